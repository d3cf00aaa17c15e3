"""What is part of a page's text although its tag or its name is that of what is left out, and the reverse."""

import re
from collections.abc import Set
from typing import Final

from selectolax.lexbor import LexborNode

# An aside of these, by classes, roles and types of EPUB, is part of the text.
NOTES: Final = frozenset("footnote footnotes endnote endnotes rearnote rearnotes admonition".split())
# What stands amid paragraphs is part of the text: what DocBook calls a sidebar does.
AMID_PARAGRAPHS: Final = frozenset(("sidebar",))
PARAGRAPH, PARAGRAPH_CLASS = "p", "para"
BACK: Final = "doc-backlink"  # from a note to its call
HEADINGS: Final = "h1, h2, h3, h4, h5, h6"
QUOTATION: Final = "blockquote"
# What programs for mail write on one that is there to be indented, and quotes nobody.
NO_BORDER: Final = re.compile(r"border\s*:\s*(?:none|0)", re.IGNORECASE)
WORD: Final = re.compile(r"[a-z]+")


def is_a_section(node: LexborNode, name: str) -> bool:
    """Whether its name is made of the heading that it begins with: "navigation" of "Navigation"."""
    heading = node.css_first(HEADINGS) if name else None
    return heading is not None and WORD.findall(heading.text().lower()) == WORD.findall(name.lower())


def is_amid_paragraphs(node: LexborNode, words: Set[str]) -> bool:
    """Whether it stands beside paragraphs, and may by the words of its name."""
    parent = node.parent if words <= AMID_PARAGRAPHS else None
    return parent is not None and any(
        each.tag == PARAGRAPH or PARAGRAPH_CLASS in (each.attributes.get("class") or "").split()
        for each in parent.iter()
    )


def is_note(node: LexborNode) -> bool:
    """Whether it is a note or an admonition, by its class, role or EPUB's type of it."""
    values = node.attributes
    named = " ".join(values.get(name) or "" for name in ("class", "role", "epub:type"))
    return bool(NOTES.intersection(WORD.findall(named.lower())))


def quotes(node: LexborNode) -> bool:
    """Whether what stands in it is quoted: a mail's is, from an older one."""
    return node.tag == QUOTATION and not NO_BORDER.search(node.attributes.get("style") or "")


def only_leads_back(node: LexborNode) -> bool:
    """Whether it is the arrow behind a note that leads to its call: it may be the note's number, too."""
    return node.attributes.get("role") == BACK and not any(map(str.isalnum, node.text()))
