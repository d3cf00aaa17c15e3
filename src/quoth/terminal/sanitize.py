"""What the terminal shows goes through these; they stand lower, because the library's notebooks do so too."""

from quoth.sanitize import JOINER_CHARACTERS as JOINER_CHARACTERS
from quoth.sanitize import one_line as one_line
from quoth.sanitize import printable as printable
from quoth.sanitize import printable_json as printable_json
from quoth.sanitize import printed as printed
