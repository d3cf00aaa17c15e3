"""The conversations that were held on a terminal, kept in the state folder: a file each, of answer rows.

The first line says what was asked: `documents` or `index` as they were named, seen from `folder`. Each other
line is an answer row, with when it was asked and under which settings, or takes rows back. What can't be
written or read costs nothing but the memory of it.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, NamedTuple

from quoth.errors import UsageError
from quoth.model import Conversation, Index, Reply, Settings
from quoth.terminal.opening import Opened
from quoth.terminal.state import is_kept, state_folder

SCHEMA: Final = "quoth.conversation/1"
SUFFIX: Final = ".jsonl"
# Keys of a row without which it can't be shown, nor asked again.
SHOWN: Final = frozenset(
    ("resolved", "status", "answer", "short_answer", "derivation", "citations", "reason", "nearest")
)
REPLAYED: Final = 10  # replies, from the last on: none reaches back over more


class Kept(NamedTuple):
    """A conversation of before.

    started: when, as ISO 8601 has it. folder: the current one then. rows: its answer rows, oldest first.
    """

    path: Path
    started: str
    opened: Opened
    folder: str
    sources: tuple[str, ...]
    rows: tuple[dict[str, Any], ...]


class Keeper:
    """Writes one conversation as it goes on. path: of one that is gone on with; None begins one."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path

    def keep(
        self, replies: Sequence[Reply], index: Index, opened: Opened, settings: Settings, taken_back: int = 0
    ) -> None:
        """Write the replies behind those that are there, less the last `taken_back` of them."""
        if not is_kept():
            return
        with suppress(OSError):
            rows = [_row(reply, index, settings) for reply in replies]
            if taken_back:
                rows.insert(0, {"schema": SCHEMA, "taken_back": taken_back})
            if self._path is None and rows:
                self._path = _new_file()
                rows.insert(0, _heading(index, opened))
            if self._path is not None:
                _append(self._path, rows)

    def begin_anew(self) -> None:
        """What follows is another conversation."""
        self._path = None


def is_wanted() -> bool:
    """Whether a conversation outside of a session is to be kept: config.toml may say no too."""
    from quoth.terminal.repl.config import stated
    from quoth.terminal.repl.preferences import SWITCH

    try:
        said = stated(os.environ).get("history")
    except UsageError:  # nobody knows what else it says
        return False
    return is_kept() and (said is None or SWITCH.get(said.text.lower(), False))


def conversations() -> list[Kept]:
    """All that are kept and hold anything, the one that was gone on with last first."""
    return list(_newest_first())


def _newest_first() -> Iterator[Kept]:
    paths = []
    with suppress(OSError):
        paths = [(path.stat().st_mtime_ns, path.name, path) for path in folder().glob(f"*{SUFFIX}")]
    found = (_read(path) for *_, path in sorted(paths, reverse=True))
    yield from (each for each in found if each is not None and each.rows)


def last() -> Kept | None:
    """The conversation that was gone on with last; None where there is none."""
    return next(_newest_first(), None)


def earlier_one(named: Opened) -> tuple[Opened, Kept]:
    """The conversation that --continue goes on from, and what it was about, seen from the current folder.

    named: what is to be asked besides, which there must not be. Raises UsageError where there is nothing to
    go on with.
    """
    if named != Opened():
        given = "-x" if named.folder is not None else "-d"
        raise UsageError("--continue asks what was asked before.", f"Leave out {given}, or --continue.")
    earlier = last()
    if earlier is None:
        raise UsageError("There is no conversation to go on with.", "Ask without --continue first.")
    if "-" in earlier.opened.documents:
        raise UsageError("The last conversation was about standard input.", "Ask with -d - again.")
    return opened_then(earlier), earlier


def opened_then(kept: Kept) -> Opened:
    """What the conversation was about, seen from the current folder."""
    with suppress(OSError):  # it may be gone
        if os.getcwd() == kept.folder:  # noqa: PTH109
            return kept.opened
    documents, index = kept.opened
    join = os.path.join
    return Opened(
        tuple(join(kept.folder, path) for path in documents),  # a glob, perhaps
        None if index is None else join(kept.folder, index),
    )


def replayed(kept: Kept, index: Index) -> Conversation:
    """The end of the conversation, asked again of what is open: the same text gives the same replies."""
    from quoth.answering import answer

    conversation = Conversation()
    for row in kept.rows[-REPLAYED:]:
        settings = _settings(row)
        reply = answer(row["question"], index, conversation, settings)
        if reply.question.resolved != row["resolved"] and settings.resolve:  # it was asked as it is, by /asis
            alone = answer(row["question"], index, conversation, settings._replace(resolve=False))
            reply = alone if alone.question.resolved == row["resolved"] else reply
        conversation = Conversation((*conversation.replies, reply))
    return conversation


def _settings(row: dict[str, Any]) -> Settings:
    """Those that the row was asked under; another version may have had others."""
    try:
        return Settings(**row["settings"])
    except (KeyError, TypeError):
        return Settings()


def folder() -> Path:
    """Where they are kept; it need not exist."""
    return state_folder() / "conversations"


def _new_file() -> Path:
    from datetime import datetime

    here = folder()
    here.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    here.mkdir(mode=0o700, exist_ok=True)
    return here / f"{datetime.now():%Y%m%dT%H%M%S.%f}-{os.getpid()}{SUFFIX}"


def _heading(index: Index, opened: Opened) -> dict[str, object]:
    return {
        "schema": SCHEMA,
        "started": _now(),
        "documents": list(opened.documents),
        "index": opened.folder,
        "folder": os.getcwd(),  # noqa: PTH109
        "sources": [article.source for article, _ in zip(index.articles, range(2), strict=False)],
    }


def _row(reply: Reply, index: Index, settings: Settings) -> dict[str, object]:
    from quoth.answering.matching import matches_of
    from quoth.rows import answer_row

    row = answer_row(reply, None, matches_of(reply, index))
    return {**row, "asked": _now(), "settings": settings._asdict()}


def _now() -> str:
    from datetime import datetime

    return datetime.now().astimezone().isoformat(timespec="seconds")


def _append(path: Path, rows: Sequence[dict[str, object]]) -> None:
    """Write the rows in one piece, or none of them; the file is its user's alone."""
    from quoth.rows import dumps

    data = "".join(f"{dumps(row)}\n" for row in rows).encode()
    descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        before = os.fstat(descriptor).st_size
        if os.write(descriptor, data) < len(data):  # a full disk
            os.ftruncate(descriptor, before)
    finally:
        os.close(descriptor)


def _read(path: Path) -> Kept | None:
    """The conversation of a file; None where it is none."""
    try:
        heading, *lines = _objects(path)
        documents, index = heading["documents"], heading["index"]
        opened = Opened(tuple(map(str, documents)), None if index is None else str(index))
        rows: list[dict[str, Any]] = []
        for row in lines:
            if row["schema"] == SCHEMA:
                del rows[len(rows) - int(row["taken_back"]) :]
            elif isinstance(row["question"], str) and row.keys() >= SHOWN:
                rows.append(row)
        sources = tuple(map(str, heading["sources"]))
        return Kept(path, str(heading["started"]), opened, str(heading["folder"]), sources, tuple(rows))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _objects(path: Path) -> Iterator[dict[str, Any]]:
    import json

    for line in path.read_text(encoding="utf-8").split("\n"):
        if line:
            yield json.loads(line)
