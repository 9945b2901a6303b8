"""Talks in which people said what every sentence does, and what the talk as a whole was.

They train a labeller and show how often one is right. The format is plain text that a coach can read and
put right; `corpus/README.md` describes it.
"""

from courtside.talk.labelled.folder import read_file, read_folder
from courtside.talk.labelled.reading import NotLabelled, read_labelled
from courtside.talk.labelled.shape import AgreedAction, Gold, LabelledTalk, Led, Party
from courtside.talk.labelled.splits import Split, Splits, read_splits
from courtside.talk.labelled.writing import write_labelled

__all__ = [
    "AgreedAction",
    "Gold",
    "LabelledTalk",
    "Led",
    "NotLabelled",
    "Party",
    "Split",
    "Splits",
    "read_file",
    "read_folder",
    "read_labelled",
    "read_splits",
    "write_labelled",
]
