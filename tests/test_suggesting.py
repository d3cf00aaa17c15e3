"""The questions that a session opens with: made from the sentences, verified by asking."""

import pytest

from documents import index_of, seed
from quoth.answering import answer
from quoth.model import Answer
from quoth.suggesting import WANTED, suggest, with_questions
from quoth.suggesting.clauses import main_clause
from quoth.suggesting.interviews import asked, interviewed
from quoth.suggesting.lemmas import base_form
from quoth.suggesting.naming import persons_of
from quoth.suggesting.templates import LONGEST, QUESTION_FORMS, QuestionForm, questions_of


@pytest.mark.parametrize("form", QUESTION_FORMS, ids=lambda form: form.name)
def test_each_form_makes_its_example_and_nothing_of_its_near_miss(form: QuestionForm) -> None:
    sentence, question = form.example
    assert dict(questions_of(sentence))[form.name].question == question
    assert form.name not in dict(questions_of(form.near_miss))


MADE: tuple[tuple[str, list[str]], ...] = (
    ("The dam was finished in 1911, and the town grew.", ["When was the dam finished?"]),
    ("The first train arrived on 3 May 1911.", ["When did the first train arrive?"]),
    ("In 1911, the town bought 300 mills.",
     ["When did the town buy 300 mills?", "How many mills did the town buy in 1911?"]),
    ("Peru had kept 30 ministries in Lima.",
     ["How many ministries had Peru kept in Lima?", "Where had Peru kept 30 ministries?"]),
    ("President Jane Roe signed the treaty with Peru.", ["Who signed the treaty with Peru?"]),
    ("After two years the painter went to Lima in 1911.", ["When did the painter go to Lima?"]),
    ("Jane Roe (born 1950) sold the old bridge.", ["Who sold the old bridge?"]),
    ("The mill sells seeds in Lima.", ["Where does the mill sell seeds?"]),
    ("The Roe mill in Leeds sells seeds of hemp.", ["What sells seeds of hemp?"]),
    ("Jane Roe said the bridge of Leeds is old.", ["Who said the bridge of Leeds is old?"]),
    ("Jane Roe sold the mill of Lima in her youth.", ["Who sold the mill of Lima?"]),
    ("The mill was sold to Poe and Jane Roe went to Leeds.", []),
    ("Ann Poe, the mayor of Leeds, sold the mill of Lima.",
     ["Who is Ann Poe?", "Who is the mayor of Leeds?", "Who sold the mill of Lima?"]),
    ("In 1911, the Leeds painter Ann Poe came.",
     ["Who is Ann Poe?", "Who is the Leeds painter?", "When did the Leeds painter Ann Poe come?"]),
    ("The Roe Church, a small chapel, is old.", ["What is the Roe Church?"]),
    ("The organ, which Poe built, was restored by Jane Roe.", ["Who restored the organ?"]),
    ("The queen of Peru reigned for ten years.", ["How long did the queen of Peru reign?"]),
    # What can't be told for sure is not tried.
    ("They opened it in 1911.", []),
    ("The bridge built in 1883 collapsed in 1990.", []),
    ("The team sent to Mars returned in 2004.", []),
    ("The left bank of the river is steep.", []),
    ("The mayor said “I opened it in 1911”.", []),
    ("The mayor (who opened it in 1911) left.", []),
    ("The man said in 1911 that it was over.", []),
    ("The mayor opened this bridge in 1911.", []),
    ("No clerk left the office in 1911.", []),
    ("The bakery did not open in 1911.", []),
    ("Ann Poe, her sister and her mother came to Leeds.", []),
    ("The New Mill sold seeds in Lima and Leeds.", []),
    ("The court has ruled that the bridge is safe.", []),
    ("The blorf was glorped.", []),
    ("The mayor glorped the bridge in 1911.", []),
    ("Tension ended in 1911.", []),
    ("The mill opened a successful and highly profitable shop.", []),
    ("The mayor told the paper: it was over.", []),
    ("The mayor said the bridge, opened in 1911, is old.", []),
    ("A clerk left the office in 1911.", []),
    ("The mill was close to the river.", []),
    ("The bridge\nopened in 1911.", []),
    ("", []),
)  # fmt: skip


@pytest.mark.parametrize(("sentence", "questions"), MADE)
def test_what_a_sentence_gives(sentence: str, questions: list[str]) -> None:
    assert [made.question for _, made in questions_of(sentence)] == questions


def test_a_long_question_ends_before_another_predicate() -> None:
    gates = "the gates of the old fortress on the eastern hill under the tall grey mountain in Peru"
    made = dict(questions_of(f"In 1911, President Jane Roe opened the very long canal and closed {gates}."))
    assert made["subject"].question == "Who opened the very long canal in 1911?"
    assert len(made["subject"].question) <= LONGEST


def test_who_a_pronoun_stands_for_is_named() -> None:
    sentences = ["Roe wrote poems.", "She went to Lima in 1911.", "Poe met Roe.", "They left Lima in 1912."]
    persons, about = persons_of(sentences)
    assert persons == {"Roe"}
    assert list(about) == ["", "Roe", "Roe", ""]
    made = dict(questions_of(sentences[1], persons, about[1]))
    assert [each.question for each in made.values()] == ["When did Roe go to Lima?"]
    assert not dict(questions_of(sentences[3], persons, about[3]))


@pytest.mark.parametrize(("title", "name"), [
    ("The Leeds Post talks to painter Jane Roe Sunday, May 28, 1911", "Jane Roe"),
    ("Jane Roe: a talk", "Jane Roe"), ("A talk on bridges", ""), ("", ""),
])  # fmt: skip
def test_with_whom_an_interview_is(title: str, name: str) -> None:
    assert interviewed(title) == name


@pytest.mark.parametrize(("sentence", "question"), [
    ("Why did you go to Lima?", "Why did Jane Roe go to Lima?"),
    ("Do you sell old bridges, and when did you begin?", "Does Jane Roe sell old bridges?"),
    ("Has the war helped the mill?", "Has the war helped the mill?"),
    ("Do you think that you were right?", None),
    ("I saw it. Did you see old bridges there?", None),
    ("You sell old bridges in Lima.", None),
    ("Did you go?", None),
])  # fmt: skip
def test_what_an_interview_asks(sentence: str, question: str | None) -> None:
    assert asked(sentence, "Jane Roe") == question


def test_nobody_is_spoken_to_where_no_title_names_them() -> None:
    assert asked("Why did you go to Lima?", "") is None


@pytest.mark.parametrize(("past", "base"), [
    ("built", "build"), ("withdrew", "withdraw"), ("had", "have"), ("opened", "open"), ("named", "name"),
    ("carried", "carry"), ("planned", "plan"), ("released", "release"), ("cost", "cost"), ("died", "die"),
    ("glorped", None), ("bridges", None),
])  # fmt: skip
def test_base_forms(past: str, base: str | None) -> None:
    assert base_form(past) == base


@pytest.mark.parametrize(("word", "base"), [
    ("sells", "sell"), ("carries", "carry"), ("reaches", "reach"), ("saves", "save"), ("has", "have"),
    ("keep", "keep"), ("glorps", None),
])  # fmt: skip
def test_base_forms_of_the_present(word: str, base: str | None) -> None:
    assert base_form(word, present=True) == base


def test_the_clause_is_of_slices_of_the_sentence() -> None:
    clause = main_clause("In 1911, President Jane Roe opened the canal in Peru, which was new.")
    assert clause is not None
    assert (clause.slice(*clause.topic), clause.main) == ("President Jane Roe", "opened")
    assert [clause.text[:end] for end in clause.ends] == [
        "In 1911, President Jane Roe opened the canal in Peru"
    ]
    assert clause.fronted is not None


TEXT = (
    "The old bridge was opened in May 1883.\n"
    "About 6,300 weavers were sent to Lima at the request of the mayor.\n"
    "The siege lasted two weeks and ended in winter.\n"
    "President Jane Roe signed the treaty with Peru.\n"
    "Nobody knows why the ferry sank.\n"
)


def test_the_questions_are_answered_by_their_sentences() -> None:
    index = with_questions(index_of(TEXT))
    assert len(index.questions) == WANTED
    sentences = []
    for question in index.questions:
        reply = answer(question, index)
        assert isinstance(reply, Answer)
        assert reply.short_answer is not None
        sentences.append(reply.citations[0].sentence.id)
    assert sentences == sorted(set(sentences))
    assert len({question.split()[0] for question in index.questions}) > 1


def test_the_same_articles_give_the_same_questions() -> None:
    assert suggest(index_of(TEXT)) == suggest(index_of(TEXT))


@pytest.mark.parametrize(
    "text", ["Hello there.", "They came. They saw it. It was over.", "¿Quién lo abrió en 1911?"]
)
def test_where_none_can_be_verified_there_are_none(text: str) -> None:
    assert suggest(index_of(text)) == ()


def test_two_sentences_that_say_the_same_are_not_asked_about_both() -> None:
    questions = suggest(index_of("The old bridge was opened in 1883.\nThe old bridge was opened in 1911.\n"))
    assert len(questions) == len(set(questions)) <= 1


def test_what_cannot_be_shown_is_not_asked_about() -> None:
    assert suggest(index_of("The old \u202ebridge was opened in May 1883.")) == ()


def test_the_seed_article_has_all_of_them() -> None:
    assert len(suggest(seed())) == WANTED
