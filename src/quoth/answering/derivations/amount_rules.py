"""Derived answers of parts and wholes: remainders, shares, sums, averages, counts of names."""

from quoth.answering.derivations.rule import DerivationRule, asks, hints

NEGATED = hints("not never didn't don't doesn't wasn't weren't aren't haven't hadn't hasn't")
NEGATION = r"(?:did|do|does|was|were|are|have|had|has)(?:\s(?:not|never)|n['’]t)"
AMOUNT_RULES = (
    DerivationRule(
        "a whole less its part",
        NEGATED,
        asks(rf"\bhow many\s(?P<whole>.+?)\s{NEGATION}\s(?P<part>.+?)\W*$"),
        "arithmetic.remainder",
        (
            "How many of the ships that left the harbor did not sink?",
            "In May 40 ships left the harbor, 12 of which sank.",
            "28",
            "40 [1] − 12 [1] = 28",
        ),
        (
            "How many of the ships that left the harbor did not sink?",
            "In May 40 ships left the harbor, 12 of which returned.",
        ),
    ),
    DerivationRule(
        "a whole named first, less its part",
        NEGATED,
        asks(rf"^\W*of\s(?P<whole>.+?),?\show many\s{NEGATION}\s(?P<part>.+?)\W*$"),
        "arithmetic.remainder",
        (
            "Of the ships that left the harbor, how many did not sink?",
            "In May 40 ships left the harbor. A storm came, and 12 of them sank.",
            "28",
            "40 [1] − 12 [2] = 28",
        ),
        (
            "Of the ships that left the harbor, how many did not sink?",
            "In May 40 ships left the harbor. A storm came, and 12 of the boats sank.",
        ),
    ),
    DerivationRule(
        "a part of a whole as a percentage",
        hints("share percentage percent proportion fraction"),
        asks(r"\bwhat (?P<kind>share|percentage|percent|proportion|fraction) of\s(?P<whole>.+?)\W*$"),
        "arithmetic.share",
        (
            "What percentage of the ships that left the harbor sank?",
            "In May 40 ships left the harbor, 12 of which sank.",
            "30.0%",
            "12 [1] ÷ 40 [1] = 30.0%",
        ),
        (
            "What percentage of the ships that left the harbor sank?",
            "In May 40 ships and 12 boats left the harbor and sank.",
        ),
    ),
    DerivationRule(
        "a part of a whole that the sentence before tells",
        hints("share percentage percent proportion fraction"),
        asks(
            r"\bwhat (?P<kind>share|percentage|percent|proportion|fraction) of\s(?P<whole_noun>.+?)\s"
            r"(?:(?:was|were|is|are)\s)?(?P<part_noun>[\w-]+)\W*$"
        ),
        "proportions.share_of_two",
        (
            "What fraction of the crew were women?",
            "The crew numbered 40. Ten of them were women.",
            "1/4",
            "10 [1] ÷ 40 [2] = 1/4",
        ),
        ("What fraction of the crew were women?", "The crew numbered 40. Ten women waved to them."),
    ),
    DerivationRule(
        "a sum of the same under listed conditions",
        hints("together altogether combined total all"),
        asks(
            r"\bhow many\s(?P<left>.+?)\s(?:in|on|at|during|under|by|from)\s"
            r"(?P<conditions>[\w\s,]+?\sand\s[\w\s]+?),?\s"
            r"(?:together|altogether|combined|in total|in all|taken together)\W*$"
        ),
        "conditions.both",
        (
            "How many ships came to the harbor in 1990 and 1995 together?",
            "In 1990 about 500 ships came to the harbor. In 1995 1,200 ships came to the harbor.",
            "about 1,700",
            "500 [1] + 1,200 [2] = 1,700",
        ),
        (
            "How many ships came to the harbor in 1990 and 1995 together?",
            "In 1990 500 ships came to the harbor. In 1995 700 sailors came to the harbor.",
        ),
    ),
    DerivationRule(
        "a sum of numbers side by side",
        hints("total altogether combined all"),
        asks(
            r"\b(?:how many|(?:total|combined) number of)\s"
            r"(?P<what>(?=.*\b(?:total|altogether|combined|in all)\b).+?)\W*$"
        ),
        "arithmetic.total",
        (
            "How many people drowned in the storm in total?",
            "In the storm 12 sailors and three passengers drowned.",
            "15",
            "12 [1] + 3 [1] = 15",
        ),
        (
            "How many people drowned in the storm in total?",
            "In the storm 12 sailors drowned and three ships sank.",
        ),
    ),
    DerivationRule(
        "a sum over years or places, a sentence each",
        hints("total altogether combined all"),
        asks(
            r"\b(?:how many|(?:total|combined) number of)\s"
            r"(?P<what>(?=.*\b(?:total|altogether|combined|in all)\b).+?)\W*$"
        ),
        "totals.several",
        (
            "How many ships sank in all?",
            "In 1990 12 ships sank. In 1995 8 ships sank.",
            "20",
            "12 [1] + 8 [2] = 20",
        ),
        (
            "How many ships sank in all?",
            "In 1990 12 ships sank. In 1995 8 ships sank. In 1997 many ships sank.",
        ),
    ),
    DerivationRule(
        "a total by the time it took",
        hints("average per each every"),
        asks(
            r"\b(?:how many|average number of)\s(?P<what>.+?)\s(?:per|an?|each|every)\s"
            r"(?P<unit>hour|day|week|month|year|decade)\b"
        ),
        "proportions.average",
        (
            "How many ships were built per year on average?",
            "In 12 years 240 ships were built.",
            "20",
            "240 [1] ÷ 12 years [1] = 20",
        ),
        ("How many ships were built per year on average?", "In 12 months 240 ships were built."),
    ),
    DerivationRule(
        "how many are listed by name",
        hints("many"),
        asks(r"^\W*how many\s(?P<noun>\w+)\s.+"),
        "naming.named",
        (
            "How many ships sank?",
            "The ships Alvina, Berta and Clara sank.",
            "3",
            "Alvina [1], Berta [1], Clara [1] = 3",
        ),
        ("How many ships sank?", "Ships such as Alvina, Berta and Clara sank."),
    ),
)
