"""The reader: the article on the whole screen, its cited sentences marked."""

from prompt_toolkit.input import Input
from prompt_toolkit.output import Output, create_output

from quoth.model import Citation, Index, Span
from quoth.terminal.reader.application import application, run
from quoth.terminal.reader.reading import Sources, start


def read(
    index: Index,
    citations: tuple[Citation, ...],
    answer: Span | None,
    *,
    article: int = 0,
    input: Input | None = None,  # noqa: A002  # prompt_toolkit's own names for the two
    output: Output | None = None,
    colored: bool = True,
) -> None:
    """Show the article until the user returns; the screen is then what it was.

    citations: in the order in which n steps through them; the first one is scrolled into view.
    answer: where the short answer stands in the first citation's article, as `ShortAnswer.span`.
    article: row of the article to show where nothing is cited.
    colored: False leaves bold, underline and reverse; NO_COLOR does too.

    It takes a terminal that can move its cursor: in plain mode, print the article instead.
    """
    output = create_output(always_prefer_tty=True) if output is None else output
    size = output.get_size()
    reading = start(Sources(index, citations, answer), article, size.columns, max(1, size.rows - 1))
    run(application(reading, input, output, colored))
