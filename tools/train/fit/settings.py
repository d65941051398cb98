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
# The largest number of stage two, which nothing else is fitted to. With 31 text loses .003 of the body in written pages, with 45
# .001; HTML loses nothing.
CONTEXT_MOST = {'text': 45, 'html': 31}
# Numbers of a vector lie within so many deviations; the last epochs are fitted with vectors as they will be rounded.
REACH = float(os.environ.get('REACH', 2.5))
ROUNDED_EPOCHS = 2
# Units of stage two: of the hidden layer, of what is remembered each way, and of what joins them. A page of text has less
# to go by, and more to be told from words.
UNITS = {'text': (72, 36, 56), 'html': (56, 28, 48)}
EPOCHS = {'words': 6, 'names': 5, 'text': int(os.environ.get('EPOCHS', 10)), 'html': int(os.environ.get('EPOCHS', 7))}
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
WEIGHTS = {'seed': 20.0, 'fixture': 6.0, 'case': 2.0, 'bare': 0.7, 'sentences': 0.35, 'short': 0.7, 'links': 0.5, 'invented': 0.7, 'written': 1.4, 'lines': 2.0, 'read': 2.0}
# Stage two of text keeps its promises only where they count for twice as much.
CONTEXT_WEIGHTS = {**WEIGHTS, 'seed': 40.0, 'fixture': 12.0}
# No vote is taken for less: its logarithm is what stage two sees.
LEAST = 0.003
