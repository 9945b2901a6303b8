from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.forms import BaseForm

from courtside.people.errors import Refused


@contextmanager
def refusals_on(form: BaseForm, field: str | None = None) -> Iterator[None]:
    """Say what a verb refuses on the form that asked for it. Look at `form.is_valid()` afterwards."""
    try:
        yield
    except Refused as refused:
        form.add_error(field, str(refused.sentence))
