"""What the words of the command line name: files, folders with what is in them, globs, standard input."""

import os
from collections.abc import Iterator, Sequence
from glob import has_magic, iglob
from pathlib import Path
from typing import Final, NamedTuple

from quoth.errors import InputError
from quoth.inputs.decoding import STDIN, STDIN_NAME, UnusableError, kind_of
from quoth.inputs.formats import BY_SUFFIX, GZIP, suffix_of
from quoth.inputs.ignoring import Ignored, ignored_above

FOLDER_SUFFIXES: Final = frozenset((*BY_SUFFIX, GZIP))  # of what is read from a folder
NO_FORMAT: Final = "is of no format that is read"
READ_BEFORE: Final = "was read before"
UNREADABLE: Final = "can't be read"


class Skipped(NamedTuple):
    """A file that was not read.

    why: follows the path in a sentence: "is hidden".
    faulty: it should have been readable, and is not: it is damaged, encrypted, empty ...
    """

    path: str
    why: str
    faulty: bool = False


class Found(NamedTuple):
    """A file to read.

    named: the user named it, so that it must be readable; False for what a folder or a glob holds.
    """

    path: str
    named: bool


def found_at(paths: Sequence[str], skipped: list[Skipped]) -> Iterator[Found]:
    """The files at `paths`, each once, in the order of the command line and of the paths in a folder.

    A path with *, ? or [ that does not exist is a glob, "**" for folders in folders. In a folder a file
    is left out that is hidden, ignored by a .gitignore, or of no format that is read: it is added to
    `skipped`.

    Raises InputError where a path does not exist, and for a folder or a glob without any file to read.
    """
    met: set[str] = set()
    for path in paths:
        left_out = len(skipped)
        if path != STDIN and has_magic(path) and not Path(path).exists():
            walked, what = _matching(path), "matches"
        elif is_folder(path):
            walked, what = _walk(path), "folder"
        else:
            walked, what = iter([(path, "")]), ""
        read = again = 0
        for name, reason in walked:
            same = STDIN if name == STDIN else os.path.realpath(name)
            again += same in met and not reason
            why = reason or (READ_BEFORE if same in met else "")
            if why:
                skipped.append(Skipped(source_of(name), why, why.startswith(UNREADABLE)))
                continue
            met.add(same)
            read += 1
            yield Found(name, named=not what)
        if what and not read and not again:
            raise nothing_to_read(path, skipped[left_out:])


def is_folder(path: str) -> bool:
    """Whether a folder stands at `path`; raises InputError where nothing does."""
    try:
        return path != STDIN and kind_of(path) == "folder"
    except UnusableError as error:
        raise error.named(path) from None


def source_of(path: str) -> str:
    """The name that citations carry."""
    return STDIN_NAME if path == STDIN else path.replace(os.sep, "/")


def nothing_to_read(path: str, skipped: Sequence[Skipped]) -> InputError:
    """The error for a folder or a glob of which every file is skipped."""
    rest = f": {skipped[0].path} {skipped[0].why}" if skipped else ""
    more = f", and {len(skipped) - 1} more are skipped" if len(skipped) > 1 else ""
    if has_magic(path) and not Path(path).exists() and not skipped:
        return InputError(
            f"{source_of(path)} matches no file.", "Check the pattern; ** is for folders in folders."
        )
    return InputError(
        f"{source_of(path)} holds no text to read{rest}{more}.",
        "Name a file, or a folder with .txt, .md, .html, .pdf or other documents.",
    )


def _matching(pattern: str) -> Iterator[tuple[str, str]]:
    for path in sorted(iglob(pattern, recursive=True)):  # noqa: PTH207  # a Path would lose a leading ./
        if Path(path).is_dir():
            if "**" not in pattern:  # it matches what is in its folders as well
                yield from _walk(path)
        else:
            yield path, ""


def _walk(folder: str) -> Iterator[tuple[str, str]]:
    """Each file of the folder with the reason to skip it or "", sorted by path."""
    found: list[tuple[str, str]] = []

    def unreadable(error: OSError) -> None:
        found.append((str(error.filename), f"{UNREADABLE} ({error.strerror})"))

    ignored = {folder: ignored_above(folder)}
    # Links to folders are not followed: they can lead in a circle.
    for where, folders, files in os.walk(folder, onerror=unreadable):
        rules = ignored.pop(where, Ignored()).within(where, files)
        start = where.rstrip(os.sep) + os.sep
        entered = []
        for name in folders:
            why = _why_not_entered(start + name, name, rules)
            if why:
                found.append((start + name, why))
            else:
                entered.append(name)
                ignored[start + name] = rules
        folders[:] = entered
        found.extend((start + name, _why_not_read(start + name, name, rules)) for name in files)
    return iter(sorted((source_of(path), why) for path, why in found))


def _why_not_entered(path: str, name: str, rules: Ignored) -> str:
    if name.startswith("."):
        return "is hidden"
    if Path(path).is_symlink():
        return "is a link to a folder"
    return rules.reason(path, is_folder=True)


def _why_not_read(path: str, name: str, rules: Ignored) -> str:
    if name.startswith("."):
        return "is hidden"
    if reason := rules.reason(path, is_folder=False):
        return reason
    return "" if suffix_of(name) in BY_SUFFIX else NO_FORMAT
