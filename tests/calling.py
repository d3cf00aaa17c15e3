"""The command line, called in the tests' own process: faster, and the exit code is what `main` returns."""

from collections.abc import Callable
from typing import NamedTuple

Call = Callable[..., "Ran"]  # of the words behind `quoth`; the fixture `call`


class Ran(NamedTuple):
    """What came of it: exit code, standard output, standard error."""

    code: int
    out: str
    err: str
