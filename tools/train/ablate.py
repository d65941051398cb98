"""What each group of features is worth: the log loss over hosts not seen, without it.

    ablate.py TABLE

Half as many trees as the scorer has, and every third of the blocks that are surely boilerplate: enough to compare.
"""
import hashlib
import json
import sys

import numpy as np
import xgboost as xgb

TABLE = sys.argv[1]
FOLDS = 3
ROUNDS = 80
PARAMS = {
    'objective': 'binary:logistic',
    'eta': 0.15,
    'max_depth': 6,
    'min_child_weight': 4,
    'subsample': 0.8,
    'colsample_bytree': 0.3,
    'tree_method': 'hist',
    'max_bin': 64,
    'base_score': 0.5,
    'nthread': 2,
    'seed': 1,
}
GROUPS = {
    'phrases and patterns of kinds': lambda f: f.split(':')[0] in ('own', 'before', 'after', 'open'),
    'neighbours and headings': lambda f: '@' in f or f.split(':')[0] in ('plain', 'above'),
    'subject': lambda f: f.startswith('topic:'),
    'names of classes': lambda f: f.split(':')[0] in ('near', 'far'),
    'best element and core': lambda f: f.startswith(('best', 'core', 'whole')) or f.endswith('-best'),
    'paths that come again': lambda f: f.startswith('path-'),
    'links': lambda f: 'link' in f and '@' not in f and ':' not in f,
    'page as a whole': lambda f: f.startswith('page-'),
}

data = json.load(open(TABLE + '.json'))
features = data['features']
y = np.array(data['label'], 'f4')
X = np.fromfile(TABLE + '.bin', dtype='f4').reshape(len(y), -1)
w = np.array(data['weight'], 'f4') * 100
folds = np.array([int(hashlib.md5(p['host'].encode()).hexdigest(), 16) % FOLDS for p in data['pages']])
fold = folds[np.array(data['page'])]
every = np.arange(len(y)) % 3 == 0
kept = every | (y == 1)
weight = np.where(kept & (y == 0), w * 3, w).astype('f4')


def loss(columns):
    p = np.zeros(len(y), 'f4')
    for number in range(FOLDS):
        rows = kept & (fold != number)
        model = xgb.train(PARAMS, xgb.DMatrix(X[rows][:, columns], label=y[rows], weight=weight[rows]), ROUNDS)
        mine = fold == number
        p[mine] = model.predict(xgb.DMatrix(X[mine][:, columns]))
    return -(w * np.log(np.where(y == 1, p, 1 - p) + 1e-7)).sum() / w.sum()


everything = loss(np.arange(len(features)))
print(f'everything: {len(features)} features, log loss {everything:.4f}', flush=True)
for name, belongs in GROUPS.items():
    columns = np.array([i for i, f in enumerate(features) if not belongs(f)])
    gone = len(features) - len(columns)
    if gone > 0:
        print(f'without {name}: {gone} features fewer, log loss {loss(columns) - everything:+.4f}', flush=True)
