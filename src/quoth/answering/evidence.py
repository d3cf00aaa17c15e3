"""Candidates to ranked evidence: the rule table and the loop that applies it."""

from collections.abc import Callable, Sequence
from functools import partial

from quoth.answering.comparison import Comparison, compare
from quoth.answering.measures import kinds, needs, overlap, surroundings
from quoth.answering.weights import model
from quoth.model import Award, Candidate, Evidence, Index, Question
from quoth.named_tuple import NamedTuple


class EvidenceRule(NamedTuple):
    """A reason to prefer one sentence to another.

    name: what `--explain` shows, and the key of the rule's weight in the model.
    measure: 0 to 1. sign: 1 where it speaks for the sentence, -1 against; the learned weight keeps it.
    example: a question and a paragraph whose last sentence (else the one after ">") measures high, and
        near_miss: the nearest pair where it must measure lower.
    """

    name: str
    measure: Callable[[Comparison], float]
    sign: int
    example: tuple[str, str]
    near_miss: tuple[str, str]


EVIDENCE_RULES = (
    EvidenceRule(
        "shares rare words with the question",
        overlap.promise,
        1,
        ("Who opened the bridge?", "The mayor opened the bridge."),
        ("Who opened the bridge?", "The bridge was opened. He was old."),
    ),
    EvidenceRule(
        "has the question's rarest words",
        overlap.rare_coverage,
        1,
        ("Who opened the bridge?", "The mayor opened the bridge."),
        ("Who opened the bridge?", "The mayor painted the bridge."),
    ),
    EvidenceRule(
        "is about little else",
        overlap.density,
        1,
        ("Who opened the bridge?", "The mayor opened the bridge."),
        ("Who opened the bridge?", "The mayor, tall and merry, opened the bridge near noon with a song."),
    ),
    EvidenceRule(
        "has the question's phrases",
        overlap.bigrams,
        1,
        ("Who opened the long bridge?", "The mayor opened the long bridge."),
        ("Who opened the long bridge?", "The long day opened on a bridge."),
    ),
    EvidenceRule(
        "has the question's words near one another",
        overlap.skip_bigrams,
        1,
        ("Who opened the long bridge?", "He opened the old, long bridge."),
        (
            "Who opened the long bridge?",
            "The bridge is old, grey and long; nobody remembers who first opened it.",
        ),
    ),
    EvidenceRule(
        "has the question's words close together",
        overlap.tightness,
        1,
        ("Who opened the bridge?", "He opened the bridge."),
        ("Who opened the bridge?", "He opened a can of very cold beans near the old bridge."),
    ),
    EvidenceRule(
        "earlier sentences of the paragraph have the rest",
        surroundings.context,
        1,
        ("When was the bridge opened?", "They built a bridge. It opened in 1883."),
        ("When was the bridge opened?", "They built a road. It opened in 1883."),
    ),
    EvidenceRule(
        "the next sentence has the rest",
        surroundings.next_sentence,
        1,
        ("When was the bridge opened?", "> It opened in 1883. The bridge is long."),
        ("When was the bridge opened?", "> It opened in 1883. The tower is long."),
    ),
    EvidenceRule(
        "the paragraph's first sentence has the rest",
        surroundings.opening_sentence,
        1,
        ("When was the bridge opened?", "They built a bridge. It was hard. It opened in 1883."),
        ("When was the bridge opened?", "They built a road. It was hard. It opened in 1883."),
    ),
    EvidenceRule(
        "stands in the best paragraph",
        surroundings.paragraph,
        1,
        ("When was the bridge opened?", "They built a bridge. It opened in 1883."),
        ("When was the bridge opened?", "A bridge opened.\nHe saw the bridge."),
    ),
    EvidenceRule(
        "refers back to a sentence that has the rest",
        surroundings.carried_subject,
        1,
        ("When was the bridge opened?", "They built a bridge. It opened in 1883."),
        ("When was the bridge opened?", "They built a bridge. Tunnels opened in 1883."),
    ),
    EvidenceRule(
        "stands deep in its paragraph",
        surroundings.deep_in_paragraph,
        -1,
        ("Who opened it?", "One came. Two came. Three came. He opened it."),
        ("Who opened it?", "He opened it."),
    ),
    EvidenceRule(
        "stands deep in the article",
        surroundings.deep_in_article,
        -1,
        ("Who opened it?", "One came.\nTwo came.\nHe opened it."),
        ("Who opened it?", "He opened it."),
    ),
    EvidenceRule(
        "offers the kind of answer asked for",
        kinds.fitting_mention,
        1,
        ("When did the bridge open?", "It opened in May 1883."),
        ("When did the bridge of 1883 open?", "It opened in 1883."),
    ),
    EvidenceRule(
        "offers no date or number where one is asked for",
        kinds.no_fitting_mention,
        -1,
        ("When did the bridge open?", "It opened at last."),
        ("When did the bridge open?", "It opened in May 1883."),
    ),
    EvidenceRule(
        "has nobody where somebody is asked for",
        needs.nobody,
        -1,
        ("Who built the bridge?", "The bridge opened in May 1883."),
        ("Who built the bridge?", "Ada Voss built the bridge."),
    ),
    EvidenceRule(
        "counts what is to be counted",
        kinds.counted_focus,
        1,
        ("How many bridges opened?", "In 1883 twelve new bridges opened."),
        ("How many bridges opened?", "Bridges opened for twelve people."),
    ),
    EvidenceRule(
        "announces a reason where one is asked for",
        kinds.announced_reason,
        1,
        ("Why did the bridge close?", "It closed because of the storm."),
        ("When did the bridge close?", "It closed because of the storm."),
    ),
    EvidenceRule(
        "announces a manner or a place where one is asked for",
        kinds.announced_circumstance,
        1,
        ("How did they cross?", "They crossed by swimming."),
        ("Why did they cross?", "They crossed by swimming."),
    ),
    EvidenceRule(
        "names the kind of thing asked for",
        kinds.focus_present,
        1,
        ("Which bridge was it?", "The old bridge was it."),
        ("Which bridge was it?", "The old tower was it."),
    ),
    EvidenceRule(
        "says what the thing asked about is",
        kinds.defines,
        1,
        ("What is tin?", "Tin is a soft metal."),
        ("What is tin?", "He sold tin and bought bread."),
    ),
    EvidenceRule(
        "begins with the question's words",
        overlap.subject_first,
        1,
        ("When did the bridge open?", "The bridge opened in 1883."),
        ("When did the bridge open?", "In May of the year 1883 the bridge opened."),
    ),
    EvidenceRule(
        "has the question's last word",
        overlap.last_term,
        1,
        ("Who opened the bridge?", "He saw the bridge."),
        ("Who opened the bridge?", "He opened it."),
    ),
    EvidenceRule(
        "speaks of another year",
        kinds.other_year,
        -1,
        ("Who came in 1883?", "He came in 1884."),
        ("Who came in 1883?", "He came in 1883."),
    ),
    EvidenceRule(
        "has words that resemble the question's",
        overlap.resembling,
        1,
        ("Who was the philosopher?", "He taught philosophy."),
        ("Who was the philosopher?", "He taught philology."),
    ),
    EvidenceRule(
        "has the question's uncommon words",
        overlap.uncommon_coverage,
        1,
        ("Which ferry started?", "The ferry is late."),
        ("Which ferry started?", "The race started late."),
    ),
    EvidenceRule(
        "has the question's long words",
        overlap.length_coverage,
        1,
        ("Who fixed the lighthouse?", "He saw the lighthouse."),
        ("Who fixed the lighthouse?", "He fixed it."),
    ),
    EvidenceRule(
        "has the question's words in the same form",
        overlap.same_forms,
        1,
        ("Who opened the bridges?", "He opened the bridges."),
        ("Who opened the bridges?", "He opens the bridge."),
    ),
    EvidenceRule(
        "has words that mean the same",
        overlap.synonyms,
        1,
        ("Where was he killed?", "He was murdered at sea."),
        ("Where was he killed?", "He was married at sea."),
    ),
    EvidenceRule(
        "has the question's names, or follows them",
        surroundings.names_in_paragraph,
        1,
        ("When did Jane Roe come?", "Jane Roe was ill. It rained. She came in May."),
        ("When did Jane Roe come?", "Jane Doe was ill. It rained. She came in May."),
    ),
    EvidenceRule(
        "has the unit asked for",
        kinds.unit_asked_for,
        1,
        ("What percentage agreed?", "In all, 12 percent agreed."),
        ("What percentage agreed?", "In all, 12 people agreed."),
    ),
    EvidenceRule(
        "names several people or places where one is asked for",
        kinds.fitting_mentions,
        1,
        ("Who opened it?", "It was Mr. Roe with Dr. Doe."),
        ("When was it opened?", "It was Mr. Roe with Dr. Doe."),
    ),
    EvidenceRule(
        "is a question itself",
        kinds.asks_itself,
        -1,
        ("Who opened it?", "Who opened it?"),
        ("Who opened it?", "He opened it."),
    ),
    EvidenceRule(
        "begins with a name not asked about",
        kinds.new_name_first,
        -1,
        ("When did the bridge open?", "Jane Roe saw the bridge open."),
        ("When did Jane Roe come?", "Jane Roe came in May."),
    ),
)
# The table's columns, and `Award` called by a third of the time: this is the innermost loop of an answer.
NAMES = tuple(rule.name for rule in EVIDENCE_RULES)
MEASURES = tuple(rule.measure for rule in EVIDENCE_RULES)
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
    weights = model().ranking
    loads = [weights[name] for name in NAMES]
    ranked = [
        Evidence(
            sentence=pair.sentence,
            similarity=candidate.similarity,
            awards=(
                *map(AWARD, zip(NAMES, [measure(pair) for measure in MEASURES], loads, strict=True)),
                *(further(pair) if further is not None else ()),
            ),
        )
        for candidate, pair in zip(candidates, compare(question, candidates, index), strict=True)
    ]
    return tuple(sorted(ranked, key=lambda evidence: (-evidence.score, evidence.sentence.id)))
