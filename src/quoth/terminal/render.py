"""Reply -> lines, in the format that was asked for."""

from collections.abc import Callable, Iterable, Iterator
from typing import Literal, TypeAlias

from quoth.model import Reply
from quoth.terminal.layout import Line, Piece, View
from quoth.terminal.replies import reply_lines

Format: TypeAlias = Literal["text", "json", "markdown", "grep"]
Renderer: TypeAlias = Callable[[Reply, View], Iterable[Line]]


def render(reply: Reply, view: View, form: Format = "text") -> Iterator[Line]:
    """The lines to show for `reply`, from the first to the last."""
    yield from RENDERERS[form](reply, view)


# Each one imports what it needs when it is asked: the plain answer must not wait for the others.
def _text(reply: Reply, view: View) -> Iterator[Line]:
    yield from reply_lines(reply, view)
    if view.explain:
        from quoth.terminal.explain import explanation_lines

        yield Line(())
        yield from explanation_lines(reply, view)


def _markdown(reply: Reply, view: View) -> Iterator[Line]:
    from quoth.terminal.markdown import markdown_lines

    yield from markdown_lines(reply, view)
    if view.explain:
        from quoth.terminal.explain import explanation_lines

        yield Line(())
        for line in explanation_lines(reply, view):  # four spaces: CommonMark's code block
            yield line._replace(lead=f"    {line.lead}", wrap=False)


def _grep(reply: Reply, view: View) -> Iterator[Line]:
    from quoth.terminal.grepped import grep_lines

    yield from grep_lines(reply, view)


def _json(reply: Reply, view: View) -> Iterator[Line]:
    from quoth.answering.matching import matches_of
    from quoth.rows import answer_row, dumps

    row = answer_row(reply, view.id, matches_of(reply, view.indexed))
    if view.explain:
        from quoth.terminal.explain import explanation

        row["explanation"] = explanation(reply, view.indexed)
    yield Line((Piece(dumps(row)),), wrap=False)


RENDERERS: dict[Format, Renderer] = {"text": _text, "json": _json, "markdown": _markdown, "grep": _grep}
