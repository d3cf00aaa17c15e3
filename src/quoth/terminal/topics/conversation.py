"""A conversation: how it goes, what it keeps, and what it starts with."""

from collections.abc import Iterator
from typing import Final

ROWS: Final = (
    (
        "at the start",
        "Three questions that it can answer, made from the document itself; a prefix of one, or of an "
        "earlier question, brings the rest up in grey (right arrow takes it).",
    ),
    (
        "follow-ups",
        'A question may go on from the one before ("When?", "And in 2011?", "Who else?", "Who says so?"). '
        'What it took along is shown above the answer, in words of the article or of your own: "≈ And at '
        'the peak? · about: troops; sent to Iraq in 2014". F3 asks it again exactly as typed.',
    ),
    (
        "Tab",
        "Completes commands, their arguments, names and rare words of the document; nothing pops up unasked.",
    ),
    (
        "F2",
        "The article on the whole screen, with the cited sentences and the short answer marked. / searches "
        "as less does, and n and N step through what it found, or else through the citations.",
    ),
    ("//...", "A question that starts with a slash."),
    ("a paste", "Several lines pasted at once are asked one after another, if you say so."),
    ("long output", "What is taller than the screen goes through PAGER (less)."),
    (
        "what is kept",
        "What is typed and answered on a terminal is kept in your state folder, readable by you alone; "
        'QUOTH_NO_HISTORY=1 turns that off. "quoth log" lists, searches and shows the conversations; '
        '"quoth -c" and "quoth ask -c" go on from the last one.',
    ),
    (
        "plain output",
        "--plain, QUOTH_PLAIN=1, TERM=dumb and /plain give append-only output for screen readers, Emacs "
        "shells and logs: no box, nothing redrawn, nothing said by colour.",
    ),
    ("no terminal", "quoth reads a question per line of standard input, and prints the answers."),
)
SAMPLE: Final = r"""
$ printf 'Hello!\nHow long did the shelling last?\n' | quoth
...

about two hours
  The heavy shelling lasted about two hours and targeted only the U.S. area of the shared base.
  [1] seeds/000_4da9868702e7958c.txt, paragraph 15, sentence 23
"""

WHERE: Final = (
    "config.toml in your config folder (~/.config/quoth on Linux; QUOTH_CONFIG_DIR names another) says "
    "what a conversation starts with. A variable (QUOTH_EDITING_MODE=vi) goes before the file, a flag "
    "before both. The other commands read neither, but for QUOTH_PLAIN and QUOTH_MAX_BYTES: a script gets "
    'the same bytes whatever the file says. "quoth config" shows each setting, its value and who says so; '
    "/set changes one."
)
CONFIGURATION: Final = """
editing-mode = "vi"
context = 1
history = false
"""


def settings() -> Iterator[tuple[str, str]]:
    """What may be set, and where."""
    from quoth.terminal.repl.preferences import PREFERENCES

    yield from ((row.name, f"{row.help}: {row.takes}") for row in PREFERENCES)
    yield "config.toml", WHERE
