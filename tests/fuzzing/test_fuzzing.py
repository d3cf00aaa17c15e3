"""The fuzzing targets, briefly and the same way each time, and every crash that was ever found."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from run import CORPUS
from targets import PLAIN, SEEDS, TARGETS

PIECES = [each.decode("latin-1") for seeds in (*SEEDS.values(), PLAIN) for each in seeds]
WORDS = sorted({word for piece in PIECES for word in piece.split()})
ODD = ["\x1b[31m", "\u202e", "\u200b", "e\u0301", "$", "(", "“"]
INPUTS = st.one_of(
    st.binary(max_size=200),
    st.text(max_size=120).map(lambda text: text.encode("utf-8", "replace")),
    st.lists(st.sampled_from([*WORDS, *ODD, "\n", ". ", ", "]), max_size=40).map(
        lambda words: " ".join(words).encode()
    ),
)


@pytest.mark.parametrize("name", TARGETS)
def test_any_bytes(name: str) -> None:
    @settings(derandomize=True, max_examples=60, database=None)
    @given(INPUTS)
    def fuzz(data: bytes) -> None:
        TARGETS[name](data)

    fuzz()


@pytest.mark.parametrize("name", TARGETS)
def test_what_the_fuzzers_start_from(name: str) -> None:
    for seed in (*SEEDS.get(name, ()), *PLAIN):
        TARGETS[name](seed)


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*-*")), ids=lambda path: path.name)
def test_what_once_crashed(path: Path) -> None:
    TARGETS[path.name.partition("-")[0]](path.read_bytes())
