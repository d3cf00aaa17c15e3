"""What can go wrong that a user can mend: each error names the thing and the remedy.

A bug is not a QuothError: it keeps its traceback.
"""


class QuothError(Exception):
    """A mistake outside the program: bad usage, unreadable input, a damaged index.

    problem: what is wrong, naming the file, row or option; one line, no final newline.
    remedy: what to do about it; one line.
    `exit_code` is what a command returns for it: 2 for every kind so far.
    """

    exit_code = 2

    def __init__(self, problem: str, remedy: str) -> None:
        super().__init__(problem, remedy)
        self.problem = problem
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.problem} {self.remedy}"


class UsageError(QuothError):
    """The command's words don't fit together, or a question is empty."""


class InputError(QuothError):
    """A document or a question file can't be read or holds nothing usable."""


class IndexFolderError(QuothError):
    """An index folder is missing, damaged, of an unknown format or out of date."""


class OutputError(QuothError):
    """A result can't be written where it was asked for."""


class WorkerError(QuothError):
    """A process that was to do part of the work can't be started, or is killed again and again."""
