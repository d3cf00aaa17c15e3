"""A terminal that gets narrower breaks its rows: those of the prompt are erased all the same."""

import os
from collections.abc import Mapping, Sequence
from typing import Any

from prompt_toolkit.application import Application

# What terminals set that cut their rows instead, and how it begins; all of today's others break them.
CUTTING = (("XTERM_VERSION", ""), ("TERM", "rxvt"), ("TERM", "linux"), ("TERM", "st-"), ("STY", ""))


def erase_broken_rows(app: Application[Any]) -> None:
    """Let a line editor that is resized also erase what its rows above the cursor have become.

    prompt_toolkit goes up as many rows as it has written; each that was wider than the screen is by now
    several rows, of which the first would stay.
    """
    resized = app._on_resize  # it has no other place for this

    def on_resize() -> None:
        screen, columns = app.renderer.last_rendered_screen, app.output.get_size().columns
        if screen is not None and not app.full_screen and breaks_rows(os.environ):
            cursor = screen.get_cursor_position(app.layout.current_window)
            widths = [
                max((x + 1 for x, cell in screen.data_buffer[y].items() if cell.char.strip()), default=0)
                for y in range(cursor.y)
            ]
            app.output.cursor_up(rows_gained(widths, cursor.x, columns))
        resized()

    app._on_resize = on_resize  # type: ignore[method-assign]


def rows_gained(widths: Sequence[int], cursor: int, columns: int) -> int:
    """How many rows more there are above the cursor once rows of these widths are broken at `columns`.

    cursor: its column, from 0, in the row below them.
    """
    columns = max(1, columns)
    return sum(max(0, -(-width // columns) - 1) for width in widths) + cursor // columns


def breaks_rows(environment: Mapping[str, str]) -> bool:
    """Whether the terminal breaks rows that are too wide for it by now, as most do."""
    return not any(name in environment and environment[name].startswith(start) for name, start in CUTTING)
