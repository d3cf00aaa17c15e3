"""Articles to an Index: sentences, weights and postings, and the shipped one byte for byte."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from documents import ROOT, index_of
from indexes import article, content, files
from quoth import store
from quoth.cache import open_shipped, read_shipped
from quoth.errors import InputError
from quoth.indexing.build import build
from quoth.language.terms import terms
from quoth.suggesting import with_questions

TEXTS = st.one_of(
    st.text(max_size=60), st.lists(st.sampled_from("the bridge. is Iraq\n7 U.S. é".split(" "))).map(" ".join)
)


@given(st.lists(TEXTS, min_size=1, max_size=3))
@settings(deadline=None)
def test_an_index_holds_every_sentence_and_where_each_term_stands(texts: list[str]) -> None:
    articles = [article(text, f"{row}.txt") for row, text in enumerate(["The bridge.", *texts])]
    index = build(articles)
    assert list(index.articles) == articles
    assert [sentence.id for sentence in index.sentences] == list(range(len(index.sentences)))
    for sentence in index.sentences:
        assert sentence.text == articles[sentence.article].text[sentence.span.start : sentence.span.stop]
    per_sentence = [set(terms(sentence.text)) for sentence in index.sentences]
    counts = Counter(term for found in per_sentence for term in found)
    assert list(index.terms) == sorted(counts)
    assert all(weight >= 1.0 for weight in index.idf)
    assert len(index.idf) == len(index.terms) == len(index.offsets) - 1
    assert (index.offsets[0], index.offsets[-1]) == (0, len(index.postings))
    for row, term in enumerate(index.terms):
        ids = list(index.postings[index.offsets[row] : index.offsets[row + 1]])
        assert ids == [place for place, found in enumerate(per_sentence) if term in found]
    assert content(build(articles)) == content(index)


def test_weights_by_hand() -> None:
    index = index_of("The bridge opened. The bridge is long.")
    weights = dict(zip(index.terms, index.idf, strict=True))
    # ln((1 + 2) / (1 + df)) + 1
    assert weights == {"bridg": 1.0, "long": 1.4054651081, "open": 1.4054651081}


def test_an_index_is_made_of_plain_values() -> None:
    index = index_of("The bridge opened. It is long.")
    assert {type(value) for value in index.idf} == {float}
    assert {type(value) for part in (index.offsets, index.postings) for value in part} == {int}
    assert {type(value) for value in index.terms} == {str}


@pytest.mark.parametrize("texts", [[], [""], [" \n "], ["?", "…"], ["It is. Who are they?"], ["", "— !"]])
def test_articles_without_a_word_are_refused(texts: list[str]) -> None:
    with pytest.raises(InputError) as caught:
        build([article(text, f"empty{row}.txt") for row, text in enumerate(texts)])
    for row in range(len(texts)):
        assert f"empty{row}.txt" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_an_article_without_a_word_beside_one_with_words_is_kept() -> None:
    index = build([article("", "a.txt"), article("The bridge opened.", "b.txt")])
    assert [item.source for item in index.articles] == ["a.txt", "b.txt"]
    assert [sentence.article for sentence in index.sentences] == [1]


def test_the_shipped_index_is_a_rebuild_of_the_seed_article_byte_for_byte(tmp_path: Path) -> None:
    store.write_index(with_questions(build(read_shipped().articles)), tmp_path / "index")
    rebuilt, shipped = files(tmp_path / "index"), files(ROOT / "index")
    assert sorted(shipped) == sorted(rebuilt)
    assert [name for name in rebuilt if shipped[name] != rebuilt[name]] == []


def test_the_shipped_index_opens_as_it_was_built() -> None:
    assert content(open_shipped()) == content(with_questions(build(read_shipped().articles)))
    assert (len(open_shipped().articles), len(open_shipped().sentences)) == (1, 33)
