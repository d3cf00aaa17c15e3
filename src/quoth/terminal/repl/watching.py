"""Files that change while a conversation is about them: noticed at the next question, and read again."""

import os
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Final

from quoth.errors import QuothError
from quoth.terminal.opening import open_chosen
from quoth.terminal.repl.session import Session, Stamp, begun_anew
from quoth.terminal.sanitize import one_line

MOST: Final = 256  # files that are looked at, from the first on


def watched(session: Session) -> Session:
    """The session with its files as they stand now."""
    return replace(session, stamps=tuple(_stamps(session)))


def refreshed(session: Session) -> tuple[Session, str]:
    """The session about what its files hold by now, and a line that says so; "" where nothing has changed.

    A conversation begins anew where the text is another. What can't be read again stays as it was read.
    """
    now = tuple(_stamps(session))
    if now == session.stamps:
        return session, ""
    changed = next(
        (new.path for new, old in zip(now, session.stamps, strict=False) if new != old), "The text"
    )
    after = replace(session, stamps=now)
    try:
        index = open_chosen(*session.opened, quiet=True, max_bytes=session.max_bytes)
    except QuothError as error:
        return after, one_line(f"{changed} has changed: {error.problem} What was read before is asked.")
    before = [article.sha256 for article in session.index.articles]
    if [article.sha256 for article in index.articles] == before:
        return after, ""
    anew = " The conversation begins anew." if session.said else ""
    return watched(replace(begun_anew(session), index=index)), one_line(
        f"{changed} has changed, and was read again.{anew}"
    )


def _stamps(session: Session) -> Iterator[Stamp]:
    """Of the documents that were named, or of the index; none of the shipped article."""
    documents, folder = session.opened
    if folder is not None:
        yield _stamp(os.path.join(folder, "meta.json"))  # noqa: PTH118
    elif documents:
        yield from (_stamp(article.source) for article in islice(session.index.articles, MOST))


def _stamp(path: str) -> Stamp:
    try:
        found = os.stat(path)  # noqa: PTH116  # a source may be no path at all
    except (OSError, ValueError):
        return Stamp(path)
    return Stamp(path, found.st_mtime_ns, found.st_size)
