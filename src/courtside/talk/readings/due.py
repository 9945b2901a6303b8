"""When something is to be done, as it was said."""

from __future__ import annotations

import re

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!['’]?s\b)"
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
)
_HOUR = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_NUMBER = rf"(?:\d+|an?|{_HOUR}|couple of)"
_PERIOD = r"(?:day|week|fortnight|month|quarter|year)"
_SPOKEN = (
    r"(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
    r"|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth"
)
_NTH = r"\d{1,2}(?:st|nd|rd|th)"
_DATE = (
    rf"(?:the {_NTH}|(?:by|before|until|till|on) the (?:{_SPOKEN})"
    rf"|(?:{_NTH}|\d{{1,2}})(?: of)? {_MONTH}|{_MONTH} (?:{_NTH}|\d{{1,2}})\b)"
)
_PART = r"(?: (?:morning|afternoon|evening|night|noon|lunch(?:time)?))?"
_CLOCK = (
    rf"(?:half past |quarter (?:past|to) |half )?(?:{_HOUR}|\d{{1,2}}(?:[:.]\d{{2}})?)"
    r"(?: ?[ap]m| ?o['’]?clock)?"
)
_POINT = (
    rf"(?:(?:next |this )?{_DAY}{_PART}|{_DATE}"
    rf"|tomorrow{_PART}|today|tonight|this (?:morning|afternoon|arvo|evening|week|month|quarter)"
    rf"|next (?:{_PERIOD}|call|meeting|session)"
    rf"|(?:the )?end of (?:the |this |next )?(?:{_PERIOD}|play|business)"
    rf"|(?:close|cob) of (?:business|play|day)|month[- ]end|dinner ?time|knock-off"
    rf"|(?:(?:our|the) next (?:call|meeting|session|one-to-one))|the weekend|noon|lunch(?:time)?"
    rf"|\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}[./]\d{{1,2}}(?:[./]\d{{2,4}})?)"
)
_DUE = re.compile(
    rf"\b(?:(?:by|on|before|until|till|at|not later than|no later than) )?(?:the )?{_POINT}"
    rf"(?: (?:at|before|by) {_CLOCK})?"
    rf"|\b(?:with)?in {_NUMBER} (?:{_PERIOD}|hour)s?(?:' time|’ time)?"
    rf"|\b(?:by|at) {_CLOCK}(?![\w%:-]| (?:percent|per|of|days?|weeks?|hours?|minutes?|people|tonnes?))"
    r"|\b(?:first thing|(?:straight|right) after this)\b",
    re.IGNORECASE,
)
_HOUR_ALONE = re.compile(rf"(?:by|at) {_CLOCK}$", re.IGNORECASE)
_EVENT = re.compile(r"(?<!long )\bbefore (?:i|we|you|he|she|they|it|any) [^,.;!?]{2,40}", re.IGNORECASE)
"""Something that happens, before which it will be done."""
_ANOTHER = re.compile(
    r"\b(?:who|which|because|since|about|so (?:that )?(?:you|he|she|they|i)|if|unless|although|"
    r"(?:from|for|of|like) (?=(?:last|next|this|the)? ?(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b",
    re.IGNORECASE,
)
"""Where a clause begins whose day is not the day of what is promised."""

_LIMITS = ("by ", "until ", "till ", "no later ", "not later ")


def due(text: str) -> str | None:
    """The words that say when, exactly as said, such as "by Friday"; None when the sentence has none.

    English only. A day that stands in another clause ("a note about Mondays", "to those who start Monday")
    is taken only where there is no other. Of several, the first limit ("by Friday"), or else the last:
    people say what happens on the way first and when it is done after. Where no time is named, what it
    is to come before ("before I dial").
    """
    found = day(text)
    if found:
        return found
    event = _EVENT.search(text)
    return event.group().strip() if event else None


def day(text: str) -> str | None:
    """The day or the hour that it names, as `due` does; None where it names none."""
    other = _ANOTHER.search(text, 1)
    own = _named(text[: other.start()]) if other else None
    return own or _named(text)


def _named(text: str) -> str | None:
    found = [match.group().strip() for match in _DUE.finditer(text)]
    found = [when for when in found if not _HOUR_ALONE.match(when)] or found
    limits = [when for when in found if when.lower().startswith(_LIMITS)]
    return limits[0] if limits else found[-1] if found else None
