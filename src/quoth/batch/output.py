"""The file that a batch is written to: lines that are there at once and whole."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from quoth.batch.marks import Mark, set_mark
from quoth.errors import OutputError
from quoth.inputs import FOLDER_SUFFIXES, STDIN


@contextmanager
def output_file(
    path: str, inputs: Iterable[str] = (), kept: int = 0, mark: Mark | None = None
) -> Iterator[Callable[[str], None]]:
    """A function that appends a line, or several, to the file at `path`, at once and whole.

    inputs: files and folders that are read meanwhile, "-" for standard input; none may be `path`.
    kept: bytes at the file's beginning that stay; the lines go behind them. mark: of a run that could
    be taken up where it ends.

    What the file held before stays until the first line, or the end of a block without any. A new
    file that gets no line, because the block fails, is removed.

    Raises OutputError where the file can't be written, or another process is writing it just so; it
    then has whole lines only.
    """
    if any(_overwrites(path, each) for each in inputs):
        raise OutputError(f"{path} is read as well as written.", "Name another file for -o.")
    is_new = not os.path.lexists(path)
    with _naming(path):
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o666)
    try:
        lines = _Lines(path, descriptor, kept, mark)
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

    def __init__(self, path: str, descriptor: int, kept: int, mark: Mark | None) -> None:
        self._path = path
        self._descriptor = descriptor
        self._can_shrink = stat.S_ISREG(os.fstat(descriptor).st_mode)  # unlike a pipe or a device
        self._started = False
        self._mark = mark
        self._failed: OutputError | None = None
        self.size = kept
        if self._can_shrink:
            _lock(path, descriptor)
            if os.fstat(descriptor).st_size < kept:
                raise OutputError(f"{path} has become shorter meanwhile.", "See who writes it.")

    def start(self) -> None:
        if not self._started:
            self._shrink()
            if self._can_shrink and self._mark is not None:
                set_mark(self._descriptor, self._mark)
            self._started = True

    def write(self, line: str) -> None:
        if self._failed is not None:  # a shorter line may fit yet: there would be a gap before it
            raise self._failed
        self.start()
        data = memoryview(line.encode())
        whole = self.size + len(data)
        try:
            with _naming(self._path):
                while data:
                    data = data[os.write(self._descriptor, data) :]
            self.size = whole
        except OutputError as error:
            self._failed = error
            raise
        finally:
            if self.size != whole:
                self._shrink()

    def _shrink(self) -> None:
        if self._can_shrink:
            os.ftruncate(self._descriptor, self.size)


def _lock(path: str, descriptor: int) -> None:
    """Keep another batch from writing the same file; the lock goes with the descriptor."""
    try:
        import fcntl
    except ImportError:  # not every system has it
        return
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise OutputError(f"{path} is being written by another batch.", "Wait for it to end.") from None
    except OSError:
        return  # nor does every file system


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
