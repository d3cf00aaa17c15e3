"""What figures give: the formulas of the six operations, and the steps that show them."""

from collections.abc import Sequence
from fractions import Fraction

from quoth.answering.derivations.calendar import Date, ages, elapsed, year_of
from quoth.answering.derivations.quantities import Figure, decimal, fixed, is_exact
from quoth.named_tuple import NamedTuple

MINUS, PLUS, OVER, ABOVE, BELOW, SAME = "−", "+", "÷", ">", "<", "="
EQUAL, ROUNDED = "=", "≈"
# Ways to be less, and to be earlier; every other way is to be more, or later.
LESS = frozenset(
    """fewer less lower smaller younger shorter cheaper lighter slower narrower colder cooler worse fall
    fallen drop dropped decrease decreased decline declined shrink shrunk sink sunk""".split()
)
EARLY = frozenset("earlier first older sooner".split())
MOST_AGE = 125


class Worked(NamedTuple):
    """What was worked out.

    order: the places of the figures as the steps name them; shown: each of those. signs: what stands
    between them. result: what the steps end with, with the sign that leads to it; "" where they only
    compare. text: the answer; "" where it is what the question calls the first of them.
    """

    order: tuple[int, ...]
    shown: tuple[str, ...]
    sign: str
    result: str
    text: str

    def steps(self, labels: Sequence[int]) -> str:
        """The steps with the label of each figure's citation: "40 [1] − 28 [2] = 12"."""
        cited = f" {self.sign} ".join(
            f"{each} [{label}]" for each, label in zip(self.shown, labels, strict=True)
        )
        return f"{cited} {self.result}" if self.result else cited


def _worked(
    figures: Sequence[Figure], order: Sequence[int], sign: str, value: Fraction, result: str
) -> Worked:
    """A number that was worked out: "about" where a figure is inexact."""
    exact = is_exact(value, decimal(value))
    text = result if all(each.exact for each in figures) and exact else f"about {result}"
    shown = tuple(figures[place].shown for place in order)
    return Worked(tuple(order), shown, sign, f"{EQUAL if exact else ROUNDED} {result}", text)


def _numbers(figures: Sequence[Figure]) -> list[Fraction]:
    return [each.value for each in figures if isinstance(each.value, Fraction)]


def _dates(figures: Sequence[Figure]) -> list[Date]:
    return [each.value for each in figures if isinstance(each.value, Date)]


def _amount(figure: Figure, value: Fraction) -> str:
    """A number in the unit of a figure."""
    unit, text = figure.unit.removeprefix("money "), decimal(value)
    if figure.unit == "percent":
        return f"{text} percentage point{'' if text == '1' else 's'}"
    if unit == figure.unit:
        return text
    return f"{text} {unit}" if unit.isalpha() else f"{unit}{text}"


def difference(figures: Sequence[Figure], way: str) -> Worked | None:
    """The larger less the smaller, where the first is more, or less, than the second as the way tells."""
    one, other = _numbers(figures)
    if one == other or (way and (one < other) != (way in LESS)):
        return None
    value = abs(one - other)
    return _worked(figures, (0, 1) if one > other else (1, 0), MINUS, value, _amount(figures[0], value))


def change(figures: Sequence[Figure], way: str) -> Worked | None:
    """How much more, or less, the second is than the first."""
    found = difference(figures[::-1], way)
    return found and found._replace(order=tuple(1 - place for place in found.order))


def remainder(figures: Sequence[Figure], _: str) -> Worked | None:
    """A whole less its part."""
    return difference(figures, "more")


def total(figures: Sequence[Figure], _: str) -> Worked | None:
    """The sum; percentages have none."""
    value = sum(_numbers(figures), Fraction())
    if figures[0].unit == "percent":
        return None
    return _worked(figures, range(len(figures)), PLUS, value, _amount(figures[0], value))


def share(figures: Sequence[Figure], _: str) -> Worked | None:
    """The second as a percentage of the first: to one decimal, or to none where one is inexact."""
    whole, part = _numbers(figures)
    if not 0 < part <= whole:
        return None
    exact = all(each.exact for each in figures)
    shown = fixed(100 * part / whole, 1 if exact else 0)
    sign = EQUAL if is_exact(100 * part / whole, shown) else ROUNDED
    text = f"{shown}%" if exact else f"about {shown}%"
    return Worked((1, 0), (figures[1].shown, figures[0].shown), OVER, f"{sign} {shown}%", text)


def times(figures: Sequence[Figure], way: str) -> Worked | None:
    """How often the second goes into the first, which is larger."""
    one, other = _numbers(figures)
    if not 0 < other < one or way in LESS:
        return None
    return _worked(figures, (0, 1), OVER, one / other, f"{decimal(one / other)} times as many")


def time_between(figures: Sequence[Figure], unit: str) -> Worked | None:
    """The time from the first date to the second, in the unit that was asked for, or any where it is ""."""
    one, other = _dates(figures)
    told, shown = elapsed(one, other, unit), (figures[1].shown, figures[0].shown)
    years = elapsed(one.cut(1), other.cut(1), unit)
    if unit == "year" and told and years and told.startswith(years):
        # Whole years were asked for: they are those of the calendar where the last one is over.
        told, shown = years, (year_of(shown[0]), year_of(shown[1]))
    if told is None or (unit == "year" and unit not in told) or not all(each.exact for each in figures):
        return None
    return Worked((1, 0), shown, MINUS, f"{EQUAL} {told}", told)


def age(figures: Sequence[Figure], _: str) -> Worked | None:
    """The whole years from a birth to another date; two where the birthday is in doubt."""
    years = ages(*_dates(figures))
    exact = all(each.exact for each in figures)
    if not years or years[-1] > MOST_AGE or (len(years) == 1 and not exact):
        return None
    shown = (figures[1].shown, figures[0].shown)
    if len(years) == 1:
        result = f"{years[0]} year{'s' if years[0] > 1 else ''}"
        return Worked((1, 0), shown, MINUS, f"{EQUAL} {result}", str(years[0]))
    doubt = f"{EQUAL} {years[1]} years, or {years[0]} before the birthday"
    text = f"{years[0]} or {years[1]}" if exact else f"about {years[1]}"
    return Worked((1, 0), (year_of(shown[0]), year_of(shown[1])), MINUS, doubt, text)


def which(figures: Sequence[Figure], way: str) -> Worked | None:
    """The two in the order that the way asks for, the one that is asked for first."""
    order = _order(figures)
    if order == SAME or not all(each.exact for each in figures):
        return None
    sign = BELOW if way in (EARLY if _dates(figures) else LESS) else ABOVE
    places = (0, 1) if order == sign else (1, 0)
    return Worked(places, tuple(figures[place].shown for place in places), sign, "", "")


def whether(figures: Sequence[Figure], way: str) -> Worked | None:
    """Yes or no: whether the first is more, or less, than the second."""
    if not all(each.exact for each in figures):
        return None
    order = _order(figures)
    text = "Yes." if order == (BELOW if way in LESS else ABOVE) else "No."
    return Worked((0, 1), (figures[0].shown, figures[1].shown), order, "", text)


def _order(figures: Sequence[Figure]) -> str:
    """The sign between two; dates are compared as far as both are known."""
    dates = _dates(figures)
    detail = min((date.detail for date in dates), default=0)
    one, other = [Fraction(date.cut(detail).ordinal) for date in dates] or _numbers(figures)
    return SAME if one == other else BELOW if one < other else ABOVE
