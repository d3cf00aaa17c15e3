"""The table of answerers: each finds what its example asks, and leaves its near miss to others."""

import pytest

from documents import ask, index_of
from quoth.answering.answerers import (
    ANSWERERS,
    BEFORE_RANKING,
    FOREIGN,
    WITH_QUESTIONS,
    Answerer,
    answerers_for,
    best_of,
)
from quoth.answering.case import Case, Finding
from quoth.answering.evidence import rank
from quoth.answering.proposing import propose
from quoth.model import Conversation, Reason, Settings

EVERY = (*BEFORE_RANKING, *WITH_QUESTIONS, *ANSWERERS, *FOREIGN)


def case_of(text: str, asked: str) -> Case:
    question, index = ask(asked), index_of(text)
    evidence = rank(question, propose(question, index), index)
    return Case(question, index, Conversation(), Settings(), evidence, 0.5)


@pytest.mark.parametrize("answerer", EVERY, ids=lambda each: each.name)
def test_an_answerer_finds_what_its_example_asks(answerer: Answerer) -> None:
    assert answerer.find(case_of(*answerer.example)) is not None


@pytest.mark.parametrize("answerer", EVERY, ids=lambda each: each.name)
def test_an_answerer_leaves_its_near_miss(answerer: Answerer) -> None:
    assert answerer.find(case_of(answerer.example[0], answerer.near_miss)) is None


def made(name: str, found: Finding | None) -> Answerer:
    return Answerer(name, lambda _: found, ("", ""), "")


UNSURE = Finding((), 0.2)
DOUBTFUL = Finding((), 0.3)
SURE = Finding((), 0.9)
UNRATED = Finding((), None)
CONTRARY = Finding((), 0.1, reason=Reason("denied", "It is denied."))
CHOICES = (
    # what is found in turn, the least chance wanted, what is given
    ((None, SURE), 0.5, SURE),
    ((UNSURE, SURE), 0.5, SURE),
    ((UNSURE, DOUBTFUL), 0.5, DOUBTFUL),
    ((DOUBTFUL, UNSURE), 0.5, DOUBTFUL),
    ((UNSURE, SURE), 0.1, UNSURE),
    ((UNRATED, SURE), 1.0, UNRATED),
    ((CONTRARY, SURE), 0.5, CONTRARY),
    ((CONTRARY, UNSURE), 0.0, UNSURE),  # anything at all is wanted
    ((None, None), 0.5, None),
    ((), 0.5, None),
)


@pytest.mark.parametrize(("found", "least", "given"), CHOICES)
def test_the_first_that_is_sure_enough_is_given_else_the_surest(
    found: tuple[Finding | None, ...], least: float, given: Finding | None
) -> None:
    answerers = [made(str(number), each) for number, each in enumerate(found)]
    assert best_of(answerers, case_of("The bridge opened.", "Who came?"), least) is given


def test_nothing_is_claimed_of_another_language() -> None:
    text = "Die alte Brücke wurde im Mai 1883 von der Stadt eröffnet und nicht von dem König."
    assert answerers_for(case_of(text, "Wann wurde die Brücke eröffnet?")) is FOREIGN
    assert answerers_for(case_of("The bridge opened in 1883.", "When did the bridge open?")) is ANSWERERS
