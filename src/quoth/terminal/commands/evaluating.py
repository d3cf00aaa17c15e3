"""What `quoth eval` does: gold questions asked and measured, or two answer files compared."""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path, PurePath
from typing import NamedTuple, TypeAlias

from quoth.answering.matching import matches_of
from quoth.batch import output_file
from quoth.errors import OutputError, UsageError
from quoth.evaluation.asking import Outcome, ask_gold, ask_off_topic
from quoth.evaluation.bounding import thresholds_for
from quoth.evaluation.figures import confidence_rows, measure
from quoth.evaluation.gold import GoldDocument, GoldQuestion
from quoth.evaluation.gold_files import read_gold
from quoth.evaluation.sweeping import sweep
from quoth.evaluation.trec import qrels_lines, run_lines
from quoth.inputs.questions import SQUAD_SUFFIX
from quoth.model import Index, Reply
from quoth.rows import answer_row, dumps
from quoth.terminal.commands.bars import missed, read_bars, read_sweep
from quoth.terminal.commands.report import Report, report_lines, report_row
from quoth.terminal.screen import Screen, tell, write_utf8

OpenIndex: TypeAlias = Callable[[], Index]
Advance: TypeAlias = Callable[[], object]
WriteLine: TypeAlias = Callable[[str], object]


class Request(NamedTuple):
    """What `quoth eval` was asked for.

    documents: what -d and -x name. fail_under, fail_over, sweep: see `bars`.
    for_error: the share of the answers that may be wrong, to tell what keeps it.
    answers, trec_run, qrels, plot: files to write. quiet: no progress.
    """

    gold: str
    documents: tuple[str, ...] = ()
    fail_under: tuple[str, ...] = ()
    fail_over: tuple[str, ...] = ()
    sweep: str | None = None
    for_error: float | None = None
    off_topic: bool = False
    answers: str | None = None
    trec_run: str | None = None
    qrels: str | None = None
    plot: str | None = None
    json: bool = False
    errors: bool = False
    quiet: bool = False


def evaluate_gold(request: Request, open_index: OpenIndex, screen: Screen) -> int:
    """Ask the gold questions and show the figures; returns 1 where one misses its bar, else 0.

    Raises UsageError, InputError and OutputError, most of them before anything is asked.
    """
    bars = read_bars(request.fail_under, request.fail_over)
    thresholds = read_sweep(request.sweep) if request.sweep is not None else ()
    if request.plot is not None:
        from quoth.evaluation.chart import verify_chart

        verify_chart(request.plot)
        _verify_folder(request.plot)
    documents = _read(request, open_index)
    if request.off_topic and len(documents) < 2:
        raise UsageError(
            f"--off-topic asks each article's questions of the next, and {request.gold} has one article.",
            "Name SQuAD JSON with several.",
        )
    outcomes = _ask(request, documents)
    figures = measure(outcomes)
    below = list(missed(bars, figures))
    if request.plot is not None:
        _plot(request.plot, request.gold, outcomes)
    kept = None if request.for_error is None else thresholds_for(outcomes, request.for_error)
    report = Report(request.gold, outcomes, figures, sweep(outcomes, thresholds), kept, request.errors)
    if request.json:
        write_utf8()
        screen.show_row(f"{dumps(report_row(report))}\n")
    else:
        screen.show(report_lines(report))
    for line in below:
        tell(line)
    return 1 if below else 0


def compare_files(request: Request, first: str, second: str, open_index: OpenIndex, screen: Screen) -> int:
    """Compare two answer files on the gold questions and show which is right where; returns 0.

    Raises UsageError for options that only make sense where questions are asked, and InputError.
    """
    from quoth.evaluation.comparing import compare, read_answers
    from quoth.terminal.commands.compared import comparison_lines, comparison_row

    asking = request._replace(gold="", documents=(), json=False, errors=False, quiet=False)
    if asking != Request(""):
        raise UsageError(
            "--compare asks nothing: it reads two answer files.",
            "Give only GOLD, -d, -x, --json and --errors with it.",
        )
    comparison = compare(_read(request, open_index), read_answers(first), read_answers(second))
    if request.json:
        write_utf8()
        screen.show_row(f"{dumps(comparison_row(comparison, first, second))}\n")
    else:
        screen.show(comparison_lines(comparison, first, second, request.errors))
    return 0


def _read(request: Request, open_index: OpenIndex) -> tuple[GoldDocument, ...]:
    if request.documents and PurePath(request.gold).suffix.lower() == SQUAD_SUFFIX:
        raise UsageError(f"The articles of {request.gold} are its documents.", "Leave out -d and -x.")
    return read_gold(request.gold, open_index)


def _ask(request: Request, documents: Sequence[GoldDocument]) -> list[Outcome]:
    """Ask every question; the files of lines are opened first, and written when all are answered."""
    with ExitStack() as stack:
        answers, trec_run, qrels = (
            stack.enter_context(_lines_to(path, request))
            for path in (request.answers, request.trec_run, request.qrels)
        )
        total = sum(len(document.questions) for document in documents) * (1 + request.off_topic)
        advance = stack.enter_context(progress(total, not request.quiet))

        def observe(question: GoldQuestion, reply: Reply, index: Index) -> None:
            if request.answers is not None:
                answers(dumps(answer_row(reply, question.id, matches_of(reply, index))) + "\n")
            advance()

        outcomes = list(ask_gold(documents, observe))
        for line in run_lines(outcomes):
            trec_run(line)
        for line in qrels_lines(outcomes):
            qrels(line)
        if request.off_topic:
            outcomes += ask_off_topic(documents, lambda *_: advance())
    return outcomes


@contextmanager
def _lines_to(path: str | None, request: Request) -> Iterator[WriteLine]:
    if path is None:
        yield lambda _: None
        return
    if path == "-":
        raise UsageError("Standard output is for the figures.", "Name a file.")
    with output_file(path, (request.gold, *request.documents)) as write:
        yield write


@contextmanager
def progress(total: int, wanted: bool) -> Iterator[Advance]:
    """What to call after each question; it shows nothing where standard error is no terminal."""
    dumb = os.environ.get("TERM") == "dumb"
    if not wanted or dumb or sys.stderr is None or not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    console = Console(stderr=True, markup=False, highlight=False)
    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as display:
        task = display.add_task("", total=total)
        yield lambda: display.advance(task)


def _verify_folder(path: str) -> None:
    if not Path(path).parent.is_dir():
        raise OutputError(f"There is no folder {Path(path).parent}.", f"Make it, to have {path} in it.")


def _plot(path: str, gold: str, outcomes: Sequence[Outcome]) -> None:
    from quoth.evaluation.chart import draw

    rows = confidence_rows(outcomes)
    if not len(rows):
        tell(f"{path} is not written: no question of {gold} has a confidence.")
        return
    content = draw(rows, f"{PurePath(gold).name}: {len(rows):,} questions", path)
    try:
        Path(path).write_bytes(content)
    except OSError as error:
        raise OutputError(
            f"{path} can't be written ({error.strerror or error}).",
            "Name a file that you may write to, on a disk with room.",
        ) from error
