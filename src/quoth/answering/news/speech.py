"""Questions about speech: who says something, and what somebody says."""

import re
from collections.abc import Iterator
from typing import Final

from quoth.answering.case import Case, Finding, chosen
from quoth.answering.news.lines import dateline
from quoth.answering.news.quotations import quotations
from quoth.answering.news.speakers import Paragraph, Speaker, Spoken, around, paragraph_of, speaker_of, spoken
from quoth.answering.news.verbs import BY_FORM, Cue
from quoth.answering.places import rows_of, sentence_at
from quoth.answering.polarity import PREPOSITIONS
from quoth.answering.reading import read
from quoth.language.pattern import ShortPattern
from quoth.language.terms import Token, fold, tokenize
from quoth.language.thesaurus import alike
from quoth.language.vocabulary import common_terms
from quoth.model import Evidence, Index, Reason, Sentence, ShortAnswer, Span
from quoth.named_tuple import NamedTuple

# Evidence looked at for who says it: a worse sentence is about something else.
MOST_EVIDENCE: Final = 5
# Characters looked through for a quotation of the question; characters of a question.
MOST_TEXT: Final = 2_000_000
LONGEST: Final = 600
# From which likeness on a word says the same as another one.
SAME: Final = 0.5
ITSELF: Final = "The article says so itself, and names nobody who does."
RULE: Final = "is said by who is asked for"
# Not learned: a statement is only given where its speaker is plain.
SAID_CHANCE: Final = 0.8
FINITE: Final = "|".join(
    form for form, cue in BY_FORM.items() if form != cue.base and not form.endswith("ing")
)
SPEAKER_ASKED: Final = ShortPattern(
    r"\W*(?:(?:and|but|so)\W+)?(?:"
    r"(?:who|which\s\w+)\s(?:is|was|are|were)\squoted\s(?:as|for)\s(?P<quoted>saying)\s|"
    rf"who(?:\s(?:is|was)\sit\s(?:that|who))?\s(?:(?:has|had|have|also|first|later)\s)?(?P<verb>{FINITE})\s|"
    r"according\sto\swhom?\W\s?|whose\s(?:words|quote|quotation|statement)\s(?:are|were|is|was)\s(?:these\W+|this\W+)?)"
    r"(?P<said>.+)|(?P<said_>.+?),?\saccording\sto\swhom?\W*$",
    re.IGNORECASE,
    LONGEST,
)
SAID_ASKED: Final = ShortPattern(
    rf"\W*(?:(?:and|but|so)\W+)?what\s(?:did|does|do|has|have|had)\s(?P<who>[^?]+?)\s(?P<verb>{'|'.join(BY_FORM)})(?:\s(?:to\s)?"
    r"(?!about|of|on\b)(?:the\s)?\w+)?(?:\s(?:about|of|on|regarding|concerning|in\sreply\sto)\s(?P<said>.+?))?\W*$",
    re.IGNORECASE,
    LONGEST,
)
QUOTED: Final = ShortPattern(
    r"[“„«\"](?P<said>[^“”„«»\"]{2,})[”“»\"]|(?<!\w)['‘](?P<single>[^'‘’]{2,}(?:['’]\w[^'‘’]*)*)['’](?!\w)",
    most=LONGEST,
)
MARKS: Final = '“„«"”»’‘'
MARK: Final = re.compile(f"[{MARKS}]")
ELLIPSIS: Final = "…"
LONGEST_EXCERPT: Final = 120


class _Asked(NamedTuple):
    """What is said by a question about speech, or about what: its words, quotations and verb."""

    words: tuple[Token, ...]
    quotes: tuple[str, ...]
    cue: Cue | None


def told(case: Case) -> Finding | None:
    """What answers a question about speech; None for any other, and where no statement has what it asks."""
    match = SPEAKER_ASKED.match(case.question.text)
    if match is not None:
        said = match["said"] or match["said_"]
        asked = _asked(said, match["quoted"] or match["verb"] or "say")
        thing = asked.cue is not None and not (
            asked.cue.plain or asked.quotes or said.lower().startswith("that ")
        )
        return None if thing else who_said(asked, case)
    match = SAID_ASKED.match(case.question.text)
    if match is None:
        return None
    asked = _asked(match["said"] or "", match["verb"])
    # A pronoun is who was spoken of before.
    named = (_terms(each) for each in (match["who"], *case.question.about))
    return next(filter(None, (what_was_said(who, asked, case) for who in named if who)), None)


def _terms(text: str) -> set[str]:
    return {token.term for token in tokenize(text) if not token.stop_word}


def _asked(said: str, verb: str) -> _Asked:
    quotes = tuple((m["said"] or m["single"]).strip(" .,!?") for m in QUOTED.finditer(said))
    words = tuple(t for t in tokenize(said) if not t.stop_word and t.word not in PREPOSITIONS)
    return _Asked(words, quotes, BY_FORM.get(fold(verb)))


def who_said(asked: _Asked, case: Case) -> Finding | None:
    """Who says what a question says was said; None where no sentence has it, or not by such a verb."""
    for item in [*_quoting(asked, case), *case.evidence[:MOST_EVIDENCE]]:
        near = paragraph_of(item.sentence, case.indexed)
        if not _has(asked, item.sentence, near):
            continue
        every = _statements(item.sentence, near, case.indexed)
        made = [said for said in every if _fits(asked.cue, said)]
        if made:
            return _found(item, max(made, key=lambda said: _share(asked, said)), case)
        if asked.cue is None or asked.cue.kind != "say":
            return None
        if every:
            return _unsaid(item, case)
        return Finding((item,), case.chance, reason=Reason("no-speaker", ITSELF))
    return None


def what_was_said(who: set[str], asked: _Asked, case: Case) -> Finding | None:
    """What is said by whom a question names; None where that is not plain."""
    found: list[tuple[tuple[int, int, int], Evidence, Spoken]] = []
    for place, item in enumerate(case.evidence):
        near = paragraph_of(item.sentence, case.indexed)
        if not _has(asked, item.sentence, near):
            continue
        found += [
            ((*_share(asked, said), -place), item, said)
            for said in _statements(item.sentence, near, case.indexed)
            if _fits(asked.cue, said) and _is(speaker_in(said, case.indexed), who)
        ]
    if not found:
        return None
    _, item, said = max(found, key=lambda each: each[0])
    words, made = _words(item.sentence, said), _found(item, said, case)
    return made._replace(short=words) if words is not None else _unsaid(item, case)


def _statements(sentence: Sentence, near: Paragraph, index: Index) -> list[Spoken]:
    """What is said in a sentence, and what it is a part of."""
    belongs = around(sentence, near, index)
    return [*spoken(sentence, near), *([belongs] if belongs else [])]


def _fits(asked: Cue | None, said: Spoken) -> bool:
    """Whether a statement's verb answers the question's: "said" stands for any that calls nothing a name."""
    own = said.statement.cue
    if asked is None or own is None or asked.kind == "say":
        return own is None or own.kind != "call"
    return own.kind == asked.kind and (asked.kind == "call" or own.base == asked.base)


def _quoting(asked: _Asked, case: Case) -> Iterator[Evidence]:
    """The sentence where a quotation of the question begins, if any has it word for word."""
    left = MOST_TEXT
    for quote in asked.quotes[:1]:
        for row, article in enumerate(case.indexed.articles):
            match = _word_for_word(quote).search(article.text[:left])
            left -= len(article.text)
            if match is not None:
                sentence = sentence_at(match.start(), rows_of(row, case.indexed), case.indexed)
                ranked = (item for item in case.evidence if item.sentence.id == sentence.id)
                yield next(ranked, *chosen(RULE, sentence))
                return
            if left <= 0:
                return


def _word_for_word(quote: str) -> re.Pattern[str]:
    """A quotation, whatever its apostrophes and white space; an ellipsis at its end leaves the rest open."""
    words = (re.sub(r"['’]", "['’]", re.escape(word)) for word in quote.rstrip(f" {ELLIPSIS}.").split())
    text = r"\s+".join(words)
    return re.compile(rf"(?<!\w){text}(?!\w)", re.IGNORECASE)


def _has(asked: _Asked, sentence: Sentence, near: Paragraph) -> bool:
    """Whether a sentence, with its quotation or the one before, has all that is said but common words."""
    if not all(_word_for_word(quote).search(sentence.text) for quote in asked.quotes):
        return False
    before = [other for other in near.sentences if other.id == sentence.id - 1]
    there = {term for each in (*before, *near.together(sentence)) for term in read(each.text).places}
    missed = [token.term for token in asked.words if not _held(token.term, there)]
    common = {token.term for token in asked.words if token.term in common_terms()}
    return set(missed) <= common and 2 * len(missed) <= len(common)


def _held(term: str, there: set[str]) -> bool:
    return term in there or any(
        match.strength >= SAME and not match.excludes and other in there
        for other, match in alike(term).items()
    )


def _share(asked: _Asked, said: Spoken) -> tuple[int, int]:
    """How much of what is asked for is said, and how short it is."""
    there = {token.term for part in said.said for token in tokenize(part)}
    return sum(_held(token.term, there) for token in asked.words), -sum(map(len, said.said))


def _is(speaker: Speaker, who: set[str]) -> bool:
    """Whether a speaker is the one asked for: by name, or by what the sentence says of who that is."""
    name = {t.term for t in tokenize(speaker.name) if not t.stop_word}
    about = {t.term for t in tokenize(speaker.about) if not t.stop_word}
    return bool(name) and (who <= name | about or (speaker.key in who and name <= who))


def speaker_in(said: Spoken, index: Index) -> Speaker:
    """Who says it, looked up near its own sentence."""
    return speaker_of(said, paragraph_of(said.sentence, index), index)


def _found(item: Evidence, said: Spoken, case: Case) -> Finding:
    """Who says it, cited with the sentences by which that was found, and how: "she [1] = Jane Roe [2]"."""
    speaker, sentence = speaker_in(said, case.indexed), item.sentence
    if not speaker.name:
        return _unsaid(item, case)
    chance = max(case.chance, SAID_CHANCE)
    if speaker.sentence.id == sentence.id:
        start = sentence.span.start + speaker.start
        short = ShortAnswer(speaker.name, Span(start, start + len(speaker.name)))
        return Finding(case.evidence, chance, (item,), short)
    cited = list(dict.fromkeys((sentence, said.sentence, speaker.sentence)))
    quoting = f"quoted [1], said by {said.name} [{cited.index(said.sentence) + 1}]"
    steps = [f"{said.name} [1]" if said.sentence.id == sentence.id else quoting]
    if speaker.sentence.id != said.sentence.id:
        steps.append(f"{speaker.name} [{cited.index(speaker.sentence) + 1}]")
    evidence = (item, *chosen(RULE, *cited[1:]))
    return Finding(case.evidence, chance, evidence, ShortAnswer(speaker.name, None), " = ".join(steps))


def _unsaid(item: Evidence, case: Case) -> Finding:
    """A sentence that has it, without a speaker that is plain."""
    return Finding((item, *(other for other in case.evidence if other != item)), case.chance)


def _words(sentence: Sentence, said: Spoken) -> ShortAnswer | None:
    """What is said, without the marks of a quotation that is all of it; None where it is in two parts."""
    start, stop = 0, len(sentence.text)
    if said.sentence.id == sentence.id:
        if len(said.statement.said) != 1:
            return None
        start, stop = said.statement.said[0]
    text = sentence.text[start:stop]
    within = list(quotations(text))
    if len(within) == 1 and not within[0].start and within[0].stop >= len(text) - 1:
        text = text[slice(*within[0].inside)]
    elif not within:  # the middle or end of a quotation that began in a sentence before
        text = text.strip(MARKS + " ,.")
    text = text.strip(" ,.")
    start = sentence.span.start + sentence.text.find(text, start)
    return ShortAnswer(text, Span(start, start + len(text))) if text else None


def excerpt(text: str) -> str:
    """The words of a sentence by which to ask who said them: its quotation, else all of it, cut."""
    first = next(quotations(text), None)
    words = text[slice(*first.inside)] if first else text[dateline(text)[0] :]
    words = MARK.split(words.strip(f" ,.{MARKS}"))[0].strip(" ,.:;")
    return (
        words if len(words) <= LONGEST_EXCERPT else f"{words[:LONGEST_EXCERPT].rpartition(' ')[0]} {ELLIPSIS}"
    )
