"""What a reader of lines gives: one type for the line editor and for the plain one."""

from typing import NamedTuple, Protocol

from quoth.terminal.repl.session import Session

PROMPT = "quoth> "


class Typed(NamedTuple):
    """One line, or what a key or a paste asks for instead.

    line: a question or a command. pasted: lines that came at once, to be asked one after another.
    draft: what is to stand in the next line already. vi: the keys in use when it was sent.
    """

    line: str = ""
    pasted: tuple[str, ...] = ()
    draft: str = ""
    vi: bool = False


class LineReader(Protocol):
    """Where lines come from."""

    def read(self, session: Session, draft: str) -> Typed:
        """The next line. Raises KeyboardInterrupt for Ctrl-C, EOFError at the end of input."""

    def confirm(self, question: str) -> bool:
        """Whether the answer to `question` is yes; anything but y is no."""
