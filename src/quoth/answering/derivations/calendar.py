"""Dates that are known to the day, the month or the year, and the time between two of them."""

import re

from quoth.language.pattern import Pattern
from quoth.named_tuple import NamedTuple

MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
LEAP_DAY = (2, 29)
# Up to this a time is told in days alone, in days; beyond it in years, months and days.
MOST_DAYS = 62
MONTHS_A_YEAR, DAYS_A_WEEK = 12, 7
# In 1582 ten days were left out, elsewhere later: days can't be counted across that.
NEW_CALENDAR = 1583
# The detail of a date known to the day.
FULL = 3
VALUE = Pattern(r"(?P<year>\d{4})?-?(?P<month>\d\d)?(?:-(?P<day>\d\d))?")


class Date(NamedTuple):
    """A date as far as it is known: month or day 0 where they are not; year 0 only before it is borrowed."""

    year: int
    month: int = 0
    day: int = 0

    @property
    def detail(self) -> int:
        """1 for a year, 2 for a month, 3 for a day."""
        return 1 + bool(self.month) + bool(self.day)

    @property
    def ordinal(self) -> int:
        """Its place among dates: equal only for those that are equal."""
        return (self.year * 13 + self.month) * 32 + self.day

    def cut(self, detail: int) -> "Date":
        """The same, known no better than `detail`."""
        return Date(*self[:detail])


def date_of(value: str) -> Date | None:
    """The date of a mention's value, "1850-05-03", "1850-05", "1850", "-05-03"; None for any other."""
    match = VALUE.fullmatch(value)
    if not match or not value:
        return None
    date = Date(*(int(part or 0) for part in match.groups()))
    known = (date.year or date.month) and (date.month or not date.day)
    return date if known and date.month <= len(MONTH_LENGTHS) and date.day <= _length(date) else None


def _length(date: Date) -> int:
    """Days of the date's month; of February in an unknown year, 29."""
    leap = date.year % 4 == 0 and (date.year % 100 != 0 or date.year % 400 == 0)
    return MONTH_LENGTHS[date.month - 1] + (date.month == LEAP_DAY[0] and leap)


def days_between(early: Date, late: Date) -> int:
    """Days from one full date to another, as midnights are counted: from May 3 to May 4 it is one."""
    return _day_number(late) - _day_number(early)


def _day_number(date: Date) -> int:
    """The day's place in the calendar; the year begins in March, so that the leap day is its last."""
    year, month = (date.year, date.month - 3) if date.month > LEAP_DAY[0] else (date.year - 1, date.month + 9)
    return 365 * year + year // 4 - year // 100 + year // 400 + (153 * month + 2) // 5 + date.day


def elapsed(early: Date, late: Date, unit: str) -> str | None:
    """The time from one date to the other in words, as exactly as both are known.

    unit: the singular that was asked for, "year", "month", "week", "day", or "" for any. None where the
    dates can't tell it in that unit, or where no time passed.
    """
    detail = min(early.detail, late.detail)
    early, late = early.cut(detail), late.cut(detail)
    if late <= early:
        return None
    if detail == 1:
        return _joined((late.year - early.year, "year")) if unit in ("", "year") else None
    months = (late.year - early.year) * MONTHS_A_YEAR + late.month - early.month
    if detail == 2:
        if unit not in ("", "year", "month"):
            return None
        return _months(months, 0, unit)
    if early.year < NEW_CALENDAR <= late.year:
        return None
    days = days_between(early, late)
    if unit in ("day", "week"):
        weeks, rest = divmod(days, DAYS_A_WEEK) if unit == "week" else (0, days)
        return _joined((weeks, "week"), (rest, "day"))
    if not unit and days < MOST_DAYS:
        return _joined((days, "day"))
    months -= late.day < early.day
    year, month = divmod(early.year * MONTHS_A_YEAR + early.month - 1 + months, MONTHS_A_YEAR)
    anchor = Date(year, month + 1)
    rest = days_between(anchor._replace(day=min(early.day, _length(anchor))), late)
    return _months(months, rest, unit)


def _months(months: int, days: int, unit: str) -> str:
    years, rest = (0, months) if unit == "month" else divmod(months, MONTHS_A_YEAR)
    return _joined((years, "year"), (rest, "month"), (days, "day"))


def _joined(*parts: tuple[int, str]) -> str:
    """The parts that are not 0: "3 years, 1 month and 6 days"."""
    said = [f"{count} {unit}{'s' if count > 1 else ''}" for count, unit in parts if count]
    return " and ".join(filter(None, (", ".join(said[:-1]), *said[-1:])))


def ages(birth: Date, event: Date) -> tuple[int, ...]:
    """The whole years someone born then may have been: one number, or two where the birthday is in doubt.

    () where the event is not in a later year, or no birthday can have passed.
    """
    count = event.year - birth.year
    if count < 1:
        return ()
    born, came = birth[1:], event[1:]
    known = min(birth.detail, event.detail) - 1
    if born[:known] != came[:known]:
        found: tuple[int, ...] = (count,) if came[:known] > born[:known] else (count - 1,)
    else:
        found = (count,) if known == FULL - 1 else (count - 1, count)
    return found if found[0] else ()


def year_of(shown: str) -> str:
    """The year in a date as it is written."""
    found = re.findall(r"\d{4}", shown)
    return found[-1] if found else shown
