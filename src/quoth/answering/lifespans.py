"""When somebody was born and died, where it is said in brackets: "Jane Roe (née Doe; 1850–1912)"."""

import re
from collections.abc import Iterator

from quoth.answering.comparison import Reading
from quoth.language.pattern import Pattern
from quoth.model import Mention, Span
from quoth.named_tuple import NamedTuple

# "(born 3 May 1850)", "(b. 1850; d. 1912)": what leads to either date inside.
BORN_LEAD = Pattern(r"\((?:[^()]*[;,]\s)?(?:born|b\.)\s(?:in\s|on\s)?$", re.IGNORECASE)
DIED_LEAD = Pattern(r"\([^()]*(?:died|d\.)\s(?:in\s|on\s)?$", re.IGNORECASE)
# Before both, "(1850–1912)": nothing, or another name with the sign that parts it from the dates.
SPAN_START = Pattern(r"\((?:[^();\d]*;\s|(?:née|né|nee|born)\s[^(),;\d]*,\s)?$", re.IGNORECASE)
SPAN_JOINT = Pattern(r"\s?[-–—]\s?|\sto\s")


class Lifespan(NamedTuple):
    """The ends of a life in the brackets behind a name.

    name: where the name right before the bracket stands. birth, death: the dates; None where not given.
    """

    name: Span
    birth: Mention | None
    death: Mention | None


def lifespans(reading: Reading) -> Iterator[Lifespan]:
    """The lives of a sentence whose dates stand in brackets, in order."""
    text = reading.text
    if "(" not in text:
        return
    dates = [mention for mention in reading.mentions if mention.kind == "date"]
    for place, mention in enumerate(dates):
        ahead = text[: mention.span.start]
        bracket = ahead.rfind("(")
        if bracket < 1 or ")" in ahead[bracket:]:
            continue
        name = next((m for m in reading.mentions if m.span.stop == len(text[:bracket].rstrip())), None)
        if name is None:
            continue
        if BORN_LEAD.search(ahead):
            yield Lifespan(name.span, mention, None)
        elif DIED_LEAD.search(ahead):
            yield Lifespan(name.span, None, mention)
        elif SPAN_START.search(ahead) and place + 1 < len(dates):
            last = dates[place + 1]
            joint = text[mention.span.stop : last.span.start]
            if SPAN_JOINT.fullmatch(joint) and text[last.span.stop :].startswith(")"):
                yield Lifespan(name.span, mention, last)
