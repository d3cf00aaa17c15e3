"""Who says it: the speaker of a sentence that has what a question says was said."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quoth.answering.comparison import read
from quoth.answering.derivations.matching import covers
from quoth.answering.news.places import rows_of, sentence_at
from quoth.answering.news.speakers import Paragraph, Speaker, Spoken, around, paragraph_of, speaker_of, spoken
from quoth.answering.news.speech_forms import Asked, fits, word_for_word
from quoth.language.terms import tokenize
from quoth.model import Award, Evidence, Index, Sentence, ShortAnswer, Span

# Evidence looked at for who says it; a worse sentence is about something else.
MOST_EVIDENCE = 5
# Characters looked through for a quotation of the question.
MOST_TEXT = 2_000_000
ITSELF = "The article says so itself, and names nobody who does."
RULE = "is said by who is asked for"


class Told(NamedTuple):
    """What is cited, the sentence of what is said first, and the short answer.

    absent: where nobody says it, a sentence that says so.
    """

    evidence: tuple[Evidence, ...]
    short: ShortAnswer | None
    steps: str | None = None
    absent: str = ""


def who_said(asked: Asked, evidence: Sequence[Evidence], index: Index) -> Told | None:
    """Who says what a question says was said; None where no sentence has it, or not by such a verb."""
    for item in [*_quoting(asked, evidence, index), *evidence[:MOST_EVIDENCE]]:
        near = paragraph_of(item.sentence, index)
        made = [s for s in spoken(item.sentence, near) if fits(asked.cue, s.statement.cue)]
        own = around(item.sentence, near, index)
        if not has_said(asked, item.sentence, near):
            continue
        if own is not None and fits(asked.cue, own.statement.cue):
            made.append(own)
        if made:
            return _named(item, max(made, key=lambda s: share(asked, s)), near, index)
        if own is None and asked.cue is not None and asked.cue.group in ("say", "tell") and not asked.thing:
            marked = near.quotation(item.sentence) is not None or spoken(item.sentence, near)
            return Told((item,), None, absent="" if marked else ITSELF)
        return None
    return None


def _quoting(asked: Asked, evidence: Sequence[Evidence], index: Index) -> Iterator[Evidence]:
    """The sentences that have the question's quotations word for word."""
    if not asked.quotes:
        return
    pattern = word_for_word(asked.quotes[0])
    known = {item.sentence.id: item for item in evidence}
    for item in evidence:
        if pattern.search(item.sentence.text):
            yield item
            return
    left = MOST_TEXT
    for row, article in enumerate(index.articles):
        left -= len(article.text)
        if left < 0:
            return
        match = pattern.search(article.text)
        if match is not None:
            sentence = sentence_at(match.start(), rows_of(row, index), index)
            yield known.get(sentence.id, Evidence(sentence, 0.0, (Award(RULE, 1.0, 1.0),)))
            return


def has_said(asked: Asked, sentence: Sentence, near: Paragraph) -> bool:
    """Whether a sentence, with the rest of its quotation, has what is said to be said."""
    if asked.quotes and not all(word_for_word(q).search(sentence.text) for q in asked.quotes):
        return False
    quotation = near.quotation(sentence)
    also = [s for s in near.sentences if s.id == sentence.id - 1]
    if quotation is not None:
        base = near.sentences[0].span.start
        also = [s for s in near.sentences if quotation.start <= s.span.start - base < quotation.stop]
    return covers(read(sentence.text), asked.tokens, [read(s.text) for s in also])


def share(asked: Asked, said: Spoken) -> tuple[int, int]:
    """How much of what is asked for is said, and how short it is."""
    parts = [said.sentence.text[slice(*part)] for part in said.statement.said]
    there = {token.term for part in parts for token in tokenize(part)}
    return len(there & {t.term for t in asked.tokens}), -sum(map(len, parts))


def _named(item: Evidence, said: Spoken, near: Paragraph, index: Index) -> Told:
    speaker = speaker_for(item.sentence, said, near, index)
    if not speaker.name:
        return Told((item,), None)
    if speaker.sentence.id == item.sentence.id:
        start = item.sentence.span.start + speaker.start
        return Told((item,), ShortAnswer(speaker.name, Span(start, start + len(speaker.name))))
    return Told(cited(item, speaker), ShortAnswer(speaker.name, None), steps_of(speaker))


def speaker_for(sentence: Sentence, said: Spoken, near: Paragraph, index: Index) -> Speaker:
    """The speaker of a sentence by a statement that may stand in another one."""
    if said.sentence.id == sentence.id:
        return speaker_of(said, near, index)
    speaker = speaker_of(said, paragraph_of(said.sentence, index), index)
    return speaker._replace(steps=((sentence, ""), *speaker.steps))


def cited(item: Evidence, speaker: Speaker) -> tuple[Evidence, ...]:
    """The sentence of what is said, and those by which its speaker was found, each once."""
    found = {item.sentence.id: item}
    for sentence, _ in speaker.steps:
        found.setdefault(sentence.id, Evidence(sentence, 0.0, (Award(RULE, 1.0, 1.0),)))
    return tuple(found.values())


def steps_of(speaker: Speaker) -> str:
    """How the speaker was found: "quoted [1], said by she [2] = Jane Roe [3]"."""
    labels = {s: n for n, s in enumerate(dict.fromkeys(s.id for s, _ in speaker.steps), start=1)}
    shown = [
        f"{name} [{labels[s.id]}]" if name else f"quoted [{labels[s.id]}], said by "
        for s, name in speaker.steps
    ]
    lead = shown.pop(0) if not speaker.steps[0][1] else ""
    return lead + " = ".join(shown)
