"""Several documents on the command line: what is skipped, what is strict, each asked by itself."""

import json
import math
import sys
from pathlib import Path

import pytest

from calling import Call
from documents import index_of
from indexes import article, content
from made_documents import pdf
from quoth.answering.subindex import alone
from quoth.indexing.build import build
from quoth.terminal.cli import main
from quoth.terminal.skipping import LISTED

QUESTION = "When did the bridge open?"


@pytest.fixture(autouse=True)
def texts(here: Path) -> None:
    Path("d").mkdir()
    Path("d/a.txt").write_text("The bridge opened in May 1883. It cost $15.")
    Path("d/b.txt").write_text("The bridge opened in June 1901, and a ferry with it.")
    Path("d/c.txt").write_text("The mill burned down. Nobody was hurt.")


def test_what_a_folder_has_that_is_not_read_is_told_on_standard_error(call: Call) -> None:
    Path("d/bad\x1b[31m.pdf").write_bytes(b"%PDF-1.4 ...")
    Path("d/empty.md").touch()
    Path("d/.hidden").touch()
    Path("d/one.png").touch()
    Path("d/two.png").touch()
    for _ in ("built", "from the cache"):
        ran = call("ask", "-d", "d", "How much did it cost?")
        assert (ran.code, ran.out[:4]) == (0, "$15\n")
        assert ran.err.splitlines() == [
            "Skipped d/bad\\x1b[31m.pdf: it is a damaged PDF.",
            "Skipped d/empty.md: it is empty.",
            "Left out: 1 hidden, 2 of no format that is read (-v names them).",
        ]
    assert call("ask", "-q", "-d", "d", QUESTION).err == ""
    told = "Left out d/two.png: it is of no format that is read.\n"
    assert told in call("ask", "-v", "-d", "d", QUESTION).err


def test_many_faults_are_counted(call: Call) -> None:
    for number in range(LISTED + 5):
        Path(f"d/{number:03}.txt").touch()
    *named, rest = call("ask", "-d", "d", QUESTION).err.splitlines()
    assert len(named) == LISTED
    assert rest == "Skipped 5 more that can't be read (-v names them)."


@pytest.mark.parametrize("words", [["ask", QUESTION], ["index"], ["show"], ["batch", "q.txt"]])
def test_strict_makes_a_fault_an_error(words: list[str], call: Call) -> None:
    Path("q.txt").write_text(QUESTION)
    words = [*words, "-d", "d", "--strict"]
    assert call(*words).code == 0
    Path("d/empty.md").touch()
    assert call(*words) == (2, "", "d/empty.md is empty. Name a document that has text.\n")


def test_a_document_that_a_library_can_read_now_is_read(monkeypatch: pytest.MonkeyPatch, call: Call) -> None:
    Path("d/z.pdf").write_bytes(pdf())
    asked = ("ask", "-d", "d", "What damaged the northern pier?")
    with monkeypatch.context() as missing:
        missing.setitem(sys.modules, "pypdfium2", None)
        missing.delitem(sys.modules, "quoth.inputs.formats.pdf", raising=False)
        ran = call(*asked)
        assert (ran.code, "z.pdf, " in ran.out) == (1, False)
    ran = call(*asked)
    assert (ran.code, "z.pdf, " in ran.out) == (0, True)


def test_each_document_answers_by_itself(call: Call) -> None:
    asked = ("ask", "-d", "d", "--per-document")
    blocks = call(*asked, QUESTION).out.split("\n\n")
    assert [block.splitlines()[:2] for block in blocks] == [
        ["d/a.txt", "May 1883"],
        ["d/b.txt", "June 1901"],
        ["d/c.txt", "The article doesn't say."],
    ]
    assert "[1] d/b.txt, paragraph 1, sentence 1" in blocks[1]
    assert (call(*asked, QUESTION).code, call(*asked, "Who painted the ceiling?").code) == (0, 1)


@pytest.mark.parametrize("jobs", ["1", pytest.param("2", marks=pytest.mark.slow)])
def test_a_batch_has_a_row_for_each_question_and_document(jobs: str) -> None:
    rows = [
        {"id": "q1", "question": QUESTION, "conversation": "c"},
        {"id": "q2", "question": "And the ferry?", "conversation": "c"},
    ]
    Path("q.jsonl").write_text("\n".join(map(json.dumps, rows)))
    assert main(["batch", "q.jsonl", "-d", "d", "--per-document", "--jobs", jobs, "-o", "out.jsonl"]) == 0
    found = [json.loads(line) for line in Path("out.jsonl").read_text().splitlines()]
    names = [f"d/{name}.txt" for name in "abc"]
    assert [row["id"] for row in found] == [f"{asked}@{name}" for asked in ("q1", "q2") for name in names]
    assert [row["answer"] for row in found[:3]] == ["May 1883", "June 1901", None]
    for row in found:
        assert {each["source"] for each in row["citations"]} <= {row["id"].partition("@")[2]}
    Path("out.jsonl").write_text("".join(Path("out.jsonl").read_text().splitlines(keepends=True)[:4]))
    assert main(["batch", "q.jsonl", "-d", "d", "--per-document", "--resume", "-o", "out.jsonl"]) == 0
    assert [json.loads(line) for line in Path("out.jsonl").read_text().splitlines()] == found


def test_a_row_as_json_is_named_by_its_document(call: Call) -> None:
    out = call("ask", "-d", "d", "--per-document", "--json", QUESTION).out
    rows = [json.loads(line) for line in out.splitlines()]
    assert [(row["id"], row["answer"]) for row in rows] == [
        ("@d/a.txt", "May 1883"),
        ("@d/b.txt", "June 1901"),
        ("@d/c.txt", None),
    ]


def test_an_article_alone_has_the_index_that_it_would_have() -> None:
    texts = (
        "It opened in May. It cost $15.\nThe bridge opened.",
        "A ferry sank.",
        "The bridge opened in June.",
    )
    whole = index_of(*texts)
    for row, text in enumerate(texts):
        built, found = build([article(text, f"{row}.txt")]), alone(whole, row)
        assert [s.text for s in found.sentences] == [s.text for s in built.sentences]
        assert {s.article for s in found.sentences} == {row}
        (_, _, *expected), (_, _, *parts) = content(built), content(found)
        assert parts == expected
        assert bytes(found.joined) == bytes(built.joined)
    assert all(math.isfinite(weight) for weight in alone(whole, 1).idf)
