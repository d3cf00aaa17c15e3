"""The weights of the span features: written by `quoth.indexing.training`, not by hand.

From squadshifts-new-wiki.json (sha256 a2ff4c02e7841795…): SQuADShifts new-wiki, Miller et al. 2020, CC BY 4.0, texts of Wikipedia, CC BY-SA.
2026-11-23: python -m quoth.indexing.training squadshifts-new-wiki.json ABOUT
7613 questions; one of 4 folds held out
word F1 on the gold sentence 0.6153
"""

from functools import cache

# Kind of question, empty for any -> a line a feature, name and weight: one string is loaded
# faster than thousands of entries.
WEIGHTS = {
    "": r"""
across a list of noun phrases	-0.335
across a list of noun phrases, many False	-0.26
across a list of noun phrases, many True	-0.075
across a list of noun phrases, one of 2	0.059
across a list of noun phrases, one of 3	-0.393
after a	0.189
after a cue	0.625
after a like word	0.661
after a question word	-0.087
after a question word, adjective	-0.049
after a question word, adverb	-0.04
after a question word, capital	0.343
after a question word, determiner	-0.394
after a question word, ing	0.195
after a question word, negation	0.243
after a question word, noun	0.097
after a question word, number	-0.208
after a question word, opening	-0.383
after a question word, past	0.185
after a question word, plural	0.125
after a question word, preposition	-0.249
after a question word, verb	-0.101
after a question word, verbs	0.156
after about	0.625
after adjective	-0.534
after adjective begins adjective	-0.332
after adjective begins adverb	-0.143
after adjective begins capital	0.576
after adjective begins determiner	0.357
after adjective begins ing	-0.087
after adjective begins noun	-0.404
after adjective begins number	0.405
after adjective begins past	-0.07
after adjective begins plural	-0.481
after adjective begins preposition	-0.207
after adjective begins pronoun	-0.065
after adjective begins subordinate	0.196
after adjective begins to	-0.254
after adverb	0.278
after adverb begins adjective	-0.447
after adverb begins adverb	0.135
after adverb begins capital	0.402
after adverb begins determiner	0.079
after adverb begins ing	-0.156
after adverb begins number	0.482
after adverb begins past	-0.496
after adverb begins plural	0.192
after adverb begins preposition	0.1
after adverb begins subordinate	-0.286
after adverb begins verb	0.229
after after	-0.228
after among	-0.18
after an	0.485
after and	-0.15
after are	0.124
after as	0.422
after at	0.062
after auxiliary	0.455
after auxiliary begins adjective	-0.127
after auxiliary begins adverb	-0.313
after auxiliary begins capital	0.516
after auxiliary begins ing	-0.083
after auxiliary begins noun	0.059
after auxiliary begins past	-0.632
after auxiliary begins plural	0.205
after auxiliary begins preposition	0.043
after auxiliary begins subordinate	0.054
after auxiliary begins to	0.27
after auxiliary begins verb	0.39
after because	0.092
after before	-0.069
after begin	0.816
after begin begins adverb	-0.134
after begin begins determiner	-0.143
after begin begins ing	-0.196
after begin begins noun	0.208
after begin begins number	-0.509
after begin begins opening	0.185
after begin begins past	0.522
after begin begins plural	0.134
after begin begins pronoun	0.202
after by	0.584
after called	0.64
after capital	-0.685
after capital begins adjective	0.096
after capital begins capital	-0.532
after capital begins determiner	0.301
after capital begins noun	-0.113
after capital begins number	0.051
after capital begins past	-0.496
after capital begins plural	-0.133
after capital begins pronoun	-0.097
after capital begins subordinate	-0.242
after capital begins to	0.245
after capital begins verb	0.109
after capital begins verbs	0.128
after conjunction	-0.08
after conjunction begins adjective	-0.101
after conjunction begins adverb	-0.116
after conjunction begins capital	-0.2
after conjunction begins determiner	0.147
after conjunction begins ing	0.636
after conjunction begins noun	-0.183
after conjunction begins number	0.056
after conjunction begins past	-0.084
after conjunction begins plural	-0.052
after conjunction begins pronoun	-0.047
after conjunction begins subordinate	0.057
after conjunction begins verb	-0.053
after conjunction begins verbs	-0.13
after determiner	0.224
after determiner begins adjective	0.064
after determiner begins adverb	0.434
after determiner begins capital	0.488
after determiner begins determiner	0.044
after determiner begins ing	-0.389
after determiner begins noun	-0.23
after determiner begins number	0.542
after determiner begins past	-0.207
after determiner begins plural	-0.223
after determiner begins preposition	0.159
after determiner begins pronoun	0.136
after determiner begins subordinate	-0.329
after determiner begins verb	-0.058
after determiner begins verbs	-0.179
after during	-0.196
after from	0.304
after his	-0.19
after in	-0.449
after including	0.83
after ing	0.093
after ing begins adjective	0.047
after ing begins adverb	0.363
after ing begins capital	-0.07
after ing begins determiner	-0.377
after ing begins number	-0.131
after ing begins past	0.072
after ing begins plural	0.303
after ing begins preposition	-0.222
after ing begins to	-0.091
after into	-0.357
after is	0.055
after known	-0.062
after like	0.33
after named	-0.053
after negation	-0.266
after negation begins adjective	0.068
after negation begins adverb	-0.082
after negation begins past	0.099
after negation begins verb	-0.134
after not	-0.257
after noun	-0.419
after noun begins adjective	-0.08
after noun begins capital	0.386
after noun begins determiner	0.632
after noun begins ing	-0.515
after noun begins noun	-0.291
after noun begins number	0.163
after noun begins past	-0.074
after noun begins plural	-0.579
after noun begins preposition	-0.185
after noun begins pronoun	0.273
after noun begins verb	-0.055
after noun begins verbs	-0.206
after number	-0.543
after number begins adjective	-0.053
after number begins adverb	-0.091
after number begins capital	-0.114
after number begins determiner	-0.216
after number begins ing	0.29
after number begins noun	-0.135
after number begins number	-0.387
after number begins preposition	0.065
after number begins to	0.046
after of	0.133
after of begins adjective	-0.149
after of begins adverb	0.394
after of begins capital	-0.484
after of begins determiner	-0.527
after of begins ing	0.518
after of begins noun	-0.247
after of begins number	0.168
after of begins past	0.505
after of begins plural	-0.241
after on	0.191
after opening	-0.486
after opening begins capital	-0.105
after opening begins determiner	-0.06
after opening begins noun	-0.115
after opening begins past	-0.046
after opening begins plural	-0.042
after opening begins verb	-0.048
after opening begins verbs	-0.063
after or	-0.139
after over	-0.298
after past	0.058
after past begins adjective	0.522
after past begins adverb	-0.339
after past begins capital	0.483
after past begins determiner	-0.48
after past begins ing	-0.249
after past begins noun	0.197
after past begins number	0.136
after past begins past	0.412
after past begins plural	-0.149
after past begins preposition	-0.229
after past begins pronoun	-0.127
after past begins subordinate	0.125
after past begins to	-0.177
after plural	-0.403
after plural begins adverb	-0.06
after plural begins capital	0.058
after plural begins determiner	0.198
after plural begins ing	-0.273
after plural begins number	0.227
after plural begins plural	0.202
after plural begins preposition	-0.285
after plural begins pronoun	-0.136
after plural begins subordinate	-0.344
after plural begins to	0.17
after plural begins verb	-0.311
after plural begins verbs	0.176
after preposition	0.348
after preposition begins adverb	-0.124
after preposition begins capital	-0.501
after preposition begins determiner	-0.289
after preposition begins ing	0.548
after preposition begins noun	0.054
after preposition begins number	-0.272
after preposition begins past	0.735
after preposition begins plural	0.046
after preposition begins preposition	0.115
after preposition begins to	-0.078
after pronoun	-0.077
after pronoun begins past	-0.102
after pronoun begins preposition	0.096
after pronoun begins verb	-0.112
after since	0.474
after subordinate	0.602
after subordinate begins capital	-0.1
after subordinate begins ing	0.071
after subordinate begins noun	0.194
after subordinate begins number	0.093
after subordinate begins past	0.046
after subordinate begins plural	0.307
after subordinate begins pronoun	-0.297
after subordinate begins subordinate	-0.062
after subordinate begins verbs	0.246
after such	-0.263
after such as	0.14
after than	-0.216
after that	0.827
after the	-0.094
after the first hit False	0.464
after the first hit True	-0.464
after the focus	0.627
after the last hit False	0.083
after the last hit True	-0.083
after the question's last word	0.664
after the question's preposition	2.071
after their	-0.086
after through	0.155
after to	0.218
after to begins adjective	0.451
after to begins adverb	0.16
after to begins capital	-0.536
after to begins determiner	-0.136
after to begins noun	0.398
after to begins number	-0.377
after to begins past	-0.091
after to begins plural	0.103
after to begins subordinate	0.11
after to begins verb	0.058
after until	0.108
after verb	0.223
after verb begins adjective	0.052
after verb begins adverb	0.154
after verb begins capital	0.416
after verb begins determiner	-0.15
after verb begins noun	0.318
after verb begins number	0.054
after verb begins past	0.158
after verb begins plural	-0.211
after verb begins preposition	-0.169
after verb begins pronoun	-0.075
after verb begins subordinate	0.069
after verb begins to	-0.243
after verbs	0.218
after verbs begins adjective	0.18
after verbs begins adverb	-0.288
after verbs begins determiner	-0.145
after verbs begins noun	0.137
after verbs begins number	0.074
after verbs begins plural	0.198
after verbs begins subordinate	0.202
after verbs begins to	-0.136
after was	0.203
after were	0.405
after when	0.07
after where	0.454
after which	0.204
after who	-0.09
after with	0.303
all in the question	-2.648
asked for area, head adjective	-0.065
asked for area, head name	-0.076
asked for area, head noun	0.394
asked for area, head plural	0.043
asked for citi, head name	0.397
asked for citi, head noun	-0.146
asked for countri, head adjective	-0.084
asked for countri, head name	-0.182
asked for countri, head noun	-0.3
asked for countri, head place	0.666
asked for countri, head plural	-0.104
asked for group, head adjective	-0.066
asked for group, head name	0.282
asked for group, head noun	-0.616
asked for group, head past	-0.067
asked for group, head plural	0.412
asked for kind, head adjective	0.522
asked for kind, head adverb	-0.049
asked for kind, head ing	-0.06
asked for kind, head name	-0.553
asked for kind, head noun	0.184
asked for kind, head plural	0.526
asked for kind, head pronoun	-0.048
asked for kind, head quantity	-0.155
asked for kind, head verb	0.086
asked for percentag, head noun	0.061
asked for percentag, head percent	0.371
asked for percentag, head plural	0.07
asked for person, head noun	-0.121
asked for person, head quantity	0.338
asked for region, head name	-0.283
asked for state, head name	0.267
asked for state, head noun	-0.159
asked for type, head adjective	0.913
asked for type, head ing	-0.067
asked for type, head name	-0.252
asked for type, head noun	0.07
asked for type, head past	0.053
asked for type, head plural	0.442
asked for type, head verb	0.092
asked for year, head adjective	-0.119
asked for year, head date	0.782
asked for year, head demonym	-0.046
asked for year, head duration	-0.072
asked for year, head name	-0.113
asked for year, head noun	-0.176
asked for year, head number	-0.046
asked for year, head organization	-0.04
asked for year, head place	-0.044
asked for year, head plural	-0.106
asked for year, head quantity	0.092
bare phrase to other, 0	-0.254
bare phrase to part, 1	0.332
bare phrase to part, 2	-0.142
bare phrase to part, 3	-0.112
bare phrase to phrase, 3	0.055
before a	0.068
before a question word, adjective	0.241
before a question word, adverb	-0.268
before a question word, capital	0.115
before a question word, negation	-0.074
before a question word, noun	0.067
before a question word, number	0.069
before a question word, past	-0.255
before a question word, plural	0.134
before a question word, preposition	-0.139
before a question word, verb	0.31
before a question word, verbs	-0.171
before about	-0.16
before adjective	-0.507
before adverb	0.118
before against	-0.334
before are	-0.062
before at	-0.122
before auxiliary	0.832
before because	0.107
before between	-0.071
before by	-0.069
before called	-0.087
before capital	-0.383
before conjunction	0.648
before determiner	-0.445
before during	0.344
before end	0.511
before for	0.05
before from	-0.258
before in	0.128
before including	0.201
before ing	0.064
before into	-0.056
before is	-0.196
before its	0.061
before known	-0.194
before like	0.339
before negation	0.073
before noun	-0.328
before number	-0.561
before on	-0.181
before or	-0.162
before over	-0.075
before past	-0.109
before plural	-0.41
before preposition	-0.125
before pronoun	0.451
before subordinate	0.498
before such	0.216
before than	0.055
before that	0.388
before the	-0.065
before the first hit False	-0.047
before the first hit True	0.047
before the focus	0.159
before the last hit False	0.325
before the last hit True	-0.325
before the question's first word	0.585
before the question's verb how -	-0.057
before the question's verb how do	-0.182
before the question's verb what -	0.538
before the question's verb what be	0.18
before the question's verb what other	0.255
before the question's verb whatlater -	-0.278
before the question's verb whatlater be	0.085
before the question's verb whatlater do	-0.069
before the question's verb whatlater other	-0.271
before the question's verb when be	0.071
before the question's verb when do	0.209
before the question's verb where be	0.223
before the question's verb where do	-0.248
before the question's verb which -	0.222
before the question's verb which be	-0.43
before the question's verb whichlater -	-0.065
before the question's verb who -	0.272
before the question's verb who be	0.046
before the question's verb why be	-0.16
before the whole focus	0.602
before through	-0.143
before to	-0.287
before under	0.167
before until	-0.402
before verb	-0.158
before were	-0.11
before when	-0.146
before where	-0.133
before which	0.19
before who	-0.201
before with	-0.363
begin of a list of noun phrases	-0.143
begin of a list of noun phrases, many False	-0.301
begin of a list of noun phrases, many True	0.158
begin of a list of noun phrases, one of 2	-0.044
begin of a list of noun phrases, one of 3	-0.099
begins a	0.743
begins about	-0.051
begins adjective	0.284
begins adjective ends adjective 1	-0.306
begins adjective ends adjective 2	0.305
begins adjective ends adjective 3	0.112
begins adjective ends adjective 4	-0.274
begins adjective ends adverb 1	0.082
begins adjective ends adverb 2	-0.097
begins adjective ends adverb 4	-0.165
begins adjective ends capital 1	0.098
begins adjective ends capital 3	-0.074
begins adjective ends capital 4	-0.46
begins adjective ends ing 1	0.32
begins adjective ends ing 2	0.074
begins adjective ends ing 3	-0.079
begins adjective ends ing 4	0.077
begins adjective ends noun 1	-0.25
begins adjective ends noun 2	0.168
begins adjective ends noun 3	0.119
begins adjective ends number 1	0.178
begins adjective ends number 4	-0.218
begins adjective ends past 1	0.09
begins adjective ends past 2	0.287
begins adjective ends past 4	-0.206
begins adjective ends plural 1	-0.05
begins adjective ends plural 2	0.334
begins adjective ends plural 3	0.306
begins adjective ends pronoun 2	-0.07
begins adjective ends pronoun 4	-0.111
begins adjective ends verb 2	-0.071
begins adjective ends verb 3	0.072
begins adjective ends verb 4	-0.258
begins adjective ends verbs 3	-0.06
begins adjective ends verbs 4	0.477
begins adverb	-0.135
begins adverb ends adjective 1	0.591
begins adverb ends adjective 2	0.045
begins adverb ends adjective 4	-0.134
begins adverb ends adverb 0	0.143
begins adverb ends adverb 1	0.175
begins adverb ends adverb 2	-0.068
begins adverb ends adverb 4	-0.102
begins adverb ends capital 1	-0.046
begins adverb ends capital 2	-0.115
begins adverb ends capital 3	-0.104
begins adverb ends capital 4	-0.131
begins adverb ends noun 1	-0.158
begins adverb ends noun 2	-0.17
begins adverb ends noun 4	0.153
begins adverb ends number 1	-0.098
begins adverb ends number 3	-0.071
begins adverb ends past 1	0.086
begins adverb ends past 3	-0.072
begins adverb ends plural 1	0.057
begins adverb ends plural 2	0.07
begins adverb ends plural 3	0.282
begins adverb ends plural 4	-0.129
begins adverb ends pronoun 4	-0.054
begins adverb ends verbs 4	-0.1
begins after	0.226
begins among	-0.105
begins an	-0.124
begins as	-0.537
begins at	-0.047
begins before	0.817
begins between	0.675
begins by	-0.33
begins called	-0.297
begins capital	0.737
begins capital ends adjective 1	-0.147
begins capital ends adjective 2	0.102
begins capital ends adjective 3	-0.156
begins capital ends adjective 4	-0.163
begins capital ends adverb 2	0.22
begins capital ends adverb 4	-0.15
begins capital ends capital 0	-0.366
begins capital ends capital 1	0.214
begins capital ends capital 2	0.387
begins capital ends capital 3	0.667
begins capital ends capital 4	0.509
begins capital ends ing 4	-0.052
begins capital ends noun 1	0.419
begins capital ends noun 2	0.179
begins capital ends noun 3	0.1
begins capital ends noun 4	-0.745
begins capital ends number 1	0.222
begins capital ends number 2	0.598
begins capital ends number 3	-0.061
begins capital ends past 3	-0.119
begins capital ends past 4	-0.166
begins capital ends plural 1	-0.138
begins capital ends plural 2	0.124
begins capital ends plural 3	-0.228
begins capital ends plural 4	-0.236
begins capital ends verb 1	0.13
begins capital ends verb 2	-0.046
begins capital ends verb 3	-0.051
begins capital ends verb 4	0.104
begins capital ends verbs 4	-0.141
begins determiner	-0.75
begins determiner ends adjective 1	-0.618
begins determiner ends adjective 3	0.333
begins determiner ends adjective 4	0.054
begins determiner ends adverb 1	-0.066
begins determiner ends adverb 2	-0.134
begins determiner ends adverb 3	-0.096
begins determiner ends adverb 4	-0.219
begins determiner ends capital 1	-0.152
begins determiner ends capital 2	0.287
begins determiner ends capital 3	0.265
begins determiner ends capital 4	0.423
begins determiner ends ing 1	-0.102
begins determiner ends ing 2	-0.1
begins determiner ends ing 3	-0.123
begins determiner ends ing 4	-0.11
begins determiner ends negation 4	-0.057
begins determiner ends noun 1	-0.483
begins determiner ends noun 3	0.389
begins determiner ends noun 4	0.129
begins determiner ends number 1	-0.253
begins determiner ends number 2	-0.131
begins determiner ends number 3	0.04
begins determiner ends number 4	-0.082
begins determiner ends past 1	0.072
begins determiner ends past 2	0.189
begins determiner ends past 4	0.425
begins determiner ends plural 1	-0.254
begins determiner ends plural 2	-0.384
begins determiner ends plural 3	-0.286
begins determiner ends plural 4	0.068
begins determiner ends pronoun 4	-0.201
begins determiner ends verb 2	0.399
begins determiner ends verb 4	-0.162
begins determiner ends verbs 2	0.249
begins determiner ends verbs 3	-0.061
begins for	-0.386
begins from	-0.227
begins his	-0.258
begins in	-0.991
begins including	-0.333
begins ing	0.288
begins ing ends adjective 1	-0.044
begins ing ends adjective 2	-0.055
begins ing ends adjective 3	0.114
begins ing ends adjective 4	0.041
begins ing ends capital 1	-0.082
begins ing ends capital 2	-0.123
begins ing ends capital 3	0.217
begins ing ends capital 4	-0.309
begins ing ends ing 0	0.311
begins ing ends ing 2	-0.059
begins ing ends noun 1	-0.104
begins ing ends noun 2	-0.081
begins ing ends noun 3	0.149
begins ing ends noun 4	0.433
begins ing ends number 2	-0.041
begins ing ends number 4	-0.055
begins ing ends past 3	-0.08
begins ing ends past 4	-0.084
begins ing ends plural 1	0.172
begins ing ends plural 3	-0.198
begins ing ends plural 4	0.144
begins ing ends pronoun 4	0.144
begins ing ends verb 4	0.057
begins inside a mention	-0.667
begins into	-0.16
begins its	-0.209
begins known	-0.129
begins like	0.133
begins named	-0.048
begins negation	-0.058
begins negation ends adverb 4	0.076
begins negation ends capital 4	0.117
begins negation ends negation 0	-0.088
begins negation ends noun 4	0.132
begins not	-0.121
begins noun	-0.178
begins noun ends adjective 1	0.194
begins noun ends adjective 3	0.08
begins noun ends adjective 4	0.197
begins noun ends adverb 1	0.091
begins noun ends adverb 2	-0.102
begins noun ends adverb 3	-0.059
begins noun ends adverb 4	-0.218
begins noun ends capital 1	-0.132
begins noun ends capital 2	-0.182
begins noun ends capital 4	-0.191
begins noun ends ing 2	-0.081
begins noun ends ing 3	-0.062
begins noun ends ing 4	0.126
begins noun ends noun 0	-0.229
begins noun ends noun 1	0.197
begins noun ends noun 2	0.083
begins noun ends noun 3	-0.197
begins noun ends noun 4	-0.387
begins noun ends number 1	0.163
begins noun ends number 2	-0.066
begins noun ends past 1	0.268
begins noun ends past 2	0.072
begins noun ends past 3	-0.061
begins noun ends past 4	-0.201
begins noun ends plural 1	0.062
begins noun ends plural 2	-0.105
begins noun ends plural 3	0.209
begins noun ends plural 4	0.141
begins noun ends pronoun 1	-0.043
begins noun ends pronoun 2	-0.05
begins noun ends pronoun 4	0.169
begins noun ends verb 1	0.361
begins noun ends verb 2	0.141
begins noun ends verb 4	0.083
begins noun ends verbs 1	-0.14
begins noun ends verbs 2	-0.103
begins noun ends verbs 3	-0.175
begins number	0.809
begins number ends adjective 1	0.16
begins number ends adjective 2	0.068
begins number ends adjective 3	-0.062
begins number ends adverb 1	-0.053
begins number ends adverb 2	0.102
begins number ends adverb 3	0.051
begins number ends adverb 4	0.068
begins number ends capital 2	0.291
begins number ends capital 3	0.435
begins number ends capital 4	0.196
begins number ends ing 4	-0.05
begins number ends noun 1	0.075
begins number ends noun 2	0.153
begins number ends noun 3	0.305
begins number ends noun 4	-0.445
begins number ends number 0	0.117
begins number ends number 1	0.696
begins number ends number 2	0.172
begins number ends past 1	0.065
begins number ends past 2	-0.091
begins number ends past 4	-0.143
begins number ends plural 1	-0.197
begins number ends plural 2	-0.193
begins number ends plural 3	-0.13
begins number ends plural 4	-0.624
begins number ends verb 2	-0.048
begins number ends verb 3	0.125
begins number ends verb 4	-0.079
begins on	-0.464
begins opening	0.185
begins opening ends adjective 2	-0.084
begins opening ends adjective 3	-0.046
begins opening ends adjective 4	0.216
begins opening ends adverb 2	-0.044
begins opening ends capital 1	0.374
begins opening ends capital 2	-0.083
begins opening ends capital 3	-0.193
begins opening ends capital 4	0.242
begins opening ends noun 1	0.186
begins opening ends noun 2	0.072
begins opening ends noun 3	0.16
begins opening ends noun 4	-0.232
begins opening ends number 1	0.125
begins opening ends number 2	0.065
begins opening ends number 4	-0.085
begins opening ends past 4	-0.125
begins opening ends plural 2	-0.144
begins opening ends plural 4	-0.265
begins opening ends verb 4	-0.08
begins opening ends verbs 1	0.238
begins opening ends verbs 2	-0.042
begins opening ends verbs 4	0.074
begins over	0.561
begins past	0.229
begins past ends adjective 1	0.27
begins past ends adjective 2	-0.061
begins past ends adjective 3	0.09
begins past ends adjective 4	-0.128
begins past ends adverb 3	0.097
begins past ends capital 2	-0.11
begins past ends capital 3	-0.17
begins past ends capital 4	-0.412
begins past ends ing 4	0.077
begins past ends noun 1	0.285
begins past ends noun 3	-0.072
begins past ends noun 4	0.143
begins past ends number 1	-0.053
begins past ends number 2	-0.123
begins past ends number 3	-0.057
begins past ends number 4	-0.221
begins past ends past 0	0.231
begins past ends past 1	0.104
begins past ends past 2	-0.186
begins past ends past 3	0.05
begins past ends past 4	-0.122
begins past ends plural 1	0.779
begins past ends plural 2	0.373
begins past ends plural 3	-0.059
begins past ends plural 4	-0.172
begins past ends pronoun 4	0.128
begins past ends verb 2	-0.085
begins past ends verb 3	0.1
begins past ends verb 4	-0.208
begins plural	-0.329
begins plural ends adjective 1	-0.071
begins plural ends adjective 2	-0.08
begins plural ends adjective 3	0.266
begins plural ends adjective 4	-0.188
begins plural ends adverb 1	-0.06
begins plural ends adverb 2	-0.051
begins plural ends adverb 4	0.122
begins plural ends capital 1	-0.05
begins plural ends capital 2	-0.06
begins plural ends capital 3	-0.105
begins plural ends capital 4	-0.269
begins plural ends noun 1	-0.097
begins plural ends noun 2	0.115
begins plural ends noun 4	-0.22
begins plural ends number 2	-0.077
begins plural ends number 4	0.048
begins plural ends past 1	-0.068
begins plural ends past 2	0.101
begins plural ends past 3	-0.051
begins plural ends past 4	0.057
begins plural ends plural 0	-0.046
begins plural ends plural 1	0.067
begins plural ends plural 2	0.114
begins plural ends plural 3	-0.086
begins plural ends plural 4	0.25
begins plural ends verb 1	-0.064
begins plural ends verb 2	-0.049
begins plural ends verb 4	-0.104
begins plural ends verbs 1	-0.05
begins plural ends verbs 2	0.202
begins plural ends verbs 4	0.402
begins preposition	-0.583
begins preposition ends adjective 1	-0.07
begins preposition ends adjective 2	0.04
begins preposition ends adjective 4	-0.088
begins preposition ends adverb 2	0.138
begins preposition ends adverb 4	-0.07
begins preposition ends capital 1	-0.234
begins preposition ends capital 2	-0.17
begins preposition ends capital 3	0.228
begins preposition ends capital 4	0.101
begins preposition ends ing 4	-0.067
begins preposition ends noun 2	-0.151
begins preposition ends noun 3	0.097
begins preposition ends noun 4	0.198
begins preposition ends number 1	-0.235
begins preposition ends number 3	0.161
begins preposition ends number 4	0.279
begins preposition ends past 2	0.222
begins preposition ends past 3	-0.045
begins preposition ends past 4	-0.213
begins preposition ends plural 1	-0.171
begins preposition ends plural 2	-0.092
begins preposition ends plural 3	-0.089
begins preposition ends plural 4	-0.217
begins preposition ends verbs 4	-0.057
begins pronoun	-0.346
begins pronoun ends adjective 2	-0.053
begins pronoun ends adjective 4	0.042
begins pronoun ends adverb 1	-0.046
begins pronoun ends adverb 4	-0.062
begins pronoun ends capital 4	0.048
begins pronoun ends ing 4	0.144
begins pronoun ends noun 2	-0.073
begins pronoun ends noun 3	0.195
begins pronoun ends noun 4	0.368
begins pronoun ends number 4	-0.081
begins pronoun ends past 1	-0.067
begins pronoun ends past 2	-0.052
begins pronoun ends past 3	-0.129
begins pronoun ends past 4	-0.07
begins pronoun ends plural 4	0.152
begins pronoun ends pronoun 0	-0.355
begins pronoun ends pronoun 4	0.165
begins pronoun ends verbs 1	-0.086
begins subordinate	-0.397
begins subordinate ends adjective 1	-0.064
begins subordinate ends adjective 2	-0.061
begins subordinate ends adjective 3	-0.048
begins subordinate ends adjective 4	0.365
begins subordinate ends adverb 4	0.075
begins subordinate ends capital 1	-0.088
begins subordinate ends capital 2	-0.068
begins subordinate ends capital 3	-0.081
begins subordinate ends capital 4	-0.162
begins subordinate ends noun 1	-0.217
begins subordinate ends noun 2	-0.139
begins subordinate ends noun 3	-0.224
begins subordinate ends noun 4	0.329
begins subordinate ends number 4	-0.049
begins subordinate ends past 1	-0.068
begins subordinate ends past 3	-0.043
begins subordinate ends past 4	0.162
begins subordinate ends plural 1	-0.115
begins subordinate ends plural 3	-0.054
begins subordinate ends plural 4	0.425
begins subordinate ends pronoun 1	-0.097
begins subordinate ends pronoun 4	0.04
begins subordinate ends verb 2	-0.042
begins subordinate ends verb 4	0.221
begins such	-0.585
begins than	-0.298
begins that	-0.852
begins the	0.634
begins their	-0.116
begins to	-0.428
begins to ends adjective 2	-0.042
begins to ends adjective 4	0.119
begins to ends adverb 4	0.125
begins to ends capital 1	-0.05
begins to ends capital 2	-0.07
begins to ends capital 4	-0.066
begins to ends noun 1	-0.065
begins to ends noun 2	-0.252
begins to ends noun 4	0.184
begins to ends number 1	-0.06
begins to ends past 2	0.119
begins to ends past 4	0.06
begins to ends plural 2	-0.176
begins to ends plural 4	0.257
begins to ends verb 1	-0.15
begins to ends verb 4	-0.045
begins to ends verbs 4	0.084
begins under	0.105
begins until	0.044
begins verb	0.308
begins verb ends adjective 1	-0.127
begins verb ends adjective 2	-0.085
begins verb ends adjective 4	-0.332
begins verb ends adverb 1	-0.127
begins verb ends adverb 2	0.056
begins verb ends adverb 3	0.111
begins verb ends adverb 4	-0.046
begins verb ends capital 1	0.11
begins verb ends capital 2	-0.135
begins verb ends capital 4	-0.086
begins verb ends noun 2	0.359
begins verb ends noun 3	-0.322
begins verb ends noun 4	0.101
begins verb ends number 3	-0.066
begins verb ends number 4	-0.084
begins verb ends past 2	-0.052
begins verb ends past 3	-0.048
begins verb ends past 4	0.104
begins verb ends plural 1	0.508
begins verb ends plural 2	0.119
begins verb ends plural 4	0.362
begins verb ends pronoun 1	-0.04
begins verb ends pronoun 4	0.278
begins verb ends verb 0	0.359
begins verb ends verb 1	-0.043
begins verb ends verb 2	-0.097
begins verb ends verb 4	-0.166
begins verb ends verbs 4	-0.163
begins verbs	0.185
begins verbs ends adjective 4	-0.109
begins verbs ends adverb 4	0.097
begins verbs ends capital 4	0.528
begins verbs ends noun 1	-0.06
begins verbs ends noun 2	-0.107
begins verbs ends noun 4	-0.081
begins verbs ends number 4	-0.044
begins verbs ends past 4	0.055
begins verbs ends plural 2	0.212
begins verbs ends plural 3	-0.064
begins verbs ends plural 4	-0.161
begins verbs ends verbs 0	0.116
begins verbs ends verbs 4	-0.055
begins where	-0.1
begins which	-0.667
begins who	-0.147
begins with	-0.528
begins with a cue	0.683
begins with a question word	-0.73
close	1.781
close left	0.775
closes "	-0.2
closes "(	0.18
closes ")	0.205
closes ",	-0.283
closes ".	0.498
closes &	-0.051
closes '	0.295
closes 's	0.058
closes (	0.26
closes ("	0.266
closes )	-0.346
closes ).	0.25
closes ,	-0.168
closes ,"	-0.14
closes -	-0.691
closes .	0.222
closes ."	0.63
closes .[	1.545
closes /	-0.2
closes :	-0.353
closes :"	0.238
closes ;	0.213
closes [	0.094
closes ]	0.092
closes as other	0.085
closes as part	-0.307
closes as phrase	0.222
closes °	-0.216
closes —	-0.187
commas 1	-0.798
commas 2	-0.169
commas 3	-0.165
common words	-1.054
end of a list of noun phrases	-0.198
end of a list of noun phrases, many False	-0.122
end of a list of noun phrases, many True	-0.075
end of a list of noun phrases, one of 2	0.05
end of a list of noun phrases, one of 3	-0.248
ends adjective	-0.071
ends adjective before adjective	-0.413
ends adjective before auxiliary	0.079
ends adjective before capital	0.101
ends adjective before determiner	0.147
ends adjective before end	0.192
ends adjective before ing	0.066
ends adjective before noun	-0.392
ends adjective before number	-0.097
ends adjective before past	0.183
ends adjective before plural	-0.205
ends adjective before preposition	0.092
ends adjective before pronoun	0.484
ends adjective before subordinate	-0.076
ends adjective before to	-0.16
ends adverb	-0.678
ends adverb before adjective	0.182
ends adverb before adverb	-0.191
ends adverb before capital	-0.081
ends adverb before determiner	-0.137
ends adverb before end	0.113
ends adverb before noun	-0.117
ends adverb before number	-0.041
ends adverb before of	0.127
ends adverb before past	-0.422
ends adverb before plural	-0.07
ends adverb before preposition	0.116
ends adverb before pronoun	0.284
ends adverb before subordinate	-0.08
ends adverb before verb	-0.17
ends adverb before verbs	-0.12
ends capital	0.487
ends capital before adjective	0.093
ends capital before adverb	0.146
ends capital before auxiliary	-0.098
ends capital before capital	-0.488
ends capital before conjunction	-0.118
ends capital before end	-0.258
ends capital before noun	0.178
ends capital before number	-0.248
ends capital before of	0.285
ends capital before past	0.055
ends capital before plural	0.082
ends capital before preposition	0.057
ends capital before pronoun	-0.23
ends capital before subordinate	0.079
ends capital before to	0.593
ends capital before verb	0.178
ends capital before verbs	0.129
ends ing	-0.184
ends ing before adjective	-0.233
ends ing before adverb	0.277
ends ing before capital	-0.103
ends ing before conjunction	0.065
ends ing before determiner	-0.424
ends ing before end	0.313
ends ing before noun	-0.405
ends ing before number	-0.051
ends ing before of	-0.143
ends ing before past	-0.101
ends ing before plural	-0.222
ends ing before preposition	-0.226
ends ing before pronoun	0.052
ends ing before to	-0.224
ends inside a mention	-0.955
ends negation	-0.421
ends negation before adverb	-0.08
ends negation before auxiliary	-0.132
ends negation before verb	-0.07
ends noun	0.335
ends noun before adjective	-0.356
ends noun before adverb	0.378
ends noun before auxiliary	-0.076
ends noun before conjunction	0.246
ends noun before end	-0.178
ends noun before ing	0.298
ends noun before noun	-0.276
ends noun before number	0.26
ends noun before of	-0.43
ends noun before plural	-0.045
ends noun before preposition	-0.052
ends noun before subordinate	0.138
ends noun before to	-0.237
ends noun before verb	0.163
ends noun before verbs	0.368
ends number	0.339
ends number before adjective	0.386
ends number before adverb	-0.232
ends number before auxiliary	0.123
ends number before capital	-0.099
ends number before conjunction	-0.31
ends number before determiner	0.127
ends number before end	-0.348
ends number before ing	-0.161
ends number before noun	0.049
ends number before number	-0.719
ends number before of	0.26
ends number before past	0.303
ends number before plural	0.368
ends number before preposition	0.563
ends number before pronoun	0.102
ends number before to	-0.1
ends opening before adjective	-0.1
ends opening before adverb	-0.071
ends opening before auxiliary	0.218
ends opening before capital	0.371
ends opening before conjunction	-0.048
ends opening before determiner	0.135
ends opening before noun	0.316
ends opening before past	0.085
ends opening before plural	0.044
ends opening before preposition	-0.262
ends opening before verb	-0.098
ends opening before verbs	-0.201
ends past	-0.057
ends past before adverb	-0.102
ends past before auxiliary	0.513
ends past before capital	-0.155
ends past before determiner	-0.143
ends past before end	0.226
ends past before number	0.099
ends past before of	-0.082
ends past before past	-0.266
ends past before preposition	-0.333
ends past before pronoun	-0.041
ends past before subordinate	0.187
ends past before to	-0.097
ends past before verb	0.147
ends plural	0.372
ends plural before adjective	0.258
ends plural before adverb	-0.062
ends plural before auxiliary	-0.215
ends plural before capital	0.188
ends plural before determiner	0.302
ends plural before end	-0.191
ends plural before ing	-0.128
ends plural before noun	0.45
ends plural before number	0.358
ends plural before of	-0.235
ends plural before plural	-0.257
ends plural before preposition	0.113
ends plural before pronoun	-0.13
ends plural before subordinate	0.055
ends plural before to	0.318
ends plural before verb	-0.092
ends plural before verbs	-0.314
ends pronoun	-0.406
ends pronoun before adverb	-0.072
ends pronoun before auxiliary	-0.625
ends pronoun before determiner	0.132
ends pronoun before end	0.351
ends pronoun before past	-0.135
ends pronoun before preposition	-0.072
ends pronoun before verb	-0.132
ends pronoun before verbs	-0.089
ends verb	-0.088
ends verb before adjective	-0.204
ends verb before auxiliary	0.396
ends verb before capital	-0.186
ends verb before conjunction	0.091
ends verb before determiner	-0.21
ends verb before end	0.261
ends verb before noun	-0.198
ends verb before number	-0.06
ends verb before of	-0.13
ends verb before past	0.209
ends verb before plural	-0.054
ends verb before pronoun	-0.096
ends verb before to	-0.067
ends verbs	0.36
ends verbs before adjective	-0.09
ends verbs before adverb	0.168
ends verbs before capital	0.052
ends verbs before conjunction	0.559
ends verbs before determiner	-0.373
ends verbs before end	0.048
ends verbs before noun	0.101
ends verbs before of	0.49
ends verbs before plural	-0.074
ends verbs before preposition	-0.096
ends verbs before subordinate	-0.22
ends verbs before to	-0.08
ends with a question word	-0.133
ends with the focus	0.52
head adjective many False	0.158
head adjective many True	0.157
head adverb many True	0.177
head capital many False	0.188
head capital many True	-0.168
head ing many False	0.051
head ing many True	-0.079
head is the focus	0.726
head negation many False	-0.172
head noun many True	-0.184
head number many False	0.206
head number many True	0.51
head opening many False	0.345
head opening many True	-0.133
head past many True	-0.236
head plural many False	-0.076
head plural many True	-0.043
head pronoun many True	0.069
head verb many False	-0.337
head verb many True	-0.058
head verbs many False	-0.37
hits in the segment	1.282
holds a fitting mention	1.166
holds date	-1.029
holds demonym	-0.16
holds duration	-0.282
holds money	-0.143
holds name	-0.463
holds no mention	0.147
holds organization	-0.364
holds person	-0.142
holds place	-0.572
holds quantity	-0.371
holds the focus	0.517
in a cue	0.321
is a fitting mention	1.965
is date	-0.934
is demonym	0.456
is duration	0.231
is duration with the focus	0.085
is money	0.451
is name	0.075
is name before the focus	-0.042
is name with the focus	0.917
is organization	0.056
is organization with the focus	0.359
is percent	0.194
is person	0.073
is place	-0.137
is place with the focus	0.692
is quantity	-0.481
is quantity before the focus	0.186
item of a list of noun phrases	-0.06
item of a list of noun phrases, many True	-0.043
item of a list of noun phrases, one of 2	0.135
item of a list of noun phrases, one of 3	-0.195
joined by 	0.431
joined by adjective	0.146
joined by adjective adverb	-0.044
joined by adjective conjunction	0.32
joined by adjective past	0.072
joined by adjective subordinate	-0.04
joined by adjective to	0.042
joined by adverb	0.427
joined by adverb adjective	0.142
joined by adverb adverb	-0.067
joined by adverb auxiliary	-0.132
joined by adverb past	-0.118
joined by adverb preposition	-0.133
joined by adverb subordinate	-0.199
joined by adverb verb	-0.056
joined by auxiliary	-0.408
joined by auxiliary adjective	-0.074
joined by auxiliary adverb	0.076
joined by auxiliary auxiliary	-0.18
joined by auxiliary determiner	-0.081
joined by auxiliary negation	0.219
joined by auxiliary past	-0.111
joined by auxiliary preposition	-0.115
joined by auxiliary to	0.121
joined by auxiliary verb	0.194
joined by conjunction	0.307
joined by conjunction adjective	-0.083
joined by conjunction adverb	-0.071
joined by conjunction auxiliary	-0.283
joined by conjunction determiner	-0.129
joined by conjunction ing	-0.17
joined by conjunction past	0.12
joined by conjunction preposition	-0.294
joined by conjunction pronoun	-0.11
joined by conjunction subordinate	-0.07
joined by conjunction verb	0.142
joined by determiner	-0.156
joined by determiner adverb	-0.094
joined by determiner auxiliary	-0.062
joined by determiner past	-0.054
joined by determiner subordinate	-0.29
joined by ing	-0.161
joined by ing preposition	-0.122
joined by ing to	0.046
joined by of	0.181
joined by of adjective	0.054
joined by of adverb	0.057
joined by of determiner	-0.084
joined by of ing	-0.1
joined by of past	0.223
joined by past	-0.076
joined by past adverb	-0.195
joined by past conjunction	-0.073
joined by past determiner	-0.071
joined by past preposition	0.286
joined by past subordinate	-0.044
joined by past to	0.237
joined by past verb	0.288
joined by preposition	-0.182
joined by preposition adjective	-0.108
joined by preposition adverb	-0.131
joined by preposition conjunction	-0.053
joined by preposition determiner	-0.075
joined by preposition ing	-0.216
joined by preposition past	0.424
joined by preposition subordinate	-0.103
joined by pronoun auxiliary	-0.063
joined by subordinate	-0.606
joined by subordinate adverb	0.117
joined by subordinate auxiliary	0.079
joined by subordinate preposition	-0.044
joined by subordinate verbs	-0.054
joined by to	0.417
joined by to auxiliary	-0.067
joined by to verb	-0.245
joined by verb	-0.225
joined by verb adverb	-0.065
joined by verb conjunction	0.412
joined by verb past	0.128
joined by verb preposition	0.108
joined by verb to	-0.061
joined by verbs	-0.253
joined by verbs adverb	-0.066
joined by verbs determiner	-0.071
joined by verbs preposition	0.057
joined by verbs subordinate	-0.043
joins 0 for many	-0.613
joins 1 for many	0.53
joins 1 for one	-0.045
joins 2 for many	0.084
joins 2 for one	0.069
length 0	0.212
length 1	0.565
length 2	0.63
length 3	0.319
length 4	0.399
length 5	0.136
length 6	-0.132
length 7	-0.263
length 8	-0.399
length 9	-1.468
more than a list of noun phrases	-0.08
more than a list of noun phrases, many True	-0.041
more than a list of noun phrases, one of 2	-0.098
near	0.588
no content	-1.143
object how -	-0.145
object how be	-0.04
object how do	-0.086
object how other	-0.052
object howlater -	0.25
object howlater be	-0.164
object of the question's verb how -	-0.097
object of the question's verb how do	0.264
object of the question's verb how other	0.29
object of the question's verb what -	-0.081
object of the question's verb what be	-0.168
object of the question's verb what do	0.148
object of the question's verb what other	-0.101
object of the question's verb whatlater -	0.24
object of the question's verb whatlater be	-0.056
object of the question's verb whatlater do	-0.18
object of the question's verb when be	0.203
object of the question's verb when do	0.238
object of the question's verb where be	0.212
object of the question's verb where do	0.345
object of the question's verb which -	0.176
object of the question's verb which be	-0.118
object of the question's verb whichlater -	0.295
object of the question's verb who -	0.26
object of the question's verb who be	-0.228
object what -	-0.131
object what be	-0.082
object what do	-0.067
object what other	-0.094
object whatlater -	0.065
object whatlater be	-0.118
object whatlater do	-0.208
object whatlater other	0.238
object when be	-0.112
object which -	-0.092
object which be	-0.117
object which other	-0.143
object who -	-0.106
object who be	-0.131
object who do	0.046
object who other	-0.258
object why be	-0.047
opens "	0.462
opens "(	0.347
opens ",	0.094
opens '	0.452
opens 's	-0.07
opens (	-0.755
opens ("	0.533
opens )	-0.234
opens ),	-0.095
opens -	-1.144
opens .	-0.183
opens .[	-0.087
opens /	-0.324
opens :	0.632
opens ;	0.102
opens [	0.504
opens as bare phrase	-0.079
opens as other	-0.054
opens as part	-0.098
opens as phrase	0.231
opens °	-0.225
opens —	-0.456
other to other, 0	0.494
other to part, 0	-0.518
part of a list, commas 0 for many	-0.304
part of a list, commas 0 for one	0.153
part of a list, commas 1 for many	0.433
part of a list, commas 2 for many	0.239
part of a list, commas 2 for one	-0.324
part of a list, joins 0	-0.071
part of a list, joins 0 for many	0.133
part of a list, joins 0 for one	-0.204
part of a list, joins 1	0.261
part of a list, joins 1 for many	0.234
part to other, 0	-0.24
part to part, 1	1.071
part to part, 2	-0.326
part to part, 3	-0.107
part to phrase, 1	0.278
part to phrase, 2	-0.359
part to phrase, 3	-0.416
partly in the question	-0.976
phrase to other, 0	0.084
phrase to part, 1	0.391
phrase to part, 2	-0.685
phrase to part, 3	-0.211
phrase to phrase, 1	0.653
phrase, then adjective	0.445
phrase, then adverb	0.07
phrase, then capital	0.324
phrase, then conjunction	-0.349
phrase, then determiner	0.528
phrase, then ing	-0.198
phrase, then negation	0.055
phrase, then noun	-0.186
phrase, then number	-0.326
phrase, then of	-0.337
phrase, then past	0.209
phrase, then plural	-0.159
phrase, then preposition	0.603
phrase, then pronoun	-0.154
phrase, then subordinate	0.144
phrase, then to	0.553
phrase, then verb	0.192
question words 0 before	-0.087
question words 0 before, 0 behind	0.059
question words 0 before, 1 behind	0.115
question words 0 before, 2 behind	-0.053
question words 0 before, 5 behind	-0.106
question words 0 before, 6 behind	-0.084
question words 1 before	0.195
question words 1 before, 0 behind	-0.261
question words 1 before, 2 behind	0.058
question words 1 before, 3 behind	0.117
question words 1 before, 4 behind	0.118
question words 1 before, 5 behind	0.252
question words 1 before, 6 behind	-0.073
question words 1 behind	0.238
question words 2 before	0.193
question words 2 before, 0 behind	0.162
question words 2 before, 1 behind	-0.104
question words 2 before, 3 behind	0.132
question words 2 before, 4 behind	0.047
question words 2 before, 5 behind	-0.087
question words 2 behind	0.23
question words 3 before	0.152
question words 3 before, 0 behind	-0.075
question words 3 before, 3 behind	-0.166
question words 3 before, 4 behind	0.185
question words 3 before, 5 behind	0.281
question words 3 before, 6 behind	-0.084
question words 3 behind	0.076
question words 4 before, 1 behind	0.13
question words 4 before, 2 behind	-0.089
question words 4 before, 3 behind	0.204
question words 4 before, 4 behind	-0.168
question words 4 before, 5 behind	0.15
question words 4 before, 6 behind	-0.202
question words 5 before	-0.077
question words 5 before, 0 behind	0.546
question words 5 before, 1 behind	0.358
question words 5 before, 2 behind	0.284
question words 5 before, 3 behind	-0.253
question words 5 before, 4 behind	-0.091
question words 5 before, 5 behind	-0.471
question words 5 before, 6 behind	-0.449
question words 6 before	-0.381
question words 6 before, 0 behind	-0.405
question words 6 before, 1 behind	-0.225
question words 6 before, 3 behind	0.058
question words 6 before, 4 behind	-0.113
question words 6 before, 5 behind	-0.059
question words 6 before, 6 behind	0.399
question words 6 behind	-0.485
question words in its phrase	0.435
segment opens False closes False	-0.978
segment opens False closes True	0.261
segment opens True closes False	-0.357
segment opens True closes True	1.075
segments 0	0.719
segments 1	-0.346
segments 2	-0.373
subject how -	0.145
subject how be	0.04
subject how do	0.086
subject how other	0.052
subject howlater -	-0.25
subject howlater be	0.164
subject what -	0.131
subject what be	0.082
subject what do	0.067
subject what other	0.094
subject whatlater -	-0.065
subject whatlater be	0.118
subject whatlater do	0.208
subject whatlater other	-0.238
subject when be	0.112
subject which -	0.092
subject which be	0.117
subject which other	0.143
subject who -	0.106
subject who be	0.131
subject who do	-0.046
subject who other	0.258
subject why be	0.047
the focus in its phrase	0.518
two after a question word	0.188
two after the focus, adjective	-0.075
two after the focus, adverb	0.084
two after the focus, and	-0.295
two after the focus, are	0.075
two after the focus, capital	-0.286
two after the focus, for	-0.072
two after the focus, in	-0.238
two after the focus, is	-0.14
two after the focus, noun	-0.089
two after the focus, number	-0.251
two after the focus, of	0.855
two after the focus, past	0.259
two after the focus, plural	0.048
two after the focus, the	0.179
two after the focus, to	-0.096
two after the focus, verb	0.048
two after the focus, with	0.334
verb far, asked False, before	-0.156
verb far, asked False, behind	-0.102
verb far, asked True, before	0.164
verb far, asked True, behind	0.077
verb near, asked False, before	-0.19
verb near, asked True, before	0.496
verb next, asked False, before	-0.238
verb next, asked False, behind	-0.166
verb next, asked True, before	0.229
verb next, asked True, behind	0.289
verb nowhere, asked False, before	-0.304
verb nowhere, asked False, behind	-0.154
verbs inside 0	0.48
verbs inside 1	-0.182
verbs inside 2	-0.298
whole list of noun phrases	0.516
whole list of noun phrases, many False	-0.074
whole list of noun phrases, many True	0.59
whole list of noun phrases, one of 2	-0.228
whole list of noun phrases, one of 3	0.745
whole of a list, commas 0 for many	-0.071
whole of a list, commas 0 for one	-0.045
whole of a list, commas 1 for many	0.09
whole of a list, commas 1 for one	-0.068
whole of a list, commas 2 for many	0.36
whole of a list, commas 2 for one	0.111
whole of a list, joins 1	0.377
whole of a list, joins 1 for many	0.379
""",
    "date": r"""
across a list of noun phrases, one of 2	-0.063
across a list of noun phrases, one of 3	0.08
after a question word, capital	-0.228
after a question word, noun	-0.213
after a question word, past	0.133
after a question word, plural	0.123
after a question word, verb	-0.081
after adjective	-0.098
after adjective begins adjective	-0.041
after adjective begins capital	0.121
after adjective begins preposition	-0.071
after adverb	0.102
after adverb begins preposition	0.204
after after	-0.414
after an	-0.044
after and	-0.191
after at	-0.073
after auxiliary	-0.207
after begin	0.22
after begin begins opening	-0.216
after begin begins preposition	0.353
after between	-0.184
after by	-0.261
after capital	-0.11
after capital begins capital	-0.091
after capital begins number	0.071
after conjunction	-0.221
after conjunction begins number	-0.089
after determiner begins capital	-0.164
after determiner begins noun	-0.071
after determiner begins number	0.317
after for	-0.075
after from	0.176
after in	0.773
after is	-0.178
after noun begins adverb	0.098
after noun begins capital	-0.116
after noun begins determiner	-0.069
after noun begins noun	-0.056
after noun begins past	-0.054
after noun begins preposition	0.174
after number	-0.199
after number begins number	-0.128
after of	0.293
after of begins capital	-0.105
after on	0.249
after past	0.359
after past begins capital	0.277
after past begins noun	0.119
after past begins preposition	0.063
after plural	0.12
after plural begins preposition	0.101
after preposition	0.438
after preposition begins adjective	0.158
after preposition begins capital	0.265
after preposition begins determiner	0.148
after preposition begins noun	-0.169
after preposition begins number	0.185
after since	0.073
after subordinate	-0.078
after subordinate begins determiner	-0.065
after that	-0.072
after the	0.243
after the first hit False	-0.101
after the first hit True	0.101
after the last hit False	-0.134
after the last hit True	0.134
after the question's last word	0.153
after to	-0.332
after to begins verb	-0.04
after verb	-0.283
after verb begins preposition	-0.081
after were	-0.046
after when	-0.084
after with	-0.072
all in the question	0.054
bare phrase to other, 0	0.044
bare phrase to part, 1	0.105
bare phrase to part, 2	-0.095
bare phrase to phrase, 1	-0.177
bare phrase to phrase, 2	0.265
bare phrase to phrase, 3	-0.145
before a question word	-0.139
before a question word, capital	-0.377
before a question word, noun	0.16
before a question word, past	-0.115
before a question word, plural	0.046
before adjective	-0.07
before adverb	-0.223
before and	0.046
before are	-0.093
before as	-0.218
before at	0.143
before between	0.104
before by	0.102
before capital	0.23
before determiner	0.262
before end	0.228
before for	-0.062
before in	0.183
before is	-0.049
before its	0.043
before noun	-0.093
before number	-0.108
before of	-0.15
before on	-0.139
before past	-0.221
before plural	-0.088
before pronoun	0.114
before that	0.103
before the	0.332
before the last hit False	-0.109
before the last hit True	0.109
before the question's first word	-0.151
before the question's verb when be	0.071
before the question's verb when do	0.209
before to	-0.054
before verb	-0.049
before was	-0.12
before were	0.102
before when	0.214
before which	-0.084
begin of a list of noun phrases	0.257
begin of a list of noun phrases, many False	0.257
begin of a list of noun phrases, one of 2	0.051
begin of a list of noun phrases, one of 3	0.206
begins a	-0.106
begins adjective	-0.101
begins adjective ends adjective 0	-0.065
begins adjective ends capital 1	0.081
begins adjective ends noun 1	-0.253
begins adjective ends noun 2	0.168
begins adjective ends noun 3	-0.068
begins adjective ends noun 4	-0.087
begins adjective ends plural 1	-0.042
begins adverb	0.219
begins adverb ends capital 4	0.111
begins adverb ends noun 4	0.173
begins after	0.391
begins an	-0.044
begins as	-0.094
begins between	0.279
begins by	-0.066
begins capital	-0.168
begins capital ends capital 0	-0.092
begins capital ends capital 1	-0.178
begins capital ends capital 2	-0.276
begins capital ends capital 3	0.043
begins capital ends capital 4	-0.042
begins capital ends noun 4	-0.041
begins capital ends number 1	0.239
begins capital ends number 2	0.243
begins capital ends number 4	-0.075
begins capital ends plural 2	0.121
begins determiner	-0.128
begins determiner ends capital 1	0.14
begins determiner ends capital 2	0.101
begins determiner ends capital 3	-0.043
begins determiner ends capital 4	-0.095
begins determiner ends noun 2	-0.136
begins determiner ends number 4	-0.058
begins during	0.125
begins for	-0.047
begins from	0.064
begins in	-0.156
begins ing	-0.17
begins ing ends noun 4	-0.093
begins inside a mention	0.041
begins noun	-0.329
begins noun ends adjective 1	0.161
begins noun ends noun 2	-0.09
begins noun ends noun 3	-0.051
begins noun ends noun 4	-0.061
begins noun ends number 2	-0.04
begins number	0.632
begins number ends adverb 4	-0.046
begins number ends capital 1	0.337
begins number ends capital 2	-0.046
begins number ends capital 3	-0.062
begins number ends capital 4	-0.127
begins number ends noun 2	0.05
begins number ends noun 3	-0.088
begins number ends noun 4	-0.239
begins number ends number 0	0.06
begins number ends number 1	0.197
begins number ends number 2	0.362
begins number ends number 4	0.287
begins number ends past 4	0.122
begins number ends plural 1	-0.183
begins number ends plural 2	0.047
begins on	-0.052
begins opening	-0.216
begins opening ends opening 0	-0.075
begins past	-0.245
begins plural	-0.063
begins preposition	0.659
begins preposition ends capital 3	0.374
begins preposition ends capital 4	0.147
begins preposition ends noun 1	0.065
begins preposition ends noun 2	0.101
begins preposition ends noun 3	0.19
begins preposition ends noun 4	0.228
begins preposition ends number 1	-0.224
begins preposition ends number 2	-0.064
begins preposition ends number 3	-0.065
begins preposition ends number 4	-0.065
begins preposition ends plural 2	0.08
begins pronoun ends noun 4	0.052
begins since	-0.096
begins subordinate	0.108
begins subordinate ends noun 4	0.298
begins to	0.093
begins to ends noun 4	0.125
begins verb	-0.177
begins verbs	-0.048
begins when	0.118
begins with	-0.083
begins with a question word	-0.043
close left	0.072
closes (	-0.066
closes ,	0.07
closes -	-0.101
closes .	0.27
closes as part	0.166
closes as phrase	-0.184
commas 1	0.043
commas 2	-0.114
commas 3	-0.041
common words	0.24
end of a list of noun phrases	-0.059
end of a list of noun phrases, many False	-0.059
end of a list of noun phrases, one of 3	-0.047
ends adjective	-0.164
ends adjective before noun	-0.069
ends adjective before plural	-0.041
ends adjective before preposition	0.134
ends adverb	0.127
ends capital before auxiliary	0.066
ends capital before capital	-0.168
ends capital before conjunction	0.155
ends capital before determiner	0.076
ends capital before end	0.203
ends capital before noun	0.042
ends capital before past	-0.136
ends capital before preposition	-0.075
ends capital before subordinate	-0.065
ends ing	-0.049
ends inside a mention	-0.392
ends noun	-0.057
ends noun before adverb	-0.054
ends noun before auxiliary	-0.107
ends noun before conjunction	-0.156
ends noun before determiner	0.172
ends noun before end	0.128
ends noun before of	-0.122
ends noun before past	-0.095
ends noun before plural	-0.066
ends noun before preposition	0.097
ends noun before subordinate	0.117
ends number	0.616
ends number before capital	0.439
ends number before conjunction	0.137
ends number before end	-0.208
ends number before noun	0.07
ends number before past	0.061
ends number before plural	0.067
ends number before subordinate	0.053
ends opening	-0.075
ends past	-0.093
ends plural	-0.308
ends plural before auxiliary	0.099
ends plural before conjunction	-0.072
ends plural before end	-0.044
ends plural before preposition	-0.056
ends pronoun	-0.061
ends verb	-0.081
ends verbs	0.129
ends with a question word	-0.047
head adjective many False	-0.239
head adverb many False	0.091
head capital many False	-0.065
head noun many False	0.218
head number many False	0.61
head opening many False	-0.113
head past many False	-0.104
head plural many False	-0.303
hits in the segment	0.138
holds a fitting mention	0.25
holds date	0.25
holds demonym	-0.041
holds name	-0.109
holds no mention	-0.553
holds organization	-0.178
holds place	-0.293
holds quantity	-0.32
is a fitting mention	0.947
is date	0.947
is name	-0.26
is organization	-0.1
is quantity	-0.048
item of a list of noun phrases	0.135
item of a list of noun phrases, many False	0.135
item of a list of noun phrases, one of 2	-0.1
item of a list of noun phrases, one of 3	0.234
joined by 	0.249
joined by conjunction	0.083
joined by of	-0.132
joined by past	-0.055
joined by past preposition	-0.048
joined by preposition	-0.126
joined by subordinate	-0.04
joined by to	0.128
joins 0 for one	0.051
joins 1 for one	-0.09
length 0	-0.274
length 1	0.335
length 2	0.166
length 4	-0.205
length 6	0.382
length 7	-0.158
length 8	-0.122
length 9	-0.057
more than a list of noun phrases	0.047
more than a list of noun phrases, many False	0.047
more than a list of noun phrases, one of 2	0.109
more than a list of noun phrases, one of 3	-0.063
near	-0.081
object of the question's verb when be	0.285
object of the question's verb when do	0.206
object when be	-0.09
object when do	-0.173
opens "	0.232
opens 's	0.069
opens (	0.084
opens as other	0.238
opens as part	-0.211
opens —	-0.16
other to other, 0	-0.161
other to part, 0	0.145
other to phrase, 0	0.254
part of a list, commas 0 for one	0.201
part of a list, commas 1 for one	-0.203
part of a list, joins 0	-0.111
part of a list, joins 0 for one	-0.111
part of a list, joins 1	0.073
part of a list, joins 1 for one	0.073
part to part, 1	0.056
part to phrase, 1	-0.04
part to phrase, 2	-0.156
partly in the question	-0.141
phrase to other, 0	0.16
phrase to part, 1	0.067
phrase to part, 3	-0.047
phrase to phrase, 1	-0.085
phrase to phrase, 2	0.19
phrase to phrase, 3	-0.257
phrase, then adjective	-0.087
phrase, then adverb	-0.183
phrase, then auxiliary	0.061
phrase, then conjunction	0.062
phrase, then determiner	0.193
phrase, then noun	0.103
phrase, then number	-0.07
phrase, then of	-0.218
phrase, then past	-0.179
phrase, then preposition	-0.07
phrase, then pronoun	0.124
phrase, then subordinate	0.045
question words 0 before, 2 behind	-0.093
question words 0 before, 3 behind	0.079
question words 0 before, 4 behind	-0.054
question words 0 before, 5 behind	-0.041
question words 0 before, 6 behind	0.077
question words 0 behind	-0.139
question words 1 before, 0 behind	-0.06
question words 1 before, 1 behind	-0.115
question words 1 before, 3 behind	-0.094
question words 1 before, 5 behind	0.301
question words 1 before, 6 behind	-0.106
question words 2 before	0.117
question words 2 before, 0 behind	0.294
question words 2 before, 2 behind	-0.063
question words 2 before, 3 behind	0.109
question words 2 before, 6 behind	-0.233
question words 3 before	0.095
question words 3 before, 1 behind	0.073
question words 3 before, 2 behind	0.096
question words 3 before, 3 behind	-0.111
question words 3 before, 6 behind	0.102
question words 3 behind	-0.076
question words 4 before	0.061
question words 4 before, 0 behind	-0.045
question words 4 before, 1 behind	0.069
question words 4 before, 2 behind	0.128
question words 4 before, 6 behind	-0.129
question words 4 behind	-0.08
question words 5 before	-0.09
question words 5 before, 0 behind	-0.116
question words 5 before, 1 behind	-0.202
question words 5 before, 2 behind	-0.059
question words 5 before, 3 behind	0.164
question words 5 before, 4 behind	-0.155
question words 5 before, 5 behind	0.062
question words 5 before, 6 behind	0.216
question words 5 behind	0.295
question words 6 before	-0.113
question words 6 before, 0 behind	-0.186
question words 6 before, 1 behind	0.209
question words 6 before, 2 behind	-0.043
question words 6 before, 3 behind	-0.216
question words 6 before, 4 behind	0.13
question words 6 before, 5 behind	-0.051
question words 6 before, 6 behind	0.044
question words in its phrase	-0.054
segment opens False closes False	-0.189
segment opens False closes True	-0.081
segment opens True closes False	-0.157
segment opens True closes True	0.427
segments 1	0.254
segments 2	-0.232
subject when be	0.09
subject when do	0.173
verb far, asked False, before	-0.08
verb far, asked False, behind	0.098
verb far, asked True, before	-0.215
verb far, asked True, behind	0.259
verb near, asked False, before	-0.124
verb near, asked False, behind	-0.139
verb near, asked True, before	0.38
verb near, asked True, behind	0.18
verb next, asked False, before	-0.105
verb next, asked True, before	0.042
verb next, asked True, behind	-0.226
verb nowhere, asked False, before	0.103
verb nowhere, asked False, behind	-0.201
verbs inside 1	0.114
verbs inside 2	-0.14
whole list of noun phrases	-0.05
whole list of noun phrases, many False	-0.05
whole of a list, commas 2 for one	-0.09
whole of a list, joins 1	-0.124
whole of a list, joins 1 for one	-0.124
""",
    "date of a kind": r"""
across a list of noun phrases	-0.113
across a list of noun phrases, many False	-0.084
across a list of noun phrases, one of 2	-0.105
after a	0.151
after a like word	-0.068
after a question word	-0.294
after a question word, capital	-0.05
after a question word, noun	-0.22
after adjective	-0.135
after adjective begins noun	0.075
after adverb	-0.125
after and	-0.046
after auxiliary	-0.069
after begin	-0.112
after begin begins determiner	0.061
after begin begins preposition	-0.059
after by	0.05
after capital	0.22
after capital begins capital	-0.26
after capital begins noun	0.084
after capital begins number	0.447
after conjunction	-0.068
after conjunction begins capital	-0.107
after determiner	0.138
after determiner begins adjective	0.152
after determiner begins capital	0.063
after determiner begins noun	-0.092
after determiner begins number	0.086
after from	0.184
after in	-0.204
after ing	0.263
after its	-0.045
after noun	0.075
after noun begins noun	0.075
after number	-0.103
after number begins capital	-0.088
after of	0.088
after of begins capital	0.28
after on	0.057
after past	-0.143
after preposition	0.231
after preposition begins adjective	-0.066
after preposition begins capital	0.056
after preposition begins determiner	0.104
after preposition begins noun	-0.071
after preposition begins number	0.234
after subordinate	0.081
after the	0.12
after the first hit False	0.053
after the first hit True	-0.053
after the focus	-0.156
after the last hit False	-0.274
after the last hit True	0.274
after the question's preposition	-0.392
after to	-0.347
after verb	-0.074
after which	0.16
all in the question	-0.13
asked for year, head adjective	-0.111
asked for year, head date	0.6
asked for year, head name	-0.106
asked for year, head noun	-0.054
asked for year, head number	-0.043
asked for year, head place	-0.044
asked for year, head plural	-0.066
bare phrase to part, 2	0.083
bare phrase to phrase, 1	0.305
bare phrase to phrase, 2	-0.062
bare phrase to phrase, 3	-0.128
before a	-0.074
before a question word	0.157
before a question word, adjective	-0.059
before a question word, capital	0.119
before a question word, noun	0.071
before a question word, number	0.126
before a question word, past	-0.076
before adjective	-0.114
before adverb	0.138
before and	0.154
before as	0.157
before at	-0.069
before auxiliary	-0.126
before by	0.078
before capital	-0.177
before conjunction	-0.068
before determiner	0.075
before end	0.062
before in	-0.046
before is	0.083
before noun	0.233
before number	0.089
before of	0.259
before on	0.122
before past	-0.175
before plural	-0.155
before preposition	-0.09
before subordinate	0.093
before the	0.178
before the first hit False	-0.062
before the first hit True	0.062
before the focus	-0.048
before the question's first word	-0.219
before the question's verb what do	0.156
before the question's verb whatlater be	0.079
before to	0.185
before verb	-0.057
before verbs	0.047
before was	-0.115
before when	0.193
before which	-0.205
begin of a list of noun phrases, many False	0.044
begin of a list of noun phrases, one of 2	-0.057
begin of a list of noun phrases, one of 3	0.068
begins adjective ends adjective 0	-0.07
begins adjective ends capital 1	-0.045
begins adjective ends noun 1	0.119
begins adjective ends noun 4	0.062
begins adverb	-0.089
begins capital	0.096
begins capital ends capital 0	0.212
begins capital ends capital 1	-0.056
begins capital ends capital 2	-0.062
begins capital ends capital 3	-0.075
begins capital ends capital 4	0.179
begins capital ends noun 2	0.079
begins capital ends noun 4	-0.052
begins capital ends number 1	-0.177
begins capital ends number 2	0.179
begins capital ends number 4	-0.07
begins determiner ends adjective 1	0.064
begins determiner ends capital 4	-0.094
begins determiner ends noun 1	0.121
begins determiner ends noun 2	0.055
begins determiner ends noun 4	-0.116
begins determiner ends number 2	0.042
begins determiner ends number 3	-0.047
begins determiner ends number 4	0.062
begins in	-0.072
begins inside a mention	0.282
begins noun	-0.086
begins noun ends noun 1	0.106
begins noun ends noun 2	-0.052
begins number	0.374
begins number ends capital 2	0.05
begins number ends capital 3	0.071
begins number ends capital 4	0.041
begins number ends noun 1	-0.123
begins number ends noun 3	-0.099
begins number ends noun 4	-0.173
begins number ends number 0	0.642
begins number ends number 1	0.167
begins number ends number 2	-0.187
begins past	-0.098
begins plural	-0.09
begins plural ends plural 0	-0.064
begins preposition	-0.145
begins preposition ends number 1	-0.051
begins verbs	0.15
begins verbs ends noun 4	0.162
begins with a question word	-0.223
close	0.08
closes 's	-0.052
closes )	0.082
closes ,	0.34
closes -	-0.193
closes .	-0.046
closes ;	-0.158
closes as other	-0.242
closes as part	0.119
closes as phrase	0.123
commas 1	-0.244
commas 2	-0.105
commas 3	-0.048
common words	-0.109
end of a list of noun phrases	-0.073
end of a list of noun phrases, many False	-0.046
end of a list of noun phrases, one of 2	-0.04
ends adjective	-0.09
ends adjective before noun	-0.086
ends adverb	-0.054
ends capital	0.127
ends capital before capital	-0.07
ends capital before end	0.183
ends capital before noun	0.125
ends capital before number	0.343
ends capital before past	-0.148
ends capital before plural	-0.108
ends capital before preposition	-0.064
ends capital before subordinate	-0.095
ends inside a mention	-0.399
ends noun	-0.053
ends noun before adjective	-0.05
ends noun before capital	-0.104
ends noun before conjunction	-0.101
ends noun before determiner	0.154
ends noun before end	-0.28
ends noun before noun	0.074
ends noun before of	0.213
ends noun before past	-0.092
ends noun before plural	0.08
ends noun before preposition	-0.101
ends noun before subordinate	0.079
ends number	0.439
ends number before conjunction	0.046
ends number before determiner	-0.05
ends number before end	0.138
ends number before noun	0.211
ends number before number	-0.239
ends number before plural	-0.127
ends number before preposition	0.075
ends number before subordinate	0.134
ends past	-0.099
ends plural	-0.195
ends plural before auxiliary	-0.082
ends plural before preposition	0.04
ends with a question word	-0.169
ends with the focus	0.127
head adjective many False	-0.118
head capital many False	0.116
head is the focus	0.257
head noun many False	0.068
head number many False	0.336
head past many False	-0.049
head plural many False	-0.288
hits in the segment	-0.131
holds a fitting mention	0.658
holds date	0.658
holds demonym	-0.153
holds name	-0.12
holds no mention	-0.408
holds organization	-0.092
holds person	-0.049
holds place	-0.201
holds quantity	0.072
holds the focus	0.332
is a fitting mention	0.522
is date	0.522
is demonym	-0.045
is name	-0.051
is organization	-0.041
is quantity	-0.115
item of a list of noun phrases	-0.057
item of a list of noun phrases, one of 2	-0.048
joined by conjunction	0.242
joined by of	-0.043
joined by preposition	-0.243
joined by to	0.193
joins 0 for one	0.219
joins 1 for one	-0.194
length 0	0.686
length 1	0.044
length 2	-0.131
length 3	-0.252
length 4	0.127
length 5	-0.274
length 7	-0.163
length 8	-0.055
more than a list of noun phrases	-0.063
more than a list of noun phrases, many False	-0.11
more than a list of noun phrases, one of 2	-0.053
near	0.055
object of the question's verb what do	-0.211
object what do	-0.139
object whatlater be	-0.169
opens "	-0.078
opens (	-0.247
opens ,	0.161
opens as bare phrase	0.197
opens as other	-0.338
opens as part	0.376
opens as phrase	-0.235
other to other, 0	-0.126
other to phrase, 0	-0.179
part of a list, commas 1 for one	-0.071
part of a list, joins 0	-0.125
part of a list, joins 1	-0.076
part of a list, joins 1 for one	-0.088
part to part, 1	0.084
part to part, 2	-0.077
part to phrase, 1	0.442
part to phrase, 3	-0.054
phrase to other, 0	-0.085
phrase to part, 1	0.2
phrase to part, 2	-0.095
phrase to part, 3	-0.051
phrase to phrase, 1	-0.288
phrase to phrase, 2	0.127
phrase to phrase, 3	-0.043
phrase, then adjective	-0.056
phrase, then adverb	0.154
phrase, then auxiliary	-0.118
phrase, then capital	0.175
phrase, then conjunction	-0.045
phrase, then determiner	0.097
phrase, then ing	-0.08
phrase, then noun	0.044
phrase, then number	-0.23
phrase, then of	0.146
phrase, then past	-0.159
phrase, then preposition	-0.05
phrase, then subordinate	0.101
phrase, then to	0.108
phrase, then verb	-0.056
question words 0 before	-0.294
question words 0 before, 1 behind	-0.106
question words 0 before, 2 behind	-0.062
question words 0 before, 5 behind	-0.103
question words 0 behind	0.157
question words 1 before, 0 behind	-0.079
question words 1 before, 1 behind	-0.103
question words 1 before, 2 behind	0.151
question words 1 before, 4 behind	0.048
question words 1 before, 5 behind	0.069
question words 1 before, 6 behind	-0.084
question words 1 behind	0.047
question words 2 before	0.15
question words 2 before, 0 behind	0.178
question words 2 before, 1 behind	-0.119
question words 2 before, 4 behind	0.213
question words 2 before, 5 behind	-0.168
question words 2 before, 6 behind	0.084
question words 2 behind	-0.194
question words 3 before	0.176
question words 3 before, 1 behind	0.11
question words 3 before, 4 behind	-0.086
question words 3 before, 5 behind	0.108
question words 3 before, 6 behind	0.09
question words 3 behind	0.087
question words 4 before	-0.06
question words 4 before, 1 behind	0.05
question words 4 before, 2 behind	-0.054
question words 4 before, 3 behind	0.068
question words 4 before, 4 behind	0.153
question words 4 before, 5 behind	-0.079
question words 4 before, 6 behind	-0.175
question words 4 behind	0.2
question words 5 before	-0.045
question words 5 before, 3 behind	-0.072
question words 5 before, 4 behind	-0.054
question words 5 before, 6 behind	0.122
question words 5 behind	-0.279
question words 6 before	0.049
question words 6 before, 0 behind	0.141
question words 6 before, 1 behind	0.176
question words 6 before, 2 behind	-0.161
question words 6 before, 3 behind	0.064
question words 6 before, 4 behind	-0.044
question words 6 before, 5 behind	-0.066
question words 6 before, 6 behind	-0.06
question words in its phrase	0.07
segment opens False closes False	0.505
segment opens False closes True	-0.052
segment opens True closes False	-0.094
segment opens True closes True	-0.359
segments 1	0.102
segments 2	-0.124
subject what do	0.139
subject whatlater be	0.169
the focus in its phrase	0.086
two after a question word	0.044
verb far, asked False, before	0.082
verb far, asked True, before	0.353
verb near, asked False, before	-0.264
verb near, asked False, behind	0.216
verb near, asked True, before	-0.257
verb near, asked True, behind	0.305
verb next, asked False, before	-0.234
verb next, asked False, behind	-0.202
verb next, asked True, before	-0.043
verb next, asked True, behind	-0.102
verb nowhere, asked False, before	0.362
verb nowhere, asked False, behind	-0.185
verbs inside 0	0.364
verbs inside 1	-0.215
verbs inside 2	-0.149
whole list of noun phrases, many False	-0.12
whole of a list, commas 0 for one	-0.047
whole of a list, commas 2 for one	-0.05
whole of a list, joins 1 for one	-0.131
""",
    "manner": r"""
across a list of noun phrases	0.102
across a list of noun phrases, many False	0.102
across a list of noun phrases, one of 2	0.21
after a	-0.208
after a cue	0.099
after a like word	-0.154
after a question word	0.106
after a question word, adjective	0.056
after a question word, capital	0.167
after a question word, noun	-0.137
after a question word, past	0.335
after a question word, plural	-0.099
after a question word, verb	-0.154
after adjective	-0.185
after adjective begins plural	-0.062
after adverb	0.219
after and	0.264
after are	0.046
after as	0.107
after auxiliary	0.208
after auxiliary begins adverb	0.126
after auxiliary begins past	0.35
after begin	-0.16
after begin begins preposition	-0.21
after by	0.405
after capital begins noun	-0.094
after conjunction	0.232
after conjunction begins noun	-0.114
after conjunction begins plural	-0.138
after determiner	-0.156
after determiner begins adjective	-0.179
after determiner begins capital	0.06
after determiner begins noun	-0.13
after determiner begins plural	0.234
after for	-0.044
after in	-0.314
after ing	-0.073
after ing begins determiner	-0.101
after is	-0.088
after noun	-0.24
after noun begins adjective	-0.118
after noun begins capital	-0.281
after noun begins noun	0.069
after noun begins plural	0.185
after noun begins preposition	-0.088
after noun begins subordinate	0.11
after noun begins to	-0.042
after number	0.1
after of	-0.509
after of begins determiner	-0.136
after of begins noun	-0.057
after on	-0.05
after past	0.438
after past begins noun	-0.095
after past begins preposition	0.389
after past begins to	0.097
after plural	0.259
after plural begins past	-0.091
after preposition	-0.167
after preposition begins adjective	0.295
after preposition begins capital	-0.066
after preposition begins determiner	-0.216
after preposition begins noun	0.196
after preposition begins plural	-0.108
after pronoun	0.145
after subordinate	0.173
after subordinate begins determiner	0.222
after that	0.071
after the	-0.139
after the first hit False	0.136
after the first hit True	-0.136
after the last hit False	-0.169
after the last hit True	0.169
after the question's last word	0.43
after to	0.136
after to begins determiner	0.144
after verb	-0.26
after verb begins determiner	-0.118
after verbs	-0.261
after with	0.164
all in the question	0.237
bare phrase to other, 0	-0.08
bare phrase to part, 1	-0.052
bare phrase to part, 2	0.138
bare phrase to phrase, 1	0.063
bare phrase to phrase, 3	-0.085
before a question word	-0.285
before a question word, adjective	0.049
before a question word, capital	-0.141
before a question word, noun	-0.196
before a question word, past	-0.047
before a question word, plural	0.091
before a question word, verb	0.049
before adjective	0.087
before adverb	0.042
before and	-0.305
before auxiliary	-0.152
before by	-0.162
before capital	-0.111
before conjunction	-0.117
before determiner	-0.093
before end	0.137
before from	-0.188
before in	-0.155
before ing	0.149
before is	-0.1
before noun	-0.096
before number	-0.08
before of	-0.178
before past	0.103
before preposition	-0.209
before pronoun	0.235
before subordinate	-0.08
before that	0.245
before the	-0.156
before the question's verb how do	0.122
before to	0.296
before verb	0.053
before verbs	-0.114
before with	0.171
begin of a list of noun phrases	-0.077
begin of a list of noun phrases, many False	-0.077
begin of a list of noun phrases, one of 2	-0.058
begins a	0.056
begins adjective	-0.138
begins adjective ends adjective 4	-0.074
begins adjective ends noun 1	0.138
begins adjective ends noun 2	-0.048
begins adjective ends noun 3	-0.099
begins adjective ends past 4	-0.069
begins adjective ends plural 2	0.085
begins adjective ends plural 4	-0.07
begins adverb	-0.105
begins adverb ends adverb 0	0.252
begins adverb ends capital 4	-0.054
begins adverb ends noun 4	-0.079
begins adverb ends past 1	0.085
begins adverb ends plural 4	-0.101
begins as	0.25
begins by	0.417
begins capital	-0.247
begins capital ends capital 0	0.064
begins capital ends capital 1	-0.054
begins capital ends capital 2	-0.167
begins capital ends capital 3	-0.051
begins capital ends capital 4	-0.056
begins capital ends noun 1	-0.122
begins capital ends noun 4	0.044
begins capital ends number 4	-0.049
begins capital ends past 4	0.175
begins capital ends plural 4	-0.073
begins determiner	0.123
begins determiner ends adjective 4	0.154
begins determiner ends adverb 4	-0.056
begins determiner ends capital 1	0.095
begins determiner ends capital 3	-0.047
begins determiner ends capital 4	-0.053
begins determiner ends noun 1	-0.088
begins determiner ends noun 2	0.125
begins determiner ends noun 4	0.076
begins determiner ends past 3	-0.041
begins determiner ends plural 1	-0.101
begins determiner ends plural 2	-0.055
begins determiner ends plural 4	0.138
begins determiner ends verb 4	-0.06
begins determiner ends verbs 4	0.305
begins for	-0.256
begins in	-0.048
begins ing	0.229
begins ing ends adjective 4	0.19
begins ing ends noun 4	-0.041
begins ing ends plural 4	-0.062
begins inside a mention	-0.196
begins noun	-0.106
begins noun ends adjective 4	0.105
begins noun ends capital 3	0.123
begins noun ends capital 4	0.139
begins noun ends noun 0	-0.188
begins noun ends noun 1	0.114
begins noun ends noun 2	-0.054
begins noun ends noun 3	0.17
begins noun ends noun 4	-0.071
begins noun ends plural 1	-0.068
begins noun ends plural 3	0.076
begins noun ends plural 4	-0.056
begins number	-0.119
begins number ends adjective 4	0.12
begins number ends noun 1	-0.114
begins number ends number 0	0.059
begins past	0.44
begins past ends adjective 3	0.143
begins past ends adjective 4	0.089
begins past ends capital 4	-0.073
begins past ends noun 1	-0.066
begins past ends noun 2	-0.061
begins past ends noun 3	0.134
begins past ends noun 4	0.065
begins past ends past 0	-0.154
begins past ends plural 4	0.086
begins plural	0.089
begins plural ends noun 2	-0.057
begins plural ends noun 3	0.163
begins plural ends noun 4	-0.217
begins plural ends plural 2	0.164
begins plural ends plural 4	0.137
begins preposition	0.174
begins preposition ends capital 3	-0.087
begins preposition ends noun 3	0.161
begins preposition ends noun 4	0.351
begins preposition ends number 4	0.113
begins preposition ends past 4	-0.068
begins preposition ends plural 2	-0.16
begins preposition ends plural 3	0.06
begins preposition ends plural 4	-0.082
begins preposition ends verb 4	0.099
begins pronoun	-0.215
begins pronoun ends noun 4	-0.066
begins subordinate	0.043
begins subordinate ends adjective 4	-0.065
begins subordinate ends noun 2	0.162
begins subordinate ends past 4	0.108
begins subordinate ends plural 4	-0.113
begins that	-0.083
begins the	-0.209
begins to	-0.131
begins to ends noun 4	-0.073
begins to ends plural 4	0.084
begins verb	-0.19
begins verb ends adjective 4	-0.048
begins verb ends noun 2	0.313
begins verb ends noun 3	-0.065
begins verb ends noun 4	-0.253
begins verb ends past 4	0.108
begins verb ends plural 4	0.117
begins verb ends verb 0	-0.185
begins verbs	0.051
begins verbs ends noun 4	-0.043
begins with a cue	0.428
begins with a question word	0.152
close	-0.192
close left	-0.079
closes "	-0.32
closes )	-0.062
closes ,	0.087
closes -	-0.05
closes .	-0.164
closes as other	0.233
closes as part	-0.274
closes as phrase	0.041
commas 1	0.104
commas 3	-0.184
common words	0.1
end of a list of noun phrases	-0.13
end of a list of noun phrases, many False	-0.13
end of a list of noun phrases, one of 2	-0.183
ends adjective	0.28
ends adjective before noun	-0.06
ends adjective before plural	0.082
ends adjective before preposition	-0.269
ends adverb	0.092
ends adverb before past	0.092
ends capital	-0.34
ends capital before capital	-0.098
ends capital before end	-0.186
ends capital before noun	0.042
ends ing before determiner	-0.05
ends inside a mention	0.047
ends noun	0.107
ends noun before adjective	-0.088
ends noun before auxiliary	0.102
ends noun before capital	-0.109
ends noun before conjunction	0.084
ends noun before determiner	-0.098
ends noun before end	0.275
ends noun before noun	-0.166
ends noun before of	-0.044
ends noun before past	-0.047
ends noun before plural	-0.115
ends noun before preposition	0.227
ends noun before subordinate	0.182
ends number	-0.188
ends number before noun	-0.069
ends past	-0.15
ends past before noun	0.22
ends past before preposition	0.105
ends past before to	0.052
ends plural	0.122
ends plural before conjunction	0.042
ends plural before of	-0.097
ends plural before past	-0.043
ends plural before preposition	0.243
ends verb	-0.154
ends verb before determiner	-0.051
ends verbs	0.271
ends with a question word	-0.354
head adjective many False	-0.082
head adverb many False	0.132
head capital many False	-0.169
head noun many False	0.046
head past many False	-0.092
head plural many False	0.214
head pronoun many False	-0.042
head verb many False	0.081
head verbs many False	-0.146
hits in the segment	-0.332
holds name	0.3
holds no mention	-0.048
holds quantity	-0.075
is name	-0.241
is quantity	0.071
item of a list of noun phrases	0.142
item of a list of noun phrases, many False	0.142
item of a list of noun phrases, one of 2	0.201
joined by auxiliary auxiliary	0.137
joined by auxiliary past	-0.058
joined by of	-0.406
joined by past	0.107
joined by preposition	0.248
joined by subordinate	-0.09
joins 0 for one	-0.175
joins 1 for one	0.181
length 0	-0.187
length 1	-0.482
length 2	-0.068
length 3	0.302
length 4	-0.135
length 5	-0.061
length 6	0.216
length 7	0.26
length 8	0.119
more than a list of noun phrases	0.142
more than a list of noun phrases, many False	0.142
more than a list of noun phrases, one of 2	-0.09
near	-0.104
object how be	-0.043
object how do	-0.444
object how other	-0.072
object of the question's verb how be	0.261
object of the question's verb how do	0.183
opens "	0.168
opens (	0.323
opens )	-0.157
opens ,	-0.125
opens as bare phrase	-0.045
opens as other	0.223
opens as part	-0.269
opens as phrase	0.092
other to other, 0	0.091
other to part, 0	-0.17
other to phrase, 0	0.302
part of a list, commas 0 for one	0.075
part of a list, commas 1 for one	0.198
part of a list, joins 0	0.155
part of a list, joins 0 for one	0.155
part of a list, joins 1	0.141
part of a list, joins 1 for one	0.141
part to other, 0	-0.086
part to phrase, 3	-0.121
partly in the question	-0.33
phrase to other, 0	0.309
phrase to part, 1	-0.041
phrase to part, 2	-0.047
phrase to part, 3	-0.043
phrase to phrase, 1	-0.447
phrase to phrase, 2	0.091
phrase to phrase, 3	0.27
phrase, then adjective	-0.041
phrase, then adverb	-0.183
phrase, then auxiliary	-0.057
phrase, then capital	-0.209
phrase, then conjunction	-0.08
phrase, then determiner	0.087
phrase, then of	-0.042
phrase, then preposition	0.177
phrase, then subordinate	0.191
phrase, then to	0.143
phrase, then verb	0.066
phrase, then verbs	-0.094
question words 0 before	0.106
question words 0 before, 0 behind	-0.139
question words 0 before, 2 behind	0.119
question words 0 before, 3 behind	-0.051
question words 0 before, 4 behind	0.142
question words 0 behind	-0.285
question words 1 before, 0 behind	-0.076
question words 1 before, 1 behind	0.086
question words 1 before, 2 behind	-0.058
question words 1 before, 3 behind	0.067
question words 1 before, 4 behind	0.185
question words 1 before, 5 behind	-0.175
question words 1 behind	-0.336
question words 2 before	0.205
question words 2 before, 0 behind	-0.049
question words 2 before, 1 behind	-0.115
question words 2 before, 2 behind	-0.109
question words 2 before, 3 behind	0.157
question words 2 before, 5 behind	0.32
question words 3 before	-0.123
question words 3 before, 1 behind	0.043
question words 3 before, 2 behind	-0.075
question words 3 before, 3 behind	-0.053
question words 3 before, 4 behind	0.101
question words 3 before, 5 behind	-0.138
question words 3 behind	0.106
question words 4 before, 1 behind	0.109
question words 4 before, 3 behind	-0.089
question words 4 before, 4 behind	-0.083
question words 4 before, 5 behind	0.052
question words 4 behind	0.197
question words 5 before	-0.205
question words 5 before, 0 behind	0.061
question words 5 before, 1 behind	-0.131
question words 5 before, 3 behind	0.076
question words 5 before, 4 behind	-0.055
question words 5 before, 5 behind	-0.141
question words 5 before, 6 behind	-0.053
question words 5 behind	0.059
question words 6 before, 1 behind	-0.337
question words 6 before, 2 behind	0.076
question words 6 before, 4 behind	-0.123
question words 6 before, 5 behind	0.12
question words 6 before, 6 behind	0.293
question words 6 behind	0.274
question words in its phrase	0.14
segment opens False closes False	-0.06
segment opens False closes True	0.262
segment opens True closes False	-0.534
segment opens True closes True	0.332
segments 0	0.095
segments 2	-0.099
subject how be	0.043
subject how do	0.444
subject how other	0.072
verb far, asked False, before	-0.178
verb far, asked False, behind	0.188
verb far, asked True, before	-0.049
verb far, asked True, behind	0.052
verb near, asked False, behind	-0.289
verb near, asked True, before	0.212
verb near, asked True, behind	0.161
verb next, asked False, before	0.143
verb next, asked False, behind	-0.068
verb next, asked True, before	0.106
verb next, asked True, behind	-0.04
verb nowhere, asked False, before	-0.25
verbs inside 0	-0.36
verbs inside 1	0.049
verbs inside 2	0.31
whole list of noun phrases	-0.073
whole list of noun phrases, many False	-0.073
whole of a list, commas 0 for one	-0.099
whole of a list, commas 1 for one	0.073
whole of a list, commas 2 for one	0.06
""",
    "name": r"""
across a list of noun phrases	-0.084
across a list of noun phrases, many False	-0.049
across a list of noun phrases, one of 3	-0.049
after a	0.048
after a like word	-0.214
after a question word, adverb	-0.059
after a question word, determiner	-0.055
after a question word, ing	-0.106
after a question word, noun	0.142
after a question word, number	0.197
after a question word, opening	-0.068
after a question word, plural	0.17
after a question word, verb	-0.099
after a question word, verbs	-0.144
after adjective	0.053
after adjective begins adjective	-0.176
after adjective begins capital	0.159
after adjective begins determiner	0.18
after adjective begins noun	-0.25
after adjective begins plural	0.081
after adverb	-0.252
after adverb begins adjective	0.134
after adverb begins past	-0.086
after and	0.188
after are	0.106
after as	0.187
after at	-0.233
after auxiliary	0.045
after auxiliary begins adjective	-0.176
after auxiliary begins adverb	0.087
after auxiliary begins determiner	-0.092
after auxiliary begins past	-0.116
after auxiliary begins verb	0.15
after begin	-0.263
after begin begins adjective	-0.051
after begin begins determiner	-0.234
after begin begins opening	0.111
after begin begins preposition	-0.047
after begin begins pronoun	-0.088
after begin begins subordinate	-0.132
after by	0.534
after capital	0.089
after capital begins adjective	-0.09
after capital begins determiner	0.253
after capital begins noun	-0.042
after capital begins number	-0.042
after capital begins past	-0.048
after capital begins plural	-0.081
after conjunction	0.309
after conjunction begins adjective	0.215
after conjunction begins capital	0.087
after conjunction begins determiner	0.041
after conjunction begins noun	0.046
after conjunction begins past	-0.056
after conjunction begins plural	-0.047
after determiner begins adverb	-0.127
after determiner begins capital	0.071
after determiner begins noun	0.173
after determiner begins number	-0.087
after for	-0.27
after from	0.106
after in	-0.128
after including	0.265
after ing	0.166
after ing begins determiner	-0.254
after ing begins noun	0.201
after into	-0.131
after noun	0.055
after noun begins adjective	0.101
after noun begins adverb	-0.081
after noun begins capital	-0.135
after noun begins determiner	0.244
after noun begins ing	-0.052
after noun begins number	0.156
after noun begins plural	-0.065
after noun begins preposition	-0.075
after noun begins subordinate	-0.134
after noun begins verbs	-0.046
after number	-0.134
after number begins adjective	0.041
after number begins capital	-0.123
after number begins determiner	-0.107
after number begins noun	0.157
after of	0.249
after of begins capital	0.068
after of begins determiner	-0.101
after of begins plural	0.052
after on	0.172
after opening	-0.041
after past	-0.084
after past begins adjective	0.071
after past begins noun	0.078
after past begins plural	-0.167
after past begins preposition	0.043
after past begins subordinate	0.138
after plural	0.33
after plural begins adjective	0.185
after plural begins adverb	-0.072
after plural begins determiner	0.229
after plural begins ing	0.088
after plural begins noun	0.152
after plural begins past	-0.048
after plural begins preposition	-0.075
after preposition	0.085
after preposition begins adjective	-0.143
after preposition begins capital	0.147
after preposition begins determiner	-0.192
after preposition begins noun	-0.095
after preposition begins number	0.113
after preposition begins plural	-0.224
after pronoun	-0.073
after subordinate	0.115
after subordinate begins adverb	-0.06
after subordinate begins determiner	-0.045
after subordinate begins noun	-0.112
after subordinate begins past	-0.045
after such	0.058
after than	-0.163
after the	0.084
after the focus	0.384
after the last hit False	0.256
after the last hit True	-0.256
after the question's last word	-0.502
after the question's preposition	0.224
after to	-0.314
after to begins adjective	0.064
after to begins determiner	-0.262
after to begins noun	0.234
after verb	-0.149
after verb begins adjective	-0.046
after verb begins noun	0.186
after verb begins plural	-0.152
after verbs	-0.162
after verbs begins determiner	-0.118
after was	-0.2
after were	0.38
after which	0.076
after with	0.21
all in the question	-0.528
asked for group, head noun	-0.176
asked for group, head past	-0.051
asked for group, head plural	0.33
asked for kind, head adjective	0.246
asked for kind, head noun	0.108
asked for type, head adjective	0.282
asked for type, head name	0.256
asked for type, head noun	-0.254
asked for type, head past	-0.071
asked for type, head plural	0.189
bare phrase to other, 0	-0.265
bare phrase to part, 1	0.127
bare phrase to part, 2	0.264
bare phrase to part, 3	0.075
bare phrase to phrase, 2	-0.054
bare phrase to phrase, 3	0.21
before a	0.296
before a question word	0.121
before a question word, adverb	0.176
before a question word, capital	-0.416
before a question word, determiner	-0.083
before a question word, noun	0.317
before a question word, number	-0.055
before a question word, past	0.068
before a question word, plural	0.094
before a question word, preposition	0.106
before adverb	-0.115
before an	0.13
before and	0.097
before are	-0.169
before at	-0.094
before auxiliary	0.173
before capital	-0.26
before conjunction	0.056
before end	-0.194
before for	-0.201
before from	-0.057
before including	0.118
before into	0.119
before negation	-0.137
before not	-0.154
before noun	-0.153
before number	0.055
before on	0.216
before or	-0.252
before past	0.169
before plural	0.155
before preposition	-0.144
before subordinate	0.185
before such	0.055
before that	0.057
before the	0.151
before the focus	-0.157
before the last hit False	-0.073
before the last hit True	0.073
before the question's first word	0.393
before the question's verb what -	0.292
before the question's verb what other	-0.248
before the question's verb whatlater -	-0.046
before the question's verb which -	0.204
before the whole focus	0.2
before to	-0.141
before verb	-0.104
before verbs	0.336
before was	-0.15
before were	-0.168
before which	0.444
before with	-0.36
begins a	0.404
begins adjective	-0.041
begins adjective ends adjective 0	-0.19
begins adjective ends adjective 1	0.102
begins adjective ends adjective 2	0.061
begins adjective ends adjective 4	-0.066
begins adjective ends capital 1	0.132
begins adjective ends capital 2	0.075
begins adjective ends capital 3	-0.052
begins adjective ends capital 4	-0.134
begins adjective ends noun 1	0.323
begins adjective ends noun 2	-0.22
begins adjective ends noun 3	-0.179
begins adjective ends past 2	0.132
begins adjective ends past 4	-0.045
begins adjective ends plural 1	-0.166
begins adjective ends plural 2	0.092
begins adjective ends plural 4	0.193
begins adjective ends verbs 4	-0.047
begins adverb	-0.167
begins adverb ends adjective 1	0.175
begins adverb ends noun 4	-0.099
begins adverb ends plural 2	-0.061
begins adverb ends plural 3	-0.062
begins adverb ends plural 4	0.076
begins as	-0.112
begins by	-0.073
begins capital	0.385
begins capital ends adjective 1	-0.041
begins capital ends adjective 3	-0.043
begins capital ends adjective 4	-0.057
begins capital ends capital 0	-0.165
begins capital ends capital 1	-0.413
begins capital ends capital 2	0.109
begins capital ends capital 3	0.499
begins capital ends capital 4	0.452
begins capital ends noun 1	0.168
begins capital ends noun 2	-0.117
begins capital ends noun 3	0.115
begins capital ends noun 4	-0.151
begins capital ends number 1	0.071
begins capital ends number 2	0.056
begins capital ends number 3	-0.05
begins capital ends number 4	0.241
begins capital ends past 1	0.09
begins capital ends past 4	-0.07
begins capital ends plural 1	0.046
begins capital ends plural 2	-0.081
begins capital ends plural 4	-0.106
begins capital ends verb 4	0.111
begins determiner	-0.336
begins determiner ends adjective 1	-0.188
begins determiner ends adverb 2	-0.043
begins determiner ends capital 1	-0.045
begins determiner ends capital 2	0.073
begins determiner ends capital 3	-0.08
begins determiner ends capital 4	-0.074
begins determiner ends noun 1	-0.296
begins determiner ends noun 2	0.341
begins determiner ends noun 4	0.43
begins determiner ends number 1	-0.094
begins determiner ends past 1	-0.098
begins determiner ends past 4	0.279
begins determiner ends plural 1	-0.168
begins determiner ends plural 2	-0.151
begins determiner ends plural 4	-0.052
begins determiner ends verb 3	0.081
begins determiner ends verb 4	-0.047
begins determiner ends verbs 2	0.137
begins for	-0.05
begins in	-0.155
begins including	-0.053
begins ing	0.168
begins ing ends ing 0	0.272
begins ing ends noun 2	-0.084
begins ing ends noun 4	0.11
begins ing ends plural 4	0.085
begins inside a mention	-0.395
begins its	-0.112
begins negation	-0.083
begins not	-0.06
begins noun	0.142
begins noun ends adjective 1	0.063
begins noun ends adjective 2	0.222
begins noun ends adjective 3	0.225
begins noun ends adjective 4	-0.06
begins noun ends capital 2	-0.137
begins noun ends capital 4	0.102
begins noun ends noun 0	0.309
begins noun ends noun 1	-0.079
begins noun ends noun 2	-0.219
begins noun ends noun 3	-0.122
begins noun ends noun 4	-0.288
begins noun ends number 2	0.134
begins noun ends number 4	0.166
begins noun ends past 4	-0.052
begins noun ends plural 1	0.206
begins noun ends plural 2	-0.13
begins noun ends plural 3	-0.089
begins noun ends plural 4	0.052
begins noun ends verb 1	0.117
begins noun ends verb 4	-0.048
begins number	-0.288
begins number ends capital 2	-0.059
begins number ends noun 1	-0.048
begins number ends noun 2	0.16
begins number ends noun 3	-0.089
begins number ends number 0	-0.314
begins number ends number 2	-0.04
begins number ends number 4	-0.054
begins number ends plural 1	-0.046
begins number ends plural 2	0.102
begins number ends plural 4	-0.063
begins opening	0.111
begins opening ends capital 1	0.258
begins opening ends capital 4	-0.081
begins opening ends number 4	0.104
begins opening ends opening 0	-0.1
begins opening ends plural 4	-0.172
begins past	0.445
begins past ends adjective 1	0.246
begins past ends capital 3	-0.068
begins past ends capital 4	-0.052
begins past ends noun 1	0.161
begins past ends noun 2	-0.074
begins past ends past 0	-0.077
begins past ends past 4	-0.044
begins past ends plural 1	0.314
begins past ends plural 2	0.102
begins past ends plural 4	0.061
begins past ends pronoun 4	0.159
begins plural ends capital 4	-0.057
begins plural ends noun 1	0.101
begins plural ends noun 2	-0.157
begins plural ends noun 4	-0.2
begins plural ends past 2	0.119
begins plural ends past 4	0.091
begins plural ends plural 0	0.432
begins plural ends plural 2	-0.189
begins plural ends plural 4	-0.066
begins preposition	-0.105
begins preposition ends capital 4	-0.05
begins preposition ends noun 1	0.115
begins preposition ends noun 2	0.073
begins preposition ends noun 4	-0.065
begins preposition ends number 2	0.155
begins preposition ends plural 4	-0.06
begins pronoun	-0.076
begins pronoun ends noun 4	-0.077
begins pronoun ends pronoun 0	-0.061
begins subordinate	-0.047
begins subordinate ends noun 4	0.167
begins subordinate ends plural 4	0.08
begins such	-0.079
begins that	-0.09
begins the	0.543
begins their	-0.095
begins to	-0.234
begins verb	0.195
begins verb ends capital 3	0.101
begins verb ends noun 2	-0.082
begins verb ends noun 4	0.285
begins verb ends plural 2	0.16
begins verb ends plural 4	-0.156
begins verb ends verb 0	0.163
begins verbs	-0.192
begins verbs ends verbs 0	-0.047
begins which	-0.049
begins with	0.095
begins with a question word	-0.083
close	0.12
close left	-0.137
closes "	0.309
closes )	-0.073
closes ),	0.067
closes ).	-0.327
closes ,	-0.124
closes -	-0.168
closes .	0.085
closes :	0.076
closes ;	-0.287
closes as other	0.063
closes as part	-0.261
closes as phrase	0.197
closes —	0.201
commas 1	-0.221
commas 2	-0.375
commas 3	0.245
common words	-0.13
end of a list of noun phrases	0.11
end of a list of noun phrases, many False	-0.145
end of a list of noun phrases, many True	0.255
end of a list of noun phrases, one of 2	0.097
ends adjective before adjective	-0.162
ends adjective before capital	-0.043
ends adjective before conjunction	0.226
ends adjective before determiner	0.103
ends adjective before noun	-0.105
ends adjective before plural	0.192
ends adjective before preposition	0.08
ends adjective before to	-0.09
ends adverb	-0.41
ends adverb before auxiliary	-0.055
ends adverb before past	-0.154
ends capital before adjective	-0.262
ends capital before auxiliary	-0.209
ends capital before conjunction	-0.119
ends capital before determiner	0.197
ends capital before end	-0.118
ends capital before noun	0.196
ends capital before number	0.063
ends capital before past	0.143
ends capital before plural	-0.085
ends capital before preposition	-0.087
ends capital before subordinate	-0.131
ends capital before to	0.149
ends capital before verbs	-0.097
ends ing	0.223
ends ing before determiner	-0.163
ends ing before noun	-0.093
ends inside a mention	-0.079
ends negation	-0.073
ends noun before adjective	0.184
ends noun before adverb	-0.046
ends noun before capital	-0.151
ends noun before determiner	-0.138
ends noun before ing	-0.097
ends noun before noun	0.103
ends noun before of	-0.104
ends noun before past	0.192
ends noun before subordinate	-0.146
ends noun before to	0.108
ends noun before verbs	0.113
ends number	0.46
ends number before adjective	-0.059
ends number before conjunction	-0.11
ends number before determiner	0.297
ends number before end	-0.164
ends number before noun	-0.12
ends opening	-0.1
ends past	0.065
ends past before conjunction	0.231
ends past before determiner	-0.099
ends past before noun	-0.168
ends past before plural	0.051
ends past before preposition	0.1
ends plural	0.123
ends plural before adjective	0.377
ends plural before adverb	0.099
ends plural before auxiliary	0.067
ends plural before determiner	-0.14
ends plural before end	-0.125
ends plural before ing	-0.07
ends plural before noun	0.109
ends plural before of	-0.2
ends plural before past	0.274
ends plural before preposition	-0.241
ends plural before to	-0.099
ends plural before verb	0.066
ends pronoun	-0.123
ends pronoun before auxiliary	-0.132
ends verb before determiner	-0.088
ends verb before noun	0.069
ends verb before plural	0.098
ends verb before preposition	-0.069
ends verbs	-0.161
ends verbs before determiner	0.077
ends with a question word	0.183
head adjective many False	0.466
head adjective many True	-0.195
head adverb many False	-0.222
head adverb many True	0.091
head capital many False	0.255
head capital many True	0.113
head ing many False	0.222
head ing many True	0.052
head negation many False	-0.04
head noun many True	0.244
head number many False	-0.148
head opening many False	-0.168
head past many False	-0.255
head past many True	-0.191
head plural many False	-0.11
head plural many True	0.078
hits in the segment	0.17
holds a fitting mention	-0.057
holds date	0.194
holds demonym	0.299
holds name	0.173
holds no mention	0.426
holds organization	-0.268
holds place	-0.257
is a fitting mention	-0.415
is date	-0.29
is demonym	0.332
is name before the focus	-0.204
is organization	-0.242
is organization with the focus	0.095
is place	-0.467
is quantity	-0.042
item of a list of noun phrases	0.303
item of a list of noun phrases, many True	0.311
item of a list of noun phrases, one of 2	0.122
item of a list of noun phrases, one of 3	0.181
joined by 	-0.061
joined by auxiliary	-0.091
joined by auxiliary adverb	-0.07
joined by auxiliary auxiliary	-0.084
joined by auxiliary past	-0.089
joined by auxiliary verb	-0.06
joined by conjunction	0.117
joined by conjunction adverb	0.05
joined by conjunction verb	0.09
joined by determiner subordinate	-0.068
joined by ing	-0.086
joined by of	0.23
joined by past	-0.093
joined by preposition	0.073
joined by subordinate	0.048
joined by to verb	-0.054
joined by verb	-0.044
joined by verb preposition	0.149
joins 0 for many	-0.189
joins 0 for one	0.103
joins 1 for one	-0.153
joins 2 for many	0.186
joins 2 for one	0.05
length 0	0.19
length 1	0.317
length 2	0.135
length 3	-0.235
length 5	0.124
length 6	-0.097
length 8	-0.206
length 9	-0.221
more than a list of noun phrases	-0.206
more than a list of noun phrases, many True	-0.174
more than a list of noun phrases, one of 3	-0.203
near	-0.301
no content	-0.195
object of the question's verb what -	0.15
object of the question's verb what other	0.099
object of the question's verb whatlater -	0.04
object of the question's verb which -	0.154
object what -	-0.062
object what other	-0.074
object whatlater -	0.25
object which -	-0.243
object which other	-0.051
opens "	0.501
opens 's	-0.135
opens (	-0.225
opens )	-0.193
opens ),	0.251
opens ,	-0.134
opens -	-0.19
opens :	0.519
opens ;	0.386
opens as bare phrase	0.335
opens as other	-0.333
opens —	-0.317
other to other, 0	0.203
other to part, 0	-0.256
other to phrase, 0	-0.28
part of a list, commas 0 for many	-0.071
part of a list, commas 0 for one	-0.19
part of a list, commas 1 for many	0.104
part of a list, commas 1 for one	0.044
part of a list, commas 2 for many	-0.15
part of a list, commas 2 for one	0.06
part of a list, joins 0	-0.168
part of a list, joins 0 for many	-0.192
part of a list, joins 1 for many	0.076
part of a list, joins 1 for one	-0.11
part to part, 1	-0.283
part to part, 2	-0.116
part to part, 3	0.12
part to phrase, 2	-0.063
part to phrase, 3	0.325
partly in the question	0.325
phrase to other, 0	0.118
phrase to part, 1	0.155
phrase to part, 2	-0.234
phrase to part, 3	-0.113
phrase to phrase, 1	0.13
phrase to phrase, 2	-0.185
phrase to phrase, 3	0.135
phrase, then adjective	0.398
phrase, then capital	-0.092
phrase, then conjunction	-0.234
phrase, then determiner	0.214
phrase, then ing	-0.059
phrase, then noun	-0.086
phrase, then of	-0.063
phrase, then past	0.114
phrase, then pronoun	0.146
phrase, then subordinate	-0.236
phrase, then to	0.125
phrase, then verb	0.152
phrase, then verbs	0.287
question words 0 before, 0 behind	0.236
question words 0 before, 1 behind	0.217
question words 0 before, 4 behind	-0.247
question words 0 before, 5 behind	-0.056
question words 0 before, 6 behind	-0.156
question words 0 behind	0.121
question words 1 before, 0 behind	0.232
question words 1 before, 1 behind	0.078
question words 1 before, 2 behind	0.076
question words 1 before, 3 behind	-0.155
question words 1 before, 5 behind	-0.086
question words 1 before, 6 behind	-0.183
question words 1 behind	-0.243
question words 2 before	-0.071
question words 2 before, 0 behind	-0.096
question words 2 before, 1 behind	-0.182
question words 2 before, 3 behind	0.159
question words 2 before, 4 behind	0.213
question words 2 before, 5 behind	-0.215
question words 2 before, 6 behind	0.06
question words 2 behind	-0.046
question words 3 before	-0.055
question words 3 before, 0 behind	-0.227
question words 3 before, 3 behind	0.072
question words 3 before, 4 behind	-0.183
question words 3 before, 5 behind	0.114
question words 3 before, 6 behind	0.186
question words 4 before, 0 behind	-0.095
question words 4 before, 1 behind	-0.179
question words 4 before, 2 behind	-0.272
question words 4 before, 3 behind	-0.127
question words 4 before, 4 behind	0.127
question words 4 before, 5 behind	0.555
question words 5 before	0.074
question words 5 before, 0 behind	0.065
question words 5 before, 2 behind	0.343
question words 5 before, 3 behind	-0.152
question words 5 before, 5 behind	-0.263
question words 5 before, 6 behind	0.127
question words 6 before	0.081
question words 6 before, 1 behind	-0.17
question words 6 before, 2 behind	-0.11
question words 6 before, 3 behind	0.21
question words 6 before, 4 behind	0.135
question words 6 behind	0.08
segment opens False closes False	-0.263
segment opens False closes True	-0.211
segment opens True closes False	0.151
segment opens True closes True	0.323
segments 1	-0.282
segments 2	0.322
subject what -	0.062
subject what other	0.074
subject whatlater -	-0.25
subject which -	0.243
subject which other	0.051
the focus in its phrase	0.162
two after a question word	0.105
two after the focus, and	-0.078
two after the focus, capital	-0.05
verb far, asked False, before	0.073
verb far, asked False, behind	-0.12
verb far, asked True, before	0.165
verb near, asked False, before	0.045
verb near, asked False, behind	-0.316
verb near, asked True, before	-0.146
verb near, asked True, behind	0.086
verb next, asked False, before	0.159
verb next, asked False, behind	0.241
verb next, asked True, before	-0.238
verb next, asked True, behind	0.21
verb nowhere, asked False, before	-0.058
verb nowhere, asked False, behind	-0.068
verbs inside 0	0.2
verbs inside 1	-0.128
verbs inside 2	-0.072
whole list of noun phrases	-0.098
whole list of noun phrases, many False	0.143
whole list of noun phrases, many True	-0.242
whole list of noun phrases, one of 3	-0.088
whole of a list, commas 0 for one	0.064
whole of a list, commas 1 for many	0.08
whole of a list, commas 1 for one	-0.073
whole of a list, joins 1	0.121
whole of a list, joins 1 for many	0.114
""",
    "name be": r"""
across a list of noun phrases	0.121
across a list of noun phrases, many False	0.179
across a list of noun phrases, many True	-0.058
across a list of noun phrases, one of 2	0.104
after a	0.06
after a like word	-0.055
after a question word	-0.145
after a question word, adjective	-0.143
after a question word, adverb	0.144
after a question word, capital	-0.252
after a question word, determiner	-0.073
after a question word, noun	0.172
after a question word, opening	-0.077
after a question word, past	-0.046
after a question word, verb	-0.086
after adjective begins adjective	-0.19
after adjective begins capital	0.274
after adjective begins noun	0.066
after adjective begins plural	-0.106
after adverb	0.235
after adverb begins adjective	0.084
after adverb begins past	0.212
after an	-0.076
after and	0.072
after are	-0.078
after as	0.121
after auxiliary	-0.189
after auxiliary begins adjective	0.209
after auxiliary begins adverb	-0.12
after auxiliary begins determiner	-0.159
after auxiliary begins past	-0.1
after auxiliary begins verb	0.11
after begin	0.147
after begin begins adjective	-0.262
after begin begins adverb	-0.143
after begin begins determiner	-0.065
after begin begins opening	-0.115
after begin begins preposition	-0.058
after begin begins pronoun	0.052
after by	-0.282
after capital	-0.055
after capital begins capital	0.451
after capital begins determiner	-0.122
after capital begins noun	-0.2
after capital begins number	-0.122
after conjunction begins adjective	0.081
after conjunction begins adverb	0.131
after conjunction begins noun	-0.148
after conjunction begins past	-0.043
after conjunction begins plural	0.07
after determiner	0.379
after determiner begins adjective	0.048
after determiner begins adverb	0.295
after determiner begins determiner	0.127
after determiner begins noun	-0.089
after determiner begins number	0.172
after determiner begins past	-0.116
after determiner begins plural	0.053
after for	0.13
after from	-0.054
after in	-0.109
after ing	-0.166
after ing begins determiner	0.043
after is	0.181
after its	-0.22
after negation	-0.109
after not	-0.108
after noun	-0.07
after noun begins adjective	0.083
after noun begins past	0.073
after noun begins plural	-0.168
after noun begins preposition	-0.065
after noun begins subordinate	-0.045
after noun begins verb	0.146
after number	-0.178
after number begins capital	-0.124
after of	0.159
after of begins adjective	0.112
after of begins capital	-0.24
after of begins determiner	-0.063
after of begins noun	0.299
after of begins plural	0.15
after on	0.137
after opening	-0.168
after past	0.046
after past begins adjective	0.131
after past begins capital	-0.143
after past begins determiner	-0.09
after past begins noun	-0.066
after past begins preposition	-0.087
after plural	-0.279
after plural begins capital	0.133
after plural begins noun	-0.165
after preposition begins capital	-0.212
after preposition begins determiner	0.347
after preposition begins ing	-0.147
after preposition begins noun	0.248
after preposition begins number	-0.247
after preposition begins plural	-0.07
after subordinate	0.045
after subordinate begins adjective	-0.124
after subordinate begins determiner	-0.168
after subordinate begins past	-0.046
after such as	0.073
after that	0.268
after the focus	0.121
after the last hit False	-0.092
after the last hit True	0.092
after the question's preposition	0.339
after their	0.103
after to	-0.438
after to begins determiner	-0.09
after to begins noun	0.045
after to begins verb	-0.094
after verb	0.258
after verb begins determiner	-0.11
after verbs	0.191
after verbs begins determiner	0.058
after were	-0.08
after which	-0.121
after with	-0.078
all in the question	-0.424
asked for kind, head adjective	0.137
asked for kind, head name	-0.108
asked for kind, head noun	-0.049
asked for kind, head past	0.069
asked for kind, head plural	0.3
asked for type, head adjective	0.351
asked for type, head name	-0.264
asked for type, head noun	0.272
asked for type, head plural	0.321
asked for type, head verb	0.128
bare phrase to other, 0	0.052
bare phrase to part, 1	-0.227
bare phrase to part, 2	-0.158
bare phrase to part, 3	-0.076
bare phrase to phrase, 1	0.272
bare phrase to phrase, 2	0.165
bare phrase to phrase, 3	-0.145
before a	-0.058
before a question word	0.041
before a question word, adverb	-0.22
before a question word, capital	-0.345
before a question word, noun	0.33
before a question word, number	0.088
before a question word, past	-0.175
before a question word, plural	0.075
before a question word, verb	0.358
before adjective	-0.126
before adverb	0.293
before an	-0.064
before are	0.653
before as	0.078
before at	0.141
before auxiliary	0.235
before by	-0.131
before capital	-0.224
before determiner	-0.225
before end	-0.067
before for	-0.304
before from	-0.196
before in	-0.255
before ing	-0.193
before is	0.167
before not	0.048
before number	-0.211
before or	0.21
before past	-0.117
before plural	0.403
before subordinate	0.181
before such	0.136
before that	0.168
before the	-0.262
before the first hit False	0.083
before the first hit True	-0.083
before the focus	-0.353
before the question's first word	0.397
before the question's verb what be	-0.052
before the question's verb whatlater be	0.183
before the question's verb which be	-0.189
before to	-0.137
before verb	0.139
before was	0.075
before were	0.142
before which	0.258
before with	0.351
begin of a list of noun phrases	0.204
begin of a list of noun phrases, many True	0.188
begin of a list of noun phrases, one of 3	0.173
begins a	0.083
begins adjective	0.429
begins adjective ends adjective 0	0.551
begins adjective ends adjective 1	-0.257
begins adjective ends adjective 2	-0.089
begins adjective ends adjective 4	-0.109
begins adjective ends capital 1	-0.052
begins adjective ends capital 2	0.06
begins adjective ends capital 4	-0.161
begins adjective ends noun 1	0.138
begins adjective ends noun 3	0.305
begins adjective ends noun 4	-0.49
begins adjective ends number 4	-0.042
begins adjective ends past 2	0.04
begins adjective ends past 3	0.055
begins adjective ends plural 1	0.341
begins adjective ends plural 2	0.107
begins adjective ends plural 4	-0.065
begins adjective ends verbs 4	0.236
begins adverb	-0.046
begins adverb ends adverb 0	-0.067
begins adverb ends noun 1	0.104
begins adverb ends noun 2	0.047
begins adverb ends noun 4	-0.139
begins adverb ends plural 4	0.108
begins an	0.306
begins at	-0.04
begins by	-0.043
begins capital	0.384
begins capital ends adjective 4	0.115
begins capital ends adverb 2	0.131
begins capital ends capital 0	-0.292
begins capital ends capital 1	-0.164
begins capital ends capital 2	0.059
begins capital ends capital 3	0.41
begins capital ends capital 4	0.342
begins capital ends noun 1	-0.098
begins capital ends noun 2	0.176
begins capital ends noun 3	0.075
begins capital ends noun 4	-0.107
begins capital ends number 1	0.134
begins capital ends number 2	-0.163
begins capital ends number 4	0.178
begins capital ends past 4	-0.047
begins capital ends plural 1	-0.075
begins capital ends plural 3	-0.154
begins determiner	-0.312
begins determiner ends adjective 1	-0.078
begins determiner ends adjective 3	0.191
begins determiner ends adjective 4	-0.066
begins determiner ends capital 1	-0.076
begins determiner ends capital 3	0.053
begins determiner ends capital 4	0.287
begins determiner ends noun 2	0.106
begins determiner ends noun 4	0.062
begins determiner ends number 2	0.046
begins determiner ends past 4	-0.182
begins determiner ends plural 1	-0.255
begins determiner ends plural 2	-0.083
begins determiner ends plural 3	-0.062
begins determiner ends plural 4	0.085
begins in	-0.067
begins ing ends ing 0	0.069
begins ing ends noun 2	-0.125
begins ing ends noun 3	0.143
begins ing ends noun 4	0.107
begins inside a mention	-0.223
begins its	-0.071
begins negation	-0.051
begins not	-0.047
begins noun	0.421
begins noun ends adjective 1	-0.076
begins noun ends adjective 2	-0.089
begins noun ends adjective 4	0.069
begins noun ends capital 1	-0.068
begins noun ends capital 2	0.077
begins noun ends capital 4	-0.172
begins noun ends ing 4	0.129
begins noun ends noun 0	0.282
begins noun ends noun 1	0.199
begins noun ends noun 2	0.318
begins noun ends noun 3	-0.087
begins noun ends noun 4	-0.318
begins noun ends number 1	0.171
begins noun ends number 4	-0.061
begins noun ends past 1	0.197
begins noun ends past 2	0.106
begins noun ends past 4	-0.05
begins noun ends plural 1	0.167
begins noun ends plural 2	-0.092
begins noun ends plural 3	-0.078
begins noun ends plural 4	0.082
begins noun ends verbs 4	0.08
begins number	0.049
begins number ends adjective 4	0.113
begins number ends capital 1	-0.062
begins number ends capital 2	0.152
begins number ends capital 3	-0.063
begins number ends capital 4	0.072
begins number ends noun 1	0.076
begins number ends noun 3	-0.114
begins number ends noun 4	-0.073
begins number ends number 0	-0.178
begins number ends number 2	0.144
begins number ends number 4	-0.064
begins opening	-0.115
begins opening ends capital 4	0.164
begins opening ends opening 0	-0.056
begins opening ends plural 4	-0.181
begins past	0.177
begins past ends noun 1	-0.064
begins past ends noun 4	-0.062
begins past ends past 0	0.107
begins past ends plural 2	0.127
begins past ends plural 4	0.071
begins plural	-0.143
begins plural ends capital 4	-0.044
begins plural ends noun 3	-0.166
begins plural ends number 4	0.111
begins plural ends plural 2	-0.084
begins plural ends plural 4	0.199
begins preposition	-0.381
begins preposition ends noun 4	-0.076
begins pronoun ends capital 4	0.158
begins pronoun ends pronoun 0	-0.048
begins subordinate	-0.209
begins subordinate ends noun 4	-0.048
begins such	-0.082
begins the	0.271
begins their	-0.135
begins to	-0.198
begins verb	0.068
begins verb ends noun 1	0.132
begins verb ends noun 4	-0.053
begins verb ends plural 4	-0.041
begins verb ends verb 0	0.23
begins verbs	-0.136
begins verbs ends verbs 0	-0.047
begins with a question word	0.074
close	-0.1
closes "	-0.165
closes 's	-0.112
closes (	0.17
closes )	-0.307
closes ),	0.373
closes ).	-0.144
closes ,	-0.104
closes -	0.133
closes .	-0.316
closes ;	-0.218
closes as other	0.071
closes as part	-0.124
closes as phrase	0.052
closes —	0.189
commas 2	0.258
commas 3	-0.048
common words	-0.23
end of a list of noun phrases	-0.164
end of a list of noun phrases, many False	-0.156
end of a list of noun phrases, one of 2	0.094
end of a list of noun phrases, one of 3	-0.259
ends adjective	-0.13
ends adjective before capital	0.043
ends adjective before noun	0.114
ends adjective before plural	-0.253
ends adjective before to	-0.046
ends adverb	-0.23
ends adverb before past	-0.065
ends capital	0.146
ends capital before adjective	0.397
ends capital before auxiliary	-0.115
ends capital before conjunction	-0.107
ends capital before determiner	-0.181
ends capital before end	-0.153
ends capital before noun	-0.052
ends capital before number	-0.096
ends capital before of	0.253
ends capital before past	0.155
ends capital before plural	0.326
ends capital before preposition	0.048
ends capital before subordinate	-0.092
ends ing before determiner	-0.043
ends ing before noun	-0.067
ends inside a mention	0.055
ends negation	-0.055
ends noun before adjective	-0.313
ends noun before adverb	0.219
ends noun before auxiliary	0.295
ends noun before capital	-0.239
ends noun before end	-0.103
ends noun before ing	0.122
ends noun before noun	-0.117
ends noun before of	-0.136
ends noun before plural	0.304
ends noun before preposition	-0.075
ends noun before subordinate	-0.075
ends noun before to	-0.103
ends noun before verb	0.106
ends noun before verbs	0.17
ends number	0.222
ends number before adjective	-0.045
ends number before capital	-0.125
ends number before conjunction	-0.114
ends number before determiner	0.083
ends number before end	0.177
ends opening	-0.056
ends past	0.048
ends past before conjunction	-0.092
ends past before determiner	-0.053
ends past before noun	-0.048
ends past before plural	0.054
ends past before preposition	-0.135
ends past before subordinate	0.073
ends plural	-0.088
ends plural before auxiliary	-0.229
ends plural before capital	0.174
ends plural before conjunction	0.141
ends plural before determiner	0.123
ends plural before end	-0.043
ends plural before noun	-0.047
ends plural before of	-0.43
ends plural before past	-0.047
ends plural before preposition	0.081
ends plural before subordinate	0.267
ends plural before verb	0.081
ends pronoun	-0.171
ends pronoun before auxiliary	-0.092
ends verb	0.173
ends verb before determiner	-0.074
ends verb before noun	0.046
ends verb before to	0.146
ends verbs	0.148
ends with a question word	0.459
ends with the focus	0.211
head adjective many False	-0.101
head adjective many True	-0.042
head adverb many False	-0.125
head adverb many True	-0.047
head capital many True	0.141
head ing many False	0.051
head is the focus	0.309
head noun many False	0.096
head number many True	0.05
head opening many False	0.058
head past many False	0.123
head plural many False	-0.166
head plural many True	0.077
head pronoun many False	-0.048
head verb many False	0.203
hits in the segment	-0.202
holds a fitting mention	-0.074
holds date	-0.06
holds demonym	-0.401
holds name	0.193
holds no mention	0.403
holds place	-0.218
holds quantity	0.401
holds the focus	0.189
is a fitting mention	-0.309
is date	-0.247
is demonym	0.356
is name with the focus	0.355
is organization	-0.191
is place	-0.454
item of a list of noun phrases	-0.159
item of a list of noun phrases, many False	0.052
item of a list of noun phrases, many True	-0.211
item of a list of noun phrases, one of 2	-0.347
item of a list of noun phrases, one of 3	0.188
joined by 	-0.133
joined by adverb	0.299
joined by auxiliary	-0.074
joined by auxiliary past	-0.041
joined by of	0.472
joined by past	-0.056
joined by past preposition	-0.118
joined by preposition	-0.308
joined by subordinate	-0.041
joins 0 for many	-0.329
joins 0 for one	0.095
joins 1 for many	0.266
joins 1 for one	0.158
joins 2 for many	0.063
joins 2 for one	-0.254
length 0	0.511
length 1	0.414
length 2	0.169
length 5	-0.255
length 6	-0.208
length 7	-0.417
length 8	-0.199
more than a list of noun phrases, many False	-0.112
more than a list of noun phrases, many True	0.141
more than a list of noun phrases, one of 2	0.099
more than a list of noun phrases, one of 3	-0.07
near	0.183
object of the question's verb what be	-0.117
object of the question's verb whatlater -	-0.121
object of the question's verb which be	-0.148
object whatlater -	-0.331
object whatlater be	-0.071
object which be	-0.103
opens "	-0.188
opens 's	0.343
opens (	0.106
opens )	0.227
opens ),	0.093
opens ,	-0.179
opens -	-0.157
opens :	-0.13
opens as bare phrase	-0.117
opens as other	-0.312
opens as part	0.265
opens as phrase	0.164
opens —	0.084
other to other, 0	-0.086
other to part, 0	-0.165
other to phrase, 0	-0.061
part of a list, commas 0 for many	-0.288
part of a list, commas 1 for many	0.416
part of a list, commas 1 for one	-0.147
part of a list, commas 2 for many	0.342
part of a list, commas 2 for one	-0.06
part of a list, joins 0	0.141
part of a list, joins 0 for many	0.249
part of a list, joins 0 for one	-0.107
part of a list, joins 1	0.125
part of a list, joins 1 for many	0.22
part of a list, joins 1 for one	-0.096
part to other, 0	-0.102
part to part, 1	0.362
part to part, 2	0.132
part to phrase, 1	-0.108
part to phrase, 2	0.122
part to phrase, 3	-0.108
partly in the question	0.329
phrase to other, 0	0.207
phrase to part, 1	0.279
phrase to part, 2	-0.174
phrase to part, 3	-0.065
phrase to phrase, 1	0.087
phrase to phrase, 2	-0.407
phrase to phrase, 3	0.236
phrase, then adjective	-0.155
phrase, then adverb	0.289
phrase, then capital	0.468
phrase, then conjunction	-0.172
phrase, then ing	-0.11
phrase, then noun	-0.246
phrase, then of	0.042
phrase, then past	0.087
phrase, then preposition	0.225
phrase, then pronoun	-0.21
phrase, then subordinate	0.169
phrase, then to	-0.13
phrase, then verbs	0.047
question words 0 before	-0.145
question words 0 before, 0 behind	-0.34
question words 0 before, 1 behind	0.145
question words 0 before, 2 behind	-0.08
question words 0 before, 4 behind	-0.344
question words 0 before, 5 behind	0.274
question words 0 before, 6 behind	0.23
question words 0 behind	0.041
question words 1 before, 0 behind	0.294
question words 1 before, 1 behind	0.193
question words 1 before, 2 behind	-0.16
question words 1 before, 3 behind	-0.13
question words 1 before, 4 behind	-0.189
question words 1 before, 5 behind	-0.082
question words 1 behind	0.07
question words 2 before	0.052
question words 2 before, 0 behind	-0.335
question words 2 before, 1 behind	-0.131
question words 2 before, 3 behind	0.291
question words 2 before, 4 behind	0.075
question words 2 before, 5 behind	0.138
question words 2 behind	0.215
question words 3 before	-0.079
question words 3 before, 0 behind	0.303
question words 3 before, 1 behind	-0.165
question words 3 before, 2 behind	0.208
question words 3 before, 3 behind	-0.294
question words 3 before, 4 behind	-0.199
question words 3 behind	-0.224
question words 4 before	0.115
question words 4 before, 0 behind	0.134
question words 4 before, 1 behind	-0.157
question words 4 before, 3 behind	0.225
question words 4 before, 4 behind	0.108
question words 4 before, 6 behind	-0.206
question words 4 behind	-0.047
question words 5 before	-0.089
question words 5 before, 0 behind	0.088
question words 5 before, 1 behind	0.147
question words 5 before, 3 behind	-0.278
question words 5 before, 4 behind	0.119
question words 5 before, 6 behind	-0.135
question words 5 behind	0.072
question words 6 before	0.187
question words 6 before, 0 behind	-0.103
question words 6 before, 2 behind	0.278
question words 6 before, 4 behind	0.383
question words 6 before, 5 behind	-0.318
question words 6 before, 6 behind	-0.086
question words 6 behind	-0.128
question words in its phrase	0.093
segment opens False closes False	-0.156
segment opens False closes True	-0.073
segment opens True closes True	0.209
segments 0	0.232
segments 1	-0.273
segments 2	0.041
subject whatlater -	0.331
subject whatlater be	0.071
subject which be	0.103
the focus in its phrase	0.119
two after the focus, and	-0.103
two after the focus, of	0.278
verb far, asked False, before	-0.064
verb far, asked False, behind	0.058
verb far, asked True, before	0.121
verb far, asked True, behind	-0.055
verb near, asked False, before	0.236
verb near, asked False, behind	-0.146
verb near, asked True, before	-0.142
verb near, asked True, behind	-0.253
verb next, asked False, before	-0.132
verb next, asked False, behind	0.18
verb next, asked True, before	0.233
verb next, asked True, behind	0.133
verb nowhere, asked False, before	-0.251
verb nowhere, asked False, behind	0.084
verbs inside 0	0.222
verbs inside 1	0.131
verbs inside 2	-0.353
whole list of noun phrases	0.147
whole list of noun phrases, many False	0.08
whole list of noun phrases, many True	0.067
whole list of noun phrases, one of 3	0.14
whole of a list, commas 0 for many	0.08
whole of a list, commas 0 for one	0.085
whole of a list, commas 1 for many	-0.047
whole of a list, commas 1 for one	-0.095
whole of a list, commas 2 for many	0.075
whole of a list, joins 1	0.108
whole of a list, joins 1 for many	0.108
""",
    "name do": r"""
across a list of noun phrases, many False	-0.135
across a list of noun phrases, many True	0.126
across a list of noun phrases, one of 2	0.056
across a list of noun phrases, one of 3	-0.065
after a	-0.044
after a like word	0.633
after a question word	0.097
after a question word, adjective	0.124
after a question word, capital	0.227
after a question word, noun	0.112
after a question word, number	-0.066
after a question word, opening	-0.042
after a question word, past	-0.124
after a question word, plural	0.151
after a question word, verb	0.218
after adjective	0.141
after adjective begins noun	0.08
after adverb	0.118
after adverb begins past	-0.056
after an	0.239
after as	0.215
after auxiliary	-0.075
after auxiliary begins adjective	0.067
after auxiliary begins adverb	-0.137
after auxiliary begins determiner	-0.26
after auxiliary begins past	-0.097
after begin	-0.123
after begin begins opening	-0.269
after begin begins preposition	-0.048
after by	-0.218
after capital	-0.148
after capital begins capital	-0.08
after capital begins noun	0.042
after capital begins number	0.067
after capital begins plural	0.077
after conjunction begins capital	-0.156
after conjunction begins determiner	0.096
after conjunction begins noun	0.273
after conjunction begins plural	-0.077
after determiner begins adjective	-0.249
after determiner begins capital	0.197
after determiner begins determiner	-0.15
after determiner begins noun	0.296
after determiner begins number	-0.091
after for	0.348
after from	0.089
after ing	0.148
after noun	-0.278
after noun begins adjective	-0.112
after noun begins adverb	0.122
after noun begins capital	-0.235
after noun begins determiner	-0.064
after noun begins noun	-0.365
after noun begins past	-0.081
after noun begins plural	-0.16
after noun begins preposition	0.128
after noun begins to	0.042
after number	-0.173
after number begins capital	0.074
after number begins noun	-0.052
after of	0.124
after of begins adjective	0.201
after of begins capital	-0.181
after of begins determiner	0.133
after of begins noun	-0.054
after on	-0.086
after opening	-0.062
after past	0.125
after past begins determiner	-0.161
after past begins noun	0.049
after past begins preposition	-0.106
after past begins to	0.047
after plural begins determiner	0.08
after plural begins preposition	-0.106
after preposition begins adjective	-0.191
after preposition begins capital	0.267
after preposition begins determiner	0.14
after preposition begins number	-0.119
after pronoun	-0.045
after subordinate	0.094
after subordinate begins determiner	-0.14
after the	-0.105
after the first hit False	0.046
after the first hit True	-0.046
after the focus	0.224
after the last hit False	0.049
after the last hit True	-0.049
after the question's last word	0.055
after the question's preposition	0.296
after to	-0.228
after to begins verb	0.158
after verb	0.211
after verb begins determiner	-0.071
after verbs	0.053
after which	-0.095
all in the question	0.045
asked for kind, head noun	0.126
asked for type, head noun	0.051
asked for type, head plural	-0.068
bare phrase to part, 1	0.09
bare phrase to part, 2	-0.156
bare phrase to part, 3	-0.078
bare phrase to phrase, 1	0.042
bare phrase to phrase, 3	0.129
before a	-0.048
before a question word	0.043
before a question word, adjective	0.111
before a question word, capital	0.303
before a question word, noun	-0.163
before a question word, number	-0.136
before a question word, past	0.059
before a question word, plural	0.076
before a question word, verb	0.083
before adjective	-0.103
before adverb	-0.133
before an	-0.059
before are	-0.05
before by	0.079
before conjunction	0.061
before determiner	0.069
before end	0.126
before for	0.078
before from	-0.169
before in	-0.042
before ing	-0.057
before is	-0.156
before noun	0.238
before number	-0.265
before on	-0.187
before or	0.161
before plural	0.138
before preposition	-0.053
before subordinate	-0.06
before such	0.092
before the	-0.178
before the first hit False	-0.139
before the first hit True	0.139
before the focus	-0.1
before the last hit False	0.1
before the last hit True	-0.1
before the question's first word	0.318
before the question's verb what do	0.144
before the whole focus	-0.209
before to	-0.21
before verb	0.269
before verbs	-0.083
begin of a list of noun phrases	-0.282
begin of a list of noun phrases, many False	-0.32
begin of a list of noun phrases, one of 2	-0.227
begin of a list of noun phrases, one of 3	-0.055
begins a	0.09
begins adjective	0.302
begins adjective ends adjective 0	-0.045
begins adjective ends adjective 3	0.11
begins adjective ends adjective 4	0.229
begins adjective ends noun 1	-0.141
begins adjective ends noun 2	-0.1
begins adjective ends noun 3	0.137
begins adjective ends noun 4	0.228
begins adjective ends plural 1	0.078
begins adjective ends plural 2	-0.117
begins adverb ends adverb 0	-0.077
begins adverb ends noun 3	-0.058
begins adverb ends noun 4	0.118
begins adverb ends plural 4	-0.09
begins as	-0.081
begins by	-0.04
begins capital	0.056
begins capital ends capital 0	-0.084
begins capital ends capital 2	0.048
begins capital ends capital 3	0.056
begins capital ends capital 4	0.39
begins capital ends noun 1	-0.076
begins capital ends noun 3	-0.068
begins capital ends noun 4	-0.103
begins capital ends number 4	0.063
begins capital ends plural 1	-0.124
begins capital ends plural 4	-0.116
begins determiner	-0.252
begins determiner ends adjective 4	-0.086
begins determiner ends capital 1	0.134
begins determiner ends noun 1	0.355
begins determiner ends noun 2	-0.273
begins determiner ends noun 3	-0.045
begins determiner ends noun 4	-0.212
begins determiner ends past 2	0.075
begins determiner ends plural 4	0.094
begins for	-0.056
begins in	0.162
begins ing	0.112
begins ing ends ing 0	-0.054
begins ing ends noun 4	0.393
begins inside a mention	-0.276
begins noun	0.204
begins noun ends adjective 4	-0.076
begins noun ends capital 1	0.104
begins noun ends capital 2	-0.062
begins noun ends capital 3	-0.052
begins noun ends noun 0	0.072
begins noun ends noun 1	0.121
begins noun ends noun 2	-0.05
begins noun ends noun 3	-0.06
begins noun ends noun 4	0.082
begins noun ends past 1	0.236
begins noun ends past 4	-0.044
begins noun ends plural 1	-0.338
begins noun ends plural 2	0.288
begins noun ends plural 4	-0.093
begins noun ends verb 4	0.085
begins noun ends verbs 4	0.134
begins number	0.172
begins number ends adjective 4	-0.072
begins number ends capital 1	-0.047
begins number ends capital 2	0.095
begins number ends capital 4	-0.125
begins number ends noun 1	-0.12
begins number ends noun 3	0.161
begins number ends noun 4	0.101
begins on	-0.052
begins opening	-0.269
begins past	-0.205
begins past ends noun 1	0.105
begins past ends noun 4	-0.106
begins past ends number 4	-0.041
begins past ends past 4	-0.046
begins past ends plural 3	-0.063
begins past ends plural 4	0.075
begins plural	-0.133
begins plural ends capital 4	-0.073
begins plural ends noun 4	0.113
begins plural ends plural 0	0.277
begins plural ends plural 3	0.094
begins plural ends plural 4	-0.206
begins preposition	-0.086
begins preposition ends capital 3	0.117
begins preposition ends capital 4	-0.042
begins preposition ends noun 1	-0.047
begins preposition ends noun 2	-0.054
begins preposition ends noun 4	-0.091
begins preposition ends number 4	0.168
begins preposition ends plural 2	-0.063
begins preposition ends plural 4	0.092
begins pronoun	-0.133
begins subordinate	-0.233
begins subordinate ends noun 4	-0.051
begins subordinate ends plural 4	-0.053
begins that	-0.066
begins the	-0.125
begins to ends noun 4	-0.048
begins to ends plural 4	0.043
begins verb	0.505
begins verb ends noun 2	0.15
begins verb ends noun 4	-0.042
begins verb ends past 4	0.106
begins verb ends plural 4	0.123
begins verb ends verb 0	0.085
begins verbs ends verbs 0	-0.055
begins with a question word	-0.155
close left	-0.063
closes "	0.228
closes (	-0.067
closes )	-0.327
closes ,	-0.155
closes -	0.067
closes .	0.15
closes as other	-0.042
closes as phrase	0.046
commas 1	0.284
commas 2	-0.318
commas 3	0.131
common words	0.221
end of a list of noun phrases	0.04
end of a list of noun phrases, many False	0.075
end of a list of noun phrases, one of 3	0.052
ends adjective	-0.129
ends adjective before conjunction	-0.185
ends adjective before noun	0.21
ends adjective before plural	-0.128
ends adjective before preposition	-0.162
ends adverb	-0.085
ends capital before auxiliary	0.09
ends capital before capital	-0.075
ends capital before conjunction	-0.134
ends capital before determiner	0.104
ends capital before end	-0.412
ends capital before noun	0.078
ends capital before number	-0.126
ends capital before of	-0.079
ends capital before past	-0.068
ends capital before plural	0.306
ends capital before preposition	0.121
ends capital before subordinate	-0.139
ends ing	-0.131
ends inside a mention	0.154
ends noun	-0.085
ends noun before adjective	-0.077
ends noun before adverb	0.055
ends noun before auxiliary	-0.077
ends noun before determiner	-0.103
ends noun before end	0.057
ends noun before noun	0.361
ends noun before of	-0.109
ends noun before subordinate	-0.046
ends noun before to	-0.067
ends number	0.082
ends number before capital	-0.136
ends number before noun	-0.282
ends past	0.051
ends past before determiner	-0.062
ends past before preposition	-0.109
ends plural	0.139
ends plural before conjunction	0.263
ends plural before end	-0.052
ends plural before of	0.11
ends plural before preposition	-0.098
ends pronoun	0.166
ends pronoun before auxiliary	0.116
ends verb before determiner	0.237
ends verb before preposition	-0.045
ends with a question word	0.489
ends with the focus	0.123
head adjective many False	0.284
head adjective many True	0.09
head adverb many False	-0.063
head capital many False	0.135
head capital many True	0.156
head ing many False	-0.072
head is the focus	0.124
head noun many False	-0.19
head noun many True	0.075
head number many False	0.215
head number many True	-0.282
head opening many False	-0.06
head past many False	0.077
head past many True	-0.083
head plural many False	-0.332
head plural many True	0.073
head pronoun many False	0.075
head verb many True	-0.084
head verbs many False	-0.067
hits in the segment	-0.177
holds a fitting mention	-0.236
holds demonym	0.072
holds name	-0.103
holds no mention	0.822
holds organization	-0.223
holds quantity	0.159
holds the focus	-0.301
is a fitting mention	-0.309
is date	-0.182
is demonym	0.157
is name	-0.294
is place	-0.166
is quantity	-0.244
item of a list of noun phrases	0.066
item of a list of noun phrases, many False	0.063
item of a list of noun phrases, one of 2	0.082
joined by 	-0.133
joined by conjunction	-0.066
joined by of	-0.195
joined by past preposition	-0.048
joined by preposition	-0.116
joined by to	0.104
joined by to verb	-0.051
joins 0 for many	-0.196
joins 0 for one	0.223
joins 1 for many	0.272
joins 1 for one	-0.278
joins 2 for one	0.055
length 0	0.112
length 1	0.05
length 2	-0.078
length 3	-0.121
length 4	-0.186
length 5	0.082
length 6	0.051
length 7	0.278
length 9	-0.21
no content	-0.133
object of the question's verb what do	-0.06
object whatlater do	0.318
opens "	-0.088
opens 's	0.097
opens (	0.073
opens )	-0.052
opens ,	-0.233
opens -	-0.124
opens as bare phrase	0.05
opens as other	-0.21
opens as part	0.299
opens as phrase	-0.139
other to other, 0	-0.069
other to phrase, 0	-0.126
part of a list, commas 0 for many	0.284
part of a list, commas 0 for one	-0.183
part of a list, commas 2 for one	-0.1
part of a list, joins 0	0.195
part of a list, joins 0 for many	0.26
part of a list, joins 0 for one	-0.065
part of a list, joins 1	-0.181
part of a list, joins 1 for many	0.041
part of a list, joins 1 for one	-0.222
part to other, 0	-0.093
part to part, 1	0.169
part to part, 3	-0.053
part to phrase, 1	-0.05
part to phrase, 2	0.195
part to phrase, 3	0.155
phrase to other, 0	0.094
phrase to part, 1	0.266
phrase to part, 2	-0.079
phrase to part, 3	-0.124
phrase to phrase, 2	-0.216
phrase to phrase, 3	-0.087
phrase, then adjective	-0.081
phrase, then auxiliary	-0.049
phrase, then capital	-0.047
phrase, then conjunction	0.281
phrase, then noun	0.437
phrase, then of	-0.091
phrase, then past	0.093
phrase, then preposition	0.256
phrase, then subordinate	-0.197
phrase, then to	-0.04
phrase, then verb	0.152
phrase, then verbs	-0.062
question words 0 before	0.097
question words 0 before, 0 behind	0.056
question words 0 before, 1 behind	-0.05
question words 0 before, 2 behind	-0.084
question words 0 before, 6 behind	0.206
question words 0 behind	0.043
question words 1 before	0.086
question words 1 before, 1 behind	0.322
question words 1 before, 2 behind	-0.14
question words 1 before, 3 behind	-0.095
question words 1 before, 4 behind	-0.042
question words 1 before, 5 behind	-0.187
question words 1 before, 6 behind	0.205
question words 1 behind	-0.169
question words 2 before	-0.065
question words 2 before, 1 behind	-0.071
question words 2 before, 2 behind	0.165
question words 2 before, 3 behind	-0.099
question words 2 before, 4 behind	0.061
question words 2 before, 5 behind	-0.165
question words 2 before, 6 behind	0.045
question words 2 behind	-0.139
question words 3 before, 0 behind	-0.223
question words 3 before, 1 behind	-0.242
question words 3 before, 3 behind	-0.107
question words 3 before, 4 behind	0.239
question words 3 before, 5 behind	0.341
question words 3 before, 6 behind	0.041
question words 3 behind	-0.12
question words 4 before	-0.101
question words 4 before, 0 behind	0.19
question words 4 before, 1 behind	-0.074
question words 4 before, 2 behind	0.14
question words 4 before, 5 behind	-0.176
question words 4 before, 6 behind	-0.17
question words 4 behind	0.255
question words 5 before	0.04
question words 5 before, 0 behind	0.137
question words 5 before, 1 behind	0.045
question words 5 before, 2 behind	-0.164
question words 5 before, 3 behind	0.1
question words 5 before, 4 behind	0.192
question words 5 before, 5 behind	0.046
question words 5 before, 6 behind	-0.316
question words 5 behind	0.178
question words 6 before	-0.093
question words 6 before, 0 behind	-0.14
question words 6 before, 1 behind	-0.1
question words 6 before, 2 behind	-0.043
question words 6 before, 3 behind	0.122
question words 6 before, 4 behind	-0.18
question words 6 before, 5 behind	0.307
question words 6 before, 6 behind	-0.059
question words 6 behind	-0.049
question words in its phrase	0.094
segment opens False closes False	0.247
segment opens True closes False	-0.274
segments 0	0.058
segments 1	-0.349
segments 2	0.29
subject whatlater do	-0.318
the focus in its phrase	-0.187
verb far, asked False, before	-0.091
verb far, asked False, behind	-0.15
verb far, asked True, before	0.204
verb far, asked True, behind	0.155
verb near, asked False, before	-0.052
verb near, asked False, behind	-0.25
verb near, asked True, before	-0.241
verb near, asked True, behind	0.167
verb next, asked False, behind	0.129
verb next, asked True, before	0.191
verb next, asked True, behind	0.064
verb nowhere, asked False, behind	-0.114
verbs inside 0	0.044
verbs inside 2	-0.074
whole list of noun phrases	0.27
whole list of noun phrases, many False	-0.229
whole list of noun phrases, many True	0.499
whole list of noun phrases, one of 2	0.111
whole list of noun phrases, one of 3	0.159
whole of a list, commas 0 for many	-0.065
whole of a list, commas 0 for one	0.203
whole of a list, commas 1 for many	0.087
whole of a list, commas 2 for many	0.133
whole of a list, commas 2 for one	-0.239
whole of a list, joins 1	0.153
whole of a list, joins 1 for many	0.154
""",
    "person": r"""
across a list of noun phrases	-0.194
across a list of noun phrases, many False	-0.194
across a list of noun phrases, one of 2	-0.235
across a list of noun phrases, one of 3	0.041
after a	-0.075
after a like word	0.041
after a question word, noun	-0.178
after a question word, number	-0.207
after a question word, past	0.041
after a question word, plural	0.04
after adjective	-0.096
after adjective begins capital	-0.191
after adjective begins noun	0.137
after adjective begins plural	-0.119
after adverb	-0.078
after adverb begins past	-0.079
after after	0.087
after an	0.051
after and	-0.139
after as	-0.525
after at	-0.137
after auxiliary	-0.082
after auxiliary begins adjective	-0.085
after auxiliary begins determiner	0.177
after auxiliary begins past	-0.065
after begin	0.202
after begin begins adjective	-0.104
after begin begins determiner	0.275
after begin begins opening	0.157
after begin begins preposition	-0.07
after by	1.38
after capital	-0.134
after capital begins adjective	-0.046
after capital begins capital	0.177
after capital begins determiner	0.05
after capital begins noun	-0.086
after capital begins number	-0.089
after capital begins plural	-0.052
after conjunction	-0.169
after conjunction begins adjective	-0.077
after conjunction begins capital	-0.07
after conjunction begins determiner	-0.048
after conjunction begins plural	0.097
after determiner begins adjective	0.094
after determiner begins noun	-0.122
after determiner begins number	0.091
after determiner begins plural	-0.052
after for	-0.489
after in	-0.358
after ing begins determiner	-0.046
after its	-0.087
after noun	-0.096
after noun begins adjective	-0.098
after noun begins capital	0.556
after noun begins noun	-0.204
after noun begins past	-0.051
after noun begins plural	-0.125
after noun begins preposition	-0.071
after number	0.064
after number begins capital	0.223
after of	-0.106
after of begins adjective	0.052
after of begins capital	-0.043
after of begins noun	-0.057
after on	-0.189
after opening	0.172
after opening begins capital	0.044
after past	-0.123
after past begins adjective	0.042
after past begins determiner	-0.095
after past begins noun	-0.072
after past begins plural	-0.113
after past begins preposition	-0.049
after plural	-0.074
after preposition	0.124
after preposition begins adjective	-0.177
after preposition begins capital	-0.197
after preposition begins determiner	-0.084
after preposition begins ing	-0.099
after preposition begins noun	0.281
after preposition begins number	-0.114
after preposition begins plural	0.579
after pronoun	-0.113
after subordinate	0.339
after subordinate begins determiner	0.303
after subordinate begins past	0.081
after that	0.339
after the	-0.43
after the first hit False	0.045
after the first hit True	-0.045
after the last hit False	-0.157
after the last hit True	0.157
after the question's last word	-0.055
after their	-0.075
after to	0.234
after to begins capital	-0.206
after to begins determiner	0.08
after to begins noun	-0.046
after verb	0.085
after verb begins determiner	0.074
after verbs	-0.164
after verbs begins determiner	-0.076
after was	-0.128
after when	0.288
after with	0.066
bare phrase to part, 1	-0.066
bare phrase to part, 2	-0.045
bare phrase to phrase, 1	-0.048
bare phrase to phrase, 2	0.076
before a	-0.071
before a question word	-0.065
before a question word, adjective	-0.111
before a question word, capital	0.115
before a question word, number	0.065
before a question word, past	0.133
before a question word, plural	-0.07
before a question word, preposition	-0.087
before adjective	0.092
before adverb	0.422
before an	-0.049
before and	0.149
before as	-0.097
before auxiliary	0.109
before by	-0.147
before capital	-0.115
before conjunction	-0.184
before determiner	-0.064
before in	0.134
before ing	0.16
before is	-0.392
before its	-0.056
before noun	-0.313
before number	-0.043
before of	-0.372
before on	-0.15
before or	-0.183
before past	0.185
before plural	-0.084
before preposition	-0.153
before pronoun	-0.062
before such	-0.11
before the	0.233
before the last hit False	-0.126
before the last hit True	0.126
before the question's first word	0.286
before the question's verb who -	0.272
before the question's verb who be	0.165
before verb	0.082
before verbs	0.076
before was	-0.417
before were	0.134
before which	-0.086
before who	0.217
before with	-0.145
begin of a list of noun phrases	-0.043
begin of a list of noun phrases, many False	-0.043
begin of a list of noun phrases, one of 2	-0.181
begin of a list of noun phrases, one of 3	0.138
begins a	0.049
begins adjective ends capital 1	-0.183
begins adjective ends capital 2	-0.073
begins adjective ends capital 3	-0.053
begins adjective ends capital 4	-0.242
begins adjective ends noun 1	-0.272
begins adjective ends noun 2	0.182
begins adjective ends noun 3	0.094
begins adjective ends plural 1	0.186
begins adjective ends plural 3	0.301
begins adjective ends plural 4	0.172
begins adverb	-0.102
begins adverb ends noun 2	-0.042
begins after	-0.048
begins by	-0.046
begins capital	0.282
begins capital ends capital 0	-0.099
begins capital ends capital 1	0.579
begins capital ends capital 2	0.242
begins capital ends capital 3	-0.454
begins capital ends capital 4	-0.263
begins capital ends noun 2	0.095
begins capital ends noun 3	-0.041
begins capital ends noun 4	-0.044
begins capital ends number 1	-0.042
begins capital ends number 2	-0.068
begins capital ends number 4	-0.077
begins capital ends past 1	0.053
begins capital ends past 2	0.137
begins capital ends plural 1	0.173
begins capital ends plural 2	0.047
begins capital ends plural 3	0.061
begins capital ends plural 4	0.13
begins determiner	0.639
begins determiner ends capital 2	-0.168
begins determiner ends capital 3	0.417
begins determiner ends capital 4	0.514
begins determiner ends noun 2	0.27
begins determiner ends noun 3	0.201
begins determiner ends noun 4	-0.205
begins determiner ends number 1	-0.045
begins determiner ends past 1	0.069
begins determiner ends past 2	0.169
begins determiner ends past 4	-0.049
begins determiner ends plural 2	-0.105
begins determiner ends plural 4	-0.209
begins for	-0.049
begins in	-0.045
begins ing	-0.213
begins inside a mention	-0.215
begins its	-0.054
begins noun	-0.042
begins noun ends capital 1	-0.052
begins noun ends capital 2	0.11
begins noun ends capital 3	-0.049
begins noun ends capital 4	-0.048
begins noun ends noun 1	-0.124
begins noun ends noun 4	0.162
begins noun ends plural 1	0.043
begins noun ends plural 3	-0.064
begins noun ends plural 4	0.047
begins number	-0.439
begins number ends capital 1	-0.088
begins number ends capital 2	-0.055
begins number ends capital 4	-0.057
begins number ends noun 1	-0.075
begins number ends number 0	-0.109
begins opening	0.157
begins opening ends adjective 4	0.161
begins opening ends capital 1	0.273
begins opening ends capital 4	0.268
begins opening ends noun 4	-0.049
begins opening ends opening 0	-0.133
begins opening ends plural 4	-0.135
begins past	0.525
begins past ends capital 2	0.099
begins past ends capital 4	-0.045
begins past ends noun 3	0.161
begins past ends noun 4	0.096
begins past ends past 0	0.366
begins past ends plural 1	0.125
begins past ends plural 4	-0.071
begins plural	-0.176
begins plural ends noun 2	-0.073
begins plural ends noun 3	-0.106
begins plural ends noun 4	0.061
begins plural ends plural 0	-0.042
begins plural ends plural 3	-0.079
begins plural ends plural 4	0.123
begins preposition	-0.35
begins preposition ends capital 4	-0.078
begins preposition ends noun 4	-0.045
begins pronoun	-0.123
begins subordinate	-0.114
begins that	-0.044
begins the	0.095
begins their	-0.112
begins to	-0.179
begins verb ends plural 4	-0.05
begins verbs	0.098
begins with a question word	0.087
close	0.25
close left	0.08
closes "	-0.264
closes 's	0.463
closes (	0.146
closes )	0.202
closes ,	0.19
closes -	-0.195
closes .	0.06
closes as other	-0.205
closes as part	-0.052
closes as phrase	0.256
commas 1	-0.08
commas 2	0.16
commas 3	0.046
common words	-0.333
end of a list of noun phrases	0.131
end of a list of noun phrases, many False	0.131
end of a list of noun phrases, one of 2	-0.179
end of a list of noun phrases, one of 3	0.31
ends adjective	-0.116
ends adjective before noun	-0.122
ends adjective before plural	0.073
ends adjective before preposition	-0.053
ends adverb	-0.171
ends adverb before past	-0.091
ends capital	0.192
ends capital before adverb	-0.176
ends capital before auxiliary	-0.103
ends capital before capital	-0.046
ends capital before determiner	0.178
ends capital before end	-0.103
ends capital before of	0.068
ends capital before past	0.164
ends capital before plural	-0.126
ends capital before preposition	-0.266
ends capital before subordinate	0.093
ends ing	-0.076
ends inside a mention	0.139
ends noun	-0.084
ends noun before auxiliary	0.134
ends noun before conjunction	-0.071
ends noun before determiner	0.081
ends noun before end	-0.133
ends noun before noun	-0.096
ends noun before of	-0.182
ends noun before past	0.133
ends noun before plural	0.094
ends noun before preposition	-0.237
ends noun before subordinate	-0.071
ends noun before to	-0.101
ends number	-0.459
ends number before end	-0.052
ends number before preposition	-0.084
ends opening	-0.133
ends opening before capital	0.072
ends past	0.516
ends past before capital	0.139
ends past before determiner	0.162
ends past before noun	-0.082
ends past before plural	-0.047
ends past before preposition	-0.074
ends past before subordinate	0.088
ends plural	0.517
ends plural before auxiliary	0.153
ends plural before determiner	-0.313
ends plural before end	0.087
ends plural before of	-0.055
ends plural before past	-0.138
ends plural before preposition	0.449
ends plural before subordinate	0.057
ends plural before to	0.262
ends pronoun	-0.061
ends verb	-0.066
ends verbs	-0.053
ends with a question word	-0.234
head adjective many False	-0.231
head adverb many False	-0.066
head capital many False	0.493
head ing many False	-0.086
head noun many False	-0.31
head number many False	-0.404
head opening many False	-0.155
head past many False	0.375
head plural many False	0.456
hits in the segment	0.321
holds a fitting mention	-0.117
holds date	-0.298
holds demonym	0.249
holds name	0.227
holds no mention	-0.219
holds organization	0.444
holds person	-0.236
holds quantity	-0.365
is a fitting mention	0.128
is date	-0.086
is demonym	0.308
is organization	0.121
is place	0.237
item of a list of noun phrases	0.048
item of a list of noun phrases, many False	0.048
item of a list of noun phrases, one of 2	0.301
item of a list of noun phrases, one of 3	-0.253
joined by conjunction	0.132
joined by of	0.117
joined by past	-0.089
joined by preposition	-0.162
joined by to	-0.143
joins 0 for one	-0.23
joins 1 for one	0.427
joins 2 for one	-0.197
length 0	-0.122
length 1	0.392
length 2	0.279
length 3	0.044
length 5	0.223
length 6	-0.226
length 7	-0.306
length 8	-0.155
length 9	-0.126
more than a list of noun phrases	0.113
more than a list of noun phrases, many False	0.113
more than a list of noun phrases, one of 2	-0.227
more than a list of noun phrases, one of 3	0.34
no content	-0.045
object of the question's verb who -	0.26
object of the question's verb who be	-0.247
object who -	-0.106
object who be	0.16
object who do	0.046
opens "	-0.13
opens 's	-0.054
opens (	-0.339
opens ,	0.325
opens -	-0.049
opens .	-0.081
opens as bare phrase	-0.09
opens as other	-0.151
opens as part	0.284
opens as phrase	-0.043
other to part, 0	-0.072
other to phrase, 0	-0.087
part of a list, commas 1 for one	0.086
part of a list, commas 2 for one	0.051
part of a list, joins 0	-0.108
part of a list, joins 0 for one	-0.108
part of a list, joins 1	0.208
part of a list, joins 1 for one	0.208
part to other, 0	-0.051
part to part, 1	0.138
part to part, 2	-0.069
part to phrase, 1	0.497
part to phrase, 2	-0.16
part to phrase, 3	-0.059
partly in the question	0.176
phrase to other, 0	-0.189
phrase to part, 1	0.146
phrase to part, 2	-0.142
phrase to part, 3	0.079
phrase to phrase, 1	0.184
phrase to phrase, 2	-0.355
phrase to phrase, 3	0.234
phrase, then adjective	0.262
phrase, then adverb	0.454
phrase, then auxiliary	0.077
phrase, then capital	-0.157
phrase, then conjunction	-0.12
phrase, then determiner	-0.154
phrase, then ing	0.172
phrase, then number	-0.166
phrase, then of	-0.179
phrase, then past	0.18
phrase, then pronoun	-0.043
phrase, then subordinate	-0.107
phrase, then to	0.067
phrase, then verb	0.106
phrase, then verbs	0.099
question words 0 before, 0 behind	0.128
question words 0 before, 1 behind	0.17
question words 0 before, 2 behind	0.076
question words 0 before, 3 behind	-0.244
question words 0 before, 4 behind	-0.042
question words 0 before, 5 behind	-0.107
question words 0 behind	-0.065
question words 1 before	-0.062
question words 1 before, 0 behind	-0.318
question words 1 before, 1 behind	0.042
question words 1 before, 2 behind	0.098
question words 1 before, 3 behind	0.139
question words 1 before, 5 behind	0.081
question words 1 before, 6 behind	-0.087
question words 1 behind	0.12
question words 2 before	0.115
question words 2 before, 0 behind	0.168
question words 2 before, 1 behind	-0.201
question words 2 before, 2 behind	0.184
question words 2 before, 3 behind	0.137
question words 2 before, 5 behind	0.077
question words 2 before, 6 behind	-0.267
question words 3 before	-0.284
question words 3 before, 0 behind	0.07
question words 3 before, 1 behind	-0.151
question words 3 before, 2 behind	-0.273
question words 3 before, 3 behind	-0.191
question words 3 before, 4 behind	0.067
question words 3 before, 5 behind	0.05
question words 3 before, 6 behind	0.145
question words 3 behind	-0.083
question words 4 before	0.073
question words 4 before, 0 behind	-0.063
question words 4 before, 2 behind	-0.121
question words 4 before, 4 behind	0.125
question words 4 before, 5 behind	0.14
question words 4 before, 6 behind	0.05
question words 5 before	0.248
question words 5 before, 0 behind	-0.041
question words 5 before, 1 behind	0.289
question words 5 before, 3 behind	-0.173
question words 5 before, 5 behind	-0.053
question words 5 before, 6 behind	0.178
question words 5 behind	0.191
question words 6 before	-0.105
question words 6 before, 3 behind	0.278
question words 6 before, 4 behind	-0.124
question words 6 before, 6 behind	-0.235
question words 6 behind	-0.183
question words in its phrase	-0.196
segment opens False closes False	0.364
segment opens True closes False	0.23
segment opens True closes True	-0.597
segments 1	0.125
segments 2	-0.131
subject who -	0.106
subject who be	-0.16
subject who do	-0.046
verb far, asked False, behind	-0.268
verb far, asked True, before	-0.089
verb far, asked True, behind	-0.153
verb near, asked False, before	-0.106
verb near, asked False, behind	-0.156
verb near, asked True, before	0.207
verb near, asked True, behind	0.186
verb next, asked False, before	-0.301
verb next, asked False, behind	0.177
verb next, asked True, before	-0.04
verb next, asked True, behind	0.123
verb nowhere, asked False, before	0.293
verb nowhere, asked False, behind	0.092
verbs inside 0	0.389
verbs inside 1	-0.154
verbs inside 2	-0.234
whole list of noun phrases	0.254
whole list of noun phrases, many False	0.254
whole list of noun phrases, one of 3	0.222
whole of a list, commas 0 for one	-0.294
whole of a list, commas 1 for one	0.243
whole of a list, commas 2 for one	0.073
""",
    "person of a kind": r"""
across a list of noun phrases	-0.104
across a list of noun phrases, many False	-0.075
across a list of noun phrases, one of 2	-0.087
after a like word	-0.043
after a question word, capital	0.293
after a question word, past	-0.1
after adjective	-0.108
after and	0.127
after begin	0.325
after capital	-0.086
after conjunction	0.082
after in	-0.077
after noun	-0.053
after number	0.178
after of	0.168
after past	-0.111
after past begins determiner	-0.045
after preposition	0.079
after preposition begins determiner	0.184
after subordinate	-0.113
after the	0.041
after the first hit False	-0.067
after the first hit True	0.067
after the focus	0.315
after the last hit False	-0.124
after the last hit True	0.124
after the question's last word	-0.056
after to	-0.059
all in the question	-0.226
bare phrase to part, 1	0.086
bare phrase to part, 2	0.067
bare phrase to phrase, 2	-0.239
bare phrase to phrase, 3	0.059
before a question word	0.06
before a question word, capital	0.087
before a question word, noun	-0.106
before adjective	0.062
before and	-0.054
before auxiliary	-0.053
before capital	0.317
before conjunction	-0.057
before determiner	-0.081
before noun	-0.053
before of	0.061
before past	0.062
before plural	0.064
before preposition	-0.166
before subordinate	-0.062
before the first hit False	0.124
before the first hit True	-0.124
before the focus	0.074
before the question's first word	0.087
before the whole focus	0.113
begin of a list of noun phrases	-0.048
begin of a list of noun phrases, many False	-0.145
begins adjective	-0.116
begins adjective ends adjective 0	-0.051
begins adjective ends noun 1	0.118
begins capital	0.203
begins capital ends capital 0	-0.073
begins capital ends capital 1	0.234
begins capital ends capital 2	0.227
begins capital ends capital 3	-0.109
begins capital ends capital 4	0.08
begins determiner	0.107
begins determiner ends capital 1	-0.1
begins determiner ends capital 2	0.045
begins determiner ends noun 1	0.093
begins determiner ends noun 2	0.042
begins determiner ends noun 4	-0.066
begins determiner ends past 4	0.083
begins inside a mention	-0.112
begins noun	-0.136
begins number	-0.116
begins past	0.064
begins plural	-0.077
begins preposition	-0.052
begins the	0.107
begins with a question word	0.134
closes ,	0.138
closes .	-0.198
closes as other	-0.051
closes as part	0.429
closes as phrase	-0.378
commas 1	0.115
commas 2	-0.067
end of a list of noun phrases	0.058
end of a list of noun phrases, many False	0.127
end of a list of noun phrases, one of 2	-0.095
ends capital	0.262
ends capital before capital	0.288
ends capital before conjunction	-0.105
ends capital before past	0.046
ends inside a mention	-0.217
ends noun	-0.098
ends noun before noun	0.121
ends number	-0.095
ends plural	-0.055
ends with a question word	-0.406
ends with the focus	-0.129
head adjective many False	-0.049
head capital many False	0.355
head is the focus	-0.199
head noun many False	-0.064
head number many False	-0.076
head plural many False	-0.083
hits in the segment	0.142
holds a fitting mention	0.164
holds date	0.067
holds no mention	-0.243
holds the focus	0.188
is a fitting mention	0.344
is name	0.2
item of a list of noun phrases	0.257
item of a list of noun phrases, many False	0.191
item of a list of noun phrases, one of 2	0.311
joined by 	-0.091
joined by conjunction	-0.155
joined by of	-0.183
joins 0 for one	0.168
joins 1 for one	-0.153
length 0	-0.161
length 1	0.111
length 2	0.307
length 3	-0.205
length 4	-0.103
length 5	-0.084
length 6	0.184
length 8	-0.07
more than a list of noun phrases	0.052
more than a list of noun phrases, one of 2	0.071
opens ,	0.077
opens as bare phrase	-0.071
opens as other	-0.104
opens as phrase	0.174
other to other, 0	-0.051
part of a list, commas 0 for one	-0.095
part of a list, joins 0 for one	-0.049
part of a list, joins 1	-0.056
part of a list, joins 1 for one	-0.071
part to part, 1	0.231
part to phrase, 2	-0.095
part to phrase, 3	-0.06
partly in the question	0.077
phrase to part, 1	0.054
phrase to part, 2	-0.05
phrase to part, 3	0.11
phrase to phrase, 1	0.164
phrase to phrase, 2	-0.191
phrase to phrase, 3	0.056
phrase, then auxiliary	-0.047
phrase, then conjunction	-0.054
phrase, then past	0.068
phrase, then preposition	-0.148
question words 0 before, 4 behind	0.466
question words 0 before, 5 behind	-0.185
question words 0 before, 6 behind	-0.168
question words 0 behind	0.06
question words 1 before	0.058
question words 1 before, 1 behind	0.053
question words 1 before, 4 behind	-0.161
question words 1 before, 6 behind	0.074
question words 1 behind	-0.065
question words 2 before	-0.093
question words 2 before, 2 behind	-0.06
question words 2 before, 4 behind	-0.04
question words 2 before, 6 behind	-0.055
question words 2 behind	0.171
question words 3 before	0.059
question words 3 before, 1 behind	-0.069
question words 3 before, 4 behind	0.061
question words 3 before, 6 behind	-0.055
question words 3 behind	-0.247
question words 4 before	0.057
question words 4 before, 0 behind	0.071
question words 4 before, 6 behind	0.068
question words 4 behind	0.174
question words 5 before	0.111
question words 5 before, 6 behind	0.098
question words 6 before	-0.183
question words 6 before, 1 behind	-0.057
question words 6 before, 2 behind	0.135
question words 6 before, 3 behind	-0.098
question words 6 before, 4 behind	-0.111
question words 6 before, 6 behind	-0.059
question words 6 behind	-0.097
question words in its phrase	0.256
segment opens False closes False	-0.127
segment opens True closes False	0.289
segment opens True closes True	-0.155
segments 0	-0.09
segments 2	0.076
the focus in its phrase	0.401
two after a question word	0.058
verb far, asked False, behind	-0.104
verb far, asked True, behind	0.135
verb near, asked False, before	0.077
verb near, asked False, behind	0.287
verb near, asked True, behind	-0.182
verb next, asked False, behind	0.085
verb next, asked True, before	-0.191
verb next, asked True, behind	-0.133
verb nowhere, asked False, before	0.106
verb nowhere, asked False, behind	-0.088
verbs inside 0	0.123
verbs inside 2	-0.133
whole list of noun phrases	-0.078
whole list of noun phrases, many False	-0.102
whole list of noun phrases, one of 2	-0.129
whole of a list, joins 1	-0.091
whole of a list, joins 1 for one	-0.097
""",
    "place": r"""
across a list of noun phrases	0.1
across a list of noun phrases, many False	0.1
across a list of noun phrases, one of 2	0.184
across a list of noun phrases, one of 3	-0.084
after a	-0.102
after a like word	-0.251
after a question word	0.133
after a question word, adjective	0.076
after a question word, capital	-0.192
after a question word, noun	0.382
after a question word, number	-0.059
after a question word, past	0.224
after a question word, plural	-0.117
after a question word, verb	-0.064
after adjective	0.094
after adjective begins noun	-0.087
after adjective begins plural	0.123
after adjective begins preposition	0.05
after and	-0.058
after are	-0.159
after as	-0.081
after at	0.617
after auxiliary	0.172
after auxiliary begins adverb	-0.099
after auxiliary begins past	0.21
after begin	0.248
after begin begins opening	0.048
after begin begins preposition	0.203
after by	-0.503
after capital	-0.184
after capital begins capital	-0.281
after capital begins noun	0.123
after capital begins number	0.114
after capital begins plural	-0.079
after capital begins preposition	0.042
after conjunction	-0.156
after determiner begins adjective	0.133
after determiner begins capital	-0.042
after determiner begins determiner	-0.054
after determiner begins number	0.101
after for	-0.17
after from	-0.102
after in	0.865
after ing	-0.094
after is	0.188
after noun	0.166
after noun begins adjective	-0.062
after noun begins capital	-0.076
after noun begins determiner	0.09
after noun begins past	-0.065
after noun begins preposition	0.183
after of	-0.048
after of begins capital	0.097
after of begins determiner	-0.119
after of begins noun	0.053
after on	0.471
after opening	-0.043
after past	-0.252
after past begins preposition	0.281
after past begins to	-0.044
after plural	-0.342
after plural begins determiner	-0.174
after plural begins preposition	-0.084
after preposition	0.552
after preposition begins adjective	0.306
after preposition begins capital	0.214
after preposition begins determiner	0.201
after preposition begins number	-0.175
after preposition begins plural	0.075
after subordinate	-0.26
after that	-0.047
after the	0.05
after the first hit False	0.044
after the first hit True	-0.044
after the last hit False	0.134
after the last hit True	-0.134
after the question's last word	0.092
after the question's preposition	0.083
after to	0.286
after to begins determiner	0.136
after verb	0.083
after verb begins preposition	0.108
after verbs	-0.078
after with	-0.395
all in the question	-0.183
bare phrase to other, 0	-0.044
bare phrase to part, 1	0.072
before a question word	-0.096
before a question word, adjective	0.069
before a question word, capital	-0.163
before a question word, noun	-0.169
before a question word, verb	-0.044
before adjective	0.069
before and	0.247
before are	0.051
before at	-0.17
before by	-0.169
before capital	-0.178
before conjunction	0.158
before determiner	-0.049
before end	-0.086
before for	-0.074
before from	0.126
before in	0.044
before is	0.148
before number	0.374
before on	-0.145
before plural	-0.153
before preposition	-0.122
before pronoun	-0.1
before subordinate	0.114
before the	0.109
before the last hit False	0.052
before the last hit True	-0.052
before the question's first word	-0.432
before the question's verb where be	0.223
before the question's verb where do	-0.243
before to	-0.047
before verb	0.088
before were	-0.114
before with	-0.079
begin of a list of noun phrases	-0.32
begin of a list of noun phrases, many False	-0.32
begin of a list of noun phrases, one of 2	-0.159
begin of a list of noun phrases, one of 3	-0.161
begins a	-0.2
begins adjective	0.085
begins adjective ends capital 1	0.467
begins adjective ends capital 2	0.084
begins adjective ends capital 3	-0.076
begins adjective ends capital 4	0.093
begins adjective ends noun 2	-0.053
begins adjective ends noun 3	-0.073
begins adjective ends noun 4	-0.201
begins adjective ends past 4	0.158
begins adjective ends plural 1	-0.041
begins adjective ends plural 3	-0.05
begins adjective ends plural 4	-0.046
begins adverb	0.139
begins adverb ends noun 3	0.12
begins adverb ends plural 4	0.134
begins as	-0.057
begins by	-0.073
begins capital ends capital 0	0.124
begins capital ends capital 1	0.185
begins capital ends capital 2	0.279
begins capital ends capital 3	-0.322
begins capital ends noun 1	0.134
begins capital ends noun 2	-0.116
begins capital ends noun 3	0.097
begins capital ends noun 4	-0.169
begins capital ends number 1	-0.104
begins capital ends number 2	0.044
begins capital ends number 4	-0.05
begins capital ends plural 1	-0.091
begins capital ends plural 2	0.176
begins capital ends plural 4	-0.059
begins determiner	-0.168
begins determiner ends capital 2	0.048
begins determiner ends capital 3	-0.154
begins determiner ends capital 4	-0.049
begins determiner ends noun 1	-0.4
begins determiner ends noun 3	0.472
begins determiner ends noun 4	0.054
begins determiner ends number 4	-0.112
begins determiner ends plural 2	-0.061
begins determiner ends plural 3	0.117
begins determiner ends plural 4	-0.042
begins for	-0.186
begins from	-0.078
begins in	0.107
begins ing	-0.162
begins ing ends noun 4	-0.088
begins inside a mention	0.289
begins noun	-0.101
begins noun ends capital 4	-0.073
begins noun ends noun 0	-0.097
begins noun ends noun 2	0.052
begins noun ends noun 4	-0.085
begins noun ends plural 1	0.103
begins noun ends plural 3	0.1
begins number	0.092
begins number ends capital 1	0.076
begins number ends capital 4	0.051
begins number ends noun 1	-0.145
begins number ends noun 3	-0.063
begins number ends noun 4	0.223
begins number ends number 0	0.345
begins on	0.101
begins opening	0.048
begins opening ends opening 0	0.124
begins past	-0.094
begins past ends capital 4	-0.053
begins past ends noun 4	0.218
begins plural	0.113
begins plural ends adverb 4	0.159
begins plural ends noun 2	-0.056
begins plural ends noun 3	0.071
begins plural ends noun 4	-0.05
begins plural ends plural 0	-0.108
begins plural ends plural 4	0.085
begins preposition	0.587
begins preposition ends capital 1	-0.05
begins preposition ends capital 2	0.086
begins preposition ends capital 3	-0.05
begins preposition ends noun 2	0.056
begins preposition ends noun 4	0.279
begins preposition ends number 4	0.092
begins preposition ends plural 2	0.247
begins preposition ends plural 4	0.085
begins pronoun	-0.067
begins subordinate	-0.047
begins subordinate ends adjective 4	0.161
begins subordinate ends capital 4	-0.044
begins subordinate ends noun 4	-0.064
begins the	0.539
begins to	-0.189
begins verb	-0.162
begins verb ends capital 4	-0.091
begins verb ends noun 4	0.082
begins verb ends plural 4	-0.051
begins verbs	-0.098
begins with	-0.068
begins with a cue	-0.242
begins with a question word	-0.528
close left	0.065
closes 's	-0.242
closes (	0.205
closes ,	-0.264
closes -	0.146
closes .	0.076
closes as other	-0.242
closes as part	-0.095
closes as phrase	0.337
commas 1	0.122
commas 2	0.095
commas 3	-0.064
common words	0.227
end of a list of noun phrases, one of 2	0.186
end of a list of noun phrases, one of 3	-0.187
ends adjective before conjunction	-0.071
ends adjective before plural	-0.062
ends capital	0.325
ends capital before auxiliary	0.263
ends capital before capital	0.095
ends capital before determiner	-0.274
ends capital before end	-0.316
ends capital before noun	-0.221
ends capital before of	-0.154
ends capital before preposition	0.309
ends capital before subordinate	0.261
ends ing	-0.049
ends inside a mention	-0.379
ends noun	-0.16
ends noun before adjective	-0.117
ends noun before auxiliary	-0.513
ends noun before capital	-0.053
ends noun before conjunction	0.315
ends noun before determiner	0.161
ends noun before end	0.05
ends noun before noun	-0.15
ends noun before of	0.188
ends noun before past	-0.078
ends noun before preposition	-0.113
ends number before capital	-0.045
ends number before noun	0.215
ends opening	0.124
ends past	-0.096
ends past before noun	-0.064
ends past before preposition	-0.041
ends plural	-0.067
ends plural before auxiliary	-0.127
ends plural before determiner	0.177
ends plural before end	0.375
ends plural before past	-0.144
ends plural before preposition	-0.18
ends pronoun	-0.044
ends verb	0.096
ends verbs	-0.104
ends with a question word	0.111
head adjective many False	-0.083
head adverb many False	-0.067
head capital many False	0.075
head number many False	0.104
head plural many False	0.107
holds a fitting mention	-0.073
holds date	-0.072
holds demonym	0.447
holds name	0.162
holds no mention	0.312
holds organization	0.071
holds place	0.371
holds quantity	-0.116
in a cue	0.269
is a fitting mention	0.062
is date	-0.189
is name	-0.195
is organization	-0.177
is place	0.269
is quantity	-0.176
item of a list of noun phrases	-0.222
item of a list of noun phrases, many False	-0.222
item of a list of noun phrases, one of 2	-0.129
item of a list of noun phrases, one of 3	-0.094
joined by 	0.554
joined by auxiliary	0.102
joined by auxiliary past	0.092
joined by of	0.154
joined by past	-0.099
joined by past preposition	0.078
joined by preposition	-0.214
joined by subordinate	-0.057
joined by to	-0.095
joins 0 for one	-0.164
joins 1 for one	0.196
length 0	0.249
length 1	-0.221
length 2	0.226
length 4	0.377
length 6	-0.298
length 7	-0.056
length 8	-0.219
length 9	-0.048
more than a list of noun phrases	-0.147
more than a list of noun phrases, many False	-0.147
more than a list of noun phrases, one of 2	-0.127
no content	-0.059
object of the question's verb where be	0.212
object of the question's verb where do	0.226
object what be	-0.065
object where do	-0.123
opens 's	0.103
opens (	-0.22
opens ,	-0.072
opens as other	0.145
opens as part	-0.158
other to other, 0	-0.137
other to part, 0	-0.047
other to phrase, 0	0.329
part of a list, commas 0 for one	0.133
part of a list, commas 1 for one	-0.178
part of a list, commas 2 for one	-0.12
part of a list, joins 0	-0.183
part of a list, joins 0 for one	-0.183
part to part, 1	0.057
part to phrase, 1	0.099
part to phrase, 2	-0.248
partly in the question	-0.216
phrase to part, 1	-0.135
phrase to part, 2	0.054
phrase to part, 3	-0.056
phrase to phrase, 1	0.404
phrase to phrase, 2	0.144
phrase to phrase, 3	-0.379
phrase, then adjective	-0.176
phrase, then adverb	0.053
phrase, then auxiliary	-0.115
phrase, then capital	-0.081
phrase, then conjunction	0.236
phrase, then noun	-0.042
phrase, then verb	0.103
question words 0 before	0.133
question words 0 before, 0 behind	0.051
question words 0 before, 1 behind	-0.165
question words 0 before, 2 behind	0.044
question words 0 before, 3 behind	-0.154
question words 0 before, 5 behind	0.086
question words 0 before, 6 behind	0.297
question words 0 behind	-0.096
question words 1 before	-0.049
question words 1 before, 1 behind	-0.071
question words 1 before, 2 behind	0.16
question words 1 before, 3 behind	0.279
question words 1 before, 4 behind	-0.115
question words 1 before, 5 behind	-0.168
question words 1 before, 6 behind	-0.17
question words 2 before, 1 behind	0.106
question words 2 before, 2 behind	-0.098
question words 2 before, 4 behind	0.111
question words 2 before, 5 behind	-0.078
question words 2 behind	0.089
question words 3 before	0.043
question words 3 before, 1 behind	-0.079
question words 3 before, 3 behind	0.046
question words 3 before, 4 behind	0.123
question words 3 before, 5 behind	-0.055
question words 3 before, 6 behind	-0.058
question words 4 before	0.104
question words 4 before, 0 behind	0.215
question words 4 before, 1 behind	-0.058
question words 4 before, 4 behind	-0.245
question words 4 before, 6 behind	0.202
question words 4 behind	0.147
question words 5 before	-0.166
question words 5 before, 0 behind	-0.152
question words 5 before, 1 behind	0.075
question words 5 before, 2 behind	-0.131
question words 5 before, 3 behind	-0.149
question words 5 before, 4 behind	0.372
question words 5 before, 5 behind	0.111
question words 5 before, 6 behind	-0.293
question words 5 behind	-0.091
question words 6 before	-0.041
question words 6 before, 0 behind	-0.259
question words 6 before, 1 behind	0.165
question words 6 before, 2 behind	0.081
question words 6 before, 4 behind	-0.072
question words 6 before, 6 behind	0.053
question words in its phrase	-0.11
segment opens False closes False	0.074
segment opens False closes True	0.134
segment opens True closes False	0.162
segment opens True closes True	-0.37
segments 0	-0.064
segments 1	0.135
segments 2	-0.071
subject what be	0.065
subject where do	0.123
two after a question word	0.094
verb far, asked False, behind	-0.11
verb far, asked True, before	0.379
verb near, asked False, before	-0.471
verb near, asked True, before	0.054
verb near, asked True, behind	-0.049
verb next, asked True, behind	0.065
verb nowhere, asked False, before	0.082
verb nowhere, asked False, behind	0.094
verbs inside 0	0.204
verbs inside 1	-0.31
verbs inside 2	0.106
whole list of noun phrases	-0.087
whole list of noun phrases, many False	-0.087
whole list of noun phrases, one of 2	-0.093
whole of a list, commas 1 for one	0.205
whole of a list, commas 2 for one	-0.095
whole of a list, joins 1	0.147
whole of a list, joins 1 for one	0.147
""",
    "place of a kind": r"""
across a list of noun phrases	0.098
across a list of noun phrases, many True	0.118
across a list of noun phrases, one of 3	0.134
after a	-0.207
after a like word	-0.054
after a question word	0.093
after a question word, adjective	0.154
after a question word, number	-0.083
after a question word, plural	-0.049
after adjective	-0.144
after adjective begins capital	-0.041
after adverb	0.187
after adverb begins adjective	-0.05
after and	-0.044
after as	0.131
after auxiliary begins adverb	-0.044
after auxiliary begins determiner	0.077
after auxiliary begins past	-0.047
after begin	-0.064
after begin begins determiner	0.284
after capital	-0.17
after capital begins capital	0.046
after capital begins determiner	-0.046
after capital begins noun	-0.047
after conjunction	-0.045
after conjunction begins capital	-0.155
after conjunction begins noun	0.137
after determiner begins adjective	0.106
after determiner begins capital	-0.046
after determiner begins determiner	-0.064
after determiner begins noun	-0.054
after for	0.112
after from	-0.273
after in	0.301
after ing	-0.245
after is	0.063
after noun begins capital	-0.081
after noun begins determiner	0.043
after noun begins noun	0.047
after number	-0.079
after of begins determiner	-0.057
after on	-0.132
after past	0.251
after plural	0.047
after preposition	0.069
after preposition begins adjective	0.072
after preposition begins capital	0.16
after preposition begins determiner	-0.162
after preposition begins noun	0.081
after preposition begins number	-0.131
after pronoun	0.045
after subordinate	0.206
after that	-0.044
after the focus	0.108
after the last hit False	0.181
after the last hit True	-0.181
after the question's preposition	-0.16
after to	-0.057
after to begins determiner	-0.056
after verb	0.042
after verb begins determiner	0.131
after verbs	-0.066
after with	-0.059
all in the question	-0.35
asked for area, head noun	0.366
asked for citi, head name	0.412
asked for citi, head noun	-0.144
asked for countri, head name	-0.236
asked for countri, head noun	-0.173
asked for countri, head place	0.376
asked for countri, head plural	-0.101
asked for region, head name	-0.283
asked for state, head name	0.274
bare phrase to part, 3	0.245
bare phrase to phrase, 2	-0.088
bare phrase to phrase, 3	-0.127
before a	0.147
before a question word	0.075
before a question word, capital	0.16
before a question word, noun	-0.162
before a question word, past	-0.059
before adjective	0.113
before an	-0.058
before and	-0.069
before as	-0.098
before auxiliary	0.11
before capital	-0.134
before conjunction	0.046
before determiner	0.146
before end	-0.112
before for	0.061
before from	-0.056
before in	-0.28
before ing	-0.19
before is	-0.073
before noun	0.254
before number	0.059
before of	0.19
before past	0.167
before preposition	-0.174
before pronoun	-0.109
before that	0.152
before the	0.049
before the first hit False	0.056
before the first hit True	-0.056
before the last hit False	0.186
before the last hit True	-0.186
before the question's first word	-0.357
before the whole focus	-0.188
before to	-0.114
before verb	-0.089
before verbs	-0.054
before was	0.144
before which	-0.12
before with	-0.227
begin of a list of noun phrases, many False	0.052
begin of a list of noun phrases, one of 2	0.153
begin of a list of noun phrases, one of 3	-0.131
begins a	-0.181
begins adjective	0.063
begins adjective ends capital 1	-0.128
begins adjective ends capital 2	0.046
begins adjective ends capital 4	0.107
begins adjective ends noun 1	-0.077
begins adjective ends noun 4	0.075
begins adjective ends plural 1	0.119
begins adjective ends plural 4	0.055
begins adverb	-0.11
begins capital	0.45
begins capital ends capital 0	0.6
begins capital ends capital 1	0.351
begins capital ends capital 2	-0.088
begins capital ends capital 3	-0.079
begins capital ends capital 4	-0.494
begins capital ends noun 1	0.168
begins capital ends noun 2	-0.052
begins capital ends noun 3	-0.053
begins capital ends noun 4	-0.059
begins capital ends number 2	0.132
begins capital ends number 3	-0.043
begins capital ends plural 1	0.056
begins capital ends plural 4	0.118
begins determiner	0.083
begins determiner ends adjective 1	-0.05
begins determiner ends capital 1	-0.244
begins determiner ends capital 3	0.052
begins determiner ends capital 4	0.319
begins determiner ends noun 1	-0.135
begins determiner ends noun 2	0.108
begins determiner ends noun 3	0.088
begins determiner ends noun 4	-0.2
begins determiner ends number 1	0.046
begins determiner ends plural 1	0.299
begins determiner ends plural 2	-0.064
begins determiner ends plural 3	-0.054
begins determiner ends plural 4	-0.078
begins in	-0.05
begins ing ends ing 0	0.089
begins ing ends noun 4	-0.045
begins inside a mention	-0.094
begins noun	0.051
begins noun ends capital 1	-0.099
begins noun ends capital 3	0.042
begins noun ends capital 4	0.099
begins noun ends noun 0	-0.096
begins noun ends noun 1	0.082
begins noun ends noun 4	0.184
begins noun ends plural 1	-0.082
begins noun ends plural 2	0.14
begins noun ends plural 4	-0.113
begins number	-0.335
begins number ends capital 4	0.041
begins number ends number 0	-0.146
begins opening ends opening 0	0.075
begins past	-0.105
begins plural	-0.126
begins plural ends plural 0	-0.061
begins preposition	-0.164
begins preposition ends capital 4	-0.043
begins the	0.436
begins to	-0.068
begins verb	0.087
begins verbs	0.136
begins verbs ends verbs 0	0.158
begins with a cue	-0.045
begins with a question word	-0.478
close	0.109
close left	0.07
closes 's	0.105
closes (	-0.29
closes )	-0.156
closes ,	0.287
closes -	0.057
closes .	-0.142
closes as other	-0.127
closes as part	0.231
closes as phrase	-0.104
commas 2	0.217
commas 3	-0.159
common words	-0.472
end of a list of noun phrases	-0.12
end of a list of noun phrases, many True	-0.142
end of a list of noun phrases, one of 2	-0.115
ends adjective	-0.182
ends adjective before capital	-0.045
ends adjective before noun	0.051
ends adjective before plural	-0.051
ends adverb	-0.075
ends capital	0.295
ends capital before adjective	0.229
ends capital before capital	-0.192
ends capital before conjunction	-0.061
ends capital before determiner	0.131
ends capital before noun	0.225
ends capital before past	0.352
ends capital before plural	0.085
ends capital before subordinate	-0.137
ends inside a mention	0.289
ends noun	-0.297
ends noun before capital	0.069
ends noun before conjunction	0.045
ends noun before determiner	-0.058
ends noun before end	-0.141
ends noun before noun	-0.243
ends noun before of	0.214
ends noun before past	-0.07
ends noun before plural	-0.044
ends noun before preposition	-0.073
ends number	0.083
ends number before noun	0.056
ends opening	0.075
ends past	-0.12
ends plural	0.153
ends plural before of	-0.055
ends plural before preposition	0.053
ends verb	-0.052
ends verbs	0.116
ends with the focus	0.162
head adjective many False	-0.081
head adjective many True	-0.047
head ing many False	0.062
head is the focus	0.411
head noun many True	-0.073
head number many False	-0.044
head opening many False	0.16
head past many False	-0.041
head plural many True	0.154
hits in the segment	-0.121
holds date	-0.043
holds demonym	0.246
holds no mention	0.166
holds organization	0.082
holds place	0.209
holds quantity	-0.095
holds the focus	0.167
in a cue	-0.253
is a fitting mention	0.107
is date	-0.109
is demonym	-0.105
is name	0.28
is place	-0.081
is place with the focus	0.204
is quantity	-0.075
item of a list of noun phrases	-0.131
item of a list of noun phrases, many False	-0.2
item of a list of noun phrases, many True	0.069
item of a list of noun phrases, one of 3	-0.116
joined by preposition	0.221
joined by to	-0.045
joins 0 for many	-0.158
joins 0 for one	0.158
joins 1 for many	0.2
joins 1 for one	-0.119
length 0	0.581
length 1	0.278
length 3	-0.177
length 4	-0.392
length 6	-0.083
length 8	-0.123
length 9	-0.049
more than a list of noun phrases	-0.271
more than a list of noun phrases, many False	-0.096
more than a list of noun phrases, many True	-0.175
more than a list of noun phrases, one of 2	-0.089
more than a list of noun phrases, one of 3	-0.182
near	0.045
opens (	-0.123
opens ,	0.135
opens as other	-0.144
opens as part	-0.096
opens as phrase	0.262
other to other, 0	0.108
other to part, 0	-0.047
other to phrase, 0	-0.205
part of a list, commas 0 for many	-0.234
part of a list, commas 1 for one	-0.051
part of a list, joins 0	-0.109
part of a list, joins 0 for many	-0.127
part of a list, joins 1	-0.151
part of a list, joins 1 for many	-0.06
part of a list, joins 1 for one	-0.091
part to phrase, 1	0.169
part to phrase, 2	-0.084
part to phrase, 3	-0.065
phrase to other, 0	-0.185
phrase to part, 2	0.186
phrase to phrase, 1	0.236
phrase to phrase, 3	0.075
phrase, then adverb	-0.108
phrase, then auxiliary	0.123
phrase, then capital	-0.178
phrase, then conjunction	-0.084
phrase, then determiner	0.203
phrase, then ing	-0.184
phrase, then noun	0.293
phrase, then of	0.103
phrase, then past	0.097
phrase, then preposition	-0.098
phrase, then to	-0.047
phrase, then verb	-0.078
question words 0 before	0.093
question words 0 before, 0 behind	0.113
question words 0 before, 1 behind	-0.062
question words 0 before, 3 behind	-0.06
question words 0 before, 4 behind	0.148
question words 0 before, 5 behind	0.046
question words 0 before, 6 behind	-0.12
question words 0 behind	0.075
question words 1 before, 0 behind	0.096
question words 1 before, 1 behind	0.054
question words 1 before, 2 behind	-0.133
question words 1 before, 4 behind	-0.047
question words 1 before, 5 behind	-0.115
question words 1 before, 6 behind	0.164
question words 1 behind	0.272
question words 2 before	-0.087
question words 2 before, 0 behind	0.277
question words 2 before, 1 behind	0.083
question words 2 before, 2 behind	-0.152
question words 2 before, 3 behind	-0.067
question words 2 before, 4 behind	-0.042
question words 2 before, 5 behind	-0.093
question words 2 before, 6 behind	-0.093
question words 2 behind	-0.325
question words 3 before	0.139
question words 3 before, 1 behind	0.103
question words 3 before, 2 behind	-0.112
question words 3 before, 3 behind	0.297
question words 3 before, 5 behind	0.066
question words 3 before, 6 behind	-0.164
question words 3 behind	0.288
question words 4 before	-0.122
question words 4 before, 0 behind	-0.173
question words 4 before, 1 behind	-0.058
question words 4 before, 2 behind	0.093
question words 4 before, 3 behind	-0.115
question words 4 before, 4 behind	-0.097
question words 4 before, 5 behind	-0.055
question words 4 before, 6 behind	0.283
question words 4 behind	-0.252
question words 5 before	-0.057
question words 5 before, 1 behind	0.05
question words 5 before, 3 behind	0.21
question words 5 before, 4 behind	-0.059
question words 5 before, 6 behind	-0.256
question words 5 behind	0.041
question words 6 before, 0 behind	-0.236
question words 6 before, 1 behind	0.102
question words 6 before, 4 behind	-0.138
question words 6 before, 5 behind	0.196
question words 6 before, 6 behind	0.086
question words 6 behind	-0.099
question words in its phrase	0.075
segment opens False closes False	0.251
segment opens False closes True	-0.068
segment opens True closes False	0.282
segment opens True closes True	-0.465
segments 0	0.052
segments 1	-0.07
the focus in its phrase	-0.057
verb far, asked False, before	-0.07
verb far, asked False, behind	-0.101
verb far, asked True, before	0.053
verb near, asked False, before	-0.071
verb near, asked False, behind	0.243
verb near, asked True, before	0.171
verb near, asked True, behind	-0.113
verb next, asked False, before	0.177
verb next, asked False, behind	-0.045
verb next, asked True, behind	0.084
verb nowhere, asked False, before	-0.235
verbs inside 0	0.063
verbs inside 1	0.081
verbs inside 2	-0.143
whole list of noun phrases	0.069
whole list of noun phrases, many False	-0.064
whole list of noun phrases, many True	0.133
whole list of noun phrases, one of 2	-0.09
whole list of noun phrases, one of 3	0.158
whole of a list, commas 1 for many	0.07
whole of a list, commas 1 for one	-0.041
whole of a list, commas 2 for one	-0.05
whole of a list, joins 1	0.152
whole of a list, joins 1 for many	0.218
whole of a list, joins 1 for one	-0.067
""",
    "quantity": r"""
across a list of noun phrases	-0.089
across a list of noun phrases, many False	-0.089
after a	0.484
after a like word	0.094
after a question word	0.142
after a question word, adjective	-0.069
after a question word, capital	0.085
after a question word, noun	0.053
after a question word, past	0.045
after a question word, plural	0.051
after about	0.128
after adjective	0.145
after adverb	0.072
after and	0.19
after are	0.259
after at	0.246
after auxiliary	0.051
after auxiliary begins determiner	-0.119
after auxiliary begins past	-0.079
after begin	0.177
after begin begins determiner	0.137
after begin begins opening	-0.058
after begin begins preposition	0.108
after capital	-0.222
after capital begins capital	-0.066
after capital begins number	-0.101
after conjunction begins determiner	0.12
after determiner	-0.151
after determiner begins adjective	-0.072
after determiner begins capital	-0.163
after determiner begins noun	-0.1
after determiner begins number	0.236
after for	0.127
after from	-0.043
after in	-0.124
after ing	-0.13
after is	-0.089
after noun begins capital	0.052
after noun begins determiner	0.204
after noun begins noun	-0.051
after noun begins number	-0.211
after noun begins past	-0.068
after noun begins preposition	0.116
after number	-0.155
after number begins capital	-0.059
after of	0.062
after of begins determiner	-0.104
after of begins number	0.063
after opening	0.104
after past	-0.114
after past begins preposition	-0.114
after plural	-0.08
after plural begins preposition	-0.046
after preposition	-0.072
after preposition begins capital	-0.076
after preposition begins determiner	0.09
after preposition begins number	0.062
after subordinate	-0.179
after that	0.045
after the	-0.047
after the last hit False	0.235
after the last hit True	-0.235
after the question's last word	-0.266
after to	0.252
after to begins determiner	-0.049
after to begins number	0.318
after to begins verb	-0.047
after verb	0.338
after was	-0.078
after which	-0.045
after with	0.119
all in the question	-0.087
bare phrase to part, 1	0.287
bare phrase to part, 2	-0.085
bare phrase to phrase, 1	-0.498
bare phrase to phrase, 2	0.335
bare phrase to phrase, 3	-0.127
before a	-0.108
before a question word	-0.07
before a question word, adjective	0.305
before a question word, past	0.126
before a question word, plural	-0.075
before adjective	0.067
before adverb	-0.176
before and	-0.078
before are	-0.048
before as	-0.067
before conjunction	0.15
before determiner	-0.113
before end	0.064
before for	0.171
before in	0.069
before is	0.086
before noun	0.207
before number	-0.117
before of	0.331
before past	-0.099
before plural	-0.108
before preposition	0.174
before subordinate	-0.308
before the	0.133
before the first hit False	0.152
before the first hit True	-0.152
before the last hit False	0.072
before the last hit True	-0.072
before to	0.139
before which	-0.204
begin of a list of noun phrases	0.105
begin of a list of noun phrases, many False	0.105
begin of a list of noun phrases, one of 2	0.142
begins a	-0.161
begins about	0.083
begins adjective	-0.121
begins adjective ends adjective 0	0.218
begins adjective ends noun 2	-0.056
begins adjective ends noun 4	-0.164
begins adjective ends number 3	0.057
begins adjective ends plural 1	-0.065
begins adjective ends plural 4	0.105
begins adverb	0.323
begins adverb ends adverb 0	0.275
begins adverb ends noun 4	-0.077
begins adverb ends number 4	0.144
begins at	0.125
begins by	-0.072
begins capital	-0.379
begins capital ends capital 1	-0.127
begins capital ends capital 2	0.091
begins capital ends capital 3	-0.095
begins capital ends capital 4	-0.069
begins capital ends noun 1	-0.096
begins capital ends noun 4	-0.052
begins determiner	0.107
begins determiner ends capital 1	-0.05
begins determiner ends capital 3	0.084
begins determiner ends capital 4	-0.058
begins determiner ends noun 1	0.167
begins determiner ends noun 2	0.098
begins determiner ends noun 4	-0.092
begins determiner ends number 2	-0.099
begins determiner ends plural 1	0.103
begins determiner ends plural 4	-0.061
begins for	-0.056
begins in	-0.05
begins ing	-0.09
begins inside a mention	0.394
begins noun	-0.406
begins noun ends noun 1	-0.068
begins noun ends noun 3	-0.046
begins noun ends noun 4	-0.067
begins number	1.034
begins number ends adjective 2	0.15
begins number ends capital 1	-0.128
begins number ends capital 3	0.285
begins number ends capital 4	-0.116
begins number ends noun 1	0.443
begins number ends noun 3	0.384
begins number ends noun 4	0.266
begins number ends number 0	-0.191
begins number ends number 3	0.08
begins number ends number 4	-0.107
begins number ends past 3	0.1
begins number ends past 4	-0.047
begins number ends plural 1	0.163
begins number ends plural 4	-0.091
begins on	-0.06
begins opening	-0.058
begins past	-0.229
begins past ends noun 4	-0.06
begins past ends past 0	-0.052
begins past ends plural 4	0.07
begins plural	-0.22
begins plural ends plural 0	-0.102
begins preposition	0.408
begins preposition ends capital 4	0.328
begins preposition ends noun 2	0.077
begins preposition ends noun 3	-0.065
begins preposition ends number 1	0.134
begins preposition ends number 2	-0.045
begins preposition ends number 3	0.166
begins preposition ends plural 3	-0.047
begins pronoun	-0.041
begins subordinate	-0.078
begins the	-0.372
begins to	-0.108
begins verb	-0.056
begins verbs	-0.107
begins with a question word	-0.113
close	0.166
close left	-0.117
closes 's	-0.166
closes )	0.391
closes ,	0.078
closes -	-0.323
commas 1	-0.292
common words	0.451
end of a list of noun phrases	0.055
end of a list of noun phrases, many False	0.055
end of a list of noun phrases, one of 2	0.095
ends adjective	0.331
ends adjective before noun	0.305
ends adjective before plural	-0.132
ends adjective before preposition	0.105
ends adverb	0.441
ends capital	-0.174
ends capital before auxiliary	0.177
ends capital before capital	-0.127
ends capital before end	0.076
ends capital before number	-0.099
ends capital before of	0.129
ends capital before preposition	0.114
ends ing	-0.067
ends inside a mention	-0.247
ends noun	0.339
ends noun before adjective	0.085
ends noun before auxiliary	-0.233
ends noun before capital	0.224
ends noun before conjunction	0.142
ends noun before determiner	0.049
ends noun before end	-0.179
ends noun before noun	-0.068
ends noun before number	-0.075
ends noun before of	0.184
ends noun before past	-0.095
ends noun before plural	0.119
ends noun before preposition	0.05
ends noun before to	0.126
ends number	-0.228
ends number before adjective	-0.108
ends number before capital	-0.154
ends number before end	0.261
ends number before plural	0.048
ends number before preposition	-0.139
ends past	-0.153
ends past before preposition	-0.105
ends plural	-0.319
ends plural before auxiliary	-0.084
ends plural before end	-0.06
ends plural before preposition	-0.047
ends verb	-0.054
ends with a question word	-0.114
head adjective many False	0.426
head adverb many False	0.298
head capital many False	-0.189
head ing many False	-0.055
head noun many False	-0.401
head number many False	0.222
head opening many False	0.122
head past many False	-0.162
head plural many False	-0.194
hits in the segment	0.482
holds a fitting mention	0.374
holds duration	0.231
holds name	-0.498
holds no mention	-0.423
holds organization	0.088
holds percent	0.144
holds place	-0.258
holds quantity	-0.101
is a fitting mention	0.385
is date	-0.307
is duration	0.209
is name	-0.079
is percent	-0.055
is place	-0.048
joined by 	0.278
joined by conjunction	-0.09
joined by of	-0.062
joined by past	0.208
joined by to	-0.068
joins 2 for one	0.055
length 1	0.148
length 2	0.108
length 3	0.403
length 5	-0.335
length 6	-0.095
length 7	-0.311
length 8	-0.047
length 9	0.104
more than a list of noun phrases	0.043
more than a list of noun phrases, many False	0.043
near	0.292
no content	-0.068
object how be	0.157
object what be	0.163
opens 's	-0.113
opens (	-0.412
opens ,	-0.172
opens as bare phrase	-0.102
opens as other	0.093
opens as part	-0.064
opens as phrase	0.073
other to other, 0	-0.042
other to phrase, 0	0.16
part of a list, commas 0 for one	0.089
part of a list, commas 1 for one	0.057
part of a list, joins 0	0.056
part of a list, joins 0 for one	0.056
part of a list, joins 1	0.051
part of a list, joins 1 for one	0.051
part to other, 0	0.09
part to part, 1	-0.074
part to part, 2	-0.048
part to phrase, 1	-0.249
part to phrase, 2	0.115
part to phrase, 3	0.11
partly in the question	-0.312
phrase to other, 0	-0.058
phrase to part, 1	0.152
phrase to part, 2	-0.109
phrase to part, 3	-0.072
phrase to phrase, 1	0.144
phrase to phrase, 2	-0.045
phrase to phrase, 3	0.061
phrase, then adjective	0.094
phrase, then adverb	-0.185
phrase, then auxiliary	-0.076
phrase, then capital	0.123
phrase, then conjunction	0.088
phrase, then determiner	-0.07
phrase, then ing	-0.059
phrase, then number	-0.143
phrase, then of	0.253
phrase, then past	-0.097
phrase, then subordinate	-0.175
phrase, then to	0.104
question words 0 before	0.142
question words 0 before, 0 behind	-0.261
question words 0 before, 2 behind	0.165
question words 0 before, 3 behind	0.121
question words 0 before, 4 behind	0.171
question words 0 behind	-0.07
question words 1 before	-0.24
question words 1 before, 1 behind	-0.101
question words 1 before, 2 behind	-0.127
question words 1 before, 3 behind	-0.103
question words 1 before, 4 behind	0.142
question words 1 before, 6 behind	-0.052
question words 1 behind	0.246
question words 2 before, 1 behind	0.31
question words 2 before, 2 behind	0.165
question words 2 before, 3 behind	-0.223
question words 2 before, 4 behind	-0.107
question words 2 before, 6 behind	-0.194
question words 2 behind	0.256
question words 3 before	-0.047
question words 3 before, 0 behind	0.134
question words 3 before, 1 behind	-0.268
question words 3 before, 2 behind	-0.146
question words 3 before, 3 behind	0.345
question words 3 before, 4 behind	-0.189
question words 3 before, 6 behind	0.084
question words 3 behind	0.087
question words 4 before	-0.11
question words 4 before, 0 behind	-0.214
question words 4 before, 1 behind	0.23
question words 4 before, 2 behind	0.194
question words 4 before, 3 behind	-0.057
question words 4 before, 4 behind	-0.109
question words 4 before, 5 behind	-0.102
question words 4 before, 6 behind	-0.053
question words 4 behind	-0.259
question words 5 before	0.259
question words 5 before, 1 behind	0.336
question words 5 before, 2 behind	0.211
question words 5 before, 3 behind	-0.071
question words 5 before, 4 behind	-0.211
question words 5 before, 5 behind	-0.081
question words 5 before, 6 behind	0.091
question words 5 behind	-0.296
question words 6 before, 0 behind	0.249
question words 6 before, 1 behind	-0.228
question words 6 before, 2 behind	-0.205
question words 6 before, 3 behind	0.075
question words 6 before, 4 behind	0.043
question words 6 before, 5 behind	-0.127
question words 6 before, 6 behind	0.16
question words in its phrase	0.407
segment opens False closes False	0.067
segment opens False closes True	0.297
segment opens True closes False	-0.37
segments 0	-0.526
segments 1	0.421
segments 2	0.106
subject how be	-0.157
subject what be	-0.163
two after a question word	-0.225
verb far, asked False, before	-0.27
verb far, asked False, behind	0.087
verb far, asked True, before	0.158
verb far, asked True, behind	-0.143
verb near, asked False, before	-0.077
verb near, asked False, behind	0.188
verb near, asked True, before	-0.11
verb near, asked True, behind	0.046
verb next, asked False, before	0.116
verb next, asked False, behind	-0.235
verb next, asked True, before	0.099
verb nowhere, asked False, before	0.084
verb nowhere, asked False, behind	0.081
verbs inside 0	0.145
verbs inside 1	-0.088
verbs inside 2	-0.057
whole list of noun phrases	0.091
whole list of noun phrases, many False	0.091
whole of a list, commas 0 for one	-0.208
whole of a list, commas 1 for one	0.068
whole of a list, commas 2 for one	0.117
""",
    "quantity of a kind": r"""
across a list of noun phrases	-0.056
across a list of noun phrases, many False	0.065
across a list of noun phrases, many True	-0.12
across a list of noun phrases, one of 3	-0.054
after a	0.296
after a like word	0.202
after a question word	-0.28
after a question word, capital	0.086
after a question word, noun	-0.226
after a question word, past	-0.094
after a question word, plural	0.172
after a question word, preposition	-0.14
after about	0.184
after adjective	0.224
after adjective begins capital	0.068
after adjective begins noun	-0.059
after adverb	0.075
after adverb begins adjective	-0.055
after adverb begins determiner	-0.042
after adverb begins number	0.23
after adverb begins preposition	0.059
after and	-0.056
after are	0.046
after as	-0.24
after at	-0.151
after auxiliary begins adjective	0.045
after auxiliary begins adverb	0.089
after auxiliary begins determiner	0.091
after auxiliary begins number	-0.169
after auxiliary begins past	-0.049
after auxiliary begins verb	-0.098
after begin	-0.095
after begin begins adverb	0.192
after begin begins determiner	-0.081
after begin begins opening	0.089
after begin begins preposition	-0.068
after begin begins pronoun	0.096
after between	0.179
after capital	-0.237
after capital begins capital	-0.072
after capital begins determiner	-0.043
after conjunction	0.096
after conjunction begins adjective	-0.045
after conjunction begins capital	-0.051
after conjunction begins determiner	0.118
after conjunction begins noun	-0.04
after conjunction begins number	0.215
after determiner	-0.355
after determiner begins adjective	-0.127
after determiner begins noun	-0.095
after determiner begins number	0.06
after determiner begins past	-0.055
after determiner begins plural	-0.045
after from	0.073
after in	-0.237
after ing	0.174
after is	-0.292
after its	0.138
after noun begins adjective	-0.095
after noun begins capital	-0.048
after noun begins noun	0.213
after noun begins plural	-0.05
after noun begins preposition	0.049
after noun begins subordinate	0.138
after number begins adjective	-0.157
after number begins noun	-0.086
after number begins number	0.178
after number begins preposition	0.159
after of	-0.132
after of begins adjective	-0.049
after of begins capital	-0.062
after of begins determiner	0.083
after of begins noun	-0.049
after of begins number	-0.07
after on	-0.068
after or	0.198
after over	-0.091
after past	0.072
after past begins determiner	-0.067
after past begins noun	0.092
after past begins number	0.178
after past begins preposition	-0.137
after plural	0.127
after plural begins number	-0.192
after plural begins preposition	0.247
after preposition	-0.135
after preposition begins adjective	-0.048
after preposition begins adverb	-0.059
after preposition begins capital	-0.115
after preposition begins determiner	-0.206
after preposition begins noun	-0.13
after preposition begins number	0.255
after preposition begins plural	0.082
after subordinate begins determiner	-0.125
after subordinate begins number	-0.053
after than	0.29
after that	-0.132
after the	-0.197
after the focus	-0.218
after the last hit False	0.181
after the last hit True	-0.181
after the question's last word	-0.195
after to	-0.128
after to begins determiner	0.121
after to begins number	-0.201
after to begins verb	-0.053
after verb	0.096
after verb begins determiner	0.125
after verb begins preposition	-0.057
after verbs	0.069
after was	0.065
after which	-0.156
after with	0.255
asked for percentag, head noun	0.061
asked for percentag, head percent	0.371
asked for percentag, head plural	0.07
asked for person, head noun	-0.068
asked for person, head quantity	0.338
asked for year, head duration	0.054
bare phrase to part, 1	0.046
bare phrase to part, 2	-0.046
bare phrase to phrase, 1	-0.125
bare phrase to phrase, 2	-0.107
bare phrase to phrase, 3	0.049
before a question word, adjective	0.12
before a question word, capital	0.313
before a question word, noun	0.056
before a question word, past	-0.179
before a question word, plural	-0.139
before a question word, preposition	-0.2
before a question word, verb	-0.05
before adjective	0.276
before adverb	-0.152
before are	-0.134
before as	0.109
before auxiliary	0.086
before between	-0.046
before by	0.128
before conjunction	-0.04
before determiner	-0.136
before end	-0.065
before for	-0.14
before from	0.132
before ing	-0.112
before into	0.092
before is	0.126
before its	-0.053
before noun	0.135
before of	0.683
before on	-0.094
before past	-0.099
before plural	-0.08
before preposition	-0.196
before pronoun	0.151
before subordinate	0.123
before than	-0.114
before that	-0.11
before the	-0.079
before the focus	0.18
before the last hit False	-0.101
before the last hit True	0.101
before the question's first word	-0.201
before the whole focus	0.219
before to	-0.111
before verb	-0.123
before verbs	-0.077
before was	0.058
before were	-0.061
before with	-0.126
begin of a list of noun phrases	-0.104
begin of a list of noun phrases, many True	-0.08
begin of a list of noun phrases, one of 2	-0.113
begins a	0.123
begins adjective	-0.357
begins adjective ends adjective 0	-0.171
begins adjective ends noun 1	-0.201
begins adjective ends noun 2	-0.071
begins adjective ends noun 3	0.074
begins adjective ends noun 4	0.173
begins adjective ends plural 1	0.059
begins adjective ends plural 3	-0.043
begins adjective ends plural 4	-0.062
begins adjective ends verbs 4	0.059
begins adverb	0.425
begins adverb ends adjective 1	-0.078
begins adverb ends adjective 4	-0.044
begins adverb ends adverb 0	0.137
begins adverb ends noun 2	-0.097
begins adverb ends noun 4	0.118
begins adverb ends number 1	-0.064
begins adverb ends plural 2	0.285
begins adverb ends plural 4	-0.064
begins an	-0.179
begins as	0.108
begins at	-0.14
begins between	0.118
begins capital	-0.212
begins capital ends capital 1	-0.041
begins capital ends capital 2	-0.154
begins capital ends noun 2	0.113
begins capital ends noun 3	0.091
begins capital ends number 1	-0.057
begins determiner ends adjective 2	0.067
begins determiner ends noun 1	0.093
begins determiner ends noun 2	-0.078
begins determiner ends noun 3	-0.076
begins determiner ends noun 4	-0.044
begins determiner ends number 1	0.056
begins determiner ends number 2	-0.056
begins determiner ends past 1	0.055
begins determiner ends plural 1	0.067
begins determiner ends plural 2	0.18
begins determiner ends plural 3	0.045
begins determiner ends plural 4	-0.092
begins for	-0.055
begins in	-0.078
begins ing	-0.135
begins inside a mention	0.537
begins its	-0.054
begins noun	-0.243
begins noun ends adjective 1	0.175
begins noun ends noun 0	-0.141
begins noun ends noun 1	-0.134
begins noun ends noun 2	-0.066
begins noun ends noun 3	-0.051
begins noun ends noun 4	-0.07
begins noun ends plural 1	-0.083
begins noun ends plural 2	0.072
begins noun ends plural 4	0.098
begins number	0.677
begins number ends adjective 1	0.158
begins number ends adjective 4	-0.113
begins number ends capital 1	-0.212
begins number ends capital 2	-0.125
begins number ends capital 3	0.317
begins number ends capital 4	0.04
begins number ends noun 1	0.595
begins number ends noun 2	0.106
begins number ends noun 3	0.21
begins number ends noun 4	-0.083
begins number ends number 0	0.435
begins number ends number 1	-0.165
begins number ends number 2	0.143
begins number ends number 3	-0.075
begins number ends number 4	-0.109
begins number ends past 1	0.14
begins number ends past 2	-0.041
begins number ends plural 1	0.156
begins number ends plural 2	-0.351
begins number ends plural 4	-0.152
begins opening	0.089
begins opening ends opening 0	0.093
begins over	0.535
begins past	-0.213
begins past ends past 0	-0.04
begins plural	0.101
begins plural ends adjective 3	0.157
begins plural ends plural 0	-0.131
begins plural ends plural 2	0.266
begins plural ends plural 4	-0.057
begins preposition	0.29
begins preposition ends adjective 2	0.114
begins preposition ends adjective 3	0.07
begins preposition ends adjective 4	0.097
begins preposition ends noun 2	-0.059
begins preposition ends noun 4	-0.07
begins preposition ends number 2	0.072
begins preposition ends number 4	0.108
begins preposition ends past 2	0.069
begins preposition ends plural 4	0.079
begins pronoun	0.043
begins pronoun ends noun 4	0.159
begins pronoun ends plural 4	-0.041
begins subordinate	-0.062
begins subordinate ends verb 4	0.161
begins than	-0.052
begins the	-0.512
begins to	-0.182
begins verb	-0.259
begins verb ends verb 0	-0.046
begins verbs	-0.066
begins with	-0.076
begins with a question word	0.251
close	-0.181
close left	-0.056
closes (	0.132
closes )	0.072
closes ),	0.238
closes ).	0.049
closes -	-0.147
closes ;	-0.207
closes as part	0.234
closes as phrase	-0.2
commas 1	-0.398
commas 3	-0.077
end of a list of noun phrases	0.099
end of a list of noun phrases, many False	0.145
end of a list of noun phrases, many True	-0.046
end of a list of noun phrases, one of 2	0.115
ends adjective	0.334
ends adjective before adjective	0.073
ends adjective before capital	0.161
ends adjective before noun	-0.152
ends adjective before plural	0.329
ends adverb before adjective	0.045
ends adverb before determiner	-0.058
ends capital	-0.371
ends capital before adjective	0.059
ends capital before auxiliary	-0.146
ends capital before capital	-0.118
ends capital before conjunction	-0.068
ends capital before determiner	-0.064
ends capital before end	0.123
ends capital before noun	-0.087
ends capital before number	-0.067
ends capital before past	-0.07
ends capital before plural	0.052
ends capital before preposition	-0.075
ends capital before subordinate	0.112
ends ing	-0.055
ends inside a mention	-0.334
ends noun	0.07
ends noun before capital	-0.044
ends noun before conjunction	-0.141
ends noun before determiner	0.064
ends noun before end	0.211
ends noun before noun	0.105
ends noun before number	-0.103
ends noun before of	0.18
ends noun before past	0.087
ends noun before plural	-0.48
ends noun before preposition	0.173
ends noun before to	0.087
ends noun before verbs	-0.065
ends number	-0.165
ends number before adjective	0.186
ends number before capital	0.092
ends number before conjunction	-0.064
ends number before determiner	-0.162
ends number before end	-0.117
ends number before noun	0.23
ends number before number	-0.125
ends number before past	-0.059
ends number before plural	0.067
ends number before preposition	0.123
ends opening	0.093
ends past before noun	0.098
ends past before number	0.112
ends past before preposition	-0.052
ends plural before auxiliary	0.064
ends plural before conjunction	0.172
ends plural before end	-0.253
ends plural before ing	-0.085
ends plural before number	0.201
ends plural before of	0.3
ends plural before past	-0.084
ends plural before preposition	-0.252
ends plural before subordinate	-0.063
ends plural before verb	-0.057
ends pronoun	-0.055
ends pronoun before auxiliary	-0.041
ends verb	0.113
ends with the focus	0.427
head adjective many False	0.237
head adjective many True	0.134
head adverb many False	-0.104
head adverb many True	0.2
head capital many False	-0.113
head capital many True	-0.453
head is the focus	0.232
head noun many False	-0.26
head noun many True	-0.135
head number many False	0.175
head number many True	0.598
head past many False	0.052
head past many True	-0.046
head plural many False	-0.064
head plural many True	-0.348
head verb many True	0.09
hits in the segment	0.726
holds a fitting mention	0.249
holds date	-0.447
holds demonym	-0.232
holds duration	0.313
holds name	-0.401
holds no mention	-0.215
holds percent	0.079
holds the focus	0.471
is a fitting mention	0.503
is date	-0.202
is duration	0.093
is duration with the focus	0.12
is name	0.05
is name with the focus	-0.042
is place	-0.043
is quantity	0.341
is quantity before the focus	0.505
item of a list of noun phrases	-0.073
item of a list of noun phrases, many False	0.163
item of a list of noun phrases, many True	-0.236
item of a list of noun phrases, one of 2	-0.104
joined by 	0.15
joined by auxiliary past	0.143
joined by of	-0.264
joined by past	0.084
joined by preposition	-0.057
joined by to	0.583
joins 0 for many	0.303
joins 1 for many	-0.256
joins 1 for one	0.045
joins 2 for many	-0.047
length 0	0.119
length 1	0.259
length 2	0.053
length 3	0.346
length 4	0.088
length 5	-0.287
length 6	-0.475
length 7	0.041
length 8	-0.146
more than a list of noun phrases, many False	-0.132
more than a list of noun phrases, many True	0.132
more than a list of noun phrases, one of 2	0.074
more than a list of noun phrases, one of 3	-0.075
near	0.056
object how -	-0.079
object how be	-0.254
object how do	0.325
object of the question's verb how -	0.062
object of the question's verb how be	-0.126
object of the question's verb how do	-0.074
object what be	-0.34
opens (	-0.054
opens ,	0.308
opens -	-0.189
opens as bare phrase	-0.231
opens as other	0.228
opens as part	0.044
opens as phrase	-0.04
other to other, 0	0.162
other to part, 0	0.124
other to phrase, 0	-0.059
part of a list, commas 0 for many	0.094
part of a list, commas 1 for many	-0.065
part of a list, commas 2 for many	-0.042
part of a list, joins 0	-0.041
part of a list, joins 0 for one	-0.068
part of a list, joins 1 for many	-0.04
part of a list, joins 1 for one	0.049
part to other, 0	-0.071
part to part, 1	0.121
part to phrase, 1	-0.04
part to phrase, 2	0.113
part to phrase, 3	-0.046
phrase to other, 0	-0.088
phrase to part, 2	0.116
phrase to part, 3	-0.073
phrase to phrase, 2	0.274
phrase to phrase, 3	-0.24
phrase, then adjective	0.329
phrase, then adverb	-0.045
phrase, then auxiliary	-0.041
phrase, then capital	-0.18
phrase, then conjunction	-0.115
phrase, then ing	-0.107
phrase, then noun	-0.089
phrase, then number	-0.143
phrase, then of	0.31
phrase, then past	-0.127
phrase, then plural	0.074
phrase, then preposition	-0.057
phrase, then pronoun	0.171
phrase, then subordinate	0.04
phrase, then verb	-0.076
phrase, then verbs	-0.071
question words 0 before	-0.28
question words 0 before, 0 behind	-0.093
question words 0 before, 1 behind	0.078
question words 0 before, 2 behind	-0.297
question words 0 before, 3 behind	0.042
question words 0 before, 5 behind	-0.106
question words 0 before, 6 behind	0.129
question words 1 before, 0 behind	0.091
question words 1 before, 1 behind	-0.219
question words 1 before, 2 behind	-0.158
question words 1 before, 4 behind	0.244
question words 1 behind	0.423
question words 2 before, 0 behind	-0.219
question words 2 before, 2 behind	0.375
question words 2 before, 4 behind	-0.106
question words 2 before, 5 behind	-0.082
question words 2 before, 6 behind	0.05
question words 3 before, 1 behind	0.129
question words 3 before, 2 behind	0.165
question words 3 before, 3 behind	-0.091
question words 3 before, 4 behind	0.068
question words 3 before, 5 behind	-0.239
question words 3 before, 6 behind	-0.079
question words 3 behind	0.118
question words 4 before	0.043
question words 4 before, 0 behind	-0.185
question words 4 before, 1 behind	0.386
question words 4 before, 4 behind	-0.043
question words 4 before, 5 behind	0.112
question words 4 before, 6 behind	-0.213
question words 4 behind	-0.19
question words 5 before	0.284
question words 5 before, 0 behind	0.23
question words 5 before, 1 behind	0.274
question words 5 before, 2 behind	0.064
question words 5 before, 3 behind	0.193
question words 5 before, 4 behind	-0.12
question words 5 before, 5 behind	-0.072
question words 5 before, 6 behind	-0.284
question words 5 behind	-0.265
question words 6 before	-0.061
question words 6 before, 0 behind	0.171
question words 6 before, 1 behind	-0.233
question words 6 before, 2 behind	-0.133
question words 6 before, 4 behind	-0.2
question words 6 before, 5 behind	0.095
question words 6 before, 6 behind	0.255
question words 6 behind	-0.114
question words in its phrase	-0.125
segment opens False closes True	0.192
segment opens True closes False	-0.215
segments 0	-0.145
segments 1	0.228
segments 2	-0.082
subject how -	0.079
subject how be	0.254
subject how do	-0.325
subject what be	0.34
the focus in its phrase	-0.138
two after the focus, of	0.051
two after the focus, past	0.044
verb far, asked False, before	0.262
verb far, asked False, behind	0.384
verb far, asked True, before	-0.078
verb far, asked True, behind	-0.124
verb near, asked False, before	-0.075
verb near, asked False, behind	-0.073
verb near, asked True, before	-0.121
verb near, asked True, behind	-0.052
verb next, asked False, before	-0.045
verb next, asked False, behind	0.129
verb next, asked True, before	0.043
verb next, asked True, behind	-0.32
verb nowhere, asked False, behind	0.056
verbs inside 0	0.493
verbs inside 1	-0.217
verbs inside 2	-0.276
whole list of noun phrases, many False	0.059
whole list of noun phrases, many True	-0.054
whole list of noun phrases, one of 2	0.053
whole list of noun phrases, one of 3	-0.049
whole of a list, commas 0 for many	-0.226
whole of a list, commas 1 for many	-0.057
whole of a list, joins 1	-0.296
whole of a list, joins 1 for many	-0.262
""",
    "reason": r"""
across a list of noun phrases	-0.159
across a list of noun phrases, many False	-0.159
across a list of noun phrases, one of 2	-0.12
after a cue	0.449
after a like word	-0.126
after a question word, adjective	0.055
after a question word, noun	0.171
after a question word, past	-0.068
after a question word, plural	-0.118
after adjective	-0.224
after adjective begins noun	-0.087
after adverb	-0.311
after as	0.233
after auxiliary	0.232
after begin	-0.071
after begin begins determiner	-0.188
after capital	0.252
after capital begins capital	-0.088
after determiner	0.068
after determiner begins capital	-0.189
after determiner begins noun	0.372
after determiner begins plural	-0.055
after ing	-0.05
after is	-0.074
after noun begins determiner	-0.238
after noun begins noun	0.09
after noun begins plural	-0.049
after noun begins preposition	-0.095
after of	0.176
after past	-0.057
after past begins preposition	-0.097
after plural begins preposition	-0.078
after preposition	0.163
after preposition begins noun	-0.184
after subordinate	0.126
after the	0.176
after the first hit False	0.192
after the first hit True	-0.192
after the last hit False	0.072
after the last hit True	-0.072
after the question's last word	0.151
after to	0.303
after to begins verb	-0.416
after verb	-0.369
after verb begins determiner	-0.081
all in the question	-0.176
bare phrase to other, 0	0.193
bare phrase to part, 1	-0.05
bare phrase to phrase, 1	-0.118
bare phrase to phrase, 2	0.083
before a	0.064
before a question word, adjective	0.08
before a question word, capital	0.082
before a question word, noun	0.11
before a question word, plural	-0.052
before adjective	-0.1
before and	-0.051
before auxiliary	-0.082
before capital	-0.047
before determiner	0.103
before end	0.249
before for	-0.117
before noun	0.057
before number	0.056
before of	-0.099
before past	0.042
before plural	-0.174
before preposition	-0.089
before pronoun	0.392
before subordinate	-0.055
before the	-0.216
before the first hit False	-0.079
before the first hit True	0.079
before the last hit False	0.139
before the last hit True	-0.139
before the question's first word	0.194
before the question's verb why be	-0.16
before to	-0.288
before verb	-0.154
begin of a list of noun phrases	0.167
begin of a list of noun phrases, many False	0.167
begin of a list of noun phrases, one of 2	0.07
begins a	-0.093
begins adjective	0.187
begins adjective ends adjective 0	-0.151
begins adjective ends adjective 4	-0.055
begins adjective ends noun 1	-0.247
begins adjective ends plural 1	-0.095
begins adverb	-0.16
begins adverb ends adjective 4	0.12
begins adverb ends noun 4	-0.114
begins adverb ends plural 4	-0.06
begins as	0.134
begins capital	-0.275
begins capital ends capital 0	-0.08
begins capital ends capital 1	-0.117
begins capital ends capital 2	-0.112
begins capital ends capital 4	-0.151
begins determiner	-0.081
begins determiner ends adjective 4	0.079
begins determiner ends capital 3	-0.053
begins determiner ends noun 1	-0.075
begins determiner ends noun 2	-0.049
begins determiner ends noun 3	-0.05
begins determiner ends noun 4	-0.076
begins determiner ends plural 1	0.117
begins determiner ends plural 4	0.13
begins determiner ends verb 4	0.07
begins for	0.469
begins in	-0.078
begins ing	0.124
begins inside a mention	-0.083
begins noun ends adjective 4	-0.061
begins noun ends noun 0	-0.157
begins noun ends noun 1	0.196
begins noun ends noun 2	0.16
begins noun ends noun 3	-0.112
begins noun ends noun 4	0.209
begins noun ends plural 4	-0.222
begins noun ends verb 4	0.085
begins number	-0.195
begins number ends noun 4	-0.048
begins past	-0.284
begins past ends noun 2	-0.059
begins past ends noun 3	-0.046
begins past ends noun 4	0.184
begins past ends past 0	-0.051
begins past ends plural 4	-0.07
begins past ends verb 4	-0.099
begins plural	-0.137
begins plural ends noun 3	0.118
begins plural ends plural 0	-0.17
begins plural ends plural 4	-0.064
begins preposition ends capital 4	0.179
begins preposition ends noun 1	0.079
begins preposition ends noun 3	-0.074
begins pronoun	-0.088
begins pronoun ends noun 4	-0.067
begins subordinate	0.336
begins subordinate ends adjective 4	0.046
begins subordinate ends noun 4	0.048
begins subordinate ends plural 4	0.377
begins the	0.063
begins to	1.009
begins to ends capital 4	-0.046
begins to ends noun 4	0.372
begins to ends plural 4	0.402
begins verb	-0.203
begins verb ends noun 4	-0.096
begins with a cue	0.493
begins with a question word	0.11
close	-0.207
closes ,	-0.125
closes .	0.168
closes as other	0.065
closes as part	-0.099
commas 1	-0.243
commas 2	-0.129
common words	-0.362
end of a list of noun phrases	0.072
end of a list of noun phrases, many False	0.072
end of a list of noun phrases, one of 2	0.153
ends adjective	-0.055
ends adjective before noun	-0.113
ends adverb	0.083
ends capital	-0.222
ends capital before capital	-0.083
ends inside a mention	-0.064
ends noun before auxiliary	-0.17
ends noun before conjunction	0.05
ends noun before determiner	-0.065
ends noun before end	-0.121
ends noun before noun	0.124
ends noun before plural	-0.07
ends noun before preposition	-0.156
ends number	-0.202
ends past	-0.088
ends past before preposition	-0.079
ends plural	0.407
ends plural before end	0.279
ends plural before preposition	0.198
ends pronoun	0.094
ends verb before determiner	-0.049
head adverb many False	0.154
head capital many False	-0.174
head ing many False	0.076
head noun many False	0.301
head number many False	-0.181
head past many False	-0.096
head pronoun many False	0.191
head verb many False	-0.258
hits in the segment	-0.207
holds name	-0.179
holds no mention	0.124
is name	-0.26
item of a list of noun phrases	-0.132
item of a list of noun phrases, many False	-0.132
item of a list of noun phrases, one of 2	-0.044
joined by 	0.061
joined by conjunction	0.097
joined by of	0.122
joined by preposition	0.076
joins 0 for one	-0.054
joins 1 for one	0.043
length 0	-0.65
length 1	-0.237
length 2	-0.364
length 3	0.125
length 4	0.079
length 5	0.184
length 6	0.56
length 7	0.211
length 8	0.146
length 9	-0.055
more than a list of noun phrases	-0.122
more than a list of noun phrases, many False	-0.122
more than a list of noun phrases, one of 2	-0.073
object why be	-0.065
object why do	-0.063
opens ,	0.147
opens as bare phrase	0.065
opens as other	0.256
opens as part	-0.216
opens as phrase	-0.105
other to other, 0	-0.05
other to part, 0	0.064
other to phrase, 0	0.242
part of a list, commas 0 for one	0.18
part of a list, commas 1 for one	-0.046
part of a list, joins 0	0.108
part of a list, joins 0 for one	0.108
part to other, 0	-0.054
part to phrase, 1	-0.19
part to phrase, 2	0.127
part to phrase, 3	-0.077
partly in the question	-0.152
phrase to part, 1	-0.139
phrase to part, 2	0.115
phrase to phrase, 1	-0.063
phrase to phrase, 2	0.308
phrase to phrase, 3	-0.272
phrase, then auxiliary	-0.129
phrase, then conjunction	-0.222
phrase, then determiner	0.088
phrase, then past	0.09
phrase, then preposition	0.162
phrase, then subordinate	-0.104
phrase, then to	-0.11
question words 0 before, 0 behind	-0.087
question words 0 before, 1 behind	-0.088
question words 0 before, 2 behind	-0.049
question words 0 before, 3 behind	0.126
question words 0 before, 4 behind	0.135
question words 0 before, 5 behind	-0.122
question words 0 before, 6 behind	0.053
question words 1 before	-0.42
question words 1 before, 1 behind	-0.081
question words 1 before, 3 behind	0.091
question words 1 before, 4 behind	-0.055
question words 1 before, 5 behind	-0.113
question words 1 before, 6 behind	-0.208
question words 1 behind	-0.218
question words 2 before	0.148
question words 2 before, 0 behind	0.122
question words 2 before, 2 behind	-0.049
question words 2 before, 3 behind	-0.1
question words 2 before, 4 behind	-0.061
question words 2 before, 6 behind	0.315
question words 2 behind	0.058
question words 3 before	0.093
question words 3 before, 0 behind	-0.044
question words 3 before, 6 behind	0.138
question words 3 behind	0.1
question words 4 before	0.051
question words 4 before, 0 behind	0.09
question words 4 before, 1 behind	-0.092
question words 4 before, 3 behind	-0.075
question words 4 before, 6 behind	0.066
question words 4 behind	0.095
question words 5 before	0.079
question words 5 before, 6 behind	-0.093
question words 5 behind	-0.13
question words 6 before	0.081
question words 6 before, 0 behind	-0.084
question words 6 before, 1 behind	0.165
question words 6 before, 2 behind	0.191
question words 6 before, 3 behind	0.119
question words 6 before, 4 behind	-0.04
question words 6 before, 5 behind	-0.101
question words 6 before, 6 behind	-0.17
question words 6 behind	0.102
question words in its phrase	-0.103
segment opens False closes False	-0.492
segment opens False closes True	0.071
segment opens True closes False	-0.056
segment opens True closes True	0.477
segments 0	0.536
segments 1	-0.331
segments 2	-0.205
subject why be	0.065
subject why do	0.063
two after a question word	-0.403
verb far, asked False, before	0.053
verb far, asked False, behind	-0.041
verb far, asked True, before	0.172
verb far, asked True, behind	0.172
verb near, asked False, before	0.083
verb near, asked False, behind	0.158
verb near, asked True, before	0.041
verb next, asked False, behind	-0.108
verb next, asked True, before	-0.179
verb next, asked True, behind	-0.092
verb nowhere, asked False, before	-0.15
verb nowhere, asked False, behind	-0.059
verbs inside 0	-0.639
verbs inside 1	0.289
verbs inside 2	0.35
whole list of noun phrases	-0.212
whole list of noun phrases, many False	-0.212
whole list of noun phrases, one of 2	-0.164
whole of a list, commas 0 for one	0.167
whole of a list, commas 1 for one	-0.062
whole of a list, joins 1	0.084
whole of a list, joins 1 for one	0.084
""",
    "reason of a kind": r"""
after a question word	-0.146
after adjective	0.071
after begin	-0.107
after determiner	0.097
after noun	-0.115
after past	0.09
after plural	-0.088
after preposition	-0.092
after the	0.056
bare phrase to phrase, 1	-0.05
bare phrase to phrase, 3	0.099
before a question word	0.127
before capital	0.154
before determiner	0.072
before end	0.169
before noun	-0.162
before past	0.128
before preposition	0.148
before the	-0.087
before the first hit False	-0.187
before the first hit True	0.187
before the last hit False	0.06
before the last hit True	-0.06
begins adjective	0.171
begins adjective ends adjective 0	-0.047
begins capital	-0.126
begins capital ends capital 0	-0.078
begins determiner ends noun 1	-0.074
begins determiner ends noun 4	0.162
begins noun ends noun 0	-0.104
begins past	0.138
begins plural	-0.09
begins preposition	-0.182
begins preposition ends noun 4	-0.073
begins the	-0.144
begins with a question word	-0.218
closes ,	-0.102
closes .	0.245
closes as other	-0.123
closes as part	-0.062
closes as phrase	0.185
commas 1	0.169
common words	-0.068
ends capital	-0.285
ends noun	0.186
ends past	-0.131
ends plural	0.222
ends with a question word	-0.086
head noun many False	0.31
head past many False	-0.092
hits in the segment	0.157
holds no mention	0.104
length 0	-0.381
length 1	-0.101
length 2	-0.076
length 4	0.15
length 5	0.328
length 6	-0.041
length 7	0.19
near	-0.069
opens ,	0.048
opens as other	0.171
opens as part	-0.112
other to other, 0	0.096
other to part, 0	0.076
part to phrase, 1	-0.102
partly in the question	-0.221
phrase to other, 0	-0.172
phrase to part, 1	-0.064
phrase to phrase, 1	-0.1
phrase to phrase, 2	0.317
question words 0 before	-0.146
question words 0 before, 6 behind	-0.18
question words 0 behind	0.127
question words 1 before	0.066
question words 1 before, 6 behind	-0.098
question words 1 behind	-0.067
question words 2 before	0.189
question words 2 before, 6 behind	0.279
question words 3 before	0.152
question words 3 before, 6 behind	-0.147
question words 3 behind	-0.293
question words 4 before	-0.263
question words 4 before, 6 behind	-0.12
question words 4 behind	-0.195
question words 6 before	0.147
question words 6 before, 6 behind	0.205
question words in its phrase	-0.109
segment opens False closes False	-0.145
segment opens False closes True	0.214
segment opens True closes True	-0.086
segments 1	0.132
two after a question word	0.076
verb far, asked False, behind	-0.101
verb near, asked False, before	-0.138
verb near, asked False, behind	0.225
verb next, asked False, before	-0.063
verb next, asked False, behind	-0.255
verb nowhere, asked False, before	-0.2
verb nowhere, asked False, behind	-0.048
verbs inside 0	-0.217
verbs inside 1	0.176
verbs inside 2	0.041
""",
    "thing": r"""
across a list of noun phrases	0.144
across a list of noun phrases, many False	0.144
across a list of noun phrases, one of 2	0.11
after a	0.164
after a like word	0.321
after a question word	0.17
after a question word, adjective	0.129
after a question word, capital	0.098
after a question word, noun	0.166
after a question word, past	-0.173
after a question word, plural	-0.115
after a question word, verb	0.055
after adjective	-0.046
after adjective begins noun	-0.102
after adjective begins plural	-0.056
after adverb	-0.283
after and	0.115
after are	-0.128
after as	-0.063
after auxiliary begins adverb	-0.067
after auxiliary begins determiner	-0.175
after auxiliary begins past	-0.18
after auxiliary begins verb	0.213
after begin	0.131
after begin begins determiner	-0.28
after begin begins opening	0.162
after begin begins preposition	0.118
after capital	0.196
after capital begins noun	0.307
after conjunction begins adjective	0.043
after conjunction begins determiner	-0.106
after conjunction begins noun	-0.214
after determiner	-0.076
after determiner begins adjective	-0.08
after determiner begins capital	0.201
after determiner begins noun	-0.103
after for	-0.11
after ing	-0.084
after is	-0.109
after noun begins adjective	-0.211
after noun begins capital	0.042
after noun begins determiner	0.209
after noun begins plural	0.191
after noun begins preposition	-0.053
after of begins adjective	0.159
after of begins determiner	0.108
after of begins noun	0.076
after or	-0.092
after past	-0.07
after past begins determiner	0.143
after past begins preposition	-0.059
after plural	-0.123
after preposition	-0.11
after preposition begins adjective	-0.322
after preposition begins determiner	0.102
after preposition begins noun	-0.059
after pronoun	0.231
after subordinate	-0.26
after that	-0.134
after the	-0.397
after the first hit False	0.098
after the first hit True	-0.098
after the last hit False	-0.108
after the last hit True	0.108
after the question's last word	0.302
after the question's preposition	0.592
after to	0.06
after to begins verb	-0.073
after verb	0.245
after verbs	0.195
after which	-0.057
all in the question	0.047
bare phrase to part, 1	0.075
bare phrase to phrase, 2	-0.291
bare phrase to phrase, 3	0.16
before a question word	-0.041
before a question word, capital	-0.042
before a question word, noun	-0.05
before a question word, past	-0.162
before a question word, verb	-0.097
before adjective	-0.175
before adverb	-0.054
before and	-0.207
before are	-0.091
before as	0.129
before auxiliary	0.185
before determiner	-0.15
before end	-0.162
before for	-0.094
before in	0.365
before ing	0.311
before is	-0.281
before noun	-0.152
before number	-0.106
before of	-0.183
before on	0.084
before or	0.316
before past	-0.107
before plural	0.052
before preposition	0.352
before pronoun	-0.044
before subordinate	0.042
before the	-0.241
before the first hit False	-0.069
before the first hit True	0.069
before the last hit False	0.101
before the last hit True	-0.101
before the question's first word	-0.157
before the question's verb what other	0.201
before the question's verb whatlater -	-0.153
before to	0.147
before with	0.041
begin of a list of noun phrases	0.077
begin of a list of noun phrases, many False	0.077
begin of a list of noun phrases, one of 2	0.174
begin of a list of noun phrases, one of 3	-0.097
begins a	0.274
begins adjective ends adjective 0	0.26
begins adjective ends adjective 4	-0.042
begins adjective ends noun 2	0.08
begins adjective ends noun 3	0.145
begins adjective ends noun 4	-0.081
begins adjective ends plural 1	-0.278
begins adjective ends plural 4	-0.135
begins adverb	-0.122
begins adverb ends past 1	0.159
begins as	-0.092
begins capital	0.273
begins capital ends capital 0	-0.274
begins capital ends capital 1	0.175
begins capital ends capital 3	0.17
begins capital ends capital 4	0.04
begins capital ends noun 1	0.078
begins capital ends noun 2	-0.045
begins capital ends noun 3	-0.054
begins capital ends plural 4	0.232
begins determiner	-0.244
begins determiner ends adjective 3	-0.04
begins determiner ends adjective 4	-0.057
begins determiner ends capital 1	0.057
begins determiner ends capital 2	0.041
begins determiner ends capital 3	0.076
begins determiner ends capital 4	-0.139
begins determiner ends noun 1	-0.189
begins determiner ends noun 2	-0.271
begins determiner ends noun 3	0.096
begins determiner ends noun 4	0.111
begins determiner ends plural 3	-0.113
begins determiner ends plural 4	0.155
begins determiner ends verb 4	0.061
begins in	-0.059
begins ing ends ing 0	0.111
begins ing ends noun 4	0.081
begins inside a mention	-0.21
begins noun	-0.103
begins noun ends adjective 4	0.133
begins noun ends capital 2	0.118
begins noun ends capital 3	0.061
begins noun ends capital 4	-0.044
begins noun ends noun 0	0.094
begins noun ends noun 1	-0.317
begins noun ends noun 2	-0.192
begins noun ends noun 3	0.141
begins noun ends noun 4	0.073
begins noun ends past 4	-0.044
begins noun ends plural 1	0.126
begins noun ends plural 2	-0.058
begins noun ends plural 4	-0.147
begins number	-0.061
begins number ends capital 4	0.073
begins number ends noun 4	-0.054
begins opening	0.162
begins opening ends noun 4	0.271
begins opening ends opening 0	-0.09
begins past	-0.071
begins past ends noun 2	0.05
begins past ends plural 4	-0.053
begins plural	0.142
begins plural ends noun 2	0.124
begins plural ends noun 3	-0.104
begins plural ends plural 0	-0.134
begins plural ends plural 4	0.109
begins preposition	-0.18
begins preposition ends noun 3	0.122
begins preposition ends noun 4	-0.103
begins pronoun	0.178
begins pronoun ends noun 4	0.167
begins subordinate	0.047
begins subordinate ends noun 4	0.066
begins subordinate ends verb 4	0.158
begins the	-0.256
begins to	-0.236
begins verb ends noun 4	0.149
begins verb ends verb 0	-0.077
begins verbs	0.049
begins which	-0.064
close	0.118
close left	0.125
closes (	-0.097
closes ,	-0.101
closes -	0.092
closes .	0.078
closes as part	-0.132
closes as phrase	0.125
commas 2	-0.068
commas 3	0.124
common words	-0.407
end of a list of noun phrases	-0.046
end of a list of noun phrases, many False	-0.046
end of a list of noun phrases, one of 2	0.084
end of a list of noun phrases, one of 3	-0.13
ends adjective	-0.065
ends adjective before noun	0.151
ends adverb	-0.174
ends capital	0.307
ends capital before noun	-0.206
ends inside a mention	0.054
ends noun	0.068
ends noun before auxiliary	0.583
ends noun before capital	0.151
ends noun before conjunction	0.091
ends noun before determiner	-0.14
ends noun before end	-0.298
ends noun before noun	-0.073
ends noun before of	-0.217
ends noun before preposition	-0.167
ends number	-0.2
ends opening	-0.09
ends past	0.081
ends past before preposition	0.091
ends plural	-0.047
ends plural before auxiliary	-0.087
ends plural before conjunction	0.077
ends plural before end	-0.135
ends plural before of	0.061
ends plural before preposition	0.055
ends pronoun	0.169
ends verb before determiner	-0.043
ends verbs	-0.062
ends with a question word	0.111
head adjective many False	-0.135
head adverb many False	-0.089
head capital many False	-0.05
head ing many False	0.092
head noun many False	0.094
head number many False	-0.278
head past many False	0.114
head plural many False	0.293
head pronoun many False	0.052
head verbs many False	-0.084
hits in the segment	0.04
holds no mention	-0.155
holds quantity	-0.118
is name	0.273
is quantity	-0.046
item of a list of noun phrases, one of 2	-0.123
item of a list of noun phrases, one of 3	0.096
joined by 	-0.145
joined by auxiliary auxiliary	-0.054
joined by conjunction	0.149
joined by of	-0.171
joined by preposition	0.196
joins 0 for one	0.043
joins 1 for one	-0.067
length 0	-0.232
length 1	-0.436
length 2	-0.074
length 3	0.214
length 4	0.472
length 5	0.198
length 6	-0.23
length 8	0.246
length 9	-0.157
more than a list of noun phrases	0.132
more than a list of noun phrases, many False	0.132
more than a list of noun phrases, one of 2	0.071
more than a list of noun phrases, one of 3	0.061
near	0.145
no content	-0.05
object of the question's verb what other	0.074
object what other	0.067
object whatlater -	0.236
opens (	-0.184
opens ,	0.242
opens -	0.096
opens as bare phrase	-0.084
opens as other	-0.101
opens as part	-0.103
opens as phrase	0.288
other to other, 0	0.135
other to part, 0	-0.102
other to phrase, 0	-0.134
part of a list, commas 0 for one	0.219
part of a list, commas 1 for one	-0.068
part of a list, joins 0	0.088
part of a list, joins 0 for one	0.088
part to other, 0	-0.058
part to part, 1	-0.054
part to phrase, 1	0.146
part to phrase, 2	-0.112
partly in the question	-0.334
phrase to other, 0	-0.08
phrase to part, 1	-0.304
phrase to part, 2	0.047
phrase to part, 3	0.258
phrase to phrase, 1	0.311
phrase to phrase, 2	0.108
phrase to phrase, 3	-0.052
phrase, then adjective	-0.073
phrase, then auxiliary	0.167
phrase, then conjunction	0.207
phrase, then noun	-0.143
phrase, then of	-0.065
phrase, then past	-0.097
phrase, then preposition	0.107
phrase, then subordinate	0.073
phrase, then to	0.145
phrase, then verb	0.109
question words 0 before	0.17
question words 0 before, 1 behind	0.104
question words 0 before, 2 behind	0.25
question words 0 before, 3 behind	0.144
question words 0 before, 4 behind	-0.173
question words 0 before, 5 behind	-0.088
question words 0 before, 6 behind	-0.087
question words 0 behind	-0.041
question words 1 before	0.18
question words 1 before, 0 behind	-0.114
question words 1 before, 1 behind	0.048
question words 1 before, 2 behind	-0.055
question words 1 before, 5 behind	0.206
question words 1 before, 6 behind	0.077
question words 2 before	-0.2
question words 2 before, 0 behind	0.061
question words 2 before, 2 behind	-0.076
question words 2 before, 3 behind	-0.086
question words 2 before, 4 behind	0.047
question words 2 before, 6 behind	-0.072
question words 2 behind	0.113
question words 3 before	-0.075
question words 3 before, 1 behind	-0.086
question words 3 before, 3 behind	-0.075
question words 3 before, 4 behind	0.054
question words 3 before, 5 behind	0.113
question words 3 before, 6 behind	-0.041
question words 4 before	0.141
question words 4 before, 0 behind	0.132
question words 4 before, 1 behind	-0.095
question words 4 before, 3 behind	0.108
question words 4 before, 4 behind	-0.072
question words 4 before, 5 behind	-0.041
question words 4 before, 6 behind	0.124
question words 4 behind	-0.159
question words 5 before	-0.068
question words 5 before, 0 behind	-0.118
question words 5 before, 2 behind	0.149
question words 5 before, 3 behind	-0.059
question words 5 before, 4 behind	-0.11
question words 5 before, 6 behind	0.143
question words 6 before	-0.148
question words 6 before, 1 behind	0.055
question words 6 before, 2 behind	-0.128
question words 6 before, 4 behind	0.064
question words 6 before, 5 behind	-0.079
question words 6 before, 6 behind	-0.073
question words 6 behind	0.07
question words in its phrase	0.212
segment opens False closes False	-0.241
segment opens False closes True	-0.103
segment opens True closes False	0.262
segment opens True closes True	0.082
segments 0	0.049
segments 1	-0.08
subject what other	-0.067
subject whatlater -	-0.236
two after a question word	0.046
verb far, asked False, before	-0.258
verb far, asked False, behind	-0.37
verb far, asked True, before	-0.4
verb far, asked True, behind	0.096
verb near, asked False, behind	0.098
verb near, asked True, before	0.122
verb near, asked True, behind	-0.255
verb next, asked False, before	0.099
verb next, asked True, before	0.307
verb next, asked True, behind	0.09
verb nowhere, asked False, before	0.099
verb nowhere, asked False, behind	0.338
verbs inside 0	-0.144
verbs inside 1	-0.078
verbs inside 2	0.222
whole list of noun phrases	0.127
whole list of noun phrases, many False	0.127
whole list of noun phrases, one of 2	0.118
whole of a list, commas 0 for one	-0.075
whole of a list, commas 1 for one	-0.159
whole of a list, commas 2 for one	0.167
whole of a list, joins 1	-0.067
whole of a list, joins 1 for one	-0.067
""",
    "thing be": r"""
across a list of noun phrases	-0.041
across a list of noun phrases, one of 2	0.077
across a list of noun phrases, one of 3	-0.118
after a like word	0.204
after a question word	-0.116
after a question word, adjective	-0.331
after a question word, adverb	0.123
after a question word, ing	0.097
after a question word, number	-0.049
after a question word, opening	-0.173
after a question word, plural	0.173
after a question word, preposition	-0.167
after a question word, verb	0.054
after a question word, verbs	0.226
after adjective	-0.226
after adjective begins capital	0.314
after adjective begins determiner	-0.074
after adjective begins noun	-0.241
after adjective begins number	0.049
after adjective begins plural	-0.17
after adjective begins subordinate	0.055
after adverb	0.307
after adverb begins adjective	-0.136
after adverb begins determiner	0.22
after adverb begins noun	0.167
after adverb begins past	-0.177
after adverb begins verb	-0.209
after an	0.214
after and	-0.251
after as	0.216
after at	0.369
after auxiliary	0.399
after auxiliary begins adjective	-0.094
after auxiliary begins adverb	-0.162
after auxiliary begins determiner	0.187
after auxiliary begins negation	0.081
after auxiliary begins noun	0.133
after auxiliary begins number	0.074
after auxiliary begins past	-0.471
after auxiliary begins preposition	-0.078
after begin begins adjective	0.379
after begin begins adverb	-0.243
after begin begins determiner	-0.226
after begin begins noun	0.112
after begin begins number	-0.047
after begin begins plural	-0.095
after begin begins preposition	-0.167
after begin begins subordinate	0.081
after between	0.178
after by	-0.528
after called	0.135
after capital begins adjective	0.198
after capital begins adverb	-0.072
after capital begins capital	-0.164
after capital begins determiner	0.368
after capital begins number	-0.206
after capital begins past	-0.085
after capital begins plural	0.155
after capital begins preposition	-0.062
after capital begins subordinate	-0.061
after capital begins verb	0.082
after conjunction	0.15
after conjunction begins adjective	-0.096
after conjunction begins adverb	-0.083
after conjunction begins capital	0.161
after conjunction begins ing	0.323
after conjunction begins noun	0.149
after conjunction begins number	-0.246
after conjunction begins past	-0.138
after conjunction begins plural	0.265
after conjunction begins verb	-0.076
after determiner	0.173
after determiner begins capital	0.308
after determiner begins determiner	0.156
after determiner begins noun	-0.105
after determiner begins number	-0.11
after determiner begins past	-0.061
after determiner begins plural	-0.133
after determiner begins subordinate	-0.107
after during	-0.102
after for	0.384
after from	-0.196
after in	-0.635
after including	0.694
after ing	-0.042
after ing begins adjective	-0.044
after ing begins determiner	0.127
after ing begins noun	0.052
after ing begins plural	-0.132
after into	-0.091
after is	0.578
after its	0.225
after known	0.076
after negation	-0.121
after not	-0.119
after noun	-0.154
after noun begins adjective	0.219
after noun begins adverb	-0.057
after noun begins capital	0.279
after noun begins determiner	0.167
after noun begins ing	-0.06
after noun begins noun	0.08
after noun begins number	-0.167
after noun begins past	0.084
after noun begins plural	-0.136
after noun begins preposition	-0.232
after noun begins subordinate	-0.178
after noun begins verb	-0.111
after noun begins verbs	-0.06
after number	-0.053
after number begins determiner	-0.114
after number begins noun	0.072
after number begins number	-0.216
after number begins plural	0.11
after of	-0.086
after of begins adjective	-0.193
after of begins capital	-0.308
after of begins determiner	-0.064
after of begins noun	-0.163
after of begins number	0.434
after of begins plural	-0.057
after on	-0.041
after opening	-0.242
after or	0.152
after past	-0.15
after past begins adjective	0.066
after past begins capital	0.514
after past begins determiner	-0.152
after past begins noun	-0.041
after past begins plural	0.224
after past begins preposition	-0.155
after past begins subordinate	-0.078
after past begins to	-0.251
after plural	-0.102
after plural begins adjective	-0.094
after plural begins adverb	-0.091
after plural begins capital	-0.321
after plural begins determiner	0.161
after plural begins ing	-0.246
after plural begins noun	0.088
after plural begins past	0.105
after plural begins plural	0.123
after plural begins preposition	-0.082
after plural begins subordinate	-0.122
after plural begins to	0.086
after plural begins verb	0.043
after preposition	-0.145
after preposition begins adjective	0.191
after preposition begins capital	-0.657
after preposition begins determiner	-0.482
after preposition begins ing	0.301
after preposition begins noun	0.106
after preposition begins number	0.232
after preposition begins past	0.289
after preposition begins plural	-0.098
after preposition begins preposition	0.129
after pronoun	-0.077
after since	0.316
after subordinate	0.101
after subordinate begins adjective	-0.271
after subordinate begins adverb	0.297
after subordinate begins capital	-0.142
after subordinate begins determiner	-0.051
after subordinate begins noun	-0.206
after subordinate begins number	0.119
after subordinate begins past	0.322
after subordinate begins plural	-0.197
after subordinate begins pronoun	-0.105
after such	-0.115
after such as	0.264
after than	-0.113
after that	0.06
after the	0.148
after the last hit False	0.052
after the last hit True	-0.052
after the question's last word	0.129
after the question's preposition	0.481
after their	0.224
after through	0.208
after to begins adjective	0.084
after to begins capital	-0.2
after to begins determiner	-0.48
after to begins noun	0.115
after to begins verb	0.197
after verb	0.103
after verb begins determiner	0.096
after verb begins noun	-0.109
after verb begins plural	-0.08
after verb begins preposition	-0.051
after verbs	0.085
after verbs begins preposition	-0.052
after was	0.146
after were	-0.118
after when	0.058
after where	-0.197
after which	0.111
after who	0.128
after with	-0.043
all in the question	-0.375
bare phrase to part, 1	-0.28
bare phrase to part, 2	0.063
bare phrase to part, 3	-0.109
bare phrase to phrase, 1	0.25
bare phrase to phrase, 3	-0.066
before a	-0.132
before a question word	-0.041
before a question word, adjective	-0.262
before a question word, capital	0.208
before a question word, noun	-0.068
before a question word, past	-0.11
before a question word, plural	0.051
before a question word, preposition	-0.129
before a question word, verb	0.271
before a question word, verbs	0.048
before adjective	-0.436
before adverb	0.044
before an	0.069
before and	-0.258
before are	0.191
before as	0.13
before at	-0.15
before auxiliary	0.278
before between	-0.166
before by	0.207
before called	0.236
before capital	0.162
before conjunction	0.244
before determiner	-0.182
before during	-0.151
before for	0.177
before from	0.238
before in	0.108
before including	0.375
before ing	0.065
before is	0.489
before negation	-0.124
before not	-0.17
before noun	-0.202
before on	0.124
before or	-0.078
before past	0.068
before plural	-0.173
before preposition	0.331
before pronoun	-0.211
before than	-0.202
before that	0.04
before the	0.044
before the last hit False	0.143
before the last hit True	-0.143
before the question's first word	0.271
before the question's verb what be	-0.239
before the question's verb whatlater -	0.061
before their	-0.112
before through	-0.164
before to	-0.041
before verbs	0.108
before was	0.203
before were	0.228
before when	-0.221
before where	-0.078
before which	0.43
before who	-0.122
before with	0.248
begin of a list of noun phrases	0.138
begin of a list of noun phrases, many False	0.139
begin of a list of noun phrases, one of 2	0.131
begins a	0.288
begins adjective ends adjective 0	0.048
begins adjective ends adjective 1	-0.075
begins adjective ends adjective 2	0.248
begins adjective ends adjective 3	0.068
begins adjective ends adverb 2	-0.055
begins adjective ends capital 1	-0.072
begins adjective ends capital 2	-0.135
begins adjective ends capital 3	-0.109
begins adjective ends capital 4	-0.165
begins adjective ends ing 2	0.116
begins adjective ends ing 4	0.222
begins adjective ends noun 1	0.157
begins adjective ends noun 3	-0.194
begins adjective ends noun 4	0.067
begins adjective ends past 1	0.142
begins adjective ends past 2	-0.07
begins adjective ends past 4	-0.083
begins adjective ends plural 1	-0.093
begins adjective ends plural 2	0.149
begins adjective ends plural 3	-0.101
begins adjective ends plural 4	-0.148
begins adjective ends verb 3	0.112
begins adjective ends verb 4	-0.073
begins adjective ends verbs 4	-0.065
begins adverb	-0.358
begins adverb ends adjective 4	-0.043
begins adverb ends adverb 0	-0.125
begins adverb ends capital 4	-0.067
begins adverb ends noun 1	-0.057
begins adverb ends noun 2	0.099
begins adverb ends noun 3	0.065
begins adverb ends noun 4	0.08
begins adverb ends past 1	-0.142
begins adverb ends past 4	0.068
begins adverb ends plural 3	0.09
begins adverb ends plural 4	-0.1
begins adverb ends verb 4	0.075
begins as	-0.274
begins at	-0.06
begins by	-0.121
begins called	-0.19
begins capital	0.217
begins capital ends adjective 2	0.058
begins capital ends adjective 4	-0.044
begins capital ends adverb 4	-0.069
begins capital ends capital 0	0.092
begins capital ends capital 1	-0.226
begins capital ends capital 2	0.285
begins capital ends capital 3	0.37
begins capital ends capital 4	0.097
begins capital ends noun 2	0.049
begins capital ends noun 4	0.195
begins capital ends number 2	0.284
begins capital ends number 3	0.111
begins capital ends number 4	-0.137
begins capital ends past 1	-0.041
begins capital ends past 2	-0.079
begins capital ends past 4	-0.089
begins capital ends plural 1	-0.141
begins capital ends plural 2	-0.117
begins capital ends plural 3	-0.121
begins capital ends plural 4	-0.261
begins capital ends verb 1	0.094
begins capital ends verbs 1	0.078
begins determiner	-0.273
begins determiner ends adjective 1	-0.155
begins determiner ends adjective 2	0.171
begins determiner ends adjective 3	0.185
begins determiner ends adverb 3	-0.057
begins determiner ends capital 2	0.061
begins determiner ends capital 3	0.087
begins determiner ends capital 4	0.176
begins determiner ends ing 4	-0.078
begins determiner ends noun 1	-0.38
begins determiner ends noun 2	-0.372
begins determiner ends noun 3	0.123
begins determiner ends noun 4	0.253
begins determiner ends number 1	-0.166
begins determiner ends number 3	0.066
begins determiner ends number 4	0.059
begins determiner ends past 1	0.11
begins determiner ends past 2	-0.076
begins determiner ends past 3	0.045
begins determiner ends past 4	0.169
begins determiner ends plural 2	-0.215
begins determiner ends plural 3	-0.095
begins determiner ends plural 4	-0.136
begins determiner ends pronoun 4	-0.116
begins determiner ends verb 2	0.337
begins determiner ends verb 4	-0.045
begins determiner ends verbs 2	0.041
begins determiner ends verbs 4	-0.143
begins for	-0.143
begins from	0.085
begins his	-0.141
begins in	-0.147
begins including	-0.094
begins ing	0.324
begins ing ends adjective 2	-0.046
begins ing ends adjective 4	-0.05
begins ing ends capital 2	-0.051
begins ing ends capital 3	0.093
begins ing ends capital 4	-0.093
begins ing ends noun 2	0.174
begins ing ends noun 3	0.224
begins ing ends plural 1	0.315
begins ing ends plural 2	0.192
begins ing ends plural 3	-0.17
begins ing ends plural 4	0.044
begins inside a mention	-0.058
begins its	0.256
begins negation ends noun 4	-0.118
begins not	0.054
begins noun	0.326
begins noun ends adjective 1	-0.08
begins noun ends adjective 3	-0.062
begins noun ends adverb 1	0.131
begins noun ends adverb 4	-0.067
begins noun ends capital 2	-0.044
begins noun ends capital 3	-0.108
begins noun ends capital 4	-0.076
begins noun ends ing 1	0.069
begins noun ends ing 4	0.081
begins noun ends noun 0	0.094
begins noun ends noun 1	-0.048
begins noun ends noun 2	0.061
begins noun ends noun 4	0.127
begins noun ends number 1	0.057
begins noun ends number 2	-0.052
begins noun ends number 3	0.117
begins noun ends number 4	-0.042
begins noun ends past 1	-0.068
begins noun ends past 2	-0.058
begins noun ends past 4	0.185
begins noun ends plural 1	-0.095
begins noun ends plural 2	-0.134
begins noun ends plural 3	0.093
begins noun ends plural 4	0.333
begins noun ends pronoun 4	0.098
begins noun ends verb 1	-0.068
begins noun ends verb 2	0.232
begins noun ends verb 4	0.062
begins noun ends verbs 1	-0.129
begins noun ends verbs 2	-0.055
begins noun ends verbs 3	-0.129
begins number	0.046
begins number ends adjective 1	0.066
begins number ends adjective 2	0.11
begins number ends adjective 4	0.063
begins number ends adverb 4	0.073
begins number ends capital 2	0.147
begins number ends capital 4	0.268
begins number ends noun 1	-0.097
begins number ends noun 3	0.087
begins number ends noun 4	-0.299
begins number ends number 0	-0.212
begins number ends number 1	0.356
begins number ends number 2	-0.042
begins number ends number 4	0.16
begins number ends plural 2	-0.124
begins number ends plural 3	-0.118
begins number ends plural 4	-0.182
begins on	-0.079
begins opening ends adjective 4	-0.105
begins opening ends capital 1	0.107
begins opening ends capital 4	-0.113
begins opening ends noun 4	-0.179
begins opening ends opening 0	-0.122
begins opening ends plural 4	0.09
begins past	-0.091
begins past ends adjective 1	0.063
begins past ends adjective 4	-0.043
begins past ends adverb 3	0.124
begins past ends capital 2	-0.067
begins past ends noun 1	0.247
begins past ends noun 2	0.167
begins past ends noun 3	-0.177
begins past ends noun 4	-0.494
begins past ends past 0	0.122
begins past ends past 2	-0.057
begins past ends past 4	-0.097
begins past ends plural 1	0.436
begins past ends plural 2	0.091
begins past ends plural 4	-0.076
begins past ends verbs 4	0.064
begins plural	0.122
begins plural ends adjective 4	-0.063
begins plural ends capital 4	0.051
begins plural ends noun 1	-0.062
begins plural ends noun 2	0.273
begins plural ends noun 4	-0.072
begins plural ends past 4	0.097
begins plural ends plural 0	0.101
begins plural ends plural 2	-0.118
begins plural ends plural 3	0.067
begins plural ends plural 4	0.108
begins plural ends verbs 4	0.127
begins preposition	-0.639
begins preposition ends capital 2	-0.04
begins preposition ends capital 4	-0.097
begins preposition ends noun 2	-0.121
begins preposition ends noun 3	-0.072
begins preposition ends noun 4	-0.049
begins preposition ends past 2	0.156
begins preposition ends plural 2	-0.05
begins preposition ends plural 4	-0.083
begins pronoun ends noun 3	0.095
begins pronoun ends noun 4	0.184
begins pronoun ends pronoun 0	-0.057
begins pronoun ends verb 4	0.041
begins subordinate ends adjective 4	0.223
begins subordinate ends capital 4	-0.047
begins subordinate ends noun 1	-0.066
begins subordinate ends noun 2	-0.107
begins subordinate ends noun 3	-0.05
begins subordinate ends noun 4	0.059
begins subordinate ends past 4	-0.043
begins subordinate ends plural 4	0.325
begins such	-0.141
begins than	-0.047
begins that	-0.279
begins the	0.473
begins their	-0.144
begins to	0.1
begins to ends adverb 4	0.096
begins to ends capital 4	0.044
begins to ends noun 2	-0.057
begins to ends noun 3	0.081
begins to ends past 4	0.129
begins to ends plural 4	-0.075
begins to ends verb 1	-0.051
begins to ends verbs 4	0.116
begins verb	0.158
begins verb ends adjective 1	-0.071
begins verb ends adjective 3	0.144
begins verb ends adjective 4	-0.109
begins verb ends adverb 4	-0.042
begins verb ends capital 2	-0.061
begins verb ends capital 4	-0.045
begins verb ends noun 1	-0.137
begins verb ends noun 4	0.191
begins verb ends plural 1	0.285
begins verb ends plural 2	0.223
begins verb ends plural 3	0.088
begins verb ends plural 4	0.131
begins verb ends verbs 4	-0.07
begins verbs	0.125
begins verbs ends capital 4	0.052
begins verbs ends noun 4	0.084
begins verbs ends plural 4	-0.047
begins verbs ends verbs 0	0.162
begins when	-0.099
begins where	-0.043
begins with	-0.126
begins with a question word	0.393
close	1.048
close left	0.364
closes "	-0.318
closes ")	0.234
closes ",	0.191
closes ".	0.202
closes 's	-0.208
closes (	0.223
closes )	0.11
closes ),	0.072
closes ).	0.402
closes ,	-0.48
closes .	0.094
closes ."	-0.073
closes /	-0.104
closes :	-0.218
closes ;	0.087
closes ]	0.333
closes as other	0.187
closes as part	-0.158
closes —	-0.316
commas 1	-0.056
commas 2	0.415
commas 3	-0.268
common words	-0.351
end of a list of noun phrases	0.061
end of a list of noun phrases, many False	0.064
end of a list of noun phrases, one of 2	0.255
end of a list of noun phrases, one of 3	-0.195
ends adjective	0.042
ends adjective before adjective	-0.126
ends adjective before conjunction	0.207
ends adjective before determiner	0.117
ends adjective before noun	-0.194
ends adjective before past	-0.168
ends adjective before plural	-0.173
ends adjective before preposition	0.252
ends adjective before subordinate	-0.065
ends adverb	-0.284
ends adverb before adjective	-0.067
ends adverb before auxiliary	-0.076
ends adverb before determiner	-0.048
ends adverb before noun	-0.056
ends adverb before past	-0.14
ends adverb before preposition	0.139
ends adverb before subordinate	0.048
ends adverb before verb	0.103
ends capital	0.259
ends capital before adjective	-0.064
ends capital before adverb	0.182
ends capital before auxiliary	-0.094
ends capital before capital	0.094
ends capital before determiner	0.115
ends capital before end	-0.103
ends capital before noun	0.346
ends capital before number	-0.044
ends capital before of	-0.238
ends capital before past	-0.167
ends capital before preposition	0.084
ends capital before subordinate	0.193
ends capital before to	0.2
ends capital before verb	-0.107
ends capital before verbs	0.04
ends ing	0.245
ends ing before adjective	-0.084
ends ing before noun	-0.069
ends ing before plural	-0.074
ends ing before to	-0.073
ends inside a mention	0.27
ends negation	-0.127
ends noun	0.169
ends noun before adjective	-0.128
ends noun before auxiliary	0.174
ends noun before capital	0.344
ends noun before conjunction	-0.048
ends noun before end	-0.044
ends noun before ing	-0.047
ends noun before noun	-0.07
ends noun before number	0.158
ends noun before of	-0.146
ends noun before past	0.074
ends noun before plural	0.105
ends noun before preposition	-0.056
ends noun before pronoun	-0.093
ends noun before to	-0.238
ends noun before verb	0.131
ends noun before verbs	0.18
ends number	0.043
ends number before auxiliary	0.087
ends number before capital	-0.225
ends number before end	-0.093
ends number before noun	-0.095
ends number before number	-0.088
ends number before of	0.1
ends number before past	0.065
ends number before plural	0.114
ends number before preposition	0.183
ends opening	-0.122
ends opening before auxiliary	-0.24
ends opening before capital	0.457
ends past	-0.274
ends past before adjective	-0.077
ends past before adverb	-0.082
ends past before capital	-0.091
ends past before conjunction	0.079
ends past before determiner	-0.134
ends past before noun	0.071
ends past before plural	-0.145
ends past before subordinate	-0.102
ends past before to	0.164
ends plural	0.105
ends plural before adjective	0.284
ends plural before adverb	-0.223
ends plural before auxiliary	0.26
ends plural before capital	-0.256
ends plural before conjunction	-0.051
ends plural before determiner	-0.17
ends plural before end	-0.072
ends plural before ing	0.273
ends plural before of	0.092
ends plural before past	0.154
ends plural before plural	0.07
ends plural before preposition	-0.172
ends plural before subordinate	-0.087
ends pronoun	-0.315
ends pronoun before auxiliary	-0.229
ends verb	0.208
ends verb before adjective	-0.071
ends verb before conjunction	-0.106
ends verb before determiner	0.089
ends verb before noun	-0.191
ends verb before plural	-0.046
ends verb before preposition	0.18
ends verb before to	-0.058
ends verbs	0.052
ends verbs before determiner	-0.154
ends with a question word	0.242
head adjective many False	0.08
head capital many False	-0.083
head ing many False	-0.043
head negation many False	-0.041
head noun many False	0.095
head number many False	0.064
head opening many False	0.163
head past many False	-0.081
head plural many False	0.121
head pronoun many False	-0.155
head verb many False	-0.206
head verbs many False	0.094
holds date	-0.334
holds demonym	-0.226
holds name	0.199
holds no mention	-0.046
holds organization	0.33
holds percent	-0.18
holds place	0.053
is date	-0.661
is demonym	-0.303
is name	0.443
is organization	0.444
is percent	0.384
is person	0.075
item of a list of noun phrases	-0.062
item of a list of noun phrases, many False	-0.059
item of a list of noun phrases, one of 2	0.079
item of a list of noun phrases, one of 3	-0.141
joined by 	0.084
joined by adjective preposition	0.072
joined by adverb	-0.093
joined by adverb preposition	-0.051
joined by auxiliary	-0.087
joined by auxiliary adverb	0.279
joined by auxiliary auxiliary	-0.073
joined by auxiliary past	-0.097
joined by conjunction	-0.102
joined by conjunction auxiliary	-0.048
joined by conjunction ing	-0.106
joined by conjunction past	-0.119
joined by conjunction preposition	-0.073
joined by conjunction verb	0.148
joined by determiner	-0.064
joined by determiner auxiliary	0.083
joined by determiner subordinate	-0.085
joined by ing	0.074
joined by ing preposition	-0.061
joined by of	0.164
joined by past	-0.115
joined by past preposition	0.311
joined by past to	0.107
joined by preposition	0.117
joined by preposition ing	-0.066
joined by subordinate	-0.154
joined by subordinate past	0.066
joined by to	-0.197
joined by to verb	0.13
joined by verb	-0.047
joined by verbs	-0.091
joined by verbs preposition	0.113
joins 0 for one	-0.245
joins 2 for one	0.278
length 0	0.077
length 1	0.191
length 2	0.17
length 4	0.128
length 5	-0.111
length 6	0.069
length 7	-0.066
length 8	0.088
length 9	-0.58
more than a list of noun phrases	0.078
more than a list of noun phrases, many False	0.091
more than a list of noun phrases, one of 2	-0.122
more than a list of noun phrases, one of 3	0.2
near	0.109
no content	-0.358
object what be	0.063
object what do	-0.407
opens "	0.047
opens ",	-0.181
opens '	0.163
opens 's	-0.276
opens (	0.382
opens )	0.089
opens ),	-0.125
opens ,	-0.21
opens -	-0.249
opens .	-0.063
opens /	-0.08
opens :	-0.44
opens ;	0.126
opens ]	0.046
opens as bare phrase	-0.138
opens as other	-0.098
opens as part	0.189
opens as phrase	0.048
opens —	0.155
other to other, 0	-0.059
other to part, 0	0.111
other to phrase, 0	-0.149
part of a list, commas 0 for one	0.081
part of a list, commas 1 for one	0.141
part of a list, commas 2 for one	-0.056
part of a list, joins 0	0.067
part of a list, joins 0 for one	0.078
part of a list, joins 1	0.089
part of a list, joins 1 for one	0.089
part to other, 0	0.067
part to part, 1	0.392
part to part, 2	0.053
part to phrase, 1	-0.096
part to phrase, 2	-0.044
part to phrase, 3	-0.161
partly in the question	0.065
phrase to other, 0	0.171
phrase to part, 1	-0.156
phrase to part, 2	-0.074
phrase to part, 3	-0.136
phrase to phrase, 1	0.158
phrase to phrase, 2	-0.061
phrase to phrase, 3	0.145
phrase, then adjective	0.219
phrase, then adverb	-0.086
phrase, then auxiliary	0.118
phrase, then capital	0.073
phrase, then conjunction	-0.165
phrase, then ing	0.143
phrase, then noun	0.254
phrase, then number	0.277
phrase, then of	-0.239
phrase, then past	0.21
phrase, then plural	0.175
phrase, then preposition	-0.159
phrase, then pronoun	-0.325
phrase, then subordinate	0.16
phrase, then to	-0.063
phrase, then verb	-0.121
question words 0 before	-0.116
question words 0 before, 0 behind	0.106
question words 0 before, 1 behind	-0.274
question words 0 before, 4 behind	0.081
question words 0 before, 5 behind	0.092
question words 0 before, 6 behind	-0.144
question words 0 behind	-0.041
question words 1 before	0.081
question words 1 before, 0 behind	-0.143
question words 1 before, 1 behind	-0.172
question words 1 before, 2 behind	0.129
question words 1 before, 3 behind	-0.144
question words 1 before, 4 behind	0.226
question words 1 before, 5 behind	0.076
question words 1 before, 6 behind	0.108
question words 1 behind	0.079
question words 2 before	-0.207
question words 2 before, 0 behind	-0.164
question words 2 before, 1 behind	0.392
question words 2 before, 2 behind	-0.356
question words 2 before, 4 behind	-0.174
question words 2 before, 6 behind	0.134
question words 2 behind	0.074
question words 3 before	0.164
question words 3 before, 0 behind	-0.147
question words 3 before, 1 behind	0.265
question words 3 before, 2 behind	0.122
question words 3 before, 3 behind	0.116
question words 3 before, 4 behind	0.071
question words 3 before, 5 behind	-0.231
question words 3 behind	0.162
question words 4 before	0.087
question words 4 before, 0 behind	0.092
question words 4 before, 1 behind	0.072
question words 4 before, 3 behind	0.201
question words 4 before, 4 behind	-0.053
question words 4 before, 5 behind	-0.212
question words 4 behind	-0.068
question words 5 before	-0.059
question words 5 before, 0 behind	0.194
question words 5 before, 1 behind	-0.122
question words 5 before, 3 behind	0.117
question words 5 before, 4 behind	-0.206
question words 5 behind	-0.088
question words 6 before	0.051
question words 6 before, 1 behind	-0.083
question words 6 before, 2 behind	0.197
question words 6 before, 3 behind	-0.115
question words 6 before, 5 behind	0.224
question words 6 before, 6 behind	-0.182
question words 6 behind	-0.119
question words in its phrase	-0.065
segment opens False closes False	-0.538
segment opens False closes True	-0.109
segment opens True closes False	0.042
segment opens True closes True	0.605
segments 0	0.083
segments 1	-0.136
segments 2	0.052
subject what be	-0.063
subject what do	0.407
two after a question word	-0.103
verb far, asked False, before	-0.116
verb far, asked False, behind	0.111
verb far, asked True, before	-0.45
verb far, asked True, behind	-0.148
verb near, asked False, before	0.403
verb near, asked False, behind	-0.042
verb near, asked True, before	0.314
verb near, asked True, behind	-0.265
verb next, asked False, before	-0.066
verb next, asked False, behind	0.048
verb next, asked True, behind	0.258
verb nowhere, asked False, before	-0.076
verbs inside 0	-0.145
verbs inside 1	0.069
verbs inside 2	0.076
whole list of noun phrases, one of 2	0.076
whole list of noun phrases, one of 3	-0.075
whole of a list, commas 0 for one	-0.14
whole of a list, commas 2 for one	0.284
whole of a list, joins 1	0.129
whole of a list, joins 1 for one	0.157
""",
    "thing do": r"""
across a list of noun phrases, one of 2	0.114
across a list of noun phrases, one of 3	-0.075
after a	-0.356
after a like word	0.196
after a question word	0.277
after a question word, capital	0.225
after a question word, ing	0.313
after a question word, noun	-0.259
after a question word, opening	-0.093
after a question word, plural	-0.053
after a question word, verb	0.119
after a question word, verbs	0.171
after adjective begins adjective	-0.076
after adjective begins noun	0.223
after adverb	-0.089
after adverb begins adjective	-0.202
after adverb begins determiner	0.156
after adverb begins past	-0.188
after adverb begins preposition	0.074
after adverb begins subordinate	-0.057
after an	0.195
after and	-0.2
after are	-0.147
after as	-0.057
after at	-0.076
after auxiliary	-0.199
after auxiliary begins adjective	-0.286
after auxiliary begins adverb	-0.073
after auxiliary begins determiner	0.328
after auxiliary begins negation	-0.1
after begin	0.401
after begin begins determiner	0.228
after begin begins preposition	-0.078
after by	-0.244
after capital begins capital	-0.041
after capital begins noun	-0.04
after capital begins number	0.042
after capital begins past	-0.122
after capital begins plural	-0.13
after capital begins subordinate	-0.098
after conjunction	-0.2
after conjunction begins adjective	-0.082
after conjunction begins capital	-0.044
after conjunction begins verb	0.04
after determiner	0.271
after determiner begins adjective	0.087
after determiner begins adverb	0.081
after determiner begins capital	0.224
after determiner begins determiner	-0.064
after determiner begins number	-0.081
after determiner begins past	0.151
after determiner begins plural	-0.049
after for	0.057
after from	0.098
after in	-0.121
after ing	0.196
after ing begins determiner	-0.052
after is	-0.07
after its	0.081
after noun	0.256
after noun begins adjective	0.152
after noun begins adverb	-0.132
after noun begins capital	0.482
after noun begins determiner	0.106
after noun begins ing	-0.161
after noun begins past	-0.087
after noun begins plural	-0.077
after noun begins preposition	-0.077
after noun begins to	-0.073
after number	0.096
after number begins capital	-0.085
after number begins noun	-0.06
after of	0.111
after of begins adjective	-0.099
after of begins capital	0.277
after of begins determiner	-0.179
after of begins noun	-0.252
after of begins plural	0.099
after on	0.048
after opening	-0.099
after past	-0.174
after past begins adjective	0.197
after past begins adverb	-0.149
after past begins capital	0.2
after past begins determiner	-0.1
after past begins noun	0.116
after past begins plural	-0.047
after past begins preposition	-0.093
after past begins to	-0.063
after plural	-0.123
after plural begins adverb	0.092
after plural begins determiner	-0.245
after plural begins noun	0.255
after plural begins past	0.243
after plural begins preposition	-0.069
after plural begins subordinate	-0.065
after plural begins to	0.079
after preposition	-0.526
after preposition begins capital	-0.262
after preposition begins determiner	-0.238
after preposition begins ing	0.165
after preposition begins noun	-0.146
after preposition begins number	-0.197
after preposition begins plural	0.191
after pronoun	-0.071
after subordinate	-0.155
after subordinate begins adverb	-0.114
after subordinate begins pronoun	-0.14
after such	-0.052
after that	0.56
after the	0.371
after the first hit False	-0.086
after the first hit True	0.086
after the last hit False	0.073
after the last hit True	-0.073
after the question's last word	0.341
after the question's preposition	0.333
after their	-0.174
after to begins determiner	0.076
after to begins verb	0.121
after verb	0.078
after verb begins noun	0.043
after verb begins plural	-0.044
after verb begins preposition	-0.077
after verbs	0.223
after verbs begins determiner	0.051
after was	0.132
after which	0.256
after with	0.192
all in the question	-0.445
bare phrase to other, 0	-0.078
bare phrase to part, 1	0.143
bare phrase to part, 2	-0.107
bare phrase to part, 3	-0.051
bare phrase to phrase, 1	0.102
bare phrase to phrase, 3	0.211
before a	-0.051
before a question word	0.081
before a question word, adjective	-0.066
before a question word, capital	0.151
before a question word, ing	-0.163
before a question word, past	-0.06
before a question word, plural	-0.077
before a question word, verb	-0.05
before a question word, verbs	-0.089
before adjective	-0.148
before adverb	0.135
before and	0.288
before are	0.061
before as	-0.05
before auxiliary	0.269
before capital	-0.076
before conjunction	0.317
before end	0.315
before for	0.079
before from	0.109
before in	0.046
before is	0.072
before not	-0.041
before noun	-0.111
before number	-0.187
before of	-0.309
before on	0.107
before or	-0.065
before past	-0.225
before plural	-0.136
before preposition	0.181
before pronoun	0.045
before subordinate	0.107
before that	-0.24
before the first hit False	0.161
before the first hit True	-0.161
before the last hit False	0.047
before the last hit True	-0.047
before the question's verb what do	-0.122
before to	0.1
before verb	-0.224
before verbs	-0.125
before which	0.165
before with	-0.346
begin of a list of noun phrases	-0.186
begin of a list of noun phrases, many False	-0.186
begin of a list of noun phrases, one of 3	-0.18
begins a	0.18
begins adjective ends adjective 0	-0.265
begins adjective ends adjective 1	0.121
begins adjective ends adjective 4	-0.061
begins adjective ends capital 3	0.126
begins adjective ends capital 4	0.17
begins adjective ends noun 1	-0.112
begins adjective ends noun 2	0.117
begins adjective ends noun 3	-0.083
begins adjective ends noun 4	0.213
begins adjective ends past 2	0.114
begins adjective ends past 3	-0.083
begins adjective ends past 4	-0.053
begins adjective ends plural 2	-0.176
begins adjective ends plural 3	-0.062
begins adjective ends plural 4	0.088
begins adjective ends verbs 4	0.129
begins adverb	-0.243
begins adverb ends adjective 4	-0.058
begins adverb ends adverb 0	-0.147
begins adverb ends noun 2	-0.046
begins adverb ends noun 3	0.05
begins adverb ends noun 4	0.249
begins adverb ends past 2	-0.047
begins adverb ends plural 4	0.104
begins as	-0.223
begins at	-0.056
begins by	-0.055
begins capital	-0.158
begins capital ends capital 0	-0.203
begins capital ends capital 1	0.16
begins capital ends capital 3	0.359
begins capital ends capital 4	-0.111
begins capital ends noun 1	-0.179
begins capital ends noun 3	0.042
begins capital ends noun 4	-0.131
begins capital ends number 1	0.133
begins capital ends number 4	0.041
begins capital ends plural 1	-0.072
begins capital ends plural 4	0.045
begins determiner	0.153
begins determiner ends adjective 1	-0.079
begins determiner ends adjective 3	0.076
begins determiner ends adjective 4	0.134
begins determiner ends adverb 4	0.041
begins determiner ends capital 1	-0.098
begins determiner ends capital 2	0.139
begins determiner ends capital 3	-0.042
begins determiner ends capital 4	-0.244
begins determiner ends noun 1	0.308
begins determiner ends noun 3	-0.367
begins determiner ends past 1	0.045
begins determiner ends past 2	0.104
begins determiner ends past 4	0.201
begins determiner ends plural 1	-0.201
begins determiner ends plural 2	0.118
begins determiner ends plural 4	0.24
begins determiner ends pronoun 4	0.042
begins for	0.148
begins from	-0.042
begins in	-0.22
begins ing	0.226
begins ing ends ing 0	-0.103
begins ing ends noun 2	-0.059
begins ing ends noun 3	-0.057
begins ing ends noun 4	0.14
begins ing ends plural 4	0.188
begins inside a mention	-0.277
begins its	0.046
begins negation ends noun 4	0.134
begins not	-0.156
begins noun	0.331
begins noun ends adjective 2	-0.054
begins noun ends adjective 4	0.13
begins noun ends capital 2	-0.097
begins noun ends capital 3	0.046
begins noun ends noun 0	-0.21
begins noun ends noun 1	0.162
begins noun ends noun 2	0.295
begins noun ends noun 4	-0.238
begins noun ends number 4	0.049
begins noun ends past 2	0.079
begins noun ends past 4	-0.126
begins noun ends plural 1	0.149
begins noun ends plural 2	-0.214
begins noun ends plural 3	0.205
begins noun ends plural 4	0.197
begins noun ends verbs 1	0.129
begins noun ends verbs 4	-0.108
begins number	-0.572
begins number ends capital 1	0.086
begins number ends capital 2	0.133
begins number ends noun 1	-0.128
begins number ends noun 2	-0.154
begins number ends number 0	-0.203
begins number ends plural 4	0.071
begins on	-0.13
begins opening ends adjective 4	0.123
begins opening ends noun 4	-0.135
begins opening ends opening 0	0.182
begins opening ends plural 4	-0.055
begins past	-0.172
begins past ends noun 1	-0.07
begins past ends noun 2	0.119
begins past ends noun 3	-0.07
begins past ends noun 4	0.233
begins past ends past 4	0.144
begins past ends plural 2	-0.056
begins past ends plural 4	-0.188
begins plural	0.279
begins plural ends capital 4	-0.058
begins plural ends noun 2	0.146
begins plural ends noun 3	0.055
begins plural ends noun 4	0.303
begins plural ends plural 0	0.16
begins plural ends plural 2	-0.129
begins plural ends plural 3	-0.08
begins plural ends plural 4	-0.044
begins preposition	-0.431
begins preposition ends capital 4	-0.112
begins preposition ends noun 1	-0.042
begins preposition ends noun 2	-0.117
begins preposition ends noun 3	-0.075
begins preposition ends past 4	-0.042
begins preposition ends plural 4	-0.085
begins pronoun	0.332
begins pronoun ends adjective 4	0.127
begins pronoun ends noun 4	0.071
begins pronoun ends plural 4	0.345
begins pronoun ends pronoun 0	-0.047
begins subordinate	-0.078
begins subordinate ends adjective 4	0.069
begins subordinate ends noun 4	-0.117
begins subordinate ends past 4	0.231
begins subordinate ends plural 4	-0.058
begins such	-0.137
begins that	-0.127
begins the	-0.174
begins their	0.273
begins to	-0.298
begins to ends noun 4	-0.071
begins to ends plural 4	-0.09
begins verb	0.146
begins verb ends adverb 4	-0.068
begins verb ends capital 4	-0.073
begins verb ends noun 2	0.042
begins verb ends plural 1	0.067
begins verb ends plural 2	-0.058
begins verb ends verb 0	0.317
begins verb ends verb 4	-0.042
begins verbs	0.314
begins verbs ends adverb 4	0.11
begins verbs ends capital 4	0.251
begins verbs ends noun 3	0.065
begins verbs ends past 4	-0.044
begins verbs ends plural 4	0.087
begins verbs ends verbs 0	0.076
begins which	-0.127
begins with	-0.115
begins with a question word	0.046
close	0.5
close left	0.381
closes 's	-0.26
closes )	-0.085
closes ),	-0.105
closes -	-0.078
closes .	0.06
closes as other	0.146
closes as part	-0.155
commas 1	-0.067
common words	0.235
end of a list of noun phrases	-0.075
end of a list of noun phrases, many False	-0.075
end of a list of noun phrases, one of 2	-0.25
end of a list of noun phrases, one of 3	0.175
ends adjective	-0.138
ends adjective before noun	-0.187
ends adjective before preposition	0.23
ends adverb before adjective	-0.044
ends adverb before preposition	-0.05
ends adverb before subordinate	-0.075
ends capital before auxiliary	0.367
ends capital before conjunction	0.443
ends capital before determiner	-0.057
ends capital before end	-0.13
ends capital before noun	-0.124
ends capital before number	-0.084
ends capital before of	0.046
ends capital before plural	-0.158
ends capital before subordinate	0.074
ends ing	-0.258
ends inside a mention	0.201
ends negation	-0.045
ends noun	0.182
ends noun before adjective	-0.041
ends noun before auxiliary	-0.064
ends noun before capital	-0.165
ends noun before conjunction	-0.167
ends noun before determiner	-0.093
ends noun before end	0.278
ends noun before of	-0.261
ends noun before past	-0.217
ends noun before plural	0.101
ends noun before preposition	0.239
ends noun before subordinate	0.204
ends noun before to	0.424
ends noun before verb	0.081
ends number	-0.117
ends number before capital	0.209
ends number before noun	-0.065
ends opening	0.182
ends past	0.23
ends past before adjective	0.065
ends past before capital	-0.085
ends past before determiner	0.212
ends past before plural	-0.103
ends past before preposition	-0.089
ends past before to	-0.118
ends plural before adverb	0.195
ends plural before auxiliary	-0.164
ends plural before conjunction	-0.193
ends plural before determiner	-0.103
ends plural before end	0.109
ends plural before noun	0.12
ends plural before past	-0.041
ends plural before preposition	-0.043
ends plural before subordinate	-0.205
ends plural before verb	-0.169
ends pronoun	0.078
ends pronoun before auxiliary	-0.107
ends verb	-0.225
ends verb before determiner	-0.12
ends verb before noun	0.08
ends verb before plural	-0.047
ends verb before preposition	-0.084
ends verbs	0.121
ends verbs before determiner	-0.092
ends with a question word	-0.051
head adjective many False	-0.225
head adverb many False	0.067
head capital many False	-0.057
head ing many False	-0.212
head noun many False	-0.069
head number many False	-0.283
head opening many False	0.203
head past many False	0.194
head plural many False	0.364
head pronoun many False	0.056
head verbs many False	-0.043
hits in the segment	0.299
holds date	-0.33
holds demonym	-0.178
holds name	-0.417
holds no mention	0.065
holds organization	-0.154
holds place	-0.062
holds quantity	0.355
is date	0.053
is name	0.375
is organization	0.378
is place	0.269
is quantity	-0.111
item of a list of noun phrases	-0.164
item of a list of noun phrases, many False	-0.164
item of a list of noun phrases, one of 2	-0.071
item of a list of noun phrases, one of 3	-0.094
joined by 	-0.441
joined by auxiliary	-0.1
joined by auxiliary adverb	0.046
joined by determiner subordinate	-0.069
joined by ing	-0.048
joined by of	0.102
joined by past preposition	0.153
joined by past to	0.094
joined by preposition	0.13
joined by subordinate	-0.117
joined by to	0.129
joined by to verb	-0.055
joined by verb	-0.079
joins 0 for one	-0.116
joins 1 for one	-0.099
joins 2 for one	0.216
length 0	-0.459
length 1	-0.569
length 2	-0.137
length 3	-0.075
length 4	0.053
length 5	0.395
length 6	0.182
length 7	0.256
length 8	0.343
more than a list of noun phrases, one of 2	0.164
more than a list of noun phrases, one of 3	-0.174
near	0.149
no content	-0.106
object of the question's verb what do	0.382
opens 's	-0.094
opens (	-0.062
opens ),	-0.146
opens ,	-0.318
opens -	-0.187
opens as bare phrase	0.212
opens as part	-0.257
other to other, 0	0.15
other to part, 0	-0.07
other to phrase, 0	-0.069
part of a list, commas 0 for one	-0.176
part of a list, commas 1 for one	0.151
part of a list, commas 2 for one	0.109
part of a list, joins 0	0.092
part of a list, joins 0 for one	0.092
part to other, 0	0.236
part to phrase, 1	-0.132
part to phrase, 2	-0.094
part to phrase, 3	-0.179
partly in the question	-0.168
phrase to other, 0	-0.161
phrase to part, 2	-0.142
phrase to part, 3	0.189
phrase to phrase, 2	-0.041
phrase to phrase, 3	0.208
phrase, then adverb	0.114
phrase, then auxiliary	0.243
phrase, then capital	0.264
phrase, then determiner	-0.097
phrase, then ing	0.155
phrase, then noun	-0.46
phrase, then of	-0.21
phrase, then past	-0.112
phrase, then plural	0.154
phrase, then preposition	0.115
phrase, then pronoun	-0.06
phrase, then to	0.292
phrase, then verb	-0.083
phrase, then verbs	-0.11
question words 0 before	0.277
question words 0 before, 0 behind	0.258
question words 0 before, 1 behind	0.119
question words 0 before, 3 behind	0.098
question words 0 before, 4 behind	-0.143
question words 0 before, 5 behind	0.104
question words 0 before, 6 behind	-0.171
question words 0 behind	0.081
question words 1 before	0.214
question words 1 before, 0 behind	-0.132
question words 1 before, 2 behind	0.056
question words 1 before, 3 behind	0.096
question words 1 before, 5 behind	0.142
question words 1 before, 6 behind	0.068
question words 2 before	-0.253
question words 2 before, 0 behind	-0.187
question words 2 before, 1 behind	-0.145
question words 2 before, 2 behind	0.086
question words 2 before, 4 behind	-0.101
question words 2 before, 5 behind	0.135
question words 2 before, 6 behind	-0.054
question words 2 behind	0.062
question words 3 before, 1 behind	0.28
question words 3 before, 2 behind	0.168
question words 3 before, 3 behind	-0.086
question words 3 before, 4 behind	0.112
question words 3 before, 5 behind	-0.166
question words 3 before, 6 behind	-0.292
question words 4 before, 0 behind	-0.112
question words 4 before, 2 behind	-0.076
question words 4 before, 3 behind	0.187
question words 4 before, 4 behind	0.084
question words 4 before, 5 behind	-0.115
question words 4 before, 6 behind	0.071
question words 4 behind	0.107
question words 5 before	-0.101
question words 5 before, 0 behind	0.227
question words 5 before, 1 behind	-0.22
question words 5 before, 2 behind	-0.185
question words 5 before, 3 behind	-0.08
question words 5 before, 4 behind	0.109
question words 5 before, 6 behind	0.089
question words 5 behind	-0.202
question words 6 before	-0.151
question words 6 before, 0 behind	0.061
question words 6 before, 3 behind	-0.205
question words 6 before, 4 behind	0.078
question words 6 before, 5 behind	-0.264
question words 6 before, 6 behind	0.214
question words 6 behind	-0.075
question words in its phrase	-0.115
segment opens False closes False	-0.42
segment opens False closes True	-0.05
segment opens True closes False	-0.048
segment opens True closes True	0.518
segments 0	0.336
segments 1	-0.143
segments 2	-0.194
two after a question word	0.176
verb far, asked False, before	0.257
verb far, asked False, behind	0.265
verb far, asked True, before	-0.114
verb near, asked False, before	0.335
verb near, asked False, behind	-0.147
verb near, asked True, before	-0.05
verb near, asked True, behind	0.131
verb next, asked False, before	-0.205
verb next, asked False, behind	-0.111
verb next, asked True, behind	-0.189
verb nowhere, asked False, before	-0.241
verb nowhere, asked False, behind	0.081
verbs inside 0	-0.261
verbs inside 1	0.087
verbs inside 2	0.174
whole list of noun phrases	0.148
whole list of noun phrases, many False	0.148
whole list of noun phrases, one of 2	-0.112
whole list of noun phrases, one of 3	0.26
whole of a list, commas 0 for one	0.215
whole of a list, commas 1 for one	-0.129
whole of a list, joins 1	0.125
whole of a list, joins 1 for one	0.125
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
