"""The keys of the line editor, beside prompt_toolkit's own: a table that /help prints too."""

from collections.abc import Callable
from typing import Any, NamedTuple

from prompt_toolkit.application import Application
from prompt_toolkit.enums import EditingMode
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys

from quoth.terminal.repl.typed import Typed


class Key(NamedTuple):
    """A key: its name, what it does, and what runs; None where prompt_toolkit's own does it."""

    name: str
    help: str
    run: Callable[[KeyPressEvent], None] | None = None
    bound: str = ""


def bindings() -> KeyBindings:
    """The table's keys, and the paste."""
    found = KeyBindings()
    for key in KEYS:
        if key.run is not None:
            found.add(key.bound)(key.run)
    found.add(Keys.BracketedPaste)(_paste)
    return found


def in_use(app: Application[Any]) -> str:
    """The keys in use, for the toolbar."""
    if app.editing_mode != EditingMode.VI:
        return "emacs"
    return f"vi: {app.vi_state.input_mode.value.removeprefix('vi-')}"


def _send(event: KeyPressEvent, typed: Typed) -> None:
    """End the line with `typed`; what stood in it leaves the screen and comes back as the draft."""
    vi = event.app.editing_mode == EditingMode.VI
    event.app.erase_when_done = True
    event.app.exit(result=typed._replace(vi=vi, draft=event.current_buffer.text))


def _help(event: KeyPressEvent) -> None:
    _send(event, Typed("/help"))


def _read(event: KeyPressEvent) -> None:
    _send(event, Typed("/read"))


def _as_typed(event: KeyPressEvent) -> None:
    _send(event, Typed("/asis"))


def _vi(event: KeyPressEvent) -> None:
    to_emacs = event.app.editing_mode == EditingMode.VI
    event.app.editing_mode = EditingMode.EMACS if to_emacs else EditingMode.VI


def _paste(event: KeyPressEvent) -> None:
    """Several lines may be several questions; one is text like any other, its line end left out."""
    lines = tuple(line.strip() for line in event.data.splitlines() if line.strip())
    if len(lines) > 1:
        _send(event, Typed(pasted=lines))
    else:
        event.current_buffer.insert_text(
            lines[0] if event.data.splitlines()[1:] else event.data.rstrip("\r\n")
        )


KEYS = (
    Key("F1", "this list", _help, "f1"),
    Key("F2", "the article on the whole screen, as /read", _read, "f2"),
    Key("F3", "the last question again, exactly as typed, as /asis", _as_typed, "f3"),
    Key("F4", "vi keys, or Emacs keys again", _vi, "f4"),
    Key("Tab", "complete a command, its arguments, or a name of the article"),
    Key("Right, Ctrl-E", "take the suggestion in grey"),
    Key("Up, Ctrl-R", "earlier questions; search them"),
    Key("Ctrl-C", "clear the line, or stop an answer"),
    Key("Ctrl-D", "end the conversation"),
)
