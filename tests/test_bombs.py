"""Documents that unpack to much: refused above the limit before they are unpacked, read below it."""

import base64
import gzip
import io
import os
import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from made_documents import archive, book, files_of
from quoth.errors import InputError
from quoth.inputs import read_articles
from quoth.inputs.decoding import TooLargeError, UnusableError
from quoth.inputs.formats import PIECE, unpacked
from quoth.inputs.formats.lzw import unpacked_lzw
from quoth.inputs.formats.pdf_streams import verify_size
from quoth.limits import DOCUMENT_LIMIT

LIMIT = 1 << 20


pytestmark = pytest.mark.usefixtures("here")


def packed_pdf(*streams: tuple[bytes, bytes]) -> bytes:
    """A PDF of one page whose content is the first of the streams, each a dictionary's rest and its bytes."""
    font = b"<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources%s>>" % font,
        *(b"<</Length %d%s>>stream\n%s\nendstream" % (len(data), told, data) for told, data in streams),
    ]
    made, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, start=1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return made + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
        % (size, table, size, len(made))
    )


def shown(size: int) -> bytes:
    """What a page shows, after `size` spaces."""
    return b" " * size + b"BT /F 12 Tf (The bridge opened in 1883.) Tj ET"


FLATE = b"/Filter/FlateDecode"
TWICE = b"/Filter[/FlateDecode/FlateDecode]"


def flate_pdf(size: int) -> bytes:
    return packed_pdf((FLATE, zlib.compress(shown(size))))


def flate_over_flate(size: int) -> bytes:
    return packed_pdf((TWICE, zlib.compress(zlib.compress(shown(size)))))


def hexadecimal(size: int) -> bytes:
    digits = zlib.compress(shown(size)).hex().encode() + b">"
    return packed_pdf((b"/Filter[/ASCIIHexDecode/FlateDecode]", digits))


def ascii85(size: int) -> bytes:
    digits = base64.a85encode(zlib.compress(shown(size)), wrapcol=70) + b"~>"
    return packed_pdf((b"/Filter[/ASCII85Decode/FlateDecode]", digits))


def called_an_image(size: int) -> bytes:
    return packed_pdf((b"/Subtype/Image" + FLATE, zlib.compress(shown(size))))


def lzw(size: int, early: int = 1) -> bytes:
    """The longest strings that LZW can have, over and over, and then the text of a page."""
    codes: list[tuple[int, int]] = []
    width, there = 9, 0
    while there < size:
        codes += [(256, width), (32, 9)]
        there, known, string, width = there + 1, 258, 1, 9
        while known < 4094:
            known += 1
            codes.append((known - 1, width))
            string += 1
            there += string
            width = min(12, (known + early).bit_length())
    codes += [(256, width), *((byte, 9) for byte in shown(0)), (257, 9)]
    bits = "".join(format(code, f"0{width}b") for code, width in codes)
    bits += "0" * (-len(bits) % 8)
    return int(bits, 2).to_bytes(len(bits) // 8)


def lzw_pdf(size: int) -> bytes:
    return packed_pdf((b"/Filter/LZWDecode", lzw(size)))


def late_lzw(size: int) -> bytes:
    late = b"/Filter/LZWDecode/DecodeParms<</EarlyChange 0>>"
    return packed_pdf((late, lzw(size, early=0)))


def flate_over_lzw(size: int) -> bytes:
    return packed_pdf((b"/Filter[/FlateDecode/LZWDecode]", zlib.compress(lzw(size))))


def many_streams(size: int) -> bytes:
    return packed_pdf((FLATE, zlib.compress(shown(0))), *[(FLATE, zlib.compress(b" " * (size // 4)))] * 4)


def with_a_picture(size: int) -> bytes:
    return archive({**files_of(book()), "cover.png": bytes(size)})


def chapter_again(size: int) -> bytes:
    """A book whose order of reading names one chapter as often as it takes."""
    files = files_of(book())
    name = next(name for name in files if name.endswith(".opf"))
    chapter = next(name for name in files if name.endswith("part 0.xhtml"))
    files[chapter] = files[chapter].replace(b"</p>", b" " * 40_000 + b"</p>")
    files[name] = files[name].replace(
        b"</spine>", b'<itemref idref="chapter_0"/>' * (size // 40_000) + b"</spine>"
    )
    return archive(files)


def word_table(rows: int, text: str, change: Callable[[int, object], None]) -> bytes:
    """A table with `text` in its first cell; `change` gets the number of each row and its first cell."""
    made = docx.Document()
    table = made.add_table(rows, 2)
    table.cell(0, 0).text = text
    for number, row in enumerate(table._tbl.tr_lst):
        change(number, row.tc_lst[0])
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def merged(number: int, cell: object) -> None:
    cell.vMerge = "continue" if number else "restart"  # type: ignore[attr-defined]


def spread(_number: int, cell: object) -> None:
    cell.grid_span = (1 << 31) - 1  # type: ignore[attr-defined]


class Bomb(NamedTuple):
    """make: of how many bytes it unpacks to, about. words: that it holds, where so much is read."""

    name: str
    make: Callable[[int], bytes]
    otherwise: str = "save its text as .txt"
    words: str = "The bridge opened in 1883."


def gzip_file(size: int) -> bytes:
    return gzip.compress(b"The bridge opened in 1883." + b" " * size)


def gzip_members(size: int) -> bytes:
    return gzip.compress(b"The bridge opened in 1883.\n" * 1000) * (size // 27_000 + 1)


def word_cell_again(size: int) -> bytes:
    return word_table(size // 40_000 + 1, "It opened. " + "It did. " * 5_000, merged)


UNPACK = "unpack it and split it"
PLANNED = "Thomas Reid planned it"
BOMBS = (
    Bomb("file.gz", gzip_file, UNPACK),
    Bomb("members.gz", gzip_members, UNPACK),
    Bomb("flate.pdf", flate_pdf),
    Bomb("twice.pdf", flate_over_flate),
    Bomb("hexadecimal.pdf", hexadecimal),
    Bomb("ascii85.pdf", ascii85),
    Bomb("lzw.pdf", lzw_pdf),
    Bomb("late lzw.pdf", late_lzw),
    Bomb("flate over lzw.pdf", flate_over_lzw),
    Bomb("image.pdf", called_an_image),
    Bomb("streams.pdf", many_streams),
    Bomb("picture.epub", with_a_picture, words=PLANNED),
    Bomb("again.epub", chapter_again, words=PLANNED),
    Bomb("again.docx", word_cell_again, words="It opened."),
)
AT_ONCE = [bomb for bomb in BOMBS if "again" not in bomb.name]  # the others are taken apart to be known


@pytest.mark.parametrize("bomb", BOMBS, ids=lambda bomb: bomb.name)
def test_a_bomb_is_not_unpacked_and_what_is_below_the_limit_is_read(bomb: Bomb) -> None:
    Path(bomb.name).write_bytes(bomb.make(4 * LIMIT))
    with pytest.raises(InputError) as raised:
        read_articles([bomb.name], max_bytes=LIMIT)
    problem = f"{bomb.name} unpacks to over 1 MB (--max-bytes)."
    assert (raised.value.problem, raised.value.remedy) == (problem, f"Allow more, or {bomb.otherwise}.")
    (article,) = read_articles([bomb.name], max_bytes=16 * LIMIT).articles
    assert bomb.words in article.text
    again = read_articles([bomb.name], max_bytes=DOCUMENT_LIMIT).articles
    assert again == (article,)


@pytest.mark.parametrize("bomb", AT_ONCE, ids=lambda bomb: bomb.name)
def test_a_refused_bomb_takes_little_more_memory_than_the_limit(bomb: Bomb) -> None:
    Path(bomb.name).write_bytes(bomb.make(1))
    read_articles([bomb.name])  # loads what it needs
    Path(bomb.name).write_bytes(bomb.make(64 * LIMIT))
    tracemalloc.start()
    try:
        with pytest.raises(InputError, match="unpacks to over 1 MB"):
            read_articles([bomb.name], max_bytes=LIMIT)
        assert tracemalloc.get_traced_memory()[1] < 4 * LIMIT
    finally:
        tracemalloc.stop()


def test_pictures_of_a_pdf_may_have_more_together_than_each() -> None:
    picture = (b"/Subtype/Image" + FLATE, zlib.compress(bytes(LIMIT - 1)))
    page = (FLATE, zlib.compress(shown(0)))
    verify_size(packed_pdf(page, *[picture] * 8), LIMIT)
    with pytest.raises(TooLargeError, match="unpacks to over 1 MB"):
        verify_size(packed_pdf(page, *[picture] * 20), LIMIT)


def test_streams_that_stand_in_each_other_are_read_no_more_often_than_a_few_times() -> None:
    # Each is a block that is stored as it is, and holds all that follow.
    inner = b""
    for _ in range(40):
        size = len(inner)
        header = b"stream\n\x78\x01\x01" + size.to_bytes(2, "little") + (~size & 0xFFFF).to_bytes(2, "little")
        inner = header + inner + b" " * 1000
    with pytest.raises(UnusableError, match="is no ordinary PDF"):
        verify_size(inner, DOCUMENT_LIMIT)


@given(st.binary(max_size=300))
def test_what_is_no_pdf_has_no_size(data: bytes) -> None:
    verify_size(b"stream\n" + data + b"stream\r\n" + data, LIMIT)


@given(st.lists(st.integers(0, 3 * PIECE), max_size=4), st.binary(max_size=20))
def test_all_members_of_a_gzip_file_are_unpacked(sizes: list[int], rest: bytes) -> None:
    whole = [(os.urandom(1) * 7 + b"bridge")[:7] * (size // 7) for size in sizes]
    data = b"".join(gzip.compress(part) for part in whole)
    if data and not rest.startswith(b"\x1f\x8b\x08"):
        assert unpacked(data + rest, DOCUMENT_LIMIT) == b"".join(whole)


WORD_TABLES = {
    "a cell over 1,500 rows": lambda: word_table(1_500, "It opened.", merged),
    "a cell over any number of columns": lambda: word_table(2, "It opened.", spread),
}


@pytest.mark.parametrize("what", WORD_TABLES)
def test_a_cell_of_a_word_table_may_claim_any_size(what: str) -> None:
    Path("a.docx").write_bytes(WORD_TABLES[what]())
    (article,) = read_articles(["a.docx"]).articles
    assert article.text.startswith("| It opened. |")


@pytest.mark.parametrize("early", [1, 0])
@pytest.mark.parametrize("size", [1, 8_000_000])
def test_lzw_is_unpacked_to_its_end(size: int, early: int) -> None:
    unpacked = b"".join(unpacked_lzw(iter((lzw(size, early),)), early))
    spaces = len(unpacked) - len(shown(0))
    assert spaces >= size
    assert unpacked == shown(spaces)


@given(st.binary(max_size=2_000), st.sampled_from((0, 1)))
def test_damaged_lzw_ends(data: bytes, early: int) -> None:
    assert sum(map(len, unpacked_lzw(iter((b"\x80", data)), early))) <= 4096 * 8 * len(data)
