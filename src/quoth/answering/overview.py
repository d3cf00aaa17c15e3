"""What an article is about: its first sentence and its most central ones, in article order."""

from quoth.answering.comparison import read
from quoth.answering.retrieval import term_row
from quoth.model import Candidate, Index

# Beyond the lead; nobody reads a summary of a hundred sentences.
CENTRAL = 2
# Sentences looked at: in an index of a million the first ones stand for all.
CONSIDERED = 2000
SHORTEST = 5


def central_sentences(index: Index) -> tuple[Candidate, ...]:
    """The lead and the sentences whose terms most other sentences share, in article order.

    Centrality is the mean over a sentence's terms of idf times document frequency: high for terms that
    run through the article, low for chance ones; it is the `similarity` returned.
    """
    scored = []
    for row in range(min(len(index.sentences), CONSIDERED)):
        sentence = index.sentences[row]
        terms = read(sentence.text).places
        if row and len(terms) < SHORTEST:
            continue
        central = sum(_weight(term, index) for term in terms) / max(SHORTEST, len(terms))
        scored.append(Candidate(sentence, central, central))
    lead, *others = scored
    others.sort(key=lambda candidate: (-candidate.promise, candidate.sentence.id))
    return (lead, *sorted(others[:CENTRAL], key=lambda candidate: candidate.sentence.id))


def _weight(term: str, index: Index) -> float:
    row = term_row(term, index)
    if row is None:
        return 0.0
    return index.idf[row] * (index.offsets[row + 1] - index.offsets[row])
