"""A follow-up's evidence: retrieval and ranking that know what was cited before."""

from collections.abc import Sequence
from typing import NamedTuple

from quoth.answering.candidates import propose
from quoth.answering.comparison import read
from quoth.answering.conversation.nearness import AHEAD, LACKING, Anchor, nearness_awards
from quoth.answering.evidence import rank
from quoth.answering.measures.surroundings import BACKWARD
from quoth.answering.question import analyze
from quoth.answering.retrieval import similarities
from quoth.answering.verdicts import verdict
from quoth.language.pattern import Pattern
from quoth.language.terms import terms
from quoth.model import Candidate, Evidence, Index, Question, Sentence, ShortAnswer

EXISTENTIAL = Pattern(r"^\W*There (?:is|are|was|were|has been|have been)\b")
# Types that are asked about with a word for what happened, which an answer has too.
WORDED = frozenset(("thing", "name", "person", "place", "manner", "date", "reason", "account", "yesno"))
NAMES = frozenset(("person", "place", "organization", "name"))


class Followed(NamedTuple):
    """The evidence, best first, and the question it was measured by.

    question: without the borrowed terms where the best sentence need not have them, since it goes on about
    what was cited before. lacks: whether the best sentence has nothing of what the follow-up adds.
    """

    question: Question
    evidence: tuple[Evidence, ...]
    lacks: bool = False


def follow(question: Question, borrowed: frozenset[str], cited: Sentence, index: Index) -> Followed:
    """Rank what may answer a follow-up.

    borrowed: terms of `question` that come from the turn before by a pronoun or noun; a sentence that goes
    on about the cited one with a pronoun of its own ("They said") is measured with and without them. For
    other forms of follow-up it is empty.
    """
    typed = frozenset(terms(question.typed))
    anchor = Anchor(cited, frozenset(t for t in question.terms if t in typed))
    candidates = _candidates(question, cited, index)
    ranked = rank(question, candidates, index, lambda pair: nearness_awards(pair, anchor))
    own = tuple(term for term in question.terms if term not in borrowed)
    going_on = {c.sentence.id for c in candidates if goes_on(c.sentence, cited, question)}
    if not own or own == question.terms or not going_on:
        return Followed(question, ranked, _lacks(question, ranked))
    named = tuple(m for m in question.mentions if not set(m.value.split()) & borrowed)
    focus = tuple(term for term in question.focus if term in own)
    short = question._replace(terms=own, mentions=named, focus=focus)
    again = rank(short, candidates, index, lambda pair: nearness_awards(pair, anchor))
    alone = {item.sentence.id: item for item in again if item.sentence.id in going_on}
    best = [max(item, alone.get(item.sentence.id, item), key=lambda e: e.score) for item in ranked]
    best.sort(key=lambda item: (-item.score, item.sentence.id))
    is_short = bool(best) and best[0] is alone.get(best[0].sentence.id)
    return Followed(short if is_short else question, tuple(best), _lacks(question, best))


def _lacks(question: Question, best: Sequence[Evidence]) -> bool:
    """Whether the first sentence was found by borrowed words alone."""
    if not best or question.answer_type not in WORDED:
        return False
    return any(award.rule == LACKING and award.measure >= 1.0 for award in best[0].awards)


def goes_on(sentence: Sentence, cited: Sentence, question: Question) -> bool:
    """Whether a sentence close behind the cited one goes on about the same without naming it.

    It begins by referring back, or with "There was", and names nothing that is not named already.
    """
    if sentence.article != cited.article or not 0 < sentence.id - cited.id < AHEAD:
        return False
    if not (EXISTENTIAL.match(sentence.text) or BACKWARD.match(sentence.text)):
        return False
    known = {token.term for text in (cited.text, question.text) for token in read(text).tokens}
    names = (mention for mention in read(sentence.text).mentions if mention.kind in NAMES)
    return all(set(name.value.split()) <= known for name in names)


def confirm(question: Question, evidence: Evidence, cited: Sentence, index: Index) -> ShortAnswer | None:
    """The verdict that a sentence which goes on about the same gives on a follow-up as it was typed.

    "Did they reply?" is denied by "There was no reply.", which has no word of who they are.
    """
    if not goes_on(evidence.sentence, cited, question):
        return None
    found = verdict(analyze(question.typed, question.typed), evidence, index)
    return None if found is None or found.kind == "premise" else ShortAnswer(found.text, None)


def _candidates(question: Question, cited: Sentence, index: Index) -> Sequence[Candidate]:
    """What is retrieved, and the sentences behind the cited one, whatever their words."""
    candidates = propose(question, index)
    known = {candidate.sentence.id for candidate in candidates}
    found = similarities(question.terms, index)
    behind = (
        index.sentences[row] for row in range(cited.id + 1, min(cited.id + 1 + AHEAD, len(index.sentences)))
    )
    added = [s for s in behind if s.article == cited.article and s.id not in known]
    return (*candidates, *(Candidate(s, found.get(s.id, 0.0), found.get(s.id, 0.0)) for s in added))
