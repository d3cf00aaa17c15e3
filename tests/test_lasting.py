"""How long something lasted, where a sentence says so by the way."""

import pytest

from documents import ask, comparisons, index_of
from quoth.answering import answer
from quoth.answering.measures.lasting import lasting
from quoth.model import Answer

# question, sentence, whether it says so by the way
SAID = (
    ("How long did the strike last?", "After a three-week strike the mill opened.", True),
    ("How long did the dock strike go on?", "The three-week dock strike closed the mill.", True),
    ("How long was the trial?", "She was freed after a 13-day trial in May.", True),
    ("How long did the strike last?", "After three weeks the strike ended.", False),
    ("How long did the strike last?", "A three-week trial followed the strike.", False),
    ("How long did the strike last?", "A three-week lull before the strike was over.", False),
)


@pytest.mark.parametrize(("question", "sentence", "says"), SAID)
def test_a_time_before_the_noun_is_awarded(question: str, sentence: str, says: bool) -> None:
    award = lasting(ask(question))
    assert award is not None
    (pair,) = comparisons(question, index_of(sentence))
    assert award(pair)[0].measure == float(says)


@pytest.mark.parametrize("question", ["When did the strike end?", "How old is the mill?", "How long"])
def test_other_questions_have_no_such_award(question: str) -> None:
    assert lasting(ask(question)) is None


def test_the_time_is_the_answer() -> None:
    text = """The mill of Elm was sold by Roe in May.
A strike at the mill had been called in 1907. The strike cost Roe $4,000.
Roe closed the mill after an eleven-week strike and moved to Leeds."""
    reply = answer("How long did the strike last?", index_of(text))
    assert isinstance(reply, Answer)
    assert reply.short_answer is not None
    assert reply.short_answer.text == "eleven-week"
