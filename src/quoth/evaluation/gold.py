"""Gold questions: what is asked of a document, and which of its sentences answer it."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final, NamedTuple

from quoth.model import Index, Sentence, Span

SMALL_TALK: Final = "smalltalk"  # the kind of a question that only wants a chat reply


class Place(NamedTuple):
    """A stretch of an article. article: its row in `Index.articles`."""

    article: int
    span: Span


class GoldQuestion(NamedTuple):
    """A question and what a right reply to it is.

    kind: what sort of question its author says it is, "" where nothing is said.
    answerable: False where the right reply is an abstention (or, for SMALL_TALK, a chat reply).
    evidence: the sentences that answer it; each does, unless `needs_all`: then an answer cites all
        of them and nothing else.
    answers: right short answers; () where none was given.
    typed: whether `answers` were typed by a person, so that their quotes may be straight where the
        document's are curly.
    conversation: questions that share one are asked in turn.
    """

    id: str
    question: str
    kind: str
    answerable: bool
    evidence: tuple[Place, ...]
    needs_all: bool
    answers: tuple[str, ...]
    typed: bool
    conversation: str | None = None


class GoldDocument(NamedTuple):
    """Questions with the index that they are asked of."""

    indexed: Index
    questions: tuple[GoldQuestion, ...]


def covers(cited: Place, evidence: Place) -> bool:
    """Whether a citation is the evidence: at least 0.8 of it, in a sentence not much longer.

    Segmentations differ in a bracket or a heading; a citation of a whole paragraph is no hit.
    """
    if cited.article != evidence.article:
        return False
    start, stop = max(cited.span.start, evidence.span.start), min(cited.span.stop, evidence.span.stop)
    size = evidence.span.stop - evidence.span.start
    return stop - start >= 0.8 * size and cited.span.stop - cited.span.start <= 1.5 * size + 20


def place_of(sentence: Sentence) -> Place:
    """Where a sentence stands."""
    return Place(sentence.article, sentence.span)


def gold_sentences(question: GoldQuestion, index: Index) -> tuple[Sentence, ...]:
    """The index's sentences that are the question's evidence, in order, each once."""
    found = {
        sentence.id: sentence
        for place in question.evidence
        for sentence in _overlapping(place, index)
        if covers(place_of(sentence), place)
    }
    return tuple(found[row] for row in sorted(found))


def first_sentence_after(index: Index, article: int, offset: int) -> int:
    """The row of the article's first sentence that starts behind `offset`."""
    return bisect_right(index.sentences, (article, offset), key=lambda row: (row.article, row.span.start))


def _overlapping(place: Place, index: Index) -> Sequence[Sentence]:
    before = first_sentence_after(index, place.article, place.span.start) - 1
    return index.sentences[max(0, before) : first_sentence_after(index, place.article, place.span.stop)]
