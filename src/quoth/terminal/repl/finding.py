"""`/find`: the sentences that have words exactly, in the order of the articles."""

from collections.abc import Iterator
from typing import Final

from quoth.answering.proposing import STRAIGHT, has_phrases, quoted
from quoth.errors import UsageError
from quoth.model import Index, Span
from quoth.terminal.layout import Line, marked, plain
from quoth.terminal.opening import counted
from quoth.terminal.repl.session import Session, Turn
from quoth.terminal.sanitize import one_line

SHOWN: Final = 50  # sentences; the rest is counted


def find(session: Session, words: list[str]) -> Turn:
    """Every sentence in which all the words and all the phrases in quotes stand, in whatever case.

    Raises UsageError where a quotation mark is left open.
    """
    sought = phrases_of(words[0])
    if not sought:
        raise UsageError("There is nothing to find.", 'Use: /find WORDS, or "several words" in quotes.')

    def lines() -> Iterator[Line]:
        index, count = session.index, 0
        several = len(index.articles) > 1
        for row in rows_with(sought, index):
            count += 1
            if count > SHOWN:
                continue
            sentence = index.sentences[row]
            name = f"{one_line(index.articles[sentence.article].source)}, " if several else ""
            lead = plain(f"{name}{sentence.number}  ", "place")
            yield Line((*lead.pieces, *marked(sentence, spans_of(sought, row, index), "match")), "  ")
        told = f"{counted(count, 'sentence')} with {' and '.join(map(_shown, sought))}"
        yield plain(f"{told}; the first {SHOWN} are shown." if count > SHOWN else f"{told}.", "place")

    return Turn(session, lines())


def phrases_of(text: str) -> list[str]:
    """What is sought: each phrase in quotes, and each word outside of them."""
    straight = text.translate(STRAIGHT)
    if straight.count('"') % 2:
        raise UsageError("A quotation mark is left open.", "Close it, or leave it out.")
    outside = " ".join(straight.split('"')[::2])
    return [*quoted(straight), *outside.casefold().split()]


def rows_with(phrases: list[str], index: Index) -> Iterator[int]:
    """The sentences in which all of them stand."""
    for row in range(len(index.sentences)):
        if has_phrases(index.sentences[row].text, phrases):
            yield row


def spans_of(phrases: list[str], row: int, index: Index) -> list[Span]:
    """Where they stand, in the article, ascending, none inside of another."""
    sentence = index.sentences[row]
    text = sentence.text.translate(STRAIGHT).lower()
    found = []
    for phrase in phrases:
        at = text.find(phrase)
        while at >= 0 and len(text) == len(sentence.text):
            found.append(Span(sentence.span.start + at, sentence.span.start + at + len(phrase)))
            at = text.find(phrase, at + 1)
    kept: list[Span] = []
    for span in sorted(found):
        if not kept or span.start >= kept[-1].stop:
            kept.append(span)
    return kept


def _shown(phrase: str) -> str:
    return f"“{phrase}”"
