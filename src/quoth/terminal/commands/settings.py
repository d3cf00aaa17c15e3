"""What `quoth config` shows: each setting of a conversation, its value, and who says so."""

import json
from collections.abc import Container, Iterator, Mapping
from pathlib import Path
from typing import Final, Literal, NamedTuple, TypeAlias

from quoth.model import Settings
from quoth.terminal.layout import Line, plain
from quoth.terminal.repl.config import colored_by, stated
from quoth.terminal.repl.preferences import PREFERENCES, Value, shown
from quoth.terminal.repl.session import NOTHING_OPEN, Session
from quoth.terminal.table import table_lines

SCHEMA: Final = "quoth.config/1"
DEFAULTS: Final = Session(NOTHING_OPEN, Settings())  # they need no document
Source: TypeAlias = Literal["default", "file", "environment", "flag"]


class Setting(NamedTuple):
    """A preference as it stands. place: the flag, the variable, or the file and line; "" for a default."""

    name: str
    value: Value
    default: Value
    source: Source
    place: str = ""


def settings(session: Session, flags: Container[str], environment: Mapping[str, str]) -> tuple[Setting, ...]:
    """Every preference, in the order of `/set`.

    session: the defaults with what flags have said; `flags` names those.
    Raises UsageError for what the file or a variable may not say, naming the line or the variable.
    """
    said = stated(environment)
    found = []
    for row in PREFERENCES:
        source: Source = "default"
        place = ""
        if row.name in flags:
            source, place = "flag", f"--{row.name}"
        elif row.name in said:
            session = said[row.name].put(session)
            source = "file" if said[row.name].line else "environment"
            place = said[row.name].place
        elif row.name == "color" and (variable := colored_by(environment)):
            source, place = "environment", variable
        elif row.name == "plain" and environment.get("TERM") == "dumb":
            session = row.put(session, True)
            source, place = "environment", "TERM"
        found.append(Setting(row.name, row.get(session), row.get(DEFAULTS), source, place))
    return tuple(found)


def setting_lines(found: tuple[Setting, ...], file: Path) -> Iterator[Line]:
    """The settings as a table, then where the file is."""
    rows = [(row.name, shown(row.value), row.place or row.source) for row in found]
    yield from table_lines(("key", "value", "from"), rows, left=3)
    yield plain("")
    yield plain(f"{file}{'' if file.is_file() else ' (not there: nothing is set in it)'}")


def settings_json(found: tuple[Setting, ...], file: Path) -> str:
    """The settings as one JSON object, indented."""
    content = {
        "schema": SCHEMA,
        "file": str(file),
        "exists": file.is_file(),
        "settings": [row._asdict() for row in found],
    }
    return json.dumps(content, ensure_ascii=False, indent=2)
