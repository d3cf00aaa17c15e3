"""The commands about the last answer: why, what stands around it, what comes next, where it is from."""

from collections.abc import Iterator
from dataclasses import replace

from quoth.errors import UsageError
from quoth.model import Abstention, Answer, Chat, Citation, Reply
from quoth.terminal.article import article_lines, paragraph_lines
from quoth.terminal.layout import Line, citation_lines, place, plain
from quoth.terminal.render import Format
from quoth.terminal.repl.session import Session, Turn

WHOLE: dict[str, Format] = {"all": "text", "md": "markdown"}  # what /copy takes beside a label
AROUND = 2  # sentences before and after, where /context is not told how many


def why(session: Session, words: list[str]) -> Turn:
    """What each rule gave the candidates, or the one of a citation."""
    from quoth.terminal.explain import candidate_lines, explanation_lines

    if session.reply is None or isinstance(session.reply, Chat) or not words:
        return Turn(session, explanation_lines(last(session), session.view))
    citation = cited(session, words[0])
    # Of several questions in one that which is answered so, or what is closest to it.
    parts = sorted(session.reply.parts, key=lambda part: not _cites(part, citation))
    for reply in parts or [session.reply]:
        for rank, evidence in enumerate(reply.evidence, start=1):
            if evidence.sentence.id == citation.sentence.id:
                return Turn(session, candidate_lines(rank, evidence, reply, session.view))
    raise UsageError(f"[{citation.label}] was not ranked.", "Type /why for those that were.")


def _cites(reply: Answer | Abstention, citation: Citation) -> bool:
    own = reply.citations if isinstance(reply, Answer) else reply.nearest[:1]
    return any(each.sentence.id == citation.sentence.id for each in own)


def context(session: Session, words: list[str]) -> Turn:
    """A citation with its neighbours."""
    citation = cited(session, words[0] if words else "1")
    around = number(words[1]) if len(words) > 1 else AROUND
    marks = (session.short_span,) if session.short_span and citation is session.cited[0] else ()
    return Turn(session, citation_lines(citation, session.view._replace(context=around), marks))


def more(session: Session, _words: list[str]) -> Turn:
    """The best candidate that was not shown yet, as a further citation."""
    reply = last(session)
    evidence = () if isinstance(reply, Chat) else reply.evidence
    seen = {citation.sentence.id for citation in session.cited}
    following = next((item for item in evidence if item.sentence.id not in seen), None)
    if following is None:
        return Turn(session, (plain("Nothing more: no other sentence has anything to do with it."),))
    sentence = following.sentence
    article = session.index.articles[sentence.article]
    citation = Citation(len(session.cited) + 1, article, sentence, following.score)
    after = replace(session, further=(*session.further, citation))
    return Turn(after, citation_lines(citation, session.view))


def show(session: Session, words: list[str]) -> Turn:
    """The article of the last answer, or one of its paragraphs."""
    article = session.cited[0].sentence.article if session.cited else 0
    if words:
        return Turn(session, paragraph_lines(session.index, article, number(words[0])))
    return Turn(session, article_lines(session.index, article))


def sources(session: Session, _words: list[str]) -> Turn:
    """Where each citation stands, as a program would look it up."""
    last(session)
    if not session.cited:
        raise _nothing_cited()

    def lines() -> Iterator[Line]:
        for citation in session.cited:
            span = citation.sentence.span
            characters = f"characters {span.start} to {span.stop}"
            yield plain(f"[{citation.label}] {citation.article.source}, {characters}")
            yield plain(f"sha256 {citation.article.sha256}", "place", "    ")

    return Turn(session, lines())


def copy(session: Session, words: list[str]) -> Turn:
    """What is to be quoted elsewhere, to the clipboard: a sentence with its source, or the whole reply.

    words: a label; "all" for the reply as it was shown, "md" as Markdown. Nothing in it is wrapped.
    """
    reply = last(session)
    word = words[0].lower() if words else ""
    if word in WHOLE:
        from quoth.terminal.render import render

        lines = render(reply, session.view._replace(explain=False), WHOLE[word])
        text = "\n".join(line.text for line in lines)
        return Turn(
            session, (plain(f"Copied the reply{' as Markdown' if word == 'md' else ''}."),), copied=text
        )
    if not word and not isinstance(reply, Answer):
        raise UsageError("The last reply is no answer.", "/copy K copies the sentence of citation K.")
    citation = cited(session, words[0] if words else "1")
    told = f"Copied the sentence of [{citation.label}], and where it stands."
    return Turn(session, (plain(told),), copied=f"{citation.sentence.text}\n{place(citation)}")


def read(session: Session, _words: list[str]) -> Turn:
    """The article on the whole screen."""
    return Turn(session, reading=True)


def last(session: Session) -> Reply:
    """The last reply. Raises UsageError before the first one."""
    if session.reply is None:
        raise UsageError("Nothing was asked yet.", "Type a question first.")
    return session.reply


def cited(session: Session, word: str) -> Citation:
    """The citation of the last reply that `word` is the label of. Raises UsageError for any other."""
    last(session)
    label = number(word)
    for citation in session.cited:
        if citation.label == label:
            return citation
    if not session.cited:
        raise _nothing_cited()
    raise UsageError(f"There is no citation [{label}].", f"The last is [{len(session.cited)}].")


def number(word: str) -> int:
    """`word`, also in brackets, as a whole number. Raises UsageError if it is none."""
    digits = word.removeprefix("[").removesuffix("]")
    if not digits.isascii() or not digits.isdigit() or len(digits) > 9:
        raise UsageError(f"{word} is not a number.", "Give a whole number, such as 2.")
    return int(digits)


def _nothing_cited() -> UsageError:
    return UsageError("The last reply cites nothing.", "Ask something that the article says.")
