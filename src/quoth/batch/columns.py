"""Answer rows as lines of CSV (RFC 4180, but for the line's end) and of TSV that is quoted alike."""

import csv
import re
from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from quoth.rows import ENCODER, dumps

# What a spreadsheet takes for a formula's beginning (OWASP, "CSV Injection"), full-width forms too. A
# document must not run one, so that such a cell gets an apostrophe: offsets still say what the source has.
FORMULA: Final = tuple("=+-@\t\r\n＝＋－＠")
NUMBER: Final = re.compile(r"[-+]?[0-9][0-9.,]*%?", re.ASCII)

Row = Mapping[str, Any]


class Column(NamedTuple):
    """value: an answer row -> text, a number, or None for an empty cell."""

    name: str
    value: Callable[[Row], str | float | None]


def _own(name: str) -> Column:
    return Column(name, lambda row: row[name])


def _cited(name: str) -> Column:
    """Of the first citation; empty where its document has none, of pages and headings."""
    return Column(name, lambda row: row["citations"][0].get(name) if row["citations"] else None)


def _short(name: str, key: str) -> Column:
    return Column(name, lambda row: row["short_answer"] and row["short_answer"][key])


COLUMNS: Final = (
    _own("id"),
    _own("question"),
    _own("resolved"),
    _own("answer_type"),
    _own("status"),
    _own("answer"),
    _short("answer_start", "start"),
    _short("answer_end", "end"),
    _own("derivation"),
    _own("confidence"),
    _cited("source"),
    _cited("sha256"),
    _cited("paragraph"),
    _cited("sentence"),
    _cited("start"),
    _cited("end"),
    _cited("text"),
    _cited("score"),
    # JSON, as it would be there: a cell holds one value, an answer may cite several sentences.
    Column("more_citations", lambda row: _list(row["citations"][1:])),
    Column("reason", lambda row: row["reason"] and row["reason"]["text"]),
    # Behind all others, so that who counts columns counts as before.
    _cited("page"),
    _cited("heading"),
    _own("certainty"),
    Column("matched", lambda row: _list(row["matched"])),
    Column("missing", lambda row: ENCODER.encode(row["missing"]) if row["missing"] else None),
    _own("reader"),
)


def _list(values: list[dict[str, object]]) -> str | None:
    return "[" + ", ".join(map(dumps, values)) + "]" if values else None


def header(delimiter: str) -> str:
    """The first line."""
    return _line([column.name for column in COLUMNS], delimiter)


def separated(row: Row, delimiter: str) -> str:
    """The line of an answer row; a text in it may break lines inside double quotes."""
    values = (column.value(row) for column in COLUMNS)
    return _line([cell(value) if isinstance(value, str) else value for value in values], delimiter)


def cell(text: str) -> str:
    """The text as a cell has it: nothing that a spreadsheet would run."""
    safe = f"'{text}" if text.startswith(FORMULA) and not NUMBER.fullmatch(text) else text
    return safe.encode("utf-8", "backslashreplace").decode("utf-8")  # half a surrogate pair has no UTF-8


def first_cells(text: str, delimiter: str, count: int) -> dict[str, str]:
    """The first `count` cells of what `separated` wrote, by their columns' names.

    Raises ValueError where it can't have written that.
    """
    # Not csv.reader, which has a limit on the later cells: a sentence, or JSON, of any length.
    field = re.compile(rf'(?:"([^"]*(?:""[^"]*)*)"|([^"{delimiter}\n]*)){delimiter}')
    cells: dict[str, str] = {}
    place = 0
    for column in COLUMNS[:count]:
        found = field.match(text, place)
        if found is None:
            raise ValueError(f"no {column.name}")
        quoted, plain = found.groups()
        cells[column.name] = plain if quoted is None else quoted.replace('""', '"')
        place = found.end()
    return cells


class _Returned:
    """What csv writes to; its `writerow` gives back what `write` does."""

    def write(self, text: str) -> str:
        return text


def _line(values: list[str | float | None], delimiter: str) -> str:
    # It quotes what would break a line only where that ends lines.
    writer = csv.writer(_Returned(), delimiter=delimiter, lineterminator="\r\n")
    text: str = writer.writerow(values)
    return text.removesuffix("\r\n") + "\n"
