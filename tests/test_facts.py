"""What an index keeps of an article beside its text, and what it makes of a citation."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexes import BRIDGE, content, files
from quoth import store
from quoth.errors import IndexFolderError
from quoth.indexing.build import BuildProgress, build
from quoth.inputs import read_articles
from quoth.model import Article, Citation, Heading, Sentence, Span
from quoth.store.facts import Known, facts_of, known_of
from quoth.store.meta import ARTICLES
from quoth.terminal.article import article_lines
from quoth.terminal.layout import place

ARTICLE = BRIDGE.articles[0]._replace(
    author="Ada Roe",
    date="1883-05-01",
    pages=(0, 38),
    headings=(Heading(0, "The “bridge”"), Heading(38, "Costs")),
)
INDEX = BRIDGE._replace(articles=(ARTICLE,))


def cited(row: int) -> Citation:
    return Citation(1, ARTICLE, INDEX.sentences[row], 1.0)


def test_what_is_known_of_an_article_is_kept(tmp_path: Path) -> None:
    store.write_index(INDEX, tmp_path / "index")
    opened = store.open_index(tmp_path / "index")
    assert content(opened) == content(INDEX)
    assert opened.articles[0].headings == ARTICLE.headings
    store.write_index(opened, tmp_path / "again")
    assert files(tmp_path / "again") == files(tmp_path / "index")
    store.check_index(tmp_path / "index")


def test_an_article_of_which_nothing_is_known_is_kept_as_it_was_before(tmp_path: Path) -> None:
    store.write_index(BRIDGE, tmp_path / "index")
    (line,) = (tmp_path / "index" / ARTICLES).read_text().splitlines()
    assert line.endswith(", 50, 0, 54]")


DAMAGED = (
    {"author": 1},
    {"date": ["1883"]},
    {"pages": [3, 1]},
    {"pages": [-1]},
    {"pages": [51]},
    {"pages": [True]},
    {"pages": 1},
    {"headings": [[0]]},
    {"headings": [[0, 1]]},
    {"headings": [["0", "a"]]},
    {"headings": [[51, "a"]]},
    {"reader": 3},
    {"notes": [3]},
)


@pytest.mark.parametrize("facts", DAMAGED, ids=str)
def test_what_no_article_can_have_is_damage(facts: dict[str, object]) -> None:
    with pytest.raises((ValueError, TypeError)):
        known_of(facts, 50)


@given(
    st.builds(
        Known,
        st.text(),
        st.text(),
        st.lists(st.integers(0, 50)).map(sorted).map(tuple),
        st.lists(st.builds(Heading, st.integers(0, 50), st.text())).map(sorted).map(tuple),
        st.text(),
        st.lists(st.text()).map(tuple),
    )
)
def test_facts_come_back_as_they_were(known: Known) -> None:
    article = Article("x" * 50, "", "a.txt", "")._replace(**known._asdict())
    assert known_of(facts_of(article), 50) == known


def test_a_damaged_line_is_named(tmp_path: Path) -> None:
    store.write_index(INDEX, tmp_path / "index")
    line = tmp_path / "index" / ARTICLES
    line.write_text(line.read_text().replace("Ada Roe", "Eda Roe"))
    with pytest.raises(IndexFolderError, match="checksum"):
        store.open_index(tmp_path / "index").articles[0]


def test_a_citation_has_the_page_and_heading_that_it_begins_under() -> None:
    assert [(cited(row).page, cited(row).heading) for row in (0, 1)] == [(1, "The “bridge”"), (2, "Costs")]
    bare = cited(0)._replace(article=BRIDGE.articles[0])
    assert (bare.page, bare.heading) == (None, None)
    behind = Sentence(0, 0, 1, 1, Span(5, 6), "x")
    for headings in ((Heading(6, "Later"),), (Heading(0, "Before"), Heading(4, ""))):
        other = ARTICLE._replace(pages=(), headings=headings)
        assert Citation(1, other, behind, 1.0).heading is None


def test_a_place_names_page_and_heading_but_no_heading_twice() -> None:
    assert place(cited(1)) == "[1] bridge.txt, page 2, “Costs”, paragraph 1, sentence 2"
    itself = ARTICLE._replace(headings=(Heading(38, "It cost $15."),))
    assert "“" not in place(cited(1)._replace(article=itself))
    long = ARTICLE._replace(headings=(Heading(0, "word " * 20),))
    assert f"“{' '.join(['word'] * 11)} …”" in place(cited(1)._replace(article=long))


def test_pages_are_marked_where_an_article_is_shown() -> None:
    shown = [line.text for line in article_lines(INDEX, 0)]
    assert shown == [
        "bridge.txt: The “bridge”",
        "Ada Roe, 1883-05-01",
        "2 pages, 1 paragraph, 2 sentences",
        "page 1",
        "paragraph 1",
        "     1  The bridge opened — at last — in May.",
        "page 2",
        "     2  It cost $15.",
    ]


def test_the_same_bytes_read_in_another_way_are_parted_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    data = "# Bridge\nIt opened.\n- It cost $15.\n- A ferry sank."
    for name in ("a.md", "a.txt"):
        Path(name).write_text(data)
        store.write_index(build(read_articles([name]).articles), Path(f"{name}.index"))
    for name, other in (("a.md", "a.txt"), ("a.txt", "a.md"), ("a.md", "a.md")):
        counted: list[BuildProgress] = []
        earlier = store.open_index(Path(f"{other}.index"))
        articles = read_articles([name]).articles
        again = build(articles, earlier=earlier, on_progress=counted.append)
        assert content(again) == content(build(articles))
        assert counted[-1].reused == (name == other)
