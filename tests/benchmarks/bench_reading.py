"""The words that are read of real documents, beside those that another program reads of them.

    python tests/benchmarks/bench_reading.py FOLDER [--shown N]

A row for each file that an independent reader is installed for: the words of both, the share of the other's
that is lost, the share that we have more, and the commonest words of either kind. A difference above 1 % is
marked and is to be explained: what is left out by choice is no loss.
"""

import argparse
import re
import shutil
import subprocess
import unicodedata
from collections import Counter
from email import message_from_bytes, policy
from pathlib import Path
from typing import Final, NamedTuple

from quoth.errors import InputError
from quoth.inputs import read_articles

WORD: Final = re.compile(r"\w+")
# Left out of the text in the same way by both: what only parts a word at the end of a line.
PARTED: Final = re.compile(r"(?<=\w)[-\u00ad\u2010]\n\s*(?=[a-z])")
TOLD: Final = 0.01
SECONDS: Final = 120


class Reader(NamedTuple):
    """A program that prints the text of a file. command: but for the file's name, which is "{}"."""

    kinds: tuple[str, ...]
    command: tuple[str, ...]


READERS: Final = (
    Reader((".pdf",), ("pdftotext", "-enc", "UTF-8", "{}", "-")),
    Reader((".html", ".htm", ".xhtml"), ("w3m", "-dump", "-O", "UTF-8", "-T", "text/html", "{}")),
    Reader((".html", ".htm", ".xhtml"), ("html2text", "-utf8", "{}")),
    Reader((".epub", ".docx", ".html"), ("pandoc", "-t", "plain", "--wrap=none", "{}")),
    Reader((".rtf",), ("unrtf", "--text", "{}")),
    Reader((".txt", ".md"), ("cat", "{}")),
)


def words(text: str) -> Counter[str]:
    """How often each word comes in a text, however its letters are encoded."""
    return Counter(WORD.findall(PARTED.sub("", unicodedata.normalize("NFKC", text)).lower()))


def read_by_another(path: Path) -> tuple[str, str] | None:
    """The name of the first independent reader that is installed, and what it reads; None without one."""
    if path.suffix == ".eml":
        body = message_from_bytes(path.read_bytes(), policy=policy.default).get_body(("plain", "html"))
        return None if body is None else ("email", body.get_content())
    for reader in READERS:
        if path.suffix in reader.kinds and shutil.which(reader.command[0]):
            command = [part.format(path) for part in reader.command]
            told = subprocess.run(command, capture_output=True, check=False, timeout=SECONDS).stdout
            return reader.command[0], told.decode("utf-8", "replace")
    return None


def commonest(counts: Counter[str], most: int) -> str:
    """So many of the words, with how often each comes."""
    return " ".join(f"{word}:{count}" for word, count in counts.most_common(most))


def row(path: Path, shown: int) -> str:
    """What is told of a file."""
    other = read_by_another(path)
    if other is None:
        return f"{path.name[:40]:40} no other reader of it is installed"
    try:
        (article,) = read_articles([str(path)]).articles
    except (InputError, ValueError) as error:
        return f"{path.name[:40]:40} {error}"
    ours, theirs = words(article.text), words(other[1])
    lost, more = theirs - ours, ours - theirs
    shares = [sum(one.values()) / max(theirs.total(), 1) for one in (lost, more)]
    mark = "!" if max(shares) > TOLD else " "
    told = f"{path.name[:40]:40} {other[0]:9} {ours.total():7,} {theirs.total():7,}"
    told += f" {shares[0]:6.1%} {shares[1]:6.1%} {mark}"
    return f"{told} lost {commonest(lost, shown)} | more {commonest(more, shown)}" if mark == "!" else told


def main() -> None:
    """Print the table of a folder's files."""
    parser = argparse.ArgumentParser(description="The words that are read, beside those that others read.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--shown", type=int, default=5, help="words of each kind that are told")
    asked = parser.parse_args()
    print(f"{'file':40} {'reader':9} {'ours':>7} {'theirs':>7} {'lost':>6} {'more':>6}")
    for path in sorted(asked.folder.iterdir()):
        print(row(path, asked.shown), flush=True)


if __name__ == "__main__":
    main()
