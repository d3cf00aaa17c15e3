"""Lazy sequences over an index's bytes: what is not taken is not decoded.

A view that meets bytes it can't be made of raises what `damage(file, what)` gives it.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias, TypeVar, overload

from quoth.errors import QuothError
from quoth.model import Article, Sentence, Span

Damage: TypeAlias = Callable[[str, str], QuothError]
Item = TypeVar("Item")

SENTENCE_COLUMNS = 7  # article, paragraph, number, start and stop (characters), start and stop (bytes)

# Items that a view remembers: a few megabytes at the most.
KEPT = 4096


class StoredArticle(NamedTuple):
    """An article without its text: that is bytes `start` to `stop` of all articles' text.

    characters: the text's length in code points.
    """

    source: str
    title: str
    sha256: str
    characters: int
    start: int
    stop: int


class View(Sequence[Item]):
    """A sequence of `count` items, each made by `_item(row)` when it is taken.

    The last `kept` of them or so are remembered: neighbours and the middles of bisections recur.
    """

    def __init__(self, count: int, kept: int = KEPT) -> None:
        self._count = count
        self._kept = kept
        self._made: dict[int, Item] = {}

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, row: int) -> Item: ...
    @overload
    def __getitem__(self, row: slice) -> tuple[Item, ...]: ...
    def __getitem__(self, row: int | slice) -> Item | tuple[Item, ...]:
        if isinstance(row, slice):
            return tuple(self._item(each) for each in range(*row.indices(self._count)))
        made = self._made.get(row)
        if made is not None:
            return made
        if not -self._count <= row < self._count:
            raise IndexError(f"row {row} of {self._count}")
        item = self._item(row % self._count)
        if self._kept:
            if len(self._made) >= self._kept:
                self._made.clear()
            self._made[row] = item
        return item

    def _item(self, row: int) -> Item:
        raise NotImplementedError


class Articles(View[Article]):
    """The articles. The text of the last one taken is kept: citations tend to share it."""

    def __init__(self, stored: Sequence[StoredArticle], text: memoryview, damage: Damage) -> None:
        super().__init__(len(stored), kept=0)
        self._stored = stored
        self._text = text
        self._damage = damage
        self._last: tuple[int, Article] | None = None

    def _item(self, row: int) -> Article:
        last = self._last
        if last is not None and last[0] == row:
            return last[1]
        stored = self._stored[row]
        try:
            text = str(self._text[stored.start : stored.stop], "utf-8")
        except UnicodeDecodeError:
            raise self._damage("text.txt", f"the text of {stored.source} is not UTF-8") from None
        if len(text) != stored.characters:
            raise self._damage("text.txt", f"the text of {stored.source} has another length")
        article = Article(text, stored.title, stored.source, stored.sha256)
        self._last = (row, article)
        return article


class Sentences(View[Sentence]):
    """The sentences: numbers of `rows`, seven a sentence, and slices of the text."""

    def __init__(self, rows: memoryview, articles: int, text: memoryview, damage: Damage) -> None:
        super().__init__(len(rows) // SENTENCE_COLUMNS)
        self._rows = rows
        self._articles = articles
        self._text = text
        self._damage = damage

    def _item(self, row: int) -> Sentence:
        at = row * SENTENCE_COLUMNS
        article, paragraph, number, start, stop, first, last = self._rows[at : at + SENTENCE_COLUMNS]
        try:
            if not (0 <= article < self._articles and 0 <= first <= last <= len(self._text)):
                raise ValueError("out of range")
            text = str(self._text[first:last], "utf-8")
            return Sentence(row, article, paragraph, number, Span(start, stop), text)
        except ValueError:  # also what is not UTF-8, and a text that does not fill its span
            raise self._damage("sentences.npy", f"sentence {row} is no slice of the text") from None


class Terms(View[str]):
    """The sorted terms; `bisect` and `in` read as many of them as they must."""

    def __init__(self, offsets: memoryview, blob: memoryview, damage: Damage) -> None:
        super().__init__(len(offsets) - 1)
        self._offsets = offsets
        self._blob = blob
        self._damage = damage

    def _item(self, row: int) -> str:
        start, after = self._offsets[row : row + 2]
        try:
            return str(self._blob[start : after - 1], "utf-8")
        except UnicodeDecodeError:
            raise self._damage("terms.txt", f"term {row} is not UTF-8") from None

    def __contains__(self, term: object) -> bool:
        if not isinstance(term, str):
            return False
        row = bisect_left(self, term)
        return row < len(self) and self[row] == term
