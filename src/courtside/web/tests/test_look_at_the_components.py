import re

import pytest
from django.test import Client

from courtside.web.styleguide import CSS, styleguide_page

SHEETS = {path.stem for folder in ("components", "figures") for path in (CSS / folder).glob("*.css")}
STATES = [
    " disabled>",
    'aria-busy="true"',
    'aria-invalid="true"',
    "(may stay empty)",
    'class="help"',
    'class="problems"',
    'class="undo"',
    'aria-current="page"',
    "<details open>",
    'class="progress"',
    'class="empty"',
    'class="is-took',
    "popovertarget=",
    "<dialog open",
]


@pytest.fixture
def page(client: Client, db: None) -> str:
    answer = client.get("/styleguide/")
    assert answer.status_code == 200
    return answer.content.decode()


def test_every_stylesheet_of_a_component_has_a_section(page: str) -> None:
    assert len(SHEETS) > 20
    assert set(re.findall(r'id="look-([\w-]+)"', page)) == SHEETS | {"table"}


@pytest.mark.parametrize("name", sorted(SHEETS))
def test_a_section_shows_what_its_stylesheet_is_about(page: str, name: str) -> None:
    """Every section wears a class that its stylesheet has a rule for."""
    css = next(CSS.rglob(f"*s/{name}.css")).read_text()
    section = next(part for part in page.split('<section class="look"') if f'id="look-{name}"' in part)
    worn = {one for names in re.findall(r'class="([^"]+)"', section) for one in names.split()}
    tags = set(re.findall(r"<(\w+)", section))
    styled = set(re.findall(r"\.([a-z][\w-]*)", css)) & worn or set(re.findall(r"\b([a-z]+)\b", css)) & tags
    assert styled


@pytest.mark.parametrize("state", STATES)
def test_each_state_is_there(page: str, state: str) -> None:
    assert state.replace('class="is-took', "is-took") in page


def test_no_name_stands_twice(page: str) -> None:
    names = re.findall(r'\sid="([^"]+)"', page)
    assert [name for name in names if names.count(name) > 1] == []


@pytest.mark.parametrize(("asked", "worn"), [("dark", "dark"), ("light", "light"), ('"><b>', ""), ("", "")])
def test_the_samples_wear_what_was_asked_for(client: Client, db: None, asked: str, worn: str) -> None:
    assert styleguide_page(theme=asked).theme == worn
    page = client.get("/styleguide/", {"theme": asked}).content.decode()
    assert ("data-theme" in page.partition('class="looks"')[2].partition(">")[0]) is bool(worn)
