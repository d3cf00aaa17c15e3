"""The rules' and signals' weights: written by `quoth.indexing.training`, not by hand.

From squadshifts-new-wiki.json (sha256 a2ff4c02e7841795…): SQuADShifts new-wiki, Miller et al. 2020, CC BY 4.0, texts of Wikipedia, CC BY-SA.
2026-11-22: python -m quoth.indexing.training squadshifts-new-wiki.json ABOUT
7938 questions, 4-fold by article
hit@1 0.8098
AUROC of confidence, answerable or not 0.9261
expected calibration error 0.0159
"""

WEIGHTS = {
    "shares rare words with the question": 1.7214,
    "has the question's rarest words": 1.4797,
    "is about little else": 1.2178,
    "has the question's phrases": 2.5786,
    "has the question's words near one another": 0.7911,
    "has the question's words close together": 0.5791,
    "earlier sentences of the paragraph have the rest": 4.1816,
    "the next sentence has the rest": 1.9776,
    "the paragraph's first sentence has the rest": 1.6703,
    "stands in the best paragraph": 0.8618,
    "refers back to a sentence that has the rest": 2.5354,
    "stands deep in its paragraph": -1.2196,
    "stands deep in the article": -0.3382,
    "offers the kind of answer asked for": 0.4393,
    "offers no date or number where one is asked for": -1.7949,
    "counts what is to be counted": 1.4963,
    "announces the kind of answer asked for": 0.3768,
    "names the kind of thing asked for": 0.1817,
    "says what the thing asked about is": 2.2019,
    "begins with the question's words": 0.5006,
    "has the question's last word": 0.2959,
    "speaks of another year": -0.6622,
    "has words that resemble the question's": 7.8844,
    "has the question's uncommon words": 3.4192,
    "has the question's long words": 0.7719,
    "has the question's words in the same form": 2.2010,
    "has words that mean the same": 3.1925,
    "has the question's names, or follows them": 0.8701,
    "has the unit asked for": 1.1911,
    "names several people or places where one is asked for": 0.5711,
    "is a question itself": -5.1708,
    "begins with a name not asked about": -0.3699,
}

CONFIDENCE_INTERCEPT = -5.3525
CONFIDENCE_WEIGHTS = {
    "the best sentence stands out": 3.4740,
    "it leads by a margin": 1.3109,
    "its score is high": 3.0666,
    "it has much of the question, all in all": 1.7757,
    "it shares one word with the question at most": -0.1991,
    "it has the question's uncommon words": 1.1525,
    "it has the question's rarest words": 0.0000,
    "the sentences before it have the rest": 1.2175,
    "it has words that mean the same": 0.0000,
    "it has words that resemble the question's": 1.2622,
    "it has the question's phrases": 0.5800,
    "it offers the kind of answer asked for": 0.0859,
    "it offers no date or number": -0.0127,
    "the article lacks words of the question": -0.0352,
    "the article lacks a name or number of the question": -3.0000,
    "what is to be counted is not there": -2.5000,
    "it shares nothing but names and numbers": -1.5000,
    "a name of the question is not near": 0.0000,
    "a number of the question is not near": 0.0000,
    "it speaks of another year": 0.0000,
}
