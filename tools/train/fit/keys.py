"""N-grams and names: which of them are kept, and those of every block."""
import numpy as np
import torch

from .settings import KEY_SPACE, LEAST_PAGES


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
