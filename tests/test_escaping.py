"""What is typed at the prompt is drawn safely, and the cursor keeps its place in it."""

from typing import TYPE_CHECKING

import pytest
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.document import Document
from prompt_toolkit.layout.controls import BufferControl
from prompt_toolkit.layout.processors import TransformationInput

from quoth.terminal.escaping import Escapes

if TYPE_CHECKING:
    from prompt_toolkit.formatted_text import StyleAndTextTuples

LINES = (
    # a line in two fragments, and what is drawn
    ("Who built", " it?", "Who built it?"),
    ("Who\x1b[31m", " built it?", r"Who\x1b[31m built it?"),
    ("Who ", "\u202etliub\u202c it?", r"Who \u202etliub\u202c it?"),
    ("pay\u200b", "pal", r"pay\u200bpal"),
    ("東京\u2066", "橋", r"東京\u2066橋"),
    ("", "", ""),
)


@pytest.mark.parametrize(("first", "second", "drawn"), LINES)
def test_a_line_is_drawn_with_escapes_and_keeps_its_places(first: str, second: str, drawn: str) -> None:
    typed = first + second
    control = BufferControl(Buffer(document=Document(typed)))
    fragments: StyleAndTextTuples = [("class:one", first), ("class:two", second)]
    made = Escapes().apply_transformation(
        TransformationInput(control, Document(typed), 0, lambda place: place, fragments, 80, 24)
    )
    assert "".join(fragment[1] for fragment in made.fragments) == drawn
    assert {style for style, *_ in made.fragments if style} <= {"class:one", "class:two"}
    places = [made.source_to_display(place) for place in range(len(typed) + 2)]
    assert places == sorted(set(places))
    assert places[len(typed)] == len(drawn)
    assert [made.display_to_source(place) for place in places] == list(range(len(typed) + 2))
