import re
from html import unescape
from pathlib import Path

import pytest
from django.template import Context, Template

from courtside.web.words import WORDS, meaning_of

REPOSITORY = Path(__file__).parents[4]
TEMPLATES = sorted((REPOSITORY / "src/courtside").glob("*/templates/**/*.html"))


def written() -> dict[str, str]:
    """Every word of docs/words.md with its first sentence."""
    parts = re.split(r"^### ", (REPOSITORY / "docs/words.md").read_text(), flags=re.MULTILINE)[1:]
    found = {}
    for part in parts:
        heading, paragraph, *_ = (block.strip() for block in part.split("\n\n"))
        found[heading] = re.split(r"(?<=[.]) ", " ".join(paragraph.split()))[0]
    return found


def shown(source: str) -> str:
    return " ".join(Template("{% load words %}" + source).render(Context()).split())


def test_a_page_says_what_the_list_of_words_says() -> None:
    assert len(written()) > 90
    assert {word: str(meaning) for word, meaning in WORDS.items()} == written()


def test_a_word_opens_its_own_meaning() -> None:
    html = shown('{% word "mirror" "My mirror" %}')
    [target] = re.findall(r'popovertarget="([^"]+)"', html)
    assert f'id="{target}"' in html
    assert ">My mirror</button>" in html
    assert str(WORDS["mirror"]) in unescape(html)


def test_the_same_word_may_stand_twice_and_in_parts_of_a_page() -> None:
    html = shown('{% word "mirror" %}{% word "mirror" %}{% include "web/_back.html" %}{% word "coach" %}')
    ids = re.findall(r' id="([^"]+)"', html)
    assert len(ids) == len(set(ids)) == 3


def test_it_fits_into_a_sentence() -> None:
    """A paragraph ends at the first block inside of it, and a comma follows at once."""
    assert shown('{% word "reflection" %},').endswith("</span>,")
    assert not re.search(r"<(div|p|h\d|ul)\b", shown('{% word "reflection" %}'))


def test_a_move_is_found_by_its_name_and_a_word_comes_first() -> None:
    assert meaning_of("reflection") == WORDS["reflection (move)"]
    assert meaning_of("agreement") != WORDS["agreement (move)"]


def test_a_word_that_is_none_of_ours_is_refused() -> None:
    with pytest.raises(KeyError):
        shown('{% word "synergy" %}')


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_every_word_on_a_page_is_one_of_ours(path: Path) -> None:
    for word in re.findall(r'{% word "([^"]+)"', path.read_text()):
        assert meaning_of(word)
