"""What an option of a command does: the entry that begins with it, letter for letter."""

import re
from collections.abc import Iterator
from typing import Final

from quoth.answering.case import Case, Finding, chosen
from quoth.answering.places import rows_of, sentence_at
from quoth.answering.reading import read
from quoth.model import Index, Reason, Sentence, ShortAnswer, Span
from quoth.named_tuple import NamedTuple

# Of what is found so on pages of man picked by chance, this share was right.
OPTION_CHANCE: Final = 0.97
RULE: Final = "begins with the option that is asked about"
NAME: Final = re.compile(r"--?(?:[\w?@+%][\w.+-]*+|#)")
# Words of such a question besides the option and the name of the command.
WORDS: Final = frozenset(
    """what which does do is are the a an of for option options flag flags switch argument command mean means
    meant used use explain describe tell me about in to""".split()
)
MARK: Final = re.compile(r"[ \t]*(?:[•○*·‣][ \t]+)?")
# What an option takes: right behind it, in capitals or brackets, or a word before another name of it or
# before the capital that begins what it does.
TAKES: Final = re.compile(
    r"[=\[:#][^\s,]*|[ \t](?:<[^>\n]*>|\[[^\]\n]*\]|[A-Z][A-Z\d_|.#-]*(?=[\s,]|$)|"
    r"[a-zA-Z][\w-]*(?=(?:,| or)? --?\w| [A-Z][a-z]))"
)
JOINT: Final = re.compile(r"(?:,\s*|[ \t]+(?:or[ \t]+)?|[ \t]*[|/][ \t]*|\n[ \t]*)(?=--?[\w?@#+%])")
BEFORE_TEXT: Final = re.compile(r"[\s:–—]*(?:-\s+)?")
MOST_ARTICLES: Final = 200
LONGEST_ENTRY: Final = 1_000  # characters of an entry that its names are looked for in


class Entry(NamedTuple):
    """Where an entry begins in its article, where the text behind its names does, and those names."""

    start: int
    text: int
    names: tuple[str, ...]


def explained(case: Case) -> Finding | None:
    """What the first entry says that begins with the option asked about; that none has it at all."""
    found = [match for match in NAME.finditer(case.question.text) if _stands_alone(match)]
    if len(found) != 1:
        return None
    name = found[0][0].rstrip(".")
    rest = case.question.text.replace(found[0][0], " ", 1)
    words = {token.word for token in read(rest).tokens} - WORDS
    for row, article in enumerate(case.indexed.articles[:MOST_ARTICLES]):
        if words <= {token.word for token in read(f"{article.title} {article.source}").tokens}:
            for entry in entries(name, article.text):
                told = _told(entry, rows_of(row, case.indexed), case.indexed)
                if told is not None:
                    return told
    if words or any(name in article.text for article in case.indexed.articles[:MOST_ARTICLES]):
        return None
    return Finding((), 0.0, reason=Reason("terms-missing", f"No sentence mentions: {name}.", (name,)))


def _stands_alone(match: re.Match[str]) -> bool:
    return not match.string[: match.start()][-1:].strip(" \"'`“‘(")


def entries(name: str, text: str) -> Iterator[Entry]:
    """The entries that have a name among those they begin with."""
    at = text.find(name)
    while at >= 0:
        entry = entry_at(text.rfind("\n", 0, at) + 1, text)
        if name in entry.names:
            yield entry
        at = text.find(name, max(at + 1, entry.text if name in entry.names else 0))


def entry_at(start: int, text: str) -> Entry:
    """The entry that begins at a place of a text; without names where none does."""
    stop = start + LONGEST_ENTRY
    mark = MARK.match(text, start, stop)
    at = mark.end() if mark else start
    names = []
    while (found := NAME.match(text, at, stop)) is not None:
        names.append(found[0].rstrip("."))
        at = found.end()
        while (taken := TAKES.match(text, at, stop)) is not None and taken.end() > at:
            at = taken.end()
        joint = JOINT.match(text, at, stop)
        if joint is None:
            break
        at = joint.end()
    behind = BEFORE_TEXT.match(text, at, stop)
    return Entry(start, behind.end() if behind else at, tuple(names))


def _told(entry: Entry, rows: range, index: Index) -> Finding | None:
    """The sentence that begins what an entry says, and the one of its names where that is another."""
    named, told = sentence_at(entry.start, rows, index), sentence_at(entry.text, rows, index)
    if entry.text >= told.span.stop or told.id > named.id + 1:
        return None
    cited = chosen(RULE, *dict.fromkeys((told, named)))
    return Finding(cited, OPTION_CHANCE, cited, _short(entry, told))


def _short(entry: Entry, told: Sentence) -> ShortAnswer | None:
    """What the sentence says behind the names."""
    start = max(entry.text, told.span.start)
    text = told.text[start - told.span.start :].rstrip(" .")
    return ShortAnswer(text, Span(start, start + len(text))) if text else None
