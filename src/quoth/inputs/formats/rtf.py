"""RTF -> paragraphs."""

import re
from typing import Final

from striprtf.striprtf import rtf_to_text

from quoth.inputs.decoding import UnusableError
from quoth.inputs.formats.extracted import Extracted, Gathering

TOLD: Final = r"\{\\%s\s((?:[^{}\\]|\\.)*)\}"


def read(_name: str, data: bytes, _max_bytes: int) -> Extracted:
    """The text, a paragraph for each of the document's."""
    page = data.decode("cp1252", "replace")  # 7-bit by the format; \ansicpg tells what escapes mean
    found = Gathering()
    try:
        text = rtf_to_text(page, errors="replace")
        for paragraph in text.split("\n"):
            found.add(paragraph.replace("|", "\t") if paragraph.endswith("|") else paragraph)
        return found.extracted(_told(page, "title"), _told(page, "author"))
    except (ValueError, LookupError, IndexError, RecursionError):
        raise UnusableError("is damaged RTF", "Get it anew, or save it again.") from None


def _told(page: str, key: str) -> str:
    match = re.search(TOLD % key, page)
    return rtf_to_text(r"{\rtf1 " + match[1] + "}", errors="replace") if match else ""
