from courtside.mirrors.actions.add import add_transcript
from courtside.mirrors.actions.consent import answer_consent, withdraw_consent
from courtside.mirrors.actions.delete import delete_transcript
from courtside.mirrors.actions.look import export_mirror, open_mirror
from courtside.mirrors.actions.name import Named, name_participants
from courtside.mirrors.actions.read import read_again, read_transcript
from courtside.mirrors.actions.reflect import reflect

__all__ = [
    "Named",
    "add_transcript",
    "answer_consent",
    "delete_transcript",
    "export_mirror",
    "name_participants",
    "open_mirror",
    "read_again",
    "read_transcript",
    "reflect",
    "withdraw_consent",
]
