"""Said: one sentence made plain, so that a rule about its words needs one spelling only."""

from __future__ import annotations

import re
from dataclasses import dataclass

from courtside.talk.lexicon import word_set

FIRST, START, END = "^^", "^", "$"
"""Stand before the first word that is no filler, before every clause, and behind the last word."""

_WORD = re.compile(r"[^\W_]+(?:['\-][^\W_]+)*%?|[,;:–—]")
_COMMA = ","
_FILLERS = word_set(
    "so and okay ok well yeah yes yep yup right now but um uh uhm er hmm mm oh ah alright then look",
    "listen actually honestly great good nice cool perfect basically anyway sure also cause or hey ha",
    "huh ouch frankly obviously still because again phew wow gosh god jeez mate lads",
    "seriously personally clearly apparently sir ma'am righto ooh aye anyhow",
)
_LONG_FILLERS = tuple(
    tuple(text.split())
    for text in (
        "i mean",
        "you know",
        "as far as i know",
        "to be honest",
        "be honest",
        "at the end of the day",
        "the thing is",
        "by the way",
        "for me",
        "oh no",
        "all right",
        "like i said",
        "of course",
        "tell you what",
        "in fairness",
        "to be fair",
        "truth be told",
        "if i am honest",
        "first off",
        "first of all",
        "my friend",
        "oh god",
        "oh my god",
        "fair enough",
        "sorry",
        "let's see",
        "you see",
    )
)
_LINKS = word_set("and but so because or then")
# a clause begins behind a link where one of these follows
_CLAUSE_OPENERS = word_set("i you we he she they it that what how why who when where")
_ASKING = word_set("have did do does are is was were would could can will should")
_SHORT = {
    "n't": "not",
    "'ll": "will",
    "'re": "are",
    "'ve": "have",
    "'m": "am",
    "'d": "would",
}
# 's stands for "is" behind these; behind a name it is a genitive
_BEFORE_IS = word_set(
    "it he she that what how where who there here when why this everything nothing one",
)
_WHOLE = {
    "gonna": ("going", "to"),
    "wanna": ("want", "to"),
    "gotta": ("got", "to"),
    "can't": ("can", "not"),
    "cannot": ("can", "not"),
    "won't": ("will", "not"),
    "shan't": ("shall", "not"),
    "ain't": ("is", "not"),
    "lets": ("let's",),
    "dunno": ("do", "not", "know"),
    "lemme": ("let", "me"),
    "gimme": ("give", "me"),
    "d'you": ("do", "you"),
    "d'ya": ("do", "you"),
    "ya": ("you",),
    "y'all": ("you",),
    "em": ("them",),
    "cuz": ("because",),
    "coz": ("because",),
    "c'mon": ("come", "on"),
    "kinda": ("kind", "of"),
    "sorta": ("sort", "of"),
    "outta": ("out", "of"),
    "shoulda": ("should", "have"),
    "woulda": ("would", "have"),
    "coulda": ("could", "have"),
    "whatcha": ("what", "are", "you"),
    "id": ("i", "would"),
    "youd": ("you", "would"),
    "youll": ("you", "will"),
    "theyve": ("they", "have"),
    "theyll": ("they", "will"),
    "wheres": ("where", "is"),
    "theres": ("there", "is"),
    "hes": ("he", "is"),
    "shes": ("she", "is"),
    "ok": ("okay",),
    "alright": ("all", "right"),
    "roleplay": ("role", "play"),
    "role-play": ("role", "play"),
    "practice": ("practise",),
    "mm-hm": ("mm",),
    "mm-hmm": ("mm",),
    "mhm": ("mm",),
    "uh-huh": ("mm",),
    "im": ("i", "am"),
    "ive": ("i", "have"),
    "youre": ("you", "are"),
    "youve": ("you", "have"),
    "theyre": ("they", "are"),
    "thats": ("that", "is"),
    "whats": ("what", "is"),
    "hows": ("how", "is"),
    "dont": ("do", "not"),
    "didnt": ("did", "not"),
    "doesnt": ("does", "not"),
    "cant": ("can", "not"),
    "wont": ("will", "not"),
    "isnt": ("is", "not"),
    "wasnt": ("was", "not"),
    "couldnt": ("could", "not"),
    "wouldnt": ("would", "not"),
    "shouldnt": ("should", "not"),
    "havent": ("have", "not"),
}


@dataclass(frozen=True, slots=True)
class Said:
    """The words of a sentence: small, short forms written out, with `FIRST`, `START` and `END` among them.

    `words` has everything; `core` is what follows the fillers; `marked` says that it ends in "?".
    """

    words: tuple[str, ...]
    core: tuple[str, ...]
    marked: bool

    @property
    def empty(self) -> bool:
        """Whether nothing is left behind the fillers."""
        return not self.core


def said(text: str) -> Said:
    """The sentence made plain."""
    plain: list[str] = []
    for token in _WORD.findall(text.lower().replace("’", "'")):
        plain.extend(_plain(token) if token[0].isalnum() else (_COMMA,))
    begin = _behind_fillers(plain)
    clauses = _with_starts(plain[begin:])
    core = tuple(word for word in clauses if word != START)
    fillers = (word for word in plain[:begin] if word != _COMMA)
    return Said((*fillers, FIRST, START, *clauses, END), core, text.rstrip("\"'”’») ").endswith("?"))


def _behind_fillers(plain: list[str]) -> int:
    """Where the first word stands that is no filler."""
    at = 0
    while at < len(plain):
        if plain[at] in _FILLERS or plain[at] == _COMMA:
            at += 1
        elif (step := _long_filler(plain, at)) and at + step < len(plain):
            at += step
        else:
            break
    return at


def _long_filler(plain: list[str], at: int) -> int:
    """How many words the filler that begins here has; 0 where none does."""
    for filler in _LONG_FILLERS:
        if tuple(plain[at : at + len(filler)]) == filler:
            return len(filler)
    return 0


def _with_starts(words: list[str]) -> list[str]:
    """The words, with `START` in place of each comma and before each clause behind a link."""
    clauses: list[str] = []
    for at, word in enumerate(words):
        linked = bool(clauses) and clauses[-1] in _LINKS and _opens_clause(words, at)
        if linked or word == _COMMA:
            clauses.append(START)
        if word != _COMMA:
            clauses.append(word)
    return clauses


def _opens_clause(words: list[str], at: int) -> bool:
    """Whether a clause, and no second verb of the same one, begins here: "and did he", not "and did well"."""
    if words[at] in _ASKING:
        return at + 1 < len(words) and words[at + 1] in _CLAUSE_OPENERS
    return words[at] in _CLAUSE_OPENERS


def _plain(token: str) -> tuple[str, ...]:
    """The one or two words that a token stands for."""
    if token in _WHOLE:
        return _WHOLE[token]
    if "'" not in token:
        return (token,)
    for ending, word in _SHORT.items():
        if token.endswith(ending) and len(token) > len(ending):
            return (token[: -len(ending)], word)
    stem, _, ending = token.partition("'")
    return (stem, "is") if ending == "s" and stem in _BEFORE_IS else (token,)
