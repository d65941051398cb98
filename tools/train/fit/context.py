"""Stage two: blocks among their neighbours."""
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from .loss import loss_of
from .numbers import layer_json
from .settings import CHUNK, CONTEXT_MOST, EPOCHS, LEAST, UNITS


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


def context_json(net, names, scale, kind):
    memory, most = net.memory, CONTEXT_MOST[kind]

    def unit(suffix):
        return {
            'input': layer_json(getattr(memory, 'weight_ih_l0' + suffix), getattr(memory, 'bias_ih_l0' + suffix), most),
            'state': layer_json(getattr(memory, 'weight_hh_l0' + suffix), getattr(memory, 'bias_hh_l0' + suffix), most),
        }

    return {
        'features': names,
        'means': [float('%.4g' % m) for m in scale[0]],
        'deviations': [float('%.4g' % d) for d in scale[1]],
        'hidden': layer_json(net.hidden.weight, net.hidden.bias, most),
        'forwards': unit(''),
        'backwards': unit('_reverse'),
        'joined': layer_json(net.joined.weight, net.joined.bias, most),
        'output': layer_json(net.output.weight, net.output.bias, most),
    }
