"""Which sentences are ranked: those that share rare words with the question, or have words like its."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents import ask, index_of
from quoth.answering.alignment import Sought, seek
from quoth.answering.likeness import Likeness
from quoth.answering.proposing import ALL, COUNTERPARTS, EXACT, LIKELY, MOST_SENTENCES, best_alike, propose
from quoth.answering.retrieval import retrieve
from quoth.answering.retrieval.lists import NEIGHBOUR_SHARE, term_row
from quoth.model import Index

FOUND = (
    # No word is shared
    ("How many were wounded?", "Nobody came.\nThirty-one miners were injured.\nThe pit reopened.", (1,)),
    ("Which physician travelled?", "A wall fell.\nIt rained.\nThe doctor left by car.", (2,)),
    # Those beside it in its paragraph come along, no others
    ("How many were wounded?", "It rained. Miners were injured. The pit reopened.\nIt snowed.", (0, 1, 2)),
    # A shared word and one that resembles another
    ("Who wounded the miners?", "The miners left.\nRoe injured them.\nIt rained.", (0, 1)),
    # A name resembles nothing
    ("Who wounded Hill?", "The mountain fell.\nRoe injured them.\nIt rained.", (1,)),
    ("Who paid Hill?", "The mountain fell.\nIt rained.", ()),
)


@pytest.mark.parametrize(("typed", "text", "rows"), FOUND)
def test_what_is_proposed(typed: str, text: str, rows: tuple[int, ...]) -> None:
    assert tuple(each.sentence.id for each in propose(ask(typed), index_of(text))) == rows


PHRASED: tuple[tuple[str, bool, tuple[int, ...]], ...] = (
    # Of the sentences below those that have what is quoted, where any has
    ("Who injured the miners?", False, (0, 1)),
    ('Who injured "the miners"?', False, (0,)),
    ("Who injured “The  Miners”?", False, (0,)),
    ('Who injured "miner"?', False, (0, 1)),  # none has it: a part of a word is none
    ('Who injured "miner"?', True, ()),
    ('Who injured "the miners?', False, (0, 1)),  # left open: it may be an inch
    ('Who injured "the" "miners"?', False, (0,)),
    ('Who injured ""?', False, (0, 1)),
)


@pytest.mark.parametrize(("typed", "exact", "rows"), PHRASED)
def test_what_is_quoted_stands_in_what_is_proposed(typed: str, exact: bool, rows: tuple[int, ...]) -> None:
    index = index_of("Roe injured the miners.\nPoe injured some miners.\nIt rained.")
    question = ask(typed)._replace(exact=exact)
    assert tuple(each.sentence.id for each in propose(question, index)) == rows


def test_where_only_the_words_themselves_count_nothing_else_is_proposed() -> None:
    for typed, text, _ in FOUND:
        question, index = ask(typed)._replace(exact=True), index_of(text)
        proposed = {each.sentence.id for each in propose(question, index)}
        assert proposed == {each.sentence.id for each in retrieve(question, index, ALL)}


MANY = "\n".join(
    f"{what} {number} came." for number in range(40) for what in ("Injured miner", "Wounded owl")
)


@pytest.mark.parametrize("exact", [1, EXACT, ALL, ALL + 6])
def test_no_more_are_proposed_than_are_wanted(exact: int) -> None:
    question, index = ask("Which wounded owl or laborer came?"), index_of(MANY)
    proposed = [each.sentence.id for each in propose(question, index, exact)]
    assert proposed == sorted(set(proposed))
    assert len(proposed) == max(ALL, exact)
    assert {each.sentence.id for each in retrieve(question, index, exact)} <= {*proposed}


def test_a_candidate_tells_how_similar_it_is_by_shared_words() -> None:
    question, index = ask("Who wounded the miners?"), index_of("The miners left.\nRoe injured them.")
    shared, alike = propose(question, index)
    assert (shared.similarity > 0, alike.similarity, alike.promise) == (True, 0, 0)


def test_of_equal_sentences_those_come_first_that_stand_first() -> None:
    index = index_of(
        "\n".join(["Miners were injured."] * 9 + ["It rained. Miners were injured. It rained."] * 9)
    )
    found = [row for row, _ in best_alike(seek(ask("Who was wounded?"), index), index, 99)]
    assert [row for row in found if "Miners" in index.sentences[row].text] == [*range(9), *range(10, 36, 3)]
    beside = [row for row in found if "rained" in index.sentences[row].text]
    assert beside == sorted(beside)


def test_a_word_of_too_many_sentences_tells_none_from_another() -> None:
    question = ask("Which wounded owl came?")
    for count, found in ((MOST_SENTENCES, ALL), (MOST_SENTENCES + 1, 1)):
        index = index_of("\n".join(["Injured miners left."] * count + ["An owl stayed."]))
        assert len(best_alike(seek(question, index), index, ALL)) == found


# The definition, sentence by sentence, in fractions of the same numbers.


def promises(sought: Sought, index: Index) -> dict[int, Fraction]:
    own = [_own(row, sought, index) for row in range(len(index.sentences))]
    found = {}
    for row, score in enumerate(own):
        before = own[row - 1] if index.joined[row] else 0
        after = own[row + 1] if row + 1 < len(own) and index.joined[row + 1] else 0
        if score or before or after:
            found[row] = score + Fraction(NEIGHBOUR_SHARE) * (before + after)
    return found


def _own(row: int, sought: Sought, index: Index) -> Fraction:
    total = Fraction(0)
    for place, (term, weight) in enumerate(zip(sought.terms, sought.weights, strict=True)):
        near = sorted(
            (
                (strength, known)
                for other, places in sought.alike.items()
                if (known := term_row(other, index)) is not None
                for at, strength in places
                if at == place
            ),
            reverse=True,
        )
        matches = near[:COUNTERPARTS]
        known = term_row(term, index)
        if known is not None:
            matches.append((1.0, known))
        held = [strength for strength, known in matches if row in _postings(known, index)]
        total += Fraction(weight) * Fraction(max(held, default=0.0))
    return total


def _postings(known: int, index: Index) -> list[int]:
    found = list(index.postings[index.offsets[known] : index.offsets[known + 1]])
    return found if len(found) <= MOST_SENTENCES else []


KNOWN = """
    injured wounded hurt harmed miner laborer worker doctor physician nurse car automobile truck house home
    film movie killed slain murdered buy purchase sell begin start Hill London 2007 the of
""".split()
SENTENCES = st.lists(st.sampled_from(KNOWN), min_size=1, max_size=5).map(lambda each: f"It {' '.join(each)}.")
PARAGRAPHS = st.lists(st.lists(SENTENCES, min_size=1, max_size=4).map(" ".join), min_size=1, max_size=6)
ASKED = st.lists(st.sampled_from(KNOWN), min_size=1, max_size=4).map(" ".join)
QUESTIONS = ASKED.map(lambda words: f"Which {words}?")


@given(PARAGRAPHS, QUESTIONS, st.integers(1, 30))
def test_the_best_are_those_of_the_plain_definition(paragraphs: list[str], typed: str, limit: int) -> None:
    index = index_of("A fort stood.\n" + "\n".join(paragraphs))
    sought = seek(ask(typed), index)
    found, expected = best_alike(sought, index, limit), promises(sought, index)
    assert len(found) == len({row for row, _ in found}) == min(limit, len(expected))
    # Sums of floats may part, by their last bits, what fractions have equal, and only that.
    best = sorted(expected, key=lambda row: (-expected[row], row))
    assert [float(expected[row]) for row, _ in found] == pytest.approx(
        [float(expected[row]) for row in best[:limit]]
    )
    assert [share * sought.total for _, share in found] == pytest.approx(
        [float(expected[row]) for row, _ in found]
    )


@given(PARAGRAPHS, QUESTIONS)
def test_the_same_question_gets_the_same_candidates_in_the_order_of_the_article(
    paragraphs: list[str], typed: str
) -> None:
    index = index_of("A fort stood.\n" + "\n".join(paragraphs))
    question = ask(typed)
    proposed = propose(question, index)
    assert proposed == propose(question, index)
    rows = [each.sentence.id for each in proposed]
    assert rows == sorted({*rows})
    assert len(rows) <= ALL
    shared = {each.sentence.id for each in retrieve(question, index, EXACT)}
    alike = Likeness(question.text)

    def promise(row: int, share: float) -> float:
        before = index.sentences[row - 1].text if index.joined[row] else None
        return share + alike(index.sentences[row].text, before)

    likely = best_alike(seek(question, index), index, LIKELY)
    best = sorted((-promise(row, share), row) for row, share in likely if row not in shared)
    assert {*rows} == shared | {row for _, row in best[: ALL - len(shared)]}
