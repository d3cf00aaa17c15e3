"""What dates, quantities and names look like: the pattern table and the word lists of `mentions`."""

import re
from collections.abc import Callable

from quoth.language.pattern import Pattern
from quoth.language.values import (
    CURRENCY,
    DAY,
    EARLY_YEAR,
    ERA,
    GOES_ON,
    GOES_ON_WITH_VERB,
    LED,
    MONEY_HINTS,
    MONTH,
    MONTH_HINTS,
    NO_COUNT,
    NUMBER,
    ORDINAL,
    SCALE,
    SET,
    TIME_HINTS,
    TIME_UNIT,
    TO,
    VAGUE,
    WEEKDAY_HINTS,
    YEAR,
    clock_value,
    date_value,
    dozens_value,
    money_value,
    number_value,
)
from quoth.language.words import COUNTRY_WORDS, UNIT_WORDS
from quoth.model import MentionKind
from quoth.named_tuple import NamedTuple

WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
# Number words are looked for first and stand as zeros in what the patterns see (see `mentions`).
NUMBER_RUN = Pattern(
    rf"\b(?:{'|'.join(UNIT_WORDS[:-2])}|(?<!\d\s)(?:hundred|thousand))\b"
    rf"(?:[-\s](?:and\s)?(?:{'|'.join(UNIT_WORDS)})\b){{0,11}}",
    re.IGNORECASE,
)
# Of sums of money: "$3bn", "€2 m"; elsewhere "3 m" is a length.
SHORT_SCALE = r"(?:[bk]|\s?(?:bn|mn?|tn))"
SHORT_SCALE_WORD = r"(?:[bkm]|\s?(?:bn|mn|tn))"  # without a sign "3 m marks" may be marks at 3 m
# What makes a number inexact belongs to its mention.
INEXACT = Pattern(
    r"\b(?:about|around|approximately|roughly|nearly|almost|some|over|under|at\sleast|at\smost|up\sto|"
    r"(?:more|less|fewer)\sthan|an\s(?:estimated|additional)|exactly|only|just)\s$",
    re.IGNORECASE,
)
INEXACT_LENGTH = 16
INEXACT_KINDS = frozenset(("money", "percent", "duration", "quantity"))
# Of sums of money: what stands before the number.
SIGN = r"(?:US|AU|CA|NZ|HK|A|C|S)?[$€£¥]"


class MentionPattern(NamedTuple):
    """A kind of dates or numbers; of two overlapping finds the one of the earlier row stands.

    pattern: what is found; where it has groups, each of them is.
    hints: words (lower case, parted from digits) and signs, "0" for any digit, "-" and ":" before one,
        EARLY_HINT: without one of them the row finds nothing, and is not tried.
    example: a text and the slice that must be found in it, with its value; near_miss: a text in which
    this row finds nothing.
    """

    kind: MentionKind
    hints: frozenset[str]
    pattern: Pattern
    value: Callable[[str], str]
    example: tuple[str, str, str]
    near_miss: str


def _row(
    kind: MentionKind,
    hints: str,
    pattern: str,
    value: Callable[[str], str],
    example: tuple[str, str, str],
    near_miss: str,
) -> MentionPattern:
    return MentionPattern(kind, frozenset(hints.split()), Pattern(pattern), value, example, near_miss)


# Stands for a number that may be an early year, in words that EARLY finds.
EARLY_HINT = "###"
EARLY = Pattern(rf"(?<![\d.,]){EARLY_YEAR}{NO_COUNT.format(GOES_ON_WITH_VERB)}")
NUMBER_HINTS = "0 " + " ".join(UNIT_WORDS)

MENTION_PATTERNS = (
    _row(
        "money",
        MONEY_HINTS,
        rf"{SIGN}\s?{NUMBER}(?:{SCALE}|(?i:{SHORT_SCALE}))?\b|"
        rf"\b{NUMBER}(?:{SCALE}|{SHORT_SCALE_WORD})?\s(?:US\s)?{CURRENCY}\b",
        money_value,
        ("It cost $3.5 million.", "$3.5 million", "3500000"),
        "It weighs 3.5 million tons.",
    ),
    _row(
        "percent",
        "% percent cent percentage",
        rf"\b{NUMBER}\s?(?:%|per\s?cent\b|percentage\spoints?\b)",
        number_value,
        ("It rose by 12 percent.", "12 percent", "12"),
        "It rose by 12 points.",
    ),
    _row(
        "date",
        "-",
        r"\b\d{4}-\d\d-\d\d\b",
        date_value,
        ("Seen on 1987-03-04.", "1987-03-04", "1987-03-04"),
        "Call 1987-03-0477.",
    ),
    _row(
        "date",
        EARLY_HINT,
        rf"\b(?:{MONTH}\s{DAY},\s{EARLY_YEAR}(?=[,.;)]|$)|"
        rf"(?:{DAY}\s(?:of\s)?{MONTH},?|{MONTH}\sof)\s{EARLY_YEAR}{NO_COUNT.format(GOES_ON)})",
        date_value,
        ("On 7 October 866 it fell.", "7 October 866", "0866-10-07"),
        "On May 5, 300 people came, on 5 May 300 more.",
    ),
    _row(
        "date",
        MONTH_HINTS,
        rf"(?:(?:{WEEKDAY}),?\s)?\b(?:{MONTH}(?:\s{DAY}(?:,?\s{YEAR})?|,?\s(?:of\s)?{YEAR})|"
        rf"{DAY}\s(?:of\s)?{MONTH}(?:,?\s{YEAR})?)\b(?!\d|,\d)",
        date_value,
        ("On March 9, 1954, it began.", "March 9, 1954", "1954-03-09"),
        "They may go.",
    ),
    _row(
        "date",
        "m am pm :",
        r"(?:\b(?:[Aa]bout|[Aa]round|[Ss]hortly\s(?:after|before)|[Jj]ust\s(?:after|before))\s)?(?<![\d.,:$£¥])(?<!€)"
        r"\b(?:(?:0?\d|1[0-2])(?:[:.][0-5]\d)?\s?(?:a\.m\.|p\.m\.|[ap]m\b|AM\b|PM\b)|"
        r"(?:[01]?\d|2[0-3]):[0-5]\d\b(?![:.]?\d))",
        clock_value,
        ("It began at 3:40 p.m. that day.", "3:40 p.m.", "15:40"),
        "The final score was 3:4.",
    ),
    _row(
        "date",
        "century centuries",
        rf"(?:\b(?:[Ee]arly|[Mm]id|[Ll]ate)[-\s](?:the\s)?)?\b{ORDINAL}(?:[-\s](?:and|to)[-\s]{ORDINAL})?[-\s]"
        rf"centur(?:y|ies)(?:{ERA})?",
        date_value,
        ("Built in the 12th century.", "12th century", "12th century"),
        "It took a century.",
    ),
    _row(
        "date",
        "s",
        rf"(?:\b(?:[Ee]arly|[Mm]id|[Ll]ate)[-\s](?:the\s)?)?\b(?:{YEAR}|(?<=[Tt]he\s)[1-9]\d0)s\b",
        date_value,
        ("Sung in the 1990s.", "1990s", "1990s"),
        "Sung by 1990 people.",
    ),
    _row(
        "date",
        "bc bce ad ce c d",
        rf"\b\d{{1,4}}{ERA}(?![A-Za-z])|\bAD\s\d{{1,4}}\b",
        date_value,
        ("It fell in 410 AD.", "410 AD", "410 ad"),
        "It fell 410 feet.",
    ),
    _row(
        "date",
        "0",
        rf"(?:\b(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?:\sof)?\s)?(?<![\d.,$£¥])(?<!€)(?<![A-Za-z]-)\b{YEAR}\b"
        r"(?![,.]\d|[%°]|-(?!\d\d)\w|\s(?:thousand|million|billion|people|men|women|children|percent|per\scent|"
        r"(?!(?:as|was|is|has|its|his|this|thus|does|ones)\b)[a-z]+s)\b)|"
        rf"(?:(?<=[Ii]n\s)|(?<=[Ss]ince\s)){YEAR}\b(?![,.]\d|%)",
        date_value,
        ("The 1956 election was short.", "1956", "1956"),
        "They sent 1956 soldiers.",
    ),
    _row(
        "date",
        EARLY_HINT,
        rf"(?<!\bone\s)(?<!\d\s)\b(?:[Ii]n|[Ss]ince|[Uu]ntil)\s(?:the\syear\s|about\s|around\s|c\.\s|early\s|late\s)?"
        rf"({EARLY_YEAR})(?:\s(?:and|or)\s({EARLY_YEAR}|{YEAR}))?{NO_COUNT.format(GOES_ON_WITH_VERB)}",
        date_value,
        ("In 866 the city fell.", "866", "0866"),
        "In 866 houses, in 300 or 400 more, in one in 300, nobody stayed.",
    ),
    _row(
        "date",
        EARLY_HINT,
        rf"[(;,]\s?{LED}({EARLY_YEAR})(?:{TO}({EARLY_YEAR}|{YEAR})(?=\s?[);,])|(?=\s?[);,–—-]))|"
        rf"\((?:[^()\d]{{0,60}};\s)?({EARLY_YEAR}){TO}({EARLY_YEAR}|{YEAR})(?=\s?[);,])",
        date_value,
        ("Roe (871–899) ruled.", "871", "0871"),
        "Houses (300), and a room (room 735).",
    ),
    _row(
        "date",
        WEEKDAY_HINTS,
        rf"\b{WEEKDAY}\b",
        date_value,
        ("They said on Sunday that.", "Sunday", "sunday"),
        "They had a sundae.",
    ),
    _row(
        "date",
        MONTH_HINTS,
        r"(?<=[a-z]\s)(?:January|February|April|June|July|August|September|October|November|December)\b|"
        r"(?:(?<=[Ii]n\s)|(?<=[Oo]f\s)|(?<=[Ss]ince\s)|(?<=[Uu]ntil\s))(?:March|May)\b|"
        r"(?:(?<=(?:ary|rch|ber|une|uly|ust|ril)\sand\s)|(?<=(?:ary|rch|ber|une|uly|ust|ril)\sor\s)|"
        r"(?<=(?:ary|rch|ber|une|uly|ust|ril)\sto\s))(?:March|May)\b|"
        r"(?<=[Ff]rom\s)(?:March|May)\b(?=\s(?:to|until|through)\b)|(?<=[Bb]etween\s)(?:March|May)\b(?=\sand\b)",
        date_value,
        ("It began in May.", "May", "-05"),
        "They may begin.",
    ),
    _row(
        "duration",
        TIME_HINTS,
        rf"\b(?:{NUMBER}{SET}?|(?:[Hh]alf\s)?an?\sdozen|{VAGUE})(?:\sand\sa\shalf)?[-\s](?:more\s|consecutive\s|full\s)?{TIME_UNIT}\b",
        dozens_value,
        ("It lasted about two hours.", "about two hours", "2"),
        "It lasted too long.",
    ),
    _row(
        "quantity",
        "dozen score",
        rf"(?<![\d.,$£¥])(?<!€)\b(?:{NUMBER}{SET}|(?:[Hh]alf\s)?\b[Aa]\sdozen\b)\b",
        dozens_value,
        ("Three dozen people came.", "Three dozen", "36"),
        "Dozens of people came, and the two score often.",
    ),
    _row(
        "quantity",
        NUMBER_HINTS,
        rf"(?<![\d.,$£¥^])(?<!€)\b{NUMBER}(?:\^[-−]?\d+|{SCALE})?\b(?![,.]\d|%|st\b|nd\b|rd\b|th\b)",
        number_value,
        ("It had 240,000 ships.", "240,000", "240000"),
        "It was the 3rd day.",
    ),
)

# What a name of a kind begins with, ends with, or stands after: lower case.
PERSON_TITLES = frozenset(
    """mr mrs ms miss dr prof professor sir dame lord lady king queen prince princess emperor empress
    pope saint st president chancellor senator congressman governor mayor general gen lieutenant lt
    colonel col major maj captain capt sergeant sgt admiral adm commander marshal judge justice bishop
    archbishop cardinal father sister brother rabbi imam sheikh sultan caliph khan tsar duke duchess
    count countess baron earl secretary minister ambassador rep sen gov rev reverend""".split()
)
PERSON_ROLES = frozenset(
    """dictator commander leader director author writer poet painter composer singer actor actress
    architect engineer physicist chemist philosopher historian mathematician scientist astronomer
    inventor explorer founder coach player manager spokesman spokeswoman spokesperson attorney lawyer
    journalist businessman entrepreneur theologian economist reformer monk missionary general president
    king queen emperor""".split()
)
PLACE_HEADS = frozenset(
    """province county city town village region district state states river valley mountain mountains
    mount hill hills island islands isle street avenue road square sea ocean lake bay gulf strip strait
    coast cape peninsula desert forest park garden gardens airport harbor harbour port station base
    bridge castle palace tower cathedral temple abbey republic kingdom empire territory governorate
    plateau basin canal beach point falls building hall house stadium museum hospital prison
    north south east west northern southern eastern western central""".split()
)
ORGANIZATION_HEADS = frozenset(
    """ministry department committee commission company corporation corp inc ltd llc council party army
    navy force forces union association agency bureau church institute bank command league court
    congress parliament senate group organization organisation society federation foundation
    university college school academy team club press times post network office administration police
    coalition front movement brigade brigades guard militia government board authority service
    airlines airways industries motors records studios orchestra""".split()
)
PLACE_NAMES = frozenset(forms.split()[0] for forms in COUNTRY_WORDS.split("|")) | frozenset(
    "u.s us usa u.k uk america britain united\u00a0states united\u00a0kingdom".split()
)
ORGANIZATION_NAMES = frozenset(("united nations", "european union"))
