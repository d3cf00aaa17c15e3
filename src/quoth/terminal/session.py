"""A conversation's state: one frozen value, passed in and returned."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from quoth.errors import UsageError
from quoth.model import Abstention, Answer, Citation, Conversation, Index, Reply, Settings
from quoth.terminal.layout import Line, View
from quoth.terminal.render import Format, render
from quoth.terminal.sanitize import one_line

REMEMBERED = 32  # replies; a follow-up reaches back a few turns at most


@dataclass(frozen=True, slots=True)
class Session:
    """Where a conversation stands.

    reply: the last one; None before the first question.
    further: citations that /more has added to it.
    context, explain, form: how replies are shown, as in `View` and `render`.
    """

    index: Index
    settings: Settings = field(default_factory=Settings)
    conversation: Conversation = field(default_factory=Conversation)
    reply: Reply | None = None
    further: tuple[Citation, ...] = ()
    context: int = 0
    explain: bool = False
    form: Format = "text"

    @property
    def view(self) -> View:
        """How replies are shown."""
        return View(self.index, self.context, self.explain)

    @property
    def cited(self) -> tuple[Citation, ...]:
        """What the last reply has shown, by label: its citations or nearest, and /more's."""
        match self.reply:
            case Answer(citations=citations) | Abstention(nearest=citations):
                return citations + self.further
            case _:
                return ()


@dataclass(frozen=True, slots=True)
class Turn:
    """What came of one line: the next state, what to show, and whether that was the end."""

    session: Session
    lines: Iterable[Line] = ()
    done: bool = False


def ask(session: Session, typed: str) -> Turn:
    """Answer one question of the conversation.

    Line breaks in it, from a paste, count as spaces. Raises UsageError if nothing is left.
    """
    from quoth.answering import answer

    question = one_line(typed).strip()
    if not question:
        raise UsageError("The question is empty.", "Type one, such as: Who withdrew the troops?")
    reply = answer(question, session.index, session.conversation, session.settings)
    replies = (*session.conversation.replies, reply)[-REMEMBERED:]
    after = replace(session, conversation=Conversation(replies), reply=reply, further=())
    return Turn(after, render(reply, after.view, after.form))
