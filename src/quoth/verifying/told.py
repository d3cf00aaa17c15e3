"""Where an answer is from that its first citation does not hold: a speaker, an article's own byline."""

import re
from collections.abc import Sequence
from typing import Final

from quoth.language.pattern import ShortPattern
from quoth.verifying.operands import StepsError

LABEL: Final = r"\[(?P<{}>[1-9][0-9]{{0,8}})\]"
# "she [1] = Ann Poe [2]", "quoted [1], said by Ann Poe [2]"
SPOKEN: Final = ShortPattern(
    rf"(?P<said>.+?) {LABEL.format('one')}(?: = |, said by )"
    rf"(?P<name>[^\[\]]*[^\W\d][^\[\]]*) {LABEL.format('two')}",
    re.DOTALL,
)
QUOTED: Final = "quoted"
# "Ann Poe [1]", "Ann Poe: as report.html has it"
PART: Final = ShortPattern(rf"(?P<text>.+?)(?: {LABEL.format('label')}|: as .+ has it)", re.DOTALL)
JOINT: Final = "; "


def is_told(steps: str, answer: str, sentences: Sequence[str]) -> bool:
    """Whether `steps` tell where `answer` is from, and no arithmetic.

    What only the document's format has, and not its text, is not looked up. Raises StepsError where a
    cited sentence does not have what it is said to have. sentences: as of `verify_steps`.
    """
    spoken = SPOKEN.fullmatch(steps)
    if spoken is not None and spoken["name"] == answer:
        if spoken["said"] != QUOTED:
            _verify(spoken["said"], spoken["one"], sentences)
        _verify(answer, spoken["two"], sentences)
        return True
    parts = [PART.fullmatch(each) for each in steps.split(JOINT)]
    told = [part for part in parts if part is not None]
    if len(told) < len(parts) or JOINT.join(part["text"] for part in told) != answer:
        return False
    for part in told:
        if part["label"]:
            _verify(part["text"], part["label"], sentences)
    return True


def _verify(text: str, label: str, sentences: Sequence[str]) -> None:
    if int(label) > len(sentences):
        raise StepsError(f"The steps name citation {label}; there are {len(sentences)}.")
    if re.search(rf"(?<!\w){re.escape(text)}(?!\w)", sentences[int(label) - 1]) is None:
        raise StepsError(f'"{text}" does not stand in citation {label}.')
