"""Text to index terms: THE analyser, for index and question alike.

A term is a word that was folded (case, accents, quotes), made equal to its equivalents (number words,
irregular forms, countries) and stemmed (Snowball English, "Porter2"), its doubled letters written
once. Nothing here is ever shown: what is shown is a slice of the source.
"""

import re
import typing
import unicodedata
import zlib
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain

from Stemmer import Stemmer

from quoth.language.pattern import Pattern
from quoth.language.words import (
    COUNTRY_WORDS,
    EQUIVALENT_WORDS,
    IRREGULAR_FORMS,
    NUMBER_WORDS,
    SHARED_FORMS,
    SPELLINGS,
    STOP_WORDS,
)
from quoth.named_tuple import NamedTuple


class Token(typing.NamedTuple):
    """A word, number or phrase of a text.

    start, stop: where it stands, half-open, in code points.
    word: folded: lower case, no accents, straight apostrophe.
    term: what it is in the index. stop_word: True where it is not indexed.
    """

    start: int
    stop: int
    word: str
    term: str
    stop_word: bool


# In order: dotted abbreviation, number with separators and ending, Han or kana sign, word. A
# possessive ending belongs to no token, a hyphen or dash parts two. Sets of so many signs take the
# compiler longer than all the rest, and of three apostrophes as long as half of it: a text that has none
# is read without them.
SIGNS = r"\u3040-\u30ff\u3400-\u9fff"
FIRST_SIGN = "\u3040"
DOTTED = r"(?P<dotted>(?<![^\W_])[^\W\d_](?:\.[^\W\d_])+(?![^\W_])\.?)"
NUMBER = r"(?P<number>\d+(?:,\d{3}(?!\d))*(?:\.\d+)?(?:[^\W_]+)?)"
RARE_APOSTROPHE = "ʼ"
ENDING = r"(?:['’](?![sS](?![^\W_]))[^\W\d_]+)*)(?:['’][sS](?![^\W_]))?"
ANY_ENDING = ENDING.replace("’", f"’{RARE_APOSTROPHE}")
TOKEN = re.compile(rf"{DOTTED}|{NUMBER}|(?P<word>[^\W_\d](?:[^\W_]|[\u0300-\u036f])*{ENDING}|(?P<mark>%)")
TOKEN_OR_SIGN = Pattern(
    rf"{DOTTED}|{NUMBER}|(?P<sign>[{SIGNS}])|"
    rf"(?P<word>[^\W_\d{SIGNS}](?:[^\W_{SIGNS}]|[\u0300-\u036f])*{ANY_ENDING}|(?P<mark>%)"
)
# Stand in words and are no part of them: zero-width signs, and the soft hyphen with the line break it made.
INVISIBLE = Pattern(r"\u00ad(?:[^\S\r\n]*(?:\r\n?|\n)[^\S\r\n]*)?|[\u200b-\u200d\u2060\ufeff]")
# A word that the end of a line parts, "settle-/ment"; `_is_compound` tells it from "well-/known".
AT_LINE_END = Pattern(r"(?<![^\W\d_])([^\W\d_]++)([-\u2010][^\S\r\n]*+(?:\r\n?|\n)[^\S\r\n]*+)([^\W\d_]++)")
HYPHENS = ("-", "\u2010")
DOUBLED = re.compile(r"([^\W\d])\1")
INVISIBLE_SIGNS = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
CURLY = str.maketrans("’ʼ", "''", "".join(INVISIBLE_SIGNS))
STEMMER = Stemmer("english", 0)
CACHED_WORDS = 1 << 13
CACHED_TEXTS = 1 << 9  # 16 kB each, all that is kept of a text taken together
SPELLINGS_BY_END = {
    end: [row for row in SPELLINGS if row[0].endswith(end)] for end in {row[0][-2:] for row in SPELLINGS}
}


def fold(text: str) -> str:
    """Lower case, accents off, compatibility forms resolved, apostrophes straight."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.translate(CURLY))
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()


class Visible(NamedTuple):
    """What is seen of a text. places: where each character of it stands there."""

    text: str
    places: Sequence[int]

    def start(self, at: int) -> int:
        """Where the character at `at` begins in the whole text."""
        return self.places[at]

    def stop(self, at: int) -> int:
        """Where the character before `at` ends in the whole text."""
        return self.places[at - 1] + 1


def visible(text: str) -> Visible | None:
    """`text` without what is INVISIBLE, and hyphens at a line's end; None where nothing is."""
    gone = _invisible(text)
    if not gone:
        return None
    places: list[int] = []
    at = 0
    for start, stop in gone:
        places.extend(range(at, start))
        at = stop
    places.extend(range(at, len(text)))
    seen = Visible("".join([text[place] for place in places]), places)
    more = visible(seen.text)  # a sign that is gone may have stood behind a hyphen at a line's end
    return seen if more is None else Visible(more.text, [places[place] for place in more.places])


def visible_text(text: str) -> str:
    """Its text alone."""
    seen = visible(text)
    return text if seen is None else seen.text


def _invisible(text: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    if not text.isascii() and not INVISIBLE_SIGNS.isdisjoint(text):
        found += (match.span() for match in INVISIBLE.finditer(text))
    # Most texts have no such line: the pattern is compiled for one that has.
    if any(line.rstrip().endswith(HYPHENS) for line in text.splitlines()):
        found += (
            match.span(2)
            for match in AT_LINE_END.finditer(text)
            if match[3].islower() and not _is_compound(match[1].lower(), match[3])
        )
    return sorted(found)


@lru_cache(CACHED_WORDS)
def _is_compound(first: str, second: str) -> bool:
    """Whether two words may be parted by a hyphen wherever they stand: both are words, and one is not."""
    from quoth.language.thesaurus import row_of

    rows = [row_of(word_term(word)) for word in (first, second, first + second)]
    return first in NUMBER_WORDS or (None not in rows[:2] and rows[2] is None)


def stem(word: str) -> str:
    """A folded word's stem, doubled letters once: "killing" and "kills" are both "kil"."""
    return DOUBLED.sub(r"\1", STEMMER.stemWord(word))


def _equal_terms() -> dict[str, str]:
    """Folded word -> term, for every word whose term is not just its stem."""
    table = dict(NUMBER_WORDS)
    tables = (IRREGULAR_FORMS, SHARED_FORMS, COUNTRY_WORDS)
    groups = [forms.split() for rows in tables for forms in rows.split("|")]
    stems = "\n".join(STEMMER.stemWords([first for first, *_ in groups]))
    for forms, term in zip(groups, DOUBLED.sub(r"\1", stems).split("\n"), strict=True):
        for form in forms:
            table[form] = table[f"{form}{'es' if form.endswith('o') else 's'}"] = term
    for first, *rest in EQUIVALENT_WORDS:
        for word in (first, *rest):
            if " " not in word and not word.isupper():
                table[word] = table[f"{word}s"] = first
    return table


WORD_TERMS = _equal_terms()
CAPITAL_TERMS = {word: row[0] for row in EQUIVALENT_WORDS for word in row if word.isupper()}
PHRASE_TERMS = {tuple(phrase.split()): row[0] for row in EQUIVALENT_WORDS for phrase in row if " " in phrase}
PHRASE_STARTS = frozenset(words[0] for words in PHRASE_TERMS)
LONGEST_PHRASE = max(map(len, PHRASE_TERMS))


def word_terms(words: Sequence[str]) -> list[str]:
    """The terms of folded words, stop words too, in order."""
    stems = "\n".join(STEMMER.stemWords([_american(word) for word in words]))
    stemmed = DOUBLED.sub(r"\1", stems).split("\n")  # one call for all: most words have nothing doubled
    return [WORD_TERMS.get(word) or term for word, term in zip(words, stemmed, strict=False)]


@lru_cache(CACHED_WORDS)
def word_term(word: str) -> str:
    """The term of one folded word, stop words too."""
    return WORD_TERMS.get(word) or stem(_american(word))


def _american(word: str) -> str:
    for ending, american, letters in SPELLINGS_BY_END.get(word[-2:], ()):
        if word.endswith(ending) and len(word) >= letters:
            return word[: -len(ending)] + american
    return word


def _single_tokens(text: str) -> Iterator[Token]:
    seen = visible(text)
    if seen is not None:
        for token in _single_tokens(seen.text):
            yield token._replace(start=seen.start(token.start), stop=seen.stop(token.stop))
        return
    capitals = any(map(str.isupper, text))
    usual = text.isascii() or (max(text) < FIRST_SIGN and RARE_APOSTROPHE not in text)
    pattern = TOKEN if usual else TOKEN_OR_SIGN
    for match in pattern.finditer(text):
        kind = match.lastgroup or ""
        start, stop = match.span(kind)
        shown = match[kind]
        word = fold(shown).strip()  # a mark that stands alone decomposes into a space and the mark
        if kind == "number":
            term = word.replace(",", "")
        elif kind == "dotted":
            word = word.rstrip(".")
            term = word_term(word)
        elif (shown if capitals else shown.upper()) in CAPITAL_TERMS:
            yield Token(start, stop, word, CAPITAL_TERMS[shown.upper()], False)
            continue
        else:
            term = word_term(word)
        if term:
            yield Token(start, stop, word, term, word in STOP_WORDS)


@lru_cache(CACHED_TEXTS)
def tokenize(text: str) -> tuple[Token, ...]:
    """Every token of `text` in order, phrases of the equivalence table as one token."""
    tokens = list(_single_tokens(text))
    for at, token in enumerate(tokens):
        if token.word in PHRASE_STARTS:
            for length in range(LONGEST_PHRASE, 1, -1):
                words = tuple(t.word for t in tokens[at : at + length])
                if words in PHRASE_TERMS:
                    count = len(words)  # fewer than `length` at the end of the text
                    stop = tokens[at + count - 1].stop
                    joined = Token(token.start, stop, " ".join(words), PHRASE_TERMS[words], False)
                    # A token without characters keeps the places of the ones to come.
                    empty = Token(stop, stop, "", "", True)
                    tokens[at : at + count] = [joined] + [empty] * (count - 1)
                    break
    return tuple(token for token in tokens if token.term)


def terms(text: str) -> list[str]:
    """The index terms of `text`, in order, repeats and all; the analyser scikit-learn is given."""
    return [token.term for token in tokenize(text) if not token.stop_word]


PROBE = (
    "In 1907 the U.S. and the United States’ 4,321 running ponies wrote colourful Élan, "
    "al-Massar: two thirds, Iraqi people’s first 5% aren't gener\u00adously us, a well-\nknown settle-\nment."
)


def fingerprint() -> str:
    """Eight hex digits that change with the analyser's tables or the stemmer's algorithm.

    An index built under another fingerprint must not be asked: its terms are not the question's.
    """
    phrases = (" ".join(phrase) for phrase in PHRASE_TERMS)
    tables = (WORD_TERMS, WORD_TERMS.values(), CAPITAL_TERMS, CAPITAL_TERMS.values(), phrases)
    words = chain(
        *tables, PHRASE_TERMS.values(), sorted(STOP_WORDS), (INVISIBLE.text, AT_LINE_END.text), terms(PROBE)
    )
    return f"{zlib.crc32(chr(10).join(words).encode()):08x}"
