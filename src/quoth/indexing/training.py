"""Gold questions to the learned numbers in `answering/`, with their provenance.

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

from quoth.answering import span_weights, weights
from quoth.answering.evidence import EVIDENCE_RULES
from quoth.answering.signals import SIGNALS
from quoth.indexing.confidence_training import Models, confidence_figures, fit_confidence, standings
from quoth.indexing.fitting import Floats
from quoth.indexing.gold import Case, bereft, off_topic, read_cases
from quoth.indexing.ranking_training import (
    FOLDS,
    fit_ranking,
    folds,
    held_out_rankings,
    held_out_scores,
    hit_rate,
    measure,
)
from quoth.indexing.span_training import collect, cross_validated_overlap, fit_spans, named_weights

# Of the questions off topic, and of those bereft of their paragraph, one in so many trains the confidence.
NEGATIVE_SHARE = 3
OFF_TOPIC_STEP = 7


class Trained(NamedTuple):
    """What training gives: weights in their tables' order, and lines that say how good they are."""

    ranking: Floats
    models: Models
    figures: tuple[str, ...]


def train(cases: Sequence[Case]) -> Trained:
    """Fit the models; those of the confidence on rankings that have not seen the question's fold."""
    measured, fold = measure(cases), folds(cases)
    rankings = held_out_rankings(measured, fold)
    scores = held_out_scores(measured, fold, rankings)
    parts = [standings(cases, measured, scores)]
    for negatives in (off_topic(cases, OFF_TOPIC_STEP)[::NEGATIVE_SHARE], bereft(cases)[1::NEGATIVE_SHARE]):
        candidates = measure(negatives)
        parts.append(
            standings(negatives, candidates, held_out_scores(candidates, folds(negatives), rankings))
        )
    figures = (
        f"{len(cases)} questions, {FOLDS}-fold by article, every figure on articles held out of every fit",
        f"hit@1 {hit_rate(measured, scores, len(cases)):.4f}",
        *confidence_figures(*parts),
    )
    return Trained(fit_ranking(measured), fit_confidence(*parts), figures)


def write_weights(trained: Trained, provenance: str, path: Path) -> None:
    """Write the learned numbers as the Python module that the query half imports."""
    lines = [
        *_heading("The rules' and signals' weights", provenance, trained.figures),
        "WEIGHTS = {",
        *(f'    "{r.name}": {w:.4f},' for r, w in zip(EVIDENCE_RULES, trained.ranking, strict=True)),
        "}",
        "",
        *_model_lines("TOPIC", trained.models.topic),
        "",
        *_model_lines("CONFIDENCE", trained.models.right),
        "",
        f"DOUBT_INTERCEPT = {trained.models.doubt[0]:.4f}",
        f"DOUBT_SLOPE = {trained.models.doubt[1]:.4f}",
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
