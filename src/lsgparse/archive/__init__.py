"""Many files to one dataset: find the sources, plan, read in chunks, commit, report.

The straight way: ``sources`` finds, ``plan`` compares with the manifest, an engine reads chunks and writes parts,
``commit`` makes the target from the parts. A part is never changed once it is written; the target is always made whole
beside the old one and then takes its place.
"""
