"""The learned numbers of `learned/`: what ranks, what says how sure, what makes a short answer."""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache, partial
from typing import Any

from quoth import learned
from quoth.named_tuple import NamedTuple


class Model(NamedTuple):
    """The weights of the rules and of the signals, each by its name.

    ranking: what a rule counts for any question, and what is added by each of `evidence.LITERAL`.
    topic_intercept, topic: log-odds that the article speaks of the question's matter at all; of a signal by
    itself, and what is added by each of `signals.GATES`.
    right_intercept, right: log-odds that the best sentence answers, given that it does.
    chance_intercept, chance_slope: log-odds of a right answer by those of both chances' product.
    verdict: as `verdict_weights` gives them; None for those that are shipped.
    """

    ranking: Mapping[str, Sequence[float]]
    topic_intercept: float
    topic: Mapping[str, Sequence[float]]
    right_intercept: float
    right: Mapping[str, Sequence[float]]
    chance_intercept: float
    chance_slope: float
    verdict: Mapping[str, float] | None = None


class Carrying(NamedTuple):
    """What a conversation counts in a question that hangs on it.

    question, answer, before: what a word of the last question, of its answer and of what that question
    carried counts beside a typed one. near: the weights of the rules about what stands near the citation.
    """

    question: float
    answer: float
    before: float
    near: Mapping[str, float]


INTERCEPT, LEAST = "any question at all", "least for no"
# Of a span: a name and what it counts.
Feature = tuple[str, float]
# What makes features of a few small values, and those values: names that `str.format` completes, with "|"
# between them, or what gives the features.
Trait = tuple[Any, ...]
# Traits kept of a kind of question, two megabytes of them: 2,000 questions on many texts show 400 to 11,000.
MOST_TRAITS = 1 << 13


class Weighed(dict[Trait, float]):
    """What a trait weighs: the sum over its features, made at its first use.

    names: the weight of each feature by its name; one that is absent weighs nothing.
    """

    def __init__(self, names: Mapping[str, float]) -> None:
        self.names = names

    def __missing__(self, trait: Trait) -> float:
        if len(self) >= MOST_TRAITS:
            self.clear()
        self[trait] = sum([self.names.get(name, 0.0) * value for name, value in features_of([trait])])
        return self[trait]


def features_of(traits: Iterable[Trait]) -> Iterator[Feature]:
    """The features that traits stand for."""
    for make, *values in traits:
        if isinstance(make, str):
            yield from [(name.format(*values), 1.0) for name in make.split("|")]
        else:
            yield from make(*values)


# Innermost last. Empty but in a training that tries its models.
_TRIED: list[Model] = []
_TRIED_SPANS: list[Callable[[str], Weighed]] = []


def model() -> Model:
    """The model to answer with: the one in `learned/`, unless inside `using`."""
    return _TRIED[-1] if _TRIED else _shipped()


@contextmanager
def using(tried: Model) -> Iterator[None]:
    """Inside the block this process answers with `tried`."""
    _TRIED.append(tried)
    try:
        yield
    finally:
        _TRIED.pop()


@cache
def carrying() -> Carrying:
    """What was learned of conversations."""
    values = json.loads(learned.content("carrying.json"))
    return Carrying(*[values[field] for field in Carrying._fields])


# Kind of question -> feature -> weight; the kind is empty for what weighs for any.
SpanWeights = Mapping[str, Mapping[str, float]]


def weighed_traits(kind: str) -> Weighed:
    """What traits weigh for a question of `kind`."""
    return _TRIED_SPANS[-1](kind) if _TRIED_SPANS else _shipped_spans(kind)


@contextmanager
def using_spans(tried: SpanWeights) -> Iterator[None]:
    """Inside the block this process makes short answers with `tried`."""
    _TRIED_SPANS.append(cache(partial(_merged, tried)))
    try:
        yield
    finally:
        _TRIED_SPANS.pop()


def _merged(weights: SpanWeights, kind: str) -> Weighed:
    """To the weights of a kind those of any are added."""
    merged = dict(weights.get("", {}))
    for name, weight in weights.get(kind, {}).items() if kind else ():
        merged[name] = merged.get(name, 0.0) + weight
    return Weighed(merged)


@cache
def _shipped_spans(kind: str) -> Weighed:
    return _merged(read_spans(learned.content("spans.tsv"), ("", kind)), kind)


def read_spans(content: bytes, kinds: Collection[str] | None = None) -> SpanWeights:
    """`spans.tsv`: a line a feature, name and weight, behind a line with the kind, and a blank one.

    kinds: those to be read; None reads all.
    """
    weights: dict[str, dict[str, float]] = {}
    for part in content.decode().split("\n\nkind:")[1:]:
        kind, _, lines = part.partition("\n")
        if kinds is None or kind in kinds:
            pairs = (line.rpartition("\t") for line in lines.splitlines())
            weights[kind] = {name: float(weight) for name, _, weight in pairs}
    return weights


@cache
def _shipped() -> Model:
    values = json.loads(learned.content("weights.json"))
    return Model(*[values[field] for field in Model._fields if field in values])


def verdict_weights() -> Mapping[str, float]:
    """What each measure of agreement adds to the log-odds that yes is right.

    Under INTERCEPT what any question has, under LEAST the log-odds that no needs.
    """
    tried = model().verdict
    return _shipped_verdicts() if tried is None else tried


@cache
def _shipped_verdicts() -> dict[str, float]:
    weights: dict[str, float] = json.loads(learned.content("verdicts.json"))["weights"]
    return weights
