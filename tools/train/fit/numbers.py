"""Numbers as they ship: four digits, or whole with a scale."""
import numpy as np


def rounded(numbers):
    return np.array([float('%.4g' % number) for number in numbers], np.float32)


def largest(bits):
    """The largest number that has this many bits, one of them its sign."""
    return 2 ** (bits - 1) - 1


def quantise(matrix, most, deviations=None):
    """Whole numbers from -most to most, with a scale for each row."""
    reach = np.abs(matrix).max(1)
    if deviations:
        reach = np.minimum(reach, deviations * matrix.std(1))
    scale = rounded(np.maximum(reach, 1e-6) / most)
    return np.clip(np.rint(matrix / scale[:, None]), -most, most).astype(int), scale


def dequantised(whole, scale):
    return (whole * scale[:, None]).astype(np.float32)


def matrix_json(matrix, most, deviations=None):
    return whole_json(*quantise(matrix, most, deviations), most.bit_length() + 1)


def whole_json(whole, scale, bits):
    return {'rows': whole.shape[0], 'columns': whole.shape[1], 'bits': bits, 'scales': [float('%.4g' % s) for s in scale], 'numbers': whole.ravel().tolist()}


def layer_json(weight, bias, most, deviations=None):
    return {'weights': matrix_json(weight.detach().numpy(), most, deviations), 'bias': [float('%.4g' % b) for b in bias.detach().numpy()]}
