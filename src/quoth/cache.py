"""Where indexes come from without anybody building one: the shipped article's, and a cache.

A document's index lies in the user's cache folder under a key of its content. So nothing there is
ever stale, and whatever is wrong with it is mended without a word.
"""

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from quoth import __version__, store
from quoth.errors import IndexFolderError, InputError, OutputError
from quoth.language import terms
from quoth.model import Article, Index

if TYPE_CHECKING:
    from quoth.inputs import Reading

CACHE_VARIABLE: Final = "QUOTH_CACHE_DIR"  # of the environment: another cache folder
KEPT: Final = 64  # indexes in the cache; those not asked for longest go first
KEY_DIGITS: Final = 40
SOURCES_VERIFIED_UP_TO: Final = 1_000_000  # bytes; more would be felt at every question

REINSTALL: Final = "Install quoth again."

PACKAGE: Final = Path(__file__).parent
IN_WHEEL: Final = PACKAGE / "shipped"
IN_CHECKOUT: Final = PACKAGE.parent.parent


def open_documents(paths: Sequence[str]) -> Index:
    """The index of the documents at `paths`, from the cache, else built and kept there.

    A cache that can't be read or written costs time, nothing else.

    Raises InputError where the documents can't be read or hold no sentence.
    """
    from quoth.inputs import read_articles

    articles = read_articles(paths).articles
    folder = cache_folder() / key_of(articles)
    with suppress(IndexFolderError):
        index = store.open_index(folder)
        with suppress(OSError):
            os.utime(folder)  # used just now: see `_prune`
        return index
    from quoth import suggesting
    from quoth.indexing.build import build

    built = suggesting.with_questions(build(articles))
    with suppress(OutputError, IndexFolderError, OSError):
        folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)  # holds the documents' text
        store.write_index(built, folder)
        _prune(folder.parent)
        return store.open_index(folder)
    return built


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
        Article(article.text, article.title, f"{folder.name}/{path.name}", article.sha256)
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
    import hashlib

    from quoth.suggesting import VERSION

    parts = [str(store.FORMAT), terms.fingerprint(), __version__, VERSION]
    parts += [part for article in articles for part in (article.source, article.sha256)]
    named = "\0".join(parts).encode("utf-8", "surrogateescape")
    return hashlib.sha256(named).hexdigest()[:KEY_DIGITS]


def shipped_folder() -> Path:
    """The folder that has `seeds` and `index`: inside a wheel's package, or a checkout."""
    if not IN_WHEEL.is_dir() and (IN_CHECKOUT / "pyproject.toml").is_file():
        return IN_CHECKOUT
    return IN_WHEEL


def _prune(cache: Path) -> None:
    import shutil

    dated = [(entry.stat().st_mtime_ns, entry) for entry in cache.iterdir() if _is_ours(entry.name)]
    for _, folder in sorted(dated, reverse=True)[KEPT:]:
        shutil.rmtree(folder, ignore_errors=True)


def _is_ours(name: str) -> bool:
    return len(name) == KEY_DIGITS and not set(name) - set("0123456789abcdef")
