"""What a sentence has for each word of a question, in the words of both: what is shown of an alignment."""

from collections.abc import Mapping, Sequence

from quoth.answering.alignment import How, align
from quoth.answering.comparison import STANDS_FOR
from quoth.language.terms import Token, tokenize
from quoth.model import Abstention, Answer, Chat, Index, Question, Reply, Sentence, Span
from quoth.named_tuple import NamedTuple
from quoth.sanitize import one_line

# How a word is matched -> the sign between it and what matches it.
SIGNS: Mapping[How, str] = {"same": "=", "form": "=", "spelling": "~", "thesaurus": "~", "opposite": "≠"}


class Matched(NamedTuple):
    """A word of the question, and what a sentence has for it.

    found, how: None where it has nothing. strength: 0 to 1, as in `alignment.Match`.
    spans: where the sentence has it, in the sentence's text.
    """

    asked: str
    found: str | None
    how: How | None
    strength: float
    spans: tuple[Span, ...] = ()

    @property
    def is_itself(self) -> bool:
        """Whether the sentence has the word, in whatever form."""
        return self.how in ("same", "form")

    @property
    def stands(self) -> bool:
        """Whether what was found may stand for the word, or in its place where it excludes it."""
        return self.found is not None and (self.how == "spelling" or self.strength >= STANDS_FOR)

    @property
    def counts(self) -> bool:
        """Whether the sentence has the word, or one that may stand for it."""
        return self.stands and self.how != "opposite"

    @property
    def text(self) -> str:
        """Both words: "lives = lived", "wounded ~ hurt", "wife ≠ man"; "GIs" where it has nothing."""
        return self.asked if self.how is None else f"{self.asked} {SIGNS[self.how]} {self.found}"


def matches(question: Question, sentence: Sentence, index: Index) -> tuple[Matched, ...]:
    """A row for each term of the question, in its order."""
    text = question.resolved
    asked, there = _tokens(text), _tokens(sentence.text)
    rows = []
    for term, found, how, strength in align(question, sentence, index):
        mine, theirs = asked.get(term, ()), there.get(found or "", ())
        # Of several forms those that are the same word.
        words = {token.word: token for token in reversed(theirs)}
        one = next((token for token in mine if token.word in words), mine[0] if mine else None)
        other = words.get(one.word if one else "", theirs[0]) if theirs else None
        rows.append(
            Matched(
                asked=term if one is None else _written(one, text),
                found=found if other is None else _written(other, sentence.text),
                how=how,
                strength=strength,
                spans=tuple([Span(token.start, token.stop) for token in theirs]),
            )
        )
    return tuple(rows)


def matches_of(reply: Reply, index: Index) -> tuple[Matched, ...]:
    """What a reply's own sentence has: the first that it cites, or the nearest.

    () where there is none, and where the article as a whole is asked for. What was carried from before, and
    what only points back to it, does not count against a sentence: it is left out where it is not matched.
    """
    if isinstance(reply, Chat) or reply.question.answer_type == "overview":
        return ()
    if reply.parts:
        return tuple([match for part in reply.parts for match in matches_of(part, index) or _nothing(part)])
    cited = reply.citations if isinstance(reply, Answer) else reply.nearest
    if not cited:
        return ()
    question, carried = reply.question, dict(reply.question.carried)
    rows = zip(question.terms, matches(question, cited[0].sentence, index), strict=True)
    return tuple([match for term, match in rows if match.counts or term not in carried])


def _nothing(reply: Answer | Abstention) -> tuple[Matched, ...]:
    """What is missing where no sentence is near."""
    words = reply.reason.missing if isinstance(reply, Abstention) else ()
    return tuple([Matched(word, None, None, 0.0) for word in words])


def lacking(matched: Sequence[Matched]) -> tuple[str, ...]:
    """The words of the question that the sentence has not, nor one that may stand for them."""
    return tuple([match.asked for match in matched if not match.counts])


def told(matched: Sequence[Matched]) -> str:
    """What a sentence has for the question's words, what it lacks, and what it has in the place of one.

    "matched: miners, wounded ~ injured · nothing for: GIs · wife ≠ husband"; "" for no words.
    """
    alike = [match.asked if match.is_itself else match.text for match in matched if match.counts]
    nothing = [match.asked for match in matched if not match.stands]
    opposite = [match.text for match in matched if match.stands and not match.counts]
    parts = (("matched: ", alike), ("nothing for: ", nothing), ("", opposite))
    return " · ".join([name + ", ".join(words) for name, words in parts if words])


def spans(matched: Sequence[Matched], sentence: Sentence) -> tuple[Span, ...]:
    """Where the sentence has what counts, in the article's text, ascending."""
    start = sentence.span.start
    found = {span for match in matched if match.counts for span in match.spans}
    return tuple(Span(start + span.start, start + span.stop) for span in sorted(found))


def _tokens(text: str) -> dict[str, list[Token]]:
    """Term -> its tokens, in order."""
    found: dict[str, list[Token]] = {}
    for token in tokenize(text):
        if not token.stop_word:
            found.setdefault(token.term, []).append(token)
    return found


def _written(token: Token, text: str) -> str:
    """A word as its text writes it: nobody knows one by its stem."""
    return one_line(text[token.start : token.stop])
