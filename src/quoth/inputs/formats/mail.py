"""E-mail -> sender, recipients, date and subject, a line each, and the text of the body; no attachments."""

from bisect import bisect_right
from email import message_from_bytes
from email.errors import MessageError
from email.message import MIMEPart
from email.policy import default
from email.utils import parsedate_to_datetime
from operator import itemgetter
from textwrap import fill
from typing import Final

from quoth.document import Heading
from quoth.inputs.charset import decoded
from quoth.inputs.decoding import SAVE_TEXT, UnusableError
from quoth.inputs.formats import extract
from quoth.inputs.formats.extracted import GAP, Extracted, one_line
from quoth.inputs.formats.quoting import quoted_parts

STUB: Final = 300  # characters of a plain text that may only say that the message is in HTML
LONGER: Final = 3  # times as much the HTML of such a message says
FIELDS: Final = ("From", "To", "Cc", "Date", "Subject")
# Of a line: a longer one would tell that the body is not wrapped.
WIDTH: Final = 90
PAGE: Final = "body.html"  # as a name, so that it is read as one


def read(name: str, data: bytes, max_bytes: int) -> Extracted:
    """The fields, and the body: its plain text to the character, or its HTML's where that is next to none.

    Raises UnusableError for a message without one.
    """
    try:
        message = message_from_bytes(data, policy=default)
        bodies = [message.get_body((kind,)) for kind in ("plain", "html")]
        plain, html = (None if body is None else _content(name, body) for body in bodies)
        fields = {key: _values(message.get(key)) for key in FIELDS}
    except (MessageError, ValueError, LookupError, AttributeError, TypeError, RecursionError):
        raise UnusableError("is no e-mail that can be read", SAVE_TEXT) from None
    if plain is None and html is None:
        raise UnusableError("is an e-mail without a text", "Name what is attached to it.")
    found = Extracted((plain or "").replace("\r\n", "\n"))
    if html is not None and len(found.text.strip()) < STUB:
        try:
            page = extract(PAGE, html.encode(), max_bytes)
        except UnusableError:  # without the library that reads HTML, the text is read that there is
            if not found.text.strip():
                raise
            page = found
        found = page if len(page.text) > LONGER * len(found.text.strip()) else found
    if not found.text.strip():
        return found
    head = "".join(f"{fill(f'{key}: {one}', WIDTH)}{GAP}" for key, values in fields.items() for one in values)
    sender, date, subject = (", ".join(fields[key]) for key in ("From", "Date", "Subject"))
    headings = tuple(_headings(found, len(head)))
    return found._replace(
        text=head + found.text,
        title=subject,
        author=sender,
        date=_date(date),
        headings=headings,
        quotations=(),
    )


def _values(header: str | None) -> list[str]:
    """What a field of the head says: in one piece, or an address each where that is too long for a line."""
    value = one_line(str(header or ""))
    addresses = getattr(header, "addresses", ())
    return [str(each) for each in addresses] if len(value) > WIDTH else [value] if value else []


def _headings(body: Extracted, start: int) -> list[Heading]:
    """The headings of a body that begins at `start`: none of its own where it is quoted."""
    parts = list(quoted_parts(body.text, body.quotations))
    own = [each for each in body.headings if not _is_quoted(each.start, parts)]
    return [each._replace(start=start + each.start) for each in sorted((*own, *parts))]


def _is_quoted(place: int, parts: list[Heading]) -> bool:
    row = bisect_right(parts, place, key=itemgetter(0))
    return bool(row and parts[row - 1].text)


def _content(name: str, body: MIMEPart) -> str:
    content = body.get_payload(decode=True)
    return decoded(name, content if isinstance(content, bytes) else b"", body.get_content_charset("") or "")


def _date(value: str) -> str:
    try:
        return parsedate_to_datetime(value).date().isoformat()
    except ValueError:
        return value
