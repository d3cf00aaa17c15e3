"""E-mail -> the text of its body; the sender, date and subject are told of it. Attachments are not read."""

from email import message_from_bytes
from email.errors import MessageError
from email.message import MIMEPart
from email.policy import default
from email.utils import parsedate_to_datetime
from typing import Final

from quoth.inputs.charset import decoded
from quoth.inputs.decoding import SAVE_TEXT, UnusableError
from quoth.inputs.formats import extract
from quoth.inputs.formats.extracted import Extracted, one_line

STUB: Final = 300  # characters of a plain text that may only say that the message is in HTML
LONGER: Final = 3  # times as much the HTML of such a message says
PAGE: Final = "body.html"  # as a name, so that it is read as one


def read(name: str, data: bytes, max_bytes: int) -> Extracted:
    """The body: its plain text to the character, or what its HTML says where that is next to none.

    Raises UnusableError for a message without one.
    """
    try:
        message = message_from_bytes(data, policy=default)
        bodies = [message.get_body((kind,)) for kind in ("plain", "html")]
        plain, html = (None if body is None else _content(name, body) for body in bodies)
        told = {key: one_line(str(message.get(key, ""))) for key in ("Subject", "From", "Date")}
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
    return found._replace(title=told["Subject"], author=told["From"], date=_date(told["Date"]))


def _content(name: str, body: MIMEPart) -> str:
    content = body.get_payload(decode=True)
    return decoded(name, content if isinstance(content, bytes) else b"", body.get_content_charset("") or "")


def _date(value: str) -> str:
    try:
        return parsedate_to_datetime(value).date().isoformat()
    except ValueError:
        return value
