"""What a derived answer is asked as, and what its working shows."""

import re
from collections.abc import Sequence

from quoth.answering.derivations.matching import content
from quoth.language.terms import Token
from quoth.model import Evidence, Index, Question
from quoth.named_tuple import NamedTuple

MINUS, PLUS, OVER, ABOVE, BELOW, SAME = "−", "+", "÷", ">", "<", "="
EQUAL, ROUNDED = "=", "≈"


class Steps(NamedTuple):
    """What was worked out.

    operands: as shown, with their evidence. working: where they stand, "({0} − {1}) ÷ {0}".
    result: what the steps end with, which is never inexact by itself; "" where they only compare.
    text: the answer. equals: what leads to the result, ROUNDED where it is rounded.
    """

    operands: tuple[tuple[str, Evidence], ...]
    working: str
    result: str
    text: str
    equals: str = EQUAL

    def shown(self, labels: Sequence[int]) -> str:
        """The working with the label of each operand's citation: "40 [1] − 12 [2] = 28"."""
        cited = [f"{shown} [{label}]" for (shown, _), label in zip(self.operands, labels, strict=True)]
        worked = self.working.format(*cited)
        return f"{worked} {self.equals} {self.result}" if self.result else worked


def in_a_row(
    operands: Sequence[tuple[str, Evidence]], sign: str, result: str, text: str, equals: str = EQUAL
) -> Steps:
    """Steps whose operands stand in a row, one sign between each two."""
    joint = ", " if sign == "," else f" {sign} "
    working = joint.join(f"{{{place}}}" for place in range(len(operands)))
    return Steps(tuple(operands), working, result, text, equals)


class Task(NamedTuple):
    """A question whose form a rule knows: match has the named parts of its text."""

    match: re.Match[str]
    question: Question
    evidence: Sequence[Evidence]
    articles: Index

    def part(self, name: str) -> tuple[Token, ...]:
        """The content words of a part."""
        return content(self.match[name] or "")
