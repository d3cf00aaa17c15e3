"""The command `quoth show`: the article, its paragraphs and sentences numbered."""

from quoth.limits import DOCUMENT_LIMIT
from quoth.terminal import options
from quoth.terminal.opening import open_chosen
from quoth.terminal.screen import choose_screen


def show(
    document: options.Documents = None,
    strict: options.Strict = False,
    max_bytes: options.MaxBytes = DOCUMENT_LIMIT,
    index: options.IndexFolder = None,
    color: options.Color = "auto",
    plain: options.Plain = False,
) -> int:
    """Print the article with its paragraph and sentence numbers."""
    from quoth.terminal.article import article_lines

    opened = open_chosen(document, index, strict=strict, max_bytes=max_bytes)
    screen = choose_screen(color, plain)
    for row in range(len(opened.articles)):
        screen.show(article_lines(opened, row))
    return 0
