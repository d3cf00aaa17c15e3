"""The outcomes of gold questions as text and as one JSON object: figures, curves, what was wrong."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from quoth.evaluation.asking import Outcome
from quoth.evaluation.bounding import LEVEL, Thresholds
from quoth.evaluation.figures import FIGURES, confidence_rows, hits_by_kind
from quoth.evaluation.intervals import Estimate
from quoth.evaluation.judging import problem_of
from quoth.evaluation.metrics import Bin, Point, calibration, risk_coverage
from quoth.evaluation.sweeping import Swept
from quoth.terminal.layout import Line, plain
from quoth.terminal.sanitize import one_line
from quoth.terminal.table import interval, number, table_lines

SCHEMA: Final = "quoth.eval/1"
DECIMALS: Final = 6
TENTHS: Final = tuple(place / 10 for place in range(1, 11))

GROUPS: Final = (
    ("answerable", "answerable"),
    ("unanswerable", "unanswerable"),
    ("smalltalk", "small talk"),
    ("off-topic", "off topic"),
)


class Report(NamedTuple):
    """What there is to show.

    gold: the file's name. kept: what --for-error asks for. errors: whether to list what was wrong.
    """

    gold: str
    outcomes: Sequence[Outcome]
    figures: Mapping[str, Estimate]
    swept: Sequence[Swept]
    kept: Thresholds | None
    errors: bool


def report_lines(report: Report) -> Iterator[Line]:
    """The report for a reader."""
    yield plain(f"{report.gold}: {_extent(report.outcomes)}")
    yield plain("")
    measured = [(figure, report.figures[figure.name]) for figure in FIGURES]
    yield from table_lines(
        ("stage", "figure", "value", "95% interval", "questions"),
        [
            (
                figure.stage,
                figure.name,
                number(found.value),
                interval(found.low, found.high),
                f"{found.questions:,}",
            )
            for figure, found in measured
            if found.value is not None
        ],
        left=2,
    )
    kinds = hits_by_kind(report.outcomes)
    yield plain("")
    yield plain("right: " + ", ".join(f"{kind} {right}/{asked}" for kind, (right, asked) in kinds.items()))
    rows = confidence_rows(report.outcomes)
    if len(rows):
        yield plain("")
        yield from _risk_lines(risk_coverage(rows))
        yield plain("")
        yield from _calibration_lines(calibration(rows))
    if report.swept:
        yield plain("")
        yield from _swept_lines(report.swept)
    if report.kept is not None:
        yield plain("")
        yield from _kept_lines(report.kept)
    if report.errors:
        yield from _error_lines(report.outcomes)


def report_row(report: Report) -> dict[str, object]:
    """The report for a program; additive changes only."""
    rows = confidence_rows(report.outcomes)
    row: dict[str, object] = {
        "schema": SCHEMA,
        "gold": report.gold,
        "questions": {group: _count(report.outcomes, group) for group, _ in GROUPS},
        "figures": {name: _rounded(found) for name, found in report.figures.items()},
        "right": {kind: list(counts) for kind, counts in hits_by_kind(report.outcomes).items()},
        "risk_coverage": [_rounded(point) for point in risk_coverage(rows)] if len(rows) else [],
        "calibration": [_rounded(part) for part in calibration(rows)],
        "sweep": [_rounded(each) for each in report.swept],
    }
    if report.kept is not None:
        share, measured, bounded = report.kept
        row["for_error"] = {
            "share": share,
            "measured": measured and _rounded(measured),
            "bounded": bounded and _rounded(bounded),
        }
    if report.errors:
        row["errors"] = [_error(outcome, problem) for outcome, problem in _errors(report.outcomes)]
    return row


def _extent(outcomes: Sequence[Outcome]) -> str:
    counts = ((_count(outcomes, group), name) for group, name in GROUPS)
    return ", ".join(f"{count:,} {name}" for count, name in counts if count) + " questions"


def _count(outcomes: Sequence[Outcome], group: str) -> int:
    return sum(outcome.group == group for outcome in outcomes)


def _risk_lines(points: Sequence[Point]) -> Iterator[Line]:
    """At each tenth of coverage, the threshold that answers at least so many, and the share wrong."""
    reached = [next(point for point in points if point.coverage >= tenth - 1e-9) for tenth in TENTHS]
    yield from table_lines(
        ("answered, surest first", *(f"{tenth:.0%}" for tenth in TENTHS)),
        [
            ("of these wrong", *(number(point.risk, 2) for point in reached)),
            ("least confidence", *(number(point.threshold, 2) for point in reached)),
        ],
    )


def _calibration_lines(bins: Sequence[Bin]) -> Iterator[Line]:
    yield from table_lines(
        ("mean confidence", *(number(part.confidence, 2) for part in bins)),
        [("share right", *(number(part.accuracy, 2) for part in bins))],
    )


def _swept_lines(swept: Sequence[Swept]) -> Iterator[Line]:
    names = ("min-confidence", "answered", "precision", "hit@1", "em", "f1", "abstain", "false-abstain")
    yield from table_lines(
        names,
        [(f"{each.min_confidence:g}", *(number(value) for value in each[1:])) for each in swept],
        left=0,
    )


def _kept_lines(kept: Thresholds) -> Iterator[Line]:
    """The thresholds for an error, and what it is with them."""
    share, measured, bounded = kept
    found = (("on these questions", measured), ("on others like them", bounded))
    rows = [
        (
            name,
            f"{each.min_confidence:g}",
            f"{each.answers:,}",
            number(each.answered, 2),
            f"{each.wrong:,}",
            number(each.error),
            number(each.bound),
        )
        for name, each in found
        if each is not None
    ]
    if rows:
        names = ("min-confidence", "answers", "of all", "wrong", "of answers", f"{LEVEL:.0%} bound")
        yield from table_lines((f"at most {share:g} wrong", *names), rows)
    for name, each in found:
        if each is None:
            yield plain(f"No --min-confidence keeps wrong answers to {share:g} {name}.")


def _errors(outcomes: Sequence[Outcome]) -> Iterator[tuple[Outcome, str]]:
    for outcome in outcomes:
        problem = problem_of(outcome.question, outcome.verdict)
        if problem:
            yield outcome, problem


def _error_lines(outcomes: Sequence[Outcome]) -> Iterator[Line]:
    for outcome, problem in _errors(outcomes):
        row = _error(outcome, problem)
        yield plain("")
        yield plain(f"{problem}: {row['id']}: {one_line(outcome.question.question)}", "headline")
        for name in ("said", "cited", "gold", "answers"):
            value = row[name]
            text = " | ".join(value) if isinstance(value, list) else str(value)
            if text:
                yield plain(one_line(text), lead=f"  {name:8}")


def _error(outcome: Outcome, problem: str) -> dict[str, object]:
    return {
        "id": outcome.question.id,
        "question": outcome.question.question,
        "problem": problem,
        "off_topic": outcome.group == "off-topic",
        "said": outcome.shown.said,
        "cited": outcome.shown.cited,
        "gold": list(outcome.gold),
        "answers": list(outcome.question.answers),
    }


def _rounded(found: NamedTuple) -> dict[str, object]:
    return {
        name: round(value, DECIMALS) if isinstance(value, float) else value
        for name, value in found._asdict().items()
    }
