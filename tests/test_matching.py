"""What is shown of an alignment: the line under a sentence, the words marked in it, and of which it is."""

import pytest

from documents import ask, index_of
from quoth.answering import answer
from quoth.answering.composing import UNRATED
from quoth.answering.confidence import LEAST_OVERLAP, SURE, THRESHOLD, certainty
from quoth.answering.matching import lacking, matches, matches_of, spans, told
from quoth.language.terms import terms, tokenize
from quoth.model import Abstention, Chat, Conversation, Settings, ShortAnswer
from replies import ABSTENTION, ANSWER, CHAT, INDEX, SENTENCE_ONLY, question

# A question; a document whose last sentence is looked at, what counts in bars; the line.
TOLD = (
    (
        "How many GIs were wounded in Iraq?",
        "Thirty-one soldiers were |injured| in |Iraq|.",
        "matched: wounded ~ injured, Iraq · nothing for: GIs",
    ),
    (
        "Which physician travels?",
        "A |doctor| |travelled|, and the |Doctor| came.",
        "matched: physician ~ doctor, travels",
    ),
    ("When did the wife die?", "Her husband |died| in May.", "matched: die · wife ≠ husband"),
    ("Was the march legal?", "The |march| was illegal.", "matched: march · legal ≠ illegal"),
    ("Did the wife sing?", "Her husband fell.", "nothing for: sing · wife ≠ husband"),
    ("Who painted the chapel?", "The bakery sells bread.", "nothing for: painted, chapel"),
    ("Find the lighthose?", "The |lighthouse| fell.", "matched: lighthose ~ lighthouse · nothing for: Find"),
    # Alike, but too little to stand for it
    ("Who entered the ceiling?", "They went through empty halls.", "nothing for: entered, ceiling"),
    ("Who?", "The bakery sells bread.", ""),
)  # fmt: skip


@pytest.mark.parametrize(("typed", "text", "line"), TOLD)
def test_the_line_and_the_marks(typed: str, text: str, line: str) -> None:
    index = index_of(text.replace("|", ""))
    sentence = index.sentences[-1]
    matched = matches(ask(typed), sentence, index)
    assert told(matched) == line
    shown, source = list(index.articles[0].text), sentence.span
    for span in reversed(spans(matched, sentence)):
        assert source.start <= span.start < span.stop <= source.stop
        shown[span.stop : span.stop] = "|"
        shown[span.start : span.start] = "|"
    assert "".join(shown).strip() == text
    assert all(match.asked in lacking(matched) for match in matched if not match.counts)


def test_it_is_of_the_first_sentence_that_a_reply_has() -> None:
    assert [match.found for match in matches_of(ANSWER, INDEX)] == [None, "crossed"]
    assert [match.found for match in matches_of(ABSTENTION, INDEX)] == [None]
    summary = SENTENCE_ONLY._replace(question=question("Summarize it", terms=("it",)))
    assert (
        matches_of(summary._replace(question=summary.question._replace(answer_type="overview")), INDEX) == ()
    )
    assert matches_of(ABSTENTION._replace(nearest=()), INDEX) == matches_of(CHAT, INDEX) == ()


# What was asked before and next, of a document; the line of the second reply.
CARRIED = (
    ("When did the bridge open?", "And who built it?", "The bridge opened in May. Engineers built it."),
    ("Who sold the mill?", "When did she sell it?", "Ann Poe sold the mill. She had it sold in June."),
    ("Where did the miners meet?", "How many of them fell?", "The miners met in Leeds. Ten fell."),
)


@pytest.mark.parametrize(("before", "typed", "text"), CARRIED)
def test_what_is_carried_does_not_count_against_a_sentence(before: str, typed: str, text: str) -> None:
    index = index_of(text)
    said = Conversation((answer(before, index),))
    reply = answer(typed, index, said, Settings(min_confidence=0))
    assert not isinstance(reply, Chat)
    assert reply.question.carried
    own = {token.term for token in tokenize(typed)}
    assert all(terms(word)[0] in own for word in lacking(matches_of(reply, index)))


def test_how_an_answer_is_given_follows_from_its_confidence() -> None:
    assert 0 < THRESHOLD < SURE < 1
    assert certainty(ANSWER._replace(confidence=SURE)) == "sure"
    assert certainty(ANSWER._replace(confidence=SURE - 0.01)) == "unsure"
    assert certainty(ABSTENTION) is certainty(CHAT) is None


def test_a_short_answer_that_little_speaks_for_is_not_sure() -> None:
    for overlap, given in ((1.0, "sure"), (LEAST_OVERLAP, "sure"), (LEAST_OVERLAP - 0.01, "unsure")):
        assert certainty(ANSWER._replace(short_answer=ShortAnswer("635", None, overlap))) == given


def test_what_has_no_learned_chance_is_sure() -> None:
    assert UNRATED >= SURE


# Documents, and questions that they do not answer.
NOT_SAID = (
    ("Thirty-one miners were injured. The pit reopened in May.", "How many GIs were wounded on Mars?"),
    ("The doctor left. He owned two boats.", "Why did the physician buy zeppelins?"),
    ("The lighthouse closed in June. Nobody lives there.", "Who painted the lighthose of Mars?"),
    ("The council purchased the mill. It burned down in 1901.", "Which Trojan acquired the zeppelin?"),
    ("Two children sang in the square. It rained.", "Which kids performed the opera on Mars?"),
    ("The teacher resigned on Monday. Her pupils cried.", "Which instructors quit the zeppelin?"),
)


@pytest.mark.parametrize(("text", "typed"), NOT_SAID)
@pytest.mark.parametrize("exact", [False, True])
def test_no_reason_says_of_a_word_that_it_is_missing_where_the_closest_sentence_has_it(
    text: str, typed: str, exact: bool
) -> None:
    index = index_of(text)
    reply = answer(typed, index, settings=Settings(exact=exact, min_confidence=1.0))
    assert isinstance(reply, Abstention)
    counted = {match.asked for match in matches_of(reply, index) if match.counts}
    assert counted.isdisjoint(reply.reason.missing)
    assert all(word not in reply.reason.text for word in counted)


# Why there is no answer: a word is missing where no sentence has it, nor one that may stand for it.
MINERS = "Thirty-one miners were injured. The pit reopened in May."

LEGAL = "The march was legal. Thirty-one husbands came."

MISSING = (
    # injured stands for wounded; a name stands for itself alone
    (MINERS, "How many were wounded on Mars?", ("Mars",)),
    (MINERS, "How many were wounded by Trojan zeppelins?", ("Trojan", "zeppelins")),
    # The words themselves, in another form
    (MINERS, "How many miners reopened Mars?", ("Mars",)),
    # Opposites, and other members of a class, don't stand for each other
    (LEGAL, "Which illegal march reached Mars?", ("illegal", "Mars")),
    (LEGAL, "Which wives came to Mars?", ("wives", "Mars")),
    # Common words are not worth telling
    (MINERS, "Which people wounded Mars?", ("Mars",)),
)


@pytest.mark.parametrize(("text", "typed", "missing"), MISSING)
def test_what_is_said_to_be_missing_is(text: str, typed: str, missing: tuple[str, ...]) -> None:
    reply = answer(typed, index_of(text))
    assert isinstance(reply, Abstention)
    assert (reply.reason.code, reply.reason.missing) == ("terms-missing", missing)
    assert reply.reason.text == f"No sentence mentions: {', '.join(missing)}."


def test_where_only_the_words_themselves_count_one_that_resembles_them_is_missing() -> None:
    reply = answer("How many were wounded on Mars?", index_of(MINERS), settings=Settings(exact=True))
    assert isinstance(reply, Abstention)
    assert reply.reason.missing == ("wounded", "Mars")
