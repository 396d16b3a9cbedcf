"""An S3-compatible server on loopback whose answers tests can spoil: late, 503, a listing that changes meanwhile."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from typing import Any, Self

import boto3
from moto.server import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import make_server

BUCKET = "arkiv"
KEYS = {
    "AWS_ACCESS_KEY_ID": "test",
    "AWS_SECRET_ACCESS_KEY": "test",
    "AWS_DEFAULT_REGION": "eu-north-1",
    "AWS_EC2_METADATA_DISABLED": "true",
}


_SECONDS = {"slow": 0.3, "late": 3.0}
"""Faults that answer in the end; the others are ``503``."""


class Store:
    """The server, and a client of its own to look into it; as a context manager it ends the server."""

    def __init__(self) -> None:
        self._app = DomainDispatcherApplication(create_backend_app)
        self._server = make_server("127.0.0.1", 0, self._answer, threaded=True)
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self.requests = 0
        self.fault: Callable[[int, str, str], str | None] = lambda _number, _method, _path: None
        """What is wrong with an answer, by the request's number, method and path with query: a name, or None."""
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        self.environment = KEYS | {"AWS_ENDPOINT_URL": self.address}

    def _answer(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        self.requests += 1
        path = f"{environ.get('PATH_INFO', '')}?{environ.get('QUERY_STRING', '')}"
        fault = self.fault(self.requests, environ["REQUEST_METHOD"], path)
        if fault in _SECONDS:
            time.sleep(_SECONDS[fault])
        if fault == "503":
            start_response("503 Slow Down", [("Content-Type", "application/xml")])
            return [b"<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>"]
        answer: Iterable[bytes] = self._app(environ, start_response)
        return answer

    def __enter__(self) -> Self:
        self._thread.start()
        self.client = boto3.client(
            "s3",
            endpoint_url=self.address,
            region_name=KEYS["AWS_DEFAULT_REGION"],
            aws_access_key_id="test",
            aws_secret_access_key="test",  # noqa: S106 (of a server that this process runs)
        )
        self.client.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": "eu-north-1"})
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()

    def put(self, key: str, data: bytes) -> None:
        """Put an object there."""
        self.client.put_object(Bucket=BUCKET, Key=key, Body=data)

    def get(self, key: str) -> bytes:
        """An object's bytes."""
        data: bytes = self.client.get_object(Bucket=BUCKET, Key=key)["Body"].read()
        return data

    def keys(self, prefix: str = "") -> list[str]:
        """All names that begin so."""
        pages = self.client.get_paginator("list_objects_v2").paginate(Bucket=BUCKET, Prefix=prefix)
        return [row["Key"] for page in pages for row in page.get("Contents", ())]

    def clear(self) -> None:
        """Remove all objects."""
        for key in self.keys():
            self.client.delete_object(Bucket=BUCKET, Key=key)
