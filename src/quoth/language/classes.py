"""What kind of word a token is, as far as closed lists and endings can tell; no tagger is needed."""

from collections.abc import Mapping
from functools import lru_cache

from quoth.language.terms import CACHED_TEXTS, Token, tokenize
from quoth.language.words import IRREGULAR_FORMS, NUMBER_WORDS

CLASSES: Mapping[str, str] = {
    word: name
    for name, words in {
        "determiner": """the a an this that these those its his her their our my your some any no every each
            all both several many few another other such most more""",
        "of": "of",
        "preposition": """in on at by for from with without into onto upon over under between among during
            before after since until through throughout across against about around near within toward
            towards behind beyond along despite per via like off out up down above below inside outside""",
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
PAST_FORMS = frozenset(form for forms in IRREGULAR_FORMS.split("|") for form in forms.split()[1:])
# Endings that tell, in words of more letters than this.
SHORT = 4
ENDINGS = (
    ("ly", "adverb"),
    ("ing", "ing"),
    ("ed", "past"),
    ("tion", "noun"),
    ("sion", "noun"),
    ("ment", "noun"),
    ("ness", "noun"),
    ("ity", "noun"),
    ("ism", "noun"),
    ("ance", "noun"),
    ("ence", "noun"),
    ("ship", "noun"),
    ("ist", "noun"),
    ("er", "noun"),
    ("or", "noun"),
    ("ous", "adjective"),
    ("ive", "adjective"),
    ("ful", "adjective"),
    ("al", "adjective"),
    ("ic", "adjective"),
    ("able", "adjective"),
    ("ible", "adjective"),
    ("less", "adjective"),
    ("ish", "adjective"),
    ("ary", "adjective"),
    ("ese", "adjective"),
    ("ian", "adjective"),
)


@lru_cache(CACHED_TEXTS)
def word_classes(text: str) -> list[str]:
    """The class of each token of `text`, in order; remembered, so not to be modified."""
    tokens = tokenize(text)
    return [_class(token, text, place) for place, token in enumerate(tokens)]


def _class(token: Token, text: str, place: int) -> str:
    word = token.word
    first = text[token.start]
    if first.isdigit() or word in NUMBER_WORDS:
        return "number"
    if word in CLASSES and (place == 0 or not first.isupper()):
        return CLASSES[word]
    if first.isupper():
        return "capital" if place else "opening"
    if word in PAST_FORMS:
        return "past"
    if len(word) > SHORT:
        for ending, name in ENDINGS:
            if word.endswith(ending):
                return name
    return "plural" if word.endswith("s") and not word.endswith("ss") else "word"
