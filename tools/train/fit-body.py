"""Fits the score that tells body from the rest.

    fit-body.py TABLE OUT.json [dev]

With `dev` only the development half is learned from. Prints the log loss and the share of the weight that is told
right, by the style of the text or the corpus of the pages.
"""
import json
import sys
import warnings

import numpy as np
from sklearn.linear_model import LogisticRegression

# The last digits don't matter: weights are written with two.
warnings.filterwarnings('ignore')
TABLE, OUT, ONLY_DEV = sys.argv[1], sys.argv[2], 'dev' in sys.argv[3:]
HARDEST = 1.5
# HTML has twice the features, and names of classes that few pages bear.
STRENGTH = 0.03 if TABLE.endswith('markup') else 1
data = json.load(open(TABLE + '.json'))
y = np.array(data['label'])
X = np.fromfile(TABLE + '.bin', dtype='f4').reshape(len(y), -1)
w = np.array(data['weight'], 'f4') * 1000
style = np.array(data['style'])
# Text without a mark of its structure is the hardest to tell, and would be outvoted by the six other kinds.
if 'bs4' in data['styles']:
    w[style == data['styles'].index('bs4')] *= HARDEST
pages = data['pages']
page = np.array(data['page'])
dev = np.array([p['development'] for p in pages])[page]
hosts = {h: i for i, h in enumerate(sorted({p['host'] for p in pages}))}
fold = np.array([hosts[p['host']] for p in pages])[page] % 2
train = dev if ONLY_DEV else np.ones(len(y), bool)


def fit(rows):
    return LogisticRegression(C=STRENGTH, max_iter=400).fit(X[rows], y[rows], sample_weight=w[rows])


model = fit(train)
p = model.predict_proba(X)[:, 1]
unseen = ~train
if not ONLY_DEV:
    unseen = np.ones(len(y), bool)
    for f in (0, 1):
        p[fold == f] = fit(fold != f).predict_proba(X[fold == f])[:, 1]
report = []
for s, name in enumerate(data['styles']):
    rows = unseen & (style == s)
    loss = -(w[rows] * np.log(np.where(y[rows] == 1, p[rows], 1 - p[rows]) + 1e-9)).sum() / w[rows].sum()
    right = (w[rows] * ((p[rows] > 0.5) == y[rows])).sum() / w[rows].sum()
    report.append(f'{name}: log loss {loss:.3f}, right {right:.3f}')
    print(report[-1])
json.dump(
    {
        'bias': float(model.intercept_[0]),
        'weights': model.coef_[0].tolist(),
        'features': data['features'],
        'report': report,
        'pages': int(sum(p['development'] for p in pages)) if ONLY_DEV else len(pages),
    },
    open(OUT, 'w'),
)
