"""What keeps a file from being read, each with its remedy; for documents and questions alike."""

import os
import stat
import sys
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import BinaryIO, Final, Literal, TypeAlias

from quoth.errors import InputError
from quoth.limits import told

STDIN: Final = "-"  # as a path on the command line
STDIN_NAME: Final = "<stdin>"  # as a source and in errors

AS_TEXT: Final = "save its text as .txt"
SAVE_TEXT: Final = f"{AS_TEXT.capitalize()}."

Kind: TypeAlias = Literal["file", "folder", "pipe", "socket", "device"]
KINDS: Final[tuple[tuple[Callable[[int], bool], Kind], ...]] = (
    (stat.S_ISREG, "file"),
    (stat.S_ISDIR, "folder"),
    (stat.S_ISFIFO, "pipe"),
    (stat.S_ISSOCK, "socket"),
)


class UnusableError(Exception):
    """Why a file is of no use: what follows its name ("is empty"), and what to do.

    faulty: a file of its name should have been of use; False for what only turns out to be no document.
    """

    def __init__(self, why: str, remedy: str, *, faulty: bool = True) -> None:
        super().__init__(why, remedy)
        self.why = why
        self.remedy = remedy
        self.faulty = faulty

    def named(self, name: str) -> InputError:
        """The error for the user who named the file, or - for standard input."""
        shown = STDIN_NAME if name == STDIN else name or "A file without a name"
        return InputError(f"{shown} {self.why}.", self.remedy)


class TooLargeError(UnusableError):
    """More bytes than are read. verb: "has", or "unpacks to". otherwise: what to do but to allow more."""

    def __init__(self, verb: str, max_bytes: int, otherwise: str) -> None:
        super().__init__(f"{verb} over {told(max_bytes)} (--max-bytes)", f"Allow more, or {otherwise}.")


@contextmanager
def readable() -> Iterator[None]:
    """Raises UnusableError where the system can't open or read what the block reads."""
    try:
        yield
    except FileNotFoundError:
        raise UnusableError("does not exist", "Check the name.") from None
    except OSError as error:
        why = f"can't be read ({error.strerror or error})"
        raise UnusableError(why, "Make it readable, or name another.") from error


def standard_input() -> BinaryIO:
    """Standard input's bytes; raises UnusableError where it is closed."""
    # typeshed has it that there always is one: "<&-" in a shell closes it.
    if sys.stdin is None:
        raise UnusableError("is closed", "Pipe something into it, or name a file.")
    return sys.stdin.buffer


def kind_of(path: str) -> Kind:
    """What stands at `path`, links followed; raises UnusableError where nothing does."""
    with readable():
        mode = os.stat(path).st_mode  # noqa: PTH116  # a Path would read "" as the current folder
    return next((kind for test, kind in KINDS if test(mode)), "device")


def not_utf8(name: str, start: bytes, offset: int) -> UnusableError:
    """The error for a file whose byte `offset`, from 0, is not UTF-8; `start`: its first two bytes."""
    from shlex import quote

    utf16 = start.startswith((BOM_UTF16_LE, BOM_UTF16_BE))
    encoding = "UTF-16" if utf16 else "WINDOWS-1252"
    file = "FILE" if name == STDIN else quote(name)
    return UnusableError(f"is not UTF-8 at byte {offset}", f"Convert it: iconv -f {encoding} -t UTF-8 {file}")
