"""What the grammar says of a text; benchmarks/bench_grammar.py has its figures."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoth.language.grammar import parse

# A bar before and behind each token.
TOKENS = (
    "|Poe|'s| car|,| a| well|-|known| one|,| cost| $|5| or| 3.5|%|.|",
    "|They| did|n't| come|,| I|'m| told|:| can|not|!|",
    "|Dr.| J.| Poe| left| the| U.S.| in| May| 1883|.|",
    "|Write| to| ann.poe@example.org| or| see| https://example.org/a_b?c=1|.|",
    "|O'Neill| and| Paul| non-fiction| …|",
)


@pytest.mark.parametrize("shown", TOKENS)
def test_tokens(shown: str) -> None:
    text = shown.replace("|", "")
    bounds = {0, *(place for token in parse(text).tokens for place in (token.start, token.stop))}
    expected, at = set(), 0
    for part in re.findall(r"\||[^|]+", shown):
        expected |= {at} if part == "|" else set()
        at += len(part) * (part != "|")
    assert {place for place in bounds if text[place - 1 : place] != " "} == {
        place for place in expected if text[place - 1 : place] != " "
    }


PHRASES = (
    "[The mayor], [Ann Poe], opened [the old stone bridge] over [the river].",
    "[He] met [Peter], [Paul] and [Mary] in [the mayor's garden].",
    "[The bridge] [which] [they] built was sold in [May 3, 1883].",
    "[A well-known writer] and [the very first reader] met.",
    "[Who] restored [the organ]?",
    "[How many clerks] left [the office]?",
    "[Her very old car] carried [nearly 300 people].",
    "[The company] does not sell [rye bread].",
)


@pytest.mark.parametrize("shown", PHRASES)
def test_phrases(shown: str) -> None:
    text = re.sub(r"[\[\]]", "", shown)
    found = text
    for phrase in reversed(parse(text).phrases):
        found = f"{found[: phrase.start]}[{found[phrase.start : phrase.stop]}]{found[phrase.stop :]}"
    assert found == shown


@given(st.text(st.characters() | st.sampled_from("aA1 .,()'’-n't@/"), max_size=60))
def test_any_text_is_read_in_order_and_within(text: str) -> None:
    found = parse(text)
    for spans in (
        [(each.start, each.stop) for each in found.tokens],
        [(each.start, each.stop) for each in found.phrases],
    ):
        bounds = [place for span in spans for place in span]
        assert bounds == sorted(bounds)
        assert all(start < stop <= len(text) for start, stop in spans)
    assert "".join(each.text for each in found.tokens) == "".join(
        sign for place, sign in enumerate(text) if any(t.start <= place < t.stop for t in found.tokens)
    )


@pytest.mark.parametrize("part", ["a ", "a (", "not ", "a, ", "n't", "a.b-", "1.", "www.a-", "he is "])
def test_long_texts_take_no_longer_for_each_word(part: str) -> None:
    assert len(parse(part * 2000).text) == 2000 * len(part)
