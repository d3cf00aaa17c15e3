"""Why something was done: the clause behind "because", the phrase that names a reason or an occasion."""

import re

from quoth.answering.spans.construction import Construction, Places, places_of, segment_end
from quoth.answering.spans.scene import Scene
from quoth.language.pattern import Pattern

BECAUSE = "because"
NAMED = Pattern(
    r"\bfor (?:(?!(?:the|an?|this|that|which|these)\b)[\w-]+,? (?:and |or )?){1,4}reasons\b|"
    r"\bfor reasons of [\w-]+(?: and [\w-]+)?|\bout of (?:fear|concern|respect|pity|spite|love|hatred|"
    r"boredom|curiosity|loyalty|anger|frustration|solidarity|necessity)\b"
    r"(?: (?:of|for|that|with|over) [^,;:.()]+)?",
    re.IGNORECASE,
)
OCCASION = Pattern(
    r"\bin (?:protest|retaliation|revenge|solidarity|opposition|recognition|gratitude|honou?r|memory|"
    r"defiance|response|reaction|reply) (?:at|over|against|about|for|with|of|to) ",
    re.IGNORECASE,
)


def _clause(scene: Scene) -> Places | None:
    """From the only "because" to the end of its clause, which has a verb: no sign ends it before that."""
    if scene.question.answer_type != "reason":
        return None
    tokens = scene.reading.tokens
    found = [place for place, token in enumerate(tokens) if token.word == BECAUSE]
    if len(found) != 1 or found[0] + 1 == len(tokens) or tokens[found[0] + 1].word == "of":
        return None
    first = found[0]
    last = segment_end(scene, first)
    while last + 1 < len(tokens) and not any(first < verb <= last for verb in scene.phrases.verbs):
        last = segment_end(scene, last + 1)
    return (first, last)


def _named(scene: Scene) -> Places | None:
    """The only phrase that names a reason, where the verb before it is one asked about."""
    if scene.question.answer_type != "reason":
        return None
    found = list(NAMED.finditer(scene.reading.text))
    places = places_of(scene, *found[0].span()) if len(found) == 1 else None
    return places if places is not None and _of_what_is_asked(scene, places[0]) else None


def _occasion(scene: Scene) -> Places | None:
    """The only phrase that names an occasion, to the end of its segment."""
    if scene.question.answer_type != "reason":
        return None
    found = list(OCCASION.finditer(scene.reading.text))
    places = places_of(scene, *found[0].span()) if len(found) == 1 else None
    if places is None or not _of_what_is_asked(scene, places[0]):
        return None
    return (places[0], segment_end(scene, places[1]))


def _of_what_is_asked(scene: Scene, place: int) -> bool:
    """Whether the last verb before `place` is one asked about, or there is none that is."""
    asked = [verb for verb in scene.phrases.verbs if scene.asked_about(verb)]
    before = [verb for verb in scene.phrases.verbs if verb < place]
    return not asked or (bool(before) and before[-1] in asked)


REASONS = (
    Construction(
        "the whole clause behind because, where it is asked why",
        _clause,
        (
            "Why did the ferry come late?",
            "The ferry came late because its crew, all miners, had slept, the captain said.",
            "because its crew, all miners, had slept",
        ),
        ("Why did the ferry come late?", "The ferry came late because of a storm, which passed."),
    ),
    Construction(
        "the phrase that names a reason, where it is asked why",
        _named,
        (
            "Why did Roe leave the guild?",
            "Roe, who left the guild in May for family reasons and sold the mill, is a miner.",
            "for family reasons",
        ),
        (
            "Why did Roe sell the mill?",
            "Roe, who left the guild in May for family reasons and sold the mill, is a miner.",
        ),
    ),
    Construction(
        "the phrase that names an occasion, where it is asked why",
        _occasion,
        (
            "Why did Roe quit the guild?",
            "Roe quit the guild in May in protest at a rule that let kings burn mills, and left.",
            "in protest at a rule that let kings burn mills",
        ),
        ("Why did Roe quit the guild?", "Roe quit the guild in May, and the miners met in protest."),
    ),
)
