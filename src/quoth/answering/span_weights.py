"""The weights of the span features: written by `quoth.indexing.training`, not by hand.

From squadshifts-new-wiki.json (sha256 a2ff4c02e7841795…): SQuADShifts new-wiki, Miller et al. 2020, CC BY 4.0, texts of Wikipedia, CC BY-SA.
2026-11-22: python -m quoth.indexing.training squadshifts-new-wiki.json ABOUT
7612 questions; one of 4 folds held out
word F1 on the gold sentence 0.6126
"""

from functools import cache

# Kind of question, empty for any -> a line a feature, name and weight: one string is loaded
# faster than thousands of entries.
WEIGHTS = {
    "": r"""
across a list of noun phrases	-0.302
across a list of noun phrases, many False	-0.332
across a list of noun phrases, one of 2	0.062
across a list of noun phrases, one of 3	-0.364
after a	0.194
after a cue	0.587
after a like word	0.696
after a question word	-0.092
after a question word, adverb	-0.129
after a question word, capital	0.355
after a question word, determiner	-0.403
after a question word, ing	0.216
after a question word, negation	0.236
after a question word, noun	0.132
after a question word, number	-0.154
after a question word, opening	-0.36
after a question word, past	0.209
after a question word, plural	0.131
after a question word, preposition	-0.24
after a question word, verb	-0.119
after a question word, verbs	0.073
after about	0.575
after adjective	-0.554
after adjective begins adjective	-0.316
after adjective begins adverb	-0.156
after adjective begins capital	0.583
after adjective begins determiner	0.271
after adjective begins ing	-0.078
after adjective begins noun	-0.443
after adjective begins number	0.487
after adjective begins past	-0.068
after adjective begins plural	-0.484
after adjective begins preposition	-0.211
after adjective begins pronoun	-0.062
after adjective begins subordinate	0.2
after adjective begins to	-0.242
after adverb	0.342
after adverb begins adjective	-0.445
after adverb begins adverb	0.151
after adverb begins capital	0.419
after adverb begins determiner	0.073
after adverb begins ing	-0.167
after adverb begins number	0.43
after adverb begins past	-0.496
after adverb begins plural	0.101
after adverb begins preposition	0.129
after adverb begins pronoun	0.091
after adverb begins subordinate	-0.285
after adverb begins verb	0.238
after adverb begins verbs	0.129
after after	-0.179
after among	-0.193
after an	0.535
after and	-0.2
after are	0.108
after as	0.461
after at	0.079
after auxiliary	0.451
after auxiliary begins adjective	-0.129
after auxiliary begins adverb	-0.302
after auxiliary begins capital	0.481
after auxiliary begins ing	-0.092
after auxiliary begins noun	0.097
after auxiliary begins past	-0.6
after auxiliary begins plural	0.183
after auxiliary begins subordinate	0.055
after auxiliary begins to	0.251
after auxiliary begins verb	0.439
after because	0.099
after before	-0.061
after begin	0.844
after begin begins adjective	0.088
after begin begins adverb	-0.13
after begin begins determiner	-0.192
after begin begins ing	-0.174
after begin begins noun	0.244
after begin begins number	-0.521
after begin begins opening	0.21
after begin begins past	0.502
after begin begins plural	0.209
after begin begins pronoun	0.139
after begin begins verbs	0.262
after by	0.625
after called	0.681
after capital	-0.691
after capital begins adjective	0.109
after capital begins capital	-0.519
after capital begins determiner	0.298
after capital begins noun	-0.136
after capital begins past	-0.475
after capital begins plural	-0.151
after capital begins preposition	0.044
after capital begins pronoun	-0.096
after capital begins subordinate	-0.236
after capital begins to	0.234
after capital begins verb	0.141
after capital begins verbs	0.117
after conjunction	-0.045
after conjunction begins adjective	-0.088
after conjunction begins adverb	-0.097
after conjunction begins capital	-0.181
after conjunction begins determiner	0.191
after conjunction begins ing	0.67
after conjunction begins noun	-0.148
after conjunction begins number	0.054
after conjunction begins past	-0.066
after conjunction begins plural	-0.071
after conjunction begins preposition	-0.045
after conjunction begins pronoun	-0.046
after conjunction begins verb	-0.04
after conjunction begins verbs	-0.135
after determiner	0.261
after determiner begins adverb	0.387
after determiner begins capital	0.532
after determiner begins ing	-0.408
after determiner begins noun	-0.276
after determiner begins number	0.628
after determiner begins past	-0.244
after determiner begins plural	-0.215
after determiner begins preposition	0.176
after determiner begins pronoun	0.165
after determiner begins subordinate	-0.309
after determiner begins verbs	-0.185
after during	-0.216
after for	0.05
after from	0.314
after his	-0.196
after in	-0.442
after including	0.86
after ing	0.096
after ing begins adjective	0.058
after ing begins adverb	0.345
after ing begins capital	-0.09
after ing begins determiner	-0.371
after ing begins number	-0.184
after ing begins past	0.063
after ing begins plural	0.232
after ing begins preposition	-0.213
after ing begins to	-0.085
after into	-0.376
after is	0.05
after known	-0.073
after like	0.358
after named	-0.049
after negation	-0.262
after negation begins adjective	0.083
after negation begins adverb	-0.078
after negation begins past	0.07
after negation begins verb	-0.115
after not	-0.254
after noun	-0.408
after noun begins adjective	-0.047
after noun begins adverb	0.052
after noun begins capital	0.406
after noun begins determiner	0.636
after noun begins ing	-0.509
after noun begins noun	-0.299
after noun begins number	0.114
after noun begins plural	-0.6
after noun begins preposition	-0.204
after noun begins pronoun	0.274
after noun begins to	0.065
after noun begins verb	-0.092
after noun begins verbs	-0.299
after number	-0.57
after number begins adjective	-0.096
after number begins adverb	-0.083
after number begins capital	-0.119
after number begins determiner	-0.208
after number begins ing	0.283
after number begins noun	-0.141
after number begins number	-0.409
after number begins plural	0.042
after number begins preposition	0.079
after number begins to	0.054
after of	0.108
after of begins adjective	-0.162
after of begins adverb	0.374
after of begins capital	-0.462
after of begins determiner	-0.503
after of begins ing	0.526
after of begins noun	-0.268
after of begins number	0.143
after of begins past	0.525
after of begins plural	-0.252
after on	0.18
after opening	-0.49
after opening begins capital	-0.097
after opening begins determiner	-0.051
after opening begins noun	-0.13
after opening begins verb	-0.047
after opening begins verbs	-0.078
after or	-0.158
after over	-0.319
after past begins adjective	0.508
after past begins adverb	-0.368
after past begins capital	0.475
after past begins determiner	-0.46
after past begins ing	-0.227
after past begins noun	0.158
after past begins number	0.11
after past begins past	0.406
after past begins plural	-0.059
after past begins preposition	-0.217
after past begins pronoun	-0.118
after past begins subordinate	0.122
after past begins to	-0.161
after past begins verb	0.064
after past begins verbs	-0.201
after plural	-0.393
after plural begins determiner	0.1
after plural begins ing	-0.238
after plural begins noun	0.041
after plural begins number	0.256
after plural begins plural	0.206
after plural begins preposition	-0.252
after plural begins pronoun	-0.135
after plural begins subordinate	-0.307
after plural begins to	0.172
after plural begins verb	-0.277
after plural begins verbs	0.168
after preposition	0.342
after preposition begins adverb	-0.187
after preposition begins capital	-0.466
after preposition begins determiner	-0.289
after preposition begins ing	0.597
after preposition begins noun	0.065
after preposition begins number	-0.237
after preposition begins past	0.733
after preposition begins preposition	0.099
after preposition begins to	-0.072
after pronoun begins past	-0.108
after pronoun begins preposition	0.109
after pronoun begins verb	-0.103
after since	0.413
after subordinate	0.599
after subordinate begins capital	-0.112
after subordinate begins ing	0.085
after subordinate begins noun	0.222
after subordinate begins number	0.108
after subordinate begins past	0.058
after subordinate begins plural	0.359
after subordinate begins pronoun	-0.311
after subordinate begins subordinate	-0.068
after subordinate begins verbs	0.178
after such	-0.25
after such as	0.142
after than	-0.211
after that	0.805
after the	-0.121
after the first hit False	0.469
after the first hit True	-0.469
after the focus	0.582
after the last hit False	0.099
after the last hit True	-0.099
after the question's last word	0.679
after the question's preposition	2.103
after their	-0.119
after through	0.163
after to	0.223
after to begins adjective	0.447
after to begins adverb	0.168
after to begins capital	-0.502
after to begins determiner	-0.158
after to begins noun	0.347
after to begins number	-0.328
after to begins past	-0.071
after to begins plural	0.097
after to begins preposition	-0.044
after to begins subordinate	0.101
after to begins verb	0.062
after until	0.045
after verb	0.227
after verb begins adverb	0.164
after verb begins capital	0.277
after verb begins determiner	-0.093
after verb begins noun	0.303
after verb begins number	0.067
after verb begins past	0.163
after verb begins plural	-0.233
after verb begins preposition	-0.189
after verb begins pronoun	-0.074
after verb begins subordinate	0.068
after verb begins to	-0.25
after verb begins verbs	0.141
after verbs	0.115
after verbs begins adjective	0.118
after verbs begins adverb	-0.219
after verbs begins capital	0.137
after verbs begins determiner	-0.05
after verbs begins noun	0.231
after verbs begins past	-0.058
after verbs begins plural	0.236
after verbs begins subordinate	0.185
after verbs begins to	-0.169
after verbs begins verb	-0.223
after was	0.168
after were	0.4
after when	0.056
after where	0.484
after which	0.135
after who	-0.1
after with	0.289
all in the question	-2.672
asked for area, head adjective	-0.06
asked for area, head name	-0.05
asked for area, head noun	0.395
asked for citi, head name	0.397
asked for citi, head noun	-0.157
asked for countri, head adjective	-0.086
asked for countri, head name	-0.171
asked for countri, head noun	-0.277
asked for countri, head place	0.634
asked for countri, head plural	-0.106
asked for group, head adjective	-0.048
asked for group, head name	0.314
asked for group, head noun	-0.617
asked for group, head past	-0.06
asked for group, head plural	0.385
asked for kind, head adjective	0.567
asked for kind, head adverb	-0.048
asked for kind, head ing	-0.058
asked for kind, head name	-0.492
asked for kind, head noun	0.271
asked for kind, head plural	0.556
asked for kind, head pronoun	-0.04
asked for kind, head quantity	-0.21
asked for kind, head verb	0.079
asked for percentag, head date	-0.123
asked for percentag, head noun	0.05
asked for percentag, head percent	0.479
asked for percentag, head plural	0.07
asked for person, head noun	-0.118
asked for person, head quantity	0.364
asked for region, head name	-0.33
asked for state, head name	0.272
asked for state, head noun	-0.181
asked for type, head adjective	0.946
asked for type, head ing	-0.062
asked for type, head name	-0.293
asked for type, head noun	0.143
asked for type, head past	-0.049
asked for type, head plural	0.313
asked for type, head pronoun	-0.045
asked for type, head verb	0.084
asked for type, head verbs	0.205
asked for year, head adjective	-0.13
asked for year, head date	1.056
asked for year, head duration	-0.046
asked for year, head name	-0.185
asked for year, head noun	-0.252
asked for year, head number	-0.048
asked for year, head organization	-0.043
asked for year, head place	-0.045
asked for year, head plural	-0.12
asked for year, head quantity	0.128
bare phrase to other, 0	-0.33
bare phrase to part, 1	0.347
bare phrase to part, 2	-0.151
bare phrase to part, 3	-0.207
bare phrase to phrase, 2	0.13
bare phrase to phrase, 3	0.102
before a	0.075
before a question word, adjective	0.198
before a question word, adverb	-0.229
before a question word, capital	0.084
before a question word, negation	-0.082
before a question word, noun	0.129
before a question word, number	0.085
before a question word, past	-0.23
before a question word, plural	0.233
before a question word, preposition	-0.118
before a question word, verb	0.288
before a question word, verbs	-0.323
before about	-0.133
before adjective	-0.41
before adverb	0.088
before against	-0.316
before and	-0.04
before are	-0.046
before at	-0.141
before auxiliary	0.945
before because	0.094
before between	-0.056
before by	-0.062
before called	-0.063
before capital	-0.368
before conjunction	0.638
before determiner	-0.461
before during	0.39
before end	0.504
before from	-0.206
before in	0.139
before including	0.232
before into	-0.07
before is	-0.154
before its	0.088
before known	-0.094
before like	0.32
before negation	0.088
before noun	-0.296
before number	-0.556
before on	-0.139
before or	-0.213
before past	-0.132
before plural	-0.408
before preposition	-0.051
before pronoun	0.383
before subordinate	0.469
before such	0.203
before than	0.096
before that	0.359
before the first hit False	-0.059
before the first hit True	0.059
before the focus	0.184
before the last hit False	0.322
before the last hit True	-0.322
before the question's first word	0.612
before the question's verb how be	-0.048
before the question's verb how do	-0.252
before the question's verb what -	0.537
before the question's verb what be	0.062
before the question's verb what do	-0.111
before the question's verb what other	0.232
before the question's verb whatlater -	-0.208
before the question's verb whatlater be	0.073
before the question's verb whatlater do	-0.059
before the question's verb whatlater other	-0.264
before the question's verb when be	0.085
before the question's verb when do	0.229
before the question's verb where be	0.166
before the question's verb where do	-0.174
before the question's verb which -	0.21
before the question's verb which be	-0.364
before the question's verb whichlater -	-0.086
before the question's verb who -	0.226
before the question's verb who be	0.07
before the question's verb why be	-0.172
before the whole focus	0.635
before through	-0.162
before to	-0.231
before under	0.174
before until	-0.369
before verb	-0.164
before verbs	-0.189
before was	-0.089
before were	-0.117
before when	-0.131
before where	-0.114
before which	0.277
before who	-0.22
before with	-0.339
begin of a list of noun phrases	-0.161
begin of a list of noun phrases, many False	-0.303
begin of a list of noun phrases, many True	0.142
begin of a list of noun phrases, one of 2	-0.062
begin of a list of noun phrases, one of 3	-0.099
begins a	0.752
begins about	-0.057
begins adjective	0.265
begins adjective ends adjective 0	0.135
begins adjective ends adjective 1	-0.24
begins adjective ends adjective 2	0.325
begins adjective ends adjective 3	0.099
begins adjective ends adjective 4	-0.258
begins adjective ends adverb 1	0.088
begins adjective ends adverb 2	-0.093
begins adjective ends adverb 4	-0.158
begins adjective ends capital 1	0.053
begins adjective ends capital 3	-0.096
begins adjective ends capital 4	-0.424
begins adjective ends ing 1	0.309
begins adjective ends ing 2	0.095
begins adjective ends ing 3	-0.087
begins adjective ends ing 4	0.081
begins adjective ends noun 1	-0.251
begins adjective ends noun 2	0.082
begins adjective ends noun 3	0.16
begins adjective ends noun 4	0.051
begins adjective ends number 1	0.099
begins adjective ends number 4	-0.204
begins adjective ends past 2	0.295
begins adjective ends past 3	-0.056
begins adjective ends past 4	-0.195
begins adjective ends plural 2	0.369
begins adjective ends plural 3	0.319
begins adjective ends plural 4	0.114
begins adjective ends pronoun 2	-0.079
begins adjective ends pronoun 4	-0.11
begins adjective ends verb 3	0.041
begins adjective ends verb 4	-0.289
begins adjective ends verbs 2	-0.074
begins adjective ends verbs 3	-0.069
begins adjective ends verbs 4	0.263
begins adverb	-0.108
begins adverb ends adjective 1	0.618
begins adverb ends adjective 2	0.09
begins adverb ends adjective 3	-0.072
begins adverb ends adjective 4	-0.089
begins adverb ends adverb 0	0.155
begins adverb ends adverb 1	0.17
begins adverb ends adverb 2	-0.083
begins adverb ends adverb 4	-0.094
begins adverb ends capital 1	-0.044
begins adverb ends capital 2	-0.114
begins adverb ends capital 3	-0.105
begins adverb ends capital 4	-0.125
begins adverb ends noun 1	-0.169
begins adverb ends noun 2	-0.263
begins adverb ends noun 4	0.154
begins adverb ends number 1	-0.068
begins adverb ends number 3	-0.088
begins adverb ends past 1	0.061
begins adverb ends past 3	-0.082
begins adverb ends plural 1	-0.07
begins adverb ends plural 2	0.084
begins adverb ends plural 3	0.295
begins adverb ends plural 4	-0.284
begins adverb ends pronoun 4	-0.053
begins adverb ends verbs 1	0.093
begins adverb ends verbs 3	0.062
begins adverb ends verbs 4	0.169
begins after	0.227
begins among	-0.104
begins an	-0.133
begins as	-0.486
begins at	-0.058
begins before	0.854
begins between	0.754
begins by	-0.337
begins called	-0.3
begins capital	0.776
begins capital ends adjective 1	-0.158
begins capital ends adjective 2	0.43
begins capital ends adjective 3	-0.165
begins capital ends adjective 4	-0.227
begins capital ends adverb 1	-0.042
begins capital ends adverb 2	0.216
begins capital ends adverb 4	-0.16
begins capital ends capital 0	-0.372
begins capital ends capital 1	0.185
begins capital ends capital 2	0.391
begins capital ends capital 3	0.654
begins capital ends capital 4	0.519
begins capital ends ing 4	-0.059
begins capital ends noun 1	0.397
begins capital ends noun 3	0.13
begins capital ends noun 4	-0.721
begins capital ends number 1	0.164
begins capital ends number 2	0.61
begins capital ends number 3	-0.044
begins capital ends past 2	-0.045
begins capital ends past 3	-0.12
begins capital ends past 4	-0.221
begins capital ends plural 1	-0.155
begins capital ends plural 2	0.13
begins capital ends plural 3	-0.189
begins capital ends plural 4	-0.287
begins capital ends pronoun 2	-0.041
begins capital ends verb 1	0.126
begins capital ends verb 2	-0.067
begins capital ends verb 3	-0.057
begins capital ends verb 4	0.143
begins capital ends verbs 1	0.185
begins capital ends verbs 2	0.048
begins capital ends verbs 3	-0.041
begins capital ends verbs 4	-0.277
begins determiner	-0.764
begins determiner ends adjective 1	-0.599
begins determiner ends adjective 3	0.275
begins determiner ends adverb 1	-0.075
begins determiner ends adverb 2	-0.142
begins determiner ends adverb 3	-0.094
begins determiner ends adverb 4	-0.23
begins determiner ends capital 1	-0.195
begins determiner ends capital 2	0.26
begins determiner ends capital 3	0.284
begins determiner ends capital 4	0.431
begins determiner ends ing 1	-0.106
begins determiner ends ing 2	-0.096
begins determiner ends ing 3	-0.125
begins determiner ends ing 4	-0.138
begins determiner ends negation 4	-0.064
begins determiner ends noun 1	-0.544
begins determiner ends noun 3	0.444
begins determiner ends noun 4	0.16
begins determiner ends number 1	-0.275
begins determiner ends number 2	-0.069
begins determiner ends number 4	-0.091
begins determiner ends past 1	0.119
begins determiner ends past 2	0.062
begins determiner ends past 3	-0.042
begins determiner ends past 4	0.446
begins determiner ends plural 1	-0.275
begins determiner ends plural 2	-0.299
begins determiner ends plural 3	-0.245
begins determiner ends plural 4	0.115
begins determiner ends pronoun 4	-0.213
begins determiner ends verb 2	0.406
begins determiner ends verb 3	0.131
begins determiner ends verb 4	-0.175
begins determiner ends verbs 2	0.231
begins determiner ends verbs 3	-0.155
begins determiner ends verbs 4	0.108
begins for	-0.452
begins from	-0.201
begins his	-0.292
begins in	-0.989
begins including	-0.34
begins ing	0.315
begins ing ends adjective 1	-0.044
begins ing ends adjective 2	-0.079
begins ing ends adjective 3	0.134
begins ing ends capital 1	-0.09
begins ing ends capital 2	-0.128
begins ing ends capital 3	0.227
begins ing ends capital 4	-0.298
begins ing ends ing 0	0.32
begins ing ends ing 2	-0.055
begins ing ends ing 4	-0.044
begins ing ends noun 1	-0.097
begins ing ends noun 2	-0.098
begins ing ends noun 3	0.164
begins ing ends noun 4	0.472
begins ing ends number 2	-0.045
begins ing ends number 4	-0.058
begins ing ends past 3	-0.078
begins ing ends past 4	-0.083
begins ing ends plural 1	0.24
begins ing ends plural 3	-0.194
begins ing ends plural 4	0.141
begins ing ends pronoun 4	0.126
begins inside a mention	-0.684
begins into	-0.179
begins its	-0.22
begins known	-0.138
begins like	0.146
begins named	-0.046
begins negation	-0.05
begins negation ends adverb 4	0.068
begins negation ends capital 4	0.119
begins negation ends negation 0	-0.096
begins negation ends noun 4	0.14
begins not	-0.108
begins noun	-0.181
begins noun ends adjective 1	0.133
begins noun ends adjective 2	-0.1
begins noun ends adjective 3	0.054
begins noun ends adjective 4	0.141
begins noun ends adverb 1	0.092
begins noun ends adverb 2	-0.097
begins noun ends adverb 3	-0.055
begins noun ends adverb 4	-0.218
begins noun ends capital 1	-0.155
begins noun ends capital 2	-0.174
begins noun ends capital 4	-0.181
begins noun ends ing 2	-0.087
begins noun ends ing 3	-0.054
begins noun ends ing 4	0.113
begins noun ends noun 0	-0.185
begins noun ends noun 1	0.223
begins noun ends noun 2	0.079
begins noun ends noun 3	-0.182
begins noun ends noun 4	-0.398
begins noun ends number 1	0.176
begins noun ends number 2	-0.068
begins noun ends past 1	0.261
begins noun ends past 2	0.052
begins noun ends past 3	-0.062
begins noun ends past 4	-0.163
begins noun ends plural 1	0.058
begins noun ends plural 2	-0.068
begins noun ends plural 3	0.142
begins noun ends plural 4	0.186
begins noun ends pronoun 1	-0.06
begins noun ends pronoun 2	-0.043
begins noun ends pronoun 4	0.158
begins noun ends verb 1	0.285
begins noun ends verb 2	0.12
begins noun ends verb 3	-0.061
begins noun ends verb 4	0.06
begins noun ends verbs 1	0.202
begins noun ends verbs 3	-0.175
begins noun ends verbs 4	-0.14
begins number	0.772
begins number ends adjective 1	0.434
begins number ends adjective 3	-0.131
begins number ends adjective 4	-0.183
begins number ends adverb 1	-0.062
begins number ends adverb 2	0.101
begins number ends adverb 3	0.049
begins number ends adverb 4	0.063
begins number ends capital 2	0.231
begins number ends capital 3	0.43
begins number ends capital 4	0.209
begins number ends ing 4	-0.062
begins number ends noun 1	0.055
begins number ends noun 2	0.205
begins number ends noun 3	0.323
begins number ends noun 4	-0.4
begins number ends number 0	0.164
begins number ends number 1	0.748
begins number ends number 2	0.124
begins number ends past 1	0.044
begins number ends past 2	-0.106
begins number ends past 4	-0.178
begins number ends plural 1	-0.122
begins number ends plural 2	-0.168
begins number ends plural 3	-0.237
begins number ends plural 4	-0.589
begins number ends verb 2	-0.075
begins number ends verb 3	0.117
begins number ends verb 4	-0.101
begins number ends verbs 2	0.097
begins number ends verbs 3	0.159
begins number ends verbs 4	-0.152
begins on	-0.463
begins opening	0.21
begins opening ends adjective 2	-0.126
begins opening ends adjective 3	-0.049
begins opening ends adjective 4	0.183
begins opening ends adverb 2	-0.051
begins opening ends capital 1	0.373
begins opening ends capital 2	-0.064
begins opening ends capital 3	-0.113
begins opening ends capital 4	0.246
begins opening ends noun 1	0.11
begins opening ends noun 3	0.185
begins opening ends noun 4	-0.216
begins opening ends number 1	0.118
begins opening ends number 2	0.063
begins opening ends number 4	-0.069
begins opening ends opening 0	0.078
begins opening ends past 1	-0.041
begins opening ends past 4	-0.124
begins opening ends plural 2	-0.109
begins opening ends plural 4	-0.346
begins opening ends verb 4	-0.099
begins opening ends verbs 1	0.27
begins opening ends verbs 2	-0.073
begins opening ends verbs 4	0.129
begins over	0.599
begins past	0.23
begins past ends adjective 1	0.267
begins past ends adjective 2	-0.058
begins past ends adjective 3	0.084
begins past ends adjective 4	-0.154
begins past ends adverb 2	-0.043
begins past ends adverb 3	0.077
begins past ends capital 1	-0.052
begins past ends capital 2	-0.112
begins past ends capital 3	-0.17
begins past ends capital 4	-0.4
begins past ends ing 4	0.074
begins past ends noun 1	0.316
begins past ends noun 3	-0.099
begins past ends noun 4	0.126
begins past ends number 1	-0.056
begins past ends number 2	-0.141
begins past ends number 3	-0.045
begins past ends number 4	-0.231
begins past ends past 0	0.281
begins past ends past 1	0.108
begins past ends past 2	-0.164
begins past ends past 3	0.051
begins past ends past 4	-0.084
begins past ends plural 1	0.799
begins past ends plural 2	0.324
begins past ends plural 4	-0.218
begins past ends pronoun 4	0.124
begins past ends verb 2	-0.089
begins past ends verb 3	0.09
begins past ends verb 4	-0.098
begins past ends verbs 2	-0.081
begins past ends verbs 3	-0.056
begins past ends verbs 4	0.065
begins plural	-0.37
begins plural ends adjective 1	-0.076
begins plural ends adjective 2	-0.095
begins plural ends adjective 3	0.26
begins plural ends adjective 4	-0.193
begins plural ends adverb 1	-0.059
begins plural ends adverb 2	-0.049
begins plural ends adverb 4	0.105
begins plural ends capital 1	-0.047
begins plural ends capital 2	-0.051
begins plural ends capital 3	-0.093
begins plural ends capital 4	-0.23
begins plural ends noun 1	-0.093
begins plural ends noun 4	-0.213
begins plural ends number 2	-0.072
begins plural ends number 4	0.05
begins plural ends past 1	-0.07
begins plural ends past 2	0.087
begins plural ends past 3	-0.056
begins plural ends past 4	0.049
begins plural ends plural 1	0.064
begins plural ends plural 3	-0.079
begins plural ends plural 4	0.274
begins plural ends verb 1	-0.069
begins plural ends verb 2	0.062
begins plural ends verb 4	-0.123
begins plural ends verbs 2	0.283
begins plural ends verbs 4	0.254
begins preposition	-0.543
begins preposition ends adjective 1	-0.114
begins preposition ends adjective 2	0.09
begins preposition ends adjective 3	0.061
begins preposition ends adverb 2	0.137
begins preposition ends adverb 4	-0.074
begins preposition ends capital 1	-0.223
begins preposition ends capital 2	-0.191
begins preposition ends capital 3	0.239
begins preposition ends capital 4	0.089
begins preposition ends ing 4	-0.066
begins preposition ends noun 1	-0.053
begins preposition ends noun 2	-0.193
begins preposition ends noun 3	0.093
begins preposition ends noun 4	0.226
begins preposition ends number 1	-0.253
begins preposition ends number 2	0.067
begins preposition ends number 3	0.202
begins preposition ends number 4	0.272
begins preposition ends past 2	0.214
begins preposition ends past 3	-0.046
begins preposition ends past 4	-0.214
begins preposition ends plural 1	-0.179
begins preposition ends plural 2	-0.09
begins preposition ends plural 3	-0.116
begins preposition ends plural 4	-0.178
begins preposition ends verbs 2	-0.045
begins pronoun	-0.311
begins pronoun ends adjective 2	-0.052
begins pronoun ends adjective 4	0.041
begins pronoun ends adverb 1	-0.044
begins pronoun ends adverb 2	-0.046
begins pronoun ends adverb 4	-0.063
begins pronoun ends capital 4	0.049
begins pronoun ends ing 4	0.145
begins pronoun ends noun 2	-0.084
begins pronoun ends noun 3	0.216
begins pronoun ends noun 4	0.402
begins pronoun ends number 4	-0.082
begins pronoun ends past 1	-0.071
begins pronoun ends past 2	-0.05
begins pronoun ends past 3	-0.119
begins pronoun ends past 4	-0.089
begins pronoun ends plural 4	0.111
begins pronoun ends pronoun 0	-0.379
begins pronoun ends pronoun 4	0.167
begins pronoun ends verbs 1	-0.137
begins pronoun ends verbs 4	0.063
begins since	0.042
begins subordinate	-0.413
begins subordinate ends adjective 1	-0.075
begins subordinate ends adjective 2	-0.07
begins subordinate ends adjective 3	-0.053
begins subordinate ends adjective 4	0.349
begins subordinate ends adverb 4	0.075
begins subordinate ends capital 1	-0.086
begins subordinate ends capital 2	-0.064
begins subordinate ends capital 3	-0.08
begins subordinate ends capital 4	-0.142
begins subordinate ends noun 1	-0.21
begins subordinate ends noun 2	-0.138
begins subordinate ends noun 3	-0.231
begins subordinate ends noun 4	0.3
begins subordinate ends number 2	-0.04
begins subordinate ends number 4	-0.049
begins subordinate ends past 1	-0.066
begins subordinate ends past 3	-0.042
begins subordinate ends past 4	0.179
begins subordinate ends plural 1	-0.114
begins subordinate ends plural 3	-0.045
begins subordinate ends plural 4	0.372
begins subordinate ends pronoun 1	-0.099
begins subordinate ends pronoun 4	0.047
begins subordinate ends verb 2	-0.044
begins subordinate ends verb 4	0.218
begins subordinate ends verbs 1	-0.056
begins subordinate ends verbs 2	-0.078
begins subordinate ends verbs 4	0.077
begins such	-0.556
begins than	-0.277
begins that	-0.836
begins the	0.667
begins their	-0.155
begins to	-0.433
begins to ends adjective 4	0.118
begins to ends adverb 4	0.136
begins to ends capital 1	-0.047
begins to ends capital 2	-0.066
begins to ends capital 4	-0.069
begins to ends noun 1	-0.074
begins to ends noun 2	-0.259
begins to ends noun 3	0.043
begins to ends noun 4	0.198
begins to ends number 1	-0.059
begins to ends past 2	0.12
begins to ends past 4	0.06
begins to ends plural 2	-0.167
begins to ends plural 4	0.313
begins to ends verb 1	-0.17
begins to ends verb 4	-0.051
begins under	0.099
begins until	0.05
begins verb	0.315
begins verb ends adjective 1	-0.132
begins verb ends adjective 2	-0.11
begins verb ends adjective 4	-0.334
begins verb ends adverb 1	-0.126
begins verb ends adverb 2	0.049
begins verb ends adverb 3	0.115
begins verb ends capital 1	0.102
begins verb ends capital 2	-0.133
begins verb ends capital 3	0.043
begins verb ends capital 4	-0.055
begins verb ends noun 2	0.328
begins verb ends noun 3	-0.34
begins verb ends noun 4	0.087
begins verb ends number 3	-0.063
begins verb ends number 4	-0.079
begins verb ends past 2	-0.052
begins verb ends past 3	-0.046
begins verb ends past 4	0.108
begins verb ends plural 1	0.471
begins verb ends plural 2	0.07
begins verb ends plural 3	-0.062
begins verb ends plural 4	0.33
begins verb ends pronoun 1	-0.043
begins verb ends pronoun 4	0.284
begins verb ends verb 0	0.312
begins verb ends verb 1	-0.04
begins verb ends verb 2	-0.093
begins verb ends verb 4	-0.125
begins verb ends verbs 3	0.084
begins verb ends verbs 4	-0.097
begins verbs	0.112
begins verbs ends adjective 4	-0.11
begins verbs ends adverb 4	0.095
begins verbs ends capital 3	-0.043
begins verbs ends capital 4	0.479
begins verbs ends ing 1	0.043
begins verbs ends noun 1	-0.057
begins verbs ends noun 2	0.16
begins verbs ends noun 3	-0.042
begins verbs ends noun 4	-0.056
begins verbs ends number 4	-0.042
begins verbs ends plural 2	0.287
begins verbs ends plural 3	-0.066
begins verbs ends plural 4	-0.089
begins verbs ends verbs 0	-0.18
begins verbs ends verbs 4	-0.077
begins when	-0.089
begins where	-0.099
begins which	-0.68
begins who	-0.148
begins with	-0.54
begins with a cue	0.697
begins with a question word	-0.709
close	1.824
close left	0.743
closes "	-0.198
closes "(	0.187
closes ")	0.22
closes ",	-0.304
closes ".	0.529
closes &	-0.051
closes '	0.271
closes 's	0.074
closes (	0.233
closes ("	0.253
closes )	-0.369
closes ).	0.287
closes ,	-0.167
closes ,"	-0.149
closes -	-0.762
closes .	0.245
closes ."	0.618
closes .[	1.548
closes /	-0.167
closes :	-0.338
closes :"	0.214
closes ;	0.199
closes [	0.129
closes ]	0.121
closes as other	0.146
closes as part	-0.353
closes as phrase	0.207
closes °	-0.218
closes —	-0.12
commas 1	-0.836
commas 2	-0.143
commas 3	-0.143
common words	-1.06
end of a list of noun phrases	-0.24
end of a list of noun phrases, many False	-0.116
end of a list of noun phrases, many True	-0.124
end of a list of noun phrases, one of 2	0.05
end of a list of noun phrases, one of 3	-0.29
ends adjective	-0.068
ends adjective before adjective	-0.443
ends adjective before adverb	-0.08
ends adjective before auxiliary	0.071
ends adjective before capital	0.106
ends adjective before determiner	0.086
ends adjective before end	0.215
ends adjective before ing	0.075
ends adjective before noun	-0.39
ends adjective before number	-0.098
ends adjective before of	-0.13
ends adjective before past	0.061
ends adjective before plural	-0.161
ends adjective before preposition	0.242
ends adjective before pronoun	0.497
ends adjective before subordinate	-0.108
ends adverb	-0.776
ends adverb before adjective	0.192
ends adverb before adverb	-0.186
ends adverb before auxiliary	-0.069
ends adverb before capital	-0.075
ends adverb before determiner	-0.135
ends adverb before end	0.107
ends adverb before noun	-0.091
ends adverb before of	0.127
ends adverb before past	-0.471
ends adverb before plural	-0.059
ends adverb before preposition	0.083
ends adverb before pronoun	0.254
ends adverb before subordinate	-0.068
ends adverb before to	-0.041
ends adverb before verb	-0.172
ends adverb before verbs	-0.114
ends capital	0.512
ends capital before adjective	0.109
ends capital before adverb	0.19
ends capital before auxiliary	-0.143
ends capital before capital	-0.424
ends capital before conjunction	-0.134
ends capital before end	-0.267
ends capital before noun	0.193
ends capital before number	-0.236
ends capital before of	0.272
ends capital before plural	0.089
ends capital before preposition	0.046
ends capital before pronoun	-0.237
ends capital before subordinate	0.09
ends capital before to	0.578
ends capital before verb	0.232
ends capital before verbs	0.078
ends ing	-0.222
ends ing before adjective	-0.238
ends ing before adverb	0.291
ends ing before capital	-0.105
ends ing before conjunction	0.093
ends ing before determiner	-0.433
ends ing before end	0.315
ends ing before noun	-0.39
ends ing before number	-0.053
ends ing before of	-0.123
ends ing before past	-0.097
ends ing before plural	-0.225
ends ing before preposition	-0.232
ends ing before pronoun	0.046
ends ing before to	-0.234
ends ing before verbs	0.258
ends inside a mention	-0.972
ends negation	-0.474
ends negation before adverb	-0.075
ends negation before auxiliary	-0.167
ends negation before verb	-0.068
ends noun	0.293
ends noun before adjective	-0.329
ends noun before adverb	0.361
ends noun before auxiliary	-0.053
ends noun before capital	0.116
ends noun before conjunction	0.287
ends noun before end	-0.141
ends noun before ing	0.32
ends noun before noun	-0.283
ends noun before number	0.268
ends noun before of	-0.357
ends noun before plural	-0.091
ends noun before preposition	-0.061
ends noun before pronoun	0.059
ends noun before subordinate	0.189
ends noun before to	-0.312
ends noun before verb	-0.051
ends noun before verbs	0.305
ends number	0.353
ends number before adjective	0.296
ends number before adverb	-0.238
ends number before auxiliary	0.055
ends number before capital	-0.057
ends number before conjunction	-0.257
ends number before determiner	0.223
ends number before end	-0.323
ends number before ing	-0.234
ends number before noun	0.07
ends number before number	-0.697
ends number before of	0.258
ends number before past	0.239
ends number before plural	0.331
ends number before preposition	0.618
ends number before pronoun	0.095
ends number before to	-0.097
ends opening	0.078
ends opening before adjective	-0.102
ends opening before adverb	-0.061
ends opening before auxiliary	0.215
ends opening before capital	0.349
ends opening before conjunction	-0.042
ends opening before determiner	0.136
ends opening before noun	0.358
ends opening before plural	0.057
ends opening before preposition	-0.255
ends opening before verb	-0.084
ends opening before verbs	-0.168
ends past	-0.199
ends past before adverb	-0.059
ends past before auxiliary	0.429
ends past before capital	-0.247
ends past before conjunction	0.051
ends past before determiner	-0.145
ends past before end	0.193
ends past before number	0.088
ends past before of	-0.082
ends past before past	-0.274
ends past before plural	0.095
ends past before preposition	-0.333
ends past before subordinate	0.195
ends past before to	-0.11
ends past before verb	0.144
ends past before verbs	-0.11
ends plural	0.379
ends plural before adjective	0.125
ends plural before adverb	-0.045
ends plural before auxiliary	-0.235
ends plural before capital	0.2
ends plural before determiner	0.251
ends plural before end	-0.185
ends plural before ing	-0.148
ends plural before noun	0.477
ends plural before number	0.342
ends plural before of	-0.349
ends plural before plural	-0.235
ends plural before preposition	0.12
ends plural before to	0.316
ends plural before verbs	-0.204
ends pronoun	-0.494
ends pronoun before adverb	-0.072
ends pronoun before auxiliary	-0.719
ends pronoun before determiner	0.139
ends pronoun before end	0.363
ends pronoun before past	-0.159
ends pronoun before preposition	-0.082
ends pronoun before to	-0.043
ends pronoun before verb	-0.116
ends pronoun before verbs	-0.076
ends verb	-0.062
ends verb before adjective	-0.238
ends verb before auxiliary	0.461
ends verb before capital	-0.205
ends verb before conjunction	0.123
ends verb before determiner	-0.151
ends verb before end	0.387
ends verb before noun	-0.158
ends verb before number	-0.058
ends verb before of	-0.138
ends verb before past	0.168
ends verb before plural	-0.071
ends verb before pronoun	-0.13
ends verb before to	-0.101
ends verb before verbs	-0.099
ends verbs	0.681
ends verbs before adjective	0.261
ends verbs before adverb	0.089
ends verbs before auxiliary	0.513
ends verbs before conjunction	0.361
ends verbs before determiner	-0.441
ends verbs before end	-0.146
ends verbs before ing	-0.061
ends verbs before noun	-0.052
ends verbs before number	-0.044
ends verbs before of	0.624
ends verbs before past	0.43
ends verbs before plural	-0.127
ends verbs before preposition	-0.141
ends verbs before pronoun	-0.14
ends verbs before subordinate	-0.305
ends verbs before to	-0.052
ends with a question word	-0.076
ends with the focus	0.562
head adjective many False	0.088
head adjective many True	0.131
head adverb many True	0.166
head capital many False	0.205
head capital many True	-0.125
head ing many False	0.046
head ing many True	-0.077
head is the focus	0.732
head negation many False	-0.206
head noun many False	0.051
head noun many True	-0.107
head number many False	0.23
head number many True	0.51
head opening many False	0.278
head opening many True	-0.155
head past many False	-0.058
head past many True	-0.203
head plural many True	-0.061
head pronoun many True	0.072
head verb many False	-0.369
head verb many True	-0.069
head verbs many False	-0.219
head verbs many True	-0.067
hits in the segment	1.304
holds a fitting mention	1.093
holds date	-1.042
holds demonym	-0.178
holds duration	-0.316
holds money	-0.24
holds name	-0.429
holds no mention	0.15
holds organization	-0.374
holds person	-0.136
holds place	-0.583
holds quantity	-0.361
holds the focus	0.492
in a cue	0.315
is a fitting mention	1.866
is date	-0.917
is demonym	0.433
is duration	0.214
is duration with the focus	0.123
is money	0.446
is name	0.052
is name with the focus	0.879
is organization with the focus	0.342
is percent	0.43
is person	0.12
is place	-0.195
is place with the focus	0.69
is quantity	-0.502
is quantity before the focus	0.183
item of a list of noun phrases	-0.042
item of a list of noun phrases, one of 2	0.176
item of a list of noun phrases, one of 3	-0.219
joined by 	0.409
joined by adjective	0.119
joined by adjective conjunction	0.317
joined by adjective past	0.06
joined by adjective preposition	-0.255
joined by adverb	0.411
joined by adverb adjective	0.131
joined by adverb adverb	-0.069
joined by adverb auxiliary	-0.114
joined by adverb past	-0.13
joined by adverb preposition	-0.139
joined by adverb subordinate	-0.197
joined by adverb verb	-0.058
joined by auxiliary	-0.43
joined by auxiliary adjective	-0.095
joined by auxiliary auxiliary	-0.205
joined by auxiliary determiner	-0.089
joined by auxiliary negation	0.264
joined by auxiliary past	-0.139
joined by auxiliary preposition	-0.119
joined by auxiliary to	0.125
joined by auxiliary verb	0.2
joined by conjunction	0.255
joined by conjunction adjective	-0.08
joined by conjunction adverb	-0.042
joined by conjunction auxiliary	-0.268
joined by conjunction determiner	-0.096
joined by conjunction ing	-0.339
joined by conjunction past	0.155
joined by conjunction preposition	-0.275
joined by conjunction pronoun	-0.104
joined by conjunction subordinate	-0.067
joined by conjunction verb	0.171
joined by determiner	-0.151
joined by determiner adverb	-0.097
joined by determiner auxiliary	-0.048
joined by determiner past	-0.048
joined by determiner subordinate	-0.255
joined by ing	-0.124
joined by ing preposition	-0.128
joined by ing to	0.059
joined by of	0.172
joined by of adjective	0.063
joined by of adverb	0.049
joined by of determiner	-0.098
joined by of ing	-0.105
joined by of past	0.209
joined by past	0.164
joined by past adverb	-0.182
joined by past conjunction	-0.073
joined by past determiner	-0.074
joined by past preposition	0.313
joined by past subordinate	-0.047
joined by past to	0.262
joined by past verb	0.293
joined by preposition	-0.191
joined by preposition adverb	-0.138
joined by preposition determiner	-0.089
joined by preposition ing	-0.195
joined by preposition past	0.41
joined by preposition subordinate	-0.111
joined by pronoun auxiliary	-0.072
joined by subordinate	-0.589
joined by subordinate adverb	0.116
joined by subordinate auxiliary	0.08
joined by subordinate preposition	-0.046
joined by subordinate verbs	-0.053
joined by to	0.438
joined by to auxiliary	-0.066
joined by to verb	-0.244
joined by verb	-0.267
joined by verb adverb	-0.06
joined by verb conjunction	0.436
joined by verb past	0.12
joined by verb preposition	0.073
joined by verb to	-0.055
joined by verbs	-0.195
joined by verbs adverb	-0.071
joined by verbs conjunction	0.145
joined by verbs determiner	-0.081
joined by verbs of	-0.05
joins 0 for many	-0.61
joins 1 for many	0.546
joins 1 for one	-0.048
joins 2 for many	0.064
joins 2 for one	0.08
length 0	0.243
length 1	0.599
length 2	0.622
length 3	0.328
length 4	0.406
length 5	0.108
length 6	-0.165
length 7	-0.281
length 8	-0.376
length 9	-1.484
more than a list of noun phrases	-0.097
more than a list of noun phrases, many False	-0.06
more than a list of noun phrases, one of 2	-0.043
more than a list of noun phrases, one of 3	-0.054
near	0.598
no content	-1.19
object how -	-0.127
object how be	-0.082
object how do	-0.091
object how other	-0.053
object howlater -	0.222
object howlater be	-0.096
object of the question's verb how -	-0.1
object of the question's verb how be	0.09
object of the question's verb how do	0.271
object of the question's verb how other	0.302
object of the question's verb what -	-0.079
object of the question's verb what be	-0.047
object of the question's verb what do	0.163
object of the question's verb what other	-0.143
object of the question's verb whatlater -	0.22
object of the question's verb whatlater be	-0.055
object of the question's verb whatlater do	-0.11
object of the question's verb when be	0.347
object of the question's verb when do	0.163
object of the question's verb where be	0.191
object of the question's verb where do	0.313
object of the question's verb which -	0.142
object of the question's verb which be	-0.138
object of the question's verb whichlater -	0.287
object of the question's verb who -	0.272
object of the question's verb who be	-0.201
object what -	-0.156
object what do	-0.102
object what other	-0.093
object whatlater -	0.085
object whatlater be	-0.104
object whatlater do	-0.22
object whatlater other	0.246
object which -	-0.097
object which be	-0.128
object which do	0.063
object which other	-0.147
object who -	-0.125
object who be	-0.174
object who do	0.057
object who other	-0.183
opens "	0.495
opens "(	0.361
opens ",	0.086
opens '	0.479
opens 's	-0.041
opens (	-0.699
opens ("	0.563
opens )	-0.255
opens ),	-0.059
opens ,"	0.095
opens -	-1.104
opens .	-0.185
opens .[	-0.092
opens /	-0.334
opens :	0.572
opens :"	-0.043
opens ;	0.099
opens [	0.519
opens as bare phrase	-0.1
opens as other	-0.077
opens as part	-0.074
opens as phrase	0.251
opens °	-0.221
opens —	-0.445
other to other, 0	0.507
other to part, 0	-0.467
other to phrase, 0	-0.117
part of a list, commas 0 for many	-0.259
part of a list, commas 0 for one	0.14
part of a list, commas 1 for many	0.419
part of a list, commas 2 for many	0.319
part of a list, commas 2 for one	-0.348
part of a list, joins 0 for many	0.205
part of a list, joins 0 for one	-0.239
part of a list, joins 1	0.287
part of a list, joins 1 for many	0.275
part to other, 0	-0.222
part to part, 1	1.01
part to part, 2	-0.303
part to part, 3	-0.089
part to phrase, 1	0.252
part to phrase, 2	-0.318
part to phrase, 3	-0.404
partly in the question	-0.959
phrase to other, 0	0.19
phrase to part, 1	0.374
phrase to part, 2	-0.665
phrase to part, 3	-0.202
phrase to phrase, 1	0.586
phrase, then adjective	0.345
phrase, then adverb	0.127
phrase, then auxiliary	-0.17
phrase, then capital	0.256
phrase, then conjunction	-0.269
phrase, then determiner	0.565
phrase, then ing	-0.137
phrase, then negation	0.079
phrase, then noun	-0.224
phrase, then number	-0.287
phrase, then of	-0.4
phrase, then past	0.186
phrase, then plural	-0.186
phrase, then preposition	0.527
phrase, then subordinate	0.179
phrase, then to	0.463
phrase, then verb	0.141
phrase, then verbs	0.042
question words 0 before	-0.092
question words 0 before, 0 behind	0.059
question words 0 before, 1 behind	0.076
question words 0 before, 2 behind	-0.066
question words 0 before, 5 behind	-0.105
question words 0 before, 6 behind	-0.069
question words 1 before	0.229
question words 1 before, 0 behind	-0.28
question words 1 before, 2 behind	0.08
question words 1 before, 3 behind	0.114
question words 1 before, 4 behind	0.123
question words 1 before, 5 behind	0.267
question words 1 before, 6 behind	-0.075
question words 1 behind	0.233
question words 2 before	0.186
question words 2 before, 0 behind	0.197
question words 2 before, 1 behind	-0.076
question words 2 before, 3 behind	0.127
question words 2 before, 5 behind	-0.101
question words 2 behind	0.229
question words 3 before	0.132
question words 3 before, 0 behind	-0.117
question words 3 before, 2 behind	0.043
question words 3 before, 3 behind	-0.193
question words 3 before, 4 behind	0.222
question words 3 before, 5 behind	0.258
question words 3 before, 6 behind	-0.084
question words 3 behind	0.107
question words 4 before, 1 behind	0.091
question words 4 before, 2 behind	-0.081
question words 4 before, 3 behind	0.241
question words 4 before, 4 behind	-0.181
question words 4 before, 5 behind	0.154
question words 4 before, 6 behind	-0.228
question words 5 before	-0.086
question words 5 before, 0 behind	0.565
question words 5 before, 1 behind	0.376
question words 5 before, 2 behind	0.274
question words 5 before, 3 behind	-0.275
question words 5 before, 4 behind	-0.088
question words 5 before, 5 behind	-0.462
question words 5 before, 6 behind	-0.476
question words 5 behind	-0.044
question words 6 before	-0.362
question words 6 before, 0 behind	-0.432
question words 6 before, 1 behind	-0.236
question words 6 before, 3 behind	0.096
question words 6 before, 4 behind	-0.129
question words 6 before, 5 behind	-0.055
question words 6 before, 6 behind	0.427
question words 6 behind	-0.485
question words in its phrase	0.327
segment opens False closes False	-1.013
segment opens False closes True	0.272
segment opens True closes False	-0.357
segment opens True closes True	1.097
segments 0	0.72
segments 1	-0.38
segments 2	-0.34
subject how -	0.127
subject how be	0.082
subject how do	0.091
subject how other	0.053
subject howlater -	-0.222
subject howlater be	0.096
subject what -	0.156
subject what do	0.102
subject what other	0.093
subject whatlater -	-0.085
subject whatlater be	0.104
subject whatlater do	0.22
subject whatlater other	-0.246
subject which -	0.097
subject which be	0.128
subject which do	-0.063
subject which other	0.147
subject who -	0.125
subject who be	0.174
subject who do	-0.057
subject who other	0.183
the focus in its phrase	0.434
two after a question word	0.146
two after the focus, adjective	-0.043
two after the focus, adverb	0.091
two after the focus, and	-0.282
two after the focus, are	0.085
two after the focus, capital	-0.272
two after the focus, for	-0.062
two after the focus, in	-0.217
two after the focus, is	-0.154
two after the focus, noun	-0.1
two after the focus, number	-0.259
two after the focus, of	0.87
two after the focus, past	0.263
two after the focus, the	0.2
two after the focus, to	-0.111
two after the focus, verb	0.04
two after the focus, with	0.236
verb far, asked False, before	-0.171
verb far, asked False, behind	-0.104
verb far, asked True, before	0.163
verb near, asked False, before	-0.192
verb near, asked True, before	0.478
verb next, asked False, before	-0.191
verb next, asked False, behind	-0.095
verb next, asked True, before	0.217
verb next, asked True, behind	0.403
verb nowhere, asked False, before	-0.304
verb nowhere, asked False, behind	-0.198
verbs inside 0	0.475
verbs inside 1	-0.165
verbs inside 2	-0.31
whole list of noun phrases	0.499
whole list of noun phrases, many True	0.528
whole list of noun phrases, one of 2	-0.234
whole list of noun phrases, one of 3	0.733
whole of a list, commas 0 for many	-0.063
whole of a list, commas 0 for one	-0.052
whole of a list, commas 1 for many	0.09
whole of a list, commas 1 for one	-0.086
whole of a list, commas 2 for many	0.307
whole of a list, commas 2 for one	0.156
whole of a list, joins 1	0.354
whole of a list, joins 1 for many	0.335
""",
    "date": r"""
across a list of noun phrases, one of 2	-0.095
across a list of noun phrases, one of 3	0.092
after a	-0.051
after a like word	0.166
after a question word, capital	-0.11
after a question word, noun	-0.222
after a question word, past	0.046
after a question word, plural	0.056
after a question word, preposition	0.077
after adjective	-0.202
after adjective begins adjective	-0.076
after adjective begins capital	0.109
after adjective begins noun	-0.062
after adjective begins preposition	-0.092
after adverb	0.256
after adverb begins adjective	0.057
after adverb begins past	-0.059
after adverb begins preposition	0.161
after after	-0.439
after an	-0.059
after and	-0.245
after are	-0.107
after as	0.045
after auxiliary	-0.172
after auxiliary begins adjective	0.044
after auxiliary begins adverb	-0.09
after auxiliary begins determiner	-0.054
after auxiliary begins past	-0.101
after auxiliary begins verb	0.097
after begin	0.177
after begin begins determiner	-0.148
after begin begins opening	-0.247
after begin begins preposition	0.353
after between	-0.168
after by	-0.219
after capital	-0.142
after capital begins capital	-0.183
after capital begins number	-0.049
after capital begins preposition	0.157
after conjunction	-0.177
after conjunction begins adjective	-0.046
after conjunction begins capital	-0.043
after conjunction begins determiner	-0.04
after conjunction begins noun	0.132
after conjunction begins number	-0.105
after determiner	-0.05
after determiner begins adjective	0.077
after determiner begins capital	-0.193
after determiner begins determiner	-0.044
after determiner begins noun	-0.112
after determiner begins number	0.342
after for	0.041
after from	0.178
after in	0.663
after ing begins determiner	0.055
after is	-0.134
after noun begins adjective	0.069
after noun begins capital	-0.091
after noun begins ing	0.104
after noun begins past	-0.066
after noun begins preposition	0.114
after noun begins verb	-0.076
after noun begins verbs	-0.046
after number	-0.19
after number begins capital	-0.055
after number begins number	-0.097
after of	0.261
after of begins noun	-0.117
after of begins number	0.268
after on	0.217
after or	0.082
after past	0.244
after past begins capital	0.226
after past begins determiner	-0.062
after past begins noun	0.167
after past begins preposition	0.055
after past begins to	-0.049
after plural	-0.05
after plural begins preposition	0.082
after preposition	0.312
after preposition begins capital	0.264
after preposition begins noun	-0.214
after preposition begins number	0.278
after pronoun	-0.051
after since	0.067
after subordinate	-0.125
after that	-0.167
after the	0.266
after the first hit False	-0.1
after the first hit True	0.1
after the last hit False	-0.048
after the last hit True	0.048
after the question's last word	0.073
after to	-0.18
after to begins capital	-0.107
after to begins determiner	0.101
after to begins verb	-0.047
after verb	-0.125
after verb begins determiner	0.054
after verb begins preposition	-0.108
after verbs	0.159
after was	-0.06
after were	-0.067
after when	-0.163
after which	-0.05
after with	-0.18
all in the question	0.049
bare phrase to part, 1	0.104
bare phrase to part, 2	-0.098
bare phrase to phrase, 1	-0.122
bare phrase to phrase, 2	0.163
bare phrase to phrase, 3	-0.122
before a question word	-0.15
before a question word, adjective	-0.107
before a question word, capital	-0.432
before a question word, noun	0.121
before a question word, past	-0.065
before a question word, plural	0.121
before a question word, verb	0.082
before adjective	-0.137
before adverb	-0.047
before an	-0.051
before and	0.078
before are	-0.166
before as	-0.387
before at	0.108
before auxiliary	0.144
before between	0.089
before by	0.047
before capital	0.124
before conjunction	-0.067
before determiner	0.061
before end	0.079
before for	-0.085
before from	0.224
before is	0.194
before noun	-0.22
before number	-0.132
before of	-0.267
before on	0.075
before or	-0.257
before past	-0.165
before plural	-0.078
before preposition	0.115
before pronoun	0.182
before that	0.053
before the	0.238
before the first hit False	0.052
before the first hit True	-0.052
before the last hit False	-0.096
before the last hit True	0.096
before the question's first word	-0.137
before the question's verb what be	0.188
before the question's verb when be	0.085
before the question's verb when do	0.23
before verb	0.159
before verbs	-0.071
before was	-0.203
before were	0.061
before when	0.247
before with	-0.075
begin of a list of noun phrases	0.252
begin of a list of noun phrases, many False	0.252
begin of a list of noun phrases, one of 3	0.231
begins adjective	0.225
begins adjective ends capital 4	0.096
begins adjective ends noun 1	-0.058
begins adjective ends noun 2	0.052
begins adjective ends noun 4	-0.062
begins adjective ends plural 2	-0.057
begins adjective ends plural 4	-0.13
begins adverb	0.109
begins adverb ends adverb 0	-0.081
begins adverb ends capital 4	0.116
begins adverb ends noun 4	0.091
begins adverb ends past 1	0.118
begins after	0.449
begins an	-0.054
begins as	-0.099
begins between	0.293
begins by	-0.1
begins capital	-0.068
begins capital ends capital 0	-0.178
begins capital ends capital 1	-0.153
begins capital ends capital 2	-0.082
begins capital ends capital 4	-0.121
begins capital ends noun 2	-0.075
begins capital ends noun 4	-0.08
begins capital ends number 1	0.237
begins capital ends number 2	0.276
begins capital ends number 4	-0.096
begins capital ends plural 1	0.081
begins capital ends plural 2	0.127
begins capital ends plural 3	0.136
begins determiner	-0.16
begins determiner ends adjective 1	-0.065
begins determiner ends capital 1	0.072
begins determiner ends capital 2	0.08
begins determiner ends capital 3	-0.057
begins determiner ends capital 4	-0.132
begins determiner ends noun 1	-0.152
begins determiner ends noun 2	-0.068
begins determiner ends noun 3	-0.154
begins determiner ends noun 4	0.091
begins determiner ends number 2	0.057
begins determiner ends number 4	-0.07
begins determiner ends past 1	-0.041
begins determiner ends past 4	0.079
begins determiner ends plural 1	-0.076
begins determiner ends plural 2	0.271
begins determiner ends plural 3	-0.065
begins determiner ends verbs 4	0.064
begins during	0.14
begins for	0.058
begins from	0.059
begins in	-0.204
begins ing ends ing 0	0.105
begins ing ends noun 4	-0.07
begins inside a mention	-0.086
begins noun	-0.269
begins noun ends adjective 1	0.158
begins noun ends capital 2	-0.052
begins noun ends noun 0	0.129
begins noun ends noun 2	-0.205
begins noun ends noun 3	-0.062
begins noun ends noun 4	-0.087
begins noun ends plural 1	0.191
begins noun ends plural 2	-0.08
begins noun ends plural 3	-0.054
begins noun ends plural 4	0.144
begins noun ends verb 1	-0.054
begins noun ends verb 2	-0.068
begins noun ends verb 4	0.143
begins noun ends verbs 1	-0.054
begins number	0.502
begins number ends adverb 4	0.055
begins number ends capital 1	0.337
begins number ends capital 3	-0.052
begins number ends capital 4	-0.141
begins number ends noun 1	-0.114
begins number ends noun 2	0.131
begins number ends noun 3	-0.09
begins number ends noun 4	-0.253
begins number ends number 1	0.279
begins number ends number 2	0.301
begins number ends number 4	0.252
begins number ends past 4	0.094
begins number ends plural 1	-0.232
begins on	-0.058
begins opening	-0.247
begins opening ends noun 4	-0.064
begins past	-0.359
begins past ends noun 1	0.072
begins past ends noun 4	-0.059
begins past ends past 0	-0.061
begins plural	-0.108
begins plural ends plural 0	-0.158
begins preposition	0.582
begins preposition ends capital 3	0.4
begins preposition ends capital 4	0.15
begins preposition ends noun 2	0.1
begins preposition ends noun 3	0.14
begins preposition ends noun 4	0.338
begins preposition ends number 1	-0.258
begins preposition ends number 3	-0.043
begins preposition ends number 4	-0.07
begins preposition ends plural 2	0.077
begins preposition ends plural 4	-0.06
begins pronoun	0.096
begins pronoun ends noun 4	0.043
begins since	-0.093
begins subordinate	0.047
begins subordinate ends noun 4	0.354
begins to	-0.076
begins to ends noun 4	0.127
begins verb	-0.156
begins verb ends noun 2	-0.095
begins verb ends plural 4	0.088
begins verb ends verb 0	0.095
begins verbs	-0.147
begins which	-0.057
begins with	-0.096
begins with a question word	-0.076
close	0.068
close left	0.106
closes 's	-0.069
closes (	-0.206
closes )	-0.174
closes ,	0.205
closes -	-0.118
closes .	0.279
closes as other	0.077
closes as part	0.072
closes as phrase	-0.149
commas 2	0.119
commas 3	-0.143
common words	0.046
end of a list of noun phrases	0.079
end of a list of noun phrases, many False	0.079
end of a list of noun phrases, one of 2	0.154
end of a list of noun phrases, one of 3	-0.075
ends adjective	-0.373
ends adjective before noun	-0.106
ends adjective before plural	-0.058
ends adjective before preposition	0.095
ends adverb	0.152
ends adverb before determiner	0.133
ends adverb before preposition	0.208
ends capital	-0.049
ends capital before auxiliary	-0.107
ends capital before capital	-0.205
ends capital before conjunction	0.301
ends capital before determiner	0.159
ends capital before end	0.233
ends capital before number	-0.042
ends capital before past	-0.201
ends capital before preposition	-0.132
ends inside a mention	-0.381
ends noun before adjective	-0.062
ends noun before auxiliary	0.074
ends noun before conjunction	-0.255
ends noun before end	0.241
ends noun before ing	0.109
ends noun before of	-0.137
ends noun before past	-0.116
ends noun before plural	-0.139
ends noun before subordinate	0.043
ends noun before to	-0.084
ends noun before verb	0.185
ends noun before verbs	0.054
ends number	0.602
ends number before capital	0.378
ends number before conjunction	0.219
ends number before determiner	0.077
ends number before end	-0.079
ends number before noun	0.12
ends number before plural	0.076
ends number before subordinate	-0.104
ends past before determiner	-0.06
ends past before noun	-0.093
ends past before preposition	-0.071
ends past before subordinate	0.166
ends plural	-0.227
ends plural before auxiliary	0.11
ends plural before conjunction	-0.231
ends plural before end	-0.109
ends plural before past	0.081
ends plural before preposition	-0.141
ends pronoun	-0.151
ends pronoun before auxiliary	-0.074
ends verb	0.118
ends verb before determiner	-0.081
ends verb before preposition	0.115
ends verbs	-0.059
ends with a question word	0.124
head adjective many False	-0.194
head adverb many False	0.061
head capital many False	-0.146
head ing many False	0.144
head noun many False	0.07
head number many False	0.57
head opening many False	-0.24
head past many False	0.067
head plural many False	-0.051
head pronoun many False	-0.084
head verbs many False	-0.149
hits in the segment	0.208
holds a fitting mention	0.204
holds date	0.204
holds demonym	-0.059
holds name	0.109
holds no mention	-0.509
holds organization	-0.253
holds place	-0.172
holds quantity	-0.415
is a fitting mention	0.93
is date	0.93
is name	-0.26
is organization	-0.139
is place	-0.086
item of a list of noun phrases	0.182
item of a list of noun phrases, many False	0.182
item of a list of noun phrases, one of 3	0.184
joined by 	0.31
joined by of	-0.187
joined by past	-0.105
joined by past preposition	-0.046
joined by past to	0.15
joined by preposition	-0.187
joined by subordinate	-0.041
joined by to	0.147
joins 1 for one	-0.101
joins 2 for one	0.075
length 0	-0.23
length 1	0.518
length 2	0.212
length 3	-0.176
length 4	0.053
length 5	-0.133
length 6	0.245
length 7	-0.295
length 9	-0.171
more than a list of noun phrases, one of 2	0.14
more than a list of noun phrases, one of 3	-0.135
near	-0.127
no content	-0.066
object of the question's verb when be	0.24
object of the question's verb when do	0.161
object when be	-0.143
object when do	-0.153
opens "	0.5
opens 's	0.084
opens (	0.269
opens )	-0.062
opens -	-0.041
opens as bare phrase	-0.096
opens as other	0.224
opens as part	-0.214
opens as phrase	0.086
opens —	-0.169
other to part, 0	0.078
other to phrase, 0	0.144
part of a list, commas 0 for one	0.069
part of a list, commas 1 for one	-0.219
part of a list, commas 2 for one	-0.074
part of a list, joins 0	-0.175
part of a list, joins 0 for one	-0.175
part of a list, joins 1	-0.049
part of a list, joins 1 for one	-0.049
part to other, 0	-0.053
part to part, 1	0.056
part to phrase, 1	-0.081
part to phrase, 2	-0.07
part to phrase, 3	-0.046
partly in the question	-0.087
phrase to other, 0	0.13
phrase to part, 1	0.074
phrase to part, 2	-0.051
phrase to part, 3	-0.051
phrase to phrase, 1	-0.052
phrase to phrase, 2	0.175
phrase to phrase, 3	-0.139
phrase, then adjective	-0.147
phrase, then adverb	-0.087
phrase, then auxiliary	0.117
phrase, then capital	-0.185
phrase, then determiner	0.204
phrase, then ing	0.065
phrase, then number	-0.093
phrase, then of	-0.224
phrase, then past	-0.225
phrase, then preposition	-0.276
phrase, then pronoun	0.196
phrase, then subordinate	-0.087
phrase, then to	0.111
phrase, then verb	0.211
question words 0 before, 0 behind	0.055
question words 0 before, 1 behind	0.115
question words 0 before, 2 behind	-0.149
question words 0 before, 4 behind	-0.17
question words 0 before, 5 behind	-0.085
question words 0 before, 6 behind	0.221
question words 0 behind	-0.15
question words 1 before	-0.081
question words 1 before, 0 behind	-0.133
question words 1 before, 1 behind	-0.078
question words 1 before, 2 behind	0.048
question words 1 before, 3 behind	-0.116
question words 1 before, 5 behind	0.232
question words 1 before, 6 behind	-0.045
question words 1 behind	0.061
question words 2 before	0.11
question words 2 before, 0 behind	0.324
question words 2 before, 1 behind	-0.075
question words 2 before, 2 behind	-0.121
question words 2 before, 4 behind	0.104
question words 2 before, 5 behind	0.194
question words 2 before, 6 behind	-0.343
question words 2 behind	-0.09
question words 3 before	0.07
question words 3 before, 0 behind	-0.04
question words 3 before, 2 behind	0.154
question words 3 before, 3 behind	-0.201
question words 3 before, 4 behind	0.196
question words 3 before, 5 behind	-0.103
question words 3 before, 6 behind	0.081
question words 3 behind	-0.107
question words 4 before	0.056
question words 4 before, 0 behind	-0.116
question words 4 before, 1 behind	0.068
question words 4 before, 2 behind	0.137
question words 4 before, 4 behind	0.094
question words 4 before, 6 behind	-0.142
question words 5 before, 0 behind	-0.078
question words 5 before, 1 behind	-0.115
question words 5 before, 2 behind	-0.081
question words 5 before, 3 behind	0.142
question words 5 before, 4 behind	-0.2
question words 5 before, 5 behind	0.162
question words 5 before, 6 behind	0.147
question words 5 behind	0.314
question words 6 before	-0.123
question words 6 before, 0 behind	-0.162
question words 6 before, 1 behind	0.163
question words 6 before, 2 behind	-0.078
question words 6 before, 4 behind	-0.068
question words 6 before, 5 behind	-0.091
question words 6 before, 6 behind	0.087
question words in its phrase	-0.104
segment opens False closes False	-0.273
segment opens False closes True	-0.232
segment opens True closes True	0.505
segments 0	-0.142
segments 1	0.122
subject when be	0.143
subject when do	0.153
two after a question word	-0.16
verb far, asked False, before	-0.082
verb far, asked False, behind	0.14
verb far, asked True, before	-0.269
verb far, asked True, behind	0.143
verb near, asked False, before	-0.19
verb near, asked False, behind	-0.116
verb near, asked True, before	0.352
verb near, asked True, behind	0.05
verb next, asked False, before	0.111
verb next, asked True, behind	0.07
verb nowhere, asked False, before	0.05
verb nowhere, asked False, behind	-0.29
verbs inside 1	0.05
whole list of noun phrases	-0.159
whole list of noun phrases, many False	-0.159
whole list of noun phrases, one of 2	-0.093
whole list of noun phrases, one of 3	-0.067
whole of a list, commas 1 for one	-0.106
whole of a list, commas 2 for one	0.127
""",
    "date of a kind": r"""
across a list of noun phrases	-0.07
across a list of noun phrases, many False	-0.123
across a list of noun phrases, one of 2	-0.054
after a	0.101
after a question word	-0.172
after a question word, adjective	-0.052
after a question word, capital	-0.156
after a question word, noun	-0.357
after a question word, verb	0.136
after adjective	-0.199
after adjective begins adjective	-0.041
after adverb begins past	0.136
after and	-0.055
after as	0.074
after at	-0.065
after auxiliary	-0.145
after auxiliary begins determiner	-0.051
after begin	0.162
after begin begins determiner	0.171
after begin begins opening	0.228
after begin begins preposition	-0.085
after by	0.104
after capital	0.19
after capital begins capital	-0.267
after capital begins noun	0.064
after capital begins number	0.483
after conjunction	0.075
after conjunction begins adjective	-0.055
after conjunction begins capital	-0.138
after conjunction begins noun	0.33
after determiner	0.134
after determiner begins adjective	0.072
after determiner begins number	0.166
after determiner begins plural	-0.061
after for	-0.059
after from	0.154
after in	-0.275
after ing	0.201
after is	-0.04
after its	-0.084
after noun begins adjective	0.217
after noun begins capital	-0.051
after noun begins determiner	-0.048
after noun begins noun	-0.049
after noun begins plural	-0.061
after noun begins verb	0.049
after number	-0.178
after number begins capital	-0.063
after number begins noun	-0.065
after of	0.077
after of begins capital	0.262
after of begins determiner	0.041
after of begins noun	-0.069
after or	0.142
after past	-0.18
after past begins capital	0.058
after past begins preposition	-0.053
after plural	-0.058
after preposition begins adjective	-0.089
after preposition begins determiner	0.052
after preposition begins number	0.225
after subordinate begins capital	-0.058
after that	-0.066
after the	0.142
after the first hit False	-0.048
after the first hit True	0.048
after the focus	-0.199
after the last hit False	-0.195
after the last hit True	0.195
after the question's preposition	-0.482
after to	-0.463
after to begins determiner	-0.061
after verb	0.1
after verbs	0.109
after when	-0.087
after which	0.124
after with	0.089
all in the question	-0.152
asked for year, head adjective	-0.118
asked for year, head date	0.753
asked for year, head name	-0.254
asked for year, head noun	-0.119
asked for year, head number	-0.044
asked for year, head place	-0.044
asked for year, head plural	-0.085
asked for year, head quantity	0.088
bare phrase to part, 1	0.136
bare phrase to part, 2	0.066
bare phrase to phrase, 2	0.077
bare phrase to phrase, 3	-0.047
before a	-0.094
before a question word	0.203
before a question word, adjective	-0.085
before a question word, capital	0.175
before a question word, number	0.131
before a question word, past	-0.045
before a question word, plural	0.104
before a question word, verb	0.078
before adjective	-0.091
before and	0.275
before as	0.115
before at	-0.059
before by	0.059
before capital	-0.041
before conjunction	-0.064
before determiner	0.061
before for	-0.163
before from	0.116
before in	-0.132
before ing	0.064
before is	0.215
before number	0.079
before of	0.147
before or	-0.271
before past	-0.078
before plural	-0.134
before that	-0.061
before the	0.244
before the first hit False	-0.055
before the first hit True	0.055
before the focus	0.095
before the last hit False	0.04
before the last hit True	-0.04
before the question's first word	0.053
before the question's verb what be	-0.065
before the question's verb what do	0.226
before the question's verb whatlater be	0.078
before the whole focus	0.164
before to	0.136
before verb	0.128
before verbs	-0.134
before was	-0.283
before were	-0.047
before when	0.236
before which	-0.231
before with	0.253
begin of a list of noun phrases	-0.073
begin of a list of noun phrases, one of 2	-0.137
begin of a list of noun phrases, one of 3	0.065
begins a	-0.162
begins adjective ends adjective 0	-0.126
begins adjective ends capital 1	-0.056
begins adjective ends noun 2	0.091
begins adjective ends noun 4	0.107
begins adjective ends plural 1	-0.048
begins adjective ends plural 2	0.082
begins adverb	0.097
begins adverb ends adverb 0	-0.052
begins capital ends capital 0	0.242
begins capital ends capital 2	-0.123
begins capital ends capital 3	-0.119
begins capital ends capital 4	0.119
begins capital ends noun 2	0.056
begins capital ends noun 4	-0.054
begins capital ends number 1	-0.195
begins capital ends number 2	0.18
begins capital ends number 4	-0.069
begins determiner	0.044
begins determiner ends adjective 1	0.045
begins determiner ends noun 2	0.152
begins determiner ends noun 3	-0.067
begins determiner ends noun 4	-0.154
begins determiner ends number 2	0.141
begins determiner ends number 3	-0.056
begins determiner ends number 4	0.062
begins determiner ends plural 1	-0.05
begins determiner ends plural 2	-0.045
begins determiner ends plural 3	-0.048
begins determiner ends plural 4	0.102
begins determiner ends verbs 4	0.126
begins in	-0.112
begins ing ends ing 0	0.053
begins inside a mention	0.302
begins its	-0.041
begins noun ends capital 2	0.089
begins noun ends plural 1	0.122
begins noun ends plural 2	-0.041
begins noun ends plural 3	0.078
begins noun ends plural 4	-0.056
begins number	0.266
begins number ends capital 1	0.063
begins number ends capital 2	-0.107
begins number ends capital 3	0.062
begins number ends noun 1	-0.13
begins number ends noun 2	0.097
begins number ends noun 3	-0.093
begins number ends noun 4	-0.094
begins number ends number 0	0.607
begins number ends number 1	0.186
begins number ends number 2	-0.227
begins opening	0.228
begins opening ends opening 0	0.177
begins past ends noun 1	0.089
begins past ends past 0	-0.06
begins past ends plural 4	0.145
begins plural	-0.344
begins plural ends plural 0	-0.228
begins preposition	-0.226
begins preposition ends number 1	-0.071
begins pronoun	-0.08
begins the	0.22
begins to	-0.052
begins verb ends verb 0	0.087
begins verbs	0.145
begins verbs ends noun 4	0.156
begins with a question word	-0.306
closes 's	-0.074
closes (	0.168
closes ,	0.302
closes -	-0.208
closes .	-0.129
closes ;	-0.164
closes as other	-0.232
closes as part	0.118
closes as phrase	0.114
commas 1	-0.291
commas 2	-0.152
commas 3	-0.047
common words	-0.412
end of a list of noun phrases, many False	0.072
end of a list of noun phrases, one of 2	-0.048
end of a list of noun phrases, one of 3	0.058
ends adjective	-0.046
ends adjective before noun	-0.206
ends adverb	-0.126
ends capital	0.191
ends capital before capital	-0.081
ends capital before conjunction	-0.061
ends capital before determiner	0.088
ends capital before end	0.2
ends capital before noun	0.1
ends capital before number	0.327
ends capital before past	-0.106
ends capital before plural	-0.12
ends capital before preposition	0.126
ends capital before subordinate	-0.163
ends inside a mention	-0.404
ends noun	-0.108
ends noun before adjective	-0.066
ends noun before auxiliary	-0.078
ends noun before determiner	0.159
ends noun before end	-0.272
ends noun before of	0.187
ends noun before past	-0.113
ends noun before preposition	-0.158
ends noun before subordinate	0.093
ends noun before to	-0.121
ends noun before verb	0.168
ends noun before verbs	-0.224
ends number	0.321
ends number before capital	0.138
ends number before conjunction	0.065
ends number before determiner	-0.054
ends number before end	0.132
ends number before noun	0.108
ends number before number	-0.203
ends number before plural	-0.122
ends number before subordinate	0.175
ends opening	0.177
ends past	-0.178
ends past before noun	-0.05
ends plural	-0.197
ends plural before conjunction	-0.072
ends plural before of	-0.066
ends plural before past	0.091
ends plural before preposition	0.082
ends pronoun	-0.082
ends verb	0.042
ends with a question word	0.197
ends with the focus	0.099
head adjective many False	-0.055
head adjective many True	0.085
head adverb many False	-0.051
head capital many False	0.051
head ing many False	0.041
head is the focus	0.261
head noun many True	-0.051
head number many False	0.255
head opening many False	0.071
head past many False	-0.092
head plural many False	-0.15
head verbs many False	-0.05
hits in the segment	-0.057
holds a fitting mention	0.613
holds date	0.613
holds demonym	-0.196
holds name	-0.201
holds no mention	-0.239
holds organization	-0.147
holds person	-0.076
holds place	-0.179
holds the focus	0.216
is a fitting mention	0.431
is date	0.431
is demonym	-0.042
is name	0.091
is organization	-0.075
is person	0.127
is place	-0.071
is quantity	-0.205
item of a list of noun phrases, many False	0.078
item of a list of noun phrases, one of 2	-0.074
item of a list of noun phrases, one of 3	0.101
joined by 	0.048
joined by conjunction	0.21
joined by of	0.277
joined by preposition	-0.231
joined by to	0.134
joins 0 for many	-0.084
joins 0 for one	0.169
joins 1 for one	-0.139
length 0	0.606
length 1	-0.065
length 3	-0.279
length 4	0.103
length 5	-0.194
length 7	-0.096
length 8	-0.08
more than a list of noun phrases	-0.1
more than a list of noun phrases, many False	-0.157
more than a list of noun phrases, one of 2	-0.087
near	0.067
no content	-0.068
object of the question's verb what be	-0.081
object of the question's verb what do	-0.098
object of the question's verb whatlater be	0.063
object of the question's verb whatlater do	-0.049
object what be	-0.098
object what do	-0.092
object whatlater be	-0.143
opens "	-0.116
opens (	-0.376
opens ,	0.225
opens as bare phrase	0.172
opens as other	-0.297
opens as part	0.262
opens as phrase	-0.136
other to other, 0	-0.071
other to phrase, 0	-0.241
part of a list, commas 0 for one	0.071
part of a list, commas 1 for one	-0.114
part of a list, joins 0	-0.054
part of a list, joins 0 for one	-0.071
part to part, 1	0.062
part to part, 2	-0.096
part to phrase, 1	0.36
part to phrase, 3	-0.061
phrase to other, 0	-0.107
phrase to part, 1	0.136
phrase to part, 2	-0.12
phrase to part, 3	-0.056
phrase to phrase, 1	-0.075
phrase to phrase, 2	0.225
phrase to phrase, 3	-0.14
phrase, then adverb	0.076
phrase, then auxiliary	-0.16
phrase, then capital	0.109
phrase, then determiner	0.128
phrase, then ing	-0.054
phrase, then number	-0.22
phrase, then of	0.105
phrase, then past	-0.182
phrase, then preposition	0.074
phrase, then subordinate	0.061
phrase, then to	0.102
phrase, then verb	0.132
phrase, then verbs	-0.129
question words 0 before	-0.172
question words 0 before, 0 behind	0.079
question words 0 before, 1 behind	-0.115
question words 0 before, 2 behind	-0.093
question words 0 before, 3 behind	0.101
question words 0 before, 4 behind	-0.057
question words 0 before, 5 behind	-0.146
question words 0 before, 6 behind	0.06
question words 0 behind	0.203
question words 1 before	-0.059
question words 1 before, 0 behind	-0.112
question words 1 before, 1 behind	-0.209
question words 1 before, 2 behind	0.178
question words 1 before, 3 behind	-0.052
question words 1 before, 5 behind	0.05
question words 1 before, 6 behind	0.095
question words 1 behind	-0.135
question words 2 before	0.116
question words 2 before, 0 behind	0.307
question words 2 before, 1 behind	-0.148
question words 2 before, 3 behind	-0.09
question words 2 before, 4 behind	0.197
question words 2 before, 5 behind	-0.076
question words 2 before, 6 behind	-0.06
question words 3 before, 0 behind	-0.077
question words 3 before, 1 behind	0.077
question words 3 before, 2 behind	-0.069
question words 3 before, 4 behind	-0.104
question words 3 before, 5 behind	0.165
question words 4 before	0.082
question words 4 before, 2 behind	0.136
question words 4 before, 3 behind	0.104
question words 4 before, 4 behind	0.128
question words 4 before, 5 behind	-0.1
question words 4 before, 6 behind	-0.187
question words 4 behind	0.13
question words 5 before, 0 behind	-0.072
question words 5 before, 1 behind	0.219
question words 5 before, 2 behind	-0.08
question words 5 before, 3 behind	-0.098
question words 5 before, 4 behind	0.075
question words 5 before, 5 behind	-0.073
question words 5 before, 6 behind	0.045
question words 5 behind	-0.214
question words 6 before, 0 behind	0.057
question words 6 before, 1 behind	0.063
question words 6 before, 2 behind	-0.065
question words 6 before, 4 behind	-0.1
question words 6 before, 6 behind	0.052
question words 6 behind	0.046
segment opens False closes False	0.438
segment opens False closes True	-0.121
segment opens True closes False	0.21
segment opens True closes True	-0.527
segments 0	0.056
segments 1	0.104
segments 2	-0.16
subject what be	0.098
subject what do	0.092
subject whatlater be	0.143
verb far, asked False, before	0.072
verb far, asked False, behind	-0.072
verb far, asked True, before	0.311
verb near, asked False, before	-0.225
verb near, asked False, behind	-0.069
verb near, asked True, before	-0.505
verb near, asked True, behind	0.36
verb next, asked False, before	-0.362
verb next, asked True, before	0.257
verb next, asked True, behind	-0.059
verb nowhere, asked False, before	0.453
verb nowhere, asked False, behind	-0.1
verbs inside 0	0.325
verbs inside 1	-0.309
whole list of noun phrases	0.051
whole list of noun phrases, many False	-0.089
whole list of noun phrases, one of 2	0.088
whole of a list, commas 0 for one	-0.069
whole of a list, commas 2 for one	-0.079
whole of a list, joins 1	-0.077
whole of a list, joins 1 for one	-0.177
""",
    "manner": r"""
across a list of noun phrases	0.125
across a list of noun phrases, many False	0.125
across a list of noun phrases, one of 2	0.226
after a	-0.216
after a cue	0.123
after a like word	-0.176
after a question word	0.095
after a question word, adjective	0.06
after a question word, capital	0.151
after a question word, noun	-0.116
after a question word, past	0.314
after a question word, plural	-0.123
after a question word, verb	-0.107
after adjective	-0.156
after adjective begins plural	-0.065
after adverb	0.161
after adverb begins past	-0.077
after and	0.252
after are	0.058
after as	0.121
after auxiliary	0.25
after auxiliary begins adverb	0.159
after auxiliary begins past	0.334
after begin	-0.149
after begin begins preposition	-0.19
after by	0.428
after capital begins noun	-0.096
after conjunction	0.22
after conjunction begins noun	-0.119
after conjunction begins plural	-0.132
after determiner	-0.137
after determiner begins adjective	-0.086
after determiner begins capital	0.069
after determiner begins noun	-0.188
after determiner begins plural	0.221
after for	0.065
after in	-0.339
after ing	-0.079
after ing begins determiner	-0.107
after is	-0.098
after noun	-0.22
after noun begins adjective	-0.13
after noun begins capital	-0.285
after noun begins noun	0.072
after noun begins plural	0.059
after noun begins preposition	-0.109
after noun begins subordinate	0.12
after number	0.063
after of	-0.504
after of begins determiner	-0.132
after of begins noun	-0.057
after on	-0.042
after past	0.387
after past begins noun	-0.154
after past begins preposition	0.364
after past begins to	0.102
after plural	0.234
after preposition	-0.145
after preposition begins adjective	0.253
after preposition begins capital	-0.09
after preposition begins determiner	-0.171
after preposition begins noun	0.324
after preposition begins plural	-0.128
after pronoun	0.195
after subordinate	0.179
after subordinate begins determiner	0.205
after subordinate begins noun	0.058
after that	0.076
after the	-0.148
after the first hit False	0.093
after the first hit True	-0.093
after the last hit False	-0.178
after the last hit True	0.178
after the question's last word	0.524
after to	0.168
after to begins determiner	0.157
after verb	-0.263
after verb begins determiner	-0.154
after verbs	-0.292
after with	0.139
all in the question	0.244
bare phrase to other, 0	-0.086
bare phrase to part, 1	-0.055
bare phrase to part, 2	0.139
bare phrase to phrase, 1	0.103
bare phrase to phrase, 3	-0.133
before a question word	-0.286
before a question word, adjective	0.068
before a question word, capital	-0.143
before a question word, noun	-0.176
before a question word, past	-0.046
before a question word, plural	0.094
before adjective	0.127
before and	-0.319
before auxiliary	-0.173
before by	-0.059
before capital	-0.088
before conjunction	-0.171
before determiner	-0.121
before end	0.158
before from	-0.194
before in	-0.195
before ing	0.15
before is	-0.096
before noun	-0.111
before number	-0.075
before of	-0.08
before past	0.107
before plural	0.044
before preposition	-0.143
before pronoun	0.229
before subordinate	-0.09
before that	0.271
before the	-0.139
before the first hit False	-0.044
before the first hit True	0.044
before the question's first word	-0.062
before the question's verb how do	0.171
before to	0.222
before verbs	-0.121
before with	0.166
begin of a list of noun phrases	-0.079
begin of a list of noun phrases, many False	-0.079
begin of a list of noun phrases, one of 2	-0.057
begins a	0.077
begins adjective	-0.084
begins adjective ends adjective 4	-0.084
begins adjective ends noun 1	0.127
begins adjective ends noun 3	-0.088
begins adjective ends past 4	-0.061
begins adjective ends plural 1	0.071
begins adjective ends plural 4	-0.071
begins adverb	-0.062
begins adverb ends adjective 4	0.042
begins adverb ends adverb 0	0.239
begins adverb ends capital 4	-0.058
begins adverb ends noun 2	-0.071
begins adverb ends noun 3	-0.04
begins adverb ends noun 4	-0.076
begins adverb ends past 1	0.087
begins adverb ends plural 4	-0.085
begins as	0.271
begins by	0.434
begins capital	-0.279
begins capital ends capital 0	0.079
begins capital ends capital 1	-0.049
begins capital ends capital 2	-0.184
begins capital ends capital 3	-0.056
begins capital ends capital 4	-0.049
begins capital ends noun 1	-0.116
begins capital ends noun 2	-0.083
begins capital ends noun 4	0.05
begins capital ends number 4	-0.05
begins capital ends past 4	0.127
begins capital ends plural 4	-0.066
begins determiner	0.117
begins determiner ends adjective 4	0.097
begins determiner ends adverb 4	-0.043
begins determiner ends capital 1	0.094
begins determiner ends capital 3	-0.045
begins determiner ends capital 4	-0.042
begins determiner ends noun 1	-0.143
begins determiner ends noun 2	0.113
begins determiner ends noun 3	0.085
begins determiner ends noun 4	0.095
begins determiner ends plural 1	-0.108
begins determiner ends plural 2	-0.065
begins determiner ends plural 4	0.167
begins determiner ends verb 4	-0.058
begins determiner ends verbs 4	0.185
begins for	-0.338
begins ing	0.231
begins ing ends adjective 4	0.165
begins ing ends plural 4	-0.065
begins inside a mention	-0.191
begins noun	-0.11
begins noun ends adjective 2	-0.054
begins noun ends adjective 4	0.095
begins noun ends capital 3	0.128
begins noun ends capital 4	0.148
begins noun ends noun 0	-0.163
begins noun ends noun 1	0.116
begins noun ends noun 3	0.158
begins noun ends noun 4	-0.07
begins noun ends plural 1	-0.058
begins noun ends plural 4	-0.05
begins number	-0.154
begins number ends adjective 4	0.085
begins number ends noun 1	-0.105
begins number ends number 0	0.062
begins past	0.412
begins past ends adjective 3	0.14
begins past ends adjective 4	0.077
begins past ends capital 4	-0.069
begins past ends noun 1	-0.052
begins past ends noun 2	-0.057
begins past ends noun 3	0.109
begins past ends noun 4	0.12
begins past ends past 0	-0.234
begins past ends plural 4	0.049
begins plural ends noun 2	-0.048
begins plural ends noun 3	0.156
begins plural ends noun 4	-0.201
begins plural ends plural 2	0.054
begins plural ends plural 4	0.103
begins preposition	0.185
begins preposition ends adjective 1	-0.044
begins preposition ends adjective 4	0.1
begins preposition ends capital 3	-0.083
begins preposition ends capital 4	-0.04
begins preposition ends noun 1	-0.077
begins preposition ends noun 3	0.204
begins preposition ends noun 4	0.254
begins preposition ends number 4	0.098
begins preposition ends past 4	-0.062
begins preposition ends plural 2	-0.171
begins preposition ends plural 3	0.053
begins preposition ends verb 4	0.098
begins pronoun	-0.205
begins pronoun ends noun 4	-0.066
begins subordinate	0.064
begins subordinate ends adjective 4	-0.072
begins subordinate ends noun 1	-0.041
begins subordinate ends noun 2	0.149
begins subordinate ends past 4	0.119
begins subordinate ends plural 4	-0.106
begins that	-0.075
begins the	-0.275
begins to	-0.118
begins to ends noun 4	-0.062
begins to ends plural 4	0.079
begins verb	-0.182
begins verb ends adjective 4	-0.051
begins verb ends capital 4	0.128
begins verb ends noun 2	0.319
begins verb ends noun 3	-0.071
begins verb ends noun 4	-0.228
begins verb ends past 4	0.113
begins verb ends verb 0	-0.184
begins verbs	0.094
begins verbs ends plural 4	-0.044
begins with a cue	0.386
begins with a question word	0.177
close	-0.222
close left	-0.112
closes "	-0.288
closes )	-0.103
closes ,	0.085
closes -	-0.047
closes .	-0.133
closes as other	0.187
closes as part	-0.243
closes as phrase	0.056
commas 1	0.168
commas 2	-0.052
commas 3	-0.1
common words	0.05
end of a list of noun phrases	-0.116
end of a list of noun phrases, many False	-0.116
end of a list of noun phrases, one of 2	-0.172
ends adjective	0.32
ends adjective before noun	-0.086
ends adjective before plural	0.081
ends adjective before preposition	-0.168
ends adverb	0.116
ends adverb before past	0.096
ends capital	-0.29
ends capital before capital	-0.065
ends capital before end	-0.175
ends capital before noun	0.052
ends ing before determiner	-0.051
ends noun	0.21
ends noun before adjective	-0.063
ends noun before auxiliary	0.109
ends noun before capital	-0.104
ends noun before conjunction	0.053
ends noun before end	0.377
ends noun before noun	-0.188
ends noun before of	-0.06
ends noun before plural	-0.105
ends noun before preposition	0.199
ends noun before subordinate	0.179
ends noun before to	-0.049
ends number	-0.208
ends number before noun	-0.067
ends past	-0.162
ends past before noun	0.237
ends past before preposition	0.121
ends past before to	-0.075
ends plural	0.106
ends plural before conjunction	0.107
ends plural before end	0.063
ends plural before of	-0.094
ends plural before past	-0.049
ends plural before preposition	0.247
ends verb	-0.192
ends verb before determiner	-0.06
ends verbs	0.138
ends with a question word	-0.379
head adverb many False	0.128
head capital many False	-0.214
head noun many False	-0.054
head number many False	0.072
head past many False	-0.114
head plural many False	0.234
head pronoun many False	-0.046
head verb many False	0.059
head verbs many False	-0.112
hits in the segment	-0.319
holds name	0.236
holds no mention	-0.066
is name	-0.254
is quantity	0.077
item of a list of noun phrases	0.137
item of a list of noun phrases, many False	0.137
item of a list of noun phrases, one of 2	0.199
joined by 	-0.08
joined by auxiliary auxiliary	0.148
joined by auxiliary past	-0.056
joined by of	-0.416
joined by past	-0.071
joined by preposition	0.257
joined by subordinate	-0.064
joins 0 for one	-0.169
joins 1 for one	0.198
length 0	-0.219
length 1	-0.52
length 3	0.328
length 4	-0.235
length 6	0.279
length 7	0.233
length 8	0.198
more than a list of noun phrases	0.153
more than a list of noun phrases, many False	0.153
more than a list of noun phrases, one of 2	-0.07
near	-0.097
object how be	-0.045
object how do	-0.414
object how other	-0.083
object of the question's verb how be	0.312
object of the question's verb how do	0.192
opens "	0.133
opens (	0.325
opens )	-0.156
opens ,	-0.162
opens -	-0.056
opens as bare phrase	-0.05
opens as other	0.272
opens as part	-0.306
opens as phrase	0.085
other to other, 0	0.145
other to part, 0	-0.169
other to phrase, 0	0.296
part of a list, commas 0 for one	0.089
part of a list, commas 1 for one	0.185
part of a list, joins 0	0.152
part of a list, joins 0 for one	0.152
part of a list, joins 1	0.137
part of a list, joins 1 for one	0.137
part to other, 0	-0.075
part to phrase, 2	-0.127
part to phrase, 3	-0.098
partly in the question	-0.361
phrase to other, 0	0.204
phrase to part, 2	-0.045
phrase to part, 3	-0.041
phrase to phrase, 1	-0.352
phrase to phrase, 2	0.12
phrase to phrase, 3	0.221
phrase, then adverb	-0.207
phrase, then auxiliary	-0.072
phrase, then capital	-0.183
phrase, then conjunction	-0.046
phrase, then determiner	0.079
phrase, then ing	0.044
phrase, then of	-0.062
phrase, then preposition	0.144
phrase, then subordinate	0.184
phrase, then to	0.092
phrase, then verb	0.055
phrase, then verbs	-0.098
question words 0 before	0.095
question words 0 before, 0 behind	-0.139
question words 0 before, 2 behind	0.074
question words 0 before, 3 behind	-0.055
question words 0 before, 4 behind	0.175
question words 0 behind	-0.286
question words 1 before, 0 behind	-0.08
question words 1 before, 1 behind	0.099
question words 1 before, 4 behind	0.183
question words 1 before, 5 behind	-0.165
question words 1 behind	-0.259
question words 2 before	0.247
question words 2 before, 0 behind	-0.055
question words 2 before, 1 behind	-0.12
question words 2 before, 2 behind	-0.058
question words 2 before, 3 behind	0.156
question words 2 before, 5 behind	0.305
question words 3 before	-0.112
question words 3 before, 1 behind	0.046
question words 3 before, 2 behind	-0.071
question words 3 before, 3 behind	-0.05
question words 3 before, 4 behind	0.107
question words 3 before, 5 behind	-0.141
question words 4 before	-0.05
question words 4 before, 1 behind	0.086
question words 4 before, 2 behind	-0.08
question words 4 before, 4 behind	-0.08
question words 4 before, 5 behind	0.059
question words 4 behind	0.194
question words 5 before	-0.153
question words 5 before, 0 behind	0.068
question words 5 before, 1 behind	-0.079
question words 5 before, 3 behind	0.068
question words 5 before, 4 behind	-0.055
question words 5 before, 5 behind	-0.145
question words 5 before, 6 behind	-0.049
question words 5 behind	0.056
question words 6 before	-0.047
question words 6 before, 1 behind	-0.286
question words 6 before, 2 behind	0.065
question words 6 before, 3 behind	-0.046
question words 6 before, 4 behind	-0.165
question words 6 before, 5 behind	0.113
question words 6 before, 6 behind	0.301
question words 6 behind	0.295
question words in its phrase	0.075
segment opens False closes False	-0.043
segment opens False closes True	0.271
segment opens True closes False	-0.534
segment opens True closes True	0.306
segments 0	0.057
segments 1	0.097
segments 2	-0.154
subject how be	0.045
subject how do	0.414
subject how other	0.083
verb far, asked False, before	-0.17
verb far, asked False, behind	0.183
verb far, asked True, before	-0.055
verb far, asked True, behind	0.137
verb near, asked False, before	0.109
verb near, asked False, behind	-0.209
verb near, asked True, before	0.196
verb near, asked True, behind	0.156
verb next, asked False, before	0.107
verb next, asked False, behind	-0.077
verb next, asked True, behind	-0.073
verb nowhere, asked False, before	-0.224
verb nowhere, asked False, behind	-0.117
verbs inside 0	-0.328
verbs inside 1	0.065
verbs inside 2	0.262
whole list of noun phrases	-0.041
whole list of noun phrases, many False	-0.041
whole of a list, commas 0 for one	-0.11
whole of a list, commas 1 for one	0.055
whole of a list, commas 2 for one	0.088
""",
    "name": r"""
across a list of noun phrases	-0.081
across a list of noun phrases, many False	-0.052
across a list of noun phrases, one of 2	-0.041
after a like word	-0.229
after a question word, adverb	-0.071
after a question word, determiner	-0.126
after a question word, ing	-0.121
after a question word, noun	0.263
after a question word, number	0.189
after a question word, opening	-0.069
after a question word, past	0.046
after a question word, plural	0.086
after a question word, preposition	0.058
after a question word, verb	-0.177
after adjective begins adjective	-0.138
after adjective begins capital	0.159
after adjective begins determiner	0.156
after adjective begins noun	-0.287
after adjective begins plural	0.087
after adverb	-0.208
after adverb begins adjective	0.101
after adverb begins past	-0.085
after and	0.113
after as	0.178
after at	-0.236
after auxiliary begins adjective	-0.171
after auxiliary begins determiner	-0.064
after auxiliary begins past	-0.091
after auxiliary begins verb	0.169
after begin	-0.237
after begin begins adverb	0.063
after begin begins determiner	-0.238
after begin begins opening	0.068
after begin begins pronoun	-0.098
after begin begins subordinate	-0.118
after by	0.544
after capital	0.084
after capital begins adjective	-0.117
after capital begins determiner	0.31
after capital begins noun	-0.073
after capital begins number	-0.044
after capital begins past	-0.043
after capital begins plural	-0.075
after conjunction	0.217
after conjunction begins adjective	0.228
after conjunction begins capital	0.092
after conjunction begins determiner	0.041
after conjunction begins noun	0.058
after conjunction begins past	-0.044
after conjunction begins plural	-0.053
after determiner	-0.093
after determiner begins adverb	-0.101
after determiner begins noun	0.233
after determiner begins number	-0.116
after for	-0.302
after from	0.107
after in	-0.121
after ing	0.183
after ing begins determiner	-0.238
after ing begins noun	0.213
after into	-0.101
after noun begins adjective	0.053
after noun begins adverb	-0.083
after noun begins capital	-0.063
after noun begins determiner	0.198
after noun begins ing	-0.05
after noun begins noun	-0.048
after noun begins number	0.159
after noun begins plural	-0.051
after noun begins preposition	-0.073
after noun begins subordinate	-0.123
after noun begins verb	-0.049
after noun begins verbs	-0.053
after number	-0.118
after number begins capital	-0.108
after number begins noun	0.147
after of	0.258
after of begins capital	0.057
after of begins determiner	-0.068
after of begins plural	-0.048
after on	0.166
after opening	-0.048
after past	-0.057
after past begins adjective	0.153
after past begins capital	-0.07
after past begins determiner	-0.068
after past begins noun	0.071
after past begins plural	-0.156
after past begins preposition	0.051
after past begins subordinate	0.142
after plural	0.314
after plural begins adjective	0.181
after plural begins adverb	-0.06
after plural begins determiner	0.111
after plural begins ing	0.094
after plural begins noun	0.163
after plural begins past	-0.066
after plural begins preposition	-0.07
after preposition	0.126
after preposition begins adjective	-0.109
after preposition begins capital	0.118
after preposition begins determiner	-0.185
after preposition begins noun	-0.068
after preposition begins number	0.119
after preposition begins plural	-0.237
after pronoun	-0.06
after subordinate	0.151
after subordinate begins adverb	-0.057
after subordinate begins determiner	-0.084
after subordinate begins noun	-0.104
after subordinate begins past	-0.043
after such	0.062
after such as	0.095
after than	-0.18
after that	0.062
after the	0.158
after the focus	0.346
after the last hit False	0.22
after the last hit True	-0.22
after the question's last word	-0.525
after the question's preposition	0.172
after to	-0.273
after to begins adjective	0.06
after to begins determiner	-0.239
after to begins noun	0.248
after verb	-0.158
after verb begins adjective	-0.041
after verb begins determiner	0.075
after verb begins noun	0.162
after verb begins plural	-0.101
after verbs	-0.104
after was	-0.182
after were	0.371
after which	0.141
after with	0.201
all in the question	-0.496
asked for group, head name	0.04
asked for group, head noun	-0.178
asked for group, head past	-0.049
asked for group, head plural	0.268
asked for kind, head adjective	0.25
asked for kind, head noun	0.049
asked for type, head adjective	0.296
asked for type, head name	0.249
asked for type, head noun	-0.365
asked for type, head past	-0.068
asked for type, head plural	0.243
bare phrase to other, 0	-0.295
bare phrase to part, 1	0.178
bare phrase to part, 2	0.266
bare phrase to part, 3	0.091
bare phrase to phrase, 2	-0.12
bare phrase to phrase, 3	0.196
before a	0.244
before a question word	0.104
before a question word, adverb	0.178
before a question word, capital	-0.374
before a question word, determiner	-0.076
before a question word, noun	0.328
before a question word, number	-0.049
before a question word, past	0.051
before a question word, plural	0.058
before a question word, preposition	0.108
before a question word, verb	-0.059
before a question word, verbs	0.043
before adjective	0.055
before adverb	-0.083
before an	0.135
before are	-0.163
before at	-0.091
before auxiliary	0.261
before capital	-0.244
before end	-0.176
before for	-0.233
before from	-0.061
before into	0.117
before is	-0.096
before its	-0.04
before negation	-0.137
before not	-0.151
before noun	-0.172
before number	0.043
before on	0.181
before or	-0.162
before past	0.199
before plural	0.15
before preposition	-0.178
before subordinate	0.197
before such	0.121
before that	0.075
before the	0.137
before the focus	-0.128
before the last hit False	-0.043
before the last hit True	0.043
before the question's first word	0.283
before the question's verb what -	0.222
before the question's verb what other	-0.226
before the question's verb whatlater -	-0.128
before the question's verb which -	0.194
before the whole focus	0.247
before to	-0.148
before verb	-0.178
before verbs	0.281
before was	-0.104
before were	-0.096
before which	0.352
before with	-0.36
begin of a list of noun phrases, one of 2	0.041
begin of a list of noun phrases, one of 3	-0.059
begins a	0.455
begins adjective ends adjective 0	-0.162
begins adjective ends adjective 1	0.131
begins adjective ends adjective 2	0.069
begins adjective ends adjective 3	0.045
begins adjective ends adjective 4	-0.069
begins adjective ends capital 1	0.134
begins adjective ends capital 2	0.08
begins adjective ends capital 3	-0.062
begins adjective ends capital 4	-0.114
begins adjective ends noun 1	0.266
begins adjective ends noun 2	-0.193
begins adjective ends noun 3	-0.234
begins adjective ends past 2	0.129
begins adjective ends plural 1	-0.185
begins adjective ends plural 2	0.245
begins adjective ends plural 4	0.167
begins adjective ends verbs 2	-0.086
begins adjective ends verbs 4	-0.103
begins adverb	-0.166
begins adverb ends adjective 1	0.052
begins adverb ends noun 4	-0.073
begins adverb ends plural 2	-0.051
begins adverb ends plural 3	-0.056
begins adverb ends plural 4	-0.057
begins adverb ends verbs 4	0.154
begins as	-0.098
begins by	-0.067
begins capital	0.381
begins capital ends adjective 2	-0.046
begins capital ends adjective 3	-0.049
begins capital ends adjective 4	-0.058
begins capital ends capital 0	-0.147
begins capital ends capital 1	-0.446
begins capital ends capital 2	0.097
begins capital ends capital 3	0.504
begins capital ends capital 4	0.447
begins capital ends noun 1	0.198
begins capital ends noun 3	0.119
begins capital ends noun 4	-0.152
begins capital ends number 1	0.094
begins capital ends number 2	0.056
begins capital ends number 3	-0.04
begins capital ends number 4	0.063
begins capital ends past 1	0.083
begins capital ends past 4	-0.065
begins capital ends plural 1	0.04
begins capital ends plural 2	-0.067
begins capital ends plural 4	-0.078
begins capital ends verb 4	0.107
begins capital ends verbs 1	0.1
begins determiner	-0.314
begins determiner ends adjective 1	-0.182
begins determiner ends adjective 4	0.088
begins determiner ends adverb 2	-0.052
begins determiner ends adverb 4	-0.043
begins determiner ends capital 1	-0.062
begins determiner ends capital 2	0.084
begins determiner ends capital 3	-0.045
begins determiner ends capital 4	-0.075
begins determiner ends noun 1	-0.26
begins determiner ends noun 2	0.282
begins determiner ends noun 4	0.352
begins determiner ends number 1	-0.091
begins determiner ends past 1	-0.098
begins determiner ends past 3	-0.042
begins determiner ends past 4	0.262
begins determiner ends plural 1	-0.127
begins determiner ends plural 2	-0.119
begins determiner ends plural 4	-0.092
begins determiner ends pronoun 4	-0.044
begins determiner ends verb 3	0.072
begins determiner ends verbs 2	0.086
begins for	-0.046
begins in	-0.15
begins ing	0.168
begins ing ends ing 0	0.276
begins ing ends noun 2	-0.094
begins ing ends noun 4	0.093
begins ing ends plural 4	0.1
begins inside a mention	-0.395
begins its	-0.105
begins negation	-0.079
begins not	-0.053
begins noun	0.184
begins noun ends adjective 2	0.207
begins noun ends adjective 3	0.235
begins noun ends adjective 4	-0.078
begins noun ends capital 2	-0.15
begins noun ends capital 4	0.08
begins noun ends noun 0	0.311
begins noun ends noun 1	-0.116
begins noun ends noun 2	-0.189
begins noun ends noun 3	-0.146
begins noun ends noun 4	-0.215
begins noun ends number 2	0.131
begins noun ends number 4	0.163
begins noun ends past 4	-0.059
begins noun ends plural 1	-0.076
begins noun ends plural 2	-0.101
begins noun ends plural 3	-0.129
begins noun ends plural 4	0.119
begins noun ends verb 1	0.126
begins noun ends verbs 1	0.445
begins noun ends verbs 4	-0.098
begins number	-0.307
begins number ends capital 2	-0.057
begins number ends noun 1	-0.076
begins number ends noun 2	0.122
begins number ends noun 3	-0.088
begins number ends number 0	-0.278
begins number ends number 2	-0.042
begins number ends number 4	-0.052
begins number ends plural 1	-0.05
begins number ends plural 2	0.108
begins number ends plural 4	-0.055
begins opening	0.068
begins opening ends capital 1	0.235
begins opening ends capital 4	-0.06
begins opening ends number 4	0.115
begins opening ends opening 0	-0.135
begins opening ends plural 4	-0.148
begins past	0.454
begins past ends adjective 1	0.234
begins past ends adjective 2	-0.041
begins past ends capital 3	-0.069
begins past ends capital 4	-0.046
begins past ends noun 1	0.165
begins past ends noun 2	-0.064
begins past ends noun 3	-0.043
begins past ends noun 4	0.053
begins past ends past 0	-0.066
begins past ends plural 1	0.344
begins past ends pronoun 4	0.161
begins past ends verbs 4	0.116
begins plural	0.078
begins plural ends capital 4	-0.049
begins plural ends noun 1	0.099
begins plural ends noun 2	-0.129
begins plural ends noun 4	-0.196
begins plural ends past 2	0.106
begins plural ends past 4	0.084
begins plural ends plural 0	0.449
begins plural ends plural 2	-0.12
begins plural ends plural 4	-0.077
begins preposition	-0.078
begins preposition ends capital 4	-0.045
begins preposition ends noun 1	0.112
begins preposition ends noun 2	0.076
begins preposition ends noun 4	-0.059
begins preposition ends number 2	0.154
begins preposition ends plural 4	-0.056
begins pronoun	-0.063
begins pronoun ends noun 4	-0.056
begins pronoun ends pronoun 0	-0.057
begins subordinate	-0.108
begins subordinate ends noun 4	0.068
begins subordinate ends plural 4	0.1
begins such	-0.055
begins that	-0.085
begins the	0.48
begins their	-0.115
begins to	-0.212
begins verb	0.165
begins verb ends capital 3	0.112
begins verb ends noun 2	-0.076
begins verb ends noun 4	0.312
begins verb ends plural 2	0.161
begins verb ends plural 4	-0.146
begins verb ends verb 0	0.061
begins verbs	-0.26
begins verbs ends verbs 0	-0.109
begins which	-0.047
begins with	0.096
begins with a question word	-0.055
close	0.163
close left	-0.106
closes "	0.314
closes )	-0.048
closes ),	0.08
closes ).	-0.346
closes ,	-0.105
closes -	-0.16
closes .	0.111
closes :	0.087
closes ;	-0.261
closes as other	0.06
closes as part	-0.236
closes as phrase	0.176
closes —	0.178
commas 1	-0.192
commas 2	-0.375
commas 3	0.249
common words	-0.152
end of a list of noun phrases	0.169
end of a list of noun phrases, many False	-0.149
end of a list of noun phrases, many True	0.318
end of a list of noun phrases, one of 2	0.163
ends adjective before adjective	-0.167
ends adjective before capital	-0.045
ends adjective before conjunction	0.142
ends adjective before determiner	0.111
ends adjective before noun	-0.095
ends adjective before plural	0.216
ends adjective before to	-0.112
ends adverb	-0.434
ends adverb before adjective	-0.047
ends adverb before auxiliary	-0.071
ends adverb before past	-0.177
ends capital before adjective	-0.259
ends capital before auxiliary	-0.187
ends capital before conjunction	-0.103
ends capital before determiner	0.187
ends capital before end	-0.151
ends capital before noun	0.251
ends capital before number	0.057
ends capital before past	0.124
ends capital before plural	-0.05
ends capital before preposition	-0.123
ends capital before subordinate	-0.097
ends capital before to	0.184
ends capital before verbs	-0.249
ends ing	0.189
ends ing before determiner	-0.149
ends ing before noun	-0.097
ends inside a mention	-0.067
ends negation	-0.089
ends noun before adjective	0.224
ends noun before adverb	-0.05
ends noun before auxiliary	-0.108
ends noun before capital	-0.142
ends noun before conjunction	0.056
ends noun before determiner	-0.084
ends noun before end	-0.047
ends noun before ing	-0.115
ends noun before noun	0.116
ends noun before of	-0.146
ends noun before past	0.19
ends noun before preposition	0.072
ends noun before subordinate	-0.213
ends noun before to	0.12
ends noun before verb	-0.101
ends noun before verbs	0.173
ends number	0.369
ends number before adjective	-0.054
ends number before conjunction	-0.117
ends number before end	-0.169
ends number before noun	-0.102
ends number before plural	0.049
ends opening	-0.135
ends past before conjunction	0.235
ends past before determiner	-0.095
ends past before noun	-0.16
ends past before plural	0.052
ends past before preposition	0.102
ends plural	0.051
ends plural before adjective	0.217
ends plural before adverb	0.097
ends plural before end	-0.198
ends plural before ing	-0.051
ends plural before noun	0.043
ends plural before of	-0.169
ends plural before past	0.166
ends plural before preposition	-0.175
ends plural before subordinate	0.041
ends plural before to	-0.096
ends plural before verb	0.087
ends pronoun	-0.152
ends pronoun before auxiliary	-0.166
ends verb before determiner	-0.091
ends verb before noun	0.056
ends verb before preposition	-0.08
ends verbs	0.242
ends verbs before preposition	-0.081
ends with a question word	0.141
head adjective many False	0.416
head adjective many True	-0.185
head adverb many False	-0.209
head adverb many True	0.101
head capital many False	0.206
head capital many True	0.16
head ing many False	0.222
head ing many True	0.054
head negation many False	-0.052
head noun many False	0.052
head noun many True	0.163
head number many False	-0.118
head opening many False	-0.109
head past many False	-0.205
head past many True	-0.157
head plural many False	-0.165
head plural many True	0.125
head verb many True	-0.086
head verbs many False	-0.07
head verbs many True	0.057
hits in the segment	0.198
holds a fitting mention	-0.096
holds date	0.069
holds demonym	0.358
holds name	0.107
holds no mention	0.409
holds organization	-0.266
holds place	-0.22
holds quantity	0.063
holds the focus	0.053
is a fitting mention	-0.396
is date	-0.273
is demonym	0.279
is name before the focus	-0.191
is name with the focus	-0.067
is organization	-0.233
is organization with the focus	0.083
is place	-0.422
item of a list of noun phrases	0.248
item of a list of noun phrases, many False	-0.08
item of a list of noun phrases, many True	0.329
item of a list of noun phrases, one of 2	0.135
item of a list of noun phrases, one of 3	0.113
joined by 	-0.067
joined by auxiliary	-0.1
joined by auxiliary adverb	-0.059
joined by auxiliary auxiliary	-0.078
joined by auxiliary past	-0.075
joined by auxiliary verb	-0.053
joined by conjunction	0.169
joined by conjunction adverb	0.047
joined by conjunction past	0.065
joined by conjunction verb	0.088
joined by ing	-0.093
joined by of	0.069
joined by past	-0.188
joined by preposition	0.093
joined by to verb	-0.062
joined by verb	-0.048
joined by verb preposition	0.144
joins 0 for many	-0.174
joins 0 for one	0.11
joins 1 for one	-0.137
joins 2 for many	0.195
length 0	0.121
length 1	0.331
length 2	0.191
length 3	-0.219
length 4	-0.052
length 5	0.131
length 6	-0.093
length 8	-0.207
length 9	-0.201
more than a list of noun phrases	-0.175
more than a list of noun phrases, many True	-0.156
more than a list of noun phrases, one of 3	-0.137
near	-0.28
no content	-0.188
object of the question's verb what -	0.143
object of the question's verb what other	0.113
object of the question's verb which -	0.124
object what -	-0.087
object what other	-0.09
object whatlater -	0.188
object which -	-0.252
object which other	-0.056
opens "	0.414
opens 's	-0.126
opens (	-0.258
opens )	-0.202
opens ),	0.24
opens ,	-0.086
opens -	-0.177
opens :	0.6
opens ;	0.34
opens as bare phrase	0.35
opens as other	-0.39
opens —	-0.299
other to other, 0	0.125
other to part, 0	-0.242
other to phrase, 0	-0.273
part of a list, commas 0 for many	-0.148
part of a list, commas 0 for one	-0.134
part of a list, commas 1 for many	0.101
part of a list, commas 1 for one	0.061
part of a list, commas 2 for many	-0.157
part of a list, commas 2 for one	0.064
part of a list, joins 0	-0.126
part of a list, joins 0 for many	-0.202
part of a list, joins 0 for one	0.077
part of a list, joins 1	-0.087
part of a list, joins 1 for one	-0.086
part to other, 0	0.121
part to part, 1	-0.354
part to part, 2	-0.117
part to part, 3	0.115
part to phrase, 2	-0.073
part to phrase, 3	0.344
partly in the question	0.29
phrase to other, 0	0.109
phrase to part, 1	0.213
phrase to part, 2	-0.259
phrase to part, 3	-0.128
phrase to phrase, 1	0.091
phrase to phrase, 2	-0.189
phrase to phrase, 3	0.175
phrase, then adjective	0.304
phrase, then auxiliary	-0.199
phrase, then capital	-0.061
phrase, then conjunction	-0.152
phrase, then determiner	0.262
phrase, then ing	-0.043
phrase, then noun	-0.074
phrase, then past	0.081
phrase, then preposition	0.054
phrase, then pronoun	0.146
phrase, then subordinate	-0.229
phrase, then to	0.172
phrase, then verb	0.12
phrase, then verbs	0.316
question words 0 before, 0 behind	0.196
question words 0 before, 1 behind	0.211
question words 0 before, 2 behind	-0.041
question words 0 before, 3 behind	0.072
question words 0 before, 4 behind	-0.255
question words 0 before, 5 behind	-0.071
question words 0 before, 6 behind	-0.118
question words 0 behind	0.104
question words 1 before	-0.05
question words 1 before, 0 behind	0.227
question words 1 before, 1 behind	0.112
question words 1 before, 2 behind	0.058
question words 1 before, 3 behind	-0.168
question words 1 before, 5 behind	-0.103
question words 1 before, 6 behind	-0.157
question words 1 behind	-0.229
question words 2 before	-0.088
question words 2 before, 0 behind	-0.162
question words 2 before, 1 behind	-0.19
question words 2 before, 3 behind	0.154
question words 2 before, 4 behind	0.255
question words 2 before, 5 behind	-0.217
question words 2 before, 6 behind	0.095
question words 2 behind	-0.048
question words 3 before, 0 behind	-0.178
question words 3 before, 3 behind	0.065
question words 3 before, 4 behind	-0.2
question words 3 before, 5 behind	0.164
question words 3 before, 6 behind	0.096
question words 4 before, 0 behind	-0.1
question words 4 before, 1 behind	-0.169
question words 4 before, 2 behind	-0.264
question words 4 before, 3 behind	-0.151
question words 4 before, 4 behind	0.145
question words 4 before, 5 behind	0.581
question words 5 before	0.083
question words 5 before, 0 behind	0.064
question words 5 before, 2 behind	0.324
question words 5 before, 3 behind	-0.149
question words 5 before, 4 behind	-0.04
question words 5 before, 5 behind	-0.237
question words 5 before, 6 behind	0.137
question words 5 behind	0.065
question words 6 before	0.087
question words 6 before, 0 behind	0.057
question words 6 before, 1 behind	-0.17
question words 6 before, 2 behind	-0.126
question words 6 before, 3 behind	0.19
question words 6 before, 4 behind	0.138
question words 6 before, 5 behind	-0.052
question words 6 before, 6 behind	0.051
question words 6 behind	0.071
segment opens False closes False	-0.22
segment opens False closes True	-0.247
segment opens True closes False	0.121
segment opens True closes True	0.346
segments 0	-0.048
segments 1	-0.268
segments 2	0.316
subject what -	0.087
subject what other	0.09
subject whatlater -	-0.188
subject which -	0.252
subject which other	0.056
two after a question word	0.088
two after the focus, and	-0.076
two after the focus, capital	-0.05
two after the focus, noun	-0.046
verb far, asked False, before	0.059
verb far, asked False, behind	-0.185
verb far, asked True, before	0.231
verb far, asked True, behind	-0.063
verb near, asked False, behind	-0.331
verb near, asked True, before	-0.133
verb near, asked True, behind	0.073
verb next, asked False, before	0.139
verb next, asked False, behind	0.329
verb next, asked True, before	-0.205
verb next, asked True, behind	0.255
verb nowhere, asked False, before	-0.123
verb nowhere, asked False, behind	-0.078
verbs inside 0	0.215
verbs inside 2	-0.191
whole list of noun phrases	-0.126
whole list of noun phrases, many False	0.145
whole list of noun phrases, many True	-0.272
whole list of noun phrases, one of 3	-0.158
whole of a list, commas 0 for many	0.079
whole of a list, commas 0 for one	0.062
whole of a list, commas 1 for many	0.079
whole of a list, commas 1 for one	-0.064
whole of a list, joins 1	0.152
whole of a list, joins 1 for many	0.175
""",
    "name be": r"""
across a list of noun phrases	0.163
across a list of noun phrases, many False	0.157
across a list of noun phrases, one of 2	0.133
after a	0.044
after a like word	-0.074
after a question word	-0.146
after a question word, adjective	-0.148
after a question word, capital	-0.213
after a question word, determiner	-0.071
after a question word, noun	0.224
after a question word, opening	-0.08
after a question word, verb	-0.068
after a question word, verbs	0.201
after adjective begins adjective	-0.156
after adjective begins capital	0.261
after adjective begins noun	0.086
after adjective begins plural	-0.139
after adverb	0.129
after adverb begins adjective	0.124
after adverb begins past	0.13
after and	0.072
after are	-0.076
after auxiliary	-0.211
after auxiliary begins adjective	0.238
after auxiliary begins adverb	-0.113
after auxiliary begins determiner	-0.164
after auxiliary begins past	-0.096
after auxiliary begins verb	0.105
after begin	0.11
after begin begins adjective	-0.225
after begin begins adverb	-0.135
after begin begins opening	-0.183
after begin begins preposition	-0.052
after begin begins pronoun	0.058
after by	-0.374
after capital	-0.052
after capital begins capital	0.465
after capital begins determiner	-0.121
after capital begins noun	-0.209
after capital begins number	-0.126
after conjunction begins adjective	0.087
after conjunction begins adverb	0.144
after conjunction begins noun	-0.238
after conjunction begins plural	0.073
after determiner	0.394
after determiner begins adverb	0.271
after determiner begins capital	0.165
after determiner begins determiner	0.128
after determiner begins noun	-0.112
after determiner begins number	0.093
after determiner begins past	-0.099
after determiner begins plural	0.052
after for	0.208
after from	-0.099
after in	-0.097
after ing	-0.173
after is	0.199
after its	-0.183
after negation	-0.095
after not	-0.094
after noun	-0.128
after noun begins adjective	-0.097
after noun begins noun	0.083
after noun begins past	0.072
after noun begins plural	-0.128
after noun begins preposition	-0.055
after noun begins verb	0.14
after number	-0.161
after number begins capital	-0.131
after of	0.224
after of begins adjective	0.138
after of begins capital	-0.224
after of begins determiner	-0.124
after of begins noun	0.375
after of begins plural	0.16
after on	0.211
after opening	-0.179
after or	-0.087
after past	0.149
after past begins adjective	0.137
after past begins capital	-0.134
after past begins determiner	-0.087
after past begins preposition	-0.079
after plural	-0.229
after plural begins capital	0.15
after plural begins noun	-0.193
after preposition begins capital	-0.187
after preposition begins determiner	0.292
after preposition begins ing	-0.136
after preposition begins noun	0.275
after preposition begins number	-0.246
after preposition begins plural	-0.111
after subordinate	0.116
after subordinate begins adjective	-0.18
after subordinate begins determiner	-0.109
after such as	0.063
after that	0.222
after the	-0.135
after the focus	0.062
after the last hit False	-0.091
after the last hit True	0.091
after the question's preposition	0.24
after their	0.119
after to	-0.366
after to begins determiner	-0.08
after to begins noun	-0.092
after to begins verb	-0.091
after verb	0.233
after verb begins determiner	-0.074
after verbs	0.155
after was	-0.07
after were	-0.081
after which	-0.106
after with	-0.159
all in the question	-0.425
asked for kind, head adjective	0.186
asked for kind, head name	-0.138
asked for kind, head noun	-0.081
asked for kind, head past	0.071
asked for kind, head plural	0.308
asked for type, head adjective	0.35
asked for type, head name	-0.33
asked for type, head noun	0.155
asked for type, head plural	0.22
asked for type, head verb	0.116
bare phrase to other, 0	0.072
bare phrase to part, 1	-0.328
bare phrase to part, 2	-0.131
bare phrase to part, 3	-0.059
bare phrase to phrase, 1	0.408
bare phrase to phrase, 2	0.091
bare phrase to phrase, 3	-0.182
before a	-0.066
before a question word	0.05
before a question word, adverb	-0.204
before a question word, capital	-0.36
before a question word, noun	0.281
before a question word, number	0.095
before a question word, past	-0.188
before a question word, plural	0.094
before a question word, verb	0.29
before adjective	-0.138
before adverb	0.271
before and	-0.075
before are	0.656
before as	0.064
before at	0.185
before auxiliary	0.194
before by	-0.186
before capital	-0.276
before determiner	-0.14
before for	-0.239
before from	-0.263
before in	-0.117
before ing	-0.202
before not	0.045
before number	-0.196
before of	0.047
before on	0.051
before or	0.283
before past	-0.096
before plural	0.343
before preposition	-0.061
before subordinate	0.198
before such	0.14
before that	0.222
before the	-0.272
before the first hit False	0.112
before the first hit True	-0.112
before the focus	-0.344
before the question's first word	0.324
before the question's verb what be	-0.207
before the question's verb whatlater -	0.048
before the question's verb which be	-0.084
before the whole focus	-0.072
before to	-0.132
before verb	0.056
before verbs	0.098
before was	0.066
before were	0.158
before which	0.158
before with	0.16
begin of a list of noun phrases	0.249
begin of a list of noun phrases, many False	0.053
begin of a list of noun phrases, many True	0.197
begin of a list of noun phrases, one of 2	0.068
begin of a list of noun phrases, one of 3	0.181
begins a	0.156
begins adjective	0.366
begins adjective ends adjective 0	0.508
begins adjective ends adjective 1	-0.229
begins adjective ends adjective 2	-0.077
begins adjective ends adjective 3	-0.041
begins adjective ends adjective 4	-0.09
begins adjective ends capital 1	-0.053
begins adjective ends capital 2	0.053
begins adjective ends capital 4	-0.139
begins adjective ends noun 1	0.174
begins adjective ends noun 2	-0.041
begins adjective ends noun 3	0.32
begins adjective ends noun 4	-0.434
begins adjective ends past 2	0.052
begins adjective ends past 3	0.047
begins adjective ends plural 1	0.331
begins adjective ends plural 2	0.088
begins adjective ends verbs 4	0.233
begins adverb	-0.061
begins adverb ends adverb 0	-0.054
begins adverb ends noun 2	0.052
begins adverb ends noun 4	-0.124
begins adverb ends past 1	-0.044
begins adverb ends verbs 4	0.151
begins an	0.177
begins capital	0.343
begins capital ends adjective 4	0.109
begins capital ends adverb 2	0.133
begins capital ends capital 0	-0.276
begins capital ends capital 1	-0.228
begins capital ends capital 2	0.064
begins capital ends capital 3	0.381
begins capital ends capital 4	0.335
begins capital ends noun 1	-0.119
begins capital ends noun 2	0.159
begins capital ends noun 3	0.099
begins capital ends noun 4	-0.076
begins capital ends number 1	0.138
begins capital ends number 2	-0.161
begins capital ends number 4	0.15
begins capital ends past 1	-0.045
begins capital ends past 4	-0.047
begins capital ends plural 1	-0.075
begins capital ends plural 2	0.055
begins capital ends plural 3	-0.176
begins capital ends verbs 4	-0.046
begins determiner	-0.296
begins determiner ends adjective 1	-0.075
begins determiner ends adjective 3	0.196
begins determiner ends adjective 4	-0.048
begins determiner ends capital 4	0.205
begins determiner ends noun 1	0.059
begins determiner ends noun 2	0.082
begins determiner ends noun 4	0.092
begins determiner ends past 4	-0.144
begins determiner ends plural 1	-0.214
begins determiner ends plural 2	-0.094
begins determiner ends verb 2	-0.045
begins determiner ends verbs 2	0.086
begins determiner ends verbs 4	-0.06
begins in	-0.064
begins ing	-0.063
begins ing ends noun 2	-0.112
begins ing ends noun 3	0.149
begins ing ends noun 4	0.134
begins inside a mention	-0.242
begins its	-0.058
begins noun	0.465
begins noun ends adjective 1	-0.079
begins noun ends adjective 2	-0.071
begins noun ends adjective 4	-0.094
begins noun ends capital 1	-0.075
begins noun ends capital 4	-0.165
begins noun ends ing 4	0.134
begins noun ends noun 0	0.239
begins noun ends noun 1	0.115
begins noun ends noun 2	0.374
begins noun ends noun 3	-0.085
begins noun ends noun 4	-0.307
begins noun ends number 1	0.159
begins noun ends number 4	-0.057
begins noun ends past 1	0.193
begins noun ends past 2	0.098
begins noun ends plural 1	0.189
begins noun ends plural 2	-0.052
begins noun ends plural 4	0.065
begins noun ends verb 1	0.121
begins noun ends verb 4	-0.056
begins noun ends verbs 1	0.102
begins number	0.102
begins number ends adjective 4	0.112
begins number ends capital 1	-0.054
begins number ends capital 2	0.176
begins number ends capital 3	-0.06
begins number ends capital 4	0.102
begins number ends noun 2	0.048
begins number ends noun 3	-0.101
begins number ends noun 4	-0.139
begins number ends number 0	-0.074
begins number ends number 2	0.153
begins number ends number 4	-0.057
begins opening	-0.183
begins opening ends capital 4	0.317
begins opening ends opening 0	-0.108
begins opening ends plural 4	-0.171
begins past	0.151
begins past ends noun 1	-0.059
begins past ends noun 4	-0.069
begins past ends past 0	0.165
begins past ends plural 1	0.067
begins past ends plural 2	0.14
begins past ends plural 4	-0.045
begins plural	-0.094
begins plural ends capital 4	-0.041
begins plural ends noun 3	-0.175
begins plural ends number 4	0.112
begins plural ends plural 0	0.051
begins plural ends plural 2	-0.139
begins plural ends plural 4	0.191
begins preposition	-0.345
begins preposition ends noun 4	-0.069
begins pronoun ends capital 4	0.164
begins pronoun ends pronoun 0	-0.046
begins subordinate	-0.173
begins such	-0.077
begins the	0.205
begins their	-0.12
begins to	-0.165
begins verb	0.058
begins verb ends noun 1	0.135
begins verb ends noun 4	-0.044
begins verb ends verb 0	0.194
begins verbs	-0.155
begins verbs ends verbs 0	-0.077
begins with a question word	0.062
close	-0.111
closes "	-0.199
closes 's	-0.096
closes (	0.231
closes )	-0.319
closes ),	0.395
closes ).	-0.154
closes ,	-0.152
closes -	0.16
closes .	-0.398
closes ;	-0.23
closes as other	0.071
closes as part	-0.115
closes as phrase	0.044
closes —	0.165
commas 1	0.116
commas 2	0.25
common words	-0.271
end of a list of noun phrases	-0.183
end of a list of noun phrases, many False	-0.094
end of a list of noun phrases, many True	-0.089
end of a list of noun phrases, one of 3	-0.196
ends adjective	-0.268
ends adjective before capital	0.044
ends adjective before noun	0.239
ends adjective before plural	-0.278
ends adjective before to	-0.056
ends adverb	-0.201
ends adverb before past	-0.06
ends capital	0.115
ends capital before adjective	0.419
ends capital before capital	0.045
ends capital before conjunction	-0.11
ends capital before determiner	-0.255
ends capital before end	-0.161
ends capital before noun	-0.15
ends capital before number	-0.09
ends capital before of	0.21
ends capital before past	0.183
ends capital before plural	0.258
ends capital before subordinate	-0.089
ends ing	-0.053
ends inside a mention	0.087
ends negation	-0.053
ends noun before adjective	-0.302
ends noun before adverb	0.237
ends noun before auxiliary	0.448
ends noun before capital	-0.303
ends noun before conjunction	0.067
ends noun before determiner	-0.049
ends noun before end	-0.044
ends noun before ing	0.125
ends noun before noun	-0.079
ends noun before of	-0.15
ends noun before plural	0.284
ends noun before subordinate	-0.046
ends noun before to	-0.05
ends noun before verb	-0.147
ends noun before verbs	0.162
ends number	0.188
ends number before capital	-0.143
ends number before conjunction	-0.119
ends number before determiner	0.05
ends number before end	0.132
ends number before noun	0.049
ends opening	-0.108
ends past	0.125
ends past before determiner	-0.062
ends past before noun	-0.059
ends past before plural	0.113
ends past before preposition	-0.148
ends past before subordinate	0.084
ends plural	-0.068
ends plural before auxiliary	-0.346
ends plural before capital	0.17
ends plural before determiner	0.272
ends plural before of	-0.35
ends plural before preposition	-0.049
ends plural before subordinate	0.266
ends plural before verb	0.161
ends pronoun	-0.156
ends pronoun before auxiliary	-0.084
ends verb	0.284
ends verb before determiner	0.064
ends verbs	0.228
ends verbs before determiner	-0.055
ends verbs before preposition	0.107
ends with a question word	0.386
ends with the focus	0.195
head adverb many False	-0.116
head adverb many True	-0.042
head capital many True	0.166
head ing many False	-0.052
head is the focus	0.197
head number many False	-0.062
head past many False	0.187
head plural many False	-0.239
head plural many True	0.098
head pronoun many False	-0.044
head verb many False	0.166
head verb many True	-0.046
head verbs many False	0.186
hits in the segment	-0.257
holds a fitting mention	-0.065
holds demonym	-0.404
holds name	0.156
holds no mention	0.361
holds place	-0.236
holds quantity	0.393
holds the focus	0.208
is a fitting mention	-0.266
is date	-0.269
is demonym	0.359
is name with the focus	0.39
is organization	-0.18
is place	-0.42
item of a list of noun phrases	-0.194
item of a list of noun phrases, many False	0.056
item of a list of noun phrases, many True	-0.251
item of a list of noun phrases, one of 2	-0.291
item of a list of noun phrases, one of 3	0.097
joined by 	-0.137
joined by auxiliary	-0.072
joined by conjunction	0.133
joined by of	0.44
joined by past	-0.08
joined by past preposition	-0.107
joined by preposition	-0.26
joined by verb	-0.041
joins 0 for many	-0.306
joins 0 for one	0.142
joins 1 for many	0.242
joins 2 for many	0.064
joins 2 for one	-0.161
length 0	0.481
length 1	0.418
length 2	0.165
length 5	-0.266
length 6	-0.243
length 7	-0.407
length 8	-0.154
more than a list of noun phrases, many False	-0.076
more than a list of noun phrases, many True	0.085
more than a list of noun phrases, one of 2	0.128
more than a list of noun phrases, one of 3	-0.118
near	0.169
object of the question's verb what be	-0.199
object of the question's verb which be	-0.158
object whatlater -	-0.358
object whatlater be	-0.086
object which be	-0.094
opens "	-0.216
opens 's	0.35
opens (	0.074
opens )	0.226
opens ),	0.091
opens ,	-0.148
opens -	-0.171
opens :	-0.12
opens ;	0.054
opens as bare phrase	-0.129
opens as other	-0.352
opens as part	0.318
opens as phrase	0.163
opens —	0.098
other to other, 0	-0.089
other to part, 0	-0.148
other to phrase, 0	-0.115
part of a list, commas 0 for many	-0.321
part of a list, commas 0 for one	-0.052
part of a list, commas 1 for many	0.45
part of a list, commas 1 for one	-0.137
part of a list, commas 2 for many	0.252
part of a list, joins 0	0.154
part of a list, joins 0 for many	0.225
part of a list, joins 0 for one	-0.072
part of a list, joins 1 for many	0.156
part of a list, joins 1 for one	-0.155
part to part, 1	0.322
part to part, 2	0.132
part to phrase, 1	-0.097
part to phrase, 2	0.109
part to phrase, 3	-0.136
partly in the question	0.449
phrase to other, 0	0.066
phrase to part, 1	0.295
phrase to part, 2	-0.133
phrase to phrase, 1	0.075
phrase to phrase, 2	-0.468
phrase to phrase, 3	0.359
phrase, then adjective	-0.173
phrase, then adverb	0.284
phrase, then capital	0.499
phrase, then conjunction	-0.283
phrase, then ing	-0.125
phrase, then noun	-0.28
phrase, then of	0.041
phrase, then past	0.169
phrase, then preposition	0.137
phrase, then pronoun	-0.231
phrase, then subordinate	0.178
phrase, then to	-0.115
phrase, then verb	-0.079
phrase, then verbs	0.167
question words 0 before	-0.146
question words 0 before, 0 behind	-0.349
question words 0 before, 1 behind	0.142
question words 0 before, 4 behind	-0.353
question words 0 before, 5 behind	0.302
question words 0 before, 6 behind	0.165
question words 0 behind	0.05
question words 1 before, 0 behind	0.283
question words 1 before, 1 behind	0.203
question words 1 before, 2 behind	-0.207
question words 1 before, 3 behind	-0.092
question words 1 before, 4 behind	-0.16
question words 1 before, 5 behind	-0.099
question words 1 before, 6 behind	0.047
question words 1 behind	0.064
question words 2 before, 0 behind	-0.316
question words 2 before, 1 behind	-0.11
question words 2 before, 3 behind	0.328
question words 2 before, 5 behind	0.068
question words 2 behind	0.217
question words 3 before, 0 behind	0.279
question words 3 before, 1 behind	-0.205
question words 3 before, 2 behind	0.211
question words 3 before, 3 behind	-0.128
question words 3 before, 4 behind	-0.197
question words 3 behind	-0.2
question words 4 before	0.112
question words 4 before, 0 behind	0.11
question words 4 before, 1 behind	-0.134
question words 4 before, 3 behind	0.199
question words 4 before, 4 behind	0.131
question words 4 before, 5 behind	-0.072
question words 4 before, 6 behind	-0.148
question words 4 behind	-0.092
question words 5 before	-0.126
question words 5 before, 0 behind	0.125
question words 5 before, 1 behind	-0.04
question words 5 before, 3 behind	-0.256
question words 5 before, 4 behind	0.046
question words 5 before, 5 behind	0.062
question words 5 before, 6 behind	-0.05
question words 5 behind	0.061
question words 6 before	0.192
question words 6 before, 0 behind	-0.083
question words 6 before, 1 behind	0.208
question words 6 before, 2 behind	0.227
question words 6 before, 3 behind	-0.227
question words 6 before, 4 behind	0.453
question words 6 before, 5 behind	-0.201
question words 6 before, 6 behind	-0.184
question words 6 behind	-0.1
question words in its phrase	0.164
segment opens False closes False	-0.119
segment opens False closes True	-0.076
segment opens True closes False	-0.045
segment opens True closes True	0.24
segments 0	0.255
segments 1	-0.195
segments 2	-0.06
subject whatlater -	0.358
subject whatlater be	0.086
subject which be	0.094
the focus in its phrase	0.105
two after the focus, and	-0.104
two after the focus, of	0.182
verb far, asked False, behind	0.073
verb far, asked True, before	0.074
verb far, asked True, behind	-0.052
verb near, asked False, before	0.248
verb near, asked False, behind	-0.135
verb near, asked True, before	-0.114
verb near, asked True, behind	-0.188
verb next, asked False, before	-0.104
verb next, asked False, behind	0.101
verb next, asked True, before	0.222
verb next, asked True, behind	0.184
verb nowhere, asked False, before	-0.299
verbs inside 0	0.193
verbs inside 1	0.11
verbs inside 2	-0.302
whole list of noun phrases	0.163
whole list of noun phrases, many False	0.109
whole list of noun phrases, many True	0.055
whole list of noun phrases, one of 3	0.157
whole of a list, commas 0 for many	0.067
whole of a list, commas 0 for one	0.143
whole of a list, commas 1 for many	-0.094
whole of a list, commas 1 for one	-0.116
whole of a list, commas 2 for many	0.177
whole of a list, joins 1	0.164
whole of a list, joins 1 for many	0.151
""",
    "name do": r"""
across a list of noun phrases	-0.044
across a list of noun phrases, many False	-0.148
across a list of noun phrases, many True	0.104
across a list of noun phrases, one of 3	-0.063
after a like word	0.678
after a question word	0.07
after a question word, adjective	0.132
after a question word, capital	0.203
after a question word, noun	0.174
after a question word, number	-0.07
after a question word, past	-0.158
after a question word, plural	0.128
after a question word, verb	0.115
after adjective	0.161
after adjective begins noun	0.118
after adverb	0.101
after adverb begins past	-0.052
after an	0.188
after as	0.255
after auxiliary	-0.087
after auxiliary begins adjective	0.055
after auxiliary begins adverb	-0.116
after auxiliary begins determiner	-0.223
after auxiliary begins past	-0.096
after begin	-0.104
after begin begins opening	-0.269
after begin begins preposition	-0.044
after by	-0.251
after capital	-0.171
after capital begins capital	-0.063
after capital begins noun	0.082
after capital begins number	0.052
after conjunction	-0.068
after conjunction begins capital	-0.096
after conjunction begins determiner	0.097
after determiner begins adjective	-0.208
after determiner begins capital	0.194
after determiner begins determiner	-0.156
after determiner begins noun	0.262
after determiner begins number	-0.104
after determiner begins past	-0.061
after for	0.447
after from	0.084
after ing	0.214
after is	-0.059
after noun	-0.286
after noun begins adjective	-0.121
after noun begins capital	-0.195
after noun begins determiner	-0.073
after noun begins noun	-0.349
after noun begins past	-0.069
after noun begins plural	-0.162
after noun begins preposition	0.121
after noun begins to	0.07
after noun begins verbs	-0.056
after number	-0.18
after number begins capital	0.073
after number begins noun	-0.041
after of	0.143
after of begins adjective	0.195
after of begins capital	-0.177
after of begins determiner	0.131
after of begins noun	0.061
after on	-0.076
after opening	-0.06
after or	-0.072
after past	0.042
after past begins determiner	-0.144
after past begins noun	-0.058
after past begins preposition	-0.092
after plural begins determiner	0.075
after plural begins preposition	-0.094
after preposition	0.132
after preposition begins adjective	-0.245
after preposition begins capital	0.279
after preposition begins determiner	0.117
after preposition begins noun	0.057
after preposition begins number	-0.126
after pronoun	-0.044
after subordinate	0.114
after subordinate begins determiner	-0.142
after the	-0.101
after the focus	0.239
after the question's last word	0.072
after the question's preposition	0.327
after to	-0.224
after to begins verb	0.166
after verb	0.139
after verb begins determiner	-0.076
after verbs	0.127
after which	-0.086
all in the question	0.067
asked for type, head noun	0.135
bare phrase to part, 1	0.127
bare phrase to part, 2	-0.149
bare phrase to part, 3	-0.067
bare phrase to phrase, 3	0.084
before a	-0.059
before a question word	0.052
before a question word, adjective	0.112
before a question word, capital	0.303
before a question word, noun	-0.158
before a question word, number	-0.129
before a question word, verb	0.081
before adjective	-0.113
before adverb	-0.08
before auxiliary	0.049
before by	0.099
before conjunction	0.061
before determiner	0.078
before end	0.15
before for	0.095
before from	-0.163
before ing	-0.17
before is	-0.211
before noun	0.255
before number	-0.259
before on	-0.18
before or	0.14
before past	-0.058
before plural	0.139
before preposition	-0.086
before such	0.096
before the	-0.201
before the first hit False	-0.158
before the first hit True	0.158
before the focus	-0.133
before the last hit False	0.104
before the last hit True	-0.104
before the question's first word	0.276
before the question's verb what do	0.194
before the whole focus	-0.226
before to	-0.287
before verb	0.225
before verbs	-0.04
begin of a list of noun phrases	-0.269
begin of a list of noun phrases, many False	-0.311
begin of a list of noun phrases, many True	0.043
begin of a list of noun phrases, one of 2	-0.215
begin of a list of noun phrases, one of 3	-0.053
begins a	0.1
begins adjective	0.353
begins adjective ends adjective 3	0.112
begins adjective ends adjective 4	0.241
begins adjective ends noun 1	-0.13
begins adjective ends noun 2	-0.044
begins adjective ends noun 3	0.147
begins adjective ends noun 4	0.202
begins adjective ends past 4	-0.058
begins adjective ends plural 1	0.122
begins adjective ends plural 2	-0.091
begins adverb	-0.084
begins adverb ends adverb 0	-0.064
begins adverb ends noun 3	-0.053
begins adverb ends noun 4	0.128
begins adverb ends plural 4	-0.045
begins as	-0.075
begins capital	0.059
begins capital ends capital 0	-0.129
begins capital ends capital 2	0.108
begins capital ends capital 3	0.069
begins capital ends capital 4	0.364
begins capital ends noun 1	-0.103
begins capital ends noun 3	-0.072
begins capital ends noun 4	-0.102
begins capital ends number 4	0.055
begins capital ends plural 1	-0.111
begins capital ends plural 4	-0.124
begins determiner	-0.208
begins determiner ends adjective 4	-0.09
begins determiner ends capital 1	0.127
begins determiner ends noun 1	0.384
begins determiner ends noun 2	-0.257
begins determiner ends noun 3	-0.114
begins determiner ends noun 4	-0.203
begins determiner ends past 2	0.08
begins determiner ends past 4	0.04
begins determiner ends plural 4	0.064
begins determiner ends verb 3	0.079
begins determiner ends verb 4	-0.053
begins for	-0.051
begins in	0.148
begins ing	0.082
begins ing ends ing 0	-0.049
begins ing ends noun 4	0.352
begins ing ends plural 4	-0.041
begins inside a mention	-0.267
begins noun	0.119
begins noun ends adjective 4	-0.065
begins noun ends capital 1	0.109
begins noun ends capital 2	-0.053
begins noun ends capital 3	-0.05
begins noun ends noun 1	0.236
begins noun ends noun 2	-0.105
begins noun ends noun 4	0.062
begins noun ends past 1	0.24
begins noun ends past 4	-0.051
begins noun ends plural 1	-0.283
begins noun ends plural 2	0.283
begins noun ends plural 3	-0.087
begins noun ends plural 4	-0.071
begins noun ends verb 4	0.064
begins noun ends verbs 1	-0.118
begins noun ends verbs 4	0.099
begins number	0.202
begins number ends adjective 4	-0.073
begins number ends capital 1	-0.047
begins number ends capital 2	0.09
begins number ends capital 4	-0.094
begins number ends noun 1	-0.069
begins number ends noun 3	0.171
begins number ends noun 4	0.104
begins number ends past 4	-0.043
begins on	-0.048
begins opening	-0.269
begins past	-0.264
begins past ends noun 4	-0.099
begins past ends number 4	-0.042
begins past ends past 4	-0.043
begins past ends plural 3	-0.062
begins past ends plural 4	0.087
begins plural	-0.058
begins plural ends capital 4	-0.064
begins plural ends noun 4	0.08
begins plural ends plural 0	0.37
begins plural ends plural 3	0.09
begins plural ends plural 4	-0.151
begins preposition ends capital 3	0.106
begins preposition ends noun 1	-0.043
begins preposition ends noun 2	-0.051
begins preposition ends noun 4	-0.084
begins preposition ends number 4	0.164
begins preposition ends plural 2	-0.041
begins preposition ends plural 4	0.116
begins pronoun	-0.103
begins subordinate	-0.189
begins subordinate ends noun 4	-0.046
begins subordinate ends plural 4	-0.041
begins that	-0.068
begins the	-0.129
begins to	0.061
begins to ends noun 4	-0.043
begins to ends plural 4	0.075
begins verb	0.475
begins verb ends noun 2	0.129
begins verb ends past 4	0.1
begins verb ends plural 4	0.146
begins verb ends verb 0	0.049
begins verbs	-0.057
begins verbs ends verbs 0	-0.062
begins with a question word	-0.157
close left	-0.058
closes "	0.091
closes 's	-0.041
closes (	-0.121
closes )	-0.316
closes ,	-0.127
closes .	0.167
commas 1	0.266
commas 2	-0.278
commas 3	0.102
common words	0.261
end of a list of noun phrases, one of 2	0.059
end of a list of noun phrases, one of 3	-0.069
ends adjective	-0.208
ends adjective before conjunction	-0.174
ends adjective before noun	0.276
ends adjective before plural	-0.152
ends adjective before preposition	-0.197
ends adverb	-0.058
ends capital before auxiliary	0.11
ends capital before capital	-0.096
ends capital before conjunction	-0.155
ends capital before determiner	0.085
ends capital before end	-0.455
ends capital before number	-0.115
ends capital before of	-0.062
ends capital before plural	0.372
ends capital before preposition	0.094
ends capital before subordinate	-0.1
ends ing	-0.128
ends inside a mention	0.166
ends noun	-0.115
ends noun before adjective	-0.063
ends noun before auxiliary	-0.092
ends noun before conjunction	0.057
ends noun before determiner	-0.056
ends noun before end	0.086
ends noun before noun	0.293
ends noun before of	-0.131
ends noun before past	0.048
ends noun before plural	-0.066
ends noun before subordinate	-0.049
ends noun before to	-0.052
ends noun before verbs	-0.09
ends number	0.071
ends number before capital	-0.137
ends number before noun	-0.265
ends past	0.063
ends past before determiner	-0.063
ends past before preposition	-0.128
ends plural	0.179
ends plural before conjunction	0.237
ends plural before end	-0.045
ends plural before preposition	-0.102
ends pronoun	0.22
ends verb	-0.052
ends verb before determiner	0.222
ends verb before preposition	-0.053
ends verbs	0.062
ends with a question word	0.458
ends with the focus	0.125
head adjective many False	0.256
head adjective many True	0.091
head capital many False	0.186
head capital many True	0.181
head ing many False	-0.068
head is the focus	0.081
head noun many False	-0.127
head noun many True	0.106
head number many False	0.182
head number many True	-0.282
head opening many False	-0.058
head past many False	-0.044
head past many True	-0.091
head plural many False	-0.361
head pronoun many False	0.098
head verb many False	-0.042
head verb many True	-0.069
hits in the segment	-0.208
holds a fitting mention	-0.241
holds demonym	0.114
holds name	-0.132
holds no mention	0.791
holds organization	-0.229
holds quantity	0.138
holds the focus	-0.281
is a fitting mention	-0.271
is date	-0.194
is demonym	0.196
is name	-0.247
is place	-0.176
is quantity	-0.219
item of a list of noun phrases	0.101
item of a list of noun phrases, many False	0.106
item of a list of noun phrases, one of 2	0.095
joined by 	-0.129
joined by conjunction	-0.121
joined by of	-0.359
joined by past	0.439
joined by past preposition	-0.058
joined by preposition	-0.112
joined by to	0.108
joined by to verb	-0.062
joins 0 for many	-0.206
joins 0 for one	0.251
joins 1 for many	0.272
joins 1 for one	-0.292
joins 2 for one	0.04
length 0	0.128
length 1	0.06
length 2	-0.045
length 3	-0.118
length 4	-0.197
length 6	0.077
length 7	0.289
length 9	-0.185
more than a list of noun phrases	-0.062
more than a list of noun phrases, many True	-0.058
more than a list of noun phrases, one of 3	-0.051
no content	-0.124
object what do	0.11
object whatlater do	0.296
opens "	-0.161
opens 's	0.103
opens (	0.095
opens ,	-0.223
opens -	-0.103
opens as other	-0.246
opens as part	0.328
opens as phrase	-0.098
other to other, 0	-0.076
other to phrase, 0	-0.131
part of a list, commas 0 for many	0.226
part of a list, commas 0 for one	-0.187
part of a list, commas 2 for one	-0.104
part of a list, joins 0	0.126
part of a list, joins 0 for many	0.193
part of a list, joins 0 for one	-0.067
part of a list, joins 1	-0.204
part of a list, joins 1 for one	-0.218
part to other, 0	-0.164
part to part, 1	0.175
part to part, 3	-0.05
part to phrase, 2	0.239
part to phrase, 3	0.154
phrase to other, 0	0.178
phrase to part, 1	0.238
phrase to part, 2	-0.091
phrase to part, 3	-0.12
phrase to phrase, 1	-0.098
phrase to phrase, 2	-0.144
phrase to phrase, 3	-0.061
phrase, then adjective	-0.056
phrase, then conjunction	0.299
phrase, then ing	-0.132
phrase, then noun	0.344
phrase, then of	-0.19
phrase, then preposition	0.29
phrase, then subordinate	-0.176
phrase, then to	-0.074
phrase, then verb	0.141
question words 0 before	0.07
question words 0 before, 2 behind	-0.041
question words 0 before, 3 behind	-0.093
question words 0 before, 6 behind	0.236
question words 0 behind	0.052
question words 1 before	0.115
question words 1 before, 0 behind	-0.079
question words 1 before, 1 behind	0.372
question words 1 before, 2 behind	-0.075
question words 1 before, 3 behind	-0.098
question words 1 before, 5 behind	-0.165
question words 1 before, 6 behind	0.14
question words 1 behind	-0.122
question words 2 before, 0 behind	-0.072
question words 2 before, 2 behind	0.176
question words 2 before, 3 behind	-0.104
question words 2 before, 4 behind	0.06
question words 2 before, 5 behind	-0.161
question words 2 before, 6 behind	0.063
question words 2 behind	-0.2
question words 3 before	0.046
question words 3 before, 0 behind	-0.193
question words 3 before, 1 behind	-0.25
question words 3 before, 3 behind	-0.078
question words 3 before, 4 behind	0.215
question words 3 before, 5 behind	0.354
question words 3 behind	-0.156
question words 4 before	-0.192
question words 4 before, 0 behind	0.309
question words 4 before, 1 behind	-0.134
question words 4 before, 2 behind	-0.079
question words 4 before, 5 behind	-0.152
question words 4 before, 6 behind	-0.131
question words 4 behind	0.31
question words 5 before	0.081
question words 5 before, 0 behind	0.155
question words 5 before, 2 behind	-0.154
question words 5 before, 3 behind	0.101
question words 5 before, 4 behind	0.201
question words 5 before, 5 behind	0.048
question words 5 before, 6 behind	-0.306
question words 5 behind	0.171
question words 6 before	-0.093
question words 6 before, 0 behind	-0.106
question words 6 before, 1 behind	-0.116
question words 6 before, 3 behind	0.126
question words 6 before, 4 behind	-0.18
question words 6 before, 5 behind	0.265
question words 6 before, 6 behind	-0.063
question words 6 behind	-0.056
question words in its phrase	0.096
segment opens False closes False	0.247
segment opens True closes False	-0.271
segments 1	-0.325
segments 2	0.287
subject what do	-0.11
subject whatlater do	-0.296
the focus in its phrase	-0.078
verb far, asked False, before	-0.042
verb far, asked False, behind	-0.185
verb far, asked True, before	0.165
verb far, asked True, behind	0.197
verb near, asked False, before	-0.103
verb near, asked False, behind	-0.264
verb near, asked True, before	-0.156
verb near, asked True, behind	0.161
verb next, asked False, behind	0.079
verb next, asked True, before	0.133
verb next, asked True, behind	0.098
verb nowhere, asked False, behind	-0.086
verbs inside 0	-0.051
verbs inside 1	0.131
verbs inside 2	-0.08
whole list of noun phrases	0.265
whole list of noun phrases, many False	-0.252
whole list of noun phrases, many True	0.517
whole list of noun phrases, one of 3	0.254
whole of a list, commas 0 for many	-0.057
whole of a list, commas 0 for one	0.175
whole of a list, commas 1 for many	0.095
whole of a list, commas 2 for many	0.154
whole of a list, commas 2 for one	-0.235
whole of a list, joins 1	0.159
whole of a list, joins 1 for many	0.192
""",
    "person": r"""
across a list of noun phrases	-0.189
across a list of noun phrases, many False	-0.189
across a list of noun phrases, one of 2	-0.242
across a list of noun phrases, one of 3	0.053
after a question word, number	-0.192
after a question word, verb	-0.07
after adjective	-0.113
after adjective begins capital	-0.15
after adjective begins noun	0.142
after adjective begins plural	-0.117
after adverb begins past	-0.082
after after	0.095
after an	0.064
after and	-0.104
after as	-0.478
after at	-0.132
after auxiliary	-0.094
after auxiliary begins adjective	-0.091
after auxiliary begins determiner	0.171
after auxiliary begins past	-0.064
after begin	0.147
after begin begins adjective	-0.089
after begin begins determiner	0.231
after begin begins opening	0.152
after begin begins preposition	-0.055
after by	1.435
after capital	-0.137
after capital begins adjective	-0.05
after capital begins capital	0.202
after capital begins noun	-0.081
after capital begins number	-0.093
after capital begins plural	-0.05
after conjunction	-0.186
after conjunction begins adjective	-0.094
after conjunction begins capital	-0.133
after conjunction begins determiner	-0.105
after conjunction begins plural	0.239
after determiner	0.073
after determiner begins adjective	0.067
after determiner begins noun	-0.148
after determiner begins number	0.125
after determiner begins plural	-0.053
after for	-0.565
after in	-0.304
after ing begins determiner	-0.065
after its	-0.098
after negation	0.103
after noun begins capital	0.458
after noun begins determiner	0.094
after noun begins noun	-0.252
after noun begins past	-0.066
after noun begins plural	-0.124
after noun begins preposition	-0.101
after noun begins verb	0.14
after number	0.107
after number begins capital	0.26
after of	-0.081
after of begins adjective	0.052
after of begins capital	-0.06
after of begins determiner	0.048
after of begins noun	-0.058
after on	-0.303
after opening	0.178
after opening begins capital	0.05
after or	-0.076
after past	-0.109
after past begins determiner	-0.09
after past begins noun	-0.066
after past begins plural	-0.12
after past begins preposition	-0.042
after plural	-0.082
after preposition	0.055
after preposition begins adjective	-0.21
after preposition begins capital	-0.18
after preposition begins determiner	-0.053
after preposition begins ing	-0.11
after preposition begins noun	0.311
after preposition begins number	-0.128
after preposition begins plural	0.489
after pronoun	-0.103
after subordinate	0.275
after subordinate begins determiner	0.291
after subordinate begins noun	-0.056
after subordinate begins past	0.085
after that	0.44
after the	-0.405
after the first hit False	0.064
after the first hit True	-0.064
after the last hit False	-0.189
after the last hit True	0.189
after the question's last word	-0.09
after their	-0.074
after to	0.21
after to begins capital	-0.167
after to begins determiner	0.082
after verb begins determiner	0.067
after verbs	-0.19
after verbs begins determiner	-0.09
after was	-0.121
after when	0.298
after which	-0.068
bare phrase to part, 1	-0.077
bare phrase to part, 2	-0.04
bare phrase to phrase, 1	-0.084
bare phrase to phrase, 2	0.089
bare phrase to phrase, 3	-0.046
before a	-0.056
before a question word, capital	0.053
before a question word, number	0.055
before a question word, past	0.139
before a question word, plural	-0.059
before a question word, preposition	-0.098
before a question word, verbs	-0.07
before adjective	0.045
before adverb	0.403
before an	-0.05
before and	0.165
before as	-0.086
before auxiliary	0.062
before by	-0.164
before capital	-0.099
before conjunction	-0.121
before determiner	-0.097
before end	0.072
before for	-0.043
before in	0.167
before ing	0.143
before is	-0.327
before its	-0.06
before negation	0.076
before noun	-0.338
before of	-0.286
before on	-0.173
before or	-0.116
before past	0.208
before plural	-0.057
before preposition	-0.199
before pronoun	-0.045
before subordinate	-0.045
before such	-0.09
before the	0.193
before the last hit False	-0.094
before the last hit True	0.094
before the question's first word	0.2
before the question's verb who -	0.27
before the question's verb who be	0.188
before verb	0.106
before was	-0.381
before were	0.14
before who	0.122
before with	-0.136
begin of a list of noun phrases, one of 2	-0.144
begin of a list of noun phrases, one of 3	0.115
begins a	0.049
begins adjective ends adjective 0	0.054
begins adjective ends capital 1	-0.203
begins adjective ends capital 2	-0.07
begins adjective ends capital 3	-0.059
begins adjective ends capital 4	-0.24
begins adjective ends noun 1	-0.267
begins adjective ends noun 2	0.186
begins adjective ends noun 3	0.097
begins adjective ends noun 4	0.041
begins adjective ends plural 1	0.088
begins adjective ends plural 3	0.305
begins adjective ends plural 4	0.177
begins adverb	-0.127
begins adverb ends noun 2	-0.041
begins after	-0.056
begins by	-0.042
begins capital	0.228
begins capital ends capital 0	-0.096
begins capital ends capital 1	0.501
begins capital ends capital 2	0.283
begins capital ends capital 3	-0.423
begins capital ends capital 4	-0.217
begins capital ends noun 2	0.081
begins capital ends noun 4	-0.072
begins capital ends number 2	-0.063
begins capital ends number 4	-0.073
begins capital ends past 1	0.086
begins capital ends past 2	0.133
begins capital ends plural 1	0.125
begins capital ends plural 2	0.093
begins capital ends plural 4	0.135
begins determiner	0.53
begins determiner ends adjective 4	-0.048
begins determiner ends capital 2	-0.129
begins determiner ends capital 3	0.389
begins determiner ends capital 4	0.499
begins determiner ends noun 1	0.211
begins determiner ends noun 2	0.234
begins determiner ends noun 3	0.346
begins determiner ends noun 4	-0.286
begins determiner ends past 1	0.077
begins determiner ends past 4	-0.063
begins determiner ends plural 1	-0.098
begins determiner ends plural 2	-0.165
begins determiner ends plural 4	-0.174
begins for	-0.054
begins his	-0.081
begins in	-0.046
begins ing	-0.271
begins inside a mention	-0.145
begins its	-0.053
begins noun	-0.057
begins noun ends capital 1	-0.044
begins noun ends capital 2	0.115
begins noun ends capital 3	-0.049
begins noun ends capital 4	-0.05
begins noun ends noun 0	-0.044
begins noun ends noun 1	-0.13
begins noun ends noun 2	0.058
begins noun ends noun 4	0.127
begins noun ends plural 1	0.084
begins noun ends plural 3	-0.072
begins noun ends plural 4	0.057
begins number	-0.342
begins number ends capital 1	-0.128
begins number ends capital 2	-0.056
begins number ends capital 4	-0.062
begins number ends noun 1	0.07
begins number ends noun 4	-0.043
begins number ends number 0	-0.132
begins opening	0.152
begins opening ends adjective 4	0.155
begins opening ends capital 1	0.264
begins opening ends capital 4	0.277
begins opening ends noun 4	-0.048
begins opening ends opening 0	-0.138
begins opening ends plural 4	-0.123
begins past	0.472
begins past ends capital 2	0.104
begins past ends capital 4	-0.044
begins past ends noun 3	0.161
begins past ends noun 4	-0.056
begins past ends past 0	0.314
begins past ends plural 1	0.145
begins past ends plural 4	-0.078
begins past ends verb 4	0.159
begins plural	-0.141
begins plural ends noun 2	-0.065
begins plural ends noun 3	-0.121
begins plural ends noun 4	0.062
begins plural ends plural 2	0.06
begins plural ends plural 3	-0.082
begins plural ends plural 4	0.103
begins preposition	-0.358
begins preposition ends capital 4	-0.07
begins preposition ends noun 4	-0.046
begins preposition ends plural 4	-0.044
begins subordinate	-0.118
begins that	-0.059
begins the	0.123
begins their	-0.102
begins to	-0.186
begins verb	0.091
begins verb ends plural 4	-0.044
begins verb ends verb 0	0.116
begins verbs	0.072
begins with	-0.048
begins with a question word	0.048
close	0.275
closes "	-0.265
closes 's	0.459
closes (	0.118
closes )	0.297
closes ,	0.127
closes -	-0.121
closes .	0.082
closes as other	-0.128
closes as phrase	0.159
commas 2	0.154
commas 3	0.052
common words	-0.348
end of a list of noun phrases	0.164
end of a list of noun phrases, many False	0.164
end of a list of noun phrases, one of 2	-0.143
end of a list of noun phrases, one of 3	0.307
ends adjective	-0.124
ends adjective before conjunction	-0.057
ends adjective before noun	-0.124
ends adjective before plural	0.064
ends adjective before preposition	-0.115
ends adjective before to	-0.061
ends adverb	-0.202
ends adverb before past	-0.103
ends capital	0.179
ends capital before adjective	-0.079
ends capital before adverb	-0.176
ends capital before auxiliary	-0.069
ends capital before conjunction	-0.08
ends capital before determiner	0.214
ends capital before end	-0.135
ends capital before number	0.041
ends capital before past	0.089
ends capital before plural	-0.11
ends capital before preposition	-0.221
ends capital before subordinate	0.089
ends capital before to	0.042
ends capital before verbs	0.188
ends ing	-0.119
ends inside a mention	0.138
ends noun before adjective	-0.073
ends noun before adverb	0.265
ends noun before auxiliary	0.144
ends noun before capital	0.119
ends noun before conjunction	0.116
ends noun before determiner	0.083
ends noun before end	-0.352
ends noun before noun	-0.111
ends noun before of	-0.084
ends noun before past	0.207
ends noun before plural	0.106
ends noun before preposition	-0.214
ends noun before subordinate	-0.061
ends noun before to	-0.109
ends number	-0.468
ends number before end	-0.057
ends number before preposition	-0.085
ends opening	-0.138
ends opening before capital	0.08
ends past	0.294
ends past before determiner	0.171
ends past before noun	-0.065
ends past before preposition	-0.08
ends past before subordinate	0.112
ends plural	0.526
ends plural before auxiliary	0.149
ends plural before conjunction	-0.084
ends plural before determiner	-0.35
ends plural before of	-0.071
ends plural before past	-0.053
ends plural before preposition	0.435
ends pronoun	-0.084
ends verb	0.175
ends with a question word	-0.214
head adjective many False	-0.201
head adverb many False	-0.097
head capital many False	0.477
head ing many False	-0.122
head noun many False	-0.354
head number many False	-0.429
head opening many False	-0.156
head past many False	0.216
head plural many False	0.412
head pronoun many False	-0.055
head verb many False	0.242
head verbs many False	0.073
hits in the segment	0.363
holds a fitting mention	-0.138
holds date	-0.295
holds demonym	0.246
holds name	0.197
holds no mention	-0.245
holds organization	0.444
holds person	-0.229
holds quantity	-0.366
is a fitting mention	0.12
is date	-0.098
is demonym	0.317
is name	-0.041
is organization	0.128
is place	0.187
is quantity	-0.046
item of a list of noun phrases	0.057
item of a list of noun phrases, many False	0.057
item of a list of noun phrases, one of 2	0.312
item of a list of noun phrases, one of 3	-0.255
joined by conjunction	0.171
joined by ing	-0.075
joined by of	0.13
joined by preposition	-0.168
joined by to	-0.146
joins 0 for one	-0.183
joins 1 for one	0.396
joins 2 for one	-0.214
length 0	-0.075
length 1	0.424
length 2	0.244
length 3	0.065
length 5	0.237
length 6	-0.233
length 7	-0.312
length 8	-0.197
length 9	-0.144
more than a list of noun phrases	0.175
more than a list of noun phrases, many False	0.175
more than a list of noun phrases, one of 2	-0.172
more than a list of noun phrases, one of 3	0.347
no content	-0.063
object of the question's verb who -	0.204
object of the question's verb who be	-0.221
object who -	-0.098
object who be	0.194
object who do	0.056
object who other	-0.122
opens "	-0.081
opens (	-0.208
opens ,	0.313
opens -	-0.045
opens .	-0.082
opens as bare phrase	-0.146
opens as other	-0.045
opens as part	0.255
opens as phrase	-0.064
other to other, 0	0.27
other to part, 0	-0.095
other to phrase, 0	-0.22
part of a list, commas 1 for one	0.087
part of a list, commas 2 for one	0.049
part of a list, joins 0	-0.06
part of a list, joins 0 for one	-0.06
part of a list, joins 1	0.177
part of a list, joins 1 for one	0.177
part to other, 0	-0.062
part to part, 1	0.157
part to part, 2	-0.056
part to phrase, 1	0.473
part to phrase, 2	-0.178
part to phrase, 3	-0.067
partly in the question	0.161
phrase to other, 0	-0.357
phrase to part, 1	0.161
phrase to part, 2	-0.135
phrase to part, 3	0.076
phrase to phrase, 1	0.27
phrase to phrase, 2	-0.309
phrase to phrase, 3	0.231
phrase, then adjective	0.242
phrase, then adverb	0.448
phrase, then auxiliary	0.122
phrase, then capital	-0.118
phrase, then conjunction	-0.107
phrase, then determiner	-0.161
phrase, then ing	0.154
phrase, then number	-0.109
phrase, then of	-0.128
phrase, then past	0.233
phrase, then subordinate	-0.129
phrase, then to	0.064
phrase, then verb	0.143
phrase, then verbs	0.082
question words 0 before, 0 behind	0.137
question words 0 before, 1 behind	0.064
question words 0 before, 2 behind	0.059
question words 0 before, 3 behind	-0.26
question words 0 before, 5 behind	-0.078
question words 0 before, 6 behind	0.107
question words 1 before	-0.078
question words 1 before, 0 behind	-0.305
question words 1 before, 2 behind	0.081
question words 1 before, 3 behind	0.097
question words 1 before, 4 behind	0.056
question words 1 before, 5 behind	0.081
question words 1 before, 6 behind	-0.107
question words 1 behind	0.113
question words 2 before, 0 behind	0.139
question words 2 before, 1 behind	-0.199
question words 2 before, 2 behind	0.198
question words 2 before, 3 behind	0.169
question words 2 before, 4 behind	-0.078
question words 2 before, 6 behind	-0.187
question words 3 before	-0.2
question words 3 before, 0 behind	-0.046
question words 3 before, 2 behind	-0.219
question words 3 before, 3 behind	-0.143
question words 3 before, 5 behind	0.055
question words 3 before, 6 behind	0.146
question words 3 behind	-0.133
question words 4 before	0.177
question words 4 before, 0 behind	0.129
question words 4 before, 2 behind	-0.149
question words 4 before, 4 behind	0.122
question words 4 before, 5 behind	0.149
question words 4 behind	0.059
question words 5 before	0.172
question words 5 before, 1 behind	0.282
question words 5 before, 3 behind	-0.155
question words 5 before, 4 behind	0.045
question words 5 before, 5 behind	-0.168
question words 5 before, 6 behind	0.166
question words 5 behind	0.116
question words 6 before	-0.097
question words 6 before, 0 behind	-0.051
question words 6 before, 3 behind	0.183
question words 6 before, 4 behind	-0.117
question words 6 before, 5 behind	0.113
question words 6 before, 6 behind	-0.253
question words 6 behind	-0.147
question words in its phrase	-0.285
segment opens False closes False	0.381
segment opens True closes False	0.161
segment opens True closes True	-0.528
segments 1	0.13
segments 2	-0.14
subject who -	0.098
subject who be	-0.194
subject who do	-0.056
subject who other	0.122
verb far, asked False, behind	-0.288
verb near, asked False, before	-0.173
verb near, asked False, behind	-0.221
verb near, asked True, before	0.301
verb near, asked True, behind	0.059
verb next, asked False, before	-0.31
verb next, asked False, behind	0.138
verb next, asked True, before	-0.154
verb next, asked True, behind	0.108
verb nowhere, asked False, before	0.308
verb nowhere, asked False, behind	0.173
verbs inside 0	0.324
verbs inside 1	-0.158
verbs inside 2	-0.166
whole list of noun phrases	0.292
whole list of noun phrases, many False	0.292
whole list of noun phrases, one of 2	0.099
whole list of noun phrases, one of 3	0.193
whole of a list, commas 0 for one	-0.358
whole of a list, commas 1 for one	0.283
whole of a list, commas 2 for one	0.081
""",
    "person of a kind": r"""
across a list of noun phrases	-0.125
across a list of noun phrases, many False	-0.09
across a list of noun phrases, one of 2	-0.109
after a like word	-0.04
after a question word, capital	0.313
after a question word, past	-0.092
after adjective	-0.046
after adverb	-0.089
after and	0.121
after auxiliary	-0.083
after begin	0.264
after capital	-0.087
after conjunction	0.057
after conjunction begins capital	0.166
after number	0.177
after of begins determiner	0.089
after past	-0.114
after past begins determiner	-0.042
after preposition	0.127
after preposition begins determiner	0.098
after subordinate	-0.196
after the	0.05
after the first hit False	-0.136
after the first hit True	0.136
after the focus	0.353
after the last hit False	-0.113
after the last hit True	0.113
after the question's last word	-0.054
all in the question	-0.239
bare phrase to other, 0	-0.043
bare phrase to part, 2	0.066
bare phrase to phrase, 1	0.137
bare phrase to phrase, 2	-0.296
bare phrase to phrase, 3	0.151
before a question word	0.079
before a question word, noun	0.072
before adjective	0.046
before and	-0.044
before auxiliary	-0.126
before capital	0.252
before conjunction	-0.069
before determiner	-0.135
before noun	0.06
before of	0.182
before preposition	-0.203
before subordinate	0.073
before the	-0.088
before the first hit False	0.06
before the first hit True	-0.06
before the focus	0.19
before the question's first word	0.193
before the whole focus	0.234
begin of a list of noun phrases, many False	-0.091
begin of a list of noun phrases, one of 2	0.095
begins adjective	-0.225
begins adjective ends adjective 0	-0.054
begins adjective ends noun 1	0.087
begins capital	0.408
begins capital ends capital 1	0.192
begins capital ends capital 2	0.285
begins capital ends capital 3	-0.107
begins capital ends capital 4	0.082
begins capital ends noun 3	0.107
begins capital ends noun 4	0.073
begins determiner ends capital 1	-0.046
begins determiner ends noun 1	0.048
begins determiner ends noun 4	-0.042
begins determiner ends past 4	0.06
begins inside a mention	-0.084
begins noun	-0.076
begins noun ends adjective 4	0.157
begins noun ends noun 0	-0.08
begins noun ends noun 1	-0.058
begins number	-0.135
begins number ends number 0	-0.094
begins past	0.066
begins plural	-0.076
begins preposition	0.086
begins subordinate	-0.04
begins to	-0.063
begins with a question word	0.125
closes ,	0.284
closes .	-0.141
closes as other	-0.094
closes as part	0.303
closes as phrase	-0.209
commas 1	-0.054
commas 2	-0.071
common words	0.154
end of a list of noun phrases, many False	0.084
end of a list of noun phrases, one of 2	-0.131
ends adjective before noun	-0.054
ends capital	0.254
ends capital before capital	0.271
ends capital before conjunction	-0.103
ends capital before preposition	-0.135
ends inside a mention	-0.18
ends noun	-0.108
ends noun before noun	0.069
ends plural	-0.063
ends with a question word	-0.512
ends with the focus	-0.05
head adjective many False	-0.127
head capital many False	0.3
head is the focus	-0.163
head plural many False	-0.119
hits in the segment	0.114
holds a fitting mention	0.157
holds date	-0.099
holds name	-0.15
holds no mention	-0.382
holds the focus	0.214
is a fitting mention	0.374
is name	0.286
item of a list of noun phrases	0.278
item of a list of noun phrases, many False	0.179
item of a list of noun phrases, one of 2	0.348
joined by 	-0.079
joined by conjunction	-0.149
joined by of	-0.228
joins 0 for one	0.134
joins 1 for one	-0.119
length 0	-0.264
length 1	0.251
length 2	0.147
length 3	-0.192
length 5	-0.115
length 6	0.259
length 7	0.041
length 8	-0.089
near	0.065
opens ,	0.044
opens as other	-0.054
other to other, 0	-0.154
other to part, 0	0.115
part of a list, commas 0 for one	-0.056
part of a list, joins 0 for one	-0.113
part to part, 1	0.25
part to phrase, 2	-0.091
part to phrase, 3	-0.072
phrase to other, 0	0.122
phrase to part, 2	-0.045
phrase to phrase, 1	0.159
phrase to phrase, 2	-0.217
phrase, then auxiliary	-0.086
phrase, then of	0.096
phrase, then preposition	-0.163
phrase, then subordinate	-0.045
question words 0 before, 3 behind	-0.106
question words 0 before, 4 behind	0.513
question words 0 before, 5 behind	-0.203
question words 0 before, 6 behind	-0.193
question words 0 behind	0.079
question words 1 before, 0 behind	0.044
question words 1 before, 3 behind	0.115
question words 1 before, 4 behind	-0.152
question words 1 before, 6 behind	0.079
question words 1 behind	-0.101
question words 2 before	0.15
question words 2 before, 0 behind	0.146
question words 2 before, 2 behind	-0.066
question words 2 before, 3 behind	-0.052
question words 2 before, 4 behind	-0.051
question words 2 behind	0.075
question words 3 before, 6 behind	-0.128
question words 3 behind	-0.166
question words 4 before	-0.043
question words 4 before, 6 behind	0.093
question words 4 behind	0.174
question words 5 before	0.159
question words 5 before, 6 behind	0.138
question words 6 before	-0.25
question words 6 before, 0 behind	-0.081
question words 6 before, 1 behind	-0.053
question words 6 before, 2 behind	0.113
question words 6 before, 3 behind	-0.093
question words 6 before, 4 behind	-0.114
question words 6 before, 6 behind	-0.06
question words 6 behind	-0.088
question words in its phrase	0.143
segment opens False closes False	-0.163
segment opens False closes True	0.076
segment opens True closes False	0.194
segment opens True closes True	-0.108
segments 0	-0.078
segments 1	-0.133
segments 2	0.211
the focus in its phrase	0.357
verb far, asked False, before	0.137
verb far, asked False, behind	-0.049
verb far, asked True, before	0.068
verb far, asked True, behind	0.294
verb near, asked False, before	0.107
verb near, asked False, behind	0.202
verb near, asked True, before	-0.146
verb near, asked True, behind	-0.165
verb next, asked False, behind	0.079
verb next, asked True, before	-0.194
verb next, asked True, behind	-0.155
verb nowhere, asked False, behind	-0.206
verbs inside 1	0.042
verbs inside 2	-0.066
whole list of noun phrases	-0.079
whole list of noun phrases, many False	-0.112
whole list of noun phrases, one of 2	-0.132
whole of a list, commas 0 for one	-0.114
whole of a list, joins 1	-0.142
whole of a list, joins 1 for one	-0.173
""",
    "place": r"""
across a list of noun phrases	0.086
across a list of noun phrases, many False	0.086
across a list of noun phrases, one of 2	0.171
across a list of noun phrases, one of 3	-0.086
after a	-0.128
after a like word	-0.251
after a question word	0.076
after a question word, adjective	0.093
after a question word, capital	-0.176
after a question word, noun	0.437
after a question word, number	-0.052
after a question word, past	0.268
after a question word, plural	-0.08
after a question word, verb	-0.102
after adjective	0.096
after adjective begins noun	-0.081
after adjective begins plural	0.121
after adjective begins preposition	0.055
after adverb	-0.18
after and	-0.042
after are	-0.163
after at	0.611
after auxiliary	0.189
after auxiliary begins adverb	-0.106
after auxiliary begins determiner	-0.057
after auxiliary begins past	0.281
after begin	0.259
after begin begins determiner	0.088
after begin begins opening	0.068
after begin begins preposition	0.147
after by	-0.416
after capital	-0.171
after capital begins capital	-0.268
after capital begins noun	0.119
after capital begins number	0.113
after capital begins plural	-0.069
after conjunction	-0.146
after conjunction begins noun	-0.042
after determiner begins adjective	0.099
after determiner begins capital	-0.043
after determiner begins determiner	-0.066
after determiner begins number	0.123
after determiner begins plural	-0.042
after for	-0.195
after from	-0.119
after in	0.833
after ing	-0.081
after is	0.208
after noun	0.192
after noun begins adjective	-0.067
after noun begins determiner	0.079
after noun begins past	-0.066
after noun begins preposition	0.178
after noun begins subordinate	0.112
after number	0.042
after of begins capital	0.102
after of begins determiner	-0.12
after on	0.476
after opening	-0.055
after past	-0.232
after past begins preposition	0.314
after past begins to	-0.044
after plural	-0.235
after plural begins determiner	-0.081
after plural begins preposition	-0.08
after preposition	0.58
after preposition begins adjective	0.355
after preposition begins capital	0.227
after preposition begins determiner	0.081
after preposition begins noun	0.058
after preposition begins number	-0.125
after preposition begins plural	0.084
after subordinate	-0.228
after that	-0.046
after the	0.084
after the first hit False	0.065
after the first hit True	-0.065
after the last hit False	0.086
after the last hit True	-0.086
after the question's last word	0.13
after the question's preposition	0.04
after to	0.233
after to begins determiner	0.124
after verb	0.043
after verb begins preposition	0.101
after verbs	-0.124
after with	-0.403
all in the question	-0.272
bare phrase to part, 1	0.114
bare phrase to phrase, 1	-0.105
bare phrase to phrase, 2	0.04
bare phrase to phrase, 3	0.043
before a question word	-0.107
before a question word, adjective	0.085
before a question word, capital	-0.174
before a question word, noun	-0.156
before a question word, past	0.06
before a question word, plural	0.046
before a question word, verb	-0.075
before adjective	0.083
before and	0.234
before as	0.051
before at	-0.168
before auxiliary	-0.041
before by	-0.183
before capital	-0.151
before conjunction	0.159
before determiner	-0.05
before end	-0.108
before from	0.106
before is	0.122
before noun	-0.067
before number	0.361
before on	-0.16
before plural	-0.167
before preposition	-0.128
before pronoun	-0.107
before subordinate	0.12
before that	0.047
before the	0.089
before the last hit False	0.069
before the last hit True	-0.069
before the question's first word	-0.411
before the question's verb where be	0.166
before the question's verb where do	-0.166
before to	0.1
before verb	0.071
before were	-0.085
begin of a list of noun phrases	-0.326
begin of a list of noun phrases, many False	-0.326
begin of a list of noun phrases, one of 2	-0.139
begin of a list of noun phrases, one of 3	-0.187
begins a	-0.238
begins adjective ends capital 1	0.47
begins adjective ends capital 2	0.089
begins adjective ends capital 3	-0.071
begins adjective ends capital 4	0.083
begins adjective ends noun 1	-0.085
begins adjective ends noun 2	-0.061
begins adjective ends noun 3	-0.073
begins adjective ends noun 4	-0.195
begins adjective ends past 4	0.158
begins adjective ends plural 1	-0.071
begins adjective ends plural 3	-0.05
begins adverb	0.117
begins adverb ends adverb 0	-0.042
begins adverb ends noun 3	0.106
begins adverb ends plural 4	0.139
begins as	-0.063
begins at	0.04
begins by	-0.086
begins capital ends capital 0	0.135
begins capital ends capital 1	0.186
begins capital ends capital 2	0.252
begins capital ends capital 3	-0.369
begins capital ends noun 1	0.124
begins capital ends noun 2	-0.105
begins capital ends noun 3	0.091
begins capital ends noun 4	-0.178
begins capital ends number 1	-0.148
begins capital ends number 3	0.148
begins capital ends number 4	-0.054
begins capital ends plural 1	-0.092
begins capital ends plural 2	0.19
begins capital ends plural 4	-0.07
begins determiner	-0.136
begins determiner ends capital 2	0.066
begins determiner ends capital 3	-0.155
begins determiner ends noun 1	-0.258
begins determiner ends noun 3	0.435
begins determiner ends number 4	-0.121
begins determiner ends past 4	-0.057
begins determiner ends plural 2	-0.042
begins determiner ends plural 3	0.097
begins determiner ends verbs 4	0.106
begins for	-0.172
begins from	-0.077
begins in	0.112
begins ing	-0.154
begins ing ends noun 4	-0.091
begins inside a mention	0.166
begins noun	-0.102
begins noun ends capital 4	-0.075
begins noun ends noun 0	-0.139
begins noun ends noun 1	0.12
begins noun ends noun 2	0.049
begins noun ends noun 4	-0.099
begins noun ends plural 1	0.047
begins noun ends plural 3	0.1
begins number	0.049
begins number ends capital 1	0.072
begins number ends capital 4	0.056
begins number ends noun 1	-0.147
begins number ends noun 3	-0.058
begins number ends noun 4	0.22
begins number ends number 0	0.273
begins on	0.107
begins opening	0.068
begins opening ends opening 0	0.121
begins past	-0.044
begins past ends capital 4	-0.057
begins past ends noun 3	-0.045
begins past ends noun 4	0.185
begins past ends past 0	0.075
begins plural	0.118
begins plural ends adjective 3	0.158
begins plural ends adverb 4	0.158
begins plural ends noun 2	-0.049
begins plural ends noun 3	0.065
begins plural ends noun 4	-0.046
begins plural ends plural 0	-0.114
begins plural ends plural 4	0.09
begins preposition	0.594
begins preposition ends capital 1	-0.042
begins preposition ends capital 2	0.067
begins preposition ends capital 3	-0.053
begins preposition ends noun 2	0.081
begins preposition ends noun 4	0.301
begins preposition ends number 4	0.087
begins preposition ends plural 2	0.231
begins preposition ends plural 4	0.1
begins pronoun	-0.076
begins subordinate	-0.076
begins subordinate ends adjective 4	0.162
begins subordinate ends capital 4	-0.048
begins subordinate ends noun 4	-0.062
begins the	0.621
begins to	-0.188
begins verb	-0.141
begins verb ends capital 4	-0.08
begins verb ends noun 4	0.085
begins verb ends plural 4	-0.047
begins verbs	-0.1
begins with	-0.062
begins with a cue	-0.235
begins with a question word	-0.455
close left	0.087
closes 's	-0.212
closes (	0.244
closes ,	-0.275
closes -	0.11
closes .	0.106
closes as other	-0.225
closes as part	-0.114
closes as phrase	0.339
commas 1	0.151
commas 2	0.05
commas 3	-0.044
common words	0.324
end of a list of noun phrases, one of 2	0.172
end of a list of noun phrases, one of 3	-0.18
ends adjective	-0.065
ends adjective before conjunction	-0.063
ends adjective before plural	-0.067
ends adjective before preposition	-0.063
ends capital	0.305
ends capital before auxiliary	0.252
ends capital before capital	0.097
ends capital before conjunction	0.047
ends capital before determiner	-0.249
ends capital before end	-0.326
ends capital before noun	-0.18
ends capital before of	-0.168
ends capital before past	0.049
ends capital before preposition	0.297
ends capital before subordinate	0.241
ends ing	-0.054
ends inside a mention	-0.401
ends noun	-0.177
ends noun before adjective	-0.123
ends noun before auxiliary	-0.499
ends noun before capital	-0.044
ends noun before conjunction	0.252
ends noun before determiner	0.162
ends noun before noun	-0.13
ends noun before of	0.166
ends noun before past	-0.075
ends noun before preposition	-0.043
ends noun before subordinate	-0.191
ends noun before verbs	-0.097
ends number before capital	-0.04
ends number before noun	0.084
ends opening	0.121
ends past before noun	-0.057
ends past before preposition	-0.056
ends past before subordinate	-0.04
ends past before to	0.14
ends plural	-0.068
ends plural before auxiliary	-0.104
ends plural before determiner	0.17
ends plural before end	0.345
ends plural before of	-0.073
ends plural before preposition	-0.19
ends pronoun	-0.051
ends verb	0.072
ends verbs	-0.08
head adjective many False	-0.107
head adverb many False	-0.075
head capital many False	0.133
head ing many False	-0.042
head noun many False	0.071
head past many False	0.13
head plural many False	0.065
head verb many False	-0.042
head verbs many False	-0.097
hits in the segment	-0.043
holds date	-0.08
holds demonym	0.47
holds name	0.162
holds no mention	0.342
holds organization	0.07
holds place	0.391
holds quantity	-0.126
in a cue	0.215
is a fitting mention	0.075
is date	-0.209
is name	-0.206
is organization	-0.161
is place	0.284
is quantity	-0.164
item of a list of noun phrases	-0.225
item of a list of noun phrases, many False	-0.225
item of a list of noun phrases, one of 2	-0.133
item of a list of noun phrases, one of 3	-0.092
joined by 	0.67
joined by auxiliary	0.095
joined by auxiliary past	0.095
joined by of	0.1
joined by past	-0.128
joined by past preposition	0.071
joined by preposition	-0.255
joined by subordinate	-0.056
joined by to	-0.092
joins 0 for one	-0.161
joins 1 for one	0.199
length 0	0.224
length 1	-0.238
length 2	0.221
length 4	0.325
length 6	-0.246
length 8	-0.243
length 9	-0.052
more than a list of noun phrases	-0.169
more than a list of noun phrases, many False	-0.169
more than a list of noun phrases, one of 2	-0.139
no content	-0.065
object of the question's verb where be	0.191
object of the question's verb where do	0.161
object where do	-0.149
opens 's	0.106
opens (	-0.242
opens ,	-0.041
opens as other	0.153
opens as part	-0.119
opens as phrase	-0.057
other to other, 0	-0.126
other to part, 0	-0.044
other to phrase, 0	0.323
part of a list, commas 0 for one	0.143
part of a list, commas 1 for one	-0.185
part of a list, commas 2 for one	-0.126
part of a list, joins 0	-0.181
part of a list, joins 0 for one	-0.181
part to part, 1	0.087
part to phrase, 1	0.065
part to phrase, 2	-0.21
partly in the question	-0.209
phrase to part, 1	-0.216
phrase to part, 2	0.06
phrase to part, 3	-0.058
phrase to phrase, 1	0.487
phrase to phrase, 2	0.102
phrase to phrase, 3	-0.397
phrase, then adjective	-0.143
phrase, then adverb	0.048
phrase, then auxiliary	-0.099
phrase, then capital	-0.071
phrase, then conjunction	0.247
phrase, then subordinate	0.076
phrase, then to	-0.076
phrase, then verb	0.089
question words 0 before	0.076
question words 0 before, 0 behind	0.059
question words 0 before, 1 behind	-0.139
question words 0 before, 2 behind	-0.1
question words 0 before, 3 behind	-0.164
question words 0 before, 5 behind	0.111
question words 0 before, 6 behind	0.305
question words 0 behind	-0.107
question words 1 before, 1 behind	-0.101
question words 1 before, 2 behind	0.28
question words 1 before, 3 behind	0.329
question words 1 before, 4 behind	-0.125
question words 1 before, 5 behind	-0.16
question words 1 before, 6 behind	-0.236
question words 2 before, 1 behind	0.124
question words 2 before, 2 behind	-0.093
question words 2 before, 4 behind	0.112
question words 2 before, 5 behind	-0.077
question words 2 behind	0.051
question words 3 before, 1 behind	-0.132
question words 3 before, 4 behind	0.14
question words 3 before, 5 behind	-0.042
question words 3 before, 6 behind	-0.051
question words 4 before	0.143
question words 4 before, 0 behind	0.228
question words 4 before, 1 behind	-0.051
question words 4 before, 4 behind	-0.243
question words 4 before, 6 behind	0.23
question words 4 behind	0.143
question words 5 before	-0.141
question words 5 before, 0 behind	-0.153
question words 5 before, 1 behind	0.093
question words 5 before, 2 behind	-0.086
question words 5 before, 3 behind	-0.147
question words 5 before, 4 behind	0.342
question words 5 before, 5 behind	0.107
question words 5 before, 6 behind	-0.297
question words 5 behind	-0.074
question words 6 before, 0 behind	-0.247
question words 6 before, 1 behind	0.17
question words 6 before, 4 behind	-0.088
question words 6 before, 6 behind	0.111
segment opens False closes False	0.093
segment opens False closes True	0.109
segment opens True closes False	0.132
segment opens True closes True	-0.334
segments 0	-0.054
segments 1	0.155
segments 2	-0.1
subject where do	0.149
two after a question word	0.121
verb far, asked False, behind	-0.076
verb far, asked True, before	0.286
verb far, asked True, behind	-0.068
verb near, asked False, before	-0.436
verb near, asked False, behind	-0.057
verb near, asked True, before	0.093
verb next, asked False, before	-0.054
verb nowhere, asked False, before	0.147
verb nowhere, asked False, behind	0.19
verbs inside 0	0.229
verbs inside 1	-0.328
verbs inside 2	0.099
whole list of noun phrases	-0.071
whole list of noun phrases, many False	-0.071
whole list of noun phrases, one of 2	-0.103
whole of a list, commas 1 for one	0.213
whole of a list, commas 2 for one	-0.097
whole of a list, joins 1	0.149
whole of a list, joins 1 for one	0.149
""",
    "place of a kind": r"""
across a list of noun phrases	0.076
across a list of noun phrases, many True	0.086
across a list of noun phrases, one of 2	-0.046
across a list of noun phrases, one of 3	0.121
after a	-0.209
after a like word	-0.081
after a question word	0.105
after a question word, adjective	0.147
after a question word, noun	-0.041
after a question word, number	-0.075
after a question word, past	0.044
after adjective	-0.132
after adverb	0.184
after an	-0.044
after and	-0.057
after as	0.169
after at	0.117
after auxiliary	-0.042
after auxiliary begins adverb	-0.041
after auxiliary begins determiner	0.063
after auxiliary begins past	-0.05
after begin	-0.078
after begin begins determiner	0.24
after begin begins opening	0.101
after capital	-0.165
after capital begins adjective	-0.042
after capital begins capital	0.056
after capital begins determiner	-0.051
after capital begins noun	-0.046
after conjunction	-0.06
after conjunction begins capital	-0.158
after conjunction begins determiner	0.04
after conjunction begins noun	0.129
after determiner	-0.044
after determiner begins adjective	0.108
after determiner begins capital	-0.115
after determiner begins determiner	-0.062
after determiner begins number	0.047
after for	0.059
after from	-0.276
after in	0.262
after ing	-0.255
after is	0.049
after noun	0.051
after noun begins capital	-0.098
after noun begins determiner	0.108
after number	-0.084
after of begins capital	0.055
after of begins determiner	-0.088
after opening	0.043
after past	0.229
after plural	-0.041
after preposition	0.11
after preposition begins adjective	0.076
after preposition begins capital	0.108
after preposition begins noun	0.052
after preposition begins number	-0.14
after pronoun	0.04
after subordinate	0.248
after that	-0.048
after the	-0.06
after the focus	0.11
after the last hit False	0.14
after the last hit True	-0.14
after the question's preposition	-0.161
after to	-0.049
after to begins determiner	-0.059
after verb begins determiner	0.135
all in the question	-0.355
asked for area, head noun	0.358
asked for citi, head name	0.418
asked for citi, head noun	-0.154
asked for countri, head name	-0.226
asked for countri, head noun	-0.188
asked for countri, head place	0.393
asked for countri, head plural	-0.103
asked for state, head name	0.273
bare phrase to part, 3	0.079
bare phrase to phrase, 1	0.082
bare phrase to phrase, 2	-0.087
bare phrase to phrase, 3	-0.116
before a	0.146
before a question word	0.116
before a question word, capital	0.157
before a question word, noun	-0.1
before adjective	0.096
before an	-0.052
before and	-0.116
before as	-0.088
before auxiliary	0.115
before capital	-0.132
before conjunction	0.092
before determiner	0.124
before end	-0.113
before for	0.06
before from	-0.069
before in	-0.262
before ing	-0.186
before noun	0.242
before number	0.06
before of	0.142
before past	0.16
before preposition	-0.178
before pronoun	-0.103
before that	0.149
before the first hit False	0.054
before the first hit True	-0.054
before the last hit False	0.17
before the last hit True	-0.17
before the question's first word	-0.328
before the whole focus	-0.199
before to	-0.13
before verb	-0.093
before verbs	-0.078
before was	0.189
before which	-0.141
before with	-0.22
begin of a list of noun phrases, one of 2	0.086
begin of a list of noun phrases, one of 3	-0.08
begins a	-0.154
begins adjective ends capital 1	-0.136
begins adjective ends capital 2	0.045
begins adjective ends capital 4	0.094
begins adjective ends noun 1	-0.075
begins adjective ends noun 4	0.067
begins adjective ends plural 1	0.091
begins adjective ends plural 4	0.065
begins adverb	-0.099
begins capital	0.388
begins capital ends capital 0	0.667
begins capital ends capital 1	0.341
begins capital ends capital 2	-0.118
begins capital ends capital 3	-0.07
begins capital ends capital 4	-0.481
begins capital ends noun 1	0.17
begins capital ends noun 2	-0.045
begins capital ends noun 3	-0.057
begins capital ends noun 4	-0.061
begins capital ends number 2	0.13
begins capital ends plural 1	0.053
begins determiner	0.106
begins determiner ends adjective 1	-0.052
begins determiner ends capital 1	-0.29
begins determiner ends capital 3	0.143
begins determiner ends capital 4	0.248
begins determiner ends noun 1	-0.167
begins determiner ends noun 2	0.119
begins determiner ends noun 3	0.064
begins determiner ends noun 4	-0.226
begins determiner ends plural 1	0.278
begins determiner ends plural 2	-0.062
begins determiner ends plural 3	-0.059
begins determiner ends plural 4	0.106
begins in	-0.049
begins ing ends ing 0	0.093
begins ing ends noun 4	-0.043
begins inside a mention	-0.084
begins noun ends capital 1	-0.1
begins noun ends capital 3	0.051
begins noun ends capital 4	0.094
begins noun ends noun 0	-0.119
begins noun ends noun 1	0.078
begins noun ends noun 4	0.201
begins noun ends plural 1	-0.07
begins noun ends plural 2	0.149
begins noun ends plural 4	-0.138
begins number	-0.306
begins number ends capital 4	0.049
begins number ends number 0	-0.149
begins opening	0.101
begins past	-0.105
begins plural	-0.104
begins plural ends plural 0	-0.051
begins preposition	-0.164
begins preposition ends capital 4	-0.042
begins the	0.447
begins to	-0.064
begins verb	0.086
begins verbs	0.092
begins verbs ends verbs 0	0.117
begins with a cue	-0.043
begins with a question word	-0.481
close	0.119
close left	0.106
closes 's	0.106
closes (	-0.284
closes )	-0.17
closes ,	0.287
closes .	-0.141
closes as other	-0.177
closes as part	0.206
commas 2	0.211
commas 3	-0.158
common words	-0.503
end of a list of noun phrases	-0.074
end of a list of noun phrases, many False	0.083
end of a list of noun phrases, many True	-0.157
end of a list of noun phrases, one of 2	-0.043
ends adjective	-0.179
ends adjective before capital	-0.041
ends adjective before noun	0.059
ends adjective before plural	-0.041
ends adverb	-0.072
ends capital	0.315
ends capital before adjective	0.244
ends capital before capital	-0.2
ends capital before conjunction	-0.076
ends capital before determiner	0.137
ends capital before noun	0.248
ends capital before past	0.361
ends capital before plural	0.102
ends capital before subordinate	-0.146
ends ing	0.044
ends inside a mention	0.303
ends noun	-0.255
ends noun before auxiliary	0.072
ends noun before capital	0.07
ends noun before end	-0.152
ends noun before noun	-0.207
ends noun before of	0.213
ends noun before past	-0.079
ends noun before preposition	-0.073
ends number	0.074
ends number before noun	0.071
ends past	-0.11
ends plural	0.189
ends plural before conjunction	0.045
ends plural before of	-0.053
ends plural before preposition	0.073
ends verb	-0.06
ends verbs	0.052
ends with a question word	-0.072
ends with the focus	0.172
head adjective many False	-0.079
head capital many False	0.065
head ing many False	0.071
head is the focus	0.417
head noun many True	0.1
head number many False	-0.057
head opening many False	0.114
hits in the segment	-0.111
holds a fitting mention	0.053
holds demonym	0.219
holds no mention	0.208
holds organization	0.098
holds place	0.191
holds quantity	-0.11
holds the focus	0.128
in a cue	-0.249
is a fitting mention	0.11
is date	-0.125
is demonym	-0.103
is name	0.206
is place with the focus	0.211
is quantity	-0.066
item of a list of noun phrases	-0.173
item of a list of noun phrases, many False	-0.244
item of a list of noun phrases, many True	0.071
item of a list of noun phrases, one of 2	-0.067
item of a list of noun phrases, one of 3	-0.106
joined by of	-0.066
joined by past	0.133
joined by preposition	0.199
joined by to	-0.052
joins 0 for many	-0.236
joins 0 for one	0.163
joins 1 for many	0.287
joins 1 for one	-0.121
joins 2 for one	-0.042
length 0	0.564
length 1	0.26
length 3	-0.104
length 4	-0.419
length 5	-0.065
length 6	-0.123
length 7	0.077
length 8	-0.118
length 9	-0.051
more than a list of noun phrases	-0.231
more than a list of noun phrases, many False	-0.112
more than a list of noun phrases, many True	-0.119
more than a list of noun phrases, one of 2	-0.065
more than a list of noun phrases, one of 3	-0.167
near	0.063
object what be	0.041
opens (	-0.133
opens ,	0.153
opens as other	-0.158
opens as part	-0.132
opens as phrase	0.325
other to other, 0	0.097
other to part, 0	-0.051
other to phrase, 0	-0.204
part of a list, commas 0 for many	-0.205
part of a list, commas 1 for many	-0.041
part of a list, commas 1 for one	-0.059
part of a list, joins 0	-0.103
part of a list, joins 0 for many	-0.151
part of a list, joins 0 for one	0.048
part of a list, joins 1 for many	0.119
part of a list, joins 1 for one	-0.113
part to part, 1	-0.096
part to phrase, 1	0.181
part to phrase, 2	-0.089
part to phrase, 3	-0.062
phrase to other, 0	-0.233
phrase to part, 2	0.206
phrase to part, 3	0.118
phrase to phrase, 1	0.19
phrase to phrase, 3	0.084
phrase, then adjective	-0.073
phrase, then adverb	-0.098
phrase, then auxiliary	0.133
phrase, then capital	-0.18
phrase, then conjunction	-0.041
phrase, then determiner	0.177
phrase, then ing	-0.181
phrase, then noun	0.311
phrase, then of	0.121
phrase, then past	0.19
phrase, then preposition	-0.081
phrase, then to	-0.053
phrase, then verb	-0.084
phrase, then verbs	-0.077
question words 0 before	0.105
question words 0 before, 0 behind	0.134
question words 0 before, 1 behind	-0.059
question words 0 before, 3 behind	-0.041
question words 0 before, 4 behind	0.155
question words 0 before, 5 behind	0.052
question words 0 before, 6 behind	-0.165
question words 0 behind	0.116
question words 1 before, 0 behind	0.058
question words 1 before, 1 behind	0.065
question words 1 before, 2 behind	-0.132
question words 1 before, 3 behind	-0.068
question words 1 before, 4 behind	0.045
question words 1 before, 5 behind	-0.132
question words 1 before, 6 behind	0.158
question words 1 behind	0.241
question words 2 before	-0.08
question words 2 before, 0 behind	0.271
question words 2 before, 1 behind	0.053
question words 2 before, 2 behind	-0.154
question words 2 before, 3 behind	-0.051
question words 2 before, 5 behind	-0.092
question words 2 before, 6 behind	-0.084
question words 2 behind	-0.321
question words 3 before	0.127
question words 3 before, 1 behind	0.116
question words 3 before, 2 behind	-0.109
question words 3 before, 3 behind	0.278
question words 3 before, 4 behind	-0.047
question words 3 before, 5 behind	0.056
question words 3 before, 6 behind	-0.129
question words 3 behind	0.19
question words 4 before, 0 behind	-0.091
question words 4 before, 1 behind	-0.062
question words 4 before, 2 behind	0.097
question words 4 before, 3 behind	-0.122
question words 4 before, 4 behind	-0.112
question words 4 before, 6 behind	0.237
question words 4 behind	-0.211
question words 5 before	-0.097
question words 5 before, 0 behind	0.041
question words 5 before, 1 behind	0.056
question words 5 before, 3 behind	0.17
question words 5 before, 4 behind	-0.089
question words 5 before, 6 behind	-0.22
question words 5 behind	0.099
question words 6 before, 0 behind	-0.257
question words 6 before, 1 behind	0.071
question words 6 before, 4 behind	-0.141
question words 6 before, 5 behind	0.227
question words 6 before, 6 behind	0.087
question words 6 behind	-0.114
segment opens False closes False	0.273
segment opens False closes True	-0.078
segment opens True closes False	0.292
segment opens True closes True	-0.487
segments 0	0.064
segments 1	-0.073
subject what be	-0.041
verb far, asked False, before	-0.042
verb far, asked False, behind	-0.1
verb far, asked True, before	0.103
verb far, asked True, behind	-0.161
verb near, asked False, before	-0.13
verb near, asked False, behind	0.255
verb near, asked True, before	0.205
verb near, asked True, behind	-0.091
verb next, asked False, before	0.193
verb next, asked False, behind	-0.058
verb next, asked True, before	-0.058
verb next, asked True, behind	0.168
verb nowhere, asked False, before	-0.27
verbs inside 0	0.063
verbs inside 1	0.103
verbs inside 2	-0.166
whole list of noun phrases, many False	-0.092
whole list of noun phrases, many True	0.13
whole list of noun phrases, one of 2	-0.114
whole list of noun phrases, one of 3	0.153
whole of a list, commas 0 for many	0.057
whole of a list, commas 0 for one	0.045
whole of a list, commas 1 for many	0.071
whole of a list, commas 1 for one	-0.04
whole of a list, commas 2 for one	-0.055
whole of a list, joins 1	0.067
whole of a list, joins 1 for many	0.116
whole of a list, joins 1 for one	-0.05
""",
    "quantity": r"""
across a list of noun phrases, one of 2	0.052
after a	0.502
after a like word	0.075
after a question word	0.159
after a question word, adjective	-0.05
after a question word, capital	0.083
after a question word, noun	0.066
after a question word, plural	0.074
after a question word, verb	0.146
after about	0.166
after adjective	0.132
after adverb	0.101
after and	0.18
after at	0.218
after auxiliary	0.068
after auxiliary begins determiner	-0.115
after auxiliary begins past	-0.077
after begin	0.183
after begin begins determiner	0.124
after begin begins opening	-0.068
after begin begins preposition	0.128
after by	0.052
after capital	-0.209
after capital begins capital	-0.064
after capital begins number	-0.086
after conjunction begins determiner	0.118
after determiner	-0.154
after determiner begins adjective	-0.073
after determiner begins capital	-0.174
after determiner begins noun	-0.097
after determiner begins number	0.242
after for	0.062
after from	-0.08
after in	-0.12
after ing	-0.117
after is	-0.107
after noun	0.047
after noun begins capital	0.059
after noun begins determiner	0.193
after noun begins noun	-0.053
after noun begins number	-0.217
after noun begins past	-0.071
after noun begins preposition	0.148
after number	-0.164
after number begins adjective	-0.05
after number begins capital	-0.063
after of	0.057
after of begins determiner	-0.095
after of begins number	0.107
after on	-0.041
after opening	0.104
after past	-0.137
after past begins preposition	-0.106
after plural	-0.058
after plural begins preposition	-0.048
after preposition	-0.081
after preposition begins determiner	0.087
after subordinate	-0.166
after that	0.04
after the	-0.054
after the last hit False	0.222
after the last hit True	-0.222
after the question's last word	-0.258
after to	0.243
after to begins determiner	-0.048
after to begins number	0.308
after to begins verb	-0.042
after verb	0.308
after verb begins preposition	0.123
after was	-0.095
after with	0.146
all in the question	-0.081
bare phrase to part, 1	0.358
bare phrase to part, 2	-0.087
bare phrase to phrase, 1	-0.553
bare phrase to phrase, 2	0.314
bare phrase to phrase, 3	-0.123
before a	-0.105
before a question word	-0.087
before a question word, adjective	0.249
before a question word, past	0.138
before a question word, plural	-0.059
before a question word, verb	-0.068
before adverb	-0.195
before and	-0.113
before as	-0.059
before auxiliary	-0.043
before by	0.044
before conjunction	0.146
before determiner	-0.126
before for	0.174
before from	0.065
before in	0.185
before is	0.093
before noun	0.24
before number	-0.099
before of	0.364
before past	-0.112
before plural	-0.163
before preposition	0.243
before subordinate	-0.316
before the	0.12
before the first hit False	0.157
before the first hit True	-0.157
before the last hit False	0.041
before the last hit True	-0.041
before the question's verb how do	-0.394
before to	0.208
before which	-0.217
begin of a list of noun phrases	0.116
begin of a list of noun phrases, many False	0.116
begin of a list of noun phrases, one of 2	0.155
begins a	-0.174
begins about	0.065
begins adjective	-0.12
begins adjective ends adjective 0	0.214
begins adjective ends noun 2	-0.045
begins adjective ends noun 4	-0.167
begins adjective ends number 3	0.053
begins adjective ends plural 1	-0.058
begins adjective ends plural 4	0.097
begins adverb	0.317
begins adverb ends adverb 0	0.279
begins adverb ends noun 4	-0.07
begins adverb ends number 4	0.145
begins at	0.132
begins by	-0.073
begins capital	-0.388
begins capital ends capital 0	-0.045
begins capital ends capital 1	-0.074
begins capital ends capital 3	-0.093
begins capital ends noun 1	-0.097
begins capital ends noun 4	-0.057
begins capital ends number 1	-0.105
begins determiner	0.097
begins determiner ends capital 1	-0.049
begins determiner ends capital 3	0.093
begins determiner ends capital 4	-0.049
begins determiner ends noun 1	0.179
begins determiner ends noun 2	0.114
begins determiner ends noun 3	0.041
begins determiner ends noun 4	-0.098
begins determiner ends number 2	-0.095
begins determiner ends plural 1	0.103
begins determiner ends plural 4	-0.063
begins for	-0.082
begins in	-0.044
begins ing	-0.09
begins inside a mention	0.449
begins noun	-0.419
begins noun ends noun 0	-0.04
begins noun ends noun 1	-0.062
begins noun ends noun 3	-0.051
begins noun ends noun 4	-0.062
begins number	1.066
begins number ends adjective 1	0.117
begins number ends adjective 2	0.144
begins number ends adjective 4	-0.066
begins number ends adverb 4	0.05
begins number ends capital 1	-0.117
begins number ends capital 3	0.281
begins number ends capital 4	-0.122
begins number ends noun 1	0.412
begins number ends noun 2	0.057
begins number ends noun 3	0.336
begins number ends noun 4	0.264
begins number ends number 0	-0.129
begins number ends number 3	0.083
begins number ends number 4	-0.102
begins number ends past 3	0.106
begins number ends past 4	-0.048
begins number ends plural 1	0.152
begins number ends plural 4	-0.09
begins on	-0.061
begins opening	-0.068
begins past	-0.23
begins past ends noun 4	-0.054
begins past ends past 0	-0.053
begins past ends plural 4	0.078
begins plural	-0.208
begins plural ends plural 0	-0.093
begins preposition	0.387
begins preposition ends capital 4	0.306
begins preposition ends noun 2	0.066
begins preposition ends noun 3	-0.105
begins preposition ends number 1	0.144
begins preposition ends number 2	-0.046
begins preposition ends number 3	0.192
begins preposition ends plural 3	-0.043
begins subordinate	-0.071
begins the	-0.376
begins to	-0.102
begins verb	-0.057
begins verbs	-0.105
begins with a question word	-0.109
close	0.179
close left	-0.108
closes 's	-0.168
closes (	0.085
closes )	0.389
closes ,	0.073
closes -	-0.341
closes as part	0.058
commas 1	-0.292
common words	0.472
end of a list of noun phrases	0.043
end of a list of noun phrases, many False	0.043
end of a list of noun phrases, one of 2	0.075
ends adjective	0.381
ends adjective before noun	0.276
ends adjective before plural	-0.124
ends adjective before preposition	0.261
ends adverb	0.46
ends capital	-0.133
ends capital before auxiliary	0.183
ends capital before capital	-0.102
ends capital before conjunction	0.08
ends capital before end	0.058
ends capital before number	-0.098
ends capital before of	0.13
ends capital before preposition	0.126
ends ing	-0.082
ends inside a mention	-0.313
ends noun	0.333
ends noun before adjective	0.127
ends noun before auxiliary	-0.301
ends noun before capital	0.218
ends noun before conjunction	0.129
ends noun before determiner	0.086
ends noun before noun	-0.104
ends noun before number	-0.076
ends noun before of	0.187
ends noun before past	-0.085
ends noun before plural	0.048
ends noun before verbs	0.076
ends number	-0.255
ends number before adjective	-0.199
ends number before capital	-0.154
ends number before conjunction	-0.046
ends number before end	0.254
ends number before noun	0.07
ends number before plural	0.061
ends number before preposition	-0.155
ends past	-0.149
ends past before preposition	-0.112
ends plural	-0.305
ends plural before auxiliary	-0.084
ends plural before conjunction	-0.055
ends plural before preposition	-0.061
ends pronoun	-0.041
ends verb	-0.07
ends verbs	-0.089
ends with a question word	-0.124
head adjective many False	0.318
head adverb many False	0.303
head capital many False	-0.158
head ing many False	-0.058
head noun many False	-0.354
head number many False	0.246
head opening many False	0.122
head past many False	-0.147
head plural many False	-0.177
head verbs many False	-0.045
hits in the segment	0.483
holds a fitting mention	0.386
holds date	-0.052
holds duration	0.171
holds name	-0.537
holds no mention	-0.407
holds organization	0.095
holds percent	0.131
holds place	-0.242
holds quantity	-0.057
is a fitting mention	0.353
is date	-0.276
is duration	0.18
is place	-0.046
joined by 	0.316
joined by adjective preposition	-0.133
joined by conjunction	-0.087
joined by of	-0.066
joined by past	0.187
joined by to	-0.057
length 0	0.043
length 1	0.161
length 2	0.084
length 3	0.375
length 5	-0.303
length 6	-0.104
length 7	-0.307
length 8	-0.071
length 9	0.129
near	0.29
no content	-0.067
object how be	0.189
object of the question's verb how be	-0.106
object of the question's verb how do	0.134
object what be	0.118
opens 's	-0.132
opens (	-0.418
opens ,	-0.167
opens as bare phrase	-0.11
opens as other	0.073
opens as part	-0.082
opens as phrase	0.119
other to other, 0	-0.146
other to phrase, 0	0.241
part of a list, commas 0 for one	0.091
part of a list, commas 1 for one	0.061
part of a list, commas 2 for one	-0.042
part of a list, joins 0	0.066
part of a list, joins 0 for one	0.066
part of a list, joins 1	0.044
part of a list, joins 1 for one	0.044
part to part, 1	-0.069
part to part, 2	-0.049
part to phrase, 1	-0.195
part to phrase, 2	0.125
part to phrase, 3	0.108
partly in the question	-0.344
phrase to other, 0	0.133
phrase to part, 1	0.163
phrase to part, 2	-0.144
phrase to part, 3	-0.077
phrase to phrase, 1	0.054
phrase to phrase, 2	-0.058
phrase to phrase, 3	0.048
phrase, then adjective	0.044
phrase, then adverb	-0.205
phrase, then auxiliary	-0.111
phrase, then capital	0.135
phrase, then conjunction	0.089
phrase, then determiner	-0.081
phrase, then ing	-0.042
phrase, then number	-0.129
phrase, then of	0.271
phrase, then past	-0.074
phrase, then preposition	-0.088
phrase, then subordinate	-0.178
question words 0 before	0.159
question words 0 before, 0 behind	-0.266
question words 0 before, 1 behind	-0.073
question words 0 before, 2 behind	0.259
question words 0 before, 3 behind	0.106
question words 0 before, 4 behind	0.155
question words 0 behind	-0.087
question words 1 before	-0.198
question words 1 before, 2 behind	-0.117
question words 1 before, 3 behind	-0.121
question words 1 before, 4 behind	0.13
question words 1 before, 5 behind	0.045
question words 1 before, 6 behind	-0.126
question words 1 behind	0.265
question words 2 before, 0 behind	0.043
question words 2 before, 1 behind	0.305
question words 2 before, 2 behind	0.125
question words 2 before, 3 behind	-0.235
question words 2 before, 4 behind	-0.071
question words 2 before, 6 behind	-0.179
question words 2 behind	0.25
question words 3 before	-0.06
question words 3 before, 0 behind	0.113
question words 3 before, 1 behind	-0.262
question words 3 before, 2 behind	-0.195
question words 3 before, 3 behind	0.356
question words 3 before, 4 behind	-0.186
question words 3 before, 6 behind	0.116
question words 4 before	-0.131
question words 4 before, 0 behind	-0.238
question words 4 before, 1 behind	0.215
question words 4 before, 2 behind	0.197
question words 4 before, 3 behind	-0.055
question words 4 before, 4 behind	-0.11
question words 4 before, 5 behind	-0.103
question words 4 behind	-0.242
question words 5 before	0.249
question words 5 before, 1 behind	0.317
question words 5 before, 2 behind	0.197
question words 5 before, 3 behind	-0.069
question words 5 before, 4 behind	-0.214
question words 5 before, 5 behind	-0.074
question words 5 before, 6 behind	0.103
question words 5 behind	-0.233
question words 6 before, 0 behind	0.256
question words 6 before, 1 behind	-0.214
question words 6 before, 2 behind	-0.216
question words 6 before, 3 behind	0.055
question words 6 before, 4 behind	0.054
question words 6 before, 5 behind	-0.085
question words 6 before, 6 behind	0.118
question words in its phrase	0.406
segment opens False closes False	0.092
segment opens False closes True	0.298
segment opens True closes False	-0.417
segments 0	-0.544
segments 1	0.415
segments 2	0.129
subject how be	-0.189
subject what be	-0.118
two after a question word	-0.185
verb far, asked False, before	-0.272
verb far, asked False, behind	0.065
verb far, asked True, before	0.248
verb far, asked True, behind	-0.136
verb near, asked False, before	-0.089
verb near, asked False, behind	0.21
verb near, asked True, before	-0.053
verb near, asked True, behind	0.063
verb next, asked False, before	0.105
verb next, asked False, behind	-0.229
verb nowhere, asked False, behind	0.05
verbs inside 0	0.182
verbs inside 1	-0.107
verbs inside 2	-0.074
whole list of noun phrases	0.115
whole list of noun phrases, many False	0.115
whole of a list, commas 0 for one	-0.191
whole of a list, commas 1 for one	0.052
whole of a list, commas 2 for one	0.122
""",
    "quantity of a kind": r"""
across a list of noun phrases	-0.059
across a list of noun phrases, many False	0.057
across a list of noun phrases, many True	-0.116
across a list of noun phrases, one of 3	-0.058
after a	0.296
after a like word	0.193
after a question word	-0.253
after a question word, capital	0.063
after a question word, noun	-0.226
after a question word, past	-0.116
after a question word, plural	0.176
after a question word, verbs	-0.111
after about	0.222
after adjective	0.147
after adjective begins noun	-0.055
after adverb	0.063
after adverb begins adjective	-0.056
after adverb begins determiner	-0.053
after adverb begins number	0.225
after adverb begins preposition	0.07
after as	-0.227
after at	-0.175
after auxiliary begins adjective	0.047
after auxiliary begins adverb	0.078
after auxiliary begins determiner	0.1
after auxiliary begins number	-0.162
after auxiliary begins past	-0.044
after auxiliary begins verb	-0.097
after begin	-0.081
after begin begins adverb	0.206
after begin begins determiner	-0.1
after begin begins opening	0.085
after begin begins preposition	-0.064
after begin begins pronoun	0.099
after between	0.165
after capital	-0.203
after capital begins capital	-0.067
after capital begins determiner	-0.051
after conjunction	0.129
after conjunction begins adjective	-0.045
after conjunction begins capital	-0.042
after conjunction begins determiner	0.098
after conjunction begins noun	-0.049
after conjunction begins number	0.266
after determiner	-0.361
after determiner begins adjective	-0.126
after determiner begins noun	-0.079
after determiner begins past	-0.055
after determiner begins plural	-0.041
after from	0.188
after in	-0.16
after ing	0.183
after is	-0.319
after its	0.116
after noun	0.048
after noun begins adjective	-0.078
after noun begins capital	-0.047
after noun begins noun	0.224
after noun begins number	-0.074
after noun begins plural	-0.041
after noun begins preposition	0.084
after noun begins subordinate	0.142
after number begins adjective	-0.144
after number begins noun	-0.076
after number begins number	0.175
after number begins preposition	0.167
after of begins adjective	-0.052
after of begins capital	-0.067
after of begins determiner	0.063
after of begins noun	-0.042
after on	-0.073
after or	0.161
after over	-0.135
after past	0.079
after past begins determiner	-0.073
after past begins noun	0.098
after past begins number	0.181
after past begins preposition	-0.122
after plural begins number	-0.2
after plural begins preposition	0.116
after preposition begins adjective	-0.06
after preposition begins adverb	-0.062
after preposition begins capital	-0.116
after preposition begins determiner	-0.061
after preposition begins noun	-0.202
after preposition begins number	0.274
after preposition begins plural	0.095
after subordinate begins determiner	-0.116
after subordinate begins number	-0.053
after than	0.258
after that	-0.183
after the	-0.194
after the focus	-0.209
after the last hit False	0.16
after the last hit True	-0.16
after the question's last word	-0.217
after to	-0.16
after to begins determiner	0.125
after to begins number	-0.225
after to begins verb	-0.045
after verb	0.1
after verb begins determiner	0.111
after verb begins preposition	-0.053
after was	0.106
after which	-0.165
after with	0.297
asked for percentag, head date	-0.123
asked for percentag, head noun	0.05
asked for percentag, head percent	0.479
asked for percentag, head plural	0.07
asked for person, head noun	-0.06
asked for person, head quantity	0.364
asked for year, head duration	0.078
bare phrase to phrase, 1	-0.2
bare phrase to phrase, 2	-0.09
bare phrase to phrase, 3	0.064
before a	0.061
before a question word, adjective	0.2
before a question word, capital	0.305
before a question word, past	-0.209
before a question word, plural	-0.151
before a question word, preposition	-0.169
before a question word, verb	-0.041
before a question word, verbs	-0.075
before adjective	0.279
before adverb	-0.134
before and	-0.067
before are	-0.119
before as	0.095
before auxiliary	0.079
before between	-0.072
before by	0.118
before conjunction	-0.106
before determiner	-0.118
before end	-0.063
before for	-0.109
before from	0.126
before in	0.074
before ing	-0.089
before into	0.071
before is	0.116
before its	-0.055
before noun	0.099
before of	0.754
before on	-0.07
before past	-0.098
before plural	-0.084
before preposition	-0.074
before pronoun	0.138
before subordinate	0.091
before than	-0.101
before that	-0.116
before the	-0.131
before the first hit False	0.044
before the first hit True	-0.044
before the focus	0.146
before the last hit False	-0.088
before the last hit True	0.088
before the question's first word	-0.269
before the question's verb how -	0.042
before the question's verb how be	-0.072
before the whole focus	0.238
before to	-0.103
before verb	-0.096
before verbs	-0.135
before was	0.063
before which	0.065
before with	-0.097
begin of a list of noun phrases	-0.077
begin of a list of noun phrases, many True	-0.056
begin of a list of noun phrases, one of 2	-0.097
begins a	0.078
begins adjective	-0.359
begins adjective ends adjective 0	-0.174
begins adjective ends noun 1	-0.173
begins adjective ends noun 2	-0.049
begins adjective ends noun 3	0.071
begins adjective ends noun 4	0.15
begins adjective ends plural 1	0.045
begins adjective ends plural 4	-0.06
begins adjective ends verbs 4	0.048
begins adverb	0.443
begins adverb ends adjective 1	-0.075
begins adverb ends adjective 2	0.098
begins adverb ends adjective 4	-0.041
begins adverb ends adverb 0	0.129
begins adverb ends noun 2	-0.094
begins adverb ends noun 4	0.124
begins adverb ends plural 2	0.286
begins adverb ends plural 4	-0.055
begins an	-0.114
begins as	0.111
begins at	-0.138
begins between	0.12
begins capital	-0.286
begins capital ends capital 2	-0.144
begins capital ends number 1	-0.059
begins determiner	0.077
begins determiner ends adjective 2	0.052
begins determiner ends adjective 3	-0.071
begins determiner ends capital 4	-0.048
begins determiner ends noun 1	0.089
begins determiner ends number 1	0.073
begins determiner ends number 2	-0.077
begins determiner ends past 1	0.047
begins determiner ends plural 2	0.176
begins determiner ends plural 3	0.053
begins determiner ends plural 4	-0.1
begins for	-0.049
begins in	-0.071
begins ing	-0.14
begins inside a mention	0.523
begins its	-0.061
begins noun	-0.276
begins noun ends adjective 1	0.159
begins noun ends noun 0	-0.142
begins noun ends noun 1	-0.112
begins noun ends noun 2	-0.053
begins noun ends noun 3	-0.066
begins noun ends noun 4	-0.054
begins noun ends plural 2	0.078
begins noun ends plural 4	0.106
begins number	0.703
begins number ends adjective 1	0.349
begins number ends adjective 2	-0.083
begins number ends adjective 4	-0.157
begins number ends capital 1	-0.203
begins number ends capital 2	-0.109
begins number ends capital 3	0.306
begins number ends capital 4	0.044
begins number ends noun 1	0.447
begins number ends noun 2	0.06
begins number ends noun 3	0.236
begins number ends noun 4	-0.042
begins number ends number 0	0.505
begins number ends number 1	-0.182
begins number ends number 2	0.162
begins number ends number 3	-0.074
begins number ends number 4	-0.114
begins number ends past 1	0.131
begins number ends past 2	-0.054
begins number ends past 4	-0.043
begins number ends plural 1	0.188
begins number ends plural 2	-0.295
begins number ends plural 3	-0.142
begins number ends plural 4	-0.129
begins opening	0.085
begins opening ends opening 0	0.099
begins over	0.566
begins past	-0.2
begins past ends past 0	-0.043
begins plural	0.124
begins plural ends adjective 3	0.151
begins plural ends plural 0	-0.13
begins plural ends plural 2	0.274
begins plural ends plural 4	-0.048
begins preposition	0.255
begins preposition ends adjective 2	0.176
begins preposition ends adjective 3	0.084
begins preposition ends adjective 4	0.111
begins preposition ends noun 2	-0.102
begins preposition ends noun 4	-0.063
begins preposition ends number 2	0.078
begins preposition ends number 4	-0.043
begins preposition ends plural 4	0.062
begins pronoun	0.052
begins pronoun ends noun 4	0.162
begins subordinate	-0.049
begins subordinate ends verb 4	0.161
begins than	-0.05
begins the	-0.426
begins to	-0.164
begins verb	-0.227
begins verb ends verb 0	-0.042
begins verbs	-0.102
begins with	-0.042
begins with a question word	0.283
close	-0.17
close left	-0.043
closes (	0.128
closes )	0.116
closes ),	0.24
closes ).	0.057
closes ,	-0.051
closes -	-0.106
closes .	-0.04
closes ;	-0.239
closes as other	0.095
closes as part	0.205
closes as phrase	-0.299
commas 1	-0.381
commas 3	-0.083
end of a list of noun phrases	0.073
end of a list of noun phrases, many False	0.147
end of a list of noun phrases, many True	-0.074
end of a list of noun phrases, one of 2	0.075
ends adjective	0.433
ends adjective before capital	0.136
ends adjective before noun	-0.188
ends adjective before plural	0.196
ends adjective before preposition	0.274
ends adverb before determiner	-0.053
ends adverb before preposition	-0.043
ends capital	-0.35
ends capital before adjective	0.068
ends capital before auxiliary	-0.133
ends capital before capital	-0.11
ends capital before conjunction	-0.058
ends capital before determiner	-0.071
ends capital before end	0.113
ends capital before noun	-0.092
ends capital before number	-0.067
ends capital before past	-0.073
ends capital before plural	0.061
ends capital before preposition	-0.069
ends capital before subordinate	0.111
ends ing	-0.076
ends inside a mention	-0.408
ends noun	0.042
ends noun before conjunction	-0.152
ends noun before determiner	0.082
ends noun before end	0.168
ends noun before noun	0.19
ends noun before number	-0.074
ends noun before of	0.183
ends noun before plural	-0.392
ends noun before subordinate	0.07
ends noun before to	0.061
ends noun before verbs	-0.12
ends number	-0.13
ends number before adjective	0.183
ends number before capital	0.064
ends number before conjunction	-0.063
ends number before determiner	-0.145
ends number before end	-0.119
ends number before noun	0.183
ends number before number	-0.128
ends number before plural	0.109
ends number before preposition	0.11
ends opening	0.099
ends past	-0.07
ends past before noun	0.09
ends past before number	0.094
ends past before preposition	-0.065
ends plural	0.066
ends plural before auxiliary	0.075
ends plural before conjunction	0.165
ends plural before end	-0.254
ends plural before ing	-0.079
ends plural before number	0.189
ends plural before of	0.236
ends plural before preposition	-0.202
ends plural before subordinate	-0.062
ends plural before verb	-0.064
ends pronoun	-0.061
ends pronoun before auxiliary	-0.044
ends verbs	0.054
ends with the focus	0.421
head adjective many False	0.138
head adverb many False	-0.113
head adverb many True	0.198
head capital many False	-0.097
head capital many True	-0.436
head is the focus	0.25
head noun many False	-0.243
head noun many True	-0.173
head number many False	0.27
head number many True	0.723
head past many True	-0.044
head plural many True	-0.307
head verb many True	0.118
hits in the segment	0.658
holds a fitting mention	0.237
holds date	-0.455
holds demonym	-0.215
holds duration	0.255
holds name	-0.398
holds no mention	-0.12
holds percent	0.085
holds the focus	0.375
is a fitting mention	0.405
is date	-0.111
is duration	0.12
is duration with the focus	0.158
is name	0.058
is name with the focus	-0.045
is percent	0.051
is quantity	0.37
is quantity before the focus	0.467
item of a list of noun phrases	-0.072
item of a list of noun phrases, many False	0.174
item of a list of noun phrases, many True	-0.246
item of a list of noun phrases, one of 2	-0.11
joined by 	0.114
joined by auxiliary past	0.144
joined by conjunction	-0.045
joined by of	-0.251
joined by past	0.087
joined by to	0.559
joins 0 for many	0.273
joins 1 for many	-0.227
joins 2 for many	-0.047
length 0	0.173
length 1	0.288
length 2	0.081
length 3	0.335
length 4	-0.047
length 5	-0.241
length 6	-0.465
length 8	-0.155
more than a list of noun phrases, many False	-0.138
more than a list of noun phrases, many True	0.12
more than a list of noun phrases, one of 2	0.053
more than a list of noun phrases, one of 3	-0.071
near	0.048
object how -	-0.054
object how be	-0.225
object how do	0.304
object of the question's verb how -	0.059
object of the question's verb how be	-0.116
object of the question's verb how do	-0.064
object what be	-0.274
opens 's	0.041
opens ,	0.279
opens -	-0.157
opens ;	-0.059
opens as bare phrase	-0.253
opens as other	0.185
other to other, 0	0.072
other to part, 0	0.059
other to phrase, 0	0.054
part of a list, commas 1 for many	-0.061
part of a list, commas 2 for many	-0.045
part of a list, joins 0	-0.085
part of a list, joins 0 for many	-0.045
part to other, 0	-0.077
part to part, 1	0.188
part to phrase, 1	-0.045
partly in the question	0.07
phrase to other, 0	0.114
phrase to part, 1	-0.08
phrase to part, 2	0.146
phrase to part, 3	-0.067
phrase to phrase, 1	-0.096
phrase to phrase, 2	0.233
phrase to phrase, 3	-0.218
phrase, then adjective	0.362
phrase, then auxiliary	-0.088
phrase, then capital	-0.174
phrase, then conjunction	-0.12
phrase, then ing	-0.082
phrase, then noun	-0.089
phrase, then number	-0.118
phrase, then of	0.238
phrase, then past	-0.066
phrase, then plural	0.081
phrase, then preposition	-0.211
phrase, then pronoun	0.159
phrase, then subordinate	0.081
phrase, then verb	-0.045
phrase, then verbs	-0.13
question words 0 before	-0.253
question words 0 before, 2 behind	-0.297
question words 0 before, 3 behind	0.074
question words 0 before, 4 behind	-0.063
question words 0 before, 5 behind	-0.085
question words 0 before, 6 behind	0.141
question words 1 before, 0 behind	0.153
question words 1 before, 1 behind	-0.234
question words 1 before, 2 behind	-0.176
question words 1 before, 4 behind	0.254
question words 1 before, 5 behind	0.044
question words 1 behind	0.433
question words 2 before, 0 behind	-0.338
question words 2 before, 2 behind	0.401
question words 2 before, 4 behind	-0.098
question words 2 before, 5 behind	-0.106
question words 2 before, 6 behind	0.117
question words 3 before	-0.05
question words 3 before, 0 behind	0.043
question words 3 before, 1 behind	0.137
question words 3 before, 2 behind	0.168
question words 3 before, 3 behind	-0.188
question words 3 before, 4 behind	0.081
question words 3 before, 5 behind	-0.224
question words 3 before, 6 behind	-0.066
question words 3 behind	0.12
question words 4 before	0.047
question words 4 before, 0 behind	-0.211
question words 4 before, 1 behind	0.403
question words 4 before, 5 behind	0.111
question words 4 before, 6 behind	-0.211
question words 4 behind	-0.187
question words 5 before	0.262
question words 5 before, 0 behind	0.221
question words 5 before, 1 behind	0.254
question words 5 before, 2 behind	0.09
question words 5 before, 3 behind	0.184
question words 5 before, 4 behind	-0.108
question words 5 before, 5 behind	-0.083
question words 5 before, 6 behind	-0.296
question words 5 behind	-0.286
question words 6 before, 0 behind	0.167
question words 6 before, 1 behind	-0.156
question words 6 before, 2 behind	-0.152
question words 6 before, 4 behind	-0.225
question words 6 before, 5 behind	0.057
question words 6 before, 6 behind	0.244
question words 6 behind	-0.109
question words in its phrase	-0.11
segment opens False closes False	-0.053
segment opens False closes True	0.257
segment opens True closes False	-0.25
segment opens True closes True	0.046
segments 0	-0.15
segments 1	0.24
segments 2	-0.09
subject how -	0.054
subject how be	0.225
subject how do	-0.304
subject what be	0.274
the focus in its phrase	0.046
two after the focus, of	0.094
two after the focus, past	0.054
verb far, asked False, before	0.239
verb far, asked False, behind	0.431
verb far, asked True, before	-0.159
verb far, asked True, behind	-0.259
verb near, asked True, before	-0.184
verb near, asked True, behind	-0.108
verb next, asked False, behind	0.147
verb next, asked True, behind	-0.377
verb nowhere, asked False, before	0.047
verb nowhere, asked False, behind	0.167
verbs inside 0	0.542
verbs inside 1	-0.252
verbs inside 2	-0.29
whole list of noun phrases	0.063
whole list of noun phrases, many False	0.149
whole list of noun phrases, many True	-0.086
whole list of noun phrases, one of 2	0.119
whole list of noun phrases, one of 3	-0.056
whole of a list, commas 0 for many	-0.206
whole of a list, commas 1 for many	-0.057
whole of a list, joins 1	-0.294
whole of a list, joins 1 for many	-0.235
whole of a list, joins 1 for one	-0.059
""",
    "reason": r"""
across a list of noun phrases	-0.151
across a list of noun phrases, many False	-0.151
across a list of noun phrases, one of 2	-0.111
after a	0.06
after a cue	0.422
after a like word	-0.114
after a question word	-0.048
after a question word, adjective	0.053
after a question word, capital	0.053
after a question word, noun	0.135
after a question word, past	-0.05
after a question word, plural	-0.084
after adjective	-0.191
after adjective begins noun	-0.084
after adverb	-0.213
after and	-0.121
after as	0.218
after auxiliary	0.232
after auxiliary begins determiner	0.152
after begin	-0.103
after begin begins determiner	-0.212
after capital	0.257
after capital begins capital	-0.103
after conjunction	-0.108
after determiner begins adjective	-0.045
after determiner begins capital	-0.173
after determiner begins noun	0.313
after determiner begins plural	-0.043
after in	0.075
after ing	-0.067
after is	-0.103
after noun	-0.044
after noun begins determiner	-0.272
after noun begins noun	0.1
after noun begins preposition	-0.125
after of	0.17
after past begins preposition	-0.118
after plural	0.043
after plural begins preposition	-0.072
after preposition	0.272
after preposition begins noun	-0.18
after subordinate	0.12
after the first hit False	0.233
after the first hit True	-0.233
after the last hit False	0.08
after the last hit True	-0.08
after the question's last word	0.156
after to	0.327
after to begins verb	-0.407
after verb	-0.376
after verb begins determiner	-0.102
after was	0.328
all in the question	-0.189
bare phrase to other, 0	0.129
bare phrase to part, 1	-0.043
bare phrase to phrase, 1	-0.096
before a	0.066
before a question word, adjective	0.088
before a question word, capital	0.062
before a question word, noun	0.096
before a question word, plural	-0.049
before adjective	-0.089
before and	-0.045
before auxiliary	-0.1
before capital	-0.087
before determiner	0.069
before end	0.279
before for	-0.13
before in	0.134
before noun	0.081
before number	0.07
before of	-0.06
before past	-0.09
before plural	-0.163
before preposition	-0.099
before pronoun	0.382
before the	-0.225
before the last hit False	0.136
before the last hit True	-0.136
before the question's first word	0.167
before the question's verb why be	-0.172
before to	-0.315
before verb	-0.12
before verbs	0.11
before was	0.124
begin of a list of noun phrases	0.143
begin of a list of noun phrases, many False	0.143
begin of a list of noun phrases, one of 2	0.047
begins adjective	0.066
begins adjective ends adjective 0	-0.134
begins adjective ends adjective 4	-0.052
begins adjective ends noun 1	-0.237
begins adjective ends noun 3	0.066
begins adjective ends plural 1	-0.066
begins adverb	-0.18
begins adverb ends adjective 4	0.124
begins adverb ends noun 4	-0.1
begins adverb ends plural 4	-0.092
begins as	0.133
begins capital	-0.212
begins capital ends capital 0	-0.093
begins capital ends capital 1	-0.116
begins capital ends capital 2	-0.095
begins capital ends capital 4	-0.167
begins capital ends noun 4	-0.061
begins determiner ends adjective 4	0.1
begins determiner ends adverb 4	-0.054
begins determiner ends capital 3	-0.069
begins determiner ends capital 4	0.09
begins determiner ends noun 1	-0.076
begins determiner ends noun 3	-0.062
begins determiner ends plural 1	0.122
begins determiner ends plural 4	0.162
begins for	0.46
begins in	-0.08
begins ing	0.122
begins inside a mention	-0.091
begins noun	-0.108
begins noun ends adjective 4	-0.06
begins noun ends noun 0	-0.14
begins noun ends noun 1	0.234
begins noun ends noun 2	0.084
begins noun ends noun 3	-0.109
begins noun ends noun 4	0.185
begins noun ends plural 4	-0.202
begins noun ends verb 4	0.05
begins number	-0.097
begins number ends noun 4	-0.046
begins number ends number 0	0.063
begins past	-0.237
begins past ends noun 2	-0.047
begins past ends noun 4	0.186
begins past ends past 0	-0.054
begins past ends plural 4	-0.063
begins past ends verb 4	-0.114
begins plural	-0.14
begins plural ends plural 0	-0.126
begins plural ends plural 4	-0.052
begins preposition ends capital 4	0.159
begins preposition ends noun 1	0.085
begins preposition ends noun 3	-0.076
begins pronoun	-0.086
begins pronoun ends noun 4	-0.057
begins subordinate	0.359
begins subordinate ends noun 4	0.055
begins subordinate ends plural 4	0.404
begins to	1.021
begins to ends capital 4	-0.047
begins to ends noun 4	0.354
begins to ends plural 4	0.398
begins verb	-0.186
begins verb ends noun 4	-0.098
begins verbs	-0.055
begins with a cue	0.532
begins with a question word	0.211
close	-0.167
closes .	0.177
closes as other	0.116
closes as part	-0.079
commas 1	-0.227
commas 2	-0.13
common words	-0.393
end of a list of noun phrases, one of 2	0.047
ends adjective	-0.077
ends adjective before noun	-0.12
ends adverb	0.068
ends capital	-0.187
ends capital before capital	-0.1
ends ing	0.13
ends inside a mention	-0.078
ends noun	-0.132
ends noun before auxiliary	-0.112
ends noun before determiner	-0.105
ends noun before end	-0.07
ends noun before of	0.063
ends noun before preposition	-0.152
ends number	-0.148
ends past	-0.098
ends past before preposition	-0.087
ends plural	0.438
ends plural before end	0.217
ends plural before preposition	0.228
ends pronoun	0.058
ends verb	0.047
ends verb before determiner	-0.061
ends verbs	-0.19
ends with a question word	-0.104
head adjective many False	-0.052
head adverb many False	0.157
head capital many False	-0.237
head ing many False	0.043
head noun many False	0.394
head number many False	-0.129
head past many False	-0.082
head pronoun many False	0.183
head verb many False	-0.304
head verbs many False	-0.092
hits in the segment	-0.113
holds name	-0.26
is name	-0.249
item of a list of noun phrases	-0.12
item of a list of noun phrases, many False	-0.12
item of a list of noun phrases, one of 2	-0.044
joined by conjunction	0.049
joined by of	0.086
joined by preposition	0.178
length 0	-0.503
length 1	-0.203
length 2	-0.482
length 3	0.071
length 4	0.061
length 5	0.214
length 6	0.55
length 7	0.222
length 8	0.146
length 9	-0.076
more than a list of noun phrases	-0.124
more than a list of noun phrases, many False	-0.124
more than a list of noun phrases, one of 2	-0.081
object why be	-0.056
object why do	-0.073
opens ,	0.203
opens as other	0.281
opens as part	-0.189
opens as phrase	-0.069
other to other, 0	-0.11
other to part, 0	0.076
other to phrase, 0	0.315
part of a list, commas 0 for one	0.161
part of a list, commas 1 for one	-0.041
part of a list, joins 0	0.119
part of a list, joins 0 for one	0.119
part of a list, joins 1	-0.052
part of a list, joins 1 for one	-0.052
part to other, 0	-0.055
part to phrase, 1	-0.205
part to phrase, 2	0.154
part to phrase, 3	-0.063
partly in the question	-0.138
phrase to other, 0	0.153
phrase to part, 1	-0.147
phrase to part, 2	0.111
phrase to phrase, 1	-0.274
phrase to phrase, 2	0.347
phrase to phrase, 3	-0.225
phrase, then auxiliary	-0.101
phrase, then conjunction	-0.227
phrase, then determiner	0.101
phrase, then past	-0.04
phrase, then preposition	0.211
phrase, then subordinate	-0.048
phrase, then to	-0.115
question words 0 before	-0.048
question words 0 before, 0 behind	-0.088
question words 0 before, 1 behind	-0.064
question words 0 before, 2 behind	-0.048
question words 0 before, 3 behind	0.112
question words 0 before, 4 behind	0.131
question words 0 before, 5 behind	-0.126
question words 1 before	-0.394
question words 1 before, 1 behind	-0.083
question words 1 before, 3 behind	0.081
question words 1 before, 4 behind	-0.067
question words 1 before, 5 behind	-0.117
question words 1 before, 6 behind	-0.151
question words 1 behind	-0.086
question words 2 before	0.155
question words 2 before, 0 behind	0.077
question words 2 before, 1 behind	0.047
question words 2 before, 2 behind	-0.043
question words 2 before, 3 behind	-0.097
question words 2 before, 4 behind	-0.05
question words 2 before, 6 behind	0.272
question words 2 behind	0.131
question words 3 before	0.125
question words 3 before, 1 behind	0.059
question words 3 before, 3 behind	-0.045
question words 3 before, 4 behind	-0.057
question words 3 before, 6 behind	0.172
question words 3 behind	0.087
question words 4 before, 0 behind	0.091
question words 4 before, 1 behind	-0.08
question words 4 before, 3 behind	-0.084
question words 5 before, 6 behind	-0.116
question words 5 behind	-0.227
question words 6 before	0.123
question words 6 before, 0 behind	-0.065
question words 6 before, 1 behind	0.132
question words 6 before, 2 behind	0.272
question words 6 before, 3 behind	0.152
question words 6 before, 5 behind	-0.194
question words 6 before, 6 behind	-0.143
question words 6 behind	0.096
question words in its phrase	-0.086
segment opens False closes False	-0.565
segment opens False closes True	0.124
segment opens True closes True	0.473
segments 0	0.564
segments 1	-0.348
segments 2	-0.216
subject why be	0.056
subject why do	0.073
two after a question word	-0.386
verb far, asked False, before	0.063
verb far, asked False, behind	-0.05
verb far, asked True, before	0.222
verb far, asked True, behind	0.12
verb near, asked False, before	0.042
verb near, asked False, behind	0.093
verb near, asked True, before	0.059
verb next, asked False, behind	-0.101
verb next, asked True, before	-0.226
verb next, asked True, behind	-0.099
verb nowhere, asked False, before	-0.12
verbs inside 0	-0.564
verbs inside 1	0.228
verbs inside 2	0.336
whole list of noun phrases	-0.262
whole list of noun phrases, many False	-0.262
whole list of noun phrases, one of 2	-0.212
whole of a list, commas 0 for one	0.12
whole of a list, commas 1 for one	-0.053
whole of a list, joins 1	0.06
whole of a list, joins 1 for one	0.06
""",
    "reason of a kind": r"""
after a question word	-0.173
after adjective	0.069
after begin	-0.123
after determiner	0.101
after noun	-0.094
after past	0.046
after plural	-0.081
after preposition	-0.117
after the	0.054
bare phrase to phrase, 1	-0.052
bare phrase to phrase, 3	0.122
before a question word	0.193
before capital	0.147
before determiner	0.045
before end	0.15
before noun	-0.173
before past	0.092
before plural	0.078
before preposition	0.136
before the	-0.082
before the first hit False	-0.162
before the first hit True	0.162
before the last hit False	0.04
before the last hit True	-0.04
begins adjective	0.171
begins adjective ends adjective 0	-0.054
begins adjective ends noun 4	0.151
begins capital	-0.095
begins capital ends capital 0	-0.084
begins determiner ends noun 1	-0.065
begins determiner ends noun 4	0.189
begins noun	-0.042
begins past	0.15
begins plural	-0.098
begins preposition	-0.18
begins preposition ends noun 4	-0.071
begins the	-0.163
begins with a question word	-0.21
closes ,	-0.117
closes .	0.243
closes as other	-0.16
closes as phrase	0.142
commas 1	0.182
common words	-0.069
ends capital	-0.251
ends noun	0.268
ends past	-0.13
ends plural	0.154
ends with a question word	-0.149
head adjective many False	-0.073
head noun many False	0.332
head past many False	-0.088
hits in the segment	0.207
holds no mention	0.069
length 0	-0.302
length 1	-0.153
length 2	-0.058
length 4	0.162
length 5	0.304
length 6	-0.085
length 7	0.21
opens ,	0.051
opens as other	0.193
opens as part	-0.123
opens as phrase	-0.043
other to other, 0	0.09
other to part, 0	0.054
other to phrase, 0	0.049
part to phrase, 1	-0.11
partly in the question	-0.232
phrase to other, 0	-0.208
phrase to part, 1	0.046
phrase to phrase, 1	-0.1
phrase to phrase, 2	0.256
question words 0 before	-0.173
question words 0 before, 6 behind	-0.243
question words 0 behind	0.193
question words 1 before	0.14
question words 1 before, 6 behind	-0.099
question words 1 behind	-0.086
question words 2 before	0.203
question words 2 before, 6 behind	0.299
question words 3 before	0.133
question words 3 before, 6 behind	-0.116
question words 3 behind	-0.282
question words 4 before	-0.242
question words 4 before, 6 behind	-0.106
question words 6 before	0.114
question words 6 before, 6 behind	0.19
question words 6 behind	-0.06
segment opens False closes False	-0.109
segment opens False closes True	0.243
segment opens True closes True	-0.161
segments 1	0.141
two after a question word	0.151
verb far, asked False, behind	-0.102
verb near, asked False, before	-0.146
verb near, asked False, behind	0.309
verb next, asked False, before	-0.077
verb next, asked False, behind	-0.268
verb nowhere, asked False, before	-0.218
verbs inside 0	-0.196
verbs inside 1	0.153
verbs inside 2	0.044
""",
    "thing": r"""
across a list of noun phrases	0.141
across a list of noun phrases, many False	0.141
across a list of noun phrases, one of 2	0.061
after a	0.169
after a like word	0.352
after a question word	0.172
after a question word, adjective	0.153
after a question word, capital	0.116
after a question word, noun	0.083
after a question word, past	-0.161
after a question word, plural	-0.114
after a question word, verb	0.054
after adjective begins noun	-0.075
after adjective begins plural	-0.058
after adverb	-0.28
after and	0.175
after are	-0.106
after as	-0.099
after auxiliary begins adverb	-0.061
after auxiliary begins determiner	-0.178
after auxiliary begins past	-0.158
after auxiliary begins verb	0.187
after begin	0.111
after begin begins determiner	-0.2
after begin begins opening	0.154
after begin begins preposition	0.124
after capital	0.229
after capital begins noun	0.302
after conjunction	0.081
after conjunction begins adjective	0.053
after conjunction begins determiner	-0.108
after conjunction begins noun	-0.241
after determiner	-0.058
after determiner begins adjective	-0.06
after determiner begins capital	0.2
after determiner begins noun	-0.121
after for	-0.115
after ing	-0.087
after is	-0.09
after noun	-0.06
after noun begins adjective	-0.21
after noun begins determiner	0.111
after noun begins plural	0.216
after noun begins subordinate	0.058
after of	0.057
after of begins adjective	0.135
after of begins determiner	0.111
after of begins noun	0.044
after on	-0.047
after or	-0.09
after past	-0.066
after past begins preposition	-0.053
after plural	-0.04
after preposition	-0.18
after preposition begins adjective	-0.305
after preposition begins determiner	0.18
after preposition begins noun	-0.062
after pronoun	0.231
after subordinate	-0.279
after subordinate begins determiner	-0.041
after that	-0.134
after the	-0.402
after the first hit False	0.066
after the first hit True	-0.066
after the last hit False	-0.182
after the last hit True	0.182
after the question's last word	0.307
after the question's preposition	0.564
after to begins verb	-0.117
after verb	0.255
after verbs	0.101
after which	-0.044
bare phrase to part, 1	0.081
bare phrase to phrase, 2	-0.286
bare phrase to phrase, 3	0.142
before a question word	-0.075
before a question word, past	-0.152
before a question word, plural	-0.089
before a question word, verb	-0.085
before adjective	-0.136
before adverb	-0.065
before and	-0.185
before are	-0.089
before as	0.094
before auxiliary	0.195
before capital	0.062
before determiner	-0.097
before end	-0.178
before for	-0.082
before in	0.305
before ing	0.323
before is	-0.267
before noun	-0.118
before number	-0.11
before of	-0.194
before on	0.092
before or	0.302
before past	-0.094
before preposition	0.356
before the	-0.299
before the first hit False	-0.059
before the first hit True	0.059
before the last hit False	0.086
before the last hit True	-0.086
before the question's first word	-0.141
before the question's verb what other	0.203
before the question's verb whatlater -	-0.146
begin of a list of noun phrases	0.088
begin of a list of noun phrases, many False	0.088
begin of a list of noun phrases, one of 2	0.165
begins a	0.267
begins adjective	0.062
begins adjective ends adjective 0	0.286
begins adjective ends adjective 4	-0.043
begins adjective ends noun 2	0.14
begins adjective ends noun 3	0.145
begins adjective ends noun 4	-0.077
begins adjective ends plural 1	-0.247
begins adjective ends plural 3	-0.064
begins adverb	-0.233
begins as	-0.085
begins capital	0.243
begins capital ends capital 0	-0.292
begins capital ends capital 1	0.231
begins capital ends capital 2	-0.079
begins capital ends capital 3	0.204
begins capital ends noun 1	0.071
begins capital ends noun 3	-0.065
begins capital ends plural 4	0.233
begins determiner	-0.253
begins determiner ends adjective 4	-0.063
begins determiner ends capital 1	0.073
begins determiner ends capital 2	0.042
begins determiner ends capital 3	0.046
begins determiner ends capital 4	-0.134
begins determiner ends noun 1	-0.23
begins determiner ends noun 2	-0.225
begins determiner ends noun 3	0.115
begins determiner ends noun 4	0.144
begins determiner ends past 4	0.044
begins determiner ends plural 2	-0.049
begins determiner ends plural 4	0.177
begins determiner ends verb 4	0.061
begins determiner ends verbs 4	-0.055
begins in	-0.054
begins ing	-0.043
begins ing ends ing 0	0.102
begins ing ends noun 4	0.065
begins inside a mention	-0.167
begins noun	-0.065
begins noun ends adjective 4	0.135
begins noun ends capital 2	0.106
begins noun ends capital 3	0.08
begins noun ends capital 4	-0.05
begins noun ends noun 0	0.061
begins noun ends noun 1	-0.232
begins noun ends noun 2	-0.209
begins noun ends noun 3	0.134
begins noun ends plural 1	0.144
begins noun ends plural 3	0.072
begins noun ends plural 4	-0.133
begins number	-0.047
begins number ends capital 4	0.062
begins number ends noun 4	-0.059
begins opening	0.154
begins opening ends opening 0	-0.095
begins past ends noun 2	0.051
begins past ends plural 4	-0.063
begins plural	0.249
begins plural ends noun 2	0.119
begins plural ends noun 3	-0.098
begins plural ends plural 0	-0.087
begins plural ends plural 4	0.134
begins preposition	-0.129
begins preposition ends noun 3	0.134
begins preposition ends noun 4	-0.09
begins pronoun	0.069
begins pronoun ends noun 4	0.152
begins subordinate	0.08
begins subordinate ends noun 4	0.081
begins subordinate ends verb 4	0.16
begins the	-0.255
begins to	-0.163
begins verb ends noun 4	0.084
begins verb ends plural 4	-0.043
begins verb ends verb 0	-0.07
begins verbs	0.081
begins which	-0.05
begins with a question word	-0.104
close	0.079
close left	0.15
closes (	-0.115
closes ,	-0.225
closes -	0.071
closes .	0.139
closes as part	-0.142
closes as phrase	0.158
commas 1	0.059
commas 3	0.13
common words	-0.373
end of a list of noun phrases	-0.118
end of a list of noun phrases, many False	-0.118
end of a list of noun phrases, one of 2	0.124
ends adjective before noun	0.165
ends adjective before plural	0.063
ends adverb	-0.164
ends capital	0.305
ends capital before capital	0.053
ends capital before noun	-0.216
ends inside a mention	0.078
ends noun	0.111
ends noun before auxiliary	0.502
ends noun before capital	0.128
ends noun before determiner	-0.076
ends noun before end	-0.32
ends noun before noun	-0.062
ends noun before of	-0.226
ends noun before preposition	-0.139
ends noun before subordinate	0.108
ends number	-0.19
ends opening	-0.095
ends past	-0.071
ends past before preposition	0.122
ends plural	-0.116
ends plural before auxiliary	-0.083
ends plural before conjunction	0.136
ends plural before of	0.076
ends pronoun	0.194
ends verb	-0.076
ends verbs	0.12
ends with a question word	0.109
head adjective many False	-0.088
head adverb many False	-0.063
head ing many False	0.12
head noun many False	0.134
head number many False	-0.266
head past many False	-0.067
head plural many False	0.273
head pronoun many False	0.073
head verbs many False	-0.121
holds name	0.067
holds no mention	-0.152
holds quantity	-0.108
is name	0.168
is quantity	-0.045
item of a list of noun phrases, one of 2	-0.108
joined by 	-0.132
joined by auxiliary auxiliary	-0.059
joined by of	-0.16
joined by preposition	0.238
length 0	-0.168
length 1	-0.466
length 2	-0.055
length 3	0.282
length 4	0.414
length 5	0.182
length 6	-0.179
length 7	-0.128
length 8	0.284
length 9	-0.166
more than a list of noun phrases, one of 2	0.108
near	0.107
no content	-0.04
object of the question's verb what other	0.113
object of the question's verb whatlater -	0.066
object what other	0.08
object whatlater -	0.235
opens (	-0.184
opens ,	0.214
opens -	0.093
opens as bare phrase	-0.075
opens as other	-0.169
opens as part	-0.073
opens as phrase	0.318
other to part, 0	-0.079
other to phrase, 0	-0.114
part of a list, commas 0 for one	0.226
part of a list, commas 1 for one	-0.082
part of a list, commas 2 for one	-0.047
part of a list, joins 0	0.045
part of a list, joins 0 for one	0.045
part of a list, joins 1	0.052
part of a list, joins 1 for one	0.052
part to other, 0	-0.053
part to part, 1	-0.046
part to phrase, 1	0.156
part to phrase, 2	-0.12
partly in the question	-0.317
phrase to part, 1	-0.373
phrase to part, 2	0.058
phrase to part, 3	0.264
phrase to phrase, 1	0.402
phrase to phrase, 2	0.062
phrase to phrase, 3	-0.104
phrase, then adjective	-0.046
phrase, then adverb	-0.045
phrase, then auxiliary	0.161
phrase, then conjunction	0.233
phrase, then determiner	-0.1
phrase, then noun	-0.154
phrase, then of	-0.063
phrase, then past	-0.094
phrase, then preposition	0.091
phrase, then subordinate	0.136
phrase, then to	0.069
phrase, then verb	-0.095
question words 0 before	0.172
question words 0 before, 1 behind	0.056
question words 0 before, 2 behind	0.267
question words 0 before, 3 behind	0.156
question words 0 before, 4 behind	-0.163
question words 0 before, 5 behind	-0.075
question words 0 before, 6 behind	-0.102
question words 0 behind	-0.075
question words 1 before	0.233
question words 1 before, 0 behind	-0.109
question words 1 before, 1 behind	0.092
question words 1 before, 3 behind	0.082
question words 1 before, 5 behind	0.193
question words 2 before	-0.241
question words 2 before, 0 behind	0.065
question words 2 before, 2 behind	-0.065
question words 2 before, 3 behind	-0.085
question words 2 before, 4 behind	-0.065
question words 2 behind	0.159
question words 3 before	-0.077
question words 3 before, 1 behind	-0.087
question words 3 before, 3 behind	-0.078
question words 3 before, 4 behind	0.066
question words 3 before, 5 behind	0.11
question words 3 before, 6 behind	-0.042
question words 3 behind	0.046
question words 4 before	0.144
question words 4 before, 0 behind	0.125
question words 4 before, 1 behind	-0.094
question words 4 before, 3 behind	0.101
question words 4 before, 4 behind	-0.065
question words 4 before, 6 behind	0.134
question words 4 behind	-0.207
question words 5 before	-0.05
question words 5 before, 0 behind	-0.116
question words 5 before, 2 behind	0.152
question words 5 before, 3 behind	-0.059
question words 5 before, 4 behind	-0.102
question words 5 before, 6 behind	0.147
question words 5 behind	0.048
question words 6 before	-0.181
question words 6 before, 0 behind	-0.045
question words 6 before, 1 behind	0.059
question words 6 before, 2 behind	-0.109
question words 6 before, 3 behind	-0.072
question words 6 before, 4 behind	0.128
question words 6 before, 5 behind	-0.076
question words 6 before, 6 behind	-0.065
question words 6 behind	0.058
question words in its phrase	0.169
segment opens False closes False	-0.242
segment opens False closes True	-0.106
segment opens True closes False	0.339
segments 0	0.068
segments 1	-0.058
subject what other	-0.08
subject whatlater -	-0.235
two after a question word	0.102
verb far, asked False, before	-0.358
verb far, asked False, behind	-0.302
verb far, asked True, before	-0.281
verb far, asked True, behind	0.121
verb near, asked False, before	0.07
verb near, asked True, before	0.088
verb near, asked True, behind	-0.243
verb next, asked True, before	0.335
verb next, asked True, behind	0.106
verb nowhere, asked False, before	0.153
verb nowhere, asked False, behind	0.383
verbs inside 0	-0.184
verbs inside 2	0.166
whole list of noun phrases	0.161
whole list of noun phrases, many False	0.161
whole list of noun phrases, one of 2	0.116
whole of a list, commas 0 for one	-0.108
whole of a list, commas 1 for one	-0.156
whole of a list, commas 2 for one	0.221
whole of a list, joins 1	-0.044
whole of a list, joins 1 for one	-0.044
""",
    "thing be": r"""
across a list of noun phrases, one of 2	0.129
across a list of noun phrases, one of 3	-0.151
after a like word	0.125
after a question word	-0.135
after a question word, adjective	-0.302
after a question word, adverb	0.128
after a question word, ing	0.088
after a question word, noun	-0.13
after a question word, opening	-0.154
after a question word, past	0.05
after a question word, plural	0.189
after a question word, preposition	-0.274
after a question word, verb	0.06
after a question word, verbs	0.208
after adjective	-0.163
after adjective begins capital	0.342
after adjective begins determiner	-0.053
after adjective begins noun	-0.241
after adjective begins past	-0.04
after adjective begins plural	-0.153
after adjective begins subordinate	0.072
after adverb	0.323
after adverb begins adjective	-0.207
after adverb begins determiner	0.22
after adverb begins noun	0.21
after adverb begins past	-0.164
after adverb begins verb	-0.198
after an	0.214
after and	-0.208
after as	0.172
after at	0.363
after auxiliary	0.38
after auxiliary begins adjective	-0.102
after auxiliary begins adverb	-0.142
after auxiliary begins capital	0.057
after auxiliary begins determiner	0.18
after auxiliary begins negation	0.08
after auxiliary begins noun	0.15
after auxiliary begins number	0.097
after auxiliary begins past	-0.457
after auxiliary begins preposition	-0.088
after auxiliary begins verb	-0.076
after begin begins adjective	0.321
after begin begins adverb	-0.215
after begin begins determiner	-0.198
after begin begins noun	0.094
after begin begins plural	-0.064
after begin begins preposition	-0.149
after begin begins pronoun	-0.061
after begin begins subordinate	0.091
after between	0.105
after by	-0.637
after capital	0.081
after capital begins adjective	0.249
after capital begins adverb	-0.073
after capital begins capital	-0.168
after capital begins determiner	0.354
after capital begins number	-0.202
after capital begins past	-0.084
after capital begins plural	0.154
after capital begins preposition	-0.062
after capital begins subordinate	-0.051
after capital begins verb	0.085
after conjunction	0.18
after conjunction begins adverb	-0.09
after conjunction begins capital	0.216
after conjunction begins ing	0.341
after conjunction begins noun	0.114
after conjunction begins number	-0.244
after conjunction begins past	-0.14
after conjunction begins plural	0.062
after conjunction begins verb	-0.056
after determiner	0.142
after determiner begins capital	0.246
after determiner begins determiner	0.204
after determiner begins noun	-0.049
after determiner begins number	-0.113
after determiner begins past	-0.135
after determiner begins plural	-0.136
after determiner begins subordinate	-0.096
after during	-0.078
after for	0.39
after from	-0.198
after his	-0.056
after in	-0.58
after including	0.71
after ing	-0.074
after ing begins adjective	-0.042
after ing begins determiner	0.132
after ing begins noun	0.043
after ing begins plural	-0.12
after into	-0.055
after is	0.565
after its	0.278
after known	0.073
after negation	-0.1
after not	-0.099
after noun	-0.138
after noun begins adjective	0.076
after noun begins adverb	0.051
after noun begins capital	0.235
after noun begins determiner	0.157
after noun begins ing	-0.116
after noun begins noun	0.103
after noun begins number	-0.11
after noun begins past	0.123
after noun begins plural	-0.096
after noun begins preposition	-0.213
after noun begins subordinate	-0.162
after noun begins verb	-0.114
after noun begins verbs	-0.115
after number begins determiner	-0.124
after number begins noun	0.08
after number begins number	-0.21
after number begins plural	0.128
after of	-0.09
after of begins adjective	-0.217
after of begins capital	-0.307
after of begins determiner	-0.115
after of begins noun	-0.151
after of begins number	0.434
after on	-0.08
after opening	-0.23
after or	0.146
after past	-0.184
after past begins adjective	0.063
after past begins capital	0.523
after past begins determiner	-0.147
after past begins noun	-0.127
after past begins plural	0.182
after past begins preposition	-0.162
after past begins subordinate	-0.069
after past begins to	-0.182
after plural begins adverb	-0.1
after plural begins capital	-0.301
after plural begins determiner	0.192
after plural begins ing	-0.209
after plural begins noun	0.074
after plural begins past	0.133
after plural begins plural	0.111
after plural begins preposition	-0.088
after plural begins subordinate	-0.108
after plural begins to	0.073
after preposition	-0.128
after preposition begins adjective	0.299
after preposition begins adverb	-0.041
after preposition begins capital	-0.689
after preposition begins determiner	-0.526
after preposition begins ing	0.396
after preposition begins noun	0.046
after preposition begins number	0.165
after preposition begins past	0.272
after preposition begins plural	-0.064
after preposition begins preposition	0.129
after pronoun	-0.096
after since	0.329
after subordinate	0.152
after subordinate begins adjective	-0.316
after subordinate begins adverb	0.287
after subordinate begins capital	-0.163
after subordinate begins determiner	-0.083
after subordinate begins noun	-0.155
after subordinate begins number	0.109
after subordinate begins past	0.334
after subordinate begins pronoun	-0.112
after such	-0.108
after such as	0.301
after than	-0.126
after that	0.121
after the	0.128
after the question's last word	0.156
after the question's preposition	0.449
after their	0.189
after through	0.268
after to	-0.051
after to begins adjective	0.057
after to begins capital	-0.169
after to begins determiner	-0.477
after to begins noun	0.137
after to begins verb	0.267
after verb begins capital	0.254
after verb begins determiner	0.102
after verb begins noun	-0.133
after verb begins plural	-0.145
after verb begins preposition	-0.054
after verbs	-0.07
after verbs begins preposition	-0.053
after was	0.195
after were	-0.067
after when	0.105
after where	-0.247
after which	0.075
all in the question	-0.322
bare phrase to other, 0	0.088
bare phrase to part, 1	-0.249
bare phrase to part, 3	-0.099
bare phrase to phrase, 1	0.291
bare phrase to phrase, 3	-0.086
before a	-0.158
before a question word	-0.047
before a question word, adjective	-0.378
before a question word, capital	0.279
before a question word, noun	-0.076
before a question word, plural	0.072
before a question word, preposition	-0.112
before a question word, verb	0.306
before adjective	-0.328
before an	0.095
before and	-0.214
before are	0.216
before as	0.215
before at	-0.113
before auxiliary	0.258
before between	-0.13
before by	0.319
before called	0.246
before capital	0.159
before conjunction	0.246
before determiner	-0.088
before during	-0.162
before end	0.082
before for	0.174
before from	0.112
before in	0.077
before including	0.378
before ing	0.143
before is	0.404
before negation	-0.125
before not	-0.174
before noun	-0.121
before of	-0.066
before on	0.09
before past	0.107
before plural	-0.128
before preposition	0.222
before pronoun	-0.256
before such	0.06
before than	-0.189
before the	0.134
before the last hit False	0.157
before the last hit True	-0.157
before the question's first word	0.25
before the question's verb what be	-0.222
before the question's verb whatlater -	0.177
before their	-0.102
before through	-0.163
before verb	-0.137
before was	0.259
before were	0.228
before when	-0.174
before where	-0.05
before which	0.331
before with	0.244
begin of a list of noun phrases	0.13
begin of a list of noun phrases, many False	0.13
begin of a list of noun phrases, one of 2	0.105
begins a	0.226
begins adjective	-0.068
begins adjective ends adjective 1	-0.065
begins adjective ends adjective 2	0.247
begins adjective ends adjective 3	0.056
begins adjective ends adverb 2	-0.049
begins adjective ends capital 2	-0.12
begins adjective ends capital 3	-0.095
begins adjective ends capital 4	-0.142
begins adjective ends ing 4	0.235
begins adjective ends noun 1	0.106
begins adjective ends noun 2	0.068
begins adjective ends noun 3	-0.249
begins adjective ends noun 4	0.109
begins adjective ends past 2	-0.067
begins adjective ends past 4	-0.06
begins adjective ends plural 1	-0.055
begins adjective ends plural 2	0.148
begins adjective ends plural 3	-0.063
begins adjective ends plural 4	-0.131
begins adjective ends verb 3	0.115
begins adjective ends verb 4	-0.071
begins adjective ends verbs 2	0.148
begins adjective ends verbs 4	-0.068
begins adverb	-0.282
begins adverb ends adjective 4	-0.061
begins adverb ends adverb 0	-0.084
begins adverb ends capital 4	-0.07
begins adverb ends noun 1	-0.048
begins adverb ends noun 2	0.069
begins adverb ends noun 3	0.067
begins adverb ends noun 4	0.115
begins adverb ends past 1	-0.132
begins adverb ends past 4	0.072
begins adverb ends plural 2	-0.04
begins adverb ends plural 3	0.095
begins adverb ends plural 4	-0.085
begins adverb ends verb 4	0.07
begins as	-0.268
begins at	-0.058
begins by	-0.123
begins called	-0.184
begins capital	0.211
begins capital ends adjective 2	0.081
begins capital ends adjective 4	-0.069
begins capital ends adverb 4	-0.058
begins capital ends capital 0	0.137
begins capital ends capital 1	-0.231
begins capital ends capital 2	0.247
begins capital ends capital 3	0.385
begins capital ends capital 4	0.057
begins capital ends noun 1	0.104
begins capital ends noun 2	0.165
begins capital ends noun 4	0.206
begins capital ends number 1	0.069
begins capital ends number 2	0.277
begins capital ends number 3	-0.045
begins capital ends number 4	-0.144
begins capital ends past 2	-0.071
begins capital ends past 4	-0.078
begins capital ends plural 1	-0.19
begins capital ends plural 2	-0.121
begins capital ends plural 3	-0.113
begins capital ends plural 4	-0.19
begins capital ends verbs 1	0.083
begins capital ends verbs 4	-0.044
begins determiner	-0.276
begins determiner ends adjective 1	-0.12
begins determiner ends adjective 2	0.164
begins determiner ends adjective 3	0.192
begins determiner ends adverb 3	-0.045
begins determiner ends capital 1	0.053
begins determiner ends capital 2	0.059
begins determiner ends capital 3	0.074
begins determiner ends capital 4	0.118
begins determiner ends ing 4	-0.066
begins determiner ends noun 1	-0.349
begins determiner ends noun 2	-0.478
begins determiner ends noun 3	0.086
begins determiner ends noun 4	0.279
begins determiner ends number 1	-0.167
begins determiner ends number 3	0.059
begins determiner ends number 4	0.063
begins determiner ends past 1	0.127
begins determiner ends past 2	-0.063
begins determiner ends past 3	0.048
begins determiner ends past 4	0.127
begins determiner ends plural 1	0.13
begins determiner ends plural 2	-0.294
begins determiner ends plural 3	-0.047
begins determiner ends plural 4	-0.178
begins determiner ends pronoun 4	-0.116
begins determiner ends verb 2	0.278
begins determiner ends verb 3	0.067
begins determiner ends verb 4	-0.065
begins determiner ends verbs 2	0.124
begins determiner ends verbs 3	-0.061
begins determiner ends verbs 4	-0.158
begins for	-0.129
begins from	0.102
begins his	-0.145
begins in	-0.156
begins including	-0.094
begins ing	0.281
begins ing ends adjective 2	-0.052
begins ing ends adjective 4	-0.047
begins ing ends capital 2	-0.065
begins ing ends capital 3	0.096
begins ing ends capital 4	-0.09
begins ing ends noun 1	-0.045
begins ing ends noun 2	0.171
begins ing ends noun 3	0.217
begins ing ends noun 4	-0.087
begins ing ends plural 1	0.391
begins ing ends plural 2	0.176
begins ing ends plural 3	-0.164
begins its	0.128
begins negation ends noun 4	-0.117
begins not	0.055
begins noun	0.304
begins noun ends adjective 1	-0.089
begins noun ends adjective 3	-0.064
begins noun ends adverb 1	0.138
begins noun ends adverb 4	-0.06
begins noun ends capital 2	-0.044
begins noun ends capital 3	-0.105
begins noun ends ing 1	0.074
begins noun ends ing 4	0.092
begins noun ends noun 0	0.098
begins noun ends noun 1	-0.077
begins noun ends noun 3	0.114
begins noun ends noun 4	0.202
begins noun ends number 1	0.059
begins noun ends number 2	-0.053
begins noun ends number 3	0.119
begins noun ends past 1	-0.063
begins noun ends past 2	-0.056
begins noun ends past 4	0.2
begins noun ends plural 1	-0.238
begins noun ends plural 2	-0.074
begins noun ends plural 3	0.101
begins noun ends plural 4	0.192
begins noun ends pronoun 4	0.094
begins noun ends verb 2	0.293
begins noun ends verbs 1	-0.162
begins noun ends verbs 2	-0.079
begins noun ends verbs 3	-0.139
begins number ends adjective 1	0.087
begins number ends adjective 2	0.104
begins number ends adverb 4	-0.044
begins number ends capital 2	0.155
begins number ends capital 4	0.264
begins number ends noun 1	-0.049
begins number ends noun 2	-0.082
begins number ends noun 3	0.099
begins number ends noun 4	-0.256
begins number ends number 0	-0.249
begins number ends number 1	0.362
begins number ends number 4	0.174
begins number ends plural 1	0.097
begins number ends plural 2	-0.093
begins number ends plural 3	-0.084
begins number ends plural 4	-0.16
begins number ends verbs 4	-0.051
begins on	-0.082
begins opening ends adjective 4	-0.109
begins opening ends capital 1	0.118
begins opening ends capital 4	-0.123
begins opening ends noun 3	0.044
begins opening ends noun 4	-0.137
begins opening ends opening 0	-0.109
begins past	-0.056
begins past ends adjective 1	0.07
begins past ends adjective 4	-0.057
begins past ends adverb 3	0.105
begins past ends capital 2	-0.072
begins past ends noun 1	0.21
begins past ends noun 2	0.127
begins past ends noun 3	-0.15
begins past ends noun 4	-0.463
begins past ends past 0	0.173
begins past ends past 2	-0.05
begins past ends past 4	-0.093
begins past ends plural 1	0.383
begins past ends plural 2	0.091
begins past ends verbs 4	0.06
begins plural	0.145
begins plural ends adjective 4	-0.07
begins plural ends capital 4	0.051
begins plural ends noun 1	-0.056
begins plural ends noun 2	0.17
begins plural ends noun 4	-0.045
begins plural ends past 4	0.099
begins plural ends plural 0	0.088
begins plural ends plural 3	0.087
begins plural ends plural 4	0.092
begins plural ends verbs 4	0.056
begins preposition	-0.572
begins preposition ends adjective 4	-0.04
begins preposition ends capital 4	-0.094
begins preposition ends noun 2	-0.134
begins preposition ends noun 3	-0.06
begins preposition ends past 2	0.159
begins preposition ends plural 2	-0.048
begins preposition ends plural 4	-0.091
begins preposition ends verbs 4	0.041
begins pronoun ends noun 3	-0.054
begins pronoun ends noun 4	0.217
begins pronoun ends pronoun 0	-0.043
begins pronoun ends verb 4	0.054
begins subordinate ends adjective 4	0.217
begins subordinate ends capital 4	-0.046
begins subordinate ends noun 1	-0.053
begins subordinate ends noun 2	-0.098
begins subordinate ends plural 4	0.183
begins subordinate ends verbs 4	0.138
begins such	-0.126
begins than	-0.044
begins that	-0.254
begins the	0.434
begins their	-0.153
begins to	0.165
begins to ends adverb 4	0.101
begins to ends capital 4	0.048
begins to ends noun 2	-0.065
begins to ends noun 3	0.076
begins to ends past 4	0.123
begins to ends verb 1	-0.046
begins to ends verbs 4	0.113
begins verb	0.133
begins verb ends adjective 1	-0.065
begins verb ends adjective 3	0.147
begins verb ends adjective 4	-0.107
begins verb ends capital 1	0.103
begins verb ends capital 2	-0.061
begins verb ends capital 4	-0.043
begins verb ends noun 1	-0.134
begins verb ends noun 4	0.234
begins verb ends plural 1	0.224
begins verb ends plural 2	0.087
begins verb ends plural 4	0.164
begins verb ends verb 0	-0.075
begins verbs	0.098
begins verbs ends capital 4	-0.058
begins verbs ends noun 2	0.192
begins verbs ends plural 4	0.067
begins verbs ends verbs 0	0.051
begins when	-0.077
begins with	-0.126
begins with a question word	0.351
close	1.061
close left	0.399
closes "	-0.323
closes ")	0.235
closes ",	0.043
closes ".	0.235
closes 's	-0.216
closes (	0.306
closes )	0.139
closes ).	0.369
closes ,	-0.536
closes -	-0.064
closes .	0.054
closes /	-0.042
closes :	-0.285
closes ;	0.113
closes ]	0.2
closes as other	0.127
closes as part	-0.167
closes —	-0.285
commas 1	-0.05
commas 2	0.369
commas 3	-0.263
common words	-0.292
end of a list of noun phrases, one of 2	0.157
end of a list of noun phrases, one of 3	-0.142
ends adjective	0.102
ends adjective before adjective	-0.125
ends adjective before conjunction	0.282
ends adjective before determiner	0.142
ends adjective before noun	-0.159
ends adjective before of	0.095
ends adjective before past	-0.176
ends adjective before plural	-0.114
ends adjective before preposition	0.213
ends adjective before subordinate	-0.12
ends adverb	-0.356
ends adverb before adjective	-0.057
ends adverb before auxiliary	-0.065
ends adverb before determiner	-0.041
ends adverb before noun	-0.046
ends adverb before past	-0.118
ends adverb before preposition	-0.086
ends adverb before subordinate	0.067
ends adverb before verb	0.114
ends capital	0.31
ends capital before adverb	0.13
ends capital before auxiliary	-0.063
ends capital before capital	0.123
ends capital before conjunction	-0.078
ends capital before determiner	0.064
ends capital before end	-0.097
ends capital before noun	0.358
ends capital before number	-0.044
ends capital before of	-0.205
ends capital before past	-0.178
ends capital before preposition	0.124
ends capital before subordinate	0.187
ends capital before to	0.19
ends capital before verb	-0.079
ends ing	0.124
ends ing before adjective	-0.072
ends ing before noun	-0.057
ends ing before plural	-0.059
ends ing before preposition	0.042
ends ing before to	-0.065
ends inside a mention	0.358
ends negation	-0.125
ends noun	0.191
ends noun before adjective	-0.083
ends noun before adverb	0.085
ends noun before auxiliary	0.133
ends noun before capital	0.27
ends noun before conjunction	-0.086
ends noun before end	-0.136
ends noun before ing	-0.049
ends noun before noun	-0.068
ends noun before number	0.153
ends noun before of	-0.1
ends noun before past	0.093
ends noun before plural	0.157
ends noun before preposition	0.044
ends noun before pronoun	-0.157
ends noun before to	-0.151
ends noun before verbs	0.198
ends number before auxiliary	0.108
ends number before capital	-0.184
ends number before determiner	0.048
ends number before end	-0.041
ends number before noun	-0.09
ends number before number	-0.09
ends number before past	0.102
ends number before plural	-0.04
ends number before preposition	0.193
ends opening	-0.109
ends opening before auxiliary	-0.215
ends opening before capital	0.436
ends past	-0.204
ends past before adjective	-0.071
ends past before adverb	-0.069
ends past before capital	-0.083
ends past before conjunction	0.086
ends past before determiner	-0.116
ends past before noun	0.081
ends past before plural	-0.133
ends past before preposition	0.087
ends past before subordinate	-0.167
ends past before to	0.159
ends plural	0.048
ends plural before adjective	0.15
ends plural before adverb	-0.212
ends plural before auxiliary	0.202
ends plural before capital	-0.237
ends plural before determiner	-0.238
ends plural before ing	0.236
ends plural before of	0.171
ends plural before past	0.049
ends plural before plural	0.088
ends plural before preposition	-0.163
ends plural before subordinate	-0.043
ends plural before verb	0.057
ends pronoun	-0.267
ends pronoun before auxiliary	-0.215
ends verb	0.124
ends verb before adjective	-0.061
ends verb before capital	-0.042
ends verb before determiner	0.102
ends verb before noun	-0.183
ends verb before preposition	0.098
ends verb before to	-0.046
ends verbs	0.182
ends verbs before determiner	-0.061
ends verbs before preposition	-0.075
ends with a question word	0.233
head adjective many False	0.04
head adverb many False	-0.053
head capital many False	-0.132
head ing many False	-0.109
head noun many False	0.084
head number many False	0.138
head opening many False	0.163
head past many False	-0.063
head plural many False	0.105
head pronoun many False	-0.114
head verb many False	-0.295
head verbs many False	0.272
hits in the segment	-0.086
holds date	-0.298
holds demonym	-0.281
holds name	0.179
holds organization	0.344
holds person	-0.049
holds place	0.056
holds quantity	-0.07
is date	-0.625
is demonym	-0.311
is name	0.395
is organization	0.463
is person	0.076
item of a list of noun phrases	-0.093
item of a list of noun phrases, many False	-0.093
item of a list of noun phrases, one of 3	-0.126
joined by adjective preposition	-0.042
joined by adverb	-0.085
joined by adverb preposition	-0.055
joined by auxiliary	-0.061
joined by auxiliary adjective	-0.046
joined by auxiliary adverb	0.205
joined by auxiliary auxiliary	-0.044
joined by auxiliary past	-0.097
joined by auxiliary verb	-0.04
joined by conjunction	-0.062
joined by conjunction auxiliary	-0.047
joined by conjunction past	-0.124
joined by conjunction preposition	-0.061
joined by conjunction verb	0.136
joined by determiner	-0.068
joined by determiner auxiliary	0.08
joined by determiner subordinate	-0.093
joined by ing	0.21
joined by ing preposition	-0.059
joined by of	0.079
joined by past	-0.091
joined by past preposition	0.307
joined by past to	0.103
joined by subordinate	-0.146
joined by subordinate past	0.072
joined by to	-0.199
joined by to verb	0.133
joined by verb	-0.052
joined by verbs preposition	0.1
joins 0 for one	-0.251
joins 2 for one	0.224
length 1	0.123
length 2	0.238
length 4	0.092
length 5	-0.068
length 6	0.12
length 8	0.048
length 9	-0.517
more than a list of noun phrases	0.072
more than a list of noun phrases, many False	0.075
more than a list of noun phrases, one of 2	-0.2
more than a list of noun phrases, one of 3	0.272
near	0.124
no content	-0.329
object of the question's verb what be	-0.222
object of the question's verb whatlater -	-0.049
opens ",	-0.195
opens '	0.123
opens 's	-0.332
opens (	0.265
opens )	0.101
opens ),	-0.12
opens ,	-0.218
opens -	-0.227
opens .	-0.055
opens /	-0.075
opens :	-0.369
opens ;	0.14
opens as bare phrase	-0.057
opens as other	-0.133
opens as part	0.158
opens —	0.172
other to other, 0	-0.103
other to part, 0	0.112
other to phrase, 0	-0.142
part of a list, commas 0 for one	0.105
part of a list, commas 1 for one	0.139
part of a list, joins 0	0.112
part of a list, joins 0 for one	0.116
part of a list, joins 1	0.097
part of a list, joins 1 for one	0.097
part to other, 0	0.06
part to part, 1	0.331
part to part, 2	0.061
part to phrase, 1	-0.096
part to phrase, 3	-0.213
partly in the question	0.044
phrase to other, 0	0.083
phrase to part, 1	-0.113
phrase to part, 2	-0.057
phrase to part, 3	-0.14
phrase to phrase, 1	0.218
phrase to phrase, 2	-0.061
phrase to phrase, 3	0.101
phrase, then adjective	0.153
phrase, then adverb	-0.055
phrase, then auxiliary	0.085
phrase, then capital	0.105
phrase, then conjunction	-0.157
phrase, then determiner	-0.105
phrase, then ing	0.098
phrase, then noun	0.263
phrase, then number	0.258
phrase, then of	-0.215
phrase, then past	0.228
phrase, then plural	0.185
phrase, then pronoun	-0.418
phrase, then subordinate	0.256
phrase, then verb	-0.199
phrase, then verbs	0.051
question words 0 before	-0.135
question words 0 before, 1 behind	-0.248
question words 0 before, 2 behind	0.045
question words 0 before, 3 behind	0.045
question words 0 before, 4 behind	0.106
question words 0 before, 5 behind	0.126
question words 0 before, 6 behind	-0.208
question words 0 behind	-0.047
question words 1 before	0.079
question words 1 before, 1 behind	-0.18
question words 1 before, 3 behind	-0.134
question words 1 before, 4 behind	0.241
question words 1 before, 5 behind	0.064
question words 1 before, 6 behind	0.096
question words 1 behind	0.057
question words 2 before	-0.182
question words 2 before, 0 behind	-0.131
question words 2 before, 1 behind	0.327
question words 2 before, 2 behind	-0.323
question words 2 before, 4 behind	-0.157
question words 2 before, 5 behind	-0.067
question words 2 before, 6 behind	0.144
question words 2 behind	0.069
question words 3 before	0.205
question words 3 before, 1 behind	0.293
question words 3 before, 2 behind	0.079
question words 3 before, 3 behind	0.119
question words 3 before, 4 behind	0.048
question words 3 before, 5 behind	-0.218
question words 3 before, 6 behind	-0.078
question words 3 behind	0.159
question words 4 before, 0 behind	-0.071
question words 4 before, 1 behind	0.172
question words 4 before, 3 behind	0.181
question words 4 before, 4 behind	-0.133
question words 4 before, 5 behind	-0.174
question words 4 before, 6 behind	0.075
question words 4 behind	-0.041
question words 5 before, 0 behind	0.159
question words 5 before, 1 behind	-0.212
question words 5 before, 3 behind	0.137
question words 5 before, 4 behind	-0.188
question words 5 before, 6 behind	0.045
question words 5 behind	-0.093
question words 6 before, 0 behind	0.069
question words 6 before, 1 behind	-0.096
question words 6 before, 2 behind	0.228
question words 6 before, 3 behind	-0.214
question words 6 before, 4 behind	0.042
question words 6 before, 5 behind	0.183
question words 6 before, 6 behind	-0.176
question words 6 behind	-0.103
segment opens False closes False	-0.498
segment opens False closes True	-0.107
segment opens True closes True	0.59
segments 0	0.073
segments 1	-0.092
verb far, asked False, before	-0.115
verb far, asked False, behind	0.045
verb far, asked True, before	-0.457
verb far, asked True, behind	-0.055
verb near, asked False, before	0.332
verb near, asked False, behind	-0.057
verb near, asked True, before	0.355
verb near, asked True, behind	-0.189
verb next, asked False, before	-0.086
verb next, asked False, behind	0.083
verb next, asked True, before	0.117
verb next, asked True, behind	0.131
verb nowhere, asked False, before	-0.145
verb nowhere, asked False, behind	0.041
verbs inside 0	-0.154
verbs inside 1	0.057
verbs inside 2	0.097
whole list of noun phrases, one of 3	-0.062
whole of a list, commas 0 for one	-0.108
whole of a list, commas 2 for one	0.224
whole of a list, joins 1	0.15
whole of a list, joins 1 for one	0.154
""",
    "thing do": r"""
across a list of noun phrases, one of 2	0.097
across a list of noun phrases, one of 3	-0.072
after a	-0.347
after a like word	0.2
after a question word	0.26
after a question word, capital	0.133
after a question word, noun	-0.24
after a question word, opening	-0.105
after a question word, plural	-0.051
after a question word, verb	0.159
after a question word, verbs	0.166
after adjective begins adjective	-0.078
after adjective begins noun	0.227
after adverb	-0.162
after adverb begins adjective	-0.193
after adverb begins determiner	0.189
after adverb begins past	-0.186
after adverb begins preposition	0.073
after adverb begins subordinate	-0.046
after an	0.153
after and	-0.188
after are	-0.145
after as	-0.086
after at	-0.08
after auxiliary	-0.198
after auxiliary begins adjective	-0.279
after auxiliary begins adverb	-0.077
after auxiliary begins determiner	0.321
after auxiliary begins past	-0.041
after begin	0.396
after begin begins determiner	0.171
after begin begins opening	0.046
after begin begins preposition	-0.07
after by	-0.273
after capital begins number	0.05
after capital begins past	-0.099
after capital begins plural	-0.103
after capital begins preposition	-0.119
after capital begins subordinate	-0.105
after conjunction	-0.168
after conjunction begins adjective	-0.077
after determiner	0.234
after determiner begins adjective	0.103
after determiner begins adverb	0.099
after determiner begins capital	0.213
after determiner begins determiner	-0.04
after determiner begins number	-0.074
after determiner begins past	0.156
after determiner begins plural	-0.043
after from	0.115
after in	-0.14
after ing	0.257
after ing begins determiner	-0.045
after negation	-0.101
after not	-0.099
after noun	0.24
after noun begins adjective	0.138
after noun begins adverb	-0.125
after noun begins capital	0.497
after noun begins determiner	0.111
after noun begins ing	-0.134
after noun begins noun	-0.054
after noun begins past	-0.096
after noun begins preposition	-0.057
after noun begins to	-0.059
after noun begins verbs	-0.088
after number	0.072
after number begins capital	-0.082
after number begins noun	-0.06
after of	0.121
after of begins adjective	-0.076
after of begins capital	0.247
after of begins determiner	-0.184
after of begins noun	-0.24
after of begins plural	0.115
after on	0.077
after opening	-0.112
after past	-0.124
after past begins adjective	0.187
after past begins adverb	-0.145
after past begins capital	0.204
after past begins determiner	-0.052
after past begins noun	0.134
after past begins preposition	-0.084
after past begins to	-0.127
after plural	-0.102
after plural begins adverb	0.088
after plural begins determiner	-0.226
after plural begins noun	0.25
after plural begins past	0.161
after plural begins preposition	-0.065
after plural begins subordinate	-0.069
after plural begins to	0.09
after plural begins verb	0.095
after preposition	-0.505
after preposition begins adjective	0.051
after preposition begins capital	-0.28
after preposition begins determiner	-0.223
after preposition begins ing	0.149
after preposition begins noun	-0.176
after preposition begins number	-0.184
after preposition begins plural	0.22
after pronoun	-0.059
after subordinate	-0.113
after subordinate begins adverb	-0.116
after subordinate begins pronoun	-0.134
after such	-0.046
after that	0.511
after the	0.311
after the first hit False	-0.14
after the first hit True	0.14
after the question's last word	0.35
after the question's preposition	0.302
after their	-0.16
after to	0.092
after to begins verb	0.129
after verb	0.121
after verb begins determiner	0.059
after verb begins plural	-0.093
after verb begins preposition	-0.077
after verbs	0.205
after verbs begins determiner	0.058
after which	0.314
after with	0.199
all in the question	-0.41
bare phrase to other, 0	-0.1
bare phrase to part, 2	-0.094
bare phrase to part, 3	-0.041
bare phrase to phrase, 1	0.195
bare phrase to phrase, 3	0.216
before a	-0.053
before a question word	0.054
before a question word, adjective	-0.095
before a question word, capital	0.179
before a question word, noun	0.059
before a question word, past	-0.049
before a question word, plural	-0.146
before a question word, verb	-0.103
before adjective	-0.177
before adverb	0.114
before and	0.278
before are	0.081
before auxiliary	0.264
before conjunction	0.333
before determiner	-0.041
before end	0.368
before for	0.085
before from	0.079
before in	0.046
before noun	-0.061
before number	-0.19
before of	-0.328
before on	0.101
before or	-0.044
before past	-0.191
before plural	-0.129
before preposition	0.187
before pronoun	-0.063
before subordinate	0.081
before that	-0.353
before the first hit False	0.122
before the first hit True	-0.122
before the last hit False	0.053
before the last hit True	-0.053
before the question's verb what do	-0.099
before to	0.175
before verb	-0.276
before verbs	-0.086
before was	0.04
before which	0.109
before with	-0.349
begin of a list of noun phrases	-0.166
begin of a list of noun phrases, many False	-0.166
begin of a list of noun phrases, one of 3	-0.184
begins a	0.139
begins adjective ends adjective 0	-0.229
begins adjective ends adjective 1	0.127
begins adjective ends adjective 4	-0.05
begins adjective ends capital 3	0.126
begins adjective ends capital 4	0.064
begins adjective ends noun 1	-0.072
begins adjective ends noun 2	0.085
begins adjective ends noun 3	-0.106
begins adjective ends noun 4	0.199
begins adjective ends past 2	0.115
begins adjective ends past 3	-0.089
begins adjective ends plural 2	-0.173
begins adjective ends plural 3	-0.068
begins adjective ends plural 4	0.108
begins adjective ends verbs 4	0.089
begins adverb	-0.243
begins adverb ends adjective 4	-0.053
begins adverb ends adverb 0	-0.126
begins adverb ends capital 4	0.043
begins adverb ends noun 2	-0.045
begins adverb ends noun 3	0.046
begins adverb ends noun 4	0.243
begins adverb ends past 2	-0.052
begins adverb ends plural 4	0.132
begins as	-0.214
begins at	-0.051
begins by	-0.055
begins capital	-0.165
begins capital ends capital 0	-0.196
begins capital ends capital 1	0.121
begins capital ends capital 3	0.38
begins capital ends noun 1	-0.18
begins capital ends noun 2	0.044
begins capital ends noun 4	-0.125
begins capital ends number 1	0.134
begins capital ends number 4	0.046
begins capital ends plural 1	-0.099
begins capital ends plural 4	0.053
begins capital ends verb 4	-0.043
begins determiner	0.184
begins determiner ends adjective 1	-0.076
begins determiner ends adjective 3	0.065
begins determiner ends adjective 4	0.128
begins determiner ends adverb 4	0.058
begins determiner ends capital 1	-0.101
begins determiner ends capital 2	0.138
begins determiner ends capital 3	-0.05
begins determiner ends capital 4	-0.234
begins determiner ends noun 1	0.309
begins determiner ends noun 2	-0.073
begins determiner ends noun 3	-0.282
begins determiner ends past 1	0.091
begins determiner ends past 2	0.1
begins determiner ends past 4	0.202
begins determiner ends plural 1	-0.153
begins determiner ends plural 2	0.126
begins determiner ends plural 3	-0.041
begins determiner ends plural 4	0.118
begins determiner ends pronoun 4	0.062
begins for	0.045
begins from	-0.04
begins in	-0.196
begins ing	0.218
begins ing ends ing 0	-0.095
begins ing ends noun 2	-0.056
begins ing ends noun 3	-0.06
begins ing ends noun 4	0.148
begins ing ends plural 4	0.172
begins inside a mention	-0.278
begins negation ends noun 4	0.131
begins not	-0.157
begins noun	0.338
begins noun ends adjective 2	-0.063
begins noun ends adjective 4	0.127
begins noun ends capital 2	-0.087
begins noun ends noun 0	-0.203
begins noun ends noun 1	0.122
begins noun ends noun 2	0.352
begins noun ends noun 4	-0.187
begins noun ends number 4	0.042
begins noun ends past 2	0.08
begins noun ends past 4	-0.12
begins noun ends plural 1	0.075
begins noun ends plural 2	-0.221
begins noun ends plural 3	0.176
begins noun ends plural 4	0.234
begins noun ends verbs 1	0.192
begins noun ends verbs 2	0.055
begins noun ends verbs 4	-0.138
begins number	-0.534
begins number ends adjective 4	-0.047
begins number ends capital 1	0.086
begins number ends capital 2	0.14
begins number ends noun 1	-0.108
begins number ends noun 2	-0.139
begins number ends number 0	-0.196
begins number ends plural 4	0.075
begins on	-0.12
begins opening	0.046
begins opening ends adjective 4	0.118
begins opening ends noun 4	-0.117
begins opening ends opening 0	0.171
begins opening ends plural 4	-0.046
begins past	-0.219
begins past ends noun 1	-0.069
begins past ends noun 2	0.098
begins past ends noun 3	-0.074
begins past ends noun 4	0.271
begins past ends past 0	-0.049
begins past ends past 4	0.157
begins past ends plural 1	-0.049
begins past ends plural 2	-0.055
begins past ends plural 4	-0.177
begins past ends verb 4	-0.04
begins plural	0.224
begins plural ends capital 4	-0.056
begins plural ends noun 2	0.066
begins plural ends noun 3	0.067
begins plural ends noun 4	0.282
begins plural ends plural 0	0.158
begins plural ends plural 2	-0.116
begins plural ends plural 3	-0.069
begins preposition	-0.484
begins preposition ends capital 4	-0.085
begins preposition ends noun 2	-0.125
begins preposition ends noun 3	-0.075
begins preposition ends noun 4	-0.124
begins preposition ends plural 4	-0.077
begins pronoun	0.268
begins pronoun ends adjective 4	0.134
begins pronoun ends noun 4	0.056
begins pronoun ends plural 4	0.261
begins subordinate	-0.058
begins subordinate ends adjective 4	0.074
begins subordinate ends noun 4	-0.126
begins subordinate ends past 4	0.237
begins subordinate ends plural 4	-0.048
begins such	-0.139
begins that	-0.117
begins the	-0.153
begins their	0.263
begins to	-0.354
begins to ends noun 4	-0.075
begins to ends plural 4	-0.133
begins verb	0.107
begins verb ends adverb 4	-0.07
begins verb ends capital 4	-0.078
begins verb ends noun 3	-0.06
begins verb ends noun 4	-0.102
begins verb ends past 4	0.041
begins verb ends plural 1	0.076
begins verb ends plural 2	0.054
begins verb ends plural 3	0.142
begins verb ends plural 4	-0.046
begins verb ends verb 0	0.207
begins verb ends verbs 4	0.041
begins verbs	0.576
begins verbs ends adverb 4	0.107
begins verbs ends capital 4	0.319
begins verbs ends noun 2	0.071
begins verbs ends noun 3	0.044
begins verbs ends noun 4	0.11
begins verbs ends verbs 0	0.118
begins which	-0.133
begins with	-0.109
begins with a question word	0.093
close	0.504
close left	0.383
closes 's	-0.263
closes )	-0.045
closes ),	-0.106
closes ,	-0.061
closes -	-0.073
closes as other	0.083
closes as part	-0.111
commas 1	-0.086
commas 2	-0.115
common words	0.316
end of a list of noun phrases	-0.08
end of a list of noun phrases, many False	-0.08
end of a list of noun phrases, one of 2	-0.264
end of a list of noun phrases, one of 3	0.183
ends adjective	-0.152
ends adjective before noun	-0.168
ends adjective before preposition	0.184
ends adjective before to	-0.042
ends adverb before adjective	-0.041
ends adverb before preposition	-0.052
ends adverb before subordinate	-0.069
ends capital before auxiliary	0.383
ends capital before capital	0.041
ends capital before conjunction	0.444
ends capital before determiner	-0.068
ends capital before end	-0.152
ends capital before noun	-0.141
ends capital before number	-0.088
ends capital before plural	-0.138
ends capital before preposition	-0.044
ends ing	-0.225
ends inside a mention	0.177
ends noun	0.179
ends noun before adverb	-0.055
ends noun before auxiliary	-0.082
ends noun before capital	-0.163
ends noun before conjunction	-0.19
ends noun before determiner	-0.102
ends noun before end	0.29
ends noun before of	-0.27
ends noun before past	-0.15
ends noun before plural	0.044
ends noun before preposition	0.283
ends noun before subordinate	0.227
ends noun before to	0.464
ends number	-0.127
ends number before capital	0.216
ends number before noun	-0.062
ends opening	0.171
ends past	0.304
ends past before adjective	0.065
ends past before capital	-0.077
ends past before determiner	0.228
ends past before plural	-0.111
ends past before preposition	-0.083
ends past before to	-0.142
ends plural before adverb	0.194
ends plural before auxiliary	-0.132
ends plural before conjunction	-0.185
ends plural before determiner	-0.121
ends plural before end	0.101
ends plural before noun	0.126
ends plural before of	0.056
ends plural before subordinate	-0.24
ends plural before to	-0.053
ends plural before verb	-0.154
ends pronoun	0.11
ends pronoun before auxiliary	-0.089
ends verb	-0.312
ends verb before determiner	-0.096
ends verb before noun	0.074
ends verb before preposition	-0.08
ends verbs	0.059
ends verbs before determiner	-0.105
ends with a question word	-0.146
head adjective many False	-0.275
head adverb many False	0.078
head ing many False	-0.211
head number many False	-0.297
head opening many False	0.215
head past many False	0.275
head plural many False	0.325
head pronoun many False	0.068
head verbs many False	-0.133
hits in the segment	0.307
holds date	-0.318
holds demonym	-0.153
holds name	-0.453
holds organization	-0.131
holds place	-0.206
holds quantity	0.311
is date	0.059
is name	0.378
is organization	0.369
is place	0.297
is quantity	-0.107
item of a list of noun phrases	-0.162
item of a list of noun phrases, many False	-0.162
item of a list of noun phrases, one of 2	-0.075
item of a list of noun phrases, one of 3	-0.087
joined by 	-0.506
joined by auxiliary	-0.105
joined by auxiliary adverb	0.053
joined by determiner subordinate	-0.078
joined by ing	-0.048
joined by of	0.144
joined by past preposition	0.134
joined by preposition	0.114
joined by subordinate	-0.116
joined by to	0.126
joined by to verb	-0.05
joined by verb	-0.091
joined by verbs	-0.041
joins 0 for one	-0.132
joins 1 for one	-0.12
joins 2 for one	0.252
length 0	-0.484
length 1	-0.601
length 2	-0.088
length 3	-0.045
length 5	0.368
length 6	0.117
length 7	0.284
length 8	0.366
length 9	0.07
more than a list of noun phrases, one of 2	0.158
more than a list of noun phrases, one of 3	-0.143
near	0.18
no content	-0.092
object of the question's verb what do	0.333
opens "	-0.167
opens 's	-0.094
opens (	-0.043
opens ),	-0.138
opens ,	-0.309
opens -	-0.168
opens as bare phrase	0.2
opens as part	-0.203
other to other, 0	0.127
other to part, 0	-0.07
part of a list, commas 0 for one	-0.171
part of a list, commas 1 for one	0.192
part of a list, commas 2 for one	0.121
part of a list, joins 0	0.11
part of a list, joins 0 for one	0.11
part to other, 0	0.224
part to phrase, 1	-0.128
part to phrase, 2	-0.097
part to phrase, 3	-0.165
partly in the question	-0.178
phrase to other, 0	-0.168
phrase to part, 1	0.051
phrase to part, 2	-0.136
phrase to part, 3	0.197
phrase to phrase, 1	0.046
phrase to phrase, 2	-0.101
phrase to phrase, 3	0.088
phrase, then adjective	-0.052
phrase, then adverb	0.075
phrase, then auxiliary	0.263
phrase, then capital	0.302
phrase, then determiner	-0.143
phrase, then ing	0.17
phrase, then noun	-0.452
phrase, then of	-0.211
phrase, then past	-0.05
phrase, then preposition	0.193
phrase, then pronoun	-0.061
phrase, then to	0.299
phrase, then verb	-0.161
phrase, then verbs	-0.059
question words 0 before	0.26
question words 0 before, 0 behind	0.155
question words 0 before, 1 behind	0.198
question words 0 before, 3 behind	0.093
question words 0 before, 4 behind	-0.113
question words 0 before, 5 behind	0.116
question words 0 before, 6 behind	-0.198
question words 0 behind	0.054
question words 1 before	0.244
question words 1 before, 0 behind	-0.102
question words 1 before, 2 behind	0.054
question words 1 before, 3 behind	0.153
question words 1 before, 4 behind	-0.132
question words 1 before, 5 behind	0.211
question words 1 before, 6 behind	0.07
question words 2 before	-0.296
question words 2 before, 0 behind	-0.158
question words 2 before, 1 behind	-0.12
question words 2 before, 2 behind	0.059
question words 2 before, 4 behind	-0.059
question words 2 before, 6 behind	-0.071
question words 2 behind	0.113
question words 3 before, 1 behind	0.212
question words 3 before, 2 behind	0.179
question words 3 before, 3 behind	-0.085
question words 3 before, 4 behind	0.128
question words 3 before, 5 behind	-0.167
question words 3 before, 6 behind	-0.257
question words 4 before	0.051
question words 4 before, 0 behind	-0.102
question words 4 before, 3 behind	0.159
question words 4 before, 4 behind	0.059
question words 4 before, 5 behind	-0.108
question words 4 before, 6 behind	0.074
question words 4 behind	0.1
question words 5 before	-0.064
question words 5 before, 0 behind	0.225
question words 5 before, 1 behind	-0.199
question words 5 before, 2 behind	-0.199
question words 5 before, 3 behind	-0.067
question words 5 before, 4 behind	0.106
question words 5 before, 5 behind	-0.046
question words 5 before, 6 behind	0.117
question words 5 behind	-0.264
question words 6 before	-0.189
question words 6 before, 0 behind	0.051
question words 6 before, 3 behind	-0.235
question words 6 before, 4 behind	0.112
question words 6 before, 5 behind	-0.306
question words 6 before, 6 behind	0.198
question words 6 behind	-0.067
question words in its phrase	-0.12
segment opens False closes False	-0.391
segment opens True closes False	-0.107
segment opens True closes True	0.511
segments 0	0.345
segments 1	-0.132
segments 2	-0.212
two after a question word	0.196
verb far, asked False, before	0.25
verb far, asked False, behind	0.279
verb far, asked True, before	-0.145
verb far, asked True, behind	-0.103
verb near, asked False, before	0.281
verb near, asked False, behind	-0.091
verb near, asked True, before	-0.049
verb near, asked True, behind	0.096
verb next, asked False, before	-0.212
verb next, asked False, behind	-0.161
verb next, asked True, before	0.08
verb next, asked True, behind	-0.126
verb nowhere, asked False, before	-0.205
verb nowhere, asked False, behind	0.106
verbs inside 0	-0.293
verbs inside 1	0.177
verbs inside 2	0.116
whole list of noun phrases	0.161
whole list of noun phrases, many False	0.161
whole list of noun phrases, one of 2	-0.131
whole list of noun phrases, one of 3	0.292
whole of a list, commas 0 for one	0.245
whole of a list, commas 1 for one	-0.072
whole of a list, commas 2 for one	-0.072
whole of a list, joins 1	0.101
whole of a list, joins 1 for one	0.101
""",
}


@cache
def span_weights(kind: str) -> dict[str, float]:
    """Feature -> weight for a question of `kind`; a feature that is absent weighs nothing."""
    weights: dict[str, float] = {}
    for part in ("", kind):
        for line in WEIGHTS.get(part, "").strip().splitlines():
            name, _, weight = line.rpartition("\t")
            weights[name] = weights.get(name, 0.0) + float(weight)
    return weights
