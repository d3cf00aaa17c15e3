"""Which rows may be asked at the same time, and their order when they come back.

The rows of a conversation make one strand: they are asked in order, and what the conversation remembers
goes with them, so that it matters to nobody who asks them. Every other row is a strand of its own.
"""

from collections import deque
from collections.abc import Iterator
from typing import NamedTuple

from quoth.batch.asking import Asked, Asking, ask_row
from quoth.batch.conversations import NEW, Conversations, Memory, Recent, packed, unpacked
from quoth.model import QuestionRow


class Part(NamedTuple):
    """Rows of one strand, in order, and the memory that they follow. Can be sent to another process."""

    rows: tuple[QuestionRow, ...]
    memory: Memory = NEW


class PartAsked(NamedTuple):
    """What became of a part's rows, and the memory behind them; of a single row nothing is kept."""

    asked: tuple[Asked, ...]
    memory: Memory = NEW


def ask_part(part: Part, asking: Asking) -> PartAsked:
    """Ask the rows of a part; raises IndexFolderError alone."""
    memory = unpacked(part.memory, asking.index)
    found = []
    for row in part.rows:
        asked, memory = ask_row(row, memory, asking)
        found.append(asked)
    kept = packed(memory) if part.rows[-1].conversation else NEW
    return PartAsked(tuple(found), kept)


class Strand:
    """memory: behind the rows that came back. waiting: places and rows that nobody has yet."""

    __slots__ = ("is_taken", "memory", "waiting")

    def __init__(self, memory: Memory = NEW) -> None:
        self.memory = memory
        self.waiting: deque[tuple[int, QuestionRow]] = deque()
        self.is_taken = False


class Taken(NamedTuple):
    """Work for one process. strands: by part; places: of each part's rows in the output."""

    parts: tuple[Part, ...]
    strands: tuple[Strand, ...]
    places: tuple[tuple[int, ...], ...]


class Strands:
    """The rows between being read and being written. Not safe from threads.

    open: how many there are; the caller sees to it that they are not too many.
    """

    def __init__(self, begun: Conversations) -> None:
        """begun: the conversations that rows may go on with."""
        self._recent: Recent[Strand] = Recent()
        for name, memory in begun.items():
            self._recent.keep(name, Strand(packed(memory)))
        self._ready: deque[Strand] = deque()  # with waiting rows, and not taken
        self._back: dict[int, Asked] = {}
        self._read = self._written = 0
        self.waiting = 0

    @property
    def open(self) -> int:
        """Rows that were added and have not been given out by `in_order`."""
        return self._read - self._written

    def add(self, row: QuestionRow) -> None:
        """One more row, behind all others."""
        strand = self._strand_of(row)
        strand.waiting.append((self._read, row))
        if not strand.is_taken and len(strand.waiting) == 1:
            self._ready.append(strand)
        self._read += 1
        self.waiting += 1

    def take(self, most: int) -> Taken | None:
        """Up to `most` rows that can be asked now; None where there is none."""
        parts, strands, places = [], [], []
        while self._ready and most > 0:
            strand = self._ready.popleft()
            count = min(most, len(strand.waiting))
            rows = [strand.waiting.popleft() for _ in range(count)]
            strand.is_taken = True
            most -= count
            self.waiting -= count
            parts.append(Part(tuple(row for _, row in rows), strand.memory))
            strands.append(strand)
            places.append(tuple(place for place, _ in rows))
        return Taken(tuple(parts), tuple(strands), tuple(places)) if parts else None

    def give_back(self, taken: Taken, found: tuple[PartAsked, ...]) -> None:
        """What became of what was taken, part by part."""
        for strand, places, part in zip(taken.strands, taken.places, found, strict=True):
            self._back.update(zip(places, part.asked, strict=True))
            strand.memory = part.memory
            strand.is_taken = False
            if strand.waiting:
                self._ready.append(strand)

    def in_order(self) -> Iterator[Asked]:
        """The rows to write next, each once, as far as there is none missing before them."""
        while self._written in self._back:
            asked = self._back.pop(self._written)
            self._written += 1
            yield asked

    def _strand_of(self, row: QuestionRow) -> Strand:
        if not row.conversation:
            return Strand()
        strand = self._recent.recall(row.conversation) or Strand()
        self._recent.keep(row.conversation, strand)
        return strand
