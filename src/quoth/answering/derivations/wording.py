"""What the forms of questions that take arithmetic are made of, and what a row of them says."""

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from quoth.language.pattern import ShortPattern
from quoth.named_tuple import NamedTuple

if TYPE_CHECKING:
    from quoth.answering.derivations.formulas import Worked
    from quoth.answering.derivations.quantities import Figure

Operation: TypeAlias = Literal["elapsed", "quotient", "difference", "share", "sum", "comparison"]
Formula: TypeAlias = Callable[[Sequence["Figure"], str], "Worked | None"]

AUX = r"(?:did|do|does|was|were|is|are|has|have|had)"
NOT = rf"(?:{AUX}|could|can|would)(?:\s(?:not|never)|n['’]t)"
UNIT = r"(?:many\s(?:full\s|whole\s)?(?P<unit>year|month|week|day)s|long|much\s(?:time|later|earlier))"
MORE = (
    "more higher larger greater bigger longer taller older heavier deeper wider hotter warmer faster better"
)
LESS = "fewer less lower smaller shorter younger lighter cheaper colder cooler slower narrower worse"
WAYS = rf"(?:{'|'.join([*MORE.split(), *LESS.split()])})"
WAY = rf"(?P<way>{WAYS})"
CHANGES = """rise risen increase increased grow grown climb climbed gain gained jump jumped change changed
    fall fallen drop dropped decrease decreased decline declined shrink shrunk sink sunk"""
CHANGED = rf"(?P<way>{'|'.join(CHANGES.split())})"
TIMES = (
    r"(?:\s(?:between|from)\s(?P<one>.+?)\s(?:and|to|until)\s(?P<other>.+?)|\s(?:since|from)\s(?P<since>.+?)|"
    r"\s(?:in|during|over)\s(?P<more>.+?))?"
)
EXCEED = r"(?:exceed|outnumber|surpass|outvote|outweigh|outscore|beat|defeat|top|differ\sfrom)"
WHEN = r"(?:when|at\sthe\stime\sof|at|upon|in)"
TOGETHER = r"(?:together|altogether|combined|in\s(?:total|all)|overall)"
TOTAL = "together altogether combined total all overall"
NEGATED = "not never didn't don't doesn't wasn't weren't aren't haven't hadn't hasn't couldn't"
BEGUN, ENDED = "begin start open launch found establish", "end finish close cease conclude stop"
MADE = "born build found establish open create complete begin"


class Form(NamedTuple):
    """A form of question; the first one whose operands are found decides.

    kind: of the operands, "date" or "number". hints: words, one of which the question has. asks: its
    groups one and other say what tells the operands apart, what and more are said of both, who is born;
    list names several, part a whole and its part; way is which one is more, unit that of the time;
    before, whether the first comes last.
    work: what is worked out. cues: words, one of which stands by the first operand, and by the second.
    example: question, article and steps; near_miss: an article that gives the question nothing.
    """

    operation: Operation
    kind: Literal["date", "number"]
    hints: frozenset[str]
    asks: ShortPattern
    work: Formula
    example: tuple[str, str, str]
    near_miss: str
    cues: tuple[str, str] = ("", "")


def date_form(
    operation: Operation, hints: str, asks: str, work: Formula, example: str, cues: tuple[str, str] = ("", "")
) -> Form:
    """A row, as number_form has it, whose operands are dates."""
    return number_form(operation, hints, asks, work, example, cues)._replace(kind="date")


def number_form(
    operation: Operation, hints: str, asks: str, work: Formula, example: str, cues: tuple[str, str] = ("", "")
) -> Form:
    """A row. example: a line each for the question, the article, the steps and the near miss."""
    question, text, steps, near_miss = (line.strip() for line in example.strip().splitlines())
    pattern = ShortPattern(asks, re.IGNORECASE)
    known = frozenset(hints.split())
    return Form(operation, "number", known, pattern, work, (question, text, steps), near_miss, cues)
