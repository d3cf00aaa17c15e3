"""What became of a batch's rows, counted."""

from typing import Final, NamedTuple, TypeAlias

from quoth.model import Abstention, Answer, Chat, Reply


class Summary(NamedTuple):
    """How many rows were read, and what became of them; `failed` are rows of status "error"."""

    rows: int = 0
    answered: int = 0
    abstained: int = 0
    chat: int = 0
    failed: int = 0

    def counting(self, outcome: str) -> "Summary":
        """The summary with one more row. outcome: a field of it."""
        return self._replace(rows=self.rows + 1, **{outcome: getattr(self, outcome) + 1})


Progress: TypeAlias = Summary  # the summary so far

FAILED: Final = "failed"
OUTCOMES: Final[dict[type[Reply], str]] = {Answer: "answered", Abstention: "abstained", Chat: "chat"}
# By an answer row's `status`.
STATUSES: Final = {"answered": "answered", "abstained": "abstained", "chat": "chat", "error": FAILED}
