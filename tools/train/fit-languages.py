"""What the judge of text makes of a language of which it has seen nothing: body word F1 of the written pages, by language.

    fit-languages.py FOLDER [FOLD …]     FOLDER/text.* as dump-labels.mjs writes it; all five folds without any

A fifth of the languages is left out at a time. English is left out by hosts: everything else learns from it.
"""
import os
import sys

os.environ['OMP_NUM_THREADS'] = '1'
import numpy as np
import torch

from fit.data import Data
from fit.experiment import Experiment
from fit.scores import body_f1
from fit.settings import FOLDS

torch.set_num_threads(1)
text = Data(f'{sys.argv[1]}/text')
written = np.array([page['style'] == 'written' for page in text.pages])
language = np.array([page['lang'] for page in text.pages])
left_out = sorted(set(language[written]) - {'en', ''})
for number, name in enumerate(left_out):
    text.page_fold[language == name] = number % FOLDS
text.fold = text.page_fold[text.page]

asked = [int(fold) for fold in sys.argv[2:]] or list(range(FOLDS))
rows, posterior = Experiment(text, range(FOLDS), asked).run(written)
of_row = language[text.page[rows]]
found = {name: body_f1(text, rows[of_row == name], posterior[of_row == name]) for name in left_out if (of_row == name).any()}
print(' '.join(f'{name} {f1:.3f}' for name, f1 in sorted(found.items(), key=lambda item: item[1])))
print(f'mean of {len(found)} languages: {np.mean(list(found.values())):.4f}')
