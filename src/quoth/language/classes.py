"""What kind of word a token is: closed lists, a lexicon of open words, endings, and the word before."""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from quoth.language.lexicon import PROFILES
from quoth.language.terms import CACHED_TEXTS, CACHED_WORDS, Token, tokenize
from quoth.language.words import IRREGULAR_FORMS, NUMBER_WORDS
from quoth.named_tuple import NamedTuple


class Inflection(NamedTuple):
    """A form of a word: "builds" is "build" with "s" for "".

    part: the part of speech that takes it (n, v, a). name: the class of the form.
    example: a form and its base; near_miss: a word with that ending that is no such form.
    """

    ending: str
    base_ending: str
    part: str
    name: str
    example: tuple[str, str]
    near_miss: str


class Leaning(NamedTuple):
    """How a class becomes likelier, or less so, by the class of the word before.

    example: words before which the last one has the class; near_miss: where it has another.
    """

    before: frozenset[str]
    name: str
    factor: float
    example: str
    near_miss: str


CLASSES: Mapping[str, str] = {
    word: name
    for name, words in {
        "determiner": """the a an this that these those its his her their our my your some any no every each
            all both several many few another other such most more""",
        "of": "of",
        "preposition": """in on at by for from with without into onto upon over under between among during
            before after since until through throughout across against about around near within toward
            towards amid behind beyond along despite per via like off out up down above below inside
            outside""",
        "to": "to",
        "conjunction": "and or but nor",
        "subordinate": """because although though while when where which who whom whose if whether unless
            so as than how why what""",
        "auxiliary": """is are was were be been being am do does did has have had having can could will
            would shall should may might must""",
        "pronoun": "it he she they we i you him them us me itself himself herself themselves there",
        "negation": "not never n't cannot",
    }.items()
    for word in words.split()
}
INFLECTIONS = (
    Inflection("s", "", "v", "verbs", ("brings", "bring"), "bus"),
    Inflection("es", "", "v", "verbs", ("reaches", "reach"), "species"),
    Inflection("ies", "y", "v", "verbs", ("carries", "carry"), "series"),
    Inflection("ed", "", "v", "past", ("reached", "reach"), "speed"),
    Inflection("ed", "e", "v", "past", ("saved", "save"), "naked"),
    Inflection("ied", "y", "v", "past", ("carried", "carry"), "storied"),
    Inflection("ing", "", "v", "ing", ("reaching", "reach"), "evening"),
    Inflection("ing", "e", "v", "ing", ("storing", "store"), "ceiling"),
    Inflection("s", "", "n", "plural", ("bridges", "bridge"), "bus"),
    Inflection("es", "", "n", "plural", ("churches", "church"), "species"),
    Inflection("ies", "y", "n", "plural", ("bodies", "body"), "series"),
    Inflection("er", "", "a", "adjective", ("taller", "tall"), "river"),
    Inflection("er", "e", "a", "adjective", ("wider", "wide"), "river"),
    Inflection("ier", "y", "a", "adjective", ("happier", "happy"), "soldier"),
    Inflection("est", "", "a", "adjective", ("tallest", "tall"), "forest"),
    Inflection("est", "e", "a", "adjective", ("largest", "large"), "forest"),
    Inflection("iest", "y", "a", "adjective", ("happiest", "happy"), "priest"),
)
# Endings that tell, in words of more letters than this.
SHORT = 4
ENDINGS = tuple(
    (ending, name)
    for name, endings in {
        "adverb": "ly",
        "ing": "ing",
        "past": "ed",
        "noun": "tion sion ment ness ity ism ance ence ship ist er or",
        "adjective": "ous ive ful al ic able ible less ish ary ese ian",
    }.items()
    for ending in endings.split()
)
PARTS = {"n": "noun", "v": "verb", "a": "adjective", "r": "adverb"}
# How much a part of speech counts by its level in the lexicon.
USUAL = {"9": 1.0, "3": 0.25, "1": 0.05}
# A past form stands more often in a text than its verb's other forms.
PAST_SHARE = 3.0
# Between a word of the first and one of the second an adjective has no noun to describe.
LEADS = frozenset(("determiner", "number", "of", "preposition", "subordinate", "adjective"))
NO_NOUNS = frozenset(("auxiliary", "verbs", "past", "of", "preposition", "to", "end"))
# Of words that tell what is done.
PREDICATES = frozenset(("verb", "verbs", "past"))
FINITE = PREDICATES | {"auxiliary"}
CLAUSE_STARTS = frozenset(("conjunction", "subordinate"))
CLAUSE_MARKS = frozenset(',;:.!?()—–“”"')
NOUN_LEADS = frozenset(("of", "preposition", "number"))
LEANINGS = (
    Leaning(frozenset(("determiner", "adjective")), "noun", 6.0, "the long walk", "they walk"),
    Leaning(frozenset(("determiner", "adjective")), "plural", 6.0, "the long walks", "he walks"),
    Leaning(NOUN_LEADS, "noun", 3.0, "on watch", "to watch"),
    Leaning(NOUN_LEADS, "plural", 3.0, "two stops", "he stops"),
    Leaning(NOUN_LEADS | {"determiner", "adjective"}, "verb", 0.15, "to start", "a start"),
    Leaning(NOUN_LEADS | {"determiner", "adjective"}, "verbs", 0.15, "he calls", "the calls"),
    # The noun before would be its subject, and that takes another form.
    Leaning(frozenset(("noun",)), "verb", 0.3, "they attack", "a night attack"),
    Leaning(frozenset(("to", "auxiliary", "pronoun", "plural")), "verb", 6.0, "they ship", "the ship"),
    Leaning(frozenset(("capital", "noun", "pronoun")), "verbs", 3.0, "he remains", "the remains"),
)


def guess(word: str) -> str:
    """The class of a folded word by its ending alone; "noun" where no ending tells."""
    if len(word) > SHORT:
        for ending, name in ENDINGS:
            if word.endswith(ending):
                return name
    return "plural" if word.endswith("s") and not word.endswith("ss") else "noun"


@lru_cache(CACHED_TEXTS)
def word_classes(text: str) -> list[str]:
    """The class of each token of `text`, in order; remembered, so not to be modified."""
    classes: list[str] = []
    tokens = tokenize(text)
    for token in tokens:
        classes.append(_class(token, text, classes[-1] if classes else "begin"))
    finite = False
    for place, name in enumerate(classes):
        before = classes[place - 1] if place else "begin"
        follows = classes[place + 1] if place + 1 < len(classes) else "end"
        if name in CLAUSE_STARTS or (place and CLAUSE_MARKS & set(_gap(text, tokens, place))):
            finite = False
        if name == "adjective" and before in LEADS and follows in NO_NOUNS:
            # "Which firm closed": what nothing follows that it could describe is a noun, if it can be one.
            classes[place] = "noun" if "noun" in possible_classes(tokens[place].word) else name
        elif (
            name == "verbs"
            and (finite or follows in FINITE)
            and "plural" in possible_classes(tokens[place].word)
        ):
            # "They fired rocket attacks", "state forces left": a clause has one finite verb.
            classes[place] = "plural"
        finite = finite or classes[place] in FINITE
    return classes


def _gap(text: str, tokens: Sequence[Token], place: int) -> str:
    return text[tokens[place - 1].stop : tokens[place].start]


def _class(token: Token, text: str, before: str) -> str:
    word, first = token.word, text[token.start]
    if first.isdigit() or word in NUMBER_WORDS:
        return "number"
    opens = before == "begin"
    if word in CLASSES and (opens or not first.isupper()):
        return CLASSES[word]
    if first.isupper() and not opens:
        return "capital"
    possible = possible_classes(word)
    if not possible:
        return "opening" if first.isupper() else guess(word)
    return max(possible, key=lambda name: possible[name] * _leaning(before, name))


@cache
def _leaning(before: str, name: str) -> float:
    return next((row.factor for row in LEANINGS if row.name == name and before in row.before), 1.0)


def is_english(word: str) -> bool:
    """Whether a folded word is in the lexicon, a form of such a word, or in a closed list."""
    return word in CLASSES or bool(possible_classes(word))


@lru_cache(CACHED_WORDS)
def possible_classes(word: str) -> dict[str, float]:
    """The classes that a folded word can have and how usual each is; empty for an unknown word."""
    found: dict[str, float] = {}
    for part, level in _parts(word):
        found[PARTS[part]] = USUAL[level]
    base = past_forms().get(word)
    if base is not None:
        found["past"] = PAST_SHARE
    for row in INFLECTIONS:
        if word.endswith(row.ending) and len(word) > len(row.ending) + 1:
            stem = word[: len(word) - len(row.ending)] + row.base_ending
            # "Stopped" is "stop" with its last letter twice.
            for base in (stem, stem[:-1]) if stem[-2:-1] == stem[-1:] else (stem,):
                for part, level in _parts(base):
                    if part == row.part:
                        share = PAST_SHARE if row.name == "past" else 1.0
                        found[row.name] = max(found.get(row.name, 0.0), share * USUAL[level])
    return found


def _parts(word: str) -> list[tuple[str, str]]:
    profile = _lexicon().get(word, "")
    return list(zip(profile[::2], profile[1::2], strict=True))


@cache
def _lexicon() -> dict[str, str]:
    """Word -> its profile, for each word of the lexicon."""
    found: dict[str, str] = {}
    for line in PROFILES.strip().splitlines():
        profile, *words = line.split()
        found.update(dict.fromkeys(words, profile))
    return found


@cache
def past_forms() -> dict[str, str]:
    """Irregular past form -> its verb."""
    verbs = (forms.split() for forms in IRREGULAR_FORMS.split("|"))
    return {form: base for base, *forms in verbs for form in forms}


# Base forms with a participle's ending.
NOT_PARTICIPLES = frozenset(
    "need seed red hundred bed speed breed succeed proceed exceed feed bleed heed weed shed embed wed".split()
)


def is_past(word: str) -> bool:
    """Whether a folded word may be a past form or a participle."""
    return (word.endswith("ed") and word not in NOT_PARTICIPLES) or word in past_forms()
