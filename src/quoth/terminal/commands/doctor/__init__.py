"""What `quoth doctor` tells: all that a report of a bug should say, and what is broken.

Nothing private: of the environment only variables of a list, and the home folder as "~".
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from quoth.terminal.commands.doctor.facts import Fact, Section
from quoth.terminal.commands.doctor.places import index_facts, place_facts
from quoth.terminal.commands.doctor.surroundings import environment_facts, limit_facts, terminal_facts
from quoth.terminal.commands.doctor.versions import version_facts
from quoth.terminal.layout import Line, plain

SCHEMA: Final = "quoth.doctor/1"


def examine(environment: Mapping[str, str]) -> tuple[Section, ...]:
    """Look at everything; nothing is changed, and nothing that is broken raises."""
    sections = (
        Section("versions", tuple(version_facts())),
        Section("paths", tuple(place_facts(environment))),
        Section("index", tuple(index_facts())),
        Section("limits", tuple(limit_facts())),
        Section("terminal", tuple(terminal_facts(environment))),
        Section("environment", tuple(environment_facts(environment))),
    )
    home = _home()
    return tuple(
        Section(section.name, tuple(_without(home, fact) for fact in section.facts)) for section in sections
    )


def problems(sections: tuple[Section, ...]) -> tuple[Fact, ...]:
    """What is broken."""
    return tuple(fact for section in sections for fact in section.facts if fact.remedy)


def doctor_lines(sections: tuple[Section, ...]) -> Iterator[Line]:
    """The report to be pasted; a "!" before what is broken, and what to do about it at the end."""
    width = max(len(fact.name) for section in sections for fact in section.facts)
    for section in sections:
        if section.facts:
            yield plain(section.name)
        for fact in section.facts:
            mark = "!" if fact.remedy else " "
            yield plain(f"{mark} {fact.name:{width}}  {fact.value}")
    broken = problems(sections)
    yield plain("")
    if not broken:
        yield plain("Nothing is broken.")
    for fact in broken:
        yield plain(f"{fact.name}: {fact.value}. {fact.remedy}")


def doctor_json(sections: tuple[Section, ...]) -> str:
    """The same as one JSON object, indented."""
    broken = problems(sections)
    content = {
        "schema": SCHEMA,
        "sound": not broken,
        **{section.name: {fact.name: fact.value for fact in section.facts} for section in sections},
        "problems": [{"what": fact.name, "value": fact.value, "remedy": fact.remedy} for fact in broken],
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


def _home() -> str:
    try:
        return str(Path.home())
    except RuntimeError:  # there is none
        return ""


def _without(home: str, fact: Fact) -> Fact:
    """The fact with "~" for the home folder, which tells the user's name."""
    if len(home) < 2 or not isinstance(fact.value, str):
        return fact
    value, remedy = (re.sub(rf"{re.escape(home)}(?![\w.-])", "~", text) for text in (fact.value, fact.remedy))
    return replace(fact, value=value, remedy=remedy)
