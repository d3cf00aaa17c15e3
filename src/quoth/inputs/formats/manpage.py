"""What `man` shows of a page -> its paragraphs: sections as headings, words parted at a line's end whole.

A page is set for a terminal: its first line is as wide as all others can be, words are parted by U+2010, and
what was struck over for emphasis, or coloured, is read as plain letters.
"""

import re
from collections.abc import Iterator
from typing import Final

from quoth.inputs.charset import decoded
from quoth.inputs.formats.extracted import Extracted, Gathering

EMPHASIS: Final = re.compile(r".\x08|\x1b\[[0-9;]*m")
GAP: Final = re.compile(r"\S\s{2,}\S")
HYPHENS: Final = ("\u2010", "\u00ad")
MOST_NAMES: Final = 6  # words of a line that only names an option, and what it takes
MOST_BLANK: Final = 3
SUBSECTION: Final = 6  # columns; what is indented less is no text but a heading


def read(name: str, data: bytes, _max_bytes: int) -> Extracted:
    """The paragraphs; an option is one with the first paragraph of what it does. The title is "NAME(1)"."""
    lines = [line.expandtabs().rstrip() for line in EMPHASIS.sub("", decoded(name, data)).splitlines()]
    first = next(row for row, line in enumerate(lines) if line)
    width = len(lines[first])
    found = Gathering()
    for paragraph in _paragraphs(_body(lines[first + 1 :]), width):
        found.add(_joined(paragraph), heading=_indent(paragraph[0]) < SUBSECTION)
    return found.extracted(lines[first].split()[0])


def _body(lines: list[str]) -> list[str]:
    """Without the last line, which names the page again, the program and a date, where it is such a one."""
    last = next((row for row in range(len(lines) - 1, -1, -1) if lines[row]), 0)
    return lines[:last] if lines and not _indent(lines[last]) and GAP.search(lines[last]) else lines


def _paragraphs(lines: list[str], width: int) -> Iterator[list[str]]:
    part: list[str] = []
    for row, line in enumerate(lines):
        below = next(filter(None, lines[row : row + MOST_BLANK]), "")
        if not line and part and _is_name(part[-1]) and _indent(below) > _indent(part[-1]):
            continue  # what the option does stands below a blank line
        if part and (not line or _begins(part[-1], line, width)):
            yield part
            part = []
        if line:
            part.append(line)
    if part:
        yield part


def _is_name(line: str) -> bool:
    """Whether a line is nothing but an option: what it does stands below."""
    bare = line.lstrip()
    few = bare.startswith("-") and len(bare.split()) <= MOST_NAMES and GAP.search(line) is None
    return few and _indent(line) >= SUBSECTION


def _begins(before: str, line: str, width: int) -> bool:
    """Whether a line was not filled up although the word behind it had room there."""
    if _indent(before) < SUBSECTION or _indent(line) < SUBSECTION:
        return True
    if _is_name(before):  # another name of the same option, or what it does
        return _indent(line) < _indent(before) or (_indent(line) == _indent(before) and not _is_name(line))
    room = width - len(before) > len(line.split(maxsplit=1)[0])
    return room and not before.endswith(HYPHENS) and _indent(line) <= _indent(before)


def _joined(lines: list[str]) -> str:
    text = ""
    for line in (each.strip() for each in lines):
        if text.endswith(HYPHENS):  # "MS‐DOS" keeps its own
            text = (text[:-1] if line[:1].islower() else text) + line
        else:
            text = f"{text} {line}"
    return " ".join(text.split())


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
