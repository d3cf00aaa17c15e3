"""The weights of the span features: written by `quoth.indexing.training`, not by hand.

From squadshifts-new-wiki.json (sha256 a2ff4c02e7841795…): SQuADShifts new-wiki, Miller et al. 2020, CC BY 4.0, texts of Wikipedia, CC BY-SA.
2026-11-22: python -m quoth.indexing.training squadshifts-new-wiki.json ABOUT
7613 questions; one of 4 folds held out
word F1 on the gold sentence 0.6154
"""

from functools import cache

# Kind of question, empty for any -> a line a feature, name and weight: one string is loaded
# faster than thousands of entries.
WEIGHTS = {
    "": r"""
across a list of noun phrases	-0.317
across a list of noun phrases, many False	-0.281
across a list of noun phrases, one of 2	0.051
across a list of noun phrases, one of 3	-0.368
after a	0.229
after a cue	0.638
after a like word	0.701
after a question word	-0.088
after a question word, adverb	-0.115
after a question word, capital	0.325
after a question word, determiner	-0.369
after a question word, ing	0.254
after a question word, negation	0.247
after a question word, noun	0.084
after a question word, number	-0.17
after a question word, opening	-0.372
after a question word, past	0.184
after a question word, plural	0.118
after a question word, preposition	-0.267
after a question word, verb	-0.091
after a question word, verbs	0.119
after about	0.574
after adjective	-0.557
after adjective begins adjective	-0.333
after adjective begins adverb	-0.159
after adjective begins capital	0.582
after adjective begins determiner	0.321
after adjective begins ing	-0.09
after adjective begins noun	-0.435
after adjective begins number	0.475
after adjective begins past	-0.055
after adjective begins plural	-0.485
after adjective begins preposition	-0.227
after adjective begins pronoun	-0.065
after adjective begins subordinate	0.183
after adjective begins to	-0.24
after adverb	0.303
after adverb begins adjective	-0.438
after adverb begins adverb	0.156
after adverb begins capital	0.404
after adverb begins determiner	0.08
after adverb begins ing	-0.164
after adverb begins number	0.429
after adverb begins past	-0.496
after adverb begins plural	0.193
after adverb begins preposition	0.111
after adverb begins pronoun	0.086
after adverb begins subordinate	-0.27
after adverb begins verb	0.203
after after	-0.209
after among	-0.194
after an	0.537
after and	-0.173
after are	0.116
after as	0.445
after at	0.074
after auxiliary	0.469
after auxiliary begins adjective	-0.122
after auxiliary begins adverb	-0.302
after auxiliary begins capital	0.497
after auxiliary begins ing	-0.077
after auxiliary begins noun	0.078
after auxiliary begins past	-0.618
after auxiliary begins plural	0.18
after auxiliary begins preposition	0.045
after auxiliary begins subordinate	0.058
after auxiliary begins to	0.25
after auxiliary begins verb	0.42
after because	0.088
after before	-0.065
after begin	0.824
after begin begins adjective	0.078
after begin begins adverb	-0.158
after begin begins determiner	-0.159
after begin begins ing	-0.203
after begin begins noun	0.256
after begin begins number	-0.516
after begin begins opening	0.213
after begin begins past	0.501
after begin begins plural	0.148
after begin begins pronoun	0.148
after by	0.634
after called	0.658
after capital	-0.69
after capital begins adjective	0.11
after capital begins capital	-0.529
after capital begins determiner	0.28
after capital begins noun	-0.118
after capital begins past	-0.491
after capital begins plural	-0.142
after capital begins pronoun	-0.098
after capital begins subordinate	-0.224
after capital begins to	0.244
after capital begins verb	0.13
after capital begins verbs	0.146
after conjunction	-0.068
after conjunction begins adjective	-0.079
after conjunction begins adverb	-0.103
after conjunction begins capital	-0.185
after conjunction begins determiner	0.153
after conjunction begins ing	0.658
after conjunction begins noun	-0.137
after conjunction begins number	0.049
after conjunction begins past	-0.082
after conjunction begins plural	-0.067
after conjunction begins pronoun	-0.047
after conjunction begins verb	-0.051
after conjunction begins verbs	-0.128
after determiner	0.243
after determiner begins adverb	0.413
after determiner begins capital	0.524
after determiner begins ing	-0.398
after determiner begins noun	-0.239
after determiner begins number	0.627
after determiner begins past	-0.247
after determiner begins plural	-0.228
after determiner begins preposition	0.147
after determiner begins pronoun	0.156
after determiner begins subordinate	-0.313
after determiner begins verb	-0.046
after determiner begins verbs	-0.18
after during	-0.197
after for	0.052
after from	0.307
after his	-0.207
after in	-0.433
after including	0.852
after ing	0.081
after ing begins adjective	0.046
after ing begins adverb	0.367
after ing begins capital	-0.099
after ing begins determiner	-0.362
after ing begins number	-0.168
after ing begins past	0.06
after ing begins plural	0.307
after ing begins preposition	-0.213
after ing begins to	-0.086
after into	-0.39
after is	0.065
after known	-0.07
after like	0.331
after named	-0.058
after negation	-0.264
after negation begins adjective	0.078
after negation begins adverb	-0.079
after negation begins past	0.092
after negation begins verb	-0.125
after not	-0.254
after noun	-0.409
after noun begins adjective	-0.044
after noun begins capital	0.37
after noun begins determiner	0.658
after noun begins ing	-0.521
after noun begins noun	-0.306
after noun begins number	0.136
after noun begins past	-0.071
after noun begins plural	-0.596
after noun begins preposition	-0.197
after noun begins pronoun	0.276
after noun begins subordinate	0.041
after noun begins verb	-0.068
after noun begins verbs	-0.225
after number	-0.567
after number begins adjective	-0.055
after number begins adverb	-0.087
after number begins capital	-0.131
after number begins determiner	-0.215
after number begins ing	0.28
after number begins noun	-0.146
after number begins number	-0.404
after number begins preposition	0.08
after number begins to	0.052
after of	0.125
after of begins adjective	-0.168
after of begins adverb	0.406
after of begins capital	-0.473
after of begins determiner	-0.494
after of begins ing	0.523
after of begins noun	-0.282
after of begins number	0.142
after of begins past	0.52
after of begins plural	-0.224
after on	0.185
after opening	-0.497
after opening begins capital	-0.105
after opening begins determiner	-0.053
after opening begins noun	-0.119
after opening begins past	-0.044
after opening begins plural	-0.042
after opening begins verb	-0.048
after opening begins verbs	-0.071
after or	-0.132
after over	-0.307
after past	0.045
after past begins adjective	0.483
after past begins adverb	-0.369
after past begins capital	0.493
after past begins determiner	-0.476
after past begins ing	-0.24
after past begins noun	0.169
after past begins number	0.115
after past begins past	0.411
after past begins plural	-0.088
after past begins preposition	-0.252
after past begins pronoun	-0.118
after past begins subordinate	0.121
after past begins to	-0.166
after past begins verb	0.051
after plural	-0.41
after plural begins capital	0.051
after plural begins determiner	0.152
after plural begins ing	-0.273
after plural begins number	0.243
after plural begins plural	0.186
after plural begins preposition	-0.275
after plural begins pronoun	-0.139
after plural begins subordinate	-0.343
after plural begins to	0.185
after plural begins verb	-0.337
after plural begins verbs	0.181
after preposition	0.321
after preposition begins adverb	-0.176
after preposition begins capital	-0.479
after preposition begins determiner	-0.281
after preposition begins ing	0.566
after preposition begins noun	0.066
after preposition begins number	-0.241
after preposition begins past	0.727
after preposition begins preposition	0.125
after preposition begins to	-0.074
after pronoun	-0.066
after pronoun begins past	-0.098
after pronoun begins preposition	0.105
after pronoun begins verb	-0.106
after since	0.424
after subordinate	0.595
after subordinate begins capital	-0.096
after subordinate begins determiner	0.051
after subordinate begins ing	0.086
after subordinate begins noun	0.213
after subordinate begins number	0.11
after subordinate begins plural	0.289
after subordinate begins pronoun	-0.298
after subordinate begins subordinate	-0.071
after subordinate begins verbs	0.215
after such	-0.255
after such as	0.142
after than	-0.199
after that	0.832
after the	-0.085
after the first hit False	0.476
after the first hit True	-0.476
after the focus	0.633
after the last hit False	0.097
after the last hit True	-0.097
after the question's last word	0.683
after the question's preposition	2.106
after their	-0.116
after through	0.146
after to	0.221
after to begins adjective	0.423
after to begins adverb	0.159
after to begins capital	-0.516
after to begins determiner	-0.134
after to begins noun	0.366
after to begins number	-0.337
after to begins past	-0.068
after to begins plural	0.105
after to begins subordinate	0.106
after to begins verb	0.042
after until	0.049
after verb	0.246
after verb begins adverb	0.158
after verb begins capital	0.424
after verb begins determiner	-0.154
after verb begins noun	0.33
after verb begins number	0.062
after verb begins past	0.158
after verb begins plural	-0.21
after verb begins preposition	-0.179
after verb begins pronoun	-0.073
after verb begins subordinate	0.071
after verb begins to	-0.236
after verbs	0.226
after verbs begins adjective	0.197
after verbs begins adverb	-0.24
after verbs begins determiner	-0.133
after verbs begins noun	0.161
after verbs begins plural	0.2
after verbs begins subordinate	0.198
after verbs begins to	-0.171
after was	0.165
after were	0.394
after when	0.074
after where	0.477
after which	0.123
after who	-0.096
after with	0.3
all in the question	-2.668
asked for area, head adjective	-0.059
asked for area, head name	-0.059
asked for area, head noun	0.382
asked for citi, head name	0.394
asked for citi, head noun	-0.154
asked for countri, head adjective	-0.083
asked for countri, head name	-0.172
asked for countri, head noun	-0.293
asked for countri, head place	0.638
asked for countri, head plural	-0.106
asked for group, head adjective	-0.057
asked for group, head name	0.287
asked for group, head noun	-0.627
asked for group, head past	-0.065
asked for group, head plural	0.41
asked for kind, head adjective	0.552
asked for kind, head adverb	-0.048
asked for kind, head ing	-0.062
asked for kind, head name	-0.505
asked for kind, head noun	0.242
asked for kind, head plural	0.518
asked for kind, head quantity	-0.209
asked for kind, head verb	0.079
asked for percentag, head name	-0.053
asked for percentag, head percent	0.458
asked for percentag, head plural	0.064
asked for person, head noun	-0.128
asked for person, head quantity	0.343
asked for region, head name	-0.341
asked for state, head name	0.354
asked for state, head noun	-0.18
asked for type, head adjective	0.936
asked for type, head ing	-0.066
asked for type, head name	-0.269
asked for type, head noun	0.129
asked for type, head past	0.064
asked for type, head plural	0.411
asked for type, head pronoun	-0.044
asked for type, head verb	0.078
asked for year, head adjective	-0.135
asked for year, head date	1.056
asked for year, head duration	-0.083
asked for year, head name	-0.173
asked for year, head noun	-0.251
asked for year, head number	-0.047
asked for year, head organization	-0.042
asked for year, head place	-0.045
asked for year, head plural	-0.121
asked for year, head quantity	0.159
bare phrase to other, 0	-0.247
bare phrase to part, 1	0.384
bare phrase to part, 2	-0.158
bare phrase to part, 3	-0.234
bare phrase to phrase, 2	0.049
bare phrase to phrase, 3	0.112
before a	0.11
before a question word, adjective	0.219
before a question word, adverb	-0.234
before a question word, capital	0.072
before a question word, negation	-0.086
before a question word, noun	0.065
before a question word, number	0.074
before a question word, past	-0.22
before a question word, plural	0.143
before a question word, preposition	-0.143
before a question word, verb	0.338
before a question word, verbs	-0.19
before about	-0.145
before adjective	-0.509
before adverb	0.106
before against	-0.329
before are	-0.088
before at	-0.145
before auxiliary	0.834
before because	0.103
before between	-0.072
before by	-0.075
before called	-0.073
before capital	-0.358
before conjunction	0.687
before determiner	-0.481
before during	0.365
before end	0.495
before for	0.044
before from	-0.22
before in	0.124
before including	0.244
before ing	0.081
before into	-0.052
before is	-0.153
before known	-0.205
before like	0.328
before negation	0.086
before noun	-0.348
before number	-0.567
before on	-0.183
before or	-0.198
before over	-0.071
before past	-0.11
before plural	-0.414
before preposition	-0.11
before pronoun	0.414
before subordinate	0.495
before such	0.226
before than	0.085
before that	0.383
before the first hit False	-0.058
before the first hit True	0.058
before the focus	0.14
before the last hit False	0.319
before the last hit True	-0.319
before the question's first word	0.642
before the question's verb how do	-0.168
before the question's verb what -	0.532
before the question's verb what be	0.146
before the question's verb what do	-0.103
before the question's verb what other	0.237
before the question's verb whatlater -	-0.27
before the question's verb whatlater be	0.078
before the question's verb whatlater do	-0.065
before the question's verb whatlater other	-0.252
before the question's verb when be	0.059
before the question's verb when do	0.214
before the question's verb where be	0.229
before the question's verb where do	-0.238
before the question's verb which -	0.22
before the question's verb which be	-0.42
before the question's verb whichlater -	-0.065
before the question's verb who -	0.281
before the question's verb who be	0.069
before the question's verb why be	-0.166
before the whole focus	0.561
before through	-0.155
before to	-0.287
before under	0.174
before until	-0.383
before verb	-0.134
before was	-0.078
before were	-0.128
before when	-0.125
before where	-0.143
before which	0.263
before who	-0.212
before with	-0.336
begin of a list of noun phrases	-0.149
begin of a list of noun phrases, many False	-0.297
begin of a list of noun phrases, many True	0.148
begin of a list of noun phrases, one of 2	-0.071
begin of a list of noun phrases, one of 3	-0.077
begins a	0.724
begins adjective	0.295
begins adjective ends adjective 0	0.044
begins adjective ends adjective 1	-0.279
begins adjective ends adjective 2	0.314
begins adjective ends adjective 3	0.094
begins adjective ends adjective 4	-0.262
begins adjective ends adverb 1	0.088
begins adjective ends adverb 2	-0.094
begins adjective ends adverb 4	-0.163
begins adjective ends capital 1	0.1
begins adjective ends capital 3	-0.08
begins adjective ends capital 4	-0.433
begins adjective ends ing 1	0.317
begins adjective ends ing 2	0.099
begins adjective ends ing 3	-0.086
begins adjective ends ing 4	0.081
begins adjective ends noun 1	-0.232
begins adjective ends noun 2	0.131
begins adjective ends noun 3	0.151
begins adjective ends number 1	0.095
begins adjective ends number 4	-0.214
begins adjective ends past 2	0.301
begins adjective ends past 4	-0.2
begins adjective ends plural 1	-0.053
begins adjective ends plural 2	0.326
begins adjective ends plural 3	0.321
begins adjective ends pronoun 2	-0.074
begins adjective ends pronoun 4	-0.104
begins adjective ends verb 2	-0.076
begins adjective ends verb 3	0.072
begins adjective ends verb 4	-0.269
begins adjective ends verbs 3	-0.06
begins adjective ends verbs 4	0.452
begins adverb	-0.134
begins adverb ends adjective 1	0.636
begins adverb ends adjective 3	-0.057
begins adverb ends adjective 4	-0.128
begins adverb ends adverb 0	0.145
begins adverb ends adverb 1	0.174
begins adverb ends adverb 2	-0.081
begins adverb ends adverb 4	-0.102
begins adverb ends capital 1	-0.046
begins adverb ends capital 2	-0.114
begins adverb ends capital 3	-0.107
begins adverb ends capital 4	-0.132
begins adverb ends noun 1	-0.162
begins adverb ends noun 2	-0.187
begins adverb ends noun 4	0.163
begins adverb ends number 1	-0.08
begins adverb ends number 3	-0.078
begins adverb ends past 1	0.062
begins adverb ends past 3	-0.077
begins adverb ends plural 1	0.064
begins adverb ends plural 2	0.056
begins adverb ends plural 3	0.269
begins adverb ends plural 4	-0.099
begins adverb ends pronoun 4	-0.055
begins adverb ends verbs 4	-0.089
begins after	0.223
begins among	-0.106
begins an	-0.137
begins as	-0.516
begins at	-0.049
begins before	0.835
begins between	0.7
begins by	-0.342
begins called	-0.301
begins capital	0.74
begins capital ends adjective 1	-0.149
begins capital ends adjective 2	0.099
begins capital ends adjective 3	-0.151
begins capital ends adjective 4	-0.177
begins capital ends adverb 1	-0.04
begins capital ends adverb 2	0.217
begins capital ends adverb 4	-0.158
begins capital ends capital 0	-0.382
begins capital ends capital 1	0.227
begins capital ends capital 2	0.418
begins capital ends capital 3	0.662
begins capital ends capital 4	0.519
begins capital ends ing 4	-0.06
begins capital ends noun 1	0.43
begins capital ends noun 2	0.154
begins capital ends noun 3	0.124
begins capital ends noun 4	-0.727
begins capital ends number 1	0.189
begins capital ends number 2	0.624
begins capital ends number 3	-0.047
begins capital ends past 2	-0.047
begins capital ends past 3	-0.121
begins capital ends past 4	-0.204
begins capital ends plural 1	-0.119
begins capital ends plural 2	0.14
begins capital ends plural 3	-0.176
begins capital ends plural 4	-0.304
begins capital ends verb 1	0.134
begins capital ends verb 2	-0.051
begins capital ends verb 3	-0.057
begins capital ends verb 4	0.098
begins capital ends verbs 4	-0.152
begins determiner	-0.766
begins determiner ends adjective 1	-0.644
begins determiner ends adjective 2	0.044
begins determiner ends adjective 3	0.332
begins determiner ends adverb 1	-0.062
begins determiner ends adverb 2	-0.13
begins determiner ends adverb 3	-0.085
begins determiner ends adverb 4	-0.219
begins determiner ends capital 1	-0.178
begins determiner ends capital 2	0.26
begins determiner ends capital 3	0.283
begins determiner ends capital 4	0.413
begins determiner ends ing 1	-0.105
begins determiner ends ing 2	-0.088
begins determiner ends ing 3	-0.12
begins determiner ends ing 4	-0.127
begins determiner ends negation 4	-0.057
begins determiner ends noun 1	-0.533
begins determiner ends noun 3	0.422
begins determiner ends noun 4	0.131
begins determiner ends number 1	-0.264
begins determiner ends number 2	-0.073
begins determiner ends number 4	-0.088
begins determiner ends past 1	0.074
begins determiner ends past 2	0.167
begins determiner ends past 4	0.453
begins determiner ends plural 1	-0.288
begins determiner ends plural 2	-0.35
begins determiner ends plural 3	-0.323
begins determiner ends plural 4	0.138
begins determiner ends pronoun 4	-0.199
begins determiner ends verb 2	0.395
begins determiner ends verb 4	-0.152
begins determiner ends verbs 2	0.233
begins determiner ends verbs 3	-0.045
begins for	-0.435
begins from	-0.2
begins his	-0.29
begins in	-0.983
begins including	-0.332
begins ing	0.31
begins ing ends adjective 1	-0.045
begins ing ends adjective 2	-0.053
begins ing ends adjective 3	0.132
begins ing ends capital 1	-0.092
begins ing ends capital 2	-0.12
begins ing ends capital 3	0.229
begins ing ends capital 4	-0.309
begins ing ends ing 0	0.318
begins ing ends ing 2	-0.054
begins ing ends ing 4	-0.05
begins ing ends noun 1	-0.087
begins ing ends noun 2	-0.086
begins ing ends noun 3	0.159
begins ing ends noun 4	0.446
begins ing ends number 2	-0.044
begins ing ends number 4	-0.059
begins ing ends past 3	-0.086
begins ing ends past 4	-0.086
begins ing ends plural 1	0.202
begins ing ends plural 3	-0.207
begins ing ends plural 4	0.136
begins ing ends pronoun 4	0.124
begins ing ends verb 4	0.041
begins inside a mention	-0.675
begins into	-0.182
begins its	-0.199
begins known	-0.129
begins like	0.14
begins named	-0.048
begins negation	-0.053
begins negation ends adverb 4	0.076
begins negation ends capital 4	0.118
begins negation ends negation 0	-0.088
begins negation ends noun 4	0.127
begins not	-0.116
begins noun	-0.171
begins noun ends adjective 1	0.199
begins noun ends adjective 3	0.073
begins noun ends adjective 4	0.19
begins noun ends adverb 1	0.094
begins noun ends adverb 2	-0.097
begins noun ends adverb 3	-0.057
begins noun ends adverb 4	-0.224
begins noun ends capital 1	-0.146
begins noun ends capital 2	-0.194
begins noun ends capital 4	-0.185
begins noun ends ing 2	-0.082
begins noun ends ing 3	-0.055
begins noun ends ing 4	0.129
begins noun ends noun 0	-0.223
begins noun ends noun 1	0.224
begins noun ends noun 2	0.068
begins noun ends noun 3	-0.202
begins noun ends noun 4	-0.417
begins noun ends number 1	0.17
begins noun ends number 2	-0.068
begins noun ends past 1	0.286
begins noun ends past 2	0.061
begins noun ends past 3	-0.052
begins noun ends past 4	-0.198
begins noun ends plural 1	0.091
begins noun ends plural 2	-0.13
begins noun ends plural 3	0.21
begins noun ends plural 4	0.133
begins noun ends pronoun 1	-0.046
begins noun ends pronoun 2	-0.042
begins noun ends pronoun 4	0.165
begins noun ends verb 1	0.374
begins noun ends verb 2	0.145
begins noun ends verb 3	-0.046
begins noun ends verb 4	0.094
begins noun ends verbs 1	-0.146
begins noun ends verbs 2	-0.104
begins noun ends verbs 3	-0.176
begins number	0.786
begins number ends adjective 1	0.159
begins number ends adjective 2	0.066
begins number ends adjective 3	-0.063
begins number ends adverb 1	-0.048
begins number ends adverb 2	0.114
begins number ends adverb 3	0.058
begins number ends adverb 4	0.054
begins number ends capital 2	0.247
begins number ends capital 3	0.436
begins number ends capital 4	0.201
begins number ends ing 4	-0.053
begins number ends noun 1	0.105
begins number ends noun 2	0.165
begins number ends noun 3	0.313
begins number ends noun 4	-0.436
begins number ends number 0	0.105
begins number ends number 1	0.737
begins number ends number 2	0.149
begins number ends past 1	0.079
begins number ends past 2	-0.093
begins number ends past 4	-0.16
begins number ends plural 1	-0.146
begins number ends plural 2	-0.188
begins number ends plural 3	-0.165
begins number ends plural 4	-0.626
begins number ends verb 2	-0.05
begins number ends verb 3	0.121
begins number ends verb 4	-0.086
begins on	-0.467
begins opening	0.213
begins opening ends adjective 2	-0.118
begins opening ends adjective 3	-0.048
begins opening ends adjective 4	0.199
begins opening ends adverb 2	-0.042
begins opening ends capital 1	0.386
begins opening ends capital 2	-0.093
begins opening ends capital 3	-0.119
begins opening ends capital 4	0.229
begins opening ends noun 1	0.116
begins opening ends noun 2	0.065
begins opening ends noun 3	0.166
begins opening ends noun 4	-0.228
begins opening ends number 1	0.13
begins opening ends number 2	0.067
begins opening ends number 4	-0.08
begins opening ends opening 0	0.041
begins opening ends past 4	-0.123
begins opening ends plural 2	-0.141
begins opening ends plural 4	-0.275
begins opening ends verb 4	-0.086
begins opening ends verbs 1	0.24
begins opening ends verbs 4	0.089
begins over	0.587
begins past	0.239
begins past ends adjective 1	0.271
begins past ends adjective 2	-0.055
begins past ends adjective 3	0.087
begins past ends adjective 4	-0.136
begins past ends adverb 2	-0.04
begins past ends adverb 3	0.082
begins past ends adverb 4	-0.042
begins past ends capital 2	-0.111
begins past ends capital 3	-0.168
begins past ends capital 4	-0.397
begins past ends ing 4	0.071
begins past ends noun 1	0.304
begins past ends noun 3	-0.088
begins past ends noun 4	0.139
begins past ends number 1	-0.053
begins past ends number 2	-0.133
begins past ends number 3	-0.047
begins past ends number 4	-0.225
begins past ends past 0	0.262
begins past ends past 1	0.109
begins past ends past 2	-0.179
begins past ends past 3	0.047
begins past ends past 4	-0.118
begins past ends plural 1	0.768
begins past ends plural 2	0.374
begins past ends plural 3	-0.048
begins past ends plural 4	-0.18
begins past ends pronoun 4	0.127
begins past ends verb 2	-0.084
begins past ends verb 3	0.095
begins past ends verb 4	-0.214
begins plural	-0.357
begins plural ends adjective 1	-0.066
begins plural ends adjective 2	-0.081
begins plural ends adjective 3	0.267
begins plural ends adjective 4	-0.191
begins plural ends adverb 1	-0.059
begins plural ends adverb 2	-0.049
begins plural ends adverb 4	0.11
begins plural ends capital 1	-0.049
begins plural ends capital 2	-0.053
begins plural ends capital 3	-0.101
begins plural ends capital 4	-0.264
begins plural ends noun 1	-0.101
begins plural ends noun 2	0.117
begins plural ends noun 4	-0.227
begins plural ends number 2	-0.076
begins plural ends number 4	0.042
begins plural ends past 1	-0.07
begins plural ends past 2	0.106
begins plural ends past 3	-0.052
begins plural ends past 4	0.051
begins plural ends plural 0	-0.088
begins plural ends plural 1	0.058
begins plural ends plural 2	0.107
begins plural ends plural 3	-0.114
begins plural ends plural 4	0.248
begins plural ends verb 1	-0.067
begins plural ends verb 2	0.067
begins plural ends verb 4	-0.109
begins plural ends verbs 1	-0.055
begins plural ends verbs 2	0.194
begins plural ends verbs 4	0.397
begins preposition	-0.577
begins preposition ends adjective 1	-0.072
begins preposition ends adjective 2	0.063
begins preposition ends adjective 3	0.045
begins preposition ends adjective 4	-0.092
begins preposition ends adverb 2	0.138
begins preposition ends adverb 4	-0.076
begins preposition ends capital 1	-0.225
begins preposition ends capital 2	-0.187
begins preposition ends capital 3	0.239
begins preposition ends capital 4	0.083
begins preposition ends ing 4	-0.067
begins preposition ends noun 1	-0.06
begins preposition ends noun 2	-0.124
begins preposition ends noun 3	0.089
begins preposition ends noun 4	0.22
begins preposition ends number 1	-0.253
begins preposition ends number 2	0.064
begins preposition ends number 3	0.19
begins preposition ends number 4	0.283
begins preposition ends past 2	0.233
begins preposition ends past 3	-0.048
begins preposition ends past 4	-0.22
begins preposition ends plural 1	-0.182
begins preposition ends plural 2	-0.089
begins preposition ends plural 3	-0.12
begins preposition ends plural 4	-0.185
begins preposition ends verbs 4	-0.05
begins pronoun	-0.32
begins pronoun ends adjective 2	-0.049
begins pronoun ends adjective 4	0.046
begins pronoun ends adverb 1	-0.048
begins pronoun ends adverb 2	-0.046
begins pronoun ends adverb 4	-0.064
begins pronoun ends capital 4	0.045
begins pronoun ends ing 4	0.143
begins pronoun ends noun 2	-0.083
begins pronoun ends noun 3	0.202
begins pronoun ends noun 4	0.403
begins pronoun ends number 4	-0.086
begins pronoun ends past 1	-0.068
begins pronoun ends past 2	-0.053
begins pronoun ends past 3	-0.128
begins pronoun ends past 4	-0.097
begins pronoun ends plural 4	0.168
begins pronoun ends pronoun 0	-0.374
begins pronoun ends pronoun 4	0.169
begins pronoun ends verbs 1	-0.084
begins subordinate	-0.435
begins subordinate ends adjective 1	-0.068
begins subordinate ends adjective 2	-0.062
begins subordinate ends adjective 3	-0.047
begins subordinate ends adjective 4	0.366
begins subordinate ends adverb 4	0.076
begins subordinate ends capital 1	-0.086
begins subordinate ends capital 2	-0.068
begins subordinate ends capital 3	-0.079
begins subordinate ends capital 4	-0.166
begins subordinate ends noun 1	-0.206
begins subordinate ends noun 2	-0.135
begins subordinate ends noun 3	-0.23
begins subordinate ends noun 4	0.289
begins subordinate ends number 4	-0.05
begins subordinate ends past 1	-0.062
begins subordinate ends past 3	-0.045
begins subordinate ends past 4	0.157
begins subordinate ends plural 1	-0.123
begins subordinate ends plural 2	-0.042
begins subordinate ends plural 3	-0.049
begins subordinate ends plural 4	0.432
begins subordinate ends pronoun 1	-0.096
begins subordinate ends pronoun 4	0.044
begins subordinate ends verb 2	-0.044
begins subordinate ends verb 4	0.223
begins subordinate ends verbs 2	-0.044
begins such	-0.584
begins than	-0.282
begins that	-0.851
begins the	0.654
begins their	-0.122
begins to	-0.444
begins to ends adjective 4	0.119
begins to ends adverb 4	0.133
begins to ends capital 1	-0.046
begins to ends capital 2	-0.067
begins to ends capital 4	-0.068
begins to ends noun 1	-0.072
begins to ends noun 2	-0.255
begins to ends noun 4	0.189
begins to ends number 1	-0.056
begins to ends past 2	0.121
begins to ends past 4	0.055
begins to ends plural 2	-0.182
begins to ends plural 4	0.266
begins to ends verb 1	-0.161
begins to ends verb 4	-0.045
begins to ends verbs 4	0.078
begins under	0.102
begins until	0.052
begins verb	0.321
begins verb ends adjective 1	-0.124
begins verb ends adjective 2	-0.087
begins verb ends adjective 4	-0.332
begins verb ends adverb 1	-0.124
begins verb ends adverb 2	0.05
begins verb ends adverb 3	0.11
begins verb ends adverb 4	-0.044
begins verb ends capital 1	0.111
begins verb ends capital 2	-0.128
begins verb ends capital 4	-0.086
begins verb ends noun 2	0.369
begins verb ends noun 3	-0.325
begins verb ends noun 4	0.102
begins verb ends number 3	-0.064
begins verb ends number 4	-0.073
begins verb ends past 2	-0.055
begins verb ends past 3	-0.047
begins verb ends past 4	0.109
begins verb ends plural 1	0.508
begins verb ends plural 2	0.088
begins verb ends plural 4	0.359
begins verb ends pronoun 1	-0.041
begins verb ends pronoun 4	0.271
begins verb ends verb 0	0.373
begins verb ends verb 1	-0.04
begins verb ends verb 2	-0.092
begins verb ends verb 4	-0.158
begins verb ends verbs 4	-0.157
begins verbs	0.166
begins verbs ends adjective 3	-0.041
begins verbs ends adjective 4	-0.102
begins verbs ends adverb 4	0.101
begins verbs ends capital 4	0.502
begins verbs ends noun 1	-0.056
begins verbs ends noun 2	-0.097
begins verbs ends noun 4	-0.093
begins verbs ends number 4	-0.041
begins verbs ends past 4	0.064
begins verbs ends plural 2	0.215
begins verbs ends plural 3	-0.06
begins verbs ends plural 4	-0.154
begins verbs ends verbs 0	0.106
begins verbs ends verbs 4	-0.05
begins when	-0.093
begins where	-0.09
begins which	-0.666
begins who	-0.144
begins with	-0.535
begins with a cue	0.672
begins with a question word	-0.723
close	1.804
close left	0.773
closes "	-0.199
closes "(	0.186
closes ")	0.201
closes ",	-0.231
closes ".	0.52
closes &	-0.049
closes '	0.288
closes 's	0.053
closes (	0.232
closes ("	0.266
closes )	-0.381
closes ).	0.283
closes ,	-0.179
closes ,"	-0.14
closes -	-0.698
closes .	0.249
closes ."	0.627
closes .[	1.534
closes /	-0.181
closes :	-0.341
closes :"	0.23
closes ;	0.2
closes [	0.122
closes ]	0.1
closes as other	0.103
closes as part	-0.314
closes as phrase	0.211
closes °	-0.217
closes —	-0.155
commas 1	-0.813
commas 2	-0.153
commas 3	-0.167
common words	-1.063
end of a list of noun phrases	-0.2
end of a list of noun phrases, many False	-0.125
end of a list of noun phrases, many True	-0.075
end of a list of noun phrases, one of 2	0.056
end of a list of noun phrases, one of 3	-0.255
ends adjective	-0.082
ends adjective before adjective	-0.416
ends adjective before auxiliary	0.081
ends adjective before capital	0.071
ends adjective before conjunction	-0.044
ends adjective before determiner	0.135
ends adjective before end	0.225
ends adjective before ing	0.082
ends adjective before noun	-0.414
ends adjective before number	-0.102
ends adjective before of	-0.046
ends adjective before past	0.183
ends adjective before plural	-0.184
ends adjective before preposition	0.108
ends adjective before pronoun	0.489
ends adjective before subordinate	-0.09
ends adjective before to	-0.153
ends adverb	-0.701
ends adverb before adjective	0.213
ends adverb before adverb	-0.194
ends adverb before capital	-0.079
ends adverb before determiner	-0.136
ends adverb before end	0.099
ends adverb before noun	-0.088
ends adverb before of	0.128
ends adverb before past	-0.433
ends adverb before plural	-0.067
ends adverb before preposition	0.104
ends adverb before pronoun	0.249
ends adverb before subordinate	-0.073
ends adverb before verb	-0.171
ends adverb before verbs	-0.126
ends capital	0.484
ends capital before adjective	0.102
ends capital before adverb	0.182
ends capital before auxiliary	-0.126
ends capital before capital	-0.463
ends capital before conjunction	-0.125
ends capital before end	-0.285
ends capital before noun	0.166
ends capital before number	-0.241
ends capital before of	0.273
ends capital before past	0.044
ends capital before plural	0.107
ends capital before preposition	0.06
ends capital before pronoun	-0.216
ends capital before subordinate	0.078
ends capital before to	0.579
ends capital before verb	0.175
ends capital before verbs	0.093
ends ing	-0.155
ends ing before adjective	-0.226
ends ing before adverb	0.277
ends ing before capital	-0.102
ends ing before conjunction	0.063
ends ing before determiner	-0.444
ends ing before end	0.32
ends ing before noun	-0.385
ends ing before number	-0.054
ends ing before of	-0.132
ends ing before past	-0.092
ends ing before plural	-0.218
ends ing before preposition	-0.231
ends ing before pronoun	0.042
ends ing before to	-0.216
ends inside a mention	-0.983
ends negation	-0.435
ends negation before adverb	-0.079
ends negation before auxiliary	-0.137
ends negation before verb	-0.066
ends noun	0.316
ends noun before adjective	-0.369
ends noun before adverb	0.364
ends noun before auxiliary	-0.051
ends noun before capital	0.059
ends noun before conjunction	0.246
ends noun before determiner	-0.042
ends noun before end	-0.183
ends noun before ing	0.324
ends noun before noun	-0.296
ends noun before number	0.247
ends noun before of	-0.424
ends noun before plural	-0.064
ends noun before preposition	-0.068
ends noun before pronoun	0.05
ends noun before subordinate	0.158
ends noun before to	-0.269
ends noun before verb	0.178
ends noun before verbs	0.348
ends number	0.36
ends number before adjective	0.361
ends number before adverb	-0.269
ends number before auxiliary	0.074
ends number before capital	-0.074
ends number before conjunction	-0.263
ends number before determiner	0.232
ends number before end	-0.346
ends number before ing	-0.225
ends number before noun	0.07
ends number before number	-0.705
ends number before of	0.262
ends number before past	0.259
ends number before plural	0.336
ends number before preposition	0.583
ends number before pronoun	0.092
ends number before subordinate	0.046
ends number before to	-0.101
ends opening	0.041
ends opening before adjective	-0.104
ends opening before adverb	-0.065
ends opening before auxiliary	0.221
ends opening before capital	0.342
ends opening before conjunction	-0.046
ends opening before determiner	0.133
ends opening before noun	0.329
ends opening before past	0.078
ends opening before plural	0.058
ends opening before preposition	-0.268
ends opening before verb	-0.098
ends opening before verbs	-0.188
ends past	-0.094
ends past before adverb	-0.086
ends past before auxiliary	0.533
ends past before capital	-0.145
ends past before determiner	-0.156
ends past before end	0.188
ends past before number	0.096
ends past before of	-0.083
ends past before past	-0.262
ends past before plural	0.05
ends past before preposition	-0.335
ends past before subordinate	0.147
ends past before to	-0.084
ends past before verb	0.131
ends plural	0.369
ends plural before adjective	0.262
ends plural before auxiliary	-0.166
ends plural before capital	0.18
ends plural before determiner	0.263
ends plural before end	-0.209
ends plural before ing	-0.135
ends plural before noun	0.43
ends plural before number	0.35
ends plural before of	-0.262
ends plural before past	0.066
ends plural before plural	-0.25
ends plural before preposition	0.095
ends plural before pronoun	-0.124
ends plural before to	0.347
ends plural before verb	-0.085
ends plural before verbs	-0.311
ends pronoun	-0.43
ends pronoun before adverb	-0.077
ends pronoun before auxiliary	-0.633
ends pronoun before determiner	0.132
ends pronoun before end	0.352
ends pronoun before past	-0.152
ends pronoun before preposition	-0.078
ends pronoun before to	-0.04
ends pronoun before verb	-0.119
ends pronoun before verbs	-0.088
ends verb before adjective	-0.205
ends verb before auxiliary	0.428
ends verb before capital	-0.198
ends verb before conjunction	0.164
ends verb before determiner	-0.224
ends verb before end	0.281
ends verb before noun	-0.214
ends verb before number	-0.058
ends verb before of	-0.125
ends verb before past	0.222
ends verb before plural	-0.095
ends verb before pronoun	-0.141
ends verb before to	-0.078
ends verbs	0.351
ends verbs before adjective	-0.089
ends verbs before adverb	0.165
ends verbs before capital	0.059
ends verbs before conjunction	0.536
ends verbs before determiner	-0.394
ends verbs before end	0.069
ends verbs before noun	0.096
ends verbs before of	0.503
ends verbs before plural	-0.077
ends verbs before preposition	-0.091
ends verbs before subordinate	-0.215
ends verbs before to	-0.078
ends with a question word	-0.089
ends with the focus	0.539
head adjective many False	0.165
head adjective many True	0.191
head adverb many True	0.168
head capital many False	0.209
head capital many True	-0.167
head ing many False	0.061
head ing many True	-0.073
head is the focus	0.728
head negation many False	-0.188
head noun many True	-0.147
head number many False	0.195
head number many True	0.447
head opening many False	0.302
head opening many True	-0.141
head past many True	-0.225
head pronoun many True	0.069
head verb many False	-0.353
head verb many True	-0.078
head verbs many False	-0.351
hits in the segment	1.297
holds a fitting mention	1.107
holds date	-1.002
holds demonym	-0.192
holds duration	-0.298
holds money	-0.174
holds name	-0.419
holds no mention	0.149
holds organization	-0.374
holds person	-0.156
holds place	-0.568
holds quantity	-0.382
holds the focus	0.502
in a cue	0.306
is a fitting mention	1.88
is date	-0.908
is demonym	0.443
is duration	0.246
is duration with the focus	0.088
is money	0.471
is name	0.059
is name with the focus	0.899
is organization with the focus	0.368
is percent	0.302
is person	0.104
is place	-0.193
is place with the focus	0.7
is quantity	-0.471
is quantity before the focus	0.177
item of a list of noun phrases	-0.041
item of a list of noun phrases, one of 2	0.163
item of a list of noun phrases, one of 3	-0.205
joined by 	0.429
joined by adjective	0.13
joined by adjective conjunction	0.326
joined by adjective past	0.065
joined by adjective subordinate	-0.04
joined by adverb	0.444
joined by adverb adjective	0.136
joined by adverb adverb	-0.065
joined by adverb auxiliary	-0.11
joined by adverb past	-0.125
joined by adverb preposition	-0.139
joined by adverb subordinate	-0.2
joined by adverb verb	-0.052
joined by auxiliary	-0.419
joined by auxiliary adjective	-0.083
joined by auxiliary adverb	0.066
joined by auxiliary auxiliary	-0.215
joined by auxiliary determiner	-0.083
joined by auxiliary negation	0.235
joined by auxiliary past	-0.14
joined by auxiliary preposition	-0.119
joined by auxiliary to	0.119
joined by auxiliary verb	0.202
joined by conjunction	0.3
joined by conjunction adjective	-0.079
joined by conjunction auxiliary	-0.269
joined by conjunction determiner	-0.129
joined by conjunction ing	-0.186
joined by conjunction past	0.102
joined by conjunction preposition	-0.272
joined by conjunction pronoun	-0.105
joined by conjunction subordinate	-0.066
joined by conjunction verb	0.122
joined by determiner	-0.156
joined by determiner adverb	-0.096
joined by determiner auxiliary	-0.063
joined by determiner past	-0.053
joined by determiner subordinate	-0.295
joined by ing	-0.166
joined by ing preposition	-0.121
joined by ing to	0.056
joined by of	0.222
joined by of adjective	0.054
joined by of adverb	0.055
joined by of determiner	-0.096
joined by of ing	-0.109
joined by of past	0.223
joined by past	-0.082
joined by past adverb	-0.19
joined by past conjunction	-0.071
joined by past determiner	-0.067
joined by past preposition	0.297
joined by past subordinate	-0.046
joined by past to	0.246
joined by past verb	0.286
joined by preposition	-0.194
joined by preposition adjective	-0.112
joined by preposition adverb	-0.128
joined by preposition determiner	-0.08
joined by preposition ing	-0.204
joined by preposition past	0.423
joined by preposition subordinate	-0.111
joined by pronoun auxiliary	-0.071
joined by subordinate	-0.611
joined by subordinate adverb	0.119
joined by subordinate auxiliary	0.08
joined by subordinate preposition	-0.045
joined by subordinate verbs	-0.049
joined by to	0.426
joined by to auxiliary	-0.064
joined by to verb	-0.229
joined by verb	-0.25
joined by verb adverb	-0.06
joined by verb conjunction	0.405
joined by verb past	0.127
joined by verb preposition	0.119
joined by verb to	-0.058
joined by verbs	-0.234
joined by verbs adverb	-0.068
joined by verbs determiner	-0.073
joined by verbs preposition	0.053
joins 0 for many	-0.629
joins 1 for many	0.55
joins 1 for one	-0.045
joins 2 for many	0.08
joins 2 for one	0.077
length 0	0.238
length 1	0.553
length 2	0.611
length 3	0.332
length 4	0.429
length 5	0.136
length 6	-0.141
length 7	-0.278
length 8	-0.399
length 9	-1.482
more than a list of noun phrases	-0.073
more than a list of noun phrases, many False	-0.046
more than a list of noun phrases, one of 2	-0.081
near	0.588
no content	-1.179
object how -	-0.147
object how be	-0.078
object how do	-0.081
object how other	-0.043
object howlater -	0.224
object howlater be	-0.146
object of the question's verb how -	-0.101
object of the question's verb how be	0.048
object of the question's verb how do	0.252
object of the question's verb how other	0.289
object of the question's verb what -	-0.085
object of the question's verb what be	-0.052
object of the question's verb what do	0.133
object of the question's verb what other	-0.113
object of the question's verb whatlater -	0.223
object of the question's verb whatlater be	-0.073
object of the question's verb whatlater do	-0.195
object of the question's verb when be	0.308
object of the question's verb when do	0.186
object of the question's verb where be	0.197
object of the question's verb where do	0.349
object of the question's verb which -	0.166
object of the question's verb which be	-0.099
object of the question's verb whichlater -	0.297
object of the question's verb who -	0.273
object of the question's verb who be	-0.239
object what -	-0.16
object what be	-0.056
object what do	-0.093
object what other	-0.081
object whatlater -	0.082
object whatlater be	-0.114
object whatlater do	-0.196
object whatlater other	0.257
object which -	-0.105
object which be	-0.131
object which do	0.041
object which other	-0.151
object who -	-0.13
object who be	-0.174
object who other	-0.187
object why be	-0.044
opens "	0.498
opens "(	0.368
opens ",	0.085
opens '	0.456
opens 's	-0.069
opens (	-0.718
opens ("	0.545
opens )	-0.265
opens ),	-0.085
opens ,"	0.089
opens -	-1.134
opens .	-0.183
opens .[	-0.087
opens /	-0.334
opens :	0.599
opens ;	0.092
opens [	0.523
opens as bare phrase	-0.096
opens as other	-0.059
opens as part	-0.089
opens as phrase	0.244
opens °	-0.222
opens —	-0.47
other to other, 0	0.511
other to part, 0	-0.49
other to phrase, 0	-0.081
part of a list, commas 0 for many	-0.281
part of a list, commas 0 for one	0.133
part of a list, commas 1 for many	0.418
part of a list, commas 2 for many	0.344
part of a list, commas 2 for one	-0.335
part of a list, joins 0	-0.043
part of a list, joins 0 for many	0.191
part of a list, joins 0 for one	-0.234
part of a list, joins 1	0.305
part of a list, joins 1 for many	0.291
part to other, 0	-0.243
part to part, 1	1.072
part to part, 2	-0.329
part to part, 3	-0.103
part to phrase, 1	0.265
part to phrase, 2	-0.329
part to phrase, 3	-0.423
partly in the question	-0.947
phrase to other, 0	0.081
phrase to part, 1	0.373
phrase to part, 2	-0.679
phrase to part, 3	-0.149
phrase to phrase, 1	0.647
phrase, then adjective	0.432
phrase, then adverb	0.088
phrase, then capital	0.26
phrase, then conjunction	-0.342
phrase, then determiner	0.573
phrase, then ing	-0.222
phrase, then negation	0.073
phrase, then noun	-0.155
phrase, then number	-0.299
phrase, then of	-0.351
phrase, then past	0.194
phrase, then plural	-0.149
phrase, then preposition	0.581
phrase, then pronoun	-0.11
phrase, then subordinate	0.14
phrase, then to	0.551
phrase, then verb	0.214
question words 0 before	-0.088
question words 0 before, 0 behind	0.083
question words 0 before, 1 behind	0.08
question words 0 before, 2 behind	-0.064
question words 0 before, 5 behind	-0.108
question words 0 before, 6 behind	-0.057
question words 1 before	0.224
question words 1 before, 0 behind	-0.27
question words 1 before, 2 behind	0.08
question words 1 before, 3 behind	0.118
question words 1 before, 4 behind	0.134
question words 1 before, 5 behind	0.257
question words 1 before, 6 behind	-0.079
question words 1 behind	0.22
question words 2 before	0.181
question words 2 before, 0 behind	0.186
question words 2 before, 1 behind	-0.066
question words 2 before, 3 behind	0.124
question words 2 before, 5 behind	-0.101
question words 2 behind	0.232
question words 3 before	0.144
question words 3 before, 0 behind	-0.092
question words 3 before, 2 behind	0.051
question words 3 before, 3 behind	-0.18
question words 3 before, 4 behind	0.222
question words 3 before, 5 behind	0.259
question words 3 before, 6 behind	-0.085
question words 3 behind	0.094
question words 4 before, 1 behind	0.115
question words 4 before, 2 behind	-0.08
question words 4 before, 3 behind	0.224
question words 4 before, 4 behind	-0.178
question words 4 before, 5 behind	0.157
question words 4 before, 6 behind	-0.221
question words 5 before	-0.087
question words 5 before, 0 behind	0.551
question words 5 before, 1 behind	0.371
question words 5 before, 2 behind	0.26
question words 5 before, 3 behind	-0.276
question words 5 before, 4 behind	-0.069
question words 5 before, 5 behind	-0.456
question words 5 before, 6 behind	-0.468
question words 6 before	-0.372
question words 6 before, 0 behind	-0.437
question words 6 before, 1 behind	-0.233
question words 6 before, 3 behind	0.105
question words 6 before, 4 behind	-0.141
question words 6 before, 5 behind	-0.048
question words 6 before, 6 behind	0.412
question words 6 behind	-0.483
question words in its phrase	0.407
segment opens False closes False	-1.011
segment opens False closes True	0.262
segment opens True closes False	-0.342
segment opens True closes True	1.091
segments 0	0.723
segments 1	-0.375
segments 2	-0.347
subject how -	0.147
subject how be	0.078
subject how do	0.081
subject how other	0.043
subject howlater -	-0.224
subject howlater be	0.146
subject what -	0.16
subject what be	0.056
subject what do	0.093
subject what other	0.081
subject whatlater -	-0.082
subject whatlater be	0.114
subject whatlater do	0.196
subject whatlater other	-0.257
subject which -	0.105
subject which be	0.131
subject which do	-0.041
subject which other	0.151
subject who -	0.13
subject who be	0.174
subject who other	0.187
subject why be	0.044
the focus in its phrase	0.509
two after a question word	0.151
two after the focus, adjective	-0.044
two after the focus, adverb	0.091
two after the focus, and	-0.289
two after the focus, are	0.071
two after the focus, capital	-0.277
two after the focus, for	-0.07
two after the focus, in	-0.225
two after the focus, is	-0.151
two after the focus, noun	-0.094
two after the focus, number	-0.261
two after the focus, of	0.921
two after the focus, past	0.263
two after the focus, the	0.197
two after the focus, to	-0.103
two after the focus, with	0.302
verb far, asked False, before	-0.182
verb far, asked False, behind	-0.09
verb far, asked True, before	0.152
verb far, asked True, behind	0.05
verb near, asked False, before	-0.177
verb near, asked True, before	0.497
verb next, asked False, before	-0.225
verb next, asked False, behind	-0.146
verb next, asked True, before	0.225
verb next, asked True, behind	0.305
verb nowhere, asked False, before	-0.29
verb nowhere, asked False, behind	-0.162
verbs inside 0	0.483
verbs inside 1	-0.197
verbs inside 2	-0.286
whole list of noun phrases	0.525
whole list of noun phrases, many False	-0.077
whole list of noun phrases, many True	0.602
whole list of noun phrases, one of 2	-0.217
whole list of noun phrases, one of 3	0.742
whole of a list, commas 0 for many	-0.051
whole of a list, commas 0 for one	-0.056
whole of a list, commas 1 for many	0.098
whole of a list, commas 1 for one	-0.068
whole of a list, commas 2 for many	0.292
whole of a list, commas 2 for one	0.143
whole of a list, joins 1	0.357
whole of a list, joins 1 for many	0.339
""",
    "date": r"""
across a list of noun phrases, one of 2	-0.087
across a list of noun phrases, one of 3	0.091
after a like word	0.18
after a question word, capital	-0.115
after a question word, noun	-0.221
after a question word, past	0.066
after a question word, plural	0.054
after a question word, preposition	0.077
after a question word, verb	-0.069
after adjective	-0.208
after adjective begins adjective	-0.078
after adjective begins capital	0.1
after adjective begins noun	-0.053
after adjective begins preposition	-0.098
after adverb	0.248
after adverb begins adjective	0.057
after adverb begins past	-0.06
after adverb begins preposition	0.165
after after	-0.429
after an	-0.06
after and	-0.233
after are	-0.108
after at	-0.059
after auxiliary	-0.188
after auxiliary begins adverb	-0.095
after auxiliary begins determiner	-0.047
after auxiliary begins past	-0.106
after auxiliary begins verb	0.093
after begin	0.165
after begin begins determiner	-0.136
after begin begins opening	-0.238
after begin begins preposition	0.343
after between	-0.165
after by	-0.217
after capital	-0.148
after capital begins capital	-0.174
after capital begins number	-0.056
after capital begins preposition	0.152
after conjunction	-0.161
after conjunction begins adjective	-0.047
after conjunction begins capital	-0.042
after conjunction begins noun	0.132
after conjunction begins number	-0.088
after determiner	-0.041
after determiner begins adjective	0.076
after determiner begins capital	-0.217
after determiner begins determiner	-0.042
after determiner begins noun	-0.082
after determiner begins number	0.351
after for	0.041
after from	0.17
after in	0.667
after ing begins determiner	0.055
after is	-0.142
after noun begins adjective	0.066
after noun begins capital	-0.084
after noun begins ing	0.108
after noun begins past	-0.068
after noun begins preposition	0.118
after number	-0.192
after number begins capital	-0.054
after number begins number	-0.101
after of	0.254
after of begins noun	-0.117
after of begins number	0.262
after on	0.247
after or	0.086
after past	0.299
after past begins capital	0.22
after past begins determiner	-0.048
after past begins noun	0.184
after past begins preposition	0.057
after past begins subordinate	0.041
after past begins to	-0.051
after plural	-0.056
after plural begins past	-0.042
after plural begins preposition	0.084
after plural begins to	0.158
after preposition	0.319
after preposition begins capital	0.274
after preposition begins noun	-0.226
after preposition begins number	0.289
after pronoun	-0.052
after since	0.064
after subordinate	-0.131
after that	-0.158
after the	0.262
after the first hit False	-0.092
after the first hit True	0.092
after the last hit False	-0.055
after the last hit True	0.055
after the question's last word	0.083
after to	-0.184
after to begins capital	-0.1
after to begins determiner	0.106
after to begins verb	-0.054
after verb	-0.162
after verb begins preposition	-0.102
after verbs	0.184
after was	-0.059
after were	-0.066
after when	-0.167
after which	-0.043
after with	-0.174
all in the question	0.046
bare phrase to part, 1	0.11
bare phrase to part, 2	-0.111
bare phrase to phrase, 1	-0.163
bare phrase to phrase, 2	0.211
bare phrase to phrase, 3	-0.106
before a question word	-0.144
before a question word, capital	-0.45
before a question word, noun	0.105
before a question word, past	-0.064
before a question word, plural	0.103
before a question word, verb	0.056
before adjective	-0.105
before adverb	-0.053
before an	-0.049
before and	0.082
before are	-0.16
before as	-0.398
before at	0.118
before auxiliary	0.155
before between	0.094
before by	0.06
before capital	0.116
before conjunction	-0.058
before determiner	0.073
before end	0.066
before for	-0.086
before from	0.226
before is	0.191
before noun	-0.212
before number	-0.133
before of	-0.231
before or	-0.26
before past	-0.178
before plural	-0.12
before preposition	0.069
before pronoun	0.175
before the	0.243
before the first hit False	0.042
before the first hit True	-0.042
before the last hit False	-0.11
before the last hit True	0.11
before the question's first word	-0.146
before the question's verb when be	0.059
before the question's verb when do	0.215
before verb	0.141
before was	-0.202
before were	0.067
before when	0.279
before with	-0.066
begin of a list of noun phrases	0.257
begin of a list of noun phrases, many False	0.257
begin of a list of noun phrases, one of 3	0.25
begins adjective	0.238
begins adjective ends capital 1	0.059
begins adjective ends capital 4	0.092
begins adjective ends noun 1	-0.067
begins adjective ends noun 4	-0.047
begins adjective ends past 4	-0.044
begins adjective ends plural 2	-0.057
begins adjective ends plural 4	-0.139
begins adverb	0.111
begins adverb ends adverb 0	-0.084
begins adverb ends capital 4	0.116
begins adverb ends noun 4	0.098
begins adverb ends past 1	0.116
begins adverb ends plural 4	-0.045
begins after	0.445
begins an	-0.052
begins as	-0.101
begins between	0.293
begins by	-0.097
begins capital	-0.091
begins capital ends capital 0	-0.177
begins capital ends capital 1	-0.17
begins capital ends capital 2	-0.084
begins capital ends capital 4	-0.141
begins capital ends noun 1	-0.041
begins capital ends noun 2	-0.08
begins capital ends noun 4	-0.081
begins capital ends number 1	0.239
begins capital ends number 2	0.301
begins capital ends number 4	-0.096
begins capital ends plural 1	0.154
begins capital ends plural 2	0.129
begins capital ends plural 3	0.137
begins determiner	-0.178
begins determiner ends adjective 1	-0.066
begins determiner ends capital 1	0.068
begins determiner ends capital 2	0.096
begins determiner ends capital 3	-0.054
begins determiner ends capital 4	-0.133
begins determiner ends noun 1	-0.144
begins determiner ends noun 2	-0.065
begins determiner ends noun 3	-0.149
begins determiner ends noun 4	0.083
begins determiner ends number 2	0.05
begins determiner ends number 4	-0.073
begins determiner ends past 4	0.074
begins determiner ends plural 1	-0.074
begins determiner ends plural 2	0.246
begins determiner ends plural 3	-0.062
begins determiner ends plural 4	0.072
begins during	0.144
begins for	0.057
begins from	0.052
begins in	-0.205
begins ing ends ing 0	0.1
begins ing ends noun 4	-0.065
begins inside a mention	-0.101
begins noun	-0.255
begins noun ends adjective 1	0.158
begins noun ends capital 2	-0.048
begins noun ends noun 0	0.107
begins noun ends noun 2	-0.199
begins noun ends noun 3	-0.068
begins noun ends noun 4	-0.079
begins noun ends plural 1	0.176
begins noun ends plural 2	-0.086
begins noun ends plural 4	0.132
begins noun ends verb 2	-0.07
begins noun ends verb 4	0.145
begins number	0.511
begins number ends adverb 4	0.052
begins number ends capital 1	0.352
begins number ends capital 3	-0.055
begins number ends capital 4	-0.135
begins number ends noun 1	-0.084
begins number ends noun 2	0.13
begins number ends noun 3	-0.087
begins number ends noun 4	-0.258
begins number ends number 0	0.06
begins number ends number 1	0.21
begins number ends number 2	0.298
begins number ends number 4	0.261
begins number ends past 4	0.103
begins number ends plural 1	-0.233
begins on	-0.06
begins opening	-0.238
begins opening ends noun 4	-0.063
begins past	-0.36
begins past ends noun 1	0.071
begins past ends noun 4	-0.06
begins past ends past 0	-0.067
begins plural	-0.105
begins plural ends plural 0	-0.151
begins preposition	0.584
begins preposition ends capital 3	0.396
begins preposition ends capital 4	0.146
begins preposition ends noun 2	0.101
begins preposition ends noun 3	0.138
begins preposition ends noun 4	0.33
begins preposition ends number 1	-0.247
begins preposition ends number 3	-0.047
begins preposition ends number 4	-0.062
begins preposition ends plural 2	0.079
begins preposition ends plural 4	-0.055
begins pronoun	0.084
begins pronoun ends noun 4	0.044
begins since	-0.093
begins subordinate	0.043
begins subordinate ends noun 4	0.351
begins the	-0.055
begins to	-0.076
begins to ends noun 4	0.126
begins verb	-0.176
begins verb ends noun 2	-0.099
begins verb ends plural 4	0.08
begins verb ends verb 0	0.079
begins verbs	-0.12
begins when	0.041
begins which	-0.057
begins with	-0.098
begins with a question word	-0.068
close	0.075
close left	0.118
closes 's	-0.064
closes (	-0.207
closes )	-0.164
closes ,	0.21
closes -	-0.131
closes .	0.279
closes as other	0.104
closes as part	0.069
closes as phrase	-0.173
commas 2	0.122
commas 3	-0.135
end of a list of noun phrases, one of 2	0.11
end of a list of noun phrases, one of 3	-0.072
ends adjective	-0.362
ends adjective before noun	-0.108
ends adjective before plural	-0.057
ends adjective before preposition	0.107
ends adverb	0.138
ends adverb before determiner	0.133
ends adverb before past	-0.04
ends adverb before preposition	0.213
ends capital before auxiliary	-0.11
ends capital before capital	-0.201
ends capital before conjunction	0.299
ends capital before determiner	0.168
ends capital before end	0.211
ends capital before number	-0.041
ends capital before past	-0.199
ends capital before plural	-0.056
ends capital before preposition	-0.133
ends inside a mention	-0.397
ends noun	-0.047
ends noun before auxiliary	0.07
ends noun before conjunction	-0.247
ends noun before end	0.212
ends noun before ing	0.102
ends noun before noun	-0.046
ends noun before of	-0.139
ends noun before past	-0.117
ends noun before plural	-0.139
ends noun before to	-0.091
ends noun before verbs	0.053
ends number	0.591
ends number before capital	0.383
ends number before conjunction	0.22
ends number before determiner	0.071
ends number before end	-0.087
ends number before noun	0.132
ends number before number	-0.043
ends number before plural	0.079
ends number before subordinate	-0.063
ends past before determiner	-0.063
ends past before noun	-0.092
ends past before preposition	-0.07
ends past before subordinate	0.16
ends plural	-0.199
ends plural before auxiliary	0.082
ends plural before conjunction	-0.256
ends plural before end	-0.162
ends plural before past	0.065
ends plural before preposition	-0.048
ends plural before to	0.173
ends pronoun	-0.162
ends pronoun before auxiliary	-0.08
ends verb	0.104
ends verb before determiner	-0.087
ends verb before preposition	0.114
ends with a question word	0.112
head adjective many False	-0.2
head adverb many False	0.042
head capital many False	-0.129
head ing many False	0.134
head noun many False	0.08
head number many False	0.578
head opening many False	-0.23
head plural many False	-0.091
head pronoun many False	-0.095
head verbs many False	-0.054
hits in the segment	0.209
holds a fitting mention	0.213
holds date	0.213
holds demonym	-0.054
holds name	0.091
holds no mention	-0.505
holds organization	-0.269
holds place	-0.182
holds quantity	-0.448
is a fitting mention	0.913
is date	0.913
is name	-0.258
is organization	-0.133
is place	-0.099
item of a list of noun phrases	0.167
item of a list of noun phrases, many False	0.167
item of a list of noun phrases, one of 3	0.189
joined by 	0.283
joined by of	-0.107
joined by past	-0.072
joined by past preposition	-0.05
joined by past to	0.151
joined by preposition	-0.205
joined by subordinate	-0.048
joined by to	0.157
joins 1 for one	-0.1
joins 2 for one	0.071
length 0	-0.237
length 1	0.52
length 2	0.2
length 3	-0.132
length 5	-0.126
length 6	0.255
length 7	-0.303
length 9	-0.165
more than a list of noun phrases, one of 2	0.133
more than a list of noun phrases, one of 3	-0.139
near	-0.14
no content	-0.065
object of the question's verb when be	0.198
object of the question's verb when do	0.184
object what be	0.079
object when be	-0.148
object when do	-0.144
opens "	0.502
opens 's	0.078
opens (	0.276
opens )	-0.058
opens as bare phrase	-0.089
opens as other	0.221
opens as part	-0.182
opens as phrase	0.05
opens —	-0.174
other to part, 0	0.071
other to phrase, 0	0.118
part of a list, commas 0 for one	0.069
part of a list, commas 1 for one	-0.217
part of a list, commas 2 for one	-0.075
part of a list, joins 0	-0.173
part of a list, joins 0 for one	-0.173
part of a list, joins 1	-0.05
part of a list, joins 1 for one	-0.05
part to other, 0	-0.058
part to part, 1	0.175
part to phrase, 1	-0.123
part to phrase, 2	-0.097
part to phrase, 3	-0.054
partly in the question	-0.083
phrase to other, 0	0.14
phrase to part, 2	-0.051
phrase to part, 3	-0.056
phrase to phrase, 2	0.181
phrase to phrase, 3	-0.119
phrase, then adjective	-0.07
phrase, then adverb	-0.092
phrase, then auxiliary	0.076
phrase, then capital	-0.191
phrase, then determiner	0.204
phrase, then ing	0.073
phrase, then noun	0.06
phrase, then number	-0.092
phrase, then of	-0.239
phrase, then past	-0.226
phrase, then preposition	-0.237
phrase, then pronoun	0.197
phrase, then subordinate	-0.07
phrase, then to	0.103
phrase, then verb	0.193
question words 0 before, 0 behind	0.066
question words 0 before, 1 behind	0.085
question words 0 before, 2 behind	-0.147
question words 0 before, 4 behind	-0.169
question words 0 before, 5 behind	-0.084
question words 0 before, 6 behind	0.22
question words 0 behind	-0.144
question words 1 before	-0.078
question words 1 before, 0 behind	-0.132
question words 1 before, 2 behind	0.042
question words 1 before, 3 behind	-0.119
question words 1 before, 5 behind	0.243
question words 1 before, 6 behind	-0.08
question words 1 behind	0.047
question words 2 before	0.125
question words 2 before, 0 behind	0.322
question words 2 before, 1 behind	-0.077
question words 2 before, 2 behind	-0.122
question words 2 before, 4 behind	0.116
question words 2 before, 5 behind	0.193
question words 2 before, 6 behind	-0.332
question words 2 behind	-0.074
question words 3 before	0.063
question words 3 before, 0 behind	-0.061
question words 3 before, 2 behind	0.16
question words 3 before, 3 behind	-0.19
question words 3 before, 4 behind	0.196
question words 3 before, 5 behind	-0.104
question words 3 before, 6 behind	0.077
question words 3 behind	-0.094
question words 4 before	0.054
question words 4 before, 0 behind	-0.12
question words 4 before, 1 behind	0.047
question words 4 before, 2 behind	0.136
question words 4 before, 4 behind	0.097
question words 4 before, 6 behind	-0.128
question words 4 behind	-0.04
question words 5 before, 0 behind	-0.076
question words 5 before, 1 behind	-0.114
question words 5 before, 2 behind	-0.074
question words 5 before, 3 behind	0.14
question words 5 before, 4 behind	-0.203
question words 5 before, 5 behind	0.164
question words 5 before, 6 behind	0.138
question words 5 behind	0.317
question words 6 before	-0.123
question words 6 before, 0 behind	-0.143
question words 6 before, 1 behind	0.155
question words 6 before, 2 behind	-0.068
question words 6 before, 4 behind	-0.08
question words 6 before, 5 behind	-0.096
question words 6 before, 6 behind	0.093
question words in its phrase	-0.045
segment opens False closes False	-0.284
segment opens False closes True	-0.243
segment opens True closes True	0.514
segments 0	-0.136
segments 1	0.103
subject what be	-0.079
subject when be	0.148
subject when do	0.144
two after a question word	-0.167
verb far, asked False, behind	0.098
verb far, asked True, before	-0.288
verb far, asked True, behind	0.134
verb near, asked False, before	-0.223
verb near, asked False, behind	-0.119
verb near, asked True, before	0.415
verb next, asked False, before	0.145
verb next, asked False, behind	0.047
verb next, asked True, before	-0.06
verb next, asked True, behind	0.071
verb nowhere, asked False, behind	-0.236
verbs inside 0	-0.045
verbs inside 1	0.111
verbs inside 2	-0.067
whole list of noun phrases	-0.164
whole list of noun phrases, many False	-0.164
whole list of noun phrases, one of 2	-0.097
whole list of noun phrases, one of 3	-0.066
whole of a list, commas 1 for one	-0.107
whole of a list, commas 2 for one	0.137
""",
    "date of a kind": r"""
across a list of noun phrases	-0.063
across a list of noun phrases, many False	-0.116
across a list of noun phrases, one of 2	-0.048
after a	0.103
after a question word	-0.16
after a question word, adjective	-0.049
after a question word, capital	-0.157
after a question word, noun	-0.375
after a question word, verb	0.135
after adjective	-0.196
after adjective begins adjective	-0.042
after adverb begins past	0.135
after and	-0.06
after as	0.067
after at	-0.065
after auxiliary	-0.149
after auxiliary begins determiner	-0.053
after begin	0.158
after begin begins determiner	0.172
after begin begins opening	0.222
after begin begins preposition	-0.083
after by	0.102
after capital	0.192
after capital begins capital	-0.263
after capital begins noun	0.068
after capital begins number	0.479
after conjunction	0.076
after conjunction begins adjective	-0.052
after conjunction begins capital	-0.156
after conjunction begins noun	0.334
after determiner	0.127
after determiner begins adjective	0.074
after determiner begins noun	-0.066
after determiner begins number	0.168
after determiner begins plural	-0.057
after for	-0.06
after from	0.141
after in	-0.257
after ing	0.223
after its	-0.083
after noun begins adjective	0.217
after noun begins capital	-0.052
after noun begins determiner	-0.05
after noun begins noun	-0.052
after noun begins plural	-0.064
after number	-0.178
after number begins capital	-0.06
after number begins noun	-0.064
after of	0.061
after of begins capital	0.261
after of begins noun	-0.069
after or	0.146
after past	-0.187
after past begins capital	0.054
after past begins preposition	-0.054
after plural	-0.065
after preposition begins adjective	-0.085
after preposition begins capital	0.046
after preposition begins number	0.208
after subordinate begins capital	-0.059
after that	-0.063
after the	0.114
after the first hit False	-0.047
after the first hit True	0.047
after the focus	-0.205
after the last hit False	-0.197
after the last hit True	0.197
after the question's preposition	-0.496
after to	-0.466
after to begins determiner	-0.06
after verb	0.087
after verbs	0.125
after when	-0.07
after which	0.127
after with	0.08
all in the question	-0.161
asked for year, head adjective	-0.122
asked for year, head date	0.75
asked for year, head name	-0.246
asked for year, head noun	-0.113
asked for year, head number	-0.044
asked for year, head place	-0.044
asked for year, head plural	-0.084
asked for year, head quantity	0.08
bare phrase to other, 0	-0.049
bare phrase to part, 1	0.127
bare phrase to part, 2	0.066
bare phrase to phrase, 2	0.084
bare phrase to phrase, 3	-0.046
before a	-0.074
before a question word	0.214
before a question word, adjective	-0.08
before a question word, capital	0.151
before a question word, noun	-0.046
before a question word, number	0.126
before a question word, past	-0.066
before a question word, plural	0.08
before a question word, verb	0.069
before adjective	-0.167
before and	0.269
before as	0.112
before at	-0.049
before auxiliary	-0.054
before by	0.06
before capital	-0.042
before conjunction	-0.067
before determiner	0.072
before for	-0.164
before from	0.114
before in	-0.131
before ing	0.068
before is	0.205
before noun	0.096
before number	0.086
before of	0.154
before or	-0.265
before past	-0.084
before plural	-0.151
before that	-0.062
before the	0.244
before the first hit False	-0.063
before the first hit True	0.063
before the focus	0.092
before the question's verb what be	0.075
before the question's verb what do	0.236
before the question's verb whatlater be	0.065
before the whole focus	0.162
before to	0.142
before verb	0.119
before verbs	-0.052
before was	-0.28
before were	-0.048
before when	0.197
before which	-0.217
before with	0.247
begin of a list of noun phrases	-0.064
begin of a list of noun phrases, one of 2	-0.121
begin of a list of noun phrases, one of 3	0.056
begins a	-0.175
begins adjective ends adjective 0	-0.117
begins adjective ends capital 1	-0.056
begins adjective ends noun 2	0.094
begins adjective ends noun 4	0.096
begins adjective ends plural 1	-0.047
begins adjective ends plural 2	0.08
begins adverb	0.101
begins adverb ends adverb 0	-0.054
begins capital ends capital 0	0.246
begins capital ends capital 2	-0.127
begins capital ends capital 3	-0.117
begins capital ends capital 4	0.124
begins capital ends noun 1	0.044
begins capital ends noun 2	0.056
begins capital ends noun 4	-0.052
begins capital ends number 1	-0.189
begins capital ends number 2	0.165
begins capital ends number 4	-0.069
begins determiner	0.052
begins determiner ends capital 3	0.056
begins determiner ends noun 1	-0.054
begins determiner ends noun 2	0.163
begins determiner ends noun 3	-0.071
begins determiner ends noun 4	-0.127
begins determiner ends number 2	0.136
begins determiner ends number 3	-0.059
begins determiner ends number 4	0.05
begins determiner ends plural 1	-0.05
begins determiner ends plural 2	-0.045
begins determiner ends plural 3	-0.052
begins determiner ends plural 4	0.203
begins in	-0.111
begins ing ends ing 0	0.055
begins inside a mention	0.319
begins its	-0.042
begins noun ends capital 2	0.059
begins noun ends noun 0	-0.041
begins noun ends noun 1	0.043
begins noun ends plural 1	0.103
begins noun ends plural 3	0.071
begins noun ends plural 4	-0.041
begins number	0.267
begins number ends capital 1	0.061
begins number ends capital 2	-0.105
begins number ends capital 3	0.064
begins number ends noun 1	-0.149
begins number ends noun 2	0.079
begins number ends noun 3	-0.106
begins number ends noun 4	-0.1
begins number ends number 0	0.609
begins number ends number 1	0.2
begins number ends number 2	-0.22
begins number ends plural 3	0.066
begins opening	0.222
begins opening ends opening 0	0.169
begins past ends noun 1	0.084
begins past ends past 0	-0.062
begins past ends plural 4	0.143
begins plural	-0.347
begins plural ends plural 0	-0.23
begins preposition	-0.223
begins preposition ends number 1	-0.071
begins pronoun	-0.079
begins the	0.245
begins to	-0.053
begins verb ends verb 0	0.095
begins verbs	0.151
begins verbs ends noun 4	0.156
begins with a question word	-0.308
close	0.054
closes 's	-0.058
closes (	0.169
closes ,	0.303
closes -	-0.211
closes .	-0.128
closes ;	-0.165
closes as other	-0.264
closes as part	0.085
closes as phrase	0.179
commas 1	-0.293
commas 2	-0.148
commas 3	-0.046
common words	-0.405
end of a list of noun phrases, many False	0.057
end of a list of noun phrases, one of 2	-0.066
end of a list of noun phrases, one of 3	0.059
ends adjective before noun	-0.21
ends adjective before plural	0.04
ends adverb	-0.128
ends capital	0.2
ends capital before auxiliary	-0.042
ends capital before capital	-0.076
ends capital before conjunction	-0.053
ends capital before determiner	0.087
ends capital before end	0.199
ends capital before noun	0.109
ends capital before number	0.331
ends capital before past	-0.112
ends capital before plural	-0.115
ends capital before preposition	0.118
ends capital before subordinate	-0.162
ends inside a mention	-0.407
ends noun	-0.128
ends noun before adjective	-0.061
ends noun before auxiliary	-0.077
ends noun before determiner	0.156
ends noun before end	-0.268
ends noun before noun	0.041
ends noun before of	0.172
ends noun before past	-0.12
ends noun before plural	-0.064
ends noun before preposition	-0.158
ends noun before subordinate	0.05
ends noun before to	-0.127
ends number	0.316
ends number before adjective	-0.066
ends number before capital	0.139
ends number before conjunction	0.058
ends number before determiner	-0.041
ends number before end	0.132
ends number before noun	0.183
ends number before number	-0.213
ends number before plural	-0.111
ends number before subordinate	0.186
ends opening	0.169
ends past	-0.17
ends past before noun	-0.057
ends plural	-0.155
ends plural before auxiliary	0.076
ends plural before conjunction	-0.069
ends plural before of	-0.071
ends plural before past	0.091
ends plural before preposition	0.07
ends pronoun	-0.076
ends verb	0.06
ends verbs	-0.049
ends with a question word	0.197
ends with the focus	0.103
head adjective many False	-0.049
head adjective many True	0.086
head adverb many False	-0.053
head capital many False	0.043
head ing many False	0.043
head is the focus	0.259
head noun many False	0.074
head noun many True	-0.049
head number many False	0.237
head opening many False	0.058
head past many False	-0.098
head plural many False	-0.185
holds a fitting mention	0.601
holds date	0.601
holds demonym	-0.196
holds name	-0.238
holds no mention	-0.217
holds organization	-0.146
holds person	-0.075
holds place	-0.177
holds quantity	-0.057
holds the focus	0.219
is a fitting mention	0.454
is date	0.454
is name	0.092
is organization	-0.073
is person	0.127
is place	-0.069
is quantity	-0.198
item of a list of noun phrases	0.044
item of a list of noun phrases, many False	0.088
item of a list of noun phrases, one of 2	-0.057
item of a list of noun phrases, one of 3	0.101
joined by conjunction	0.169
joined by of	0.243
joined by preposition	-0.242
joined by to	0.132
joins 0 for many	-0.084
joins 0 for one	0.169
joins 1 for one	-0.141
length 0	0.619
length 1	-0.065
length 3	-0.28
length 4	0.117
length 5	-0.195
length 7	-0.088
length 8	-0.074
more than a list of noun phrases	-0.101
more than a list of noun phrases, many False	-0.155
more than a list of noun phrases, one of 2	-0.087
near	0.091
no content	-0.07
object of the question's verb what do	-0.108
object of the question's verb whatlater be	0.056
object of the question's verb whatlater do	-0.05
object what be	-0.088
object what do	-0.081
object whatlater be	-0.132
opens "	-0.113
opens (	-0.375
opens ,	0.22
opens as bare phrase	0.162
opens as other	-0.279
opens as part	0.266
opens as phrase	-0.15
other to phrase, 0	-0.259
part of a list, commas 0 for one	0.074
part of a list, commas 1 for one	-0.12
part of a list, joins 0	-0.058
part of a list, joins 0 for one	-0.074
part to part, 1	0.056
part to part, 2	-0.09
part to phrase, 1	0.361
part to phrase, 3	-0.062
phrase to other, 0	-0.163
phrase to part, 1	0.147
phrase to part, 2	-0.154
phrase to part, 3	-0.057
phrase to phrase, 1	-0.107
phrase to phrase, 2	0.323
phrase to phrase, 3	-0.139
phrase, then adjective	-0.064
phrase, then adverb	0.079
phrase, then auxiliary	-0.097
phrase, then capital	0.103
phrase, then determiner	0.131
phrase, then ing	-0.048
phrase, then noun	0.082
phrase, then number	-0.216
phrase, then of	0.096
phrase, then past	-0.18
phrase, then preposition	0.057
phrase, then to	0.099
phrase, then verb	0.123
phrase, then verbs	-0.046
question words 0 before	-0.16
question words 0 before, 0 behind	0.071
question words 0 before, 1 behind	-0.116
question words 0 before, 2 behind	-0.093
question words 0 before, 3 behind	0.096
question words 0 before, 4 behind	-0.06
question words 0 before, 5 behind	-0.143
question words 0 before, 6 behind	0.084
question words 0 behind	0.214
question words 1 before	-0.054
question words 1 before, 0 behind	-0.112
question words 1 before, 1 behind	-0.206
question words 1 before, 2 behind	0.19
question words 1 before, 3 behind	-0.048
question words 1 before, 5 behind	0.047
question words 1 before, 6 behind	0.087
question words 1 behind	-0.13
question words 2 before	0.124
question words 2 before, 0 behind	0.308
question words 2 before, 1 behind	-0.153
question words 2 before, 3 behind	-0.087
question words 2 before, 4 behind	0.196
question words 2 before, 5 behind	-0.065
question words 2 before, 6 behind	-0.054
question words 2 behind	-0.044
question words 3 before, 0 behind	-0.074
question words 3 before, 1 behind	0.075
question words 3 before, 2 behind	-0.068
question words 3 before, 4 behind	-0.108
question words 3 before, 5 behind	0.159
question words 4 before	0.076
question words 4 before, 2 behind	0.132
question words 4 before, 3 behind	0.104
question words 4 before, 4 behind	0.13
question words 4 before, 5 behind	-0.097
question words 4 before, 6 behind	-0.199
question words 4 behind	0.121
question words 5 before, 0 behind	-0.06
question words 5 before, 1 behind	0.227
question words 5 before, 2 behind	-0.129
question words 5 before, 3 behind	-0.095
question words 5 before, 4 behind	0.075
question words 5 before, 5 behind	-0.068
question words 5 before, 6 behind	0.057
question words 5 behind	-0.21
question words 6 before, 0 behind	0.061
question words 6 before, 1 behind	0.055
question words 6 before, 2 behind	-0.057
question words 6 before, 4 behind	-0.1
question words 6 before, 5 behind	-0.042
question words 6 behind	0.049
segment opens False closes False	0.441
segment opens False closes True	-0.115
segment opens True closes False	0.206
segment opens True closes True	-0.532
segments 0	0.071
segments 1	0.082
segments 2	-0.152
subject what be	0.088
subject what do	0.081
subject whatlater be	0.132
the focus in its phrase	0.08
verb far, asked False, behind	-0.087
verb far, asked True, before	0.355
verb near, asked False, before	-0.265
verb near, asked False, behind	-0.111
verb near, asked True, before	-0.506
verb near, asked True, behind	0.379
verb next, asked False, before	-0.374
verb next, asked False, behind	-0.097
verb next, asked True, before	0.261
verb nowhere, asked False, before	0.492
verb nowhere, asked False, behind	-0.114
verbs inside 0	0.357
verbs inside 1	-0.348
whole list of noun phrases, many False	-0.096
whole list of noun phrases, one of 2	0.056
whole of a list, commas 0 for one	-0.073
whole of a list, commas 2 for one	-0.076
whole of a list, joins 1	-0.079
whole of a list, joins 1 for one	-0.177
""",
    "manner": r"""
across a list of noun phrases	0.105
across a list of noun phrases, many False	0.105
across a list of noun phrases, one of 2	0.205
after a	-0.219
after a cue	0.122
after a like word	-0.161
after a question word	0.098
after a question word, adjective	0.043
after a question word, capital	0.155
after a question word, noun	-0.136
after a question word, past	0.325
after a question word, plural	-0.092
after a question word, verb	-0.121
after adjective	-0.191
after adjective begins plural	-0.063
after adverb	0.189
after adverb begins past	-0.07
after and	0.264
after are	0.054
after as	0.143
after auxiliary	0.211
after auxiliary begins adverb	0.135
after auxiliary begins past	0.337
after begin	-0.152
after begin begins preposition	-0.191
after by	0.428
after capital begins noun	-0.097
after conjunction	0.237
after conjunction begins noun	-0.119
after conjunction begins plural	-0.134
after determiner	-0.159
after determiner begins adjective	-0.163
after determiner begins capital	0.04
after determiner begins noun	-0.129
after determiner begins plural	0.236
after for	0.064
after in	-0.343
after ing	-0.084
after ing begins determiner	-0.109
after is	-0.103
after noun	-0.219
after noun begins adjective	-0.136
after noun begins capital	-0.274
after noun begins determiner	0.048
after noun begins noun	0.046
after noun begins past	0.042
after noun begins plural	0.185
after noun begins preposition	-0.106
after noun begins subordinate	0.112
after noun begins to	-0.045
after number	0.084
after of	-0.511
after of begins determiner	-0.131
after of begins noun	-0.055
after on	-0.051
after past	0.381
after past begins noun	-0.182
after past begins preposition	0.357
after past begins to	0.104
after plural	0.204
after plural begins past	-0.059
after preposition	-0.123
after preposition begins adjective	0.271
after preposition begins capital	-0.085
after preposition begins determiner	-0.154
after preposition begins noun	0.293
after preposition begins plural	-0.136
after pronoun	0.17
after subordinate	0.181
after subordinate begins determiner	0.211
after subordinate begins noun	0.066
after that	0.078
after the	-0.157
after the first hit False	0.111
after the first hit True	-0.111
after the last hit False	-0.19
after the last hit True	0.19
after the question's last word	0.496
after to	0.159
after to begins determiner	0.146
after verb	-0.229
after verb begins determiner	-0.144
after verbs	-0.238
after with	0.137
all in the question	0.245
bare phrase to other, 0	-0.073
bare phrase to part, 1	-0.054
bare phrase to part, 2	0.138
bare phrase to phrase, 1	0.057
bare phrase to phrase, 3	-0.103
before a question word	-0.288
before a question word, adjective	0.056
before a question word, capital	-0.147
before a question word, noun	-0.182
before a question word, past	-0.049
before a question word, plural	0.088
before adjective	0.099
before adverb	0.041
before and	-0.296
before auxiliary	-0.162
before by	-0.107
before capital	-0.081
before conjunction	-0.138
before determiner	-0.078
before end	0.154
before from	-0.197
before in	-0.176
before ing	0.168
before is	-0.093
before noun	-0.104
before number	-0.084
before of	-0.158
before past	0.101
before preposition	-0.175
before pronoun	0.229
before subordinate	-0.088
before that	0.331
before the	-0.163
before the question's first word	-0.047
before the question's verb how do	0.164
before to	0.196
before verbs	-0.113
before with	0.164
begin of a list of noun phrases	-0.088
begin of a list of noun phrases, many False	-0.088
begin of a list of noun phrases, one of 2	-0.065
begins a	0.062
begins adjective	-0.092
begins adjective ends adjective 4	-0.076
begins adjective ends noun 1	0.123
begins adjective ends noun 3	-0.095
begins adjective ends past 4	-0.067
begins adjective ends plural 1	0.079
begins adjective ends plural 2	0.075
begins adjective ends plural 4	-0.075
begins adverb	-0.086
begins adverb ends adverb 0	0.244
begins adverb ends capital 4	-0.056
begins adverb ends noun 3	-0.042
begins adverb ends noun 4	-0.083
begins adverb ends past 1	0.088
begins adverb ends plural 4	-0.1
begins as	0.261
begins by	0.413
begins capital	-0.291
begins capital ends capital 0	0.062
begins capital ends capital 1	-0.049
begins capital ends capital 2	-0.175
begins capital ends capital 3	-0.058
begins capital ends capital 4	-0.049
begins capital ends noun 1	-0.125
begins capital ends noun 4	0.045
begins capital ends number 4	-0.051
begins capital ends past 4	0.152
begins capital ends plural 4	-0.067
begins determiner	0.135
begins determiner ends adjective 4	0.156
begins determiner ends adverb 4	-0.045
begins determiner ends capital 1	0.118
begins determiner ends capital 3	-0.046
begins determiner ends capital 4	-0.046
begins determiner ends noun 1	-0.089
begins determiner ends noun 2	0.101
begins determiner ends noun 3	0.082
begins determiner ends noun 4	0.061
begins determiner ends plural 1	-0.115
begins determiner ends plural 2	-0.063
begins determiner ends plural 4	0.136
begins determiner ends verb 4	-0.059
begins determiner ends verbs 4	0.206
begins for	-0.341
begins ing	0.226
begins ing ends adjective 4	0.185
begins ing ends plural 4	-0.057
begins inside a mention	-0.194
begins noun	-0.098
begins noun ends adjective 4	0.095
begins noun ends capital 3	0.126
begins noun ends capital 4	0.143
begins noun ends noun 0	-0.145
begins noun ends noun 1	0.111
begins noun ends noun 2	-0.067
begins noun ends noun 3	0.164
begins noun ends noun 4	-0.072
begins noun ends plural 1	-0.067
begins noun ends plural 3	0.067
begins noun ends plural 4	-0.065
begins number	-0.132
begins number ends adjective 4	0.119
begins number ends noun 1	-0.122
begins number ends number 0	0.064
begins past	0.409
begins past ends adjective 3	0.142
begins past ends adjective 4	0.091
begins past ends capital 4	-0.072
begins past ends noun 1	-0.052
begins past ends noun 2	-0.053
begins past ends noun 3	0.111
begins past ends noun 4	0.089
begins past ends past 0	-0.232
begins past ends plural 4	0.043
begins plural	0.077
begins plural ends noun 2	-0.055
begins plural ends noun 3	0.158
begins plural ends noun 4	-0.213
begins plural ends plural 2	0.164
begins plural ends plural 4	0.098
begins preposition	0.163
begins preposition ends capital 3	-0.082
begins preposition ends capital 4	-0.045
begins preposition ends noun 1	-0.106
begins preposition ends noun 3	0.176
begins preposition ends noun 4	0.326
begins preposition ends number 4	0.1
begins preposition ends past 4	-0.059
begins preposition ends plural 2	-0.159
begins preposition ends plural 3	0.064
begins preposition ends verb 4	0.099
begins pronoun	-0.213
begins pronoun ends noun 4	-0.07
begins subordinate	0.06
begins subordinate ends adjective 4	-0.066
begins subordinate ends noun 2	0.157
begins subordinate ends past 4	0.114
begins subordinate ends plural 4	-0.117
begins that	-0.081
begins the	-0.261
begins to	-0.115
begins to ends noun 4	-0.064
begins to ends plural 4	0.082
begins verb	-0.181
begins verb ends adjective 4	-0.048
begins verb ends noun 2	0.315
begins verb ends noun 3	-0.071
begins verb ends noun 4	-0.242
begins verb ends past 4	0.108
begins verb ends plural 4	0.109
begins verb ends verb 0	-0.188
begins verbs	0.056
begins with a cue	0.376
begins with a question word	0.154
close	-0.217
close left	-0.103
closes "	-0.314
closes )	-0.098
closes ,	0.101
closes -	-0.046
closes .	-0.136
closes as other	0.196
closes as part	-0.259
closes as phrase	0.063
commas 1	0.134
commas 2	-0.062
commas 3	-0.131
common words	0.088
end of a list of noun phrases	-0.132
end of a list of noun phrases, many False	-0.132
end of a list of noun phrases, one of 2	-0.185
ends adjective	0.301
ends adjective before noun	-0.066
ends adjective before plural	0.085
ends adjective before preposition	-0.234
ends adverb	0.116
ends adverb before past	0.096
ends capital	-0.309
ends capital before capital	-0.066
ends capital before end	-0.192
ends capital before noun	0.049
ends ing before determiner	-0.051
ends noun	0.143
ends noun before adjective	-0.092
ends noun before auxiliary	0.105
ends noun before capital	-0.116
ends noun before conjunction	0.068
ends noun before determiner	-0.076
ends noun before end	0.342
ends noun before noun	-0.212
ends noun before of	-0.048
ends noun before past	-0.042
ends noun before plural	-0.112
ends noun before preposition	0.219
ends noun before subordinate	0.174
ends number	-0.201
ends number before noun	-0.071
ends past	-0.17
ends past before noun	0.237
ends past before preposition	0.117
ends past before to	-0.069
ends plural	0.111
ends plural before conjunction	0.044
ends plural before end	0.052
ends plural before of	-0.08
ends plural before past	-0.057
ends plural before preposition	0.237
ends verb	-0.17
ends verb before determiner	-0.051
ends verbs	0.223
ends with a question word	-0.394
head adjective many False	-0.076
head adverb many False	0.135
head capital many False	-0.174
head past many False	-0.116
head plural many False	0.237
head verb many False	0.069
head verbs many False	-0.119
hits in the segment	-0.322
holds name	0.257
holds no mention	-0.086
is name	-0.254
is quantity	0.076
item of a list of noun phrases	0.138
item of a list of noun phrases, many False	0.138
item of a list of noun phrases, one of 2	0.197
joined by auxiliary auxiliary	0.139
joined by auxiliary past	-0.054
joined by of	-0.409
joined by past	0.11
joined by preposition	0.229
joined by subordinate	-0.09
joins 0 for one	-0.176
joins 1 for one	0.185
length 0	-0.225
length 1	-0.477
length 2	-0.054
length 3	0.345
length 4	-0.192
length 6	0.249
length 7	0.224
length 8	0.142
more than a list of noun phrases	0.137
more than a list of noun phrases, many False	0.137
more than a list of noun phrases, one of 2	-0.082
near	-0.088
object how do	-0.422
object how other	-0.081
object of the question's verb how be	0.285
object of the question's verb how do	0.182
opens "	0.141
opens (	0.32
opens )	-0.159
opens ,	-0.142
opens as bare phrase	-0.056
opens as other	0.24
opens as part	-0.253
opens as phrase	0.069
other to other, 0	0.109
other to part, 0	-0.164
other to phrase, 0	0.295
part of a list, commas 0 for one	0.086
part of a list, commas 1 for one	0.193
part of a list, joins 0	0.154
part of a list, joins 0 for one	0.154
part of a list, joins 1	0.145
part of a list, joins 1 for one	0.145
part to other, 0	-0.081
part to phrase, 3	-0.113
partly in the question	-0.357
phrase to other, 0	0.241
phrase to part, 2	-0.048
phrase to part, 3	-0.045
phrase to phrase, 1	-0.376
phrase to phrase, 2	0.075
phrase to phrase, 3	0.251
phrase, then adverb	-0.205
phrase, then auxiliary	-0.066
phrase, then capital	-0.191
phrase, then conjunction	-0.097
phrase, then determiner	0.099
phrase, then noun	-0.055
phrase, then past	-0.047
phrase, then preposition	0.16
phrase, then subordinate	0.171
phrase, then to	0.194
phrase, then verb	0.047
phrase, then verbs	-0.093
question words 0 before	0.098
question words 0 before, 0 behind	-0.148
question words 0 before, 2 behind	0.073
question words 0 before, 3 behind	-0.04
question words 0 before, 4 behind	0.167
question words 0 behind	-0.288
question words 1 before, 0 behind	-0.08
question words 1 before, 1 behind	0.096
question words 1 before, 4 behind	0.183
question words 1 before, 5 behind	-0.168
question words 1 behind	-0.28
question words 2 before	0.227
question words 2 before, 0 behind	-0.05
question words 2 before, 1 behind	-0.119
question words 2 before, 2 behind	-0.067
question words 2 before, 3 behind	0.162
question words 2 before, 5 behind	0.309
question words 3 before	-0.098
question words 3 before, 1 behind	0.044
question words 3 before, 2 behind	-0.073
question words 3 before, 3 behind	-0.05
question words 3 before, 4 behind	0.089
question words 3 before, 5 behind	-0.141
question words 3 before, 6 behind	0.061
question words 4 before	-0.043
question words 4 before, 1 behind	0.107
question words 4 before, 3 behind	-0.081
question words 4 before, 4 behind	-0.081
question words 4 before, 5 behind	0.057
question words 4 behind	0.196
question words 5 before	-0.185
question words 5 before, 0 behind	0.061
question words 5 before, 1 behind	-0.123
question words 5 before, 3 behind	0.082
question words 5 before, 4 behind	-0.054
question words 5 before, 5 behind	-0.147
question words 5 before, 6 behind	-0.043
question words 5 behind	0.072
question words 6 before, 1 behind	-0.287
question words 6 before, 2 behind	0.052
question words 6 before, 4 behind	-0.131
question words 6 before, 5 behind	0.132
question words 6 before, 6 behind	0.271
question words 6 behind	0.28
question words in its phrase	0.146
segment opens False closes True	0.243
segment opens True closes False	-0.527
segment opens True closes True	0.314
segments 0	0.068
segments 2	-0.102
subject how do	0.422
subject how other	0.081
verb far, asked False, before	-0.183
verb far, asked False, behind	0.186
verb far, asked True, before	-0.053
verb far, asked True, behind	0.129
verb near, asked False, before	0.052
verb near, asked False, behind	-0.256
verb near, asked True, before	0.219
verb near, asked True, behind	0.15
verb next, asked False, before	0.112
verb next, asked False, behind	-0.089
verb next, asked True, before	0.127
verb next, asked True, behind	-0.055
verb nowhere, asked False, before	-0.273
verb nowhere, asked False, behind	-0.065
verbs inside 0	-0.35
verbs inside 1	0.069
verbs inside 2	0.281
whole list of noun phrases	-0.041
whole list of noun phrases, many False	-0.041
whole of a list, commas 0 for one	-0.116
whole of a list, commas 1 for one	0.078
whole of a list, commas 2 for one	0.069
""",
    "name": r"""
across a list of noun phrases	-0.081
across a list of noun phrases, many True	-0.044
across a list of noun phrases, one of 3	-0.06
after a	0.047
after a like word	-0.218
after a question word, adverb	-0.059
after a question word, determiner	-0.051
after a question word, ing	-0.118
after a question word, noun	0.181
after a question word, number	0.185
after a question word, opening	-0.066
after a question word, plural	0.142
after a question word, preposition	0.04
after a question word, verb	-0.106
after a question word, verbs	-0.145
after adjective	0.071
after adjective begins adjective	-0.153
after adjective begins capital	0.152
after adjective begins determiner	0.18
after adjective begins noun	-0.254
after adjective begins plural	0.082
after adverb	-0.237
after adverb begins adjective	0.113
after adverb begins past	-0.087
after adverb begins preposition	0.041
after and	0.142
after as	0.157
after at	-0.234
after auxiliary begins adjective	-0.171
after auxiliary begins determiner	-0.073
after auxiliary begins past	-0.102
after auxiliary begins verb	0.162
after begin	-0.242
after begin begins adjective	-0.052
after begin begins adverb	0.053
after begin begins determiner	-0.22
after begin begins opening	0.062
after begin begins pronoun	-0.078
after begin begins subordinate	-0.119
after by	0.515
after capital	0.087
after capital begins adjective	-0.096
after capital begins determiner	0.255
after capital begins noun	-0.048
after capital begins past	-0.047
after capital begins plural	-0.081
after conjunction	0.249
after conjunction begins adjective	0.208
after conjunction begins capital	0.114
after conjunction begins determiner	0.067
after conjunction begins past	-0.047
after conjunction begins plural	-0.046
after determiner	-0.053
after determiner begins adverb	-0.112
after determiner begins noun	0.221
after determiner begins number	-0.102
after for	-0.268
after from	0.114
after in	-0.144
after ing	0.198
after ing begins determiner	-0.242
after ing begins noun	0.207
after into	-0.13
after noun begins adjective	0.1
after noun begins adverb	-0.076
after noun begins capital	-0.108
after noun begins determiner	0.178
after noun begins ing	-0.051
after noun begins number	0.163
after noun begins plural	-0.059
after noun begins preposition	-0.071
after noun begins subordinate	-0.119
after noun begins verb	-0.041
after noun begins verbs	-0.041
after number	-0.114
after number begins capital	-0.126
after number begins noun	0.157
after of	0.255
after of begins capital	0.058
after of begins determiner	-0.081
after of begins plural	0.05
after on	0.167
after past	-0.062
after past begins adjective	0.166
after past begins capital	-0.063
after past begins determiner	-0.067
after past begins noun	0.069
after past begins plural	-0.176
after past begins preposition	0.048
after past begins subordinate	0.142
after plural	0.337
after plural begins adjective	0.179
after plural begins adverb	-0.069
after plural begins determiner	0.237
after plural begins ing	0.087
after plural begins noun	0.116
after plural begins past	-0.049
after plural begins preposition	-0.073
after preposition	0.116
after preposition begins adjective	-0.133
after preposition begins capital	0.116
after preposition begins determiner	-0.183
after preposition begins noun	-0.051
after preposition begins number	0.115
after preposition begins plural	-0.229
after pronoun	-0.063
after subordinate	0.12
after subordinate begins adverb	-0.055
after subordinate begins determiner	-0.047
after subordinate begins noun	-0.116
after subordinate begins past	-0.044
after such	0.061
after than	-0.164
after the	0.088
after the focus	0.378
after the last hit False	0.238
after the last hit True	-0.238
after the question's last word	-0.533
after the question's preposition	0.19
after to	-0.306
after to begins adjective	0.064
after to begins determiner	-0.254
after to begins noun	0.229
after verb	-0.172
after verb begins adjective	-0.051
after verb begins noun	0.181
after verb begins plural	-0.152
after verbs	-0.163
after verbs begins determiner	-0.112
after was	-0.181
after were	0.389
after which	0.097
after with	0.222
all in the question	-0.493
asked for group, head noun	-0.172
asked for group, head past	-0.052
asked for group, head plural	0.318
asked for kind, head adjective	0.248
asked for kind, head noun	0.09
asked for type, head adjective	0.281
asked for type, head name	0.237
asked for type, head noun	-0.28
asked for type, head past	-0.071
asked for type, head plural	0.196
bare phrase to other, 0	-0.247
bare phrase to part, 1	0.115
bare phrase to part, 2	0.277
bare phrase to part, 3	0.095
bare phrase to phrase, 2	-0.103
bare phrase to phrase, 3	0.192
before a	0.283
before a question word	0.111
before a question word, adverb	0.176
before a question word, capital	-0.399
before a question word, determiner	-0.085
before a question word, noun	0.33
before a question word, number	-0.051
before a question word, past	0.072
before a question word, plural	0.07
before a question word, preposition	0.116
before adverb	-0.089
before an	0.12
before and	0.045
before are	-0.222
before at	-0.097
before auxiliary	0.15
before capital	-0.255
before determiner	0.041
before end	-0.208
before for	-0.207
before from	-0.066
before into	0.113
before is	-0.083
before negation	-0.136
before not	-0.154
before noun	-0.161
before number	0.043
before on	0.217
before or	-0.251
before past	0.195
before plural	0.127
before preposition	-0.136
before subordinate	0.2
before such	0.117
before that	0.073
before the	0.113
before the focus	-0.152
before the last hit False	-0.061
before the last hit True	0.061
before the question's first word	0.314
before the question's verb what -	0.286
before the question's verb what other	-0.239
before the question's verb whatlater -	-0.044
before the question's verb which -	0.208
before the whole focus	0.187
before to	-0.128
before verb	-0.12
before verbs	0.356
before was	-0.099
before were	-0.166
before which	0.373
before with	-0.36
begin of a list of noun phrases, many False	-0.048
begin of a list of noun phrases, one of 2	0.057
begin of a list of noun phrases, one of 3	-0.076
begins a	0.404
begins adjective ends adjective 0	-0.181
begins adjective ends adjective 1	0.118
begins adjective ends adjective 2	0.066
begins adjective ends adjective 4	-0.064
begins adjective ends capital 1	0.129
begins adjective ends capital 2	0.07
begins adjective ends capital 3	-0.052
begins adjective ends capital 4	-0.135
begins adjective ends noun 1	0.317
begins adjective ends noun 2	-0.206
begins adjective ends noun 3	-0.185
begins adjective ends past 2	0.132
begins adjective ends past 4	-0.043
begins adjective ends plural 1	-0.203
begins adjective ends plural 2	0.161
begins adjective ends plural 4	0.169
begins adjective ends verbs 4	-0.048
begins adverb	-0.196
begins adverb ends adjective 1	0.054
begins adverb ends noun 4	-0.078
begins adverb ends plural 2	-0.057
begins adverb ends plural 3	-0.06
begins adverb ends plural 4	0.079
begins as	-0.102
begins by	-0.067
begins capital	0.384
begins capital ends adjective 3	-0.04
begins capital ends adjective 4	-0.053
begins capital ends capital 0	-0.145
begins capital ends capital 1	-0.414
begins capital ends capital 2	0.093
begins capital ends capital 3	0.502
begins capital ends capital 4	0.473
begins capital ends noun 1	0.203
begins capital ends noun 2	-0.101
begins capital ends noun 3	0.126
begins capital ends noun 4	-0.164
begins capital ends number 1	0.1
begins capital ends number 2	0.052
begins capital ends number 3	-0.043
begins capital ends number 4	0.085
begins capital ends past 1	0.092
begins capital ends past 4	-0.064
begins capital ends plural 1	0.045
begins capital ends plural 2	-0.088
begins capital ends plural 4	-0.08
begins capital ends verb 4	0.114
begins determiner	-0.321
begins determiner ends adjective 1	-0.171
begins determiner ends adverb 2	-0.044
begins determiner ends capital 2	0.084
begins determiner ends capital 3	-0.083
begins determiner ends capital 4	-0.075
begins determiner ends noun 1	-0.243
begins determiner ends noun 2	0.309
begins determiner ends noun 4	0.415
begins determiner ends number 1	-0.091
begins determiner ends past 1	-0.095
begins determiner ends past 4	0.283
begins determiner ends plural 1	-0.158
begins determiner ends plural 2	-0.168
begins determiner ends plural 4	-0.083
begins determiner ends verb 3	0.075
begins determiner ends verb 4	-0.048
begins determiner ends verbs 2	0.136
begins for	-0.047
begins in	-0.155
begins ing	0.15
begins ing ends ing 0	0.267
begins ing ends noun 2	-0.088
begins ing ends noun 4	0.112
begins ing ends plural 4	0.082
begins inside a mention	-0.382
begins its	-0.11
begins negation	-0.078
begins not	-0.058
begins noun	0.165
begins noun ends adjective 1	0.066
begins noun ends adjective 2	0.223
begins noun ends adjective 3	0.229
begins noun ends adjective 4	-0.059
begins noun ends capital 2	-0.138
begins noun ends capital 4	0.103
begins noun ends noun 0	0.326
begins noun ends noun 1	-0.083
begins noun ends noun 2	-0.207
begins noun ends noun 3	-0.13
begins noun ends noun 4	-0.261
begins noun ends number 2	0.135
begins noun ends number 4	0.174
begins noun ends past 4	-0.053
begins noun ends plural 1	0.172
begins noun ends plural 2	-0.125
begins noun ends plural 3	-0.093
begins noun ends plural 4	0.051
begins noun ends verb 1	0.138
begins noun ends verb 4	-0.051
begins number	-0.284
begins number ends capital 2	-0.057
begins number ends noun 1	-0.046
begins number ends noun 2	0.134
begins number ends noun 3	-0.09
begins number ends number 0	-0.292
begins number ends number 4	-0.051
begins number ends plural 1	-0.049
begins number ends plural 2	0.095
begins number ends plural 4	-0.06
begins opening	0.062
begins opening ends capital 1	0.267
begins opening ends capital 4	-0.052
begins opening ends number 4	0.11
begins opening ends opening 0	-0.132
begins opening ends plural 4	-0.166
begins past	0.472
begins past ends adjective 1	0.246
begins past ends adjective 2	-0.041
begins past ends capital 3	-0.068
begins past ends capital 4	-0.054
begins past ends noun 1	0.159
begins past ends noun 2	-0.067
begins past ends noun 3	-0.041
begins past ends past 0	-0.083
begins past ends past 4	-0.042
begins past ends plural 1	0.31
begins past ends plural 2	0.113
begins past ends plural 4	0.061
begins past ends pronoun 4	0.16
begins plural ends capital 4	-0.058
begins plural ends noun 1	0.102
begins plural ends noun 2	-0.159
begins plural ends noun 4	-0.2
begins plural ends past 2	0.117
begins plural ends past 4	0.09
begins plural ends plural 0	0.454
begins plural ends plural 2	-0.195
begins plural ends plural 4	-0.063
begins preposition	-0.085
begins preposition ends capital 4	-0.049
begins preposition ends noun 1	0.121
begins preposition ends noun 2	0.071
begins preposition ends noun 4	-0.062
begins preposition ends number 2	0.154
begins preposition ends plural 4	-0.064
begins pronoun	-0.047
begins pronoun ends noun 4	-0.061
begins pronoun ends pronoun 0	-0.055
begins subordinate	-0.111
begins subordinate ends noun 4	0.066
begins subordinate ends plural 4	0.085
begins such	-0.069
begins that	-0.086
begins the	0.526
begins their	-0.099
begins to	-0.22
begins verb	0.169
begins verb ends capital 3	0.1
begins verb ends noun 2	-0.082
begins verb ends noun 4	0.292
begins verb ends plural 2	0.161
begins verb ends plural 4	-0.155
begins verb ends verb 0	0.063
begins verbs	-0.177
begins verbs ends verbs 0	-0.042
begins which	-0.044
begins with	0.096
close	0.107
close left	-0.145
closes "	0.326
closes (	-0.05
closes )	-0.059
closes ),	0.063
closes ).	-0.332
closes ,	-0.116
closes -	-0.167
closes .	0.087
closes :	0.077
closes ;	-0.283
closes as part	-0.224
closes as phrase	0.191
closes —	0.203
commas 1	-0.192
commas 2	-0.358
commas 3	0.232
common words	-0.133
end of a list of noun phrases	0.127
end of a list of noun phrases, many False	-0.151
end of a list of noun phrases, many True	0.278
end of a list of noun phrases, one of 2	0.105
ends adjective before adjective	-0.157
ends adjective before capital	-0.043
ends adjective before conjunction	0.136
ends adjective before determiner	0.109
ends adjective before noun	-0.085
ends adjective before plural	0.207
ends adjective before preposition	0.086
ends adjective before to	-0.087
ends adverb	-0.392
ends adverb before adjective	-0.041
ends adverb before auxiliary	-0.051
ends adverb before past	-0.15
ends capital before adjective	-0.277
ends capital before auxiliary	-0.155
ends capital before conjunction	-0.118
ends capital before determiner	0.167
ends capital before end	-0.096
ends capital before noun	0.192
ends capital before number	0.052
ends capital before past	0.139
ends capital before plural	-0.093
ends capital before preposition	-0.103
ends capital before subordinate	-0.106
ends capital before to	0.16
ends capital before verbs	-0.097
ends ing	0.216
ends ing before determiner	-0.157
ends ing before noun	-0.09
ends inside a mention	-0.069
ends negation	-0.071
ends noun before adjective	0.194
ends noun before adverb	-0.049
ends noun before auxiliary	-0.081
ends noun before capital	-0.155
ends noun before determiner	-0.066
ends noun before ing	-0.103
ends noun before noun	0.105
ends noun before of	-0.113
ends noun before past	0.207
ends noun before subordinate	-0.197
ends noun before to	0.112
ends noun before verbs	0.116
ends number	0.402
ends number before adjective	-0.056
ends number before conjunction	-0.109
ends number before end	-0.146
ends number before noun	-0.104
ends number before plural	0.043
ends opening	-0.132
ends past	0.097
ends past before conjunction	0.234
ends past before determiner	-0.096
ends past before noun	-0.16
ends past before plural	0.051
ends past before preposition	0.099
ends plural	0.125
ends plural before adjective	0.372
ends plural before adverb	0.087
ends plural before auxiliary	0.078
ends plural before determiner	-0.057
ends plural before end	-0.133
ends plural before ing	-0.068
ends plural before of	-0.189
ends plural before past	0.237
ends plural before preposition	-0.231
ends plural before to	-0.111
ends plural before verb	0.06
ends pronoun	-0.108
ends pronoun before auxiliary	-0.125
ends verb before determiner	-0.08
ends verb before noun	0.083
ends verb before preposition	-0.071
ends verbs	-0.147
ends verbs before determiner	0.083
ends with a question word	0.131
head adjective many False	0.429
head adjective many True	-0.188
head adverb many False	-0.206
head adverb many True	0.101
head capital many False	0.219
head capital many True	0.164
head ing many False	0.215
head ing many True	0.057
head noun many False	-0.05
head noun many True	0.244
head number many False	-0.123
head opening many False	-0.112
head past many False	-0.241
head past many True	-0.18
head plural many False	-0.128
head plural many True	0.104
head pronoun many False	0.048
head verb many True	-0.085
hits in the segment	0.178
holds a fitting mention	-0.08
holds date	0.085
holds demonym	0.305
holds name	0.127
holds no mention	0.41
holds organization	-0.259
holds place	-0.216
holds quantity	0.071
is a fitting mention	-0.402
is date	-0.28
is demonym	0.327
is name before the focus	-0.199
is organization	-0.237
is organization with the focus	0.091
is place	-0.435
item of a list of noun phrases	0.285
item of a list of noun phrases, many True	0.315
item of a list of noun phrases, one of 2	0.117
item of a list of noun phrases, one of 3	0.168
joined by 	-0.059
joined by auxiliary	-0.089
joined by auxiliary adverb	-0.07
joined by auxiliary auxiliary	-0.08
joined by auxiliary past	-0.081
joined by auxiliary verb	-0.057
joined by conjunction	0.118
joined by conjunction adverb	0.047
joined by conjunction verb	0.088
joined by determiner subordinate	-0.069
joined by ing	-0.087
joined by of	0.131
joined by past	-0.094
joined by past preposition	0.047
joined by preposition	0.085
joined by subordinate	0.047
joined by to verb	-0.056
joined by verb	-0.042
joined by verb preposition	0.149
joined by verbs	0.048
joins 0 for many	-0.169
joins 0 for one	0.099
joins 1 for one	-0.149
joins 2 for many	0.199
joins 2 for one	0.051
length 0	0.165
length 1	0.321
length 2	0.176
length 3	-0.237
length 4	-0.067
length 5	0.129
length 6	-0.095
length 8	-0.205
length 9	-0.202
more than a list of noun phrases	-0.206
more than a list of noun phrases, many False	-0.041
more than a list of noun phrases, many True	-0.165
more than a list of noun phrases, one of 3	-0.198
near	-0.284
no content	-0.187
object of the question's verb what -	0.136
object of the question's verb what other	0.128
object of the question's verb which -	0.15
object what -	-0.046
object what other	-0.091
object whatlater -	0.215
object which -	-0.244
object which other	-0.053
opens "	0.464
opens 's	-0.136
opens (	-0.243
opens )	-0.194
opens ),	0.243
opens ,	-0.124
opens -	-0.189
opens :	0.517
opens ;	0.385
opens as bare phrase	0.336
opens as other	-0.334
opens —	-0.307
other to other, 0	0.141
other to part, 0	-0.248
other to phrase, 0	-0.228
part of a list, commas 0 for many	-0.131
part of a list, commas 0 for one	-0.154
part of a list, commas 1 for many	0.093
part of a list, commas 1 for one	0.059
part of a list, commas 2 for many	-0.159
part of a list, commas 2 for one	0.064
part of a list, joins 0	-0.158
part of a list, joins 0 for many	-0.224
part of a list, joins 0 for one	0.065
part of a list, joins 1	-0.07
part of a list, joins 1 for one	-0.096
part to part, 1	-0.278
part to part, 2	-0.117
part to part, 3	0.117
part to phrase, 2	-0.075
part to phrase, 3	0.324
partly in the question	0.325
phrase to other, 0	0.13
phrase to part, 1	0.163
phrase to part, 2	-0.228
phrase to part, 3	-0.122
phrase to phrase, 1	0.124
phrase to phrase, 2	-0.167
phrase to phrase, 3	0.104
phrase, then adjective	0.408
phrase, then capital	-0.06
phrase, then conjunction	-0.201
phrase, then determiner	0.201
phrase, then ing	-0.048
phrase, then noun	-0.131
phrase, then of	-0.055
phrase, then past	0.094
phrase, then pronoun	0.151
phrase, then subordinate	-0.235
phrase, then to	0.127
phrase, then verb	0.122
phrase, then verbs	0.304
question words 0 before, 0 behind	0.214
question words 0 before, 1 behind	0.232
question words 0 before, 2 behind	-0.041
question words 0 before, 3 behind	0.04
question words 0 before, 4 behind	-0.248
question words 0 before, 5 behind	-0.05
question words 0 before, 6 behind	-0.168
question words 0 behind	0.111
question words 1 before, 0 behind	0.229
question words 1 before, 1 behind	0.087
question words 1 before, 2 behind	0.053
question words 1 before, 3 behind	-0.136
question words 1 before, 5 behind	-0.085
question words 1 before, 6 behind	-0.185
question words 1 behind	-0.2
question words 2 before	-0.075
question words 2 before, 0 behind	-0.165
question words 2 before, 1 behind	-0.179
question words 2 before, 3 behind	0.171
question words 2 before, 4 behind	0.233
question words 2 before, 5 behind	-0.215
question words 2 before, 6 behind	0.085
question words 2 behind	-0.049
question words 3 before	-0.041
question words 3 before, 0 behind	-0.215
question words 3 before, 3 behind	0.063
question words 3 before, 4 behind	-0.199
question words 3 before, 5 behind	0.116
question words 3 before, 6 behind	0.162
question words 4 before, 0 behind	-0.084
question words 4 before, 1 behind	-0.167
question words 4 before, 2 behind	-0.28
question words 4 before, 3 behind	-0.141
question words 4 before, 4 behind	0.132
question words 4 before, 5 behind	0.561
question words 5 before	0.09
question words 5 before, 0 behind	0.065
question words 5 before, 2 behind	0.35
question words 5 before, 3 behind	-0.149
question words 5 before, 5 behind	-0.271
question words 5 before, 6 behind	0.142
question words 6 before	0.074
question words 6 before, 0 behind	0.067
question words 6 before, 1 behind	-0.17
question words 6 before, 2 behind	-0.14
question words 6 before, 3 behind	0.161
question words 6 before, 4 behind	0.139
question words 6 before, 5 behind	-0.041
question words 6 before, 6 behind	0.058
question words 6 behind	0.082
segment opens False closes False	-0.235
segment opens False closes True	-0.22
segment opens True closes False	0.126
segment opens True closes True	0.329
segments 0	-0.053
segments 1	-0.257
segments 2	0.311
subject what -	0.046
subject what other	0.091
subject whatlater -	-0.215
subject which -	0.244
subject which other	0.053
the focus in its phrase	0.206
two after a question word	0.1
two after the focus, and	-0.079
two after the focus, capital	-0.05
verb far, asked False, before	0.086
verb far, asked False, behind	-0.127
verb far, asked True, before	0.202
verb near, asked False, before	0.041
verb near, asked False, behind	-0.36
verb near, asked True, before	-0.137
verb near, asked True, behind	0.106
verb next, asked False, before	0.154
verb next, asked False, behind	0.249
verb next, asked True, before	-0.247
verb next, asked True, behind	0.203
verb nowhere, asked False, before	-0.099
verbs inside 0	0.213
verbs inside 1	-0.093
verbs inside 2	-0.119
whole list of noun phrases	-0.119
whole list of noun phrases, many False	0.157
whole list of noun phrases, many True	-0.276
whole list of noun phrases, one of 3	-0.084
whole of a list, commas 0 for one	0.048
whole of a list, commas 1 for many	0.074
whole of a list, commas 1 for one	-0.068
whole of a list, joins 1	0.14
whole of a list, joins 1 for many	0.142
""",
    "name be": r"""
across a list of noun phrases	0.157
across a list of noun phrases, many False	0.223
across a list of noun phrases, many True	-0.066
across a list of noun phrases, one of 2	0.117
across a list of noun phrases, one of 3	0.041
after a	0.06
after a like word	-0.087
after a question word	-0.142
after a question word, adjective	-0.097
after a question word, capital	-0.225
after a question word, determiner	-0.073
after a question word, noun	0.239
after a question word, opening	-0.086
after a question word, verb	-0.107
after adjective begins adjective	-0.165
after adjective begins capital	0.258
after adjective begins noun	0.084
after adjective begins plural	-0.111
after adverb	0.132
after adverb begins adjective	0.119
after adverb begins past	0.13
after and	0.09
after are	-0.077
after at	0.05
after auxiliary	-0.225
after auxiliary begins adjective	0.241
after auxiliary begins adverb	-0.113
after auxiliary begins determiner	-0.161
after auxiliary begins past	-0.097
after auxiliary begins verb	0.102
after begin	0.111
after begin begins adjective	-0.224
after begin begins adverb	-0.142
after begin begins opening	-0.188
after begin begins preposition	-0.054
after begin begins pronoun	0.065
after by	-0.388
after capital begins capital	0.483
after capital begins determiner	-0.124
after capital begins noun	-0.204
after capital begins number	-0.125
after conjunction begins adjective	0.094
after conjunction begins adverb	0.144
after conjunction begins noun	-0.241
after conjunction begins plural	0.079
after determiner	0.395
after determiner begins adverb	0.269
after determiner begins capital	0.153
after determiner begins determiner	0.129
after determiner begins noun	-0.111
after determiner begins number	0.101
after determiner begins past	-0.123
after determiner begins plural	0.062
after for	0.203
after from	-0.108
after in	-0.117
after ing	-0.171
after is	0.206
after its	-0.185
after negation	-0.104
after not	-0.103
after noun	-0.091
after noun begins adjective	-0.087
after noun begins noun	0.081
after noun begins past	0.074
after noun begins plural	-0.136
after noun begins preposition	-0.06
after noun begins verb	0.148
after number	-0.16
after number begins capital	-0.129
after of	0.208
after of begins adjective	0.139
after of begins capital	-0.236
after of begins determiner	-0.107
after of begins noun	0.353
after of begins plural	0.154
after on	0.246
after opening	-0.187
after or	-0.079
after past	0.113
after past begins adjective	0.111
after past begins capital	-0.145
after past begins determiner	-0.081
after past begins preposition	-0.079
after plural	-0.237
after plural begins capital	0.151
after plural begins noun	-0.161
after preposition begins adjective	0.055
after preposition begins capital	-0.166
after preposition begins determiner	0.286
after preposition begins ing	-0.145
after preposition begins noun	0.264
after preposition begins number	-0.255
after preposition begins plural	-0.116
after subordinate	0.133
after subordinate begins adjective	-0.2
after subordinate begins capital	0.051
after subordinate begins determiner	-0.118
after subordinate begins noun	0.047
after such as	0.059
after that	0.247
after the	-0.102
after the focus	0.069
after the last hit False	-0.088
after the last hit True	0.088
after the question's preposition	0.22
after their	0.125
after to	-0.373
after to begins determiner	-0.079
after to begins noun	-0.094
after to begins verb	-0.096
after verb	0.202
after verb begins determiner	-0.101
after verbs	0.18
after verbs begins determiner	0.045
after was	-0.085
after were	-0.071
after which	-0.107
after with	-0.155
all in the question	-0.424
asked for kind, head adjective	0.158
asked for kind, head name	-0.133
asked for kind, head noun	-0.075
asked for kind, head past	0.064
asked for kind, head plural	0.315
asked for type, head adjective	0.378
asked for type, head name	-0.309
asked for type, head noun	0.208
asked for type, head plural	0.325
asked for type, head verb	0.124
bare phrase to other, 0	0.062
bare phrase to part, 1	-0.299
bare phrase to part, 2	-0.149
bare phrase to part, 3	-0.063
bare phrase to phrase, 1	0.38
bare phrase to phrase, 2	0.123
bare phrase to phrase, 3	-0.192
before a	-0.061
before a question word	0.067
before a question word, adverb	-0.215
before a question word, capital	-0.39
before a question word, noun	0.308
before a question word, number	0.086
before a question word, past	-0.175
before a question word, plural	0.065
before a question word, verb	0.384
before adjective	-0.108
before adverb	0.27
before an	-0.067
before and	-0.079
before are	0.673
before as	0.066
before at	0.19
before auxiliary	0.2
before by	-0.19
before capital	-0.276
before determiner	-0.196
before for	-0.241
before from	-0.264
before in	-0.122
before ing	-0.191
before not	0.046
before number	-0.2
before on	0.046
before or	0.29
before past	-0.105
before plural	0.42
before preposition	-0.085
before subordinate	0.213
before such	0.115
before that	0.211
before the	-0.272
before the first hit False	0.089
before the first hit True	-0.089
before the focus	-0.343
before the question's first word	0.344
before the question's verb what be	-0.12
before the question's verb which be	-0.136
before to	-0.097
before verb	0.094
before was	0.087
before were	0.159
before which	0.158
before with	0.165
begin of a list of noun phrases	0.238
begin of a list of noun phrases, many False	0.049
begin of a list of noun phrases, many True	0.189
begin of a list of noun phrases, one of 2	0.063
begin of a list of noun phrases, one of 3	0.175
begins a	0.156
begins adjective	0.377
begins adjective ends adjective 0	0.52
begins adjective ends adjective 1	-0.231
begins adjective ends adjective 2	-0.078
begins adjective ends adjective 4	-0.111
begins adjective ends capital 1	-0.066
begins adjective ends capital 2	0.072
begins adjective ends capital 4	-0.144
begins adjective ends noun 1	0.167
begins adjective ends noun 2	-0.066
begins adjective ends noun 3	0.304
begins adjective ends noun 4	-0.471
begins adjective ends past 2	0.042
begins adjective ends past 3	0.054
begins adjective ends plural 1	0.347
begins adjective ends verbs 4	0.232
begins adverb	-0.073
begins adverb ends adverb 0	-0.049
begins adverb ends noun 2	0.047
begins adverb ends noun 4	-0.131
begins adverb ends past 1	-0.05
begins adverb ends plural 4	0.118
begins an	0.185
begins capital	0.391
begins capital ends adjective 4	0.112
begins capital ends adverb 2	0.131
begins capital ends capital 0	-0.311
begins capital ends capital 1	-0.222
begins capital ends capital 2	0.085
begins capital ends capital 3	0.4
begins capital ends capital 4	0.354
begins capital ends noun 1	-0.107
begins capital ends noun 2	0.192
begins capital ends noun 3	0.078
begins capital ends noun 4	-0.102
begins capital ends number 1	0.134
begins capital ends number 2	-0.162
begins capital ends number 4	0.162
begins capital ends past 1	-0.044
begins capital ends past 4	-0.049
begins capital ends plural 1	-0.11
begins capital ends plural 3	-0.164
begins determiner	-0.301
begins determiner ends adjective 1	-0.063
begins determiner ends adjective 3	0.196
begins determiner ends adjective 4	-0.051
begins determiner ends capital 1	-0.047
begins determiner ends capital 4	0.231
begins determiner ends noun 1	0.083
begins determiner ends noun 2	0.079
begins determiner ends noun 4	0.113
begins determiner ends past 4	-0.147
begins determiner ends plural 1	-0.221
begins determiner ends plural 2	-0.066
begins determiner ends plural 3	-0.043
begins determiner ends plural 4	-0.084
begins in	-0.065
begins ing	-0.062
begins ing ends noun 2	-0.114
begins ing ends noun 3	0.145
begins ing ends noun 4	0.131
begins inside a mention	-0.228
begins its	-0.048
begins negation	-0.041
begins noun	0.455
begins noun ends adjective 1	-0.076
begins noun ends adjective 2	-0.078
begins noun ends adjective 4	-0.08
begins noun ends capital 1	-0.063
begins noun ends capital 4	-0.163
begins noun ends ing 4	0.134
begins noun ends noun 0	0.268
begins noun ends noun 1	0.192
begins noun ends noun 2	0.384
begins noun ends noun 3	-0.068
begins noun ends noun 4	-0.298
begins noun ends number 1	0.165
begins noun ends number 4	-0.056
begins noun ends past 1	0.191
begins noun ends past 2	0.104
begins noun ends past 4	-0.052
begins noun ends plural 1	0.269
begins noun ends plural 2	-0.076
begins noun ends plural 3	-0.05
begins noun ends plural 4	0.067
begins noun ends verbs 4	0.079
begins number	0.118
begins number ends adjective 4	0.117
begins number ends capital 1	-0.052
begins number ends capital 2	0.177
begins number ends capital 3	-0.058
begins number ends capital 4	0.106
begins number ends noun 3	-0.121
begins number ends noun 4	-0.136
begins number ends number 0	-0.084
begins number ends number 2	0.156
begins number ends number 4	-0.056
begins opening	-0.188
begins opening ends capital 4	0.182
begins opening ends opening 0	-0.106
begins opening ends plural 4	-0.174
begins past	0.116
begins past ends noun 1	-0.059
begins past ends noun 4	-0.058
begins past ends past 0	0.154
begins past ends plural 2	0.13
begins past ends plural 4	-0.059
begins plural	-0.129
begins plural ends capital 4	-0.041
begins plural ends noun 3	-0.184
begins plural ends number 4	0.109
begins plural ends plural 2	-0.143
begins plural ends plural 4	0.206
begins preposition	-0.352
begins preposition ends noun 4	-0.075
begins pronoun ends capital 4	0.164
begins subordinate	-0.179
begins such	-0.074
begins the	0.206
begins their	-0.115
begins to	-0.172
begins verb	0.05
begins verb ends noun 1	0.13
begins verb ends noun 4	-0.047
begins verb ends verb 0	0.206
begins verbs	-0.103
begins with a question word	0.086
close	-0.119
closes "	-0.198
closes 's	-0.098
closes (	0.219
closes )	-0.302
closes ),	0.399
closes ).	-0.15
closes ,	-0.127
closes -	0.141
closes .	-0.391
closes :	0.053
closes ;	-0.235
closes as other	0.062
closes as part	-0.115
closes as phrase	0.053
closes —	0.114
commas 1	0.048
commas 2	0.27
common words	-0.268
end of a list of noun phrases	-0.165
end of a list of noun phrases, many False	-0.166
end of a list of noun phrases, one of 2	0.052
end of a list of noun phrases, one of 3	-0.217
ends adjective	-0.211
ends adjective before capital	0.044
ends adjective before noun	0.217
ends adjective before plural	-0.303
ends adjective before to	-0.044
ends adverb	-0.2
ends adverb before past	-0.063
ends capital	0.102
ends capital before adjective	0.432
ends capital before capital	0.049
ends capital before conjunction	-0.121
ends capital before determiner	-0.244
ends capital before end	-0.159
ends capital before noun	-0.101
ends capital before number	-0.095
ends capital before of	0.218
ends capital before past	0.161
ends capital before plural	0.328
ends capital before subordinate	-0.079
ends inside a mention	0.088
ends negation	-0.05
ends noun before adjective	-0.312
ends noun before adverb	0.229
ends noun before auxiliary	0.391
ends noun before capital	-0.311
ends noun before conjunction	0.042
ends noun before end	-0.062
ends noun before ing	0.116
ends noun before noun	-0.11
ends noun before of	-0.17
ends noun before plural	0.334
ends noun before preposition	-0.052
ends noun before subordinate	-0.042
ends noun before to	-0.056
ends noun before verbs	0.141
ends number	0.199
ends number before adjective	-0.041
ends number before capital	-0.14
ends number before conjunction	-0.118
ends number before determiner	0.056
ends number before end	0.118
ends number before noun	0.047
ends opening	-0.106
ends past	0.105
ends past before determiner	-0.06
ends past before noun	-0.065
ends past before plural	0.1
ends past before preposition	-0.14
ends past before subordinate	0.064
ends plural	-0.073
ends plural before auxiliary	-0.321
ends plural before capital	0.169
ends plural before conjunction	0.082
ends plural before determiner	0.226
ends plural before noun	-0.065
ends plural before of	-0.341
ends plural before past	-0.056
ends plural before subordinate	0.269
ends plural before verb	0.123
ends pronoun	-0.147
ends pronoun before auxiliary	-0.076
ends verb	0.256
ends verb before determiner	-0.082
ends verbs	0.165
ends with a question word	0.378
ends with the focus	0.201
head adjective many False	-0.051
head adjective many True	-0.066
head adverb many False	-0.104
head adverb many True	-0.044
head capital many True	0.133
head ing many False	-0.044
head is the focus	0.242
head noun many False	0.057
head past many False	0.174
head plural many False	-0.148
head plural many True	0.117
head verb many False	0.188
head verb many True	-0.041
hits in the segment	-0.241
holds a fitting mention	-0.07
holds date	-0.051
holds demonym	-0.378
holds name	0.148
holds no mention	0.344
holds place	-0.233
holds quantity	0.408
holds the focus	0.208
is a fitting mention	-0.257
is date	-0.27
is demonym	0.37
is name with the focus	0.376
is organization	-0.194
is place	-0.404
is quantity	-0.043
item of a list of noun phrases	-0.216
item of a list of noun phrases, many True	-0.239
item of a list of noun phrases, one of 2	-0.318
item of a list of noun phrases, one of 3	0.101
joined by 	-0.106
joined by auxiliary	-0.079
joined by conjunction	0.093
joined by of	0.409
joined by past	-0.062
joined by past preposition	-0.113
joined by preposition	-0.251
joins 0 for many	-0.308
joins 0 for one	0.156
joins 1 for many	0.229
joins 1 for one	0.094
joins 2 for many	0.079
joins 2 for one	-0.25
length 0	0.524
length 1	0.441
length 2	0.153
length 5	-0.256
length 6	-0.246
length 7	-0.487
length 8	-0.153
more than a list of noun phrases, many False	-0.097
more than a list of noun phrases, many True	0.104
more than a list of noun phrases, one of 2	0.125
more than a list of noun phrases, one of 3	-0.117
near	0.182
object of the question's verb what be	-0.21
object of the question's verb which be	-0.129
object whatlater -	-0.368
object whatlater be	-0.075
object which be	-0.109
opens "	-0.22
opens 's	0.346
opens (	0.083
opens )	0.227
opens ),	0.087
opens ,	-0.157
opens -	-0.171
opens :	-0.114
opens as bare phrase	-0.138
opens as other	-0.298
opens as part	0.271
opens as phrase	0.165
opens —	0.082
other to other, 0	-0.102
other to part, 0	-0.154
other to phrase, 0	-0.041
part of a list, commas 0 for many	-0.333
part of a list, commas 0 for one	-0.055
part of a list, commas 1 for many	0.449
part of a list, commas 1 for one	-0.134
part of a list, commas 2 for many	0.262
part of a list, commas 2 for one	-0.041
part of a list, joins 0	0.151
part of a list, joins 0 for many	0.219
part of a list, joins 0 for one	-0.068
part of a list, joins 1 for many	0.159
part of a list, joins 1 for one	-0.162
part to other, 0	-0.103
part to part, 1	0.371
part to part, 2	0.124
part to phrase, 1	-0.074
part to phrase, 2	0.11
part to phrase, 3	-0.122
partly in the question	0.425
phrase to other, 0	0.205
phrase to part, 1	0.282
phrase to part, 2	-0.137
phrase to part, 3	-0.054
phrase to phrase, 1	0.048
phrase to phrase, 2	-0.468
phrase to phrase, 3	0.289
phrase, then adjective	-0.155
phrase, then adverb	0.285
phrase, then capital	0.501
phrase, then conjunction	-0.217
phrase, then determiner	0.059
phrase, then ing	-0.122
phrase, then noun	-0.262
phrase, then of	0.059
phrase, then past	0.096
phrase, then preposition	0.177
phrase, then pronoun	-0.215
phrase, then subordinate	0.189
phrase, then to	-0.109
phrase, then verbs	0.049
question words 0 before	-0.142
question words 0 before, 0 behind	-0.341
question words 0 before, 1 behind	0.141
question words 0 before, 2 behind	-0.057
question words 0 before, 4 behind	-0.338
question words 0 before, 5 behind	0.317
question words 0 before, 6 behind	0.152
question words 0 behind	0.067
question words 1 before, 0 behind	0.295
question words 1 before, 1 behind	0.221
question words 1 before, 2 behind	-0.215
question words 1 before, 3 behind	-0.093
question words 1 before, 4 behind	-0.182
question words 1 before, 5 behind	-0.089
question words 1 behind	0.071
question words 2 before, 0 behind	-0.332
question words 2 before, 1 behind	-0.1
question words 2 before, 3 behind	0.325
question words 2 before, 5 behind	0.058
question words 2 before, 6 behind	0.045
question words 2 behind	0.205
question words 3 before, 0 behind	0.278
question words 3 before, 1 behind	-0.183
question words 3 before, 2 behind	0.213
question words 3 before, 3 behind	-0.136
question words 3 before, 4 behind	-0.198
question words 3 behind	-0.201
question words 4 before	0.113
question words 4 before, 0 behind	0.105
question words 4 before, 1 behind	-0.129
question words 4 before, 3 behind	0.198
question words 4 before, 4 behind	0.133
question words 4 before, 5 behind	-0.045
question words 4 before, 6 behind	-0.167
question words 4 behind	-0.086
question words 5 before	-0.122
question words 5 before, 0 behind	0.141
question words 5 before, 1 behind	-0.048
question words 5 before, 3 behind	-0.262
question words 5 before, 4 behind	0.042
question words 5 before, 5 behind	0.066
question words 5 before, 6 behind	-0.06
question words 5 behind	0.054
question words 6 before	0.187
question words 6 before, 0 behind	-0.078
question words 6 before, 1 behind	0.168
question words 6 before, 2 behind	0.239
question words 6 before, 3 behind	-0.217
question words 6 before, 4 behind	0.453
question words 6 before, 5 behind	-0.244
question words 6 before, 6 behind	-0.134
question words 6 behind	-0.11
question words in its phrase	0.096
segment opens False closes False	-0.118
segment opens False closes True	-0.066
segment opens True closes True	0.224
segments 0	0.248
segments 1	-0.225
subject whatlater -	0.368
subject whatlater be	0.075
subject which be	0.109
the focus in its phrase	0.12
two after the focus, and	-0.105
two after the focus, of	0.155
verb far, asked False, before	-0.045
verb far, asked False, behind	0.074
verb far, asked True, before	0.11
verb far, asked True, behind	-0.04
verb near, asked False, before	0.253
verb near, asked False, behind	-0.12
verb near, asked True, before	-0.103
verb near, asked True, behind	-0.203
verb next, asked False, before	-0.104
verb next, asked False, behind	0.143
verb next, asked True, before	0.197
verb next, asked True, behind	0.107
verb nowhere, asked False, before	-0.307
verbs inside 0	0.205
verbs inside 1	0.187
verbs inside 2	-0.392
whole list of noun phrases	0.169
whole list of noun phrases, many False	0.099
whole list of noun phrases, many True	0.07
whole list of noun phrases, one of 3	0.16
whole of a list, commas 0 for one	0.093
whole of a list, commas 1 for many	-0.064
whole of a list, commas 1 for one	-0.093
whole of a list, commas 2 for many	0.173
whole of a list, joins 1	0.154
whole of a list, joins 1 for many	0.148
""",
    "name do": r"""
across a list of noun phrases, many False	-0.154
across a list of noun phrases, many True	0.114
across a list of noun phrases, one of 3	-0.067
after a	0.059
after a like word	0.681
after a question word	0.082
after a question word, adjective	0.112
after a question word, capital	0.235
after a question word, noun	0.153
after a question word, number	-0.068
after a question word, opening	-0.04
after a question word, past	-0.133
after a question word, plural	0.154
after a question word, verb	0.129
after adjective	0.179
after adjective begins noun	0.126
after adverb	0.104
after adverb begins past	-0.053
after an	0.188
after as	0.247
after auxiliary	-0.071
after auxiliary begins adjective	0.054
after auxiliary begins adverb	-0.119
after auxiliary begins determiner	-0.214
after auxiliary begins past	-0.098
after begin	-0.085
after begin begins opening	-0.275
after begin begins preposition	-0.045
after by	-0.233
after capital	-0.136
after capital begins capital	-0.072
after capital begins noun	0.069
after capital begins number	0.081
after capital begins plural	0.057
after conjunction	-0.076
after conjunction begins capital	-0.097
after conjunction begins determiner	0.078
after conjunction begins noun	0.046
after conjunction begins plural	-0.06
after determiner begins adjective	-0.215
after determiner begins capital	0.201
after determiner begins determiner	-0.145
after determiner begins noun	0.312
after determiner begins number	-0.112
after determiner begins past	-0.076
after for	0.352
after from	0.076
after in	0.041
after ing	0.153
after noun	-0.25
after noun begins adjective	-0.133
after noun begins capital	-0.183
after noun begins determiner	-0.071
after noun begins noun	-0.343
after noun begins past	-0.084
after noun begins plural	-0.174
after noun begins preposition	0.129
after noun begins to	0.049
after number	-0.17
after number begins capital	0.072
after number begins noun	-0.045
after of	0.129
after of begins adjective	0.215
after of begins capital	-0.164
after of begins determiner	0.129
after on	-0.088
after opening	-0.06
after or	-0.07
after past	0.044
after past begins determiner	-0.132
after past begins noun	-0.05
after past begins preposition	-0.085
after past begins to	0.049
after plural	0.053
after plural begins determiner	0.078
after plural begins preposition	-0.108
after preposition	0.123
after preposition begins adjective	-0.217
after preposition begins capital	0.245
after preposition begins determiner	0.115
after preposition begins noun	0.058
after preposition begins number	-0.133
after pronoun	-0.041
after subordinate	0.12
after subordinate begins determiner	-0.131
after that	0.069
after the	-0.098
after the first hit False	0.047
after the first hit True	-0.047
after the focus	0.262
after the question's last word	0.088
after the question's preposition	0.33
after to	-0.215
after to begins verb	0.174
after verb	0.143
after verb begins determiner	-0.053
after which	-0.082
all in the question	0.065
bare phrase to other, 0	0.053
bare phrase to part, 1	0.124
bare phrase to part, 2	-0.151
bare phrase to part, 3	-0.067
bare phrase to phrase, 1	0.056
bare phrase to phrase, 2	-0.063
bare phrase to phrase, 3	0.094
before a	-0.043
before a question word	0.056
before a question word, adjective	0.118
before a question word, capital	0.298
before a question word, noun	-0.134
before a question word, number	-0.129
before a question word, verb	0.071
before adjective	-0.095
before adverb	-0.098
before are	-0.047
before by	0.08
before conjunction	0.068
before determiner	0.082
before end	0.136
before for	0.085
before from	-0.163
before ing	-0.155
before is	-0.177
before noun	0.249
before number	-0.26
before on	-0.189
before or	0.181
before past	-0.088
before plural	0.118
before preposition	-0.056
before pronoun	0.043
before such	0.092
before the	-0.198
before the first hit False	-0.139
before the first hit True	0.139
before the focus	-0.1
before the last hit False	0.102
before the last hit True	-0.102
before the question's first word	0.31
before the question's verb what do	0.173
before the whole focus	-0.201
before to	-0.271
before verb	0.25
begin of a list of noun phrases	-0.22
begin of a list of noun phrases, many False	-0.257
begin of a list of noun phrases, one of 2	-0.235
begins a	0.079
begins adjective	0.346
begins adjective ends adjective 3	0.11
begins adjective ends adjective 4	0.228
begins adjective ends noun 1	-0.12
begins adjective ends noun 2	-0.079
begins adjective ends noun 3	0.145
begins adjective ends noun 4	0.201
begins adjective ends past 4	-0.043
begins adjective ends plural 1	0.089
begins adjective ends plural 2	-0.126
begins adverb	-0.089
begins adverb ends adverb 0	-0.067
begins adverb ends noun 3	-0.054
begins adverb ends noun 4	0.139
begins adverb ends plural 4	-0.062
begins as	-0.081
begins capital	0.063
begins capital ends capital 0	-0.125
begins capital ends capital 2	0.104
begins capital ends capital 3	0.061
begins capital ends capital 4	0.363
begins capital ends noun 1	-0.069
begins capital ends noun 3	-0.066
begins capital ends noun 4	-0.1
begins capital ends number 4	0.049
begins capital ends plural 1	-0.121
begins capital ends plural 4	-0.107
begins determiner	-0.208
begins determiner ends adjective 4	-0.087
begins determiner ends capital 1	0.12
begins determiner ends noun 1	0.384
begins determiner ends noun 2	-0.284
begins determiner ends noun 3	-0.042
begins determiner ends noun 4	-0.208
begins determiner ends past 2	0.061
begins determiner ends plural 3	-0.042
begins determiner ends plural 4	0.081
begins determiner ends verb 4	-0.04
begins for	-0.049
begins in	0.162
begins ing	0.075
begins ing ends ing 0	-0.049
begins ing ends noun 4	0.346
begins inside a mention	-0.268
begins noun	0.121
begins noun ends adjective 4	-0.067
begins noun ends capital 1	0.109
begins noun ends capital 2	-0.06
begins noun ends capital 3	-0.048
begins noun ends noun 1	0.183
begins noun ends noun 2	-0.112
begins noun ends noun 3	-0.046
begins noun ends noun 4	0.064
begins noun ends past 1	0.249
begins noun ends past 4	-0.042
begins noun ends plural 1	-0.387
begins noun ends plural 2	0.313
begins noun ends plural 3	-0.068
begins noun ends plural 4	-0.078
begins noun ends verb 4	0.083
begins noun ends verbs 4	0.135
begins number	0.201
begins number ends adjective 4	-0.068
begins number ends capital 1	-0.047
begins number ends capital 2	0.1
begins number ends capital 4	-0.107
begins number ends noun 1	-0.11
begins number ends noun 3	0.167
begins number ends noun 4	0.098
begins number ends past 4	-0.041
begins on	-0.052
begins opening	-0.275
begins opening ends opening 0	-0.043
begins past	-0.261
begins past ends noun 4	-0.098
begins past ends number 4	-0.044
begins past ends past 0	0.041
begins past ends past 4	-0.052
begins past ends plural 3	-0.065
begins past ends plural 4	0.079
begins plural	-0.053
begins plural ends capital 4	-0.074
begins plural ends noun 4	0.116
begins plural ends plural 0	0.322
begins plural ends plural 3	0.08
begins plural ends plural 4	-0.163
begins preposition	-0.064
begins preposition ends capital 3	0.112
begins preposition ends capital 4	-0.041
begins preposition ends noun 2	-0.055
begins preposition ends noun 4	-0.089
begins preposition ends number 4	0.166
begins preposition ends plural 2	-0.059
begins preposition ends plural 4	0.091
begins pronoun	-0.106
begins subordinate	-0.2
begins subordinate ends noun 4	-0.047
begins subordinate ends plural 4	-0.051
begins that	-0.066
begins the	-0.114
begins to	0.047
begins to ends noun 4	-0.043
begins to ends plural 4	0.053
begins verb	0.507
begins verb ends noun 2	0.153
begins verb ends past 4	0.1
begins verb ends plural 4	0.129
begins verb ends verb 0	0.078
begins verbs ends verbs 0	-0.048
begins with a question word	-0.136
closes "	0.137
closes (	-0.108
closes )	-0.308
closes ,	-0.141
closes -	0.083
closes .	0.159
commas 1	0.293
commas 2	-0.283
commas 3	0.109
common words	0.241
end of a list of noun phrases, one of 2	0.05
end of a list of noun phrases, one of 3	-0.07
ends adjective	-0.189
ends adjective before conjunction	-0.173
ends adjective before noun	0.226
ends adjective before plural	-0.147
ends adjective before preposition	-0.164
ends adverb	-0.061
ends capital before auxiliary	0.07
ends capital before capital	-0.085
ends capital before conjunction	-0.156
ends capital before determiner	0.09
ends capital before end	-0.423
ends capital before noun	0.068
ends capital before number	-0.114
ends capital before of	-0.075
ends capital before past	-0.045
ends capital before plural	0.34
ends capital before preposition	0.116
ends capital before subordinate	-0.104
ends ing	-0.12
ends inside a mention	0.159
ends noun	-0.113
ends noun before adjective	-0.071
ends noun before auxiliary	-0.099
ends noun before conjunction	0.046
ends noun before determiner	-0.08
ends noun before end	0.088
ends noun before noun	0.298
ends noun before of	-0.135
ends noun before past	0.057
ends noun before plural	-0.076
ends noun before subordinate	-0.049
ends noun before to	-0.053
ends number	0.071
ends number before capital	-0.144
ends number before noun	-0.288
ends opening	-0.043
ends past	0.068
ends past before determiner	-0.062
ends past before preposition	-0.113
ends plural	0.142
ends plural before conjunction	0.25
ends plural before determiner	-0.044
ends plural before of	0.125
ends plural before preposition	-0.124
ends pronoun	0.214
ends verb before determiner	0.232
ends verb before preposition	-0.046
ends with a question word	0.474
ends with the focus	0.112
head adjective many False	0.214
head adjective many True	0.086
head adverb many False	-0.04
head capital many False	0.144
head capital many True	0.162
head ing many False	-0.068
head is the focus	0.101
head noun many False	-0.202
head noun many True	0.077
head number many False	0.204
head number many True	-0.28
head opening many False	-0.065
head past many False	0.104
head past many True	-0.083
head plural many False	-0.309
head plural many True	0.046
head pronoun many False	0.095
head verb many True	-0.071
head verbs many False	-0.06
hits in the segment	-0.247
holds a fitting mention	-0.248
holds demonym	0.073
holds name	-0.13
holds no mention	0.798
holds organization	-0.224
holds quantity	0.177
holds the focus	-0.307
is a fitting mention	-0.285
is date	-0.198
is demonym	0.163
is name	-0.271
is place	-0.15
is quantity	-0.235
item of a list of noun phrases	0.073
item of a list of noun phrases, many False	0.075
item of a list of noun phrases, one of 2	0.084
joined by 	-0.109
joined by conjunction	-0.084
joined by of	-0.308
joined by past preposition	-0.051
joined by preposition	-0.106
joined by to	0.116
joined by to verb	-0.054
joins 0 for many	-0.188
joins 0 for one	0.236
joins 1 for many	0.257
joins 1 for one	-0.28
joins 2 for one	0.044
length 0	0.117
length 2	-0.082
length 3	-0.13
length 4	-0.146
length 5	0.067
length 6	0.075
length 7	0.279
length 9	-0.206
more than a list of noun phrases, one of 2	-0.041
no content	-0.125
object what do	0.088
object whatlater do	0.331
opens "	-0.178
opens 's	0.094
opens (	0.084
opens )	-0.055
opens ,	-0.197
opens -	-0.122
opens as bare phrase	0.045
opens as other	-0.226
opens as part	0.336
opens as phrase	-0.155
other to other, 0	-0.09
other to part, 0	-0.043
other to phrase, 0	-0.092
part of a list, commas 0 for many	0.24
part of a list, commas 0 for one	-0.188
part of a list, commas 2 for one	-0.102
part of a list, joins 0	0.158
part of a list, joins 0 for many	0.223
part of a list, joins 0 for one	-0.065
part of a list, joins 1	-0.207
part of a list, joins 1 for one	-0.219
part to other, 0	-0.085
part to part, 1	0.167
part to part, 3	-0.053
part to phrase, 2	0.192
part to phrase, 3	0.152
phrase to other, 0	0.084
phrase to part, 1	0.266
phrase to part, 2	-0.078
phrase to part, 3	-0.126
phrase to phrase, 2	-0.219
phrase to phrase, 3	-0.073
phrase, then adjective	-0.091
phrase, then conjunction	0.295
phrase, then ing	-0.134
phrase, then noun	0.375
phrase, then of	-0.096
phrase, then past	0.099
phrase, then preposition	0.25
phrase, then subordinate	-0.176
phrase, then to	-0.078
phrase, then verb	0.148
question words 0 before	0.082
question words 0 before, 0 behind	0.049
question words 0 before, 2 behind	-0.043
question words 0 before, 3 behind	-0.079
question words 0 before, 6 behind	0.228
question words 0 behind	0.056
question words 1 before	0.133
question words 1 before, 0 behind	-0.058
question words 1 before, 1 behind	0.399
question words 1 before, 2 behind	-0.081
question words 1 before, 3 behind	-0.099
question words 1 before, 5 behind	-0.172
question words 1 before, 6 behind	0.146
question words 1 behind	-0.121
question words 2 before	-0.072
question words 2 before, 0 behind	-0.047
question words 2 before, 1 behind	-0.078
question words 2 before, 2 behind	0.186
question words 2 before, 3 behind	-0.102
question words 2 before, 4 behind	0.066
question words 2 before, 5 behind	-0.162
question words 2 before, 6 behind	0.066
question words 2 behind	-0.188
question words 3 before	0.069
question words 3 before, 0 behind	-0.186
question words 3 before, 1 behind	-0.235
question words 3 before, 3 behind	-0.09
question words 3 before, 4 behind	0.225
question words 3 before, 5 behind	0.348
question words 3 behind	-0.15
question words 4 before	-0.198
question words 4 before, 0 behind	0.274
question words 4 before, 1 behind	-0.131
question words 4 before, 2 behind	-0.074
question words 4 before, 5 behind	-0.151
question words 4 before, 6 behind	-0.115
question words 4 behind	0.304
question words 5 before	0.083
question words 5 before, 0 behind	0.147
question words 5 before, 1 behind	0.043
question words 5 before, 2 behind	-0.151
question words 5 before, 3 behind	0.103
question words 5 before, 4 behind	0.203
question words 5 before, 5 behind	0.055
question words 5 before, 6 behind	-0.317
question words 5 behind	0.154
question words 6 before	-0.097
question words 6 before, 0 behind	-0.122
question words 6 before, 1 behind	-0.098
question words 6 before, 3 behind	0.118
question words 6 before, 4 behind	-0.162
question words 6 before, 5 behind	0.262
question words 6 before, 6 behind	-0.071
question words 6 behind	-0.055
question words in its phrase	0.113
segment opens False closes False	0.24
segment opens True closes False	-0.264
segments 0	0.041
segments 1	-0.329
segments 2	0.287
subject what do	-0.088
subject whatlater do	-0.331
the focus in its phrase	-0.148
verb far, asked False, before	-0.048
verb far, asked False, behind	-0.178
verb far, asked True, before	0.171
verb far, asked True, behind	0.192
verb near, asked False, before	-0.094
verb near, asked False, behind	-0.276
verb near, asked True, before	-0.178
verb near, asked True, behind	0.15
verb next, asked False, behind	0.119
verb next, asked True, before	0.125
verb next, asked True, behind	0.086
verb nowhere, asked False, behind	-0.093
verbs inside 1	0.044
verbs inside 2	-0.067
whole list of noun phrases	0.258
whole list of noun phrases, many False	-0.254
whole list of noun phrases, many True	0.513
whole list of noun phrases, one of 2	0.066
whole list of noun phrases, one of 3	0.193
whole of a list, commas 0 for many	-0.072
whole of a list, commas 0 for one	0.179
whole of a list, commas 1 for many	0.092
whole of a list, commas 2 for many	0.157
whole of a list, commas 2 for one	-0.222
whole of a list, joins 1	0.159
whole of a list, joins 1 for many	0.176
""",
    "person": r"""
across a list of noun phrases	-0.147
across a list of noun phrases, many False	-0.147
across a list of noun phrases, one of 2	-0.207
across a list of noun phrases, one of 3	0.06
after a	-0.04
after a question word, adjective	0.046
after a question word, capital	-0.053
after a question word, noun	-0.055
after a question word, number	-0.21
after adjective	-0.077
after adjective begins capital	-0.167
after adjective begins noun	0.138
after adjective begins plural	-0.122
after adverb	-0.075
after adverb begins past	-0.081
after after	0.097
after an	0.058
after and	-0.106
after as	-0.496
after at	-0.126
after auxiliary	-0.076
after auxiliary begins adjective	-0.089
after auxiliary begins determiner	0.177
after auxiliary begins past	-0.061
after begin	0.147
after begin begins adjective	-0.094
after begin begins determiner	0.209
after begin begins opening	0.163
after begin begins preposition	-0.055
after by	1.441
after capital	-0.131
after capital begins adjective	-0.055
after capital begins capital	0.212
after capital begins noun	-0.089
after capital begins number	-0.086
after capital begins plural	-0.053
after conjunction	-0.182
after conjunction begins adjective	-0.091
after conjunction begins capital	-0.138
after conjunction begins determiner	-0.097
after conjunction begins plural	0.235
after determiner	0.074
after determiner begins adjective	0.081
after determiner begins noun	-0.132
after determiner begins number	0.138
after determiner begins plural	-0.056
after for	-0.575
after in	-0.301
after ing begins determiner	-0.065
after its	-0.102
after noun begins capital	0.432
after noun begins determiner	0.084
after noun begins noun	-0.249
after noun begins past	-0.066
after noun begins plural	-0.128
after noun begins preposition	-0.102
after number	0.1
after number begins capital	0.253
after of	-0.072
after of begins adjective	0.047
after of begins capital	-0.052
after of begins determiner	0.045
after of begins noun	-0.058
after on	-0.305
after opening	0.18
after opening begins capital	0.052
after or	-0.07
after past	-0.141
after past begins adjective	0.047
after past begins determiner	-0.131
after past begins noun	-0.069
after past begins plural	-0.111
after past begins preposition	-0.044
after plural	-0.11
after plural begins past	-0.041
after preposition	0.073
after preposition begins adjective	-0.211
after preposition begins capital	-0.166
after preposition begins determiner	-0.05
after preposition begins ing	-0.114
after preposition begins noun	0.3
after preposition begins number	-0.114
after preposition begins plural	0.502
after pronoun	-0.103
after subordinate	0.265
after subordinate begins capital	-0.049
after subordinate begins determiner	0.298
after subordinate begins noun	-0.058
after subordinate begins past	0.084
after that	0.438
after the	-0.409
after the first hit False	0.062
after the first hit True	-0.062
after the last hit False	-0.183
after the last hit True	0.183
after the question's last word	-0.106
after their	-0.074
after to	0.218
after to begins capital	-0.173
after to begins determiner	0.084
after verb begins determiner	0.055
after verb begins noun	-0.04
after verbs	-0.17
after verbs begins determiner	-0.09
after was	-0.124
after when	0.3
after which	-0.074
bare phrase to part, 1	-0.068
bare phrase to part, 2	-0.053
bare phrase to phrase, 3	-0.041
before a	-0.07
before a question word, capital	0.119
before a question word, number	0.067
before a question word, past	0.126
before a question word, plural	-0.058
before a question word, preposition	-0.095
before adjective	0.042
before adverb	0.401
before an	-0.052
before and	0.126
before as	-0.085
before auxiliary	0.108
before by	-0.156
before capital	-0.046
before conjunction	-0.17
before determiner	-0.085
before end	0.059
before for	-0.041
before in	0.167
before ing	0.156
before is	-0.336
before its	-0.057
before noun	-0.329
before of	-0.326
before on	-0.158
before or	-0.123
before past	0.181
before plural	-0.087
before preposition	-0.172
before pronoun	-0.048
before subordinate	-0.045
before such	-0.088
before the	0.197
before the last hit False	-0.096
before the last hit True	0.096
before the question's first word	0.259
before the question's verb who -	0.296
before the question's verb who be	0.184
before verb	0.085
before verbs	0.046
before was	-0.392
before were	0.177
before which	-0.054
before who	0.126
before with	-0.132
begin of a list of noun phrases	-0.044
begin of a list of noun phrases, many False	-0.044
begin of a list of noun phrases, one of 2	-0.164
begin of a list of noun phrases, one of 3	0.12
begins a	0.064
begins adjective ends adjective 0	0.06
begins adjective ends capital 1	-0.195
begins adjective ends capital 2	-0.073
begins adjective ends capital 3	-0.058
begins adjective ends capital 4	-0.246
begins adjective ends noun 1	-0.263
begins adjective ends noun 2	0.188
begins adjective ends noun 3	0.095
begins adjective ends plural 1	0.125
begins adjective ends plural 3	0.3
begins adjective ends plural 4	0.185
begins adverb	-0.112
begins adverb ends noun 2	-0.047
begins after	-0.055
begins by	-0.043
begins capital	0.259
begins capital ends capital 0	-0.1
begins capital ends capital 1	0.544
begins capital ends capital 2	0.282
begins capital ends capital 3	-0.42
begins capital ends capital 4	-0.223
begins capital ends noun 2	0.083
begins capital ends noun 4	-0.062
begins capital ends number 2	-0.063
begins capital ends number 4	-0.075
begins capital ends past 1	0.061
begins capital ends past 2	0.127
begins capital ends plural 1	0.146
begins capital ends plural 2	0.059
begins capital ends plural 4	0.138
begins determiner	0.574
begins determiner ends adjective 4	-0.052
begins determiner ends capital 1	0.044
begins determiner ends capital 2	-0.137
begins determiner ends capital 3	0.381
begins determiner ends capital 4	0.497
begins determiner ends noun 1	0.153
begins determiner ends noun 2	0.247
begins determiner ends noun 3	0.287
begins determiner ends noun 4	-0.266
begins determiner ends number 1	-0.041
begins determiner ends past 1	0.068
begins determiner ends past 2	0.156
begins determiner ends past 4	-0.046
begins determiner ends plural 1	-0.069
begins determiner ends plural 2	-0.224
begins determiner ends plural 4	-0.212
begins for	-0.059
begins his	-0.087
begins in	-0.047
begins ing	-0.263
begins inside a mention	-0.207
begins its	-0.051
begins noun	-0.06
begins noun ends capital 1	-0.047
begins noun ends capital 2	0.114
begins noun ends capital 3	-0.045
begins noun ends capital 4	-0.052
begins noun ends noun 0	-0.049
begins noun ends noun 1	-0.134
begins noun ends noun 2	0.057
begins noun ends noun 4	0.134
begins noun ends plural 1	0.068
begins noun ends plural 3	-0.075
begins noun ends plural 4	0.052
begins number	-0.434
begins number ends capital 1	-0.12
begins number ends capital 2	-0.055
begins number ends capital 4	-0.056
begins number ends noun 1	-0.086
begins number ends number 0	-0.123
begins opening	0.163
begins opening ends adjective 4	0.159
begins opening ends capital 1	0.273
begins opening ends capital 4	0.273
begins opening ends noun 4	-0.049
begins opening ends opening 0	-0.142
begins opening ends plural 4	-0.129
begins past	0.449
begins past ends capital 2	0.1
begins past ends capital 4	-0.045
begins past ends noun 3	0.16
begins past ends noun 4	0.093
begins past ends past 0	0.322
begins past ends plural 1	0.126
begins past ends plural 4	-0.077
begins plural	-0.153
begins plural ends noun 2	-0.076
begins plural ends noun 3	-0.11
begins plural ends noun 4	0.054
begins plural ends plural 2	0.045
begins plural ends plural 3	-0.08
begins plural ends plural 4	0.102
begins preposition	-0.369
begins preposition ends capital 4	-0.076
begins preposition ends noun 4	-0.049
begins preposition ends plural 4	-0.046
begins pronoun ends noun 4	0.041
begins pronoun ends plural 4	0.08
begins subordinate	-0.124
begins that	-0.053
begins the	0.137
begins their	-0.099
begins to	-0.189
begins verb	0.091
begins verb ends plural 4	-0.054
begins verb ends verb 0	0.132
begins verbs	0.085
begins with	-0.05
begins with a question word	0.064
close	0.258
closes "	-0.264
closes 's	0.454
closes (	0.12
closes )	0.284
closes ,	0.135
closes -	-0.193
closes .	0.096
closes as other	-0.168
closes as phrase	0.195
commas 1	-0.044
commas 2	0.144
commas 3	0.052
common words	-0.363
end of a list of noun phrases	0.146
end of a list of noun phrases, many False	0.146
end of a list of noun phrases, one of 2	-0.155
end of a list of noun phrases, one of 3	0.301
ends adjective	-0.084
ends adjective before conjunction	-0.057
ends adjective before noun	-0.132
ends adjective before plural	0.051
ends adjective before preposition	-0.074
ends adverb	-0.183
ends adverb before past	-0.095
ends capital	0.199
ends capital before adjective	-0.074
ends capital before adverb	-0.186
ends capital before auxiliary	-0.073
ends capital before capital	-0.077
ends capital before conjunction	-0.068
ends capital before determiner	0.207
ends capital before end	-0.121
ends capital before number	0.051
ends capital before of	0.069
ends capital before past	0.13
ends capital before plural	-0.122
ends capital before preposition	-0.245
ends capital before subordinate	0.086
ends capital before to	0.07
ends capital before verbs	0.158
ends ing	-0.099
ends inside a mention	0.117
ends noun	-0.05
ends noun before adjective	-0.067
ends noun before adverb	0.266
ends noun before auxiliary	0.181
ends noun before capital	0.105
ends noun before conjunction	0.11
ends noun before determiner	0.079
ends noun before end	-0.29
ends noun before noun	-0.102
ends noun before of	-0.147
ends noun before past	0.128
ends noun before plural	0.106
ends noun before preposition	-0.239
ends noun before subordinate	-0.064
ends noun before to	-0.095
ends number	-0.463
ends number before end	-0.056
ends number before preposition	-0.083
ends opening	-0.142
ends opening before capital	0.072
ends past	0.431
ends past before capital	0.141
ends past before determiner	0.166
ends past before noun	-0.076
ends past before plural	-0.044
ends past before preposition	-0.085
ends past before subordinate	0.106
ends plural	0.471
ends plural before auxiliary	0.109
ends plural before determiner	-0.339
ends plural before end	0.045
ends plural before of	-0.065
ends plural before past	-0.076
ends plural before preposition	0.455
ends plural before to	0.137
ends pronoun	-0.07
ends verb	0.058
ends verbs	-0.061
ends with a question word	-0.218
head adjective many False	-0.175
head adverb many False	-0.077
head capital many False	0.448
head ing many False	-0.1
head noun many False	-0.315
head number many False	-0.407
head opening many False	-0.158
head past many False	0.304
head plural many False	0.432
head pronoun many False	-0.043
head verb many False	0.112
hits in the segment	0.34
holds a fitting mention	-0.124
holds date	-0.303
holds demonym	0.255
holds name	0.194
holds no mention	-0.218
holds organization	0.456
holds person	-0.222
holds quantity	-0.331
is a fitting mention	0.14
is date	-0.092
is demonym	0.305
is organization	0.115
is place	0.212
is quantity	-0.044
item of a list of noun phrases	0.068
item of a list of noun phrases, many False	0.068
item of a list of noun phrases, one of 2	0.299
item of a list of noun phrases, one of 3	-0.231
joined by conjunction	0.13
joined by of	0.123
joined by past	-0.096
joined by preposition	-0.165
joined by to	-0.138
joins 0 for one	-0.183
joins 1 for one	0.393
joins 2 for one	-0.21
length 1	0.409
length 2	0.263
length 5	0.224
length 6	-0.264
length 7	-0.307
length 8	-0.183
length 9	-0.141
more than a list of noun phrases	0.142
more than a list of noun phrases, many False	0.142
more than a list of noun phrases, one of 2	-0.202
more than a list of noun phrases, one of 3	0.344
no content	-0.061
object of the question's verb who -	0.235
object of the question's verb who be	-0.26
object who -	-0.103
object who be	0.2
object who other	-0.123
opens "	-0.092
opens (	-0.211
opens ,	0.335
opens -	-0.051
opens .	-0.081
opens as bare phrase	-0.141
opens as other	-0.069
opens as part	0.254
opens as phrase	-0.044
other to other, 0	0.098
other to part, 0	-0.087
other to phrase, 0	-0.08
part of a list, commas 1 for one	0.079
part of a list, commas 2 for one	0.047
part of a list, joins 0	-0.066
part of a list, joins 0 for one	-0.066
part of a list, joins 1	0.176
part of a list, joins 1 for one	0.176
part to other, 0	-0.057
part to part, 1	0.151
part to part, 2	-0.053
part to phrase, 1	0.476
part to phrase, 2	-0.189
part to phrase, 3	-0.061
partly in the question	0.159
phrase to other, 0	-0.224
phrase to part, 1	0.177
phrase to part, 2	-0.141
phrase to part, 3	0.068
phrase to phrase, 1	0.185
phrase to phrase, 2	-0.333
phrase to phrase, 3	0.225
phrase, then adjective	0.232
phrase, then adverb	0.442
phrase, then auxiliary	0.114
phrase, then capital	-0.126
phrase, then conjunction	-0.049
phrase, then determiner	-0.162
phrase, then ing	0.171
phrase, then number	-0.097
phrase, then of	-0.153
phrase, then past	0.191
phrase, then subordinate	-0.129
phrase, then to	0.043
phrase, then verb	0.111
phrase, then verbs	0.068
question words 0 before, 0 behind	0.128
question words 0 before, 1 behind	0.094
question words 0 before, 2 behind	0.059
question words 0 before, 3 behind	-0.254
question words 0 before, 5 behind	-0.075
question words 0 before, 6 behind	0.091
question words 1 before	-0.074
question words 1 before, 0 behind	-0.314
question words 1 before, 2 behind	0.097
question words 1 before, 3 behind	0.128
question words 1 before, 5 behind	0.074
question words 1 before, 6 behind	-0.103
question words 1 behind	0.099
question words 2 before, 0 behind	0.135
question words 2 before, 1 behind	-0.194
question words 2 before, 2 behind	0.208
question words 2 before, 3 behind	0.162
question words 2 before, 4 behind	-0.066
question words 2 before, 5 behind	-0.053
question words 2 before, 6 behind	-0.183
question words 3 before	-0.208
question words 3 before, 1 behind	-0.159
question words 3 before, 2 behind	-0.195
question words 3 before, 3 behind	-0.142
question words 3 before, 4 behind	0.045
question words 3 before, 5 behind	0.061
question words 3 before, 6 behind	0.154
question words 3 behind	-0.108
question words 4 before	0.166
question words 4 before, 0 behind	0.132
question words 4 before, 2 behind	-0.153
question words 4 before, 4 behind	0.119
question words 4 before, 5 behind	0.143
question words 4 behind	0.055
question words 5 before	0.177
question words 5 before, 0 behind	-0.045
question words 5 before, 1 behind	0.299
question words 5 before, 2 behind	0.044
question words 5 before, 3 behind	-0.16
question words 5 before, 5 behind	-0.165
question words 5 before, 6 behind	0.171
question words 5 behind	0.104
question words 6 before	-0.103
question words 6 before, 0 behind	-0.094
question words 6 before, 1 behind	0.074
question words 6 before, 3 behind	0.186
question words 6 before, 4 behind	-0.104
question words 6 before, 5 behind	0.118
question words 6 before, 6 behind	-0.25
question words 6 behind	-0.145
question words in its phrase	-0.274
segment opens False closes False	0.371
segment opens True closes False	0.158
segment opens True closes True	-0.513
segments 1	0.136
segments 2	-0.148
subject who -	0.103
subject who be	-0.2
subject who other	0.123
verb far, asked False, before	0.046
verb far, asked False, behind	-0.286
verb near, asked False, before	-0.159
verb near, asked False, behind	-0.22
verb near, asked True, before	0.258
verb near, asked True, behind	0.124
verb next, asked False, before	-0.327
verb next, asked False, behind	0.153
verb next, asked True, before	-0.098
verb next, asked True, behind	0.113
verb nowhere, asked False, before	0.265
verb nowhere, asked False, behind	0.122
verbs inside 0	0.326
verbs inside 1	-0.118
verbs inside 2	-0.208
whole list of noun phrases	0.289
whole list of noun phrases, many False	0.289
whole list of noun phrases, one of 2	0.076
whole list of noun phrases, one of 3	0.213
whole of a list, commas 0 for one	-0.345
whole of a list, commas 1 for one	0.282
whole of a list, commas 2 for one	0.069
""",
    "person of a kind": r"""
across a list of noun phrases	-0.135
across a list of noun phrases, many False	-0.1
across a list of noun phrases, one of 2	-0.116
after a like word	-0.04
after a question word, capital	0.298
after a question word, past	-0.103
after adjective	-0.048
after and	0.108
after auxiliary	-0.078
after begin	0.255
after begin begins determiner	-0.046
after capital	-0.086
after conjunction	0.046
after conjunction begins capital	0.166
after determiner begins noun	-0.061
after number	0.169
after of	0.048
after of begins determiner	0.098
after past	-0.115
after past begins determiner	-0.043
after plural	0.094
after preposition	0.07
after preposition begins determiner	0.117
after subordinate	-0.203
after the	0.081
after the first hit False	-0.094
after the first hit True	0.094
after the focus	0.367
after the last hit False	-0.129
after the last hit True	0.129
after the question's last word	-0.078
all in the question	-0.252
bare phrase to part, 1	0.064
bare phrase to part, 2	0.046
bare phrase to phrase, 1	0.061
bare phrase to phrase, 2	-0.272
bare phrase to phrase, 3	0.135
before a question word	0.048
before a question word, capital	0.062
before auxiliary	-0.113
before capital	0.306
before conjunction	-0.067
before determiner	-0.152
before noun	-0.06
before of	0.266
before preposition	-0.183
before subordinate	0.078
before the	-0.06
before the first hit False	0.071
before the first hit True	-0.071
before the focus	0.061
before the question's first word	0.075
before the whole focus	0.119
begin of a list of noun phrases, many False	-0.094
begin of a list of noun phrases, one of 2	0.085
begins adjective	-0.243
begins adjective ends adjective 0	-0.055
begins adjective ends noun 1	0.087
begins adverb	-0.061
begins capital	0.366
begins capital ends capital 1	0.189
begins capital ends capital 2	0.31
begins capital ends capital 3	-0.113
begins capital ends capital 4	0.045
begins capital ends noun 3	0.108
begins capital ends noun 4	0.066
begins determiner	-0.045
begins determiner ends capital 1	-0.053
begins determiner ends noun 4	-0.051
begins determiner ends past 4	0.078
begins determiner ends plural 4	-0.042
begins noun	-0.102
begins noun ends adjective 4	0.156
begins noun ends noun 0	-0.082
begins noun ends noun 1	-0.055
begins number	-0.046
begins number ends number 0	-0.099
begins past	0.064
begins plural	-0.081
begins preposition	0.087
begins to	-0.058
begins with a question word	0.091
closes ,	0.214
closes .	-0.142
closes as other	-0.076
closes as part	0.413
closes as phrase	-0.336
commas 1	0.082
commas 2	-0.078
common words	0.167
end of a list of noun phrases, many False	0.093
end of a list of noun phrases, one of 2	-0.117
ends adjective before noun	-0.056
ends capital	0.248
ends capital before capital	0.309
ends capital before conjunction	-0.089
ends capital before preposition	-0.109
ends inside a mention	-0.235
ends noun	-0.068
ends noun before noun	0.069
ends noun before of	0.044
ends plural	-0.08
ends with a question word	-0.521
ends with the focus	-0.045
head adjective many False	-0.134
head capital many False	0.33
head is the focus	-0.166
head plural many False	-0.125
hits in the segment	0.192
holds a fitting mention	0.128
holds date	0.052
holds name	-0.114
holds no mention	-0.416
holds the focus	0.336
is a fitting mention	0.355
is name	0.258
item of a list of noun phrases	0.228
item of a list of noun phrases, many False	0.159
item of a list of noun phrases, one of 2	0.286
joined by 	-0.102
joined by conjunction	-0.157
joined by of	-0.213
joined by preposition	-0.042
joins 0 for one	0.147
joins 1 for one	-0.133
length 0	-0.272
length 1	0.205
length 2	0.132
length 3	-0.196
length 5	-0.107
length 6	0.325
length 7	0.054
length 8	-0.098
near	0.045
opens ,	0.042
opens as other	-0.111
opens as phrase	0.102
other to other, 0	-0.165
other to part, 0	0.107
other to phrase, 0	-0.053
part of a list, joins 0	0.043
part of a list, joins 0 for one	-0.101
part to part, 1	0.205
part to phrase, 2	-0.095
part to phrase, 3	-0.073
phrase to other, 0	0.142
phrase to part, 2	-0.056
phrase to part, 3	0.112
phrase to phrase, 1	0.127
phrase to phrase, 2	-0.231
phrase, then auxiliary	-0.074
phrase, then conjunction	-0.058
phrase, then of	0.139
phrase, then past	0.046
phrase, then preposition	-0.147
question words 0 before, 3 behind	-0.111
question words 0 before, 4 behind	0.488
question words 0 before, 5 behind	-0.206
question words 0 before, 6 behind	-0.201
question words 0 behind	0.048
question words 1 before, 0 behind	0.051
question words 1 before, 2 behind	-0.041
question words 1 before, 3 behind	0.12
question words 1 before, 4 behind	-0.152
question words 1 before, 6 behind	0.089
question words 1 behind	-0.046
question words 2 before	0.13
question words 2 before, 0 behind	0.134
question words 2 before, 1 behind	0.054
question words 2 before, 2 behind	-0.073
question words 2 before, 3 behind	-0.051
question words 2 before, 4 behind	-0.053
question words 2 before, 6 behind	-0.048
question words 2 behind	0.123
question words 3 before, 2 behind	-0.043
question words 3 before, 6 behind	-0.117
question words 3 behind	-0.185
question words 4 before, 6 behind	0.088
question words 4 behind	0.14
question words 5 before	0.124
question words 5 before, 0 behind	-0.047
question words 5 before, 6 behind	0.154
question words 6 before	-0.212
question words 6 before, 0 behind	-0.047
question words 6 before, 1 behind	-0.053
question words 6 before, 2 behind	0.168
question words 6 before, 3 behind	-0.112
question words 6 before, 4 behind	-0.132
question words 6 before, 6 behind	-0.063
question words 6 behind	-0.099
question words in its phrase	0.121
segment opens False closes False	-0.151
segment opens False closes True	0.079
segment opens True closes False	0.219
segment opens True closes True	-0.148
segments 0	-0.156
segments 2	0.178
the focus in its phrase	0.383
verb far, asked False, before	0.097
verb far, asked True, before	0.066
verb far, asked True, behind	0.255
verb near, asked False, before	0.163
verb near, asked False, behind	0.204
verb near, asked True, before	-0.144
verb near, asked True, behind	-0.181
verb next, asked False, before	-0.053
verb next, asked True, before	-0.21
verb next, asked True, behind	-0.137
verb nowhere, asked False, before	0.081
verb nowhere, asked False, behind	-0.119
verbs inside 1	0.059
verbs inside 2	-0.075
whole list of noun phrases	-0.074
whole list of noun phrases, many False	-0.109
whole list of noun phrases, one of 2	-0.125
whole of a list, commas 0 for one	-0.117
whole of a list, joins 1	-0.166
whole of a list, joins 1 for one	-0.185
""",
    "place": r"""
across a list of noun phrases	0.089
across a list of noun phrases, many False	0.089
across a list of noun phrases, one of 2	0.169
across a list of noun phrases, one of 3	-0.08
after a	-0.128
after a like word	-0.257
after a question word	0.079
after a question word, adjective	0.086
after a question word, capital	-0.178
after a question word, noun	0.411
after a question word, number	-0.054
after a question word, past	0.254
after a question word, plural	-0.11
after a question word, verb	-0.059
after adjective	0.098
after adjective begins noun	-0.086
after adjective begins plural	0.123
after adjective begins preposition	0.055
after adverb	-0.182
after and	-0.042
after are	-0.166
after at	0.605
after auxiliary	0.178
after auxiliary begins adverb	-0.114
after auxiliary begins determiner	-0.065
after auxiliary begins past	0.282
after begin	0.255
after begin begins determiner	0.078
after begin begins opening	0.063
after begin begins preposition	0.143
after by	-0.406
after capital	-0.166
after capital begins capital	-0.264
after capital begins noun	0.119
after capital begins number	0.109
after capital begins plural	-0.068
after conjunction	-0.151
after conjunction begins noun	-0.044
after determiner begins adjective	0.108
after determiner begins capital	-0.047
after determiner begins determiner	-0.065
after determiner begins number	0.127
after determiner begins plural	-0.041
after for	-0.19
after from	-0.129
after in	0.835
after ing	-0.084
after is	0.222
after noun	0.166
after noun begins adjective	-0.067
after noun begins capital	-0.057
after noun begins determiner	0.08
after noun begins past	-0.064
after noun begins preposition	0.194
after noun begins subordinate	0.113
after of begins capital	0.094
after of begins determiner	-0.119
after on	0.483
after opening	-0.054
after past	-0.242
after past begins preposition	0.286
after past begins to	-0.047
after plural	-0.278
after plural begins determiner	-0.096
after plural begins preposition	-0.073
after preposition	0.592
after preposition begins adjective	0.331
after preposition begins capital	0.228
after preposition begins determiner	0.112
after preposition begins noun	0.058
after preposition begins number	-0.132
after preposition begins plural	0.086
after subordinate	-0.211
after that	-0.048
after the	0.089
after the first hit False	0.068
after the first hit True	-0.068
after the last hit False	0.094
after the last hit True	-0.094
after the question's last word	0.136
after the question's preposition	0.051
after to	0.23
after to begins determiner	0.121
after verb	0.07
after verb begins preposition	0.092
after verbs	-0.086
after with	-0.401
all in the question	-0.264
bare phrase to part, 1	0.103
bare phrase to phrase, 1	-0.059
bare phrase to phrase, 3	0.041
before a question word	-0.102
before a question word, adjective	0.08
before a question word, capital	-0.174
before a question word, noun	-0.163
before a question word, past	0.047
before a question word, verb	-0.066
before adjective	0.081
before and	0.238
before are	0.045
before as	0.049
before at	-0.174
before by	-0.176
before capital	-0.162
before conjunction	0.162
before determiner	-0.056
before end	-0.104
before from	0.109
before is	0.149
before noun	-0.074
before number	0.359
before on	-0.152
before plural	-0.149
before preposition	-0.125
before pronoun	-0.107
before subordinate	0.111
before the	0.09
before the first hit False	0.041
before the first hit True	-0.041
before the last hit False	0.065
before the last hit True	-0.065
before the question's first word	-0.416
before the question's verb where be	0.229
before the question's verb where do	-0.233
before to	0.109
before verb	0.069
before were	-0.09
begin of a list of noun phrases	-0.316
begin of a list of noun phrases, many False	-0.316
begin of a list of noun phrases, one of 2	-0.148
begin of a list of noun phrases, one of 3	-0.169
begins a	-0.238
begins adjective ends capital 1	0.476
begins adjective ends capital 2	0.087
begins adjective ends capital 3	-0.075
begins adjective ends capital 4	0.092
begins adjective ends noun 2	-0.057
begins adjective ends noun 3	-0.067
begins adjective ends noun 4	-0.25
begins adjective ends past 4	0.157
begins adjective ends plural 1	-0.072
begins adjective ends plural 3	-0.049
begins adjective ends plural 4	-0.044
begins adverb	0.117
begins adverb ends adverb 0	-0.046
begins adverb ends noun 3	0.11
begins adverb ends plural 4	0.14
begins as	-0.06
begins by	-0.083
begins capital ends capital 0	0.149
begins capital ends capital 1	0.171
begins capital ends capital 2	0.26
begins capital ends capital 3	-0.361
begins capital ends noun 1	0.127
begins capital ends noun 2	-0.125
begins capital ends noun 3	0.09
begins capital ends noun 4	-0.177
begins capital ends number 1	-0.143
begins capital ends number 3	0.148
begins capital ends number 4	-0.059
begins capital ends plural 1	-0.091
begins capital ends plural 2	0.197
begins capital ends plural 4	-0.071
begins determiner	-0.144
begins determiner ends capital 2	0.055
begins determiner ends capital 3	-0.164
begins determiner ends noun 1	-0.255
begins determiner ends noun 3	0.441
begins determiner ends number 4	-0.118
begins determiner ends past 4	-0.062
begins determiner ends plural 3	0.103
begins determiner ends plural 4	-0.058
begins determiner ends verbs 4	0.099
begins for	-0.173
begins from	-0.075
begins in	0.113
begins ing	-0.157
begins ing ends noun 4	-0.093
begins inside a mention	0.163
begins noun	-0.108
begins noun ends capital 4	-0.08
begins noun ends noun 0	-0.139
begins noun ends noun 1	0.124
begins noun ends noun 2	0.044
begins noun ends noun 4	-0.094
begins noun ends plural 3	0.096
begins noun ends verbs 4	0.041
begins number	0.056
begins number ends capital 1	0.074
begins number ends capital 4	0.053
begins number ends noun 1	-0.15
begins number ends noun 3	-0.061
begins number ends noun 4	0.222
begins number ends number 0	0.276
begins on	0.115
begins opening	0.063
begins opening ends opening 0	0.123
begins past	-0.05
begins past ends capital 4	-0.057
begins past ends noun 3	-0.042
begins past ends noun 4	0.187
begins past ends past 0	0.069
begins plural	0.124
begins plural ends adjective 3	0.159
begins plural ends adverb 4	0.157
begins plural ends noun 2	-0.054
begins plural ends noun 3	0.066
begins plural ends noun 4	-0.048
begins plural ends plural 0	-0.093
begins plural ends plural 4	0.085
begins preposition	0.577
begins preposition ends capital 1	-0.048
begins preposition ends capital 2	0.067
begins preposition ends capital 3	-0.051
begins preposition ends noun 2	0.074
begins preposition ends noun 4	0.288
begins preposition ends number 4	0.086
begins preposition ends plural 2	0.236
begins preposition ends plural 4	0.098
begins pronoun	-0.073
begins subordinate	-0.059
begins subordinate ends adjective 4	0.162
begins subordinate ends capital 4	-0.048
begins subordinate ends noun 4	-0.061
begins the	0.596
begins to	-0.189
begins verb	-0.147
begins verb ends capital 4	-0.079
begins verb ends noun 4	0.083
begins verb ends plural 4	-0.046
begins verbs	-0.096
begins with	-0.061
begins with a cue	-0.222
begins with a question word	-0.464
close left	0.082
closes 's	-0.231
closes (	0.238
closes ,	-0.279
closes -	0.149
closes .	0.097
closes as other	-0.17
closes as part	-0.15
closes as phrase	0.32
commas 1	0.144
commas 2	0.074
commas 3	-0.071
common words	0.342
end of a list of noun phrases, one of 2	0.188
end of a list of noun phrases, one of 3	-0.185
ends adjective	-0.059
ends adjective before conjunction	-0.07
ends adjective before plural	-0.071
ends adjective before preposition	-0.042
ends capital	0.304
ends capital before auxiliary	0.255
ends capital before capital	0.098
ends capital before determiner	-0.252
ends capital before end	-0.345
ends capital before noun	-0.177
ends capital before number	-0.045
ends capital before of	-0.165
ends capital before past	0.049
ends capital before plural	0.052
ends capital before preposition	0.29
ends capital before subordinate	0.245
ends ing	-0.058
ends inside a mention	-0.389
ends noun	-0.198
ends noun before adjective	-0.12
ends noun before auxiliary	-0.481
ends noun before capital	-0.052
ends noun before conjunction	0.293
ends noun before determiner	0.154
ends noun before noun	-0.136
ends noun before of	0.152
ends noun before past	-0.074
ends noun before preposition	-0.067
ends noun before subordinate	-0.182
ends number before capital	-0.041
ends number before noun	0.081
ends opening	0.123
ends past before noun	-0.063
ends past before preposition	-0.059
ends past before subordinate	-0.043
ends past before to	0.138
ends plural	-0.096
ends plural before auxiliary	-0.139
ends plural before determiner	0.174
ends plural before end	0.337
ends plural before of	-0.077
ends plural before past	-0.138
ends plural before preposition	-0.173
ends pronoun	-0.054
ends verb	0.074
head adjective many False	-0.103
head adverb many False	-0.082
head capital many False	0.134
head ing many False	-0.045
head noun many False	0.074
head past many False	0.105
head plural many False	0.057
head verb many False	-0.046
head verbs many False	-0.058
holds date	-0.093
holds demonym	0.466
holds name	0.152
holds no mention	0.338
holds organization	0.057
holds place	0.371
holds quantity	-0.12
in a cue	0.204
is a fitting mention	0.078
is date	-0.203
is name	-0.2
is organization	-0.142
is place	0.275
is quantity	-0.165
item of a list of noun phrases	-0.227
item of a list of noun phrases, many False	-0.227
item of a list of noun phrases, one of 2	-0.139
item of a list of noun phrases, one of 3	-0.088
joined by 	0.645
joined by auxiliary	0.095
joined by auxiliary past	0.088
joined by of	0.089
joined by past	-0.102
joined by past preposition	0.079
joined by preposition	-0.25
joined by subordinate	-0.06
joined by to	-0.089
joins 0 for one	-0.149
joins 1 for one	0.184
length 0	0.248
length 1	-0.186
length 2	0.22
length 4	0.303
length 6	-0.3
length 8	-0.235
length 9	-0.056
more than a list of noun phrases	-0.15
more than a list of noun phrases, many False	-0.15
more than a list of noun phrases, one of 2	-0.132
no content	-0.065
object of the question's verb where be	0.197
object of the question's verb where do	0.223
object where do	-0.127
opens 's	0.106
opens (	-0.235
opens as other	0.151
opens as part	-0.141
opens as phrase	-0.046
other to other, 0	-0.122
other to part, 0	-0.04
other to phrase, 0	0.314
part of a list, commas 0 for one	0.139
part of a list, commas 1 for one	-0.186
part of a list, commas 2 for one	-0.121
part of a list, joins 0	-0.178
part of a list, joins 0 for one	-0.178
part to part, 1	0.064
part to phrase, 1	0.121
part to phrase, 2	-0.256
partly in the question	-0.189
phrase to part, 1	-0.24
phrase to part, 2	0.062
phrase to part, 3	-0.058
phrase to phrase, 1	0.427
phrase to phrase, 2	0.152
phrase to phrase, 3	-0.391
phrase, then adjective	-0.163
phrase, then adverb	0.05
phrase, then auxiliary	-0.102
phrase, then capital	-0.064
phrase, then conjunction	0.255
phrase, then subordinate	0.064
phrase, then to	-0.071
phrase, then verb	0.087
question words 0 before	0.079
question words 0 before, 0 behind	0.06
question words 0 before, 1 behind	-0.14
question words 0 before, 2 behind	-0.1
question words 0 before, 3 behind	-0.161
question words 0 before, 5 behind	0.103
question words 0 before, 6 behind	0.323
question words 0 behind	-0.102
question words 1 before, 1 behind	-0.108
question words 1 before, 2 behind	0.292
question words 1 before, 3 behind	0.331
question words 1 before, 4 behind	-0.135
question words 1 before, 5 behind	-0.171
question words 1 before, 6 behind	-0.233
question words 2 before, 1 behind	0.156
question words 2 before, 2 behind	-0.091
question words 2 before, 4 behind	0.114
question words 2 before, 5 behind	-0.075
question words 3 before, 1 behind	-0.125
question words 3 before, 4 behind	0.135
question words 3 before, 6 behind	-0.059
question words 4 before	0.14
question words 4 before, 0 behind	0.226
question words 4 before, 1 behind	-0.05
question words 4 before, 4 behind	-0.248
question words 4 before, 6 behind	0.224
question words 4 behind	0.145
question words 5 before	-0.149
question words 5 before, 0 behind	-0.144
question words 5 before, 1 behind	0.089
question words 5 before, 2 behind	-0.128
question words 5 before, 3 behind	-0.156
question words 5 before, 4 behind	0.386
question words 5 before, 5 behind	0.103
question words 5 before, 6 behind	-0.299
question words 5 behind	-0.079
question words 6 before, 0 behind	-0.251
question words 6 before, 1 behind	0.163
question words 6 before, 3 behind	0.041
question words 6 before, 4 behind	-0.1
question words 6 before, 6 behind	0.101
question words in its phrase	-0.06
segment opens False closes False	0.082
segment opens False closes True	0.124
segment opens True closes False	0.152
segment opens True closes True	-0.358
segments 0	-0.05
segments 1	0.149
segments 2	-0.099
subject where do	0.127
two after a question word	0.121
verb far, asked False, behind	-0.096
verb far, asked True, before	0.332
verb near, asked False, before	-0.452
verb near, asked True, before	0.106
verb near, asked True, behind	-0.074
verb next, asked False, before	-0.049
verb next, asked True, behind	0.04
verb nowhere, asked False, before	0.074
verb nowhere, asked False, behind	0.192
verbs inside 0	0.204
verbs inside 1	-0.328
verbs inside 2	0.124
whole list of noun phrases	-0.088
whole list of noun phrases, many False	-0.088
whole list of noun phrases, one of 2	-0.092
whole of a list, commas 0 for one	0.04
whole of a list, commas 1 for one	0.21
whole of a list, commas 2 for one	-0.111
whole of a list, joins 1	0.139
whole of a list, joins 1 for one	0.139
""",
    "place of a kind": r"""
across a list of noun phrases	0.087
across a list of noun phrases, many True	0.106
across a list of noun phrases, one of 2	-0.041
across a list of noun phrases, one of 3	0.128
after a	-0.198
after a like word	-0.062
after a question word	0.09
after a question word, adjective	0.154
after a question word, number	-0.085
after a question word, plural	-0.048
after adjective	-0.134
after adverb	0.175
after adverb begins adjective	-0.051
after and	-0.042
after as	0.154
after at	0.125
after auxiliary begins adverb	-0.041
after auxiliary begins determiner	0.069
after auxiliary begins past	-0.048
after begin	-0.078
after begin begins determiner	0.254
after begin begins opening	0.094
after capital	-0.177
after capital begins adjective	-0.042
after capital begins capital	0.042
after capital begins determiner	-0.045
after capital begins noun	-0.048
after conjunction	-0.044
after conjunction begins capital	-0.142
after conjunction begins noun	0.133
after determiner	-0.071
after determiner begins adjective	0.118
after determiner begins capital	-0.127
after determiner begins determiner	-0.068
after for	0.104
after from	-0.286
after in	0.233
after ing	-0.246
after is	0.057
after noun	0.054
after noun begins capital	-0.09
after noun begins determiner	0.116
after number	-0.099
after of begins capital	0.044
after of begins determiner	-0.073
after on	-0.151
after opening	0.042
after past	0.249
after preposition	0.113
after preposition begins adjective	0.061
after preposition begins capital	0.143
after preposition begins determiner	-0.048
after preposition begins number	-0.135
after pronoun	0.043
after subordinate	0.232
after that	-0.046
after the	-0.059
after the focus	0.115
after the last hit False	0.16
after the last hit True	-0.16
after the question's preposition	-0.162
after to	-0.068
after to begins determiner	-0.066
after verb	0.041
after verb begins determiner	0.133
after verbs	-0.063
all in the question	-0.355
asked for area, head noun	0.352
asked for citi, head name	0.413
asked for citi, head noun	-0.152
asked for countri, head name	-0.24
asked for countri, head noun	-0.186
asked for countri, head place	0.393
asked for countri, head plural	-0.103
bare phrase to part, 3	0.062
bare phrase to phrase, 1	0.047
bare phrase to phrase, 2	-0.075
bare phrase to phrase, 3	-0.112
before a	0.142
before a question word	0.106
before a question word, capital	0.159
before a question word, noun	-0.125
before adjective	0.113
before an	-0.053
before and	-0.13
before as	-0.096
before auxiliary	0.124
before capital	-0.147
before conjunction	0.085
before determiner	0.116
before end	-0.101
before for	0.066
before from	-0.063
before in	-0.263
before ing	-0.187
before noun	0.235
before number	0.056
before of	0.152
before past	0.187
before preposition	-0.177
before pronoun	-0.103
before that	0.151
before the first hit False	0.059
before the first hit True	-0.059
before the last hit False	0.173
before the last hit True	-0.173
before the question's first word	-0.317
before the whole focus	-0.186
before to	-0.112
before verb	-0.096
before verbs	-0.069
before was	0.179
before which	-0.12
before with	-0.225
begin of a list of noun phrases, one of 2	0.082
begin of a list of noun phrases, one of 3	-0.09
begins a	-0.142
begins adjective ends capital 1	-0.13
begins adjective ends capital 2	0.044
begins adjective ends capital 4	0.108
begins adjective ends noun 1	-0.085
begins adjective ends noun 4	0.069
begins adjective ends plural 1	0.103
begins adjective ends plural 3	-0.043
begins adjective ends plural 4	0.068
begins adverb	-0.104
begins capital	0.394
begins capital ends capital 0	0.668
begins capital ends capital 1	0.34
begins capital ends capital 2	-0.125
begins capital ends capital 3	-0.071
begins capital ends capital 4	-0.468
begins capital ends noun 1	0.161
begins capital ends noun 2	-0.047
begins capital ends noun 3	-0.057
begins capital ends noun 4	-0.058
begins capital ends number 2	0.131
begins capital ends plural 1	0.058
begins determiner	0.137
begins determiner ends adjective 1	-0.047
begins determiner ends capital 1	-0.297
begins determiner ends capital 3	0.159
begins determiner ends capital 4	0.24
begins determiner ends noun 1	-0.164
begins determiner ends noun 2	0.119
begins determiner ends noun 3	0.063
begins determiner ends noun 4	-0.224
begins determiner ends number 1	0.047
begins determiner ends plural 1	0.282
begins determiner ends plural 2	-0.062
begins determiner ends plural 3	-0.061
begins determiner ends plural 4	0.103
begins in	-0.049
begins ing ends ing 0	0.087
begins ing ends noun 4	-0.044
begins inside a mention	-0.099
begins noun ends capital 1	-0.098
begins noun ends capital 3	0.048
begins noun ends capital 4	0.093
begins noun ends noun 0	-0.111
begins noun ends noun 1	0.078
begins noun ends noun 4	0.192
begins noun ends plural 1	-0.084
begins noun ends plural 2	0.142
begins noun ends plural 4	-0.126
begins number	-0.317
begins number ends capital 4	0.042
begins number ends number 0	-0.148
begins opening	0.094
begins past	-0.106
begins plural	-0.114
begins plural ends plural 0	-0.053
begins preposition	-0.165
begins preposition ends capital 4	-0.043
begins the	0.464
begins to	-0.065
begins verb	0.09
begins verbs	0.105
begins verbs ends verbs 0	0.125
begins with a cue	-0.043
begins with a question word	-0.478
close	0.133
close left	0.093
closes 's	0.121
closes (	-0.289
closes )	-0.165
closes ,	0.299
closes -	0.052
closes .	-0.129
closes as other	-0.134
closes as part	0.21
closes as phrase	-0.076
commas 2	0.197
commas 3	-0.137
common words	-0.498
end of a list of noun phrases	-0.135
end of a list of noun phrases, many True	-0.155
end of a list of noun phrases, one of 2	-0.111
ends adjective	-0.167
ends adjective before capital	-0.044
ends adjective before noun	0.053
ends adjective before plural	-0.043
ends adverb	-0.073
ends capital	0.32
ends capital before adjective	0.251
ends capital before capital	-0.212
ends capital before conjunction	-0.086
ends capital before determiner	0.132
ends capital before noun	0.245
ends capital before past	0.382
ends capital before plural	0.091
ends capital before preposition	-0.042
ends capital before subordinate	-0.145
ends inside a mention	0.296
ends noun	-0.275
ends noun before auxiliary	0.078
ends noun before capital	0.072
ends noun before determiner	-0.05
ends noun before end	-0.159
ends noun before noun	-0.212
ends noun before of	0.213
ends noun before past	-0.074
ends noun before plural	-0.046
ends noun before preposition	-0.074
ends number	0.087
ends number before noun	0.061
ends past	-0.116
ends plural	0.165
ends plural before conjunction	0.046
ends plural before of	-0.057
ends plural before preposition	0.062
ends verb	-0.054
ends verbs	0.082
ends with a question word	-0.042
ends with the focus	0.192
head adjective many False	-0.076
head capital many False	0.069
head ing many False	0.065
head is the focus	0.419
head number many False	-0.045
head opening many False	0.11
head plural many False	-0.045
head plural many True	0.095
hits in the segment	-0.115
holds a fitting mention	0.058
holds demonym	0.245
holds name	0.05
holds no mention	0.18
holds organization	0.088
holds place	0.202
holds quantity	-0.107
holds the focus	0.125
in a cue	-0.23
is a fitting mention	0.119
is date	-0.12
is demonym	-0.104
is name	0.244
is place	-0.041
is place with the focus	0.224
is quantity	-0.069
item of a list of noun phrases	-0.131
item of a list of noun phrases, many False	-0.209
item of a list of noun phrases, many True	0.078
item of a list of noun phrases, one of 3	-0.118
joined by conjunction	-0.048
joined by of	-0.049
joined by preposition	0.214
joined by to	-0.047
joins 0 for many	-0.234
joins 0 for one	0.162
joins 1 for many	0.283
joins 1 for one	-0.118
joins 2 for one	-0.044
length 0	0.554
length 1	0.263
length 3	-0.11
length 4	-0.417
length 5	-0.073
length 6	-0.095
length 7	0.078
length 8	-0.12
length 9	-0.055
more than a list of noun phrases	-0.247
more than a list of noun phrases, many False	-0.12
more than a list of noun phrases, many True	-0.126
more than a list of noun phrases, one of 2	-0.062
more than a list of noun phrases, one of 3	-0.185
near	0.063
opens (	-0.128
opens ,	0.145
opens as bare phrase	-0.052
opens as other	-0.156
opens as part	-0.088
opens as phrase	0.297
other to other, 0	0.101
other to part, 0	-0.047
other to phrase, 0	-0.209
part of a list, commas 0 for many	-0.203
part of a list, commas 1 for many	-0.044
part of a list, commas 1 for one	-0.059
part of a list, joins 0	-0.102
part of a list, joins 0 for many	-0.146
part of a list, joins 0 for one	0.044
part of a list, joins 1 for many	0.122
part of a list, joins 1 for one	-0.113
part to phrase, 1	0.179
part to phrase, 2	-0.083
part to phrase, 3	-0.065
phrase to other, 0	-0.193
phrase to part, 1	-0.08
phrase to part, 2	0.201
phrase to part, 3	0.126
phrase to phrase, 1	0.235
phrase to phrase, 2	-0.084
phrase to phrase, 3	0.092
phrase, then adverb	-0.116
phrase, then auxiliary	0.139
phrase, then capital	-0.176
phrase, then conjunction	-0.049
phrase, then determiner	0.169
phrase, then ing	-0.182
phrase, then noun	0.322
phrase, then of	0.119
phrase, then past	0.118
phrase, then preposition	-0.093
phrase, then to	-0.045
phrase, then verb	-0.088
question words 0 before	0.09
question words 0 before, 0 behind	0.122
question words 0 before, 1 behind	-0.069
question words 0 before, 3 behind	-0.045
question words 0 before, 4 behind	0.138
question words 0 before, 5 behind	0.055
question words 0 before, 6 behind	-0.145
question words 0 behind	0.106
question words 1 before, 0 behind	0.071
question words 1 before, 1 behind	0.06
question words 1 before, 2 behind	-0.133
question words 1 before, 3 behind	-0.071
question words 1 before, 4 behind	0.04
question words 1 before, 5 behind	-0.132
question words 1 before, 6 behind	0.171
question words 1 behind	0.272
question words 2 before	-0.075
question words 2 before, 0 behind	0.268
question words 2 before, 1 behind	0.09
question words 2 before, 2 behind	-0.151
question words 2 before, 3 behind	-0.071
question words 2 before, 5 behind	-0.097
question words 2 before, 6 behind	-0.091
question words 2 behind	-0.323
question words 3 before	0.135
question words 3 before, 1 behind	0.106
question words 3 before, 2 behind	-0.108
question words 3 before, 3 behind	0.311
question words 3 before, 4 behind	-0.051
question words 3 before, 5 behind	0.049
question words 3 before, 6 behind	-0.144
question words 3 behind	0.196
question words 4 before	-0.048
question words 4 before, 0 behind	-0.108
question words 4 before, 1 behind	-0.063
question words 4 before, 2 behind	0.098
question words 4 before, 3 behind	-0.123
question words 4 before, 4 behind	-0.11
question words 4 before, 6 behind	0.238
question words 4 behind	-0.236
question words 5 before	-0.093
question words 5 before, 0 behind	0.045
question words 5 before, 1 behind	0.059
question words 5 before, 3 behind	0.173
question words 5 before, 4 behind	-0.091
question words 5 before, 6 behind	-0.222
question words 5 behind	0.096
question words 6 before, 0 behind	-0.264
question words 6 before, 1 behind	0.089
question words 6 before, 4 behind	-0.137
question words 6 before, 5 behind	0.226
question words 6 before, 6 behind	0.081
question words 6 behind	-0.112
question words in its phrase	0.058
segment opens False closes False	0.262
segment opens False closes True	-0.076
segment opens True closes False	0.276
segment opens True closes True	-0.462
segments 0	0.059
segments 1	-0.062
verb far, asked False, before	-0.049
verb far, asked False, behind	-0.074
verb far, asked True, behind	-0.129
verb near, asked False, before	-0.049
verb near, asked False, behind	0.264
verb near, asked True, before	0.217
verb near, asked True, behind	-0.093
verb next, asked False, before	0.152
verb next, asked False, behind	-0.052
verb next, asked True, behind	0.104
verb nowhere, asked False, before	-0.28
verbs inside 0	0.086
verbs inside 1	0.066
verbs inside 2	-0.152
whole list of noun phrases	0.056
whole list of noun phrases, many False	-0.071
whole list of noun phrases, many True	0.127
whole list of noun phrases, one of 2	-0.126
whole list of noun phrases, one of 3	0.182
whole of a list, commas 0 for many	0.041
whole of a list, commas 0 for one	0.057
whole of a list, commas 1 for many	0.077
whole of a list, commas 1 for one	-0.044
whole of a list, commas 2 for one	-0.063
whole of a list, joins 1	0.063
whole of a list, joins 1 for many	0.113
whole of a list, joins 1 for one	-0.05
""",
    "quantity": r"""
across a list of noun phrases	-0.089
across a list of noun phrases, many False	-0.089
after a	0.464
after a like word	0.083
after a question word	0.153
after a question word, adjective	-0.068
after a question word, capital	0.082
after a question word, noun	0.056
after a question word, plural	0.048
after about	0.15
after adjective	0.131
after adverb	0.091
after and	0.176
after at	0.242
after auxiliary begins determiner	-0.111
after auxiliary begins past	-0.075
after begin	0.171
after begin begins determiner	0.148
after begin begins opening	-0.071
after begin begins preposition	0.112
after by	0.082
after capital	-0.21
after capital begins capital	-0.067
after capital begins number	-0.088
after conjunction begins determiner	0.116
after determiner	-0.171
after determiner begins adjective	-0.07
after determiner begins capital	-0.175
after determiner begins noun	-0.097
after determiner begins number	0.22
after for	0.08
after from	-0.085
after in	-0.132
after ing	-0.109
after is	-0.126
after noun begins capital	0.063
after noun begins determiner	0.192
after noun begins noun	-0.051
after noun begins number	-0.213
after noun begins past	-0.07
after noun begins preposition	0.127
after number	-0.151
after number begins capital	-0.059
after of	0.056
after of begins determiner	-0.102
after of begins number	0.124
after on	-0.04
after opening	0.105
after past	-0.133
after past begins preposition	-0.117
after plural	-0.086
after plural begins preposition	-0.048
after preposition	-0.052
after preposition begins determiner	0.085
after subordinate	-0.166
after that	0.044
after the	-0.046
after the last hit False	0.223
after the last hit True	-0.223
after the question's last word	-0.266
after to	0.244
after to begins determiner	-0.05
after to begins number	0.309
after to begins verb	-0.046
after verb	0.333
after was	-0.095
after with	0.119
all in the question	-0.077
bare phrase to part, 1	0.267
bare phrase to part, 2	-0.086
bare phrase to phrase, 1	-0.49
bare phrase to phrase, 2	0.322
bare phrase to phrase, 3	-0.127
before a	-0.112
before a question word	-0.079
before a question word, adjective	0.317
before a question word, past	0.127
before a question word, plural	-0.076
before adjective	0.07
before adverb	-0.186
before and	-0.091
before as	-0.064
before by	0.043
before conjunction	0.148
before determiner	-0.122
before end	0.04
before for	0.177
before in	0.151
before is	0.097
before noun	0.243
before number	-0.109
before of	0.349
before past	-0.091
before plural	-0.109
before preposition	0.17
before subordinate	-0.316
before the	0.118
before the first hit False	0.171
before the first hit True	-0.171
before the last hit False	0.057
before the last hit True	-0.057
before to	0.151
before verb	-0.044
before which	-0.211
begin of a list of noun phrases	0.127
begin of a list of noun phrases, many False	0.127
begin of a list of noun phrases, one of 2	0.163
begins a	-0.141
begins about	0.089
begins adjective	-0.137
begins adjective ends adjective 0	0.198
begins adjective ends noun 2	-0.051
begins adjective ends noun 4	-0.168
begins adjective ends number 3	0.053
begins adjective ends plural 1	-0.062
begins adjective ends plural 4	0.102
begins adverb	0.321
begins adverb ends adverb 0	0.277
begins adverb ends noun 4	-0.08
begins adverb ends number 4	0.145
begins at	0.128
begins by	-0.071
begins capital	-0.4
begins capital ends capital 1	-0.066
begins capital ends capital 3	-0.095
begins capital ends noun 1	-0.095
begins capital ends noun 2	0.05
begins capital ends noun 4	-0.055
begins capital ends number 1	-0.106
begins determiner	0.116
begins determiner ends capital 1	-0.051
begins determiner ends capital 3	0.102
begins determiner ends capital 4	-0.056
begins determiner ends noun 1	0.186
begins determiner ends noun 2	0.106
begins determiner ends noun 4	-0.098
begins determiner ends number 2	-0.097
begins determiner ends plural 1	0.101
begins determiner ends plural 4	-0.066
begins for	-0.068
begins in	-0.051
begins ing	-0.09
begins inside a mention	0.426
begins noun	-0.418
begins noun ends noun 0	-0.043
begins noun ends noun 1	-0.066
begins noun ends noun 3	-0.047
begins noun ends noun 4	-0.065
begins number	1.062
begins number ends adjective 2	0.161
begins number ends capital 1	-0.119
begins number ends capital 3	0.283
begins number ends capital 4	-0.119
begins number ends noun 1	0.431
begins number ends noun 3	0.367
begins number ends noun 4	0.264
begins number ends number 0	-0.155
begins number ends number 3	0.08
begins number ends number 4	-0.109
begins number ends past 3	0.098
begins number ends past 4	-0.044
begins number ends plural 1	0.159
begins number ends plural 4	-0.089
begins on	-0.063
begins opening	-0.071
begins past	-0.23
begins past ends noun 4	-0.06
begins past ends past 0	-0.055
begins past ends plural 4	0.071
begins plural	-0.214
begins plural ends plural 0	-0.097
begins preposition	0.414
begins preposition ends capital 4	0.311
begins preposition ends noun 2	0.075
begins preposition ends noun 3	-0.063
begins preposition ends number 1	0.143
begins preposition ends number 2	-0.045
begins preposition ends number 3	0.181
begins preposition ends plural 3	-0.046
begins subordinate	-0.073
begins the	-0.384
begins to	-0.104
begins verb	-0.054
begins verbs	-0.109
begins with a question word	-0.104
close	0.172
close left	-0.091
closes 's	-0.165
closes (	0.042
closes )	0.39
closes ,	0.078
closes -	-0.324
commas 1	-0.278
common words	0.456
end of a list of noun phrases	0.066
end of a list of noun phrases, many False	0.066
end of a list of noun phrases, one of 2	0.103
ends adjective	0.322
ends adjective before noun	0.311
ends adjective before plural	-0.139
ends adjective before preposition	0.101
ends adverb	0.444
ends capital	-0.144
ends capital before auxiliary	0.184
ends capital before capital	-0.103
ends capital before conjunction	0.085
ends capital before number	-0.099
ends capital before of	0.128
ends capital before preposition	0.129
ends ing	-0.069
ends inside a mention	-0.281
ends noun	0.351
ends noun before adjective	0.094
ends noun before auxiliary	-0.291
ends noun before capital	0.227
ends noun before conjunction	0.118
ends noun before determiner	0.07
ends noun before end	-0.156
ends noun before noun	-0.074
ends noun before number	-0.071
ends noun before of	0.194
ends noun before past	-0.091
ends noun before plural	0.12
ends noun before preposition	0.078
ends noun before to	0.134
ends number	-0.256
ends number before adjective	-0.111
ends number before capital	-0.162
ends number before conjunction	-0.057
ends number before end	0.236
ends number before plural	0.055
ends number before preposition	-0.154
ends past	-0.153
ends past before preposition	-0.108
ends plural	-0.321
ends plural before auxiliary	-0.084
ends plural before end	-0.049
ends plural before preposition	-0.059
ends verb	-0.056
ends with a question word	-0.154
head adjective many False	0.413
head adverb many False	0.295
head capital many False	-0.173
head ing many False	-0.058
head noun many False	-0.398
head number many False	0.232
head opening many False	0.121
head past many False	-0.163
head plural many False	-0.201
hits in the segment	0.471
holds a fitting mention	0.395
holds date	-0.054
holds duration	0.197
holds name	-0.536
holds no mention	-0.424
holds organization	0.097
holds percent	0.151
holds place	-0.251
holds quantity	-0.076
is a fitting mention	0.339
is date	-0.287
is duration	0.203
is place	-0.046
joined by 	0.3
joined by conjunction	-0.081
joined by of	-0.07
joined by past	0.202
joined by to	-0.06
joins 2 for one	0.054
length 1	0.144
length 2	0.095
length 3	0.398
length 5	-0.298
length 6	-0.105
length 7	-0.311
length 8	-0.053
length 9	0.121
near	0.293
no content	-0.068
object how be	0.184
object what be	0.141
opens 's	-0.114
opens (	-0.426
opens ,	-0.166
opens as bare phrase	-0.124
opens as other	0.108
opens as part	-0.064
opens as phrase	0.08
other to other, 0	-0.051
other to phrase, 0	0.187
part of a list, commas 0 for one	0.096
part of a list, commas 1 for one	0.056
part of a list, commas 2 for one	-0.04
part of a list, joins 0	0.063
part of a list, joins 0 for one	0.063
part of a list, joins 1	0.048
part of a list, joins 1 for one	0.048
part to other, 0	0.089
part to part, 1	-0.077
part to part, 2	-0.048
part to phrase, 1	-0.245
part to phrase, 2	0.118
part to phrase, 3	0.107
partly in the question	-0.347
phrase to other, 0	-0.061
phrase to part, 1	0.21
phrase to part, 2	-0.123
phrase to part, 3	-0.078
phrase to phrase, 1	0.106
phrase to phrase, 3	0.063
phrase, then adjective	0.102
phrase, then adverb	-0.192
phrase, then auxiliary	-0.105
phrase, then capital	0.139
phrase, then conjunction	0.089
phrase, then determiner	-0.085
phrase, then ing	-0.048
phrase, then number	-0.133
phrase, then of	0.27
phrase, then past	-0.079
phrase, then subordinate	-0.185
phrase, then to	0.111
question words 0 before	0.153
question words 0 before, 0 behind	-0.264
question words 0 before, 1 behind	-0.086
question words 0 before, 2 behind	0.25
question words 0 before, 3 behind	0.11
question words 0 before, 4 behind	0.165
question words 0 behind	-0.079
question words 1 before	-0.211
question words 1 before, 1 behind	-0.057
question words 1 before, 2 behind	-0.105
question words 1 before, 3 behind	-0.113
question words 1 before, 4 behind	0.152
question words 1 before, 6 behind	-0.126
question words 1 behind	0.236
question words 2 before, 1 behind	0.31
question words 2 before, 2 behind	0.125
question words 2 before, 3 behind	-0.218
question words 2 before, 4 behind	-0.107
question words 2 before, 6 behind	-0.166
question words 2 behind	0.279
question words 3 before	-0.053
question words 3 before, 0 behind	0.144
question words 3 before, 1 behind	-0.263
question words 3 before, 2 behind	-0.172
question words 3 before, 3 behind	0.352
question words 3 before, 4 behind	-0.2
question words 3 before, 6 behind	0.091
question words 3 behind	0.05
question words 4 before	-0.118
question words 4 before, 0 behind	-0.217
question words 4 before, 1 behind	0.218
question words 4 before, 2 behind	0.185
question words 4 before, 3 behind	-0.056
question words 4 before, 4 behind	-0.112
question words 4 before, 5 behind	-0.107
question words 4 behind	-0.256
question words 5 before	0.235
question words 5 before, 1 behind	0.329
question words 5 before, 2 behind	0.209
question words 5 before, 3 behind	-0.076
question words 5 before, 4 behind	-0.214
question words 5 before, 5 behind	-0.075
question words 5 before, 6 behind	0.088
question words 5 behind	-0.254
question words 6 before, 0 behind	0.247
question words 6 before, 1 behind	-0.215
question words 6 before, 2 behind	-0.213
question words 6 before, 3 behind	0.05
question words 6 before, 4 behind	0.06
question words 6 before, 5 behind	-0.108
question words 6 before, 6 behind	0.157
question words in its phrase	0.415
segment opens False closes False	0.094
segment opens False closes True	0.284
segment opens True closes False	-0.387
segments 0	-0.535
segments 1	0.428
segments 2	0.107
subject how be	-0.184
subject what be	-0.141
two after a question word	-0.195
verb far, asked False, before	-0.245
verb far, asked False, behind	0.077
verb far, asked True, before	0.188
verb far, asked True, behind	-0.132
verb near, asked False, before	-0.102
verb near, asked False, behind	0.211
verb near, asked True, before	-0.06
verb near, asked True, behind	0.05
verb next, asked False, before	0.092
verb next, asked False, behind	-0.263
verb next, asked True, before	0.081
verb nowhere, asked False, before	0.045
verb nowhere, asked False, behind	0.075
verbs inside 0	0.136
verbs inside 1	-0.083
verbs inside 2	-0.054
whole list of noun phrases	0.114
whole list of noun phrases, many False	0.114
whole of a list, commas 0 for one	-0.197
whole of a list, commas 1 for one	0.064
whole of a list, commas 2 for one	0.116
""",
    "quantity of a kind": r"""
across a list of noun phrases	-0.046
across a list of noun phrases, many False	0.076
across a list of noun phrases, many True	-0.122
across a list of noun phrases, one of 3	-0.056
after a	0.291
after a like word	0.203
after a question word	-0.268
after a question word, capital	0.086
after a question word, noun	-0.217
after a question word, past	-0.084
after a question word, plural	0.191
after a question word, preposition	-0.068
after about	0.22
after adjective	0.15
after adjective begins noun	-0.052
after adverb	0.07
after adverb begins adjective	-0.054
after adverb begins determiner	-0.048
after adverb begins number	0.226
after adverb begins preposition	0.072
after are	0.044
after as	-0.246
after at	-0.152
after auxiliary begins adjective	0.047
after auxiliary begins adverb	0.092
after auxiliary begins determiner	0.079
after auxiliary begins number	-0.171
after auxiliary begins past	-0.047
after auxiliary begins verb	-0.099
after begin	-0.096
after begin begins adverb	0.217
after begin begins determiner	-0.113
after begin begins opening	0.082
after begin begins preposition	-0.057
after begin begins pronoun	0.102
after between	0.144
after capital	-0.207
after capital begins capital	-0.07
after capital begins determiner	-0.043
after conjunction	0.107
after conjunction begins adjective	-0.047
after conjunction begins capital	-0.048
after conjunction begins determiner	0.114
after conjunction begins number	0.233
after determiner	-0.354
after determiner begins adjective	-0.125
after determiner begins noun	-0.084
after determiner begins past	-0.053
after determiner begins plural	-0.042
after from	0.21
after in	-0.157
after ing	0.178
after is	-0.317
after its	0.144
after noun begins adjective	-0.086
after noun begins capital	-0.044
after noun begins noun	0.215
after noun begins number	-0.052
after noun begins plural	-0.051
after noun begins preposition	0.064
after noun begins subordinate	0.142
after number begins adjective	-0.153
after number begins noun	-0.081
after number begins number	0.191
after number begins preposition	0.166
after of	-0.066
after of begins adjective	-0.053
after of begins capital	-0.067
after of begins determiner	0.061
after of begins noun	-0.053
after on	-0.076
after or	0.174
after over	-0.111
after past	0.099
after past begins determiner	-0.065
after past begins noun	0.09
after past begins number	0.192
after past begins preposition	-0.118
after plural begins number	-0.175
after plural begins preposition	0.11
after preposition begins adjective	-0.065
after preposition begins adverb	-0.06
after preposition begins capital	-0.122
after preposition begins determiner	-0.072
after preposition begins noun	-0.158
after preposition begins number	0.281
after preposition begins plural	0.092
after subordinate begins determiner	-0.11
after subordinate begins number	-0.047
after than	0.295
after that	-0.146
after the	-0.204
after the focus	-0.215
after the last hit False	0.153
after the last hit True	-0.153
after the question's last word	-0.193
after to	-0.162
after to begins determiner	0.117
after to begins number	-0.213
after to begins verb	-0.046
after verb	0.114
after verb begins determiner	0.132
after verb begins preposition	-0.057
after was	0.095
after which	-0.17
after with	0.325
asked for percentag, head noun	0.061
asked for percentag, head percent	0.37
asked for percentag, head plural	0.067
asked for person, head noun	-0.074
asked for person, head quantity	0.344
asked for year, head duration	0.045
bare phrase to part, 2	-0.043
bare phrase to phrase, 1	-0.128
bare phrase to phrase, 2	-0.098
bare phrase to phrase, 3	0.052
before a	0.058
before a question word, adjective	0.118
before a question word, capital	0.296
before a question word, noun	0.064
before a question word, past	-0.196
before a question word, plural	-0.132
before a question word, preposition	-0.184
before a question word, verb	-0.049
before adjective	0.268
before adverb	-0.149
before are	-0.132
before as	0.11
before auxiliary	0.075
before between	-0.059
before by	0.125
before conjunction	-0.059
before determiner	-0.133
before end	-0.081
before for	-0.137
before from	0.14
before in	0.043
before ing	-0.113
before into	0.095
before is	0.126
before its	-0.056
before noun	0.145
before of	0.698
before on	-0.096
before past	-0.091
before plural	-0.07
before preposition	-0.192
before pronoun	0.137
before subordinate	0.154
before than	-0.1
before that	-0.116
before the	-0.109
before the focus	0.217
before the last hit False	-0.09
before the last hit True	0.09
before the question's first word	-0.249
before the whole focus	0.25
before to	-0.084
before verb	-0.121
before verbs	-0.07
before was	0.06
before which	0.046
before with	-0.13
begin of a list of noun phrases	-0.096
begin of a list of noun phrases, many True	-0.067
begin of a list of noun phrases, one of 2	-0.109
begins a	0.077
begins adjective	-0.369
begins adjective ends adjective 0	-0.188
begins adjective ends noun 1	-0.2
begins adjective ends noun 2	-0.066
begins adjective ends noun 3	0.064
begins adjective ends noun 4	0.185
begins adjective ends plural 1	0.05
begins adjective ends plural 3	-0.042
begins adjective ends plural 4	-0.062
begins adjective ends verbs 4	0.057
begins adverb	0.461
begins adverb ends adjective 1	-0.079
begins adverb ends adjective 4	-0.041
begins adverb ends adverb 0	0.142
begins adverb ends noun 2	-0.083
begins adverb ends noun 4	0.103
begins adverb ends number 1	-0.044
begins adverb ends plural 2	0.292
begins adverb ends plural 4	-0.066
begins an	-0.116
begins as	0.111
begins at	-0.132
begins between	0.121
begins capital	-0.28
begins capital ends capital 2	-0.152
begins capital ends noun 2	0.12
begins capital ends number 1	-0.05
begins determiner	0.07
begins determiner ends adjective 2	0.066
begins determiner ends capital 4	-0.048
begins determiner ends noun 1	0.078
begins determiner ends number 1	0.06
begins determiner ends number 2	-0.077
begins determiner ends past 1	0.052
begins determiner ends plural 1	0.058
begins determiner ends plural 2	0.174
begins determiner ends plural 3	0.048
begins determiner ends plural 4	-0.104
begins for	-0.05
begins in	-0.073
begins ing	-0.144
begins inside a mention	0.556
begins its	-0.06
begins noun	-0.264
begins noun ends adjective 1	0.176
begins noun ends noun 0	-0.148
begins noun ends noun 1	-0.137
begins noun ends noun 2	-0.064
begins noun ends noun 3	-0.063
begins noun ends noun 4	-0.065
begins noun ends plural 1	-0.087
begins noun ends plural 2	0.08
begins noun ends plural 4	0.099
begins number	0.725
begins number ends adjective 1	0.154
begins number ends adjective 4	-0.114
begins number ends capital 1	-0.214
begins number ends capital 2	-0.115
begins number ends capital 3	0.312
begins number ends capital 4	0.042
begins number ends noun 1	0.574
begins number ends noun 3	0.252
begins number ends noun 4	-0.06
begins number ends number 0	0.464
begins number ends number 1	-0.144
begins number ends number 2	0.175
begins number ends number 3	-0.076
begins number ends number 4	-0.111
begins number ends past 1	0.156
begins number ends past 2	-0.042
begins number ends plural 1	0.139
begins number ends plural 2	-0.354
begins number ends plural 4	-0.131
begins opening	0.082
begins opening ends opening 0	0.094
begins over	0.568
begins past	-0.206
begins past ends past 0	-0.04
begins plural	0.117
begins plural ends adjective 3	0.158
begins plural ends plural 0	-0.128
begins plural ends plural 2	0.267
begins plural ends plural 4	-0.05
begins preposition	0.248
begins preposition ends adjective 2	0.133
begins preposition ends adjective 3	0.081
begins preposition ends adjective 4	0.097
begins preposition ends noun 2	-0.048
begins preposition ends noun 4	-0.067
begins preposition ends number 2	0.075
begins preposition ends number 4	-0.041
begins preposition ends past 2	0.057
begins preposition ends plural 4	0.081
begins pronoun	0.053
begins pronoun ends noun 4	0.164
begins pronoun ends plural 4	-0.041
begins subordinate	-0.051
begins subordinate ends verb 4	0.161
begins than	-0.047
begins the	-0.449
begins to	-0.169
begins verb	-0.247
begins verb ends verb 0	-0.049
begins verbs	-0.093
begins with	-0.063
begins with a question word	0.25
close	-0.167
close left	-0.048
closes (	0.123
closes )	0.081
closes ),	0.23
closes ).	0.052
closes -	-0.141
closes .	-0.042
closes ;	-0.213
closes as other	-0.048
closes as part	0.254
closes as phrase	-0.207
commas 1	-0.382
commas 3	-0.082
end of a list of noun phrases	0.101
end of a list of noun phrases, many False	0.155
end of a list of noun phrases, many True	-0.054
end of a list of noun phrases, one of 2	0.108
ends adjective	0.313
ends adjective before adjective	0.055
ends adjective before capital	0.155
ends adjective before noun	-0.142
ends adjective before plural	0.298
ends adverb before adjective	0.049
ends adverb before determiner	-0.052
ends capital	-0.375
ends capital before adjective	0.064
ends capital before auxiliary	-0.14
ends capital before capital	-0.115
ends capital before conjunction	-0.062
ends capital before determiner	-0.07
ends capital before end	0.118
ends capital before noun	-0.091
ends capital before number	-0.064
ends capital before past	-0.071
ends capital before plural	0.055
ends capital before preposition	-0.075
ends capital before subordinate	0.096
ends ing	-0.062
ends inside a mention	-0.314
ends noun	0.082
ends noun before capital	-0.045
ends noun before conjunction	-0.195
ends noun before determiner	0.075
ends noun before end	0.22
ends noun before noun	0.103
ends noun before number	-0.12
ends noun before of	0.161
ends noun before past	0.091
ends noun before plural	-0.486
ends noun before preposition	0.176
ends noun before subordinate	0.072
ends noun before to	0.088
ends noun before verbs	-0.059
ends number	-0.154
ends number before adjective	0.172
ends number before capital	0.076
ends number before conjunction	-0.051
ends number before determiner	-0.158
ends number before end	-0.115
ends number before noun	0.235
ends number before number	-0.121
ends number before past	-0.049
ends number before plural	0.116
ends number before preposition	0.095
ends opening	0.094
ends past before noun	0.102
ends past before number	0.113
ends past before preposition	-0.051
ends plural before auxiliary	0.049
ends plural before conjunction	0.184
ends plural before end	-0.266
ends plural before ing	-0.083
ends plural before number	0.198
ends plural before of	0.314
ends plural before past	-0.084
ends plural before preposition	-0.224
ends plural before subordinate	-0.07
ends plural before verb	-0.06
ends pronoun	-0.051
ends verb	0.102
ends with the focus	0.394
head adjective many False	0.25
head adjective many True	0.098
head adverb many False	-0.104
head adverb many True	0.209
head capital many False	-0.108
head capital many True	-0.452
head is the focus	0.237
head noun many False	-0.21
head noun many True	-0.143
head number many False	0.141
head number many True	0.619
head past many False	0.04
head past many True	-0.045
head plural many False	-0.076
head plural many True	-0.335
head verb many True	0.093
hits in the segment	0.68
holds a fitting mention	0.264
holds date	-0.455
holds demonym	-0.225
holds duration	0.287
holds name	-0.429
holds no mention	-0.155
holds percent	0.06
holds the focus	0.345
is a fitting mention	0.424
is date	-0.098
is duration	0.1
is duration with the focus	0.123
is name	0.059
is place	-0.044
is quantity	0.436
is quantity before the focus	0.485
item of a list of noun phrases	-0.069
item of a list of noun phrases, many False	0.169
item of a list of noun phrases, many True	-0.237
item of a list of noun phrases, one of 2	-0.102
joined by 	0.097
joined by auxiliary past	0.142
joined by conjunction	-0.041
joined by of	-0.264
joined by past	0.093
joined by to	0.594
joins 0 for many	0.293
joins 1 for many	-0.247
joins 2 for many	-0.046
length 0	0.128
length 1	0.27
length 2	0.103
length 3	0.343
length 5	-0.253
length 6	-0.467
length 8	-0.152
more than a list of noun phrases, many False	-0.131
more than a list of noun phrases, many True	0.119
more than a list of noun phrases, one of 2	0.063
more than a list of noun phrases, one of 3	-0.075
near	0.042
object how -	-0.081
object how be	-0.223
object how do	0.327
object of the question's verb how -	0.06
object of the question's verb how be	-0.119
object of the question's verb how do	-0.07
object what be	-0.245
opens (	-0.057
opens ,	0.297
opens -	-0.162
opens ;	-0.046
opens as bare phrase	-0.241
opens as other	0.209
opens as part	0.061
other to other, 0	0.141
other to part, 0	0.062
part of a list, commas 1 for many	-0.064
part of a list, commas 2 for many	-0.047
part of a list, joins 0	-0.076
part of a list, joins 1 for many	-0.052
part of a list, joins 1 for one	0.044
part to other, 0	-0.068
part to part, 1	0.159
part to phrase, 1	-0.069
part to phrase, 2	0.112
part to phrase, 3	-0.043
phrase to other, 0	-0.083
phrase to part, 2	0.136
phrase to part, 3	-0.074
phrase to phrase, 2	0.231
phrase to phrase, 3	-0.243
phrase, then adjective	0.339
phrase, then adverb	-0.04
phrase, then auxiliary	-0.057
phrase, then capital	-0.179
phrase, then conjunction	-0.136
phrase, then ing	-0.107
phrase, then noun	-0.11
phrase, then number	-0.148
phrase, then of	0.314
phrase, then past	-0.114
phrase, then plural	0.072
phrase, then preposition	-0.051
phrase, then pronoun	0.154
phrase, then subordinate	0.065
phrase, then verb	-0.077
phrase, then verbs	-0.064
question words 0 before	-0.268
question words 0 before, 2 behind	-0.285
question words 0 before, 3 behind	0.05
question words 0 before, 4 behind	-0.046
question words 0 before, 5 behind	-0.1
question words 0 before, 6 behind	0.122
question words 1 before, 0 behind	0.138
question words 1 before, 1 behind	-0.227
question words 1 before, 2 behind	-0.176
question words 1 before, 4 behind	0.265
question words 1 behind	0.438
question words 2 before, 0 behind	-0.319
question words 2 before, 2 behind	0.397
question words 2 before, 4 behind	-0.087
question words 2 before, 5 behind	-0.111
question words 2 before, 6 behind	0.113
question words 3 before	-0.077
question words 3 before, 1 behind	0.132
question words 3 before, 2 behind	0.178
question words 3 before, 3 behind	-0.183
question words 3 before, 4 behind	0.068
question words 3 before, 5 behind	-0.229
question words 3 before, 6 behind	-0.067
question words 3 behind	0.11
question words 4 before	0.045
question words 4 before, 0 behind	-0.215
question words 4 before, 1 behind	0.407
question words 4 before, 4 behind	-0.04
question words 4 before, 5 behind	0.116
question words 4 before, 6 behind	-0.213
question words 4 behind	-0.19
question words 5 before	0.304
question words 5 before, 0 behind	0.244
question words 5 before, 1 behind	0.264
question words 5 before, 2 behind	0.075
question words 5 before, 3 behind	0.198
question words 5 before, 4 behind	-0.121
question words 5 before, 5 behind	-0.075
question words 5 before, 6 behind	-0.28
question words 5 behind	-0.286
question words 6 before	-0.05
question words 6 before, 0 behind	0.171
question words 6 before, 1 behind	-0.179
question words 6 before, 2 behind	-0.156
question words 6 before, 3 behind	0.041
question words 6 before, 4 behind	-0.229
question words 6 before, 5 behind	0.073
question words 6 before, 6 behind	0.228
question words 6 behind	-0.109
question words in its phrase	-0.051
segment opens False closes False	-0.054
segment opens False closes True	0.256
segment opens True closes False	-0.238
segments 0	-0.154
segments 1	0.247
segments 2	-0.092
subject how -	0.081
subject how be	0.223
subject how do	-0.327
subject what be	0.245
the focus in its phrase	-0.147
two after the focus, of	0.192
two after the focus, past	0.045
verb far, asked False, before	0.277
verb far, asked False, behind	0.407
verb far, asked True, before	-0.105
verb far, asked True, behind	-0.24
verb near, asked False, before	-0.045
verb near, asked True, before	-0.159
verb near, asked True, behind	-0.116
verb next, asked False, behind	0.152
verb next, asked True, behind	-0.339
verb nowhere, asked False, before	0.07
verb nowhere, asked False, behind	0.123
verbs inside 0	0.502
verbs inside 1	-0.218
verbs inside 2	-0.285
whole list of noun phrases, many False	0.055
whole list of noun phrases, many True	-0.058
whole list of noun phrases, one of 2	0.051
whole list of noun phrases, one of 3	-0.054
whole of a list, commas 0 for many	-0.204
whole of a list, commas 1 for many	-0.056
whole of a list, joins 1	-0.281
whole of a list, joins 1 for many	-0.242
""",
    "reason": r"""
across a list of noun phrases	-0.15
across a list of noun phrases, many False	-0.15
across a list of noun phrases, one of 2	-0.113
after a cue	0.44
after a like word	-0.13
after a question word	-0.05
after a question word, adjective	0.057
after a question word, capital	0.049
after a question word, noun	0.152
after a question word, past	-0.066
after a question word, plural	-0.121
after adjective	-0.219
after adjective begins noun	-0.086
after adverb	-0.298
after as	0.233
after auxiliary	0.269
after auxiliary begins determiner	0.133
after begin	-0.041
after begin begins determiner	-0.233
after capital	0.255
after capital begins capital	-0.1
after determiner begins capital	-0.163
after determiner begins noun	0.315
after determiner begins plural	-0.044
after in	0.085
after ing	-0.064
after is	-0.105
after noun begins determiner	-0.269
after noun begins noun	0.095
after noun begins plural	-0.046
after noun begins preposition	-0.093
after of	0.197
after past	-0.054
after past begins preposition	-0.126
after plural begins preposition	-0.076
after preposition	0.23
after preposition begins determiner	0.052
after preposition begins noun	-0.204
after subordinate	0.112
after the	0.069
after the first hit False	0.197
after the first hit True	-0.197
after the last hit False	0.049
after the last hit True	-0.049
after the question's last word	0.152
after to	0.306
after to begins verb	-0.411
after verb	-0.394
after verb begins determiner	-0.104
after was	0.314
all in the question	-0.18
bare phrase to other, 0	0.169
bare phrase to part, 1	-0.049
bare phrase to phrase, 1	-0.103
before a	0.054
before a question word, adjective	0.085
before a question word, capital	0.08
before a question word, noun	0.102
before a question word, plural	-0.051
before adjective	-0.1
before and	-0.062
before as	-0.132
before auxiliary	-0.138
before capital	-0.069
before determiner	0.099
before end	0.235
before for	-0.108
before is	-0.041
before noun	0.074
before number	0.056
before of	-0.102
before plural	-0.183
before preposition	-0.119
before pronoun	0.378
before the	-0.246
before the last hit False	0.144
before the last hit True	-0.144
before the question's first word	0.192
before the question's verb why be	-0.166
before to	-0.316
before verb	-0.168
before verbs	0.141
before was	0.135
begin of a list of noun phrases	0.161
begin of a list of noun phrases, many False	0.161
begin of a list of noun phrases, one of 2	0.066
begins adjective	0.185
begins adjective ends adjective 0	-0.168
begins adjective ends adjective 4	-0.053
begins adjective ends noun 1	-0.263
begins adjective ends noun 2	0.164
begins adjective ends plural 1	-0.095
begins adverb	-0.168
begins adverb ends adjective 4	0.12
begins adverb ends noun 4	-0.113
begins adverb ends plural 4	-0.061
begins as	0.126
begins capital	-0.281
begins capital ends capital 0	-0.085
begins capital ends capital 1	-0.12
begins capital ends capital 2	-0.111
begins capital ends capital 4	-0.156
begins determiner ends adjective 4	0.1
begins determiner ends adverb 4	-0.041
begins determiner ends capital 2	-0.043
begins determiner ends capital 3	-0.064
begins determiner ends capital 4	0.083
begins determiner ends noun 1	-0.092
begins determiner ends noun 2	-0.072
begins determiner ends noun 3	-0.065
begins determiner ends noun 4	-0.048
begins determiner ends plural 1	0.118
begins determiner ends plural 3	0.046
begins determiner ends plural 4	0.147
begins determiner ends verb 4	0.066
begins for	0.474
begins in	-0.087
begins ing	0.12
begins inside a mention	-0.096
begins noun	-0.074
begins noun ends adjective 4	-0.059
begins noun ends noun 0	-0.16
begins noun ends noun 1	0.208
begins noun ends noun 2	0.15
begins noun ends noun 3	-0.117
begins noun ends noun 4	0.181
begins noun ends plural 4	-0.219
begins noun ends verb 4	0.086
begins number	-0.12
begins number ends noun 4	-0.051
begins number ends number 0	0.063
begins past	-0.272
begins past ends noun 2	-0.055
begins past ends noun 3	-0.041
begins past ends noun 4	0.174
begins past ends past 0	-0.056
begins past ends plural 4	-0.065
begins past ends verb 4	-0.101
begins plural	-0.143
begins plural ends noun 3	0.116
begins plural ends plural 0	-0.178
begins plural ends plural 4	-0.061
begins preposition ends capital 4	0.168
begins preposition ends noun 1	0.089
begins preposition ends noun 3	-0.077
begins pronoun	-0.1
begins pronoun ends noun 4	-0.066
begins subordinate	0.355
begins subordinate ends adjective 4	0.046
begins subordinate ends noun 4	0.067
begins subordinate ends plural 4	0.394
begins to	1.022
begins to ends capital 4	-0.041
begins to ends noun 4	0.365
begins to ends plural 4	0.4
begins verb	-0.198
begins verb ends noun 4	-0.102
begins with a cue	0.517
begins with a question word	0.17
close	-0.195
closes ,	-0.077
closes -	0.119
closes .	0.152
closes as other	0.101
closes as part	-0.115
commas 1	-0.236
commas 2	-0.132
common words	-0.373
end of a list of noun phrases	0.071
end of a list of noun phrases, many False	0.071
end of a list of noun phrases, one of 2	0.147
ends adjective	-0.089
ends adjective before noun	-0.116
ends adverb	0.076
ends capital	-0.224
ends capital before capital	-0.101
ends ing	0.139
ends inside a mention	-0.083
ends noun	-0.057
ends noun before auxiliary	-0.169
ends noun before conjunction	0.05
ends noun before determiner	-0.076
ends noun before end	-0.111
ends noun before noun	0.118
ends noun before plural	-0.076
ends noun before preposition	-0.17
ends number	-0.149
ends past	-0.105
ends past before preposition	-0.084
ends plural	0.407
ends plural before end	0.299
ends plural before preposition	0.179
ends pronoun	0.08
ends verb	-0.066
ends verb before determiner	-0.052
ends verbs	-0.102
ends with a question word	-0.062
head adjective many False	-0.059
head adverb many False	0.153
head capital many False	-0.237
head ing many False	0.06
head noun many False	0.38
head number many False	-0.124
head past many False	-0.094
head pronoun many False	0.189
head verb many False	-0.262
head verbs many False	-0.067
hits in the segment	-0.144
holds name	-0.205
holds no mention	0.079
is name	-0.252
item of a list of noun phrases	-0.12
item of a list of noun phrases, many False	-0.12
item of a list of noun phrases, one of 2	-0.04
joined by 	0.043
joined by auxiliary past	0.047
joined by conjunction	0.089
joined by of	0.084
joined by preposition	0.155
length 0	-0.602
length 1	-0.262
length 2	-0.323
length 3	0.069
length 4	0.051
length 5	0.222
length 6	0.568
length 7	0.213
length 8	0.124
length 9	-0.06
more than a list of noun phrases	-0.114
more than a list of noun phrases, many False	-0.114
more than a list of noun phrases, one of 2	-0.067
object why be	-0.07
object why do	-0.064
opens ,	0.142
opens as other	0.256
opens as part	-0.208
opens as phrase	-0.046
other to other, 0	-0.076
other to part, 0	0.072
other to phrase, 0	0.261
part of a list, commas 0 for one	0.17
part of a list, commas 1 for one	-0.045
part of a list, joins 0	0.094
part of a list, joins 0 for one	0.094
part to other, 0	-0.053
part to phrase, 1	-0.197
part to phrase, 2	0.132
part to phrase, 3	-0.068
partly in the question	-0.148
phrase to other, 0	0.061
phrase to part, 1	-0.158
phrase to part, 2	0.109
phrase to phrase, 1	-0.135
phrase to phrase, 2	0.318
phrase to phrase, 3	-0.204
phrase, then auxiliary	-0.171
phrase, then conjunction	-0.235
phrase, then determiner	0.115
phrase, then past	0.072
phrase, then preposition	0.148
phrase, then subordinate	-0.069
phrase, then to	-0.121
question words 0 before	-0.05
question words 0 before, 0 behind	-0.091
question words 0 before, 1 behind	-0.083
question words 0 before, 2 behind	-0.048
question words 0 before, 3 behind	0.118
question words 0 before, 4 behind	0.134
question words 0 before, 5 behind	-0.127
question words 0 before, 6 behind	0.047
question words 1 before	-0.407
question words 1 before, 1 behind	-0.091
question words 1 before, 3 behind	0.073
question words 1 before, 4 behind	-0.069
question words 1 before, 5 behind	-0.123
question words 1 before, 6 behind	-0.139
question words 1 behind	-0.161
question words 2 before	0.14
question words 2 before, 0 behind	0.13
question words 2 before, 2 behind	-0.05
question words 2 before, 3 behind	-0.099
question words 2 before, 4 behind	-0.055
question words 2 before, 6 behind	0.285
question words 2 behind	0.125
question words 3 before	0.122
question words 3 before, 0 behind	-0.043
question words 3 before, 1 behind	0.061
question words 3 before, 3 behind	-0.05
question words 3 before, 6 behind	0.128
question words 3 behind	0.046
question words 4 before	0.04
question words 4 before, 0 behind	0.088
question words 4 before, 1 behind	-0.07
question words 4 before, 3 behind	-0.082
question words 4 before, 6 behind	0.049
question words 4 behind	0.054
question words 5 before	0.068
question words 5 before, 6 behind	-0.09
question words 5 behind	-0.16
question words 6 before	0.088
question words 6 before, 0 behind	-0.086
question words 6 before, 1 behind	0.128
question words 6 before, 2 behind	0.271
question words 6 before, 3 behind	0.116
question words 6 before, 4 behind	-0.055
question words 6 before, 5 behind	-0.112
question words 6 before, 6 behind	-0.175
question words 6 behind	0.105
question words in its phrase	-0.102
segment opens False closes False	-0.515
segment opens False closes True	0.083
segment opens True closes True	0.462
segments 0	0.556
segments 1	-0.335
segments 2	-0.221
subject why be	0.07
subject why do	0.064
two after a question word	-0.39
verb far, asked False, before	0.049
verb far, asked False, behind	-0.076
verb far, asked True, before	0.183
verb far, asked True, behind	0.091
verb near, asked False, before	0.097
verb near, asked False, behind	0.142
verb near, asked True, behind	0.049
verb next, asked False, behind	-0.053
verb next, asked True, before	-0.205
verb next, asked True, behind	-0.097
verb nowhere, asked False, before	-0.138
verb nowhere, asked False, behind	-0.055
verbs inside 0	-0.569
verbs inside 1	0.268
verbs inside 2	0.302
whole list of noun phrases	-0.208
whole list of noun phrases, many False	-0.208
whole list of noun phrases, one of 2	-0.159
whole of a list, commas 0 for one	0.131
whole of a list, commas 1 for one	-0.057
whole of a list, joins 1	0.058
whole of a list, joins 1 for one	0.058
""",
    "reason of a kind": r"""
after a question word	-0.151
after adjective	0.055
after begin	-0.12
after determiner	0.106
after noun	-0.122
after of	-0.186
after past	0.105
after plural	-0.095
after preposition	-0.152
after the last hit False	0.062
after the last hit True	-0.062
after the question's last word	0.045
all in the question	-0.042
bare phrase to phrase, 1	-0.056
bare phrase to phrase, 3	0.131
before a question word	0.174
before capital	0.134
before determiner	0.07
before end	0.184
before noun	-0.179
before of	-0.071
before past	0.098
before plural	0.076
before preposition	0.139
before the	-0.097
before the first hit False	-0.174
before the first hit True	0.174
before the last hit False	0.045
before the last hit True	-0.045
begins adjective	0.173
begins adjective ends adjective 0	-0.054
begins adjective ends noun 4	0.166
begins capital	-0.116
begins capital ends capital 0	-0.083
begins determiner ends noun 1	-0.062
begins determiner ends noun 4	0.146
begins noun ends noun 4	0.048
begins past	0.149
begins plural	-0.088
begins preposition	-0.176
begins preposition ends noun 4	-0.071
begins the	-0.159
begins with a question word	-0.221
closes ,	-0.114
closes .	0.286
closes as other	-0.146
closes as phrase	0.131
commas 1	0.166
common words	-0.063
ends capital	-0.273
ends noun	0.249
ends past	-0.135
ends plural	0.179
ends with a question word	-0.123
head adjective many False	-0.068
head noun many False	0.334
head past many False	-0.09
hits in the segment	0.204
holds no mention	0.088
joined by of	0.244
length 0	-0.32
length 1	-0.137
length 2	-0.06
length 4	0.126
length 5	0.306
length 7	0.216
length 8	-0.042
length 9	-0.045
near	-0.049
opens as other	0.155
opens as part	-0.135
other to other, 0	0.087
other to part, 0	0.057
part to phrase, 1	-0.116
partly in the question	-0.245
phrase to other, 0	-0.186
phrase to part, 1	0.052
phrase to phrase, 1	-0.125
phrase to phrase, 2	0.282
question words 0 before	-0.151
question words 0 before, 6 behind	-0.177
question words 0 behind	0.174
question words 1 before	0.114
question words 1 before, 6 behind	-0.108
question words 1 behind	-0.108
question words 2 before	0.184
question words 2 before, 6 behind	0.264
question words 3 before	0.18
question words 3 before, 6 behind	-0.12
question words 3 behind	-0.293
question words 4 before	-0.264
question words 4 before, 6 behind	-0.119
question words 4 behind	-0.185
question words 6 before	0.121
question words 6 before, 3 behind	-0.138
question words 6 before, 6 behind	0.183
question words 6 behind	-0.062
segment opens False closes False	-0.103
segment opens False closes True	0.203
segment opens True closes True	-0.089
segments 1	0.128
two after a question word	0.122
verb far, asked False, before	0.3
verb far, asked False, behind	-0.096
verb near, asked False, before	-0.147
verb near, asked False, behind	0.305
verb next, asked False, before	-0.058
verb next, asked False, behind	-0.289
verb nowhere, asked False, before	-0.199
verbs inside 0	-0.206
verbs inside 1	0.186
""",
    "thing": r"""
across a list of noun phrases	0.158
across a list of noun phrases, many False	0.158
across a list of noun phrases, one of 2	0.11
after a	0.16
after a like word	0.339
after a question word	0.172
after a question word, adjective	0.146
after a question word, capital	0.113
after a question word, noun	0.104
after a question word, past	-0.158
after a question word, plural	-0.111
after a question word, verb	0.047
after adjective begins noun	-0.083
after adjective begins plural	-0.055
after adverb	-0.273
after and	0.147
after are	-0.103
after as	-0.077
after auxiliary begins adverb	-0.064
after auxiliary begins determiner	-0.176
after auxiliary begins past	-0.163
after auxiliary begins verb	0.184
after begin	0.106
after begin begins determiner	-0.22
after begin begins opening	0.153
after begin begins preposition	0.122
after capital	0.22
after capital begins noun	0.306
after conjunction	0.044
after conjunction begins determiner	-0.106
after conjunction begins noun	-0.235
after determiner	-0.071
after determiner begins adjective	-0.059
after determiner begins capital	0.193
after determiner begins noun	-0.121
after for	-0.111
after ing	-0.072
after is	-0.097
after noun	-0.055
after noun begins adjective	-0.206
after noun begins determiner	0.138
after noun begins plural	0.211
after noun begins subordinate	0.055
after of begins adjective	0.147
after of begins determiner	0.108
after or	-0.098
after past	-0.091
after past begins determiner	0.155
after past begins preposition	-0.054
after preposition	-0.175
after preposition begins adjective	-0.296
after preposition begins determiner	0.165
after preposition begins noun	-0.049
after pronoun	0.232
after subordinate	-0.253
after that	-0.137
after the	-0.396
after the first hit False	0.064
after the first hit True	-0.064
after the last hit False	-0.194
after the last hit True	0.194
after the question's last word	0.321
after the question's preposition	0.556
after to begins verb	-0.111
after verb	0.258
after verbs	0.122
after which	-0.042
after with	0.052
bare phrase to part, 1	0.076
bare phrase to phrase, 2	-0.295
bare phrase to phrase, 3	0.153
before a question word	-0.078
before a question word, noun	-0.041
before a question word, past	-0.152
before a question word, plural	-0.093
before a question word, verb	-0.098
before adjective	-0.137
before adverb	-0.061
before and	-0.223
before are	-0.079
before as	0.097
before auxiliary	0.187
before capital	0.054
before determiner	-0.166
before end	-0.165
before for	-0.088
before in	0.358
before ing	0.35
before is	-0.279
before noun	-0.134
before number	-0.107
before of	-0.198
before on	0.088
before or	0.369
before past	-0.104
before preposition	0.384
before the	-0.285
before the first hit False	-0.062
before the first hit True	0.062
before the last hit False	0.089
before the last hit True	-0.089
before the question's first word	-0.138
before the question's verb what other	0.22
before the question's verb whatlater -	-0.142
begin of a list of noun phrases	0.073
begin of a list of noun phrases, many False	0.073
begin of a list of noun phrases, one of 2	0.178
begins a	0.291
begins adjective ends adjective 0	0.267
begins adjective ends adjective 4	-0.042
begins adjective ends noun 2	0.152
begins adjective ends noun 3	0.147
begins adjective ends noun 4	-0.055
begins adjective ends plural 1	-0.263
begins adjective ends plural 4	-0.128
begins adverb	-0.231
begins as	-0.085
begins capital	0.262
begins capital ends capital 0	-0.302
begins capital ends capital 1	0.233
begins capital ends capital 2	-0.079
begins capital ends capital 3	0.19
begins capital ends noun 1	0.062
begins capital ends noun 3	-0.062
begins capital ends plural 4	0.235
begins determiner	-0.234
begins determiner ends adjective 3	-0.044
begins determiner ends adjective 4	-0.057
begins determiner ends capital 1	0.069
begins determiner ends capital 2	0.048
begins determiner ends capital 3	0.075
begins determiner ends capital 4	-0.166
begins determiner ends noun 1	-0.251
begins determiner ends noun 2	-0.223
begins determiner ends noun 3	0.099
begins determiner ends noun 4	0.156
begins determiner ends past 4	0.043
begins determiner ends plural 2	-0.045
begins determiner ends plural 4	0.171
begins determiner ends verb 4	0.068
begins in	-0.058
begins ing ends ing 0	0.129
begins ing ends noun 4	0.07
begins inside a mention	-0.165
begins noun	-0.095
begins noun ends adjective 4	0.135
begins noun ends capital 2	0.104
begins noun ends capital 3	0.085
begins noun ends capital 4	-0.049
begins noun ends noun 0	0.057
begins noun ends noun 1	-0.241
begins noun ends noun 2	-0.197
begins noun ends noun 3	0.126
begins noun ends plural 1	0.131
begins noun ends plural 2	-0.059
begins noun ends plural 4	-0.138
begins number	-0.059
begins number ends capital 4	0.064
begins number ends noun 4	-0.053
begins opening	0.153
begins opening ends noun 4	0.257
begins opening ends opening 0	-0.09
begins past ends noun 2	0.054
begins past ends plural 4	-0.056
begins plural	0.227
begins plural ends noun 2	0.131
begins plural ends noun 3	-0.108
begins plural ends plural 0	-0.089
begins plural ends plural 4	0.118
begins preposition	-0.141
begins preposition ends noun 3	0.132
begins preposition ends noun 4	-0.095
begins pronoun	0.073
begins pronoun ends noun 4	0.154
begins subordinate	0.08
begins subordinate ends noun 4	0.082
begins subordinate ends verb 4	0.159
begins the	-0.259
begins to	-0.172
begins verb ends noun 2	0.049
begins verb ends noun 4	0.071
begins verb ends plural 4	-0.042
begins verb ends verb 0	-0.065
begins verbs	0.081
begins which	-0.048
begins with a question word	-0.089
close	0.105
close left	0.169
closes (	-0.096
closes ,	-0.201
closes -	0.09
closes .	0.113
closes as part	-0.095
closes as phrase	0.135
commas 1	0.063
commas 2	-0.049
commas 3	0.141
common words	-0.368
end of a list of noun phrases	-0.057
end of a list of noun phrases, many False	-0.057
end of a list of noun phrases, one of 2	0.081
ends adjective before noun	0.155
ends adjective before plural	0.05
ends adverb	-0.156
ends capital	0.325
ends capital before noun	-0.215
ends inside a mention	0.073
ends noun	0.088
ends noun before auxiliary	0.498
ends noun before capital	0.121
ends noun before conjunction	0.041
ends noun before determiner	-0.094
ends noun before end	-0.351
ends noun before noun	-0.075
ends noun before of	-0.225
ends noun before preposition	-0.173
ends noun before subordinate	0.086
ends number	-0.202
ends opening	-0.09
ends past	-0.065
ends past before preposition	0.121
ends plural	-0.062
ends plural before auxiliary	-0.104
ends plural before conjunction	0.113
ends plural before end	-0.067
ends plural before of	0.061
ends plural before preposition	0.061
ends pronoun	0.196
ends verbs	-0.054
ends with a question word	0.09
head adjective many False	-0.107
head adverb many False	-0.068
head ing many False	0.118
head noun many False	0.158
head number many False	-0.262
head past many False	-0.078
head plural many False	0.269
head pronoun many False	0.072
head verbs many False	-0.072
holds name	0.062
holds no mention	-0.161
holds quantity	-0.107
is name	0.165
is quantity	-0.045
item of a list of noun phrases	-0.064
item of a list of noun phrases, many False	-0.064
item of a list of noun phrases, one of 2	-0.104
joined by 	-0.144
joined by auxiliary auxiliary	-0.064
joined by conjunction	0.119
joined by of	-0.185
joined by preposition	0.215
joins 1 for one	-0.058
length 0	-0.155
length 1	-0.49
length 2	-0.079
length 3	0.295
length 4	0.407
length 5	0.199
length 6	-0.187
length 7	-0.069
length 8	0.244
length 9	-0.163
more than a list of noun phrases	0.147
more than a list of noun phrases, many False	0.147
more than a list of noun phrases, one of 2	0.073
near	0.121
no content	-0.041
object of the question's verb what other	0.129
object what other	0.063
object whatlater -	0.233
opens (	-0.18
opens ,	0.217
opens -	0.096
opens as bare phrase	-0.079
opens as other	-0.14
opens as part	-0.11
opens as phrase	0.33
other to other, 0	0.056
other to part, 0	-0.091
other to phrase, 0	-0.106
part of a list, commas 0 for one	0.201
part of a list, commas 1 for one	-0.063
part of a list, joins 0	0.065
part of a list, joins 0 for one	0.065
part of a list, joins 1	0.044
part of a list, joins 1 for one	0.044
part to other, 0	-0.057
part to part, 1	-0.049
part to phrase, 1	0.134
part to phrase, 2	-0.114
partly in the question	-0.316
phrase to other, 0	-0.053
phrase to part, 1	-0.288
phrase to part, 2	0.051
phrase to part, 3	0.253
phrase to phrase, 1	0.37
phrase to phrase, 2	0.116
phrase to phrase, 3	-0.121
phrase, then adjective	-0.053
phrase, then adverb	-0.043
phrase, then auxiliary	0.147
phrase, then conjunction	0.231
phrase, then determiner	-0.062
phrase, then noun	-0.16
phrase, then of	-0.073
phrase, then past	-0.097
phrase, then preposition	0.092
phrase, then subordinate	0.16
phrase, then to	0.06
phrase, then verb	0.093
question words 0 before	0.172
question words 0 before, 1 behind	0.054
question words 0 before, 2 behind	0.26
question words 0 before, 3 behind	0.151
question words 0 before, 4 behind	-0.163
question words 0 before, 5 behind	-0.082
question words 0 before, 6 behind	-0.077
question words 0 behind	-0.078
question words 1 before	0.224
question words 1 before, 0 behind	-0.109
question words 1 before, 1 behind	0.086
question words 1 before, 2 behind	-0.042
question words 1 before, 5 behind	0.204
question words 2 before	-0.23
question words 2 before, 0 behind	0.066
question words 2 before, 2 behind	-0.065
question words 2 before, 3 behind	-0.081
question words 2 before, 4 behind	-0.065
question words 2 behind	0.159
question words 3 before	-0.089
question words 3 before, 1 behind	-0.081
question words 3 before, 3 behind	-0.078
question words 3 before, 4 behind	0.061
question words 3 before, 5 behind	0.114
question words 3 before, 6 behind	-0.061
question words 4 before	0.158
question words 4 before, 0 behind	0.132
question words 4 before, 1 behind	-0.087
question words 4 before, 3 behind	0.103
question words 4 before, 4 behind	-0.071
question words 4 before, 6 behind	0.134
question words 4 behind	-0.187
question words 5 before	-0.048
question words 5 before, 0 behind	-0.118
question words 5 before, 2 behind	0.155
question words 5 before, 3 behind	-0.057
question words 5 before, 4 behind	-0.103
question words 5 before, 6 behind	0.14
question words 5 behind	0.041
question words 6 before	-0.188
question words 6 before, 0 behind	-0.053
question words 6 before, 1 behind	0.07
question words 6 before, 2 behind	-0.103
question words 6 before, 3 behind	-0.054
question words 6 before, 4 behind	0.118
question words 6 before, 5 behind	-0.092
question words 6 before, 6 behind	-0.073
question words 6 behind	0.061
question words in its phrase	0.205
segment opens False closes False	-0.235
segment opens False closes True	-0.101
segment opens True closes False	0.288
segment opens True closes True	0.048
segments 0	0.072
segments 1	-0.049
subject what other	-0.063
subject whatlater -	-0.233
two after a question word	0.097
verb far, asked False, before	-0.341
verb far, asked False, behind	-0.348
verb far, asked True, before	-0.314
verb far, asked True, behind	0.116
verb near, asked False, before	0.065
verb near, asked True, before	0.094
verb near, asked True, behind	-0.236
verb next, asked True, before	0.311
verb next, asked True, behind	0.108
verb nowhere, asked False, before	0.163
verb nowhere, asked False, behind	0.355
verbs inside 0	-0.127
verbs inside 1	-0.097
verbs inside 2	0.225
whole list of noun phrases	0.117
whole list of noun phrases, many False	0.117
whole list of noun phrases, one of 2	0.096
whole of a list, commas 0 for one	-0.098
whole of a list, commas 1 for one	-0.156
whole of a list, commas 2 for one	0.188
whole of a list, joins 1	-0.065
whole of a list, joins 1 for one	-0.065
""",
    "thing be": r"""
across a list of noun phrases, one of 2	0.113
across a list of noun phrases, one of 3	-0.142
after a	0.042
after a like word	0.113
after a question word	-0.129
after a question word, adjective	-0.315
after a question word, adverb	0.138
after a question word, ing	0.101
after a question word, noun	-0.078
after a question word, opening	-0.162
after a question word, plural	0.181
after a question word, preposition	-0.274
after a question word, verbs	0.271
after adjective	-0.183
after adjective begins capital	0.33
after adjective begins determiner	-0.062
after adjective begins noun	-0.258
after adjective begins plural	-0.162
after adjective begins subordinate	0.071
after adverb	0.313
after adverb begins adjective	-0.19
after adverb begins determiner	0.23
after adverb begins noun	0.209
after adverb begins past	-0.168
after adverb begins verb	-0.198
after an	0.233
after and	-0.253
after are	0.056
after as	0.168
after at	0.347
after auxiliary	0.426
after auxiliary begins adjective	-0.137
after auxiliary begins adverb	-0.129
after auxiliary begins capital	0.059
after auxiliary begins determiner	0.201
after auxiliary begins negation	0.083
after auxiliary begins noun	0.153
after auxiliary begins number	0.095
after auxiliary begins past	-0.458
after auxiliary begins preposition	-0.089
after auxiliary begins verb	-0.06
after begin begins adjective	0.279
after begin begins adverb	-0.214
after begin begins determiner	-0.203
after begin begins noun	0.091
after begin begins plural	-0.053
after begin begins preposition	-0.146
after begin begins pronoun	-0.066
after begin begins subordinate	0.093
after between	0.1
after by	-0.582
after capital	0.065
after capital begins adjective	0.248
after capital begins adverb	-0.073
after capital begins capital	-0.176
after capital begins determiner	0.362
after capital begins number	-0.21
after capital begins past	-0.088
after capital begins plural	0.152
after capital begins preposition	-0.06
after capital begins subordinate	-0.049
after capital begins verb	0.085
after capital begins verbs	0.04
after conjunction	0.135
after conjunction begins adjective	-0.05
after conjunction begins adverb	-0.085
after conjunction begins capital	0.217
after conjunction begins ing	0.338
after conjunction begins noun	0.126
after conjunction begins number	-0.229
after conjunction begins past	-0.135
after conjunction begins plural	0.076
after conjunction begins verb	-0.063
after determiner	0.162
after determiner begins capital	0.242
after determiner begins determiner	0.206
after determiner begins noun	-0.082
after determiner begins number	-0.111
after determiner begins past	-0.082
after determiner begins plural	-0.149
after determiner begins subordinate	-0.1
after during	-0.081
after for	0.379
after from	-0.169
after his	-0.054
after in	-0.581
after including	0.69
after ing	-0.07
after ing begins determiner	0.133
after ing begins noun	0.057
after ing begins plural	-0.126
after into	-0.059
after is	0.568
after its	0.273
after known	0.076
after negation	-0.103
after not	-0.101
after noun	-0.187
after noun begins adjective	0.079
after noun begins capital	0.284
after noun begins determiner	0.162
after noun begins ing	-0.116
after noun begins noun	0.142
after noun begins number	-0.124
after noun begins past	0.105
after noun begins plural	-0.116
after noun begins preposition	-0.214
after noun begins subordinate	-0.165
after noun begins verb	-0.182
after noun begins verbs	-0.084
after number begins adjective	0.042
after number begins determiner	-0.128
after number begins noun	0.083
after number begins number	-0.213
after number begins plural	0.114
after of	-0.11
after of begins adjective	-0.207
after of begins capital	-0.318
after of begins determiner	-0.13
after of begins noun	-0.146
after of begins number	0.443
after of begins plural	-0.044
after on	-0.073
after opening	-0.237
after or	0.143
after past	-0.142
after past begins adjective	0.073
after past begins capital	0.533
after past begins determiner	-0.154
after past begins noun	-0.136
after past begins plural	0.204
after past begins preposition	-0.154
after past begins subordinate	-0.067
after past begins to	-0.191
after plural	-0.082
after plural begins adjective	-0.068
after plural begins adverb	-0.098
after plural begins capital	-0.323
after plural begins determiner	0.153
after plural begins ing	-0.234
after plural begins noun	0.084
after plural begins past	0.144
after plural begins plural	0.119
after plural begins preposition	-0.078
after plural begins subordinate	-0.107
after plural begins to	0.083
after preposition	-0.124
after preposition begins adjective	0.262
after preposition begins adverb	-0.045
after preposition begins capital	-0.708
after preposition begins determiner	-0.519
after preposition begins ing	0.372
after preposition begins noun	0.074
after preposition begins number	0.173
after preposition begins past	0.264
after preposition begins preposition	0.126
after pronoun	-0.093
after since	0.331
after subordinate	0.13
after subordinate begins adjective	-0.232
after subordinate begins adverb	0.287
after subordinate begins capital	-0.167
after subordinate begins determiner	-0.065
after subordinate begins noun	-0.185
after subordinate begins number	0.123
after subordinate begins past	0.329
after subordinate begins plural	-0.12
after subordinate begins pronoun	-0.107
after such	-0.111
after such as	0.261
after than	-0.124
after that	0.123
after the	0.131
after the question's last word	0.167
after the question's preposition	0.459
after their	0.184
after through	0.265
after to	-0.061
after to begins adjective	0.06
after to begins capital	-0.192
after to begins determiner	-0.48
after to begins noun	0.142
after to begins verb	0.279
after verb	0.054
after verb begins determiner	0.083
after verb begins noun	-0.113
after verb begins plural	-0.067
after verb begins preposition	-0.046
after verbs	0.061
after verbs begins preposition	-0.057
after was	0.221
after were	-0.124
after when	0.097
after where	-0.247
after which	0.067
all in the question	-0.334
bare phrase to other, 0	0.066
bare phrase to part, 1	-0.283
bare phrase to part, 2	0.074
bare phrase to part, 3	-0.101
bare phrase to phrase, 1	0.324
bare phrase to phrase, 2	-0.042
bare phrase to phrase, 3	-0.115
before a	-0.163
before a question word	-0.052
before a question word, adjective	-0.397
before a question word, capital	0.251
before a question word, noun	-0.069
before a question word, past	-0.098
before a question word, preposition	-0.105
before a question word, verb	0.37
before a question word, verbs	0.048
before adjective	-0.382
before an	0.104
before and	-0.224
before are	0.209
before as	0.214
before at	-0.11
before auxiliary	0.254
before between	-0.141
before by	0.316
before called	0.253
before capital	0.145
before conjunction	0.27
before determiner	-0.111
before during	-0.155
before end	0.075
before for	0.177
before from	0.11
before in	0.138
before including	0.353
before ing	0.096
before is	0.404
before negation	-0.126
before not	-0.172
before noun	-0.128
before on	0.103
before past	0.055
before plural	-0.145
before preposition	0.292
before pronoun	-0.257
before such	0.047
before than	-0.194
before the	0.138
before the last hit False	0.161
before the last hit True	-0.161
before the question's first word	0.23
before the question's verb what be	-0.218
before the question's verb whatlater -	0.087
before their	-0.101
before through	-0.163
before verb	-0.084
before was	0.235
before were	0.256
before when	-0.172
before where	-0.045
before which	0.323
before with	0.25
begin of a list of noun phrases	0.143
begin of a list of noun phrases, many False	0.143
begin of a list of noun phrases, one of 2	0.134
begins a	0.237
begins adjective	-0.096
begins adjective ends adjective 1	-0.066
begins adjective ends adjective 2	0.256
begins adjective ends adjective 3	0.069
begins adjective ends adverb 2	-0.049
begins adjective ends capital 2	-0.125
begins adjective ends capital 3	-0.096
begins adjective ends capital 4	-0.127
begins adjective ends ing 4	0.233
begins adjective ends noun 1	0.106
begins adjective ends noun 3	-0.231
begins adjective ends noun 4	0.138
begins adjective ends past 2	-0.063
begins adjective ends past 4	-0.06
begins adjective ends plural 1	-0.05
begins adjective ends plural 2	0.191
begins adjective ends plural 3	-0.096
begins adjective ends plural 4	-0.109
begins adjective ends verb 3	0.119
begins adjective ends verb 4	-0.065
begins adjective ends verbs 4	-0.059
begins adverb	-0.268
begins adverb ends adjective 4	-0.055
begins adverb ends adverb 0	-0.094
begins adverb ends capital 4	-0.071
begins adverb ends noun 1	-0.047
begins adverb ends noun 2	0.105
begins adverb ends noun 3	0.068
begins adverb ends noun 4	0.141
begins adverb ends past 1	-0.128
begins adverb ends past 4	0.074
begins adverb ends plural 2	-0.042
begins adverb ends plural 3	0.085
begins adverb ends plural 4	-0.111
begins adverb ends verb 4	0.07
begins as	-0.266
begins at	-0.058
begins by	-0.109
begins called	-0.191
begins capital	0.232
begins capital ends adjective 2	0.058
begins capital ends adjective 4	-0.05
begins capital ends adverb 4	-0.058
begins capital ends capital 0	0.12
begins capital ends capital 1	-0.212
begins capital ends capital 2	0.274
begins capital ends capital 3	0.387
begins capital ends capital 4	0.081
begins capital ends noun 1	0.107
begins capital ends noun 2	0.094
begins capital ends noun 4	0.195
begins capital ends number 1	0.06
begins capital ends number 2	0.281
begins capital ends number 3	-0.044
begins capital ends number 4	-0.144
begins capital ends past 2	-0.071
begins capital ends past 4	-0.081
begins capital ends plural 1	-0.203
begins capital ends plural 2	-0.112
begins capital ends plural 3	-0.119
begins capital ends plural 4	-0.201
begins capital ends verbs 1	0.083
begins determiner	-0.289
begins determiner ends adjective 1	-0.165
begins determiner ends adjective 2	0.173
begins determiner ends adjective 3	0.192
begins determiner ends adverb 3	-0.044
begins determiner ends capital 1	0.055
begins determiner ends capital 2	0.059
begins determiner ends capital 3	0.043
begins determiner ends capital 4	0.121
begins determiner ends ing 4	-0.065
begins determiner ends noun 1	-0.317
begins determiner ends noun 2	-0.416
begins determiner ends noun 3	0.123
begins determiner ends noun 4	0.282
begins determiner ends number 1	-0.163
begins determiner ends number 3	0.059
begins determiner ends number 4	0.068
begins determiner ends past 1	0.101
begins determiner ends past 2	-0.067
begins determiner ends past 3	0.046
begins determiner ends past 4	0.104
begins determiner ends plural 1	0.118
begins determiner ends plural 2	-0.237
begins determiner ends plural 3	-0.058
begins determiner ends plural 4	-0.162
begins determiner ends pronoun 4	-0.115
begins determiner ends verb 2	0.237
begins determiner ends verb 4	-0.046
begins determiner ends verbs 4	-0.136
begins for	-0.129
begins from	0.103
begins his	-0.142
begins in	-0.141
begins including	-0.088
begins ing	0.312
begins ing ends adjective 2	-0.047
begins ing ends adjective 4	-0.049
begins ing ends capital 2	-0.051
begins ing ends capital 3	0.098
begins ing ends capital 4	-0.09
begins ing ends noun 1	-0.044
begins ing ends noun 2	0.176
begins ing ends noun 3	0.225
begins ing ends noun 4	-0.083
begins ing ends plural 1	0.36
begins ing ends plural 2	0.179
begins ing ends plural 3	-0.168
begins its	0.127
begins negation ends noun 4	-0.121
begins not	0.057
begins noun	0.302
begins noun ends adjective 1	-0.079
begins noun ends adjective 3	-0.055
begins noun ends adverb 1	0.138
begins noun ends adverb 4	-0.062
begins noun ends capital 3	-0.102
begins noun ends ing 1	0.082
begins noun ends ing 4	0.092
begins noun ends noun 0	0.065
begins noun ends noun 1	-0.093
begins noun ends noun 3	0.105
begins noun ends noun 4	0.149
begins noun ends number 1	0.058
begins noun ends number 2	-0.053
begins noun ends number 3	0.118
begins noun ends past 1	-0.065
begins noun ends past 2	-0.057
begins noun ends past 4	0.197
begins noun ends plural 1	-0.272
begins noun ends plural 2	-0.085
begins noun ends plural 3	0.071
begins noun ends plural 4	0.267
begins noun ends pronoun 4	0.09
begins noun ends verb 2	0.292
begins noun ends verb 4	-0.057
begins noun ends verbs 1	-0.126
begins noun ends verbs 2	-0.049
begins noun ends verbs 3	-0.127
begins number ends adjective 1	0.068
begins number ends adjective 2	0.105
begins number ends adjective 4	0.088
begins number ends adverb 4	-0.049
begins number ends capital 1	-0.042
begins number ends capital 2	0.167
begins number ends capital 4	0.257
begins number ends noun 1	-0.056
begins number ends noun 2	-0.066
begins number ends noun 3	0.097
begins number ends noun 4	-0.275
begins number ends number 0	-0.263
begins number ends number 1	0.357
begins number ends number 4	0.168
begins number ends plural 1	0.092
begins number ends plural 2	-0.097
begins number ends plural 3	-0.099
begins number ends plural 4	-0.181
begins on	-0.078
begins opening ends adjective 4	-0.118
begins opening ends capital 1	0.12
begins opening ends capital 4	-0.121
begins opening ends noun 4	-0.158
begins opening ends opening 0	-0.125
begins opening ends plural 4	0.09
begins past ends adjective 1	0.066
begins past ends adjective 4	-0.047
begins past ends adverb 3	0.112
begins past ends capital 2	-0.071
begins past ends noun 1	0.204
begins past ends noun 2	0.139
begins past ends noun 3	-0.156
begins past ends noun 4	-0.485
begins past ends past 0	0.174
begins past ends past 2	-0.052
begins past ends past 4	-0.097
begins past ends plural 1	0.442
begins past ends plural 2	0.085
begins past ends verbs 4	0.058
begins plural	0.13
begins plural ends adjective 4	-0.066
begins plural ends capital 4	0.05
begins plural ends noun 1	-0.059
begins plural ends noun 2	0.271
begins plural ends noun 4	-0.072
begins plural ends past 4	0.098
begins plural ends plural 0	0.083
begins plural ends plural 2	-0.109
begins plural ends plural 3	0.077
begins plural ends plural 4	0.111
begins plural ends verbs 4	0.111
begins preposition	-0.578
begins preposition ends capital 4	-0.095
begins preposition ends noun 2	-0.13
begins preposition ends noun 3	-0.064
begins preposition ends past 2	0.158
begins preposition ends plural 2	-0.047
begins preposition ends plural 4	-0.085
begins pronoun ends noun 3	-0.053
begins pronoun ends noun 4	0.2
begins pronoun ends pronoun 0	-0.043
begins pronoun ends verb 4	0.056
begins subordinate ends adjective 4	0.216
begins subordinate ends capital 4	-0.045
begins subordinate ends noun 1	-0.055
begins subordinate ends noun 2	-0.094
begins subordinate ends noun 3	-0.041
begins subordinate ends plural 4	0.313
begins such	-0.126
begins than	-0.043
begins that	-0.257
begins the	0.432
begins their	-0.149
begins to	0.173
begins to ends adverb 4	0.098
begins to ends capital 4	0.049
begins to ends noun 2	-0.06
begins to ends noun 3	0.078
begins to ends past 4	0.124
begins to ends verb 1	-0.044
begins to ends verbs 4	0.11
begins verb	0.125
begins verb ends adjective 1	-0.066
begins verb ends adjective 3	0.146
begins verb ends adjective 4	-0.107
begins verb ends capital 2	-0.055
begins verb ends capital 4	-0.043
begins verb ends noun 1	-0.115
begins verb ends noun 4	0.233
begins verb ends plural 1	0.3
begins verb ends plural 2	0.075
begins verb ends plural 4	0.158
begins verb ends verb 0	-0.075
begins verb ends verbs 4	-0.068
begins verbs	0.072
begins verbs ends capital 4	-0.058
begins verbs ends verbs 0	0.196
begins when	-0.075
begins with	-0.125
begins with a question word	0.373
close	1.08
close left	0.389
closes "	-0.337
closes ")	0.243
closes ",	0.085
closes ".	0.241
closes 's	-0.2
closes (	0.265
closes )	0.143
closes ).	0.362
closes ,	-0.525
closes .	0.047
closes /	-0.059
closes :	-0.281
closes ;	0.107
closes ]	0.199
closes as other	0.154
closes as part	-0.178
closes —	-0.278
commas 1	-0.061
commas 2	0.386
commas 3	-0.26
common words	-0.295
end of a list of noun phrases, one of 2	0.183
end of a list of noun phrases, one of 3	-0.162
ends adjective	0.146
ends adjective before adjective	-0.121
ends adjective before conjunction	0.22
ends adjective before determiner	0.141
ends adjective before end	-0.073
ends adjective before noun	-0.179
ends adjective before plural	-0.133
ends adjective before preposition	0.301
ends adjective before subordinate	-0.125
ends adjective before to	0.045
ends adverb	-0.348
ends adverb before adjective	-0.052
ends adverb before auxiliary	-0.056
ends adverb before determiner	-0.041
ends adverb before noun	-0.046
ends adverb before past	-0.108
ends adverb before preposition	-0.092
ends adverb before subordinate	0.066
ends adverb before verb	0.114
ends capital	0.327
ends capital before adverb	0.131
ends capital before auxiliary	-0.047
ends capital before capital	0.124
ends capital before conjunction	-0.074
ends capital before determiner	0.061
ends capital before end	-0.093
ends capital before noun	0.369
ends capital before number	-0.048
ends capital before of	-0.217
ends capital before past	-0.155
ends capital before preposition	0.1
ends capital before subordinate	0.2
ends capital before to	0.188
ends capital before verb	-0.097
ends ing	0.122
ends ing before adjective	-0.067
ends ing before noun	-0.056
ends ing before plural	-0.059
ends ing before to	-0.064
ends inside a mention	0.357
ends negation	-0.115
ends noun	0.192
ends noun before adjective	-0.069
ends noun before adverb	0.068
ends noun before auxiliary	0.123
ends noun before capital	0.258
ends noun before conjunction	-0.082
ends noun before end	-0.096
ends noun before ing	-0.061
ends noun before noun	-0.088
ends noun before number	0.165
ends noun before of	-0.102
ends noun before past	0.108
ends noun before plural	0.179
ends noun before pronoun	-0.158
ends noun before to	-0.23
ends noun before verb	0.055
ends noun before verbs	0.217
ends number before auxiliary	0.101
ends number before capital	-0.196
ends number before determiner	0.042
ends number before end	-0.045
ends number before noun	-0.1
ends number before number	-0.09
ends number before of	-0.042
ends number before past	0.128
ends number before preposition	0.194
ends opening	-0.125
ends opening before auxiliary	-0.22
ends opening before capital	0.435
ends past	-0.238
ends past before adjective	-0.068
ends past before adverb	-0.072
ends past before capital	-0.092
ends past before conjunction	0.064
ends past before determiner	-0.113
ends past before end	-0.045
ends past before noun	0.08
ends past before plural	-0.145
ends past before preposition	0.07
ends past before subordinate	-0.174
ends past before to	0.161
ends plural	0.1
ends plural before adjective	0.161
ends plural before adverb	-0.191
ends plural before auxiliary	0.279
ends plural before capital	-0.253
ends plural before determiner	-0.235
ends plural before ing	0.289
ends plural before of	0.129
ends plural before past	0.102
ends plural before plural	0.081
ends plural before preposition	-0.162
ends pronoun	-0.258
ends pronoun before auxiliary	-0.197
ends verb	0.114
ends verb before adjective	-0.054
ends verb before determiner	0.134
ends verb before noun	-0.167
ends verb before preposition	0.112
ends verb before to	-0.046
ends verbs	0.111
ends verbs before determiner	-0.115
ends with a question word	0.24
head adjective many False	0.071
head adverb many False	-0.041
head capital many False	-0.142
head ing many False	-0.104
head noun many False	0.069
head number many False	0.18
head opening many False	0.232
head past many False	-0.081
head plural many False	0.087
head pronoun many False	-0.108
head verb many False	-0.256
head verbs many False	0.127
hits in the segment	-0.066
holds date	-0.324
holds demonym	-0.265
holds name	0.167
holds organization	0.336
holds person	-0.041
holds place	0.045
holds quantity	-0.048
is date	-0.636
is demonym	-0.309
is name	0.401
is organization	0.445
is person	0.071
item of a list of noun phrases	-0.081
item of a list of noun phrases, many False	-0.081
item of a list of noun phrases, one of 2	0.054
item of a list of noun phrases, one of 3	-0.134
joined by adjective preposition	0.073
joined by adverb	-0.096
joined by adverb preposition	-0.052
joined by auxiliary	-0.065
joined by auxiliary adverb	0.292
joined by auxiliary auxiliary	-0.047
joined by auxiliary past	-0.094
joined by conjunction	-0.07
joined by conjunction auxiliary	-0.051
joined by conjunction past	-0.123
joined by conjunction preposition	-0.059
joined by conjunction verb	0.141
joined by determiner	-0.061
joined by determiner auxiliary	0.084
joined by determiner subordinate	-0.087
joined by ing	0.072
joined by ing preposition	-0.059
joined by of	0.076
joined by past	-0.102
joined by past preposition	0.322
joined by past to	0.105
joined by preposition	0.087
joined by subordinate	-0.148
joined by subordinate past	0.068
joined by to	-0.204
joined by to verb	0.142
joined by verb	-0.054
joined by verbs	-0.091
joined by verbs preposition	0.108
joins 0 for one	-0.245
joins 2 for one	0.257
length 1	0.132
length 2	0.19
length 4	0.085
length 5	-0.078
length 6	0.111
length 8	0.074
length 9	-0.524
more than a list of noun phrases	0.066
more than a list of noun phrases, many False	0.07
more than a list of noun phrases, one of 2	-0.159
more than a list of noun phrases, one of 3	0.226
near	0.131
no content	-0.331
object of the question's verb what be	-0.077
opens "	0.041
opens ",	-0.188
opens '	0.121
opens 's	-0.332
opens (	0.288
opens )	0.099
opens ),	-0.123
opens ,	-0.204
opens -	-0.233
opens .	-0.058
opens /	-0.079
opens :	-0.379
opens ;	0.136
opens as bare phrase	-0.077
opens as other	-0.163
opens as part	0.191
opens as phrase	0.049
opens —	0.167
other to other, 0	-0.156
other to part, 0	0.12
other to phrase, 0	-0.126
part of a list, commas 0 for one	0.111
part of a list, commas 1 for one	0.135
part of a list, joins 0	0.112
part of a list, joins 0 for one	0.116
part of a list, joins 1	0.092
part of a list, joins 1 for one	0.092
part to other, 0	0.092
part to part, 1	0.272
part to part, 2	0.062
part to phrase, 1	-0.047
part to phrase, 3	-0.154
partly in the question	0.055
phrase to other, 0	0.152
phrase to part, 1	-0.097
phrase to part, 2	-0.049
phrase to part, 3	-0.159
phrase to phrase, 1	0.164
phrase to phrase, 2	-0.08
phrase to phrase, 3	0.116
phrase, then adjective	0.19
phrase, then adverb	-0.055
phrase, then auxiliary	0.168
phrase, then capital	0.109
phrase, then conjunction	-0.202
phrase, then determiner	-0.103
phrase, then ing	0.146
phrase, then noun	0.26
phrase, then number	0.267
phrase, then of	-0.278
phrase, then past	0.271
phrase, then plural	0.155
phrase, then preposition	-0.089
phrase, then pronoun	-0.424
phrase, then subordinate	0.268
phrase, then to	-0.071
phrase, then verb	-0.197
phrase, then verbs	0.06
question words 0 before	-0.129
question words 0 before, 1 behind	-0.251
question words 0 before, 2 behind	0.043
question words 0 before, 3 behind	0.049
question words 0 before, 4 behind	0.121
question words 0 before, 5 behind	0.134
question words 0 before, 6 behind	-0.224
question words 0 behind	-0.052
question words 1 before	0.073
question words 1 before, 1 behind	-0.207
question words 1 before, 3 behind	-0.129
question words 1 before, 4 behind	0.239
question words 1 before, 5 behind	0.07
question words 1 before, 6 behind	0.102
question words 1 behind	0.068
question words 2 before	-0.188
question words 2 before, 0 behind	-0.2
question words 2 before, 1 behind	0.384
question words 2 before, 2 behind	-0.327
question words 2 before, 4 behind	-0.156
question words 2 before, 5 behind	-0.06
question words 2 before, 6 behind	0.148
question words 2 behind	0.061
question words 3 before	0.194
question words 3 before, 0 behind	-0.047
question words 3 before, 1 behind	0.312
question words 3 before, 2 behind	0.065
question words 3 before, 3 behind	0.107
question words 3 before, 5 behind	-0.211
question words 3 before, 6 behind	-0.067
question words 3 behind	0.163
question words 4 before, 0 behind	-0.067
question words 4 before, 1 behind	0.143
question words 4 before, 3 behind	0.186
question words 4 before, 4 behind	-0.125
question words 4 before, 5 behind	-0.175
question words 4 before, 6 behind	0.076
question words 4 behind	-0.047
question words 5 before, 0 behind	0.179
question words 5 before, 1 behind	-0.218
question words 5 before, 2 behind	0.043
question words 5 before, 3 behind	0.134
question words 5 before, 4 behind	-0.189
question words 5 behind	-0.092
question words 6 before	0.05
question words 6 before, 0 behind	0.103
question words 6 before, 1 behind	-0.095
question words 6 before, 2 behind	0.224
question words 6 before, 3 behind	-0.207
question words 6 before, 5 behind	0.158
question words 6 before, 6 behind	-0.16
question words 6 behind	-0.101
question words in its phrase	-0.062
segment opens False closes False	-0.515
segment opens False closes True	-0.092
segment opens True closes True	0.593
segments 0	0.077
segments 1	-0.093
verb far, asked False, before	-0.056
verb far, asked False, behind	0.086
verb far, asked True, before	-0.473
verb far, asked True, behind	-0.139
verb near, asked False, before	0.388
verb near, asked True, before	0.283
verb near, asked True, behind	-0.145
verb next, asked False, before	-0.088
verb next, asked False, behind	0.058
verb next, asked True, before	0.05
verb next, asked True, behind	0.086
verb nowhere, asked False, before	-0.104
verb nowhere, asked False, behind	0.064
verbs inside 0	-0.149
verbs inside 1	0.065
verbs inside 2	0.084
whole list of noun phrases, one of 2	0.051
whole list of noun phrases, one of 3	-0.057
whole of a list, commas 0 for one	-0.105
whole of a list, commas 2 for one	0.229
whole of a list, joins 1	0.15
whole of a list, joins 1 for one	0.153
""",
    "thing do": r"""
across a list of noun phrases, one of 2	0.082
across a list of noun phrases, one of 3	-0.071
after a	-0.343
after a like word	0.189
after a question word	0.273
after a question word, capital	0.135
after a question word, noun	-0.216
after a question word, opening	-0.099
after a question word, verb	0.156
after a question word, verbs	0.172
after adjective begins adjective	-0.075
after adjective begins noun	0.229
after adverb	-0.151
after adverb begins adjective	-0.187
after adverb begins determiner	0.184
after adverb begins past	-0.185
after adverb begins preposition	0.075
after adverb begins subordinate	-0.052
after an	0.176
after and	-0.187
after are	-0.155
after as	-0.096
after at	-0.079
after auxiliary	-0.209
after auxiliary begins adjective	-0.284
after auxiliary begins adverb	-0.076
after auxiliary begins determiner	0.32
after begin	0.397
after begin begins determiner	0.181
after begin begins preposition	-0.068
after by	-0.268
after capital begins number	0.049
after capital begins past	-0.107
after capital begins plural	-0.118
after capital begins preposition	-0.117
after capital begins subordinate	-0.105
after conjunction	-0.178
after conjunction begins adjective	-0.076
after conjunction begins capital	-0.042
after determiner	0.246
after determiner begins adjective	0.119
after determiner begins adverb	0.098
after determiner begins capital	0.23
after determiner begins determiner	-0.045
after determiner begins number	-0.082
after determiner begins past	0.165
after determiner begins plural	-0.059
after from	0.11
after in	-0.133
after ing	0.254
after ing begins determiner	-0.042
after negation	-0.107
after not	-0.105
after noun	0.279
after noun begins adjective	0.141
after noun begins adverb	-0.133
after noun begins capital	0.482
after noun begins determiner	0.097
after noun begins ing	-0.12
after noun begins noun	-0.043
after noun begins past	-0.104
after noun begins plural	-0.077
after noun begins preposition	-0.065
after noun begins to	-0.06
after number	0.093
after number begins capital	-0.082
after number begins noun	-0.061
after of	0.101
after of begins adjective	-0.079
after of begins capital	0.249
after of begins determiner	-0.181
after of begins noun	-0.235
after of begins plural	0.095
after on	0.063
after opening	-0.106
after past	-0.14
after past begins adjective	0.19
after past begins adverb	-0.149
after past begins capital	0.206
after past begins determiner	-0.044
after past begins noun	0.114
after past begins plural	-0.05
after past begins preposition	-0.078
after past begins to	-0.119
after plural	-0.081
after plural begins adverb	0.084
after plural begins determiner	-0.236
after plural begins noun	0.245
after plural begins past	0.242
after plural begins preposition	-0.068
after plural begins subordinate	-0.068
after plural begins to	0.085
after plural begins verb	0.068
after preposition	-0.498
after preposition begins adjective	0.072
after preposition begins capital	-0.279
after preposition begins determiner	-0.209
after preposition begins ing	0.154
after preposition begins noun	-0.174
after preposition begins number	-0.199
after preposition begins plural	0.204
after pronoun	-0.064
after subordinate	-0.123
after subordinate begins adverb	-0.114
after subordinate begins pronoun	-0.138
after such	-0.047
after that	0.507
after the	0.36
after the first hit False	-0.146
after the first hit True	0.146
after the question's last word	0.337
after the question's preposition	0.293
after their	-0.172
after to	0.079
after to begins verb	0.121
after verb	0.059
after verb begins determiner	0.062
after verb begins preposition	-0.073
after verbs	0.227
after verbs begins determiner	0.053
after was	0.043
after which	0.327
after with	0.216
all in the question	-0.407
bare phrase to other, 0	-0.083
bare phrase to part, 1	0.135
bare phrase to part, 2	-0.107
bare phrase to part, 3	-0.042
bare phrase to phrase, 1	0.099
bare phrase to phrase, 3	0.217
before a	-0.049
before a question word	0.062
before a question word, adjective	-0.076
before a question word, capital	0.161
before a question word, noun	0.051
before a question word, plural	-0.061
before a question word, verb	-0.108
before a question word, verbs	-0.08
before adjective	-0.154
before adverb	0.11
before and	0.269
before are	0.091
before auxiliary	0.271
before capital	-0.047
before conjunction	0.32
before determiner	-0.048
before end	0.367
before for	0.063
before from	0.089
before noun	-0.077
before number	-0.186
before of	-0.291
before on	0.106
before or	-0.042
before past	-0.216
before plural	-0.118
before preposition	0.213
before pronoun	-0.056
before subordinate	0.077
before that	-0.354
before the first hit False	0.126
before the first hit True	-0.126
before the last hit False	0.06
before the last hit True	-0.06
before the question's verb what do	-0.085
before to	0.136
before verb	-0.265
before verbs	-0.098
before which	0.134
before with	-0.353
begin of a list of noun phrases	-0.179
begin of a list of noun phrases, many False	-0.179
begin of a list of noun phrases, one of 3	-0.185
begins a	0.16
begins adjective ends adjective 0	-0.243
begins adjective ends adjective 1	0.123
begins adjective ends adjective 4	-0.056
begins adjective ends capital 3	0.127
begins adjective ends capital 4	0.05
begins adjective ends noun 1	-0.082
begins adjective ends noun 2	0.07
begins adjective ends noun 3	-0.112
begins adjective ends noun 4	0.199
begins adjective ends past 2	0.118
begins adjective ends past 3	-0.088
begins adjective ends past 4	-0.042
begins adjective ends plural 2	-0.149
begins adjective ends plural 3	-0.065
begins adjective ends plural 4	0.119
begins adjective ends verbs 4	0.123
begins adverb	-0.225
begins adverb ends adjective 4	-0.058
begins adverb ends adverb 0	-0.136
begins adverb ends noun 2	-0.046
begins adverb ends noun 3	0.05
begins adverb ends noun 4	0.256
begins adverb ends past 2	-0.051
begins adverb ends plural 4	0.107
begins as	-0.214
begins at	-0.052
begins by	-0.054
begins capital	-0.185
begins capital ends capital 0	-0.184
begins capital ends capital 1	0.123
begins capital ends capital 3	0.386
begins capital ends capital 4	-0.045
begins capital ends noun 1	-0.179
begins capital ends noun 4	-0.132
begins capital ends number 1	0.135
begins capital ends number 4	0.044
begins capital ends plural 1	-0.106
begins capital ends plural 4	0.049
begins determiner	0.187
begins determiner ends adjective 1	-0.077
begins determiner ends adjective 3	0.067
begins determiner ends adjective 4	0.132
begins determiner ends adverb 4	0.046
begins determiner ends capital 1	-0.098
begins determiner ends capital 2	0.134
begins determiner ends capital 3	-0.05
begins determiner ends capital 4	-0.228
begins determiner ends noun 1	0.324
begins determiner ends noun 2	-0.082
begins determiner ends noun 3	-0.318
begins determiner ends past 1	0.079
begins determiner ends past 2	0.098
begins determiner ends past 4	0.192
begins determiner ends plural 1	-0.16
begins determiner ends plural 2	0.12
begins determiner ends plural 4	0.123
begins determiner ends pronoun 4	0.052
begins determiner ends verbs 3	0.044
begins for	0.047
begins in	-0.199
begins ing	0.22
begins ing ends ing 0	-0.101
begins ing ends noun 2	-0.055
begins ing ends noun 3	-0.059
begins ing ends noun 4	0.162
begins ing ends plural 4	0.175
begins inside a mention	-0.273
begins negation ends noun 4	0.132
begins not	-0.16
begins noun	0.336
begins noun ends adjective 2	-0.057
begins noun ends adjective 4	0.127
begins noun ends capital 2	-0.085
begins noun ends noun 0	-0.191
begins noun ends noun 1	0.142
begins noun ends noun 2	0.344
begins noun ends noun 4	-0.171
begins noun ends number 4	0.045
begins noun ends past 2	0.08
begins noun ends past 4	-0.121
begins noun ends plural 1	0.118
begins noun ends plural 2	-0.22
begins noun ends plural 3	0.195
begins noun ends plural 4	0.204
begins noun ends verbs 1	0.13
begins noun ends verbs 4	-0.113
begins number	-0.56
begins number ends capital 1	0.084
begins number ends capital 2	0.14
begins number ends noun 1	-0.138
begins number ends noun 2	-0.159
begins number ends number 0	-0.201
begins number ends plural 4	0.074
begins on	-0.116
begins opening ends adjective 4	0.123
begins opening ends noun 4	-0.117
begins opening ends opening 0	0.175
begins opening ends plural 4	-0.051
begins past	-0.168
begins past ends noun 1	-0.069
begins past ends noun 2	0.113
begins past ends noun 3	-0.07
begins past ends noun 4	0.234
begins past ends past 4	0.149
begins past ends plural 2	-0.054
begins past ends plural 4	-0.19
begins plural	0.313
begins plural ends capital 4	-0.055
begins plural ends noun 2	0.148
begins plural ends noun 3	0.061
begins plural ends noun 4	0.32
begins plural ends plural 0	0.175
begins plural ends plural 2	-0.134
begins plural ends plural 3	-0.079
begins preposition	-0.461
begins preposition ends capital 4	-0.087
begins preposition ends noun 2	-0.112
begins preposition ends noun 3	-0.073
begins preposition ends noun 4	-0.123
begins preposition ends plural 4	-0.079
begins pronoun	0.274
begins pronoun ends adjective 4	0.132
begins pronoun ends noun 4	0.065
begins pronoun ends plural 4	0.256
begins subordinate	-0.059
begins subordinate ends adjective 4	0.075
begins subordinate ends noun 4	-0.121
begins subordinate ends past 4	0.235
begins subordinate ends plural 4	-0.053
begins such	-0.14
begins that	-0.129
begins the	-0.182
begins their	0.264
begins to	-0.336
begins to ends noun 4	-0.07
begins to ends plural 4	-0.144
begins verb	0.128
begins verb ends adverb 4	-0.068
begins verb ends capital 4	-0.079
begins verb ends noun 3	-0.047
begins verb ends plural 1	0.068
begins verb ends plural 2	0.064
begins verb ends plural 3	0.057
begins verb ends verb 0	0.223
begins verbs	0.424
begins verbs ends adverb 4	0.112
begins verbs ends capital 4	0.323
begins verbs ends noun 2	-0.042
begins verbs ends noun 3	0.057
begins verbs ends plural 4	0.065
begins verbs ends verbs 0	0.072
begins which	-0.14
begins with	-0.113
begins with a question word	0.091
close	0.499
close left	0.37
closes 's	-0.264
closes )	-0.062
closes ),	-0.095
closes ,	-0.054
closes -	-0.071
closes as other	0.14
closes as part	-0.129
commas 1	-0.092
commas 2	-0.124
commas 3	0.042
common words	0.314
end of a list of noun phrases	-0.075
end of a list of noun phrases, many False	-0.075
end of a list of noun phrases, one of 2	-0.247
end of a list of noun phrases, one of 3	0.172
ends adjective	-0.122
ends adjective before noun	-0.18
ends adjective before preposition	0.229
ends adverb before adjective	-0.042
ends adverb before preposition	-0.052
ends adverb before subordinate	-0.074
ends capital before auxiliary	0.371
ends capital before conjunction	0.462
ends capital before determiner	-0.064
ends capital before end	-0.149
ends capital before noun	-0.135
ends capital before number	-0.089
ends capital before plural	-0.154
ends capital before preposition	-0.042
ends ing	-0.235
ends inside a mention	0.167
ends noun	0.175
ends noun before adverb	-0.044
ends noun before auxiliary	-0.089
ends noun before capital	-0.168
ends noun before conjunction	-0.17
ends noun before determiner	-0.092
ends noun before end	0.306
ends noun before of	-0.277
ends noun before past	-0.208
ends noun before plural	0.11
ends noun before preposition	0.265
ends noun before subordinate	0.24
ends noun before to	0.432
ends number	-0.132
ends number before capital	0.212
ends number before noun	-0.07
ends opening	0.175
ends past	0.248
ends past before adjective	0.061
ends past before capital	-0.085
ends past before determiner	0.222
ends past before plural	-0.109
ends past before preposition	-0.093
ends past before to	-0.123
ends plural before adverb	0.195
ends plural before auxiliary	-0.161
ends plural before conjunction	-0.203
ends plural before determiner	-0.143
ends plural before end	0.147
ends plural before noun	0.124
ends plural before subordinate	-0.236
ends plural before verb	-0.163
ends pronoun	0.086
ends pronoun before auxiliary	-0.091
ends verb	-0.293
ends verb before determiner	-0.103
ends verb before noun	0.081
ends verb before plural	-0.042
ends verb before preposition	-0.071
ends verbs	0.164
ends verbs before determiner	-0.092
ends with a question word	-0.16
head adjective many False	-0.294
head adverb many False	0.069
head ing many False	-0.218
head noun many False	-0.072
head number many False	-0.262
head opening many False	0.2
head past many False	0.236
head plural many False	0.355
head pronoun many False	0.049
head verbs many False	-0.044
hits in the segment	0.298
holds date	-0.337
holds demonym	-0.135
holds name	-0.436
holds organization	-0.141
holds place	-0.201
holds quantity	0.343
is date	0.06
is name	0.387
is organization	0.372
is place	0.31
is quantity	-0.115
item of a list of noun phrases	-0.169
item of a list of noun phrases, many False	-0.169
item of a list of noun phrases, one of 2	-0.076
item of a list of noun phrases, one of 3	-0.093
joined by 	-0.499
joined by auxiliary	-0.102
joined by auxiliary adverb	0.046
joined by determiner subordinate	-0.073
joined by ing	-0.046
joined by of	0.159
joined by past preposition	0.15
joined by preposition	0.153
joined by subordinate	-0.113
joined by to	0.137
joined by to verb	-0.056
joined by verb	-0.084
joins 0 for one	-0.115
joins 1 for one	-0.127
joins 2 for one	0.243
length 0	-0.491
length 1	-0.569
length 2	-0.111
length 3	-0.049
length 5	0.361
length 6	0.116
length 7	0.278
length 8	0.39
length 9	0.078
more than a list of noun phrases, one of 2	0.153
more than a list of noun phrases, one of 3	-0.159
near	0.174
no content	-0.096
object of the question's verb what do	0.372
opens "	-0.157
opens 's	-0.095
opens (	-0.055
opens ),	-0.145
opens ,	-0.306
opens -	-0.17
opens as bare phrase	0.212
opens as part	-0.245
other to other, 0	0.109
other to part, 0	-0.072
part of a list, commas 0 for one	-0.194
part of a list, commas 1 for one	0.198
part of a list, commas 2 for one	0.119
part of a list, joins 0	0.106
part of a list, joins 0 for one	0.106
part to other, 0	0.243
part to part, 1	-0.042
part to phrase, 1	-0.119
part to phrase, 2	-0.108
part to phrase, 3	-0.173
partly in the question	-0.173
phrase to other, 0	-0.13
phrase to part, 2	-0.141
phrase to part, 3	0.188
phrase to phrase, 2	-0.093
phrase to phrase, 3	0.166
phrase, then adverb	0.086
phrase, then auxiliary	0.216
phrase, then capital	0.303
phrase, then determiner	-0.143
phrase, then ing	0.147
phrase, then noun	-0.456
phrase, then of	-0.233
phrase, then past	-0.104
phrase, then preposition	0.159
phrase, then pronoun	-0.05
phrase, then to	0.329
phrase, then verb	-0.144
phrase, then verbs	-0.086
question words 0 before	0.273
question words 0 before, 0 behind	0.188
question words 0 before, 1 behind	0.179
question words 0 before, 2 behind	0.046
question words 0 before, 3 behind	0.085
question words 0 before, 4 behind	-0.112
question words 0 before, 5 behind	0.104
question words 0 before, 6 behind	-0.216
question words 0 behind	0.062
question words 1 before	0.228
question words 1 before, 0 behind	-0.128
question words 1 before, 2 behind	0.065
question words 1 before, 3 behind	0.14
question words 1 before, 4 behind	-0.136
question words 1 before, 5 behind	0.213
question words 1 before, 6 behind	0.074
question words 2 before	-0.285
question words 2 before, 0 behind	-0.152
question words 2 before, 1 behind	-0.133
question words 2 before, 2 behind	0.052
question words 2 before, 4 behind	-0.06
question words 2 before, 5 behind	0.043
question words 2 before, 6 behind	-0.054
question words 2 behind	0.086
question words 3 before, 1 behind	0.214
question words 3 before, 2 behind	0.163
question words 3 before, 3 behind	-0.066
question words 3 before, 4 behind	0.116
question words 3 before, 5 behind	-0.156
question words 3 before, 6 behind	-0.256
question words 3 behind	0.062
question words 4 before	0.044
question words 4 before, 0 behind	-0.102
question words 4 before, 2 behind	-0.082
question words 4 before, 3 behind	0.191
question words 4 before, 4 behind	0.083
question words 4 before, 5 behind	-0.105
question words 4 before, 6 behind	0.079
question words 4 behind	0.099
question words 5 before	-0.07
question words 5 before, 0 behind	0.224
question words 5 before, 1 behind	-0.203
question words 5 before, 2 behind	-0.192
question words 5 before, 3 behind	-0.072
question words 5 before, 4 behind	0.107
question words 5 before, 5 behind	-0.047
question words 5 before, 6 behind	0.113
question words 5 behind	-0.265
question words 6 before	-0.189
question words 6 before, 0 behind	0.048
question words 6 before, 3 behind	-0.235
question words 6 before, 4 behind	0.102
question words 6 before, 5 behind	-0.317
question words 6 before, 6 behind	0.194
question words 6 behind	-0.065
question words in its phrase	-0.096
segment opens False closes False	-0.389
segment opens True closes False	-0.109
segment opens True closes True	0.493
segments 0	0.356
segments 1	-0.143
segments 2	-0.213
two after a question word	0.194
verb far, asked False, before	0.255
verb far, asked False, behind	0.293
verb far, asked True, before	-0.12
verb near, asked False, before	0.258
verb near, asked False, behind	-0.14
verb near, asked True, behind	0.12
verb next, asked False, before	-0.229
verb next, asked False, behind	-0.098
verb next, asked True, before	0.054
verb next, asked True, behind	-0.207
verb nowhere, asked False, before	-0.207
verb nowhere, asked False, behind	0.052
verbs inside 0	-0.284
verbs inside 1	0.131
verbs inside 2	0.152
whole list of noun phrases	0.177
whole list of noun phrases, many False	0.177
whole list of noun phrases, one of 2	-0.116
whole list of noun phrases, one of 3	0.293
whole of a list, commas 0 for one	0.255
whole of a list, commas 1 for one	-0.078
whole of a list, commas 2 for one	-0.078
whole of a list, joins 1	0.099
whole of a list, joins 1 for one	0.099
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
