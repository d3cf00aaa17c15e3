"""A claim beside a sentence: where its subject, verb and phrases stand in it, in the same roles."""

from collections.abc import Iterator, Sequence

from quoth.answering.comparison import Reading
from quoth.answering.forms import is_gerund, is_past
from quoth.answering.polarity import (
    ADVERBS,
    AUXILIARIES,
    BE_FORMS,
    BOUNDARIES,
    DO_FORMS,
    HAVE_FORMS,
    MODALS,
    NONE_WORDS,
    NOT_WORDS,
    PAST_AUXILIARIES,
    PRESENT_BE,
    PRONOUNS,
    RELATIVES,
    opposites_of,
    same_preposition,
)
from quoth.answering.verdicts.attachment import (
    LOOK_BACK,
    is_head,
    is_linked,
    is_loose,
    is_passive,
    preposition_before,
    runs,
    text_between,
)
from quoth.answering.verdicts.claims import Claim, Phrase, is_preposition, split_phrases
from quoth.answering.verdicts.phrasing import OBJECT_GAP, object_places, phrase_places
from quoth.language.terms import Token
from quoth.language.vocabulary import synonyms_of
from quoth.named_tuple import NamedTuple

# Content words between "the killing of" and the name, or between a name and where it lies.
TITLES_GAP = 6
PLACE_GAP = 2
# A modal denied: "won't", of "will".
DENIED_MODALS = {
    modal: frozenset(
        {"will": ("won't",), "can": ("can't", "cannot"), "shall": ("shan't",)}.get(modal, (f"{modal}n't",))
    )
    for modal in MODALS
}
# What joins a second verb to the subject of the first: "It sank and | won't rise".
JOINING = frozenset(("and", "but"))
# What stands for somebody or something named before.
STANDING_IN = PRONOUNS | {"each"}


class Alignment(NamedTuple):
    """Where a claim stands in a sentence, as places among its tokens, ascending.

    verb: the verb, or the form of be; None where the name is followed by its place ("the base in the
        north"). subject, rest: the other words. opposites: how many words stand for their opposites.
    start: where the words begin that may deny the claim; a clause before it is another claim.
    """

    verb: int | None
    subject: tuple[int, ...]
    rest: tuple[int, ...]
    opposites: int
    start: int

    @property
    def places(self) -> frozenset[int]:
        """All places."""
        return frozenset((*self.subject, *self.rest, *(() if self.verb is None else (self.verb,))))


def align(claim: Claim, said: Reading, earlier: Sequence[Reading]) -> Iterator[Alignment]:
    """Every way the sentence says or denies the claim; none where a word or a role is missing.

    earlier: the sentences before it in its paragraph, nearest first: a pronoun may stand for the subject of
    the last one, "the country" for a place in any.
    """
    matcher = _Matcher(claim, said, earlier)
    yield from matcher.copular() if claim.verb is None else matcher.verbal(claim.verb)


def verb_places(token: Token, said: Reading) -> list[int]:
    """Where the verb, one that means the same or its opposite stands in the sentence."""
    if token.word in HAVE_FORMS:
        return [place for place, there in enumerate(said.tokens) if there.word in HAVE_FORMS]
    terms = (token.term, *synonyms_of(token.term), *opposites_of(token.term))
    return sorted({place for term in terms for place in said.places.get(term, ())})


def begins_with(reading: Reading, tokens: Sequence[Token]) -> bool:
    """Whether a sentence begins with the words, or with such as mean the same."""
    begins = min((spots[0] for spots in reading.places.values()), default=-1)
    starts = []
    for token in tokens:
        terms = (token.term, *synonyms_of(token.term))
        starts.append(min((reading.places[term][0] for term in terms if term in reading.places), default=-1))
    return min(starts) == begins and max(starts) <= LOOK_BACK


def first_word(reading: Reading) -> str:
    """The folded first word of a sentence; "" of one without words."""
    return reading.tokens[0].word if reading.tokens else ""


class _Matcher(NamedTuple):
    claim: Claim
    said: Reading
    earlier: Sequence[Reading]

    def verbal(self, verb: Token) -> Iterator[Alignment]:
        for place in verb_places(verb, self.said):
            done_to = is_passive(place, self.said)
            if not self._tense_fits(place, done_to):
                continue
            opposite = int(self.said.tokens[place].term in opposites_of(verb.term))
            for subject, phrases in self._roles(place, done_to):
                found = self._rest(phrases, place, subject, opposite)
                if found is not None:
                    yield Alignment(place, subject, found, opposite, self._start(subject, place))

    def _roles(self, place: int, done_to: bool) -> Iterator[tuple[tuple[int, ...], Sequence[Phrase]]]:
        """Subject and what is left to find, for the active and the passive voice of either side."""
        claim = self.claim
        agent = next((p for p in claim.phrases if p.preposition == "by"), None)
        direct = next((p for p in claim.phrases if not p.preposition), None)
        others = [p for p in claim.phrases if p not in (agent, direct)]
        subject: tuple[int, ...] | None
        if claim.passive == done_to:
            subject = self._subject(claim.subject, place)
            if subject is not None:
                yield subject, claim.phrases
        elif claim.passive and claim.subject:
            following = self.said.tokens[place + 1 : place + 2]
            named = is_gerund(self.said.tokens[place].word) and following and following[0].word == "of"
            at, most = (place + 1, TITLES_GAP) if named else (place, OBJECT_GAP)
            subject = object_places(Phrase("", claim.subject), at, most, self.said)
            front = self._subject(agent.tokens, place) if agent else ()
            if subject is not None and front is not None:
                yield tuple(sorted(subject + front)), others
        elif done_to and direct and claim.subject:
            subject = self._subject(direct.tokens, place)
            if subject is not None:
                yield subject, (Phrase("by", claim.subject), *others)

    def copular(self) -> Iterator[Alignment]:
        for place, there in enumerate(self.said.tokens):
            if there.word not in BE_FORMS or (there.word in PRESENT_BE) != self.claim.present:
                continue
            if self.claim.existential:
                if place and self.said.tokens[place - 1].word == "there":
                    found = self._rest(tuple(split_phrases(self.claim.words)), place)
                    if found is not None:
                        yield Alignment(place, (), found, 0, place)
            elif not self._another_verb(place):
                yield from self._predicates(place)
        if not self.claim.existential:
            yield from self._name_in_place()

    def _another_verb(self, place: int) -> bool:
        following = [t for t in self.said.tokens[place + 1 : place + 3] if t.word not in NOT_WORDS]
        asked = {token.term for token in self.claim.words}
        asked.update(*(opposites_of(term, predicate=True) for term in tuple(asked)))
        return any(is_past(t.word) or is_gerund(t.word) for t in following if t.term not in asked)

    def _predicates(self, place: int) -> Iterator[Alignment]:
        """Every parting of the claim's words into what stands before the form of be and what after."""
        words = self.claim.words
        for cut in range(len(words) - 1, 0, -1):
            front, back = words[:cut], words[cut:]
            if is_preposition(front[-1]):
                continue
            for first, second in ((front, back), (back, front)):
                if first is back and (is_preposition(first[0]) or any(map(is_preposition, second))):
                    continue
                subject = self._subject(tuple(t for t in first if not is_preposition(t)), place)
                if subject is not None:
                    start = self._start(subject, place)
                    for found, opposite in self._complements(tuple(split_phrases(second)), place, subject):
                        yield Alignment(place, subject, found, opposite, start)

    def _complements(
        self, phrases: tuple[Phrase, ...], place: int, subject: tuple[int, ...]
    ) -> Iterator[tuple[tuple[int, ...], int]]:
        found = self._rest(phrases, place, subject, 0)
        if found is not None:
            yield found, 0
        head, last = phrases[0], phrases[0].tokens[-1]
        for other in [
            p for term in opposites_of(last.term, predicate=True) for p in self.said.places.get(term, ())
        ]:
            if other > place and not is_loose(place, other, 1, self.said):
                left = [p for p in (Phrase("", head.tokens[:-1]), *phrases[1:]) if p.tokens]
                found = self._rest(left, place, subject, 1)
                if found is not None:
                    yield (*found, other), 1

    def _name_in_place(self) -> Iterator[Alignment]:
        phrases = tuple(split_phrases(self.claim.words))
        if len(phrases) != 2 or phrases[0].preposition or not self.claim.present:
            return
        name, where = phrases
        for first in runs(name.tokens, self.said):
            for second in runs(where.tokens, self.said):
                if second[0] <= first[-1] or "," in text_between(first[-1], second[0], self.said):
                    continue
                lead = preposition_before(second[0], self.said)
                loose = is_loose(first[-1], second[0], PLACE_GAP, self.said, prepositions=True)
                if not loose and same_preposition(lead, where.preposition):
                    yield Alignment(None, first, second, 0, first[0])

    def _tense_fits(self, place: int, done_to: bool) -> bool:
        """Whether the sentence speaks of the time asked about: what was need not be, what will be is not."""
        tokens, asked = self.said.tokens, self.claim.verb
        word = tokens[place].word
        before = {t.word for t in tokens[max(0, place - LOOK_BACK) : place]}
        if asked is not None and asked.word == "have":
            following = tokens[place + 1 : place + 2]
            helps = any(is_past(t.word) or t.word in BE_FORMS for t in following)
            return not helps and (word != "had") == self.claim.present
        if self.claim.auxiliary in MODALS:
            return self.claim.auxiliary in before or not DENIED_MODALS[self.claim.auxiliary].isdisjoint(
                before
            )
        if self.claim.present and self.claim.auxiliary in DO_FORMS:
            perfect = HAVE_FORMS.intersection(before)
            return bool(PRESENT_BE.intersection(before)) if done_to else not is_past(word) or bool(perfect)
        past = is_past(word) or is_gerund(word) or bool(PAST_AUXILIARIES.intersection(before))
        # "refused to sign", "no reply": the word before says when.
        governed = "to" in before or bool(NONE_WORDS.intersection(before))
        return self.claim.auxiliary not in PAST_AUXILIARIES or past or governed

    def _start(self, subject: tuple[int, ...], verb: int) -> int:
        """Where the claim's own clause begins: at a relative pronoun between subject and verb, if any."""
        before = [place for place in subject if place < verb]
        if not before:
            return verb
        for place in range(before[-1] + 1, verb):
            if self.said.tokens[place].word in RELATIVES:
                return place
        return before[0]

    def _subject(self, tokens: tuple[Token, ...], verb: int) -> tuple[int, ...] | None:
        """The places of the verb's subject; () where anyone will do, None where it is another."""
        if not tokens:
            return ()
        for run in reversed(list(runs(tokens, self.said))):
            if run[-1] < verb and is_head(run, verb, self.said) and is_linked(run[-1], verb, self.said):
                return run
        if self.claim.named and tokens == self.claim.subject:
            surname = self._surname(tokens[-1], verb)
            if surname is not None:
                return surname
        return self._pronoun(tokens, verb)

    def _surname(self, last: Token, verb: int) -> tuple[int, ...] | None:
        """The place of a name's last word that stands alone: "Roe", of "Jane Roe", but not in "John Roe"."""
        said = self.said
        for place in reversed(said.places.get(last.term, ())):
            token = said.tokens[place]
            alone = any((m.span.start, m.span.stop) == (token.start, token.stop) for m in said.mentions)
            if place < verb and alone and is_head((place,), verb, said) and is_linked(place, verb, said):
                return (place,)
        return None

    def _pronoun(self, tokens: tuple[Token, ...], verb: int) -> tuple[int, ...] | None:
        """The place of a pronoun that stands for the words that the sentence before begins with.

        Of several sentences that begin with the same pronoun the first one's words count.
        """
        for before in range(verb - 1, -1, -1):
            word = self.said.tokens[before].word
            place = 0 if word in JOINING and self._joined_to_first(before) else before
            there = self.said.tokens[place]
            if there.word in STANDING_IN:
                last = next((r for r in self.earlier if first_word(r) != there.word), None)
                return (place,) if last is not None and begins_with(last, tokens) else None
            if there.word not in AUXILIARIES | ADVERBS | NOT_WORDS:
                return None
        return None

    def _joined_to_first(self, place: int) -> bool:
        """Whether "and" joins a verb to that of the pronoun that begins the sentence, and to no other."""
        between = self.said.tokens[1:place]
        plain = all(t.word not in PRONOUNS | RELATIVES | BOUNDARIES for t in between)
        return plain and not any(sign in text_between(0, place, self.said) for sign in ",;:—")

    def _rest(
        self, phrases: Sequence[Phrase], verb: int, subject: tuple[int, ...] = (), opposite: int = 0
    ) -> tuple[int, ...] | None:
        return phrase_places(phrases, verb, subject, bool(opposite), self.said, self.earlier)
