"""What a row of the table of constructions is, and what their finders share."""

from collections.abc import Callable

from quoth.answering.spans.scene import Scene
from quoth.named_tuple import NamedTuple

# First and last token of the answer, both inclusive.
Places = tuple[int, int]


class Construction(NamedTuple):
    """A way to put an answer; of the rows the first that finds one decides.

    find: None where the sentence is not put like that.
    example: a question, a sentence and the words that answer; near_miss: a pair in which it finds nothing.
    """

    name: str
    find: Callable[[Scene], Places | None]
    example: tuple[str, str, str]
    near_miss: tuple[str, str]


def segment_end(scene: Scene, place: int) -> int:
    """The last word before the next sign that parts the sentence."""
    segments = scene.phrases.segments
    return max(p for p in range(place, len(segments)) if segments[p] == segments[place])


def places_of(scene: Scene, start: int, stop: int) -> Places | None:
    """The words from the character `start` to `stop` of the sentence; None where there is none."""
    found = [p for p, token in enumerate(scene.reading.tokens) if start <= token.start and token.stop <= stop]
    return (found[0], found[-1]) if found else None


def says_more(scene: Scene, first: int, last: int) -> bool:
    """Whether the words from `first` to `last` say more than the question does: its own are no answer."""
    counts = scene.counts
    content = counts.content[last + 1] - counts.content[first]
    return not content or content > counts.asked[last + 1] - counts.asked[first]
