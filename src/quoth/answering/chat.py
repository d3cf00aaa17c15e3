"""Greetings, thanks and questions about the program: what is said to them, citing nothing."""

import re

from quoth.language.pattern import Pattern
from quoth.named_tuple import NamedTuple


class ChatPattern(NamedTuple):
    """A form of words that asks the article nothing, and the reply to it.

    example is matched whole; near_miss is a question for the article.
    """

    pattern: Pattern
    reply: str
    example: str
    near_miss: str


def _row(openings: str, pattern: str, reply: str, example: str, near_miss: str) -> ChatPattern:
    form = Pattern(rf"^\W*(?:{pattern})\W*", re.IGNORECASE, openings=openings)
    return ChatPattern(form, reply, example, near_miss)


# Words: a longer line is no small talk, whatever it begins with.
LONGEST_TALK = 8
GREETING = (
    r"(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|howdy)(?: (?:there|quoth|all|again))?"
)
CHAT_PATTERNS = (
    _row(
        "hi/hello/hey/good /greetings/howdy/how are you/what's up/whats up",
        rf"{GREETING}(?:\W+how are you(?: doing)?(?: today)?)?|how are you(?: doing)?(?: today)?|what'?s up",
        "Hello. Ask me something about the article; I answer in its own sentences.",
        "Good morning!",
        "Who said hello?",
    ),
    _row(
        "many /ok/thank/thx/cheers/much appreciated/great/perfect/cool/nice/got it/i see",
        r"(?:many |ok(?:ay)?,? )?"
        r"(?:thanks?(?: you)?(?: (?:so|very) much| a lot)?|thx|cheers|much appreciated)"
        r"(?: (?:for (?:your|the) help|quoth))?|great|perfect|ok(?:ay)?|cool|nice|got it|i see",
        "You're welcome.",
        "Thanks a lot!",
        "Who gave thanks?",
    ),
    _row(
        "goodbye/bye/see you/good night/farewell/ciao",
        r"(?:good)?bye(?: bye)?|see you(?: later)?|good night|farewell|ciao",
        "Goodbye.",
        "Bye!",
        "Who said goodbye?",
    ),
    _row(
        "what are you/what can /who are you/who can you/what is quoth/who is quoth/how do /how does /help/"
        "what do you do/are you",
        r"(?:what|who) (?:are|can) you(?: do)?|what is quoth|who is quoth|how do(?:es)? (?:you|this|it) work|"
        r"help(?: me)?|what can i (?:ask|do)(?: you)?|what do you do|are you (?:an? )?(?:ai|bot|human|robot)",
        "I find the sentences of the article that answer a question, quote them word for word and say "
        "where they stand. Where the article doesn't say, I don't either.",
        "What can you do?",
        "What can be done?",
    ),
)


def small_talk(typed: str) -> str | None:
    """The reply to `typed` where it asks the article nothing, else None."""
    text = typed.replace("’", "'").strip()
    if text.count(" ") >= LONGEST_TALK:
        return None
    return next((row.reply for row in CHAT_PATTERNS if row.pattern.fullmatch(text)), None)
