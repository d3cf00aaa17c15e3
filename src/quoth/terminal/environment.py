"""The environment variables that quoth reads: one table for the man page and the doctor."""

from typing import Final, NamedTuple

from quoth.cache import CACHE_VARIABLE
from quoth.terminal.repl.config import FOLDER_VARIABLE, variable_of
from quoth.terminal.repl.preferences import PREFERENCES
from quoth.terminal.state import NO_HISTORY


class Variable(NamedTuple):
    """A variable, and what it does."""

    name: str
    help: str


VARIABLES: Final = (
    Variable(CACHE_VARIABLE, "Where indexes of documents are kept, instead of the platform's cache folder."),
    Variable(FOLDER_VARIABLE, "Where config.toml is looked for, instead of the platform's config folder."),
    Variable(
        "QUOTH_STATE_DIR",
        "Where what is typed and said is kept, instead of the platform's state folder.",
    ),
    Variable(NO_HISTORY, "Keep nothing of what is typed, and no conversation."),
    *(
        Variable(variable_of(row), f"{row.name} in a conversation: {row.help}. It takes {row.takes}.")
        for row in PREFERENCES
        if row.name not in {"plain", "max-bytes"}  # options of every command that has them
    ),
    Variable("QUOTH_PLAIN", "The same as --plain."),
    Variable("QUOTH_MAX_BYTES", "The same as --max-bytes."),
    Variable("NO_COLOR", "Not empty: no colours."),
    Variable("FORCE_COLOR", "Neither empty nor 0: styles on a pipe too."),
    Variable("FORCE_HYPERLINK", "0: no links on a terminal; all else: links on any. Else where it has them."),
    Variable("TERM", "dumb: no styles, and nothing is redrawn."),
    Variable("COLUMNS", "The width that answers are wrapped at, if it is less than the terminal's."),
    Variable("VISUAL", "What /edit opens a source with; else EDITOR, else vi."),
    Variable("EDITOR", "The same, where VISUAL is not set."),
    Variable("PAGER", "What shows output that is taller than the screen (less), in a conversation."),
)
# What else decides how text is read and shown: asked by the libraries, and told by the doctor.
SURROUNDINGS: Final = (
    "COLORTERM", "DOMTERM", "KONSOLE_VERSION", "LANG", "LC_ALL", "LC_CTYPE", "PYTHONIOENCODING", "PYTHONUTF8",
    "STY", "TERM_PROGRAM", "VTE_VERSION", "WT_SESSION", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME",
)  # fmt: skip
