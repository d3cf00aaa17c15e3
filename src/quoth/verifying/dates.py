"""Dates as far as they are known, and the time between two of them, worked out from the calendar anew."""

import re
from calendar import monthrange
from datetime import date
from typing import Final, NamedTuple

VALUE: Final = re.compile(r"(?P<year>\d{4})?-?(?P<month>\d\d)?(?:-(?P<day>\d\d))?")
MONTHS_A_YEAR, DAYS_A_WEEK = 12, 7


class Day(NamedTuple):
    """A date: month or day 0 where they are not known, year 0 where it is another date's."""

    year: int
    month: int = 0
    day: int = 0

    @property
    def known(self) -> int:
        """How many of year, month and day are."""
        return sum(map(bool, self))

    def cut(self, known: int) -> "Day":
        """The same, known no better."""
        return Day(*self[:known])


def day_of(value: str) -> Day | None:
    """The date that the value of a mention is, "1850-05-03", "1850-05", "1850" or "-05-03"; else None."""
    match = VALUE.fullmatch(value)
    if not match or not any(match.groups()):
        return None
    found = Day(*(int(part or 0) for part in match.groups()))
    try:
        date(found.year or 4, found.month or 1, found.day or 1)  # of an unknown year, one with a leap day
    except ValueError:
        return None
    return found


def times_between(late: Day, early: Day) -> tuple[str, ...]:
    """The time from one to the other, in each unit that it may be told in; () where there is none.

    Days are counted in the calendar of today.
    """
    if not early.year:
        early = early._replace(year=late.year)
    known = min(late.known, early.known)
    late, early = late.cut(known), early.cut(known)
    if not early.year or late <= early:
        return ()
    if known == 1:
        return (_told((late.year - early.year, "year")),)
    months = MONTHS_A_YEAR * (late.year - early.year) + late.month - early.month
    if known == 2:
        return _in_months(months, 0)
    first, last = date(*early), date(*late)
    months -= late.day < early.day
    year, month = divmod(MONTHS_A_YEAR * early.year + early.month - 1 + months, MONTHS_A_YEAR)
    anchor = date(year, month + 1, min(early.day, monthrange(year, month + 1)[1]))
    days = (last - first).days
    weeks = _told((days // DAYS_A_WEEK, "week"), (days % DAYS_A_WEEK, "day"))
    return (*_in_months(months, (last - anchor).days), weeks, _told((days, "day")))


def ages(late: Day, born: Day) -> tuple[int, ...]:
    """The least and the most whole years that somebody born then may have been; one, where they are equal."""
    if not late.year or not born.year:
        return ()
    found = (_age(_first(late), _last(born)), _age(_last(late), _first(born)))
    return tuple(sorted(set(found)))


def _age(day: date, born: date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _first(day: Day) -> date:
    return date(day.year, day.month or 1, day.day or 1)


def _last(day: Day) -> date:
    month = day.month or MONTHS_A_YEAR
    return date(day.year, month, day.day or monthrange(day.year, month)[1])


def _in_months(months: int, days: int) -> tuple[str, ...]:
    years, rest = divmod(months, MONTHS_A_YEAR)
    whole = _told((years, "year"), (rest, "month"), (days, "day"))
    return whole, _told((months, "month"), (days, "day"))


def _told(*parts: tuple[int, str]) -> str:
    """The parts that are not 0: "3 years, 1 month and 6 days"."""
    *before, last = [f"{count} {unit}{'s' if count > 1 else ''}" for count, unit in parts if count]
    return f"{', '.join(before)} and {last}" if before else last
