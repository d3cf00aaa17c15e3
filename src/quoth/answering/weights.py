"""The rules' and signals' weights: written by `quoth.indexing.training`, not by hand.

From squadshifts-new-wiki.json (sha256 a2ff4c02e7841795…): SQuADShifts new-wiki, Miller et al. 2020, CC BY 4.0, texts of Wikipedia, CC BY-SA.
2026-11-23: python -m quoth.indexing.training squadshifts-new-wiki.json ABOUT
7938 questions, 4-fold by article, every figure on articles held out of every fit
hit@1 0.8109
AUROC of confidence, off topic 0.9840, paragraph taken away 0.8812
expected calibration error 0.0260, without the questions whose paragraph was taken away 0.0558
"""

WEIGHTS = {
    "shares rare words with the question": 1.7114,
    "has the question's rarest words": 1.3935,
    "is about little else": 1.2404,
    "has the question's phrases": 2.4892,
    "has the question's words near one another": 0.7365,
    "has the question's words close together": 0.6257,
    "earlier sentences of the paragraph have the rest": 3.9833,
    "the next sentence has the rest": 1.7329,
    "the paragraph's first sentence has the rest": 1.7135,
    "stands in the best paragraph": 1.0440,
    "refers back to a sentence that has the rest": 2.5053,
    "stands deep in its paragraph": -1.2027,
    "stands deep in the article": -0.3521,
    "offers the kind of answer asked for": 0.4043,
    "offers no date or number where one is asked for": -2.1486,
    "has nobody where somebody is asked for": -0.4786,
    "counts what is to be counted": 1.4382,
    "announces a reason where one is asked for": 1.1160,
    "announces a manner or a place where one is asked for": 0.1982,
    "names the kind of thing asked for": 0.0994,
    "says what the thing asked about is": 2.6315,
    "begins with the question's words": 0.5061,
    "has the question's last word": 0.3096,
    "speaks of another year": -0.7193,
    "has words that resemble the question's": 7.4284,
    "has the question's uncommon words": 3.3344,
    "has the question's long words": 0.7881,
    "has the question's words in the same form": 2.2384,
    "has words that mean the same": 2.6513,
    "has the question's names, or follows them": 0.8843,
    "has the unit asked for": 1.4667,
    "names several people or places where one is asked for": 0.6185,
    "is a question itself": -5.0290,
    "begins with a name not asked about": -0.3616,
}

TOPIC_INTERCEPT = -5.9389
TOPIC_WEIGHTS = {
    "the best sentence stands out": 0.0000,
    "it leads by a margin": 0.0000,
    "its score is high": 12.0970,
    "it has much of the question, all in all": 0.0000,
    "it shares one word with the question at most": -0.0603,
    "it has the question's uncommon words": 1.9105,
    "it has the question's rarest words": 0.0000,
    "the sentences before it have the rest": 4.8343,
    "it has words that mean the same": 0.4755,
    "it has words that resemble the question's": 12.8879,
    "it has the question's phrases": 5.1069,
    "it offers the kind of answer asked for": 0.0000,
    "it says what the thing asked about is": 2.5000,
    "it offers no date or number": -1.5000,
    "it has nothing of the kind asked for": -5.0000,
    "it does not deny what the question denies": -3.0000,
    "the article lacks words of the question": 0.0000,
    "the article lacks a name or number of the question": -3.0000,
    "what is to be counted is not there": -4.0000,
    "it shares nothing but names and numbers": -3.0000,
    "a name of the question is not near": 0.0000,
    "a number of the question is not near": -1.0000,
    "it speaks of another year": -1.5000,
    "the article lacks uncommon words of the question": -1.0698,
    "it or a sentence beside it has the uncommon words": 2.2683,
    "it has several words of the question": 6.9176,
    "the article lacks many words of the question": -0.9728,
}

CONFIDENCE_INTERCEPT = -4.7531
CONFIDENCE_WEIGHTS = {
    "the best sentence stands out": 4.0501,
    "it leads by a margin": 1.4458,
    "its score is high": 0.0000,
    "it has much of the question, all in all": 2.2328,
    "it shares one word with the question at most": 0.0000,
    "it has the question's uncommon words": 0.7133,
    "it has the question's rarest words": 0.0012,
    "the sentences before it have the rest": 0.6442,
    "it has words that mean the same": 0.0000,
    "it has words that resemble the question's": 1.1141,
    "it has the question's phrases": 1.7372,
    "it offers the kind of answer asked for": 0.0501,
    "it says what the thing asked about is": 2.5000,
    "it offers no date or number": -1.5000,
    "it has nothing of the kind asked for": -5.0000,
    "it does not deny what the question denies": -3.0000,
    "the article lacks words of the question": 0.0000,
    "the article lacks a name or number of the question": -3.0000,
    "what is to be counted is not there": -4.0000,
    "it shares nothing but names and numbers": -3.0000,
    "a name of the question is not near": 0.0000,
    "a number of the question is not near": -1.0000,
    "it speaks of another year": -1.5000,
    "the article lacks uncommon words of the question": 0.0000,
    "it or a sentence beside it has the uncommon words": 0.7033,
    "it has several words of the question": 0.0000,
    "the article lacks many words of the question": 0.0000,
}

DOUBT_INTERCEPT = -2.1640
DOUBT_SLOPE = 0.4331
