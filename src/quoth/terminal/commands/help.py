"""The command `quoth help`: a topic, or the help of a command."""

from collections.abc import Iterator
from typing import Annotated, Final

import typer

from quoth.errors import UsageError
from quoth.terminal.layout import Line, plain
from quoth.terminal.screen import choose_screen, write
from quoth.terminal.topics import TOPICS, Rows

Topic = Annotated[
    str | None,
    typer.Argument(metavar="[TOPIC]", help="A topic of the list, or a command.", show_default=False),
]


def show_help(topic: Topic = None) -> int:
    """Tell of keys, formats, exit codes or a command; without a topic, list them."""
    from quoth.terminal.cli import command_line
    from quoth.terminal.command_tree import commands
    from quoth.terminal.helping import help_of

    program, *named = commands(command_line())
    if topic is None:
        rows = [(row.name, row.help) for row in TOPICS]
        rows.append(("COMMAND", f"the same as quoth COMMAND --help: {', '.join(row.name for row in named)}"))
        choose_screen("auto", plain=False).show(_lines(rows))
        return 0
    name = topic.lower().replace("_", "-").replace(" ", "-").removeprefix("quoth-")
    for command in named:
        if command.name == name:
            write(f"{help_of(command, short=False)}\n")
            return 0
    if name == "quoth":
        write(f"{help_of(program, short=False, named=named)}\n")
        return 0
    for row in TOPICS:
        if name in (row.name, row.name.rstrip("s")):
            choose_screen("auto", plain=False).show((*_lines(row.rows()), *_as_it_stands(row.sample)))
            return 0
    from difflib import get_close_matches

    close = get_close_matches(name, [*(row.name for row in TOPICS), *(row.name for row in named)], n=1)
    remedy = f"Did you mean {close[0]}?" if close else 'See "quoth help".'
    raise UsageError(f"There is no help on {topic!r}.", remedy)


def _as_it_stands(sample: str) -> Iterator[Line]:
    for line in sample.splitlines():
        yield plain(line, lead="  ")._replace(wrap=False)


def _lines(rows: Rows) -> Iterator[Line]:
    rows = list(rows)
    wide = max(len(term) for term, _ in rows if len(term) <= MOST_TERM)
    for place, (term, text) in enumerate(rows):
        if term:
            above = len(term) > MOST_TERM
            if above:
                yield plain(term, lead="  ")
            yield plain(text, lead=f"  {'' if above else term:{wide}}  ")
        else:
            if place:
                yield Line(())
            yield plain(text, "headline")


MOST_TERM: Final = 28  # columns of a term that stands beside its text
