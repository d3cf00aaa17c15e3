"""What a row of the tables of derived answers is."""

import re
from importlib import import_module
from typing import TYPE_CHECKING

from quoth.answering.derivations.steps import Steps, Task
from quoth.language.pattern import Pattern, ShortPattern
from quoth.named_tuple import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable


class DerivationRule(NamedTuple):
    """A form of question and the arithmetic that answers it; the first row that gives steps decides.

    hints: words, one of which the question must have: without it the row is not tried, nor its pattern
    compiled. asks: its named groups are the parts that are looked at.
    work: the module of this package and its function that works it out, loaded when a question asks for it.
    example: question, article (a paragraph a line), text and steps; near_miss: a question and an article
    that give nothing.
    """

    name: str
    hints: frozenset[str]
    asks: Pattern
    work: str
    example: tuple[str, str, str, str]
    near_miss: tuple[str, str]

    def steps(self, task: Task) -> Steps | None:
        """What the rule works out; None where operands are missing or don't agree."""
        module, name = self.work.split(".")
        function: Callable[[Task], Steps | None] = getattr(import_module(f"{__package__}.{module}"), name)
        return function(task)


def asks(pattern: str, among: str = "") -> Pattern:
    """The pattern of a question, in any case; `among` are its hints, where the row's own are not enough."""
    return ShortPattern(pattern, re.IGNORECASE, hints=among)


def hints(words: str) -> frozenset[str]:
    """Words parted by spaces."""
    return frozenset(words.split())
