import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.template import engines
from django.template.loader import get_template

from courtside.web.places import PLACES

SOURCE = Path(__file__).parents[2]
TEMPLATES = sorted(SOURCE.glob("*/templates/**/*.html"))
SPRITE = SOURCE / "web/static/web/icons/sprite.svg"


def names(path: Path) -> str:
    return str(path.relative_to(SOURCE))


def of_all(pattern: str) -> set[str]:
    return {found for path in TEMPLATES for found in re.findall(pattern, path.read_text())}


@pytest.mark.parametrize("path", TEMPLATES, ids=names)
def test_no_template_holds_style_or_script(path: Path) -> None:
    text = re.sub(r"{%.*?%}|{{.*?}}", "", path.read_text(), flags=re.DOTALL)
    assert not re.search(r"<style\b|\sstyle\s*=|\son[a-z]+\s*=|javascript:|\shx-on", text)
    assert [tag for tag in re.findall(r"<script\b[^>]*>", text) if "src=" not in tag] == []


@pytest.mark.parametrize("path", TEMPLATES, ids=names)
def test_every_template_can_be_read(path: Path) -> None:
    name = str(path).split("/templates/")[1]
    assert get_template(name).origin.name == str(path)  # type: ignore[attr-defined]  # the engine's own has it


def test_every_file_that_a_template_loads_is_there() -> None:
    loaded = of_all(r"""{% static ['"]([^'"]+)['"]""")
    assert loaded
    assert {name for name in loaded if finders.find(name) is None} == set()


def test_the_sprite_holds_the_icons_that_are_shown_and_no_other() -> None:
    kept = set(re.findall(r'<symbol id="([\w-]+)"', SPRITE.read_text()))
    shown = of_all(r'web/_icon\.html" with name="([\w-]+)"')
    assert kept == shown | {place.icon for place in PLACES}


def test_an_icon_is_hidden_from_those_who_hear_the_page() -> None:
    html = engines["django"].from_string('{% include "web/_icon.html" with name="lock" %}').render()
    assert 'aria-hidden="true"' in html
    assert "sprite.svg#lock" in html
