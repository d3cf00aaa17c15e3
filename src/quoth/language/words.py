"""Closed word classes of English, as tables: what the analyser drops, joins and makes equal."""

# Question words, auxiliaries, articles, the commonest prepositions and pronouns: they say how a
# sentence is built, not what it is about. A small list on purpose: large ones drop words that
# tell one sentence from another.
STOP_WORDS = frozenset(
    """
    a an the this that these those there it its he she they them his her their i we you me my our
    your what which who whom whose when where why how many much
    is are was were be been being am do does did done has have had having can could will would shall
    should might must
    of in on at to for from by with as and or if than then so
    i'm you're he's she's it's we're they're that's there's what's who's where's when's how's let's
    isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't can't couldn't won't
    wouldn't shouldn't mustn't
    us please tell
    im youre hes shes whats whos wheres whens isnt arent wasnt werent dont doesnt didnt hasnt havent
    hadnt cant couldnt wont wouldnt shouldnt
    """.split()
)

# Cardinal words and the digits they stand for; ordinals keep their ending, so that "the first"
# never meets "one".
NUMBER_WORDS = {
    **{
        word: str(value)
        for value, word in enumerate(
            """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
            fifteen sixteen seventeen eighteen nineteen twenty""".split()
        )
    },
    **{
        word: str(value * 10)
        for value, word in enumerate(
            "thirty forty fifty sixty seventy eighty ninety hundred".split(), start=3
        )
    },
    "thousand": "1000",
    "dozen": "12",
    **dict(
        zip(
            """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
            thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
            twentieth""".split(),
            """1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th
            19th 20th""".split(),
            strict=True,
        )
    ),
}

# Of which numbers are made that are written out.
UNIT_WORDS = [
    word for word, value in NUMBER_WORDS.items() if value.isdigit() and word not in ("zero", "dozen")
]

# Base form, then the forms no suffix rule leads back to it.
IRREGULAR_FORMS = """
    arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|become became|begin began begun
    |bend bent|bid bade bidden|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken
    |breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen
    |cling clung|come came|creep crept|deal dealt|dig dug|draw drew drawn|dream dreamt|drink drank drunk
    |drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought
    |find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forget forgot forgotten
    |forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone
    |grind ground|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|kneel knelt
    |know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent
    |lie lain|light lit|lose lost|make made|mean meant|meet met|mistake mistook mistaken|overcome overcame
    |overthrow overthrew overthrown|pay paid|prove proven|ride rode ridden|ring rang rung
    |rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|sew sewn|shake shook
    shaken|shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk
    |sit sat|sleep slept|slide slid|sow sown|speak spoke spoken|speed sped|spend spent|spin spun
    |spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken
    |strive strove striven|swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung
    |take took taken|teach taught|tell told|tear tore torn|think thought|throw threw thrown
    |tread trod trodden|undergo underwent undergone|understand understood|undertake undertook undertaken
    |wake woke woken|wear wore worn|weave wove woven|weep wept|win won|withdraw withdrew
    withdrawn|withhold withheld|withstand withstood|write wrote written
    |man men|woman women|child children|person people persons|foot feet|tooth teeth|goose geese
    |mouse mice|life lives|wife wives|half halves|knife knives|wolf wolves
    |good better best|bad worse worst|far farther farthest further furthest
    |die dying death deaths dead|analysis analyses|crisis crises|phenomenon phenomena
    |criterion criteria|bacterium bacteria|species|datum data|medium media|index indices
    |befall befell befallen|behold beheld|beget begot begotten|foresee foresaw foreseen|foretell foretold
    |forsake forsook forsaken|hew hewn|inlay inlaid|mislead misled|misunderstand misunderstood|mow mown
    |outgrow outgrew outgrown|overhear overheard|override overrode overridden|overrun overran
    |oversee oversaw overseen|overtake overtook overtaken|partake partook partaken|rebuild rebuilt
    |redraw redrew redrawn|repay repaid|resell resold|retake retook retaken|retell retold|rethink rethought
    |rewrite rewrote rewritten|shear shorn|slay slew slain|sling slung|smite smote smitten|spell spelt
    |spill spilt|spoil spoilt|stink stank stunk|stride strode stridden|string strung|uphold upheld
    |wring wrung
"""

# The same of nouns, and a noun with the verb that shares a form with it ("lives"): the first one leads.
SHARED_FORMS = """
    life lives live lived living|half halves halve halved halving|shelf shelves shelve shelved shelving
    |thief thieves|calf calves|loaf loaves|hoof hooves|scarf scarves|wharf wharves|dwarf dwarves|elf elves
    |ox oxen|louse lice
"""

# Words that name the same thing; the first one is the term. Phrases are written with spaces.
# A word in capitals is that word only when typed in capitals ("US", never "us"), save in a text
# that has no capitals at all.
EQUIVALENT_WORDS = (
    (
        "u.s",
        "US",
        "usa",
        "u.s.a",
        "united states of america",
        "united states",
        "america",
        "american",
    ),
    ("u.k", "uk", "united kingdom", "great britain", "britain", "british", "briton"),
    ("u.n", "UN", "united nations"),
    ("e.u", "EU", "european union"),
    ("percent", "per cent", "%"),
    ("et cetera", "etc"),
    ("versus", "vs", "v"),
)

# Country, then who or what belongs to it. Only pairs that a stem does not join already.
COUNTRY_WORDS = """
    afghanistan afghan|albania albanian|algeria algerian|angola angolan|argentina argentine argentinian
    |armenia armenian|australia australian|austria austrian|azerbaijan azerbaijani|bahrain bahraini
    |bangladesh bangladeshi|belarus belarusian|belgium belgian|bolivia bolivian|bosnia bosnian
    |brazil brazilian|bulgaria bulgarian|burma burmese|cambodia cambodian|cameroon cameroonian
    |canada canadian|chile chilean|china chinese|colombia colombian|croatia croatian|cuba cuban
    |cyprus cypriot|denmark danish dane|ecuador ecuadorian|egypt egyptian|england english
    |eritrea eritrean|estonia estonian|ethiopia ethiopian|europe european|finland finnish finn
    |france french|georgia georgian|germany german|ghana ghanaian|greece greek|guatemala guatemalan
    |haiti haitian|honduras honduran|hungary hungarian|iceland icelandic|india indian
    |indonesia indonesian|iran iranian|iraq iraqi|ireland irish|israel israeli|italy italian
    |jamaica jamaican|japan japanese|jordan jordanian|kazakhstan kazakh|kenya kenyan|korea korean
    |kosovo kosovar|kurdistan kurdish kurd|kuwait kuwaiti|laos laotian|latvia latvian|lebanon lebanese
    |libya libyan|lithuania lithuanian|macedonia macedonian|malaysia malaysian|mali malian|malta maltese
    |mexico mexican|moldova moldovan|mongolia mongolian|morocco moroccan|mozambique mozambican
    |nepal nepalese nepali|netherlands dutch|nicaragua nicaraguan|nigeria nigerian|norway norwegian
    |pakistan pakistani|palestine palestinian|panama panamanian|paraguay paraguayan|peru peruvian
    |philippines philippine filipino|poland polish pole|portugal portuguese|qatar qatari
    |romania romanian|russia russian|rwanda rwandan|scotland scottish scots|senegal senegalese
    |serbia serbian serb|singapore singaporean|slovakia slovak|slovenia slovenian slovene
    |somalia somali|spain spanish spaniard|sudan sudanese|sweden swedish swede
    |switzerland swiss|syria syrian|taiwan taiwanese|tanzania tanzanian|thailand thai|tibet tibetan
    |tunisia tunisian|turkey turkish turk|uganda ugandan|ukraine ukrainian|uruguay uruguayan
    |uzbekistan uzbek|venezuela venezuelan|vietnam vietnamese|wales welsh|yemen yemeni|zambia zambian
    |zimbabwe zimbabwean|africa african|asia asian|rome roman|sicily sicilian|normandy norman
"""

# British endings and the American ones they stand for, in words of at least so many letters.
SPELLINGS = tuple(
    (british, american, int(letters))
    for british, american, letters in map(
        str.split,
        """isation ization 8|isations izations 9|ise ize 6|ised ized 7|ises izes 7|ising izing 8|yse yze 6
        |ysed yzed 7|our or 5|ours ors 6|oured ored 7|ouring oring 8|tre ter 5|tres ters 6|fence fense 7
        |ogue og 7""".split("|"),
    )
)

# Capitalised at the start of a sentence, and still no name.
COMMON_STARTS = frozenset(
    """
    the a an this that these those there it its he she they we i you his her their our my some any many
    most several all both each every no not one two three four five six seven eight nine ten another
    other such much more few what who whom whose which where why how when
    in on at by for from with after before during since while although though because if as until
    among between against about above across along around behind below beneath beside besides beyond
    despite down except inside into like near off onto out outside over past per through throughout
    dozens scores hundreds thousands millions billions
    to toward towards under unlike up upon via within without following according
    however but and or nor so yet then thus hence therefore meanwhile moreover nevertheless
    nonetheless furthermore otherwise instead indeed also even still only just once again later
    earlier soon now today here perhaps maybe often sometimes usually
    is are was were be been do does did has have had can could will would shall should may might must
    being having given based known called named made
    please tell let yes yesterday tomorrow""".split()
)
NAME_LINKS = frozenset("of the de la le du del della di da van von der den bin ibn al el for y i dos".split())
# Place heads that are no places behind a name: "Texas north of the river".
DIRECTIONS = frozenset("north south east west northern southern eastern western central".split())
DEMONYMS = frozenset(form for forms in COUNTRY_WORDS.split("|") for form in forms.split()[1:])
