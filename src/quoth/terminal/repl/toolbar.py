"""The line below the prompt: what is open, how large it is, and what is in force."""

from quoth.terminal.opening import counted
from quoth.terminal.repl.session import Session
from quoth.terminal.sanitize import one_line, printable

HINTS = ("F1 help", "F2 read", "F4 vi/emacs")
GAP = "  "
NARROWEST = 12  # columns that a name keeps; hints go first


def toolbar(session: Session, mode: str, columns: int) -> str:
    """One row of at most `columns` columns, for text whose characters take one each.

    mode: the keys in use, such as "emacs" or "vi: insert".
    """
    articles = session.index.articles
    name = articles[0].source if len(articles) == 1 else counted(len(articles), "article")
    name = printable(one_line(name))
    states = [counted(len(session.index.sentences), "sentence"), mode]
    states += [word for word, holds in _states(session) if holds]
    hints = list(HINTS)
    while hints and len(GAP.join((name, *states, *hints))) > columns - 2:
        hints.pop()
    room = columns - 2 - len(GAP.join(("", *states, *hints)))
    if len(name) > max(room, NARROWEST):
        name = f"…{name[1 - max(room, NARROWEST) :]}"  # the end of a path tells more
    return f" {GAP.join((name, *states, *hints))}"[:columns]


def _states(session: Session) -> tuple[tuple[str, bool], ...]:
    return (
        ("raw", not session.settings.resolve),
        ("exact", session.settings.exact),
        ("explain", session.explain),
        ("no history", not session.history),
    )
