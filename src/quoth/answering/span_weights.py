"""The weights of the span features: written by `quoth.indexing.training`, not by hand.

From squadshifts-new-wiki.json (sha256 a2ff4c02e7841795…): SQuADShifts new-wiki, Miller et al. 2020, CC BY 4.0, texts of Wikipedia, CC BY-SA.
2026-11-22: python -m quoth.indexing.training squadshifts-new-wiki.json ABOUT
7706 questions; one of 4 folds held out
word F1 on the gold sentence 0.5677
"""

from functools import cache

# A line a feature, name and weight: one string is loaded faster than thousands of entries.
WEIGHTS = r"""
after a	0.69
after a date	-0.048
after a date of a kind	0.057
after a definition	0.366
after a like word date	0.267
after a like word manner	-0.062
after a like word name	-0.126
after a like word name be	0.097
after a like word name do	0.672
after a like word person	0.108
after a like word place	-0.152
after a like word quantity	0.211
after a like word quantity of a kind	0.39
after a like word thing	0.566
after a like word thing be	0.684
after a like word thing do	0.534
after a manner	-0.123
after a name	0.134
after a name be	0.064
after a name do	0.106
after a person	-0.149
after a place	-0.205
after a place of a kind	-0.297
after a quantity	0.458
after a quantity of a kind	0.17
after a question word date	-0.08
after a question word date of a kind	-0.324
after a question word definition	0.144
after a question word manner	0.088
after a question word name be	-0.153
after a question word name do	0.14
after a question word person	-0.072
after a question word person of a kind	0.323
after a question word place	0.086
after a question word place of a kind	0.104
after a question word quantity of a kind	-0.324
after a question word reason	-0.148
after a question word thing be	-0.284
after a question word thing do	0.257
after a question word, adjective	-0.137
after a question word, adverb	-0.296
after a question word, capital	0.254
after a question word, determiner	-0.37
after a question word, negation	0.202
after a question word, noun	-0.085
after a question word, number	-0.108
after a question word, opening	-0.904
after a question word, past	0.498
after a question word, preposition	-0.117
after a question word, word	0.12
after a thing	0.168
after a thing be	0.148
after a thing do	-0.106
after about	0.745
after about quantity of a kind	0.402
after adjective begins adjective	-0.292
after adjective begins capital	0.861
after adjective begins ing	-0.181
after adjective begins noun	-0.712
after adjective begins past	0.052
after adjective begins plural	-0.927
after adjective begins preposition	-0.07
after adjective begins to	-0.119
after adjective begins word	-1.091
after adjective date	-0.149
after adjective date of a kind	-0.085
after adjective definition	-0.191
after adjective manner	-0.046
after adjective name	-0.105
after adjective name do	0.175
after adjective person	-0.228
after adjective person of a kind	-0.133
after adjective place	-0.285
after adjective place of a kind	-0.131
after adjective quantity	0.155
after adjective quantity of a kind	0.194
after adjective reason	-0.075
after adjective thing	-0.209
after adjective thing be	-0.313
after adjective thing do	-0.318
after adverb begins adjective	-0.193
after adverb begins capital	0.743
after adverb begins number	0.753
after adverb begins past	-0.46
after adverb begins plural	0.062
after adverb begins preposition	-0.159
after adverb begins subordinate	-0.098
after adverb begins to	0.116
after adverb begins word	-0.342
after adverb date	0.123
after adverb date of a kind	0.056
after adverb definition	0.141
after adverb manner	0.065
after adverb name	-0.29
after adverb name be	0.285
after adverb name do	-0.184
after adverb place	-0.198
after adverb place of a kind	0.19
after adverb quantity	0.331
after adverb quantity of a kind	0.261
after adverb reason	-0.168
after adverb thing	-0.053
after adverb thing do	-0.208
after after	-0.166
after after date	-0.422
after against	0.041
after an	0.61
after an date	-0.082
after an name	-0.067
after an name be	0.138
after an thing be	0.291
after an thing do	0.143
after and	-0.195
after and date	-0.266
after and manner	0.293
after and name do	-0.042
after and person of a kind	0.224
after and place	-0.041
after and place of a kind	-0.048
after and quantity	0.18
after and quantity of a kind	0.057
after and reason	-0.089
after and thing	0.158
after and thing be	-0.179
after and thing do	-0.236
after are date	-0.134
after are definition	0.085
after are manner	0.065
after are name	-0.091
after are name do	0.043
after are person	-0.131
after are place	-0.106
after are thing	-0.229
after are thing be	0.053
after are thing do	-0.177
after as	0.776
after as date of a kind	-0.06
after as manner	0.266
after as name	0.132
after as name be	0.119
after as name do	0.382
after as person	-0.452
after as place	-0.043
after as place of a kind	0.189
after as quantity of a kind	-0.276
after as thing	-0.105
after as thing be	0.542
after as thing do	-0.084
after at	0.237
after at date	0.105
after at date of a kind	-0.153
after at name	-0.241
after at name be	0.077
after at person	-0.176
after at place	0.553
after at quantity of a kind	-0.128
after at thing be	0.253
after at thing do	-0.11
after auxiliary begins adjective	0.515
after auxiliary begins adverb	-0.043
after auxiliary begins capital	1.346
after auxiliary begins determiner	0.225
after auxiliary begins ing	-0.27
after auxiliary begins negation	-0.255
after auxiliary begins noun	0.134
after auxiliary begins number	0.529
after auxiliary begins past	-0.812
after auxiliary begins plural	0.395
after auxiliary begins preposition	-0.267
after auxiliary begins to	0.205
after auxiliary begins word	-0.047
after auxiliary date of a kind	-0.269
after auxiliary definition	0.369
after auxiliary manner	0.444
after auxiliary name	-0.097
after auxiliary name be	-0.248
after auxiliary person	-0.233
after auxiliary person of a kind	-0.085
after auxiliary place	0.222
after auxiliary quantity	0.398
after auxiliary reason	0.308
after auxiliary thing	0.187
after auxiliary thing be	0.462
after auxiliary thing do	-0.199
after because	0.461
after before	-0.117
after begin begins determiner	0.861
after begin begins number	0.392
after begin begins opening	1.813
after begin begins preposition	0.133
after begin begins pronoun	0.378
after begin begins subordinate	0.265
after begin date	0.514
after begin definition	0.216
after begin duration	-0.079
after begin manner	-0.084
after begin name	0.152
after begin name be	0.139
after begin name do	-0.043
after begin person	0.263
after begin person of a kind	0.413
after begin place	0.508
after begin place of a kind	0.113
after begin quantity	0.075
after begin reason	0.112
after begin thing	0.474
after begin thing be	0.408
after begin thing do	0.583
after between	0.244
after between quantity of a kind	0.099
after by	0.882
after by date	-0.363
after by date of a kind	0.042
after by manner	0.488
after by name	0.513
after by name be	-0.462
after by name do	-0.221
after by person	1.567
after by place	-0.505
after by quantity	-0.096
after by quantity of a kind	-0.176
after by thing be	-0.386
after by thing do	-0.265
after called	1.073
after called thing be	0.26
after capital begins adjective	-0.318
after capital begins adverb	-0.159
after capital begins capital	-0.437
after capital begins determiner	-0.277
after capital begins number	0.149
after capital begins past	-0.743
after capital begins plural	-0.494
after capital begins preposition	-0.611
after capital begins pronoun	-0.209
after capital begins subordinate	-0.689
after capital begins word	-0.29
after capital date	-0.397
after capital date of a kind	0.465
after capital definition	-0.174
after capital duration	-0.196
after capital manner	-0.234
after capital name	-0.338
after capital name be	-0.146
after capital name do	-0.332
after capital person	-0.321
after capital person of a kind	0.258
after capital place	-0.654
after capital place of a kind	-0.422
after capital quantity	-0.515
after capital quantity of a kind	-0.391
after capital reason	0.094
after capital thing be	-0.318
after capital thing do	-0.193
after conjunction begins adverb	-0.278
after conjunction begins capital	-0.095
after conjunction begins determiner	-0.249
after conjunction begins ing	0.538
after conjunction begins negation	-0.058
after conjunction begins noun	-0.167
after conjunction begins number	0.281
after conjunction begins past	-0.078
after conjunction begins plural	-0.225
after conjunction begins preposition	-0.257
after conjunction begins pronoun	-0.146
after conjunction begins word	0.208
after conjunction date	-0.233
after conjunction date of a kind	0.149
after conjunction definition	-0.098
after conjunction manner	0.141
after conjunction name	0.213
after conjunction name be	-0.155
after conjunction name do	-0.207
after conjunction person	-0.122
after conjunction person of a kind	0.177
after conjunction place	-0.172
after conjunction place of a kind	-0.049
after conjunction quantity	0.044
after conjunction quantity of a kind	0.086
after conjunction reason	-0.095
after conjunction thing	0.097
after conjunction thing be	0.205
after conjunction thing do	-0.24
after determiner begins adjective	0.131
after determiner begins adverb	0.081
after determiner begins capital	0.763
after determiner begins determiner	-0.045
after determiner begins ing	0.048
after determiner begins noun	-0.228
after determiner begins number	0.702
after determiner begins past	-0.056
after determiner begins plural	-0.395
after determiner begins pronoun	0.109
after determiner begins subordinate	-0.508
after determiner begins word	-0.165
after determiner date	-0.078
after determiner date of a kind	0.139
after determiner definition	0.1
after determiner duration	0.147
after determiner manner	-0.159
after determiner name	0.239
after determiner name be	0.406
after determiner name do	0.169
after determiner person of a kind	-0.211
after determiner place of a kind	-0.193
after determiner quantity	-0.19
after determiner quantity of a kind	-0.556
after determiner thing	-0.218
after determiner thing be	0.216
after determiner thing do	0.569
after during	-0.326
after during thing be	-0.096
after for	0.098
after for date	0.047
after for date of a kind	-0.111
after for definition	0.39
after for name	-0.333
after for name be	0.23
after for name do	0.341
after for person	-0.56
after for place	-0.149
after for quantity	-0.137
after for thing	-0.066
after for thing be	0.185
after from	0.398
after from date	0.349
after from date of a kind	0.138
after from name	0.103
after from person	0.066
after from place	-0.112
after from place of a kind	-0.384
after from quantity	-0.087
after from quantity of a kind	0.216
after from thing be	-0.216
after from thing do	0.115
after his	-0.233
after in	-0.312
after in date	0.725
after in manner	-0.266
after in name	-0.181
after in name be	-0.061
after in name do	0.107
after in person	-0.491
after in person of a kind	-0.078
after in place	1.154
after in place of a kind	0.308
after in quantity	-0.207
after in quantity of a kind	-0.245
after in thing	-0.058
after in thing be	-0.658
after in thing do	-0.197
after including	1.013
after including thing be	0.742
after ing begins adjective	0.042
after ing begins adverb	0.192
after ing begins capital	0.66
after ing begins determiner	-0.455
after ing begins ing	0.254
after ing begins noun	0.104
after ing begins number	0.186
after ing begins past	0.112
after ing begins plural	-0.281
after ing begins preposition	-0.658
after ing begins pronoun	-0.061
after ing begins to	-0.193
after ing begins word	0.144
after ing date	0.066
after ing manner	-0.284
after ing name	0.381
after ing name be	0.099
after ing name do	0.237
after ing person	-0.117
after ing place	-0.211
after ing place of a kind	-0.17
after ing quantity	0.08
after ing quantity of a kind	0.363
after ing reason	-0.135
after ing thing	-0.268
after ing thing be	-0.178
after ing thing do	0.382
after into	-0.086
after into thing be	0.146
after is date	-0.041
after is date of a kind	-0.074
after is definition	0.438
after is manner	-0.164
after is name be	0.089
after is name do	-0.106
after is place	0.176
after is place of a kind	0.067
after is quantity of a kind	-0.359
after is reason	-0.081
after is thing	-0.206
after is thing be	0.446
after its date of a kind	-0.049
after its name	0.076
after its name be	-0.155
after its person	-0.195
after its thing be	0.248
after known	-0.112
after known thing be	0.09
after like	0.522
after named	-0.115
after negation begins past	0.043
after negation begins word	-0.138
after negation name	-0.062
after negation name be	-0.117
after negation thing be	-0.081
after negation thing do	-0.135
after not	-0.404
after not name	-0.061
after not name be	-0.11
after not thing be	-0.079
after noun begins adjective	-0.186
after noun begins capital	1.073
after noun begins determiner	0.089
after noun begins ing	-0.459
after noun begins noun	-0.299
after noun begins number	0.191
after noun begins past	-0.276
after noun begins plural	-0.674
after noun begins preposition	-0.569
after noun begins pronoun	0.05
after noun begins subordinate	-0.133
after noun begins to	-0.211
after noun begins word	-0.234
after noun date	-0.172
after noun date of a kind	0.268
after noun definition	-0.064
after noun manner	-0.142
after noun name	-0.268
after noun name be	-0.112
after noun name do	-0.222
after noun person	0.218
after noun person of a kind	0.067
after noun place	0.069
after noun place of a kind	-0.29
after noun quantity	-0.267
after noun quantity of a kind	-0.069
after noun thing	-0.073
after noun thing be	-0.446
after noun thing do	-0.284
after number begins capital	-0.097
after number begins determiner	-0.193
after number begins ing	0.069
after number begins noun	-0.222
after number begins number	-0.271
after number begins past	0.043
after number begins plural	-0.208
after number begins preposition	-0.146
after number begins pronoun	-0.079
after number begins subordinate	-0.206
after number begins to	-0.093
after number begins word	-0.408
after number date	-0.323
after number date of a kind	-0.178
after number definition	0.143
after number duration	-0.048
after number manner	-0.079
after number name	-0.193
after number name be	-0.298
after number name do	-0.153
after number person	0.217
after number person of a kind	0.296
after number place	-0.15
after number place of a kind	-0.275
after number quantity	-0.379
after number thing	-0.064
after number thing be	-0.278
after number thing do	-0.049
after of	0.431
after of begins adjective	0.133
after of begins adverb	0.189
after of begins capital	-0.146
after of begins determiner	-0.95
after of begins ing	0.429
after of begins noun	-0.272
after of begins number	0.703
after of begins past	0.482
after of begins plural	-0.128
after of begins subordinate	-0.139
after of begins word	0.18
after of date	0.249
after of date of a kind	0.11
after of manner	-0.584
after of name	0.283
after of name be	0.365
after of name do	0.295
after of person of a kind	0.182
after of place	0.097
after of place of a kind	0.2
after of quantity	-0.115
after of quantity of a kind	-0.162
after of reason	0.145
after of thing be	-0.209
after of thing do	0.194
after on	0.322
after on date	0.402
after on date of a kind	0.119
after on name	0.181
after on name be	0.157
after on name do	-0.133
after on person	-0.383
after on place	0.65
after on quantity of a kind	-0.111
after on thing do	0.14
after opening begins adjective	-0.096
after opening begins determiner	0.26
after opening begins ing	-0.207
after opening begins noun	-0.136
after opening begins number	0.839
after opening begins past	-0.135
after opening begins plural	-0.171
after opening begins preposition	-0.253
after opening begins to	-0.14
after opening begins word	0.292
after opening date	-0.078
after opening date of a kind	-0.143
after opening definition	-0.081
after opening manner	-0.074
after opening name	0.177
after opening name be	-0.065
after opening name do	-0.166
after opening person	0.142
after opening place	-0.092
after opening place of a kind	-0.083
after opening quantity	0.071
after opening quantity of a kind	0.387
after opening reason	-0.164
after opening thing	0.265
after opening thing be	0.241
after opening thing do	-0.143
after or	-0.163
after or date	0.05
after or name be	-0.085
after or person	-0.074
after or quantity of a kind	0.165
after or thing	-0.076
after or thing be	0.301
after over	-0.21
after past begins adjective	0.542
after past begins adverb	-0.416
after past begins capital	1.085
after past begins determiner	-0.511
after past begins ing	-0.157
after past begins noun	0.116
after past begins number	0.61
after past begins past	0.335
after past begins plural	-0.077
after past begins preposition	-0.745
after past begins pronoun	-0.168
after past begins subordinate	-0.218
after past begins to	-0.56
after past begins word	0.419
after past date	0.238
after past date of a kind	-0.462
after past definition	-0.391
after past duration	-0.167
after past manner	0.604
after past name be	0.157
after past name do	0.16
after past person	-0.173
after past person of a kind	-0.155
after past place	0.145
after past place of a kind	0.234
after past quantity	0.114
after past quantity of a kind	0.123
after past reason	-0.213
after past thing be	0.165
after past thing do	-0.166
after plural begins adjective	0.331
after plural begins adverb	-0.478
after plural begins capital	0.84
after plural begins determiner	-0.286
after plural begins ing	-0.264
after plural begins noun	0.301
after plural begins number	0.531
after plural begins past	-0.314
after plural begins plural	0.109
after plural begins preposition	-0.947
after plural begins pronoun	-0.219
after plural begins subordinate	-0.528
after plural begins to	-0.236
after plural date	0.049
after plural definition	0.317
after plural duration	-0.133
after plural manner	-0.092
after plural name	0.209
after plural name be	-0.298
after plural name do	0.052
after plural person	-0.345
after plural person of a kind	-0.091
after plural place	-0.335
after plural place of a kind	0.113
after plural quantity	-0.074
after plural quantity of a kind	-0.154
after plural thing	-0.11
after plural thing be	-0.244
after plural thing do	0.149
after preposition begins adjective	0.618
after preposition begins adverb	0.086
after preposition begins capital	0.295
after preposition begins determiner	-0.233
after preposition begins ing	0.509
after preposition begins noun	0.328
after preposition begins number	0.67
after preposition begins past	1.048
after preposition begins plural	0.285
after preposition begins preposition	-0.144
after preposition begins pronoun	-0.112
after preposition begins subordinate	-0.248
after preposition begins to	-0.104
after preposition begins word	0.702
after preposition date	0.665
after preposition date of a kind	0.084
after preposition definition	0.247
after preposition duration	0.365
after preposition name	0.124
after preposition name be	0.283
after preposition name do	0.232
after preposition person	0.281
after preposition person of a kind	0.111
after preposition place	1.03
after preposition place of a kind	0.532
after preposition quantity of a kind	-0.052
after preposition reason	0.336
after preposition thing	-0.152
after preposition thing do	-0.271
after pronoun begins past	-0.141
after pronoun begins plural	-0.09
after pronoun begins preposition	0.061
after pronoun begins to	-0.057
after pronoun begins word	-0.259
after pronoun date	-0.082
after pronoun date of a kind	0.043
after pronoun manner	0.28
after pronoun name	-0.142
after pronoun name be	-0.047
after pronoun name do	-0.09
after pronoun person	-0.135
after pronoun place of a kind	0.064
after pronoun quantity of a kind	-0.049
after pronoun thing	0.165
after since	0.558
after subordinate begins adjective	0.456
after subordinate begins adverb	-0.068
after subordinate begins capital	0.605
after subordinate begins determiner	0.181
after subordinate begins ing	0.382
after subordinate begins noun	0.278
after subordinate begins number	0.639
after subordinate begins past	0.059
after subordinate begins plural	0.523
after subordinate begins preposition	-0.139
after subordinate begins pronoun	-0.317
after subordinate begins word	0.359
after subordinate date	-0.147
after subordinate definition	0.222
after subordinate manner	0.359
after subordinate name	0.325
after subordinate name be	0.2
after subordinate name do	0.219
after subordinate person	0.47
after subordinate person of a kind	-0.37
after subordinate place	-0.111
after subordinate place of a kind	0.381
after subordinate quantity	-0.045
after subordinate quantity of a kind	0.113
after subordinate reason	0.286
after subordinate thing be	0.224
after such	-0.306
after such as	0.306
after such as name	0.299
after such as name be	0.194
after such as thing be	0.237
after such name	0.085
after such name be	-0.064
after such thing be	-0.1
after than	0.307
after than quantity of a kind	0.378
after than thing be	-0.127
after that	0.8
after that date	-0.184
after that date of a kind	-0.056
after that manner	0.109
after that name be	0.086
after that person	0.29
after that place	-0.061
after that quantity of a kind	-0.102
after that thing be	0.263
after that thing do	0.61
after the	0.213
after the date	0.289
after the date of a kind	0.236
after the definition	0.091
after the manner	-0.164
after the name	0.309
after the name do	0.101
after the person	-0.253
after the person of a kind	-0.175
after the place	0.306
after the quantity	-0.341
after the quantity of a kind	-0.361
after the question's last word date	0.487
after the question's last word date of a kind	0.134
after the question's last word definition	0.048
after the question's last word manner	1.038
after the question's last word name	-0.218
after the question's last word name be	0.408
after the question's last word name do	0.528
after the question's last word person	0.132
after the question's last word place	0.424
after the question's last word quantity	-0.13
after the question's last word quantity of a kind	-0.082
after the question's last word reason	0.584
after the question's last word thing	0.957
after the question's last word thing be	0.693
after the question's last word thing do	0.986
after the question's preposition	2.291
after the question's preposition date of a kind	-0.484
after the question's preposition name	0.127
after the question's preposition name be	0.142
after the question's preposition name do	0.245
after the question's preposition place of a kind	-0.04
after the question's preposition thing	0.643
after the question's preposition thing be	0.454
after the question's preposition thing do	0.266
after the reason	0.048
after the thing	-0.473
after the thing be	0.181
after the thing do	0.239
after their thing be	0.06
after through	0.372
after to	0.57
after to begins adjective	0.756
after to begins capital	-0.216
after to begins determiner	-0.319
after to begins ing	0.194
after to begins noun	0.109
after to begins number	-0.061
after to begins past	-0.117
after to begins plural	0.204
after to begins subordinate	-0.081
after to begins word	0.137
after to date	-0.092
after to date of a kind	-0.473
after to definition	-0.221
after to manner	0.174
after to name	-0.323
after to name be	-0.419
after to name do	-0.222
after to person	0.323
after to place	0.317
after to place of a kind	0.106
after to quantity	0.391
after to quantity of a kind	-0.333
after to reason	0.39
after to thing	0.171
after to thing do	0.239
after under	0.074
after until	0.104
after was	0.283
after was date	-0.125
after was date of a kind	-0.071
after was name	-0.262
after was person	-0.065
after was quantity of a kind	0.183
after was thing be	0.277
after was thing do	-0.093
after were	0.415
after were date	-0.084
after were name	0.43
after were name be	-0.131
after when	0.2
after when date	-0.138
after when date of a kind	-0.048
after where	0.624
after which	0.143
after which date	-0.046
after which date of a kind	0.241
after which name be	-0.174
after which quantity of a kind	-0.195
after which thing be	0.072
after which thing do	0.389
after who	-0.177
after who person	-0.044
after with	0.362
after with date	-0.194
after with date of a kind	0.078
after with manner	0.1
after with name	0.041
after with name be	-0.116
after with name do	0.067
after with person	0.046
after with place	-0.423
after with place of a kind	0.087
after with quantity of a kind	0.129
after with thing be	0.219
after with thing do	0.429
after word begins adjective	0.187
after word begins adverb	0.12
after word begins capital	0.759
after word begins determiner	0.295
after word begins ing	-0.388
after word begins noun	-0.676
after word begins number	0.763
after word begins past	-0.353
after word begins plural	-0.78
after word begins preposition	-0.704
after word begins pronoun	-0.164
after word begins subordinate	-0.637
after word begins to	-0.633
after word begins word	-0.07
after word date	-0.199
after word date of a kind	0.103
after word definition	-0.607
after word duration	0.069
after word manner	-0.454
after word name	-0.321
after word name be	-0.087
after word name do	0.171
after word person	-0.193
after word person of a kind	-0.327
after word place	0.057
after word place of a kind	-0.165
after word quantity	0.13
after word reason	-0.44
after word reason of a kind	-0.242
after word thing	-0.122
after word thing be	0.084
after word thing do	0.276
all in the question	-2.67
all in the question date of a kind	-0.232
all in the question definition	-0.127
all in the question manner	0.203
all in the question name	-0.514
all in the question name be	-0.319
all in the question name do	0.051
all in the question person	0.054
all in the question person of a kind	-0.228
all in the question place	-0.302
all in the question place of a kind	-0.445
all in the question quantity	-0.173
all in the question quantity of a kind	-0.158
all in the question reason	-0.2
all in the question thing	0.253
all in the question thing be	-0.268
all in the question thing do	-0.255
before a	0.041
before a date	0.074
before a date of a kind	-0.15
before a definition	-0.105
before a manner	-0.054
before a name	0.152
before a name be	-0.138
before a name do	-0.112
before a place of a kind	0.173
before a quantity	-0.124
before a question word date	-0.146
before a question word date of a kind	0.17
before a question word duration	-0.044
before a question word manner	-0.381
before a question word name	0.095
before a question word person	-0.179
before a question word person of a kind	-0.048
before a question word place	-0.198
before a question word place of a kind	0.056
before a question word reason	-0.074
before a question word thing	-0.182
before a question word thing be	-0.147
before a question word, adjective	-0.336
before a question word, adverb	-0.142
before a question word, capital	0.045
before a question word, determiner	-0.164
before a question word, ing	-0.113
before a question word, negation	-0.074
before a question word, number	-0.049
before a question word, plural	0.133
before a question word, preposition	-0.148
before a question word, word	0.204
before a reason	0.077
before a thing	0.252
before a thing be	-0.106
before a thing do	0.081
before about	-0.121
before adjective date	-0.062
before adjective date of a kind	-0.091
before adjective definition	-0.325
before adjective manner	-0.135
before adjective name	-0.486
before adjective name do	-0.248
before adjective person	-0.211
before adjective person of a kind	0.068
before adjective place	-0.279
before adjective place of a kind	-0.064
before adjective quantity	0.101
before adjective quantity of a kind	0.284
before adjective reason	-0.149
before adjective thing	-0.246
before adjective thing be	-0.398
before adjective thing do	-0.248
before adverb date	-0.101
before adverb date of a kind	0.281
before adverb manner	0.042
before adverb name	0.056
before adverb name be	0.113
before adverb person	0.271
before adverb place	0.282
before adverb place of a kind	0.054
before adverb quantity	-0.055
before adverb reason	-0.057
before adverb thing be	-0.319
before adverb thing do	0.122
before after	-0.043
before against	-0.486
before an date	-0.072
before an name	0.182
before an person	-0.095
before an quantity of a kind	-0.054
before an thing do	-0.062
before and	0.089
before and date	0.171
before and date of a kind	0.277
before and definition	0.211
before and manner	-0.232
before and name be	-0.24
before and person	0.079
before and person of a kind	-0.081
before and place	0.245
before and place of a kind	-0.185
before and quantity	-0.072
before and quantity of a kind	-0.187
before and reason	-0.081
before and thing be	-0.456
before and thing do	0.305
before are	0.101
before are date	-0.106
before are manner	-0.041
before are name	-0.281
before are name be	0.589
before are place	0.146
before are quantity of a kind	-0.139
before are thing	-0.165
before are thing be	0.211
before as	0.184
before as date	-0.24
before as date of a kind	0.107
before as definition	0.184
before as manner	0.132
before as name	-0.129
before as name do	-0.075
before as person	-0.194
before as place	0.181
before as thing	0.105
before as thing be	0.095
before at	-0.044
before at date	0.169
before at date of a kind	-0.049
before at name	-0.137
before at name be	0.16
before at place	-0.132
before auxiliary date	0.265
before auxiliary date of a kind	0.087
before auxiliary definition	0.092
before auxiliary manner	-0.263
before auxiliary name	0.678
before auxiliary name be	0.526
before auxiliary name do	0.27
before auxiliary person	0.75
before auxiliary person of a kind	-0.088
before auxiliary place	0.363
before auxiliary place of a kind	0.476
before auxiliary quantity of a kind	0.157
before auxiliary reason	-0.142
before auxiliary thing	0.775
before auxiliary thing be	0.649
before auxiliary thing do	0.41
before because	0.137
before between	0.06
before between thing be	-0.074
before by	-0.089
before by date	0.054
before by date of a kind	0.121
before by manner	-0.102
before by name be	-0.189
before by name do	0.168
before by person	-0.142
before by place	-0.172
before by quantity of a kind	0.181
before by thing be	0.133
before by thing do	-0.046
before called	0.205
before capital date	-0.098
before capital definition	0.116
before capital duration	0.12
before capital manner	-0.082
before capital name	-0.682
before capital name be	-0.203
before capital name do	-0.074
before capital person	-0.526
before capital person of a kind	0.64
before capital place	-0.569
before capital place of a kind	-0.246
before capital quantity	-0.342
before capital quantity of a kind	0.046
before capital reason	-0.263
before capital thing be	0.133
before capital thing do	0.19
before conjunction date	0.062
before conjunction date of a kind	-0.104
before conjunction definition	-0.143
before conjunction manner	0.055
before conjunction name do	0.143
before conjunction person	-0.131
before conjunction person of a kind	-0.11
before conjunction place	0.212
before conjunction place of a kind	0.175
before conjunction quantity	0.261
before conjunction quantity of a kind	-0.192
before conjunction reason	-0.068
before conjunction thing	0.238
before conjunction thing be	0.337
before conjunction thing do	0.197
before determiner date	0.21
before determiner date of a kind	0.196
before determiner definition	0.207
before determiner duration	-0.061
before determiner manner	-0.089
before determiner name	-0.086
before determiner name be	-0.32
before determiner person	-0.23
before determiner person of a kind	-0.207
before determiner place	-0.054
before determiner place of a kind	0.152
before determiner quantity	-0.211
before determiner quantity of a kind	-0.279
before determiner reason	0.248
before determiner thing	-0.249
before determiner thing be	-0.308
before determiner thing do	-0.153
before during	0.392
before end date	0.241
before end definition	0.405
before end manner	0.576
before end name	0.159
before end name be	0.214
before end name do	0.291
before end person	0.044
before end person of a kind	0.055
before end place	0.103
before end place of a kind	-0.133
before end quantity	0.132
before end quantity of a kind	0.054
before end reason	0.461
before end reason of a kind	0.239
before end thing	0.174
before end thing be	0.742
before end thing do	0.769
before for	0.148
before for date	-0.066
before for date of a kind	-0.106
before for manner	0.059
before for name	-0.235
before for name be	-0.309
before for name do	0.055
before for place of a kind	0.115
before for quantity	0.157
before for quantity of a kind	-0.167
before for reason	-0.11
before for thing be	0.086
before for thing do	0.053
before from	-0.197
before from date	0.17
before from date of a kind	0.171
before from definition	-0.095
before from name	-0.054
before from name be	-0.32
before from name do	-0.188
before from place	0.154
before from place of a kind	-0.047
before from quantity	-0.051
before from quantity of a kind	0.152
before from thing be	0.28
before from thing do	0.113
before his	-0.07
before in	0.121
before in date	0.044
before in date of a kind	-0.333
before in definition	-0.277
before in manner	-0.154
before in name	0.23
before in name be	-0.063
before in name do	0.094
before in person	0.132
before in person of a kind	-0.069
before in place of a kind	-0.21
before in quantity	0.336
before in quantity of a kind	0.101
before in reason	0.113
before in thing	0.211
before in thing be	0.167
before including	0.269
before including thing be	0.24
before ing date	0.221
before ing date of a kind	0.305
before ing definition	0.083
before ing manner	-0.061
before ing name	0.121
before ing name be	-0.404
before ing name do	-0.17
before ing person	0.272
before ing place of a kind	-0.467
before ing quantity	-0.089
before ing quantity of a kind	-0.111
before ing thing	0.184
before ing thing do	0.094
before is	0.096
before is date	0.151
before is date of a kind	0.084
before is definition	0.157
before is manner	-0.147
before is name be	0.083
before is name do	-0.175
before is person	-0.257
before is place	0.179
before is place of a kind	-0.065
before is quantity	0.043
before is quantity of a kind	0.109
before is reason	-0.046
before is thing	-0.187
before is thing be	0.419
before its	0.102
before its date	0.043
before its date of a kind	0.047
before its name be	-0.05
before its person	-0.078
before known	-0.272
before known thing be	-0.064
before like	0.473
before named	0.059
before negation name	-0.095
before negation name be	0.075
before negation thing be	-0.126
before not	0.337
before not name	-0.118
before not name be	0.088
before not thing be	-0.096
before noun date of a kind	-0.112
before noun definition	-0.338
before noun manner	-0.146
before noun name	-0.396
before noun name be	0.076
before noun name do	0.187
before noun person	-0.523
before noun place	-0.266
before noun place of a kind	0.323
before noun quantity	0.302
before noun quantity of a kind	0.209
before noun reason	0.298
before noun thing be	-0.278
before noun thing do	-0.218
before number date	-0.364
before number date of a kind	-0.228
before number duration	-0.05
before number manner	-0.2
before number name	-0.196
before number name be	-0.334
before number name do	-0.434
before number person	-0.086
before number place	0.166
before number place of a kind	-0.071
before number quantity	-0.063
before number quantity of a kind	-0.111
before number reason	0.084
before number thing	-0.265
before number thing be	-0.131
before number thing do	-0.261
before of	-0.317
before of date	-0.294
before of date of a kind	0.273
before of definition	-0.381
before of manner	-0.194
before of name	-0.071
before of name be	-0.057
before of name do	-0.103
before of person	-0.37
before of person of a kind	0.154
before of place	0.054
before of quantity	0.577
before of quantity of a kind	0.851
before of reason	-0.106
before of thing	-0.262
before of thing be	-0.284
before of thing do	-0.447
before on	-0.094
before on date of a kind	0.097
before on name	0.113
before on name be	0.156
before on name do	-0.201
before on person	-0.217
before on place	-0.101
before on quantity of a kind	-0.069
before on thing do	0.05
before or	-0.15
before or date	-0.288
before or name	-0.222
before or name be	0.302
before or name do	0.109
before or person	-0.082
before or quantity of a kind	0.051
before or thing	0.366
before or thing be	0.284
before or thing do	-0.064
before past date	-0.327
before past date of a kind	-0.049
before past definition	0.143
before past duration	-0.066
before past manner	-0.066
before past name	0.695
before past name be	-0.116
before past person	0.764
before past person of a kind	-0.326
before past place	0.296
before past place of a kind	0.336
before past quantity of a kind	-0.33
before past reason	-0.181
before past thing	-0.363
before past thing be	0.26
before past thing do	-0.349
before plural date	-0.33
before plural date of a kind	-0.562
before plural definition	-0.166
before plural duration	-0.124
before plural manner	-0.309
before plural name	0.458
before plural name be	0.226
before plural name do	-0.051
before plural person	-0.164
before plural place	-0.443
before plural place of a kind	0.058
before plural quantity	-0.143
before plural quantity of a kind	-0.118
before plural reason	-0.192
before plural thing	-0.343
before plural thing be	-0.212
before plural thing do	-0.43
before preposition date of a kind	0.064
before preposition definition	0.102
before preposition duration	-0.149
before preposition manner	0.125
before preposition name	-0.197
before preposition name be	0.048
before preposition name do	0.052
before preposition person	-0.18
before preposition person of a kind	-0.36
before preposition place	0.081
before preposition place of a kind	-0.334
before preposition quantity	0.217
before preposition quantity of a kind	-0.305
before preposition reason	-0.049
before preposition thing	0.568
before preposition thing be	0.279
before preposition thing do	0.525
before pronoun date	0.319
before pronoun date of a kind	0.094
before pronoun name be	-0.081
before pronoun person	-0.041
before pronoun place of a kind	-0.149
before pronoun quantity of a kind	0.136
before pronoun reason	0.548
before pronoun thing	-0.072
before pronoun thing be	-0.38
before since	0.137
before subordinate date	0.234
before subordinate date of a kind	0.112
before subordinate definition	0.159
before subordinate manner	0.063
before subordinate name	0.196
before subordinate name be	0.368
before subordinate name do	0.101
before subordinate place	0.377
before subordinate place of a kind	-0.153
before subordinate quantity	-0.222
before subordinate quantity of a kind	0.124
before subordinate reason	0.171
before subordinate thing	0.183
before subordinate thing be	0.408
before subordinate thing do	0.168
before such	0.527
before such name	0.11
before such name be	0.275
before than	-0.177
before than quantity of a kind	-0.062
before than thing be	-0.253
before that	0.585
before that date of a kind	0.072
before that manner	0.334
before that name	0.223
before that name be	0.178
before that name do	-0.069
before that person	-0.081
before that place	0.117
before that quantity of a kind	-0.065
before that thing be	-0.256
before that thing do	-0.338
before the	-0.147
before the date	0.402
before the date of a kind	0.195
before the definition	-0.174
before the focus date of a kind	0.28
before the focus name	0.53
before the focus name be	-0.145
before the focus name do	-0.168
before the focus place of a kind	0.276
before the focus quantity of a kind	0.489
before the manner	-0.057
before the name	0.281
before the name be	-0.189
before the name do	-0.152
before the person	0.268
before the person of a kind	-0.123
before the place	0.062
before the place of a kind	-0.104
before the quantity	0.072
before the quantity of a kind	-0.18
before the question's first word date of a kind	0.395
before the question's first word definition	0.609
before the question's first word manner	-0.06
before the question's first word name	0.509
before the question's first word name be	0.754
before the question's first word name do	0.889
before the question's first word person	0.822
before the question's first word person of a kind	0.319
before the question's first word place	-0.438
before the question's first word place of a kind	-0.277
before the question's first word quantity	0.195
before the question's first word quantity of a kind	0.12
before the question's first word reason	0.185
before the question's first word thing be	0.488
before the question's first word thing do	0.126
before the reason	-0.164
before the thing	-0.321
before the thing be	0.084
before the thing do	-0.281
before the whole focus	1.031
before the whole focus date of a kind	0.283
before the whole focus name	0.12
before the whole focus name be	-0.048
before the whole focus name do	-0.269
before the whole focus place of a kind	-0.194
before the whole focus quantity of a kind	0.252
before their	-0.163
before their name	-0.042
before their thing be	-0.055
before through	-0.317
before to	-0.182
before to date	0.153
before to date of a kind	0.165
before to manner	0.275
before to name	-0.083
before to name be	-0.105
before to name do	-0.215
before to person	-0.157
before to place of a kind	-0.049
before to quantity	0.235
before to quantity of a kind	-0.251
before to reason	-0.36
before to thing	0.042
before to thing be	-0.082
before to thing do	0.325
before under	0.199
before until	-0.401
before was date	-0.227
before was date of a kind	-0.277
before was name	-0.11
before was name be	0.162
before was person	-0.359
before was place	0.105
before was place of a kind	0.183
before was thing be	0.225
before was thing do	0.05
before were person	0.34
before were quantity of a kind	-0.046
before were thing be	0.313
before when	-0.078
before when date	0.267
before when date of a kind	0.301
before where	0.309
before which	0.449
before which date of a kind	-0.341
before which name	0.404
before which name be	0.193
before which person	-0.175
before which quantity of a kind	0.151
before which thing be	0.455
before which thing do	0.086
before who person	0.371
before with	-0.294
before with date	-0.169
before with date of a kind	0.146
before with manner	0.228
before with name	-0.297
before with person	-0.042
before with place	0.074
before with place of a kind	-0.333
before with quantity of a kind	-0.142
before with thing	0.066
before with thing be	0.098
before with thing do	-0.339
before word date	-0.278
before word date of a kind	-0.183
before word definition	-0.315
before word duration	-0.102
before word manner	-0.064
before word name	-0.14
before word name be	-0.166
before word name do	0.069
before word person	0.176
before word person of a kind	0.153
before word place	-0.313
before word place of a kind	0.056
before word quantity	-0.284
before word quantity of a kind	0.121
before word reason	-0.462
before word reason of a kind	-0.212
before word thing	-0.621
before word thing be	-0.464
before word thing do	-0.727
begins a date	0.14
begins a definition	0.449
begins a manner	0.196
begins a name	0.778
begins a name be	0.146
begins a name do	0.064
begins a person	0.223
begins a place	-0.166
begins a place of a kind	-0.089
begins a quantity	-0.158
begins a quantity of a kind	0.21
begins a reason	0.147
begins a thing	0.365
begins a thing be	0.396
begins a thing do	0.383
begins adjective definition	-0.067
begins adjective name	0.491
begins adjective name be	0.961
begins adjective name do	0.629
begins adjective person of a kind	-0.146
begins adjective place	-0.137
begins adjective place of a kind	0.172
begins adjective quantity	-0.124
begins adjective quantity of a kind	-0.332
begins adjective reason	-0.102
begins adjective thing	0.247
begins adjective thing be	0.284
begins adjective thing do	0.504
begins adverb date	0.444
begins adverb date of a kind	0.166
begins adverb definition	-0.303
begins adverb name	-0.424
begins adverb name be	-0.354
begins adverb name do	-0.248
begins adverb place	-0.147
begins adverb place of a kind	-0.142
begins adverb quantity	0.617
begins adverb quantity of a kind	0.131
begins adverb reason	-0.097
begins adverb thing	-0.281
begins adverb thing be	-0.504
begins after date	0.604
begins an date	-0.079
begins an name be	0.077
begins an person	-0.1
begins an quantity of a kind	-0.086
begins an thing be	-0.087
begins an thing do	0.044
begins as date	-0.129
begins as definition	-0.117
begins as manner	0.212
begins as name	-0.196
begins as name be	-0.114
begins as name do	-0.157
begins as person	-0.083
begins as place	-0.118
begins as quantity of a kind	0.088
begins as thing	-0.159
begins as thing be	-0.4
begins as thing do	-0.267
begins at person	-0.046
begins at place	0.175
begins at quantity of a kind	-0.124
begins at thing be	-0.07
begins at thing do	-0.04
begins between quantity of a kind	0.161
begins by date	-0.081
begins by manner	0.585
begins by name	-0.121
begins by name be	-0.08
begins by name do	-0.071
begins by person	-0.072
begins by place	-0.099
begins by quantity	-0.059
begins by quantity of a kind	-0.046
begins by thing be	-0.117
begins by thing do	-0.056
begins called thing be	-0.2
begins capital date	0.061
begins capital date of a kind	0.13
begins capital definition	0.203
begins capital duration	-0.421
begins capital manner	-0.213
begins capital name	1.288
begins capital name be	1.048
begins capital name do	0.849
begins capital person	1.227
begins capital person of a kind	1.193
begins capital place	0.907
begins capital place of a kind	1.205
begins capital quantity	-0.297
begins capital quantity of a kind	-0.47
begins capital reason	-0.317
begins capital thing	0.566
begins capital thing be	0.997
begins capital thing do	0.249
begins determiner date	-0.232
begins determiner date of a kind	0.075
begins determiner definition	0.13
begins determiner name	-0.412
begins determiner name be	-0.556
begins determiner name do	-0.375
begins determiner person	0.381
begins determiner person of a kind	-0.101
begins determiner place	-0.372
begins determiner place of a kind	0.141
begins determiner quantity	0.047
begins determiner quantity of a kind	0.049
begins determiner thing be	-0.44
begins determiner thing do	0.137
begins for date	0.049
begins for definition	-0.07
begins for manner	-0.358
begins for name	-0.106
begins for name be	-0.057
begins for name do	-0.099
begins for person	-0.097
begins for place	-0.146
begins for quantity	-0.095
begins for quantity of a kind	-0.058
begins for reason	0.458
begins for thing	-0.114
begins for thing be	-0.213
begins from date	-0.094
begins from date of a kind	-0.043
begins from definition	-0.082
begins from name be	-0.053
begins from name do	-0.049
begins from quantity	-0.043
begins from thing be	0.076
begins from thing do	-0.081
begins in date	-0.348
begins in date of a kind	-0.234
begins in definition	-0.197
begins in manner	-0.215
begins in name	-0.395
begins in name be	-0.238
begins in person	-0.197
begins in person of a kind	-0.115
begins in place of a kind	-0.149
begins in quantity of a kind	-0.169
begins in reason	-0.156
begins in thing	-0.206
begins in thing be	-0.315
begins in thing do	-0.336
begins including thing be	-0.17
begins ing date of a kind	-0.081
begins ing definition	0.362
begins ing manner	0.539
begins ing name be	-0.324
begins ing name do	0.154
begins ing person	-0.34
begins ing place	-0.082
begins ing place of a kind	-0.074
begins ing quantity	-0.183
begins ing quantity of a kind	-0.201
begins ing reason	0.235
begins ing thing	-0.279
begins ing thing be	0.358
begins ing thing do	0.502
begins inside a mention	-0.513
begins its date	-0.064
begins its date of a kind	-0.11
begins its name	-0.137
begins its name be	-0.055
begins its person	-0.108
begins known thing be	-0.075
begins negation name	-0.148
begins negation name be	-0.092
begins negation thing do	-0.15
begins not name	-0.117
begins not name be	-0.083
begins not thing be	0.058
begins noun date	-0.215
begins noun date of a kind	-0.268
begins noun definition	-0.045
begins noun manner	-0.511
begins noun name	0.404
begins noun name be	0.42
begins noun person	-0.18
begins noun place	-0.39
begins noun place of a kind	-0.242
begins noun quantity	-0.196
begins noun quantity of a kind	-0.105
begins noun reason	-0.134
begins noun thing	-0.067
begins noun thing be	0.305
begins noun thing do	-0.051
begins number date	1.106
begins number date of a kind	1.342
begins number definition	0.273
begins number duration	1.192
begins number name	-0.056
begins number name be	0.214
begins number name do	0.481
begins number person	-0.36
begins number person of a kind	-0.198
begins number place	0.216
begins number place of a kind	-0.286
begins number quantity	2.069
begins number quantity of a kind	2.113
begins number reason	-0.133
begins number thing	0.122
begins number thing be	0.716
begins number thing do	-0.337
begins on date	-0.074
begins on date of a kind	-0.055
begins on name	-0.064
begins on name be	-0.05
begins on name do	-0.078
begins on place	0.126
begins on quantity of a kind	-0.041
begins on thing be	-0.098
begins on thing do	-0.103
begins opening date	-0.197
begins opening date of a kind	0.097
begins opening definition	0.282
begins opening manner	-0.134
begins opening name	0.581
begins opening name be	0.289
begins opening name do	0.085
begins opening person	0.188
begins opening place	0.286
begins opening place of a kind	0.044
begins opening quantity	-0.312
begins opening quantity of a kind	0.048
begins opening reason	-0.164
begins opening thing	0.201
begins opening thing be	0.35
begins opening thing do	-0.116
begins over quantity of a kind	0.704
begins past date	-0.42
begins past date of a kind	-0.254
begins past duration	-0.119
begins past manner	0.613
begins past name	-0.069
begins past name be	-0.094
begins past name do	-0.257
begins past person	0.335
begins past place	-0.172
begins past place of a kind	-0.224
begins past quantity	-0.328
begins past quantity of a kind	-0.377
begins past reason	-0.056
begins past thing	0.339
begins past thing be	-0.403
begins past thing do	-0.157
begins plural date	-0.42
begins plural date of a kind	-0.406
begins plural definition	-0.075
begins plural duration	-0.158
begins plural manner	-0.361
begins plural name	-0.191
begins plural name be	-0.228
begins plural name do	-0.189
begins plural person	0.238
begins plural person of a kind	-0.249
begins plural place	-0.089
begins plural place of a kind	-0.177
begins plural quantity	-0.413
begins plural quantity of a kind	-0.197
begins plural reason	-0.383
begins plural thing	0.312
begins plural thing be	0.058
begins plural thing do	0.289
begins preposition date	0.389
begins preposition date of a kind	-0.487
begins preposition definition	-0.473
begins preposition duration	0.26
begins preposition manner	0.42
begins preposition name	-0.596
begins preposition name be	-0.789
begins preposition name do	-0.486
begins preposition person	-0.716
begins preposition person of a kind	-0.134
begins preposition place	0.622
begins preposition place of a kind	-0.379
begins preposition quantity	0.043
begins preposition quantity of a kind	0.088
begins preposition reason	-0.147
begins preposition thing	-0.618
begins preposition thing be	-1.177
begins preposition thing do	-0.819
begins pronoun date	-0.044
begins pronoun manner	-0.13
begins pronoun name	-0.356
begins pronoun name be	-0.133
begins pronoun name do	-0.208
begins pronoun person	-0.168
begins pronoun place	-0.105
begins pronoun place of a kind	-0.055
begins pronoun reason	0.118
begins pronoun thing be	-0.202
begins pronoun thing do	0.286
begins subordinate date of a kind	-0.073
begins subordinate definition	-0.234
begins subordinate manner	-0.083
begins subordinate name	-0.474
begins subordinate name be	-0.556
begins subordinate name do	-0.43
begins subordinate person	-0.28
begins subordinate person of a kind	-0.152
begins subordinate place	-0.154
begins subordinate place of a kind	-0.093
begins subordinate quantity	-0.18
begins subordinate quantity of a kind	-0.116
begins subordinate reason	0.614
begins subordinate thing	-0.314
begins subordinate thing be	-0.483
begins subordinate thing do	-0.265
begins such name	-0.126
begins such name be	-0.151
begins such thing be	-0.26
begins that date	-0.113
begins that manner	-0.22
begins that name	-0.262
begins that name be	-0.14
begins that name do	-0.169
begins that person	-0.145
begins that place	-0.085
begins that quantity of a kind	-0.077
begins that thing	-0.161
begins that thing be	-0.373
begins that thing do	-0.338
begins the date	-0.096
begins the date of a kind	0.341
begins the definition	0.099
begins the duration	-0.055
begins the name	0.956
begins the name be	0.692
begins the person	0.564
begins the place	0.62
begins the place of a kind	0.612
begins the quantity	-0.306
begins the quantity of a kind	-0.382
begins the reason	0.135
begins the thing	0.166
begins the thing be	0.997
begins the thing do	0.321
begins their name	-0.071
begins their person	-0.112
begins their thing be	-0.198
begins to date	-0.246
begins to date of a kind	-0.215
begins to definition	-0.358
begins to manner	-0.26
begins to name	-0.539
begins to name be	-0.469
begins to name do	-0.31
begins to person	-0.365
begins to place	-0.3
begins to place of a kind	-0.171
begins to quantity	-0.21
begins to quantity of a kind	-0.306
begins to reason	0.978
begins to thing	-0.386
begins to thing be	-0.168
begins to thing do	-0.567
begins when date	0.061
begins when date of a kind	-0.052
begins which date	-0.125
begins which date of a kind	-0.051
begins which name	-0.153
begins which name be	-0.18
begins which person	-0.049
begins which quantity of a kind	-0.061
begins which thing be	-0.045
begins which thing do	-0.244
begins with a question word date	-0.553
begins with a question word date of a kind	-0.545
begins with a question word definition	-0.294
begins with a question word duration	-0.244
begins with a question word manner	-0.415
begins with a question word name	-0.465
begins with a question word name be	-0.457
begins with a question word name do	-0.504
begins with a question word person	-0.4
begins with a question word person of a kind	0.045
begins with a question word place	-0.865
begins with a question word place of a kind	-0.834
begins with a question word quantity	-0.344
begins with a question word quantity of a kind	-0.262
begins with a question word reason	-0.195
begins with a question word thing	-0.436
begins with a question word thing be	-0.238
begins with a question word thing do	-0.262
begins with date	-0.145
begins with manner	-0.066
begins with name be	-0.066
begins with person	-0.096
begins with place	-0.105
begins with quantity of a kind	-0.078
begins with thing	-0.101
begins with thing be	-0.135
begins with thing do	-0.127
begins word date	-0.235
begins word date of a kind	-0.06
begins word definition	0.184
begins word duration	-0.287
begins word manner	-0.048
begins word name	0.216
begins word name be	0.428
begins word name do	0.25
begins word person of a kind	-0.434
begins word place	-0.182
begins word place of a kind	0.197
begins word quantity	-0.47
begins word quantity of a kind	-0.439
begins word reason	-0.123
begins word reason of a kind	0.16
begins word thing	0.061
begins word thing be	0.233
begins word thing do	0.237
close	3.252
close date	0.257
close date of a kind	0.156
close definition	0.623
close left date	0.354
close left date of a kind	0.102
close left definition	0.329
close left manner	0.043
close left name	-0.047
close left name be	0.29
close left name do	0.117
close left person of a kind	0.107
close left place	0.285
close left place of a kind	0.141
close left quantity of a kind	-0.103
close left reason	0.064
close left thing	0.193
close left thing be	0.337
close left thing do	0.581
close manner	-0.33
close name	0.285
close name be	-0.084
close name do	0.053
close person	0.424
close place	0.067
close quantity	0.36
close reason	-0.084
close reason of a kind	0.091
close thing	0.164
close thing be	0.509
close thing do	0.633
closes "	0.713
closes " date of a kind	-0.078
closes " name	0.53
closes " name be	0.091
closes " name do	0.134
closes " person	-0.398
closes " thing be	0.307
closes " thing do	0.083
closes "(	0.901
closes ")	1.061
closes ",	0.582
closes ".	1.221
closes $	-0.044
closes &	-0.095
closes '	0.042
closes 's date	-0.124
closes 's date of a kind	-0.104
closes 's name	-0.253
closes 's name be	-0.189
closes 's name do	-0.109
closes 's person	0.32
closes 's place	-0.265
closes 's quantity	-0.143
closes 's quantity of a kind	-0.111
closes 's thing be	-0.394
closes 's thing do	-0.225
closes (	1.681
closes ( date	-0.264
closes ( date of a kind	0.091
closes ( definition	0.408
closes ( manner	-0.052
closes ( name	-0.063
closes ( name be	0.339
closes ( name do	-0.176
closes ( person	0.143
closes ( place	0.367
closes ( place of a kind	-0.448
closes ( quantity	0.313
closes ( quantity of a kind	0.072
closes ( thing	-0.091
closes ( thing be	0.757
closes ( thing do	0.393
closes ("	0.643
closes )	0.716
closes ) date	0.073
closes ) date of a kind	-0.112
closes ) name	-0.173
closes ) name be	-0.325
closes ) name do	-0.353
closes ) person	0.049
closes ) place	-0.109
closes ) quantity of a kind	0.162
closes ) thing be	0.366
closes ) thing do	0.065
closes ),	1.042
closes ), name	0.066
closes ), name be	0.522
closes ), thing be	0.322
closes ).	0.735
closes ). name	-0.361
closes ). name be	-0.21
closes ). thing be	0.557
closes ,	0.975
closes , date	0.355
closes , date of a kind	0.145
closes , definition	0.184
closes , duration	-0.042
closes , manner	0.483
closes , name	-0.088
closes , name do	-0.214
closes , person	-0.155
closes , place	-0.112
closes , place of a kind	0.112
closes , quantity	-0.089
closes , quantity of a kind	-0.25
closes , reason	0.467
closes , thing	0.086
closes , thing do	0.271
closes ,"	0.609
closes -	-0.971
closes - date	-0.154
closes - date of a kind	-0.255
closes - definition	0.056
closes - manner	-0.051
closes - name	-0.24
closes - name be	0.17
closes - name do	0.081
closes - person	-0.138
closes - place	0.064
closes - place of a kind	0.045
closes - quantity	-0.104
closes - thing be	-0.257
closes - thing do	-0.099
closes .	1.045
closes . date	0.234
closes . date of a kind	-0.047
closes . definition	0.222
closes . duration	0.055
closes . manner	0.097
closes . name	0.097
closes . name be	-0.411
closes . person	-0.07
closes . person of a kind	-0.121
closes . place	0.188
closes . place of a kind	-0.097
closes . quantity of a kind	0.06
closes . reason	0.399
closes . thing	0.214
closes . thing be	-0.116
closes . thing do	0.215
closes ."	0.92
closes .[	1.194
closes /	-0.325
closes :	0.697
closes : thing be	-0.128
closes :"	0.403
closes ;	1.475
closes ; name	-0.21
closes ; quantity of a kind	-0.26
closes ; thing be	0.485
closes [	0.095
closes ]	0.144
closes —	0.946
closes — thing be	0.087
commas 1	-1.861
commas 1 date	0.256
commas 1 definition	-0.271
commas 1 duration	-0.151
commas 1 manner	0.122
commas 1 name	-0.315
commas 1 name be	-0.066
commas 1 name do	0.068
commas 1 person of a kind	-0.127
commas 1 place	0.251
commas 1 quantity	-0.114
commas 1 quantity of a kind	-0.443
commas 1 reason	-0.499
commas 1 thing be	-0.153
commas 1 thing do	-0.38
commas 2	-1.136
commas 2 date of a kind	-0.312
commas 2 definition	0.048
commas 2 manner	-0.105
commas 2 name	0.067
commas 2 name be	0.122
commas 2 name do	-0.286
commas 2 person	0.236
commas 2 person of a kind	-0.084
commas 2 place	-0.233
commas 2 quantity	-0.061
commas 2 quantity of a kind	-0.14
commas 2 reason	-0.297
commas 2 thing	-0.101
commas 2 thing be	0.619
commas 2 thing do	-0.46
commas 3	-1.154
commas 3 date	-0.21
commas 3 date of a kind	-0.168
commas 3 definition	-0.392
commas 3 manner	-0.2
commas 3 name	0.534
commas 3 name be	-0.043
commas 3 name do	0.238
commas 3 place	-0.184
commas 3 place of a kind	-0.116
commas 3 quantity of a kind	-0.17
commas 3 thing	-0.081
commas 3 thing be	0.215
commas 3 thing do	-0.277
ends adjective before adjective	-0.526
ends adjective before auxiliary	0.531
ends adjective before capital	-0.121
ends adjective before determiner	-0.141
ends adjective before end	0.539
ends adjective before ing	-0.106
ends adjective before noun	-0.465
ends adjective before of	-0.213
ends adjective before past	-0.084
ends adjective before plural	-0.823
ends adjective before preposition	0.132
ends adjective before subordinate	0.159
ends adjective before to	-0.103
ends adjective before word	-0.702
ends adjective date	-0.22
ends adjective definition	-0.242
ends adjective name be	0.161
ends adjective name do	-0.209
ends adjective person	-0.076
ends adjective person of a kind	-0.069
ends adjective place	-0.32
ends adjective place of a kind	-0.242
ends adjective quantity of a kind	-0.28
ends adjective thing be	-0.059
ends adjective thing do	-0.252
ends adverb before adjective	-0.234
ends adverb before capital	-0.111
ends adverb before conjunction	-0.072
ends adverb before determiner	-0.173
ends adverb before end	0.293
ends adverb before ing	-0.087
ends adverb before noun	-0.097
ends adverb before number	-0.114
ends adverb before past	-0.684
ends adverb before plural	-0.263
ends adverb before preposition	-0.191
ends adverb before subordinate	-0.124
ends adverb before to	-0.146
ends adverb before word	-0.125
ends adverb date	0.186
ends adverb date of a kind	-0.237
ends adverb definition	-0.221
ends adverb manner	0.19
ends adverb name	-0.376
ends adverb name be	-0.476
ends adverb name do	-0.154
ends adverb person	-0.263
ends adverb place	-0.052
ends adverb place of a kind	-0.145
ends adverb quantity	0.349
ends adverb quantity of a kind	-0.166
ends adverb reason	0.073
ends adverb thing	-0.24
ends adverb thing be	-0.585
ends adverb thing do	-0.247
ends capital before adverb	0.501
ends capital before auxiliary	0.536
ends capital before capital	-0.347
ends capital before determiner	0.352
ends capital before end	0.437
ends capital before ing	0.194
ends capital before noun	0.121
ends capital before number	-0.725
ends capital before of	0.615
ends capital before past	0.612
ends capital before plural	0.065
ends capital before preposition	0.655
ends capital before pronoun	-0.093
ends capital before subordinate	0.633
ends capital before to	0.915
ends capital before word	-0.045
ends capital date	-0.18
ends capital date of a kind	0.093
ends capital definition	0.256
ends capital duration	-0.309
ends capital manner	-0.179
ends capital name	0.55
ends capital name be	0.536
ends capital name do	0.432
ends capital person	1.015
ends capital person of a kind	0.828
ends capital place	0.899
ends capital place of a kind	0.927
ends capital quantity	-0.112
ends capital quantity of a kind	-0.392
ends capital reason	-0.243
ends capital thing	0.219
ends capital thing be	0.487
ends capital thing do	0.23
ends ing before adjective	-0.347
ends ing before adverb	0.195
ends ing before auxiliary	0.896
ends ing before capital	-0.273
ends ing before conjunction	0.194
ends ing before determiner	-0.759
ends ing before end	0.618
ends ing before ing	-0.105
ends ing before noun	-0.344
ends ing before number	-0.14
ends ing before of	-0.058
ends ing before past	0.272
ends ing before plural	-0.356
ends ing before preposition	-0.518
ends ing before word	-0.574
ends ing date	0.045
ends ing date of a kind	-0.04
ends ing manner	-0.186
ends ing name	0.236
ends ing name be	0.114
ends ing name do	-0.122
ends ing person	-0.477
ends ing place of a kind	-0.081
ends ing quantity	-0.069
ends ing quantity of a kind	-0.21
ends ing reason	0.078
ends ing thing	0.211
ends ing thing be	0.077
ends ing thing do	-0.231
ends inside a mention	-1.122
ends negation before adjective	-0.055
ends negation before auxiliary	-0.276
ends negation before past	-0.193
ends negation before word	-0.272
ends negation name	-0.171
ends negation name be	-0.141
ends negation thing be	-0.202
ends negation thing do	-0.099
ends noun before adjective	-0.197
ends noun before auxiliary	0.493
ends noun before capital	-0.098
ends noun before conjunction	0.567
ends noun before determiner	0.362
ends noun before end	0.493
ends noun before ing	0.195
ends noun before noun	-0.632
ends noun before number	-0.156
ends noun before of	-0.386
ends noun before past	0.508
ends noun before preposition	0.304
ends noun before pronoun	0.476
ends noun before subordinate	0.443
ends noun before to	-0.27
ends noun before word	-0.503
ends noun date	-0.318
ends noun date of a kind	-0.161
ends noun definition	0.708
ends noun manner	0.114
ends noun name	-0.183
ends noun name be	0.19
ends noun name do	-0.058
ends noun person	0.201
ends noun person of a kind	-0.087
ends noun place	-0.234
ends noun place of a kind	0.058
ends noun quantity	0.145
ends noun quantity of a kind	-0.204
ends noun reason	0.377
ends noun thing be	0.321
ends noun thing do	0.274
ends number before adjective	0.16
ends number before auxiliary	0.34
ends number before capital	-0.16
ends number before conjunction	-0.09
ends number before determiner	0.375
ends number before end	0.132
ends number before number	-1.188
ends number before of	0.1
ends number before past	0.419
ends number before plural	0.137
ends number before preposition	1.046
ends number before pronoun	0.253
ends number before subordinate	0.206
ends number before to	0.095
ends number before word	-0.208
ends number date	1.207
ends number date of a kind	1.191
ends number definition	-0.272
ends number duration	0.103
ends number manner	-0.344
ends number name	0.228
ends number name be	0.131
ends number name do	0.137
ends number person	-0.689
ends number person of a kind	-0.144
ends number place	0.051
ends number place of a kind	-0.147
ends number quantity	0.063
ends number quantity of a kind	0.709
ends number reason	-0.303
ends number thing	-0.433
ends number thing do	-0.044
ends opening before adjective	-0.115
ends opening before auxiliary	1.192
ends opening before capital	0.357
ends opening before conjunction	-0.067
ends opening before determiner	-0.333
ends opening before ing	0.061
ends opening before number	-0.144
ends opening before of	-0.109
ends opening before past	0.427
ends opening before preposition	-0.278
ends opening before to	-0.184
ends opening before word	-0.11
ends opening date	-0.126
ends opening date of a kind	0.07
ends opening manner	-0.192
ends opening name	0.309
ends opening person	0.083
ends opening place	0.351
ends opening place of a kind	0.188
ends opening quantity	-0.117
ends opening quantity of a kind	-0.14
ends opening thing	-0.405
ends opening thing do	0.071
ends past before adjective	-0.404
ends past before adverb	-0.323
ends past before auxiliary	0.593
ends past before capital	-0.531
ends past before conjunction	0.246
ends past before determiner	-0.698
ends past before end	0.522
ends past before ing	-0.137
ends past before number	-0.172
ends past before of	-0.11
ends past before past	-0.365
ends past before plural	-0.66
ends past before preposition	-0.849
ends past before pronoun	-0.099
ends past before subordinate	-0.113
ends past before to	-0.619
ends past before word	-0.304
ends past date	-0.089
ends past date of a kind	-0.45
ends past definition	-0.458
ends past duration	-0.097
ends past manner	0.042
ends past name	-0.592
ends past name be	-0.453
ends past name do	-0.175
ends past person of a kind	-0.159
ends past place	-0.406
ends past place of a kind	-0.332
ends past quantity	-0.37
ends past quantity of a kind	-0.139
ends past reason	-0.116
ends past thing	0.357
ends past thing be	-0.321
ends past thing do	0.059
ends plural before adjective	-0.167
ends plural before adverb	0.268
ends plural before auxiliary	0.416
ends plural before capital	-0.159
ends plural before conjunction	0.172
ends plural before determiner	0.109
ends plural before end	0.528
ends plural before noun	0.582
ends plural before number	0.122
ends plural before of	0.088
ends plural before past	0.333
ends plural before plural	-0.508
ends plural before preposition	0.443
ends plural before pronoun	0.202
ends plural before subordinate	0.312
ends plural before to	0.419
ends plural before word	0.188
ends plural date	-0.119
ends plural date of a kind	-0.192
ends plural definition	0.28
ends plural duration	0.357
ends plural manner	0.323
ends plural name	0.292
ends plural name be	0.147
ends plural name do	0.21
ends plural person	0.813
ends plural person of a kind	-0.238
ends plural place of a kind	0.298
ends plural quantity	-0.402
ends plural quantity of a kind	0.333
ends plural reason	0.355
ends plural thing	0.128
ends plural thing be	0.317
ends plural thing do	0.2
ends pronoun before auxiliary	-0.761
ends pronoun before determiner	0.041
ends pronoun before end	0.328
ends pronoun before past	-0.325
ends pronoun before plural	-0.204
ends pronoun before preposition	-0.207
ends pronoun before to	-0.118
ends pronoun before word	-0.214
ends pronoun date	-0.161
ends pronoun date of a kind	-0.13
ends pronoun name	-0.216
ends pronoun name be	-0.275
ends pronoun name do	0.162
ends pronoun person	-0.152
ends pronoun place	-0.124
ends pronoun place of a kind	-0.077
ends pronoun quantity of a kind	-0.071
ends pronoun reason	0.073
ends pronoun thing	0.108
ends pronoun thing be	-0.272
ends pronoun thing do	0.058
ends with a question word date	0.211
ends with a question word date of a kind	0.284
ends with a question word definition	0.456
ends with a question word duration	-0.087
ends with a question word manner	-0.341
ends with a question word name	0.25
ends with a question word name be	0.452
ends with a question word name do	0.564
ends with a question word person	-0.379
ends with a question word person of a kind	-0.505
ends with a question word place	0.077
ends with a question word place of a kind	0.173
ends with a question word quantity	-0.088
ends with a question word quantity of a kind	0.166
ends with a question word reason	-0.083
ends with a question word thing	0.233
ends with a question word thing be	0.299
ends with a question word thing do	-0.057
ends with the focus date of a kind	0.386
ends with the focus name	0.522
ends with the focus name be	1.004
ends with the focus name do	0.658
ends with the focus place of a kind	0.786
ends with the focus quantity of a kind	1.132
ends word before adjective	-0.69
ends word before adverb	0.309
ends word before auxiliary	0.743
ends word before capital	-0.328
ends word before conjunction	0.274
ends word before determiner	-0.212
ends word before end	0.499
ends word before ing	0.111
ends word before noun	-0.377
ends word before number	-0.139
ends word before of	-0.174
ends word before past	-0.139
ends word before plural	-0.358
ends word before preposition	0.39
ends word before pronoun	0.056
ends word before subordinate	0.253
ends word before to	-0.171
ends word before word	-0.747
ends word date	-0.114
ends word date of a kind	-0.138
ends word duration	0.446
ends word manner	0.208
ends word name	-0.106
ends word name be	0.072
ends word name do	-0.168
ends word person	-0.398
ends word person of a kind	-0.322
ends word place	-0.098
ends word place of a kind	-0.44
ends word quantity	0.621
ends word quantity of a kind	0.573
ends word reason	-0.231
ends word reason of a kind	-0.324
ends word thing	0.093
ends word thing be	0.177
holds date date	0.167
holds date date of a kind	1.002
holds date name	-0.385
holds date name be	-0.506
holds date name do	-0.315
holds date person	-0.774
holds date person of a kind	-0.404
holds date place	-0.629
holds date place of a kind	-0.3
holds date quantity	-0.703
holds date quantity of a kind	-0.887
holds date thing be	-0.812
holds date thing do	-0.795
holds demonym date	-0.108
holds demonym date of a kind	-0.276
holds demonym name	0.353
holds demonym name be	-0.498
holds demonym name do	0.08
holds demonym person	0.178
holds demonym place	0.21
holds demonym quantity of a kind	-0.403
holds demonym thing be	-0.347
holds duration duration	0.156
holds duration quantity of a kind	0.154
holds name date	-0.427
holds name date of a kind	-0.602
holds name definition	-0.315
holds name name	0.259
holds name name be	0.14
holds name name do	-0.253
holds name person	0.059
holds name person of a kind	-0.798
holds name place	-0.072
holds name place of a kind	-0.046
holds name quantity	-0.57
holds name quantity of a kind	-0.696
holds name reason	-0.383
holds name thing	-0.121
holds name thing be	0.054
holds name thing do	-0.558
holds no mention date	-0.435
holds no mention date of a kind	-0.354
holds no mention definition	0.269
holds no mention duration	-0.587
holds no mention manner	0.341
holds no mention name	0.525
holds no mention name be	0.363
holds no mention name do	0.929
holds no mention person	-0.36
holds no mention person of a kind	-0.469
holds no mention place	0.227
holds no mention place of a kind	-0.048
holds no mention quantity	-0.515
holds no mention quantity of a kind	-0.452
holds no mention reason	0.389
holds no mention reason of a kind	0.506
holds no mention thing	0.218
holds no mention thing be	0.381
holds no mention thing do	0.325
holds organization date	-0.402
holds organization date of a kind	-0.34
holds organization name	-0.331
holds organization name be	-0.156
holds organization name do	-0.365
holds organization person	0.156
holds organization place	-0.291
holds organization quantity	-0.097
holds organization quantity of a kind	-0.206
holds organization thing be	0.124
holds organization thing do	-0.32
holds percent quantity of a kind	0.144
holds person person	-0.099
holds person thing be	0.041
holds place date	-0.492
holds place date of a kind	-0.425
holds place name	-0.258
holds place name be	-0.448
holds place name do	-0.312
holds place person	-0.47
holds place place	0.322
holds place place of a kind	0.087
holds place quantity	-0.455
holds place quantity of a kind	-0.267
holds place thing be	-0.335
holds place thing do	-0.384
holds quantity date	-0.545
holds quantity date of a kind	-0.579
holds quantity manner	-0.222
holds quantity name be	0.211
holds quantity person	-0.612
holds quantity place	-0.433
holds quantity place of a kind	-0.349
holds quantity quantity	0.162
holds quantity quantity of a kind	0.187
holds quantity thing	-0.212
holds quantity thing be	-0.266
holds the focus date of a kind	0.415
holds the focus name	0.434
holds the focus name be	0.832
holds the focus name do	0.228
holds the focus person of a kind	0.295
holds the focus place of a kind	0.444
holds the focus quantity of a kind	0.668
is date	0.42
is date date	2.392
is date date of a kind	1.845
is date name	-0.44
is date name be	-0.458
is date name do	-0.297
is date person	-0.175
is date person of a kind	-0.065
is date place	-0.352
is date place of a kind	-0.203
is date quantity	-0.412
is date quantity of a kind	-0.69
is date thing be	-0.644
is date thing do	0.192
is demonym	0.587
is demonym date	-0.043
is demonym name	0.268
is demonym name be	0.375
is demonym name do	0.323
is demonym person	0.256
is demonym place	-0.104
is demonym thing be	-0.094
is duration	0.822
is duration duration	1.119
is duration quantity of a kind	0.154
is duration with the focus	0.184
is money	1.226
is name	0.934
is name before the focus	0.219
is name date	-0.236
is name date of a kind	-0.091
is name manner	-0.314
is name name	0.063
is name name be	0.042
is name name do	-0.042
is name person	0.633
is name person of a kind	0.385
is name place of a kind	0.555
is name quantity	-0.248
is name quantity of a kind	-0.273
is name reason	-0.205
is name thing	0.346
is name thing be	0.232
is name thing do	0.287
is name with the focus	1.253
is organization	0.989
is organization date	-0.234
is organization date of a kind	-0.142
is organization name	0.166
is organization name be	0.153
is organization name do	0.159
is organization person	0.445
is organization place	-0.105
is organization thing be	0.438
is organization thing do	0.508
is organization with the focus	0.791
is percent	0.974
is percent quantity	0.19
is percent quantity of a kind	0.421
is person	1.426
is person person	0.577
is person thing be	-0.044
is place	0.694
is place date	-0.218
is place date of a kind	-0.161
is place name	-0.647
is place name be	-0.397
is place name do	-0.159
is place person	-0.114
is place place	0.9
is place place of a kind	0.963
is place quantity	-0.097
is place quantity of a kind	-0.086
is place thing be	-0.261
is place thing do	0.415
is place with the focus	1.189
is quantity	0.185
is quantity before the focus	0.735
is quantity date	-0.245
is quantity date of a kind	-0.69
is quantity manner	0.099
is quantity name	-0.109
is quantity name do	-0.24
is quantity place	-0.147
is quantity place of a kind	-0.077
is quantity quantity	0.645
is quantity quantity of a kind	1.179
is quantity thing	-0.058
is quantity thing be	0.052
joins 0 for many	-0.463
joins 0 for one	0.112
joins 1 for many	0.712
joins 1 for one	0.151
joins 2 for many	-0.249
joins 2 for one	-0.263
length 0 date of a kind	1.231
length 0 definition	0.078
length 0 duration	-0.215
length 0 manner	-0.096
length 0 name	0.821
length 0 name be	1.111
length 0 name do	0.615
length 0 person	0.091
length 0 person of a kind	-0.147
length 0 place	0.388
length 0 place of a kind	0.994
length 0 quantity	0.555
length 0 quantity of a kind	1.143
length 0 reason	-0.62
length 0 reason of a kind	-0.274
length 0 thing	0.203
length 0 thing be	0.641
length 0 thing do	-0.242
length 1 date	1.11
length 1 date of a kind	0.459
length 1 definition	0.213
length 1 duration	1.076
length 1 manner	-0.087
length 1 name	1.433
length 1 name be	1.489
length 1 name do	0.867
length 1 person	1.5
length 1 person of a kind	0.76
length 1 place	0.656
length 1 place of a kind	0.998
length 1 quantity	0.877
length 1 quantity of a kind	1.221
length 1 reason	0.114
length 1 reason of a kind	0.335
length 1 thing	0.391
length 1 thing be	1.174
length 1 thing do	0.347
length 2 date	0.828
length 2 date of a kind	0.559
length 2 definition	0.746
length 2 duration	0.544
length 2 manner	0.357
length 2 name	1.031
length 2 name be	1.102
length 2 name do	0.652
length 2 person	1.167
length 2 person of a kind	0.826
length 2 place	1.082
length 2 place of a kind	0.464
length 2 quantity	0.201
length 2 quantity of a kind	0.437
length 2 reason	-0.166
length 2 reason of a kind	-0.055
length 2 thing	0.515
length 2 thing be	1.04
length 2 thing do	0.558
length 3 date	0.192
length 3 date of a kind	0.123
length 3 definition	0.233
length 3 duration	0.175
length 3 manner	0.603
length 3 name	0.249
length 3 name be	0.508
length 3 name do	0.177
length 3 person	0.15
length 3 person of a kind	-0.196
length 3 quantity	0.416
length 3 quantity of a kind	0.479
length 3 reason	0.341
length 3 reason of a kind	0.17
length 3 thing	0.365
length 3 thing be	0.536
length 3 thing do	0.171
length 4 definition	-0.163
length 4 duration	-0.219
length 4 manner	-0.124
length 4 name	0.182
length 4 name be	0.137
length 4 name do	-0.046
length 4 person	0.129
length 4 person of a kind	-0.172
length 4 place	0.697
length 4 place of a kind	-0.111
length 4 quantity	-0.117
length 4 quantity of a kind	-0.14
length 4 reason	0.201
length 4 reason of a kind	0.066
length 4 thing	0.335
length 4 thing be	0.364
length 4 thing do	0.211
length 5 date	-0.289
length 5 date of a kind	-0.416
length 5 definition	-0.202
length 5 duration	-0.142
length 5 manner	-0.121
length 5 name be	-0.401
length 5 name do	-0.161
length 5 person	0.075
length 5 person of a kind	-0.328
length 5 place	-0.275
length 5 place of a kind	-0.249
length 5 quantity	-0.535
length 5 quantity of a kind	-0.657
length 5 reason	0.319
length 5 reason of a kind	0.364
length 5 thing	0.043
length 5 thing be	-0.175
length 5 thing do	0.227
length 6 date	-0.118
length 6 date of a kind	-0.597
length 6 definition	-0.146
length 6 duration	-0.424
length 6 manner	0.07
length 6 name	-0.706
length 6 name be	-0.84
length 6 name do	-0.575
length 6 person	-0.718
length 6 person of a kind	-0.122
length 6 place	-0.724
length 6 place of a kind	-0.624
length 6 quantity	-0.499
length 6 quantity of a kind	-1.04
length 6 reason	0.308
length 6 reason of a kind	-0.355
length 6 thing	-0.602
length 6 thing be	-0.502
length 6 thing do	-0.279
length 7 date	-0.699
length 7 date of a kind	-0.518
length 7 definition	-0.35
length 7 duration	-0.293
length 7 manner	-0.057
length 7 name	-0.789
length 7 name be	-1.123
length 7 name do	-0.229
length 7 person	-0.904
length 7 person of a kind	-0.183
length 7 place	-0.509
length 7 place of a kind	-0.508
length 7 quantity	-0.576
length 7 quantity of a kind	-0.663
length 7 reason	0.064
length 7 thing	-0.493
length 7 thing be	-0.655
length 7 thing do	-0.112
length 8 date	-0.465
length 8 date of a kind	-0.401
length 8 definition	0.325
length 8 duration	-0.153
length 8 manner	-0.044
length 8 name	-0.856
length 8 name be	-0.909
length 8 name do	-0.427
length 8 person	-0.675
length 8 person of a kind	-0.268
length 8 place	-0.617
length 8 place of a kind	-0.469
length 8 quantity	-0.194
length 8 quantity of a kind	-0.488
length 8 reason	-0.056
length 8 thing	-0.047
length 8 thing be	-0.906
length 8 thing do	-0.093
length 9 date	-0.565
length 9 date of a kind	-0.466
length 9 definition	-0.735
length 9 manner	-0.501
length 9 name	-1.349
length 9 name be	-1.073
length 9 name do	-0.874
length 9 person	-0.816
length 9 person of a kind	-0.17
length 9 place	-0.7
length 9 place of a kind	-0.529
length 9 quantity	-0.127
length 9 quantity of a kind	-0.292
length 9 reason	-0.505
length 9 thing	-0.71
length 9 thing be	-1.516
length 9 thing do	-0.788
near	0.574
near date of a kind	-0.064
near definition	0.475
near duration	0.099
near manner	-0.243
near name	-0.472
near name be	0.16
near person	-0.042
near person of a kind	0.367
near place	-0.108
near place of a kind	-0.068
near quantity	0.414
near quantity of a kind	0.152
near reason	-0.046
near reason of a kind	-0.065
near thing be	-0.09
near thing do	0.062
no content	-1.208
opens "	1.329
opens " date of a kind	-0.197
opens " name	0.602
opens " name be	-0.18
opens " name do	-0.186
opens " person	-0.257
opens " thing be	0.48
opens "(	0.606
opens ")	0.06
opens ",	0.301
opens $	0.454
opens &	-0.076
opens '	0.566
opens 's	-0.138
opens 's date	0.066
opens 's name	-0.065
opens 's name be	0.345
opens 's name do	0.159
opens 's place	0.096
opens 's quantity	-0.105
opens 's thing be	-0.241
opens 's thing do	-0.094
opens (	-0.147
opens ( date	0.543
opens ( date of a kind	-0.397
opens ( definition	0.586
opens ( manner	0.311
opens ( name	-0.13
opens ( name be	0.22
opens ( name do	-0.203
opens ( person	-0.242
opens ( place	-0.297
opens ( place of a kind	-0.213
opens ( quantity	-0.676
opens ( quantity of a kind	-0.148
opens ( thing	-0.147
opens ( thing be	0.53
opens ( thing do	0.045
opens ("	1.022
opens ) name	-0.103
opens ) name be	0.221
opens ) name do	-0.056
opens ) person	-0.053
opens ) thing do	0.09
opens ),	0.12
opens ), name	0.131
opens ), name be	0.181
opens ), thing do	-0.089
opens ,	0.513
opens , date of a kind	0.343
opens , duration	-0.244
opens , manner	-0.138
opens , name	0.285
opens , name be	0.133
opens , name do	-0.554
opens , person	0.307
opens , person of a kind	-0.08
opens , place	-0.074
opens , place of a kind	0.092
opens , quantity	-0.289
opens , reason	0.401
opens , thing	0.421
opens , thing be	0.244
opens , thing do	-0.379
opens ,"	0.396
opens -	-1.369
opens - date	-0.069
opens - date of a kind	0.076
opens - definition	-0.063
opens - manner	-0.046
opens - name	-0.217
opens - name be	-0.208
opens - name do	-0.108
opens - person	-0.059
opens - quantity	0.049
opens - quantity of a kind	-0.128
opens - thing be	-0.257
opens - thing do	-0.181
opens .	-0.386
opens . person	-0.071
opens .[	-0.157
opens /	-0.5
opens :	1.512
opens :"	0.33
opens ;	0.449
opens ; name	0.598
opens ; quantity of a kind	-0.099
opens ; thing be	0.213
opens [	0.549
opens —	0.112
opens — thing be	0.092
part of a list, commas 0 for many	-0.27
part of a list, commas 0 for one	0.222
part of a list, commas 1 for many	0.374
part of a list, commas 2 for many	0.157
part of a list, commas 2 for one	-0.487
part of a list, joins 0	-0.125
part of a list, joins 0 date	-0.2
part of a list, joins 0 definition	0.148
part of a list, joins 0 for many	0.058
part of a list, joins 0 for one	-0.183
part of a list, joins 0 name be	0.139
part of a list, joins 0 name do	-0.087
part of a list, joins 0 person	-0.292
part of a list, joins 0 person of a kind	0.084
part of a list, joins 0 place	-0.13
part of a list, joins 0 place of a kind	-0.252
part of a list, joins 0 quantity	0.151
part of a list, joins 0 quantity of a kind	-0.177
part of a list, joins 0 reason	0.156
part of a list, joins 0 thing	0.067
part of a list, joins 0 thing be	0.269
part of a list, joins 1	0.086
part of a list, joins 1 date	-0.154
part of a list, joins 1 date of a kind	-0.084
part of a list, joins 1 definition	-0.113
part of a list, joins 1 for many	0.204
part of a list, joins 1 for one	-0.117
part of a list, joins 1 manner	0.41
part of a list, joins 1 name	-0.176
part of a list, joins 1 name do	-0.189
part of a list, joins 1 person	0.378
part of a list, joins 1 place	0.138
part of a list, joins 1 place of a kind	-0.26
part of a list, joins 1 quantity of a kind	-0.192
part of a list, joins 1 thing	-0.105
part of a list, joins 1 thing be	0.644
partly in the question	-1.295
partly in the question date	-0.143
partly in the question date of a kind	-0.081
partly in the question definition	0.047
partly in the question duration	-0.189
partly in the question manner	-0.335
partly in the question name	0.452
partly in the question name be	0.692
partly in the question person	-0.05
partly in the question place	-0.151
partly in the question place of a kind	0.127
partly in the question quantity	-0.348
partly in the question reason	-0.236
partly in the question thing	-0.459
partly in the question thing be	0.262
partly in the question thing do	-0.277
question words 0 before date	-0.08
question words 0 before date of a kind	-0.324
question words 0 before definition	0.144
question words 0 before manner	0.088
question words 0 before name be	-0.153
question words 0 before name do	0.14
question words 0 before person	-0.072
question words 0 before person of a kind	0.323
question words 0 before place	0.086
question words 0 before place of a kind	0.104
question words 0 before quantity of a kind	-0.324
question words 0 before reason	-0.148
question words 0 before thing be	-0.284
question words 0 before thing do	0.257
question words 0 before, 0 behind	-0.223
question words 0 before, 1 behind	-0.047
question words 0 before, 2 behind	-0.15
question words 0 before, 3 behind	-0.087
question words 0 before, 4 behind	0.092
question words 0 before, 5 behind	-0.136
question words 0 before, 6 behind	-0.228
question words 0 behind date	-0.146
question words 0 behind date of a kind	0.17
question words 0 behind duration	-0.044
question words 0 behind manner	-0.381
question words 0 behind name	0.095
question words 0 behind person	-0.179
question words 0 behind person of a kind	-0.048
question words 0 behind place	-0.198
question words 0 behind place of a kind	0.056
question words 0 behind reason	-0.074
question words 0 behind thing	-0.182
question words 0 behind thing be	-0.147
question words 1 before date	0.097
question words 1 before definition	0.138
question words 1 before manner	0.122
question words 1 before name do	0.152
question words 1 before person	-0.045
question words 1 before person of a kind	0.181
question words 1 before place	0.096
question words 1 before place of a kind	0.12
question words 1 before quantity	-0.115
question words 1 before quantity of a kind	0.073
question words 1 before reason	-0.459
question words 1 before thing	0.176
question words 1 before thing be	0.231
question words 1 before thing do	0.469
question words 1 before, 0 behind	-0.065
question words 1 before, 1 behind	0.247
question words 1 before, 2 behind	0.42
question words 1 before, 3 behind	0.303
question words 1 before, 4 behind	0.328
question words 1 before, 5 behind	0.464
question words 1 before, 6 behind	0.236
question words 1 behind date	0.129
question words 1 behind date of a kind	-0.159
question words 1 behind manner	-0.316
question words 1 behind name	-0.159
question words 1 behind name be	0.074
question words 1 behind person	0.278
question words 1 behind person of a kind	-0.111
question words 1 behind place	-0.099
question words 1 behind place of a kind	0.166
question words 1 behind quantity	0.31
question words 1 behind quantity of a kind	0.656
question words 1 behind reason	-0.194
question words 1 behind thing	-0.043
question words 1 behind thing do	0.07
question words 2 before date	0.106
question words 2 before date of a kind	0.122
question words 2 before definition	-0.109
question words 2 before manner	0.186
question words 2 before name	-0.054
question words 2 before name be	0.048
question words 2 before name do	0.099
question words 2 before person	-0.137
question words 2 before person of a kind	0.152
question words 2 before place of a kind	-0.089
question words 2 before quantity	0.052
question words 2 before reason	0.276
question words 2 before thing	-0.194
question words 2 before thing do	-0.239
question words 2 before, 2 behind	0.169
question words 2 before, 3 behind	0.237
question words 2 before, 4 behind	0.196
question words 2 before, 5 behind	-0.145
question words 2 before, 6 behind	0.179
question words 2 behind date	-0.057
question words 2 behind date of a kind	0.133
question words 2 behind definition	-0.197
question words 2 behind manner	-0.099
question words 2 behind name be	0.298
question words 2 behind name do	-0.116
question words 2 behind person of a kind	0.113
question words 2 behind place	0.126
question words 2 behind place of a kind	-0.355
question words 2 behind quantity	0.351
question words 2 behind quantity of a kind	0.074
question words 2 behind reason	0.092
question words 2 behind thing	0.089
question words 2 behind thing be	0.216
question words 2 behind thing do	0.28
question words 3 before date	0.209
question words 3 before definition	0.071
question words 3 before duration	-0.103
question words 3 before manner	-0.091
question words 3 before name do	0.081
question words 3 before person	-0.117
question words 3 before person of a kind	-0.09
question words 3 before place	-0.227
question words 3 before reason	0.153
question words 3 before thing be	0.215
question words 3 before thing do	-0.074
question words 3 before, 0 behind	-0.185
question words 3 before, 1 behind	0.048
question words 3 before, 2 behind	0.073
question words 3 before, 3 behind	-0.161
question words 3 before, 4 behind	0.189
question words 3 before, 5 behind	0.207
question words 3 behind date	-0.104
question words 3 behind date of a kind	-0.145
question words 3 behind definition	0.307
question words 3 behind name	0.174
question words 3 behind name be	-0.312
question words 3 behind name do	-0.261
question words 3 behind person of a kind	-0.174
question words 3 behind place of a kind	0.121
question words 3 behind quantity	0.064
question words 3 behind quantity of a kind	0.204
question words 3 behind reason	0.064
question words 3 behind thing do	-0.048
question words 4 before date	-0.105
question words 4 before definition	-0.082
question words 4 before manner	-0.133
question words 4 before name	-0.073
question words 4 before name be	0.073
question words 4 before name do	-0.322
question words 4 before person	0.074
question words 4 before person of a kind	-0.196
question words 4 before place	0.223
question words 4 before place of a kind	0.143
question words 4 before quantity	-0.088
question words 4 before quantity of a kind	0.154
question words 4 before thing	0.081
question words 4 before thing be	-0.102
question words 4 before thing do	0.061
question words 4 before, 0 behind	-0.205
question words 4 before, 2 behind	-0.173
question words 4 before, 3 behind	0.147
question words 4 before, 4 behind	-0.416
question words 4 before, 5 behind	-0.046
question words 4 before, 6 behind	-0.265
question words 4 behind date of a kind	0.068
question words 4 behind manner	0.193
question words 4 behind name	0.125
question words 4 behind name do	0.174
question words 4 behind person	0.073
question words 4 behind person of a kind	0.474
question words 4 behind place	0.15
question words 4 behind place of a kind	-0.117
question words 4 behind quantity	-0.249
question words 4 behind quantity of a kind	-0.204
question words 4 behind reason	0.04
question words 4 behind thing	-0.178
question words 4 behind thing be	-0.152
question words 5 before date	-0.109
question words 5 before date of a kind	0.087
question words 5 before definition	-0.183
question words 5 before manner	-0.344
question words 5 before name be	-0.217
question words 5 before name do	-0.045
question words 5 before person	0.093
question words 5 before person of a kind	0.21
question words 5 before place	-0.259
question words 5 before place of a kind	-0.312
question words 5 before quantity	0.268
question words 5 before quantity of a kind	0.138
question words 5 before thing	0.059
question words 5 before thing be	-0.235
question words 5 before thing do	-0.107
question words 5 before, 0 behind	0.4
question words 5 before, 1 behind	0.276
question words 5 before, 2 behind	0.15
question words 5 before, 3 behind	-0.372
question words 5 before, 4 behind	-0.28
question words 5 before, 5 behind	-0.515
question words 5 before, 6 behind	-0.699
question words 5 behind date	0.289
question words 5 behind date of a kind	-0.281
question words 5 behind manner	0.165
question words 5 behind name do	0.213
question words 5 behind person of a kind	-0.043
question words 5 behind place	-0.047
question words 5 behind place of a kind	0.165
question words 5 behind quantity	-0.21
question words 5 behind quantity of a kind	-0.265
question words 5 behind reason	-0.225
question words 5 behind thing	0.078
question words 5 behind thing be	-0.084
question words 5 behind thing do	-0.324
question words 6 before date	-0.117
question words 6 before date of a kind	0.132
question words 6 before duration	-0.132
question words 6 before manner	0.173
question words 6 before name	0.16
question words 6 before name be	0.265
question words 6 before name do	-0.104
question words 6 before person	0.204
question words 6 before person of a kind	-0.58
question words 6 before place	0.06
question words 6 before quantity	-0.172
question words 6 before quantity of a kind	-0.048
question words 6 before reason	0.226
question words 6 before reason of a kind	0.142
question words 6 before thing	-0.153
question words 6 before thing be	0.157
question words 6 before thing do	-0.367
question words 6 before, 0 behind	-0.326
question words 6 before, 2 behind	0.293
question words 6 before, 3 behind	0.176
question words 6 before, 5 behind	-0.075
question words 6 behind date	-0.111
question words 6 behind date of a kind	0.215
question words 6 behind definition	-0.129
question words 6 behind manner	0.462
question words 6 behind name	-0.214
question words 6 behind person	-0.217
question words 6 behind person of a kind	-0.212
question words 6 behind place	0.092
question words 6 behind quantity	-0.284
question words 6 behind quantity of a kind	-0.468
question words 6 behind reason	0.297
question words 6 behind reason of a kind	-0.191
question words 6 behind thing	0.272
question words 6 behind thing be	0.15
two after a question word date of a kind	0.058
two after a question word definition	0.139
two after a question word manner	0.067
two after a question word name	0.132
two after a question word name be	0.045
two after a question word name do	0.083
two after a question word person of a kind	0.182
two after a question word place	0.139
two after a question word place of a kind	0.124
two after a question word quantity	-0.101
two after a question word reason	-0.446
two after a question word thing be	0.059
two after a question word thing do	0.295
whole of a list, commas 0 for many	-0.232
whole of a list, commas 0 for one	-0.253
whole of a list, commas 1 for many	0.191
whole of a list, commas 2 for many	0.3
whole of a list, commas 2 for one	0.252
whole of a list, joins 1	0.264
whole of a list, joins 1 date	-0.151
whole of a list, joins 1 date of a kind	-0.354
whole of a list, joins 1 definition	-0.162
whole of a list, joins 1 for many	0.259
whole of a list, joins 1 manner	0.149
whole of a list, joins 1 name	0.409
whole of a list, joins 1 name be	0.442
whole of a list, joins 1 name do	0.083
whole of a list, joins 1 person	0.423
whole of a list, joins 1 person of a kind	-0.25
whole of a list, joins 1 place	0.22
whole of a list, joins 1 place of a kind	0.344
whole of a list, joins 1 quantity	-0.18
whole of a list, joins 1 quantity of a kind	-0.664
whole of a list, joins 1 reason	-0.151
whole of a list, joins 1 thing	-0.057
whole of a list, joins 1 thing be	0.638
whole of a list, joins 1 thing do	0.33
"""


@cache
def span_weights() -> dict[str, float]:
    """Feature name -> weight; a feature that is absent weighs nothing."""
    rows = (line.rpartition("\t") for line in WEIGHTS.strip().splitlines())
    return {name: float(weight) for name, _, weight in rows}
