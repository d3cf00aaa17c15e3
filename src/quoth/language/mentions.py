"""Text to mentions: the dates, quantities and names in it, by the tables of `patterns`."""

import re
from collections.abc import Iterator
from functools import lru_cache

from quoth.language.patterns import (
    COMMON_STARTS,
    DEMONYMS,
    INEXACT,
    INEXACT_KINDS,
    INEXACT_LENGTH,
    MENTION_PATTERNS,
    NAME_LINKS,
    NUMBER_RUN,
    ORGANIZATION_HEADS,
    PERSON_ROLES,
    PERSON_TITLES,
    PLACE_HEADS,
    PLACE_NAMES,
)
from quoth.language.terms import CACHED_TEXTS, fold, terms
from quoth.model import Mention, MentionKind, Span

CAPITAL = r"(?:(?:al|el|d)[-'’])?[A-Z][\w'’]*(?:[-‐‑](?:[A-Z0-9]|al-)[\w'’]*)*(?:\.[A-Z])*"
NAME = re.compile(
    rf"{CAPITAL}\.?(?:(?:\s|(?<=\.))(?:(?:{'|'.join(sorted(NAME_LINKS))})[-\s]){{0,2}}{CAPITAL}\.?)*"
)
ABBREVIATED = re.compile(
    r"(?:\b[A-Z]|\b[A-Z]\.[A-Z.]*|\b(?:Mr|Mrs|Ms|Dr|Gen|Maj|Col|Lt|Sgt|Capt|Jr|Sr|St|Inc|Ltd|Co))\.$"
)
HINT = re.compile(r"[a-z]+|[0-9$€£¥%]")
DIGITS = frozenset("0123456789")
ANY_DIGIT = "0"
NOT_NAME_ENDING = re.compile(r"(?:ly|ing|ed)$")
POSSESSIVE = re.compile(r"['’][sS]?$")


@lru_cache(CACHED_TEXTS)
def mentions(text: str) -> tuple[Mention, ...]:
    """Mentions in `text`, by position; no two of them overlap."""
    found: list[Mention] = []
    taken = bytearray(len(text))
    for mention in (*_numbers(text), *_names(text)):
        start, stop = mention.span.start, mention.span.stop
        if not any(taken[start:stop]):
            taken[start:stop] = b"\x01" * (stop - start)
            found.append(mention)
    return tuple(sorted(found, key=lambda mention: mention.span.start))


def _numbers(text: str) -> Iterator[Mention]:
    hints = set(HINT.findall(text.lower()))
    if not hints.isdisjoint(DIGITS):
        hints.add(ANY_DIGIT)
    masked = NUMBER_RUN.sub(lambda run: ANY_DIGIT * len(run[0]), text)
    for row in MENTION_PATTERNS:
        if row.hints.isdisjoint(hints):
            continue
        for match in row.pattern.finditer(masked):
            start, stop = match.span()
            value = row.value(text[start:stop])
            if row.kind in INEXACT_KINDS:
                inexact = INEXACT.search(text[max(0, start - INEXACT_LENGTH) : start])
                start -= len(inexact[0]) if inexact else 0
            yield Mention(row.kind, Span(start, stop), value)


def _names(text: str) -> Iterator[Mention]:
    for match in NAME.finditer(text):
        for start, stop in _parts(text, *match.span()):
            words = text[start:stop].split()
            if words:
                kind = _kind(words, text[:start])
                yield Mention(kind, Span(start, stop), " ".join(terms(text[start:stop])))


def _parts(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """The names in a run of capitalised words: parted at possessives, common first words dropped."""
    for piece in re.finditer(r".+?(?:['’]s?(?=\s)|$)", text[start:stop], re.DOTALL):
        left, right = start + piece.start(), start + piece.end()
        while left < right and text[left].isspace():
            left += 1
        shown = text[left:right]
        bare = POSSESSIVE.sub("", shown)
        right = left + len(bare)
        if not ABBREVIATED.search(bare):
            right = left + len(bare.rstrip("."))
        first = re.match(r"\S+\s*", text[left:right])
        while first and fold(first[0].strip().rstrip(".")) in COMMON_STARTS | NAME_LINKS:
            left += first.end()
            first = re.match(r"\S+\s*", text[left:right])
        begins = not text[:left].strip() or text[:left].rstrip()[-1:] in '.!?:;“"('
        lone = first is not None and first.end() == right - left
        if left < right and not (begins and lone and NOT_NAME_ENDING.search(text[left:right])):
            yield left, right


def _kind(words: list[str], before: str) -> MentionKind:
    folded = [fold(word).strip(".,") for word in words]
    previous = re.search(r"([\w.]+)\s*$", before)
    role = fold(previous[1]).strip(".") if previous else ""
    if len(words) > 1 and folded[0] in PERSON_TITLES and folded[1] not in NAME_LINKS:
        return "person"
    if len(words) == 1 and folded[0] in DEMONYMS:
        return "demonym"
    if NAME_LINKS.intersection(folded[1:]) and ORGANIZATION_HEADS.intersection(folded):
        return "organization"
    if folded[-1] in ORGANIZATION_HEADS or folded[0] in ORGANIZATION_HEADS:
        return "organization"
    if folded[-1] in PLACE_HEADS or folded[0] in PLACE_HEADS or " ".join(folded) in PLACE_NAMES:
        return "place"
    if role in PERSON_ROLES or role in PERSON_TITLES:
        return "person"
    if len(words) == 1 and words[0].isupper() and len(words[0]) > 2:
        return "organization"
    return "name"
