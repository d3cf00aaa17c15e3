"""How many bytes of a document are read: as people write it, and as they are told of it."""

from typing import Final

DOCUMENT_LIMIT: Final = 512 << 20  # bytes of one document, and of what a compressed one unpacks to
MOST: Final = (1 << 63) - 1  # bytes; no file has more
UNITS: Final = "KMGT"  # each 1024 of the one before
SIZE: Final = r"(\d{1,19})(\.\d{1,9})? ?(?:([kmgt])(?:i?b)?|b)?"


def size_of(text: str) -> int:
    """The bytes that `text` says: a whole number, or one with a unit such as 64M, 1.5G, "64 MB", 64MiB.

    Raises ValueError for anything else, for less than 1 and for more than MOST.
    """
    import re

    found = re.fullmatch(SIZE, text.strip(), re.IGNORECASE | re.ASCII)
    if found is None:
        raise ValueError(text)
    whole, fraction, unit = found.groups()
    if fraction and not unit:  # half a byte
        raise ValueError(text)
    factor = 1 << 10 * (UNITS.index(unit.upper()) + 1) if unit else 1
    digits = (fraction or ".")[1:]
    size: int = int(whole + digits) * factor // 10 ** len(digits)
    if not 1 <= size <= MOST:
        raise ValueError(text)
    return size


def written(size: int) -> str:
    """What `size_of` takes for `size`, in the largest unit of which there is a whole number: "512M"."""
    number, unit = _parted(size)
    return f"{number}{unit}"


def told(size: int) -> str:
    """The same in a sentence: "512 MB", "1 byte"."""
    number, unit = _parted(size)
    return f"{number:,} {unit}B" if unit else f"{number:,} byte{'s' if number > 1 else ''}"


def _parted(size: int) -> tuple[int, str]:
    unit = ""
    for larger in UNITS:
        if size % 1024:
            break
        size, unit = size // 1024, larger
    return size, unit
