"""The inputs of a folder through the harness once more: to see what they reach, or what a finding says."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str]) -> int:
    """Check each file, or each file of a folder; 1 where one breaks a promise.

    With --digests a sum of what is read of each is printed instead: another process must print the same.
    """
    import harness  # found only when the path is set

    code = 0
    digests = "--digests" in arguments
    for name in arguments:
        path = Path(name)
        for file in [] if name == "--digests" else sorted(path.iterdir()) if path.is_dir() else [path]:
            try:
                if digests:
                    print(file.name, harness.digest(file.read_bytes()))
                else:
                    harness.check(file.read_bytes(), slower=8)
            except Exception:  # whatever it is, it is the finding
                print(f"{file}:", file=sys.stderr)
                traceback.print_exc()
                code = 1
    return code


if __name__ == "__main__":
    sys.path[:0] = [str(_ROOT / "fuzz"), str(_ROOT / "tests"), str(_ROOT / "src")]
    sys.exit(main(sys.argv[1:]))
