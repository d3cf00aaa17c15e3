"""Folder -> Index, its parts read when they are taken."""

import os
import stat
import zlib
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Final

from quoth.errors import IndexFolderError
from quoth.language import terms
from quoth.model import Index
from quoth.store import npy
from quoth.store.blocks import Blocks, Bytes, Verified, count
from quoth.store.damage import Damage
from quoth.store.meta import (
    ARRAYS,
    ARTICLES,
    BLOCKS,
    BLOCKS_DTYPE,
    META,
    TERMS,
    TEXT,
    Meta,
    OtherFormatError,
    parse,
)
from quoth.store.views import Articles, Sentences, StoredArticles, Terms

# Up to so many bytes an index is read and verified whole when it is opened, in about 5 ms. Above,
# it is mapped, and each block of its files is verified before it is first read.
READ_WHOLE: Final = 4_000_000
ATTEMPTS: Final = 100  # at reading an index that others replace meanwhile
MISSES: Final = 5  # looks in a row that find no index where builders may be at work: there is none


def open_index(folder: Path, *, sources_up_to: int = 0) -> Index:
    """The index in `folder`, its parts read when they are taken.

    sources_up_to: where all texts together have at most so many bytes, each source that can be
        found must still be what was indexed.

    Raises IndexFolderError where the index is missing, damaged, of another format or analyser, or
    out of date; a part of a large one can also raise it when it is taken.
    """
    meta, articles, index = read(folder, verify=False)
    if meta.files[TEXT].bytes <= sources_up_to:
        from quoth.store.sources import source_states

        source_states(articles, Damage(folder, articles))
    return index


def read(folder: Path, *, verify: bool) -> tuple[Meta, StoredArticles, Index]:
    """What is in `folder`, all of it from one build, also while builders replace it."""
    missed = 0
    for attempt in range(1, ATTEMPTS + 1):
        before = place, stamp = _identity(folder)
        try:
            found = _load(folder, place, verify=verify)
        except IndexFolderError:
            after = _identity(folder)
            missed = missed + 1 if stamp is after[1] is None else 0
            settled = missed == MISSES if after[1] is None else after == before
            if settled or attempt == ATTEMPTS:
                raise
        else:
            if _identity(folder) == before:
                return found
    raise IndexFolderError(f"{folder} is replaced again and again.", "Try again when that is over.")


def _identity(folder: Path) -> tuple[Path, tuple[int, int, int] | None]:
    """Where the index stands, and what tells its meta.json from any other's without reading it."""
    place = folder
    if not os.path.exists(folder):  # noqa: PTH110  # Path's own raises for a name that is too long
        from quoth.store.atomic import moved_aside

        place = moved_aside(folder) or folder
    try:
        facts = (place / META).stat()
    except OSError:
        return place, None
    return place, (facts.st_dev, facts.st_ino, facts.st_mtime_ns)


def _load(folder: Path, place: Path, *, verify: bool) -> tuple[Meta, StoredArticles, Index]:
    damage = Damage(folder)
    name = META
    try:
        if not (place / META).is_file():
            raise _no_index(folder, place)
        meta = parse((place / META).read_bytes())
        whole = sum(facts.bytes for facts in meta.files.values()) <= READ_WHOLE
        contents = dict[str, memoryview]()
        at_once = whole or verify or BLOCKS not in meta.files
        for name, facts in meta.files.items():
            contents[name] = _contents(place / name, facts.bytes, whole=whole or name == BLOCKS)
            if (at_once or name == BLOCKS) and zlib.crc32(contents[name]) != facts.crc32:
                raise ValueError("its checksum is wrong")
        arrays: dict[str, memoryview[Any]] = {}
        for name, form in ARRAYS.items():
            rows = form.rows(meta.counts)
            arrays[name] = npy.decode(contents[name], form.dtype, rows, form.columns)
        views: dict[str, Bytes] = {**contents, **arrays}
        if not at_once:
            name = BLOCKS
            views = dict(_verified(meta, contents, arrays, damage))
        for name, content, unit in (
            ("article_offsets.npy", views[ARTICLES], 0),
            ("term_offsets.npy", views[TERMS], 1 if meta.counts.terms else 0),
            ("offsets.npy", views["postings.npy"], 0),
        ):
            if (views[name][0], views[name][-1]) != (0, len(content) + unit):
                raise ValueError("it does not span what it divides")
    except FileNotFoundError:
        raise damage(name, "it is missing") from None
    except OSError as error:
        raise IndexFolderError(
            f"{folder / name} can't be read ({error.strerror or error}).",
            "Make it readable, or name another index.",
        ) from error
    except OtherFormatError as error:
        raise damage.error(f"{folder / name} {error}.") from error
    except ValueError as error:
        raise damage(name, str(error)) from error
    text = views[TEXT]
    articles = StoredArticles(views["article_offsets.npy"], views[ARTICLES], text, damage)
    damage.articles = articles
    if meta.analyser != terms.fingerprint():
        raise damage.error(f"The index in {folder} was built with other analyser settings.")
    index = Index(
        articles=Articles(articles, text, damage),
        sentences=Sentences(views["sentences.npy"], len(articles), text, damage),
        terms=Terms(views["term_offsets.npy"], views[TERMS], damage),
        idf=views["idf.npy"],
        offsets=views["offsets.npy"],
        postings=views["postings.npy"],
        questions=meta.questions,
        joined=views["joined.npy"],
        segmenter=meta.segmenter,
        questioner=meta.questioner,
    )
    return meta, articles, index


def _verified(
    meta: Meta, contents: Mapping[str, memoryview], arrays: Mapping[str, "memoryview[Any]"], damage: Damage
) -> Iterator[tuple[str, Bytes]]:
    """What each file of a mapped index holds; ValueError where there is not a checksum for each block."""
    sizes = {name: facts.bytes for name, facts in meta.files.items() if name != BLOCKS}
    checksums = npy.decode(contents[BLOCKS], BLOCKS_DTYPE, sum(map(count, sizes.values())))
    first = 0
    for name, size in sizes.items():
        blocks = Blocks(contents[name], checksums[first : first + count(size)], partial(damage, name))
        first += count(size)
        view = arrays.get(name, contents[name])
        yield name, Verified(view, size - view.nbytes, blocks)


def _no_index(folder: Path, place: Path) -> IndexFolderError:
    from shlex import quote

    if place.exists() and not place.is_dir():
        return IndexFolderError(
            f"{folder} is a file, not an index folder.", "Name the folder that holds the index."
        )
    return IndexFolderError(
        f"No index in {folder}/.", f'Run "quoth index -o {quote(str(folder))}" to make one.'
    )


def _contents(path: Path, size: int, *, whole: bool) -> memoryview:
    """The file's bytes: read, or mapped; ValueError where it is not a file of `size` bytes."""
    facts = path.stat()
    if not stat.S_ISREG(facts.st_mode) or facts.st_size != size:
        raise ValueError(f"it has {facts.st_size} bytes where {size} are due")
    with path.open("rb") as file:
        if whole or not size:
            data = file.read(size)
            if len(data) != size:
                raise ValueError(f"it ends after {len(data)} bytes where {size} are due")
            return memoryview(data)
        import mmap

        return memoryview(mmap.mmap(file.fileno(), size, access=mmap.ACCESS_READ))
