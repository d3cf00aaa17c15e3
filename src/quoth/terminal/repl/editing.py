"""`/edit`: the source of a citation in the user's own editor, at the sentence's line."""

import os
import subprocess
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from quoth.errors import OutputError, UsageError
from quoth.model import Citation
from quoth.terminal.grepped import Place, position
from quoth.terminal.repl import citing
from quoth.terminal.repl.session import Session, Turn
from quoth.terminal.sanitize import one_line

DEFAULT: Final = "vi"
# How an editor is told of a place, by its name; what stands in no row takes "+LINE FILE", as most do.
PLACES: Final = {
    "code": ("--goto", "{file}:{line}:{column}"),
    "codium": ("--goto", "{file}:{line}:{column}"),
    "cursor": ("--goto", "{file}:{line}:{column}"),
    "subl": ("{file}:{line}:{column}",),
    "zed": ("{file}:{line}:{column}",),
    "hx": ("{file}:{line}:{column}",),
    "helix": ("{file}:{line}:{column}",),
    "idea": ("--line", "{line}", "{file}"),
    "mate": ("--line", "{line}:{column}", "{file}"),
}
OTHERS: Final = ("+{line}", "{file}")


def edit(session: Session, words: list[str]) -> Turn:
    """Open the source of a citation, the first one unless told otherwise.

    Raises UsageError where nothing is cited, OutputError where its source is no file that has lines.
    """
    return Turn(session, editing=place_of(citing.cited(session, words[0] if words else "1")))


def place_of(citation: Citation) -> Place:
    """Where the sentence stands in its file, which may have changed since it was read."""
    source, sentence = citation.article.source, citation.sentence.text
    try:
        text = Path(source).read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise OutputError(f"{one_line(source)} is no text.", "F2 shows what was read of it.") from None
    except (OSError, ValueError):
        raise OutputError(f"{one_line(source)} is no file here.", "F2 shows what was read of it.") from None
    if text == citation.article.text:
        at = citation.sentence.span.start
    else:
        first = sentence.split("\n", 1)[0]
        at = max(0, next((found for part in (sentence, first) if (found := text.find(part)) >= 0), 0))
    return Place(source, *position(text, at))


def command_of(place: Place, environment: Mapping[str, str]) -> list[str]:
    """The editor's command line. Raises UsageError where VISUAL or EDITOR can't be read."""
    from shlex import split

    named = environment.get("VISUAL") or environment.get("EDITOR") or DEFAULT
    try:
        command = split(named)
    except ValueError:
        command = []
    if not command:
        raise UsageError(f"The editor can't be run: {named}.", "Set EDITOR to one that can.")
    name = Path(command[0]).name.removesuffix(".exe")
    # A name that begins with a dash or a plus would be an option.
    file = place.file if place.file[:1] not in "-+" else f"./{place.file}"
    told = {"file": file, "line": place.line, "column": place.column}
    return [*command, *(part.format(**told) for part in PLACES.get(name, OTHERS))]


def run_editor(place: Place) -> None:
    """Edit until the editor ends. Raises OutputError where it can't be run."""
    command = command_of(place, os.environ)
    try:
        process = subprocess.Popen(command)  # noqa: S603  # the user's own choice
    except OSError as error:
        raise OutputError(
            f"{command[0]} can't be run ({error.strerror or error}).", "Set EDITOR to one that can."
        ) from None
    while process.poll() is None:
        with suppress(KeyboardInterrupt):  # Ctrl-C is the editor's while it runs
            process.wait()
