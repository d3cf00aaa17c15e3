"""Terms found piece by piece are the analyser's."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from quoth.indexing import counting
from quoth.indexing.counting import Pieces, distinct, plain_words
from quoth.indexing.pieces import analysed, notes
from quoth.language.terms import PHRASE_TERMS, terms, word_terms
from quoth.language.words import STOP_WORDS

WORDS = """The the bridge's “bridges”, U.S. u.s us US don't people’s ’tis 4,418 4,41 5% 5.5 3rd 1,2345 a.b.cd
    x.y. bridge’s’ “bridge” os.path.us states.united. us@un.us 4.five
    É Élan e\u0301lan al-Assad 東京は is . ? ! (of [in] 'word' it's IT's -5%
    _x_ ~ … Ph.D. mr. 1990s' A a em\u00adployed U\u200bS \ufeffuni\u00adted 4,\u2060418""".split()
PIECES = st.one_of(
    st.sampled_from([*WORDS, *(word for phrase in PHRASE_TERMS for word in phrase)]),
    st.sampled_from([" ".join(phrase).title() for phrase in PHRASE_TERMS]),
    st.text(max_size=8),
    st.text("aAsS.,'’%-15\u0301 \u00a0\x1c", max_size=10),
    st.text("aS.,’-5(\u00ad\u200b \r\n", max_size=10),
)

# Pieces that are nothing but words


@given(st.text("abAsSU.,'’“@$19é%us", max_size=9))
@settings(max_examples=1000)
def test_plain_words_are_the_analysers(piece: str) -> None:
    words = plain_words(piece)
    if words is not None:
        found = {term for word, term in zip(words, word_terms(words), strict=True) if word not in STOP_WORDS}
        assert found | set(notes(set(words))) == set(analysed(piece))


# Many sentences at a time


@given(st.lists(st.lists(PIECES, max_size=8).map(" ".join), max_size=9), st.integers(0, 40))
@example(["J-\n\u00ada"], 0)
@settings(deadline=None, max_examples=300)
def test_many_sentences_have_the_terms_of_each(texts: list[str], remembered: int) -> None:
    known = Pieces()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(counting, "REMEMBERED", remembered)
        for part in (texts, texts[::-1]):  # all is new, then much is known
            found = distinct(part, known)
            numbers = iter(found.numbers)
            of_each = [[found.terms[next(numbers)] for _ in range(size)] for size in found.sizes]
            assert [sorted(each) for each in of_each] == [sorted(set(terms(text))) for text in part]
            assert len(set(found.terms)) == len(found.terms)
            assert set(found.numbers) == set(range(len(found.terms)))
            assert next(numbers, None) is None
