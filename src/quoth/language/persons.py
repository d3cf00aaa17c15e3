"""Words that tell a woman, a man or a body of people by what it is called. General words and given names."""

from quoth.language.pattern import Pattern
from quoth.language.patterns import ORGANIZATION_HEADS, PERSON_ROLES, PERSON_TITLES

FEMALE_WORDS = frozenset(
    """mrs ms miss dame lady queen princess empress sister mother daughter wife widow girl woman actress
    duchess countess baroness spokeswoman""".split()
)
MALE_WORDS = frozenset(
    """mr sir lord king prince emperor pope bishop brother father son husband boy man actor duke baron
    earl sultan caliph tsar spokesman businessman fisherman monk""".split()
)
# Nouns of one person that neither a role nor the ending tells; and what ends so, and is none.
PEOPLE = frozenset(
    """adult assistant baby boss champion chef chief child clerk consultant critic deputy detective doctor
    employee expert friend guard guest guide guy head heir hero host immigrant kid merchant nephew niece
    nominee nurse official parent partner peer person pilot pioneer priest prophet refugee rival saint scholar
    servant slave soldier spy student suspect thief twin uncle aunt veteran victim""".split()
)
PERSON = Pattern(r"(?:[eo]r|ist|ian|[mw]an|person)$")
THINGS = frozenset(
    """anchor barrier beer border browser bumper butter cancer carrier center chapter charter cluster color
    computer container corner corridor cover crater cylinder danger dinner disaster disorder door error
    factor feather fever fiber filter finger floor flower folder frontier gender glacier hammer harbor
    helicopter hunger labor ladder laser layer leather letter list liver manner manor marker matter
    meteor meter mirror mist monitor motor murder newsletter newspaper number odor offer order paper
    poster powder power printer quarter reactor register river rumor sector semester sensor server
    shelter shoulder shower silver skyscraper spider summer terror theater tiger timber tower tractor
    trailer transfer tumor twist vapor vector water weather winter wonder""".split()
)
GROUP_NOUNS = (
    ORGANIZATION_HEADS
    | frozenset(
        """crew staff family couple public population majority minority militia alliance troop firm rebel
        gang tribe clan nation military audience jury committee cabinet crowd faction""".split()
    )
) - frozenset("office post network press times record studio force".split()) | {"force", "forces"}
# A name's bearer is a woman or a man: some of the commonest given names, where no title says it.
FEMALE_NAMES = frozenset(
    """mary patricia jennifer linda elizabeth barbara susan jessica karen sarah lisa nancy sandra betty
    ashley emily kimberly margaret donna michelle carol amanda melissa deborah stephanie rebecca
    laura helen sharon cynthia kathleen amy angela shirley anna ann anne brenda pamela emma nicole
    samantha katherine christine rachel carolyn janet catherine maria heather diane ruth julie
    olivia joyce virginia victoria kelly lauren christina joan evelyn judith alice jane julia
    grace sophia marie martha teresa sara rosa fatima eva elena ingrid claire lucy charlotte
    eleanor clara nina sofia irene""".split()
)
MALE_NAMES = frozenset(
    """james robert john michael david william richard joseph thomas charles christopher daniel matthew
    anthony mark steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason
    jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin
    samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose henry adam
    douglas nathan peter zachary kyle walter harold jeremy ethan carl keith roger arthur lawrence
    sean tom tim ben sam dan mike bob bill joe jim ahmed mohammed ali carlos juan pedro hans karl
    otto lars ivan igor pierre luis""".split()
)


def is_person(noun: str) -> bool:
    """Whether a noun in lower case is one of a person, by itself or by its end."""
    known = any(noun in nouns for nouns in (PERSON_TITLES, PERSON_ROLES, PEOPLE, FEMALE_WORDS, MALE_WORDS))
    return known or (noun not in THINGS and PERSON.search(noun) is not None)
