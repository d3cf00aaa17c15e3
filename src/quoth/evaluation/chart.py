"""A chart of risk by coverage and of accuracy by confidence; matplotlib draws it, and is loaded only here."""

import io
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from quoth.errors import UsageError
from quoth.evaluation.metrics import Rows, calibration, risk_coverage, risk_coverage_area

if TYPE_CHECKING:
    from matplotlib.axes import Axes

FORMATS: Final = (".svg", ".png")
INSTALL: Final = "Install it: pip install 'quoth[plot]'."
WIDTH, HEIGHT, DPI = 10, 4.6, 150  # inches, and dots to an inch of a PNG


def verify_chart(path: str) -> None:
    """Raises UsageError for another format than SVG or PNG, or where matplotlib is not installed."""
    from importlib.util import find_spec

    if PurePath(path).suffix.lower() not in FORMATS:
        raise UsageError(f"{path} is neither .svg nor .png.", "Name the chart so.")
    if find_spec("matplotlib") is None:
        raise UsageError("--plot needs matplotlib.", INSTALL)


def draw(rows: Rows, title: str, path: str) -> bytes:
    """The file's content, in the format that `path` names; the same rows give the same SVG.

    rows: (confidence, right) for each question, at least one.
    """
    import matplotlib
    from matplotlib.figure import Figure

    form = PurePath(path).suffix.lower().removeprefix(".")
    with matplotlib.rc_context({"svg.hashsalt": "quoth", "svg.fonttype": "none", "text.parse_math": False}):
        figure = Figure(figsize=(WIDTH, HEIGHT), layout="constrained")
        figure.suptitle(title)
        risk, accuracy = figure.subplots(1, 2)
        points = risk_coverage(rows)
        risk.step(
            [point.coverage for point in points], [point.risk for point in points], where="post", color="C0"
        )
        _label(
            risk, "Risk by coverage", "coverage: share of questions answered", "risk: share answered wrong"
        )
        risk.text(0.03, 0.95, f"area {risk_coverage_area(rows):.3f}", transform=risk.transAxes, va="top")
        bins = calibration(rows)
        accuracy.plot([0, 1], [0, 1], color="0.6", linestyle="--", label="calibrated")
        accuracy.plot(
            [part.confidence for part in bins], [part.accuracy for part in bins], "o-", label="measured"
        )
        _label(
            accuracy, "Accuracy by confidence", "mean confidence of a tenth of the questions", "share right"
        )
        accuracy.legend(loc="upper left")
        content = io.BytesIO()
        metadata = {"Date": None} if form == "svg" else {}  # else the same rows give other bytes tomorrow
        figure.savefig(content, format=form, dpi=DPI, metadata=metadata)
    return content.getvalue()


def _label(axes: "Axes", title: str, across: str, up: str) -> None:
    axes.set(title=title, xlabel=across, ylabel=up, xlim=(0, 1), ylim=(0, 1.02))
    axes.grid(visible=True, color="0.9")
