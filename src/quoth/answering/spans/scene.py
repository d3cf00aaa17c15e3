"""One question beside one sentence: what the candidates' features look at."""

import re
from collections.abc import Sequence
from itertools import pairwise

from quoth.answering.comparison import Asked, Reading
from quoth.answering.likeness import akin
from quoth.answering.measures.answer_types import CUES, fits_of
from quoth.answering.spans.phrases import Phrases, running
from quoth.answering.spans.sentences import ADDRESS, Layout, Unit, lay_out
from quoth.language.pattern import Pattern
from quoth.language.vocabulary import common_terms
from quoth.model import Question
from quoth.named_tuple import NamedTuple

# Types too seldom asked to learn from, and the like type whose weights serve them.
SELDOM = {"duration": "quantity", "definition": "thing be", "account": "thing"}
WHO_IS = Pattern(r"^\W*who(?:['’]s|\s(?:is|are|was|were))\s", re.IGNORECASE, openings="who")
OWNING = Pattern(r"['’]s?\s")
NOTHING = "-"
ADDRESSED = Pattern(r"\b(?:address|e-?mail|web|site|website|url|link)\b", re.IGNORECASE)
NEXT = 30  # characters that tell the unit of a number
# Function words that are telling by themselves, not only by their class.
TELLING = frozenset(
    """in on at by for from with to as of and or that the a an because since into through during
    between after before about over than who which where when called named known is was are were such
    like including not its his their until under against among so due""".split()
)
QUESTION_WORDS = frozenset("what which who whom whose where when why how".split())
AUXILIARIES = {
    word: name
    for name, words in {
        "do": "do does did",
        "be": "is are was were",
        "other": "has have had can could will would should may might be",
    }.items()
    for word in words.split()
}


class Scene(NamedTuple):
    """What every candidate of the sentence shares.

    kind: the question's type, refined by how it is put. form: question word and auxiliary ("what did").
    hits: places of the question's terms with their weights, ascending.
    masses: the same of words that resemble a term too, of its weight what they resemble it by; mass: the
    sum of those. kin: how alike in meaning the word at a place is to the noun asked for, 0 to 1.
    hit_at, like_at, focus_at: whether the word at a place is the question's, resembles one of its, is of
    the noun asked for. many: whether that noun is a plural. preposition: the one the question asks with
    ("in which", "focus on"), or "-". cues: start and stop of words that announce the kind of answer.
    content, asked, common, focus: running counts of the sentence's content words, and of those that are the
    question's, common in English, of the noun asked for.
    most_kin: the highest. fit_at: how well the mention at a place answers, 0 to 1; 0 where there is none.
    """

    question: Question
    kind: str
    form: str
    layout: Layout
    hits: Sequence[tuple[int, float]]
    masses: Sequence[tuple[int, float]]
    mass: float
    kin: Sequence[float]
    hit_at: Sequence[bool]
    like_at: Sequence[bool]
    focus_at: Sequence[bool]
    many: bool
    preposition: str
    cues: Sequence[tuple[int, int]]
    content: Sequence[int]
    asked: Sequence[int]
    common: Sequence[int]
    focus: Sequence[int]
    most_kin: float
    fit_at: Sequence[float]

    @property
    def reading(self) -> Reading:
        """The sentence as read."""
        return self.layout.reading

    @property
    def classes(self) -> Sequence[str]:
        """The word class at each place."""
        return self.layout.classes

    @property
    def phrases(self) -> Phrases:
        """The sentence's phrases."""
        return self.layout.phrases

    def words(self, first: int, last: int) -> list[str]:
        """The words from one place to another."""
        return [token.word for token in self.reading.tokens[first : last + 1]]

    def units(self, first: int, last: int) -> list[Unit]:
        """The unit at each place from one to another that has one."""
        return [unit for unit in self.layout.inside[first : last + 1] if unit]

    def unit(self, place: int) -> Unit | None:
        """The unit that has the word at `place`."""
        return self.layout.inside[place]

    def about(self, place: int) -> bool:
        """Whether the word at `place` is the question's, or resembles one of its words."""
        return self.hit_at[place] or self.like_at[place]

    def initial(self, place: int) -> bool:
        """Whether the word at `place` begins with a capital."""
        return self.reading.text[self.reading.tokens[place].start].isupper()

    def behind(self, place: int) -> str:
        """The text behind the word at `place`."""
        return self.reading.text[self.reading.tokens[place].stop :][:NEXT]

    def counts(self, last: int) -> int | None:
        """The place of the noun that a number ending at `last` counts; None where it counts none."""
        end = self.phrases.ends[last]
        return end if end > last else None


def set_scene(asked: Asked, text: str) -> Scene:
    """Lay the question beside the sentence `text`."""
    question, laid = asked.question, lay_out(text)
    if _seeks_holder(question):
        question = question._replace(answer_type="person")
    terms = ["" if token.stop_word else token.term for token in laid.reading.tokens]
    hits = [(place, asked.weights[term]) for place, term in enumerate(terms) if term in asked.weights]
    common, masses = common_terms(), _masses(asked, laid.reading, terms)
    hit_at = [term in asked.weights for term in terms]
    words = [token.word for token in asked.reading.tokens]
    pattern = CUES.get(question.answer_type)
    like_at = [term in asked.sought.alike for term in terms]
    focus_at = [term in question.focus for term in terms]
    kin = [akin(question.focus[-1], term) if term and question.focus else 0.0 for term in terms]
    fits = {unit.kind: _fit(question, unit.kind) for unit in laid.units}
    return Scene(
        question=question,
        kind=_kind(question, frozenset(words)),
        form=_form(words),
        layout=laid,
        hits=hits,
        masses=masses,
        mass=sum([weight for _, weight in masses]) or 1.0,
        kin=kin,
        hit_at=hit_at,
        like_at=like_at,
        focus_at=focus_at,
        many=_many(asked),
        preposition=_preposition(words),
        cues=[match.span() for match in pattern.finditer(text)] if pattern else (),
        content=running([bool(term) for term in terms]),
        asked=running(hit_at),
        common=running([term in common for term in terms]),
        focus=running(focus_at),
        most_kin=max(kin, default=0.0),
        fit_at=[fits[kind] if kind else 0.0 for kind in laid.kinds],
    )


def _fit(question: Question, kind: str) -> float:
    """How well a mention of `kind` answers, 0 to 1."""
    if kind == ADDRESS:
        return float(question.answer_type == "place" or ADDRESSED.search(question.text) is not None)
    return fits_of(question).get(kind, 0.0)  # type: ignore[call-overload, no-any-return]


def _seeks_holder(question: Question) -> bool:
    """Whether it asks who has a role ("Who is Leeds's mayor?"), not who somebody is ("Who is Ann Poe?")."""
    if not WHO_IS.search(question.text):
        return False
    named = [each for each in question.mentions if each.kind in ("person", "name")]
    return not named or any(OWNING.match(question.text, each.span.stop) for each in question.mentions)


def _masses(asked: Asked, reading: Reading, terms: Sequence[str]) -> list[tuple[int, float]]:
    """The weight of what each word matches of the question, itself or by what it resembles."""
    sought = asked.sought
    weights = [asked.weights[term] for term in sought.terms]
    found = []
    for place, term in enumerate(terms):
        if term in asked.weights:
            found.append((place, asked.weights[term]))
        elif term in sought.agreeing and term in reading.plain:
            found.append((place, max([weights[at] * strength for at, strength in sought.agreeing[term]])))
    return found


def _kind(question: Question, words: frozenset[str]) -> str:
    """The question's type; a vague one with the verb it is put with."""
    answer_type = SELDOM.get(question.answer_type, question.answer_type)
    if answer_type not in ("thing", "name"):
        return f"{answer_type} of a kind" if question.focus else answer_type
    if words & {"do", "does", "did"}:
        return f"{answer_type} do"
    return f"{answer_type} be" if words & {"is", "are", "was", "were"} else answer_type


def _many(asked: Asked) -> bool:
    focus = asked.question.focus[-1:]
    words = [token.word for token in asked.reading.tokens if token.term in focus]
    return any(word.endswith("s") and not word.endswith("ss") for word in words)


def _preposition(words: Sequence[str]) -> str:
    for one, other in pairwise(words):
        if other in ("what", "which", "whom", "where", "when") and one in TELLING:
            return one
    return words[-1] if words and words[-1] in TELLING else NOTHING


def _form(words: Sequence[str]) -> str:
    """The question word, whether a word stands before it, and the auxiliary it is put with."""
    at = next((place for place, word in enumerate(words) if word in QUESTION_WORDS), None)
    if at is None:
        return NOTHING
    auxiliary = next((AUXILIARIES[word] for word in words[at + 1 :] if word in AUXILIARIES), NOTHING)
    return f"{words[at]}{'later' if at else ''} {auxiliary}"
