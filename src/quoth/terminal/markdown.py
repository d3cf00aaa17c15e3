"""A reply as Markdown: the answer in bold, each citation a block quote with its place."""

import re
from collections.abc import Iterator

from quoth.model import Abstention, Answer, Chat, Citation, Reply, Span
from quoth.terminal.layout import (
    NEAREST,
    NO_ANSWER,
    Line,
    Piece,
    View,
    hedge,
    interpretation,
    marked,
    neighbours,
    place,
)
from quoth.terminal.sanitize import one_line, printable

# What CommonMark may take for an instruction anywhere in a line, and only at its start.
_SPECIAL = re.compile(r"([\\`*_\[\]<>&|~])")
_OPENING = re.compile(r"^(\s*)([#+-]|\d+(?=[.)]))")


def markdown_lines(reply: Reply, view: View) -> Iterator[Line]:
    """The reply as CommonMark, paragraph by paragraph."""
    rows = list(_rows(reply, view))
    while not rows[-1]:
        rows.pop()
    for row in rows:
        yield Line((Piece(row),), wrap=False)


def escaped(text: str) -> str:
    """`text` on one line, printable, and nothing but text to Markdown."""
    quoted = _SPECIAL.sub(r"\\\1", printable(one_line(text)))
    return _OPENING.sub(_escape_opening, quoted)


def _escape_opening(match: re.Match[str]) -> str:
    space, mark = match.groups()
    # An ordered list is defused at its full stop, every other opening at its first character.
    return f"{space}{mark}\\" if mark.isdigit() else f"{space}\\{mark}"


def _rows(reply: Reply, view: View) -> Iterator[str]:
    question = reply.question
    yield f"### {escaped(question.typed)}"
    yield ""
    meant = interpretation(question)
    if meant:
        yield escaped(meant)
        yield ""
    match reply:
        case Answer():
            yield from _answer_rows(reply, view)
        case Abstention():
            yield f"**{NO_ANSWER}** {escaped(reply.reason.text)}".rstrip()
            yield ""
            if reply.nearest:
                yield NEAREST
                yield ""
            for citation in reply.nearest:
                yield from _quote(citation, view, None)
        case Chat():
            yield escaped(reply.text)
            yield ""


def _answer_rows(reply: Answer, view: View) -> Iterator[str]:
    short = reply.short_answer
    notes = (
        f"**{escaped(short.text)}**" if short is not None else "",
        escaped(reply.derivation or ""),
        escaped(hedge(reply.confidence)),
    )
    for note in filter(None, notes):
        yield note
        yield ""
    first = reply.citations[0].sentence.article
    for citation in reply.citations:
        same_article = citation.sentence.article == first
        yield from _quote(citation, view, short.span if short is not None and same_article else None)


def _quote(citation: Citation, view: View, answer: Span | None) -> Iterator[str]:
    before, after = neighbours(citation.sentence, view.indexed, view.context)
    cited = "".join(_emphasised(piece) for piece in marked(citation.sentence, answer))
    cited = _OPENING.sub(_escape_opening, cited)
    if before or after:
        cited = f"→ {cited}"
    rows = [escaped(other.text) for other in before]
    rows += [cited, *(escaped(other.text) for other in after), f"— {escaped(place(citation))}"]
    yield "\n>\n".join(f"> {row}" for row in rows)
    yield ""


def _emphasised(piece: Piece) -> str:
    """A piece that `marked` made printable already; bold where it is the answer."""
    text = _SPECIAL.sub(r"\\\1", piece.text)
    return f"**{text}**" if piece.style == "answer" else text
