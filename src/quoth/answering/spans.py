"""Evidence to short answer: the words of the sentence that answer, by the type of the question."""

from quoth.answering.comparison import read
from quoth.answering.measures.kinds import FITS
from quoth.model import Evidence, Question, ShortAnswer, Span


def short_answer(question: Question, evidence: Evidence) -> ShortAnswer | None:
    """The mention that fits the question's type best and stands nearest to its words."""
    reading = read(evidence.sentence.text)
    fits = FITS.get(question.answer_type, {})
    asked = set(question.terms)
    hits = [t.start for t in reading.tokens if not t.stop_word and t.term in asked]
    best, best_score = None, 0.0
    for mention in reading.mentions:
        if set(mention.value.split()) <= asked or not fits.get(mention.kind):
            continue
        distance = min((abs(mention.span.start - h) for h in hits), default=99)
        score = fits[mention.kind] + 1 / (1 + distance / 10)
        if score > best_score:
            best, best_score = mention, score
    if best is None:
        return None
    start = evidence.sentence.span.start + best.span.start
    stop = evidence.sentence.span.start + best.span.stop
    return ShortAnswer(reading.text[best.span.start : best.span.stop], Span(start, stop))
