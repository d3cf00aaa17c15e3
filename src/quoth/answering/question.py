"""A question's text to a `Question`: what a right answer would be, and the terms to look for."""

import re
from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple

from quoth.language.classes import word_classes
from quoth.language.mentions import mentions
from quoth.language.pattern import Pattern
from quoth.language.terms import Token, tokenize
from quoth.model import AnswerType, Question

# The kind of thing a noun after what or which asks for.
FOCUS_TYPES: Mapping[AnswerType, frozenset[str]] = {
    "date": frozenset("year date day month decade century time era period season weekday".split()),
    "place": frozenset(
        """country city town village place location province state region river continent island area
        county district capital site nation territory ocean sea mountain street station airport base
        neighborhood kingdom republic headquarters birthplace hometown""".split()
    ),
    "person": frozenset(
        """person man woman president king queen emperor leader author writer actor actress singer
        scientist composer artist director general commander minister politician philosopher player
        coach engineer architect poet ruler pope bishop prince princess explorer inventor character
        historian physicist chemist mathematician dictator founder""".split()
    ),
    "quantity": frozenset(
        """number amount percentage percent proportion share population total sum price cost height
        length width depth weight size speed temperature distance rate age fraction quantity
        capacity altitude elevation profit revenue turnover toll""".split()
    ),
    "reason": frozenset("reason reasons cause causes".split()),
}
# What a thing is called besides its name: "the winch command".
SORTS = (
    "command|program|tool|utility|function|method|module|library|package|service|option|flag|switch|"
    "script|daemon|user|group"
)
# How a form is asked for: "How are notes written?"
WRITTEN = "written|spelled|spelt|formed|marked|denoted|delimited|entered"
BE = r"(?:is|are|was|were|'s|’s)"
AUXILIARY = r"(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must|may|might)"
# A request for a thing, up to the noun that names it; and one with a question inside.
ASK = r"^\W*(?:please )?(?:name|list|identify|state|give|tell)(?: (?:me|us))? "
REQUEST = rf"{ASK}(?:the|an?|all|any|some|every|each|both|its|their|his|her|two|three|four|five|\d+)\b"
INDIRECT = rf"{ASK}(?=(?:what|which|who|whom|whose|when|where|why|how)\b)"
REQUEST_WORDS = frozenset("name list identify state give tell".split())
REQUESTED = Pattern(REQUEST, re.IGNORECASE)


class QuestionPattern(NamedTuple):
    """What a form of words asks for; the first row that matches decides.

    example, near_miss: a question the row decides, and one like it that another row does.
    """

    answer_type: AnswerType
    pattern: Pattern
    example: str
    near_miss: str


def _row(answer_type: AnswerType, pattern: str, example: str, near_miss: str) -> QuestionPattern:
    return QuestionPattern(answer_type, Pattern(pattern, re.IGNORECASE), example, near_miss)


QUESTION_PATTERNS = (
    _row(
        "overview",
        r"\b(?:summari[sz]e|summary|overview|tl;?dr|gist|main (?:idea|point|topic|theme)s?)\b|"
        r"\bwhat(?:'s|’s|\sis|\sdoes)\s(?:this|the|it)\s?(?:article|text|story|document|page|report|piece)?"
        r"\s?(?:all\s)?(?:about|say|describe|discuss)\s*\??$",
        "What is this article about?",
        "What is the law about?",
    ),
    _row(
        "yesno",
        rf"^\W*{AUXILIARY}(?:n['’]t)?\b(?!\s(?:you|we|i|anyone)\s(?:please\s)?(?:know|tell|say|explain|find)\b)",
        "Did they refuse?",
        "Can you tell me who refused?",
    ),
    _row(
        "account",
        r"\bwhat\s(?:has\s|have\s|had\s)?(?:happened|happens|happen)\b|"
        r"^\W*(?:(?:please\s)?tell\s(?:me|us)\s(?:more\s)?|more\s)about\b",
        "What happened in 1907?",
        "What was lost in 1907?",
    ),
    _row(
        "duration",
        r"\bhow (?:long|old)\b|\bfor how many (?:years|days|months|weeks|hours)\b",
        "How long did it last?",
        "How many were there?",
    ),
    _row(
        "quantity",
        r"\bhow (?:many|much|often|large|big|tall|high|deep|wide|far|fast|heavy|hot|cold|small|thick)\b|"
        r"\bwhat per cent\b",
        "How many troops were sent?",
        "How did they travel?",
    ),
    _row(
        "reason",
        r"\bwhy\b|\bhow come\b|\bwhat (?:caused|causes|led to)\b|"
        r"\b(?:what|which)(?:\swas|\sis|\swere)?\s(?:the\s)?(?:\w+\s)?(?:reason|cause|purpose)s?\b",
        "Why did they leave?",
        "What did they leave?",
    ),
    _row("date", r"\bwhen\b|\bsince when\b", "When did it open?", "Who opened it?"),
    _row("place", r"\bwhere\b", "Where is the base?", "What is in the base?"),
    _row(
        "definition",
        rf"^\W*who\s{BE}\s(?!the\b)(?:(?-i:[A-Z])\S*+\s?)++\W*$",
        "Who is Jane Roe?",
        "Who is the king?",
    ),
    _row("person", r"\b(?:who|whom|whose)\b", "Who opened the bridge?", "When did it open?"),
    _row(
        "definition",
        rf"^\W*(?:what|who)\s?{BE}\s(?:an?\s|the\s)?(?:[\w'’.-]++\s?){{1,3}}+\W*$|"
        r"^\W*(?:define|what does \S+ mean|what is meant by)\b",
        "What is tin?",
        "What is the law on the import of tin?",
    ),
    _row(
        "definition",
        r"^\W*what\sdoes\s(?!(?:he|she|it|this|that)\b)(?:an?\s|the\s)?(?:[\w'’./+-]++\s){1,3}?do\W*$|"
        rf"^\W*how\s(?:is|are)\s(?!(?:it|they|this|that|these)\b)(?:an?\s|the\s)?(?:[\w'’./+-]++\s){{1,3}}?(?:{WRITTEN})\W*$",
        "What does the winch do?",
        "What does the winch do to the rope?",
    ),
    _row(
        "manner", r"\bhow\b|\bin what way\b|\bby what means\b", "How did they travel?", "How many travelled?"
    ),
    _row(
        "name",
        rf"\b(?:what|which)\s(?!(?:{AUXILIARY}|the|an?|he|she|it|they|we|you|this|these|those|his|her|their)\b)\w",
        "Which groups refused?",
        "What did they refuse?",
    ),
    _row(
        "name",
        rf"^\W*(?:name|list|give|identify|state)\s|{REQUEST}",
        "Name the groups that refused.",
        "Did the groups refuse?",
    ),
    _row("thing", r"\bwhat\b|\bwhich\b", "What did they refuse?", "Did they refuse?"),
)

# Words that only put the question: nothing to look for in the article.
REQUEST_FRAME = Pattern(rf"{REQUEST}|{INDIRECT}", re.IGNORECASE)
FRAME = Pattern(
    r"\bhow (?:long|often)\b|\bwhat (?:has |have )?(?:happened|happens|happen)\b|"
    r"\b(?:can|could|would|do) (?:you|we|i|anyone) (?:please )?(?:know|tell|say|explain|find)\b|"
    rf"(?<!\bdoes )(?<!\ban )(?<!\ba )(?<!\bthe )\b(?:{SORTS})(?= do\W*$)|"
    r"\bever\b|\bout(?= of\b)|"
    r"\baccording to (?:the|this) (?:article|text|story|document|passage)\b|"
    r"\b(?:what|which) (?:(?:is|was|are|were) the )?(?:kind|type|sort|name)s? of\b",
    re.IGNORECASE,
)
HOW_WRITTEN = Pattern(rf"^\W*how\s(?:is|are)\s.*?\b(?P<verb>{WRITTEN})\W*$", re.IGNORECASE)
# After these the noun asked for stands, if need be after a verb of being and a determiner.
FOCUS_LEADS = frozenset("what which whose many much".split())
BEING = frozenset("is are was were".split())
DETERMINERS = frozenset("the its their his her".split())
FOCUS_LENGTH = 3
# Classes of the words that end it: "which president | pulled".
PREDICATES = frozenset(("verb", "verbs", "past"))
NOUN_DISTANCE = 4
# Types that the form of a question makes, wherever its words stand.
FORM_TYPES = frozenset(("overview", "yesno", "account"))
# A clause that begins the question, and the question word behind its comma.
MAIN_CLAUSE = Pattern(
    r"(?<!\w\s)(?:when|where)\b[^,?]*+,\s(?:\w+\s)?(?:who|what|which|when|where|how|why|whom|whose)\b",
    re.IGNORECASE,
)
LAST_WORD = Pattern(r"\w+\W*$")
# Behind these a question word begins what is asked.
ASKING = frozenset("tell know say explain find ask wonder show give describe remember".split())
# Types that a noun anywhere among keywords asks for.
TELLING_TYPES = frozenset(("quantity", "reason"))
# Types that the noun asked for makes more precise: "which year" is a date, "which group" a name.
VAGUE_TYPES = frozenset(("name", "thing", "definition"))


def analyze(text: str, typed: str, corrections: tuple[tuple[str, str], ...] = ()) -> Question:
    """The question `text` stands for; `typed` is what the user wrote, before any corrections."""
    tokens = tokenize(text)
    frames = [match.span() for match in FRAME.finditer(text)]
    written = HOW_WRITTEN.match(text)
    if written is not None:
        frames.append(written.span("verb"))
    if _may_request(tokens):
        frames += [match.span() for match in REQUEST_FRAME.finditer(text)]
    sought = [
        token.term
        for token in tokens
        if not token.stop_word and not any(a <= token.start and token.stop <= b for a, b in frames)
    ]
    return Question(
        typed=typed,
        text=text,
        terms=tuple(dict.fromkeys(sought)),
        answer_type=_answer_type(text, tokens),
        focus=_focus(text, tokens),
        mentions=mentions(text),
        corrections=corrections,
    )


def _answer_type(text: str, tokens: tuple[Token, ...]) -> AnswerType:
    answer_type = _first_type(text, tokens)
    if answer_type is None:
        # Keywords: "deadliest year" asks for a year as well as a question would, and so does "flood death
        # toll Leeds" for a number.
        asked = _noun_type(tokens)
        return _noun_type(tokens[-1:]) or (asked if asked in TELLING_TYPES else "account")
    if answer_type in VAGUE_TYPES:
        return _noun_type(_asked_noun(text, tokens)) or answer_type
    return answer_type


def _first_type(text: str, tokens: tuple[Token, ...]) -> AnswerType | None:
    """What the row that matches first asks for; of those that match at the same place the first one.

    "Who led them when they fled?" asks who, and so does "When they fled, who led them?": a question
    word that joins a clause to the words before it asks nothing, unless there is no other.
    """
    found = [
        (match.start(), row.answer_type) for row in QUESTION_PATTERNS for match in row.pattern.finditer(text)
    ]
    anywhere = next((kind for _, kind in found if kind in FORM_TYPES), None)
    if anywhere is not None or not found:
        return anywhere
    free = [each for each in found if not _joins(text, each[0], tokens)]
    return min(free or found, key=itemgetter(0))[1]


def _joins(text: str, place: int, tokens: tuple[Token, ...]) -> bool:
    """Whether the question word at `place` joins its clause to the words before or after it."""
    if MAIN_CLAUSE.compiled.match(text, place):
        return True
    before = next((token for token in reversed(tokens) if token.stop <= place), None)
    if before is None or before.stop_word or before.word in ASKING:
        return False
    return text[before.stop : place].isspace() and not LAST_WORD.compiled.match(text, place)


def _noun_type(tokens: Sequence[Token]) -> AnswerType | None:
    """The type that the first noun of FOCUS_TYPES among `tokens` stands for."""
    for token in tokens:
        for answer_type, nouns in FOCUS_TYPES.items():
            if token.word in nouns or (token.word[-1:] == "s" and token.word[:-1] in nouns):
                return answer_type
    return None


def _asked_noun(text: str, tokens: tuple[Token, ...]) -> Sequence[Token]:
    """The words of the noun asked for, to the next stop word; none of them a possessor ("country's")."""
    start = _requested(text, tokens)
    if start is None:
        start = next(
            (place + 1 for place, token in enumerate(tokens) if token.word in ("what", "which")), None
        )
        if start is None:
            return ()
        rest = tokens[start:]
        rest = rest[1:] if rest and rest[0].word in BEING else rest
        rest = rest[1:] if rest and rest[0].word in DETERMINERS else rest
    else:
        rest = tokens[start:]
    found: list[Token] = []
    for following in rest[:NOUN_DISTANCE]:
        if following.stop_word:
            break
        if text[following.stop : following.stop + 1] not in ("'", "’"):
            found.append(following)
    return found


def _focus(text: str, tokens: tuple[Token, ...]) -> tuple[str, ...]:
    """The terms of the noun asked for, to the next stop word or verb."""
    start = _requested(text, tokens)
    if start is None:
        start = next((place + 1 for place, token in enumerate(tokens) if token.word in FOCUS_LEADS), None)
    focus: list[str] = []
    if start is not None:
        classes = word_classes(text)[start : start + FOCUS_LENGTH]
        for following, name in zip(tokens[start:], classes, strict=False):
            if following.stop_word or (focus and name in PREDICATES):
                break
            focus.append(following.term)
    return tuple(focus)


def _requested(text: str, tokens: tuple[Token, ...]) -> int | None:
    """The place of the first word of what a request names, if the question is put as one."""
    request = REQUESTED.match(text) if _may_request(tokens) else None
    if request is None:
        return None
    return next((place for place, token in enumerate(tokens) if token.start >= request.end()), None)


def _may_request(tokens: tuple[Token, ...]) -> bool:
    """Whether a request may be put so: for other questions its patterns are not compiled."""
    return any(token.word in REQUEST_WORDS for token in tokens[:2])
