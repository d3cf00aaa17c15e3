"""Pieces that numpy finds are those that a pattern finds, each once."""

import re

import numpy
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from quoth.indexing import parting
from quoth.indexing.parting import LONGEST, parted
from quoth.indexing.pieces import SIGNS

SIGN = "".join(sign for sign in SIGNS if sign.isascii())
PIECE = re.compile(rf"[^\x00-\x20{re.escape(SIGN)}]+")
LONG = "a" * LONGEST
SENTENCES = st.lists(
    st.one_of(
        st.text(max_size=20),
        st.text("ab., é”;\n\x00\udc80", max_size=40),
        st.lists(st.sampled_from(["word", "abcdefgh", "abcdefghi", "abcdefghij", LONG, f"{LONG}b"])).map(
            " ".join
        ),
    ),
    min_size=1,
    max_size=8,
)


def pieces_of(sentence: str) -> list[str]:
    """The pieces of a sentence, without one full stop or comma at the end."""
    found = (
        piece.removesuffix(piece[-1]) if piece[-1] in ".," else piece for piece in PIECE.findall(sentence)
    )
    return [piece for piece in found if piece]


def found(sentences: list[str]) -> list[list[str]]:
    """What `parted` finds, sentence by sentence."""
    pieces, numbers, sizes = parted(sentences)
    assert len(sizes) == len(sentences)
    assert sorted(set(numbers.tolist())) == list(range(len(pieces)))
    ends = numpy.cumsum(sizes).tolist()
    return [
        [pieces[number] for number in numbers[end - size : end]]
        for end, size in zip(ends, sizes, strict=True)
    ]


@given(SENTENCES)
@example([""])
@example([".", ",,", "...", "a.,"])
def test_the_pieces_are_a_patterns(sentences: list[str]) -> None:
    assert found(sentences) == [pieces_of(sentence) for sentence in sentences]


@given(SENTENCES)
def test_no_piece_comes_twice_where_none_is_long(sentences: list[str]) -> None:
    pieces = parted(sentences).pieces
    if all(len(piece.encode("utf-8", "surrogatepass")) <= LONGEST for piece in pieces):
        assert len(set(pieces)) == len(pieces)


@given(st.lists(st.lists(st.text("ab", min_size=8, max_size=24), max_size=9).map(" ".join), min_size=1))
@example(["aaaaaaaabbbbbbbb bbbbbbbbaaaaaaaa", "bbbbbbbbaaaaaaaa aaaaaaaabbbbbbbb aaaaaaaabbbbbbbb"])
def test_pieces_of_the_same_key_stay_apart(sentences: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parting, "FACTOR", numpy.uint64(1))  # the key is the sum of a piece's parts
        patch.setattr(parting, "SHIFT", numpy.uint64(63))
        assert found(sentences) == [pieces_of(sentence) for sentence in sentences]
