"""What somebody says: the statements of a speaker, the one that is about what is asked first."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quoth.answering.comparison import read
from quoth.answering.news.cues import BY_FORM, GERUNDS
from quoth.answering.news.places import rows_of
from quoth.answering.news.quotations import quotations
from quoth.answering.news.sources import RULE, Told, cited, has_said, share, speaker_for, steps_of
from quoth.answering.news.speakers import Paragraph, Speaker, Spoken, around, paragraph_of, speaker_of, spoken
from quoth.answering.news.speech_forms import CLOSING, OPENING, Asked, fits
from quoth.language.terms import tokenize
from quoth.model import Award, Evidence, Index, Sentence, ShortAnswer, Span

# Sentences looked at for what somebody says, and those shown where none of them says it.
MOST_SENTENCES = 2_000
MOST_NEAREST = 3
UNQUOTED = "No sentence says what they said."
# Not who, but the article itself: an overview.
NOBODY = frozenset("article text story document this that you i we".split())


class _Found(NamedTuple):
    """Something that is said by who is asked for. score: to compare; words: its short answer."""

    score: tuple[int, int, int]
    sentence: Sentence
    speaker: Speaker
    words: ShortAnswer | None


def what_was_said(asked: Asked, evidence: Sequence[Evidence], index: Index) -> Told | None:
    """What is said by whom a question names; None where that is not plain."""
    wanted = {t.term for t in asked.who if not t.stop_word}
    if not wanted or not NOBODY.isdisjoint(t.word for t in asked.who) or asked.cue is None:
        return None
    found = list(_all_said(asked, wanted, evidence, index))
    if not found:
        marked = any(_marks_speech(item.sentence.text) for item in evidence[:1])
        spoken_of = asked.cue.group in ("say", "tell")
        return (
            None if marked or not spoken_of else Told(tuple(evidence[:MOST_NEAREST]), None, absent=UNQUOTED)
        )
    best = max(found, key=lambda each: each.score)
    known = {item.sentence.id: item for item in evidence}
    item = known.get(best.sentence.id, Evidence(best.sentence, 0.0, (Award(RULE, 1.0, 1.0),)))
    shown = cited(item, best.speaker)
    return Told(shown, best.words, steps_of(best.speaker) if len(shown) > 1 else None)


def _all_said(asked: Asked, wanted: set[str], evidence: Sequence[Evidence], index: Index) -> Iterator[_Found]:
    for sentence, near in _sentences(evidence, index):
        if not _may_speak(sentence, near) or not has_said(asked, sentence, near):
            continue
        for said in spoken(sentence, near):
            fit = fits(asked.cue, said.statement.cue)
            if fit or fits(asked.cue, None):
                speaker = speaker_of(said, near, index)
                if _is(speaker, wanted):
                    yield _Found(
                        (int(fit), share(asked, said)[0], -sentence.id), sentence, speaker, _words(said)
                    )
        own = around(sentence, near, index)
        if own is not None and fits(asked.cue, own.statement.cue):
            speaker = speaker_for(sentence, own, near, index)
            if _is(speaker, wanted):
                hits = len({t.term for t in tokenize(sentence.text)} & {t.term for t in asked.tokens})
                yield _Found((1, hits, -sentence.id), sentence, speaker, _inside(sentence))


def _marks_speech(text: str) -> bool:
    return any(quotations(text)) or any(
        t.word in BY_FORM and t.word not in GERUNDS for t in read(text).tokens
    )


def _may_speak(sentence: Sentence, near: Paragraph) -> bool:
    words = (token.word for token in read(sentence.text).tokens)
    return bool(near.quotations) or any(word in BY_FORM or word == "according" for word in words)


def _is(speaker: Speaker, wanted: set[str]) -> bool:
    """Whether a speaker is the one asked for: by name, or by what the sentence says of who that is."""
    if not speaker.name or not wanted:
        return False
    name = {t.term for t in tokenize(speaker.name) if not t.stop_word}
    about = {t.term for t in tokenize(speaker.about) if not t.stop_word}
    last = [t.term for t in tokenize(speaker.name) if not t.stop_word][-1:]
    return wanted <= name | about or (bool(last) and last[0] in wanted and name <= wanted)


def _sentences(evidence: Sequence[Evidence], index: Index) -> Iterator[tuple[Sentence, Paragraph]]:
    """All sentences of the articles that have evidence, the best one's first, with their paragraphs."""
    left = MOST_SENTENCES
    near: Paragraph | None = None
    for article in dict.fromkeys(item.sentence.article for item in evidence):
        for row in rows_of(article, index)[:left]:
            left -= 1
            sentence = index.sentences[row]
            if near is None or not near.sentences[0].id <= row <= near.sentences[-1].id:
                near = paragraph_of(sentence, index)
            yield sentence, near


def _inside(sentence: Sentence) -> ShortAnswer | None:
    """A sentence that stands in a quotation, without its marks."""
    kept = sentence.text.strip(f" ,.{OPENING}{CLOSING}")
    start = sentence.span.start + sentence.text.find(kept)
    return ShortAnswer(kept, Span(start, start + len(kept))) if kept else None


def _words(said: Spoken) -> ShortAnswer | None:
    """What is said, without the marks of a quotation that is all of it; None where it is in two parts."""
    if len(said.statement.said) != 1:
        return None
    start, stop = said.statement.said[0]
    text = said.sentence.text
    quoted = list(quotations(text[start:stop]))
    if len(quoted) == 1 and quoted[0].start == 0 and quoted[0].stop >= stop - start - 1:
        start, stop = start + quoted[0].inside[0], start + quoted[0].inside[1]
    elif not quoted and text[stop - 1] in CLOSING:
        stop -= 1  # the end of a quotation that began in a sentence before
    while stop > start and text[stop - 1] in " ,.":
        stop -= 1
    if start >= stop:
        return None
    offset = said.sentence.span.start
    return ShortAnswer(text[start:stop], Span(offset + start, offset + stop))
