"""The sentences that may answer: those that share rare words with the question, or have words like its."""

from collections.abc import Mapping, Sequence
from heapq import nsmallest

from quoth.answering.alignment import Sought
from quoth.answering.comparison import ask
from quoth.answering.likeness import Likeness
from quoth.answering.retrieval import retrieve, similarities
from quoth.answering.retrieval.lists import NEIGHBOUR_SHARE, term_row
from quoth.model import Candidate, Index, Question

# Measured on the reading set by what of the right sentences is among them.
EXACT = 8
ALL = 28
LIKELY = 56
# Words that resemble one of the question's and that documents have: so many of them, the most alike ones, and
# of any word no more sentences than this. What is common in many documents tells none from another.
COUNTERPARTS = 20
MOST_SENTENCES = 512
STRAIGHT = str.maketrans("“”‘’", "\"\"''")


def propose(question: Question, index: Index, exact: int = EXACT) -> tuple[Candidate, ...]:
    """At most ALL candidates, or `exact` where that is more, in the order of the article.

    Those are the `exact` most promising ones by shared words, then of the LIKELY best by the strengths of
    what resembles the question's words, a share of their neighbours' added, those that also mean the same.
    Where any has the words that the question quotes, no other; nor in any case where the words themselves
    are asked for.
    """
    sought = ask(question, index).sought
    found = {each.sentence.id: each for each in retrieve(question, index, exact)}
    promises = best_alike(sought, index, LIKELY)
    likeness = Likeness(question.text)
    promise = {
        row: share
        + likeness(index.sentences[row].text, index.sentences[row - 1].text if index.joined[row] else None)
        for row, share in promises
        if row not in found
    }
    rows = nsmallest(max(0, ALL - len(found)), promise, key=lambda row: (-promise[row], row))
    if rows:
        same = similarities(question.terms, index)
        for row in rows:
            similarity = same.get(row, 0.0)
            found[row] = Candidate(index.sentences[row], similarity, similarity)
    rows, phrases = sorted(found), quoted(question.text)
    if phrases:
        having = [row for row in rows if has_phrases(index.sentences[row].text, phrases)]
        rows = having if having or question.exact else rows
    return tuple(found[row] for row in rows)


def quoted(text: str) -> list[str]:
    """What stands in quotation marks, each in one case and with single spaces; [] where one is left open."""
    parts = text.translate(STRAIGHT).split('"')
    if len(parts) % 2 == 0:
        return []
    return [" ".join(part.casefold().split()) for part in parts[1::2] if part.strip()]


def has_phrases(text: str, phrases: Sequence[str]) -> bool:
    """Whether all the phrases of `quoted` stand in the text, as whole words."""
    words = f" {' '.join(text.translate(STRAIGHT).casefold().split())} "
    return all(_stands(phrase, words) for phrase in phrases)


def _stands(phrase: str, words: str) -> bool:
    at = words.find(phrase)
    while at >= 0:
        if not (words[at - 1].isalnum() or words[at + len(phrase)].isalnum()):
            return True
        at = words.find(phrase, at + 1)
    return False


def best_alike(sought: Sought, index: Index, limit: int) -> list[tuple[int, float]]:
    """The `limit` sentences that match most of the question's weight, and the share; ties by place."""
    own: dict[int, float] = {}
    for matched, weight in zip(_matched(sought, index), sought.weights, strict=True):
        for row, strength in matched.items():
            own[row] = own.get(row, 0.0) + weight * strength
    joined, last = index.joined, len(index.sentences) - 1
    beside: dict[int, float] = {}
    for row, score in own.items():
        if joined[row]:
            beside[row - 1] = beside.get(row - 1, 0.0) + score
        if row < last and joined[row + 1]:
            beside[row + 1] = beside.get(row + 1, 0.0) + score
    # Two addends each, so that no order of theirs parts what ties.
    promises = {
        row: own.get(row, 0.0) + NEIGHBOUR_SHARE * beside.get(row, 0.0) for row in own.keys() | beside.keys()
    }
    best = nsmallest(limit, promises, key=lambda row: (-promises[row], row))
    return [(row, promises[row] / sought.total) for row in best]


def _matched(sought: Sought, index: Index) -> list[Mapping[int, float]]:
    """For each term of the question the sentences that have it, or what resembles it, and how strongly."""
    found: list[Mapping[int, float]] = []
    for term, others in zip(sought.terms, sought.present, strict=True):
        matched: dict[int, float] = {}
        for other in reversed(others[:COUNTERPARTS]):  # the most alike one last: it takes the others' place
            matched.update(dict.fromkeys(_sentences(other.row, index), other.strength))
        row = term_row(term, index)
        if row is not None:
            matched.update(dict.fromkeys(_sentences(row, index), 1.0))
        found.append(matched)
    return found


def _sentences(row: int, index: Index) -> "list[int]":
    """The sentences of a term; none where there are too many to tell one from another."""
    start, stop = index.offsets[row], index.offsets[row + 1]
    return list(index.postings[start:stop]) if stop - start <= MOST_SENTENCES else []
