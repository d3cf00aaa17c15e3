"""Questions that an index answers, made from its own sentences and verified by asking them.

What a session opens with. Every form of `templates.QUESTION_FORMS` is tried on the first sentences; what
the index answers surely with the very part that was left out, out of the very sentence, may be shown.
"""

import zlib
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import product
from typing import NamedTuple

from quoth import versions
from quoth.model import Answer, Index, Reply, Sentence, Span

VERSION = "5"  # of the forms and the choice: another one makes other questions of the same articles
WANTED = 3
CONSIDERED = 400  # sentences, from the first on
TRIED = 40  # questions that are asked
FEW, MOST = 1, 2  # faults of a question
TURN = "turn"  # the form of what an interview asks


class Suggestion(NamedTuple):
    """A question, the form it has, the sentence that answers it, the part of that, and how much it wants."""

    question: str
    form: str
    sentence: Sentence
    asked: Span
    faults: int


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

    They differ in form and in sentence as far as they can: those that say most by themselves first.
    """
    made = sorted(_made(index), key=lambda each: (each.faults, each.sentence.id))
    answers, chosen = _verifier(index), list[Suggestion]()
    for limit, same_form, same_sentence in product((FEW, MOST), (False, True), (False, True)):
        for each in made:
            beside = [row for row in chosen if row.sentence == each.sentence]
            told = any(_part(row) in each.question or _part(each) in row.question for row in beside)
            is_new = each.question not in {row.question for row in chosen}
            fits = (
                is_new
                and each.faults <= limit
                and (same_form or each.form not in {row.form for row in chosen})
            )
            if (
                len(chosen) < wanted
                and fits
                and (not beside or (same_sentence and not told))
                and answers(each)
            ):
                chosen.append(each)
    return tuple(each.question for each in sorted(chosen, key=lambda each: each.sentence.id))


def _part(suggestion: Suggestion) -> str:
    return suggestion.sentence.text[slice(*suggestion.asked)]


def _made(index: Index) -> Iterator[Suggestion]:
    from quoth.suggesting.interviews import asked, interviewed
    from quoth.suggesting.naming import persons_of
    from quoth.suggesting.templates import faults, is_fit, questions_of

    sentences = index.sentences[:CONSIDERED]
    texts = [sentence.text for sentence in sentences]
    persons, about = persons_of(texts)
    names = [interviewed(article.title) for article in index.articles]
    for sentence, spoken_of in zip(sentences, about, strict=True):
        question = asked(sentence.text, names[sentence.article])
        if question is not None and is_fit(question):
            yield Suggestion(question, TURN, sentence, Span(0, len(sentence.text)), faults(TURN, question))
        for form, (question, part) in questions_of(sentence.text, persons, spoken_of):
            wants = faults(form, question, sentence.text[slice(*part)])
            yield Suggestion(question, form, sentence, part, wants)


def _verifier(index: Index) -> Callable[[Suggestion], bool]:
    """Whether the index answers a question; of too many no other one."""
    from quoth.answering import answer

    replies: dict[str, Reply] = {}

    def answers(each: Suggestion) -> bool:
        if each.question not in replies and len(replies) < TRIED:
            replies[each.question] = answer(each.question, index)
        return each.question in replies and _is_answer(replies[each.question], each)

    return answers


def _is_answer(reply: Reply, made: Suggestion) -> bool:
    """Whether it is sure, and gives the sentence, and of it the part asked for."""
    from quoth.answering.confidence import certainty

    if not isinstance(reply, Answer) or reply.question.text != made.question or reply.parts:
        return False
    cited = [each.sentence.id for each in reply.citations]
    kind, short, start = reply.question.answer_type, reply.short_answer, made.sentence.span.start
    if certainty(reply) != "sure":
        return False
    if made.form == TURN:  # what is said next answers it
        return made.sentence.id in cited[1:] and (short is None or kind == "reason")
    if short is None or short.span is None or cited[0] != made.sentence.id:
        return kind == "definition" and cited[0] == made.sentence.id
    return _agree((short.span.start - start, short.span.stop - start), made.asked, made.sentence.text)


def _agree(given: Sequence[int], due: Sequence[int], text: str) -> bool:
    """Whether one of the two ranges holds the other, and most of its words are the other's."""
    low, high = max(given[0], due[0]), min(given[1], due[1])
    inside = (low, high) in ((given[0], given[1]), (due[0], due[1]))
    if not inside and text[due[0] : low].strip().lower() not in ("the", "a", "an"):
        return False
    if given[0] == due[0]:
        return True
    longest = max(text[given[0] : given[1]], text[due[0] : due[1]], key=len)
    return 2 * len(text[low:high].split()) >= len(longest.split()) - 1
