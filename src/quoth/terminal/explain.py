"""Why the ranking came out as it did: each rule's measure x weight, and what matched each word."""

from collections.abc import Iterator, Sequence

from quoth.answering.confidence import Appraisal, appraise, log_odds
from quoth.answering.matching import Matched, lacking, matches, matches_of
from quoth.language.terms import tokenize
from quoth.model import Abstention, Answer, Award, Chat, Evidence, Index, Question, Reply
from quoth.rows import match_row
from quoth.terminal.layout import Line, Piece, Style, View, plain
from quoth.terminal.sanitize import one_line

GAPS = 2  # rules that are named where a candidate came behind
NEAR = 2  # sentences beside those that were cited
SHOWN = 3  # candidates that are explained in full; the rest is counted


def told(match: Matched) -> str:
    """As a line shows it: "live = lived", "wounded ~ hurt .79 (thesaurus)", "wife ≠ man .74"."""
    if match.how is None:
        return f"{match.asked}: nothing"
    if match.is_itself:
        return match.text
    how = "" if match.how == "opposite" else f" ({match.how})"
    return f"{match.text} {f'{match.strength:.2f}'.removeprefix('0')}{how}"


def as_written(terms: Sequence[str], question: Question) -> tuple[str, ...]:
    """Terms as the question writes them: nobody knows a word by its stem."""
    words = {token.term: question.text[token.start : token.stop] for token in tokenize(question.text)}
    return tuple(words.get(term, term) for term in terms)


def explanation_lines(reply: Reply, view: View) -> Iterator[Line]:
    """What a person wants to know; then how the question was understood and the candidates, rule by rule."""
    question = reply.question
    if isinstance(reply, Chat):
        yield plain("Small talk: nothing was looked up.")
        return
    if reply.parts:
        for place, part in enumerate(reply.parts):
            if place:
                yield Line(())
            yield plain(one_line(part.question.resolved), "headline")
            yield from explanation_lines(part, view)
        return
    yield from _in_short(reply, view)
    yield plain(f"answer type  {question.answer_type}")
    yield plain(f"terms        {_listed(as_written(question.terms, question))}")
    if question.focus:
        yield plain(f"focus        {_listed(as_written(question.focus, question))}")
    if question.corrections:
        corrected = tuple(f"{typed} -> {meant}" for typed, meant in question.corrections)
        yield plain(f"corrected    {_listed(corrected)}")
    yield plain(f"confidence   {reply.confidence:.2f}")
    if isinstance(reply, Abstention):
        yield plain(f"abstained    {reply.reason.code}: {reply.reason.text}")
    if reply.evidence and question.answer_type != "overview":
        yield from appraisal_lines(appraise(question, reply.evidence, view.indexed))
    if not reply.evidence:
        yield plain("No sentence shares a term with the question.")
    for rank, evidence in enumerate(reply.evidence[:SHOWN], start=1):
        yield from candidate_lines(rank, evidence, reply, view)
    if further := reply.evidence[SHOWN:]:
        what = "candidate" if len(further) == 1 else "candidates"
        yield plain(f"{len(further)} further {what}, the best with {further[0].score:.2f} points")


def _in_short(reply: Answer | Abstention, view: View) -> Iterator[Line]:
    """What the reply's own sentence has for the question's words, what not, and what else was near."""
    found = matches_of(reply, view.indexed)
    if found:
        alike = [match.asked if match.is_itself else match.text for match in found if match.counts]
        yield plain(f"matched      {', '.join(alike) or 'nothing'}")
        others = [match.text for match in found if not match.counts]
        yield plain(f"missing      {', '.join(others) or 'nothing'}")
    own = reply.citations if isinstance(reply, Answer) else reply.nearest[:1]
    cited = {citation.sentence.id for citation in own}
    near = [evidence.sentence for evidence in reply.evidence if evidence.sentence.id not in cited][:NEAR]
    for place, sentence in enumerate(near):
        name = "" if place else "near"
        yield plain(one_line(sentence.text), lead=f"{name:13}{sentence.number}: ")
    if found or near:
        yield Line(())


def candidate_lines(rank: int, evidence: Evidence, reply: Reply, view: View) -> Iterator[Line]:
    """One candidate: its sentence, what each rule gave it, the sum, its terms.

    rank: its place among the candidates, from 1.
    """
    sentence = evidence.sentence
    source = view.indexed.articles[sentence.article].source
    yield plain(
        f"candidate {rank}: {source}, paragraph {sentence.paragraph}, sentence {sentence.number}",
        "headline",
    )
    yield plain(one_line(sentence.text), "context", "  ")
    yield from award_lines(evidence.awards)
    yield plain(f"{evidence.score:24.2f}  score", lead="  ")
    behind = why_behind(evidence, reply.evidence[0]) if rank > 1 and not isinstance(reply, Chat) else ""
    if behind:
        yield plain(behind, lead="  ")
    matched = matches(reply.question, sentence, view.indexed)
    yield plain(" · ".join(map(told, matched)) or "no word to look for", lead="  ")


def appraisal_lines(appraisal: Appraisal) -> Iterator[Line]:
    """What makes the confidence: does the article speak of the matter, and is the best sentence right."""
    yield from award_lines(appraisal.topic)
    yield plain(f"{log_odds(appraisal.topic):24.2f}  log-odds that the article speaks of it", lead="  ")
    yield from award_lines(appraisal.right)
    yield plain(f"{log_odds(appraisal.right):24.2f}  log-odds of being right, where it does", lead="  ")


def award_lines(awards: Sequence[Award]) -> Iterator[Line]:
    """A line for each award that counts: measure, weight and points; the weightiest first."""
    for award in sorted(awards, key=lambda award: -abs(award.points)):
        if award.points:
            figures = f"{award.measure:6.2f} x {award.weight:6.2f} = {award.points:6.2f}"
            style: Style = "gain" if award.points > 0 else "loss"
            yield Line((Piece(figures, style), *plain(f"  {award.rule}").pieces), "  ")


def why_behind(evidence: Evidence, best: Evidence) -> str:
    """What cost a candidate most against the best one: the two rules that made most of the difference."""
    gaps = [
        (ahead.points - behind.points, ahead.rule)
        for ahead, behind in zip(best.awards, evidence.awards, strict=False)
        if ahead.points > behind.points
    ]
    told = [f"{gap:.2f} by “{rule}”" for gap, rule in sorted(gaps, reverse=True)[:GAPS]]
    return f"{best.score - evidence.score:.2f} points behind candidate 1: {', '.join(told)}" if told else ""


def explanation(reply: Reply, index: Index) -> dict[str, object]:
    """The same as data, every candidate of it, for the `explanation` key of an answer row."""
    candidates = [] if isinstance(reply, Chat) else reply.evidence
    return {
        "terms": list(reply.question.terms),
        "focus": list(reply.question.focus),
        "candidates": [_candidate(evidence, reply.question, index) for evidence in candidates],
    }


def _candidate(evidence: Evidence, question: Question, index: Index) -> dict[str, object]:
    matched = matches(question, evidence.sentence, index)
    return {
        "sentence": evidence.sentence.number,
        "text": evidence.sentence.text,
        "score": round(evidence.score, 4),
        "similarity": round(evidence.similarity, 4),
        "awards": [
            {
                "rule": award.rule,
                "measure": round(award.measure, 4),
                "weight": round(award.weight, 4),
                "points": round(award.points, 4),
            }
            for award in evidence.awards
        ],
        "matched": [match.asked for match in matched if match.counts],
        "missing": list(lacking(matched)),
        "alignment": list(map(match_row, matched)),
    }


def _listed(words: tuple[str, ...]) -> str:
    return ", ".join(words) or "none"
