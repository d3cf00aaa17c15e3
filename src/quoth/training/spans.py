"""Gold short answers to the span weights: a sparse listwise model over each gold sentence's candidates."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy
from scipy.sparse import csr_matrix

from quoth.answering.comparison import ask
from quoth.answering.spans import answers_short, best_of
from quoth.answering.spans.edges import end_features, start_features
from quoth.answering.spans.features import span_features
from quoth.answering.spans.kinds import of_kind
from quoth.answering.spans.scene import Scene, set_scene
from quoth.answering.weights import Feature, SpanWeights, using_spans
from quoth.language.terms import Token
from quoth.model import Sentence, Span
from quoth.training.fitting import Floats, Numbers, fit_sparse_listwise
from quoth.training.gold import SQUAD, Case

PENALTY = 9.0
# A feature that fewer questions show says nothing about the next article.
LEAST_QUESTIONS = 30
# Weights in the file; the others are left out before the last fit.
MOST_WEIGHTS = 1500
# What a question of the reading set counts, of SQuAD's 1: chosen by cross-validation by text.
READING_SHARE = 3.0
# Candidates of a question that are wrong and that its fit looks at, evenly picked: more change nothing.
MOST_WRONG = 20
# A candidate is as right as the share of the best overlap that it has, to this power: chosen likewise.
STRICTNESS = 8
# Steps of the fit that only chooses the weights.
ROUGH_STEPS = 30
ARTICLES = frozenset(("a", "an", "the"))


class Spans(NamedTuple):
    """Candidates of every question: those that overlap most with its gold answer, and some of the others.

    values: rows x names. right: rows, how right each is, 0 to 1. groups: number of the question.
    names: of each column the kind of question it is for, "" for any, and the feature.
    """

    values: csr_matrix
    right: Floats
    groups: Numbers
    cases: Sequence[Case]
    names: tuple[tuple[str, str], ...]


Shown = tuple[int, float]  # column and value


class Columns:
    """Numbers of features, each for any question and for its kind, and how many questions show them."""

    def __init__(self) -> None:
        self.numbers: dict[tuple[str, str], int] = {}
        self.shown: list[int] = []
        self._last: list[int] = []

    def of(self, features: Iterator[Feature], kind: str, question: int) -> list[Shown]:
        """Column and value of each feature."""
        found = []
        for name, value in features:
            for key in (("", name), (kind, name)):
                column = self.numbers.setdefault(key, len(self.numbers))
                if column == len(self.shown):
                    self.shown.append(0)
                    self._last.append(-1)
                if self._last[column] != question:
                    self._last[column] = question
                    self.shown[column] += 1
                found.append((column, value))
        return found


def collect(cases: Iterable[Case]) -> Spans:
    """The candidates of each case's gold sentence."""
    columns = Columns()
    data, indices, offsets = array("f"), array("i"), [0]
    right: list[float] = []
    groups: list[int] = []
    used: list[Case] = []
    for case in cases:
        scene = _scene(case)
        if scene is None:
            continue
        chosen = _chosen(_overlaps(case, scene))
        number = len(used)
        if chosen:
            used.append(case)

        def shown(features: Iterator[Feature], kind: str = scene.kind, number: int = number) -> list[Shown]:
            return columns.of(features, kind, number)

        starts = {place: shown(start_features(scene, place)) for place in sorted({a for a, _ in chosen})}
        ends = {place: shown(end_features(scene, place)) for place in sorted({b for _, b in chosen})}
        for (first, last), gain in chosen.items():
            for column, value in (*starts[first], *ends[last], *shown(span_features(scene, first, last))):
                indices.append(column)
                data.append(value)
            offsets.append(len(indices))
            right.append(gain)
            groups.append(number)
    values = csr_matrix(
        (numpy.frombuffer(data, numpy.float32), numpy.frombuffer(indices, numpy.int32), offsets),
        shape=(len(groups), len(columns.shown)),
    )
    kept = [column for column, shown in enumerate(columns.shown) if shown >= LEAST_QUESTIONS]
    names = list(columns.numbers)
    return Spans(
        values[:, kept],
        numpy.array(right, dtype=float),
        numpy.array(groups, dtype=int),
        used,
        tuple(names[column] for column in kept),
    )


def fit_spans(spans: Spans, fold: int | None = None, folds: int = 1) -> SpanWeights:
    """The weights by kind and name, of all texts but those of a fold."""
    held = numpy.array([case.article % folds == fold for case in spans.cases], dtype=bool)[spans.groups]
    shares = numpy.array([1.0 if case.kind == SQUAD else READING_SHARE for case in spans.cases])
    values, right, groups = spans.values[~held], spans.right[~held], spans.groups[~held]
    weights = fit_sparse_listwise(values, right, groups, PENALTY, shares[groups], ROUGH_STEPS)
    # What a weight does is what it adds times how much its feature varies.
    squares, means = values.multiply(values).mean(axis=0), values.mean(axis=0)
    deviations = numpy.sqrt(numpy.maximum(numpy.asarray(squares) - numpy.asarray(means) ** 2, 0)).ravel()
    strongest = numpy.sort(numpy.argsort(-numpy.abs(weights) * deviations, kind="stable")[:MOST_WEIGHTS])
    fitted = fit_sparse_listwise(values[:, strongest], right, groups, PENALTY, shares[groups])
    kept: dict[str, dict[str, float]] = {"": {}}
    for (kind, name), weight in sorted(zip([spans.names[c] for c in strongest], fitted, strict=True)):
        if rounded := round(float(weight), 3):
            kept.setdefault(kind, {})[name] = rounded
    return kept


def mean_overlaps(cases: Iterable[Case], fitted: Sequence[SpanWeights]) -> dict[str, float]:
    """Word F1 of the short answers on the gold sentence, by kind; fitted: each fold without it."""
    found: dict[str, list[float]] = {}
    for fold, weights in enumerate(fitted):
        with using_spans(weights):
            for case in cases:
                scene = _scene(case) if case.article % len(fitted) == fold else None
                if scene is not None:
                    overlaps = _overlaps(case, scene)
                    best = best_of(scene, overlaps)
                    found.setdefault(case.kind, []).append(overlaps[best[:2]] if best else 0.0)
    return {kind: float(numpy.mean(rows)) for kind, rows in sorted(found.items())}


def _sentence(case: Case) -> Sentence | None:
    """The first gold sentence that has a gold answer."""
    found = (case.index.sentences[row] for row in sorted(case.gold))
    return next((s for s in found if any(_within(answer, s.span) for answer in case.answers)), None)


def _within(answer: Span, sentence: Span) -> bool:
    return sentence.start <= answer.start < sentence.stop


def _scene(case: Case) -> Scene | None:
    sentence = _sentence(case)
    if sentence is None or not answers_short(case.question):
        return None
    return set_scene(ask(case.question, case.index), sentence.text)


def _overlaps(case: Case, scene: Scene) -> dict[tuple[int, int], float]:
    """The candidates of the kind asked for, each with its word F1 with the gold answer, 0 to 1."""
    sentence = _sentence(case)
    start = sentence.span.start if sentence else 0
    tokens = scene.reading.tokens
    golds = [_words(tokens, answer.start - start, answer.stop - start) for answer in case.answers]
    return {
        (first, last): max(
            _overlap(_words(tokens, tokens[first].start, tokens[last].stop), gold) for gold in golds
        )
        for first, last in of_kind(scene)
    }


def _chosen(overlaps: dict[tuple[int, int], float]) -> dict[tuple[int, int], float]:
    """Those that overlap most, and of the others MOST_WRONG at most, evenly picked; how right each is."""
    best = max(overlaps.values(), default=0.0)
    if not best:
        return {}
    step = -(-len(overlaps) // MOST_WRONG)
    return {
        places: (overlap / best) ** STRICTNESS
        for number, (places, overlap) in enumerate(overlaps.items())
        if overlap == best or number % step == 0
    }


def _words(tokens: Sequence[Token], start: int, stop: int) -> set[int]:
    """The places of the words, articles left out, from the character `start` to `stop`."""
    return {
        place
        for place, token in enumerate(tokens)
        if token.start < stop and token.stop > start and token.word not in ARTICLES
    }


def _overlap(words: set[int], gold: set[int]) -> float:
    return 2 * len(words & gold) / (len(words) + len(gold)) if words and gold else 0.0
