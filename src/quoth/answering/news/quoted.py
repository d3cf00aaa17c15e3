"""Who is quoted: the speakers of an article's quotations, each with the first one."""

import re
from collections.abc import Iterator

from quoth.answering.news.places import rows_of
from quoth.answering.news.speakers import Speaker, last_word, paragraph_of, speaker_of, spoken
from quoth.answering.news.speech_forms import CLOSING, OPENING
from quoth.language.pattern import Pattern
from quoth.model import (
    Abstention,
    Answer,
    Award,
    Citation,
    Evidence,
    Index,
    Question,
    Reason,
    Sentence,
    ShortAnswer,
)

# Not calibrated: as good as the recognition of speakers.
CONFIDENCE = 0.8
RULE = "quotes one of them first"
# Sentences looked through, and speakers named.
MOST_SENTENCES = 2_000
MOST_SPEAKERS = 20
LONGEST_QUESTION = 100
WITHIN = (
    r"(?:\s(?:in|by)\s(?:it|(?:this|the)(?:\snews)?(?:\s(?:article|text|story|piece|report|document))?))?"
)
PEOPLE = r"(?:(?:people|persons|speakers|sources|officials|witnesses|experts)\s)"
ASKS = Pattern(
    r"^\W*(?:and\s|so\s)?(?:"
    rf"(?:who(?:\s(?:all|else))?|(?:which|what)\s{PEOPLE}?)\s?(?:is|are|was|were|gets?)\s(?:directly\s)?quoted{WITHIN}|"
    r"who(?:m)?\s(?:does|did)\s(?:it|(?:this|the)\s(?:article|text|story|piece|report|author))\squote|"
    rf"who\sspeaks{WITHIN}|who\ssaid\swhat|"
    rf"(?:list|name|show)\s(?:me\s)?(?:all\s)?(?:the\s)?(?:{PEOPLE}(?:who\sare\s)?quoted|speakers|quotes|quotations){WITHIN}"
    r")\W*$",
    re.IGNORECASE,
)
# Questions the pattern is for, and some that are like them and ask for something else.
EXAMPLES = (
    "Who is quoted?",
    "Who is quoted in this article?",
    "Which officials are quoted?",
    "Whom does the article quote?",
    "who said what?",
    "List the people quoted.",
)
NEAR_MISSES = ("Who is quoted as saying that it fell?", "Who was quoted a price?", "Who speaks Dutch?")


def who_is_quoted(question: Question, index: Index, article: int | None = None) -> Answer | Abstention | None:
    """The speakers in the order they are quoted, each cited; None to any other question.

    article: the row of the one that is meant; None asks all.
    """
    if len(question.text) > LONGEST_QUESTION or not ASKS.match(question.text):
        return None
    found: dict[str, tuple[Speaker, Sentence]] = {}
    for speaker, sentence in _quotations(index, article):
        if len(found) < MOST_SPEAKERS:
            found.setdefault(last_word(speaker.name), (speaker, sentence))
    if not found:
        return Abstention(question, Reason("no-speaker", "Nobody is quoted by name."), (), CONFIDENCE)
    cited: dict[int, Sentence] = {}
    for speaker, sentence in found.values():
        for each in (sentence, speaker.sentence):
            cited.setdefault(each.id, each)
    labels = {row: label for label, row in enumerate(cited, start=1)}
    steps = "; ".join(
        f"{speaker.name} "
        + "".join(f"[{labels[row]}]" for row in dict.fromkeys((sentence.id, speaker.sentence.id)))
        for speaker, sentence in found.values()
    )
    return Answer(
        question=question,
        citations=tuple(
            Citation(labels[row], index.articles[each.article], each, 1.0) for row, each in cited.items()
        ),
        short_answer=ShortAnswer("; ".join(speaker.name for speaker, _ in found.values()), None),
        derivation=steps,
        confidence=CONFIDENCE,
        evidence=tuple(Evidence(each, 0.0, (Award(RULE, 1.0, 1.0),)) for each in cited.values()),
    )


def _quotations(index: Index, article: int | None) -> Iterator[tuple[Speaker, Sentence]]:
    """Each plain speaker of words in quotation marks, and the sentence that has them."""
    rows = range(len(index.sentences)) if article is None else rows_of(article, index)
    for row in rows[:MOST_SENTENCES]:
        sentence = index.sentences[row]
        if not any(mark in sentence.text for mark in OPENING + CLOSING):
            continue
        near = paragraph_of(sentence, index)
        for said in spoken(sentence, near):
            words = "".join(sentence.text[slice(*part)] for part in said.statement.said)
            speaker = speaker_of(said, near, index)
            if speaker.name and any(mark in words for mark in OPENING + CLOSING):
                yield speaker, sentence
