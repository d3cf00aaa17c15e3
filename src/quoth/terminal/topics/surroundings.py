"""What a script may rely on beside the answers: exit codes, streams, and the files that are kept."""

from typing import Final

EXIT_STATUS: Final = (
    (
        "0",
        "Done: the question is answered, every row is processed or is as it says, no figure misses its bar, "
        "nothing is broken.",
    ),
    (
        "1",
        "ask: the article doesn't say. batch: some rows failed, each is in the output. eval: a figure "
        "misses its bar. verify: a row is not as it says. doctor: something is broken. log: there is no "
        "such conversation.",
    ),
    ("2", "Bad usage, unreadable input, or an output that can't be written: one line on standard error."),
    ("130", "Stopped by Ctrl-C."),
    ("143", "batch: stopped by SIGTERM."),
)
STREAMS: Final = (
    (
        "standard output",
        "Answers alone. Piped text is never wrapped, coloured or boxed. A closed pipe is no error.",
    ),
    (
        "standard error",
        "Progress, warnings and errors; an error in one line that names the thing and the remedy.",
    ),
    (
        "colours",
        "NO_COLOR, FORCE_COLOR, TERM=dumb and COLUMNS are honoured; --color and --plain overrule them.",
    ),
)
FILES: Final = (
    ("~/.config/quoth/config.toml", "What a conversation starts with. The other commands don't read it."),
    ("~/.cache/quoth", "Indexes of documents that were asked about. It may be removed at any time."),
    ("~/.local/state/quoth/history", "What was typed in conversations."),
    (
        "~/.local/state/quoth/conversations",
        "What was asked and answered on a terminal, a file for each conversation. Any may be removed.",
    ),
)
