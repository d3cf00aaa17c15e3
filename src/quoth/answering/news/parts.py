"""The parts of what an article says of itself, and what they are there."""

from typing import Literal, TypeAlias

from quoth.model import Article, Span
from quoth.named_tuple import NamedTuple

# "other": who edited it, or took its photos; nobody asks for that.
Role: TypeAlias = Literal["title", "author", "recipient", "other", "agency", "place", "published", "updated"]


class Part(NamedTuple):
    """Something an article says of itself. span: where its text has it; None where only its format does."""

    text: str
    span: Span | None


def is_mail(article: Article) -> bool:
    """Whether a text begins as a mail does."""
    return article.text.startswith("From: ")
