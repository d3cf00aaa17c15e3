"""The line below the prompt: what is open, how large it is, and what is in force."""

from quoth.terminal.opening import counted
from quoth.terminal.repl.session import Session
from quoth.terminal.sanitize import one_line, printable

HELP, SHORT_HELP = "F1 help  F2 read", "F1 F2"
KEYS = "F4 vi/emacs"
USUAL = "emacs"  # the keys that most people use, which need not be told
GAP = "  "
NARROWEST = 12  # columns that a name keeps


def toolbar(session: Session, mode: str, columns: int) -> str:
    """One row of at most `columns` columns, for text whose characters take one each.

    What matters least goes first: F4, the usual keys, the size, a part of the name, what is in force, the
    name; F1 and F2 never do.

    mode: the keys in use, such as "emacs" or "vi: insert".
    """
    articles = session.index.articles
    name = articles[0].source if len(articles) == 1 else counted(len(articles), "article")
    name = printable(one_line(name))
    size = counted(len(session.index.sentences), "sentence")
    states = [word for word, holds in _states(session) if holds]
    room = columns - 2
    told = [mode] if mode != USUAL else []
    kept = [*told, *states, HELP]
    for parts in ([size, mode, *states, HELP, KEYS], [size, mode, *states, HELP], [size, *kept], kept):
        if len(row := GAP.join((name, *parts))) <= room:
            return f" {row}"
    while kept:
        left = room - len(GAP.join(("", *kept)))
        if left >= min(len(name), NARROWEST):
            return f" {GAP.join((_shortened(name, left), *kept))}"
        if len(kept) == 1:
            break
        kept.pop(-2)
    return next((f" {hint}" for hint in (HELP, SHORT_HELP) if len(hint) <= room), SHORT_HELP)[:columns]


def _shortened(name: str, room: int) -> str:
    """The end of a path tells more."""
    return name if len(name) <= room else f"…{name[len(name) - room + 1 :]}"


def _states(session: Session) -> tuple[tuple[str, bool], ...]:
    return (
        ("raw", not session.settings.resolve),
        ("exact", session.settings.exact),
        ("explain", session.explain),
        ("no history", not session.history),
    )
