"""Question and sentence to yes, no, a false premise, or nothing: a wrong yes is worse than none."""

import pytest

from documents import ask, index_of, seed
from quoth.answering.evidence import rank
from quoth.answering.polarity import PARTIAL, WHOLES, doubts, implicatives, opposites_of, refusals
from quoth.answering.retrieval import retrieve
from quoth.answering.verdicts import Verdict, verdict
from quoth.answering.verdicts.assertions import VERDICT_RULES, VerdictRule
from quoth.answering.verdicts.premises import PREMISE_RULES, PremiseRule
from quoth.answering.verdicts.rephrasing import REPHRASINGS, TOTAL_WORDS, Rephrasing
from quoth.model import Evidence


def said(question: str, text: str) -> Verdict | None:
    """The verdict of the last sentence of `text`."""
    index = index_of(text)
    return verdict(ask(question), Evidence(index.sentences[-1], 0.0, ()), index)


def shown(question: str, text: str) -> str:
    found = said(question, text)
    return found.text if found else "-"


@pytest.mark.parametrize("row", VERDICT_RULES, ids=lambda row: row.name)
def test_each_rule_decides_its_example_and_not_its_near_miss(row: VerdictRule) -> None:
    found = said(*row.example)
    if row.kind is None:
        assert found is None
    else:
        assert found is not None
        assert (found.kind, found.rule, found.span) == (row.kind, row.name, None)
    near = said(*row.near_miss)
    assert near is None or near.rule != row.name


def test_a_pronoun_is_reached_across_all_that_stands_before_its_verb() -> None:
    before = "The captain was arrested on Monday."
    assert shown("Has the captain been charged?", f"{before} He has not been charged.") == "No."
    assert shown("Has the captain been charged?", f"{before} He has now been charged.") == "Yes."
    assert shown("Has the miller been charged?", f"{before} He has not been charged.") == "-"


def test_a_rule_that_leaves_it_open_is_what_withholds_the_verdict() -> None:
    """Without the words that leave it open the same pairs have one."""
    assert shown("Did the king attack the fort?", "The king attacked the fort.") == "Yes."
    assert shown("Did the king sign the treaty?", "The king never signed the treaty.") == "No."


@pytest.mark.parametrize("row", REPHRASINGS, ids=lambda row: row.pattern.text)
def test_each_rephrasing_denies_its_example_and_not_its_near_miss(row: Rephrasing) -> None:
    assert shown(*row.example) == "No."
    assert shown(*row.near_miss) == "-"


def test_words_for_the_whole_are_all_less_than_a_denial_after_not() -> None:
    assert frozenset().union(*TOTAL_WORDS) <= PARTIAL & WHOLES


@pytest.mark.parametrize("row", PREMISE_RULES, ids=lambda row: row.name)
def test_each_premise_rule_sees_its_conflict_and_none_in_its_near_miss(row: PremiseRule) -> None:
    question, text, expected = row.example
    found = said(question, text)
    assert found is not None
    assert (found.kind, found.text, found.rule) == ("premise", expected, row.name)
    assert found.span is not None
    assert f"says {text[found.span.start : found.span.stop]}, not" in expected
    near = said(*row.near_miss)
    assert near is None or near.kind != "premise"


def test_a_pronoun_that_begins_a_paragraph_stands_for_whom_the_last_one_ended_with() -> None:
    question = "Was Roe ever a member of the guild?"
    assert shown(question, "Roe left the town.\nShe never became a member of the guild.") == "No."
    assert shown(question, "Roe met the king. Moe left.\nShe never became a member of the guild.") == "-"
    assert shown(question, "Roe left the town.\nIt never became a member of the guild.") == "-"


# question | text, of which the last sentence is the evidence | what is said, "-" for nothing
PLAIN = """
    Did the mayor open the bridge? | The mayor opened the bridge. | Yes.
    Did the mayor open the bridge in May? | In May, the mayor opened the long bridge. | Yes.
    Did the mayor open the bridge in 1883? | In 1883 the mayor opened the bridge. | Yes.
    did the mayor open the bridge | The mayor opened the bridge. | Yes.
    Was the bridge opened by the mayor? | The mayor opened the bridge. | Yes.
    Did the mayor open the bridge? | The bridge was opened by the mayor. | Yes.
    Was the bridge opened? | The mayor quickly opened the old bridge. | Yes.
    Has the mayor refused to open the bridge? | The mayor has refused to open the bridge. | Yes.
    Have the guards left? | The guards, tall men from the north, have left. | Yes.
    Do guards in the harbor wear hats? | Guards in the harbor wear hats. | Yes.
    Does the town have a harbor? | The town, which has a market and a harbor, is old. | Yes.
    Is the bridge in the north? | They saw the bridge in the cold north. | Yes.
    Is the bridge open? | The bridge is open. | Yes.
    Was 1883 the best year for the harbor? | The best year for the harbor was 1883. | Yes.
    Will the harbor close? | The mayor said that the harbor will close. | Yes.
    Did the fleet leave from Norway? | Norway was at war. The fleet left from the country. | Yes.
    Did the king attack the fort? | The king, who hated war, attacked the fort. | Yes.
    Did the troops of the king attack the fort? | The troops of the king attacked the fort. | Yes.
    Did the guards sleep? | The guards were tired. They slept. | Yes.
    Are there wolves in the forest? | There are wolves in the forest. | Yes.
    Was the king killed in a duel? | They sang of the killing of the old king in a duel. | Yes.
    Did the mayor fully support the plan? | The mayor did not fully support the plan. | No.
    Were details given? | No details were given. | No.
    Did anyone see the wolf? | Nobody saw the wolf. | No.
    Is the bridge open? | The bridge is closed. | No.
    Is the bridge open? | The bridge isn't open. | No.
    Does the fleet control the bay? | The fleet no longer controls the bay. | No.
    Did the plan succeed? | The plan failed. | No.
    Was the bridge the longest in Norway? | The bridge was the shortest in Norway. | No.
    Did the guards leave the harbor? | The guards remained in the harbor. | No.
    Did the mayor agree to the plan? | The mayor rejected the plan. | No.
    Does the fleet fully control the bay? | The fleet does not fully control the bay. | No.
    Does the fleet fully control the bay? | The fleet does not entirely control the bay. | No.
    Does the fleet fully control the bay? | The fleet does not control the bay. | No.
    Does the fleet fully control the bay? | The fleet completely controls the bay. | Yes.
    Does the fleet always win? | The fleet does not always win. | No.
    Does the fleet always win? | The fleet never wins. | No.
    Is the bridge always open? | The bridge is not always open. | No.
    Does wheat grow everywhere? | Wheat does not grow everywhere. | No.
    Did all guards leave? | Not all guards left. | No.
    Is the bridge long? | The bridge is neither long nor wide. | No.
    Did the king sign the treaty? | The king neither signed the treaty nor read it. | No.
    Did the king sign the treaty? | Neither the king nor the duke signed the treaty. | No.
    Did the king pay the guards? | The king left the town without paying the guards. | No.
    Was the king a member of the guild? | The king never became a member of the guild. | No.
    Was the king ever a member of the guild? | The king never joined the guild. | No.
    Does Jane Roe hold a patent? | Roe, who holds a patent on the mill, is old. | Yes.
    Is it true that the king signed the treaty? | The king signed the treaty. | Yes.
    Is it true that the king signed the treaty? | The king did not sign the treaty. | No.
    Is it right that the king never signed the treaty? | The king never signed the treaty. | Yes.
    Is it right that the king never signed the treaty? | The king signed the treaty. | No.
    Is it the case that the king didn't sign the treaty? | The king refused to sign the treaty. | Yes.
    Is it correct that the king had sold the mill to Roe? | The king never sold the mill to Roe. | No.
    Is the illness common? | The disease is old. It is not common. | No.
    Were the workers paid? | Workers came in May. Each was paid by the king. | Yes.
    Did Roe paint the hall? | Roe was old. She was merry. She never painted the hall. | No.
    Will the harbor close? | The mayor said that the harbor won’t close. | No.
    Can the fleet leave? | The fleet cannot leave. | No.
    Will the ferry sail to Norway? | The ferry is old. It has a leak and won't sail to Norway. | No.
    Did the guards object? | He called it bad and said that the guards had not objected to it. | No.
    Did the king speak during the trial? | The king spoke at trial. | Yes.
"""
WITHHELD = """
    Does Jane Roe hold a patent? | John Roe, who holds a patent on the mill, is old. | -
    Does Jane Roe hold a patent? | Jane, who holds a patent on the mill, is old. | -
    Is it true that the king signed the treaty? | The king may have signed the treaty. | -
    Is it true that the king's pride lost the war? | The king lost the war. | -
    Is it true that the king who signed the treaty fled? | The king signed the treaty. | -
    Did Roe paint the hall? | Roe met Moe. He was merry. She never painted the hall. | -
    Did the fort attack the king? | The king attacked the fort. | -
    Did the king attack the fort? | The king was attacked by the fort. | -
    Was the king attacked by the fort? | The king attacked the fort. | -
    Did the king attack the fort? | The king wanted to attack the fort. | -
    Did the king attack the fort? | The king rode out to attack the fort. | -
    Did the king attack the fort? | The king will attack the fort. | -
    Did the king attack the fort? | If it rains, the king attacked the fort. | -
    Did the king attack the fort? | The king reportedly attacked the fort. | -
    Did the king attack the fort? | The king was to have attacked the fort. | -
    Will the ferry sail to Norway? | The ferry is old. It met Roe, who won't sail to Norway. | -
    Did the ferry's guards flee? | The ferry Elmira sank. Norway's guards did not flee. | -
    Did the king attack the fort? | The king almost attacked the fort. | -
    Did the king attack the fort? | The king denied that he attacked the fort. | -
    Did the king attack the fort? | The king's brother attacked the fort. | -
    Did the king attack the fort? | The brother of the king attacked the fort. | -
    Did the king attack the fort? | Did the king attack the fort? | -
    Did the king attack the fort? | The king came, and the duke attacked the fort. | -
    Did the king attack the fort in May? | The king attacked the fort. | -
    Did the king attack the fort in May? | The king attacked the fort after a feast in May. | -
    Did the king attack every fort? | The king attacked the fort. | -
    Did the king not attack the fort? | The king attacked the fort. | -
    Did the king attack the fort or the town? | The king attacked the fort. | -
    Does the mayor support the plan? | The mayor does not fully support the plan. | -
    Do the guards sleep? | The guards slept. | -
    Did the mayor buy a rocket? | The mayor bought a rocket ship. | -
    Did the mayor open the bridge? | The mayor closed the bridge in May. | -
    Who opened the bridge? | The mayor opened the bridge. | -
    Is the tall bridge in the north? | They saw the tall bridge, a ship and a whale in the north. | -
    Did Jane Roe attack the fort? | The guards of Jane Roe attacked the fort. | -
    Is it so? | It rained. | -
    Did it fully succeed? | The plan failed. | -
    Does the fleet control the bay? | The fleet does not fully control the bay. | -
    Does the fleet fully control the bay? | The fleet controls the bay. | -
    Does the fleet always win? | The fleet wins. | -
    Does wheat grow? | Wheat does not grow everywhere. | -
    Was the bridge destroyed? | The bridge was not completely destroyed. | -
    Did the guards leave? | Not all guards left. | -
    Did the mill produce flour? | The mill stopped producing flour in 1990. | -
    Did the army attack the fort? | The king denied that the army attacked the fort. | -
    Did the king sign the treaty? | The king would not leave without signing the treaty. | -
    Did the king confirm the report? | The king neither confirmed nor denied the report. | -
    Is the bridge open? | The bridge is neither long nor wide. | -
"""
# What the article says instead, after "The article says"; "-" for nothing.
PREMISES = """
    How many sailors drowned in 1884? | The worst year was 1883, when 12 sailors drowned. | 1883, not 1884.
    Did the mayor open the bridge in 1884? | In 1883 the mayor opened the bridge. | 1883, not 1884.
    Did the storm last three hours? | The storm lasted about two hours. | about two hours, not three hours.
    Did the bridge open on Sunday? | It was on Sunday that the bridge opened. | -
    Did the mayor open the bridge on Sunday? | The mayor opened the bridge on Monday. | Monday, not Sunday.
    What did 300 sailors see in the harbor? | In the harbor 200 to 300 sailors saw a whale. | -
    What did 300 sailors see in the harbor? | In the harbor 100 to 200 sailors saw a whale. | -
    Who opened the bridge in 1884? | In 1884 it rained. The mayor opened the bridge, seen in 1883. | -
    Who opened the bridge in 1884? | The bridge, long and grey, was opened between 1880 and 1883. | -
    Who opened the bridge in 1884? | The mayor did not open the bridge in 1883. | -
    Who opened the tower in 1884? | In 1883 the mayor opened the bridge. | -
    Who saw the battle of Norway in rain? | The king saw the battle of Sweden in rain. | Sweden, not Norway.
    What did Norway launch in 1884? | Sweden launched a lifeboat in 1883. | -
    What did Alvinna Rosenquist paint in the harbor? | Alvina Rosenquist painted ships in the harbor. | -
"""


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.splitlines() if line.strip()]


# The article says it, of what has a name there.
MISSED = pytest.param(
    "Did the ferry's guards flee?",
    "The ferry Elmira sank. Elmira's guards did not flee.",
    "No.",
    marks=pytest.mark.xfail(strict=True, reason="no name stands for a noun"),
)


@pytest.mark.parametrize(("question", "text", "expected"), [*rows(PLAIN + WITHHELD), MISSED])
def test_what_is_said(question: str, text: str, expected: str) -> None:
    assert shown(question, text) == expected


@pytest.mark.parametrize(("question", "text", "expected"), rows(PREMISES))
def test_what_is_said_instead(question: str, text: str, expected: str) -> None:
    assert shown(question, text).removeprefix("The article says ") == expected


def test_a_date_that_another_sentence_has_with_the_rest_is_no_false_premise() -> None:
    text = "In 1884 the mayor opened the bridge again.\nIn 1883 the mayor opened the bridge."
    assert said("Who opened the bridge in 1884?", text) is None
    assert shown("Who opened the bridge in 1885?", text) == "The article says 1883, not 1885."


@pytest.mark.parametrize("row", PREMISE_RULES, ids=lambda row: row.name)
def test_the_span_of_a_premise_is_in_the_article_not_in_the_sentence(row: PremiseRule) -> None:
    text = "First it rained.\n" + row.example[1]
    found = said(row.example[0], text)
    assert found is not None
    assert found.span is not None
    assert found.text.startswith(f"The article says {text[found.span.start : found.span.stop]},")


SEED_QUESTIONS = """
    Do US forces remain in Kurdistan? | Yes.
    Does the federal territory include Kurdistan? | No.
    Have the militia groups agreed to disarm? | No.
    Was there a comment from the militia on the announcement? | No.
    Did Obama withdraw U.S. troops from Iraq in 2011? | Yes.
    Has Iran attacked U.S. forces at al-Asad? | Yes.
    Has Iraq attacked Iran? | -
    Did Trump attack Iran? | -
    Did Iraq gain full sovereignty? | -
    Does the central government control the Kurdish region? | -
    Were 9,000 troops sent to Iraq in 2014? | The article says Approximately 5,000, not 9,000.
    What did Russia launch at the base in January 2020? | The article says Iran, not Russia.
"""


@pytest.mark.parametrize(("question", "expected"), rows(SEED_QUESTIONS))
def test_the_shipped_article(question: str, expected: str) -> None:
    index, asked = seed(), ask(question)
    found = (verdict(asked, item, index) for item in rank(asked, retrieve(asked, index), index)[:3])
    assert next((v.text for v in found if v), "-") == expected


def test_no_word_is_its_own_opposite_and_opposites_go_both_ways() -> None:
    for predicate, words in ((False, "agre remain includ win increas"), (True, "open largest legal")):
        for term in words.split():
            assert opposites_of(term, predicate=predicate)
            assert term not in opposites_of(term, predicate=predicate)
            for other in opposites_of(term, predicate=predicate):
                assert term in opposites_of(other, predicate=predicate)


def test_what_makes_a_fact_and_what_leaves_it_open_share_no_word() -> None:
    assert not implicatives() & doubts()
    assert not implicatives() & refusals()
    assert refusals() & doubts() == {term for term in refusals() if term in doubts()}
