"""Learn the grammar from gold trees: word classes, base noun phrases, roles.

`python -m quoth.training.grammar --trees FILE...` prints how good it is on texts that were held out, learns
from all of them, and writes the files of `learned/` that `quoth.language.grammar` reads. The same trees give
the same bytes. What reads a text has to do with the mistakes of what read it before: the chunker is taught on
tags, and roles on tags and chunks, by models that had not seen the text.
"""

import sys
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from quoth import learned
from quoth.language.chunking import BEGIN, CHUNKS, INSIDE, OUTSIDE, Phrase, chunk_features, phrases_of
from quoth.language.grammar import Models, Parse, read
from quoth.language.linear import Classifier, Features
from quoth.language.roles import NONE, ROLES, pair_features, pairs, units_of
from quoth.language.tagging import TAGS, Token, tag_features
from quoth.training.asking import asked
from quoth.training.perceptron import Lesson, learn
from quoth.training.trees import Node, Tree, gold_phrases, gold_roles, read_trees

FOLDS = 10
ROWS: Mapping[str, int] = {TAGS: 40960, CHUNKS: 16384, ROLES: 16384}
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


def gold_tokens(tree: Tree, tags: Sequence[str]) -> list[Token]:
    """The tree's own tokens with tags."""
    return [
        Token(tree.text[node.start : node.stop], node.start, node.stop, tag)
        for node, tag in zip(tree.nodes, tags, strict=True)
    ]


def tag_lesson(tree: Tree) -> Lesson:
    """The tags of a sentence."""
    return Lesson(tag_features([node.form for node in tree.nodes]), [*map(tag_of, tree.nodes)])


def chunk_lesson(tree: Tree, tokens: Sequence[Token]) -> Lesson:
    """The phrases of a sentence, by tags that were guessed."""
    labels = [OUTSIDE] * len(tokens)
    for first, last, _ in gold_phrases(tree):
        labels[first : last + 1] = [BEGIN, *[INSIDE] * (last - first)]
    return Lesson(
        chunk_features([each.text.lower() for each in tokens], [each.tag for each in tokens]), labels
    )


def role_lesson(tree: Tree, tokens: Sequence[Token], phrases: Sequence[Phrase]) -> Lesson:
    """The roles of a sentence, by tags and phrases that were guessed."""
    units = units_of(tokens, phrases)
    due = {(verb, place): name for verb, place, name in gold_roles(tree)}
    near = [*pairs(units)]
    labels = []
    for at, verb in near:
        inside = range(units[at].first, units[at].last + 1)
        labels.append(
            next(
                (due[units[verb].first, place] for place in inside if (units[verb].first, place) in due), NONE
            )
        )
    return Lesson(Features(lambda place: pair_features(units, *near[place])), labels)


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


class Taught(NamedTuple):
    """Classifiers by file, as bytes."""

    tags: bytes
    chunks: bytes
    roles: bytes


def learn_grammar(trees: Sequence[Tree], folds: int) -> tuple[Taught, list[Taught]]:
    """What all trees teach, and what each fold's do that aren't held out; they teach how to ask, too."""
    trees = [*trees, *(question for number, tree in enumerate(trees) for question in asked(tree, number))]
    parts = folds_of(trees, folds)
    tag_lessons = [*map(tag_lesson, trees)]
    tag_files = [_learn(TAGS, tag_lessons, part.taught) for part in parts]
    tokens: list[list[Token]] = [[] for _ in trees]
    for part, file in zip(parts, tag_files, strict=True):
        model = opened(file)
        for i in part.held:
            nodes = trees[i].nodes
            tokens[i] = gold_tokens(trees[i], model.labels(tag_features([n.form for n in nodes]), len(nodes)))
    chunk_lessons = [*map(chunk_lesson, trees, tokens)]
    chunk_files = [_learn(CHUNKS, chunk_lessons, part.taught) for part in parts]
    phrases: list[list[Phrase]] = [[] for _ in trees]
    for part, file in zip(parts, chunk_files, strict=True):
        model = opened(file)
        for i in part.held:
            phrases[i] = phrases_of(tokens[i], model)
    role_lessons = [*map(role_lesson, trees, tokens, phrases)]
    role_files = [_learn(ROLES, role_lessons, part.taught) for part in parts]
    everything = range(len(trees))
    whole = Taught(
        _learn(TAGS, tag_lessons, everything),
        _learn(CHUNKS, chunk_lessons, everything),
        _learn(ROLES, role_lessons, everything),
    )
    return whole, [Taught(*files) for files in zip(tag_files, chunk_files, role_files, strict=True)]


def opened(file: bytes) -> Classifier:
    """A classifier that was learned."""
    with TemporaryDirectory() as folder:
        (Path(folder) / "file").write_bytes(file)
        return Classifier("file", lambda name: learned.mapped(name, Path(folder)))


def models_of(taught: Taught) -> Models:
    """What reads by what was taught."""
    return Models(*map(opened, taught))


def figures(trees: Sequence[Tree], parses: Sequence[Parse]) -> dict[str, tuple[int, int, int]]:
    """For each thing told: how many were right, how many were given, how many there are.

    From raw text: a word is right whose characters are a gold token's and whose class is, a phrase whose
    first and last characters are; a role whose verb is and whose phrase holds the word that depends on it.
    """
    sums: dict[str, list[int]] = {}
    for tree, parse in zip(trees, parses, strict=True):
        gold, given = {}, {}
        gold["words"] = {(node.start, node.stop, node.upos) for node in tree.nodes}
        given["words"] = {(each.start, each.stop, each.word_class) for each in parse.tokens}
        gold["phrases"] = {(tree.nodes[a].start, tree.nodes[b].stop) for a, b, _ in gold_phrases(tree)}
        given["phrases"] = {(each.start, each.stop) for each in parse.phrases}
        places = {
            place: number
            for number, each in enumerate(parse.phrases)
            for place in range(each.first, each.last + 1)
        }
        tokens = {(each.start, each.stop): place for place, each in enumerate(parse.tokens)}
        for name in ("subject", "object", "agent", "predicate"):
            gold[name] = set()
            for verb, place, role in gold_roles(tree):
                if role == name:
                    ends = [
                        tokens.get((tree.nodes[at].start, tree.nodes[at].stop), -1 - at)
                        for at in (verb, place)
                    ]
                    gold[name].add((ends[0], places.get(ends[1], -1 - ends[1])))
            given[name] = {(each.verb, each.phrase) for each in parse.roles if each.name == name}
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


def held_out(trees: Sequence[Tree], taught: Sequence[Taught]) -> dict[str, tuple[int, int, int]]:
    """The figures of texts that nothing was learned from."""
    parses: list[Parse | None] = [None] * len(trees)
    for part, files in zip(folds_of(trees, len(taught)), taught, strict=True):
        models = models_of(files)
        for i in part.held:
            parses[i] = read(trees[i].text, models)
    return figures(trees, [each for each in parses if each is not None])


def main(argv: Sequence[str]) -> int:
    """Read trees, learn, print, write."""
    parser = ArgumentParser(prog="python -m quoth.training.grammar", description=__doc__)
    add = parser.add_argument
    add("--trees", metavar="FILE", type=Path, nargs="+", required=True, help="CoNLL-U files")
    add("--exclude", metavar="TEXT", nargs="*", default=[], help="names of texts to leave out")
    add("--folds", metavar="N", type=int, default=FOLDS, help="of the texts (%(default)s)")
    add("--dry-run", action="store_true", help="write nothing")
    add("--output", metavar="FOLDER", type=Path, default=learned.FOLDER, help="other than learned/")
    args = parser.parse_args(argv)
    trees = [tree for tree in read_trees(args.trees) if tree.document not in args.exclude]
    print(
        f"{len({tree.document for tree in trees})} texts, {len(trees)} sentences, {args.folds} folds by text"
    )
    whole, taught = learn_grammar(trees, args.folds)
    for line in table(held_out(trees, taught)):
        print(line)
    if not args.dry_run:
        for name, content in zip((TAGS, CHUNKS, ROLES), whole, strict=True):
            (args.output / name).write_bytes(content)
    return 0


def _learn(name: str, lessons: Sequence[Lesson], numbers: Iterable[int]) -> bytes:
    return learn([lessons[i] for i in numbers], ROWS[name])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
