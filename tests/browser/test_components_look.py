"""No component changes its look unnoticed.

Each section of the styleguide, light and dark, is held against a picture of it in `looks/`. What this guards:
colours, spaces, shapes and type. What it does not: how one machine's fonts are smoothed. So a point counts as
changed only when no point beside it in the other picture is like it, and a few points may differ.
NEW_LOOKS=1 takes the pictures anew; look at them before you commit them.
"""

from __future__ import annotations

import base64
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page

from courtside.web.styleguide import styleguide_page
from tests.install import Install

LOOKS = Path(__file__).parent / "looks"
RENEW = os.environ.get("NEW_LOOKS") == "1"
THEMES = ("light", "dark")
NAMES = [look.name for look in styleguide_page(theme="").looks]
SIZE = {"width": 900, "height": 800}
SHARE = 0.002
"""Of all points that may differ: less than a letter in the smallest section."""
COMPARE = """
async ([one, other]) => {
  const NEAR = 48; // of 255, in each of red, green and blue
  const read = async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const [a, b] = [await read(one), await read(other)];
  if (a.width !== b.width || Math.abs(a.height - b.height) > 2) return 1;
  const width = a.width, height = Math.min(a.height, b.height);
  const alike = (i, j) => [0, 1, 2].every((c) => Math.abs(a.data[i + c] - b.data[j + c]) <= NEAR);
  let changed = 0;
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) {
    let found = false;
    for (let dy = -1; dy <= 1 && !found; dy += 1) for (let dx = -1; dx <= 1 && !found; dx += 1) {
      const nx = x + dx, ny = y + dy;
      if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
      found = alike((y * width + x) * 4, (ny * width + nx) * 4);
    }
    changed += !found;
  }
  return changed / (width * height);
}
"""


@pytest.fixture(scope="module", params=THEMES)
def guide(
    request: pytest.FixtureRequest, courtside: Install, chromium: Browser
) -> Iterator[tuple[str, Page]]:
    """The styleguide as a stranger sees it, at rest, in one theme."""
    context = chromium.new_context(base_url=courtside.url, viewport=SIZE, reduced_motion="reduce")  # type: ignore[arg-type]
    page = context.new_page()
    page.emulate_media(color_scheme=request.param)
    page.goto("/styleguide/")
    page.evaluate("document.fonts.ready")
    yield request.param, page
    context.close()


def picture(section: Locator) -> bytes:
    return section.screenshot(animations="disabled", caret="hide")


def changed(page: Page, before: bytes, now: bytes) -> float:
    """Which share of the points is another now."""
    pictures = [base64.b64encode(one).decode() for one in (before, now)]
    return float(page.evaluate(COMPARE, pictures))


@pytest.mark.parametrize("name", NAMES)
def test_a_component_looks_as_it_did(guide: tuple[str, Page], name: str) -> None:
    theme, page = guide
    kept = LOOKS / theme / f"{name}.png"
    now = picture(page.locator(f"#look-{name}"))
    if RENEW:
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(now)
    share = changed(page, kept.read_bytes(), now)
    assert share <= SHARE, f"{kept.name}, {theme}: {share:.2%} of it changed"


def test_every_picture_belongs_to_a_component() -> None:
    kept = {str(path.relative_to(LOOKS)) for path in LOOKS.rglob("*.png")}
    assert kept == {f"{theme}/{name}.png" for theme in THEMES for name in NAMES}


@pytest.mark.parametrize(
    ("name", "token", "value"),
    [
        ("button", "--accent", "oklch(0.5 0.2 20)"),
        ("state", "--ink-2", "oklch(0.6 0.2 140)"),
        ("button", "--touch", "3.5rem"),
        ("timeline", "--ink-2", "oklch(0.6 0.2 340)"),
    ],
)
def test_another_colour_or_size_is_noticed(
    guide: tuple[str, Page], name: str, token: str, value: str
) -> None:
    theme, page = guide
    style = "([token, value]) => document.documentElement.style.setProperty(token, value)"
    page.evaluate(style, [token, value])
    now = picture(page.locator(f"#look-{name}"))
    page.evaluate(style, [token, ""])
    assert changed(page, (LOOKS / theme / f"{name}.png").read_bytes(), now) > SHARE


def test_letters_that_are_smoothed_otherwise_are_not(guide: tuple[str, Page]) -> None:
    theme, page = guide
    look = "smooth => document.querySelector('#look-tag').style.opacity = smooth"
    page.evaluate(look, "0.97")
    now = picture(page.locator("#look-tag"))
    page.evaluate(look, "")
    kept = (LOOKS / theme / "tag.png").read_bytes()
    assert now != kept
    assert changed(page, kept, now) <= SHARE
