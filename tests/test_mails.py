"""E-mail: what its head says, and new text before what is quoted from older mails."""

from email.message import EmailMessage
from pathlib import Path

import pytest

import quoth
from quoth.inputs import read_articles
from quoth.inputs.formats.quoting import quoted_parts
from quoth.library.reply import Reply

REPLY = """Hello,

the regatta starts at noon on Saturday. Bring a rope.

On Mon, 3 Feb 2020 at 10:00, Mina Dahl <mina@example.org>
wrote:
> The regatta starts at ten on Friday. The harbour
> master has the keys of the shed.
>
> On Sunday Ole wrote:
>> The shed is locked.

See you there.
"""
FORWARD = """Please read this.

-----Original Message-----
From: Ole Strand <ole@example.org>
Subject: Boats

The red boat needs a new mast.
"""
INLINE = """> When does the regatta start?
At noon on Saturday, as it did last year, and
I shall be there an hour before.
> Who has the keys of the shed?
Mina has them, but she is away on Friday, so
ask her before.
"""
PAGE = """<p>The fair opens at nine.</p>
<p>On 3 May Ann Poe &lt;ann@example.org&gt; wrote:</p>
<blockquote><h2>Fair</h2><p>The fair opens at ten. It costs two crowns.</p></blockquote>"""
CITED = """<p>The fair opens at nine.</p>
<blockquote type=cite><h2>Fair</h2><p>The fair opens at ten. It costs two crowns.</p>
<blockquote><p>-----Original Message-----<p>The band plays in the barn.</blockquote></blockquote>
<p>The shed is locked.</p>"""
INDENTED = """<p>Dear Mina,</p>
<blockquote style="margin: 0 0 0 40px; border: none"><p>The fair opens at nine.</p></blockquote>"""
BODIES = {
    "reply": REPLY, "forward": FORWARD, "inline": INLINE, "page": PAGE, "cited": CITED, "indented": INDENTED,
}  # fmt: skip


pytestmark = pytest.mark.usefixtures("here")


def mail(name: str, **fields: str) -> str:
    made = EmailMessage()
    made["Subject"], made["From"] = "Plans for the regatta", "Siri Moe <siri@example.org>"
    made["To"], made["Cc"] = "Mina Dahl <mina@example.org>, Ole Strand <ole@example.org>", "crew@example.org"
    made["Date"] = "Tue, 04 Feb 2020 09:30:00 +0100"
    for key, value in fields.items():
        made.replace_header(key, value)
    made.set_content(BODIES[name], subtype="html" if BODIES[name].startswith("<") else "plain")
    Path("a.eml").write_bytes(bytes(made))
    return "a.eml"


def ask(name: str, question: str) -> Reply:
    return quoth.open(mail(name)).ask(question)


HEAD = (
    ("Who sent the mail?", "Siri Moe <siri@example.org>", "From:"),
    ("Who sent this?", "Siri Moe <siri@example.org>", "From:"),
    ("Who is the sender?", "Siri Moe <siri@example.org>", "From:"),
    ("When was it sent?", "Tue, 04 Feb 2020 09:30:00 +0100", "Date:"),
    ("When was the message sent?", "Tue, 04 Feb 2020 09:30:00 +0100", "Date:"),
    ("What is the subject?", "Plans for the regatta", "Subject:"),
    ("What is the subject of the e-mail?", "Plans for the regatta", "Subject:"),
)


@pytest.mark.parametrize(("question", "answer", "line"), HEAD)
def test_the_head_answers_what_is_asked_about_the_mail(question: str, answer: str, line: str) -> None:
    reply = ask("reply", question)
    assert (reply.answer, [each.text for each in reply.citations]) == (answer, [f"{line} {answer}"])


TO = "Mina Dahl <mina@example.org>, Ole Strand <ole@example.org>"


@pytest.mark.parametrize(
    "question",
    ["Who was it sent to?", "To whom was the mail sent?", "Who are the recipients?", "Who got the mail?"],
)
def test_all_recipients_are_told(question: str) -> None:
    reply = ask("reply", question)
    assert (reply.answer, reply.derivation) == (f"{TO}; crew@example.org", f"{TO} [1]; crew@example.org [2]")


NOT_THE_HEAD = (("Who has the keys of the shed?", "harbour"), ("When does the regatta start?", "Saturday"))


@pytest.mark.parametrize(("question", "answer"), NOT_THE_HEAD)
def test_the_head_answers_nothing_else(question: str, answer: str) -> None:
    assert answer in (ask("reply", question).answer or "")


def test_a_text_about_a_mail_is_none(here: Path) -> None:
    Path("a.txt").write_text("Ann Poe sent the mail on Friday. It came late.\n")
    assert quoth.open("a.txt").ask("Who sent the mail?").answer == "Ann Poe"


QUOTED = (
    # new text first, quoted text only where nothing else answers: the heading tells it
    ("reply", "When does the regatta start?", "Saturday", None),
    ("reply", "Who has the keys of the shed?", "harbour", "quoted: On Mon, 3 Feb 2020 at 10:00, Mina Dahl"),
    ("forward", "What does the red boat need?", "new mast", "quoted: Original Message"),
    ("page", "When does the fair open?", "nine", None),
    ("page", "How much does it cost?", "two crowns", "quoted: On 3 May Ann Poe <ann@example.org> wrote"),
    # a page's blockquote is quoted, but for one that is there to be indented
    ("cited", "When does the fair open?", "nine", None),
    ("cited", "How much does the fair cost?", "two crowns", "quoted: an older mail"),
    ("cited", "Where does the band play?", "barn", "quoted: an older mail"),
    ("cited", "What is locked?", "shed", None),
    ("indented", "When does the fair open?", "nine", None),
)


@pytest.mark.parametrize(("name", "question", "answer", "heading"), QUOTED)
def test_new_text_goes_before_what_is_quoted(
    name: str, question: str, answer: str, heading: str | None
) -> None:
    reply = ask(name, question)
    assert answer in (reply.answer or "")
    assert (reply.citations[0].heading or "").startswith(heading or "")
    assert bool(reply.citations[0].heading) is bool(heading)


def test_what_is_quoted_and_what_is_said_to_it_are_paragraphs_apart() -> None:
    article = read_articles([mail("inline")]).articles[0]
    reply = ask("inline", "Who has the keys of the shed?")
    assert article.text.endswith(INLINE)
    assert [each.text for each in reply.citations] == [
        "Mina has them, but she is away on Friday, so\nask her before.", "> Who has the keys of the shed?"
    ]  # fmt: skip


def test_a_long_field_does_not_unwrap_the_body() -> None:
    many = ", ".join(f"Person {n} <p{n}@example.org>" for n in range(9))
    article = read_articles([mail("inline", To=many)]).articles[0]
    assert max(map(len, article.text.splitlines())) <= 90
    assert quoth.open("a.eml").ask("Who are the recipients?").answer == "; ".join(
        (*many.split(", "), "crew@example.org")
    )


PARTS: tuple[tuple[str, list[tuple[int, str]]], ...] = (
    ("New.\n> old\nNew.", [(5, "quoted: an older mail"), (11, "")]),
    ("On Monday Ann wrote:\n\n> old", [(0, "quoted: On Monday Ann wrote")]),
    ("On 3 May,\nAnn <a@b.org> wrote:\nold", [(0, "quoted: On 3 May, Ann <a@b.org> wrote")]),
    ("As Ann wrote:\nold", []),
    ("-- Forwarded message --\n> old\nold", [(0, "quoted: Forwarded message")]),
    ("5 is > 4", []),
)


@pytest.mark.parametrize(("text", "parts"), PARTS)
def test_quoted_parts(text: str, parts: list[tuple[int, str]]) -> None:
    assert [tuple(part) for part in quoted_parts(text)] == parts
