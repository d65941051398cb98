"""What each part of the evidence is worth: the judge of text, fitted without it, on the pages of one fold.

    fit-ablation.py FOLDER [PART …]      FOLDER/text.* as dump-labels.mjs writes it
"""
import os
import re
import sys

os.environ['OMP_NUM_THREADS'] = '1'
import numpy as np
import torch

from fit.data import Data
from fit.experiment import Experiment
from fit.scores import score
from fit.settings import FOLDS

# Features by their names. The lexicon is phrases, the cues that they and some patterns are, and function words.
PHRASES = r'covered|phrase|mark|phrases-.*|phrase-.*|page-phrases|above:covered'
CUES = r'own:.*'
PROSE = r'stop-words|(plain:)?prose.*|page-prose|between|distance'
PARTS = {
    'nothing': r'(?!)',
    'phrases': PHRASES,
    'cues': CUES,
    'lexicon': f'{PHRASES}|{CUES}|stop-words',
    'prose': PROSE,
    'signs': r'sign:.*',
    'topic': r'topic.*|echo.*',
}
ASKED = 0

torch.set_num_threads(1)
for part in sys.argv[2:] or PARTS:
    text = Data(f'{sys.argv[1]}/text')
    gone = [number for number, name in enumerate(text.names) if re.fullmatch(PARTS[part], name)]
    text.X[:, gone] = 0
    style = np.array([page['style'] for page in text.pages])
    rows, posterior = Experiment(text, range(FOLDS), [ASKED]).run(np.isin(style, ['lines', 'written']))
    of_row = style[text.page[rows]]
    for name in ('lines', 'written'):
        print(f'without {part} ({len(gone)} features), {name}:', score(text, rows[of_row == name], posterior[of_row == name]), flush=True)
