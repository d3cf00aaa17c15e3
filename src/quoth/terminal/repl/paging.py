"""Output that is taller than the screen -> the user's pager."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from contextlib import suppress

from quoth.terminal.links import without_links
from quoth.terminal.sanitize import printable
from quoth.terminal.screen import Screen, tell, write

DEFAULT = "less -R"
LESS_OPTIONS = "FRX"  # colours as they are, and what was shown stays; where the user has set none


def present(
    text: str, screen: Screen, *, paged: bool = True, environment: Mapping[str, str] | None = None
) -> None:
    """Write `text`, through PAGER where it is taller than the terminal.

    paged: False never takes a pager. An empty PAGER, and one that can't be run, is none.

    Raises as `screen.write` does.
    """
    environment = os.environ if environment is None else environment
    pager = environment.get("PAGER", DEFAULT).strip()
    tall = text.count("\n") >= shutil.get_terminal_size().lines
    if not paged or not tall or not screen.terminal or not pager:
        write(text)
    elif not _paged(without_links(text), pager, environment):
        tell(f"The pager can't be run: {printable(pager)}. Set PAGER to one that can.")
        write(text)


def _paged(text: str, pager: str, environment: Mapping[str, str]) -> bool:
    """Whether the pager ran; a user who leaves it early has seen enough."""
    from shlex import split

    try:
        command = split(pager)
        process = subprocess.Popen(  # noqa: S603  # the user's own choice
            command, stdin=subprocess.PIPE, env={"LESS": LESS_OPTIONS, **environment}
        )
    except (OSError, ValueError):
        return False
    with suppress(OSError, KeyboardInterrupt):
        process.communicate(text.encode("utf-8", "backslashreplace"))
    while process.poll() is None:
        with suppress(KeyboardInterrupt):  # Ctrl-C is the pager's while it runs
            process.wait()
    return True
