"""What a conversation lends a question that hangs on it, and what it shows of that."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indexes import article
from quoth.answering import answer
from quoth.answering.again import REMARKS, Remark
from quoth.answering.carrying import CARRYING_RULES, CarryingRule, carry
from quoth.answering.dependence import CUES, Cue, depends
from quoth.answering.question import analyze
from quoth.answering.weights import carrying
from quoth.indexing.build import build
from quoth.model import Abstention, Answer, Chat, Conversation, Question, Reply, Settings

TOWN = """The bridge of Elmton

The engineer Clara Voss designed the bridge in 1881. She was born in Leeds. It opened in May 1883 and cost \
15 million dollars. About 5,300 people crossed it on the first day. "It is a proud day," said Otto Lind.

King Ludo burned the fort at Elm in 1402. He wanted the river for his own ships. The fort stood in ruins \
until 1450.

The ferry has 30 seats. In 1990 it carried 900 passengers, in 1995 it carried 700 passengers. Its owners, \
the Weavers and the Bakers, refused to sell it. They said that the price was too low. No soldiers were hurt.
"""
DEFAULT = Settings()
INDEX = build([article(TOWN, "town.txt", "The bridge of Elmton")])


def asked(*lines: str, settings: Settings = DEFAULT) -> list[Reply]:
    conversation = Conversation()
    for line in lines:
        reply = answer(line, INDEX, conversation, settings)
        conversation = Conversation((*conversation.replies, reply))
    return list(conversation.replies)


def cited(reply: Reply) -> str:
    assert not isinstance(reply, Chat)
    return (reply.citations if isinstance(reply, Answer) else reply.nearest)[0].sentence.text


def question(text: str) -> Question:
    return analyze(text, text)


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue.name)
def test_each_cue_finds_its_example_and_leaves_its_near_miss(cue: Cue) -> None:
    assert cue.found(question(cue.example))
    assert not cue.found(question(cue.near_miss))
    assert not depends(question(cue.near_miss))


@pytest.mark.parametrize("rule", CARRYING_RULES, ids=lambda rule: rule.name)
def test_each_rule_counts_its_example_and_not_its_near_miss(rule: CarryingRule) -> None:
    assert rule.near(rule.example) == 1.0
    assert rule.near(rule.near_miss) == 0.0


def test_each_rule_has_a_learned_weight() -> None:
    assert set(carrying().near) == {rule.name for rule in CARRYING_RULES}


@pytest.mark.parametrize("remark", REMARKS, ids=lambda remark: remark.name)
def test_each_remark_is_told_from_a_question_of_the_article(remark: Remark) -> None:
    assert remark.pattern.match(remark.example)
    assert not any(row.pattern.match(remark.near_miss) for row in REMARKS)


ALONE = (
    "Who opened the tunnel?",
    "Why did the weavers leave?",
    "In 2014, how many troops were there?",
    "Did Maria Doe sell her house?",
    "Which countries increased their taxes?",
    "What did the king say when he resigned?",
    "Did Roe say she came by ship?",
    "Is it true that the tunnel is closed?",
    "How long does it take to cross the tunnel?",
    "What time is it in Leeds?",
    "Are there any ferries?",
    "Who said that the tunnel is closed?",
    "How many ferries are there this year?",
    "Who wrote this article?",
    "the tunnel",
    "2014",
    "What is it about?",
    "What does it say about Leeds?",
    "Who owned the tunnel?",
    "Did the army say it lost two tanks?",
    "What did the boss of the firm want it to guard?",
    "Who were those killed here?",
    "The bridge is old. What is it made of?",
    "If the tunnel is closed, when does it open?",
    "What do the weavers do once they are rich?",
    "What is there to see?",
    "Which ships sailed to Leeds and stayed there?",
    "???",
    "",
)


@pytest.mark.parametrize("typed", ALONE)
def test_what_stands_by_itself_carries_nothing(typed: str) -> None:
    _, after = asked("How many passengers did the ferry carry in 1990?", typed)
    assert after.question.resolved == typed
    assert after == answer(typed, INDEX)


HANGING = (
    "Why?",
    "For how long?",
    "To whom?",
    "And in 1995?",
    "And the ferry?",
    "What about Syria?",
    "no, in 1995",
    "I meant 1995",
    "When was she born?",
    "Who came to his funeral?",
    "What did they say?",
    "How long did it last?",
    "When was that?",
    "What happened after that?",
    "Who lived there?",
    "Who else came?",
    "What had been there before?",
    "And what did Ann Roe do?",
    "Why not?",
    "Who in the army?",
    "How do I open it?",
    "When was that paid?",
    "In the second year, what did it carry?",
    "How do I get from there to Leeds?",
    "What is going on there?",
    "What did it say about the price?",
    "When do the walks there start?",
    "What did Ann Roe do there?",
)


@pytest.mark.parametrize("typed", HANGING)
def test_what_hangs_on_something_is_told_by_its_words(typed: str) -> None:
    assert depends(question(typed))


TURNS = (
    # what was asked, what is typed, what is shown, and a piece of the sentence that is found
    (
        "Who designed the bridge?",
        "When was she born?",
        "designed the bridge; Clara Voss",
        "Leeds",
    ),
    # The first question finds the other sentence about the bridge.
    pytest.param(
        "When did the bridge open?",
        "And what did it cost?",
        "bridge open; May 1883",
        "15",
        marks=pytest.mark.xfail(strict=True),
    ),
    ("Who burned the fort?", "When?", "burned the fort; King Ludo", "1402"),
    ("How many passengers did the ferry carry in 1990?", "And in 1995?", "passengers; ferry carry", "1995"),
    ("Who refused to sell the ferry?", "What did they say?", "", "price"),
)


@pytest.mark.parametrize(("first", "typed", "about", "there"), TURNS)
def test_a_question_goes_on_from_the_one_before(first: str, typed: str, about: str, there: str) -> None:
    reply = asked(first, typed)[-1]
    assert reply.question.text == typed
    assert there in cited(reply)
    if about:
        assert reply.question.resolved == f"{typed} · about: {about}"


LINES = (
    # what was asked, and what the last of it shows
    (("Who burned the fort at Elm?", "What did Clara Voss pay for it?"), "burned the fort at Elm; King Ludo"),
    (("Who burned the fort at Elm?", "And Clara Voss?"), "burned the fort"),
    (("What did Otto May's mother burn?", "And his brother?"), "Otto May; burn"),
    (("How many passengers did the ferry carry?", "And how many seats?"), "ferry carry"),
    (("Did Otto May burn the fort?", "Why did he?"), "Otto May burn the fort"),
    (("Was anybody hurt?", "Why is it shut?"), "anybody hurt; The bridge of Elmton"),
    (("Was a soldier hurt?", "Why is it shut?"), "soldier hurt"),
    (
        ("Who designed the bridge?", "Where was she born?", "When did it open?", "What did it cost?"),
        "open; May 1883; designed the bridge; Clara Voss",
    ),
)


@pytest.mark.parametrize(("lines", "about"), LINES)
def test_what_is_meant_is_shown(lines: tuple[str, ...], about: str) -> None:
    assert asked(*lines)[-1].question.resolved == f"{lines[-1]} · about: {about}"


def test_what_is_shown_are_slices_of_the_article_and_of_what_was_asked() -> None:
    lines = ("Who designed the bridge?", "When was she born?", "Where?", "And when did it open?", "Why?")
    said = asked(*lines)
    for number, reply in enumerate(said):
        for text in reply.question.about:
            assert text in TOWN or any(text in line for line in lines[:number]), text


def test_a_question_without_an_answer_lends_what_was_typed() -> None:
    failed, after = asked("Who painted the ferry green?", "How many seats does it have?")
    assert isinstance(failed, Abstention)
    assert after.question.about == ("painted the ferry green",)
    assert "30 seats" in cited(after)


def test_what_is_carried_counts_in_the_confidence() -> None:
    _, after = asked("How many soldiers were wounded in 1990?", "And in 1995?")
    assert isinstance(after, Abstention) or after.confidence < 0.75  # type: ignore[union-attr]


def test_nothing_is_carried_from_another_index() -> None:
    said = asked("Who burned the fort?")
    other = build([article("The mill stands. It is old.", "mill.txt")])
    _, anchor = carry(question("Why?"), Conversation(tuple(said)), other)
    assert anchor is None


def test_as_typed_nothing_is_carried() -> None:
    raw = asked("Who burned the fort?", "Why?", settings=Settings(resolve=False))[-1]
    assert raw.question.resolved == "Why?"


def test_another_answer_is_one_that_was_not_seen() -> None:
    first, second, third = asked("Who burned the fort?", "more", "anything else?")
    assert cited(third) != cited(second)
    assert second.question.resolved == "Who burned the fort? · another sentence"
    assert cited(first) != cited(second)


def test_an_answer_chosen_by_its_place_is_given_however_sure() -> None:
    first, second = asked("Who burned the fort?", "No, the second one")
    assert isinstance(second, Answer)
    assert second.question.choice == "answer 2"
    assert cited(first) != cited(second)


def test_are_you_sure_tells_what_the_answer_rests_on() -> None:
    first, sure, after = asked("Who burned the fort?", "Are you sure?", "Why?")
    assert isinstance(first, Answer)
    assert isinstance(sure, Chat)
    assert sure.text.startswith(f"{first.confidence:.0%} sure. Matched: ")
    assert sure.text.endswith("town.txt, paragraph 3, sentence 7.")
    assert after.question.about == ("burned the fort", "King Ludo")  # it is skipped


def test_where_it_says_so_is_the_sentence_itself() -> None:
    first, where = asked("Who burned the fort?", "Where does it say that?")
    assert isinstance(where, Answer)
    assert isinstance(first, Answer)
    assert (where.citations, where.short_answer) == (first.citations, None)


def test_who_says_so_is_the_speaker_or_the_article() -> None:
    quoted = asked("Is it a proud day?", "Who says so?")[-1]
    assert isinstance(quoted, Answer)
    assert quoted.short_answer is not None
    assert "Otto Lind" in quoted.short_answer.text
    plain = asked("Who burned the fort?", "Says who?")[-1]
    assert isinstance(plain, Chat)
    assert plain.text.startswith("The article says so itself")


@pytest.mark.parametrize("typed", [*HANGING, *(row.example for row in REMARKS)])
def test_nothing_was_said_before(typed: str) -> None:
    reply = answer(typed, INDEX, Conversation((Chat(question("thanks"), "You're welcome."),)))
    assert reply.question.resolved == typed


@given(st.lists(st.sampled_from([*HANGING, *ALONE, *(row.example for row in REMARKS)]), max_size=6))
@settings(deadline=None, max_examples=60)
def test_any_conversation_has_replies_in_the_articles_words(lines: list[str]) -> None:
    for reply in asked("Who burned the fort?", *lines):
        if not isinstance(reply, Chat):
            for each in reply.citations if isinstance(reply, Answer) else reply.nearest:
                assert each.sentence.text in TOWN
