import json
import re
from pathlib import Path

from django.contrib.staticfiles import finders
from django.core.management import call_command
from django.test import override_settings

from courtside.web.storage import ENTRY, joined

CSS = Path(str(finders.find(ENTRY))).parent
LAYERS = ["reset", "tokens", "base", "layout", "components", "figures", "pages", "print"]


def imports() -> list[str]:
    return re.findall(r'^@import url\("([^"]+)"\);$', (CSS / "courtside.css").read_text(), re.MULTILINE)


def sources() -> dict[str, tuple[object, str]]:
    finder = finders.get_finder("django.contrib.staticfiles.finders.AppDirectoriesFinder")
    return {path: (storage, path) for path, storage in finder.list([])}


def test_the_order_of_the_layers_is_said_first() -> None:
    said = re.search(r"^@layer ([^;{]+);", (CSS / "courtside.css").read_text(), re.MULTILINE)
    assert said
    assert said[1].split(", ") == LAYERS


def test_every_small_file_is_imported_once() -> None:
    small = {str(path.relative_to(CSS)) for path in CSS.rglob("*.css")}
    shared = {name for name in small if not name.startswith("pages/")} - {"courtside.css"}
    assert sorted(imports()) == sorted(shared)


def test_files_come_in_the_order_of_their_layers() -> None:
    layers = [re.search(r"@layer (\w+) \{", (CSS / name).read_text()) for name in imports()]
    ranks = [LAYERS.index(layer[1]) for layer in layers if layer]
    assert len(ranks) == len(imports())
    assert ranks == sorted(ranks)


def test_each_file_stands_in_the_place_of_its_import() -> None:
    css = joined(ENTRY, sources())  # type: ignore[arg-type]
    assert "@import" not in css
    assert css.index("--paper") < css.index(".wrap") < css.index(".button") < css.index("@media print")


def test_the_fonts_are_where_the_one_file_says() -> None:
    css = joined(ENTRY, sources())  # type: ignore[arg-type]
    addresses = re.findall(r'url\("([^"]+)"\)', css)
    assert addresses
    assert all((CSS / address).resolve().exists() for address in addresses)


def test_addresses_from_a_deeper_folder_are_set_right(tmp_path: Path) -> None:
    from django.core.files.storage import FileSystemStorage

    (tmp_path / "deep").mkdir()
    (tmp_path / "one.css").write_text('@import url("deep/two.css");\n')
    (tmp_path / "deep/two.css").write_text('a { background: url("../b.svg"); }\n')
    storage = FileSystemStorage(tmp_path)
    css = joined("one.css", {name: (storage, name) for name in ("one.css", "deep/two.css")})
    assert css == 'a { background: url("deep/../b.svg"); }\n'


def test_people_are_sent_one_compressed_file(tmp_path: Path) -> None:
    storages = {"staticfiles": {"BACKEND": "courtside.web.storage.OneStylesheetStorage"}}
    with override_settings(STATIC_ROOT=tmp_path, STORAGES=storages):
        call_command("collectstatic", verbosity=0, interactive=False)
    named = json.loads((tmp_path / "staticfiles.json").read_text())["paths"][ENTRY]
    css = (tmp_path / named).read_text()
    assert "@import" not in css
    assert ".button" in css
    assert (tmp_path / f"{named}.gz").stat().st_size < 16_000
