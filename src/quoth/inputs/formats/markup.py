"""Text with light markup -> its paragraphs, as spans of the text itself, which stays as it is.

A table of what lines can be, and a loop; Markdown and reStructuredText have a table each.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final, Literal, NamedTuple

from quoth.inputs.formats.extracted import Extracted, one_line
from quoth.model import Heading, Span

FRONT_MATTER: Final = re.compile(r"\A---[ \t]*\r?\n(.*?\n)(?:---|\.\.\.)[ \t]*\r?$", re.DOTALL | re.MULTILINE)
LINE: Final = re.compile(r"[^\r\n]*+(?:\r\n?|\n)?+")


class LineRule(NamedTuple):
    """What a line can be.

    does: "out": it is no text; "alone": a paragraph by itself; "begin": one begins with it; "heading".
    The paragraph is what the group "text" of `form` matches, or the whole line without one.
    example: a line, and near_miss: the nearest one that it must not be.
    """

    name: str
    does: Literal["out", "alone", "begin", "heading"]
    form: re.Pattern[str]  # matched at its start
    example: str
    near_miss: str


class Markup(NamedTuple):
    """How a format is marked up.

    rules: the first that matches a line says what it is. underline: makes the line above a heading.
    fence: begins lines of code, and the same again ends them. literal: so does what it ends with, for
    lines that are indented. told: a line that names the title, author or date.
    """

    rules: Sequence[LineRule]
    underline: re.Pattern[str]
    fence: re.Pattern[str] | None = None
    literal: str = ""
    told: re.Pattern[str] | None = None


class _Line(NamedTuple):
    start: int
    text: str  # without its end


def marked_up(text: str, markup: Markup) -> Extracted:
    """The text as it is, its paragraphs and headings."""
    told: dict[str, str] = {}
    begin = 0
    if markup.fence is not None and (front := FRONT_MATTER.match(text)):
        told = _front(front[1])
        begin = front.end()
    blocks: list[Span] = []
    headings: list[Heading] = []
    for start, stop, is_heading in _blocks(list(_lines(text, begin)), markup):
        shown = text[start:stop]
        left = start + len(shown) - len(shown.lstrip())
        right = start + len(shown.rstrip())
        if left < right:
            blocks.append(Span(left, right))
            if is_heading:
                headings.append(Heading(left, one_line(text[left:right])))
            if markup.told and (field := markup.told.match(text[left:right])):
                told.setdefault(field[1].lower(), field[2].strip())
    title = told.get("title", "") or next((heading.text for heading in headings[:1]), "")
    return Extracted(
        text, title, told.get("author", ""), told.get("date", ""), (), tuple(headings), tuple(blocks)
    )


def _lines(text: str, begin: int) -> Iterator[_Line]:
    for match in LINE.finditer(text, begin):
        if match.start() < len(text):
            yield _Line(match.start(), match[0].rstrip("\r\n"))


def _front(block: str) -> dict[str, str]:
    """Title, author and date of YAML's plainest form."""
    found = {}
    for line in block.splitlines():
        key, colon, value = line.partition(":")
        if colon and key in ("title", "author", "date"):
            found[key] = value.strip().strip("\"'")
    return found


def _blocks(lines: Sequence[_Line], markup: Markup) -> Iterator[tuple[int, int, bool]]:
    """Start, end, and whether it is a heading, of each paragraph in order; white space may be around."""
    open_from: int | None = None
    end = 0
    fence = ""
    indent = None  # of what is above a literal block, while in one
    row = 0
    while row < len(lines):
        start, text = lines[row]
        row += 1
        stop = start + len(text)
        bare = text.strip()
        if fence or (indent is not None and bare and _indented(text) > indent):
            if fence and bare.startswith(fence) and not bare.strip(fence[0]):
                fence = ""
            else:
                yield start, stop, False
            continue
        indent = None if bare else indent
        opens = markup.fence.match(text) if markup.fence else None
        rule, found = _rule_of(text, markup.rules)
        below = lines[row].text if row < len(lines) else ""
        underlined = bool(bare) and rule is None and open_from is None and markup.underline.match(below)
        if open_from is not None and (not bare or opens or rule):
            yield open_from, end, False
            open_from = None
        if opens:
            fence = opens[1]
        elif underlined and (markup.literal == "" or len(below.rstrip()) >= len(bare)):
            yield start, stop, True
            row += 1
        elif rule is not None:
            at, until = start + found.start, start + found.stop
            if rule.does == "begin":
                open_from, end = at, until
            elif rule.does != "out":
                yield at, until, rule.does == "heading"
        elif bare:
            open_from = start if open_from is None else open_from
            end = stop
        if markup.literal and bare.endswith(markup.literal):
            indent = _indented(text)
    if open_from is not None:
        yield open_from, end, False


def _rule_of(text: str, rules: Sequence[LineRule]) -> tuple[LineRule | None, Span]:
    """What the line is, and where its text stands in it."""
    for rule in rules:
        if match := rule.form.match(text):
            group = "text" if "text" in rule.form.groupindex else 0
            return rule, Span(*(match.span(group) if group else (0, len(text))))
    return None, Span(0, len(text))


def _indented(text: str) -> int:
    return len(text) - len(text.lstrip())
