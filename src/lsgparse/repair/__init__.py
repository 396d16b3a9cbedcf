"""Damaged print made readable: a reading text beside the printed one, and the way back from the one to the other."""
