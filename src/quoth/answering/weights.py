"""The rules' and signals' weights: written by `quoth.indexing.training`, not by hand.

From squadshifts-new-wiki.json (sha256 a2ff4c02e7841795…): SQuADShifts new-wiki, Miller et al. 2020, CC BY 4.0, texts of Wikipedia, CC BY-SA.
2026-11-22: python -m quoth.indexing.training squadshifts-new-wiki.json ABOUT
7938 questions, 4-fold by article
hit@1 0.8098
AUROC of confidence, answerable or not 0.9233
expected calibration error 0.0210
"""

WEIGHTS = {
    "shares rare words with the question": 1.7242,
    "has the question's rarest words": 1.4823,
    "is about little else": 1.2197,
    "has the question's phrases": 2.5797,
    "has the question's words near one another": 0.7922,
    "has the question's words close together": 0.5754,
    "earlier sentences of the paragraph have the rest": 4.1853,
    "the next sentence has the rest": 1.9822,
    "the paragraph's first sentence has the rest": 1.6737,
    "stands in the best paragraph": 0.8586,
    "refers back to a sentence that has the rest": 2.5361,
    "stands deep in its paragraph": -1.2203,
    "stands deep in the article": -0.3391,
    "offers the kind of answer asked for": 0.4376,
    "offers no date or number where one is asked for": -1.8006,
    "counts what is to be counted": 1.4954,
    "announces the kind of answer asked for": 0.3768,
    "names the kind of thing asked for": 0.1815,
    "says what the thing asked about is": 2.2028,
    "begins with the question's words": 0.5003,
    "has the question's last word": 0.2960,
    "speaks of another year": -0.6627,
    "has words that resemble the question's": 7.8841,
    "has the question's uncommon words": 3.4138,
    "has the question's long words": 0.7768,
    "has the question's words in the same form": 2.2013,
    "has words that mean the same": 3.1914,
    "has the question's names, or follows them": 0.8699,
    "has the unit asked for": 1.1902,
    "names several people or places where one is asked for": 0.5723,
    "is a question itself": -5.1714,
    "begins with a name not asked about": -0.3697,
}

CONFIDENCE_INTERCEPT = -5.3367
CONFIDENCE_WEIGHTS = {
    "the best sentence stands out": 3.5352,
    "it leads by a margin": 1.3934,
    "its score is high": 2.9916,
    "it has much of the question, all in all": 1.7198,
    "it shares one word with the question at most": -0.1995,
    "it has the question's uncommon words": 1.1177,
    "it has the question's rarest words": 0.0000,
    "the sentences before it have the rest": 1.1895,
    "it has words that mean the same": 0.0000,
    "it has words that resemble the question's": 1.0429,
    "it has the question's phrases": 0.6685,
    "it offers the kind of answer asked for": 0.1058,
    "it offers no date or number": 0.0000,
    "the article lacks words of the question": 0.0000,
    "the article lacks a name or number of the question": -3.0000,
    "what is to be counted is not there": -4.0000,
    "it shares nothing but names and numbers": -3.0000,
    "a name of the question is not near": 0.0000,
    "a number of the question is not near": 0.0000,
    "it speaks of another year": 0.0000,
}
