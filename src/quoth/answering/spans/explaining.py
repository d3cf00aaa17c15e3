"""What somebody is, what something is, is called or is known for: as the sentence says it beside the name."""

import re

from quoth.answering.measures.kinds import said_to_do
from quoth.answering.question_forms import JOB_ASKED
from quoth.answering.spans.construction import Construction, Places, places_of, says_more, segment_end
from quoth.answering.spans.scene import Scene
from quoth.language.pattern import Pattern, ShortPattern
from quoth.language.patterns import PERSON_TITLES

DEFINING_VERBS = frozenset("is are was were means mean denotes".split())
# Words that begin what stands in apposition.
EXPLAINING = frozenset("a an the one two three".split())
WHAT_IT_IS = Pattern(
    r"^\W*(?:what|who) (?:is|are|was|were) (?!the\b)(?!.*\b(?:of|in|on|at|with|for|to|by)\b)[^,]+$",
    re.IGNORECASE,
    openings="what/who",
)
# Words between those of one name.
CONNECTIVES = frozenset("of the and for in on at to from by with de la du von van y i".split())
# "After the raid, Moe Hall, ..." says when: what such a word leads is no apposition.
CIRCUMSTANCES = frozenset("in on at after before during since until by from within under over".split())
RELATIVES = frozenset(("who", "which"))
POSSESSIVE = Pattern(r"\w['’]s\b|s['’]\s")
CALLED_ASKED = ShortPattern(
    r"\bwhat (?:(?:do|does|did) .+? call|"
    r"(?:is|are|was|were) .+? (?:called|nicknamed|dubbed|known as|referred to as))\b",
    re.IGNORECASE,
    hints="call/nicknamed/dubbed/known as/referred",
)
CALLED = Pattern(
    r"\b(?:known|referred to)(?: \w+)? as |"
    r"(?:,|\b(?:is|are|was|were|been|so|also|often|sometimes|locally|popularly|formerly)) "
    r"(?:nicknamed|dubbed|called) (?!(?:for|on|in|off|to|at|by|up|back|out)\b)|"
    r"\((?:also |locally |formerly |originally )+(?:called |known as )?",
    re.IGNORECASE,
)
NAME_END = Pattern(r"[,;:.!?()]|\s(?:is|are|was|were|and|but|who|which|that|in|by|for|because)\b")
KNOWN_FOR_ASKED = ShortPattern(
    r"\bwhat (?:is|are|was|were) .+? (?:known|famous|noted|remembered|renowned|celebrated) for\b",
    re.IGNORECASE,
    hints="known/famous/noted/remembered/renowned/celebrated",
)
KNOWN_FOR = Pattern(
    r"\b(?:known|famous|noted|remembered|renowned|celebrated)(?: \w+ly| chiefly| mainly| today)? for "
    r"(?P<what>(?:(?! and for )[^,;:.()])+)",
    re.IGNORECASE,
)


def definition_start(scene: Scene) -> int | None:
    """The place behind the verb that follows the term to be defined: "Tin (Sn) is | a soft metal".

    Of what a thing does it is the verb's own place: "Winches | lift what is heavy".
    """
    tokens = scene.reading.tokens
    places = [scene.reading.places.get(term) for term in scene.question.terms]
    behind = after = max((at[0] for at in places if at), default=len(tokens)) + 1
    if after < len(tokens) and "(" in scene.gaps[after]:
        after = next((p for p in range(after + 1, len(tokens)) if ")" in scene.gaps[p]), len(tokens))
    if after + 1 < len(tokens) and tokens[after].word in DEFINING_VERBS:
        return after + 1
    end = tokens[behind - 1].stop if behind <= len(tokens) else 0
    begin = said_to_do(scene.question, scene.reading.text, end)
    return next((place for place, token in enumerate(tokens) if token.start == begin), None)


def _explained(scene: Scene) -> Places | None:
    """Where the name or term stands that is to be explained: all words asked for, side by side."""
    question, tokens = scene.question, scene.reading.tokens
    asks = question.answer_type == "definition" or WHAT_IT_IS.match(question.text) is not None
    wanted = set(question.terms)
    if not asks or not wanted:
        return None
    for last in scene.reading.places.get(question.terms[-1], ()):
        first = place = last
        while place > 0 and (tokens[place - 1].term in wanted or tokens[place - 1].word in CONNECTIVES):
            if scene.phrases.segments[place - 1] != scene.phrases.segments[last]:
                break
            place -= 1
            first = place if tokens[place].term in wanted and not tokens[place].stop_word else first
        if wanted <= {token.term for token in tokens[first : last + 1]}:
            return (first, last)
    return None


def _behind(scene: Scene) -> Places | None:
    """The noun phrase behind the comma behind the name or term that is to be explained."""
    explained, phrases = _explained(scene), scene.phrases
    if explained is None:
        return None
    last = explained[1]
    first = last + 1
    # "Moe and Roe, two painters": what is said of both is said of each.
    number = phrases.noun_at[last]
    for begin, end in phrases.lists:
        if number is not None and begin <= number <= end:
            first = _listed_end(scene, number, end, first)
    if first >= len(scene.classes) or "," not in scene.gaps[first]:
        return None
    if scene.reading.tokens[first].word not in EXPLAINING:
        return None
    # "A horse-drawn mill": what a hyphen joins is no verb.
    until = next((v for v in phrases.verbs if v > first and scene.gaps[v] != "-"), len(scene.classes))
    ends = [p for p in range(first, segment_end(scene, first) + 1) if phrases.closings[p] == "phrase"]
    closing = max((p for p in ends if p < until), default=None)
    # "Tin, the miners said": a verb of its own makes it a clause.
    if closing is None or (closing + 1 == until and not scene.gaps[until].strip()):
        return None
    return (first, closing)


def _listed_end(scene: Scene, number: int, end: int, first: int) -> int:
    """Where an apposition may begin to the noun phrase `number` of a list that ends with `end`.

    "Ann Roe, a cooper, and Jane Moe": what an article leads, and no other item has one, belongs to the first.
    """
    nouns, classes = scene.phrases.nouns, scene.classes
    led = [classes[nouns[item][0]] == "determiner" for item in range(number, end + 1)]
    return first if led[:3] == [False, True, False] else nouns[end][1] + 1


def _before(scene: Scene) -> Places | None:
    """The noun phrase before the name that is to be explained, a comma between or none."""
    explained, phrases = _explained(scene), scene.phrases
    if explained is None or not explained[0] or definition_start(scene) is not None:
        return None
    # "Who was Roe's son?": a name would be the answer, not what stands beside it.
    text = scene.question.text
    if POSSESSIVE.search(text) is not None and JOB_ASKED.match(text) is None:
        return None
    first, last = explained
    while first > 1 and scene.reading.tokens[first - 1].word in PERSON_TITLES:
        first -= 1  # "the master, Capt. | Jane Roe"
    number = phrases.noun_at[first]
    if number is not None and phrases.nouns[number][0] < first:
        return _title(scene, phrases.nouns[number][0], first)
    ended = phrases.noun_at[first - 1]
    closed = last + 1 == len(scene.classes) or "," in scene.gaps[last + 1] or scene.classes[last + 1] == "of"
    if scene.gaps[first].strip() != "," or ended is None or not closed:
        return None
    if last + 1 < len(scene.classes) and scene.classes[last + 1] == "conjunction":
        return None
    begin = phrases.nouns[ended][0]
    while scene.classes[begin] != "determiner" and begin > 1 and scene.classes[begin - 1] == "of":
        wider = phrases.noun_at[begin - 2]
        if wider is None:
            break
        begin = phrases.nouns[wider][0]
    lead = scene.reading.tokens[begin - 1].word if begin else ""
    opens = begin == 1 or (begin > 1 and scene.gaps[begin - 1].strip() != "")
    if scene.reading.tokens[begin].word not in EXPLAINING or (opens and lead in CIRCUMSTANCES):
        return None
    return (begin, first - 1)


def _title(scene: Scene, begin: int, name: int) -> Places | None:
    """What stands before a name in its own noun phrase, from its article: "the old miller | Jane Roe"."""
    tokens = scene.reading.tokens
    while name > begin and tokens[name - 1].word in PERSON_TITLES:
        name -= 1
    inside = range(begin + 1, name)
    common = [p for p in inside if not scene.reading.text[tokens[p].start].isupper()]
    if scene.classes[begin] != "determiner" or not common or common[-1] != name - 1:
        return None
    return (begin, name - 1)


def _relative(scene: Scene) -> Places | None:
    """The clause behind "who" behind the name of somebody to be explained."""
    explained = _explained(scene)
    if explained is None or definition_start(scene) is not None:
        return None
    first = explained[1] + 1
    if first + 1 >= len(scene.classes) or scene.reading.tokens[first].word not in RELATIVES:
        return None
    return (first + 1, segment_end(scene, first)) if "," in scene.gaps[first] else None


def _called(scene: Scene) -> Places | None:
    """What follows "known as" or stands in brackets behind the name, where it is asked what it is called.

    Of several that before which most of the question stands.
    """
    if CALLED_ASKED.search(scene.question.text) is None or not scene.hits:
        return None
    found: list[tuple[int, Places]] = []
    after = 0
    for match in CALLED.finditer(scene.reading.text):
        places = _name_from(scene, match.end())
        if places is not None and says_more(scene, *places):
            found.append((-sum(scene.asked_at[after : places[0]]), places))
            after = places[1]
    return min(found)[1] if found else None


def _name_from(scene: Scene, start: int) -> Places | None:
    """The name that begins at the character `start`: to the next sign, verb or conjunction."""
    text, tokens = scene.reading.text, scene.reading.tokens
    sign = NAME_END.compiled.search(text, start)
    verb = next((tokens[p].start for p in scene.phrases.verbs if tokens[p].start > start), len(text))
    return places_of(scene, start, min(verb, sign.start() if sign else len(text)))


def _known_for(scene: Scene) -> Places | None:
    if KNOWN_FOR_ASKED.search(scene.question.text) is None:
        return None
    match = KNOWN_FOR.search(scene.reading.text)
    return places_of(scene, *match.span("what")) if match else None


EXPLANATIONS = (
    Construction(
        "what stands in apposition to what is to be explained",
        _behind,
        (
            "What is Moe Hall?",
            "Towers such as Roe House and Moe Hall, two of the tallest ruins of the coast, burned down.",
            "two of the tallest ruins of the coast",
        ),
        ("What is Moe Hall?", "In Moe Hall, the miners met."),
    ),
    Construction(
        "what the name to be explained stands in apposition to",
        _before,
        (
            "What was Songs of the Mill?",
            "For six years Roe sang a weekly ballad, Songs of the Mill, in the market.",
            "a weekly ballad",
        ),
        ("What was Songs of the Mill?", "After a storm, Songs of the Mill, like the rest, was lost."),
    ),
    Construction(
        "what somebody to be explained did, behind the name",
        _relative,
        (
            "Who was Jane Roe?",
            "Dr Jane Roe, who led the guild of millers, left the town in May.",
            "led the guild of millers",
        ),
        ("Who was Jane Roe?", "The mill of Jane Roe, in which they met, burned."),
    ),
    Construction(
        "another name, where it is asked what something is called",
        _called,
        (
            "What do the millers call Elm Tower?",
            'Elm Tower (locally the Stump, "the Broken") is a tower.',
            "the Stump",
        ),
        ("What do the millers call Elm Tower?", "Elm Tower (built in 1850) is a tower."),
    ),
    Construction(
        "what somebody is known for",
        _known_for,
        (
            "What is Jane Roe best known for?",
            "Jane Roe was a miller, best known for her songs of the mill and for her hats.",
            "her songs of the mill",
        ),
        ("What is Jane Roe best known for?", "Jane Roe is known in the town."),
    ),
)
