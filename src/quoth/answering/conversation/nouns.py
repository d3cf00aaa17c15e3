"""What common nouns stand for, as far as closed lists and endings tell. General words only."""

from quoth.answering.question_forms import FOCUS_TYPES
from quoth.language.patterns import PERSON_ROLES, PERSON_TITLES
from quoth.language.words import IRREGULAR_FORMS

PERSON_NOUNS = (
    PERSON_ROLES
    | PERSON_TITLES
    | FOCUS_TYPES["person"]
    | frozenset(
        """teacher doctor nurse pilot driver farmer worker adviser advisor official officer soldier guard
        boy girl child son daughter father mother brother sister wife husband widow victim suspect killer
        owner winner student pupil priest thief prisoner hostage member resident citizen civilian patient
        friend enemy partner spouse parent sailor banker merchant baker miner fisherman clerk servant
        attacker builder designer buyer seller
        gardener miller keeper archaeologist""".split()
    )
)
TIME_NOUNS = FOCUS_TYPES["date"] | frozenset("night morning evening afternoon peak weekend moment".split())
EVENT_NOUNS = frozenset(
    """attack war battle strike raid assault invasion election fire flood storm earthquake race game match
    festival concert siege march protest riot trip voyage journey visit conference ceremony wedding funeral
    trial crash accident revolution rebellion crisis reign flight murder death birth fight conflict campaign
    mission party speech debate tour fair exhibition strike blockade ban truce ceasefire drought plague
    epidemic pandemic famine eruption collapse takeover coup show talk work project process event incident
    withdrawal arrival removal trial burial rescue search sale""".split()
)
EVENT_ENDINGS = ("tion", "sion", "ing")
NO_EVENTS = frozenset(
    """constitution nation population institution building king thing ring string wing spring painting
    ceiling evening morning location position section region station television fashion ocean pension
    mansion passion clothing housing""".split()
)
# Nouns in -s that are no plurals.
SINGULARS = frozenset(
    """news series species mathematics physics politics economics athletics headquarters crisis basis bus
    campus virus gas canvas atlas lens census status process press mass class glass loss boss cross dress
    abbess princess countess duchess""".split()
)
# Verbs in -s that would pass for plurals behind a noun.
VERBS_IN_S = frozenset(
    """comes says goes makes takes gives includes remains contains becomes means seems appears shows holds
    stands lies runs begins lasts needs wants uses lives keeps leads leaves tells brings falls grows opens
    expects considers believes belongs consists costs continues covers feeds follows helps knows measures
    offers owns provides reaches receives says sells serves sits stays supports weighs works""".split()
)
PLAIN_ADVERBS = frozenset(
    """now today yesterday tomorrow again still ago here soon later once then ever already away together
    too also yet else alone anymore only just even""".split()
)
# Adjectives that no ending tells and that stand behind a noun: "is the hall open".
PREDICATES = frozenset(
    """open closed worth dead alive able due ready long high tall deep wide old born available free safe
    large big small young rich poor full empty late early sick ill afraid""".split()
)
IRREGULAR_PLURALS = {
    forms.split()[1]: forms.split()[0]
    for forms in IRREGULAR_FORMS.split("|")
    if forms.split()[0] in "man woman child foot tooth goose mouse life wife half knife wolf crisis".split()
} | {"people": "person", "police": "officer", "personnel": "member"}
# Of nouns for people, in the plural.
PEOPLE_ENDINGS = ("men", "women", "people", "children", "ers", "ors", "ists", "ians", "ants", "ials", "ees")
PLURAL_ENDINGS = (("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("s", ""))


def singular(word: str) -> str:
    """A folded noun's singular, by its ending; itself where it is none, or can't be told."""
    if word in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[word]
    if word in SINGULARS or word.endswith(("ss", "us")):
        return word
    for ending, replacement in PLURAL_ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word[: -len(ending)] + replacement
    return word
