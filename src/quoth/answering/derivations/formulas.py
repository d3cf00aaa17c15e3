"""What operands give: the six operations, and the steps that show them."""

from collections.abc import Sequence
from fractions import Fraction

from quoth.answering.derivations.calendar import Date, ages, elapsed, year_of
from quoth.answering.derivations.operands import Figure, decimal, fixed
from quoth.named_tuple import NamedTuple

MINUS, PLUS, OVER, ABOVE, BELOW, SAME = "−", "+", "÷", ">", "<", "="
EQUAL, ROUNDED = "=", "≈"
# Ways to be less, and to be earlier; every other way is to be more, or later.
LESS = frozenset(
    """fewer less lower smaller younger shorter cheaper lighter slower narrower colder cooler earlier worse
    fall fell fallen drop dropped decrease decreased decline declined shrink shrank shrunk sink sank
    sunk""".split()
)
EARLY = frozenset("earlier first older sooner".split())
MOST_AGE = 125


class Worked(NamedTuple):
    """What was worked out.

    operands: in the order in which the steps name them. working: where they stand, "({0} − {1}) ÷ {0}".
    result: what the steps end with; "" where they only compare. text: the answer. equals: what leads to
    the result, ROUNDED where it is rounded.
    """

    operands: tuple[Figure, ...]
    working: str
    result: str
    text: str
    equals: str = EQUAL

    def shown(self, labels: Sequence[int]) -> str:
        """The steps with the label of each operand's citation: "40 [1] − 28 [2] = 12"."""
        cited = [f"{each.shown} [{label}]" for each, label in zip(self.operands, labels, strict=True)]
        worked = self.working.format(*cited)
        return f"{worked} {self.equals} {self.result}" if self.result else worked


def _amount(figure: Figure, value: Fraction) -> str:
    unit, text = figure.unit.removeprefix("money "), decimal(value)
    if figure.unit == "percent":
        return f"{text} percentage point{'' if text == '1' else 's'}"
    if not figure.unit.startswith("money "):
        return text
    return f"{text} {unit}" if unit.isalpha() else f"{unit}{text}"


def _said(figures: Sequence[Figure], text: str) -> str:
    return text if all(each.exact for each in figures) else f"about {text}"


def difference(figures: Sequence[Figure], way: str) -> Worked | None:
    """The larger less the smaller, where the way that the question tells is that of the article."""
    one, other = figures
    a, b = one.value, other.value
    assert not isinstance(a, Date) and not isinstance(b, Date)
    if a == b or (way and (a < b) != (way in LESS)):
        return None
    high, low = (one, other) if a > b else (other, one)
    result = _amount(high, abs(a - b))
    return Worked((high, low), f"{{0}} {MINUS} {{1}}", result, _said(figures, result), _equals(abs(a - b)))


def total(figures: Sequence[Figure], way: str) -> Worked | None:
    values = [each.value for each in figures if not isinstance(each.value, Date)]
    if figures[0].unit == "percent":
        return None
    value = sum(values, Fraction())
    result = _amount(figures[0], value)
    working = f" {PLUS} ".join(f"{{{n}}}" for n in range(len(figures)))
    return Worked(tuple(figures), working, result, _said(figures, result), _equals(value))


def share(figures: Sequence[Figure], way: str) -> Worked | None:
    """The second as a percentage of the first."""
    whole, part = figures
    a, b = whole.value, part.value
    assert not isinstance(a, Date) and not isinstance(b, Date)
    if not 0 < b <= a:
        return None
    return _percent((part, whole), f"{{0}} {OVER} {{1}}", b / a)


def _percent(figures: tuple[Figure, ...], working: str, value: Fraction) -> Worked:
    exact = all(each.exact for each in figures)
    result = fixed(100 * value, 1 if exact else 0)
    equals = EQUAL if Fraction(result.replace(",", "")) == 100 * value else ROUNDED
    return Worked(figures, working, f"{result}%", _said(figures, f"{result}%"), equals)


def remainder(figures: Sequence[Figure], way: str) -> Worked | None:
    whole, part = figures
    return difference((whole, part), "more")


def times(figures: Sequence[Figure], way: str) -> Worked | None:
    one, other = figures
    a, b = one.value, other.value
    assert not isinstance(a, Date) and not isinstance(b, Date)
    if not 0 < b < a or way in LESS:
        return None
    result = f"{decimal(a / b)} times as many"
    return Worked((one, other), f"{{0}} {OVER} {{1}}", result, _said(figures, result), _equals(a / b))


def change(figures: Sequence[Figure], way: str) -> Worked | None:
    """How much the second is more or less than the first, the earlier one."""
    return difference((figures[1], figures[0]), way)


def percent_change(figures: Sequence[Figure], way: str) -> Worked | None:
    before, after = figures
    a, b = before.value, after.value
    assert not isinstance(a, Date) and not isinstance(b, Date)
    if a == b or not a or (b < a) != (way in LESS) or before.unit == "percent":
        return None
    high, low, base = (after, before, 1) if b > a else (before, after, 0)
    return _percent((high, low), f"({{0}} {MINUS} {{1}}) {OVER} {{{base}}}", abs(b - a) / a)


def _equals(value: Fraction) -> str:
    return EQUAL if Fraction(decimal(value).replace(",", "")) == value else ROUNDED


def time_between(figures: Sequence[Figure], way: str) -> Worked | None:
    """The time from the first date to the second, in the unit `way`, or any where it is ""."""
    one, other = figures
    a, b = one.value, other.value
    assert isinstance(a, Date) and isinstance(b, Date)
    told, shown = elapsed(a, b, way), (other.shown, one.shown)
    if not (one.exact and other.exact):
        return None
    years = elapsed(a.cut(1), b.cut(1), way)
    if way == "year" and told and years and told.startswith(years):
        # Whole years were asked for; they are those of the calendar where the last one is over.
        told, shown = years, (year_of(other.shown), year_of(one.shown))
    elif told is None or (way == "year" and "year" not in told):
        return None
    dates = (other._replace(shown=shown[0]), one._replace(shown=shown[1]))
    return Worked(dates, f"{{0}} {MINUS} {{1}}", told, told)


def age(figures: Sequence[Figure], way: str) -> Worked | None:
    """The whole years from a birth to another date; two where the birthday is in doubt."""
    birth, event = figures
    a, b = birth.value, event.value
    assert isinstance(a, Date) and isinstance(b, Date)
    years = ages(a, b)
    if not years or years[-1] > MOST_AGE or (len(years) == 1 and not (birth.exact and event.exact)):
        return None
    if len(years) == 1:
        result = f"{years[0]} year{'s' if years[0] > 1 else ''}"
        return Worked((event, birth), f"{{0}} {MINUS} {{1}}", result, str(years[0]))
    doubt = f"{years[1]} years, or {years[0]} before the birthday"
    known = tuple(each._replace(shown=year_of(each.shown)) for each in (event, birth))
    text = f"{years[0]} or {years[1]}" if birth.exact and event.exact else f"about {years[1]}"
    return Worked(known, f"{{0}} {MINUS} {{1}}", doubt, text)


def order(figures: Sequence[Figure], way: str) -> Worked | None:
    """The two in the order that the way asks for, the one that is asked for first."""
    one, other = figures
    a, b = one.value, other.value
    if isinstance(a, Date) and isinstance(b, Date):
        detail = min(a.detail, b.detail)
        a, b = a.cut(detail), b.cut(detail)
    if a == b or not (one.exact and other.exact):
        return None
    less = way in (EARLY if isinstance(a, Date) else LESS)
    first = (one, other) if (a < b) == less else (other, one)  # type: ignore[operator]
    return Worked(first, f"{{0}} {BELOW if less else ABOVE} {{1}}", "", "")


def whether(figures: Sequence[Figure], way: str) -> Worked | None:
    """Yes or no: whether the first is more, or less, than the second."""
    found = order(figures, "")
    if found is None:
        return None
    more = found.operands[0] is figures[0]
    sign = ABOVE if more else BELOW
    return Worked(tuple(figures), f"{{0}} {sign} {{1}}", "", "Yes." if more != (way in LESS) else "No.")
