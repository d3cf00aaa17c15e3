"""What operands give, worked out anew in fractions: each right side that the steps may have."""

import operator
from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Any, Final, NamedTuple, TypeVar

from quoth.verifying.dates import Day, ages, times_between
from quoth.verifying.operands import (
    Amount,
    Operand,
    StepsError,
    amounts,
    days,
    has_item,
    is_mentioned,
    not_there,
    of_one_unit,
)

EXACT, ROUNDED = "= ", "≈ "
MOST_PLACES, PLACES = 6, 2  # decimals of a number that ends, and of one that is rounded
MOST_WORK: Final = 1 << 32  # things to look for times characters to look through
ORDERS: Final[dict[str, Callable[[Any, Any], bool]]] = {
    ">": operator.gt,
    "<": operator.lt,
    "=": operator.eq,
}


Found = TypeVar("Found", Amount, Day)


class Working(NamedTuple):
    """The left side of steps. signs: those between the operands, one fewer than there are of those."""

    operands: Sequence[Operand]
    signs: Sequence[str]


def difference(working: Working) -> list[str]:
    """The first less all others; of percentages in percentage points."""
    first, *others = of_one_unit(working.operands)
    return [_right(first.value - sum(each.value for each in others), first.unit)]


def total(working: Working) -> list[str]:
    """The sum."""
    found = of_one_unit(working.operands)
    return [_right(sum((each.value for each in found), Fraction()), found[0].unit)]


def share(working: Working) -> list[str]:
    """A percentage, to one decimal; to none, where a number is inexact."""
    return _percent(_quotient(*_two(of_one_unit(working.operands))))


def fraction(working: Working) -> list[str]:
    """A fraction in its lowest terms."""
    return [f"{EXACT}{_quotient(*_two(of_one_unit(working.operands)))}"]


def average(working: Working) -> list[str]:
    """A number by the time that it took."""
    one, time = _two(amounts(working.operands))
    if not time.unit or time.unit == one.unit:
        raise StepsError("An average is of a number by a time.")
    return [_right(_quotient(one, time), "")]


def times(working: Working) -> list[str]:
    """How often the second goes into the first."""
    return [f"{_right(_quotient(*_two(of_one_unit(working.operands))), '')} times as many"]


def change(working: Working) -> list[str]:
    """What the first is more than the second, as a percentage of the third, which is one of them."""
    high, low, base = working.operands
    if base not in (high, low):
        raise StepsError("The change is of neither of them.")
    more, less = of_one_unit((high, low))
    before = more if base == high else less
    return _percent(_quotient(more._replace(value=more.value - less.value), before))


def time(working: Working) -> list[str]:
    """The time from the second date to the first."""
    late, early = _two(days(working.operands))
    return [f"{EXACT}{told}" for told in times_between(late, early)]


def age(working: Working) -> list[str]:
    """The whole years from a birth, the second, to the first."""
    late, born = _two(days(working.operands))
    found = ages(late, born)
    return [f"{EXACT}{_years(found[0])}"] if len(found) == 1 else []


def doubtful_age(working: Working) -> list[str]:
    """The same, where the birthday may have come that year or not."""
    late, born = _two(days(working.operands))
    found = ages(late, born)
    if len(found) == 1:
        return []
    return [f"{EXACT}{_years(found[1])}, or {found[0]} before the birthday"]


def listed(working: Working) -> list[str]:
    """How many things there are, each another."""
    operands = working.operands
    if sum(len(operand.sentence) for operand in operands) > MOST_WORK:
        raise StepsError("They are too many to be checked.")
    for operand in operands:
        there = has_item(operand.shown, operand.sentence) or is_mentioned(operand.shown, operand.sentence)
        if not there:
            raise not_there(operand)
    if len({operand.shown for operand in operands}) < len(operands):
        raise StepsError("One of them is counted twice.")
    return [f"{EXACT}{len(operands)}"]


def order(working: Working) -> list[str]:
    """Nothing, where each is more or less than the next, or as much, as the sign between them says."""
    try:
        dates = days(working.operands)
    except StepsError:
        found: Sequence[Amount | Day] = of_one_unit(working.operands)
    else:
        known = min(each.known for each in dates)
        found = [each.cut(known) for each in dates]
    for sign, (one, other) in zip(working.signs, pairwise(found), strict=True):
        if not ORDERS[sign](one, other):
            raise StepsError("They are not in that order.")
    return [""]


def _two(found: Sequence[Found]) -> tuple[Found, Found]:
    if len(found) != len(("one", "other")):
        raise StepsError("They are not two.")
    return found[0], found[1]


def _quotient(one: Amount, other: Amount) -> Fraction:
    if not other.value:
        raise StepsError("Nothing can be divided by 0.")
    return one.value / other.value


def _right(value: Fraction, unit: str) -> str:
    """The right side: all decimals where there are few enough, else rounded."""
    places = next((n for n in range(MOST_PLACES + 1) if (value * 10**n).denominator == 1), PLACES)
    equals, number = _rounded(value, places)
    if unit == "percent":
        return f"{equals}{number} percentage point{'' if number == '1' else 's'}"
    return f"{equals}{number} {unit}" if unit.isalpha() else f"{equals}{unit}{number}"


def _percent(part: Fraction) -> list[str]:
    """The right sides of a share: to one decimal, and to none."""
    return ["".join(_rounded(100 * part, places)) + "%" for places in (1, 0)]


def _rounded(value: Fraction, places: int) -> tuple[str, str]:
    """What leads to a number that is rounded so, halves to even, and the number."""
    scaled = round(value * 10**places)
    equals = EXACT if Fraction(scaled, 10**places) == value else ROUNDED
    digits = f"{abs(scaled):0{places + 1}d}"
    whole, rest = digits[: len(digits) - places], digits[len(digits) - places :]
    return equals, f"{'-' * (scaled < 0)}{int(whole):,}{'.' * bool(rest)}{rest}"


def _years(count: int) -> str:
    return f"{count} year{'' if count == 1 else 's'}"
