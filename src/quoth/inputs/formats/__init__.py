"""The formats of documents: a row each; which one a file has, and its text."""

import re
import zlib
from collections.abc import Iterator
from importlib import import_module
from io import BytesIO
from pathlib import PurePath
from typing import Final, NamedTuple

from quoth.inputs.decoding import TooLargeError, UnusableError
from quoth.inputs.formats.extracted import Extracted
from quoth.limits import DOCUMENT_LIMIT
from quoth.versions import READERS

PIECE: Final = 1 << 16  # bytes of a gzip file that are unpacked at a time


class Format(NamedTuple):
    """A format.

    module: of this package; its `read(name, data, max_bytes)` gives what was extracted, or raises
        UnusableError, also where what is packed in it has more than `max_bytes`.
    suffixes: lower case; "" is a name without one. starts: what the bytes of every such file begin with.
    extra: what has to be installed, "" for nothing. library: whose absence tells that it is not.
    """

    name: str
    module: str
    suffixes: tuple[str, ...]
    starts: tuple[bytes, ...] = ()
    extra: str = ""
    library: str = ""


TEXT: Final = Format("text", "plain", (".txt", ".text", ""))
MANPAGE: Final = Format("a page of man", "manpage", ())
HTML: Final = Format("HTML", "html", (".html", ".htm", ".xhtml"), extra="html", library="selectolax")
PDF: Final = Format("a PDF", "pdf", (".pdf",), (b"%PDF-",), "pdf", "pypdfium2")
DOCX: Final = Format("a Word document", "docx", (".docx",), extra="docx", library="docx")
EPUB: Final = Format("an EPUB", "epub", (".epub",), extra="epub", library="selectolax")
RTF: Final = Format("RTF", "rtf", (".rtf",), (b"{\\rtf",), "rtf", "striprtf")
FORMATS: Final = (
    TEXT,
    MANPAGE,
    Format("Markdown", "markdown", (".md", ".markdown")),
    Format("reStructuredText", "rst", (".rst",)),
    HTML,
    PDF,
    DOCX,
    EPUB,
    RTF,
    Format("an e-mail", "mail", (".eml",)),
    Format("a table", "separated", (".csv", ".tsv")),
)
BY_SUFFIX: Final = {suffix: each for each in FORMATS for suffix in each.suffixes}
GZIP: Final = ".gz"
GZIP_START: Final = b"\x1f\x8b\x08"
ZIP_START: Final = b"PK\x03\x04"
# What is in the first bytes of a zip file, or among the names at its end, and the format that it tells.
ZIPPED: Final = ((b"mimetypeapplication/epub+zip", EPUB), (b"word/document.xml", DOCX))
# What `man` puts above a page: "NAME(1)   Title   NAME(1)", or without a title above the section NAME.
SHOWN_BY_MAN: Final = re.compile(
    rb"(?P<name>[^\s()]{1,400}\([^\s()]{0,40}\))[ \t]{2,}(?:\S.*[ \t]{2,})?(?P=name)[ \t]*\r?(?:\n|\Z)|"
    rb"[^\n]{1,400}\(\d\w{0,9}\)[ \t]*\r?\n\s{1,9}NAME\r?\n"
)
STRUCK_OVER: Final = re.compile(rb".\x08|\x1b\[[0-9;]*m")
FIRST_LINE_WITHIN: Final = 2048  # bytes
LOOKS_LIKE_HTML: Final = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)


class Refused(NamedTuple):
    """What is recognised but not read. start: matches its first bytes."""

    start: re.Pattern[bytes]
    why: str
    remedy: str


REFUSED: Final = (
    Refused(
        re.compile(rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        "is encrypted, or of the Office formats before .docx",
        "Save it as .docx, without a password.",
    ),
    Refused(
        re.compile(rb"(?=[.'])(?:.*\n){0,200}?\.(?:TH|Dd|so)[ \t]"),
        "is the source of a man page",
        "Pipe what man shows, or save it: man PAGE | quoth ask -d - QUESTION, man PAGE > PAGE.txt.",
    ),
    Refused(
        re.compile(rb"\x28\xb5\x2f\xfd|BZh|\xfd7zXZ|Rar!|7z\xbc\xaf"), "is compressed", "Unpack it first."
    ),
)


def suffix_of(name: str) -> str:
    """The suffix that tells the format, that of a gzip file being the one before ".gz"."""
    suffix = PurePath(name).suffix.lower()
    return PurePath(name[: -len(GZIP)]).suffix.lower() if suffix == GZIP else suffix


def extract(name: str, data: bytes, max_bytes: int = DOCUMENT_LIMIT) -> Extracted:
    """The text of a document. name: the file's, for its suffix and for remedies.

    max_bytes: nothing is unpacked to more.

    Raises UnusableError where there is none, where it can't be read, and where a library is missing.
    """
    data = unpacked(data, max_bytes)
    form = format_of(name, data)
    try:
        read = import_module(f"{__name__}.{form.module}").read
    except ModuleNotFoundError as error:
        if not form.library or (error.name or "").partition(".")[0] != form.library:
            raise
        why = f"is {form.name}; to read it, pip install 'quoth[{form.extra}]'"
        raise UnusableError(why, "Then ask again.") from None
    extracted: Extracted = read(name, data, max_bytes)
    return extracted if form is TEXT else extracted._replace(reader=READERS)


def format_of(name: str, data: bytes) -> Format:
    """By the first bytes, else by the suffix, else by what the text looks like.

    Raises UnusableError for what is recognised as a format that is not read.
    """
    for form in FORMATS:
        if form.starts and data.lstrip(b"\r\n\t ").startswith(form.starts):
            return form
    suffix = suffix_of(name)
    if data.startswith(ZIP_START):
        for mark, form in ZIPPED:
            if suffix in form.suffixes or mark in data:
                return form
        raise UnusableError("is an archive", "Unpack it, and name the folder.")
    for refused in REFUSED:
        if refused.start.match(data):
            raise UnusableError(refused.why, refused.remedy)
    if suffix in BY_SUFFIX and suffix:
        form = BY_SUFFIX[suffix]
    else:
        form = HTML if LOOKS_LIKE_HTML.match(data[:4096]) else TEXT
    first = STRUCK_OVER.sub(b"", data[:FIRST_LINE_WITHIN]).lstrip()
    shown = form is TEXT and SHOWN_BY_MAN.match(first)
    return MANPAGE if shown else form


def unpacked(data: bytes, max_bytes: int) -> bytes:
    """The content of a gzip file, other data as it is. Raises UnusableError for more than `max_bytes`."""
    if not data.startswith(GZIP_START):
        return data
    whole = BytesIO()
    try:
        for piece in _gunzipped(data, max_bytes):
            whole.write(piece)
    except zlib.error:
        raise UnusableError("is damaged: it can't be unpacked", "Get it anew.") from None
    return whole.getvalue()


def _gunzipped(data: bytes, max_bytes: int) -> Iterator[bytes]:
    at, room = 0, max_bytes
    while data.startswith(GZIP_START, at):  # a gzip file can have several members
        stream = zlib.decompressobj(zlib.MAX_WBITS | 16)
        while not stream.eof:
            # What is behind the end of a member is copied: a piece at a time, lest thousands cost a square.
            packed = stream.unconsumed_tail
            if not packed:
                packed = data[at : at + PIECE]
                at += len(packed)
            if not packed:
                raise UnusableError("is damaged: it ends too early", "Get it anew.")
            piece = stream.decompress(packed, PIECE)
            room -= len(piece)
            if room < 0:
                raise TooLargeError("unpacks to", max_bytes, "unpack it and split it")
            yield piece
        at -= len(stream.unused_data)
