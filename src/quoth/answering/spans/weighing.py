"""Features in groups: what a group shows, a few facts decide, so that it is weighed once for many spans.

Of a sentence's spans, and of many questions' sentences, most share these facts; to name the features and
to look each one up costs ten times what it costs to find the sum again.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator
from functools import lru_cache

from quoth.answering.weights import span_weights

REMEMBERED = 1 << 14  # sums of groups: a few megabytes

Feature = tuple[str, float]
Group = Callable[..., Iterator[Feature]]
# A group and its facts.
Shown = tuple[Group, tuple[Hashable, ...]]


def features_of(groups: Iterable[Shown]) -> Iterator[Feature]:
    """What the groups show, each feature a name and a value."""
    for group, facts in groups:
        yield from group(*facts)


def weight_of(kind: str, groups: Iterable[Shown]) -> float:
    """What the features of the groups weigh for a question of `kind`."""
    total = 0.0
    for group, facts in groups:
        total += group_weight(kind, group, facts)
    return total


@lru_cache(REMEMBERED)
def group_weight(kind: str, group: Group, facts: tuple[Hashable, ...]) -> float:
    """What the features of one group weigh for a question of `kind`."""
    weight = span_weights(kind).get
    return sum(weight(name, 0.0) * value for name, value in group(*facts))
