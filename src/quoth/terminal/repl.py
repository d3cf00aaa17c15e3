"""The conversation on a terminal: prompt_toolkit reads the keys, `take` does the rest."""

import sys
import traceback
from collections.abc import Iterable, Iterator

from prompt_toolkit import PromptSession
from prompt_toolkit.auto_suggest import AutoSuggestFromHistory
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.history import History
from prompt_toolkit.output import Output, create_output

from quoth.errors import QuothError
from quoth.model import Index
from quoth.terminal.commands import COMMANDS, run_command
from quoth.terminal.history import open_history
from quoth.terminal.layout import Line, plain
from quoth.terminal.opening import counted
from quoth.terminal.sanitize import one_line
from quoth.terminal.screen import ClosedPipeError, Screen, tell
from quoth.terminal.session import Session, Turn, ask

PROMPT = "quoth> "


class CommandCompleter(Completer):
    """Slash commands, at the start of the line."""

    def get_completions(
        self,
        document: Document,
        complete_event: CompleteEvent,  # noqa: ARG002
    ) -> Iterable[Completion]:
        """The commands that start with what stands before the cursor."""
        typed = document.text_before_cursor
        if not typed.startswith("/") or " " in typed:
            return
        for command in COMMANDS:
            if command.name.startswith(typed.lower()):
                yield Completion(command.name, -len(typed), display_meta=command.help)


def talk(session: Session, screen: Screen, quiet: bool = False) -> int:
    """A whole conversation, from the greeting on. Returns the exit code."""
    if screen.terminal and not quiet:
        screen.show(greeting(session.index))
    # The prompt goes to a terminal even where the answers go to a file.
    prompt = prompt_session(open_history(), create_output(always_prefer_tty=True))
    return run_repl(session, screen, prompt)


def prompt_session(history: History, output: Output | None = None) -> PromptSession[str]:
    """The line editor: history, suggestions from it, completion on Tab and never unasked."""
    return PromptSession(
        history=history,
        auto_suggest=AutoSuggestFromHistory(),
        completer=CommandCompleter(),
        complete_while_typing=False,
        output=output,
    )


def run_repl(session: Session, screen: Screen, prompt: PromptSession[str]) -> int:
    """Read, answer, show, until /quit or the end of input. Returns the exit code, 0."""
    while True:
        try:
            line = prompt.prompt(PROMPT)
        except KeyboardInterrupt:
            continue  # the line is gone, the conversation isn't
        except EOFError:
            return 0
        turn = take(session, line, screen)
        if turn.done:
            return 0
        session = turn.session


def take(session: Session, line: str, screen: Screen) -> Turn:
    """One line of the conversation: run it, show what came of it.

    Whatever goes wrong, the conversation stays as it was before the line and goes on; only a
    screen that nobody reads any more ends it.
    """
    try:
        turn = _turn(session, line.strip())
        screen.show(turn.lines)
        if turn.lines:
            screen.show((Line(()),))  # air before the next prompt
    except QuothError as error:
        tell(str(error))
    except KeyboardInterrupt:
        tell("Stopped.")
    except ClosedPipeError:
        raise
    except Exception as error:  # the only such place: a bug in one answer must not end the talk
        traceback.print_exc(file=sys.stderr)
        tell(f"That is a bug in quoth ({type(error).__name__}); the conversation goes on.")
    else:
        return turn
    return Turn(session)


def greeting(index: Index) -> Iterator[Line]:
    """What is open, how large it is, and how to get help."""
    if len(index.articles) == 1:
        first = index.sentences[0].text
        yield plain(one_line(index.articles[0].title or first), "headline")
        size = f"{counted(index.sentences[-1].paragraph, 'paragraph')}, "
    else:
        size = f"{counted(len(index.articles), 'article')}, "
    size += counted(len(index.sentences), "sentence")
    yield plain(f"{size}. Ask a question; /help lists the commands, Ctrl-D ends.", "place")


def _turn(session: Session, line: str) -> Turn:
    if not line:
        return Turn(session)
    if line.startswith("//"):
        return ask(session, line[1:])
    return run_command(session, line) if line.startswith("/") else ask(session, line)
