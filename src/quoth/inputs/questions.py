"""Question files -> question rows, streaming: a bad row is a row with a problem, the rest goes on."""

import json
import os
from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from math import inf
from pathlib import Path, PurePath
from typing import Final, TypeAlias

from quoth.errors import InputError
from quoth.inputs.decoding import STDIN, UnusableError, kind_of, readable
from quoth.inputs.lines import LINE_LIMIT, Lines, lines_of, verify_utf8
from quoth.model import QuestionRow

QUESTION_LIMIT: Final = 10_000  # characters
NAME_LIMIT: Final = 1_000  # characters of an id, or of a conversation's name
COMMENT: Final = "# "  # begins a line of a text file that is no question
SQUAD_SUFFIX: Final = ".json"
JSON_LINES: Final = frozenset((".jsonl", ".ndjson"))
SEPARATED: Final = frozenset((".csv", ".tsv"))
SQUAD_LIMIT: Final = 256 << 20  # bytes: SQuAD JSON is one value, so it can't be streamed

OnComment: TypeAlias = Callable[[int], object]


def read_questions(path: str, on_comment: OnComment = lambda _line: None) -> Iterator[QuestionRow]:
    """The rows of a question file, one at a time, in the format that its name tells.

    .txt: a question a line; blank lines are left out, and comments, lines that begin with "# ": `on_comment`
    is called with the number of each. .jsonl, .ndjson: an object a line, {"question",
    "id"?, "conversation"?}. .csv, .tsv: with a header that has a `question` column. .json: SQuAD.
    "-" (standard input) and any other name: .jsonl where the first character is "{", else .txt.

    A row's number is its (first) line in the file, in SQuAD its question's place; both from 1. A row
    without an id has its number for one. A row that can't be asked has a `problem` that says why.

    Raises InputError: at once where the file can't be read or is not UTF-8, and from the iterator
    where that can only be seen then.
    """
    try:
        kind = "pipe" if path == STDIN else kind_of(path)
        if kind == "file":
            verify_utf8(path)
        elif kind != "pipe":
            raise UnusableError(f"is a {kind}, not a file", "Name a file of questions.")
    except UnusableError as error:
        raise error.named(path) from error
    suffix = PurePath(path).suffix.lower()
    if suffix == SQUAD_SUFFIX:
        return _squad_rows(path)
    lines = lines_of(path)
    if suffix in FORMATS:
        lines = _uncommented(lines, on_comment) if suffix == ".txt" else lines
        return FORMATS[suffix](lines, path)
    return _sniffed(lines, path, on_comment)


def count_questions(path: str) -> int | None:
    """How many rows `read_questions` will give, the file being read once more; None for a pipe.

    Raises InputError where it does.
    """
    if path == STDIN or kind_of(path) != "file":
        return None
    if PurePath(path).suffix.lower() in {SQUAD_SUFFIX, *SEPARATED}:
        return sum(1 for _ in read_questions(path))
    is_text = PurePath(path).suffix.lower() not in JSON_LINES
    lines = (line.text for line in lines_of(path))
    return sum(1 for text in lines if text.strip() and not (is_text and is_comment(text)))


def is_comment(line: str) -> bool:
    """Whether a line of a text file of questions is none: "# " begins it."""
    return line.startswith(COMMENT)


# Rows


class _BadRowError(Exception):
    """The row can't be asked; the text says why."""


def _row(number: int, values: Mapping[str, object]) -> QuestionRow:
    """The row that `values` make, whatever they are; keys other than the three are ignored."""
    name = str(number)
    try:
        name = _name(values, "id") or name
        conversation = _name(values, "conversation")
        return QuestionRow(number, name, _question(values), conversation)
    except _BadRowError as error:
        typed = values.get("question")
        echo = typed[:QUESTION_LIMIT] if isinstance(typed, str) else ""
        return QuestionRow(number, name, echo, problem=str(error))


def _bad(number: int, problem: str) -> QuestionRow:
    return QuestionRow(number, str(number), "", problem=problem)


def _name(values: Mapping[str, object], key: str) -> str | None:
    value = values.get(key)
    if value is None or value == "":
        return None
    if isinstance(value, int | float) and not isinstance(value, bool):
        if value in (inf, -inf):
            raise _BadRowError(f"The {key} is a number without bounds.")
        value = json.dumps(value)
    if not isinstance(value, str):
        raise _BadRowError(f"The {key} is neither text nor a number.")
    if len(value) > NAME_LIMIT:
        raise _BadRowError(f"The {key} has {len(value):,} characters, over {NAME_LIMIT:,}.")
    _verify_text(value, key)
    return value


def _question(values: Mapping[str, object]) -> str:
    value = values.get("question")
    if value is None:
        raise _BadRowError("The row has no question.")
    if not isinstance(value, str):
        raise _BadRowError("The question is not text.")
    if not value.strip():
        raise _BadRowError("The question is empty.")
    if len(value) > QUESTION_LIMIT:
        raise _BadRowError(f"The question has over {QUESTION_LIMIT:,} characters.")
    _verify_text(value, "question")
    return value


def _verify_text(value: str, key: str) -> None:
    if "\0" in value:
        raise _BadRowError(f"The {key} has a NUL character.")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise _BadRowError(f"The {key} has half a surrogate pair.") from None


# Formats


def _uncommented(lines: Lines, on_comment: OnComment) -> Lines:
    for line in lines:
        if is_comment(line.text):
            on_comment(line.number)
        else:
            yield line


def _text_rows(lines: Lines, _name: str) -> Iterator[QuestionRow]:
    for line in lines:
        if line.text.strip():
            yield _row(line.number, {"question": line.text.strip()})


def _json_rows(lines: Lines, _name: str) -> Iterator[QuestionRow]:
    for line in lines:
        if not line.text.strip():
            continue
        if line.cut:
            yield _bad(line.number, f"The line has over {LINE_LIMIT:,} bytes.")
            continue
        try:
            values = json.loads(line.text, object_pairs_hook=_object, parse_constant=_constant)
        except RecursionError:
            yield _bad(line.number, "The JSON is nested too deeply.")
        except ValueError as error:
            yield _bad(line.number, f"The JSON is broken: {error}.")
        else:
            if isinstance(values, dict):
                yield _row(line.number, values)
            else:
                yield _bad(line.number, "The line is no JSON object.")


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key stands twice in one object")
    return found


def _constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON number")


def _csv_rows(lines: Lines, name: str) -> Iterator[QuestionRow]:
    yield from _separated_rows(lines, name, ",")


def _tsv_rows(lines: Lines, name: str) -> Iterator[QuestionRow]:
    yield from _separated_rows(lines, name, "\t")


def _separated_rows(lines: Lines, name: str, delimiter: str) -> Iterator[QuestionRow]:
    import csv

    reader = csv.reader((line.text for line in lines), delimiter=delimiter)
    columns: list[str] | None = None
    while True:
        number = reader.line_num + 1
        try:
            fields = next(reader, None)
        except csv.Error as error:
            yield _bad(number, f"The row is broken: {error}.")
            continue
        if fields is None:
            break
        if not fields:
            continue
        if columns is None:
            columns = [field.strip().lower() for field in fields]
            if "question" not in columns:
                break
        else:
            yield _row(number, dict(zip(columns, fields, strict=False)))
    if columns is None or "question" not in columns:
        raise InputError(f"{name} has no column named question.", "Give it a header: id,question for one.")


def _sniffed(lines: Lines, name: str, on_comment: OnComment) -> Iterator[QuestionRow]:
    for first in lines:
        if first.text.strip():
            rest = chain([first], lines)
            if first.text.lstrip().startswith("{"):
                yield from _json_rows(rest, name)
            else:
                yield from _text_rows(_uncommented(rest, on_comment), name)


def _squad_rows(path: str) -> Iterator[QuestionRow]:
    try:
        with readable(), Path(path).open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            data = b"" if size > SQUAD_LIMIT else file.read(SQUAD_LIMIT + 1)
    except UnusableError as error:
        raise error.named(path) from error
    if max(size, len(data)) > SQUAD_LIMIT:
        raise InputError(f"{path} has over {SQUAD_LIMIT >> 20} MB.", "Make it .jsonl.")
    try:
        rows = [
            {"id": row.get("id"), "question": row.get("question")}
            for article in json.loads(data)["data"]
            for paragraph in article["paragraphs"]
            for row in paragraph["qas"]
        ]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise InputError(
            f"{path} is no SQuAD JSON (data, paragraphs, qas).",
            "Name other JSON .jsonl, an object a line.",
        ) from None
    for number, row in enumerate(rows, start=1):
        yield _row(number, row)


FORMATS: Final[dict[str, Callable[[Lines, str], Iterator[QuestionRow]]]] = {
    ".txt": _text_rows,
    ".jsonl": _json_rows,
    ".ndjson": _json_rows,
    ".csv": _csv_rows,
    ".tsv": _tsv_rows,
}
