"""Gold questions as training cases: an index, a question, the sentences that answer."""

import json
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from quoth.answering.question import analyze
from quoth.answering.spelling import correct
from quoth.indexing.build import build
from quoth.inputs import read_articles
from quoth.language.mentions import mentions
from quoth.language.terms import tokenize
from quoth.model import Article, Index, Mention, MentionKind, Question, Sentence, Span

SQUAD = "squad"
FOLLOW_UP = "followup"
# The kind of a question that is asked of many texts.
CROWDED = "crowded"
READING_SET = (
    "texts of the Georgetown University Multilayer corpus (Zeldes 2017): Wikinews, CC BY 2.5, Wikipedia and "
    "Wikivoyage, CC BY-SA 3.0; questions written for this project"
)
GOLD_SUFFIX = ".questions.jsonl"
# What a question may name, and be asked of another one instead.
NAMED: tuple[MentionKind, ...] = ("person", "place", "organization", "name", "demonym", "date")
# Sentences before one and behind it that are cut out with it.
CUT_BEFORE, CUT_BEHIND = 2, 1
LISTED = ";"  # between the items of an answer
# A sentence is the evidence where it has so much of it, and is not much longer: a share and characters.
LEAST_COVERED = 0.8
MOST_LONGER = 1.5
SLACK = 20


@dataclass(frozen=True, slots=True)
class Case:
    """A question on an article.

    article: number of the article it was asked of, from 0; what cross-validation splits by.
    gold: ids of the sentences that answer it, in `index`; empty where none does.
    answers: where the gold short answers stand in the article's text; of a reading set those that are
        words of a gold sentence.
    kind: of question, as the reading set names it.
    """

    article: int
    index: Index
    question: Question
    gold: frozenset[int]
    answers: tuple[Span, ...] = ()
    kind: str = SQUAD


def read_squad(paths: Sequence[Path], articles: int | None = None) -> tuple[Case, ...]:
    """Every answerable question of SQuAD-format files (Rajpurkar et al. 2016), article by article.

    articles: only so many of each file, the first.
    """
    entries = [
        entry for path in paths for entry in json.loads(path.read_text(encoding="utf-8"))["data"][:articles]
    ]
    return tuple(case for number, entry in enumerate(entries) for case in _article_cases(number, entry))


def texts_of(folder: Path) -> list[tuple[Path, Path]]:
    """The texts of a reading set, NAME.txt, each with its questions, NAME.questions.jsonl."""
    golds = sorted(folder.glob(f"*{GOLD_SUFFIX}"))
    return [(gold.with_name(f"{gold.name.removesuffix(GOLD_SUFFIX)}.txt"), gold) for gold in golds]


def read_reading(folder: Path) -> tuple[Case, ...]:
    """The questions of a reading set that stand alone, text by text, spelled and read as an answer does."""
    return tuple(
        case
        for number, (text, gold) in enumerate(texts_of(folder))
        for case in _cases(number, index_of(text), 0, gold)
    )


def read_crowded(folder: Path, folds: int) -> tuple[Case, ...]:
    """The same questions that can be answered, each asked of all the texts of its own fold at once."""
    files = texts_of(folder)
    return tuple(
        case
        for fold in range(folds)
        for index in [build(read_articles([str(text) for text, _ in files[fold::folds]]).articles)]
        for place, (_, gold) in enumerate(files[fold::folds])
        for case in _cases(fold + place * folds, index, place, gold, CROWDED)
        if case.gold
    )


def read_rows(gold: Path) -> list[dict[str, Any]]:
    """The rows of gold questions in a file, an object a line."""
    return [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines() if line.strip()]


def index_of(text: Path) -> Index:
    """The index of a text, built anew: what was cached may be of another version."""
    return build(read_articles([str(text)]).articles)


def covers(start: int, stop: int, evidence: Mapping[str, Any]) -> bool:
    """Whether the characters from `start` to `stop` have enough of the evidence."""
    shared = min(stop, evidence["end"]) - max(start, evidence["start"])
    return bool(shared >= LEAST_COVERED * (evidence["end"] - evidence["start"]))


def is_gold(start: int, stop: int, evidence: Mapping[str, Any]) -> bool:
    """Whether the characters from `start` to `stop` are the evidence, and little else."""
    most = MOST_LONGER * (evidence["end"] - evidence["start"]) + SLACK
    return covers(start, stop, evidence) and stop - start <= most


def _cases(number: int, index: Index, article: int, rows: Path, kind: str = "") -> Iterator[Case]:
    """The questions of a text. article: its place in the index. kind: of all, in the place of their own."""
    own = [sentence for sentence in index.sentences if sentence.article == article]
    for row in read_rows(rows):
        if row["kind"] == FOLLOW_UP:
            continue
        meant = correct(row["question"], index)
        gold = gold_sentences(own, row["evidence"]) if row["answerable"] else frozenset()
        yield Case(
            article=number,
            index=index,
            question=analyze(meant.text, row["question"], meant.corrections),
            gold=gold,
            answers=tuple(
                _slices([index.sentences[each] for each in sorted(gold)], row.get("answers") or ())
            ),
            kind=kind or row["kind"],
        )


def _slices(sentences: Sequence[Sentence], answers: Sequence[str]) -> Iterator[Span]:
    """Where answers stand in gold sentences; "A; B" is where A begins to where B ends."""
    for sentence in sentences:
        for answer in answers:
            parts = [part.strip() for part in answer.split(LISTED) if part.strip()]
            places = [(sentence.text.find(part), len(part)) for part in parts]
            if places and all(place >= 0 for place, _ in places):
                start = sentence.span.start + min(place for place, _ in places)
                yield Span(start, sentence.span.start + max(place + length for place, length in places))


def gold_sentences(sentences: Sequence[Sentence], evidence: Sequence[Mapping[str, Any]]) -> frozenset[int]:
    """The sentences that are the evidence; where none is (they were parted otherwise), those that have it."""
    for rule in (is_gold, covers):
        found = {s.id for s in sentences for e in evidence if rule(s.span.start, s.span.stop, e)}
        if found:
            return frozenset(found)
    return frozenset()


def _article_cases(number: int, entry: dict[str, Any]) -> Iterator[Case]:
    paragraphs = [paragraph["context"].replace("\n", " ") for paragraph in entry["paragraphs"]]
    index = build([_article(entry.get("title", ""), paragraphs)])
    starts = [sentence.span.start for sentence in index.sentences]
    base = 0
    for paragraph, text in zip(entry["paragraphs"], paragraphs, strict=True):
        for row in paragraph["qas"]:
            if row.get("is_impossible") or not row["answers"]:
                continue
            places = [(base + a["answer_start"], len(a["text"])) for a in row["answers"]]
            typed = row["question"].strip()
            yield Case(
                article=number,
                index=index,
                question=analyze(typed, typed),
                gold=frozenset(bisect_right(starts, start) - 1 for start, _ in places),
                answers=tuple(Span(start, start + length) for start, length in places),
            )
        base += len(text) + 2


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
            index = build([_article("", [_stretch(row, case.index)])])
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
            index = build([_article("", (told, other)[:: 1 if number % 2 else -1])]) if fresh else None
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


def _article(title: str, paragraphs: Sequence[str]) -> Article:
    text = "".join(f"{paragraph}\n\n" for paragraph in paragraphs)
    return Article(text, title, f"{title}.txt", sha256(text.encode()).hexdigest())
