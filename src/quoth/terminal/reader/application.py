"""The reader on a terminal: prompt_toolkit reads the keys and draws, `Reading` knows the rest."""

from typing import TYPE_CHECKING

from prompt_toolkit.application import Application, get_app, get_app_or_none
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.filters import Condition, Filter
from prompt_toolkit.input import Input
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent, merge_key_bindings
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import ConditionalContainer, HSplit, Layout, Window
from prompt_toolkit.layout.controls import BufferControl, FormattedTextControl, UIContent, UIControl
from prompt_toolkit.layout.processors import BeforeInput
from prompt_toolkit.output import ColorDepth, Output
from prompt_toolkit.styles import Style

from quoth.terminal.reader.keys import KEYS, Key, press, type_digit
from quoth.terminal.reader.reading import Reading, fit
from quoth.terminal.reader.searching import cancel_search, end_search, type_pattern
from quoth.terminal.reader.status import help_rows, status
from quoth.terminal.sanitize import one_line, printable

if TYPE_CHECKING:
    from prompt_toolkit.formatted_text import StyleAndTextTuples

# No background but reverse: legible on dark and on light. Bold, underline and reverse hold where
# colours are off.
STYLE = Style.from_dict(
    {
        "margin": "ansimagenta",
        "cited": "bold",
        "label": "ansimagenta",
        "current": "reverse",
        "answer": "bold reverse",
        "match": "underline",
        "found": "underline reverse",
        "status": "reverse",
    }
)
LEAST_ROWS = 2  # of the screen that the help leaves alone: one of the article, and the bottom line
SEQUENCE_WAIT = 0.5  # seconds until "]" is a key of its own, and not the start of "]c"
ESCAPE_WAIT = 0.05  # seconds until a lone ESC byte is the key, and not the start of another


class Pane(UIControl):
    """The rows of the article that fit on the screen; a reading of another size is fitted first."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading

    def is_focusable(self) -> bool:
        """The keys go here while no pattern is typed."""
        return True

    def create_content(self, width: int, height: int) -> UIContent:
        """What is drawn: called for each drawing, with the size that there is."""
        self.reading = fit(self.reading, width, height)
        rows: list[StyleAndTextTuples] = [
            [(_classes(drawn.names), drawn.text) for drawn in row] for row in self.reading.visible()
        ]
        return UIContent(rows.__getitem__, len(rows), show_cursor=False)


def application(
    reading: Reading, keyboard: Input | None, screen: Output | None, colored: bool
) -> Application[None]:
    """The full-screen program; it ends once `Reading.done` is set."""
    pane = Pane(reading)
    pattern = Buffer(multiline=False)
    typing = Condition(lambda: pane.reading.typing)

    def find(buffer: Buffer) -> None:
        if pane.reading.typing:
            # A paste may hold anything; it is looked for as it would be shown.
            pane.reading = type_pattern(pane.reading, printable(one_line(buffer.text)))

    pattern.on_text_changed += find
    text = Window(pane, always_hide_cursor=~typing)
    keys = Window(FormattedTextControl(lambda: "\n".join(_help(pane.reading))), dont_extend_height=True)
    entry = Window(
        BufferControl(pattern, input_processors=[BeforeInput(lambda: pane.reading.entry)]), height=1
    )
    bottom = Window(
        FormattedTextControl(lambda: status(pane.reading, _width())), height=1, style="class:status"
    )
    rows = [
        text,
        ConditionalContainer(keys, Condition(lambda: pane.reading.help)),
        ConditionalContainer(entry, typing),
        bottom,
    ]
    return Application(
        layout=Layout(HSplit(rows), focused_element=text),
        key_bindings=merge_key_bindings(
            [_movements(pane, pattern, entry, ~typing), _entry_keys(pane, pattern, text, typing)]
        ),
        style=STYLE,
        full_screen=True,
        input=keyboard,
        output=screen,
        color_depth=None if colored else ColorDepth.DEPTH_1_BIT,
    )


def run(app: Application[None]) -> None:
    """Take the screen, and give it back when the reader is done."""
    app.ttimeoutlen = ESCAPE_WAIT
    app.timeoutlen = SEQUENCE_WAIT
    around = get_app_or_none()
    # Inside another program's event loop a second one can't run, but beside it in a thread it can.
    app.run(in_thread=around is not None and around.is_running)


def _movements(pane: Pane, pattern: Buffer, entry: Window, reading: Filter) -> KeyBindings:
    """The key table, while no pattern is typed."""
    bindings = KeyBindings()

    def bind(key: Key) -> None:
        def pressed(event: KeyPressEvent) -> None:
            pane.reading = press(key, pane.reading, event.data if key.lettered is not None else "")
            if pane.reading.done:
                event.app.exit()
            elif pane.reading.typing:
                pattern.reset()
                event.app.layout.focus(entry)

        for name in key.names:
            # ESC starts no longer key here: don't wait for one.
            keys = (*(name.split() or [name]), *([Keys.Any] if key.lettered is not None else []))
            bindings.add(*keys, filter=reading, eager=name == "escape")(pressed)

    def digit(event: KeyPressEvent) -> None:
        pane.reading = type_digit(pane.reading, event.data)

    for key in KEYS:
        bind(key)
    for figure in "0123456789":
        bindings.add(figure, filter=reading)(digit)
    return bindings


def _entry_keys(pane: Pane, pattern: Buffer, text: Window, typing: Filter) -> KeyBindings:
    """What ends the typing of a pattern; prompt_toolkit's own keys edit it."""
    bindings = KeyBindings()

    def end(event: KeyPressEvent) -> None:
        pattern.append_to_history()
        pane.reading = end_search(pane.reading)
        event.app.layout.focus(text)

    def cancel(event: KeyPressEvent) -> None:
        pane.reading = cancel_search(pane.reading)
        event.app.layout.focus(text)

    bindings.add("enter", filter=typing)(end)
    for name in ("escape", "c-c", "c-g"):
        bindings.add(name, filter=typing, eager=True)(cancel)
    # As in less: there is nothing left to delete but the search itself.
    bindings.add("backspace", filter=typing & Condition(lambda: not pattern.text))(cancel)
    return bindings


def _classes(names: str) -> str:
    return " ".join(f"class:{name}" for name in names.split())


def _help(reading: Reading) -> list[str]:
    """The keys, as far as they leave some rows of the article."""
    size = get_app().output.get_size()
    return help_rows(reading, size.columns)[: max(1, size.rows - LEAST_ROWS)]


def _width() -> int:
    return get_app().output.get_size().columns
