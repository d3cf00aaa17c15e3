"""The index folder: what goes in comes out, or one clear error; never anything else."""

import errno
import io
import json
import os
import pickle
import shutil
import stat
import sys
import zlib
from bisect import bisect_left
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

import numpy
import pytest
from hypothesis import given, settings

from indexes import BRIDGE, FERRY, article, content, files, index, indexes
from quoth.errors import IndexFolderError, OutputError
from quoth.model import Index
from quoth.store import atomic, check_index, npy, open_index, reading, write_index
from quoth.store.meta import ARRAYS, ARTICLES, FILES, META, TERMS, parse, render
from quoth.store.views import StoredArticle

EMPTY = index([article("")], [], {})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The index of BRIDGE."""
    write_index(BRIDGE, tmp_path / "index")
    return tmp_path / "index"


@pytest.fixture(params=[4_000_000, 0], ids=["read whole", "mapped"])
def _both_ways(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "READ_WHOLE", request.param)


def edit_meta(folder: Path, **changes: Any) -> None:
    """Change meta.json and its checksum with it, as a program with a bug might."""
    known = parse((folder / META).read_bytes())
    (folder / META).write_bytes(render(known._replace(**changes)))


def leftovers(folder: Path) -> list[str]:
    return [path.name for path in folder.parent.iterdir() if ".quoth-" in path.name]


# What goes in comes out


@settings(max_examples=40, deadline=None)
@given(indexes())
def test_an_index_comes_back_as_it_was_written(index: Index) -> None:
    with TemporaryDirectory() as where:
        write_index(index, Path(where, "index"))
        assert content(open_index(Path(where, "index"))) == content(index)
        check_index(Path(where, "index"))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(reading, "READ_WHOLE", 0)
            assert content(open_index(Path(where, "index"))) == content(index)


@settings(max_examples=10, deadline=None)
@given(indexes())
def test_the_same_index_has_the_same_bytes(index: Index) -> None:
    with TemporaryDirectory() as where:
        first, second = Path(where, "first"), Path(where, "second")
        write_index(index, first)
        write_index(open_index(first), second)
        assert files(first) == files(second)


def test_the_folder_holds_exactly_its_files(folder: Path) -> None:
    assert sorted(files(folder)) == sorted([META, *FILES])


@pytest.mark.parametrize("name", ARRAYS)
def test_numpy_reads_the_arrays(folder: Path, name: str) -> None:
    array = numpy.load(folder / name, allow_pickle=False)
    form = ARRAYS[name]
    assert array.dtype.str == form.dtype
    assert len(array) == form.rows(parse((folder / META).read_bytes()).counts)
    assert (folder / name).read_bytes()[:8] == b"\x93NUMPY\x01\x00"


def test_bytes_and_characters_of_a_sentence_name_the_same_text(folder: Path) -> None:
    text = (folder / "text.txt").read_bytes()
    for *_, start, stop, first, last in numpy.load(folder / "sentences.npy").tolist():
        assert text[first:last].decode() == text.decode()[start:stop]


@pytest.mark.usefixtures("_both_ways")
def test_views_are_sequences(folder: Path) -> None:
    opened = open_index(folder)
    assert [bisect_left(opened.terms, term) for term in ("bridg", "cosy", "z", "élan")] == [0, 2, 2, 2]
    found = [cast("object", term) in opened.terms for term in ("cost", "cos", 7)]
    assert found == [True, False, False]
    assert opened.sentences[-1] == BRIDGE.sentences[1]
    assert opened.sentences[::-1] == BRIDGE.sentences[::-1]
    assert opened.articles[0] is opened.articles[0]
    for row in (2, -3):
        with pytest.raises(IndexError):
            opened.sentences[row]


def test_many_terms_are_found_as_the_first_ones_are(tmp_path: Path) -> None:
    made = index(
        [article("The bridge.")], [(0, 0, 11)], {f"t{number:03}": [0] for number in range(0, 900, 3)}
    )
    write_index(made, tmp_path / "ix")
    terms = open_index(tmp_path / "ix").terms
    rows = {term: row for row, term in enumerate(made.terms)}
    asked = ["", "\n", "s", "u", "é", *(f"t{number:03}" for number in range(-1, 901))]
    for _ in range(2):  # what was looked up is remembered, also that it is no term
        assert {each: terms.index(each) for each in asked if each in terms} == rows


def test_numbers_are_swapped_on_a_big_endian_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "byteorder", "big")
    assert list(npy.decode(memoryview(npy.encode([1, 2], "<i4")), "<i4", 2)) == [1 << 24, 2 << 24]


def test_an_article_is_decoded_when_its_text_is_asked_for(folder: Path) -> None:
    _rewrite(folder, "text.txt", b"\xff" * 54)
    found = open_index(folder).articles[0]
    assert (found.source, found.title, found.sha256) == (
        "bridge.txt",
        "The “bridge”",
        BRIDGE.articles[0].sha256,
    )
    with pytest.raises(IndexFolderError, match=r"text\.txt is damaged: the text of bridge\.txt is not UTF-8"):
        found.text  # noqa: B018


def test_a_stored_article_is_like_any_other(folder: Path) -> None:
    (found,), (known,) = open_index(folder).articles, BRIDGE.articles
    assert (found == known, known == found, hash(found) == hash(known)) == (True, True, True)
    assert found != known._replace(text="x")
    assert found != cast("object", known.text)
    assert found._replace(source="b.txt") == known._replace(source="b.txt")
    assert pickle.loads(pickle.dumps(found)) == known  # noqa: S301


# What is not an Index is not written

SENTENCE = BRIDGE.sentences[0]
NO_INDEXES = {
    "terms out of order": BRIDGE._replace(terms=BRIDGE.terms[::-1]),
    "a term twice": BRIDGE._replace(terms=("cost", "cost", "élan")),
    "a term of two lines": BRIDGE._replace(terms=("bridg", "co\nst", "élan")),
    "a weight too few": BRIDGE._replace(idf=BRIDGE.idf[1:]),
    "an offset too few": BRIDGE._replace(offsets=BRIDGE.offsets[1:]),
    "a posting too few": BRIDGE._replace(postings=BRIDGE.postings[1:]),
    "a sentence in another's row": BRIDGE._replace(sentences=BRIDGE.sentences[::-1]),
    "a sentence the article has not": BRIDGE._replace(sentences=(SENTENCE._replace(text="x" * 37),)),
}


@pytest.mark.parametrize("what", NO_INDEXES)
def test_what_is_not_an_index_is_not_written(folder: Path, what: str) -> None:
    before = files(folder)
    with pytest.raises(ValueError, match=r"terms|term|offsets|sentence"):
        write_index(NO_INDEXES[what], folder)
    assert files(folder) == before
    assert leftovers(folder) == []


# Damage


DAMAGE: dict[str, tuple[Callable[[Path], object], str]] = {
    "a file is missing": (lambda f: (f / TERMS).unlink(), "terms.txt is damaged: it is missing"),
    "a file is a folder": (lambda f: _folder_at(f / TERMS), "terms.txt is damaged: it has"),
    "a file is a pipe": (lambda f: _pipe_at(f / TERMS), "terms.txt is damaged: it has 0 bytes"),
    "meta.json is missing": (lambda f: (f / META).unlink(), "No index in .*/index/"),
    "meta.json is a pipe": (lambda f: _pipe_at(f / META), "No index in .*/index/"),
    "meta.json is empty": (lambda f: (f / META).write_bytes(b""), "meta.json is damaged"),
    "meta.json is a list": (lambda f: (f / META).write_bytes(b"[]"), "it is no JSON object"),
    "meta.json is nested": (lambda f: (f / META).write_bytes(b"[" * 99_999), "another form"),
    "an unknown format":
        (lambda f: (f / META).write_bytes(b'{"format": 1}'), "meta.json has format 1, not 2"),
    "questions that are no texts": (lambda f: edit_meta(f, questions=(1,)), r"meta\.json is damaged"),
    "an entry is missing": (lambda f: (f / META).write_bytes(b'{"format": 2}'), "checksum is wrong"),
    "other analyser settings": (lambda f: edit_meta(f, analyser="00"), "other analyser settings"),
    "a count of another type": (lambda f: _edit_count(f, terms="3"), "'3' is no terms"),
    "a count below zero": (lambda f: _edit_count(f, terms=-1), "-1 is no terms"),
    "a count too many": (lambda f: _edit_count(f, terms=4), "term_offsets.npy is damaged: it holds"),
    "an article too many": (lambda f: _edit_count(f, articles=2), "article_offsets.npy is damaged: it holds"),
    "articles that overlap": (lambda f: _edit_article(f, start=1), "bridge.txt has no place"),
    "articles that end early": (lambda f: _edit_article(f, stop=53), "articles are not the text"),
    "an article past the text": (lambda f: _edit_article(f, stop=55), "article 0 has another form"),
    "an article without a name": (lambda f: _edit_article(f, source=None), "article 0 has another form"),
    "a line that is no article": (lambda f: _rewrite_lines(f, b"[1]\n"), "article 0 has another form"),
    "a sentence in another paragraph":
        (lambda f: _rewrite(f, "joined.npy", npy.encode([0, 0], "|u1")),
         "joined.npy is damaged: sentence 1 is in another paragraph"),
    "an article of another length": (lambda f: _edit_article(f, characters=3), "another length"),
    "text that is not UTF-8": (lambda f: _rewrite(f, "text.txt", b"\xff" * 54), "no slice of the text"),
    "terms that are not UTF-8": (lambda f: _rewrite(f, TERMS, b"\xff" * 16), "term 0 is not UTF-8"),
    "terms out of order": (lambda f: _rewrite(f, TERMS, b"bridg\nbost\n\xc3\xa9lan"), "terms are not"),
    "an array of another type":
        (lambda f: _rewrite(f, "idf.npy", npy.encode([1, 2, 3], "<i8")), "idf.npy is damaged: it holds"),
    "an array that ends early":
        (lambda f: _rewrite(f, "idf.npy", npy.encode([1, 2, 3], "<f8")[:-8]),
         "it holds 16 bytes where 24 are due"),
    "an array of half a number":
        (lambda f: _rewrite(f, "idf.npy", npy.encode([1, 2, 3], "<f8")[:-1]), "idf.npy is damaged"),
    "no array": (lambda f: _rewrite(f, "idf.npy", b"\x80\x04K\x01."), "it is no .npy file"),
    "offsets past the end":
        (lambda f: _rewrite(f, "offsets.npy", npy.encode([0, 1, 2, 9], "<i8")),
         "offsets.npy is damaged: it does not span"),
    "offsets that fall":
        (lambda f: _rewrite(f, "offsets.npy", npy.encode([0, 3, 1, 4], "<i8")),
         "postings.npy is damaged: a term's sentences"),
    "a posting of no sentence":
        (lambda f: _rewrite(f, "postings.npy", npy.encode([0, 1, 0, 2], "<i4")),
         "postings.npy is damaged: a term's sentences"),
    "a sentence of no article":
        (lambda f: _edit_sentence(f, 0, 1), "sentences.npy is damaged: sentence 0 is no slice"),
    "a sentence that does not fill its span": (lambda f: _edit_sentence(f, 4, 36), "no slice"),
    "a sentence at another place":
        (lambda f: _rewrite_sentence(f, [0, 1, 1, 1, 38, 0, 41]), "sentence 0 is no slice of its article"),
}  # fmt: skip


def _folder_at(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _pipe_at(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def _rewrite(folder: Path, name: str, data: bytes) -> None:
    """Put other bytes in a file, and their facts in meta.json."""
    (folder / name).write_bytes(data)
    known = parse((folder / META).read_bytes())
    facts = type(known.files[name])(len(data), zlib.crc32(data))
    edit_meta(folder, files={**known.files, name: facts})


def _edit_count(folder: Path, **changes: Any) -> None:
    edit_meta(folder, counts=parse((folder / META).read_bytes()).counts._replace(**changes))


def _edit_article(folder: Path, **changes: Any) -> None:
    known = StoredArticle(*json.loads((folder / ARTICLES).read_bytes()))
    _rewrite_lines(folder, json.dumps(known._replace(**changes)).encode() + b"\n")


def _rewrite_lines(folder: Path, line: bytes) -> None:
    _rewrite(folder, ARTICLES, line)
    _rewrite(folder, "article_offsets.npy", npy.encode([0, len(line)], "<i8"))


def _edit_sentence(folder: Path, column: int, value: int) -> None:
    row = numpy.load(folder / "sentences.npy").tolist()[0]
    row[column] = value
    _rewrite_sentence(folder, row)


def _rewrite_sentence(folder: Path, row: list[int]) -> None:
    rows = numpy.load(folder / "sentences.npy").tolist()
    values = [*row, *rows[1]]
    _rewrite(folder, "sentences.npy", npy.encode(values, "<i8", 7))


@pytest.mark.usefixtures("_both_ways")
@pytest.mark.parametrize("what", DAMAGE)
def test_what_is_wrong_is_named_with_its_remedy(folder: Path, what: str) -> None:
    damage, problem = DAMAGE[what]
    damage(folder)
    with pytest.raises(IndexFolderError, match=problem) as caught:
        check_index(folder)
    assert caught.value.remedy.startswith('Run "quoth index ')
    assert str(folder) in caught.value.remedy
    assert "\n" not in str(caught.value)


def test_a_missing_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(IndexFolderError) as caught:
        open_index(Path("no such"))
    assert str(caught.value) == "No index in no such/. Run \"quoth index -o 'no such'\" to make one."
    Path("text").touch()
    with pytest.raises(IndexFolderError, match="text is a file, not an index folder"):
        open_index(Path("text"))
    with pytest.raises(IndexFolderError, match=f"No index in text{os.sep}deeper"):
        open_index(Path("text/deeper"))


def _refuse(path: Path) -> object:
    raise PermissionError(13, "Permission denied", str(path))


MEANWHILE: dict[str, tuple[Callable[[Path], object], str]] = {
    "may not be read": (_refuse, r"terms.txt can't be read \(Permission denied\)"),
    "shrinks": (lambda _: io.BytesIO(b"short"), r"terms\.txt is damaged: it ends after 5 bytes"),
}


@pytest.mark.parametrize("what", MEANWHILE)
def test_a_file_that_is_lost_while_it_is_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    whole, (opened, problem) = Path.open, MEANWHILE[what]

    def opening(path: Path, *args: Any, **named: Any) -> object:
        return opened(path) if path.name == TERMS else whole(path, *args, **named)

    monkeypatch.setattr(Path, "open", opening)
    with pytest.raises(IndexFolderError, match=problem):
        open_index(folder)


# Sources


def test_sources_are_compared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    source, where = Path("bridge.txt"), Path("index")
    write_index(BRIDGE, where)
    assert check_index(where).sources == (("bridge.txt", "missing"),)
    source.write_text(BRIDGE.articles[0].text)
    report = check_index(where)
    assert report.sources == (("bridge.txt", "same"),)
    assert report[2:6] == (1, 2, 3, 4)
    assert report.bytes == sum(len(data) for data in files(where).values()) - (where / META).stat().st_size
    source.write_text("Another text.")
    for look in (check_index, lambda where: open_index(where, sources_up_to=54)):
        with pytest.raises(IndexFolderError) as caught:
            look(where)
        assert str(caught.value) == (
            "bridge.txt changed since index was built from it. "
            'Run "quoth index -d bridge.txt -o index" to rebuild it.'
        )
    assert content(open_index(where, sources_up_to=53)) == content(BRIDGE)  # its text has 54 bytes


# Writing: all or nothing


def _damage(folder: Path) -> None:
    (folder / META).write_bytes(b"no JSON")
    (folder / TERMS).unlink()


REPLACED: dict[str, Callable[[Path], object]] = {
    "an index": lambda _: None,
    "a damaged one": _damage,
    "an empty folder": lambda f: f.rename(f"{f}2").with_name("index").mkdir(),
    "a folder whose parents are made": lambda f: shutil.rmtree(f.parent),
    "a link, which keeps pointing there": lambda f: f.rename(f"{f}2").with_name("index").symlink_to("index2"),
}


@pytest.mark.parametrize("what", REPLACED)
def test_what_is_replaced(tmp_path: Path, what: str) -> None:
    target = tmp_path / "a" / "index"
    write_index(BRIDGE, target)
    REPLACED[what](target)
    write_index(FERRY, target)
    assert content(open_index(target)) == content(FERRY)
    assert target.is_symlink() is ("link" in what)
    assert leftovers(target) == []


FOREIGN = {
    "a note": (["notes.txt"], "holds notes.txt"),
    "a note in an index": ([*FILES, META, "notes.txt"], "holds notes.txt"),
    "another program's meta.json": ([META], "holds something else than an index"),
    "and its text": ([META, "text.txt"], "holds something else than an index"),
    "arrays without meta.json": ([*ARRAYS], "holds something else than an index"),
}


@pytest.mark.parametrize("what", FOREIGN)
def test_a_folder_that_is_no_index_is_kept(tmp_path: Path, what: str) -> None:
    names, problem = FOREIGN[what]
    for name in names:
        (tmp_path / name).write_text(name)
    with pytest.raises(OutputError, match=problem):
        write_index(BRIDGE, tmp_path)
    assert files(tmp_path) == {name: name.encode() for name in sorted(names)}
    assert leftovers(tmp_path) == []


def test_a_target_that_can_not_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="file is a file"):
        write_index(BRIDGE, tmp_path / "file")
    with pytest.raises(OutputError, match=r"file/index can't be written \(.+\)"):
        write_index(BRIDGE, tmp_path / "file" / "index")


def test_a_living_builder_is_not_swept(tmp_path: Path) -> None:
    target = tmp_path / "index"
    with atomic.replacing(target, lambda _: None) as new:
        (new / "half").touch()
        write_index(BRIDGE, target)
        assert (new / "half").exists()
        shutil.rmtree(target)
    assert [path.name for path in target.iterdir()] == ["half"]


def test_a_disk_that_can_not_sync_folders_or_lock_will_do(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = os.fsync

    def files_only(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", files_only)
    monkeypatch.setitem(sys.modules, "fcntl", None)
    stale = folder.with_name(".index.quoth-0123abcd.new")
    stale.mkdir()
    write_index(FERRY, folder)
    assert content(open_index(folder)) == content(FERRY)
    assert leftovers(folder) == [stale.name]  # nobody can tell whether its builder lives


def test_builders_that_are_always_late_give_up(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rename = os.rename

    def faster(source: Path, target: Path) -> None:
        if Path(source).suffix == ".new":
            raise OSError(errno.ENOTEMPTY, "Directory not empty")
        rename(source, target)

    monkeypatch.setattr(os, "rename", faster)
    with pytest.raises(OutputError, match="Directory not empty"):
        write_index(FERRY, folder)
    assert content(open_index(folder)) == content(BRIDGE)


def test_an_index_replaced_while_it_is_read_is_read_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load = reading._load
    replacements = iter([FERRY])

    def interrupted(*args: Any, **named: Any) -> object:
        found = load(*args, **named)
        for other in replacements:
            write_index(other, folder)
        return found

    monkeypatch.setattr(reading, "_load", interrupted)
    assert content(open_index(folder)) == content(FERRY)


def test_an_index_replaced_without_end(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    builds = iter(range(10_000))
    monkeypatch.setattr(reading, "_identity", lambda folder: (folder, (0, 0, next(builds))))
    with pytest.raises(IndexFolderError, match="replaced again and again"):
        open_index(folder)
    (folder / META).write_bytes(b"half")
    with pytest.raises(IndexFolderError, match=r"meta\.json is damaged"):
        open_index(folder)


def test_a_dead_builder_is_no_reason_to_wait(folder: Path) -> None:
    shutil.rmtree(folder)
    folder.with_name(".index.quoth-0123abcd.new").mkdir()
    with pytest.raises(IndexFolderError, match="No index in"):
        open_index(folder)


def test_an_index_without_a_word_of_questions_has_none(folder: Path) -> None:
    content = json.loads((folder / META).read_text())
    del content["questions"], content["checksum"]
    content["checksum"] = zlib.crc32(json.dumps(content, sort_keys=True, separators=(",", ":")).encode())
    (folder / META).write_text(json.dumps(content))
    assert tuple(open_index(folder).questions) == ()
