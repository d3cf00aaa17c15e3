"""The learned numbers of `learned/`: what ranks, what says how sure, what makes a short answer."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, cast

from quoth import learned
from quoth.named_tuple import NamedTuple

if TYPE_CHECKING:
    from importlib.abc import ResourceLoader


class Model(NamedTuple):
    """The weights of the rules and of the signals, each by its name.

    topic_intercept, topic: log-odds that the article speaks of the question's matter at all.
    right_intercept, right: log-odds that the best sentence answers, given that it does.
    chance_intercept, chance_slope: log-odds of a right answer by those of both chances' product.
    """

    ranking: Mapping[str, float]
    topic_intercept: float
    topic: Mapping[str, float]
    right_intercept: float
    right: Mapping[str, float]
    chance_intercept: float
    chance_slope: float


# Innermost last. Empty but in a training that tries its models.
_TRIED: list[Model] = []


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
def span_weights(kind: str) -> dict[str, float]:
    """Feature -> weight for a question of `kind`; a feature that is absent weighs nothing.

    `spans.tsv` has a line a feature, name and weight, behind a line with the kind, which is empty for
    any, and a blank one; what is before the first tells of the file.
    """
    weights: dict[str, float] = {}
    for part in ("", kind):
        _, _, found = _spans().partition(f"\n\nkind:{part}\n".encode())
        for line in found.partition(b"\n\n")[0].decode().splitlines():
            name, _, weight = line.rpartition("\t")
            weights[name] = weights.get(name, 0.0) + float(weight)
    return weights


@cache
def _spans() -> bytes:
    return _content("spans.tsv")


@cache
def _shipped() -> Model:
    values = json.loads(_content("weights.json"))
    return Model(*[values[field] for field in Model._fields])


def _content(name: str) -> bytes:
    """A file of `learned/`, wherever the program was installed."""
    loader = cast("ResourceLoader", learned.__loader__)
    return loader.get_data(f"{learned.__path__[0]}/{name}")
