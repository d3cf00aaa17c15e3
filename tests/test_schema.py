"""The JSON Schema of the answer row: what it lets through and what not, and that no row escapes it."""

import json
import subprocess
import sys
from collections.abc import Callable
from copy import deepcopy
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator

import replies
from answer_rows import SCHEMA, VALIDATOR
from conftest import RECORDED
from documents import ROOT
from quoth.answering.matching import Matched
from quoth.model import AnswerType, QuestionRow
from quoth.rows import answer_row, error_row
from quoth.terminal.cli import main

Row = dict[str, Any]

BASES: dict[str, Row] = {
    "answered": answer_row(replies.ANSWER, "q1", [Matched("cross", "crossed", "form", 1.0)]),
    "answered by a sentence": answer_row(replies.SENTENCE_ONLY, None, ()),
    "abstained": answer_row(replies.ABSTENTION, None, ()),
    "chat": answer_row(replies.CHAT, None, ()),
    "error": error_row(QuestionRow(7, "7", "", problem="It is empty.")),
}


def put(path: str, value: object) -> Callable[[Row], None]:
    """Sets what stands at `path`: keys and places, with full stops between."""

    def change(row: Row) -> None:
        *parents, last = [int(part) if part.isdigit() else part for part in path.split(".")]
        target: Any = row
        for part in parents:
            target = target[part]
        target[last] = value

    return change


def drop(key: str) -> Callable[[Row], None]:
    return lambda row: row.pop(key)


# What it is, the row that it is almost, and what is changed.
NEAR_MISSES: dict[str, tuple[str, Callable[[Row], None]]] = {
    "another version": ("answered", put("schema", "quoth.answer/2")),
    "a number for an id": ("answered", put("id", 17)),
    "no id": ("answered", drop("id")),
    "no question": ("chat", put("question", None)),
    "a status of its own": ("answered", put("status", "ok")),
    "answered without a citation": ("answered", put("citations", [])),
    "answered with a reason": ("answered", put("reason", {"code": "no-match", "text": "No.", "missing": []})),
    "answered with what is near": ("answered", put("nearest", BASES["answered"]["citations"])),
    "answered without an answer": ("answered", put("answer", None)),
    "answered, how surely is not said": ("answered", put("confidence", None)),
    "answered neither surely nor not": ("answered", put("certainty", None)),
    "a certainty of its own": ("answered", put("certainty", "perhaps")),
    "a match without a word": ("answered", put("matched.0.found", None)),
    "a match stronger than the same": ("answered", put("matched.0.strength", 2)),
    "a missing word that is a match": ("answered", put("missing", [{"asked": "cross"}])),
    "abstained, but sure": ("abstained", put("certainty", "sure")),
    "a confidence in percent": ("answered", put("confidence", 93)),
    "a confidence as text": ("answered", put("confidence", "0.93")),
    "a short answer that is a text": ("answered", put("short_answer", "About 5,300 people")),
    "a short answer with half a place": ("answered", put("short_answer.end", None)),
    "a short answer with a place in no source": ("answered", put("short_answer.source", None)),
    "a derivation that is a list": ("answered", put("derivation", ["1 + 1 = 2"])),
    "a place before the text": ("answered", put("citations.0.start", -1)),
    "a place between characters": ("answered", put("citations.0.start", 0.5)),
    "a sentence number from 0": ("answered", put("citations.0.sentence", 0)),
    "a label as it is shown": ("answered", put("citations.0.label", "[1]")),
    "a checksum of another kind": ("answered", put("citations.0.sha256", "d41d8cd98f00b204e9800998ecf8427e")),
    "a citation without its text": ("answered", lambda row: row["citations"][0].pop("text")),
    "one citation, no list": ("answered", put("citations", BASES["answered"]["citations"][0])),
    "abstained with a citation": ("abstained", put("citations", BASES["abstained"]["nearest"])),
    "abstained with an answer": ("abstained", put("answer", "Nobody.")),
    "abstained without a reason": ("abstained", put("reason", None)),
    "abstained, the reason a text": ("abstained", put("reason", "No.")),
    "abstained, missing words in a text": ("abstained", put("reason.missing", "painted")),
    "abstained, four that are near": ("abstained", put("nearest", BASES["abstained"]["nearest"] * 2)),
    "abstained with a short answer": ("abstained", put("short_answer", BASES["answered"]["short_answer"])),
    "chat with a confidence": ("chat", put("confidence", 1)),
    "chat that says nothing": ("chat", put("answer", None)),
    "an error that was asked": ("error", put("resolved", "Who?")),
    "an error without a reason": ("error", put("reason", None)),
    "an explanation that is a text": ("answered", put("explanation", "because")),
}


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("what", BASES)
def test_what_each_row_is_almost_is_one(what: str) -> None:
    assert VALIDATOR.is_valid(BASES[what])


@pytest.mark.parametrize("what", NEAR_MISSES)
def test_a_near_miss_is_none(what: str) -> None:
    base, change = NEAR_MISSES[what]
    row = deepcopy(BASES[base])
    change(row)
    assert not VALIDATOR.is_valid(row)


ADDITIONS = ("language", "citations.0.page", "short_answer.page")


@pytest.mark.parametrize("path", ADDITIONS)
def test_keys_may_be_added(path: str) -> None:
    row = deepcopy(BASES["answered"])
    put(path, 3)(row)
    assert VALIDATOR.is_valid(row)


# A row of an earlier version has not got them.
ADDED = ("certainty", "matched", "missing", "reader")


@pytest.mark.parametrize("what", BASES)
def test_a_row_of_an_earlier_version_is_one(what: str) -> None:
    row = {key: value for key, value in BASES[what].items() if key not in ADDED}
    assert len(row) == len(BASES[what]) - len(ADDED)
    assert VALIDATOR.is_valid(row)


def test_the_keys_stand_in_the_order_of_a_row() -> None:
    row = BASES["answered"]
    described = SCHEMA["$defs"]
    assert list(SCHEMA["properties"]) == [*row, "parts", "explanation"]
    assert SCHEMA["required"] == [key for key in row if key not in ADDED]
    for name, example in (
        ("citation", row["citations"][0]),
        ("short_answer", row["short_answer"]),
        ("reason", BASES["abstained"]["reason"]),
        ("match", row["matched"][0]),
    ):
        assert described[name]["required"] == list(example)
        assert list(described[name]["properties"])[: len(example)] == list(example)


def test_it_names_every_answer_type() -> None:
    assert tuple(SCHEMA["properties"]["answer_type"]["examples"]) == get_args(AnswerType)


def test_the_command_prints_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out) == SCHEMA


# No row escapes


def test_a_wrong_row_fails_where_it_is_made() -> None:
    with pytest.raises(AssertionError, match=r"\$\.id"):
        answer_row(replies.CHAT, 17, ())  # type: ignore[arg-type]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("ask", "--json", "hello"), "chat"),
        (("ask", "--json", "--explain", "Who painted the ceiling?"), "abstained"),
        (("batch", "-", "--jobs", "2", "--output-format", "csv"), "error"),
    ],
)
def test_a_row_of_another_process_comes_here(words: tuple[str, ...], status: str) -> None:
    command = [sys.executable, "-m", "quoth", *words]
    subprocess.run(command, input=b'{"question": 1}\n', capture_output=True, check=False, cwd=ROOT)
    rows = RECORDED.fresh()
    assert rows
    assert {row["status"] for row in rows} == {status}
    assert all(VALIDATOR.is_valid(row) for row in rows)
