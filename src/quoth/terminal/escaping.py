"""What is typed or pasted at the prompt, drawn safely: an escape for what a terminal would obey."""

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from prompt_toolkit.formatted_text.utils import fragment_list_to_text
from prompt_toolkit.layout.processors import Processor, Transformation, TransformationInput
from prompt_toolkit.layout.utils import explode_text_fragments

from quoth.terminal.sanitize import printable, printed

if TYPE_CHECKING:
    from prompt_toolkit.formatted_text import StyleAndTextTuples


class Escapes(Processor):
    """Draws a line's odd characters as `printable` writes them; what is asked stays as it was typed.

    The cursor steps over an escape as over one character.
    """

    def apply_transformation(self, transformation_input: TransformationInput) -> Transformation:
        """The line as it is drawn, and where each of its characters stands there."""
        fragments = transformation_input.fragments
        text = fragment_list_to_text(fragments)
        if printable(text) == text:
            return Transformation(fragments)
        exploded = explode_text_fragments(fragments)
        shown = printed(text)
        drawn: StyleAndTextTuples = [
            (fragment[0], each) for fragment, each in zip(exploded, shown, strict=True)
        ]
        starts = list(accumulate(map(len, shown), initial=0))
        past = len(shown)

        def to_drawn(place: int) -> int:
            return starts[place] if place <= past else starts[past] + place - past

        def to_typed(place: int) -> int:
            return bisect_right(starts, place) - 1 if place < starts[past] else past + place - starts[past]

        return Transformation(drawn, source_to_display=to_drawn, display_to_source=to_typed)
