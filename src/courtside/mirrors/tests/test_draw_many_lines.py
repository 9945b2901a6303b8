"""A partial drawn once and filled many times gives what the template would have given."""

import pytest
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from courtside.mirrors.queries import SentenceShown
from courtside.mirrors.queries.marks import mark_of
from courtside.mirrors.stencil import Stencil
from courtside.talk import Label, Line, Move, Role, Sentence, Speaker

SENTENCE = "mirrors/mirror/_sentence.html"
HARD = "<script>alert('1 & 2')</script> \ue000number\ue000 \\1 {{ text }} %s"


def _one(text: str, *, took: bool = False) -> SentenceShown:
    said = Sentence(text, Label(Move.ADVICE))
    return SentenceShown(1234, text, mark_of(Line(1234, 0, Speaker("Tomas", Role.COACH), said, None)), took)


@pytest.mark.parametrize("took", [False, True])
def test_every_text_stands_as_the_template_would_have_set_it(took: bool) -> None:
    one = _one(HARD, took=took)
    kind = {"mark": one.mark, "took": took, "is_named": True, "base": "/mirrors/1/"}
    texts = {"number": "1234", "text": one.text, "named_by": "Mara & <b>"}
    stencil = Stencil(SENTENCE, "number", "text", "named_by", **kind)
    assert stencil.fill(**texts) == render_to_string(SENTENCE, kind | texts).strip()


def test_a_number_of_four_digits_has_no_separator() -> None:
    filled = Stencil(SENTENCE, "number", "text", mark=_one("Call her.").mark, base="/m/").fill(
        number="1234", text="Call her."
    )
    assert 'id="line-1234"' in filled
    assert 'href="/m/lines/1234/"' in filled


def test_what_is_html_already_is_not_escaped_again() -> None:
    filled = Stencil("mirrors/mirror/_turn.html", "name", "at", "said", role="coach").fill(
        name="<Tomas>", at="", said=SafeString("<p>Call her.</p>")
    )
    assert "<b>&lt;Tomas&gt;</b>" in filled
    assert "<p>Call her.</p>" in filled


def test_a_text_left_out_is_an_error() -> None:
    with pytest.raises(KeyError):
        Stencil("mirrors/mirror/_turn.html", "name", "at", "said", role="rep").fill(name="Mara", at="")
