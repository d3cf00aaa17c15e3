"""Noun phrases: where they begin and end, and what they can stand for."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoth.answering.conversation.nouns import singular
from quoth.answering.conversation.phrases import phrases

FOUND = (
    # a bar on both sides of each phrase that is not part of another
    "How did |Spain| retaliate?",
    "When did |the old bridge| open?",
    "Is |the town hall| open?",
    "Where did |the army camp| end |its march|?",
    "Did |Spain| attack |oil tankers| in |May|?",
    "Did |the king| visit |Leeds harbor|?",
    "When did |the king of Spain| die?",
    "Why did |the weavers and the bakers| leave?",
    "What did |the Weavers of Elm and the Elm Bakers| say?",
    "How many |ships| were in |Leeds| at |the peak|?",
    "Which |guilds| have refused to pay?",
    "|The withdrawal| comes amid |regional tensions|.",
    "In |1883| |the mayor|, |Anna Roe|, opened |the 300-metre bridge| over |the Elm|.",
    "|Approximately 5,000 ships|",
    "|a night attack|",
    "|the women|",
    "How many |rivers| feed |Lake Ember|?",
    "|Three rivers| feed it, and |the mills| use |the water|.",
    "|a new fund| worth |5 million pounds|",
    "What did |the opposition| say",
    "|rice|",
    "Who uses |the bridge| now?",
    "How many |people| died in |the fire|?",
    "When did it open?",
    "",
)


@pytest.mark.parametrize("marked", FOUND)
def test_phrases_begin_and_end_at_the_bars(marked: str) -> None:
    text = marked.replace("|", "")
    outer, stop = [], 0
    for phrase in phrases(text):
        assert text[phrase.start : phrase.stop] == phrase.text
        assert phrase.text.endswith(phrase.bare)
        if phrase.stop > stop:
            outer.append(phrase.text)
            stop = phrase.stop
    assert outer == marked.split("|")[1::2]


KNOWN_FAILURES = (
    "Did |the army| burn |houses|?",
    "Did |the firm| sell |oil|?",
    "|Dogs| bark.",
)


@pytest.mark.parametrize("marked", KNOWN_FAILURES)
@pytest.mark.xfail(strict=True)
def test_known_failures(marked: str) -> None:
    found = phrases(marked.replace("|", ""))
    assert [phrase.text for phrase in found] == marked.split("|")[1::2]


KINDS = (
    ("the old teacher", "person", False),
    ("Mr. Roe", "person", False),
    ("two sisters", "person", True),
    ("the women", "person", True),
    ("the ministry", "group", False),
    ("rebels", "group", True),
    ("Fishermen blocked the road.", "thing", True),
    ("the night attack", "event", False),
    ("the invasion", "event", False),
    ("a large building", "place", False),
    ("the constitution", "thing", False),
    ("the long bridge", "place", False),
    ("northern towns", "place", True),
    ("Spain", "place", False),
    ("Elmton", "name", False),
    ("Anna Roe and Jane Doe", "name", True),
    ("about 30 ships", "thing", True),
    ("the 300-metre mast", "thing", False),
    ("May 1990", "date", False),
    ("the same year", "date", False),
    ("170,000", "quantity", False),
    ("the news", "thing", False),
)


@pytest.mark.parametrize(("text", "kind", "plural"), KINDS)
def test_what_a_phrase_can_stand_for(text: str, kind: str, plural: bool) -> None:
    first = phrases(text)[0]
    assert (text.startswith(first.text), first.kind, first.plural) == (True, kind, plural)


SINGULARS = (
    ("ladies", "lady"),
    ("churches", "church"),
    ("men", "man"),
    ("ships", "ship"),
    ("boss", "boss"),
    ("news", "news"),
)


@pytest.mark.parametrize(("word", "one"), SINGULARS)
def test_singulars(word: str, one: str) -> None:
    assert singular(word) == one


@given(st.text(max_size=60))
@settings(deadline=None)
def test_every_phrase_is_a_slice(text: str) -> None:
    for phrase in phrases(text):
        assert phrase.text == text[phrase.start : phrase.stop] != ""
        assert phrase.text.endswith(phrase.bare)
