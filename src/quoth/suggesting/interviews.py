"""The questions of an interview, of whom it is with: "Why did you go?" is "Why did Jane Roe go?"."""

import re

from quoth.language.mentions import mentions

LEAST_WORDS = 5
SPOKEN_TO = re.compile(r"\b(?:(do|have|are|were) )?you\b", re.IGNORECASE)
FORMS = {"do": "does", "have": "has", "are": "is", "were": "was"}
# What another question begins with: the first one is asked.
OTHER = re.compile(r",? and (?:what|how|why|when|where|who|did|do|does|is|are|was|were)\b.*", re.IGNORECASE)


def interviewed(title: str) -> str:
    """The first name of two words and more in a title, "" without one."""
    found = mentions(title)
    title = title[: min((each.span.start for each in found if each.kind == "date"), default=None)]
    names = (title[slice(*each.span)] for each in mentions(title) if each.kind in ("person", "name"))
    return next((name for name in names if " " in name), "")


def asked(sentence: str, name: str) -> str | None:
    """The question that a sentence asks of whom it is spoken to; None where none stands alone."""
    text = OTHER.sub("", sentence.strip().removesuffix("?"))
    you, plain = len(SPOKEN_TO.findall(text)), text.replace(" ", "").replace("'", "").isalnum()
    if (
        not sentence.rstrip().endswith("?")
        or not plain
        or len(text.split()) < LEAST_WORDS
        or you > bool(name)
    ):
        return None
    told = SPOKEN_TO.sub(lambda match: f"{FORMS[match[1].lower()]} {name}" if match[1] else name, text)
    return f"{told[0].upper()}{told[1:]}?"
