"""What a file of answers was begun with: an attribute of the file, where the file system keeps such.

Where it doesn't, or the file was copied, nothing is known; then only its rows can tell.
"""

import os
from contextlib import suppress
from hashlib import sha256
from typing import Final, NamedTuple

from quoth.model import Settings

ATTRIBUTE: Final = "user.quoth.batch"
DIGITS: Final = 16


class Mark(NamedTuple):
    """options, source: a few digits each that change with the options, and with the index."""

    options: str
    source: str


def mark_for(settings: Settings, index: str) -> Mark:
    """The mark of a run. index: any text that is another for every index."""
    return Mark(*(sha256(text.encode()).hexdigest()[:DIGITS] for text in (repr(settings), index)))


def set_mark(descriptor: int, mark: Mark) -> None:
    """Mark an open file, if that can be done."""
    with suppress(OSError, AttributeError):  # not every system has attributes
        os.setxattr(descriptor, ATTRIBUTE, " ".join(mark).encode())


def mark_of(descriptor: int) -> Mark | None:
    """The mark of an open file, None where it has none."""
    with suppress(OSError, AttributeError, ValueError, TypeError):
        return Mark(*os.getxattr(descriptor, ATTRIBUTE).decode().split())
    return None
