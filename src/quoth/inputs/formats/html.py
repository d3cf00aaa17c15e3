"""HTML -> its running text: the main part of the page, a paragraph for each block, no navigation.

selectolax parses (with Lexbor, as browsers do) and runs nothing; what is kept is told by the tables here.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from quoth.inputs.charset import decoded
from quoth.inputs.decoding import SAVE_TEXT, UnusableError
from quoth.inputs.formats.extracted import DELETIONS, Extracted, Gathering, one_line
from quoth.inputs.formats.html_kept import is_a_section, is_amid_paragraphs, is_note, only_leads_back, quotes
from quoth.inputs.formats.html_raised import RAISING, Raising
from quoth.inputs.formats.html_rows import CELLS, Cell, Grid, claimed, is_record
from quoth.inputs.formats.raised import settled
from quoth.inputs.formats.xhtml import as_html

DECLARED: Final = re.compile(
    rb"""<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)"""
    rb"""|\A\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)""",
    re.IGNORECASE,
)
DECLARED_WITHIN: Final = 2048  # bytes; browsers look at 1024

# Where the article stands, surest first; the first of them that has enough of the page's text is taken.
MAIN: Final = ("main", "[role=main]", "article", "[itemprop=articleBody]", "#content")
ENOUGH: Final = 0.3
BLOCKS: Final = frozenset(
    "address article blockquote body caption center dd details div dl dt fieldset figcaption figure form"
    " h1 h2 h3 h4 h5 h6 header hgroup hr legend li main ol p pre section summary table tbody tfoot thead tr"
    " ul".split()
)
HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
LISTS: Final = frozenset(("ul", "ol"))
ITEM: Final = "li"
ROW: Final = "tr"
TABLE: Final = "table"
TERM: Final = "dt"
# What can stand between a term and the first words of its definition.
DEFINITION: Final = frozenset((TERM, "dd", "p", "div"))
LEFT_OUT: Final = frozenset(
    "aside audio button canvas datalist del dialog embed footer head iframe input map math menu meter nav"
    " noscript object option progress script select style svg template textarea video".split()
)
# Those of them that belong to the text, and what is told of them; a drawing where it has words.
DRAWINGS: Final = ("drawing with words", "drawings with words")
TOLD: Final = {"del": DELETIONS, "math": ("formula", "formulas"), "svg": DRAWINGS}
LEFT_OUT_ROLES: Final = frozenset(
    "alertdialog banner complementary contentinfo dialog menu menubar navigation search toolbar".split()
)
# Classes and ids, by their words.
LEFT_OUT_WORDS: Final = frozenset(
    "breadcrumb breadcrumbs cookie cookies footer headerlink menu nav navbar navfooter navheader navigation"
    " newsletter sidebar skip social toc".split()
)
NEVER_LEFT_OUT: Final = frozenset(("html", "body", "main", "article", *HEADINGS))
WORD: Final = re.compile(r"[a-z]+")
LINKED: Final = 0.7  # a list with this share of its text in at least so many links leads elsewhere
LEAST_LINKS: Final = 4
# A paragraph with such a link and few other characters only turns the page.
TURNING: Final = frozenset("next prev previous up contents index start".split())
TURNING_REST: Final = 40
BOXED: Final = "aside"
TEXT_NODE: Final = "-text"
# Time grows with the square of how deep elements stand in each other; browsers cut at 512.
DEEPEST: Final = 2_000
TAG: Final = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)")
NEVER_NESTED: Final = frozenset(  # whose end is often left out, or that have none
    "area base br col dd dt embed frame hr img input li link meta option p param rp rt source tbody td tfoot"
    " th thead tr track wbr".split()
)


class Meta(NamedTuple):
    """Elements that tell a thing of the page, surest first; attribute: "" for the element's text."""

    selector: str
    attribute: str = "content"


TITLES: Final = (Meta("title", ""), Meta("meta[property='og:title']"), Meta("h1", ""))
AUTHORS: Final = (
    Meta("meta[name=author i]"),
    Meta("meta[name='dc.creator' i]"),
    Meta("meta[name='dcterms.creator' i]"),
    Meta("meta[property='article:author']"),
)
DATES: Final = (
    Meta("meta[property='article:published_time']"),
    Meta("meta[name=date i]"),
    Meta("meta[name='dc.date' i]"),
    Meta("meta[name='dcterms.date' i]"),
    Meta("meta[itemprop=datePublished]"),
    Meta("time[datetime]", "datetime"),
)


def read(name: str, data: bytes, _max_bytes: int) -> Extracted:
    """The running text of a page."""
    match = DECLARED.search(data, 0, DECLARED_WITHIN)
    declared = (match[1] or match[2]).decode() if match else ""
    if declared.lower().startswith("utf-16"):  # who could read that could not have read it
        declared = "utf-8"
    return running_text(as_html(decoded(name, data, declared)))


def running_text(page: str) -> Extracted:
    """The same, of a page that is decoded."""
    _verify_depth(page)
    tree = LexborHTMLParser(page)
    root = _main(tree)
    found = Gathering()
    if root is not None:
        for tidy in (True, False):  # a page that is nothing but links is a list of them
            found = Gathering()
            _gather(root, found, tidy)
            if found.extracted().text:
                break
    return found.extracted(_told(tree, TITLES), _told(tree, AUTHORS), _told(tree, DATES))


def _verify_depth(page: str) -> None:
    depth = deepest = 0
    for close, tag in TAG.findall(page):
        if tag.lower() not in NEVER_NESTED:
            depth = max(0, depth - 1) if close else depth + 1
            deepest = max(deepest, depth)
    if deepest > DEEPEST:
        raise UnusableError(f"is no ordinary page: elements stand in each other {deepest:,} deep", SAVE_TEXT)


def _main(tree: LexborHTMLParser) -> LexborNode | None:
    body = tree.body
    if body is None:
        return None
    whole = _size(body)
    for selector in MAIN:
        nodes = body.css(selector)
        # Several articles are a list of them: the page is what is read.
        if len(nodes) == 1 and _size(nodes[0]) >= ENOUGH * whole:
            return nodes[0]
    return body


def _told(tree: LexborHTMLParser, where: tuple[Meta, ...]) -> str:
    for selector, attribute in where:
        node = tree.css_first(selector)
        if node is not None:
            value = node.attributes.get(attribute) if attribute else node.text()
            if value and (told := one_line(value)):
                return told
    return ""


class _Pending:
    """The paragraph that is being read: its cells."""

    def __init__(self) -> None:
        self.cells: list[list[str]] = [[]]

    def take(self) -> list[str]:
        cells = [settled("".join(cell)).strip() for cell in self.cells]
        self.cells = [[]]
        return cells


def _gather(root: LexborNode, found: Gathering, tidy: bool) -> None:
    """Add the paragraphs under `root`. tidy: leave out what leads elsewhere."""
    pending = _Pending()
    heading = False
    preformatted = 0
    raising = Raising(root)
    defined = False  # all that is pending are terms, which go with the first paragraph of their definition
    grid = Grid()
    spread: list[tuple[int, int]] | None = None  # of a record's cells: the columns and rows each is over
    first = False

    def flush() -> None:
        for paragraph in "\t".join(filter(None, pending.take())).split("\n\n"):
            found.add(paragraph, heading=heading)

    for node, leaving in _walk(root, tidy):
        tag = node.tag or ""
        if tag in TOLD:
            if not leaving and (tag != "svg" or node.css_first("text")):
                found.left_out[TOLD[tag]] += 1
        elif tag == TEXT_NODE:
            if not leaving:
                text = node.text_content or ""
                defined = defined and not text.strip()
                pending.cells[-1].append(text if preformatted else text.translate(BREAKS))
        elif tag == "br":
            if not leaving:
                pending.cells[-1].append("\n")
        elif tag in CELLS:
            if not leaving:
                pending.cells.append([])
                if spread is not None:
                    spread.append(claimed(node))
        elif spread is not None and tag != ROW:
            if not leaving and tag in BLOCKS and "".join(pending.cells[-1]).strip():
                pending.cells[-1].append("; " if tag == ITEM else " ")
        elif spread is not None:
            cells = map(Cell._make, zip(pending.take()[1:], *zip(*spread, strict=True), strict=True))
            found.add_row(grid.row(cells), first=first)
            spread, first = None, False
        elif tag == ROW and not leaving and is_record(node, _size):
            flush()
            heading, spread = False, []
        elif tag in BLOCKS:
            if tag == TABLE and not leaving:
                grid, first = Grid(), True
            defined = (tag == TERM) if leaving else (defined and tag in DEFINITION)
            if defined:
                pending.cells.append([])
                continue
            flush()
            heading = tag in HEADINGS and not leaving
            if quotes(node):
                found.quote(ends=leaving)
            if tag == "pre":
                preformatted += -1 if leaving else 1
        elif tag in RAISING or (raising.others and node.mem_id in raising.others):
            pending.cells[-1].append(raising.mark(node, leaving))
    flush()


BREAKS: Final = str.maketrans("\n\r", "  ")


def _walk(root: LexborNode, tidy: bool) -> Iterator[tuple[LexborNode, bool]]:
    """Every node that is kept under `root`, in order, elements when they are entered and when left.

    Without recursion: a page may be nested as deep as it likes.
    """
    node: LexborNode | None = root.child
    depth = 0
    while node is not None:
        yield node, False
        below = None if (node.tag or "") == TEXT_NODE or _left_out(node, tidy) else node.child
        if below is not None:
            node, depth = below, depth + 1
            continue
        yield node, True
        while node is not None and node.next is None and depth:
            node, depth = node.parent, depth - 1
            if node is not None:
                yield node, True
        node = None if node is None else node.next


def _left_out(node: LexborNode, tidy: bool) -> bool:
    tag = node.tag or ""
    if tag in LEFT_OUT:
        return tag != BOXED or not is_note(node)
    if tag in NEVER_LEFT_OUT or tag.startswith("-"):
        return False
    attributes = node.attributes
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    if not tidy:
        return False
    if (attributes.get("role") or "").lower() in LEFT_OUT_ROLES or (tag == "a" and only_leads_back(node)):
        return True
    named = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".lower()
    words = LEFT_OUT_WORDS.intersection(WORD.findall(named))
    if words and not is_a_section(node, attributes.get("id") or ""):
        return not is_amid_paragraphs(node, words)
    return (tag in LISTS and _leads_elsewhere(node)) or (tag == "p" and _turns_the_page(node))


def _leads_elsewhere(node: LexborNode) -> bool:
    links = node.css("a")
    if len(links) < LEAST_LINKS:
        return False
    whole = _size(node)
    linked = sum(map(_size, links))
    return linked >= LINKED * whole


def _turns_the_page(node: LexborNode) -> bool:
    links = node.css("a[rel]")
    if not any(TURNING.intersection((link.attributes.get("rel") or "").lower().split()) for link in links):
        return False
    whole = _size(node)
    linked = sum(map(_size, links))
    return whole - linked <= TURNING_REST


def _size(node: LexborNode) -> int:
    """How many characters of text are shown under `node`."""
    return sum(
        len((each.text_content or "").strip())
        for each, leaving in _walk(node, tidy=False)
        if not leaving and (each.tag or "") == TEXT_NODE
    )
