"""Sentences: where one speaker's turn falls apart into the units that get a label.

Written text is split at its marks; the output of a speech recogniser, which often has none, is split
by `runs` at the words that open something new. No word is lost, added or changed.
"""

from __future__ import annotations

from courtside.talk.lexicon import bare, word_set
from courtside.talk.runs import split_run

_CLOSERS = "\"'”’»)]}"
_OPENERS = "\"'“‘«([{"

# Never the end of a sentence, whatever follows.
_TITLES = word_set(
    "mr mrs ms mx dr prof sr jr st rev hon gen col capt sgt messrs e.g i.e eg ie vs approx cf fig ca",
    "viz",
)
# The end of a sentence only when a word that commonly begins one follows.
_SHORT_FORMS = word_set(
    "etc inc ltd co corp plc bros dept est ave rd jan feb mar apr jun jul aug sep sept oct nov dec mon",
    "tue tues wed thu thur thurs fri a.m p.m am pm u.s u.k e.u ph.d b.a m.a max min tel ext",
)
# Short forms only before a number: "No. 4", "p. 12".
_BEFORE_NUMBER = word_set("no nos nr p pp vol ch sec art para")
# A single letter after these is a name of something, not an initial: "plan B. Then".
_LETTERED = word_set(
    "plan option series grade tier class type round section part point exhibit vitamin group"
)
_BEGINNERS = word_set(
    "a an the i i'm i'll i've i'd we we'll we're we've you you're you'll he she it it's they they're",
    "this that that's these those there so and but or because if when what what's how why who where",
    "which do did does is are was were have has can could would will should let let's then now okay ok",
    "yes no yeah right my our your his her their in on at for from with after before maybe tell",
)


def split(text: str) -> tuple[str, ...]:
    """The sentences of one speaker's turn, in order; none is empty.

    White space is made single; apart from that the words of all sentences, joined, are the words of the
    text. A turn without any word gives no sentence.
    """
    words = text.split()
    sentences: list[str] = []
    for chunk in _with_content(_chunks(words)):
        sentences.extend(" ".join(part) for part in split_run(chunk, closed=_closes(chunk[-1])))
    return tuple(sentences)


def _chunks(words: list[str]) -> list[list[str]]:
    """The words, cut behind every mark that ends a sentence."""
    chunks: list[list[str]] = []
    begin = 0
    for index in range(len(words)):
        if _ends(words, index, first=index == begin):
            chunks.append(words[begin : index + 1])
            begin = index + 1
    if begin < len(words):
        chunks.append(words[begin:])
    return chunks


def _with_content(chunks: list[list[str]]) -> list[list[str]]:
    """The chunks, where one that has marks only is joined to its neighbour."""
    joined: list[list[str]] = []
    for chunk in chunks:
        lone = not any(bare(word) for word in chunk)
        if joined and (lone or not any(bare(word) for word in joined[-1])):
            joined[-1].extend(chunk)
        else:
            joined.append(list(chunk))
    return joined


def _closes(word: str) -> bool:
    return word.rstrip(_CLOSERS).endswith((".", "!", "?", "…"))


def _ends(words: list[str], index: int, *, first: bool) -> bool:
    """Whether the sentence ends behind this word. `first` says that the word also begins it."""
    word = words[index]
    if not _closes(word):
        return False
    if index + 1 == len(words):
        return True
    core, following = word.rstrip(_CLOSERS), words[index + 1].lstrip(_OPENERS)
    if core != word and following[:1].islower():
        return False  # the mark belongs to what is quoted: "Why?" she asked
    if core.endswith(("!", "?")):
        return True
    if core.endswith(("…", "..")):
        return _resumes(following)
    return not _is_short_form(words, index, core.lstrip(_OPENERS)[:-1], following, first=first)


def _resumes(following: str) -> bool:
    """Whether something new begins behind an ellipsis; "I" is always a capital and proves nothing."""
    return following[:1].isupper() and bare(following) not in {"i", "i'm", "i'll", "i've", "i'd"}


def _is_short_form(words: list[str], index: int, stem: str, following: str, *, first: bool) -> bool:
    """Whether the full stop behind `stem` shortens a word instead of ending a sentence."""
    name = stem.lower()
    if name in _TITLES:
        return True
    if name in _BEFORE_NUMBER:
        return following[:1].isdigit()
    if name in _SHORT_FORMS or (len(name) > 2 and "." in name and name.replace(".", "").isalpha()):
        return not (following[:1].isupper() and bare(following) in _BEGINNERS)
    if len(stem) == 1 and stem.isupper() and stem != "I":
        return following[:1].isupper() and not (index and bare(words[index - 1]) in _LETTERED)
    return first and stem.isdigit() and len(stem) < 3  # the number of a list item
