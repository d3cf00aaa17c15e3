"""The averaged perceptron (Collins 2002) for `quoth.language.linear`, and the file that it learns."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from random import Random
from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from quoth.language.linear import ZERO, Features, row_of

ROUNDS = 6
LEAST = 2  # a feature that is met once tells of one text
SPREAD = 0.9995  # of the weights are told apart by a byte, what is beyond is cut
Rows: TypeAlias = "npt.NDArray[np.int32]"


class Lesson(NamedTuple):
    """A sequence of items. labels: the right class of each."""

    features: Features
    labels: Sequence[str]


def learn(lessons: Sequence[Lesson], rows: int, rounds: int = ROUNDS) -> bytes:
    """The file of a classifier that labels as the lessons do; the same lessons give the same bytes.

    Each item is labelled with what was learned so far, and is taught where that is wrong.
    """
    classes = sorted({label for lesson in lessons for label in lesson.labels})
    numbers = {name: number for number, name in enumerate(classes)}
    weights = np.zeros((rows, len(classes)), np.float32)
    taught = np.zeros((rows, len(classes)), np.float64)  # each change times the step it was made at
    rows_of = _Rows(rows, _common(lessons))
    order = [
        (features, labels, [rows_of.joined(features.fixed(place)) for place in range(len(labels))])
        for features, labels in lessons
    ]
    chance, step = Random(1), 1
    for _ in range(rounds):
        chance.shuffle(order)
        for features, labels, fixed in order:
            before: list[str] = []
            for place, label in enumerate(labels):
                at = np.concatenate((fixed[place], *map(rows_of.__getitem__, features.moving(place, before))))
                best, due = int(weights[at].sum(0).argmax()), numbers[label]
                if best != due:
                    weights[at, due] += 1
                    weights[at, best] -= 1
                    taught[at, due] += step
                    taught[at, best] -= step
                step += 1
                before.append(classes[best])
    return " ".join(classes).encode() + b"\n" + _as_bytes(weights - taught / step)


class _Rows(dict[tuple[str, ...], Rows]):
    """The rows of the features of a group that are common enough to learn from."""

    def __init__(self, rows: int, common: Collection[str]) -> None:
        super().__init__()
        self.rows, self.common = rows, common

    def __missing__(self, group: tuple[str, ...]) -> Rows:
        known = [row_of(feature, self.rows) for feature in group if feature in self.common]
        self[group] = found = np.array(known, np.int32)
        return found

    def joined(self, groups: Iterable[tuple[str, ...]]) -> Rows:
        """The rows of several groups."""
        known = [
            row_of(feature, self.rows) for group in groups for feature in group if feature in self.common
        ]
        return np.array(known, np.int32)


def _common(lessons: Iterable[Lesson]) -> set[str]:
    """The features that are met at least LEAST times, beside the right labels."""
    counts = Counter[str]()
    for features, labels in lessons:
        for place in range(len(labels)):
            for group in (*features.fixed(place), *features.moving(place, labels[:place])):
                counts.update(group)
    return {feature for feature, count in counts.items() if count >= LEAST}


def _as_bytes(weights: npt.NDArray[np.float64]) -> bytes:
    sizes = np.sort(np.abs(weights[weights != 0]))
    largest = sizes[int(SPREAD * (len(sizes) - 1))] if len(sizes) else 1.0
    scaled = np.rint(weights / largest * (ZERO - 1)).clip(1 - ZERO, ZERO - 1)
    return bytes((scaled + ZERO).astype(np.uint8).tobytes())
