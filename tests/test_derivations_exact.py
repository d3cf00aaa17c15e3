"""Whatever the numbers of a text: what is worked out is exact, its operands slices of what is cited."""

import re
from calendar import monthrange
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from derivations import Derivation, derived
from documents import index_of
from quoth.answering.derivations.calendar import Date, ages, date_of, days_between, elapsed
from quoth.answering.derivations.quantities import decimal, fixed, is_exact

NUMERAL = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
SIGNS = {"−": "-", "+": "+", "÷": "/"}
# Building an index takes its time; a few texts of each form find what there is to find.
few = settings(max_examples=8, deadline=None)
counts = st.integers(2, 10**9).map(lambda n: f"{n:,}")
amounts = st.decimals(min_value="0.001", max_value="999999", places=3).map(lambda n: f"{n:,}")


def value(text: str) -> Fraction:
    """The number in a text, of which it must have exactly one."""
    (numeral,) = NUMERAL.findall(text)
    return Fraction(numeral.replace(",", ""))


def cited(found: Derivation) -> list[str]:
    """The operands as the steps show them; each must be a slice of the sentence that its label cites."""
    operands = re.findall(
        r"((?:(?!\[\d).)+?) \[(\d+)\](?: [−+÷=≈><]+ |\) ÷ |$)", found.steps.replace("(", "")
    )
    assert operands
    for shown, label in operands:
        assert shown in found.cited[int(label) - 1].sentence.text
    return [shown for shown, _ in operands]


def worked(found: Derivation) -> Fraction:
    """The steps, reckoned again from what they show."""
    left = re.split(r" [=≈] ", found.steps)[0]
    terms = re.sub(r" \[\d+\]", "", left).split(" ")
    total, sign = Fraction(0), "+"
    for term in terms:
        if term in SIGNS:
            sign = SIGNS[term]
        else:
            number = value(term)
            total = {"+": total + number, "-": total - number, "/": total / number}[sign]
    return total


@few
@given(counts, counts)
def test_a_sum_is_the_sum_of_its_slices(one: str, other: str) -> None:
    text = f"In 1990 the town saw {one} tons of wheat come. In 1995 the town saw {other} tons of wheat come."
    found = derived("How many tons of wheat came in 1990 and 1995 together?", index_of(text))
    assert found is not None
    assert cited(found) == [one, other]
    assert worked(found) == value(found.text) == value(one) + value(other)


@few
@given(amounts, amounts)
def test_decimals_make_no_noise(one: str, other: str) -> None:
    text = f"In Leeds {one} tons of wheat came. In York {other} tons of wheat came."
    found = derived("How many tons of wheat came in Leeds and York together?", index_of(text))
    assert found is not None
    assert cited(found) == [one, other]
    assert worked(found) == value(found.text) == value(one) + value(other)


@few
@given(counts, counts)
def test_a_difference_is_exact_and_never_negative(one: str, other: str) -> None:
    text = f"In Leeds {one} ships sank. In York {other} ships sank."
    found = derived("How many more ships sank in Leeds than in York?", index_of(text))
    if value(one) <= value(other):
        assert found is None
    else:
        assert found is not None
        assert cited(found) == [one, other]
        assert worked(found) == value(found.text) == value(one) - value(other)


@few
@given(counts, counts)
def test_a_quotient_says_when_it_is_rounded(one: str, other: str) -> None:
    text = f"In Leeds {one} ships sank. In York {other} ships sank."
    found = derived("How many times as many ships sank in Leeds as in York?", index_of(text))
    assert (found is None) == (value(one) <= value(other))
    if found is not None:
        shown = value(found.text)
        assert worked(found) == value(one) / value(other)
        assert ("≈" in found.steps) == found.text.startswith("about") == (worked(found) != shown)
        assert abs(worked(found) - shown) <= Fraction(1, 200)


@few
@given(counts, counts)
def test_which_had_more_is_told_by_the_numbers(one: str, other: str) -> None:
    text = f"In Leeds {one} ships sank. In York {other} ships sank."
    found = derived("Did more ships sink in Leeds than in York?", index_of(text))
    assert found is not None
    assert cited(found) == [one, other]
    assert (found.text == "Yes.") == (value(one) > value(other)) == (">" in found.steps)


days = st.dates(date(1583, 1, 1), date(2050, 12, 31))


def written(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"


@few
@given(days, st.integers(1, 20000))
def test_days_are_those_of_the_calendar(first: date, more: int) -> None:
    last = first + timedelta(days=more)
    text = f"The siege began on {written(first)}. It ended on {written(last)}."
    found = derived("How many days did the siege last?", index_of(text))
    assert found is not None
    assert cited(found) == [written(last), written(first)]
    assert int(found.text.split()[0]) == more


@given(days, days)
def test_dates_and_what_lies_between(first: date, last: date) -> None:
    early, late = sorted((first, last))
    a, b = (Date(day.year, day.month, day.day) for day in (early, late))
    assert date_of(early.isoformat()) == a
    assert days_between(a, b) == (late - early).days
    told = elapsed(a, b, "year")
    assert (told is None) == (early == late)
    if told:
        parts = {word.rstrip("s"): int(number) for number, word in re.findall(r"(\d+) (\w+)", told)}
        months = (early.month - 1) + 12 * parts.get("year", 0) + parts.get("month", 0)
        year, month = early.year + months // 12, months % 12 + 1
        anchor = date(year, month, min(early.day, monthrange(year, month)[1]))
        assert anchor + timedelta(days=parts.get("day", 0)) == late


@given(days, days, st.integers(1, 3), st.integers(1, 3))
def test_ages_hold_whatever_is_not_known_of_the_dates(
    born: date, came: date, detail: int, other: int
) -> None:
    full = [Date(day.year, day.month, day.day) for day in (born, came)]
    known = ages(full[0].cut(detail), full[1].cut(other))
    exact = ages(*full)
    assert len(exact) <= 1
    assert len(known) <= 2
    if known and exact:
        assert exact[0] in known
    if exact:
        assert exact[0] == came.year - born.year - ((came.month, came.day) < (born.month, born.day))


@pytest.mark.parametrize("text", ["", "sunday", "1990s", "1850-13", "1850-02-30", "410 ad", "-"])
def test_what_is_no_date_of_the_calendar(text: str) -> None:
    assert date_of(text) is None


@given(st.fractions(min_value=0, max_value=10**9))
def test_a_number_is_shown_exactly_or_to_two_places(number: Fraction) -> None:
    shown = decimal(number)
    assert is_exact(number, shown) or abs(Fraction(shown.replace(",", "")) - number) <= Fraction(1, 200)
    assert Fraction(fixed(number, 0).replace(",", "")) == round(number)
