"""Validates an RO-Crate offline: run by the Python of the validators' environment, not by ours.

    python ro_crate_validator.py CRATE CACHE REQUIRED|RECOMMENDED

The validator fetches the JSON-LD context of RO-Crate. The same document comes with ro-crate-py, so that is put into
the validator's cache first, and then it runs in its offline mode. Prints every issue; exit 1 if there is one.
"""

from __future__ import annotations

import io
import sys
from importlib.resources import files
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from requests_cache import CachedSession
from rocrate_validator import services
from rocrate_validator.models import ValidationSettings
from urllib3 import HTTPResponse

CONTEXT = "https://w3id.org/ro/crate/1.1/context"


class Bundled(HTTPAdapter):
    """Answers with the file that was installed."""

    def send(self, request: requests.PreparedRequest, *_: Any, **__: Any) -> requests.Response:
        """Answer a request without sending it."""
        body = files("rocrate").joinpath("data/ro-crate.jsonld").read_bytes()
        head = {"Content-Type": "application/ld+json"}
        return self.build_response(
            request, HTTPResponse(io.BytesIO(body), head, 200, preload_content=False, request_method="GET")
        )


def main(crate: str, cache: str, severity: str) -> int:
    """Validate a crate with a cache that this run fills."""
    with CachedSession(cache_name=cache, backend="sqlite", expire_after=-1) as session:
        session.mount("https://w3id.org/", Bundled())
        assert session.get(CONTEXT).json()["@id"] == CONTEXT
    settings = ValidationSettings(
        rocrate_uri=crate,
        profile_identifier="ro-crate-1.1",
        requirement_severity=severity,
        offline=True,
        cache_path=cache,
        skip_availability_check=True,
    )
    issues = services.validate(settings).get_issues()
    for issue in issues:
        sys.stdout.write(f"{issue.severity.name} {issue.check.identifier}: {issue.message}\n")
    return 1 if issues else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
