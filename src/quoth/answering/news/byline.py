"""What an article says of itself: title, authors, place and date, with offsets."""

import re
from collections.abc import Iterator
from itertools import islice

from quoth.answering.news.lines import AND, DATE, LINE_FORMS, PEOPLE, Role, Where, found
from quoth.language.mentions import mentions
from quoth.language.pattern import Pattern, ShortPattern
from quoth.language.patterns import ORGANIZATION_HEADS
from quoth.language.terms import fold
from quoth.model import Article, Span
from quoth.named_tuple import NamedTuple

# Lines that are not blank, above and below the text: nobody signs in the middle.
HEAD_LINES = 12
FOOT_LINES = 4
# Characters; a longer line is a paragraph, and only its start is looked at.
LONGEST_LINE = 200
LONGEST_TITLE = 160
# Characters of a document that its head and its foot stand in.
REACH = 8_000
LINE = re.compile(r"[^\r\n]+")
SENTENCE_END = re.compile(r"""[.!?…]["'”’»)\]]*$""")
# Marks of emphasis and headings, and the white space beside them.
MARKS = " \t*_#>\u00a0"
PIECE_END = re.compile(r"""[.!?]["”)]?\s+(?=[("“]?[A-Z])""")
BLANK = re.compile(r"(?:\r?\n){2}")
# A line that is nothing but names of persons.
LONGEST_NAMES = 100
NAMES = ShortPattern(rf"{PEOPLE}$", most=LONGEST_NAMES)
LABEL = Pattern(r"(?:title|headline)\s?:\s+(?=\S)", re.IGNORECASE)
JOINT = Pattern(AND)
DATED = Pattern(DATE)
# Of a name behind a comma they say that it is where the author works.
PRESS_WORDS = ORGANIZATION_HEADS | frozenset(
    """press news staff writer writers reporter correspondent editor chronicle herald gazette tribune journal
    daily media wire reuters times mail star sun telegraph guardian observer magazine radio television tv
    service services contributor columnist""".split()
)
# The same of what the author is there, which names no body.
POSTS = frozenset("staff writer writers reporter correspondent editor contributor columnist".split())


class Part(NamedTuple):
    """Something an article says of itself. span: where its text has it; None where only its format does."""

    text: str
    span: Span | None


class Byline(NamedTuple):
    """What an article says of itself, each in the order it is said."""

    title: Part | None
    parts: tuple[tuple[Role, Part], ...]

    def of(self, role: Role) -> tuple[Part, ...]:
        """All that is said of a role; of a title, the title."""
        if role == "title":
            return (self.title,) if self.title else ()
        return tuple(part for name, part in self.parts if name == role)


def byline(article: Article, author: str = "", date: str = "") -> Byline:
    """What the article says of itself, by the form of its first and last lines.

    author, date: as the document's format has them, where it does; they go before what the text says.
    """
    declared: list[tuple[Role, Part]] = []
    if author:
        declared.append(("author", _declared(author, article)))
    if date:
        declared.append(("published", _declared(date, article)))
    known = {role for role, _ in declared}
    read = (pair for pair in _read(article) if pair[0] not in known)
    return Byline(_title(article), (*declared, *dict.fromkeys(read)))


def opening_length(text: str) -> int:
    """How many characters of a paragraph its dateline takes, 0 without one."""
    match = DATELINE.match(text[:LONGEST_LINE])
    return match.end() if match else 0


def opening_place(text: str) -> tuple[int, int] | None:
    """Where the place of a paragraph's dateline stands."""
    match = DATELINE.match(text[:LONGEST_LINE])
    return found(match).get("place") if match else None


def is_apart(text: str) -> bool:
    """Whether a sentence is a line that stands apart from the text: a byline, date or credit."""
    if len(text) > LONGEST_LINE:
        return False
    return any(not row.prose and row.match(text) for row in LINE_FORMS)


DATELINE = next(row for row in LINE_FORMS if row.name == "dateline")


def _declared(text: str, article: Article) -> Part:
    """What a format says, at its place in the text where that begins or ends with it."""
    for start, stop in ((0, REACH), (max(0, len(article.text) - REACH), len(article.text))):
        place = article.text.find(text, start, stop)
        if place >= 0:
            return Part(text, Span(place, place + len(text)))
    return Part(text, None)


def _title(article: Article) -> Part | None:
    """What the format or the reader took for the title, else a first line that is no sentence."""
    lines = list(_lines(article.text, "head"))
    if not article.title and not lines:
        return None
    if article.title:
        place = article.text.find(article.title, 0, REACH)
        if place < 0:
            return Part(article.title, None)
        start, line = place, article.title
    else:
        start, line = lines[0]
    label = LABEL.match(line)
    start, line = (start + label.end(), line[label.end() :]) if label else (start, line)
    after = article.text[start + len(line) :].lstrip("*_# \t")
    lower = after.lstrip("\r\n")[:1].islower() and not BLANK.match(after)
    goes_on = lower or not after.strip()
    prose = line.endswith((".", "…", ":", ";", ",")) or len(line) > LONGEST_TITLE
    if not label and (goes_on or prose or opening_length(line) or is_apart(line)):
        return None
    return Part(line, Span(start, start + len(line)))


def _read(article: Article) -> Iterator[tuple[Role, Part]]:
    text = article.text
    done: set[int] = set()
    head = list(_lines(text, "head"))
    for number, (start, line) in enumerate(head):
        match = _match(line, "head")
        if match is None and 0 < number < len(head) - 1 and _signs(line, head[number + 1][1]):
            yield "author", Part(line, Span(start, start + len(line)))
            continue
        done.add(start)
        if match is not None:
            yield from _parts(match, start)
        if (match is None and number and _is_prose(line)) or (
            match is not None and match.re is DATELINE.pattern.compiled
        ):
            break
    for start, line in _lines(text, "foot"):
        match = _match(line, "foot") if start not in done else None
        if match is not None:
            yield from _parts(match, start)


def _signs(line: str, below: str) -> bool:
    """Whether a line is nothing but names, and the one below it says when or where they wrote."""
    match = _match(below, "head") if len(line) <= LONGEST_NAMES and NAMES.match(line) else None
    if match is None or not {"published", "updated", "place"} & set(found(match)):
        return False
    return all(mention.kind in ("person", "name") for mention in mentions(line))


def _is_prose(line: str) -> bool:
    return len(line) > LONGEST_LINE or SENTENCE_END.search(line) is not None


def _match(line: str, where: Where) -> re.Match[str] | None:
    """The first form of a line of the head or foot that it has."""
    for row in LINE_FORMS:
        if row.where in (where, "either") and (row.prose or len(line) <= LONGEST_LINE):
            match = row.match(line)
            if match is not None:
                return match
    return None


def _lines(text: str, where: Where) -> Iterator[tuple[int, str]]:
    """The first lines, or the sentences of the last ones, that are not blank, without marks of emphasis."""
    if where == "head":
        for match in islice(filter(_has_text, LINE.finditer(text, 0, REACH)), HEAD_LINES):
            yield _bare(match.start(), match[0])
        return
    base = max(0, len(text) - REACH)
    last = [m for m in LINE.finditer(text, base) if _has_text(m)][-FOOT_LINES:]
    for match in last:
        start = match.start()
        for cut in (*(m.end() for m in PIECE_END.finditer(match[0])), len(match[0])):
            stop = match.start() + cut
            yield _bare(start, text[start:stop])
            start = stop


def _has_text(match: re.Match[str]) -> bool:
    return bool(match[0].strip(MARKS))


def _bare(start: int, line: str) -> tuple[int, str]:
    return start + len(line) - len(line.lstrip(MARKS)), line.strip(MARKS)


def _parts(match: re.Match[str], start: int) -> Iterator[tuple[Role, Part]]:
    """What the groups of a line tell; of a rest a date or a body."""
    for role, (begin, end) in found(match).items():
        if role == "author":
            stop = _without_body(match.string, begin, end)
            yield role, _part(match.string, begin, stop, start)
            joint = JOINT.compiled.match(match.string, stop, end)
            if joint is not None and not _is_post(match.string[joint.end() : end]):
                yield "agency", _part(match.string, joint.end(), end, start)
        else:
            yield role, _part(match.string, begin, end, start)
    rest = match.groupdict().get("rest")
    if rest:
        begin = match.start("rest")
        dated = DATED.search(rest)
        if dated:
            yield "published", _part(match.string, begin + dated.start(), begin + dated.end(), start)
        elif _is_body(rest) and not _is_post(rest):
            yield "agency", _part(match.string, begin, begin + len(rest.rstrip()), start)


def _part(line: str, begin: int, stop: int, start: int) -> Part:
    return Part(line[begin:stop], Span(start + begin, start + stop))


def _without_body(line: str, begin: int, end: int) -> int:
    """The end of the last name that is a person's: what a comma parts from them may be where they work."""
    joints = list(JOINT.finditer(line[begin:end]))
    if joints and joints[-1][0] == ", " and _is_body(line[begin + joints[-1].end() : end]):
        return begin + joints[-1].start()
    return end


def _is_body(text: str) -> bool:
    return not PRESS_WORDS.isdisjoint(fold(text).split())


def _is_post(text: str) -> bool:
    return not POSTS.isdisjoint(fold(text).split()[-1:])
