"""What the doctor finds: facts, by section."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fact:
    """Something found. remedy: what to do, in one line, where it is broken; else ""."""

    name: str
    value: str | int
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Facts of a kind."""

    name: str
    facts: tuple[Fact, ...]
