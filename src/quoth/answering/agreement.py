"""How far a sentence agrees with what a question says: what it has of it, what instead, what it denies."""

from collections.abc import Iterator, Sequence

from quoth.answering.alignment import align
from quoth.answering.comparison import STANDS_FOR, Comparison, compare
from quoth.answering.polarity import (
    FILLERS,
    KIN_WORDS,
    PREPOSITIONS,
    PRONOUNS,
    STANDING_IN,
    opposites,
)
from quoth.answering.reading import Reading, read
from quoth.language.classes import PREDICATES, is_english, word_classes
from quoth.language.terms import Token
from quoth.model import Candidate, Index, Question, Sentence
from quoth.named_tuple import NamedTuple

# Letters of a name that are spelled alike, for it to be one name.
SAME_NAME = 0.65
# Words that may stand between neighbours in the sentence and not in the question.
SLACK = 1
# Sentences before it that a pronoun may speak of, and sentences that begin an article.
SPOKEN_OF = 2
# Signs that something stands in another's place: the word before is the same, or the one after.
IN_PLACE = 2.0
A_SIGN, SAME_KIND = 1.0, 0.5


# A noun's opposites are the other members of its class, and troops may be military; so are those of what is
# a noun too, as to study and to be educated. What verbs deny each other a table has.
NOUNS = frozenset(("noun", "plural"))
CLASSED = NOUNS | PREDICATES
# Words; what is longer is no sentence but a text without full stops, and says everything of everything.
LONGEST = 300


class Part(NamedTuple):
    """A content word of the question beside the sentence.

    place: of its token in the question. kind: "word", "name" or "number". weight: above 0.
    found: the sentence's term that matches or excludes it. state: "said", "carried" by what stands before
    the sentence, "alike", "opposite", "lacking".
    """

    place: int
    token: Token
    kind: str
    weight: float
    found: str | None
    state: str


class Instead(NamedTuple):
    """What the sentence has in the place of a part that it lacks. signs: how much says so."""

    part: Part
    token: Token
    signs: float


class Agreement(NamedTuple):
    """A question's content words beside a sentence, in the question's order, and what stands instead."""

    asked: Reading
    said: Reading
    parts: Sequence[Part]
    instead: Sequence[Instead]

    def places(self, part: Part) -> Sequence[int]:
        """Where the sentence has what matches the part."""
        return self.said.places.get(part.found, ()) if part.found else ()


def is_endless(sentence: Sentence) -> bool:
    """Whether a sentence is too long to say anything of one thing."""
    return len(sentence.text.split()) > LONGEST


def agreement(question: Question, sentence: Sentence, index: Index) -> Agreement:
    """Lay the question's content words beside the sentence."""
    (pair,) = compare(question, [Candidate(sentence, 0.0, 0.0)], index)
    parts = tuple(_parts(pair, index))
    return Agreement(pair.asked.reading, pair.reading, parts, tuple(_instead(parts, pair)))


def _parts(pair: Comparison, index: Index) -> Iterator[Part]:
    asked, said, sought = pair.asked.reading, pair.reading, pair.asked.sought
    matches = {match.term: match for match in align(pair.question, pair.sentence, index)}
    names = {sought.terms[place] for place in sought.named}
    carried, classes = _carried(pair, index), word_classes(asked.text)
    for place, token in enumerate(asked.tokens):
        match = matches.get(token.term)
        if match is None or token.word in FILLERS:
            continue
        kind = _kind(token, place, asked) if token.term not in names or token.term[:1].isdigit() else "name"
        found, state = match.found, "lacking"
        if match.how in ("same", "form") or (match.how == "spelling" and match.strength >= SAME_NAME):
            state = "said"
        elif (other := _opposite(token, said)) is not None:
            found, state = other, "opposite"
        elif match.how == "opposite" and classes[place] not in CLASSED:
            state = "opposite"
        elif match.how == "thesaurus" and match.strength >= STANDS_FOR:
            state = "alike"
        else:
            goes_on = (
                said.tokens[:1]
                and said.tokens[0].word in PRONOUNS
                and pair.earlier
                and token.term in pair.earlier[0].places
            )
            stands = token.term in carried if kind == "name" else goes_on
            found, state = None, "carried" if stands else "lacking"
        yield Part(place, token, kind, sought.weights[sought.places[token.term]], found, state)


def _kind(token: Token, place: int, reading: Reading) -> str:
    if token.term[:1].isdigit():
        return "number"
    capital = reading.text[token.start].isupper()
    return "name" if capital and (place or not is_english(token.word)) else "word"


def _opposite(token: Token, said: Reading) -> str | None:
    """The sentence's term that excludes the word by a list, or as another of a family."""
    if token.word in KIN_WORDS:
        return next((other.term for other in said.tokens if other.word in KIN_WORDS), None)
    return min(opposites().get(token.term, frozenset()) & said.places.keys(), default=None)


def _carried(pair: Comparison, index: Index) -> set[str]:
    """What an article is about, and need not say again: the terms of its headline and its beginning.

    And those of what a pronoun may speak of.
    """
    first = pair.sentence.id - pair.sentence.number + 1
    readings = [read(sentence.text) for sentence in index.sentences[first : first + SPOKEN_OF]]
    pronoun = any(token.word in STANDING_IN for token in pair.reading.tokens)
    readings += pair.earlier[:SPOKEN_OF] if pronoun else ()
    return {term for reading in readings for term in reading.places}


def _instead(parts: Sequence[Part], pair: Comparison) -> Iterator[Instead]:
    """For each part that the sentence lacks what it has there, of the same kind and of no other part."""
    asked, said = pair.asked.reading, pair.reading
    content = [place for place, token in enumerate(said.tokens) if not token.stop_word]
    order = {place: number for number, place in enumerate(content)}
    taken = {part.found for part in parts} | {token.term for token in asked.tokens}
    for number, part in enumerate(parts):
        if part.state not in ("lacking", "carried"):
            continue
        signs: dict[int, float] = {}
        for beside, step in ((number - 1, 1), (number + 1, -1)):
            other = parts[beside] if 0 <= beside < len(parts) else None
            for place in said.places.get(other.found or "", ()) if other else ():
                at = order[place] + step
                gap = abs(other.place - part.place) + SLACK if other else 0
                if 0 <= at < len(content) and abs(content[at] - place) <= gap:
                    signs[content[at]] = signs.get(content[at], 0.0) + A_SIGN
        before = asked.tokens[part.place - 1].word if part.place else ""
        for place in content:
            if before in PREPOSITIONS and place and said.tokens[place - 1].word == before:
                signs[place] = signs.get(place, 0.0) + A_SIGN
            if part.kind != "word":
                signs[place] = signs.get(place, 0.0) + SAME_KIND
        fit = {
            place: value
            for place, value in signs.items()
            if said.tokens[place].term not in taken and _kind(said.tokens[place], place, said) == part.kind
        }
        if fit:
            best = max(fit, key=lambda place: (fit[place], -place))
            yield Instead(part, said.tokens[best], fit[best])
