"""Gold questions as files: an object a line, or SQuAD JSON, read by `squad`."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import PurePath
from typing import Any, Final

from quoth.errors import InputError
from quoth.evaluation.gold import GoldDocument, GoldQuestion, Place
from quoth.evaluation.squad import read_squad
from quoth.inputs.lines import lines_of
from quoth.inputs.questions import SQUAD_SUFFIX
from quoth.model import Index, Span

ROW_SHAPE: Final = (
    'A row is {"question", "answerable", "evidence": [{"start", "end", "text"?}], "answers": [text]}.'
)


def read_gold(path: str, open_index: Callable[[], Index]) -> tuple[GoldDocument, ...]:
    """The questions of a gold file, whose format its name tells.

    .json: SQuAD, 1.1 or 2.0; each of its articles is a document of its own. Any other name, and "-"
    for standard input: an object a line, with evidence offsets in the document that `open_index` opens.

    Raises InputError where the file can't be read, a row is not sound or fits no document: a figure
    over the other rows would be another figure.
    """
    if PurePath(path).suffix.lower() == SQUAD_SUFFIX:
        documents = read_squad(path)
    else:
        documents = (_read_rows(path, open_index()),)
    _verify_ids(path, [question.id for document in documents for question in document.questions])
    return documents


def _verify_ids(path: str, ids: Sequence[str]) -> None:
    if not ids:
        raise InputError(f"{path} holds no question.", ROW_SHAPE)
    seen: set[str] = set()
    for name in ids:
        if name in seen:
            raise InputError(f"{path} has two questions with the id {name}.", "Give each its own.")
        seen.add(name)


# Rows of an object a line


def _read_rows(path: str, index: Index) -> GoldDocument:
    return GoldDocument(index, tuple(_rows(path, index)))


class _BadRowError(Exception):
    """The row is no gold question; the text says why, without a full stop."""


def _rows(path: str, index: Index) -> Iterator[GoldQuestion]:
    for line in lines_of(path):
        if not line.text.strip():
            continue
        try:
            yield _row(str(line.number), json.loads(line.text), index)
        except (ValueError, RecursionError):
            raise InputError(f"{path}, line {line.number}: that is no JSON.", ROW_SHAPE) from None
        except _BadRowError as error:
            raise InputError(f"{path}, line {line.number}: {error}.", ROW_SHAPE) from None


def _row(number: str, values: object, index: Index) -> GoldQuestion:
    if not isinstance(values, dict):
        raise _BadRowError("that is no JSON object")
    evidence = tuple(place for item in _list(values, "evidence", dict) for place in _places(item, index))
    kind = _text(values, "kind")
    answerable = values.get("answerable", bool(evidence))
    if not isinstance(answerable, bool):
        raise _BadRowError("answerable is neither true nor false")
    if answerable and not evidence:
        raise _BadRowError("an answerable question has evidence")
    mode = _text(values, "evidence_mode") or "any"
    if mode not in {"any", "all"}:
        raise _BadRowError(f'evidence_mode is "any" or "all", not "{mode}"')
    question = _text(values, "question")
    if not question.strip():
        raise _BadRowError("the row has no question")
    return GoldQuestion(
        id=_text(values, "id") or number,
        question=question,
        kind=kind,
        answerable=answerable,
        evidence=evidence,
        needs_all=mode == "all",
        answers=tuple(_list(values, "answers", str)),
        typed=True,
        conversation=_text(values, "conversation") or None,
    )


def _text(values: Mapping[str, Any], key: str) -> str:
    value = values.get(key)
    if value is None:
        return ""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        raise _BadRowError(f"{key} is not text")
    return value


def _list(values: Mapping[str, Any], key: str, kind: type) -> list[Any]:
    value = values.get(key)
    if value is None:
        return []
    if not isinstance(value, list) or not all(isinstance(item, kind) for item in value):
        raise _BadRowError(f"{key} is no list of {'objects' if kind is dict else 'texts'}")
    return value


def _places(item: Mapping[str, Any], index: Index) -> tuple[Place, ...]:
    """Where the evidence stands; in several articles where they are copies of one another."""
    start, stop = item.get("start"), item.get("end")
    if type(start) is not int or type(stop) is not int or not 0 <= start < stop:
        raise _BadRowError("evidence has no start below its end")
    source, text = _text(item, "source"), _text(item, "text")
    if len(index.articles) > 1 and not source and not text:
        raise _BadRowError("with several documents, evidence has a text or a source")
    places = tuple(
        Place(row, Span(start, stop))
        for row, article in enumerate(index.articles)
        if stop <= len(article.text)
        and source in {"", article.source}
        and text in {"", article.text[start:stop]}
    )
    if not places:
        raise _BadRowError(f"no such evidence at {start} to {stop} of the document")
    return places
