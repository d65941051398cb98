"""Stage one: a vote of each block by itself."""
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from .keys import batch
from .loss import loss_of
from .numbers import dequantised, largest, layer_json, quantise, whole_json
from .settings import REACH, ROUNDED_EPOCHS, VECTOR, VECTOR_BITS, VOTE_HIDDEN, WEIGHT_BITS


def as_rounded(vectors):
    """As `quantise` has them, a column a row there."""
    most = largest(VECTOR_BITS)
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
        net.is_rounded = epoch >= epochs - ROUNDED_EPOCHS['votes']
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
        net.rounded = quantise(net.bag.weight.detach().numpy().T, largest(VECTOR_BITS), REACH)
        net.bag.weight.copy_(torch.from_numpy(dequantised(*net.rounded).T.copy()))
        net.is_rounded = False
        for layer in (net.hidden, net.output):
            layer.weight.copy_(torch.from_numpy(dequantised(*quantise(layer.weight.numpy(), largest(WEIGHT_BITS)))))
    return net


def vote(net, keys, pointer, features, rows):
    out = np.zeros((len(rows), net.output.out_features), np.float32)
    with torch.no_grad():
        for at in range(0, len(rows), 16384):
            some = rows[at : at + 16384]
            flat, offsets, scale = batch(some, keys, pointer)
            out[at : at + 16384] = torch.softmax(net(flat, offsets, scale, torch.from_numpy(features[some])), 1).numpy()
    return out


def vote_json(net, chosen, names, scale):
    return {
        'features': names,
        'means': [float('%.4g' % m) for m in scale[0]],
        'deviations': [float('%.4g' % d) for d in scale[1]],
        'keys': chosen.tolist(),
        'vectors': whole_json(*net.rounded, VECTOR_BITS),
        'hidden': layer_json(net.hidden.weight, net.hidden.bias, largest(WEIGHT_BITS)),
        'output': layer_json(net.output.weight, net.output.bias, largest(WEIGHT_BITS)),
    }
