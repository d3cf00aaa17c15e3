"""What a user may set: one table for `/set`, the configuration file and the environment."""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple, TypeAlias, get_args

from quoth.errors import UsageError
from quoth.limits import size_of, written
from quoth.terminal.repl.session import Session
from quoth.terminal.screen import LEAST_WIDTH, ColorMode, width_of

Value: TypeAlias = int | float | bool | str | None
MOST = 9_999  # sentences
SWITCH = {
    "on": True,
    "off": False,
    "true": True,
    "false": False,
    "yes": True,
    "no": False,
    "1": True,
    "0": False,
}


class Preference(NamedTuple):
    """Something that can be set.

    takes: the values, in words. offered: those that Tab completes.
    parse: text -> value; raises ValueError for what it doesn't take.
    get, put: the value in a session.
    example, near_miss: a text that is taken, and one that is not.
    """

    name: str
    help: str
    takes: str
    offered: tuple[str, ...]
    parse: Callable[[str], Value]
    get: Callable[[Session], Value]
    put: Callable[[Session, Value], Session]
    example: str
    near_miss: str


def set_preference(session: Session, name: str, text: str) -> Session:
    """The session with `name` set to what `text` says. Raises UsageError for another name or value."""
    row = preference(name)
    try:
        return row.put(session, row.parse(text.strip().lower()))
    except ValueError:
        raise UsageError(f"{row.name} can't be {text!r}.", f"It takes {row.takes}.") from None


def preference(name: str) -> Preference:
    """The row of that name. Raises UsageError if there is none, with the nearest."""
    folded = name.lower().replace("_", "-")
    for row in PREFERENCES:
        if row.name == folded:
            return row
    from difflib import get_close_matches

    names = [row.name for row in PREFERENCES]
    close = get_close_matches(folded, names, n=1)
    raise UsageError(
        f"There is no setting {name!r}.",
        f"Did you mean {close[0]}?" if close else f"There are {', '.join(names)}.",
    )


def shown(value: Value) -> str:
    """A value as it would be typed."""
    if value is None:
        return "auto"
    return ("off", "on")[value] if isinstance(value, bool) else str(value)


def _switch(text: str) -> bool:
    if text not in SWITCH:
        raise ValueError(text)
    return SWITCH[text]


def _whole(least: int) -> Callable[[str], int]:
    def parse(text: str) -> int:
        if not text.isascii() or not text.isdigit() or len(text) > len(str(MOST)) or int(text) < least:
            raise ValueError(text)
        return int(text)

    return parse


def _probability(text: str) -> float:
    value = float(text)
    if not 0 <= value <= 1:
        raise ValueError(text)
    return value


def _or_auto(parse: Callable[[str], Value]) -> Callable[[str], Value]:
    return lambda text: None if text == "auto" else parse(text)


def _one_of(*values: str) -> Callable[[str], str]:
    def parse(text: str) -> str:
        if text not in values:
            raise ValueError(text)
        return text

    return parse


def _session(field: str) -> tuple[Callable[[Session], Value], Callable[[Session, Value], Session]]:
    """Get and put of a field of the session itself."""
    return lambda session: getattr(session, field), lambda session, value: replace(session, **{field: value})


def _settings(field: str) -> tuple[Callable[[Session], Value], Callable[[Session, Value], Session]]:
    """Get and put of a field of what the answering is told."""
    return (
        lambda session: getattr(session.settings, field),
        lambda session, value: replace(session, settings=session.settings._replace(**{field: value})),
    )


def _size(text: str) -> str:
    return written(size_of(text))


ON_OFF = ("on", "off")
COLORS: tuple[str, ...] = get_args(ColorMode)

PREFERENCES = (
    Preference(
        "answers", "sentences that an answer may cite", "a whole number from 1", ("1", "2", "3"),
        _whole(1), *_settings("answers"), "3", "0",
    ),
    Preference(
        "context", "sentences around each citation", "a whole number", ("0", "1", "2"),
        _whole(0), *_session("context"), "0", "-1",
    ),
    Preference(
        "min-confidence", "give no answer less likely right", "a number from 0 to 1, or auto", ("auto", "0"),
        _or_auto(_probability), *_settings("min_confidence"), "0.5", "50",
    ),
    Preference(
        "explain", "show why after each answer", "on or off", ON_OFF,
        _switch, *_session("explain"), "on", "2",
    ),
    Preference(
        "exact", "search for the words as they are spelled", "on or off", ON_OFF,
        _switch, *_settings("exact"), "off", "maybe",
    ),
    Preference(
        "color", "when to style the output", ", ".join(COLORS), COLORS,
        _one_of(*COLORS), *_session("color"), "never", "blue",
    ),
    Preference(
        "width", "columns to wrap at, at most; 0 leaves it to the terminal",
        f"a whole number from {LEAST_WIDTH}, or auto", ("auto", "0", "80"),
        _or_auto(width_of), *_session("width"), "0", "5",
    ),
    Preference(
        "editing-mode", "the keys that edit the line", "emacs or vi", ("emacs", "vi"),
        _one_of("emacs", "vi"),
        lambda session: "vi" if session.vi else "emacs",
        lambda session, value: replace(session, vi=value == "vi"),
        "vi", "ed",
    ),
    Preference(
        "plain", "append-only output", "on or off", ON_OFF,
        _switch, *_session("plain"), "yes", "very",
    ),
    Preference(
        "history", "keep what is typed for later sessions", "on or off", ON_OFF,
        _switch, *_session("history"), "off", "some",
    ),
    Preference(
        "max-bytes", "open no document of more bytes, or that unpacks to more",
        "a number of bytes, such as 64M or 1.5G", ("64M", "512M", "2G"), _size,
        lambda session: written(session.max_bytes),
        lambda session, value: replace(session, max_bytes=size_of(str(value))),
        "64M", "1.5",
    ),
)  # fmt: skip
