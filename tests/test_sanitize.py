import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoth.terminal.sanitize import one_line, printable, printable_json

SHOWN = (
    # what comes in, what a reader sees
    ("plain ASCII, 5,000 troops", "plain ASCII, 5,000 troops"),
    ("“true.” – naïve 東京 Ἀθῆναι עברית", "“true.” – naïve 東京 Ἀθῆναι עברית"),
    ("no-break 5\u00a0000 and thin\u2009space", "no-break 5\u00a0000 and thin\u2009space"),
    ("\x1b[31mred\x1b[0m", r"\x1b[31mred\x1b[0m"),
    ("\x1b]0;title\x07", r"\x1b]0;title\x07"),
    ("line\nbreak\ttab\rreturn", r"line\x0abreak\x09tab\x0dreturn"),
    ("NUL \x00, DEL \x7f", r"NUL \x00, DEL \x7f"),
    ("C1 \x9b31m and NEL \x85", r"C1 \x9b31m and NEL \x85"),
    ("\u202egnp.exe", r"\u202egnp.exe"),
    ("\u2066isolate\u2069, marks \u200e\u200f\u061c", r"\u2066isolate\u2069, marks \u200e\u200f\u061c"),
    ("zero\u200bwidth\ufeff and soft\u00adhyphen", r"zero\u200bwidth\ufeff and soft\xadhyphen"),
    ("line\u2028separator", r"line\u2028separator"),
    ("lone \ud800 and \udcff", r"lone \ud800 and \udcff"),
    ("private \ue000, none \U000e0fff", r"private \ue000, none \U000e0fff"),
    ("tag \U000e0041", r"tag \U000e0041"),
    ("filler \u3164 and grapheme joiner \u034f", r"filler \u3164 and grapheme joiner \u034f"),
    ("می\u200cخواهم", "می\u200cخواهم"),
    ("क्\u200dष", "क्\u200dष"),
    ("👩\u200d🚀 and ❤\ufe0f\u200d🔥", "👩\u200d🚀 and ❤\ufe0f\u200d🔥"),
    ("pay\u200dpal, \u200c", r"pay\u200dpal, \u200c"),
    ("selectors a\ufe0f b\ufe00\ufe01 \U000e0100", r"selectors a\ufe0f b\ufe00\ufe01 \U000e0100"),
    ("葛\U000e0100飾, ☺\ufe0e and 1\ufe0f\u20e3", "葛\U000e0100飾, ☺\ufe0e and 1\ufe0f\u20e3"),
    ("葛\U000e0100\U000e0101", "葛\U000e0100" + r"\U000e0101"),
    ("a" + 8 * "\u0301" + "b", "a" + 8 * "\u0301" + "b"),
    ("a" + 10 * "\u0301" + "b", "a" + 8 * "\u0301" + r"\u0301\u0301" + "b"),
    ("สวัสดี שָׁלוֹם नमस्ते", "สวัสดี שָׁלוֹם नमस्ते"),
    ("سورة \u06dd1", "سورة \u06dd1"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "shown"), SHOWN)
def test_what_is_shown(text: str, shown: str) -> None:
    assert printable(text) == shown


@pytest.mark.parametrize(("text", "keep", "shown"), [
    ("a\tb\nc\x1b", "\n\t", "a\tb\nc\\x1b"),
    ("a\tb\nc", "\n", "a\\x09b\nc"),
])  # fmt: skip
def test_a_caller_keeps_what_it_can_show(text: str, keep: str, shown: str) -> None:
    assert printable(text, keep) == shown


@pytest.mark.parametrize(("text", "shown"), [
    ("two\nlines", "two lines"),
    ("a \t\r\n b", "a b"),
    (" at the edges\n", " at the edges "),
    ("a\u2028b\x0bc", "a b c"),
    ("5\u00a0000 stays", "5\u00a0000 stays"),
])  # fmt: skip
def test_line_breaks_become_spaces(text: str, shown: str) -> None:
    assert one_line(text) == shown


ANY_TEXT = st.text(st.characters(exclude_categories=()))
OBEYED = {"Cc", "Cs", "Co", "Cn", "Zl", "Zp"}


@given(ANY_TEXT)
def test_nothing_that_a_terminal_obeys_comes_through(text: str) -> None:
    shown = printable(text)
    assert not {unicodedata.category(character) for character in shown} & OBEYED
    bidi = {unicodedata.bidirectional(character) for character in shown}
    assert not bidi & {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


@given(ANY_TEXT)
def test_what_is_shown_is_shown_again_as_it_is(text: str) -> None:
    assert printable(printable(text)) == printable(text)


@given(st.text())
def test_json_for_a_terminal_means_the_same(text: str) -> None:
    line = json.dumps({"text": text}, ensure_ascii=False) + "\n"
    shown = printable_json(line)
    assert json.loads(shown) == {"text": text}
    assert printable(shown.rstrip("\n")) == shown.rstrip("\n")
