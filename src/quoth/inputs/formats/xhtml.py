"""Pages written as XML, as EPUBs have them, for a parser of HTML."""

import re
from typing import Final

DECLARED: Final = re.compile(r"""<\?xml\b|\sxmlns\s?=\s?["']http://www\.w3\.org/1999/xhtml""")
WITHIN: Final = 2048  # characters
# XML's empty elements; to HTML all but those that are always empty would begin there and go on.
EMPTY: Final = re.compile(
    r"<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)\b)"
    r"([A-Za-z][\w:.-]*+)((?:\s[^<>]*+|/)?+)(?<=/)>"
)


def as_html(page: str) -> str:
    """The page, its empty elements closed where it is declared to be XML."""
    return EMPTY.sub(r"<\1\2></\1>", page) if DECLARED.search(page, 0, WITHIN) else page
