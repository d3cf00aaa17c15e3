"""Word documents -> paragraphs, table rows and headings, in order, with their notes and text boxes.

python-docx opens the package and knows styles and properties; what stands in a paragraph is read by
`docx_text`, as python-docx passes over what is inserted, controlled or in a field.
"""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any, Final

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml import parse_xml

from quoth.inputs.decoding import AS_TEXT, TooLargeError, UnusableError
from quoth.inputs.formats.docx_text import CONTENTS, W, goes_on, inside, text_of
from quoth.inputs.formats.extracted import PAGE_NUMBER, Extracted, Gathering, clean
from quoth.inputs.formats.zipped import DAMAGE, opened

HEADING: Final = re.compile(r"(?:heading|title)\b", re.IGNORECASE)
OF_CONTENTS: Final = re.compile(r"toc \d", re.IGNORECASE)
DEEPEST: Final = 20  # tables in tables
ID: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
MARGINS: Final = ("header", "footer")  # as elements and relations are called, in the order of reading


def read(_name: str, data: bytes, max_bytes: int) -> Extracted:
    """The document's text. Raises UnusableError for a damaged or encrypted file."""
    opened(data, max_bytes).close()  # so large as it says, or not read at all
    try:
        document = docx.Document(BytesIO(data))
        reading = _Reading(document, max_bytes)
        reading.gather(document.element.body)
        reading.gather_margins(document.element.body)
        told = document.core_properties
        dated = told.created or told.modified
        date = dated.date().isoformat() if dated else ""
        return reading.found.extracted(told.title, told.author, date)
    # python-docx takes the parts of the package for granted; SyntaxError is what lxml calls bad XML.
    except (*DAMAGE, PackageNotFoundError, SyntaxError, AttributeError, TypeError):
        raise UnusableError("is a damaged Word document", "Get it anew, or save it again.") from None


class _Reading:
    """What is read of a document, part by part. found: the paragraphs so far."""

    def __init__(self, document: Any, max_bytes: int) -> None:
        self.found = Gathering()
        self._room = max_bytes
        self._max_bytes = max_bytes
        self._part = document.part
        self._styles: dict[str | None, str] = {}
        # Each note by its part and number, until it is read: it may be called any number of times.
        self._notes = {
            (name, note.get(f"{W}id", "")): note
            for name in ("footnotes", "endnotes")
            for root in self._roots(name)
            for note in root
        }

    def gather(self, container: Any, depth: int = 0) -> None:
        """Add all that stands in a body, a text box or a note."""
        before = ""
        for part in inside(container, self.found.left_out):
            if part.tag == f"{W}p":
                style = self._style(part)
                if OF_CONTENTS.match(style):
                    self.found.left_out[CONTENTS] = 1
                    continue
                text, notes, boxes = text_of(part, self.found.left_out)
                if goes_on(part):
                    before += text
                    continue
                self.found.add(before + text, heading=bool(HEADING.match(style)))
                before = ""
                self._gather_behind(notes, boxes, depth)
            elif part.tag == f"{W}tbl":
                self._gather_table(part, depth)
        self.found.add(before)

    def gather_margins(self, body: Any) -> None:
        """Add what stands above and below the pages, each text once; no page numbers."""
        met: set[str] = set()
        for name in MARGINS:
            for place in body.iter(f"{W}{name}Reference"):
                root = parse_xml(self._part.rels[place.get(ID)].target_part.blob)
                for paragraph in root.iter(f"{W}p"):
                    text = clean(text_of(paragraph, self.found.left_out).text)
                    if text not in met and not PAGE_NUMBER.fullmatch(text):
                        self.found.add(text, apart=not met)
                        met.add(text)

    def _gather_behind(self, notes: Any, boxes: Any, depth: int) -> None:
        if depth >= DEEPEST:
            return
        for box in boxes:
            self.gather(box, depth + 1)
        for called in notes:
            note = self._notes.pop(called, None)
            if note is not None:
                self.gather(note, depth + 1)

    def _gather_table(self, table: Any, depth: int) -> None:
        called: list[tuple[str, str]] = []
        boxes: list[Any] = []
        for number, row in enumerate(self._rows(table, called, boxes)):
            self._room -= sum(len(text) + 1 for text in row)  # a cell over several rows is in each of them
            if self._room < 0:
                raise TooLargeError("unpacks to", self._max_bytes, AS_TEXT)
            self.found.add_row(row, first=not number)
            self._gather_behind(called, boxes, depth)
            called.clear()
            boxes.clear()

    def _rows(
        self, table: Any, called: list[tuple[str, str]], boxes: list[Any], depth: int = 0
    ) -> Iterator[list[str]]:
        """The texts of each row's cells, of tables in them too.

        Not by python-docx's own cells: those have one for each column that a cell spans, of which a document
        may claim any number, and go up row by row to where a cell begins.
        called, boxes: get the notes that are called in the row, and the text boxes in it.
        """
        begun: dict[int, list[str]] = {}  # by the column where it begins: the cell that goes on below
        for row in inside(table, self.found.left_out):
            if row.tag != f"{W}tr":
                continue
            texts = []
            column = row.grid_before
            for cell in inside(row, self.found.left_out):
                if cell.tag != f"{W}tc":
                    continue
                if cell.vMerge != "continue":
                    begun[column] = list(self._texts(cell, called, boxes, depth))
                texts += begun.get(column, [])
                column += cell.grid_span
            yield texts

    def _texts(self, cell: Any, called: list[tuple[str, str]], boxes: list[Any], depth: int) -> Iterator[str]:
        parts = list(inside(cell, self.found.left_out))
        found = [text_of(part, self.found.left_out) for part in parts if part.tag == f"{W}p"]
        for each in found:
            called += each.notes
            boxes += each.boxes
        yield " ".join(each.text for each in found)
        if depth < DEEPEST:
            for table in parts:
                if table.tag == f"{W}tbl":
                    for row in self._rows(table, called, boxes, depth + 1):
                        yield from row

    def _style(self, paragraph: Any) -> str:
        named = paragraph.style
        if named not in self._styles:  # python-docx looks through all of them
            style = self._part.get_style(named, WD_STYLE_TYPE.PARAGRAPH)
            self._styles[named] = style.name or "" if style is not None else ""
        return self._styles[named]

    def _roots(self, name: str) -> Iterator[Any]:
        for related in self._part.rels.values():
            if related.reltype.endswith(f"/{name}") and not related.is_external:
                yield parse_xml(related.target_part.blob)
