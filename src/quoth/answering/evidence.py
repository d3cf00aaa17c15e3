"""Candidates to ranked evidence: the rule table and the loop that applies it."""

from collections.abc import Callable, Sequence
from functools import partial
from operator import mul

from quoth.answering.comparison import Comparison, compare
from quoth.answering.measures import answer_types, meaning, overlap, surroundings
from quoth.answering.weights import model
from quoth.model import Award, Candidate, Evidence, Index, Question
from quoth.named_tuple import NamedTuple


class EvidenceRule(NamedTuple):
    """A reason to prefer one sentence to another.

    name: what `--explain` shows, and the key of the rule's weight in the model.
    measure: 0 to 1; whether it speaks for the sentence or against, its learned weight tells.
    example: a question and a paragraph whose last sentence (else the one after ">") measures high, and
        near_miss: the nearest pair where it must measure lower.
    """

    name: str
    measure: Callable[[Comparison], float]
    example: tuple[str, str]
    near_miss: tuple[str, str]


EVIDENCE_RULES = (
    EvidenceRule(
        "has the question's rarest words",
        overlap.rare_coverage,
        ("Who opened the bridge?", "The mayor opened the bridge."),
        ("Who opened the bridge?", "The mayor painted the bridge."),
    ),
    EvidenceRule(
        "is about little else",
        overlap.density,
        ("Who opened the bridge?", "The mayor opened the bridge."),
        ("Who opened the bridge?", "The mayor, tall and merry, opened the bridge near noon with a song."),
    ),
    EvidenceRule(
        "has the question's phrases",
        overlap.bigrams,
        ("Who opened the long bridge?", "The mayor opened the long bridge."),
        ("Who opened the long bridge?", "The long day opened on a bridge."),
    ),
    EvidenceRule(
        "has more of them than other sentences",
        meaning.leading_coverage,
        ("Who opened the bridge?", "The mayor inaugurated the bridge."),
        ("Who opened the bridge?", "The bridge was opened. The mayor was old."),
    ),
    EvidenceRule(
        "has its weightiest words, or words like them",
        meaning.square_coverage,
        ("Were passengers wounded?", "Several passengers were injured."),
        ("Were passengers wounded?", "Several passengers were early."),
    ),
    EvidenceRule(
        "the paragraph has them, or words like them",
        meaning.paragraph_coverage,
        ("When was the bridge opened?", "They built a bridge. It was inaugurated in 1883."),
        ("When was the bridge opened?", "A bridge opened.\nHe saw the river."),
    ),
    EvidenceRule(
        "its common words are the question's, or like them",
        meaning.common_words,
        ("Who opened the bridge?", "The mayor inaugurated the bridge."),
        ("Who opened the bridge?", "The mayor, tall and merry, inaugurated the bridge with a song."),
    ),
    EvidenceRule(
        "has the question's names and numbers",
        meaning.names,
        ("When did Jane Roe come?", "Jane Roe came in May."),
        ("When did Jane Roe come?", "John Doe came in May."),
    ),
    EvidenceRule(
        "means more of the same than other sentences",
        meaning.leading_likeness,
        ("How many soldiers were wounded?", "Hundreds of troops were injured in the battle."),
        ("How many soldiers were wounded?", "Troops were injured. The bakery sells bread and cakes."),
    ),
    EvidenceRule(
        "earlier sentences of the paragraph have the rest",
        surroundings.context,
        ("When was the bridge opened?", "They built a bridge. It opened in 1883."),
        ("When was the bridge opened?", "They built a road. It opened in 1883."),
    ),
    EvidenceRule(
        "stands in the best paragraph",
        surroundings.paragraph,
        ("When was the bridge opened?", "They built a bridge. It opened in 1883."),
        ("When was the bridge opened?", "A bridge opened.\nHe saw the bridge."),
    ),
    EvidenceRule(
        "offers the kind of answer asked for",
        answer_types.fitting_mention,
        ("When did the bridge open?", "It opened in May 1883."),
        ("When did the bridge of 1883 open?", "It opened in 1883."),
    ),
    EvidenceRule(
        "offers no date or number where one is asked for",
        answer_types.no_fitting_mention,
        ("When did the bridge open?", "It opened at last."),
        ("When did the bridge open?", "It opened in May 1883."),
    ),
    EvidenceRule(
        "names several people or places where one is asked for",
        answer_types.fitting_mentions,
        ("Who opened it?", "It was Mr. Roe with Dr. Doe."),
        ("When was it opened?", "It was Mr. Roe with Dr. Doe."),
    ),
    EvidenceRule(
        "has the question's words in the same form",
        overlap.same_forms,
        ("Who opened the bridges?", "He opened the bridges."),
        ("Who opened the bridges?", "He opens the bridge."),
    ),
    EvidenceRule(
        "is a question itself",
        answer_types.asks_itself,
        ("Who opened it?", "Who opened it?"),
        ("Who opened it?", "He opened it."),
    ),
    EvidenceRule(
        "has many of its words, or words like them",
        meaning.words_matched,
        ("Who opened the bridge?", "The mayor inaugurated the bridge."),
        ("Who opened the bridge?", "The mayor painted the bridge."),
    ),
    EvidenceRule(
        "has one of its words, or one much like it",
        meaning.best_match,
        ("Were passengers wounded?", "Several people were injured."),
        ("Were passengers wounded?", "The bakery sells bread."),
    ),
    EvidenceRule(
        "the paragraph's first sentence adds to them",
        meaning.opening_adds,
        ("When was the bridge opened?", "They built a bridge. It was hard. It was inaugurated in 1883."),
        ("When was the bridge opened?", "They sang. It was hard. It was inaugurated in 1883."),
    ),
    EvidenceRule(
        "means much the same by itself",
        meaning.own_likeness,
        ("How many soldiers were wounded?", "Hundreds of troops were injured in the battle."),
        ("How many soldiers were wounded?", "The bakery sells bread and cakes on Sundays."),
    ),
    EvidenceRule(
        "begins with the question's words",
        overlap.subject_first,
        ("When did the bridge open?", "The bridge opened in 1883."),
        ("When did the bridge open?", "In May of the year 1883 the bridge opened."),
    ),
    EvidenceRule(
        "has few words",
        overlap.few_words,
        ("Who opened the bridge?", "The bridge."),
        ("Who opened the bridge?", "The mayor of the town opened the bridge."),
    ),
    EvidenceRule(
        "stands deep in its paragraph",
        surroundings.deep_in_paragraph,
        ("Who opened it?", "One came. Two came. Three came. He opened it."),
        ("Who opened it?", "He opened it."),
    ),
)
# The table's columns, and `Award` called by a third of the time: this is the innermost loop of an answer.
NAMES = tuple(rule.name for rule in EVIDENCE_RULES)
MEASURES = tuple(rule.measure for rule in EVIDENCE_RULES)
# What tells a question in the article's words from one in the reader's: by as much as any candidate measures,
# every rule has further weights.
LITERAL = tuple(
    map(
        NAMES.index,
        (
            "has the question's rarest words",
            "has the question's phrases",
            "has the question's words in the same form",
        ),
    )
)
AWARD = partial(tuple.__new__, Award)


def rank(
    question: Question,
    candidates: Sequence[Candidate],
    index: Index,
    further: Callable[[Comparison], tuple[Award, ...]] | None = None,
) -> tuple[Evidence, ...]:
    """The candidates, best first, each with what every rule gave it; ties by place.

    further: what else speaks for a candidate or against it, as in a conversation.
    """
    pairs = compare(question, candidates, index)
    measured = [[measure(pair) for measure in MEASURES] for pair in pairs]
    loads = loads_of(measured)
    ranked = []
    for candidate, pair, measures in zip(candidates, pairs, measured, strict=True):
        awards = tuple(map(AWARD, zip(NAMES, measures, loads, strict=True)))
        item = Evidence(pair.sentence, candidate.similarity, awards + (further(pair) if further else ()))
        ranked.append((-item.score, item.sentence.id, item))
    return tuple([item for *_, item in sorted(ranked)])


def loads_of(measured: Sequence[Sequence[float]]) -> list[float]:
    """What each rule counts for a question. measured: by each rule, candidate by candidate."""
    literal = [max([measures[place] for measures in measured], default=0.0) for place in LITERAL]
    weights = map(model().ranking.__getitem__, NAMES)
    return [own + sum(map(mul, literal, further)) for own, *further in weights]
