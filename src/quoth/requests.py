"""What a caller asks for: a row of questions, and how to answer; `model` has them too."""

from quoth.named_tuple import NamedTuple


class Settings(NamedTuple):
    """What a caller may ask of an answer, beside the question.

    answers: at most so many citations.
    min_confidence: below it the reply is an abstention; 0 always answers with the best sentence,
        None takes the calibrated threshold.
    exact: search for the question's words as they are spelled.
    resolve: let a question go on from what was said before; False takes every question as typed.
    """

    answers: int = 1
    min_confidence: float | None = None
    exact: bool = False
    resolve: bool = True


class QuestionRow(NamedTuple):
    """A row of a batch.

    number: its line in the file, from 1. id: as given, else the row's number as text.
    conversation: rows that share one are one conversation, in row order.
    problem: why the row can't be asked, else "".
    article: row in the index of the only one that is asked; None asks all of them.
    """

    number: int
    id: str
    question: str
    conversation: str | None = None
    problem: str = ""
    article: int | None = None
