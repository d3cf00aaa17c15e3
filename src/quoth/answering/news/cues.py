"""The words by which an article says that somebody says something: the table of verbs."""

from typing import Literal, NamedTuple, TypeAlias

Group: TypeAlias = Literal["say", "tell", "call", "act"]


class Cue(NamedTuple):
    """A verb of speech: base form, third person, past form, participle where it differs, -ing form last.

    group: "say" may stand for any other of its group in a question; "tell" names who is told; "call" says
    what something is; an "act" ("denied") answers only its own word.
    plain: whether what is said may follow without "that", a colon or a quotation mark: "claimed five lives".
    example: a sentence and its speaker; near_miss: one where nobody speaks.
    """

    forms: str
    group: Group
    plain: bool
    example: tuple[str, str]
    near_miss: str


CUES = (
    Cue(
        "say says said saying",
        "say",
        True,
        ("Jane Roe said the mill was old.", "Jane Roe"),
        "The mill is said to be old.",
    ),
    Cue(
        "state states stated stating",
        "say",
        False,
        ("The ministry stated that it was old.", "The ministry"),
        "He stated his name.",
    ),
    Cue(
        "add adds added adding",
        "say",
        False,
        ("The mayor added that it was old.", "The mayor"),
        "The town added a wing.",
    ),
    Cue(
        "note notes noted noting",
        "say",
        False,
        ("Roe noted that it was old.", "Roe"),
        "Roe noted the number.",
    ),
    Cue(
        "explain explains explained explaining",
        "say",
        False,
        ("Roe explained: “It is old.”", "Roe"),
        "Roe explained the rules.",
    ),
    Cue(
        "argue argues argued arguing",
        "say",
        False,
        ("Roe argued that it was old.", "Roe"),
        "They argued all day.",
    ),
    Cue(
        "insist insists insisted insisting",
        "say",
        False,
        ("Roe insisted that it was old.", "Roe"),
        "Roe insisted on a price.",
    ),
    Cue(
        "claim claims claimed claiming",
        "say",
        False,
        ("Roe claimed that it was old.", "Roe"),
        "The storm claimed five lives.",
    ),
    Cue(
        "remark remarks remarked remarking",
        "say",
        False,
        ("“It is old,” Roe remarked.", "Roe"),
        "It was a marked mill.",
    ),
    Cue(
        "reply replies replied replying",
        "say",
        False,
        ("“It is old,” replied Roe.", "Roe"),
        "Roe replied to the letter.",
    ),
    Cue(
        "respond responds responded responding",
        "say",
        False,
        ("“It is old,” Roe responded.", "Roe"),
        "Police responded to a call.",
    ),
    Cue(
        "recall recalls recalled recalling",
        "say",
        False,
        ("“It was old,” Roe recalled.", "Roe"),
        "The maker recalled the mills.",
    ),
    Cue(
        "continue continues continued continuing",
        "say",
        False,
        ("“It is old,” Roe continued.", "Roe"),
        "The work continued.",
    ),
    Cue(
        "conclude concludes concluded concluding",
        "say",
        False,
        ("The panel concluded that it was old.", "The panel"),
        "The trial concluded.",
    ),
    Cue(
        "declare declares declared declaring",
        "say",
        False,
        ("Roe declared that it was old.", "Roe"),
        "Roe declared a holiday.",
    ),
    Cue(
        "stress stresses stressed stressing",
        "say",
        False,
        ("Roe stressed that it was old.", "Roe"),
        "The load stressed the beam.",
    ),
    Cue(
        "maintain maintains maintained maintaining",
        "say",
        False,
        ("Roe maintained that it was old.", "Roe"),
        "Roe maintained the mill.",
    ),
    Cue(
        "report reports reported reporting",
        "say",
        False,
        ("The agency reported that it was old.", "The agency"),
        "Roe reported for work.",
    ),
    Cue(
        "write writes wrote written writing",
        "say",
        False,
        ("“It is old,” Roe wrote.", "Roe"),
        "Roe wrote a book.",
    ),
    Cue("joke jokes joked joking", "say", False, ("“It is old,” Roe joked.", "Roe"), "It was a joke."),
    Cue("ask asks asked asking", "act", False, ("“Is it old?” asked Roe.", "Roe"), "Roe asked for bread."),
    Cue(
        "tell tells told telling",
        "tell",
        True,
        ("Roe told reporters that it was old.", "Roe"),
        "The crew was told to wait.",
    ),
    Cue(
        "announce announces announced announcing",
        "say",
        True,
        ("The firm announced a sale.", "The firm"),
        "A sale was announced.",
    ),
    Cue(
        "confirm confirms confirmed confirming",
        "act",
        True,
        ("The firm confirmed the sale.", "The firm"),
        "The sale was not confirmed.",
    ),
    Cue(
        "deny denies denied denying",
        "act",
        True,
        ("The firm denied the charge.", "The firm"),
        "He could deny it.",
    ),
    Cue(
        "admit admits admitted admitting", "act", True, ("Roe admitted the theft.", "Roe"), "He was admitted."
    ),
    Cue(
        "acknowledge acknowledges acknowledged acknowledging",
        "act",
        True,
        ("Roe acknowledged that it was old.", "Roe"),
        "It is acknowledged widely.",
    ),
    Cue(
        "warn warns warned warning",
        "act",
        True,
        ("The agency warned of floods.", "The agency"),
        "They were warned.",
    ),
    Cue(
        "predict predicts predicted predicting",
        "act",
        True,
        ("Roe predicted a flood.", "Roe"),
        "A flood was predicted.",
    ),
    Cue(
        "promise promises promised promising",
        "act",
        True,
        ("Roe promised to rebuild it.", "Roe"),
        "It was promised.",
    ),
    Cue("vow vows vowed vowing", "act", True, ("Roe vowed to rebuild it.", "Roe"), "It was vowed."),
    Cue(
        "suggest suggests suggested suggesting",
        "act",
        False,
        ("Roe suggested that it was old.", "Roe"),
        "Roe suggested a walk.",
    ),
    Cue(
        "call calls called calling",
        "call",
        True,
        ("Roe called the plan “a hoax”.", "Roe"),
        "Roe called for help.",
    ),
    Cue(
        "describe describes described describing",
        "call",
        True,
        ("Roe described the plan as a hoax.", "Roe"),
        "The plan was described.",
    ),
    Cue(
        "label labels labelled labeled labelling",
        "call",
        True,
        ("Roe labelled it a hoax.", "Roe"),
        "The jar was labelled.",
    ),
    Cue(
        "brand brands branded branding",
        "call",
        True,
        ("Roe branded it a hoax.", "Roe"),
        "The cow was branded.",
    ),
    Cue("dub dubs dubbed dubbing", "call", True, ("Roe dubbed it a hoax.", "Roe"), "It was dubbed."),
    Cue(
        "denounce denounces denounced denouncing",
        "call",
        True,
        ("Roe denounced the plan.", "Roe"),
        "It was denounced.",
    ),
    Cue(
        "condemn condemns condemned condemning",
        "call",
        True,
        ("Roe condemned the plan.", "Roe"),
        "The mill was condemned.",
    ),
    Cue(
        "dismiss dismisses dismissed dismissing",
        "call",
        True,
        ("Roe dismissed the plan as a hoax.", "Roe"),
        "Roe was dismissed.",
    ),
)
BY_FORM = {form: cue for cue in CUES for form in cue.forms.split()}
BASES = frozenset(cue.forms.split()[0] for cue in CUES)
GERUNDS = frozenset(cue.forms.split()[-1] for cue in CUES)
# Behind "called" they make another verb of it: "called for calm".
CALL_PARTICLES = frozenset("for off on in back up out upon".split())
