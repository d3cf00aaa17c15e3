"""Question and sentence to yes, no, a false premise, or nothing: a wrong yes is worse than none."""

import pytest

from documents import ask, index_of, seed
from quoth.answering.agreement import agreement
from quoth.answering.denial import denied_terms
from quoth.answering.evidence import rank
from quoth.answering.premises import false_premise
from quoth.answering.retrieval import retrieve
from quoth.answering.verdict_measures import MEASURES, Measure
from quoth.answering.verdicts import verdict
from quoth.model import Index, Question, Sentence


def shown(question: str, text: str) -> str:
    """What the last sentence of `text` says to the question, "-" where it says nothing."""
    index, asked = index_of(text), ask(question)
    return _shown(asked, index.sentences[-1], index)


def _shown(asked: Question, sentence: Sentence, index: Index) -> str:
    if asked.answer_type != "yesno":
        return false_premise(asked, sentence, index) or "-"
    found = verdict(asked, sentence, index)
    return found[0] if found else "-"


@pytest.mark.parametrize("row", MEASURES, ids=lambda row: row.name)
def test_each_measure_is_higher_for_its_example_than_for_its_near_miss(row: Measure) -> None:
    values = []
    for question, text in (row.example, row.near_miss):
        index = index_of(text)
        values.append(row.measure(agreement(ask(question), index.sentences[-1], index)))
    assert 0.0 <= values[1] < values[0] <= 1.0


# question | text, of which the last sentence is the evidence | what is said, "-" for nothing
VERDICTS = """
    Did the mayor open the bridge? | The mayor opened the bridge. | Yes.
    Did the mayor open the bridge in 1883? | In 1883 the mayor opened the bridge. | Yes.
    Was the bridge opened by the mayor? | The mayor opened the bridge. | Yes.
    Did the mayor open the bridge? | The bridge was opened by the mayor. | Yes.
    Are there wolves in the forest? | There are wolves in the forest. | Yes.
    Did the guards sleep? | The guards were tired. They slept. | Yes.
    Were passengers wounded? | Several passengers were injured. | Yes.
    Did the mayor open the bridge in 1883? | In 1884 the mayor opened the bridge. | No.
    Did the mayor leave for Norway? | The mayor left for Sweden. | No.
    Did the plan succeed? | The plan failed. | No.
    Is the bridge open? | The bridge isn't open. | No.
    Did the king sign the treaty? | The king never signed the treaty. | No.
    Can I set a price? | You may set any price or no price for each copy. | Yes.
    Is bread cheap? | Bread is expensive. | No.
    Were troops hurt? | A gale injured five military staff. | -
    Did the mayor study in Leeds? | The mayor was educated in Leeds. | -
    Is Ann Poe a singer? | Ann Poe is a painter; Jane Roe is a singer. | -
    Were any daughters hurt? | The gale hurt two parents. | -
    Did anyone see the wolf? | Nobody saw the wolf. | No.
    Did anyone die? | The gale tore the roof off, but nobody died. | No.
    Were details given? | No details were given. | No.
    Did the fort attack the king? | The king attacked the fort. | -
    Was the king attacked by the fort? | The king attacked the fort. | -
    Did the mayor open the market? | The mayor opened the bridge. | -
    Is it so? | It rained. | -
"""
# What the article says instead, after "The article says"; "-" for nothing.
PREMISES = """
    Who opened the bridge in 1884? | In 1883 the mayor opened the long bridge. | 1883, not 1884.
    What did Norway launch in 1884? | Sweden launched a lifeboat in 1884. | Sweden, not Norway.
    What did Norway launch in 1884? | Sweden launched a lifeboat in 1883. | -
    Why did 300 sailors leave? | Because of the storm 200 sailors left. | 200, not 300.
    Why did 300 sailors leave? | Because of the storm 200 to 400 sailors left. | -
    Who opened the bridge in 1884? | The mayor did not open the bridge in 1883. | -
    Who opened the tower in 1884? | In 1883 the mayor opened the bridge. | -
    What did Alvinna Rosenquist paint? | Alvina Rosenquist painted ships in the harbor. | -
    Wann wurde die Brücke gebaut? | Die Brücke wurde 1883 gebaut. | -
"""
# question | sentence | the terms of the question that it denies
DENIALS = """
    What did the guards use? | The guards did not use sea water. | use
    What did the guards use? | They used foam. |
    What does the bakery sell? | The bakery sells not only rye bread but cakes. |
    What does the bakery sell? | The bakery, which does not sell bread, sells cakes. |
    When did the museum open? | The museum did not open until 1990. |
    Who resigned? | The mayor did not resign; the clerk was fired. | resign
    Who was fired? | The mayor did not resign; the clerk was fired. |
    Who did not resign? | The mayor did not resign. |
    How many guards left? | No guards left. |
"""


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.splitlines() if line.strip()]


@pytest.mark.parametrize(("question", "text", "expected"), rows(VERDICTS))
def test_what_is_said(question: str, text: str, expected: str) -> None:
    assert shown(question, text) == expected


@pytest.mark.parametrize(("question", "text", "expected"), rows(PREMISES))
def test_what_is_said_instead(question: str, text: str, expected: str) -> None:
    assert shown(question, text).removeprefix("The article says ") == expected


@pytest.mark.parametrize(("question", "text", "expected"), rows(DENIALS))
def test_what_is_denied(question: str, text: str, expected: str) -> None:
    index = index_of(text)
    assert denied_terms(ask(question), index.sentences[-1], index) == set(expected.split())


def test_a_date_that_another_sentence_has_with_the_rest_is_no_false_premise() -> None:
    text = "In 1884 the mayor opened the bridge again.\nIn 1883 the mayor opened the bridge."
    assert shown("Who opened the bridge in 1884?", text) == "-"
    assert shown("Who opened the bridge in 1885?", text) == "The article says 1883, not 1885."


SEED_QUESTIONS = """
    Have the militia groups agreed to disarm? | No.
    Has Iraq attacked Iran? | -
    Did Trump attack Iran? | -
    How many service members were killed in 2005? | The article says 2007, not 2005.
"""


@pytest.mark.parametrize(("question", "expected"), rows(SEED_QUESTIONS))
def test_the_shipped_article(question: str, expected: str) -> None:
    index, asked = seed(), ask(question)
    best = rank(asked, retrieve(asked, index), index)[0].sentence
    assert _shown(asked, best, index) == expected
