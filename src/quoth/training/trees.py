"""Gold syntax: Universal Dependencies in CoNLL-U, each token where it stands in the text of its sentence."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

NO_SPACE = "SpaceAfter=No"


class Node(NamedTuple):
    """A token. start, stop: its characters. head: place of the node it depends on, -1 of the root."""

    start: int
    stop: int
    form: str
    lemma: str
    upos: str
    features: str
    head: int
    relation: str


class Tree(NamedTuple):
    """A sentence. document: the name of its text."""

    document: str
    text: str
    nodes: Sequence[Node]


def read_trees(paths: Iterable[Path]) -> Iterator[Tree]:
    """The sentences of CoNLL-U files. Raises ValueError where a token is not in its text."""
    for path in sorted(paths):
        document, text, rows = "", "", list[list[str]]()
        for line in (*path.read_text(encoding="utf-8").split("\n"), ""):
            if line.startswith("# newdoc id = "):
                document = line.removeprefix("# newdoc id = ")
            elif line.startswith("# text = "):
                text = line.removeprefix("# text = ")
            elif line and line[0] != "#":
                rows.append(line.split("\t"))
            elif not line and rows:
                yield Tree(document, text, [*_nodes(text, rows)])
                rows = []


def _nodes(text: str, rows: Sequence[Sequence[str]]) -> Iterator[Node]:
    """The words of a sentence; those of a multiword token ("didn't") share its characters."""
    at = 0
    for row in rows:
        if "-" in row[0] or "." in row[0]:
            continue
        # Spaces are skipped, so what a multiword token says of itself need not be read.
        while text[at : at + 1].isspace():
            at += 1
        if not text.startswith(row[1], at):
            raise ValueError(f"{row[1]!r} is not at {at} of {text!r}")
        start, at = at, at + len(row[1])
        yield Node(start, at, row[1], row[2], row[3], row[5], int(row[6]) - 1, row[7])


# What stands inside a base noun phrase, before its head and behind it.
BEFORE_HEAD = frozenset(
    "det det:predet amod nummod compound flat goeswith nmod:poss nmod:desc nmod:unmarked".split()
)
BEHIND_HEAD = frozenset("flat compound goeswith nmod:unmarked nummod".split())
BRACKETS = frozenset("()[]")
NOMINAL = frozenset("NOUN PROPN PRON NUM SYM X".split())
NOMINAL_RELATIONS = frozenset("nsubj nsubj:pass nsubj:outer obj iobj obl obl:agent nmod appos".split())
NO_HEADS = BEFORE_HEAD | {"case", "cc", "mark", "advmod", "discourse", "punct", "reparandum", "fixed", "dep"}


class GoldPhrase(NamedTuple):
    """A base noun phrase. first, last: places of its first and last word. head: place of its noun."""

    first: int
    last: int
    head: int


def gold_phrases(tree: Tree) -> list[GoldPhrase]:
    """The base noun phrases: heads with what determines and modifies them, no clause, no preposition.

    A head is a noun, name, pronoun, number or sign that doesn't itself modify another one, or any word that
    is a subject, object or the like. Its phrase is the longest run of words around it of what depends on it
    by BEFORE_HEAD, whole ("the [very old] bridge", "[the mayor's] car"), or stands behind it by BEHIND_HEAD;
    it ends before a bracket, and before a comma but for the year of a date.
    """
    nodes = tree.nodes
    inside: list[int] = []  # for each word the head whose phrase it may be in, -1 for none
    for place in range(len(nodes)):
        at, seen = place, 0
        while seen <= len(nodes) and not _is_head(nodes, at):
            parent = nodes[at].head
            if parent < 0:
                break
            at, seen = parent, seen + 1
        inside.append(at if _is_head(nodes, at) and _belongs(nodes, place, at) else -1)
    found = []
    for head in range(len(nodes)):
        if not _is_head(nodes, head):
            continue
        first = last = head
        while first and inside[first - 1] == head and nodes[first - 1].form not in BRACKETS:
            first -= 1
        first += nodes[first].form == ","
        while last + 1 < len(nodes) and inside[last + 1] == head and not _parts(nodes, last + 1):
            last += 1
        found.append(GoldPhrase(first, last, head))
    return found


def _parts(nodes: Sequence[Node], place: int) -> bool:
    """Whether a phrase ends before a word: a bracket, or a comma before anything but a year."""
    year = nodes[place + 1].form if place + 1 < len(nodes) else ""
    comma = nodes[place].form == "," and not (len(year) == 4 and year.isdigit())
    return comma or nodes[place].form in BRACKETS


def _is_head(nodes: Sequence[Node], place: int) -> bool:
    node = nodes[place]
    behind_comma = place and nodes[place - 1].form == "," and not node.form.isdigit()  # "York, [England]"
    if node.relation in NOMINAL_RELATIONS or (node.relation == "nmod:unmarked" and behind_comma):
        return True
    return node.upos in NOMINAL and (node.relation not in NO_HEADS or node.head < 0)


def _belongs(nodes: Sequence[Node], place: int, head: int) -> bool:
    """Whether the topmost word between them depends on the head by a relation of its side."""
    at = place
    while at != head and nodes[at].head != head:
        at = nodes[at].head
    return at == head or nodes[at].relation in (BEFORE_HEAD if place < head else BEHIND_HEAD)
