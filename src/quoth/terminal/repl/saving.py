"""The conversation as a file: Markdown to read, or the answer rows that `quoth batch` writes."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from quoth.errors import OutputError, UsageError
from quoth.terminal.layout import plain
from quoth.terminal.repl.session import Session, Turn

FORCE = "-f"


def save(session: Session, words: list[str]) -> Turn:
    """Write the conversation to the file named, in the form that its suffix says.

    A file that this conversation has not written is only overwritten with -f before its name: an
    answer is cheap, what stood there may not be.

    Raises UsageError for another suffix or nothing to save, OutputError where it can't be written.
    """
    name, force = _name(words[0])
    path = Path(name).expanduser()
    written = next((each for suffixes, each in FORMS if path.suffix.lower() in suffixes), None)
    if written is None:
        raise UsageError(f"{name} has no suffix that says in what form to save.", "Use .md or .jsonl.")
    if not session.said:
        raise UsageError("Nothing was asked yet.", "Type a question first.")
    key = str(path.absolute())
    if os.path.lexists(path) and not force and key not in session.saved:
        raise OutputError(f"{name} is there already.", f"To overwrite it: /save {FORCE} {name}")
    _write(path, "".join(f"{line}\n" for line in written(session)), name)
    count = len(session.said)
    told = f"Saved {count} {'reply' if count == 1 else 'replies'} to {name}."
    return Turn(replace(session, saved=session.saved | {key}), (plain(told),))


def _name(argument: str) -> tuple[str, bool]:
    first, _, rest = argument.partition(" ")
    name, force = (rest.strip(), True) if first == FORCE else (argument, False)
    if not name:
        raise UsageError("/save needs a file.", f"Use: /save {FORCE} FILE.md|.jsonl")
    return name, force


def _markdown(session: Session) -> Iterator[str]:
    from quoth.terminal.render import render

    for place, reply in enumerate(session.said):
        if place:
            yield ""
        for line in render(reply, session.view._replace(explain=False), "markdown"):
            yield line.text


def _rows(session: Session) -> Iterator[str]:
    from quoth.answering.matching import matches_of
    from quoth.rows import answer_row, dumps

    for place, reply in enumerate(session.said, start=1):
        yield dumps(answer_row(reply, str(place), matches_of(reply, session.index)))


FORMS: Sequence[tuple[tuple[str, ...], Callable[[Session], Iterator[str]]]] = (
    ((".md", ".markdown"), _markdown),
    ((".jsonl",), _rows),
)


def _write(path: Path, text: str, name: str) -> None:
    """Put `text` in the place of the file, whole or not at all; a link keeps pointing where it does."""
    target = path.resolve()
    unfinished = None
    try:
        if target.exists() and not target.is_file():
            raise OutputError(f"{name} is no file.", "Name a file to save to.")
        from tempfile import mkstemp

        descriptor, unfinished = mkstemp(prefix=".quoth-", dir=target.parent)
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        _keep_mode(target, unfinished)
        Path(unfinished).replace(target)
    except OSError as error:
        raise OutputError(
            f"{name} can't be written ({error.strerror or error}).",
            "Name a file in a folder that you may write to.",
        ) from error
    finally:
        if unfinished is not None:
            with suppress(OSError):
                Path(unfinished).unlink(missing_ok=True)


def _keep_mode(target: Path, unfinished: str) -> None:
    """A new file as the user's umask has it, an old one as it was."""
    if target.exists():
        mode = target.stat().st_mode & 0o777
    else:
        mask = os.umask(0)
        os.umask(mask)
        mode = 0o666 & ~mask
    Path(unfinished).chmod(mode)
