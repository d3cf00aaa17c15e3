"""A past form to its base form ("built" to "build"), for the verbs of which that is certain."""

from quoth.language.classes import past_forms, possible_classes

# What stands for "-ed", and so many letters to take off: "carried", "named", "opened", "planned".
ENDINGS = (("ied", 3, "y"), ("ed", 1, ""), ("ed", 2, ""), ("ed", 3, ""))
AUXILIARIES = {"had": "have", "did": "do"}


def base_form(word: str) -> str | None:
    """The base form of a past form in lower case; None where it isn't sure."""
    irregular = AUXILIARIES.get(word) or past_forms().get(word)
    if irregular is not None:
        return irregular
    if not word.endswith("ed"):
        return word if "verb" in possible_classes(word) else None  # "cost"
    bases = (word[:-letters] + instead for ending, letters, instead in ENDINGS if word.endswith(ending))
    return next((base for base in bases if "verb" in possible_classes(base)), None)
