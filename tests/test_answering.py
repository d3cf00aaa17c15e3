"""A question and an index give a reply: always one, always the same, always in the article's words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from documents import index_of, seed
from indexes import article, content
from quoth.answering import answer
from quoth.errors import InputError
from quoth.indexing.build import build
from quoth.model import (
    Abstention,
    Answer,
    Chat,
    Citation,
    Conversation,
    Index,
    Reply,
    Settings,
    ShortAnswer,
)

# Any text, any question


def check_citation(citation: Citation, index: Index) -> None:
    sentence = citation.sentence
    assert citation.article is index.articles[sentence.article]
    assert sentence.text == citation.article.text[sentence.span.start : sentence.span.stop] != ""
    assert index.sentences[sentence.id] == sentence


def check(reply: Reply, index: Index) -> None:
    """Whatever was asked: every citation, nearest and short answer is a slice of its source."""
    if isinstance(reply, Chat):
        assert reply.text
        return
    citations = reply.citations if isinstance(reply, Answer) else reply.nearest
    for label, citation in enumerate(citations, start=1):
        assert citation.label == label
        check_citation(citation, index)
    assert len({citation.sentence.id for citation in citations}) == len(citations)
    assert 0.0 <= reply.confidence <= 1.0
    if isinstance(reply, Answer) and reply.short_answer is not None:
        check_short_answer(reply.short_answer, reply.citations[0])


def check_short_answer(short: ShortAnswer, citation: Citation) -> None:
    assert short.text
    if short.span is not None:
        assert short.text == citation.article.text[short.span.start : short.span.stop]
        assert citation.sentence.span.start <= short.span.start
        assert short.span.stop <= citation.sentence.span.stop


WORDS = """The bridge bridges opened U.S. United States Jane Roe Mr. in of 1883 May 12, 2014 4,418
    twelve percent $5 million two hours because by al-Assad al-Asad “true.” ’s
    — , . ? ! ( ) É e\u0301 東京 \u202e \x00 It He He's""".split()
LEADS = """who what when where why how many much long which is did does tell me about And in 1883?
    this article bredge openned Rooe hello""".split()
TEXTS = st.one_of(
    st.text(max_size=80), st.lists(st.sampled_from([*WORDS, "\n", "\r\n"]), max_size=40).map(" ".join)
)
QUESTIONS = st.one_of(
    st.text(max_size=40), st.lists(st.sampled_from([*LEADS, *WORDS]), max_size=12).map(" ".join)
)
SETTINGS = st.builds(
    Settings,
    answers=st.integers(1, 4),
    min_confidence=st.one_of(st.none(), st.floats(0, 1)),
    exact=st.booleans(),
)


@pytest.mark.slow
@given(st.lists(TEXTS, min_size=1, max_size=2), st.lists(QUESTIONS, min_size=1, max_size=3), SETTINGS)
@settings(deadline=None, max_examples=200)
def test_any_question_about_any_text_has_a_reply_in_its_words(
    texts: list[str], questions: list[str], chosen: Settings
) -> None:
    try:
        index = build([article(text, f"{row}.txt") for row, text in enumerate(texts)])
    except InputError:
        return
    before = content(index)
    conversation = Conversation()
    for question in questions:
        reply = answer(question, index, conversation, chosen)
        check(reply, index)
        assert reply.question.typed == question
        assert answer(question, index, conversation, chosen) == reply
        if chosen.min_confidence == 0 and not isinstance(reply, Chat):
            assert isinstance(reply, Answer) or not reply.evidence
        if isinstance(reply, Answer) and reply.question.answer_type != "overview":
            assert len(reply.citations) == min(chosen.answers, len(reply.evidence))
        conversation = Conversation((*conversation.replies, reply))
    assert content(index) == before


@pytest.mark.slow
@given(QUESTIONS)
@settings(deadline=None, max_examples=100)
def test_any_question_about_the_seed_article_has_a_reply_in_its_words(question: str) -> None:
    check(answer(question, seed()), seed())


# The kinds of reply

REPLIES = (
    ("How many troops were sent to Iraq in 2014?", Answer),
    ("HOW MANY TROOPS WERE SENT TO IRAQ IN 2014???", Answer),
    ("how many troops were sent to iraq in 2014", Answer),
    ("What is this article about?", Answer),
    ("How do I bake sourdough bread?", Abstention),
    ("???", Abstention),
    ("asdf qwer zxcv", Abstention),
    ("", Abstention),
    ("Hello!", Chat),
    ("thanks", Chat),
    ("What can you do?", Chat),
)


@pytest.mark.parametrize(("typed", "kind"), REPLIES)
def test_kinds_of_reply(typed: str, kind: type) -> None:
    assert type(answer(typed, seed())) is kind


SAME = (
    # Spellings of one question: one answer
    ("How long were U.S. troops at al-Asad Air Base?", "How long were US troops at al Assad air base?"),
    (
        "How long were U.S. troops at al-Asad Air Base?",
        "how long were the United States' troops at al-Assad air base",
    ),
    ("What is the “full withdrawal”?", 'What is the "full withdrawal"?'),
    ("What did Iraq’s ministry release?", "What did Iraq's ministry release?"),
    ("Who are the Iranian-backed groups?", "Who are the Iranian–backed groups?"),
    ("Who was Qassem Soleimani?", "Who was Qássem Soleimáni?"),
    ("How many were killed in 2007?", "HOW MANY WERE KILLED IN 2007"),
)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_make_no_difference(one: str, other: str) -> None:
    first, second = (
        answer(one, seed(), settings=Settings(min_confidence=0)),
        answer(other, seed(), settings=Settings(min_confidence=0)),
    )
    assert isinstance(first, Answer)
    assert isinstance(second, Answer)
    assert first.citations[0].sentence == second.citations[0].sentence


def test_a_slip_is_put_right_unless_exactly_what_was_typed_is_asked_for() -> None:
    index = index_of("The lighthouse of Trenton opened in 1883.\nThe ferry sank in 1870.")
    typed = "When did the lihthouse open?"
    assert answer(typed, index).question.text == "When did the lighthouse open?"
    exact = answer(typed, index, settings=Settings(exact=True))
    assert exact.question.text == exact.question.typed == typed
    assert "lihthous" in exact.question.terms


def test_a_follow_up_is_answered_as_the_whole_question() -> None:
    index = index_of("In 1990 twelve ships came to Leeds.\nIn 1995 forty ships came to Leeds.")
    first = answer("How many ships came in 1990?", index)
    second = answer("And in 1995?", index, Conversation((first,)))
    assert isinstance(second, Answer)
    assert second.question.typed == "And in 1995?"
    assert second.question.resolved == "And in 1995? · about: ships came"
    assert second.citations[0].sentence.number == 2


FORMS = (
    # text, question, short answer
    ("The Danes burned the abbey in 794. It had 300 cells.", "When did the Danes burn the abbey?", "794"),
    ("Jane Roe (849–912) founded the abbey. It stood.", "When did Jane Roe die?", "912"),
    ("The weaver lives in Leeds. He sings.", "Where did the weaver live?", "Leeds"),
    ("The yard em\u00adployed ninety smiths. It closed.", "How many smiths did the yard employ?", "ninety"),
    ("The inn was built by Doe. [17] Raised on a hill, it has 40 steps.", "Who built the inn?", "Doe"),
)


@pytest.mark.parametrize(("text", "typed", "short"), FORMS)
def test_forms_of_words_numbers_and_sentences(text: str, typed: str, short: str) -> None:
    reply = answer(typed, index_of(text))
    assert isinstance(reply, Answer)
    assert reply.short_answer is not None
    assert reply.short_answer.text == short
    (citation,) = reply.citations
    span = citation.sentence.span
    assert citation.sentence.text == text[span.start : span.stop]
    assert "[17]" not in citation.sentence.text


def test_a_sentence_without_a_word_says_nothing() -> None:
    assert isinstance(answer("Who was 0000 of Leeds?", index_of('."0000')), Abstention)


def test_small_talk_is_no_question() -> None:
    index = index_of("Hello is a word. Thanks is a word.")
    assert isinstance(answer("hello", index), Chat)
    assert isinstance(answer("Which word is hello?", index), Answer)


def test_a_question_may_be_long() -> None:
    question = "How many troops were sent to Iraq in 2014? " * 50
    reply = answer(question, seed())
    assert isinstance(reply, Answer)
    assert reply.citations[0].sentence.number == 11


@pytest.mark.parametrize("typed", ["When did the bridge open?", "Did the bridge open in 1884?"])
def test_a_text_without_full_stops_is_answered_too(typed: str) -> None:
    """Forty thousand words without an end: with work that grows with their square this hangs."""
    index = index_of("The old bridge of Trenton opened in May 1883 they say and " * 4000)
    reply = answer(typed, index, settings=Settings(min_confidence=0))
    assert isinstance(reply, Answer)
    cited = reply.citations[0].sentence
    assert cited.text == index.articles[0].text[cited.span.start : cited.span.stop]
    assert "opened in May 1883" in cited.text
