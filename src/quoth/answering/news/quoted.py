"""Who is quoted: the speakers of an article's quotations, each with the first one."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from quoth.answering.case import Finding, chosen
from quoth.answering.news.speakers import Speaker, paragraph_of, spoken
from quoth.answering.news.speech import MARK, speaker_in
from quoth.answering.places import rows_of
from quoth.model import Index, Reason, Sentence, ShortAnswer

# Not calibrated: as good as the recognition of speakers.
CONFIDENCE: Final = 0.8
RULE: Final = "quotes one of them first"
# Sentences looked through, and speakers named.
MOST_SENTENCES: Final = 2_000
MOST_SPEAKERS: Final = 20


def who_is_quoted(index: Index, article: int | None = None) -> Finding:
    """The speakers in the order they are quoted, each cited.

    article: the row of the one that is meant; None asks all.
    """
    rows = range(len(index.sentences)) if article is None else rows_of(article, index)
    found = list(islice(quoted(index, rows[:MOST_SENTENCES]), MOST_SPEAKERS))
    if not found:
        return Finding((), CONFIDENCE, reason=Reason("no-speaker", "Nobody is quoted by name."))
    cited = list(dict.fromkeys(each for speaker, said in found for each in (said, speaker.sentence)))
    steps = (
        f"{speaker.name} "
        + "".join(f"[{cited.index(each) + 1}]" for each in dict.fromkeys((said, speaker.sentence)))
        for speaker, said in found
    )
    evidence = chosen(RULE, *cited)
    short = ShortAnswer("; ".join(speaker.name for speaker, _ in found), None)
    return Finding(evidence, CONFIDENCE, evidence, short, "; ".join(steps))


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
