"""`quoth verify`: a row that is as it was written is ok, and any other is found out."""

import io
import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import quoth.verifying
from calling import Call
from documents import index_of
from quoth import versions
from quoth.answering import answer
from quoth.answering.derivations.questions import FORMS as QUESTION_FORMS
from quoth.cache import open_shipped
from quoth.indexing.build import build
from quoth.inputs import read_articles
from quoth.model import Conversation, Index, Settings
from quoth.rows import answer_row, dumps
from quoth.terminal.cli import main
from quoth.verifying import Checked, sources, verify
from quoth.verifying.attribution import is_attribution
from quoth.verifying.equations import EQUATIONS, Equation
from quoth.verifying.operands import StepsError, has_item
from quoth.verifying.rows import ROW_LIMIT
from quoth.verifying.steps import verify_steps

HARBOR = (
    "In May 1,200 ships left the harbor — “élan” 🚢 — 12 of which sank.\n"
    "The mayor ruled the town from 1931 to 1941.\n"
    "The U.S. paid $3.5 million."
)
BRIDGE = "The bridge opened in May 1883. Ada Voss built it."
FERRIES = "The ferries Alvina, Berta and Clara burned."
# The questions whose rows are looked at: a slice, two kinds of arithmetic, what is not counted, a list, yes,
# none, small talk.
ASKED = (
    "When did the bridge open?",
    "How many of the ships that left the harbor did not sink?",
    "What percentage of the ships that left the harbor sank?",
    "How long did the mayor rule the town?",
    "How many ferries burned?",
    "Which numbers are mentioned?",
    "Did the bridge open in May 1883?",
    "Why did Peru sell the bridge?",
    "hello",
)


@pytest.fixture(autouse=True)
def texts(here: Path) -> None:
    """The documents, in the current folder."""
    for name, text in (("0.txt", HARBOR), ("1.txt", BRIDGE), ("2.txt", FERRIES)):
        Path(name).write_text(text, encoding="utf-8")


def row_of(question: str, index: Index | None = None, answers: int = 2) -> dict[str, Any]:
    reply = answer(
        question, index or index_of(HARBOR, BRIDGE, FERRIES), Conversation(), Settings(answers=answers)
    )
    row: dict[str, Any] = json.loads(dumps(answer_row(reply, "q", ())))
    return row


def counted_row() -> dict[str, Any]:
    """A row as programs before this one gave it, which counted what a sentence lists."""
    given = {"text": "3", "source": None, "start": None, "end": None}
    derivation = "Alvina [1], Berta [1], Clara [1] = 3"
    return {**row_of(NAMES, answers=1), "answer": "3", "short_answer": given, "derivation": derivation}


def states(*rows: object, root: str = ".") -> list[str]:
    """What is found of rows, or of lines that are no rows."""
    texts = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    Path("a.jsonl").write_text("".join(f"{text}\n" for text in texts), encoding="utf-8")
    return [checked.state for checked in verify("a.jsonl", root)]


def checked(row: object, root: str = ".") -> Checked:
    Path("a.jsonl").write_text(f"{json.dumps(row)}\n", encoding="utf-8")
    (found,) = verify("a.jsonl", root)
    return found


@pytest.mark.parametrize("question", [*ASKED, ""])
def test_a_row_as_it_was_written_is_ok(question: str) -> None:
    row = row_of(question) if question else counted_row()
    sources = dict.fromkeys(item["source"] for item in [*row["citations"], *row["nearest"]])
    assert checked(row) == Checked(1, "q", (), tuple((source, source) for source in sources))


def test_the_questions_make_every_kind_of_row() -> None:
    rows = [row_of(question) for question in ASKED]
    assert {row["status"] for row in rows} == {"answered", "abstained", "chat"}
    signs = {sign for row in rows for sign in "−÷" if row["derivation"] and f"{sign} " in row["derivation"]}
    assert signs == {"−", "÷"}
    texts = [row["short_answer"]["text"] for row in rows if row["short_answer"]]
    assert any("; " in text for text in texts)
    assert "Yes." in texts
    assert any(row["nearest"] for row in rows)


# Sums of money, numbers too large for a float, and dates: what the forms' own examples lack.
DERIVED = (
    ("How much did the price rise?", "The price rose from $1.5m to $3bn.", "$2,998,500,000"),
    ("How old was Jane Roe when she died?", "Jane Roe (1850–1912) was a judge.", "61 or 62"),
    ("How long did the siege last?", "The siege began on 3 May 1850. It ended on 9 July 1852.", ""),
    ("How many days did the siege last?", "The siege began on 3 May 1850. It ended on 8 June 1850.", ""),
    ("How long did the siege last?", "The siege lasted from 3 May until 7 June 1850.", "35 days"),
    ("How much did the rate rise?", "The rate rose from 4 percent to 5.5%.", "1.5 percentage points"),
    ("How many times as many ships came in May as in June?",
     "In May 1,000 ships came. In June 300 ships came.", "about 3.33 times as many"),
    ("How many ships came in 1990 and 1995 together?",
     "In 1990 9,007,199,254,740,993 ships came. In 1995 two ships came.", "9,007,199,254,740,995"),
    ("How many ships came in 1990 and 1995 together?",
     "In 1990 about three million ships came. In 1995 twelve ships came.", "about 3,000,012"),
    ("How many countries are mentioned?", "Norway sent ships. Sweden sent none to Norway.", "2"),
)  # fmt: skip
FORMS = [form.example[:2] for form in QUESTION_FORMS]
EXAMPLES = [*FORMS, *(row[:2] for row in DERIVED)]


def derived_row(question: str, text: str) -> dict[str, Any]:
    """The answer row for a question about a text, which is `d.txt`, by the whole program."""
    Path("d.txt").write_text(text, encoding="utf-8")
    return row_of(question, build(read_articles(["d.txt"]).articles))


@pytest.mark.parametrize(("question", "text", "answer"), [*((*row, "") for row in FORMS), *DERIVED])
def test_every_kind_of_derivation_is_redone(question: str, text: str, answer: str) -> None:
    row = derived_row(question, text)
    assert row["derivation"] is not None
    assert answer in ("", row["answer"])
    assert checked(row).problems == ()


@pytest.mark.slow
@pytest.mark.parametrize(("question", "text"), EXAMPLES)
def test_a_changed_digit_of_a_derivation_is_found(question: str, text: str) -> None:
    row = json.dumps(derived_row(question, text))
    cited = len(json.loads(row)["citations"])
    changed = []
    for path in ("derivation", "answer", *(f"citations.{n}.text" for n in range(cited))):
        place, last = holder(json.loads(row), path)
        for at in (at for at, char in enumerate(place[last]) if char.isdigit()):
            for digit in "0123456789".replace(place[last][at], ""):
                told = place[last][:at] + digit + place[last][at + 1 :]
                more = {"short_answer.text": told} if path == "answer" else {}
                changed.append(edited(json.loads(row), {path: told, **more}))
    assert changed
    assert "ok" not in states(*changed)


def test_derivations_are_redone_without_what_made_them() -> None:
    folder = Path(quoth.verifying.__file__).parent
    assert not any("derivations" in path.read_text(encoding="utf-8") for path in folder.glob("*.py"))


def test_an_error_row_and_a_saved_conversation_are_ok(capsys: pytest.CaptureFixture[str]) -> None:
    Path("q.jsonl").write_text('{"question": ""}\n{"question": "When did the bridge open?"}\n')
    assert main(["batch", "q.jsonl", "-d", "1.txt", "-o", "a.jsonl"]) == 1
    assert [found.state for found in verify("a.jsonl")] == ["ok", "ok"]
    assert main(["verify", "a.jsonl"]) == 0
    assert capsys.readouterr().out == "line 1, 1: ok\nline 2, 2: ok\n"


# What is done to the row of a question; what is found, where, and a part of the detail.
Edit = tuple[str, dict[str, Any], str, str, str]
SLICE, REST, SHARE, YEARS, NAMES, LIST, YES, NONE, CHAT = ASKED
EDITS: dict[str, Edit] = {
    "a changed digit":
        (SLICE, {"citations.0.text": "The bridge opened in May 1884."}, "text differs", "citation 1",
         "not what stands at 0 to 30 of 1.txt"),
    "another text of that length":
        (SLICE, {"citations.0.start": 1, "citations.0.end": 31}, "text differs", "citation 1", "1 to 31"),
    "a place behind the end":
        (SLICE, {"citations.0.start": 5_000, "citations.0.end": 5_030}, "text differs", "citation 1",
         "It ends at 5030, but 1.txt has 49 characters."),
    "another short answer":
        (SLICE, {"answer": "May 1884", "short_answer.text": "May 1884"}, "text differs", "short answer",
         "21 to"),
    "half a year":
        (SLICE, {"answer": "83", "short_answer.text": "83"}, "text differs", "short answer",
         "not what stands at 21 to 29"),
    "an answer that is not the short answer":
        (SLICE, {"answer": "May 1884"}, "text differs", "answer", "not the short answer"),
    "a short answer from elsewhere":
        (SLICE, {"answer": "Ada", "short_answer": {"text": "Ada", "source": "1.txt", "start": 31, "end": 34}},
         "text differs", "short answer", "not stand in the first citation"),
    "another sum of the bytes":
        (SLICE, {"citations.0.sha256": "0" * 64}, "source changed", "citation 1", "1.txt has the sha256 "),
    "another file": (SLICE, {"citations.0.source": "0.txt"}, "source changed", "citation 1", "0.txt has the"),
    "no such file":
        (SLICE, {"citations.0.source": "3.txt"}, "source missing", "citation 1", "does not exist"),
    "a folder":
        (SLICE, {"citations.0.source": "."}, "source missing", "citation 1", "is a folder, not a file"),
    "a device": (SLICE, {"citations.0.source": "/dev/zero"}, "source missing", "citation 1", "is a device"),
    "standard input":
        (SLICE, {"citations.0.source": "<stdin>"}, "source missing", "citation 1", "from standard input"),
    "a name that is too long":
        (SLICE, {"citations.0.source": "x" * 5_000}, "source missing", "citation 1", "can't be read"),
    "a wrong result":
        (REST, {"answer": "1,189", "short_answer.text": "1,189", "derivation": "1,200 [1] − 12 [1] = 1,189"},
         "arithmetic wrong", "derivation", "They give 1,188, not 1,189."),

    "an answer that the steps don't give":
        (REST, {"answer": "1,180", "short_answer.text": "1,180"}, "arithmetic wrong", "derivation",
         'The steps give "1,188", the answer is "1,180".'),

    "a number of a list":
        (LIST, {"answer": "12; 13", "short_answer.text": "12; 13"}, "text differs", "short answer",
         '"13" stands'),
    "neither yes nor no":
        (YES, {"answer": "Maybe.", "short_answer.text": "Maybe."}, "text differs", "short answer",
         "no citation"),
    "a nearest sentence":
        (NONE, {"nearest.0.text": "The bridge opened in May 1884."}, "text differs", "nearest 1", "0 to 30"),
    "a nearest source":
        (NONE, {"nearest.0.source": "3.txt"}, "source missing", "nearest 1", "does not exist"),
}  # fmt: skip


def holder(row: dict[str, Any], path: str) -> tuple[Any, str]:
    """What holds a value, and by which key. path: to the value, "citations.0.text"."""
    *steps, last = path.split(".")
    place: Any = row
    for step in steps:
        place = place[int(step) if isinstance(place, list) else step]
    return place, last


def edited(row: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    """The row with other values, by the paths to them."""
    for path, value in changes.items():
        place, last = holder(row, path)
        place[last] = value
    return row


@pytest.mark.parametrize("what", EDITS)
def test_a_near_miss_is_found_and_named(what: str) -> None:
    question, changes, state, where, detail = EDITS[what]
    found = checked(edited(row_of(question, answers=1), changes))
    assert (found.state, found.problems[0].where) == (state, where)
    assert detail in found.problems[0].detail


# Lines that are no rows, and what is said of them.
GOOD = '"schema": "quoth.answer/1"'
MALFORMED: dict[str, tuple[str, str]] = {
    "words": ("When? May 1883.", "The JSON is broken: Expecting value"),
    "half a row": ('{"schema": "quoth.ans', "The JSON is broken: "),
    "a list": ("[]", "The line is no JSON object. Verify quoth.answer/1 rows, as"),
    "another schema": ('{"schema": "quoth.answer/2"}', 'The row has the schema "quoth.answer/2", not'),
    "no schema": ('{"id": "q"}', "The row has no schema, not quoth.answer/1. Verify quoth.answer/1 rows"),
    "nothing else": (f"{{{GOOD}}}", "is missing."),
    "a key that stands twice": (f"{{{GOOD}, {GOOD}}}", "a key stands twice in one object"),
    "no number": (f'{{{GOOD}, "confidence": NaN}}', "NaN is no JSON number"),
    "a number of many digits": (f'{{{GOOD}, "confidence": 1{"0" * 5_000}}}', "The JSON is broken: "),
    "nested": ("[" * 200_000, "The JSON is nested too deeply."),
}


@pytest.mark.parametrize("what", MALFORMED)
def test_what_is_no_row_is_malformed(what: str) -> None:
    line, problem = MALFORMED[what]
    assert states(row_of(SLICE), line, row_of(SLICE)) == ["ok", "malformed row", "ok"]
    (_, found, _) = verify("a.jsonl")
    assert found.line == 2
    assert problem in found.problems[0].detail


SHAPES: dict[str, tuple[str, dict[str, Any], str]] = {
    "a start that is no whole number": (SLICE, {"citations.0.start": 0.0}, "start is a number, not a whole"),
    "a start that is true":
        (SLICE, {"citations.0.start": False}, "start is true or false, not a whole number"),
    "a start below 0": (SLICE, {"citations.0.start": -1}, "citation 1's start and end are no place"),
    "an end before the start": (SLICE, {"citations.0.end": 0}, "start and end are no place of a text"),
    "an endless score": (SLICE, {"citations.0.score": 10**400}, ""),
    "another label": (SLICE, {"citations.0.label": 2}, "The citation 1 is not labelled 1."),
    "paragraph 0": (SLICE, {"citations.0.paragraph": 0}, "they count from 1"),
    "a short sha256": (SLICE, {"citations.0.sha256": "d0f3"}, "sha256 is not 64 hexadecimal digits"),
    "a source with NUL": (SLICE, {"citations.0.source": "a\0b"}, "source is no name of a file"),
    "a source without a name": (SLICE, {"citations.0.source": ""}, "source is no name of a file"),
    "a citation that is none": (SLICE, {"citations": ["x"]}, "The citation 1 is no object."),
    "no citations": (SLICE, {"citations": []}, "The row is answered, but without an answer or a citation."),
    "half a place": (SLICE, {"short_answer.end": None}, "not all there, nor all null"),
    "too sure": (SLICE, {"confidence": 1.5}, "The confidence is not between 0 and 1."),
    "another status":
        (SLICE, {"status": "certain"}, "The status is none of answered, abstained, chat, error."),
    "an abstention with citations": (SLICE, {"status": "abstained"}, "is abstained, but cites an answer"),
    "an abstention with an answer": (NONE, {"answer": "Ada"}, "The row is abstained, but has an answer."),
    "a chat with nearest":
        (NONE, {"status": "chat"}, "The row is chat, but has sentences that are no answer."),
    "steps to nothing": (REST, {"short_answer": None}, "has a derivation, but no short answer"),
}  # fmt: skip


@pytest.mark.parametrize("what", SHAPES)
def test_a_row_of_another_shape_is_malformed(what: str) -> None:
    question, changes, problem = SHAPES[what]
    found = checked(edited(row_of(question, answers=1), changes))
    if problem:
        assert found.state == "malformed row"
        assert problem in found.problems[0].detail
    else:
        assert found.state == "ok"


def test_a_line_without_end_is_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    good = json.dumps(row_of(SLICE))
    Path("a.jsonl").write_text(f'{{"a": "{"x" * ROW_LIMIT}"}}\n\n{good}', encoding="utf-8")
    assert [(found.line, found.state) for found in verify("a.jsonl")] == [(1, "malformed row"), (3, "ok")]


def test_bytes_that_are_not_utf8_spoil_one_row() -> None:
    good = json.dumps(row_of(SLICE)).encode()
    Path("a.jsonl").write_bytes(b"\xef\xbb\xbf" + good + b"\r\n\xff\n" + good + b"\n")
    assert [found.state for found in verify("a.jsonl")] == ["ok", "malformed row", "ok"]


# Where sources are found


def test_relative_sources_count_from_the_root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    row = row_of(SLICE)
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert checked(row).state == "source missing"
    assert checked(row, "..").read == (("1.txt", "../1.txt"),)
    row = edited(
        row, {"citations.0.source": str(tmp_path / "1.txt"), "short_answer.source": str(tmp_path / "1.txt")}
    )
    assert checked(row, "/").read == ((str(tmp_path / "1.txt"), str(tmp_path / "1.txt")),)


def test_a_file_named_as_standard_input_is_a_file() -> None:
    Path("-").write_text(BRIDGE)
    row = row_of(SLICE, answers=1)
    row = edited(row, {"citations.0.source": "-", "short_answer.source": "-"})
    assert checked(row).read == (("-", "-"),)


def test_the_shipped_article_needs_no_file() -> None:
    row = row_of("When was the deadliest year for the U.S. military?", open_shipped())
    source = row["citations"][0]["source"]
    assert checked(row).read == ((source, "the article that comes with quoth"),)
    Path(source).parent.mkdir()
    Path(source).write_text("Another article of that name.")
    assert checked(row).state == "ok"
    row["citations"][0]["sha256"] = "0" * 64
    assert checked(row).state == "source changed"


CHANGED = {
    "a byte": (BRIDGE.replace("1883", "1884").encode(), "source changed"),
    "a byte behind what is cited": (f"{BRIDGE} ".encode(), "source changed"),
    "its form": (b"\xef\xbb\xbf" + BRIDGE.encode(), "source changed"),
    "to nothing": (b"", "source changed"),
    "to no text": (b"\0\0", "source changed"),
    "to another encoding": (b"\xff\xfe", "source changed"),
}


@pytest.mark.parametrize("what", CHANGED)
def test_a_source_that_changed(what: str) -> None:
    data, state = CHANGED[what]
    row = row_of(SLICE)
    Path("1.txt").write_bytes(data)
    assert checked(row).state == state


def test_a_mark_at_the_beginning_and_line_ends_are_read_as_they_were() -> None:
    Path("1.txt").write_bytes(b"\xef\xbb\xbfIt is a ferry.\r\nThe bridge opened in May 1883.\r\n")
    row = row_of(SLICE, build(read_articles(["1.txt"]).articles))
    assert checked(row).state == "ok"


def test_sources_are_read_once_and_few_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def reading(paths: list[str], max_bytes: int) -> object:
        read.extend(paths)
        return read_articles(paths, max_bytes=max_bytes)

    monkeypatch.setattr(sources, "read_articles", reading)
    rows = [row_of(SLICE, answers=1), row_of(YEARS, answers=1)] * 3
    assert states(*rows) == ["ok"] * 6
    assert sorted(read) == ["./0.txt", "./1.txt"]
    monkeypatch.setattr(sources, "KEPT", 1)
    assert states(*rows) == ["ok"] * 6
    assert len(read) == 2 + 6


def test_rows_are_checked_as_they_come() -> None:
    reader, writer = os.pipe()
    with os.fdopen(writer, "w") as file:
        file.write(json.dumps(row_of(SLICE)) + "\n")
        file.flush()
        assert next(verify(f"/dev/fd/{reader}")).state == "ok"
    os.close(reader)


# A single character


def numbers_and_texts(row: dict[str, Any]) -> Iterator[str]:
    """The paths of the values that are held against the sources."""
    yield "answer"
    yield from ("derivation",) if row["derivation"] else ()
    if row["short_answer"]:
        yield "short_answer.text"
        yield from ("short_answer.start", "short_answer.end") if row["short_answer"]["end"] else ()
    for key in ("citations", "nearest"):
        for place in range(len(row[key])):
            yield from (f"{key}.{place}.{name}" for name in ("sha256", "start", "end", "text", "label"))


ROWS = {question: row_of(question) for question in ASKED if question not in (YES, CHAT)}


@given(st.data())
def test_any_change_of_a_character_is_found(data: st.DataObject) -> None:
    row = json.loads(json.dumps(ROWS[data.draw(st.sampled_from(sorted(ROWS)))]))
    if row["status"] != "answered":
        paths = [path for path in numbers_and_texts(row) if path != "answer"]
    else:
        paths = [*numbers_and_texts(row)]
    path = data.draw(st.sampled_from(paths))
    place, last = holder(row, path)
    before = place[last]
    text = str(before)
    at = data.draw(st.integers(0, len(text) - 1))
    how = data.draw(st.sampled_from(["replaced", "removed", "doubled"]))
    digits = st.sampled_from("0123456789")
    other = data.draw(digits if isinstance(before, int) else digits | st.characters(codec="utf-8"))
    middle = {"replaced": other, "removed": "", "doubled": text[at] * 2}[how]
    after = text[:at] + middle + text[at + 1 :]
    if isinstance(before, int):
        place[last] = int(after) if after else -1
    else:
        place[last] = after
    if place[last] != before:
        assert states(row) != ["ok"], (path, before, place[last])


@pytest.mark.parametrize("equation", EQUATIONS, ids=lambda equation: equation.name)
def test_an_equation_has_an_example_and_a_near_miss(equation: Equation) -> None:
    sentence, steps, answer = equation.example
    verify_steps(steps, answer, [sentence])
    with pytest.raises(StepsError):
        verify_steps(equation.near_miss, equation.near_miss.rpartition(" = ")[2], [sentence])


# Steps, the sentences that they cite, and what is wrong, "" for nothing.
STEPS = (
    # What may be a year of three digits was a number of things to programs before
    ("900 [1] − 300 [1] = 600", ("Of 900 rooms, it was cold in 300, and wet.",), ""),
    ("40 [1] − 12 [2] = 28", ("40 ships came.", "Twelve ships sank."), ""),
    ("40 [1] − 12 [2] = 28", ("40 ships came.", "12 ships sank.", "Two are."), "Citation 3 is in no step."),
    ("40 [2] − 12 [1] = 28", ("40 ships came, 12 sank.",), "The steps name citation 2; there are 1."),
    ("200 [1] − 12 [1] = 188", ("1,200 ships, 12 of which sank.",), '"200" does not stand in citation 1.'),
    ("40 [1] − 12 [1] + 2 [1] = 30", ("40, 12 and 2 ships.",), "The steps mix signs."),
    ("40 [1] − 12 [1] = 28 ", ("40 ships, 12 of which sank.",), "The steps are of no known form."),
    ("40 [1] − 12 [1] = 028", ("40 ships, 12 of which sank.",), "The steps are of no known form."),
    ("1,200 [1] − 200 [1] = 1000", ("1,200 ships, 200 of which sank.",), "The steps are of no known form."),
    ("4 [1] − 2 [1] = ２", ("4 ships, 2 of which sank.",), "The steps are of no known form."),
    ("2 [1] + 3 [1] = 5", ("It has 2 million sailors and 3 ships.",), '"2" does not stand in citation 1.'),
    ("2.5 [1] + 3 [1] = 5.5", ("It is 2.5 tons, then 3 tons.",), ""),
    ("2.5 [1] + 3 [1] = 5.50", ("It is 2.5 tons, then 3 tons.",), "They give 5.5, not 5.50."),
    ("$2 [1] + $3 [1] = $5", ("It cost $2 and €3.",), '"$3" does not stand in citation 1.'),
    ("$2 [1] + €3 [1] = $5", ("It cost $2 and €3.",), "They are of different units."),
    ("5,000,000 euros [1] − 2 euros [1] = 4,999,998 euros", ("5 million euros, not 2 euros.",), ""),
    ("9,007,199,254,740,993 [1] − 1 [1] = 9,007,199,254,740,992", ("9,007,199,254,740,993 or 1 ship.",), ""),
    ("9,007,199,254,740,993 [1] − 1 [1] = 9,007,199,254,740,991", ("9,007,199,254,740,993 or 1 ship.",),
     "They give 9,007,199,254,740,992, not 9,007,199,254,740,991."),
    ("1 [1] ÷ 3 [1] ≈ 33%", ("About 1 of 3 ships.",), ""),
    ("1 [1] ÷ 3 [1] = 33%", ("About 1 of 3 ships.",), '"≈" is due before 33%.'),
    ("1 [1] ÷ 3 [1] ≈ 34%", ("About 1 of 3 ships.",), "They give 33%, not 34%."),
    ("1 [1] ÷ 4 [1] ≈ 25%", ("About 1 of 4 ships.",), '"=" is due before 25%.'),
    ("2 [1] ÷ 8 [1] = 2/8", ("2 of 8 ships.",), "They give 1/4, not 2/8."),
    ("5 [1] + 5 [1] = 10", ("5 ships came.",), '"5" does not stand in citation 1.'),
    ("5 [1] + 5 [2] = 10", ("5 ships came.", "Five ships came."), ""),
    ("3 [1] + 5 [2] = 8", ("Three ships came.", "Five ships came."), ""),
    ("4 [1] + 5 [2] = 9", ("Three ships came.", "Five ships came."), '"4" does not stand in citation 1.'),
    ("$3bn [1] − €2m [1] = $2,998,000,000", ("$3bn, not €2m.",), "They are of different units."),
    ("$3bn [1] − $2 m [1] = $2,998,000,000", ("$3bn, not $2 m.",), ""),
    ("$3 [1] − $2 [1] = $1", ("$3bn, not $2 m.",), '"$3" does not stand in citation 1.'),
    ("0.1 [1] + 0.2 [1] = 0.3", ("It is 0.1 tons, then 0.2 tons.",), ""),
    ("(40 [1] − 28 [1]) ÷ 30 [1] = 40.0%", ("40, 30 and 28 ships.",), "The change is of neither of them."),
    ("(40 [1] − 28 [1]) ÷ 40 [1] = 31.0%", ("40 and 28 ships.",), "They give 30.0%, not 31.0%."),
    ("(40 [1] ÷ 28 [1]) ÷ 40 [1] = 30.0%", ("40 and 28 ships.",), "The steps mix signs."),
    ("5% [1] − 4% [1] = 1 percentage point", ("From 4% to 5%.",), ""),
    ("5% [1] − 4% [1] = 1 percentage points", ("From 4% to 5%.",),
     "They give 1 percentage point, not 1 percentage points."),
    ("7 May 1850 [1] − 3 May 1850 [1] = 4 days", ("From 3 May 1850 to 7 May 1850.",), ""),
    ("7 May 1850 [1] − 3 May [1] = 4 days", ("From 3 May to 7 May 1850.",), ""),
    ("7 May 1850 [1] − 3 May 1850 [1] = 5 days", ("From 3 May 1850 to 7 May 1850.",),
     "They give 4 days, not 5 days."),
    ("7 May 1850 [1] − 3 May 1850 [1] = 4 days", ("From 3 May 1850 to 17 May 1850.",),
     '"7 May 1850" does not stand in citation 1.'),
    ("1 March 1852 [1] − 1 February 1852 [1] = 29 days", ("1 February 1852 to 1 March 1852.",), ""),
    ("1 March 1900 [1] − 1 February 1900 [1] = 4 weeks", ("1 February 1900 to 1 March 1900.",), ""),
    ("June 1852 [1] − May 1850 [1] = 2 years and 1 month", ("May 1850 to June 1852.",), ""),
    ("June 1852 [1] − May 1850 [1] = 25 months", ("May 1850 to June 1852.",), ""),
    ("1 [1] ÷ 3 [1] = 33.33%", ("About 1 of 3 ships.",), "The steps are of no known form."),
    ("1 [1] ÷ 0 [1] = 1%", ("It had 0 ships and 1 sailor.",), "Nothing can be divided by 0."),
    ("1941 [1] − 1931 [1] = 10 year", ("From 1931 to 1941.",), "They give 10 years, not 10 year."),
    ("1942 [1] − 1941 [1] = 1 year", ("From March 9, 1941 to 1942-01-02.",), ""),
    ("1941 [1] − 1931 [1] = 10 years", ("From 11941 to 1931.",), '"1941" does not stand in citation 1.'),
    ("1941 [1] − 1931 [1] = 10 years", ("1941.5 in 1931.",), '"1941" does not stand in citation 1.'),
    ("1931 [1] − 1931 [1] = 1 years", ("From 1931 to 1941.",), "They don't give 1 years."),
    ("Alvina [1] = 1", ("The Alvina sank.",), ""),
    ("Alvina [1], Berta [1] = 3", ("The Alvina and the Berta sank.",), "They give 2, not 3."),
    ("Alvina [1], Alvina [1] = 2", ("The Alvina sank.",), "One of them is counted twice."),
    ("March 9, 1941 [1], May [2] = 2", ("On March 9, 1941.", "In May."), ""),
    ("lvina [1] = 1", ("The Alvina sank.",), '"lvina" does not stand in citation 1.'),
    ("40 [99999999999] − 12 [1] = 28", ("40 ships, 12 of which sank.",),
     '"40 [99999999999] − 12" does not stand in citation 1.'),
    ("", ("",), "The steps can't be read."),
)  # fmt: skip


def problem_of(steps: str, answer: str, sentences: tuple[str, ...], **more: Any) -> str:
    """What is wrong with the steps to an answer; "" for nothing."""
    try:
        verify_steps(steps, answer, sentences, **more)
    except StepsError as error:
        return str(error)
    return ""


@pytest.mark.parametrize(
    ("steps", "sentences", "problem"), STEPS, ids=[steps or "none" for steps, *_ in STEPS]
)
def test_steps(steps: str, sentences: tuple[str, ...], problem: str) -> None:
    assert problem_of(steps, re.split(" [=≈] ", steps)[-1], sentences) == problem


TWO = ("The tower is 40 feet high.", "The bridge is 30 feet high.")
WHICH = "Which is taller, the bridge or the tower?"
ORDERS = (
    # steps, answer, sentences, question, what is wrong
    ("40 [1] > 30 [2]", "the tower", TWO, WHICH, ""),
    ("40 [1] > 30 [2]", "the bridge", TWO, WHICH, "Citation 1 is not of the bridge."),
    ("40 [1] > 30 [2]", "the ferry", TWO, WHICH, 'The question does not name "the ferry".'),
    ("40 [1] < 30 [2]", "the tower", TWO, WHICH, "They are not in that order."),
    ("40 [1] = 30 [2]", "the tower", TWO, WHICH, "They are not in that order."),
    ("41 [1] > 30 [2]", "the tower", TWO, WHICH, '"41" does not stand in citation 1.'),
    ("40 [1] > 30 [2] < 40 [1]", "the tower", TWO, WHICH, "The steps mix signs."),
    ("40 [1] > 30 [1]", "the tower", ("The tower has 40 feet, the bridge 30.",), WHICH, ""),
    ("8 [1] < 9 [2] = 9 [3]", "1995", ("In 1995 8.", "In 1990 9.", "In 1996 9."), "Which year?", ""),
    ("8 [1] < 9 [2] < 9 [3]", "1995", ("In 1995 8.", "In 1990 9.", "In 1996 9."), "Which year?",
     "They are not in that order."),
    ("8 [1] < 9 [2]", "1990", ("In 1995 8.", "In 1990 9."), "Which year, 1990 or 1995?",
     '"1990" does not stand in citation 1.'),
    ("May 1883 [1] < 1891 [2]", "the tower", ("The tower: May 1883.", "The bridge: 1891."), WHICH, ""),
    ("May 1883 [1] < 1883 [2]", "the tower", ("The tower: May 1883.", "The bridge: 1883."), WHICH,
     "They are not in that order."),
    ("12 [1] > 8 [2]", "Yes.", ("12 sank.", "8 sank."), "Did more ships sink in May?", ""),
    ("12 [1] > 8 [2]", "No.", ("12 sank.", "8 sank."), "Did more ships sink?",
     'The order does not give "No.".'),
    ("12 [1] > 8 [2]", "No.", ("12 sank.", "8 sank."), "Did fewer ships sink in May?", ""),
    ("12 [1] = 12 [2]", "No.", ("12 sank.", "12 sank."), "Did fewer ships sink in May?", ""),
    ("12 [1] > 8 [2]", "Yes.", ("12 sank.", "8 sank."), "Did ships sink?", 'The order does not give "Yes.".'),
)  # fmt: skip


@pytest.mark.parametrize(("steps", "answer", "sentences", "question", "problem"), ORDERS)
def test_orders(steps: str, answer: str, sentences: tuple[str, ...], question: str, problem: str) -> None:
    assert problem_of(steps, answer, sentences, question=question) == problem


# Where an answer is from: a speaker who is named elsewhere, or what a document says of itself.
SAID = ("“It must be repaired,” she said.", "Ann Poe, the mayor, opened the meeting.")
DECLARED = {"report.html": ("The meeting", "Ann Poe"), "minutes.docx": ("Ann Poe; Jo Roe",)}
RIGHT = (
    ("she [1] = Ann Poe [2]", "Ann Poe"),
    ("quoted [1], said by Ann Poe [2]", "Ann Poe"),
    ("Ann Poe: as report.html has it", "Ann Poe"),
    ("The meeting: as report.html has it", "The meeting"),
    ("Ann Poe; Jo Roe: as minutes.docx has it", "Ann Poe; Jo Roe"),
    ("she [1]; Ann Poe: as report.html has it", "she; Ann Poe"),
    ("she [1]; Ann Poe [2]", "she; Ann Poe"),
)
WRONG = (
    ("he [1] = Ann Poe [2]", "Ann Poe"),
    ("she [1] = Ann Poel [2]", "Ann Poel"),
    ("quoted [1], said by Ann Poe [1]", "Ann Poe"),
    ("quoted [1], said by Ann Poe [3]", "Ann Poe"),
    ("quoted [1], said by Ann Poe [2]", "Ann Roe"),
    ("Ann Poe: as report.html has it", "Ann Roe"),
    ("Ann Roe: as report.html has it", "Ann Roe"),
    ("Ann: as report.html has it", "Ann"),
    ("Ann Poe: as minutes.docx has it", "Ann Poe"),
    ("Ann Poe: as another.html has it", "Ann Poe"),
    ("Ann Poe: as report.html has it; ", "Ann Poe"),
    ("she [1]; Ann Roe [2]", "she; Ann Roe"),
)


@pytest.mark.parametrize(
    ("steps", "answer", "right"), [*((*row, True) for row in RIGHT), *((*row, False) for row in WRONG)]
)
def test_attributions(steps: str, answer: str, right: bool) -> None:
    assert (problem_of(steps, answer, SAID, declared=DECLARED) == "") is right
    assert not right or is_attribution(steps, answer, SAID, DECLARED)


def test_arithmetic_is_no_attribution() -> None:
    assert not is_attribution("40 [1] − 12 [2] = 28", "28", ("40 ships left.", "12 sank."), {})


PAGE = "<html><head><meta name='author' content='Jo Roe'></head><body><p>The bridge opened.</p></body></html>"


@pytest.mark.parametrize(("author", "state"), [("Jo Roe", "ok"), ("Jo Poe", "arithmetic wrong")])
def test_an_author_that_only_the_format_has_is_read_anew(author: str, state: str) -> None:
    Path("page.html").write_text(PAGE, encoding="utf-8")
    row = row_of("Who wrote this article?", build(read_articles(["page.html"]).articles))
    assert row["derivation"] == "Jo Roe: as page.html has it"
    assert states(json.dumps(row).replace("Jo Roe", author)) == [state]


ITEMS = (
    # item, text, whether it stands there whole
    ("U.S.", "The U.S. paid.", True),
    ("U.S", "The U.S. paid.", False),
    ("Alvina", "“Alvina”", True),
    ("41", "1941", False),
    ("41", "41,000", False),
    ("41", "3.41", False),
    ("41", "41%", False),
    ("41", "$41", False),
    ("41", "In 41.", True),
    ("3.5 million", "$3.5 million", False),
    (" Alvina", "The Alvina", False),
    ("", "The Alvina", False),
)


@pytest.mark.parametrize(("item", "text", "there"), ITEMS)
def test_an_item_stands_whole(item: str, text: str, there: bool) -> None:
    assert has_item(item, text) is there


def test_a_thing_that_is_taken_out_of_a_word_is_no_fault() -> None:
    text = "Of the ferries some 27-30% burned."
    Path("0.txt").write_text(text, encoding="utf-8")
    row = row_of("Which numbers are mentioned?", index_of(text))
    assert not has_item(row["answer"], text)
    assert checked(row).state == "ok"


# The command


def test_the_command_tells_of_each_row(call: Call) -> None:
    wrong = edited(row_of(SLICE, answers=1), {"citations.0.text": "The bridge opened in May 1884."})
    assert states(row_of(YEARS), wrong) == ["ok", "text differs"]
    told = (
        "line 2, q: text differs: citation 1: It is not what stands at 0 to 30 of 1.txt. "
        "First at character 28: row …ge opened in May 1884.…, source …ge opened in May 1883.…\n"
    )
    assert call("verify", "a.jsonl") == (1, f"line 1, q: ok\n{told}", "2 rows: 1 ok, 1 text differs\n")
    assert call("verify", "a.jsonl", "-q") == (1, told, "")
    code, _, err = call("verify", "a.jsonl", "-v")
    assert (code, err.splitlines()[:-1]) == (1, ["Read 0.txt: 0.txt", "Read 1.txt: 1.txt"])


def test_json_has_an_object_for_each_row(call: Call) -> None:
    wrong = edited(row_of(SLICE, answers=1), {"citations.0.text": "The bridge opened in May 1884."})
    assert states(wrong, "{") == ["text differs", "malformed row"]
    code, out, _ = call("verify", "a.jsonl", "--json")
    first, second = map(json.loads, out.splitlines())
    assert code == 1
    assert first == {
        "schema": "quoth.verification/1",
        "line": 1,
        "id": "q",
        "state": "text differs",
        "problems": [
            {
                "state": "text differs",
                "where": "citation 1",
                "detail": "It is not what stands at 0 to 30 of 1.txt.",
                "difference": {"at": 28, "row": "ge opened in May 1884.", "source": "ge opened in May 1883."},
            }
        ],
        "read": {"1.txt": "1.txt"},
    }
    assert (second["line"], second["id"], second["state"]) == (2, None, "malformed row")
    assert second["problems"][0]["where"] is None


# The words behind `quoth verify`, and what the line names.
MISTAKES = (
    (("none.jsonl",), "none.jsonl does not exist. Check the name."),
    (("empty.jsonl",), "empty.jsonl holds no answer row. Name a file that quoth batch has written."),
    (("blank.jsonl",), "blank.jsonl holds no answer row."),
    (("/dev/null",), "/dev/null is a device, not a file. Name a file of answers."),
    ((".",), ". is a folder, not a file. Name a file of answers."),
    (("0.txt", "--document-root", "none"), "none is no folder. Name the folder that the documents are in."),
    ((), "Missing argument 'ANSWERS'."),
)


@pytest.mark.parametrize(("words", "named"), MISTAKES, ids=[" ".join(words) for words, _ in MISTAKES])
def test_what_can_not_run_is_one_line(call: Call, words: tuple[str, ...], named: str) -> None:
    Path("empty.jsonl").touch()
    Path("blank.jsonl").write_text("\n  \n")
    code, out, err = call("verify", *words)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert named in err


def test_standard_input(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    data = io.BytesIO(json.dumps(row_of(SLICE)).encode())
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(data))
    assert call("verify", "-") == (0, "line 1, q: ok\n", "1 row: 1 ok\n")


def test_what_a_row_says_is_shown_and_not_obeyed(call: Call) -> None:
    evil = "\x1b]0;x\a\u202e\n"
    wrong = edited(
        row_of(SLICE, answers=1), {"id": evil, "citations.0.source": evil, "citations.0.text": evil}
    )
    states({**wrong, "short_answer": None, "answer": evil})
    code, out, err = call("verify", "a.jsonl", "-v")
    assert code == 1
    assert not {"\x1b", "\a", "\u202e"} & set(out + err)
    assert out.count("\n") == 1


# What is done to a row about a page that readers 3 extracted, whose bytes are the same; what is found then.
EXTRACTED = "<p>A fee is due.<p>The bridge opened in May 1883. Ada Voss built it."
OTHERWISE: dict[str, tuple[dict[str, Any], str, str]] = {
    "as it was written": ({}, "ok", ""),
    "by another version, the same": ({"reader": "0"}, "ok", ""),
    "by another version, elsewhere":
        ({"reader": "0", "citations.0.start": 0, "citations.0.end": 30, "short_answer.start": 21,
         "short_answer.end": 29}, "read otherwise by this version",
         "a.html was read by readers 0; readers {} have this text at 15 to 45."),
    "before rows had a reader":
        ({"reader": None, "citations.0.text": "The bridge opened in May 1881."},
         "read otherwise by this version",
         "a.html was read by an earlier version; readers {} have this text nowhere."),
    "by this version, changed":
        ({"citations.0.text": "The bridge opened in May 1881."}, "text differs",
         "It is not what stands at 15 to 45 of a.html."),
    "a reader that is no text":
        ({"reader": 3}, "malformed row", "The reader is a whole number, not text or null."),
}  # fmt: skip


@pytest.mark.parametrize("what", OTHERWISE)
def test_what_another_version_extracted_is_told_apart(what: str) -> None:
    changes, state, detail = OTHERWISE[what]
    Path("a.html").write_text(EXTRACTED)
    row = row_of("When did the bridge open?", build(read_articles(["a.html"]).articles))
    assert row["reader"] == versions.READERS
    found = checked(edited(row, changes))
    assert found.state == state
    assert {problem.state for problem in found.problems} <= {state}
    if detail:
        assert found.problems[0].detail == detail.format(versions.READERS)


def test_plain_text_is_read_by_no_version() -> None:
    row = row_of("When did the bridge open?", build(read_articles(["1.txt"]).articles))
    assert row["reader"] is None
    changed = {"reader": "0", "citations.0.text": "The bridge opened in May 1881."}
    assert checked(edited(row, changed)).state == "text differs"
