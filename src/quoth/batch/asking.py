"""A question row -> what is written for it."""

from dataclasses import dataclass, field
from typing import NamedTuple

from quoth.answering import answer
from quoth.answering.matching import matches_of
from quoth.batch.conversations import Memory
from quoth.batch.formats import RowFormat
from quoth.batch.summary import FAILED, OUTCOMES
from quoth.errors import IndexFolderError, QuothError
from quoth.model import Conversation, Index, QuestionRow, Reply, Settings
from quoth.rows import answer_row, error_row


@dataclass(frozen=True, slots=True)
class Asking:
    """What all rows of a batch have in common."""

    index: Index
    settings: Settings
    form: RowFormat
    _alone: dict[int, Index] = field(default_factory=dict, compare=False, repr=False)

    def index_for(self, row: QuestionRow) -> Index:
        """What the row is asked of: all articles, or the one that it names."""
        if row.article is None:
            return self.index
        if row.article not in self._alone:
            from quoth.answering.subindex import alone

            self._alone[row.article] = alone(self.index, row.article)
        return self._alone[row.article]


class Asked(NamedTuple):
    """A row that was asked. outcome: a field of Summary. text: what is written, whole lines or ""."""

    outcome: str
    text: str


def ask_row(row: QuestionRow, memory: Memory, asking: Asking) -> tuple[Asked, Memory]:
    """What is written for the row, and what its conversation remembers then.

    A row that can't be asked becomes one of status "error", and is not remembered. Raises
    IndexFolderError alone: every other row would meet it too.
    """
    if row.problem:
        return _failed(row, "", asking.form), memory
    memory = caught_up(memory, row, asking)
    try:
        reply = _ask(row.question, memory, row, asking)
    except IndexFolderError:
        raise
    except QuothError as error:
        return _failed(row, str(error), asking.form), memory
    matched = matches_of(reply, asking.index_for(row))
    text = asking.form.text(answer_row(reply, row.id, matched), reply)
    return Asked(OUTCOMES[type(reply)], text), memory.with_reply(reply)


def caught_up(memory: Memory, row: QuestionRow, asking: Asking) -> Memory:
    """The memory with the replies that an earlier run gave, asked for once more. row: of the conversation."""
    unasked, memory = memory.unasked, memory._replace(unasked=())
    for question in unasked:
        try:
            memory = memory.with_reply(_ask(question, memory, row, asking))
        except IndexFolderError:
            raise
        except QuothError:
            continue  # it was not remembered then either
    return memory


def _ask(question: str, memory: Memory, row: QuestionRow, asking: Asking) -> Reply:
    return answer(question, asking.index_for(row), Conversation(memory.replies), asking.settings)


def _failed(row: QuestionRow, problem: str, form: RowFormat) -> Asked:
    return Asked(FAILED, form.text(error_row(row, problem), None))
