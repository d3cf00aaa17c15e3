"""Derived answers of time: the years between events, how long something went on, how old someone was."""

from quoth.answering.derivations.rule import DerivationRule, asks, hints

TIME_RULES = (
    DerivationRule(
        "the years between two events",
        hints("years"),
        asks(r"\bhow many years\s(?:[\w']+\s){0,4}?(?:between|from)\s(?P<events>.+?)\W*$"),
        "chronology.years_between",
        (
            "How many years passed between the building of the bridge and the flood?",
            "The building of the bridge ended in 1883. The flood of 1891 was terrible.",
            "8 years",
            "1891 [1] − 1883 [2] = 8 years",
        ),
        (
            "How many years passed between the building of the bridge and the flood?",
            "The building of the bridge ended in 1883. The flood was terrible.",
        ),
    ),
    DerivationRule(
        "the years from one event to another",
        hints("after before"),
        asks(
            r"\bhow (?:many years|long)\s(?:after|before)\s(?P<one>.+?)\s"
            r"(?:did|was|were|had)\s(?P<other>.+?)\W*$"
        ),
        "chronology.years_after",
        (
            "How many years after the building of the bridge was the flood?",
            "The building of the bridge ended in 1883. The flood of 1891 was terrible.",
            "8 years",
            "1891 [1] − 1883 [2] = 8 years",
        ),
        (
            "How many years after the building of the bridge was the flood?",
            "The building of the bridge ended in 1883, and so did that of the tower.",
        ),
    ),
    DerivationRule(
        "how old someone was at an event",
        hints("old age long"),
        asks(
            r"\b(?:how old (?:was|were)|at (?:what|which) age did|how long did(?=.{0,80}\slive\W*$))\s"
            r"(?P<who>.+?)\s"
            r"(?:(?:when|at the time of|at|upon)\s(?:he\s|she\s|they\s|his\s|her\s|their\s)?)?"
            r"(?P<event>(?-i:death|marriage|live)|(?-i:die|marr|retire|resign|become|became|win|won|join|leave|left|move|"
            r"arrive|graduate|write|wrote|publish)\w*(?:\s.*?)?)\W*$"
        ),
        "ages.age",
        (
            "How old was Jane Roe when she died?",
            "Jane Roe was born on 3 May 1850. She died on 7 June 1912 in Leeds.",
            "62",
            "7 June 1912 [1] − 3 May 1850 [2] = 62 years",
        ),
        (
            "How old was Jane Roe when she died?",
            "Jane Roe was born on 3 May 1850. Her brother died on 7 June 1912 in Leeds.",
        ),
    ),
    DerivationRule(
        "how long something went on",
        hints("years months weeks days long"),
        asks(
            r"\bhow (?:many (?P<unit>years|months|weeks|days)|long)\s(?:did|was|were|has|had|have)\s"
            r"(?P<what>.+?)\W*$"
        ),
        "episodes.episode",
        (
            "How long did the mayor rule the town?",
            "The mayor ruled the town from 1850 to 1862.",
            "12 years",
            "1862 [1] − 1850 [1] = 12 years",
        ),
        ("How long did the mayor rule the town?", "The mayor ruled the town for 12 years."),
    ),
)
