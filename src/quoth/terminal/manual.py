"""The man page, made from the command tree; `python -m quoth.terminal.manual FILE` writes it.

The page is kept in the repository, so that an installation needs nothing but the file: a test says when it
is out of date. The same commands give the same bytes on every machine; no date stands in it.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from textwrap import wrap
from typing import Final

from quoth import __version__
from quoth.terminal.command_tree import PROGRAM, Command, Parameter, commands
from quoth.terminal.examples import EXAMPLES, Example
from quoth.terminal.topics import TOPICS
from quoth.terminal.topics.samples import SAMPLES

SUMMARY: Final = "answer questions about an article in the article's own sentences"
WIDTH: Final = 78  # of a line of the page's source
ESCAPES: Final = str.maketrans(
    {
        "\\": "\\e",
        "-": "\\-",
        "'": "\\(aq",
        "~": "\\(ti",
        "^": "\\(ha",
        "`": "\\(ga",
        "“": "\\(lq",
        "”": "\\(rq",
        "—": "\\(em",
        "−": "\\(mi",
        "·": "\\(pc",
        "≈": "\\(~~",
        "≠": "\\(!=",
        "↓": "\\(da",
        "↑": "\\(ua",
    }
)


EXAMPLED: Final = ("", "ask", "index", "batch", "eval", "verify", "log")
HEADINGS: Final = {"exit-codes": "EXIT STATUS", "commands": "SLASH COMMANDS"}  # as man pages have them
PLACES: Final = (
    "These are the places on Linux; macOS and Windows have their own, and ENVIRONMENT says how to name "
    'others. "quoth doctor" tells where they are.'
)


def manual(tree: Sequence[Command]) -> str:
    """The page in man(7)'s language, in ASCII."""
    return "".join(f"{line}\n" for line in _lines(tree))


def _lines(tree: Sequence[Command]) -> Iterator[str]:
    program, *named = tree
    yield '.\\" Written by "python -m quoth.terminal.manual".'
    yield f'.TH {PROGRAM.upper()} 1 "" "quoth {__version__}"'
    yield f".SH NAME\n{PROGRAM} \\- {_escaped(SUMMARY)}"
    yield f".SH SYNOPSIS\n{_usage(program)}"
    for command in named:
        yield f".br\n{_usage(command)}"
    yield ".SH DESCRIPTION"
    yield from _paragraphs(program.text)
    yield ".SH OPTIONS\nOf the conversation; each command has its own."
    yield from _rows(program.options)
    yield ".SH COMMANDS"
    for command in named:
        yield f".SS {_usage_words(command)}"
        yield from _paragraphs(command.text)
        yield from _rows((*command.arguments, *command.options))
        yield from _sample(SAMPLES.get(command.name, ""))
    for topic in TOPICS:
        yield f".SH {HEADINGS.get(topic.name, topic.name.replace('-', ' ').upper())}"
        yield from _list(topic.rows())
        yield from _sample(topic.sample)
        if topic.name == "files":
            yield f".PP\n{_filled(PLACES)}"
    yield ".SH EXAMPLES"
    for place, example in enumerate(shown_examples()):
        above = ".PP\n" if place else ""
        yield f"{above}{_filled(example.text)}\n.PP\n.RS 4\n.nf\n{_escaped(example.term)}\n.fi\n.RE"


def _sample(text: str) -> Iterator[str]:
    """What stands on a screen, row by row; a row that is too long for the source goes on in the next line."""
    if text:
        rows = (
            " \\\n".join(wrap(_escaped(row), WIDTH - len(" \\"), break_long_words=False))
            for row in text.strip("\n").split("\n")
        )
        yield ".PP\n.RS 4\n.nf\n" + "\n".join(map(_no_request, rows)) + "\n.fi\n.RE"


def shown_examples() -> list[Example]:
    """Of the program, and of the commands that most people type."""
    return [example for name in EXAMPLED for example in EXAMPLES[name]]


def _usage(command: Command) -> str:
    return f".B {PROGRAM}{f' {command.name}' if command.name else ''}\n{_arguments(command)}"


def _usage_words(command: Command) -> str:
    return f'"{PROGRAM} {command.name} {_arguments(command)}"'


def _arguments(command: Command) -> str:
    shown = [f"\\fI{_escaped(row.value)}\\fR" for row in command.arguments]
    return " ".join(["[\\fIOPTION\\fR]...", *shown])


def _paragraphs(text: str) -> Iterator[str]:
    for place, paragraph in enumerate(text.split("\n\n")):
        yield (".PP\n" if place else "") + _filled(paragraph)


def _rows(parameters: Sequence[Parameter]) -> Iterator[str]:
    for row in parameters:
        flags = ", ".join(f"\\fB{_escaped(flag)}\\fR" for flag in row.flags)
        value = f"\\fI{_escaped(row.value)}\\fR" if row.value else ""
        yield f".TP\n{' '.join(filter(None, (flags, value)))}\n{_filled(_told(row))}"


def _told(row: Parameter) -> str:
    """The option's help, with its default and its variable."""
    default = f" The default is {row.default}." if row.default else ""
    variable = f" {row.variable} says the same." if row.variable else ""
    return f"{row.help}{default}{variable}"


def _list(rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    for term, text in rows:
        yield f".TP\n\\fB{_escaped(term)}\\fR\n{_filled(text)}" if term else f".PP\n{_filled(text)}"


def _filled(text: str) -> str:
    """Escaped text in lines of a source file; none of them is a request."""
    lines = wrap(_escaped(text), WIDTH, break_long_words=False, break_on_hyphens=False)
    return "\n".join(map(_no_request, lines))


def _no_request(line: str) -> str:
    return f"\\&{line}" if line.startswith(".") else line


def _escaped(text: str) -> str:
    """Text in which roff finds no escapes, every sign as it is typed."""
    return text.translate(ESCAPES)


def write_manual(path: Path) -> None:
    """Write the page of the program's own commands."""
    from quoth.terminal.cli import command_line

    path.write_bytes(manual(commands(command_line())).encode("ascii"))


if __name__ == "__main__":
    write_manual(Path(sys.argv[1]))
