"""A terminal in memory with a program in it, for the tests on a real pseudo-terminal."""

import copy
import os
import re
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pexpect
import pyte

from processes import PATIENCE, at_rest

DIM = 2
ALTERNATE_SCREEN = 1049  # xterm's private mode: save the cursor, and show another, empty screen


class Screen(pyte.Screen):
    """pyte's screen with the alternate screen, which it leaves out (its issue 90)."""

    def __init__(self, columns: int, lines: int) -> None:
        self._kept: tuple[Any, Any] | None = None
        super().__init__(columns, lines)

    def select_graphic_rendition(self, *attrs: int, **kwargs: Any) -> None:
        """pyte's own, and dim, which it passes over, as a colour."""
        super().select_graphic_rendition(*attrs, **kwargs)
        if attrs[:1] == (DIM,):
            self.cursor.attrs = self.cursor.attrs._replace(fg="dim")

    @property
    def alternate(self) -> bool:
        """Whether a full-screen program has the screen."""
        return self._kept is not None

    def set_mode(self, *modes: int, **kwargs: Any) -> None:
        if kwargs.get("private") and ALTERNATE_SCREEN in modes and self._kept is None:
            self._kept = copy.deepcopy(self.buffer), copy.copy(self.cursor)
            self.erase_in_display(2)
        super().set_mode(*modes, **kwargs)

    def reset_mode(self, *modes: int, **kwargs: Any) -> None:
        super().reset_mode(*modes, **kwargs)
        if kwargs.get("private") and ALTERNATE_SCREEN in modes and self._kept is not None:
            buffer, cursor = self._kept
            self._kept = None
            self.buffer.clear()
            self.buffer.update(buffer)
            self.cursor.x, self.cursor.y = min(cursor.x, self.columns - 1), min(cursor.y, self.lines - 1)
            self.dirty.update(range(self.lines))

    def resize(self, lines: int | None = None, columns: int | None = None) -> None:
        """As xterm does it: rows below the cursor give way first, and the cursor keeps its row."""
        lines, columns = lines or self.lines, columns or self.columns
        _lift(self.buffer, self.cursor, lines)
        if self._kept is not None:
            _lift(*self._kept, lines)
        self.lines = min(self.lines, lines)  # pyte drops rows from the top, and leaves the cursor
        super().resize(lines, columns)
        self.ensure_hbounds()


def _lift(buffer: Any, cursor: Any, lines: int) -> None:
    """Drop rows from the top until the cursor's row is one of the first `lines`; cut the rest off."""
    above = max(0, cursor.y - lines + 1)
    kept = {row - above: line for row, line in buffer.items() if above <= row < above + lines}
    buffer.clear()
    buffer.update(kept)
    cursor.y -= above


class Terminal:
    """A program on a pseudo-terminal: keys go in, and what it writes makes a screen."""

    def __init__(
        self,
        command: Sequence[str],
        folder: Path,
        columns: int = 80,
        rows: int = 24,
        cwd: Path | None = None,
        answers: bool = False,
        environment: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """folder: where the program keeps its state.

        answers: whether the terminal tells where its cursor is, when it is asked.
        """
        kept = {name: value for name, value in os.environ.items() if name not in IN_THE_WAY}
        self.child = pexpect.spawn(
            command[0],
            list(command[1:]),
            env=kept
            | {
                "TERM": "xterm-256color",
                "PROMPT_TOOLKIT_NO_CPR": "" if answers else "1",
                "PYTHONUTF8": "1",
                "QUOTH_STATE_DIR": str(folder / "state"),
                "QUOTH_CACHE_DIR": str(folder / "cache"),
                "QUOTH_CONFIG_DIR": str(folder / "config"),
            }
            | dict(environment),
            dimensions=(rows, columns),
            cwd=None if cwd is None else str(cwd),
        )
        self.screen = Screen(columns, rows)
        self.written = b""  # by the program, so far
        if answers:
            self.screen.write_process_input = self.send  # type: ignore[assignment, method-assign]
        self._stream = pyte.ByteStream(self.screen)

    @property
    def rows(self) -> list[str]:
        """What stands on the screen, row by row, without the spaces at their ends."""
        return [row.rstrip() for row in self.screen.display]

    @property
    def text(self) -> str:
        """What stands on the screen, in one piece, so that nothing depends on where rows break."""
        return re.sub(r"\s+", " ", " ".join(self.rows))

    @property
    def last(self) -> str:
        """The row of the cursor."""
        return self.rows[self.screen.cursor.y]

    def send(self, keys: str) -> None:
        self.child.send(keys.encode())

    def resize(self, columns: int, rows: int) -> None:
        """Another size, of which the kernel tells the program once it has written all of the old one."""
        self._settle()
        self.screen.resize(rows, columns)
        self.child.setwinsize(rows, columns)

    def wait(self, *wanted: str | Callable[["Terminal"], object]) -> list[str]:
        """Read until all of it stands on the screen; then the screen.

        wanted: words, wherever rows break, or what must hold.
        """
        end = time.monotonic() + PATIENCE
        while not all(want in self.text if isinstance(want, str) else want(self) for want in wanted):
            assert time.monotonic() < end, f"{wanted} missing from:\n" + "\n".join(self.rows)
            assert self._read(0.1), f"{wanted} never came; the program ended:\n" + "\n".join(self.rows)
        return self.rows

    def end(self) -> int:
        """Read on until the program ends. Returns its exit code, or minus the signal's number."""
        end = time.monotonic() + PATIENCE
        while self._read(0.1):
            assert time.monotonic() < end, "it goes on:\n" + "\n".join(self.rows)
        self.child.close()
        code: int | None = self.child.exitstatus
        return -int(self.child.signalstatus) if code is None else code

    def close(self) -> None:
        self.child.close(force=True)

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _settle(self) -> None:
        """Read until the program waits and nothing is left of what it has written."""
        end = time.monotonic() + PATIENCE
        is_settled = False
        while not is_settled:
            assert time.monotonic() < end, "it goes on:\n" + "\n".join(self.rows)
            is_settled, before = at_rest([self.child.pid]), len(self.written)
            self._read(0.05)
            is_settled = is_settled and len(self.written) == before

    def _read(self, seconds: float) -> bool:
        """Take in what comes within `seconds`, if anything; False once the program has ended."""
        try:
            written = self.child.read_nonblocking(65536, seconds)
        except pexpect.TIMEOUT:
            return True
        except pexpect.EOF:
            return False
        self.written += written
        self._stream.feed(written)
        return True


def at_prompt(terminal: Terminal) -> bool:
    """Whether a conversation waits for a question."""
    return terminal.last == "quoth>" and not terminal.screen.alternate


# Of the surroundings that the tests run in, these would change what is seen.
IN_THE_WAY = {
    "NO_COLOR", "FORCE_COLOR", "CLICOLOR", "COLORTERM", "COLUMNS", "LINES", "PAGER", "LESS",
    "QUOTH_MAX_BYTES", "QUOTH_PLAIN", "QUOTH_NO_HISTORY", "PROMPT_TOOLKIT_COLOR_DEPTH", "TMUX",
}  # fmt: skip
