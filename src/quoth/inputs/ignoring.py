"""Files that a .gitignore leaves out, as git does."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

GITIGNORE: Final = ".gitignore"
GIT: Final = ".git"
SIZE_LIMIT: Final = 1 << 20  # bytes of a .gitignore; of a longer one the rest is not read


class Rules(NamedTuple):
    """A .gitignore. folder: where it stands, absolute. source: as it is told."""

    folder: str
    source: str
    spec: "GitIgnoreSpec"


class Ignored(NamedTuple):
    """The .gitignore files that hold in a folder, the nearest last."""

    rules: tuple[Rules, ...] = ()

    def within(self, folder: str, files: Sequence[str]) -> "Ignored":
        """What holds in `folder`, which has such `files`."""
        own = _rules_of(folder) if GITIGNORE in files else None
        return Ignored((*self.rules, own)) if own else self

    def reason(self, path: str, *, is_folder: bool) -> str:
        """Why a path is left out, or ""; the nearest file that says anything of it decides."""
        whole = os.path.abspath(path)  # noqa: PTH100  # resolve() would follow links
        for folder, source, spec in reversed(self.rules):
            inside = os.path.relpath(whole, folder).replace(os.sep, "/") + "/" * is_folder
            ignored = spec.check_file(inside).include
            if ignored is not None:
                return f"is ignored by {source}" if ignored else ""
        return ""


def ignored_above(folder: str) -> Ignored:
    """What the folders above `folder` have to say of it, up to the top of the repository that it is in."""
    above = Path(os.path.abspath(folder))  # noqa: PTH100
    if (above / GIT).exists():
        return Ignored()
    upwards = []
    for parent in above.parents:
        upwards.append(parent)
        if (parent / GIT).exists():
            found = (_rules_of(str(each)) for each in reversed(upwards))
            return Ignored(tuple(rules for rules in found if rules))
    return Ignored()


def _rules_of(folder: str) -> Rules | None:
    path = Path(folder) / GITIGNORE
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            lines = file.read(SIZE_LIMIT).splitlines()
    except OSError:
        return None
    return Rules(os.path.abspath(folder), str(path).replace(os.sep, "/"), _spec(lines))  # noqa: PTH100


def _spec(lines: Sequence[str]) -> "GitIgnoreSpec":
    """Lines that are no patterns are left out, as git does."""
    from pathspec import GitIgnoreSpec

    def valid(line: str) -> bool:
        try:
            GitIgnoreSpec.from_lines([line])
        except ValueError:
            return False
        return True

    return GitIgnoreSpec.from_lines([line for line in lines if valid(line)])
