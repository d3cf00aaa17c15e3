"""The command `quoth log`: the conversations that were held on a terminal, listed, searched, shown."""

from typing import Annotated

import typer

from quoth.errors import UsageError
from quoth.terminal import options
from quoth.terminal.screen import choose_screen, tell, write, write_utf8

Number = Annotated[
    str | None,
    typer.Argument(metavar="[N]", help="Show conversation N whole; 1 is the last.", show_default=False),
]
Search = Annotated[
    str | None,
    typer.Option("-s", "--search", metavar="WORDS", help="Only what was said with all WORDS in it."),
]
Most = Annotated[
    int,
    typer.Option("-n", "--number", metavar="N", min=0, help="List the last N; 0 lists all."),
]
AsRows = Annotated[bool, typer.Option("--json", help='Answer rows, which "quoth verify" takes.')]
OnlyPath = Annotated[bool, typer.Option("--path", help="Print only the folder that they are kept in.")]


def log(
    number: Number = None,
    search: Search = None,
    most: Most = 20,
    json: AsRows = False,
    path: OnlyPath = False,
    color: options.Color = "auto",
    plain: options.Plain = False,
) -> int:
    """List the conversations that were held on a terminal; show one, or search them.

    They are kept in your state folder, readable by you alone; with QUOTH_NO_HISTORY=1 none is. To forget one,
    remove its file. Exit code 1: there is none, or none has the words.
    """
    from quoth.rows import dumps
    from quoth.sanitize import printable
    from quoth.terminal.commands.logged import having, listed, rows_of, said
    from quoth.terminal.conversations import conversations, folder

    screen = choose_screen(color, plain)
    if path:
        write(f"{printable(str(folder())) if screen.terminal else folder()}\n")
        return 0
    found = list(enumerate(conversations(), start=1))
    if number is not None:
        place = int(number) if number.isascii() and number.isdigit() and len(number) < 10 else 0
        if not place:
            raise UsageError(f"{number} is no number of a conversation.", "To search: quoth log -s WORDS.")
        if place > len(found):
            raise UsageError(f"There is no conversation {place}.", "See: quoth log -n 0.")
        found = found[place - 1 : place]
    if search is not None:
        found = having(search, found)
    elif number is None and most:
        found = found[:most]
    if json:
        write_utf8()
        for place, kept in found:
            for row in rows_of(place, kept):
                screen.show_row(f"{dumps(row)}\n")
    else:
        screen.show(listed(found) if number is None and search is None else said(found))
    if not found and search is None:
        tell("No conversation is kept yet.")
    return 0 if found else 1
