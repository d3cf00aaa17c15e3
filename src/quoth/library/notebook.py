"""A reply as Markdown for notebooks, in which no text from outside is anything but text."""

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from quoth.answering.matching import told
from quoth.model import CONTRARY
from quoth.sanitize import one_line, printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoth.answering.matching import Matched

# What CommonMark, GitHub's tables and bare links, and Jupyter's formulas may take for an instruction. It
# becomes a character reference, which none of them obeys; a backslash some do.
_SPECIAL = re.compile(r"[\\`*_\[\]<>&|~$#@!{}=^+]|:(?=/)|(?<=[wW]{3})\.|\A-")
_NUMBERED = re.compile(r"\A(\d+)([.)])")


def markdown(row: Mapping[str, Any], matched: "Sequence[Matched]") -> str:
    """The answer in bold, or that there is none, and each citation as a quotation with its place.

    row: the answer row. matched: what its own sentence has for the question's words, to tell where it may be
    wrong.
    """
    return "\n\n".join(_blocks(row, matched))


def escaped(text: str) -> str:
    """`text` on one line, printable, and nothing but text to Markdown."""
    shown = printable(one_line(text).strip())
    shown = _SPECIAL.sub(lambda found: f"&#{ord(found[0])};", shown)
    return _NUMBERED.sub(lambda found: f"{found[1]}&#{ord(found[2])};", shown)


def _blocks(row: Mapping[str, Any], matched: "Sequence[Matched]") -> Iterator[str]:
    if row["resolved"] != row["question"]:
        yield f"≈ {escaped(row['resolved'])}"
    reason, short = row["reason"], row["short_answer"]
    is_close = bool(row["nearest"]) and reason is not None and reason["code"] not in CONTRARY
    unsure = "Not sure: " if row["certainty"] == "unsure" else ""
    if reason is not None:
        yield f"**The document doesn't say.** {escaped(reason['text'])}".rstrip()
        if is_close:
            yield "Closest:"
    elif not row["citations"]:
        yield escaped(row["answer"])
    elif short is not None and (text := escaped(short["text"])):
        yield f"{unsure}**{text}**"
    elif unsure:
        yield unsure.rstrip()
    if row["derivation"] is not None:
        yield escaped(row["derivation"])
    yield from map(_quotation, row["citations"] + row["nearest"][:1])
    if (unsure or is_close) and (note := escaped(told(matched))):
        yield note


def _quotation(cited: Mapping[str, Any]) -> str:
    place = "[{label}] {source}, paragraph {paragraph}, sentence {sentence}".format_map(cited)
    return f"> {escaped(cited['text'])}\n>\n> — {escaped(place)}"
