"""Learn the grammar from gold trees: word classes, by which base noun phrases are found.

`python -m quoth.training.grammar --trees FILE...` prints how good it is on texts that were held out, learns
from all of them, and writes the file of `learned/` that `quoth.language.grammar` reads. The same trees give
the same bytes.
"""

import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from quoth import learned
from quoth.language.grammar import Parse, read
from quoth.language.linear import Classifier
from quoth.language.tagging import TAGS, tag_features
from quoth.training.asking import asked
from quoth.training.perceptron import Lesson, learn
from quoth.training.trees import Node, Tree, gold_phrases, read_trees

FOLDS = 10
ROWS = 40960
FORMS = (
    ("VERB", "Voice=Pass", "pass"),
    ("VERB", "VerbForm=Ger", "ing"),
    ("VERB", "Tense=Pres|VerbForm=Part", "ing"),
    ("VERB", "VerbForm=Part", "part"),
    ("VERB", "VerbForm=Inf", "inf"),
    ("VERB", "Tense=Past", "past"),
    ("NOUN", "Number=Plur", "plural"),
    ("PROPN", "Number=Plur", "plural"),
)


def tag_of(node: Node) -> str:
    """The word class, and the form that is told."""
    told = (
        form for word_class, feature, form in FORMS if word_class == node.upos and feature in node.features
    )
    form = next(told, "")
    return f"{node.upos}.{form}" if form else node.upos


def tag_lesson(tree: Tree) -> Lesson:
    """The tags of a sentence."""
    return Lesson(tag_features([node.form for node in tree.nodes]), [*map(tag_of, tree.nodes)])


class Fold(NamedTuple):
    """Numbers of trees: those to learn from, and those held out."""

    taught: Sequence[int]
    held: Sequence[int]


def folds_of(trees: Sequence[Tree], count: int) -> list[Fold]:
    """Texts held out in turn, in the order of their names, so that each fold has all genres."""
    names = sorted({tree.document for tree in trees})
    turn = {name: number % count for number, name in enumerate(names)}
    return [
        Fold(
            [i for i, tree in enumerate(trees) if turn[tree.document] != number],
            [i for i, tree in enumerate(trees) if turn[tree.document] == number],
        )
        for number in range(count)
    ]


def learn_grammar(trees: Sequence[Tree]) -> bytes:
    """The file that trees teach, and the questions that can be asked of them."""
    trees = [*trees, *(question for number, tree in enumerate(trees) for question in asked(tree, number))]
    return learn([*map(tag_lesson, trees)], ROWS)


def opened(file: bytes) -> Classifier:
    """A classifier that was learned."""
    with TemporaryDirectory() as folder:
        (Path(folder) / "file").write_bytes(file)
        return Classifier("file", lambda name: learned.mapped(name, Path(folder)))


def figures(trees: Sequence[Tree], parses: Sequence[Parse]) -> dict[str, tuple[int, int, int]]:
    """For each thing told: how many were right, how many were given, how many there are.

    From raw text: a word is right whose characters are a gold token's and whose class is, a phrase whose
    first and last characters are.
    """
    sums: dict[str, list[int]] = {}
    for tree, parse in zip(trees, parses, strict=True):
        gold: dict[str, set[tuple[object, ...]]] = {}
        given: dict[str, set[tuple[object, ...]]] = {}
        gold["words"] = {(node.start, node.stop, node.upos) for node in tree.nodes}
        given["words"] = {(each.start, each.stop, each.word_class) for each in parse.tokens}
        gold["phrases"] = {(tree.nodes[a].start, tree.nodes[b].stop) for a, b, _ in gold_phrases(tree)}
        given["phrases"] = {(each.start, each.stop) for each in parse.phrases}
        for name in gold:
            row = sums.setdefault(name, [0, 0, 0])
            for at, count in enumerate((gold[name] & given[name], given[name], gold[name])):
                row[at] += len(count)
    return {name: (row[0], row[1], row[2]) for name, row in sums.items()}


def table(found: Mapping[str, tuple[int, int, int]]) -> Iterator[str]:
    """A line for each thing told: precision, recall, F1."""
    for name, (right, given, due) in found.items():
        if due:
            yield (
                f"{name:10} precision {right / max(given, 1):.4f} recall {right / due:.4f} "
                f"F1 {2 * right / (given + due):.4f}"
            )


def held_out(trees: Sequence[Tree], folds: int) -> dict[str, tuple[int, int, int]]:
    """The figures of texts that nothing was learned from."""
    held, parses = list[Tree](), list[Parse]()
    for part in folds_of(trees, folds):
        tags = opened(learn_grammar([trees[i] for i in part.taught]))
        held += [trees[i] for i in part.held]
        parses += [read(trees[i].text, tags) for i in part.held]
    return figures(held, parses)


def main(argv: Sequence[str]) -> int:
    """Read trees, learn, print, write."""
    parser = ArgumentParser(prog="python -m quoth.training.grammar", description=__doc__)
    add = parser.add_argument
    add("--trees", metavar="FILE", type=Path, nargs="+", required=True, help="CoNLL-U files")
    add("--exclude", metavar="TEXT", nargs="*", default=[], help="names of texts to leave out")
    add(
        "--folds", metavar="N", type=int, default=FOLDS, help="of the texts, 0 to hold none out (%(default)s)"
    )
    add("--dry-run", action="store_true", help="write nothing")
    add("--output", metavar="FOLDER", type=Path, default=learned.FOLDER, help="other than learned/")
    args = parser.parse_args(argv)
    trees = [tree for tree in read_trees(args.trees) if tree.document not in args.exclude]
    print(f"{len({tree.document for tree in trees})} texts, {len(trees)} sentences")
    if not args.dry_run:
        (args.output / TAGS).write_bytes(learn_grammar(trees))
    if args.folds:
        print(f"{args.folds} folds by text, each held out:")
        print("\n".join(table(held_out(trees, args.folds))))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
