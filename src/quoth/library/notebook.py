"""A reply as Markdown for notebooks, in which no text from outside is anything but text."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from quoth.answering.matching import told
from quoth.model import CONTRARY
from quoth.sanitize import one_line, printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoth.answering.matching import Matched
    from quoth.library.reply import Citation, Reply

# What CommonMark, GitHub's tables and bare links, and Jupyter's formulas may take for an instruction. It
# becomes a character reference, which none of them obeys; a backslash some do.
_SPECIAL = re.compile(r"[\\`*_\[\]<>&|~$#@!{}=^+]|:(?=/)|(?<=[wW]{3})\.|\A-")
_NUMBERED = re.compile(r"\A(\d+)([.)])")


def markdown(reply: "Reply", matched: "Sequence[Matched]") -> str:
    """The answer in bold, or that there is none, and each citation as a quotation with its place.

    matched: what its own sentence has for the question's words, to tell where it may be wrong.
    """
    return "\n\n".join(_blocks(reply, matched))


def escaped(text: str) -> str:
    """`text` on one line, printable, and nothing but text to Markdown."""
    shown = printable(one_line(text).strip())
    shown = _SPECIAL.sub(lambda found: f"&#{ord(found[0])};", shown)
    return _NUMBERED.sub(lambda found: f"{found[1]}&#{ord(found[2])};", shown)


def _blocks(reply: "Reply", matched: "Sequence[Matched]") -> Iterator[str]:
    if reply.resolved != reply.question:
        yield f"≈ {escaped(reply.resolved)}"
    is_close = bool(reply.nearest) and reply.reason is not None and reply.reason.code not in CONTRARY
    unsure = "Not sure: " if reply.certainty == "unsure" else ""
    if reply.reason is not None:
        yield f"**The document doesn't say.** {escaped(reply.reason.text)}".rstrip()
        if is_close:
            yield "Closest:"
    elif not reply:
        yield escaped(reply.text)
    elif reply.short_answer is not None and (short := escaped(reply.short_answer.text)):
        yield f"{unsure}**{short}**"
    elif unsure:
        yield unsure.rstrip()
    if reply.derivation is not None:
        yield escaped(reply.derivation)
    yield from map(_quotation, reply.citations + reply.nearest[:1])
    if (unsure or is_close) and (note := escaped(told(matched))):
        yield note


def _quotation(cited: "Citation") -> str:
    place = f"[{cited.label}] {cited.source}, paragraph {cited.paragraph}, sentence {cited.sentence}"
    return f"> {escaped(cited.text)}\n>\n> — {escaped(place)}"
