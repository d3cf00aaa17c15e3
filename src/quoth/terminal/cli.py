"""The command `quoth`: read what was asked for, call, show.

Every command returns its exit code; `main` turns what can go wrong into one line on standard
error. What a command needs is imported when it runs: an answer must not wait for the rest.
"""

import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Annotated

import typer

from quoth.errors import QuothError, UsageError
from quoth.limits import DOCUMENT_LIMIT
from quoth.sanitize import one_line
from quoth.terminal import options
from quoth.terminal.helpful import HelpfulCommand, HelpfulGroup
from quoth.terminal.opening import Opened, open_chosen
from quoth.terminal.screen import (
    ClosedPipeError,
    choose_screen,
    prepare_streams,
    tell,
    write,
)

INTERRUPTED = 130  # 128 + SIGINT, as shells count

# Each command's module, imported when it is called or all are listed, and its function.
COMMANDS = {
    "ask": ("ask", "ask"),
    "log": ("log", "log"),
    "show": ("show", "show"),
    "index": ("index", "build_index"),
    "batch": ("batch", "batch"),
    "eval": ("eval", "evaluate"),
    "verify": ("verify", "verify"),
    "mcp": ("mcp", "mcp"),
    "schema": ("schema", "schema"),
    "help": ("help", "show_help"),
    "completion": ("about", "complete"),
    "config": ("about", "show_config"),
    "doctor": ("about", "examine"),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code; a bug keeps its traceback.

    arguments: the words after "quoth"; None takes the process's own.
    """
    prepare_streams()
    try:
        words = sys.argv[1:] if arguments is None else list(arguments)
        if is_question(words):
            words = ["ask", *words]
        if words and words[0] != "ask" and not words[0].startswith("-"):
            gc.enable()  # a conversation does so at its first line
        command = typer.main.get_command(command_line(words or None))
        code: int = command.main(words, prog_name="quoth", standalone_mode=False) or 0
    except QuothError as error:
        tell(one_line(str(error)))
        return error.exit_code
    except typer.TyperException as error:
        tell(_usage(error))
        return UsageError.exit_code
    except ClosedPipeError:
        return 0
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def is_question(words: Sequence[str]) -> bool:
    """Whether the words, options apart, are one with a space in it: then they are what `ask` is asked."""
    if not any(" " in word.strip() for word in words) or words[0] in COMMANDS:
        return False
    command = typer.main.get_command(command_line(["ask"])).commands["ask"]  # type: ignore[attr-defined]
    try:
        found, _, _ = command.make_parser(typer.Context(command)).parse_args(list(words))
    except typer.TyperException:
        return False
    given: Sequence[str] = found.get("words") or ()
    return len(given) == 1 and " " in given[0].strip()


def command_line(words: Sequence[str] | None = ()) -> typer.Typer:
    """The app; of its commands only the one that `words` call, where they begin with one.

    words: None calls none, and needs none of them.
    """
    app = typer.Typer(
        name="quoth",
        cls=HelpfulGroup,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    called = words[:1] if words and words[0] in COMMANDS else ()
    # What stands before a command may be the conversation's options; before the first word nothing does.
    app.callback(invoke_without_command=True)(_commands if called else converse)
    for name in called or (COMMANDS if words is not None else ()):
        module, function = COMMANDS[name]
        app.command(name, cls=HelpfulCommand)(
            getattr(import_module(f"quoth.terminal.commands.{module}"), function)
        )
    return app


def _commands() -> None:
    """In the place of `converse` where a command is called: it has options of its own."""


def _usage(error: typer.TyperException) -> str:
    """Typer's message with the remedy, on one line."""
    context = getattr(error, "ctx", None)
    if context is None or context.parent is None:
        remedy = 'See "quoth -h"; to ask a question: quoth ask QUESTION.'
    else:
        remedy = f'See "{context.command_path} -h".'
    problem = one_line(error.format_message())
    return f"{problem}{'' if problem.endswith(('.', '?')) else '.'} {remedy}"


def _print_version(wanted: bool) -> None:
    if wanted:
        from quoth import __version__

        write(f"quoth {__version__}\n")
        raise typer.Exit


def converse(
    context: typer.Context,
    go_on: options.GoOn = False,
    document: options.Documents = None,
    strict: options.Strict = False,
    max_bytes: options.MaxBytes = DOCUMENT_LIMIT,
    index: options.IndexFolder = None,
    answers: options.Answers = 1,
    around: options.Context = 0,
    explain: options.Explain = False,
    min_confidence: options.MinConfidence = None,
    exact: options.Exact = False,
    color: options.Color = "auto",
    width: options.Width = None,
    plain: options.Plain = False,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
    _version: Annotated[
        bool,
        typer.Option("-V", "--version", is_eager=True, callback=_print_version, help="Print the version."),
    ] = False,
) -> int:
    """Answer questions about an article in the article's own sentences, each one cited.

    Without a command: a conversation; where standard input is no terminal, a question per line. With a
    question in quotes, and none of the commands: its answer, as of "ask".
    """
    if context.invoked_subcommand is not None:
        options.refuse_misplaced(context)
        return 0
    from dataclasses import replace

    from quoth.model import Settings
    from quoth.terminal.repl.session import NOTHING_OPEN, Session

    interactive = sys.stdin is not None and sys.stdin.isatty()
    options.refuse_both_on_standard_input(
        "-", document, remedy="Save the document to a file, or ask one question: quoth ask -d - QUESTION."
    )
    session = Session(
        index=NOTHING_OPEN,
        settings=Settings(answers, min_confidence, exact),
        context=around,
        explain=explain,
        color=color,
        width=width,
        plain=plain or os.environ.get("TERM") == "dumb",
        max_bytes=max_bytes,
    )
    if interactive:
        from quoth.terminal.repl.config import configured

        session = configured(session, options.given(context))
    named, earlier = Opened(tuple(document or ()), index), None
    if go_on:
        from quoth.terminal.conversations import earlier_one

        named, earlier = earlier_one(named)
    opened = open_chosen(*named, verbose, quiet=quiet, strict=strict, max_bytes=session.max_bytes)
    session = replace(session, index=opened, opened=named)
    if earlier is not None:
        from quoth.terminal.conversations import replayed

        session = replace(session, said=replayed(earlier, opened).replies)
    if not interactive:
        from quoth.terminal.repl.lines import run_lines

        gc.enable()
        return run_lines(session, choose_screen(color, plain), quiet)
    from quoth.terminal.repl.loop import talk

    return talk(session, quiet, earlier and earlier.path)
