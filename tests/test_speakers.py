"""Who says what: verbs of speech, quotations over sentences, pronouns, and the questions about them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents import index_of
from quoth.answering import answer
from quoth.answering.news.quotations import masked, quotations
from quoth.answering.news.speakers import Speaker, agrees, paragraph_of, speaker_of, spoken
from quoth.answering.news.speech import ITSELF, SAID_ASKED, SPEAKER_ASKED, excerpt
from quoth.answering.news.statements import statements
from quoth.answering.news.verbs import VERBS, Verbs
from quoth.indexing.segmentation import sentences
from quoth.language.pattern import Pattern
from quoth.language.terms import fold
from quoth.model import Abstention, Answer, Chat, Conversation, Reply

STORY = "\n".join(
    (
        "The council of Leeds closed the old mill on Sunday. It was built by a merchant.",
        "“We saw the cracks in March. Nobody listened,” said Ann Poe, the mayor of Leeds. She added "
        "that the walls had not been mended. “It was a shame,” she said.",
        "Tom Doe, an engineer, called the survey “a hoax”. The weather service told reporters on "
        "Monday that more rain would fall.",
        "Port officials denied that the walls were old. According to the Board of Trade, 40 ships "
        "were held up. “They lied to us,” he said.",
        "The union, which represents 400 dockers, said on Monday it would strike. “We will not work,” "
        "said Otto Klein, its leader. “Not one hour. We have families.”",
        "Officials gave no names: the sign said the mill was safe, and it is said that ghosts live there.",
    )
)


def said_in(paragraph: str) -> list[tuple[str, tuple[str, ...]]]:
    """Speaker and words of each statement of a paragraph."""
    found = tuple(quotations(paragraph))
    blotted = masked(paragraph, found)
    rows: list[tuple[str, tuple[str, ...]]] = []
    for span in sentences(paragraph):
        text = paragraph[span.start : span.stop]
        rows += [
            (text[slice(*each.speaker)], tuple(text[slice(*part)] for part in each.said))
            for each in statements(blotted[span.start : span.stop])
        ]
    return rows


@pytest.mark.parametrize("row", VERBS, ids=lambda row: row.verbs.split()[0])
def test_verbs_of_speech(row: Verbs) -> None:
    text, speaker = row.example
    assert [name for name, _ in said_in(text)] == [speaker]
    assert said_in(row.near_miss) == []


QUOTATIONS: tuple[tuple[str, list[str]], ...] = (
    ("He said “we lost” and left.", ["“we lost”"]),
    ('He said "we lost" and left.', ['"we lost"']),
    ("Er sagte: „Wir gehen.“ Dann ging er.", ["„Wir gehen.“"]),
    ("Il dit « on part » et partit.", ["« on part »"]),
    ("‘We can’t go on,’ she said.", ["‘We can’t go on,’"]),
    ("“We lost. We will rebuild,” he said.", ["“We lost. We will rebuild,”"]),
    ("“He told me ‘no’ twice,” she said.", ["“He told me ‘no’ twice,”"]),
    ("“It goes on and on.", ["“It goes on and on."]),
    ("The sailors’ wages weren’t paid.", []),
    ('The board was 6" wide.', []),
)


@pytest.mark.parametrize(("text", "found"), QUOTATIONS)
def test_quotations(text: str, found: list[str]) -> None:
    assert [text[q.start : q.stop] for q in quotations(text)] == found


STATEMENTS: tuple[tuple[str, list[tuple[str, tuple[str, ...]]]], ...] = (
    ("“We lost,” Roe said, “and we know it.” He left.", [("Roe", ("“We lost,”", "“and we know it.”"))]),
    ("“We lost,” he said in a statement.", [("he", ("“We lost,”",))]),
    ("Jane Roe, the mayor of Leeds, England, said that it was unsafe.", [("Jane Roe", ("it was unsafe",))]),
    (
        "The crew left the base, the ministry said in a note, adding that the depot was closed.",
        [("the ministry", ("The crew left the base",)), ("the ministry", ("the depot was closed",))],
    ),
    ("The ship sank, according to Capt. Ann Poe, who saw it.", [("Capt. Ann Poe", ("The ship sank",))]),
    ("According to the Board of Trade, 40 ships sank.", [("the Board of Trade", ("40 ships sank",))]),
    ("Although the mill is closed, officials noted that it burns.", [("officials", ("it burns",))]),
    ("In 2019, Roe also said the bridge was safe.", [("Roe", ("the bridge was safe",))]),
    (
        "The union, which represents 400 dockers, said on Monday it would strike.",
        [("The union", ("it would strike",))],
    ),
    ("A spokeswoman for the port, Ann Poe, denied the charges.", [("Ann Poe", ("the charges",))]),
    ("The bridge is safe, said Tom Doe, an engineer.", [("Tom Doe", ("The bridge is safe",))]),
    ("Residents say the water is foul.", [("Residents", ("the water is foul",))]),
    ("But the mayor later told the Gazette: “I never saw it.”", [("the mayor", ("“I never saw it.”",))]),
    ("Roe and Moe said they would go.", [("Roe and Moe", ("they would go",))]),
    ("The mill burned and officials said it was arson.", [("officials", ("it was arson",))]),
    ("The company that owns the ship said it was lost.", [("The company", ("it was lost",))]),
    ("„Wir gehen“, said Otto Klein.", [("Otto Klein", ("„Wir gehen“",))]),
    ("The sign said the mill was closed.", []),
    ("It is said that the mill is old.", []),
    ("To say the least, it was old.", []),
    ("The mill is said to be old.", []),
    ("Under the law, the said property is sold.", []),
    ("Having said that, the mill is old.", []),
    ("Roe did not say why.", []),
    ("He would say that.", []),
    ("What Roe said was wrong.", []),
    ("According to plan, the ship sank.", []),
)


@pytest.mark.parametrize(("text", "found"), STATEMENTS)
def test_statements(text: str, found: list[tuple[str, tuple[str, ...]]]) -> None:
    assert said_in(text) == found


AGREES = (
    ("she", "Ann Poe", "", True),
    ("he", "Ann Poe", "", False),
    ("he", "Mr. Poe", "", True),
    ("she", "Poe", "a spokeswoman for the port", True),
    ("he", "Poe", "", None),
    ("he", "the ministry", "", False),
    ("it", "the ministry", "", True),
    ("they", "port officials", "", True),
    ("they", "Ann Poe", "", False),
    ("it", "officials", "", False),
)


@pytest.mark.parametrize(("pronoun", "name", "about", "found"), AGREES)
def test_a_pronoun_and_a_speaker(pronoun: str, name: str, about: str, found: bool | None) -> None:
    speaker = Speaker(name, 0, index_of(STORY).sentences[0], about)
    assert agrees(pronoun, speaker) is found


FORMS = (
    ("Who is quoted as saying that the mill is old?", SPEAKER_ASKED, "Who was quoted a price?"),
    ("Who said that the mill is old?", SPEAKER_ASKED, "Who opened the mill?"),
    ("According to whom is the mill old?", SPEAKER_ASKED, "According to the owner, who came?"),
    ("Whose words are “the mill is old”?", SPEAKER_ASKED, "Whose mill is old?"),
    ("What did Jane Roe say about the mill?", SAID_ASKED, "What did Jane Roe build?"),
)


@pytest.mark.parametrize(("example", "pattern", "near_miss"), FORMS)
def test_a_form_of_question(example: str, pattern: Pattern, near_miss: str) -> None:
    assert pattern.match(example) is not None
    assert pattern.match(near_miss) is None


def told(reply: Reply) -> str:
    """The short answer with its steps, "-" and the reason's code without an answer; its slices checked."""
    if isinstance(reply, Abstention):
        return f"- {reply.reason.code}"
    assert isinstance(reply, Answer)
    for citation in reply.citations:
        span = citation.sentence.span
        assert citation.article.text[span.start : span.stop] == citation.sentence.text
    short = reply.short_answer
    if short is None:
        return ""
    first = reply.citations[0]
    if short.span is not None:
        assert first.sentence.span.start <= short.span.start < short.span.stop <= first.sentence.span.stop
        assert first.article.text[short.span.start : short.span.stop] == short.text
    else:
        assert reply.derivation
        assert any(short.text in citation.sentence.text for citation in reply.citations[1:])
    return f"{short.text} | {reply.derivation}" if reply.derivation else short.text


ASKED = (
    ("Who said that they saw the cracks in March?", "Ann Poe | quoted [1], said by Ann Poe [2]"),
    ('Who said "nobody listened"?', "Ann Poe"),
    ("Who said that the walls had not been mended?", "Ann Poe | She [1] = Ann Poe [2]"),
    ("Who said it was a shame?", "Ann Poe | she [1] = Ann Poe [2]"),
    ("Who called the survey a hoax?", "Tom Doe"),
    ("Who called it “a hoax”?", "Tom Doe"),
    ("Who told reporters that rain would fall?", "The weather service"),
    ("Who denied that the walls were old?", "Port officials"),
    ("According to whom were 40 ships held up?", "the Board of Trade"),
    ("Who said they would strike?", "The union"),
    ('Who said "We have families"?', "Otto Klein | quoted [1], said by Otto Klein [2]"),
    # Who spoke last in the paragraph is no man: he may be anybody.
    ("Who said “They lied to us”?", ""),
    ("Who said the mill was built by a merchant?", "- no-speaker"),
    ("What did the mayor say about the walls?", "the walls had not been mended | She [1] = Ann Poe [2]"),
    ("What did Ann Poe say?", "Nobody listened"),
    ("What did Otto Klein say?", "We will not work"),
    ("What did the union say?", "it would strike"),
    ("What did the weather service tell reporters?", "more rain would fall"),
    ("What did Port officials deny?", "the walls were old"),
)


@pytest.mark.parametrize(("question", "found"), ASKED)
def test_a_question_about_speech(question: str, found: str) -> None:
    assert told(answer(question, index_of(STORY))) == found


PRONOUNS = (
    ("Ann Poe said it fell. “It was old,” she said.", "Ann Poe | she [1] = Ann Poe [2]"),
    ("Mr. Poe said it fell.\n“It was old,” he said.", "Mr. Poe | he [1] = Mr. Poe [2]"),
    (
        "Ann Poe said it fell. Tom Doe said it stood. “It was old,” she said.",
        "Ann Poe | she [1] = Ann Poe [2]",
    ),
    ("The ministry said it fell. “It was old,” it said.", "The ministry | it [1] = The ministry [2]"),
    ("Jane Roe said:\n“It was old.”", "Jane Roe | quoted [1], said by Jane Roe [2]"),
    ("“It fell,” said Jane Roe. “It was old.”", "Jane Roe | quoted [1], said by Jane Roe [2]"),
    ("“It was old. It fell,” said Jane Roe.", "Jane Roe | quoted [1], said by Jane Roe [2]"),
)


@pytest.mark.parametrize(("text", "found"), PRONOUNS)
def test_who_a_pronoun_is(text: str, found: str) -> None:
    assert told(answer("Who said “It was old”?", index_of(text))) == found


UNKNOWN = (
    "Ann Poe said it fell. Eva Lund said it stood. “It was old,” she said.",
    "Ann Poe said it fell. Eva Lund came. “It was old,” she said.",
    "Ann Poe said it fell. “It was old,” he said.",
    "“It was old,” he said.",
)


@pytest.mark.parametrize("text", UNKNOWN)
def test_a_pronoun_is_nobody_where_several_or_none_may_be_meant(text: str) -> None:
    reply = answer("Who said “It was old”?", index_of(text))
    assert not isinstance(reply, Answer) or reply.short_answer is None


@pytest.mark.parametrize("text", UNKNOWN)
def test_the_sentence_is_given_where_no_speaker_is_plain(text: str) -> None:
    assert told(answer("Who said “It was old”?", index_of(text))) == ""


QUOTED = (
    "Who is quoted?",
    "Who is quoted in this article?",
    "Which officials are quoted?",
    "Whom does the article quote?",
    "List the people quoted.",
)


@pytest.mark.parametrize("question", QUOTED)
def test_who_is_quoted(question: str) -> None:
    reply = answer(question, index_of(STORY))
    assert isinstance(reply, Answer)
    assert reply.short_answer is not None
    assert reply.short_answer.text == "Ann Poe; Tom Doe; Otto Klein"
    assert reply.derivation == "Ann Poe [1]; Tom Doe [2]; Otto Klein [3]"
    for citation, name in zip(reply.citations, ("Ann Poe", "Tom Doe", "Otto Klein"), strict=True):
        assert name in citation.sentence.text


@pytest.mark.parametrize("question", ["Who was quoted a price?", "Who speaks Dutch?"])
def test_a_question_like_who_is_quoted(question: str) -> None:
    assert told(answer(question, index_of(STORY))) != "Ann Poe; Tom Doe; Otto Klein"


TALK = "HOST: Why did you leave?\n\nJANE ROE: The mill was closed. I was tired.\n\nNote: it was hot.\n"


def test_a_turn_of_a_talk_has_a_speaker() -> None:
    assert told(answer("Who said that the mill was closed?", index_of(TALK))) == "JANE ROE"
    assert (
        told(answer("Who said “I was tired”?", index_of(TALK)))
        == "JANE ROE | quoted [1], said by JANE ROE [2]"
    )
    assert (
        told(answer("Who said that it was hot?", index_of("Note: it was hot.\n\nIt rained.")))
        == "- no-speaker"
    )


def test_a_pronoun_as_speaker_is_cited_with_who_it_is() -> None:
    reply = answer("Who is quoted?", index_of("Ann Poe came. Ann Poe said it fell. “It was old,” she said."))
    assert isinstance(reply, Answer)
    assert reply.derivation == "Ann Poe [1][2]"
    assert [citation.sentence.number for citation in reply.citations] == [3, 2]


def test_nobody_is_quoted() -> None:
    reply = answer("Who is quoted?", index_of("The mill fell. Officials said it was old."))
    assert isinstance(reply, Abstention)
    assert reply.reason.text == "Nobody is quoted by name."


FOLLOWED = (
    ("Who said it was a shame?", "What did she say?", "Ann Poe"),
    ("Who called the survey a hoax?", "What did he say?", "Tom Doe"),
    ("Who wrote this?", "What did she say?", "Jane Roe"),
)


@pytest.mark.parametrize(("first", "then", "meant"), FOLLOWED)
def test_a_pronoun_for_a_speaker_or_the_author(first: str, then: str, meant: str) -> None:
    index = index_of(f"Old mill is closed\nBy Jane Roe\n{STORY}")
    reply = answer(first, index)
    question = answer(then, index, Conversation((reply,))).question
    assert question.text == then
    assert meant in question.about


EXCERPTS = (
    ("“We lost,” said Roe.", "We lost"),
    ("The mill was closed.", "The mill was closed"),
    ("Nobody listened,” said Roe.", "Nobody listened"),
    ("LEEDS, May 3 (AP) — The mill was closed.", "The mill was closed"),
)


@pytest.mark.parametrize(("text", "found"), EXCERPTS)
def test_what_is_asked_for_by_who_said_that(text: str, found: str) -> None:
    assert excerpt(text) == found


@pytest.mark.parametrize(
    "follow_up", ["Who said that?", "says who?", "Who told them that?", "According to whom?"]
)
def test_a_follow_up_asks_for_the_speaker_of_what_was_cited(follow_up: str) -> None:
    index = index_of(STORY)
    first = answer("What would fall?", index)
    assert isinstance(first, Answer)
    assert told(answer(follow_up, index, Conversation((first,)))) == "The weather service"
    plain = answer("Who built the mill?", index)
    nobody = answer(follow_up, index, Conversation((plain,)))
    assert isinstance(nobody, Chat)
    assert nobody.text.startswith(ITSELF)


WORDS = st.sampled_from(
    """“ ” " , . : said told reporters that he She Ann Poe Roe the mayor of Leeds according to it
    was old called a hoax by Dr. Tom Doe denied who „ “ « » ‘ ’ — on Sunday adding""".split()
)


@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_a_speaker_is_a_slice_of_any_article(text: str) -> None:
    if not fold(text).strip(" .,:"):
        return
    index = index_of(f"Ann Poe came. {text}")
    for sentence in index.sentences:
        near = paragraph_of(sentence, index)
        assert len(near.of(sentence)) == len(sentence.text)
        for said in spoken(sentence, near):
            assert said.name
            who = speaker_of(said, near, index)
            assert who.sentence.text[who.start :].startswith(who.name)
            for start, stop in said.statement.said:
                assert sentence.text[start:stop].strip()
