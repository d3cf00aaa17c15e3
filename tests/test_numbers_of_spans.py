"""Which of several numbers or dates of a sentence answers: its kind, its part, whether it is a difference."""

import pytest

from documents import comparisons, index_of
from quoth.answering import answer
from quoth.answering.comparison import read
from quoth.answering.spans.amounts import AMOUNT_KINDS, AmountKind, wanted
from quoth.answering.spans.parts import parts, pick
from quoth.answering.spans.scene import Scene, set_scene
from quoth.model import Answer, Settings


def scene_of(question: str, sentence: str) -> Scene:
    (pair,) = comparisons(question, index_of(sentence))
    return set_scene(pair.asked, pair.reading)


def short(question: str, text: str) -> str | None:
    reply = answer(question, index_of(text), settings=Settings(min_confidence=0))
    return reply.short_answer.text if isinstance(reply, Answer) and reply.short_answer else None


@pytest.mark.parametrize("row", AMOUNT_KINDS, ids=lambda row: row.example[0])
def test_each_form_of_question_takes_numbers_of_its_kind_alone(row: AmountKind) -> None:
    question, sentence, number = row.example
    found = wanted(scene_of(question, sentence))
    assert found is not None
    assert [sentence[m.span.start : m.span.stop] for m in found] == [number]
    assert row.asks.search(row.near_miss) is None


# question, sentence, short answer
CHOSEN = (
    # Of several that each have a part with a name, the one of the name asked about
    (
        "How many boats did the Moe Guild win?",
        "The Roe Guild won 47 boats, down from 71 in May, while the Moe Guild took nine and Voss six.",
        "nine",
    ),
    (
        "How many boats did the Roe Guild win?",
        "The Roe Guild won 47 boats, down from 71 in May, while the Moe Guild took nine and Voss six.",
        "47",
    ),
    # A part of a whole, and the whole
    ("How many old boats has Roe sold?", "Roe has so far sold 8 of his 35 old boats.", "8"),
    # An age is no "58-year"
    ("How old is Jane Roe?", "The miller, 58-year-old Jane Roe, sold a boat.", "58-year-old"),
    (
        "What was the income of the mill last year?",
        "The mill, which had sales of $9 million last year and net income of $80,000, may close.",
        "$80,000",
    ),
    (
        "How much of the grant was for roofs?",
        "The grant comprises $39 million for walls, $6 million for damaged roofs and $3 million in wages.",
        "$6 million",
    ),
    (
        "How much did the Moe Guild give?",
        "It was paid for by the Roe Guild ($4m) and the Moe Guild ($1m).",
        "$1m",
    ),
    (
        "How many boats were offered in the first year?",
        "About 140 boats are offered annually, up from 60 in the first year.",
        "60",
    ),
    (
        "How many sailors had gone home?",
        "In all 90 boats had come, 54 sailors had begun work and 9 had gone home.",
        "9",
    ),
    (
        "When will the dispute be heard?",
        "The claim was made in January 1918; that dispute is to be heard in May 1920.",
        "May 1920",
    ),
    ("When did Moe move to Elm?", "Moe was born in 1921, moved to Elm in 1940 and died in 1980.", "1940"),
    ("How much did the old pier cost?", "The new pier cost $25,000, the old one $300.", "$300"),
    (
        "What percentage of old miners can read?",
        "Of young miners 80% can read, and 35% of old miners.",
        "35%",
    ),
    (
        "How much does the chief earn?",
        "Its chief, Tom Moe, earns $70 a day, while his aide earns $50.",
        "$70",
    ),
    ("How long is the pier?", "The pier, three years old, is 300 metres long.", "300 metres long"),
    ("What ages were the sailors?", "The sailors were aged between 18 and 45.", "between 18 and 45"),
    ("How late was the ferry?", "On 3 May 1901 the ferry came in two hours late.", "two hours"),
)


@pytest.mark.parametrize(("question", "sentence", "text"), CHOSEN)
def test_the_number_whose_part_speaks_of_what_is_asked(question: str, sentence: str, text: str) -> None:
    assert short(question, sentence) == text


# words asked for, sentence; the parts are equal, so that none is picked
UNDECIDED = (
    ("ships sank", "In spring 12 ships sank, and in autumn 30 ships sank."),
    ("ships", "They had 12 ships and 30 boats with 5 ships."),
    ("gold", "They had 12 ships and 30 boats."),
)


@pytest.mark.parametrize(("asked", "sentence"), UNDECIDED)
def test_where_no_part_has_words_of_its_own_none_is_picked(asked: str, sentence: str) -> None:
    reading = read(sentence)
    found = parts(reading, [m for m in reading.mentions if m.kind == "quantity"])
    assert len(found) > 1
    assert pick((token.term for token in read(asked).tokens), found) is None


def test_numbers_that_nothing_parts_have_no_parts() -> None:
    reading = read("They sold 12 5 times.")
    assert parts(reading, reading.mentions[:2]) == []


# question, sentence, the short answer: None where each number is only one side of what is compared
DIFFERENCES = (
    ("How much more did ale cost than beer?", "Ale cost $4 a pint in Elm and wine cost $9.", None),
    ("How many more ferries came than tugs?", "That year 12 more ferries than tugs came.", "12"),
    ("By how much did the price of ale rise?", "The price of ale rose by $3 to $7 in May.", "$3"),
    ("By how many points did the Elm team win?", "The Elm team won by 3 points in May.", "3"),
    ("How many ships did not come back?", "In all 45 ships left and 38 came back.", None),
    ("How many ships did not come back?", "In all 45 ships left, and 7 never came back.", "7"),
    ("By how many goals did the Elm team win?", "The Elm team had 12 players in May.", None),
)


@pytest.mark.parametrize(("question", "sentence", "text"), DIFFERENCES)
def test_one_operand_alone_is_no_difference(question: str, sentence: str, text: str | None) -> None:
    found = short(question, sentence)
    assert found is None if text is None else text in str(found)
