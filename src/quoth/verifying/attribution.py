"""Where an answer is from that its first citation does not hold: a speaker, an article's own byline."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
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
LONGEST: Final = 2_000  # characters of steps
PART: Final = ShortPattern(
    rf"(?P<text>.+?)(?: {LABEL.format('label')}|: as (?P<source>.+?) has it)(?P<then>; |\Z)",
    re.DOTALL,
    LONGEST,
)
JOINT: Final = "; "


def is_attribution(
    steps: str, answer: str, sentences: Sequence[str], declared: Mapping[str, Collection[str]]
) -> bool:
    """Whether `steps` tell where `answer` is from, and no arithmetic.

    Raises StepsError where a cited sentence does not have what it is said to have, and a document's
    format does not declare what it is said to. sentences, declared: as of `verify_steps`.
    """
    spoken = SPOKEN.fullmatch(steps)
    if spoken is not None and spoken["name"] == answer:
        if spoken["said"] != QUOTED:
            _verify(spoken["said"], spoken["one"], sentences)
        _verify(answer, spoken["two"], sentences)
        return True
    parts = list(_parts(steps))
    if not parts or JOINT.join(part["text"] for part in parts) != answer:
        return False
    for part in parts:
        if part["label"]:
            _verify(part["text"], part["label"], sentences)
        else:
            _verify_declared(part["text"], part["source"], declared)
    return True


def _parts(steps: str) -> Iterator[re.Match[str]]:
    """The parts of steps, which may hold what parts them ("Roe; Poe: as a.docx has it"); none if unread."""
    found = list[re.Match[str]]()
    rest = steps
    while rest:
        part = PART.match(rest)
        if part is None:
            return
        found.append(part)
        rest = rest[part.end() :]
    if found and not found[-1]["then"]:
        yield from found


def _verify_declared(text: str, source: str, declared: Mapping[str, Collection[str]]) -> None:
    if source not in declared:
        raise StepsError(f"The steps name {source}, which no citation is from as it is now.")
    if text not in declared[source]:
        raise StepsError(f'"{text}" is neither title, author nor date of {source}.')


def _verify(text: str, label: str, sentences: Sequence[str]) -> None:
    if int(label) > len(sentences):
        raise StepsError(f"The steps name citation {label}; there are {len(sentences)}.")
    if re.search(rf"(?<!\w){re.escape(text)}(?!\w)", sentences[int(label) - 1]) is None:
        raise StepsError(f'"{text}" does not stand in citation {label}.')
