"""Commands with what they print, as the README, the help and the man page have them; a shell to try them."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

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


def hold(block: str, folder: Path, cache: Path) -> None:
    """Run a block's commands in a folder, one after another, and hold each to what it says it prints."""
    for example in examples(block):
        printed = shell(example.command, folder, cache).stdout.decode()
        pattern = ".*?".join(map(re.escape, example.printed.split("...")))
        assert re.fullmatch(pattern, printed, re.DOTALL), f"$ {example.command}\n{printed}"


def shell(command: str, folder: Path, cache: Path) -> subprocess.CompletedProcess[bytes]:
    """Run a command in a folder, where what is kept is kept too, but for the indexes of the cache."""
    here = Path(sys.executable).parent
    environment = {**os.environ, "PATH": f"{folder}:{here}:{os.environ['PATH']}", "PYTHONUTF8": "1"}
    environment["QUOTH_CACHE_DIR"] = str(cache)
    for name in ("CONFIG", "STATE"):
        environment[f"QUOTH_{name}_DIR"] = str(folder / name.lower())
    environment.pop("FORCE_COLOR", None)
    return subprocess.run(
        ["sh", "-c", command],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=PATIENCE,
        check=False,
    )
