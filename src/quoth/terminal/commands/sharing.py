"""An open index -> a way for other processes to open the same, and a name for it."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from quoth import cache, store
from quoth.model import Index
from quoth.store.meta import META


@contextmanager
def shared(
    index: Index, documents: Sequence[str] | None, folder: str | None
) -> Iterator[Callable[[], Index]]:
    """What opens `index` elsewhere; it can be sent to another process, and holds inside the block.

    documents, folder: what `index` was opened by, as `open_chosen` takes it.
    """
    if folder is not None:
        yield partial(cache.open_folder, str(Path(folder).absolute()))
    elif not documents:
        yield cache.open_shipped
    else:
        with folder_of(index, None) as kept:
            yield partial(store.open_index, kept)


@contextmanager
def folder_of(index: Index, folder: str | None) -> Iterator[Path]:
    """The folder that `index` is in, absolute; there inside the block. folder: it was opened by, if any."""
    cached = cache.cache_folder() / cache.key_of(index.articles)
    if folder is not None:
        yield Path(folder).absolute()
    elif cached.is_dir():
        yield cached.absolute()
    else:  # a cache that can't be written, or the shipped article
        with TemporaryDirectory(prefix="quoth-") as kept:
            target = Path(kept) / "index"
            store.write_index(index, target)
            yield target


def name_of(index: Index, folder: str | None) -> str:
    """A text that is another for every other index. folder: what it was opened by, None for documents.

    Raises OSError where the folder is not there any more.
    """
    if folder is None:
        return cache.key_of(index.articles)
    return (Path(folder) / META).read_text(encoding="utf-8")
