"""The judge of text alone, fitted without some folds and asked about those: what an experiment needs."""
import multiprocessing

import numpy as np

from .context import fit_context, judge, seen_rows
from .keys import numbered, select
from .settings import EPOCHS, SHAPE, WORD_KEYS
from .vote import fit_vote, vote


class Experiment:
    """Of the folds, all but `asked` are fitted only where stage two needs their votes."""

    def __init__(self, text, folds, asked):
        self.text, self.folds, self.asked = text, folds, asked
        self.names = [n for n in text.names if n in SHAPE or n.startswith('own:')]
        self.chosen = select(text, 'keys', WORD_KEYS)
        self.keys = numbered(text, 'keys', self.chosen)
        self.shape = text.features(text.columns(self.names), text.scale(text.columns(self.names)))

    def run(self, wanted):
        """Rows of the pages that are wanted, and their probabilities."""
        votes = np.zeros((self.text.n, self.text.K), np.float32)
        for rows, posterior in in_pairs(self.vote_without, self.folds):
            votes[rows] = posterior
        every = range(len(self.text.names))
        self.seen = seen_rows(self.text, [votes], self.text.features(every, self.text.scale(every)))
        self.wanted = wanted
        parts = in_pairs(self.judge_without, self.asked)
        return [np.concatenate([part[at] for part in parts]) for at in (0, 1)]

    def vote_without(self, fold):
        text = self.text
        rows = np.where((text.weight > 0) & text.known & (text.fold != fold))[0]
        net = fit_vote(text, *self.keys, len(self.chosen), self.shape, rows, EPOCHS['words'])
        out = np.where(text.fold == fold)[0]
        return out, vote(net, *self.keys, self.shape, out)

    def judge_without(self, fold):
        text = self.text
        net = fit_context(text, self.seen, np.where(text.page_known & (text.page_fold != fold))[0], 'text')
        return judge(net, text, self.seen, np.where(self.wanted & (text.page_fold == fold))[0])


def in_pairs(job, folds):
    """A process for each fold, two at a time."""
    with multiprocessing.get_context('fork').Pool(2) as pool:
        return pool.map(job, folds, chunksize=1)
