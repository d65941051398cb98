"""Pages as dump-labels.mjs leaves them: features, keys and labels of their blocks."""
import json

import numpy as np

from .numbers import rounded
from .settings import WEIGHTS


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
        self.weigh(WEIGHTS)

    def weigh(self, weights):
        """A page counts by the root of its blocks, a block by its words a little, a rare label for more than a common one."""
        page = np.array([weights.get(s, 1.0) for s in self.style]) / np.sqrt(np.maximum(1, np.diff(self.start)))
        weight = page[self.page] * np.clip(self.words, 1, 60) ** 0.25
        counts = np.bincount(self.first[self.known & self.known_row], minlength=self.K)
        rare = (counts.sum() / (counts + 200.0)) ** 0.34
        weight *= np.where(self.known, rare[self.first], np.where(self.first == 0, rare[0], 1.2 * rare.min()))
        weight[~self.known_row] = 0
        self.weight = (weight / weight[weight > 0].mean()).astype(np.float32)

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
