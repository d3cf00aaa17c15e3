"""The kinds of steps that there are, each worked out again by `arithmetic`."""

import re
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from quoth.verifying import arithmetic
from quoth.verifying.arithmetic import Working
from quoth.verifying.operands import SIGN, WHOLE_NUMBER

DECIMAL: Final = rf"{WHOLE_NUMBER}(?:\.[0-9]{{1,6}})?"
AS_IT_IS: Final = ("{0}", "about {0}")  # inexact numbers give an inexact answer


class Equation(NamedTuple):
    """A kind of steps.

    signs: what may stand between the operands. result: what the right side looks like, without "=" or "≈".
    due: the right sides that the operands may have, with it; raises StepsError for operands that don't
        stand in their sentences, or don't go together.
    answers: what the answer may be, with the groups of `result`; () where it is chosen by an order.
    example: sentence, steps and answer that are right where every label cites the sentence; near_miss: the
        same steps with a fault.
    """

    name: str
    signs: re.Pattern[str]
    result: re.Pattern[str]
    due: Callable[[Working], Sequence[str]]
    answers: tuple[str, ...]
    example: tuple[str, str, str]
    near_miss: str


def _equation(
    name: str,
    signs: str,
    result: str,
    due: Callable[[Working], Sequence[str]],
    answers: tuple[str, ...],
    example: tuple[str, str, str],
    near_miss: str,
) -> Equation:
    return Equation(name, re.compile(signs), re.compile(result), due, answers, example, near_miss)


MONEY_OR_NUMBER: Final = rf"(?:{SIGN})?{DECIMAL}(?: [a-z]+)?"
A_TIME: Final = r"[1-9][0-9]* (?:year|month|week|day)s?"
TIMES: Final = rf"{A_TIME}(?:, {A_TIME})?(?: and {A_TIME})?"
PERCENT: Final = rf"{WHOLE_NUMBER}(?:\.[0-9])?%"

# The most particular first: a fault is told of the first whose signs and result fit.
EQUATIONS: Final = (
    _equation(
        "time",
        "−",
        TIMES,
        arithmetic.time,
        ("{0}",),
        (
            "The siege began on 3 May 1850 and ended on 7 June 1850.",
            "7 June 1850 [1] − 3 May 1850 [1] = 35 days",
            "35 days",
        ),
        "7 June 1850 [1] − 3 May 1850 [1] = 34 days",
    ),
    _equation(
        "age",
        "−",
        r"(?P<age>[1-9][0-9]*) years?",
        arithmetic.age,
        ("{age}",),
        (
            "Jane Roe was born on 3 May 1850 and died on 2 May 1912.",
            "2 May 1912 [1] − 3 May 1850 [1] = 61 years",
            "61",
        ),
        "2 May 1912 [1] − 3 May 1850 [1] = 62 years",
    ),
    _equation(
        "age in doubt",
        "−",
        r"(?P<most>[1-9][0-9]*) years?, or (?P<least>[1-9][0-9]*) before the birthday",
        arithmetic.doubtful_age,
        ("{least} or {most}", "about {most}"),
        (
            "Jane Roe was born in 1850 and died in 1912.",
            "1912 [1] − 1850 [1] = 62 years, or 61 before the birthday",
            "61 or 62",
        ),
        "1912 [1] − 1850 [1] = 63 years, or 62 before the birthday",
    ),
    _equation(
        "difference of percentages",
        "−",
        rf"{DECIMAL} percentage points?",
        arithmetic.difference,
        AS_IT_IS,
        (
            "It rose from 4 percent to 5.5%.",
            "5.5% [1] − 4 percent [1] = 1.5 percentage points",
            "1.5 percentage points",
        ),
        "5.5% [1] − 4 percent [1] = 1.5 percentage point",
    ),
    _equation(
        "difference",
        "−(?: −)*",
        MONEY_OR_NUMBER,
        arithmetic.difference,
        AS_IT_IS,
        (
            "In May 1,941 ships left the harbor, twelve of which sank.",
            "1,941 [1] − 12 [1] = 1,929",
            "1,929",
        ),
        "1,931 [1] − 12 [1] = 1,919",
    ),
    _equation(
        "sum",
        r"\+(?: \+)*",
        MONEY_OR_NUMBER,
        arithmetic.total,
        AS_IT_IS,
        (
            "They paid $1.5 million and $200,000.",
            "$1.5 million [1] + $200,000 [1] = $1,700,000",
            "about $1,700,000",
        ),
        "$1.5 million [1] + $200,000 [1] = 1,700,000",
    ),
    _equation(
        "share",
        "÷",
        PERCENT,
        arithmetic.share,
        AS_IT_IS,
        ("In May 36 ships left the harbor, 12 of which sank.", "12 [1] ÷ 36 [1] ≈ 33.3%", "33.3%"),
        "12 [1] ÷ 36 [1] = 33.3%",
    ),
    _equation(
        "fraction",
        "÷",
        r"[1-9][0-9]*(?:/[1-9][0-9]*)?",
        arithmetic.fraction,
        AS_IT_IS,
        ("In May 36 ships left the harbor, 12 of which sank.", "12 [1] ÷ 36 [1] = 1/3", "1/3"),
        "12 [1] ÷ 36 [1] = 12/36",
    ),
    _equation(
        "how many times",
        "÷",
        rf"{DECIMAL} times as many",
        arithmetic.times,
        AS_IT_IS,
        (
            "In May 1,000 ships came, in June 300.",
            "1,000 [1] ÷ 300 [1] ≈ 3.33 times as many",
            "about 3.33 times as many",
        ),
        "1,000 [1] ÷ 300 [1] = 3.33 times as many",
    ),
    _equation(
        "average",
        "÷",
        DECIMAL,
        arithmetic.average,
        AS_IT_IS,
        ("In 12 years 240 ships were built.", "240 [1] ÷ 12 years [1] = 20", "20"),
        "240 [1] ÷ 12 [1] = 21",
    ),
    _equation(
        "change",
        r"− \) ÷",
        PERCENT,
        arithmetic.change,
        AS_IT_IS,
        ("The number of ships fell from 40 to 28.", "(40 [1] − 28 [1]) ÷ 40 [1] = 30.0%", "30.0%"),
        "(40 [1] − 28 [1]) ÷ 28 [1] = 30.0%",
    ),
    _equation(
        "count",
        ",?(?: ,)*",
        "[1-9][0-9]*",
        arithmetic.listed,
        ("{0}",),
        ("The ships Alvina and Berta sank.", "Alvina [1], Berta [1] = 2", "2"),
        "Alvina [1], Bert [1] = 2",
    ),
    _equation(
        "order",
        "[>=](?: [>=])*|[<=](?: [<=])*",
        "",
        arithmetic.order,
        (),
        ("In 1990 12 ships sank, in 1995 8.", "12 [1] > 8 [1]", "1990"),
        "8 [1] > 12 [1]",
    ),
)
