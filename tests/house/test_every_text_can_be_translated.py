"""Every word that a page says comes from the catalogue of messages, and every template is looked at."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.test.signals import template_rendered

from tests.canary.crawl import crawl
from tests.doors.knock import knocking
from tests.doors.samples import SAMPLES
from tests.doors.table import doors
from tests.doors.walk import knocks
from tests.house.pseudo import bare_texts, everything_marked
from tests.scene import Scene
from tests.scene.talks import COACH_ASKS, HALVES, REP_SAYS

pytestmark = pytest.mark.timeout(1200)
"""It walks the whole product, on a machine that may be busy."""

SOURCE = Path(__file__).parents[2] / "src" / "courtside"
NOBODYS_LANGUAGE = [
    "Courtside",
    "English",  # a language names itself
    "Sales DNA",
]
SOMEBODYS_OWN = [
    r"canary-[\w-]+(@[\w.-]+)?",
    r"[\w.+-]+@[\w.-]+\.example",
    r"https?://\S+",
    "What about|I will think of",  # what both say in the scene's talks
    "on Tuesday",  # when a rep of the scene will do it, in their words
    "Tomas|Priya|Oscar|Mira|Gast|Phone|talk.txt",
    r"\b(?:[A-Z]{32}|[0-9a-f]{10})\b",  # what a code app and recovery codes show
    *map(re.escape, (*COACH_ASKS, *REP_SAYS, *HALVES)),
]


STAGE = "between the two steps of signing in, where nobody in the scene stands"
ASKED_ELSEWHERE = "shown where the scene's settings or talks do not lead; its own app's tests open it"
UNREACHED = {
    "400.html": "Django's own answer to a request that is none",
    "403_csrf.html": "the answer to a write without our token",
    "500.html": "the answer to a failure of ours",
    "account/password_set.html": "everybody in the scene has a password",
    "account/signup_closed.html": ASKED_ELSEWHERE,
    "account/verified_email_required.html": "everybody in the scene has proved an address",
    "allauth/elements/button.html": "for pages of the sign-in library that we replaced",
    "allauth/elements/fields.html": "for pages of the sign-in library that we replaced",
    "allauth/layouts/base.html": "for pages of the sign-in library that we replaced",
    "mfa/authenticate.html": STAGE,
    "mfa/trust.html": STAGE,
    "web/_leave_stage.html": STAGE,
    "people/_join_for_another.html": ASKED_ELSEWHERE,
    "people/refused.html": ASKED_ELSEWHERE,
    "mirrors/asked_anew.html": ASKED_ELSEWHERE,
    "mirrors/moved_to_an_account.html": ASKED_ELSEWHERE,
    "web/_htmx.html": "while a talk is being read, and in the scene none is",
    "web/go/_list.html": "a part that the script of its page asks for",
}
"""Templates that no page of the scene comes by, each with the reason."""


def known(scene: Scene) -> re.Pattern[str]:
    """What stands on pages and is no message."""
    names = [re.escape(visitor.person.initials) for visitor in scene.visitors if visitor.person]
    zones = [r"\b[A-Z][\w+-]+(?:/[\w+-]+)+\b", "UTC"]
    parts = [*NOBODYS_LANGUAGE, *SOMEBODYS_OWN, *zones, *(rf"^\s*{name}\s*$" for name in names)]
    return re.compile("|".join(f"(?:{part})" for part in parts), re.IGNORECASE | re.MULTILINE)


@pytest.fixture(scope="module")
def looked_at(scene: Scene) -> tuple[dict[str, set[str]], set[str]]:
    """The texts that are no message, by page; and the templates that were rendered on the way."""
    bare: dict[str, set[str]] = {}
    templates: set[str] = set()

    def rendered(template, **_: object) -> None:  # type: ignore[no-untyped-def]
        templates.add(str(template.name))

    template_rendered.connect(rendered)
    pattern = known(scene)
    with everything_marked():
        for visitor in scene.visitors:
            for address, answer, _ in crawl(scene, visitor):
                if "html" in answer.response.headers.get("Content-Type", ""):
                    for text in bare_texts(answer.text, known=pattern):
                        bare.setdefault(text, set()).add(address)
        table = {key: row for key, row in doors().items() if key[1] == "POST"}
        for knock in knocks(scene, table, methods=["POST"]):
            for body in (SAMPLES[knock.door](scene, knock), {}):
                with knocking(scene, knock, body) as answer:
                    if "html" in answer.response.headers.get("Content-Type", ""):
                        for text in bare_texts(answer.text, known=pattern):
                            bare.setdefault(text, set()).add(f"POST {knock.address}")
    template_rendered.disconnect(rendered)
    return bare, templates


def test_every_text_of_every_page_is_a_message(looked_at: tuple[dict[str, set[str]], set[str]]) -> None:
    assert {text: sorted(pages)[:2] for text, pages in looked_at[0].items()} == {}


def test_every_page_template_is_looked_at(looked_at: tuple[dict[str, set[str]], set[str]]) -> None:
    ours = {
        path.relative_to(folder).as_posix()
        for folder in SOURCE.glob("*/templates")
        for path in folder.rglob("*.html")
    }
    left = sorted(ours - looked_at[1] - UNREACHED.keys())
    assert left == [], "\n".join(left)
    assert UNREACHED.keys() - ours == set()
    assert UNREACHED.keys() & looked_at[1] == set()


def test_a_text_that_is_no_message_is_found() -> None:
    nothing = re.compile("(?!)")
    page = (
        '<p>⟦Hello <b>you</b>⟧</p><img alt="bare"><script>var x</script><p>Left here</p><i title="⟦a⟧">1</i>'
    )
    assert bare_texts(page, known=nothing) == ["bare", "Left here"]
    assert bare_texts("<p>Left here</p>", known=re.compile("left here", re.IGNORECASE)) == []
