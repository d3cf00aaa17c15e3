"""RTF -> paragraphs, each with its footnotes behind it; what stands above and below the pages comes last."""

import re
from collections.abc import Iterator
from operator import itemgetter
from typing import Final

from striprtf.striprtf import rtf_to_text

from quoth.inputs.decoding import UnusableError
from quoth.inputs.formats.extracted import PAGE_NUMBER, Extracted, Gathering, clean
from quoth.inputs.formats.raised import CLOSE, RAISED, settled

TOLD: Final = r"\{\\%s\s((?:[^{}\\]|\\.)*)\}"
# striprtf passes over a note, and knows nothing of what is raised.
NOTE: Final = re.compile(r"\{\\footnote(?![a-z])\s?")
GROUP: Final = re.compile(r"\{((?:\\[a-z]++(?:-?\d++)?+ ?+)++)([^{}\\]*+)\}")
SUPER: Final = re.compile(r"\\super(?![a-z])")
MARGIN: Final = re.compile(r"\{\\(header|footer)[lrf]?(?![a-z])\s?")  # nor this
CODES: Final = re.compile(r"\\ansicpg\d+")
BRACE: Final = re.compile(r"\\[\\{}]|[{}]")
PIECE: Final = re.compile(r"\\[\\{}]|[{}]|\\par(?![a-z])")


def read(_name: str, data: bytes, _max_bytes: int) -> Extracted:
    """The text, a paragraph for each of the document's."""
    page = data.decode("cp1252", "replace")  # 7-bit by the format; \ansicpg tells what escapes mean
    found = Gathering()
    try:
        text = rtf_to_text(_with_notes(GROUP.sub(_marked, page)), errors="replace")
        for paragraph in settled(text).split("\n"):
            found.add(paragraph.replace("|", "\t") if paragraph.endswith("|") else paragraph)
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
        depth, stop = 1, len(page)
        for brace in BRACE.finditer(page, match.end()):
            depth += {"{": 1, "}": -1}.get(brace[0], 0)
            if not depth:
                stop = brace.start()
                break
        group = page[match.end() : stop]
        text = rtf_to_text(rf"{{\rtf1{codes[0] if codes else ''} {group}}}", errors="replace")
        yield from map(clean, text.split("\n"))


def _told(page: str, key: str) -> str:
    match = re.search(TOLD % key, page)
    return rtf_to_text(r"{\rtf1 " + match[1] + "}", errors="replace") if match else ""
