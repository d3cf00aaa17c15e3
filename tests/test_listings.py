"""A question for a list to the mentions of the articles: each once, where it is first."""

import re

import pytest

from documents import ask, index_of, seed
from quoth.answering.case import Case, Finding
from quoth.answering.listings import LISTING_RULES, ListingRule, asked_list, items_of, listing
from quoth.model import Conversation, Index, Settings, ShortAnswer


def found(question: str, index: Index) -> Finding | None:
    return listing(Case(ask(question), index, Conversation(), Settings()))


def listed(question: str, text: str) -> list[str]:
    finding = found(question, index_of(text))
    if finding is None:
        return []
    assert finding.short is not None
    return finding.short.text.split("; ")


@pytest.mark.parametrize("row", LISTING_RULES, ids=lambda row: row.kind)
def test_each_rule_knows_its_request_and_not_its_near_miss(row: ListingRule) -> None:
    assert asked_list(row.example) is row
    assert asked_list(row.near_miss) is None


REQUESTS = """
    Which people are mentioned in the article? = people
    who is mentioned = people
    Who are the people named in this text? = people
    Name the people mentioned. = people
    How many countries are mentioned? = countries
    which countries appear = countries
    Please list all the places. = places
    Show me the organisations = organizations
    list dates = dates
    What figures are cited here? = numbers
    Who mentioned the king? =
    Which people were mentioned in the letter of the king? =
    List the causes of the war. =
    How many people died? =
    Which countries are in the north? =
    Name the king. =
"""


@pytest.mark.parametrize("line", REQUESTS.strip().splitlines())
def test_requests(line: str) -> None:
    question, kind = (part.strip() for part in line.split("="))
    rule = asked_list(question)
    assert (rule.kind if rule else "") == kind


@pytest.mark.xfail(strict=True)
def test_names_of_any_kind_are_listed_no_more() -> None:
    assert asked_list("What names appear in the text?") is not None


TEXT = """\
President Jane Roe met Dr. John Doe in Norway on 7 May 1883. Roe said that about 300 ships left Sweden.
The Harbor Company of Norway paid $15 for 300 ships and one of the 300 boats. Roe came back in May 1883.
The Alvina union saw President Roe. In 1883 the Company of 12 sailors and five sailors slept.
"""
LISTS = {
    "Which people are mentioned?": ["President Jane Roe", "Dr. John Doe"],
    "List the countries.": ["Norway", "Sweden"],
    "Which dates are mentioned?": ["7 May 1883", "May 1883", "1883"],
    "Which numbers are mentioned?": ["about 300 ships", "$15", "300 boats", "12 sailors", "five sailors"],
    "Which organisations are mentioned?": ["Harbor Company of Norway", "Alvina"],
}


@pytest.mark.parametrize(("question", "expected"), LISTS.items())
def test_each_thing_is_listed_once_in_order(question: str, expected: list[str]) -> None:
    assert listed(question, TEXT) == expected


def test_what_is_not_there_is_no_list() -> None:
    assert found("Which dates are mentioned?", index_of("It rained.")) is None


def test_other_questions_ask_for_no_list() -> None:
    assert found("Who came?", index_of("Jane Roe came.")) is None


@pytest.mark.parametrize("row", LISTING_RULES, ids=lambda row: row.kind)
def test_every_item_is_a_slice_of_the_first_sentence_that_has_it(row: ListingRule) -> None:
    items = list(items_of(row, seed()))
    assert items
    text = seed().articles[0].text
    assert [item.sentence.id for item in items] == sorted(item.sentence.id for item in items)
    for item in items:
        assert item.text in item.sentence.text
        before = text[: item.sentence.span.start]
        assert not item.text[0].isupper() or not re.search(rf"\b{re.escape(item.text)}(?!\w)", before)


def test_several_articles_are_listed_together() -> None:
    finding = found("List the countries.", index_of("Norway sent ships.", "Sweden and Norway saw it."))
    assert finding is not None
    assert finding.short == ShortAnswer("Norway; Sweden", None)
    assert [item.sentence.article for item in finding.evidence] == [0, 1]
