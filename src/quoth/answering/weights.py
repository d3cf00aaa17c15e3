"""The learned numbers: written by `quoth.indexing.training`, not by hand.

From squadshifts-new-wiki.json (sha256 a2ff4c02e7841795…): SQuADShifts new-wiki,
Miller et al. 2020, CC BY 4.0, texts of Wikipedia, CC BY-SA. 2026-11-22:
python -m quoth.indexing.training squadshifts-new-wiki.json
7938 questions, 4-fold by article
hit@1 0.8093
AUROC of confidence, answerable or not 0.9240
expected calibration error 0.0071
"""

WEIGHTS = {
    "shares rare words with the question": 1.7385,
    "has the question's rarest words": 1.4731,
    "is about little else": 1.1997,
    "has the question's phrases": 2.5901,
    "has the question's words near one another": 0.7724,
    "has the question's words close together": 0.5726,
    "earlier sentences of the paragraph have the rest": 4.1671,
    "the next sentence has the rest": 1.9277,
    "the paragraph's first sentence has the rest": 1.6098,
    "stands in the best paragraph": 0.8847,
    "refers back to a sentence that has the rest": 2.5637,
    "stands deep in its paragraph": -1.1998,
    "stands deep in the article": -0.3424,
    "offers the kind of answer asked for": 0.4273,
    "offers no date or number where one is asked for": -1.7274,
    "counts what is to be counted": 1.4662,
    "announces the kind of answer asked for": 0.4252,
    "names the kind of thing asked for": 0.1852,
    "says what the thing asked about is": 2.1755,
    "begins with the question's words": 0.5073,
    "has the question's last word": 0.2903,
    "speaks of another year": -0.9597,
    "has words that resemble the question's": 8.0783,
    "has the question's uncommon words": 3.3897,
    "has the question's long words": 0.7523,
    "has the question's words in the same form": 2.2138,
    "has words that mean the same": 3.3153,
    "has the question's names, or follows them": 0.8810,
    "has the unit asked for": 0.6407,
    "names several people or places where one is asked for": 0.5336,
    "is a question itself": -5.1715,
    "begins with a name not asked about": -0.3723,
}

CONFIDENCE_INTERCEPT = -4.6636
CONFIDENCE_WEIGHTS = {
    "the best sentence stands out": 3.8439,
    "it leads by a margin": 1.2825,
    "it has the question's uncommon words": 2.4662,
    "it has the question's rarest words": 0.0000,
    "the sentences before it have the rest": 1.6796,
    "it has words that mean the same": 0.1162,
    "it has words that resemble the question's": 1.9630,
    "it has the question's phrases": 1.7840,
    "it offers the kind of answer asked for": 0.1362,
    "it offers no date or number": -0.1884,
    "the article lacks words of the question": -1.0168,
    "the article lacks a name or number of the question": -0.8989,
    "a name of the question is not near": -0.3807,
    "a number of the question is not near": 0.0000,
    "it speaks of another year": -0.3580,
}
