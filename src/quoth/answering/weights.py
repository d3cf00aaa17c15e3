"""The rules' and signals' weights: written by `quoth.indexing.training`, not by hand.

From squadshifts-new-wiki.json (sha256 a2ff4c02e7841795…): SQuADShifts new-wiki, Miller et al. 2020, CC BY 4.0, texts of Wikipedia, CC BY-SA.
2026-11-22: python -m quoth.indexing.training squadshifts-new-wiki.json ABOUT
7938 questions, 4-fold by article
hit@1 0.8093
AUROC of confidence, answerable or not 0.9237
expected calibration error 0.0107
"""

WEIGHTS = {
    "shares rare words with the question": 1.7343,
    "has the question's rarest words": 1.4833,
    "is about little else": 1.2063,
    "has the question's phrases": 2.5749,
    "has the question's words near one another": 0.8018,
    "has the question's words close together": 0.5862,
    "earlier sentences of the paragraph have the rest": 4.1737,
    "the next sentence has the rest": 1.9524,
    "the paragraph's first sentence has the rest": 1.6588,
    "stands in the best paragraph": 0.8740,
    "refers back to a sentence that has the rest": 2.5430,
    "stands deep in its paragraph": -1.2173,
    "stands deep in the article": -0.3461,
    "offers the kind of answer asked for": 0.4363,
    "offers no date or number where one is asked for": -1.8083,
    "counts what is to be counted": 1.5072,
    "announces the kind of answer asked for": 0.3661,
    "names the kind of thing asked for": 0.1832,
    "says what the thing asked about is": 2.2085,
    "begins with the question's words": 0.5038,
    "has the question's last word": 0.3008,
    "speaks of another year": -0.8933,
    "has words that resemble the question's": 8.0975,
    "has the question's uncommon words": 3.3777,
    "has the question's long words": 0.7817,
    "has the question's words in the same form": 2.1866,
    "has words that mean the same": 3.4515,
    "has the question's names, or follows them": 0.8766,
    "has the unit asked for": 1.1651,
    "names several people or places where one is asked for": 0.5826,
    "is a question itself": -5.1545,
    "begins with a name not asked about": -0.3707,
}

CONFIDENCE_INTERCEPT = -4.7356
CONFIDENCE_WEIGHTS = {
    "the best sentence stands out": 3.9111,
    "it leads by a margin": 1.3229,
    "it has the question's uncommon words": 2.4566,
    "it has the question's rarest words": 0.0000,
    "the sentences before it have the rest": 1.7334,
    "it has words that mean the same": 0.0746,
    "it has words that resemble the question's": 2.3430,
    "it has the question's phrases": 1.7853,
    "it offers the kind of answer asked for": 0.1645,
    "it offers no date or number": -0.1353,
    "the article lacks words of the question": -0.7353,
    "the article lacks a name or number of the question": -2.0000,
    "what is to be counted is not there": -1.5000,
    "a name of the question is not near": 0.0000,
    "a number of the question is not near": 0.0000,
    "it speaks of another year": -0.1239,
}
