"""What `quoth index` does and tells: what was read, skipped and why, and what an index holds."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from quoth.errors import IndexFolderError, UsageError
from quoth.limits import DOCUMENT_LIMIT
from quoth.model import Article, Index
from quoth.terminal.article import article_rows
from quoth.terminal.layout import Line, plain
from quoth.terminal.opening import counted
from quoth.terminal.sanitize import one_line
from quoth.terminal.screen import Screen, tell

if TYPE_CHECKING:
    from quoth.indexing.processes import CountAll

LISTED = 20  # files of a kind that are named without -v


def build_folder(
    documents: Sequence[str],
    folder: str,
    screen: Screen,
    verbose: bool = False,
    jobs: int = 1,
    strict: bool = False,
    cluster: str | None = None,
    max_bytes: int = DOCUMENT_LIMIT,
) -> int:
    """Read the documents (none: the shipped article), build their index and put it in `folder`.

    What an index that is there already has of them is taken from it. jobs: processes that do the work.
    strict: files of a folder that should be readable must be.
    max_bytes: of one document, and of what it unpacks to.
    cluster: a scheduler's address, or "local", for workers that do it instead.

    Raises InputError for a document that can't be read, OutputError for a folder that can't be
    written, WorkerError where a process is killed; then nothing is left half-written.
    """
    from quoth.cache import read_shipped
    from quoth.indexing.build import build
    from quoth.inputs import Skipped, size_of, stream_articles
    from quoth.store import open_index, write_index
    from quoth.suggesting import with_questions
    from quoth.terminal.commands.index_progress import progress

    earlier = None
    with suppress(IndexFolderError):
        earlier = open_index(Path(folder))
    skipped: list[Skipped] = []
    articles: Iterable[Article]
    if documents:
        size, articles = (
            size_of(documents),
            stream_articles(documents, skipped, strict=strict, max_bytes=max_bytes),
        )
    else:
        reading = read_shipped()
        size, articles = None, reading.articles
        skipped.extend(reading.skipped)
    with ExitStack() as stack:
        count_all = None if cluster is None else stack.enter_context(_counting_by(cluster, jobs))
        shown = stack.enter_context(progress(size))
        index = with_questions(build(articles, jobs, earlier, shown, count_all))
        write_index(index, Path(folder))
    screen.show(_listed((f"skipped  {row.path} {row.why}" for row in skipped), len(skipped), verbose))
    screen.show(_listed(_read(index), len(index.articles), verbose))
    screen.show((plain(f"wrote    {folder}: {_size(index)}"),))
    return 0


@contextmanager
def _counting_by(address: str, jobs: int) -> "Iterator[CountAll]":
    from quoth.cluster import connected
    from quoth.indexing.cluster import counting_by, counting_facts

    with connected(address, jobs, counting_facts, lambda line: tell(one_line(line))) as cluster:
        yield counting_by(cluster)


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
    for row, article in enumerate(index.articles):
        first, last = article_rows(index, row)
        paragraphs = index.sentences[last - 1].paragraph if last > first else 0
        size = f"{counted(paragraphs, 'paragraph')}, {counted(last - first, 'sentence')}"
        yield f"read     {article.source}: {'; it '.join((size, *article.notes))}"


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
