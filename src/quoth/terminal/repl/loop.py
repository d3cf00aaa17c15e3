"""The conversation on a terminal: read a line, run it, show what came of it."""

import gc
import sys
import traceback
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from quoth.errors import OutputError, QuothError
from quoth.terminal.layout import Line, plain
from quoth.terminal.opening import counted
from quoth.terminal.repl.documents import greeting
from quoth.terminal.repl.paging import present
from quoth.terminal.repl.session import Session, Turn, ask
from quoth.terminal.repl.slash_commands import run_command
from quoth.terminal.repl.typed import PROMPT, LineReader, Typed
from quoth.terminal.repl.watching import refreshed, watched
from quoth.terminal.screen import ClosedPipeError, Screen, choose_screen, tell

if TYPE_CHECKING:
    from pathlib import Path

# What other programs end by: no question, and the article has nothing to say to it.
FAREWELLS = frozenset(("exit", "quit", ":q", ":q!", ":wq", "\\q", "exit()", "quit()"))


def talk(session: Session, quiet: bool = False, kept: "Path | None" = None) -> int:
    """A whole conversation, from the greeting on. Returns the exit code.

    kept: the file of the conversation that it goes on from.
    """
    screen = screen_of(session)
    if screen.terminal and not quiet:
        screen.show(greeting(session.index))
        if session.said:
            screen.show((plain(f"Going on after: {session.said[-1].question.typed}", "place"),))
        screen.show((Line(()),))
    from quoth.terminal.repl.keeping import Keeping

    return run_repl(watched(session), Keyboard(), keep=Keeping(session, kept))


def screen_of(session: Session) -> Screen:
    """What a session shows its replies on."""
    return choose_screen(session.color, session.plain)._replace(width=session.width)


class Keyboard:
    """The line editor, or plain lines while the session is plain; neither loaded before it is used."""

    def __init__(self) -> None:
        self._readers: dict[bool, LineReader] = {}

    def read(self, session: Session, draft: str) -> Typed:
        """The next line."""
        return self._reader(session).read(session, draft)

    def confirm(self, question: str) -> bool:
        """Whether the answer is yes."""
        return self._last.confirm(question)

    def _reader(self, session: Session) -> LineReader:
        if session.plain not in self._readers:
            self._readers[session.plain] = _plain_lines() if session.plain else _editor(session)
        self._last = self._readers[session.plain]
        return self._last


def run_repl(
    session: Session,
    reader: LineReader,
    screens: Callable[[Session], Screen] = screen_of,
    keep: Callable[[Session], object] = lambda _session: None,
) -> int:
    """Read, answer, show, until /quit or the end of input. Returns the exit code, 0.

    keep: called with the session behind each line.
    """
    draft = ""
    while True:
        try:
            typed = reader.read(session, draft)
            gc.enable()  # off since the start: see this package
            session, draft = replace(session, vi=typed.vi), typed.draft
            if not typed.pasted:
                turn = take(session, typed.line, screens(session))
                if turn.done:
                    return 0
                session = turn.session
            elif reader.confirm(f"Ask these {counted(len(typed.pasted), 'line')} one after another?"):
                session = ask_each(session, typed.pasted, screens(session))
            else:
                draft = " ".join(filter(None, (draft.strip(), *typed.pasted)))
            keep(session)
        except KeyboardInterrupt:
            draft = ""  # the line is gone, the conversation isn't
        except EOFError:
            return 0


def take(session: Session, line: str, screen: Screen, *, paged: bool = True) -> Turn:
    """One line of the conversation: run it, show what came of it, through the pager if need be.

    Whatever goes wrong, the conversation stays as it was before the line and goes on; only a
    screen that nobody reads any more ends it.
    """
    try:
        turn = _turn(session, line.strip())
        _show(turn, screen, paged=paged and not session.plain)
    except QuothError as error:
        tell(str(error))
    except KeyboardInterrupt:
        tell("Stopped.")
        return Turn(session, stopped=True)
    except ClosedPipeError:
        raise
    except Exception as error:  # the only such place: a bug in one answer must not end the talk
        traceback.print_exc(file=sys.stderr)
        tell(f"That is a bug in quoth ({type(error).__name__}); the conversation goes on.")
    else:
        return turn
    return Turn(session)


def ask_each(session: Session, lines: tuple[str, ...], screen: Screen) -> Session:
    """Ask the lines of a paste, as questions whatever they begin with; Ctrl-C leaves the rest."""
    for line in lines:
        screen.show((plain(f"{PROMPT}{line}", "place"),))
        turn = take(session, f"/{line}" if line.startswith("/") else line, screen, paged=False)
        if turn.stopped:
            break
        session = turn.session
    return session


def _turn(session: Session, line: str) -> Turn:
    if not line:
        return Turn(session)
    if line.startswith("//"):
        return _ask(session, line[1:])
    if line.lower() in FAREWELLS:
        return Turn(session, done=True, note=f"/quit and Ctrl-D end a conversation, as {line} does.")
    return run_command(session, line) if line.startswith("/") else _ask(session, line)


def _ask(session: Session, question: str) -> Turn:
    """The answer, from what the files say by now."""
    session, changed = refreshed(session)
    if changed:
        tell(changed)
    return ask(session, question)


def _show(turn: Turn, screen: Screen, *, paged: bool) -> None:
    if turn.note:
        tell(turn.note)
    if turn.copied:
        screen.copy(turn.copied)
    if turn.editing is not None:
        from quoth.terminal.repl.editing import run_editor

        if not screen.terminal:
            raise OutputError("There is no terminal to edit on.", f"Open {turn.editing.file} elsewhere.")
        run_editor(turn.editing)
    if turn.reading:
        _read(turn.session, screen)
        return
    text = screen.rendered(turn.lines)
    if text:
        present(f"{text}\n", screen, paged=paged)  # air before the next prompt


def _read(session: Session, screen: Screen) -> None:
    """The reader where there is a whole screen for it, else the article as it is."""
    article = session.cited[0].sentence.article if session.cited else 0
    if session.plain or not screen.terminal:
        from quoth.terminal.article import article_lines

        screen.show((*article_lines(session.index, article), Line(())))
        return
    from quoth.terminal.reader import read

    read(session.index, session.cited, session.short_span, article=article, colored=screen.colored)


def _editor(session: Session) -> LineReader:
    from prompt_toolkit.output import create_output

    from quoth.terminal.repl.editor import Editor
    from quoth.terminal.repl.history import open_history

    # The prompt goes to a terminal even where the answers go to a file.
    return Editor(open_history(session.history), output=create_output(always_prefer_tty=True))


def _plain_lines() -> LineReader:
    from quoth.terminal.repl.plain_lines import PlainLines

    return PlainLines()
