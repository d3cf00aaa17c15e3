"""Question to candidates: TF-IDF over the inverted file, exact, whatever the index's size.

`scoring.best` is the standard library's; `vectors.best` does the same with numpy, where so many
postings must be read that it is worth its import. Both leave most of the common terms' postings
unread, and both give what the plain definition gives: every sentence scored, the best ones taken.
"""

from collections.abc import Iterable, Sequence
from itertools import chain

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
TOGETHER = 64  # questions whose terms are looked up together


def similarities(terms: Iterable[str], index: Index) -> Similarities:
    """Dot products of the question's TF-IDF vector with the sentences', by sentence id.

    Both vectors are binary and not normalised, so a sentence has the sum of idf^2 over the distinct
    terms it shares with the question: what scikit-learn's TfidfVectorizer(binary=True, norm=None)
    gives. Sentences that share no term are absent. Nothing is summed before it is asked for.
    """
    return Similarities(term_lists(terms, index))


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

    Nothing is known of a question but its words. One question of a small index costs no library's
    import; several ones, or one where `index.bulk` says that more will come, are scored by numpy.
    """
    from quoth.language.pieces import distinct_terms

    terms = [distinct_terms(question) for question in questions]
    if limit < 1:
        return [() for _ in terms]
    if len(terms) == 1:
        return [_best(term_lists(terms[0], index), index, limit)]
    from quoth.answering.retrieval import vectors
    from quoth.answering.retrieval.columns import asked_in, parts

    found: list[Sequence[Scored]] = [()] * len(terms)
    for first in range(0, len(terms), TOGETHER):
        there, asked = asked_in(terms[first : first + TOGETHER], index)
        if asked is not None:
            best_of = chain.from_iterable(
                vectors.best_of_all(part, index.joined, limit) for part in parts(asked)
            )
            for place, scored in zip(there, best_of, strict=True):
                found[first + place] = scored
    return found
