"""What a derived answer is asked as, and what its working shows."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from quoth.answering.derivations.operands import content
from quoth.language.terms import Token
from quoth.model import Evidence, Index, Question

MINUS, PLUS, OVER = "−", "+", "÷"


class Steps(NamedTuple):
    """What was worked out: operands as shown, with their evidence; the sign between them; the result.

    text: the answer; result: the same as the steps end with, which is never inexact by itself.
    """

    operands: tuple[tuple[str, Evidence], ...]
    sign: str
    result: str
    text: str


class Task(NamedTuple):
    """A question whose form a rule knows: match has the named parts of its text."""

    match: re.Match[str]
    question: Question
    evidence: Sequence[Evidence]
    articles: Index

    def part(self, name: str) -> tuple[Token, ...]:
        """The content words of a part."""
        return content(self.match[name] or "")
