"""What may be found of an answer row."""

from typing import Final, Literal, NamedTuple, TypeAlias

State: TypeAlias = Literal[
    "ok",
    "source changed",  # its bytes have another sha256 than the row says
    "source missing",  # there is nothing to read, or it can't be read
    "text differs",  # a quote is not what stands at its place
    "read otherwise by this version",  # the same, where another version extracted the text
    "arithmetic wrong",  # the steps don't lead from the cited numbers to the answer
    "malformed row",  # it is no answer row
]
STATES: Final[tuple[State, ...]] = (
    "ok",
    "source changed",
    "source missing",
    "text differs",
    "read otherwise by this version",
    "arithmetic wrong",
    "malformed row",
)


class Difference(NamedTuple):
    """The first character in which two texts differ.

    at: its place in the source, from 0, in code points; None where the text has no place there.
    row, source: the two texts around it. One of them may end there.
    """

    at: int | None
    row: str
    source: str


class Problem(NamedTuple):
    """One thing that is wrong with a row.

    where: the part of the row, such as "citation 2"; "" for the row as a whole.
    detail: what is wrong with it, one sentence. difference: of a text that differs.
    """

    state: State
    where: str
    detail: str
    difference: Difference | None = None


class Checked(NamedTuple):
    """A row that was checked.

    line: its line in the file, from 1. id: the row's own, None where it has none.
    problems: as they stand in the row; () for a row that is right.
    read: for each source that it names and that could be read, the file that was read.
    """

    line: int
    id: str | None
    problems: tuple[Problem, ...] = ()
    read: tuple[tuple[str, str], ...] = ()

    @property
    def state(self) -> State:
        """The first problem's."""
        return self.problems[0].state if self.problems else "ok"
