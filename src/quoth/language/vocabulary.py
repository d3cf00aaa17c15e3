"""Open word classes, as far as measures need them: common words, and words that mean the same."""

from functools import cache

from quoth.language.terms import first_letter, word_terms
from quoth.language.words import STOP_WORDS

# Words so common in English that sharing one says little.
COMMON_WORDS = """
    about above across act actual add after again against age ago agree allow almost alone along already
    also although always among amount another answer any appear area around ask available away back bad
    base become before begin behind believe below best better between big both bring build business call
    came case cause center central certain change character child city close come common community
    company compare complete concern consider contain continue control country course create current day
    decide deep describe design develop die differ different difficult direct down due during each early
    east easy effect either else end enough entire especially establish even event ever every example
    exist expect experience explain fact fall family far feature feel few final find first follow food
    force form former found free friend full further general get give go good government great ground
    group grow half hand happen hard head help high hold home hour house however human hundred idea
    identify important improve include increase individual influence inside instead interest into issue
    item job join just keep kind know land language large last late later law lead learn leave left less
    let level life light like likely line list little live local long look lose lot low main major make
    man mean member method mind modern month more most mother move name nation national natural near
    need never new next night north not note nothing now number occur off offer office often old once
    one only open oppose order organization original other out outside over own page paper part
    particular party pass past pay people percent perhaps period person place plan play point political
    popular population position possible power present prevent primary problem process produce product
    program project prove provide public purpose put question quite rate rather reach read real reason
    receive recent record reduce refer regard region relate remain remember report represent require
    rest result return right rise role rule run same say school second see seem send sense separate
    serve service set several shape share short show side similar simple since single situation size
    small social some something sometimes soon south special specific stage stand start state still stop
    story strong structure study subject such suggest support sure system take talk term thing think
    third though thought thousand three through throughout time today together too top total toward town
    travel true try turn two type under understand unit university until up upon use usual value various
    very view visit wait want war water way week well west whether while white whole wide within without
    word work world write year yet young located known famous used
"""

# Words that a question and a text use for the same thing; a word may stand in several groups.
SYNONYM_GROUPS = """
    die kill death murder slay perish fatal execute assassinate casualty decease | begin start commence
    launch initiate originate onset outset introduce | found establish create institute set form inception |
    make produce manufacture create build construct fabricate craft | end finish conclude terminate cease
    stop close expire dissolve | big large great huge vast enormous giant massive sizable | small little
    tiny minor minuscule | write author pen compose book publish writer | author writer novelist poet | name
    call know term dub title refer entitle designate nickname | locate situate lie place position location
    site | cost price expense fee pay charge | buy purchase acquire obtain get procure | sell sale market
    vend | marry wife husband spouse wed marriage bride | bear
    born birth native | teach teacher instruct educate
    school train instructor | invent inventor devise develop design discover pioneer | discover find detect
    uncover identify discovery | win victory defeat beat triumph champion victor | lose defeat loss |
    conquer invade capture seize occupy overrun conquest take invasion | rule reign govern king monarch
    ruler control | leader head chief lead director president commander | job occupation profession work
    career employ | employ hire worker staff employee | live reside dwell inhabit home settle residence |
    people population inhabitant resident person citizen | person individual human man woman | move relocate
    transfer shift migrate emigrate | leave depart exit withdraw quit abandon | arrive come reach land | go
    travel journey trip voyage | return back | give grant provide supply award donate present offer | get
    receive obtain gain acquire earn | use employ utilize apply usage | need require necessary demand must |
    want desire wish seek | try attempt seek effort | help aid assist support assistance | cause lead result
    reason due because produce trigger | effect result consequence impact outcome influence | change alter
    modify transform shift convert | increase grow rise expand climb gain growth raise boost | decrease
    decline fall drop reduce shrink lower diminish cut | allow permit let enable authorize | forbid ban
    prohibit outlaw prevent restrict | prevent stop avoid block hinder | say state claim announce declare
    tell report describe assert | think believe consider regard view opinion | show display demonstrate
    exhibit reveal indicate depict | important significant major key main crucial principal essential
    primary | main primary chief principal major | common popular frequent usual widespread typical | kind
    type sort form variety category class | part portion section piece component element | group band team
    organization | organization company firm corporation business agency | country nation state land | city
    town municipality | area region territory zone district | language tongue speak | money fund finance
    currency | build construct erect building structure construction | building structure edifice house |
    war conflict battle fight combat warfare | fight battle combat struggle | army military troop force
    soldier | soldier troop army | attack assault raid strike offensive | weapon arm gun | law act
    legislation rule statute legal | vote elect election ballot | choose select pick elect appoint choice |
    appoint name assign nominate designate | member belong join participant | join enter unite merge |
    separate divide split distinct | include contain comprise consist encompass compose | contain hold
    include | similar like alike resemble same | different distinct vary differ unlike | begin origin root
    source derive | old ancient age early | new recent modern | first initial early original | last final
    late end | year annual yearly | century hundred | day date | fast quick rapid speed swift | slow gradual
    | doctor physician medical | illness disease sickness disorder | medicine drug treatment medication
    remedy | treat cure heal therapy | food eat meal diet dish | drink beverage | car automobile vehicle |
    ship vessel boat | plane aircraft airplane | film movie picture | song music tune | picture image
    painting photograph | child son daughter kid offspring baby | father mother parent | boy girl youth |
    friend ally companion | enemy foe opponent rival | religion faith church belief religious | god deity
    divine | student pupil | university college school | study research investigate examine survey |
    scientist researcher | result outcome consequence | total sum amount number overall | amount quantity
    number | percentage percent proportion share fraction | height tall high elevation altitude | length
    long | width wide | size large area | weight weigh heavy | temperature heat hot warm cold | water sea
    ocean river | rain precipitation rainfall | mountain peak hill | forest wood tree | animal species
    creature | plant vegetation flora | color colour hue | famous renowned celebrated known notable
    prominent | rich wealthy affluent wealth | poor poverty | hard difficult tough | easy simple | destroy
    demolish ruin devastate damage wreck | damage harm hurt injure | injure wound hurt injury | protect
    defend guard preserve shield | keep retain maintain preserve hold remain | remain stay continue |
    continue last persist endure | happen occur take event | event incident occurrence | celebrate festival
    holiday | game match play | play perform performance | player athlete | own possess have belong | owner
    proprietor | agree accept consent approve | refuse reject decline deny | oppose resist against object |
    support back favor endorse | criticize blame condemn criticism | accuse charge allege | arrest detain
    imprison jail | free release liberate | prison jail | crime offense criminal | replace substitute
    succeed supersede | follow succeed after | precede before prior | near close adjacent proximity | border
    boundary neighbor frontier | surround encircle enclose | connect link join attach | distance far mile
    kilometer | source origin | goal aim purpose objective intent | plan scheme program project | idea
    concept notion theory | theory hypothesis | belief doctrine | method way technique means approach
    process | problem issue difficulty trouble | answer reply respond response | ask request question
    inquire | teach learn | speak talk speech language | hear listen | see view watch observe | look appear
    seem | send dispatch deploy ship | bring carry transport take | put place set | throw cast | cut reduce
    | open unveil inaugurate | meet encounter | visit tour | spread expand extend disseminate | cover span |
    mean signify denote meaning definition | define definition | represent symbolize stand | publish release
    issue | release issue | record album | sign treaty agreement accord pact | agreement treaty pact deal
    accord | peace truce | king monarch emperor | government administration regime authority | capital seat
    | headquarters base | worker laborer | trade commerce exchange | tax levy | factory plant | energy power
    | power strength authority | oil petroleum | computer machine | machine device engine | device
    instrument tool apparatus | brain mind | heart cardiac | eye vision | woman female | man male | peak
    maximum highest largest top height | least minimum lowest smallest fewest | pull withdraw remove retreat
    | wound injure hurt injury | soldier serviceman trooper fighter combatant personnel troop | earn salary
    wage pay income | boss chief manager head | crash accident collision | flood inundate | earthquake quake
    tremor | storm hurricane cyclone typhoon | fire blaze burn | bomb explode explosion blast detonate |
    missile rocket | hostage captive prisoner | refugee displace flee | protest demonstrate demonstration
    rally | riot unrest violence | coup overthrow topple oust depose | resign quit resignation | inherit
    succeed heir successor | crown coronation throne | senator legislator lawmaker | parliament legislature
    congress assembly | court tribunal judge judicial | lawyer attorney counsel | sentence convict verdict |
    penalty punish punishment fine | debt owe loan borrow lend | invest investment investor | profit
    earnings revenue income | price value worth | cheap inexpensive affordable | expensive costly | farm
    agriculture crop cultivate agricultural | cattle cow livestock | wheat grain cereal | road highway route
    | railway railroad train rail | bridge span cross | airport airfield | port harbor | passenger traveler
    | tourist visitor visit tourism | priest clergy pastor | monk monastery | bible scripture | holy sacred
    | pray prayer worship | degree diploma graduate | exam test | professor lecturer teacher | book volume
    text | newspaper journal press magazine | letter alphabet | poem poetry verse poet | novel fiction |
    theater play drama stage | actor actress star | sing singer song vocal | paint painter painting artist |
    sculpture statue sculptor | museum gallery | architect architecture design | photograph photo |
    broadcast air transmit | television tv | band musician | award prize honor medal | champion title winner
    | score point | coach manager trainer | stadium arena venue | virus infection infect | symptom sign |
    surgery operation | pregnant pregnancy | infant baby newborn | elderly aged | gene genetic | atom atomic
    particle | chemical compound substance | gas vapor | liquid fluid | freeze ice frozen | boil heat |
    light bright illuminate | sound noise audio | moon lunar | sun solar | orbit revolve circle | weather
    climate | desert arid dry | wet humid moist | deep depth | wide width breadth broad | heavy weight weigh
    mass | fast speed velocity | equal same identical | opposite reverse contrary | combine mix blend merge
    mixture | add attach append addition | remove delete eliminate | hide conceal | reveal expose disclose |
    guess estimate approximate | measure gauge measurement | prove evidence proof | error mistake fault |
    improve enhance better improvement | repair mend restore | break fracture shatter | clean wash purify |
    pollute contaminate pollution | waste trash garbage | danger hazard risk dangerous hazardous | safe
    secure safety security | warn alert caution warning | rescue save | survive survivor survival | victim
    casualty | spy espionage intelligence | secret hidden covert | north northern | south southern | east
    eastern | west western | center central middle | edge margin boundary | inside interior internal |
    outside exterior external | early former previous prior | later subsequent afterwards | now current
    present today | sometimes occasionally | often frequently | rarely seldom | many numerous | all entire
    whole total complete | only sole single | extra additional further | enough sufficient | lack shortage
    absence without | share divide split | rent lease | dismiss sack fire | vote ballot poll | candidate
    nominee | immigrant migrant immigration | foreign overseas abroad | international global worldwide |
    ethnic race racial | slave slavery enslave | majority most | dialect language | symbol sign emblem logo
    | flag banner | motto slogan | follower disciple | depend rely dependent | compete competition
    competitor contest | win winner | marry marriage | believe belief | invade invasion invader | grow
    growth | arrive arrival | choose choice | lose loss | prove proof | see sight | think thought | sell
    sale | give gift | serve service servant | know knowledge | weigh weight | live life | produce
    production product | describe description | decide decision | explain explanation | discover discovery |
    receive receipt | perceive perception | conceive concept conception | expand expansion | extend
    extension extent | divide division | conclude conclusion | permit permission | succeed success
    successful | analyze analysis | strong strength | long length | high height | hot heat | young youth |
    true truth | free freedom | wise wisdom | king kingdom | child childhood | neighbor neighborhood |
    similar similarity | able ability | different difference | important importance | sibling brother sister |
    vote voter | voter electorate | own owner ownership | ship vessel boat ferry | sink capsize | cargo
    freight shipment load | dock port harbor | pledge promise vow | monitor observer | captain
    skipper commander command | spacecraft spaceship probe craft satellite orbiter | decision ruling verdict
    judgment judgement | sue sued lawsuit suit litigation | payout award compensation damages payment |
    request petition plea appeal | amount sum | land landing touchdown | layoff dismissal
"""

# Of each row what stands behind the colon is a kind of what stands before it: "two sons" are children,
# though children need be no sons.
KINDS_OF_KIN = """
    child kid offspring: son daughter | grandchild: grandson granddaughter | spouse partner: wife husband |
    parent: mother father | grandparent: grandmother grandfather | sibling: brother sister
"""


@cache
def common_terms() -> frozenset[str]:
    """The terms of COMMON_WORDS."""
    return frozenset(word_terms(COMMON_WORDS.split()))


@cache
def _words() -> dict[str, list[tuple[str, str]]]:
    """First letter -> the words of the groups whose terms begin with it, each with its group."""
    found = dict[str, list[tuple[str, str]]]()
    for group in SYNONYM_GROUPS.split("|"):
        for word in group.split():
            found.setdefault(first_letter(word), []).append((word, group))
    return found


@cache
def _groups(letter: str) -> dict[str, list[str]]:
    """The terms of those words that begin with `letter` -> their groups."""
    words = _words().get(letter, [])
    found = dict[str, list[str]]()
    for term, (_, group) in zip(word_terms([word for word, _ in words]), words, strict=True):
        found.setdefault(term, []).append(group)
    return found


@cache
def synonyms_of(term: str) -> frozenset[str]:
    """Terms of words that may mean the same as the word of `term`; empty for a word of no group.

    Only words that can have that term are stemmed: one question needs few of the groups.
    """
    found: set[str] = set()
    for group in _groups(term[:1]).get(term, ()):
        found.update(word_terms(group.split()))
    return frozenset(found - {term})


@cache
def plain_words(letter: str) -> frozenset[str]:
    """The words that begin with `letter` of the tables of common words, synonyms and stop words."""
    groups = SYNONYM_GROUPS.replace("|", " ")
    words = (*STOP_WORDS, *COMMON_WORDS.split(), *groups.split())
    return frozenset(word for word in words if word[0] == letter)


@cache
def kinds_of(term: str) -> frozenset[str]:
    """Terms of words for kinds of kin that the word of `term` takes in, and for the same: "kid", "son"."""
    for row in KINDS_OF_KIN.split("|"):
        wide, kinds = (word_terms(words.split()) for words in row.split(":"))
        if term in wide:
            return frozenset((*wide, *kinds)) - {term}
    return frozenset()
