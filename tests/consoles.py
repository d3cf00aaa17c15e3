"""Commands with what they print, as the README, the help and the man page have them; a shell to try them."""

import os
import re
import subprocess
import sys
from collections.abc import Mapping
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


def hold(block: str, folder: Path) -> None:
    """Run a block's commands in a folder, one after another, and hold each to what it says it prints."""
    for example in examples(block):
        printed = shell(example.command, folder).stdout.decode()
        pattern = ".*?".join(map(re.escape, example.printed.split("...")))
        assert re.fullmatch(pattern, printed, re.DOTALL), f"$ {example.command}\n{printed}"


def shell(
    command: str, folder: Path, more: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run a command in a folder, where what is kept is kept too."""
    here = Path(sys.executable).parent
    environment = {**os.environ, "PATH": f"{folder}:{here}:{os.environ['PATH']}", "PYTHONUTF8": "1"}
    for name in ("CACHE", "CONFIG", "STATE"):
        environment[f"QUOTH_{name}_DIR"] = str(folder / name.lower())
    environment.pop("FORCE_COLOR", None)
    return subprocess.run(
        ["sh", "-c", command],
        cwd=folder,
        env={**environment, **(more or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=PATIENCE,
        check=False,
    )
