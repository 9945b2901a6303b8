"""Classes of words that a phrase may name in braces: "have you tried {ing}"."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from courtside.talk.lexicon import word_set

ACTIONS = word_set(
    "add agree aim answer arrange ask attend avoid begin book break bring build buy call cancel carry",
    "change chase check choose clean clear close collect come compare complete confirm contact copy",
    "cover cut decide deliver describe do double draft draw drive drop email enter explain fill find",
    "finish fix focus follow forget forward get give go grab hand handle hire hit hold improve increase",
    "introduce invest invite join keep lead learn leave lift limit line list listen log look lower mail",
    "make map meet mention move name negotiate note offer open order pay phone pick plan play practise",
    "prepare present press print promise propose pull push put qualify raise reach read record reduce",
    "remember remind repeat reply report research reschedule return review rewrite ring run save say",
    "schedule sell send set shadow share show sign sit slow speak spend split stand start stay step",
    "stick stop study submit summarise summarize swap switch take talk target tell test text think",
    "trade train turn update use visit wait walk watch work wrap write",
)
"""Things a seller or a coach can do, in their first form."""

DETERMINERS = word_set(
    "the a an this that these those your my our his her their its every each all some any both another",
    "one two three four five ten me you him them it us yourself everybody everyone somebody someone",
)

FEELINGS = word_set(
    "afraid angry annoyed anxious ashamed calm comfortable confident confused disappointed embarrassed",
    "excited frustrated fed glad happy hopeful hurt insecure intimidated lonely lost nervous",
    "overwhelmed pleased pressured proud relieved sad scared shocked stressed stuck surprised tense",
    "tired torn uncertain uncomfortable uneasy unsure upset worried",
)

NUMBERS = word_set(
    "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty",
    "sixty seventy eighty ninety hundred thousand million percent half quarter dozen zero",
)

_IRREGULAR = word_set(
    "been begun bought brought built come cut done drawn driven fallen felt found forgotten given gone",
    "got had heard held kept known left let lost made meant met paid put read rung run said seen sent",
    "set shown spoken stood sold spent taken taught thought told understood waited won written",
)


def is_number(word: str) -> bool:
    """Whether the word is a figure, in digits or letters."""
    return word[0].isdigit() or word in NUMBERS


CLASSES: Mapping[str, Callable[[str], bool]] = {
    "any": lambda word: word not in "^^$",
    "act": ACTIONS.__contains__,
    "ing": lambda word: (
        len(word) > 4 and word.endswith("ing") and word not in {"anything", "something", "nothing"}
    ),
    "done": lambda word: word in _IRREGULAR or (len(word) > 4 and word.endswith("ed")),
    "feeling": FEELINGS.__contains__,
    "number": is_number,
    "the": DETERMINERS.__contains__,
}
