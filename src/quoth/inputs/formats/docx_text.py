"""The running text of Word's XML: what a reader of the accepted document sees of a paragraph, in order.

A walk over its elements by a table of what each does. What is inserted or moved here is text, what is deleted
or moved away is none, a text box and a note stand behind the paragraph that holds or calls them.
"""

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from quoth.inputs.formats.extracted import DELETIONS, LeftOut
from quoth.inputs.formats.raised import CLOSE, RAISED, settled

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
M: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
DRAWING: Final = "{http://schemas.openxmlformats.org/drawingml/2006/"
MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

# What stands for an element, whatever is in it.
SIGNS: Final = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
    f"{M}den": "/",  # and then what it holds
}
# Elements whose content is no text of the document.
PASSED_OVER: Final = frozenset(
    (
        *(f"{W}{name}" for name in "pPr rPr sdtPr sdtEndPr fldData instrText delInstrText rt".split()),
        f"{M}ctrlPr",
    )
)
# Those that are left out by choice, and what is told of them.
LEFT_OUT: Final = {
    f"{W}del": DELETIONS,
    f"{W}moveFrom": DELETIONS,
    f"{W}commentReference": ("comment", "comments"),
    f"{DRAWING}chart}}chart": ("chart", "charts"),
    f"{DRAWING}diagram}}relIds": ("diagram", "diagrams"),
}
TEXTS: Final = frozenset((f"{W}t", f"{M}t"))
NOTES: Final = {f"{W}footnoteReference": "footnotes", f"{W}endnoteReference": "endnotes"}
RUN, POWER = f"{W}r", f"{M}sup"
BOX: Final = f"{W}txbxContent"
CHOICE, FALLBACK = f"{MC}Choice", f"{MC}Fallback"
HIDDEN: Final = ("hidden piece of text", "hidden pieces of text")
CONTENTS: Final = ("table of contents", "tables of contents")
GALLERY: Final = "Table of Contents"  # as Word calls the building block
# What may stand around paragraphs and tables, rows and cells.
AROUND: Final = frozenset(f"{W}{name}" for name in ("sdt", "sdtContent", "ins", "moveTo", "customXml"))
OFF: Final = frozenset(("0", "false", "off", "none"))


class Text(NamedTuple):
    """A paragraph's text. notes: (part, id) of those that it calls. boxes: the text boxes in it."""

    text: str
    notes: tuple[tuple[str, str], ...]
    boxes: tuple[Any, ...]


def text_of(paragraph: Any, left_out: LeftOut) -> Text:
    """What stands in a paragraph; what does not is counted."""
    pieces: list[str] = []
    notes: list[tuple[str, str]] = []
    boxes: list[Any] = []
    waiting: list[Any] = [*reversed(paragraph)]
    while waiting:  # without recursion: elements may stand in each other as deep as they like
        element = waiting.pop()
        if isinstance(element, str):
            pieces.append(element)
            continue
        tag = element.tag
        if tag in TEXTS:
            pieces.append(element.text or "")
        elif tag in LEFT_OUT:
            left_out[LEFT_OUT[tag]] += 1
        elif tag == BOX:
            boxes.append(element)
        elif tag in NOTES:
            notes.append((NOTES[tag], element.get(f"{W}id", "")))
        elif tag == f"{W}br":
            pieces.append("\n" if element.get(f"{W}type", "textWrapping") == "textWrapping" else "")
        elif tag not in PASSED_OVER and not (tag == FALLBACK and _has_choice(element)):
            pieces.append(SIGNS.get(tag, ""))
            look = _look(element) if tag == RUN else ""
            if look == "hidden":
                left_out[HIDDEN] += 1
                continue
            if look == "raised" or tag == POWER:
                pieces.append(RAISED)
                waiting.append(CLOSE)
            waiting += reversed(element)
    return Text(settled("".join(pieces)), tuple(notes), tuple(boxes))


def inside(container: Any, left_out: LeftOut) -> Iterator[Any]:
    """The paragraphs and tables of a body, cell, box or note; the rows of a table; the cells of a row."""
    waiting = [*reversed(container)]
    while waiting:
        element = waiting.pop()
        if element.tag in LEFT_OUT:
            left_out[LEFT_OUT[element.tag]] += 1
        elif element.tag == f"{W}sdt" and _is_contents(element):
            left_out[CONTENTS] += 1
        elif element.tag in AROUND:
            waiting += reversed(element)
        elif element.tag == f"{W}tr" and element.find(f"{W}trPr/{W}del") is not None:
            left_out[DELETIONS] += 1
        elif isinstance(element.tag, str):
            yield element


def goes_on(paragraph: Any) -> bool:
    """Whether its end is deleted, so that the next one is more of it."""
    return paragraph.find(f"{W}pPr/{W}rPr/{W}del") is not None


def _look(run: Any) -> str:
    """What its properties make of a run, as far as that matters: "hidden", "raised" or ""."""
    properties = run.find(f"{W}rPr")
    for each in () if properties is None else properties:
        if each.tag == f"{W}vanish" and each.get(f"{W}val", "true") not in OFF:
            return "hidden"
        if each.tag == f"{W}vertAlign" and each.get(f"{W}val") == "superscript":
            return "raised"
    return ""


def _is_contents(control: Any) -> bool:
    found = control.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")
    return found is not None and found.get(f"{W}val") == GALLERY


def _has_choice(fallback: Any) -> bool:
    """Whether it says again, for older programs, what stands before it."""
    parent = fallback.getparent()
    return parent is not None and parent.find(CHOICE) is not None
