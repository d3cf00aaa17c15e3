"""A whole conversation: what a follow-up is answered with, where the last citation has its say."""

import json
import subprocess
import sys

import pytest

from documents import index_of
from quoth.answering import DEFAULT_SETTINGS, answer
from quoth.answering.comparison import Comparison, compare
from quoth.answering.conversation.following import goes_on
from quoth.answering.conversation.nearness import NEARNESS_RULES, Anchor, NearnessRule, nearness_awards
from quoth.answering.question import analyze
from quoth.batch import run_batch
from quoth.language.terms import terms
from quoth.model import Abstention, Answer, Candidate, Conversation, Index, QuestionRow, Reply, Settings

BRIDGE = index_of(
    """The engineer Clara Voss designed the Larkspur Bridge. It was opened in May 1883 by Mayor Henry Pell.
The bridge is 412 metres long and cost 2.4 million pounds.
In 1921 a flood damaged two piers. The high water lasted nine days. Repairs were delayed for years.
The Ferrymen and the Carters opposed the bridge. They argued that it would ruin their trade.
There was no reply from the mayor. In 1884 they sued the town. The town council won.
Voss was born in Leith in 1841. She died of pneumonia in 1907. Her brother Otto was a painter.
By 1890 only 12 ferrymen were left in Dunmore, compared with 96 in 1880.
The Harbour Festival moved to the north bank in 1950. The old quay had sunk into the mud."""
)
ORCHESTRA = index_of(
    """Miriam Castell founded the Nordhaven Orchestra in 1952. She led it till 1979 and retired to Lisbon.
The orchestra has 84 members. Its home is the Harbour Hall. The hall has 900 seats.
In 2004 a fire destroyed the roof of the hall. It was caused by faulty wiring, and nobody was hurt.
In 2011 the musicians went on strike for six weeks. They demanded higher pay.
The orchestra toured Japan in 1968. In Japan it gave 14 concerts. In Brazil it gave six.
The Castell Prize is given to a young composer every year. It is worth 20,000 euros."""
)


def talk(index: Index, *lines: str, settings: Settings = DEFAULT_SETTINGS) -> list[Reply]:
    replies: list[Reply] = []
    for line in lines:
        replies.append(answer(line, index, Conversation(tuple(replies)), settings))
    return replies


CONVERSATIONS = (
    # the index, what is typed, what the last line means, what is cited, what the short answer has
    (
        BRIDGE,
        ("Who designed the Larkspur Bridge?", "When was she born?"),
        "When was Clara Voss born?",
        "born in Leith",
        "1841",
    ),
    (BRIDGE, ("When was Voss born?", "Where?"), "Where was Voss born in 1841?", "born in Leith", "Leith"),
    (BRIDGE, ("When was Voss born?", "How did she die?"), "How did Voss die?", "of pneumonia", "pneumonia"),
    (BRIDGE, ("When was Voss born?", "Who was her brother?"), "Who was Voss's brother?", "Otto", "Otto"),
    (
        BRIDGE,
        ("What damaged two piers?", "How long did it last?"),
        "How long did the flood last?",
        "nine days",
        "nine days",
    ),
    (
        BRIDGE,
        ("How long is the bridge?", "How much did it cost?"),
        "How much did the bridge cost?",
        "412",
        "2.4 million",
    ),
    (
        BRIDGE,
        ("Who opposed the bridge?", "What did they argue?"),
        "What did the Ferrymen and the Carters argue?",
        "They argued",
        "ruin their trade",
    ),
    (
        BRIDGE,
        ("When did the Harbour Festival move to the north bank?", "Why?"),
        "Why did the Harbour Festival move to the north bank in 1950?",
        "sunk into the mud",
        "",
    ),
    (
        ORCHESTRA,
        ("Who founded the Nordhaven Orchestra?", "When did she retire?"),
        "When did Miriam Castell retire?",
        "Lisbon",
        "1979",
    ),
    (
        ORCHESTRA,
        ("How many members does the orchestra have?", "Where is its home?"),
        "Where is the orchestra's home?",
        "Harbour Hall",
        "Harbour Hall",
    ),
    (
        ORCHESTRA,
        ("What destroyed the roof of the hall?", "What caused it?"),
        "What caused the fire?",
        "faulty wiring",
        "faulty wiring",
    ),
    (
        ORCHESTRA,
        ("What destroyed the roof of the hall?", "When?"),
        "The fire destroyed the roof of the hall: when?",
        "2004",
        "2004",
    ),
    (
        ORCHESTRA,
        ("How long did the musicians strike?", "What did they demand?"),
        "What did the musicians demand?",
        "They demanded",
        "higher pay",
    ),
    (
        ORCHESTRA,
        ("How long did the musicians strike?", "Why?"),
        "Why did the musicians strike?",
        "They demanded",
        "",
    ),
    (
        ORCHESTRA,
        ("When did the orchestra tour Japan?", "How many concerts did it give there?", "And in Brazil?"),
        "How many concerts did the orchestra give in Brazil?",
        "In Brazil",
        "six",
    ),
    (
        ORCHESTRA,
        ("What is the Castell Prize?", "How much is it worth?"),
        "How much is the Castell Prize worth?",
        "20,000",
        "20,000 euros",
    ),
    # The sentence has a number for each year, and the nearer one is the other year's.
    (
        BRIDGE,
        ("How many ferrymen were left in 1890?", "And in 1880?"),
        "How many ferrymen were left in 1880?",
        "96",
        "96",
    ),
)


@pytest.mark.parametrize(("index", "lines", "meant", "cited", "short"), CONVERSATIONS)
def test_a_follow_up_is_answered_where_the_article_says_it(
    index: Index, lines: tuple[str, ...], meant: str, cited: str, short: str
) -> None:
    reply = talk(index, *lines)[-1]
    assert isinstance(reply, Answer)
    assert (reply.question.text, reply.question.typed) == (meant, lines[-1])
    assert cited in reply.citations[0].sentence.text
    assert reply.short_answer is not None
    assert short in reply.short_answer.text


UNANSWERED = (
    (BRIDGE, ("When was Voss born?", "What did she eat?")),
    (BRIDGE, ("Who opposed the bridge?", "How did they travel?")),
    (BRIDGE, ("How many ferrymen were left in 1890?", "And sailors?")),
    (BRIDGE, ("Who painted the Mona Lisa?", "Where was he born?")),
    (BRIDGE, ("Who painted the Mona Lisa?", "Why?")),
    (ORCHESTRA, ("When did the orchestra tour Japan?", "Anything else?")),
    (ORCHESTRA, ("Who won the lottery?", "more")),
)


@pytest.mark.parametrize(("index", "lines"), UNANSWERED)
def test_what_stands_near_is_no_answer_by_that_alone(index: Index, lines: tuple[str, ...]) -> None:
    reply = talk(index, *lines)[-1]
    assert isinstance(reply, Abstention)
    assert 0.0 <= reply.confidence < 0.28


def test_what_was_asked_for_and_not_found_can_be_asked_about() -> None:
    lines = ("Which ferry sank off Trentonia?", "When was it built?")
    assert talk(BRIDGE, *lines)[-1].question.text == "When was the ferry built?"


def test_a_denial_that_names_nobody_answers_a_follow_up() -> None:
    town = index_of(
        "The Ferrymen and the Carters opposed the bridge.\nThere was no reply from the guilds to the plan."
    )
    reply = talk(town, "Who opposed the bridge?", "Did they reply to the plan?")[-1]
    assert isinstance(reply, Answer)
    assert reply.short_answer is not None
    assert reply.short_answer.text == "No."
    named = index_of(
        "The Ferrymen and the Carters opposed the bridge.\nThere was no reply from Otto Voss to the plan."
    )
    other = talk(named, "Who opposed the bridge?", "Did they reply to the plan?")[-1]
    assert getattr(other, "short_answer", None) is None


def test_it_can_be_turned_off() -> None:
    first, second = talk(BRIDGE, "When was Voss born?", "Where?", settings=Settings(resolve=False))
    assert isinstance(first, Answer)
    assert second.question.text == "Where?"
    assert isinstance(second, Abstention)


def test_a_question_that_stands_by_itself_is_answered_as_if_it_were_the_first() -> None:
    for typed in ("How long is the bridge?", "How many ferrymen were left in 1880?", "Who sued the town?"):
        alone = answer(typed, BRIDGE)
        assert talk(BRIDGE, "When was Voss born?", typed)[-1] == alone
        assert talk(BRIDGE, "Who painted the Mona Lisa?", typed)[-1] == alone


def test_another_answer_is_one_that_was_not_given() -> None:
    asked = "When was Voss born?"
    first, other, back, third = talk(BRIDGE, asked, "no, the other one", "no, the first one", "the third one")
    cited = [
        reply.citations[0].sentence for reply in (first, other, back, third) if isinstance(reply, Answer)
    ]
    assert cited[0] == cited[2]
    assert len(set(cited)) == 3
    assert isinstance(other, Answer)
    assert isinstance(first, Answer)
    assert other.confidence < 0.28 < first.confidence  # it is given, and said to be a guess
    assert other.question.text == f"{asked} (another sentence)"


def test_nothing_is_more_than_all() -> None:
    small = index_of("The mill burned in 1990.")
    reply = talk(small, "When did the mill burn?", "anything else?")[-1]
    assert isinstance(reply, Abstention)
    assert (reply.reason.code, reply.nearest) == ("no-more", ())


def test_a_conversation_goes_on_about_another_document() -> None:
    first = answer("When was Voss born?", BRIDGE)
    small = index_of("The mill burned in 1990.")
    reply = answer("Where?", small, Conversation((first,)))
    assert reply.question.text == "Where was Voss born in 1841?"
    assert isinstance(reply, Abstention)


def _pair(row: tuple[str, str, str, int]) -> tuple[Comparison, Anchor]:
    text, typed, meant, place = row
    index = index_of(text)
    question = analyze(meant, typed)
    pairs = compare(question, [Candidate(s, 0.0, 0.0) for s in index.sentences], index)
    own = frozenset(question.terms) & frozenset(terms(typed))
    return pairs[place], Anchor(index.sentences[0], own)


@pytest.mark.parametrize("rule", NEARNESS_RULES, ids=lambda rule: rule.name)
def test_each_nearness_rule_tells_its_example_from_its_near_miss(rule: NearnessRule) -> None:
    high, low = (rule.measure(*_pair(row)) for row in (rule.example, rule.near_miss))
    assert 0.0 == low < high <= 1.0


def test_what_nearness_gave_is_shown_with_the_rest_and_adds_up() -> None:
    reply = talk(BRIDGE, "What damaged two piers?", "How long did it last?")[-1]
    assert isinstance(reply, Answer)
    best = reply.evidence[0]
    assert "stands near what was cited before" in {award.rule for award in best.awards if award.points > 0}
    assert best.score == sum(award.points for award in best.awards) == reply.citations[0].score
    first = answer("What damaged two piers?", BRIDGE)
    assert isinstance(first, Answer)
    names = {rule.name for rule in NEARNESS_RULES}
    assert not names & {award.rule for item in first.evidence for award in item.awards}
    assert not nearness_awards(*_pair(NEARNESS_RULES[0].example))[0].points < 0


GOING_ON = (
    # sentences; whether the second goes on about the first without naming it
    ("The weavers left Leeds. They said it was cold.", True),
    ("The weavers left Leeds. There was no reply.", True),
    ("The weavers left Leeds. Anna Roe said it was cold.", False),
    ("The weavers left Leeds. There was no reply from Anna Roe.", False),
    ("The weavers left Leeds. A cold wind blew.", False),
)


@pytest.mark.parametrize(("text", "expected"), GOING_ON)
def test_what_goes_on_about_the_cited_sentence(text: str, expected: bool) -> None:
    cited, following = index_of(text).sentences
    question = analyze("What did the weavers say?", "What did they say?")
    assert goes_on(following, cited, question) is expected
    assert not goes_on(cited, following, question)


def test_batch_rows_of_interleaved_conversations_stay_apart() -> None:
    rows = [
        QuestionRow(1, "a1", "When was Voss born?", "a"),
        QuestionRow(2, "b1", "How many ferrymen were left in 1890?", "b"),
        QuestionRow(3, "a2", "Where?", "a"),
        QuestionRow(4, "x", "Where?", None),
        QuestionRow(5, "b2", "And in 1880?", "b"),
        QuestionRow(6, "a3", "How did she die?", "a"),
        QuestionRow(7, "c1", "How did she die?", "c"),
    ]
    written: list[str] = []
    run_batch(rows, BRIDGE, written.append)
    resolved = {row["id"]: row["resolved"] for row in map(json.loads, written)}
    assert resolved == {
        "a1": "When was Voss born?",
        "b1": "How many ferrymen were left in 1890?",
        "a2": "Where was Voss born in 1841?",
        "x": "Where?",
        "b2": "How many ferrymen were left in 1880?",
        "a3": "How did Voss die?",
        "c1": "How did she die?",
    }


def test_the_same_conversation_gives_the_same_replies() -> None:
    lines = ("Who opposed the bridge?", "Why?", "What did they argue?", "anything else?", "And in 1880?")
    assert talk(BRIDGE, *lines) == talk(BRIDGE, *lines)


def test_a_first_question_loads_nothing_of_it() -> None:
    script = (
        "import sys; from quoth.answering import answer;"
        "loaded = [name for name in sys.modules if 'conversation' in name]; sys.exit(bool(loaded))"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
