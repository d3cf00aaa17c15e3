"""What was learned, as the files of `learned/`, each saying from what."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from quoth.answering.weights import Model


class Source(NamedTuple):
    """Gold questions. file: name of the file or folder. what: what they are, whose, under which licence."""

    file: str
    sha256: str
    what: str


def source_of(path: Path, what: str) -> Source:
    """A file, or a folder of files: then the checksum is of each file's name and checksum."""
    if path.is_dir():
        files = sorted(file for file in path.iterdir() if file.is_file())
        parts = [f"{file.name} {sha256(file.read_bytes()).hexdigest()}\n" for file in files]
        return Source(path.name, sha256("".join(parts).encode()).hexdigest(), what)
    return Source(path.name, sha256(path.read_bytes()).hexdigest(), what)


class About(NamedTuple):
    """Where numbers come from. figures: lines that say how good they are."""

    command: str
    sources: Sequence[Source]
    figures: Sequence[str]


def write_model(model: Model, about: About, path: Path) -> None:
    """Write `weights.json`."""
    values = {
        "about": {
            "made by": about.command,
            "date": date.today().isoformat(),
            "sources": [source._asdict() for source in about.sources],
            "figures": list(about.figures),
        },
        **model._asdict(),
    }
    path.write_text(json.dumps(values, indent=1, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")


def write_spans(weights: Mapping[str, Mapping[str, float]], about: About, path: Path) -> None:
    """Write `spans.tsv`. weights: kind of question, "" for any -> feature -> weight."""
    heading = [
        "The weights of the span features, by kind of question; written by a program, not by hand.",
        f"{about.command} ({date.today().isoformat()})",
        *(f"{source.file}, sha256 {source.sha256}: {source.what}" for source in about.sources),
        *about.figures,
    ]
    parts = ["".join(f"# {line}\n" for line in heading)]
    for kind, rows in weights.items():
        parts.append(f"kind:{kind}\n" + "".join(f"{name}\t{weight}\n" for name, weight in rows.items()))
    path.write_text("\n".join(parts), encoding="utf-8", newline="\n")
