"""The reader's bottom rows: where one is, what was said, and the keys when asked for."""

from quoth.terminal.reader.keys import KEYS
from quoth.terminal.reader.reading import Reading
from quoth.terminal.reader.wrapping import columns, shorten, wrap
from quoth.terminal.sanitize import one_line, printable

LEAST_NAME = 8  # columns for the file's name, before something else gives way to it
GAP = "  "


def status(reading: Reading, width: int) -> str:
    """The bottom line, exactly `width` columns: what was said or the file, then the position.

    Where all of it doesn't fit, the hint to the help goes first, then the position, and the
    citation last; a file's name is shortened from its start.
    """
    name = printable(one_line(reading.message or reading.document.source))
    pieces = [piece for piece in (_match(reading), _citation(reading), _position(reading), "? help") if piece]
    wanted = min(columns(name), LEAST_NAME) if not reading.message else columns(name)
    while pieces and wanted + columns(GAP.join(["", *pieces])) > width - 2:
        pieces.pop()
    right = GAP.join(["", *pieces]) if pieces else ""
    name = shorten(name, max(0, width - 2 - columns(right)))
    left = f" {name}"
    fill = max(0, width - columns(left) - columns(right) - 1)
    return f"{left}{' ' * fill}{right} "[: max(width, 0)]


def help_rows(reading: Reading, width: int) -> list[str]:
    """The keys, wrapped to the screen; those that need several articles only where there are some."""
    several = len(reading.sources.index.articles) > 1
    keys = [key for key in KEYS if key.shown and (several or key.names[0] not in "[]")]
    # No-break spaces: a key stays beside what it does.
    line = "   ".join(f"{key.shown} {key.does}".replace(" ", "\u00a0") for key in keys)
    text_width = max(1, width - 2)
    return [f" {line[start:stop]}".replace("\u00a0", " ") for start, stop in wrap(line, text_width)]


def _citation(reading: Reading) -> str:
    if reading.citation is None:
        return ""
    if reading.sources.citations[reading.citation].sentence.article != reading.article:
        return ""  # it stands in another article than the one on the screen
    return f"citation {reading.citation + 1} of {len(reading.sources.citations)}"


def _match(reading: Reading) -> str:
    if reading.match is not None:
        return f"match {reading.match + 1} of {len(reading.matches)}"
    return "" if not reading.only or reading.typing else f"& {printable(one_line(reading.only))}"


def _position(reading: Reading) -> str:
    """How much of the article stands above the bottom of the screen, and which article of how many."""
    articles = len(reading.sources.index.articles)
    part = f"article {reading.article + 1} of {articles}, " if articles > 1 else ""
    rows = len(reading.page.rows)
    if rows <= reading.height:
        return f"{part}all"
    return f"{part}{100 * min(rows, reading.top + reading.height) // rows}%"
