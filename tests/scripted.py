"""A conversation without a keyboard: what is typed is there already."""

from quoth.terminal.repl.session import Session
from quoth.terminal.repl.typed import Typed


class Scripted:
    """A reader that gives what it was given; no key is pressed."""

    def __init__(self, *lines: Typed) -> None:
        self.lines = list(lines)
        self.plain: list[bool] = []

    def read(self, session: Session, draft: str) -> Typed:  # noqa: ARG002
        self.plain.append(session.plain)
        if not self.lines:
            raise EOFError
        return self.lines.pop(0)

    def confirm(self, question: str) -> bool:  # noqa: ARG002
        return True
