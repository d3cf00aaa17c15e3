"""The command `quoth`: read what was asked for, call, show.

Every command returns its exit code; `main` turns what can go wrong into one line on standard
error. What a command needs is imported when it runs: an answer must not wait for the rest.
"""

import gc
import os
import sys
from collections.abc import Sequence
from copy import copy
from time import perf_counter
from typing import Annotated

import typer

from quoth.errors import QuothError, UsageError
from quoth.terminal import about_commands, eval_command, mcp_command, options, schema_command
from quoth.terminal.opening import milliseconds, open_chosen
from quoth.terminal.render import Format
from quoth.terminal.sanitize import one_line
from quoth.terminal.screen import (
    ClosedPipeError,
    choose_screen,
    prepare_streams,
    tell,
    write,
    write_utf8,
)

INTERRUPTED = 130  # 128 + SIGINT, as shells count

app = typer.Typer(
    name="quoth",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code; a bug keeps its traceback.

    arguments: the words after "quoth"; None takes the process's own.
    """
    prepare_streams()
    try:
        words = sys.argv[1:] if arguments is None else list(arguments)
        if words and words[0] != "ask" and not words[0].startswith("-"):
            gc.enable()  # a conversation does so at its first line
        command = typer.main.get_command(_narrowed(words))
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


def _narrowed(words: Sequence[str]) -> typer.Typer:
    """The app with the one command that is called, where one is: typer makes the options of all it has."""
    called = [row for row in app.registered_commands if words and words[0] == _name_of(row)]
    if not called:
        return app
    narrowed = copy(app)
    narrowed.registered_commands = called
    return narrowed


def _name_of(row: typer.models.CommandInfo) -> str | None:
    return row.name or (row.callback and row.callback.__name__)


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


@app.callback(invoke_without_command=True)
def converse(
    context: typer.Context,
    document: options.Documents = None,
    index: options.IndexFolder = None,
    answers: options.Answers = 1,
    around: options.Context = 0,
    explain: options.Explain = False,
    min_confidence: options.MinConfidence = None,
    exact: options.Exact = False,
    color: options.Color = "auto",
    plain: options.Plain = False,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
    _version: Annotated[
        bool,
        typer.Option("-V", "--version", is_eager=True, callback=_print_version, help="Print the version."),
    ] = False,
) -> int:
    """Answer questions about an article in the article's own sentences, each one cited.

    Without a command: a conversation; where standard input is no terminal, a question per line.
    """
    if context.invoked_subcommand is not None:
        options.refuse_misplaced(context)
        return 0
    from quoth.model import Settings
    from quoth.terminal.session import Session

    interactive = sys.stdin is not None and sys.stdin.isatty()
    if "-" in (document or ()):
        raise UsageError(
            "Standard input can't be both the document and the questions.",
            "Save the document to a file, or ask one question: quoth ask -d - QUESTION.",
        )
    session = Session(
        index=open_chosen(document, index, verbose and not quiet),
        settings=Settings(answers, min_confidence, exact),
        context=around,
        explain=explain,
        color=color,
        plain=plain or os.environ.get("TERM") == "dumb",
    )
    if not interactive:
        from quoth.terminal.lines import run_lines

        gc.enable()
        return run_lines(session, choose_screen(color, plain))
    from quoth.terminal.config import configured
    from quoth.terminal.repl import talk

    return talk(configured(session, options.given(context)), quiet)


@app.command()
def ask(
    words: options.Words = None,
    document: options.Documents = None,
    index: options.IndexFolder = None,
    answers: options.Answers = 1,
    context: options.Context = 0,
    explain: options.Explain = False,
    min_confidence: options.MinConfidence = None,
    exact: options.Exact = False,
    form: options.FormatName = "text",
    json: options.Json = False,
    color: options.Color = "auto",
    plain: options.Plain = False,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
) -> int:
    """Answer one question. Exit code 0: answered, 1: the article doesn't say, 2: an error."""
    form = _form(form, json)
    if form == "json" and context:
        raise UsageError("JSON has no place for --context.", "Use --format text or markdown.")
    question = _question(words or [], document or [])
    verbose = verbose and not quiet
    opened = open_chosen(document, index, verbose)

    from quoth.answering import answer
    from quoth.model import Abstention, Conversation, Settings
    from quoth.terminal.layout import View
    from quoth.terminal.render import render

    started = perf_counter()
    reply = answer(question, opened, Conversation(), Settings(answers, min_confidence, exact))
    if verbose:
        tell(f"Answered in {milliseconds(started)}.")
    screen = choose_screen(color, plain)
    lines = render(reply, View(opened, context, explain), form)
    if form == "json":
        write_utf8()
        for line in lines:
            screen.show_row(f"{line.text}\n")
    else:
        screen.show(lines)
    return 1 if isinstance(reply, Abstention) else 0


def _form(form: Format, json: bool) -> Format:
    if json and form == "markdown":
        raise UsageError("--json and --format markdown exclude each other.", "Give one of them.")
    return "json" if json else form


def _question(words: Sequence[str], documents: Sequence[str]) -> str:
    """The words as one question, or what standard input holds where the only word is "-"."""
    if list(words) == ["-"]:
        if "-" in documents:
            raise UsageError(
                "Standard input can't be both the document and the question.",
                "Type the question after quoth ask.",
            )
        from quoth.terminal.lines import read_question

        words = [read_question()]
    question = one_line(" ".join(words)).strip()
    if not question:
        raise UsageError("The question is empty.", 'Type it after "quoth ask".')
    return question


@app.command()
def show(
    document: options.Documents = None,
    index: options.IndexFolder = None,
    color: options.Color = "auto",
    plain: options.Plain = False,
) -> int:
    """Print the article with its paragraph and sentence numbers."""
    from quoth.terminal.article import article_lines

    opened = open_chosen(document, index)
    screen = choose_screen(color, plain)
    for row in range(len(opened.articles)):
        screen.show(article_lines(opened, row))
    return 0


@app.command("index")
def build_index(
    document: options.Documents = None,
    output: options.IndexOutput = None,
    check: options.Check = None,
    jobs: options.IndexJobs = 1,
    verbose: options.Verbose = False,
) -> int:
    """Build an index, or verify one; tell what was read, skipped and why."""
    from quoth.terminal import folders

    screen = choose_screen("auto", plain=True)
    if check is not None:
        folders.refuse_both(document or [], output)
        return folders.check_folder(check, screen)
    return folders.build_folder(document or [], output or "index", screen, verbose, jobs)


@app.command()
def batch(
    file: options.QuestionFile,
    output: options.AnswerFile = "-",
    form: options.OutputFormat = "jsonl",
    jobs: options.BatchJobs = 1,
    resume: options.Resume = False,
    document: options.Documents = None,
    index: options.IndexFolder = None,
    answers: options.Answers = 1,
    min_confidence: options.MinConfidence = None,
    exact: options.Exact = False,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
) -> int:
    """Answer a file of questions: a row in, a row out (a line of JSON, unless told otherwise), in order.

    Exit code 0: every row processed, 1: some rows failed, 2: could not run.
    """
    from quoth.model import Settings
    from quoth.terminal.batching import Run, run

    if file == "-" and "-" in (document or ()):
        raise UsageError(
            "Standard input can't be both the document and the questions.",
            "Save one of them to a file.",
        )
    opened = open_chosen(document, index, verbose and not quiet)
    asked = Run(file, output, tuple(document or ()), index, form, jobs, resume, quiet)
    return run(asked, opened, Settings(answers, min_confidence, exact))


app.command("eval")(eval_command.evaluate)
app.command("mcp")(mcp_command.mcp)
app.command("schema")(schema_command.schema)
app.command("completion")(about_commands.complete)
app.command("config")(about_commands.show_config)
app.command("doctor")(about_commands.examine)
