"""A question's misspelled words, put right by the article's own, or by the plainest of English."""

from bisect import bisect_left
from collections.abc import Iterable
from typing import Final

from quoth.answering.reading import read
from quoth.answering.retrieval import term_row
from quoth.language.classes import is_english
from quoth.language.terms import Token, tokenize
from quoth.language.vocabulary import common_terms, plain_words
from quoth.model import Index
from quoth.named_tuple import NamedTuple

# No article says what was meant by a slip in one of these, for it is not searched for them.
ASKING: Final = ("what", "when", "where", "which", "whose", "many", "much", "does", "often")
# Letters a word must have to be put right, and to be put right in two places; a term, which is cut short.
SHORTEST: Final = 4
LONG: Final = 8
LONG_TERM: Final = 7


class Corrected(NamedTuple):
    """A question put right. corrections: word typed and word meant, in the question's order."""

    text: str
    corrections: tuple[tuple[str, str], ...] = ()


def correct(text: str, index: Index) -> Corrected:
    """`text` with each word that the articles lack replaced by the one word of theirs it slipped from.

    Where there is none near, a word that is no English is taken for a common one: "whta", "lenght".

    A slip is one letter too many, too few, wrong or swapped with its neighbour (two in a word of eight
    letters or more), never in the first letter. Numbers, short words, English words and words with two
    equally near ones are left as they are. So is a question that no correction makes whole: one that has
    no word of the articles, or that would keep an uncommon word they lack, is about something else, and
    its words only happen to look like theirs.
    """
    corrected = text
    corrections: list[tuple[str, str]] = []
    known = 0
    for token in reversed(tokenize(text)):
        if token.stop_word:
            continue
        if term_row(token.term, index) is not None:
            known += 1
            continue
        typed = text[token.start : token.stop]
        shown = _meant(token, typed, index)
        if shown:
            corrected = corrected[: token.start] + shown + corrected[token.stop :]
            corrections.append((typed, shown))
        elif token.term not in common_terms() and not is_english(token.word):
            return Corrected(text)
    return Corrected(corrected, tuple(reversed(corrections))) if known else Corrected(text)


def _meant(token: Token, typed: str, index: Index) -> str | None:
    """The word meant: a question word, the articles' spelling, else a plain one; None where it stands."""
    word = token.word
    if len(word) < SHORTEST or not word.isalpha() or is_english(word):
        return None
    most = 2 if len(word) >= LONG else 1
    first = bisect_left(index.terms, token.term[0])
    rows = range(first, bisect_left(index.terms, chr(ord(token.term[0]) + 1)))
    found = _nearest(word, ASKING, 1)
    if found is None:
        # Two slips in a short term leave another word: "account", "about".
        terms = (term for term in index.terms[rows.start : rows.stop] if term.isalpha() and len(term) > 2)
        term = _nearest(token.term, terms, most, LONG_TERM)
        if term is not None:
            return _as_written(bisect_left(index.terms, term), index)
        if typed[0].isupper() and not typed.isupper() and token.start > 0:
            return None  # a name
        found = _nearest(word, (other for other in plain_words(word[0]) if len(other) >= SHORTEST), 1)
    return found.capitalize() if found and typed[0].isupper() and not typed.isupper() else found


def _nearest(word: str, others: Iterable[str], most: int, long: int = 0) -> str | None:
    """The one word that another slipped from; by one letter where it has fewer than `long`."""
    near: dict[int, list[str]] = {}
    for other in others:
        allowed = most if len(other) >= long else 1
        if abs(len(other) - len(word)) <= allowed:
            distance = edit_distance(word, other, allowed)
            if distance <= allowed:
                near.setdefault(distance, []).append(other)
    best = near.get(min(near, default=0), [])
    best = [other for other in best if other.startswith(word)] or best
    return best[0] if len(best) == 1 else None


def _as_written(row: int, index: Index) -> str:
    """A term as the first sentence that has it writes it."""
    sentence = index.sentences[index.postings[index.offsets[row]]]
    reading = read(sentence.text)
    token = reading.tokens[reading.places[index.terms[row]][0]]
    return sentence.text[token.start : token.stop]


def edit_distance(one: str, other: str, most: int) -> int:
    """Optimal string alignment distance (Damerau 1964), at most `most` + 1."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, start=1):
        before, last, row = row, before, [i]
        for j, b in enumerate(other, start=1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)
