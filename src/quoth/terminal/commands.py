"""The slash commands of a conversation: one table that runs them, completes them and lists them."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from quoth.errors import UsageError
from quoth.model import Answer, Chat, Citation, Reply
from quoth.terminal.article import article_lines, paragraph_lines
from quoth.terminal.layout import Line, citation_lines, plain
from quoth.terminal.session import Session, Turn

Run = Callable[[Session, list[str]], Turn]


class Command(NamedTuple):
    """A slash command.

    arguments: as /help shows them; those in brackets may be left out.
    run: given the words after the name; raises UsageError for words it can't take.
    """

    name: str
    arguments: str
    help: str
    run: Run


def run_command(session: Session, line: str) -> Turn:
    """Run one line that starts with a slash.

    Raises UsageError for an unknown command, with the nearest one, and for wrong arguments.
    """
    name, *words = line.split()
    command = next((row for row in COMMANDS if row.name == name.lower()), None)
    if command is None:
        raise UsageError(f"No such command: {name}.", _nearest(name))
    most = len(command.arguments.split())
    if len(words) > most:
        usage = " ".join(filter(None, (command.name, command.arguments)))
        raise UsageError(f"{command.name} takes no more than that.", f"Use: {usage}")
    return command.run(session, words)


def _help(session: Session, _words: list[str]) -> Turn:
    def lines() -> Iterator[Line]:
        wide = max(len(f"{row.name} {row.arguments}") for row in COMMANDS)
        for row in COMMANDS:
            yield plain(f"{f'{row.name} {row.arguments}':{wide}}  {row.help}")
        yield plain("Anything else is a question; // starts one with a slash.")
        yield plain("Ctrl-C clears the line or stops an answer, Ctrl-D ends, Ctrl-R searches.")

    return Turn(session, lines())


def _why(session: Session, words: list[str]) -> Turn:
    from quoth.terminal.explain import candidate_lines, explanation_lines

    if session.reply is None or isinstance(session.reply, Chat) or not words:
        return Turn(session, explanation_lines(_last(session), session.view))
    citation = _citation(session, words[0])
    for rank, evidence in enumerate(session.reply.evidence, start=1):
        if evidence.sentence.id == citation.sentence.id:
            return Turn(session, candidate_lines(rank, evidence, session.reply, session.view))
    raise UsageError(f"[{citation.label}] was not ranked.", "Type /why for those that were.")


def _context(session: Session, words: list[str]) -> Turn:
    citation = _citation(session, words[0] if words else "1")
    around = _number(words[1]) if len(words) > 1 else 2
    reply, answer = session.reply, None
    if isinstance(reply, Answer) and reply.short_answer and citation is reply.citations[0]:
        answer = reply.short_answer.span
    return Turn(session, citation_lines(citation, session.view._replace(context=around), answer))


def _more(session: Session, _words: list[str]) -> Turn:
    reply = _last(session)
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


def _show(session: Session, words: list[str]) -> Turn:
    article = session.cited[0].sentence.article if session.cited else 0
    if words:
        return Turn(session, paragraph_lines(session.index, article, _number(words[0])))
    return Turn(session, article_lines(session.index, article))


def _quit(session: Session, _words: list[str]) -> Turn:
    return Turn(session, done=True)


COMMANDS = (
    Command("/why", "[K]", "why the last answer came out so; K: only its citation K", _why),
    Command("/context", "[K] [N]", "citation K with N sentences around it (1, 2)", _context),
    Command("/more", "", "the next best sentence for the last question", _more),
    Command("/show", "[N]", "the article with its numbers; N: only paragraph N", _show),
    Command("/help", "", "this list", _help),
    Command("/quit", "", "end the conversation", _quit),
)


def _last(session: Session) -> Reply:
    if session.reply is None:
        raise UsageError("Nothing was asked yet.", "Type a question first.")
    return session.reply


def _citation(session: Session, word: str) -> Citation:
    _last(session)
    label = _number(word)
    for citation in session.cited:
        if citation.label == label:
            return citation
    if not session.cited:
        raise UsageError("The last reply cites nothing.", "Ask something that the article says.")
    raise UsageError(f"There is no citation [{label}].", f"The last is [{len(session.cited)}].")


def _number(word: str) -> int:
    if not word.isascii() or not word.isdigit() or len(word) > 9:
        raise UsageError(f"{word} is not a number.", "Give a whole number, such as 2.")
    return int(word)


def _nearest(name: str) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name.lower(), [row.name for row in COMMANDS], n=1)
    return f"Did you mean {close[0]}?" if close else "Type /help for the list."
