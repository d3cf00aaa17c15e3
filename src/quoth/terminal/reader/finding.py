"""Where a pattern stands in an article as it is shown."""

import re
from collections.abc import Iterator
from typing import Final

from quoth.language.pattern import SHORT, ShortPattern
from quoth.terminal.reader.shown import Document, Stretch

# What is typed and what is printed need not be the same quotation mark or dash.
TYPED_ALIKE: Final = str.maketrans(
    {"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " "}
)
# A group that repeats and holds a repetition or a choice, and more repetitions than a paragraph can bear, may
# take for ever, as may a long one; such patterns are taken as they are spelled.
ENDLESS: Final = ShortPattern(r"\([^()]*[*+}|][^()]*\)[*+{]|\(\?|(?:(?<!\\)[*+{].*){3}")


def find(shown: Document, pattern: str) -> Iterator[Stretch]:
    """Where the pattern stands, in order: a regular expression, or, where it is none, as it is spelled.

    Case counts only if the pattern has an upper-case letter; quotation marks and dashes match
    their typed forms.
    """
    if not pattern:
        return
    case = re.NOFLAG if pattern != pattern.lower() else re.IGNORECASE
    typed = pattern.translate(TYPED_ALIKE)
    found = _matches(shown, _compiled(typed, case)) or _matches(shown, re.compile(re.escape(typed), case))
    yield from found


def _compiled(pattern: str, case: re.RegexFlag) -> re.Pattern[str]:
    try:
        if len(pattern) <= SHORT and not ENDLESS.search(pattern):
            return re.compile(pattern, case)
    except (re.error, OverflowError, RecursionError):
        pass
    return re.compile(re.escape(pattern), case)


def _matches(shown: Document, wanted: re.Pattern[str]) -> list[Stretch]:
    return [
        Stretch(number, *found.span())
        for number, block in enumerate(shown.blocks)
        for found in wanted.finditer(block.text.translate(TYPED_ALIKE))
        if found[0]
    ]
