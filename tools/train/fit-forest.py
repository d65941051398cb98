"""Fits the boosted trees that tell body from the rest.

    fit-forest.py TABLE OUT.json

Writes the trees fitted to every page, and those of each fold, which never saw a host of the fold: folds are told by the
host's name, so that anyone gets the same. Prints, by style or corpus, the log loss over blocks of hosts not seen.
"""
import hashlib
import json
import os
import sys

import numpy as np
import xgboost as xgb

TABLE, OUT = sys.argv[1], sys.argv[2]
HTML = TABLE.endswith('html')
FOLDS = 5
ROUNDS = int(os.environ.get('ROUNDS', 120 if HTML else 140))
PARAMS = {
    'objective': 'binary:logistic',
    'eta': 0.12 if HTML else 0.1,
    'max_depth': 5 if HTML else 6,
    'min_child_weight': 4,
    'subsample': 0.8,
    'colsample_bytree': 0.2 if HTML else 0.4,
    'tree_method': 'hist',
    'max_bin': 64,
    'base_score': 0.5,
    'nthread': 2,
    'seed': 1,
}
# What these say of a block in HTML is said by other features as well (see the ablation): naming goes by them.
UNASKED = ('own:', 'before:', 'after:', 'open:') if HTML else ()
# Blocks that a few trees are sure of teach nothing more: one of so many is enough, for all of them.
SURE = 0.005
ONE_OF = 8
# Text without a mark of its structure is the hardest to tell, and would be outvoted by the other kinds.
HARDEST = {'bs4': 1.5, 'nodes': 1.5, 'left by the library': 1.5}
MARKS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
LEAF_STEPS, LEAF_MIDDLE = 1024, 2048

data = json.load(open(TABLE + '.json'))
y = np.array(data['label'], 'f4')
asked = [c for c, name in enumerate(data['features']) if not name.startswith(UNASKED)]
X = np.fromfile(TABLE + '.bin', dtype='f4').reshape(len(y), -1)[:, asked]
names = [data['features'][c] for c in asked]
w = np.array(data['weight'], 'f4') * 100
style = np.array(data['style'])
for name, more in HARDEST.items():
    if name in data['styles']:
        w[style == data['styles'].index(name)] *= more
folds = np.array([int(hashlib.md5(p['host'].encode()).hexdigest(), 16) % FOLDS for p in data['pages']])
fold = folds[np.array(data['page'])]


def train(rows, weight, rounds):
    return xgb.train(PARAMS, xgb.DMatrix(X[rows], label=y[rows], weight=weight[rows]), rounds)


def predict(model, rows):
    return model.predict(xgb.DMatrix(X[rows]))


def thinned():
    """Which rows are learned from, and what they weigh then."""
    every = np.arange(len(y))
    p = predict(train(every % 4 == 0, w, 25), every)
    sure = (p < SURE * 4) & (y == 0)
    kept = ~sure | (every % ONE_OF == 0)
    weight = np.where(sure, w * ONE_OF, w).astype('f4')
    return kept, weight


# Values of each feature, to find where between two of them a cut may lie.
seen = {}


def cut_between(column, cut):
    """The middle between the cut and the largest value below it, in 18 bits: the same blocks go left, and no others."""
    if column not in seen:
        seen[column] = np.unique(X[:, column])
    values = seen[column]
    at = np.searchsorted(values, np.float32(cut), side='left')
    below = values[at - 1] if at > 0 else np.float32(cut) - 1
    above = values[at] if at < len(values) else np.float32(cut)
    middle = np.float32((np.float64(below) + np.float64(above)) / 2)
    for candidate in (middle, above, np.float32(cut)):
        bits = np.frombuffer(np.float32(candidate).tobytes(), '<u4')[0]
        for first in (int(bits) >> 14, (int(bits) >> 14) + 1):
            value = np.frombuffer(np.uint32(first << 14).tobytes(), '<f4')[0]
            if below < value <= above:
                return first
    return int(np.frombuffer(np.float32(cut).tobytes(), '<u4')[0]) >> 14


def marks(number, count):
    return ''.join(MARKS[(number >> (6 * place)) & 63] for place in reversed(range(count)))


def pack(model):
    """A tree a line, level by level: see src/score/forest.ts."""
    numbers, lines, nodes = {}, [], 0
    for tree in model.get_dump(dump_format='json'):
        queue, line = [json.loads(tree)], []
        while queue:
            node = queue.pop(0)
            nodes += 1
            if 'leaf' in node:
                line.append('.' + marks(round(node['leaf'] * LEAF_STEPS) + LEAF_MIDDLE, 2))
                continue
            column = int(node['split'][1:])
            feature = numbers.setdefault(column, len(numbers))
            line.append(marks(feature, 2) + marks(cut_between(column, node['split_condition']), 3))
            children = {child['nodeid']: child for child in node['children']}
            queue += [children[node['yes']], children[node['no']]]
        lines.append(''.join(line))
    used = sorted(numbers, key=numbers.get)
    return {'features': [names[c] for c in used], 'bias': 0, 'trees': lines, 'nodes': nodes}


kept, weight = thinned()
p = np.zeros(len(y), 'f4')
forests = []
for number in range(FOLDS):
    model = train(kept & (fold != number), weight, ROUNDS)
    mine = fold == number
    p[mine] = predict(model, mine)
    forests.append(pack(model))
report = []
for s, name in enumerate(data['styles']):
    rows = style == s
    loss = -(w[rows] * np.log(np.where(y[rows] == 1, p[rows], 1 - p[rows]) + 1e-7)).sum() / w[rows].sum()
    report.append(f'{name}: log loss {loss:.4f}, right {(w[rows] * ((p[rows] > .5) == y[rows])).sum() / w[rows].sum():.4f}')
    print(report[-1], flush=True)
model = train(kept, weight, ROUNDS)
final = pack(model)
gain = model.get_score(importance_type='total_gain')
total = sum(gain.values())
importance = {names[int(f[1:])]: g / total for f, g in gain.items()}
print(f"{final['nodes']} nodes, {sum(map(len, final['trees']))} characters, {len(final['features'])} features")
pages = len({(page['id']) for page in data['pages']})
json.dump({'all': final, 'folds': forests, 'importance': importance, 'report': report, 'pages': pages, 'blocks': len(y), 'transitions': data['transitions']}, open(OUT, 'w'))
