"""Index <-> folder: versioned, checksummed, atomic, and opened without a heavy library.

`text.txt` holds all articles' text, `terms.txt` the sorted terms, a line each, the arrays are .npy
files, and `meta.json`, written last, vouches for them all. The same Index gives the same bytes.
"""

from typing import TYPE_CHECKING, Any

from quoth.store.meta import FORMAT
from quoth.store.reading import open_index

if TYPE_CHECKING:
    from quoth.store.checking import IndexReport, check_index
    from quoth.store.writing import write_index

__all__ = ["FORMAT", "IndexReport", "check_index", "open_index", "write_index"]

# Imported when they are asked for: an answer needs none of it.
LATE = {
    "IndexReport": "quoth.store.checking",
    "check_index": "quoth.store.checking",
    "write_index": "quoth.store.writing",
}


def __getattr__(name: str) -> Any:
    if name in LATE:
        from importlib import import_module

        return getattr(import_module(LATE[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
