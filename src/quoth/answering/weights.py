"""The rules' and signals' weights: written by `quoth.indexing.training`, not by hand.

From squadshifts-new-wiki.json (sha256 a2ff4c02e7841795…): SQuADShifts new-wiki, Miller et al. 2020, CC BY 4.0, texts of Wikipedia, CC BY-SA.
2026-11-22: python -m quoth.indexing.training squadshifts-new-wiki.json ABOUT
7938 questions, 4-fold by article, every figure on articles held out of every fit
hit@1 0.8104
AUROC of confidence, off topic 0.9849, paragraph taken away 0.8819
expected calibration error 0.0214, without the questions whose paragraph was taken away 0.0544
"""

WEIGHTS = {
    "shares rare words with the question": 1.7195,
    "has the question's rarest words": 1.4062,
    "is about little else": 1.2043,
    "has the question's phrases": 2.5501,
    "has the question's words near one another": 0.7655,
    "has the question's words close together": 0.5652,
    "earlier sentences of the paragraph have the rest": 4.0615,
    "the next sentence has the rest": 1.8375,
    "the paragraph's first sentence has the rest": 1.6898,
    "stands in the best paragraph": 0.9286,
    "refers back to a sentence that has the rest": 2.4985,
    "stands deep in its paragraph": -1.2223,
    "stands deep in the article": -0.3489,
    "offers the kind of answer asked for": 0.4220,
    "offers no date or number where one is asked for": -1.8468,
    "counts what is to be counted": 1.4898,
    "announces a reason where one is asked for": 1.0313,
    "announces a manner or a place where one is asked for": 0.2115,
    "names the kind of thing asked for": 0.1076,
    "says what the thing asked about is": 2.5538,
    "begins with the question's words": 0.4961,
    "has the question's last word": 0.2842,
    "speaks of another year": -0.7067,
    "has words that resemble the question's": 7.5548,
    "has the question's uncommon words": 3.4233,
    "has the question's long words": 0.7844,
    "has the question's words in the same form": 2.2088,
    "has words that mean the same": 3.1703,
    "has the question's names, or follows them": 0.8771,
    "has the unit asked for": 1.1123,
    "names several people or places where one is asked for": 0.6199,
    "is a question itself": -5.0724,
    "begins with a name not asked about": -0.3754,
}

TOPIC_INTERCEPT = -5.1616
TOPIC_WEIGHTS = {
    "the best sentence stands out": 0.0000,
    "it leads by a margin": 0.0000,
    "its score is high": 12.7177,
    "it has much of the question, all in all": 0.0000,
    "it shares one word with the question at most": -0.2655,
    "it has the question's uncommon words": 0.7113,
    "it has the question's rarest words": 0.0000,
    "the sentences before it have the rest": 3.3485,
    "it has words that mean the same": 0.0000,
    "it has words that resemble the question's": 12.3059,
    "it has the question's phrases": 3.9214,
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
    "the article lacks uncommon words of the question": -1.2326,
    "it or a sentence beside it has the uncommon words": 2.2087,
    "it has several words of the question": 5.7939,
    "the article lacks many words of the question": -0.8306,
}

CONFIDENCE_INTERCEPT = -4.7105
CONFIDENCE_WEIGHTS = {
    "the best sentence stands out": 4.0522,
    "it leads by a margin": 1.1664,
    "its score is high": 0.6845,
    "it has much of the question, all in all": 2.0227,
    "it shares one word with the question at most": 0.0000,
    "it has the question's uncommon words": 0.5136,
    "it has the question's rarest words": 0.0042,
    "the sentences before it have the rest": 0.5148,
    "it has words that mean the same": 0.0000,
    "it has words that resemble the question's": 0.9655,
    "it has the question's phrases": 1.2380,
    "it offers the kind of answer asked for": 0.0564,
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
    "it or a sentence beside it has the uncommon words": 0.6778,
    "it has several words of the question": 0.0000,
    "the article lacks many words of the question": 0.0000,
}

DOUBT_INTERCEPT = -2.1777
DOUBT_SLOPE = 0.5077
