"""The user's state folder: what was typed, and the conversations that were held on a terminal."""

import os
from pathlib import Path

NO_HISTORY = "QUOTH_NO_HISTORY"


def state_folder() -> Path:
    """Where what is remembered lives: QUOTH_STATE_DIR, or the platform's state folder."""
    if chosen := os.environ.get("QUOTH_STATE_DIR"):
        return Path(chosen)
    import platformdirs

    return platformdirs.user_state_path("quoth", appauthor=False)


def is_kept() -> bool:
    """Whether the user lets anything be remembered."""
    return os.environ.get(NO_HISTORY, "") in {"", "0"}
