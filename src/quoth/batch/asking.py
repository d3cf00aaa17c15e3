"""A question row -> what is written for it."""

from dataclasses import dataclass
from typing import NamedTuple

from quoth.answering import answer
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
    memory = caught_up(memory, asking)
    try:
        reply = _ask(row.question, memory, asking)
    except IndexFolderError:
        raise
    except QuothError as error:
        return _failed(row, str(error), asking.form), memory
    text = asking.form.text(answer_row(reply, row.id), reply)
    return Asked(OUTCOMES[type(reply)], text), memory.with_reply(reply)


def caught_up(memory: Memory, asking: Asking) -> Memory:
    """The memory with the replies that an earlier run gave, asked for once more."""
    unasked, memory = memory.unasked, memory._replace(unasked=())
    for question in unasked:
        try:
            memory = memory.with_reply(_ask(question, memory, asking))
        except IndexFolderError:
            raise
        except QuothError:
            continue  # it was not remembered then either
    return memory


def _ask(question: str, memory: Memory, asking: Asking) -> Reply:
    return answer(question, asking.index, Conversation(memory.replies), asking.settings)


def _failed(row: QuestionRow, problem: str, form: RowFormat) -> Asked:
    return Asked(FAILED, form.text(error_row(row, problem), None))
