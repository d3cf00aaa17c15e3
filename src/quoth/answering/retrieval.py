"""Question to candidates: TF-IDF over the inverted file, with the standard library alone."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping

from quoth.model import Candidate, Index, Question

# Measured on the training questions: re-ranking more than 12 gains nothing at twice the cost.
CANDIDATES = 12
# A term is used in many sentences alike and defined in one, which no weight of words can tell.
DEFINITION_CANDIDATES = 48
# What a sentence gets of the similarity of the ones beside it in its paragraph.
NEIGHBOUR_SHARE = 0.2


def term_row(term: str, index: Index) -> int | None:
    """The term's row in `index.terms`, None where the articles don't have it."""
    row = bisect_left(index.terms, term)
    return row if row < len(index.terms) and index.terms[row] == term else None


def similarities(terms: Iterable[str], index: Index) -> dict[int, float]:
    """Dot products of the question's TF-IDF vector with the sentences', by sentence id.

    Both vectors are binary and not normalised, so a sentence has the sum of idf^2 over the distinct
    terms it shares with the question: what scikit-learn's TfidfVectorizer(binary=True, norm=None)
    gives. Sentences that share no term are absent.
    """
    scores: dict[int, float] = {}
    for term in dict.fromkeys(terms):
        row = term_row(term, index)
        if row is None:
            continue
        weight = index.idf[row] ** 2
        for sentence in index.postings[index.offsets[row] : index.offsets[row + 1]]:
            scores[sentence] = scores.get(sentence, 0.0) + weight
    return scores


def retrieve(question: Question, index: Index, limit: int | None = None) -> tuple[Candidate, ...]:
    """At most `limit` candidates, most promising first; ties by place in the article.

    limit: None takes CANDIDATES, or more where a definition is asked for.
    """
    if limit is None:
        limit = DEFINITION_CANDIDATES if question.answer_type == "definition" else CANDIDATES
    found = similarities(question.terms, index)
    promises = _with_neighbours(found, index)
    best = sorted(promises, key=lambda row: (-promises[row], row))[:limit]
    return tuple(Candidate(index.sentences[row], found.get(row, 0.0), promises[row]) for row in best)


def _with_neighbours(found: Mapping[int, float], index: Index) -> dict[int, float]:
    promises = dict(found)
    for row, score in found.items():
        sentence = index.sentences[row]
        for beside in (row - 1, row + 1):
            if 0 <= beside < len(index.sentences):
                neighbour = index.sentences[beside]
                if (neighbour.article, neighbour.paragraph) == (sentence.article, sentence.paragraph):
                    promises[beside] = promises.get(beside, 0.0) + NEIGHBOUR_SHARE * score
    return promises
