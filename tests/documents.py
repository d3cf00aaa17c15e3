"""Indexes built from texts, for the tests of what asks them."""

from functools import cache
from pathlib import Path

from indexes import article
from quoth.answering.comparison import Comparison, compare
from quoth.answering.question import analyze
from quoth.answering.retrieval import similarities
from quoth.indexing.build import build
from quoth.model import Candidate, Index, Question

ROOT = Path(__file__).parent.parent
SEED = next((ROOT / "seeds").glob("*.txt"))


@cache
def index_of(*texts: str) -> Index:
    """The index of one article for each text, every line a paragraph."""
    return build([article(text, f"{row}.txt") for row, text in enumerate(texts)])


def seed() -> Index:
    """The index of the seed article."""
    return index_of(SEED.read_bytes().decode("utf-8"))


def ask(text: str) -> Question:
    """The question `text` is."""
    return analyze(text, text)


def candidates_of(question: Question, index: Index) -> list[Candidate]:
    """Every sentence of `index` as a candidate, in order."""
    found = similarities(question.terms, index)
    return [
        Candidate(sentence, found.get(sentence.id, 0.0), found.get(sentence.id, 0.0))
        for sentence in index.sentences
    ]


def comparisons(question: str, index: Index) -> tuple[Comparison, ...]:
    """`question` beside every sentence of `index`, in order."""
    asked = ask(question)
    return compare(asked, candidates_of(asked, index), index)
