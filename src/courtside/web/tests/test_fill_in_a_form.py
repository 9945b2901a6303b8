import re

from django import forms

from courtside.web.renderer import FieldRenderer
from courtside.web.templatetags.shell import field


class Sample(forms.Form):
    default_renderer = FieldRenderer

    company = forms.CharField(help_text="As it stands on its letters.")
    note = forms.CharField(required=False, widget=forms.Textarea({"placeholder": "Note"}))
    remind = forms.BooleanField(required=False)
    side = forms.ChoiceField(choices=[("in", "Inside"), ("out", "Outside")], widget=forms.RadioSelect)
    token = forms.CharField(widget=forms.HiddenInput)


def filled(**data: str) -> Sample:
    form = Sample(data)
    form.is_valid()
    return form


def tag(html: str, start: str) -> str:
    found = re.search(rf"<{start}[^>]*>", html)
    assert found, start
    return found[0]


def test_a_label_belongs_to_its_field() -> None:
    html = str(Sample())
    assert '<label for="id_company">' in html
    assert 'id="id_company"' in tag(html, 'input type="text" name="company"')


def test_help_and_problem_are_read_out_with_the_field() -> None:
    html = filled()["company"].as_field_group()
    control = tag(html, 'input type="text" name="company"')
    described = re.search(r'aria-describedby="([^"]+)"', control)
    assert described
    assert 'aria-invalid="true"' in control
    assert all(f'id="{name}"' in html for name in described[1].split())
    assert len(described[1].split()) == 2


def test_a_problem_says_so_by_shape_and_word() -> None:
    html = filled()["company"].as_field_group()
    assert "sprite.svg#circle-alert" in html
    assert "This field is required." in html


def test_a_choice_of_a_few_is_one_group_with_a_name() -> None:
    html = Sample()["side"].as_field_group()
    assert "<legend>Side</legend>" in html
    assert html.count('type="radio"') == 2
    assert '<label for="id_side_0">' in html


def test_a_tick_stands_in_its_label() -> None:
    html = Sample()["remind"].as_field_group()
    assert re.search(r'<label class="choice">\s*<input type="checkbox" name="remind"', html)


def test_what_may_stay_empty_says_so() -> None:
    assert "may stay empty" in Sample()["note"].as_field_group()
    assert "may stay empty" not in Sample()["company"].as_field_group()


def test_hidden_fields_come_along_without_a_label() -> None:
    html = str(Sample())
    assert 'name="token"' in html
    assert 'for="id_token"' not in html


def test_what_is_wrong_with_the_whole_form_stands_above_it() -> None:
    form = filled(company="Castellan", side="in", token="x")
    form.add_error(None, "November ends on the 30th.")
    html = str(form)
    assert html.index("November ends on the 30th.") < html.index("id_company")
    assert 'role="alert"' in html


def test_what_somebody_typed_stays_text() -> None:
    assert "<script>" not in str(filled(company="<script>"))


def test_a_foreign_field_speaks_our_words() -> None:
    html = field(Sample()["note"], label="What happened", help="A few words.")
    assert "What happened" in html
    assert 'id="id_note_helptext"' in html
    assert "placeholder" not in html
