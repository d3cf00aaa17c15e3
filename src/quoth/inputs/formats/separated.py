"""Comma- and tab-separated values -> a table, a row a line."""

import csv
from io import StringIO
from typing import Final

from quoth.inputs.charset import decoded
from quoth.inputs.decoding import SAVE_TEXT, UnusableError
from quoth.inputs.formats import suffix_of
from quoth.inputs.formats.extracted import Extracted, Gathering

# By the suffix; of several the one that the first line has most of, as programs of many countries write them.
DELIMITERS: Final = {".csv": ",;\t", ".tsv": "\t"}


def read(name: str, data: bytes, _max_bytes: int) -> Extracted:
    """The rows as those of a table. Raises UnusableError for a file that is none."""
    text = decoded(name, data)
    header = text.lstrip("\r\n").partition("\n")[0]
    delimiter = max(DELIMITERS.get(suffix_of(name), ","), key=header.count)
    found = Gathering()
    try:
        for row in csv.reader(StringIO(text, newline=""), delimiter=delimiter):
            found.add_row(row)
    except csv.Error as error:
        raise UnusableError(f"is no table that can be read: {error}", SAVE_TEXT) from None
    return found.extracted()
