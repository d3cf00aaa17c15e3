"""The forms of questions that take arithmetic: a row each, with the operation that it asks for."""

from quoth.answering.derivations import formulas
from quoth.answering.derivations.wording import (
    AUX,
    BEGUN,
    CHANGED,
    CHANGES,
    ENDED,
    EXCEED,
    MADE,
    NEGATED,
    NOT,
    TIMES,
    TOGETHER,
    TOTAL,
    UNIT,
    WAY,
    WAYS,
    WHEN,
    date_form,
    number_form,
)

FORMS = (
    date_form(
        "elapsed",
        "between from",
        rf"\bhow\s{UNIT}\b.*?\b(?:between|from)\s(?P<one>.+?)\s(?:and|to|until|till)\s(?P<other>.+?)\W*$",
        formulas.time_between,
        """
        How many years passed between the building of the bridge and the flood?
        The building of the bridge ended in 1883. The flood of 1891 was terrible.
        1891 [1] − 1883 [2] = 8 years
        The building of the bridge ended in 1883. The flood was terrible.
        """,
    ),
    date_form(
        "elapsed",
        "after before",
        rf"\bhow\s{UNIT}\s(?:{AUX}\sit\s)?(?:after|(?P<before>before))\s(?P<one>.+),?\s{AUX}\s(?P<other>.+?)\W*$",
        formulas.time_between,
        """
        How long after the strike began did the mine close?
        The strike began on 2 March 1984. The mine closed on 2 March 1986.
        2 March 1986 [1] − 2 March 1984 [2] = 2 years
        The strike began on 2 March 1984. The shop closed on 2 March 1986.
        """,
    ),
    date_form(
        "elapsed",
        "old age long",
        rf"\b(?:how\sold\s{AUX}|at\s(?:what|which)\sage\sdid|how\slong\sdid)\s(?P<who>.+?)\s"
        rf"(?:{WHEN}\s(?:he\s|she\s|they\s|his\s|her\s|their\s)?)?(?:die|died|death|live)\W*$",
        formulas.age,
        """
        How old was Jane Roe when she died?
        Jane Roe was born on 3 May 1850. She died on 7 June 1912 in Leeds.
        7 June 1912 [1] − 3 May 1850 [2] = 62 years
        Jane Roe was born on 3 May 1850. Her brother died on 7 June 1912 in Leeds.
        """,
        ("born", "die"),
    ),
    date_form(
        "elapsed",
        "old age",
        rf"\b(?:how\sold\s{AUX}\s(?P<who>.+?)\s{WHEN}\s(?P<other>.+?)|"
        r"at\s(?:what|which)\sage\sdid\s(?P<whose>.+?)\s(?P<event>(?-i:[a-z])+(?:\s.+?)?))\W*$",
        formulas.age,
        """
        How old was Jane Roe when she joined the choir?
        Jane Roe was born in 1850. In 1872 Roe joined the choir.
        1872 [1] − 1850 [2] = 22 years, or 21 before the birthday
        Jane Roe sang from 1850 on. In 1872 she joined the choir.
        """,
        ("born", ""),
    ),
    date_form(
        "elapsed",
        "years months weeks days long",
        rf"\bhow\s{UNIT}\s{AUX}\s(?P<what>.+?(?<!\slive))(?:\s(?:last|take))?\W*$",
        formulas.time_between,
        """
        How long did the mayor rule the town?
        The mayor ruled the town from 1850 to 1862.
        1862 [1] − 1850 [1] = 12 years
        The mayor ruled the town for 12 years, from 1850 to 1862.
        """,
        (BEGUN, ENDED),
    ),
    number_form(
        "quotient",
        "times",
        rf"\bhow\smany\stimes\s(?P<one>.*?\b(?:as\s\w+|{WAY})\b.*?)\s(?:than|as)\s(?P<other>.+?)\W*$",
        formulas.times,
        """
        How many times as many ships came in May as in June?
        In May 1,200 ships came. In June 300 ships came.
        1,200 [1] ÷ 300 [2] = 4 times as many
        In May 1,200 ships came. In June 300 sailors came.
        """,
    ),
    number_form(
        "difference",
        "than",
        rf"\bhow\s(?:many|much)\s(?:[\w-]+\s){{0,2}}{WAY}\sthan\s(?P<other>.+?)\s{AUX}\s(?P<one>.+?)\W*$",
        formulas.difference,
        """
        How many years older than his sister is Tom Roe?
        Tom Roe, 54, and his sister Ann, 49, came to Leeds.
        54 [1] − 49 [1] = 5
        Tom Roe, 54, and his brother Ben, 49, came to Leeds.
        """,
    ),
    number_form(
        "difference",
        "than",
        rf"\bhow\s(?:many|much)\s(?!times\b)(?:(?:[\w-]+\s){{1,2}}(?={AUX}\b|{WAYS}\b))?"
        rf"(?P<one>.*?\b{WAY}\b.*?)\sthan\s(?P<other>.+?)\W*$",
        formulas.difference,
        """
        How many more ships were in the harbor in May than in June?
        In May 1,200 ships were in the harbor. In June about 300 ships were in the harbor.
        1,200 [1] − 300 [2] = 900
        In May 1,200 ships were in the harbor. In June 300 sailors were in the harbor.
        """,
    ),
    number_form(
        "difference",
        "by gap difference",
        rf"(?=.*\b(?:gap|difference|differ|{EXCEED})\b).*?\b(?:how\s(?:many|much)\b.*?\b{AUX}|between)\s"
        rf"(?P<one>.+?)\s(?:{EXCEED}|and)\s(?P<other>.+?)(?:\sdiffer)?\W*$",
        formulas.difference,
        """
        By how many did the ships outnumber the boats?
        In May 90 ships and 30 boats came.
        90 [1] − 30 [1] = 60
        In May 90 ships and 30 wagons came.
        """,
    ),
    number_form(
        "difference",
        CHANGES,
        rf"\bhow\s(?:much|many(?:\s[\w-]+){{0,2}})\s{AUX}\s(?P<what>.+?)\s{CHANGED}{TIMES}\W*$",
        formulas.change,
        """
        How much did the price of bread rise in 1990?
        In 1990, the price of bread rose from $0.30 to $0.42.
        $0.42 [1] − $0.30 [1] = $0.12
        In 1990, the price of bread rose from $0.30 to €0.42.
        """,
        ("begin", "end"),
    ),
    number_form(
        "difference",
        "by",
        rf"\bby\show\smany\s[\w-]+\s{AUX}\s(?P<what>.+?)\W*$",
        formulas.difference,
        """
        By how many votes did the guild elect its master?
        The guild elected its master by 63 votes to 57.
        63 [1] − 57 [1] = 6
        The guild elected its master by 63 votes in 57 minutes.
        """,
        ("begin", "end"),
    ),
    number_form(
        "difference",
        NEGATED,
        rf"\b(?:of|how\smany(?:\sof)?)\s(?P<one>.+?),?\s(?:how\smany\s)?{NOT}\s(?:been\s)?(?P<other>.+?)\W*$",
        formulas.remainder,
        """
        How many of the ships that left the harbor did not sink?
        In May 40 ships left the harbor, 12 of which sank.
        40 [1] − 12 [1] = 28
        In May 40 ships left the harbor, 12 of which returned.
        """,
    ),
    number_form(
        "share",
        "share percentage percent proportion fraction",
        r"\b(?:share|percentage|percent|proportion|fraction)\sof\s(?P<part>.+?)\W*$",
        formulas.share,
        """
        What percentage of the ships that left the harbor sank?
        In May 40 ships left the harbor, 12 of which sank.
        12 [1] ÷ 40 [1] = 30.0%
        In May 40 ships and 12 sailors left the harbor and sank.
        """,
    ),
    number_form(
        "sum",
        TOTAL,
        rf"\bhow\s(?:many|much)\s(?P<what>.+?)\s(?:in|on|at|during|by|from|for|to)\s"
        rf"(?P<list>.+?\sand\s.+?),?\s{TOGETHER}\W*$",
        formulas.total,
        """
        How many ships came to the harbor in 1990 and 1995 together?
        In 1990 about 500 ships came to the harbor. In 1995 1,200 ships came to the harbor.
        500 [1] + 1,200 [2] = 1,700
        In 1990 500 ships came to the harbor. In 1995 700 sailors came to the harbor.
        """,
    ),
    number_form(
        "sum",
        TOTAL,
        rf"\bhow\smany\s(?P<list>[\w\s,-]+?\sand\s(?:\w+\s)?\w+)\s(?P<what>{AUX}\s.+?)\s{TOGETHER}\W*$",
        formulas.total,
        """
        How many ships and boats did the guild buy in total?
        The guild bought 12 ships and 30 boats.
        12 [1] + 30 [1] = 42
        The guild bought 12 ships and 30 carts.
        """,
    ),
    number_form(
        "sum",
        TOTAL,
        rf"\b(?:how\s(?:much|many(?:\s[\w-]+)?)\s{AUX}|what\s{AUX})\s(?P<list>.+?\sand\s.+)\s(?P<what>\w+)\s{TOGETHER}\W*$",
        formulas.total,
        """
        How much did the bridge and the road cost together?
        The bridge cost $3,000 and the road cost $5,500.
        $3,000 [1] + $5,500 [1] = $8,500
        The bridge cost $3,000 and the mill cost $5,500.
        """,
    ),
    number_form(
        "sum",
        "combined total",
        r"\b(?:combined|total)\s(?P<what>.+?)\s(?:of|in|for)\s(?P<list>.+?\sand\s.+?)\W*$",
        formulas.total,
        """
        What is the combined length of the Alder and the Birch?
        The Alder has a length of 310 miles. The Birch has a length of 290 miles.
        310 [1] + 290 [2] = 600
        The Alder has a length of 310 miles. The Birch has a length of 290 kilometers.
        """,
    ),
    date_form(
        "comparison",
        "earlier later first last sooner",
        r"\b(?:which|who|what)\s(?P<what>.*?)\b(?P<way>earlier|later|first|last|sooner)\b(?P<more>.*?)[,:]\s"
        r"(?P<one>.+?),?\sor\s(?P<other>.+?)\W*$",
        formulas.which,
        """
        Which opened first, the bridge or the tower?
        The bridge opened in 1891. The tower opened in 1883.
        1883 [1] < 1891 [2]
        The bridge opened in 1891. The tower closed in 1883.
        """,
    ),
    number_form(
        "comparison",
        "or",
        rf"\b(?:which|who|what)\s(?P<what>.*?)\b{WAY}\b(?P<more>.*?)[,:]\s(?P<one>.+?),?\sor\s(?P<other>.+?)\W*$",
        formulas.which,
        """
        Which is taller, the bridge or the tower?
        The tower is 40 meters high. The bridge is 30 meters high.
        40 [1] > 30 [2]
        The tower is 40 yards high. The bridge is 30 meters high.
        """,
    ),
    date_form(
        "comparison",
        "older newer younger",
        r"\b(?:which|who)\s(?P<what>.*?)\b(?P<way>older|newer|younger)\b.*?[,:]\s(?P<one>.+?),?\sor\s(?P<other>.+?)\W*$",
        formulas.which,
        """
        Which is older, the bridge or the tower?
        The tower was built in 1883. The bridge was built in 1891.
        1883 [1] < 1891 [2]
        The tower was built in 1883. The bridge was painted in 1891.
        """,
        (MADE, MADE),
    ),
    number_form(
        "comparison",
        "than",
        rf"^\W*{AUX}\s(?P<one>(?:.*?\s)?{WAY}\b.*?)\sthan\s(?P<other>.+?)\W*$",
        formulas.whether,
        """
        Did more ships sink in 1990 than in 1995?
        In 1990 12 ships sank. In 1995 8 ships sank.
        12 [1] > 8 [2]
        In 1990 12 ships sank. In 1995 about 8 ships sank.
        """,
    ),
)
