"""Where things lie, whether they can be used, and whether the shipped index is sound."""

import os
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import chdir, contextmanager
from pathlib import Path

from quoth import cache
from quoth.errors import QuothError
from quoth.terminal.commands.doctor.facts import Fact
from quoth.terminal.commands.settings import DEFAULTS, settings
from quoth.terminal.opening import counted
from quoth.terminal.repl.config import config_file


def place_facts(environment: Mapping[str, str]) -> Iterator[Fact]:
    """The program's files, and the folders of the user that it writes to."""
    yield Fact("program", str(cache.PACKAGE))
    yield Fact("interpreter", sys.executable or "unknown")
    here = _current()
    yield Fact("current folder", here or "was removed", "" if here else "Change to another: cd")
    articles = sorted((cache.shipped_folder() / "seeds").glob("*.txt"))
    yield Fact("article", ", ".join(map(str, articles)) or "missing", "" if articles else cache.REINSTALL)
    yield _cache()
    yield _state()
    yield _config(environment)


def index_facts() -> Iterator[Fact]:
    """What indexes must be like, and whether the shipped one is so, byte by byte."""
    from quoth import store, versions

    yield Fact("format", store.FORMAT)
    yield from (
        Fact(name.removeprefix("the "), made_by)
        for name, made_by in versions.makers().items()
        if name.startswith("the ")
    )
    yield _learned()
    folder = cache.shipped_folder() / "index"
    try:
        cache.open_shipped()
        with _standing_in(cache.shipped_folder()):  # its sources are named from there
            found = store.check_index(folder)
    except QuothError as error:
        yield Fact("shipped index", error.problem.rstrip("."), error.remedy)
    except OSError as error:
        yield Fact("shipped index", f"{folder} can't be read ({error.strerror})", cache.REINSTALL)
    else:
        yield Fact("shipped index", f"{folder}, sound, {counted(found.sentences, 'sentence')}")


def _learned() -> Fact:
    """Whether the data files are those that SHA256SUMS names, byte by byte."""
    from quoth import learned

    try:
        damaged = learned.damaged()
    except OSError as error:
        return Fact("data files", f"{error.filename} can't be read ({error.strerror})", cache.REINSTALL)
    if damaged:
        return Fact("data files", f"{', '.join(damaged)}: not as {learned.SUMS} has it", cache.REINSTALL)
    return Fact("data files", f"{learned.FOLDER}, sound, {counted(len(learned.names()), 'file')}")


@contextmanager
def _standing_in(folder: Path) -> Iterator[None]:
    """The folder as the current one; where that is gone, there is no way back, and it stays."""
    if not _current():
        yield
        return
    with chdir(folder):
        yield


def _current() -> str:
    """The current folder; "" where it was removed."""
    try:
        return str(Path.cwd())
    except FileNotFoundError:
        return ""


def obstacle(folder: Path) -> str:
    """What keeps a folder from being made, or written to; "" where nothing does."""
    standing = folder
    while not standing.exists() and standing != standing.parent:
        standing = standing.parent
    if not standing.is_dir():
        return f"{standing} is no folder"
    try:
        if standing == folder:
            tempfile.TemporaryFile(dir=folder).close()
        elif not os.access(standing, os.W_OK | os.X_OK):
            return f"{standing} can't be written"
    except OSError as error:
        return f"can't be written ({error.strerror or error})"
    return ""


def _cache() -> Fact:
    folder = cache.cache_folder()
    fact = _written(
        "cache", folder, f"Mend it, or set {cache.CACHE_VARIABLE} to a folder that you may write to."
    )
    if fact.remedy or not folder.is_dir():
        return fact
    kept = sum(1 for _ in folder.glob("*/meta.json"))
    return Fact("cache", f"{fact.value}, {kept:,} of at most {cache.KEPT} indexes")


def _state() -> Fact:
    from quoth.terminal.state import state_folder

    remedy = (
        "Mend it, or set QUOTH_STATE_DIR to a folder that you may write to; QUOTH_NO_HISTORY=1 needs none."
    )
    return _written("state", state_folder(), remedy)


def _written(name: str, folder: Path, remedy: str) -> Fact:
    try:
        why = obstacle(folder)
    except OSError as error:  # a name that is too long, a folder that may not be looked into
        why = f"can't be read ({error.strerror or error})"
    if why:
        return Fact(name, f"{folder}: {why}", remedy)
    return Fact(name, f"{folder}, {'writable' if folder.is_dir() else 'made when it is needed'}")


def _config(environment: Mapping[str, str]) -> Fact:
    """The configuration file; broken where a conversation would not start with it."""
    path = config_file(environment)
    try:
        settings(DEFAULTS, (), environment)
    except QuothError as error:
        return Fact("config", error.problem.rstrip("."), error.remedy)
    return Fact("config", f"{path}, {'read' if path.is_file() else 'not there'}")
