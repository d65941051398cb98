"""What the judge of text makes of a language of which it has seen nothing: body word F1 of the written pages, language by language.

    fit-languages.py FOLDER              FOLDER/text.* as dump-labels.mjs writes it

A fifth of the languages is left out at a time; English is left out by hosts, as everything else learns from it.
"""
import multiprocessing
import os
import sys

os.environ['OMP_NUM_THREADS'] = '1'
import numpy as np
import torch

from fit.context import fit_context, judge, seen_rows
from fit.data import Data
from fit.keys import numbered, select
from fit.scores import body_f1
from fit.settings import EPOCHS, FOLDS, SHAPE, WORD_KEYS
from fit.vote import fit_vote, vote

torch.set_num_threads(1)
text = Data(f'{sys.argv[1]}/text')
written = np.array([page['style'] == 'written' for page in text.pages])
language = np.array([page['lang'] for page in text.pages])
LEFT_OUT = sorted(set(language[written]) - {'en', ''})
for number, name in enumerate(LEFT_OUT):
    text.page_fold[language == name] = number % FOLDS
text.fold = text.page_fold[text.page]

names = [n for n in text.names if n in SHAPE or n.startswith('own:')]
keys = select(text, 'keys', WORD_KEYS)
known_keys = numbered(text, 'keys', keys)
shape = text.features(text.columns(names), text.scale(text.columns(names)))


def in_folds(job):
    with multiprocessing.get_context('fork').Pool(2) as pool:
        return pool.map(job, range(FOLDS), chunksize=1)


def job_words(fold):
    rows = np.where((text.weight > 0) & text.known & (text.fold != fold))[0]
    net = fit_vote(text, *known_keys, len(keys), shape, rows, EPOCHS['words'])
    out = np.where(text.fold == fold)[0]
    return out, vote(net, *known_keys, shape, out)


votes = np.zeros((text.n, text.K), np.float32)
for rows, posterior in in_folds(job_words):
    votes[rows] = posterior
every = range(len(text.names))
seen = seen_rows(text, [votes], text.features(every, text.scale(every)))


def job_context(fold):
    net = fit_context(text, seen, np.where(text.page_known & (text.page_fold != fold))[0], 'text')
    return judge(net, text, seen, np.where(written & (text.page_fold == fold))[0])


parts = in_folds(job_context)
rows, posterior = (np.concatenate([part[at] for part in parts]) for at in (0, 1))
of_row = language[text.page[rows]]
found = {name: body_f1(text, rows[of_row == name], posterior[of_row == name]) for name in LEFT_OUT}
print(' '.join(f'{name} {f1:.3f}' for name, f1 in sorted(found.items(), key=lambda item: item[1])))
print(f'mean of {len(found)} languages: {np.mean(list(found.values())):.4f}')
