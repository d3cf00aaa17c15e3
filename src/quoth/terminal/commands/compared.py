"""The comparison of two answer files as text and as one JSON object."""

from collections.abc import Iterator
from typing import Final

from quoth.evaluation.comparing import Comparison, Difference
from quoth.terminal.layout import Line, plain
from quoth.terminal.sanitize import one_line
from quoth.terminal.table import interval, number, table_lines

SCHEMA: Final = "quoth.compare/1"
DECIMALS: Final = 6


def comparison_lines(comparison: Comparison, first: str, second: str, errors: bool) -> Iterator[Line]:
    """The comparison for a reader: counts, figures, then each question that one file alone has right.

    errors: also show what both said to it.
    """
    yield plain(f"A is {first}, B is {second}.")
    for name, count in zip("AB", comparison.missing, strict=True):
        if count:
            yield plain(f"{name} lacks {count:,} of the questions: they count as wrong.")
    yield plain("")
    yield plain(
        f"right: both {comparison.both:,}, only A {comparison.first:,}, only B {comparison.second:,}, "
        f"neither {comparison.neither:,}; McNemar p = {comparison.p_value:.3g}"
    )
    yield plain("")
    yield from table_lines(
        ("figure", "A", "B", "B - A", "95% interval", "questions"),
        [
            (
                each.name,
                number(each.first),
                number(each.second),
                f"{each.second - each.first:+.3f}",
                interval(each.difference.low, each.difference.high),
                f"{each.difference.questions:,}",
            )
            for each in comparison.figures
        ],
    )
    if comparison.differences:
        yield plain("")
    for difference in comparison.differences:
        side = "A" if difference.first_is_right else "B"
        question = difference.question
        yield plain(f"only {side}: {question.id}: {one_line(question.question)}")
        if errors:
            for name, shown in (("A", difference.first), ("B", difference.second)):
                yield plain(one_line(f"{shown.status}: {shown.said}"), lead=f"  {name}  ")
                if shown.cited not in {"", shown.said}:
                    yield plain(one_line(shown.cited), lead="     ")


def comparison_row(comparison: Comparison, first: str, second: str) -> dict[str, object]:
    """The comparison for a program; additive changes only."""
    return {
        "schema": SCHEMA,
        "first": first,
        "second": second,
        "right": {
            "both": comparison.both,
            "first": comparison.first,
            "second": comparison.second,
            "neither": comparison.neither,
        },
        "missing": {"first": comparison.missing[0], "second": comparison.missing[1]},
        "mcnemar": round(comparison.p_value, DECIMALS),
        "figures": {
            each.name: {
                "first": round(each.first, DECIMALS),
                "second": round(each.second, DECIMALS),
                "difference": round(each.second - each.first, DECIMALS),
                "low": _rounded(each.difference.low),
                "high": _rounded(each.difference.high),
                "questions": each.difference.questions,
            }
            for each in comparison.figures
        },
        "differences": [_difference(each) for each in comparison.differences],
    }


def _difference(difference: Difference) -> dict[str, object]:
    return {
        "id": difference.question.id,
        "question": difference.question.question,
        "right": "first" if difference.first_is_right else "second",
        "first": difference.first.said,
        "second": difference.second.said,
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, DECIMALS)
