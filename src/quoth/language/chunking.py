"""Base noun phrases: determiner to head, without relative clause or prepositional phrase; learned from trees.

Held out by text, from raw text, F1 is above .9: `tests/benchmarks/bench_grammar.py`.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from quoth.language.linear import Classifier, Features
from quoth.language.tagging import BEFORE, BEHIND, Token
from quoth.named_tuple import NamedTuple

CHUNKS: Final = "chunks.bin"
BEGIN: Final = "B"
INSIDE: Final = "I"
OUTSIDE: Final = "O"


class Phrase(NamedTuple):
    """A base noun phrase, a pronoun too.

    start, stop: its characters. first, last: places of its first and last token. head: place of its noun,
    the last one but for a possessive ending; of a name its last word.
    """

    start: int
    stop: int
    first: int
    last: int
    head: int


def phrases_of(tokens: Sequence[Token], model: Classifier) -> list[Phrase]:
    """The phrases of a text, by position; disjoint. model: what `CHUNKS` holds."""
    words = [token.text.lower() for token in tokens]
    labels = model.labels(chunk_features(words, [token.tag for token in tokens]), len(tokens))
    return [
        Phrase(tokens[first].start, tokens[last].stop, first, last, last) for first, last in chunks(labels)
    ]


def chunks(labels: Sequence[str]) -> Iterator[tuple[int, int]]:
    """First and last place of each chunk; one that lacks its beginning begins where it is inside."""
    first = None
    for place, label in enumerate((*labels, OUTSIDE)):
        if first is not None and label != INSIDE:
            yield first, place - 1
            first = None
        if label == BEGIN or (label == INSIDE and first is None):
            first = place


def chunk_features(words: Sequence[str], tags: Sequence[str]) -> Features:
    """What tells whether a token begins a phrase, goes on with one or is outside."""
    folded = [BEFORE, BEFORE, *words, BEHIND, BEHIND]
    classes = [BEFORE, BEFORE, *tags, BEHIND, BEHIND]

    def fixed(place: int) -> Iterator[tuple[str, ...]]:
        a, b, t, c, d = classes[place : place + 5]
        u, v, w, x, y = folded[place : place + 5]
        yield (
            f"0 {b} {t} {c}",
            f"1 {t} {c} {d}",
            f"2 {a} {b} {t}",
            f"3 {b} {t} {c} {d}",
            f"4 {a} {b} {t} {c} {d}",
        )
        yield (f"5 {u} {t}", f"6 {y} {t}", f"7 {v} {w}", f"8 {w} {x}", f"9 {v} {t}", f"10 {x} {t}")

    def moving(place: int, before: Sequence[str]) -> Iterator[tuple[str, ...]]:
        second, first = ("", "", *before[-2:])[-2:]
        _, b, t, c, d = classes[place : place + 5]
        _, v, w, x, _ = folded[place : place + 5]
        yield (f"t {t} {first}", f"bt {b} {t} {first}", f"tc {t} {c} {first}", f"btc {b} {t} {c} {first}")
        yield (f"tcd {t} {c} {d} {first}", f"2 {b} {t} {second} {first}", f"btcd {b} {t} {c} {d} {first}")
        yield (f"w {w} {first}", f"wt {w} {t} {first}", f"wb {w} {b} {first}", f"wc {w} {c} {first}")
        yield (f"vt {v} {t} {first}", f"xt {x} {t} {first}", f"vw {v} {w} {first}", f"wx {w} {x} {first}")
        yield (f"vtc {v} {t} {c} {first}", f"vtx {v} {t} {x} {first}")

    return Features(fixed, moving)
