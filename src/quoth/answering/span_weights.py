"""The weights of the span features: written by `quoth.indexing.training`, not by hand.

From squadshifts-new-wiki.json (sha256 a2ff4c02e7841795…): SQuADShifts new-wiki, Miller et al. 2020, CC BY 4.0, texts of Wikipedia, CC BY-SA.
2026-11-22: python -m quoth.indexing.training squadshifts-new-wiki.json ABOUT
7612 questions; one of 4 folds held out
word F1 on the gold sentence 0.5714
"""

from functools import cache

# A line a feature, name and weight: one string is loaded faster than thousands of entries.
WEIGHTS = r"""
after a	0.627
after a like word date	0.271
after a like word date of a kind	0.04
after a like word manner	-0.061
after a like word name	-0.143
after a like word name be	0.1
after a like word name do	0.678
after a like word person	0.097
after a like word place	-0.158
after a like word quantity	0.302
after a like word quantity of a kind	0.362
after a like word reason	-0.056
after a like word thing	0.634
after a like word thing be	0.746
after a like word thing do	0.527
after a manner	-0.122
after a name	0.151
after a name be	0.108
after a name do	0.136
after a person	-0.114
after a place	-0.218
after a place of a kind	-0.285
after a quantity	0.478
after a quantity of a kind	0.186
after a question word date	-0.06
after a question word date of a kind	-0.337
after a question word manner	0.101
after a question word name be	-0.14
after a question word name do	0.151
after a question word person	-0.053
after a question word person of a kind	-0.176
after a question word place	0.102
after a question word place of a kind	0.117
after a question word quantity	0.056
after a question word quantity of a kind	-0.32
after a question word reason	-0.131
after a question word reason of a kind	-0.207
after a question word thing	0.056
after a question word thing be	-0.273
after a question word thing do	0.299
after a question word, adjective	-0.117
after a question word, adverb	-0.271
after a question word, capital	0.155
after a question word, determiner	-0.381
after a question word, ing	0.043
after a question word, negation	0.217
after a question word, noun	-0.102
after a question word, number	-0.125
after a question word, opening	-0.934
after a question word, past	0.509
after a question word, preposition	-0.114
after a question word, word	0.14
after a reason	-0.05
after a thing	0.342
after a thing be	0.23
after a thing do	-0.076
after about	0.7
after about quantity	0.189
after about quantity of a kind	0.425
after adjective begins adjective	-0.277
after adjective begins adverb	-0.043
after adjective begins capital	0.855
after adjective begins determiner	-0.044
after adjective begins ing	-0.179
after adjective begins noun	-0.683
after adjective begins number	0.544
after adjective begins past	0.065
after adjective begins plural	-0.879
after adjective begins preposition	-0.06
after adjective begins subordinate	0.068
after adjective begins to	-0.113
after adjective begins word	-1.081
after adjective date	-0.172
after adjective date of a kind	-0.092
after adjective manner	-0.057
after adjective name	-0.108
after adjective name do	0.163
after adjective person	-0.272
after adjective person of a kind	-0.095
after adjective place	-0.284
after adjective place of a kind	-0.142
after adjective quantity	0.142
after adjective quantity of a kind	0.108
after adjective reason	-0.082
after adjective thing	-0.157
after adjective thing be	-0.41
after adjective thing do	-0.323
after adverb begins adjective	-0.197
after adverb begins capital	0.705
after adverb begins determiner	-0.096
after adverb begins number	0.697
after adverb begins past	-0.463
after adverb begins plural	0.067
after adverb begins preposition	-0.159
after adverb begins subordinate	-0.083
after adverb begins to	0.107
after adverb begins word	-0.356
after adverb date	0.134
after adverb date of a kind	-0.063
after adverb manner	0.054
after adverb name	-0.296
after adverb name be	0.282
after adverb name do	-0.192
after adverb place	-0.189
after adverb place of a kind	0.192
after adverb quantity	0.347
after adverb quantity of a kind	0.279
after adverb reason	-0.168
after adverb thing	-0.091
after adverb thing be	0.068
after adverb thing do	-0.187
after after	-0.164
after after date	-0.409
after after person	0.073
after an	0.563
after an date	-0.092
after an name be	0.163
after an name do	0.046
after an thing be	0.31
after an thing do	0.149
after and	-0.161
after and date	-0.294
after and manner	0.274
after and name be	-0.058
after and name do	-0.078
after and person	-0.071
after and person of a kind	0.638
after and place	-0.076
after and place of a kind	-0.09
after and quantity	0.152
after and quantity of a kind	0.049
after and reason	-0.1
after and thing	0.086
after and thing be	-0.203
after and thing do	-0.25
after are date	-0.132
after are manner	0.054
after are name	-0.098
after are name do	0.043
after are person	-0.131
after are place	-0.105
after are thing	-0.127
after are thing be	0.084
after are thing do	-0.18
after as	0.783
after as manner	0.263
after as name	0.119
after as name be	0.114
after as name do	0.348
after as person	-0.451
after as place of a kind	0.188
after as quantity	-0.081
after as quantity of a kind	-0.284
after as reason	0.17
after as thing be	0.418
after as thing do	-0.106
after at	0.212
after at date	0.129
after at date of a kind	-0.134
after at name	-0.245
after at name be	0.081
after at person	-0.177
after at place	0.58
after at place of a kind	0.218
after at quantity	0.297
after at quantity of a kind	-0.167
after at thing be	0.231
after at thing do	-0.092
after auxiliary begins adjective	0.48
after auxiliary begins capital	1.335
after auxiliary begins determiner	0.245
after auxiliary begins ing	-0.282
after auxiliary begins negation	-0.249
after auxiliary begins noun	0.141
after auxiliary begins number	0.494
after auxiliary begins past	-0.953
after auxiliary begins plural	0.377
after auxiliary begins preposition	-0.259
after auxiliary begins to	0.217
after auxiliary begins word	-0.099
after auxiliary date of a kind	-0.246
after auxiliary manner	0.468
after auxiliary name	-0.066
after auxiliary name be	-0.214
after auxiliary person	-0.203
after auxiliary place	0.224
after auxiliary quantity	0.351
after auxiliary reason	0.309
after auxiliary thing	0.068
after auxiliary thing be	0.532
after auxiliary thing do	-0.182
after because	0.372
after before	-0.115
after begin begins determiner	0.866
after begin begins number	0.346
after begin begins opening	1.702
after begin begins preposition	0.137
after begin begins pronoun	0.387
after begin begins subordinate	0.287
after begin date	0.555
after begin date of a kind	0.148
after begin manner	-0.076
after begin name	0.137
after begin name be	0.114
after begin name do	-0.072
after begin person	0.265
after begin person of a kind	0.06
after begin place	0.491
after begin place of a kind	0.095
after begin quantity	0.213
after begin reason	0.127
after begin thing	0.504
after begin thing be	0.455
after begin thing do	0.625
after between	0.231
after between date	-0.182
after between quantity of a kind	0.131
after between thing be	0.11
after by	0.871
after by date	-0.335
after by manner	0.484
after by name	0.498
after by name be	-0.47
after by name do	-0.217
after by person	1.555
after by place	-0.504
after by quantity of a kind	-0.158
after by thing be	-0.473
after by thing do	-0.255
after called	1.069
after called thing be	0.242
after capital begins adjective	-0.259
after capital begins adverb	-0.098
after capital begins capital	-0.52
after capital begins determiner	-0.195
after capital begins ing	0.046
after capital begins number	0.086
after capital begins past	-0.812
after capital begins plural	-0.447
after capital begins preposition	-0.538
after capital begins pronoun	-0.192
after capital begins subordinate	-0.614
after capital begins to	0.066
after capital begins word	-0.252
after capital date	-0.381
after capital date of a kind	0.532
after capital manner	-0.206
after capital name	-0.272
after capital name be	-0.099
after capital name do	-0.277
after capital person	-0.244
after capital person of a kind	-0.433
after capital place	-0.598
after capital place of a kind	-0.367
after capital quantity	-0.548
after capital quantity of a kind	-0.352
after capital reason	0.116
after capital thing	0.066
after capital thing be	-0.273
after capital thing do	-0.213
after conjunction begins adverb	-0.286
after conjunction begins determiner	-0.263
after conjunction begins ing	0.484
after conjunction begins negation	-0.052
after conjunction begins noun	-0.131
after conjunction begins number	0.24
after conjunction begins past	-0.153
after conjunction begins plural	-0.186
after conjunction begins preposition	-0.248
after conjunction begins pronoun	-0.146
after conjunction begins word	0.267
after conjunction date	-0.271
after conjunction date of a kind	0.163
after conjunction manner	0.134
after conjunction name	0.164
after conjunction name be	-0.203
after conjunction name do	-0.235
after conjunction person	-0.173
after conjunction person of a kind	0.579
after conjunction place	-0.208
after conjunction place of a kind	-0.091
after conjunction quantity of a kind	0.054
after conjunction reason	-0.114
after conjunction thing	0.077
after conjunction thing be	0.097
after conjunction thing do	-0.267
after determiner begins adjective	0.137
after determiner begins adverb	0.079
after determiner begins capital	0.751
after determiner begins ing	0.065
after determiner begins noun	-0.193
after determiner begins number	0.633
after determiner begins plural	-0.384
after determiner begins pronoun	0.117
after determiner begins subordinate	-0.508
after determiner begins word	-0.171
after determiner date	-0.077
after determiner date of a kind	0.163
after determiner manner	-0.18
after determiner name	0.238
after determiner name be	0.415
after determiner name do	0.154
after determiner person of a kind	-0.194
after determiner place of a kind	-0.221
after determiner quantity	-0.082
after determiner quantity of a kind	-0.505
after determiner reason of a kind	0.066
after determiner thing	-0.106
after determiner thing be	0.228
after determiner thing do	0.616
after during	-0.301
after during thing be	-0.116
after for date	0.073
after for date of a kind	-0.093
after for name	-0.316
after for name be	0.262
after for name do	0.355
after for person	-0.54
after for place	-0.123
after for thing	-0.046
after for thing be	0.357
after for thing do	0.044
after from	0.402
after from date	0.373
after from date of a kind	0.152
after from name	0.11
after from person	0.09
after from place	-0.099
after from place of a kind	-0.378
after from quantity	-0.067
after from quantity of a kind	0.194
after from thing be	-0.211
after his	-0.217
after his thing be	-0.121
after in	-0.283
after in date	0.628
after in date of a kind	-0.085
after in manner	-0.279
after in name	-0.212
after in name be	-0.059
after in name do	0.093
after in person	-0.476
after in place	1.104
after in place of a kind	0.302
after in quantity	-0.128
after in quantity of a kind	-0.192
after in thing be	-0.645
after in thing do	-0.172
after including	0.958
after including thing be	0.78
after ing begins adjective	0.054
after ing begins adverb	0.161
after ing begins capital	0.668
after ing begins determiner	-0.464
after ing begins ing	0.301
after ing begins noun	0.125
after ing begins number	0.188
after ing begins past	0.123
after ing begins plural	-0.275
after ing begins preposition	-0.653
after ing begins pronoun	-0.066
after ing begins subordinate	0.102
after ing begins to	-0.187
after ing begins word	0.151
after ing date	0.089
after ing date of a kind	0.058
after ing manner	-0.265
after ing name	0.395
after ing name be	0.09
after ing name do	0.239
after ing person	-0.102
after ing place	-0.22
after ing place of a kind	-0.156
after ing quantity of a kind	0.362
after ing reason	-0.14
after ing thing	-0.308
after ing thing be	-0.161
after ing thing do	0.354
after into	-0.112
after into thing be	0.082
after is date of a kind	-0.062
after is manner	-0.123
after is name be	0.116
after is name do	-0.082
after is place	0.168
after is place of a kind	0.083
after is quantity	0.053
after is quantity of a kind	-0.331
after is reason	-0.063
after is thing	-0.194
after is thing be	0.582
after its date of a kind	-0.059
after its name	0.081
after its name be	-0.166
after its person	-0.209
after its quantity of a kind	0.148
after its thing be	0.3
after known	-0.106
after known thing be	0.104
after like	0.537
after named	-0.121
after negation begins adverb	-0.069
after negation begins past	0.051
after negation begins word	-0.128
after negation name	-0.063
after negation name be	-0.114
after negation person	0.111
after negation thing be	-0.086
after negation thing do	-0.125
after not	-0.377
after not name	-0.063
after not name be	-0.106
after not thing be	-0.083
after not thing do	-0.12
after noun begins adjective	-0.166
after noun begins adverb	-0.071
after noun begins capital	1.059
after noun begins determiner	-0.102
after noun begins ing	-0.469
after noun begins noun	-0.29
after noun begins number	0.118
after noun begins past	-0.286
after noun begins plural	-0.623
after noun begins preposition	-0.476
after noun begins pronoun	0.046
after noun begins subordinate	-0.118
after noun begins to	-0.158
after noun begins word	-0.194
after noun date	-0.17
after noun date of a kind	0.092
after noun manner	-0.134
after noun name	-0.283
after noun name be	-0.117
after noun name do	-0.217
after noun person	0.163
after noun person of a kind	0.214
after noun place	0.065
after noun place of a kind	-0.293
after noun quantity	-0.22
after noun quantity of a kind	-0.07
after noun thing be	-0.448
after noun thing do	-0.347
after number begins capital	-0.136
after number begins determiner	-0.287
after number begins ing	0.081
after number begins noun	-0.207
after number begins number	-0.237
after number begins past	-0.041
after number begins plural	-0.181
after number begins preposition	-0.132
after number begins pronoun	-0.083
after number begins subordinate	-0.172
after number begins to	-0.066
after number begins word	-0.391
after number date	-0.298
after number date of a kind	-0.165
after number manner	-0.081
after number name	-0.189
after number name be	-0.29
after number name do	-0.147
after number person	0.208
after number person of a kind	0.199
after number place	-0.14
after number place of a kind	-0.239
after number quantity	-0.366
after number reason	-0.081
after number thing	-0.075
after number thing be	-0.216
after of	0.438
after of begins adjective	0.133
after of begins adverb	0.179
after of begins capital	-0.206
after of begins determiner	-0.937
after of begins ing	0.42
after of begins noun	-0.278
after of begins number	0.672
after of begins past	0.504
after of begins plural	-0.118
after of begins pronoun	-0.097
after of begins subordinate	-0.141
after of begins word	0.2
after of date	0.24
after of date of a kind	0.179
after of manner	-0.588
after of name	0.279
after of name be	0.37
after of name do	0.307
after of person of a kind	0.171
after of place	0.101
after of place of a kind	0.231
after of quantity	-0.057
after of quantity of a kind	-0.158
after of reason	0.139
after of thing	0.115
after of thing be	-0.178
after of thing do	0.158
after on	0.308
after on date	0.329
after on date of a kind	0.059
after on manner	-0.093
after on name	0.177
after on name be	0.193
after on name do	-0.112
after on person	-0.377
after on place	0.633
after on quantity	-0.137
after on quantity of a kind	-0.108
after on thing be	-0.062
after on thing do	0.137
after opening begins adjective	-0.13
after opening begins capital	-0.055
after opening begins determiner	0.237
after opening begins ing	-0.179
after opening begins noun	-0.124
after opening begins number	0.794
after opening begins past	-0.136
after opening begins plural	-0.24
after opening begins preposition	-0.21
after opening begins to	-0.139
after opening begins word	0.316
after opening date	-0.078
after opening date of a kind	-0.094
after opening manner	-0.075
after opening name	0.164
after opening name be	-0.075
after opening name do	-0.162
after opening person	0.151
after opening person of a kind	-0.07
after opening place	-0.082
after opening place of a kind	-0.092
after opening quantity	0.097
after opening quantity of a kind	0.382
after opening reason	-0.16
after opening thing	0.072
after opening thing be	0.216
after opening thing do	-0.14
after or	-0.122
after or date of a kind	0.183
after or manner	-0.119
after or name be	-0.084
after or name do	-0.103
after or person	-0.075
after or quantity of a kind	0.142
after or thing be	0.211
after over	-0.263
after past begins adjective	0.565
after past begins adverb	-0.436
after past begins capital	1.12
after past begins determiner	-0.469
after past begins ing	-0.164
after past begins noun	0.123
after past begins number	0.602
after past begins past	0.336
after past begins plural	-0.048
after past begins preposition	-0.681
after past begins pronoun	-0.172
after past begins subordinate	-0.195
after past begins to	-0.525
after past begins word	0.458
after past date	0.22
after past date of a kind	-0.347
after past manner	0.578
after past name be	0.124
after past name do	0.133
after past person	-0.174
after past place	0.118
after past place of a kind	0.2
after past quantity of a kind	0.094
after past reason	-0.227
after past reason of a kind	-0.058
after past thing do	-0.239
after plural begins adjective	0.328
after plural begins adverb	-0.428
after plural begins capital	0.769
after plural begins determiner	-0.317
after plural begins ing	-0.293
after plural begins noun	0.379
after plural begins number	0.521
after plural begins past	-0.355
after plural begins plural	0.089
after plural begins preposition	-0.888
after plural begins pronoun	-0.169
after plural begins subordinate	-0.508
after plural begins to	-0.232
after plural begins word	0.051
after plural date	0.05
after plural date of a kind	0.067
after plural manner	-0.1
after plural name	0.194
after plural name be	-0.298
after plural name do	0.049
after plural person	-0.333
after plural place	-0.327
after plural place of a kind	0.091
after plural quantity	-0.175
after plural quantity of a kind	-0.192
after plural reason of a kind	-0.11
after plural thing	-0.04
after plural thing be	-0.157
after plural thing do	0.177
after preposition begins adjective	0.606
after preposition begins adverb	0.043
after preposition begins capital	0.269
after preposition begins determiner	-0.232
after preposition begins ing	0.476
after preposition begins noun	0.308
after preposition begins number	0.636
after preposition begins past	1.012
after preposition begins plural	0.324
after preposition begins preposition	-0.184
after preposition begins pronoun	-0.11
after preposition begins subordinate	-0.237
after preposition begins to	-0.1
after preposition begins word	0.686
after preposition date	0.649
after preposition date of a kind	0.051
after preposition name	0.16
after preposition name be	0.304
after preposition name do	0.267
after preposition person	0.311
after preposition person of a kind	0.19
after preposition place	1.049
after preposition place of a kind	0.533
after preposition reason	0.35
after preposition reason of a kind	-0.081
after preposition thing be	0.051
after preposition thing do	-0.305
after pronoun begins past	-0.132
after pronoun begins plural	-0.075
after pronoun begins preposition	0.096
after pronoun begins to	-0.056
after pronoun begins word	-0.258
after pronoun date	-0.083
after pronoun date of a kind	-0.049
after pronoun manner	0.275
after pronoun name	-0.145
after pronoun name be	-0.044
after pronoun name do	-0.091
after pronoun person	-0.13
after pronoun place of a kind	0.058
after pronoun quantity of a kind	-0.051
after pronoun thing	0.196
after pronoun thing be	-0.077
after since	0.549
after since date	0.115
after since thing be	0.332
after subordinate begins adjective	0.412
after subordinate begins adverb	-0.06
after subordinate begins capital	0.579
after subordinate begins determiner	0.166
after subordinate begins ing	0.352
after subordinate begins noun	0.235
after subordinate begins number	0.633
after subordinate begins past	0.085
after subordinate begins plural	0.505
after subordinate begins preposition	-0.119
after subordinate begins pronoun	-0.446
after subordinate begins subordinate	-0.174
after subordinate begins word	0.349
after subordinate date	-0.145
after subordinate date of a kind	-0.071
after subordinate manner	0.371
after subordinate name	0.354
after subordinate name be	0.236
after subordinate name do	0.233
after subordinate person	0.468
after subordinate person of a kind	-0.276
after subordinate place	-0.09
after subordinate place of a kind	0.384
after subordinate quantity of a kind	0.14
after subordinate reason	0.276
after subordinate thing	-0.23
after subordinate thing be	0.341
after subordinate thing do	0.1
after such	-0.308
after such as	0.325
after such as name	0.298
after such as name be	0.182
after such as name do	0.176
after such as thing be	0.175
after such name	0.085
after such name be	-0.063
after such thing be	-0.105
after such thing do	-0.043
after than	0.255
after than name	-0.202
after than quantity of a kind	0.42
after than thing be	-0.144
after that	0.752
after that date	-0.177
after that date of a kind	-0.053
after that manner	0.119
after that name be	0.109
after that person	0.308
after that place	-0.05
after that quantity	0.074
after that quantity of a kind	-0.086
after that thing	-0.159
after that thing be	0.214
after that thing do	0.597
after the	0.223
after the date	0.235
after the date of a kind	0.179
after the manner	-0.186
after the name	0.218
after the name do	0.046
after the person	-0.284
after the person of a kind	-0.137
after the place	0.26
after the place of a kind	-0.057
after the quantity	-0.16
after the quantity of a kind	-0.297
after the question's last word date	0.485
after the question's last word manner	1.038
after the question's last word name	-0.224
after the question's last word name be	0.431
after the question's last word name do	0.543
after the question's last word person	0.15
after the question's last word place	0.408
after the question's last word place of a kind	0.062
after the question's last word quantity	-0.146
after the question's last word quantity of a kind	-0.078
after the question's last word reason	0.578
after the question's last word thing	0.799
after the question's last word thing be	0.622
after the question's last word thing do	0.984
after the question's preposition	2.19
after the question's preposition date of a kind	-0.476
after the question's preposition name	0.163
after the question's preposition name be	0.192
after the question's preposition name do	0.28
after the question's preposition place	-0.051
after the question's preposition thing	0.632
after the question's preposition thing be	0.606
after the question's preposition thing do	0.353
after the reason	0.083
after the reason of a kind	0.096
after the thing	-0.334
after the thing be	0.2
after the thing do	0.287
after their name be	0.222
after their thing be	0.092
after their thing do	-0.097
after through	0.387
after through thing be	0.215
after to	0.542
after to begins adjective	0.744
after to begins adverb	0.114
after to begins capital	-0.209
after to begins determiner	-0.295
after to begins ing	0.195
after to begins number	-0.067
after to begins past	-0.097
after to begins plural	0.214
after to begins preposition	-0.044
after to begins subordinate	-0.06
after to begins word	0.153
after to date	-0.073
after to date of a kind	-0.54
after to manner	0.178
after to name	-0.319
after to name be	-0.408
after to name do	-0.207
after to person	0.321
after to person of a kind	0.154
after to place	0.327
after to place of a kind	0.121
after to quantity	0.349
after to quantity of a kind	-0.336
after to reason	0.4
after to thing	0.071
after to thing do	0.259
after under	0.079
after until	0.1
after was	0.269
after was date	-0.117
after was date of a kind	-0.06
after was name	-0.264
after was person	-0.064
after was quantity of a kind	0.165
after was reason	0.307
after was thing be	0.206
after was thing do	-0.092
after were	0.43
after were date	-0.082
after were name	0.431
after were name be	-0.137
after were person	0.041
after were place	0.052
after when	0.171
after when date	-0.129
after when date of a kind	-0.073
after when person	0.319
after where	0.587
after where thing be	-0.228
after which date	-0.041
after which date of a kind	0.096
after which name	0.058
after which name be	-0.158
after which name do	-0.144
after which quantity of a kind	-0.189
after which thing	-0.086
after which thing be	0.079
after which thing do	0.393
after who	-0.189
after who person	-0.045
after with	0.314
after with date	-0.18
after with date of a kind	0.081
after with manner	0.097
after with name	0.068
after with name be	-0.107
after with name do	0.074
after with person	0.045
after with place	-0.416
after with place of a kind	0.101
after with quantity	0.148
after with quantity of a kind	0.118
after with thing	-0.049
after with thing be	0.133
after with thing do	0.338
after word begins adjective	0.238
after word begins adverb	0.182
after word begins capital	0.761
after word begins determiner	0.31
after word begins ing	-0.416
after word begins negation	-0.044
after word begins noun	-0.692
after word begins number	0.661
after word begins past	-0.334
after word begins plural	-0.776
after word begins preposition	-0.664
after word begins pronoun	-0.193
after word begins subordinate	-0.568
after word begins to	-0.589
after word date	-0.219
after word date of a kind	0.054
after word manner	-0.472
after word name	-0.35
after word name be	-0.117
after word name do	0.136
after word person	-0.202
after word person of a kind	-0.295
after word place	0.045
after word place of a kind	-0.143
after word quantity	0.137
after word reason	-0.458
after word reason of a kind	-0.229
after word thing	-0.105
after word thing be	-0.102
after word thing do	0.24
all in the question	-2.693
all in the question date of a kind	-0.165
all in the question manner	0.203
all in the question name	-0.509
all in the question name be	-0.318
all in the question name do	0.041
all in the question person	0.054
all in the question person of a kind	-0.253
all in the question place	-0.305
all in the question place of a kind	-0.432
all in the question quantity	-0.184
all in the question quantity of a kind	-0.132
all in the question reason	-0.191
all in the question reason of a kind	-0.054
all in the question thing	0.15
all in the question thing be	-0.32
all in the question thing do	-0.415
before a date	0.073
before a date of a kind	-0.144
before a manner	-0.048
before a name	0.174
before a name be	-0.112
before a name do	-0.099
before a place of a kind	0.18
before a quantity	-0.154
before a question word date	-0.145
before a question word date of a kind	0.249
before a question word manner	-0.377
before a question word name	0.095
before a question word person	-0.171
before a question word person of a kind	0.16
before a question word place	-0.184
before a question word place of a kind	0.071
before a question word reason	-0.059
before a question word reason of a kind	0.234
before a question word thing	-0.25
before a question word thing be	-0.212
before a question word, adjective	-0.33
before a question word, adverb	-0.124
before a question word, capital	0.075
before a question word, determiner	-0.177
before a question word, ing	-0.077
before a question word, negation	-0.071
before a question word, number	-0.042
before a question word, past	-0.057
before a question word, plural	0.138
before a question word, preposition	-0.183
before a question word, word	0.209
before a reason	0.078
before a thing	0.055
before a thing be	-0.147
before a thing do	0.089
before about	-0.111
before adjective date	-0.052
before adjective date of a kind	-0.091
before adjective manner	-0.144
before adjective name	-0.446
before adjective name do	-0.238
before adjective person	-0.21
before adjective person of a kind	0.069
before adjective place	-0.295
before adjective place of a kind	-0.086
before adjective quantity	0.043
before adjective quantity of a kind	0.269
before adjective reason	-0.154
before adjective thing	-0.233
before adjective thing be	-0.535
before adjective thing do	-0.246
before adverb date	-0.106
before adverb date of a kind	0.288
before adverb manner	0.042
before adverb name	0.048
before adverb name be	0.122
before adverb person	0.271
before adverb place	0.287
before adverb place of a kind	0.058
before adverb quantity	-0.08
before adverb reason	-0.06
before adverb thing be	-0.304
before adverb thing do	0.117
before after thing be	0.043
before against	-0.471
before among	0.064
before an date	-0.07
before an name	0.174
before an person	-0.088
before an place of a kind	-0.06
before an quantity of a kind	-0.055
before an thing be	0.069
before an thing do	-0.045
before and date	0.214
before and date of a kind	0.274
before and manner	-0.203
before and name be	-0.211
before and person	0.109
before and person of a kind	-0.155
before and place	0.263
before and place of a kind	-0.166
before and quantity	0.048
before and quantity of a kind	-0.151
before and reason	-0.063
before and thing be	-0.307
before and thing do	0.347
before are	0.096
before are date	-0.113
before are manner	-0.047
before are name	-0.288
before are name be	0.588
before are place	0.141
before are quantity of a kind	-0.138
before are thing	-0.129
before are thing be	0.206
before as	0.174
before as date	-0.242
before as date of a kind	0.124
before as manner	0.13
before as name	-0.133
before as name do	-0.085
before as person	-0.205
before as place	0.189
before as place of a kind	-0.102
before as quantity	0.056
before as thing	0.163
before as thing be	0.164
before as thing do	0.056
before at date	0.157
before at date of a kind	-0.053
before at name	-0.145
before at name be	0.156
before at place	-0.136
before at thing do	-0.041
before auxiliary date	0.26
before auxiliary date of a kind	0.188
before auxiliary manner	-0.263
before auxiliary name	0.636
before auxiliary name be	0.49
before auxiliary name do	0.221
before auxiliary person	0.729
before auxiliary place	0.331
before auxiliary place of a kind	0.434
before auxiliary quantity	-0.082
before auxiliary quantity of a kind	0.151
before auxiliary reason	-0.159
before auxiliary thing	0.859
before auxiliary thing be	0.582
before auxiliary thing do	0.44
before because	0.122
before between	0.048
before between date	0.075
before between quantity of a kind	-0.048
before between thing be	-0.125
before by	-0.05
before by date of a kind	0.109
before by manner	-0.111
before by name be	-0.193
before by name do	0.169
before by person	-0.145
before by place	-0.175
before by quantity	0.05
before by quantity of a kind	0.168
before by thing be	0.307
before by thing do	-0.041
before called	0.091
before called thing be	0.413
before capital date	-0.075
before capital date of a kind	-0.061
before capital manner	-0.073
before capital name	-0.621
before capital name be	-0.135
before capital person	-0.436
before capital person of a kind	-0.057
before capital place	-0.485
before capital place of a kind	-0.176
before capital quantity	-0.163
before capital quantity of a kind	0.071
before capital reason	-0.256
before capital reason of a kind	0.133
before capital thing be	0.215
before capital thing do	0.134
before conjunction date	0.069
before conjunction manner	0.061
before conjunction name be	0.048
before conjunction name do	0.159
before conjunction person	-0.117
before conjunction person of a kind	-0.195
before conjunction place	0.236
before conjunction place of a kind	0.185
before conjunction quantity	0.372
before conjunction quantity of a kind	-0.186
before conjunction reason	-0.058
before conjunction thing	0.267
before conjunction thing be	0.265
before conjunction thing do	0.219
before determiner date	0.201
before determiner date of a kind	0.095
before determiner manner	-0.069
before determiner name	-0.072
before determiner name be	-0.276
before determiner person	-0.221
before determiner person of a kind	-0.257
before determiner place	-0.044
before determiner place of a kind	0.132
before determiner quantity	-0.205
before determiner quantity of a kind	-0.246
before determiner reason	0.254
before determiner thing	-0.266
before determiner thing be	-0.192
before determiner thing do	-0.135
before during	0.375
before during date	-0.057
before during thing be	-0.201
before end date	0.232
before end manner	0.6
before end name	0.172
before end name be	0.217
before end name do	0.3
before end person	0.046
before end person of a kind	0.238
before end place	0.116
before end place of a kind	-0.138
before end quantity	0.229
before end quantity of a kind	0.094
before end reason	0.47
before end reason of a kind	0.149
before end thing	0.097
before end thing be	0.75
before end thing do	0.843
before for	0.126
before for date	-0.074
before for date of a kind	-0.073
before for manner	0.073
before for name	-0.219
before for name be	-0.302
before for name do	0.064
before for place	0.043
before for place of a kind	0.111
before for quantity	0.147
before for quantity of a kind	-0.151
before for reason	-0.105
before for thing	-0.074
before for thing be	0.068
before for thing do	0.064
before from	-0.164
before from date	0.191
before from date of a kind	0.194
before from manner	-0.138
before from name	-0.065
before from name be	-0.322
before from name do	-0.188
before from place	0.137
before from place of a kind	-0.055
before from quantity	-0.052
before from quantity of a kind	0.147
before from thing be	0.144
before from thing do	0.098
before his	-0.067
before in	0.167
before in date of a kind	-0.236
before in manner	-0.175
before in name	0.197
before in name be	-0.11
before in name do	0.079
before in person	0.095
before in person of a kind	-0.099
before in place of a kind	-0.222
before in quantity	0.261
before in quantity of a kind	0.046
before in reason	0.105
before in thing	0.335
before in thing do	-0.045
before including	0.252
before including thing be	0.382
before ing date	0.196
before ing date of a kind	0.36
before ing manner	-0.065
before ing name	0.09
before ing name be	-0.433
before ing name do	-0.181
before ing person	0.256
before ing place of a kind	-0.468
before ing quantity	0.043
before ing quantity of a kind	-0.135
before ing thing	0.196
before ing thing do	0.101
before into name	0.157
before into quantity of a kind	0.143
before is	0.05
before is date	0.16
before is date of a kind	0.146
before is manner	-0.131
before is name be	0.099
before is name do	-0.169
before is person	-0.23
before is place	0.186
before is place of a kind	-0.055
before is quantity	0.075
before is quantity of a kind	0.123
before is thing	-0.35
before is thing be	0.41
before is thing do	0.049
before its	0.078
before its name be	-0.057
before its person	-0.087
before its quantity of a kind	-0.059
before known	-0.254
before known thing be	-0.06
before like	0.484
before named	0.052
before negation name	-0.088
before negation name be	0.073
before negation person	0.088
before not	0.199
before not name	-0.101
before not name be	0.089
before not thing be	-0.103
before noun date of a kind	-0.054
before noun manner	-0.155
before noun name	-0.428
before noun name do	0.173
before noun person	-0.543
before noun person of a kind	0.113
before noun place	-0.283
before noun place of a kind	0.314
before noun quantity	0.221
before noun quantity of a kind	0.181
before noun reason	0.289
before noun reason of a kind	-0.181
before noun thing be	-0.374
before noun thing do	-0.237
before number date	-0.374
before number date of a kind	-0.256
before number manner	-0.199
before number name	-0.188
before number name be	-0.336
before number name do	-0.419
before number person	-0.088
before number place	0.178
before number place of a kind	-0.062
before number quantity	-0.155
before number quantity of a kind	-0.149
before number reason	0.085
before number thing	-0.245
before number thing be	-0.154
before number thing do	-0.259
before of	-0.346
before of date	-0.292
before of date of a kind	0.221
before of manner	-0.2
before of name	-0.068
before of name do	-0.092
before of person	-0.376
before of person of a kind	0.121
before of place	0.055
before of quantity	0.538
before of quantity of a kind	0.828
before of reason	-0.105
before of thing	-0.193
before of thing be	-0.321
before of thing do	-0.431
before on	-0.041
before on date	0.044
before on date of a kind	0.109
before on name	0.088
before on name be	0.132
before on name do	-0.216
before on person	-0.234
before on place	-0.12
before on quantity	0.084
before on quantity of a kind	-0.077
before on thing	0.117
before on thing be	0.052
before on thing do	0.044
before or	-0.119
before or date	-0.29
before or date of a kind	-0.176
before or manner	0.043
before or name	-0.228
before or name be	0.291
before or name do	0.105
before or person	-0.099
before or thing	0.347
before or thing be	0.146
before or thing do	-0.073
before over quantity of a kind	-0.042
before past date	-0.295
before past date of a kind	-0.153
before past manner	-0.053
before past name	0.7
before past name be	-0.113
before past person	0.777
before past person of a kind	-0.274
before past place	0.294
before past place of a kind	0.32
before past quantity of a kind	-0.352
before past reason	-0.17
before past reason of a kind	0.292
before past thing	-0.213
before past thing be	0.271
before past thing do	-0.33
before plural date	-0.319
before plural date of a kind	-0.5
before plural manner	-0.317
before plural name	0.442
before plural name be	0.205
before plural name do	-0.046
before plural person	-0.2
before plural person of a kind	0.094
before plural place	-0.452
before plural place of a kind	0.072
before plural quantity	-0.293
before plural quantity of a kind	-0.141
before plural reason	-0.198
before plural thing	-0.315
before plural thing be	-0.242
before plural thing do	-0.474
before preposition manner	0.141
before preposition name	-0.19
before preposition name be	0.048
before preposition name do	0.05
before preposition person	-0.175
before preposition person of a kind	-0.207
before preposition place	0.056
before preposition place of a kind	-0.33
before preposition quantity	0.096
before preposition quantity of a kind	-0.257
before preposition reason of a kind	0.303
before preposition thing	0.416
before preposition thing be	0.301
before preposition thing do	0.533
before pronoun date	0.311
before pronoun date of a kind	0.075
before pronoun manner	0.317
before pronoun name be	-0.072
before pronoun place of a kind	-0.151
before pronoun quantity of a kind	0.167
before pronoun reason	0.544
before pronoun thing be	-0.255
before since	0.068
before subordinate date	0.213
before subordinate date of a kind	0.079
before subordinate manner	0.061
before subordinate name	0.176
before subordinate name be	0.375
before subordinate name do	0.083
before subordinate person of a kind	0.143
before subordinate place	0.357
before subordinate place of a kind	-0.133
before subordinate quantity	-0.176
before subordinate quantity of a kind	0.134
before subordinate reason	0.164
before subordinate thing	0.208
before subordinate thing be	0.378
before subordinate thing do	0.165
before such	0.488
before such name	0.114
before such name be	0.287
before such name do	0.15
before such person	-0.188
before such thing be	0.144
before such thing do	0.092
before than	-0.21
before than name	-0.041
before than quantity of a kind	-0.062
before than thing be	-0.272
before that	0.547
before that manner	0.35
before that name	0.233
before that name be	0.171
before that name do	-0.055
before that person	-0.076
before that place	0.119
before that place of a kind	0.242
before that quantity	-0.044
before that quantity of a kind	-0.049
before that thing be	-0.094
before that thing do	-0.333
before the	-0.111
before the date	0.368
before the date of a kind	0.283
before the focus date of a kind	0.217
before the focus name	0.551
before the focus name be	-0.125
before the focus name do	-0.17
before the focus place of a kind	0.259
before the focus quantity of a kind	0.495
before the manner	-0.071
before the name	0.262
before the name be	-0.203
before the name do	-0.157
before the person	0.245
before the person of a kind	-0.155
before the place	0.041
before the place of a kind	-0.092
before the quantity	0.145
before the quantity of a kind	-0.195
before the question's first word date of a kind	0.401
before the question's first word manner	-0.056
before the question's first word name	0.522
before the question's first word name be	0.752
before the question's first word name do	0.879
before the question's first word person	0.839
before the question's first word person of a kind	0.392
before the question's first word place	-0.425
before the question's first word place of a kind	-0.282
before the question's first word quantity	0.173
before the question's first word quantity of a kind	0.127
before the question's first word reason	0.193
before the question's first word thing	-0.076
before the question's first word thing be	0.771
before the question's first word thing do	0.166
before the reason	-0.171
before the reason of a kind	-0.06
before the thing	-0.274
before the thing do	-0.281
before the whole focus	0.992
before the whole focus date of a kind	0.251
before the whole focus name	0.149
before the whole focus name do	-0.258
before the whole focus place of a kind	-0.198
before the whole focus quantity of a kind	0.287
before their	-0.151
before their name	-0.044
before their name be	-0.083
before their thing be	-0.056
before through	-0.273
before through thing be	-0.146
before to	-0.169
before to date	0.144
before to date of a kind	0.172
before to manner	0.274
before to name	-0.086
before to name be	-0.111
before to name do	-0.231
before to person	-0.164
before to place of a kind	-0.063
before to quantity	0.22
before to quantity of a kind	-0.275
before to reason	-0.359
before to thing be	-0.077
before to thing do	0.229
before under	0.196
before until	-0.395
before was	0.042
before was date	-0.221
before was date of a kind	-0.284
before was name	-0.112
before was name be	0.141
before was person	-0.364
before was place	0.084
before was place of a kind	0.182
before was quantity	-0.044
before was reason	0.136
before was thing be	0.235
before was thing do	0.1
before were date of a kind	-0.04
before were person	0.308
before were place	-0.079
before were quantity of a kind	-0.063
before were thing be	0.318
before when	-0.081
before when date	0.221
before when date of a kind	0.293
before when thing be	-0.159
before where	0.326
before which	0.453
before which date of a kind	-0.295
before which name	0.391
before which name be	0.194
before which name do	0.054
before which person	-0.174
before which place of a kind	-0.107
before which quantity	-0.237
before which quantity of a kind	0.138
before which thing be	0.397
before which thing do	0.074
before who person	0.344
before with	-0.303
before with date	-0.154
before with date of a kind	0.185
before with manner	0.23
before with name	-0.24
before with person	-0.058
before with place	0.061
before with place of a kind	-0.345
before with quantity	0.088
before with quantity of a kind	-0.106
before with thing	0.086
before with thing be	0.218
before with thing do	-0.341
before word date	-0.256
before word date of a kind	-0.171
before word manner	-0.078
before word name	-0.161
before word name be	-0.193
before word name do	0.057
before word person	0.158
before word person of a kind	0.213
before word place	-0.325
before word place of a kind	0.04
before word quantity	-0.351
before word quantity of a kind	0.091
before word reason	-0.472
before word reason of a kind	-0.168
before word thing	-0.605
before word thing be	-0.458
before word thing do	-0.742
begins a date	0.14
begins a manner	0.194
begins a name	0.798
begins a name be	0.151
begins a name do	0.056
begins a person	0.241
begins a place	-0.147
begins a place of a kind	-0.087
begins a quantity	-0.112
begins a quantity of a kind	0.251
begins a reason	0.163
begins a thing	0.315
begins a thing be	0.656
begins a thing do	0.327
begins about quantity of a kind	-0.047
begins adjective date of a kind	-0.055
begins adjective name	0.496
begins adjective name be	0.978
begins adjective name do	0.648
begins adjective person of a kind	-0.153
begins adjective place	-0.135
begins adjective place of a kind	0.167
begins adjective quantity	-0.116
begins adjective quantity of a kind	-0.329
begins adjective reason	-0.111
begins adjective thing	0.242
begins adjective thing be	0.247
begins adjective thing do	0.466
begins adverb date	0.408
begins adverb date of a kind	0.205
begins adverb name	-0.431
begins adverb name be	-0.348
begins adverb name do	-0.237
begins adverb place	-0.141
begins adverb place of a kind	-0.139
begins adverb quantity	0.568
begins adverb quantity of a kind	0.065
begins adverb reason	-0.103
begins adverb thing	-0.229
begins adverb thing be	-0.574
begins adverb thing do	-0.044
begins after date	0.592
begins after person	-0.067
begins an date	-0.079
begins an name be	0.081
begins an name do	0.058
begins an person	-0.095
begins an quantity of a kind	-0.099
begins an thing be	-0.058
begins an thing do	0.044
begins as date	-0.133
begins as manner	0.202
begins as name	-0.196
begins as name be	-0.114
begins as name do	-0.155
begins as person	-0.082
begins as place	-0.12
begins as quantity	-0.058
begins as quantity of a kind	0.089
begins as thing	-0.164
begins as thing be	-0.431
begins as thing do	-0.272
begins at date	0.041
begins at name be	-0.041
begins at person	-0.046
begins at place	0.174
begins at quantity	0.105
begins at quantity of a kind	-0.131
begins at thing be	-0.078
begins between date	0.177
begins between quantity of a kind	0.159
begins by date	-0.081
begins by manner	0.594
begins by name	-0.13
begins by name be	-0.08
begins by name do	-0.071
begins by person	-0.075
begins by place	-0.104
begins by quantity	-0.069
begins by quantity of a kind	-0.043
begins by thing be	-0.132
begins by thing do	-0.057
begins called thing be	-0.246
begins capital date	0.14
begins capital date of a kind	0.272
begins capital manner	-0.173
begins capital name	1.101
begins capital name be	0.875
begins capital name do	0.623
begins capital person	1.106
begins capital person of a kind	1.097
begins capital place	0.745
begins capital place of a kind	1.034
begins capital quantity	-0.268
begins capital quantity of a kind	-0.283
begins capital reason	-0.284
begins capital reason of a kind	-0.074
begins capital thing	0.615
begins capital thing be	0.98
begins capital thing do	0.32
begins determiner date	-0.214
begins determiner name	-0.388
begins determiner name be	-0.561
begins determiner name do	-0.38
begins determiner person	0.397
begins determiner person of a kind	-0.077
begins determiner place	-0.359
begins determiner place of a kind	0.179
begins determiner quantity	0.102
begins determiner reason of a kind	-0.071
begins determiner thing	-0.132
begins determiner thing be	-0.425
begins determiner thing do	0.114
begins during date	0.22
begins for date	0.053
begins for manner	-0.369
begins for name	-0.107
begins for name be	-0.057
begins for name do	-0.099
begins for person	-0.1
begins for place	-0.151
begins for quantity	-0.155
begins for quantity of a kind	-0.055
begins for reason	0.456
begins for thing	-0.105
begins for thing be	-0.233
begins from date	-0.094
begins from date of a kind	-0.043
begins from manner	0.077
begins from name be	-0.054
begins from name do	-0.049
begins from place	-0.04
begins from thing do	-0.058
begins his person	-0.084
begins his thing be	-0.305
begins in date	-0.376
begins in date of a kind	-0.245
begins in manner	-0.227
begins in name	-0.394
begins in name be	-0.238
begins in person	-0.191
begins in person of a kind	-0.048
begins in place of a kind	-0.153
begins in quantity	-0.062
begins in quantity of a kind	-0.152
begins in reason	-0.16
begins in thing	-0.174
begins in thing be	-0.38
begins in thing do	-0.349
begins including thing be	-0.196
begins ing date of a kind	-0.219
begins ing manner	0.533
begins ing name be	-0.32
begins ing name do	0.164
begins ing person	-0.331
begins ing place	-0.082
begins ing place of a kind	-0.063
begins ing quantity	-0.187
begins ing quantity of a kind	-0.193
begins ing reason	0.232
begins ing thing	-0.179
begins ing thing be	0.406
begins ing thing do	0.51
begins inside a mention	-0.499
begins its date	-0.063
begins its date of a kind	-0.075
begins its name	-0.138
begins its name be	-0.055
begins its person	-0.109
begins its quantity of a kind	-0.069
begins its thing be	0.072
begins known thing be	-0.081
begins negation name	-0.147
begins negation name be	-0.092
begins negation person	-0.082
begins negation thing do	-0.126
begins not name	-0.116
begins not name be	-0.082
begins not thing do	-0.246
begins noun date	-0.213
begins noun date of a kind	-0.196
begins noun manner	-0.521
begins noun name	0.396
begins noun name be	0.428
begins noun person	-0.187
begins noun person of a kind	-0.08
begins noun place	-0.374
begins noun place of a kind	-0.237
begins noun quantity	-0.215
begins noun quantity of a kind	-0.096
begins noun reason	-0.14
begins noun reason of a kind	0.117
begins noun thing be	0.223
begins number date	1.009
begins number date of a kind	1.279
begins number name	0.147
begins number name be	0.402
begins number name do	0.641
begins number person	-0.292
begins number place	0.338
begins number place of a kind	-0.167
begins number quantity	1.923
begins number quantity of a kind	1.955
begins number reason	-0.124
begins number thing	0.08
begins number thing be	0.803
begins number thing do	-0.309
begins on date	-0.08
begins on date of a kind	-0.057
begins on manner	-0.114
begins on name	-0.064
begins on name be	-0.05
begins on name do	-0.081
begins on place	0.119
begins on quantity	-0.046
begins on thing	-0.06
begins on thing be	-0.109
begins on thing do	-0.112
begins opening date	-0.121
begins opening date of a kind	0.136
begins opening manner	-0.102
begins opening name	0.522
begins opening name be	0.234
begins opening person	0.159
begins opening person of a kind	0.138
begins opening place	0.246
begins opening quantity	-0.245
begins opening quantity of a kind	0.138
begins opening reason	-0.133
begins opening thing	0.327
begins opening thing be	0.491
begins opening thing do	-0.057
begins over quantity of a kind	0.689
begins past date	-0.401
begins past date of a kind	-0.228
begins past manner	0.629
begins past name be	-0.079
begins past name do	-0.228
begins past person	0.359
begins past person of a kind	-0.13
begins past place	-0.173
begins past place of a kind	-0.211
begins past quantity	-0.342
begins past quantity of a kind	-0.357
begins past reason of a kind	0.172
begins past thing	-0.221
begins past thing be	-0.317
begins past thing do	-0.209
begins plural date	-0.431
begins plural date of a kind	-0.433
begins plural manner	-0.382
begins plural name	-0.182
begins plural name be	-0.235
begins plural name do	-0.179
begins plural person	0.233
begins plural person of a kind	-0.197
begins plural place	-0.075
begins plural place of a kind	-0.158
begins plural quantity	-0.46
begins plural quantity of a kind	-0.201
begins plural reason	-0.398
begins plural reason of a kind	-0.124
begins plural thing	0.32
begins plural thing do	0.286
begins preposition date	0.36
begins preposition date of a kind	-0.493
begins preposition manner	0.396
begins preposition name	-0.607
begins preposition name be	-0.798
begins preposition name do	-0.49
begins preposition person	-0.726
begins preposition place	0.612
begins preposition place of a kind	-0.389
begins preposition quantity	0.183
begins preposition reason	-0.167
begins preposition reason of a kind	-0.268
begins preposition thing	-0.484
begins preposition thing be	-1.217
begins preposition thing do	-0.827
begins pronoun date	-0.046
begins pronoun date of a kind	-0.144
begins pronoun manner	-0.123
begins pronoun name	-0.347
begins pronoun name be	-0.125
begins pronoun name do	-0.196
begins pronoun person	-0.166
begins pronoun place	-0.098
begins pronoun place of a kind	-0.053
begins pronoun quantity	-0.09
begins pronoun reason	0.131
begins pronoun thing be	-0.194
begins pronoun thing do	0.304
begins since date	-0.066
begins subordinate manner	-0.1
begins subordinate name	-0.48
begins subordinate name be	-0.557
begins subordinate name do	-0.429
begins subordinate person	-0.281
begins subordinate person of a kind	-0.095
begins subordinate place	-0.159
begins subordinate place of a kind	-0.094
begins subordinate quantity	-0.189
begins subordinate quantity of a kind	-0.122
begins subordinate reason	0.608
begins subordinate thing	-0.202
begins subordinate thing be	-0.503
begins subordinate thing do	-0.27
begins such name	-0.123
begins such name be	-0.146
begins such name do	-0.047
begins such person	-0.085
begins such thing be	-0.29
begins such thing do	-0.204
begins that date	-0.114
begins that manner	-0.219
begins that name	-0.263
begins that name be	-0.135
begins that name do	-0.167
begins that person	-0.147
begins that place	-0.086
begins that place of a kind	-0.046
begins that quantity	-0.058
begins that quantity of a kind	-0.074
begins that thing	-0.094
begins that thing be	-0.494
begins that thing do	-0.336
begins the date	-0.061
begins the date of a kind	0.181
begins the name	0.989
begins the name be	0.71
begins the name do	0.064
begins the person	0.566
begins the place	0.62
begins the place of a kind	0.616
begins the quantity	-0.274
begins the quantity of a kind	-0.38
begins the reason	0.098
begins the reason of a kind	-0.182
begins the thing	0.185
begins the thing be	0.949
begins the thing do	0.299
begins their name	-0.076
begins their name be	-0.104
begins their person	-0.113
begins their thing be	-0.141
begins their thing do	0.208
begins through thing be	-0.043
begins to date	-0.25
begins to date of a kind	-0.191
begins to manner	-0.271
begins to name	-0.541
begins to name be	-0.47
begins to name do	-0.308
begins to person	-0.366
begins to person of a kind	-0.157
begins to place	-0.303
begins to place of a kind	-0.17
begins to quantity	-0.234
begins to quantity of a kind	-0.312
begins to reason	0.965
begins to thing	-0.341
begins to thing be	-0.266
begins to thing do	-0.576
begins when date	0.056
begins when thing be	-0.094
begins which date	-0.127
begins which date of a kind	-0.041
begins which name	-0.158
begins which name be	-0.181
begins which name do	-0.096
begins which person	-0.052
begins which quantity	-0.046
begins which quantity of a kind	-0.064
begins which thing	-0.165
begins which thing be	-0.141
begins which thing do	-0.248
begins with a question word date	-0.538
begins with a question word date of a kind	-0.638
begins with a question word manner	-0.429
begins with a question word name	-0.472
begins with a question word name be	-0.465
begins with a question word name do	-0.503
begins with a question word person	-0.412
begins with a question word person of a kind	0.479
begins with a question word place	-0.868
begins with a question word place of a kind	-0.82
begins with a question word quantity	-0.416
begins with a question word quantity of a kind	-0.244
begins with a question word reason	-0.203
begins with a question word reason of a kind	-0.401
begins with a question word thing	-0.453
begins with a question word thing be	-0.277
begins with a question word thing do	-0.367
begins with date	-0.146
begins with manner	-0.067
begins with name be	-0.069
begins with name do	-0.042
begins with person	-0.1
begins with place	-0.11
begins with quantity	-0.047
begins with quantity of a kind	-0.076
begins with thing	-0.069
begins with thing be	-0.179
begins with thing do	-0.142
begins word date	-0.261
begins word date of a kind	0.044
begins word manner	-0.071
begins word name	0.214
begins word name be	0.431
begins word name do	0.265
begins word person of a kind	-0.381
begins word place	-0.143
begins word place of a kind	0.221
begins word quantity	-0.476
begins word quantity of a kind	-0.444
begins word reason	-0.142
begins word reason of a kind	0.076
begins word thing	0.148
begins word thing be	0.22
begins word thing do	0.209
close	3.231
close date	0.284
close date of a kind	0.137
close left date	0.373
close left date of a kind	0.1
close left manner	0.051
close left name be	0.302
close left name do	0.121
close left person of a kind	0.17
close left place	0.283
close left place of a kind	0.161
close left quantity	-0.047
close left quantity of a kind	-0.097
close left reason	0.072
close left thing	0.211
close left thing be	0.542
close left thing do	0.597
close manner	-0.306
close name	0.329
close name be	-0.045
close name do	0.09
close person	0.472
close person of a kind	-0.068
close place	0.095
close quantity	0.343
close reason	-0.066
close reason of a kind	0.069
close thing	0.187
close thing be	0.935
close thing do	0.646
closes "	0.842
closes " date	0.074
closes " date of a kind	-0.076
closes " manner	-0.29
closes " name	0.462
closes " name do	0.088
closes " person	-0.429
closes " thing be	0.108
closes " thing do	0.105
closes "(	0.898
closes ")	0.906
closes ") thing be	0.558
closes ",	0.514
closes ", thing be	0.384
closes ".	1.168
closes ". thing be	0.321
closes $	-0.04
closes &	-0.091
closes 's	-0.491
closes 's date	-0.075
closes 's date of a kind	-0.083
closes 's name	-0.123
closes 's name be	-0.074
closes 's name do	-0.084
closes 's person	0.478
closes 's place	-0.177
closes 's place of a kind	0.203
closes 's quantity	-0.112
closes 's quantity of a kind	-0.07
closes 's thing be	-0.247
closes 's thing do	-0.149
closes (	1.636
closes ( date	-0.227
closes ( date of a kind	0.077
closes ( manner	-0.041
closes ( name	-0.051
closes ( name be	0.37
closes ( name do	-0.168
closes ( person	0.16
closes ( place	0.386
closes ( place of a kind	-0.421
closes ( quantity	0.276
closes ( quantity of a kind	0.097
closes ( thing	-0.105
closes ( thing be	0.826
closes ( thing do	0.425
closes ("	0.644
closes )	0.603
closes ) date	0.078
closes ) date of a kind	-0.093
closes ) name	-0.08
closes ) name be	-0.277
closes ) name do	-0.318
closes ) person	0.133
closes ) place	-0.076
closes ) place of a kind	-0.247
closes ) quantity	0.447
closes ) quantity of a kind	0.25
closes ) thing be	0.619
closes ) thing do	0.116
closes ),	1.017
closes ), name	0.078
closes ), name be	0.545
closes ), quantity of a kind	0.235
closes ), thing be	0.408
closes ).	0.697
closes ). name	-0.37
closes ). name be	-0.202
closes ). quantity of a kind	0.1
closes ). thing be	0.537
closes ,	0.978
closes , date	0.312
closes , manner	0.468
closes , name	-0.078
closes , name do	-0.239
closes , person	-0.152
closes , person of a kind	0.159
closes , place	-0.133
closes , place of a kind	0.107
closes , quantity of a kind	-0.17
closes , reason	0.465
closes , reason of a kind	-0.228
closes , thing	-0.068
closes , thing be	0.064
closes , thing do	0.256
closes ,"	0.615
closes -	-0.959
closes - date	-0.151
closes - date of a kind	-0.258
closes - manner	-0.052
closes - name	-0.251
closes - name be	0.154
closes - name do	0.088
closes - person	-0.149
closes - place	0.072
closes - place of a kind	0.052
closes - quantity	-0.24
closes - thing be	-0.189
closes - thing do	-0.099
closes .	1.017
closes . date	0.243
closes . date of a kind	-0.077
closes . manner	0.093
closes . name	0.1
closes . name be	-0.411
closes . person	-0.068
closes . person of a kind	0.186
closes . place	0.193
closes . place of a kind	-0.1
closes . quantity	0.058
closes . quantity of a kind	0.092
closes . reason	0.401
closes . reason of a kind	0.222
closes . thing	0.144
closes . thing do	0.178
closes ."	0.905
closes ." thing be	0.104
closes .[	1.188
closes /	-0.295
closes / thing be	-0.095
closes :	0.507
closes : name	0.113
closes : name be	0.353
closes : thing be	-0.138
closes :"	0.345
closes ;	1.458
closes ; date of a kind	-0.088
closes ; name	-0.191
closes ; name be	-0.343
closes ; quantity of a kind	-0.225
closes ; thing be	0.512
closes [	0.109
closes ]	0.134
closes ] thing be	0.209
closes °	-0.473
closes —	0.891
closes — date	-0.067
closes — name	0.247
closes — name be	0.391
closes — thing be	0.238
commas 1	-1.857
commas 1 date	0.183
commas 1 date of a kind	-0.092
commas 1 manner	0.122
commas 1 name	-0.317
commas 1 name be	-0.067
commas 1 name do	0.063
commas 1 person of a kind	-0.197
commas 1 place	0.243
commas 1 quantity	-0.151
commas 1 quantity of a kind	-0.451
commas 1 reason	-0.499
commas 1 reason of a kind	0.09
commas 1 thing	-0.097
commas 1 thing be	-0.15
commas 1 thing do	-0.357
commas 2	-1.141
commas 2 date of a kind	-0.301
commas 2 manner	-0.105
commas 2 name	0.08
commas 2 name be	0.135
commas 2 name do	-0.281
commas 2 person	0.236
commas 2 person of a kind	-0.12
commas 2 place	-0.229
commas 2 quantity	-0.09
commas 2 quantity of a kind	-0.147
commas 2 reason	-0.298
commas 2 thing	-0.164
commas 2 thing be	0.623
commas 2 thing do	-0.436
commas 3	-1.073
commas 3 date	-0.231
commas 3 date of a kind	-0.176
commas 3 manner	-0.223
commas 3 name	0.509
commas 3 name be	-0.079
commas 3 name do	0.178
commas 3 place	-0.206
commas 3 place of a kind	-0.121
commas 3 quantity of a kind	-0.189
commas 3 thing be	0.091
commas 3 thing do	-0.271
ends adjective before adjective	-0.489
ends adjective before adverb	0.06
ends adjective before auxiliary	0.541
ends adjective before capital	-0.135
ends adjective before conjunction	0.069
ends adjective before determiner	-0.144
ends adjective before end	0.497
ends adjective before ing	-0.1
ends adjective before noun	-0.419
ends adjective before of	-0.195
ends adjective before past	-0.081
ends adjective before plural	-0.78
ends adjective before preposition	0.139
ends adjective before subordinate	0.199
ends adjective before to	-0.087
ends adjective before word	-0.677
ends adjective date	-0.232
ends adjective name be	0.178
ends adjective name do	-0.199
ends adjective person	-0.072
ends adjective person of a kind	-0.079
ends adjective place	-0.32
ends adjective place of a kind	-0.234
ends adjective quantity of a kind	-0.278
ends adjective thing	0.09
ends adjective thing be	-0.087
ends adjective thing do	-0.27
ends adverb before adjective	-0.227
ends adverb before capital	-0.109
ends adverb before conjunction	-0.06
ends adverb before determiner	-0.155
ends adverb before end	0.154
ends adverb before ing	-0.074
ends adverb before noun	-0.092
ends adverb before number	-0.118
ends adverb before of	-0.06
ends adverb before past	-0.65
ends adverb before plural	-0.241
ends adverb before preposition	-0.152
ends adverb before subordinate	-0.111
ends adverb before to	-0.126
ends adverb before word	-0.096
ends adverb date	0.181
ends adverb date of a kind	-0.203
ends adverb manner	0.186
ends adverb name	-0.371
ends adverb name be	-0.471
ends adverb name do	-0.144
ends adverb person	-0.27
ends adverb place	-0.043
ends adverb place of a kind	-0.14
ends adverb quantity	0.34
ends adverb quantity of a kind	-0.163
ends adverb reason	0.069
ends adverb thing	-0.27
ends adverb thing be	-0.642
ends adverb thing do	-0.233
ends capital before adverb	0.475
ends capital before auxiliary	0.568
ends capital before capital	-0.556
ends capital before conjunction	-0.048
ends capital before determiner	0.298
ends capital before end	0.417
ends capital before ing	0.192
ends capital before noun	0.142
ends capital before number	-0.741
ends capital before of	0.578
ends capital before past	0.596
ends capital before plural	0.053
ends capital before preposition	0.63
ends capital before pronoun	-0.094
ends capital before subordinate	0.636
ends capital before to	0.904
ends capital date	-0.047
ends capital date of a kind	0.276
ends capital manner	-0.131
ends capital name	0.412
ends capital name be	0.354
ends capital name do	0.207
ends capital person	0.924
ends capital person of a kind	0.098
ends capital place	0.74
ends capital place of a kind	0.799
ends capital quantity of a kind	-0.274
ends capital reason	-0.21
ends capital reason of a kind	-0.229
ends capital thing	0.421
ends capital thing be	0.587
ends capital thing do	0.299
ends ing before adjective	-0.333
ends ing before adverb	0.202
ends ing before auxiliary	0.892
ends ing before capital	-0.261
ends ing before conjunction	0.202
ends ing before determiner	-0.729
ends ing before end	0.648
ends ing before ing	-0.117
ends ing before noun	-0.32
ends ing before number	-0.141
ends ing before of	-0.23
ends ing before past	0.276
ends ing before plural	-0.321
ends ing before preposition	-0.486
ends ing before subordinate	0.582
ends ing before to	0.065
ends ing before word	-0.542
ends ing date of a kind	-0.118
ends ing manner	-0.207
ends ing name	0.214
ends ing name be	0.122
ends ing name do	-0.126
ends ing person	-0.483
ends ing place of a kind	-0.079
ends ing quantity	-0.123
ends ing quantity of a kind	-0.219
ends ing reason	0.071
ends ing thing	0.286
ends ing thing be	0.061
ends ing thing do	-0.242
ends inside a mention	-1.004
ends negation before adjective	-0.054
ends negation before adverb	-0.098
ends negation before auxiliary	-0.262
ends negation before determiner	-0.044
ends negation before past	-0.19
ends negation before word	-0.26
ends negation name	-0.166
ends negation name be	-0.138
ends negation person	-0.049
ends negation thing be	-0.2
ends negation thing do	-0.099
ends noun before adjective	-0.187
ends noun before adverb	0.072
ends noun before auxiliary	0.508
ends noun before capital	-0.143
ends noun before conjunction	0.594
ends noun before determiner	0.366
ends noun before end	0.564
ends noun before ing	0.157
ends noun before noun	-0.593
ends noun before number	-0.143
ends noun before of	-0.355
ends noun before past	0.464
ends noun before preposition	0.224
ends noun before pronoun	0.469
ends noun before subordinate	0.444
ends noun before to	-0.236
ends noun before word	-0.439
ends noun date	-0.308
ends noun date of a kind	-0.082
ends noun manner	0.088
ends noun name	-0.167
ends noun name be	0.209
ends noun person	0.212
ends noun person of a kind	0.744
ends noun place	-0.232
ends noun place of a kind	0.058
ends noun quantity of a kind	-0.192
ends noun reason	0.356
ends noun reason of a kind	0.264
ends noun thing be	0.449
ends noun thing do	0.251
ends number before adjective	0.185
ends number before auxiliary	0.363
ends number before capital	-0.158
ends number before conjunction	-0.089
ends number before determiner	0.434
ends number before end	0.131
ends number before number	-1.204
ends number before of	0.178
ends number before past	0.428
ends number before plural	0.15
ends number before preposition	1.074
ends number before pronoun	0.239
ends number before subordinate	0.304
ends number before word	-0.179
ends number date	1.002
ends number date of a kind	1.025
ends number manner	-0.341
ends number name	0.341
ends number name be	0.249
ends number name do	0.26
ends number person	-0.633
ends number person of a kind	-0.055
ends number place	0.16
ends number quantity	-0.041
ends number quantity of a kind	0.539
ends number reason	-0.308
ends number thing	-0.295
ends number thing do	-0.132
ends opening before adjective	-0.112
ends opening before auxiliary	1.156
ends opening before capital	0.322
ends opening before conjunction	-0.097
ends opening before determiner	-0.293
ends opening before ing	0.049
ends opening before number	-0.114
ends opening before of	-0.126
ends opening before past	0.399
ends opening before plural	-0.052
ends opening before preposition	-0.234
ends opening before pronoun	-0.242
ends opening before to	-0.174
ends opening before word	-0.096
ends opening date	-0.08
ends opening date of a kind	0.054
ends opening manner	-0.172
ends opening name	0.24
ends opening name be	-0.104
ends opening place	0.294
ends opening place of a kind	0.121
ends opening quantity	-0.042
ends opening thing	-0.269
ends opening thing be	0.052
ends opening thing do	0.115
ends past before adjective	-0.362
ends past before adverb	-0.337
ends past before auxiliary	0.418
ends past before capital	-0.495
ends past before conjunction	0.224
ends past before determiner	-0.717
ends past before end	0.46
ends past before ing	-0.179
ends past before number	-0.145
ends past before of	-0.091
ends past before past	-0.359
ends past before plural	-0.596
ends past before preposition	-0.936
ends past before pronoun	-0.09
ends past before subordinate	-0.064
ends past before to	-0.553
ends past before word	-0.241
ends past date	-0.077
ends past date of a kind	-0.487
ends past name	-0.579
ends past name be	-0.424
ends past name do	-0.156
ends past person of a kind	-0.211
ends past place	-0.407
ends past place of a kind	-0.326
ends past quantity	-0.36
ends past quantity of a kind	-0.132
ends past reason	-0.123
ends past reason of a kind	-0.224
ends past thing	-0.3
ends past thing be	-0.397
ends past thing do	0.067
ends plural before adjective	-0.163
ends plural before adverb	0.249
ends plural before auxiliary	0.43
ends plural before capital	-0.149
ends plural before conjunction	0.16
ends plural before determiner	0.078
ends plural before end	0.504
ends plural before noun	0.638
ends plural before number	0.094
ends plural before of	0.109
ends plural before past	0.293
ends plural before plural	-0.506
ends plural before preposition	0.395
ends plural before pronoun	0.208
ends plural before subordinate	0.284
ends plural before to	0.459
ends plural before word	0.217
ends plural date	-0.087
ends plural date of a kind	-0.208
ends plural manner	0.324
ends plural name	0.342
ends plural name be	0.182
ends plural name do	0.254
ends plural person	0.843
ends plural person of a kind	-0.191
ends plural place	0.071
ends plural place of a kind	0.323
ends plural quantity	-0.2
ends plural quantity of a kind	0.32
ends plural reason	0.358
ends plural reason of a kind	0.281
ends plural thing	0.179
ends plural thing be	0.36
ends plural thing do	0.206
ends pronoun before auxiliary	-0.719
ends pronoun before determiner	0.053
ends pronoun before end	0.344
ends pronoun before past	-0.317
ends pronoun before plural	-0.196
ends pronoun before preposition	-0.192
ends pronoun before to	-0.111
ends pronoun before word	-0.207
ends pronoun date	-0.168
ends pronoun date of a kind	-0.122
ends pronoun name	-0.212
ends pronoun name be	-0.266
ends pronoun name do	0.165
ends pronoun person	-0.155
ends pronoun place	-0.128
ends pronoun place of a kind	-0.083
ends pronoun quantity	-0.045
ends pronoun quantity of a kind	-0.068
ends pronoun reason	0.064
ends pronoun thing	0.16
ends pronoun thing be	-0.383
ends pronoun thing do	0.051
ends with a question word date	0.232
ends with a question word date of a kind	0.272
ends with a question word manner	-0.338
ends with a question word name	0.254
ends with a question word name be	0.451
ends with a question word name do	0.552
ends with a question word person	-0.386
ends with a question word person of a kind	-0.648
ends with a question word place	0.056
ends with a question word place of a kind	0.16
ends with a question word quantity	-0.049
ends with a question word quantity of a kind	0.172
ends with a question word reason	-0.093
ends with a question word reason of a kind	-0.216
ends with a question word thing	0.092
ends with a question word thing be	0.366
ends with a question word thing do	-0.091
ends with the focus date of a kind	0.367
ends with the focus name	0.511
ends with the focus name be	0.995
ends with the focus name do	0.665
ends with the focus person of a kind	-0.089
ends with the focus place of a kind	0.761
ends with the focus quantity of a kind	1.119
ends word before adjective	-0.65
ends word before adverb	0.274
ends word before auxiliary	0.762
ends word before capital	-0.335
ends word before conjunction	0.261
ends word before determiner	-0.239
ends word before end	0.486
ends word before ing	0.144
ends word before negation	0.1
ends word before noun	-0.343
ends word before number	-0.166
ends word before of	-0.151
ends word before past	-0.185
ends word before plural	-0.362
ends word before preposition	0.362
ends word before subordinate	0.226
ends word before to	-0.275
ends word before word	-0.737
ends word date	-0.112
ends word date of a kind	-0.088
ends word manner	0.205
ends word name	-0.066
ends word name be	0.11
ends word name do	-0.13
ends word person	-0.37
ends word person of a kind	-0.287
ends word place	-0.049
ends word place of a kind	-0.392
ends word quantity	0.537
ends word quantity of a kind	0.518
ends word reason	-0.23
ends word reason of a kind	-0.273
ends word thing	0.071
ends word thing be	0.198
holds a fitting mention	0.858
holds date date	-0.095
holds date date of a kind	0.788
holds date name	-0.362
holds date name be	-0.462
holds date name do	-0.316
holds date person	-0.742
holds date person of a kind	-0.446
holds date place	-0.621
holds date place of a kind	-0.286
holds date quantity	-0.468
holds date quantity of a kind	-0.799
holds date thing be	-0.905
holds date thing do	-0.817
holds demonym date	-0.082
holds demonym date of a kind	-0.266
holds demonym name	0.469
holds demonym name be	-0.417
holds demonym name do	0.143
holds demonym person	0.285
holds demonym place	0.268
holds demonym place of a kind	0.076
holds demonym quantity of a kind	-0.4
holds demonym thing be	-0.361
holds demonym thing do	-0.108
holds duration quantity	0.288
holds duration quantity of a kind	0.198
holds name date	-0.426
holds name date of a kind	-0.604
holds name manner	-0.083
holds name name	0.145
holds name name be	0.047
holds name name do	-0.358
holds name person	-0.088
holds name person of a kind	-0.202
holds name place	-0.102
holds name place of a kind	-0.059
holds name quantity	-0.735
holds name quantity of a kind	-0.705
holds name reason	-0.421
holds name thing	-0.195
holds name thing be	-0.116
holds name thing do	-0.702
holds no mention date	-0.361
holds no mention date of a kind	-0.355
holds no mention manner	0.3
holds no mention name	0.934
holds no mention name be	0.77
holds no mention name do	1.255
holds no mention person	-0.076
holds no mention person of a kind	-0.308
holds no mention place	0.491
holds no mention place of a kind	0.217
holds no mention quantity	-0.427
holds no mention quantity of a kind	-0.09
holds no mention reason	0.37
holds no mention reason of a kind	0.413
holds no mention thing	0.048
holds no mention thing be	0.289
holds no mention thing do	0.233
holds organization date	-0.414
holds organization date of a kind	-0.315
holds organization name	-0.395
holds organization name be	-0.215
holds organization name do	-0.42
holds organization person	0.15
holds organization place	-0.272
holds organization place of a kind	-0.158
holds organization quantity	-0.052
holds organization quantity of a kind	-0.217
holds organization thing do	-0.373
holds percent quantity	0.123
holds percent quantity of a kind	0.173
holds person date of a kind	-0.147
holds person person	-0.104
holds place date	-0.512
holds place date of a kind	-0.462
holds place name	-0.204
holds place name be	-0.389
holds place name do	-0.315
holds place person	-0.381
holds place place	0.145
holds place quantity	-0.501
holds place quantity of a kind	-0.235
holds place thing be	-0.383
holds place thing do	-0.397
holds quantity date	-0.476
holds quantity date of a kind	-0.425
holds quantity manner	-0.248
holds quantity name	0.073
holds quantity name be	0.297
holds quantity person	-0.572
holds quantity place	-0.419
holds quantity place of a kind	-0.325
holds quantity quantity of a kind	0.12
holds quantity thing	-0.3
holds quantity thing be	-0.305
holds quantity thing do	-0.04
holds the focus date of a kind	0.454
holds the focus name	0.43
holds the focus name be	0.838
holds the focus name do	0.216
holds the focus person of a kind	0.629
holds the focus place of a kind	0.412
holds the focus quantity of a kind	0.657
is a fitting mention	2.148
is date date	1.377
is date date of a kind	0.839
is date name	-0.268
is date name be	-0.258
is date name do	-0.177
is date person	-0.096
is date place	-0.2
is date place of a kind	-0.116
is date quantity	-0.311
is date quantity of a kind	-0.327
is date thing be	-0.692
is date thing do	0.229
is demonym	0.592
is demonym date	-0.047
is demonym name	0.24
is demonym name be	0.378
is demonym name do	0.328
is demonym person	0.273
is demonym place	-0.047
is demonym place of a kind	-0.106
is demonym thing be	-0.27
is demonym thing do	-0.046
is duration	0.411
is duration quantity	0.211
is duration quantity of a kind	0.163
is duration with the focus	0.202
is money	0.823
is name	0.448
is name before the focus	0.223
is name date of a kind	0.193
is name manner	-0.208
is name name	-0.52
is name name be	-0.503
is name name do	-0.486
is name person	0.078
is name person of a kind	0.503
is name place	-0.196
is name place of a kind	0.332
is name reason	-0.117
is name thing	0.525
is name thing be	0.49
is name thing do	0.427
is name with the focus	1.228
is organization	0.453
is organization date	-0.162
is organization date of a kind	-0.084
is organization name	-0.343
is organization name be	-0.328
is organization name do	-0.126
is organization person	0.354
is organization place of a kind	-0.114
is organization thing be	0.705
is organization thing do	0.568
is organization with the focus	0.661
is percent	0.426
is percent quantity	-0.17
is person	0.906
is person date of a kind	0.145
is person thing be	0.074
is place	0.179
is place date	-0.085
is place date of a kind	-0.066
is place name	-0.723
is place name be	-0.474
is place name do	-0.178
is place person	0.245
is place place	0.22
is place place of a kind	0.308
is place quantity	-0.071
is place quantity of a kind	-0.054
is place thing be	0.067
is place thing do	0.525
is place with the focus	1.131
is quantity	-0.155
is quantity before the focus	0.642
is quantity date of a kind	-0.341
is quantity manner	0.118
is quantity name do	-0.133
is quantity place	-0.096
is quantity place of a kind	-0.047
is quantity quantity of a kind	0.342
is quantity thing	-0.045
is quantity thing be	0.079
joins 0 for many	-0.502
joins 0 for one	0.098
joins 1 for many	0.74
joins 1 for one	0.147
joins 2 for many	-0.238
joins 2 for one	-0.245
length 0 date	0.06
length 0 date of a kind	1.382
length 0 manner	-0.067
length 0 name	0.837
length 0 name be	1.132
length 0 name do	0.627
length 0 person	0.117
length 0 person of a kind	-0.137
length 0 place	0.356
length 0 place of a kind	0.987
length 0 quantity	0.472
length 0 quantity of a kind	1.202
length 0 reason	-0.591
length 0 reason of a kind	-0.266
length 0 thing	0.276
length 0 thing be	0.6
length 0 thing do	-0.255
length 1 date	1.121
length 1 date of a kind	0.618
length 1 manner	-0.063
length 1 name	1.444
length 1 name be	1.51
length 1 name do	0.881
length 1 person	1.518
length 1 person of a kind	0.861
length 1 place	0.665
length 1 place of a kind	0.993
length 1 quantity	0.99
length 1 quantity of a kind	1.195
length 1 reason	0.124
length 1 reason of a kind	0.332
length 1 thing	0.37
length 1 thing be	1.094
length 1 thing do	0.363
length 2 date	0.82
length 2 date of a kind	0.589
length 2 manner	0.362
length 2 name	1.057
length 2 name be	1.119
length 2 name do	0.646
length 2 person	1.179
length 2 person of a kind	0.043
length 2 place	1.101
length 2 place of a kind	0.468
length 2 quantity	0.404
length 2 quantity of a kind	0.459
length 2 reason	-0.174
length 2 thing	0.561
length 2 thing be	1.064
length 2 thing do	0.559
length 3 date	0.2
length 3 manner	0.589
length 3 name	0.262
length 3 name be	0.525
length 3 name do	0.194
length 3 person	0.156
length 3 person of a kind	-0.083
length 3 place	0.063
length 3 place of a kind	0.063
length 3 quantity	0.517
length 3 quantity of a kind	0.482
length 3 reason	0.356
length 3 reason of a kind	0.241
length 3 thing	0.36
length 3 thing be	0.48
length 3 thing do	0.193
length 4 date of a kind	-0.065
length 4 manner	-0.102
length 4 name	0.179
length 4 name be	0.143
length 4 person	0.135
length 4 person of a kind	-0.093
length 4 place	0.693
length 4 place of a kind	-0.104
length 4 quantity	-0.153
length 4 quantity of a kind	-0.124
length 4 reason	0.19
length 4 thing	0.468
length 4 thing be	0.329
length 4 thing do	0.228
length 5 date	-0.291
length 5 date of a kind	-0.421
length 5 manner	-0.136
length 5 name be	-0.396
length 5 name do	-0.154
length 5 person	0.09
length 5 person of a kind	-0.33
length 5 place	-0.259
length 5 place of a kind	-0.24
length 5 quantity	-0.496
length 5 quantity of a kind	-0.653
length 5 reason	0.309
length 5 reason of a kind	0.309
length 5 thing	-0.062
length 5 thing be	-0.165
length 5 thing do	0.232
length 6 date	-0.135
length 6 date of a kind	-0.556
length 6 manner	0.056
length 6 name	-0.711
length 6 name be	-0.846
length 6 name do	-0.563
length 6 person	-0.719
length 6 person of a kind	-0.191
length 6 place	-0.716
length 6 place of a kind	-0.634
length 6 quantity	-0.605
length 6 quantity of a kind	-1.049
length 6 reason	0.302
length 6 reason of a kind	-0.352
length 6 thing	-0.704
length 6 thing be	-0.453
length 6 thing do	-0.27
length 7 date	-0.696
length 7 date of a kind	-0.593
length 7 manner	-0.07
length 7 name	-0.803
length 7 name be	-1.134
length 7 name do	-0.236
length 7 person	-0.908
length 7 person of a kind	-0.322
length 7 place	-0.53
length 7 place of a kind	-0.518
length 7 quantity	-0.632
length 7 quantity of a kind	-0.676
length 7 reason	0.058
length 7 thing	-0.64
length 7 thing be	-0.639
length 7 thing do	-0.142
length 8 date	-0.472
length 8 date of a kind	-0.515
length 8 manner	-0.056
length 8 name	-0.873
length 8 name be	-0.936
length 8 name do	-0.454
length 8 person	-0.697
length 8 person of a kind	0.585
length 8 place	-0.63
length 8 place of a kind	-0.473
length 8 quantity	-0.264
length 8 quantity of a kind	-0.509
length 8 reason	-0.053
length 8 thing be	-0.66
length 8 thing do	-0.103
length 9 date	-0.591
length 9 date of a kind	-0.454
length 9 manner	-0.513
length 9 name	-1.395
length 9 name be	-1.117
length 9 name do	-0.911
length 9 person	-0.871
length 9 person of a kind	-0.334
length 9 place	-0.744
length 9 place of a kind	-0.542
length 9 quantity	-0.233
length 9 quantity of a kind	-0.326
length 9 reason	-0.521
length 9 thing	-0.644
length 9 thing be	-1.65
length 9 thing do	-0.805
near	0.472
near manner	-0.208
near name	-0.388
near name be	0.221
near name do	0.04
near person of a kind	-0.147
near place	-0.064
near quantity	0.491
near quantity of a kind	0.186
near reason of a kind	-0.049
near thing	0.084
near thing be	0.136
near thing do	0.107
no content	-1.112
opens "	1.268
opens " date	0.562
opens " date of a kind	-0.199
opens " name	0.666
opens " name be	-0.138
opens " name do	-0.166
opens " person	-0.221
opens " thing be	0.597
opens " thing do	0.108
opens "(	0.641
opens ")	0.06
opens ",	0.335
opens ", thing be	-0.069
opens $	0.305
opens &	-0.071
opens '	0.534
opens ' thing be	0.255
opens 's	-0.091
opens 's date	0.058
opens 's name	-0.08
opens 's name be	0.345
opens 's name do	0.133
opens 's person	-0.049
opens 's place	0.086
opens 's quantity	-0.122
opens 's thing be	-0.294
opens 's thing do	-0.106
opens (	-0.212
opens ( date	0.565
opens ( date of a kind	-0.379
opens ( manner	0.329
opens ( name	-0.099
opens ( name be	0.228
opens ( name do	-0.207
opens ( person	-0.231
opens ( place	-0.278
opens ( place of a kind	-0.183
opens ( quantity	-0.664
opens ( quantity of a kind	-0.111
opens ( thing	-0.111
opens ( thing be	0.735
opens ( thing do	0.094
opens ("	1.02
opens ) manner	-0.071
opens ) name	-0.114
opens ) name be	0.22
opens ) name do	-0.06
opens ) person	-0.053
opens ) thing be	0.134
opens ) thing do	0.094
opens ),	0.16
opens ), name	0.14
opens ), name be	0.16
opens ), thing be	0.151
opens ), thing do	-0.087
opens ,	0.505
opens , date	0.053
opens , date of a kind	0.151
opens , manner	-0.124
opens , name	0.294
opens , name be	0.141
opens , name do	-0.547
opens , person	0.3
opens , place	-0.051
opens , place of a kind	0.099
opens , quantity	-0.383
opens , reason	0.41
opens , reason of a kind	0.158
opens , thing	0.31
opens , thing be	0.231
opens , thing do	-0.391
opens ,"	0.375
opens -	-1.376
opens - date	-0.072
opens - date of a kind	0.069
opens - manner	-0.045
opens - name	-0.217
opens - name be	-0.205
opens - name do	-0.109
opens - person	-0.057
opens - quantity	-0.079
opens - quantity of a kind	-0.133
opens - thing be	-0.271
opens - thing do	-0.183
opens .	-0.335
opens . person	-0.073
opens . thing be	-0.1
opens .[	-0.161
opens /	-0.479
opens / thing be	-0.137
opens :	1.424
opens : name	0.833
opens : name be	0.049
opens : thing be	-0.073
opens :"	0.28
opens ;	0.455
opens ; name	0.609
opens ; quantity of a kind	-0.114
opens ; thing be	0.198
opens [	0.579
opens °	-0.273
opens —	0.052
opens — date	-0.196
opens — name	-0.091
opens — name be	0.165
opens — thing be	0.234
part of a list, commas 0 for many	-0.27
part of a list, commas 0 for one	0.227
part of a list, commas 1 for many	0.411
part of a list, commas 2 for many	0.156
part of a list, commas 2 for one	-0.521
part of a list, joins 0	-0.134
part of a list, joins 0 date	-0.193
part of a list, joins 0 date of a kind	-0.117
part of a list, joins 0 for many	0.059
part of a list, joins 0 for one	-0.193
part of a list, joins 0 name be	0.143
part of a list, joins 0 name do	-0.075
part of a list, joins 0 person	-0.295
part of a list, joins 0 person of a kind	0.438
part of a list, joins 0 place	-0.147
part of a list, joins 0 place of a kind	-0.265
part of a list, joins 0 quantity	0.144
part of a list, joins 0 quantity of a kind	-0.178
part of a list, joins 0 reason	0.17
part of a list, joins 0 thing	0.18
part of a list, joins 0 thing be	0.273
part of a list, joins 1	0.13
part of a list, joins 1 date	-0.17
part of a list, joins 1 for many	0.239
part of a list, joins 1 for one	-0.109
part of a list, joins 1 manner	0.373
part of a list, joins 1 name	-0.23
part of a list, joins 1 name do	-0.216
part of a list, joins 1 person	0.357
part of a list, joins 1 person of a kind	-0.075
part of a list, joins 1 place	0.121
part of a list, joins 1 place of a kind	-0.275
part of a list, joins 1 quantity of a kind	-0.22
part of a list, joins 1 reason	-0.057
part of a list, joins 1 thing	0.138
part of a list, joins 1 thing be	0.526
part of a list, joins 1 thing do	-0.088
partly in the question	-1.261
partly in the question date	-0.147
partly in the question date of a kind	-0.099
partly in the question manner	-0.352
partly in the question name	0.428
partly in the question name be	0.656
partly in the question person	-0.07
partly in the question place	-0.196
partly in the question place of a kind	0.105
partly in the question quantity	-0.374
partly in the question quantity of a kind	0.051
partly in the question reason	-0.251
partly in the question reason of a kind	-0.319
partly in the question thing	-0.51
partly in the question thing be	0.232
partly in the question thing do	-0.244
question words 0 before date	-0.06
question words 0 before date of a kind	-0.337
question words 0 before manner	0.101
question words 0 before name be	-0.14
question words 0 before name do	0.151
question words 0 before person	-0.053
question words 0 before person of a kind	-0.176
question words 0 before place	0.102
question words 0 before place of a kind	0.117
question words 0 before quantity	0.056
question words 0 before quantity of a kind	-0.32
question words 0 before reason	-0.131
question words 0 before reason of a kind	-0.207
question words 0 before thing	0.056
question words 0 before thing be	-0.273
question words 0 before thing do	0.299
question words 0 before, 0 behind	-0.216
question words 0 before, 2 behind	-0.139
question words 0 before, 3 behind	-0.095
question words 0 before, 4 behind	-0.173
question words 0 before, 5 behind	-0.092
question words 0 before, 6 behind	-0.205
question words 0 behind date	-0.145
question words 0 behind date of a kind	0.249
question words 0 behind manner	-0.377
question words 0 behind name	0.095
question words 0 behind person	-0.171
question words 0 behind person of a kind	0.16
question words 0 behind place	-0.184
question words 0 behind place of a kind	0.071
question words 0 behind reason	-0.059
question words 0 behind reason of a kind	0.234
question words 0 behind thing	-0.25
question words 0 behind thing be	-0.212
question words 1 before date	0.112
question words 1 before date of a kind	0.055
question words 1 before manner	0.144
question words 1 before name do	0.162
question words 1 before person of a kind	0.13
question words 1 before place	0.118
question words 1 before place of a kind	0.131
question words 1 before quantity	-0.122
question words 1 before quantity of a kind	0.091
question words 1 before reason	-0.449
question words 1 before reason of a kind	0.157
question words 1 before thing	0.294
question words 1 before thing be	0.207
question words 1 before thing do	0.517
question words 1 before, 0 behind	-0.057
question words 1 before, 1 behind	0.242
question words 1 before, 2 behind	0.406
question words 1 before, 3 behind	0.282
question words 1 before, 4 behind	0.311
question words 1 before, 5 behind	0.455
question words 1 before, 6 behind	0.223
question words 1 behind date	0.139
question words 1 behind date of a kind	-0.126
question words 1 behind manner	-0.324
question words 1 behind name	-0.166
question words 1 behind name be	0.06
question words 1 behind name do	-0.051
question words 1 behind person	0.271
question words 1 behind place	-0.092
question words 1 behind place of a kind	0.186
question words 1 behind quantity	0.282
question words 1 behind quantity of a kind	0.651
question words 1 behind reason	-0.2
question words 1 behind reason of a kind	-0.153
question words 1 behind thing do	0.069
question words 2 before date	0.11
question words 2 before date of a kind	0.136
question words 2 before manner	0.191
question words 2 before name	-0.054
question words 2 before name do	0.093
question words 2 before person	-0.132
question words 2 before person of a kind	0.226
question words 2 before place of a kind	-0.087
question words 2 before quantity	0.046
question words 2 before reason	0.274
question words 2 before reason of a kind	0.22
question words 2 before thing	-0.242
question words 2 before thing be	-0.066
question words 2 before thing do	-0.264
question words 2 before, 0 behind	-0.043
question words 2 before, 1 behind	0.048
question words 2 before, 2 behind	0.118
question words 2 before, 3 behind	0.204
question words 2 before, 4 behind	0.151
question words 2 before, 5 behind	-0.109
question words 2 before, 6 behind	0.2
question words 2 behind date	-0.068
question words 2 behind manner	-0.096
question words 2 behind name be	0.308
question words 2 behind name do	-0.113
question words 2 behind person of a kind	0.227
question words 2 behind place	0.102
question words 2 behind place of a kind	-0.366
question words 2 behind quantity	0.333
question words 2 behind quantity of a kind	0.056
question words 2 behind reason	0.094
question words 2 behind thing	0.082
question words 2 behind thing be	0.178
question words 2 behind thing do	0.217
question words 3 before date	0.2
question words 3 before manner	-0.084
question words 3 before name do	0.082
question words 3 before person	-0.116
question words 3 before person of a kind	-0.12
question words 3 before place	-0.225
question words 3 before reason	0.159
question words 3 before thing	0.065
question words 3 before thing be	0.221
question words 3 before thing do	-0.076
question words 3 before, 0 behind	-0.18
question words 3 before, 1 behind	0.068
question words 3 before, 2 behind	0.094
question words 3 before, 3 behind	-0.172
question words 3 before, 4 behind	0.184
question words 3 before, 5 behind	0.191
question words 3 behind date	-0.103
question words 3 behind date of a kind	-0.08
question words 3 behind name	0.181
question words 3 behind name be	-0.315
question words 3 behind name do	-0.253
question words 3 behind person of a kind	-0.087
question words 3 behind place of a kind	0.126
question words 3 behind quantity	0.094
question words 3 behind quantity of a kind	0.212
question words 3 behind reason	0.061
question words 3 behind reason of a kind	-0.224
question words 3 behind thing be	0.091
question words 4 before date	-0.101
question words 4 before manner	-0.144
question words 4 before name	-0.074
question words 4 before name be	0.078
question words 4 before name do	-0.321
question words 4 before person	0.063
question words 4 before person of a kind	-0.179
question words 4 before place	0.227
question words 4 before place of a kind	0.152
question words 4 before quantity	-0.102
question words 4 before quantity of a kind	0.131
question words 4 before reason of a kind	-0.32
question words 4 before thing be	-0.072
question words 4 before, 0 behind	-0.168
question words 4 before, 2 behind	-0.187
question words 4 before, 3 behind	0.122
question words 4 before, 4 behind	-0.412
question words 4 before, 6 behind	-0.255
question words 4 behind date of a kind	0.152
question words 4 behind manner	0.239
question words 4 behind name	0.144
question words 4 behind name do	0.196
question words 4 behind person	0.113
question words 4 behind person of a kind	-0.379
question words 4 behind place	0.169
question words 4 behind place of a kind	-0.111
question words 4 behind quantity	-0.155
question words 4 behind quantity of a kind	-0.171
question words 4 behind reason	0.063
question words 4 behind thing	-0.2
question words 4 behind thing be	-0.059
question words 4 behind thing do	0.081
question words 5 before date	-0.098
question words 5 before date of a kind	0.112
question words 5 before manner	-0.337
question words 5 before name be	-0.215
question words 5 before person	0.108
question words 5 before person of a kind	0.114
question words 5 before place	-0.252
question words 5 before place of a kind	-0.295
question words 5 before quantity	0.274
question words 5 before quantity of a kind	0.129
question words 5 before thing	-0.065
question words 5 before thing be	-0.172
question words 5 before thing do	-0.122
question words 5 before, 0 behind	0.4
question words 5 before, 1 behind	0.302
question words 5 before, 2 behind	0.19
question words 5 before, 3 behind	-0.393
question words 5 before, 4 behind	-0.372
question words 5 before, 5 behind	-0.498
question words 5 before, 6 behind	-0.704
question words 5 behind date	0.293
question words 5 behind date of a kind	-0.272
question words 5 behind manner	0.148
question words 5 behind name do	0.211
question words 5 behind person of a kind	-0.051
question words 5 behind place	-0.045
question words 5 behind place of a kind	0.155
question words 5 behind quantity	-0.289
question words 5 behind quantity of a kind	-0.283
question words 5 behind reason	-0.236
question words 5 behind thing be	-0.053
question words 5 behind thing do	-0.336
question words 6 before date	-0.163
question words 6 before date of a kind	0.047
question words 6 before manner	0.13
question words 6 before name	0.118
question words 6 before name be	0.227
question words 6 before name do	-0.133
question words 6 before person	0.161
question words 6 before place of a kind	-0.041
question words 6 before quantity	-0.148
question words 6 before reason	0.19
question words 6 before reason of a kind	0.116
question words 6 before thing	-0.147
question words 6 before thing be	0.155
question words 6 before thing do	-0.367
question words 6 before, 0 behind	-0.3
question words 6 before, 2 behind	0.327
question words 6 before, 3 behind	0.213
question words 6 before, 5 behind	-0.048
question words 6 before, 6 behind	0.127
question words 6 behind date	-0.14
question words 6 behind date of a kind	0.099
question words 6 behind manner	0.436
question words 6 behind name	-0.231
question words 6 behind person	-0.24
question words 6 behind person of a kind	0.153
question words 6 behind place	0.071
question words 6 behind place of a kind	-0.061
question words 6 behind quantity	-0.261
question words 6 behind quantity of a kind	-0.493
question words 6 behind reason	0.277
question words 6 behind reason of a kind	-0.181
question words 6 behind thing	0.348
question words 6 behind thing be	0.08
two after a question word date of a kind	0.075
two after a question word manner	0.09
two after a question word name	0.141
two after a question word name be	0.058
two after a question word name do	0.099
two after a question word person of a kind	0.132
two after a question word place	0.166
two after a question word place of a kind	0.135
two after a question word quantity	-0.101
two after a question word quantity of a kind	0.041
two after a question word reason	-0.438
two after a question word reason of a kind	0.18
two after a question word thing	0.106
two after a question word thing do	0.349
whole of a list, commas 0 for many	-0.215
whole of a list, commas 0 for one	-0.226
whole of a list, commas 1 for many	0.203
whole of a list, commas 2 for many	0.275
whole of a list, commas 2 for one	0.255
whole of a list, joins 1	0.274
whole of a list, joins 1 date	-0.176
whole of a list, joins 1 date of a kind	-0.335
whole of a list, joins 1 for many	0.263
whole of a list, joins 1 manner	0.11
whole of a list, joins 1 name	0.371
whole of a list, joins 1 name be	0.411
whole of a list, joins 1 person	0.398
whole of a list, joins 1 person of a kind	-0.4
whole of a list, joins 1 place	0.22
whole of a list, joins 1 place of a kind	0.298
whole of a list, joins 1 quantity	-0.243
whole of a list, joins 1 quantity of a kind	-0.708
whole of a list, joins 1 reason	-0.187
whole of a list, joins 1 thing be	0.513
whole of a list, joins 1 thing do	0.268
"""


@cache
def span_weights() -> dict[str, float]:
    """Feature name -> weight; a feature that is absent weighs nothing."""
    rows = (line.rpartition("\t") for line in WEIGHTS.strip().splitlines())
    return {name: float(weight) for name, _, weight in rows}
