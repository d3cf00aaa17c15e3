"""Tokens of a text and their word classes, as Universal Dependencies have them, learned from gold trees.

Held out by text the classes are right 95 times of 100: `tests/benchmarks/bench_grammar.py`.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Final

from quoth.language.classes import possible_classes
from quoth.language.linear import Classifier, Features
from quoth.language.pattern import Pattern
from quoth.named_tuple import NamedTuple

TAGS: Final = "tags.bin"
CACHED_WORDS: Final = 1 << 14
BEFORE: Final = "^"  # the word, and the tag, before the first one
BEHIND: Final = "$"
LONGEST: Final = 40  # letters that tell a word from others
SHAPE: Final = 6
REACH: Final = 10  # words back to an auxiliary
ENDS: Final = ("AUX", "PUNCT")
# What may stand in place of "'"; the first alternative that matches a place is the token there.
TOKEN: Final = Pattern(
    r"""
      (?<![\w-]) (?: (?:https?://|www\.)[^\s<>"“”,]*[\w/] | [\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+
                   | (?:\w[\w-]{0,63}\.){1,4}(?:com|org|net|gov|edu|info|[a-z]{2})\b(?:/[\w/-]+)? )
    | (?:[A-Za-z]\.){2,}                                            # U.S.
    | (?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Inc|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|vs|etc|al|cf|ca|approx|eds?)\.(?!\w)
    | [A-Z]\.(?=\s+\w)                                              # J. Poe
    | \+?\d+(?:[.,:/]\d+)+ | \d+(?:st|nd|rd|th|s|['’]s|[A-Za-z])?(?!\w)
    | (?i:n['’`]t)\b | ['’](?i:s|re|ve|ll|d|m)\b                     # the second half of "don't", "Poe's"
    | [^\W\d_]{1,24}?(?=(?i:n['’`]t)\b) | (?i:can)(?=not\b)          # the first one
    | (?i:(?:non|semi|cross|co|re|pre|mid|sub|anti|mini|e|post|multi|inter|self)-)?
      (?:[OLlDd]['’](?=[A-Z]))? [^\W_]+ (?:['’](?!(?:s|re|ve|ll|d|m|t)\b)[^\W_]+ | [&/_][^\W_]+)*
    | -{2,} | \.{2,} | …+ | [^\w\s] | _
    """,
    re.VERBOSE,
)


class Token(NamedTuple):
    """A word or sign: its characters in the text, and its tag.

    tag: the word class, one of the 17 of Universal Dependencies (NOUN, PROPN, VERB ...), behind it a dot and
        what form it has, where that is told: plural of NOUN and PROPN; past, pass (a passive participle),
        part (another past participle), ing, inf of VERB.
    """

    text: str
    start: int
    stop: int
    tag: str

    @property
    def word_class(self) -> str:
        """The tag without the form."""
        return self.tag.partition(".")[0]


def spans_of(text: str) -> list[tuple[int, int]]:
    """Where the tokens of a text start and stop; what is in none is space."""
    return [match.span() for match in TOKEN.compiled.finditer(text)]


def tagged(text: str, model: Classifier) -> list[Token]:
    """The tokens of a text, by position. model: what `TAGS` holds."""
    spans = spans_of(text)
    # Half a surrogate pair is a character that can't be encoded; a question mark takes as much room.
    clean = text.encode("utf-8", "replace").decode()
    tags = model.labels(tag_features([clean[start:stop] for start, stop in spans]), len(spans))
    return [Token(text[start:stop], start, stop, tag) for (start, stop), tag in zip(spans, tags, strict=True)]


class _Known(NamedTuple):
    """A word in lower case, what it may be by the lexicon, its ending, the kind of its first sign."""

    word: str
    lexical: str
    ending: str
    sign: str


def tag_features(words: Sequence[str]) -> Features:
    """What tells the tag of each word of a text: itself, two words on each side, the tags before.

    In a question the verb that an auxiliary helps stands far behind it: "Did the mayor open it?".
    """
    known = [*map(_known, (BEFORE, BEFORE, *words, BEHIND, BEHIND))]
    asks = words[-1:] == ["?"]

    def fixed(place: int) -> Iterator[tuple[str, ...]]:
        before, left, this, right, farther = known[place : place + 5]
        yield _own(words[place], not place)
        yield _beside("a", before)
        yield _beside("b", left)
        yield _beside("c", right)
        yield _beside("d", farther)
        yield (
            f"1 {left.word} {this.word}",
            f"2 {this.word} {right.word}",
            f"3 {this.lexical} {right.word}",
            f"4 {this.lexical} {right.lexical}",
            f"5 {this.word} {right.word} {farther.lexical}",
            f"6 {this.lexical} {right.lexical} {farther.lexical}",
            f"7 {left.word} {right.word}",
        )

    def moving(place: int, before: Sequence[str]) -> Iterator[tuple[str, ...]]:
        _, left, this, right, _ = known[place : place + 5]
        second, first = (BEFORE, BEFORE, *before[-2:])[-2:]
        yield (
            f"8 {left.lexical} {this.lexical} {first}",
            f"9 {first} {this.word}",
            f"10 {first} {this.lexical} {right.lexical}",
            f"11 {first} {this.ending}",
            f"12 {first} {right.word}",
        )
        yield (f"{first}", f"{second} {first}", f"{second} {first} {this.lexical}", f"{first} {this.lexical}")
        recent = before[-REACH:][::-1]
        helper = next((tag for tag in recent if tag in ENDS or tag.startswith("VERB")), "")
        word = words[place - 1 - recent.index("AUX")].lower() if helper == "AUX" else ""
        yield (f"13 {helper} {asks} {this.lexical} {first}", f"14 {word} {asks} {this.lexical} {this.ending}")

    return Features(fixed, moving)


@lru_cache(CACHED_WORDS)
def _known(word: str) -> _Known:
    folded = word[:LONGEST].lower()
    usual = (f"{name}{round(share * 20)}" for name, share in sorted(possible_classes(folded).items()))
    return _Known(folded, ",".join(usual), folded[-3:], _shape(word)[:1])


@lru_cache(CACHED_WORDS)
def _own(word: str, opens: bool) -> tuple[str, ...]:
    """Features of a word itself. opens: whether the text begins with it, where a capital tells little."""
    folded, lexical, ending, _ = _known(word)
    shape = f"{_shape(word)} {opens}"
    endings = (f"e {folded[-letters:]}" for letters in (1, 2, 3, 4))
    starts = (f"p {folded[:letters]}" for letters in (2, 3))
    return (
        "any", f"w {folded}", *endings, *starts, f"s {shape}", f"s {shape} {folded[-2:]}",
        f"l {lexical}", f"l {lexical} {ending}", f"l {lexical} {shape}",
    )  # fmt: skip


@lru_cache(CACHED_WORDS)
def _beside(where: str, known: _Known) -> tuple[str, ...]:
    """Features of a word for one that it stands beside."""
    return tuple(f"{where}{number} {told}" for number, told in enumerate(known))


@lru_cache(CACHED_WORDS)
def _shape(word: str) -> str:
    """Runs of capitals, small letters, digits and other signs: "Xx" of "Poe", "Xx-x" of "Roe-built"."""
    kinds = (
        "X" if sign.isupper() else "x" if sign.isalpha() else "d" if sign.isdigit() else sign for sign in word
    )
    return "".join(kind for kind, _ in groupby(kinds))[:SHAPE]
