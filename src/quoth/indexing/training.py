"""Gold questions to the learned numbers in `answering/weights.py`, with their provenance.

    python -m quoth.indexing.training SQUAD.json ABOUT

fits the ranking weights (listwise), the confidence weights (logistic, on the cross-validated ranking of
the questions, of off-topic ones and of ones whose paragraph was taken away) and the span weights, and
prints what cross-validation by article measures.
"""

import sys
from collections.abc import Sequence
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import numpy

from quoth.answering import span_weights, weights
from quoth.answering.comparison import compare
from quoth.answering.confidence import SIGNALS, signal_values
from quoth.answering.evidence import EVIDENCE_RULES
from quoth.answering.retrieval import retrieve
from quoth.indexing.fitting import Flags, Floats, Numbers, best_rows, fit_listwise, fit_logistic
from quoth.indexing.gold import Case, bereft, off_topic, read_cases
from quoth.indexing.span_training import collect, cross_validated_overlap, fit_spans, named_weights
from quoth.model import Award, Evidence

FOLDS = 4
PENALTY = 5.0
# Of the questions off topic, and of those bereft of their paragraph, one in so many trains the confidence.
NEGATIVE_SHARE = 3
OFF_TOPIC_STEP = 7
BINS = 10


class Measured(NamedTuple):
    """Every candidate of every case: measures (rows x rules), right or not, number of the case."""

    values: Floats
    right: Flags
    groups: Numbers


def measure(cases: Sequence[Case]) -> Measured:
    """Measure each case's candidates by every rule, without weights."""
    values, right, groups = [], [], []
    for number, case in enumerate(cases):
        candidates = retrieve(case.question, case.index)
        for pair in compare(case.question, candidates, case.index):
            values.append([rule.measure(pair) for rule in EVIDENCE_RULES])
            right.append(pair.sentence.id in case.gold)
            groups.append(number)
    return Measured(
        numpy.array(values, dtype=float).reshape(-1, len(EVIDENCE_RULES)),
        numpy.array(right, dtype=bool),
        numpy.array(groups, dtype=int),
    )


def fit_ranking(measured: Measured) -> Floats:
    """The rules' weights, in the table's order."""
    signs = [rule.sign for rule in EVIDENCE_RULES]
    return fit_listwise(*measured, signs, PENALTY)


def folds(cases: Sequence[Case]) -> Numbers:
    """Each case's fold, by article."""
    return numpy.array([case.article % FOLDS for case in cases])


def cross_validated_scores(measured: Measured, fold: Numbers) -> Floats:
    """Each candidate's score under weights fitted on the other folds."""
    scores = numpy.zeros(len(measured.groups))
    for out in range(FOLDS):
        held = fold[measured.groups] == out
        kept = Measured(*(part[~held] for part in measured))
        scores[held] = measured.values[held] @ fit_ranking(kept)
    return scores


def hit_rate(measured: Measured, scores: Floats, cases: int) -> float:
    """hit@1 over all cases, those without candidates too."""
    return float(measured.right[best_rows(scores, measured.groups)].sum() / cases)


def standings(cases: Sequence[Case], measured: Measured, scores: Floats) -> tuple[Floats, Flags]:
    """The signals of each case that has candidates, and whether its best sentence is right."""
    values, right = [], []
    bounds = numpy.searchsorted(measured.groups, numpy.arange(len(cases) + 1))
    for case, start, stop in zip(cases, bounds, bounds[1:], strict=False):
        if start == stop:
            continue
        candidates = retrieve(case.question, case.index)
        evidence = [
            Evidence(candidate.sentence, candidate.similarity, (Award("all rules", 1.0, float(score)),))
            for candidate, score in zip(candidates, scores[start:stop], strict=True)
        ]
        evidence.sort(key=lambda item: (-item.score, item.sentence.id))
        values.append(signal_values(case.question, evidence, case.index))
        right.append(evidence[0].sentence.id in case.gold)
    return numpy.array(values, dtype=float).reshape(-1, len(SIGNALS)), numpy.array(right, dtype=bool)


def auroc(high: Floats, low: Floats) -> float:
    """Probability that a value of `high` exceeds one of `low`; ties count half (Mann-Whitney U)."""
    order = numpy.sort(low)
    below = numpy.searchsorted(order, high, side="left") + numpy.searchsorted(order, high, side="right")
    return float(below.mean() / 2 / len(low))


def calibration_error(confidences: Floats, right: Flags) -> float:
    """Expected calibration error over equal-mass bins."""
    order = numpy.argsort(confidences, kind="stable")
    gaps = [abs(confidences[part].sum() - right[part].sum()) for part in numpy.array_split(order, BINS)]
    return float(sum(gaps) / len(confidences))


class Trained(NamedTuple):
    """What training gives: weights in their tables' order, and lines that say how good they are."""

    ranking: Floats
    confidence: Floats
    figures: tuple[str, ...]


def train(cases: Sequence[Case]) -> Trained:
    """Fit both models; the confidence on what the ranking gives under cross-validation."""
    measured = measure(cases)
    fold = folds(cases)
    scores = cross_validated_scores(measured, fold)
    ranking = fit_ranking(measured)
    negatives = [*off_topic(cases, OFF_TOPIC_STEP)[::NEGATIVE_SHARE], *bereft(cases)[1::NEGATIVE_SHARE]]
    negative = measure(negatives)
    kinds = [
        standings(cases, measured, scores),
        standings(negatives, negative, negative.values @ ranking),
    ]
    values = numpy.concatenate([part[0] for part in kinds])
    right = numpy.concatenate([part[1] for part in kinds])
    confidence = fit_logistic(
        values, right, [signal.sign for signal in SIGNALS], [signal.least for signal in SIGNALS], PENALTY
    )
    sure = [1 / (1 + numpy.exp(-(confidence[0] + part[0] @ confidence[1:]))) for part in kinds]
    figures = (
        f"{len(cases)} questions, {FOLDS}-fold by article",
        f"hit@1 {hit_rate(measured, scores, len(cases)):.4f}",
        f"AUROC of confidence, answerable or not {auroc(sure[0], sure[1]):.4f}",
        f"expected calibration error {calibration_error(numpy.concatenate(sure), right):.4f}",
    )
    return Trained(ranking, confidence, figures)


def write_weights(trained: Trained, provenance: str, path: Path) -> None:
    """Write the learned numbers as the Python module that the query half imports."""
    lines = [
        *_heading("The rules' and signals' weights", provenance, trained.figures),
        "WEIGHTS = {",
        *(f'    "{r.name}": {w:.4f},' for r, w in zip(EVIDENCE_RULES, trained.ranking, strict=True)),
        "}",
        "",
        f"CONFIDENCE_INTERCEPT = {trained.confidence[0]:.4f}",
        "CONFIDENCE_WEIGHTS = {",
        *(f'    "{s.name}": {w:.4f},' for s, w in zip(SIGNALS, trained.confidence[1:], strict=True)),
        "}",
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_span_weights(cases: Sequence[Case], provenance: str, path: Path) -> tuple[str, ...]:
    """Fit the span weights, write them as such a module; gives the lines that say how good they are."""
    spans = collect(cases)
    figures = (
        f"{len(spans.articles)} questions; one of {FOLDS} folds held out",
        f"word F1 on the gold sentence {cross_validated_overlap(spans, FOLDS):.4f}",
    )
    kept = named_weights(spans, fit_spans(spans))
    lines = [
        *_heading("The weights of the span features", provenance, figures),
        "from functools import cache",
        "",
        "# A line a feature, name and weight: one string is loaded faster than thousands of entries.",
        'WEIGHTS = r"""',
        *(f"{name}\t{weight}" for name, weight in kept.items()),
        '"""',
        "",
        "",
        "@cache",
        "def span_weights() -> dict[str, float]:",
        '    """Feature name -> weight; a feature that is absent weighs nothing."""',
        '    rows = (line.rpartition("\\t") for line in WEIGHTS.strip().splitlines())',
        "    return {name: float(weight) for name, _, weight in rows}",
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return figures


def _heading(title: str, provenance: str, figures: Sequence[str]) -> list[str]:
    written = f'"""{title}: written by `quoth.indexing.training`, not by hand.'
    return [written, "", provenance, *figures, '"""', ""]


def main(arguments: Sequence[str]) -> int:
    """Train on the file named first, write the weights, print the cross-validated figures.

    The second argument says what the file is, who made it and under which licence.
    """
    name, about = arguments
    path = Path(name)
    cases = read_cases(path)
    trained = train(cases)
    digest = sha256(path.read_bytes()).hexdigest()[:16]
    provenance = (
        f"From {path.name} (sha256 {digest}…): {about}\n"
        f"{date.today().isoformat()}: python -m quoth.indexing.training {path.name} ABOUT"
    )
    write_weights(trained, provenance, Path(weights.__file__))
    figures = write_span_weights(cases, provenance, Path(span_weights.__file__))
    print("\n".join((*trained.figures, *figures)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
