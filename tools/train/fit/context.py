"""Stage two: blocks among their neighbours."""
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from .loss import loss_of
from .numbers import layer_json
from .settings import CHUNK, CONTEXT_MOST, EPOCHS, LEAST, REACH, ROUNDED_EPOCHS, UNITS


class Context(nn.Module):
    """With `is_rounded` it judges by its weights as they will be rounded."""

    def __init__(self, inputs, kind, labels):
        super().__init__()
        hidden, state, joined = UNITS[kind]
        self.state = state
        self.is_rounded = False
        self.drop = nn.Dropout(0.1)
        self.hidden = nn.Linear(inputs, hidden)
        self.memory = nn.GRU(hidden, state, batch_first=True, bidirectional=True)
        self.joined = nn.Linear(hidden + 2 * state, joined)
        self.output = nn.Linear(joined, labels)

    def forward(self, rows):
        inner = F.relu(self.layer(self.hidden, self.drop(rows)))
        remembered = self.remember(inner)
        joined = F.relu(self.layer(self.joined, self.drop(torch.cat([inner, remembered], 2))))
        return self.layer(self.output, joined)

    def layer(self, layer, rows):
        return F.linear(rows, self.weights(layer.weight), layer.bias)

    def remember(self, rows):
        weights = [self.weights(some) if some.dim() == 2 else some for some in self.memory._flat_weights]
        start = rows.new_zeros(2, rows.shape[0], self.state)
        return torch._VF.gru(rows, start, weights, True, 1, 0.0, self.training, True, True)[0]

    def weights(self, matrix):
        # Rounded on the way forward, and as if they weren't on the way back.
        return matrix + (as_rounded(matrix) - matrix).detach() if self.is_rounded else matrix


def as_rounded(matrix):
    """As `quantise` has it."""
    reach = torch.minimum(matrix.abs().max(1, keepdim=True).values, REACH * matrix.std(1, unbiased=False, keepdim=True))
    scale = torch.clamp(reach, min=1e-6) / CONTEXT_MOST
    return torch.clamp(torch.round(matrix / scale), -CONTEXT_MOST, CONTEXT_MOST) * scale


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
    net = Context(seen.shape[1], kind, data.K)
    size = 40
    steps = epochs * (len(chunks(data, pages, np.random.default_rng(1))) // size + 12)
    optimiser = torch.optim.AdamW(net.parameters(), lr=4e-3, weight_decay=1e-2)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 4e-3, total_steps=steps + 200, pct_start=0.1)
    for epoch in range(epochs):
        net.train()
        net.is_rounded = epoch >= epochs - ROUNDED_EPOCHS[kind]
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
    return {
        'features': names,
        'means': [float('%.4g' % m) for m in scale[0]],
        'deviations': [float('%.4g' % d) for d in scale[1]],
        **context_layers(net),
    }


def context_layers(net):
    def layer(weight, bias):
        return layer_json(weight, bias, CONTEXT_MOST, REACH)

    def unit(suffix):
        memory = net.memory
        by_input, by_state = (getattr(memory, f'bias_{of}_l0{suffix}').detach().clone() for of in ('ih', 'hh'))
        # Both gates add the two up: one says it all. What is new is another matter, since its gate stands between them.
        gates = slice(0, 2 * net.state)
        by_input[gates] += by_state[gates]
        by_state[gates] = 0
        return {
            'input': layer(getattr(memory, 'weight_ih_l0' + suffix), by_input),
            'state': layer(getattr(memory, 'weight_hh_l0' + suffix), by_state),
        }

    return {
        'hidden': layer(net.hidden.weight, net.hidden.bias),
        'forwards': unit(''),
        'backwards': unit('_reverse'),
        'joined': layer(net.joined.weight, net.joined.bias),
        'output': layer(net.output.weight, net.output.bias),
    }
