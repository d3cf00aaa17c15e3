"""The commands about what is open: `/open`, `/docs`, and the words a conversation opens with."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from quoth.model import Index
from quoth.suggesting import valid_questions
from quoth.terminal.article import article_rows
from quoth.terminal.layout import Line, plain, shortened
from quoth.terminal.opening import Opened, counted, open_chosen
from quoth.terminal.repl.session import Session, Turn, begun_anew
from quoth.terminal.repl.watching import watched
from quoth.terminal.sanitize import one_line, printable
from quoth.terminal.skipping import reading_lines, skipped_lines

if TYPE_CHECKING:
    from quoth.inputs import Skipped

HEADLINE = 72  # characters of a first sentence that stands for a title
TRY, BELOW = "Try  ", "     "


def open_path(session: Session, words: list[str]) -> Turn:
    """Open a document, a folder of them, or an index folder; the conversation begins anew.

    Raises InputError and IndexFolderError as the openers do.
    """
    from quoth.terminal.foreign import documents_line

    path = str(Path(words[0]).expanduser())
    is_index = (Path(path) / "meta.json").is_file()
    skipped: list[Skipped] = []
    opened = Opened((), path) if is_index else Opened((path,))
    index = open_chosen(*opened, skipped=skipped, max_bytes=session.max_bytes)
    notes = chain(skipped_lines(skipped), reading_lines(index), filter(None, (documents_line(index),)))
    told = (plain(line, "place") for line in notes)
    after = watched(replace(begun_anew(session), index=index, opened=opened))
    return Turn(after, chain(told, greeting(index)))


def list_articles(session: Session, _words: list[str]) -> Turn:
    """Every open article: its number, source, title and size."""

    def lines() -> Iterator[Line]:
        index = session.index
        for row, article in enumerate(index.articles):
            first, last = article_rows(index, row)
            title = f": {one_line(article.title)}" if article.title else ""
            size = counted(last - first, "sentence")
            size += f", {counted(len(article.pages), 'page')}" if article.pages else ""
            yield plain(f"{article.source}{title} ({size})", lead=f"{row + 1:4}  ")

    return Turn(session, lines())


def greeting(index: Index) -> Iterator[Line]:
    """What is open, how large it is, what may be asked, and how to get help."""
    if len(index.articles) == 1:
        yield plain(headline(index), "headline")
        size = f"{counted(index.sentences[-1].paragraph, 'paragraph')}, "
    else:
        size = f"{counted(len(index.articles), 'article')}, "
    yield plain(f"{size}{counted(len(index.sentences), 'sentence')}.", "place")
    for place, question in enumerate(valid_questions(index)):
        yield plain(one_line(question), lead=BELOW if place else TRY)
    yield plain("Ask a question; /help lists the commands, Tab completes, Ctrl-D ends.", "place")


def headline(index: Index) -> str:
    """The title of the first article, or as much of its first sentence as a line holds; printable."""
    article = index.articles[0]
    return printable(shortened(article.title or index.sentences[0].text, HEADLINE))
