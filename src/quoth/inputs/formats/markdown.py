"""Markdown: the source text to the character; code, tables and headings are paragraphs of their own."""

import re
from typing import Final

from quoth.inputs.charset import decoded
from quoth.inputs.formats.extracted import Extracted
from quoth.inputs.formats.markup import LineRule, Markup, marked_up

RULES: Final = (
    LineRule(
        "a heading",
        "heading",
        re.compile(r" {0,3}#{1,6}[ \t]++(?P<text>(?:[^ \t]++|[ \t]++(?!#*+[ \t]*+$))*+)"),
        "## The bridge ##",
        "#1 is the bridge.",
    ),
    LineRule(
        "a line across the page",
        "out",
        re.compile(r" {0,3}(?:(?:\*[ \t]*+){3,}+|(?:-[ \t]*+){3,}+|(?:_[ \t]*+){3,}+)$"),
        "* * *",
        "** The bridge",
    ),
    LineRule(
        "the line below a table's header",
        "out",
        re.compile(r"[ \t]*+\|?+[ \t]*+:?+-++:?+[ \t]*+(?:\|[ \t]*+:?+-++:?+[ \t]*+)*+\|?+[ \t]*+$"),
        "|---|:-:|",
        "| a - b |",
    ),
    LineRule(
        "a row of a table",
        "alone",
        re.compile(r"[ \t]*+(?P<text>\|.*)"),
        "| 1883 | $15 |",
        "it cost $15 | $16",
    ),
    LineRule(
        "a footnote",
        "begin",
        re.compile(r" {0,3}\[\^[^\]\s]++\]:[ \t]*+(?P<text>.*)"),
        "[^b]: See Doe.",
        "[b]: https://example.org",
    ),
    LineRule(
        "where a link leads",
        "out",
        re.compile(r" {0,3}\[[^\]]++\]:[ \t]*+\S"),
        "[bridge]: https://example.org/bridge",
        "[the bridge] opened",
    ),
    LineRule(
        "a picture, a badge",
        "out",
        re.compile(r"[ \t]*+(?:\[?+!\[[^\]]*+\]\([^)]*+\)(?:\]\([^)]*+\))?+[ \t]*+)++$"),
        "[![build](a.svg)](b) ![c](d)",
        "![the bridge](a.png) It opened.",
    ),
    LineRule(
        "a tag or a comment of HTML",
        "out",
        re.compile(r"[ \t]*+(?:<!--.*-->|</?[A-Za-z][^>]*+>)[ \t]*+$"),
        '<p align="center">',
        "<b>The</b> bridge",
    ),
    LineRule(
        "an item of a list",
        "begin",
        re.compile(r"[ \t]*+(?:[-*+]|\d{1,9}[.)])[ \t]++(?:\[[ xX]\][ \t]++)?+(?P<text>.*)"),
        "- [x] The bridge",
        "-5 degrees",
    ),
    LineRule(
        "a quotation",
        "alone",
        re.compile(r" {0,3}>(?:[ \t]*+>)*+(?P<text>.*+(?<=[.!?:”\"]))"),
        "> The bridge opened.",
        "a > b.",
    ),
)
MARKUP: Final = Markup(
    RULES,
    underline=re.compile(r" {0,3}(?:=+|-{2,})[ \t]*$"),
    fence=re.compile(r" {0,3}[ \t]*(`{3,}|~{3,})"),
)


def read(name: str, data: bytes, _max_bytes: int) -> Extracted:
    """The text itself, with its paragraphs and headings."""
    return marked_up(decoded(name, data), MARKUP)
