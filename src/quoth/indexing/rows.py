"""Which lines of a text are rows of a table: marked, drawn with white space, or of a timetable."""

import re
from collections.abc import Sequence
from typing import Any, TypeAlias

import numpy

Array: TypeAlias = numpy.ndarray[Any, Any]

# What a row begins with, in the text of every format: it is a paragraph, and a sentence.
ROW = "|"
# What stands between the columns of one that is drawn with white space: two such lines are rows.
COLUMNS = ("   ", "\t", "....")
# A label of a few words, and times of day or stretches of hours: two such lines are rows too.
LABEL = r"[^\W\d_][^\W\d]*+\.?(?:[ ]?[-–—,&/+ ][ ]?[^\W\d]++\.?){0,3}+"
TIME = r"\d{1,2}(?:[:.]\d\d\b|(?:[:.]\d\d)?[ ]?[AaPp]\.?[Mm]\b\.?)"
BETWEEN = r"[ ]?(?:[-–—,;/&]|\b[a-z]{2,6}\b)[ ]?"
HOURS = rf"(?:{TIME}|\d{{1,2}}(?:[:.]\d\d)?[ ]?[-–—][ ]?(?:{TIME}|\d{{1,2}}\b))"
TIMED = re.compile(rf"{LABEL}:?[ ]+{HOURS}(?:{BETWEEN}{HOURS})*+\Z")
TIMED_ENDS = frozenset("0123456789mM.")
# What a line that is none of them ends in, though one stands above or below.
ENDED = re.compile(r"[.!?…:;,]\Z")


def rows_of(lines: Sequence[str], goes_on: Array) -> Array:
    """Whether each line is a row of a table. goes_on: whether it is followed by another one of its block."""
    drawn = numpy.fromiter((any(gap in line for gap in COLUMNS) for line in lines), bool, len(lines))
    marked = numpy.fromiter((line.startswith(ROW) for line in lines), bool, len(lines))
    rows: Array = marked | _together(drawn, goes_on) | _timed(lines, goes_on)
    return rows


def _together(which: Array, goes_on: Array) -> Array:
    """Those of some lines that stand above or below another of them, in one block."""
    above = which & numpy.append(which[1:], False) & goes_on
    together: Array = above | numpy.append(False, above)[: len(which)]
    return together


def _timed(lines: Sequence[str], goes_on: Array) -> Array:
    """The rows of timetables, with those lines among them that are no longer, and have no time: "closed"."""
    timed = numpy.fromiter(
        (
            line[-1] in TIMED_ENDS and not line[0].islower() and TIMED.match(line) is not None
            for line in lines
        ),
        bool,
        len(lines),
    )
    found = _together(timed, goes_on)
    for step in (1, -1):
        for line in numpy.flatnonzero(found)[::step].tolist():
            longest, near = len(lines[line]), line + step
            while 0 <= near < len(lines) and goes_on[min(near, near - step)] and not found[near]:
                if len(lines[near]) > longest or lines[near][0].islower() or ENDED.search(lines[near]):
                    break
                found[near] = True
                near += step
    return found
