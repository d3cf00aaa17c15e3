"""The front for Python programs and notebooks: `quoth.open`, and what it leads to.

>>> import quoth
>>> document = quoth.open("bridge.txt")

A question gives a `Reply`, whose attributes are the keys of the answer row (`quoth.answer/1`). It is
true where the document answers:

>>> reply = document.ask("How much did it cost?")
>>> bool(reply), reply.status, reply.answer
(True, 'answered', '15 million dollars')
>>> cited = reply.citations[0]
>>> print(f"{cited.text} ({cited.source}, sentence {cited.sentence})")
It cost 15 million dollars. (bridge.txt, sentence 2)
>>> reply.to_dict()["schema"]
'quoth.answer/1'

Where it may be wrong, `reply.certainty` is "unsure", and `reply.matched` and `reply.missing` tell what its
sentence has for the words of the question.

Where the document doesn't say, there is a reason, and no citation:

>>> reply = document.ask("Who painted the ceiling?")
>>> bool(reply), reply.status, reply.citations
(False, 'abstained', ())
>>> print(reply)
No sentence has a word of the question.

A conversation remembers, so that a follow-up can be short:

>>> talk = document.conversation()
>>> print(talk.ask("When did the bridge open?"))
May 1883
>>> reply = talk.ask("How much did it cost?")
>>> reply.resolved, reply.answer
('How much did it cost? · about: bridge open; May 1883', '15 million dollars')

Search gives the sentences that a question would be answered from, and `read_context` what stands
around one:

>>> [(found.sentence, found.text) for found in document.search("bridge cost", 1)]
[(2, 'It cost 15 million dollars.')]
>>> [sentence.text for sentence in document.read_context("bridge.txt", 2, around=1)]
['The bridge opened in May 1883.', 'It cost 15 million dollars.']

What a caller can mend is a `quoth.QuothError` that says what is wrong and what to do:

>>> quoth.open("missing.txt")
Traceback (most recent call last):
    ...
quoth.errors.InputError: missing.txt does not exist. Check the name.

`quoth.open` takes what `-d` takes, `index=` what `-x` takes, `max_bytes=` a number. A notebook shows a reply
with its citations.

Sentences that are ready need no file, and questions may be looked up as candidates alone:

>>> from pathlib import Path
>>> from quoth.answering.retrieval import candidates_of
>>> from quoth.indexing.build import build_sentences
>>> from quoth.store import open_index, write_index
>>> write_index(build_sentences(["The bridge opened in May.", "It cost 15 million."]), Path("bridge.index"))
>>> index = open_index(Path("bridge.index"))
>>> for found in candidates_of(["When did the bridge open?", "What did it cost?"], index, 1):
...     print([index.sentences[each.row].text for each in found])
['The bridge opened in May.']
['It cost 15 million.']

Threads: documents and replies never change, so any number of threads may ask one document at once,
and get what one thread would. A conversation belongs to one thread at a time.
"""

from quoth.library.document import Conversation, Document, open  # noqa: A004  # quoth.open, as gzip.open
from quoth.library.reply import Citation, Match, Reply, Sentence, ShortAnswer
from quoth.model import Reason

__all__ = [
    "Citation",
    "Conversation",
    "Document",
    "Match",
    "Reason",
    "Reply",
    "Sentence",
    "ShortAnswer",
    "open",
]
