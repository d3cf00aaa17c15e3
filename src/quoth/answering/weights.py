"""The rules' and signals' weights: written by `quoth.indexing.training`, not by hand.

From squadshifts-new-wiki.json (sha256 a2ff4c02e7841795…): SQuADShifts new-wiki, Miller et al. 2020, CC BY 4.0, texts of Wikipedia, CC BY-SA.
2026-11-22: python -m quoth.indexing.training squadshifts-new-wiki.json ABOUT
7938 questions, 4-fold by article, every figure on articles held out of every fit
hit@1 0.8103
AUROC of confidence, off topic 0.9848, paragraph taken away 0.8817
expected calibration error 0.0224, without the questions whose paragraph was taken away 0.0545
"""

WEIGHTS = {
    "shares rare words with the question": 1.7016,
    "has the question's rarest words": 1.4444,
    "is about little else": 1.2028,
    "has the question's phrases": 2.5434,
    "has the question's words near one another": 0.7533,
    "has the question's words close together": 0.5798,
    "earlier sentences of the paragraph have the rest": 4.0086,
    "the next sentence has the rest": 1.8040,
    "the paragraph's first sentence has the rest": 1.7246,
    "stands in the best paragraph": 0.9466,
    "refers back to a sentence that has the rest": 2.5105,
    "stands deep in its paragraph": -1.2206,
    "stands deep in the article": -0.3502,
    "offers the kind of answer asked for": 0.4214,
    "offers no date or number where one is asked for": -1.8461,
    "has nobody where somebody is asked for": -2.0000,
    "counts what is to be counted": 1.4879,
    "announces a reason where one is asked for": 1.0338,
    "announces a manner or a place where one is asked for": 0.2103,
    "names the kind of thing asked for": 0.1046,
    "says what the thing asked about is": 2.5463,
    "begins with the question's words": 0.4967,
    "has the question's last word": 0.2859,
    "speaks of another year": -0.7053,
    "has words that resemble the question's": 7.4422,
    "has the question's uncommon words": 3.3946,
    "has the question's long words": 0.7835,
    "has the question's words in the same form": 2.2002,
    "has words that mean the same": 3.1414,
    "has the question's names, or follows them": 0.8743,
    "has the unit asked for": 1.1184,
    "names several people or places where one is asked for": 0.6180,
    "is a question itself": -5.0615,
    "begins with a name not asked about": -0.3775,
}

TOPIC_INTERCEPT = -5.1539
TOPIC_WEIGHTS = {
    "the best sentence stands out": 0.0000,
    "it leads by a margin": 0.0000,
    "its score is high": 12.6658,
    "it has much of the question, all in all": 0.0000,
    "it shares one word with the question at most": -0.2602,
    "it has the question's uncommon words": 0.7219,
    "it has the question's rarest words": 0.0000,
    "the sentences before it have the rest": 3.3565,
    "it has words that mean the same": 0.0000,
    "it has words that resemble the question's": 12.2252,
    "it has the question's phrases": 3.9957,
    "it offers the kind of answer asked for": 0.0057,
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
    "the article lacks uncommon words of the question": -1.2306,
    "it or a sentence beside it has the uncommon words": 2.2060,
    "it has several words of the question": 5.7946,
    "the article lacks many words of the question": -0.8335,
}

CONFIDENCE_INTERCEPT = -4.6467
CONFIDENCE_WEIGHTS = {
    "the best sentence stands out": 4.1279,
    "it leads by a margin": 1.1437,
    "its score is high": 0.1372,
    "it has much of the question, all in all": 2.1495,
    "it shares one word with the question at most": 0.0000,
    "it has the question's uncommon words": 0.5482,
    "it has the question's rarest words": 0.0000,
    "the sentences before it have the rest": 0.5951,
    "it has words that mean the same": 0.0000,
    "it has words that resemble the question's": 1.1586,
    "it has the question's phrases": 1.3848,
    "it offers the kind of answer asked for": 0.1030,
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
    "it or a sentence beside it has the uncommon words": 0.6936,
    "it has several words of the question": 0.0000,
    "the article lacks many words of the question": 0.0000,
}

DOUBT_INTERCEPT = -2.1747
DOUBT_SLOPE = 0.5089
