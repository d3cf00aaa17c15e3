"""The command `quoth show`: the article, its paragraphs and sentences numbered."""

from quoth.terminal import options
from quoth.terminal.opening import open_chosen
from quoth.terminal.screen import choose_screen


def show(
    document: options.Documents = None,
    strict: options.Strict = False,
    index: options.IndexFolder = None,
    color: options.Color = "auto",
    plain: options.Plain = False,
) -> int:
    """Print the article with its paragraph and sentence numbers."""
    from quoth.terminal.article import article_lines

    opened = open_chosen(document, index, strict=strict)
    screen = choose_screen(color, plain)
    for row in range(len(opened.articles)):
        screen.show(article_lines(opened, row))
    return 0
