"""Plain text as people have it: parted words are found whole, addresses are quoted whole."""

import pytest

from documents import index_of
from quoth.answering import answer
from quoth.model import Answer

PARTED = (
    ("The ware\u00adhouse was emp\u00adtied by twelve port\u00aders.",
     "How many porters emptied the warehouse?", "twelve"),
    ("The light\u200bhouse was built in 1811.", "When was the lighthouse built?", "1811"),
    ("The glass\u00adworks closed in 1933.", "When did the glassworks close?", "1933"),
    pytest.param("The orches\u00ad\ntra has forty players.", "How many players does the orchestra have?",
        "forty", marks=pytest.mark.xfail(strict=True, reason="asked of two lines, it is not sure enough")),
    ("The em\u00adploy\u00adees of the mill left in May.", "When did the employees leave the mill?", "May"),
)  # fmt: skip
ADDRESSES = (
    ("Tickets are sold at https://www.tickets.example.com/shop?id=3 until noon.", "Where are tickets sold?",
     "https://www.tickets.example.com/shop?id=3"),
    ("Send your photographs to prizes@photos.example.org by 4 May.", "Where should the photographs be sent?",
     "prizes@photos.example.org"),
    ("The choir's website is http://choir.example/start.html. It sings on Mondays.",
     "What is the website of the choir?", "http://choir.example/start.html"),
    ("Visit www.mill-museum.example to book a tour of the mill.", "Where can I book a tour of the mill?",
     "www.mill-museum.example"),
    ("The minutes are kept on ftp.archive.example.net, a server of the town.", "Where are the minutes kept?",
     "ftp.archive.example.net"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "question", "short"), [*PARTED, *ADDRESSES])
def test_a_short_answer_of_plain_text(text: str, question: str, short: str) -> None:
    reply = answer(question, index_of(text))
    assert isinstance(reply, Answer)
    assert reply.short_answer is not None
    assert short in reply.short_answer.text
