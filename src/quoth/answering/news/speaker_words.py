"""Words that tell who can speak: what leads to a speaker, what is none, and whose name is whose."""

# What has words on it and still does not speak.
MUTE = frozenset(
    """sign signs banner banners poster posters placard placards label labels inscription plaque slogan
    shirt note notes ticket card cards caption clock map menu headline headlines wall tattoo there""".split()
)
# "According to plan": not by anybody.
NO_SOURCES = frozenset(
    """plan plans schedule law tradition custom rules rule size need age legend whom who which article
    text""".split()
)
# They may stand between a speaker and the verb.
BETWEEN = frozenset(
    "has have had also later then again first once often long still just already both".split()
)
# They lead a clause and are no part of who speaks.
LEADING = frozenset(
    """but and or so yet however meanwhile still also then later earlier now instead as while although
    though because since when after before moreover nevertheless nonetheless therefore thus""".split()
)
UNREAL = frozenset("if unless whether what not never nobody none no nothing how why where".split())
NAMING_LINKS = frozenset(
    "of for from de la van von der den bin al el and the an a his her its their our".split()
)
PLURALS = frozenset("they police people we who men women and experts".split())
SINGULAR_PRONOUNS = frozenset("he she him her".split())
PRONOUNS = SINGULAR_PRONOUNS | frozenset("they them it".split())
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
