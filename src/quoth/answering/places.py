"""Sentences by the article, paragraph and place they stand in."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from quoth.document import QUOTED
from quoth.model import Citation, Evidence, Index, Sentence

# What a row of a table begins with, and characters of a line that may be one in plain text.
PIPE: Final = "|"
LONGEST_LINE: Final = 100
FEW_WORDS: Final = 3  # of a line whose value is no number
NOON: Final = (".m.", ".M.")  # as a time before or after it ends
# Sentences to either side that a paragraph is looked at.
MOST_ASIDE: Final = 40


def rows_of(article: int, index: Index) -> range:
    """The ids of an article's sentences; they are ordered by article."""
    ids = range(len(index.sentences))
    start = bisect_right(ids, article - 1, key=lambda row: index.sentences[row].article)
    stop = bisect_right(ids, article, start, key=lambda row: index.sentences[row].article)
    return range(start, stop)


def paragraph_rows(sentence: Sentence, index: Index) -> range:
    """The ids of the sentences of a sentence's paragraph, or of those near it."""
    first = last = sentence.id
    while first > max(0, sentence.id - MOST_ASIDE) and _together(index.sentences[first - 1], sentence):
        first -= 1
    most = min(len(index.sentences), sentence.id + MOST_ASIDE)
    while last + 1 < most and _together(index.sentences[last + 1], sentence):
        last += 1
    return range(first, last + 1)


def _together(one: Sentence, other: Sentence) -> bool:
    return (one.article, one.paragraph) == (other.article, other.paragraph)


def sentence_at(place: int, rows: range, index: Index) -> Sentence:
    """The sentence among `rows` that the character at `place` stands in, or the last one before it."""
    at = bisect_right(rows, place, key=lambda row: index.sentences[row].span.start)
    return index.sentences[rows[max(at - 1, 0)]]


def without_quoted(evidence: Sequence[Evidence], index: Index) -> list[Evidence]:
    """The evidence without what a mail quotes from an older one."""
    return [item for item in evidence if not (_heading(item.sentence, index) or "").startswith(QUOTED)]


def _heading(sentence: Sentence, index: Index) -> str | None:
    return Citation(1, index.articles[sentence.article], sentence, 0.0).heading


def may_be_line(sentence: Sentence) -> bool:
    """Whether a sentence is short, and ends like none, or in a time of day."""
    ends = sentence.text[-1:] in '.!?…:;,"”’)' and not sentence.text.endswith(NOON)
    return len(sentence.text) <= LONGEST_LINE and not ends


def may_be_record(sentence: Sentence) -> bool:
    """Whether a sentence has the form of a row of a table, or of a line with a label and a value."""
    text = sentence.text
    valued = any(map(str.isdigit, text)) or len(text.split()) <= FEW_WORDS
    return text.startswith(PIPE) or (may_be_line(sentence) and valued)
