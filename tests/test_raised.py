"""What is raised: calls of notes go, powers and ordinals stay, by the table of `raised`."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoth.inputs.formats.raised import CLOSE, FORMS, LOWERED, RAISED, RAISED_LINK, Form, form_of, settled

# "^{...}" is raised, "@{...}" leads to a note too, "_{...}" is lowered.
MARKS = {"^{": RAISED, "@{": RAISED_LINK, "_{": LOWERED, "}": CLOSE}
READ = (
    ("It was founded in 1134^{2}.", "It was founded in 1134."),
    ("It has 40^{4} farms.", "It has 40 farms."),
    ("It has 10^{6} farms.", "It has 10^6 farms."),
    ("It has 10@{6} farms.", "It has 10 farms."),
    ("It covers 12 m^{2}.", "It covers 12 m^2."),
    ("It covers 12 km^{2} of land", "It covers 12 km^2 of land"),
    ("a price per m^{2}", "a price per m^2"),
    ("The 1^{st} of May", "The 1st of May"),
    ("The XIX^{e} century", "The XIXe century"),
    ("2^{32} bytes", "2^32 bytes"),
    ("10^{-3} of it", "10^-3 of it"),
    ("E = mc^{2}, of course", "E = mc^2, of course"),
    ("x^{2} + y^{2}", "x^2 + y^2"),
    ("It opened.^{1} Then it closed.^{2,3}", "It opened. Then it closed."),
    ("It opened.^{1}^{,}^{2} Then it closed.", "It opened. Then it closed."),
    ("It opened ^{[citation needed]}.", "It opened."),
    ("It opened ^{3} in May", "It opened in May"),
    ("It opened^{*} in May^{†}", "It opened in May"),
    ("It has 40^{a} farms", "It has 40 farms"),
    ("@{2} See Doe.", "2 See Doe."),
    ("^{14}C dates it", "14C dates it"),
    ("Ca^{2+} and H_{2}O", "Ca^2+ and H2O"),
    ("101_{2} is 5", "101_2 is 5"),
    ("log_{10}100", "log10 100"),
    ("M^{lle} Roe drinks Java^{TM}", "Mlle Roe drinks Java TM"),
    ("an end^{", "an end"),
    ("1^{st@{2}} of May", "1st of May"),
)


def marked(text: str) -> str:
    for sign, mark in MARKS.items():
        text = text.replace(sign, mark)
    return text


@pytest.mark.parametrize(("text", "read"), READ)
def test_what_is_read_for_what_is_raised(text: str, read: str) -> None:
    assert settled(marked(text)).replace("  ", " ") == read


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_a_form_holds_for_its_example_and_not_for_the_near_miss(form: Form) -> None:
    before, text, behind = form.example
    assert form_of(text, before, behind, linked=bool(form.linked)) is form
    before, text, behind = form.near_miss
    assert form_of(text, before, behind, linked=bool(form.linked)) is not form


@given(st.text(st.sampled_from(f"a1 .{''.join(MARKS.values())}")))
def test_no_mark_is_left(text: str) -> None:
    found = settled(text)
    assert not set(found) & set(MARKS.values())
