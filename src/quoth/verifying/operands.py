"""The numbers, dates and names that steps begin with, found again in the sentences that they cite."""

import re
from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from typing import Final, NamedTuple

from quoth.language.mentions import mentions
from quoth.language.patterns import SIGN as SIGN
from quoth.model import Mention
from quoth.verifying.dates import Day, day_of

WHOLE_NUMBER: Final = r"(?:0|[1-9][0-9]{0,2}(?:,[0-9]{3}){0,10})"
MOST_OPERANDS: Final = 100  # of arithmetic; a list may have more


AMOUNT: Final = re.compile(
    rf"(?P<sign>{SIGN})?(?P<number>{WHOLE_NUMBER}(?:\.[0-9]{{0,5}}[1-9])?)(?: (?P<word>[a-z]+))?"
)
WRITTEN: Final = re.compile(rf"(?:{SIGN}\s?)?[0-9]")
VALUE: Final = re.compile(r"[0-9]+(?:\.[0-9]+)?")
EARLY_YEAR: Final = re.compile(r"[1-9][0-9]{2}")  # may be a number of things; programs before took it for one
YEAR: Final = re.compile(r"[1-9][0-9]{3}")

BEFORE_DIGIT: Final = r"(?<![\w$€£¥])(?<![0-9][.,])(?<![\s(][-−])"
AFTER_DIGIT: Final = r"(?![\w%]|[.,][0-9])"


class StepsError(Exception):
    """The steps are wrong, as the text says."""


class Operand(NamedTuple):
    """What the steps begin with. sentence: the text of the citation that its label names."""

    shown: str
    label: int
    sentence: str


class Amount(NamedTuple):
    """A number and what it counts. unit: "" or a currency, "percent", a unit of time."""

    value: Fraction
    unit: str


def amounts(operands: Sequence[Operand]) -> list[Amount]:
    """The operands' exact values as their sentences have them, each number standing for one operand."""
    if len(operands) > MOST_OPERANDS:
        raise StepsError("They are too many to be checked.")
    found = []
    for operand, times in Counter(operands).items():
        there = [each for each in map(_amount, *_read(operand)) if each is not None]
        if len(there) < times:
            raise not_there(operand)
        found.append((operand, there[0]))
    values = dict(found)
    return [values[operand] for operand in operands]


def of_one_unit(operands: Sequence[Operand]) -> list[Amount]:
    """The same; raises StepsError where they are of different units."""
    found = amounts(operands)
    if len({each.unit for each in found}) > 1:
        raise StepsError("They are of different units.")
    return found


def days(operands: Sequence[Operand]) -> list[Day]:
    """The operands' dates as their sentences have them, each written out; a year may be part of one."""
    if len(operands) > MOST_OPERANDS:
        raise StepsError("They are too many to be checked.")
    return [_day(operand) for operand in operands]


def has_year(year: str, sentence: str) -> bool:
    """Whether a year stands in a sentence, by itself or as part of a date."""
    whole = re.search(rf"(?<![0-9A-Za-z])(?<![0-9][.]){year}(?![0-9A-Za-z]|[.,][0-9])", sentence)
    return whole is not None or any(
        mention.kind == "date" and mention.value.partition("-")[0] == year for mention in mentions(sentence)
    )


def has_item(item: str, text: str) -> bool:
    """Whether an item of a list stands in a text, whole: no word, number or sum is cut."""
    if item != item.strip() or not item:
        return False
    before = BEFORE_DIGIT if item[0].isdigit() else r"(?<!\w)"
    after = AFTER_DIGIT if item[-1].isdigit() else r"(?!\w)"
    if "." in item.split()[-1][:-1]:  # "U.S" is "U.S." cut short
        after += r"(?!\.)"
    return re.search(before + re.escape(item) + after, text) is not None


def is_mentioned(item: str, text: str) -> bool:
    """Whether a list may take the item out of a text though it is part of a word: the 40 of "40%".

    It is a mention, or a number with the words that it counts.
    """
    for mention in mentions(text):
        start, stop = mention.span.start, mention.span.stop
        if text[start:stop] == item:
            return True
        counts = mention.kind == "quantity" and len(item) > stop - start
        if counts and re.compile(re.escape(item) + r"(?!\w)").match(text, start):
            return True
    return False


def not_there(operand: Operand) -> StepsError:
    """The error for an operand that its citation lacks."""
    return StepsError(f'"{operand.shown}" does not stand in citation {operand.label}.')


def unit_of(match: re.Match[str]) -> str:
    """The unit in a match of AMOUNT."""
    return (match["sign"] or match["word"] or "").removeprefix("US")


def _read(operand: Operand) -> tuple[list[Mention], list[Operand]]:
    found = mentions(operand.sentence)
    return [*found], [operand] * len(found)


def _amount(mention: Mention, operand: Operand) -> Amount | None:
    """The number that a mention is, where the operand shows it: as it is written, or in digits for words."""
    text = operand.sentence[mention.span.start : mention.span.stop]
    if mention.kind == "date" and EARLY_YEAR.fullmatch(text):
        mention = mention._replace(kind="quantity")
    if mention.kind not in ("quantity", "money", "percent", "duration") or not VALUE.fullmatch(mention.value):
        return None
    exact = Amount(Fraction(mention.value), _unit(mention, text))
    before, shown = text.removesuffix(operand.shown), operand.shown
    if WRITTEN.match(shown) and before != text and (not before or before[-1].isspace()):
        return exact
    match = AMOUNT.fullmatch(shown)
    if match is None:
        return None
    due = exact.unit if mention.kind == "money" else ""
    same = _value(match["number"]) == exact.value and unit_of(match) == due
    return exact if same else None


def _unit(mention: Mention, text: str) -> str:
    if mention.kind != "money":
        last = text.lower().split()[-1]
        return {"quantity": "", "percent": "percent"}.get(mention.kind, last.removesuffix("s"))
    sign = re.search(SIGN, text)
    return sign[0].removeprefix("US") if sign else text.lower().split()[-1]


def _day(operand: Operand) -> Day:
    for mention in mentions(operand.sentence):
        written = operand.sentence[mention.span.start : mention.span.stop] == operand.shown
        found = day_of(mention.value) if written and mention.kind == "date" else None
        if found is not None:
            return found
    if YEAR.fullmatch(operand.shown) and has_year(operand.shown, operand.sentence):
        return Day(int(operand.shown))
    raise not_there(operand)


def _value(number: str) -> Fraction:
    return Fraction(number.replace(",", ""))
