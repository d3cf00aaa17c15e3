"""A linear classifier over hashed features, small enough to ship and summed in plain Python.

A feature is a text, and its row a checksum of it, so that no feature is stored ("feature hashing", Weinberger
et al. 2009). A row has a byte for each class; rows are added as integers of 16-bit lanes, so that one
addition adds the weights of all classes.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from mmap import mmap
from typing import Final, TypeAlias
from zlib import crc32

from quoth import learned
from quoth.named_tuple import NamedTuple

LANES: Final = "H"
ZERO: Final = 128  # a weight of 0 as a byte; lanes overflow beyond 256 features of an item
CACHED_GROUPS: Final = 1 << 15
Groups: TypeAlias = Iterable[tuple[str, ...]]


class Features(NamedTuple):
    """What tells the class of each item of a sequence.

    fixed: features of an item by its place. moving: those that depend on the classes of the items before it.
    Features that come together again and again, with a word for example, are one group, summed once.
    """

    fixed: Callable[[int], Groups]
    moving: Callable[[int, Sequence[str]], Groups] = lambda _place, _before: ()


class Classifier:
    """The weights of one file: its classes, parted by spaces; a line feed; the rows.

    classes: their names. rows: how many features are told apart.
    """

    def __init__(self, name: str, mapped: Callable[[str], mmap] = learned.mapped) -> None:
        """Map the file `name`."""
        data = mapped(name)
        start = data.find(b"\n") + 1
        self.classes = tuple(data[: start - 1].decode().split(" "))
        self._bytes = 2 * len(self.classes)
        self._lanes = _Lanes(data, start, len(self.classes))
        self.rows = self._lanes.rows
        self._summed = lru_cache(CACHED_GROUPS)(self._sum)

    def labels(self, features: Features, count: int) -> list[str]:
        """The best class of each of `count` items, one after the other."""
        found: list[str] = []
        for place in range(count):
            scores = self.scores((*features.fixed(place), *features.moving(place, found)))
            found.append(self.classes[scores.index(max(scores))])
        return found

    def scores(self, groups: Groups) -> list[int]:
        """What the features of an item weigh for each class, up to a number that is the same for all."""
        total = sum(map(self._summed, groups))
        return memoryview(total.to_bytes(self._bytes, "little")).cast(LANES).tolist()

    def _sum(self, features: tuple[str, ...]) -> int:
        lanes, rows, total = self._lanes, self.rows, 0
        for feature in features:
            total += lanes[crc32(feature.encode()) % rows]
        return total


class _Lanes(dict[int, int]):
    """The rows of a file as integers with a lane for each class, made when first needed."""

    def __init__(self, data: mmap, start: int, width: int) -> None:
        super().__init__()
        self.data, self.start, self.width = data, start, width
        self.rows = (len(data) - start) // width

    def __missing__(self, row: int) -> int:
        start = self.start + row * self.width
        lanes = bytearray(2 * self.width)
        lanes[::2] = self.data[start : start + self.width]
        self[row] = made = int.from_bytes(lanes, "little")
        return made


def row_of(feature: str, rows: int) -> int:
    """The row of a feature among `rows`."""
    return crc32(feature.encode()) % rows
