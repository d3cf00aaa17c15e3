"""Why something was done: the clause behind "because" and the like, the phrase that names a reason."""

import re

from quoth.answering.spans.construction import Construction, Places, places_of, says_more, segment_end
from quoth.answering.spans.scene import Scene
from quoth.language.pattern import Pattern
from quoth.named_tuple import NamedTuple

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


class Argument(NamedTuple):
    """What gives a reason; one of `words` is looked for first.

    example: a sentence and its reason; near_miss: one in which the word gives none.
    """

    words: frozenset[str]
    lead: Pattern
    example: tuple[str, str]
    near_miss: str


# What a judge or an owner gives as a reason, behind a comma: "closed the mill, citing its debts".
ARGUING = "ruling arguing citing finding concluding reasoning noting fearing saying"
ARGUMENTS = (
    Argument(
        frozenset(("since",)),
        Pattern(r"(?<=, )since (?!then\b|he\b|she\b|the (?:end|start|beginning)\b|\w+ing\b)", re.IGNORECASE),
        (
            "The ferry was late, since ice can break a rudder, the master said.",
            "since ice can break a rudder",
        ),
        "The ferry has been late, since May.",
    ),
    Argument(
        frozenset(("ground", "grounds")),
        Pattern(r"\bon the grounds? that ", re.IGNORECASE),
        (
            "The firm refused to pay on the ground that the rudder was old; it was not.",
            "on the ground that the rudder was old",
        ),
        "The firm built the mill on the ground of the king.",
    ),
    Argument(
        frozenset(ARGUING.split()),
        Pattern(rf"(?<=, )(?:{'|'.join(ARGUING.split())}) (?:that )?"),
        (
            "The court threw out the fine, ruling that the ferry had been late for years, but nobody paid.",
            "ruling that the ferry had been late for years",
        ),
        "The ruling that the ferry was late came in May.",
    ),
)
# What ends the clause: a sign, another clause, or who says so.
CLAUSE_END = Pattern(
    r"[;:.!?]?[\"”»](?=\s|$)|[;:—]|\s[-–]\s|\.(?=\s*$)|"
    r",\s(?=(?:but|although|though|while|whereas|and (?:he|she|it|they|we|the)|"
    r"(?:he|she|they|it|(?:the )?(?:[\w.'’-]+\s){1,4}?)\s?(?:said|says|told|added|wrote))\b)|"
    r",\s(?:said|says|according to)\b"
)
# Where the clause begins the sentence the main clause follows.
FIRST_CLAUSE_END = Pattern(r",\s")


def _argued(scene: Scene) -> Places | None:
    """The one clause that one of these announces, where one is asked for; None where two do."""
    if scene.question.answer_type != "reason":
        return None
    words = {token.word for token in scene.reading.tokens}
    text = scene.reading.text
    found = [m for row in ARGUMENTS if not row.words.isdisjoint(words) for m in row.lead.finditer(text)]
    # "Since they fall due to their mass": which of two it is can't be told by the words that announce it.
    if len(found) != 1 or any(found[0].end() <= cue or stop <= found[0].start() for cue, stop in scene.cues):
        return None
    start = found[0].start()
    ended = (CLAUSE_END if start else FIRST_CLAUSE_END).compiled.search(text, found[0].end())
    places = places_of(scene, start, ended.start() if ended else len(text))
    if places is None or not says_more(scene, *places):
        return None
    # "Since the flood", "since May": without a verb it says when.
    dated = scene.inside[places[0] + 1] == "date" if places[0] < places[1] else True
    verbal = any(places[0] < verb <= places[1] for verb in scene.phrases.verbs)
    return places if verbal and not dated else None


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
    Construction(
        "the whole clause that gives the reason, where it is asked why",
        _argued,
        (
            "Why did the court throw out the fine?",
            "The court threw out the fine, ruling that the ferry had been late for years, but nobody paid.",
            "ruling that the ferry had been late for years",
        ),
        (
            "Why did the court throw out the fine?",
            "The court threw out the fine in a ruling that nobody read.",
        ),
    ),
)
