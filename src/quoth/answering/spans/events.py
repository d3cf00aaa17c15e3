"""What somebody did, said, or what happened, as a construction of the sentence: its clause."""

import re
from functools import cache

from quoth.answering.spans.construction import Places, segment_end
from quoth.answering.spans.scene import Scene
from quoth.language.pattern import Pattern, ShortPattern
from quoth.language.terms import word_terms

HAPPENED = Pattern(r"^\W*what (?:has |had )?happened\b", re.IGNORECASE, hints="happened")
# What a question may end with, once it is plain what it asks for: a time, a place, a matter.
TAIL = r"(?:\s(?:in|on|at|after|before|during|about|regarding)\b[^,?]*)?\W*$"
DONE = ShortPattern(
    rf"\bwhat (?:did|does|do|has|have|had) (?P<who>.+?)(?<!\bto) (?:do|done){TAIL}",
    re.IGNORECASE,
    hints=" do",
)
BIDDEN = ShortPattern(
    r"\bwhat (?:was|were|is|are|has|have|had|did|do|does) .+?\bto do\W*$", re.IGNORECASE, hints="to do"
)
ORDERED = ShortPattern(
    r"\bwhat (?:did|does|do|has|have|had) .+? (?:order|ask|tell|command|urge|instruct|require|advise)\w*\W*$",
    re.IGNORECASE,
    hints="order/ask/tell/command/urge/instruct/require/advise",
)
BIDDING = (
    "advise order ask tell command urge instruct require force expect allow permit want decide plan "
    "promise pledge vow agree offer threaten refuse intend"
)
# Words between such a verb and its "to": whom it was said to.
TO_REACH = 6
SAYING = "say tell announce claim state declare promise warn argue predict insist demand threaten vow pledge"
_BASE = "|".join(SAYING.split())
_PAST = (
    "said|says|told|announced|claimed|stated|declared|promised|warned|argued|predicted|insisted|demanded|"
    "threatened|vowed|pledged"
)
SAID = ShortPattern(
    r"\bwhat (?:(?:did|does|do|has|have|had) (?!.*\b(?:is|was|were|be)\b).+? "
    rf"(?:{_BASE})|.+? (?:{_PAST})){TAIL}",
    re.IGNORECASE,
)
THAT_REACH = 5
# They tell what else happened at the time: "two miners died | when a mill caught fire".
OCCASIONS = frozenset(("when", "after", "as"))
CLAUSE_LEADS = frozenset(("subordinate", "to", "preposition", "of"))
ROOT = 5
DEED_ENDS = frozenset(("preposition", "to", "conjunction", "subordinate", "auxiliary", "negation", "pronoun"))
VERBS = frozenset(("past", "verb", "verbs"))
ADVERBS = frozenset(("adverb", "negation"))
# What may stand between two words of a clause.
JOINED = frozenset(("", "-", "‑"))
OPENING, CLOSING = frozenset('“"«'), frozenset('”"»')


def event(scene: Scene) -> Places | None:
    """Who did what to whom: the first subject with its verb, its object and one phrase more."""
    if HAPPENED.match(scene.question.text) is None:
        return None
    phrases, classes = scene.phrases, scene.classes
    for verb in phrases.verbs:
        # With a finite verb in the past alone; a subject of several phrases ends just before it.
        if classes[verb] != "past" or not verb:
            continue
        subject = phrases.noun_at[verb - 1]
        if subject is None or scene.gaps[verb].strip():
            continue
        while subject and _led(scene, phrases.nouns[subject][0]) and _follows(scene, subject - 1, subject):
            subject -= 1
        first = phrases.nouns[subject][0]
        if first and classes[first - 1] in CLAUSE_LEADS:
            continue
        last = verb
        # The object stands beside the verb, the phrase after it behind a preposition.
        for nouns in phrases.nouns:
            if nouns[0] == last + 1 or (nouns[0] == last + 2 and _led(scene, nouns[0])):
                known = all(scene.asked_at[place] for place in range(nouns[0], nouns[1] + 1))
                if scene.gaps[last + 1].strip() or (known and _led(scene, nouns[0])):
                    break
                last = nouns[1]
                if classes[nouns[0] - 1] in ("preposition", "to"):
                    break
        told = last + 1 < len(classes) and scene.reading.tokens[last + 1].word in OCCASIONS
        return (first, segment_end(scene, last + 1) if told and not scene.gaps[last + 1].strip() else last)
    return None


def _led(scene: Scene, place: int) -> bool:
    return place > 0 and scene.classes[place - 1] in ("preposition", "of", "to")


def _follows(scene: Scene, one: int, other: int) -> bool:
    """Whether only a preposition stands between two noun phrases."""
    stop, start = scene.phrases.nouns[one][1], scene.phrases.nouns[other][0]
    same = scene.phrases.segments[stop] == scene.phrases.segments[start]
    return same and start == stop + 2


def deed(scene: Scene) -> Places | None:
    """From the verb of the clause to its object's end, where what was asked of is said of it as a noun."""
    if scene.question.answer_type != "manner":
        return None
    tokens, classes = scene.reading.tokens, scene.classes
    verb = "".join(scene.question.terms[-1:])
    akin = (p for p, token in enumerate(tokens) if p and _akin(token.term, verb))
    noun = next((p for p in akin if tokens[p - 1].word in ("in", "as")), None)
    if noun is None or classes[noun] == "past":
        return None
    # The subject asked about stands just before its verb.
    first = next((p for p in range(1, noun) if classes[p] == "past" and scene.asked_at[p - 1]), None)
    if first is None:
        return None
    last = first
    while last + 1 < noun and classes[last + 1] not in DEED_ENDS and not scene.gaps[last + 1].strip():
        last += 1
    return (first, last) if last > first else None


def _akin(term: str, other: str) -> bool:
    """Whether the two begin alike, as a verb and its noun do: "respond", "response"."""
    return term == other or (term[:ROOT] == other[:ROOT] and min(len(term), len(other)) >= ROOT)


def said(scene: Scene) -> Places | None:
    """What follows a verb of saying, or what is quoted before it, where it is asked what somebody said."""
    question, tokens, classes = scene.question, scene.reading.tokens, scene.classes
    asked = [term for term in question.terms if term in _saying()]
    if question.answer_type != "thing" or not asked or SAID.search(question.text) is None:
        return None
    verbs = [p for p, token in enumerate(tokens) if token.term in _saying() and classes[p] in VERBS]
    # Of two, the one that the question has; and it is somebody asked about who says it.
    verb = next((p for p in verbs if tokens[p].term in asked), verbs[0] if verbs else None)
    if verb is None:
        return None
    reach = range(verb + 1, min(verb + THAT_REACH, len(tokens)))
    that = next((p for p in reach if tokens[p].word == "that"), None)
    first = (that if that is not None else verb) + 1
    if that is None and first < len(tokens) and tokens[verb].word == "told":
        heard = scene.phrases.noun_at[first]
        first = first if heard is None else scene.phrases.nouns[heard][1] + 1
    spoken = any(scene.asked_at[:verb]) or "pronoun" in classes[:verb]
    if first >= len(tokens) or "." in scene.gaps[first] or not spoken:
        return _quoted(scene) if spoken or any(scene.asked_at[verb + 1 :]) else None
    return (first, len(tokens) - 1) if len(tokens) - first > 1 else None


def _quoted(scene: Scene) -> Places | None:
    opens = next((p for p, gap in enumerate(scene.gaps) if not OPENING.isdisjoint(gap)), None)
    if opens is None:
        return None
    closes = next(
        (p for p in range(opens + 1, len(scene.gaps)) if not CLOSING.isdisjoint(scene.gaps[p])), None
    )
    return (opens, closes - 1) if closes is not None and closes > opens + 1 else None


@cache
def _saying() -> frozenset[str]:
    return frozenset(word_terms(SAYING.split()))


def done(scene: Scene) -> Places | None:
    """The verb behind the subject asked about, with its object, where it is asked what was done."""
    text = scene.question.text
    match = DONE.search(text) if " do" in text.lower() else None  # else it is not worth compiling
    if match is None:
        return None
    tokens, classes = scene.reading.tokens, scene.classes
    who = set(word_terms(match["who"].lower().split()))
    for place, token in enumerate(tokens):
        verb = place + 1
        while verb < len(tokens) and (
            classes[verb] in ADVERBS or tokens[verb].word in ("has", "had", "have")
        ):
            verb += 1
        if token.term not in who or verb >= len(tokens) or classes[verb] not in VERBS:
            continue
        if any(gap.strip() for gap in scene.gaps[place + 1 : verb + 1]):
            continue
        last = _deeds_end(scene, verb)
        return (verb, last) if last > verb else None
    return None


def bidden(scene: Scene) -> Places | None:
    """What follows "to" behind the verb of bidding, where it is asked what somebody was told to do."""
    if BIDDEN.search(scene.question.text) is None:
        return None
    tokens, classes = scene.reading.tokens, scene.classes
    asked = set(scene.question.terms).intersection(_bidding())
    for place, token in enumerate(tokens):
        if token.term not in asked or classes[max(place - 1, 0)] == "determiner":
            continue
        reach = range(place + 1, min(place + 1 + TO_REACH, len(tokens) - 1))
        first = next((p + 1 for p in reach if tokens[p].word == "to"), None)
        if first is None or classes[first] == "determiner" or scene.inside[first] is not None:
            continue
        if not any(gap.strip() for gap in scene.gaps[place + 1 : first + 1]):
            return (first, _last_bidden(scene, first))
    return None


def _last_bidden(scene: Scene, first: int) -> int:
    """The end of the segment from `first` on, and of those behind it that go on with "to" and a verb."""
    tokens, last = scene.reading.tokens, segment_end(scene, first)
    while last + 2 < len(tokens):
        to = last + 1 + (tokens[last + 1].word in ("and", "or"))
        if to + 1 >= len(tokens) or tokens[to].word != "to" or scene.gaps[last + 1].strip() != ",":
            break
        if scene.classes[to + 1] == "determiner" or scene.inside[to + 1] is not None:
            break
        last = segment_end(scene, to)
    return last


def ordered(scene: Scene) -> Places | None:
    """What follows a verb of bidding, with "to" and a verb, where it is asked what was bidden."""
    if scene.question.answer_type != "thing" or ORDERED.search(scene.question.text) is None:
        return None
    tokens, classes = scene.reading.tokens, scene.classes
    asked = set(scene.question.terms[-1:]).intersection(_bidding())
    for place, token in enumerate(tokens[:-1]):
        if token.term not in asked or classes[place] not in VERBS or not any(scene.asked_at[:place]):
            continue
        last = segment_end(scene, place)
        bids = any(
            tokens[p].word == "to" and classes[p + 1] in VERBS | {"noun"} for p in range(place + 2, last)
        )
        if bids and not scene.gaps[place + 1].strip():
            return (place + 1, last)
    return None


@cache
def _bidding() -> frozenset[str]:
    return frozenset(word_terms(BIDDING.split()))


def _deeds_end(scene: Scene, verb: int) -> int:
    """The end of the object of the verb at `verb`, and of the verbs listed behind it."""
    classes, last = scene.classes, verb
    for place in range(verb + 1, len(classes)):
        following = classes[place + 1] if place + 1 < len(classes) else ""
        listed = classes[place] == "past" or (classes[place] == "conjunction" and following == "past")
        purpose = classes[place] == "to" and following in VERBS
        gap = scene.gaps[place].strip()
        if not (gap in JOINED or (gap == "," and listed)):
            break
        if classes[place] in DEED_ENDS - {"conjunction"} and not purpose:
            break
        last = place
    while classes[last] in DEED_ENDS:
        last -= 1
    return last
