"""Sentences to their distinct terms, many sentences at a time: a word of them all is analysed once.

A word has a number, and what its number means (its terms, whether it has a capital) stands in arrays,
so that all but the lookup of each word's number is done by numpy.
"""

from array import array
from collections.abc import Sequence
from itertools import chain, pairwise
from typing import Any, Final, NamedTuple, TypeAlias

import numpy

from quoth.indexing.parting import parted
from quoth.indexing.pieces import CAPITAL, ENDS, FIRST, NAME, SECOND, SIGNS, analysed, is_word, notes
from quoth.language.terms import CAPITAL_TERMS, PHRASE_TERMS, terms, visible_text, word_terms
from quoth.language.words import STOP_WORDS

Array: TypeAlias = numpy.ndarray[Any, Any]

REMEMBERED: Final = 400_000  # pieces of text, about 100 MB
UNSTEMMED: Final = -1
OTHER_SIGNS: Final = f"$&@«»{''.join(sign for sign in SIGNS if not sign.isascii())}"  # too rare to part at
AROUND: Final = f"'’‘{OTHER_SIGNS}{ENDS}"  # part of no term at the start or the end of a word
BETWEEN: Final = str.maketrans(dict.fromkeys(f",{OTHER_SIGNS}", "."))  # part words as a full stop does
MARKS: Final = {FIRST: 1, SECOND: 2, NAME: 4}
NOTED: Final = {
    word: sum(MARKS[note] for note in notes({word}))
    for word in (*chain.from_iterable(PHRASE_TERMS), *map(str.lower, CAPITAL_TERMS))
}


class Terms(NamedTuple):
    """The distinct terms of some sentences.

    terms: each once. sizes: how many each sentence has. numbers: their places in `terms`, sentence
    after sentence.
    """

    terms: tuple[str, ...]
    sizes: "array[int]"
    numbers: "array[int]"


class Pieces(dict[str, int]):
    """What `parted` gives -> its number.

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
        words = plain_words(piece)
        if words is None:
            found = analysed(piece)
            self.numbers.extend([self.place(term) for term in found if term not in MARKS])
            number = self._ended(sum(MARKS.get(each, 0) for each in found))
        elif len(words) == 1 and words[0] != piece:
            number = self[words[0]]
        else:
            marks = 0
            for word in words:
                marks |= NOTED.get(word, 0)
                if word not in STOP_WORDS:
                    self._unstemmed.append((len(self.numbers), word))
                    self.numbers.append(UNSTEMMED)
            number = self._ended(marks)
        self[piece] = number
        return number

    def _ended(self, marks: int) -> int:
        """The number of a piece of which the terms are all there."""
        self.ends.append(len(self.numbers))
        self.marks.append(marks)
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


def plain_words(piece: str) -> tuple[str, ...] | None:
    """The folded words of a piece that is nothing but words with signs around and between them.

    None where it is more, or may be: "Japan's" is "japan" and "os.path" two words; "U.S", "3.5" are not.
    """
    bare = piece.strip(AROUND)
    if bare[-2:-1] in ("'", "’") and bare[-1] in "sS":
        bare = bare[:-2]
    if is_word(bare):
        return (bare.lower(),)
    parts = bare.translate(BETWEEN).split(".")
    if len(parts) == 1 or not all(map(is_word, parts)):
        return None
    if any(len(one) == len(other) == 1 for one, other in pairwise(parts)):
        return None
    return tuple(map(str.lower, parts))


def distinct(sentences: Sequence[str], known: Pieces) -> Terms:
    """`set(terms(text))` of each sentence; what is new of its words goes to `known`."""
    if not sentences:
        return Terms((), array("i"), array("i"))
    if len(known) > REMEMBERED:
        known.forget()
    sentences = list(map(visible_text, sentences))
    pieces, numbers, sizes = parted(sentences)
    words = numpy.fromiter(map(known.__getitem__, pieces), numpy.int32, len(pieces))[numbers]
    rows = numpy.repeat(numpy.arange(len(sentences)), sizes)
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
        array("i", numpy.bincount(keys >> 32, minlength=len(sentences)).astype(numpy.int32).tobytes()),
        array("i", (numpy.cumsum(used)[numbers] - 1).astype(numpy.int32).tobytes()),
    )


def _depending(sentences: Sequence[str], rows: Array, marks: Array) -> Array:
    """Whether a word of a sentence may depend on another, so that it is analysed whole.

    rows: each piece's sentence. marks: what is to be known of the piece.
    """
    first, second, name = (
        numpy.bincount(rows[marks & mark != 0], minlength=len(sentences)) > 0 for mark in MARKS.values()
    )
    for row in name.nonzero()[0].tolist():
        name[row] = CAPITAL.search(sentences[row]) is None
    depending: Array = (first & second) | name
    return depending
