"""How often the judge is right, and how far its confidence is from that."""
import numpy as np


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
        # A step that overshoots never comes back.
        step = np.clip(np.linalg.solve(hessian, gradient), -1, 1)
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


# As in src/label/decide.ts.
LIKELIER = 1.6


def body_f1(data, rows, posterior):
    """By words, where a block is body unless another label is likelier by a factor."""
    known = data.known_row[rows]
    rows, posterior = rows[known], posterior[known]
    said = posterior[:, 0] * LIKELIER >= posterior[:, 1:].max(1)
    truth = np.where(said, data.allowed[rows, 0] > 0, data.first[rows] == 0)
    words = np.maximum(1, data.words[rows])
    return 2 * words[truth & said].sum() / max(1, words[truth].sum() + words[said].sum())


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


def error_of(halves, of, right, probability):
    confidence = np.zeros(len(right))
    for half in (halves, ~halves):
        confidence[half] = calibrated(calibrate(right[of & ~half], probability[of & ~half]), probability[half])
    return calibration_error(right[of], confidence[of])
