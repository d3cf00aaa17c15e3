"""RTF -> paragraphs, each with its footnotes behind it; what stands above and below the pages comes last."""

import re
from collections.abc import Iterator
from operator import itemgetter
from typing import Final

from striprtf.striprtf import rtf_to_text

from quoth.inputs.decoding import UnusableError
from quoth.inputs.formats.extracted import DELETIONS, PAGE_NUMBER, Extracted, Gathering, LeftOut, clean
from quoth.inputs.formats.raised import CLOSE, RAISED, settled

TOLD: Final = r"\{\\%s\s((?:[^{}\\]|\\.)*)\}"
# striprtf passes over a note, and knows nothing of what is raised.
NOTE: Final = re.compile(r"\{(?:\\\*\s?)?\\footnote(?![a-z])\s?")
GROUP: Final = re.compile(r"\{((?:\\[a-z]++(?:-?\d++)?+ ?+)++)([^{}\\]*+)\}")
SUPER: Final = re.compile(r"\\super(?![a-z])")
DELETED: Final = re.compile(r"\{(?:\\[a-z]++(?:-?\d++)?+ ?+)*?\\deleted(?![a-z0])")
# What ends the last paragraph of a cell, which the cell's end does too.
CELL: Final = re.compile(r"\\par(?![a-z])([\s}]*+)\\cell(?![a-z])")
MARGIN: Final = re.compile(r"\{\\(header|footer)[lrf]?(?![a-z])\s?")  # nor this
CODES: Final = re.compile(r"\\ansicpg\d+")
BRACE: Final = re.compile(r"\\[\\{}]|[{}]")
PIECE: Final = re.compile(r"\\[\\{}]|[{}]|\\par(?![a-z])")


def read(_name: str, data: bytes, _max_bytes: int) -> Extracted:
    """The text, a paragraph for each of the document's."""
    page = data.decode("cp1252", "replace")  # 7-bit by the format; \ansicpg tells what escapes mean
    found = Gathering()
    try:
        page = CELL.sub(r"\1\\cell ", _without_deletions(page, found.left_out))
        text = rtf_to_text(_with_notes(GROUP.sub(_marked, page)), errors="replace")
        for paragraph in settled(text).split("\n"):
            if paragraph.endswith("|"):
                found.add_row(paragraph.split("|")[:-1])
            else:
                found.add(paragraph)
        for text in dict.fromkeys(_margins(page)):
            if not PAGE_NUMBER.fullmatch(text):
                found.add(text)
        return found.extracted(_told(page, "title"), _told(page, "author"))
    except (ValueError, LookupError, IndexError, RecursionError):
        raise UnusableError("is damaged RTF", "Get it anew, or save it again.") from None


def _marked(group: re.Match[str]) -> str:
    """A group of text in one look, marked where that is raised."""
    if SUPER.search(group[1]) is None:
        return group[0]
    opening, closing = (rf"\u{ord(mark) - 0x10000}?" for mark in (RAISED, CLOSE))
    return f"{{{group[1]}{opening}{group[2]}{closing}}}"


def _without_deletions(page: str, left_out: LeftOut) -> str:
    """The page without what was deleted from it while changes were recorded."""
    parts: list[str] = []
    at = 0
    for match in DELETED.finditer(page):
        if match.start() >= at:
            parts.append(page[at : match.start()])
            at = _stop(page, match.end()) + 1
            left_out[DELETIONS] += 1
    return "".join((*parts, page[at:]))


def _stop(page: str, start: int) -> int:
    """Where the group ends that `start` is in."""
    depth = 1
    for brace in BRACE.finditer(page, start):
        depth += {"{": 1, "}": -1}.get(brace[0], 0)
        if not depth:
            return brace.start()
    return len(page)


def _with_notes(page: str) -> str:
    """The page, the text of each note behind the paragraph that calls it."""
    if NOTE.search(page) is None:
        return page
    parts: list[str] = []
    notes: list[str] = []
    at = depth = 0
    within = 0  # the depth of the note, while in one
    for match in PIECE.finditer(page):
        sign = match[0]
        if sign == "{":
            depth += 1
            opening = None if within else NOTE.match(page, match.start())
            if opening is not None:
                parts.append(page[at : match.start()])
                within, at = depth, opening.end()
        elif sign == "}":
            if depth == within:
                notes.append(page[at : match.start()])
                within, at = 0, match.end()
            depth -= 1
        if not within and notes and (sign.startswith("\\par") or depth == 0):
            end = match.start() if depth == 0 else match.end()
            parts.append(page[at:end])
            parts += ((rf"\par {{{note}}}" if depth == 0 else rf" {{{note}}}\par ") for note in notes)
            notes, at = [], end
    return "".join((*parts, page[at:]))


def _margins(page: str) -> Iterator[str]:
    """The paragraphs above the pages, and then those below them."""
    codes = CODES.search(page)
    for match in sorted(MARGIN.finditer(page), key=itemgetter(1), reverse=True):
        group = page[match.end() : _stop(page, match.end())]
        text = rtf_to_text(rf"{{\rtf1{codes[0] if codes else ''} {group}}}", errors="replace")
        yield from map(clean, text.split("\n"))


def _told(page: str, key: str) -> str:
    match = re.search(TOLD % key, page)
    return rtf_to_text(r"{\rtf1 " + match[1] + "}", errors="replace") if match else ""
