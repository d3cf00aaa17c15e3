"""A finite form to its base form ("built" to "build"), for the verbs of which that is certain."""

from quoth.language.classes import past_forms, possible_classes

# What stands for "-ed" and "-s", and so many letters to take off: "carried", "named", "opened", "planned".
PAST = (("ied", 3, "y"), ("ed", 1, ""), ("ed", 2, ""), ("ed", 3, ""))
PRESENT = (("ies", 3, "y"), ("es", 2, ""), ("s", 1, ""))
IRREGULAR = {"had": "have", "did": "do", "has": "have", "does": "do"}


def base_form(word: str, present: bool = False) -> str | None:
    """The base form of a past form in lower case, or of a present one; None where it isn't sure."""
    irregular = IRREGULAR.get(word) or past_forms().get(word)
    if irregular is not None:
        return irregular
    if not word.endswith("s" if present else "ed"):
        return word if "verb" in possible_classes(word) else None  # "cost"
    endings = PRESENT if present else PAST
    bases = (word[:-letters] + instead for ending, letters, instead in endings if word.endswith(ending))
    return next((base for base in bases if "verb" in possible_classes(base)), None)
