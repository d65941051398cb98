"""Fits the judge: stage one (votes of words and of names), stage two (blocks among their neighbours), and calibration.

    fit-labels.py FOLDER                 FOLDER/text.* and FOLDER/html.* as dump-labels.mjs writes them

Writes FOLDER/labels.json: for every fold of hosts, and for all pages together, whole numbers with their scales. Stage two
learns from votes of models that never saw the page's host. One thread a process, so that anyone gets the same.
"""
import json
import multiprocessing
import os
import sys
import time

os.environ['OMP_NUM_THREADS'] = '1'
import numpy as np
import torch

from fit.context import context_json, fit_context, judge, seen_rows
from fit.data import Data
from fit.keys import numbered, select
from fit.scores import calibrate, decided, error_of, score
from fit.settings import ALL, CONTEXT_WEIGHTS, EPOCHS, FOLDS, NAME_KEYS, NAME_SHAPE, PROMISED, SHAPE, WORD_KEYS
from fit.vote import fit_vote, vote, vote_json

torch.set_num_threads(1)
FOLDER = sys.argv[1]
began = time.time()


def say(*words):
    print(f'{time.time() - began:6.0f} s ', *words, flush=True)


text, html = Data(f'{FOLDER}/text'), Data(f'{FOLDER}/html')
say('text', text.n, 'html', html.n)


def in_folds(job):
    """One process for each fold, two at a time; the last one knows every page."""
    with multiprocessing.get_context('fork').Pool(2) as pool:
        return pool.map(job, range(FOLDS + 1), chunksize=1)


def other_rows(data, fold, share, seed=0):
    """What a vote is fitted to: all that is known, and some of what is known in part."""
    random = np.random.default_rng(seed)
    used = data.page_known | np.isin(data.style, PROMISED) | (random.random(len(data.pages)) < share)
    return np.where((data.weight > 0) & used[data.page] & (data.fold != fold))[0]


# Stage one: words.
word_names = [n for n in text.names if n in SHAPE or n.startswith('own:')]
word_keys = select(text, 'keys', WORD_KEYS)
word_scale = text.scale(text.columns(word_names))
text_keys, html_keys = numbered(text, 'keys', word_keys), numbered(html, 'keys', word_keys)
text_shape = text.features(text.columns(word_names), word_scale)
html_shape = html.features(html.columns(word_names), word_scale)


def job_words(fold):
    net = fit_vote(text, *text_keys, len(word_keys), text_shape, other_rows(text, fold, 0.25), EPOCHS['words'])
    rows, page_rows = np.where(text.fold == fold)[0], np.where(html.fold == fold)[0]
    return vote_json(net, word_keys, word_names, word_scale), rows, vote(net, *text_keys, text_shape, rows), page_rows, vote(net, *html_keys, html_shape, page_rows)


words = in_folds(job_words)
text_words = np.zeros((text.n, text.K), np.float32)
html_words = np.zeros((html.n, html.K), np.float32)
for _, rows, posterior, page_rows, page_posterior in words[:FOLDS]:
    text_words[rows], html_words[page_rows] = posterior, page_posterior
lines = np.where(text.style[text.page] == 'lines')[0]
say('words:', score(text, lines, text_words[lines]))

# Stage one: names around the blocks of HTML.
name_names = [n for n in html.names if n in NAME_SHAPE]
name_keys = select(html, 'around', NAME_KEYS)
name_scale = html.scale(html.columns(name_names))
around = numbered(html, 'around', name_keys)
name_shape = html.features(html.columns(name_names), name_scale)


def job_names(fold):
    net = fit_vote(html, *around, len(name_keys), name_shape, other_rows(html, fold, 1), EPOCHS['names'])
    rows = np.where(html.fold == fold)[0]
    return vote_json(net, name_keys, name_names, name_scale), rows, vote(net, *around, name_shape, rows)


names = in_folds(job_names)
html_names = np.zeros((html.n, html.K), np.float32)
for _, rows, posterior in names[:FOLDS]:
    html_names[rows] = posterior
read = np.where(html.style[html.page] == 'read')[0]
say('names:', score(html, read, html_names[read]))

# Stage two.
text_scale = text.scale(range(len(text.names)))
html_scale = html.scale(range(len(html.names)))
text_seen = seen_rows(text, [text_words], text.features(range(len(text.names)), text_scale))
html_seen = seen_rows(html, [html_words, html_names], html.features(range(len(html.names)), html_scale))


def pages_without(data, fold, share):
    random = np.random.default_rng(0)
    return np.where((data.page_fold != fold) & (data.page_known | np.isin(data.style, PROMISED) | (random.random(len(data.pages)) < share)))[0]


def job_text(fold):
    net = fit_context(text, text_seen, pages_without(text, fold, 0.5), 'text')
    pages = np.where((text.page_fold == fold) & text.page_known)[0]
    return context_json(net, text.names, text_scale), judge(net, text, text_seen, pages) if fold < FOLDS else None


def job_html(fold):
    net = fit_context(html, html_seen, pages_without(html, fold, 1), 'html')
    pages = np.where(html.page_fold == fold)[0]
    return context_json(net, html.names, html_scale), judge(net, html, html_seen, pages) if fold < FOLDS else None


def finish(data, fitted, styles):
    rows = np.concatenate([judged[0] for _, judged in fitted[:FOLDS]])
    posterior = np.concatenate([judged[1] for _, judged in fitted[:FOLDS]])
    for style in sorted(set(data.style[data.page[rows]])):
        of = (data.style[data.page[rows]] == style) & data.known[rows]
        if of.any():
            say(f'  {style}:', score(data, rows[of], posterior[of]))
    main = np.isin(data.style[data.page[rows]], styles[:1])
    for threshold in (0.3, 0.35, 0.4, 0.5):
        say(f'  threshold {threshold}:', score(data, rows[main], posterior[main], threshold))
    ok = data.known[rows] & data.known_row[rows] & np.isin(data.style[data.page[rows]], styles)
    said, rows, posterior = decided(posterior)[ok], rows[ok], posterior[ok]
    right = data.allowed[rows, said] > 0
    calibration = [calibrate(right[said == label], posterior[said == label, label]) for label in range(data.K)]
    halves = data.fold[rows] % 2 == 0
    errors = [error_of(halves, said == label, right, posterior[:, label]) for label in range(data.K)]
    say('  calibration error, each half by the curve of the other:', ' '.join(f'{data.labels[k]} {e:.3f}' for k, e in enumerate(errors)))
    return [{**model, 'calibration': calibration} for model, _ in fitted]


html.weigh(CONTEXT_WEIGHTS)
say('html:')
html_context = finish(html, in_folds(job_html), ['read', 'written'])
text.weigh(CONTEXT_WEIGHTS)
say('text:')
text_context = finish(text, in_folds(job_text), ['lines', 'written'])
folds = [
    {'words': words[fold][0], 'names': names[fold][0], 'text': text_context[fold], 'html': html_context[fold]}
    for fold in range(FOLDS + 1)
]
json.dump({'folds': folds[:FOLDS], 'all': folds[ALL]}, open(f'{FOLDER}/labels.json', 'w'))
say('written')
