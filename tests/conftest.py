"""Options and settings that all tests share."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

IN_CI = os.environ.get("CI", "").lower() in {"1", "true"}

# Nothing is kept between runs, so a failing example is printed with the seed that makes it again. In CI every run
# tries the same examples: a red run must be the change's fault.
_COMMON = settings(
    deadline=None,
    max_examples=60,
    print_blob=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.register_profile("here", _COMMON)
settings.register_profile("ci", _COMMON, derandomize=True)
settings.load_profile("ci" if IN_CI else "here")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite-expected",
        action="store_true",
        help="write what the program reads into tests/fixtures/*/*.json; read the diff line by line",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Refuse to rewrite what is expected where nobody reads the diff."""
    if IN_CI and config.getoption("--rewrite-expected"):
        raise pytest.UsageError("--rewrite-expected is for a developer who reads the diff; CI is set")


@pytest.fixture
def rewrite_expected(pytestconfig: pytest.Config) -> bool:
    """Whether the expected annotations are to be written anew."""
    return bool(pytestconfig.getoption("--rewrite-expected"))
