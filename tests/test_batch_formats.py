"""What rows are written as: each format can be read by what reads such files, and says what the row says."""

import csv
import io
import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import replies
from quoth.answering.matching import matches_of
from quoth.batch.asking import Asked
from quoth.batch.columns import COLUMNS, cell, first_cells, separated
from quoth.batch.formats import FORMATS, Record
from quoth.batch.running import Written
from quoth.batch.summary import OUTCOMES, Summary
from quoth.model import Answer, Chat, Heading, QuestionRow, Reply
from quoth.rows import answer_row, dumps, error_row
from quoth.trec import run_lines

TWO = Answer(
    replies.ASKED,
    (replies.citation(3), replies.citation(2, label=2)),
    None,
    None,
    0.9,
    replies.ANSWER.evidence,
)
REPLIES: dict[str, Reply] = {"q1": replies.ANSWER, "q 2": replies.ABSTENTION, "q3": replies.CHAT, "q4": TWO}
BAD = QuestionRow(5, "q5", "Who\x00?", problem="The question has a NUL character.")


def row_of(reply: Reply, id_: str) -> dict[str, object]:
    return answer_row(reply, id_, matches_of(reply, replies.INDEX))


def written(name: str, found: dict[str, Reply], *bad: QuestionRow) -> str:
    """The whole file, as a batch writes it."""
    form, texts = FORMATS[name], list[str]()
    rows = Written(texts.append, form, Summary(), None)
    for id_, reply in found.items():
        rows.add(Asked(OUTCOMES[type(reply)], form.text(row_of(reply, id_), reply)))
    for row in bad:
        rows.add(Asked("failed", form.text(error_row(row), None)))
    rows.end()
    assert all(text.endswith("\n") for text in texts), "whole lines, each as soon as it is known"
    return "".join(texts)


def test_page_and_heading_are_the_last_columns() -> None:
    article = replies.INDEX.articles[0]._replace(
        pages=(0, 10), headings=(Heading(0, "=Repairs"), Heading(500, "Later"))
    )
    reply = REPLIES["q1"]
    assert isinstance(reply, Answer)
    paged = reply._replace(citations=(reply.citations[0]._replace(article=article),))
    for found, page, heading in ((reply, "", ""), (paged, "2", "'=Repairs")):
        (row,) = csv.DictReader(io.StringIO(written("csv", {"q1": found}), newline=""))
        assert (row["page"], row["heading"]) == (page, heading)
        names = ["reason", "page", "heading", "certainty", "matched", "missing", "reader"]
        assert list(row)[-7:] == names


def test_jsonl_is_the_answer_row() -> None:
    lines = written("jsonl", REPLIES, BAD).splitlines(keepends=True)
    expected = [dumps(row_of(reply, id_)) + "\n" for id_, reply in REPLIES.items()]
    assert lines == [*expected, dumps(error_row(BAD)) + "\n"]


@pytest.mark.parametrize(("name", "delimiter"), [("csv", ","), ("tsv", "\t")])
def test_tables_have_a_header_and_a_row_for_each_row(name: str, delimiter: str) -> None:
    text = written(name, REPLIES, BAD)
    rows = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))
    assert list(rows[0]) == [column.name for column in COLUMNS]
    assert [(row["id"], row["status"], row["answer"]) for row in rows] == [
        ("q1", "answered", "About 5,300 people"),
        ("q 2", "abstained", ""),
        ("q3", "chat", replies.CHAT.text),
        ("q4", "answered", "About 5,300 people crossed it on the first day."),
        ("q5", "error", ""),
    ]
    first = rows[0]
    assert (first["source"], first["paragraph"], first["sentence"]) == ("texts/bridge.txt", "2", "4")
    source = replies.INDEX.articles[0].text
    assert source[int(first["start"]) : int(first["end"])] == first["text"]
    assert source[int(first["answer_start"]) : int(first["answer_end"])] == first["answer"]
    assert [row["more_citations"] == "" for row in rows] == [True, True, True, False, True]
    (more,) = json.loads(rows[3]["more_citations"])
    assert (more["label"], more["text"]) == (2, "Engineers\nfrom Trenton built it.")
    assert rows[1]["reason"] == "Nothing in it mentions “painted”."
    assert [row["certainty"] for row in rows] == ["sure", "", "", "sure", ""]
    assert json.loads(rows[0]["matched"]) == [
        {"asked": "cross", "found": "crossed", "how": "spelling", "strength": 0.6667}
    ]
    assert json.loads(rows[0]["missing"]) == ["peopl"]
    assert rows[4]["reason"] == "Row 5: The question has a NUL character."


# A cell's text, and what is written: nothing that a spreadsheet takes for a formula.
CELLS = {
    "Who?": "Who?",
    "": "",
    "=HYPERLINK(A1)": "'=HYPERLINK(A1)",
    "+1 or so": "'+1 or so",
    "@SUM(A1)": "'@SUM(A1)",
    "-cmd|' /C calc'!A0": "'-cmd|' /C calc'!A0",
    "\t=1": "'\t=1",
    "＝1+1": "'＝1+1",
    "-5": "-5",
    "+4,418.50": "+4,418.50",
    "-5%": "-5%",
    "-5+cmd": "'-5+cmd",
    "−5": "−5",
    "'=1": "'=1",
    "a\ud800b": "a\\ud800b",
}


@pytest.mark.parametrize("text", CELLS, ids=repr)
def test_a_cell_runs_nothing(text: str) -> None:
    assert cell(text) == CELLS[text]


@given(st.text(), st.text(), st.sampled_from(",\t"))
def test_whatever_a_cell_holds_it_is_one_row(id_: str, text: str, delimiter: str) -> None:
    row = answer_row(Chat(replies.question(text or "?"), text), id_, ())
    line = separated(row, delimiter)
    ((*values,),) = csv.reader(io.StringIO(line, newline=""), delimiter=delimiter, strict=True)
    assert values[0] == cell(id_)
    assert values[5] == cell(text)
    assert line.endswith("\n")
    assert line.count('"') % 2 == 0
    assert first_cells(line, delimiter, 5) == dict(
        zip(("id", "question", "resolved", "answer_type", "status"), values, strict=False)
    )


def test_a_trec_run_ranks_what_was_asked() -> None:
    assert written("trec", REPLIES, BAD).splitlines() == [
        "q1 Q0 1.4 1 2.2500 quoth",
        "q1 Q0 1.1 2 0.5000 quoth",
        "q4 Q0 1.4 1 2.2500 quoth",
        "q4 Q0 1.1 2 0.5000 quoth",
    ]
    listed = Answer(replies.ASKED, TWO.citations, None, None, 0.9)
    assert written("trec", {"a list": listed}).splitlines() == [
        "a%20list Q0 1.4 1 2.5000 quoth",
        "a%20list Q0 1.3 2 2.4999 quoth",
    ]


@given(st.lists(st.floats(-1e6, 1e6)))
def test_scores_of_a_run_fall_strictly(scores: list[float]) -> None:
    ranked = sorted(scores, reverse=True)
    lines = [line.split() for line in run_lines("q", ((str(n), score) for n, score in enumerate(ranked)))]
    found = [float(line[4]) for line in lines]
    assert all(low < high for high, low in pairwise(found))
    assert [int(line[3]) for line in lines] == list(range(1, len(scores) + 1))


def test_squad_predictions_are_one_object() -> None:
    assert json.loads(written("squad", REPLIES, BAD)) == {
        "q1": "About 5,300 people",
        "q 2": "",
        "q3": "",
        "q4": "About 5,300 people crossed it on the first day.",
        "q5": "",
    }


EMPTY = {"jsonl": "", "csv": FORMATS["csv"].start, "tsv": FORMATS["tsv"].start, "trec": "", "squad": "{}\n"}


@pytest.mark.parametrize("name", EMPTY)
def test_a_file_without_rows(name: str) -> None:
    assert written(name, {}) == EMPTY[name]


# A format of which --resume takes up rows, and texts that are none of its.
NO_RECORDS = {
    "jsonl": ("", "[]\n", "{}\n", '{"id": 1, "question": "Who?", "status": "chat"}\n', "Who?\n"),
    "csv": ("", "q1,Who?\n", '"q1,Who?,Who?,thing,chat,\n'),
    "tsv": ("", "q1,Who?,Who?,thing,chat,\n"),
}


@pytest.mark.parametrize("name", [name for name, form in FORMATS.items() if form.record])
def test_a_row_tells_which_one_it_is(name: str) -> None:
    form = FORMATS[name]
    assert form.record is not None
    for id_, status in (("q1", "answered"), ('"=q", \t\n1', "chat")):
        reply = replies.ANSWER if status == "answered" else replies.CHAT
        record = form.record(form.text(row_of(reply, id_), reply))
        assert record == Record(form.echo(id_), reply.question.typed, status)
    for text in NO_RECORDS[name]:
        with pytest.raises(ValueError, match=r"no |not all|Expecting"):
            form.record(text)
