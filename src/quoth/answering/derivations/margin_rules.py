"""Derived answers of two numbers that one sentence tells: a majority, a gap, how much longer than wide."""

from quoth.answering.derivations.rule import DerivationRule, asks, hints

WAYS = "more fewer less higher lower larger smaller greater better worse"
MARGIN_RULES = (
    DerivationRule(
        "by how many votes",
        hints("many"),
        asks(
            r"\bby how many\s(?P<noun>[\w-]+)\s(?:did|was|were|is|do|does|has|had)\s(?P<what>.+?)\W*$",
            "by how many",
        ),
        "margins.margin",
        (
            "By how many votes did the guild elect its master?",
            "The guild elected its master by 63 votes to 57.",
            "6",
            "63 [1] − 57 [1] = 6",
        ),
        (
            "By how many votes did the guild elect its master?",
            "The guild elected its master by 63 votes in 57 minutes.",
        ),
    ),
    DerivationRule(
        "how much longer than wide",
        hints("than"),
        asks(
            r"\bhow (?:much|many(?:\s(?P<unit>[\w-]+))?)\s(?:is|are|was|were)?\s?(?P<subject>.*?)\s?"
            r"\b(?P<one>longer|wider|taller|higher|deeper|thicker|broader)\b(?P<what>.*?)\sthan\s"
            r"(?:it|they)\s(?:is|are|was|were)\s(?P<other>long|wide|tall|high|deep|thick|broad)\W*$"
        ),
        "margins.measures",
        (
            "By how many feet is the lock longer than it is wide?",
            "The lock is 140 feet long and 30 feet wide.",
            "110",
            "140 [1] − 30 [1] = 110",
        ),
        (
            "By how many feet is the lock longer than it is wide?",
            "The lock is 140 feet long and 30 meters wide.",
        ),
    ),
    DerivationRule(
        "how many more or fewer than in another year",
        hints("than"),
        asks(
            r"\bhow (?:many|much)\s(?P<way>more|fewer|less)\s(?P<left>.+?)\sthan\s"
            r"(?P<right>(?:there were\s)?in\s.+?)\W*$"
        ),
        "margins.over_time",
        (
            "How many fewer mills were there in Elm in 1990 than in 1970?",
            "Between 1970 and 1990 the number of mills in Elm fell from 40 to 28.",
            "12",
            "40 [1] − 28 [1] = 12",
        ),
        (
            "How many more mills were there in Elm in 1990 than in 1970?",
            "Between 1970 and 1990 the number of mills in Elm fell from 40 to 28.",
        ),
    ),
    DerivationRule(
        "how much more the one of two than the other",
        hints("than"),
        asks(
            r"\bhow (?:many|much)\s(?:(?:percentage\s)?points?\s)?"
            rf"(?:\w+\s)?(?P<way>{'|'.join(WAYS.split())})\b(?P<left>.+?)\sthan\s(?P<right>.+?)\W*$"
        ),
        "margins.sides",
        (
            "How much more did the Roe Guild give than the Moe Guild?",
            "The mill was paid for by the Roe Guild, which gave $400, and the Moe Guild, which gave $150.",
            "$250",
            "$400 [1] − $150 [1] = $250",
        ),
        (
            "How much more did the Roe Guild give than the Moe Guild?",
            "The mill was paid for by the Roe Guild, which gave $400, and the Moe Guild, which gave €150.",
        ),
    ),
    DerivationRule(
        "the gap between two",
        hints("gap difference"),
        asks(
            r"\b(?:gap|difference)\b(?:,[^,]+,|\sin\s[\w\s]+?)?\sbetween\s(?P<left>.+?)\sand\s(?P<right>.+?)\W*$"
        ),
        "margins.sides",
        (
            "What is the gap between young and old miners who can read?",
            "She found that 80% of young miners could read, compared with 35% of old miners.",
            "45 percentage points",
            "80% [1] − 35% [1] = 45 percentage points",
        ),
        (
            "What is the gap between young and old miners who can read?",
            "She found that 80% of young miners could read, and 35 old miners.",
        ),
    ),
    DerivationRule(
        "a whole less the part that has some",
        hints("many"),
        asks(
            r"\bhow many\s(?P<whole>.+?)\s(?:had|have|has|showed|show|got|were with|was with|came with)\s"
            r"no\s(?P<part>.+?)\W*$",
            "no",
        ),
        "margins.none_of",
        (
            "How many of the boats had no sails?",
            "Of the fleet 58 of the 79 boats had sails.",
            "21",
            "79 [1] − 58 [1] = 21",
        ),
        ("How many of the boats had no sails?", "Of the fleet 58 of the 79 boats had no sails."),
    ),
)
