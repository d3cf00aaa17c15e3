"""A sentence laid out for short answers, whatever is asked: its words, phrases, and what may not be cut."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from quoth.answering.comparison import Reading, read
from quoth.answering.spans.phrases import Phrases, find_phrases
from quoth.language.classes import word_classes
from quoth.language.pattern import Pattern
from quoth.named_tuple import NamedTuple

CACHED_LAYOUTS = 1 << 8  # sentences
NUMBERS = frozenset(("quantity", "money", "percent", "duration"))
NAMES = frozenset(("person", "organization", "name", "place", "demonym"))
# A text's curly quotes are the same marks as another's straight ones.
STRAIGHT = str.maketrans("‘’“”«»–", '\'\'""""—')
CONTRACTED = ("n't", "n’t")
# Kind of a unit that is a web or mail address.
ADDRESS = "address"
ADDRESSES = Pattern(
    r"\b(?:https?://|ftp://|www\.)[^\s<>\"”)\]]+|"
    r"\b[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}\b",
    hints="http/ftp/www/@",
)
# Signs behind an address that end its sentence or clause.
CLOSING = ".,;:!?'’"
# "3 to 4", "3-4"; what leads "between 3 and 4" belongs to it.
RANGE_JOINT = Pattern(r"\s?(?:to|and|or|[-–—])\s?")
RANGE_LEAD = Pattern(r"\b(?:between|from|either)\s$", re.IGNORECASE)
OPEN_JOINT = "and"
# What a person may write behind the name: "Ann Poe, M.D.".
LETTERS = Pattern(
    r",?\s(?:(?:[A-Z][a-z]?\.){2,}|(?:Jr|Sr|Esq)\.|(?:II|III|IV|PhD|MD|QC|SC|MP|MBE|OBE|CBE)\b)"
)


class Unit(NamedTuple):
    """Words that are quoted whole: a name, an amount, a range, an address. kind: of mention, or ADDRESS."""

    first: int
    last: int
    kind: str


class Layout(NamedTuple):
    """A sentence; places are those of its tokens.

    gaps: the text before each token, and after the last. marks: the punctuation in each gap, as a name.
    inside, kinds: for each place the unit there, and its kind.
    """

    reading: Reading
    classes: Sequence[str]
    gaps: Sequence[str]
    marks: Sequence[str]
    phrases: Phrases
    units: Sequence[Unit]
    inside: Sequence[Unit | None]
    kinds: Sequence[str | None]
    edges: Mapping[tuple[int, int], Unit]


@lru_cache(CACHED_LAYOUTS)
def lay_out(text: str) -> Layout:
    """Lay out a sentence once for all that is asked of it."""
    reading = read(text)
    tokens = reading.tokens
    gaps = [text[: tokens[0].start] if tokens else ""]
    gaps += [text[one.stop : other.start] for one, other in pairwise(tokens)]
    gaps.append(text[tokens[-1].stop if tokens else 0 :])
    units = list(_units(reading))
    classes = _classes(reading, units)
    inside: list[Unit | None] = [None] * len(tokens)
    for unit in units:
        inside[unit.first : unit.last + 1] = [unit] * (unit.last + 1 - unit.first)
    edges = {(unit.first, unit.last): unit for unit in units}
    return Layout(
        reading,
        classes,
        gaps,
        ["".join(gap.split())[:2].translate(STRAIGHT) for gap in gaps],
        find_phrases(classes, gaps),
        units,
        inside,
        [unit and unit.kind for unit in inside],
        edges,
    )


def _classes(reading: Reading, units: Sequence[Unit]) -> Sequence[str]:
    """The words' classes; a name is one whatever it may mean else, and "couldn't" is what "could" is."""
    tokens = reading.tokens
    classes = [
        "auxiliary" if token.word.endswith(CONTRACTED) else name
        for token, name in zip(tokens, word_classes(reading.text), strict=True)
    ]
    for unit in units:
        if unit.kind in NAMES:
            for place in range(unit.first, unit.last + 1):
                if classes[place] in ("adjective", "adverb"):
                    classes[place] = "capital"
        elif unit.kind == ADDRESS:
            classes[unit.first : unit.last + 1] = ["capital"] * (unit.last + 1 - unit.first)
    return classes


def _units(reading: Reading) -> Iterator[Unit]:
    """The mentions and addresses, ascending and disjoint; ranges are joined, letters taken with a name."""
    text = reading.text
    found: list[tuple[int, int, str]] = [
        (match.start(), match.start() + len(match[0].rstrip(CLOSING)), ADDRESS)
        for match in ADDRESSES.finditer(text)
    ]
    taken = list(found)
    for mention in reading.mentions:
        start, stop, kind = mention.span.start, mention.span.stop, str(mention.kind)
        if any(start < b and a < stop for a, b, _ in taken):
            continue
        if kind == "person" and (letters := LETTERS.match(text, stop)):
            stop = letters.end()
        span = (start, stop, kind)
        taken.append(span)
        found.append(span)
    found.sort()
    starts = [token.start for token in reading.tokens]
    stops = [token.stop for token in reading.tokens]
    joined: list[tuple[int, int, str]] = []
    for start, stop, kind in found:
        if joined and kind in NUMBERS and joined[-1][2] in NUMBERS:
            begin, end, before = joined[-1]
            joint = RANGE_JOINT.fullmatch(text[end:start])
            lead = RANGE_LEAD.search(text[:begin])
            if joint and (lead or joint[0].strip() != OPEN_JOINT) and before in (kind, "quantity"):
                joined[-1] = (lead.start() if lead else begin, stop, kind)
                continue
        joined.append((start, stop, kind))
    for start, stop, kind in joined:
        first, after = bisect_right(stops, start), bisect_left(starts, stop)
        if first < after:
            yield Unit(first, after - 1, kind)
