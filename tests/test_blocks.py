"""A mapped index: each block of its files is verified once, before it is first read, and no earlier."""

import zlib
from pathlib import Path

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexes import BRIDGE, FERRY, content
from quoth.answering import answer
from quoth.errors import IndexFolderError
from quoth.store import blocks, check_index, open_index, reading, write_index
from quoth.store.blocks import Blocks, Checksums, Verified
from quoth.store.meta import BLOCKS, FILES, META, parse, render

BLOCK = 16


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The index of BRIDGE, in small blocks and mapped."""
    monkeypatch.setattr(blocks, "BLOCK", BLOCK)
    monkeypatch.setattr(reading, "READ_WHOLE", 0)
    write_index(BRIDGE, tmp_path / "index")
    return tmp_path / "index"


def verified(values: list[int]) -> tuple[Verified, bytearray, list[int]]:
    """Numbers of a file that has a header of 20 bytes; the file, and the blocks that were found damaged."""
    data = bytearray(20) + bytearray(b"".join(value.to_bytes(4, "little") for value in values))
    sums = Checksums()
    sums.add(bytes(data))
    found: list[int] = []

    def damage(what: str) -> IndexFolderError:
        found.append(1)
        return IndexFolderError(what, "Build it.")

    checks = Blocks(memoryview(data), numpy.array(sums.blocks, "<u4").data, damage)
    return Verified(memoryview(data)[20:].cast("i"), 20, checks), data, found


def flip(path: Path, at: int) -> None:
    data = path.read_bytes()
    path.write_bytes(data[:at] + bytes([data[at] ^ 0x40]) + data[at + 1 :])


@pytest.mark.parametrize(("values", "flagged"), [([0, 0, 1, 0], True), ([0] * 40, False), ([], False)])
def test_flags_are_looked_for_once(values: list[int], flagged: bool) -> None:
    flags, data, _ = verified(values)
    assert flags.flagged is flagged
    data[20:] = bytes(len(data) - 20)
    assert flags.flagged is flagged


def test_damage_is_found_before_flags_are_told() -> None:
    flags, data, found = verified([0] * 40)
    data[30] = 1
    with pytest.raises(IndexFolderError):
        _ = flags.flagged
    assert found


def test_what_is_mapped_is_what_was_written(folder: Path) -> None:
    index = open_index(folder)
    assert isinstance(index.postings, Verified)
    assert content(index) == content(BRIDGE)
    assert list(index.joined) == list(BRIDGE.joined)


def test_checksums_of_other_files_are_an_error(folder: Path) -> None:
    meta = parse((folder / META).read_bytes())
    write_index(FERRY, folder.with_name("other"))
    theirs = parse((folder.with_name("other") / META).read_bytes())
    (folder / BLOCKS).write_bytes((folder.with_name("other") / BLOCKS).read_bytes())
    files = {**meta.files, BLOCKS: theirs.files[BLOCKS]}
    (folder / META).write_bytes(render(meta._replace(files=files)))
    with pytest.raises(IndexFolderError, match="damaged: its checksum is wrong"):
        content(open_index(folder))


def test_what_is_not_read_is_not_verified(folder: Path) -> None:
    text = folder / "text.txt"
    flip(text, len(text.read_bytes()) - 1)
    index = open_index(folder)
    assert index.sentences[0] == BRIDGE.sentences[0]
    with pytest.raises(IndexFolderError, match=r"text\.txt is damaged"):
        index.sentences[1]
    with pytest.raises(IndexFolderError, match=r"text\.txt is damaged"):
        answer("How much did it cost?", index)


def test_damage_in_the_articles_is_told_without_their_names(folder: Path) -> None:
    flip(folder / "articles.jsonl", 3)
    with pytest.raises(IndexFolderError, match=r"articles\.jsonl is damaged: .* -d DOCUMENT "):
        open_index(folder).articles[0]


def test_an_index_without_checksums_of_blocks_is_verified_when_it_is_opened(folder: Path) -> None:
    meta = parse((folder / META).read_bytes())
    files = {name: facts for name, facts in meta.files.items() if name != BLOCKS}
    (folder / META).write_bytes(render(meta._replace(files=files)))
    (folder / BLOCKS).unlink()
    assert content(open_index(folder)) == content(BRIDGE)
    assert check_index(folder).sentences == len(BRIDGE.sentences)
    flip(folder / "text.txt", 0)
    with pytest.raises(IndexFolderError, match=r"text\.txt is damaged"):
        open_index(folder)


def test_a_mapped_index_is_written_again_as_it_is(folder: Path) -> None:
    write_index(open_index(folder), folder.with_name("again"))
    for name in (META, *FILES):
        assert (folder.with_name("again") / name).read_bytes() == (folder / name).read_bytes()
    flip(folder / "postings.npy", -1)
    with pytest.raises(IndexFolderError, match=r"postings\.npy is damaged"):
        write_index(open_index(folder), folder.with_name("third"))
    assert not folder.with_name("third").exists()


def test_a_block_is_verified_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blocks, "BLOCK", BLOCK)
    numbers, data, found = verified([*range(40)])
    assert numbers[0] == 0
    data[20] = 9  # behind the program's back: it was verified
    assert numbers[0] == 9
    data[-1] = 9
    assert numbers[:-4].tolist() == [9, *range(1, 36)]
    assert found == []
    with pytest.raises(IndexFolderError):
        numbers[-1]
    with pytest.raises(IndexFolderError):  # and again
        numpy.asarray(numbers)


def test_a_part_is_verified_as_a_slice_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blocks, "BLOCK", BLOCK)
    numbers, data, found = verified([*range(40)])
    data[-1] = 9
    numbers.verified(3, 9)
    numbers.verified(40, 40)
    assert found == []
    with pytest.raises(IndexFolderError):
        numbers.verified(30, 40)
    assert found == [1]


SLICES = (
    slice(None),
    slice(3, 9),
    slice(9, 3),
    slice(-3, None),
    slice(None, None, -2),
    slice(2, 30, 7),
    slice(99, 200),
)


@pytest.mark.parametrize("part", SLICES, ids=str)
def test_slices_and_arrays_are_those_of_the_numbers(part: slice, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blocks, "BLOCK", BLOCK)
    values = [*range(40)]
    assert verified(values)[0][part].tolist() == values[part]
    numbers = verified(values)[0]
    assert numpy.asarray(numbers).tolist() == values
    assert numpy.asarray(numbers, numpy.int64)[part].tolist() == values[part]
    assert list(verified(values)[0]) == values
    with pytest.raises(IndexError):
        numbers[40]


@given(st.lists(st.binary(max_size=70), max_size=6))
def test_checksums_do_not_depend_on_the_chunks(chunks: list[bytes]) -> None:
    whole, sums = b"".join(chunks), Checksums()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blocks, "BLOCK", BLOCK)
        for chunk in chunks:
            sums.add(chunk)
        assert sums.blocks == [zlib.crc32(whole[at : at + BLOCK]) for at in range(0, len(whole), BLOCK)]
        assert blocks.count(len(whole)) == len(sums.blocks)
    assert (sums.size, sums.crc32) == (len(whole), zlib.crc32(whole))
