"""What LZW, as a PDF has it, unpacks to: codes of 9 to 12 bits."""

from collections.abc import Iterator
from typing import Final

BYTES: Final = [bytes((byte,)) for byte in range(256)]
CLEAR: Final = 256  # forget all strings
END: Final = 257
FIRST: Final = 258  # code of a string
MOST: Final = 4096  # codes
NARROWEST: Final = 9  # bits
WIDEST: Final = 12


def unpacked_lzw(packed: Iterator[bytes], early: int) -> Iterator[bytes]:
    """The strings, one after another, up to the end or the first code that stands for none.

    early: codes get wider so many codes before they have to, 1 or 0.
    """
    strings = [*BYTES, b"", b""]
    before = b""
    width, bits, held = NARROWEST, 0, 0
    for byte in (byte for piece in packed for byte in piece):
        held, bits = held << 8 | byte, bits + 8
        if bits < width:
            continue
        bits -= width
        code, held = held >> bits, held & (1 << bits) - 1
        if code == CLEAR:
            del strings[FIRST:]
            before, width = b"", NARROWEST
            continue
        if code == END or code > len(strings) or (code == len(strings) and not before):
            return
        string = strings[code] if code < len(strings) else before + before[:1]
        yield string
        if before and len(strings) < MOST:
            strings.append(before + string[:1])
            width = min(WIDEST, (len(strings) + early).bit_length())
        before = string
