"""The weights of the span features: written by `quoth.indexing.training`, not by hand.

From squadshifts-new-wiki.json (sha256 a2ff4c02e7841795…): SQuADShifts new-wiki, Miller et al. 2020, CC BY 4.0, texts of Wikipedia, CC BY-SA.
2026-11-22: python -m quoth.indexing.training squadshifts-new-wiki.json ABOUT
7612 questions; one of 4 folds held out
word F1 on the gold sentence 0.6150
"""

from functools import cache

# Kind of question, empty for any -> a line a feature, name and weight: one string is loaded
# faster than thousands of entries.
WEIGHTS = {
    "": r"""
across a list of noun phrases	-0.315
across a list of noun phrases, many False	-0.281
across a list of noun phrases, one of 2	0.051
across a list of noun phrases, one of 3	-0.367
after a	0.207
after a cue	0.589
after a like word	0.698
after a question word	-0.087
after a question word, adverb	-0.119
after a question word, capital	0.329
after a question word, determiner	-0.373
after a question word, ing	0.249
after a question word, negation	0.252
after a question word, noun	0.088
after a question word, number	-0.171
after a question word, opening	-0.375
after a question word, past	0.174
after a question word, plural	0.12
after a question word, preposition	-0.263
after a question word, verb	-0.094
after a question word, verbs	0.13
after about	0.577
after adjective	-0.552
after adjective begins adjective	-0.331
after adjective begins adverb	-0.161
after adjective begins capital	0.577
after adjective begins determiner	0.32
after adjective begins ing	-0.091
after adjective begins noun	-0.436
after adjective begins number	0.47
after adjective begins past	-0.055
after adjective begins plural	-0.478
after adjective begins preposition	-0.228
after adjective begins pronoun	-0.066
after adjective begins subordinate	0.188
after adjective begins to	-0.235
after adverb	0.302
after adverb begins adjective	-0.425
after adverb begins adverb	0.144
after adverb begins capital	0.407
after adverb begins determiner	0.075
after adverb begins ing	-0.164
after adverb begins number	0.443
after adverb begins past	-0.496
after adverb begins plural	0.19
after adverb begins preposition	0.106
after adverb begins pronoun	0.088
after adverb begins subordinate	-0.274
after adverb begins verb	0.202
after after	-0.189
after among	-0.2
after an	0.538
after and	-0.18
after are	0.115
after as	0.446
after at	0.083
after auxiliary	0.468
after auxiliary begins adjective	-0.128
after auxiliary begins adverb	-0.298
after auxiliary begins capital	0.495
after auxiliary begins ing	-0.078
after auxiliary begins noun	0.077
after auxiliary begins past	-0.616
after auxiliary begins plural	0.185
after auxiliary begins preposition	0.041
after auxiliary begins subordinate	0.057
after auxiliary begins to	0.256
after auxiliary begins verb	0.416
after because	0.107
after before	-0.061
after begin	0.827
after begin begins adjective	0.061
after begin begins adverb	-0.15
after begin begins determiner	-0.155
after begin begins ing	-0.199
after begin begins noun	0.255
after begin begins number	-0.519
after begin begins opening	0.211
after begin begins past	0.5
after begin begins plural	0.156
after begin begins pronoun	0.146
after by	0.635
after called	0.677
after capital	-0.688
after capital begins adjective	0.117
after capital begins capital	-0.529
after capital begins determiner	0.284
after capital begins noun	-0.115
after capital begins past	-0.496
after capital begins plural	-0.135
after capital begins pronoun	-0.092
after capital begins subordinate	-0.235
after capital begins to	0.24
after capital begins verb	0.13
after capital begins verbs	0.143
after conjunction	-0.076
after conjunction begins adjective	-0.097
after conjunction begins adverb	-0.1
after conjunction begins capital	-0.189
after conjunction begins determiner	0.152
after conjunction begins ing	0.665
after conjunction begins noun	-0.137
after conjunction begins number	0.046
after conjunction begins past	-0.077
after conjunction begins plural	-0.063
after conjunction begins pronoun	-0.046
after conjunction begins verb	-0.051
after conjunction begins verbs	-0.128
after determiner	0.228
after determiner begins adverb	0.415
after determiner begins capital	0.508
after determiner begins ing	-0.392
after determiner begins noun	-0.242
after determiner begins number	0.62
after determiner begins past	-0.249
after determiner begins plural	-0.242
after determiner begins preposition	0.151
after determiner begins pronoun	0.164
after determiner begins subordinate	-0.309
after determiner begins verb	-0.041
after determiner begins verbs	-0.176
after during	-0.203
after for	0.057
after from	0.318
after his	-0.209
after in	-0.438
after including	0.849
after ing	0.084
after ing begins adjective	0.051
after ing begins adverb	0.367
after ing begins capital	-0.1
after ing begins determiner	-0.348
after ing begins number	-0.172
after ing begins past	0.06
after ing begins plural	0.294
after ing begins preposition	-0.212
after ing begins to	-0.085
after into	-0.374
after is	0.06
after known	-0.07
after like	0.336
after named	-0.053
after negation	-0.264
after negation begins adjective	0.08
after negation begins adverb	-0.077
after negation begins past	0.091
after negation begins verb	-0.126
after not	-0.254
after noun	-0.41
after noun begins capital	0.371
after noun begins determiner	0.672
after noun begins ing	-0.52
after noun begins noun	-0.299
after noun begins number	0.13
after noun begins past	-0.077
after noun begins plural	-0.593
after noun begins preposition	-0.199
after noun begins pronoun	0.271
after noun begins verb	-0.064
after noun begins verbs	-0.228
after number	-0.568
after number begins adjective	-0.061
after number begins adverb	-0.087
after number begins capital	-0.125
after number begins determiner	-0.214
after number begins ing	0.282
after number begins noun	-0.142
after number begins number	-0.411
after number begins preposition	0.078
after number begins to	0.055
after of	0.112
after of begins adjective	-0.162
after of begins adverb	0.407
after of begins capital	-0.463
after of begins determiner	-0.493
after of begins ing	0.521
after of begins noun	-0.283
after of begins number	0.148
after of begins past	0.521
after of begins plural	-0.249
after on	0.181
after opening	-0.494
after opening begins capital	-0.101
after opening begins determiner	-0.05
after opening begins noun	-0.122
after opening begins past	-0.045
after opening begins plural	-0.041
after opening begins verb	-0.047
after opening begins verbs	-0.071
after or	-0.128
after over	-0.299
after past	0.044
after past begins adjective	0.482
after past begins adverb	-0.367
after past begins capital	0.493
after past begins determiner	-0.474
after past begins ing	-0.241
after past begins noun	0.164
after past begins number	0.115
after past begins past	0.408
after past begins plural	-0.081
after past begins preposition	-0.25
after past begins pronoun	-0.121
after past begins subordinate	0.119
after past begins to	-0.166
after past begins verb	0.05
after plural	-0.403
after plural begins adverb	-0.04
after plural begins capital	0.054
after plural begins determiner	0.147
after plural begins ing	-0.271
after plural begins noun	0.048
after plural begins number	0.24
after plural begins plural	0.189
after plural begins preposition	-0.258
after plural begins pronoun	-0.14
after plural begins subordinate	-0.343
after plural begins to	0.179
after plural begins verb	-0.342
after plural begins verbs	0.182
after preposition	0.33
after preposition begins adverb	-0.182
after preposition begins capital	-0.466
after preposition begins determiner	-0.281
after preposition begins ing	0.567
after preposition begins noun	0.058
after preposition begins number	-0.236
after preposition begins past	0.729
after preposition begins preposition	0.127
after preposition begins to	-0.073
after pronoun	-0.064
after pronoun begins past	-0.102
after pronoun begins preposition	0.106
after pronoun begins verb	-0.108
after since	0.416
after subordinate	0.595
after subordinate begins capital	-0.106
after subordinate begins determiner	0.041
after subordinate begins ing	0.078
after subordinate begins noun	0.208
after subordinate begins number	0.113
after subordinate begins plural	0.307
after subordinate begins pronoun	-0.303
after subordinate begins subordinate	-0.066
after subordinate begins verbs	0.212
after such	-0.249
after such as	0.148
after than	-0.198
after that	0.831
after the	-0.091
after the first hit False	0.472
after the first hit True	-0.472
after the focus	0.627
after the last hit False	0.1
after the last hit True	-0.1
after the question's last word	0.676
after the question's preposition	2.103
after their	-0.112
after through	0.145
after to	0.214
after to begins adjective	0.433
after to begins adverb	0.161
after to begins capital	-0.509
after to begins determiner	-0.155
after to begins noun	0.361
after to begins number	-0.332
after to begins past	-0.065
after to begins plural	0.106
after to begins subordinate	0.108
after to begins verb	0.041
after until	0.047
after verb	0.247
after verb begins adverb	0.157
after verb begins capital	0.428
after verb begins determiner	-0.155
after verb begins noun	0.331
after verb begins number	0.068
after verb begins past	0.16
after verb begins plural	-0.211
after verb begins preposition	-0.179
after verb begins pronoun	-0.076
after verb begins subordinate	0.072
after verb begins to	-0.239
after verbs	0.226
after verbs begins adjective	0.197
after verbs begins adverb	-0.243
after verbs begins determiner	-0.122
after verbs begins noun	0.162
after verbs begins plural	0.198
after verbs begins subordinate	0.197
after verbs begins to	-0.172
after was	0.166
after were	0.392
after when	0.072
after where	0.475
after which	0.115
after who	-0.098
after with	0.29
all in the question	-2.67
asked for area, head adjective	-0.062
asked for area, head name	-0.049
asked for area, head noun	0.394
asked for citi, head name	0.396
asked for citi, head noun	-0.154
asked for countri, head adjective	-0.084
asked for countri, head name	-0.17
asked for countri, head noun	-0.289
asked for countri, head place	0.633
asked for countri, head plural	-0.105
asked for group, head adjective	-0.056
asked for group, head name	0.292
asked for group, head noun	-0.628
asked for group, head past	-0.064
asked for group, head plural	0.407
asked for kind, head adjective	0.552
asked for kind, head adverb	-0.048
asked for kind, head ing	-0.061
asked for kind, head name	-0.509
asked for kind, head noun	0.237
asked for kind, head plural	0.523
asked for kind, head quantity	-0.209
asked for kind, head verb	0.078
asked for percentag, head noun	0.056
asked for percentag, head percent	0.389
asked for percentag, head plural	0.066
asked for person, head noun	-0.129
asked for person, head quantity	0.345
asked for region, head name	-0.342
asked for state, head name	0.327
asked for type, head adjective	0.944
asked for type, head ing	-0.063
asked for type, head name	-0.272
asked for type, head noun	0.112
asked for type, head past	0.067
asked for type, head plural	0.401
asked for type, head pronoun	-0.044
asked for type, head verb	0.079
asked for year, head adjective	-0.135
asked for year, head capital	-0.04
asked for year, head date	1.059
asked for year, head duration	-0.078
asked for year, head name	-0.175
asked for year, head noun	-0.25
asked for year, head number	-0.046
asked for year, head organization	-0.041
asked for year, head place	-0.045
asked for year, head plural	-0.121
asked for year, head quantity	0.154
bare phrase to other, 0	-0.246
bare phrase to part, 1	0.381
bare phrase to part, 2	-0.147
bare phrase to part, 3	-0.225
bare phrase to phrase, 2	0.053
bare phrase to phrase, 3	0.114
before a	0.111
before a question word, adjective	0.227
before a question word, adverb	-0.23
before a question word, capital	0.067
before a question word, negation	-0.085
before a question word, noun	0.089
before a question word, number	0.081
before a question word, past	-0.248
before a question word, plural	0.156
before a question word, preposition	-0.13
before a question word, verb	0.313
before a question word, verbs	-0.213
before about	-0.149
before adjective	-0.507
before adverb	0.103
before against	-0.327
before are	-0.085
before at	-0.14
before auxiliary	0.847
before because	0.107
before between	-0.075
before by	-0.083
before called	-0.084
before capital	-0.365
before conjunction	0.683
before determiner	-0.485
before during	0.369
before end	0.497
before from	-0.22
before in	0.125
before including	0.23
before ing	0.077
before into	-0.051
before is	-0.147
before known	-0.095
before like	0.33
before negation	0.086
before noun	-0.34
before number	-0.564
before on	-0.159
before or	-0.194
before over	-0.071
before past	-0.112
before plural	-0.412
before preposition	-0.111
before pronoun	0.412
before subordinate	0.48
before such	0.214
before than	0.086
before that	0.379
before the first hit False	-0.057
before the first hit True	0.057
before the focus	0.178
before the last hit False	0.315
before the last hit True	-0.315
before the question's first word	0.65
before the question's verb how -	-0.043
before the question's verb how do	-0.173
before the question's verb what -	0.527
before the question's verb what be	0.122
before the question's verb what do	-0.105
before the question's verb what other	0.228
before the question's verb whatlater -	-0.281
before the question's verb whatlater be	0.062
before the question's verb whatlater do	-0.066
before the question's verb whatlater other	-0.254
before the question's verb when be	0.064
before the question's verb when do	0.212
before the question's verb where be	0.23
before the question's verb where do	-0.24
before the question's verb which -	0.206
before the question's verb which be	-0.418
before the question's verb whichlater -	-0.075
before the question's verb who -	0.279
before the question's verb who be	0.069
before the question's verb why be	-0.172
before the whole focus	0.583
before through	-0.161
before to	-0.286
before under	0.177
before until	-0.374
before verb	-0.124
before was	-0.082
before were	-0.139
before when	-0.128
before where	-0.143
before which	0.275
before who	-0.21
before with	-0.343
begin of a list of noun phrases	-0.151
begin of a list of noun phrases, many False	-0.299
begin of a list of noun phrases, many True	0.148
begin of a list of noun phrases, one of 2	-0.076
begin of a list of noun phrases, one of 3	-0.075
begins a	0.749
begins adjective	0.291
begins adjective ends adjective 0	0.049
begins adjective ends adjective 1	-0.274
begins adjective ends adjective 2	0.319
begins adjective ends adjective 3	0.094
begins adjective ends adjective 4	-0.258
begins adjective ends adverb 1	0.087
begins adjective ends adverb 2	-0.093
begins adjective ends adverb 4	-0.162
begins adjective ends capital 1	0.087
begins adjective ends capital 3	-0.082
begins adjective ends capital 4	-0.418
begins adjective ends ing 1	0.311
begins adjective ends ing 2	0.1
begins adjective ends ing 3	-0.084
begins adjective ends ing 4	0.083
begins adjective ends noun 1	-0.222
begins adjective ends noun 2	0.108
begins adjective ends noun 3	0.162
begins adjective ends number 1	0.09
begins adjective ends number 4	-0.212
begins adjective ends past 2	0.299
begins adjective ends past 4	-0.197
begins adjective ends plural 1	-0.051
begins adjective ends plural 2	0.298
begins adjective ends plural 3	0.315
begins adjective ends plural 4	0.044
begins adjective ends pronoun 2	-0.073
begins adjective ends pronoun 4	-0.106
begins adjective ends verb 2	-0.075
begins adjective ends verb 3	0.074
begins adjective ends verb 4	-0.266
begins adjective ends verbs 3	-0.061
begins adjective ends verbs 4	0.458
begins adverb	-0.132
begins adverb ends adjective 1	0.635
begins adverb ends adjective 3	-0.06
begins adverb ends adjective 4	-0.123
begins adverb ends adverb 0	0.141
begins adverb ends adverb 1	0.175
begins adverb ends adverb 2	-0.081
begins adverb ends adverb 4	-0.1
begins adverb ends capital 1	-0.046
begins adverb ends capital 2	-0.115
begins adverb ends capital 3	-0.107
begins adverb ends capital 4	-0.133
begins adverb ends noun 1	-0.162
begins adverb ends noun 2	-0.172
begins adverb ends noun 4	0.16
begins adverb ends number 1	-0.075
begins adverb ends number 3	-0.079
begins adverb ends past 1	0.064
begins adverb ends past 3	-0.078
begins adverb ends plural 1	0.063
begins adverb ends plural 2	0.053
begins adverb ends plural 3	0.265
begins adverb ends plural 4	-0.089
begins adverb ends pronoun 4	-0.054
begins adverb ends verbs 4	-0.09
begins after	0.223
begins among	-0.106
begins an	-0.139
begins as	-0.511
begins at	-0.054
begins before	0.839
begins between	0.706
begins by	-0.337
begins called	-0.296
begins capital	0.75
begins capital ends adjective 1	-0.148
begins capital ends adjective 2	0.099
begins capital ends adjective 3	-0.154
begins capital ends adjective 4	-0.177
begins capital ends adverb 1	-0.04
begins capital ends adverb 2	0.217
begins capital ends adverb 4	-0.157
begins capital ends capital 0	-0.383
begins capital ends capital 1	0.228
begins capital ends capital 2	0.414
begins capital ends capital 3	0.66
begins capital ends capital 4	0.527
begins capital ends ing 4	-0.058
begins capital ends noun 1	0.438
begins capital ends noun 2	0.154
begins capital ends noun 3	0.116
begins capital ends noun 4	-0.714
begins capital ends number 1	0.195
begins capital ends number 2	0.612
begins capital ends number 3	-0.046
begins capital ends past 2	-0.046
begins capital ends past 3	-0.121
begins capital ends past 4	-0.202
begins capital ends plural 1	-0.113
begins capital ends plural 2	0.133
begins capital ends plural 3	-0.179
begins capital ends plural 4	-0.307
begins capital ends verb 1	0.141
begins capital ends verb 2	-0.051
begins capital ends verb 3	-0.056
begins capital ends verb 4	0.094
begins capital ends verbs 4	-0.153
begins determiner	-0.753
begins determiner ends adjective 1	-0.635
begins determiner ends adjective 3	0.344
begins determiner ends adverb 1	-0.064
begins determiner ends adverb 2	-0.13
begins determiner ends adverb 3	-0.085
begins determiner ends adverb 4	-0.222
begins determiner ends capital 1	-0.183
begins determiner ends capital 2	0.264
begins determiner ends capital 3	0.304
begins determiner ends capital 4	0.407
begins determiner ends ing 1	-0.102
begins determiner ends ing 2	-0.091
begins determiner ends ing 3	-0.121
begins determiner ends ing 4	-0.124
begins determiner ends negation 4	-0.056
begins determiner ends noun 1	-0.53
begins determiner ends noun 3	0.409
begins determiner ends noun 4	0.125
begins determiner ends number 1	-0.265
begins determiner ends number 2	-0.079
begins determiner ends number 4	-0.095
begins determiner ends past 1	0.072
begins determiner ends past 2	0.168
begins determiner ends past 4	0.453
begins determiner ends plural 1	-0.284
begins determiner ends plural 2	-0.343
begins determiner ends plural 3	-0.316
begins determiner ends plural 4	0.129
begins determiner ends pronoun 4	-0.2
begins determiner ends verb 2	0.406
begins determiner ends verb 4	-0.147
begins determiner ends verbs 2	0.233
begins determiner ends verbs 3	-0.046
begins for	-0.437
begins from	-0.201
begins his	-0.292
begins in	-0.98
begins including	-0.332
begins ing	0.307
begins ing ends adjective 1	-0.044
begins ing ends adjective 2	-0.052
begins ing ends adjective 3	0.131
begins ing ends capital 1	-0.091
begins ing ends capital 2	-0.122
begins ing ends capital 3	0.227
begins ing ends capital 4	-0.305
begins ing ends ing 0	0.323
begins ing ends ing 2	-0.055
begins ing ends ing 4	-0.046
begins ing ends noun 1	-0.085
begins ing ends noun 2	-0.086
begins ing ends noun 3	0.155
begins ing ends noun 4	0.449
begins ing ends number 2	-0.044
begins ing ends number 4	-0.059
begins ing ends past 3	-0.086
begins ing ends past 4	-0.087
begins ing ends plural 1	0.195
begins ing ends plural 3	-0.205
begins ing ends plural 4	0.135
begins ing ends pronoun 4	0.121
begins ing ends verb 4	0.042
begins inside a mention	-0.675
begins into	-0.181
begins its	-0.204
begins known	-0.134
begins like	0.137
begins named	-0.048
begins negation	-0.055
begins negation ends adverb 4	0.076
begins negation ends capital 4	0.119
begins negation ends negation 0	-0.088
begins negation ends noun 4	0.128
begins not	-0.118
begins noun	-0.175
begins noun ends adjective 1	0.193
begins noun ends adjective 3	0.072
begins noun ends adjective 4	0.197
begins noun ends adverb 1	0.093
begins noun ends adverb 2	-0.097
begins noun ends adverb 3	-0.057
begins noun ends adverb 4	-0.223
begins noun ends capital 1	-0.146
begins noun ends capital 2	-0.197
begins noun ends capital 4	-0.182
begins noun ends ing 1	0.041
begins noun ends ing 2	-0.083
begins noun ends ing 3	-0.054
begins noun ends ing 4	0.125
begins noun ends noun 0	-0.212
begins noun ends noun 1	0.233
begins noun ends noun 2	0.069
begins noun ends noun 3	-0.198
begins noun ends noun 4	-0.421
begins noun ends number 1	0.174
begins noun ends number 2	-0.067
begins noun ends past 1	0.281
begins noun ends past 2	0.059
begins noun ends past 3	-0.052
begins noun ends past 4	-0.194
begins noun ends plural 1	0.101
begins noun ends plural 2	-0.124
begins noun ends plural 3	0.214
begins noun ends plural 4	0.145
begins noun ends pronoun 1	-0.045
begins noun ends pronoun 2	-0.042
begins noun ends pronoun 4	0.168
begins noun ends verb 1	0.285
begins noun ends verb 2	0.15
begins noun ends verb 3	-0.045
begins noun ends verb 4	0.102
begins noun ends verbs 1	-0.142
begins noun ends verbs 2	-0.104
begins noun ends verbs 3	-0.177
begins number	0.785
begins number ends adjective 1	0.171
begins number ends adjective 2	0.067
begins number ends adjective 3	-0.063
begins number ends adverb 1	-0.047
begins number ends adverb 2	0.113
begins number ends adverb 3	0.06
begins number ends adverb 4	0.056
begins number ends capital 2	0.231
begins number ends capital 3	0.435
begins number ends capital 4	0.197
begins number ends ing 4	-0.053
begins number ends noun 1	0.117
begins number ends noun 2	0.174
begins number ends noun 3	0.307
begins number ends noun 4	-0.447
begins number ends number 0	0.1
begins number ends number 1	0.763
begins number ends number 2	0.146
begins number ends past 1	0.075
begins number ends past 2	-0.092
begins number ends past 4	-0.157
begins number ends plural 1	-0.151
begins number ends plural 2	-0.204
begins number ends plural 3	-0.167
begins number ends plural 4	-0.625
begins number ends verb 2	-0.048
begins number ends verb 3	0.122
begins number ends verb 4	-0.084
begins on	-0.466
begins opening	0.211
begins opening ends adjective 2	-0.118
begins opening ends adjective 3	-0.048
begins opening ends adjective 4	0.196
begins opening ends adverb 2	-0.044
begins opening ends capital 1	0.396
begins opening ends capital 2	-0.094
begins opening ends capital 3	-0.126
begins opening ends capital 4	0.234
begins opening ends noun 1	0.117
begins opening ends noun 2	0.065
begins opening ends noun 3	0.168
begins opening ends noun 4	-0.25
begins opening ends number 1	0.128
begins opening ends number 2	0.068
begins opening ends number 4	-0.076
begins opening ends past 4	-0.121
begins opening ends plural 2	-0.139
begins opening ends plural 3	0.044
begins opening ends plural 4	-0.281
begins opening ends verb 4	-0.085
begins opening ends verbs 1	0.24
begins opening ends verbs 4	0.088
begins over	0.583
begins past	0.236
begins past ends adjective 1	0.271
begins past ends adjective 2	-0.056
begins past ends adjective 3	0.087
begins past ends adjective 4	-0.141
begins past ends adverb 2	-0.04
begins past ends adverb 3	0.081
begins past ends adverb 4	-0.041
begins past ends capital 2	-0.112
begins past ends capital 3	-0.171
begins past ends capital 4	-0.399
begins past ends ing 4	0.071
begins past ends noun 1	0.308
begins past ends noun 3	-0.09
begins past ends noun 4	0.138
begins past ends number 1	-0.052
begins past ends number 2	-0.133
begins past ends number 3	-0.046
begins past ends number 4	-0.225
begins past ends past 0	0.26
begins past ends past 1	0.108
begins past ends past 2	-0.179
begins past ends past 3	0.047
begins past ends past 4	-0.117
begins past ends plural 1	0.764
begins past ends plural 2	0.377
begins past ends plural 3	-0.045
begins past ends plural 4	-0.178
begins past ends pronoun 4	0.125
begins past ends verb 2	-0.083
begins past ends verb 3	0.094
begins past ends verb 4	-0.213
begins plural	-0.352
begins plural ends adjective 1	-0.066
begins plural ends adjective 2	-0.084
begins plural ends adjective 3	0.267
begins plural ends adjective 4	-0.191
begins plural ends adverb 1	-0.058
begins plural ends adverb 2	-0.049
begins plural ends adverb 4	0.109
begins plural ends capital 1	-0.048
begins plural ends capital 2	-0.055
begins plural ends capital 3	-0.102
begins plural ends capital 4	-0.259
begins plural ends noun 1	-0.101
begins plural ends noun 2	0.109
begins plural ends noun 4	-0.234
begins plural ends number 2	-0.078
begins plural ends number 4	0.042
begins plural ends past 1	-0.07
begins plural ends past 2	0.098
begins plural ends past 3	-0.052
begins plural ends past 4	0.051
begins plural ends plural 0	-0.087
begins plural ends plural 1	0.063
begins plural ends plural 2	0.146
begins plural ends plural 3	-0.117
begins plural ends plural 4	0.239
begins plural ends verb 1	-0.067
begins plural ends verb 2	0.068
begins plural ends verb 4	-0.108
begins plural ends verbs 1	-0.059
begins plural ends verbs 2	0.195
begins plural ends verbs 4	0.393
begins preposition	-0.581
begins preposition ends adjective 1	-0.072
begins preposition ends adjective 2	0.064
begins preposition ends adjective 4	-0.091
begins preposition ends adverb 2	0.137
begins preposition ends adverb 4	-0.076
begins preposition ends capital 1	-0.227
begins preposition ends capital 2	-0.189
begins preposition ends capital 3	0.237
begins preposition ends capital 4	0.081
begins preposition ends ing 4	-0.067
begins preposition ends noun 1	-0.058
begins preposition ends noun 2	-0.132
begins preposition ends noun 3	0.087
begins preposition ends noun 4	0.22
begins preposition ends number 1	-0.251
begins preposition ends number 2	0.066
begins preposition ends number 3	0.192
begins preposition ends number 4	0.279
begins preposition ends past 2	0.248
begins preposition ends past 3	-0.049
begins preposition ends past 4	-0.22
begins preposition ends plural 1	-0.181
begins preposition ends plural 2	-0.097
begins preposition ends plural 3	-0.123
begins preposition ends plural 4	-0.191
begins preposition ends verbs 4	-0.047
begins pronoun	-0.322
begins pronoun ends adjective 2	-0.048
begins pronoun ends adjective 4	0.043
begins pronoun ends adverb 1	-0.046
begins pronoun ends adverb 2	-0.046
begins pronoun ends adverb 4	-0.064
begins pronoun ends capital 4	0.044
begins pronoun ends ing 4	0.144
begins pronoun ends noun 2	-0.083
begins pronoun ends noun 3	0.201
begins pronoun ends noun 4	0.426
begins pronoun ends number 4	-0.086
begins pronoun ends past 1	-0.07
begins pronoun ends past 2	-0.052
begins pronoun ends past 3	-0.129
begins pronoun ends past 4	-0.097
begins pronoun ends plural 4	0.149
begins pronoun ends pronoun 0	-0.376
begins pronoun ends pronoun 4	0.167
begins pronoun ends verbs 1	-0.083
begins subordinate	-0.435
begins subordinate ends adjective 1	-0.068
begins subordinate ends adjective 2	-0.062
begins subordinate ends adjective 3	-0.047
begins subordinate ends adjective 4	0.355
begins subordinate ends adverb 4	0.073
begins subordinate ends capital 1	-0.086
begins subordinate ends capital 2	-0.069
begins subordinate ends capital 3	-0.079
begins subordinate ends capital 4	-0.151
begins subordinate ends noun 1	-0.208
begins subordinate ends noun 2	-0.134
begins subordinate ends noun 3	-0.238
begins subordinate ends noun 4	0.291
begins subordinate ends number 2	-0.04
begins subordinate ends number 4	-0.05
begins subordinate ends past 1	-0.063
begins subordinate ends past 3	-0.045
begins subordinate ends past 4	0.158
begins subordinate ends plural 1	-0.119
begins subordinate ends plural 2	-0.043
begins subordinate ends plural 3	-0.05
begins subordinate ends plural 4	0.433
begins subordinate ends pronoun 1	-0.096
begins subordinate ends pronoun 4	0.044
begins subordinate ends verb 2	-0.044
begins subordinate ends verb 4	0.223
begins subordinate ends verbs 2	-0.044
begins such	-0.578
begins than	-0.281
begins that	-0.857
begins the	0.656
begins their	-0.118
begins to	-0.448
begins to ends adjective 4	0.111
begins to ends adverb 4	0.131
begins to ends capital 1	-0.048
begins to ends capital 2	-0.066
begins to ends capital 4	-0.072
begins to ends noun 1	-0.072
begins to ends noun 2	-0.25
begins to ends noun 4	0.188
begins to ends number 1	-0.055
begins to ends past 2	0.12
begins to ends past 4	0.055
begins to ends plural 2	-0.175
begins to ends plural 4	0.264
begins to ends verb 1	-0.161
begins to ends verb 4	-0.045
begins to ends verbs 4	0.078
begins under	0.102
begins until	0.051
begins verb	0.321
begins verb ends adjective 1	-0.124
begins verb ends adjective 2	-0.087
begins verb ends adjective 4	-0.332
begins verb ends adverb 1	-0.124
begins verb ends adverb 2	0.05
begins verb ends adverb 3	0.115
begins verb ends adverb 4	-0.044
begins verb ends capital 1	0.111
begins verb ends capital 2	-0.128
begins verb ends capital 4	-0.093
begins verb ends noun 2	0.37
begins verb ends noun 3	-0.327
begins verb ends noun 4	0.099
begins verb ends number 3	-0.065
begins verb ends number 4	-0.075
begins verb ends past 2	-0.055
begins verb ends past 3	-0.047
begins verb ends past 4	0.109
begins verb ends plural 1	0.506
begins verb ends plural 2	0.094
begins verb ends plural 4	0.353
begins verb ends pronoun 1	-0.04
begins verb ends pronoun 4	0.273
begins verb ends verb 0	0.374
begins verb ends verb 1	-0.041
begins verb ends verb 2	-0.093
begins verb ends verb 4	-0.159
begins verb ends verbs 4	-0.157
begins verbs	0.165
begins verbs ends adjective 3	-0.041
begins verbs ends adjective 4	-0.1
begins verbs ends adverb 4	0.101
begins verbs ends capital 3	-0.041
begins verbs ends capital 4	0.504
begins verbs ends noun 1	-0.057
begins verbs ends noun 2	-0.099
begins verbs ends noun 4	-0.092
begins verbs ends number 4	-0.04
begins verbs ends past 4	0.062
begins verbs ends plural 2	0.219
begins verbs ends plural 3	-0.059
begins verbs ends plural 4	-0.156
begins verbs ends verbs 0	0.105
begins verbs ends verbs 4	-0.049
begins when	-0.093
begins where	-0.081
begins which	-0.665
begins who	-0.145
begins with	-0.522
begins with a cue	0.691
begins with a question word	-0.712
close	1.803
close left	0.772
closes "	-0.189
closes "(	0.191
closes ")	0.202
closes ",	-0.292
closes ".	0.518
closes &	-0.048
closes '	0.286
closes 's	0.069
closes (	0.224
closes ("	0.266
closes )	-0.374
closes ).	0.283
closes ,	-0.17
closes ,"	-0.136
closes -	-0.692
closes .	0.253
closes ."	0.629
closes .[	1.533
closes /	-0.181
closes :	-0.337
closes :"	0.232
closes ;	0.207
closes [	0.123
closes ]	0.104
closes as other	0.106
closes as part	-0.322
closes as phrase	0.216
closes °	-0.215
closes —	-0.118
commas 1	-0.829
commas 2	-0.159
commas 3	-0.165
common words	-1.063
end of a list of noun phrases	-0.203
end of a list of noun phrases, many False	-0.133
end of a list of noun phrases, many True	-0.07
end of a list of noun phrases, one of 2	0.052
end of a list of noun phrases, one of 3	-0.255
ends adjective	-0.078
ends adjective before adjective	-0.409
ends adjective before adverb	-0.043
ends adjective before auxiliary	0.08
ends adjective before capital	0.077
ends adjective before conjunction	-0.042
ends adjective before determiner	0.128
ends adjective before end	0.241
ends adjective before ing	0.081
ends adjective before noun	-0.414
ends adjective before number	-0.103
ends adjective before of	-0.051
ends adjective before past	0.182
ends adjective before plural	-0.179
ends adjective before preposition	0.103
ends adjective before pronoun	0.488
ends adjective before subordinate	-0.094
ends adjective before to	-0.152
ends adverb	-0.701
ends adverb before adjective	0.212
ends adverb before adverb	-0.194
ends adverb before capital	-0.079
ends adverb before determiner	-0.136
ends adverb before end	0.101
ends adverb before noun	-0.086
ends adverb before of	0.128
ends adverb before past	-0.433
ends adverb before plural	-0.067
ends adverb before preposition	0.104
ends adverb before pronoun	0.244
ends adverb before subordinate	-0.07
ends adverb before verb	-0.171
ends adverb before verbs	-0.127
ends capital	0.489
ends capital before adjective	0.108
ends capital before adverb	0.186
ends capital before auxiliary	-0.12
ends capital before capital	-0.467
ends capital before conjunction	-0.128
ends capital before end	-0.285
ends capital before noun	0.171
ends capital before number	-0.241
ends capital before of	0.254
ends capital before past	0.055
ends capital before plural	0.11
ends capital before preposition	0.046
ends capital before pronoun	-0.217
ends capital before subordinate	0.084
ends capital before to	0.579
ends capital before verb	0.174
ends capital before verbs	0.095
ends ing	-0.158
ends ing before adjective	-0.225
ends ing before adverb	0.279
ends ing before capital	-0.101
ends ing before conjunction	0.065
ends ing before determiner	-0.445
ends ing before end	0.317
ends ing before noun	-0.387
ends ing before number	-0.054
ends ing before of	-0.129
ends ing before past	-0.096
ends ing before plural	-0.222
ends ing before preposition	-0.231
ends ing before pronoun	0.041
ends ing before to	-0.216
ends inside a mention	-0.972
ends negation	-0.434
ends negation before adverb	-0.078
ends negation before auxiliary	-0.137
ends negation before verb	-0.065
ends noun	0.316
ends noun before adjective	-0.365
ends noun before adverb	0.36
ends noun before auxiliary	-0.058
ends noun before capital	0.055
ends noun before conjunction	0.252
ends noun before end	-0.182
ends noun before ing	0.322
ends noun before noun	-0.305
ends noun before number	0.239
ends noun before of	-0.405
ends noun before plural	-0.062
ends noun before preposition	-0.073
ends noun before pronoun	0.054
ends noun before subordinate	0.17
ends noun before to	-0.266
ends noun before verb	0.176
ends noun before verbs	0.351
ends number	0.353
ends number before adjective	0.359
ends number before adverb	-0.269
ends number before auxiliary	0.084
ends number before capital	-0.07
ends number before conjunction	-0.272
ends number before determiner	0.228
ends number before end	-0.349
ends number before ing	-0.228
ends number before noun	0.067
ends number before number	-0.703
ends number before of	0.266
ends number before past	0.261
ends number before plural	0.334
ends number before preposition	0.598
ends number before pronoun	0.091
ends number before to	-0.102
ends opening before adjective	-0.105
ends opening before adverb	-0.065
ends opening before auxiliary	0.224
ends opening before capital	0.338
ends opening before conjunction	-0.045
ends opening before determiner	0.132
ends opening before noun	0.331
ends opening before past	0.076
ends opening before plural	0.056
ends opening before preposition	-0.262
ends opening before verb	-0.098
ends opening before verbs	-0.191
ends past	-0.089
ends past before adverb	-0.085
ends past before auxiliary	0.535
ends past before capital	-0.146
ends past before determiner	-0.154
ends past before end	0.182
ends past before number	0.1
ends past before of	-0.081
ends past before past	-0.261
ends past before plural	0.048
ends past before preposition	-0.331
ends past before subordinate	0.145
ends past before to	-0.087
ends past before verb	0.132
ends plural	0.367
ends plural before adjective	0.25
ends plural before adverb	-0.043
ends plural before auxiliary	-0.171
ends plural before capital	0.174
ends plural before determiner	0.253
ends plural before end	-0.21
ends plural before ing	-0.131
ends plural before noun	0.433
ends plural before number	0.355
ends plural before of	-0.267
ends plural before past	0.073
ends plural before plural	-0.251
ends plural before preposition	0.1
ends plural before pronoun	-0.122
ends plural before to	0.345
ends plural before verb	-0.077
ends plural before verbs	-0.317
ends pronoun	-0.43
ends pronoun before adverb	-0.077
ends pronoun before auxiliary	-0.633
ends pronoun before determiner	0.138
ends pronoun before end	0.35
ends pronoun before past	-0.149
ends pronoun before preposition	-0.079
ends pronoun before verb	-0.119
ends pronoun before verbs	-0.087
ends verb before adjective	-0.204
ends verb before auxiliary	0.434
ends verb before capital	-0.196
ends verb before conjunction	0.162
ends verb before determiner	-0.223
ends verb before end	0.28
ends verb before noun	-0.208
ends verb before number	-0.057
ends verb before of	-0.121
ends verb before past	0.223
ends verb before plural	-0.091
ends verb before pronoun	-0.14
ends verb before to	-0.075
ends verbs	0.356
ends verbs before adjective	-0.089
ends verbs before adverb	0.165
ends verbs before capital	0.059
ends verbs before conjunction	0.538
ends verbs before determiner	-0.393
ends verbs before end	0.069
ends verbs before noun	0.097
ends verbs before of	0.5
ends verbs before plural	-0.077
ends verbs before preposition	-0.093
ends verbs before subordinate	-0.211
ends verbs before to	-0.078
ends with a question word	-0.089
ends with the focus	0.532
head adjective many False	0.162
head adjective many True	0.193
head adverb many True	0.168
head capital many False	0.208
head capital many True	-0.176
head ing many False	0.059
head ing many True	-0.075
head is the focus	0.756
head negation many False	-0.189
head noun many True	-0.158
head number many False	0.199
head number many True	0.45
head opening many False	0.311
head opening many True	-0.142
head past many True	-0.225
head pronoun many True	0.072
head verb many False	-0.351
head verb many True	-0.056
head verbs many False	-0.349
hits in the segment	1.292
holds a fitting mention	1.108
holds date	-1.017
holds demonym	-0.191
holds duration	-0.316
holds money	-0.172
holds name	-0.422
holds no mention	0.147
holds organization	-0.378
holds person	-0.141
holds place	-0.575
holds quantity	-0.362
holds the focus	0.486
in a cue	0.306
is a fitting mention	1.884
is date	-0.901
is demonym	0.447
is duration	0.217
is duration with the focus	0.098
is money	0.47
is name	0.056
is name with the focus	0.904
is organization with the focus	0.366
is percent	0.333
is person	0.106
is place	-0.191
is place with the focus	0.691
is quantity	-0.466
is quantity before the focus	0.176
item of a list of noun phrases, one of 2	0.169
item of a list of noun phrases, one of 3	-0.206
joined by 	0.432
joined by adjective	0.127
joined by adjective conjunction	0.313
joined by adjective past	0.065
joined by adjective subordinate	-0.041
joined by adverb	0.44
joined by adverb adjective	0.136
joined by adverb adverb	-0.064
joined by adverb auxiliary	-0.11
joined by adverb past	-0.127
joined by adverb preposition	-0.139
joined by adverb subordinate	-0.198
joined by adverb verb	-0.053
joined by auxiliary	-0.422
joined by auxiliary adjective	-0.083
joined by auxiliary adverb	0.062
joined by auxiliary auxiliary	-0.215
joined by auxiliary determiner	-0.082
joined by auxiliary negation	0.24
joined by auxiliary past	-0.143
joined by auxiliary preposition	-0.118
joined by auxiliary to	0.12
joined by auxiliary verb	0.2
joined by conjunction	0.283
joined by conjunction adjective	-0.08
joined by conjunction auxiliary	-0.263
joined by conjunction determiner	-0.131
joined by conjunction ing	-0.187
joined by conjunction past	0.108
joined by conjunction preposition	-0.274
joined by conjunction pronoun	-0.103
joined by conjunction subordinate	-0.066
joined by conjunction verb	0.124
joined by determiner	-0.157
joined by determiner adverb	-0.097
joined by determiner auxiliary	-0.047
joined by determiner past	-0.053
joined by determiner subordinate	-0.258
joined by ing	-0.168
joined by ing preposition	-0.123
joined by ing to	0.055
joined by of	0.226
joined by of adjective	0.053
joined by of adverb	0.054
joined by of determiner	-0.096
joined by of ing	-0.108
joined by of past	0.222
joined by past	-0.083
joined by past adverb	-0.188
joined by past conjunction	-0.07
joined by past determiner	-0.067
joined by past preposition	0.327
joined by past subordinate	-0.046
joined by past to	0.247
joined by past verb	0.286
joined by preposition	-0.194
joined by preposition adjective	-0.112
joined by preposition adverb	-0.138
joined by preposition determiner	-0.084
joined by preposition ing	-0.204
joined by preposition past	0.424
joined by preposition subordinate	-0.11
joined by pronoun auxiliary	-0.071
joined by subordinate	-0.613
joined by subordinate adverb	0.118
joined by subordinate auxiliary	0.08
joined by subordinate preposition	-0.045
joined by subordinate verbs	-0.048
joined by to	0.42
joined by to auxiliary	-0.064
joined by to verb	-0.23
joined by verb	-0.256
joined by verb adverb	-0.058
joined by verb conjunction	0.407
joined by verb past	0.125
joined by verb preposition	0.122
joined by verb to	-0.059
joined by verbs	-0.237
joined by verbs adverb	-0.07
joined by verbs determiner	-0.073
joined by verbs preposition	0.053
joins 0 for many	-0.62
joins 1 for many	0.543
joins 1 for one	-0.055
joins 2 for many	0.077
joins 2 for one	0.092
length 0	0.245
length 1	0.557
length 2	0.606
length 3	0.334
length 4	0.431
length 5	0.133
length 6	-0.155
length 7	-0.271
length 8	-0.392
length 9	-1.487
more than a list of noun phrases	-0.07
more than a list of noun phrases, many False	-0.053
more than a list of noun phrases, one of 2	-0.074
near	0.59
no content	-1.181
object how -	-0.143
object how be	-0.077
object how do	-0.083
object how other	-0.044
object howlater -	0.223
object howlater be	-0.148
object of the question's verb how -	-0.1
object of the question's verb how be	0.051
object of the question's verb how do	0.259
object of the question's verb how other	0.289
object of the question's verb what -	-0.093
object of the question's verb what do	0.138
object of the question's verb what other	-0.114
object of the question's verb whatlater -	0.224
object of the question's verb whatlater be	-0.072
object of the question's verb whatlater do	-0.191
object of the question's verb when be	0.329
object of the question's verb when do	0.187
object of the question's verb where be	0.2
object of the question's verb where do	0.35
object of the question's verb which -	0.152
object of the question's verb which be	-0.112
object of the question's verb whichlater -	0.295
object of the question's verb who -	0.277
object of the question's verb who be	-0.235
object what -	-0.151
object what be	-0.04
object what do	-0.096
object what other	-0.085
object whatlater -	0.081
object whatlater be	-0.114
object whatlater do	-0.195
object whatlater other	0.251
object which -	-0.102
object which be	-0.136
object which do	0.045
object which other	-0.147
object who -	-0.129
object who be	-0.174
object who do	0.04
object who other	-0.189
opens "	0.501
opens "(	0.365
opens ",	0.083
opens $	0.043
opens '	0.461
opens 's	-0.062
opens (	-0.715
opens ("	0.544
opens )	-0.266
opens ),	-0.081
opens ,"	0.082
opens -	-1.125
opens .	-0.182
opens .[	-0.088
opens /	-0.332
opens :	0.575
opens ;	0.084
opens [	0.52
opens as bare phrase	-0.075
opens as other	-0.055
opens as part	-0.095
opens as phrase	0.225
opens °	-0.221
opens —	-0.455
other to other, 0	0.51
other to part, 0	-0.485
other to phrase, 0	-0.08
part of a list, commas 0 for many	-0.27
part of a list, commas 0 for one	0.129
part of a list, commas 1 for many	0.415
part of a list, commas 2 for many	0.343
part of a list, commas 2 for one	-0.334
part of a list, joins 0 for many	0.195
part of a list, joins 0 for one	-0.233
part of a list, joins 1	0.304
part of a list, joins 1 for many	0.293
part to other, 0	-0.241
part to part, 1	1.07
part to part, 2	-0.325
part to part, 3	-0.098
part to phrase, 1	0.253
part to phrase, 2	-0.327
part to phrase, 3	-0.427
partly in the question	-0.956
phrase to other, 0	0.083
phrase to part, 1	0.384
phrase to part, 2	-0.679
phrase to part, 3	-0.198
phrase to phrase, 1	0.645
phrase, then adjective	0.424
phrase, then adverb	0.085
phrase, then capital	0.266
phrase, then conjunction	-0.342
phrase, then determiner	0.567
phrase, then ing	-0.223
phrase, then negation	0.072
phrase, then noun	-0.146
phrase, then number	-0.298
phrase, then of	-0.35
phrase, then past	0.187
phrase, then plural	-0.155
phrase, then preposition	0.587
phrase, then pronoun	-0.106
phrase, then subordinate	0.147
phrase, then to	0.55
phrase, then verb	0.219
question words 0 before	-0.087
question words 0 before, 0 behind	0.076
question words 0 before, 1 behind	0.078
question words 0 before, 2 behind	-0.06
question words 0 before, 5 behind	-0.109
question words 0 before, 6 behind	-0.059
question words 1 before	0.226
question words 1 before, 0 behind	-0.274
question words 1 before, 2 behind	0.077
question words 1 before, 3 behind	0.118
question words 1 before, 4 behind	0.135
question words 1 before, 5 behind	0.261
question words 1 before, 6 behind	-0.075
question words 1 behind	0.227
question words 2 before	0.183
question words 2 before, 0 behind	0.187
question words 2 before, 1 behind	-0.06
question words 2 before, 3 behind	0.12
question words 2 before, 5 behind	-0.104
question words 2 behind	0.236
question words 3 before	0.136
question words 3 before, 0 behind	-0.096
question words 3 before, 2 behind	0.047
question words 3 before, 3 behind	-0.175
question words 3 before, 4 behind	0.213
question words 3 before, 5 behind	0.254
question words 3 before, 6 behind	-0.08
question words 3 behind	0.095
question words 4 before, 1 behind	0.111
question words 4 before, 2 behind	-0.081
question words 4 before, 3 behind	0.225
question words 4 before, 4 behind	-0.176
question words 4 before, 5 behind	0.153
question words 4 before, 6 behind	-0.222
question words 5 before	-0.084
question words 5 before, 0 behind	0.553
question words 5 before, 1 behind	0.369
question words 5 before, 2 behind	0.268
question words 5 before, 3 behind	-0.278
question words 5 before, 4 behind	-0.076
question words 5 before, 5 behind	-0.446
question words 5 before, 6 behind	-0.475
question words 5 behind	-0.046
question words 6 before	-0.37
question words 6 before, 0 behind	-0.438
question words 6 before, 1 behind	-0.23
question words 6 before, 3 behind	0.106
question words 6 before, 4 behind	-0.135
question words 6 before, 5 behind	-0.055
question words 6 before, 6 behind	0.417
question words 6 behind	-0.477
question words in its phrase	0.405
segment opens False closes False	-1.009
segment opens False closes True	0.267
segment opens True closes False	-0.342
segment opens True closes True	1.084
segments 0	0.722
segments 1	-0.382
segments 2	-0.341
subject how -	0.143
subject how be	0.077
subject how do	0.083
subject how other	0.044
subject howlater -	-0.223
subject howlater be	0.148
subject what -	0.151
subject what be	0.04
subject what do	0.096
subject what other	0.085
subject whatlater -	-0.081
subject whatlater be	0.114
subject whatlater do	0.195
subject whatlater other	-0.251
subject which -	0.102
subject which be	0.136
subject which do	-0.045
subject which other	0.147
subject who -	0.129
subject who be	0.174
subject who do	-0.04
subject who other	0.189
the focus in its phrase	0.503
two after a question word	0.149
two after the focus, adjective	-0.042
two after the focus, adverb	0.085
two after the focus, and	-0.287
two after the focus, are	0.075
two after the focus, capital	-0.274
two after the focus, for	-0.069
two after the focus, in	-0.224
two after the focus, is	-0.157
two after the focus, noun	-0.097
two after the focus, number	-0.259
two after the focus, of	0.932
two after the focus, past	0.26
two after the focus, plural	0.045
two after the focus, the	0.193
two after the focus, to	-0.105
two after the focus, with	0.237
verb far, asked False, before	-0.164
verb far, asked False, behind	-0.094
verb far, asked True, before	0.15
verb far, asked True, behind	0.042
verb near, asked False, before	-0.177
verb near, asked True, before	0.495
verb next, asked False, before	-0.23
verb next, asked False, behind	-0.161
verb next, asked True, before	0.219
verb next, asked True, behind	0.34
verb nowhere, asked False, before	-0.293
verb nowhere, asked False, behind	-0.171
verbs inside 0	0.482
verbs inside 1	-0.196
verbs inside 2	-0.286
whole list of noun phrases	0.509
whole list of noun phrases, many False	-0.068
whole list of noun phrases, many True	0.577
whole list of noun phrases, one of 2	-0.231
whole list of noun phrases, one of 3	0.74
whole of a list, commas 0 for many	-0.071
whole of a list, commas 0 for one	-0.054
whole of a list, commas 1 for many	0.096
whole of a list, commas 1 for one	-0.068
whole of a list, commas 2 for many	0.302
whole of a list, commas 2 for one	0.147
whole of a list, joins 1	0.353
whole of a list, joins 1 for many	0.327
""",
    "date": r"""
across a list of noun phrases, one of 2	-0.089
across a list of noun phrases, one of 3	0.088
after a like word	0.177
after a question word, capital	-0.114
after a question word, noun	-0.221
after a question word, past	0.068
after a question word, plural	0.052
after a question word, preposition	0.077
after a question word, verb	-0.068
after adjective	-0.21
after adjective begins adjective	-0.078
after adjective begins capital	0.101
after adjective begins noun	-0.054
after adjective begins preposition	-0.099
after adverb	0.248
after adverb begins adjective	0.057
after adverb begins past	-0.061
after adverb begins preposition	0.166
after after	-0.435
after an	-0.061
after and	-0.234
after are	-0.108
after auxiliary	-0.19
after auxiliary begins adverb	-0.096
after auxiliary begins determiner	-0.052
after auxiliary begins past	-0.106
after auxiliary begins verb	0.093
after begin	0.171
after begin begins determiner	-0.136
after begin begins opening	-0.237
after begin begins preposition	0.352
after between	-0.161
after by	-0.226
after capital	-0.15
after capital begins capital	-0.175
after capital begins number	-0.054
after capital begins preposition	0.151
after conjunction	-0.162
after conjunction begins adjective	-0.045
after conjunction begins capital	-0.042
after conjunction begins noun	0.132
after conjunction begins number	-0.09
after determiner begins adjective	0.076
after determiner begins capital	-0.211
after determiner begins determiner	-0.042
after determiner begins noun	-0.084
after determiner begins number	0.347
after from	0.178
after in	0.651
after ing begins determiner	0.055
after is	-0.142
after noun begins adjective	0.064
after noun begins capital	-0.088
after noun begins ing	0.107
after noun begins past	-0.067
after noun begins preposition	0.12
after number	-0.195
after number begins capital	-0.054
after number begins number	-0.105
after of	0.265
after of begins noun	-0.117
after of begins number	0.259
after on	0.218
after or	0.087
after past	0.299
after past begins capital	0.216
after past begins determiner	-0.047
after past begins noun	0.186
after past begins preposition	0.054
after past begins subordinate	0.041
after past begins to	-0.05
after plural	-0.057
after plural begins past	-0.042
after plural begins preposition	0.083
after plural begins to	0.158
after preposition	0.309
after preposition begins capital	0.271
after preposition begins noun	-0.221
after preposition begins number	0.298
after pronoun	-0.052
after since	0.061
after subordinate	-0.131
after that	-0.159
after the	0.257
after the first hit False	-0.09
after the first hit True	0.09
after the last hit False	-0.058
after the last hit True	0.058
after the question's last word	0.086
after to	-0.174
after to begins capital	-0.101
after to begins determiner	0.106
after to begins verb	-0.056
after verb	-0.158
after verb begins preposition	-0.101
after verbs	0.185
after was	-0.058
after were	-0.066
after when	-0.169
after which	-0.044
after with	-0.175
all in the question	0.044
bare phrase to part, 1	0.112
bare phrase to part, 2	-0.111
bare phrase to phrase, 1	-0.171
bare phrase to phrase, 2	0.212
bare phrase to phrase, 3	-0.106
before a question word	-0.144
before a question word, capital	-0.449
before a question word, noun	0.099
before a question word, past	-0.063
before a question word, plural	0.103
before a question word, verb	0.057
before adjective	-0.105
before adverb	-0.051
before an	-0.049
before and	0.083
before are	-0.162
before as	-0.388
before at	0.11
before auxiliary	0.152
before between	0.092
before by	0.044
before capital	0.118
before conjunction	-0.061
before determiner	0.072
before end	0.071
before for	-0.088
before from	0.221
before is	0.188
before noun	-0.217
before number	-0.127
before of	-0.235
before on	0.074
before or	-0.26
before past	-0.176
before plural	-0.122
before preposition	0.081
before pronoun	0.175
before the	0.245
before the first hit False	0.04
before the first hit True	-0.04
before the last hit False	-0.111
before the last hit True	0.111
before the question's first word	-0.149
before the question's verb when be	0.064
before the question's verb when do	0.213
before verb	0.142
before was	-0.202
before were	0.068
before when	0.25
before with	-0.074
begin of a list of noun phrases	0.255
begin of a list of noun phrases, many False	0.255
begin of a list of noun phrases, one of 3	0.248
begins adjective	0.236
begins adjective ends capital 4	0.094
begins adjective ends noun 1	-0.063
begins adjective ends noun 4	-0.047
begins adjective ends past 4	-0.043
begins adjective ends plural 2	-0.056
begins adjective ends plural 4	-0.138
begins adverb	0.108
begins adverb ends adverb 0	-0.084
begins adverb ends capital 4	0.115
begins adverb ends noun 4	0.098
begins adverb ends past 1	0.115
begins adverb ends plural 4	-0.045
begins after	0.446
begins an	-0.052
begins as	-0.101
begins between	0.293
begins by	-0.094
begins capital	-0.093
begins capital ends capital 0	-0.16
begins capital ends capital 1	-0.165
begins capital ends capital 2	-0.079
begins capital ends capital 4	-0.14
begins capital ends noun 1	-0.041
begins capital ends noun 2	-0.081
begins capital ends noun 4	-0.082
begins capital ends number 1	0.229
begins capital ends number 2	0.282
begins capital ends number 4	-0.095
begins capital ends plural 1	0.154
begins capital ends plural 2	0.129
begins capital ends plural 3	0.137
begins determiner	-0.181
begins determiner ends adjective 1	-0.066
begins determiner ends capital 1	0.071
begins determiner ends capital 2	0.095
begins determiner ends capital 3	-0.055
begins determiner ends capital 4	-0.136
begins determiner ends noun 1	-0.146
begins determiner ends noun 2	-0.066
begins determiner ends noun 3	-0.151
begins determiner ends noun 4	0.088
begins determiner ends number 2	0.05
begins determiner ends number 4	-0.072
begins determiner ends past 4	0.074
begins determiner ends plural 1	-0.074
begins determiner ends plural 2	0.246
begins determiner ends plural 3	-0.065
begins determiner ends plural 4	0.076
begins during	0.147
begins for	0.058
begins from	0.056
begins in	-0.202
begins ing ends ing 0	0.1
begins ing ends noun 4	-0.065
begins inside a mention	-0.082
begins noun	-0.247
begins noun ends adjective 1	0.158
begins noun ends capital 2	-0.047
begins noun ends noun 0	0.111
begins noun ends noun 2	-0.197
begins noun ends noun 3	-0.069
begins noun ends noun 4	-0.081
begins noun ends plural 1	0.175
begins noun ends plural 2	-0.086
begins noun ends plural 4	0.133
begins noun ends verb 2	-0.069
begins noun ends verb 4	0.145
begins number	0.51
begins number ends adverb 4	0.052
begins number ends capital 1	0.336
begins number ends capital 3	-0.053
begins number ends capital 4	-0.139
begins number ends noun 1	-0.098
begins number ends noun 2	0.13
begins number ends noun 3	-0.087
begins number ends noun 4	-0.253
begins number ends number 1	0.27
begins number ends number 2	0.298
begins number ends number 4	0.249
begins number ends past 4	0.104
begins number ends plural 1	-0.234
begins on	-0.059
begins opening	-0.237
begins opening ends noun 4	-0.064
begins past	-0.36
begins past ends noun 1	0.07
begins past ends noun 4	-0.059
begins past ends past 0	-0.067
begins plural	-0.105
begins plural ends plural 0	-0.149
begins preposition	0.588
begins preposition ends capital 3	0.397
begins preposition ends capital 4	0.148
begins preposition ends noun 2	0.103
begins preposition ends noun 3	0.139
begins preposition ends noun 4	0.327
begins preposition ends number 1	-0.248
begins preposition ends number 3	-0.046
begins preposition ends number 4	-0.067
begins preposition ends plural 2	0.08
begins preposition ends plural 4	-0.055
begins pronoun	0.086
begins pronoun ends noun 4	0.044
begins since	-0.092
begins subordinate ends noun 4	0.35
begins the	-0.047
begins to	-0.074
begins to ends noun 4	0.126
begins verb	-0.177
begins verb ends noun 2	-0.098
begins verb ends plural 4	0.08
begins verb ends verb 0	0.08
begins verbs	-0.12
begins which	-0.057
begins with	-0.099
begins with a question word	-0.073
close	0.075
close left	0.115
closes 's	-0.065
closes (	-0.203
closes )	-0.169
closes ,	0.203
closes -	-0.131
closes .	0.278
closes as other	0.106
closes as part	0.066
closes as phrase	-0.172
commas 1	-0.044
commas 2	0.122
commas 3	-0.138
common words	0.053
end of a list of noun phrases	0.045
end of a list of noun phrases, many False	0.045
end of a list of noun phrases, one of 2	0.116
end of a list of noun phrases, one of 3	-0.071
ends adjective	-0.363
ends adjective before noun	-0.108
ends adjective before plural	-0.057
ends adjective before preposition	0.106
ends adverb	0.137
ends adverb before adjective	-0.04
ends adverb before determiner	0.133
ends adverb before past	-0.04
ends adverb before preposition	0.21
ends capital before auxiliary	-0.112
ends capital before capital	-0.2
ends capital before conjunction	0.299
ends capital before determiner	0.16
ends capital before end	0.204
ends capital before number	-0.041
ends capital before past	-0.2
ends capital before plural	-0.056
ends capital before preposition	-0.132
ends inside a mention	-0.395
ends noun	-0.046
ends noun before auxiliary	0.071
ends noun before conjunction	-0.249
ends noun before end	0.215
ends noun before ing	0.103
ends noun before noun	-0.044
ends noun before of	-0.142
ends noun before past	-0.114
ends noun before plural	-0.142
ends noun before subordinate	0.043
ends noun before to	-0.091
ends noun before verbs	0.053
ends number	0.594
ends number before capital	0.38
ends number before conjunction	0.216
ends number before determiner	0.077
ends number before end	-0.086
ends number before noun	0.129
ends number before plural	0.08
ends number before subordinate	-0.095
ends past before determiner	-0.063
ends past before noun	-0.093
ends past before preposition	-0.07
ends past before subordinate	0.159
ends plural	-0.199
ends plural before auxiliary	0.079
ends plural before conjunction	-0.253
ends plural before end	-0.158
ends plural before past	0.066
ends plural before preposition	-0.055
ends plural before to	0.174
ends pronoun	-0.16
ends pronoun before auxiliary	-0.079
ends verb	0.111
ends verb before determiner	-0.087
ends verb before preposition	0.114
ends with a question word	0.114
head adjective many False	-0.2
head adverb many False	0.042
head capital many False	-0.13
head ing many False	0.133
head noun many False	0.082
head number many False	0.581
head opening many False	-0.231
head plural many False	-0.092
head pronoun many False	-0.094
head verbs many False	-0.054
hits in the segment	0.221
holds a fitting mention	0.199
holds date	0.199
holds demonym	-0.052
holds name	0.094
holds no mention	-0.51
holds organization	-0.267
holds place	-0.181
holds quantity	-0.416
is a fitting mention	0.931
is date	0.931
is name	-0.272
is organization	-0.133
is place	-0.097
item of a list of noun phrases	0.167
item of a list of noun phrases, many False	0.167
item of a list of noun phrases, one of 3	0.189
joined by 	0.306
joined by of	-0.111
joined by past	-0.074
joined by past preposition	-0.051
joined by past to	0.15
joined by preposition	-0.198
joined by subordinate	-0.05
joined by to	0.148
joins 1 for one	-0.089
joins 2 for one	0.064
length 0	-0.239
length 1	0.528
length 2	0.205
length 3	-0.134
length 5	-0.13
length 6	0.255
length 7	-0.305
length 9	-0.168
more than a list of noun phrases, one of 2	0.132
more than a list of noun phrases, one of 3	-0.139
near	-0.138
no content	-0.064
object of the question's verb when be	0.224
object of the question's verb when do	0.185
object what be	0.071
object when be	-0.138
object when do	-0.143
opens "	0.504
opens 's	0.078
opens (	0.274
opens )	-0.058
opens as bare phrase	-0.093
opens as other	0.219
opens as part	-0.183
opens as phrase	0.056
opens —	-0.169
other to part, 0	0.071
other to phrase, 0	0.119
part of a list, commas 0 for one	0.077
part of a list, commas 1 for one	-0.219
part of a list, commas 2 for one	-0.076
part of a list, joins 0	-0.17
part of a list, joins 0 for one	-0.17
part of a list, joins 1	-0.048
part of a list, joins 1 for one	-0.048
part to other, 0	-0.059
part to part, 1	0.171
part to phrase, 1	-0.123
part to phrase, 2	-0.094
part to phrase, 3	-0.054
partly in the question	-0.083
phrase to other, 0	0.144
phrase to part, 2	-0.053
phrase to part, 3	-0.054
phrase to phrase, 2	0.196
phrase to phrase, 3	-0.127
phrase, then adjective	-0.068
phrase, then adverb	-0.09
phrase, then auxiliary	0.073
phrase, then capital	-0.193
phrase, then determiner	0.204
phrase, then ing	0.071
phrase, then noun	0.061
phrase, then number	-0.086
phrase, then of	-0.241
phrase, then past	-0.224
phrase, then preposition	-0.219
phrase, then pronoun	0.196
phrase, then subordinate	-0.085
phrase, then to	0.1
phrase, then verb	0.193
question words 0 before, 0 behind	0.065
question words 0 before, 1 behind	0.084
question words 0 before, 2 behind	-0.148
question words 0 before, 4 behind	-0.169
question words 0 before, 5 behind	-0.084
question words 0 before, 6 behind	0.221
question words 0 behind	-0.144
question words 1 before	-0.076
question words 1 before, 0 behind	-0.132
question words 1 before, 3 behind	-0.116
question words 1 before, 5 behind	0.231
question words 1 before, 6 behind	-0.06
question words 1 behind	0.046
question words 2 before	0.116
question words 2 before, 0 behind	0.32
question words 2 before, 1 behind	-0.079
question words 2 before, 2 behind	-0.122
question words 2 before, 4 behind	0.116
question words 2 before, 5 behind	0.191
question words 2 before, 6 behind	-0.337
question words 2 behind	-0.076
question words 3 before	0.072
question words 3 before, 0 behind	-0.061
question words 3 before, 2 behind	0.166
question words 3 before, 3 behind	-0.193
question words 3 before, 4 behind	0.198
question words 3 before, 5 behind	-0.099
question words 3 before, 6 behind	0.073
question words 3 behind	-0.096
question words 4 before	0.049
question words 4 before, 0 behind	-0.118
question words 4 before, 1 behind	0.045
question words 4 before, 2 behind	0.137
question words 4 before, 4 behind	0.097
question words 4 before, 6 behind	-0.136
question words 4 behind	-0.042
question words 5 before, 0 behind	-0.077
question words 5 before, 1 behind	-0.115
question words 5 before, 2 behind	-0.077
question words 5 before, 3 behind	0.137
question words 5 before, 4 behind	-0.201
question words 5 before, 5 behind	0.163
question words 5 before, 6 behind	0.144
question words 5 behind	0.316
question words 6 before	-0.119
question words 6 before, 0 behind	-0.141
question words 6 before, 1 behind	0.158
question words 6 before, 2 behind	-0.072
question words 6 before, 4 behind	-0.08
question words 6 before, 5 behind	-0.089
question words 6 before, 6 behind	0.091
question words in its phrase	-0.049
segment opens False closes False	-0.275
segment opens False closes True	-0.256
segment opens True closes True	0.517
segments 0	-0.149
segments 1	0.122
subject what be	-0.071
subject when be	0.138
subject when do	0.143
two after a question word	-0.163
verb far, asked False, behind	0.095
verb far, asked True, before	-0.308
verb far, asked True, behind	0.141
verb near, asked False, before	-0.213
verb near, asked False, behind	-0.116
verb near, asked True, before	0.416
verb next, asked False, before	0.148
verb next, asked False, behind	0.046
verb next, asked True, before	-0.061
verb next, asked True, behind	0.071
verb nowhere, asked False, before	0.043
verb nowhere, asked False, behind	-0.24
verbs inside 0	-0.044
verbs inside 1	0.111
verbs inside 2	-0.067
whole list of noun phrases	-0.161
whole list of noun phrases, many False	-0.161
whole list of noun phrases, one of 2	-0.096
whole list of noun phrases, one of 3	-0.065
whole of a list, commas 1 for one	-0.104
whole of a list, commas 2 for one	0.134
""",
    "date of a kind": r"""
across a list of noun phrases	-0.069
across a list of noun phrases, many False	-0.118
across a list of noun phrases, one of 2	-0.053
after a	0.107
after a question word	-0.162
after a question word, adjective	-0.048
after a question word, capital	-0.157
after a question word, noun	-0.375
after a question word, verb	0.134
after adjective	-0.197
after adjective begins adjective	-0.043
after adverb begins past	0.135
after and	-0.049
after as	0.067
after at	-0.065
after auxiliary	-0.149
after auxiliary begins determiner	-0.053
after begin	0.163
after begin begins determiner	0.169
after begin begins opening	0.226
after begin begins preposition	-0.083
after by	0.103
after capital	0.191
after capital begins capital	-0.265
after capital begins noun	0.067
after capital begins number	0.482
after conjunction	0.085
after conjunction begins adjective	-0.053
after conjunction begins capital	-0.139
after conjunction begins noun	0.332
after determiner	0.128
after determiner begins adjective	0.073
after determiner begins noun	-0.062
after determiner begins number	0.165
after determiner begins plural	-0.057
after for	-0.06
after from	0.144
after in	-0.273
after ing	0.224
after is	-0.04
after its	-0.082
after noun begins adjective	0.218
after noun begins capital	-0.052
after noun begins determiner	-0.05
after noun begins noun	-0.051
after noun begins plural	-0.063
after number	-0.173
after number begins capital	-0.06
after number begins noun	-0.063
after of	0.067
after of begins capital	0.259
after of begins noun	-0.069
after or	0.144
after past	-0.187
after past begins capital	0.056
after past begins preposition	-0.054
after plural	-0.069
after preposition begins adjective	-0.088
after preposition begins number	0.225
after subordinate begins capital	-0.058
after that	-0.063
after the	0.108
after the first hit False	-0.053
after the first hit True	0.053
after the focus	-0.206
after the last hit False	-0.198
after the last hit True	0.198
after the question's last word	-0.041
after the question's preposition	-0.492
after to	-0.459
after to begins determiner	-0.06
after verb	0.085
after verbs	0.125
after when	-0.085
after which	0.128
after with	0.08
all in the question	-0.16
asked for year, head adjective	-0.122
asked for year, head date	0.754
asked for year, head name	-0.248
asked for year, head noun	-0.115
asked for year, head number	-0.043
asked for year, head place	-0.044
asked for year, head plural	-0.083
asked for year, head quantity	0.08
bare phrase to other, 0	-0.048
bare phrase to part, 1	0.132
bare phrase to part, 2	0.065
bare phrase to phrase, 2	0.077
bare phrase to phrase, 3	-0.048
before a	-0.092
before a question word	0.211
before a question word, adjective	-0.079
before a question word, capital	0.161
before a question word, noun	-0.054
before a question word, number	0.128
before a question word, past	-0.066
before a question word, plural	0.077
before a question word, verb	0.068
before adjective	-0.16
before and	0.266
before as	0.111
before at	-0.053
before auxiliary	-0.051
before by	0.062
before conjunction	-0.073
before determiner	0.066
before for	-0.162
before from	0.114
before in	-0.13
before ing	0.064
before is	0.202
before noun	0.083
before number	0.078
before of	0.15
before or	-0.268
before past	-0.083
before plural	-0.155
before that	-0.062
before the	0.249
before the first hit False	-0.058
before the first hit True	0.058
before the focus	0.079
before the last hit False	0.042
before the last hit True	-0.042
before the question's verb what be	0.077
before the question's verb what do	0.236
before the question's verb whatlater be	0.065
before the whole focus	0.147
before to	0.143
before verb	0.119
before verbs	-0.051
before was	-0.286
before were	-0.047
before when	0.236
before which	-0.224
before with	0.246
begin of a list of noun phrases	-0.067
begin of a list of noun phrases, one of 2	-0.124
begin of a list of noun phrases, one of 3	0.057
begins a	-0.175
begins adjective ends adjective 0	-0.118
begins adjective ends adjective 1	-0.04
begins adjective ends capital 1	-0.055
begins adjective ends noun 2	0.094
begins adjective ends noun 4	0.096
begins adjective ends plural 1	-0.045
begins adjective ends plural 2	0.078
begins adverb	0.102
begins adverb ends adverb 0	-0.054
begins capital ends capital 0	0.248
begins capital ends capital 2	-0.126
begins capital ends capital 3	-0.115
begins capital ends capital 4	0.121
begins capital ends noun 1	0.04
begins capital ends noun 2	0.054
begins capital ends noun 4	-0.053
begins capital ends number 1	-0.185
begins capital ends number 2	0.166
begins capital ends number 4	-0.069
begins determiner	0.054
begins determiner ends adjective 1	0.04
begins determiner ends capital 3	0.056
begins determiner ends noun 1	-0.056
begins determiner ends noun 2	0.157
begins determiner ends noun 3	-0.07
begins determiner ends noun 4	-0.129
begins determiner ends number 2	0.141
begins determiner ends number 3	-0.059
begins determiner ends number 4	0.052
begins determiner ends plural 1	-0.05
begins determiner ends plural 2	-0.045
begins determiner ends plural 3	-0.053
begins determiner ends plural 4	0.207
begins in	-0.112
begins ing ends ing 0	0.055
begins inside a mention	0.312
begins its	-0.042
begins noun	-0.046
begins noun ends capital 2	0.055
begins noun ends noun 0	-0.045
begins noun ends plural 1	0.1
begins noun ends plural 3	0.073
begins noun ends plural 4	-0.043
begins number	0.271
begins number ends capital 1	0.065
begins number ends capital 2	-0.107
begins number ends capital 3	0.059
begins number ends noun 1	-0.142
begins number ends noun 2	0.108
begins number ends noun 3	-0.11
begins number ends noun 4	-0.103
begins number ends number 0	0.619
begins number ends number 1	0.188
begins number ends number 2	-0.229
begins number ends plural 3	0.064
begins opening	0.226
begins opening ends opening 0	0.169
begins past ends noun 1	0.084
begins past ends past 0	-0.063
begins past ends plural 4	0.143
begins plural	-0.349
begins plural ends plural 0	-0.229
begins preposition	-0.223
begins preposition ends number 1	-0.071
begins pronoun	-0.08
begins the	0.246
begins to	-0.054
begins verb ends verb 0	0.093
begins verbs	0.151
begins verbs ends noun 4	0.156
begins with a question word	-0.307
close	0.062
closes 's	-0.059
closes (	0.158
closes ,	0.308
closes -	-0.217
closes .	-0.124
closes ;	-0.16
closes as other	-0.263
closes as part	0.086
closes as phrase	0.177
commas 1	-0.297
commas 2	-0.148
commas 3	-0.046
common words	-0.402
end of a list of noun phrases, many False	0.065
end of a list of noun phrases, one of 2	-0.059
end of a list of noun phrases, one of 3	0.057
ends adjective before noun	-0.21
ends adverb	-0.127
ends capital	0.193
ends capital before auxiliary	-0.043
ends capital before capital	-0.075
ends capital before conjunction	-0.066
ends capital before determiner	0.088
ends capital before end	0.203
ends capital before noun	0.109
ends capital before number	0.33
ends capital before past	-0.113
ends capital before plural	-0.116
ends capital before preposition	0.122
ends capital before subordinate	-0.169
ends inside a mention	-0.4
ends noun	-0.116
ends noun before adjective	-0.061
ends noun before auxiliary	-0.083
ends noun before determiner	0.156
ends noun before end	-0.268
ends noun before of	0.166
ends noun before past	-0.118
ends noun before plural	-0.062
ends noun before preposition	-0.162
ends noun before subordinate	0.095
ends noun before to	-0.127
ends number	0.314
ends number before adjective	-0.067
ends number before capital	0.139
ends number before conjunction	0.071
ends number before determiner	-0.051
ends number before end	0.128
ends number before noun	0.179
ends number before number	-0.208
ends number before plural	-0.111
ends number before subordinate	0.175
ends opening	0.169
ends past	-0.17
ends past before noun	-0.056
ends plural	-0.16
ends plural before auxiliary	0.072
ends plural before conjunction	-0.07
ends plural before of	-0.069
ends plural before past	0.091
ends plural before preposition	0.07
ends pronoun	-0.077
ends verb	0.06
ends verbs	-0.049
ends with a question word	0.19
ends with the focus	0.11
head adjective many False	-0.047
head adjective many True	0.084
head adverb many False	-0.053
head capital many False	0.045
head ing many False	0.044
head is the focus	0.262
head noun many False	0.061
head noun many True	-0.046
head number many False	0.252
head opening many False	0.057
head past many False	-0.098
head plural many False	-0.191
holds a fitting mention	0.607
holds date	0.607
holds demonym	-0.194
holds name	-0.205
holds no mention	-0.222
holds organization	-0.148
holds person	-0.076
holds place	-0.179
holds the focus	0.224
is a fitting mention	0.429
is date	0.429
is name	0.085
is organization	-0.074
is person	0.127
is place	-0.071
is quantity	-0.211
item of a list of noun phrases	0.042
item of a list of noun phrases, many False	0.087
item of a list of noun phrases, one of 2	-0.058
item of a list of noun phrases, one of 3	0.1
joined by conjunction	0.177
joined by of	0.239
joined by preposition	-0.247
joined by to	0.122
joins 0 for many	-0.1
joins 0 for one	0.173
joins 1 for one	-0.144
length 0	0.625
length 1	-0.068
length 3	-0.289
length 4	0.108
length 5	-0.192
length 7	-0.089
length 8	-0.076
more than a list of noun phrases	-0.104
more than a list of noun phrases, many False	-0.155
more than a list of noun phrases, one of 2	-0.09
near	0.09
no content	-0.07
object of the question's verb what do	-0.107
object of the question's verb whatlater be	0.06
object of the question's verb whatlater do	-0.047
object what be	-0.098
object what do	-0.083
object whatlater be	-0.133
opens "	-0.114
opens (	-0.377
opens ,	0.21
opens as bare phrase	0.159
opens as other	-0.28
opens as part	0.262
opens as phrase	-0.142
other to phrase, 0	-0.258
part of a list, commas 0 for one	0.079
part of a list, commas 1 for one	-0.12
part of a list, joins 0	-0.061
part of a list, joins 0 for one	-0.068
part to part, 1	0.055
part to part, 2	-0.09
part to phrase, 1	0.361
part to phrase, 3	-0.062
phrase to other, 0	-0.163
phrase to part, 1	0.142
phrase to part, 2	-0.154
phrase to part, 3	-0.053
phrase to phrase, 1	-0.098
phrase to phrase, 2	0.33
phrase to phrase, 3	-0.145
phrase, then adjective	-0.062
phrase, then adverb	0.077
phrase, then auxiliary	-0.095
phrase, then capital	0.1
phrase, then conjunction	-0.04
phrase, then determiner	0.124
phrase, then ing	-0.05
phrase, then noun	0.077
phrase, then number	-0.225
phrase, then of	0.093
phrase, then past	-0.179
phrase, then preposition	0.055
phrase, then subordinate	0.053
phrase, then to	0.099
phrase, then verb	0.123
phrase, then verbs	-0.045
question words 0 before	-0.162
question words 0 before, 0 behind	0.072
question words 0 before, 1 behind	-0.116
question words 0 before, 2 behind	-0.096
question words 0 before, 3 behind	0.097
question words 0 before, 4 behind	-0.061
question words 0 before, 5 behind	-0.143
question words 0 before, 6 behind	0.086
question words 0 behind	0.211
question words 1 before	-0.06
question words 1 before, 0 behind	-0.112
question words 1 before, 1 behind	-0.206
question words 1 before, 2 behind	0.187
question words 1 before, 3 behind	-0.051
question words 1 before, 5 behind	0.051
question words 1 before, 6 behind	0.082
question words 1 behind	-0.134
question words 2 before	0.119
question words 2 before, 0 behind	0.307
question words 2 before, 1 behind	-0.151
question words 2 before, 3 behind	-0.088
question words 2 before, 4 behind	0.195
question words 2 before, 5 behind	-0.068
question words 2 before, 6 behind	-0.055
question words 3 before, 0 behind	-0.077
question words 3 before, 1 behind	0.076
question words 3 before, 2 behind	-0.072
question words 3 before, 4 behind	-0.105
question words 3 before, 5 behind	0.162
question words 3 before, 6 behind	0.042
question words 4 before	0.075
question words 4 before, 2 behind	0.131
question words 4 before, 3 behind	0.101
question words 4 before, 4 behind	0.129
question words 4 before, 5 behind	-0.098
question words 4 before, 6 behind	-0.19
question words 4 behind	0.114
question words 5 before, 0 behind	-0.072
question words 5 before, 1 behind	0.219
question words 5 before, 2 behind	-0.08
question words 5 before, 3 behind	-0.096
question words 5 before, 4 behind	0.074
question words 5 before, 5 behind	-0.074
question words 5 before, 6 behind	0.051
question words 5 behind	-0.205
question words 6 before, 0 behind	0.074
question words 6 before, 1 behind	0.062
question words 6 before, 2 behind	-0.066
question words 6 before, 4 behind	-0.107
question words 6 behind	0.049
segment opens False closes False	0.44
segment opens False closes True	-0.116
segment opens True closes False	0.211
segment opens True closes True	-0.534
segments 0	0.059
segments 1	0.097
segments 2	-0.156
subject what be	0.098
subject what do	0.083
subject whatlater be	0.133
the focus in its phrase	0.073
verb far, asked False, behind	-0.087
verb far, asked True, before	0.361
verb near, asked False, before	-0.264
verb near, asked False, behind	-0.108
verb near, asked True, before	-0.502
verb near, asked True, behind	0.379
verb next, asked False, before	-0.378
verb next, asked False, behind	-0.092
verb next, asked True, before	0.262
verb nowhere, asked False, before	0.489
verb nowhere, asked False, behind	-0.124
verbs inside 0	0.357
verbs inside 1	-0.35
whole list of noun phrases, many False	-0.098
whole list of noun phrases, one of 2	0.064
whole of a list, commas 0 for one	-0.077
whole of a list, commas 2 for one	-0.075
whole of a list, joins 1	-0.069
whole of a list, joins 1 for one	-0.181
""",
    "manner": r"""
across a list of noun phrases	0.104
across a list of noun phrases, many False	0.104
across a list of noun phrases, one of 2	0.205
after a	-0.218
after a cue	0.131
after a like word	-0.163
after a question word	0.097
after a question word, adjective	0.043
after a question word, capital	0.154
after a question word, noun	-0.136
after a question word, past	0.329
after a question word, plural	-0.094
after a question word, verb	-0.121
after adjective	-0.191
after adjective begins plural	-0.063
after adverb	0.186
after adverb begins past	-0.07
after and	0.267
after are	0.055
after as	0.141
after auxiliary	0.215
after auxiliary begins adverb	0.135
after auxiliary begins past	0.336
after begin	-0.151
after begin begins preposition	-0.189
after by	0.422
after capital begins noun	-0.097
after conjunction	0.239
after conjunction begins noun	-0.118
after conjunction begins plural	-0.134
after determiner	-0.155
after determiner begins adjective	-0.16
after determiner begins capital	0.045
after determiner begins noun	-0.132
after determiner begins plural	0.235
after for	0.063
after in	-0.342
after ing	-0.083
after ing begins determiner	-0.107
after is	-0.101
after noun	-0.222
after noun begins adjective	-0.136
after noun begins capital	-0.274
after noun begins determiner	0.044
after noun begins noun	0.046
after noun begins past	0.041
after noun begins plural	0.186
after noun begins preposition	-0.106
after noun begins subordinate	0.113
after noun begins to	-0.044
after number	0.085
after of	-0.502
after of begins determiner	-0.131
after of begins noun	-0.054
after on	-0.05
after past	0.384
after past begins noun	-0.18
after past begins preposition	0.358
after past begins to	0.105
after plural	0.202
after plural begins past	-0.059
after preposition	-0.132
after preposition begins adjective	0.27
after preposition begins capital	-0.088
after preposition begins determiner	-0.158
after preposition begins noun	0.295
after preposition begins plural	-0.135
after pronoun	0.17
after subordinate	0.178
after subordinate begins determiner	0.211
after subordinate begins noun	0.067
after that	0.079
after the	-0.155
after the first hit False	0.112
after the first hit True	-0.112
after the last hit False	-0.192
after the last hit True	0.192
after the question's last word	0.501
after to	0.165
after to begins determiner	0.15
after verb	-0.229
after verb begins determiner	-0.145
after verbs	-0.241
after with	0.139
all in the question	0.244
bare phrase to other, 0	-0.074
bare phrase to part, 1	-0.054
bare phrase to part, 2	0.137
bare phrase to phrase, 1	0.059
bare phrase to phrase, 3	-0.103
before a question word	-0.287
before a question word, adjective	0.057
before a question word, capital	-0.146
before a question word, noun	-0.184
before a question word, past	-0.049
before a question word, plural	0.089
before adjective	0.1
before adverb	0.042
before and	-0.296
before auxiliary	-0.164
before by	-0.106
before capital	-0.08
before conjunction	-0.137
before determiner	-0.075
before end	0.151
before from	-0.197
before in	-0.177
before ing	0.168
before is	-0.095
before noun	-0.108
before number	-0.083
before of	-0.159
before past	0.105
before preposition	-0.177
before pronoun	0.229
before subordinate	-0.087
before that	0.333
before the	-0.165
before the question's first word	-0.047
before the question's verb how do	0.163
before to	0.196
before verbs	-0.113
before with	0.167
begin of a list of noun phrases	-0.088
begin of a list of noun phrases, many False	-0.088
begin of a list of noun phrases, one of 2	-0.065
begins a	0.054
begins adjective	-0.087
begins adjective ends adjective 4	-0.077
begins adjective ends noun 1	0.122
begins adjective ends noun 3	-0.096
begins adjective ends past 4	-0.067
begins adjective ends plural 1	0.08
begins adjective ends plural 2	0.077
begins adjective ends plural 4	-0.076
begins adverb	-0.087
begins adverb ends adverb 0	0.246
begins adverb ends capital 4	-0.056
begins adverb ends noun 3	-0.042
begins adverb ends noun 4	-0.082
begins adverb ends past 1	0.088
begins adverb ends plural 4	-0.1
begins as	0.261
begins by	0.412
begins capital	-0.29
begins capital ends capital 0	0.062
begins capital ends capital 1	-0.049
begins capital ends capital 2	-0.175
begins capital ends capital 3	-0.058
begins capital ends capital 4	-0.052
begins capital ends noun 1	-0.125
begins capital ends noun 4	0.045
begins capital ends number 4	-0.051
begins capital ends past 4	0.153
begins capital ends plural 4	-0.068
begins determiner	0.129
begins determiner ends adjective 4	0.155
begins determiner ends adverb 4	-0.046
begins determiner ends capital 1	0.116
begins determiner ends capital 3	-0.048
begins determiner ends capital 4	-0.046
begins determiner ends noun 1	-0.091
begins determiner ends noun 2	0.101
begins determiner ends noun 3	0.083
begins determiner ends noun 4	0.059
begins determiner ends plural 1	-0.115
begins determiner ends plural 2	-0.064
begins determiner ends plural 4	0.137
begins determiner ends verb 4	-0.059
begins determiner ends verbs 4	0.207
begins for	-0.34
begins ing	0.225
begins ing ends adjective 4	0.184
begins ing ends plural 4	-0.058
begins inside a mention	-0.194
begins noun	-0.096
begins noun ends adjective 4	0.096
begins noun ends capital 3	0.125
begins noun ends capital 4	0.142
begins noun ends noun 0	-0.146
begins noun ends noun 1	0.111
begins noun ends noun 2	-0.065
begins noun ends noun 3	0.163
begins noun ends noun 4	-0.073
begins noun ends plural 1	-0.067
begins noun ends plural 3	0.068
begins noun ends plural 4	-0.066
begins number	-0.131
begins number ends adjective 4	0.119
begins number ends noun 1	-0.123
begins number ends number 0	0.064
begins past	0.408
begins past ends adjective 3	0.142
begins past ends adjective 4	0.092
begins past ends capital 4	-0.072
begins past ends noun 1	-0.052
begins past ends noun 2	-0.054
begins past ends noun 3	0.11
begins past ends noun 4	0.089
begins past ends past 0	-0.232
begins past ends plural 4	0.042
begins plural	0.073
begins plural ends noun 2	-0.055
begins plural ends noun 3	0.158
begins plural ends noun 4	-0.213
begins plural ends plural 2	0.161
begins plural ends plural 4	0.099
begins preposition	0.162
begins preposition ends capital 3	-0.082
begins preposition ends capital 4	-0.044
begins preposition ends noun 1	-0.105
begins preposition ends noun 3	0.176
begins preposition ends noun 4	0.325
begins preposition ends number 4	0.101
begins preposition ends past 4	-0.059
begins preposition ends plural 2	-0.16
begins preposition ends plural 3	0.062
begins preposition ends verb 4	0.1
begins pronoun	-0.211
begins pronoun ends noun 4	-0.071
begins subordinate	0.06
begins subordinate ends adjective 4	-0.066
begins subordinate ends noun 2	0.158
begins subordinate ends past 4	0.115
begins subordinate ends plural 4	-0.118
begins that	-0.081
begins the	-0.259
begins to	-0.113
begins to ends noun 4	-0.063
begins to ends plural 4	0.082
begins verb	-0.181
begins verb ends adjective 4	-0.048
begins verb ends noun 2	0.315
begins verb ends noun 3	-0.071
begins verb ends noun 4	-0.242
begins verb ends past 4	0.108
begins verb ends plural 4	0.109
begins verb ends verb 0	-0.189
begins verbs	0.055
begins with a cue	0.37
begins with a question word	0.15
close	-0.218
close left	-0.104
closes "	-0.314
closes )	-0.099
closes ,	0.095
closes -	-0.046
closes .	-0.139
closes as other	0.195
closes as part	-0.257
closes as phrase	0.062
commas 1	0.141
commas 2	-0.062
commas 3	-0.133
common words	0.086
end of a list of noun phrases	-0.129
end of a list of noun phrases, many False	-0.129
end of a list of noun phrases, one of 2	-0.183
ends adjective	0.297
ends adjective before noun	-0.067
ends adjective before plural	0.085
ends adjective before preposition	-0.233
ends adverb	0.117
ends adverb before past	0.096
ends capital	-0.313
ends capital before capital	-0.066
ends capital before end	-0.192
ends capital before noun	0.048
ends ing before determiner	-0.051
ends noun	0.143
ends noun before adjective	-0.093
ends noun before auxiliary	0.105
ends noun before capital	-0.115
ends noun before conjunction	0.065
ends noun before determiner	-0.076
ends noun before end	0.341
ends noun before noun	-0.211
ends noun before of	-0.05
ends noun before past	-0.04
ends noun before plural	-0.112
ends noun before preposition	0.22
ends noun before subordinate	0.173
ends number	-0.198
ends number before noun	-0.07
ends past	-0.171
ends past before noun	0.236
ends past before preposition	0.117
ends past before to	-0.07
ends plural	0.112
ends plural before conjunction	0.046
ends plural before end	0.053
ends plural before of	-0.079
ends plural before past	-0.055
ends plural before preposition	0.234
ends verb	-0.168
ends verb before determiner	-0.051
ends verbs	0.221
ends with a question word	-0.394
head adjective many False	-0.075
head adverb many False	0.136
head capital many False	-0.173
head past many False	-0.117
head plural many False	0.234
head verb many False	0.07
head verbs many False	-0.12
hits in the segment	-0.318
holds name	0.258
holds no mention	-0.085
is name	-0.255
is quantity	0.077
item of a list of noun phrases	0.136
item of a list of noun phrases, many False	0.136
item of a list of noun phrases, one of 2	0.196
joined by auxiliary auxiliary	0.139
joined by auxiliary past	-0.053
joined by of	-0.413
joined by past	0.109
joined by preposition	0.23
joined by subordinate	-0.091
joins 0 for one	-0.177
joins 1 for one	0.194
length 0	-0.227
length 1	-0.479
length 2	-0.048
length 3	0.344
length 4	-0.194
length 6	0.262
length 7	0.218
length 8	0.137
more than a list of noun phrases	0.136
more than a list of noun phrases, many False	0.136
more than a list of noun phrases, one of 2	-0.085
near	-0.09
object how do	-0.419
object how other	-0.079
object of the question's verb how be	0.286
object of the question's verb how do	0.181
opens "	0.143
opens (	0.318
opens )	-0.158
opens ,	-0.144
opens as bare phrase	-0.055
opens as other	0.234
opens as part	-0.254
opens as phrase	0.075
other to other, 0	0.107
other to part, 0	-0.165
other to phrase, 0	0.292
part of a list, commas 0 for one	0.086
part of a list, commas 1 for one	0.195
part of a list, joins 0	0.154
part of a list, joins 0 for one	0.154
part of a list, joins 1	0.148
part of a list, joins 1 for one	0.148
part to other, 0	-0.082
part to phrase, 3	-0.113
partly in the question	-0.356
phrase to other, 0	0.244
phrase to part, 2	-0.047
phrase to part, 3	-0.043
phrase to phrase, 1	-0.372
phrase to phrase, 2	0.073
phrase to phrase, 3	0.249
phrase, then adverb	-0.204
phrase, then auxiliary	-0.069
phrase, then capital	-0.19
phrase, then conjunction	-0.097
phrase, then determiner	0.103
phrase, then noun	-0.058
phrase, then past	-0.043
phrase, then preposition	0.159
phrase, then subordinate	0.169
phrase, then to	0.194
phrase, then verb	0.044
phrase, then verbs	-0.093
question words 0 before	0.097
question words 0 before, 0 behind	-0.148
question words 0 before, 2 behind	0.072
question words 0 before, 3 behind	-0.043
question words 0 before, 4 behind	0.167
question words 0 behind	-0.287
question words 1 before, 0 behind	-0.079
question words 1 before, 1 behind	0.095
question words 1 before, 4 behind	0.182
question words 1 before, 5 behind	-0.168
question words 1 behind	-0.284
question words 2 before	0.226
question words 2 before, 0 behind	-0.051
question words 2 before, 1 behind	-0.12
question words 2 before, 2 behind	-0.066
question words 2 before, 3 behind	0.162
question words 2 before, 5 behind	0.311
question words 3 before	-0.095
question words 3 before, 1 behind	0.043
question words 3 before, 2 behind	-0.072
question words 3 before, 3 behind	-0.05
question words 3 before, 4 behind	0.092
question words 3 before, 5 behind	-0.14
question words 3 before, 6 behind	0.061
question words 4 before	-0.041
question words 4 before, 1 behind	0.107
question words 4 before, 3 behind	-0.081
question words 4 before, 4 behind	-0.081
question words 4 before, 5 behind	0.058
question words 4 behind	0.198
question words 5 before	-0.186
question words 5 before, 0 behind	0.06
question words 5 before, 1 behind	-0.124
question words 5 before, 3 behind	0.082
question words 5 before, 4 behind	-0.053
question words 5 before, 5 behind	-0.148
question words 5 before, 6 behind	-0.041
question words 5 behind	0.075
question words 6 before, 1 behind	-0.287
question words 6 before, 2 behind	0.051
question words 6 before, 4 behind	-0.132
question words 6 before, 5 behind	0.132
question words 6 before, 6 behind	0.27
question words 6 behind	0.282
question words in its phrase	0.146
segment opens False closes True	0.241
segment opens True closes False	-0.528
segment opens True closes True	0.315
segments 0	0.067
segments 2	-0.105
subject how do	0.419
subject how other	0.079
verb far, asked False, before	-0.195
verb far, asked False, behind	0.186
verb far, asked True, before	-0.052
verb far, asked True, behind	0.132
verb near, asked False, before	0.055
verb near, asked False, behind	-0.258
verb near, asked True, before	0.22
verb near, asked True, behind	0.147
verb next, asked False, before	0.113
verb next, asked False, behind	-0.087
verb next, asked True, before	0.129
verb next, asked True, behind	-0.057
verb nowhere, asked False, before	-0.27
verb nowhere, asked False, behind	-0.063
verbs inside 0	-0.351
verbs inside 1	0.07
verbs inside 2	0.28
whole of a list, commas 0 for one	-0.118
whole of a list, commas 1 for one	0.078
whole of a list, commas 2 for one	0.068
""",
    "name": r"""
across a list of noun phrases	-0.094
across a list of noun phrases, many False	-0.041
across a list of noun phrases, many True	-0.053
across a list of noun phrases, one of 3	-0.058
after a like word	-0.219
after a question word, adverb	-0.066
after a question word, determiner	-0.055
after a question word, ing	-0.123
after a question word, noun	0.216
after a question word, number	0.181
after a question word, opening	-0.069
after a question word, past	0.055
after a question word, plural	0.125
after a question word, preposition	0.058
after a question word, verb	-0.11
after a question word, verbs	-0.146
after adjective	0.077
after adjective begins adjective	-0.15
after adjective begins capital	0.149
after adjective begins determiner	0.172
after adjective begins noun	-0.259
after adjective begins plural	0.099
after adverb	-0.235
after adverb begins adjective	0.11
after adverb begins past	-0.086
after and	0.133
after as	0.189
after at	-0.236
after auxiliary begins adjective	-0.168
after auxiliary begins determiner	-0.081
after auxiliary begins past	-0.105
after auxiliary begins verb	0.162
after begin	-0.232
after begin begins adverb	0.053
after begin begins determiner	-0.242
after begin begins opening	0.068
after begin begins pronoun	-0.077
after begin begins subordinate	-0.119
after by	0.526
after capital	0.082
after capital begins adjective	-0.099
after capital begins determiner	0.248
after capital begins noun	-0.051
after capital begins past	-0.048
after capital begins plural	-0.081
after conjunction	0.246
after conjunction begins adjective	0.218
after conjunction begins capital	0.095
after conjunction begins determiner	0.066
after conjunction begins noun	0.042
after conjunction begins past	-0.045
after conjunction begins plural	-0.044
after determiner	-0.084
after determiner begins adjective	-0.053
after determiner begins adverb	-0.107
after determiner begins noun	0.229
after determiner begins number	-0.107
after for	-0.272
after from	0.112
after in	-0.142
after ing	0.186
after ing begins determiner	-0.24
after ing begins noun	0.206
after into	-0.105
after noun begins adjective	0.085
after noun begins adverb	-0.082
after noun begins capital	-0.116
after noun begins determiner	0.247
after noun begins ing	-0.053
after noun begins number	0.154
after noun begins plural	-0.066
after noun begins preposition	-0.07
after noun begins subordinate	-0.124
after noun begins verb	-0.043
after noun begins verbs	-0.042
after number	-0.114
after number begins capital	-0.125
after number begins noun	0.157
after of	0.253
after of begins capital	0.084
after of begins determiner	-0.071
after on	0.164
after past	-0.049
after past begins adjective	0.151
after past begins capital	-0.061
after past begins determiner	-0.065
after past begins noun	0.1
after past begins plural	-0.173
after past begins preposition	0.046
after past begins subordinate	0.141
after plural	0.322
after plural begins adjective	0.172
after plural begins adverb	-0.07
after plural begins determiner	0.222
after plural begins ing	0.086
after plural begins noun	0.116
after plural begins past	-0.053
after plural begins preposition	-0.073
after preposition	0.123
after preposition begins adjective	-0.112
after preposition begins capital	0.111
after preposition begins determiner	-0.197
after preposition begins noun	-0.05
after preposition begins number	0.115
after preposition begins plural	-0.228
after pronoun	-0.063
after subordinate	0.134
after subordinate begins adverb	-0.057
after subordinate begins determiner	-0.063
after subordinate begins noun	-0.119
after subordinate begins past	-0.045
after subordinate begins plural	0.224
after such	0.064
after such as	0.083
after than	-0.161
after the	0.117
after the focus	0.358
after the last hit False	0.23
after the last hit True	-0.23
after the question's last word	-0.533
after the question's preposition	0.167
after to	-0.284
after to begins adjective	0.061
after to begins determiner	-0.232
after to begins noun	0.224
after verb	-0.167
after verb begins adjective	-0.054
after verb begins noun	0.174
after verb begins plural	-0.146
after verbs	-0.167
after verbs begins determiner	-0.12
after was	-0.184
after were	0.396
after which	0.085
after with	0.228
all in the question	-0.488
asked for group, head noun	-0.173
asked for group, head past	-0.051
asked for group, head plural	0.318
asked for kind, head adjective	0.243
asked for kind, head noun	0.08
asked for type, head adjective	0.298
asked for type, head name	0.238
asked for type, head noun	-0.311
asked for type, head past	-0.072
asked for type, head plural	0.182
bare phrase to other, 0	-0.246
bare phrase to part, 1	0.111
bare phrase to part, 2	0.272
bare phrase to part, 3	0.096
bare phrase to phrase, 2	-0.083
bare phrase to phrase, 3	0.206
before a	0.286
before a question word	0.106
before a question word, adverb	0.177
before a question word, capital	-0.406
before a question word, determiner	-0.087
before a question word, noun	0.338
before a question word, number	-0.049
before a question word, past	0.052
before a question word, plural	0.077
before a question word, preposition	0.127
before adverb	-0.093
before an	0.127
before are	-0.214
before at	-0.099
before auxiliary	0.152
before capital	-0.256
before determiner	0.04
before end	-0.203
before for	-0.206
before from	-0.067
before into	0.113
before is	-0.097
before negation	-0.135
before not	-0.152
before noun	-0.171
before number	0.041
before on	0.208
before or	-0.168
before past	0.207
before plural	0.123
before preposition	-0.138
before subordinate	0.197
before such	0.169
before that	0.068
before the	0.131
before the focus	-0.171
before the last hit False	-0.061
before the last hit True	0.061
before the question's first word	0.304
before the question's verb what -	0.261
before the question's verb what other	-0.254
before the question's verb whatlater -	-0.049
before the question's verb which -	0.191
before the whole focus	0.168
before to	-0.139
before verb	-0.122
before verbs	0.358
before was	-0.1
before were	-0.163
before which	0.37
before with	-0.36
begin of a list of noun phrases, one of 3	-0.051
begins a	0.453
begins adjective ends adjective 0	-0.176
begins adjective ends adjective 1	0.121
begins adjective ends adjective 2	0.066
begins adjective ends adjective 4	-0.063
begins adjective ends capital 1	0.13
begins adjective ends capital 2	0.068
begins adjective ends capital 3	-0.054
begins adjective ends capital 4	-0.109
begins adjective ends noun 1	0.318
begins adjective ends noun 2	-0.209
begins adjective ends noun 3	-0.183
begins adjective ends past 2	0.131
begins adjective ends past 4	-0.043
begins adjective ends plural 1	-0.204
begins adjective ends plural 2	0.166
begins adjective ends plural 4	0.148
begins adjective ends verbs 4	-0.047
begins adverb	-0.192
begins adverb ends adjective 1	0.055
begins adverb ends noun 4	-0.074
begins adverb ends plural 2	-0.06
begins adverb ends plural 3	-0.061
begins adverb ends plural 4	0.079
begins as	-0.101
begins by	-0.069
begins capital	0.368
begins capital ends adjective 3	-0.042
begins capital ends adjective 4	-0.052
begins capital ends capital 0	-0.137
begins capital ends capital 1	-0.439
begins capital ends capital 2	0.088
begins capital ends capital 3	0.489
begins capital ends capital 4	0.462
begins capital ends noun 1	0.212
begins capital ends noun 2	-0.091
begins capital ends noun 3	0.119
begins capital ends noun 4	-0.166
begins capital ends number 1	0.105
begins capital ends number 2	0.054
begins capital ends number 4	0.09
begins capital ends past 1	0.095
begins capital ends past 4	-0.064
begins capital ends plural 1	0.055
begins capital ends plural 2	-0.091
begins capital ends plural 4	-0.089
begins capital ends verb 4	0.113
begins determiner	-0.315
begins determiner ends adjective 1	-0.172
begins determiner ends adverb 2	-0.044
begins determiner ends capital 1	-0.047
begins determiner ends capital 2	0.08
begins determiner ends capital 4	-0.084
begins determiner ends noun 1	-0.238
begins determiner ends noun 2	0.293
begins determiner ends noun 4	0.424
begins determiner ends number 1	-0.09
begins determiner ends number 4	-0.043
begins determiner ends past 1	-0.096
begins determiner ends past 4	0.277
begins determiner ends plural 1	-0.149
begins determiner ends plural 2	-0.146
begins determiner ends plural 4	-0.086
begins determiner ends verb 3	0.074
begins determiner ends verb 4	-0.047
begins determiner ends verbs 2	0.135
begins for	-0.046
begins in	-0.156
begins ing	0.154
begins ing ends ing 0	0.275
begins ing ends noun 2	-0.087
begins ing ends noun 4	0.113
begins ing ends plural 4	0.083
begins inside a mention	-0.38
begins its	-0.108
begins negation	-0.077
begins not	-0.057
begins noun	0.176
begins noun ends adjective 1	0.061
begins noun ends adjective 2	0.219
begins noun ends adjective 3	0.228
begins noun ends adjective 4	-0.059
begins noun ends capital 2	-0.142
begins noun ends capital 4	0.097
begins noun ends noun 0	0.313
begins noun ends noun 1	-0.089
begins noun ends noun 2	-0.222
begins noun ends noun 3	-0.135
begins noun ends noun 4	-0.208
begins noun ends number 2	0.135
begins noun ends number 4	0.169
begins noun ends past 4	-0.053
begins noun ends plural 1	0.163
begins noun ends plural 2	-0.106
begins noun ends plural 3	-0.1
begins noun ends plural 4	0.081
begins noun ends verb 1	0.134
begins noun ends verb 4	-0.05
begins number	-0.295
begins number ends capital 2	-0.057
begins number ends noun 1	-0.053
begins number ends noun 2	0.131
begins number ends noun 3	-0.088
begins number ends number 0	-0.285
begins number ends number 2	-0.042
begins number ends number 4	-0.051
begins number ends plural 1	-0.053
begins number ends plural 2	0.096
begins number ends plural 4	-0.062
begins opening	0.068
begins opening ends capital 1	0.269
begins opening ends capital 4	-0.057
begins opening ends number 4	0.112
begins opening ends opening 0	-0.128
begins opening ends plural 4	-0.171
begins past	0.472
begins past ends adjective 1	0.243
begins past ends adjective 2	-0.042
begins past ends capital 3	-0.07
begins past ends capital 4	-0.053
begins past ends noun 1	0.161
begins past ends noun 2	-0.067
begins past ends noun 3	-0.041
begins past ends past 0	-0.077
begins past ends past 4	-0.042
begins past ends plural 1	0.308
begins past ends plural 2	0.109
begins past ends plural 4	0.065
begins past ends pronoun 4	0.16
begins plural ends capital 4	-0.048
begins plural ends noun 1	0.101
begins plural ends noun 2	-0.157
begins plural ends noun 4	-0.198
begins plural ends past 2	0.113
begins plural ends past 4	0.092
begins plural ends plural 0	0.407
begins plural ends plural 2	-0.138
begins plural ends plural 4	-0.089
begins preposition	-0.089
begins preposition ends capital 4	-0.049
begins preposition ends noun 1	0.123
begins preposition ends noun 2	0.069
begins preposition ends noun 4	-0.067
begins preposition ends number 2	0.154
begins preposition ends plural 2	-0.041
begins preposition ends plural 4	-0.063
begins pronoun	-0.049
begins pronoun ends noun 4	-0.063
begins pronoun ends pronoun 0	-0.054
begins subordinate	-0.115
begins subordinate ends noun 4	0.063
begins subordinate ends plural 4	0.085
begins such	-0.063
begins that	-0.09
begins the	0.506
begins their	-0.103
begins to	-0.22
begins verb	0.173
begins verb ends capital 3	0.113
begins verb ends noun 2	-0.082
begins verb ends noun 4	0.29
begins verb ends plural 2	0.163
begins verb ends plural 4	-0.16
begins verb ends verb 0	0.064
begins verbs	-0.18
begins verbs ends verbs 0	-0.043
begins which	-0.045
begins with	0.094
begins with a question word	-0.059
close	0.13
close left	-0.109
closes "	0.339
closes )	-0.052
closes ),	0.065
closes ).	-0.33
closes ,	-0.096
closes -	-0.167
closes .	0.085
closes :	0.08
closes ;	-0.277
closes as part	-0.22
closes as phrase	0.196
closes —	0.198
commas 1	-0.186
commas 2	-0.367
commas 3	0.226
common words	-0.14
end of a list of noun phrases	0.142
end of a list of noun phrases, many False	-0.142
end of a list of noun phrases, many True	0.284
end of a list of noun phrases, one of 2	0.129
ends adjective before adjective	-0.158
ends adjective before capital	-0.044
ends adjective before conjunction	0.14
ends adjective before determiner	0.108
ends adjective before noun	-0.086
ends adjective before plural	0.207
ends adjective before preposition	0.086
ends adjective before to	-0.087
ends adverb	-0.392
ends adverb before adjective	-0.041
ends adverb before auxiliary	-0.051
ends adverb before past	-0.153
ends capital before adjective	-0.278
ends capital before auxiliary	-0.16
ends capital before conjunction	-0.118
ends capital before determiner	0.17
ends capital before end	-0.087
ends capital before noun	0.19
ends capital before number	0.052
ends capital before past	0.126
ends capital before plural	-0.091
ends capital before preposition	-0.119
ends capital before subordinate	-0.097
ends capital before to	0.163
ends capital before verbs	-0.094
ends ing	0.211
ends ing before determiner	-0.156
ends ing before noun	-0.098
ends inside a mention	-0.078
ends negation	-0.07
ends noun before adjective	0.197
ends noun before adverb	-0.051
ends noun before auxiliary	-0.078
ends noun before capital	-0.153
ends noun before conjunction	0.064
ends noun before determiner	-0.097
ends noun before ing	-0.099
ends noun before noun	0.111
ends noun before of	-0.129
ends noun before past	0.206
ends noun before subordinate	-0.205
ends noun before to	0.098
ends noun before verb	-0.042
ends noun before verbs	0.117
ends number	0.394
ends number before adjective	-0.055
ends number before conjunction	-0.115
ends number before end	-0.164
ends number before noun	-0.105
ends number before plural	0.043
ends opening	-0.128
ends past	0.094
ends past before conjunction	0.231
ends past before determiner	-0.096
ends past before noun	-0.162
ends past before plural	0.05
ends past before preposition	0.096
ends plural	0.139
ends plural before adjective	0.374
ends plural before adverb	0.083
ends plural before auxiliary	0.071
ends plural before end	-0.144
ends plural before ing	-0.071
ends plural before of	-0.186
ends plural before past	0.267
ends plural before preposition	-0.199
ends plural before to	-0.107
ends plural before verb	0.053
ends pronoun	-0.106
ends pronoun before auxiliary	-0.123
ends verb before determiner	-0.08
ends verb before noun	0.081
ends verb before preposition	-0.073
ends verbs	-0.148
ends verbs before determiner	0.084
ends with a question word	0.15
ends with the focus	-0.05
head adjective many False	0.431
head adjective many True	-0.178
head adverb many False	-0.208
head adverb many True	0.102
head capital many False	0.212
head capital many True	0.144
head ing many False	0.22
head ing many True	0.055
head noun many True	0.245
head number many False	-0.119
head opening many False	-0.112
head past many False	-0.239
head past many True	-0.18
head plural many False	-0.139
head plural many True	0.109
head pronoun many False	0.047
head verb many True	-0.084
hits in the segment	0.182
holds a fitting mention	-0.082
holds date	0.079
holds demonym	0.324
holds name	0.117
holds no mention	0.406
holds organization	-0.261
holds place	-0.219
holds quantity	0.055
holds the focus	0.053
is a fitting mention	-0.405
is date	-0.278
is demonym	0.328
is name before the focus	-0.21
is organization	-0.238
is organization with the focus	0.092
is place	-0.429
item of a list of noun phrases	0.268
item of a list of noun phrases, many False	-0.046
item of a list of noun phrases, many True	0.315
item of a list of noun phrases, one of 2	0.111
item of a list of noun phrases, one of 3	0.157
joined by 	-0.066
joined by auxiliary	-0.093
joined by auxiliary adverb	-0.069
joined by auxiliary auxiliary	-0.083
joined by auxiliary past	-0.083
joined by auxiliary verb	-0.058
joined by conjunction	0.125
joined by conjunction adverb	0.046
joined by conjunction verb	0.089
joined by ing	-0.086
joined by of	0.125
joined by past	-0.094
joined by past preposition	0.047
joined by preposition	0.076
joined by subordinate	0.046
joined by to verb	-0.058
joined by verb	-0.044
joined by verb preposition	0.149
joined by verbs	0.043
joins 0 for many	-0.177
joins 0 for one	0.1
joins 1 for one	-0.131
joins 2 for many	0.2
length 0	0.144
length 1	0.316
length 2	0.204
length 3	-0.236
length 4	-0.064
length 5	0.114
length 6	-0.077
length 8	-0.21
length 9	-0.21
more than a list of noun phrases	-0.212
more than a list of noun phrases, many True	-0.175
more than a list of noun phrases, one of 3	-0.193
near	-0.283
no content	-0.184
object of the question's verb what -	0.149
object of the question's verb what other	0.119
object of the question's verb which -	0.14
object what -	-0.06
object what other	-0.088
object whatlater -	0.218
object which -	-0.246
object which other	-0.053
opens "	0.419
opens 's	-0.139
opens (	-0.248
opens )	-0.195
opens ),	0.237
opens ,	-0.117
opens -	-0.184
opens :	0.587
opens ;	0.367
opens as bare phrase	0.368
opens as other	-0.351
opens —	-0.307
other to other, 0	0.141
other to part, 0	-0.246
other to phrase, 0	-0.246
part of a list, commas 0 for many	-0.137
part of a list, commas 0 for one	-0.149
part of a list, commas 1 for many	0.098
part of a list, commas 1 for one	0.053
part of a list, commas 2 for many	-0.16
part of a list, commas 2 for one	0.072
part of a list, joins 0	-0.142
part of a list, joins 0 for many	-0.224
part of a list, joins 0 for one	0.082
part of a list, joins 1	-0.081
part of a list, joins 1 for one	-0.106
part to part, 1	-0.27
part to part, 2	-0.121
part to part, 3	0.118
part to phrase, 2	-0.082
part to phrase, 3	0.321
partly in the question	0.294
phrase to other, 0	0.121
phrase to part, 1	0.168
phrase to part, 2	-0.233
phrase to part, 3	-0.116
phrase to phrase, 1	0.109
phrase to phrase, 2	-0.188
phrase to phrase, 3	0.134
phrase, then adjective	0.413
phrase, then capital	-0.056
phrase, then conjunction	-0.18
phrase, then determiner	0.2
phrase, then ing	-0.049
phrase, then noun	-0.135
phrase, then of	-0.057
phrase, then past	0.109
phrase, then pronoun	0.144
phrase, then subordinate	-0.245
phrase, then to	0.122
phrase, then verb	0.115
phrase, then verbs	0.305
question words 0 before, 0 behind	0.205
question words 0 before, 1 behind	0.212
question words 0 before, 3 behind	0.043
question words 0 before, 4 behind	-0.266
question words 0 before, 5 behind	-0.067
question words 0 before, 6 behind	-0.103
question words 0 behind	0.106
question words 1 before, 0 behind	0.227
question words 1 before, 1 behind	0.095
question words 1 before, 3 behind	-0.127
question words 1 before, 5 behind	-0.096
question words 1 before, 6 behind	-0.178
question words 1 behind	-0.212
question words 2 before	-0.092
question words 2 before, 0 behind	-0.168
question words 2 before, 1 behind	-0.181
question words 2 before, 3 behind	0.16
question words 2 before, 4 behind	0.232
question words 2 before, 5 behind	-0.222
question words 2 before, 6 behind	0.094
question words 2 behind	-0.061
question words 3 before	-0.049
question words 3 before, 0 behind	-0.205
question words 3 before, 3 behind	0.062
question words 3 before, 4 behind	-0.191
question words 3 before, 5 behind	0.151
question words 3 before, 6 behind	0.116
question words 4 before, 0 behind	-0.082
question words 4 before, 1 behind	-0.166
question words 4 before, 2 behind	-0.271
question words 4 before, 3 behind	-0.143
question words 4 before, 4 behind	0.141
question words 4 before, 5 behind	0.557
question words 5 before	0.103
question words 5 before, 0 behind	0.061
question words 5 before, 2 behind	0.337
question words 5 before, 3 behind	-0.155
question words 5 before, 5 behind	-0.223
question words 5 before, 6 behind	0.136
question words 5 behind	0.049
question words 6 before	0.082
question words 6 before, 0 behind	0.069
question words 6 before, 1 behind	-0.169
question words 6 before, 2 behind	-0.127
question words 6 before, 3 behind	0.167
question words 6 before, 4 behind	0.135
question words 6 before, 5 behind	-0.051
question words 6 before, 6 behind	0.058
question words 6 behind	0.09
segment opens False closes False	-0.216
segment opens False closes True	-0.252
segment opens True closes False	0.121
segment opens True closes True	0.347
segments 1	-0.251
segments 2	0.286
subject what -	0.06
subject what other	0.088
subject whatlater -	-0.218
subject which -	0.246
subject which other	0.053
the focus in its phrase	0.211
two after a question word	0.098
two after the focus, and	-0.079
two after the focus, capital	-0.049
two after the focus, noun	-0.041
verb far, asked False, before	0.066
verb far, asked False, behind	-0.153
verb far, asked True, before	0.206
verb near, asked False, behind	-0.35
verb near, asked True, before	-0.135
verb near, asked True, behind	0.107
verb next, asked False, before	0.159
verb next, asked False, behind	0.231
verb next, asked True, before	-0.23
verb next, asked True, behind	0.232
verb nowhere, asked False, before	-0.099
verb nowhere, asked False, behind	-0.066
verbs inside 0	0.198
verbs inside 1	-0.102
verbs inside 2	-0.096
whole list of noun phrases	-0.099
whole list of noun phrases, many False	0.166
whole list of noun phrases, many True	-0.265
whole list of noun phrases, one of 3	-0.093
whole of a list, commas 0 for one	0.071
whole of a list, commas 1 for many	0.078
whole of a list, commas 1 for one	-0.068
whole of a list, joins 1	0.157
whole of a list, joins 1 for many	0.151
""",
    "name be": r"""
across a list of noun phrases	0.159
across a list of noun phrases, many False	0.222
across a list of noun phrases, many True	-0.063
across a list of noun phrases, one of 2	0.116
across a list of noun phrases, one of 3	0.044
after a	0.063
after a like word	-0.089
after a question word	-0.139
after a question word, adjective	-0.102
after a question word, capital	-0.222
after a question word, determiner	-0.074
after a question word, noun	0.243
after a question word, opening	-0.084
after a question word, verb	-0.108
after adjective begins adjective	-0.164
after adjective begins capital	0.26
after adjective begins noun	0.084
after adjective begins plural	-0.113
after adverb	0.127
after adverb begins adjective	0.112
after adverb begins past	0.13
after and	0.09
after are	-0.076
after auxiliary	-0.225
after auxiliary begins adjective	0.24
after auxiliary begins adverb	-0.114
after auxiliary begins determiner	-0.158
after auxiliary begins past	-0.095
after auxiliary begins verb	0.104
after begin	0.123
after begin begins adjective	-0.208
after begin begins adverb	-0.145
after begin begins opening	-0.162
after begin begins preposition	-0.053
after begin begins pronoun	0.062
after by	-0.384
after capital begins capital	0.483
after capital begins determiner	-0.126
after capital begins noun	-0.206
after capital begins number	-0.121
after conjunction begins adjective	0.096
after conjunction begins adverb	0.144
after conjunction begins noun	-0.245
after conjunction begins plural	0.076
after determiner	0.401
after determiner begins adjective	0.044
after determiner begins adverb	0.273
after determiner begins capital	0.17
after determiner begins determiner	0.13
after determiner begins noun	-0.112
after determiner begins number	0.093
after determiner begins past	-0.132
after determiner begins plural	0.06
after for	0.201
after from	-0.069
after in	-0.111
after ing	-0.168
after is	0.202
after its	-0.184
after negation	-0.103
after not	-0.102
after noun	-0.098
after noun begins adjective	-0.093
after noun begins noun	0.08
after noun begins past	0.076
after noun begins plural	-0.138
after noun begins preposition	-0.06
after noun begins verb	0.148
after number	-0.16
after number begins capital	-0.128
after of	0.217
after of begins adjective	0.143
after of begins capital	-0.236
after of begins determiner	-0.11
after of begins noun	0.356
after of begins plural	0.158
after on	0.225
after opening	-0.183
after or	-0.083
after past	0.121
after past begins adjective	0.109
after past begins capital	-0.146
after past begins determiner	-0.086
after past begins preposition	-0.08
after plural	-0.245
after plural begins capital	0.144
after plural begins noun	-0.162
after preposition begins capital	-0.181
after preposition begins determiner	0.305
after preposition begins ing	-0.144
after preposition begins noun	0.27
after preposition begins number	-0.258
after preposition begins plural	-0.121
after subordinate	0.13
after subordinate begins adjective	-0.204
after subordinate begins capital	0.05
after subordinate begins determiner	-0.118
after subordinate begins noun	0.049
after such as	0.061
after that	0.241
after the	-0.096
after the focus	0.077
after the last hit False	-0.084
after the last hit True	0.084
after the question's preposition	0.243
after their	0.125
after to	-0.365
after to begins determiner	-0.076
after to begins noun	-0.094
after to begins verb	-0.096
after verb	0.206
after verb begins determiner	-0.104
after verbs	0.182
after verbs begins determiner	0.051
after was	-0.086
after were	-0.071
after which	-0.104
after with	-0.156
all in the question	-0.428
asked for kind, head adjective	0.161
asked for kind, head name	-0.136
asked for kind, head noun	-0.067
asked for kind, head past	0.067
asked for kind, head plural	0.307
asked for type, head adjective	0.371
asked for type, head name	-0.31
asked for type, head noun	0.216
asked for type, head plural	0.331
asked for type, head verb	0.124
bare phrase to other, 0	0.063
bare phrase to part, 1	-0.299
bare phrase to part, 2	-0.145
bare phrase to part, 3	-0.062
bare phrase to phrase, 1	0.373
bare phrase to phrase, 2	0.114
bare phrase to phrase, 3	-0.192
before a	-0.062
before a question word	0.045
before a question word, adverb	-0.208
before a question word, capital	-0.354
before a question word, noun	0.294
before a question word, number	0.094
before a question word, past	-0.202
before a question word, plural	0.067
before a question word, verb	0.371
before adjective	-0.124
before adverb	0.269
before an	-0.066
before and	-0.084
before are	0.672
before as	0.071
before at	0.189
before auxiliary	0.203
before by	-0.187
before capital	-0.277
before determiner	-0.194
before for	-0.24
before from	-0.26
before in	-0.12
before ing	-0.193
before not	0.047
before number	-0.199
before of	0.041
before on	0.041
before or	0.281
before past	-0.079
before plural	0.417
before preposition	-0.085
before subordinate	0.212
before such	0.125
before that	0.201
before the	-0.268
before the first hit False	0.096
before the first hit True	-0.096
before the focus	-0.349
before the question's first word	0.346
before the question's verb what be	-0.122
before the question's verb which be	-0.137
before to	-0.114
before verb	0.094
before was	0.086
before were	0.166
before which	0.146
before with	0.16
begin of a list of noun phrases	0.239
begin of a list of noun phrases, many False	0.045
begin of a list of noun phrases, many True	0.195
begin of a list of noun phrases, one of 2	0.055
begin of a list of noun phrases, one of 3	0.184
begins a	0.161
begins adjective	0.374
begins adjective ends adjective 0	0.502
begins adjective ends adjective 1	-0.23
begins adjective ends adjective 2	-0.078
begins adjective ends adjective 4	-0.11
begins adjective ends capital 1	-0.058
begins adjective ends capital 2	0.071
begins adjective ends capital 4	-0.149
begins adjective ends noun 1	0.178
begins adjective ends noun 2	-0.059
begins adjective ends noun 3	0.305
begins adjective ends noun 4	-0.469
begins adjective ends past 2	0.041
begins adjective ends past 3	0.054
begins adjective ends plural 1	0.335
begins adjective ends plural 2	0.043
begins adjective ends verbs 4	0.235
begins adverb	-0.072
begins adverb ends adverb 0	-0.051
begins adverb ends noun 2	0.046
begins adverb ends noun 4	-0.13
begins adverb ends past 1	-0.045
begins adverb ends plural 4	0.117
begins an	0.18
begins capital	0.384
begins capital ends adjective 4	0.111
begins capital ends adverb 2	0.13
begins capital ends capital 0	-0.305
begins capital ends capital 1	-0.207
begins capital ends capital 2	0.085
begins capital ends capital 3	0.398
begins capital ends capital 4	0.33
begins capital ends noun 1	-0.101
begins capital ends noun 2	0.192
begins capital ends noun 3	0.085
begins capital ends noun 4	-0.103
begins capital ends number 1	0.136
begins capital ends number 2	-0.163
begins capital ends number 4	0.153
begins capital ends past 1	-0.043
begins capital ends past 4	-0.048
begins capital ends plural 1	-0.103
begins capital ends plural 3	-0.165
begins determiner	-0.306
begins determiner ends adjective 1	-0.076
begins determiner ends adjective 3	0.196
begins determiner ends adjective 4	-0.051
begins determiner ends capital 1	-0.047
begins determiner ends capital 4	0.212
begins determiner ends noun 1	0.081
begins determiner ends noun 2	0.079
begins determiner ends noun 4	0.098
begins determiner ends past 4	-0.147
begins determiner ends plural 1	-0.22
begins determiner ends plural 2	-0.068
begins determiner ends plural 3	-0.043
begins in	-0.065
begins ing	-0.063
begins ing ends noun 2	-0.115
begins ing ends noun 3	0.145
begins ing ends noun 4	0.132
begins inside a mention	-0.231
begins its	-0.051
begins negation	-0.041
begins noun	0.452
begins noun ends adjective 1	-0.077
begins noun ends adjective 2	-0.076
begins noun ends adjective 4	-0.077
begins noun ends capital 1	-0.063
begins noun ends capital 4	-0.17
begins noun ends ing 4	0.134
begins noun ends noun 0	0.266
begins noun ends noun 1	0.2
begins noun ends noun 2	0.384
begins noun ends noun 3	-0.068
begins noun ends noun 4	-0.299
begins noun ends number 1	0.169
begins noun ends number 4	-0.057
begins noun ends past 1	0.189
begins noun ends past 2	0.104
begins noun ends past 4	-0.053
begins noun ends plural 1	0.277
begins noun ends plural 2	-0.075
begins noun ends plural 3	-0.049
begins noun ends plural 4	0.047
begins noun ends verbs 4	0.077
begins number	0.111
begins number ends adjective 4	0.115
begins number ends capital 1	-0.053
begins number ends capital 2	0.173
begins number ends capital 3	-0.059
begins number ends capital 4	0.102
begins number ends noun 3	-0.122
begins number ends noun 4	-0.137
begins number ends number 0	-0.077
begins number ends number 2	0.155
begins number ends number 4	-0.058
begins opening	-0.162
begins opening ends capital 4	0.315
begins opening ends opening 0	-0.11
begins opening ends plural 4	-0.18
begins past	0.114
begins past ends noun 1	-0.057
begins past ends noun 4	-0.065
begins past ends past 0	0.154
begins past ends plural 2	0.131
begins past ends plural 4	-0.058
begins plural	-0.134
begins plural ends capital 4	-0.041
begins plural ends noun 3	-0.182
begins plural ends number 4	0.109
begins plural ends plural 0	0.05
begins plural ends plural 2	-0.146
begins plural ends plural 4	0.198
begins preposition	-0.352
begins preposition ends noun 4	-0.075
begins pronoun ends capital 4	0.163
begins pronoun ends pronoun 0	-0.045
begins subordinate	-0.18
begins such	-0.075
begins the	0.201
begins their	-0.116
begins to	-0.171
begins verb	0.056
begins verb ends noun 1	0.132
begins verb ends noun 4	-0.047
begins verb ends verb 0	0.206
begins verbs	-0.102
begins with a question word	0.071
close	-0.111
closes "	-0.203
closes 's	-0.098
closes (	0.225
closes )	-0.309
closes ),	0.394
closes ).	-0.155
closes ,	-0.159
closes -	0.138
closes .	-0.392
closes :	0.045
closes ;	-0.242
closes as other	0.066
closes as part	-0.106
closes —	0.2
commas 1	0.108
commas 2	0.263
common words	-0.264
end of a list of noun phrases	-0.153
end of a list of noun phrases, many False	-0.162
end of a list of noun phrases, one of 2	0.062
end of a list of noun phrases, one of 3	-0.216
ends adjective	-0.239
ends adjective before capital	0.044
ends adjective before noun	0.223
ends adjective before plural	-0.304
ends adjective before to	-0.042
ends adverb	-0.202
ends adverb before past	-0.063
ends capital	0.11
ends capital before adjective	0.437
ends capital before capital	0.05
ends capital before conjunction	-0.115
ends capital before determiner	-0.249
ends capital before end	-0.169
ends capital before noun	-0.139
ends capital before number	-0.091
ends capital before of	0.219
ends capital before past	0.207
ends capital before plural	0.324
ends capital before subordinate	-0.082
ends ing	-0.045
ends inside a mention	0.076
ends negation	-0.049
ends noun before adjective	-0.303
ends noun before adverb	0.232
ends noun before auxiliary	0.4
ends noun before capital	-0.31
ends noun before end	-0.077
ends noun before ing	0.121
ends noun before noun	-0.099
ends noun before of	-0.172
ends noun before plural	0.325
ends noun before preposition	-0.05
ends noun before subordinate	-0.05
ends noun before to	-0.049
ends noun before verbs	0.141
ends number	0.191
ends number before adjective	-0.04
ends number before capital	-0.139
ends number before conjunction	-0.118
ends number before determiner	0.056
ends number before end	0.108
ends number before noun	0.047
ends opening	-0.11
ends past	0.11
ends past before determiner	-0.059
ends past before noun	-0.061
ends past before plural	0.101
ends past before preposition	-0.139
ends past before subordinate	0.065
ends plural	-0.057
ends plural before auxiliary	-0.318
ends plural before capital	0.171
ends plural before conjunction	0.102
ends plural before determiner	0.235
ends plural before end	0.057
ends plural before noun	-0.06
ends plural before of	-0.342
ends plural before past	-0.062
ends plural before subordinate	0.271
ends plural before verb	0.124
ends pronoun	-0.153
ends pronoun before auxiliary	-0.08
ends verb	0.272
ends verb before determiner	-0.082
ends verbs	0.166
ends with a question word	0.401
ends with the focus	0.205
head adjective many True	-0.06
head adverb many False	-0.104
head adverb many True	-0.044
head capital many True	0.137
head ing many False	-0.045
head is the focus	0.237
head noun many False	0.055
head past many False	0.177
head plural many False	-0.168
head plural many True	0.107
head pronoun many False	-0.042
head verb many False	0.19
head verb many True	-0.041
hits in the segment	-0.222
holds a fitting mention	-0.066
holds demonym	-0.382
holds name	0.152
holds no mention	0.359
holds place	-0.241
holds quantity	0.396
holds the focus	0.187
is a fitting mention	-0.279
is date	-0.265
is demonym	0.368
is name with the focus	0.376
is organization	-0.198
is place	-0.406
is quantity	-0.04
item of a list of noun phrases	-0.22
item of a list of noun phrases, many True	-0.24
item of a list of noun phrases, one of 2	-0.323
item of a list of noun phrases, one of 3	0.103
joined by 	-0.134
joined by auxiliary	-0.077
joined by conjunction	0.1
joined by of	0.404
joined by past	-0.06
joined by past preposition	-0.113
joined by preposition	-0.258
joins 0 for many	-0.305
joins 0 for one	0.144
joins 1 for many	0.232
joins 2 for many	0.073
joins 2 for one	-0.158
length 0	0.517
length 1	0.409
length 2	0.151
length 5	-0.263
length 6	-0.252
length 7	-0.386
length 8	-0.162
more than a list of noun phrases, many False	-0.072
more than a list of noun phrases, many True	0.072
more than a list of noun phrases, one of 2	0.126
more than a list of noun phrases, one of 3	-0.126
near	0.162
object of the question's verb what be	-0.205
object of the question's verb which be	-0.128
object whatlater -	-0.364
object whatlater be	-0.075
object which be	-0.104
opens "	-0.221
opens 's	0.344
opens (	0.082
opens )	0.229
opens ),	0.09
opens ,	-0.159
opens -	-0.173
opens :	-0.114
opens as bare phrase	-0.148
opens as other	-0.305
opens as part	0.269
opens as phrase	0.184
opens —	0.085
other to other, 0	-0.105
other to part, 0	-0.152
other to phrase, 0	-0.047
part of a list, commas 0 for many	-0.329
part of a list, commas 0 for one	-0.044
part of a list, commas 1 for many	0.437
part of a list, commas 1 for one	-0.142
part of a list, commas 2 for many	0.259
part of a list, commas 2 for one	-0.042
part of a list, joins 0	0.143
part of a list, joins 0 for many	0.213
part of a list, joins 0 for one	-0.071
part of a list, joins 1 for many	0.153
part of a list, joins 1 for one	-0.157
part to other, 0	-0.103
part to part, 1	0.369
part to part, 2	0.13
part to phrase, 1	-0.077
part to phrase, 2	0.107
part to phrase, 3	-0.123
partly in the question	0.438
phrase to other, 0	0.211
phrase to part, 1	0.271
phrase to part, 2	-0.148
phrase to phrase, 2	-0.478
phrase to phrase, 3	0.33
phrase, then adjective	-0.171
phrase, then adverb	0.284
phrase, then capital	0.496
phrase, then conjunction	-0.21
phrase, then determiner	0.061
phrase, then ing	-0.123
phrase, then noun	-0.308
phrase, then of	0.06
phrase, then past	0.126
phrase, then preposition	0.18
phrase, then pronoun	-0.215
phrase, then subordinate	0.183
phrase, then to	-0.121
phrase, then verbs	0.052
question words 0 before	-0.139
question words 0 before, 0 behind	-0.341
question words 0 before, 1 behind	0.143
question words 0 before, 2 behind	-0.054
question words 0 before, 4 behind	-0.339
question words 0 before, 5 behind	0.314
question words 0 before, 6 behind	0.152
question words 0 behind	0.045
question words 1 before, 0 behind	0.298
question words 1 before, 1 behind	0.218
question words 1 before, 2 behind	-0.24
question words 1 before, 3 behind	-0.093
question words 1 before, 4 behind	-0.171
question words 1 before, 5 behind	-0.095
question words 1 before, 6 behind	0.051
question words 1 behind	0.071
question words 2 before, 0 behind	-0.33
question words 2 before, 1 behind	-0.106
question words 2 before, 3 behind	0.327
question words 2 before, 5 behind	0.058
question words 2 before, 6 behind	0.044
question words 2 behind	0.197
question words 3 before, 0 behind	0.264
question words 3 before, 1 behind	-0.174
question words 3 before, 2 behind	0.216
question words 3 before, 3 behind	-0.13
question words 3 before, 4 behind	-0.195
question words 3 behind	-0.196
question words 4 before	0.115
question words 4 before, 0 behind	0.113
question words 4 before, 1 behind	-0.128
question words 4 before, 3 behind	0.195
question words 4 before, 4 behind	0.128
question words 4 before, 5 behind	-0.045
question words 4 before, 6 behind	-0.168
question words 4 behind	-0.084
question words 5 before	-0.124
question words 5 before, 0 behind	0.128
question words 5 before, 1 behind	-0.045
question words 5 before, 3 behind	-0.262
question words 5 before, 4 behind	0.043
question words 5 before, 5 behind	0.063
question words 5 before, 6 behind	-0.052
question words 5 behind	0.068
question words 6 before	0.194
question words 6 before, 0 behind	-0.087
question words 6 before, 1 behind	0.163
question words 6 before, 2 behind	0.244
question words 6 before, 3 behind	-0.219
question words 6 before, 4 behind	0.448
question words 6 before, 5 behind	-0.201
question words 6 before, 6 behind	-0.155
question words 6 behind	-0.101
question words in its phrase	0.115
segment opens False closes False	-0.127
segment opens False closes True	-0.061
segment opens True closes False	-0.054
segment opens True closes True	0.241
segments 0	0.248
segments 1	-0.19
segments 2	-0.057
subject whatlater -	0.364
subject whatlater be	0.075
subject which be	0.104
the focus in its phrase	0.113
two after the focus, and	-0.105
two after the focus, of	0.152
verb far, asked False, before	-0.056
verb far, asked False, behind	0.061
verb far, asked True, before	0.112
verb far, asked True, behind	-0.058
verb near, asked False, before	0.251
verb near, asked False, behind	-0.125
verb near, asked True, before	-0.107
verb near, asked True, behind	-0.191
verb next, asked False, before	-0.106
verb next, asked False, behind	0.108
verb next, asked True, before	0.211
verb next, asked True, behind	0.177
verb nowhere, asked False, before	-0.305
verbs inside 0	0.233
verbs inside 1	0.178
verbs inside 2	-0.41
whole list of noun phrases	0.171
whole list of noun phrases, many False	0.088
whole list of noun phrases, many True	0.082
whole list of noun phrases, one of 3	0.151
whole of a list, commas 0 for many	0.058
whole of a list, commas 0 for one	0.13
whole of a list, commas 1 for many	-0.083
whole of a list, commas 1 for one	-0.113
whole of a list, commas 2 for many	0.178
whole of a list, joins 1	0.165
whole of a list, joins 1 for many	0.152
""",
    "name do": r"""
across a list of noun phrases, many False	-0.153
across a list of noun phrases, many True	0.115
across a list of noun phrases, one of 3	-0.067
after a	0.051
after a like word	0.677
after a question word	0.079
after a question word, adjective	0.118
after a question word, capital	0.218
after a question word, noun	0.158
after a question word, number	-0.067
after a question word, opening	-0.041
after a question word, past	-0.134
after a question word, plural	0.156
after a question word, verb	0.13
after adjective	0.18
after adjective begins noun	0.129
after adverb	0.1
after adverb begins past	-0.053
after an	0.191
after as	0.247
after auxiliary	-0.07
after auxiliary begins adjective	0.06
after auxiliary begins adverb	-0.118
after auxiliary begins determiner	-0.218
after auxiliary begins past	-0.099
after begin	-0.082
after begin begins opening	-0.274
after begin begins preposition	-0.043
after by	-0.247
after capital	-0.147
after capital begins capital	-0.069
after capital begins noun	0.079
after capital begins number	0.041
after capital begins plural	0.064
after conjunction	-0.07
after conjunction begins capital	-0.099
after conjunction begins determiner	0.085
after conjunction begins noun	0.044
after conjunction begins plural	-0.06
after determiner begins adjective	-0.21
after determiner begins capital	0.194
after determiner begins determiner	-0.147
after determiner begins noun	0.304
after determiner begins number	-0.108
after determiner begins past	-0.075
after for	0.418
after from	0.069
after ing	0.162
after noun	-0.25
after noun begins adjective	-0.135
after noun begins capital	-0.19
after noun begins determiner	-0.072
after noun begins noun	-0.338
after noun begins past	-0.083
after noun begins plural	-0.173
after noun begins preposition	0.129
after noun begins to	0.047
after number	-0.182
after number begins capital	0.072
after number begins noun	-0.045
after of	0.138
after of begins adjective	0.216
after of begins capital	-0.172
after of begins determiner	0.129
after on	-0.092
after opening	-0.06
after or	-0.071
after past	0.045
after past begins determiner	-0.134
after past begins noun	-0.049
after past begins preposition	-0.083
after past begins to	0.044
after plural	0.053
after plural begins determiner	0.079
after plural begins preposition	-0.109
after preposition	0.128
after preposition begins adjective	-0.225
after preposition begins capital	0.279
after preposition begins determiner	0.109
after preposition begins noun	0.047
after preposition begins number	-0.132
after pronoun	-0.041
after subordinate	0.116
after subordinate begins determiner	-0.134
after that	0.069
after the	-0.095
after the focus	0.265
after the question's last word	0.074
after the question's preposition	0.322
after to	-0.209
after to begins verb	0.177
after verb	0.145
after verb begins determiner	-0.056
after which	-0.084
all in the question	0.059
bare phrase to other, 0	0.05
bare phrase to part, 1	0.124
bare phrase to part, 2	-0.152
bare phrase to part, 3	-0.067
bare phrase to phrase, 1	0.047
bare phrase to phrase, 2	-0.057
bare phrase to phrase, 3	0.096
before a	-0.044
before a question word	0.054
before a question word, adjective	0.117
before a question word, capital	0.308
before a question word, noun	-0.145
before a question word, number	-0.13
before a question word, verb	0.071
before adjective	-0.105
before adverb	-0.093
before are	-0.051
before as	0.046
before by	0.084
before conjunction	0.058
before determiner	0.085
before end	0.145
before for	0.087
before from	-0.163
before ing	-0.156
before is	-0.191
before noun	0.25
before number	-0.261
before on	-0.191
before or	0.151
before past	-0.084
before plural	0.112
before preposition	-0.056
before pronoun	0.042
before such	0.097
before the	-0.202
before the first hit False	-0.14
before the first hit True	0.14
before the focus	-0.116
before the last hit False	0.099
before the last hit True	-0.099
before the question's first word	0.301
before the question's verb what do	0.169
before the whole focus	-0.216
before to	-0.274
before verb	0.242
begin of a list of noun phrases	-0.22
begin of a list of noun phrases, many False	-0.256
begin of a list of noun phrases, one of 2	-0.235
begins a	0.083
begins adjective	0.348
begins adjective ends adjective 3	0.111
begins adjective ends adjective 4	0.228
begins adjective ends noun 1	-0.124
begins adjective ends noun 2	-0.074
begins adjective ends noun 3	0.144
begins adjective ends noun 4	0.204
begins adjective ends past 4	-0.043
begins adjective ends plural 1	0.083
begins adjective ends plural 2	-0.118
begins adverb	-0.091
begins adverb ends adverb 0	-0.066
begins adverb ends noun 3	-0.053
begins adverb ends noun 4	0.138
begins adverb ends plural 4	-0.062
begins as	-0.08
begins capital	0.064
begins capital ends capital 0	-0.141
begins capital ends capital 2	0.102
begins capital ends capital 3	0.064
begins capital ends capital 4	0.357
begins capital ends noun 1	-0.076
begins capital ends noun 3	-0.066
begins capital ends noun 4	-0.101
begins capital ends number 4	0.051
begins capital ends plural 1	-0.125
begins capital ends plural 4	-0.107
begins determiner	-0.212
begins determiner ends adjective 4	-0.087
begins determiner ends capital 1	0.125
begins determiner ends noun 1	0.38
begins determiner ends noun 2	-0.284
begins determiner ends noun 3	-0.044
begins determiner ends noun 4	-0.213
begins determiner ends past 2	0.068
begins determiner ends plural 4	0.084
begins determiner ends verb 4	-0.041
begins for	-0.049
begins in	0.166
begins ing	0.071
begins ing ends ing 0	-0.049
begins ing ends noun 4	0.345
begins ing ends plural 4	-0.042
begins inside a mention	-0.261
begins noun	0.124
begins noun ends adjective 4	-0.067
begins noun ends capital 1	0.11
begins noun ends capital 2	-0.06
begins noun ends capital 3	-0.049
begins noun ends noun 1	0.186
begins noun ends noun 2	-0.109
begins noun ends noun 3	-0.047
begins noun ends noun 4	0.067
begins noun ends past 1	0.242
begins noun ends past 4	-0.042
begins noun ends plural 1	-0.386
begins noun ends plural 2	0.307
begins noun ends plural 3	-0.068
begins noun ends plural 4	-0.076
begins noun ends verb 4	0.084
begins noun ends verbs 4	0.135
begins number	0.19
begins number ends adjective 4	-0.068
begins number ends capital 1	-0.046
begins number ends capital 2	0.101
begins number ends capital 4	-0.105
begins number ends noun 1	-0.109
begins number ends noun 3	0.17
begins number ends noun 4	0.101
begins number ends past 4	-0.04
begins on	-0.051
begins opening	-0.274
begins opening ends opening 0	-0.044
begins past	-0.258
begins past ends noun 4	-0.097
begins past ends number 4	-0.044
begins past ends past 0	0.044
begins past ends past 4	-0.053
begins past ends plural 3	-0.064
begins past ends plural 4	0.08
begins plural	-0.045
begins plural ends capital 4	-0.075
begins plural ends noun 4	0.115
begins plural ends plural 0	0.327
begins plural ends plural 3	0.081
begins plural ends plural 4	-0.163
begins preposition	-0.062
begins preposition ends capital 3	0.109
begins preposition ends capital 4	-0.04
begins preposition ends noun 2	-0.054
begins preposition ends noun 4	-0.089
begins preposition ends number 4	0.166
begins preposition ends plural 2	-0.057
begins preposition ends plural 4	0.094
begins pronoun	-0.105
begins subordinate	-0.199
begins subordinate ends noun 4	-0.046
begins subordinate ends plural 4	-0.051
begins that	-0.067
begins the	-0.112
begins to ends noun 4	-0.042
begins to ends plural 4	0.052
begins verb	0.51
begins verb ends noun 2	0.154
begins verb ends past 4	0.1
begins verb ends plural 4	0.129
begins verb ends verb 0	0.075
begins verbs ends verbs 0	-0.048
begins with a question word	-0.144
closes "	0.134
closes 's	-0.041
closes (	-0.104
closes )	-0.313
closes ,	-0.148
closes -	0.079
closes .	0.16
commas 1	0.297
commas 2	-0.284
commas 3	0.103
common words	0.256
end of a list of noun phrases, one of 2	0.053
end of a list of noun phrases, one of 3	-0.071
ends adjective	-0.194
ends adjective before conjunction	-0.171
ends adjective before noun	0.229
ends adjective before plural	-0.158
ends adjective before preposition	-0.163
ends adverb	-0.056
ends capital before auxiliary	0.104
ends capital before capital	-0.081
ends capital before conjunction	-0.156
ends capital before determiner	0.089
ends capital before end	-0.428
ends capital before noun	0.052
ends capital before number	-0.115
ends capital before of	-0.074
ends capital before past	-0.05
ends capital before plural	0.341
ends capital before preposition	0.113
ends capital before subordinate	-0.105
ends ing	-0.12
ends inside a mention	0.164
ends noun	-0.111
ends noun before adjective	-0.071
ends noun before auxiliary	-0.11
ends noun before conjunction	0.049
ends noun before determiner	-0.081
ends noun before end	0.09
ends noun before noun	0.304
ends noun before of	-0.139
ends noun before past	0.062
ends noun before plural	-0.075
ends noun before subordinate	-0.049
ends noun before to	-0.051
ends number	0.07
ends number before capital	-0.141
ends number before noun	-0.286
ends opening	-0.044
ends past	0.066
ends past before determiner	-0.062
ends past before preposition	-0.114
ends plural	0.142
ends plural before conjunction	0.234
ends plural before of	0.126
ends plural before preposition	-0.127
ends pronoun	0.214
ends verb before determiner	0.233
ends verb before preposition	-0.046
ends with a question word	0.47
ends with the focus	0.113
head adjective many False	0.213
head adjective many True	0.083
head capital many False	0.151
head capital many True	0.157
head ing many False	-0.068
head is the focus	0.096
head noun many False	-0.199
head noun many True	0.086
head number many False	0.201
head number many True	-0.277
head opening many False	-0.065
head past many False	0.102
head past many True	-0.081
head plural many False	-0.317
head plural many True	0.042
head pronoun many False	0.096
head verb many True	-0.073
head verbs many False	-0.061
hits in the segment	-0.238
holds a fitting mention	-0.242
holds demonym	0.075
holds name	-0.125
holds no mention	0.815
holds organization	-0.225
holds quantity	0.152
holds the focus	-0.3
is a fitting mention	-0.281
is date	-0.194
is demonym	0.169
is name	-0.252
is place	-0.165
is quantity	-0.249
item of a list of noun phrases	0.073
item of a list of noun phrases, many False	0.079
item of a list of noun phrases, one of 2	0.085
joined by 	-0.111
joined by conjunction	-0.072
joined by of	-0.316
joined by past preposition	-0.053
joined by preposition	-0.106
joined by to	0.119
joined by to verb	-0.054
joins 0 for many	-0.197
joins 0 for one	0.239
joins 1 for many	0.265
joins 1 for one	-0.279
length 0	0.104
length 2	-0.081
length 3	-0.126
length 4	-0.153
length 5	0.071
length 6	0.086
length 7	0.279
length 9	-0.206
more than a list of noun phrases, one of 2	-0.044
no content	-0.123
object what do	0.088
object whatlater do	0.334
opens "	-0.177
opens 's	0.1
opens (	0.084
opens )	-0.055
opens ,	-0.203
opens -	-0.121
opens as bare phrase	0.041
opens as other	-0.229
opens as part	0.329
opens as phrase	-0.141
other to other, 0	-0.088
other to part, 0	-0.043
other to phrase, 0	-0.099
part of a list, commas 0 for many	0.233
part of a list, commas 0 for one	-0.189
part of a list, commas 2 for one	-0.102
part of a list, joins 0	0.151
part of a list, joins 0 for many	0.219
part of a list, joins 0 for one	-0.068
part of a list, joins 1	-0.205
part of a list, joins 1 for one	-0.216
part to other, 0	-0.086
part to part, 1	0.154
part to part, 3	-0.053
part to phrase, 2	0.197
part to phrase, 3	0.157
phrase to other, 0	0.087
phrase to part, 1	0.27
phrase to part, 2	-0.079
phrase to part, 3	-0.121
phrase to phrase, 2	-0.223
phrase to phrase, 3	-0.074
phrase, then adjective	-0.082
phrase, then conjunction	0.285
phrase, then ing	-0.135
phrase, then noun	0.366
phrase, then of	-0.099
phrase, then past	0.103
phrase, then preposition	0.247
phrase, then subordinate	-0.179
phrase, then to	-0.079
phrase, then verb	0.141
question words 0 before	0.079
question words 0 before, 0 behind	0.056
question words 0 before, 2 behind	-0.044
question words 0 before, 3 behind	-0.079
question words 0 before, 6 behind	0.229
question words 0 behind	0.054
question words 1 before	0.126
question words 1 before, 0 behind	-0.057
question words 1 before, 1 behind	0.385
question words 1 before, 2 behind	-0.08
question words 1 before, 3 behind	-0.098
question words 1 before, 5 behind	-0.171
question words 1 before, 6 behind	0.15
question words 1 behind	-0.099
question words 2 before, 0 behind	-0.057
question words 2 before, 2 behind	0.179
question words 2 before, 3 behind	-0.104
question words 2 before, 4 behind	0.062
question words 2 before, 5 behind	-0.165
question words 2 before, 6 behind	0.042
question words 2 behind	-0.193
question words 3 before	0.06
question words 3 before, 0 behind	-0.188
question words 3 before, 1 behind	-0.246
question words 3 before, 3 behind	-0.094
question words 3 before, 4 behind	0.227
question words 3 before, 5 behind	0.347
question words 3 behind	-0.155
question words 4 before	-0.2
question words 4 before, 0 behind	0.271
question words 4 before, 1 behind	-0.134
question words 4 before, 2 behind	-0.075
question words 4 before, 5 behind	-0.152
question words 4 before, 6 behind	-0.113
question words 4 behind	0.298
question words 5 before	0.077
question words 5 before, 0 behind	0.147
question words 5 before, 1 behind	0.04
question words 5 before, 2 behind	-0.154
question words 5 before, 3 behind	0.102
question words 5 before, 4 behind	0.199
question words 5 before, 5 behind	0.055
question words 5 before, 6 behind	-0.313
question words 5 behind	0.155
question words 6 before	-0.101
question words 6 before, 0 behind	-0.118
question words 6 before, 1 behind	-0.111
question words 6 before, 3 behind	0.118
question words 6 before, 4 behind	-0.165
question words 6 before, 5 behind	0.265
question words 6 before, 6 behind	-0.069
question words 6 behind	-0.059
question words in its phrase	0.101
segment opens False closes False	0.245
segment opens True closes False	-0.267
segments 1	-0.326
segments 2	0.287
subject what do	-0.088
subject whatlater do	-0.334
the focus in its phrase	-0.146
verb far, asked False, before	-0.046
verb far, asked False, behind	-0.172
verb far, asked True, before	0.165
verb far, asked True, behind	0.188
verb near, asked False, before	-0.057
verb near, asked False, behind	-0.268
verb near, asked True, before	-0.209
verb near, asked True, behind	0.145
verb next, asked False, behind	0.132
verb next, asked True, before	0.119
verb next, asked True, behind	0.079
verb nowhere, asked False, behind	-0.104
verbs inside 1	0.045
verbs inside 2	-0.062
whole list of noun phrases	0.269
whole list of noun phrases, many False	-0.255
whole list of noun phrases, many True	0.524
whole list of noun phrases, one of 2	0.076
whole list of noun phrases, one of 3	0.193
whole of a list, commas 0 for many	-0.059
whole of a list, commas 0 for one	0.178
whole of a list, commas 1 for many	0.094
whole of a list, commas 2 for many	0.151
whole of a list, commas 2 for one	-0.224
whole of a list, joins 1	0.162
whole of a list, joins 1 for many	0.186
""",
    "person": r"""
across a list of noun phrases	-0.159
across a list of noun phrases, many False	-0.159
across a list of noun phrases, one of 2	-0.217
across a list of noun phrases, one of 3	0.058
after a question word, capital	-0.051
after a question word, noun	-0.052
after a question word, number	-0.204
after adjective	-0.084
after adjective begins capital	-0.164
after adjective begins noun	0.134
after adjective begins plural	-0.121
after adverb begins past	-0.089
after after	0.093
after an	0.06
after and	-0.105
after as	-0.499
after at	-0.128
after auxiliary	-0.077
after auxiliary begins adjective	-0.088
after auxiliary begins determiner	0.175
after auxiliary begins past	-0.061
after begin	0.134
after begin begins adjective	-0.094
after begin begins determiner	0.217
after begin begins opening	0.162
after begin begins preposition	-0.054
after by	1.431
after capital	-0.145
after capital begins adjective	-0.054
after capital begins capital	0.198
after capital begins noun	-0.088
after capital begins number	-0.09
after capital begins plural	-0.053
after conjunction	-0.183
after conjunction begins adjective	-0.095
after conjunction begins capital	-0.135
after conjunction begins determiner	-0.097
after conjunction begins plural	0.236
after determiner	0.067
after determiner begins adjective	0.079
after determiner begins noun	-0.13
after determiner begins number	0.129
after determiner begins plural	-0.057
after for	-0.58
after in	-0.31
after ing begins determiner	-0.066
after its	-0.1
after negation	0.125
after noun begins adjective	0.042
after noun begins capital	0.437
after noun begins determiner	0.076
after noun begins noun	-0.248
after noun begins past	-0.065
after noun begins plural	-0.126
after noun begins preposition	-0.102
after number	0.1
after number begins capital	0.256
after of	-0.084
after of begins adjective	0.048
after of begins capital	-0.048
after of begins noun	-0.056
after on	-0.307
after opening	0.176
after opening begins capital	0.047
after or	-0.072
after past	-0.143
after past begins adjective	0.044
after past begins determiner	-0.13
after past begins noun	-0.068
after past begins plural	-0.111
after past begins preposition	-0.043
after plural	-0.11
after plural begins past	-0.041
after preposition	0.046
after preposition begins adjective	-0.212
after preposition begins capital	-0.179
after preposition begins determiner	-0.053
after preposition begins ing	-0.112
after preposition begins noun	0.301
after preposition begins number	-0.126
after preposition begins plural	0.5
after pronoun	-0.104
after subordinate	0.26
after subordinate begins capital	-0.05
after subordinate begins determiner	0.299
after subordinate begins noun	-0.059
after subordinate begins past	0.084
after that	0.427
after the	-0.405
after the first hit False	0.063
after the first hit True	-0.063
after the last hit False	-0.185
after the last hit True	0.185
after the question's last word	-0.108
after their	-0.074
after to	0.217
after to begins capital	-0.17
after to begins determiner	0.09
after verb begins determiner	0.055
after verb begins noun	-0.041
after verbs	-0.176
after verbs begins determiner	-0.09
after was	-0.123
after when	0.295
after which	-0.074
bare phrase to part, 1	-0.069
bare phrase to part, 2	-0.054
before a	-0.071
before a question word, capital	0.13
before a question word, number	0.067
before a question word, past	0.131
before a question word, plural	-0.059
before a question word, preposition	-0.095
before adjective	0.042
before adverb	0.404
before an	-0.05
before and	0.125
before as	-0.077
before auxiliary	0.1
before by	-0.156
before conjunction	-0.17
before determiner	-0.087
before end	0.056
before in	0.163
before ing	0.15
before is	-0.328
before its	-0.056
before negation	0.069
before noun	-0.341
before of	-0.249
before on	-0.163
before or	-0.122
before past	0.189
before plural	-0.092
before preposition	-0.174
before pronoun	-0.05
before subordinate	-0.052
before such	-0.084
before the	0.2
before the last hit False	-0.09
before the last hit True	0.09
before the question's first word	0.252
before the question's verb who -	0.294
before the question's verb who be	0.187
before verb	0.079
before verbs	0.048
before was	-0.387
before were	0.137
before which	-0.051
before who	0.13
before with	-0.135
begin of a list of noun phrases	-0.046
begin of a list of noun phrases, many False	-0.046
begin of a list of noun phrases, one of 2	-0.164
begin of a list of noun phrases, one of 3	0.118
begins a	0.049
begins adjective ends adjective 0	0.062
begins adjective ends capital 1	-0.196
begins adjective ends capital 2	-0.072
begins adjective ends capital 3	-0.061
begins adjective ends capital 4	-0.247
begins adjective ends noun 1	-0.277
begins adjective ends noun 2	0.19
begins adjective ends noun 3	0.095
begins adjective ends plural 1	0.123
begins adjective ends plural 3	0.303
begins adjective ends plural 4	0.183
begins adverb	-0.133
begins adverb ends noun 2	-0.047
begins after	-0.055
begins by	-0.043
begins capital	0.233
begins capital ends capital 0	-0.097
begins capital ends capital 1	0.522
begins capital ends capital 2	0.29
begins capital ends capital 3	-0.417
begins capital ends capital 4	-0.216
begins capital ends noun 2	0.08
begins capital ends noun 3	-0.041
begins capital ends noun 4	-0.067
begins capital ends number 2	-0.06
begins capital ends number 4	-0.073
begins capital ends past 1	0.062
begins capital ends past 2	0.127
begins capital ends plural 1	0.134
begins capital ends plural 2	0.061
begins capital ends plural 4	0.141
begins determiner	0.547
begins determiner ends adjective 4	-0.051
begins determiner ends capital 1	0.04
begins determiner ends capital 2	-0.135
begins determiner ends capital 3	0.38
begins determiner ends capital 4	0.51
begins determiner ends noun 1	0.131
begins determiner ends noun 2	0.223
begins determiner ends noun 3	0.288
begins determiner ends noun 4	-0.267
begins determiner ends number 1	-0.04
begins determiner ends past 1	0.068
begins determiner ends past 2	0.153
begins determiner ends past 4	-0.046
begins determiner ends plural 1	-0.071
begins determiner ends plural 2	-0.222
begins determiner ends plural 4	-0.204
begins for	-0.058
begins his	-0.084
begins in	-0.047
begins ing	-0.269
begins inside a mention	-0.148
begins its	-0.053
begins noun	-0.067
begins noun ends capital 1	-0.048
begins noun ends capital 2	0.116
begins noun ends capital 3	-0.046
begins noun ends capital 4	-0.052
begins noun ends noun 0	-0.058
begins noun ends noun 1	-0.137
begins noun ends noun 2	0.059
begins noun ends noun 4	0.132
begins noun ends plural 1	0.067
begins noun ends plural 3	-0.075
begins noun ends plural 4	0.053
begins number	-0.344
begins number ends capital 1	-0.13
begins number ends capital 2	-0.057
begins number ends capital 4	-0.06
begins number ends noun 1	0.055
begins number ends noun 4	-0.043
begins number ends number 0	-0.132
begins opening	0.162
begins opening ends adjective 4	0.159
begins opening ends capital 1	0.265
begins opening ends capital 4	0.275
begins opening ends noun 4	-0.047
begins opening ends opening 0	-0.143
begins opening ends plural 4	-0.13
begins past	0.445
begins past ends capital 2	0.098
begins past ends capital 4	-0.044
begins past ends noun 3	0.16
begins past ends noun 4	0.092
begins past ends past 0	0.322
begins past ends plural 1	0.125
begins past ends plural 4	-0.077
begins plural	-0.155
begins plural ends noun 2	-0.076
begins plural ends noun 3	-0.114
begins plural ends noun 4	0.054
begins plural ends plural 2	0.042
begins plural ends plural 3	-0.078
begins plural ends plural 4	0.104
begins preposition	-0.367
begins preposition ends capital 4	-0.074
begins preposition ends noun 4	-0.048
begins preposition ends plural 4	-0.045
begins pronoun ends noun 4	0.063
begins pronoun ends plural 4	0.059
begins subordinate	-0.123
begins that	-0.054
begins the	0.13
begins their	-0.098
begins to	-0.185
begins verb	0.091
begins verb ends plural 4	-0.054
begins verb ends verb 0	0.132
begins verbs	0.088
begins with	-0.05
begins with a question word	0.05
close	0.253
closes "	-0.262
closes 's	0.449
closes (	0.123
closes )	0.288
closes ,	0.129
closes -	-0.193
closes .	0.096
closes as other	-0.17
closes as phrase	0.192
commas 2	0.146
commas 3	0.049
common words	-0.352
end of a list of noun phrases	0.152
end of a list of noun phrases, many False	0.152
end of a list of noun phrases, one of 2	-0.151
end of a list of noun phrases, one of 3	0.304
ends adjective	-0.086
ends adjective before conjunction	-0.056
ends adjective before noun	-0.131
ends adjective before plural	0.051
ends adjective before preposition	-0.075
ends adverb	-0.183
ends adverb before past	-0.094
ends capital	0.185
ends capital before adjective	-0.074
ends capital before adverb	-0.182
ends capital before auxiliary	-0.063
ends capital before capital	-0.066
ends capital before conjunction	-0.058
ends capital before determiner	0.214
ends capital before end	-0.12
ends capital before number	0.047
ends capital before past	0.13
ends capital before plural	-0.121
ends capital before preposition	-0.234
ends capital before subordinate	0.077
ends capital before to	0.068
ends capital before verbs	0.165
ends ing	-0.101
ends inside a mention	0.093
ends noun before adjective	-0.069
ends noun before adverb	0.263
ends noun before auxiliary	0.137
ends noun before capital	0.102
ends noun before conjunction	0.113
ends noun before determiner	0.072
ends noun before end	-0.296
ends noun before noun	-0.104
ends noun before past	0.134
ends noun before plural	0.104
ends noun before preposition	-0.245
ends noun before subordinate	-0.068
ends noun before to	-0.096
ends number	-0.468
ends number before end	-0.056
ends number before preposition	-0.087
ends opening	-0.143
ends opening before capital	0.073
ends past	0.434
ends past before capital	0.141
ends past before determiner	0.166
ends past before noun	-0.077
ends past before plural	-0.044
ends past before preposition	-0.085
ends past before subordinate	0.107
ends plural	0.474
ends plural before auxiliary	0.129
ends plural before conjunction	-0.047
ends plural before determiner	-0.34
ends plural before end	0.046
ends plural before of	-0.078
ends plural before past	-0.077
ends plural before preposition	0.455
ends plural before to	0.138
ends pronoun	-0.072
ends verb	0.059
ends verbs	-0.062
ends with a question word	-0.21
head adjective many False	-0.177
head adverb many False	-0.076
head capital many False	0.448
head ing many False	-0.101
head noun many False	-0.298
head number many False	-0.421
head opening many False	-0.161
head past many False	0.308
head plural many False	0.432
head pronoun many False	-0.044
head verb many False	0.113
hits in the segment	0.355
holds a fitting mention	-0.141
holds date	-0.3
holds demonym	0.249
holds name	0.192
holds no mention	-0.26
holds organization	0.453
holds person	-0.227
holds quantity	-0.36
is a fitting mention	0.137
is date	-0.099
is demonym	0.307
is name	-0.042
is organization	0.115
is place	0.213
is quantity	-0.046
item of a list of noun phrases	0.065
item of a list of noun phrases, many False	0.065
item of a list of noun phrases, one of 2	0.293
item of a list of noun phrases, one of 3	-0.228
joined by conjunction	0.138
joined by of	0.119
joined by past	-0.098
joined by preposition	-0.167
joined by to	-0.138
joins 0 for one	-0.185
joins 1 for one	0.398
joins 2 for one	-0.213
length 1	0.428
length 2	0.261
length 5	0.219
length 6	-0.265
length 7	-0.31
length 8	-0.187
length 9	-0.143
more than a list of noun phrases	0.143
more than a list of noun phrases, many False	0.143
more than a list of noun phrases, one of 2	-0.2
more than a list of noun phrases, one of 3	0.343
no content	-0.059
object of the question's verb who -	0.24
object of the question's verb who be	-0.256
object who -	-0.101
object who be	0.202
object who other	-0.126
opens "	-0.075
opens (	-0.215
opens ,	0.321
opens -	-0.052
opens .	-0.082
opens as bare phrase	-0.142
opens as other	-0.082
opens as part	0.247
other to other, 0	0.099
other to part, 0	-0.087
other to phrase, 0	-0.094
part of a list, commas 1 for one	0.082
part of a list, commas 2 for one	0.045
part of a list, joins 0	-0.069
part of a list, joins 0 for one	-0.069
part of a list, joins 1	0.18
part of a list, joins 1 for one	0.18
part to other, 0	-0.059
part to part, 1	0.151
part to part, 2	-0.054
part to phrase, 1	0.474
part to phrase, 2	-0.191
part to phrase, 3	-0.062
partly in the question	0.138
phrase to other, 0	-0.226
phrase to part, 1	0.177
phrase to part, 2	-0.139
phrase to part, 3	0.075
phrase to phrase, 1	0.194
phrase to phrase, 2	-0.331
phrase to phrase, 3	0.227
phrase, then adjective	0.235
phrase, then adverb	0.445
phrase, then auxiliary	0.103
phrase, then capital	-0.131
phrase, then conjunction	-0.05
phrase, then determiner	-0.163
phrase, then ing	0.167
phrase, then number	-0.1
phrase, then of	-0.113
phrase, then past	0.197
phrase, then subordinate	-0.137
phrase, then to	0.042
phrase, then verb	0.104
phrase, then verbs	0.07
question words 0 before, 0 behind	0.127
question words 0 before, 1 behind	0.102
question words 0 before, 2 behind	0.054
question words 0 before, 3 behind	-0.256
question words 0 before, 5 behind	-0.076
question words 0 before, 6 behind	0.091
question words 1 before	-0.075
question words 1 before, 0 behind	-0.313
question words 1 before, 2 behind	0.092
question words 1 before, 3 behind	0.127
question words 1 before, 5 behind	0.079
question words 1 before, 6 behind	-0.104
question words 1 behind	0.088
question words 2 before, 0 behind	0.136
question words 2 before, 1 behind	-0.202
question words 2 before, 2 behind	0.208
question words 2 before, 3 behind	0.162
question words 2 before, 4 behind	-0.064
question words 2 before, 5 behind	-0.051
question words 2 before, 6 behind	-0.185
question words 3 before	-0.209
question words 3 before, 1 behind	-0.155
question words 3 before, 2 behind	-0.215
question words 3 before, 3 behind	-0.145
question words 3 before, 4 behind	0.054
question words 3 before, 5 behind	0.07
question words 3 before, 6 behind	0.16
question words 3 behind	-0.114
question words 4 before	0.171
question words 4 before, 0 behind	0.134
question words 4 before, 2 behind	-0.153
question words 4 before, 4 behind	0.117
question words 4 before, 5 behind	0.147
question words 4 behind	0.062
question words 5 before	0.177
question words 5 before, 0 behind	-0.044
question words 5 before, 1 behind	0.301
question words 5 before, 2 behind	0.043
question words 5 before, 3 behind	-0.16
question words 5 before, 5 behind	-0.171
question words 5 before, 6 behind	0.173
question words 5 behind	0.108
question words 6 before	-0.101
question words 6 before, 0 behind	-0.097
question words 6 before, 1 behind	0.054
question words 6 before, 3 behind	0.183
question words 6 before, 4 behind	-0.107
question words 6 before, 5 behind	0.11
question words 6 before, 6 behind	-0.25
question words 6 behind	-0.145
question words in its phrase	-0.275
segment opens False closes False	0.381
segment opens True closes False	0.143
segment opens True closes True	-0.512
segments 1	0.138
segments 2	-0.148
subject who -	0.101
subject who be	-0.202
subject who other	0.126
verb far, asked False, behind	-0.266
verb near, asked False, before	-0.158
verb near, asked False, behind	-0.213
verb near, asked True, before	0.259
verb near, asked True, behind	0.121
verb next, asked False, before	-0.33
verb next, asked False, behind	0.15
verb next, asked True, before	-0.106
verb next, asked True, behind	0.109
verb nowhere, asked False, before	0.282
verb nowhere, asked False, behind	0.126
verbs inside 0	0.327
verbs inside 1	-0.107
verbs inside 2	-0.22
whole list of noun phrases	0.296
whole list of noun phrases, many False	0.296
whole list of noun phrases, one of 2	0.083
whole list of noun phrases, one of 3	0.213
whole of a list, commas 0 for one	-0.345
whole of a list, commas 1 for one	0.28
whole of a list, commas 2 for one	0.071
""",
    "person of a kind": r"""
across a list of noun phrases	-0.126
across a list of noun phrases, many False	-0.092
across a list of noun phrases, one of 2	-0.11
after a like word	-0.04
after a question word, capital	0.318
after a question word, past	-0.094
after adjective	-0.045
after adverb	-0.094
after and	0.122
after auxiliary	-0.077
after begin	0.257
after capital	-0.082
after conjunction	0.06
after conjunction begins capital	0.168
after determiner begins noun	-0.052
after number	0.178
after of	0.049
after of begins determiner	0.102
after past	-0.106
after past begins determiner	-0.043
after plural	0.096
after preposition	0.131
after preposition begins determiner	0.108
after subordinate	-0.198
after the	0.06
after the first hit False	-0.141
after the first hit True	0.141
after the focus	0.357
after the last hit False	-0.108
after the last hit True	0.108
after the question's last word	-0.053
all in the question	-0.239
bare phrase to part, 1	0.048
bare phrase to part, 2	0.06
bare phrase to phrase, 1	0.064
bare phrase to phrase, 2	-0.285
bare phrase to phrase, 3	0.147
before a question word	0.061
before a question word, noun	0.068
before and	-0.044
before auxiliary	-0.107
before capital	0.247
before conjunction	-0.066
before determiner	-0.138
before of	0.189
before plural	0.048
before preposition	-0.198
before subordinate	0.075
before the	-0.09
before the first hit False	0.056
before the first hit True	-0.056
before the focus	0.175
before the question's first word	0.194
before the whole focus	0.233
begin of a list of noun phrases, many False	-0.095
begin of a list of noun phrases, one of 2	0.09
begins adjective	-0.224
begins adjective ends adjective 0	-0.054
begins adjective ends noun 1	0.087
begins capital	0.406
begins capital ends capital 0	-0.045
begins capital ends capital 1	0.203
begins capital ends capital 2	0.293
begins capital ends capital 3	-0.11
begins capital ends capital 4	0.079
begins capital ends noun 3	0.112
begins capital ends noun 4	0.069
begins determiner ends capital 1	-0.052
begins determiner ends noun 1	0.046
begins determiner ends noun 4	-0.04
begins determiner ends past 4	0.074
begins determiner ends plural 4	-0.05
begins inside a mention	-0.088
begins noun	-0.086
begins noun ends adjective 4	0.156
begins noun ends noun 0	-0.079
begins noun ends noun 1	-0.055
begins number	-0.128
begins number ends number 0	-0.094
begins past	0.062
begins plural	-0.078
begins preposition	0.089
begins subordinate	-0.042
begins to	-0.06
begins with a question word	0.155
closes ,	0.299
closes .	-0.147
closes as other	-0.06
closes as part	0.333
closes as phrase	-0.273
commas 1	-0.053
commas 2	-0.072
common words	0.166
end of a list of noun phrases, many False	0.083
end of a list of noun phrases, one of 2	-0.128
ends adjective before noun	-0.056
ends capital	0.252
ends capital before capital	0.263
ends capital before conjunction	-0.102
ends capital before preposition	-0.129
ends inside a mention	-0.191
ends noun	-0.099
ends noun before noun	0.063
ends plural	-0.097
ends with a question word	-0.508
ends with the focus	-0.05
head adjective many False	-0.136
head capital many False	0.306
head is the focus	-0.15
head plural many False	-0.123
hits in the segment	0.111
holds a fitting mention	0.137
holds date	-0.096
holds name	-0.143
holds no mention	-0.388
holds the focus	0.239
is a fitting mention	0.385
is name	0.283
item of a list of noun phrases	0.251
item of a list of noun phrases, many False	0.17
item of a list of noun phrases, one of 2	0.318
joined by 	-0.079
joined by conjunction	-0.152
joined by of	-0.217
joins 0 for one	0.141
joins 1 for one	-0.125
length 0	-0.271
length 1	0.245
length 2	0.151
length 3	-0.19
length 5	-0.113
length 6	0.253
length 7	0.054
length 8	-0.096
near	0.062
opens ,	0.048
opens as other	-0.064
opens as phrase	0.048
other to other, 0	-0.16
other to part, 0	0.115
part of a list, commas 0 for one	-0.051
part of a list, joins 0 for one	-0.105
part to part, 1	0.221
part to phrase, 2	-0.09
part to phrase, 3	-0.072
phrase to other, 0	0.154
phrase to part, 2	-0.047
phrase to phrase, 1	0.137
phrase to phrase, 2	-0.215
phrase to phrase, 3	0.046
phrase, then auxiliary	-0.071
phrase, then conjunction	-0.06
phrase, then of	0.1
phrase, then past	0.041
phrase, then preposition	-0.168
question words 0 before, 3 behind	-0.105
question words 0 before, 4 behind	0.505
question words 0 before, 5 behind	-0.204
question words 0 before, 6 behind	-0.201
question words 0 behind	0.061
question words 1 before, 1 behind	-0.045
question words 1 before, 3 behind	0.112
question words 1 before, 4 behind	-0.151
question words 1 before, 6 behind	0.094
question words 1 behind	-0.07
question words 2 before	0.151
question words 2 before, 0 behind	0.139
question words 2 before, 1 behind	0.06
question words 2 before, 2 behind	-0.071
question words 2 before, 3 behind	-0.052
question words 2 before, 4 behind	-0.049
question words 2 before, 6 behind	-0.043
question words 2 behind	0.081
question words 3 before, 6 behind	-0.12
question words 3 behind	-0.171
question words 4 before, 6 behind	0.098
question words 4 behind	0.171
question words 5 before	0.151
question words 5 before, 6 behind	0.133
question words 6 before	-0.259
question words 6 before, 0 behind	-0.079
question words 6 before, 1 behind	-0.052
question words 6 before, 2 behind	0.111
question words 6 before, 3 behind	-0.097
question words 6 before, 4 behind	-0.119
question words 6 before, 6 behind	-0.06
question words 6 behind	-0.098
question words in its phrase	0.107
segment opens False closes False	-0.178
segment opens False closes True	0.088
segment opens True closes False	0.189
segment opens True closes True	-0.099
segments 0	-0.077
segments 1	-0.131
segments 2	0.208
the focus in its phrase	0.366
verb far, asked False, before	0.132
verb far, asked False, behind	-0.063
verb far, asked True, before	0.075
verb far, asked True, behind	0.282
verb near, asked False, before	0.174
verb near, asked False, behind	0.216
verb near, asked True, before	-0.149
verb near, asked True, behind	-0.166
verb next, asked False, before	-0.052
verb next, asked True, before	-0.198
verb next, asked True, behind	-0.149
verb nowhere, asked False, behind	-0.135
verbs inside 1	0.07
verbs inside 2	-0.063
whole list of noun phrases	-0.078
whole list of noun phrases, many False	-0.111
whole list of noun phrases, one of 2	-0.132
whole of a list, commas 0 for one	-0.114
whole of a list, joins 1	-0.14
whole of a list, joins 1 for one	-0.175
""",
    "place": r"""
across a list of noun phrases	0.084
across a list of noun phrases, many False	0.084
across a list of noun phrases, one of 2	0.169
across a list of noun phrases, one of 3	-0.085
after a	-0.126
after a like word	-0.258
after a question word	0.08
after a question word, adjective	0.086
after a question word, capital	-0.181
after a question word, noun	0.409
after a question word, number	-0.054
after a question word, past	0.258
after a question word, plural	-0.111
after a question word, verb	-0.056
after adjective	0.096
after adjective begins noun	-0.086
after adjective begins plural	0.123
after adjective begins preposition	0.056
after adverb	-0.179
after are	-0.166
after at	0.602
after auxiliary	0.181
after auxiliary begins adverb	-0.114
after auxiliary begins determiner	-0.062
after auxiliary begins past	0.281
after begin	0.256
after begin begins determiner	0.081
after begin begins opening	0.067
after begin begins preposition	0.144
after by	-0.407
after capital	-0.17
after capital begins capital	-0.268
after capital begins noun	0.119
after capital begins number	0.11
after capital begins plural	-0.068
after conjunction	-0.148
after conjunction begins noun	-0.045
after determiner begins adjective	0.109
after determiner begins capital	-0.048
after determiner begins determiner	-0.064
after determiner begins number	0.126
after determiner begins plural	-0.041
after for	-0.19
after from	-0.132
after in	0.84
after ing	-0.085
after is	0.223
after noun	0.164
after noun begins adjective	-0.068
after noun begins capital	-0.059
after noun begins determiner	0.079
after noun begins past	-0.065
after noun begins preposition	0.195
after noun begins subordinate	0.113
after of begins capital	0.096
after of begins determiner	-0.118
after on	0.482
after opening	-0.054
after past	-0.238
after past begins preposition	0.289
after past begins to	-0.047
after plural	-0.281
after plural begins determiner	-0.098
after plural begins preposition	-0.076
after preposition	0.58
after preposition begins adjective	0.332
after preposition begins capital	0.226
after preposition begins determiner	0.102
after preposition begins noun	0.056
after preposition begins number	-0.131
after preposition begins plural	0.087
after subordinate	-0.208
after that	-0.047
after the	0.091
after the first hit False	0.07
after the first hit True	-0.07
after the last hit False	0.086
after the last hit True	-0.086
after the question's last word	0.137
after the question's preposition	0.048
after to	0.235
after to begins determiner	0.122
after verb	0.07
after verb begins preposition	0.089
after verbs	-0.085
after with	-0.403
all in the question	-0.267
bare phrase to part, 1	0.102
bare phrase to phrase, 1	-0.061
before a question word	-0.101
before a question word, adjective	0.08
before a question word, capital	-0.168
before a question word, noun	-0.167
before a question word, past	0.048
before a question word, verb	-0.067
before adjective	0.082
before and	0.243
before are	0.042
before as	0.047
before at	-0.174
before by	-0.175
before capital	-0.163
before conjunction	0.166
before determiner	-0.052
before end	-0.101
before from	0.109
before is	0.143
before noun	-0.077
before number	0.356
before on	-0.158
before plural	-0.151
before preposition	-0.125
before pronoun	-0.106
before subordinate	0.112
before the	0.09
before the last hit False	0.064
before the last hit True	-0.064
before the question's first word	-0.419
before the question's verb where be	0.23
before the question's verb where do	-0.234
before to	0.106
before verb	0.068
before were	-0.083
begin of a list of noun phrases	-0.322
begin of a list of noun phrases, many False	-0.322
begin of a list of noun phrases, one of 2	-0.141
begin of a list of noun phrases, one of 3	-0.181
begins a	-0.242
begins adjective ends capital 1	0.479
begins adjective ends capital 2	0.088
begins adjective ends capital 3	-0.075
begins adjective ends capital 4	0.09
begins adjective ends noun 2	-0.056
begins adjective ends noun 3	-0.069
begins adjective ends noun 4	-0.247
begins adjective ends past 4	0.157
begins adjective ends plural 1	-0.07
begins adjective ends plural 3	-0.049
begins adjective ends plural 4	-0.045
begins adverb	0.115
begins adverb ends adverb 0	-0.045
begins adverb ends noun 3	0.109
begins adverb ends plural 4	0.139
begins as	-0.06
begins at	0.042
begins by	-0.082
begins capital ends capital 0	0.143
begins capital ends capital 1	0.169
begins capital ends capital 2	0.259
begins capital ends capital 3	-0.361
begins capital ends capital 4	0.044
begins capital ends noun 1	0.127
begins capital ends noun 2	-0.125
begins capital ends noun 3	0.09
begins capital ends noun 4	-0.179
begins capital ends number 1	-0.145
begins capital ends number 3	0.148
begins capital ends number 4	-0.058
begins capital ends plural 1	-0.092
begins capital ends plural 2	0.193
begins capital ends plural 4	-0.07
begins determiner	-0.147
begins determiner ends capital 2	0.061
begins determiner ends capital 3	-0.17
begins determiner ends capital 4	-0.045
begins determiner ends noun 1	-0.26
begins determiner ends noun 3	0.444
begins determiner ends number 4	-0.118
begins determiner ends past 4	-0.061
begins determiner ends plural 3	0.104
begins determiner ends plural 4	-0.055
begins determiner ends verbs 4	0.099
begins for	-0.172
begins from	-0.075
begins in	0.105
begins ing	-0.158
begins ing ends noun 4	-0.091
begins inside a mention	0.16
begins noun	-0.104
begins noun ends capital 4	-0.08
begins noun ends noun 0	-0.138
begins noun ends noun 1	0.124
begins noun ends noun 2	0.046
begins noun ends noun 4	-0.099
begins noun ends plural 3	0.097
begins noun ends verbs 4	0.041
begins number	0.058
begins number ends capital 1	0.077
begins number ends capital 4	0.053
begins number ends noun 1	-0.151
begins number ends noun 3	-0.061
begins number ends noun 4	0.224
begins number ends number 0	0.277
begins on	0.113
begins opening	0.067
begins opening ends opening 0	0.123
begins past	-0.051
begins past ends capital 4	-0.057
begins past ends noun 3	-0.042
begins past ends noun 4	0.187
begins past ends past 0	0.069
begins plural	0.122
begins plural ends adjective 3	0.159
begins plural ends adverb 4	0.157
begins plural ends noun 2	-0.054
begins plural ends noun 3	0.066
begins plural ends noun 4	-0.049
begins plural ends plural 0	-0.095
begins plural ends plural 4	0.087
begins preposition	0.576
begins preposition ends capital 1	-0.052
begins preposition ends capital 2	0.067
begins preposition ends capital 3	-0.051
begins preposition ends noun 2	0.073
begins preposition ends noun 4	0.292
begins preposition ends number 4	0.087
begins preposition ends plural 2	0.237
begins preposition ends plural 4	0.099
begins pronoun	-0.073
begins subordinate	-0.06
begins subordinate ends adjective 4	0.162
begins subordinate ends capital 4	-0.048
begins subordinate ends noun 4	-0.061
begins the	0.6
begins to	-0.189
begins verb	-0.147
begins verb ends capital 4	-0.079
begins verb ends noun 4	0.084
begins verb ends plural 4	-0.046
begins verbs	-0.096
begins with	-0.062
begins with a cue	-0.224
begins with a question word	-0.47
close left	0.084
closes 's	-0.231
closes (	0.246
closes ,	-0.287
closes -	0.148
closes .	0.102
closes as other	-0.171
closes as part	-0.147
closes as phrase	0.318
commas 1	0.143
commas 2	0.055
commas 3	-0.041
common words	0.338
end of a list of noun phrases, one of 2	0.194
end of a list of noun phrases, one of 3	-0.187
ends adjective	-0.062
ends adjective before conjunction	-0.07
ends adjective before plural	-0.071
ends adjective before preposition	-0.042
ends capital	0.301
ends capital before auxiliary	0.254
ends capital before capital	0.093
ends capital before determiner	-0.251
ends capital before end	-0.336
ends capital before noun	-0.18
ends capital before number	-0.046
ends capital before of	-0.163
ends capital before past	0.045
ends capital before plural	0.049
ends capital before preposition	0.294
ends capital before subordinate	0.244
ends ing	-0.059
ends inside a mention	-0.392
ends noun	-0.2
ends noun before adjective	-0.12
ends noun before auxiliary	-0.48
ends noun before capital	-0.051
ends noun before conjunction	0.293
ends noun before determiner	0.154
ends noun before noun	-0.134
ends noun before of	0.149
ends noun before past	-0.07
ends noun before preposition	-0.065
ends noun before subordinate	-0.182
ends number before capital	-0.04
ends number before noun	0.082
ends opening	0.123
ends past before noun	-0.064
ends past before preposition	-0.06
ends past before subordinate	-0.042
ends past before to	0.139
ends plural	-0.092
ends plural before auxiliary	-0.138
ends plural before determiner	0.177
ends plural before end	0.338
ends plural before of	-0.077
ends plural before past	-0.138
ends plural before preposition	-0.177
ends pronoun	-0.054
ends verb	0.075
head adjective many False	-0.106
head adverb many False	-0.082
head capital many False	0.136
head ing many False	-0.046
head noun many False	0.077
head past many False	0.104
head plural many False	0.053
head verb many False	-0.046
head verbs many False	-0.058
holds date	-0.087
holds demonym	0.465
holds name	0.156
holds no mention	0.345
holds organization	0.061
holds place	0.388
holds quantity	-0.126
in a cue	0.207
is a fitting mention	0.075
is date	-0.203
is name	-0.198
is organization	-0.144
is place	0.271
is quantity	-0.165
item of a list of noun phrases	-0.228
item of a list of noun phrases, many False	-0.228
item of a list of noun phrases, one of 2	-0.138
item of a list of noun phrases, one of 3	-0.09
joined by 	0.647
joined by auxiliary	0.097
joined by auxiliary past	0.089
joined by of	0.087
joined by past	-0.101
joined by past preposition	0.076
joined by preposition	-0.251
joined by subordinate	-0.059
joined by to	-0.089
joins 0 for one	-0.154
joins 1 for one	0.193
length 0	0.24
length 1	-0.193
length 2	0.227
length 4	0.295
length 6	-0.263
length 8	-0.24
length 9	-0.059
more than a list of noun phrases	-0.166
more than a list of noun phrases, many False	-0.166
more than a list of noun phrases, one of 2	-0.131
no content	-0.065
object of the question's verb where be	0.2
object of the question's verb where do	0.224
object what be	-0.046
object where do	-0.126
opens 's	0.106
opens (	-0.237
opens as other	0.146
opens as part	-0.139
other to other, 0	-0.122
other to part, 0	-0.041
other to phrase, 0	0.309
part of a list, commas 0 for one	0.145
part of a list, commas 1 for one	-0.186
part of a list, commas 2 for one	-0.13
part of a list, joins 0	-0.183
part of a list, joins 0 for one	-0.183
part to part, 1	0.065
part to phrase, 1	0.125
part to phrase, 2	-0.258
partly in the question	-0.191
phrase to part, 1	-0.239
phrase to part, 2	0.063
phrase to part, 3	-0.056
phrase to phrase, 1	0.432
phrase to phrase, 2	0.138
phrase to phrase, 3	-0.378
phrase, then adjective	-0.161
phrase, then adverb	0.053
phrase, then auxiliary	-0.104
phrase, then capital	-0.069
phrase, then conjunction	0.259
phrase, then subordinate	0.063
phrase, then to	-0.073
phrase, then verb	0.086
question words 0 before	0.08
question words 0 before, 0 behind	0.06
question words 0 before, 1 behind	-0.141
question words 0 before, 2 behind	-0.1
question words 0 before, 3 behind	-0.162
question words 0 before, 5 behind	0.105
question words 0 before, 6 behind	0.325
question words 0 behind	-0.101
question words 1 before, 1 behind	-0.111
question words 1 before, 2 behind	0.292
question words 1 before, 3 behind	0.332
question words 1 before, 4 behind	-0.132
question words 1 before, 5 behind	-0.172
question words 1 before, 6 behind	-0.23
question words 2 before, 1 behind	0.151
question words 2 before, 2 behind	-0.091
question words 2 before, 4 behind	0.115
question words 2 before, 5 behind	-0.075
question words 2 before, 6 behind	-0.042
question words 3 before, 1 behind	-0.125
question words 3 before, 4 behind	0.138
question words 3 before, 6 behind	-0.061
question words 4 before	0.139
question words 4 before, 0 behind	0.228
question words 4 before, 1 behind	-0.05
question words 4 before, 4 behind	-0.248
question words 4 before, 6 behind	0.224
question words 4 behind	0.151
question words 5 before	-0.152
question words 5 before, 0 behind	-0.143
question words 5 before, 1 behind	0.089
question words 5 before, 2 behind	-0.13
question words 5 before, 3 behind	-0.156
question words 5 before, 4 behind	0.386
question words 5 before, 5 behind	0.103
question words 5 before, 6 behind	-0.3
question words 5 behind	-0.073
question words 6 before, 0 behind	-0.256
question words 6 before, 1 behind	0.165
question words 6 before, 3 behind	0.04
question words 6 before, 4 behind	-0.1
question words 6 before, 6 behind	0.1
question words in its phrase	-0.062
segment opens False closes False	0.086
segment opens False closes True	0.118
segment opens True closes False	0.152
segment opens True closes True	-0.355
segments 0	-0.057
segments 1	0.149
segments 2	-0.092
subject what be	0.046
subject where do	0.126
two after a question word	0.125
verb far, asked False, before	-0.043
verb far, asked False, behind	-0.093
verb far, asked True, before	0.337
verb near, asked False, before	-0.453
verb near, asked True, before	0.102
verb near, asked True, behind	-0.077
verb next, asked False, before	-0.048
verb next, asked True, behind	0.04
verb nowhere, asked False, before	0.076
verb nowhere, asked False, behind	0.184
verbs inside 0	0.207
verbs inside 1	-0.328
verbs inside 2	0.121
whole list of noun phrases	-0.061
whole list of noun phrases, many False	-0.061
whole list of noun phrases, one of 2	-0.105
whole list of noun phrases, one of 3	0.043
whole of a list, commas 1 for one	0.206
whole of a list, commas 2 for one	-0.088
whole of a list, joins 1	0.144
whole of a list, joins 1 for one	0.144
""",
    "place of a kind": r"""
across a list of noun phrases	0.088
across a list of noun phrases, many True	0.109
across a list of noun phrases, one of 2	-0.044
across a list of noun phrases, one of 3	0.132
after a	-0.198
after a like word	-0.062
after a question word	0.092
after a question word, adjective	0.151
after a question word, number	-0.085
after a question word, plural	-0.048
after adjective	-0.137
after adverb	0.182
after an	-0.04
after as	0.15
after at	0.132
after auxiliary begins adverb	-0.04
after auxiliary begins determiner	0.07
after auxiliary begins past	-0.047
after begin	-0.075
after begin begins determiner	0.255
after begin begins opening	0.092
after capital	-0.173
after capital begins adjective	-0.042
after capital begins capital	0.047
after capital begins determiner	-0.046
after capital begins noun	-0.049
after conjunction	-0.041
after conjunction begins capital	-0.139
after conjunction begins noun	0.133
after determiner	-0.061
after determiner begins adjective	0.116
after determiner begins capital	-0.11
after determiner begins determiner	-0.068
after for	0.057
after from	-0.286
after in	0.247
after ing	-0.245
after is	0.058
after noun begins capital	-0.085
after noun begins determiner	0.092
after number	-0.1
after of begins capital	0.048
after of begins determiner	-0.074
after opening	0.042
after past	0.25
after plural	0.04
after preposition	0.092
after preposition begins adjective	0.06
after preposition begins capital	0.115
after preposition begins determiner	-0.046
after preposition begins noun	0.04
after preposition begins number	-0.135
after pronoun	0.043
after subordinate	0.23
after that	-0.046
after the	-0.084
after the focus	0.11
after the last hit False	0.149
after the last hit True	-0.149
after the question's preposition	-0.159
after to	-0.067
after to begins determiner	-0.063
after verb	0.046
after verb begins determiner	0.139
after verbs	-0.064
all in the question	-0.358
asked for area, head noun	0.366
asked for citi, head name	0.416
asked for citi, head noun	-0.151
asked for countri, head name	-0.236
asked for countri, head noun	-0.183
asked for countri, head place	0.385
asked for countri, head plural	-0.101
bare phrase to part, 1	0.047
bare phrase to part, 3	0.068
bare phrase to phrase, 2	-0.075
bare phrase to phrase, 3	-0.114
before a	0.143
before a question word	0.107
before a question word, capital	0.155
before a question word, noun	-0.116
before adjective	0.114
before an	-0.053
before and	-0.128
before as	-0.097
before auxiliary	0.115
before capital	-0.145
before conjunction	0.086
before determiner	0.12
before end	-0.11
before for	0.066
before from	-0.064
before in	-0.262
before ing	-0.184
before noun	0.233
before number	0.059
before of	0.157
before past	0.192
before preposition	-0.175
before pronoun	-0.102
before that	0.152
before the first hit False	0.051
before the first hit True	-0.051
before the last hit False	0.178
before the last hit True	-0.178
before the question's first word	-0.343
before the whole focus	-0.212
before to	-0.115
before verb	-0.096
before verbs	-0.069
before was	0.185
before which	-0.123
before with	-0.224
begin of a list of noun phrases, one of 2	0.083
begin of a list of noun phrases, one of 3	-0.084
begins a	-0.147
begins adjective ends capital 1	-0.13
begins adjective ends capital 2	0.044
begins adjective ends capital 4	0.113
begins adjective ends noun 1	-0.08
begins adjective ends noun 4	0.067
begins adjective ends plural 1	0.1
begins adjective ends plural 3	-0.04
begins adjective ends plural 4	0.069
begins adverb	-0.104
begins capital	0.391
begins capital ends capital 0	0.67
begins capital ends capital 1	0.328
begins capital ends capital 2	-0.121
begins capital ends capital 3	-0.064
begins capital ends capital 4	-0.48
begins capital ends noun 1	0.165
begins capital ends noun 2	-0.048
begins capital ends noun 3	-0.056
begins capital ends noun 4	-0.059
begins capital ends number 2	0.131
begins capital ends plural 1	0.059
begins determiner	0.125
begins determiner ends adjective 1	-0.047
begins determiner ends capital 1	-0.297
begins determiner ends capital 3	0.155
begins determiner ends capital 4	0.234
begins determiner ends noun 1	-0.163
begins determiner ends noun 2	0.118
begins determiner ends noun 3	0.063
begins determiner ends noun 4	-0.224
begins determiner ends number 1	0.047
begins determiner ends plural 1	0.281
begins determiner ends plural 2	-0.065
begins determiner ends plural 3	-0.062
begins determiner ends plural 4	0.106
begins in	-0.049
begins ing ends ing 0	0.087
begins ing ends noun 4	-0.044
begins inside a mention	-0.098
begins noun ends capital 1	-0.098
begins noun ends capital 3	0.055
begins noun ends capital 4	0.095
begins noun ends noun 0	-0.111
begins noun ends noun 1	0.075
begins noun ends noun 4	0.193
begins noun ends plural 1	-0.083
begins noun ends plural 2	0.142
begins noun ends plural 4	-0.127
begins number	-0.315
begins number ends capital 4	0.044
begins number ends number 0	-0.148
begins opening	0.092
begins past	-0.106
begins plural	-0.114
begins plural ends plural 0	-0.054
begins preposition	-0.165
begins preposition ends capital 4	-0.043
begins the	0.456
begins to	-0.064
begins verb	0.09
begins verbs	0.103
begins verbs ends verbs 0	0.124
begins with a cue	-0.043
begins with a question word	-0.482
close	0.127
close left	0.094
closes 's	0.119
closes (	-0.284
closes )	-0.161
closes ,	0.291
closes -	0.051
closes .	-0.136
closes as other	-0.136
closes as part	0.218
closes as phrase	-0.082
commas 2	0.205
commas 3	-0.149
common words	-0.509
end of a list of noun phrases	-0.127
end of a list of noun phrases, many True	-0.153
end of a list of noun phrases, one of 2	-0.111
ends adjective	-0.168
ends adjective before capital	-0.044
ends adjective before noun	0.055
ends adjective before plural	-0.046
ends adverb	-0.073
ends capital	0.315
ends capital before adjective	0.249
ends capital before capital	-0.21
ends capital before conjunction	-0.081
ends capital before determiner	0.133
ends capital before noun	0.246
ends capital before past	0.381
ends capital before plural	0.093
ends capital before subordinate	-0.149
ends inside a mention	0.294
ends noun	-0.27
ends noun before auxiliary	0.079
ends noun before capital	0.071
ends noun before determiner	-0.045
ends noun before end	-0.156
ends noun before noun	-0.216
ends noun before of	0.214
ends noun before past	-0.07
ends noun before plural	-0.046
ends noun before preposition	-0.076
ends number	0.086
ends number before noun	0.059
ends past	-0.116
ends plural	0.172
ends plural before conjunction	0.045
ends plural before of	-0.057
ends plural before preposition	0.061
ends verb	-0.054
ends verbs	0.08
ends with a question word	-0.051
ends with the focus	0.194
head adjective many False	-0.076
head capital many False	0.072
head ing many False	0.065
head is the focus	0.42
head number many False	-0.045
head opening many False	0.111
head plural many False	-0.045
head plural many True	0.075
hits in the segment	-0.106
holds a fitting mention	0.064
holds demonym	0.23
holds name	0.046
holds no mention	0.18
holds organization	0.089
holds place	0.196
holds quantity	-0.109
holds the focus	0.138
in a cue	-0.23
is a fitting mention	0.116
is date	-0.123
is demonym	-0.104
is name	0.226
is place with the focus	0.216
is quantity	-0.068
item of a list of noun phrases	-0.133
item of a list of noun phrases, many False	-0.212
item of a list of noun phrases, many True	0.078
item of a list of noun phrases, one of 3	-0.118
joined by of	-0.054
joined by preposition	0.21
joined by to	-0.048
joins 0 for many	-0.238
joins 0 for one	0.161
joins 1 for many	0.288
joins 1 for one	-0.116
joins 2 for one	-0.045
length 0	0.553
length 1	0.259
length 3	-0.102
length 4	-0.408
length 5	-0.062
length 6	-0.118
length 7	0.075
length 8	-0.119
length 9	-0.055
more than a list of noun phrases	-0.242
more than a list of noun phrases, many False	-0.118
more than a list of noun phrases, many True	-0.124
more than a list of noun phrases, one of 2	-0.063
more than a list of noun phrases, one of 3	-0.179
near	0.056
opens (	-0.124
opens ,	0.153
opens as bare phrase	-0.043
opens as other	-0.161
opens as part	-0.094
opens as phrase	0.297
other to other, 0	0.1
other to part, 0	-0.049
other to phrase, 0	-0.212
part of a list, commas 0 for many	-0.209
part of a list, commas 1 for many	-0.04
part of a list, commas 1 for one	-0.059
part of a list, joins 0	-0.101
part of a list, joins 0 for many	-0.146
part of a list, joins 0 for one	0.045
part of a list, joins 1 for many	0.121
part of a list, joins 1 for one	-0.112
part to part, 1	-0.044
part to phrase, 1	0.181
part to phrase, 2	-0.084
part to phrase, 3	-0.064
phrase to other, 0	-0.194
phrase to part, 1	-0.088
phrase to part, 2	0.2
phrase to part, 3	0.133
phrase to phrase, 1	0.237
phrase to phrase, 2	-0.074
phrase to phrase, 3	0.083
phrase, then adverb	-0.114
phrase, then auxiliary	0.129
phrase, then capital	-0.176
phrase, then conjunction	-0.048
phrase, then determiner	0.173
phrase, then ing	-0.179
phrase, then noun	0.316
phrase, then of	0.122
phrase, then past	0.123
phrase, then preposition	-0.092
phrase, then to	-0.046
phrase, then verb	-0.087
question words 0 before	0.092
question words 0 before, 0 behind	0.122
question words 0 before, 1 behind	-0.062
question words 0 before, 3 behind	-0.046
question words 0 before, 4 behind	0.147
question words 0 before, 5 behind	0.054
question words 0 before, 6 behind	-0.157
question words 0 behind	0.107
question words 1 before, 0 behind	0.069
question words 1 before, 1 behind	0.067
question words 1 before, 2 behind	-0.134
question words 1 before, 3 behind	-0.073
question words 1 before, 4 behind	0.044
question words 1 before, 5 behind	-0.128
question words 1 before, 6 behind	0.16
question words 1 behind	0.248
question words 2 before	-0.1
question words 2 before, 0 behind	0.268
question words 2 before, 1 behind	0.046
question words 2 before, 2 behind	-0.15
question words 2 before, 3 behind	-0.067
question words 2 before, 5 behind	-0.093
question words 2 before, 6 behind	-0.079
question words 2 behind	-0.323
question words 3 before	0.146
question words 3 before, 1 behind	0.108
question words 3 before, 2 behind	-0.108
question words 3 before, 3 behind	0.312
question words 3 before, 4 behind	-0.047
question words 3 before, 5 behind	0.053
question words 3 before, 6 behind	-0.139
question words 3 behind	0.197
question words 4 before	-0.041
question words 4 before, 0 behind	-0.11
question words 4 before, 1 behind	-0.06
question words 4 before, 2 behind	0.101
question words 4 before, 3 behind	-0.122
question words 4 before, 4 behind	-0.111
question words 4 before, 6 behind	0.245
question words 4 behind	-0.221
question words 5 before	-0.093
question words 5 before, 1 behind	0.061
question words 5 before, 3 behind	0.177
question words 5 before, 4 behind	-0.091
question words 5 before, 6 behind	-0.221
question words 5 behind	0.1
question words 6 before, 0 behind	-0.247
question words 6 before, 1 behind	0.088
question words 6 before, 4 behind	-0.137
question words 6 before, 5 behind	0.224
question words 6 before, 6 behind	0.082
question words 6 behind	-0.108
question words in its phrase	0.061
segment opens False closes False	0.263
segment opens False closes True	-0.071
segment opens True closes False	0.275
segment opens True closes True	-0.468
segments 0	0.06
segments 1	-0.067
verb far, asked False, before	-0.067
verb far, asked False, behind	-0.085
verb far, asked True, behind	-0.13
verb near, asked False, before	-0.062
verb near, asked False, behind	0.273
verb near, asked True, before	0.216
verb near, asked True, behind	-0.091
verb next, asked False, before	0.157
verb next, asked False, behind	-0.057
verb next, asked True, behind	0.105
verb nowhere, asked False, before	-0.259
verbs inside 0	0.086
verbs inside 1	0.067
verbs inside 2	-0.153
whole list of noun phrases	0.047
whole list of noun phrases, many False	-0.071
whole list of noun phrases, many True	0.119
whole list of noun phrases, one of 2	-0.105
whole list of noun phrases, one of 3	0.153
whole of a list, commas 0 for many	0.063
whole of a list, commas 0 for one	0.052
whole of a list, commas 1 for many	0.071
whole of a list, commas 1 for one	-0.043
whole of a list, commas 2 for one	-0.058
whole of a list, joins 1	0.068
whole of a list, joins 1 for many	0.117
whole of a list, joins 1 for one	-0.049
""",
    "quantity": r"""
across a list of noun phrases	-0.086
across a list of noun phrases, many False	-0.086
after a	0.462
after a like word	0.078
after a question word	0.15
after a question word, adjective	-0.065
after a question word, capital	0.083
after a question word, noun	0.057
after a question word, plural	0.046
after about	0.149
after adjective	0.13
after adverb	0.09
after and	0.184
after at	0.24
after auxiliary begins determiner	-0.112
after auxiliary begins past	-0.074
after begin	0.176
after begin begins determiner	0.144
after begin begins opening	-0.071
after begin begins preposition	0.115
after by	0.084
after capital	-0.209
after capital begins capital	-0.068
after capital begins number	-0.086
after conjunction begins determiner	0.118
after determiner	-0.173
after determiner begins adjective	-0.069
after determiner begins capital	-0.177
after determiner begins noun	-0.096
after determiner begins number	0.219
after for	0.061
after from	-0.084
after in	-0.127
after ing	-0.124
after is	-0.109
after noun begins capital	0.064
after noun begins determiner	0.191
after noun begins noun	-0.052
after noun begins number	-0.215
after noun begins past	-0.069
after noun begins preposition	0.129
after number	-0.151
after number begins capital	-0.06
after of	0.048
after of begins determiner	-0.099
after of begins number	0.113
after on	-0.04
after opening	0.105
after past	-0.135
after past begins preposition	-0.118
after plural	-0.084
after plural begins preposition	-0.049
after preposition	-0.062
after preposition begins determiner	0.087
after subordinate	-0.164
after that	0.044
after the	-0.046
after the last hit False	0.22
after the last hit True	-0.22
after the question's last word	-0.264
after to	0.251
after to begins determiner	-0.05
after to begins number	0.313
after to begins verb	-0.046
after verb	0.333
after verbs	0.041
after was	-0.101
after with	0.123
all in the question	-0.079
bare phrase to part, 1	0.264
bare phrase to part, 2	-0.087
bare phrase to phrase, 1	-0.49
bare phrase to phrase, 2	0.322
bare phrase to phrase, 3	-0.126
before a	-0.112
before a question word	-0.074
before a question word, adjective	0.317
before a question word, past	0.129
before a question word, plural	-0.073
before adjective	0.066
before adverb	-0.187
before and	-0.088
before as	-0.061
before by	0.044
before capital	0.041
before conjunction	0.154
before determiner	-0.124
before end	0.041
before for	0.177
before in	0.152
before is	0.097
before noun	0.236
before number	-0.102
before of	0.346
before past	-0.087
before plural	-0.11
before preposition	0.165
before subordinate	-0.31
before the	0.115
before the first hit False	0.169
before the first hit True	-0.169
before the last hit False	0.056
before the last hit True	-0.056
before to	0.152
before verb	-0.049
before which	-0.212
begin of a list of noun phrases	0.125
begin of a list of noun phrases, many False	0.125
begin of a list of noun phrases, one of 2	0.162
begins a	-0.141
begins about	0.088
begins adjective	-0.131
begins adjective ends adjective 0	0.2
begins adjective ends noun 2	-0.049
begins adjective ends noun 4	-0.168
begins adjective ends number 3	0.052
begins adjective ends plural 1	-0.062
begins adjective ends plural 4	0.101
begins adverb	0.319
begins adverb ends adverb 0	0.276
begins adverb ends noun 4	-0.079
begins adverb ends number 4	0.145
begins at	0.131
begins by	-0.071
begins capital	-0.408
begins capital ends capital 1	-0.066
begins capital ends capital 3	-0.095
begins capital ends noun 1	-0.094
begins capital ends noun 2	0.048
begins capital ends noun 4	-0.056
begins capital ends number 1	-0.108
begins determiner	0.117
begins determiner ends capital 1	-0.051
begins determiner ends capital 3	0.108
begins determiner ends capital 4	-0.056
begins determiner ends noun 1	0.185
begins determiner ends noun 2	0.107
begins determiner ends noun 4	-0.102
begins determiner ends number 2	-0.098
begins determiner ends plural 1	0.101
begins determiner ends plural 4	-0.067
begins for	-0.069
begins in	-0.05
begins ing	-0.092
begins inside a mention	0.428
begins noun	-0.415
begins noun ends noun 0	-0.043
begins noun ends noun 1	-0.065
begins noun ends noun 3	-0.047
begins noun ends noun 4	-0.065
begins number	1.061
begins number ends adjective 2	0.158
begins number ends capital 1	-0.117
begins number ends capital 3	0.282
begins number ends capital 4	-0.119
begins number ends noun 1	0.427
begins number ends noun 3	0.366
begins number ends noun 4	0.267
begins number ends number 0	-0.15
begins number ends number 3	0.08
begins number ends number 4	-0.106
begins number ends past 3	0.099
begins number ends past 4	-0.045
begins number ends plural 1	0.151
begins number ends plural 4	-0.09
begins on	-0.063
begins opening	-0.071
begins past	-0.23
begins past ends noun 4	-0.06
begins past ends past 0	-0.055
begins past ends plural 4	0.07
begins plural	-0.215
begins plural ends plural 0	-0.097
begins preposition	0.412
begins preposition ends capital 4	0.309
begins preposition ends noun 2	0.075
begins preposition ends noun 3	-0.062
begins preposition ends number 1	0.143
begins preposition ends number 2	-0.045
begins preposition ends number 3	0.182
begins preposition ends plural 3	-0.046
begins subordinate	-0.073
begins the	-0.383
begins to	-0.102
begins verb	-0.054
begins verbs	-0.109
begins with a question word	-0.106
close	0.174
close left	-0.092
closes 's	-0.168
closes (	0.056
closes )	0.386
closes ,	0.074
closes -	-0.327
commas 1	-0.267
common words	0.454
end of a list of noun phrases	0.073
end of a list of noun phrases, many False	0.073
end of a list of noun phrases, one of 2	0.109
ends adjective	0.322
ends adjective before noun	0.306
ends adjective before plural	-0.133
ends adjective before preposition	0.101
ends adverb	0.442
ends capital	-0.143
ends capital before auxiliary	0.183
ends capital before capital	-0.103
ends capital before conjunction	0.086
ends capital before number	-0.097
ends capital before of	0.129
ends capital before preposition	0.13
ends ing	-0.069
ends inside a mention	-0.281
ends noun	0.352
ends noun before adjective	0.096
ends noun before auxiliary	-0.293
ends noun before capital	0.228
ends noun before conjunction	0.123
ends noun before determiner	0.068
ends noun before end	-0.148
ends noun before noun	-0.072
ends noun before number	-0.072
ends noun before of	0.191
ends noun before past	-0.088
ends noun before plural	0.118
ends noun before preposition	0.068
ends noun before to	0.133
ends number	-0.253
ends number before adjective	-0.101
ends number before capital	-0.165
ends number before conjunction	-0.055
ends number before end	0.235
ends number before plural	0.05
ends number before preposition	-0.153
ends past	-0.153
ends past before preposition	-0.107
ends plural	-0.324
ends plural before auxiliary	-0.084
ends plural before end	-0.046
ends plural before preposition	-0.058
ends verb	-0.055
ends with a question word	-0.155
head adjective many False	0.415
head adverb many False	0.295
head capital many False	-0.174
head ing many False	-0.059
head noun many False	-0.401
head number many False	0.231
head opening many False	0.121
head past many False	-0.163
head plural many False	-0.198
hits in the segment	0.466
holds a fitting mention	0.39
holds date	-0.042
holds duration	0.189
holds name	-0.538
holds no mention	-0.42
holds organization	0.101
holds percent	0.158
holds place	-0.25
holds quantity	-0.064
is a fitting mention	0.358
is date	-0.281
is duration	0.174
is place	-0.046
is quantity	0.041
joined by 	0.297
joined by conjunction	-0.078
joined by of	-0.07
joined by past	0.2
joined by to	-0.057
joins 2 for one	0.051
length 1	0.136
length 2	0.099
length 3	0.402
length 5	-0.291
length 6	-0.104
length 7	-0.314
length 8	-0.056
length 9	0.119
near	0.29
no content	-0.068
object how be	0.185
object what be	0.133
opens 's	-0.115
opens (	-0.423
opens ,	-0.17
opens as bare phrase	-0.127
opens as other	0.105
opens as part	-0.065
opens as phrase	0.087
other to other, 0	-0.053
other to phrase, 0	0.185
part of a list, commas 0 for one	0.089
part of a list, commas 1 for one	0.056
part of a list, commas 2 for one	-0.041
part of a list, joins 0	0.055
part of a list, joins 0 for one	0.055
part of a list, joins 1	0.049
part of a list, joins 1 for one	0.049
part to other, 0	0.087
part to part, 1	-0.078
part to part, 2	-0.049
part to phrase, 1	-0.241
part to phrase, 2	0.118
part to phrase, 3	0.105
partly in the question	-0.346
phrase to other, 0	-0.06
phrase to part, 1	0.214
phrase to part, 2	-0.124
phrase to part, 3	-0.073
phrase to phrase, 1	0.103
phrase to phrase, 3	0.062
phrase, then adjective	0.089
phrase, then adverb	-0.192
phrase, then auxiliary	-0.106
phrase, then capital	0.137
phrase, then conjunction	0.095
phrase, then determiner	-0.087
phrase, then ing	-0.046
phrase, then number	-0.127
phrase, then of	0.269
phrase, then past	-0.075
phrase, then subordinate	-0.181
phrase, then to	0.111
phrase, then verb	-0.041
question words 0 before	0.15
question words 0 before, 0 behind	-0.263
question words 0 before, 1 behind	-0.084
question words 0 before, 2 behind	0.247
question words 0 before, 3 behind	0.108
question words 0 before, 4 behind	0.164
question words 0 behind	-0.074
question words 1 before	-0.206
question words 1 before, 1 behind	-0.049
question words 1 before, 2 behind	-0.103
question words 1 before, 3 behind	-0.114
question words 1 before, 4 behind	0.148
question words 1 before, 6 behind	-0.134
question words 1 behind	0.231
question words 2 before, 1 behind	0.297
question words 2 before, 2 behind	0.124
question words 2 before, 3 behind	-0.221
question words 2 before, 4 behind	-0.103
question words 2 before, 5 behind	0.04
question words 2 before, 6 behind	-0.162
question words 2 behind	0.276
question words 3 before	-0.042
question words 3 before, 0 behind	0.147
question words 3 before, 1 behind	-0.262
question words 3 before, 2 behind	-0.172
question words 3 before, 3 behind	0.353
question words 3 before, 4 behind	-0.196
question words 3 before, 6 behind	0.094
question words 3 behind	0.047
question words 4 before	-0.122
question words 4 before, 0 behind	-0.219
question words 4 before, 1 behind	0.219
question words 4 before, 2 behind	0.189
question words 4 before, 3 behind	-0.054
question words 4 before, 4 behind	-0.111
question words 4 before, 5 behind	-0.106
question words 4 before, 6 behind	-0.04
question words 4 behind	-0.255
question words 5 before	0.232
question words 5 before, 1 behind	0.328
question words 5 before, 2 behind	0.206
question words 5 before, 3 behind	-0.077
question words 5 before, 4 behind	-0.217
question words 5 before, 5 behind	-0.074
question words 5 before, 6 behind	0.1
question words 5 behind	-0.249
question words 6 before, 0 behind	0.25
question words 6 before, 1 behind	-0.218
question words 6 before, 2 behind	-0.214
question words 6 before, 3 behind	0.053
question words 6 before, 4 behind	0.059
question words 6 before, 5 behind	-0.108
question words 6 before, 6 behind	0.156
question words in its phrase	0.423
segment opens False closes False	0.096
segment opens False closes True	0.274
segment opens True closes False	-0.39
segments 0	-0.536
segments 1	0.429
segments 2	0.107
subject how be	-0.185
subject what be	-0.133
two after a question word	-0.19
verb far, asked False, before	-0.254
verb far, asked False, behind	0.078
verb far, asked True, before	0.185
verb far, asked True, behind	-0.129
verb near, asked False, before	-0.107
verb near, asked False, behind	0.208
verb near, asked True, before	-0.062
verb near, asked True, behind	0.046
verb next, asked False, before	0.095
verb next, asked False, behind	-0.264
verb next, asked True, before	0.092
verb nowhere, asked False, before	0.051
verb nowhere, asked False, behind	0.081
verbs inside 0	0.138
verbs inside 1	-0.082
verbs inside 2	-0.056
whole list of noun phrases	0.119
whole list of noun phrases, many False	0.119
whole of a list, commas 0 for one	-0.195
whole of a list, commas 1 for one	0.066
whole of a list, commas 2 for one	0.113
""",
    "quantity of a kind": r"""
across a list of noun phrases	-0.045
across a list of noun phrases, many False	0.078
across a list of noun phrases, many True	-0.123
across a list of noun phrases, one of 3	-0.056
after a	0.291
after a like word	0.2
after a question word	-0.261
after a question word, capital	0.081
after a question word, noun	-0.216
after a question word, past	-0.088
after a question word, plural	0.204
after a question word, preposition	-0.069
after about	0.226
after adjective	0.147
after adjective begins noun	-0.051
after adverb	0.067
after adverb begins adjective	-0.055
after adverb begins determiner	-0.05
after adverb begins number	0.225
after adverb begins preposition	0.072
after are	0.044
after as	-0.247
after at	-0.17
after auxiliary begins adjective	0.046
after auxiliary begins adverb	0.091
after auxiliary begins determiner	0.08
after auxiliary begins number	-0.168
after auxiliary begins past	-0.046
after auxiliary begins verb	-0.104
after begin	-0.09
after begin begins adverb	0.213
after begin begins determiner	-0.112
after begin begins opening	0.088
after begin begins preposition	-0.061
after begin begins pronoun	0.102
after between	0.151
after capital	-0.206
after capital begins capital	-0.07
after capital begins determiner	-0.043
after conjunction	0.111
after conjunction begins adjective	-0.046
after conjunction begins capital	-0.048
after conjunction begins determiner	0.115
after conjunction begins number	0.238
after determiner	-0.352
after determiner begins adjective	-0.125
after determiner begins noun	-0.077
after determiner begins past	-0.052
after determiner begins plural	-0.043
after from	0.21
after in	-0.147
after ing	0.182
after is	-0.312
after its	0.144
after noun begins adjective	-0.08
after noun begins capital	-0.043
after noun begins determiner	-0.046
after noun begins noun	0.217
after noun begins number	-0.054
after noun begins plural	-0.041
after noun begins preposition	0.059
after noun begins subordinate	0.141
after number begins adjective	-0.152
after number begins noun	-0.079
after number begins number	0.18
after number begins preposition	0.164
after of	-0.049
after of begins adjective	-0.053
after of begins capital	-0.067
after of begins determiner	0.061
after of begins noun	-0.052
after on	-0.074
after or	0.172
after over	-0.105
after past	0.1
after past begins determiner	-0.065
after past begins noun	0.09
after past begins number	0.194
after past begins preposition	-0.121
after plural	0.042
after plural begins number	-0.185
after plural begins preposition	0.135
after preposition	-0.049
after preposition begins adjective	-0.057
after preposition begins adverb	-0.059
after preposition begins capital	-0.119
after preposition begins determiner	-0.065
after preposition begins noun	-0.218
after preposition begins number	0.287
after preposition begins plural	0.093
after subordinate begins determiner	-0.107
after subordinate begins number	-0.048
after than	0.294
after that	-0.149
after the	-0.203
after the focus	-0.206
after the last hit False	0.165
after the last hit True	-0.165
after the question's last word	-0.181
after to	-0.156
after to begins determiner	0.117
after to begins number	-0.211
after to begins verb	-0.046
after verb	0.108
after verb begins determiner	0.119
after verb begins preposition	-0.056
after was	0.095
after which	-0.168
after with	0.284
asked for percentag, head noun	0.056
asked for percentag, head percent	0.389
asked for percentag, head plural	0.066
asked for person, head noun	-0.074
asked for person, head quantity	0.346
asked for year, head duration	0.048
bare phrase to part, 2	-0.044
bare phrase to phrase, 1	-0.125
bare phrase to phrase, 2	-0.099
bare phrase to phrase, 3	0.05
before a	0.065
before a question word, adjective	0.116
before a question word, capital	0.304
before a question word, noun	0.057
before a question word, past	-0.193
before a question word, plural	-0.132
before a question word, preposition	-0.185
before a question word, verb	-0.055
before adjective	0.266
before adverb	-0.141
before are	-0.134
before as	0.112
before auxiliary	0.063
before between	-0.059
before by	0.128
before conjunction	-0.066
before determiner	-0.129
before end	-0.078
before for	-0.136
before from	0.136
before in	0.043
before ing	-0.109
before into	0.095
before is	0.124
before its	-0.057
before noun	0.145
before of	0.692
before on	-0.097
before past	-0.082
before plural	-0.068
before preposition	-0.195
before pronoun	0.136
before subordinate	0.124
before than	-0.096
before that	-0.115
before the	-0.11
before the focus	0.2
before the last hit False	-0.089
before the last hit True	0.089
before the question's first word	-0.265
before the whole focus	0.24
before to	-0.087
before verb	-0.109
before verbs	-0.068
before was	0.06
before which	0.059
before with	-0.124
begin of a list of noun phrases	-0.09
begin of a list of noun phrases, many True	-0.067
begin of a list of noun phrases, one of 2	-0.103
begins a	0.064
begins adjective	-0.361
begins adjective ends adjective 0	-0.191
begins adjective ends noun 1	-0.195
begins adjective ends noun 2	-0.063
begins adjective ends noun 3	0.063
begins adjective ends noun 4	0.187
begins adjective ends plural 1	0.05
begins adjective ends plural 3	-0.043
begins adjective ends plural 4	-0.062
begins adjective ends verbs 4	0.059
begins adverb	0.453
begins adverb ends adjective 1	-0.077
begins adverb ends adjective 4	-0.042
begins adverb ends adverb 0	0.139
begins adverb ends noun 2	-0.087
begins adverb ends noun 4	0.102
begins adverb ends number 1	-0.042
begins adverb ends plural 2	0.29
begins adverb ends plural 4	-0.067
begins an	-0.116
begins as	0.11
begins at	-0.135
begins between	0.12
begins capital	-0.28
begins capital ends capital 2	-0.154
begins capital ends noun 2	0.12
begins capital ends number 1	-0.049
begins determiner	0.073
begins determiner ends adjective 2	0.063
begins determiner ends capital 4	-0.047
begins determiner ends noun 1	0.076
begins determiner ends number 1	0.062
begins determiner ends number 2	-0.077
begins determiner ends past 1	0.05
begins determiner ends plural 1	0.06
begins determiner ends plural 2	0.174
begins determiner ends plural 3	0.048
begins determiner ends plural 4	-0.103
begins for	-0.051
begins in	-0.075
begins ing	-0.147
begins inside a mention	0.545
begins its	-0.058
begins noun	-0.295
begins noun ends adjective 1	0.176
begins noun ends noun 0	-0.128
begins noun ends noun 1	-0.13
begins noun ends noun 2	-0.06
begins noun ends noun 3	-0.06
begins noun ends noun 4	-0.063
begins noun ends plural 1	-0.083
begins noun ends plural 2	0.082
begins noun ends plural 4	0.103
begins number	0.731
begins number ends adjective 1	0.161
begins number ends adjective 4	-0.112
begins number ends capital 1	-0.211
begins number ends capital 2	-0.117
begins number ends capital 3	0.313
begins number ends capital 4	0.044
begins number ends noun 1	0.583
begins number ends noun 3	0.246
begins number ends noun 4	-0.065
begins number ends number 0	0.454
begins number ends number 1	-0.156
begins number ends number 2	0.179
begins number ends number 3	-0.076
begins number ends number 4	-0.109
begins number ends past 1	0.152
begins number ends past 2	-0.041
begins number ends plural 1	0.146
begins number ends plural 2	-0.359
begins number ends plural 4	-0.127
begins opening	0.088
begins opening ends opening 0	0.098
begins over	0.562
begins past	-0.207
begins past ends past 0	-0.042
begins plural	0.12
begins plural ends adjective 3	0.158
begins plural ends plural 0	-0.132
begins plural ends plural 2	0.264
begins plural ends plural 4	-0.05
begins preposition	0.258
begins preposition ends adjective 2	0.129
begins preposition ends adjective 3	0.072
begins preposition ends adjective 4	0.097
begins preposition ends noun 2	-0.051
begins preposition ends noun 4	-0.069
begins preposition ends number 2	0.073
begins preposition ends number 4	-0.042
begins preposition ends past 2	0.072
begins preposition ends plural 4	0.079
begins pronoun	0.055
begins pronoun ends noun 4	0.164
begins subordinate	-0.05
begins subordinate ends verb 4	0.161
begins than	-0.047
begins the	-0.443
begins to	-0.169
begins verb	-0.245
begins verb ends verb 0	-0.04
begins verbs	-0.093
begins with	-0.044
begins with a question word	0.258
close	-0.174
close left	-0.047
closes (	0.134
closes )	0.087
closes ),	0.234
closes ).	0.054
closes -	-0.125
closes ;	-0.212
closes as other	-0.062
closes as part	0.262
closes as phrase	-0.201
commas 1	-0.372
commas 3	-0.083
end of a list of noun phrases	0.103
end of a list of noun phrases, many False	0.161
end of a list of noun phrases, many True	-0.057
end of a list of noun phrases, one of 2	0.11
ends adjective	0.311
ends adjective before adjective	0.056
ends adjective before capital	0.155
ends adjective before noun	-0.144
ends adjective before plural	0.293
ends adverb before adjective	0.049
ends adverb before determiner	-0.052
ends capital	-0.374
ends capital before adjective	0.066
ends capital before auxiliary	-0.143
ends capital before capital	-0.114
ends capital before conjunction	-0.061
ends capital before determiner	-0.07
ends capital before end	0.116
ends capital before noun	-0.091
ends capital before number	-0.065
ends capital before past	-0.074
ends capital before plural	0.055
ends capital before preposition	-0.075
ends capital before subordinate	0.102
ends ing	-0.061
ends inside a mention	-0.323
ends noun	0.097
ends noun before capital	-0.042
ends noun before conjunction	-0.19
ends noun before determiner	0.076
ends noun before end	0.221
ends noun before noun	0.108
ends noun before number	-0.115
ends noun before of	0.153
ends noun before past	0.094
ends noun before plural	-0.485
ends noun before preposition	0.175
ends noun before subordinate	0.066
ends noun before to	0.085
ends noun before verbs	-0.056
ends number	-0.159
ends number before adjective	0.179
ends number before capital	0.081
ends number before conjunction	-0.072
ends number before determiner	-0.16
ends number before end	-0.11
ends number before noun	0.232
ends number before number	-0.129
ends number before past	-0.041
ends number before plural	0.119
ends number before preposition	0.092
ends opening	0.098
ends past before noun	0.103
ends past before number	0.116
ends past before preposition	-0.051
ends plural before auxiliary	0.043
ends plural before conjunction	0.188
ends plural before end	-0.267
ends plural before ing	-0.081
ends plural before number	0.201
ends plural before of	0.319
ends plural before past	-0.086
ends plural before preposition	-0.229
ends plural before subordinate	-0.066
ends plural before verb	-0.062
ends pronoun	-0.049
ends verb	0.063
ends with the focus	0.385
head adjective many False	0.242
head adjective many True	0.089
head adverb many False	-0.104
head adverb many True	0.206
head capital many False	-0.107
head capital many True	-0.453
head is the focus	0.243
head noun many False	-0.216
head noun many True	-0.168
head number many False	0.137
head number many True	0.619
head past many False	0.05
head past many True	-0.044
head plural many False	-0.075
head plural many True	-0.326
head verb many True	0.12
hits in the segment	0.668
holds a fitting mention	0.276
holds date	-0.446
holds demonym	-0.226
holds duration	0.263
holds name	-0.419
holds no mention	-0.144
holds percent	0.063
holds the focus	0.358
is a fitting mention	0.419
is date	-0.09
is duration	0.087
is duration with the focus	0.132
is name	0.066
is name with the focus	-0.043
is place	-0.044
is quantity	0.444
is quantity before the focus	0.482
item of a list of noun phrases	-0.07
item of a list of noun phrases, many False	0.172
item of a list of noun phrases, many True	-0.242
item of a list of noun phrases, one of 2	-0.105
joined by 	0.089
joined by auxiliary past	0.14
joined by of	-0.268
joined by past	0.095
joined by to	0.595
joins 0 for many	0.283
joins 1 for many	-0.236
joins 2 for many	-0.047
length 0	0.135
length 1	0.235
length 2	0.115
length 3	0.344
length 5	-0.247
length 6	-0.46
length 8	-0.154
more than a list of noun phrases, many False	-0.13
more than a list of noun phrases, many True	0.116
more than a list of noun phrases, one of 2	0.062
more than a list of noun phrases, one of 3	-0.076
near	0.046
object how -	-0.077
object how be	-0.224
object how do	0.331
object of the question's verb how -	0.06
object of the question's verb how be	-0.117
object of the question's verb how do	-0.071
object what be	-0.252
opens (	-0.049
opens ,	0.301
opens -	-0.152
opens ;	-0.045
opens as bare phrase	-0.24
opens as other	0.216
opens as part	0.065
opens as phrase	-0.041
other to other, 0	0.164
other to part, 0	0.061
part of a list, commas 1 for many	-0.063
part of a list, commas 2 for many	-0.046
part of a list, joins 0	-0.076
part of a list, joins 1 for many	-0.052
part of a list, joins 1 for one	0.047
part to other, 0	-0.061
part to part, 1	0.16
part to phrase, 1	-0.068
part to phrase, 2	0.11
part to phrase, 3	-0.044
partly in the question	0.043
phrase to other, 0	-0.133
phrase to part, 2	0.137
phrase to part, 3	-0.07
phrase to phrase, 2	0.235
phrase to phrase, 3	-0.24
phrase, then adjective	0.324
phrase, then auxiliary	-0.069
phrase, then capital	-0.176
phrase, then conjunction	-0.146
phrase, then ing	-0.103
phrase, then noun	-0.105
phrase, then number	-0.146
phrase, then of	0.313
phrase, then past	-0.107
phrase, then plural	0.073
phrase, then preposition	-0.057
phrase, then pronoun	0.154
phrase, then subordinate	0.07
phrase, then verb	-0.063
phrase, then verbs	-0.062
question words 0 before	-0.261
question words 0 before, 2 behind	-0.291
question words 0 before, 3 behind	0.049
question words 0 before, 4 behind	-0.048
question words 0 before, 5 behind	-0.101
question words 0 before, 6 behind	0.146
question words 1 before, 0 behind	0.143
question words 1 before, 1 behind	-0.225
question words 1 before, 2 behind	-0.172
question words 1 before, 4 behind	0.266
question words 1 before, 5 behind	0.041
question words 1 behind	0.431
question words 2 before, 0 behind	-0.326
question words 2 before, 2 behind	0.395
question words 2 before, 4 behind	-0.087
question words 2 before, 5 behind	-0.11
question words 2 before, 6 behind	0.12
question words 3 before	-0.064
question words 3 before, 1 behind	0.129
question words 3 before, 2 behind	0.18
question words 3 before, 3 behind	-0.185
question words 3 before, 4 behind	0.071
question words 3 before, 5 behind	-0.228
question words 3 before, 6 behind	-0.056
question words 3 behind	0.11
question words 4 before	0.047
question words 4 before, 0 behind	-0.217
question words 4 before, 1 behind	0.41
question words 4 before, 5 behind	0.116
question words 4 before, 6 behind	-0.214
question words 4 behind	-0.185
question words 5 before	0.287
question words 5 before, 0 behind	0.243
question words 5 before, 1 behind	0.267
question words 5 before, 2 behind	0.073
question words 5 before, 3 behind	0.198
question words 5 before, 4 behind	-0.119
question words 5 before, 5 behind	-0.075
question words 5 before, 6 behind	-0.3
question words 5 behind	-0.278
question words 6 before	-0.049
question words 6 before, 0 behind	0.173
question words 6 before, 1 behind	-0.183
question words 6 before, 2 behind	-0.154
question words 6 before, 4 behind	-0.228
question words 6 before, 5 behind	0.078
question words 6 before, 6 behind	0.228
question words 6 behind	-0.109
question words in its phrase	-0.046
segment opens False closes False	-0.042
segment opens False closes True	0.25
segment opens True closes False	-0.236
segments 0	-0.152
segments 1	0.246
segments 2	-0.094
subject how -	0.077
subject how be	0.224
subject how do	-0.331
subject what be	0.252
the focus in its phrase	-0.148
two after the focus, of	0.196
two after the focus, past	0.046
verb far, asked False, before	0.264
verb far, asked False, behind	0.402
verb far, asked True, before	-0.116
verb far, asked True, behind	-0.239
verb near, asked True, before	-0.145
verb near, asked True, behind	-0.124
verb next, asked False, behind	0.166
verb next, asked True, behind	-0.342
verb nowhere, asked False, before	0.077
verb nowhere, asked False, behind	0.134
verbs inside 0	0.514
verbs inside 1	-0.233
verbs inside 2	-0.281
whole list of noun phrases, many False	0.054
whole list of noun phrases, many True	-0.044
whole list of noun phrases, one of 2	0.064
whole list of noun phrases, one of 3	-0.054
whole of a list, commas 0 for many	-0.192
whole of a list, commas 1 for many	-0.056
whole of a list, joins 1	-0.274
whole of a list, joins 1 for many	-0.231
whole of a list, joins 1 for one	-0.043
""",
    "reason": r"""
across a list of noun phrases	-0.148
across a list of noun phrases, many False	-0.148
across a list of noun phrases, one of 2	-0.11
after a cue	0.425
after a like word	-0.123
after a question word	-0.044
after a question word, adjective	0.05
after a question word, capital	0.054
after a question word, noun	0.152
after a question word, past	-0.064
after a question word, plural	-0.105
after adjective	-0.219
after adjective begins noun	-0.084
after adverb	-0.267
after and	-0.116
after as	0.21
after auxiliary	0.246
after auxiliary begins determiner	0.141
after begin	-0.09
after begin begins determiner	-0.191
after capital	0.26
after capital begins capital	-0.099
after conjunction	-0.116
after determiner begins capital	-0.172
after determiner begins noun	0.303
after determiner begins plural	-0.044
after in	0.087
after ing	-0.064
after is	-0.106
after noun begins determiner	-0.279
after noun begins noun	0.106
after noun begins plural	-0.049
after noun begins preposition	-0.1
after number	0.041
after of	0.215
after past begins preposition	-0.119
after plural begins preposition	-0.069
after preposition	0.288
after preposition begins noun	-0.185
after subordinate	0.105
after the	0.078
after the first hit False	0.228
after the first hit True	-0.228
after the last hit False	0.077
after the last hit True	-0.077
after the question's last word	0.155
after to	0.314
after to begins verb	-0.405
after verb	-0.392
after verb begins determiner	-0.098
after was	0.327
all in the question	-0.189
bare phrase to other, 0	0.177
bare phrase to part, 1	-0.049
bare phrase to phrase, 1	-0.108
before a	0.058
before a question word, adjective	0.085
before a question word, capital	0.067
before a question word, noun	0.109
before a question word, plural	-0.046
before adjective	-0.095
before and	-0.044
before auxiliary	-0.099
before capital	-0.08
before determiner	0.074
before end	0.271
before for	-0.125
before in	0.145
before noun	0.056
before number	0.065
before of	-0.071
before past	-0.094
before plural	-0.174
before preposition	-0.079
before pronoun	0.382
before the	-0.227
before the last hit False	0.141
before the last hit True	-0.141
before the question's first word	0.181
before the question's verb why be	-0.172
before to	-0.317
before verb	-0.142
before verbs	0.15
before was	0.131
begin of a list of noun phrases	0.138
begin of a list of noun phrases, many False	0.138
begin of a list of noun phrases, one of 2	0.046
begins adjective	0.097
begins adjective ends adjective 0	-0.132
begins adjective ends adjective 4	-0.051
begins adjective ends noun 1	-0.254
begins adjective ends noun 3	0.055
begins adjective ends plural 1	-0.072
begins adverb	-0.168
begins adverb ends adjective 4	0.123
begins adverb ends noun 4	-0.107
begins adverb ends plural 4	-0.051
begins as	0.13
begins capital	-0.242
begins capital ends capital 0	-0.091
begins capital ends capital 1	-0.115
begins capital ends capital 2	-0.099
begins capital ends capital 4	-0.157
begins determiner ends adjective 4	0.096
begins determiner ends adverb 4	-0.045
begins determiner ends capital 3	-0.069
begins determiner ends capital 4	0.08
begins determiner ends noun 1	-0.09
begins determiner ends noun 2	-0.043
begins determiner ends noun 3	-0.069
begins determiner ends noun 4	-0.052
begins determiner ends plural 1	0.118
begins determiner ends plural 4	0.148
begins determiner ends verb 4	0.064
begins for	0.467
begins in	-0.081
begins ing	0.116
begins inside a mention	-0.091
begins noun	-0.054
begins noun ends adjective 4	-0.059
begins noun ends noun 0	-0.164
begins noun ends noun 1	0.209
begins noun ends noun 2	0.137
begins noun ends noun 3	-0.112
begins noun ends noun 4	0.177
begins noun ends plural 4	-0.219
begins noun ends verb 4	0.086
begins number	-0.106
begins number ends noun 4	-0.049
begins number ends number 0	0.062
begins past	-0.262
begins past ends noun 2	-0.047
begins past ends noun 4	0.167
begins past ends past 0	-0.06
begins past ends plural 4	-0.065
begins past ends verb 4	-0.1
begins plural	-0.142
begins plural ends plural 0	-0.123
begins plural ends plural 4	-0.058
begins preposition ends capital 4	0.166
begins preposition ends noun 1	0.089
begins preposition ends noun 3	-0.08
begins pronoun	-0.1
begins pronoun ends noun 4	-0.061
begins subordinate	0.344
begins subordinate ends noun 4	0.054
begins subordinate ends plural 4	0.396
begins the	0.04
begins to	1.019
begins to ends capital 4	-0.044
begins to ends noun 4	0.36
begins to ends plural 4	0.396
begins verb	-0.202
begins verb ends noun 4	-0.101
begins with a cue	0.527
begins with a question word	0.204
close	-0.174
closes .	0.184
closes as other	0.115
closes as part	-0.099
commas 1	-0.228
commas 2	-0.122
common words	-0.407
end of a list of noun phrases, one of 2	0.051
ends adjective	-0.063
ends adjective before noun	-0.118
ends adverb	0.072
ends capital	-0.203
ends capital before capital	-0.098
ends ing	0.136
ends inside a mention	-0.077
ends noun	-0.086
ends noun before auxiliary	-0.134
ends noun before determiner	-0.066
ends noun before end	-0.075
ends noun before noun	0.084
ends noun before of	0.058
ends noun before plural	-0.072
ends noun before preposition	-0.181
ends number	-0.147
ends past	-0.105
ends past before preposition	-0.084
ends plural	0.405
ends plural before end	0.222
ends plural before preposition	0.254
ends pronoun	0.07
ends verb	-0.068
ends verb before determiner	-0.051
ends verbs	-0.102
ends with a question word	-0.077
head adjective many False	-0.053
head adverb many False	0.152
head capital many False	-0.234
head ing many False	0.054
head noun many False	0.351
head number many False	-0.123
head past many False	-0.099
head pronoun many False	0.182
head verb many False	-0.263
head verbs many False	-0.068
hits in the segment	-0.118
holds name	-0.257
holds no mention	0.063
is name	-0.25
item of a list of noun phrases	-0.125
item of a list of noun phrases, many False	-0.125
item of a list of noun phrases, one of 2	-0.043
joined by auxiliary past	0.044
joined by conjunction	0.053
joined by of	0.077
joined by preposition	0.177
length 0	-0.535
length 1	-0.215
length 2	-0.457
length 3	0.095
length 4	0.055
length 5	0.225
length 6	0.552
length 7	0.201
length 8	0.145
length 9	-0.064
more than a list of noun phrases	-0.123
more than a list of noun phrases, many False	-0.123
more than a list of noun phrases, one of 2	-0.077
object why be	-0.065
object why do	-0.066
opens ,	0.178
opens as other	0.267
opens as part	-0.198
opens as phrase	-0.073
other to other, 0	-0.086
other to part, 0	0.072
other to phrase, 0	0.28
part of a list, commas 0 for one	0.17
part of a list, commas 1 for one	-0.04
part of a list, joins 0	0.124
part of a list, joins 0 for one	0.124
part of a list, joins 1	-0.048
part of a list, joins 1 for one	-0.048
part to other, 0	-0.049
part to phrase, 1	-0.202
part to phrase, 2	0.145
part to phrase, 3	-0.07
partly in the question	-0.132
phrase to other, 0	0.073
phrase to part, 1	-0.15
phrase to part, 2	0.111
phrase to phrase, 1	-0.207
phrase to phrase, 2	0.327
phrase to phrase, 3	-0.194
phrase, then auxiliary	-0.132
phrase, then conjunction	-0.234
phrase, then determiner	0.085
phrase, then past	-0.044
phrase, then preposition	0.207
phrase, then subordinate	-0.054
phrase, then to	-0.122
question words 0 before	-0.044
question words 0 before, 0 behind	-0.089
question words 0 before, 1 behind	-0.065
question words 0 before, 2 behind	-0.049
question words 0 before, 3 behind	0.107
question words 0 before, 4 behind	0.134
question words 0 before, 5 behind	-0.125
question words 0 before, 6 behind	0.044
question words 1 before	-0.4
question words 1 before, 1 behind	-0.084
question words 1 before, 3 behind	0.072
question words 1 before, 4 behind	-0.069
question words 1 before, 5 behind	-0.121
question words 1 before, 6 behind	-0.14
question words 1 behind	-0.08
question words 2 before	0.134
question words 2 before, 0 behind	0.074
question words 2 before, 2 behind	-0.045
question words 2 before, 3 behind	-0.097
question words 2 before, 4 behind	-0.049
question words 2 before, 6 behind	0.264
question words 2 behind	0.129
question words 3 before	0.122
question words 3 before, 1 behind	0.065
question words 3 before, 3 behind	-0.05
question words 3 before, 4 behind	-0.057
question words 3 before, 6 behind	0.164
question words 3 behind	0.07
question words 4 before, 0 behind	0.092
question words 4 before, 1 behind	-0.081
question words 4 before, 3 behind	-0.083
question words 4 before, 6 behind	0.053
question words 5 before, 6 behind	-0.12
question words 5 behind	-0.226
question words 6 before	0.121
question words 6 before, 0 behind	-0.071
question words 6 before, 1 behind	0.141
question words 6 before, 2 behind	0.275
question words 6 before, 3 behind	0.151
question words 6 before, 5 behind	-0.191
question words 6 before, 6 behind	-0.163
question words 6 behind	0.102
question words in its phrase	-0.1
segment opens False closes False	-0.546
segment opens False closes True	0.105
segment opens True closes True	0.455
segments 0	0.547
segments 1	-0.34
segments 2	-0.207
subject why be	0.065
subject why do	0.066
two after a question word	-0.391
verb far, asked False, before	0.061
verb far, asked True, before	0.209
verb far, asked True, behind	0.067
verb near, asked False, before	0.048
verb near, asked False, behind	0.131
verb near, asked True, before	0.067
verb near, asked True, behind	0.046
verb next, asked False, behind	-0.065
verb next, asked True, before	-0.21
verb next, asked True, behind	-0.118
verb nowhere, asked False, before	-0.142
verbs inside 0	-0.571
verbs inside 1	0.265
verbs inside 2	0.306
whole list of noun phrases	-0.262
whole list of noun phrases, many False	-0.262
whole list of noun phrases, one of 2	-0.214
whole of a list, commas 0 for one	0.119
whole of a list, commas 1 for one	-0.054
whole of a list, joins 1	0.066
whole of a list, joins 1 for one	0.066
""",
    "reason of a kind": r"""
after a question word	-0.176
after adjective	0.077
after begin	-0.124
after determiner	0.099
after noun	-0.09
after past	0.042
after plural	-0.083
after preposition	-0.109
after the	0.053
bare phrase to phrase, 1	-0.048
bare phrase to phrase, 3	0.118
before a question word	0.197
before capital	0.147
before determiner	0.043
before end	0.158
before noun	-0.174
before past	0.098
before plural	0.077
before preposition	0.132
before the	-0.082
before the first hit False	-0.162
before the first hit True	0.162
begins adjective	0.168
begins adjective ends adjective 0	-0.055
begins adjective ends noun 4	0.153
begins capital	-0.098
begins capital ends capital 0	-0.082
begins determiner ends noun 1	-0.066
begins determiner ends noun 4	0.189
begins past	0.145
begins plural	-0.098
begins preposition	-0.174
begins preposition ends noun 4	-0.071
begins the	-0.162
begins with a question word	-0.209
closes ,	-0.117
closes .	0.252
closes as other	-0.143
closes as phrase	0.125
commas 1	0.176
common words	-0.072
ends capital	-0.246
ends noun	0.254
ends past	-0.139
ends plural	0.148
ends with a question word	-0.155
head adjective many False	-0.071
head noun many False	0.341
head past many False	-0.095
hits in the segment	0.207
holds no mention	0.075
length 0	-0.307
length 1	-0.139
length 2	-0.058
length 4	0.151
length 5	0.308
length 6	-0.086
length 7	0.204
opens ,	0.051
opens as other	0.177
opens as part	-0.121
other to other, 0	0.081
other to part, 0	0.059
part to phrase, 1	-0.111
partly in the question	-0.238
phrase to other, 0	-0.178
phrase to part, 1	0.044
phrase to phrase, 1	-0.113
phrase to phrase, 2	0.26
question words 0 before	-0.176
question words 0 before, 6 behind	-0.247
question words 0 behind	0.197
question words 1 before	0.133
question words 1 before, 6 behind	-0.102
question words 1 behind	-0.08
question words 2 before	0.208
question words 2 before, 6 behind	0.297
question words 3 before	0.124
question words 3 before, 6 behind	-0.125
question words 3 behind	-0.287
question words 4 before	-0.246
question words 4 before, 6 behind	-0.109
question words 6 before	0.116
question words 6 before, 6 behind	0.191
question words 6 behind	-0.064
segment opens False closes False	-0.117
segment opens False closes True	0.251
segment opens True closes True	-0.161
segments 1	0.138
two after a question word	0.143
verb far, asked False, behind	-0.101
verb near, asked False, before	-0.148
verb near, asked False, behind	0.304
verb next, asked False, before	-0.077
verb next, asked False, behind	-0.274
verb nowhere, asked False, before	-0.221
verbs inside 0	-0.217
verbs inside 1	0.188
""",
    "thing": r"""
across a list of noun phrases	0.171
across a list of noun phrases, many False	0.171
across a list of noun phrases, one of 2	0.123
after a	0.161
after a like word	0.349
after a question word	0.172
after a question word, adjective	0.151
after a question word, capital	0.119
after a question word, noun	0.085
after a question word, past	-0.166
after a question word, plural	-0.109
after a question word, verb	0.048
after adjective begins noun	-0.08
after adjective begins plural	-0.057
after adverb	-0.278
after and	0.155
after are	-0.105
after as	-0.089
after auxiliary begins adverb	-0.064
after auxiliary begins determiner	-0.173
after auxiliary begins past	-0.162
after auxiliary begins verb	0.186
after begin	0.104
after begin begins determiner	-0.21
after begin begins opening	0.153
after begin begins preposition	0.122
after capital	0.224
after capital begins noun	0.305
after conjunction	0.051
after conjunction begins determiner	-0.108
after conjunction begins noun	-0.236
after determiner	-0.068
after determiner begins adjective	-0.057
after determiner begins capital	0.199
after determiner begins noun	-0.132
after for	-0.109
after ing	-0.07
after is	-0.093
after noun	-0.065
after noun begins adjective	-0.2
after noun begins determiner	0.107
after noun begins plural	0.208
after noun begins subordinate	0.06
after of	0.058
after of begins adjective	0.136
after of begins determiner	0.107
after or	-0.099
after past	-0.083
after past begins preposition	-0.054
after preposition	-0.184
after preposition begins adjective	-0.295
after preposition begins determiner	0.178
after preposition begins noun	-0.051
after pronoun	0.233
after subordinate	-0.262
after that	-0.135
after the	-0.4
after the first hit False	0.066
after the first hit True	-0.066
after the last hit False	-0.189
after the last hit True	0.189
after the question's last word	0.319
after the question's preposition	0.565
after to begins verb	-0.111
after verb	0.251
after verbs	0.123
after which	-0.041
after with	0.052
bare phrase to part, 1	0.077
bare phrase to phrase, 2	-0.287
bare phrase to phrase, 3	0.142
before a question word	-0.078
before a question word, noun	-0.044
before a question word, past	-0.152
before a question word, plural	-0.094
before a question word, verb	-0.098
before adjective	-0.138
before adverb	-0.062
before and	-0.196
before are	-0.081
before as	0.099
before auxiliary	0.176
before capital	0.057
before determiner	-0.149
before end	-0.163
before for	-0.08
before in	0.309
before ing	0.35
before is	-0.272
before noun	-0.139
before number	-0.108
before of	-0.199
before on	0.088
before or	0.318
before past	-0.096
before preposition	0.371
before the	-0.291
before the first hit False	-0.058
before the first hit True	0.058
before the last hit False	0.089
before the last hit True	-0.089
before the question's first word	-0.147
before the question's verb what other	0.213
before the question's verb whatlater -	-0.145
begin of a list of noun phrases	0.078
begin of a list of noun phrases, many False	0.078
begin of a list of noun phrases, one of 2	0.187
begins a	0.273
begins adjective	0.04
begins adjective ends adjective 0	0.265
begins adjective ends adjective 4	-0.042
begins adjective ends noun 2	0.157
begins adjective ends noun 3	0.145
begins adjective ends noun 4	-0.054
begins adjective ends plural 1	-0.259
begins adjective ends plural 4	-0.119
begins adverb	-0.231
begins as	-0.084
begins capital	0.256
begins capital ends capital 0	-0.304
begins capital ends capital 1	0.229
begins capital ends capital 2	-0.077
begins capital ends capital 3	0.192
begins capital ends noun 1	0.059
begins capital ends noun 3	-0.059
begins capital ends plural 4	0.238
begins determiner	-0.25
begins determiner ends adjective 3	-0.041
begins determiner ends adjective 4	-0.057
begins determiner ends capital 1	0.072
begins determiner ends capital 2	0.05
begins determiner ends capital 3	0.054
begins determiner ends capital 4	-0.155
begins determiner ends noun 1	-0.226
begins determiner ends noun 2	-0.219
begins determiner ends noun 3	0.109
begins determiner ends noun 4	0.116
begins determiner ends past 4	0.053
begins determiner ends plural 2	-0.046
begins determiner ends plural 4	0.151
begins determiner ends verb 4	0.069
begins in	-0.058
begins ing ends ing 0	0.129
begins ing ends noun 4	0.065
begins inside a mention	-0.165
begins noun	-0.096
begins noun ends adjective 4	0.136
begins noun ends capital 2	0.103
begins noun ends capital 3	0.085
begins noun ends capital 4	-0.049
begins noun ends noun 0	0.058
begins noun ends noun 1	-0.24
begins noun ends noun 2	-0.194
begins noun ends noun 3	0.126
begins noun ends plural 1	0.129
begins noun ends plural 2	-0.062
begins noun ends plural 4	-0.146
begins number	-0.061
begins number ends capital 4	0.063
begins number ends noun 4	-0.053
begins opening	0.153
begins opening ends noun 4	0.259
begins opening ends opening 0	-0.094
begins past ends noun 2	0.054
begins past ends plural 4	-0.055
begins plural	0.246
begins plural ends noun 2	0.128
begins plural ends noun 3	-0.107
begins plural ends plural 0	-0.076
begins plural ends plural 4	0.126
begins preposition	-0.141
begins preposition ends noun 3	0.132
begins preposition ends noun 4	-0.096
begins pronoun	0.071
begins pronoun ends noun 4	0.155
begins subordinate	0.083
begins subordinate ends noun 4	0.082
begins subordinate ends verb 4	0.16
begins the	-0.267
begins to	-0.169
begins verb ends noun 2	0.049
begins verb ends noun 4	0.074
begins verb ends plural 4	-0.043
begins verb ends verb 0	-0.066
begins verbs	0.082
begins which	-0.046
begins with a question word	-0.093
close	0.08
close left	0.148
closes (	-0.098
closes ,	-0.239
closes -	0.09
closes .	0.126
closes as part	-0.091
closes as phrase	0.129
commas 1	0.072
commas 2	-0.046
commas 3	0.141
common words	-0.367
end of a list of noun phrases	-0.054
end of a list of noun phrases, many False	-0.054
end of a list of noun phrases, one of 2	0.087
ends adjective before noun	0.155
ends adjective before plural	0.05
ends adverb	-0.157
ends capital	0.322
ends capital before capital	0.045
ends capital before noun	-0.219
ends inside a mention	0.076
ends noun	0.094
ends noun before auxiliary	0.494
ends noun before capital	0.12
ends noun before determiner	-0.077
ends noun before end	-0.365
ends noun before noun	-0.077
ends noun before of	-0.222
ends noun before preposition	-0.144
ends noun before subordinate	0.088
ends number	-0.194
ends opening	-0.094
ends past	-0.056
ends past before preposition	0.129
ends plural	-0.067
ends plural before auxiliary	-0.104
ends plural before conjunction	0.129
ends plural before end	-0.046
ends plural before of	0.057
ends pronoun	0.196
ends verbs	-0.056
ends with a question word	0.088
head adjective many False	-0.108
head adverb many False	-0.069
head ing many False	0.118
head noun many False	0.154
head number many False	-0.262
head past many False	-0.08
head plural many False	0.284
head pronoun many False	0.071
head verbs many False	-0.072
holds name	0.067
holds no mention	-0.162
holds quantity	-0.109
is name	0.157
is quantity	-0.046
item of a list of noun phrases	-0.051
item of a list of noun phrases, many False	-0.051
item of a list of noun phrases, one of 2	-0.104
joined by 	-0.151
joined by auxiliary auxiliary	-0.062
joined by conjunction	0.122
joined by of	-0.182
joined by preposition	0.22
joins 1 for one	-0.052
length 0	-0.154
length 1	-0.486
length 2	-0.073
length 3	0.286
length 4	0.405
length 5	0.185
length 6	-0.15
length 7	-0.098
length 8	0.243
length 9	-0.159
more than a list of noun phrases	0.137
more than a list of noun phrases, many False	0.137
more than a list of noun phrases, one of 2	0.063
near	0.113
no content	-0.042
object of the question's verb what other	0.137
object what other	0.065
object whatlater -	0.229
opens (	-0.175
opens ,	0.192
opens -	0.095
opens as bare phrase	-0.084
opens as other	-0.135
opens as part	-0.114
opens as phrase	0.334
other to other, 0	0.055
other to part, 0	-0.091
other to phrase, 0	-0.099
part of a list, commas 0 for one	0.196
part of a list, commas 1 for one	-0.059
part of a list, joins 0	0.057
part of a list, joins 0 for one	0.057
part of a list, joins 1	0.056
part of a list, joins 1 for one	0.056
part to other, 0	-0.057
part to part, 1	-0.05
part to phrase, 1	0.132
part to phrase, 2	-0.115
partly in the question	-0.309
phrase to other, 0	-0.044
phrase to part, 1	-0.287
phrase to part, 2	0.051
phrase to part, 3	0.258
phrase to phrase, 1	0.386
phrase to phrase, 2	0.138
phrase to phrase, 3	-0.168
phrase, then adjective	-0.054
phrase, then adverb	-0.043
phrase, then auxiliary	0.137
phrase, then conjunction	0.214
phrase, then determiner	-0.043
phrase, then noun	-0.165
phrase, then of	-0.074
phrase, then past	-0.091
phrase, then preposition	0.074
phrase, then subordinate	0.164
phrase, then to	0.064
phrase, then verb	0.089
question words 0 before	0.172
question words 0 before, 1 behind	0.062
question words 0 before, 2 behind	0.263
question words 0 before, 3 behind	0.154
question words 0 before, 4 behind	-0.161
question words 0 before, 5 behind	-0.077
question words 0 before, 6 behind	-0.098
question words 0 behind	-0.078
question words 1 before	0.229
question words 1 before, 0 behind	-0.106
question words 1 before, 1 behind	0.085
question words 1 before, 5 behind	0.204
question words 2 before	-0.227
question words 2 before, 0 behind	0.066
question words 2 before, 2 behind	-0.062
question words 2 before, 3 behind	-0.08
question words 2 before, 4 behind	-0.066
question words 2 behind	0.158
question words 3 before	-0.083
question words 3 before, 1 behind	-0.082
question words 3 before, 3 behind	-0.078
question words 3 before, 4 behind	0.063
question words 3 before, 5 behind	0.111
question words 3 before, 6 behind	-0.052
question words 4 before	0.151
question words 4 before, 0 behind	0.132
question words 4 before, 1 behind	-0.088
question words 4 before, 3 behind	0.101
question words 4 before, 4 behind	-0.07
question words 4 before, 6 behind	0.136
question words 4 behind	-0.18
question words 5 before	-0.054
question words 5 before, 0 behind	-0.121
question words 5 before, 2 behind	0.153
question words 5 before, 3 behind	-0.057
question words 5 before, 4 behind	-0.103
question words 5 before, 6 behind	0.146
question words 5 behind	0.047
question words 6 before	-0.187
question words 6 before, 0 behind	-0.056
question words 6 before, 1 behind	0.067
question words 6 before, 2 behind	-0.109
question words 6 before, 3 behind	-0.057
question words 6 before, 4 behind	0.117
question words 6 before, 5 behind	-0.084
question words 6 before, 6 behind	-0.066
question words 6 behind	0.06
question words in its phrase	0.216
segment opens False closes False	-0.238
segment opens False closes True	-0.092
segment opens True closes False	0.305
segments 0	0.059
segments 1	-0.046
subject what other	-0.065
subject whatlater -	-0.229
two after a question word	0.092
verb far, asked False, before	-0.366
verb far, asked False, behind	-0.326
verb far, asked True, before	-0.293
verb far, asked True, behind	0.123
verb near, asked False, before	0.066
verb near, asked True, before	0.091
verb near, asked True, behind	-0.238
verb next, asked True, before	0.315
verb next, asked True, behind	0.098
verb nowhere, asked False, before	0.168
verb nowhere, asked False, behind	0.36
verbs inside 0	-0.111
verbs inside 1	-0.09
verbs inside 2	0.201
whole list of noun phrases	0.123
whole list of noun phrases, many False	0.123
whole list of noun phrases, one of 2	0.1
whole of a list, commas 0 for one	-0.109
whole of a list, commas 1 for one	-0.152
whole of a list, commas 2 for one	0.189
whole of a list, joins 1	-0.072
whole of a list, joins 1 for one	-0.072
""",
    "thing be": r"""
across a list of noun phrases, one of 2	0.11
across a list of noun phrases, one of 3	-0.139
after a	0.047
after a like word	0.113
after a question word	-0.132
after a question word, adjective	-0.318
after a question word, adverb	0.142
after a question word, ing	0.103
after a question word, noun	-0.076
after a question word, opening	-0.163
after a question word, plural	0.176
after a question word, preposition	-0.274
after a question word, verbs	0.271
after adjective	-0.189
after adjective begins capital	0.331
after adjective begins determiner	-0.06
after adjective begins noun	-0.258
after adjective begins plural	-0.16
after adjective begins subordinate	0.069
after adverb	0.311
after adverb begins adjective	-0.194
after adverb begins determiner	0.231
after adverb begins noun	0.211
after adverb begins past	-0.16
after adverb begins verb	-0.196
after an	0.228
after and	-0.228
after are	0.046
after as	0.18
after at	0.36
after auxiliary	0.438
after auxiliary begins adjective	-0.101
after auxiliary begins adverb	-0.127
after auxiliary begins capital	0.053
after auxiliary begins determiner	0.195
after auxiliary begins negation	0.085
after auxiliary begins noun	0.152
after auxiliary begins number	0.092
after auxiliary begins past	-0.46
after auxiliary begins preposition	-0.089
after auxiliary begins verb	-0.062
after begin begins adjective	0.314
after begin begins adverb	-0.216
after begin begins determiner	-0.215
after begin begins noun	0.088
after begin begins plural	-0.056
after begin begins preposition	-0.145
after begin begins pronoun	-0.065
after begin begins subordinate	0.092
after between	0.105
after by	-0.619
after capital	0.062
after capital begins adjective	0.241
after capital begins adverb	-0.075
after capital begins capital	-0.177
after capital begins determiner	0.361
after capital begins number	-0.204
after capital begins past	-0.087
after capital begins plural	0.156
after capital begins preposition	-0.06
after capital begins subordinate	-0.049
after capital begins verb	0.085
after conjunction	0.153
after conjunction begins adverb	-0.086
after conjunction begins capital	0.205
after conjunction begins ing	0.334
after conjunction begins noun	0.116
after conjunction begins number	-0.235
after conjunction begins past	-0.137
after conjunction begins plural	0.067
after conjunction begins verb	-0.065
after determiner	0.149
after determiner begins capital	0.237
after determiner begins determiner	0.211
after determiner begins noun	-0.079
after determiner begins number	-0.114
after determiner begins past	-0.084
after determiner begins plural	-0.155
after determiner begins subordinate	-0.097
after during	-0.081
after for	0.385
after from	-0.191
after his	-0.056
after in	-0.582
after including	0.687
after ing	-0.073
after ing begins adjective	-0.044
after ing begins determiner	0.131
after ing begins noun	0.057
after ing begins plural	-0.126
after into	-0.061
after is	0.562
after its	0.271
after known	0.077
after negation	-0.105
after not	-0.103
after noun	-0.19
after noun begins adjective	0.059
after noun begins capital	0.291
after noun begins determiner	0.165
after noun begins ing	-0.113
after noun begins noun	0.134
after noun begins number	-0.122
after noun begins past	0.108
after noun begins plural	-0.114
after noun begins preposition	-0.212
after noun begins subordinate	-0.163
after noun begins verb	-0.183
after noun begins verbs	-0.085
after number begins determiner	-0.125
after number begins noun	0.083
after number begins number	-0.212
after number begins plural	0.114
after of	-0.098
after of begins adjective	-0.228
after of begins capital	-0.317
after of begins determiner	-0.12
after of begins noun	-0.14
after of begins number	0.447
after of begins plural	-0.04
after on	-0.066
after opening	-0.237
after or	0.138
after past	-0.14
after past begins adjective	0.066
after past begins capital	0.536
after past begins determiner	-0.154
after past begins noun	-0.131
after past begins plural	0.196
after past begins preposition	-0.157
after past begins subordinate	-0.067
after past begins to	-0.188
after plural	-0.088
after plural begins adjective	-0.067
after plural begins adverb	-0.099
after plural begins capital	-0.323
after plural begins determiner	0.161
after plural begins ing	-0.233
after plural begins noun	0.085
after plural begins past	0.126
after plural begins plural	0.118
after plural begins preposition	-0.083
after plural begins subordinate	-0.106
after plural begins to	0.085
after preposition	-0.144
after preposition begins adjective	0.259
after preposition begins adverb	-0.044
after preposition begins capital	-0.703
after preposition begins determiner	-0.525
after preposition begins ing	0.382
after preposition begins noun	0.085
after preposition begins number	0.18
after preposition begins past	0.269
after preposition begins plural	-0.065
after preposition begins preposition	0.127
after pronoun	-0.095
after since	0.332
after subordinate	0.136
after subordinate begins adjective	-0.248
after subordinate begins adverb	0.286
after subordinate begins capital	-0.184
after subordinate begins determiner	-0.072
after subordinate begins noun	-0.198
after subordinate begins number	0.113
after subordinate begins past	0.33
after subordinate begins plural	-0.046
after subordinate begins pronoun	-0.108
after such	-0.107
after such as	0.301
after than	-0.125
after that	0.129
after the	0.118
after the question's last word	0.167
after the question's preposition	0.446
after their	0.182
after through	0.265
after to	-0.053
after to begins adjective	0.05
after to begins capital	-0.19
after to begins determiner	-0.473
after to begins noun	0.143
after to begins verb	0.283
after verb	0.056
after verb begins determiner	0.087
after verb begins noun	-0.113
after verb begins plural	-0.067
after verb begins preposition	-0.046
after verbs	0.059
after verbs begins preposition	-0.056
after was	0.221
after were	-0.075
after when	0.101
after where	-0.246
after which	0.064
all in the question	-0.33
bare phrase to other, 0	0.059
bare phrase to part, 1	-0.275
bare phrase to part, 2	0.072
bare phrase to part, 3	-0.101
bare phrase to phrase, 1	0.334
bare phrase to phrase, 2	-0.045
bare phrase to phrase, 3	-0.109
before a	-0.154
before a question word	-0.04
before a question word, adjective	-0.38
before a question word, capital	0.252
before a question word, noun	-0.084
before a question word, past	-0.056
before a question word, preposition	-0.114
before a question word, verb	0.357
before a question word, verbs	0.042
before adjective	-0.376
before an	0.106
before and	-0.224
before are	0.208
before as	0.219
before at	-0.11
before auxiliary	0.247
before between	-0.14
before by	0.316
before called	0.24
before capital	0.151
before conjunction	0.272
before determiner	-0.108
before during	-0.156
before end	0.075
before for	0.176
before from	0.118
before in	0.101
before including	0.356
before ing	0.099
before is	0.407
before negation	-0.127
before not	-0.172
before noun	-0.134
before on	0.092
before past	0.068
before plural	-0.144
before preposition	0.284
before pronoun	-0.257
before such	0.052
before than	-0.193
before the	0.129
before the last hit False	0.159
before the last hit True	-0.159
before the question's first word	0.222
before the question's verb what be	-0.201
before the question's verb whatlater -	0.084
before their	-0.101
before through	-0.162
before verb	-0.092
before was	0.243
before were	0.237
before when	-0.173
before where	-0.044
before which	0.322
before with	0.267
begin of a list of noun phrases	0.156
begin of a list of noun phrases, many False	0.156
begin of a list of noun phrases, one of 2	0.155
begins a	0.221
begins adjective	-0.072
begins adjective ends adjective 1	-0.065
begins adjective ends adjective 2	0.253
begins adjective ends adjective 3	0.068
begins adjective ends adverb 2	-0.049
begins adjective ends capital 2	-0.127
begins adjective ends capital 3	-0.097
begins adjective ends capital 4	-0.135
begins adjective ends ing 4	0.233
begins adjective ends noun 1	0.112
begins adjective ends noun 2	0.056
begins adjective ends noun 3	-0.239
begins adjective ends noun 4	0.135
begins adjective ends past 2	-0.064
begins adjective ends past 4	-0.061
begins adjective ends plural 1	-0.054
begins adjective ends plural 2	0.25
begins adjective ends plural 3	-0.095
begins adjective ends plural 4	-0.129
begins adjective ends verb 3	0.119
begins adjective ends verb 4	-0.066
begins adjective ends verbs 4	-0.059
begins adverb	-0.264
begins adverb ends adjective 4	-0.054
begins adverb ends adverb 0	-0.092
begins adverb ends capital 4	-0.071
begins adverb ends noun 1	-0.047
begins adverb ends noun 2	0.104
begins adverb ends noun 3	0.069
begins adverb ends noun 4	0.141
begins adverb ends past 1	-0.127
begins adverb ends past 4	0.074
begins adverb ends plural 2	-0.042
begins adverb ends plural 3	0.084
begins adverb ends plural 4	-0.111
begins adverb ends verb 4	0.069
begins as	-0.263
begins at	-0.055
begins by	-0.114
begins called	-0.184
begins capital	0.213
begins capital ends adjective 2	0.06
begins capital ends adjective 4	-0.051
begins capital ends adverb 4	-0.057
begins capital ends capital 0	0.131
begins capital ends capital 1	-0.22
begins capital ends capital 2	0.267
begins capital ends capital 3	0.39
begins capital ends capital 4	0.078
begins capital ends noun 1	0.103
begins capital ends noun 2	0.088
begins capital ends noun 4	0.197
begins capital ends number 1	0.063
begins capital ends number 2	0.28
begins capital ends number 3	-0.044
begins capital ends number 4	-0.147
begins capital ends past 2	-0.071
begins capital ends past 4	-0.081
begins capital ends plural 1	-0.2
begins capital ends plural 2	-0.114
begins capital ends plural 3	-0.121
begins capital ends plural 4	-0.201
begins capital ends verbs 1	0.083
begins determiner	-0.296
begins determiner ends adjective 1	-0.148
begins determiner ends adjective 2	0.174
begins determiner ends adjective 3	0.194
begins determiner ends adverb 3	-0.044
begins determiner ends capital 1	0.058
begins determiner ends capital 2	0.06
begins determiner ends capital 3	0.059
begins determiner ends capital 4	0.127
begins determiner ends ing 4	-0.065
begins determiner ends noun 1	-0.326
begins determiner ends noun 2	-0.422
begins determiner ends noun 3	0.128
begins determiner ends noun 4	0.289
begins determiner ends number 1	-0.165
begins determiner ends number 3	0.059
begins determiner ends number 4	0.072
begins determiner ends past 1	0.104
begins determiner ends past 2	-0.068
begins determiner ends past 3	0.047
begins determiner ends past 4	0.105
begins determiner ends plural 1	0.118
begins determiner ends plural 2	-0.243
begins determiner ends plural 3	-0.067
begins determiner ends plural 4	-0.196
begins determiner ends pronoun 4	-0.115
begins determiner ends verb 2	0.243
begins determiner ends verb 4	-0.044
begins determiner ends verbs 4	-0.137
begins for	-0.128
begins from	0.103
begins his	-0.144
begins in	-0.143
begins including	-0.087
begins ing	0.313
begins ing ends adjective 2	-0.047
begins ing ends adjective 4	-0.049
begins ing ends capital 2	-0.052
begins ing ends capital 3	0.097
begins ing ends capital 4	-0.09
begins ing ends noun 1	-0.044
begins ing ends noun 2	0.176
begins ing ends noun 3	0.228
begins ing ends noun 4	-0.084
begins ing ends plural 1	0.358
begins ing ends plural 2	0.177
begins ing ends plural 3	-0.169
begins its	0.125
begins negation ends noun 4	-0.12
begins not	0.059
begins noun	0.297
begins noun ends adjective 1	-0.089
begins noun ends adjective 3	-0.059
begins noun ends adverb 1	0.137
begins noun ends adverb 4	-0.061
begins noun ends capital 3	-0.102
begins noun ends ing 1	0.083
begins noun ends ing 4	0.093
begins noun ends noun 0	0.068
begins noun ends noun 1	-0.095
begins noun ends noun 3	0.106
begins noun ends noun 4	0.161
begins noun ends number 1	0.059
begins noun ends number 2	-0.054
begins noun ends number 3	0.119
begins noun ends past 1	-0.064
begins noun ends past 2	-0.057
begins noun ends past 4	0.198
begins noun ends plural 1	-0.275
begins noun ends plural 2	-0.098
begins noun ends plural 3	0.071
begins noun ends plural 4	0.273
begins noun ends pronoun 4	0.092
begins noun ends verb 2	0.291
begins noun ends verb 4	-0.056
begins noun ends verbs 1	-0.125
begins noun ends verbs 2	-0.05
begins noun ends verbs 3	-0.126
begins number ends adjective 1	0.07
begins number ends adjective 2	0.104
begins number ends adjective 4	0.086
begins number ends adverb 4	-0.047
begins number ends capital 2	0.158
begins number ends capital 4	0.258
begins number ends noun 1	-0.06
begins number ends noun 2	-0.075
begins number ends noun 3	0.095
begins number ends noun 4	-0.276
begins number ends number 0	-0.255
begins number ends number 1	0.355
begins number ends number 4	0.171
begins number ends plural 1	0.087
begins number ends plural 2	-0.093
begins number ends plural 3	-0.099
begins number ends plural 4	-0.181
begins on	-0.077
begins opening ends adjective 4	-0.118
begins opening ends capital 1	0.116
begins opening ends capital 4	-0.122
begins opening ends noun 4	-0.151
begins opening ends opening 0	-0.127
begins opening ends plural 4	0.091
begins past ends adjective 1	0.069
begins past ends adjective 4	-0.048
begins past ends adverb 3	0.111
begins past ends capital 2	-0.071
begins past ends noun 1	0.206
begins past ends noun 2	0.139
begins past ends noun 3	-0.155
begins past ends noun 4	-0.481
begins past ends past 0	0.174
begins past ends past 2	-0.052
begins past ends past 4	-0.096
begins past ends plural 1	0.45
begins past ends plural 2	0.067
begins past ends verbs 4	0.058
begins plural	0.134
begins plural ends adjective 4	-0.066
begins plural ends capital 4	0.045
begins plural ends noun 1	-0.059
begins plural ends noun 2	0.258
begins plural ends noun 4	-0.077
begins plural ends past 4	0.097
begins plural ends plural 0	0.045
begins plural ends plural 3	0.075
begins plural ends plural 4	0.117
begins plural ends verbs 4	0.11
begins preposition	-0.578
begins preposition ends capital 4	-0.094
begins preposition ends noun 2	-0.133
begins preposition ends noun 3	-0.063
begins preposition ends past 2	0.158
begins preposition ends plural 2	-0.047
begins preposition ends plural 4	-0.084
begins pronoun ends noun 3	-0.052
begins pronoun ends noun 4	0.198
begins pronoun ends pronoun 0	-0.042
begins pronoun ends verb 4	0.06
begins subordinate ends adjective 4	0.216
begins subordinate ends capital 4	-0.046
begins subordinate ends noun 1	-0.055
begins subordinate ends noun 2	-0.094
begins subordinate ends noun 3	-0.04
begins subordinate ends plural 4	0.312
begins such	-0.125
begins than	-0.043
begins that	-0.258
begins the	0.432
begins their	-0.149
begins to	0.175
begins to ends adverb 4	0.097
begins to ends capital 4	0.048
begins to ends noun 2	-0.061
begins to ends noun 3	0.079
begins to ends past 4	0.124
begins to ends verb 1	-0.044
begins to ends verbs 4	0.11
begins verb	0.13
begins verb ends adjective 1	-0.066
begins verb ends adjective 3	0.146
begins verb ends adjective 4	-0.105
begins verb ends capital 2	-0.055
begins verb ends capital 4	-0.043
begins verb ends noun 1	-0.116
begins verb ends noun 4	0.235
begins verb ends plural 1	0.301
begins verb ends plural 2	0.079
begins verb ends plural 4	0.16
begins verb ends verb 0	-0.075
begins verb ends verbs 4	-0.067
begins verbs	0.074
begins verbs ends capital 4	-0.057
begins verbs ends verbs 0	0.201
begins when	-0.075
begins with	-0.125
begins with a question word	0.356
close	1.065
close left	0.394
closes "	-0.331
closes ")	0.245
closes ",	0.057
closes ".	0.238
closes 's	-0.204
closes (	0.284
closes )	0.144
closes ).	0.369
closes ,	-0.532
closes .	0.047
closes /	-0.061
closes :	-0.281
closes ;	0.111
closes ]	0.199
closes as other	0.146
closes as part	-0.174
closes —	-0.289
commas 1	-0.056
commas 2	0.381
commas 3	-0.263
common words	-0.286
end of a list of noun phrases, one of 2	0.207
end of a list of noun phrases, one of 3	-0.171
ends adjective	0.152
ends adjective before adjective	-0.12
ends adjective before conjunction	0.237
ends adjective before determiner	0.143
ends adjective before end	-0.099
ends adjective before noun	-0.178
ends adjective before plural	-0.13
ends adjective before preposition	0.306
ends adjective before subordinate	-0.121
ends adjective before to	0.044
ends adverb	-0.347
ends adverb before adjective	-0.053
ends adverb before auxiliary	-0.056
ends adverb before determiner	-0.041
ends adverb before noun	-0.046
ends adverb before past	-0.112
ends adverb before preposition	-0.091
ends adverb before subordinate	0.066
ends adverb before verb	0.113
ends capital	0.312
ends capital before adverb	0.131
ends capital before auxiliary	-0.049
ends capital before capital	0.128
ends capital before conjunction	-0.078
ends capital before determiner	0.07
ends capital before end	-0.093
ends capital before noun	0.361
ends capital before number	-0.046
ends capital before of	-0.21
ends capital before past	-0.176
ends capital before preposition	0.104
ends capital before subordinate	0.2
ends capital before to	0.182
ends capital before verb	-0.1
ends ing	0.125
ends ing before adjective	-0.066
ends ing before noun	-0.056
ends ing before plural	-0.06
ends ing before to	-0.064
ends inside a mention	0.352
ends negation	-0.115
ends noun	0.19
ends noun before adjective	-0.078
ends noun before adverb	0.071
ends noun before auxiliary	0.117
ends noun before capital	0.264
ends noun before conjunction	-0.08
ends noun before end	-0.095
ends noun before ing	-0.06
ends noun before noun	-0.08
ends noun before number	0.16
ends noun before of	-0.114
ends noun before past	0.12
ends noun before plural	0.188
ends noun before pronoun	-0.16
ends noun before to	-0.239
ends noun before verb	0.052
ends noun before verbs	0.215
ends number before auxiliary	0.103
ends number before capital	-0.195
ends number before determiner	0.044
ends number before end	-0.042
ends number before noun	-0.099
ends number before number	-0.09
ends number before of	-0.042
ends number before past	0.119
ends number before preposition	0.196
ends opening	-0.127
ends opening before auxiliary	-0.22
ends opening before capital	0.435
ends past	-0.239
ends past before adjective	-0.07
ends past before adverb	-0.072
ends past before capital	-0.093
ends past before conjunction	0.068
ends past before determiner	-0.115
ends past before end	-0.041
ends past before noun	0.075
ends past before plural	-0.145
ends past before preposition	0.07
ends past before subordinate	-0.173
ends past before to	0.16
ends plural	0.103
ends plural before adjective	0.179
ends plural before adverb	-0.196
ends plural before auxiliary	0.272
ends plural before capital	-0.257
ends plural before determiner	-0.235
ends plural before ing	0.288
ends plural before of	0.127
ends plural before past	0.145
ends plural before plural	0.083
ends plural before preposition	-0.2
ends plural before subordinate	-0.048
ends pronoun	-0.255
ends pronoun before auxiliary	-0.196
ends verb	0.118
ends verb before adjective	-0.055
ends verb before conjunction	-0.042
ends verb before determiner	0.133
ends verb before noun	-0.167
ends verb before preposition	0.114
ends verb before to	-0.047
ends verbs	0.113
ends verbs before determiner	-0.117
ends with a question word	0.244
head adjective many False	0.042
head adverb many False	-0.042
head capital many False	-0.134
head ing many False	-0.104
head noun many False	0.077
head number many False	0.18
head opening many False	0.234
head past many False	-0.079
head plural many False	0.093
head pronoun many False	-0.108
head verb many False	-0.255
head verbs many False	0.132
hits in the segment	-0.063
holds date	-0.312
holds demonym	-0.267
holds name	0.173
holds organization	0.345
holds person	-0.047
holds place	0.058
holds quantity	-0.07
is date	-0.634
is demonym	-0.313
is name	0.401
is organization	0.455
is person	0.074
is place	0.04
item of a list of noun phrases	-0.079
item of a list of noun phrases, many False	-0.079
item of a list of noun phrases, one of 2	0.052
item of a list of noun phrases, one of 3	-0.131
joined by adjective preposition	0.075
joined by adverb	-0.097
joined by adverb preposition	-0.052
joined by auxiliary	-0.065
joined by auxiliary adverb	0.289
joined by auxiliary auxiliary	-0.047
joined by auxiliary past	-0.095
joined by conjunction	-0.064
joined by conjunction auxiliary	-0.044
joined by conjunction past	-0.124
joined by conjunction preposition	-0.059
joined by conjunction verb	0.139
joined by determiner	-0.062
joined by determiner auxiliary	0.083
joined by determiner subordinate	-0.09
joined by ing	0.072
joined by ing preposition	-0.059
joined by of	0.079
joined by past	-0.103
joined by past preposition	0.308
joined by past to	0.106
joined by preposition	0.083
joined by subordinate	-0.147
joined by subordinate past	0.07
joined by to	-0.202
joined by to verb	0.143
joined by verb	-0.054
joined by verbs	-0.091
joined by verbs preposition	0.108
joins 0 for one	-0.24
joins 2 for one	0.227
length 1	0.123
length 2	0.208
length 4	0.081
length 5	-0.076
length 6	0.129
length 8	0.074
length 9	-0.515
more than a list of noun phrases	0.065
more than a list of noun phrases, many False	0.068
more than a list of noun phrases, one of 2	-0.162
more than a list of noun phrases, one of 3	0.227
near	0.129
no content	-0.328
object of the question's verb what be	-0.095
opens ",	-0.19
opens '	0.122
opens 's	-0.332
opens (	0.289
opens )	0.098
opens ),	-0.122
opens ,	-0.21
opens -	-0.234
opens .	-0.058
opens /	-0.079
opens :	-0.373
opens ;	0.131
opens as bare phrase	-0.067
opens as other	-0.176
opens as part	0.191
opens as phrase	0.052
opens —	0.167
other to other, 0	-0.153
other to part, 0	0.114
other to phrase, 0	-0.137
part of a list, commas 0 for one	0.109
part of a list, commas 1 for one	0.131
part of a list, joins 0	0.106
part of a list, joins 0 for one	0.109
part of a list, joins 1	0.091
part of a list, joins 1 for one	0.091
part to other, 0	0.087
part to part, 1	0.274
part to part, 2	0.06
part to phrase, 3	-0.156
phrase to other, 0	0.153
phrase to part, 1	-0.104
phrase to part, 2	-0.047
phrase to part, 3	-0.147
phrase to phrase, 1	0.177
phrase to phrase, 2	-0.083
phrase to phrase, 3	0.104
phrase, then adjective	0.198
phrase, then adverb	-0.056
phrase, then auxiliary	0.153
phrase, then capital	0.109
phrase, then conjunction	-0.199
phrase, then determiner	-0.097
phrase, then ing	0.148
phrase, then noun	0.255
phrase, then number	0.266
phrase, then of	-0.284
phrase, then past	0.291
phrase, then plural	0.161
phrase, then preposition	-0.103
phrase, then pronoun	-0.424
phrase, then subordinate	0.263
phrase, then to	-0.067
phrase, then verb	-0.205
phrase, then verbs	0.059
question words 0 before	-0.132
question words 0 before, 1 behind	-0.251
question words 0 before, 3 behind	0.05
question words 0 before, 4 behind	0.117
question words 0 before, 5 behind	0.137
question words 0 before, 6 behind	-0.214
question words 0 behind	-0.04
question words 1 before	0.071
question words 1 before, 1 behind	-0.201
question words 1 before, 3 behind	-0.132
question words 1 before, 4 behind	0.239
question words 1 before, 5 behind	0.064
question words 1 before, 6 behind	0.092
question words 1 behind	0.05
question words 2 before	-0.176
question words 2 before, 0 behind	-0.127
question words 2 before, 1 behind	0.332
question words 2 before, 2 behind	-0.327
question words 2 before, 4 behind	-0.154
question words 2 before, 5 behind	-0.062
question words 2 before, 6 behind	0.143
question words 2 behind	0.064
question words 3 before	0.196
question words 3 before, 0 behind	-0.045
question words 3 before, 1 behind	0.321
question words 3 before, 2 behind	0.059
question words 3 before, 3 behind	0.113
question words 3 before, 4 behind	0.044
question words 3 before, 5 behind	-0.211
question words 3 before, 6 behind	-0.084
question words 3 behind	0.161
question words 4 before, 0 behind	-0.077
question words 4 before, 1 behind	0.151
question words 4 before, 3 behind	0.188
question words 4 before, 4 behind	-0.123
question words 4 before, 5 behind	-0.173
question words 4 before, 6 behind	0.072
question words 4 behind	-0.044
question words 5 before, 0 behind	0.164
question words 5 before, 1 behind	-0.212
question words 5 before, 3 behind	0.134
question words 5 before, 4 behind	-0.192
question words 5 before, 6 behind	0.043
question words 5 behind	-0.084
question words 6 before	0.042
question words 6 before, 0 behind	0.082
question words 6 before, 1 behind	-0.089
question words 6 before, 2 behind	0.221
question words 6 before, 3 behind	-0.21
question words 6 before, 5 behind	0.171
question words 6 before, 6 behind	-0.158
question words 6 behind	-0.107
question words in its phrase	-0.067
segment opens False closes False	-0.497
segment opens False closes True	-0.106
segment opens True closes True	0.593
segments 0	0.072
segments 1	-0.087
verb far, asked False, before	-0.075
verb far, asked False, behind	0.082
verb far, asked True, before	-0.477
verb far, asked True, behind	-0.128
verb near, asked False, before	0.394
verb near, asked True, before	0.286
verb near, asked True, behind	-0.147
verb next, asked False, before	-0.083
verb next, asked False, behind	0.056
verb next, asked True, before	0.057
verb next, asked True, behind	0.084
verb nowhere, asked False, before	-0.101
verb nowhere, asked False, behind	0.067
verbs inside 0	-0.155
verbs inside 1	0.068
verbs inside 2	0.086
whole list of noun phrases, one of 2	0.078
whole list of noun phrases, one of 3	-0.067
whole of a list, commas 0 for one	-0.111
whole of a list, commas 2 for one	0.223
whole of a list, joins 1	0.145
whole of a list, joins 1 for one	0.149
""",
    "thing do": r"""
across a list of noun phrases, one of 2	0.081
across a list of noun phrases, one of 3	-0.072
after a	-0.34
after a like word	0.189
after a question word	0.271
after a question word, capital	0.133
after a question word, noun	-0.217
after a question word, opening	-0.099
after a question word, verb	0.157
after a question word, verbs	0.17
after adjective begins adjective	-0.075
after adjective begins noun	0.229
after adverb	-0.151
after adverb begins adjective	-0.189
after adverb begins determiner	0.184
after adverb begins past	-0.184
after adverb begins preposition	0.076
after adverb begins subordinate	-0.052
after an	0.175
after and	-0.183
after are	-0.154
after as	-0.094
after at	-0.081
after auxiliary	-0.205
after auxiliary begins adjective	-0.282
after auxiliary begins adverb	-0.077
after auxiliary begins determiner	0.322
after begin	0.398
after begin begins determiner	0.177
after begin begins preposition	-0.067
after by	-0.269
after capital begins number	0.05
after capital begins past	-0.106
after capital begins plural	-0.117
after capital begins preposition	-0.117
after capital begins subordinate	-0.105
after conjunction	-0.174
after conjunction begins adjective	-0.074
after conjunction begins capital	-0.04
after determiner	0.248
after determiner begins adjective	0.121
after determiner begins adverb	0.098
after determiner begins capital	0.233
after determiner begins determiner	-0.043
after determiner begins number	-0.081
after determiner begins past	0.164
after determiner begins plural	-0.059
after from	0.106
after in	-0.134
after ing	0.251
after ing begins determiner	-0.045
after negation	-0.108
after not	-0.106
after noun	0.278
after noun begins adjective	0.138
after noun begins adverb	-0.133
after noun begins capital	0.484
after noun begins determiner	0.093
after noun begins ing	-0.121
after noun begins noun	-0.043
after noun begins past	-0.101
after noun begins plural	-0.076
after noun begins preposition	-0.065
after noun begins to	-0.06
after number	0.093
after number begins capital	-0.083
after number begins noun	-0.061
after of	0.11
after of begins adjective	-0.079
after of begins capital	0.247
after of begins determiner	-0.18
after of begins noun	-0.232
after of begins plural	0.099
after on	0.064
after opening	-0.106
after past	-0.137
after past begins adjective	0.191
after past begins adverb	-0.148
after past begins capital	0.206
after past begins determiner	-0.045
after past begins noun	0.117
after past begins plural	-0.051
after past begins preposition	-0.079
after past begins to	-0.119
after plural	-0.085
after plural begins adverb	0.084
after plural begins determiner	-0.236
after plural begins noun	0.245
after plural begins past	0.239
after plural begins preposition	-0.069
after plural begins subordinate	-0.068
after plural begins to	0.085
after plural begins verb	0.069
after preposition	-0.505
after preposition begins adjective	0.071
after preposition begins capital	-0.283
after preposition begins determiner	-0.213
after preposition begins ing	0.153
after preposition begins noun	-0.172
after preposition begins number	-0.199
after preposition begins plural	0.203
after pronoun	-0.064
after subordinate	-0.124
after subordinate begins adverb	-0.114
after subordinate begins pronoun	-0.139
after such	-0.047
after that	0.508
after the	0.361
after the first hit False	-0.143
after the first hit True	0.143
after the question's last word	0.342
after the question's preposition	0.296
after their	-0.173
after to	0.085
after to begins verb	0.12
after verb	0.061
after verb begins determiner	0.064
after verb begins preposition	-0.073
after verbs	0.224
after verbs begins determiner	0.051
after was	0.042
after which	0.328
after with	0.218
all in the question	-0.407
bare phrase to other, 0	-0.083
bare phrase to part, 1	0.135
bare phrase to part, 2	-0.108
bare phrase to part, 3	-0.043
bare phrase to phrase, 1	0.101
bare phrase to phrase, 3	0.215
before a	-0.048
before a question word	0.063
before a question word, adjective	-0.076
before a question word, capital	0.166
before a question word, noun	0.048
before a question word, plural	-0.061
before a question word, verb	-0.109
before a question word, verbs	-0.081
before adjective	-0.154
before adverb	0.112
before and	0.272
before are	0.09
before auxiliary	0.268
before capital	-0.043
before conjunction	0.32
before determiner	-0.046
before end	0.366
before for	0.066
before from	0.089
before noun	-0.081
before number	-0.188
before of	-0.293
before on	0.099
before or	-0.042
before past	-0.212
before plural	-0.118
before preposition	0.213
before pronoun	-0.056
before subordinate	0.078
before that	-0.352
before the first hit False	0.126
before the first hit True	-0.126
before the last hit False	0.061
before the last hit True	-0.061
before the question's verb what do	-0.089
before to	0.134
before verb	-0.267
before verbs	-0.098
before which	0.13
before with	-0.351
begin of a list of noun phrases	-0.178
begin of a list of noun phrases, many False	-0.178
begin of a list of noun phrases, one of 3	-0.187
begins a	0.151
begins adjective ends adjective 0	-0.245
begins adjective ends adjective 1	0.123
begins adjective ends adjective 4	-0.057
begins adjective ends capital 3	0.127
begins adjective ends capital 4	0.05
begins adjective ends noun 1	-0.083
begins adjective ends noun 2	0.076
begins adjective ends noun 3	-0.116
begins adjective ends noun 4	0.204
begins adjective ends past 2	0.118
begins adjective ends past 3	-0.088
begins adjective ends past 4	-0.044
begins adjective ends plural 2	-0.142
begins adjective ends plural 3	-0.065
begins adjective ends plural 4	0.116
begins adjective ends verbs 4	0.123
begins adverb	-0.227
begins adverb ends adjective 4	-0.058
begins adverb ends adverb 0	-0.136
begins adverb ends noun 2	-0.047
begins adverb ends noun 3	0.05
begins adverb ends noun 4	0.257
begins adverb ends past 2	-0.051
begins adverb ends plural 4	0.107
begins as	-0.215
begins at	-0.052
begins by	-0.054
begins capital	-0.187
begins capital ends capital 0	-0.183
begins capital ends capital 1	0.123
begins capital ends capital 3	0.386
begins capital ends capital 4	-0.05
begins capital ends noun 1	-0.179
begins capital ends noun 4	-0.135
begins capital ends number 1	0.134
begins capital ends number 4	0.045
begins capital ends plural 1	-0.107
begins capital ends plural 4	0.051
begins determiner	0.182
begins determiner ends adjective 1	-0.078
begins determiner ends adjective 3	0.067
begins determiner ends adjective 4	0.133
begins determiner ends adverb 4	0.047
begins determiner ends capital 1	-0.099
begins determiner ends capital 2	0.134
begins determiner ends capital 3	-0.052
begins determiner ends capital 4	-0.229
begins determiner ends noun 1	0.322
begins determiner ends noun 2	-0.084
begins determiner ends noun 3	-0.315
begins determiner ends past 1	0.079
begins determiner ends past 2	0.098
begins determiner ends past 4	0.194
begins determiner ends plural 1	-0.161
begins determiner ends plural 2	0.119
begins determiner ends plural 4	0.124
begins determiner ends pronoun 4	0.052
begins determiner ends verbs 3	0.043
begins for	0.047
begins in	-0.198
begins ing	0.219
begins ing ends ing 0	-0.102
begins ing ends noun 2	-0.056
begins ing ends noun 3	-0.059
begins ing ends noun 4	0.161
begins ing ends plural 4	0.176
begins inside a mention	-0.272
begins negation ends noun 4	0.132
begins not	-0.16
begins noun	0.34
begins noun ends adjective 2	-0.057
begins noun ends adjective 4	0.127
begins noun ends capital 2	-0.084
begins noun ends noun 0	-0.195
begins noun ends noun 1	0.142
begins noun ends noun 2	0.346
begins noun ends noun 4	-0.168
begins noun ends number 4	0.047
begins noun ends past 2	0.081
begins noun ends past 4	-0.121
begins noun ends plural 1	0.117
begins noun ends plural 2	-0.221
begins noun ends plural 3	0.196
begins noun ends plural 4	0.201
begins noun ends verbs 1	0.129
begins noun ends verbs 4	-0.112
begins number	-0.56
begins number ends capital 1	0.084
begins number ends capital 2	0.14
begins number ends noun 1	-0.139
begins number ends noun 2	-0.158
begins number ends number 0	-0.2
begins number ends plural 4	0.074
begins on	-0.116
begins opening ends adjective 4	0.123
begins opening ends noun 4	-0.116
begins opening ends opening 0	0.174
begins opening ends plural 4	-0.05
begins past	-0.169
begins past ends noun 1	-0.069
begins past ends noun 2	0.112
begins past ends noun 3	-0.07
begins past ends noun 4	0.235
begins past ends past 4	0.149
begins past ends plural 2	-0.054
begins past ends plural 4	-0.189
begins plural	0.31
begins plural ends capital 4	-0.056
begins plural ends noun 2	0.149
begins plural ends noun 3	0.06
begins plural ends noun 4	0.322
begins plural ends plural 0	0.175
begins plural ends plural 2	-0.138
begins plural ends plural 3	-0.078
begins preposition	-0.461
begins preposition ends capital 4	-0.087
begins preposition ends noun 2	-0.112
begins preposition ends noun 3	-0.073
begins preposition ends noun 4	-0.122
begins preposition ends plural 4	-0.079
begins pronoun	0.273
begins pronoun ends adjective 4	0.132
begins pronoun ends noun 4	0.06
begins pronoun ends plural 4	0.258
begins subordinate	-0.059
begins subordinate ends adjective 4	0.076
begins subordinate ends noun 4	-0.123
begins subordinate ends past 4	0.235
begins subordinate ends plural 4	-0.054
begins such	-0.14
begins that	-0.13
begins the	-0.181
begins their	0.264
begins to	-0.335
begins to ends noun 4	-0.07
begins to ends plural 4	-0.144
begins verb	0.128
begins verb ends adverb 4	-0.068
begins verb ends capital 4	-0.079
begins verb ends noun 3	-0.046
begins verb ends plural 1	0.069
begins verb ends plural 2	0.062
begins verb ends plural 3	0.056
begins verb ends verb 0	0.223
begins verbs	0.426
begins verbs ends adverb 4	0.112
begins verbs ends capital 4	0.323
begins verbs ends noun 2	-0.042
begins verbs ends noun 3	0.054
begins verbs ends plural 4	0.065
begins verbs ends verbs 0	0.072
begins which	-0.14
begins with	-0.114
begins with a question word	0.084
close	0.501
close left	0.371
closes 's	-0.266
closes )	-0.063
closes ),	-0.095
closes ,	-0.057
closes -	-0.072
closes as other	0.139
closes as part	-0.125
commas 1	-0.087
commas 2	-0.124
common words	0.315
end of a list of noun phrases	-0.07
end of a list of noun phrases, many False	-0.07
end of a list of noun phrases, one of 2	-0.243
end of a list of noun phrases, one of 3	0.173
ends adjective	-0.125
ends adjective before noun	-0.18
ends adjective before preposition	0.23
ends adverb before adjective	-0.042
ends adverb before preposition	-0.052
ends adverb before subordinate	-0.073
ends capital before auxiliary	0.369
ends capital before conjunction	0.463
ends capital before determiner	-0.065
ends capital before end	-0.149
ends capital before noun	-0.139
ends capital before number	-0.089
ends capital before plural	-0.153
ends ing	-0.236
ends inside a mention	0.165
ends noun	0.177
ends noun before adverb	-0.044
ends noun before auxiliary	-0.086
ends noun before capital	-0.166
ends noun before conjunction	-0.174
ends noun before determiner	-0.094
ends noun before end	0.304
ends noun before of	-0.279
ends noun before past	-0.2
ends noun before plural	0.111
ends noun before preposition	0.265
ends noun before subordinate	0.237
ends noun before to	0.431
ends number	-0.129
ends number before capital	0.212
ends number before noun	-0.071
ends opening	0.174
ends past	0.245
ends past before adjective	0.06
ends past before capital	-0.085
ends past before determiner	0.221
ends past before plural	-0.11
ends past before preposition	-0.094
ends past before to	-0.123
ends plural before adverb	0.196
ends plural before auxiliary	-0.162
ends plural before conjunction	-0.201
ends plural before determiner	-0.137
ends plural before end	0.147
ends plural before noun	0.123
ends plural before of	0.041
ends plural before subordinate	-0.239
ends plural before verb	-0.163
ends pronoun	0.088
ends pronoun before auxiliary	-0.09
ends verb	-0.289
ends verb before determiner	-0.103
ends verb before noun	0.081
ends verb before plural	-0.043
ends verb before preposition	-0.07
ends verbs	0.164
ends verbs before determiner	-0.093
ends with a question word	-0.159
head adjective many False	-0.294
head adverb many False	0.068
head ing many False	-0.219
head noun many False	-0.07
head number many False	-0.263
head opening many False	0.203
head past many False	0.235
head plural many False	0.353
head pronoun many False	0.051
head verbs many False	-0.044
hits in the segment	0.3
holds date	-0.33
holds demonym	-0.136
holds name	-0.435
holds organization	-0.141
holds place	-0.198
holds quantity	0.333
is date	0.06
is name	0.388
is organization	0.369
is place	0.309
is quantity	-0.114
item of a list of noun phrases	-0.17
item of a list of noun phrases, many False	-0.17
item of a list of noun phrases, one of 2	-0.077
item of a list of noun phrases, one of 3	-0.094
joined by 	-0.501
joined by auxiliary	-0.102
joined by auxiliary adverb	0.045
joined by determiner subordinate	-0.075
joined by ing	-0.046
joined by of	0.156
joined by past preposition	0.147
joined by preposition	0.15
joined by subordinate	-0.113
joined by to	0.137
joined by to verb	-0.055
joined by verb	-0.084
joins 0 for one	-0.115
joins 1 for one	-0.119
joins 2 for one	0.234
length 0	-0.496
length 1	-0.575
length 2	-0.102
length 3	-0.051
length 5	0.365
length 6	0.127
length 7	0.273
length 8	0.385
length 9	0.078
more than a list of noun phrases, one of 2	0.149
more than a list of noun phrases, one of 3	-0.157
near	0.172
no content	-0.095
object of the question's verb what do	0.373
opens "	-0.156
opens 's	-0.096
opens (	-0.056
opens ),	-0.145
opens ,	-0.308
opens -	-0.171
opens as bare phrase	0.21
opens as part	-0.246
other to other, 0	0.109
other to part, 0	-0.072
part of a list, commas 0 for one	-0.191
part of a list, commas 1 for one	0.198
part of a list, commas 2 for one	0.117
part of a list, joins 0	0.106
part of a list, joins 0 for one	0.106
part to other, 0	0.243
part to part, 1	-0.042
part to phrase, 1	-0.118
part to phrase, 2	-0.11
part to phrase, 3	-0.172
partly in the question	-0.172
phrase to other, 0	-0.13
phrase to part, 2	-0.141
phrase to part, 3	0.195
phrase to phrase, 2	-0.096
phrase to phrase, 3	0.167
phrase, then adverb	0.087
phrase, then auxiliary	0.213
phrase, then capital	0.304
phrase, then determiner	-0.139
phrase, then ing	0.148
phrase, then noun	-0.46
phrase, then of	-0.234
phrase, then past	-0.098
phrase, then preposition	0.157
phrase, then pronoun	-0.051
phrase, then to	0.329
phrase, then verb	-0.145
phrase, then verbs	-0.086
question words 0 before	0.271
question words 0 before, 0 behind	0.189
question words 0 before, 1 behind	0.179
question words 0 before, 2 behind	0.045
question words 0 before, 3 behind	0.083
question words 0 before, 4 behind	-0.115
question words 0 before, 5 behind	0.105
question words 0 before, 6 behind	-0.215
question words 0 behind	0.063
question words 1 before	0.225
question words 1 before, 0 behind	-0.127
question words 1 before, 2 behind	0.064
question words 1 before, 3 behind	0.139
question words 1 before, 4 behind	-0.134
question words 1 before, 5 behind	0.211
question words 1 before, 6 behind	0.074
question words 2 before	-0.286
question words 2 before, 0 behind	-0.153
question words 2 before, 1 behind	-0.133
question words 2 before, 2 behind	0.051
question words 2 before, 4 behind	-0.06
question words 2 before, 5 behind	0.044
question words 2 before, 6 behind	-0.056
question words 2 behind	0.084
question words 3 before, 1 behind	0.214
question words 3 before, 2 behind	0.165
question words 3 before, 3 behind	-0.066
question words 3 before, 4 behind	0.119
question words 3 before, 5 behind	-0.154
question words 3 before, 6 behind	-0.256
question words 3 behind	0.06
question words 4 before	0.043
question words 4 before, 0 behind	-0.103
question words 4 before, 2 behind	-0.081
question words 4 before, 3 behind	0.191
question words 4 before, 4 behind	0.083
question words 4 before, 5 behind	-0.106
question words 4 before, 6 behind	0.078
question words 4 behind	0.102
question words 5 before	-0.071
question words 5 before, 0 behind	0.222
question words 5 before, 1 behind	-0.203
question words 5 before, 2 behind	-0.194
question words 5 before, 3 behind	-0.073
question words 5 before, 4 behind	0.107
question words 5 before, 5 behind	-0.047
question words 5 before, 6 behind	0.116
question words 5 behind	-0.262
question words 6 before	-0.188
question words 6 before, 0 behind	0.05
question words 6 before, 3 behind	-0.234
question words 6 before, 4 behind	0.101
question words 6 before, 5 behind	-0.314
question words 6 before, 6 behind	0.193
question words 6 behind	-0.065
question words in its phrase	-0.095
segment opens False closes False	-0.386
segment opens True closes False	-0.11
segment opens True closes True	0.497
segments 0	0.353
segments 1	-0.138
segments 2	-0.215
two after a question word	0.191
verb far, asked False, before	0.241
verb far, asked False, behind	0.293
verb far, asked True, before	-0.119
verb near, asked False, before	0.26
verb near, asked False, behind	-0.138
verb near, asked True, behind	0.116
verb next, asked False, before	-0.225
verb next, asked False, behind	-0.096
verb next, asked True, before	0.056
verb next, asked True, behind	-0.209
verb nowhere, asked False, before	-0.203
verb nowhere, asked False, behind	0.053
verbs inside 0	-0.283
verbs inside 1	0.131
verbs inside 2	0.152
whole list of noun phrases	0.181
whole list of noun phrases, many False	0.181
whole list of noun phrases, one of 2	-0.11
whole list of noun phrases, one of 3	0.291
whole of a list, commas 0 for one	0.254
whole of a list, commas 1 for one	-0.075
whole of a list, commas 2 for one	-0.081
whole of a list, joins 1	0.097
whole of a list, joins 1 for one	0.097
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
