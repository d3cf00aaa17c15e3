"""E-mail -> the text of its body; the sender, date and subject are told of it. Attachments are not read."""

from email import message_from_bytes
from email.errors import MessageError
from email.policy import default
from email.utils import parsedate_to_datetime
from typing import Final

from quoth.inputs.charset import decoded
from quoth.inputs.decoding import SAVE_TEXT, UnusableError
from quoth.inputs.formats import extract
from quoth.inputs.formats.extracted import Extracted, one_line

BODIES: Final = ("plain", "html")  # the first that there is
PAGE: Final = "body.html"  # as a name, so that it is read as one


def read(name: str, data: bytes, max_bytes: int) -> Extracted:
    """The body: its plain text to the character, or else what its HTML says.

    Raises UnusableError for a message without one.
    """
    try:
        message = message_from_bytes(data, policy=default)
        body = message.get_body(BODIES)
        if body is None:
            raise UnusableError("is an e-mail without a text", "Name what is attached to it.")
        content = body.get_payload(decode=True)
        declared = body.get_content_charset("") or ""
        html = body.get_content_subtype() == "html"
        told = {key: one_line(str(message.get(key, ""))) for key in ("Subject", "From", "Date")}
    except (MessageError, ValueError, LookupError, AttributeError, TypeError, RecursionError):
        raise UnusableError("is no e-mail that can be read", SAVE_TEXT) from None
    text = decoded(name, content if isinstance(content, bytes) else b"", declared)
    found = extract(PAGE, text.encode(), max_bytes) if html else Extracted(text.replace("\r\n", "\n"))
    return found._replace(title=told["Subject"], author=told["From"], date=_date(told["Date"]))


def _date(value: str) -> str:
    try:
        return parsedate_to_datetime(value).date().isoformat()
    except ValueError:
        return value
