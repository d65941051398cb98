"""Fits what pages of other kinds are about: of every kind a logistic score over what the judge concludes of a block.

    fit-main.py TABLE OUT.json [FOLD]     TABLE-html and TABLE-text as dump-main.mjs writes them

Fits to the pages outside of a fold, or to all. Prints the mean word F1 of the pages of each kind, in folds by host.
"""
import json
import os
import sys
import warnings

os.environ['OPENBLAS_NUM_THREADS'] = os.environ['OMP_NUM_THREADS'] = '1'
import numpy as np
from fit.numbers import largest, matrix_json
from sklearn.linear_model import LogisticRegression

# A hundred steps are near enough.
warnings.filterwarnings('ignore')
TABLE, OUT = sys.argv[1:3]
ASKED = [int(fold) for fold in sys.argv[3:]]
# Of products too little is known: read like an article a page of one has .72 of wcxb's word F1, and by a score of its own .68.
KINDS = ['listing', 'forum', 'documentation', 'other']
FOLDS = 5
# What a page of another kind teaches a kind, and what an article does.
OTHER_SHARE, ARTICLE_SHARE = 0.15, 0.02
STRENGTH = 3.0
BITS = 8


class Blocks:
    def __init__(self, path):
        pages = json.load(open(path + '.json'))['pages']
        count = [len(page['words']) for page in pages]
        self.X = np.fromfile(path + '.bin', 'f4').reshape(sum(count), -1)
        self.page = np.repeat(np.arange(len(pages)), count)
        self.kind = np.array([page['kind'] for page in pages])
        self.fold = np.array([page['fold'] for page in pages])[self.page]
        self.words = np.concatenate([page['words'] for page in pages]).astype(float)
        self.body = np.concatenate([page['body'] for page in pages])
        self.weight = np.sqrt(np.clip(self.words, 1, 100)) / np.repeat(count, count)

    def fit(self, kind, rows):
        of = self.kind[self.page[rows]]
        weight = self.weight[rows] * np.where(of == kind, 1, np.where(of == 'article', ARTICLE_SHARE, OTHER_SHARE))
        deviation = np.maximum(self.X[rows].std(0), 0.1)
        model = LogisticRegression(C=STRENGTH / 100, max_iter=100)
        model.fit(self.X[rows] / deviation, self.body[rows], sample_weight=weight * len(rows) / weight.sum())
        return model.coef_[0] / deviation, model.intercept_[0]

    def layer(self, rows):
        fitted = [self.fit(kind, rows) for kind in KINDS]
        weights = matrix_json(np.array([w for w, _ in fitted]), largest(BITS))
        return {'weights': weights, 'bias': [float('%.4g' % b) for _, b in fitted]}


def probabilities(layer, X):
    weights = np.array(layer['weights']['numbers']).reshape(len(KINDS), -1) * np.array(layer['weights']['scales'])[:, None]
    return 1 / (1 + np.exp(-(X @ weights.T + layer['bias'])))


def word_f1(blocks, p, threshold, folds):
    found = {}
    for page in range(len(blocks.kind)):
        if blocks.kind[page] not in KINDS:
            continue
        of = blocks.page == page
        if blocks.fold[of][0] not in folds:
            continue
        said, body, words = p[of, KINDS.index(blocks.kind[page])] >= threshold, blocks.body[of] == 1, blocks.words[of]
        found.setdefault(blocks.kind[page], []).append(2 * words[said & body].sum() / max(1, words[said].sum() + words[body].sum()))
    return ' '.join(f'{kind} {np.mean(f1):.3f}' for kind, f1 in sorted(found.items()))


out = {}
for form in ('html', 'text'):
    blocks = Blocks(f'{TABLE}-{form}')
    p = np.zeros((len(blocks.body), len(KINDS)))
    for fold in ASKED or range(FOLDS):
        out[form] = blocks.layer(np.where(blocks.fold != fold)[0])
        p[blocks.fold == fold] = probabilities(out[form], blocks.X[blocks.fold == fold])
    for threshold in (0.3, 0.4, 0.5):
        print(f'{form}, threshold {threshold}:', word_f1(blocks, p, threshold, ASKED or range(FOLDS)), flush=True)
    if not ASKED:
        out[form] = blocks.layer(np.arange(len(blocks.body)))
json.dump(out, open(OUT, 'w'))
