"""Sentences to the pieces that stand between white space and signs: many sentences at a time.

Equal pieces are found by numpy, eight bytes at a time, so that Python sees one of each: a text has five
to ten times as many pieces as different ones.
"""

from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple, TypeAlias

import numpy

from quoth.indexing.pieces import ENDS, SIGNS

Array: TypeAlias = numpy.ndarray[Any, Any]

WIDTH: Final = 8  # bytes that are compared at once
LONGEST: Final = 64  # bytes of pieces that are compared with others; hardly a longer one comes twice
LINE_BREAK: Final = ord("\n")
# Bytes that part pieces: white space, control characters, and the signs that are one byte.
PARTS: Final = numpy.array([byte <= ord(" ") or chr(byte) in SIGNS for byte in range(1 << 7)] + [False] * 128)
MASKS: Final = numpy.array([(1 << 8 * size) - 1 for size in range(WIDTH + 1)], numpy.uint64)
# An odd factor and a shift, so that different numbers stay different (Marsaglia, "Xorshift RNGs", 2003).
FACTOR: Final = numpy.uint64(0x9E3779B97F4A7C15)
SHIFT: Final = numpy.uint64(29)


class Parted(NamedTuple):
    """The pieces of some sentences, in order.

    pieces: all there are, hardly any twice. numbers: their places there, sentence after sentence.
    sizes: how many each sentence has.
    """

    pieces: list[str]
    numbers: Array
    sizes: Array


def parted(sentences: Sequence[str]) -> Parted:
    """The pieces of the sentences, most without the ENDS that they end in."""
    text = "\n".join(sentences)
    if text.count("\n") >= len(sentences):
        text = "\n".join([sentence.replace("\n", " ") for sentence in sentences])
    encoded = f"{text}\n".encode("utf-8", "surrogatepass")
    padded = numpy.frombuffer(encoded + bytes(LONGEST), numpy.uint8)
    starts, stops = _bounds(padded[: len(encoded)])
    numbers, chosen = _grouped(padded, starts, stops - starts)
    breaks = numpy.flatnonzero(padded[: len(encoded)] == LINE_BREAK)
    sizes = numpy.diff(numpy.searchsorted(starts, breaks), prepend=0)
    return Parted(_texts(padded, starts[chosen], stops[chosen]), numbers, sizes)


def _bounds(text: Array) -> tuple[Array, Array]:
    """Where the pieces of a text start and stop, in bytes; it ends in a line break."""
    between = PARTS.take(text)
    ends = numpy.zeros(len(text), bool)
    for end in ENDS.encode():
        ends |= text == end
    ends[:-1] &= between[1:]
    between |= ends
    changes = numpy.flatnonzero(between[1:] != between[:-1]) + 1
    if not between[0]:
        changes = numpy.concatenate(([0], changes))
    return changes[::2], changes[1::2]


def _grouped(padded: Array, starts: Array, sizes: Array) -> tuple[Array, Array]:
    """A number for each piece, equal ones having the same, and the place of one piece of each number.

    padded: the text, with LONGEST bytes more. A longer piece has a number of its own.
    """
    # At every byte the WIDTH that begin there, lowest first whatever the machine's own order is.
    parts = numpy.ndarray((len(padded) - WIDTH + 1,), "<u8", padded, 0, (1,))
    keys = numpy.zeros(len(starts), numpy.uint64)
    for some, at, masks in _levels(sizes):
        mixed = (keys[some] + (parts[starts[some] + at] & masks)) * FACTOR
        keys[some] = mixed ^ (mixed >> SHIFT)
    order = numpy.argsort(keys)
    keys = keys[order]
    first = numpy.concatenate(([True], keys[1:] != keys[:-1]))[: len(keys)]
    numbers = numpy.empty(len(order), numpy.intp)
    numbers[order] = numpy.cumsum(first) - 1
    chosen = order[first]
    # Equal keys of pieces of more than WIDTH bytes are nearly always of equal ones; what differs all the
    # same gets a number of its own.
    alike = chosen[numbers]
    other = (sizes != sizes[alike]) | (sizes > LONGEST)
    for some, at, masks in _levels(numpy.where(other | (sizes <= WIDTH), 0, sizes)):
        other[some] |= (parts[starts[some] + at] ^ parts[starts[alike[some]] + at]) & masks != 0
    other[chosen] = False
    others = numpy.flatnonzero(other)
    numbers[others] = numpy.arange(len(chosen), len(chosen) + len(others))
    return numbers, numpy.concatenate((chosen, others))


def _texts(text: Array, starts: Array, stops: Array) -> list[str]:
    """The stretches of a text, of which none holds a line break."""
    sizes = stops - starts + 1
    ends = numpy.cumsum(sizes)
    places = numpy.arange(ends[-1] if len(ends) else 0) + numpy.repeat(stops + 1 - ends, sizes)
    joined = text[places]
    joined[ends - 1] = LINE_BREAK
    whole: str = joined.tobytes().decode("utf-8", "surrogatepass")
    return whole.split("\n")[:-1]


def _levels(sizes: Array) -> Iterator[tuple[Array, int, Array]]:
    """For each WIDTH bytes: the pieces that reach so far, where those bytes begin, what to keep of them."""
    for at in range(0, LONGEST, WIDTH):
        some = numpy.flatnonzero(sizes > at)
        if not len(some):
            return
        yield some, at, MASKS[numpy.minimum(sizes[some] - at, WIDTH)]
