"""Files -> articles and question rows: formats, decoding, limits, line numbers in errors."""

from quoth.inputs.decoding import STDIN
from quoth.inputs.documents import Reading, digest_of, read_articles, read_found, size_of, stream_articles
from quoth.inputs.questions import read_questions
from quoth.inputs.walking import FOLDER_SUFFIXES, Found, Skipped, found_at, nothing_to_read, source_of

__all__ = [
    "FOLDER_SUFFIXES",
    "STDIN",
    "Found",
    "Reading",
    "Skipped",
    "digest_of",
    "found_at",
    "nothing_to_read",
    "read_articles",
    "read_found",
    "read_questions",
    "size_of",
    "source_of",
    "stream_articles",
]
