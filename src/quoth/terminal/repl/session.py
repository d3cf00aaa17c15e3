"""A conversation's state: one frozen value, passed in and returned."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from quoth.errors import UsageError
from quoth.limits import DOCUMENT_LIMIT
from quoth.model import Abstention, Answer, Chat, Citation, Conversation, Index, Reply, Settings, Span
from quoth.named_tuple import NamedTuple
from quoth.terminal.layout import Line, View
from quoth.terminal.opening import Opened
from quoth.terminal.render import Format, render
from quoth.terminal.sanitize import one_line
from quoth.terminal.screen import ColorMode

NOTHING_OPEN = Index((), (), (), (), (0,), (), ())
REMEMBERED = 32  # replies; a follow-up reaches back a few turns at most

if TYPE_CHECKING:
    from quoth.terminal.grepped import Place


class Stamp(NamedTuple):
    """A file as it stood: when it was changed last, in nanoseconds, and its bytes; 0 where there is none."""

    path: str
    changed: int = 0
    size: int = 0


@dataclass(frozen=True, slots=True)
class Session:
    """Where a conversation stands.

    said: its replies, oldest first; those before the last REMEMBERED without their evidence.
    further: citations that /more has added to the last one.
    context, explain, form: how replies are shown, as in `View` and `render`.
    color, plain, width: what they are shown on, as in `choose_screen`; width None is the terminal's.
    vi: the line is edited with vi's keys. history: what is typed is kept for later sessions.
    max_bytes: a document of more, or that unpacks to more, is not opened.
    saved: files that this conversation has written.
    opened: what `index` was opened by. stamps: its files, as they stood then.
    told: whether a question in another language was told to be.
    """

    index: Index
    settings: Settings = field(default_factory=Settings)
    said: tuple[Reply, ...] = ()
    further: tuple[Citation, ...] = ()
    context: int = 0
    explain: bool = False
    form: Format = "text"
    color: ColorMode = "auto"
    plain: bool = False
    width: int | None = None
    vi: bool = False
    history: bool = True
    max_bytes: int = DOCUMENT_LIMIT
    saved: frozenset[str] = frozenset()
    opened: Opened = field(default_factory=Opened)
    stamps: tuple[Stamp, ...] = ()
    told: bool = False

    @property
    def view(self) -> View:
        """How replies are shown."""
        return View(self.index, self.context, self.explain)

    @property
    def conversation(self) -> Conversation:
        """What a follow-up may refer to."""
        return Conversation(self.said[-REMEMBERED:])

    @property
    def reply(self) -> Reply | None:
        """The last reply; None before the first question."""
        return self.said[-1] if self.said else None

    @property
    def cited(self) -> tuple[Citation, ...]:
        """What the last reply has shown, by label: its citations or the closest, and /more's."""
        reply = self.reply
        if reply is not None and not isinstance(reply, Chat) and reply.parts:
            from quoth.answering.together import shown

            return (*shown(reply), *self.further)
        match reply:
            case Answer(citations=citations):
                return citations + self.further
            case Abstention(nearest=nearest):
                return nearest[:1] + self.further
            case _:
                return ()

    @property
    def short_span(self) -> Span | None:
        """Where the last reply's short answer stands in its first citation's article, if it does."""
        reply = self.reply
        if isinstance(reply, Answer) and reply.parts:  # of the first that is answered
            reply = next(part for part in reply.parts if isinstance(part, Answer))
        return reply.short_answer.span if isinstance(reply, Answer) and reply.short_answer else None


@dataclass(frozen=True, slots=True)
class Turn:
    """What came of one line.

    session: the next state. lines: what to show. done: that was the end.
    copied: what is to go to the clipboard. reading: the reader is to open. editing: so is an editor.
    stopped: Ctrl-C stopped it, and what was to come after it.
    note: a line for standard error, or "".
    """

    session: Session
    lines: Iterable[Line] = ()
    done: bool = False
    copied: str = ""
    reading: bool = False
    editing: "Place | None" = None
    stopped: bool = False
    note: str = ""


def ask(session: Session, typed: str) -> Turn:
    """Answer one question of the conversation.

    Line breaks in it, from a paste, count as spaces. Raises UsageError if nothing is left.
    """
    from quoth.answering import answer
    from quoth.terminal.foreign import question_line

    question = one_line(typed).strip()
    if not question:
        raise UsageError("The question is empty.", "Type one, such as: Who withdrew the troops?")
    note = "" if session.told else question_line(question, session.index)
    reply = answer(question, session.index, session.conversation, session.settings)
    told = session.told or bool(note)
    after = replace(session, said=(*_lighter(session.said), reply), further=(), told=told)
    return Turn(after, render(reply, after.view, after.form), note=note)


def begun_anew(session: Session) -> Session:
    """The session with nothing said yet."""
    return replace(session, said=(), further=())


def _lighter(said: tuple[Reply, ...]) -> tuple[Reply, ...]:
    """The replies, the one that is REMEMBERED no more without its evidence, by far the largest part."""
    if len(said) < REMEMBERED:
        return said
    old = said[-REMEMBERED]
    return (
        said
        if isinstance(old, Chat)
        else (*said[:-REMEMBERED], old._replace(evidence=(), parts=()), *said[1 - REMEMBERED :])
    )
