"""What was not read, told: a line for each file that should have been readable, a count of the others.

Of what was read, what of it was left out, or may have been read wrong.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Final

from quoth.model import Index
from quoth.terminal.sanitize import one_line

if TYPE_CHECKING:
    from quoth.inputs import Skipped

LISTED: Final = 20  # files that are named without -v
# How a reason begins, and the files that it holds for; the first that fits.
REASONS: Final = (
    ("is hidden", "hidden"),
    ("is ignored", "ignored by .gitignore"),
    ("is of no format", "of no format that is read"),
    ("is a link", "links to folders"),
    ("was read before", "read before"),
    ("", "without text"),
)


def reading_lines(index: Index) -> Iterator[str]:
    """What a person should know of how the first documents of an index were read."""
    for article in islice(index.articles, LISTED):
        yield from (one_line(f"{article.source} {note}.") for note in article.notes)


def skipped_lines(skipped: "Sequence[Skipped]", verbose: bool = False) -> Iterator[str]:
    """The lines. verbose: each file is named."""
    faulty = [row for row in skipped if row.faulty]
    others = [row for row in skipped if not row.faulty]
    for path, why, _ in faulty if verbose else faulty[:LISTED]:
        yield one_line(f"Skipped {path}: it {why}.")
    hidden = 0 if verbose else len(faulty[LISTED:])
    if hidden:
        yield f"Skipped {hidden:,} more that can't be read (-v names them)."
    if verbose:
        yield from (one_line(f"Left out {path}: it {why}.") for path, why, _ in others)
    elif others:
        counts = Counter(
            next(words for start, words in REASONS if row.why.startswith(start)) for row in others
        )
        told = ", ".join(f"{count:,} {words}" for words, count in counts.items())
        yield f"Left out: {told} (-v names them)."
