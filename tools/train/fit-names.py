"""Fits the words' weights, then the naming weights over features and word cues, and a threshold for each kind.

    fit-names.py TABLE OUT.json [dev]

With `dev` only the development half is learned from. Prints named and precision by kind, cross-validated over hosts.
"""
import json
import sys
import warnings

import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import LogisticRegression

warnings.filterwarnings('ignore')
TABLE, OUT, ONLY_DEV = sys.argv[1], sys.argv[2], 'dev' in sys.argv[3:]
FOLDS = 4
# A word must stand on pages of so many hosts: none is learned from one site.
HOSTS = 15
# How strongly rare kinds are weighed up, 0 to 1; inverse strengths of the ridges.
RARE, RIDGE_WORDS, RIDGE = 0.2, 0.3, 0.1
FLOOR, SCALE, NEAR, FAR = 0.003, 2.0, 2, 8  # as in word-cues.ts
STEP = 8.0  # a weight of a word is a multiple of 1/8

data = json.load(open(TABLE + '.json'))
kinds = data['kinds']
y = np.array(data['kind'])
inside = np.array(data['inside']) == 1
count, width = len(y), len(data['features'])
X = np.fromfile(TABLE + '.bin', dtype='f4').reshape(count, width)
pages = data['pages']
starts = np.array([p['first'] for p in pages] + [count])
page = np.repeat(np.arange(len(pages)), np.diff(starts))
hosts = {h: i for i, h in enumerate(sorted({p['host'] for p in pages}))}
host = np.array([hosts[p['host']] for p in pages])
held_hosts = {p['host'] for p in pages if p['corpus'] != 'more' and not p['development']}
dev_page = np.array([p['development'] if p['corpus'] != 'more' else p['host'] not in held_hosts for p in pages])
corpus = np.array([p['corpus'] for p in pages])[page]
lens = np.array([len(w) for w in data['words']])
flat = np.array([w for row in data['words'] for w in row], dtype='i4')
bag = sp.csr_matrix((np.ones(len(flat), 'f4'), flat, np.r_[0, np.cumsum(lens)]), shape=(count, len(data['vocabulary'])))

has = (y >= 0) & ~inside
dev = dev_page[page]
train = has & dev if ONLY_DEV else has
fold = (host % FOLDS)[page]
# Many lines of one kind on one page say less each.
size = np.zeros((len(pages), len(kinds)))
np.add.at(size, (page[y >= 0], y[y >= 0]), 1)
weight = np.where(y >= 0, 1 / np.sqrt(np.maximum(1, size[page, np.maximum(y, 0)])), 0)
used = sorted(set(y[train].tolist()))


def fit(rows, labelled, ridge):
    sums = {k: weight[labelled & (y == k)].sum() + 1e-9 for k in used}
    w = weight[labelled] * np.array([sums[k] ** -RARE for k in y[labelled]])
    return LogisticRegression(C=ridge, max_iter=120).fit(rows[labelled], y[labelled], sample_weight=w / w.mean())


def dense(model):
    """Weights and bias for the kinds in `used`; a kind that a fold never met can't be told."""
    W = np.zeros((len(used), model.coef_.shape[1]))
    b = np.full(len(used), -9.0)
    for i, k in enumerate(model.classes_):
        W[used.index(k)], b[used.index(k)] = model.coef_[i], model.intercept_[i]
    return W, b


def softmax(z):
    z = np.exp(z - z.max(1, keepdims=True))
    return z / z.sum(1, keepdims=True)


def words_of(labelled):
    rows = np.repeat(np.arange(count), lens)
    m = labelled[rows]
    pairs = np.unique(np.c_[flat[m], host[page[rows[m]]]], axis=0)
    return np.nonzero(np.bincount(pairs[:, 0], minlength=bag.shape[1]) >= HOSTS)[0]


def word_model(labelled, keep):
    W, b = dense(fit(bag[:, keep], labelled, RIDGE_WORDS))
    return np.clip(np.round(W * STEP), -32, 31) / STEP, np.round(b, 2)


def likelihoods(rows, W, b):
    P = softmax(rows @ W.T + b)
    P[np.diff(rows.indptr) == 0] = 0
    return P


def cues(P):
    out = np.zeros((count, P.shape[1] * 4), 'f4')
    out[:, : P.shape[1]] = np.where(P == 0, 0, np.log((P + FLOOR) / FLOOR))
    for a, b in zip(starts[:-1], starts[1:]):
        n = b - a
        if n == 0:
            continue
        sums = np.vstack([np.zeros(P.shape[1]), np.cumsum(P[a:b], 0)])
        i = np.arange(n)
        mean = lambda lo, hi: (sums[hi] - sums[lo]) / np.maximum(1, hi - lo)[:, None]
        near = mean(np.maximum(0, i - NEAR), np.minimum(n, i + NEAR + 1))
        before = mean(np.maximum(0, i - FAR), i)
        after = mean(np.minimum(n, i + 1), np.minimum(n, i + 1 + FAR))
        out[a:b, P.shape[1] :] = np.hstack([near, before, after]) * SCALE
    return out


keep = words_of(train)
word_weights, word_bias = word_model(train, keep)
kept = bag[:, keep]
P = likelihoods(kept, word_weights, word_bias)
# What a page is trained with must come from words that were weighed without it, as on every page to come.
learned = dev if ONLY_DEV else np.ones(count, bool)
for f in range(FOLDS):
    part = learned & (fold == f)
    P[part] = likelihoods(kept[part], *word_model(train & (fold != f), keep))
rows = np.hstack([X, cues(P)])
W, b = dense(fit(rows, train, RIDGE))
W, b = np.round(W, 2), np.round(b, 2)
final = softmax(rows @ W.T + b)
crossed = final.copy()
for f in range(FOLDS):
    part = learned & (fold == f)
    Wf, bf = dense(fit(rows, train & (fold != f), RIDGE))
    crossed[part] = softmax(rows[part] @ Wf.T + bf)


def tally(p, rows, thresholds):
    best, top = p[rows].argmax(1), p[rows].max(1)
    given = np.where(top >= thresholds[best], np.array(used)[best], -1)
    return given, y[rows]


def scores(p, rows, thresholds):
    given, true = tally(p, rows, thresholds)
    out = {}
    for k in sorted(set(true.tolist())):
        right = ((given == k) & (true == k)).sum()
        out[k] = ((true == k).sum(), right / (true == k).sum(), right / max(1, (given == k).sum()))
    return out


def macro(s):
    return np.mean([v[1] for v in s.values()]), np.mean([v[2] for v in s.values()])


# Thresholds lie between these: above them a kind would hardly ever be named. So many lines are thought to be half right.
LOWEST, HIGHEST, PRIOR = 0.25, 0.7, 4


def choose():
    """For each kind the threshold with the best sum of named and precision on pages that weren't learned from."""
    measured = has & learned & (corpus != 'more')
    best, top, true = crossed[measured].argmax(1), crossed[measured].max(1), y[measured]
    chosen = np.full(len(used), 0.4)
    for i, k in enumerate(used):
        most = -1.0
        for threshold in np.arange(LOWEST, HIGHEST, 0.05):
            given = (best == i) & (top >= threshold)
            right = (given & (true == k)).sum()
            value = right / max(1, (true == k).sum()) + (right + PRIOR / 2) / (given.sum() + PRIOR)
            if value > most + 1e-6:
                most, chosen[i] = value, threshold
    return np.round(chosen, 2)


thresholds = choose()
report = []
for c in ('fundus', 'wcxb'):
    parts = [('cross-validated', crossed, has & learned & (corpus == c))]
    if ONLY_DEV:
        parts.append(('held', final, has & ~dev & (corpus == c)))
    for name, p, m in parts:
        flat_named, flat_precision = macro(scores(p, m, np.full(len(used), 0.4)))
        named, precision = macro(scores(p, m, thresholds))
        report.append(f'{c} {name}: named {named:.3f}, precision {precision:.3f}')
        print(report[-1], f'(one threshold of 0.4: {flat_named:.3f}, {flat_precision:.3f})')
        if '-v' in sys.argv:
            for k, (n, a, q) in scores(p, m, thresholds).items():
                print(f'    {kinds[k]:14} {n:6} named {a:.2f} precision {q:.2f} threshold {thresholds[used.index(k)]}')
json.dump(
    {
        'kinds': [kinds[k] for k in used],
        'bias': b.tolist(),
        'weights': W.tolist(),
        'thresholds': thresholds.tolist(),
        'words': [data['vocabulary'][w] for w in keep],
        'wordBias': word_bias.tolist(),
        'wordWeights': (word_weights.T * STEP).astype(int).tolist(),
        'report': report,
        'pages': int((dev_page if ONLY_DEV else np.ones(len(pages))).sum()),
    },
    open(OUT, 'w'),
)
