"""A question's text to what a right answer would be, its focus and its terms."""

from collections import Counter
from typing import get_args

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from quoth.answering.question import analyze
from quoth.answering.question_patterns import QUESTION_PATTERNS, QuestionPattern
from quoth.language.terms import terms, tokenize
from quoth.model import AnswerType


@pytest.mark.parametrize("row", QUESTION_PATTERNS, ids=lambda row: f"{row.answer_type}: {row.example}")
def test_each_pattern_decides_its_example_and_not_its_near_miss(row: QuestionPattern) -> None:
    def decides(text: str) -> QuestionPattern | None:
        return next((other for other in QUESTION_PATTERNS if other.pattern.search(text)), None)

    assert decides(row.example) is row
    assert decides(row.near_miss) is not row
    assert analyze(row.example, row.example).answer_type == row.answer_type
    assert analyze(row.near_miss, row.near_miss).answer_type != row.answer_type


TYPES = """
    person: Name the director of the ferry.
    date: Tell me the date of the flood.
    quantity: ferry death toll Leeds
    reason: railway line closed reason
    account: ferry strike Leeds
    thing: Tell me what the miners said about pay.
    person: Who opened the bridge?
    person: who opened it
    person: Whose bridge is it?
    person: Who led them when the town fell?
    person: When the town fell, who led them?
    thing: What did they hope for when they fled?
    quantity: What per cent of the people stayed when the town fell?
    quantity: How many of those who left came back?
    place: I'd like to know where he works now.
    date: Would you mind telling me when it opened?
    yesno: Would you mind the noise?
    date: The bridge opened when?
    name: Which roads did the people who fled take?
    person: Whom did they kill?
    person: Who was the leader of the town?
    person: Who’s the president?
    person: Which general was killed?
    person: Can you tell me who left?
    person: According to the article, who left?
    date: When did it open?
    date: when was that
    date: What year did it open?
    date: In which month did the town fall?
    date: On what date did it happen?
    date: Since when are they there?
    date: Do you know when it opened?
    date: deadliest year
    place: Where is the bridge?
    place: Where’s the base?
    place: In which Peruvian province is the base?
    place: What country did they attack?
    place: What is the capital of Peru?
    quantity: How many troops were sent?
    quantity: How much did it cost?
    quantity: How often were they attacked?
    quantity: how large is the town
    quantity: What was the number of the dead?
    quantity: What percentage agreed?
    quantity: What is the population of Peru?
    duration: How long did the shelling last?
    duration: How old is he?
    duration: For how many years were they there?
    reason: Why did they leave?
    reason: What was the reason for the attack?
    reason: How come they left?
    reason: What caused the fire?
    manner: How did they travel?
    manner: By what means did they travel?
    name: Which groups refused to disarm?
    name: What weapon was used?
    name: What kind of missile was launched?
    name: Name the groups that refused
    date: What’s the deadliest year?
    definition: What is tin?
    definition: What are the Old Guards?
    definition: Who is Jane Roe?
    definition: Define tin
    definition: What does tin mean?
    yesno: Did they leave?
    yesno: Is it true?
    yesno: Have the troops left?
    yesno: Isn’t it true?
    yesno: aren't they there
    overview: What is this article about?
    overview: what's this about
    overview: Summarize the article
    overview: Give me a summary.
    overview: tl;dr
    thing: What did they refuse?
    account: What happened in 2007?
    thing: What does the bridge cross?
    account: troops 2014
    account: Tell me about the bridge
    account: ???
"""


@pytest.mark.parametrize("row", TYPES.strip().splitlines())
def test_answer_types(row: str) -> None:
    answer_type, _, text = row.strip().partition(": ")
    assert analyze(text, text).answer_type == answer_type


def test_every_answer_type_is_asked_for() -> None:
    asked = Counter(row.strip().partition(": ")[0] for row in TYPES.strip().splitlines())
    assert set(asked) == set(get_args(AnswerType))


@pytest.mark.parametrize(
    ("answer_type", "text"),
    [
        ("name", "What are the names of the groups?"),
    ],
)
@pytest.mark.xfail(strict=True)
def test_known_failures_of_answer_types(answer_type: str, text: str) -> None:
    assert analyze(text, text).answer_type == answer_type


FOCUS = (
    ("How many troops were sent?", "troops"),
    ("Name the first captain of the ferry.", "first captain"),
    ("State Street was closed?", ""),
    ("How many service members died?", "service members"),
    ("Which province is it in?", "province"),
    ("In which Peruvian province is the base?", "Peruvian province"),
    ("What weapon was used?", "weapon"),
    ("Whose bridge is it?", "bridge"),
    ("Which two groups refused to disarm?", "two groups"),
    ("What is tin?", ""),
    ("Who opened the bridge?", ""),
    ("How much did it cost?", ""),
    ("When did it open?", ""),
    ("troops 2014", ""),
)


@pytest.mark.parametrize(("text", "focus"), FOCUS)
def test_the_focus_is_what_follows_the_question_word(text: str, focus: str) -> None:
    assert list(analyze(text, text).focus) == terms(focus)


# Only what must be looked for: words that put the question are no terms.
SOUGHT = (
    ("Who opened the bridge?", "opened bridge"),
    ("Name the captain of the ferry.", "captain ferry"),
    ("Tell me who sank it.", "sank"),
    ("Who was the first ever to swim out of it?", "first swim"),
    ("Who walked out?", "walked out"),
    ("State Street was closed?", "state street closed"),
    ("How long did the shelling last?", "shelling last"),
    ("How often were they attacked?", "attacked"),
    ("What happened in 2007?", "2007"),
    ("What has happened to the bridge?", "bridge"),
    ("Can you tell me who left?", "left"),
    ("Do you know when the bridge opened?", "bridge opened"),
    ("According to the article, who left?", "left"),
    ("What kind of missile was launched?", "missile launched"),
    ("What is the name of the bridge?", "bridge"),
    ("Which bridge is the longest bridge?", "bridge longest"),
    ("Did the U.S. attack the United States?", "U.S. attack"),
    ("Was al-Asad hit?", "al asad hit"),
    ("What is it?", ""),
    ("???", ""),
    ("", ""),
)


@pytest.mark.parametrize(("text", "sought"), SOUGHT)
def test_terms_are_distinct_and_in_order(text: str, sought: str) -> None:
    assert list(analyze(text, text).terms) == terms(sought)


def test_a_question_keeps_what_was_typed_beside_what_is_asked() -> None:
    question = analyze("How many ships came to Leeds in 1995?", "And in 1995?")
    assert (question.typed, question.text) == ("And in 1995?", "How many ships came to Leeds in 1995?")
    assert [(mention.kind, mention.value) for mention in question.mentions] == [
        ("name", "led"),
        ("date", "1995"),
    ]


@given(
    st.one_of(
        st.text(max_size=60),
        st.lists(
            st.sampled_from(
                """what which who how many much long is are the did of can you tell me name year kind happened
                according to this article U.S. Jane in 2007 ? ’s - mean define summary""".split()
            ),
            max_size=14,
        ).map(" ".join),
    )
)
@settings(deadline=None)
@example("what is " + "a" * 1000 + " !x")
@example("what " * 60)
@example("who is " + "A" * 60 + "!" + "a")
def test_any_text_is_a_question(text: str) -> None:
    question = analyze(text, text)
    assert question.answer_type in get_args(AnswerType)
    known = {token.term for token in tokenize(text) if not token.stop_word}
    assert set(question.terms) <= known
    assert set(question.focus) <= known
    assert len(set(question.terms)) == len(question.terms)


@pytest.mark.parametrize(
    "lead", ["I'd like to know", "I want to know", "I wonder", "Would you mind telling me"]
)
def test_a_polite_lead_is_not_looked_for(lead: str) -> None:
    assert (
        analyze(f"{lead} where the ferry sank.", "").terms == analyze("Where did the ferry sink?", "").terms
    )
