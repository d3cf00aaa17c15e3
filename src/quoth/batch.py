"""Question rows -> answer rows: one out for each one in, in order, each line whole."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Final, NamedTuple, TypeAlias

from quoth.answering import DEFAULT_SETTINGS, answer
from quoth.errors import IndexFolderError, OutputError, QuothError
from quoth.inputs import FOLDER_SUFFIXES, STDIN
from quoth.model import Abstention, Answer, Chat, Conversation, Index, QuestionRow, Reply, Settings
from quoth.rows import answer_row, dumps, error_row

# What a batch remembers, so that its memory does not grow with the file: a conversation that is not
# among the last so many to have had a row begins anew; none reaches back over more replies.
CONVERSATIONS: Final = 1_000
REPLIES: Final = 10


class Summary(NamedTuple):
    """How many rows were read, and what became of them; `failed` are rows of status "error"."""

    rows: int = 0
    answered: int = 0
    abstained: int = 0
    chat: int = 0
    failed: int = 0


Progress: TypeAlias = Summary  # the summary so far

OUTCOMES: Final[dict[type[Reply], str]] = {Answer: "answered", Abstention: "abstained", Chat: "chat"}
FAILED: Final = "failed"


def run_batch(
    rows: Iterable[QuestionRow],
    index: Index,
    write: Callable[[str], object],
    settings: Settings = DEFAULT_SETTINGS,
    on_progress: Callable[[Progress], None] | None = None,
) -> Summary:
    """Answer each row as it comes; memory does not grow with their number.

    write: called once for each row, with its whole line. on_progress: called after each row.

    A row that can't be asked becomes a row of status "error" and the rest goes on. Raises what `rows`
    and `write` raise, and IndexFolderError, since every other row would meet it too.
    """
    summary = Summary()
    conversations: dict[str, Conversation] = {}
    for row in rows:
        outcome, line = _answer_row(row, index, conversations, settings)
        write(line)
        count = getattr(summary, outcome) + 1
        summary = summary._replace(rows=summary.rows + 1, **{outcome: count})
        if on_progress is not None:
            on_progress(summary)
    return summary


def _answer_row(
    row: QuestionRow, index: Index, conversations: dict[str, Conversation], settings: Settings
) -> tuple[str, str]:
    """The row's outcome, a field of Summary, and its line. `conversations`: oldest first; updated."""
    if row.problem:
        return FAILED, dumps(error_row(row)) + "\n"
    before = conversations.get(row.conversation or "", Conversation())
    try:
        reply = answer(row.question, index, before, settings)
    except IndexFolderError:
        raise
    except QuothError as error:
        return FAILED, dumps(error_row(row, str(error))) + "\n"
    if row.conversation:
        conversations.pop(row.conversation, None)
        kept = reply if isinstance(reply, Chat) else replace(reply, evidence=())  # by far the largest
        conversations[row.conversation] = Conversation((*before.replies, kept)[-REPLIES:])
        if len(conversations) > CONVERSATIONS:
            del conversations[next(iter(conversations))]
    return OUTCOMES[type(reply)], dumps(answer_row(reply, row.id)) + "\n"


@contextmanager
def output_file(path: str, inputs: Iterable[str] = ()) -> Iterator[Callable[[str], None]]:
    """A function that appends a line to the file at `path`, at once and whole.

    inputs: files and folders that are read meanwhile, "-" for standard input; none may be `path`.

    What the file held before stays until the first line, or the end of a block without any. A new
    file that gets no line, because the block fails, is removed.

    Raises OutputError where the file can't be written; it then has whole lines only.
    """
    if any(_overwrites(path, each) for each in inputs):
        raise OutputError(f"{path} is read as well as written.", "Name another file for -o.")
    is_new = not os.path.lexists(path)
    with _naming(path):
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o666)
    lines = _Lines(path, descriptor)
    try:
        yield lines.write
        lines.start()
    except BaseException:
        if is_new and not lines.size:
            Path(path).unlink()
        raise
    finally:
        os.close(descriptor)


class _Lines:
    """Lines of a file, of which none is ever there by half. size: of them all, in bytes."""

    def __init__(self, path: str, descriptor: int) -> None:
        self._path = path
        self._descriptor = descriptor
        self._can_shrink = stat.S_ISREG(os.fstat(descriptor).st_mode)  # unlike a pipe or a device
        self._started = False
        self.size = 0

    def start(self) -> None:
        if not self._started:
            self._shrink()
            self._started = True

    def write(self, line: str) -> None:
        self.start()
        data = memoryview(line.encode())
        whole = self.size + len(data)
        try:
            with _naming(self._path):
                while data:
                    data = data[os.write(self._descriptor, data) :]
            self.size = whole
        finally:
            if self.size != whole:
                self._shrink()

    def _shrink(self) -> None:
        if self._can_shrink:
            os.ftruncate(self._descriptor, self.size)


@contextmanager
def _naming(path: str) -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise  # a reader that has enough is no error
    except OSError as error:
        raise OutputError(
            f"{path} can't be written ({error.strerror or error}).",
            "Name a file that you may write to, on a disk with room.",
        ) from error


def _overwrites(path: str, read: str) -> bool:
    """Whether to write `path` would be to write over what is read."""
    with suppress(OSError):
        written = os.stat(path)  # noqa: PTH116
        if os.path.samestat(written, os.fstat(0) if read == STDIN else os.stat(read)):  # noqa: PTH116
            return stat.S_ISREG(written.st_mode)
        folder = Path(read).resolve()
        return folder.is_dir() and (
            Path(path).resolve().is_relative_to(folder) and Path(path).suffix in FOLDER_SUFFIXES
        )
    return False
