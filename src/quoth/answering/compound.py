"""Several questions in one: where they part."""

from collections.abc import Iterator, Sequence
from re import IGNORECASE
from typing import Final, Literal, TypeAlias

from quoth.answering.dependence import ASKING, AUXILIARIES, SUBJECTS, rest, things
from quoth.language.classes import CLASSES
from quoth.language.grammar import parse
from quoth.language.pattern import Pattern, ShortPattern
from quoth.language.tagging import Token
from quoth.sanitize import one_line

MOST: Final = 5  # questions
# Of time, place, reason and manner: no subject, so that an auxiliary behind one begins a direct question.
ADVERBIAL = frozenset("when where why how".split())
# Behind a comma they may go on with the clause before.
RELATIVE = ("who", "which")
DO = frozenset("do does did".split())
PRONOUNS = SUBJECTS | frozenset("i we you this that these those there".split())
# Between a question word and its verb: "how many of the old men", "which ship"; and right behind some.
NOUN = frozenset("NOUN PROPN ADJ ADV NUM DET ADP PART PRON".split())
NAMED: dict[str, frozenset[str]] = dict.fromkeys("who whom when where why".split(), frozenset())
NAMED["how"] = frozenset(("ADJ", "ADV"))
QUOTED = ShortPattern(r"“[^”]*”|\"[^\"]*\"|\([^)]*\)|(?<!\w)['‘].*?['’](?!\w)")
COMMAS: Final = ",;"
JOINTS = Pattern(r"(?:[,;]?\s(?:and|but)(?:\salso)?|[,;])\s(?=\w)", IGNORECASE)
ENDS = Pattern(r"\?[\"”'’)]?\s(?=\w)")
WORD = Pattern(r"\w+")
SHARED = ShortPattern(
    r"(?P<words>(?:(?:when|where|why|how)(?:,?\sand\s|,\s)){1,3}"
    r"(?:when|where|why|how))\s(?P<clause>\w.*)",
    IGNORECASE,
)
# How a clause asks: by an order of words that only a direct question has; by one that a clause inside another
# may have too; by a question word alone.
Form: TypeAlias = Literal["direct", "open", "bare"]


def parted(typed: str) -> tuple[str, ...]:
    """The questions that `typed` has, each with its question mark; () where it has no more than one.

    A later one that names nothing begins with "and": it goes on from the one before.
    """
    sentences = _sentences(one_line(typed).strip())
    found = [part for each in sentences for clause in _clauses(each) for part in _unshared(clause)]
    if not 1 < len(found) <= MOST:
        return ()
    first, *others = (clause if clause.endswith("?") else f"{clause.rstrip('.!')}?" for clause in found)
    alone = (things(each) or rest(each) != each for each in others)
    return (
        first,
        *(
            each if stands else f"and {each[0].lower()}{each[1:]}"
            for each, stands in zip(others, alone, strict=True)
        ),
    )


def _sentences(text: str) -> Iterator[str]:
    start, quoted = 0, _quoted(text)
    for end in ENDS.finditer(text):
        if end.start() not in quoted and _begins(text[start : end.start()]) and _begins(text[end.end() :]):
            yield text[start : end.end()].rstrip()
            start = end.end()
    yield text[start:]


def _begins(text: str) -> bool:
    """Whether a text begins as questions do: "Did", "For how long"."""
    words = WORD.compiled.findall(rest(text).lower())[:2] or [""]
    led = CLASSES.get(words[0]) in ("preposition", "to")
    return words[-1] in ASKING if led else words[0] in ASKING | AUXILIARIES


def _unshared(clause: str) -> list[str]:
    shared = SHARED.match(clause)
    if shared is None or not _is_auxiliary(shared["clause"]):
        return [clause]
    words = shared["words"].replace(",", " ").split()
    return [f"{word} {shared['clause']}" for word in words if word.lower() in ADVERBIAL]


def _clauses(sentence: str) -> Iterator[str]:
    start, quoted = 0, _quoted(sentence)
    for joint in JOINTS.finditer(sentence):
        before, behind = _unshared(sentence[start : joint.start()])[-1], sentence[joint.end() :]
        if joint.start() in quoted or not behind[0].islower() or not _begins(behind):
            continue  # "Where and When" may be a name
        known: tuple[Form, ...] = ("direct", "open", "bare") if start else ("direct", "open")
        form, whether = form_of(behind), _is_auxiliary(before)
        if form is None or not (whether or form_of(before) in known):
            continue
        relates = joint[0].strip() in COMMAS and behind.startswith(RELATIVE)
        # A clause that is no direct question by its order may be what the first says, asks or knows.
        embeds = whether or sum(token.text.lower() in ASKING for token in parse(before).tokens) > 1
        if form == "direct" or not (embeds or relates):
            yield sentence[start : joint.start()]
            start = joint.end()
    yield sentence[start:]


def _is_auxiliary(text: str) -> bool:
    tokens = parse(rest(text)).tokens
    return bool(tokens) and tokens[0].word_class == "AUX"


def form_of(text: str) -> Form | None:
    """How a clause asks, behind what leads to it ("After the fire, who ...?"); None where it doesn't."""
    tokens = [token for token in parse(rest(text)).tokens if token.text != "?"]
    place = int(len(tokens) > 1 and tokens[0].tag == "ADP")
    lead, _, clause = text.partition(", ")
    form = _order(tokens[place].text.lower(), tokens[place + 1 :], led=place > 0) if tokens else None
    return form or (form_of(clause) if lead and clause else None)


def _order(word: str, behind: Sequence[Token], led: bool) -> Form | None:
    """How a clause asks by the order of its words. word: the first; led: behind a preposition."""
    if word in AUXILIARIES:
        return "direct" if behind and behind[0].text.lower() in PRONOUNS else None
    if word not in ASKING:
        return None
    named = _named(word, behind)
    if named == len(behind) or behind[named].tag in ("PUNCT", "CCONJ"):
        return "bare" if led or word in ADVERBIAL else None
    verb, *following = behind[named:]
    if verb.word_class != "AUX":
        return "open" if verb.word_class == "VERB" and (named or word not in ADVERBIAL) else None
    if word in ADVERBIAL and not named:
        return "direct"
    subject = following[0] if following else verb
    inverts = verb.text.lower() in DO and subject.word_class not in ("VERB", "AUX")
    return "direct" if inverts or subject.text.lower() in PRONOUNS else "open"


def _named(word: str, tokens: Sequence[Token]) -> int:
    """How many of the tokens behind a question word are of what it asks for: "many of the old men"."""
    before = word
    for place, token in enumerate(tokens):
        kind = token.word_class
        leads = kind in ("DET", "PRON") and before != "ADP"  # "what the man", "what he"
        if leads or kind not in NAMED.get(before, NOUN):
            return place
        before = kind
    return len(tokens)


def _quoted(text: str) -> set[int]:
    return {place for match in QUOTED.finditer(text) for place in range(match.start(), match.end())}
