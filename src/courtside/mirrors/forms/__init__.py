from courtside.mirrors.forms.answer import AnswerForm
from courtside.mirrors.forms.hand_in import HandInForm
from courtside.mirrors.forms.line import GiveForm, LineForm, SeenForm, SplitForm
from courtside.mirrors.forms.own_answers import OwnAnswersForm
from courtside.mirrors.forms.share import ShareForm
from courtside.mirrors.forms.speaker import SpeakerForm
from courtside.mirrors.forms.who import WhoForm

__all__ = [
    "AnswerForm",
    "GiveForm",
    "HandInForm",
    "LineForm",
    "OwnAnswersForm",
    "SeenForm",
    "ShareForm",
    "SpeakerForm",
    "SplitForm",
    "WhoForm",
]
