"""Plain text: what the bytes say, to the character."""

from quoth.inputs.charset import decoded
from quoth.inputs.formats.extracted import Extracted


def read(name: str, data: bytes, _max_bytes: int) -> Extracted:
    """The text itself."""
    return Extracted(decoded(name, data))
