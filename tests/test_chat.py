"""What asks the article nothing, and what only looks so."""

from collections import Counter

import pytest

from quoth.answering.chat import CHAT_PATTERNS, ChatPattern, small_talk


@pytest.mark.parametrize("row", CHAT_PATTERNS, ids=lambda row: row.example)
def test_each_pattern_answers_its_example_and_not_its_near_miss(row: ChatPattern) -> None:
    assert small_talk(row.example) == row.reply
    assert small_talk(row.near_miss) is None


TALK = {
    "Hello": """hello|Hi|Hi there!|hey quoth|HELLO!!!|Good morning!|good evening|how are you?
        |Hi, how are you today?|What’s up?| hello \n""",
    "You're welcome": """thanks|Thank you!|thank you very much|thanks for your help|Thx|ok|Okay.|great
        |perfect|got it|I see|Many thanks|ok, thanks|cheers""",
    "Goodbye": "bye|Bye!|goodbye|see you later|good night|ciao",
    "I find the sentences": """help|help me|what can you do?|Who are you?|what are you|What is quoth?
        |how does this work|What can I ask?|are you a bot?|Are you an AI?""",
}
FOR_THE_ARTICLE = """who said hello?|hi, who left?|thanks to whom did it open?|help for whom?|no|yes
    |what can ships do?|who are they?|what are they?|how does it end?|goodbye to what?|great ships
    |ok corral||?|how are you going to Leeds|night"""


@pytest.mark.parametrize(("reply", "texts"), TALK.items())
def test_talk(reply: str, texts: str) -> None:
    assert [text for text in texts.split("|") if not (small_talk(text) or "").startswith(reply)] == []


@pytest.mark.parametrize("text", FOR_THE_ARTICLE.split("|"))
def test_questions_for_the_article(text: str) -> None:
    assert small_talk(text.strip()) is None


def test_replies_are_distinct_single_lines() -> None:
    replies = Counter(row.reply for row in CHAT_PATTERNS)
    assert set(replies.values()) == {1}
    assert all(reply and "\n" not in reply for reply in replies)
