"""The page that stands beside the learned files: what they measure, and what they were measured with.

It names digests of the weights, of the thesaurus and of the tables of features. A test holds them against
what is there: who changes one by hand, or without learning the others anew, has figures that hold no more.
"""

import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Final

from quoth import learned
from quoth.answering.carrying import CARRYING_RULES
from quoth.answering.evidence import EVIDENCE_RULES, LITERAL
from quoth.answering.signals import GATES, SIGNALS
from quoth.answering.verdict_measures import MEASURES

PAGE: Final = "FIGURES.md"
WEIGHTS: Final = ("carrying.json", "spans.tsv", "tags.bin", "verdicts.json", "weights.json")
THESAURUS: Final = "thesaurus-"


def digests(folder: Path = learned.FOLDER) -> dict[str, str]:
    """What the figures hold for, each part by its digest."""
    files = sorted(path.name for path in folder.iterdir())
    return {
        "the weights": _digest(_sums(folder, WEIGHTS)),
        "the thesaurus": _digest(_sums(folder, (name for name in files if name.startswith(THESAURUS)))),
        "the tables of features": _digest(_features()),
    }


def write_page(folder: Path = learned.FOLDER) -> None:
    """Write the page of the learned files that are there."""
    (folder / PAGE).write_text("\n".join(_lines(folder)) + "\n", encoding="utf-8", newline="\n")


def _lines(folder: Path) -> Iterator[str]:
    yield "# What the learned numbers measure\n"
    yield "Written by `python -m quoth.training`, not by hand. The figures hold for what has these digests:\n"
    yield "| what | sha256 begins |\n|---|---|"
    yield from (f"| {name} | `{digest}` |" for name, digest in digests(folder).items())
    for name in WEIGHTS:
        figures = list(_figures(folder / name))
        if figures:
            yield "\n".join((f"\n## {name}\n", "```", *figures, "```"))


def _figures(path: Path) -> Iterator[str]:
    """What the program that wrote a file says of how good it is."""
    if path.suffix == ".json":
        yield from json.loads(path.read_text(encoding="utf-8"))["about"]["figures"]
    elif path.suffix == ".tsv":
        heading = (line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("# "))
        yield from (line.removeprefix("# ") for line in heading if "sha256" not in line)


def _features() -> Iterator[str]:
    """Every row of the tables that the weights are of, as it is specified."""
    for rule in EVIDENCE_RULES:
        yield repr((rule.name, rule.example, rule.near_miss))
    for measure in MEASURES:
        yield repr((measure.name, measure.example, measure.near_miss))
    for near in CARRYING_RULES:
        yield repr((near.name, near.example, near.near_miss))
    yield repr(([signal.name for signal in SIGNALS], GATES, LITERAL))


def _sums(folder: Path, names: Iterator[str] | tuple[str, ...]) -> Iterator[str]:
    return (f"{name} {sha256((folder / name).read_bytes()).hexdigest()}" for name in names)


def _digest(lines: Iterator[str]) -> str:
    return sha256("\n".join(lines).encode()).hexdigest()[: learned.DIGITS]
