"""Gold questions to questions that nothing answers, and to questions asked of a few sentences."""

from collections.abc import Mapping, Sequence

from quoth.answering.question import analyze
from quoth.indexing.build import build
from quoth.language.mentions import mentions
from quoth.language.terms import tokenize
from quoth.model import Index, Mention, MentionKind, Question
from quoth.training.gold import Case, article_of

# What a question may name, and be asked of another one instead.
NAMED: tuple[MentionKind, ...] = ("person", "place", "organization", "name", "demonym", "date")
# Sentences before one and behind it that are cut out with it.
CUT_BEFORE, CUT_BEHIND = 2, 1


def off_topic(cases: Sequence[Case], step: int) -> tuple[Case, ...]:
    """The same questions, each asked of the article `step` articles further: nothing answers them."""
    indexes = {case.article: case.index for case in cases}
    count = max(indexes) + 1
    further = step % count or 1  # never its own
    return tuple(
        Case(
            case.article, indexes[(case.article + further) % count], case.question, frozenset(), (), case.kind
        )
        for case in cases
    )


def swapped(cases: Sequence[Case]) -> tuple[Case, ...]:
    """The answerable questions that name something, each with another name of the same kind instead.

    Nothing answers them. A question is asked once with a name of its own article that is in no sentence of
    the answer, and once with one of the next article that its own has nowhere, where there are such.
    """
    names = {case.article: _names(case.index) for case in cases}
    found = []
    for number, case in enumerate(cases):
        named = [mention for mention in case.question.mentions if mention.kind in NAMED]
        if not case.gold or not named:
            continue
        mention = named[number % len(named)]
        own = names[case.article][mention.kind]
        there = " ".join([case.question.text, *(case.index.sentences[row].text for row in case.gold)])
        strange = names.get(case.article + 1, names[min(names)])[mention.kind]
        known = " ".join(case.index.sentences[row].text for row in range(len(case.index.sentences)))
        for others, said in ((own, there), (strange, known)):
            fresh = _fresh(others, mention.value, said.lower())
            if fresh:
                found.append(_naming(case, mention, fresh[number % len(fresh)], case.index))
    return tuple(found)


def _naming(case: Case, mention: Mention, name: str, index: Index) -> Case:
    """The question with another name in the place of a mention, asked of an index that has no answer."""
    span, text = mention.span, case.question.text
    asked = f"{text[: span.start]}{name}{text[span.stop :]}"
    return Case(case.article, index, analyze(asked, asked), frozenset(), (), case.kind)


def cut(cases: Sequence[Case]) -> tuple[Case, ...]:
    """The questions that can be answered, each asked of a few sentences: those that answer, and others.

    People ask of short texts too, and a reading set has none. A short text has the names that it is asked
    about: a stretch that answers without them is none.
    """
    found = []
    for number, case in enumerate(cases):
        sentences = case.index.sentences
        paragraphs = {sentences[row].paragraph for row in case.gold}
        others = [sentence.id for sentence in sentences if sentence.paragraph not in paragraphs]
        rows = sorted(case.gold)[:1]
        for row in (*rows, *(others[number % len(others)] for _ in rows if others)):
            index = build([article_of("", [_stretch(row, case.index)])])
            if row in case.gold and not _has_names(case.question, index):
                continue
            gold = frozenset(
                each.id for each in index.sentences if row in case.gold and each.text == sentences[row].text
            )
            found.append(Case(case.article, index, case.question, gold, (), case.kind))
    return tuple(found)


def _has_names(question: Question, index: Index) -> bool:
    """Whether the sentences have every word of what the question names."""
    said = {token.term for sentence in index.sentences for token in tokenize(sentence.text)}
    names = (mention.span for mention in question.mentions if mention.kind in NAMED)
    return all(
        token.stop_word or token.term in said
        for span in names
        for token in tokenize(question.text[span.start : span.stop])
    )


def crossed(cases: Sequence[Case]) -> tuple[Case, ...]:
    """The questions that name something, each asked of a few sentences, with what others of them name.

    Nothing answers them: one stretch says it of another one, and what they name stands in the other stretch.
    """
    found = []
    for number, case in enumerate(cases):
        named = [mention for mention in case.question.mentions if mention.kind in NAMED]
        if not case.gold or not named:
            continue
        mention, sentences = named[number % len(named)], case.index.sentences
        paragraphs = {sentences[row].paragraph for row in case.gold}
        others = [each.id for each in sentences if each.paragraph not in paragraphs]
        first = number % max(1, len(others))
        told = _stretch(min(case.gold), case.index)
        for other in (_stretch(row, case.index) for row in (*others[first:], *others[:first])):
            fresh = _fresh(
                _named_in(other)[mention.kind], mention.value, f"{case.question.text} {told}".lower()
            )
            index = build([article_of("", (told, other)[:: 1 if number % 2 else -1])]) if fresh else None
            if index is not None and _has_names(case.question, index):
                found.append(_naming(case, mention, fresh[number % len(fresh)], index))
            if fresh:
                break
    return tuple(found)


def _stretch(row: int, index: Index) -> str:
    """A sentence with some that stand beside it in its paragraph, as they stand there."""
    own = index.sentences[row]
    beside = [
        each
        for each in index.sentences[max(0, row - CUT_BEFORE) : row + CUT_BEHIND + 1]
        if (each.article, each.paragraph) == (own.article, own.paragraph)
    ]
    return index.articles[own.article].text[beside[0].span.start : beside[-1].span.stop]


def _fresh(names: Mapping[str, str], value: str, said: str) -> list[str]:
    """Those that share no word with a name, and are not said. names: value -> as written."""
    words = set(value.split())
    return [
        name for other, name in names.items() if words.isdisjoint(other.split()) and name.lower() not in said
    ]


def _names(index: Index) -> dict[MentionKind, dict[str, str]]:
    """Kind -> value -> how it is first written, of all that the sentences name."""
    names: dict[MentionKind, dict[str, str]] = {kind: {} for kind in NAMED}
    for sentence in index.sentences:
        for kind, found in _named_in(sentence.text).items():
            names[kind] = found | names[kind]
    return names


def _named_in(text: str) -> dict[MentionKind, dict[str, str]]:
    """The same of a text."""
    names: dict[MentionKind, dict[str, str]] = {kind: {} for kind in NAMED}
    for mention in mentions(text):
        if mention.kind in NAMED:
            names[mention.kind].setdefault(mention.value, text[mention.span.start : mention.span.stop])
    return names
