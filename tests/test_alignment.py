"""What a sentence has for each word of a question, as `--explain` shows it."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents import ask, index_of
from quoth.answering import answer
from quoth.answering.alignment import LEAST_ALIKE, align, seek
from quoth.answering.comparison import STANDS_FOR
from quoth.answering.matching import Matched, matches
from quoth.language.terms import terms
from quoth.model import Question, Settings
from quoth.terminal.explain import told
from quoth.terminal.layout import View
from quoth.terminal.render import render

# A question, a document whose last sentence is compared, and what it has for each word.
ALIGNED = (
    # Words that mean the same
    (
        "How many GIs were wounded in Iraq?",
        "Thirty-one soldiers were injured in Iraq.",
        "GIs: nothing · wounded ~ injured (thesaurus) · Iraq = Iraq",
    ),
    (
        "How did the physician travel?",
        "Doctor Roe travelled by boat.",
        "physician ~ Doctor (thesaurus) · travel = travelled",
    ),
    # The same word, another form of it, and one that the analyser takes for the same
    ("Who runs the lighthouse?", "He runs the lighthouse.", "runs = runs · lighthouse = lighthouse"),
    ("Where does the keeper live?", "The keeper lived here.", "keeper = keeper · live = lived"),
    ("Where do they live?", "He lived where they live and lives.", "live = live"),
    (
        "What did the U.S. say?",
        "They told us the United States says no.",
        "U.S. = United States · say = says",
    ),
    # Itself before what resembles it
    ("What did the automobile hit?", "The car hit an automobile.", "automobile = automobile · hit = hit"),
    # Spelled alike
    (
        "Who runs the lighthose?",
        "The lighthouse is run by him.",
        "runs = run · lighthose ~ lighthouse (spelling)",
    ),
    # What excludes it
    ("When did the wife die?", "Her husband died in May.", "wife ≠ husband · die = died"),
    ("Was the march legal?", "The march was illegal.", "march = march · legal ≠ illegal"),
    # Names match themselves alone: capitalised inside the question, ...
    ("Was Hill wounded?", "The mountain was hurt.", "Hill: nothing · wounded ~ hurt (thesaurus)"),
    ("When did Baker Hall close?", "The bakery closed.", "Baker: nothing · Hall: nothing · close = closed"),
    ("Did Hill fall?", "Mr. Hill fell.", "Hill = Hill · fall = fell"),
    # ... or always capitalised in the documents, ...
    ("was the hill wounded", "Mr. Hill was hurt.\nHe hated mountains.", "hill: nothing · wounded: nothing"),
    (
        "does the hill slide",
        "Hill fell.\nA hill fell.\nA mountain slid.",
        "hill ≠ mountain · slide = slid",
    ),
    # ... or capitalised inside the sentence, where they may match themselves
    ("Who saw the automobile?", "Roe saw Car Park.", "saw = saw · automobile: nothing"),
    ("Who saw the car?", "Roe saw Car Park.", "saw = saw · car = Car"),
    # So do numbers and days
    ("How many came in 2007?", "In 2008 nobody came.", "came = came · 2007: nothing"),
    ("Who left on Monday?", "He left on Tuesday.", "left = left · Monday: nothing"),
    ("Did three leave?", "Four left.", "three: nothing · leave = left"),
    ("Did three leave?", "The 3 left.", "three = 3 · leave = left"),
)


def shown(question: Question, text: str) -> str:
    index = index_of(text)
    return without_strengths(" · ".join(map(told, matches(question, index.sentences[-1], index))))


def without_strengths(line: str) -> str:
    """Those are another matter, and others in each thesaurus that is made."""
    return re.sub(r" \.\d\d", "", line)


@pytest.mark.parametrize(("typed", "text", "line"), ALIGNED)
def test_what_a_sentence_has_for_each_word(typed: str, text: str, line: str) -> None:
    assert shown(ask(typed), text) == line


@pytest.mark.parametrize(("typed", "text", "line"), ALIGNED)
def test_where_only_the_words_count_nothing_resembles_them(typed: str, text: str, line: str) -> None:
    same = [
        each if " = " in each else f"{each.split()[0].rstrip(':')}: nothing" for each in line.split(" · ")
    ]
    assert shown(ask(typed)._replace(exact=True), text) == " · ".join(same)


@pytest.mark.parametrize(("typed", "text", "line"), ALIGNED)
def test_each_term_has_its_row_and_its_strength(typed: str, text: str, line: str) -> None:
    question, index = ask(typed), index_of(text)
    found = align(question, index.sentences[-1], index)
    assert tuple(match.term for match in found) == question.terms
    for match in found:
        assert (match.found is None) == (match.how is None) == (match.strength == 0)
        assert match.found is None or match.found in terms(index.sentences[-1].text)
        assert (match.found == match.term) == (match.how in ("same", "form")) == (match.strength == 1)
        assert match.how != "spelling" or match.strength >= LEAST_ALIKE


TYPED = "How many GIs were wounded in Iraq?"
TEXT = "Thirty-one soldiers were injured in Iraq.\nThe fort was closed."
LINE = "  GIs: nothing · wounded ~ injured (thesaurus) · Iraq = Iraq"


def test_an_explanation_shows_it_under_each_candidate() -> None:
    index = index_of(TEXT)
    lines = [line.text for line in render(answer(TYPED, index), View(index, explain=True))]
    assert LINE in map(without_strengths, lines)
    reply = answer(TYPED, index, settings=Settings(exact=True))
    lines = [line.text for line in render(reply, View(index, explain=True))]
    assert "  GIs: nothing · wounded: nothing · Iraq = Iraq" in lines


def test_an_explanation_as_data_has_it_too() -> None:
    index = index_of(TEXT)
    (line,) = render(answer(TYPED, index), View(index, explain=True), "json")
    best = json.loads(line.text)["explanation"]["candidates"][0]
    nothing, thesaurus, same = (row["strength"] for row in best["alignment"])
    assert nothing == 0 < thesaurus < same == 1
    assert [{**row, "strength": 0} for row in best["alignment"]] == [
        {"asked": "GIs", "found": None, "how": None, "strength": 0},
        {"asked": "wounded", "found": "injured", "how": "thesaurus", "strength": 0},
        {"asked": "Iraq", "found": "Iraq", "how": "same", "strength": 0},
    ]
    assert (best["matched"], best["missing"]) == (["wounded", "Iraq"], ["GIs"])


def test_words_of_a_document_reach_the_screen_as_a_line_does() -> None:
    # A soft hyphen and the line break that it made stand inside the word.
    index = index_of("The light\u00ad house fell to the United \u202e States.")
    lines = list(render(answer("When did the lighthouse fall?", index), View(index, explain=True)))
    assert all(set("\n\u00ad\u202e").isdisjoint(line.text) for line in lines)


SHOWN = (
    (Matched("GIs", None, None, 0.0), "GIs: nothing"),
    (Matched("lives", "lives", "same", 1.0), "lives = lives"),
    (Matched("lives", "lived", "form", 1.0), "lives = lived"),
    (Matched("wounded", "injured", "thesaurus", 0.7071), "wounded ~ injured .71 (thesaurus)"),
    (Matched("Bagdad", "Baghdad", "spelling", 0.7), "Bagdad ~ Baghdad .70 (spelling)"),
    (Matched("wife", "husband", "opposite", 0.74), "wife ≠ husband .74"),
)


@pytest.mark.parametrize(("row", "text"), SHOWN)
def test_how_a_match_is_shown(row: Matched, text: str) -> None:
    assert told(row) == text


NAMED = (
    ("Was Hill wounded?", "The hill fell.", ("hil",)),
    ("was hill wounded", "Mr. Hill fell.", ("hil",)),
    ("was hill wounded", "Mr. Hill fell on a hill.", ()),
    ("was hill wounded", "Nobody fell.", ()),
    ("Wounded were 12 of them?", "Nobody fell.", ("12",)),
)


@pytest.mark.parametrize(("typed", "text", "named"), NAMED)
def test_which_terms_are_names(typed: str, text: str, named: tuple[str, ...]) -> None:
    sought = seek(ask(typed), index_of(text))
    assert tuple(sought.terms[place] for place in sought.named) == named
    assert not any(place in sought.named for row in sought.alike.values() for place, _ in row)


def test_a_term_weighs_more_where_it_is_rarer() -> None:
    index = index_of("The man saw a zeppelin.\nThe man left.\nA man fell.")
    sought = seek(ask("Which man saw the zeppelin?"), index)
    weights = dict(zip(sought.terms, sought.weights, strict=True))
    assert 0 < weights["man"] < weights["saw" if "saw" in weights else "se"] < weights["zepelin"]
    assert sought.total == pytest.approx(sum(sought.weights))
    assert 0 < STANDS_FOR < 1


WORDS = st.sampled_from(
    "wounded injured Hurt hill Hill 2007 2008 lighthouse lighthose husband wife of the GIs ’ \u202e \n".split(
        " "
    )
)
TEXTS = st.lists(WORDS, max_size=8).map(" ".join)


@given(TEXTS, TEXTS)
def test_any_question_beside_any_text(typed: str, text: str) -> None:
    question, index = ask(typed), index_of(f"A fort fell. {text}")
    for sentence in index.sentences:
        rows = matches(question, sentence, index)
        assert len(rows) == len(question.terms)
        for row in rows:
            assert 0 <= row.strength <= 1
            assert "\n" not in row.text
            assert row.found is None or row.found in sentence.text.replace("\n", " ")
            assert (row.found is None) == (not row.spans)
            assert not row.counts or row.found
