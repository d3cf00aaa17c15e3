"""How many are named: counted where no number says it."""

import re

from quoth.answering.comparison import read
from quoth.answering.derivations.matching import content, covers
from quoth.answering.derivations.steps import Steps, Task, in_a_row
from quoth.language.pattern import Pattern
from quoth.model import Evidence

# Of bounded length, as in NAMES: a text of capitals alone is tried from each of its words.
NAME = r"(?<![\w'’.-])[A-Z][\w'’.-]*(?:\s(?:of\s|the\s|al-)?[A-Z][\w'’.-]*){0,7}"
NAMES = Pattern(rf"(?P<names>{NAME}(?:,\s{NAME}){{0,40}},?\sand\s{NAME})")
OPEN_LIST = Pattern(r"\b(?:such as|including|includes?|like|among|e\.g\.)\s(?:the\s)?$")


def named(task: Task) -> Steps | None:
    """How many names the best sentence lists of the noun asked for, where it lists all of them."""
    noun, asked = task.match["noun"], content(task.match[0])
    for item in task.evidence[:1]:
        reading = read(item.sentence.text)
        if " and " not in reading.text or not covers(reading, asked):
            continue
        lists = list(NAMES.finditer(reading.text))
        if len(lists) != 1:
            continue
        before, after = reading.text[: lists[0].start()], reading.text[lists[0].end() :]
        beside = re.search(
            rf"\b{re.escape(noun)},?\s(?:of\s|are\s|were\s)?$", before, re.IGNORECASE
        ) or re.match(rf"\s{re.escape(noun)}\b", after, re.IGNORECASE)
        names = re.split(r",\sand\s|,\s|\sand\s", lists[0]["names"])
        if beside and not OPEN_LIST.search(before) and not _counts(item):
            return in_a_row([(name, item) for name in names], ",", str(len(names)), str(len(names)))
    return None


def _counts(item: Evidence) -> bool:
    """Whether the sentence has a number, which may count the same."""
    from quoth.answering.derivations.operands import operands

    return any(operands([item]))
