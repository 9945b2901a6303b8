from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext

from courtside.mirrors.actions import Named
from courtside.mirrors.actions.name import must_be_readable
from courtside.mirrors.errors import NobodyToRead
from courtside.mirrors.forms.account import AccountField, names_of
from courtside.mirrors.models import Answer, Participant, SpokenAs
from courtside.mirrors.namesakes import Suggested
from courtside.people.models import Membership

LISTED = "accounts"
"""The id of the one list of names that all fields of the page share."""


@dataclass(frozen=True, slots=True)
class Row:
    """One speaker of the file, the two fields that say who it was, and why each is filled in as it is.

    `role` is None once the talk was read.
    """

    participant: Participant
    reason: str
    account_reason: str
    role: forms.BoundField | None
    person: forms.BoundField


@dataclass(frozen=True, slots=True)
class AskedAnew:
    """Somebody who is asked when an account changes. `once_more`: they had answered in this talk before."""

    name: str
    once_more: bool


class WhoForm(forms.Form):
    """Who was who: for each speaker of the file a role and an account, or nobody's account.

    Accounts are chosen by name. `accounts` has the names, which the page sends once however many spoke.
    Once the talk was `read`, a role is mended where its names are. Here it stays with the account, or with
    the name where the account is new to the talk.
    """

    def __init__(
        self,
        everybody: Sequence[Participant],
        people: Sequence[Membership],
        *,
        coach: Membership,
        suggested: Mapping[UUID, Suggested],
        read: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.everybody, self.coach, self.suggested, self.read = everybody, coach, suggested, read
        self.accounts = names_of(people)
        names = {person.pk: name for name, person in self.accounts.items()}
        for one in everybody:
            if not read:
                self.fields[f"role-{one.pk}"] = forms.ChoiceField(
                    label=gettext("Role of {name}").format(name=one.name),
                    choices=SpokenAs,
                    initial=self._role(one),
                )
            self.fields[f"person-{one.pk}"] = AccountField(
                self.accounts,
                listed=LISTED,
                label=gettext("Who {name} is").format(name=one.name),
                initial=names.get(account, "") if (account := self._account(one)) else "",
            )

    def rows(self) -> Iterator[Row]:
        """The speakers in the order of the file."""
        for one in self.everybody:
            suggested = self.suggested.get(one.pk)
            yield Row(
                one,
                gettext(one.reason) if one.reason and self._role(one) == one.role else "",
                str(suggested.reason) if suggested else "",
                None if self.read else self[f"role-{one.pk}"],
                self[f"person-{one.pk}"],
            )

    def _coach_is_known(self) -> bool:
        """Whether one name in the file is the coach's own, which is worth more than a guess by speech."""
        return sum(one.account == self.coach.pk for one in self.suggested.values()) == 1

    def _role(self, one: Participant) -> str:
        if not self._coach_is_known():
            return one.role
        if self._account(one) == self.coach.pk:
            return SpokenAs.COACH
        return SpokenAs.REP if one.role == SpokenAs.COACH else one.role

    def _account(self, one: Participant) -> UUID | None:
        if one.pk in self.suggested:
            return self.suggested[one.pk].account
        guessed = one.membership_id == self.coach.pk and self._coach_is_known()
        return None if guessed else one.membership_id

    def clean(self) -> dict[str, Any]:
        """Whoever hands in a talk coached in it, and somebody was coached."""
        data = super().clean() or {}
        if not self.errors:
            try:
                must_be_readable(self.coach, self.who().values())
            except NobodyToRead as refused:
                raise forms.ValidationError(refused.sentence) from None
        return data

    def who(self) -> dict[UUID, Named]:
        """The answer, by participant."""
        return {one.pk: self._named(one) for one in self.everybody}

    def sent(self) -> list[tuple[str, str]]:
        """What was filled in, so that a page that asks whether they are sure can send it once more."""
        return [(name, self.data.get(name, "")) for name in self.fields]

    def asked_anew(self) -> list[AskedAnew]:
        """Who would be asked because an account changes, once there is a mirror or an answer to lose by it.

        Only of a form that is valid. The coach agreed by handing the talk in, and is not asked.
        """
        who, before = self.who(), {one.membership_id for one in self.everybody}
        changed = [one for one in self.everybody if one.membership != who[one.pk].membership]
        if not self.read and not any(one.answer == Answer.GRANTED for one in changed):
            return []
        asked = ((one, who[one.pk].membership) for one in changed)
        return [_asked(one, now, before) for one, now in asked if now != self.coach]

    def _named(self, one: Participant) -> Named:
        account: Membership | None = self.cleaned_data.get(f"person-{one.pk}")
        if not self.read:
            return Named(self.cleaned_data.get(f"role-{one.pk}", ""), account)
        if account is None or account.pk == one.membership_id:
            return Named(one.role, account)
        before = {other.membership_id: other.role for other in self.everybody}
        return Named(before.get(account.pk, one.role), account)


def _asked(one: Participant, now: Membership | None, before: Collection[UUID | None]) -> AskedAnew:
    """Who it would be: whoever answered by their link before is the one that the new account belongs to."""
    by_link = one.membership is None and one.answer is not None
    return AskedAnew(str(now or one.name), once_more=by_link or (now is not None and now.pk in before))
