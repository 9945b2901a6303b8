from courtside.mirrors.forms.answer import AnswerForm
from courtside.mirrors.forms.hand_in import HandInForm
from courtside.mirrors.forms.line import LineForm
from courtside.mirrors.forms.reflection import ReflectionForm
from courtside.mirrors.forms.share import ShareForm
from courtside.mirrors.forms.who import WhoForm

__all__ = ["AnswerForm", "HandInForm", "LineForm", "ReflectionForm", "ShareForm", "WhoForm"]
