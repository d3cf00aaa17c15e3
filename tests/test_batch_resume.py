"""--resume: what an interrupted run has left becomes the undisturbed run's file, or one clear error."""

import os
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from documents import index_of
from quoth.answering import answer
from quoth.batch import FORMATS, Asking, asking, mark_for, output_file, resuming, run_batch, take_up
from quoth.batch.marks import ATTRIBUTE
from quoth.batch.summary import Summary
from quoth.errors import InputError, OutputError, QuothError, UsageError
from quoth.model import Conversation, Index, QuestionRow, Reply, Settings

TEXT = (
    "Ada Voss was born in Leeds in 1850. She built a bridge in 1880. She died in 1890.\n"
    "The ferry “Élan” sank in 1891. About 40 people were on it."
)
INDEX = index_of(TEXT)
SETTINGS = Settings(answers=2)
QUESTIONS = (
    ("When was Ada Voss born?", "a"),
    ("When did the ferry sink?", "b"),
    ("Where?", "a"),
    ('How many people were on the "Élan", =1+1?', None),
    ("hello", "b"),
    ("How many people were on it?", "b"),
    ("What did she build?", "a"),
    ("Who baked bread?", "c"),
    ("How did she die?", "a"),
    ("And in 1891?", "c"),
)
ROWS = (
    *(QuestionRow(n, f"q{n}", text, name) for n, (text, name) in enumerate(QUESTIONS, start=1)),
    QuestionRow(11, "q11", "Who\x00?", problem="The question has a NUL character."),
)
RESUMED = ("jsonl", "csv", "tsv")


@cache
def undisturbed(name: str, rows: tuple[QuestionRow, ...]) -> tuple[bytes, Summary]:
    """What a run leaves that nothing interrupts."""
    texts: list[str] = []
    summary = run_batch(rows, INDEX, texts.append, SETTINGS, form=FORMATS[name])
    return "".join(texts).encode(), summary


def whole(name: str, rows: tuple[QuestionRow, ...] = ROWS) -> bytes:
    return undisturbed(name, rows)[0]


def resumed(path: Path, name: str, rows: tuple[QuestionRow, ...] = ROWS) -> bytes:
    """What stands in the file once the run is taken up, and the exit code's summary is as undisturbed."""
    form, left = FORMATS[name], iter(rows)
    begun = take_up(str(path), left, Asking(INDEX, SETTINGS, form))
    with output_file(str(path), kept=begun.kept) as write:
        summary = run_batch(left, INDEX, write, SETTINGS, form=form, begun=begun)
    assert summary == undisturbed(name, rows)[1]
    return path.read_bytes()


@pytest.mark.parametrize("name", RESUMED)
def test_a_run_cut_off_anywhere_becomes_the_same_file(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected, path = whole(name), tmp_path / "out"
    monkeypatch.setattr(resuming, "SAMPLED", 3)
    cuts = {0, 1, len(expected)} | set(range(0, len(expected), len(expected) // 12))
    cuts |= {place + offset for place, byte in enumerate(expected) if byte == 10 for offset in (0, 1, 2)}
    for cut in sorted(cuts):
        path.write_bytes(expected[:cut])
        assert resumed(path, name) == expected, cut


def test_a_run_that_never_began_begins(tmp_path: Path) -> None:
    assert resumed(tmp_path / "out", "jsonl") == whole("jsonl")


def test_a_run_may_be_taken_up_again_and_again(tmp_path: Path) -> None:
    path = tmp_path / "out"
    for stop in range(len(ROWS) + 1):
        assert resumed(path, "jsonl", ROWS[:stop]) == whole("jsonl", ROWS[:stop])


def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The questions that are asked, as they are."""
    heard = list[str]()

    def hearing(typed: str, index: Index, conversation: Conversation, settings: Settings) -> Reply:
        heard.append(typed)
        return answer(typed, index, conversation, settings)

    monkeypatch.setattr(asking, "answer", hearing)
    return heard


def test_few_rows_are_asked_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resuming, "SAMPLED", 10)
    rows = tuple(QuestionRow(n, f"q{n}", f"Who was born in {n}?") for n in range(1_000, 1_100))
    path = tmp_path / "out"
    path.write_bytes(whole("jsonl", rows))
    asked = heard(monkeypatch)
    begun = take_up(str(path), iter(rows), Asking(INDEX, SETTINGS, FORMATS["jsonl"]))
    assert (begun.summary.rows, begun.kept) == (100, path.stat().st_size)
    assert len(asked) <= resuming.SAMPLED + 1
    assert asked[0].endswith("1000?")
    assert asked[-1].endswith("1099?")


def test_a_conversation_is_asked_again_only_if_it_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resuming, "SAMPLED", 1)
    path = tmp_path / "out"
    path.write_bytes(whole("jsonl", ROWS[:8]))
    asked = heard(monkeypatch)
    left = iter(ROWS)
    begun = take_up(str(path), left, Asking(INDEX, SETTINGS, FORMATS["jsonl"]))
    assert asked == ["When was Ada Voss born?", "Who baked bread?"]
    texts: list[str] = []
    run_batch([next(left)], INDEX, texts.append, SETTINGS, begun=begun)
    assert asked[2:] == ["Where?", "What did she build?", "How did she die?"]


def test_a_long_conversation_is_caught_up_in_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resuming, "SAMPLED", 1)
    monkeypatch.setattr(resuming, "UNASKED", 4)
    rows = tuple(QuestionRow(n, f"q{n}", ROWS[(n % 3) * 3].question, "a") for n in range(40))
    path = tmp_path / "out"
    path.write_bytes(whole("jsonl", rows[:37]))
    begun = take_up(str(path), iter(rows), Asking(INDEX, SETTINGS, FORMATS["jsonl"]))
    ((name, memory),) = begun.conversations.items()
    assert name == "a"
    assert len(memory.unasked) <= 4
    assert resumed(path, "jsonl", rows) == whole("jsonl", rows)


def changed(row: int, **values: Any) -> tuple[QuestionRow, ...]:
    return (*ROWS[: row - 1], ROWS[row - 1]._replace(**values), *ROWS[row:])


# What is asked now, by what, of a file that holds the first eight rows; and the one error.
REFUSED: dict[str, tuple[tuple[QuestionRow, ...], dict[str, Any], str]] = {
    "another id": (changed(3, id="x"), {}, "Row 3 of {path} has the id \"q3\", its question \"x\"."),
    "another question":
        (changed(6, question="How many of them?"), {},
         'Row 6 of {path} has another question than "q6" has now.'),
    "fewer questions": (ROWS[:4], {}, "{path} has more rows than there are questions."),
    "another conversation":
        (changed(3, conversation="b"), {},
         "Row 3 of {path} would come out different now: of another index, options or version."),
    "other settings":
        (ROWS, {"settings": Settings(answers=2, min_confidence=1.0)},
         "Row 1 of {path} would come out different now: of another index, options or version."),
    "another index":
        (ROWS, {"index": index_of(TEXT.replace("1850", "1851"))},
         "Row 1 of {path} would come out different now: of another index, options or version."),
}  # fmt: skip


@pytest.mark.parametrize("name", RESUMED)
@pytest.mark.parametrize("what", REFUSED)
def test_another_run_is_refused_and_its_file_left_alone(name: str, what: str, tmp_path: Path) -> None:
    rows, values, problem = REFUSED[what]
    path = tmp_path / "out"
    path.write_bytes(whole(name, ROWS[:8]) + b"ha")
    before = path.read_bytes()
    given = replace(Asking(INDEX, SETTINGS, FORMATS[name]), **values)
    with pytest.raises(InputError) as caught:
        take_up(str(path), iter(rows), given)
    assert caught.value.problem == problem.format(path=path)
    assert caught.value.remedy == "Give what it was begun with, or begin anew without --resume."
    assert path.read_bytes() == before


# A file that is no such run's, by what it holds.
STRANGE = {
    "words": ("jsonl", b"Dear Ada,\nI am well.\n", "Row 1 of {path} is no answer of jsonl."),
    "JSON": ("jsonl", b'{"question": "Who?"}\n', "Row 1 of {path} is no answer of jsonl."),
    "not UTF-8": ("jsonl", b"\xff\xfe\n", "Row 1 of {path} is no answer of jsonl."),
    "nested": ("jsonl", b"[" * 100_000 + b"\n", "Row 1 of {path} is no answer of jsonl."),
    "another format": ("csv", whole("jsonl"), "Row 1 of {path} is no answer of csv."),
    "another delimiter": ("csv", whole("tsv"), "Row 1 of {path} is no answer of csv."),
    "a header of other columns": ("csv", b"id,question\nq1,Who?\n", "Row 1 of {path} is no answer of csv."),
    "a table as JSON": ("jsonl", whole("csv"), "Row 1 of {path} is no answer of jsonl."),
    "damage": ("jsonl", whole("jsonl", ROWS[:1]) + b"\0\0\n", "Row 2 of {path} is no answer of jsonl."),
    "no end of line": ("jsonl", b"x" * 1_000, "{path} is no file of jsonl."),
}


@pytest.mark.parametrize("what", STRANGE)
def test_a_file_that_is_no_run_is_refused_and_left_alone(
    what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name, data, problem = STRANGE[what]
    if what == "no end of line":
        monkeypatch.setattr(resuming, "ROW_LIMIT", 500)
    path = tmp_path / "out"
    path.write_bytes(data)
    with pytest.raises(OutputError) as caught:
        take_up(str(path), iter(ROWS), Asking(INDEX, SETTINGS, FORMATS[name]))
    assert caught.value.problem == problem.format(path=path)
    assert path.read_bytes() == data


@pytest.mark.parametrize("name", ["trec", "squad"])
def test_formats_whose_rows_are_not_told_apart(name: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=f"can't tell the rows of {name} apart. Resume jsonl, csv or tsv"):
        take_up(str(tmp_path / "out"), iter(ROWS), Asking(INDEX, SETTINGS, FORMATS[name]))


@pytest.mark.parametrize("path", ["/dev/null", "."])
def test_what_is_no_file_can_not_be_resumed(path: str) -> None:
    with pytest.raises(QuothError, match="is no file"):
        take_up(path, iter(ROWS), Asking(INDEX, SETTINGS, FORMATS["jsonl"]))


needs_attributes = pytest.mark.skipif(not hasattr(os, "setxattr"), reason="no attributes of files here")
MARKED = {
    "the same": (SETTINGS, "an index", ""),
    "other options": (Settings(answers=2, exact=True), "an index", "{path} was begun with other options."),
    "another index": (SETTINGS, "another one", "{path} was begun with another index."),
}


@needs_attributes
@pytest.mark.parametrize("what", MARKED)
def test_a_difference_that_no_row_shows_is_seen_by_the_mark(what: str, tmp_path: Path) -> None:
    settings, index, problem = MARKED[what]
    path = tmp_path / "out"
    with output_file(str(path), mark=mark_for(SETTINGS, "an index")) as write:
        run_batch(ROWS[:8], INDEX, write, SETTINGS)
    now = Asking(INDEX, SETTINGS, FORMATS["jsonl"])
    if not problem:
        assert take_up(str(path), iter(ROWS), now, mark_for(settings, index)).summary.rows == 8
        return
    with pytest.raises(InputError) as caught:
        take_up(str(path), iter(ROWS), now, mark_for(settings, index))
    assert caught.value.problem == problem.format(path=path)
    copy = tmp_path / "copy"
    copy.write_bytes(path.read_bytes())  # has no mark
    assert take_up(str(copy), iter(ROWS), now, mark_for(settings, index)).summary.rows == 8
    path.write_bytes(b"")  # has no row that could be kept
    assert take_up(str(path), iter(ROWS), now, mark_for(settings, index)).kept == 0


@needs_attributes
@pytest.mark.parametrize("mark", [b"", b"\xff", b"one two three"])
def test_a_mark_of_another_kind_is_none(mark: bytes, tmp_path: Path) -> None:
    path = tmp_path / "out"
    path.write_bytes(whole("jsonl", ROWS[:8]))
    os.setxattr(path, ATTRIBUTE, mark)
    now = Asking(INDEX, SETTINGS, FORMATS["jsonl"])
    assert take_up(str(path), iter(ROWS), now, mark_for(SETTINGS, "an index")).summary.rows == 8
