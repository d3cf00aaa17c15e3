"""What a page of HTML raises or lowers, by its tags and styles, and what calls a note without that."""

from typing import Final

from selectolax.lexbor import LexborNode

from quoth.inputs.formats.raised import CLOSE, LOWERED, RAISED, RAISED_LINK

# What calls a note, by classes, roles and types of EPUB; and what leads to one where it is raised.
CALLS: Final = ".footnote-reference, .footnote-ref, .noteref, [role=doc-noteref], [epub\\:type~=noteref]"
TO_A_NOTE: Final = f"a[href*='#'], {CALLS}"
RAISING: Final = {"sup": RAISED, "sub": LOWERED}
RAISED_BY_STYLE: Final = ".superscript, [style*='vertical-align:super'], [style*='vertical-align: super']"


class Raising:
    """The marks of what is raised or lowered, but for what is so inside of such.

    others: what is raised by its style, and what calls a note without being raised, by `mem_id`.
    """

    def __init__(self, root: LexborNode) -> None:
        self.others = {
            **{each.mem_id: RAISED for each in root.css(RAISED_BY_STYLE)},
            **{each.mem_id: RAISED_LINK for each in root.css(CALLS)},
        }
        self._depth = 0

    def mark(self, node: LexborNode, leaving: bool) -> str:
        """What stands for the beginning or the end of an element."""
        self._depth += -1 if leaving else 1
        if self._depth > (not leaving):
            return ""
        mark = RAISING.get(node.tag or "") or self.others[node.mem_id]
        linked = mark == RAISED and (node.css_first(TO_A_NOTE) or _in_a_link(node))
        return CLOSE if leaving else RAISED_LINK if linked else mark


def _in_a_link(node: LexborNode) -> bool:
    parent = node.parent
    return parent is not None and parent.tag == "a" and "#" in (parent.attributes.get("href") or "")
