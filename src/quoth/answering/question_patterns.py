"""What questions look like: the pattern table and the word lists of `question`."""

import re
from collections.abc import Mapping

from quoth.language.pattern import Pattern
from quoth.model import AnswerType
from quoth.named_tuple import NamedTuple

# The kind of thing a noun after what or which asks for.
FOCUS_TYPES: Mapping[AnswerType, frozenset[str]] = {
    "date": frozenset("year date day month decade century time era period season weekday".split()),
    "place": frozenset(
        """country city town village place location province state region river continent island area
        county district capital site nation territory ocean sea mountain street station airport base
        neighborhood kingdom republic headquarters birthplace hometown""".split()
    ),
    "person": frozenset(
        """person man woman president king queen emperor leader author writer actor actress singer
        scientist composer artist director general commander minister politician philosopher player
        coach engineer architect poet ruler pope bishop prince princess explorer inventor character
        historian physicist chemist mathematician dictator founder""".split()
    ),
    "quantity": frozenset(
        """number amount percentage percent proportion share population total sum price cost height
        length width depth weight size speed temperature distance rate age fraction quantity
        capacity altitude elevation profit revenue turnover income salary wage tuition toll""".split()
    ),
    "reason": frozenset("reason reasons cause causes".split()),
}
# What a thing is called besides its name: "the winch command".
SORTS = (
    "command|program|tool|utility|function|method|module|library|package|service|option|flag|switch|"
    "script|daemon|user|group"
)
BE = r"(?:is|are|was|were|'s|’s)"
# Left at the end by what is asked for: "What is it used for?" asks for no definition.
STRANDED = r"(?:for|of|like|in|on|at|to|by|from|with|about|as)"
AUXILIARIES = "is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must|may|might"
AUXILIARY = rf"(?:{AUXILIARIES})"
# A request for a thing, up to the noun that names it; and one with a question inside.
ASK = r"^\W*(?:please )?(?:name|list|identify|state|give|tell)(?: (?:me|us))? "
REQUEST = rf"{ASK}(?:the|an?|all|any|some|every|each|both|its|their|his|her|two|three|four|five|\d+)\b"
INDIRECT = rf"{ASK}(?=(?:what|which|who|whom|whose|when|where|why|how)\b)"
REQUEST_WORDS = frozenset("name list identify state give tell".split())
REQUESTED = Pattern(REQUEST, re.IGNORECASE)


class QuestionPattern(NamedTuple):
    """What a form of words asks for; the first row that matches decides.

    example, near_miss: a question the row decides, and one like it that another row does.
    """

    answer_type: AnswerType
    pattern: Pattern
    example: str
    near_miss: str


def _row(
    answer_type: AnswerType, hints: str, pattern: str, example: str, near_miss: str, openings: str = ""
) -> QuestionPattern:
    form = Pattern(pattern, re.IGNORECASE, hints, openings)
    return QuestionPattern(answer_type, form, example, near_miss)


QUESTION_PATTERNS = (
    _row(
        "overview",
        "summar/overview/tldr/tl;dr/gist/main /about/say/describe/discuss",
        r"\b(?:summari[sz]e|summary|overview|tl;?dr|gist|main (?:idea|point|topic|theme)s?)\b|"
        r"\bwhat(?:'s|’s|\sis|\sdoes)\s(?:this|the|it)\s?(?:article|text|story|document|page|report|piece)?"
        r"\s?(?:all\s)?(?:about|say|describe|discuss)\s*\??$",
        "What is this article about?",
        "What is the law about?",
    ),
    _row(
        "yesno",
        "",
        rf"^\W*{AUXILIARY}(?:n['’]t)?\b(?!\s(?:you|we|i|anyone)\s(?:please\s)?"
        r"(?:(?:know|tell|say|explain|find)|mind\s(?:telling|saying|explaining))\b)",
        "Did they refuse?",
        "Can you tell me who refused?",
        openings=AUXILIARIES.replace("|", "/"),
    ),
    _row(
        "account",
        "happen/about",
        r"\bwhat\s(?:has\s|have\s|had\s)?(?:happened|happens|happen)\b|"
        r"^\W*(?:(?:please\s)?tell\s(?:me|us)\s(?:more\s)?|more\s)about\b",
        "What happened in 1907?",
        "What was lost in 1907?",
    ),
    _row(
        "duration",
        "how long/how old/how late/for how many",
        r"\bhow (?:long|old|late)\b|\bfor how many (?:years|days|months|weeks|hours)\b",
        "How long did it last?",
        "How many were there?",
    ),
    _row(
        "quantity",
        "how /per",
        r"\bhow (?:many|much|often|large|big|tall|high|deep|wide|far|fast|heavy|hot|cold|small|thick)\b|"
        r"\b(?:what|which) per\s?cent\b",
        "How many troops were sent?",
        "How did they travel?",
    ),
    _row(
        "reason",
        "why/how come/cause/led to/reason/purpose",
        r"\bwhy\b|\bhow come\b|\bwhat (?:caused|causes|led to)\b|"
        r"\b(?:what|which)(?:\swas|\sis|\swere)?\s(?:the\s)?(?:\w+\s)?(?:reason|cause|purpose)s?\b",
        "Why did they leave?",
        "What did they leave?",
    ),
    _row("date", "when", r"\bwhen\b|\bsince when\b", "When did it open?", "Who opened it?"),
    _row("place", "where", r"\bwhere\b", "Where is the base?", "What is in the base?"),
    _row(
        "definition",
        "",
        rf"^\W*who\s{BE}\s(?!the\b)(?:(?-i:[A-Z])\S*+\s?)++\W*$",
        "Who is Jane Roe?",
        "Who is the king?",
        openings="who",
    ),
    _row("person", "who", r"\b(?:who|whom|whose)\b", "Who opened the bridge?", "When did it open?"),
    _row(
        "definition",
        "",
        rf"^\W*(?:what|who)\s?{BE}\s(?!.*\b{STRANDED}\W*$)(?:an?\s|the\s)?"
        r"(?:[\w'’.-]++\s?){1,3}+\W*$|"
        r"^\W*(?:define|what does \S+ mean|what is meant by)\b",
        "What is tin?",
        "What is the tin used for?",
        openings="what/who/define",
    ),
    _row(
        "definition",
        "do",
        r"^\W*what\sdoes\s(?!(?:he|she|it|this|that)\b)(?:an?\s|the\s)?(?:[\w'’./+-]++\s){1,3}?do\W*$",
        "What does the winch do?",
        "What does the winch do to the rope?",
        openings="what",
    ),
    _row(
        "manner",
        "how/in what way/by what means",
        r"\bhow\b|\bin what way\b|\bby what means\b",
        "How did they travel?",
        "How many travelled?",
    ),
    _row(
        "name",
        "what/which",
        rf"\b(?:what|which)\s(?!(?:{AUXILIARY}|the|an?|he|she|it|they|we|you|this|these|those|his|her|their)\b)\w",
        "Which groups refused?",
        "What did they refuse?",
    ),
    _row(
        "name",
        "",
        rf"^\W*(?:name|list|give|identify|state)\s|{REQUEST}",
        "Name the groups that refused.",
        "Did the groups refuse?",
        openings="name/list/give/identify/state/tell/please",
    ),
    _row("thing", "what/which", r"\bwhat\b|\bwhich\b", "What did they refuse?", "Did they refuse?"),
)

# Words that only put the question: nothing to look for in the article.
REQUEST_FRAME = Pattern(rf"{REQUEST}|{INDIRECT}", re.IGNORECASE)
FRAME = Pattern(
    r"\bhow (?:long|often)\b|\bwhat (?:has |have )?(?:happened|happens|happen)\b|"
    r"\b(?:can|could|would|do) (?:you|we|i|anyone) (?:please )?(?:mind )?"
    r"(?:know|tell|say|explain|find|telling|saying|explaining)\b|"
    r"\bi(?:(?:['’]d| would) like| want| need) to (?:know|hear|learn)\b|\bi wonder(?:ed)?\b|"
    rf"(?<!\bdoes )(?<!\ban )(?<!\ba )(?<!\bthe )\b(?:{SORTS})(?= do\W*$)|"
    r"\bever\b|\bout(?= of\b)|\bis it (?:true|right|correct|so|a fact|the case) that\b|"
    r"\baccording to (?:the|this) (?:article|text|story|document|passage)\b|"
    r"\b(?:what|which) (?:(?:is|was|are|were) the )?(?:kind|type|sort|name)s? of\b",
    re.IGNORECASE,
    hints="how long/how often/happen/know/tell/say/explain/find/hear/learn/wonder/ do/ever/out/is it /"
    "according/kind/type/sort/name",
)
# After these the noun asked for stands, if need be after a verb of being and a determiner.
FOCUS_LEADS = frozenset("what which whose many much".split())
BEING = frozenset("is are was were".split())
DETERMINERS = frozenset("the its their his her".split())
FOCUS_LENGTH = 3
NOUN_DISTANCE = 4
# Types that the form of a question makes, wherever its words stand.
FORM_TYPES = frozenset(("overview", "yesno", "account"))
# A clause that begins the question, and the question word behind its comma.
MAIN_CLAUSE = Pattern(
    r"(?<!\w\s)(?:when|where)\b[^,?]{0,150}+,\s(?:\w+\s)?(?:who|what|which|when|where|how|why|whom|whose)\b",
    re.IGNORECASE,
    hints=",",
)
LAST_WORD = Pattern(r"\w{1,40}+\W{0,9}$")
# Behind these a question word begins what is asked.
ASKING = frozenset("tell know say explain find ask wonder show give describe remember".split())
# Types that a noun anywhere among keywords asks for.
TELLING_TYPES = frozenset(("quantity", "reason"))
# Types that the noun asked for makes more precise: "which year" is a date, "which group" a name.
VAGUE_TYPES = frozenset(("name", "thing", "definition"))
