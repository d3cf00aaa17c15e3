"""A mapped file's bytes or numbers: each block of the file is verified before it is first read.

So an index of any size is opened at once, and what is damaged in it is found before it is answered from.
"""

import zlib
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeAlias, overload

from quoth.errors import QuothError

if TYPE_CHECKING:
    import numpy

# Bytes that are verified at a time: a term is looked up in some twenty places, a block each.
BLOCK: Final = 1 << 14


class Blocks:
    """The blocks of one file that wait to be verified.

    checksums: the CRC-32 of each block, in order. damage: makes the error for what is wrong.
    """

    def __init__(
        self, data: memoryview, checksums: "memoryview[Any]", damage: Callable[[str], QuothError]
    ) -> None:
        self.waiting = len(checksums)
        self._waits = bytearray(b"\1") * len(checksums)
        self._data = data
        self._checksums = checksums
        self._damage = damage

    def verify(self, start: int, stop: int) -> None:
        """Verify what was not yet of the bytes from `start` to `stop`; raises what `damage` makes."""
        last = -(-stop // BLOCK)
        block = self._waits.find(1, start // BLOCK, last)
        while block >= 0:
            if zlib.crc32(self._data[block * BLOCK : (block + 1) * BLOCK]) != self._checksums[block]:
                raise self._damage("its checksum is wrong")
            self._waits[block] = 0
            self.waiting -= 1
            block = self._waits.find(1, block, last)


class Verified(Sequence[Any]):
    """A memoryview of a file, of bytes or numbers, that verifies what is taken from it.

    A slice is a plain memoryview, all of it verified. plain: all of it, verified or not. start: the byte of
    the file that `plain` begins at.
    """

    def __init__(self, plain: "memoryview[Any]", start: int, blocks: Blocks) -> None:
        self.plain = plain
        self._start = start
        self._blocks = blocks
        self._rows = range(len(plain))
        self._flagged: bool | None = None

    @property
    def flagged(self) -> bool:
        """Whether there is a 1 in it, where it holds flags; looked for once."""
        if self._flagged is None:
            self._flagged = 1 in bytes(self[:])
        return self._flagged

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, row: int) -> Any: ...
    @overload
    def __getitem__(self, row: slice) -> "memoryview[Any]": ...
    def __getitem__(self, row: int | slice) -> Any:
        if self._blocks.waiting:
            taken = self._rows[row]
            if isinstance(taken, int):
                self._verify(taken, taken + 1)
            elif taken:
                self._verify(min(taken[0], taken[-1]), max(taken[0], taken[-1]) + 1)
        return self.plain[row]

    def verified(self, start: int, stop: int) -> None:
        """Verify what was not yet of the slice from `start` to `stop`, which are in range."""
        if self._blocks.waiting and start < stop:
            self._verify(start, stop)

    def _verify(self, first: int, stop: int) -> None:
        width = self.plain.itemsize
        self._blocks.verify(self._start + first * width, self._start + stop * width)

    def __iter__(self) -> Iterator[Any]:
        return iter(self[:])

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> "numpy.ndarray[Any, Any]":
        """All of it, for numpy; without a copy where the type allows."""
        import numpy

        return numpy.array(self[:], dtype) if copy else numpy.asarray(self[:], dtype)


# What a file is read from: held in memory and verified already, or mapped.
Bytes: TypeAlias = "memoryview[Any] | Verified"


def count(size: int) -> int:
    """How many blocks a file of `size` bytes has."""
    return -(-size // BLOCK)


class Checksums:
    """The size and checksums of a file that is written chunk by chunk.

    crc32: of all of it. blocks: of each of its blocks, in order; the last one may be short.
    """

    def __init__(self) -> None:
        self.size = self.crc32 = 0
        self.blocks = list[int]()

    def add(self, chunk: bytes | memoryview) -> None:
        """The next bytes of the file."""
        self.crc32 = zlib.crc32(chunk, self.crc32)
        rest = memoryview(chunk)
        while rest:
            held = self.size % BLOCK
            part, rest = rest[: BLOCK - held], rest[BLOCK - held :]
            if held:
                self.blocks[-1] = zlib.crc32(part, self.blocks[-1])
            else:
                self.blocks.append(zlib.crc32(part))
            self.size += len(part)
