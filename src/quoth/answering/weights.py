"""The rules' and signals' weights: written by `quoth.indexing.training`, not by hand.

From squadshifts-new-wiki.json (sha256 a2ff4c02e7841795…): SQuADShifts new-wiki, Miller et al. 2020, CC BY 4.0, texts of Wikipedia, CC BY-SA.
2026-11-22: python -m quoth.indexing.training squadshifts-new-wiki.json ABOUT
7938 questions, 4-fold by article
hit@1 0.8102
AUROC of confidence, off topic 0.9860, paragraph taken away 0.8845
expected calibration error 0.0175
"""

WEIGHTS = {
    "shares rare words with the question": 1.7203,
    "has the question's rarest words": 1.4037,
    "is about little else": 1.1774,
    "has the question's phrases": 2.5453,
    "has the question's words near one another": 0.7771,
    "has the question's words close together": 0.5529,
    "earlier sentences of the paragraph have the rest": 4.0392,
    "the next sentence has the rest": 1.8295,
    "the paragraph's first sentence has the rest": 1.7110,
    "stands in the best paragraph": 0.9426,
    "refers back to a sentence that has the rest": 2.5068,
    "stands deep in its paragraph": -1.2193,
    "stands deep in the article": -0.3481,
    "offers the kind of answer asked for": 0.4308,
    "offers no date or number where one is asked for": -1.7968,
    "counts what is to be counted": 1.5960,
    "announces the kind of answer asked for": 0.3760,
    "names the kind of thing asked for": 0.0912,
    "says what the thing asked about is": 2.5520,
    "begins with the question's words": 0.5003,
    "has the question's last word": 0.2861,
    "speaks of another year": -0.7079,
    "has words that resemble the question's": 7.6289,
    "has the question's uncommon words": 3.4345,
    "has the question's long words": 0.7786,
    "has the question's words in the same form": 2.2139,
    "has words that mean the same": 3.1869,
    "has the question's names, or follows them": 0.8632,
    "has the unit asked for": 1.1943,
    "names several people or places where one is asked for": 0.5727,
    "is a question itself": -5.0637,
    "begins with a name not asked about": -0.3712,
}

TOPIC_INTERCEPT = -5.5652
TOPIC_WEIGHTS = {
    "the best sentence stands out": 0.0000,
    "it leads by a margin": 0.0000,
    "its score is high": 14.3963,
    "it has much of the question, all in all": 0.0000,
    "it shares one word with the question at most": -0.2132,
    "it has the question's uncommon words": 0.2216,
    "it has the question's rarest words": 0.0000,
    "the sentences before it have the rest": 3.1516,
    "it has words that mean the same": 0.0000,
    "it has words that resemble the question's": 11.2999,
    "it has the question's phrases": 3.7275,
    "it offers the kind of answer asked for": 0.0000,
    "it offers no date or number": -1.5000,
    "it does not deny what the question denies": -3.0000,
    "the article lacks words of the question": 0.0000,
    "the article lacks a name or number of the question": -3.0000,
    "what is to be counted is not there": -4.0000,
    "it shares nothing but names and numbers": -3.0000,
    "a name of the question is not near": 0.0000,
    "a number of the question is not near": -1.0000,
    "it speaks of another year": -1.5000,
    "the article lacks uncommon words of the question": -1.1466,
    "it or a sentence beside it has the uncommon words": 2.2855,
    "it has several words of the question": 5.7713,
    "the article lacks many words of the question": -0.7498,
}

CONFIDENCE_INTERCEPT = -4.7652
CONFIDENCE_WEIGHTS = {
    "the best sentence stands out": 4.0016,
    "it leads by a margin": 1.2283,
    "its score is high": 1.2877,
    "it has much of the question, all in all": 2.0213,
    "it shares one word with the question at most": 0.0000,
    "it has the question's uncommon words": 0.2822,
    "it has the question's rarest words": 0.0000,
    "the sentences before it have the rest": 0.3641,
    "it has words that mean the same": 0.0000,
    "it has words that resemble the question's": 0.6702,
    "it has the question's phrases": 1.0987,
    "it offers the kind of answer asked for": 0.0351,
    "it offers no date or number": -1.5000,
    "it does not deny what the question denies": -3.0000,
    "the article lacks words of the question": 0.0000,
    "the article lacks a name or number of the question": -3.0000,
    "what is to be counted is not there": -4.0000,
    "it shares nothing but names and numbers": -3.0000,
    "a name of the question is not near": 0.0000,
    "a number of the question is not near": -1.0000,
    "it speaks of another year": -1.5000,
    "the article lacks uncommon words of the question": 0.0000,
    "it or a sentence beside it has the uncommon words": 0.6616,
    "it has several words of the question": 0.0000,
    "the article lacks many words of the question": 0.0000,
}

DOUBT_INTERCEPT = -2.1767
DOUBT_SLOPE = 0.5176
