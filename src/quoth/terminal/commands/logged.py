"""What `quoth log` shows: conversations as a list, and what was said in them."""

from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias

from quoth.terminal.conversations import Kept
from quoth.terminal.layout import Line, Piece, plain, shortened
from quoth.terminal.repl.typed import PROMPT
from quoth.terminal.replies import CLOSEST, NO_ANSWER, UNSURE
from quoth.terminal.sanitize import one_line, printable

Numbered: TypeAlias = tuple[int, Kept]  # 1 is the last conversation
QUESTION = 60  # characters of a conversation's first question
TIME = len("2026-12-01T09:30")


def having(words: str, found: Sequence[Numbered]) -> list[Numbered]:
    """The conversations with only those rows in which all the words occur, in whatever case."""
    sought = words.casefold().split()

    def has(row: dict[str, Any]) -> bool:
        text = _text(row)
        return all(word in text for word in sought)

    kept = ((place, each._replace(rows=tuple(filter(has, each.rows)))) for place, each in found)
    return [(place, each) for place, each in kept if each.rows]


def rows_of(place: int, kept: Kept) -> Iterator[dict[str, Any]]:
    """The answer rows, each with an id of its conversation and its place in it: "2.1"."""
    for number, row in enumerate(kept.rows, start=1):
        yield {**row, "id": f"{place}.{number}"}


def listed(found: Sequence[Numbered]) -> Iterator[Line]:
    """A line for each conversation: its number, when, its first question, how many, about what."""
    for place, kept in found:
        first = shortened(str(kept.rows[0]["question"]), QUESTION)
        more = f" (and {len(kept.rows) - 1:,} more)" if kept.rows[1:] else ""
        yield Line(
            (
                Piece(f"{printable(_time(kept.started))}  ", "place"),
                Piece(f"{printable(first)}{more}  "),
                Piece(printable(_about(kept)), "place"),
            ),
            f"{place:4}  ",
        )


def said(found: Sequence[Numbered]) -> Iterator[Line]:
    """Each conversation whole, under what it was about."""
    for count, (place, kept) in enumerate(found):
        if count:
            yield Line(())
        yield plain(f"{place}: {_about(kept)}, {_time(kept.started)}", "place")
        for row in kept.rows:
            yield Line(())
            yield from _row_lines(row)


def _row_lines(row: dict[str, Any]) -> Iterator[Line]:
    """An answer row as its reply was shown, less what was matched."""
    yield plain(one_line(row["question"]), "context", PROMPT)
    if row["resolved"] != row["question"]:
        yield plain(f"≈ {one_line(row['resolved'])}")
    if row["status"] == "chat":
        yield from map(plain, str(row["answer"]).splitlines())
        return
    cited, name = row["citations"], ""
    if row["status"] == "abstained":
        yield plain(NO_ANSWER)
        yield plain(one_line(row["reason"]["text"]))
        cited, name = row["nearest"][:1], f"{CLOSEST} "
    else:
        doubt = "" if row.get("certainty") == "sure" else f"{UNSURE} "
        short = one_line(row["short_answer"]["text"]) if row["short_answer"] else ""
        if doubt or short:
            yield plain(f"{doubt}{short}".rstrip(), "" if doubt else "headline")
        if row["derivation"]:
            yield plain(row["derivation"])
    for each in cited:
        yield plain(f"{name}{one_line(each['text'])}", lead="  ")
        where = f"paragraph {each['paragraph']}, sentence {each['sentence']}"
        yield plain(f"[{each['label']}] {each['source']}, {where}", "place", "  ")


def _text(row: dict[str, Any]) -> str:
    """All that a search looks at: what was asked and said, and what was cited."""
    cited = (each["text"] for each in (*row["citations"], *row["nearest"][:1]))
    return " ".join((str(row["question"]), str(row["answer"] or ""), *map(str, cited))).casefold()


def _about(kept: Kept) -> str:
    """The documents, in short."""
    first, *others = kept.sources or ("nothing",)
    return one_line(f"{first} …" if others else first)


def _time(started: str) -> str:
    return started[:TIME].replace("T", " ")
