"""Engines and addresses as the core alone sees them: options that do not fit, packages that are not installed."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

from archives import dates, march, write
from lsgparse import cli
from lsgparse.archive.naming import is_address

without_fsspec = pytest.mark.skipif(find_spec("fsspec") is not None, reason="fsspec is installed here")
without_dask = pytest.mark.skipif(find_spec("distributed") is not None, reason="distributed is installed here")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--scheduler", "tcp://127.0.0.1:9"), "belongs to --engine dask"),
        (("--workers", "2"), "belongs to --engine dask"),
        (("--tls-ca", "ca.pem"), "belongs to --engine dask"),
        (("--engine", "dask", "--jobs", "2"), "belongs to --engine local"),
        (("--engine", "dask", "--scheduler", "tcp://127.0.0.1:9", "--workers", "2"), "give one of them"),
        (("--engine", "dask", "--tls-ca", "ca.pem"), "give its --scheduler"),
        (("--engine", "spark"), "is none of local, dask"),
    ],
)
def test_options_that_do_not_fit(
    tmp_path: Path, options: tuple[str, ...], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path / "arkiv" / "01.txt", 1)
    target = tmp_path / "alla.jsonl"
    assert cli.main(["convert", str(tmp_path / "arkiv"), "-o", str(target), *options]) == 2
    assert told in " ".join(capsys.readouterr().err.replace("│", " ").split())
    assert not target.exists()


@without_dask
def test_the_engine_needs_a_package(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path / "arkiv" / "01.txt", 1)
    assert cli.main(["convert", str(tmp_path / "arkiv"), "-o", str(tmp_path / "a.jsonl"), "--engine", "dask"]) == 1
    assert "pip install 'lsgparse[dask]'" in capsys.readouterr().err


@without_fsspec
def test_an_address_needs_a_package(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path / "arkiv" / "01.txt", 1)
    target = tmp_path / "alla.jsonl"
    assert cli.main(["convert", str(tmp_path / "arkiv"), "s3://bucket/in", "-o", str(target)]) == 1
    assert dates(target) == march(1), "the sources that can be read are read"
    assert "pip install 'lsgparse[remote]'" in capsys.readouterr().err
    assert cli.main(["convert", str(tmp_path / "arkiv"), "-o", "s3://bucket/alla.jsonl"]) == 1
    assert "pip install 'lsgparse[remote]'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ("s3://bucket/in", True),
        ("https://example.org/p.txt", True),
        ("abfs://x@y/z", True),
        ("c:/arkiv", False),
        ("c://arkiv", False),
        ("arkiv/s3://x", False),
        ("/srv/arkiv", False),
        ("s3:/bucket", False),
    ],
)
def test_what_is_an_address(given: str, address: bool) -> None:
    assert is_address(given) is address
