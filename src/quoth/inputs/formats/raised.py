"""Raised and lowered text: a note's call is left out of the words, a power is kept apart from its base.

Readers mark what is raised; `settled` says what stands for it, by what it is and what it stands behind.
"""

import re
from typing import Final, NamedTuple

from quoth.language.pattern import ShortPattern

# Noncharacters of Unicode, which no text has. RAISED_LINK: raised, and leads to a note.
RAISED, RAISED_LINK, LOWERED, CLOSE = "\ufdd0", "\ufdd1", "\ufdd2", "\ufdd3"
OPENED: Final = f"{RAISED}{RAISED_LINK}{LOWERED}"
MARKED: Final = re.compile(rf"([{OPENED}])([^{OPENED}{CLOSE}]*){CLOSE}")
STRAY: Final = re.compile(f"[{OPENED}{CLOSE}]")
BEFORE, BEHIND = 24, 8  # characters around it that are looked at
LONGEST: Final = 40  # characters of what is not read as it stands
CLOSING: Final = tuple(".,;:!?…)]}’”»")


class Form(NamedTuple):
    """What can be raised: the first that holds.

    text, before, behind: of what is raised as a whole, of the end of what it stands behind, of the beginning
    of what follows. linked: whether it holds only, or only not, of what leads to a note; None for both.
    shown: what is read for it, "{}" being its text.
    example: before, text and behind; near_miss: the same, where the row does not hold.
    """

    name: str
    shown: str
    text: ShortPattern
    before: ShortPattern
    behind: ShortPattern
    linked: bool | None
    example: tuple[str, str, str]
    near_miss: tuple[str, str, str]


def _form(
    name: str,
    shown: str,
    text: str,
    before: str,
    example: tuple[str, str, str],
    near_miss: tuple[str, str, str],
    *,
    behind: str = "",
    linked: bool | None = None,
) -> Form:
    what, base, next_ = (ShortPattern(each, most=LONGEST) for each in (text, rf"(?:{before})\Z", behind))
    return Form(name, shown, what, base, next_, linked, example, near_miss)


CALL: Final = r"\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*|[*†‡§¶∗#]+|[a-j]"
NUMBER: Final = r"\d{1,4}(?:[.,/]\d{1,4})?"
UNIT: Final = (
    "[kcdmnµμ]?m|ft|yd|mi|in|s|sec|h|ha|inch|inches|feet|foot|metres?|meters?|kilometres?|kilometers?"
    "|miles?|yards?"
)
OPERATOR: Final = r"\s*(?:[=+×·*/<>≤≥≈^]|[-−]\s*[\da-z]\b)"

FORMS: Final = (
    _form(
        "a note's own number", "{} ", CALL, r"^", ("", "2", " See Doe."), ("", "14", "C dates it."),
        behind=r"\s|[A-Z]?[a-z]{2}",
    ),
    _form(
        "what leads to a note", "", rf"(?:{CALL}|\W*\w{{1,4}}\W*|\[.*\])", r".", ("10", "6", " farms"),
        ("1", "st May 1883", ""), linked=True,
    ),
    _form(
        "a note's call in brackets", "", rf"\[[^\[\]]{{1,30}}\]|\((?:{CALL})\)", r"\S",
        ("It opened.", "[12]", ""), ("f", "(x)", ""),
    ),
    _form("what parts two calls", "", r"\s*[,;]\s*", r".", ("It opened", ",", ""), ("It opened", "x", "")),
    _form(
        "the end of an ordinal", "{}", r"st|nd|rd|th|er|re|e|o|os|as|[º°ª]", r"\d|\b[IVXLC]+",
        ("1", "st", " May"), ("Bath", "th", ""),
    ),
    _form(
        "a power of ten or two", "^{}", rf"[-−–+]?{NUMBER}", r"(?<![\d.,])(?:10|2)",
        ("10", "6", " farms"), ("1910", "6", " farms"),
    ),
    _form(
        "an exponent that is no count", "^{}",
        rf"[-−–+]{NUMBER}|\d{{0,3}}[-−–+]|[n-z]|\d{{0,3}}[n-z]?[-−–+*/][n-z\d]{{1,4}}", r"[\w)\]]",
        ("m s", "−1", ""), ("fell", "th", ""),
    ),
    _form(
        "a power of a unit", "^{}", r"[1-6]",
        rf"(?:\d\s?|[/·]\s?|\b(?:per|an?|the|square|cubic)\s)(?:{UNIT})|(?<!\w)[kcdnµμ]?m",
        ("40 km", "2", " of land"), ("It was found in", "2", ""),
    ),
    _form(
        "a power of a variable", "^{}", r"\d{1,3}", r"(?<![\w’'.])[A-Za-zα-ω]|[=+×·(/]\s?[A-Za-zα-ω]{1,3}",
        ("E = mc", "2", ""), ("the mill", "2", ""),
    ),
    _form(
        "a power beside a sign", "^{}", r"\d{1,3}", r"[\w)]", ("5", "2", " = 25"), ("40", "4", " farms"),
        behind=OPERATOR,
    ),
    _form(
        "a note's call", "", CALL, r"""\d|[A-Za-z]\w+|[.,;:!?…)\]"'”’»%€$£*]""",
        ("founded in 1134", "2", "."), ("Sen", "r", ""),
    ),
    _form("digits behind digits", "^{}", r"\d.*", r"\d", ("40", "1234", ""), ("mill", "1234", "")),
    _form("words behind a word", " {}", r"\w{2}.*", r"[a-z]{2}", ("Java", "TM", ""), ("M", "lle", "")),
)  # fmt: skip


def settled(text: str) -> str:
    """The text with what stands for each marked part of it."""
    # Quicker than an expression, in a text of other signs.
    if not (RAISED in text or CLOSE in text or LOWERED in text or RAISED_LINK in text):
        return text
    parts: list[str] = []
    at, before = 0, ""
    for match in MARKED.finditer(text):
        kind, what = match.groups()
        whole = STRAY.sub("", text[at : match.start()])
        kept = whole.rstrip()
        before = (before + whole)[-BEFORE:]
        behind = STRAY.sub("", text[match.end() : match.end() + BEHIND])
        parts += (kept, _shown(kind, what.strip(), whole[len(kept) :], before.rstrip(), behind))
        before += parts[-1]
        at = match.end()
    return "".join(parts) + STRAY.sub("", text[at:])


def _shown(kind: str, text: str, space: str, before: str, behind: str) -> str:
    if kind == LOWERED:
        shown = f"_{text}" if text[:1].isdigit() and before[-1:].isdigit() else text
    else:
        form = form_of(text, before, behind, linked=kind == RAISED_LINK)
        shown = text if form is None else form.shown.format(text)
        if not shown:
            return "" if behind.lstrip().startswith(CLOSING) else space
    if shown[-1:].isdigit() and behind[:1].isdigit():
        shown += " "
    return shown if shown.startswith("^") else space + shown


def form_of(text: str, before: str, behind: str, *, linked: bool) -> Form | None:
    """The first form that holds of what is raised; None for what is read as it stands."""
    for form in FORMS:
        if form.linked not in (None, linked) or not form.text.fullmatch(text):
            continue
        if form.before.search(before) and form.behind.match(behind):
            return form
    return None
