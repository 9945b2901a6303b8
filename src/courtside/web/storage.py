"""Many small stylesheets to write in, one to send."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.storage import Storage
from whitenoise.storage import CompressedManifestStaticFilesStorage  # type: ignore[import-untyped]

ENTRY = "web/css/courtside.css"
_IMPORT = re.compile(r'^@import url\("(?P<name>[^"]+)"\);\n', re.MULTILINE)
_ADDRESS = re.compile(r'url\("(?!data:)(?P<name>[^"]+)"\)')

type Sources = dict[str, tuple[Storage, str]]


def joined(name: str, sources: Sources) -> str:
    """The stylesheet `name` with each file in the place of its import, addresses set right.

    Raises KeyError when it imports a file that is not among the sources.
    """
    folder = PurePosixPath(name).parent

    def part(match: re.Match[str]) -> str:
        here = PurePosixPath(match["name"]).parent
        css = _read(str(folder / match["name"]), sources)
        return _ADDRESS.sub(lambda address: f'url("{here / address["name"]}")', css)

    return _IMPORT.sub(part, _read(name, sources))


def _read(name: str, sources: Sources) -> str:
    storage, path = sources[name]
    with storage.open(path) as file:
        return str(file.read(), "utf-8")


class OneStylesheetStorage(CompressedManifestStaticFilesStorage):  # type: ignore[misc]  # it brings no types
    """What `collectstatic` writes: hashed names, compressed copies, the shell's stylesheet in one piece."""

    def post_process(
        self, paths: Sources, dry_run: bool = False, **options: Any
    ) -> Iterator[tuple[Any, ...]]:
        if ENTRY in paths and not dry_run:
            css = joined(ENTRY, paths)
            self.delete(ENTRY)
            self.save(ENTRY, ContentFile(css.encode()))
            paths = {**paths, ENTRY: (self, ENTRY)}
        yield from super().post_process(paths, dry_run, **options)
