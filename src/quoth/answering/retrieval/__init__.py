"""Question to candidates: TF-IDF over the inverted file, exact, whatever the index's size.

`scoring.best` is the standard library's; `vectors.best` does the same with numpy, where so many
postings must be read that it is worth its import. Both leave most of the common terms' postings
unread, and both give what the plain definition gives: every sentence scored, the best ones taken.
"""

from collections.abc import Iterable, Sequence

from quoth.answering.retrieval.lists import (
    NEIGHBOUR_SHARE,
    Scored,
    Similarities,
    TermList,
    best_possible_work,
    term_lists,
    term_row,
)
from quoth.answering.retrieval.scoring import best
from quoth.language.terms import terms
from quoth.model import Candidate, Index, Question

__all__ = [
    "CANDIDATES",
    "NEIGHBOUR_SHARE",
    "Scored",
    "candidates_of",
    "retrieve",
    "similarities",
    "term_row",
]

# Measured on the training questions: re-ranking more than 12 gains nothing at twice the cost.
CANDIDATES = 12

# Postings to read from which numpy is faster: loaded already, and with its import (about 0.1 s).
WORTH_NUMPY = 1_000
WORTH_ITS_IMPORT = 250_000


def similarities(of: Iterable[str], index: Index) -> Similarities:
    """Dot products of the question's TF-IDF vector with the sentences', by sentence id.

    Both vectors are binary and not normalised, so a sentence has the sum of idf^2 over the distinct
    terms it shares with the question: what scikit-learn's TfidfVectorizer(binary=True, norm=None)
    gives. Sentences that share no term are absent. Nothing is summed before it is asked for.
    """
    return Similarities(term_lists(of, index))


def retrieve(question: Question, index: Index, limit: int = CANDIDATES) -> tuple[Candidate, ...]:
    """At most `limit` sentences that share terms with the question, most promising first; ties by place."""
    found = _best(term_lists(question.terms, index), index, limit)
    return tuple(Candidate(index.sentences[each.row], each.similarity, each.promise) for each in found)


def _best(lists: Sequence[TermList], index: Index, limit: int) -> Sequence[Scored]:
    """For one question: by numpy where that is worth it."""
    if not lists or limit < 1:
        return ()
    if best_possible_work(lists, limit) <= (WORTH_NUMPY if index.bulk else WORTH_ITS_IMPORT):
        return best(lists, index.joined, limit)
    from quoth.answering.retrieval import vectors

    return vectors.best(lists, index.joined, limit)


def candidates_of(questions: Sequence[str], index: Index, limit: int = CANDIDATES) -> list[Sequence[Scored]]:
    """For each question the rows in `index.sentences` of its candidates, as `retrieve` orders them.

    Nothing is known of a question but its words.
    """
    return [_best(term_lists(terms(question), index), index, limit) for question in questions]
