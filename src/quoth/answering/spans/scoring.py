"""The best of a scene's candidates: the sums of what their features weigh."""

from collections.abc import Sequence
from functools import lru_cache

from quoth.answering.spans.candidates import LONGEST_CLAUSE
from quoth.answering.spans.edges import end_groups, start_groups
from quoth.answering.spans.features import VALUES, length, nearness, span_groups, span_values
from quoth.answering.spans.phrasal import shape, shape_name
from quoth.answering.spans.scene import Scene
from quoth.answering.spans.weighing import weight_of
from quoth.answering.weights import span_weights

# Candidates looked at whole, the best by their edges, shape and length: more cost time and change no answer.
PROMISING = 20
SHAPES = 1 << 10  # remembered
THOUSAND = 1_000


def best_scored(scene: Scene, places: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """The candidate, of one or more, of the highest score; of equals the first, then the shortest."""
    kind, lengths = scene.kind, _length_weights(scene.kind)
    starts = {place: weight_of(kind, start_groups(scene, place)) for place in {at for at, _ in places}}
    ends = {place: weight_of(kind, end_groups(scene, place)) for place in {at for _, at in places}}
    # In whole thousandths, as the weights are: whichever is added first, equals stay equal.
    begun = {place: round(weight * THOUSAND) for place, weight in starts.items()}
    ended = {place: round(weight * THOUSAND) for place, weight in ends.items()}
    hopes = [
        (
            -begun[first]
            - ended[last]
            - _shape_weight(kind, *shape(scene, first, last))
            - lengths[last - first],
            first,
            last,
        )
        for first, last in places
    ]
    hopes.sort()
    scores = [
        (starts[first] + ends[last] + whole_weight(scene, first, last), -first, -last)
        for _, first, last in hopes[:PROMISING]
    ]
    _, first, last = max(scores)
    return -first, -last


def whole_weight(scene: Scene, first: int, last: int) -> float:
    """What the features of the whole span weigh."""
    near = nearness(scene, first, last)
    total = weight_of(scene.kind, span_groups(scene, first, last, near))
    weights = _value_weights(scene.kind)
    for weight, value in zip(weights, span_values(scene, first, last, near), strict=True):
        total += weight * value
    return total


@lru_cache
def _value_weights(kind: str) -> tuple[float, ...]:
    weights = span_weights(kind)
    return tuple(weights.get(name, 0.0) for name in VALUES)


@lru_cache
def _length_weights(kind: str) -> tuple[int, ...]:
    """By how many words the last one stands behind the first, in thousandths."""
    weights = span_weights(kind)
    return tuple(round(weights.get(length(0, last), 0.0) * THOUSAND) for last in range(LONGEST_CLAUSE))


@lru_cache(SHAPES)
def _shape_weight(kind: str, opening: str, closing: str, count: int) -> int:
    return round(span_weights(kind).get(shape_name(opening, closing, count), 0.0) * THOUSAND)
