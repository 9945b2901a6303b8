from courtside.mirrors.models.failure import RunFailure
from courtside.mirrors.models.mend import Mend
from courtside.mirrors.models.mirror import Mirror
from courtside.mirrors.models.own_answers import OwnAnswers
from courtside.mirrors.models.participant import Answer, Consent, Participant, SpokenAs
from courtside.mirrors.models.share import Share, those_who_may_be_shown
from courtside.mirrors.models.transcript import Transcript

__all__ = [
    "Answer",
    "Consent",
    "Mend",
    "Mirror",
    "OwnAnswers",
    "Participant",
    "RunFailure",
    "Share",
    "SpokenAs",
    "Transcript",
    "those_who_may_be_shown",
]
