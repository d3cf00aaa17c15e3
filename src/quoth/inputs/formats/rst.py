"""reStructuredText: the source text to the character; fields and headings are paragraphs of their own."""

import re
from typing import Final

from quoth.inputs.charset import decoded
from quoth.inputs.formats.extracted import Extracted
from quoth.inputs.formats.markup import LineRule, Markup, marked_up

# Directives whose text can begin beside their name.
ADMONITIONS: Final = (
    "admonition|attention|caution|danger|deprecated|error|hint|important|note|rubric|seealso|sidebar|tip|topic"
    "|versionadded|versionchanged|warning"
)
RULES: Final = (
    LineRule(
        "a footnote or a citation",
        "begin",
        re.compile(r"[ \t]*+\.\.[ \t]++\[[^\]\s]++\][ \t]++(?P<text>\S.*)"),
        ".. [#b] See Doe.",
        ".. [b]: https://example.org",
    ),
    LineRule(
        "an admonition",
        "begin",
        re.compile(rf"[ \t]*+\.\.[ \t]++(?:{ADMONITIONS})::[ \t]++(?P<text>\S.*)"),
        ".. note:: Mind the gap.",
        ".. image:: gap.png",
    ),
    LineRule(
        "a directive, a comment or a target",
        "out",
        re.compile(r"[ \t]*+\.\.(?:[ \t]|$)"),
        ".. _bridge: https://example.org",
        "... and then",
    ),
    LineRule(
        "an option of a directive",
        "out",
        re.compile(r"[ \t]++:[\w-]++:(?:[ \t]|$)"),
        "   :maxdepth: 2",
        ":Author: A. Roe",
    ),
    LineRule(
        "a field",
        "alone",
        re.compile(r":[\w -]++:[ \t]++\S"),
        ":Author: A. Roe",
        ":ref:`bridge` says",
    ),
    LineRule(
        "the border of a table",
        "out",
        re.compile(r"[ \t]*+(?:\+(?:[-=]++\+)++|=++(?:[ \t]++=++)++)[ \t]*+$"),
        "====  ====",
        "a ==== b",
    ),
    LineRule(
        "a row of a table",
        "alone",
        re.compile(r"[ \t]*+(?P<text>\|.*\|)[ \t]*+$"),
        "| 1883 | $15 |",
        "|bridge| opened",
    ),
    LineRule(
        "a line above or below a heading",
        "out",
        re.compile(r"""([!"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~])\1{2,}+[ \t]*+$"""),
        "======",
        "... and",
    ),
    LineRule(
        "an item of a list",
        "begin",
        re.compile(r"[ \t]*+(?:[-*+•]|(?:\d{1,9}|#)[.)])[ \t]++(?P<text>.*)"),
        "#. The bridge",
        "*The* bridge",
    ),
)
MARKUP: Final = Markup(
    RULES,
    underline=re.compile(r"""([!"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~])\1++[ \t]*+$"""),
    literal="::",
    told=re.compile(r":(author|date|title):[ \t]+(.*)", re.IGNORECASE),
)


def read(name: str, data: bytes, _max_bytes: int) -> Extracted:
    """The text itself, with its paragraphs and headings."""
    return marked_up(decoded(name, data), MARKUP)
