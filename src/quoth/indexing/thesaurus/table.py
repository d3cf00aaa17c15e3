"""Which terms are alike, how strongly, and which exclude each other; written as plain arrays."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import numpy

from quoth.indexing.thesaurus.encoder import Floats
from quoth.indexing.thesaurus.wordnet import WordNet
from quoth.language.terms import word_term
from quoth.language.thesaurus import ARRAYS, EXCLUDES, STRONGEST
from quoth.language.words import NUMBER_WORDS, STOP_WORDS

Pairs: TypeAlias = list[dict[int, float]]

TERMS = 25_000  # the commonest
FORMS = 4  # of a term whose vectors are compared: its commonest ones
NEAREST = 100  # words beside a word that are looked at
LEAST = 0.36  # likeness of two terms, half by their words and half by fitted vectors, that counts
ZERO = 0.22  # likeness that is none
SCALE = 0.9
UNSEEN = 0.38  # likeness of words that are not among each other's nearest
WORDNET_SHARE = 0.4
MOST = 0.95  # of a strength: nothing is as like as the same
KEPT = 23  # neighbours of a term
WIDTH = 88
# Rarity: what a term weighs in sums, by its place among the commonest words (Zipf's law), in 25ths.
UNIT = 25
STOP_RARITY = 60
DATES_AND_UNITS = """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december metre meter kilometre kilometer mile foot feet inch inches yard gram
    kilogram pound ounce litre liter gallon acre hectare percent second minute hour day week month year decade
    century centuries million billion trillion hundred thousand dozen
""".split()
NEVER = {*DATES_AND_UNITS, *(f"{word}s" for word in DATES_AND_UNITS), *NUMBER_WORDS}


class Vocabulary(NamedTuple):
    """Terms, the commonest first, and the words of each, the commonest first.

    Behind the terms come the stop words, each its own only word: they have vectors, and nothing like them.
    """

    terms: Sequence[str]
    words: Sequence[Sequence[str]]
    ranks: Sequence[int]
    stop_words: Sequence[str]

    @property
    def rows(self) -> Mapping[str, int]:
        """Each term's and stop word's place."""
        return {term: row for row, term in enumerate((*self.terms, *self.stop_words))}


def vocabulary(words: Sequence[str], wordnet: WordNet) -> Vocabulary:
    """The terms of common words, in order of frequency; no stop words, names, numbers, dates or units.

    None of these in another form either: "weekly" would stand for weeks, "Iraqis" for Iraq, "inn" for in.
    """
    found: dict[str, list[str]] = {}
    ranks: dict[str, int] = {}
    left_out = {*STOP_WORDS, *map(word_term, NEVER)}
    for rank, word in enumerate(words):
        term = word_term(word)
        if not (word.isalpha() and term.isalpha()) or len(word) < 2 or word in STOP_WORDS:
            continue
        if wordnet.is_proper(word) and term not in found:
            left_out.add(term)  # its other words are rarer: iraq, iraqis
        if term not in left_out and not wordnet.is_proper(word):
            found.setdefault(term, []).append(word)
            ranks.setdefault(term, rank)
    terms = list(found)[:TERMS]
    stop_words = sorted(STOP_WORDS.intersection(words))
    return Vocabulary(terms, [found[term] for term in terms], [ranks[term] for term in terms], stop_words)


def rarities(known: Vocabulary) -> Floats:
    """What each term weighs: max(2, 1.3 (7.5 - z)), z its Zipf frequency as its rank tells it."""
    zipf = numpy.maximum(1.0, 8.3 - 1.05 * numpy.log10(numpy.array(known.ranks) + 12))
    own = numpy.rint(UNIT * numpy.maximum(2.0, 1.3 * (7.5 - zipf)))
    found: Floats = numpy.concatenate([own, [STOP_RARITY] * len(known.stop_words)]).astype(numpy.float32)
    return found


def nearest_by_words(known: Vocabulary, places: Mapping[str, int], vectors: Floats) -> Pairs:
    """For each term those whose words are nearest to one of its own. vectors: of words, of length 1."""
    owners = [(row, places[word]) for row, words in enumerate(known.words) for word in words[:FORMS]]
    rows = numpy.array([row for row, _ in owners])
    own = vectors[[place for _, place in owners]]
    found: Pairs = [{} for _ in known.terms]
    for first in range(0, len(own), 2_000):
        likeness = own[first : first + 2_000] @ own.T
        best = numpy.argpartition(-likeness, _looked_at(likeness), axis=1)[:, :NEAREST]
        for row, others, values in zip(
            rows[first:], rows[best].tolist(), numpy.take_along_axis(likeness, best, 1).tolist(), strict=False
        ):
            pairs = found[row]
            for other, value in zip(others, values, strict=True):
                if other != row and value > pairs.get(other, UNSEEN):
                    pairs[other] = value
    return found


def nearest_by_sums(vectors: Floats) -> list[list[int]]:
    """For each term those that are nearest by the fitted vectors. vectors: of length 1."""
    found: list[list[int]] = []
    for first in range(0, len(vectors), 2_000):
        likeness = vectors[first : first + 2_000] @ vectors.T
        found += numpy.argpartition(-likeness, _looked_at(likeness), axis=1)[:, :NEAREST].tolist()
    return found


def _looked_at(likeness: Floats) -> int:
    """NEAREST, or as many as there are beside one."""
    return min(NEAREST, len(likeness.T) - 1)


def strengths(known: Vocabulary, near: Pairs, fitted: Floats, wordnet: WordNet) -> Pairs:
    """How alike terms are: half by words, half by fitted vectors, and what WordNet relates is more so.

    fitted: vectors of length 1. What one term has of another holds for both.
    """
    rows = known.rows
    found: Pairs = []
    for row, (words, others) in enumerate(zip(known.words, nearest_by_sums(fitted), strict=True)):
        every = [*near[row], *(other for other in others if other not in near[row] and other != row)]
        sums = (fitted[every] @ fitted[row]).tolist()
        pairs: dict[int, float] = {}
        for other, likeness in zip(every, sums, strict=True):
            both = (near[row].get(other, UNSEEN) + likeness) / 2
            if both >= LEAST:
                pairs[other] = (both - ZERO) / (1 - ZERO) * SCALE
        related: dict[int, float] = {}
        for word in words[:FORMS]:
            for name, worth in wordnet.related(word).items():
                other = rows.get(word_term(name), row) if name.isalpha() else row
                if row != other < len(known.terms):
                    related[other] = max(related.get(other, 0.0), worth)
        for other, worth in related.items():
            pairs[other] = pairs.get(other, 0.0) + WORDNET_SHARE * worth
        best = sorted(pairs.items(), key=lambda pair: (-pair[1], pair[0]))[:KEPT]
        found.append({other: min(MOST, strength) for other, strength in best})
    for row, own in enumerate([dict(pairs) for pairs in found]):
        for other, strength in own.items():
            found[other][row] = max(found[other].get(row, 0.0), strength)
    return found


def excluded(known: Vocabulary, wordnet: WordNet) -> list[set[int]]:
    """For each term those that are its opposite, or another member of its class."""
    rows = known.rows
    return [
        {
            rows[term]
            for word in words[:FORMS]
            for name in wordnet.excluded(word)
            if name.isalpha() and rows.get(term := word_term(name), len(known.terms)) < len(known.terms)
        }
        for words in known.words
    ]


def write(
    known: Vocabulary,
    pairs: Pairs,
    marked: Sequence[set[int]],
    weights: Floats,
    vectors: Floats,
    folder: Path,
) -> None:
    """Write the files that `language.thesaurus` maps, the terms in order of code points.

    vectors: WIDTH numbers a term, scaled so that the largest ones of nearly all terms fit a byte.
    """
    every = (*known.terms, *known.stop_words)
    order = sorted(range(len(every)), key=every.__getitem__)
    places = {row: place for place, row in enumerate(order)}
    blob = "".join(f"{every[row]}\n" for row in order).encode()
    neighbours, values, bounds = [], [], [0]
    for row in order:
        own = pairs[row] if row < len(pairs) else {}  # a stop word has none
        for other, strength in sorted(own.items(), key=lambda pair: (-pair[1], pair[0])):
            neighbours.append(places[other])
            value = max(1, min(STRONGEST, round(strength * (STRONGEST + 1))))
            values.append(value + EXCLUDES * (other in marked[row] or row in marked[other]))
        bounds.append(len(neighbours))
    sizes = [len(every[row].encode()) + 1 for row in order]
    scale = 127 / numpy.quantile(numpy.abs(vectors), 0.9999)
    arrays: dict[str, Any] = {
        "offsets": numpy.concatenate([[0], numpy.cumsum(sizes)]).astype("<u4"),
        "bounds": numpy.array(bounds, "<u4"),
        "neighbours": numpy.array(neighbours, "<u2"),
        "strengths": numpy.array(values, "|u1"),
        "weights": weights[order].astype("|u1"),
        "vectors": (numpy.rint(vectors[order] * scale).clip(-127, 127) + EXCLUDES).astype("|u1"),
    }
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "thesaurus-terms.txt").write_bytes(blob)
    for name, _ in ARRAYS:
        numpy.save(folder / f"thesaurus-{name}.npy", arrays[name], allow_pickle=False)
