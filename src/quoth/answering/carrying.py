"""What a conversation lends a question that hangs on it: words at a lower weight, and a place in the text."""

from collections.abc import Callable, Iterator, Sequence, Set

from quoth.answering.comparison import Comparison, read
from quoth.answering.confidence import certainty
from quoth.answering.dependence import BOUNDS, NAMES, POINTING, depends, inherits, pronoun, rest, things
from quoth.answering.evidence import rank
from quoth.answering.polarity import KIN_WORDS
from quoth.answering.proposing import propose
from quoth.answering.retrieval import similarities
from quoth.answering.weights import Carrying, carrying
from quoth.language.terms import terms, word_terms
from quoth.language.thesaurus import alike
from quoth.model import (
    Abstention,
    Answer,
    Award,
    Candidate,
    Chat,
    Citation,
    Conversation,
    Evidence,
    Index,
    Mention,
    Question,
    Sentence,
    Span,
)
from quoth.named_tuple import NamedTuple

LONGEST = 300  # characters; longer than any question that hangs on another
# What is shown: characters of a slice, and slices.
LONGEST_SLICE = 80
MOST_SLICES = 4
# Sentences beside the cited one that are looked at whatever their words.
BEHIND, AHEAD = 2, 5
# Kinds of mention that take one another's place: a number that of any number.
FAMILY = dict.fromkeys(("money", "percent", "duration"), "quantity")
# What is left of an award with each further sentence.
FADE = 0.5


class Anchor(NamedTuple):
    """The sentence that was cited last, and how sure it was: 0 to 1."""

    cited: Sentence
    sure: float


class CarryingRule(NamedTuple):
    """A reason to prefer a sentence for a question that goes on from what was cited.

    near: by how many sentences it stands behind the cited one, 0 to 1; its learned weight tells which way
    that speaks. example: steps that count, near_miss: steps that don't.
    """

    name: str
    near: Callable[[int], float]
    example: int
    near_miss: int


CARRYING_RULES = (
    CarryingRule("was cited last", lambda steps: float(steps == 0), 0, 1),
    CarryingRule("comes soon behind it", lambda steps: FADE ** max(0, steps - 2) * (steps > 0), 2, 0),
    CarryingRule("stands before it", lambda steps: FADE ** max(0, -steps - 1) * (steps < 0), -1, 0),
)


def last_reply(conversation: Conversation) -> Answer | Abstention | None:
    """The last reply, small talk aside."""
    return next((reply for reply in reversed(conversation.replies) if not isinstance(reply, Chat)), None)


def carry(
    question: Question, conversation: Conversation, index: Index, learned: Carrying | None = None
) -> tuple[Question, Anchor | None]:
    """The question with what it carries, and where in the text it goes on; itself where it stands alone.

    learned: what each part counts, where it is not to be what was learned last.
    """
    last = last_reply(conversation)
    if last is None or len(question.text) > LONGEST or not depends(question):
        return question, None
    shares = learned or carrying()
    typed = {*terms(rest(question.text))} & {*question.terms} - POINTING
    said = (reply.question for reply in reversed(conversation.replies) if not isinstance(reply, Chat))
    topic = {*_parts(next((each for each in said if not each.about), last.question).text)}
    # What names nobody and nothing comes behind: what does is spoken of the longest.
    named = {text for text in last.question.about if {m.kind for m in read(text).mentions} & NAMES}
    before = sorted(last.question.about, key=lambda text: (text not in topic, text not in named))
    lent = [(text, shares.question) for text in _parts(last.question.text)]
    if not inherits(question):  # or what takes its place is asked for
        lent.append((_short(last), shares.answer))
    lent += [(text, shares.before) for text in before]
    anchor = _anchor(last, index)
    if pronoun(question) and not any(map(things, (last.question.text, *last.question.about))):
        # Nothing that was asked can be meant: what the document is about may be.
        articles = [index.articles[anchor.cited.article]] if anchor else index.articles
        lent += [(each.title, shares.before) for each in articles if len(articles) == 1]
    replaced = _replaced(question, last.question, typed) if inherits(question) else set()
    known = {*question.terms}
    carried: dict[str, float] = {}
    about: dict[frozenset[str], str] = {}
    for whole, share in lent:
        for text in _beside(question, whole.strip(), replaced):
            new = [term for term in terms(text) if term not in known | POINTING]
            for term in new:
                carried[term] = max(carried.get(term, 0.0), share)
            if new:
                shown = text if len(text) <= LONGEST_SLICE else f"{text[:LONGEST_SLICE].rpartition(' ')[0]} …"
                about.setdefault(frozenset(new), shown)
    # What only says that something was said counts nothing; the question's own terms stay terms.
    carried |= dict.fromkeys([term for term in question.terms if term not in typed], 0.0)
    told = [text for words, text in about.items() if not any(words < others for others in about)]
    taken = question._replace(
        terms=tuple(dict.fromkeys((*question.terms, *carried))),
        carried=tuple(carried.items()),
        about=tuple(told[:MOST_SLICES]),
    )
    if inherits(question) and not question.focus:
        taken = taken._replace(answer_type=last.question.answer_type, focus=last.question.focus)
    return taken, anchor


def follow(
    question: Question, anchor: Anchor | None, index: Index, learned: Carrying | None = None
) -> tuple[Evidence, ...]:
    """The evidence for a question that carries something: as for any, and what stands near the anchor."""
    candidates = {each.sentence.id: each for each in propose(question, index)}
    if anchor is None:
        return rank(question, [candidates[row] for row in sorted(candidates)], index)
    near, same = anchor.cited, similarities(question.terms, index)
    for row in range(max(0, near.id - BEHIND), min(near.id + AHEAD + 1, len(index.sentences))):
        if row not in candidates and index.sentences[row].article == near.article:
            similarity = same.get(row, 0.0)
            candidates[row] = Candidate(index.sentences[row], similarity, similarity)
    weights = (learned or carrying()).near
    # The more a question asks by itself, the less it matters where it was asked.
    share = anchor.sure / (1 + len(question.terms) - len(question.carried))

    def further(pair: Comparison) -> tuple[Award, ...]:
        steps = pair.sentence.id - near.id
        there = share if pair.sentence.article == near.article else 0.0
        return tuple(Award(row.name, row.near(steps) * there, weights[row.name]) for row in CARRYING_RULES)

    return rank(question, [candidates[row] for row in sorted(candidates)], index, further)


def cited(last: Answer | Abstention) -> Sequence[Citation]:
    """What was cited; of what is no answer the closest sentence."""
    return last.citations if isinstance(last, Answer) else last.nearest[:1]


def _short(last: Answer | Abstention) -> str:
    """The short answer where it is sure and a slice of what was cited: a wrong one would lead astray."""
    short = last.short_answer if isinstance(last, Answer) and certainty(last) == "sure" else None
    return short.text if short and any(short.text in each.sentence.text for each in cited(last)) else ""


def _anchor(last: Answer | Abstention, index: Index) -> Anchor | None:
    sentence = next((each.sentence for each in cited(last)), None)
    if sentence is None or index.sentences[sentence.id : sentence.id + 1] != (sentence,):
        return None  # nothing was cited, or another index is open now
    return Anchor(sentence, last.confidence)


def _parts(text: str) -> Iterator[str]:
    """What a question speaks of: its words between question words and auxiliaries."""
    text = rest(text)
    start, named = 0, [mention.span for mention in read(text).mentions]
    for token in read(text).tokens:
        if token.word in BOUNDS and not any(span.start <= token.start < span.stop for span in named):
            yield _trimmed(text[start : token.start])
            start = token.stop
    yield _trimmed(text[start:])


def _beside(question: Question, text: str, replaced: Set[str]) -> Iterator[str]:
    """What is left of a slice where what was typed takes the place of a word, a date, a number or a name."""
    there, start = read(text), 0
    # "What did Ann pay for it?": who is named beside a pronoun takes nobody's place.
    own = [_family(e) for e in question.mentions if e.kind not in NAMES or not pronoun(question)]
    named = [mention.span for mention in there.mentions if _family(mention) in own]
    taken = sorted([*named, *(Span(t.start, t.stop) for t in there.tokens if t.term in replaced)])
    for span in taken:
        yield _trimmed(text[start : span.start])
        start = max(start, span.stop)
    yield _trimmed(text[start:]) if taken else text


def _replaced(question: Question, last: Question, typed: Set[str]) -> set[str]:
    """The terms whose place is taken: by what is like them, kin by kin, or by what is asked for instead."""
    kin = {*word_terms([*KIN_WORDS])}
    found = {other for term in typed for other in alike(term)}.union(last.focus if question.focus else ())
    return (found | kin if kin & typed else found) - typed


def _family(mention: Mention) -> str:
    return FAMILY.get(mention.kind, mention.kind)


def _trimmed(text: str) -> str:
    """The text from its first word that is looked for to its last; "" where it has none."""
    words = [token for token in read(text).tokens if not token.stop_word]
    return text[words[0].start : words[-1].stop] if words else ""
