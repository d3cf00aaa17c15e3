"""What the streams of a PDF unpack to, found out a piece at a time before PDFium unpacks them whole.

Told by the bytes that a stream begins with, as a filter's name can stand anywhere in the file. Found are
Flate and LZW, one over the other too, and behind ASCII85 or hexadecimal digits. PDFium itself bounds what is
packed by run lengths.
"""

import base64
import re
import zlib
from collections.abc import Iterator
from itertools import chain
from typing import Final

from quoth.inputs.decoding import AS_TEXT, SAVE_TEXT, TooLargeError, UnusableError
from quoth.inputs.formats.lzw import unpacked_lzw

# Begins with letters to look for, which is quicker than to look behind at every byte.
STREAM: Final = re.compile(rb"stream(?<!endstream)[ \t]*(?:\r\n?|\n)")
END: Final = b"endstream"
IMAGE: Final = re.compile(rb"/Subtype\s*/Image\b")
DICTIONARY: Final = 2048  # bytes before a stream, at most, that may call it an image
PIECE: Final = 1 << 16  # bytes
LAYERS: Final = 8  # filters of a stream
OVERLAP: Final = 8  # times that each byte of the file may be read, on average, as part of a stream
# Nothing of an image is text: PDFium unpacks none of them. But what is called one may be none.
IMAGES: Final = 8  # times the limit that all images together may have
SAMPLE: Final = 24  # bytes that tell whether digits stand for what is packed
HEXADECIMAL: Final = re.compile(rb"\s*(?:[0-9A-Fa-f]\s*){4}")
ASCII85: Final = re.compile(rb"\s*(?:<~)?\s*[#()\-.38=BGJ]")  # a first digit of Flate or LZW


class _Layer:
    """What may be packed, and how many bytes it unpacked to so far. packed, lzw: whether, and by LZW."""

    def __init__(self, data: Iterator[bytes], most: int, early: int) -> None:
        start = b""
        for piece in data:
            start += piece
            if len(start) > 1:
                break
        whole = chain((start,), data)
        self.size = 0
        self.lzw = _is_lzw(start)
        self.packed = self.lzw or _is_flate(start)
        self.pieces = self._counted(unpacked_lzw(whole, early) if self.lzw else _inflated(whole), most)

    def _counted(self, pieces: Iterator[bytes], most: int) -> Iterator[bytes]:
        """A piece at a time, until they have over `most` bytes; what is damaged, or not packed, has less."""
        for piece in pieces if self.packed else ():
            self.size += len(piece)
            if self.size > most:
                return
            yield piece


def verify_size(data: bytes, max_bytes: int) -> None:
    """Raises UnusableError where the streams of a PDF, or one of its images, unpack to over `max_bytes`."""
    texts, images, read, end = max_bytes, IMAGES * max_bytes, 0, 0
    for match in STREAM.finditer(data):
        start = match.end()
        if end < start:
            end = data.find(END, start)
            end = len(data) if end < 0 else end
        packed = _Packed(data, start, end)
        if not packed.found:
            continue
        opening = data.rfind(b"obj", max(0, match.start() - DICTIONARY), match.start())
        is_image = opening >= 0 and IMAGE.search(data, opening, match.start()) is not None
        size = _size(packed, min(images, max_bytes) if is_image else texts)
        if is_image:
            images -= size
        else:
            texts -= size
        if size > max_bytes or min(texts, images) < 0:
            raise TooLargeError("unpacks to", max_bytes, AS_TEXT)
        read += packed.read
        if read > OVERLAP * len(data):
            raise UnusableError("is no ordinary PDF: its streams stand in each other", SAVE_TEXT)


def _size(packed: "_Packed", most: int) -> int:
    """How many bytes the largest layer of a stream has, or a number above `most`."""
    size = 0
    for early in (1, 0):  # which one it is can be told anywhere in the file
        layers = [_Layer(packed.pieces(), most, early)]
        while layers[-1].packed and len(layers) < LAYERS:
            layers.append(_Layer(layers[-1].pieces, most, early))
        for layer in reversed(layers):  # the last takes what it can use of those before it, which then go on
            for _ in layer.pieces:
                pass
        size = max(size, *(layer.size for layer in layers))
        if size > most or not any(layer.lzw for layer in layers):
            break
    return size


class _Packed:
    """A stream from `start` on, behind digits what they stand for.

    found: whether it is packed. read: bytes of the file that were taken of it so far.
    """

    def __init__(self, data: bytes, start: int, end: int) -> None:
        self.read = 0
        self._data, self._start, self._end = data, start, end
        sample = data[start : min(end, start + SAMPLE)]
        self._decode = next((decode for decode in DIGITS if _is_packed(decode(sample))), None)
        self.found = self._decode is not None or _is_packed(sample)

    def pieces(self) -> Iterator[bytes]:
        if self._decode is not None:
            self.read += self._end - self._start
            yield self._decode(self._data[self._start : self._end])
            return
        # It may go on beyond the end: bytes that look so can be in it.
        for first, last in ((self._start, self._end), (self._end, len(self._data))):
            for at in range(first, last, PIECE):
                piece = self._data[at : min(at + PIECE, last)]
                self.read += len(piece)
                yield piece


def _inflated(packed: Iterator[bytes]) -> Iterator[bytes]:
    """What Flate unpacks to, up to its end or what is damaged."""
    stream = zlib.decompressobj()
    for piece in packed:
        rest = piece
        while rest:
            try:
                yield stream.decompress(rest, PIECE)
            except zlib.error:
                return
            if stream.eof:
                return
            rest = stream.unconsumed_tail


def _is_flate(start: bytes) -> bool:
    """By its header of two bytes: method 8, and a sum that 31 divides."""
    return len(start) > 1 and start[0] & 15 == 8 and int.from_bytes(start[:2]) % 31 == 0


def _is_lzw(start: bytes) -> bool:
    """By the code of nine bits that it has to begin with."""
    return len(start) > 1 and start[0] == 0x80 and start[1] < 0x80


def _is_packed(start: bytes) -> bool:
    return _is_flate(start) or _is_lzw(start)


def _of_hexadecimal(digits: bytes) -> bytes:
    if not HEXADECIMAL.match(digits):
        return b""
    clean = b"".join(digits.partition(b">")[0].split())
    try:
        return bytes.fromhex(clean[: len(clean) // 2 * 2].decode("ascii"))
    except ValueError:
        return b""


def _of_ascii85(digits: bytes) -> bytes:
    if not ASCII85.match(digits):
        return b""
    clean = b"".join(digits.strip().partition(b"~>")[0].removeprefix(b"<~").split())
    try:
        return base64.a85decode(clean[: len(clean) // 5 * 5])
    except ValueError:
        return b""


DIGITS: Final = (_of_hexadecimal, _of_ascii85)
