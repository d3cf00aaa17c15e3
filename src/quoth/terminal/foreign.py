"""What is told of documents and questions in another language: one line."""

from bisect import bisect_left

from quoth.language.foreign import foreign
from quoth.model import Index
from quoth.terminal.sanitize import one_line

DOCUMENTS = 20  # that are looked at
SENTENCES = 12  # of each, its first: about two hundred words
BY_FORMS = "seem to be English: matching is by word forms alone."


def documents_line(index: Index) -> str:
    """That documents of the index are in another language; "" where none is."""
    count = min(len(index.articles), DOCUMENTS)
    found = [row for row in range(count) if foreign(_beginning(index, row))]
    if not found:
        return ""
    if len(index.articles) == 1:
        return f"This text doesn't {BY_FORMS}"
    name = one_line(index.articles[found[0]].source)
    return f"{name} and {len(found) - 1} more don't {BY_FORMS}" if found[1:] else f"{name} doesn't {BY_FORMS}"


def question_line(question: str, index: Index) -> str:
    """That a question is in another language; "" where it is not, and where its documents are too."""
    return f"This question doesn't {BY_FORMS}" if foreign(question) and not documents_line(index) else ""


def _beginning(index: Index, article: int) -> str:
    rows = index.sentences
    first = bisect_left(rows, article, key=lambda row: row.article) if article else 0
    beginning = (rows[row] for row in range(first, min(len(rows), first + SENTENCES)))
    return " ".join([sentence.text for sentence in beginning if sentence.article == article])
