from collections import Counter
from pathlib import Path

import pytest

from courtside.talk.labelled import NotLabelled, Split, read_folder, read_splits

CORPUS = Path(__file__).parents[5] / "corpus"
SPLITS = read_splits((CORPUS / "splits.json").read_text())


def test_a_talk_falls_where_its_name_says_whatever_else_is_there() -> None:
    assert SPLITS.by_talk("a01-bucket") is SPLITS.by_talk("a01-bucket")
    assert {SPLITS.by_talk(f"z{n}") for n in range(60)} == set(Split)


def test_about_a_fifth_of_the_talks_tests_and_a_tenth_tunes() -> None:
    counts = Counter(SPLITS.by_talk(name) for name in read_folder(CORPUS / "labelled"))
    assert 0.12 < counts[Split.TEST] / counts.total() < 0.28
    assert 0.05 < counts[Split.DEV] / counts.total() < 0.16


def test_all_talks_of_an_industry_fall_together_and_every_split_has_some() -> None:
    talks = read_folder(CORPUS / "labelled").values()
    assert {SPLITS.by_industry(talk.industry) for talk in talks} == set(Split)
    assert SPLITS.by_industry("Dental supplies") is SPLITS.by_industry("dental supplies")


def test_a_file_that_is_no_labelled_talk_is_named(tmp_path: Path) -> None:
    (tmp_path / "odd.txt").write_text("hello")
    with pytest.raises(NotLabelled, match=r"odd\.txt: Line 1"):
        read_folder(tmp_path)
