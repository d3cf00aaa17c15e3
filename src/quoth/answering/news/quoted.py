"""Who is quoted: the speakers of an article's quotations, each with the first one."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from quoth.answering.news.speakers import Speaker, paragraph_of, spoken
from quoth.answering.news.speech import MARK, speaker_in
from quoth.answering.places import rows_of
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
CONFIDENCE: Final = 0.8
RULE: Final = "quotes one of them first"
# Sentences looked through, and speakers named.
MOST_SENTENCES: Final = 2_000
MOST_SPEAKERS: Final = 20


def who_is_quoted(question: Question, index: Index, article: int | None = None) -> Answer | Abstention:
    """The speakers in the order they are quoted, each cited.

    article: the row of the one that is meant; None asks all.
    """
    rows = range(len(index.sentences)) if article is None else rows_of(article, index)
    found = list(islice(quoted(index, rows[:MOST_SENTENCES]), MOST_SPEAKERS))
    if not found:
        return Abstention(question, Reason("no-speaker", "Nobody is quoted by name."), (), CONFIDENCE)
    cited = {each.id: each for speaker, sentence in found for each in (sentence, speaker.sentence)}
    labels = {row: label for label, row in enumerate(cited, start=1)}
    steps = (
        speaker.name
        + " "
        + "".join(f"[{labels[row]}]" for row in dict.fromkeys((sentence.id, speaker.sentence.id)))
        for speaker, sentence in found
    )
    return Answer(
        question,
        tuple(Citation(labels[row], index.articles[each.article], each, 1.0) for row, each in cited.items()),
        ShortAnswer("; ".join(speaker.name for speaker, _ in found), None),
        "; ".join(steps),
        CONFIDENCE,
        tuple(Evidence(each, 0.0, (Award(RULE, 1.0, 1.0),)) for each in cited.values()),
    )


def quoted(index: Index, rows: range) -> Iterator[tuple[Speaker, Sentence]]:
    """The speakers of words in quotation marks and the first sentence of each, in order, by plain name."""
    known: set[str] = set()
    for row in rows:
        sentence = index.sentences[row]
        if MARK.search(sentence.text) is None:
            continue
        for said in spoken(sentence, paragraph_of(sentence, index)):
            speaker = speaker_in(said, index)
            if speaker.name and speaker.key not in known and MARK.search("".join(said.said)):
                known.add(speaker.key)
                yield speaker, sentence
