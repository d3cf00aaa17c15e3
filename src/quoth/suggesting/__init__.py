"""Questions that an index answers, made from its own sentences and verified by asking them.

What a session opens with. Every form of `forms.QUESTION_FORMS` is tried on the first sentences; what
the index answers with the very part that was left out, out of the very sentence, may be shown.
"""

import zlib
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from quoth import versions
from quoth.model import Answer, Index, Sentence, Span

VERSION = "4"  # of the forms and the choice: another one makes other questions of the same articles
WANTED = 3
CONSIDERED = 400  # sentences, from the first on
TELLING = 6  # words of a question that says enough of what it is about
TRIED = 60  # questions that are asked


class Suggestion(NamedTuple):
    """A question that the index answers, the form it has, and the sentence that answers it."""

    question: str
    form: str
    sentence: int
    confidence: float


@cache
def questioner() -> str:
    """Eight hex digits that change with whatever decides which questions are made, and their answers."""
    return f"{zlib.crc32(repr((VERSION, versions.makers())).encode()):08x}"


def with_questions(index: Index) -> Index:
    """`index` with the questions that a session opens with; the same index gives the same ones."""
    return index._replace(questions=suggest(index), questioner=questioner())


def valid_questions(index: Index) -> tuple[str, ...]:
    """The questions that `index` has; none where another program made them: this one may answer otherwise."""
    return tuple(index.questions) if index.questioner == questioner() else ()


def suggest(index: Index, wanted: int = WANTED) -> tuple[str, ...]:
    """Up to `wanted` questions, in the order of their sentences; none where none can be verified.

    They differ in form and in sentence as far as they can: surer ones first, then shorter ones.
    """
    from quoth.answering.confidence import SURE

    found = sorted(
        (each for each in _verified(index) if each.confidence >= SURE),
        key=lambda each: (
            len(each.question.split()) < TELLING,
            len(each.question),
            each.sentence,
            each.question,
        ),
    )
    chosen: list[Suggestion] = []
    for same_form, same_sentence in ((False, False), (True, False), (False, True)):
        for each in found:
            beside = {row.form for row in chosen if row.sentence == each.sentence}
            # Who did it answers what else is asked of the sentence.
            fits = not beside or (same_sentence and "who" not in {*beside, each.form})
            if len(chosen) < wanted and fits and (same_form or each.form not in {row.form for row in chosen}):
                chosen.append(each)
    return tuple(each.question for each in sorted(chosen, key=lambda each: each.sentence))


def _verified(index: Index) -> Iterator[Suggestion]:
    from itertools import islice

    for sentence, form, question, asked in islice(_made(index), TRIED):
        confidence = _confidence(question, sentence, asked, index)
        if confidence is not None:
            yield Suggestion(question, form, sentence.id, confidence)


def _made(index: Index) -> Iterator[tuple[Sentence, str, str, Span]]:
    from quoth.suggesting.templates import persons_of, questions_of

    sentences = index.sentences[:CONSIDERED]
    persons = persons_of([sentence.text for sentence in sentences])
    for sentence in sentences:
        for form, made in questions_of(sentence.text, persons):
            yield sentence, form, made.question, made.asked


def _confidence(question: str, sentence: Sentence, asked: Span, index: Index) -> float | None:
    """How sure the reply to `question` is; None where it isn't the sentence and the part it came from."""
    from quoth.answering import answer

    reply = answer(question, index)
    if not isinstance(reply, Answer) or reply.question.text != question or reply.parts:
        return None
    short = reply.short_answer
    if short is None or short.span is None or reply.citations[0].sentence.id != sentence.id:
        return None
    start = sentence.span.start
    given, due = (short.span.start - start, short.span.stop - start), (asked.start, asked.stop)
    return reply.confidence if _agree(given, due, sentence.text) else None


def _agree(given: Sequence[int], due: Sequence[int], text: str) -> bool:
    """Whether one of the two ranges holds the other, and most of its words are the other's."""
    low, high = max(given[0], due[0]), min(given[1], due[1])
    if (low, high) not in ((given[0], given[1]), (due[0], due[1])):
        return False
    if given[0] == due[0]:
        return True
    longest = max(text[given[0] : given[1]], text[due[0] : due[1]], key=len)
    return 2 * len(text[low:high].split()) >= len(longest.split()) - 1
