"""The command `quoth help`: keys, formats, exit codes; and the help of each command."""

from collections.abc import Callable, Iterable, Iterator
from typing import Annotated, Final, NamedTuple, TypeAlias

import typer

from quoth.errors import UsageError
from quoth.terminal.layout import Line, plain
from quoth.terminal.screen import choose_screen, write

Topic = Annotated[
    str | None,
    typer.Argument(metavar="[TOPIC]", help="A topic of the list, or a command.", show_default=False),
]
Rows: TypeAlias = Iterable[tuple[str, str]]


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
            choose_screen("auto", plain=False).show(_lines(row.rows()))
            return 0
    from difflib import get_close_matches

    close = get_close_matches(name, [*(row.name for row in TOPICS), *(row.name for row in named)], n=1)
    remedy = f"Did you mean {close[0]}?" if close else 'See "quoth help".'
    raise UsageError(f"There is no help on {topic!r}.", remedy)


class About(NamedTuple):
    """A topic. rows: terms, and what is to be said of each; an empty term heads those behind it."""

    name: str
    help: str
    rows: Callable[[], Rows]


def _keys() -> Rows:
    from quoth.terminal.reader.keys import KEYS as READER_KEYS
    from quoth.terminal.repl.keys import KEYS

    yield "", "In a conversation:"
    yield from ((key.name, key.help) for key in KEYS)
    yield "", "In the reader (F2):"
    yield from ((key.shown, key.does) for key in READER_KEYS if key.shown)


def _slash_commands() -> Rows:
    from quoth.terminal.repl.slash_commands import COMMANDS, usage

    return [(usage(row), row.help) for row in COMMANDS]


def _exit_codes() -> Rows:
    from quoth.terminal.manual import EXIT_STATUS

    return EXIT_STATUS


def _variables() -> Rows:
    from quoth.terminal.environment import VARIABLES

    return VARIABLES


def _files() -> Rows:
    from quoth.terminal.manual import FILES

    return FILES


FORMATS: Final = (
    ("", "Documents, by their suffix (-d):"),
    (".txt .text .md .markdown .rst", "text; so is a file without a suffix, and any other that is named"),
    (".html .htm .xhtml .epub", "pages and books, with the extra html"),
    (".pdf .docx .rtf", "each with the extra of its name; all of them: pip install 'quoth[documents]'"),
    (".eml", "mail"),
    (".gz", "any of these, compressed; manual pages too"),
    ("", "Questions (quoth batch FILE):"),
    (".txt", 'a question a line; lines that begin with "# " are left out'),
    (".jsonl", 'an object a line: {"question": ..., "id": ..., "conversation": ...}; the question is enough'),
    (".csv .tsv", "with a column named question; id and conversation may be others"),
    (".json", "SQuAD"),
    ("", "An answer (quoth ask --format):"),
    ("text", "the short answer, its sentence, its place"),
    ("json", 'one row of quoth.answer/1; "quoth schema" prints its JSON Schema'),
    ("markdown", "a heading, quotations and their places"),
    ("grep", "FILE:LINE:COLUMN: SENTENCE, for editors; nothing where the article doesn't say"),
    ("", "Answers (quoth batch --output-format):"),
    ("jsonl", "a row of quoth.answer/1 a line"),
    ("csv tsv", "a table with a header, as RFC 4180 has it"),
    ("trec", "a line for each ranked sentence, for trec_eval"),
    ("squad", "one object, id to answer, for SQuAD 2.0's evaluation"),
)
TOPICS: Final = (
    About("keys", "the keys of a conversation and of the reader", _keys),
    About("commands", "the slash commands of a conversation", _slash_commands),
    About("formats", "documents, files of questions, answers", lambda: FORMATS),
    About("exit-codes", "what a script may rely on", _exit_codes),
    About("environment", "the variables that are read", _variables),
    About("files", "what is kept, and where", _files),
)


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
