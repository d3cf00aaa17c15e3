"""What `quoth batch` does and tells: rows out, progress meanwhile, a summary line at the end."""

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from typing import TYPE_CHECKING, NamedTuple

from quoth.batch import (
    FORMATS,
    Asking,
    Begun,
    Mark,
    Progress,
    RowFormat,
    Summary,
    mark_for,
    output_file,
    run_batch,
    take_up,
)
from quoth.errors import OutputError, UsageError
from quoth.inputs import read_questions
from quoth.model import Index, Settings
from quoth.terminal.commands.batch_progress import progress, told
from quoth.terminal.commands.each import of_each_article
from quoth.terminal.commands.sharing import folder_of, name_of, shared
from quoth.terminal.commands.stopping import exit_code, terminable
from quoth.terminal.opening import comments_told
from quoth.terminal.options import RowFormatName
from quoth.terminal.sanitize import one_line, printable
from quoth.terminal.screen import ClosedPipeError, Screen, choose_screen, tell, write, write_utf8

if TYPE_CHECKING:
    from quoth.cluster import Cluster

STANDARD_OUTPUT = "-"
GO_ON = "The same command with --resume goes on."


class Run(NamedTuple):
    """What a batch was asked to do.

    file: of questions; "-" is standard input. output: a file, "-" for standard output.
    documents, folder: what the index was opened by. jobs: processes that answer.
    cluster: a scheduler's address, or "local", for workers that answer instead.
    resume: go on behind the rows that are in `output`. quiet: tell nothing but errors.
    per_document: ask each question of each article.
    """

    file: str
    output: str = STANDARD_OUTPUT
    documents: tuple[str, ...] = ()
    folder: str | None = None
    form: RowFormatName = "jsonl"
    jobs: int = 1
    cluster: str | None = None
    resume: bool = False
    quiet: bool = False
    per_document: bool = False

    @property
    def read(self) -> tuple[str, ...]:
        """What is read meanwhile, so that it must not be written."""
        return (self.file, *self.documents, *(() if self.folder is None else (self.folder,)))


def run(asked: Run, index: Index, settings: Settings) -> int:
    """Answer the questions into the output.

    Returns the exit code: 0, 1 where a row failed, or 128 + the number of the signal that ended it.
    Raises InputError for a file that can't be read, OutputError for one that can't be written, UsageError
    and InputError for a run that can't be resumed, ClosedPipeError where nobody reads the output.
    """
    form = FORMATS[asked.form]
    if asked.resume and asked.output == STANDARD_OUTPUT:
        raise UsageError("--resume has no file to go on with.", "Name the one of the run before: -o FILE.")
    seen = _Seen()
    index = index._replace(bulk=True)
    try:
        with terminable():
            summary = _run(asked, index, Asking(index, settings, form), seen)
    except KeyboardInterrupt as stop:
        tell(_stopped(asked, form, seen.summary))
        return exit_code(stop)
    except OutputError as error:  # a full disk, say
        if not seen.summary.rows or not _can_resume(asked, form):
            raise
        raise OutputError(error.problem, f"{error.remedy} {GO_ON}") from error
    except BrokenPipeError:
        raise ClosedPipeError from None
    if not asked.quiet:
        tell(told(summary))
        if seen.comments:
            tell(comments_told(seen.comments))
    return 1 if summary.failed else 0


def _run(asked: Run, index: Index, asking: Asking, seen: "_Seen") -> Summary:
    rows = read_questions(asked.file, seen.comment)
    times = 1
    if asked.per_document:
        rows, times = of_each_article(rows, index), len(index.articles)
    begun, mark = Begun(), None
    if asked.output != STANDARD_OUTPUT:
        mark = mark_for(asking.settings, name_of(index, asked.folder))
        begun = take_up(asked.output, rows, asking, mark) if asked.resume else begun
    seen(begun.summary)
    with ExitStack() as stack:
        cluster = (
            None if asked.cluster is None else stack.enter_context(_connected(asked.cluster, asked.jobs))
        )
        put = _put(asked, asking.form, begun, mark, stack)
        screen = asked.output == STANDARD_OUTPUT and choose_screen("never", plain=True).terminal
        shown = stack.enter_context(
            progress(not asked.quiet and not screen, asked.file, begun.summary, times)
        )
        seen.shown = shown
        if cluster is not None:
            from quoth.batch.cluster import run_cluster

            place = stack.enter_context(folder_of(index, asked.folder))
            return run_cluster(rows, place, cluster, put, asking.settings, asking.form, seen, begun)
        if asked.jobs == 1:
            return run_batch(rows, index, put, asking.settings, seen, asking.form, begun)
        from quoth.batch.workers import run_workers

        opened = stack.enter_context(shared(index, asked.documents, asked.folder))
        return run_workers(rows, opened, asked.jobs, put, asking.settings, asking.form, seen, begun)


def _connected(address: str, jobs: int) -> "AbstractContextManager[Cluster]":
    from quoth.cluster import connected
    from quoth.cluster.facts import asking_facts

    return connected(address, jobs, asking_facts, lambda line: tell(one_line(line)))


def _put(
    asked: Run, form: RowFormat, begun: Begun, mark: Mark | None, stack: ExitStack
) -> Callable[[str], object]:
    """What writes a row."""
    if asked.output != STANDARD_OUTPUT:
        return stack.enter_context(output_file(asked.output, asked.read, begun.kept, mark))
    write_utf8()
    screen = choose_screen("never", plain=True)
    return screen.show_row if form.json else _put_lines(screen)


def _put_lines(screen: Screen) -> Callable[[str], object]:
    """Lines that are not JSON: a terminal gets no other escapes than it gets of an answer."""
    if not screen.terminal:
        return write
    return lambda text: write(printable(text, keep="\n\t"))


class _Seen:
    """The rows so far, and the lines that are comments. shown: what shows the rows meanwhile."""

    def __init__(self) -> None:
        self.summary = Summary()
        self.comments = 0
        self.shown: Callable[[Progress], None] | None = None

    def comment(self, _line: int) -> None:
        self.comments += 1

    def __call__(self, summary: Progress) -> None:
        self.summary = summary
        if self.shown is not None:
            self.shown(summary)


def _stopped(asked: Run, form: RowFormat, summary: Summary) -> str:
    """How far it came, and how to go on."""
    so_far = f"Stopped. {told(summary)}."
    return f"{so_far} {GO_ON}" if _can_resume(asked, form) else so_far


def _can_resume(asked: Run, form: RowFormat) -> bool:
    """Whether there will be a file whose rows tell where to go on."""
    return asked.output != STANDARD_OUTPUT and form.record is not None
