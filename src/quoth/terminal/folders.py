"""What `quoth index` does and tells: what was read, skipped and why, and what an index holds."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from quoth.errors import UsageError
from quoth.model import Index
from quoth.terminal.layout import Line, plain
from quoth.terminal.opening import counted
from quoth.terminal.screen import Screen

LISTED = 20  # files of a kind that are named without -v


def build_folder(documents: Sequence[str], folder: str, screen: Screen, verbose: bool) -> int:
    """Read the documents (none: the shipped article), build their index and put it in `folder`.

    Raises InputError for a document that can't be read, OutputError for a folder that can't be
    written; then nothing is left half-written.
    """
    from quoth.cache import read_shipped
    from quoth.indexing.build import build
    from quoth.inputs import read_articles
    from quoth.store import write_index
    from quoth.suggesting import with_questions

    reading = read_articles(documents) if documents else read_shipped()
    index = with_questions(build(reading.articles))
    write_index(index, Path(folder))
    skipped = (f"skipped  {row.path} {row.why}" for row in reading.skipped)
    screen.show(_listed(skipped, len(reading.skipped), verbose))
    screen.show(_listed(_read(index), len(index.articles), verbose))
    screen.show((plain(f"wrote    {folder}: {_size(index)}"),))
    return 0


def check_folder(folder: str, screen: Screen) -> int:
    """Verify an index, and the sources that can be found. Raises IndexFolderError if it is not sound."""
    from quoth.store import check_index

    report = check_index(Path(folder))
    screen.show(plain(f"{state:8} {source}") for source, state in report.sources)
    holds = (
        f"{counted(report.articles, 'article')}, {counted(report.sentences, 'sentence')}, "
        f"{counted(report.terms, 'term')}, {counted(report.postings, 'posting')}"
    )
    screen.show((plain(f"sound    {folder}: {holds}, {report.bytes:,} bytes"),))
    return 0


def refuse_both(documents: Sequence[str], output: str | None) -> None:
    """--check reads an index and writes none: raises UsageError if it is asked to do both."""
    if documents or output is not None:
        raise UsageError("--check verifies an index and builds none.", "Leave out -d and -o, or --check.")


def _read(index: Index) -> Iterator[str]:
    sentences, paragraphs = [0] * len(index.articles), [0] * len(index.articles)
    for sentence in index.sentences:
        sentences[sentence.article] += 1
        paragraphs[sentence.article] = sentence.paragraph
    for row, article in enumerate(index.articles):
        size = f"{counted(paragraphs[row], 'paragraph')}, {counted(sentences[row], 'sentence')}"
        yield f"read     {article.source}: {size}"


def _listed(rows: Iterable[str], total: int, verbose: bool) -> Iterator[Line]:
    shown = total if verbose else LISTED
    yield from (plain(row) for row in islice(rows, shown))
    if total > shown:
        yield plain(f"         ... and {total - shown:,} more (-v names them)")


def _size(index: Index) -> str:
    return (
        f"{counted(len(index.articles), 'article')}, {counted(len(index.sentences), 'sentence')}, "
        f"{counted(len(index.terms), 'term')}"
    )
