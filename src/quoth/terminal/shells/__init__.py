"""Completion scripts for shells, made from the command tree: on Tab no Python starts.

A script holds all that it offers, so it answers at once; a newer quoth may want a newer script.
"""

from collections.abc import Callable, Sequence
from typing import Final, Literal, TypeAlias

from quoth.terminal.command_tree import Command
from quoth.terminal.shells import bash, fish, zsh

Shell: TypeAlias = Literal["bash", "zsh", "fish"]
SHELLS: Final[dict[Shell, Callable[[Sequence[Command]], str]]] = {
    "bash": bash.script,
    "zsh": zsh.script,
    "fish": fish.script,
}


def completion_script(shell: Shell, tree: Sequence[Command]) -> str:
    """What `shell` is to read so that it completes the words after "quoth"."""
    return SHELLS[shell](tree)
