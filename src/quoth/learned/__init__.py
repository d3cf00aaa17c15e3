"""What was learned from texts: data files, each made by a program, and SHA256SUMS, which names them all.

Whoever makes one writes the sums anew: `python -m quoth.learned`.
"""

import mmap
from functools import cache
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parent
SUMS: Final = "SHA256SUMS"
NO_DATA: Final = (".py", ".md", ".pyc")
DIGITS: Final = 16


@cache
def digest() -> str:
    """A short text that is another for other data. It takes reading SHA256SUMS, not the data."""
    import hashlib

    try:
        content = (FOLDER / SUMS).read_bytes()
    except OSError:
        content = sums().encode()
    return hashlib.sha256(content).hexdigest()[:DIGITS]


def mapped(name: str, folder: Path = FOLDER) -> mmap.mmap:
    """A data file, mapped to memory and not read."""
    with (folder / name).open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def content(name: str) -> bytes:
    """A data file, read."""
    return (FOLDER / name).read_bytes()


def names() -> list[str]:
    """The data files, in order."""
    found = (path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*") if path.is_file())
    return sorted(name for name in found if name != SUMS and not name.endswith(NO_DATA))


def sums() -> str:
    """What SHA256SUMS is to hold, as `sha256sum` writes it: a line a file."""
    return "".join(f"{_sum(name)}  {name}\n" for name in names())


def damaged() -> tuple[str, ...]:
    """The files that are not as SHA256SUMS has them: changed, missing, or not named there."""
    path = FOLDER / SUMS
    told = path.read_text(encoding="utf-8") if path.is_file() else ""
    return tuple(sorted({line.partition("  ")[2] for line in {*told.splitlines()} ^ {*sums().splitlines()}}))


def _sum(name: str) -> str:
    import hashlib

    with (FOLDER / name).open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
