"""The line editor: prompt_toolkit with our history, completion, suggestions, keys and toolbar."""

import sys
from collections.abc import Iterable
from time import sleep
from typing import TYPE_CHECKING

from prompt_toolkit import PromptSession
from prompt_toolkit.auto_suggest import AutoSuggest, Suggestion
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.enums import EditingMode
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.history import History
from prompt_toolkit.input import Input
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.output import ColorDepth, Output
from prompt_toolkit.styles import Style

from quoth.suggesting import valid_questions
from quoth.terminal.escaping import Escapes
from quoth.terminal.repl.completion import Vocabulary, is_known, offers, vocabulary
from quoth.terminal.repl.history import PrivateHistory
from quoth.terminal.repl.keys import bindings, in_use
from quoth.terminal.repl.resizing import erase_broken_rows
from quoth.terminal.repl.session import Session
from quoth.terminal.repl.toolbar import toolbar
from quoth.terminal.repl.typed import PROMPT, Typed
from quoth.terminal.sanitize import printable

if TYPE_CHECKING:
    from quoth.model import Index

# Legible on dark and on light; without colours, italics and reverse tell what is what.
STYLE = Style.from_dict(
    {
        "auto-suggestion": "#888888 italic",
        "bottom-toolbar": "noreverse #888888",
        "completion-menu": "noreverse bg:default default",
        "completion-menu.completion": "noreverse bg:default default",
        "completion-menu.completion.current": "reverse bold",
        "completion-menu.meta.completion": "noreverse bg:default #888888",
        "completion-menu.meta.completion.current": "reverse",
    }
)


# Seconds. The words are gathered in a thread beside the keys, which must find the interpreter free.
PAUSE = 0.001
SWITCH_INTERVAL = 0.0005
AS_TYPED = "as typed"


class Editor:
    """Reads lines from a terminal, with everything that a key can do."""

    def __init__(self, history: History, input: Input | None = None, output: Output | None = None) -> None:  # noqa: A002
        sys.setswitchinterval(SWITCH_INTERVAL)
        self.session: Session | None = None
        self._history = history
        self._words: tuple[Index, Vocabulary] | None = None
        self.prompt: PromptSession[str | Typed] = PromptSession(
            history=history,
            auto_suggest=_Suggestions(self),
            completer=_Completions(self),
            complete_while_typing=False,
            complete_in_thread=True,  # a key never waits for it
            enable_suspend=True,  # Ctrl-Z, as in a shell
            bottom_toolbar=self._toolbar,
            key_bindings=bindings(),
            input_processors=[Escapes()],
            style=STYLE,
            input=input,
            output=output,
        )
        erase_broken_rows(self.prompt.app)

    def read(self, session: Session, draft: str) -> Typed:
        """The next line; the line itself goes into the history."""
        self.session = session
        if isinstance(self._history, PrivateHistory):
            self._history.recording = session.history
        app = self.prompt.app
        app.erase_when_done = False
        app.editing_mode = EditingMode.VI if session.vi else EditingMode.EMACS
        self.prompt.color_depth = ColorDepth.DEPTH_1_BIT if session.color == "never" else None
        typed = self.prompt.prompt(PROMPT, default=draft)
        if isinstance(typed, Typed):
            return typed
        return Typed(typed, vi=app.editing_mode == EditingMode.VI)

    def confirm(self, question: str) -> bool:
        """Whether y is pressed; n, Enter, Ctrl-C and Ctrl-D are no, every other key is none."""
        keys = KeyBindings()
        for pressed in ("y", "Y"):
            keys.add(pressed)(_answering(True))
        for pressed in ("n", "N", "enter", "c-c", "c-d", "escape"):
            keys.add(pressed)(_answering(False))
        keys.add(Keys.Any)(lambda _event: None)
        asking: PromptSession[bool] = PromptSession(
            key_bindings=keys, input=self.prompt.input, output=self.prompt.output
        )
        return asking.prompt(f"{question} [y/n] ")

    def vocabulary(self) -> Vocabulary:
        """The words of what is open, worked out when they are first asked for."""
        if self.session is None:
            return Vocabulary(())
        index = self.session.index
        if self._words is None or self._words[0] is not index:
            self._words = index, vocabulary(index, lambda: sleep(PAUSE))
        return self._words[1]

    def _toolbar(self) -> FormattedText:
        if self.session is None:
            return FormattedText()
        app = self.prompt.app
        row = toolbar(self.session, in_use(app), app.output.get_size().columns)
        return FormattedText([("", row)])


class _Completions(Completer):
    """Only ever asked by Tab, in a thread of its own."""

    def __init__(self, editor: Editor) -> None:
        self._editor = editor

    def get_completions(
        self,
        document: Document,
        complete_event: CompleteEvent,  # noqa: ARG002
    ) -> Iterable[Completion]:
        """What may stand for the end of the line."""
        session = self._editor.session
        if session is None:
            return
        before = document.text_before_cursor
        found = offers(before, session, self._editor.vocabulary)
        for offer in found:
            yield Completion(offer.text, -offer.instead_of, display_meta=offer.note)
        if found and all(offer.loose for offer in found):
            # With more than one to choose from, Tab puts in none before it is pressed again.
            typed = before[len(before) - found[0].instead_of :]
            yield Completion(typed, -len(typed), display_meta=AS_TYPED)


class _Suggestions(AutoSuggest):
    """What was typed before, else one of the questions that the document answers."""

    def __init__(self, editor: Editor) -> None:
        self._editor = editor

    def get_suggestion(self, buffer: Buffer, document: Document) -> Suggestion | None:
        """The rest of the line, as it may be meant."""
        session, text = self._editor.session, document.text
        if session is None or not text.strip():
            return None
        for line in reversed(buffer.history.get_strings()):
            if line.startswith(text) and is_known(line):
                return Suggestion(line[len(text) :])
        for question in valid_questions(session.index):
            # An index may come from anywhere; what can't be shown as it is isn't suggested.
            shown = printable(question) == question
            if shown and question.lower().startswith(text.lower()) and len(question) > len(text):
                return Suggestion(question[len(text) :])
        return None


def _answering(answer: bool):  # type: ignore[no-untyped-def]  # prompt_toolkit's own type of handlers is private
    def handle(event: KeyPressEvent) -> None:
        event.app.exit(result=answer)

    return handle
