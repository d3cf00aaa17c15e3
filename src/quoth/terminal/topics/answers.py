"""What may be asked, what a reply looks like, and what it rests on."""

from typing import Final

ROWS: Final = (
    ("", "A reply is one of three, and words tell which:"),
    (
        "an answer",
        "The short answer comes first, then the sentence it was taken from, then where that stands. A "
        "terminal shows an answer that is sure in bold inside its sentence; a pipe gets plain, unwrapped "
        "text.",
    ),
    (
        '"Not sure: ..."',
        "An answer that may be wrong, or whose short answer may be. Below it stands what its sentence has "
        "for the question's words, and what it has not.",
    ),
    (
        '"The article doesn\'t say."',
        "With the one sentence that is closest, and the same below it. On a terminal the words that match "
        "are underlined in that sentence.",
    ),
    ("wounded ~ injured", "A word that means about the same."),
    ("wife ≠ husband", "One that excludes the other."),
    ("≈ And in 2011? · about: ...", "What a question took along from those before it, or was taken for."),
    ("", "What may be asked:"),
    (
        "yes or no",
        "Yes only where a sentence says all of it, no where it denies it or has another thing in its place, "
        "else the sentence itself; what the article denies answers nothing else.",
    ),
    (
        "a number",
        "One that the article doesn't hold is worked out where unit, subject and kind agree, each operand "
        'cited: a sum, share, change or majority, an age ("61 or 62" where only the years are known), how '
        "long something went on, which of two was larger or came first.",
    ),
    (
        "what is not so",
        "A question that takes for granted what the article says otherwise is not answered, but put right.",
    ),
    (
        "two questions in one",
        "They are answered one after another, each cited; a later one goes on from the one before it. Where "
        "the article answers only some of them, those answers stand, it is said for the others that it "
        "doesn't, and the exit code is 0.",
    ),
    ("Which people are mentioned?", "Lists them; so with places, organizations, dates and numbers."),
    ("Summarize", "The lead and the most central sentences."),
    (
        "Who wrote this?",
        "A news article's byline, dateline and dates answer questions about the article itself (when was it "
        "published, where was it filed, what is the headline), and no others.",
    ),
    (
        "Who said that ...?",
        "The sentence that has it, and who is named there; in a talk that was written down, who begins the "
        'turn. After an answer "Who says so?" asks for whom its sentence names; where it names nobody, the '
        "article says so itself.",
    ),
    ("", "How words match:"),
    (
        "the thesaurus",
        "A question about the wounded finds a sentence about the injured: words that are alike, and "
        "sentences that are alike in meaning, propose what may answer and help to rank it. What is alike "
        "is not the same: yes, no and a short answer rest on the article's words. A name or a number "
        "matches itself alone. No neural network runs: it is a table that is looked up, made once.",
    ),
    (
        "a slip of the pen",
        "It is taken for the article's own word, or a plain English one, and shown. --exact turns that "
        "off, and then every word matches itself alone.",
    ),
    (
        "another language",
        "A text or a question in another one gets a line that says so: its words are then matched by their "
        "forms alone.",
    ),
    (
        "confidence",
        "The chance, learned, that the article speaks of the matter at all, and that the best sentence "
        "answers. --min-confidence P gives no answer, of whatever kind, that is less likely right than P; "
        "at 0 there is always one. Summaries and lists have no such chance and are always given.",
    ),
    (
        "--explain",
        "What each rule gave each candidate, what makes the confidence, and what matched each word: "
        "wounded ~ injured .90 (thesaurus), wife ≠ husband .74.",
    ),
)
SAMPLE: Final = r"""
$ quoth ask "Have the militia groups agreed to disarm?" | head -1
No.
$ quoth ask "How many of the personnel who died did not die in hostilities?" | head -2
937
4,418 [1] − 3,481 [1] = 937
$ quoth ask "How many service members were killed in 2005?" | head -2
The article doesn't say.
The article says 2007, not 2005.
$ quoth ask "When was the deadliest year, and how many service members were killed?" | grep -v "^  "
≈ When was the deadliest year?
2007

≈ how many service members were killed?
635
$ quoth ask "Which people are mentioned?" | head -1
President Barack Obama; Saddam Hussein; President Donald Trump; Maj. Gen. Qassem Soleimani
$ quoth ask "who was killed by a drone srike at Bagdad airport" | head -2
≈ who was killed by a drone strike at Baghdad airport (searched for: strike, Baghdad)
Maj. Gen. Qassem Soleimani
$ quoth ask "Who wrote this?" | head -2
The article doesn't say.
The article names no author.
$ printf 'Mill closed\n\nBy Jane Roe\n\nLEEDS (AP) — The mill is old, ' > mill.txt
$ printf 'said Ann Poe, the mayor. “It must go,” she added.\n' >> mill.txt
$ quoth ask -d mill.txt "Who said that the mill is old?" | head -1
Ann Poe
$ quoth ask -d mill.txt "Who wrote this?" | head -1
Jane Roe
"""
