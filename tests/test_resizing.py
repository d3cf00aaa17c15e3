"""A line editor on a terminal that gets another size: what stood there is erased, and nothing else."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from processes import PATIENCE
from quoth.terminal.repl.resizing import breaks_rows, rows_gained


@pytest.mark.parametrize(("widths", "cursor", "columns", "gained"), [
    ([], 10, 80, 0),
    ([80, 80], 10, 80, 0),
    ([80, 80], 10, 40, 2),
    ([80, 80], 10, 39, 4),
    ([80, 0, 20], 45, 40, 2),
    ([80], 10, 200, 0),
    ([3], 0, 0, 2),
])  # fmt: skip
def test_rows_that_are_broken(widths: Sequence[int], cursor: int, columns: int, gained: int) -> None:
    assert rows_gained(widths, cursor, columns) == gained


@pytest.mark.parametrize(("environment", "breaks"), [
    ({}, True), ({"TERM": "xterm-256color"}, True), ({"TERM": "xterm", "XTERM_VERSION": "390"}, False),
    ({"TERM": "rxvt-unicode"}, False), ({"TERM": "screen", "STY": "1.tty"}, False),
    ({"TERM": "screen-256color", "TMUX": "socket,1,0"}, True),
])  # fmt: skip
def test_which_terminals_break_them(environment: dict[str, str], breaks: bool) -> None:
    assert breaks_rows(environment) is breaks


LONG = "What did the long and winding question that is typed here say about how the bridge was built?"


@pytest.mark.skipif(not shutil.which("tmux"), reason="needs tmux, a terminal that breaks rows")
def test_no_row_of_the_prompt_stays_behind(tmp_path: Path) -> None:
    (tmp_path / "bridge.txt").write_text("The bridge opened in May 1883.\nEngineers from Trenton built it.\n")
    kept = {name: value for name, value in os.environ.items() if name not in ("TMUX", "NO_COLOR", "STY")}
    folders = {f"QUOTH_{name}_DIR": str(tmp_path / name) for name in ("STATE", "CACHE", "CONFIG")}

    def tmux(*words: str) -> str:
        command = ["tmux", "-S", str(tmp_path / "socket"), "-f", os.devnull, *words]
        return subprocess.run(
            command, capture_output=True, text=True, check=True, env={**kept, **folders}, cwd=tmp_path
        ).stdout

    def wait(*wanted: str) -> list[str]:
        end = time.monotonic() + PATIENCE
        while True:
            rows = tmux("capture-pane", "-p").splitlines()
            if all(want in "".join(rows) for want in wanted):
                return rows
            assert time.monotonic() < end, (wanted, rows)
            time.sleep(0.05)

    tmux("new-session", "-d", "-x", "80", "-y", "24", sys.executable, "-m", "quoth", "-d", "bridge.txt")
    try:
        wait("quoth>", "F4 vi/emacs")
        tmux("send-keys", "-l", LONG)
        wait(LONG)
        tmux("resize-window", "-x", "48", "-y", "24")
        rows = wait(LONG, "F1 help")
        assert sum(row.startswith("quoth>") for row in rows) == 1
        tmux("resize-window", "-x", "80", "-y", "24")
        rows = wait(LONG, "F4 vi/emacs")
        assert sum(row.startswith("quoth>") for row in rows) == 1
        assert "Ask a question; /help lists the commands, Tab completes, Ctrl-D ends." in rows
    finally:
        tmux("kill-server")
