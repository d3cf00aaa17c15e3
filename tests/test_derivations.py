"""Questions that take arithmetic: the result, the steps, and what is cited for each operand."""

import re

import pytest

from derivations import derived, rows, steps_of
from documents import index_of, seed
from quoth.answering.derivations import HINTS
from quoth.answering.derivations.episodes import EPISODE_RULES, EpisodeRule
from quoth.answering.derivations.operands import PEOPLE
from quoth.answering.derivations.rule import DerivationRule
from quoth.answering.derivations.rules import DERIVATION_RULES


@pytest.mark.parametrize("row", DERIVATION_RULES, ids=lambda row: row.name)
def test_each_rule_works_out_its_example_and_not_its_near_miss(row: DerivationRule) -> None:
    question, text, result, steps = row.example
    found = derived(question, index_of(text))
    assert found is not None
    assert (found.text, found.steps, found.rule) == (result, steps, row.name)
    assert derived(row.near_miss[0], index_of(row.near_miss[1])) is None


@pytest.mark.parametrize("row", EPISODE_RULES, ids=lambda row: row.ends[0])
def test_each_state_has_its_beginning_and_end(row: EpisodeRule) -> None:
    question, text, steps = row.example
    found = derived(question, index_of(text))
    assert found is not None
    assert found.steps == steps
    assert derived(row.near_miss[0], index_of(row.near_miss[1])) is None


def test_no_rule_waits_for_a_word_that_keeps_the_rules_from_being_loaded() -> None:
    assert frozenset().union(*(row.hints for row in DERIVATION_RULES)) == HINTS


# question, text, steps, a line each; "-" where nothing may be worked out
STEPS = """
    How many fewer ships came in June than in May?
        In May 90 ships came. In June 60 ships came.
        90 [1] − 60 [2] = 30
    How many more ships came in June than in May?
        In May 90 ships came. In June 60 ships came.
        -
    How many more ships than boats came?
        In May 90 ships and 30 boats came.
        90 [1] − 30 [1] = 60
    How many more ships than boats came?
        In May 90 to 95 ships and 30 boats came.
        -
    How many more ships than boats came?
        In May 90 ships and 30 boats sank.
        -
    How many more ships than boats came?
        In May three dozen ships and half a dozen boats came.
        36 [1] − 6 [1] = 30
    How many ships did not sink?
        Of the three dozen ships, a dozen sank.
        36 [1] − 12 [1] = 24
    How many ships did not sink?
        Of the dozens of ships, a dozen sank.
        -
    How many ships did not sink?
        Of the 40 ships, 12 sank.
        40 [1] − 12 [1] = 28
    How many of the 40 ships did not sink?
        It had 40 ships, 12 of which sank.
        40 [1] − 12 [1] = 28
    How many of the ships did not burn?
        It had 40 ships, 12 of which sank.
        -
    How many of the wagons did not sink?
        It had 40 ships, 12 of which sank.
        -
    What percentage of the ships sank?
        It had 40 ships, 12 of which sank, or 30 percent.
        -
    What share of the ships sank?
        It had about 40 ships, 12 of which sank.
        12 [1] ÷ 40 [1] = 30%
    How many ships sank altogether?
        At sea 12 ships and three ships sank.
        12 [1] + 3 [1] = 15
    How many ships sank in total?
        In total 12 ships sank, and three ships burned.
        -
    How many ships sank?
        At sea 12 ships and three ships sank.
        -
    How many years from the storm to the flood?
        A storm came in 1883. A flood came in 1891.
        1891 [1] − 1883 [2] = 8 years
    How many years from the storm to the flood?
        A storm came in 1883. A flood came in 1883.
        -
    How many years from storm to flood?
        A storm came in 1883. A storm came in 1885. A flood came in 1891.
        -
    How many years from the storm to the flood?
        A storm came in May 1883. A flood came in May 1884.
        1884 [1] − 1883 [2] = 1 year
    How many years from the storm to the flood?
        A storm came in May 1883. A flood came in March 1884.
        -
    How many years from the storm to the flood?
        A storm came in the 1880s. A flood came in 1891.
        -
    How many years before the flood was the storm?
        A storm came in 1883. A flood came in 1891.
        1891 [1] − 1883 [2] = 8 years
    How long did the war last?
        The war lasted from 1883 until 1891.
        1891 [1] − 1883 [1] = 8 years
    How long did the war last?
        The war lasted eight years, from 1883 until 1891.
        -
    How long did the war last?
        The king of the war lived in the old town from 1883 until 1891.
        -
    How many years from the opening to the closing?
        The bridge, opened in 1883, was closed in 1891.
        1891 [1] − 1883 [1] = 8 years
    How many dollars were spent in total?
        They spent 50 dollars and 20 dollars.
        50 dollars [1] + 20 dollars [1] = 70 dollars
    How many towns burned?
        The towns Alba, Berta and Cala burned.
        Alba [1], Berta [1], Cala [1] = 3
    How many towns burned?
        The towns Alba, Berta and Cala slept.
        -
    How many towns burned?
        Towns including Alba, Berta and Cala burned.
        -
    Who burned?
        The towns Alba, Berta and Cala burned.
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
        ("How many people were injured in August 2024 in total?", "7", "5 [1] + 2 [1] = 7", [25]),
    ],
)
def test_the_shipped_article(question: str, result: str, steps: str, cited: list[int]) -> None:
    found = derived(question, seed())
    assert found is not None
    assert (found.text, found.steps) == (result, steps)
    assert [item.sentence.number for item in found.cited] == cited


@pytest.mark.parametrize("row", DERIVATION_RULES, ids=lambda row: row.name)
def test_labels_count_the_sentences_cited_in_order(row: DerivationRule) -> None:
    found = derived(row.example[0], index_of(row.example[1]))
    assert found is not None
    labels = [int(label) for label in re.findall(r"\[(\d+)\]", found.steps)]
    assert list(dict.fromkeys(labels)) == list(range(1, len(found.cited) + 1))
    sentences = [item.sentence.id for item in found.cited]
    assert len(set(sentences)) == len(sentences)


def test_money_keeps_its_currency_and_is_never_taken_from_another() -> None:
    question = "How many more dollars did the town spend on bread than on wine?"
    text = "The town spent 50 dollars on bread. The town spent 20 dollars on wine."
    found = derived(question, index_of(text))
    assert found is not None
    assert found.steps == "50 dollars [1] − 20 dollars [2] = 30 dollars"
    assert derived(question, index_of(text.replace("20 dollars", "20 euros"))) is None


def test_people_counted_together_are_words_for_people() -> None:
    index = index_of("In the storm 12 sailors and three ships were lost.")
    assert derived("How many people were lost in total?", index) is None
    assert {"sailors", "people"} <= PEOPLE
    assert "ships" not in PEOPLE
