"""How good the grammar is, and how fast, on gold trees (CoNLL-U files of Universal Dependencies).

    python tests/benchmarks/bench_grammar.py FOLDER [FOLDS]

With FOLDS texts are held out in turn and everything is learned anew, which takes minutes; without, the
shipped models are measured, which saw the trees of GUM. Beside them, on the same sentences, the base noun
phrases of the parser that was written by hand.
"""

import sys
import time
from pathlib import Path

from quoth.answering.spans.phrases import find_phrases
from quoth.language.classes import word_classes
from quoth.language.grammar import parse, read, shipped
from quoth.language.terms import tokenize
from quoth.training.grammar import figures, held_out, table
from quoth.training.trees import Tree, gold_phrases, read_trees


def of_spans(text: str) -> set[tuple[int, int]]:
    """Base noun phrases as short answers know them."""
    tokens, classes = tokenize(text), word_classes(text)
    ends = [0, *(token.stop for token in tokens)]
    gaps = [text[stop : token.start] for stop, token in zip(ends, tokens, strict=False)] + [text[ends[-1] :]]
    return {(tokens[a].start, tokens[b].stop) for a, b in find_phrases(classes, gaps).nouns}


def measure(trees: list[Tree], folds: int) -> None:
    """Print the figures, and words a second of one core."""
    if folds:
        found = held_out(trees, folds)
        print(f"{folds} folds by text, each held out:")
    else:
        found = figures(trees, [parse(tree.text) for tree in trees])
        print("as shipped, which is not held out if these trees were learned from:")
    print("\n".join(table(found)))
    print("by hand, base noun phrases but for pronouns:")
    right = given = due = 0
    for tree in trees:
        gold = {
            (tree.nodes[a].start, tree.nodes[b].stop)
            for a, b, head in gold_phrases(tree)
            if tree.nodes[head].upos != "PRON"
        }
        made = of_spans(tree.text)
        right, given, due = right + len(gold & made), given + len(made), due + len(gold)
    print("\n".join(table({"spans": (right, given, due)})))
    words = sum(len(tree.nodes) for tree in trees)
    started = time.process_time()
    for tree in trees:
        read(tree.text, shipped())
    print(f"{words / (time.process_time() - started):,.0f} words a second, everything read")


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    measure([*read_trees(folder.glob("*.conllu"))], int((*sys.argv[2:], "0")[0]))
