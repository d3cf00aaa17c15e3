"""What a question takes for granted and the article says otherwise: another date, number or name."""

from collections.abc import Callable, Sequence
from itertools import islice, takewhile

from quoth.answering.comparison import Comparison, Reading, compare, read
from quoth.answering.polarity import BOUNDARIES, NONE_WORDS, NOT_WORDS, PREPOSITIONS, same_preposition
from quoth.answering.retrieval import similarities
from quoth.answering.spelling import edit_distance
from quoth.answering.standing import NUMBERS, Standing, shared_count
from quoth.language.pattern import Pattern
from quoth.language.vocabulary import common_terms, synonyms_of
from quoth.model import Candidate, Index, Mention, MentionKind, Question, Sentence, Span
from quoth.named_tuple import NamedTuple


class Premise(NamedTuple):
    """text: "The article says 2007, not 2008."; span: where the article's own stands in it."""

    text: str
    rule: str
    span: Span


class PremiseRule(NamedTuple):
    """A kind of thing that a question may have wrong.

    kinds: of the mention in the question, and of the one in the sentence that takes its place.
    instead: whether the second stands where the first would have to.
    example: question, sentence and what is said; near_miss: a question and a sentence without a conflict.
    """

    name: str
    kinds: frozenset[MentionKind]
    instead: Callable[[Standing, Standing], bool]
    example: tuple[str, str, str]
    near_miss: tuple[str, str]


def _other_date(asked: Standing, said: Standing) -> bool:
    one, other = asked.mention.value, said.mention.value
    if not (_is_day(one) and _is_day(other)) and not (one in WEEKDAYS and other in WEEKDAYS):
        return False
    if one.startswith(other) or other.startswith(one):
        return False
    lead, there = asked.lead, said.lead
    return same_preposition(lead, there) or (not there and lead in PLAIN_LEADS)


def _dates_the_rest(said: Standing, shared: set[str]) -> bool:
    """Whether the date is that of what is shared: it opens the sentence, or stands in one clause with it."""
    span, text = said.mention.span, said.reading.text
    before = [t for t in said.reading.tokens if t.stop <= span.start]
    if len(before) <= OPENING or text[: span.start].endswith("(") or WHEN.match(text[span.stop :]):
        return True
    clause = takewhile(lambda t: t.word not in BOUNDARIES, reversed(before))
    return any(t.term in shared for t in clause)


def _is_day(value: str) -> bool:
    """Whether a date's value begins with a year: no decade, no century."""
    return value[:4].isdigit() and value[4:5] in ("", "-")


def _other_number(asked: Standing, said: Standing) -> bool:
    return shared_count(asked, said) > 0 and not said.in_range


def _other_name(asked: Standing, said: Standing) -> bool:
    one, other = asked.mention.value, said.mention.value
    longest = min(max(map(len, name.split()), default=0) for name in (one, other))
    if longest >= LONG_NAME and edit_distance(one, other, SLIP) <= SLIP:
        return False
    if asked.text.isupper() != said.text.isupper():
        return False
    after, there = asked.beside(1), said.beside(1)
    if after and there and not after.stop_word and after.word not in PREPOSITIONS:
        return after.term == there.term
    before, led = asked.beside(-1), said.beside(-1)
    if not (before and led) or before.word not in PREPOSITIONS | {"of"} or before.word != led.word:
        return False
    head, there = asked.before(before), said.before(led)
    return bool(head and there and not head.stop_word and head.term == there.term)


WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
OPENING = 2
WHEN = Pattern(r",?\s(?:when|in which)\b")
# A date without a preposition stands for one with these.
PLAIN_LEADS = frozenset(("", "in", "on", "during"))
# Names of so many letters that differ by so few are one name, misspelled.
LONG_NAME = 6
SLIP = 3
PREMISE_RULES = (
    PremiseRule(
        "another date than asked",
        frozenset(("date",)),
        _other_date,
        (
            "Who opened the long bridge in 1884?",
            "In May 1883, the mayor opened the long bridge.",
            "The article says May 1883, not 1884.",
        ),
        ("Who opened the long bridge in 1884?", "The mayor, in office since 1883, opened the long bridge."),
    ),
    PremiseRule(
        "another number than asked",
        NUMBERS,
        _other_number,
        (
            "Why did 300 sailors leave the harbor?",
            "Because of the storm 200 sailors left the harbor.",
            "The article says 200, not 300.",
        ),
        (
            "Why did 300 sailors leave the harbor?",
            "Because of the storm 200 ships and all sailors left the harbor.",
        ),
    ),
    PremiseRule(
        "another place than asked",
        frozenset(("place", "demonym")),
        _other_name,
        (
            "What did Norway launch in May 1883?",
            "Sweden launched a lifeboat in May 1883.",
            "The article says Sweden, not Norway.",
        ),
        ("What did Norway launch in May 1883?", "The ferry of Sweden saw it launched in May 1883."),
    ),
    PremiseRule(
        "another person than asked",
        frozenset(("person", "name")),
        _other_name,
        (
            "What did Dr. Doe paint in the old harbor?",
            "Mr. Roe painted ships in the old harbor.",
            "The article says Mr. Roe, not Dr. Doe.",
        ),
        ("What did Dr. Doe paint in the old harbor?", "Mr. Roe saw them paint ships in the old harbor."),
    ),
    PremiseRule(
        "another organization than asked",
        frozenset(("organization",)),
        _other_name,
        (
            "What did Oakdale University build near the lighthouse?",
            "Elmwood University built a laboratory near the lighthouse.",
            "The article says Elmwood University, not Oakdale University.",
        ),
        (
            "What did Oakdale University build near the lighthouse?",
            "Elmwood University said they built a laboratory near the lighthouse.",
        ),
    ),
)
# How many other content words of the question the sentence must have, and what part of their weight.
LEAST_SHARED = 2
LEAST_SHARE = 0.8
# A sentence with what was asked and this part of the rest may be the one that was meant.
RIVAL_SHARE = 0.75


def false_premise(question: Question, sentence: Sentence, index: Index) -> Premise | None:
    """What the sentence says instead of the question's one date, number or name that it lacks.

    None where another sentence may be meant, where several things differ, and where the rest of the
    question is not the sentence's too.
    """
    if not question.mentions:
        return None
    wording, there = read(question.text), read(sentence.text)
    if not any(_lacking(mention, wording, (there,)) for mention in question.mentions):
        return None  # what stands around it need not be looked at
    denials = NOT_WORDS | NONE_WORDS
    if any(token.word in denials for token in (*wording.tokens, *there.tokens)):
        return None
    (pair,) = compare(question, [Candidate(sentence, 0.0, 0.0)], index)
    near = (there, *pair.earlier)
    odd = list(islice((m for m in question.mentions if _lacking(m, wording, near)), 2))
    if len(odd) != 1 or not _shares_the_rest(odd[0], pair):
        return None
    found = _instead(odd[0], pair)
    if len({standing.mention.value for _, standing in found}) != 1 or _said_elsewhere(odd[0], pair, index):
        return None
    rule, standing = found[0]
    asked = question.text[odd[0].span.start : odd[0].span.stop]
    start = sentence.span.start + standing.mention.span.start
    return Premise(
        text=f"The article says {standing.text}, not {asked}.",
        rule=rule.name,
        span=Span(start, start + len(standing.text)),
    )


def _lacking(mention: Mention, asked: Reading, near: Sequence[Reading]) -> bool:
    """Whether none of the sentences `near` has the mention of the question."""
    exact = mention.kind not in NUMBERS or mention.value.replace(".", "").isdigit()
    if not exact or not any(mention.kind in rule.kinds for rule in PREMISE_RULES):
        return False
    if mention.kind in NUMBERS:
        return not any(m.value == mention.value for reading in near for m in reading.mentions)
    own = Standing(asked, mention).own_terms
    return bool(own) and not any(term in reading.places for reading in near for term in own)


def _shares_the_rest(odd: Mention, pair: Comparison) -> bool:
    rest = set(pair.question.terms) - Standing(pair.asked.reading, odd).terms
    there = pair.reading.places.keys()
    shared = {t for t in rest if t in there or not synonyms_of(t).isdisjoint(there)}
    whole = pair.share(rest)
    uncommon = rest - common_terms()
    return (
        len(shared) >= LEAST_SHARED
        and whole > 0
        and pair.share(shared) / whole >= LEAST_SHARE
        and uncommon <= shared
        and bool(uncommon & there)
    )


def _instead(odd: Mention, pair: Comparison) -> list[tuple[PremiseRule, Standing]]:
    """What the sentence has in the mention's place; of numbers those that count most of the same words."""
    asked = Standing(pair.asked.reading, odd)
    shared = set(pair.hits)
    known = {m.value for m in pair.question.mentions}
    found = [
        (rule, standing)
        for rule in PREMISE_RULES
        if odd.kind in rule.kinds
        for standing in (Standing(pair.reading, mention) for mention in pair.reading.mentions)
        if standing.mention.kind in rule.kinds
        and standing.mention.value not in known
        and rule.instead(asked, standing)
        and (odd.kind != "date" or _dates_the_rest(standing, shared))
    ]
    if odd.kind in NUMBERS:
        most = max((shared_count(asked, standing) for _, standing in found), default=0)
        found = [(rule, standing) for rule, standing in found if shared_count(asked, standing) == most]
    return found


def _said_elsewhere(odd: Mention, pair: Comparison, index: Index) -> bool:
    """Whether another sentence has what was asked and much of the rest."""
    terms = Standing(pair.asked.reading, odd).own_terms
    rest = set(pair.question.terms) - Standing(pair.asked.reading, odd).terms
    rows = {row for term in terms for row in similarities([term], index)} - {pair.sentence.id}
    held = {term: similarities([term], index).keys() for term in rest} if rows else {}
    least = RIVAL_SHARE * pair.share(rest)
    return any(pair.share({term for term in rest if row in held[term]}) >= least for row in rows)
