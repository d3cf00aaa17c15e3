"""The text of a mail -> the parts of it that are quoted from older ones, as headings that say so."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import Final, NamedTuple

from quoth.document import QUOTED, Heading, Span
from quoth.inputs.formats.extracted import one_line

LINE: Final = re.compile(r"[^\n]+")
MARK: Final = ">"
# Says whose words follow, in a line or two: "On Monday Ann Poe wrote:".
WROTE: Final = re.compile(r"wrote:\s*$")
WROTE_LINES: Final = 2
ON: Final = "On "
LONGEST: Final = 200  # characters of such a line
ADDRESS: Final = re.compile(r"\d|@")  # without marks it has a date or an address
# All that follows is quoted.
DIVIDER: Final = re.compile(
    r"(?:[-_]{2,} ?(?:Original|Forwarded) [Mm]essage ?[-_]{2,}|Begin forwarded message:)\s*$"
)
UNNAMED: Final = "an older mail"


class _Line(NamedTuple):
    start: int
    text: str
    marked: bool


def quoted_parts(text: str, quotations: Sequence[Span] = ()) -> Iterator[Heading]:
    """A heading where a quoted part begins, and one without a text where new text follows it, in order.

    quotations: what the body's format marks as such, ascending.
    """
    lines = [
        _Line(match.start(), match[0].rstrip(), _is_marked(match, quotations))
        for match in LINE.finditer(text)
        if match[0].strip()
    ]
    lead: list[_Line] = []  # the lines that say whose words follow, where they stand right above
    in_quotation = False
    last = max((at for at, line in enumerate(lines) if line.marked), default=-1)
    for at, line in enumerate(lines):
        marked = line.marked
        if not marked and DIVIDER.match(line.text):
            yield Heading(line.start, f"{QUOTED}{line.text.strip('-_ ')}")
            return
        if marked and not in_quotation:
            first = lead[0] if lead else line
            yield Heading(first.start, _named(lead))
        elif not marked and in_quotation:
            yield Heading(line.start, "")
        in_quotation = marked
        if not marked:
            lead = _lead(lines[max(0, at + 1 - WROTE_LINES) : at + 1])
            if at > last and any(ADDRESS.search(each.text) for each in lead):
                yield Heading(lead[0].start, _named(lead))
                return


def _is_marked(line: re.Match[str], quotations: Sequence[Span]) -> bool:
    before = bisect_right(quotations, line.start(), key=itemgetter(0))
    quoted = before > 0 and line.start() < quotations[before - 1].stop
    return quoted or line[0].lstrip().startswith(MARK)


def _lead(lines: list[_Line]) -> list[_Line]:
    """The lines that end in "wrote:": the last one, or both where the first begins so."""
    if not lines or not WROTE.search(lines[-1].text) or max(len(each.text) for each in lines) > LONGEST:
        return []
    return lines if lines[0].text.startswith(ON) else lines[-1:]


def _named(lead: list[_Line]) -> str:
    said = one_line(" ".join(each.text for each in lead)).rstrip(":")
    return f"{QUOTED}{said or UNNAMED}"
