"""Word documents -> paragraphs, table rows and headings, in order."""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any, Final

import docx
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table, _Cell

from quoth.inputs.decoding import AS_TEXT, TooLargeError, UnusableError
from quoth.inputs.formats.extracted import Extracted, Gathering
from quoth.inputs.formats.zipped import DAMAGE, opened

HEADING: Final = re.compile(r"(?:heading|title)\b", re.IGNORECASE)
DEEPEST: Final = 20  # tables in tables


def read(_name: str, data: bytes, max_bytes: int) -> Extracted:
    """The text of the document's body. Raises UnusableError for a damaged or encrypted file."""
    opened(data, max_bytes).close()  # so large as it says, or not read at all
    try:
        document = docx.Document(BytesIO(data))
        found = Gathering()
        _gather(document, found, max_bytes)
        told = document.core_properties
        dated = told.created or told.modified
        return found.extracted(told.title, told.author, dated.date().isoformat() if dated else "")
    # python-docx takes the parts of the package for granted; SyntaxError is what lxml calls bad XML.
    except (*DAMAGE, PackageNotFoundError, SyntaxError, AttributeError, TypeError):
        raise UnusableError("is a damaged Word document", "Get it anew, or save it again.") from None


def _gather(container: Any, found: Gathering, max_bytes: int) -> None:
    room = max_bytes
    for part in container.iter_inner_content():
        if isinstance(part, Table):
            for row in _rows(part):
                room -= sum(len(text) + 1 for text in row)  # a cell over several rows is in each of them
                if room < 0:
                    raise TooLargeError("unpacks to", max_bytes, AS_TEXT)
                found.add("\t".join(row))
        else:
            style = part.style.name if part.style is not None else ""
            found.add(part.text, heading=bool(HEADING.match(style or "")))


def _rows(table: Table, depth: int = 0) -> Iterator[list[str]]:
    """The texts of each row's cells, of tables in them too.

    Not by python-docx's own cells: those have one for each column that a cell spans, of which a document
    may claim any number, and go up row by row to where a cell begins.
    """
    begun: dict[int, list[str]] = {}  # by the column where it begins: the cell that goes on below
    for row in table.rows:
        texts = []
        column = row.grid_cols_before
        for cell in row._tr.tc_lst:
            if cell.vMerge != "continue":
                begun[column] = list(_texts(_Cell(cell, table), depth))
            texts += begun.get(column, [])
            column += cell.grid_span
        yield texts


def _texts(cell: _Cell, depth: int) -> Iterator[str]:
    yield " ".join(paragraph.text for paragraph in cell.paragraphs)
    if depth < DEEPEST:
        for table in cell.tables:
            for row in _rows(table, depth + 1):
                yield from row
