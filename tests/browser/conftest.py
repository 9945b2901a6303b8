"""The real product in a real browser: one install and one Chromium for all of these tests.

Every page is watched: an error on the console, such as a broken content security policy, fails the test
that made it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.chromium import launch
from tests.install import Install

type Visit = Callable[..., Page]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/browser" in str(item.path):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def courtside(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Install]:
    """A running install with the demo in it, stopped at the end without a remainder."""
    install = Install(tmp_path_factory.mktemp("install") / "data")
    with install.started():
        yield install
    install.wait_for_nothing()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One browser; every visitor gets a context of their own in it."""
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


@pytest.fixture
def visit(courtside: Install, chromium: Browser) -> Iterator[Visit]:
    """Somebody new at the door: `visit()` gives their page, with nobody's cookies."""
    complaints: list[str] = []

    def _visit(**how: object) -> Page:
        context = chromium.new_context(base_url=courtside.url, **how)  # type: ignore[arg-type]
        context.set_default_timeout(15_000)
        page = context.new_page()
        page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        return page

    yield _visit
    for context in chromium.contexts:
        context.close()
    assert [one for one in complaints if "404 (Not Found)" not in one] == []
