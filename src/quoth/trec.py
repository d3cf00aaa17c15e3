"""A ranking as lines of a TREC run, for trec_eval, ir_measures and the like."""

from collections.abc import Iterable, Iterator
from typing import Final

TAG: Final = "quoth"
# trec_eval keeps a score as a 32-bit float: finer steps would be lost, and with them the order.
DECIMALS: Final = 4


def run_lines(topic: str, ranking: Iterable[tuple[str, float]]) -> Iterator[str]:
    """A line for each document: topic Q0 document rank score tag; scores fall strictly by rank.

    topic: a question's id, whatever is in it. ranking: documents and their scores, best first.
    """
    step = 10**DECIMALS
    before: int | None = None
    for rank, (document, score) in enumerate(ranking, start=1):
        units = round(score * step)
        before = units if before is None else min(units, before - 1)
        yield f"{token(topic)} Q0 {document} {rank} {before / step:.{DECIMALS}f} {TAG}\n"


def token(text: str) -> str:
    """An id as a column of such a file: no white space, and two ids stay two."""
    return "".join(
        f"%{ord(character):02X}" if character.isspace() or character == "%" else character
        for character in text
    )
