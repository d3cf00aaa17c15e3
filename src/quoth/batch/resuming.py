"""What an interrupted run has left -> where to go on, so that the file becomes what it would have been."""

import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

from quoth.batch.asking import Asking, ask_row, caught_up
from quoth.batch.conversations import Conversations, Memory
from quoth.batch.formats import Record, RowFormat
from quoth.batch.marks import Mark, mark_of
from quoth.batch.summary import STATUSES, Summary
from quoth.errors import InputError, OutputError, UsageError
from quoth.model import QuestionRow
from quoth.rows import ECHO_LIMIT

# Of the rows that are there so many, evenly spread, are asked again, or else one in so many of them, and the
# last one: they must come out the same.
SAMPLED: Final = 100
ONE_IN: Final = 100
# Questions of a conversation that are kept to be asked again, if ever one follows them.
UNASKED: Final = 32
ROW_LIMIT: Final = 1 << 24  # bytes; what is longer is no row

ANOTHER = "Give what it was begun with, or begin anew without --resume."


@dataclass
class Begun:
    """What was done before. kept: bytes of the output that stay. conversations: as they were then."""

    summary: Summary = field(default_factory=Summary)
    kept: int = 0
    conversations: Conversations = field(default_factory=Conversations)


class _Written(NamedTuple):
    """The whole rows of a file. bytes: where the last one ends, 0 where there is none."""

    rows: int
    bytes: int


def take_up(path: str, rows: Iterator[QuestionRow], asking: Asking, mark: Mark | None = None) -> Begun:
    """Go through the rows in the file at `path`, and as many of `rows`, which are then used up.

    A file that is not there has no row, and half a row at its end is left out. Some rows are asked again.

    mark: of the run that goes on; None does not compare it with the file's.

    Raises UsageError for a format whose rows don't tell their question, OutputError for a file that can't
    be read or holds something else, InputError where the rows are not those of `rows`, or would come out
    different now.
    """
    form = asking.form
    if form.record is None:
        raise UsageError(f"--resume can't tell the rows of {form.name} apart.", "Resume jsonl, csv or tsv.")
    begun = Begun()
    try:
        if not stat.S_ISREG(Path(path).stat().st_mode):
            raise OutputError(f"{path} is no file, so that nothing can be resumed.", "Leave out --resume.")
        with Path(path).open("rb") as file:
            written = _measured(file, path, form)
            if mark is not None and written.rows:
                _compare_marks(path, mark_of(file.fileno()) or mark, mark)
            stride = min(-(-written.rows // SAMPLED), ONE_IN)
            begun.kept = written.bytes
            file.seek(0)
            for place, text in enumerate(_row_texts(file, path, form)):
                if place == written.rows:
                    break
                sampled = place % stride == 0 or place == written.rows - 1
                _take_up_row(_Place(path, place + 1), text, next(rows, None), asking, begun, sampled)
    except FileNotFoundError:
        return begun
    except OSError as error:
        raise OutputError(f"{path} can't be read ({error.strerror}).", "Make it readable.") from error
    return begun


def _compare_marks(path: str, before: Mark, now: Mark) -> None:
    if before.options != now.options:
        raise InputError(f"{path} was begun with other options.", ANOTHER)
    if before.source != now.source:
        raise InputError(f"{path} was begun with another index.", ANOTHER)


class _Place(NamedTuple):
    path: str
    number: int  # of the row, from 1

    def __str__(self) -> str:
        return f"Row {self.number} of {self.path}"


def _take_up_row(
    place: _Place, text: str, row: QuestionRow | None, asking: Asking, begun: Begun, sampled: bool
) -> None:
    record = _record(place, text, asking.form)
    if row is None:
        raise InputError(f"{place.path} has more rows than there are questions.", ANOTHER)
    echo = asking.form.echo
    if record.id != echo(row.id):
        raise InputError(f'{place} has the id "{record.id}", its question "{row.id}".', ANOTHER)
    if record.question[:ECHO_LIMIT] != echo(row.question[:ECHO_LIMIT])[:ECHO_LIMIT]:
        raise InputError(f'{place} has another question than "{row.id}" has now.', ANOTHER)
    memory = begun.conversations.memory_of(row)
    if sampled:
        asked, memory = ask_row(row, memory, asking)
        before = asking.form.between if begun.summary.rows else asking.form.start
        if before + asked.text != text:
            raise InputError(
                f"{place} would come out different now: of another index, options or version.", ANOTHER
            )
    elif row.conversation and not row.problem:
        memory = _skipped(row, memory, asking)
    begun.conversations.remember(row, memory)
    begun.summary = begun.summary.counting(STATUSES[record.status])


def _skipped(row: QuestionRow, memory: Memory, asking: Asking) -> Memory:
    """The memory with a question that is asked again only if another one follows."""
    if len(memory.unasked) >= UNASKED:
        memory = caught_up(memory, row, asking)
    return memory._replace(unasked=(*memory.unasked, row.question))


def _record(place: _Place, text: str, form: RowFormat) -> Record:
    try:
        if form.record is None or not text.startswith(form.start if place.number == 1 else ""):
            raise ValueError
        record = form.record(text.removeprefix(form.start) if place.number == 1 else text)
        if record.status not in STATUSES:
            raise ValueError
    except (ValueError, RecursionError):
        raise OutputError(
            f"{place} is no answer of {form.name}.", "Name the file of the run to go on with."
        ) from None
    return record


def _measured(file: BinaryIO, path: str, form: RowFormat) -> _Written:
    rows = end = size = 0
    for text in _row_texts(file, path, form):
        size += len(text.encode("utf-8", "surrogateescape"))
        rows, end = rows + 1, size
    return _Written(rows, end)


def _row_texts(file: BinaryIO, path: str, form: RowFormat) -> Iterator[str]:
    """The whole rows of a file as they were written, the first one with what stands before it."""
    ahead = form.start.count("\n")  # lines
    held, quotes = b"", 0
    while raw := file.readline(ROW_LIMIT):
        held += raw
        if len(held) >= ROW_LIMIT:
            raise OutputError(f"{path} is no file of {form.name}.", "Name the file of the run to go on with.")
        if not raw.endswith(b"\n"):
            return  # half a row
        quotes += raw.count(b'"') if form.quoted else 0
        if quotes % 2:
            continue  # the line ends inside a cell
        if ahead:
            ahead -= 1
            continue
        yield held.decode("utf-8", "surrogateescape")
        held, quotes = b"", 0
