"""Fits what kind of page a page is, and how likely its body is right.

    fit-pages.py TABLE OUT.json [trees] [hidden=16] [without=share:,made:] [misses=FILE]

TABLE-html and TABLE-text hold the features of every page in either form. Folds are of hosts. Prints, cross-validated,
confusion, accuracy, macro F1 and calibration of the kinds by style, and the reliability of the confidence. With
`trees` boosted trees are fitted beside the logistic regression, and their scores printed; with `hidden` a net with one
hidden layer of so many units. `without` leaves out the features whose names begin so: what they are worth by the same table.
`misses` lists the whole pages that are judged wrong, for reading.
"""
import json
import os
import sys
import warnings

# One thread: sums in another order end in other digits. And with two, each waits for the other on a busy machine.
os.environ['OPENBLAS_NUM_THREADS'] = os.environ['OMP_NUM_THREADS'] = '1'

import numpy as np
from scipy.optimize import minimize
from sklearn.linear_model import LogisticRegression

# The last digits don't matter: weights are written with two.
warnings.filterwarnings('ignore')
TABLE, OUT, TREES = sys.argv[1], sys.argv[2], 'trees' in sys.argv[3:]
WORDS = dict(word.split('=', 1) for word in sys.argv[3:] if '=' in word)
HIDDEN, MISSES = int(WORDS.get('hidden', 0)), WORDS.get('misses')
WITHOUT = tuple(WORDS['without'].split(',')) if 'without' in WORDS else ()
FOLDS = 5
# The best of 0.003, 0.01, 0.03 and 0.1 by cross-validated log loss.
STRENGTH = {'html': 0.03, 'text': 0.01}
# Bodies without their page are learned from beside it, and don't outvote it.
ASIDE = {'fragment': 0.25, 'body': 0.5, 'start': 0.25, 'case': 0.3}
RIGHT = 0.9


class Form:
    """All rows of one form of input."""

    def __init__(self, name):
        self.data = data = json.load(open(f'{TABLE}-{name}.json'))
        rows = data['rows']
        width = len(data['features'])
        table = np.fromfile(f'{TABLE}-{name}.bin', dtype='f4').reshape(len(rows), -1)
        self.X, self.Z = table[:, :width].astype('f8'), table[:, width:].astype('f8')
        kept = [at for at, feature in enumerate(data['features']) if not feature.startswith(WITHOUT)]
        self.X, self.features = self.X[:, kept], [data['features'][at] for at in kept]
        self.kinds = data['kinds']
        self.y = np.array([self.kinds.index(r['kind']) for r in rows])
        self.right = np.array([r['right'] for r in rows])
        self.style = np.array([r['style'] for r in rows])
        self.signs = [r.get('sign') for r in rows]
        self.bodiless = np.array([r['bodiless'] for r in rows])
        hosts = sorted({r['host'] for r in rows})
        self.fold = np.random.RandomState(7).permutation(len(hosts))[[hosts.index(r['host']) for r in rows]] % FOLDS
        self.w = np.array([ASIDE.get(s, 1.0) for s in self.style])
        # Pages that bear a sign of what they are aren't judged by the model.
        self.judged = np.array([sign is None for sign in self.signs])


def softmax(logits):
    e = np.exp(logits - logits.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)


def linear(X, y, w, strength):
    """Multinomial logistic regression; its scaling is folded into its weights."""
    mean, deviation = X.mean(0), X.std(0) + 1e-9
    # A feature that few pages have is no surer for being far from the mean.
    deviation = np.maximum(deviation, 0.1)
    model = LogisticRegression(C=strength, max_iter=300).fit((X - mean) / deviation, y, sample_weight=w)
    weights = model.coef_ / deviation
    return weights, model.intercept_ - weights @ mean


def trees(X, y, w, Xt):
    import xgboost

    model = xgboost.XGBClassifier(
        n_estimators=120, max_depth=3, learning_rate=0.08, subsample=0.8, colsample_bytree=0.5, min_child_weight=3,
        tree_method='hist', nthread=2, random_state=1,
    ).fit(X, y, sample_weight=w)
    return np.log(model.predict_proba(Xt) + 1e-9)


def net(X, y, w, Xt, nets=3, epochs=40, batch=64):
    """The mean of a few nets with one hidden layer."""
    import torch

    torch.set_num_threads(1)
    mean, deviation = X.mean(0), np.maximum(X.std(0), 0.1)
    scaled, scaled_t = (torch.tensor((x - mean) / deviation, dtype=torch.float32) for x in (X, Xt))
    y, w = torch.tensor(y), torch.tensor(w / w.mean(), dtype=torch.float32)
    logits = 0
    for seed in range(nets):
        torch.manual_seed(seed)
        layers = torch.nn.Linear(X.shape[1], HIDDEN), torch.nn.Tanh(), torch.nn.Dropout(0.3), torch.nn.Linear(HIDDEN, int(y.max()) + 1)
        model = torch.nn.Sequential(*layers)
        optimiser = torch.optim.AdamW(model.parameters(), lr=0.01, weight_decay=0.3)
        for _ in range(epochs):
            for rows in torch.randperm(len(y)).split(batch):
                optimiser.zero_grad()
                losses = torch.nn.functional.cross_entropy(model(scaled[rows]), y[rows], reduction='none')
                (w[rows] * losses).mean().backward()
                optimiser.step()
        logits = logits + model.eval()(scaled_t).log_softmax(1).detach().numpy() / nets
    return logits


def temperature(logits, y, w):
    """What the logits are divided by to be calibrated."""
    rows = np.arange(len(y))
    loss = lambda t: -(w * np.log(softmax(logits / t[0])[rows, y] + 1e-12)).sum() / w.sum()
    return float(minimize(loss, [1.0], bounds=[(0.3, 5)]).x[0])


def held_out(form, fit):
    """Logits of every row from a model that saw no page of its host."""
    logits = np.zeros((len(form.y), len(form.kinds)))
    for f in range(FOLDS):
        train, test = (form.fold != f) & form.judged, form.fold == f
        logits[test] = fit(form.X[train], form.y[train], form.w[train], form.X[test])
    return logits


def calibrated(form, logits):
    """Each fold by the temperature of the others."""
    p = np.zeros_like(logits)
    for f in range(FOLDS):
        train, test = (form.fold != f) & form.judged, form.fold == f
        p[test] = softmax(logits[test] / temperature(logits[train], form.y[train], form.w[train]))
    # A page without a body is no article, whatever it is like.
    article, other = form.kinds.index('article'), form.kinds.index('other')
    p[form.bodiless, other] += p[form.bodiless, article]
    p[form.bodiless, article] = 0
    return p


def bins(p, hit, count=10):
    at = np.minimum((p * count).astype(int), count - 1)
    return [(b, (at == b).sum(), p[at == b].mean(), hit[at == b].mean()) for b in range(count) if (at == b).any()]


def ece(p, hit):
    return sum(n * abs(said - was) for _, n, said, was in bins(p, hit)) / len(p)


def scores(y, said, kinds):
    f1 = []
    for k in range(len(kinds)):
        tp = ((said == k) & (y == k)).sum()
        f1.append(2 * tp / max(1, (said == k).sum() + (y == k).sum()))
    return (said == y).mean(), float(np.mean(f1)), f1


def confusion(y, said, kinds):
    print('    ' + ''.ljust(14) + ''.join(k[:9].rjust(10) for k in kinds))
    for k, name in enumerate(kinds):
        cells = ''.join(str(((y == k) & (said == j)).sum()).rjust(10) for j in range(len(kinds)))
        print(f'    {name:14}{cells}')


def list_misses(name, form, p, said, rows):
    with open(MISSES, 'a') as file:
        for at, probabilities, kind in zip(rows, p, said):
            if kind == form.y[at]:
                continue
            page = form.data['rows'][at]
            of = ' '.join(f'{k} {v:.2f}' for k, v in zip(form.kinds, probabilities) if v >= 0.05)
            sign = f'sign {page["sign"]}' if page.get('sign') else ''
            print(name, page['style'], page['id'], page['kind'], 'as', form.kinds[kind], of, sign, page['url'], sep='\t', file=file)


def summarise(name, form, p, style, report=None, table=False):
    rows = form.style == style
    y, q = form.y[rows], p[rows]
    said = q.argmax(1)
    for i, sign in enumerate(np.array(form.signs, object)[rows]):
        if sign is not None:
            said[i] = form.kinds.index(sign) if sign in form.kinds else form.kinds.index('other')
    accuracy, macro, f1 = scores(y, said, form.kinds)
    judged = form.judged[rows]
    error = ece(q[judged].max(1), (q[judged].argmax(1) == y[judged]).astype(float))
    article = form.kinds.index('article')
    kept = (said[y == article] == article).mean()
    line = f'{style}: right {accuracy:.3f}, macro F1 {macro:.3f}, articles kept {kept:.3f}, ECE {error:.3f}'
    print(f'{name} {line}   ' + ' '.join(f'{k} {v:.2f}' for k, v in zip(form.kinds, f1)))
    if report is not None:
        report.append(line)
    if table and MISSES:
        list_misses(name, form, q, said, np.flatnonzero(rows))
    if table:
        confusion(y, said, form.kinds)


def fit_kinds(name):
    form = Form(name)
    print(f'\n{name}: {len(form.y)} rows, {form.X.shape[1]} features, {(~form.judged).sum()} told by a sign:')
    for kind in form.kinds:
        told = [s for s, k in zip(form.signs, form.y) if s is not None and form.kinds[k] == kind]
        print(f'    {kind}: ' + ', '.join(f'{told.count(s)} as {s}' for s in sorted(set(told))))
    strength = STRENGTH[name]

    def predict(X, y, w, Xt):
        weights, bias = linear(X, y, w, strength)
        return Xt @ weights.T + bias

    logits = held_out(form, predict)
    p = calibrated(form, logits)
    report = []
    for style in form.data['styles']:
        summarise('  logistic', form, p, style, report, table=style in ('page', 'blocks', 'blob'))
    if TREES:
        q = calibrated(form, held_out(form, trees))
        for style in form.data['styles']:
            summarise('  trees   ', form, q, style)
    if HIDDEN:
        q = calibrated(form, held_out(form, net))
        for style in form.data['styles']:
            summarise('  hidden  ', form, q, style)
    heat = temperature(logits[form.judged], form.y[form.judged], form.w[form.judged])
    rows = form.judged
    weights, bias = linear(form.X[rows], form.y[rows], form.w[rows], strength)
    # Only differences count: the first kind's are nought.
    weights, bias = (weights - weights[0]) / heat, (bias - bias[0]) / heat
    print(f'    C {strength}, temperature {heat:.2f}')
    return form, p, {
        'features': form.features,
        'bias': bias.tolist(),
        'weights': weights.T.tolist(),
        'means': np.average(form.X[rows], axis=0, weights=form.w[rows]).tolist(),
        'report': report,
    }


def fit_outcome(name, form, p):
    names = form.data['outcome']
    Z = form.Z.copy()
    article = p[:, form.kinds.index('article')].copy()
    article[~form.judged] = 0.01
    Z[:, names.index('article')] = np.clip(np.log((article + 1e-4) / (1 - article + 1e-4)), -5, 5)
    known = (form.right >= 0) & (form.style != 'start')
    hit = (form.right >= RIGHT).astype(int)
    q = np.zeros(len(hit))

    def fit(rows):
        mean, deviation = Z[rows].mean(0), np.maximum(Z[rows].std(0), 0.1)
        model = LogisticRegression(C=0.03, max_iter=500)
        model.fit((Z[rows] - mean) / deviation, hit[rows], sample_weight=form.w[rows])
        weights = model.coef_[0] / deviation
        return weights, model.intercept_[0] - weights @ mean

    def predict(rows, weights, bias):
        return 1 / (1 + np.exp(-(Z[rows] @ weights + bias)))

    for f in range(FOLDS):
        test = form.fold == f
        q[test] = predict(test, *fit(known & ~test))
    report = []
    for style in form.data['styles']:
        rows = known & (form.style == style)
        if not rows.any():
            continue
        base = hit[rows].mean()
        brier = ((q[rows] - hit[rows]) ** 2).mean()
        report.append(f'{style}: right {base:.3f}, Brier {brier:.3f} (of {base * (1 - base):.3f}), ECE {ece(q[rows], hit[rows]):.3f}')
        print('  confidence ' + report[-1])
    rows = known & ~np.isin(form.style, list(ASIDE))
    print(f'  reliability, all whole pages (ECE {ece(q[rows], hit[rows]):.3f}):   said     was       n')
    for b, n, said, was in bins(q[rows], hit[rows]):
        print(f'    {b / 10:.1f}-{b / 10 + 0.1:.1f}   {said:.3f}   {was:.3f}   {n:5d}')
    weights, bias = fit(known)
    return {'features': names, 'bias': float(bias), 'weights': weights.tolist(), 'report': report}


out = {}
for name in ('html', 'text'):
    form, p, kinds = fit_kinds(name)
    out[name] = {
        'kinds': kinds,
        'outcome': fit_outcome(name, form, p),
        'pages': len({r['id'] for r in form.data['rows']}),
        'rows': len(form.y),
    }
json.dump(out, open(OUT, 'w'))
