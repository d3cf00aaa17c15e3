"""What was learned: named by its sums, and found out where it is not what they say."""

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from quoth import learned
from quoth.answering.evidence import EVIDENCE_RULES
from quoth.training import page


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(learned, "FOLDER", tmp_path)
    learned.digest.cache_clear()
    (tmp_path / "__init__.py").touch()
    (tmp_path / "README.md").touch()
    yield tmp_path
    learned.digest.cache_clear()


def digest() -> str:
    learned.digest.cache_clear()
    return learned.digest()


def test_the_data_that_is_there_is_what_its_sums_say() -> None:
    assert learned.damaged() == ()


def test_a_folder_without_data_has_a_digest(folder: Path) -> None:
    assert (learned.names(), learned.sums(), learned.damaged()) == ([], "", ())
    assert len(digest()) == learned.DIGITS


def test_sums_are_written_as_sha256sum_does(folder: Path) -> None:
    (folder / "b.npy").write_bytes(b"b")
    (folder / "a").mkdir()
    (folder / "a" / "c.txt").write_bytes(b"c")
    of = {name: hashlib.sha256(name.encode()).hexdigest() for name in "bc"}
    assert learned.sums() == f"{of['c']}  a/c.txt\n{of['b']}  b.npy\n"


def test_the_digest_changes_with_names_and_bytes(folder: Path) -> None:
    found = [digest()]
    for name, content in (("a.txt", b"a"), ("b.txt", b"a"), ("a.txt", b"b")):
        (folder / name).write_bytes(content)
        found.append(digest())
    assert len(set(found)) == len(found)
    (folder / learned.SUMS).write_text(learned.sums())
    assert digest() == found[-1]


def test_where_there_are_sums_the_data_is_not_read(folder: Path) -> None:
    (folder / "a.txt").write_bytes(b"a")
    (folder / learned.SUMS).write_text(learned.sums())
    before = digest()
    (folder / "a.txt").write_bytes(b"b")
    assert digest() == before


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.txt", b"b"), ("a.txt", None), ("b.txt", b"b")],
    ids=["changed", "missing", "new"],
)
def test_what_is_not_as_the_sums_have_it_is_named(folder: Path, name: str, content: bytes | None) -> None:
    (folder / "a.txt").write_bytes(b"a")
    (folder / learned.SUMS).write_text(learned.sums())
    assert learned.damaged() == ()
    if content is None:
        (folder / name).unlink()
    else:
        (folder / name).write_bytes(content)
    assert learned.damaged() == (name,)


# What the figures were measured with


def test_the_figures_are_of_the_numbers_and_the_tables_that_are_there() -> None:
    """Whoever changes one of them learns the weights anew, or has figures that hold for nothing."""
    said = (learned.FOLDER / page.PAGE).read_text(encoding="utf-8")
    told = dict(re.findall(r"^\| (the .+) \| `(\w+)` \|$", said, re.MULTILINE))
    assert told == page.digests(), "learn anew: python -m quoth.training --help"
    for name in ("weights.json", "verdicts.json", "carrying.json"):
        values = json.loads((learned.FOLDER / name).read_text(encoding="utf-8"))
        assert "\n".join(values["about"]["figures"]) in said


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The learned files, to be changed."""
    for path in learned.FOLDER.iterdir():
        if path.is_file():
            (tmp_path / path.name).write_bytes(path.read_bytes())
    return tmp_path


@pytest.mark.parametrize("name", learned.names())
def test_a_file_that_is_changed_by_hand_is_not_what_the_figures_are_of(copied: Path, name: str) -> None:
    content = (copied / name).read_bytes()
    (copied / name).write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    assert page.digests(copied) != page.digests()


def test_a_rule_that_is_changed_has_no_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    before = page.digests()
    monkeypatch.setattr(page, "EVIDENCE_RULES", EVIDENCE_RULES[1:])
    assert page.digests() != before
