"""What holds for every test.

Property tests: the machine's hour is no property of the program, so no example has a deadline.
Answer rows: whatever row a test makes, in this process or in one that it starts, is held to the schema.
"""

import signal
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import settings

from answer_rows import hold_rows, verify
from calling import Call, Ran

# What waits for clusters, clients, terminals or processes that are killed, what tries faults and bytes at
# random, what builds automata, what works out intervals, what holds a fast path against its definition:
# marked slow, and left out of the loop of work (-m "not slow").
SLOW = frozenset(
    """test_batch_processes test_batch_resume test_bombs test_cluster test_completion_shells test_evaluation
    test_faults test_fuzzing test_hostile test_mcp test_parting test_patterns_linear test_pieces test_privacy
    test_quality test_readme test_resizing test_session_pty test_startup test_strange_shapes test_supply
    test_training""".split()
)

settings.register_profile("quoth", deadline=None)
settings.load_profile("quoth")

# Before any test takes the functions out of `quoth.rows`.
RECORDED = hold_rows()


def pytest_configure() -> None:
    """What is started in the background by a shell ignores Ctrl-C, and so would all that tests start."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what is slow, by its file."""
    for item in items:
        if item.path.stem in SLOW:
            item.add_marker(pytest.mark.slow)


@pytest.hookimpl(tryfirst=True)
def pytest_collection() -> None:
    """By now xdist has started its processes: what they make themselves, they verify themselves."""
    RECORDED.begin()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call() -> Generator[None, object, object]:
    result = yield
    for row in RECORDED.fresh():
        verify(row)
    return result


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, a new one, in which the program's own folders are made when they are needed."""
    monkeypatch.chdir(tmp_path)
    for name in ("CACHE", "STATE", "CONFIG"):
        monkeypatch.setenv(f"QUOTH_{name}_DIR", str(tmp_path / name.lower()))
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "QUOTH_MAX_BYTES", "QUOTH_NO_HISTORY"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache folder that tests share: what they all ask is indexed once."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Call:
    """A function that runs a command line; what was printed before is forgotten."""
    from quoth.terminal.cli import main

    def call(*words: str) -> Ran:
        capsys.readouterr()
        code = main(words)
        return Ran(code, *capsys.readouterr())

    return call
