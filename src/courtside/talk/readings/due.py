"""When something is to be done, as it was said."""

from __future__ import annotations

import re

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
)
_NUMBER = r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|couple of)"
_PERIOD = r"(?:day|week|fortnight|month|quarter|year)"
_NTH = r"\d{1,2}(?:st|nd|rd|th)"
_DATE = rf"(?:the {_NTH}|(?:{_NTH}|\d{{1,2}})(?: of)? {_MONTH}|{_MONTH} (?:{_NTH}|\d{{1,2}})\b)"
_PART = r"(?: (?:morning|afternoon|evening|night|noon|lunch(?:time)?))?"
_POINT = (
    rf"(?:(?:next |this )?{_DAY}{_PART}|{_DATE}"
    rf"|tomorrow{_PART}|today|tonight|this (?:morning|afternoon|evening|week|month|quarter)"
    rf"|next (?:{_PERIOD}|call|meeting|session)|(?:the )?end of (?:the |this |next )?{_PERIOD}"
    rf"|(?:(?:our|the) next (?:call|meeting|session|one-to-one))|the weekend|noon|lunch(?:time)?"
    rf"|\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}[./]\d{{1,2}}(?:[./]\d{{2,4}})?)"
)
_DUE = re.compile(
    rf"\b(?:(?:by|on|before|until|till|at|not later than|no later than) )?(?:the )?{_POINT}"
    rf"(?: at \d{{1,2}}(?:[:.]\d{{2}})?(?: ?[ap]m)?)?"
    rf"|\b(?:with)?in {_NUMBER} (?:{_PERIOD}|hour)s?(?:' time|’ time)?"
    r"|\b(?:first thing|(?:straight|right) after this)\b",
    re.IGNORECASE,
)

_LIMITS = ("by ", "until ", "till ", "no later ", "not later ")


def due(text: str) -> str | None:
    """The words that say when, exactly as said, such as "by Friday"; None when the sentence has none.

    English only. Of several, the first limit ("by Friday"), or else the last: people say what happens on
    the way first and when it is done after.
    """
    found = [match.group().strip() for match in _DUE.finditer(text)]
    limits = [when for when in found if when.lower().startswith(_LIMITS)]
    return limits[0] if limits else found[-1] if found else None
