"""The values of --fail-under, --fail-over and --sweep: text -> bars and thresholds."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import isfinite
from typing import NamedTuple

from quoth.errors import InputError, UsageError
from quoth.evaluation.figures import FIGURES
from quoth.evaluation.intervals import Estimate
from quoth.evaluation.sweeping import thresholds

SWEPT = "min-confidence"
MOST_THRESHOLDS = 1_000


class Bar(NamedTuple):
    """What a figure must reach or, where `is_most`, must not exceed."""

    figure: str
    value: float
    is_most: bool


def read_bars(under: Iterable[str], over: Iterable[str]) -> tuple[Bar, ...]:
    """The bars of --fail-under and --fail-over, "FIGURE=BAR" each; raises UsageError for any other text."""
    options = (("--fail-under", under, False), ("--fail-over", over, True))
    return tuple(_bar(option, text, is_most) for option, texts, is_most in options for text in texts)


def missed(bars: Iterable[Bar], figures: Mapping[str, Estimate]) -> Iterator[str]:
    """A line for each bar that its figure misses.

    Raises InputError for a bar on a figure that these gold questions can't show.
    """
    for bar in bars:
        value = figures[bar.figure].value
        if value is None:
            raise InputError(
                f"No question of the gold file shows {bar.figure}.",
                "Leave out its bar, or add such questions.",
            )
        if (value > bar.value) if bar.is_most else (value < bar.value):
            yield f"{bar.figure} is {value:.4f}, {'over' if bar.is_most else 'under'} {bar.value:g}."


def read_sweep(text: str) -> Sequence[float]:
    """The thresholds of "min-confidence=START:STOP:STEP"; raises UsageError for any other text."""
    name, _, numbers = text.partition("=")
    try:
        start, stop, step = map(float, numbers.split(":"))
    except ValueError:
        start = stop = step = 0.0
    if name != SWEPT or not (0 <= start <= stop <= 1 and step > 0):
        raise UsageError(f"--sweep {text} is no range of thresholds.", f"Write it {SWEPT}=0:1:0.05.")
    if (stop - start) / step >= MOST_THRESHOLDS:
        raise UsageError(f"--sweep {text} has over {MOST_THRESHOLDS:,} thresholds.", "Take a longer step.")
    return thresholds(start, stop, step)


def _bar(option: str, text: str, is_most: bool) -> Bar:
    name, _, number = text.partition("=")
    names = [figure.name for figure in FIGURES]
    if name not in names:
        raise UsageError(f"{option} {text} names no figure.", f"There are: {', '.join(names)}.")
    try:
        value = float(number)
    except ValueError:
        value = float("nan")
    if not isfinite(value):
        raise UsageError(f"{option} {text} has no number.", f"Write it {name}=0.8.")
    return Bar(name, value, is_most)
