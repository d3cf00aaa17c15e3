"""Which versions are there: quoth's own, Python's, and each library's beside what quoth wants of it."""

import platform
import re
from collections.abc import Iterable, Iterator
from importlib import metadata
from typing import Final, NamedTuple

from quoth import __version__
from quoth.terminal.commands.doctor.facts import Fact

NAME: Final = "quoth"
DEVELOPERS: Final = "test"  # the extra that no user needs
MISSING: Final = "not installed"


class Requirement(NamedTuple):
    """A library that is wanted. bounds: ">=3.9,<4". extra: what wants it; "" for quoth itself."""

    name: str
    bounds: str
    extra: str = ""


def version_facts() -> Iterator[Fact]:
    """The versions; a library that is missing, or out of its bounds, is broken, an extra's is not missed."""
    yield Fact(NAME, __version__)
    yield Fact("Python", f"{platform.python_version()} ({platform.python_implementation()})")
    yield Fact("system", platform.platform())
    try:
        rows = [requirement(text) for text in metadata.requires(NAME) or ()]
        extras = metadata.metadata(NAME).get_all("Provides-Extra") or []
    except metadata.PackageNotFoundError:
        yield Fact("installation", f"none of {NAME} is known to pip", f"Install it: pip install {NAME}")
        return
    yield from (library(row) for row in rows if not row.extra)
    for extra in extras:
        if extra != DEVELOPERS:
            yield _extra(extra, [library(row) for row in rows if row.extra == extra])


def requirement(text: str) -> Requirement:
    """A line of a package's metadata: "matplotlib<4,>=3.11; extra == 'plot'"."""
    wanted, _, condition = text.partition(";")
    name = re.match(r"\s*[\w.-]+", wanted)
    extra = re.search(r"""extra\s*+==\s*+["']([^"']++)["']""", condition)
    written = "" if name is None else name[0]
    bounds = re.sub(r"\[[^][]*+]|[()\s]", "", wanted[len(written) :])
    return Requirement(written.strip(), bounds, extra[1] if extra else "")


def library(wanted: Requirement) -> Fact:
    """The version that is there; broken where there is none, or one that is out of the bounds."""
    remedy = f"Run: pip install '{wanted.name}{wanted.bounds}'"
    try:
        version = metadata.version(wanted.name)
    except metadata.PackageNotFoundError:
        return Fact(wanted.name, MISSING, remedy)
    if not within(version, wanted.bounds):
        return Fact(wanted.name, f"{version}, which is not {wanted.bounds}", remedy)
    return Fact(wanted.name, version)


def within(version: str, bounds: str) -> bool:
    """Whether a version keeps those of the bounds that are written with ">=" and "<"."""
    found = _numbers(version)
    for sign, bound in re.findall(r"(>=|<(?!=))([\w.]+)", bounds):
        if (found >= _numbers(bound)) != (sign == ">="):
            return False
    return True


def _numbers(version: str) -> tuple[int, ...]:
    """The numbers of a release, without zeros at the end: 1.10.0rc1 gives 1, 10."""
    release = re.match(r"\d+(?:\.\d+)*", version)
    numbers = [int(part) for part in release[0].split(".")] if release else []
    while numbers and not numbers[-1]:
        numbers.pop()
    return tuple(numbers)


def _extra(extra: str, found: Iterable[Fact]) -> Fact:
    """An extra as one fact: what it has, or the command that installs it."""
    name = f"{NAME}[{extra}]"
    rows = tuple(found)
    if any(row.value == MISSING for row in rows):
        return Fact(name, f"{MISSING}; pip install '{name}' brings it")
    value = ", ".join(f"{row.name} {row.value}" for row in rows)
    return Fact(name, value, next((row.remedy for row in rows if row.remedy), ""))
