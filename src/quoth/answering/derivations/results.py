"""Operands to steps: sums, differences and quotients, exact or said to be rounded."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from quoth.answering.derivations.operands import Operand, decimal, fixed, is_exact
from quoth.answering.derivations.steps import EQUAL, MINUS, OVER, PLUS, ROUNDED, SAME, Steps, in_a_row
from quoth.model import Evidence

# A fraction of a larger denominator is told as a percentage.
MOST_DENOMINATOR = 20


def less(one: Operand, other: Operand) -> Steps:
    """One less the other, "about" where either is inexact; of percentages in percentage points."""
    steps = _row((one, other), MINUS, one.value - other.value)
    if one.unit != "percent":
        return steps
    points = f"{steps.result} percentage point{'' if steps.result == '1' else 's'}"
    return steps._replace(result=points, text=steps.text.replace(steps.result, points))


def summed(found: Sequence[Operand]) -> Steps:
    """The sum, "about" where a part is inexact."""
    return _row(found, PLUS, sum((o.value for o in found), Fraction()))


def percentage(part: Operand, whole: Operand) -> Steps:
    """The part as a percentage of the whole, to one decimal; whole percents of inexact numbers."""
    exact = part.exact and whole.exact
    result, equals = percent_of(part.value / whole.value, exact=exact)
    return in_a_row(_cited(part, whole), OVER, result, _hedged(result, (part, whole)), equals)


def fraction(part: Operand, whole: Operand) -> Steps:
    """The part as a fraction of the whole in its lowest terms, a percentage where those are large."""
    share = part.value / whole.value
    if share.denominator > MOST_DENOMINATOR:
        return percentage(part, whole)
    result = str(share)
    return in_a_row(_cited(part, whole), OVER, result, _hedged(result, (part, whole)))


def percent_of(share: Fraction, *, exact: bool = True) -> tuple[str, str]:
    """A share as percent, and the sign before it: rounded to one decimal, to none where it is inexact."""
    shown = fixed(100 * share, 1 if exact else 0)
    return f"{shown}%", EQUAL if is_exact(100 * share, shown) else ROUNDED


def quotient(one: Operand, other: Operand, name: str) -> Steps:
    """How often the other goes into the one; name: what follows the number."""
    shown = decimal(one.value / other.value)
    equals = EQUAL if is_exact(one.value / other.value, shown) else ROUNDED
    text = _hedged(shown, (one, other) if equals == EQUAL else ())
    return in_a_row(_cited(one, other), OVER, shown + name, text + name, equals)


def compared(found: Sequence[Operand], sign: str, text: str) -> Steps:
    """Operands in order of size, nothing worked out; those of one size are said to be."""
    signs = [SAME if one.value == other.value else sign for one, other in pairwise(found)]
    working = "{0}" + "".join(f" {sign} {{{place}}}" for place, sign in enumerate(signs, start=1))
    return Steps(_cited(*found), working, "", text)


def _row(found: Sequence[Operand], sign: str, value: Fraction) -> Steps:
    result = found[0].format(value)
    equals = EQUAL if is_exact(value, decimal(value)) else ROUNDED
    return in_a_row(_cited(*found), sign, result, _hedged(result, found), equals)


def _cited(*found: Operand) -> tuple[tuple[str, Evidence], ...]:
    return tuple((o.shown, o.evidence) for o in found)


def _hedged(text: str, found: Sequence[Operand]) -> str:
    return text if found and all(o.exact for o in found) else f"about {text}"
