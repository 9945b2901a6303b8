from courtside.mirrors.actions.consent import answer_consent, withdraw_consent
from courtside.mirrors.actions.correct import Corrected, correct_label, undo_correction
from courtside.mirrors.actions.delete import delete_transcript
from courtside.mirrors.actions.hand_in import hand_in_transcript
from courtside.mirrors.actions.look import export_mirror, open_mirror, open_shared_mirror
from courtside.mirrors.actions.name import Named, name_participants
from courtside.mirrors.actions.read import read_again, read_transcript
from courtside.mirrors.actions.reflect import reflect
from courtside.mirrors.actions.share import share_mirror, take_share_back

__all__ = [
    "Corrected",
    "Named",
    "answer_consent",
    "correct_label",
    "delete_transcript",
    "export_mirror",
    "hand_in_transcript",
    "name_participants",
    "open_mirror",
    "open_shared_mirror",
    "read_again",
    "read_transcript",
    "reflect",
    "share_mirror",
    "take_share_back",
    "undo_correction",
    "withdraw_consent",
]
