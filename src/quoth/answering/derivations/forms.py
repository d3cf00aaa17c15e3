"""The forms of questions that take arithmetic: a row each, with the operation that it asks for."""

import re
from collections.abc import Callable

from quoth.answering.derivations import formulas
from quoth.answering.derivations.formulas import Worked
from quoth.language.pattern import ShortPattern
from quoth.named_tuple import NamedTuple

AUX = r"(?:did|do|does|was|were|is|are|has|have|had)"
NOT = rf"(?:{AUX}|could|can|would)(?:\s(?:not|never)|n['’]t)"
UNIT = r"(?:many\s(?:full\s|whole\s)?(?P<unit>year|month|week|day)s|long|much\s(?:time|later|earlier))"
MORE = """more higher larger greater bigger longer taller older heavier deeper wider hotter warmer faster better
    later richer""".split()
LESS = """fewer less lower smaller shorter younger lighter cheaper colder cooler slower narrower worse
    earlier""".split()
WAYS = rf"(?:{'|'.join(MORE + LESS)})"
WAY = rf"(?P<way>{WAYS})"
CHANGES = """rise risen increase increased grow grown climb climbed gain gained jump jumped change changed
    fall fallen drop dropped decrease decreased decline declined shrink shrunk sink sunk""".split()
CHANGED = rf"(?P<way>{'|'.join(CHANGES)})"
TIMES = r"(?:\s(?:between|from)\s(?P<one>.+?)\s(?:and|to|until)\s(?P<other>.+?)|\s(?:since|from)\s(?P<since>.+?)|\s(?:in|during|over)\s(?P<more>.+?))?"
TOGETHER = r"(?:together|altogether|combined|in\s(?:total|all)|taken\stogether|overall)"
EXCEED = r"(?:exceed|outnumber|surpass|outvote|outweigh|outscore|beat|defeat|top|differ\sfrom)"
PLAYED = "begin start open launch found establish".split()
STOPPED = "end finish close cease conclude stop".split()
MADE = "build found establish open create complete begin start launch".split()


class Form(NamedTuple):
    """A form of question; the first one whose operands are found decides.

    operation: its name. kind: of the operands, "number" or "date". hints: words, one of which the question
    has. asks: the groups one and other say what tells the operands apart, what is said of both; list names
    several; way, which is to be more or less; unit, that of the time. cues: words, one of which stands by
    the first operand, and by the second. work: what is worked out of them.
    example: question, article, answer and steps; near_miss: a question and an article that give nothing.
    """

    operation: str
    kind: str
    hints: str
    asks: ShortPattern
    work: Callable[..., Worked | None]
    example: tuple[str, str, str, str]
    near_miss: tuple[str, str]
    cues: tuple[str, str] = ("", "")


def _form(
    operation: str,
    kind: str,
    hints: str,
    asks: str,
    work: Callable[..., Worked | None],
    example: tuple[str, str, str, str],
    near_miss: tuple[str, str],
    cues: tuple[str, str] = ("", ""),
) -> Form:
    return Form(operation, kind, hints, ShortPattern(asks, re.IGNORECASE), work, example, near_miss, cues)


BIRTH, DEATH = "born", "die death dead"
FORMS = (
    _form(
        "elapsed",
        "date",
        "between from",
        rf"\bhow\s{UNIT}\b.*?\b(?:between|from)\s(?P<one>.+?)\s(?:and|to|until|till)\s(?P<other>.+?)\W*$",
        formulas.time_between,
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
    _form(
        "elapsed",
        "date",
        "after before",
        rf"\bhow\s{UNIT}\s(?:{AUX}\sit\s)?(?:after|before)\s(?P<one>.+?),?\s{AUX}\s(?P<other>.+?)\W*$",
        formulas.time_between,
        (
            "How long after the strike began did the mine close?",
            "The strike began on 2 March 1984. The mine closed on 2 March 1986.",
            "2 years",
            "2 March 1986 [1] − 2 March 1984 [2] = 2 years",
        ),
        (
            "How long after the strike began did the mine close?",
            "The strike began on 2 March 1984. The shop closed on 2 March 1986.",
        ),
    ),
    _form(
        "elapsed",
        "date",
        "after before",
        rf"\bhow\s{UNIT}\s{AUX}\s(?P<other>.+?)\s(?:after|before)\s(?P<one>.+?)\W*$",
        formulas.time_between,
        (
            "How long was the flood after the building of the bridge?",
            "The building of the bridge ended in 1883. The flood of 1891 was terrible.",
            "8 years",
            "1891 [1] − 1883 [2] = 8 years",
        ),
        (
            "How long was the flood after the building of the bridge?",
            "The building of the bridge ended in 1883. The fire of 1891 was terrible.",
        ),
    ),
    _form(
        "elapsed",
        "date",
        "old age long",
        rf"\b(?:how\sold\s{AUX}|at\s(?:what|which)\sage\sdid|how\slong\sdid(?=.{{0,80}}\slive\W*$))\s(?P<who>.+?)\s"
        r"(?:(?:when\s(?:he|she|they)|at\sthe\stime\sof|at|upon)\s(?:his\s|her\s|their\s)?)?"
        r"(?:die|died|death|live)\W*$",
        formulas.age,
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
        (BIRTH, DEATH),
    ),
    _form(
        "elapsed",
        "date",
        "old age",
        rf"\b(?:how\sold\s{AUX}\s(?P<who>.+?)\s(?:when|at\sthe\stime\sof|at|upon)\s(?P<other>.+?)|"
        r"at\s(?:what|which)\sage\sdid\s(?P<whose>.+?)\s(?P<event>(?-i:[a-z])+(?:\s.+?)?))\W*$",
        formulas.age,
        (
            "How old was Jane Roe when she joined the choir?",
            "Jane Roe was born in 1850. In 1872 Roe joined the choir.",
            "21 or 22",
            "1872 [1] − 1850 [2] = 22 years, or 21 before the birthday",
        ),
        (
            "How old was Jane Roe when she joined the choir?",
            "Jane Roe sang from 1850 on. In 1872 she joined the choir.",
        ),
        (BIRTH, ""),
    ),
    _form(
        "elapsed",
        "date",
        "years months weeks days long",
        rf"\bhow\s{UNIT}\s{AUX}\s(?P<what>.+?(?<!\slive))(?:\s(?:last|take))?\W*$",
        formulas.time_between,
        (
            "How long did the mayor rule the town?",
            "The mayor ruled the town from 1850 to 1862.",
            "12 years",
            "1862 [1] − 1850 [1] = 12 years",
        ),
        (
            "How long did the mayor rule the town?",
            "The mayor ruled the town for 12 years, from 1850 to 1862.",
        ),
        ("begin start open launch found establish", "end finish close cease conclude stop"),
    ),
    _form(
        "quotient",
        "number",
        "times",
        rf"\bhow\smany\stimes\s(?P<one>.*?\b(?:as\s\w+|{WAY})\b.*?)\s(?:than|as)\s(?P<other>.+?)\W*$",
        formulas.times,
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
    _form(
        "quotient",
        "number",
        "percentage percent",
        rf"\bby\s(?:what|how\smany)\s(?:percentage|percent)\s{AUX}\s(?P<what>.+?)\s{CHANGED}{TIMES}\W*$",
        formulas.percent_change,
        (
            "By what percentage did the number of ships fall?",
            "The number of ships fell from 40 to 28.",
            "30.0%",
            "(40 [1] − 28 [1]) ÷ 40 [1] = 30.0%",
        ),
        ("By what percentage did the number of ships fall?", "The number of ships rose from 28 to 40."),
        ("begin", "end"),
    ),
    _form(
        "difference",
        "number",
        "than",
        rf"\bhow\s(?:many|much)\s(?:[\w-]+\s){{0,2}}{WAY}\sthan\s(?P<other>.+?)\s{AUX}\s(?P<one>.+?)\W*$",
        formulas.difference,
        (
            "How many years older than his sister is Tom Roe?",
            "Tom Roe, 54, and his sister Ann, 49, came to Leeds.",
            "5",
            "54 [1] − 49 [1] = 5",
        ),
        (
            "How many years older than his sister is Tom Roe?",
            "Tom Roe, 54, and his brother Ben, 49, came to Leeds.",
        ),
    ),
    _form(
        "difference",
        "number",
        "than",
        rf"\bhow\s(?:many|much)\s(?!times\b)(?:(?:[\w-]+\s){{1,2}}(?={AUX}\b|{WAYS}\b))?(?P<one>.*?\b{WAY}\b.*?)\sthan\s(?P<other>.+?)\W*$",
        formulas.difference,
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
    _form(
        "difference",
        "number",
        "by",
        rf"\bby\show\s(?:many|much)\b.*?\b{AUX}\s(?P<one>.+?)\s{EXCEED}\s(?P<other>.+?)\W*$",
        formulas.difference,
        (
            "By how many did the ships outnumber the boats?",
            "In May 90 ships and 30 boats came.",
            "60",
            "90 [1] − 30 [1] = 60",
        ),
        ("By how many did the ships outnumber the boats?", "In May 90 ships and 30 wagons came."),
    ),
    _form(
        "difference",
        "number",
        "gap difference differ",
        r"\b(?:gap|difference)\b(?:.*?)\sbetween\s(?P<one>.+?)\sand\s(?P<other>.+?)\W*$",
        formulas.difference,
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
    _form(
        "difference",
        "number",
        "differ",
        rf"\bhow\s(?:many|much)\b.*?\b{AUX}\s(?P<one>.+?)\sand\s(?P<other>.+?)\sdiffer\b",
        formulas.difference,
        (
            "By how much do the mayor's figure and the guild's figure differ?",
            "The mayor's figure is 90 ships. The guild's figure is 70.",
            "20",
            "90 [1] − 70 [2] = 20",
        ),
        (
            "By how much do the mayor's figure and the guild's figure differ?",
            "The mayor's figure is 90 ships. The guild's figure is $70.",
        ),
    ),
    _form(
        "difference",
        "number",
        " ".join(CHANGES),
        rf"\bhow\s(?:much|many(?:\s[\w-]+){{0,2}})\s{AUX}\s(?P<what>.+?)\s{CHANGED}{TIMES}\W*$",
        formulas.change,
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
        ("begin", "end"),
    ),
    _form(
        "difference",
        "number",
        "by",
        rf"\bby\show\smany\s(?P<noun>[\w-]+)\s{AUX}\s(?P<what>.+?)\W*$",
        formulas.difference,
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
        ("begin", "end"),
    ),
    _form(
        "difference",
        "number",
        "not never n't",
        rf"\bhow\smany\s(?:of\s)?(?P<one>.+?)\s{NOT}\s(?:been\s)?(?P<other>.+?)\W*$",
        formulas.remainder,
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
    _form(
        "difference",
        "number",
        "not never n't",
        rf"^\W*of\s(?P<one>.+?),?\show\smany\s{NOT}\s(?:been\s)?(?P<other>.+?)\W*$",
        formulas.remainder,
        (
            "Of the ships that left the harbor, how many did not sink?",
            "In May 40 ships left the harbor. A storm came, and 12 of them sank.",
            "28",
            "40 [1] − 12 [2] = 28",
        ),
        (
            "Of the ships that left the harbor, how many did not sink?",
            "In May 40 ships left the harbor. A storm came, and 12 sailors sank.",
        ),
    ),
    _form(
        "share",
        "number",
        "share percentage percent proportion fraction",
        rf"\b(?:share|percentage|percent|proportion|fraction)\sof\s(?P<one>.+)\s{AUX}\s(?:been\s)?(?P<other>.+?)\W*$",
        formulas.share,
        (
            "What share of the crew were women?",
            "The crew numbered 40. Ten of them were women.",
            "25.0%",
            "10 [1] ÷ 40 [2] = 25.0%",
        ),
        ("What share of the crew were women?", "The crew numbered 40. Ten old ships were theirs."),
    ),
    _form(
        "share",
        "number",
        "share percentage percent proportion fraction",
        r"\b(?:share|percentage|percent|proportion|fraction)\sof\s(?P<part>.+?)\W*$",
        formulas.share,
        (
            "What percentage of the ships that left the harbor sank?",
            "In May 40 ships left the harbor, 12 of which sank.",
            "30.0%",
            "12 [1] ÷ 40 [1] = 30.0%",
        ),
        (
            "What percentage of the ships that left the harbor sank?",
            "In May 40 ships and 12 sailors left the harbor and sank.",
        ),
    ),
    _form(
        "sum",
        "number",
        "together altogether combined total all overall",
        rf"\bhow\s(?:many|much)\s(?P<what>.+?)\s(?:in|on|at|during|by|from|for|to)\s"
        rf"(?P<list>[^?]+?\sand\s[^?]+?),?\s{TOGETHER}\W*$",
        formulas.total,
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
    _form(
        "sum",
        "number",
        "together altogether combined total all overall",
        rf"\bhow\smany\s(?P<list>[\w\s,-]+?\sand\s(?:\w+\s)?\w+)\s(?P<what>{AUX}\s.+?)\s{TOGETHER}\W*$",
        formulas.total,
        (
            "How many ships and boats did the guild buy in total?",
            "The guild bought 12 ships and 30 boats.",
            "42",
            "12 [1] + 30 [1] = 42",
        ),
        ("How many ships and boats did the guild buy in total?", "The guild bought 12 ships and 30 carts."),
    ),
    _form(
        "sum",
        "number",
        "together altogether combined total all overall",
        rf"\bhow\s(?:much|many(?:\s[\w-]+)?)\s{AUX}\s(?P<list>.+?\sand\s.+)\s(?P<what>\w+)\s{TOGETHER}\W*$",
        formulas.total,
        (
            "How much did the bridge and the road cost together?",
            "The bridge cost $3,000 and the road cost $5,500.",
            "$8,500",
            "$3,000 [1] + $5,500 [1] = $8,500",
        ),
        (
            "How much did the bridge and the road cost together?",
            "The bridge cost $3,000 and the mill cost $5,500.",
        ),
    ),
    _form(
        "sum",
        "number",
        "combined total",
        r"\b(?:combined|total)\s(?P<what>.+?)\s(?:of|in|for)\s(?P<list>.+?\sand\s.+?)\W*$",
        formulas.total,
        (
            "What is the combined length of the Alder and the Birch?",
            "The Alder has a length of 310 miles. The Birch has a length of 290 miles.",
            "600",
            "310 [1] + 290 [2] = 600",
        ),
        (
            "What is the combined length of the Alder and the Birch?",
            "The Alder has a length of 310 miles. The Birch has a length of 290 kilometers.",
        ),
    ),
    _form(
        "comparison",
        "date",
        "earlier later first last sooner",
        r"\b(?:which|who|what)\s(?P<what>.*?)\b(?P<way>earlier|later|first|last|sooner)\b(?P<more>.*?)[,:]?\s"
        r"(?P<one>(?<=[,:]\s).+?),?\sor\s(?P<other>.+?)\W*$",
        formulas.order,
        (
            "Which opened first, the bridge or the tower?",
            "The bridge opened in 1891. The tower opened in 1883.",
            "the tower",
            "1883 [1] < 1891 [2]",
        ),
        (
            "Which opened first, the bridge or the tower?",
            "The bridge opened in 1891. The tower closed in 1883.",
        ),
    ),
    _form(
        "comparison",
        "number",
        "older younger",
        r"\b(?:which|who)\s(?P<what>.*?)\b(?P<way>older|younger)\b.*?[,:]\s(?P<one>.+?),?\sor\s(?P<other>.+?)\W*$",
        formulas.order,
        (
            "Who is older, Ann Roe or Tom Doe?",
            "Ann Roe, 54, met Tom Doe, 49, in Leeds.",
            "Ann Roe",
            "54 [1] > 49 [1]",
        ),
        ("Who is older, Ann Roe or Tom Doe?", "Ann Roe has 54 ships, Tom Doe, 49, has none."),
    ),
    _form(
        "comparison",
        "date",
        "older newer younger",
        r"\b(?:which|who)\s(?P<what>.*?)\b(?P<way>older|newer|younger)\b.*?[,:]\s(?P<one>.+?),?\sor\s(?P<other>.+?)\W*$",
        formulas.order,
        (
            "Which is older, the bridge or the tower?",
            "The tower was built in 1883. The bridge was built in 1891.",
            "the tower",
            "1883 [1] < 1891 [2]",
        ),
        (
            "Which is older, the bridge or the tower?",
            "The tower was built in 1883. The bridge was painted in 1891.",
        ),
        ("born build found establish open create complete begin",) * 2,
    ),
    _form(
        "comparison",
        "number",
        "or",
        rf"\b(?:which|who|what)\s(?P<what>.*?)\b{WAY}\b(?P<more>.*?)[,:]\s(?P<one>.+?),?\sor\s(?P<other>.+?)\W*$",
        formulas.order,
        (
            "Which is taller, the bridge or the tower?",
            "The tower is 40 feet high. The bridge is 30 feet high.",
            "the tower",
            "40 [1] > 30 [2]",
        ),
        (
            "Which is taller, the bridge or the tower?",
            "The tower is 40 yards high. The bridge is 30 meters high.",
        ),
    ),
    _form(
        "comparison",
        "number",
        "than",
        rf"^\W*{AUX}\s(?P<one>(?:.*?\s)?{WAY}\b.*?)\sthan\s(?P<other>.+?)\W*$",
        formulas.whether,
        (
            "Did more ships sink in 1990 than in 1995?",
            "In 1990 12 ships sank. In 1995 8 ships sank.",
            "Yes.",
            "12 [1] > 8 [2]",
        ),
        ("Did more ships sink in 1990 than in 1995?", "In 1990 12 ships sank. In 1995 about 8 ships sank."),
    ),
)
