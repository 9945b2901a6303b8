"""What the fixture `statements` of the tests is: a context that counts the SQL of a block."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

Statements = Callable[[], AbstractContextManager[list[object]]]
