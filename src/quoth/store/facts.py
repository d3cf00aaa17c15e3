"""What an index keeps of an article beside its name and text: author, date, pages, headings, reader."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Any, TypeAlias

from quoth.model import Article, Heading
from quoth.named_tuple import NamedTuple

Facts: TypeAlias = dict[str, Any]


class Known(NamedTuple):
    """The same, as `Article` has it."""

    author: str = ""
    date: str = ""
    pages: tuple[int, ...] = ()
    headings: tuple[Heading, ...] = ()
    reader: str = ""
    notes: tuple[str, ...] = ()


NOTHING = Known()


def facts_of(article: Article) -> Facts:
    """What is known of the article, as JSON has it; what is not known has no key."""
    known = {name: getattr(article, name) for name in Known._fields}
    return {name: value for name, value in known.items() if value}


def known_of(facts: Mapping[str, Any], characters: int) -> Known:
    """What `facts_of` gave, read from JSON, of an article of so many characters.

    Raises ValueError for what no article can have, TypeError for another form.
    """
    if not facts:
        return NOTHING
    author, date, reader = (facts.get(name, "") for name in ("author", "date", "reader"))
    notes = tuple(facts.get("notes", ()))
    pages = tuple(facts.get("pages", ()))
    headings = tuple(Heading(*heading) for heading in facts.get("headings", ()))
    texts = (author, date, reader, *notes, *(heading.text for heading in headings))
    if not all(type(text) is str for text in texts):
        raise ValueError("an author, a date, a reader, a note or a heading is no text")
    for starts in (pages, [heading.start for heading in headings]):
        if not all(type(start) is int for start in starts):
            raise ValueError("a page or a heading has no place")
        if not all(a <= b for a, b in pairwise((0, *starts, characters))):
            raise ValueError("the pages or headings are not in order")
    return Known(author, date, pages, headings, reader, notes)
