"""The command line, called in the tests' own process: faster, and the exit code is what `main` returns."""

import io
import sys
from collections.abc import Callable
from typing import NamedTuple

import pytest

Call = Callable[..., "Ran"]  # of the words behind `quoth`; the fixture `call`


class Streamed(NamedTuple):
    """What came of it, in bytes."""

    code: int
    out: bytes
    err: bytes


def piped(*words: str, stdin: bytes = b"", encoding: str = "utf-8", merged: bool = False) -> Streamed:
    """`quoth` with pipes for its streams, which are of an encoding. merged: both outputs are one."""
    from quoth.terminal.cli import main  # conftest.py is there before it

    out = io.BytesIO()
    err = out if merged else io.BytesIO()
    with pytest.MonkeyPatch.context() as patch:
        for name, stream in (("stdin", io.BytesIO(stdin)), ("stdout", out), ("stderr", err)):
            patch.setattr(sys, name, io.TextIOWrapper(stream, encoding=encoding, write_through=True))
        code = main(words)
        sys.stdout.flush()
        sys.stderr.flush()
        return Streamed(code, out.getvalue(), err.getvalue())


class Ran(NamedTuple):
    """What came of it: exit code, standard output, standard error."""

    code: int
    out: str
    err: str
