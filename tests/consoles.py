"""Commands with what they print, as the README, the help and the man page have them; a shell to try them."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from calling import piped
from processes import PATIENCE


class Example(NamedTuple):
    """A command of a console block, and what it prints; "..." stands for any text."""

    command: str
    printed: str


def examples(block: str) -> list[Example]:
    """The commands of a block, which stand behind "$ "."""
    found = []
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, _, printed = part.partition("\n")
        found.append(Example(command, printed))
    return found


class Shown(NamedTuple):
    """What came of a command: its exit code, and what it prints on both streams."""

    code: int
    printed: bytes


def hold(block: str, folder: Path, cache: Path) -> None:
    """Run a block's commands in a folder, one after another, and hold each to what it says it prints."""
    for example in examples(block):
        printed = shell(example.command, folder, cache).printed.decode()
        pattern = ".*?".join(map(re.escape, example.printed.split("...")))
        assert re.fullmatch(pattern, printed, re.DOTALL), f"$ {example.command}\n{printed}"


def shell(command: str, folder: Path, cache: Path) -> Shown:
    """Run a command in a folder, where what is kept is kept too, but for the indexes of the cache.

    One of `quoth` alone runs in this process.
    """
    here = Path(sys.executable).parent
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", f"{folder}:{here}:{os.environ['PATH']}")
        patch.setenv("PYTHONUTF8", "1")
        patch.setenv("QUOTH_CACHE_DIR", str(cache))
        for name in ("CONFIG", "STATE"):
            patch.setenv(f"QUOTH_{name}_DIR", str(folder / name.lower()))
        patch.delenv("FORCE_COLOR", raising=False)
        patch.chdir(folder)
        words = shlex.split(command, comments=True)
        if words[0] == "quoth" and words[1:2] != ["mcp"] and set("|<>;&$`").isdisjoint(command):
            return Shown(*piped(*words[1:], merged=True)[:2])
        done = subprocess.run(
            ["sh", "-c", command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=PATIENCE,
            check=False,
        )
        return Shown(done.returncode, done.stdout)
