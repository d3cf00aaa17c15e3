"""A reply as Markdown: the answer in bold, each citation a block quote with its place."""

import re
from collections.abc import Iterator

from quoth.answering.confidence import certainty
from quoth.answering.matching import matches_of, spans, told
from quoth.model import Abstention, Answer, Chat, Citation, Reply
from quoth.terminal.layout import Line, Piece, Style, View, marked, neighbours, place
from quoth.terminal.replies import (
    CLOSEST,
    NO_ANSWER,
    SAYS,
    UNSURE,
    UNSURE_SAYS,
    answer_spans,
    closest_note,
    interpretation,
    is_contrary,
    why_not,
)
from quoth.terminal.sanitize import one_line, printable

# What CommonMark may take for an instruction anywhere in a line, and only at its start.
_SPECIAL = re.compile(r"([\\`*_\[\]<>&|~])")
ESCAPED = r"\\\1"
EMPHASIS: dict[Style, str] = {"answer": "**", "match": "*"}
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
    quoted = _SPECIAL.sub(ESCAPED, printable(one_line(text)))
    return _OPENING.sub(_escape_opening, quoted)


def _escape_opening(match: re.Match[str]) -> str:
    space, mark = match.groups()
    # An ordered list is defused at its full stop, every other opening at its first character.
    return f"{space}{mark}\\" if mark.isdigit() else f"{space}\\{mark}"


def _rows(reply: Reply, view: View) -> Iterator[str]:
    yield f"### {escaped(reply.question.typed)}"
    yield ""
    if isinstance(reply, Chat) or not reply.parts:
        yield from _reply_rows(reply, view)
        return
    from quoth.answering.together import parts_of

    for part in parts_of(reply):
        yield from _reply_rows(part, view)


def _reply_rows(reply: Reply, view: View) -> Iterator[str]:
    meant = interpretation(reply.question)
    if meant:
        yield escaped(meant)
        yield ""
    match reply:
        case Answer():
            yield from _answer_rows(reply, view)
        case Abstention():
            yield from _abstention_rows(reply, view)
        case Chat():
            yield escaped(reply.text)
            yield ""


def _answer_rows(reply: Answer, view: View) -> Iterator[str]:
    is_sure, short = certainty(reply) == "sure", reply.short_answer
    if short is not None:
        yield f"{'' if is_sure else f'{UNSURE} '}**{escaped(short.text)}**"
        yield ""
    elif reply.question.answer_type == "yesno":
        yield SAYS if is_sure else UNSURE_SAYS
        yield ""
    elif not is_sure:
        yield UNSURE
        yield ""
    if reply.derivation:
        yield escaped(reply.derivation)
        yield ""
    for citation in reply.citations:
        pieces = marked(citation.sentence, answer_spans(reply, citation))
        yield from _quote(citation, view, pieces)
        if citation is reply.citations[0] and not is_sure:
            yield from _note(told(matches_of(reply, view.indexed)))


def _abstention_rows(reply: Abstention, view: View) -> Iterator[str]:
    yield f"**{NO_ANSWER}** {escaped(why_not(reply))}".rstrip()
    yield ""
    if not reply.nearest:
        return
    closest = reply.nearest[0]
    if is_contrary(reply):
        if not why_not(reply):
            yield SAYS
            yield ""
        yield from _quote(closest, view, marked(closest.sentence, ()))
        return
    matched = matches_of(reply, view.indexed)
    yield CLOSEST
    yield ""
    pieces = marked(closest.sentence, spans(matched, closest.sentence), "match")
    yield from _quote(closest, view, pieces)
    yield from _note(closest_note(reply, matched))


def _note(text: str) -> Iterator[str]:
    if text:
        yield escaped(text)
        yield ""


def _quote(citation: Citation, view: View, pieces: tuple[Piece, ...]) -> Iterator[str]:
    before, after = neighbours(citation.sentence, view.indexed, view.context)
    cited = "".join(map(_emphasised, pieces))
    cited = _OPENING.sub(_escape_opening, cited)
    if before or after:
        cited = f"→ {cited}"
    rows = [escaped(other.text) for other in before]
    rows += [cited, *(escaped(other.text) for other in after), f"— {escaped(place(citation))}"]
    yield "\n>\n".join(f"> {row}" for row in rows)
    yield ""


def _emphasised(piece: Piece) -> str:
    """A piece that `marked` made printable already; bold where it is the answer, slanted where it matches."""
    sign = EMPHASIS.get(piece.style, "")
    return f"{sign}{_SPECIAL.sub(ESCAPED, piece.text)}{sign}"
