"""Where indexes come from without anybody building one: the shipped article's, and a cache.

A document's index lies in the user's cache folder under a key of its content and of what makes an index of
it. So nothing there is ever stale, and whatever is wrong with it is mended without a word.
"""

import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from quoth import store, versions
from quoth.errors import IndexFolderError, InputError, OutputError
from quoth.limits import DOCUMENT_LIMIT
from quoth.model import Article, Index

if TYPE_CHECKING:
    from quoth.inputs import Found, Reading, Skipped

CACHE_VARIABLE: Final = "QUOTH_CACHE_DIR"  # of the environment: another cache folder
KEPT: Final = 64  # indexes in the cache; those not asked for longest go first
ABANDONED_AFTER: Final = 3600  # seconds that an index is moved aside
KEY_DIGITS: Final = 40
SOURCES_VERIFIED_UP_TO: Final = 1_000_000  # bytes; more would be felt at every question

REINSTALL: Final = "Install quoth again."

PACKAGE: Final = Path(__file__).parent
IN_WHEEL: Final = PACKAGE / "shipped"
IN_CHECKOUT: Final = PACKAGE.parent.parent


def open_documents(
    paths: Sequence[str],
    skipped: "list[Skipped] | None" = None,
    *,
    strict: bool = False,
    max_bytes: int = DOCUMENT_LIMIT,
) -> Index:
    """The index of the documents at `paths`, from the cache, else built and kept there.

    skipped: what is not read is added to it. strict: files of a folder that should be readable must be.
    max_bytes: of one document, and of what it unpacks to; what is in the cache is not unpacked again.
    A cache that can't be read or written costs time, nothing else.

    Raises InputError where the documents can't be read or hold no sentence.
    """
    from quoth.inputs import STDIN, found_at, nothing_to_read, read_found

    left_out: list[Skipped] = [] if skipped is None else skipped
    found = list(found_at(paths, left_out))
    read: dict[str, Article] = {}  # standard input can be read once
    read_one = partial(read_found, strict=strict, max_bytes=max_bytes)
    for each in found:
        if each.path == STDIN and (article := read_one(each, left_out)) is not None:
            read[STDIN] = article
    index = _cached(found, _key(_digests(found, read, max_bytes)), left_out, read_one)
    if index is not None:
        return index
    for each in found:
        if each.path not in read and (article := read_one(each, left_out)) is not None:
            read[each.path] = article
    articles = [read[each.path] for each in found if each.path in read]
    if not articles:
        raise nothing_to_read(paths[0], left_out)
    from quoth import suggesting
    from quoth.indexing.build import build

    built = suggesting.with_questions(build(articles))
    folder = cache_folder() / _key(_digests(found, read, max_bytes))
    with suppress(OutputError, IndexFolderError, OSError):
        folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)  # holds the documents' text
        store.write_index(built, folder)
        _prune(folder.parent)
        return store.open_index(folder)
    return built


def _cached(
    found: "Sequence[Found]",
    key: str,
    skipped: "list[Skipped]",
    read_one: "Callable[[Found, list[Skipped]], Article | None]",
) -> Index | None:
    """The index of what was found, where the cache has it: then no other document is taken apart."""
    from quoth.inputs import source_of

    folder = cache_folder() / key
    try:
        index = store.open_index(folder)
        sources = {article.source for article in index.articles}
    except IndexFolderError:
        return None
    # What is not in it could not be read then. It can now where a library was installed meanwhile, or where
    # more may be unpacked.
    faulty: list[Skipped] = []
    for each in found:
        if source_of(each.path) not in sources and read_one(each, faulty) is not None:
            return None
    skipped.extend(faulty)
    with suppress(OSError):
        os.utime(folder)  # used just now: see `_prune`
    return index


def _digests(
    found: "Sequence[Found]", read: Mapping[str, Article], max_bytes: int
) -> Iterator[tuple[str, str]]:
    """The name and sha256 of each file, as it was when it was read, or else as it is."""
    from quoth.inputs import digest_of, source_of

    for each in found:
        article = read.get(each.path)
        yield source_of(each.path), (article.sha256 if article else digest_of(each, max_bytes)) or ""


def open_folder(folder: str | Path) -> Index:
    """The index in `folder`, whose sources (up to 1 MB of text in all) must not have changed.

    Raises IndexFolderError as `store.open_index` does.
    """
    return store.open_index(Path(folder), sources_up_to=SOURCES_VERIFIED_UP_TO)


def open_shipped() -> Index:
    """The index of the article that comes with the program.

    Raises IndexFolderError where it is missing or not this version's.
    """
    top = shipped_folder()
    try:
        return store.open_index(top / "index")
    except IndexFolderError as error:
        remedy = 'Run "quoth index -o index" there.' if top == IN_CHECKOUT else REINSTALL
        raise IndexFolderError(error.problem, remedy) from error


def read_shipped() -> "Reading":
    """The article that comes with the program, its source named from the top of the repository.

    Raises InputError where it is missing.
    """
    from quoth.inputs import Reading, read_articles

    folder = shipped_folder() / "seeds"
    paths = sorted(folder.glob("*.txt"))
    if not paths:
        raise InputError(f"No article in {folder}.", REINSTALL)
    reading = read_articles([str(path) for path in paths])
    named = (
        article._replace(source=f"{folder.name}/{path.name}")
        for article, path in zip(reading.articles, paths, strict=True)
    )
    return Reading(tuple(named), reading.skipped)


def cache_folder() -> Path:
    """Where indexes of documents are kept; it need not exist."""
    chosen = os.environ.get(CACHE_VARIABLE)
    if chosen:
        return Path(chosen)
    import platformdirs

    return Path(platformdirs.user_cache_dir("quoth", appauthor=False))


def key_of(articles: Sequence[Article]) -> str:
    """A name for the index of `articles`: it changes with whatever changes the index."""
    return _key((article.source, article.sha256) for article in articles)


def _key(digests: Iterable[tuple[str, str]]) -> str:
    import hashlib

    from quoth.suggesting import VERSION

    parts = [str(store.FORMAT), *versions.makers().values(), VERSION]
    parts += [part for digest in digests for part in digest]
    named = "\0".join(parts).encode("utf-8", "surrogateescape")
    return hashlib.sha256(named).hexdigest()[:KEY_DIGITS]


def shipped_folder() -> Path:
    """The folder that has `seeds` and `index`: inside a wheel's package, or a checkout."""
    if not IN_WHEEL.is_dir() and (IN_CHECKOUT / "pyproject.toml").is_file():
        return IN_CHECKOUT
    return IN_WHEEL


def _prune(cache: Path) -> None:
    """Remove what was not asked for longest, and what builders that died have left of any index."""
    import shutil

    from quoth.store import atomic

    for target in atomic.targets_left(cache):
        if _is_ours(target.name):
            atomic.sweep(target)
            aside = atomic.moved_aside(target)
            # A builder that is not dead is done with it in an instant; the index can be built again.
            if aside is not None and time.time() - aside.stat().st_ctime > ABANDONED_AFTER:
                shutil.rmtree(aside, ignore_errors=True)
    dated = [(entry.stat().st_mtime_ns, entry) for entry in cache.iterdir() if _is_ours(entry.name)]
    for _, folder in sorted(dated, reverse=True)[KEPT:]:
        shutil.rmtree(folder, ignore_errors=True)


def _is_ours(name: str) -> bool:
    return len(name) == KEY_DIGITS and not set(name) - set("0123456789abcdef")
