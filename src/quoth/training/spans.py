"""Gold short answers to the span weights: a sparse listwise model over each gold sentence's candidates."""

from array import array
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy
from scipy.sparse import csr_matrix

from quoth.answering.comparison import Reading, ask, read
from quoth.answering.spans import SPANLESS
from quoth.answering.spans.candidates import candidate_places
from quoth.answering.spans.edges import end_features, start_features
from quoth.answering.spans.features import span_features
from quoth.answering.spans.scene import set_scene
from quoth.answering.spans.weighing import Feature
from quoth.model import Span
from quoth.training.fitting import Flags, Floats, Numbers, best_rows, fit_sparse_listwise
from quoth.training.gold import Case

PENALTY = 6.0
# A feature that fewer questions show says nothing about the next article.
LEAST_QUESTIONS = 30
# Weights nearer to zero are left out.
LEAST_WEIGHT = 0.04
ARTICLES = frozenset(("a", "an", "the"))


class Spans(NamedTuple):
    """Every candidate of every question, and for each question its article.

    values: rows x names. overlaps: word F1 with the gold answer, 0 to 1. groups: number of the question.
    names: of each column the kind of question it is for, "" for any, and the feature.
    """

    values: csr_matrix
    overlaps: Floats
    groups: Numbers
    articles: Numbers
    names: tuple[tuple[str, str], ...]


def collect(cases: Sequence[Case]) -> Spans:
    """The candidates of each case's gold sentence."""
    columns: dict[tuple[str, str], int] = {}
    shown_by: list[set[int]] = []
    data = array("d")
    indices = array("i")
    offsets = [0]
    overlaps: list[float] = []
    groups: list[int] = []
    articles: list[int] = []

    def add(features: Iterator[Feature], kind: str, group: int) -> list[tuple[int, float]]:
        found = []
        for name, value in features:
            for key in (("", name), (kind, name)):
                column = columns.setdefault(key, len(columns))
                if column == len(shown_by):
                    shown_by.append(set())
                if len(shown_by[column]) < LEAST_QUESTIONS:
                    shown_by[column].add(group)
                found.append((column, value))
        return found

    for case in cases:
        if case.question.answer_type in SPANLESS:
            continue
        group = len(articles)
        articles.append(case.article)
        sentence = case.index.sentences[min(case.gold)]
        reading = read(sentence.text)
        scene = set_scene(ask(case.question, case.index), reading)
        golds = [_words(reading, sentence.span, answer) for answer in case.answers]
        places = range(len(reading.tokens))
        starts = [add(start_features(scene, place), scene.kind, group) for place in places]
        ends = [add(end_features(scene, place), scene.kind, group) for place in places]
        for first, last in candidate_places(reading, scene.classes):
            for column, value in (
                *starts[first],
                *ends[last],
                *add(span_features(scene, first, last), scene.kind, group),
            ):
                indices.append(column)
                data.append(value)
            offsets.append(len(indices))
            words = {p for p in range(first, last + 1) if reading.tokens[p].word not in ARTICLES}
            overlaps.append(max(_overlap(words, gold) for gold in golds))
            groups.append(group)
    values = csr_matrix(
        (numpy.asarray(data), numpy.asarray(indices), offsets),
        shape=(len(overlaps), len(columns)),
        dtype=float,
    )
    kept = [c for c, shown in enumerate(shown_by) if len(shown) >= LEAST_QUESTIONS]
    names = list(columns)
    return Spans(
        values[:, kept],
        numpy.array(overlaps),
        numpy.array(groups, dtype=int),
        numpy.array(articles, dtype=int),
        tuple(names[column] for column in kept),
    )


def fit_spans(spans: Spans) -> Floats:
    """A weight for each of `spans.names`."""
    return fit_sparse_listwise(spans.values, _best(spans), spans.groups, PENALTY)


def cross_validated_overlap(spans: Spans, folds: int) -> float:
    """Mean word F1 of the best candidate on the gold sentence, for one held-out fold of articles."""
    held = (spans.articles % folds == 0)[spans.groups]
    kept = Spans(spans.values[~held], spans.overlaps[~held], spans.groups[~held], spans.articles, spans.names)
    scores = spans.values[held] @ fit_spans(kept)
    return float(spans.overlaps[held][best_rows(scores, spans.groups[held])].mean())


def named_weights(spans: Spans, weights: Floats) -> dict[str, dict[str, float]]:
    """The weights worth keeping: kind of question, "" for any -> feature -> weight, in alphabetical order."""
    kept: dict[str, dict[str, float]] = {}
    for (kind, name), weight in sorted(zip(spans.names, weights, strict=True)):
        if abs(weight) >= LEAST_WEIGHT:
            kept.setdefault(kind, {})[name] = round(float(weight), 3)
    return kept


def _best(spans: Spans) -> Flags:
    best = numpy.zeros(len(spans.articles))
    numpy.maximum.at(best, spans.groups, spans.overlaps)
    flags: Flags = (spans.overlaps == best[spans.groups]) & (spans.overlaps > 0)
    return flags


def _words(reading: Reading, sentence: Span, answer: Span) -> set[int]:
    """The places of the answer's words, articles left out, among the sentence's tokens."""
    start, stop = answer.start - sentence.start, answer.stop - sentence.start
    return {
        place
        for place, token in enumerate(reading.tokens)
        if token.start < stop and token.stop > start and token.word not in ARTICLES
    }


def _overlap(words: set[int], gold: set[int]) -> float:
    return 2 * len(words & gold) / (len(words) + len(gold)) if words and gold else 0.0
