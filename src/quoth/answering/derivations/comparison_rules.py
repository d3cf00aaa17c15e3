"""Derived answers of comparison: how many more, how many times, how much less, which of two, which year."""

from quoth.answering.derivations.rule import DerivationRule, asks, hints

CHANGES = "rise increase grow climb jump expand gain fall drop decrease decline shrink sink change"
# "How much did it | rise in May?", "How much has it | risen since May?"
CHANGED = """risen increased grown climbed jumped expanded gained fallen dropped decreased declined shrunk
    sunk changed"""
CHANGING = (
    rf"(?:did|has|have|had)\s(?P<what>.+?)\s(?P<verb>{'|'.join([*CHANGES.split(), *CHANGED.split()])})\b"
    r"(?P<rest>.*?)\W*$"
)
COMPARISON_RULES = (
    DerivationRule(
        "how many more or fewer",
        hints("than"),
        asks(r"\bhow (?:many|much)\s(?P<way>more|fewer|less)\s(?P<left>.+?)\sthan\s(?P<right>.+?)\W*$"),
        "conditions.difference",
        (
            "How many more ships were in the harbor in May than in June?",
            "In May 1,200 ships were in the harbor. In June about 300 ships were in the harbor.",
            "about 900",
            "1,200 [1] − 300 [2] = 900",
        ),
        (
            "How many more ships were in the harbor in May than in June?",
            "In May 1,200 ships were in the harbor. In June 300 sailors were in the harbor.",
        ),
    ),
    DerivationRule(
        "how many times as many",
        hints("times"),
        asks(
            r"\bhow many times\s(?P<way>more|as many|as much)\s(?P<left>.+?)\s(?:than|as)\s(?P<right>.+?)\W*$"
        ),
        "conditions.times",
        (
            "How many times as many ships came in May as in June?",
            "In May 1,200 ships came. In June 300 ships came.",
            "4 times as many",
            "1,200 [1] ÷ 300 [2] = 4 times as many",
        ),
        (
            "How many times as many ships came in May as in June?",
            "In May 1,200 ships came. In June 300 sailors came.",
        ),
    ),
    DerivationRule(
        "whether there were more",
        hints("more fewer less"),
        asks(
            r"^\W*(?:did|do|does|was|were|is|are|have|has|had)\s(?:there\s)?(?P<way>more|fewer|less)\s"
            r"(?P<left>.+?)\sthan\s(?P<right>.+?)\W*$"
        ),
        "conditions.whether_more",
        (
            "Did more ships sink in 1990 than in 1995?",
            "In 1990 12 ships sank. In 1995 8 ships sank.",
            "Yes.",
            "12 [1] > 8 [2]",
        ),
        ("Did more ships sink in 1990 than in 1995?", "In 1990 12 ships sank. In 1995 about 8 ships sank."),
    ),
    DerivationRule(
        "whether something was higher than at another time",
        hints("higher lower larger smaller greater bigger"),
        asks(
            r"^\W*(?:was|were|is|are)\s(?P<what>.+?)\s(?P<way>higher|lower|larger|smaller|greater|bigger)\s"
            r"than\s(?P<rest>.+?)\W*$"
        ),
        "levels.whether_higher",
        (
            "Was the price of bread higher than a year ago?",
            "The price of bread reached $0.42, compared with $0.30 a year ago, despite a good harvest.",
            "Yes.",
            "$0.42 [1] > $0.30 [1]",
        ),
        (
            "Was the price of bread higher than a week ago?",
            "The price of bread reached $0.42, compared with $0.30 a year ago, despite a good week.",
        ),
    ),
    DerivationRule(
        "how many were won or lost since another time",
        hints("lose lost gain gained"),
        asks(
            r"\bhow many\s(?P<noun>[\w-]+(?:\s[\w-]+)?)\s(?:did|has|have)\s(?P<what>.+?)\s"
            r"(?P<way>lose|lost|gain|gained)\b(?:\s(?:compared (?:with|to)|since|from)\s(?P<rest>.+?))?\W*$"
        ),
        "levels.gained",
        (
            "How many ships did the old guild lose compared with 1990?",
            "The old guild has 40 ships, down from 52 in 1990, while the new guild has 12.",
            "12",
            "52 [1] − 40 [1] = 12",
        ),
        (
            "How many ships did the new guild lose compared with 1990?",
            "The old guild has 40 ships, down from 52 in 1990, while the new guild has 12.",
        ),
    ),
    DerivationRule(
        "by what percentage something rose or fell",
        hints("percentage percent"),
        asks(rf"\bby (?:what|how many) (?:percentage|percent) {CHANGING}"),
        "changes.change_in_percent",
        (
            "By what percentage did the number of ships fall?",
            "The number of ships fell from 40 to 28.",
            "30.0%",
            "(40 [1] − 28 [1]) ÷ 40 [1] = 30.0%",
        ),
        (
            "By what percentage did the number of ships fall?",
            "The number of ships fell by 30 percent, from 40 to 28.",
        ),
    ),
    DerivationRule(
        "how much something rose or fell",
        hints(f"{CHANGES} {CHANGED}"),
        asks(rf"\b(?:by )?how (?:much|many(?: \w+)?) {CHANGING}"),
        "changes.change",
        (
            "How much did the price of bread rise in 1990?",
            "In 1990, the price of bread rose from $0.30 to $0.42.",
            "$0.12",
            "$0.42 [1] − $0.30 [1] = $0.12",
        ),
        (
            "How much did the price of bread rise in 1990?",
            "In 1990, the price of bread rose from $0.30 to €0.42.",
        ),
    ),
    DerivationRule(
        "which of two came first or last",
        hints("earlier later first last older newer younger"),
        asks(
            r"\b(?:which|who)\s(?:\w+\s)?(?:is|was|came|happened|began|started|opened)\s(?:\w+\s)?"
            r"(?P<how>earlier|later|first|last|older|newer|younger),?\s(?P<one>.+?),?\sor\s(?P<other>.+?)\W*$"
        ),
        "choices.earlier",
        (
            "Which is older, the bridge or the tower?",
            "The tower was built in 1883. The bridge was built in 1891.",
            "the tower",
            "1883 [1] < 1891 [2]",
        ),
        (
            "Which is older, the bridge or the tower?",
            "The tower was built in 1883. The bridge was opened in 1891.",
        ),
    ),
    DerivationRule(
        "which of two measures more or less",
        hints("or"),
        asks(
            r"\bwhich\s(?:\w+\s)?(?:is|was)\s(?:the\s)?(?:more\s)?(?P<how>\w+),?\s(?P<one>.+?),?\sor\s"
            r"(?P<other>.+?)\W*$"
        ),
        "choices.larger",
        (
            "Which is taller, the bridge or the tower?",
            "The tower is 40 feet high. The bridge is 30 feet high.",
            "the tower",
            "40 [1] > 30 [2]",
        ),
        (
            "Which is taller, the bridge or the tower?",
            "The tower is 40 feet high. The bridge is 30 meters high.",
        ),
    ),
    DerivationRule(
        "which year had the most",
        hints("most fewest least highest lowest largest smallest"),
        asks(
            r"\b(?:(?:in\s)?(?:which|what) year|when)\s(?P<before>.*?)\s?(?:the\s)?"
            r"(?P<way>most|fewest|least|highest|lowest|largest|smallest)\s"
            r"(?:number of\s)?(?P<noun>[\w-]+)(?P<after>.*?)\W*$"
        ),
        "totals.most",
        (
            "In which year did the most ships sink?",
            "In 1990 12 ships sank. In 1995 8 ships sank.",
            "1990",
            "12 [1] > 8 [2]",
        ),
        (
            "In which year did the most ships sink?",
            "In 1990 12 ships sank. In 1995 8 ships sank. The record was that of 1997.",
        ),
    ),
)
