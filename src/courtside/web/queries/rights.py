from django.utils.functional import Promise

from courtside.access.rights import RIGHTS, Who


def who_sees_what_table() -> list[tuple[Promise, list[Promise]]]:
    """Each right in words, and who has it, in the order in which the kinds of people are listed."""
    order = list(Who)
    return [(rule.line, [who.label for who in sorted(rule.who, key=order.index)]) for rule in RIGHTS.values()]
