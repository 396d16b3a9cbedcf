"""What ``lsg check`` does: files in, remarks out, less what the settings leave out and what was accepted before.

The straight way: ``files`` finds them, ``settings`` and ``selection`` say what is asked of each, ``placing`` gives its
diagnostics lines and columns, ``baseline`` takes out what was accepted, ``run`` goes from one to the next, and
at the end asks ``lsgparse.series`` what they tell together.
"""
