"""Gold questions to the learned numbers in `answering/weights.py`, with their provenance.

    python -m quoth.indexing.training SQUAD.json ABOUT

fits the ranking weights (listwise), the confidence weights (logistic, on the cross-validated ranking of
the questions, of off-topic ones and of ones whose paragraph was taken away) and the span weights, and
prints what cross-validation by article measures.
"""

import sys
from collections.abc import Mapping, Sequence
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import numpy

from quoth.answering import span_weights, weights
from quoth.answering.comparison import compare
from quoth.answering.confidence import ON_TOPIC, signal_values
from quoth.answering.evidence import EVIDENCE_RULES
from quoth.answering.retrieval import retrieve
from quoth.answering.signals import SIGNALS
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
    """Probability that a value of `high` exceeds one of `low`; ties count half (Mann-Whitney U).

    Not a number where either is empty.
    """
    if not len(high) or not len(low):
        return float("nan")
    order = numpy.sort(low)
    below = numpy.searchsorted(order, high, side="left") + numpy.searchsorted(order, high, side="right")
    return float(below.mean() / 2 / len(low))


def calibration_error(confidences: Floats, right: Flags) -> float:
    """Expected calibration error over equal-mass bins."""
    order = numpy.argsort(confidences, kind="stable")
    gaps = [abs(confidences[part].sum() - right[part].sum()) for part in numpy.array_split(order, BINS)]
    return float(sum(gaps) / len(confidences))


class Trained(NamedTuple):
    """What training gives: weights in their tables' order, and lines that say how good they are.

    topic, right: intercept, then the signals' weights, of the two models of the confidence.
    doubt: intercept and slope of the chance of a right answer by the first model's log-odds.
    """

    ranking: Floats
    topic: Floats
    right: Floats
    doubt: Floats
    figures: tuple[str, ...]


class Signals(NamedTuple):
    """The signals of some questions (rows x signals), and whether the best sentence was right."""

    values: Floats
    right: Flags


def train(cases: Sequence[Case]) -> Trained:
    """Fit the models; those of the confidence on what the ranking gives under cross-validation."""
    measured = measure(cases)
    fold = folds(cases)
    scores = cross_validated_scores(measured, fold)
    ranking = fit_ranking(measured)
    asked = Signals(*standings(cases, measured, scores))
    others = [
        Signals(*standings(negatives, negative, negative.values @ ranking))
        for negatives in (
            off_topic(cases, OFF_TOPIC_STEP)[::NEGATIVE_SHARE],
            bereft(cases)[1::NEGATIVE_SHARE],
        )
        for negative in (measure(negatives),)
    ]
    topic, right, doubt = fit_confidence(asked, *others)
    sure = [confidences(part.values, topic, right, doubt) for part in (asked, *others)]
    truth = numpy.concatenate([part.right for part in (asked, *others)])
    figures = (
        f"{len(cases)} questions, {FOLDS}-fold by article",
        f"hit@1 {hit_rate(measured, scores, len(cases)):.4f}",
        f"AUROC of confidence, off topic {auroc(sure[0], sure[1]):.4f}, "
        f"paragraph taken away {auroc(sure[0], sure[2]):.4f}",
        f"expected calibration error {calibration_error(numpy.concatenate(sure), truth):.4f}",
        "(the ranking under the last two is cross-validated, the confidence fitted on the same rows)",
    )
    return Trained(ranking, topic, right, doubt, figures)


def fit_confidence(asked: Signals, strange: Signals, robbed: Signals) -> tuple[Floats, Floats, Floats]:
    """The two models and the doubt, of `Trained`.

    asked: questions of the article; strange: of another one; robbed: without their paragraph.
    """
    signs, least = [signal.sign for signal in SIGNALS], [signal.least for signal in SIGNALS]
    both = numpy.concatenate([asked.values, strange.values])
    of_it = numpy.arange(len(both)) < len(asked.values)
    topic = fit_logistic(both, of_it, signs, least, PENALTY)
    values = numpy.concatenate([both, robbed.values])
    truth = numpy.concatenate([asked.right, strange.right, robbed.right])
    matter = topic[0] + values @ topic[1:]
    clear = matter >= ON_TOPIC
    right = fit_logistic(values[clear], truth[clear], signs, least, PENALTY)
    doubt = fit_logistic(matter[~clear, None], truth[~clear], [1], [0.0], PENALTY)
    return topic, right, doubt


def confidences(values: Floats, topic: Floats, right: Floats, doubt: Floats) -> Floats:
    """What `quoth.answering.confidence` makes of signals under these weights, for each row."""
    matter = topic[0] + values @ topic[1:]
    doubtful = doubt[0] + doubt[1] * numpy.minimum(matter, ON_TOPIC)
    sure = numpy.where(matter < ON_TOPIC, doubtful, numpy.maximum(doubtful, right[0] + values @ right[1:]))
    found: Floats = 1 / (1 + numpy.exp(-sure))
    return found


def write_weights(trained: Trained, provenance: str, path: Path) -> None:
    """Write the learned numbers as the Python module that the query half imports."""
    lines = [
        *_heading("The rules' and signals' weights", provenance, trained.figures),
        "WEIGHTS = {",
        *(f'    "{r.name}": {w:.4f},' for r, w in zip(EVIDENCE_RULES, trained.ranking, strict=True)),
        "}",
        "",
        *_model_lines("TOPIC", trained.topic),
        "",
        *_model_lines("CONFIDENCE", trained.right),
        "",
        f"DOUBT_INTERCEPT = {trained.doubt[0]:.4f}",
        f"DOUBT_SLOPE = {trained.doubt[1]:.4f}",
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _model_lines(name: str, weights: Floats) -> list[str]:
    return [
        f"{name}_INTERCEPT = {weights[0]:.4f}",
        f"{name}_WEIGHTS = {{",
        *(f'    "{s.name}": {w:.4f},' for s, w in zip(SIGNALS, weights[1:], strict=True)),
        "}",
    ]


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
        "# Kind of question, empty for any -> a line a feature, name and weight: one string is loaded",
        "# faster than thousands of entries.",
        "WEIGHTS = {",
        *(line for kind, rows in kept.items() for line in _weight_lines(kind, rows)),
        "}",
        "",
        "",
        "@cache",
        "def span_weights(kind: str) -> dict[str, float]:",
        '    """Feature -> weight for a question of `kind`; a feature that is absent weighs nothing."""',
        "    weights: dict[str, float] = {}",
        '    for part in ("", kind):',
        '        for line in WEIGHTS.get(part, "").strip().splitlines():',
        '            name, _, weight = line.rpartition("\\t")',
        "            weights[name] = weights.get(name, 0.0) + float(weight)",
        "    return weights",
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return figures


def _weight_lines(kind: str, rows: Mapping[str, float]) -> list[str]:
    return [f'    "{kind}": r"""', *(f"{name}\t{weight}" for name, weight in rows.items()), '""",']


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
