"""What `scripts/show_teeth.py` breaks is still there to be broken."""

import pytest
from scripts.show_teeth import BREAKS, REPOSITORY, Break


@pytest.mark.parametrize("one", BREAKS.values(), ids=BREAKS.keys())
def test_each_break_finds_what_it_breaks_once(one: Break) -> None:
    assert (REPOSITORY / one.file).read_text().count(one.right) == 1
    assert all((REPOSITORY / name).exists() for name in one.tests.split())
