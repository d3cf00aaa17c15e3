"""What an article says of itself: title, authors, place and date, with offsets."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from quoth.answering.news.lines import dateline, furniture, names_alone
from quoth.answering.news.parts import Part, Role, is_mail
from quoth.answering.places import PIPE
from quoth.language.mentions import mentions
from quoth.language.pattern import Pattern
from quoth.model import Article, Span
from quoth.named_tuple import NamedTuple

# Lines that are not blank, above and below the text: nobody signs in the middle.
HEAD_LINES: Final = 12
FOOT_LINES: Final = 4
LONGEST_TITLE: Final = 160
# Characters of a document that its head and its foot stand in.
REACH: Final = 8_000
LINE: Final = re.compile(r"[^\r\n]+")
# Marks of emphasis and headings, and the white space beside them.
MARKS: Final = " \t*_#>\u00a0"
SENTENCE_END: Final = re.compile(r"""[.!?…]["'”’»)\]]*$""")
PIECE_END: Final = re.compile(r"""[.!?]["”)]?\s+(?=[("“]?[A-Z])""")
BLANK: Final = re.compile(r"(?:\r?\n){2}")
LABEL: Final = Pattern(r"(?:title|headline)\s?:\s+(?=\S)", re.IGNORECASE)


class Byline(NamedTuple):
    """What an article says of itself, each in the order it is said."""

    title: Part | None
    parts: tuple[tuple[Role, Part], ...]

    def of(self, role: Role) -> tuple[Part, ...]:
        """All that is said of a role; of a title, the title."""
        if role == "title":
            return (self.title,) if self.title else ()
        return tuple(part for name, part in self.parts if name == role)


def byline(article: Article) -> Byline:
    """What the article says of itself: by its format, else by the form of its first and last lines."""
    declared: list[tuple[Role, Part]] = []
    if article.author:
        declared.append(("author", _declared(article.author, article)))
    if article.date:
        declared.append(("published", _declared(article.date, article)))
    known = {role for role, part in declared if part.span or not is_mail(article)}
    read = (pair for pair in _read(article.text) if pair[0] not in known)
    declared = [pair for pair in declared if pair[0] in known]
    return Byline(_title(article), (*declared, *dict.fromkeys(read)))


def _declared(text: str, article: Article) -> Part:
    """What a format says, at its place in the text where that begins or ends with it."""
    for start, stop in ((0, REACH), (max(0, len(article.text) - REACH), len(article.text))):
        place = article.text.find(text, start, stop)
        if place >= 0:
            return Part(text, Span(place, place + len(text)))
    return Part(text, None)


def _title(article: Article) -> Part | None:
    """What the format or the reader took for the title, else a first line that is no sentence."""
    start, line = next(_head(article.text), (0, ""))
    if article.title:
        start, line = article.text.find(article.title, 0, REACH), article.title
        if start < 0:
            return Part(line, None)
    label = LABEL.match(line)
    start, line = (start + label.end(), line[label.end() :]) if label else (start, line)
    after = article.text[start + len(line) :].lstrip("*_# \t")
    goes_on = not after.strip() or (after.lstrip("\r\n")[:1].islower() and not BLANK.match(after))
    prose = line.endswith((".", "…", ":", ";", ",")) or len(line) > LONGEST_TITLE
    if not line or (not label and (goes_on or prose or dateline(line)[0] or furniture(line))):
        return None
    return Part(line, Span(start, start + len(line)))


def _read(text: str) -> Iterator[tuple[Role, Part]]:
    """The parts of the head, to its first sentence or dateline, and those of the foot."""
    lines = list(_head(text))
    end = 0
    for number, (start, line) in enumerate(lines):
        parts = furniture(line) or dateline(line)[1]
        if not parts and 0 < number < len(lines) - 1 and _signs(line, lines[number + 1][1]):
            yield "author", Part(line, Span(start, start + len(line)))
            continue
        yield from ((role, _part(text, start + a, start + b)) for role, a, b in parts)
        end = start + len(line)
        if dateline(line)[0] or (not parts and number and SENTENCE_END.search(line)):
            break
    for start, line in _foot(text, end):
        yield from ((role, _part(text, start + a, start + b)) for role, a, b in furniture(line))


def _part(text: str, start: int, stop: int) -> Part:
    return Part(text[start:stop], Span(start, stop))


def _signs(line: str, below: str) -> bool:
    """Whether a line is nothing but names, and the one below it says when or where they wrote."""
    if not names_alone(line):
        return False
    roles = {part.role for part in furniture(below) or dateline(below)[1]}
    known = all(mention.kind in ("person", "name") for mention in mentions(line))
    return known and not roles.isdisjoint(("published", "updated", "place"))


def _head(text: str) -> Iterator[tuple[int, str]]:
    """The first lines that are not blank, without marks of emphasis, and where they begin."""
    for match in islice(filter(_has_text, LINE.finditer(text, 0, REACH)), HEAD_LINES):
        yield _bare(match.start(), match[0])


def _foot(text: str, end: int) -> Iterator[tuple[int, str]]:
    """The sentences of the last lines behind `end`."""
    last = filter(_has_text, LINE.finditer(text, max(end, len(text) - REACH)))
    for match in list(last)[-FOOT_LINES:]:
        start = match.start()
        for cut in (*(m.end() for m in PIECE_END.finditer(match[0])), len(match[0])):
            stop = match.start() + cut
            yield _bare(start, text[start:stop])
            start = stop


def _has_text(match: re.Match[str]) -> bool:
    return bool(match[0].strip(MARKS)) and not match[0].startswith(PIPE)


def _bare(start: int, line: str) -> tuple[int, str]:
    bare = line.lstrip(MARKS)
    return start + len(line) - len(bare), bare.rstrip(MARKS.replace(">", ""))  # an address may end in one
