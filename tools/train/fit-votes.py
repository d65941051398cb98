"""Fits what single words say for or against body, and what the names of elements say in HTML.

    fit-votes.py TABLE OUT.json

Two logistic regressions, over the words of a block and over the names around it. Each is fitted to every page, and for
each fold to the pages of other hosts: the trees learn how far to trust a vote from pages that it wasn't fitted to.
"""
import hashlib
import json
import re
import sys
import warnings

import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import LogisticRegression

warnings.filterwarnings('ignore')
TABLE, OUT = sys.argv[1], sys.argv[2]
FOLDS = 5
# A word or a name must stand on pages of so many hosts: none is learned from one site.
HOSTS = {'words': 20, 'names': 12}
# So many are kept, those that decide most.
MOST = {'words': 1500, 'names': 800}
RIDGE = {'words': 0.05, 'names': 0.1}
# Two letters, a tag, or a letter of a script that needs no more.
TELLING = re.compile(r'[^\W\d_]{2}|^<|[^\W\d_\x00-\u024f]')
STEPS, LEAST, LARGEST = 16, -32, 31

data = json.load(open(TABLE + '.json'))
y = np.array(data['label'], 'f4')
weight = np.array(data['weight'], 'f4') * 100
page = np.array(data['page'])
hosts = [p['host'] for p in data['pages']]
number_of = {host: number for number, host in enumerate(sorted(set(hosts)))}
host = np.array([number_of[h] for h in hosts])[page]
fold = np.array([int(hashlib.md5(h.encode()).hexdigest(), 16) % FOLDS for h in hosts])[page]


def bag(lists, width):
    """How often each word stands in each row."""
    lengths = np.array([len(row) for row in lists])
    flat = np.fromiter((word for row in lists for word in row), 'i4', lengths.sum())
    counts = sp.csr_matrix((np.ones(len(flat), 'f4'), flat, np.r_[0, np.cumsum(lengths)]), shape=(len(lists), width))
    counts.sum_duplicates()
    return counts


def hosts_of(counts):
    """On pages of how many hosts each word stands."""
    by_host = sp.csr_matrix((np.ones(len(host), 'f4'), (host, np.arange(len(host)))), shape=(len(number_of), len(host)))
    return np.asarray(((by_host @ counts) > 0).sum(0)).ravel()


def telling(words):
    """Numbers are of the day and of the layout, and single letters are of machines."""
    return np.array([bool(TELLING.search(word)) for word in words])


def regress(counts, rows, ridge):
    model = LogisticRegression(C=ridge, solver='liblinear', max_iter=60, random_state=1)
    model.fit(counts[rows], y[rows], sample_weight=weight[rows])
    return model.coef_[0], model.intercept_[0]


def fit(kind, places, spelled, rows):
    """Weighs every word by rows, keeps those that decide most, and weighs these alone."""
    usable = np.flatnonzero((hosts_of(sum_of(places, rows)) >= HOSTS[kind]) & telling(spelled))
    counts = sp.hstack([place[:, usable] for place in places]).tocsr()
    weights, _ = regress(counts, rows, RIDGE[kind])
    seen = np.asarray(counts[rows].multiply(weight[rows][:, None]).sum(0)).ravel()
    decides = (weights**2 * seen).reshape(len(places), -1).sum(0)
    best = np.sort(np.argsort(-decides, kind='stable')[: MOST[kind]])
    chosen = sp.hstack([place[:, usable[best]] for place in places]).tocsr()
    weights, bias = regress(chosen, rows, RIDGE[kind])
    votes = np.clip(np.round(weights.reshape(len(places), -1).T * STEPS), LEAST, LARGEST).astype(int)
    said = (votes != 0).any(1)
    words = [spelled[word] for word in usable[best][said]]
    scores = chosen @ np.clip(np.round(weights * STEPS), LEAST, LARGEST) / STEPS + bias
    return {'bias': round(float(bias), 3), 'words': words, 'votes': votes[said].tolist()}, scores


def sum_of(places, rows):
    """Counts of all places, in these rows alone."""
    mask = np.zeros(len(y), 'f4')
    mask[rows] = 1
    return sp.diags(mask) @ sum(places[1:], places[0])


def fit_folds(kind, places, spelled, rows):
    folds, scores = [], np.zeros(len(y))
    for number in range(FOLDS):
        fitted, given = fit(kind, places, spelled, rows[fold[rows] != number])
        folds.append(fitted)
        mine = rows[fold[rows] == number]
        scores[mine] = given[mine]
    every, _ = fit(kind, places, spelled, rows)
    p = 1 / (1 + np.exp(-scores[rows]))
    loss = -(weight[rows] * np.log(np.where(y[rows] == 1, p, 1 - p) + 1e-7)).sum() / weight[rows].sum()
    report = [
        f"{len(every['words'])} {kind}, fitted to {len(rows)} blocks of {len(set(page[rows]))} pages;",
        f'log loss by them alone on hosts that they never saw: {loss:.4f}',
    ]
    print(*report, flush=True)
    return {'all': every, 'folds': folds, 'report': report}


everything = np.arange(len(y))
with_names = np.flatnonzero([len(row) > 0 for row in data['own']])
words = bag(data['words'], len(data['spelled']))
names = [bag(data[place], len(data['named'])) for place in ('own', 'near', 'far')]
json.dump(
    {
        'words': fit_folds('words', [words], data['spelled'], everything),
        'names': fit_folds('names', names, data['named'], with_names),
    },
    open(OUT, 'w'),
)
