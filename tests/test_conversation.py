"""Follow-ups made whole by the question before, and what stands by itself left alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import replies
from documents import ask
from quoth.answering.conversation import FOLLOW_UPS, FollowUp, resolve
from quoth.model import Abstention, Chat, Conversation, Reason, Reply


def asked(*questions: str) -> Conversation:
    """A conversation in which nothing was answered."""
    return Conversation(tuple(unanswered(question) for question in questions))


def unanswered(question: str) -> Reply:
    return Abstention(ask(question), Reason("no-match", "No."), (), 0.0)


@pytest.mark.parametrize("row", FOLLOW_UPS, ids=lambda row: row.example[1])
def test_each_form_resolves_its_example_and_not_its_near_miss(row: FollowUp) -> None:
    before, typed, meant = row.example
    assert row.pattern.match(typed)
    assert resolve(typed, asked(before)) == meant
    assert not row.pattern.match(row.near_miss)
    assert resolve(row.near_miss, asked(before)) == row.near_miss


RESOLVED = (
    # before, typed, meant
    ("How many troops were there in 2003?", "And in 2014?", "How many troops were there in 2014?"),
    ("How many troops were there in 2003?", "and in 2014", "How many troops were there in 2014?"),
    ("How many troops were there in 2003?", "What about in 2014?", "How many troops were there in 2014?"),
    ("How many troops were there at the peak?", "And since 2021?", "How many troops were there since 2021?"),
    ("How many troops were there?", "And in 2014?", "How many troops were there in 2014?"),
    ("How many came in May 1990?", "And in June 1995?", "How many came in June 1995?"),
    ("Who left the town in 1990?", "Why?", "Why: left the town in 1990?"),
    ("Who left the town in 1990?", "and when?", "When: left the town in 1990?"),
    ("How many ships came to Leeds?", "Where?", "Where: ships came to Leeds?"),
    ("In which town did they land?", "How many?", "How many: town did they land?"),
)


@pytest.mark.parametrize(("before", "typed", "meant"), RESOLVED)
def test_follow_ups(before: str, typed: str, meant: str) -> None:
    assert resolve(typed, asked(before)) == meant
    assert resolve(typed, asked("Who was the king?", before)) == meant


KNOWN_FAILURES = (
    ("How many troops were there at its peak?", "And in 2021?", "How many troops were there in 2021?"),
    ("How many troops were there in January?", "And in May?", "How many troops were there in May?"),
    ("When did the bridge open?", "And the ferry?", "When did the ferry open?"),
    ("Where is the bridge?", "When did it open?", "When did the bridge open?"),
)


@pytest.mark.parametrize(("before", "typed", "meant"), KNOWN_FAILURES)
@pytest.mark.xfail(strict=True)
def test_known_failures(before: str, typed: str, meant: str) -> None:
    assert resolve(typed, asked(before)) == meant


WHOLE = (
    "Who opened the bridge?",
    "Why did they leave?",
    "And who came in 1995?",
    "How many troops were there in 2014?",
    "In 2014, how many troops were there?",
    "And in 2014 who left?",
    "the bridge",
    "why not",
    "2014",
    "???",
    "",
)


@pytest.mark.parametrize("typed", WHOLE)
def test_what_stands_by_itself_is_never_rewritten(typed: str) -> None:
    assert resolve(typed, asked("How many ships came in 1990?")) == typed


@pytest.mark.parametrize("typed", ["Why?", "And in 2014?", *WHOLE])
def test_nothing_was_asked_before(typed: str) -> None:
    assert resolve(typed, Conversation()) == typed
    assert resolve(typed, Conversation((replies.CHAT, replies.CHAT))) == typed


def test_chat_turns_are_skipped() -> None:
    talk = Chat(ask("thanks"), "You're welcome.")
    conversation = Conversation((unanswered("How many came in 1990?"), talk, talk))
    assert resolve("And in 1995?", conversation) == "How many came in 1995?"


def test_a_follow_up_builds_on_what_was_meant_not_on_what_was_typed() -> None:
    first = "How many came in 1990?"
    second = resolve("And in 1995?", asked(first))
    third = resolve("And in 2000?", Conversation((unanswered(first), unanswered(second))))
    assert third == "How many came in 2000?"


@given(st.text(max_size=40), st.text(max_size=40))
@settings(deadline=None)
def test_any_text_after_any_text_resolves(before: str, typed: str) -> None:
    assert resolve(typed, asked(before)) == resolve(typed, asked("x", before))
