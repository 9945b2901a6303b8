"""What every answer carries, whoever asked for whatever."""

from __future__ import annotations

from collections.abc import Iterator

from django.http import HttpResponse

REQUIRED = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Frame-Options": "DENY",
}


def policy(response: HttpResponse) -> dict[str, set[str]]:
    """The Content-Security-Policy by directive."""
    parts = [part.split() for part in response.headers.get("Content-Security-Policy", "").split(";")]
    return {name: set(values) for name, *values in filter(None, parts)}


def wrong_with(response: HttpResponse, *, secure: bool = False, kept: bool = False) -> Iterator[str]:
    """Each header that is missing or too weak. What is `kept` may lie in its own browser's cache alone."""
    for name, value in REQUIRED.items():
        if response.headers.get(name) != value:
            yield f"{name} is {response.headers.get(name)}"
    csp = policy(response)
    for directive in ("default-src", "base-uri", "frame-ancestors"):
        if csp.get(directive) != {"'none'"}:
            yield f"CSP {directive} is {csp.get(directive)}"
    for directive in ("script-src", "style-src", "form-action", "connect-src"):
        if not csp.get(directive) or not csp[directive] <= {"'self'"}:
            yield f"CSP {directive} is {csp.get(directive)}"
    wanted = "private, no-cache" if kept and response.status_code in {200, 304} else "no-store"
    if wanted not in response.headers.get("Cache-Control", ""):
        yield f"Cache-Control is {response.headers.get('Cache-Control')}"
    if secure and "max-age=31536000" not in response.headers.get("Strict-Transport-Security", ""):
        yield "no Strict-Transport-Security"
