"""Lazy sequences over an index's bytes: what is not taken is not decoded.

A view that meets bytes it can't be made of raises what `damage(file, what)` gives it.
"""

import json
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeAlias, TypeVar, overload

from quoth.errors import QuothError
from quoth.model import Article, Sentence, Span
from quoth.named_tuple import NamedTuple
from quoth.store.blocks import Bytes
from quoth.store.facts import facts_of, known_of

Damage: TypeAlias = Callable[[str, str], QuothError]
Item = TypeVar("Item")

SENTENCE_COLUMNS = 7  # article, paragraph, number, start and stop (characters), start and stop (bytes)

# Items that a view remembers: a few megabytes at the most.
KEPT = 4096
KEPT_TERMS = 1 << 15
# Terms that are looked up before the first term of each block is remembered, and terms in a block.
FEW_TERMS = 64
BLOCK = 32


class StoredArticle(NamedTuple):
    """An article without its text: that is bytes `start` to `stop` of all articles' text.

    characters: the text's length in code points.
    facts: what else is known of it, as `facts` has it.

    It is a line of articles.jsonl, a JSON list in this order, without facts where there are none.
    """

    source: str
    title: str
    sha256: str
    characters: int
    start: int
    stop: int
    facts: dict = {}  # type: ignore[type-arg]  # noqa: RUF012  # compared with the type of what was read

    @classmethod
    def of(cls, article: Article, start: int, stop: int) -> "StoredArticle":
        """The article, its text being bytes `start` to `stop` of all articles' text."""
        return cls(
            source=article.source,
            title=article.title,
            sha256=article.sha256,
            characters=len(article.text),
            start=start,
            stop=stop,
            facts=facts_of(article),
        )

    def line(self) -> bytes:
        """Its line of articles.jsonl."""
        return json.dumps(self if self.facts else self[:-1]).encode() + b"\n"


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


class StoredArticles(View[StoredArticle]):
    """The lines of articles.jsonl."""

    def __init__(self, offsets: Bytes, blob: Bytes, text: Bytes, damage: Damage) -> None:
        super().__init__(len(offsets) - 1, kept=0)
        self._offsets = offsets
        self._blob = blob
        self._text = text
        self._damage = damage

    def _item(self, row: int) -> StoredArticle:
        start, stop = self._offsets[row : row + 2]
        try:
            stored = StoredArticle(*json.loads(bytes(self._blob[start:stop])))
            kinds = [type(value) for value in stored]
            if kinds != [*StoredArticle.__annotations__.values()]:
                raise ValueError("another form")
            if not 0 <= stored.start <= stored.stop <= len(self._text):
                raise ValueError("out of range")
            known_of(stored.facts, stored.characters)
        except (ValueError, TypeError, RecursionError):
            raise self._damage("articles.jsonl", f"article {row} has another form") from None
        return stored


class LazyArticle(Article):
    """An Article whose text is decoded when it is asked for: a citation names it without a need to."""

    _read: Callable[[], str]

    @classmethod
    def of(cls, stored: StoredArticle, read: Callable[[], str]) -> "LazyArticle":
        """The article `stored`, its text as `read` gives it."""
        known = known_of(stored.facts, stored.characters)
        article = cls("", stored.title, stored.source, stored.sha256, **known._asdict())
        article._read = read
        return article

    @property
    def text(self) -> str:
        """The whole decoded text."""
        return self._read()

    def whole(self) -> Article:
        """The same article, its text in it."""
        return Article(self.text, *self[1:])

    def __iter__(self) -> Iterator[Any]:
        return iter(self.whole())

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, Article) and self.whole() == Article(*other))

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self.whole())

    def __reduce__(self) -> tuple[type[Article], tuple[Any, ...]]:
        return Article, tuple(self)

    def _replace(self, **changes: Any) -> Article:  # type: ignore[override]
        """A copy with changes is an Article like any other."""
        return self.whole()._replace(**changes)


class Articles(View[Article]):
    """The articles. The text that was asked for last is kept: citations tend to share it.

    stored: what they are, but for their text. utf8: all their texts.
    """

    def __init__(self, stored: Sequence[StoredArticle], text: Bytes, damage: Damage) -> None:
        super().__init__(len(stored))
        self.stored = stored
        self.utf8 = text
        self._damage = damage
        self._last: tuple[int, str] | None = None

    def _item(self, row: int) -> Article:
        return LazyArticle.of(self.stored[row], lambda: self._text(row))

    def _text(self, row: int) -> str:
        last = self._last
        if last is not None and last[0] == row:
            return last[1]
        stored = self.stored[row]
        try:
            text = str(self.utf8[stored.start : stored.stop], "utf-8")
        except UnicodeDecodeError:
            raise self._damage("text.txt", f"the text of {stored.source} is not UTF-8") from None
        if len(text) != stored.characters:
            raise self._damage("text.txt", f"the text of {stored.source} has another length")
        self._last = (row, text)
        return text


class Sentences(View[Sentence]):
    """The sentences. rows: SENTENCE_COLUMNS numbers each. utf8: all texts, of which they are slices."""

    def __init__(self, rows: Bytes, articles: int, text: Bytes, damage: Damage) -> None:
        super().__init__(len(rows) // SENTENCE_COLUMNS)
        self.rows = rows
        self._articles = articles
        self.utf8 = text
        self._damage = damage

    def _item(self, row: int) -> Sentence:
        at = row * SENTENCE_COLUMNS
        article, paragraph, number, start, stop, first, last = self.rows[at : at + SENTENCE_COLUMNS]
        try:
            if not (0 <= article < self._articles and 0 <= first <= last <= len(self.utf8)):
                raise ValueError("out of range")
            text = str(self.utf8[first:last], "utf-8")
            return Sentence(row, article, paragraph, number, Span(start, stop), text)
        except ValueError:  # also what is not UTF-8, and a text that does not fill its span
            raise self._damage("sentences.npy", f"sentence {row} is no slice of the text") from None


class _Rows(dict[object, int | None]):
    """Term -> its row, None where it is none; of terms that were asked for: questions share many."""

    def __init__(self, terms: "Terms") -> None:
        super().__init__()
        self._terms = terms

    def __missing__(self, term: object) -> int | None:
        row = self._terms.bisected(term) if isinstance(term, str) else None
        if len(self) >= KEPT_TERMS:
            self.clear()
        self[term] = row
        return row


class Terms(View[str]):
    """The sorted terms; `bisect`, `index` and `in` read as many of them as they must.

    rows: term -> its row.
    """

    def __init__(self, offsets: Bytes, blob: Bytes, damage: Damage) -> None:
        super().__init__(len(offsets) - 1)
        self._offsets = offsets
        self._blob = blob
        self._damage = damage
        self._firsts: list[bytes] = []
        self.rows = _Rows(self)

    def _item(self, row: int) -> str:
        start, after = self._offsets[row : row + 2]
        try:
            return str(self._blob[start : after - 1], "utf-8")
        except UnicodeDecodeError:
            raise self._damage("terms.txt", f"term {row} is not UTF-8") from None

    def index(self, value: object, start: int = 0, stop: int | None = None) -> int:
        """The term's row, by bisection over its bytes: UTF-8 sorts as code points do."""
        row = self.row(value)
        if row is None:
            raise ValueError(f"{value!r} is no term")
        if not start <= row < (len(self) if stop is None else stop):
            raise ValueError(f"{value!r} is no term from {start} to {stop}")
        return row

    def row(self, term: object) -> int | None:
        """The same, None where it is no term."""
        return self.rows[term]

    def bisected(self, term: str) -> int | None:
        """Look the term's bytes up: where many terms were, among the first ones of blocks to begin with."""
        wanted, offsets, blob = term.encode("utf-8", "surrogatepass"), self._offsets, self._blob
        low, high = 0, len(self)
        if len(self.rows) > FEW_TERMS:
            if not self._firsts:
                self._firsts = [
                    bytes(blob[offsets[row] : offsets[row + 1] - 1]) for row in range(0, high, BLOCK)
                ]
            low = BLOCK * max(0, bisect_right(self._firsts, wanted) - 1)
            high = min(high, low + BLOCK)
        while low < high:
            middle = (low + high) // 2
            found = bytes(blob[offsets[middle] : offsets[middle + 1] - 1])
            if found == wanted:
                return middle
            if found < wanted:
                low = middle + 1
            else:
                high = middle
        return None

    def __contains__(self, term: object) -> bool:
        return self.row(term) is not None
