"""Who a speaker is: a pronoun to the one it stands for, a quotation to the sentence that says whose it is."""

from collections.abc import Iterator, Sequence
from typing import Final

from quoth.answering.news.quotations import CLOSE, MASK, OPEN, Quotation, masked, quotations
from quoth.answering.news.statements import Statement, statements, turn
from quoth.answering.news.subjects import PRONOUNS
from quoth.answering.places import paragraph_rows
from quoth.language.mentions import mentions
from quoth.language.persons import FEMALE_NAMES, FEMALE_WORDS, GROUP_NOUNS, MALE_NAMES, MALE_WORDS
from quoth.language.terms import fold, terms
from quoth.model import Index, Sentence
from quoth.named_tuple import NamedTuple

# Paragraphs that a pronoun reaches back, its own among them; and that another turn of a talk is away.
MOST_PARAGRAPHS: Final = 3


class Paragraph(NamedTuple):
    """The sentences of a paragraph near a place, its text with the quotations blotted out."""

    sentences: Sequence[Sentence]
    text: str
    quotations: tuple[Quotation, ...]

    def of(self, sentence: Sentence) -> str:
        """A sentence of it, its quotations blotted out."""
        start = sentence.span.start - self.sentences[0].span.start
        return self.text[start : start + len(sentence.text)]

    def quotation(self, sentence: Sentence) -> Quotation | None:
        """The quotation that all of the sentence stands in, its marks aside."""
        start = sentence.span.start - self.sentences[0].span.start
        if self.of(sentence).strip(OPEN + CLOSE + MASK + " ."):
            return None
        return next((q for q in self.quotations if q.start <= start < q.stop), None)

    def together(self, sentence: Sentence) -> Sequence[Sentence]:
        """The sentences of the quotation that a sentence stands in; itself where it stands in none."""
        quotation, base = self.quotation(sentence), self.sentences[0].span.start
        if quotation is None:
            return (sentence,)
        return [s for s in self.sentences if quotation.start <= s.span.start - base < quotation.stop]


class Spoken(NamedTuple):
    """A statement of a sentence."""

    sentence: Sentence
    statement: Statement

    @property
    def name(self) -> str:
        """The speaker as the sentence has it, a pronoun too."""
        return self.sentence.text[slice(*self.statement.speaker)]

    @property
    def said(self) -> tuple[str, ...]:
        """What is said, in parts."""
        return tuple(self.sentence.text[slice(*part)] for part in self.statement.said)


class Speaker(NamedTuple):
    """Who says something: `name` is a slice of `sentence`, from `start`; "" where it is not plain who.

    about: what is said of who that is.
    """

    name: str
    start: int
    sentence: Sentence
    about: str = ""

    @property
    def key(self) -> str:
        """The last term of the name: "Jane Roe" and "Roe" are one speaker."""
        return next(iter(reversed(terms(self.name))), fold(self.name))


def paragraph_of(sentence: Sentence, index: Index) -> Paragraph:
    """The paragraph that a sentence stands in, as far as quotations reach."""
    found = [index.sentences[row] for row in paragraph_rows(sentence, index)]
    text = index.articles[sentence.article].text[found[0].span.start : found[-1].span.stop]
    quoted = tuple(quotations(text))
    return Paragraph(found, masked(text, quoted), quoted)


def spoken(sentence: Sentence, near: Paragraph) -> list[Spoken]:
    """What is said in a sentence, by its own words."""
    return [Spoken(sentence, each) for each in statements(near.of(sentence))]


def around(sentence: Sentence, near: Paragraph, index: Index) -> Spoken | None:
    """What a sentence belongs to that does not say who speaks: a quotation's statement, a turn of a talk."""
    first = near.sentences[0]
    begun = turn(first.text)
    if begun is not None and _in_talk(Spoken(first, begun), near, index):
        return Spoken(first, begun)
    quotation = near.quotation(sentence)
    if quotation is None:
        return None
    base = first.span.start
    for other in near.sentences:
        if sentence.id < other.id and other.span.start - base <= quotation.stop <= other.span.stop - base:
            closing = next(
                (s for s in spoken(other, near) if s.statement.said[:1] and not s.statement.said[0][0]), None
            )
            if closing is not None:
                return closing
    for other in reversed([s for s in near.sentences if s.id < sentence.id]):
        made = spoken(other, near)
        if made or near.quotation(other) is None:
            return made[-1] if made else None
    before = _beside(near, -1, index)
    if before is None or not (
        (before.quotations[-1:] and not before.quotations[-1].closed) or before.text.rstrip().endswith(":")
    ):
        return None
    made = spoken(before.sentences[-1], before)
    return made[-1] if made else around(before.sentences[-1], before, index)


def _in_talk(begun: Spoken, near: Paragraph, index: Index) -> bool:
    """Whether another's turn stands near: a lone "Note:" is none."""
    for step in (-1, 1):
        there = _beside(near, step, index)
        for _ in range(MOST_PARAGRAPHS):
            if there is None:
                break
            other = turn(there.sentences[0].text)
            if other is not None and Spoken(there.sentences[0], other).name != begun.name:
                return True
            there = _beside(there, step, index)
    return False


def _beside(near: Paragraph, step: int, index: Index) -> Paragraph | None:
    """The paragraph before (-1) or behind (1) another one of the article."""
    row = near.sentences[0].id - 1 if step < 0 else near.sentences[-1].id + 1
    if not 0 <= row < len(index.sentences) or index.sentences[row].article != near.sentences[0].article:
        return None
    return paragraph_of(index.sentences[row], index)


def speaker_of(said: Spoken, near: Paragraph, index: Index) -> Speaker:
    """Who says it; a pronoun is looked up in the sentences before."""
    if fold(said.name) not in PRONOUNS:
        return Speaker(said.name, said.statement.speaker[0], said.sentence, said.statement.about)
    return _antecedent(said, near, index) or Speaker("", 0, said.sentence)


def _antecedent(said: Spoken, near: Paragraph, index: Index) -> Speaker | None:
    """The one person or body named before whom the pronoun can mean; None where there may be another."""
    pronoun, there = fold(said.name), near
    for _ in range(MOST_PARAGRAPHS):
        known = [
            each
            for each in _named(there, index)
            if (each.sentence.id, each.start) < (said.sentence.id, said.statement.speaker[0])
        ]
        fitting = {each.key: each for each in known if agrees(pronoun, each) is not False}
        sure = [each for each in fitting.values() if agrees(pronoun, each)]
        if fitting or (known and there is near):
            best = sure if len(sure) == 1 else list(fitting.values())
            return best[0] if len(best) == 1 else None
        before = _beside(there, -1, index)
        if before is None:
            return None
        there = before
    return None


def _named(near: Paragraph, index: Index) -> Iterator[Speaker]:
    """The speakers and persons of a paragraph, what is said in quotation marks aside."""
    for sentence in near.sentences:
        text = near.of(sentence)
        made = [s for s in spoken(sentence, near) if fold(s.name) not in PRONOUNS]
        yield from (speaker_of(each, near, index) for each in made)
        taken = {each.statement.speaker[0] for each in made}
        for kind, span, _ in mentions(text):
            shown = text[span.start : span.stop]
            if span.start not in taken and (kind == "person" or (kind == "name" and " " in shown)):
                yield Speaker(shown, span.start, sentence)


def agrees(pronoun: str, speaker: Speaker) -> bool | None:
    """Whether a pronoun can stand for a speaker; None where nothing says which."""
    words = fold(speaker.name).replace(".", "").split() or [""]
    head = (
        next((n for n, word in enumerate(words) if n and word in ("of", "for", "from", "at")), len(words)) - 1
    )
    kinds = {m.kind for m in mentions(speaker.name)}
    small = speaker.name.split()[head : head + 1] == [words[head]]
    plural = "and" in words or (words[head].endswith("s") and small)
    body = words[head] in GROUP_NOUNS or not kinds.isdisjoint(("organization", "demonym", "place"))
    gender = _gender(words, speaker.about)
    if pronoun in ("they", "them"):
        return False if gender else plural or body or None
    if pronoun == "it":
        return False if plural or gender or "person" in kinds else body or None
    if plural or body:
        return False
    return gender == ("she" if pronoun in ("she", "her") else "he") if gender else None


def _gender(words: Sequence[str], about: str) -> str:
    """The pronoun of a name's bearer, by title or trade, else by the given name; "" where nothing says."""
    known = {*words, *fold(about).split()[:6]}
    if not known.isdisjoint(FEMALE_WORDS | MALE_WORDS):
        return "she" if not known.isdisjoint(FEMALE_WORDS) else "he"
    given = next((word for word in words[:-1] if word in FEMALE_NAMES | MALE_NAMES), "")
    return "" if not given else "she" if given in FEMALE_NAMES else "he"
