"""One question beside one candidate: everything a measure may look at, worked out once."""

from collections.abc import Mapping, Sequence
from math import log
from operator import mul

from quoth.answering.alignment import Known, Sought, remembered, seek, strengths
from quoth.answering.likeness import Likeness
from quoth.answering.reading import Reading as Reading
from quoth.answering.reading import read as read
from quoth.answering.retrieval.lists import term_row
from quoth.language.thesaurus import alike
from quoth.model import Candidate, Index, Question, Sentence
from quoth.named_tuple import NamedTuple

# Sentences of which a measure remembers what it has worked out.
CACHED_SENTENCES = 1 << 9
CACHED_QUESTIONS = 1 << 4
CACHED_ROWS = 1 << 7
# A word that resembles one of the question's so much may stand for it.
STANDS_FOR = 0.5


class Asked(NamedTuple):
    """The question, and what the articles know of its terms: shared by its comparisons.

    weights: each term's idf in the index; a term that no sentence has weighs most. squares: of those.
    total, squares_total: their sums, above 0 (1 for a question without terms).
    unknown: terms that no sentence has, nor a word that may stand for it.
    wanted: the question's terms. words: its content words, folded.
    known: the mentions' values. sought: the terms with what resembles them.
    """

    question: Question
    reading: Reading
    weights: Mapping[str, float]
    total: float
    unknown: frozenset[str]
    squares: Mapping[str, float]
    squares_total: float
    wanted: frozenset[str]
    words: frozenset[str]
    known: frozenset[str]
    sought: Sought


def ask(question: Question, index: Index) -> Asked:
    """Weigh the question's terms against the index."""
    return _ask(question, Known(index))


@remembered(CACHED_QUESTIONS)  # each step of an answer asks
def _ask(question: Question, known: Known) -> Asked:
    index = known.index
    rows = {term: term_row(term, index) for term in question.terms}
    rarest = log(1 + len(index.sentences)) + 1
    shares = dict(question.carried)
    weights = {
        term: (rarest if row is None else index.idf[row]) * shares.get(term, 1.0)
        for term, row in rows.items()
    }
    squares = {term: weight**2 for term, weight in weights.items()}
    reading = read(question.text)
    sought = seek(question, index)
    lacking = [term for term, row in rows.items() if row is None and shares.get(term, 1.0)]
    names = {question.terms[place] for place in sought.named}
    return Asked(
        question=question,
        reading=reading,
        weights=weights,
        total=sum(weights.values()) or 1.0,
        unknown=frozenset(
            [term for term in lacking if term in names or question.exact or not _stood_for(term, index)]
        ),
        squares=squares,
        squares_total=sum(squares.values()) or 1.0,
        wanted=frozenset(question.terms),
        words=frozenset([token.word for token in reading.tokens if not token.stop_word]),
        known=frozenset([mention.value for mention in question.mentions]),
        sought=sought,
    )


def _stood_for(term: str, index: Index) -> bool:
    """Whether the articles have a word that resembles the term enough."""
    return any(
        match.strength >= STANDS_FOR and not match.excludes and term_row(other, index) is not None
        for other, match in alike(term).items()
    )


class Comparison(NamedTuple):
    """A question and a candidate, with the candidate's surroundings.

    earlier, later: the sentences before it and after it in its paragraph, nearest first.
    headline: the article's first line where it has the form of one; None where it has not.
    hits: question terms in the sentence; missed: the others.
    paragraph: its paragraph's share of the question, divided by the best among the candidates: 0 to 1.
    strengths, before, opening: how strongly each term of the question is matched, in the sentence, in the
        one before it in its paragraph and in the paragraph's first one, where those are others.
    coverage: what that is of the question's weight. best_coverage: the best among the candidates.
    around: what the paragraph has, divided by the best among the candidates.
    own_likeness: of meaning, -1 to 1. likeness: that of the sentence with the one before it.
        best_likeness: the best among the candidates.
    """

    asked: Asked
    sentence: Sentence
    reading: Reading
    earlier: Sequence[Reading]
    later: Sequence[Reading]
    headline: Reading | None
    hits: frozenset[str]
    missed: frozenset[str]
    paragraph: float
    strengths: Sequence[float]
    before: Sequence[float]
    opening: Sequence[float]
    coverage: float
    best_coverage: float
    around: float
    own_likeness: float
    likeness: float
    best_likeness: float

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
    sought = asked.sought
    known = Known(index)
    rows = [_row(candidate.sentence.id, known) for candidate in candidates]
    # What a sentence or a stretch of them has is worked out once: candidates stand together.
    matched: dict[str, list[float]] = {}
    held: dict[tuple[int, int], tuple[float, float]] = {}
    for row in rows:
        if row.stretch not in held:
            readings = [*row.earlier, row.reading, *row.later]
            for reading in readings:
                if reading.text not in matched:
                    matched[reading.text] = strengths(sought, reading)
            best = map(max, zip(*[matched[reading.text] for reading in readings], strict=True))
            held[row.stretch] = _held(asked, readings), _weighed(sought, [*best])
    best_share = max([share for share, _ in held.values()], default=0.0) or 1.0
    best_around = max([around for _, around in held.values()], default=0.0) or 1.0
    nothing = [0.0] * len(sought.terms)
    coverages = [_weighed(sought, matched[row.reading.text]) for row in rows]
    likeness = Likeness(question.text)
    likenesses = [likeness(row.reading.text, row.earlier[0].text if row.earlier else None) for row in rows]
    best_coverage = max(coverages, default=0.0) or 1.0
    best_likeness = max(likenesses, default=0.0)
    comparisons = []
    for row, coverage, alikeness in zip(rows, coverages, likenesses, strict=True):
        share, around = held[row.stretch]
        hits = frozenset([term for term in asked.wanted if term in row.reading.places])
        comparisons.append(
            Comparison(  # by place: names cost a third of the time of all
                asked,
                row.sentence,
                row.reading,
                row.earlier,
                row.later,
                row.headline,
                hits,
                asked.wanted - hits,
                share / best_share,
                matched[row.reading.text],
                matched[row.earlier[0].text] if row.earlier else nothing,
                matched[row.earlier[-1].text] if row.earlier else nothing,
                coverage,
                best_coverage,
                around / best_around,
                likeness(row.reading.text),
                alikeness,
                best_likeness,
            )
        )
    return tuple(comparisons)


class _Row(NamedTuple):
    """A sentence with its surroundings, nearest first. stretch: the first row and the last of them all."""

    sentence: Sentence
    reading: Reading
    earlier: Sequence[Reading]
    later: Sequence[Reading]
    headline: Reading | None
    stretch: tuple[int, int]


@remembered(CACHED_ROWS)
def _row(row: int, known: Known) -> _Row:
    sentence = known.index.sentences[row]
    earlier, later = _paragraph(sentence, known.index)
    headline = _headline(sentence, known.index)
    return _Row(
        sentence, read(sentence.text), earlier, later, headline, (row - len(earlier), row + len(later))
    )


def _weighed(sought: Sought, matched: Sequence[float]) -> float:
    """The part of the question's weight that is matched: 0 to 1."""
    weight: float = sum(map(mul, sought.weights, matched))
    return weight / sought.total


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
