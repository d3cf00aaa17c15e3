"""PDF -> paragraphs, by where its lines stand on the page; pages are told apart.

A PDF has lines, not paragraphs. Here a paragraph ends where the lines say so: by a wider gap, another
size of letters, an indented line or a short one behind the end of a sentence. A word that was parted at
the end of a line is whole again; lines that recur on most pages (running titles, page numbers) go, and
those of a table of contents.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from operator import attrgetter
from statistics import median_low
from typing import Any, Final

import pypdfium2

from quoth.inputs.decoding import AS_TEXT, TooLargeError, UnusableError
from quoth.inputs.formats.extracted import Extracted, Gathering
from quoth.inputs.formats.pdf_boxes import PageLine
from quoth.inputs.formats.pdf_columns import ends_sentence
from quoth.inputs.formats.pdf_page import Page, page_of, spaces_overlooked, whole_text
from quoth.inputs.formats.pdf_streams import verify_size
from quoth.inputs.formats.pdf_words import SAMPLE, least_overlooked, run_together

PAGES_LIMIT: Final = 10_000
PASSWORD: Final = 4  # FPDF_ERR_PASSWORD
NAMED: Final = 5  # pages that are told by their numbers

LIST_ITEM: Final = re.compile(r"(?:[-*•–‣▪]|\(?\d{1,3}[.)]|\(?[a-z]\))\s")
NUMBER: Final = re.compile(r"(?<![\d.,])[0-9]{1,5}(?![\d.,])")

# In heights of a line's letters.
WIDER: Final = 0.35  # than the usual gap: another paragraph
INDENTED: Final = 0.8
RESIZED: Final = 0.12
SHORT: Final = 0.85  # of the widest line's right edge
# A line at the edge of so many pages, and of such a share of them, is no part of the text.
RECURRING_PAGES: Final = 3
RECURRING_SHARE: Final = 0.5
EDGE_LINES: Final = 2
TOP: Final = attrgetter("top")
RUNNING_LIMIT: Final = 80  # characters of such a line

# What programs write where nobody gave a title or an author.
UNTOLD: Final = re.compile(
    r"(?:untitled|anonymous|unknown|\(.*\)|.*\.(?:docx?|tex|dvi|indd|odt|pdf|rtf))\Z", re.IGNORECASE
)
DATE: Final = re.compile(r"D:(\d{4})(\d\d)?(\d\d)?")


def read(_name: str, data: bytes, max_bytes: int) -> Extracted:
    """The paragraphs of all pages. Raises UnusableError for a damaged or encrypted file, and for a scan."""
    verify_size(data, max_bytes)
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == PASSWORD:
            why, remedy = "is encrypted", "Save a copy without a password."
        else:
            why, remedy = "is a damaged PDF", "Get it anew."
        raise UnusableError(why, remedy) from None
    try:
        if len(document) > PAGES_LIMIT:
            raise UnusableError(f"has over {PAGES_LIMIT:,} pages", "Split it into several files.")
        pages = list(_pages(document, max_bytes))
        found = _gathered(_without_recurring([page.lines for page in pages]))
        told = document.get_metadata_dict(skip_empty=True)
    finally:
        document.close()
    whole = found.extracted(
        _told(told.get("Title", "")), _told(told.get("Author", "")), _date(told.get("CreationDate", ""))
    )
    if not whole.text:
        raise UnusableError("has no text in it, only pictures", "Run OCR over it, with ocrmypdf for one.")
    return whole._replace(notes=_notes([number for number, page in enumerate(pages, 1) if page.unsure]))


def _pages(document: Any, max_bytes: int) -> Iterator[Page]:
    """The lines of each page. Raises UnusableError where they have over `max_bytes` characters."""
    sample, whole = _sample(document)
    room = max_bytes
    others = (_page(document, number, whole) for number in range(len(sample), len(document)))
    for page in chain(sample, others):
        room -= sum(len(line.text) for line in page.lines)  # any number of pages can show the same
        if room < 0:
            raise TooLargeError("unpacks to", max_bytes, AS_TEXT)
        yield page


def _sample(document: Any) -> tuple[list[Page], set[str] | None]:
    """So many of the first pages as tell how the rest is set, and what `page_of` is to know of it."""
    shown: list[Any] = []
    lines: list[str] = []
    size = 0
    while size < SAMPLE and len(shown) < len(document):
        shown.append(_shown(document, len(shown)))
        text = whole_text(shown[-1]) if shown[-1] is not None else ""
        lines += text.split("\n")
        size += len(text)
    joined = run_together(lines)
    overlooked = joined and spaces_overlooked(filter(None, shown), joined) >= least_overlooked(lines)
    whole: set[str] | None = {""} if overlooked else None
    return [_read(page, whole) for page in shown], whole


def _shown(document: Any, number: int) -> Any:
    """PDFium's text of a page; None where it can't be read."""
    try:
        return document[number].get_textpage()
    except pypdfium2.PdfiumError:
        return None


def _read(shown: Any, whole: set[str] | None = None) -> Page:
    """A page; one without a line where it can't be read. whole: as `page_of` has it."""
    try:
        return page_of(shown, whole) if shown is not None else Page([])
    except pypdfium2.PdfiumError:
        return Page([])


def _page(document: Any, number: int, whole: set[str] | None) -> Page:
    shown = _shown(document, number)
    found = _read(shown, whole)
    if shown is not None:  # now, not when all pages are read
        page = shown.page
        shown.close()
        page.close()
    return found


def _without_recurring(pages: Sequence[list[PageLine]]) -> list[list[PageLine]]:
    """Without running titles and page numbers, as far as they are the outermost lines of their pages."""
    left = list(pages)
    for _ in range(EDGE_LINES):
        edges = [
            {id(line): _marks(line.text, number) for line in (max(page, key=TOP), min(page, key=TOP))}
            for number, page in enumerate(left)
            if page
        ]
        seen = Counter(mark for page in edges for mark in set(chain.from_iterable(page.values())))
        least = max(RECURRING_PAGES, RECURRING_SHARE * len(pages))
        recurring = {mark for mark, count in seen.items() if count >= least}
        gone = {row for page in edges for row, found in page.items() if recurring.intersection(found)}
        left = [[line for line in page if id(line) not in gone] for page in left]
    return left


def _marks(text: str, page: int) -> set[str]:
    """What it has in common with others of its kind.

    All of it; all but the page's number; that it begins or ends with the page's number, whatever the rest
    is: the title of a chapter, or nothing.
    """
    if len(text) > RUNNING_LIMIT:
        return set()
    marks = {text}
    for match in NUMBER.finditer(text):
        numbered = f"<{int(match[0]) - page}>"
        marks.add(f"{text[: match.start()]}{numbered}{text[match.end() :]}")
        if match.start() == 0 or match.end() == len(text):
            marks.add(numbered)
    return marks


def _gathered(pages: Sequence[Sequence[PageLine]]) -> Gathering:
    found, before = Gathering(), ""
    for lines in pages:
        found.begin_page()
        for text in _paragraphs(lines):
            if before and text[:1].islower() and not ends_sentence(before):
                found.go_on(text)
            else:
                found.add(text)
            before = text
    return found


def _paragraphs(lines: Sequence[PageLine]) -> Iterator[str]:
    if not lines:
        return
    gaps = [gap for one, two in pairwise(lines) if (gap := one.bottom - two.top) > -one.size]
    usual = median_low(gaps) if gaps else 0.0
    edge = max(line.right for line in lines)
    part = [lines[0].text]
    for before, line in pairwise(lines):
        if _begins(before, line, usual, edge):
            yield " ".join(part)
            part = []
        part.append(line.text)
    yield " ".join(part)


def _begins(before: PageLine, line: PageLine, usual: float, edge: float) -> bool:
    """Whether a paragraph begins with `line`."""
    size = before.size
    if abs(line.size - size) > RESIZED * size or LIST_ITEM.match(line.text):
        return True
    gap = before.bottom - line.top
    if gap > usual + WIDER * size:
        return True
    # Up to another column, or back on the same line, or short, or indented.
    parts = gap < -size or before.right < SHORT * edge or line.left > before.left + INDENTED * size
    return parts and ends_sentence(before.text)


def _notes(unsure: Sequence[int]) -> tuple[str, ...]:
    """What a person should know: the pages that may be set in columns, and are read as if not."""
    if not unsure:
        return ()
    named = ", ".join(map(str, unsure[:NAMED])) + (" ..." if len(unsure) > NAMED else "")
    pages = f"page {named}" if len(unsure) == 1 else f"pages {named}"
    return (f"may have columns on {pages}, whose lines were read across",)


def _told(value: str) -> str:
    return "" if UNTOLD.match(value.strip()) else value


def _date(value: str) -> str:
    match = DATE.match(value)
    return "-".join(part for part in match.groups() if part) if match else ""
