"""Indexes nobody built by hand: the shipped article's, and the cache's."""

import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import pytest

from indexes import content, files
from quoth import cache, learned, store, suggesting, versions
from quoth.cache import open_documents, open_folder, open_shipped, read_shipped
from quoth.errors import IndexFolderError, InputError
from quoth.indexing import build as building
from quoth.language import terms
from quoth.model import Article, Index
from quoth.store import atomic
from quoth.suggesting import valid_questions

REPOSITORY = Path(__file__).parent.parent


@pytest.fixture(autouse=True)
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The cache folder, beside a document in the current one."""
    monkeypatch.setenv("QUOTH_CACHE_DIR", str(tmp_path / "cache" / "quoth"))
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    Path("bridge.txt").write_text("The bridge opened in May. It cost $15.")
    return tmp_path / "cache" / "quoth"


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The sources of each index that is built from now on."""
    built: list[list[str]] = []
    whole = building.build

    def counting(articles: Sequence[Article]) -> Index:
        built.append([article.source for article in articles])
        return whole(articles)

    monkeypatch.setattr(building, "build", counting)
    return built


def texts(index: Index) -> list[str]:
    return [sentence.text for sentence in index.sentences]


SENTENCES = ["The bridge opened in May.", "It cost $15."]


def test_documents_are_indexed_once(built: list[list[str]], kept: Path) -> None:
    assert texts(open_documents(["bridge.txt"])) == SENTENCES
    assert texts(open_documents(["bridge.txt"])) == SENTENCES
    assert built == [["bridge.txt"]]
    (folder,) = kept.iterdir()
    assert content(store.open_index(folder)) == content(open_documents(["bridge.txt"]))


def test_another_content_or_name_is_another_index(built: list[list[str]]) -> None:
    open_documents(["bridge.txt"])
    shutil.copy("bridge.txt", "copy.txt")
    open_documents(["copy.txt"])
    Path("bridge.txt").write_text("The ferry sank in May.")
    assert texts(open_documents(["bridge.txt"])) == ["The ferry sank in May."]
    open_documents(["bridge.txt", "copy.txt"])
    assert built == [["bridge.txt"], ["copy.txt"], ["bridge.txt"], ["bridge.txt", "copy.txt"]]


# What an index is made by: of another one neither the cache nor the questions in an index are good.
MAKERS = (
    (versions, "__version__", "0.0"),
    (terms, "fingerprint", lambda: "another"),
    (versions, "SEGMENTER", "another"),
    (versions, "READERS", "another"),
    (learned, "digest", lambda: "another"),
    (suggesting, "VERSION", "another"),
)


@pytest.mark.parametrize(
    ("module", "name", "other"), MAKERS, ids=[f"{row[0].__name__}.{row[1]}" for row in MAKERS]
)
def test_what_another_program_made_is_made_anew(
    module: ModuleType, name: str, other: object, built: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    suggesting.questioner.cache_clear()
    index = open_documents(["bridge.txt"])
    assert valid_questions(index) == tuple(index.questions) != ()
    open_documents(["bridge.txt"])
    assert built == [["bridge.txt"]]
    monkeypatch.setattr(module, name, other)
    suggesting.questioner.cache_clear()
    assert valid_questions(index) == ()
    again = open_documents(["bridge.txt"])
    assert built == [["bridge.txt"]] * 2
    assert valid_questions(again) != ()
    suggesting.questioner.cache_clear()


def test_a_damaged_cached_index_is_built_anew(built: list[list[str]], kept: Path) -> None:
    open_documents(["bridge.txt"])
    (folder,) = kept.iterdir()
    whole = files(folder)
    (folder / "postings.npy").write_bytes(b"")
    assert texts(open_documents(["bridge.txt"])) == SENTENCES
    assert len(built) == 2
    assert files(folder) == whole


def test_a_cache_that_can_not_be_written_is_no_error(kept: Path) -> None:
    kept.parent.write_text("a file in the way")
    assert texts(open_documents(["bridge.txt"])) == SENTENCES
    assert kept.parent.read_text() == "a file in the way"


def test_a_foreign_folder_in_the_cache_is_kept(kept: Path) -> None:
    open_documents(["bridge.txt"])
    (folder,) = kept.iterdir()
    shutil.rmtree(folder)
    folder.mkdir()
    (folder / "notes.txt").write_text("mine")
    assert texts(open_documents(["bridge.txt"])) == SENTENCES
    assert list(files(folder)) == ["notes.txt"]


def test_documents_of_no_use_are_named(kept: Path) -> None:
    Path("empty.txt").touch()
    with pytest.raises(InputError, match=r"empty\.txt is empty"):
        open_documents(["empty.txt"])
    assert not kept.exists()


def test_indexes_not_used_for_longest_go_first(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "KEPT", 2)
    (kept / "notes").mkdir(parents=True)
    for name in ("a.txt", "b.txt", "c.txt"):
        Path(name).write_text(f"The bridge in {name} opened.")
        before = set(kept.iterdir())
        open_documents([name])
        (new,) = set(kept.iterdir()) - before
        os.utime(new, (1, ord(name[0])))  # a before b before c, long ago
        if name == "b.txt":
            open_documents(["a.txt"])  # a hit makes it the newest
    remaining = {store.open_index(path).articles[0].source for path in kept.iterdir() if path.name != "notes"}
    assert remaining == {"a.txt", "c.txt"}
    assert (kept / "notes").is_dir()


def test_what_dead_builders_left_is_swept_whatever_index_it_was(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.mkdir(parents=True)
    key = "0" * 40
    dead, aside, foreign = (
        kept / name
        for name in (
            f".{key}.quoth-0123abcd.new",
            f".{key}.quoth-0123abcd-1.old",
            ".notes.quoth-0123abcd.new",
        )
    )
    for folder in (dead, aside, foreign):
        folder.mkdir()
    with atomic.replacing(kept / ("1" * 40), lambda _: None) as alive:
        open_documents(["bridge.txt"])
        assert not dead.exists()
        assert all(folder.exists() for folder in (alive, aside, foreign))
    monkeypatch.setattr(cache, "ABANDONED_AFTER", -1)
    Path("bridge.txt").write_text("The ferry sank in May.")
    open_documents(["bridge.txt"])
    assert not aside.exists()
    assert foreign.exists()


def test_only_the_user_may_read_the_cache(kept: Path) -> None:
    open_documents(["bridge.txt"])
    assert kept.stat().st_mode & 0o777 == 0o700


def test_the_cache_is_where_the_system_has_caches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QUOTH_CACHE_DIR")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    assert cache.cache_folder().name == "quoth"


def test_a_folder_whose_source_changed_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    store.write_index(open_documents(["bridge.txt"]), Path("index"))
    assert texts(open_folder("index")) == SENTENCES
    Path("bridge.txt").write_text("The ferry sank in May.")
    with pytest.raises(IndexFolderError, match=r"bridge\.txt changed since index was built"):
        open_folder("index")
    monkeypatch.setattr(cache, "SOURCES_VERIFIED_UP_TO", 10)  # as if it were a large one
    assert texts(open_folder("index")) == SENTENCES
    Path("bridge.txt").unlink()
    assert texts(open_folder("index")) == SENTENCES


def test_the_shipped_article() -> None:
    (article,) = read_shipped().articles
    (path,) = (REPOSITORY / "seeds").iterdir()
    assert article.source == f"seeds/{path.name}"
    assert article.text.encode() == path.read_bytes()


def test_the_shipped_index_in_a_wheel_or_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = tmp_path / "shipped"
    monkeypatch.setattr(cache, "IN_WHEEL", shipped)
    monkeypatch.setattr(cache, "IN_CHECKOUT", tmp_path)
    for look, error in ((open_shipped, IndexFolderError), (read_shipped, InputError)):
        with pytest.raises(error, match=r"Install quoth again\."):
            look()
    shutil.copytree(REPOSITORY / "seeds", shipped / "seeds")
    store.write_index(building.build(read_shipped().articles), shipped / "index")
    assert content(open_shipped())[0] == list(read_shipped().articles)


def test_the_shipped_index_missing_in_a_checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "IN_WHEEL", tmp_path / "none")
    monkeypatch.setattr(cache, "IN_CHECKOUT", tmp_path)
    (tmp_path / "pyproject.toml").touch()
    with pytest.raises(IndexFolderError, match=r'No index in .* Run "quoth index -o index" there\.'):
        open_shipped()
