"""Scores from the inverted file, held equal to scikit-learn's, and the order of candidates."""

from collections.abc import Iterator, Sequence
from math import log
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.feature_extraction.text import TfidfVectorizer

from documents import ask, index_of
from indexes import article, joined
from indexes import index as index_by_hand
from quoth.answering import retrieval
from quoth.answering.proposing import propose
from quoth.answering.retrieval import (
    CANDIDATES,
    NEIGHBOUR_SHARE,
    candidates_of,
    retrieve,
    scoring,
    similarities,
    term_row,
    vectors,
)
from quoth.answering.retrieval.lists import TermList, best_possible_work
from quoth.errors import InputError
from quoth.indexing.build import build
from quoth.language.terms import terms
from quoth.model import Index, Question, Sentence, Span

WORDS = """the bridge bridges opened Iraq Iraqi U.S. United States seven 7 4,418 al-Assad asad
    of in is . ? ! 東京 é E didn’t us percent % ferry Ferry ferry’s withdrew withdrawal""".split()
TEXTS = st.one_of(
    st.lists(st.sampled_from([*WORDS, "\n"]), min_size=1, max_size=40).map(" ".join), st.text(max_size=60)
)
QUESTIONS = st.one_of(st.lists(st.sampled_from(WORDS), max_size=10).map(" ".join), st.text(max_size=30))


def scikit_learn(question: str, index: Index) -> dict[int, float]:
    """Dot products by scikit-learn, fitted on the index's sentences, as the weighting is documented."""
    model = TfidfVectorizer(analyzer=terms, binary=True, norm=None, smooth_idf=True)
    sentences = model.fit_transform([sentence.text for sentence in index.sentences])
    products = sentences @ model.transform([question]).T
    return {row: product for row, product in enumerate(products.toarray().ravel().tolist()) if product}


@given(st.lists(TEXTS, min_size=1, max_size=3), QUESTIONS)
@settings(deadline=None, max_examples=150)
def test_similarities_are_scikit_learns(texts: list[str], question: str) -> None:
    try:
        index = build([article(text, f"{row}.txt") for row, text in enumerate(texts)])
    except InputError:
        assert not any(terms(text) for text in texts)
        return
    found = similarities(terms(question), index)
    expected = scikit_learn(question, index)
    assert found.keys() == expected.keys()
    for row, product in expected.items():
        assert found[row] == pytest.approx(product, abs=5e-7)


def test_a_repeated_or_unknown_term_adds_nothing() -> None:
    index = index_of("The bridge opened. It is long.")
    assert similarities(["bridg", "bridg", "zeppelin"], index) == similarities(["bridg"], index)
    assert similarities([], index) == similarities(["zeppelin"], index) == {}
    assert len(similarities(["bridg", "long"], index)) == 2
    assert 1 not in similarities(["bridg"], index)


def test_every_term_has_its_row() -> None:
    index = index_of("The bridge opened. It is long. Ann came from Élan in 1883.")
    assert [term_row(term, index) for term in index.terms] == list(range(len(index.terms)))
    assert [term_row(term, index) for term in ("", "aa", "bridge", "zz", "\U0010ffff")] == [None] * 5


# Candidates

ARTICLE = (
    "A ferry came. The old bridge opened.\nNobody came. It rained.\nA bridge fell. It hurt a man. He died."
)


def test_neighbours_in_the_paragraph_are_candidates_too() -> None:
    index = index_of(ARTICLE)
    found = {candidate.sentence.number: candidate for candidate in retrieve(ask("Which bridge?"), index)}
    own = similarities(["bridg"], index)
    assert set(found) == {1, 2, 5, 6}
    assert [found[number].similarity for number in (2, 5)] == [own[1], own[4]]
    assert [found[number].similarity for number in (1, 6)] == [0.0, 0.0]
    assert found[1].promise == pytest.approx(NEIGHBOUR_SHARE * own[1])
    assert found[2].promise == own[1]


def test_the_most_promising_come_first_and_ties_go_by_place() -> None:
    index = index_of("Bridge one.\nBridge old two.\nBridge one.\nBridge old two.")
    order = [candidate.sentence.number for candidate in retrieve(ask("old bridge"), index)]
    assert order == [2, 4, 1, 3]


ALIKE: tuple[tuple[str, list[int]], ...] = (
    ("When was the lawsuit of Roe filed?", [1, 2]),  # "sued" and "litigation"
    ("When was the lawsuit filed?", [1, 2]),
    ("When did Roe quilt?", [1]),
)


@pytest.mark.parametrize(("typed", "rows"), ALIKE)
def test_a_lacking_word_is_looked_for_in_others_that_mean_the_same(typed: str, rows: list[int]) -> None:
    index = index_of("A storm hit the coast.\nRoe sued in May.\nThey talked of litigation.")
    assert [candidate.sentence.id for candidate in propose(ask(typed), index)] == rows


def test_no_more_candidates_than_the_limit() -> None:
    index = index_of("\n".join(f"Bridge number {number}." for number in range(40)))
    assert len(retrieve(ask("bridge"), index)) == CANDIDATES
    assert [candidate.sentence.number for candidate in retrieve(ask("bridge"), index, limit=3)] == [1, 2, 3]


def test_neighbours_do_not_cross_articles() -> None:
    index = index_of("The bridge opened.", "It rained. The ferry came.")
    assert [candidate.sentence.id for candidate in retrieve(ask("bridge"), index)] == [0]
    assert [candidate.sentence.id for candidate in retrieve(ask("ferry"), index)] == [2, 1]


@pytest.mark.parametrize("question", ["", "???", "What is it?", "zeppelin"])
def test_nothing_to_look_for_no_candidate(question: str) -> None:
    assert retrieve(ask(question), index_of(ARTICLE)) == ()


@given(TEXTS, QUESTIONS)
@settings(deadline=None, max_examples=50)
def test_candidates_of_any_text(text: str, question: str) -> None:
    index = index_of(f"The bridge. {text}")
    candidates = retrieve(ask(question), index)
    keys = [(-candidate.promise, candidate.sentence.id) for candidate in candidates]
    assert keys == sorted(set(keys))
    assert all(candidate.promise >= candidate.similarity >= 0 for candidate in candidates)
    assert all(candidate.promise > 0 for candidate in candidates)


# The same by pruning, with and without numpy


def plain(question: Question, index: Index, limit: int) -> list[tuple[int, float, float]]:
    """Every sentence scored by its definition; the best, as (id, similarity, promise)."""
    found = similarities(question.terms, index)
    places = [(sentence.article, sentence.paragraph) for sentence in index.sentences]
    scored = []
    for row, place in enumerate(places):
        beside = [
            other for other in (row - 1, row + 1) if 0 <= other < len(places) and places[other] == place
        ]
        own, sides = found.get(row, 0.0), sum(found.get(other, 0.0) for other in beside)
        scored.append((row, own, own + NEIGHBOUR_SHARE * sides))
    scored.sort(key=lambda each: (-each[2], each[0]))
    return [each for each in scored if each[2]][:limit]


@st.composite
def searches(draw: st.DrawFn) -> tuple[Question, Index, int]:
    """A question of a few terms, and an index in which some are rare and some in nearly every sentence."""
    count = draw(st.integers(1, 120))
    shares = draw(st.lists(st.sampled_from([0.02, 0.1, 0.3, 0.9]), min_size=1, max_size=6))
    random = draw(st.randoms(use_true_random=True))  # seeded; else each number were a draw of its own
    postings = {}
    for number, share in enumerate(shares):
        rows = [row for row in range(count) if random.random() < share]
        postings[f"t{number}"] = rows or [random.randrange(count)]
    breaks = draw(st.sampled_from([0.0, 0.3, 1.0]))
    sentences, paragraph = [], 1
    for row in range(count):
        paragraph += random.random() < breaks
        sentences.append(Sentence(row, 0, paragraph, row + 1, Span(row, row), ""))
    made = index_by_hand([article("x" * count)], [], postings)
    idf = [1 + log((1 + count) / (1 + len(postings[term]))) for term in made.terms]
    if draw(st.booleans()):  # weights that have nothing to do with how rare a term is
        idf = [draw(st.sampled_from([0.5, 1.0, 2.0, 7.0])) for _ in idf]
    index = made._replace(sentences=tuple(sentences), joined=joined(sentences), idf=tuple(idf))
    return Question("", "", tuple(made.terms)[::-1], "thing", (), ()), index, draw(st.integers(1, 15))


@pytest.mark.slow
@pytest.mark.parametrize("way", ["standard library", "numpy"])
@given(search=searches())
@settings(deadline=None, max_examples=300)
def test_pruning_loses_nothing(way: str, search: tuple[Question, Index, int]) -> None:
    question, index, limit = search
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(retrieval, "WORTH_ITS_IMPORT", -1 if way == "numpy" else 1_000_000)
        found = retrieve(question, index, limit)
    assert [(each.sentence.id, each.similarity, each.promise) for each in found] == plain(
        question, index, limit
    )


@pytest.mark.parametrize("question", ["Who built the bridge?", "the BRIDGES", "It is.", "unheard of", ""])
def test_candidates_of_a_question_are_those_retrieved(question: str) -> None:
    index = index_of("The bridge opened in May. It is long.\nThe ferry sank.\nA bridge fell.")
    expected = [(each.sentence.id, each.similarity, each.promise) for each in retrieve(ask(question), index)]
    for questions in ([question], [question, "The ferry?", question]):
        found = candidates_of(questions, index)
        assert [tuple(each) for each in found[0]] == [tuple(each) for each in found[-1]] == expected
    assert candidates_of([question], index, 0) == [()]
    assert candidates_of([], index) == []


class Unread(Sequence[int]):
    """A posting list that may be looked into, not read."""

    def __init__(self, rows: Sequence[int]) -> None:
        self.rows, self.looks = rows, 0

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, place: Any) -> Any:
        self.looks += 1
        return self.rows[place]

    def __iter__(self) -> Iterator[int]:
        raise AssertionError("read whole")


def test_a_common_terms_list_is_not_read() -> None:
    common = Unread(range(100_000))
    lists = (TermList(100.0, [7, 500, 90_000]), TermList(1.0, common))
    found = scoring.best(lists, bytes(100_000), 3)
    assert [(each.row, each.similarity) for each in found] == [(7, 101.0), (500, 101.0), (90_000, 101.0)]
    assert common.looks < 120  # two for each of three, of 17 or 18 steps
    assert best_possible_work(lists, 3) == 3
    assert best_possible_work(lists, 4) == 100_003


def test_numpy_is_for_long_lists(monkeypatch: pytest.MonkeyPatch) -> None:
    index = index_of("Bridge one.\nBridge two.\nBridge three.")
    monkeypatch.setattr(vectors, "best", lambda *_: [])
    assert len(retrieve(ask("bridge"), index._replace(bulk=True))) == 3
    monkeypatch.setattr(retrieval, "WORTH_NUMPY", 2)
    assert len(retrieve(ask("bridge"), index._replace(bulk=False))) == 3
    assert retrieve(ask("bridge"), index._replace(bulk=True)) == ()
