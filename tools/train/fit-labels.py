"""Fits the judge: stage one (votes of words and of names), stage two (blocks among their neighbours), and calibration.

    fit-labels.py FOLDER                 FOLDER/text.* and FOLDER/html.* as dump-labels.mjs writes them

Writes FOLDER/labels.json: for every fold of hosts, and for all pages together, whole numbers with their scales. Stage two
learns from votes of models that never saw the page's host. One thread a process, so that anyone gets the same.
"""
import json
import multiprocessing
import os
import sys
import time

os.environ['OMP_NUM_THREADS'] = '1'
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

torch.set_num_threads(1)
FOLDER = sys.argv[1]
FOLDS = 5
ALL = FOLDS
KEY_SPACE = 1 << 22
WORD_KEYS = int(os.environ.get('WORD_KEYS', 14000))
NAME_KEYS = int(os.environ.get('NAME_KEYS', 3000))
# Pages that must hold a key: what one or two say is theirs alone.
LEAST_PAGES = 3
VECTOR, VOTE_HIDDEN = 16, 32
# Of stage one by itself, and of stage two, which nothing else is fitted to.
VECTOR_BITS, WEIGHT_BITS, CONTEXT_BITS = int(os.environ.get('VECTOR_BITS', 3)), 8, 7
# Numbers of a vector lie within so many deviations; the last epochs are fitted with vectors as they will be rounded.
REACH = float(os.environ.get('REACH', 2.5))
ROUNDED_EPOCHS = 2
# Units of stage two: of the hidden layer, of what is remembered each way, and of what joins them. A page of text has less
# to go by, and more to be told from words.
UNITS = {'text': (72, 36, 56), 'html': (56, 28, 48)}
EPOCHS = {'words': 6, 'names': 5, 'text': int(os.environ.get('EPOCHS', 8)), 'html': int(os.environ.get('EPOCHS', 7))}
# Blocks of a long page that are read in one go while training.
CHUNK = 256
# What the vote of words sees beside them.
SHAPE = (
    'length long stop-words ends sentences commas capitals numbers starts-lower covered phrase mark list-item heading '
    'repeated table colon brief full part position sign:arrow sign:bar sign:bracket sign:colon sign:hash sign:at sign:money '
    'sign:exclaims sign:asks sign:quoted'
).split()
NAME_SHAPE = SHAPE + ['link-density', 'linked', 'bold', 'hidden', 'alone', 'siblings', 'depth']
# The project's own promises count for more than their number, and pages of which only the body is known for less.
PROMISED = ['case', 'fixture', 'seed']
WEIGHTS = {'seed': 20.0, 'fixture': 6.0, 'case': 2.0, 'bare': 0.7, 'sentences': 0.5, 'short': 0.7, 'links': 0.7, 'invented': 0.7, 'written': 1.4, 'lines': 1.4, 'read': 1.4}
LEAST = 0.003


class Data:
    def __init__(self, path):
        meta = json.load(open(path + '.json'))
        self.labels, self.names, self.pages = meta['labels'], meta['names'], meta['pages']
        self.K = len(self.labels)
        mask = np.fromfile(path + '.masks', 'u4').astype(np.int64)
        self.n = len(mask)
        self.known_row = mask > 0
        self.allowed = ((mask[:, None] >> np.arange(self.K)) & 1).astype(np.float32)
        self.first = np.argmax(self.allowed, 1)
        self.X = np.fromfile(path + '.rows', 'f4').reshape(self.n, -1)
        self.words = np.fromfile(path + '.words', 'u2').astype(np.float32)
        counts = np.fromfile(path + '.counts', 'u2').reshape(self.n, 2).astype(np.int64)
        self.keys = {}
        for number, name in enumerate(('keys', 'around')):
            keys = np.fromfile(f'{path}.{name}', 'u4').astype(np.int64)
            self.keys[name] = keys, np.concatenate([[0], np.cumsum(counts[:, number])])
        blocks = np.array([p['blocks'] for p in self.pages])
        self.start = np.concatenate([[0], np.cumsum(blocks)])
        self.page = np.repeat(np.arange(len(blocks)), blocks)
        self.page_fold = np.array([p['fold'] for p in self.pages])
        self.fold = self.page_fold[self.page]
        ids = {}
        self.document = np.array([ids.setdefault(p['id'], len(ids)) for p in self.pages])[self.page]
        # The five texts stay exact, whatever else is learned.
        self.style = np.array(['seed' if p['id'].startswith('fixture seeds/') else p['style'] for p in self.pages])
        self.page_known = np.array([p['known'] for p in self.pages])
        self.known = self.page_known[self.page]
        self.weight = self.weigh(blocks)

    def weigh(self, blocks):
        """A page counts by the root of its blocks, a block by its words a little, a rare label for more than a common one."""
        page = np.array([WEIGHTS.get(s, 1.0) for s in self.style]) / np.sqrt(np.maximum(1, blocks))
        weight = page[self.page] * np.clip(self.words, 1, 60) ** 0.25
        counts = np.bincount(self.first[self.known & self.known_row], minlength=self.K)
        rare = (counts.sum() / (counts + 200.0)) ** 0.34
        weight *= np.where(self.known, rare[self.first], np.where(self.first == 0, rare[0], 1.2 * rare.min()))
        weight[~self.known_row] = 0
        return (weight / weight[weight > 0].mean()).astype(np.float32)

    def columns(self, names):
        return [self.names.index(name) for name in names]

    def scale(self, columns):
        rows = np.where(self.weight > 0)[0]
        sample = self.X[rows[:: max(1, len(rows) // 200000)]][:, columns]
        deviation = sample.std(0)
        deviation[deviation < 1e-3] = 1
        return rounded(sample.mean(0)), rounded(deviation)

    def features(self, columns, scale):
        return np.clip((self.X[:, columns] - scale[0]) / scale[1], -5, 5).astype(np.float32)


def rounded(numbers):
    return np.array([float('%.4g' % number) for number in numbers], np.float32)


def select(data, name, most):
    """The keys that tell most about labels: how far the labels of their blocks are from those of all, times their pages."""
    keys, pointer = data.keys[name]
    row = np.repeat(np.arange(data.n), np.diff(pointer))
    ok = (data.known & data.known_row)[row]
    documents = data.document.max() + 1
    pages = np.bincount(np.unique(keys[ok] * documents + data.document[row[ok]]) // documents, minlength=KEY_SPACE)
    candidates = np.where(pages >= LEAST_PAGES)[0]
    number = np.full(KEY_SPACE, -1)
    number[candidates] = np.arange(len(candidates))
    of = number[keys[ok]]
    good = of >= 0
    table = np.bincount(
        of[good] * data.K + data.first[row[ok]][good], weights=data.weight[row[ok]][good], minlength=len(candidates) * data.K
    ).reshape(-1, data.K) + 1e-9
    total = table.sum(1)
    prior = table.sum(0) / table.sum()
    seen = np.minimum(1, pages[candidates] / total)
    share = (table * seen[:, None] + 2 * prior) / (total * seen + 2)[:, None]
    worth = pages[candidates] * (share * np.log(share / prior)).sum(1)
    return np.sort(candidates[np.argsort(-worth, kind='stable')[:most]])


def numbered(data, name, chosen):
    """The chosen keys of every row, by their numbers."""
    keys, pointer = data.keys[name]
    number = np.full(KEY_SPACE, -1)
    number[chosen] = np.arange(len(chosen))
    of = number[keys]
    row = np.repeat(np.arange(data.n), np.diff(pointer))
    good = of >= 0
    return of[good], np.concatenate([[0], np.cumsum(np.bincount(row[good], minlength=data.n))])


def batch(rows, keys, pointer, drop=0.0, random=None):
    lengths = pointer[rows + 1] - pointer[rows]
    offsets = np.concatenate([[0], np.cumsum(lengths)])
    flat = keys[np.repeat(pointer[rows] - offsets[:-1], lengths) + np.arange(offsets[-1])]
    if drop:
        keep = random.random(len(flat)) >= drop
        lengths = np.bincount(np.repeat(np.arange(len(rows)), lengths)[keep], minlength=len(rows))
        flat = flat[keep]
        offsets = np.concatenate([[0], np.cumsum(lengths)])
    scale = (1 / np.sqrt(lengths + 1)).astype(np.float32)
    return torch.from_numpy(flat), torch.from_numpy(offsets[:-1]), torch.from_numpy(scale)[:, None]


def loss_of(logits, allowed, weight):
    """Any of a block's labels is right."""
    logarithm = F.log_softmax(logits, 1)
    return -(torch.logsumexp(logarithm + torch.log(allowed + 1e-12), 1) * weight).sum() / weight.sum()


def as_rounded(vectors):
    """As `quantise` has them, a column a row there."""
    most = 2 ** (VECTOR_BITS - 1) - 1
    reach = torch.minimum(vectors.abs().max(0).values, REACH * vectors.std(0, unbiased=False))
    scale = torch.clamp(reach, min=1e-6) / most
    return torch.clamp(torch.round(vectors / scale), -most, most) * scale


class Vote(nn.Module):
    def __init__(self, keys, features, labels):
        super().__init__()
        self.bag = nn.EmbeddingBag(keys, VECTOR, mode='sum')
        nn.init.normal_(self.bag.weight, 0, 0.05)
        self.is_rounded = False
        self.hidden = nn.Linear(VECTOR + features, VOTE_HIDDEN)
        self.output = nn.Linear(VOTE_HIDDEN + VECTOR, labels)

    def forward(self, flat, offsets, scale, features):
        vectors = self.bag.weight
        if self.is_rounded:
            # Rounded on the way forward, and as if it weren't on the way back.
            vectors = vectors + (as_rounded(vectors) - vectors).detach()
        vector = F.embedding_bag(flat, vectors, offsets, mode='sum') * scale
        return self.output(torch.cat([F.relu(self.hidden(torch.cat([vector, features], 1))), vector], 1))


def fit_vote(data, keys, pointer, count, features, rows, epochs):
    torch.manual_seed(1)
    random = np.random.default_rng(1)
    net = Vote(count, features.shape[1], data.K)
    rate = 8e-3
    others = [p for n, p in net.named_parameters() if not n.startswith('bag')]
    optimiser = torch.optim.Adam([{'params': net.bag.parameters(), 'lr': rate}, {'params': others, 'lr': 3e-3}])
    size = 4096
    steps = epochs * (len(rows) // size)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, [rate, 3e-3], total_steps=steps + 2, pct_start=0.15)
    for epoch in range(epochs):
        net.is_rounded = epoch >= epochs - ROUNDED_EPOCHS
        order = random.permutation(rows)
        for at in range(0, len(order) - size + 1, size):
            some = np.sort(order[at : at + size])
            flat, offsets, scale = batch(some, keys, pointer, 0.4, random)
            logits = net(flat, offsets, scale, torch.from_numpy(features[some]))
            loss = loss_of(logits, torch.from_numpy(data.allowed[some]), torch.from_numpy(data.weight[some]))
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
    with torch.no_grad():
        net.rounded = quantise(net.bag.weight.detach().numpy().T, VECTOR_BITS, REACH)
        net.bag.weight.copy_(torch.from_numpy(dequantised(*net.rounded).T.copy()))
        net.is_rounded = False
        for layer in (net.hidden, net.output):
            layer.weight.copy_(torch.from_numpy(dequantised(*quantise(layer.weight.numpy(), WEIGHT_BITS))))
    return net


def vote(net, keys, pointer, features, rows):
    out = np.zeros((len(rows), net.output.out_features), np.float32)
    with torch.no_grad():
        for at in range(0, len(rows), 16384):
            some = rows[at : at + 16384]
            flat, offsets, scale = batch(some, keys, pointer)
            out[at : at + 16384] = torch.softmax(net(flat, offsets, scale, torch.from_numpy(features[some])), 1).numpy()
    return out


def quantise(matrix, bits, deviations=None):
    """Whole numbers of so many bits with a scale for each row."""
    most = 2 ** (bits - 1) - 1
    reach = np.abs(matrix).max(1)
    if deviations:
        reach = np.minimum(reach, deviations * matrix.std(1))
    scale = rounded(np.maximum(reach, 1e-6) / most)
    return np.clip(np.rint(matrix / scale[:, None]), -most, most).astype(int), scale


def dequantised(whole, scale):
    return (whole * scale[:, None]).astype(np.float32)


def matrix_json(matrix, bits):
    return whole_json(*quantise(matrix, bits), bits)


def whole_json(whole, scale, bits):
    return {'rows': whole.shape[0], 'columns': whole.shape[1], 'bits': bits, 'scales': [float('%.4g' % s) for s in scale], 'numbers': whole.ravel().tolist()}


def layer_json(weight, bias, bits):
    return {'weights': matrix_json(weight.detach().numpy(), bits), 'bias': [float('%.4g' % b) for b in bias.detach().numpy()]}


def vote_json(net, chosen, names, scale):
    return {
        'features': names,
        'means': [float('%.4g' % m) for m in scale[0]],
        'deviations': [float('%.4g' % d) for d in scale[1]],
        'keys': chosen.tolist(),
        'vectors': whole_json(*net.rounded, VECTOR_BITS),
        'hidden': layer_json(net.hidden.weight, net.hidden.bias, WEIGHT_BITS),
        'output': layer_json(net.output.weight, net.output.bias, WEIGHT_BITS),
    }


class Context(nn.Module):
    def __init__(self, inputs, units, labels):
        super().__init__()
        hidden, state, joined = units
        self.drop = nn.Dropout(0.1)
        self.hidden = nn.Linear(inputs, hidden)
        self.memory = nn.GRU(hidden, state, batch_first=True, bidirectional=True)
        self.joined = nn.Linear(hidden + 2 * state, joined)
        self.output = nn.Linear(joined, labels)

    def forward(self, rows):
        inner = F.relu(self.hidden(self.drop(rows)))
        remembered, _ = self.memory(inner)
        return self.output(F.relu(self.joined(self.drop(torch.cat([inner, remembered], 2)))))


def seen_rows(data, votes, features):
    parts = []
    for posterior in votes:
        sums = np.vstack([np.zeros((1, data.K)), np.cumsum(posterior, 0, dtype=np.float64)])
        mean = (sums[data.start[1:]] - sums[data.start[:-1]]) / np.maximum(1, np.diff(data.start))[:, None]
        parts += [np.log(posterior + LEAST) / 2 + 1, mean[data.page]]
    return np.hstack(parts + [features]).astype(np.float32)


def chunks(data, pages, random):
    found = []
    for page in pages:
        first, last = data.start[page], data.start[page + 1]
        shift = random.integers(0, CHUNK // 2) if last - first > CHUNK else 0
        found += [(max(first, at), min(last, at + CHUNK)) for at in range(first - shift, last, CHUNK)]
    return [chunk for chunk in found if chunk[1] > chunk[0]]


def padded(some):
    longest = max(last - first for first, last in some)
    index = np.zeros((len(some), longest), np.int64)
    there = np.zeros((len(some), longest), np.float32)
    for number, (first, last) in enumerate(some):
        index[number, : last - first] = np.arange(first, last)
        there[number, : last - first] = 1
    return index, there


def fit_context(data, seen, pages, kind):
    torch.manual_seed(1)
    random = np.random.default_rng(1)
    epochs = EPOCHS[kind]
    net = Context(seen.shape[1], UNITS[kind], data.K)
    size = 40
    steps = epochs * (len(chunks(data, pages, np.random.default_rng(1))) // size + 12)
    optimiser = torch.optim.AdamW(net.parameters(), lr=4e-3, weight_decay=1e-2)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 4e-3, total_steps=steps + 200, pct_start=0.1)
    for _ in range(epochs):
        net.train()
        found = chunks(data, pages, random)
        found.sort(key=lambda chunk: (chunk[1] - chunk[0]) // 8 + random.random())
        batches = [found[at : at + size] for at in range(0, len(found), size)]
        for number in random.permutation(len(batches)):
            index, there = padded(batches[number])
            flat = index.reshape(-1)
            weight = torch.from_numpy(data.weight[flat] * there.reshape(-1))
            if weight.sum() == 0:
                continue
            logits = net(torch.from_numpy(seen[flat]).reshape(*index.shape, -1)).reshape(-1, data.K)
            loss = loss_of(logits, torch.from_numpy(data.allowed[flat]), weight)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 5)
            optimiser.step()
            schedule.step()
    net.eval()
    return net


def judge(net, data, seen, pages):
    """Rows and their probabilities."""
    rows, found = [], []
    with torch.no_grad():
        for page in pages:
            first, last = data.start[page], data.start[page + 1]
            found.append(torch.softmax(net(torch.from_numpy(seen[first:last])[None])[0], 1).numpy())
            rows.append(np.arange(first, last))
    return np.concatenate(rows), np.concatenate(found)


def context_json(net, names, scale):
    memory = net.memory

    def unit(suffix):
        return {
            'input': layer_json(getattr(memory, 'weight_ih_l0' + suffix), getattr(memory, 'bias_ih_l0' + suffix), CONTEXT_BITS),
            'state': layer_json(getattr(memory, 'weight_hh_l0' + suffix), getattr(memory, 'bias_hh_l0' + suffix), CONTEXT_BITS),
        }

    return {
        'features': names,
        'means': [float('%.4g' % m) for m in scale[0]],
        'deviations': [float('%.4g' % d) for d in scale[1]],
        'hidden': layer_json(net.hidden.weight, net.hidden.bias, CONTEXT_BITS),
        'forwards': unit(''),
        'backwards': unit('_reverse'),
        'joined': layer_json(net.joined.weight, net.joined.bias, CONTEXT_BITS),
        'output': layer_json(net.output.weight, net.output.bias, CONTEXT_BITS),
    }


def calibrate(right, probability):
    """Factor and offset of a logistic curve from what a label is given to how often it is right."""
    if len(right) < 40 or right.all() or not right.any():
        return [1.0, 0.0]
    x = np.log(np.clip(probability, 1e-4, 1 - 1e-4) / (1 - np.clip(probability, 1e-4, 1 - 1e-4)))
    factor, offset = 1.0, 0.0
    for _ in range(50):
        p = 1 / (1 + np.exp(-(factor * x + offset)))
        gradient = np.array([((p - right) * x).sum() + 0.1 * (factor - 1), (p - right).sum()])
        w = p * (1 - p) + 1e-6
        hessian = np.array([[(w * x * x).sum() + 0.1, (w * x).sum()], [(w * x).sum(), w.sum()]])
        step = np.linalg.solve(hessian, gradient)
        factor, offset = factor - step[0], offset - step[1]
    return [float('%.4g' % factor), float('%.4g' % offset)]


def calibration_error(right, confidence):
    """How far the share of right ones is from the confidence, as a mean over tenths of it."""
    tenth = np.minimum(9, (confidence * 10).astype(int))
    return sum(abs(right[tenth == t].sum() - confidence[tenth == t].sum()) for t in range(10)) / max(1, len(right))


def calibrated(curve, probability):
    x = np.log(np.clip(probability, 1e-4, 1 - 1e-4) / (1 - np.clip(probability, 1e-4, 1 - 1e-4)))
    return 1 / (1 + np.exp(-(curve[0] * x + curve[1])))


def decided(posterior, threshold=0.45):
    best = 1 + posterior[:, 1:].argmax(1)
    return np.where(posterior[:, 0] >= threshold, 0, best)


def score(data, rows, posterior, threshold=0.45):
    rows, said = rows[data.known_row[rows]], decided(posterior, threshold)[data.known_row[rows]]
    ok = data.allowed[rows, said] > 0
    truth = np.where(ok, said, data.first[rows])
    words = np.maximum(1, data.words[rows])
    tp = words[(truth == 0) & (said == 0)].sum()
    fn = words[(truth == 0) & (said != 0)].sum()
    fp = words[(truth != 0) & (said == 0)].sum()
    named, precise = [], []
    for label in range(1, data.K - 1):
        if (truth == label).sum() >= 5:
            named.append(((truth == label) & ok).sum() / (truth == label).sum())
            precise.append(((said == label) & ok).sum() / max(1, (said == label).sum()))
    return f'right {ok.mean():.4f}  body word F1 {2 * tp / (2 * tp + fp + fn):.4f} (P {tp / (tp + fp):.4f} R {tp / (tp + fn):.4f})  named {np.mean(named):.3f}  precision {np.mean(precise):.3f}  ({len(rows)} lines)'


began = time.time()


def say(*words):
    print(f'{time.time() - began:6.0f} s ', *words, flush=True)


text, html = Data(f'{FOLDER}/text'), Data(f'{FOLDER}/html')
say('text', text.n, 'html', html.n)


def in_folds(job):
    """One process for each fold, two at a time; the last one knows every page."""
    with multiprocessing.get_context('fork').Pool(2) as pool:
        return pool.map(job, range(FOLDS + 1), chunksize=1)


def other_rows(data, fold, share, seed=0):
    """What a vote is fitted to: all that is known, and some of what is known in part."""
    random = np.random.default_rng(seed)
    used = data.page_known | np.isin(data.style, PROMISED) | (random.random(len(data.pages)) < share)
    return np.where((data.weight > 0) & used[data.page] & (data.fold != fold))[0]


# Stage one: words.
word_names = [n for n in text.names if n in SHAPE or n.startswith('own:')]
word_keys = select(text, 'keys', WORD_KEYS)
word_scale = text.scale(text.columns(word_names))
text_keys, html_keys = numbered(text, 'keys', word_keys), numbered(html, 'keys', word_keys)
text_shape = text.features(text.columns(word_names), word_scale)
html_shape = html.features(html.columns(word_names), word_scale)


def job_words(fold):
    net = fit_vote(text, *text_keys, len(word_keys), text_shape, other_rows(text, fold, 0.25), EPOCHS['words'])
    rows, page_rows = np.where(text.fold == fold)[0], np.where(html.fold == fold)[0]
    return vote_json(net, word_keys, word_names, word_scale), rows, vote(net, *text_keys, text_shape, rows), page_rows, vote(net, *html_keys, html_shape, page_rows)


words = in_folds(job_words)
text_words = np.zeros((text.n, text.K), np.float32)
html_words = np.zeros((html.n, html.K), np.float32)
for _, rows, posterior, page_rows, page_posterior in words[:FOLDS]:
    text_words[rows], html_words[page_rows] = posterior, page_posterior
lines = np.where(text.style[text.page] == 'lines')[0]
say('words:', score(text, lines, text_words[lines]))

# Stage one: names around the blocks of HTML.
name_names = [n for n in html.names if n in NAME_SHAPE]
name_keys = select(html, 'around', NAME_KEYS)
name_scale = html.scale(html.columns(name_names))
around = numbered(html, 'around', name_keys)
name_shape = html.features(html.columns(name_names), name_scale)


def job_names(fold):
    net = fit_vote(html, *around, len(name_keys), name_shape, other_rows(html, fold, 1), EPOCHS['names'])
    rows = np.where(html.fold == fold)[0]
    return vote_json(net, name_keys, name_names, name_scale), rows, vote(net, *around, name_shape, rows)


names = in_folds(job_names)
html_names = np.zeros((html.n, html.K), np.float32)
for _, rows, posterior in names[:FOLDS]:
    html_names[rows] = posterior
read = np.where(html.style[html.page] == 'read')[0]
say('names:', score(html, read, html_names[read]))

# Stage two.
text_scale = text.scale(range(len(text.names)))
html_scale = html.scale(range(len(html.names)))
text_seen = seen_rows(text, [text_words], text.features(range(len(text.names)), text_scale))
html_seen = seen_rows(html, [html_words, html_names], html.features(range(len(html.names)), html_scale))


def pages_without(data, fold, share):
    random = np.random.default_rng(0)
    return np.where((data.page_fold != fold) & (data.page_known | np.isin(data.style, PROMISED) | (random.random(len(data.pages)) < share)))[0]


def job_text(fold):
    net = fit_context(text, text_seen, pages_without(text, fold, 0.5), 'text')
    pages = np.where((text.page_fold == fold) & text.page_known)[0]
    return context_json(net, text.names, text_scale), judge(net, text, text_seen, pages) if fold < FOLDS else None


def job_html(fold):
    net = fit_context(html, html_seen, pages_without(html, fold, 1), 'html')
    pages = np.where(html.page_fold == fold)[0]
    return context_json(net, html.names, html_scale), judge(net, html, html_seen, pages) if fold < FOLDS else None


def finish(data, fitted, styles):
    rows = np.concatenate([judged[0] for _, judged in fitted[:FOLDS]])
    posterior = np.concatenate([judged[1] for _, judged in fitted[:FOLDS]])
    for style in sorted(set(data.style[data.page[rows]])):
        of = (data.style[data.page[rows]] == style) & data.known[rows]
        if of.any():
            say(f'  {style}:', score(data, rows[of], posterior[of]))
    main = np.isin(data.style[data.page[rows]], styles[:1])
    for threshold in (0.3, 0.35, 0.4, 0.5):
        say(f'  threshold {threshold}:', score(data, rows[main], posterior[main], threshold))
    ok = data.known[rows] & data.known_row[rows] & np.isin(data.style[data.page[rows]], styles)
    said, rows, posterior = decided(posterior)[ok], rows[ok], posterior[ok]
    right = data.allowed[rows, said] > 0
    calibration = [calibrate(right[said == label], posterior[said == label, label]) for label in range(data.K)]
    halves = data.fold[rows] % 2 == 0
    errors = [error_of(halves, said == label, right, posterior[:, label]) for label in range(data.K)]
    say('  calibration error, each half by the curve of the other:', ' '.join(f'{data.labels[k]} {e:.3f}' for k, e in enumerate(errors)))
    return [{**model, 'calibration': calibration} for model, _ in fitted]


def error_of(halves, of, right, probability):
    confidence = np.zeros(len(right))
    for half in (halves, ~halves):
        confidence[half] = calibrated(calibrate(right[of & ~half], probability[of & ~half]), probability[half])
    return calibration_error(right[of], confidence[of])


say('html:')
html_context = finish(html, in_folds(job_html), ['read', 'written'])
say('text:')
text_context = finish(text, in_folds(job_text), ['lines', 'written'])
folds = [
    {'words': words[fold][0], 'names': names[fold][0], 'text': text_context[fold], 'html': html_context[fold]}
    for fold in range(FOLDS + 1)
]
json.dump({'folds': folds[:FOLDS], 'all': folds[ALL]}, open(f'{FOLDER}/labels.json', 'w'))
say('written')
