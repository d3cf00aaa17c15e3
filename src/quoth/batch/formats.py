"""What the rows of a batch can be written as: a row of FORMATS each."""

import json
from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from quoth.batch.columns import cell, first_cells, header, separated
from quoth.model import Chat, Citation, Evidence, Reply
from quoth.rows import dumps
from quoth.trec import run_lines

STATUS_CELL: Final = 5  # columns up to `status`: what a record needs


class Record(NamedTuple):
    """What a row that was written says of itself, as it was written."""

    id: str
    question: str
    status: str


class RowFormat(NamedTuple):
    """A way to write rows.

    text: an answer row, and its reply unless it is of status "error" -> whole lines, or "".
    start, between, end: what stands before the first row, before each other, behind the last one.
    record: a row's text -> what it says; raises ValueError where it is none. None: the text of a row does
        not tell which row it is of, so that nobody could go on behind it.
    echo: an id or question -> how a record has it.
    quoted: whether line breaks may stand inside a row, in double quotes.
    json: whether a terminal may be shown escapes as JSON writes them.
    """

    name: str
    text: Callable[[dict[str, object], Reply | None], str]
    start: str = ""
    between: str = ""
    end: str = ""
    record: Callable[[str], Record] | None = None
    echo: Callable[[str], str] = str
    quoted: bool = False
    json: bool = False


def _json_line(row: dict[str, object], _reply: Reply | None) -> str:
    return dumps(row) + "\n"


def _json_record(text: str) -> Record:
    values = json.loads(text)
    if not isinstance(values, dict):
        raise ValueError("no object")
    return _record(values)


def _separated_format(name: str, delimiter: str) -> RowFormat:
    def record(text: str) -> Record:
        return _record(first_cells(text, delimiter, STATUS_CELL))

    return RowFormat(
        name,
        text=lambda row, _reply: separated(row, delimiter),
        start=header(delimiter),
        record=record,
        echo=cell,
        quoted=True,
    )


def _record(values: Mapping[str, Any]) -> Record:
    found = [value for key in Record._fields if isinstance(value := values.get(key), str)]
    if len(found) < len(Record._fields):
        raise ValueError("not all of them are there")
    return Record(*found)


def _trec_lines(row: dict[str, object], reply: Reply | None) -> str:
    """The ranking of a question that was asked, whether or not the best is good enough to answer it."""
    if reply is None or isinstance(reply, Chat):
        return ""
    ranked: tuple[Evidence | Citation, ...] = reply.evidence or getattr(reply, "citations", ())
    ranking = ((f"{item.sentence.article + 1}.{item.sentence.number}", item.score) for item in ranked)
    return "".join(run_lines(str(row["id"]), ranking))


def _squad_member(row: dict[str, object], _reply: Reply | None) -> str:
    """What SQuAD 2.0's evaluation reads: no answer is an empty one."""
    answered = row["status"] == "answered"
    return dumps({str(row["id"]): row["answer"] if answered else ""})[1:-1] + "\n"


JSONL: Final = RowFormat("jsonl", _json_line, record=_json_record, json=True)
FORMATS: Final[dict[str, RowFormat]] = {
    row.name: row
    for row in (
        JSONL,
        _separated_format("csv", ","),
        _separated_format("tsv", "\t"),
        RowFormat("trec", _trec_lines),
        RowFormat("squad", _squad_member, start="{", between=",", end="}\n", json=True),
    )
}
