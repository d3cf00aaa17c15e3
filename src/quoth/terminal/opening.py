"""What the options name -> an open index."""

from collections.abc import Sequence
from time import perf_counter
from typing import TYPE_CHECKING

from quoth.errors import UsageError
from quoth.limits import DOCUMENT_LIMIT
from quoth.model import Index
from quoth.named_tuple import NamedTuple
from quoth.terminal.screen import tell

if TYPE_CHECKING:
    from quoth.inputs import Skipped


class Opened(NamedTuple):
    """What was named to be read, so that it can be opened again: documents, an index, or neither."""

    documents: tuple[str, ...] = ()
    folder: str | None = None


def open_chosen(
    documents: Sequence[str] | None,
    index: str | None,
    verbose: bool = False,
    *,
    quiet: bool = False,
    strict: bool = False,
    max_bytes: int = DOCUMENT_LIMIT,
    skipped: "list[Skipped] | None" = None,
) -> Index:
    """The index that -d and -x ask for; without either, the shipped article's.

    Files that are not read are added to `skipped`, or else told, unless `quiet`; so is that a document is in
    another language, or was not read whole. strict: files of a folder that should be readable must be.
    max_bytes: of one document, and of what it unpacks to. verbose: tell what was opened and each file that
    was not, unless `quiet`.

    Raises UsageError for both at once, InputError and IndexFolderError as the openers do.
    """
    from quoth.cache import open_documents, open_folder, open_shipped

    started, verbose = perf_counter(), verbose and not quiet
    if documents and index is not None:
        raise UsageError("-d and -x both say what to read.", "Give the documents or the index, not both.")
    if index is not None:
        opened = open_folder(index)
    elif documents:
        left_out: list[Skipped] = [] if skipped is None else skipped
        opened = open_documents(documents, left_out, strict=strict, max_bytes=max_bytes)
        if left_out and skipped is None and not quiet:
            from quoth.terminal.skipping import skipped_lines

            for line in skipped_lines(left_out, verbose):
                tell(line)
    else:
        opened = open_shipped()
    if skipped is None and not quiet:
        from quoth.terminal.foreign import documents_line
        from quoth.terminal.skipping import reading_lines

        for line in (*reading_lines(opened), *filter(None, (documents_line(opened),))):
            tell(line)
    if verbose:
        tell(f"Opened {extent(opened)} in {milliseconds(started)}.")
    return opened


def extent(index: Index) -> str:
    """What an index holds, in words."""
    articles, sentences = len(index.articles), len(index.sentences)
    what = index.articles[0].source if articles == 1 else counted(articles, "article")
    return f"{what}: {counted(sentences, 'sentence')}"


def counted(count: int, noun: str) -> str:
    """A count with its noun: "1 sentence", "1,200 sentences"."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def comments_told(count: int) -> str:
    """That lines of questions were taken for comments."""
    return f'{counted(count, "line")} left out: "# " begins {"it" if count == 1 else "them"}.'


def milliseconds(started: float) -> str:
    """The time since `started` on the performance counter, in whole milliseconds."""
    return f"{(perf_counter() - started) * 1000:.0f} ms"
