"""Answers that no sentence states but a little arithmetic gives: differences, sums, shares, years, counts."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from quoth.answering.comparison import read
from quoth.answering.derivations.arithmetic import (
    both,
    difference,
    listed,
    named,
    remainder,
    share,
    total,
)
from quoth.answering.derivations.chronology import years_after, years_between, years_of
from quoth.answering.derivations.steps import Steps, Task
from quoth.language.pattern import Pattern
from quoth.model import Evidence, Index, Question


class Derivation(NamedTuple):
    """An answer that was worked out.

    text: what is shown: "937", "8 years", "about 165,000" where an operand is inexact.
    steps: how, each operand with its citation's label: "4,418 [1] − 3,481 [1] = 937".
    cited: the evidence of labels 1, 2 ..., in that order, each sentence once.
    rule: the name of the rule that derived it.
    """

    text: str
    steps: str
    cited: tuple[Evidence, ...]
    rule: str


class DerivationRule(NamedTuple):
    """A form of question and the arithmetic that answers it; the first row that gives steps decides.

    hints: words, one of which the question must have: without it the row is not tried, nor its pattern
    compiled. asks: its named groups are the parts that `work` looks at.
    example: question, article (a paragraph a line), text and steps; near_miss: a question and an article
    that give nothing.
    """

    name: str
    hints: frozenset[str]
    asks: Pattern
    work: Callable[[Task], Steps | None]
    example: tuple[str, str, str, str]
    near_miss: tuple[str, str]


def _asks(pattern: str) -> Pattern:
    return Pattern(pattern, re.IGNORECASE)


def _hints(words: str) -> frozenset[str]:
    return frozenset(words.split())


NEGATED = _hints("not never didn't don't doesn't wasn't weren't aren't haven't hadn't hasn't")
NEGATION = r"(?:did|do|does|was|were|are|have|had|has)(?:\s(?:not|never)|n['’]t)"
DERIVATION_RULES = (
    DerivationRule(
        "a whole less its part",
        NEGATED,
        _asks(rf"\bhow many\s(?P<whole>.+?)\s{NEGATION}\s(?P<part>.+?)\W*$"),
        remainder,
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
        "a part of a whole as a percentage",
        _hints("share percentage percent proportion fraction"),
        _asks(r"\bwhat (?:share|percentage|percent|proportion|fraction) of\s(?P<whole>.+?)\W*$"),
        share,
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
        "how many more or fewer",
        _hints("than"),
        _asks(r"\bhow (?:many|much)\s(?P<way>more|fewer|less)\s(?P<left>.+?)\sthan\s(?P<right>.+?)\W*$"),
        difference,
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
        "a sum of the same under two conditions",
        _hints("together altogether combined total all"),
        _asks(
            r"\bhow many\s(?P<left>.+?)\s(?:in|on|at|during|under|by|from)\s(?P<one>[\w\s]+?)\sand\s"
            r"(?:(?:in|on|at|during|under|by|from)\s)?(?P<other>[\w\s]+?)\s"
            r"(?:together|altogether|combined|in total|in all|taken together)\W*$"
        ),
        both,
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
        _hints("total altogether combined all"),
        _asks(
            r"\b(?:how many|(?:total|combined) number of)\s"
            r"(?P<what>(?=.*\b(?:total|altogether|combined|in all)\b).+?)\W*$"
        ),
        total,
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
        "the years between two events",
        _hints("years"),
        _asks(r"\bhow many years\s(?:[\w']+\s){0,4}?(?:between|from)\s(?P<events>.+?)\W*$"),
        years_between,
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
        _hints("after before"),
        _asks(
            r"\bhow (?:many years|long)\s(?:after|before)\s(?P<one>.+?)\s"
            r"(?:did|was|were|had)\s(?P<other>.+?)\W*$"
        ),
        years_after,
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
        "the years that something went on",
        _hints("years long"),
        _asks(r"\bhow (?:many years|long)\s(?:did|was|were|has|had|have)\s(?P<what>.+?)\W*$"),
        years_of,
        (
            "How long did the mayor rule the town?",
            "The mayor ruled the town from 1850 to 1862.",
            "12 years",
            "1862 [1] − 1850 [1] = 12 years",
        ),
        ("How long did the mayor rule the town?", "The mayor ruled the town for 12 years."),
    ),
    DerivationRule(
        "how many are mentioned",
        _hints("many"),
        _asks(r"^\W*how many\s.+"),
        listed,
        (
            "How many countries are mentioned?",
            "Norway sent ships. Sweden sent none to Norway.",
            "2",
            "Norway [1], Sweden [2] = 2",
        ),
        ("How many countries sent ships?", "Norway sent ships. Sweden sent none to Norway."),
    ),
    DerivationRule(
        "how many are listed by name",
        _hints("many"),
        _asks(r"^\W*how many\s(?P<noun>\w+)\s.+"),
        named,
        (
            "How many ships sank?",
            "The ships Alvina, Berta and Clara sank.",
            "3",
            "Alvina [1], Berta [1], Clara [1] = 3",
        ),
        ("How many ships sank?", "Ships such as Alvina, Berta and Clara sank."),
    ),
)


def derive(question: Question, evidence: Sequence[Evidence], index: Index) -> Derivation | None:
    """What can be worked out from numbers of the evidence that agree in unit, subject and kind.

    evidence: ranked, best first. None where the question asks for no such thing, where an operand is
    missing or could be one of several, and where the sentences speak of something else.
    """
    words = {token.word for token in read(question.text).tokens}
    for rule in DERIVATION_RULES:
        if rule.hints.isdisjoint(words):
            continue
        match = rule.asks.search(question.text)
        steps = rule.work(Task(match, question, evidence, index)) if match else None
        if steps is not None:
            return _labelled(steps, rule.name)
    return None


def _labelled(steps: Steps, rule: str) -> Derivation:
    cited: list[Evidence] = []
    parts: list[str] = []
    for shown, item in steps.operands:
        if not any(item.sentence.id == known.sentence.id for known in cited):
            cited.append(item)
        label = next(n for n, known in enumerate(cited, 1) if known.sentence.id == item.sentence.id)
        parts.append(f"{shown} [{label}]")
    joint = ", " if steps.sign == "," else f" {steps.sign} "
    return Derivation(steps.text, f"{joint.join(parts)} = {steps.result}", tuple(cited), rule)
