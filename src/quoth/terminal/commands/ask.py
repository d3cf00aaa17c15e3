"""The command `quoth ask`: one question, one answer. What only some answers need is imported late."""

import sys
from collections.abc import Iterable, Sequence
from time import perf_counter

from quoth.errors import UsageError
from quoth.limits import DOCUMENT_LIMIT
from quoth.sanitize import one_line
from quoth.terminal import options
from quoth.terminal.layout import Line
from quoth.terminal.opening import Opened, milliseconds, open_chosen
from quoth.terminal.render import Format
from quoth.terminal.screen import Screen, choose_screen, tell, write_utf8


def ask(
    words: options.Words = None,
    go_on: options.GoOn = False,
    document: options.Documents = None,
    strict: options.Strict = False,
    max_bytes: options.MaxBytes = DOCUMENT_LIMIT,
    per_document: options.PerDocument = False,
    index: options.IndexFolder = None,
    answers: options.Answers = 1,
    context: options.Context = 0,
    explain: options.Explain = False,
    min_confidence: options.MinConfidence = None,
    exact: options.Exact = False,
    form: options.FormatName = "text",
    json: options.Json = False,
    color: options.Color = "auto",
    width: options.Width = None,
    plain: options.Plain = False,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
) -> int:
    """Answer one question. Exit code 0: answered, 1: the article doesn't say, 2: an error.

    The short answer comes first, then the sentence it was taken from, then where that stands. "quoth help
    answers" tells what may be asked, and what a reply says.

    Several documents compete for the answer; with --per-document each is asked by itself. A document is
    indexed the first time it is asked about, and kept in your cache folder by its content and by what reads
    and parts documents, which another version may do otherwise.

    On a terminal the question and its answer are kept for --continue and "quoth log"; a script keeps none.
    """
    form = _form(form, json)
    if form == "json" and context:
        raise UsageError("JSON has no place for --context.", "Use --format text or markdown.")
    question = _question(words or [], document or [])
    named, earlier = Opened(tuple(document or ()), index), None
    if go_on:
        from quoth.terminal.conversations import earlier_one

        if per_document:
            raise UsageError(
                "--continue asks what was asked before.", "Leave out --per-document, or --continue."
            )
        named, earlier = earlier_one(named)
    opened = open_chosen(*named, verbose, quiet=quiet, strict=strict, max_bytes=max_bytes)

    from quoth.model import Abstention, Conversation, Settings
    from quoth.terminal.layout import View
    from quoth.terminal.render import render

    settings, view = Settings(answers, min_confidence, exact), View(opened, context, explain)
    screen = choose_screen(color, plain, width=width)
    if per_document:
        from quoth.terminal.commands.each import Each

        each = Each(question, view, settings)
        _show(screen, each.lines(form), form)
        return 0 if each.answered else 1
    from quoth.answering import answer
    from quoth.terminal.foreign import question_line

    if not quiet and (note := question_line(question, opened)):
        tell(note)
    started = perf_counter()
    conversation = Conversation()
    if earlier is not None:
        from quoth.terminal.conversations import replayed

        conversation = replayed(earlier, opened)
    reply = answer(question, opened, conversation, settings)
    if verbose and not quiet:
        tell(f"Answered in {milliseconds(started)}.")
    _show(screen, render(reply, view, form), form)
    if screen.terminal and sys.stdin is not None and sys.stdin.isatty():
        from quoth.terminal.conversations import Keeper, is_wanted

        if is_wanted():
            Keeper(earlier and earlier.path).keep((reply,), opened, named, settings)
    return 1 if isinstance(reply, Abstention) else 0


def _show(screen: Screen, lines: Iterable[Line], form: Format) -> None:
    if form == "json":
        write_utf8()
        for line in lines:
            screen.show_row(f"{line.text}\n")
    else:
        screen.show(lines)


def _form(form: Format, json: bool) -> Format:
    if json and form not in ("text", "json"):
        raise UsageError(f"--json and --format {form} exclude each other.", "Give one of them.")
    return "json" if json else form


def _question(words: Sequence[str], documents: Sequence[str]) -> str:
    """The words as one question, or what standard input holds where the only word is "-"."""
    if list(words) == ["-"]:
        options.refuse_both_on_standard_input(
            "-", documents, "question", "Type the question after quoth ask."
        )
        from quoth.terminal.repl.lines import read_question

        words = [read_question()]
    question = one_line(" ".join(words)).strip()
    if not question:
        raise UsageError("The question is empty.", 'Type it after "quoth ask".')
    return question
