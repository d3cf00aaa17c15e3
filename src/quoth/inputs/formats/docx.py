"""Word documents -> paragraphs, table rows and headings, in order."""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any, Final

import docx
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table

from quoth.inputs.decoding import UnusableError
from quoth.inputs.formats.extracted import Extracted, Gathering
from quoth.inputs.formats.zipped import DAMAGE, opened

HEADING: Final = re.compile(r"(?:heading|title)\b", re.IGNORECASE)
DEEPEST: Final = 20  # tables in tables


def read(_name: str, data: bytes) -> Extracted:
    """The text of the document's body. Raises UnusableError for a damaged or encrypted file."""
    opened(data).close()  # so large as it says, or not read at all
    try:
        document = docx.Document(BytesIO(data))
        found = Gathering()
        _gather(document, found)
        told = document.core_properties
        dated = told.created or told.modified
        return found.extracted(told.title, told.author, dated.date().isoformat() if dated else "")
    # python-docx takes the parts of the package for granted; SyntaxError is what lxml calls bad XML.
    except (*DAMAGE, PackageNotFoundError, SyntaxError, AttributeError, TypeError):
        raise UnusableError("is a damaged Word document", "Get it anew, or save it again.") from None


def _gather(container: Any, found: Gathering) -> None:
    for part in container.iter_inner_content():
        if isinstance(part, Table):
            for row in part.rows:
                found.add("\t".join(_cells(row)))
        else:
            style = part.style.name if part.style is not None else ""
            found.add(part.text, heading=bool(HEADING.match(style or "")))


def _cells(row: Any, depth: int = 0) -> Iterator[str]:
    """The text of each cell, once: a merged one is met in every column that it spans."""
    before = None
    for cell in row.cells:
        if cell._tc is before:
            continue
        before = cell._tc
        yield " ".join(paragraph.text for paragraph in cell.paragraphs)
        if depth < DEEPEST:
            for table in cell.tables:
                for inner in table.rows:
                    yield from _cells(inner, depth + 1)
