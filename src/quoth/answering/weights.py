"""The rules' and signals' weights: written by `quoth.indexing.training`, not by hand.

From squadshifts-new-wiki.json (sha256 a2ff4c02e7841795…): SQuADShifts new-wiki, Miller et al. 2020, CC BY 4.0, texts of Wikipedia, CC BY-SA.
2026-11-23: python -m quoth.indexing.training squadshifts-new-wiki.json ABOUT
7938 questions, 4-fold by article, every figure on articles held out of every fit
hit@1 0.8112
AUROC of confidence, off topic 0.9843, paragraph taken away 0.8823
expected calibration error 0.0241, without the questions whose paragraph was taken away 0.0551
"""

WEIGHTS = {
    "shares rare words with the question": 1.6935,
    "has the question's rarest words": 1.4413,
    "is about little else": 1.2269,
    "has the question's phrases": 2.5514,
    "has the question's words near one another": 0.7489,
    "has the question's words close together": 0.5909,
    "earlier sentences of the paragraph have the rest": 3.9983,
    "the next sentence has the rest": 1.7992,
    "the paragraph's first sentence has the rest": 1.7023,
    "stands in the best paragraph": 0.9331,
    "refers back to a sentence that has the rest": 2.5122,
    "stands deep in its paragraph": -1.2154,
    "stands deep in the article": -0.3402,
    "offers the kind of answer asked for": 0.3961,
    "offers no date or number where one is asked for": -2.1412,
    "has nobody where somebody is asked for": -0.4881,
    "counts what is to be counted": 1.4273,
    "announces a reason where one is asked for": 1.1193,
    "announces a manner or a place where one is asked for": 0.2271,
    "names the kind of thing asked for": 0.1072,
    "says what the thing asked about is": 2.6461,
    "begins with the question's words": 0.4974,
    "has the question's last word": 0.2862,
    "speaks of another year": -0.7092,
    "has words that resemble the question's": 7.4803,
    "has the question's uncommon words": 3.3958,
    "has the question's long words": 0.7579,
    "has the question's words in the same form": 2.2078,
    "has words that mean the same": 3.1421,
    "has the question's names, or follows them": 0.8780,
    "has the unit asked for": 1.0346,
    "names several people or places where one is asked for": 0.6358,
    "is a question itself": -5.0650,
    "begins with a name not asked about": -0.3747,
}

TOPIC_INTERCEPT = -5.2657
TOPIC_WEIGHTS = {
    "the best sentence stands out": 0.0000,
    "it leads by a margin": 0.0000,
    "its score is high": 12.0476,
    "it has much of the question, all in all": 0.0000,
    "it shares one word with the question at most": -0.2347,
    "it has the question's uncommon words": 1.3877,
    "it has the question's rarest words": 0.0000,
    "the sentences before it have the rest": 4.0504,
    "it has words that mean the same": 0.0000,
    "it has words that resemble the question's": 12.7077,
    "it has the question's phrases": 4.5246,
    "it offers the kind of answer asked for": 0.0000,
    "it says what the thing asked about is": 2.5000,
    "it offers no date or number": -1.5000,
    "it has nothing of the kind asked for": -3.0000,
    "it does not deny what the question denies": -3.0000,
    "the article lacks words of the question": 0.0000,
    "the article lacks a name or number of the question": -3.0000,
    "what is to be counted is not there": -4.0000,
    "it shares nothing but names and numbers": -3.0000,
    "a name of the question is not near": 0.0000,
    "a number of the question is not near": -1.0000,
    "it speaks of another year": -1.5000,
    "the article lacks uncommon words of the question": -1.1447,
    "it or a sentence beside it has the uncommon words": 2.1676,
    "it has several words of the question": 6.0189,
    "the article lacks many words of the question": -0.9569,
}

CONFIDENCE_INTERCEPT = -4.7412
CONFIDENCE_WEIGHTS = {
    "the best sentence stands out": 4.2144,
    "it leads by a margin": 1.1873,
    "its score is high": 0.0000,
    "it has much of the question, all in all": 2.1181,
    "it shares one word with the question at most": 0.0000,
    "it has the question's uncommon words": 0.6120,
    "it has the question's rarest words": 0.0763,
    "the sentences before it have the rest": 0.6148,
    "it has words that mean the same": 0.0000,
    "it has words that resemble the question's": 1.2516,
    "it has the question's phrases": 1.6312,
    "it offers the kind of answer asked for": 0.0440,
    "it says what the thing asked about is": 2.5000,
    "it offers no date or number": -1.5000,
    "it has nothing of the kind asked for": -3.0000,
    "it does not deny what the question denies": -3.0000,
    "the article lacks words of the question": 0.0000,
    "the article lacks a name or number of the question": -3.0000,
    "what is to be counted is not there": -4.0000,
    "it shares nothing but names and numbers": -3.0000,
    "a name of the question is not near": 0.0000,
    "a number of the question is not near": -1.0000,
    "it speaks of another year": -1.5000,
    "the article lacks uncommon words of the question": 0.0000,
    "it or a sentence beside it has the uncommon words": 0.7229,
    "it has several words of the question": 0.0000,
    "the article lacks many words of the question": 0.0000,
}

DOUBT_INTERCEPT = -2.1699
DOUBT_SLOPE = 0.4676
