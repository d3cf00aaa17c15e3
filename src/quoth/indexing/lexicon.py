"""WordNet to the list of open-class words in `language/lexicon.py`: which parts of speech a word can be.

    python -m quoth.indexing.lexicon WORDNET_FOLDER

reads the index files and the sense counts of WordNet 3 (wndb(5WN), cntlist(5WN)) and writes the list,
with its provenance. Only lemmas, parts of speech and how often each was seen are taken.
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from quoth.language import lexicon
from quoth.language.classes import guess

FILES = {"index.noun": "n", "index.verb": "v", "index.adj": "a", "index.adv": "r"}
SENSE_TYPES = {"1": "n", "2": "v", "3": "a", "5": "a", "4": "r"}
# A sense that was never seen in the counted texts is still one.
UNSEEN = 0.5
# Share of the commonest part of speech, and the level written for it.
LEVELS = ((0.5, 9), (0.1, 3), (0.0, 1))
LICENCE = """\
WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. "Permission to use, copy, modify
and distribute this software and database and its documentation for any purpose and without fee or royalty
is hereby granted, provided that you agree to comply with the following copyright notice and statements,
including the disclaimer": THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO
REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. The name of Princeton University or Princeton may not be
used in advertising or publicity pertaining to distribution of the software and/or database."""


def read_counts(folder: Path) -> dict[str, Counter[str]]:
    """How often each lemma of one word was seen as each of its parts of speech (n, v, a, r)."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for name, part in FILES.items():
        for line in (folder / name).read_text(encoding="latin-1").splitlines():
            lemma = line.partition(" ")[0]
            if lemma.isascii() and lemma.isalpha():
                counts[lemma][part] = 0
    for line in (folder / "cntlist.rev").read_text(encoding="latin-1").splitlines():
        key, _, seen = line.split()
        lemma, _, sense = key.partition("%")
        if lemma in counts:
            counts[lemma][SENSE_TYPES[sense[0]]] += int(seen)
    return counts


def profile(count: Mapping[str, int]) -> str:
    """The parts of speech with their levels, commonest first: "v9n3"."""
    best = max(count.values()) + UNSEEN
    parts = sorted(count, key=lambda part: (-count[part], part))
    return "".join(
        f"{part}{next(level for share, level in LEVELS if (count[part] + UNSEEN) / best >= share)}"
        for part in parts
    )


def telling(lemma: str, count: Mapping[str, int]) -> bool:
    """Whether the list needs the lemma: it was seen, and its ending does not tell what it is."""
    if not sum(count.values()):
        return False
    return set(count) != {"n"} or guess(lemma) != "noun"


def rows(counts: Mapping[str, Mapping[str, int]]) -> dict[str, list[str]]:
    """Profile -> its lemmas, in alphabetical order."""
    found: dict[str, list[str]] = defaultdict(list)
    for lemma in sorted(counts):
        if telling(lemma, counts[lemma]):
            found[profile(counts[lemma])].append(lemma)
    return dict(sorted(found.items()))


def module_text(found: Mapping[str, Sequence[str]]) -> str:
    """The Python module of the list."""
    lines = [
        '"""Words that may be verbs, adjectives, adverbs: written by `quoth.indexing.lexicon`, not by hand.',
        "",
        "From WordNet 3.0 (index files and cntlist.rev). Its licence:",
        LICENCE,
        '"""',
        "",
        "# A line a profile: parts of speech (n, v, a, r) with how usual each is (9, 3, 1), then the words.",
        'PROFILES = """',
    ]
    lines += [f"{name} {' '.join(words)}" for name, words in found.items()]
    return "\n".join([*lines, '"""', ""])


def main(arguments: Sequence[str]) -> int:
    """Write the list from the WordNet folder named first; print how many words it has."""
    (folder,) = arguments
    found = rows(read_counts(Path(folder)))
    Path(lexicon.__file__).write_text(module_text(found), encoding="utf-8")
    print(f"{sum(map(len, found.values()))} words in {len(found)} profiles")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
