"""What was typed in earlier sessions, and in others meanwhile: a file of the user's own, or nothing."""

import os
from collections.abc import AsyncGenerator
from datetime import datetime
from pathlib import Path

from prompt_toolkit.history import FileHistory, History, InMemoryHistory

from quoth.terminal.state import is_kept, state_folder


class PrivateHistory(FileHistory):
    """prompt_toolkit's history file, on terms.

    A full disk or odd bytes never stop a session; sessions side by side lose nothing of each other, and
    each prompt knows what the others have added. `recording` False keeps what is typed in memory only.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.recording = True
        self._known = 0  # the file's size when it was read, and what was appended here since

    async def load(self) -> AsyncGenerator[str, None]:
        """The entries, latest first; read again where another session has added some."""
        size = self._size()
        if size != self._known:
            self._loaded, self._known = False, size
        async for entry in super().load():
            yield entry

    def store_string(self, string: str) -> None:
        """Append one entry, in one piece; kept in memory only where the file can't take it."""
        if not self.recording:
            return
        lines = "".join(f"+{line}\n" for line in string.split("\n"))
        # Bytes that are no UTF-8 come from the keyboard as lone surrogates.
        data = f"\n# {datetime.now()}\n{lines}".encode("utf-8", "replace")
        try:
            descriptor = os.open(self.filename, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        except OSError:
            return
        try:
            self._known += os.write(descriptor, data)
        except OSError:
            pass
        finally:
            os.close(descriptor)

    def _size(self) -> int:
        try:
            return os.stat(self.filename).st_size  # noqa: PTH116
        except OSError:
            return 0


def open_history(wanted: bool = True) -> History:
    """The user's history file, readable by no one else.

    wanted: False keeps none. Kept in QUOTH_STATE_DIR or the platform's state folder; a folder that
    can't be written keeps none either.
    """
    if not wanted or not is_kept():
        return InMemoryHistory()
    path = state_folder() / "history"
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
    except OSError:
        return InMemoryHistory()
    os.close(descriptor)
    path.chmod(0o600)
    return PrivateHistory(path)
