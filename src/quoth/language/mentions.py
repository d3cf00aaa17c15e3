"""Text to mentions: the dates, quantities and names in it, by the tables of `patterns`."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from quoth.language.pattern import Pattern
from quoth.language.patterns import (
    EARLY,
    EARLY_HINT,
    INEXACT,
    INEXACT_KINDS,
    INEXACT_LENGTH,
    MENTION_PATTERNS,
    NUMBER_RUN,
    ORGANIZATION_HEADS,
    ORGANIZATION_NAMES,
    PERSON_ROLES,
    PERSON_TITLES,
    PLACE_HEADS,
    PLACE_NAMES,
)
from quoth.language.terms import CACHED_TEXTS, fold, terms, visible
from quoth.language.words import COMMON_STARTS, DEMONYMS, DIRECTIONS, NAME_LINKS, UNIT_WORDS
from quoth.model import Mention, MentionKind, Span

# Letters that begin a name: ASCII and Latin-1, and the Latin Extended-A ones of common names.
LETTER = "A-ZÀ-ÖØ-ÞĀĆČĎĐĒĖĘĚĞĢĪİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŴŶŹŻŽ"
CAPITAL = rf"(?:(?:al|el|d)[-'’])?[{LETTER}][\w'’]*(?:[-‐‑](?:[{LETTER}0-9]|al-)[\w'’]*)*(?:\.[{LETTER}])*"
LINK = rf"(?:\s|(?<=\.))(?:(?:{'|'.join(sorted(NAME_LINKS))})[-\s]){{0,2}}"
NAME = Pattern(rf"{CAPITAL}\.?(?:{LINK}{CAPITAL}\.?)*")
ABBREVIATED = Pattern(
    r"(?:\b[A-Z]|(?<![A-Z.])[A-Z]\.[A-Z.]*|\b(?:Mr|Mrs|Ms|Dr|Gen|Maj|Col|Lt|Sgt|Capt|Jr|Sr|St|Inc|Ltd|Co))\.$",
    hints=".",
)
# One set of all signs takes the compiler longer: "€" is the only one beyond Latin-1.
HINT = re.compile(r"[a-z]+|[0-9]+(?:,[0-9]+)*|[$£¥%]|€|[-:](?=[0-9])")
DIGITS = frozenset("0123456789")
ANY_DIGIT = "0"
EARLY_DIGITS = 3
NOT_NAME_ENDING = re.compile(r"(?:ly|ing|ed)$")
# A possessive ends a name, and a form of address begins one: "Peru’s Lima", "Lima Dr. Roe".
PIECE = re.compile(r".+?(?:['’]s?(?=\s)|(?=\s(?:Mr|Mrs|Ms|Dr|Prof)\.?\s)|$)", re.DOTALL)
NO_FIRST = COMMON_STARTS | NAME_LINKS
BEGINNERS = frozenset('.!?:;“"(')
FIRST_WORD = re.compile(r"(\S+)\s*")
LAST_WORD = re.compile(r"(?<![\w.])([\w.]+)\s*$")
NEXT_WORD = re.compile(r"\s([a-z]+)")
# Characters before a name that are looked at: a role or title is no longer.
AROUND = 30
POSSESSIVE = re.compile(r"['’][sS]?$")


@lru_cache(CACHED_TEXTS)
def mentions(text: str) -> tuple[Mention, ...]:
    """Mentions in `text`, by position; no two of them overlap."""
    return _found(text, lambda seen: (*numbers(seen), *_names(seen)))


@lru_cache(CACHED_TEXTS)
def numbers(text: str) -> tuple[Mention, ...]:
    """The dates and quantities among them: no name is looked for."""
    return _found(text, _numbers)


def _found(text: str, find: Callable[[str], Iterable[Mention]]) -> tuple[Mention, ...]:
    """What is found in the visible part of `text`, by position; what overlaps an earlier find is none."""
    seen = visible(text)
    found = sorted(_apart(find(text if seen is None else seen.text)), key=lambda mention: mention.span.start)
    if seen is None:
        return tuple(found)
    return tuple(
        Mention(kind, Span(seen.start(span.start), seen.stop(span.stop)), value)
        for kind, span, value in found
    )


def _apart(mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Those that overlap none of the ones before them."""
    taken: set[int] = set()
    for mention in mentions:
        places = range(mention.span.start, mention.span.stop)
        if taken.isdisjoint(places):
            taken.update(places)
            yield mention


def _numbers(text: str) -> Iterator[Mention]:
    hints = set(HINT.findall(text.lower()))
    digits = {len(hint) for hint in hints if hint[0] in DIGITS}
    if digits:
        hints.add(ANY_DIGIT)
    if EARLY_DIGITS in digits and EARLY.search(text):
        hints.add(EARLY_HINT)
    masked = text
    if not hints.isdisjoint(UNIT_WORDS):
        masked = NUMBER_RUN.sub(lambda run: ANY_DIGIT * len(run[0]), text)
    for row in MENTION_PATTERNS:
        if row.hints.isdisjoint(hints):
            continue
        for match in row.pattern.finditer(masked):
            for start, stop in match.regs[1:] or match.regs:
                if start < 0:  # a group without a part in it
                    continue
                value = row.value(text[start:stop])
                if row.kind in INEXACT_KINDS:
                    inexact = INEXACT.search(text[max(0, start - INEXACT_LENGTH) : start])
                    start -= len(inexact[0]) if inexact else 0  # noqa: PLW2901
                yield Mention(row.kind, Span(start, stop), value)


def _names(text: str) -> Iterator[Mention]:
    for match in NAME.finditer(text):
        for start, stop in _parts(text, *match.span()):
            kind = _kind(text, start, stop)
            yield Mention(kind, Span(start, stop), " ".join(terms(text[start:stop])))


def _parts(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """The names in a run of capitalised words: parted by PIECE, common first words dropped."""
    for piece in PIECE.finditer(text[start:stop]):
        left, right = start + piece.start(), start + piece.end()
        while left < right and text[left].isspace():
            left += 1
        right = left + len(POSSESSIVE.sub("", text[left:right]))
        if not ABBREVIATED.search(text[left:right]):
            right = left + len(text[left:right].rstrip("."))
        first = FIRST_WORD.match(text, left, right)
        while first and fold(first[1].rstrip(".")) in NO_FIRST:
            left = first.end()
            first = FIRST_WORD.match(text, left, right)
        if first is None:
            continue
        before = text[max(0, left - AROUND) : left].rstrip()
        begins = not before or before[-1] in BEGINNERS
        lone = first.end() == right
        if not (begins and lone and NOT_NAME_ENDING.search(first[1])):
            yield left, right


def _kind(text: str, start: int, stop: int) -> MentionKind:
    words = text[start:stop].split()
    folded = [fold(word).strip(".,") for word in words]
    whole = " ".join(folded)
    before = LAST_WORD.search(text[max(0, start - AROUND) : start])
    role = fold(before[1]).strip(".") if before else ""
    after = NEXT_WORD.match(text, stop)
    head = fold(after[1]) if after else ""
    if len(words) > 1 and folded[0] in PERSON_TITLES and folded[1] not in NAME_LINKS:
        return "person"
    if len(words) == 1 and (whole in DEMONYMS or whole.removesuffix("s") in DEMONYMS):
        return "demonym"
    if whole in ORGANIZATION_NAMES or (head in ORGANIZATION_HEADS and len(words) > 1):
        return "organization"
    if NAME_LINKS.intersection(folded[1:]) and ORGANIZATION_HEADS.intersection(folded):
        return "organization"
    if folded[-1] in ORGANIZATION_HEADS or folded[0] in ORGANIZATION_HEADS:
        return "organization"
    if folded[-1] in PLACE_HEADS or folded[0] in PLACE_HEADS or whole in PLACE_NAMES:
        return "place"
    if role in PERSON_ROLES or role in PERSON_TITLES:
        return "person"
    if len(words) == 1 and head in PLACE_HEADS and head not in DIRECTIONS:
        return "place"
    if len(words) == 1 and words[0].isupper() and len(words[0]) > 2:
        return "organization"
    return "name"
