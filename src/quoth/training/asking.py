"""Gold sentences asked: trees of questions, of which texts have few, made of the trees of statements.

"The mayor opened the bridge in May." gives "Did the mayor open the bridge in May?", "Who opened the bridge in
May?", "What did the mayor open in May?", "When did the mayor open the bridge?".
"""

from collections.abc import Collection, Iterator, Sequence
from typing import Final, NamedTuple

from quoth.training.trees import Node, Tree

LONGEST: Final = 14  # words of a part
ARGUMENTS: Final = frozenset("obj iobj obl obl:agent obl:unmarked xcomp advmod compound:prt".split())
AUXILIARIES: Final = frozenset(("aux", "aux:pass", "cop"))
ADVERBS: Final = ("When", "Where", "Why", "How")
EACH: Final = 1  # question of a sentence, of up to six that can be made


class Word(NamedTuple):
    """A word of a question. old: its place in the statement; of the word it depends on where it is new."""

    form: str
    upos: str
    features: str
    old: int
    relation: str = ""


def asked(tree: Tree, number: int) -> list[Tree]:
    """Questions about the main clause of a sentence, where that is plain. number: says which ones."""
    made = [*_questions(tree.nodes, number)]
    chosen = range(number, number + min(EACH, len(made)))
    return [_tree(tree, made[each % len(made)]) for each in chosen]


def _questions(nodes: Sequence[Node], number: int) -> Iterator[list[Word]]:
    root = next(place for place, node in enumerate(nodes) if node.head < 0)
    children = [place for place, node in enumerate(nodes) if node.head == root]
    subjects = [place for place in children if nodes[place].relation in ("nsubj", "nsubj:pass")]
    if len(subjects) != 1 or subjects[0] > root:
        return
    subject = _yield(nodes, subjects[0])
    helpers = [place for place in children if nodes[place].relation in AUXILIARIES and place > subject[-1]]
    fronted = helpers[0] if helpers else root
    if nodes[fronted].upos not in ("AUX", "VERB") or "VerbForm=Fin" not in nodes[fronted].features:
        return
    predicate = _yield(nodes, root, children)
    if helpers:  # with what stands between: "was [never] [the first] mayor"
        predicate = sorted(
            {*predicate, *(p for c in children if helpers[-1] < c < root for p in _yield(nodes, c))}
        )
    if (
        not _plain(nodes, subject)
        or max(len(subject), len(predicate)) > LONGEST
        or "'" in nodes[fronted].form[:1]
    ):
        return
    parts = {
        place: _yield(nodes, place)
        for place in children
        if place > root and nodes[place].relation in ARGUMENTS
    }
    told = [
        place for part in parts.values() if len(part) <= LONGEST and _plain(nodes, part) for place in part
    ]
    main = [_kept(nodes, place) for place in predicate]
    front, verb = _kept(nodes, fronted), [*(_kept(nodes, place) for place in helpers[1:]), *main]
    if not helpers:
        verb = [Word(nodes[root].lemma, "VERB", "VerbForm=Inf", root)]
        front = Word(_do(nodes[root].features), "AUX", "VerbForm=Fin", root, "aux")
    topic = [_kept(nodes, place, lower=True) for place in subject]
    yield [front, *topic, *verb, *(_kept(nodes, place) for place in told)]
    if nodes[root].upos != "VERB":
        return
    rest = [_kept(nodes, place) for place in told]
    asking = Word(("Who", "What")[number % 2], "PRON", "", subjects[0])
    plain = [*(_kept(nodes, place) for place in helpers), *main]
    yield [asking, *plain, *rest]
    if nodes[subject[0]].relation == "det":
        yield [Word("Which", "DET", "", subject[0]), *topic[1:], *plain, *rest]
    yield [Word(ADVERBS[number % len(ADVERBS)], "ADV", "", root, "advmod"), front, *topic, *verb, *rest]
    for place, part in parts.items():
        if nodes[place].relation == "obj" and part[0] in told:
            others = [_kept(nodes, at) for at in told if at not in part]
            yield [Word(("What", "Who")[number % 2], "PRON", "", place), front, *topic, *verb, *others]
            if nodes[part[0]].relation == "det" and place == part[-1]:
                which = Word(("Which", "What")[number % 2], "DET", "", part[0])
                yield [which, *(_kept(nodes, at) for at in part[1:]), front, *topic, *verb, *others]


def _do(features: str) -> str:
    if "Tense=Past" in features:
        return "did"
    return "does" if "Number=Sing" in features and "Person=3" in features else "do"


def _plain(nodes: Sequence[Node], part: Sequence[int]) -> bool:
    """Whether a part is one piece without signs."""
    return part[-1] - part[0] < len(part) and not any(nodes[place].upos == "PUNCT" for place in part)


def _yield(nodes: Sequence[Node], top: int, without: Collection[int] = ()) -> list[int]:
    """A word and all that depends on it, in order, but for some with what depends on them."""
    found = []
    for place in range(len(nodes)):
        at = place
        while at != top and at >= 0 and at not in without:
            at = nodes[at].head
        if at == top:
            found.append(place)
    return found


def _kept(nodes: Sequence[Node], place: int, lower: bool = False) -> Word:
    node = nodes[place]
    form = node.form.lower() if lower and node.upos not in ("PROPN", "X") and node.form != "I" else node.form
    return Word(form, node.upos, node.features, place)


def _tree(tree: Tree, words: Sequence[Word]) -> Tree:
    """The tree of a question: what was kept hangs where it did, what is new on the word it names."""
    first = words[0]._replace(form=words[0].form[:1].upper() + words[0].form[1:])
    words = [first, *words[1:]]
    new = {word.old: place for place, word in enumerate(words) if not word.relation}
    nodes, at = [], 0
    for word in words:
        old = tree.nodes[word.old]
        head = word.old if word.relation else old.head
        relation = word.relation or old.relation
        nodes.append(
            Node(
                at,
                at + len(word.form),
                word.form,
                word.form.lower(),
                word.upos,
                word.features,
                new.get(head, -1),
                relation,
            )
        )
        at += len(word.form) + 1
    root = next(place for place, node in enumerate(nodes) if node.head < 0)
    nodes.append(Node(at - 1, at, "?", "?", "PUNCT", "", root, "punct"))
    return Tree(tree.document, " ".join(word.form for word in words) + "?", nodes)
