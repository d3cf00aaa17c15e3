"""Documents open for questions, and the conversations about them."""

import os
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from quoth import model
from quoth.answering import answer
from quoth.answering.together import remembered
from quoth.cache import open_documents, open_folder, open_shipped
from quoth.errors import UsageError
from quoth.library.reply import Citation, Reply, Sentence, flat, replied
from quoth.limits import DOCUMENT_LIMIT
from quoth.model import Index, Settings
from quoth.sanitize import one_line

REMEMBERED: Final = 10  # replies of a conversation; a follow-up reaches back a few turns at most
FOUND: Final = 10  # sentences of a search that is not told how many
AROUND: Final = 2  # sentences on either side, where `read_context` is not told how many


def open(  # noqa: A001  # quoth.open, as gzip.open
    path: "str | os.PathLike[str] | Sequence[str | os.PathLike[str]] | None" = None,
    *,
    index: "str | os.PathLike[str] | None" = None,
    max_bytes: int = DOCUMENT_LIMIT,
) -> "Document":
    """Open documents for questions.

    path: a file, a folder, or several of both; None opens the article that comes with the program. What
        was not indexed yet is indexed on the way, and kept in the user's cache folder.
    index: instead, a folder made by `quoth index`.
    max_bytes: a document of more is not read, nor one that unpacks to more.

    Nothing needs to be closed. Raises UsageError for both or for no document, InputError where one
    can't be read, IndexFolderError where the index is damaged, of another version or out of date.
    """
    if max_bytes < 1:
        raise UsageError(f"No document has at most {max_bytes} bytes.", "Allow 1 or more.")
    if index is not None:
        if path is not None:
            raise UsageError("Documents and an index both say what to read.", "Give one of them.")
        return Document(open_folder(os.fspath(index)))
    if path is None:
        return Document(open_shipped())
    paths = [path] if isinstance(path, str | os.PathLike) else path
    if not paths:
        raise UsageError("There is no document to open.", "Name at least one.")
    return Document(open_documents([os.fspath(each) for each in paths], max_bytes=max_bytes))


class Document:
    """One or more documents, open for questions. It never changes: any number of threads may ask it.

    It is made by `quoth.open`.
    """

    def __init__(self, index: Index) -> None:
        self._index = index

    def __repr__(self) -> str:
        return f"<quoth.Document {_some(self.sources)}: {len(self._index.sentences)} sentences>"

    @property
    def sources(self) -> tuple[str, ...]:
        """The documents, by the paths that were given; a citation's source is one of them."""
        return tuple(article.source for article in self._index.articles)

    @property
    def questions(self) -> tuple[str, ...]:
        """A few questions that these documents answer, made from their sentences."""
        from quoth.suggesting import valid_questions

        return valid_questions(self._index)

    def ask(
        self, question: str, *, answers: int = 1, min_confidence: float | None = None, exact: bool = False
    ) -> Reply:
        """Answer one question that stands alone.

        answers: cite at most so many sentences.
        min_confidence: below this probability (0 to 1) of being right no answer is given; 0 always answers,
            None takes the calibrated threshold. Summaries and lists have no such probability.
        exact: search for the words as they are spelled.

        Raises UsageError for an empty question and for options out of range.
        """
        settings = _settings(answers, min_confidence, exact)
        said = answer(_asked(question), self._index, settings=settings)
        return replied(said, self._index)

    def conversation(self) -> "Conversation":
        """A new conversation, in which a question may build on those before it."""
        return Conversation(self._index)

    def search(self, query: str, n: int = FOUND, *, exact: bool = False) -> tuple[Citation, ...]:
        """At most `n` sentences that a question would be answered from, best first; they need not answer it.

        Raises UsageError for an empty query and for n below 1.
        """
        from quoth.answering.evidence import rank
        from quoth.answering.proposing import EXACT, propose
        from quoth.answering.question import analyze
        from quoth.answering.spelling import Corrected, correct

        typed = _asked(query)
        if n < 1:
            raise UsageError(f"A search for {n} sentences finds nothing.", "Ask for 1 or more.")
        meant = Corrected(typed) if exact else correct(typed, self._index)
        question = analyze(meant.text, typed, meant.corrections)._replace(exact=exact)
        found = rank(question, propose(question, self._index, max(n, EXACT)), self._index)[:n]
        return flat(
            tuple(
                model.Citation(label, self._index.articles[each.sentence.article], each.sentence, each.score)
                for label, each in enumerate(found, start=1)
            )
        )

    def read_context(self, source: str, sentence: int, around: int = AROUND) -> tuple[Sentence, ...]:
        """A sentence, and up to `around` of the same source on either side of it, in their order.

        source, sentence: as a citation has them.

        Raises UsageError for a source or a sentence that these documents don't have.
        """
        if around < 0:
            raise UsageError(f"{around} sentences can't stand around one.", "Ask for 0 or more.")
        sources = self.sources
        if source not in sources:
            raise UsageError(f"No document {source} is open.", f"Open: {_some(sources)}.")
        article = sources.index(source)
        rows = self._index.sentences
        first, last = (
            bisect_left(rows, each, key=lambda row: row.article) for each in (article, article + 1)
        )
        if not 1 <= sentence <= last - first:
            raise UsageError(
                f"{source} has no sentence {sentence}.", f"Its sentences are numbered 1 to {last - first}."
            )
        row = first + sentence - 1
        known = self._index.articles[article]
        return tuple(
            Sentence(
                source=known.source,
                sha256=known.sha256,
                paragraph=each.paragraph,
                sentence=each.number,
                start=each.span.start,
                end=each.span.stop,
                text=each.text,
            )
            for each in rows[max(first, row - around) : min(last, row + around + 1)]
        )


class Conversation:
    """Questions that follow one another. It belongs to one thread at a time.

    It is made by `Document.conversation`.
    """

    def __init__(self, index: Index) -> None:
        self._index = index
        self._said: tuple[model.Reply, ...] = ()

    def ask(
        self, question: str, *, answers: int = 1, min_confidence: float | None = None, exact: bool = False
    ) -> Reply:
        """Answer a question, which may go on from what was said before; else as `Document.ask`."""
        settings = _settings(answers, min_confidence, exact)
        said = answer(_asked(question), self._index, model.Conversation(self._said), settings)
        self._said = (*self._said, *remembered(said))[-REMEMBERED:]
        return replied(said, self._index)


def _asked(question: str) -> str:
    """The question on one line, as every front takes it."""
    asked = one_line(question).strip()
    if not asked:
        raise UsageError("The question is empty.", "Ask something, such as: Who built the bridge?")
    return asked


def _settings(answers: int, min_confidence: float | None, exact: bool) -> Settings:
    if answers < 1:
        raise UsageError(f"An answer can't cite {answers} sentences.", "Ask for 1 or more.")
    if min_confidence is not None and not 0 <= min_confidence <= 1:
        raise UsageError(f"{min_confidence} is no probability.", "Give a number from 0 to 1.")
    return Settings(answers, min_confidence, exact)


def _some(sources: Sequence[str]) -> str:
    shown = ", ".join(sources[:3])
    return f"{shown} and {len(sources) - 3} more" if len(sources) > 3 else shown
