"""Where English sentences end and do not: the tables of `segmentation`.

Punkt's own tables are trained models that would have to be downloaded; these are closed lists.
"""

import re
from typing import Literal, NamedTuple

# Words that end in a full stop without ending a sentence: lower case, no final stop.
ABBREVIATIONS = frozenset(
    """
    mr mrs ms messrs mme mlle dr prof st sr jr rev hon fr
    gen lt col maj capt cpt cmdr cdr adm sgt cpl pvt brig comdr lieut
    pres gov sen rep reps sens amb supt insp det atty
    inc ltd co corp bros llc plc assn dept univ
    vs v viz al etc cf ca c approx est figs nos vols pp eds trans
    e.g i.e a.m p.m b.c a.d b.c.e c.e ph.d m.d b.a m.a d.c u.s u.k u.n e.u u.s.a u.s.s.r
    jan feb mar apr jun jul aug sep sept oct nov dec
    mon tue tues wed thu thur thurs fri sat sun
    ave blvd rd hwy mt ft km cm mm kg lb lbs oz sq mi hr hrs min mins yr yrs
    """.split()
)

# After an abbreviation these still begin a sentence when capitalised ("… in the U.S. The army …").
SENTENCE_STARTERS = frozenset(
    """
    the a an this these that those there it he she they we i you his her its their our my
    in on at by for from with after before during since when while although though because if as
    however but and so then thus meanwhile moreover nevertheless
    some many most several all both each no not one two what who where why how
    """.split()
)


class BoundaryRule(NamedTuple):
    """What to do at a white space where Punkt is wrong.

    does: "join" drops a boundary that Punkt found, "cut" adds one that it missed.
    before, after: what must end, and begin, right there.
    example, near_miss: texts with a bar at each boundary; without the rule the example comes out
        differently, and the near miss holds for another reason.
    """

    name: str
    does: Literal["join", "cut"]
    before: re.Pattern[str]
    after: re.Pattern[str]
    example: str
    near_miss: str


# Behind an end mark, and part of no sentence: "It came.[1][a] It left. [note 2] [better source needed]".
NOTE_MARKS = re.compile(
    r"""(?P<end>[.!?…][”’"»)\]]{0,2})"""
    r"""(?P<marks>(?:\s?\[(?:(?:note\s)?(?:\d{1,3}|[a-z])|(?:[a-z]+\s){1,3}needed)\])++)(?=\s|$|[A-Z“‘"(])"""
)

STARTER = "|".join(sorted(word.capitalize() for word in SENTENCE_STARTERS - {"i", "a"}))

BOUNDARY_RULES = (
    BoundaryRule(
        name="a small letter goes on with a sentence that began with a capital",
        does="join",
        before=re.compile(r"""^["'“‘(\[]*[A-Z0-9].*""", re.DOTALL),
        after=re.compile(r"""["'“‘(\[]*[a-z](?![a-z]*[A-Z])"""),
        example="Yahoo! is a firm.| It sells.",
        near_miss="He sold it.| eBay bought it.",
    ),
    BoundaryRule(
        name="initials go with the name that follows",
        does="join",
        before=re.compile(r"(?:^|\s)(?:[A-Z]\.){1,3}$"),
        after=re.compile(rf"(?!(?:{STARTER})\b)[A-Z]"),
        example="He met George H.W. Bush.| He left.",
        near_miss="He lives in the U.S.| The army left.",
    ),
    BoundaryRule(
        name="a numbering word goes with its number",
        does="join",
        before=re.compile(r"(?:^|[\s(])(?:No|Nos|[Pp]|[Cc]h|[Ff]ig|[Vv]ol|[Ss]ec|[Aa]rt|[Ee]d)\.$"),
        after=re.compile(r"\d"),
        example="It is No. 1 in sales.| It leads.",
        near_miss="He said no.| 12 people left.",
    ),
    BoundaryRule(
        name="a short word behind a bracket or semicolon goes with its year",
        does="join",
        before=re.compile(r"[(;]\s?[a-z]{1,3}\.$"),
        after=re.compile(r"\d"),
        example="Ann Roe (m. 1949; div. 1952) left.| She came.",
        near_miss="They left him.| 12 people came.",
    ),
    BoundaryRule(
        name="a title that ends in a mark goes with its year",
        does="join",
        before=re.compile(r"[!?]$"),
        after=re.compile(r"\(\d{4}\)"),
        example="In Viva Roe! (1965) she sang.| He left.",
        near_miss="She sang!| (He left.)",
    ),
    BoundaryRule(
        name="the number of a section goes with its title",
        does="join",
        before=re.compile(r"^(?:\d{1,3}\.){1,6}$"),
        after=re.compile(r"[^\W\d_]"),
        example="2.1. Tools you need",
        near_miss="He won in 12.| She lost.",
    ),
    BoundaryRule(
        name="an end mark goes with the end marks before it",
        does="join",
        before=re.compile(r"[.!?…]$"),
        after=re.compile(r"[.!?…]+(?:\s|$)"),
        example="He won!!",
        near_miss="It rose by half.| .5 is half.",
    ),
    BoundaryRule(
        name="a lone capital ends a sentence where a sentence starter follows",
        does="cut",
        before=re.compile(r"\s[A-Z]\."),
        after=re.compile(rf"(?:{STARTER})\s"),
        example="It has vitamin C.| It helps.",
        near_miss="It is by J. S. Bach.| It is old.",
    ),
    BoundaryRule(
        name="an ellipsis ends a sentence where a sentence starter follows",
        does="cut",
        before=re.compile(r"…[”’\"]?"),
        after=re.compile(rf"(?:{STARTER})\s"),
        example="Wait…| He left.",
        near_miss="Wait… Roe left.",
    ),
    BoundaryRule(
        name="a note mark that the sentence goes on behind",
        does="join",
        before=re.compile(r"[.!?][”’\"]?$"),
        after=re.compile(r"\[(?:\d{1,3}|[a-z])\][,;:]"),
        example="It came to Roe![1], then left.",
        near_miss="It came.| [He laughs.]",
    ),
)
