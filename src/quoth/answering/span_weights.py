"""The weights of the span features: written by `quoth.indexing.training`, not by hand.

From squadshifts-new-wiki.json (sha256 a2ff4c02e7841795…): SQuADShifts new-wiki, Miller et al. 2020, CC BY 4.0, texts of Wikipedia, CC BY-SA.
2026-11-22: python -m quoth.indexing.training squadshifts-new-wiki.json ABOUT
7706 questions; one of 4 folds held out
word F1 on the gold sentence 0.5701
"""

from functools import cache

# A line a feature, name and weight: one string is loaded faster than thousands of entries.
WEIGHTS = r"""
after a	0.599
after a date of a kind	0.07
after a like word date	0.271
after a like word manner	-0.063
after a like word name	-0.147
after a like word name be	0.102
after a like word name do	0.679
after a like word person	0.098
after a like word place	-0.158
after a like word quantity	0.301
after a like word quantity of a kind	0.36
after a like word reason	-0.056
after a like word thing	0.577
after a like word thing be	0.734
after a like word thing do	0.549
after a manner	-0.116
after a name	0.178
after a name be	0.119
after a name do	0.145
after a person	-0.109
after a place	-0.212
after a place of a kind	-0.279
after a quantity	0.483
after a quantity of a kind	0.194
after a question word date	-0.06
after a question word date of a kind	-0.298
after a question word manner	0.099
after a question word name be	-0.139
after a question word name do	0.152
after a question word person	-0.057
after a question word person of a kind	-0.131
after a question word place	0.104
after a question word place of a kind	0.117
after a question word quantity	0.056
after a question word quantity of a kind	-0.315
after a question word reason	-0.133
after a question word reason of a kind	-0.21
after a question word thing be	-0.272
after a question word thing do	0.28
after a question word, adjective	-0.131
after a question word, adverb	-0.296
after a question word, capital	0.149
after a question word, determiner	-0.385
after a question word, negation	0.208
after a question word, noun	-0.081
after a question word, number	-0.097
after a question word, opening	-0.872
after a question word, past	0.492
after a question word, preposition	-0.147
after a question word, word	0.111
after a thing	0.172
after a thing be	0.263
after a thing do	-0.095
after about	0.691
after about quantity	0.2
after about quantity of a kind	0.433
after adjective begins adjective	-0.274
after adjective begins adverb	-0.043
after adjective begins capital	0.844
after adjective begins ing	-0.181
after adjective begins noun	-0.692
after adjective begins number	0.542
after adjective begins past	0.053
after adjective begins plural	-0.896
after adjective begins preposition	-0.064
after adjective begins subordinate	0.043
after adjective begins to	-0.116
after adjective begins word	-1.077
after adjective date	-0.174
after adjective date of a kind	-0.093
after adjective manner	-0.056
after adjective name	-0.104
after adjective name do	0.165
after adjective person	-0.269
after adjective person of a kind	-0.1
after adjective place	-0.282
after adjective place of a kind	-0.141
after adjective quantity	0.14
after adjective quantity of a kind	0.108
after adjective reason	-0.086
after adjective thing	-0.216
after adjective thing be	-0.411
after adjective thing do	-0.336
after adverb begins adjective	-0.198
after adverb begins capital	0.698
after adverb begins number	0.752
after adverb begins past	-0.473
after adverb begins plural	0.058
after adverb begins preposition	-0.16
after adverb begins subordinate	-0.097
after adverb begins to	0.105
after adverb begins word	-0.359
after adverb date	0.126
after adverb date of a kind	0.049
after adverb manner	0.058
after adverb name	-0.296
after adverb name be	0.283
after adverb name do	-0.192
after adverb place	-0.187
after adverb place of a kind	0.193
after adverb quantity	0.326
after adverb quantity of a kind	0.262
after adverb reason	-0.167
after adverb thing	-0.054
after adverb thing be	0.063
after adverb thing do	-0.206
after after	-0.161
after after date	-0.41
after after person	0.076
after an	0.561
after an date	-0.092
after an name	-0.056
after an name be	0.156
after an name do	0.042
after an thing be	0.296
after an thing do	0.15
after and	-0.142
after and date	-0.295
after and manner	0.273
after and name be	-0.06
after and name do	-0.077
after and person	-0.068
after and person of a kind	0.634
after and place	-0.077
after and place of a kind	-0.088
after and quantity	0.16
after and quantity of a kind	0.05
after and reason	-0.101
after and thing	0.139
after and thing be	-0.206
after and thing do	-0.257
after are date	-0.131
after are manner	0.063
after are name	-0.089
after are name do	0.048
after are person	-0.127
after are place	-0.103
after are thing	-0.228
after are thing be	0.097
after are thing do	-0.174
after as	0.763
after as date of a kind	-0.052
after as manner	0.278
after as name	0.138
after as name be	0.129
after as name do	0.361
after as person	-0.44
after as place of a kind	0.192
after as quantity	-0.075
after as quantity of a kind	-0.268
after as reason	0.177
after as thing	-0.09
after as thing be	0.439
after as thing do	-0.079
after at	0.205
after at date	0.128
after at date of a kind	-0.135
after at name	-0.243
after at name be	0.083
after at person	-0.175
after at place	0.578
after at place of a kind	0.221
after at quantity	0.304
after at quantity of a kind	-0.166
after at thing be	0.24
after at thing do	-0.109
after auxiliary begins adjective	0.489
after auxiliary begins adverb	-0.05
after auxiliary begins capital	1.337
after auxiliary begins determiner	0.225
after auxiliary begins ing	-0.299
after auxiliary begins negation	-0.246
after auxiliary begins noun	0.119
after auxiliary begins number	0.498
after auxiliary begins past	-0.829
after auxiliary begins plural	0.375
after auxiliary begins preposition	-0.257
after auxiliary begins to	0.222
after auxiliary begins word	-0.095
after auxiliary date of a kind	-0.261
after auxiliary manner	0.461
after auxiliary name	-0.069
after auxiliary name be	-0.211
after auxiliary person	-0.204
after auxiliary place	0.225
after auxiliary quantity	0.35
after auxiliary reason	0.3
after auxiliary thing	0.21
after auxiliary thing be	0.511
after auxiliary thing do	-0.174
after because	0.449
after before	-0.117
after begin begins determiner	0.87
after begin begins number	0.344
after begin begins opening	1.692
after begin begins preposition	0.136
after begin begins pronoun	0.365
after begin begins subordinate	0.275
after begin date	0.558
after begin date of a kind	0.077
after begin manner	-0.076
after begin name	0.139
after begin name be	0.117
after begin name do	-0.07
after begin person	0.268
after begin person of a kind	0.072
after begin place	0.491
after begin place of a kind	0.097
after begin quantity	0.216
after begin reason	0.131
after begin thing	0.502
after begin thing be	0.477
after begin thing do	0.603
after between	0.247
after between date	-0.184
after between quantity of a kind	0.128
after between thing be	0.082
after by	0.879
after by date	-0.338
after by date of a kind	0.047
after by manner	0.488
after by name	0.496
after by name be	-0.477
after by name do	-0.219
after by person	1.551
after by place	-0.504
after by quantity of a kind	-0.16
after by thing	0.167
after by thing be	-0.42
after by thing do	-0.266
after called	1.076
after called thing be	0.236
after capital begins adjective	-0.279
after capital begins adverb	-0.12
after capital begins capital	-0.527
after capital begins determiner	-0.23
after capital begins number	0.105
after capital begins past	-0.69
after capital begins plural	-0.464
after capital begins preposition	-0.553
after capital begins pronoun	-0.2
after capital begins subordinate	-0.648
after capital begins to	0.068
after capital begins word	-0.246
after capital date	-0.388
after capital date of a kind	0.501
after capital manner	-0.209
after capital name	-0.267
after capital name be	-0.095
after capital name do	-0.279
after capital person	-0.231
after capital person of a kind	-0.438
after capital place	-0.596
after capital place of a kind	-0.363
after capital quantity	-0.555
after capital quantity of a kind	-0.36
after capital reason	0.112
after capital thing be	-0.28
after capital thing do	-0.157
after conjunction begins adjective	0.054
after conjunction begins adverb	-0.286
after conjunction begins determiner	-0.252
after conjunction begins ing	0.543
after conjunction begins negation	-0.054
after conjunction begins noun	-0.156
after conjunction begins number	0.218
after conjunction begins past	-0.078
after conjunction begins plural	-0.221
after conjunction begins preposition	-0.243
after conjunction begins pronoun	-0.154
after conjunction begins word	0.22
after conjunction date	-0.268
after conjunction date of a kind	0.098
after conjunction manner	0.136
after conjunction name	0.18
after conjunction name be	-0.196
after conjunction name do	-0.23
after conjunction person	-0.169
after conjunction person of a kind	0.578
after conjunction place	-0.205
after conjunction place of a kind	-0.089
after conjunction quantity of a kind	0.071
after conjunction reason	-0.11
after conjunction thing	0.077
after conjunction thing be	0.117
after conjunction thing do	-0.268
after determiner begins adjective	0.144
after determiner begins adverb	0.143
after determiner begins capital	0.757
after determiner begins ing	0.04
after determiner begins noun	-0.233
after determiner begins number	0.633
after determiner begins past	-0.052
after determiner begins plural	-0.406
after determiner begins pronoun	0.11
after determiner begins subordinate	-0.507
after determiner begins word	-0.176
after determiner date	-0.073
after determiner date of a kind	0.157
after determiner manner	-0.171
after determiner name	0.236
after determiner name be	0.42
after determiner name do	0.158
after determiner person of a kind	-0.19
after determiner place of a kind	-0.215
after determiner quantity	-0.073
after determiner quantity of a kind	-0.502
after determiner reason of a kind	0.07
after determiner thing	-0.217
after determiner thing be	0.222
after determiner thing do	0.586
after during	-0.33
after during thing be	-0.115
after for date	0.074
after for date of a kind	-0.098
after for name	-0.309
after for name be	0.265
after for name do	0.358
after for person	-0.537
after for place	-0.121
after for thing	-0.041
after for thing be	0.364
after from	0.404
after from date	0.365
after from date of a kind	0.143
after from name	0.114
after from person	0.09
after from place	-0.101
after from place of a kind	-0.379
after from quantity	-0.074
after from quantity of a kind	0.192
after from thing	0.053
after from thing be	-0.213
after from thing do	0.112
after his	-0.226
after his thing be	-0.124
after in	-0.29
after in date	0.639
after in date of a kind	-0.06
after in manner	-0.276
after in name	-0.204
after in name be	-0.055
after in name do	0.097
after in person	-0.473
after in place	1.114
after in place of a kind	0.305
after in quantity	-0.127
after in quantity of a kind	-0.188
after in thing	-0.06
after in thing be	-0.646
after in thing do	-0.203
after including	1.012
after including thing be	0.77
after ing begins adjective	0.05
after ing begins adverb	0.158
after ing begins capital	0.693
after ing begins determiner	-0.482
after ing begins ing	0.288
after ing begins noun	0.11
after ing begins number	0.195
after ing begins past	0.116
after ing begins plural	-0.266
after ing begins preposition	-0.652
after ing begins pronoun	-0.056
after ing begins subordinate	0.103
after ing begins to	-0.191
after ing begins word	0.138
after ing date	0.087
after ing manner	-0.264
after ing name	0.385
after ing name be	0.085
after ing name do	0.233
after ing person	-0.114
after ing place	-0.228
after ing place of a kind	-0.161
after ing quantity of a kind	0.356
after ing reason	-0.137
after ing thing	-0.265
after ing thing be	-0.173
after ing thing do	0.37
after into	-0.104
after into thing be	0.088
after is date of a kind	-0.07
after is manner	-0.128
after is name be	0.114
after is name do	-0.085
after is place	0.175
after is place of a kind	0.082
after is quantity	0.052
after is quantity of a kind	-0.331
after is reason	-0.067
after is thing	-0.186
after is thing be	0.581
after its date of a kind	-0.048
after its name	0.079
after its name be	-0.167
after its person	-0.21
after its quantity of a kind	0.148
after its thing be	0.297
after known	-0.109
after known thing be	0.1
after like	0.54
after named	-0.12
after negation begins adverb	-0.067
after negation begins past	0.044
after negation begins word	-0.133
after negation name	-0.062
after negation name be	-0.114
after negation person	0.111
after negation thing be	-0.087
after negation thing do	-0.129
after not	-0.394
after not name	-0.061
after not name be	-0.106
after not thing be	-0.084
after not thing do	-0.124
after noun begins adjective	-0.184
after noun begins capital	1.042
after noun begins determiner	0.113
after noun begins ing	-0.481
after noun begins noun	-0.305
after noun begins number	0.104
after noun begins past	-0.244
after noun begins plural	-0.664
after noun begins preposition	-0.507
after noun begins pronoun	0.042
after noun begins subordinate	-0.127
after noun begins to	-0.169
after noun begins word	-0.223
after noun date	-0.173
after noun date of a kind	0.277
after noun manner	-0.148
after noun name	-0.284
after noun name be	-0.123
after noun name do	-0.217
after noun person	0.164
after noun person of a kind	0.19
after noun place	0.062
after noun place of a kind	-0.295
after noun quantity	-0.225
after noun quantity of a kind	-0.066
after noun thing	-0.081
after noun thing be	-0.449
after noun thing do	-0.29
after number begins capital	-0.115
after number begins determiner	-0.188
after number begins ing	0.067
after number begins noun	-0.213
after number begins number	-0.293
after number begins past	0.059
after number begins plural	-0.209
after number begins preposition	-0.141
after number begins pronoun	-0.086
after number begins subordinate	-0.193
after number begins to	-0.076
after number begins word	-0.413
after number date	-0.292
after number date of a kind	-0.199
after number manner	-0.085
after number name	-0.202
after number name be	-0.296
after number name do	-0.15
after number person	0.188
after number person of a kind	0.306
after number place	-0.147
after number place of a kind	-0.25
after number quantity	-0.362
after number reason	-0.078
after number thing	-0.074
after number thing be	-0.188
after number thing do	-0.058
after of	0.414
after of begins adjective	0.142
after of begins adverb	0.177
after of begins capital	-0.172
after of begins determiner	-0.951
after of begins ing	0.409
after of begins noun	-0.282
after of begins number	0.676
after of begins past	0.479
after of begins plural	-0.112
after of begins pronoun	-0.098
after of begins subordinate	-0.143
after of begins word	0.186
after of date	0.243
after of date of a kind	0.121
after of manner	-0.581
after of name	0.29
after of name be	0.377
after of name do	0.314
after of person of a kind	0.17
after of place	0.103
after of place of a kind	0.232
after of quantity	-0.05
after of quantity of a kind	-0.15
after of reason	0.148
after of thing be	-0.165
after of thing do	0.202
after on	0.311
after on date	0.33
after on date of a kind	0.055
after on manner	-0.095
after on name	0.18
after on name be	0.194
after on name do	-0.114
after on person	-0.377
after on place	0.636
after on quantity	-0.137
after on quantity of a kind	-0.108
after on thing be	-0.077
after on thing do	0.137
after opening begins adjective	-0.137
after opening begins capital	-0.059
after opening begins determiner	0.235
after opening begins ing	-0.186
after opening begins noun	-0.143
after opening begins number	0.851
after opening begins past	-0.139
after opening begins plural	-0.173
after opening begins preposition	-0.214
after opening begins to	-0.141
after opening begins word	0.303
after opening date	-0.081
after opening date of a kind	-0.138
after opening manner	-0.08
after opening name	0.158
after opening name be	-0.083
after opening name do	-0.17
after opening person	0.146
after opening person of a kind	-0.072
after opening place	-0.086
after opening place of a kind	-0.096
after opening quantity	0.091
after opening quantity of a kind	0.372
after opening reason	-0.163
after opening thing	0.269
after opening thing be	0.203
after opening thing do	-0.156
after or	-0.143
after or date	0.044
after or date of a kind	0.15
after or manner	-0.117
after or name be	-0.077
after or name do	-0.099
after or person	-0.074
after or quantity of a kind	0.156
after or thing	-0.068
after or thing be	0.236
after over	-0.257
after past begins adjective	0.57
after past begins adverb	-0.445
after past begins capital	1.113
after past begins determiner	-0.462
after past begins ing	-0.173
after past begins noun	0.101
after past begins number	0.609
after past begins past	0.333
after past begins plural	-0.059
after past begins preposition	-0.688
after past begins pronoun	-0.173
after past begins subordinate	-0.197
after past begins to	-0.529
after past begins word	0.432
after past date	0.222
after past date of a kind	-0.462
after past manner	0.582
after past name be	0.127
after past name do	0.135
after past person	-0.171
after past place	0.116
after past place of a kind	0.204
after past quantity of a kind	0.096
after past reason	-0.221
after past reason of a kind	-0.058
after past thing do	-0.197
after plural begins adjective	0.326
after plural begins adverb	-0.438
after plural begins capital	0.783
after plural begins determiner	-0.274
after plural begins ing	-0.288
after plural begins noun	0.298
after plural begins number	0.501
after plural begins past	-0.312
after plural begins plural	0.096
after plural begins preposition	-0.924
after plural begins pronoun	-0.212
after plural begins subordinate	-0.502
after plural begins to	-0.24
after plural date	0.059
after plural manner	-0.096
after plural name	0.199
after plural name be	-0.292
after plural name do	0.062
after plural person	-0.334
after plural place	-0.327
after plural place of a kind	0.092
after plural quantity	-0.171
after plural quantity of a kind	-0.179
after plural reason of a kind	-0.113
after plural thing	-0.111
after plural thing be	-0.155
after plural thing do	0.151
after preposition begins adjective	0.607
after preposition begins capital	0.256
after preposition begins determiner	-0.263
after preposition begins ing	0.473
after preposition begins noun	0.298
after preposition begins number	0.619
after preposition begins past	1.066
after preposition begins plural	0.305
after preposition begins preposition	-0.188
after preposition begins pronoun	-0.109
after preposition begins subordinate	-0.249
after preposition begins to	-0.101
after preposition begins word	0.685
after preposition date	0.655
after preposition name	0.162
after preposition name be	0.313
after preposition name do	0.267
after preposition person	0.322
after preposition person of a kind	0.17
after preposition place	1.057
after preposition place of a kind	0.54
after preposition reason	0.355
after preposition reason of a kind	-0.079
after preposition thing	-0.141
after preposition thing be	0.041
after preposition thing do	-0.246
after pronoun begins past	-0.144
after pronoun begins plural	-0.083
after pronoun begins preposition	0.068
after pronoun begins to	-0.057
after pronoun begins word	-0.258
after pronoun date	-0.081
after pronoun date of a kind	0.043
after pronoun manner	0.276
after pronoun name	-0.144
after pronoun name be	-0.043
after pronoun name do	-0.09
after pronoun person	-0.128
after pronoun place of a kind	0.059
after pronoun quantity of a kind	-0.05
after pronoun thing	0.163
after pronoun thing be	-0.058
after since	0.544
after since date	0.117
after since thing be	0.329
after subordinate begins adjective	0.46
after subordinate begins adverb	-0.067
after subordinate begins capital	0.602
after subordinate begins determiner	0.15
after subordinate begins ing	0.351
after subordinate begins noun	0.237
after subordinate begins number	0.577
after subordinate begins past	0.061
after subordinate begins plural	0.518
after subordinate begins preposition	-0.124
after subordinate begins pronoun	-0.303
after subordinate begins subordinate	-0.167
after subordinate begins word	0.354
after subordinate date	-0.147
after subordinate manner	0.37
after subordinate name	0.337
after subordinate name be	0.218
after subordinate name do	0.223
after subordinate person	0.455
after subordinate person of a kind	-0.283
after subordinate place	-0.097
after subordinate place of a kind	0.375
after subordinate quantity of a kind	0.139
after subordinate reason	0.267
after subordinate thing be	0.31
after such	-0.302
after such as	0.31
after such as name	0.309
after such as name be	0.19
after such as name do	0.181
after such as thing be	0.187
after such name	0.085
after such name be	-0.064
after such thing be	-0.104
after such thing do	-0.04
after than	0.321
after than name	-0.209
after than quantity of a kind	0.414
after than thing be	-0.134
after that	0.796
after that date	-0.183
after that date of a kind	-0.058
after that manner	0.111
after that name be	0.097
after that person	0.3
after that place	-0.054
after that place of a kind	-0.041
after that quantity	0.07
after that quantity of a kind	-0.1
after that thing be	0.205
after that thing do	0.602
after the	0.194
after the date	0.248
after the date of a kind	0.219
after the manner	-0.182
after the name	0.232
after the name do	0.061
after the person	-0.273
after the person of a kind	-0.13
after the place	0.271
after the place of a kind	-0.051
after the quantity	-0.147
after the quantity of a kind	-0.292
after the question's last word date	0.483
after the question's last word date of a kind	0.141
after the question's last word manner	1.036
after the question's last word name	-0.231
after the question's last word name be	0.431
after the question's last word name do	0.547
after the question's last word person	0.145
after the question's last word person of a kind	0.099
after the question's last word place	0.41
after the question's last word place of a kind	0.057
after the question's last word quantity	-0.146
after the question's last word quantity of a kind	-0.078
after the question's last word reason	0.574
after the question's last word thing	0.954
after the question's last word thing be	0.628
after the question's last word thing do	0.977
after the question's preposition	2.207
after the question's preposition date of a kind	-0.472
after the question's preposition name	0.156
after the question's preposition name be	0.182
after the question's preposition name do	0.273
after the question's preposition place	-0.054
after the question's preposition thing	0.685
after the question's preposition thing be	0.621
after the question's preposition thing do	0.327
after the reason	0.079
after the reason of a kind	0.103
after the thing	-0.463
after the thing be	0.163
after the thing do	0.259
after their name be	0.225
after their thing be	0.097
after their thing do	-0.09
after through	0.372
after through thing be	0.224
after to	0.558
after to begins adjective	0.76
after to begins adverb	0.116
after to begins capital	-0.221
after to begins determiner	-0.339
after to begins ing	0.196
after to begins noun	0.093
after to begins number	-0.094
after to begins past	-0.113
after to begins plural	0.213
after to begins preposition	-0.045
after to begins subordinate	-0.065
after to begins word	0.162
after to date	-0.076
after to date of a kind	-0.494
after to manner	0.171
after to name	-0.327
after to name be	-0.419
after to name do	-0.215
after to person	0.322
after to person of a kind	0.109
after to place	0.326
after to place of a kind	0.116
after to quantity	0.352
after to quantity of a kind	-0.334
after to reason	0.391
after to thing	0.175
after to thing do	0.244
after under	0.075
after until	0.078
after was	0.264
after was date	-0.117
after was date of a kind	-0.07
after was name	-0.267
after was person	-0.067
after was quantity of a kind	0.162
after was reason	0.306
after was thing be	0.201
after was thing do	-0.091
after were	0.404
after were date	-0.081
after were name	0.433
after were name be	-0.136
after were person	0.041
after were place	0.051
after when	0.182
after when date	-0.134
after when date of a kind	-0.042
after when person	0.317
after when thing be	0.042
after where	0.612
after where thing be	-0.234
after which	0.139
after which date	-0.048
after which date of a kind	0.238
after which name be	-0.173
after which name do	-0.16
after which place of a kind	-0.045
after which quantity of a kind	-0.203
after which thing	0.095
after which thing do	0.383
after who	-0.184
after who person	-0.044
after with	0.355
after with date	-0.187
after with date of a kind	0.096
after with manner	0.093
after with name be	-0.119
after with name do	0.062
after with place	-0.425
after with place of a kind	0.093
after with quantity	0.143
after with quantity of a kind	0.109
after with thing be	0.117
after with thing do	0.431
after word begins adjective	0.198
after word begins adverb	0.14
after word begins capital	0.753
after word begins determiner	0.331
after word begins ing	-0.394
after word begins negation	-0.042
after word begins noun	-0.653
after word begins number	0.71
after word begins past	-0.33
after word begins plural	-0.744
after word begins preposition	-0.678
after word begins pronoun	-0.194
after word begins subordinate	-0.598
after word begins to	-0.597
after word begins word	-0.043
after word date	-0.218
after word date of a kind	0.102
after word manner	-0.47
after word name	-0.342
after word name be	-0.114
after word name do	0.139
after word person	-0.199
after word person of a kind	-0.305
after word place	0.046
after word place of a kind	-0.138
after word quantity	0.124
after word reason	-0.455
after word reason of a kind	-0.234
after word thing	-0.138
after word thing be	-0.086
after word thing do	0.25
all in the question	-2.649
all in the question date of a kind	-0.223
all in the question manner	0.2
all in the question name	-0.53
all in the question name be	-0.341
all in the question person of a kind	-0.258
all in the question place	-0.315
all in the question place of a kind	-0.444
all in the question quantity	-0.192
all in the question quantity of a kind	-0.142
all in the question reason	-0.197
all in the question reason of a kind	-0.056
all in the question thing	0.254
all in the question thing be	-0.328
all in the question thing do	-0.258
before a date	0.061
before a date of a kind	-0.156
before a manner	-0.056
before a name	0.16
before a name be	-0.122
before a name do	-0.107
before a place of a kind	0.176
before a quantity	-0.157
before a question word date	-0.147
before a question word date of a kind	0.183
before a question word manner	-0.377
before a question word name	0.095
before a question word person	-0.175
before a question word person of a kind	0.158
before a question word place	-0.185
before a question word place of a kind	0.069
before a question word reason	-0.062
before a question word reason of a kind	0.234
before a question word thing	-0.18
before a question word thing be	-0.208
before a question word, adjective	-0.32
before a question word, adverb	-0.15
before a question word, capital	0.076
before a question word, determiner	-0.175
before a question word, ing	-0.093
before a question word, negation	-0.08
before a question word, past	-0.051
before a question word, plural	0.139
before a question word, preposition	-0.154
before a question word, word	0.218
before a reason	0.073
before a thing	0.252
before a thing be	-0.182
before a thing do	0.079
before about	-0.116
before adjective date	-0.052
before adjective date of a kind	-0.098
before adjective manner	-0.142
before adjective name	-0.474
before adjective name do	-0.234
before adjective person	-0.209
before adjective person of a kind	0.072
before adjective place	-0.293
before adjective place of a kind	-0.083
before adjective quantity	0.045
before adjective quantity of a kind	0.267
before adjective reason	-0.153
before adjective thing	-0.25
before adjective thing be	-0.534
before adjective thing do	-0.253
before adverb date	-0.107
before adverb date of a kind	0.283
before adverb manner	0.043
before adverb name	0.048
before adverb name be	0.122
before adverb person	0.271
before adverb place	0.284
before adverb place of a kind	0.058
before adverb quantity	-0.083
before adverb reason	-0.058
before adverb thing be	-0.308
before adverb thing do	0.115
before after	-0.053
before after thing be	0.046
before against	-0.492
before among	0.055
before an date	-0.069
before an date of a kind	0.048
before an name	0.179
before an person	-0.084
before an place of a kind	-0.06
before an quantity of a kind	-0.054
before an thing be	0.076
before an thing do	-0.06
before and	0.046
before and date	0.208
before and date of a kind	0.27
before and manner	-0.204
before and name be	-0.211
before and person	0.106
before and person of a kind	-0.157
before and place	0.26
before and place of a kind	-0.167
before and quantity	0.046
before and quantity of a kind	-0.152
before and reason	-0.06
before and thing be	-0.306
before and thing do	0.329
before are	0.096
before are date	-0.111
before are manner	-0.043
before are name	-0.287
before are name be	0.594
before are place	0.144
before are quantity of a kind	-0.141
before are thing	-0.153
before are thing be	0.185
before as	0.158
before as date	-0.237
before as date of a kind	0.111
before as manner	0.134
before as name	-0.125
before as name do	-0.083
before as person	-0.201
before as place	0.195
before as place of a kind	-0.1
before as quantity	0.059
before as thing	0.11
before as thing be	0.163
before as thing do	0.051
before at	-0.063
before at date	0.16
before at date of a kind	-0.055
before at name	-0.138
before at name be	0.161
before at place	-0.133
before at thing do	-0.054
before auxiliary date	0.272
before auxiliary date of a kind	0.117
before auxiliary manner	-0.248
before auxiliary name	0.664
before auxiliary name be	0.51
before auxiliary name do	0.236
before auxiliary person	0.744
before auxiliary place	0.345
before auxiliary place of a kind	0.448
before auxiliary quantity	-0.076
before auxiliary quantity of a kind	0.162
before auxiliary reason	-0.146
before auxiliary thing	0.778
before auxiliary thing be	0.608
before auxiliary thing do	0.419
before because	0.121
before between	0.065
before between date	0.071
before between quantity of a kind	-0.05
before between thing be	-0.134
before by	-0.096
before by date	0.041
before by date of a kind	0.112
before by manner	-0.112
before by name be	-0.189
before by name do	0.174
before by person	-0.144
before by place	-0.171
before by quantity	0.056
before by quantity of a kind	0.176
before by thing	-0.118
before by thing be	0.303
before by thing do	-0.045
before called	0.094
before called thing be	0.425
before capital date	-0.082
before capital date of a kind	-0.04
before capital manner	-0.074
before capital name	-0.635
before capital name be	-0.148
before capital person	-0.457
before capital person of a kind	-0.064
before capital place	-0.502
before capital place of a kind	-0.192
before capital quantity	-0.163
before capital quantity of a kind	0.07
before capital reason	-0.257
before capital reason of a kind	0.131
before capital thing be	0.193
before capital thing do	0.201
before conjunction date	0.069
before conjunction date of a kind	-0.07
before conjunction manner	0.062
before conjunction name be	0.052
before conjunction name do	0.167
before conjunction person	-0.116
before conjunction person of a kind	-0.196
before conjunction place	0.234
before conjunction place of a kind	0.186
before conjunction quantity	0.371
before conjunction quantity of a kind	-0.186
before conjunction reason	-0.054
before conjunction thing	0.253
before conjunction thing be	0.266
before conjunction thing do	0.211
before determiner date	0.2
before determiner date of a kind	0.159
before determiner manner	-0.082
before determiner name	-0.081
before determiner name be	-0.289
before determiner person	-0.232
before determiner person of a kind	-0.25
before determiner place	-0.052
before determiner place of a kind	0.13
before determiner quantity	-0.208
before determiner quantity of a kind	-0.246
before determiner reason	0.244
before determiner thing	-0.24
before determiner thing be	-0.205
before determiner thing do	-0.157
before during	0.417
before during date	-0.059
before during thing be	-0.21
before end date	0.229
before end manner	0.595
before end name	0.17
before end name be	0.213
before end name do	0.3
before end person	0.046
before end person of a kind	0.271
before end place	0.114
before end place of a kind	-0.144
before end quantity	0.228
before end quantity of a kind	0.087
before end reason	0.463
before end reason of a kind	0.146
before end thing	0.188
before end thing be	0.752
before end thing do	0.788
before for	0.133
before for date	-0.079
before for date of a kind	-0.097
before for manner	0.068
before for name	-0.222
before for name be	-0.307
before for name do	0.058
before for place of a kind	0.111
before for quantity	0.146
before for quantity of a kind	-0.153
before for reason	-0.108
before for thing be	0.054
before for thing do	0.048
before from	-0.184
before from date	0.191
before from date of a kind	0.172
before from manner	-0.142
before from name	-0.062
before from name be	-0.322
before from name do	-0.189
before from place	0.139
before from place of a kind	-0.055
before from quantity	-0.053
before from quantity of a kind	0.145
before from thing	-0.153
before from thing be	0.171
before from thing do	0.097
before his	-0.07
before in	0.134
before in date of a kind	-0.315
before in manner	-0.162
before in name	0.22
before in name be	-0.092
before in name do	0.092
before in person	0.107
before in person of a kind	-0.099
before in place of a kind	-0.216
before in quantity	0.28
before in quantity of a kind	0.055
before in reason	0.11
before in thing	0.192
before in thing be	0.047
before in thing do	-0.049
before including	0.252
before including thing be	0.384
before ing date	0.204
before ing date of a kind	0.325
before ing manner	-0.06
before ing name	0.104
before ing name be	-0.418
before ing name do	-0.173
before ing person	0.273
before ing place of a kind	-0.462
before ing quantity	0.051
before ing quantity of a kind	-0.124
before ing thing	0.182
before ing thing do	0.102
before into name	0.152
before into quantity of a kind	0.141
before is	0.077
before is date	0.155
before is date of a kind	0.085
before is manner	-0.134
before is name be	0.081
before is name do	-0.173
before is person	-0.237
before is place	0.179
before is place of a kind	-0.068
before is quantity	0.074
before is quantity of a kind	0.121
before is thing	-0.181
before is thing be	0.395
before is thing do	0.055
before its	0.104
before its date of a kind	0.051
before its name be	-0.058
before its person	-0.09
before its quantity of a kind	-0.064
before known	-0.261
before known thing be	-0.068
before like	0.477
before named	0.054
before negation name	-0.094
before negation name be	0.067
before negation person	0.083
before not	0.315
before not name	-0.111
before not name be	0.082
before not thing be	-0.111
before noun date of a kind	-0.115
before noun manner	-0.154
before noun name	-0.423
before noun name be	0.046
before noun name do	0.178
before noun person	-0.534
before noun person of a kind	0.113
before noun place	-0.282
before noun place of a kind	0.313
before noun quantity	0.226
before noun quantity of a kind	0.188
before noun reason	0.291
before noun reason of a kind	-0.178
before noun thing be	-0.383
before noun thing do	-0.234
before number date	-0.367
before number date of a kind	-0.272
before number manner	-0.2
before number name	-0.191
before number name be	-0.337
before number name do	-0.418
before number person	-0.09
before number place	0.177
before number place of a kind	-0.063
before number quantity	-0.155
before number quantity of a kind	-0.15
before number reason	0.086
before number thing	-0.267
before number thing be	-0.152
before number thing do	-0.259
before of	-0.329
before of date	-0.292
before of date of a kind	0.287
before of manner	-0.197
before of name	-0.061
before of name do	-0.091
before of person	-0.375
before of person of a kind	0.132
before of place	0.06
before of place of a kind	0.041
before of quantity	0.545
before of quantity of a kind	0.835
before of reason	-0.103
before of thing	-0.263
before of thing be	-0.319
before of thing do	-0.453
before on	-0.073
before on date	0.047
before on date of a kind	0.088
before on name	0.102
before on name be	0.138
before on name do	-0.211
before on person	-0.232
before on place	-0.116
before on quantity	0.086
before on quantity of a kind	-0.076
before on thing	0.057
before on thing be	0.052
before on thing do	0.046
before or	-0.11
before or date	-0.29
before or date of a kind	-0.206
before or manner	0.043
before or name	-0.23
before or name be	0.292
before or name do	0.108
before or person	-0.096
before or thing	0.357
before or thing be	0.162
before or thing do	-0.069
before over quantity of a kind	-0.053
before past date	-0.295
before past manner	-0.056
before past name	0.7
before past name be	-0.111
before past person	0.778
before past person of a kind	-0.276
before past place	0.297
before past place of a kind	0.323
before past quantity of a kind	-0.351
before past reason	-0.17
before past reason of a kind	0.293
before past thing	-0.361
before past thing be	0.256
before past thing do	-0.332
before plural date	-0.318
before plural date of a kind	-0.519
before plural manner	-0.314
before plural name	0.437
before plural name be	0.202
before plural name do	-0.053
before plural person	-0.208
before plural person of a kind	0.095
before plural place	-0.459
before plural place of a kind	0.064
before plural quantity	-0.29
before plural quantity of a kind	-0.137
before plural reason	-0.193
before plural thing	-0.359
before plural thing be	-0.234
before plural thing do	-0.439
before preposition date of a kind	0.072
before preposition manner	0.134
before preposition name	-0.209
before preposition name do	0.043
before preposition person	-0.181
before preposition person of a kind	-0.2
before preposition place	0.057
before preposition place of a kind	-0.329
before preposition quantity	0.085
before preposition quantity of a kind	-0.265
before preposition reason	-0.052
before preposition reason of a kind	0.293
before preposition thing	0.583
before preposition thing be	0.298
before preposition thing do	0.53
before pronoun date	0.307
before pronoun date of a kind	0.052
before pronoun manner	0.318
before pronoun name be	-0.069
before pronoun place of a kind	-0.151
before pronoun quantity of a kind	0.167
before pronoun reason	0.543
before pronoun thing	-0.067
before pronoun thing be	-0.249
before since	0.127
before subordinate date	0.211
before subordinate date of a kind	0.083
before subordinate manner	0.065
before subordinate name	0.181
before subordinate name be	0.377
before subordinate name do	0.082
before subordinate person of a kind	0.098
before subordinate place	0.36
before subordinate place of a kind	-0.13
before subordinate quantity	-0.174
before subordinate quantity of a kind	0.135
before subordinate reason	0.168
before subordinate thing	0.167
before subordinate thing be	0.38
before subordinate thing do	0.155
before such	0.517
before such name	0.111
before such name be	0.273
before such name do	0.147
before such person	-0.195
before such thing be	0.132
before such thing do	0.089
before than	-0.185
before than name	-0.042
before than quantity of a kind	-0.063
before than thing be	-0.272
before that	0.573
before that date of a kind	0.057
before that manner	0.345
before that name	0.219
before that name be	0.164
before that name do	-0.063
before that person	-0.081
before that place	0.111
before that place of a kind	0.238
before that quantity	-0.046
before that quantity of a kind	-0.052
before that thing be	-0.105
before that thing do	-0.328
before the	-0.132
before the date	0.386
before the date of a kind	0.168
before the focus date of a kind	0.275
before the focus name	0.546
before the focus name be	-0.128
before the focus name do	-0.171
before the focus place of a kind	0.259
before the focus quantity of a kind	0.494
before the manner	-0.067
before the name	0.28
before the name be	-0.19
before the name do	-0.152
before the person	0.257
before the person of a kind	-0.143
before the place	0.053
before the place of a kind	-0.086
before the quantity	0.147
before the quantity of a kind	-0.181
before the question's first word date of a kind	0.389
before the question's first word manner	-0.055
before the question's first word name	0.522
before the question's first word name be	0.751
before the question's first word name do	0.878
before the question's first word person	0.838
before the question's first word person of a kind	0.392
before the question's first word place	-0.424
before the question's first word place of a kind	-0.285
before the question's first word quantity	0.175
before the question's first word quantity of a kind	0.127
before the question's first word reason	0.194
before the question's first word thing be	0.817
before the question's first word thing do	0.147
before the reason	-0.164
before the reason of a kind	-0.059
before the thing	-0.326
before the thing do	-0.289
before the whole focus	1.001
before the whole focus date of a kind	0.286
before the whole focus name	0.145
before the whole focus name do	-0.262
before the whole focus place of a kind	-0.201
before the whole focus quantity of a kind	0.284
before their	-0.157
before their name	-0.043
before their name be	-0.083
before their thing be	-0.057
before through	-0.308
before through thing be	-0.144
before to	-0.165
before to date	0.127
before to date of a kind	0.151
before to manner	0.27
before to name	-0.086
before to name be	-0.117
before to name do	-0.228
before to person	-0.16
before to place of a kind	-0.061
before to quantity	0.206
before to quantity of a kind	-0.302
before to reason	-0.363
before to thing be	-0.082
before to thing do	0.327
before under	0.188
before until	-0.419
before was date	-0.212
before was date of a kind	-0.253
before was name	-0.1
before was name be	0.16
before was person	-0.349
before was place	0.093
before was place of a kind	0.194
before was reason	0.143
before was thing be	0.251
before was thing do	0.062
before were person	0.319
before were place	-0.074
before were quantity of a kind	-0.057
before were thing be	0.306
before when	-0.065
before when date	0.215
before when date of a kind	0.271
before when thing be	-0.105
before where	0.328
before which	0.454
before which date of a kind	-0.336
before which name	0.394
before which name be	0.194
before which name do	0.052
before which person	-0.17
before which place of a kind	-0.105
before which quantity	-0.235
before which quantity of a kind	0.139
before which thing	0.051
before which thing be	0.392
before which thing do	0.082
before who person	0.343
before with	-0.34
before with date	-0.148
before with date of a kind	0.157
before with manner	0.233
before with name	-0.285
before with person	-0.058
before with place	0.07
before with place of a kind	-0.338
before with quantity	0.094
before with quantity of a kind	-0.103
before with thing	0.068
before with thing be	0.215
before with thing do	-0.335
before word date	-0.256
before word date of a kind	-0.188
before word manner	-0.076
before word name	-0.157
before word name be	-0.192
before word name do	0.058
before word person	0.162
before word person of a kind	0.215
before word place	-0.323
before word place of a kind	0.043
before word quantity	-0.353
before word quantity of a kind	0.086
before word reason	-0.469
before word reason of a kind	-0.169
before word thing	-0.633
before word thing be	-0.472
before word thing do	-0.752
begins a date	0.152
begins a manner	0.199
begins a name	0.806
begins a name be	0.154
begins a name do	0.072
begins a person	0.249
begins a place	-0.145
begins a place of a kind	-0.088
begins a quantity	-0.115
begins a quantity of a kind	0.251
begins a reason	0.16
begins a thing	0.383
begins a thing be	0.647
begins a thing do	0.398
begins about quantity of a kind	-0.047
begins adjective name	0.488
begins adjective name be	0.975
begins adjective name do	0.647
begins adjective person of a kind	-0.155
begins adjective place	-0.137
begins adjective place of a kind	0.163
begins adjective quantity	-0.115
begins adjective quantity of a kind	-0.33
begins adjective reason	-0.115
begins adjective thing	0.232
begins adjective thing be	0.254
begins adjective thing do	0.49
begins adverb date	0.408
begins adverb date of a kind	0.155
begins adverb name	-0.426
begins adverb name be	-0.361
begins adverb name do	-0.232
begins adverb place	-0.142
begins adverb place of a kind	-0.138
begins adverb quantity	0.581
begins adverb quantity of a kind	0.074
begins adverb reason	-0.101
begins adverb thing	-0.29
begins adverb thing be	-0.569
begins after date	0.591
begins after person	-0.067
begins an date	-0.082
begins an name be	0.086
begins an name do	0.066
begins an person	-0.095
begins an quantity of a kind	-0.099
begins an thing	0.076
begins an thing be	-0.041
begins an thing do	0.051
begins as date	-0.133
begins as manner	0.197
begins as name	-0.196
begins as name be	-0.114
begins as name do	-0.156
begins as person	-0.082
begins as place	-0.12
begins as quantity	-0.058
begins as quantity of a kind	0.089
begins as thing	-0.166
begins as thing be	-0.431
begins as thing do	-0.27
begins at date	0.041
begins at name be	-0.041
begins at person	-0.046
begins at place	0.175
begins at quantity	0.103
begins at quantity of a kind	-0.13
begins at thing be	-0.077
begins at thing do	-0.041
begins between date	0.178
begins between quantity of a kind	0.16
begins by date	-0.081
begins by manner	0.589
begins by name	-0.131
begins by name be	-0.08
begins by name do	-0.071
begins by person	-0.075
begins by place	-0.103
begins by quantity	-0.07
begins by quantity of a kind	-0.043
begins by thing	-0.074
begins by thing be	-0.132
begins by thing do	-0.058
begins called thing be	-0.246
begins capital date	0.141
begins capital date of a kind	0.219
begins capital manner	-0.171
begins capital name	1.103
begins capital name be	0.874
begins capital name do	0.621
begins capital person	1.106
begins capital person of a kind	1.109
begins capital place	0.747
begins capital place of a kind	1.038
begins capital quantity	-0.267
begins capital quantity of a kind	-0.285
begins capital reason	-0.278
begins capital reason of a kind	-0.072
begins capital thing	0.64
begins capital thing be	0.982
begins capital thing do	0.333
begins determiner date	-0.209
begins determiner date of a kind	0.102
begins determiner name	-0.381
begins determiner name be	-0.56
begins determiner name do	-0.37
begins determiner person	0.404
begins determiner person of a kind	-0.091
begins determiner place	-0.35
begins determiner place of a kind	0.187
begins determiner quantity	0.099
begins determiner reason of a kind	-0.069
begins determiner thing be	-0.402
begins determiner thing do	0.111
begins during date	0.221
begins for date	0.054
begins for manner	-0.369
begins for name	-0.107
begins for name be	-0.057
begins for name do	-0.098
begins for person	-0.1
begins for place	-0.15
begins for quantity	-0.154
begins for quantity of a kind	-0.054
begins for reason	0.459
begins for thing	-0.117
begins for thing be	-0.23
begins from date	-0.094
begins from date of a kind	-0.046
begins from manner	0.074
begins from name be	-0.054
begins from name do	-0.049
begins from thing do	-0.084
begins his person	-0.083
begins his thing be	-0.301
begins in date	-0.376
begins in date of a kind	-0.253
begins in manner	-0.224
begins in name	-0.394
begins in name be	-0.237
begins in person	-0.19
begins in person of a kind	-0.049
begins in place of a kind	-0.153
begins in quantity	-0.061
begins in quantity of a kind	-0.151
begins in reason	-0.161
begins in thing	-0.211
begins in thing be	-0.379
begins in thing do	-0.346
begins including thing be	-0.199
begins ing date of a kind	-0.078
begins ing manner	0.534
begins ing name be	-0.318
begins ing name do	0.162
begins ing person	-0.329
begins ing place	-0.083
begins ing place of a kind	-0.063
begins ing quantity	-0.188
begins ing quantity of a kind	-0.195
begins ing reason	0.232
begins ing thing	-0.297
begins ing thing be	0.445
begins ing thing do	0.498
begins inside a mention	-0.513
begins its date	-0.062
begins its date of a kind	-0.116
begins its name	-0.139
begins its name be	-0.053
begins its person	-0.108
begins its quantity of a kind	-0.069
begins its thing be	0.06
begins known thing be	-0.084
begins negation name	-0.146
begins negation name be	-0.091
begins negation person	-0.089
begins negation thing do	-0.124
begins not name	-0.114
begins not name be	-0.081
begins not thing do	-0.245
begins noun date	-0.21
begins noun date of a kind	-0.269
begins noun manner	-0.515
begins noun name	0.408
begins noun name be	0.437
begins noun person	-0.184
begins noun person of a kind	-0.095
begins noun place	-0.371
begins noun place of a kind	-0.233
begins noun quantity	-0.214
begins noun quantity of a kind	-0.099
begins noun reason	-0.139
begins noun reason of a kind	0.123
begins noun thing	-0.078
begins noun thing be	0.221
begins noun thing do	-0.073
begins number date	1.012
begins number date of a kind	1.251
begins number name	0.151
begins number name be	0.4
begins number name do	0.639
begins number person	-0.291
begins number person of a kind	-0.102
begins number place	0.34
begins number place of a kind	-0.169
begins number quantity	1.919
begins number quantity of a kind	1.953
begins number reason	-0.121
begins number thing	0.146
begins number thing be	0.803
begins number thing do	-0.293
begins on date	-0.08
begins on date of a kind	-0.062
begins on manner	-0.114
begins on name	-0.064
begins on name be	-0.05
begins on name do	-0.081
begins on place	0.119
begins on quantity	-0.046
begins on thing	-0.063
begins on thing be	-0.11
begins on thing do	-0.107
begins opening date	-0.12
begins opening date of a kind	0.175
begins opening manner	-0.1
begins opening name	0.527
begins opening name be	0.241
begins opening person	0.165
begins opening person of a kind	0.15
begins opening place	0.246
begins opening quantity	-0.243
begins opening quantity of a kind	0.141
begins opening reason	-0.133
begins opening thing	0.258
begins opening thing be	0.464
begins opening thing do	-0.054
begins over quantity of a kind	0.683
begins past date	-0.422
begins past date of a kind	-0.26
begins past manner	0.595
begins past name	-0.071
begins past name be	-0.091
begins past name do	-0.248
begins past person	0.338
begins past place	-0.185
begins past place of a kind	-0.222
begins past quantity	-0.353
begins past quantity of a kind	-0.366
begins past reason	-0.058
begins past reason of a kind	0.163
begins past thing	0.327
begins past thing be	-0.361
begins past thing do	-0.177
begins plural date	-0.432
begins plural date of a kind	-0.42
begins plural manner	-0.379
begins plural name	-0.191
begins plural name be	-0.235
begins plural name do	-0.183
begins plural person	0.235
begins plural person of a kind	-0.203
begins plural place	-0.076
begins plural place of a kind	-0.163
begins plural quantity	-0.463
begins plural quantity of a kind	-0.203
begins plural reason	-0.394
begins plural reason of a kind	-0.125
begins plural thing	0.287
begins plural thing do	0.259
begins preposition date	0.366
begins preposition date of a kind	-0.523
begins preposition manner	0.403
begins preposition name	-0.597
begins preposition name be	-0.795
begins preposition name do	-0.487
begins preposition person	-0.721
begins preposition place	0.614
begins preposition place of a kind	-0.386
begins preposition quantity	0.186
begins preposition reason	-0.161
begins preposition reason of a kind	-0.266
begins preposition thing	-0.635
begins preposition thing be	-1.218
begins preposition thing do	-0.845
begins pronoun date	-0.046
begins pronoun manner	-0.135
begins pronoun name	-0.351
begins pronoun name be	-0.125
begins pronoun name do	-0.2
begins pronoun person	-0.167
begins pronoun place	-0.101
begins pronoun place of a kind	-0.055
begins pronoun quantity	-0.091
begins pronoun reason	0.123
begins pronoun thing be	-0.211
begins pronoun thing do	0.274
begins since date	-0.066
begins subordinate date of a kind	-0.08
begins subordinate manner	-0.097
begins subordinate name	-0.476
begins subordinate name be	-0.553
begins subordinate name do	-0.428
begins subordinate person	-0.277
begins subordinate person of a kind	-0.101
begins subordinate place	-0.157
begins subordinate place of a kind	-0.093
begins subordinate quantity	-0.186
begins subordinate quantity of a kind	-0.12
begins subordinate reason	0.611
begins subordinate thing	-0.308
begins subordinate thing be	-0.5
begins subordinate thing do	-0.285
begins such name	-0.127
begins such name be	-0.152
begins such name do	-0.05
begins such person	-0.089
begins such thing be	-0.301
begins such thing do	-0.202
begins that date	-0.115
begins that manner	-0.223
begins that name	-0.27
begins that name be	-0.137
begins that name do	-0.173
begins that person	-0.148
begins that place	-0.085
begins that place of a kind	-0.047
begins that quantity	-0.059
begins that quantity of a kind	-0.074
begins that thing	-0.166
begins that thing be	-0.5
begins that thing do	-0.342
begins the date	-0.058
begins the date of a kind	0.387
begins the name	1.004
begins the name be	0.719
begins the name do	0.068
begins the person	0.57
begins the place	0.623
begins the place of a kind	0.628
begins the quantity	-0.276
begins the quantity of a kind	-0.37
begins the reason	0.116
begins the reason of a kind	-0.177
begins the thing	0.152
begins the thing be	0.997
begins the thing do	0.312
begins their name	-0.069
begins their name be	-0.104
begins their person	-0.115
begins their thing be	-0.144
begins their thing do	0.201
begins through thing be	-0.043
begins to date	-0.249
begins to date of a kind	-0.224
begins to manner	-0.269
begins to name	-0.541
begins to name be	-0.471
begins to name do	-0.307
begins to person	-0.365
begins to person of a kind	-0.172
begins to place	-0.302
begins to place of a kind	-0.17
begins to quantity	-0.234
begins to quantity of a kind	-0.31
begins to reason	0.969
begins to thing	-0.395
begins to thing be	-0.26
begins to thing do	-0.574
begins when date	0.059
begins when date of a kind	-0.053
begins when thing be	-0.093
begins which date	-0.127
begins which date of a kind	-0.056
begins which name	-0.157
begins which name be	-0.178
begins which name do	-0.094
begins which person	-0.05
begins which quantity	-0.045
begins which quantity of a kind	-0.064
begins which thing	-0.191
begins which thing be	-0.138
begins which thing do	-0.25
begins with a question word date	-0.541
begins with a question word date of a kind	-0.535
begins with a question word manner	-0.424
begins with a question word name	-0.475
begins with a question word name be	-0.47
begins with a question word name do	-0.507
begins with a question word person	-0.421
begins with a question word person of a kind	0.455
begins with a question word place	-0.875
begins with a question word place of a kind	-0.827
begins with a question word quantity	-0.422
begins with a question word quantity of a kind	-0.249
begins with a question word reason	-0.2
begins with a question word reason of a kind	-0.402
begins with a question word thing	-0.437
begins with a question word thing be	-0.254
begins with a question word thing do	-0.273
begins with date	-0.145
begins with manner	-0.065
begins with name be	-0.068
begins with name do	-0.041
begins with person	-0.098
begins with place	-0.109
begins with quantity	-0.047
begins with quantity of a kind	-0.075
begins with thing	-0.105
begins with thing be	-0.179
begins with thing do	-0.13
begins word date	-0.257
begins word date of a kind	-0.079
begins word manner	-0.065
begins word name	0.222
begins word name be	0.437
begins word name do	0.27
begins word person of a kind	-0.382
begins word place	-0.143
begins word place of a kind	0.22
begins word quantity	-0.477
begins word quantity of a kind	-0.441
begins word reason	-0.14
begins word reason of a kind	0.081
begins word thing be	0.24
begins word thing do	0.207
close	3.25
close date	0.283
close date of a kind	0.164
close left date	0.371
close left date of a kind	0.12
close left manner	0.051
close left name be	0.299
close left name do	0.119
close left person of a kind	0.176
close left place	0.281
close left place of a kind	0.163
close left quantity	-0.046
close left quantity of a kind	-0.095
close left reason	0.074
close left thing	0.205
close left thing be	0.52
close left thing do	0.591
close manner	-0.306
close name	0.326
close name be	-0.05
close name do	0.09
close person	0.475
close person of a kind	-0.061
close place	0.092
close quantity	0.342
close reason	-0.063
close reason of a kind	0.069
close thing	0.192
close thing be	0.912
close thing do	0.659
closes "	0.831
closes " date	0.074
closes " date of a kind	-0.076
closes " manner	-0.288
closes " name	0.468
closes " name be	0.044
closes " name do	0.095
closes " person	-0.425
closes " thing be	0.181
closes " thing do	0.05
closes "(	0.891
closes ")	0.922
closes ") thing be	0.556
closes ",	0.5
closes ", thing be	0.396
closes ".	1.186
closes ". thing be	0.32
closes $	-0.042
closes &	-0.091
closes 's	-0.492
closes 's date	-0.075
closes 's date of a kind	-0.072
closes 's name	-0.125
closes 's name be	-0.072
closes 's name do	-0.084
closes 's person	0.479
closes 's place	-0.178
closes 's place of a kind	0.204
closes 's quantity	-0.111
closes 's quantity of a kind	-0.07
closes 's thing be	-0.252
closes 's thing do	-0.151
closes (	1.644
closes ( date	-0.235
closes ( date of a kind	0.134
closes ( manner	-0.044
closes ( name	-0.056
closes ( name be	0.366
closes ( name do	-0.176
closes ( person	0.152
closes ( place	0.38
closes ( place of a kind	-0.422
closes ( quantity	0.27
closes ( quantity of a kind	0.093
closes ( thing	-0.084
closes ( thing be	0.815
closes ( thing do	0.416
closes ("	0.643
closes )	0.603
closes ) date	0.082
closes ) date of a kind	-0.099
closes ) manner	0.041
closes ) name	-0.08
closes ) name be	-0.274
closes ) name do	-0.32
closes ) person	0.138
closes ) place	-0.075
closes ) place of a kind	-0.244
closes ) quantity	0.45
closes ) quantity of a kind	0.247
closes ) thing be	0.618
closes ) thing do	0.114
closes ),	1.008
closes ), name	0.082
closes ), name be	0.549
closes ), quantity of a kind	0.236
closes ), thing be	0.424
closes ).	0.711
closes ). name	-0.367
closes ). name be	-0.198
closes ). quantity of a kind	0.101
closes ). thing be	0.543
closes ,	0.998
closes , date	0.299
closes , date of a kind	0.085
closes , manner	0.463
closes , name	-0.092
closes , name be	-0.047
closes , name do	-0.244
closes , person	-0.166
closes , person of a kind	0.123
closes , place	-0.147
closes , place of a kind	0.097
closes , quantity of a kind	-0.171
closes , reason	0.453
closes , reason of a kind	-0.233
closes , thing	0.076
closes , thing be	0.053
closes , thing do	0.247
closes ,"	0.616
closes -	-0.962
closes - date	-0.151
closes - date of a kind	-0.252
closes - manner	-0.052
closes - name	-0.248
closes - name be	0.156
closes - name do	0.088
closes - person	-0.145
closes - place	0.073
closes - place of a kind	0.053
closes - quantity	-0.239
closes - thing be	-0.194
closes - thing do	-0.101
closes .	1.052
closes . date	0.234
closes . date of a kind	-0.055
closes . manner	0.082
closes . name	0.092
closes . name be	-0.415
closes . person	-0.081
closes . person of a kind	0.214
closes . place	0.184
closes . place of a kind	-0.101
closes . quantity	0.048
closes . quantity of a kind	0.085
closes . reason	0.395
closes . reason of a kind	0.218
closes . thing	0.206
closes . thing do	0.202
closes ."	0.941
closes ." thing be	0.104
closes .[	1.192
closes /	-0.296
closes / thing be	-0.093
closes :	0.662
closes : name	0.096
closes : name be	0.325
closes : thing be	-0.133
closes :"	0.406
closes ;	1.501
closes ; date of a kind	0.092
closes ; name	-0.205
closes ; name be	-0.355
closes ; quantity of a kind	-0.234
closes ; thing be	0.491
closes [	0.107
closes ]	0.13
closes ] thing be	0.213
closes °	-0.472
closes —	0.861
closes — date	-0.06
closes — name	0.257
closes — name be	0.396
closes — thing be	0.235
commas 1	-1.844
commas 1 date	0.174
commas 1 date of a kind	-0.056
commas 1 manner	0.113
commas 1 name	-0.312
commas 1 name be	-0.071
commas 1 name do	0.058
commas 1 person of a kind	-0.21
commas 1 place	0.234
commas 1 place of a kind	-0.04
commas 1 quantity	-0.155
commas 1 quantity of a kind	-0.447
commas 1 reason	-0.502
commas 1 reason of a kind	0.086
commas 1 thing be	-0.175
commas 1 thing do	-0.385
commas 2	-1.144
commas 2 date of a kind	-0.324
commas 2 manner	-0.105
commas 2 name	0.082
commas 2 name be	0.136
commas 2 name do	-0.281
commas 2 person	0.229
commas 2 person of a kind	-0.12
commas 2 place	-0.232
commas 2 quantity	-0.092
commas 2 quantity of a kind	-0.144
commas 2 reason	-0.299
commas 2 thing	-0.102
commas 2 thing be	0.606
commas 2 thing do	-0.445
commas 3	-1.101
commas 3 date	-0.227
commas 3 date of a kind	-0.181
commas 3 manner	-0.218
commas 3 name	0.52
commas 3 name be	-0.067
commas 3 name do	0.191
commas 3 place	-0.202
commas 3 place of a kind	-0.114
commas 3 quantity of a kind	-0.182
commas 3 thing	-0.098
commas 3 thing be	0.096
commas 3 thing do	-0.302
ends adjective before adjective	-0.494
ends adjective before adverb	0.063
ends adjective before auxiliary	0.54
ends adjective before capital	-0.141
ends adjective before conjunction	0.058
ends adjective before determiner	-0.146
ends adjective before end	0.512
ends adjective before ing	-0.11
ends adjective before noun	-0.42
ends adjective before of	-0.203
ends adjective before past	-0.076
ends adjective before plural	-0.784
ends adjective before preposition	0.135
ends adjective before subordinate	0.163
ends adjective before to	-0.096
ends adjective before word	-0.671
ends adjective date	-0.226
ends adjective name be	0.179
ends adjective name do	-0.194
ends adjective person	-0.071
ends adjective person of a kind	-0.083
ends adjective place	-0.321
ends adjective place of a kind	-0.234
ends adjective quantity of a kind	-0.277
ends adjective thing	-0.047
ends adjective thing be	-0.11
ends adjective thing do	-0.272
ends adverb before adjective	-0.226
ends adverb before capital	-0.109
ends adverb before conjunction	-0.062
ends adverb before determiner	-0.171
ends adverb before end	0.285
ends adverb before ing	-0.078
ends adverb before noun	-0.095
ends adverb before number	-0.116
ends adverb before of	-0.06
ends adverb before past	-0.65
ends adverb before plural	-0.262
ends adverb before preposition	-0.179
ends adverb before subordinate	-0.107
ends adverb before to	-0.141
ends adverb before word	-0.103
ends adverb date	0.171
ends adverb date of a kind	-0.242
ends adverb manner	0.173
ends adverb name	-0.369
ends adverb name be	-0.471
ends adverb name do	-0.145
ends adverb person	-0.268
ends adverb place	-0.041
ends adverb place of a kind	-0.141
ends adverb quantity	0.337
ends adverb quantity of a kind	-0.165
ends adverb reason	0.065
ends adverb thing	-0.25
ends adverb thing be	-0.649
ends adverb thing do	-0.257
ends capital before adverb	0.466
ends capital before auxiliary	0.542
ends capital before capital	-0.524
ends capital before conjunction	-0.052
ends capital before determiner	0.298
ends capital before end	0.388
ends capital before ing	0.162
ends capital before noun	0.135
ends capital before number	-0.732
ends capital before of	0.562
ends capital before past	0.588
ends capital before plural	0.074
ends capital before preposition	0.634
ends capital before pronoun	-0.1
ends capital before subordinate	0.623
ends capital before to	0.898
ends capital date	-0.042
ends capital date of a kind	0.233
ends capital manner	-0.125
ends capital name	0.413
ends capital name be	0.358
ends capital name do	0.209
ends capital person	0.928
ends capital person of a kind	0.102
ends capital place	0.747
ends capital place of a kind	0.804
ends capital quantity of a kind	-0.27
ends capital reason	-0.208
ends capital reason of a kind	-0.222
ends capital thing	0.3
ends capital thing be	0.596
ends capital thing do	0.31
ends ing before adjective	-0.336
ends ing before adverb	0.202
ends ing before auxiliary	0.888
ends ing before capital	-0.279
ends ing before conjunction	0.191
ends ing before determiner	-0.74
ends ing before end	0.615
ends ing before ing	-0.103
ends ing before noun	-0.331
ends ing before number	-0.143
ends ing before of	-0.056
ends ing before past	0.269
ends ing before plural	-0.333
ends ing before preposition	-0.508
ends ing before pronoun	-0.047
ends ing before subordinate	0.576
ends ing before to	0.051
ends ing before word	-0.552
ends ing date	0.041
ends ing manner	-0.203
ends ing name	0.221
ends ing name be	0.124
ends ing name do	-0.123
ends ing person	-0.479
ends ing place of a kind	-0.079
ends ing quantity	-0.123
ends ing quantity of a kind	-0.216
ends ing reason	0.074
ends ing thing	0.187
ends ing thing be	0.06
ends ing thing do	-0.255
ends inside a mention	-1.018
ends negation before adjective	-0.054
ends negation before adverb	-0.097
ends negation before auxiliary	-0.268
ends negation before determiner	-0.044
ends negation before past	-0.189
ends negation before word	-0.264
ends negation name	-0.167
ends negation name be	-0.138
ends negation person	-0.049
ends negation thing be	-0.203
ends negation thing do	-0.099
ends noun before adjective	-0.195
ends noun before adverb	0.049
ends noun before auxiliary	0.482
ends noun before capital	-0.139
ends noun before conjunction	0.577
ends noun before determiner	0.351
ends noun before end	0.533
ends noun before ing	0.208
ends noun before noun	-0.588
ends noun before number	-0.15
ends noun before of	-0.375
ends noun before past	0.465
ends noun before preposition	0.31
ends noun before pronoun	0.469
ends noun before subordinate	0.442
ends noun before to	-0.259
ends noun before word	-0.453
ends noun date	-0.309
ends noun date of a kind	-0.155
ends noun manner	0.097
ends noun name	-0.167
ends noun name be	0.215
ends noun person	0.214
ends noun person of a kind	0.724
ends noun place	-0.23
ends noun place of a kind	0.061
ends noun quantity of a kind	-0.191
ends noun reason	0.354
ends noun reason of a kind	0.265
ends noun thing be	0.427
ends noun thing do	0.251
ends number before adjective	0.182
ends number before auxiliary	0.357
ends number before capital	-0.155
ends number before conjunction	-0.094
ends number before determiner	0.388
ends number before end	0.106
ends number before number	-1.203
ends number before of	0.148
ends number before past	0.421
ends number before plural	0.147
ends number before preposition	1.074
ends number before pronoun	0.237
ends number before subordinate	0.297
ends number before to	0.086
ends number before word	-0.167
ends number date	1.008
ends number date of a kind	0.989
ends number manner	-0.332
ends number name	0.345
ends number name be	0.253
ends number name do	0.263
ends number person	-0.63
ends number person of a kind	-0.066
ends number place	0.159
ends number quantity of a kind	0.545
ends number reason	-0.307
ends number thing	-0.42
ends number thing do	-0.055
ends opening before adjective	-0.103
ends opening before auxiliary	1.177
ends opening before capital	0.334
ends opening before conjunction	-0.089
ends opening before determiner	-0.301
ends opening before ing	0.05
ends opening before number	-0.138
ends opening before of	-0.133
ends opening before past	0.396
ends opening before preposition	-0.282
ends opening before pronoun	-0.243
ends opening before to	-0.177
ends opening before word	-0.102
ends opening date	-0.083
ends opening date of a kind	0.127
ends opening manner	-0.172
ends opening name	0.229
ends opening name be	-0.108
ends opening place	0.291
ends opening place of a kind	0.115
ends opening quantity	-0.044
ends opening quantity of a kind	-0.041
ends opening thing	-0.354
ends opening thing be	0.068
ends opening thing do	0.11
ends past before adjective	-0.375
ends past before adverb	-0.319
ends past before auxiliary	0.59
ends past before capital	-0.518
ends past before conjunction	0.262
ends past before determiner	-0.672
ends past before end	0.501
ends past before ing	-0.114
ends past before number	-0.155
ends past before of	-0.106
ends past before past	-0.362
ends past before plural	-0.616
ends past before preposition	-0.82
ends past before pronoun	-0.09
ends past before subordinate	-0.058
ends past before to	-0.592
ends past before word	-0.258
ends past date	-0.09
ends past date of a kind	-0.457
ends past name	-0.594
ends past name be	-0.451
ends past name do	-0.176
ends past person of a kind	-0.227
ends past place	-0.418
ends past place of a kind	-0.334
ends past quantity	-0.374
ends past quantity of a kind	-0.154
ends past reason	-0.133
ends past reason of a kind	-0.231
ends past thing	0.327
ends past thing be	-0.416
ends plural before adjective	-0.169
ends plural before adverb	0.246
ends plural before auxiliary	0.393
ends plural before capital	-0.176
ends plural before conjunction	0.145
ends plural before determiner	0.091
ends plural before end	0.483
ends plural before noun	0.607
ends plural before number	0.085
ends plural before of	0.084
ends plural before past	0.309
ends plural before plural	-0.509
ends plural before preposition	0.429
ends plural before pronoun	0.205
ends plural before subordinate	0.302
ends plural before to	0.414
ends plural before word	0.201
ends plural date	-0.083
ends plural date of a kind	-0.174
ends plural manner	0.326
ends plural name	0.337
ends plural name be	0.187
ends plural name do	0.256
ends plural person	0.846
ends plural person of a kind	-0.202
ends plural place	0.071
ends plural place of a kind	0.324
ends plural quantity	-0.196
ends plural quantity of a kind	0.323
ends plural reason	0.361
ends plural reason of a kind	0.278
ends plural thing	0.118
ends plural thing be	0.345
ends plural thing do	0.203
ends pronoun before auxiliary	-0.743
ends pronoun before end	0.322
ends pronoun before past	-0.329
ends pronoun before plural	-0.209
ends pronoun before preposition	-0.198
ends pronoun before to	-0.116
ends pronoun before word	-0.208
ends pronoun date	-0.165
ends pronoun date of a kind	-0.136
ends pronoun name	-0.21
ends pronoun name be	-0.264
ends pronoun name do	0.169
ends pronoun person	-0.153
ends pronoun place	-0.127
ends pronoun place of a kind	-0.082
ends pronoun quantity	-0.043
ends pronoun quantity of a kind	-0.067
ends pronoun reason	0.067
ends pronoun thing	0.097
ends pronoun thing be	-0.316
ends pronoun thing do	0.047
ends with a question word date	0.228
ends with a question word date of a kind	0.267
ends with a question word manner	-0.343
ends with a question word name	0.248
ends with a question word name be	0.443
ends with a question word name do	0.548
ends with a question word person	-0.391
ends with a question word person of a kind	-0.644
ends with a question word place	0.054
ends with a question word place of a kind	0.159
ends with a question word quantity	-0.054
ends with a question word quantity of a kind	0.167
ends with a question word reason	-0.094
ends with a question word reason of a kind	-0.215
ends with a question word thing	0.217
ends with a question word thing be	0.368
ends with a question word thing do	-0.059
ends with the focus date of a kind	0.366
ends with the focus name	0.516
ends with the focus name be	0.998
ends with the focus name do	0.66
ends with the focus person of a kind	-0.087
ends with the focus place of a kind	0.761
ends with the focus quantity of a kind	1.118
ends word before adjective	-0.667
ends word before adverb	0.298
ends word before auxiliary	0.725
ends word before capital	-0.341
ends word before conjunction	0.256
ends word before determiner	-0.211
ends word before end	0.464
ends word before ing	0.1
ends word before negation	0.084
ends word before noun	-0.352
ends word before number	-0.163
ends word before of	-0.189
ends word before past	-0.189
ends word before plural	-0.364
ends word before preposition	0.376
ends word before subordinate	0.219
ends word before to	-0.196
ends word before word	-0.731
ends word date	-0.111
ends word date of a kind	-0.136
ends word manner	0.209
ends word name	-0.066
ends word name be	0.116
ends word name do	-0.126
ends word person	-0.364
ends word person of a kind	-0.34
ends word place	-0.047
ends word place of a kind	-0.389
ends word quantity	0.541
ends word quantity of a kind	0.526
ends word reason	-0.225
ends word reason of a kind	-0.27
ends word thing	0.082
ends word thing be	0.182
holds a fitting mention	0.855
holds date date	-0.087
holds date date of a kind	0.733
holds date name	-0.363
holds date name be	-0.459
holds date name do	-0.316
holds date person	-0.74
holds date person of a kind	-0.444
holds date place	-0.619
holds date place of a kind	-0.286
holds date quantity	-0.467
holds date quantity of a kind	-0.797
holds date thing	-0.118
holds date thing be	-0.921
holds date thing do	-0.817
holds demonym date	-0.084
holds demonym date of a kind	-0.289
holds demonym name	0.469
holds demonym name be	-0.417
holds demonym name do	0.143
holds demonym person	0.283
holds demonym place	0.269
holds demonym place of a kind	0.075
holds demonym quantity of a kind	-0.399
holds demonym thing be	-0.374
holds demonym thing do	-0.097
holds duration quantity	0.286
holds duration quantity of a kind	0.196
holds name date	-0.425
holds name date of a kind	-0.616
holds name manner	-0.078
holds name name	0.148
holds name name be	0.051
holds name name do	-0.349
holds name person	-0.082
holds name person of a kind	-0.18
holds name place	-0.1
holds name place of a kind	-0.06
holds name quantity	-0.735
holds name quantity of a kind	-0.7
holds name reason	-0.418
holds name thing	-0.234
holds name thing be	-0.116
holds name thing do	-0.66
holds no mention date	-0.362
holds no mention date of a kind	-0.253
holds no mention manner	0.297
holds no mention name	0.936
holds no mention name be	0.771
holds no mention name do	1.256
holds no mention person	-0.077
holds no mention person of a kind	-0.221
holds no mention place	0.492
holds no mention place of a kind	0.217
holds no mention quantity	-0.424
holds no mention quantity of a kind	-0.094
holds no mention reason	0.364
holds no mention reason of a kind	0.409
holds no mention thing	0.114
holds no mention thing be	0.289
holds no mention thing do	0.245
holds organization date	-0.414
holds organization date of a kind	-0.336
holds organization name	-0.391
holds organization name be	-0.212
holds organization name do	-0.421
holds organization person	0.155
holds organization place	-0.271
holds organization place of a kind	-0.156
holds organization quantity	-0.048
holds organization quantity of a kind	-0.214
holds organization thing	-0.131
holds organization thing do	-0.371
holds percent quantity	0.122
holds percent quantity of a kind	0.173
holds person date of a kind	-0.158
holds person person	-0.099
holds place date	-0.512
holds place date of a kind	-0.431
holds place name	-0.205
holds place name be	-0.39
holds place name do	-0.316
holds place person	-0.38
holds place place	0.148
holds place quantity	-0.501
holds place quantity of a kind	-0.233
holds place thing	-0.393
holds place thing be	-0.399
holds place thing do	-0.467
holds quantity date	-0.475
holds quantity date of a kind	-0.509
holds quantity manner	-0.248
holds quantity name	0.072
holds quantity name be	0.298
holds quantity person	-0.57
holds quantity place	-0.417
holds quantity place of a kind	-0.327
holds quantity quantity of a kind	0.12
holds quantity thing	-0.243
holds quantity thing be	-0.301
holds quantity thing do	-0.073
holds the focus date of a kind	0.396
holds the focus name	0.429
holds the focus name be	0.841
holds the focus name do	0.221
holds the focus person of a kind	0.642
holds the focus place of a kind	0.411
holds the focus quantity of a kind	0.662
is a fitting mention	2.152
is date date	1.355
is date date of a kind	0.865
is date name	-0.27
is date name be	-0.26
is date name do	-0.179
is date person	-0.096
is date place	-0.205
is date place of a kind	-0.116
is date quantity	-0.319
is date quantity of a kind	-0.331
is date thing be	-0.608
is date thing do	0.214
is demonym	0.619
is demonym date	-0.048
is demonym name	0.227
is demonym name be	0.365
is demonym name do	0.321
is demonym person	0.268
is demonym place	-0.049
is demonym place of a kind	-0.111
is demonym thing be	-0.178
is demonym thing do	-0.052
is duration	0.401
is duration quantity	0.215
is duration quantity of a kind	0.162
is duration with the focus	0.204
is money	0.806
is name	0.449
is name before the focus	0.225
is name date of a kind	0.224
is name manner	-0.206
is name name	-0.523
is name name be	-0.506
is name name do	-0.487
is name person	0.075
is name person of a kind	0.511
is name place	-0.202
is name place of a kind	0.323
is name quantity of a kind	-0.043
is name reason	-0.116
is name thing	0.509
is name thing be	0.464
is name thing do	0.456
is name with the focus	1.226
is organization	0.453
is organization date	-0.161
is organization date of a kind	-0.081
is organization name	-0.344
is organization name be	-0.332
is organization name do	-0.126
is organization person	0.351
is organization place of a kind	-0.114
is organization thing be	0.693
is organization thing do	0.609
is organization with the focus	0.662
is percent	0.403
is percent quantity	-0.16
is person	0.942
is person date of a kind	0.141
is person thing be	0.057
is place	0.157
is place date	-0.079
is place date of a kind	-0.062
is place name	-0.707
is place name be	-0.462
is place name do	-0.173
is place person	0.258
is place place	0.234
is place place of a kind	0.321
is place quantity	-0.07
is place quantity of a kind	-0.053
is place thing	0.18
is place thing be	0.079
is place thing do	0.514
is place with the focus	1.14
is quantity	-0.18
is quantity before the focus	0.643
is quantity date of a kind	-0.415
is quantity manner	0.119
is quantity name do	-0.129
is quantity place	-0.094
is quantity place of a kind	-0.046
is quantity quantity of a kind	0.354
is quantity thing	-0.048
is quantity thing be	0.084
joins 0 for many	-0.454
joins 0 for one	0.094
joins 1 for many	0.725
joins 1 for one	0.152
joins 2 for many	-0.271
joins 2 for one	-0.247
length 0 date	0.059
length 0 date of a kind	1.267
length 0 manner	-0.069
length 0 name	0.829
length 0 name be	1.127
length 0 name do	0.621
length 0 person	0.118
length 0 person of a kind	-0.135
length 0 place	0.356
length 0 place of a kind	0.981
length 0 quantity	0.473
length 0 quantity of a kind	1.201
length 0 reason	-0.59
length 0 reason of a kind	-0.264
length 0 thing	0.228
length 0 thing be	0.604
length 0 thing do	-0.217
length 1 date	1.118
length 1 date of a kind	0.437
length 1 manner	-0.061
length 1 name	1.44
length 1 name be	1.509
length 1 name do	0.878
length 1 person	1.52
length 1 person of a kind	0.908
length 1 place	0.667
length 1 place of a kind	0.995
length 1 quantity	0.985
length 1 quantity of a kind	1.192
length 1 reason	0.126
length 1 reason of a kind	0.331
length 1 thing	0.394
length 1 thing be	1.082
length 1 thing do	0.354
length 2 date	0.826
length 2 date of a kind	0.572
length 2 manner	0.361
length 2 name	1.057
length 2 name be	1.117
length 2 name do	0.651
length 2 person	1.18
length 2 person of a kind	0.048
length 2 place	1.102
length 2 place of a kind	0.467
length 2 quantity	0.41
length 2 quantity of a kind	0.458
length 2 reason	-0.172
length 2 thing	0.525
length 2 thing be	1.06
length 2 thing do	0.561
length 3 date	0.2
length 3 date of a kind	0.105
length 3 manner	0.588
length 3 name	0.265
length 3 name be	0.524
length 3 name do	0.194
length 3 person	0.16
length 3 person of a kind	-0.094
length 3 place	0.056
length 3 place of a kind	0.065
length 3 quantity	0.521
length 3 quantity of a kind	0.478
length 3 reason	0.348
length 3 reason of a kind	0.238
length 3 thing	0.368
length 3 thing be	0.495
length 3 thing do	0.176
length 4 manner	-0.098
length 4 name	0.18
length 4 name be	0.145
length 4 person	0.133
length 4 person of a kind	-0.097
length 4 place	0.698
length 4 place of a kind	-0.105
length 4 quantity	-0.158
length 4 quantity of a kind	-0.129
length 4 reason	0.197
length 4 thing	0.324
length 4 thing be	0.324
length 4 thing do	0.204
length 5 date	-0.29
length 5 date of a kind	-0.398
length 5 manner	-0.135
length 5 name be	-0.396
length 5 name do	-0.155
length 5 person	0.091
length 5 person of a kind	-0.334
length 5 place	-0.26
length 5 place of a kind	-0.239
length 5 quantity	-0.497
length 5 quantity of a kind	-0.656
length 5 reason	0.308
length 5 reason of a kind	0.305
length 5 thing be	-0.17
length 5 thing do	0.226
length 6 date	-0.137
length 6 date of a kind	-0.61
length 6 manner	0.054
length 6 name	-0.71
length 6 name be	-0.843
length 6 name do	-0.563
length 6 person	-0.721
length 6 person of a kind	-0.193
length 6 place	-0.716
length 6 place of a kind	-0.633
length 6 quantity	-0.604
length 6 quantity of a kind	-1.05
length 6 reason	0.303
length 6 reason of a kind	-0.355
length 6 thing	-0.614
length 6 thing be	-0.465
length 6 thing do	-0.29
length 7 date	-0.696
length 7 date of a kind	-0.512
length 7 manner	-0.07
length 7 name	-0.802
length 7 name be	-1.132
length 7 name do	-0.232
length 7 person	-0.909
length 7 person of a kind	-0.329
length 7 place	-0.53
length 7 place of a kind	-0.514
length 7 quantity	-0.632
length 7 quantity of a kind	-0.671
length 7 reason	0.058
length 7 thing	-0.505
length 7 thing be	-0.636
length 7 thing do	-0.118
length 8 date	-0.474
length 8 date of a kind	-0.409
length 8 manner	-0.059
length 8 name	-0.873
length 8 name be	-0.935
length 8 name do	-0.456
length 8 person	-0.698
length 8 person of a kind	0.568
length 8 place	-0.63
length 8 place of a kind	-0.475
length 8 quantity	-0.265
length 8 quantity of a kind	-0.503
length 8 reason	-0.058
length 8 thing	-0.047
length 8 thing be	-0.682
length 8 thing do	-0.099
length 9 date	-0.591
length 9 date of a kind	-0.479
length 9 manner	-0.512
length 9 name	-1.39
length 9 name be	-1.116
length 9 name do	-0.909
length 9 person	-0.874
length 9 person of a kind	-0.342
length 9 place	-0.743
length 9 place of a kind	-0.543
length 9 quantity	-0.232
length 9 quantity of a kind	-0.32
length 9 reason	-0.52
length 9 thing	-0.706
length 9 thing be	-1.612
length 9 thing do	-0.796
near	0.468
near manner	-0.207
near name	-0.388
near name be	0.227
near person of a kind	-0.112
near place	-0.062
near quantity	0.491
near quantity of a kind	0.186
near reason of a kind	-0.051
near thing be	0.124
near thing do	0.105
no content	-1.143
opens "	1.278
opens " date	0.561
opens " date of a kind	-0.187
opens " name	0.663
opens " name be	-0.141
opens " name do	-0.168
opens " person	-0.222
opens " thing be	0.6
opens " thing do	0.055
opens "(	0.641
opens ")	0.057
opens ",	0.336
opens ", thing be	-0.067
opens $	0.38
opens &	-0.07
opens '	0.539
opens ' thing be	0.246
opens 's	-0.097
opens 's date	0.057
opens 's name	-0.079
opens 's name be	0.343
opens 's name do	0.135
opens 's person	-0.045
opens 's place	0.086
opens 's quantity	-0.123
opens 's thing be	-0.301
opens 's thing do	-0.103
opens (	-0.227
opens ( date	0.569
opens ( date of a kind	-0.407
opens ( manner	0.332
opens ( name	-0.093
opens ( name be	0.239
opens ( name do	-0.206
opens ( person	-0.225
opens ( place	-0.273
opens ( place of a kind	-0.179
opens ( quantity	-0.662
opens ( quantity of a kind	-0.109
opens ( thing	-0.144
opens ( thing be	0.737
opens ( thing do	0.091
opens ("	1.018
opens ) manner	-0.071
opens ) name	-0.111
opens ) name be	0.22
opens ) name do	-0.059
opens ) person	-0.053
opens ) thing be	0.131
opens ) thing do	0.088
opens ),	0.147
opens ), name	0.14
opens ), name be	0.163
opens ), thing be	0.155
opens ), thing do	-0.09
opens ,	0.541
opens , date	0.041
opens , date of a kind	0.359
opens , manner	-0.142
opens , name	0.272
opens , name be	0.118
opens , name do	-0.565
opens , person	0.272
opens , place	-0.068
opens , place of a kind	0.086
opens , quantity	-0.391
opens , reason	0.391
opens , reason of a kind	0.152
opens , thing	0.409
opens , thing be	0.2
opens , thing do	-0.388
opens ,"	0.377
opens -	-1.381
opens - date	-0.07
opens - date of a kind	0.062
opens - manner	-0.046
opens - name	-0.215
opens - name be	-0.203
opens - name do	-0.108
opens - person	-0.057
opens - quantity	-0.075
opens - quantity of a kind	-0.128
opens - thing be	-0.273
opens - thing do	-0.18
opens .	-0.339
opens . person	-0.071
opens . thing be	-0.101
opens .[	-0.159
opens /	-0.478
opens / thing be	-0.136
opens :	1.449
opens : name	0.82
opens : name be	0.05
opens : thing be	-0.084
opens :"	0.347
opens ;	0.452
opens ; name	0.615
opens ; quantity of a kind	-0.112
opens ; thing be	0.21
opens [	0.581
opens °	-0.279
opens —	0.107
opens — date	-0.196
opens — name	-0.094
opens — name be	0.162
opens — thing be	0.229
part of a list, commas 0 for many	-0.283
part of a list, commas 0 for one	0.22
part of a list, commas 1 for many	0.37
part of a list, commas 2 for many	0.152
part of a list, commas 2 for one	-0.484
part of a list, joins 0	-0.143
part of a list, joins 0 date	-0.195
part of a list, joins 0 date of a kind	-0.047
part of a list, joins 0 for many	0.041
part of a list, joins 0 for one	-0.183
part of a list, joins 0 name be	0.146
part of a list, joins 0 name do	-0.078
part of a list, joins 0 person	-0.298
part of a list, joins 0 person of a kind	0.452
part of a list, joins 0 place	-0.147
part of a list, joins 0 place of a kind	-0.266
part of a list, joins 0 quantity	0.147
part of a list, joins 0 quantity of a kind	-0.172
part of a list, joins 0 reason	0.169
part of a list, joins 0 thing	0.071
part of a list, joins 0 thing be	0.29
part of a list, joins 1	0.089
part of a list, joins 1 date	-0.159
part of a list, joins 1 date of a kind	-0.092
part of a list, joins 1 for many	0.198
part of a list, joins 1 for one	-0.109
part of a list, joins 1 manner	0.383
part of a list, joins 1 name	-0.184
part of a list, joins 1 name do	-0.181
part of a list, joins 1 person	0.376
part of a list, joins 1 person of a kind	-0.066
part of a list, joins 1 place	0.129
part of a list, joins 1 place of a kind	-0.255
part of a list, joins 1 quantity of a kind	-0.193
part of a list, joins 1 reason	-0.05
part of a list, joins 1 thing	-0.129
part of a list, joins 1 thing be	0.544
part of a list, joins 1 thing do	-0.065
partly in the question	-1.259
partly in the question date	-0.142
partly in the question date of a kind	-0.097
partly in the question manner	-0.348
partly in the question name	0.427
partly in the question name be	0.661
partly in the question person	-0.063
partly in the question place	-0.192
partly in the question place of a kind	0.109
partly in the question quantity	-0.373
partly in the question quantity of a kind	0.054
partly in the question reason	-0.252
partly in the question reason of a kind	-0.32
partly in the question thing	-0.473
partly in the question thing be	0.23
partly in the question thing do	-0.296
question words 0 before date	-0.06
question words 0 before date of a kind	-0.298
question words 0 before manner	0.099
question words 0 before name be	-0.139
question words 0 before name do	0.152
question words 0 before person	-0.057
question words 0 before person of a kind	-0.131
question words 0 before place	0.104
question words 0 before place of a kind	0.117
question words 0 before quantity	0.056
question words 0 before quantity of a kind	-0.315
question words 0 before reason	-0.133
question words 0 before reason of a kind	-0.21
question words 0 before thing be	-0.272
question words 0 before thing do	0.28
question words 0 before, 0 behind	-0.218
question words 0 before, 2 behind	-0.121
question words 0 before, 3 behind	-0.085
question words 0 before, 4 behind	-0.162
question words 0 before, 5 behind	-0.101
question words 0 before, 6 behind	-0.191
question words 0 behind date	-0.147
question words 0 behind date of a kind	0.183
question words 0 behind manner	-0.377
question words 0 behind name	0.095
question words 0 behind person	-0.175
question words 0 behind person of a kind	0.158
question words 0 behind place	-0.185
question words 0 behind place of a kind	0.069
question words 0 behind reason	-0.062
question words 0 behind reason of a kind	0.234
question words 0 behind thing	-0.18
question words 0 behind thing be	-0.208
question words 1 before date	0.117
question words 1 before manner	0.149
question words 1 before name do	0.167
question words 1 before person of a kind	0.123
question words 1 before place	0.121
question words 1 before place of a kind	0.134
question words 1 before quantity	-0.115
question words 1 before quantity of a kind	0.095
question words 1 before reason	-0.443
question words 1 before reason of a kind	0.161
question words 1 before thing	0.195
question words 1 before thing be	0.22
question words 1 before thing do	0.487
question words 1 before, 0 behind	-0.084
question words 1 before, 1 behind	0.231
question words 1 before, 2 behind	0.402
question words 1 before, 3 behind	0.259
question words 1 before, 4 behind	0.298
question words 1 before, 5 behind	0.441
question words 1 before, 6 behind	0.21
question words 1 behind date	0.14
question words 1 behind date of a kind	-0.162
question words 1 behind manner	-0.326
question words 1 behind name	-0.161
question words 1 behind name be	0.064
question words 1 behind name do	-0.045
question words 1 behind person	0.275
question words 1 behind place	-0.09
question words 1 behind place of a kind	0.189
question words 1 behind quantity	0.281
question words 1 behind quantity of a kind	0.658
question words 1 behind reason	-0.195
question words 1 behind reason of a kind	-0.156
question words 1 behind thing	-0.041
question words 1 behind thing do	0.069
question words 2 before date	0.105
question words 2 before date of a kind	0.127
question words 2 before manner	0.187
question words 2 before name	-0.054
question words 2 before name do	0.091
question words 2 before person	-0.135
question words 2 before person of a kind	0.224
question words 2 before place of a kind	-0.089
question words 2 before quantity	0.045
question words 2 before reason	0.271
question words 2 before reason of a kind	0.217
question words 2 before thing	-0.196
question words 2 before thing do	-0.244
question words 2 before, 1 behind	0.042
question words 2 before, 2 behind	0.172
question words 2 before, 3 behind	0.221
question words 2 before, 4 behind	0.132
question words 2 before, 5 behind	-0.121
question words 2 before, 6 behind	0.203
question words 2 behind date	-0.077
question words 2 behind date of a kind	0.14
question words 2 behind manner	-0.103
question words 2 behind name be	0.298
question words 2 behind name do	-0.116
question words 2 behind person of a kind	0.169
question words 2 behind place	0.092
question words 2 behind place of a kind	-0.372
question words 2 behind quantity	0.331
question words 2 behind quantity of a kind	0.051
question words 2 behind reason	0.086
question words 2 behind thing	0.079
question words 2 behind thing be	0.169
question words 2 behind thing do	0.259
question words 3 before date	0.206
question words 3 before manner	-0.081
question words 3 before name do	0.081
question words 3 before person	-0.114
question words 3 before person of a kind	-0.125
question words 3 before place	-0.223
question words 3 before reason	0.162
question words 3 before thing be	0.207
question words 3 before thing do	-0.067
question words 3 before, 0 behind	-0.177
question words 3 before, 1 behind	0.062
question words 3 before, 2 behind	0.095
question words 3 before, 3 behind	-0.185
question words 3 before, 4 behind	0.17
question words 3 before, 5 behind	0.192
question words 3 behind date	-0.092
question words 3 behind date of a kind	-0.121
question words 3 behind name	0.191
question words 3 behind name be	-0.307
question words 3 behind name do	-0.245
question words 3 behind person	0.042
question words 3 behind person of a kind	-0.081
question words 3 behind place of a kind	0.132
question words 3 behind quantity	0.102
question words 3 behind quantity of a kind	0.218
question words 3 behind reason	0.064
question words 3 behind reason of a kind	-0.223
question words 3 behind thing be	0.088
question words 3 behind thing do	-0.048
question words 4 before date	-0.101
question words 4 before manner	-0.144
question words 4 before name	-0.082
question words 4 before name be	0.076
question words 4 before name do	-0.32
question words 4 before person	0.064
question words 4 before person of a kind	-0.181
question words 4 before place	0.224
question words 4 before place of a kind	0.149
question words 4 before quantity	-0.105
question words 4 before quantity of a kind	0.122
question words 4 before reason of a kind	-0.321
question words 4 before thing	0.07
question words 4 before thing be	-0.081
question words 4 before thing do	0.056
question words 4 before, 0 behind	-0.165
question words 4 before, 1 behind	0.048
question words 4 before, 2 behind	-0.169
question words 4 before, 3 behind	0.133
question words 4 before, 4 behind	-0.419
question words 4 before, 6 behind	-0.252
question words 4 behind date of a kind	0.088
question words 4 behind manner	0.243
question words 4 behind name	0.151
question words 4 behind name do	0.195
question words 4 behind person	0.118
question words 4 behind person of a kind	-0.367
question words 4 behind place	0.171
question words 4 behind place of a kind	-0.105
question words 4 behind quantity	-0.153
question words 4 behind quantity of a kind	-0.171
question words 4 behind reason	0.067
question words 4 behind thing	-0.143
question words 4 behind thing be	-0.062
question words 4 behind thing do	0.061
question words 5 before date	-0.107
question words 5 before date of a kind	0.093
question words 5 before manner	-0.341
question words 5 before name be	-0.216
question words 5 before person	0.105
question words 5 before person of a kind	0.074
question words 5 before place	-0.257
question words 5 before place of a kind	-0.297
question words 5 before quantity	0.271
question words 5 before quantity of a kind	0.127
question words 5 before thing	0.051
question words 5 before thing be	-0.191
question words 5 before thing do	-0.113
question words 5 before, 0 behind	0.401
question words 5 before, 1 behind	0.291
question words 5 before, 2 behind	0.159
question words 5 before, 3 behind	-0.408
question words 5 before, 4 behind	-0.301
question words 5 before, 5 behind	-0.507
question words 5 before, 6 behind	-0.695
question words 5 behind date	0.288
question words 5 behind date of a kind	-0.313
question words 5 behind manner	0.145
question words 5 behind name do	0.204
question words 5 behind person of a kind	-0.045
question words 5 behind place	-0.046
question words 5 behind place of a kind	0.149
question words 5 behind quantity	-0.285
question words 5 behind quantity of a kind	-0.291
question words 5 behind reason	-0.237
question words 5 behind thing	0.062
question words 5 behind thing be	-0.057
question words 5 behind thing do	-0.342
question words 6 before date	-0.16
question words 6 before date of a kind	0.069
question words 6 before manner	0.132
question words 6 before name	0.122
question words 6 before name be	0.229
question words 6 before name do	-0.134
question words 6 before person	0.163
question words 6 before place of a kind	-0.041
question words 6 before quantity	-0.148
question words 6 before reason	0.194
question words 6 before reason of a kind	0.115
question words 6 before thing	-0.171
question words 6 before thing be	0.155
question words 6 before thing do	-0.399
question words 6 before, 0 behind	-0.302
question words 6 before, 2 behind	0.333
question words 6 before, 3 behind	0.192
question words 6 before, 6 behind	0.136
question words 6 behind date	-0.14
question words 6 behind date of a kind	0.183
question words 6 behind manner	0.435
question words 6 behind name	-0.229
question words 6 behind person	-0.239
question words 6 behind person of a kind	0.176
question words 6 behind place	0.07
question words 6 behind place of a kind	-0.061
question words 6 behind quantity	-0.266
question words 6 behind quantity of a kind	-0.492
question words 6 behind reason	0.277
question words 6 behind reason of a kind	-0.181
question words 6 behind thing	0.253
question words 6 behind thing be	0.087
two after a question word date	0.042
two after a question word date of a kind	0.079
two after a question word manner	0.095
two after a question word name	0.143
two after a question word name be	0.061
two after a question word name do	0.103
two after a question word person of a kind	0.125
two after a question word place	0.169
two after a question word place of a kind	0.138
two after a question word quantity	-0.095
two after a question word quantity of a kind	0.047
two after a question word reason	-0.432
two after a question word reason of a kind	0.185
two after a question word thing do	0.314
whole of a list, commas 0 for many	-0.209
whole of a list, commas 0 for one	-0.241
whole of a list, commas 1 for many	0.179
whole of a list, commas 2 for many	0.285
whole of a list, commas 2 for one	0.259
whole of a list, joins 1	0.271
whole of a list, joins 1 date	-0.181
whole of a list, joins 1 date of a kind	-0.388
whole of a list, joins 1 for many	0.256
whole of a list, joins 1 manner	0.109
whole of a list, joins 1 name	0.391
whole of a list, joins 1 name be	0.43
whole of a list, joins 1 name do	0.042
whole of a list, joins 1 person	0.4
whole of a list, joins 1 person of a kind	-0.407
whole of a list, joins 1 place	0.217
whole of a list, joins 1 place of a kind	0.309
whole of a list, joins 1 quantity	-0.242
whole of a list, joins 1 quantity of a kind	-0.687
whole of a list, joins 1 reason	-0.181
whole of a list, joins 1 thing	-0.087
whole of a list, joins 1 thing be	0.512
whole of a list, joins 1 thing do	0.28
"""


@cache
def span_weights() -> dict[str, float]:
    """Feature name -> weight; a feature that is absent weighs nothing."""
    rows = (line.rpartition("\t") for line in WEIGHTS.strip().splitlines())
    return {name: float(weight) for name, _, weight in rows}
