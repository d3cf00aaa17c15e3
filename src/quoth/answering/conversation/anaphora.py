"""Pronouns and nouns that refer back, replaced by what they stand for: the loop over `pronouns`."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quoth.answering.conversation.antecedents import antecedent, as_referred, placed
from quoth.answering.conversation.nouns import singular
from quoth.answering.conversation.phrases import Phrase, phrases
from quoth.answering.conversation.pronouns import EXPLETIVES, PRONOUNS, Pronoun
from quoth.answering.conversation.turn import Found, Turn, in_answer, in_question, in_sentence
from quoth.answering.polarity import AUXILIARIES, BE_FORMS
from quoth.language.classes import word_classes
from quoth.language.pattern import Pattern
from quoth.language.terms import Token, tokenize

# Behind one of these a clause of its own begins, whose pronoun the question itself may explain.
CLAUSE_STARTS = frozenset(
    """that when because before after if whether while who which since until although though where why how
    as and but or so""".split()
)
# Behind one of these "her" is somebody, not whose: "sent her to".
NO_NOUNS = frozenset(
    ("preposition", "to", "auxiliary", "conjunction", "subordinate", "determiner", "adverb", "of", "pronoun")
)
# Words looked at behind a pronoun for what is said of it.
REACH = 3
POINTING = frozenset("this that these those".split())
LATTER = Pattern(r"\bthe\s(?P<which>latter|former)\b", re.IGNORECASE)
WHO = frozenset("who what which".split())


class Site(NamedTuple):
    """A pronoun in a question: `place` counts tokens; `role` is how it is put there."""

    tokens: Sequence[Token]
    classes: Sequence[str]
    place: int
    role: str

    @property
    def token(self) -> Token:
        """The pronoun."""
        return self.tokens[self.place]

    @property
    def before(self) -> Sequence[Token]:
        """What stands before it."""
        return self.tokens[: self.place]

    @property
    def behind(self) -> Sequence[str]:
        """The terms near behind it."""
        return [token.term for token in self.tokens[self.place + 1 : self.place + 1 + REACH]]


def replace_pronouns(typed: str, turn: Turn) -> str | None:
    """`typed` with what its pronouns stand for; None where it has none that refers to the turn."""
    parts: list[str] = []
    done = 0
    settled: list[Pronoun] = []  # a second "it" is the first one's, and stays
    for site, row in _sites(typed):
        if row in settled or any(row.one == other.one and row.many == other.many for other in settled):
            continue
        pointed = _pointed_at(site, typed, turn) if site.role == "determiner" else None
        if site.role == "determiner" and pointed is None:
            continue
        stop = site.token.stop
        if pointed is not None:
            found, stop = pointed
        else:
            found_ = antecedent(site.token.word, row, site.behind, turn)
            if found_ is None:
                continue
            found = found_
        settled.append(row)
        parts += [typed[done : site.token.start], _shown(found, site, typed)]
        done = stop
    whole = "".join((*parts, typed[done:]))
    return _latter(whole, turn) or (whole if parts else None)


def has_pronoun(typed: str) -> bool:
    """Whether a pronoun of `typed` refers to something outside it."""
    return next(_sites(typed), None) is not None


def _sites(typed: str) -> Iterator[tuple[Site, Pronoun]]:
    """The pronouns that refer to something outside the question, with their rows."""
    tokens, classes = tokenize(typed), word_classes(typed)
    empty = [match.span() for row in EXPLETIVES for match in row.pattern.finditer(typed)]
    for place, token in enumerate(tokens):
        row = next((row for row in PRONOUNS if token.word in row.words), None)
        if row is None or any(start <= token.start < stop for start, stop in empty):
            continue
        site = Site(tokens, classes, place, _role(row, tokens, classes, place))
        if site.role and not _explained(site, row, typed):
            yield site, row


def _role(row: Pronoun, tokens: Sequence[Token], classes: Sequence[str], place: int) -> str:
    """How the pronoun is put; "" where it refers to nothing."""
    following = classes[place + 1] if place + 1 < len(tokens) else ""
    before = tokens[place - 1].word if place else ""
    match row.role:
        case "noun" if tokens[place].word == "her" and following and following not in NO_NOUNS:
            return "possessive"
        case "pointing" if following and following not in NO_NOUNS and following not in ("past", "ing"):
            return "determiner"
        case "pointing":
            last = not following and (not place or classes[place - 1] not in ("capital", "plural"))
            led = before in AUXILIARIES or tokens[place].word == "this"
            return "noun" if last or (led and following != "determiner") else ""
        case "then" | "there" if not place:
            return ""
        case "then" if following and not (before in BE_FORMS or following in NO_NOUNS):
            return ""
    return row.role


def _explained(site: Site, row: Pronoun, typed: str) -> bool:
    """Whether the question itself says before the pronoun what it stands for."""
    before = site.before
    if not before:
        return False
    clause = any(token.word in CLAUSE_STARTS for token in before[1:])
    embedded = clause or (site.role == "noun" and _is_subject_of_second_verb(site))
    if site.role == "possessive":
        asks = before[0].word in WHO and not any(t.word in BE_FORMS for t in before[1:2])
        led = len(before) > 1 and before[-1].word in AUXILIARIES  # "Why did her brother leave?"
        if led and not clause:
            return False
        if asks and before[0].word == "who" and len(before) > 1 and site.token.word != "its":
            return True
    elif not embedded:
        return False
    return any(
        _could_be(row, phrase) for phrase in phrases(typed) if phrase.stop <= site.token.start and phrase.head
    )


def _is_subject_of_second_verb(site: Site) -> bool:
    """Whether a verb stands between the question's own auxiliary and a "he" or "they"."""
    if not site.behind or site.token.word in ("him", "them", "her") or site.before[-1].word in AUXILIARIES:
        return False
    return site.classes[site.place - 1] in ("verb", "verbs", "noun", "past") and len(site.before) > 1


def _could_be(row: Pronoun, phrase: Phrase) -> bool:
    return bool((row.many if phrase.plural else row.one).get(phrase.kind))


def _pointed_at(site: Site, typed: str, turn: Turn) -> tuple[Found, int] | None:
    """What "that attack" stands for, and where it ends: a phrase with its noun, else one of its kind."""
    pointing = next((p for p in phrases(typed) if p.start == site.token.start), None)
    if pointing is None or (pointing.kind == "date" and site.token.word in ("this", "these")):
        return None  # "this year" is the year of whoever asks
    groups = (in_answer(turn), in_question(turn), in_sentence(turn))
    found = [
        item for group in groups for item in group if item.phrase.text.split()[0].lower() not in POINTING
    ]
    head = singular(pointing.head)
    asked = any(p.asked and singular(p.head) == head for p in phrases(turn.asked))
    if asked and (answer := next(in_answer(turn), None)) is not None:
        return answer, pointing.stop
    same = next((item for item in found if singular(item.phrase.head) == head), None)
    if same is None and pointing.kind != "thing":
        kinds = {pointing.kind, "name"} if pointing.kind in ("person", "place", "group") else {pointing.kind}
        alike = (
            item for item in found if item.phrase.kind in kinds and item.phrase.plural == pointing.plural
        )
        same = next(alike, None)
    return (same, pointing.stop) if same else None


def _shown(found: Found, site: Site, typed: str) -> str:
    lone = site.classes[site.place - 1] != "preposition" if site.place else True
    timed = (
        site.role == "determiner" and found.phrase.kind == "date" and lone
    )  # "that year", not "in that year"
    lone = lone and site.role in ("there", "then")  # "since then" has one too
    text = placed(found) if timed or lone else as_referred(found)
    if site.role == "possessive":
        text += "'" if text.endswith("s") and found.phrase.plural else "'s"
    return text if typed[: site.token.start].strip() else text[:1].upper() + text[1:]


def _latter(typed: str, turn: Turn) -> str | None:
    """`typed` with one of two things named together for "the former" or "the latter"."""
    match = LATTER.search(typed)
    if match is None:
        return None
    for text in (turn.short, turn.asked, turn.said):
        found = phrases(text)
        whole = next((p for p in found if p.plural and " and " in p.text), None)
        parts = [p for p in found if whole and p != whole and whole.start <= p.start and p.stop <= whole.stop]
        if len(parts) > 1:
            part = parts[0] if match["which"].lower() == "former" else parts[-1]
            return f"{typed[: match.start()]}{part.text}{typed[match.end() :]}"
    return None
