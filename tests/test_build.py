"""Articles to an Index: sentences, weights and postings, and the shipped one byte for byte."""

from collections import Counter
from collections.abc import Iterator
from concurrent.futures.process import BrokenProcessPool
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.feature_extraction.text import TfidfVectorizer

from documents import ROOT, index_of
from indexes import BRIDGE, article, content, files
from quoth import store
from quoth.cache import open_shipped, read_shipped
from quoth.errors import InputError, WorkerError
from quoth.indexing import build as building
from quoth.indexing import processes, reusing, segmentation, shards
from quoth.indexing.build import BuildProgress, build, build_sentences
from quoth.indexing.shards import Counted, Shard
from quoth.language.terms import terms
from quoth.model import Article, Index
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


LONE = st.lists(TEXTS.filter(lambda text: "\ud800" not in text), max_size=9)


@given(LONE)
@settings(deadline=None)
def test_sentences_that_are_ready_keep_their_places(texts: list[str]) -> None:
    ready = ["The bridge.", *texts, "", "É\nfell.", "The bridge."]
    index = build_sentences(ready, "bridges.txt")
    assert [sentence.text for sentence in index.sentences] == ready
    (whole,) = index.articles
    assert whole.source == "bridges.txt"
    assert all(whole.text[each.span.start : each.span.stop] == each.text for each in index.sentences)
    assert not any(index.joined)
    per_sentence = [set(terms(text)) for text in ready]
    assert list(index.terms) == sorted(set().union(*per_sentence))
    for row, term in enumerate(index.terms):
        ids = list(index.postings[index.offsets[row] : index.offsets[row + 1]])
        assert ids == [place for place, found in enumerate(per_sentence) if term in found]


def test_ready_sentences_are_stored_as_any_others(tmp_path: Path) -> None:
    index = build_sentences(["The bridge — at last — opened.", "It is long.", "A ferry sank."])
    store.write_index(index, tmp_path / "ix")
    assert content(store.open_index(tmp_path / "ix")) == content(index)
    assert store.check_index(tmp_path / "ix")


@pytest.mark.parametrize("texts", [[], [""], ["It is.", "— !"]])
def test_ready_sentences_without_a_word_are_refused(texts: list[str]) -> None:
    with pytest.raises(InputError, match="sentences holds no sentence with a word"):
        build_sentences(texts)


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


@given(st.lists(TEXTS, min_size=1, max_size=3))
@settings(deadline=None, max_examples=50)
def test_terms_and_weights_are_scikit_learns(texts: list[str]) -> None:
    index = build([article(text, f"{row}.txt") for row, text in enumerate(["The bridge.", *texts])])
    model = TfidfVectorizer(analyzer=terms, binary=True, norm=None, smooth_idf=True)
    columns = model.fit_transform([sentence.text for sentence in index.sentences]).tocsc()
    columns.sort_indices()
    assert list(index.terms) == model.get_feature_names_out().tolist()
    assert list(index.idf) == pytest.approx(model.idf_.tolist(), abs=1e-9)
    assert list(index.offsets) == columns.indptr.tolist()
    assert list(index.postings) == columns.indices.tolist()


# However the work is divided, the bytes are the same

TOWNS = [
    article(
        f"Town {row}\n\n" + "\n".join(f"Bridge {row}-{n} opened in {1800 + n}. It’s long." for n in range(9)),
        f"{row}.txt",
    )
    for row in range(6)
]


def written(index: Index, folder: Path) -> dict[str, bytes]:
    store.write_index(index, folder)
    store.check_index(folder)
    return files(folder)


@pytest.fixture
def whole(tmp_path: Path) -> dict[str, bytes]:
    """The files of the index of TOWNS, made in one piece."""
    return written(build(TOWNS), tmp_path / "whole")


@pytest.mark.parametrize("characters", [1, 100, 1_000])
def test_in_shards_of_any_size(
    whole: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, characters: int
) -> None:
    monkeypatch.setattr(building, "CHARACTERS", characters)
    assert written(build(iter(TOWNS)), tmp_path / "index") == whole


@pytest.mark.slow
def test_by_several_processes(
    whole: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(building, "CHARACTERS", 100)
    assert written(build(TOWNS, jobs=2), tmp_path / "index") == whole


def test_articles_are_not_read_far_ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(building, "CHARACTERS", 1)
    read: list[str] = []
    counted: list[int] = []

    def stream() -> Iterator[Article]:
        for town in TOWNS:
            read.append(town.source)
            counted.append(len(seen))
            yield town

    seen: list[BuildProgress] = []
    build(stream(), on_progress=seen.append)
    assert counted == [10 * row for row in range(6)]  # a shard a paragraph here: ten an article
    assert seen[-1] == BuildProgress(6, sum(len(town.text.encode()) for town in TOWNS), 114, 0)
    assert all(a <= b for a, b in pairwise(seen))


class Boom:
    """A pool whose process dies."""

    def submit(self, *_: object) -> object:
        raise BrokenProcessPool


def test_a_killed_process_is_named() -> None:
    pool: Any = Boom()
    with pytest.raises(WorkerError, match=r"killed\. Try again, with fewer --jobs"):
        list(processes._there(pool, 2, iter([()])))


# Only what changed is counted again


@pytest.fixture
def counts(monkeypatch: pytest.MonkeyPatch) -> list[set[int]]:
    """The articles of each shard that is counted from now on."""
    counted: list[set[int]] = []

    def counting(shard: Shard) -> Counted:
        counted.append({paragraph.article for paragraph in shard})
        return shards.count(shard)

    monkeypatch.setattr(processes, "count", counting)
    return counted


def changed(town: Article) -> Article:
    return article(town.text.replace("long", "short — and new"), town.source)


AFTER = {
    "nothing changed": (TOWNS, []),
    "another order": (TOWNS[::-1], []),
    "some are gone": (TOWNS[1:4], []),
    "one changed": ([*TOWNS[:2], changed(TOWNS[2]), *TOWNS[3:]], [{2}]),
    "new ones around": ([article("It sank.", "n.txt"), *TOWNS, article("He’d left.", "m.txt")], [{0}, {7}]),
    "one twice": ([TOWNS[0], *TOWNS], []),
    "another name": ([article(TOWNS[0].text, "other.txt"), *TOWNS[1:]], []),
    "nothing left": ([changed(town) for town in TOWNS], [set(range(6))]),
}


@pytest.mark.usefixtures("whole")
@pytest.mark.parametrize("what", AFTER)
def test_what_is_known_is_not_counted_again(tmp_path: Path, counts: list[set[int]], what: str) -> None:
    articles, expected = AFTER[what]
    earlier = store.open_index(tmp_path / "whole")
    found = written(build(articles, earlier=earlier), tmp_path / "index")
    assert counts == expected
    assert found == written(build(articles), tmp_path / "anew")


def test_another_segmentation_knows_nothing(
    tmp_path: Path, whole: dict[str, bytes], counts: list[set[int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    earlier = store.open_index(tmp_path / "whole")
    monkeypatch.setattr(segmentation, "WRAPPED_WIDTH", 20)
    build(TOWNS, earlier=earlier)
    assert counts == [set(range(6))]


def test_an_index_by_hand_knows_nothing(counts: list[set[int]]) -> None:
    assert reusing.Earlier(BRIDGE).known(BRIDGE.articles[0], 0, 0) is None
