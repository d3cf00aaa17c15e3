"""Who says what: turns of a talk, and who says so after an answer."""

import pytest

from documents import ask, index_of
from quoth.answering import answer
from quoth.answering.speech import speaker_of, turn
from quoth.model import Answer, Chat, Conversation, Evidence

TALK = "HOST: Why did you leave?\n\nJANE ROE: The mill was closed. I was tired.\n"
STORY = (
    "The council of Leeds closed the old mill on Sunday. It was built by a merchant.\n\n"
    "“We saw the cracks in March,” said Ann Poe, the mayor of Leeds.\n\n"
    "The weather service told reporters on Monday that more rain would fall."
)

TURNS = (
    ("JANE ROE: It is old.", ("JANE ROE", "It is old")),
    ("**Jane Roe (laughs):** It is old.", ("Jane Roe", "It is old")),
    ("Q. Is it old?", ("Q", "Is it old?")),
    ("The mill is old: it fell.", None),
    ("The mill is old.", None),
)


@pytest.mark.parametrize(("text", "found"), TURNS)
def test_what_begins_a_turn(text: str, found: tuple[str, str] | None) -> None:
    begun = turn(text)
    assert (begun and (text[slice(*begun.speaker)], text[slice(*begun.said)])) == found


SAID = (
    ("Who said that the mill was closed?", "JANE ROE", [2]),
    ("Who said that they were tired?", "JANE ROE", [2, 3]),
)


@pytest.mark.parametrize(("question", "name", "cited"), SAID)
def test_a_turn_is_said_by_who_begins_it(question: str, name: str, cited: list[int]) -> None:
    reply = answer(question, index_of(TALK))
    short = reply.short_answer if isinstance(reply, Answer) else None
    assert isinstance(reply, Answer)
    assert short is not None
    assert short.span is not None
    assert [each.sentence.number for each in reply.citations] == cited
    assert reply.citations[0].article.text[short.span.start : short.span.stop] == short.text == name


def test_a_lone_label_is_nobodys_turn() -> None:
    asked, index = ask("Who said that?"), index_of("Heat: it was hot.\n\nIt rained.\n")
    assert speaker_of(asked, Evidence(index.sentences[0], 1.0, ()), index) is None


@pytest.mark.parametrize(
    "follow_up", ["Who said that?", "says who?", "Who told them that?", "According to whom?"]
)
def test_a_follow_up_asks_for_the_speaker_of_what_was_cited(follow_up: str) -> None:
    index = index_of(STORY)
    named = answer(follow_up, index, Conversation((answer("When did they see the cracks?", index),)))
    assert isinstance(named, Answer)
    assert named.short_answer is not None
    assert named.short_answer.text.startswith("Ann Poe")
    nobody = answer(follow_up, index, Conversation((answer("Who built the mill?", index),)))
    assert isinstance(nobody, Chat)
    assert nobody.text.startswith("The article says so itself")
