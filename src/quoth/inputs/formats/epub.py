"""EPUB -> the text of its chapters, in reading order, each read as a page of HTML."""

import posixpath
import re
from typing import Final
from xml.etree import ElementTree
from zipfile import ZipFile

from quoth.inputs.decoding import AS_TEXT, SAVE_TEXT, TooLargeError, UnusableError
from quoth.inputs.formats.extracted import Extracted, Gathering
from quoth.inputs.formats.html import read as read_html
from quoth.inputs.formats.zipped import content, opened

CONTAINER: Final = "META-INF/container.xml"
ENCRYPTION: Final = "META-INF/encryption.xml"
PAGES: Final = frozenset(("application/xhtml+xml", "text/html"))
ESCAPES: Final = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
DUBLIN_CORE: Final = "{http://purl.org/dc/elements/1.1/}"


def read(name: str, data: bytes, max_bytes: int) -> Extracted:
    """The chapters' text. Raises UnusableError for a damaged or encrypted book."""
    with opened(data, max_bytes) as book:
        container = _parsed(book, CONTAINER)
        package = next((each.get("full-path", "") for each in container.findall(".//{*}rootfile")), "")
        told = _parsed(book, package)
        chapters = _chapters(told, posixpath.dirname(package))
        if encrypted := _encrypted(book).intersection(chapters):
            raise UnusableError(f"is encrypted: {min(encrypted)!a} is", "Get it without copy protection.")
        found, room = Gathering(), max_bytes
        for chapter in chapters:
            page = content(book, chapter)
            room -= len(page)  # the order of reading may name a chapter any number of times
            if room < 0:
                raise TooLargeError("unpacks to", max_bytes, AS_TEXT)
            found.extend(read_html(name, page, max_bytes))
    values = {
        key: [each.text or "" for each in told.iter(DUBLIN_CORE + key)]
        for key in ("title", "creator", "date")
    }
    return found.extracted(
        next(iter(values["title"]), ""), "; ".join(values["creator"]), next(iter(values["date"]), "")
    )


def _chapters(told: ElementTree.Element, folder: str) -> list[str]:
    """Names in the archive of what is read one after another; not the table of contents.

    What stands outside that order, which notes often do, comes last.
    """
    files = {each.get("id"): each for each in told.findall(".//{*}item")}
    chapters = []
    places = told.findall(".//{*}itemref")
    for place in sorted(places, key=lambda place: place.get("linear") == "no"):
        file = files.get(place.get("idref"))
        if file is None or file.get("media-type") not in PAGES:
            continue
        if "nav" not in (file.get("properties") or "").split():
            page, _, part = file.get("href", "").partition("#")
            chapter = posixpath.normpath(posixpath.join(folder, _unquoted(page)))
            if not part or chapter not in chapters:  # parts of a page are read with it
                chapters.append(chapter)
    return chapters


def _encrypted(book: ZipFile) -> set[str]:
    """What can't be read; fonts often are among them."""
    if ENCRYPTION not in book.namelist():
        return set()
    return {
        _unquoted(each.get("URI", "")) for each in _parsed(book, ENCRYPTION).findall(".//{*}CipherReference")
    }


def _unquoted(address: str) -> str:
    return ESCAPES.sub(
        lambda match: bytes.fromhex(match[0].replace("%", "")).decode("utf-8", "replace"), address
    )


def _parsed(book: ZipFile, name: str) -> ElementTree.Element:
    data = content(book, name)
    # Entities are what makes XML a bomb; a package has no use for any. Expat fetches nothing.
    if b"<!ENTITY" in data:
        raise UnusableError(f"is no ordinary EPUB: {name!a} defines entities", SAVE_TEXT)
    try:
        return ElementTree.fromstring(data)  # noqa: S314  # see above; Expat also bounds amplification
    except (ElementTree.ParseError, LookupError, ValueError):
        raise UnusableError(f"is damaged: {name!a} is no XML", "Get it anew.") from None
