"""What an article is about: its lead and its most central sentences, in its own order."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from documents import index_of, seed
from quoth.answering import answer
from quoth.answering.overview import CENTRAL, SHORTEST, central_sentences
from quoth.model import Answer, Index


def numbers(index: Index) -> list[int]:
    return [candidate.sentence.number for candidate in central_sentences(index)]


ARTICLE = (
    "The old bridge of Trenton closed on Friday.",
    "Nobody baked a cherry cake with raisins that afternoon.",
    "Engineers of Trenton had warned that the bridge was old.",
    "A stray dog ate several warm sausages somewhere else entirely.",
    "The bridge of Trenton carried engineers and an old railway.",
)


def test_the_sentences_whose_terms_run_through_the_article_stand_with_its_lead() -> None:
    assert numbers(index_of("\n".join(ARTICLE))) == [1, 3, 5]


def test_the_lead_is_always_there() -> None:
    assert numbers(index_of("\n".join([ARTICLE[3], *ARTICLE[:3], ARTICLE[4]])))[0] == 1


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("The bridge closed.", [1]),
        ("The bridge closed. It fell.", [1]),  # too short to say what an article is about
        ("Bridges. The old bridge of Trenton closed on Friday.", [1, 2]),
    ],
)
def test_small_articles(text: str, given: list[int]) -> None:
    assert numbers(index_of(text)) == given


def test_the_lead_of_the_seed_article_comes_first() -> None:
    found = numbers(seed())
    assert found[0] == 1
    assert found == sorted(found)
    assert len(found) == 1 + CENTRAL


@pytest.mark.parametrize("question", ["What is this article about?", "Summarize the article", "tl;dr"])
def test_an_overview_cites_them(question: str) -> None:
    reply = answer(question, seed())
    assert isinstance(reply, Answer)
    assert [citation.sentence.number for citation in reply.citations] == numbers(seed())
    assert [citation.label for citation in reply.citations] == [1, 2, 3]
    assert reply.short_answer is None
    assert [item.score for item in reply.evidence] == [citation.score for citation in reply.citations]


@given(st.lists(st.sampled_from([*ARTICLE, "It fell.", "No.", "???"]), max_size=12))
@settings(deadline=None, max_examples=50)
def test_any_article_has_a_lead_and_at_most_two_more(lines: list[str]) -> None:
    index = index_of("\n".join(["A bridge.", *lines]))
    found = central_sentences(index)
    assert found[0].sentence.id == 0
    assert len(found) <= 1 + CENTRAL
    ids = [candidate.sentence.id for candidate in found]
    assert ids == sorted(set(ids))
    assert all(len(candidate.sentence.text.split()) >= SHORTEST for candidate in found[1:])
