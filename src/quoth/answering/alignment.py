"""What in a sentence matches each word of a question, how, and how strongly."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from math import log
from typing import Literal, TypeAlias, TypeVar

from quoth.answering.reading import Reading, read
from quoth.answering.retrieval.lists import term_row
from quoth.language.terms import CACHED_TEXTS
from quoth.language.thesaurus import CACHED_TERMS, alike, row_of, thesaurus
from quoth.model import Index, Question, Sentence
from quoth.named_tuple import NamedTuple

How: TypeAlias = Literal["same", "form", "spelling", "thesaurus", "opposite"]

# What a word weighs: its idf in the documents and its rarity in English, each to a power.
IDF_POWER = 0.7
RARITY_POWER = 0.3
# Rarity of what the thesaurus doesn't know, in its unit.
UNKNOWN_RARITY = 180
# Sentences of a word that is typed small, of which one must have it small for it to be no name.
LOOKED_AT = 4
# Spelling: letters a term must have, letters a gram has, likeness that counts, and what it then is worth.
SPELLED = 4
GRAM = 3
LEAST_ALIKE = 0.5


class Match(NamedTuple):
    """What a sentence has for a word of the question.

    term: the question's. found: the sentence's, None where it has nothing. strength: 0 to 1. how: "same"
    is the same word, "form" another form of it; "opposite" excludes it, and says nothing of it.
    """

    term: str
    found: str | None
    how: How | None
    strength: float


class Sought(NamedTuple):
    """The words of a question with all that may match them.

    weights: of each term, above 0. squares: of those. total, squares_total: their sums, above 0.
    named: places of terms that are names or numbers; they match themselves only.
    places: each term's own place. present: for each term what the index has that resembles it.
    alike: another term -> the places of terms that it resembles, and how much.
    agreeing: the same without what excludes them, as an opposite does.
    """

    terms: tuple[str, ...]
    weights: tuple[float, ...]
    squares: tuple[float, ...]
    total: float
    squares_total: float
    named: tuple[int, ...]
    places: Mapping[str, int]
    present: Sequence[Sequence["Present"]]
    alike: Mapping[str, Sequence[tuple[int, float]]]
    agreeing: Mapping[str, Sequence[tuple[int, float]]]


class Present(NamedTuple):
    """A term of the index that resembles one of the question's. row: in `Index.terms`."""

    strength: float
    row: int
    term: str
    excludes: bool


class Known:
    """An index, told from others by what it is: so that what was found in it can be remembered."""

    __slots__ = ("index",)

    def __init__(self, index: Index) -> None:
        self.index = index

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Known) and other.index is self.index

    def __hash__(self) -> int:
        return id(self.index)


Key = TypeVar("Key")
Found = TypeVar("Found")


def remembered(
    size: int,
) -> Callable[[Callable[[Key, Known], Found]], Callable[[Key, Known], Found]]:
    """Remember what a function found in an index: in the last one alone, so that no other is kept open."""

    def of(function: Callable[[Key, Known], Found]) -> Callable[[Key, Known], Found]:
        @lru_cache(1)
        def within(known: Known) -> Callable[[Key], Found]:
            return lru_cache(size)(lambda key: function(key, known))

        return lambda key, known: within(known)(key)

    return of


@remembered(CACHED_TERMS)
def _present(term: str, known: Known) -> tuple[Present, ...]:
    """What the index has that resembles the term, the most alike first."""
    index = known.index
    found = (
        Present(match.strength, row, other, match.excludes)
        for other, match in alike(term).items()
        if (row := term_row(other, index)) is not None
    )
    return tuple(sorted(found, reverse=True))


def seek(question: Question, index: Index) -> Sought:
    """Weigh the question's terms against the index, and look up what resembles them."""
    typed = _as_typed(question.text)
    known, within = thesaurus(), Known(index)
    rarest = log(1 + len(index.sentences)) + 1
    shares = dict(question.carried)
    weights, named = [], []
    present: list[tuple[Present, ...]] = []
    others: dict[str, list[tuple[int, float]]] = {}
    agreeing: dict[str, list[tuple[int, float]]] = {}
    for place, term in enumerate(question.terms):
        row = term_row(term, index)
        entry = row_of(term)
        rarity = UNKNOWN_RARITY if entry is None else known.weights[entry]
        idf = rarest if row is None else index.idf[row]
        weights.append(idf**IDF_POWER * rarity**RARITY_POWER * shares.get(term, 1.0))
        if (
            typed.get(term, False)
            or not term.isalpha()
            or (entry is not None and _only_a_name(term, row, index))
        ):
            named.append(place)
            present.append(())
        else:
            present.append(() if question.exact else _present(term, within))
            for strength, _, other, excludes in present[-1]:
                others.setdefault(other, []).append((place, strength))
                if not excludes:
                    agreeing.setdefault(other, []).append((place, strength))
    squares = tuple([weight**2 for weight in weights])
    return Sought(
        terms=question.terms,
        weights=tuple(weights),
        squares=squares,
        total=sum(weights) or 1.0,
        squares_total=sum(squares) or 1.0,
        named=tuple(named),
        places={term: place for place, term in enumerate(question.terms)},
        present=tuple(present),
        alike=others,
        agreeing=agreeing,
    )


def strengths(sought: Sought, reading: Reading) -> list[float]:
    """How strongly each term of the question is matched in a text: 1 for itself, 0 for nothing.

    A name resembles nothing: what is written with a capital inside a sentence matches only itself.
    """
    return _matched(sought, reading, sought.alike)


def said(sought: Sought, reading: Reading) -> list[float]:
    """The same where what excludes a word, as an opposite does, matches nothing of it."""
    return _matched(sought, reading, sought.agreeing)


def _matched(
    sought: Sought, reading: Reading, others: Mapping[str, Sequence[tuple[int, float]]]
) -> list[float]:
    found = [0.0] * len(sought.terms)
    for other in others.keys() & reading.plain:
        for place, strength in others[other]:
            if strength > found[place]:
                found[place] = strength
    for term in sought.places.keys() & reading.places.keys():
        found[sought.places[term]] = 1.0
    return found


def align(question: Question, sentence: Sentence, index: Index) -> tuple[Match, ...]:
    """What the sentence has for each term of the question, in its order: what a person can check."""
    sought, reading = seek(question, index), read(sentence.text)
    words = {(token.term, token.word) for token in read(question.text).tokens}
    same = {token.term for token in reading.tokens if (token.term, token.word) in words}
    found = []
    for place, term in enumerate(sought.terms):
        if term in reading.places:
            found.append(Match(term, term, "same" if term in same else "form", 1.0))
            continue
        if question.exact or place in sought.named:
            found.append(Match(term, None, None, 0.0))
            continue
        near: list[tuple[float, str]] = [
            (strength, other)
            for other in sought.alike.keys() & reading.plain
            for at, strength in sought.alike[other]
            if at == place
        ]
        if near:
            strength, other = max(near)
            excludes = alike(term)[other].excludes
            found.append(Match(term, other, "opposite" if excludes else "thesaurus", strength))
            continue
        spelled, likeness = resembling(term, sentence.text)
        found.append(Match(term, spelled, "spelling" if spelled else None, likeness))
    return tuple(found)


def _as_typed(text: str) -> dict[str, bool]:
    """Term -> whether it is written with a capital inside the text, where it first stands."""
    tokens = read(text).tokens
    found: dict[str, bool] = {}
    for place, token in enumerate(tokens):
        found.setdefault(token.term, place > 0 and text[token.start].isupper())
    return found


def _only_a_name(term: str, row: int | None, index: Index) -> bool:
    """Whether the documents have the term, and always with a capital: "hill", of Mr. Hill."""
    if row is None:
        return False
    first = index.offsets[row]
    rows = index.postings[first : min(index.offsets[row + 1], first + LOOKED_AT)]
    return not any(term in read(index.sentences[each].text).plain for each in rows)


def resembling(term: str, text: str) -> tuple[str | None, float]:
    """The term of a text that is spelled most like one, of those with its first letter, and how alike.

    None and 0 where none is spelled enough alike.
    """
    near = [(_alike(term, other), other) for other in _spelled_terms(text).get(term[0], ())]
    likeness, other = max(near, default=(0.0, ""))
    return (other, likeness) if likeness >= LEAST_ALIKE else (None, 0.0)


@lru_cache(CACHED_TEXTS)
def _grams(term: str) -> frozenset[str]:
    padded = f"<{term}>"
    return frozenset(padded[at : at + GRAM] for at in range(len(padded) - GRAM + 1))


@lru_cache(CACHED_TEXTS)
def _spelled_terms(text: str) -> Mapping[str, Sequence[str]]:
    """First letter -> the terms of a text that begin with it and are long enough to resemble another."""
    found: dict[str, list[str]] = {}
    for term in read(text).places:
        if len(term) >= SPELLED:
            found.setdefault(term[0], []).append(term)
    return found


def _alike(term: str, other: str) -> float:
    """Dice coefficient of the two terms' letter trigrams."""
    mine, theirs = _grams(term), _grams(other)
    return 2 * len(mine & theirs) / (len(mine) + len(theirs))
