"""Lines from a terminal without any editing of ours: nothing is redrawn, the terminal itself echoes."""

import sys

from quoth.terminal.repl.session import Session
from quoth.terminal.repl.typed import PROMPT, Typed
from quoth.terminal.sanitize import printable


class PlainLines:
    """The prompt, then a line as the terminal sends it: for screen readers, Emacs shells and logs."""

    def read(self, session: Session, draft: str) -> Typed:  # noqa: ARG002  # there is no line to stand in
        """The next line of standard input."""
        return Typed(self._line(PROMPT), vi=session.vi)

    def confirm(self, question: str) -> bool:
        """Whether y or yes is typed."""
        try:
            return self._line(f"{question} [y/n] ").strip().lower() in ("y", "yes")
        except (EOFError, KeyboardInterrupt):
            return False

    def _line(self, prompt: str) -> str:
        # The prompt goes to a terminal even where the answers go to a file.
        stream = sys.stdout if sys.stdout is not None and sys.stdout.isatty() else sys.stderr
        if stream is not None:
            stream.write(printable(prompt))
            stream.flush()
        try:
            data = sys.stdin.buffer.readline()
            if not data:
                raise EOFError
        except (EOFError, KeyboardInterrupt):
            if stream is not None:
                stream.write("\n")  # what comes next begins a line
            raise
        return data.decode("utf-8", "replace").rstrip("\r\n")
