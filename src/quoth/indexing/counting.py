"""Sentences to their distinct terms, many sentences at a time: a word of them all is analysed once.

A word has a number, and what its number means (its terms, whether it has a capital) stands in arrays,
so that all but the lookup of each word's number is done by numpy.
"""

from array import array
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any, Final, NamedTuple, TypeAlias

import numpy

from quoth.language.pieces import CAPITAL, ENDS, FIRST, NAME, SECOND, SIGNS, analysed, is_word, notes
from quoth.language.terms import terms, word_terms
from quoth.language.words import STOP_WORDS

Array: TypeAlias = numpy.ndarray[Any, Any]

REMEMBERED: Final = 400_000  # pieces of text, about 100 MB
UNSTEMMED: Final = -1
OTHER_SIGNS: Final = [sign for sign in SIGNS if not sign.isascii()]
ASCII_SIGNS: Final = "".join(filter(str.isascii, SIGNS)).encode()
AS_SPACES: Final = bytes.maketrans(ASCII_SIGNS, b" " * len(ASCII_SIGNS))
MARKS: Final = {FIRST: 1, SECOND: 2, NAME: 4}


class Terms(NamedTuple):
    """The distinct terms of some sentences.

    terms: each once. sizes: how many each sentence has. numbers: their places in `terms`, sentence
    after sentence.
    """

    terms: tuple[str, ...]
    sizes: "array[int]"
    numbers: "array[int]"


class Pieces(dict[str, int]):
    """What stands between two white spaces -> its number; without SIGNS in it.

    names: the terms. numbers: their places there, piece after piece; ends: where each piece's end.
    marks: what is to be known of each piece.
    """

    def __init__(self) -> None:
        super().__init__()
        self.forget()

    def forget(self) -> None:
        """Begin anew."""
        self.clear()
        self._places: dict[str, int] = {}
        self._unstemmed: list[tuple[int, str]] = []
        self.names: list[str] = []
        self.ends, self.numbers, self.marks = array("i"), array("i"), array("B")

    def __missing__(self, piece: str) -> int:
        same = piece.rstrip(ENDS)
        word = is_word(same)
        if word:
            same = same.lower()
        if same != piece:
            number = self[same]
        elif word and piece not in STOP_WORDS:
            self._unstemmed.append((len(self.numbers), piece))
            number = self._add([UNSTEMMED], notes({piece}))
        else:
            found = analysed(piece)
            number = self._add([self.place(term) for term in found if term not in MARKS], found)
        self[piece] = number
        return number

    def _add(self, places: list[int], marks: Iterable[str]) -> int:
        self.numbers.extend(places)
        self.ends.append(len(self.numbers))
        self.marks.append(sum(MARKS.get(each, 0) for each in marks))
        return len(self.ends) - 1

    def stem(self) -> None:
        """Give the new words their terms, all at once."""
        words = [word for _, word in self._unstemmed]
        for (at, _), term in zip(self._unstemmed, word_terms(words), strict=True):
            self.numbers[at] = self.place(term)
        self._unstemmed.clear()

    def place(self, term: str) -> int:
        """The term's place in `names`."""
        place = self._places.get(term)
        if place is None:
            place = self._places[term] = len(self.names)
            self.names.append(term)
        return place


def distinct(sentences: Sequence[str], known: Pieces) -> Terms:
    """What `pieces.distinct_terms` gives for each sentence; what is new of its words goes to `known`."""
    if not sentences:
        return Terms((), array("i"), array("i"))
    if len(known) > REMEMBERED:
        known.forget()
    parts = _parted(sentences)
    lengths = numpy.fromiter(map(len, parts), numpy.int64, len(parts))
    words = numpy.fromiter(map(known.__getitem__, chain.from_iterable(parts)), numpy.int32, lengths.sum())
    rows = numpy.repeat(numpy.arange(len(parts)), lengths)
    known.stem()
    whole = _depending(sentences, rows, numpy.array(known.marks, numpy.uint8)[words])
    ends = numpy.array(known.ends, numpy.int64)
    sizes = numpy.diff(ends, prepend=0)[words]
    sizes[whole[rows]] = 0
    total = numpy.cumsum(sizes)
    places = numpy.repeat(ends[words] - total, sizes) + numpy.arange(total[-1] if len(total) else 0)
    found = numpy.array(known.numbers, numpy.int64)[places]
    rows = numpy.repeat(rows, sizes)
    others = [
        (row, known.place(term)) for row in whole.nonzero()[0].tolist() for term in set(terms(sentences[row]))
    ]
    if others:
        found = numpy.append(found, [place for _, place in others])
        rows = numpy.append(rows, [row for row, _ in others])
    keys = (rows << 32) | found
    keys.sort()
    keys = keys[numpy.diff(keys, prepend=-1) != 0]
    numbers = keys & 0xFFFFFFFF
    used = numpy.zeros(len(known.names), bool)
    used[numbers] = True
    return Terms(
        tuple([known.names[place] for place in numpy.flatnonzero(used).tolist()]),
        array("i", numpy.bincount(keys >> 32, minlength=len(parts)).astype(numpy.int32).tobytes()),
        array("i", (numpy.cumsum(used)[numbers] - 1).astype(numpy.int32).tobytes()),
    )


def _parted(sentences: Sequence[str]) -> list[list[str]]:
    """The pieces of each sentence: parted at SIGNS too, most of them without the ENDS that they end in."""
    text = "\n".join(sentences)
    if text.count("\n") >= len(sentences):
        text = "\n".join([sentence.replace("\n", " ") for sentence in sentences])
    # Bytes, for `str.translate` is slow where a character is not of ASCII.
    text = text.encode("utf-8", "surrogatepass").translate(AS_SPACES).decode("utf-8", "surrogatepass")
    for sign in OTHER_SIGNS:
        text = text.replace(sign, " ")
    for end in ENDS:
        text = text.replace(f"{end} ", " ").replace(f"{end}\n", "\n")
    return list(map(str.split, text.split("\n")))


def _depending(sentences: Sequence[str], rows: Array, marks: Array) -> Array:
    """Whether a word of a sentence may depend on another, as `distinct_terms` has it.

    rows: each piece's sentence. marks: what is to be known of the piece.
    """
    first, second, name = (
        numpy.bincount(rows[marks & mark != 0], minlength=len(sentences)) > 0 for mark in MARKS.values()
    )
    for row in name.nonzero()[0].tolist():
        name[row] = CAPITAL.search(sentences[row]) is None
    depending: Array = (first & second) | name
    return depending
