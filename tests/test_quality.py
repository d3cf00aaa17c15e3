"""Questions on the seed article, each with the number of the sentence that answers it."""

import pytest

from documents import seed
from quoth.answering import answer
from quoth.model import Abstention, Answer

ANSWERABLE = """
    1 What did the Iraqi government announce on Sunday?
    2 Is the Kurdistan Region part of the federal territory?
    3 Which contingent departed from al-Asad Air Base?
    3 Which province is the al-Asad base in?
    3 How long have American soldiers been stationed at Al Assad air base?
    3 How many years have U.S. troops been at al asad?
    4 Since when has the US military been making cuts?
    4 When did Iraq call for reductions?
    5 Which coalition withdrew from Joint Operations Command?
    5 Who controls the Joint Operations Command facility now?
    6 In what governorate is Khalil Air Base?
    7 What has the Kurdish region got of its own?
    7 Who does not fully control northern Iraq?
    8 Has the American presence in Iraq always been the same size?
    9 How many American troops were in Iraq at its peak?
    9 troops at peak
    9 How big was the force at its largest?
    10 Which president withdrew the troops in 2011?
    10 When did Obama pull the troops out?
    10 withdrawl by Obama
    11 How many soldiers were sent in 2014?
    11 Why were troops sent to Iraq in 2014?
    12 How many troops has the United States kept in Iraq since December 2021?
    12 When did the U.S. military announce the end of its combat role?
    12 troops 2021
    13 Which dictator did they overthrow?
    14 How many U.S. personnel died between 2003 and 2012?
    14 How many died in hostilities?
    15 How many people were injured?
    16 What was the deadliest year for the military?
    15 How many wounded?
    16 When were most soldiers killed?
    16 How many were killed during 2007?
    16 What year saw the most deaths?
    17 What does the video show?
    17 On which day was the video released?
    18 What did Central Command tell CNN?
    19 Were further details provided?
    20 Who made threats to attack Iran?
    21 How often have forces at al-Asad been attacked?
    22 When was the ballistic missile attack launched?
    22 Who was killed by a drone at Baghdad airport?
    22 When did Solemani die?
    23 How long did the shelling last?
    23 heavy shelling duration
    24 When did Palestinian militants attack Israel?
    25 How many contractors were injured in August 2024?
    25 who was hurt in aug 2024
    26 What will future cooperation focus on?
    27 In which country do operations against ISIS continue?
    28 What does Baghdad expect to flow through Erbil?
    29 Why do militias hold weapons?
    30 Which militia groups refuse to disarm?
    30 Who designated Harakat al-Nujaba as a terrorist organization?
    31 What did the militias say?
    31 When would the militias hand their weapons over?
    32 Did the militia comment on the announcement?
    33 Into what have many militias been integrated?
    33 In which spheres do they remain influential?
"""
ROWS = [
    (int(number), question)
    for number, _, question in (row.strip().partition(" ") for row in ANSWERABLE.strip().splitlines())
]

OFF_TOPIC = """
    Who is prime minister in Iraq?
    How do I bake sourdough bread?
    ???
    asdf qwer zxcv
    Who won the World Cup?
    What is the capital of France?
    When did World War II end?
    How tall is Mount Everest?
    How many people live in Brazil?
    Why is the sky blue?
    What is the price of bitcoin?
    Who painted the Mona Lisa?
    How many moons does Jupiter have?
    Who wrote Hamlet?
    What is the boiling point of water?
    Which ferry sank near Leeds?
    recipe for pancakes
    Is Pluto a planet?
    Where can I buy cheap shoes?
    Who is the king of Sweden?
    How many British soldiers died in Iraq?
    Who is Iraq’s prime minister?
    What is the population of Baghdad?
    How many troops were in Iraq in 2005?
    When did the Vietnam War end?
    How many troops did France send to Iraq?
"""
LEAST = 0.9


def first_sentence(question: str) -> int | None:
    """The number of the sentence that is given as the answer; None for an abstention."""
    reply = answer(question, seed())
    return reply.citations[0].sentence.number if isinstance(reply, Answer) else None


def test_hit_at_1() -> None:
    wrong = [(number, question) for number, question in ROWS if first_sentence(question) != number]
    assert 1 - len(wrong) / len(ROWS) >= LEAST, wrong


@pytest.mark.parametrize("question", [row.strip() for row in OFF_TOPIC.strip().splitlines()])
def test_off_topic_questions_are_not_answered(question: str) -> None:
    assert isinstance(answer(question, seed()), Abstention)


# The article speaks of the matter, or of calls; and an unsure answer is given.
@pytest.mark.parametrize("question", ["When was Barack Obama born?", "When was the telephone invented?"])
@pytest.mark.xfail(strict=True)
def test_what_is_near_the_topic_is_not_answered(question: str) -> None:
    assert isinstance(answer(question, seed()), Abstention)


def test_every_sentence_is_asked_for() -> None:
    assert len({number for number, _ in ROWS}) >= 30


KNOWN_FAILURES: tuple[tuple[int | None, str], ...] = (
    # The article does not say: a name, a place or a word of the question is not in the sentence.
    (None, "Who is the president of Iraq?"),
    (None, "Who commands the US forces in Iraq?"),
    # It does, in other words.
    (6, "Where are US troops still?"),
)


@pytest.mark.parametrize(("number", "question"), KNOWN_FAILURES)
@pytest.mark.xfail(strict=True)
def test_known_failures(number: int | None, question: str) -> None:
    assert first_sentence(question) == number
