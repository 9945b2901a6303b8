from courtside.mirrors.models.failure import RunFailure
from courtside.mirrors.models.mend import Mend
from courtside.mirrors.models.mirror import Mirror
from courtside.mirrors.models.participant import Answer, Consent, Participant, SpokenAs
from courtside.mirrors.models.reflection import Reflection
from courtside.mirrors.models.share import Share, those_who_may_be_shown
from courtside.mirrors.models.transcript import Transcript

__all__ = [
    "Answer",
    "Consent",
    "Mend",
    "Mirror",
    "Participant",
    "Reflection",
    "RunFailure",
    "Share",
    "SpokenAs",
    "Transcript",
    "those_who_may_be_shown",
]
