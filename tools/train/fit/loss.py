"""What a guess costs."""
import torch
import torch.nn.functional as F


def loss_of(logits, allowed, weight):
    """Any of a block's labels is right."""
    logarithm = F.log_softmax(logits, 1)
    return -(torch.logsumexp(logarithm + torch.log(allowed + 1e-12), 1) * weight).sum() / weight.sum()
