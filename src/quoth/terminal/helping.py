"""What -h and --help print: the one short, with examples; the other whole, the options in groups."""

import shutil
from collections.abc import Iterator, Sequence
from textwrap import wrap
from typing import Final, NamedTuple

from quoth.terminal.command_tree import PROGRAM, Command, Parameter
from quoth.terminal.examples import EXAMPLES
from quoth.terminal.topics.samples import SAMPLES

WIDEST, NARROWEST = 100, 20  # columns
MOST_TERM = 30  # columns of what stands beside its help; what is longer stands above it
SIDE_BY_SIDE = 60  # columns of a screen that has room for both
GAP = 2
BELOW = 6  # columns before what is said below its term


class Group(NamedTuple):
    """Options that belong together, by their long flags."""

    name: str
    flags: frozenset[str]


GROUPS: Final = tuple(
    Group(name, frozenset(f"--{flag}" for flag in flags.split()))
    for name, flags in (
        ("Asking", "continue answers min-confidence exact per-document off-topic search"),
        ("Documents", "document index strict document-root check"),
        (
            "Output",
            "output force resume output-format format json context explain width color plain number path "
            "quiet verbose errors sweep for-error compare trec-run qrels plot",
        ),
        ("Limits", "max-bytes jobs cluster fail-under fail-over"),
        ("Other", "version help"),
    )
)


def help_of(command: Command, short: bool, named: Sequence[Command] = (), width: int | None = None) -> str:
    """The help of a command, without the last line's end. named: the program's commands."""
    columns = shutil.get_terminal_size().columns if width is None else width
    lines = _short(command, named) if short else _whole(command, named)
    return "\n".join(row for line in lines for row in line.rows(max(NARROWEST, min(WIDEST, columns))))


class Entry(NamedTuple):
    """A line of help: text, or a term of `room` columns and what is said of it. as_it_is: never wrapped."""

    text: str = ""
    term: str = ""
    room: int = 0
    as_it_is: bool = False

    def rows(self, width: int) -> list[str]:
        """The line in rows of so many columns."""
        if self.as_it_is:
            return [self.text]
        if not self.term:
            return _wrapped(self.text, width) or [""]
        beside = self.room if width >= SIDE_BY_SIDE else BELOW
        first = f"  {self.term}"
        hanging = _wrapped(self.text, width - beside)
        if hanging and len(first) + GAP <= beside:
            first, hanging = f"{first:{beside}}{hanging[0]}", hanging[1:]
        return [first, *(f"{'':{beside}}{row}" for row in hanging)]


def _wrapped(text: str, width: int) -> list[str]:
    return wrap(text, width, break_long_words=False, break_on_hyphens=False)


def _short(command: Command, named: Sequence[Command]) -> Iterator[Entry]:
    yield Entry(command.summary)
    yield Entry()
    yield from _examples(command)
    yield Entry()
    if named:
        yield from _commands(named)
        yield Entry()
    topics = f", {PROGRAM} help TOPIC tells of answers, keys, formats and more" if named else ""
    yield Entry(f"{' '.join(filter(None, (PROGRAM, command.name)))} --help lists the options{topics}.")


def _whole(command: Command, named: Sequence[Command]) -> Iterator[Entry]:
    arguments = " ".join(row.value for row in command.arguments)
    name = f" {command.name}" if command.name else ""
    yield Entry(f"Usage: {PROGRAM}{name} [OPTION]... {arguments}".rstrip())
    if named:
        yield Entry(f'       {PROGRAM} [OPTION]... "QUESTION"')
        yield Entry(f"       {PROGRAM} COMMAND ...")
    for paragraph in command.text.split("\n\n"):
        yield Entry()
        yield Entry(" ".join(paragraph.split()))
    if command.arguments:
        yield Entry()
        yield from _entries([(row.value, row.help) for row in command.arguments])
    for group in GROUPS:
        rows = [row for row in command.options if group.flags.intersection(row.flags)]
        if rows:
            yield Entry()
            yield Entry(f"{group.name}:")
            yield from _entries([(_term(row), _told(row)) for row in rows])
    if named:
        yield Entry()
        yield from _commands(named)
    yield Entry()
    yield Entry("Examples:")
    yield from _examples(command)
    for line in SAMPLES.get(command.name, "").splitlines():
        yield Entry(f"  {line}".rstrip(), as_it_is=True)


def _examples(command: Command) -> Iterator[Entry]:
    for example in EXAMPLES.get(command.name, ()):
        yield Entry(example.text, example.term, BELOW)


def _commands(named: Sequence[Command]) -> Iterator[Entry]:
    yield Entry("Commands:")
    yield from _entries([(row.name, row.summary) for row in named])


def _entries(rows: Sequence[tuple[str, str]]) -> Iterator[Entry]:
    """Terms side by side with what is said of them, where they are short enough."""
    widths = [len(term) for term, _ in rows if len(term) <= MOST_TERM]
    room = 2 + max(widths, default=2) + GAP
    for term, text in rows:
        yield Entry(text, term, room)


def _term(row: Parameter) -> str:
    return f"{', '.join(row.flags)}{f' {row.value}' if row.value else ''}"


def _told(row: Parameter) -> str:
    """The option's help, with its default and its variable."""
    default = f" [default: {row.default}]" if row.default else ""
    variable = f" [{row.variable}]" if row.variable else ""
    return f"{row.help}{default}{variable}"
