"""A question's misspelled words, put right by the article's own, or by the plainest of English."""

from bisect import bisect_left

from quoth.answering.comparison import read
from quoth.answering.retrieval import term_row
from quoth.language.classes import is_english
from quoth.language.terms import Token, fold, tokenize
from quoth.language.vocabulary import common_terms, plain_words, synonyms_of
from quoth.model import Index
from quoth.named_tuple import NamedTuple

# No article says what was meant by a slip in one of these, for it is not searched for them.
ASKING = ("what", "when", "where", "which", "whose", "many", "much", "does", "often")
# Letters a word must have to be put right, and to be put right in two places.
SHORTEST = 4
LONG = 8
LONG_TERM = 7
# Letters written for one another by ear, and what that costs.
SOUNDS = ("ckq", "sz", "iy", "gj", "fv", "ae", "ou")
SOUNDS_ALIKE = 0.5


class Corrected(NamedTuple):
    """A question put right. corrections: word typed and word meant, in the question's order."""

    text: str
    corrections: tuple[tuple[str, str], ...] = ()


def correct(text: str, index: Index) -> Corrected:
    """`text` with each word that the articles lack replaced by the one word of theirs it slipped from.

    Where there is none near, a word that is no English is taken for a common one: "whta", "lenght".

    A slip is one letter too many, too few, wrong or swapped with its neighbour (two in a word of eight
    letters or more), never in the first letter; an English word is only taken for one that sounds like
    it. Numbers, short words, common English words and words with two equally near ones are left as they
    are. So is a question that no correction makes whole: one that has no word of the articles, or that
    would keep an uncommon word they lack, is about something else, and its words only happen to look
    like theirs.
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
        asking = _asking_word(text[token.start : token.stop])
        shown = asking or _meant(token, index) or _plain(token, text)
        if shown:
            corrected = corrected[: token.start] + shown + corrected[token.stop :]
            corrections.append((text[token.start : token.stop], shown))
        elif token.term not in common_terms() and not synonyms_of(token.term):
            return Corrected(text)
    return Corrected(corrected, tuple(reversed(corrections))) if known else Corrected(text)


def _meant(token: Token, index: Index) -> str | None:
    """The article's spelling of the word meant, or None where the word stands as it is."""
    if (
        len(token.word) < SHORTEST
        or not (token.word.isalpha() and token.term.isalpha())
        or token.term in common_terms()
        or synonyms_of(token.term)
    ):
        return None
    first = token.term[0]
    low = bisect_left(index.terms, first)
    high = bisect_left(index.terms, chr(ord(first) + 1))
    most = 2 if len(token.word) >= LONG else 1
    near: dict[float, list[int]] = {}
    for row in range(low, high):
        term = index.terms[row]
        if term.isalpha() and len(term) > 2 and abs(len(term) - len(token.term)) <= most:
            # Two slips in a short term leave another word: "account", "about".
            allowed = most if len(term) >= LONG_TERM else 1
            distance = edit_distance(token.term, term, allowed)
            if distance <= allowed:
                near.setdefault(distance, []).append(row)
    best = near.get(min(near, default=0), [])
    if len(best) != 1:
        return None
    shown = _as_written(best[0], index)
    if is_english(token.word) and edit_distance(token.word, fold(shown), SOUNDS_ALIKE) > SOUNDS_ALIKE:
        return None
    return shown


def _asking_word(typed: str) -> str | None:
    """The one question word that a word with two letters swapped, or one wrong, too many or too few, is."""
    word = fold(typed)
    if len(word) < SHORTEST or not word.isalpha() or is_english(word):
        return None
    letters = sorted(word)
    swapped = [other for other in ASKING if sorted(other) == letters]
    near = [other for other in ASKING if edit_distance(word, other, 1) <= 1]
    found = swapped or [other for other in near if other.startswith(word)] or near
    if len(found) != 1:
        return None
    return found[0].capitalize() if typed[0].isupper() else found[0]


def _plain(token: Token, text: str) -> str | None:
    """The plain English word that a word slipped from by one letter; None for a name, and for English."""
    word = token.word
    named = token.start > 0 and text[token.start].isupper() and not text.isupper()
    if len(word) < SHORTEST or not word.isalpha() or named or is_english(word):
        return None
    if token.term in common_terms() or synonyms_of(token.term):
        return None
    near: dict[float, list[str]] = {}
    for other in plain_words(word[0]):
        if abs(len(other) - len(word)) <= 1 and len(other) >= SHORTEST:
            near.setdefault(edit_distance(word, other, 1), []).append(other)
    best = near.get(min(near, default=2), [])
    if len(best) != 1 or min(near) > 1:
        return None
    return best[0].capitalize() if text[token.start].isupper() and not text.isupper() else best[0]


def _as_written(row: int, index: Index) -> str:
    """A term as the first sentence that has it writes it."""
    sentence = index.sentences[index.postings[index.offsets[row]]]
    reading = read(sentence.text)
    token = reading.tokens[reading.places[index.terms[row]][0]]
    return sentence.text[token.start : token.stop]


def edit_distance(one: str, other: str, most: float) -> float:
    """Optimal string alignment distance (Damerau 1964), at most `most` + 1.

    A letter for one that sounds like it counts half: "irak" is nearer to "iraq" than to "iran".
    """
    before: list[float] = []
    row = [float(place) for place in range(len(other) + 1)]
    for i, a in enumerate(one, start=1):
        before, last, row = row, before, [float(i)]
        for j, b in enumerate(other, start=1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + _mistaken(a, b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def _mistaken(one: str, other: str) -> float:
    if one == other:
        return 0.0
    return SOUNDS_ALIKE if any(one in letters and other in letters for letters in SOUNDS) else 1.0
