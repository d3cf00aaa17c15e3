"""A line that is no sentence of a news article, read piece by piece: bylines, dates, datelines."""

import re
from collections.abc import Iterator, Mapping
from typing import Final, get_args

from quoth.answering.news.parts import Role
from quoth.language.mentions import CAPITAL, LETTER
from quoth.language.pattern import SHORT, ShortPattern
from quoth.language.patterns import WEEKDAY
from quoth.language.values import DAY, MONTH, MONTHS, YEAR
from quoth.named_tuple import NamedTuple

CLOCK: Final = r"\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s?(?:[A-Z]{1,4}\b|[+-]\d\d:?\d\d))?"
DATE: Final = (
    rf"(?:{WEEKDAY},?\s)?(?:{MONTH}\s{DAY}(?:,?\s{YEAR})?|{DAY}\s(?:of\s)?{MONTH}(?:,?\s{YEAR})?|{MONTH}\s{YEAR}|"
    rf"{YEAR}-\d\d-\d\d(?:T{CLOCK}|\b)|{DAY}[./]{DAY}[./]{YEAR}|{YEAR}/\d\d/\d\d)(?![\w/])"
)
# What a body that publishes is called by, and what an author is there.
PRESS: Final = (
    r"(?:Reuters|AP|AFP|UPI|BBC|CNN|[Pp]ress|[Aa]gency|[Nn]ews|[Cc]hronicle|[Hh]erald|[Gg]azette|[Tt]ribune|"
    r"[Jj]ournal|[Dd]aily|[Mm]edia|[Ww]ire|[Tt]imes|[Mm]ail|[Ss]tar|[Tt]elegraph|[Gg]uardian|[Oo]bserver|"
    r"[Pp]ost|[Cc]ourier|[Mm]agazine|[Rr]adio|[Tt]elevision|[Ss]ervices?)"
)
POST: Final = (
    r"(?:[Ss]taff|[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?|[Ee]ditors?|[Cc]ontributors?|[Cc]olumnists?)"
)
# What a person's name does not begin with, nor hold: "By Sunday Evening", "By New Year".
NO_DATE: Final = rf"(?!(?:{'|'.join(m.title() for m in MONTHS)}|{WEEKDAY})\b)"
NO_NAME: Final = rf"{NO_DATE}(?!(?:The|A|An|This|New|Our|Updated|Published|[JS]r|{PRESS}|{POST})\b)"
INITIALS: Final = rf"(?:[{LETTER}]\.-?)+"
PERSON: Final = (
    rf"(?:(?:Dr|Prof|Mr|Mrs|Ms)\.?\s)?{NO_NAME}(?:{CAPITAL}|{INITIALS})"
    rf"(?:\s(?:(?:de|la|van|von|der|den|del|di|da|bin|al|el|le)\s){{0,2}}(?:{INITIALS}|{NO_NAME}{CAPITAL})){{1,3}}"
    r"(?:,?\s[JS]r\.?)?"
)
NAME: Final = rf"{NO_DATE}{CAPITAL}(?:\s{NO_DATE}{CAPITAL}){{0,3}}"
# The pieces of such a line, the first that fits where the one before ends: words that say what the next one
# is, what may be one, and what tells nothing.
PIECES: Final = {
    "other": r"\(?[Ee]dit(?:ing|ed|or)(?:\sby\b|\s?:)|"
    r"(?:[Ff]ile\s)?(?:[Pp]hoto(?:graph)?s?|PHOTO|[Ii]mage|[Pp]icture|[Cc]redit)(?:\s?:|\s(?:courtesy\s)?(?:by|of)\b)",
    "updated": r"(?:[Ll]ast\s)?(?:[Uu]pdated|UPDATED|[Mm]odified|[Rr]evised|[Cc]orrected)\b(?:\son|\sat)?:?",
    "published": r"(?:[Ff]irst\s)?(?:[Pp]ublished|PUBLISHED|[Pp]osted|[Ff]iled|[Ii]ssued|[Rr]eleased|"
    r"(?:[Pp]ublication\s)?[Dd]ate)\b(?:\son|\sat)?:?",
    "author": r"\(?(?:(?:[Tt]his\s)?(?:[Ss]tory|[Ww]ords|[Tt]ext|[Aa]rticle|[Rr]eport)\s(?:was\s)?)?"
    r"(?:[Ww]ritten\s|[Rr]eport(?:ed|ing)\s)?(?:[Bb]y|BY)\b:?|"
    r"(?:[Aa]uthors?|AUTHORS?|[Rr]eporters?|[Ww]riters?|[Bb]yline|[Cc]orrespondent)\s?:",
    "reported": r"(?:contributed\sreporting|reported)\sfrom\b",
    "in": r"(?:in|from)\b",
    "date": DATE,
    "people": rf"{PERSON}(?:(?:,?\s(?:and|&)\s|,\s){PERSON}){{0,5}}(?!\s{PRESS}\b)",
    "body": rf"(?:[Tt]he\s)?(?:{NAME}\s)??{PRESS}\b(?!\s{CAPITAL})",
    "post": rf"(?:{CAPITAL}\s)?{POST}(?:\s{POST})?\b",
    "address": r"[<(]?[\w.+-]+(?:@|\sat\s)[\w-]+(?:\.[\w-]+)+[>)]?",
    "place": rf"{NAME}(?:,\s{NAME})?",
    "gap": rf"[\s,.;:|/•·()–—-]+|(?:and|for|the|of|on|at)\b|{CLOCK}",
}
PIECE: Final = ShortPattern("|".join(rf"(?P<{name}_>{pattern})" for name, pattern in PIECES.items()))
CUES: Final = frozenset(("other", "updated", "published", "author"))
LED: Final[Mapping[str, Role]] = {"author": "author", "other": "other"}
# Words in a row that may be small: "story was contributed by", "Reporting from", "at 10:40 p.m. on".
SMALL_WORDS: Final = 5
# A sign of them parts an author from a date; behind a comma the date is a place's.
BARS: Final = frozenset("|•·–—")
UPPER: Final = rf"[{LETTER}][{LETTER}.'’-]+"
REGION: Final = rf"(?:,\s{NO_NAME}(?!{MONTH}\s\d){CAPITAL}\.?(?:\s{CAPITAL}\.?){{0,2}})"
MIXED: Final = rf"{NO_NAME}{CAPITAL}(?:\s{CAPITAL}){{0,2}}"
DASH: Final = r"(?:\s?[—–]\s?|\s?--\s?|\s-\s)"
AGENCY: Final = rf"\((?P<agency{{}}>[{LETTER}][^()]{{{{1,40}}}})\)"
DATELINE: Final = ShortPattern(
    rf"(?:(?P<place>{UPPER}(?:\s(?:{UPPER})){{0,3}}{REGION}?)(?:,\s(?P<published>{DATE}))?(?:\s{AGENCY.format('')})?{DASH}"
    rf"(?=[\"“„«‘'(]?[{LETTER}0-9]))|"
    rf"(?:(?P<place_>{MIXED}{REGION}?)(?:,\s(?P<published_>{DATE})|\s{AGENCY.format('_')}){{1,2}}{DASH})",
    hints="—/–/-",
)


# A field of the head of a mail, and the role of what it says.
FIELD: Final = ShortPattern(
    r"(?:(?P<author>From):\s(?=.*@)|(?P<recipient>To|Cc):\s(?=.*@)|(?P<published>Date|Sent):\s(?=[^:]*\d))\s*(?P<value>\S.*)",
    re.DOTALL,
    hints="from:/to:/cc:/date:/sent:",
)


class Part(NamedTuple):
    """Something that a line tells of its article, and where that stands in it, half-open."""

    role: Role
    start: int
    stop: int


def furniture(line: str) -> tuple[Part, ...]:
    """What a line tells that stands apart from the text; () of one that is, or may be, a part of it.

    Every word of it is accounted for: "By Jane Roe, 3 May 1987", not "By Jane Roe, it was finished".
    """
    field = FIELD.fullmatch(line)
    if field is not None:
        return tuple(
            Part(role, *field.span("value")) for role in get_args(Role) if field.groupdict().get(role)
        )
    pieces = _pieces(line) if len(line) <= SHORT and not _is_prose(line) else []
    names = {name for name, _, _ in pieces}
    told = tuple(_told(line, pieces)) if names - {"gap", "people", "place", "body", "post"} else ()
    return () if any(part is None for part in told) else tuple(part for part in told if part is not None)


def _is_prose(line: str) -> bool:
    """Whether so many words in a row are small that the line is a sentence: then no piece need be tried."""
    small = 0
    for word in line.split():
        small = small + 1 if word[:1].islower() else 0
        if small > SMALL_WORDS:
            return True
    return False


def names_alone(line: str) -> bool:
    """Whether a line is nothing but names of persons: above a date or dateline they are the authors."""
    return len(line) <= SHORT and {name for name, _, _ in _pieces(line)} in ({"people"}, {"people", "gap"})


def dateline(text: str) -> tuple[int, tuple[Part, ...]]:
    """How many characters of a paragraph its dateline takes, and what it tells; 0 without one."""
    match = DATELINE.match(text[:SHORT])
    if match is None:
        return 0, ()
    named = ((role, name) for role in get_args(Role) for name in (role, f"{role}_"))
    found = (Part(role, *match.span(name)) for role, name in named if match.groupdict().get(name))
    return match.end(), tuple(found)


def _pieces(line: str) -> list[tuple[str, int, int]]:
    """The pieces of a line in order, with their places; none where a word is in no piece."""
    found: list[tuple[str, int, int]] = []
    place = 0
    while place < len(line):
        match = PIECE.match(line, place)
        if match is None or match.end() == place:
            return []
        found.append(((match.lastgroup or "").rstrip("_"), place, match.end()))
        place = match.end()
    return found


def _told(line: str, pieces: list[tuple[str, int, int]]) -> Iterator[Part | None]:
    """What the pieces tell; None for one that no such line has where it stands."""
    cue = ""
    for place, (name, start, stop) in enumerate(pieces):
        rest = pieces[place + 1 :]
        named = name in ("people", "body", "post", "place")
        if name in CUES or name in ("in", "reported"):
            cue = name
        elif name == "date":
            yield Part("updated" if cue == "updated" else "published", start, stop)
            cue = ""
        elif named and cue in ("in", "reported") and name != "post":
            yield Part("place", start, stop)
        elif name == "people" or (
            cue == "author" and name in ("body", "post") and not _is_named(pieces[:place])
        ):
            role = LED.get(cue) or _uncued(line, stop, rest)
            yield Part(role, start, stop) if role else None
        elif name == "body" and cue != "other":
            yield Part("agency", start, stop)
        elif name == "place":
            yield Part("place", start, stop) if _next(rest) == "date" else None


def _next(pieces: list[tuple[str, int, int]]) -> str:
    return next((name for name, _, _ in pieces if name != "gap"), "")


def _is_named(pieces: list[tuple[str, int, int]]) -> bool:
    return any(name in ("people", "body") for name, _, _ in pieces)


def _uncued(line: str, stop: int, rest: list[tuple[str, int, int]]) -> Role | None:
    """What names are that nothing leads to: authors before an address or a bar and a date, else a place."""
    if _next(rest) in ("address", "reported"):
        return "author"
    date = next((start for name, start, _ in rest if name == "date"), None)
    if date is not None and not BARS.isdisjoint(line[stop:date]):
        return "author"
    return "place" if _next(rest) == "date" else None
