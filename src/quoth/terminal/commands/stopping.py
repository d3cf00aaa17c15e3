"""Ctrl-C and SIGTERM while something is written: one exception for both, one exit code for each."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

INTERRUPTED = 128 + signal.SIGINT  # as shells count
TERMINATED = 128 + signal.SIGTERM


class TerminatedError(KeyboardInterrupt):
    """SIGTERM came: whatever mends things after Ctrl-C does so now."""


def exit_code(stop: KeyboardInterrupt) -> int:
    """The exit code of a process that was stopped."""
    return TERMINATED if isinstance(stop, TerminatedError) else INTERRUPTED


@contextmanager
def terminable() -> Iterator[None]:
    """SIGTERM raises TerminatedError in the block, where it would end the process."""
    own = threading.current_thread() is threading.main_thread()
    if not own or signal.getsignal(signal.SIGTERM) is not signal.SIG_DFL:
        yield
        return
    signal.signal(signal.SIGTERM, _raise)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _raise(_number: int, _frame: FrameType | None) -> None:
    raise TerminatedError
