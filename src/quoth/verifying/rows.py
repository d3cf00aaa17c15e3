"""Lines of an answer file -> what they claim, their form checked."""

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, Final, NamedTuple

from quoth.inputs.decoding import STDIN, UnusableError, kind_of, readable, standard_input
from quoth.rows import SCHEMA

ROW_LIMIT: Final = 1 << 24  # bytes; a longer line is not kept
SHA256_DIGITS: Final = 64
NOT_A_ROW: Final = f"Verify {SCHEMA} rows, as quoth batch and quoth ask --json write them."
STATUSES: Final = ("answered", "abstained", "chat", "error")


class RowError(Exception):
    """The line is no answer row; the text says why, in a sentence or two."""


class RawLine(NamedTuple):
    """A line that is not blank. number: from 1. data: None where it has over ROW_LIMIT bytes."""

    number: int
    data: bytes | None


class Place(NamedTuple):
    """Where something is said to stand: `start` to `stop` of a source, in code points."""

    source: str
    start: int
    stop: int


class Quote(NamedTuple):
    """A text that is said to stand at a place.

    where: the part of the row, for a person. sha256: of the source's bytes.
    """

    where: str
    place: Place
    sha256: str
    text: str


class Short(NamedTuple):
    """A short answer. place: None where it is no slice of a source."""

    text: str
    place: Place | None


class Claims(NamedTuple):
    """What an answer row claims.

    question: as it was answered, "" where the row has none. citations: labelled 1, 2 ... in that order.
    nearest: what an abstention cites. reader: the version that extracted what is cited; None for plain text,
    and for a row from before there was such a key. parts: of several questions in one.
    """

    id: str | None
    question: str
    status: str
    answer: str | None
    short: Short | None
    derivation: str | None
    citations: tuple[Quote, ...]
    nearest: tuple[Quote, ...]
    reader: str | None = None
    parts: "tuple[Claims, ...]" = ()


def raw_lines(path: str) -> Iterator[RawLine]:
    """The lines of a file, or of standard input for "-", as they come.

    Raises InputError where they can't be read.
    """
    try:
        if path != STDIN and (kind := kind_of(path)) not in ("file", "pipe"):
            raise UnusableError(f"is a {kind}, not a file", "Name a file of answers.")
        with readable(), standard_input() if path == STDIN else Path(path).open("rb") as file:
            yield from _lines(file)
    except UnusableError as error:
        raise error.named(path) from error


def _lines(file: BinaryIO) -> Iterator[RawLine]:
    number = 0
    while data := file.readline(ROW_LIMIT):
        number += 1
        if len(data) == ROW_LIMIT and not data.endswith(b"\n"):
            while (rest := file.readline(ROW_LIMIT)) and not rest.endswith(b"\n"):
                pass
            yield RawLine(number, None)
        elif data.strip():
            yield RawLine(number, data)


def claims_of(line: RawLine) -> Claims:
    """What the line claims; raises RowError where it is no answer row, whatever it is."""
    if line.data is None:
        raise RowError(f"The line has over {ROW_LIMIT >> 20} MB. {NOT_A_ROW}")
    try:
        values = json.loads(
            line.data.decode("utf-8-sig" if line.number == 1 else "utf-8"),
            object_pairs_hook=_object,
            parse_constant=_constant,
        )
    except UnicodeDecodeError as error:
        raise RowError(f"The line is not UTF-8 at byte {error.start}. {NOT_A_ROW}") from None
    except RecursionError:
        raise RowError(f"The JSON is nested too deeply. {NOT_A_ROW}") from None
    except ValueError as error:
        raise RowError(f"The JSON is broken: {error}. {NOT_A_ROW}") from None
    if not isinstance(values, dict):
        raise RowError(f"The line is no JSON object. {NOT_A_ROW}")
    if values.get("schema") != SCHEMA:
        named = values.get("schema")
        shown = f'the schema "{named[:40]}"' if isinstance(named, str) else "no schema"
        raise RowError(f"The row has {shown}, not {SCHEMA}. {NOT_A_ROW}")
    claims = _claims(values)
    parts = tuple(map(_part, _typed({"parts": [], **values}, "parts", "", list)))
    for each in (claims, *parts):
        _verify_shape(each)
    if parts and claims.status != ("answered" if any(each.answer for each in parts) else "abstained"):
        raise RowError("The status is not that of its parts.")
    return claims._replace(parts=parts)


def _part(row: object) -> Claims:
    if not isinstance(row, dict):
        raise RowError("A part is no object.")
    if "parts" in row:
        raise RowError("A part has parts.")
    return _claims(row)


def id_of(line: RawLine) -> str | None:
    """The id of a line that is no sound row, where it has one all the same."""
    try:
        values = json.loads(line.data or b"")
    except (ValueError, RecursionError):
        return None
    found = values.get("id") if isinstance(values, dict) else None
    return found if isinstance(found, str) else None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key stands twice in one object")
    return found


def _constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON number")


def _claims(row: dict[str, Any]) -> Claims:
    confidence = _typed(row, "confidence", "", int, float, type(None))
    if confidence is not None and not 0 <= confidence <= 1:
        raise RowError("The confidence is not between 0 and 1.")
    short = _typed(row, "short_answer", "", dict, type(None))
    question = _typed(row, "question", "", str, type(None))
    resolved = _typed(row, "resolved", "", str, type(None))
    _typed(row, "reason", "", dict, type(None))
    return Claims(
        id=_typed(row, "id", "", str, type(None)),
        question=resolved or question or "",
        status=_typed(row, "status", "", str),
        answer=_typed(row, "answer", "", str, type(None)),
        short=None if short is None else _short(short),
        derivation=_typed(row, "derivation", "", str, type(None)),
        citations=_quotes(row, "citations", "citation"),
        nearest=_quotes(row, "nearest", "nearest"),
        reader=_typed({"reader": None, **row}, "reader", "", str, type(None)),
    )


def _quotes(row: dict[str, Any], key: str, name: str) -> tuple[Quote, ...]:
    found = []
    for label, item in enumerate(_typed(row, key, "", list), start=1):
        where = f"{name} {label}"
        if not isinstance(item, dict):
            raise RowError(f"The {where} is no object.")
        if _typed(item, "label", where, int) != label:
            raise RowError(f"The {where} is not labelled {label}.")
        if not -math.inf < _typed(item, "score", where, int, float) < math.inf:
            raise RowError(f"The {where}'s score is no number.")
        if min(_typed(item, key, where, int) for key in ("paragraph", "sentence")) < 1:
            raise RowError(f"The {where} has no paragraph or sentence: they count from 1.")
        sha256 = _typed(item, "sha256", where, str)
        if len(sha256) != SHA256_DIGITS or set(sha256) - set("0123456789abcdef"):
            raise RowError(f"The {where}'s sha256 is not {SHA256_DIGITS} hexadecimal digits.")
        found.append(Quote(where, _place(item, where), sha256, _typed(item, "text", where, str)))
    return tuple(found)


def _short(item: dict[str, Any]) -> Short:
    where = "short answer"
    text = _typed(item, "text", where, str)
    places = [_typed(item, key, where, kind, type(None)) for key, kind in PLACED]
    if places == [None, None, None]:
        return Short(text, None)
    if None in places:
        raise RowError("The short answer's source, start and end are not all there, nor all null.")
    return Short(text, _place(item, where))


PLACED: Final = (("source", str), ("start", int), ("end", int))


def _place(item: dict[str, Any], where: str) -> Place:
    source: str = _typed(item, "source", where, str)
    if not source or "\0" in source:
        raise RowError(f"The {where}'s source is no name of a file.")
    start, stop = _typed(item, "start", where, int), _typed(item, "end", where, int)
    if not 0 <= start < stop:
        raise RowError(f"The {where}'s start and end are no place of a text.")
    return Place(source, start, stop)


def _typed(item: dict[str, Any], key: str, where: str, *kinds: type) -> Any:
    """The value of a key, its type exactly one of `kinds`: true is no number."""
    whole = f"{where}'s {key}" if where else key
    if key not in item:
        raise RowError(f"The {whole} is missing.")
    if type(item[key]) not in kinds:
        raise RowError(f"The {whole} is {_kind(item[key])}, not {_kinds(kinds)}.")
    return item[key]


NAMES: Final = {
    dict: "an object",
    list: "a list",
    str: "text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    type(None): "null",
}


def _kind(value: object) -> str:
    return NAMES[type(value)]


def _kinds(kinds: tuple[type, ...]) -> str:
    return " or ".join(NAMES[kind] for kind in kinds)


def _verify_shape(claims: Claims) -> None:
    """Raises RowError where a status comes with what it never has."""
    if claims.status not in STATUSES:
        raise RowError(f"The status is none of {', '.join(STATUSES)}.")
    is_answered, is_abstained = claims.status == "answered", claims.status == "abstained"
    if is_answered and (not claims.citations or claims.answer is None):
        raise RowError("The row is answered, but without an answer or a citation.")
    if not is_answered and (claims.citations or claims.short or claims.derivation is not None):
        raise RowError(f"The row is {claims.status}, but cites an answer.")
    if (is_abstained or claims.status == "error") and claims.answer is not None:
        raise RowError(f"The row is {claims.status}, but has an answer.")
    if claims.nearest and not is_abstained:
        raise RowError(f"The row is {claims.status}, but has sentences that are no answer.")
    if claims.derivation is not None and claims.short is None:
        raise RowError("The row has a derivation, but no short answer.")
