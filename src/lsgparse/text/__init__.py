"""Bytes to marked lines; knows nothing of meetings."""
