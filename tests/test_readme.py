"""The README's examples run, and print what it says they print; its commands are the real ones."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from processes import PATIENCE
from quoth.terminal.cli import command_line
from quoth.terminal.repl.config import configured
from quoth.terminal.repl.preferences import PREFERENCES
from quoth.terminal.repl.session import Session
from quoth.terminal.repl.slash_commands import COMMANDS
from replies import INDEX

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
SHELL_BLOCKS = re.findall(r"^```sh\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
CONSOLE_BLOCKS = re.findall(r"^```console\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


class Example(NamedTuple):
    """A command of a console block, and what it prints; "..." stands for any text."""

    command: str
    printed: str


def examples(block: str) -> list[Example]:
    found = []
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, _, printed = part.partition("\n")
        found.append(Example(command, printed))
    return found


@pytest.mark.parametrize("block", CONSOLE_BLOCKS)
def test_the_examples_print_what_they_say(block: str, tmp_path: Path) -> None:
    here = Path(sys.executable).parent
    environment = {**os.environ, "PATH": f"{here}:{os.environ['PATH']}", "PYTHONUTF8": "1"}
    environment["QUOTH_CACHE_DIR"] = str(tmp_path / "cache")
    environment.pop("FORCE_COLOR", None)
    for example in examples(block):
        done = subprocess.run(
            ["sh", "-c", example.command],
            cwd=tmp_path,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=PATIENCE,
            check=False,
        )
        pattern = ".*?".join(map(re.escape, example.printed.split("...")))
        printed = done.stdout.decode()
        assert re.fullmatch(pattern, printed, re.DOTALL), f"$ {example.command}\n{printed}"


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


def test_every_command_is_mentioned() -> None:
    for command in command_line().registered_commands:
        assert command.callback is not None
        assert f"quoth {command.name or command.callback.__name__}" in README
    for row in COMMANDS:
        assert f"`{row.name}" in README
    for preference in PREFERENCES:
        assert f"`{preference.name}`" in README


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`([\w/]+\.py)`", README))))
def test_the_code_map_names_files_that_exist(path: str) -> None:
    assert (ROOT / path).is_file() or list((ROOT / "src").rglob(path.removeprefix("src/")))


def test_the_configuration_of_the_readme_is_one(tmp_path: Path) -> None:
    (written,) = re.findall(r"^```toml\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    (tmp_path / "config.toml").write_text(written, encoding="utf-8")
    session = configured(Session(INDEX), (), {"QUOTH_CONFIG_DIR": str(tmp_path)})
    assert (session.vi, session.context, session.history) == (True, 1, False)
