"""What may happen to an index, all of it: each group of faults returns what came of them, counted.

`every`: of the cases of a group, one in so many. A case that ends in anything but the old index whole,
the new one whole, or one clear error raises AssertionError.
"""

import os
import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import product
from pathlib import Path

from injection import (
    BUG,
    CHANGING,
    NO_FAULT,
    REFUSED,
    WRITES,
    Fault,
    Kind,
    Outcome,
    calls_of,
    run,
    sampled,
    start,
)

from indexes import BRIDGE, FERRY, content, files
from quoth import cache, store
from quoth.answering import answer
from quoth.cache import open_documents, open_folder
from quoth.errors import IndexFolderError
from quoth.model import Index
from quoth.store import blocks, reading
from quoth.store.meta import FILES, META

ALL = (META, *FILES)
TEXT = "The bridge opened in May 1883. It cost 15 million dollars.\nAda Voss of Leeds built it.\n"
OTHER = TEXT.replace("1883", "1884")
CROWD = 8
SMALL_BLOCK = 32  # bytes
KILLED: tuple[Kind, ...] = ("killed", "torn")
FULL: tuple[Kind, ...] = ("full", "half full")
QUESTION = "How much did the bridge cost?"


def killed_builds(folder: Path, every: int) -> Counter[str]:
    """A build killed before each call, and in the midst of each write; over an index, and a first one."""

    def verify(outcome: Outcome, _target: Path) -> None:
        assert outcome.code == -9, outcome

    return _builds(folder, every, KILLED, verify)


def full_disks(folder: Path, every: int) -> Counter[str]:
    """No space from each call on that needs some: an error that says so, and nothing is left behind."""

    def verify(outcome: Outcome, target: Path) -> None:
        assert outcome.code in (0, REFUSED), outcome
        if outcome.code:
            assert outcome.said == (
                f"{target} can't be written (No space left on device). "
                "Choose a folder that you may write to, on a disk with room.\n"
            )

    return _builds(folder, every, FULL, verify, WRITES)


def broken_builds(folder: Path, every: int) -> Counter[str]:
    """An error that nothing in the program expects, at each call; all that may be left is an old index."""

    def verify(outcome: Outcome, target: Path) -> None:
        assert outcome.code in (0, BUG), outcome
        assert all(name.endswith(".old") for name in _leftovers(target)), outcome

    return _builds(folder, every, ("broken",), verify, WRITES)


def _builds(
    folder: Path,
    every: int,
    kinds: tuple[Kind, ...],
    verify: Callable[[Outcome, Path], None],
    calling: frozenset[str] = frozenset(CHANGING),
) -> Counter[str]:
    """Of builds that meet a fault at each call: there is the old index or the new one, and what else was
    left goes with the next build."""
    counts: Counter[str] = Counter()
    for kind, old in product(kinds, (BRIDGE, None)):
        calls = calls_of(partial(store.write_index, FERRY, _fresh(folder, old)), folder / "said", calling)
        for at in sampled(len(calls), every):
            target = _fresh(folder, old)
            write = partial(store.write_index, FERRY, target)
            verify(run(write, folder / "said", Fault(kind, at), calling), target)
            counts[_found(target, old, FERRY)] += 1
            store.write_index(BRIDGE, target)
            assert _leftovers(target) == [], (calls[at], at)
            assert content(store.open_index(target)) == content(BRIDGE)
    return counts


def killed_caches(folder: Path, every: int) -> Counter[str]:
    """An index on its way into the cache, its process killed or its disk full at each call."""
    counts: Counter[str] = Counter()
    with _documents(folder):
        expected = content(open_documents(["bridge.txt"]))
        kinds: tuple[tuple[Kind, frozenset[str]], ...] = (
            ("killed", frozenset(CHANGING)),
            ("torn", frozenset(("write",))),
            ("full", WRITES),
        )
        for kind, calling in kinds:
            shutil.rmtree(cache.cache_folder())
            calls = calls_of(partial(open_documents, ["bridge.txt"]), folder / "said", calling)
            for at in sampled(len(calls), every):
                shutil.rmtree(cache.cache_folder(), ignore_errors=True)
                outcome = run(partial(_opened_is, expected), folder / "said", Fault(kind, at), calling)
                assert outcome.code == (0 if kind == "full" else -9), outcome
                assert content(open_documents(["other.txt"])) != expected
                left = [path.name for path in cache.cache_folder().iterdir() if path.name.startswith(".")]
                assert left == [] or left[0].endswith(".old"), (calls[at], left)
                assert content(open_documents(["bridge.txt"])) == expected
                counts["answered" if kind == "full" else "rebuilt"] += 1
    return counts


def flipped_bytes(folder: Path, every: int) -> Counter[str]:
    """Each byte of each file of an index, its bits turned over: one, another, and all of them."""
    return _damaged(folder, every, _flips)


def truncated_files(folder: Path, every: int) -> Counter[str]:
    """Each file of an index cut off at each length, and longer than it was."""
    return _damaged(folder, every, _cuts)


def swapped_files(folder: Path, every: int) -> Counter[str]:
    """Any files of an index taken from another one, all ways to do so."""
    one, other = _written(folder / "one", BRIDGE), _written(folder / "other", FERRY)
    target, counts = folder / "index", Counter[str]()
    target.mkdir()
    for case in sampled(1 << len(ALL), every):
        for place, name in enumerate(ALL):
            (target / name).write_bytes((other if case >> place & 1 else one)[name])
        found = _read(target)
        counts[_name_of(found)] += 1
        if case == 0 or case + 1 == 1 << len(ALL):
            assert found in (content(BRIDGE), content(FERRY))
    return counts


def changed_sources(folder: Path, every: int) -> Counter[str]:
    """A source that is changed, emptied, replaced or gone while an index of it is open, small or mapped."""
    counts: Counter[str] = Counter()
    changes: tuple[Callable[[Path], object], ...] = (
        lambda source: source.write_text(OTHER),
        lambda source: source.write_text(""),
        lambda source: source.unlink(),
        _to_folder,
        _to_pipe,
        lambda source: os.truncate(source, 10),
        lambda source: source.chmod(0),
    )
    with _documents(folder):
        built = open_documents(["bridge.txt"])
        expected = content(built)
        for change, limit in product(changes, (reading.READ_WHOLE, 0)):
            _restore(Path("bridge.txt"), TEXT)
            store.write_index(built, Path("index"))
            with _read_whole_up_to(limit):
                live = open_folder("index")
                change(Path("bridge.txt"))
                assert content(live) == expected
                counts["old"] += 1
                found = _tried(lambda: content(open_folder("index")))
                if isinstance(found, IndexFolderError):
                    assert found.problem == "bridge.txt changed since index was built from it."
                counts["error" if isinstance(found, IndexFolderError) else "old"] += 1
                assert isinstance(found, IndexFolderError) or found == expected
                store.write_index(FERRY, Path("index"))  # and its index is replaced
                assert content(live) == expected
                counts["old"] += 1
        _restore(Path("bridge.txt"), TEXT)
    return counts


def crowds(folder: Path, every: int) -> Counter[str]:
    """Eight builders and eight readers at once: of one folder, mapped or not, and of the cache."""
    counts: Counter[str] = Counter()
    rounds = max(1, 12 // every)
    target = _fresh(folder, BRIDGE)
    for limit in (reading.READ_WHOLE, 0):
        with _read_whole_up_to(limit):
            builders = [partial(_build, (BRIDGE, FERRY)[n % 2], target, rounds) for n in range(CROWD)]
            readers = [partial(_see, target, 4 * rounds)] * CROWD
            _together(folder, [*builders, *readers])
        counts[_found(target, BRIDGE, FERRY)] += 1
        assert _leftovers(target) == []
        counts["builds"] += CROWD * rounds
        counts["reads"] += CROWD * 4 * rounds
    with _documents(folder) as names:
        known = [content(open_documents([name])) for name in names]
        kept, cache.KEPT = cache.KEPT, 2  # type: ignore[misc]  # they take each other's away
        try:
            shutil.rmtree(cache.cache_folder())
            _together(folder, [partial(_open_all, names, known, n, rounds) for n in range(2 * CROWD)])
        finally:
            cache.KEPT = kept  # type: ignore[misc]
        counts["cached"] += 2 * CROWD * rounds
        assert [content(open_documents([name])) for name in names] == known
        assert [path.name for path in cache.cache_folder().iterdir() if path.name.startswith(".")] == []
    return counts


GROUPS: tuple[Callable[[Path, int], Counter[str]], ...] = (
    killed_builds,
    full_disks,
    broken_builds,
    killed_caches,
    flipped_bytes,
    truncated_files,
    swapped_files,
    changed_sources,
    crowds,
)


# What they have in common


def _fresh(folder: Path, old: Index | None) -> Path:
    shutil.rmtree(folder / "fresh", ignore_errors=True)
    (folder / "fresh").mkdir()
    target = folder / "fresh" / "index"
    if old is not None:
        store.write_index(old, target)
    return target


def _written(target: Path, index: Index) -> dict[str, bytes]:
    store.write_index(index, target)
    return files(target)


def _leftovers(target: Path) -> list[str]:
    return sorted(path.name for path in target.parent.iterdir() if path.name != target.name)


def _tried(read: Callable[[], object]) -> object:
    """What was read, or the error where it can't be; no other one."""
    try:
        return read()
    except IndexFolderError as error:
        return error


def _read(folder: Path, read: Callable[[Path], Index] = store.open_index) -> object:
    """What is in an index; None where there is an error, whose form is asserted."""
    found = _tried(lambda: content(read(folder)))
    if isinstance(found, IndexFolderError):
        assert str(folder) in found.problem, found
        assert str(folder) in found.remedy, found
        assert "\n" not in str(found)
        return None
    return found


def _name_of(found: object) -> str:
    known = {"error": None, "old": content(BRIDGE), "new": content(FERRY)}
    return next(name for name, each in known.items() if found == each)


def _found(target: Path, old: Index | None, new: Index) -> str:
    found = _read(target)
    assert found in (content(new), None if old is None else content(old)), target
    return _name_of(found)


Damaging = Callable[[bytes], Iterator[bytes]]


def _flips(data: bytes) -> Iterator[bytes]:
    for place in range(len(data)):
        for bits in (0x01, 0x20, 0x80, 0xFF):
            yield data[:place] + bytes([data[place] ^ bits]) + data[place + 1 :]


def _cuts(data: bytes) -> Iterator[bytes]:
    yield from (data[:length] for length in range(len(data)))
    yield from (data + more for more in (b"\0", b"\n", data))


def _damaged(folder: Path, every: int, damaging: Damaging) -> Counter[str]:
    """Read whole or mapped, checked or not: the index as it was, or an error. A full check finds it."""
    with _blocks_of(SMALL_BLOCK):
        return _damages(folder, every, damaging)


def _damages(folder: Path, every: int, damaging: Damaging) -> Counter[str]:
    target, counts = folder / "index", Counter[str]()
    whole, sound = _written(target, BRIDGE), content(BRIDGE)
    reply = answer(QUESTION, store.open_index(target))
    for name in ALL:
        for case, data in enumerate(damaging(whole[name])):
            if case % every:
                continue
            (target / name).write_bytes(data)
            found = _read(target)
            assert found in (sound, None), (name, case)
            counts[_name_of(found)] += 1
            with _read_whole_up_to(0):
                mapped = _read(target, _checked)
                assert mapped in (sound, None), (name, case)
                assert (mapped is None) == (found is None), (name, case)
                counts[f"mapped: {_name_of(mapped)}"] += 1
                asked = _tried(lambda: answer(QUESTION, store.open_index(target)))
                assert asked == reply or isinstance(asked, IndexFolderError), (name, case)
                counts[f"mapped, unchecked: {'the reply' if asked == reply else 'error'}"] += 1
                taken = _read(target)
                assert taken in (sound, None), (name, case)
                counts[f"mapped, unchecked, all of it: {_name_of(taken)}"] += 1
        (target / name).write_bytes(whole[name])
    assert _read(target) == sound
    return counts


def _checked(folder: Path) -> Index:
    store.check_index(folder)
    return store.open_index(folder)


@contextmanager
def _read_whole_up_to(limit: int) -> Iterator[None]:
    before = reading.READ_WHOLE
    reading.READ_WHOLE = limit  # type: ignore[misc]  # larger ones are mapped
    try:
        yield
    finally:
        reading.READ_WHOLE = before  # type: ignore[misc]


@contextmanager
def _blocks_of(size: int) -> Iterator[None]:
    """So that the files of a small index have several: they are verified one by one where it is mapped."""
    before = blocks.BLOCK
    blocks.BLOCK = size  # type: ignore[misc]
    try:
        yield
    finally:
        blocks.BLOCK = before  # type: ignore[misc]


@contextmanager
def _documents(folder: Path) -> Iterator[list[str]]:
    """Documents in the current folder, and a cache of their own."""
    before, where = os.environ.get(cache.CACHE_VARIABLE), Path.cwd()
    os.environ[cache.CACHE_VARIABLE] = str(folder / "cache")
    (folder / "documents").mkdir()
    os.chdir(folder / "documents")
    try:
        Path("bridge.txt").write_text(TEXT)
        Path("other.txt").write_text(OTHER)
        Path("third.txt").write_text(TEXT * 3)
        yield ["bridge.txt", "other.txt", "third.txt"]
    finally:
        os.chdir(where)
        if before is None:
            del os.environ[cache.CACHE_VARIABLE]
        else:
            os.environ[cache.CACHE_VARIABLE] = before


def _to_folder(source: Path) -> None:
    source.unlink()
    source.mkdir()


def _to_pipe(source: Path) -> None:
    source.unlink()
    os.mkfifo(source)


def _restore(path: Path, text: str) -> None:
    if path.is_dir():
        path.rmdir()
    path.unlink(missing_ok=True)
    path.write_text(text)


def _opened_is(expected: object) -> None:
    assert content(open_documents(["bridge.txt"])) == expected


def _build(index: Index, target: Path, rounds: int) -> None:
    for _ in range(rounds):
        store.write_index(index, target)


def _see(target: Path, rounds: int) -> None:
    known = (content(BRIDGE), content(FERRY))
    for _ in range(rounds):
        assert content(store.open_index(target)) in known


def _open_all(names: list[str], known: Sequence[object], first: int, rounds: int) -> None:
    for place in range(first, first + rounds):
        at = place % len(names)
        assert content(open_documents([names[at]])) == known[at]


def _together(folder: Path, actions: list[Callable[[], object]]) -> None:
    children = [start(action, folder / f"said{number}", NO_FAULT) for number, action in enumerate(actions)]
    outcomes: list[Outcome] = [child.wait() for child in children]
    for outcome in outcomes:
        assert outcome == (0, ""), outcome
