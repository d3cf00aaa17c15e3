"""How much quoth takes, and what it runs in: limits, streams, locale, environment."""

import locale
import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from typing import TextIO

from quoth.batch.conversations import CONVERSATIONS, REPLIES
from quoth.inputs.lines import LINE_LIMIT
from quoth.inputs.questions import QUESTION_LIMIT, SQUAD_LIMIT
from quoth.limits import DOCUMENT_LIMIT, told
from quoth.terminal.commands.doctor.facts import Fact
from quoth.terminal.environment import SURROUNDINGS, VARIABLES
from quoth.terminal.screen import choose_screen


def limit_facts() -> Iterator[Fact]:
    """What is too much, for quoth and for the system."""
    yield Fact("document", told(DOCUMENT_LIMIT))
    yield Fact("SQuAD file", told(SQUAD_LIMIT))
    yield Fact("line", f"{LINE_LIMIT:,} bytes")
    yield Fact("question", f"{QUESTION_LIMIT:,} characters")
    yield Fact("batch", f"{CONVERSATIONS:,} conversations at a time, {REPLIES} replies of each")
    yield Fact(
        "processors",
        len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 0,
    )
    yield Fact("open files", _open_files())


def terminal_facts(environment: Mapping[str, str]) -> Iterator[Fact]:
    """The streams, and what answers would look like on them."""
    for name in ("stdin", "stdout", "stderr"):
        yield Fact(name, _stream(getattr(sys, name)))
    size = shutil.get_terminal_size()
    yield Fact("size", f"{size.columns} columns, {size.lines} rows")
    screen = choose_screen("auto", plain=False, environment=environment)
    looks = {"styled": screen.styled, "coloured": screen.colored, "wrapped": screen.wrapped}
    yield Fact("answers", ", ".join(look for look, so in looks.items() if so) or "plain")
    yield Fact("locale", ".".join(part or "none" for part in locale.getlocale()))
    yield Fact("encoding", f"{locale.getencoding()}, file names {sys.getfilesystemencoding()}")


def environment_facts(environment: Mapping[str, str]) -> Iterator[Fact]:
    """Of the environment what quoth reads, or what decides how text is shown; nothing else."""
    names = {*(row.name for row in VARIABLES), *SURROUNDINGS}
    return (Fact(name, environment[name]) for name in sorted(names) if name in environment)


def _stream(stream: TextIO | None) -> str:
    if stream is None:
        return "closed"
    kind = "a terminal" if stream.isatty() else "no terminal"
    return f"{kind}, {stream.encoding}, errors {stream.errors}"


def _open_files() -> str:
    try:
        import resource
    except ImportError:
        return "unknown"  # Windows has no such limit
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    return f"{_count(soft)}, at most {_count(hard)}"


def _count(limit: int) -> str:
    return "unlimited" if limit < 0 else f"{limit:,}"
