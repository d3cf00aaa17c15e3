"""Questions about who says what, or what somebody says: the table of their forms."""

import re
from typing import Literal, NamedTuple

from quoth.answering.derivations.matching import content
from quoth.answering.news.byline import opening_length
from quoth.answering.news.cues import BASES, BY_FORM, CUES, GERUNDS, Cue
from quoth.answering.news.quotations import quotations
from quoth.language.pattern import ShortPattern
from quoth.language.terms import Token, fold, tokenize

FINITE = "|".join(sorted(form for form in BY_FORM if form not in GERUNDS and form not in BASES))
BASE = "|".join(sorted({form for cue in CUES for form in (cue.forms.split()[0], *cue.forms.split()[2:-1])}))
LEAD = r"^\W*(?:(?:and|but|so)\W+)?"
LONGEST_QUESTION = 600  # characters
QUOTED = ShortPattern(
    r"[“„«\"](?P<said>[^“”„«»\"]{2,})[”“»\"]|(?<!\w)['‘](?P<single>[^'‘’]{2,}(?:['’]\w[^'‘’]*)*)['’](?!\w)",
    most=LONGEST_QUESTION,
)
OPENING = '“„«"'
CLOSING = '”"»’“'
ELLIPSIS = "…"
LONGEST_EXCERPT = 120


class SpeechForm(NamedTuple):
    """A form of question about speech. Groups: verb, said (what is said), who, topic.

    asks: for the speaker, or for what is said.
    example: a question; near_miss: one about something else.
    """

    asks: Literal["speaker", "said"]
    pattern: ShortPattern
    example: str
    near_miss: str


def _row(asks: Literal["speaker", "said"], pattern: str, example: str, near_miss: str) -> SpeechForm:
    whole = rf"{LEAD}(?:{pattern})\W*$"
    return SpeechForm(asks, ShortPattern(whole, re.IGNORECASE, LONGEST_QUESTION), example, near_miss)


SPEECH_FORMS = (
    _row(
        "speaker",
        r"(?:who|what|which\s\w+)\s(?:is|was|are|were|has\sbeen)\squoted\s(?:as\s)?(?P<verb>saying|for\ssaying)\s(?P<said>.+)",
        "Who is quoted as saying that the mill is old?",
        "Who was quoted a price?",
    ),
    _row(
        "speaker",
        rf"who(?:\s(?:is|was)\sit\s(?:that|who))?\s(?:(?:has|had|have|also|first|later)\s)?(?P<verb>{FINITE})\s(?P<said>.+)",
        "Who said that the mill is old?",
        "Who opened the mill?",
    ),
    _row(
        "speaker",
        r"according\sto\swho(?:m)?\W\s?(?P<said>.+)|(?P<said_>.+?),?\saccording\sto\swho(?:m)?",
        "According to whom is the mill old?",
        "According to the owner, who came?",
    ),
    _row(
        "speaker",
        r"whose\s(?:words|quote|quotation|statement)\s(?:are|were|is|was)\s(?:these\W+|this\W+)?(?P<said>.+)",
        "Whose words are “the mill is old”?",
        "Whose mill is old?",
    ),
    _row(
        "said",
        rf"what\s(?:did|does|do|has|have|had|was)\s(?P<who>[^?]+?)\s(?P<verb>{BASE})(?:\s(?:to\s)?(?:reporters|journalists|the\s"
        r"(?:press|media|court|paper)))?(?:\s(?:about|of|on|regarding|concerning|in\sreply\sto)\s(?P<topic>.+?))?",
        "What did Jane Roe say about the mill?",
        "What did Jane Roe build?",
    ),
)


class Asked(NamedTuple):
    """A question about speech, read: its verb's row, what is said or about what, and who says it.

    thing: what follows the verb may be a thing and no statement, as in "who wrote the letter".
    """

    cue: Cue | None
    tokens: tuple[Token, ...]
    quotes: tuple[str, ...]
    who: tuple[Token, ...] = ()
    thing: bool = False


def asked_of(match: re.Match[str]) -> Asked:
    """What the match of a form asks."""
    groups = match.groupdict()
    said = groups.get("said") or groups.get("said_") or groups.get("topic") or ""
    quotes = tuple((m["said"] or m["single"]).strip(" .,!?") for m in QUOTED.finditer(said))
    verb = fold(groups.get("verb") or "say").removeprefix("for ")
    cue = BY_FORM.get(verb)
    thing = cue is not None and not cue.plain and not quotes and not said.lower().startswith("that ")
    return Asked(cue, content(said), quotes, tokenize(groups.get("who") or ""), thing)


def fits(asked: Cue | None, cue: Cue | None) -> bool:
    """Whether a statement's verb answers the question's: "said" stands for any but a call."""
    group, own = (asked.group if asked else "say"), (cue.group if cue else "say")
    if asked is not None and asked.forms.startswith("announce"):
        return cue is asked or (cue is not None and cue.forms.split()[0] in ("declare", "say", "tell"))
    if group in ("say", "tell"):
        return own != "call" or asked is None
    return group == own and (group == "call" or asked is cue)


def word_for_word(quote: str) -> re.Pattern[str]:
    """A quotation, whatever its apostrophes and white space; an ellipsis at its end leaves the rest open."""
    words = quote.rstrip(f" {ELLIPSIS}.").split()
    text = r"\s+".join(re.sub(r"['’]", "['’]", re.escape(word)) for word in words)
    return re.compile(rf"(?<!\w){text}(?!\w)", re.IGNORECASE)


def excerpt(text: str) -> str:
    """The words of a sentence by which to ask who said them: its quotation, else all of it, cut."""
    quoted = next(quotations(text), None)
    words = text[slice(*quoted.inside)] if quoted else text[opening_length(text) :]
    words = re.split(rf"[{OPENING}{CLOSING}]", words.strip(f" ,.{OPENING}{CLOSING}"))[0].strip(" ,.:;")
    return (
        words if len(words) <= LONGEST_EXCERPT else f"{words[:LONGEST_EXCERPT].rpartition(' ')[0]} {ELLIPSIS}"
    )
