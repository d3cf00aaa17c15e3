"""What was typed in earlier sessions: a file of the user's own, or nothing."""

import os
from pathlib import Path

from prompt_toolkit.history import FileHistory, History, InMemoryHistory


class PrivateHistory(FileHistory):
    """prompt_toolkit's history file, on terms: a full disk or odd bytes never stop a session."""

    def store_string(self, string: str) -> None:
        """Append one entry; kept in memory only where the file can't take it."""
        try:
            # Bytes that are no UTF-8 come from the keyboard as lone surrogates.
            super().store_string(string.encode("utf-8", "replace").decode("utf-8"))
        except OSError:
            return


def open_history() -> History:
    """The user's history file, readable by no one else.

    Kept in QUOTH_STATE_DIR or the platform's state folder; QUOTH_NO_HISTORY=1 keeps none, and
    neither does a folder that can't be written.
    """
    if os.environ.get("QUOTH_NO_HISTORY", "") not in {"", "0"}:
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


def state_folder() -> Path:
    """Where the history lives."""
    if chosen := os.environ.get("QUOTH_STATE_DIR"):
        return Path(chosen)
    import platformdirs

    return platformdirs.user_state_path("quoth", appauthor=False)
