"""The lines of a news article that are no sentence of it, by form: bylines, datelines, dates, credits."""

import re
from typing import Literal, TypeAlias, get_args

from quoth.language.mentions import CAPITAL, LETTER
from quoth.language.pattern import SHORT, ShortPattern
from quoth.language.patterns import WEEKDAY
from quoth.language.values import DAY, MONTH, MONTHS, YEAR
from quoth.named_tuple import NamedTuple

Role: TypeAlias = Literal[
    "title", "author", "editor", "photographer", "agency", "place", "published", "updated"
]
Where: TypeAlias = Literal["head", "foot", "either"]

CLOCK = r"\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s?(?:[A-Z]{1,4}|[+-]\d\d:?\d\d))?"
DATE = (
    rf"(?:{WEEKDAY},?\s)?(?:{MONTH}\s{DAY}(?:,?\s{YEAR})?|{DAY}\s(?:of\s)?{MONTH}(?:,?\s{YEAR})?|{MONTH}\s{YEAR}|"
    rf"{YEAR}-\d\d-\d\d(?:T{CLOCK}|\b)|{DAY}[./]{DAY}[./]{YEAR}|{YEAR}/\d\d/\d\d)(?![\w/])"
)
DIGITS = "0/1/2/3/4/5/6/7/8/9"
# What a person's name does not begin with, nor hold: "By Sunday Evening", "By New Year".
NO_NAME = rf"(?!(?:{'|'.join(m.title() for m in MONTHS)}|{WEEKDAY}|The|A|An|This|New|Our|Staff)\b)"
LINK = r"(?:de|la|van|von|der|den|del|di|da|bin|al|el|le)"
INITIALS = rf"(?:[{LETTER}]\.-?)+"
LATER = rf"\s(?:{LINK}\s){{0,2}}(?:{INITIALS}|{NO_NAME}{CAPITAL})"
PERSON = rf"{NO_NAME}(?:{CAPITAL}|{INITIALS})(?:{LATER}){{1,3}}(?:,?\s[JS]r\.?)?"
AND = r"(?:,?\s(?:and|&)\s|,\s)"
PEOPLE = rf"(?:(?:Dr|Prof|Mr|Mrs|Ms)\.?\s)?{PERSON}(?:{AND}{PERSON}){{0,5}}"
BREAK = r"\s*[,|/•·–—-]\s*"
# Behind the names: where they work, when they wrote; no more words than that takes.
REST = rf"(?:(?:{BREAK}|\s(?:in|for|at|of)\s)(?P<rest>(?:[^\s]+\s?){{1,10}}))?(?<![a-z\d]{{2}}[.!?])"
LEADS = r"(?:(?:[Ss]tory|[Ww]ords|[Tt]ext|[Ww]ritten|[Rr]eport(?:ed|ing)?)\s)?(?:[Bb]y|BY):?"
LED = "story/words/text/written/report/by"
UPPER = rf"[{LETTER}][{LETTER}.'’-]+"
PLACE = rf"{UPPER}(?:\s(?:{UPPER})){{0,3}}"
REGION = rf"(?:,\s{NO_NAME}(?!{MONTH}\s\d){CAPITAL}\.?(?:\s{CAPITAL}\.?){{0,2}})"
MIXED = rf"{NO_NAME}{CAPITAL}(?:\s{CAPITAL}){{0,2}}"
AGENCY = rf"\((?P<agency>[{LETTER}][^()]{{1,40}})\)"
DASH = r"(?:\s?[—–]\s?|\s?--\s?|\s-\s)"


class LineForm(NamedTuple):
    """A form of line; its groups are named by the roles they tell, "rest" is searched for a date.

    where: "head" above the first sentence or at its start, "foot" below the last. prose: whether the line may
    be a whole sentence, or begin one.
    example: a line, and what each group finds in it; near_miss: a line that is none.
    """

    name: str
    where: Where
    pattern: ShortPattern
    example: tuple[str, dict[str, str]]
    near_miss: str
    prose: bool = False

    def match(self, line: str) -> re.Match[str] | None:
        """The match at the start of `line`, whose first SHORT characters are looked at."""
        return self.pattern.match(line[:SHORT])


def _row(
    name: str,
    hints: str,
    where: Where,
    pattern: str,
    example: tuple[str, dict[str, str]],
    near_miss: str,
    prose: bool = False,
    openings: str = "",
) -> LineForm:
    form = ShortPattern(pattern if prose else rf"{pattern}\s*$", hints=hints, openings=openings)
    return LineForm(name, where, form, example, near_miss, prose)


LINE_FORMS = (
    _row(
        "byline",
        "by",
        "head",
        rf"^{LEADS}\s(?P<author>{PEOPLE}){REST}",
        (
            "By Jane Roe and John Moe, Associated Press",
            {"author": "Jane Roe and John Moe", "agency": "Associated Press"},
        ),
        "By Sunday Evening",
        openings=LED,
    ),
    _row(
        "byline of a body",
        "by",
        "head",
        rf"^{LEADS}\s(?!{MONTH}|{WEEKDAY}|\d)(?P<author>(?:[Tt]he\s)?(?:{CAPITAL}\s){{0,3}}"
        r"(?:Reuters|Press|Agency|News|[Ss]taff(?:\s(?:[Ww]riters?|[Rr]eporters?))?|Correspondents?|Reporters?|AP|AFP|"
        rf"UPI|BBC|CNN)){REST}",
        ("By The Associated Press", {"author": "The Associated Press"}),
        "By the river and the Press",
        openings=LED,
    ),
    _row(
        "name and date",
        "|/•/·/–/—",
        "head",
        rf"(?P<author>{PEOPLE})(?:,\s[^|•·]{{2,40}})?\s?[|•·–—]\s?(?:[^|]{{0,40}}?\s)??(?P<published>{DATE})(?:[,\s|]+(?:at\s)?{CLOCK})?",
        ("Jane Roe | 3 May 1987", {"author": "Jane Roe", "published": "3 May 1987"}),
        "The Ferry | Chapter 3",
    ),
    _row(
        "name and address",
        "@/at",
        "head",
        rf"(?P<author>{PEOPLE}),?\s[<(]?[\w.+-]+(?:@|\sat\s)[\w-]+(?:\.[\w-]+)+[>)]?",
        ("Jane Roe <jane@example.org>", {"author": "Jane Roe"}),
        "Jane Roe is at work",
    ),
    _row(
        "label and author",
        ":",
        "either",
        rf"(?:[Aa]uthors?|[Rr]eporters?|[Ww]riters?|[Bb]yline|[Cc]orrespondent|AUTHORS?)\s?:\s(?P<author>{PEOPLE}){REST}",
        ("Author: Jane Roe", {"author": "Jane Roe"}),
        "Authors: read the rules first",
    ),
    _row(
        "who reported and who edited",
        "report",
        "foot",
        rf"\(?[Rr]eport(?:ing|ed)\sby\s(?P<author>{PEOPLE})(?:\sin\s(?P<place>{MIXED}))?(?:[;,.]?\s.*?"
        rf"[Ee]dit(?:ing|ed)\sby\s(?P<editor>{PEOPLE})\.?)?.{{0,80}}\)?",
        (
            "Reporting by Jane Roe in Leeds; Editing by John Moe",
            {"author": "Jane Roe", "place": "Leeds", "editor": "John Moe"},
        ),
        "Reporting by the council is due",
        prose=True,
    ),
    _row(
        "who edited",
        "edit",
        "either",
        rf"\(?[Ee]dit(?:ing|ed|or)(?:\sby\s|\s?:\s)(?P<editor>{PEOPLE}).{{0,20}}",
        ("Editing by John Moe", {"editor": "John Moe"}),
        "Editing by hand",
    ),
    _row(
        "a sentence that says who wrote it",
        "this",
        "either",
        rf"This\s(?:article|story|report|piece)\swas\s(?:\w+\s)?(?:written|reported|filed)\sby\s(?P<author>{PEOPLE})",
        ("This story was written by Jane Roe in Leeds.", {"author": "Jane Roe"}),
        "This story was written by a sailor.",
        prose=True,
    ),
    _row(
        "who reported from where",
        "from",
        "foot",
        rf"(?P<author>{PEOPLE})\s(?:reported|contributed\sreporting)\sfrom\s(?P<place>{MIXED})\b.{{0,60}}",
        ("Jane Roe reported from Leeds.", {"author": "Jane Roe", "place": "Leeds"}),
        "Jane Roe came from Leeds.",
        prose=True,
    ),
    _row(
        "date of publication",
        "publi/post/filed/issued/released/date",
        "either",
        rf"(?:[Ff]irst\s)?(?:[Pp]ublished|PUBLISHED|[Pp]osted|[Ff]iled|[Ii]ssued|[Rr]eleased|(?:[Pp]ublication\s)?[Dd]ate|"
        rf"[Dd]ate\sof\spublication)(?:\son|\sat)?\s?:?\s(?:{CLOCK},?\s)?(?P<published>{DATE})(?:.*?[Uu]pdated(?:\son)?:?\s(?:{CLOCK},?\s)?"
        rf"(?P<updated>{DATE}))?.{{0,40}}",
        (
            "Published: May 3, 1987. Updated: May 4, 1987",
            {"published": "May 3, 1987", "updated": "May 4, 1987"},
        ),
        "Published in three volumes",
    ),
    _row(
        "date of change",
        "updated/modified/revised/corrected",
        "either",
        rf"(?:[Ll]ast\s)?(?:[Uu]pdated|UPDATED|[Mm]odified|[Rr]evised|[Cc]orrected)(?:\son|\sat)?\s?:?\s(?:{CLOCK},?\s)?"
        rf"(?P<updated>{DATE}).{{0,40}}",
        ("Last updated on 4 May 1987", {"updated": "4 May 1987"}),
        "Updated rules for sailors",
    ),
    _row(
        "date alone",
        DIGITS,
        "head",
        rf"(?P<published>{DATE})(?:[,\s|]+(?:at\s)?{CLOCK})?",
        ("May 3, 1987", {"published": "May 3, 1987"}),
        "May 3, 1987 was a cold day",
    ),
    _row(
        "place and date",
        DIGITS,
        "head",
        rf"(?P<place>{MIXED}{REGION}?),\s(?P<published>{DATE})",
        ("Leeds, 3 May 1987", {"place": "Leeds", "published": "3 May 1987"}),
        "Leeds, a town of mills",
    ),
    _row(
        "dateline",
        "—/–/-/(",
        "head",
        rf"(?:(?P<place>{PLACE}{REGION}?)(?:,\s(?P<published>{DATE}))?(?:\s{AGENCY})?{DASH}(?=[\"“„«‘'(]?[{LETTER}0-9]))|"
        rf"(?:(?P<place_>{MIXED}{REGION}?)(?:,\s(?P<published_>{DATE})|\s\((?P<agency_>[{LETTER}][^()]{{1,40}})\)){{1,2}}{DASH})",
        (
            "EDINBURGH, March 14 (Agency) — The bridge opened.",
            {"place": "EDINBURGH", "published": "March 14", "agency": "Agency"},
        ),
        "The bridge — a long one — opened.",
        prose=True,
    ),
    _row(
        "caption or credit",
        "photo/image/picture/graphic/illustration/credit/caption",
        "either",
        r"(?:[Ff]ile\s)?(?:[Pp]hoto(?:graph)?s?|PHOTO|[Ii]mage|IMAGE|[Pp]icture|[Gg]raphic|[Ii]llustration|[Cc]redit|[Cc]aption)"
        rf"(?:\s[Cc]redits?|\scourtesy)?(?:\s?:|\sby|\sof)\s(?:(?P<photographer>{PEOPLE})(?={BREAK}|\s*$))?.{{0,200}}",
        ("Photo: Jane Roe/Gazette", {"photographer": "Jane Roe"}),
        "Photographs were on show in Leeds",
    ),
)


def found(match: re.Match[str]) -> dict[Role, tuple[int, int]]:
    """Where each role's group stands; a group of the second form of a row has an underscore behind it."""
    spans: dict[Role, tuple[int, int]] = {}
    for role in get_args(Role):
        for name in (role, f"{role}_"):
            if match.groupdict().get(name):
                spans[role] = match.span(name)
    return spans
