"""Two answer files on the same gold questions: which is right where, and whether that is chance."""

import json
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from math import comb
from typing import Any, Final, NamedTuple

import numpy

from quoth.errors import InputError
from quoth.evaluation.gold import GoldDocument, GoldQuestion, Place
from quoth.evaluation.intervals import Estimate, estimate
from quoth.evaluation.judging import Shown, Verdict, judge
from quoth.evaluation.metrics import mean
from quoth.inputs.lines import lines_of
from quoth.model import Index, Span
from quoth.rows import SCHEMA

STATUSES: Final = ("answered", "abstained", "chat", "error")
REMEDY: Final = 'Make it with "quoth batch GOLD -o FILE", or "quoth eval GOLD -o FILE".'

# What is compared of each question; None leaves it out. Right: as it should be, abstentions included.
COMPARED: Final[tuple[tuple[str, Callable[[GoldQuestion, Verdict], float | None]], ...]] = (
    ("right", lambda _, verdict: float(verdict.right)),
    ("hit@1", lambda question, verdict: verdict.hit1 if question.answerable else None),
    ("em", lambda _, verdict: verdict.em),
    ("f1", lambda _, verdict: verdict.f1),
)


class Compared(NamedTuple):
    """A figure of both files. difference: second less first, with its paired bootstrap interval."""

    name: str
    first: float
    second: float
    difference: Estimate


class Difference(NamedTuple):
    """A question that one of the files has right. first, second: what they said."""

    question: GoldQuestion
    first_is_right: bool
    first: Shown
    second: Shown


class Comparison(NamedTuple):
    """both, first, second, neither: how many questions they have right; they sum to all.

    p_value: McNemar's exact test: how likely a split as uneven as first : second is by chance.
    missing: questions that the first, and the second, has no row for; they count as wrong.
    """

    both: int
    first: int
    second: int
    neither: int
    p_value: float
    missing: tuple[int, int]
    figures: tuple[Compared, ...]
    differences: tuple[Difference, ...]


def compare(
    documents: Sequence[GoldDocument],
    first: Mapping[str, dict[str, Any]],
    second: Mapping[str, dict[str, Any]],
) -> Comparison:
    """Judge two sets of answer rows, by question id, on the same gold questions."""
    asked = [(question, each.indexed) for each in documents for question in each.questions]
    questions = [question for question, _ in asked]
    shown = [[_shown(rows.get(question.id), index) for question, index in asked] for rows in (first, second)]
    verdicts = [
        [judge(question, each) for question, each in zip(questions, side, strict=True)] for side in shown
    ]
    pairs = list(zip(*verdicts, strict=True))
    counts = {(a, b): sum((x.right, y.right) == (a, b) for x, y in pairs) for a in (0, 1) for b in (0, 1)}
    return Comparison(
        both=counts[1, 1],
        first=counts[1, 0],
        second=counts[0, 1],
        neither=counts[0, 0],
        p_value=mcnemar(counts[1, 0], counts[0, 1]),
        missing=(
            sum(question.id not in first for question in questions),
            sum(question.id not in second for question in questions),
        ),
        figures=tuple(_figures(questions, pairs)),
        differences=tuple(
            Difference(question, x.right, a, b)
            for question, (x, y), a, b in zip(questions, pairs, *shown, strict=True)
            if x.right != y.right
        ),
    )


def read_answers(path: str) -> dict[str, dict[str, Any]]:
    """The rows of an answer file by their id.

    Raises InputError for a line that is no answer row and for an id that comes twice.
    """
    rows: dict[str, dict[str, Any]] = {}
    for line in lines_of(path):
        if not line.text.strip():
            continue
        try:
            row = json.loads(line.text)
        except (ValueError, RecursionError):
            row = None
        if not _is_answer(row):
            raise InputError(f"{path}, line {line.number}: that is no {SCHEMA} row.", REMEDY)
        name = str(row["id"])
        if name in rows:
            raise InputError(f"{path}, line {line.number}: the id {name} came before.", REMEDY)
        rows[name] = row
    return rows


def mcnemar(first: int, second: int) -> float:
    """Two-sided exact p-value that of first + second differences so many fall on one side by chance."""
    differing = first + second
    tail = sum(comb(differing, count) for count in range(min(first, second) + 1))
    return min(1.0, float(Fraction(2 * tail, 2**differing)))


def _figures(questions: Sequence[GoldQuestion], pairs: Sequence[tuple[Verdict, ...]]) -> list[Compared]:
    figures = []
    for name, value in COMPARED:
        taken = [
            [value(question, verdict) for verdict in pair]
            for question, pair in zip(questions, pairs, strict=True)
        ]
        rows = numpy.array([row for row in taken if None not in row], dtype=float).reshape(-1, 2)
        if len(rows):
            first, second = map(float, rows.mean(axis=0))
            difference = estimate(rows[:, 1:] - rows[:, :1], mean)
            figures.append(Compared(name, first, second, difference))
    return figures


def _is_answer(row: object) -> bool:
    return (
        isinstance(row, dict)
        and row.get("schema") == SCHEMA
        and row.get("status") in STATUSES
        and row.get("id") is not None
        and isinstance(row.get("citations"), list)
        and all(_is_citation(citation) for citation in row["citations"])
        and isinstance(row.get("short_answer") or {}, dict)
    )


def _is_citation(citation: object) -> bool:
    if not isinstance(citation, dict) or not isinstance(citation.get("text"), str):
        return False
    start, stop = citation.get("start"), citation.get("end")
    return type(start) is int and type(stop) is int and 0 <= start <= stop


def _shown(row: dict[str, Any] | None, index: Index) -> Shown:
    if row is None:
        return Shown("error")
    citations = tuple(_cited(citation, index) for citation in row["citations"])
    return Shown(
        status=row["status"],
        citations=citations,
        short=str((row.get("short_answer") or {}).get("text") or ""),
        said=str(row.get("answer") or (row.get("reason") or {}).get("text") or ""),
        cited=row["citations"][0]["text"] if citations else "",
    )


def _cited(citation: Mapping[str, Any], index: Index) -> Place:
    """Where a citation stands: in the article that has its text there; article -1 where none has.

    Not by its source's name: the same document may have been called by another path.
    """
    start, stop, text = citation["start"], citation["end"], citation["text"]
    for row, article in enumerate(index.articles):
        if article.text[start:stop] == text:
            return Place(row, Span(start, stop))
    return Place(-1, Span(start, stop))
