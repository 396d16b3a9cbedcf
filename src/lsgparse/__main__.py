"""``python -m lsgparse`` is ``lsg``."""

from __future__ import annotations

import sys

from lsgparse.cli import main

if __name__ == "__main__":
    sys.exit(main())
