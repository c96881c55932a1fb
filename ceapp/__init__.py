"""ceapp: fill a brushed region of a photo with a context encoder."""

__version__ = "0.1.0"
