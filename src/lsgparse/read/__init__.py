"""Marked lines to pieces of the model; the readers do not know each other."""
