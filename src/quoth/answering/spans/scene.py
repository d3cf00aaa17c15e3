"""One question and one sentence, with all that the span features look at."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise

from quoth.answering.comparison import Asked, Reading, read
from quoth.answering.measures.kinds import CUES, fits_of
from quoth.answering.spans.candidates import candidate_places
from quoth.answering.spans.phrases import Phrases, find_phrases
from quoth.language.classes import word_classes
from quoth.language.vocabulary import common_terms, synonyms_of
from quoth.model import MentionKind, Question
from quoth.named_tuple import NamedTuple

# Types too seldom asked to learn from, and the like type whose weights serve them.
SELDOM = {"duration": "quantity", "definition": "thing be"}
NOTHING = "-"
CACHED_LAYOUTS = 1 << 8  # sentences
# Function words that are telling by themselves, not only by their class.
TELLING = frozenset(
    """in on at by for from with to as of and or that the a an because since into through during
    between after before about over than who which where when called named known is was are were such
    like including not its his their until under against among""".split()
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


class Counts(NamedTuple):
    """Running counts of the sentence's words: before each place, and after the last.

    content: words that are no stop words; of those asked: the question's, common: common in English.
    focus: words of the noun asked for. commas: words with a comma before them.
    fitting: words inside mentions of a kind that answers.
    """

    content: Sequence[int]
    asked: Sequence[int]
    common: Sequence[int]
    focus: Sequence[int]
    commas: Sequence[int]
    fitting: Sequence[int]


class Scene(NamedTuple):
    """What every span of the sentence shares.

    kind: the question's type, refined by how it is put. classes: of the sentence's tokens. gaps: the
    text before each token, and after the last. asked_at: places of the tokens that are question terms.
    hits: places of the question's terms with their weights, ascending; total: the sum of those.
    fits: how well a mention of each kind answers.
    inside: for each place, the kind of the mention there. edges: first and last place of each mention
    -> its kind.
    many: whether the noun asked for is a plural. preposition: the one the question asks with ("in
    which", "focus on"), or "-". form: how the question is put ("what did", "in which").
    phrases: of the sentence. cues: start and stop, in its text, of words that announce the kind of answer.
    counts: of its words.
    """

    question: Question
    kind: str
    reading: Reading
    classes: Sequence[str]
    gaps: Sequence[str]
    asked_at: Sequence[bool]
    similar_at: Sequence[bool]
    hits: Sequence[tuple[int, float]]
    total: float
    edges: Mapping[tuple[int, int], MentionKind]
    inside: Sequence[MentionKind | None]
    fits: Mapping[MentionKind, float]
    focus_at: Sequence[bool]
    many: bool
    preposition: str
    form: str
    phrases: Phrases
    cues: Sequence[tuple[int, int]]
    counts: Counts

    def asked_about(self, place: int) -> bool:
        """Whether the word at `place` is the question's, or means the same as one of its words."""
        return self.asked_at[place] or self.similar_at[place]


class Layout(NamedTuple):
    """What of a scene is the sentence's own, whatever is asked; as `Scene` and `Counts` have it.

    places: first and last word of each candidate.
    """

    classes: Sequence[str]
    gaps: Sequence[str]
    edges: Mapping[tuple[int, int], MentionKind]
    inside: Sequence[MentionKind | None]
    phrases: Phrases
    content: Sequence[int]
    common: Sequence[int]
    commas: Sequence[int]
    places: Sequence[tuple[int, int]]


@lru_cache(CACHED_LAYOUTS)
def lay_out(text: str) -> Layout:
    """Work out once what every question shares of a sentence."""
    reading = read(text)
    tokens = reading.tokens
    edges: dict[tuple[int, int], MentionKind] = {}
    inside: list[MentionKind | None] = [None] * len(tokens)
    starts, stops = [token.start for token in tokens], [token.stop for token in tokens]
    for mention in reading.mentions:
        first = bisect_right(stops, mention.span.start)
        after = bisect_left(starts, mention.span.stop)
        if first < after:
            edges[first, after - 1] = mention.kind
            inside[first:after] = [mention.kind] * (after - first)
    gaps = [text[: tokens[0].start] if tokens else ""]
    gaps += [text[one.stop : other.start] for one, other in pairwise(tokens)]
    gaps.append(text[tokens[-1].stop if tokens else 0 :])
    classes = word_classes(text)
    return Layout(
        classes=classes,
        gaps=gaps,
        edges=edges,
        inside=inside,
        phrases=find_phrases(classes, gaps),
        content=_running(not token.stop_word for token in tokens),
        common=_running(not token.stop_word and token.term in common_terms() for token in tokens),
        commas=_running("," in gap for gap in gaps[:-1]),
        places=tuple(candidate_places(reading, classes)),
    )


def set_scene(asked: Asked, reading: Reading) -> Scene:
    """Work out once what the features of every span of the sentence share."""
    question, tokens, laid = asked.question, reading.tokens, lay_out(reading.text)
    alike = {other for term in question.terms for other in synonyms_of(term)}
    terms = ["" if token.stop_word else token.term for token in tokens]
    hits = [(place, asked.weights[term]) for place, term in enumerate(terms) if term in asked.weights]
    asked_at = [term in asked.weights for term in terms]
    focus_at = [term in question.focus for term in terms]
    fits = fits_of(question)
    return Scene(
        question=question,
        kind=_kind(asked),
        reading=reading,
        classes=laid.classes,
        gaps=laid.gaps,
        asked_at=asked_at,
        similar_at=[term in alike for term in terms],
        hits=hits,
        total=sum(weight for _, weight in hits) or 1.0,
        edges=laid.edges,
        inside=laid.inside,
        fits=fits,
        focus_at=focus_at,
        many=_many(asked),
        preposition=_preposition(asked),
        form=_form(asked),
        phrases=laid.phrases,
        cues=_cues(question, reading.text),
        counts=Counts(
            content=laid.content,
            asked=_running(asked_at),
            common=laid.common,
            focus=_running(focus_at),
            commas=laid.commas,
            fitting=_running(kind is not None and kind in fits for kind in laid.inside),
        ),
    )


def _kind(asked: Asked) -> str:
    """The question's type; a vague one with the verb it is put with."""
    question = asked.question
    if question.answer_type in SELDOM:
        return SELDOM[question.answer_type]
    if question.answer_type not in ("thing", "name"):
        return f"{question.answer_type} of a kind" if question.focus else question.answer_type
    words = {token.word for token in asked.reading.tokens}
    if words & {"do", "does", "did"}:
        return f"{question.answer_type} do"
    if words & {"is", "are", "was", "were"}:
        return f"{question.answer_type} be"
    return question.answer_type


def _many(asked: Asked) -> bool:
    focus = asked.question.focus[-1:]
    words = [token.word for token in asked.reading.tokens if token.term in focus]
    return any(word.endswith("s") and not word.endswith("ss") for word in words)


def _preposition(asked: Asked) -> str:
    tokens = asked.reading.tokens
    if not tokens:
        return NOTHING
    for one, other in pairwise(tokens):
        if other.word in ("what", "which", "whom", "where", "when") and one.word in TELLING:
            return one.word
    return tokens[-1].word if tokens[-1].word in TELLING else NOTHING


def _running(flags: Iterable[bool]) -> list[int]:
    return [0, *accumulate(map(int, flags))]


def _cues(question: Question, text: str) -> list[tuple[int, int]]:
    pattern = CUES.get(question.answer_type)
    return [match.span() for match in pattern.finditer(text)] if pattern else []


def _form(asked: Asked) -> str:
    """The question word, whether a word stands before it, and the auxiliary it is put with."""
    words = [token.word for token in asked.reading.tokens]
    at = next((place for place, word in enumerate(words) if word in QUESTION_WORDS), None)
    if at is None:
        return NOTHING
    auxiliary = next((AUXILIARIES[word] for word in words[at + 1 :] if word in AUXILIARIES), NOTHING)
    return f"{words[at]}{'later' if at else ''} {auxiliary}"
