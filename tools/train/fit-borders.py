"""Fits the model of the borders that the lines of a text had, before they were put one behind the other.

    fit-borders.py TABLE OUT.json        TABLE.bin, TABLE.marks and TABLE.json as dump-borders.mjs writes them

Writes one model for each fold of hosts, and one that knows every page.
"""
import json
import multiprocessing
import os
import sys

os.environ['OMP_NUM_THREADS'] = '1'
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from fit.context import Context, context_layers, padded
from fit.settings import ALL, FOLDS, ROUNDED_EPOCHS

torch.set_num_threads(1)
EPOCHS = int(os.environ.get('EPOCHS', 8))
WINDOW, BATCH = 256, 24
# A border behind a stop is found without the model.
BEHIND_STOP = 0.2
table, out = sys.argv[1:3]
meta = json.load(open(table + '.json'))
marks = np.fromfile(table + '.marks', 'u1')
rows = np.memmap(table + '.bin', 'f4', 'r').reshape(len(marks), -1)
target = (marks & 3 == 2).astype(np.float32)
weight = np.where(marks & 3 > 0, np.where(marks & 4 > 0, BEHIND_STOP, 1), 0).astype(np.float32)
start = np.concatenate([[0], np.cumsum([page['words'] for page in meta['pages']])])
fold_of = np.array([page['fold'] for page in meta['pages']])


def windows(pages, random):
    found = []
    for page in pages:
        first, last = start[page], start[page + 1]
        shift = random.integers(0, WINDOW // 2) if last - first > WINDOW else 0
        found += [(max(first, at), min(last, at + WINDOW)) for at in range(first - shift, last, WINDOW)]
    return [window for window in found if window[1] > window[0]]


def fit(fold):
    torch.manual_seed(1)
    random = np.random.default_rng(1)
    pages = np.where(fold_of != fold)[0]
    net = Context(rows.shape[1], 'borders', 1)
    steps = EPOCHS * (len(windows(pages, np.random.default_rng(1))) // BATCH + 8)
    optimiser = torch.optim.AdamW(net.parameters(), lr=5e-3, weight_decay=1e-2)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 5e-3, total_steps=steps + 100, pct_start=0.1)
    for epoch in range(EPOCHS):
        net.train()
        net.is_rounded = epoch >= EPOCHS - ROUNDED_EPOCHS['borders']
        found = windows(pages, random)
        found.sort(key=lambda window: (window[1] - window[0]) // 8 + random.random())
        batches = [found[at : at + BATCH] for at in range(0, len(found), BATCH)]
        for number in random.permutation(len(batches)):
            index, there = padded(batches[number])
            flat = index.reshape(-1)
            counts = torch.from_numpy(weight[flat] * there.reshape(-1))
            sums = net(torch.from_numpy(rows[flat]).reshape(*index.shape, -1)).reshape(-1)
            loss = F.binary_cross_entropy_with_logits(sums, torch.from_numpy(target[flat]), counts, reduction='sum') / counts.sum().clamp(min=1)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 5)
            optimiser.step()
            schedule.step()
    net.eval()
    return context_layers(net), report(net, fold)


def report(net, fold):
    """Precision and recall of borders that no stop shows, at several thresholds."""
    if fold == ALL:
        return 'all pages'
    sums, wanted = [], []
    with torch.no_grad():
        for page in np.where(fold_of == fold)[0]:
            some = slice(start[page], start[page + 1])
            counted = weight[some] == 1
            sums.append(net(torch.from_numpy(np.array(rows[some]))[None])[0, :, 0].numpy()[counted])
            wanted.append(target[some][counted])
    sums, wanted = np.concatenate(sums), np.concatenate(wanted) > 0
    said = [(t, sums > t) for t in (-1, 0, 1, 2)]
    return ' '.join(f'{t}: P {(s & wanted).sum() / max(1, s.sum()):.3f} R {(s & wanted).sum() / wanted.sum():.3f}' for t, s in said)


if __name__ == '__main__':
    with multiprocessing.get_context('fork').Pool(2) as pool:
        fitted = pool.map(fit, [int(f) for f in os.environ['ONLY'].split(',')] if 'ONLY' in os.environ else range(FOLDS + 1), chunksize=1)
    for fold, (_, said) in enumerate(fitted):
        print(f'fold {fold}', said)
    json.dump({'folds': [model for model, _ in fitted[:-1]], 'all': fitted[-1][0]}, open(out, 'w'))
