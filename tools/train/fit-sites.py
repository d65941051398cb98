"""Fits how much what a site's pages share tells of a block that the judge takes for body.

    fit-sites.py TABLE OUT.json

TABLE-html.json and TABLE-text.json hold a row a block. Folds are of hosts. Prints, cross-validated, what goes of the lines
that are not body and what stays of the bodies, by characters, at several thresholds.
"""
import json
import os
import sys

os.environ['OPENBLAS_NUM_THREADS'] = os.environ['OMP_NUM_THREADS'] = '1'

import numpy as np
from sklearn.linear_model import LogisticRegression

TABLE, OUT = sys.argv[1], sys.argv[2]
FOLDS = 5
STRENGTH = 0.3
THRESHOLDS = (0.1, 0.2, 0.3, 0.4, 0.5)
# As in src/label/site-template.ts.
SHIPPED = 0.2
# A paragraph of the article that is lost is this much worse than a line of the frame that stays.
BODY_WEIGHT = 2.0


def fit(X, y, w):
    deviation = X.std(0) + 1e-9
    model = LogisticRegression(C=STRENGTH, max_iter=2000).fit(X / deviation, y, sample_weight=w)
    return model.coef_[0] / deviation, float(model.intercept_[0])


def probability(X, weights, bias):
    return 1 / (1 + np.exp(-(X @ weights + bias)))


def weights_of(y, source):
    return np.where(y == 1, BODY_WEIGHT, 1.0)


def summary(name, p, y, length, threshold):
    goes = p < threshold
    body, rest = y == 1, y == 0
    gone = (length * goes)[rest].sum() / max(1, length[rest].sum())
    lost = (length * goes)[body].sum() / max(1, length[body].sum())
    lines = goes[rest].mean() if rest.any() else 0
    return f'{name} below {threshold}: {gone:.3f} of the characters that are no body go ({lines:.3f} of the lines), {lost:.4f} of the bodies'


def fit_form(form):
    data = json.load(open(f'{TABLE}-{form}.json'))
    rows, features = data['rows'], data['features']
    X = np.array([r['values'] for r in rows])
    y = np.array([r['body'] for r in rows])
    fold = np.array([r['fold'] for r in rows])
    source = np.array([r['source'] for r in rows])
    length = np.array([r['length'] for r in rows], dtype=float)
    w = weights_of(y, source)
    p = np.zeros(len(y))
    for f in range(FOLDS):
        train, test = fold != f, fold == f
        weights, bias = fit(X[train], y[train], w[train])
        p[test] = probability(X[test], weights, bias)
    report = []
    for name in sorted(set(source)):
        at = source == name
        for threshold in THRESHOLDS:
            line = summary(f'{form} {name}', p[at], y[at], length[at], threshold)
            print(line)
            if threshold == SHIPPED:
                report.append(line)
    for r, value in zip(rows, p):
        r['p'] = float(value)
    json.dump(rows, open(f'{TABLE}-{form}.judged.json', 'w'))
    weights, bias = fit(X, y, w)
    for name, value in zip(features, weights):
        print(f'    {name:26}{value:8.3f}')
    print(f'    {"bias":26}{bias:8.3f}')
    return {'bias': bias, 'weights': dict(zip(features, map(float, weights))), 'report': report, 'blocks': len(rows), 'sites': len({r['site'] for r in rows})}


json.dump({form: fit_form(form) for form in ('html', 'text')}, open(OUT, 'w'))
