import re
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2]
TOKENS = SOURCE / "web/static/web/css/tokens.css"
SHEETS = sorted(SOURCE.glob("*/static/**/*.css"))
COLOUR = re.compile(
    r"#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|lab|lch|hwb)\(|:\s*(?:white|black|red|green|blue|gray|grey)\b",
    re.IGNORECASE,
)


def without_comments(path: Path) -> str:
    return re.sub(r"/\*.*?\*/", "", path.read_text(), flags=re.DOTALL)


def names(path: Path) -> str:
    return str(path.relative_to(SOURCE))


@pytest.mark.parametrize("sheet", [sheet for sheet in SHEETS if sheet != TOKENS], ids=names)
def test_only_the_tokens_name_a_colour(sheet: Path) -> None:
    selectors_gone = re.sub(r"[^{};]*\{", "{", without_comments(sheet))
    assert COLOUR.findall(selectors_gone) == []


@pytest.mark.parametrize("sheet", SHEETS, ids=names)
def test_every_value_that_is_used_exists(sheet: Path) -> None:
    known = set(re.findall(r"(--[\w-]+):", "".join(without_comments(each) for each in SHEETS)))
    used = set(re.findall(r"var\((--[\w-]+)", without_comments(sheet)))
    assert used - known == set()


@pytest.mark.parametrize("sheet", SHEETS, ids=names)
def test_every_rule_stands_in_a_layer(sheet: Path) -> None:
    text = re.sub(r"@import [^;]+;|@layer [^{;]+;", "", without_comments(sheet)).strip()
    assert text == "" or text.startswith("@layer ")


def test_both_themes_are_said_for_every_colour_but_the_cameras() -> None:
    values = re.findall(r"(--[\w-]+):\s*([^;]*oklch[^;]*);", without_comments(TOKENS))
    assert [name for name, value in values if "light-dark(" not in value] == ["--qr-ground"]
