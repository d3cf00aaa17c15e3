"""Words that tell a woman, a man or a body of people by what it is called. General words and given names."""

from quoth.language.patterns import ORGANIZATION_HEADS

FEMALE_WORDS = frozenset(
    """mrs ms miss dame lady queen princess empress sister mother daughter wife widow girl woman actress
    duchess countess baroness spokeswoman""".split()
)
MALE_WORDS = frozenset(
    """mr sir lord king prince emperor pope bishop brother father son husband boy man actor duke baron
    earl sultan caliph tsar spokesman businessman fisherman monk""".split()
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
