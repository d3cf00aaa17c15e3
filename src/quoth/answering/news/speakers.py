"""Who a speaker is: a pronoun to the one who spoke before, a quotation to the sentence that closes it."""

from collections.abc import Sequence
from typing import NamedTuple

from quoth.answering.conversation.nouns import FEMALE_WORDS, GROUP_NOUNS, MALE_WORDS
from quoth.answering.news.quotations import CLOSE, MASK, OPEN, Quotation, masked, quotations
from quoth.answering.news.speaker_words import FEMALE_NAMES, MALE_NAMES, PRONOUNS
from quoth.answering.news.statements import Statement, statements
from quoth.language.mentions import mentions
from quoth.language.terms import fold, terms
from quoth.model import Index, Sentence

# Paragraphs and sentences before it that a pronoun reaches back; in a paragraph, sentences to either side.
MOST_PARAGRAPHS = 3
MOST_BACK = 12
MOST_ASIDE = 40


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
        shown = self.of(sentence)
        start = sentence.span.start - self.sentences[0].span.start
        if shown.strip(OPEN + CLOSE + MASK + " .") or not shown:
            return None
        return next((q for q in self.quotations if q.start <= start < q.stop), None)


class Speaker(NamedTuple):
    """Who says something: `name` is a slice of `sentence`, from `start`; "" where it is not plain who.

    about: what is said of who that is. steps: the sentence and words by which it was found, first the
    sentence of what is said.
    """

    name: str
    start: int
    sentence: Sentence
    about: str
    steps: tuple[tuple[Sentence, str], ...]


class Spoken(NamedTuple):
    """A statement of a sentence."""

    sentence: Sentence
    statement: Statement

    @property
    def name(self) -> str:
        """The speaker as the sentence has it, a pronoun too."""
        return self.sentence.text[slice(*self.statement.speaker)]


def paragraph_of(sentence: Sentence, index: Index) -> Paragraph:
    """The paragraph that a sentence stands in, as far as quotations reach."""
    first = last = sentence.id
    while first > max(0, sentence.id - MOST_ASIDE) and _together(first - 1, sentence, index):
        first -= 1
    while last + 1 < min(len(index.sentences), sentence.id + MOST_ASIDE) and _together(
        last + 1, sentence, index
    ):
        last += 1
    found = [index.sentences[row] for row in range(first, last + 1)]
    article = index.articles[sentence.article]
    text = article.text[found[0].span.start : found[-1].span.stop]
    quoted = tuple(quotations(text))
    return Paragraph(found, masked(text, quoted), quoted)


def _together(row: int, sentence: Sentence, index: Index) -> bool:
    other = index.sentences[row]
    return (other.article, other.paragraph) == (sentence.article, sentence.paragraph)


def spoken(sentence: Sentence, near: Paragraph) -> list[Spoken]:
    """What is said in a sentence, by its own words."""
    return [Spoken(sentence, each) for each in statements(near.of(sentence))]


def speaker_of(said: Spoken, near: Paragraph, index: Index) -> Speaker:
    """Who says it; a pronoun is looked up in the sentences before."""
    start, _ = said.statement.speaker
    name = said.name
    if fold(name) not in PRONOUNS:
        return Speaker(name, start, said.sentence, said.statement.about, ((said.sentence, name),))
    found = _antecedent(said, near, index)
    if found is None:
        return Speaker("", 0, said.sentence, "", ((said.sentence, name),))
    return Speaker(
        found.name,
        found.statement.speaker[0],
        found.sentence,
        found.statement.about,
        ((said.sentence, name), (found.sentence, found.name)),
    )


def around(sentence: Sentence, near: Paragraph, index: Index) -> Spoken | None:
    """What a sentence inside a quotation belongs to: the statement behind the same quotation, else before it.

    The first line of a paragraph that goes on with a quotation, or follows a colon, is the speaker's before.
    """
    quotation = near.quotation(sentence)
    if quotation is None:
        return None
    base = near.sentences[0].span.start
    later = [s for s in near.sentences if sentence.id < s.id and s.span.start - base <= quotation.stop]
    for other in later:
        if other.span.stop - base >= quotation.stop:
            found = next(
                (s for s in spoken(other, near) if s.statement.said[:1] and s.statement.said[0][0] == 0), None
            )
            if found is not None:
                return found
    for other in reversed([s for s in near.sentences if s.id < sentence.id]):
        made = spoken(other, near)
        if made:
            return made[-1]
        if near.quotation(other) is None:
            return None
    return _before_paragraph(near, index)


def _before_paragraph(near: Paragraph, index: Index) -> Spoken | None:
    row = near.sentences[0].id - 1
    if row < 0 or index.sentences[row].article != near.sentences[0].article:
        return None
    last = index.sentences[row]
    other = paragraph_of(last, index)
    goes_on = bool(other.quotations) and not other.quotations[-1].closed
    if not (goes_on or last.text.rstrip().endswith(":")):
        return None
    made = spoken(last, other)
    return made[-1] if made else around(last, other, index)


def _antecedent(said: Spoken, near: Paragraph, index: Index) -> Spoken | None:
    """The one who spoke before and whom the pronoun can mean; None where that may be another."""
    pronoun, article = fold(said.name), said.sentence.article
    named: list[str] = []
    fitting: dict[str, Spoken] = {}
    made: list[Spoken] = []
    there, left = near, MOST_PARAGRAPHS
    for row in range(said.sentence.id, max(-1, said.sentence.id - 1 - MOST_BACK), -1):
        other = index.sentences[row]
        if not _together(row, there.sentences[0], index):
            left -= 1
            # Somebody spoke in its own paragraph, whom it can't mean: it is not plain whom it means.
            another = there is near and bool(made)
            if another or fitting or not left or other.article != article:
                break
            there = paragraph_of(other, index)
        here = [s for s in spoken(other, there) if fold(s.name) not in PRONOUNS]
        if other.id == said.sentence.id:
            here = [s for s in here if s.statement.speaker < said.statement.speaker]
        made += here
        for each in reversed(here):
            if agrees(pronoun, each.name, each.statement.about) is not False:
                fitting.setdefault(last_word(each.name), each)
        if not fitting and other.id != said.sentence.id:
            named += people(there.of(other))
    sure = [s for s in fitting.values() if agrees(pronoun, s.name, s.statement.about)]
    best = sure if len(sure) == 1 else list(fitting.values())
    rivals = [n for n in named if last_word(n) not in fitting and agrees(pronoun, n, "") is not False]
    return best[0] if len(best) == 1 and not rivals else None


def people(text: str) -> list[str]:
    """The names of a text that may be persons': with a title, or of two words that are no body's."""
    shown = ((m.kind, text[m.span.start : m.span.stop]) for m in mentions(text))
    return [name for kind, name in shown if kind == "person" or (kind == "name" and " " in name)]


def agrees(pronoun: str, name: str, about: str) -> bool | None:
    """Whether a pronoun can stand for a speaker; None where nothing says which."""
    words = fold(name).replace(".", "").split()
    head = next((words[:n] for n, word in enumerate(words) if word in ("of", "for", "from")), words) or words
    kinds = {m.kind for m in mentions(name)}
    plural = "and" in words or (head[-1].endswith("s") and not name.split()[len(head) - 1][:1].isupper())
    body = head[-1] in GROUP_NOUNS or not kinds.isdisjoint(("organization", "demonym", "place"))
    if pronoun in ("they", "them"):
        return plural or body or None if not _gender(words, about) else False
    if pronoun == "it":
        return False if plural or _gender(words, about) or "person" in kinds else body or None
    if plural or body:
        return False
    gender = _gender(words, about)
    return gender == ("she" if pronoun in ("she", "her") else "he") if gender else None


def _gender(words: Sequence[str], about: str) -> str:
    """The pronoun of a name's bearer, by title or trade, else by the given name; "" where nothing says."""
    known = {*words, *fold(about).split()[:6]}
    if not known.isdisjoint(FEMALE_WORDS) or not known.isdisjoint(MALE_WORDS):
        return "she" if not known.isdisjoint(FEMALE_WORDS) else "he"
    given = next((word for word in words if word in FEMALE_NAMES or word in MALE_NAMES), "")
    return "" if not given or given == words[-1] else "she" if given in FEMALE_NAMES else "he"


def last_word(name: str) -> str:
    """The last term of a name: "Jane Roe" and "Roe" are one speaker."""
    return next(iter(reversed(terms(name))), fold(name))
