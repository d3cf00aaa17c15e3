"""Questions that take arithmetic: the result, the steps, and what is cited for each operand."""

import re

import pytest

from derivations import derived, rows, steps_of
from documents import index_of, seed
from quoth.answering.derivations import COUNTED, HINTS, HOW_MANY
from quoth.answering.derivations.questions import FORMS
from quoth.answering.derivations.wording import Form


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.example[0])
def test_each_form_works_out_its_example_and_not_its_near_miss(form: Form) -> None:
    question, text, steps = form.example
    found = derived(question, index_of(text))
    assert found is not None
    assert found.steps == steps
    assert derived(question, index_of(form.near_miss)) is None


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.example[0])
def test_labels_count_the_sentences_cited_in_order(form: Form) -> None:
    found = derived(form.example[0], index_of(form.example[1]))
    assert found is not None
    labels = [int(label) for label in re.findall(r"\[(\d+)\]", found.steps)]
    assert list(dict.fromkeys(labels)) == list(range(1, len(found.cited) + 1))
    sentences = [item.sentence.id for item in found.cited]
    assert len(set(sentences)) == len(sentences)
    assert 0 < found.confidence <= 1


def test_every_form_waits_for_a_word_that_loads_it() -> None:
    assert all(form.hints <= HINTS | COUNTED for form in FORMS)
    for form in FORMS:
        words = set(re.findall(r"[a-z']+", form.example[0].lower()))
        assert not HINTS.isdisjoint(words) or not (HOW_MANY.isdisjoint(words) or COUNTED.isdisjoint(words))


# question, text, steps, a line each; "-" where nothing may be worked out
STEPS = """
    How many fewer ships came in June than in May?
        In May 90 ships came. In June 60 ships came.
        90 [1] − 60 [2] = 30
    How many more ships came in June than in May?
        In May 90 ships came. In June 60 ships came.
        -
    How many more ships than boats came?
        In May three dozen ships and half a dozen boats came.
        36 [1] − 6 [1] = 30
    How many more ships than boats came?
        In May 90 to 95 ships and 30 boats came.
        -
    How many years younger is Ann Roe than Tom Doe?
        Tom Doe, 54, and Ann Roe, 49, came to Leeds.
        54 [1] − 49 [1] = 5
    How many ships did not sink?
        Of the 40 ships, 12 sank.
        40 [1] − 12 [1] = 28
    By how much did the rate rise?
        The rate rose from 4 percent to 5.5%.
        5.5% [1] − 4 percent [1] = 1.5 percentage points
    By how much did the budget rise?
        The budget rose from $3 to $5 million.
        -
    What is the gap between young and old miners who can read?
        She found that 80% of young miners could read, compared with 35% of old miners.
        80% [1] − 35% [1] = 45 percentage points
    By how much do the mayor's figure and the guild's figure differ?
        The mayor's figure is 90 ships. The guild's figure is 70.
        90 [1] − 70 [2] = 20
    By how much did the rent fall between 1990 and 1995?
        The rent rose from $30 in 1990 to $40 in 1995.
        -
    What share of the ships sank?
        It had about 40 ships, 12 of which sank.
        12 [1] ÷ 40 [1] = 30%
    What percentage of the ships sank?
        It had 40 ships, 12 of which sank, or 30 percent.
        -
    How many people drowned in the storm in total?
        In the storm 12 sailors and three passengers drowned.
        12 [1] + 3 [1] = 15
    How many people drowned in the storm in total?
        In the storm 12 sailors drowned and three ships sank.
        -
    How many ships sank altogether?
        At sea 12 ships and three ships sank.
        12 [1] + 3 [1] = 15
    How many ships sank?
        At sea 12 ships and three ships sank.
        -
    How many towns burned?
        The towns Alba, Berta and Cala burned.
        -
    How many people lost their jobs between 2019 and 2021?
        The mill employed 310 people in 2019 and 275 in 2021.
        -
    How many years after his mother's death did his father die?
        After the death of his mother in 1846 and his father in 1848, he sailed west.
        1848 [1] − 1846 [1] = 2 years
    How many years passed between the founding of the abbey and its end?
        The abbey was founded in 1132 and the priory ended in 1539.
        -
    How many years from the storm to the flood?
        A storm came in May 1883. A flood came in March 1884.
        -
    How long did the war last?
        The war lasted eight years, from 1883 until 1891.
        -
    How long did the war last?
        The first war began in 1914. The second war ended in 1945.
        -
    How long did Ann Roe lead the mill?
        Ann Roe led the shop from 1883 until 1891.
        -
    How many weeks did the siege last?
        The siege began on 3 May 1850. It ended on 8 June 1850.
        8 June 1850 [1] − 3 May 1850 [2] = 5 weeks and 1 day
    How old was Jane Roe when she died?
        Jane Roe (1850–1912) was a poet.
        1912 [1] − 1850 [1] = 62 years, or 61 before the birthday
    How old was Jane Roe when she died?
        Jane Roe (born 1850, Leeds; died June 1912) was a poet.
        1912 [1] − 1850 [1] = 62 years, or 61 before the birthday
    How old was Jane Roe when she died?
        Jane Roe was born in May 1850. She died aged 61 in 1912.
        -
    How old was Jane Roe when she died?
        Jane Roe's father was born in 1820. Jane Roe died in 1912.
        -
    How old was Jane Roe when she joined the choir?
        Jane Roe was born in 1850. Her brother joined the choir in 1872.
        -
    How old was Pia when she first played in public?
        Pia first played in public in 1817.
        -
    Which employed more people, Elm Co or Oak Co?
        In 2020 Elm Co employed 275 people. In 2020 Oak Co employed 290 people.
        290 [1] > 275 [2]
    Which employed more people, Elm Co or Oak Co?
        In 2020 Elm Co employed 275 people. In 2020 Oak Co sold 290 ships.
        -
    Who is older, Ann Roe or Tom Doe?
        Ann Roe, 54, met Tom Doe, 49, in Leeds.
        54 [1] > 49 [1]
    Who is older, Ann Dee or Ben Fry?
        Ann Dee was born in 1931. Ben Fry died in 1927.
        -
"""


@pytest.mark.parametrize(("question", "text", "steps"), rows(STEPS))
def test_steps(question: str, text: str, steps: str) -> None:
    assert steps_of(question, text) == steps


@pytest.mark.parametrize(
    ("question", "result", "steps", "cited"),
    [
        (
            "How many of the U.S. personnel who died in Iraq did not die in hostilities?",
            "937",
            "4,418 [1] − 3,481 [1] = 937",
            [14],
        ),
        (
            "How many years were there between the invasion and the withdrawal of troops by Obama?",
            "8 years",
            "2011 [1] − 2003 [2] = 8 years",
            [10, 8],
        ),
        (
            "How many more troops were in Iraq at the peak than in 2014?",
            "about 165,000",
            "170,000 [1] − 5,000 [2] = 165,000",
            [9, 11],
        ),
    ],
)
def test_the_shipped_article(question: str, result: str, steps: str, cited: list[int]) -> None:
    found = derived(question, seed())
    assert found is not None
    assert (found.text, found.steps) == (result, steps)
    assert [item.sentence.number for item in found.cited] == cited


def test_money_keeps_its_currency_and_is_never_taken_from_another() -> None:
    question = "How many more dollars did the town spend on bread than on wine?"
    text = "The town spent 50 dollars on bread. The town spent 20 dollars on wine."
    found = derived(question, index_of(text))
    assert found is not None
    assert found.steps == "50 dollars [1] − 20 dollars [2] = 30 dollars"
    assert derived(question, index_of(text.replace("20 dollars", "20 euros"))) is None
