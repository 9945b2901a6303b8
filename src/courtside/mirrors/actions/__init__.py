from courtside.mirrors.actions.consent import answer_consent, withdraw_consent
from courtside.mirrors.actions.correct import correct_label
from courtside.mirrors.actions.delete import delete_transcript
from courtside.mirrors.actions.hand_in import hand_in_transcript
from courtside.mirrors.actions.look import export_mirror, open_mirror, open_shared_mirror
from courtside.mirrors.actions.mend import give_line, join_lines, split_line
from courtside.mirrors.actions.mend_speaker import recast_speaker, rename_speaker
from courtside.mirrors.actions.name import Named, name_participants
from courtside.mirrors.actions.own_answers import keep_own_answers
from courtside.mirrors.actions.read import read_transcript, run_again
from courtside.mirrors.actions.remake import Change
from courtside.mirrors.actions.share import share_mirror, take_share_back
from courtside.mirrors.actions.take_back import take_back

__all__ = [
    "Change",
    "Named",
    "answer_consent",
    "correct_label",
    "delete_transcript",
    "export_mirror",
    "give_line",
    "hand_in_transcript",
    "join_lines",
    "keep_own_answers",
    "name_participants",
    "open_mirror",
    "open_shared_mirror",
    "read_transcript",
    "recast_speaker",
    "rename_speaker",
    "run_again",
    "share_mirror",
    "split_line",
    "take_back",
    "take_share_back",
    "withdraw_consent",
]
