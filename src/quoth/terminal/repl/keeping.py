"""What is said in a session goes into the state folder as it goes on."""

from itertools import takewhile
from typing import TYPE_CHECKING

from quoth.terminal.repl.session import Session

if TYPE_CHECKING:
    from pathlib import Path

    from quoth.model import Question
    from quoth.terminal.conversations import Keeper


class Keeping:
    """Keeps what each line has added to a session, or taken back, while it keeps its history.

    begun: the session as it starts; what was said in it is in the file `path`.
    """

    def __init__(self, begun: Session, path: "Path | None" = None) -> None:
        self._keeper: Keeper | None = None
        self._path = path
        self._index = begun.index
        # What was said, and whether it was kept.
        self._known: list[tuple[Question, bool]] = [(reply.question, True) for reply in begun.said]

    def __call__(self, session: Session) -> None:
        """session: as it is behind a line."""
        asked = [reply.question for reply in session.said]
        both = zip(asked, self._known, strict=False)
        common = sum(1 for _ in takewhile(lambda pair: pair[0] is pair[1][0], both))
        if common == len(asked) == len(self._known):
            return
        if self._keeper is None:
            from quoth.terminal.conversations import Keeper

            self._keeper = Keeper(self._path)
        is_new = self._index is not session.index or (not common and len(self._known) > 1)  # /open, /new
        if is_new:
            self._keeper.begin_anew()
        taken_back = 0 if is_new else sum(kept for _, kept in self._known[common:])
        self._index = session.index
        self._known[common:] = [(question, session.history) for question in asked[common:]]
        if session.history:
            new = session.said[common:]
            self._keeper.keep(new, session.index, session.opened, session.settings, taken_back)
