"""A folder put in the place of another, whole: a reader sees the old one or the new one.

No system call swaps two folders everywhere, so there are two renames: target -> aside, new -> target.
A reader that comes between them, or after a crash between them, is served from aside (`moved_aside`).

Beside `index/`, a builder owns `.index.quoth-XXXXXXXX.new` until it is in place, for an instant
`.index.quoth-XXXXXXXX-1.old`, the one moved aside, whole, and then `….gone`, as it is removed. It
holds a lock on the first, which the system lets go of when it dies, however it dies: what is not
locked any more is swept by the next builder. Where a system or a disk has no such locks, nothing is.
"""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

MARK = ".quoth-"  # in the name of a builder's folder, behind its target's
ATTEMPTS = 100  # at renaming, while other builders do the same
TAKEN = (errno.ENOTEMPTY, errno.EEXIST)  # another builder's folder came first


@contextmanager
def replacing(target: Path, check: Callable[[Path], None]) -> Iterator[Path]:
    """A new empty folder that takes the place of `target` when the block ends without an error.

    check: called with the target before anything is touched, and again before it is moved aside;
        raises to keep what stands there.

    Raises OSError. Whatever is raised, here or in the block, there is the old folder or the new one,
    whole, and nothing else.
    """
    target = target.resolve()  # a link keeps pointing where it does
    check(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    sweep(target)
    new, lock = _locked_folder(target)
    try:
        yield new
        sync_folder(new)
        _put_in_place(new, target, check)
        sync_folder(target.parent)
    finally:
        _remove(new)
        os.close(lock)
    sweep(target)


def moved_aside(target: Path) -> Path | None:
    """Where `target`'s content is while it is replaced, or since a builder died at it."""
    with suppress(OSError):
        aside = _beside(target.resolve(), ".old")
        return max(aside, key=lambda folder: folder.stat().st_mtime_ns, default=None)
    return None


def sweep(target: Path) -> None:
    """Remove what builders of `target` that died have left, as far as possible."""
    with suppress(OSError):
        old = _beside(target, ".old")
        # Listed before asking whether the target stands: else one could be the only copy.
        for folder in old if target.exists() else ():
            _discard(folder)
        for folder in (*_beside(target, ".new"), *_beside(target, ".gone")):
            with suppress(OSError):
                lock = os.open(folder, os.O_RDONLY)
                try:
                    _lock(lock, wait=False)
                    _remove(folder)
                finally:
                    os.close(lock)


def targets_left(folder: Path) -> set[Path]:
    """The targets in `folder` beside which a builder's folders stand, be it at work or dead."""
    names = (entry.name for entry in folder.iterdir())
    marked = (name[1:].rpartition(MARK) for name in names if name.startswith("."))
    return {folder / target for target, mark, _ in marked if target and mark}


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` last through a power cut, where the disk can."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        except OSError as error:
            if error.errno != errno.EINVAL:  # some network disks can't
                raise
        finally:
            os.close(descriptor)


def _put_in_place(new: Path, target: Path, check: Callable[[Path], None]) -> None:
    for attempt in range(1, ATTEMPTS + 1):
        check(target)
        aside = target.with_name(f"{new.stem}-{attempt}.old")
        with suppress(FileNotFoundError):  # there was none, or another builder was faster
            os.rename(target, aside)  # noqa: PTH104
        try:
            os.rename(new, target)  # noqa: PTH104
        except BaseException as error:
            # No way back for a folder that another builder's has followed: a reader tells by its
            # place and its identity whether it read one folder throughout.
            taken = isinstance(error, OSError) and error.errno in TAKEN
            if attempt == ATTEMPTS or not taken:
                with suppress(OSError):
                    os.rename(aside, target)  # noqa: PTH104
                raise
        else:
            return
        finally:
            if target.exists():
                _discard(aside)


def _beside(target: Path, suffix: str) -> list[Path]:
    start = f".{target.name}{MARK}"
    names = (entry.name for entry in target.parent.iterdir())
    return [target.with_name(name) for name in names if name.startswith(start) and name.endswith(suffix)]


def _locked_folder(target: Path) -> tuple[Path, int]:
    """A new folder beside `target`, and a descriptor that holds its lock until it is closed."""
    while True:
        folder = target.with_name(f".{target.name}{MARK}{os.urandom(4).hex()}.new")
        folder.mkdir()
        with suppress(FileNotFoundError):  # a sweeper took it before it was locked
            lock = os.open(folder if os.name == "posix" else os.devnull, os.O_RDONLY)
            with suppress(OSError):  # without a lock it is never swept: no harm
                _lock(lock, wait=True)
            if folder.exists():
                return folder, lock
            os.close(lock)


def _lock(descriptor: int, *, wait: bool) -> None:
    """Raises OSError where another holds the lock, or there are none."""
    try:
        import fcntl
    except ImportError:
        raise OSError(errno.ENOTSUP, "no locks") from None
    fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))


def _discard(aside: Path) -> None:
    """Remove a folder that a reader might take for whole: so first it gets another name."""
    with suppress(OSError):
        gone = aside.with_suffix(".gone")
        os.rename(aside, gone)  # noqa: PTH104
        _remove(gone)


def _remove(folder: Path) -> None:
    import shutil

    shutil.rmtree(folder, ignore_errors=True)
