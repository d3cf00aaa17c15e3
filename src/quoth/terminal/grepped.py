"""A reply as grep and compilers write what they found: "file:line:column: sentence"."""

from collections.abc import Iterator

from quoth.model import Answer, Article, Citation, Reply, Sentence
from quoth.named_tuple import NamedTuple
from quoth.terminal.layout import Line, Piece, View, marked, neighbours
from quoth.terminal.replies import answer_spans
from quoth.terminal.sanitize import one_line, printable


class Place(NamedTuple):
    """A file, and a line and a column in it, from 1."""

    file: str
    line: int
    column: int


def grep_lines(reply: Reply, view: View) -> Iterator[Line]:
    """A line for each citation; none where nothing is answered, as grep has it.

    Lines and columns count from 1, in the text as it was read; columns are characters. Sentences around a
    citation have "-" in the place of the colons.
    """
    if not isinstance(reply, Answer):
        return
    for citation in reply.citations:
        before, after = neighbours(citation.sentence, view.indexed, view.context)
        for sentence in before:
            yield _around(citation, sentence)
        place = Piece(f"{_place(citation.article, citation.sentence, ':')}: ", "place")
        yield Line((place, *marked(citation.sentence, answer_spans(reply, citation))), wrap=False)
        for sentence in after:
            yield _around(citation, sentence)


def position(text: str, offset: int) -> tuple[int, int]:
    """The line and the column of a character, from 1."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _around(citation: Citation, sentence: Sentence) -> Line:
    place = Piece(f"{_place(citation.article, sentence, '-')}- ", "place")
    return Line((place, Piece(printable(one_line(sentence.text)), "context")), wrap=False)


def _place(article: Article, sentence: Sentence, between: str) -> str:
    line, column = position(article.text, sentence.span.start)
    return printable(one_line(article.source)) + f"{between}{line}{between}{column}"
