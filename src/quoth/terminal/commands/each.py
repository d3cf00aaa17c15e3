"""--per-document: each question is asked of each article alone."""

from collections.abc import Iterable, Iterator

from quoth.answering import answer
from quoth.answering.subindex import alone
from quoth.model import Answer, Conversation, Index, QuestionRow, Settings
from quoth.terminal.layout import Line, View, plain
from quoth.terminal.render import Format, render


def id_of(id: str, source: str) -> str:  # noqa: A002  # the row's own name
    """The id of a row that asks one article: it stays the same whatever other documents there are."""
    return f"{id}@{source}"


def of_each_article(rows: Iterable[QuestionRow], index: Index) -> Iterator[QuestionRow]:
    """Each row once for each article, in the articles' order; a conversation is held with each of them."""
    sources = [article.source for article in index.articles]
    for row in rows:
        for place, source in enumerate(sources):
            yield row._replace(
                id=id_of(row.id, source),
                conversation=row.conversation and id_of(row.conversation, source),
                article=place,
            )


class Each:
    """What every article says to a question, one after another. answered: whether one of them does."""

    def __init__(self, question: str, view: View, settings: Settings) -> None:
        self._question = question
        self._view = view
        self._settings = settings
        self.answered = False

    def lines(self, form: Format) -> Iterator[Line]:
        """A block for each article, headed by its source; as JSON a row whose id is "@SOURCE"."""
        index = self._view.indexed._replace(bulk=True)
        for row, article in enumerate(index.articles):
            own = alone(index, row)
            reply = answer(self._question, own, Conversation(), self._settings)
            self.answered = self.answered or isinstance(reply, Answer)
            if form in ("text", "markdown"):
                if row:
                    yield plain("")
                yield plain(article.source, "headline", "## " if form == "markdown" else "")
                if form == "markdown":
                    yield plain("")
            yield from render(reply, self._view._replace(indexed=own, id=id_of("", article.source)), form)
