"""Misspelled words of a question, put right by the article's own; and what is left alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from documents import index_of, seed
from quoth.answering.spelling import correct, edit_distance
from quoth.language.classes import is_english
from quoth.language.terms import tokenize

TEXT = """The lighthouse keeper of Trenton fled. Jane Solemoni saw a zeppelin hover.
A quilt and a quill lay about in 4,418 Élan."""

CORRECTED = (
    # One letter too few, too many, wrong, swapped with its neighbour
    ("Who saw the zepelin?", "Who saw the zepelin?"),  # no slip: a doubled letter makes no difference
    ("Did Jane see the keepr of it?", "Did Jane see the keeper of it?"),
    ("Who saw the zeppelinn hover?", "Who saw the zeppelinn hover?"),
    ("Did the zepzelin hover?", "Did the zeppelin hover?"),
    ("Did the zeppeiln hover?", "Did the zeppelin hover?"),
    ("Who fled from Trentan, the keeper?", "Who fled from Trenton, the keeper?"),
    # Two in a word of eight letters or more
    ("Who is the lihthousse keeper?", "Who is the lighthouse keeper?"),
    ("Did the ligthuose keeper flee?", "Did the lighthouse keeper flee?"),
    ("Did Solomani hover?", "Did Solemoni hover?"),
    # Several at once; the rest stays as it was typed
    ("  did the LIHTHOUSE keepr, flee ?? ", "  did the lighthouse keeper, flee ?? "),
    # No word of the article, but one that questions are full of
    ("Whta did the keeper see?", "What did the keeper see?"),
    ("What was the purpsoe of the keeper?", "What was the purpose of the keeper?"),
    # A question word, which no article is searched for
    ("Waht did the keepr see?", "What did the keeper see?"),
    ("How mcuh did the keeper see?", "How much did the keeper see?"),
    ("wher did the keeper flee", "where did the keeper flee"),
    # As the article writes it
    ("did trentan’s keeper flee", "did Trenton’s keeper flee"),
)


@pytest.mark.parametrize(("typed", "meant"), CORRECTED)
def test_slips(typed: str, meant: str) -> None:
    assert correct(typed, index_of(TEXT)).text == meant
    assert correct(meant, index_of(TEXT)).text == meant


LEFT_ALONE = (
    "Who saw the zeppelin hover?",  # known
    "Did the keepers see zeppelins?",  # another form of a known word
    "Did the keeper mention 4,419?",  # a number
    "Did the keeper see Jan?",  # a short word
    "Did the keeper hpvir?",  # two slips in a short word
    "How mahc did the keeper have?",  # two slips in a question word
    "Then did the keeper flee?",  # an English word: no slip for "when"
    "Did the keeper buy a quilr?",
    "Did the keeper buy a whixe?",  # several words equally near
    "Did the keeper have power?",  # a common word
    "Did the keeper pay?",  # a word with synonyms
    "Did the keeper quit?",  # an English word: no slip for a quilt
    "Who founded the keeper's fund?",  # a form of one
    "Did the keeper go to Brenton?",  # another first letter
    "Did the keeper hoist a xylophone?",  # nothing near
    "Did the keeper of Distnace flee?",  # a name
    "What was the deth of it?",  # two words equally near
    "Did the keeper see accountants?",  # two slips from a term as short as that of "about"
    "keepr",  # one near word, and no other word to tell what it is about
    "Is a keepr like sourdough?",  # a question about something else
    "???",
    "",
)


@pytest.mark.parametrize("typed", LEFT_ALONE)
def test_what_is_no_slip(typed: str) -> None:
    assert correct(typed, index_of(TEXT)).text == typed


SEED_SLIPS = (
    ("When did Solemani die?", "When did Soleimani die?"),
    ("Who withdrew from Bagdad?", "Who withdrew from Baghdad?"),
    ("deadlest year", "deadliest year"),
    ("goverment of Iraq", "government of Iraq"),
    # The article's words are the terms of other ones: "people" is there as "person".
    ("How many peple were injured?", "How many people were injured?"),
    ("How many troops left in 2104?", "How many troops left in 2104?"),
)


@pytest.mark.parametrize(("typed", "meant"), SEED_SLIPS)
def test_slips_in_questions_on_the_seed_article(typed: str, meant: str) -> None:
    assert correct(typed, seed()).text == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        # Stemming takes more off the right word than off the wrong one.
        ("Was there an extradicion from Iraq?", "Was there an extradition from Iraq?"),
        ("How large was the distnace to Iraq?", "How large was the distance to Iraq?"),
        # The lexicon has no word that is a noun alone, and the article has none such.
        ("Who was the prsident of Iraq?", "Who was the president of Iraq?"),
    ],
)
@pytest.mark.xfail(strict=True)
def test_known_failures(typed: str, meant: str) -> None:
    assert correct(typed, seed()).text == meant


def slow_distance(one: str, other: str) -> int:
    """Optimal string alignment, as its definition says it."""
    if not one or not other:
        return len(one) + len(other)
    costs = [
        slow_distance(one[1:], other) + 1,
        slow_distance(one, other[1:]) + 1,
        slow_distance(one[1:], other[1:]) + (one[0] != other[0]),
    ]
    if len(one) > 1 and len(other) > 1 and one[:2] == other[1::-1]:
        costs.append(slow_distance(one[2:], other[2:]) + 1)
    return min(costs)


@given(st.text(alphabet="abc", max_size=5), st.text(alphabet="abc", max_size=5), st.integers(0, 5))
@settings(deadline=None)
def test_edit_distance_is_what_its_definition_says_up_to_a_bound(one: str, other: str, most: int) -> None:
    assert edit_distance(one, other, most) == min(slow_distance(one, other), most + 1)


@given(st.text(max_size=40))
@settings(deadline=None)
def test_a_correction_takes_the_articles_words_or_plain_ones(typed: str) -> None:
    typed = f"lihthouse keeper {typed}"
    words = {token.word for token in tokenize(f"{typed} {TEXT}")}
    for word in {token.word for token in tokenize(correct(typed, index_of(TEXT)).text)} - words:
        assert is_english(word)
