"""Files -> articles and question rows: formats, decoding, limits, line numbers in errors."""

from quoth.inputs.decoding import STDIN
from quoth.inputs.documents import FOLDER_SUFFIXES, Reading, Skipped, read_articles, size_of, stream_articles
from quoth.inputs.questions import read_questions

__all__ = [
    "FOLDER_SUFFIXES",
    "STDIN",
    "Reading",
    "Skipped",
    "read_articles",
    "read_questions",
    "size_of",
    "stream_articles",
]
