"""A yes/no question as a claim: who did what, to what, where and when. No parser: word classes and order."""

from collections.abc import Callable, Iterator, Sequence

from quoth.answering.comparison import Reading
from quoth.answering.forms import is_adverb, is_base, is_gerund, is_past
from quoth.answering.polarity import (
    AUXILIARIES,
    BE_FORMS,
    DETERMINERS,
    DO_FORMS,
    FILLERS,
    HAVE_FORMS,
    MODALS,
    OPEN_QUESTION,
    PREPOSITIONS,
)
from quoth.language.terms import Token
from quoth.named_tuple import NamedTuple

NAMES = frozenset(("person", "name"))


class Phrase(NamedTuple):
    """What follows the verb: preposition is "" for an object or a predicate."""

    preposition: str
    tokens: tuple[Token, ...]


class Claim(NamedTuple):
    """What a yes/no question asks to be confirmed.

    auxiliary: its first word. subject: content tokens before the verb; none for "anyone".
    named: whether the subject is somebody's or something's name alone, of several words.
    verb: the verb's token, None where a form of be is the only verb ("Is the bridge open?").
    passive: the subject is what it is done to. existential: "Is there any ...".
    words: its content tokens and prepositions, in order.
    """

    auxiliary: str
    subject: tuple[Token, ...]
    verb: Token | None
    phrases: tuple[Phrase, ...]
    passive: bool
    existential: bool
    words: tuple[Token, ...]
    named: bool = False

    @property
    def present(self) -> bool:
        """Whether it asks how things are now."""
        return self.auxiliary in ("is", "are", "do", "does")


def read_claim(asked: Reading, verbal: Callable[[Token], int]) -> Claim | None:
    """The claim of a question, None where it is not a plain yes/no question.

    verbal: how much speaks for a token's being the verb, from the sentence it is compared with.
    """
    tokens = asked.tokens
    if not tokens or tokens[0].word not in AUXILIARIES or tokens[0].word.endswith("n't"):
        return None
    if any(t.word in OPEN_QUESTION or t.word.endswith("n't") for t in tokens):
        return None
    auxiliary = tokens[0].word
    content = [t for t in tokens[1:] if _is_content(t)]
    being = auxiliary in BE_FORMS or any(t.word in BE_FORMS for t in tokens)
    verb = max(_verbs(asked, auxiliary, being), key=lambda t: (verbal(t), -t.start), default=None)
    if verb is None and not being:
        return None
    existential = len(tokens) > 1 and tokens[1].word == "there" and being
    words = tuple(t for t in tokens[1:] if _is_content(t) or is_preposition(t))
    if verb is None:
        return Claim(auxiliary, (), None, (), False, existential, words)
    subject = tuple(t for t in content if t.start < verb.start)
    return Claim(
        auxiliary=auxiliary,
        subject=subject,
        verb=verb,
        phrases=tuple(split_phrases([t for t in words if t.start > verb.start])),
        passive=being and is_past(verb.word),
        existential=existential,
        words=words,
        named=len(subject) > 1
        and any(
            m.kind in NAMES and m.span.start <= subject[0].start and subject[-1].stop <= m.span.stop
            for m in asked.mentions
        ),
    )


def split_phrases(tokens: Sequence[Token]) -> Iterator[Phrase]:
    """Content tokens, parted at prepositions ("of" stays inside a phrase)."""
    preposition, held = "", list[Token]()
    for token in tokens:
        if is_preposition(token):
            if held:
                yield Phrase(preposition, tuple(held))
            preposition, held = token.word, []
        else:
            held.append(token)
    if held:
        yield Phrase(preposition, tuple(held))


def is_preposition(token: Token) -> bool:
    """Whether a phrase begins with it; "of" does not count."""
    return token.word in PREPOSITIONS


def _is_content(token: Token) -> bool:
    return not (token.stop_word or token.word in FILLERS or token.word in PREPOSITIONS)


def _verbs(asked: Reading, auxiliary: str, being: bool) -> Iterator[Token]:
    """Tokens that may be the verb, by their form and by what stands before them."""
    tokens = asked.tokens
    owned = next((t for t in tokens[1:] if t.word == "have"), None)
    if owned is not None and auxiliary in DO_FORMS | MODALS and not being:
        yield owned
        return
    named = {
        token.start
        for mention in asked.mentions
        if mention.kind not in ("quantity", "duration")
        for token in asked.within(mention.span)
    }
    for place, token in enumerate(tokens[1:], start=1):
        if not _is_content(token) or not token.word.isalpha() or is_adverb(token.word):
            continue
        before = tokens[place - 1]
        if before.word in DETERMINERS or before.word in PREPOSITIONS or before.word == "of":
            continue
        if before == tokens[0] or token.start in named:
            continue
        if auxiliary in DO_FORMS or (auxiliary in MODALS and not being):
            fits = is_base(token.word) and not (is_past(token.word) and token.word.endswith("ed"))
        elif auxiliary in HAVE_FORMS and not being:
            fits = is_past(token.word)
        else:
            fits = is_past(token.word) or is_gerund(token.word)
        if fits:
            yield token
