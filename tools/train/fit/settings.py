"""What the judge is made of: sizes, bits, epochs, and what counts for how much."""
import os

FOLDS = 5
# The last model of each kind knows every page.
ALL = FOLDS
KEY_SPACE = 1 << 22
WORD_KEYS = int(os.environ.get('WORD_KEYS', 8000))
NAME_KEYS = int(os.environ.get('NAME_KEYS', 2800))
# Pages that must hold a key: what one or two say is theirs alone.
LEAST_PAGES = 3
VECTOR, VOTE_HIDDEN = 16, 32
VECTOR_BITS, WEIGHT_BITS = int(os.environ.get('VECTOR_BITS', 3)), 8
# Numbers lie within so many deviations of their row, or of their column of the vectors.
REACH = float(os.environ.get('REACH', 2.5))
# The largest number of stage two.
CONTEXT_MOST = 5
# The last epochs are fitted with numbers as they will be rounded.
ROUNDED_EPOCHS = {'votes': 2, 'text': 5, 'html': 4, 'borders': 3}
# Units of stage two: of the hidden layer, of what is remembered each way, and of what joins them. A page of text has less
# to go by, and more to be told from words.
UNITS = {'text': (112, 64, 80), 'html': (80, 36, 56), 'borders': (32, 24, 24)}
EPOCHS = {'words': 6, 'names': 5, 'text': int(os.environ.get('EPOCHS', 12)), 'html': int(os.environ.get('EPOCHS', 12))}
# Blocks of a long page that are read in one go while training.
CHUNK = 256
# What the vote of words sees beside them.
SHAPE = (
    'length long stop-words ends sentences commas capitals numbers starts-lower covered phrase mark list-item heading '
    'repeated table colon brief full part position sign:arrow sign:bar sign:bracket sign:colon sign:hash sign:at sign:money '
    'sign:exclaims sign:asks sign:quoted'
).split()
NAME_SHAPE = SHAPE + ['link-density', 'linked', 'bold', 'hidden', 'alone', 'siblings', 'depth']
# The project's own promises count for more than their number, and pages of which only the body is known for less.
PROMISED = ['case', 'fixture', 'seed']
WEIGHTS = {'seed': 20.0, 'fixture': 6.0, 'case': 2.0, 'bare': 0.7, 'sentences': 0.35, 'short': 0.7, 'links': 0.5, 'invented': 0.7, 'written': 1.4, 'lines': 2.0, 'read': 1.4}
# Stage two keeps its promises only where they count for twice as much.
CONTEXT_WEIGHTS = {**WEIGHTS, 'seed': 40.0, 'fixture': 12.0}
# No vote is taken for less: its logarithm is what stage two sees.
LEAST = 0.003
