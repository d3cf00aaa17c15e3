"""Evidence to an Answer or an Abstention: how many citations, which reason."""

import pytest

from documents import ask, index_of
from quoth.answering.composing import NEAREST, compose
from quoth.answering.confidence import THRESHOLD, confidence
from quoth.answering.evidence import rank
from quoth.answering.retrieval import retrieve
from quoth.model import Abstention, Answer, Evidence, Settings

INDEX = index_of(
    "The bridge opened in May 1883. It was built by Jane Roe.\nThe old ferry sank near Leeds.\n"
    "A bridge fell.\nA bridge burned.\nA bridge rose.\nA bridge sank."
)


def ranked(text: str) -> tuple[Evidence, ...]:
    question = ask(text)
    return rank(question, retrieve(question, INDEX), INDEX)


def composed(text: str, settings: Settings | None = None) -> Answer | Abstention:
    return compose(ask(text), ranked(text), INDEX, settings or Settings())


OPENED = "When did the bridge open?"


@pytest.mark.parametrize("answers", [1, 2, 3, 99])
def test_an_answer_cites_as_many_as_asked_for_best_first(answers: int) -> None:
    evidence = ranked(OPENED)
    reply = composed(OPENED, Settings(answers=answers))
    assert isinstance(reply, Answer)
    assert len(reply.citations) == min(answers, len(evidence))
    assert [c.sentence for c in reply.citations] == [e.sentence for e in evidence[:answers]]
    assert [c.score for c in reply.citations] == [e.score for e in evidence[:answers]]
    assert [c.label for c in reply.citations] == list(range(1, len(reply.citations) + 1))
    assert all(c.article is INDEX.articles[0] for c in reply.citations)
    assert reply.evidence == evidence
    assert reply.confidence == confidence(ask(OPENED), evidence, INDEX) > THRESHOLD


REASONS = (
    ("???", "no-terms", ()),
    ("What is it?", "no-terms", ()),
    ("Who baked sourdough?", "no-match", ("baked", "sourdough")),
    ("Which zeppelin sank over Peru?", "terms-missing", ("zeppelin", "Peru")),
    ("Which Zeppelin met which zeppelins near a bridge?", "terms-missing", ("Zeppelin", "met", "zeppelins")),
)


@pytest.mark.parametrize(("text", "code", "missing"), REASONS)
def test_an_abstention_says_why_and_what_is_missing_as_typed(
    text: str, code: str, missing: tuple[str, ...]
) -> None:
    reply = composed(text)
    assert isinstance(reply, Abstention)
    assert (reply.reason.code, reply.reason.missing) == (code, missing)
    assert reply.reason.text
    assert "\n" not in reply.reason.text
    assert reply.confidence < THRESHOLD


def test_a_weak_match_of_known_words_is_an_abstention_of_low_confidence() -> None:
    reply = composed(OPENED, Settings(min_confidence=1.0))
    assert isinstance(reply, Abstention)
    assert (reply.reason.code, reply.reason.missing) == ("low-confidence", ())
    assert [c.sentence for c in reply.nearest] == [e.sentence for e in ranked(OPENED)[:NEAREST]]
    assert [c.label for c in reply.nearest] == [1, 2, 3]
    assert len(reply.evidence) > NEAREST


@pytest.mark.parametrize("text", ["Which zeppelin sank over Peru?", OPENED, "Who fell?", "bridge"])
def test_min_confidence_is_the_line_between_answer_and_abstention(text: str) -> None:
    sure = composed(text).confidence
    assert isinstance(composed(text, Settings(min_confidence=sure)), Answer)
    assert isinstance(composed(text, Settings(min_confidence=sure + 1e-9)), Abstention)
    assert isinstance(composed(text, Settings(min_confidence=0)), Answer)


def test_without_evidence_even_0_is_an_abstention() -> None:
    reply = composed("Who baked sourdough?", Settings(min_confidence=0))
    assert isinstance(reply, Abstention)
    assert (reply.nearest, reply.evidence, reply.confidence) == ((), (), 0.0)
