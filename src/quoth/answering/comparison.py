"""One question beside one candidate: everything a measure may look at, worked out once."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from math import log
from operator import attrgetter

from quoth.answering.appositions import StandIns, stand_ins
from quoth.answering.retrieval import term_row
from quoth.language.mentions import mentions
from quoth.language.terms import CACHED_TEXTS, Token, tokenize
from quoth.language.vocabulary import common_terms, kinds_of
from quoth.model import Candidate, Index, Mention, Question, Sentence, Span
from quoth.named_tuple import NamedTuple

# Content words between two of a skip pair, and one more.
GAP = 3
# Sentences of which a measure remembers what it has worked out.
CACHED_SENTENCES = 1 << 9
# What a word that is common in English weighs of another.
COMMON_SHARE = 0.35


class Reading(NamedTuple):
    """A text as the measures read it.

    tokens: all of them, stop words too. places: content term -> where it stands among `tokens`,
    ascending. pairs: terms of neighbouring tokens. skips: content terms at most three apart, in order.
    """

    text: str
    tokens: tuple[Token, ...]
    places: Mapping[str, Sequence[int]]
    pairs: frozenset[tuple[str, str]]
    skips: frozenset[tuple[str, str]]

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """Dates, quantities and names; found at first need."""
        return mentions(self.text)

    def first_from(self, place: int) -> int:
        """The number of the first token that begins at the character `place` or behind it."""
        return bisect_left(self.tokens, place, key=attrgetter("start"))

    def within(self, span: Span) -> tuple[Token, ...]:
        """The tokens that begin inside `span`."""
        return self.tokens[self.first_from(span.start) : self.first_from(span.stop)]


@lru_cache(CACHED_TEXTS)
def read(text: str) -> Reading:
    """Read `text`; the same text gives the same object while it is remembered."""
    tokens = tokenize(text)
    places: dict[str, list[int]] = {}
    for place, token in enumerate(tokens):
        if not token.stop_word:
            places.setdefault(token.term, []).append(place)
    content = [token.term for token in tokens if not token.stop_word]
    return Reading(
        text,
        tokens,
        places,
        pairs=frozenset((one.term, other.term) for one, other in pairwise(tokens)),
        skips=frozenset(
            (term, other)
            for place, term in enumerate(content)
            for other in content[place + 1 : place + 1 + GAP]
        ),
    )


class Asked(NamedTuple):
    """The question, and what the articles know of its terms: shared by its comparisons.

    weights: each term's idf in the index; a term that no sentence has weighs most. squares: of those.
    lessened: the weights, less where a term is common in English.
    total, squares_total, lessened_total: their sums, above 0 (1 for a question without terms).
    unknown: terms that no sentence has, nor a word for a kind of it.
    stand_ins: what the article has for the question's nouns and names.
    wanted: the question's terms. letters: of all of them, 1 at the least. words: its content words, folded.
    names: those of its terms that its mentions have. known: the mentions' values.
    """

    question: Question
    reading: Reading
    weights: Mapping[str, float]
    total: float
    unknown: frozenset[str]
    stand_ins: StandIns
    squares: Mapping[str, float]
    squares_total: float
    lessened: Mapping[str, float]
    lessened_total: float
    wanted: frozenset[str]
    letters: int
    words: frozenset[str]
    names: frozenset[str]
    known: frozenset[str]

    def stood_for(self, reading: Reading) -> frozenset[str]:
        """The terms for which a sentence has what stands for them: "the ferry", for its name."""
        return self.stand_ins.told(reading.text, reading.places.keys())


def ask(question: Question, index: Index) -> Asked:
    """Weigh the question's terms against the index."""
    rows = {term: term_row(term, index) for term in question.terms}
    rarest = log(1 + len(index.sentences)) + 1
    weights = {term: rarest if row is None else index.idf[row] for term, row in rows.items()}
    squares = {term: weight**2 for term, weight in weights.items()}
    common, reading = common_terms(), read(question.text)
    lessened = {term: weight * (COMMON_SHARE if term in common else 1) for term, weight in weights.items()}
    wanted = frozenset(question.terms)
    named = [term for mention in question.mentions for term in mention.value.split()]
    return Asked(
        question=question,
        reading=reading,
        weights=weights,
        total=sum(weights.values()) or 1.0,
        unknown=frozenset([term for term, row in rows.items() if row is None and not _named(term, index)]),
        stand_ins=stand_ins(question, index),
        squares=squares,
        squares_total=sum(squares.values()) or 1.0,
        lessened=lessened,
        lessened_total=sum(lessened.values()) or 1.0,
        wanted=wanted,
        letters=sum(map(len, weights)) or 1,
        words=frozenset([token.word for token in reading.tokens if not token.stop_word]),
        names=wanted.intersection(named),
        known=frozenset([mention.value for mention in question.mentions]),
    )


def _named(term: str, index: Index) -> bool:
    """Whether the articles have a word for a kind of what the term says: "daughters", of "kids"."""
    return any(term_row(kind, index) is not None for kind in kinds_of(term))


class Comparison(NamedTuple):
    """A question and a candidate, with the candidate's surroundings.

    earlier, later: the sentences before it and after it in its paragraph, nearest first.
    headline: the article's first line where it has the form of one; None where it has not.
    hits: question terms in the sentence; missed: the others.
    promise, paragraph: the candidate's promise and its paragraph's share of the question, each
        divided by the best among the candidates: 0 to 1.
    depth: place in the article, 0 for its first sentence, near 1 for its last.
    """

    asked: Asked
    sentence: Sentence
    reading: Reading
    earlier: Sequence[Reading]
    later: Sequence[Reading]
    headline: Reading | None
    hits: frozenset[str]
    missed: frozenset[str]
    promise: float
    paragraph: float
    depth: float

    @property
    def question(self) -> Question:
        """The question compared."""
        return self.asked.question

    def share(self, terms: frozenset[str] | set[str]) -> float:
        """The part of the question's weight that `terms` have: 0 to 1."""
        weights = self.asked.weights
        return sum([weights[term] for term in terms]) / self.asked.total


def compare(question: Question, candidates: Sequence[Candidate], index: Index) -> tuple[Comparison, ...]:
    """Each candidate beside the question, in the candidates' order."""
    asked = ask(question, index)
    paragraphs = [_paragraph(candidate.sentence, index) for candidate in candidates]
    held: dict[tuple[int, int], float] = {}  # what a stretch of sentences has: candidates stand together
    for candidate, (earlier, later) in zip(candidates, paragraphs, strict=True):
        stretch = _stretch(candidate.sentence, earlier, later)
        if stretch not in held:
            held[stretch] = _held(asked, [*earlier, read(candidate.sentence.text), *later])
    best_share = max(held.values(), default=0.0) or 1.0
    best_promise = max([candidate.promise for candidate in candidates], default=0.0) or 1.0
    comparisons = []
    for candidate, (earlier, later) in zip(candidates, paragraphs, strict=True):
        sentence = candidate.sentence
        reading = read(sentence.text)
        hits = frozenset([term for term in asked.wanted if term in reading.places])
        comparisons.append(
            Comparison(
                asked=asked,
                sentence=sentence,
                reading=reading,
                earlier=earlier,
                later=later,
                headline=_headline(candidate.sentence, index),
                hits=hits,
                missed=asked.wanted - hits,
                promise=candidate.promise / best_promise,
                paragraph=held[_stretch(sentence, earlier, later)] / best_share,
                depth=_depth(sentence, index),
            )
        )
    return tuple(comparisons)


def _stretch(sentence: Sentence, earlier: Sequence[Reading], later: Sequence[Reading]) -> tuple[int, int]:
    """The first and the last row of the sentences that stand around one."""
    return sentence.id - len(earlier), sentence.id + len(later)


def _held(asked: Asked, readings: Sequence[Reading]) -> float:
    """The weight of the terms that any of the sentences has."""
    weights, left, held = asked.weights, asked.wanted, 0.0
    for reading in readings:
        here = [term for term in left if term in reading.places]
        if here:
            held += sum([weights[term] for term in here])
            left = left.difference(here)
    return held


# A paragraph may be as long as a book; nobody refers back further than this.
SURROUNDINGS = 8


def _paragraph(sentence: Sentence, index: Index) -> tuple[list[Reading], list[Reading]]:
    """The sentences before and after in the same paragraph, nearest first."""
    sentences, article, paragraph = index.sentences, sentence.article, sentence.paragraph
    count = len(sentences)
    sides: tuple[list[Reading], list[Reading]] = ([], [])
    for side, step in zip(sides, (-1, 1), strict=True):
        row = sentence.id + step
        while 0 <= row < count and len(side) < SURROUNDINGS:
            beside = sentences[row]
            if beside.paragraph != paragraph or beside.article != article:
                break
            side.append(read(beside.text))
            row += step
    return sides


def _headline(sentence: Sentence, index: Index) -> Reading | None:
    """The article's first sentence, if it stands alone, ends like no sentence and is not `sentence`."""
    first = sentence.id - sentence.number + 1
    if first in (sentence.id, len(index.sentences) - 1):
        return None
    line = index.sentences[first]
    alone = index.sentences[first + 1].paragraph != line.paragraph
    return read(line.text) if alone and line.text[-1:].isalnum() else None


def _depth(sentence: Sentence, index: Index) -> float:
    first = sentence.id - sentence.number + 1
    last = len(index.sentences)
    if len(index.articles) > 1:
        # Sentences are ordered by article: the next article begins where this one ends.
        low, high = sentence.id, len(index.sentences)
        while low < high:
            middle = (low + high) // 2
            if index.sentences[middle].article == sentence.article:
                low = middle + 1
            else:
                high = middle
        last = low
    return (sentence.id - first) / (last - first)
