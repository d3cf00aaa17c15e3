"""What a batch remembers of conversations, so that its memory does not grow with their number or length."""

from typing import Final, Generic, NamedTuple, TypeVar

from quoth.answering.together import remembered
from quoth.model import Answer, Article, Chat, Citation, Index, QuestionRow, Reply

# A conversation that is not among the last so many to have had a row begins anew; none reaches
# back over more replies.
CONVERSATIONS: Final = 1_000
REPLIES: Final = 10
NO_ARTICLE: Final = Article("", "", "", "")


Kept = TypeVar("Kept")


class Memory(NamedTuple):
    """A conversation so far, oldest first.

    replies: the last ones, without their evidence, which is by far the largest.
    unasked: the questions behind them that an earlier run has answered; their replies are not known.
    """

    replies: tuple[Reply, ...] = ()
    unasked: tuple[str, ...] = ()

    def with_reply(self, reply: Reply) -> "Memory":
        """The memory after `reply`."""
        return self._replace(replies=(*self.replies, *remembered(reply))[-REPLIES:])


NEW: Final = Memory()


class Recent(Generic[Kept]):
    """What is kept of the conversations that had a row of late, by name."""

    def __init__(self) -> None:
        self._kept: dict[str, Kept] = {}  # the one that had a row longest ago first

    def recall(self, name: str) -> Kept | None:
        """None for a name that is not known, or not any more."""
        return self._kept.get(name)

    def keep(self, name: str, kept: Kept) -> None:
        """Keep it for a conversation that just had a row."""
        self._kept.pop(name, None)
        self._kept[name] = kept
        if len(self._kept) > CONVERSATIONS:
            del self._kept[next(iter(self._kept))]

    def items(self) -> list[tuple[str, Kept]]:
        """All of them, the one that had a row longest ago first."""
        return list(self._kept.items())


class Conversations(Recent[Memory]):
    """The memories of conversations; rows without one have none."""

    def memory_of(self, row: QuestionRow) -> Memory:
        """What the row follows."""
        return (self.recall(row.conversation) if row.conversation else None) or NEW

    def remember(self, row: QuestionRow, memory: Memory) -> None:
        """What follows the row."""
        if row.conversation:
            self.keep(row.conversation, memory)


def packed(memory: Memory) -> Memory:
    """The same without the articles' text, to be sent to another process."""
    return memory._replace(replies=tuple(_cited(reply, None) for reply in memory.replies))


def unpacked(memory: Memory, index: Index) -> Memory:
    """What was packed, with the articles of `index`."""
    return memory._replace(replies=tuple(_cited(reply, index) for reply in memory.replies))


def _cited(reply: Reply, index: Index | None) -> Reply:
    if isinstance(reply, Chat):
        return reply
    if isinstance(reply, Answer):
        return reply._replace(citations=_named(reply.citations, index))
    return reply._replace(nearest=_named(reply.nearest, index))


def _named(citations: tuple[Citation, ...], index: Index | None) -> tuple[Citation, ...]:
    return tuple(
        citation._replace(article=NO_ARTICLE if index is None else index.articles[citation.sentence.article])
        for citation in citations
    )
