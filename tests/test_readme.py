"""The README's examples run, and print what it says they print; its commands are the real ones."""

import os
import re
from pathlib import Path

import pytest

import screenshot
from consoles import examples, hold
from quoth.terminal.cli import command_line
from quoth.terminal.topics import TOPICS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
SHELL_BLOCKS = re.findall(r"^```sh\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
CONSOLE_BLOCKS = re.findall(r"^```console\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("block", CONSOLE_BLOCKS)
def test_the_examples_print_what_they_say(block: str, tmp_path: Path, cache: Path) -> None:
    hold(block, tmp_path, cache)


def test_it_is_read_in_a_few_minutes() -> None:
    assert len(README.encode()) <= 14_000


def test_there_are_examples_of_every_use() -> None:
    commands = " ".join(example.command for block in CONSOLE_BLOCKS for example in examples(block))
    for use in ("quoth ask", "| quoth", "quoth batch", "quoth index", "quoth show", " -d ", " -x "):
        assert use in commands


def test_one_command_asks_and_one_checks() -> None:
    ask, check = SHELL_BLOCKS
    first_example = examples(CONSOLE_BLOCKS[0])[0]
    assert ask.rstrip().endswith(f".venv/bin/{first_example.command}")
    for tool in ("ruff check .", "ruff format --check .", "mypy", "lint-imports", "pytest"):
        assert f".venv/bin/{tool}" in check
    for command in (ask, check):
        assert command.startswith("python3 -m venv .venv && .venv/bin/pip install --quiet ")
        assert command.count("\n") == 1


def test_continuous_integration_runs_exactly_the_second_command() -> None:
    path = ROOT / ".ci" / "run"
    script = path.read_text(encoding="utf-8")
    commands = [line for line in script.splitlines() if line and not line.startswith("#")]
    assert commands == ["set -euo pipefail", 'cd "$(dirname "$0")/.."', SHELL_BLOCKS[1].strip()]
    assert os.access(path, os.X_OK)


def test_every_command_and_topic_is_mentioned() -> None:
    named = set(re.findall(r"`(?:quoth help )?([\w-]+)`", README))
    assert {topic.name for topic in TOPICS} <= named
    for command in command_line().registered_commands:
        assert command.callback is not None
        assert f"quoth {command.name or command.callback.__name__}" in README


def test_the_code_map_names_files_that_exist() -> None:
    paths = set(re.findall(r"`([\w/]+\.py)`", README))
    there = {path for path in paths if (ROOT / path).is_file()}
    assert [path for path in paths - there if not list((ROOT / "src").rglob(path.removeprefix("src/")))] == []


def test_the_pictures_are_of_this_session() -> None:
    taken = screenshot.take()
    kept = {path.name: path.read_text(encoding="utf-8") for path in screenshot.FOLDER.iterdir()}
    assert set(kept) == set(taken)
    for name, picture in taken.items():
        assert screenshot.texts(kept[name]) == screenshot.texts(picture), "run python tests/screenshot.py"
        # A picture loads nothing from elsewhere.
        assert set(re.findall(r"\w+://[^\"<\s]+", kept[name])) == {"http://www.w3.org/2000/svg"}


def test_it_shows_them() -> None:
    shown = set(re.findall(r"!\[[^\]]+\]\(([^)]+)\)", README))
    assert {path.relative_to(ROOT).as_posix() for path in screenshot.FOLDER.iterdir()} <= shown
    assert all((ROOT / name).is_file() for name in shown)
