"""Every setting of Courtside, read once from the environment, typed, with its line of help.

docs/settings.md shows the same table, and a test holds one against the other.
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from courtside.config.misconfigured import Misconfigured

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
PREFIX = "COURTSIDE_"


class Environment(BaseSettings):
    """The settings of one process. Read it through `environment()`."""

    model_config = SettingsConfigDict(env_ignore_empty=True, frozen=True, extra="ignore")

    url: str = Field(
        "http://127.0.0.1:8000",
        validation_alias="COURTSIDE_URL",
        description="The address people open. With https the cookies are secure and HSTS is sent; plain "
        "http is accepted on this machine alone.",
    )
    bind: str = Field(
        "127.0.0.1:8000",
        validation_alias="COURTSIDE_BIND",
        description="Host and port the web server listens on.",
    )
    data: Path = Field(
        Path(".local"),
        validation_alias="COURTSIDE_DATA",
        description="The folder of the embedded database and of the generated secret key.",
    )
    secret_key: str | None = Field(
        None,
        validation_alias="COURTSIDE_SECRET_KEY",
        min_length=32,
        description="Signs sessions and links and seals the history. Made once and kept in the data folder "
        "when it is not given.",
    )
    database_url: str | None = Field(
        None,
        validation_alias="DATABASE_URL",
        description="PostgreSQL 16 or newer, as the role that owns the tables. Without it an embedded "
        "server is started.",
    )
    database_app_url: str | None = Field(
        None,
        validation_alias="DATABASE_APP_URL",
        description="The same database, as the role that pages and jobs use and that owns nothing. Made "
        "from DATABASE_URL when it is not given.",
    )
    mail: str = Field(
        "console",
        validation_alias="COURTSIDE_MAIL",
        description="smtp://user:password@host:587 (or smtps://) sends letters. console prints them to the "
        "log, for trying on this machine alone: with https nobody would get a new password.",
    )
    mail_from: str = Field(
        "Courtside <courtside@localhost>",
        validation_alias="COURTSIDE_MAIL_FROM",
        description="Who the letters are from.",
    )
    sign_up: Literal["open", "closed"] = Field(
        "open",
        validation_alias="COURTSIDE_SIGN_UP",
        description="Whether anybody who reaches the address may found an organization. Invited people "
        "always get in.",
    )
    demo: bool = Field(
        True,
        validation_alias="COURTSIDE_DEMO",
        description="Whether the very first start makes a small demo organization.",
    )
    web_threads: int = Field(
        8,
        validation_alias="COURTSIDE_WEB_THREADS",
        ge=1,
        le=64,
        description="Threads of the web server; each holds at most one database connection. "
        "Two more connections count sign-ins.",
    )

    old_secret_keys: str = Field(
        "",
        validation_alias="COURTSIDE_OLD_SECRET_KEYS",
        description="Secret keys of before, with commas between: what they signed and sealed holds.",
    )
    proxies: int | None = Field(
        None,
        validation_alias="COURTSIDE_PROXIES",
        ge=0,
        le=9,
        description="How many proxies of yours stand before the web server, for the address of who asks: one "
        "with https and none without, unless given.",
    )

    @field_validator("url")
    @classmethod
    def _http_stays_here(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise ValueError("write it like https://coaching.example.com")
        if parts.scheme == "http" and parts.hostname not in LOOPBACK:
            raise ValueError("plain http works on this machine alone; put a proxy with https in front")
        return value.rstrip("/")

    @field_validator("mail")
    @classmethod
    def _mail_is_known(cls, value: str) -> str:
        if value != "console" and urlsplit(value).scheme not in {"smtp", "smtps"}:
            raise ValueError("write console, smtp://user:password@host:587 or smtps://…")
        return value

    @model_validator(mode="after")
    def _plain_http_is_not_shown_around(self) -> Self:
        if not self.secure and self.bind.rpartition(":")[0].strip("[]") not in LOOPBACK:
            raise ValueError(
                "COURTSIDE_BIND: others could reach plain http there; set COURTSIDE_URL to your https address"
            )
        return self

    @property
    def trusted_proxies(self) -> int:
        """How many proxies of ours a request came through."""
        return int(self.secure) if self.proxies is None else self.proxies

    @property
    def former_keys(self) -> list[str]:
        """Secret keys of before, the newest first as given."""
        return [key.strip() for key in self.old_secret_keys.split(",") if key.strip()]

    @property
    def secure(self) -> bool:
        """Whether people reach us over https."""
        return self.url.startswith("https://")

    @property
    def host(self) -> str:
        """The host name of the address."""
        return urlsplit(self.url).hostname or "127.0.0.1"


def variables() -> dict[str, str]:
    """Every variable we read, with its line of help, in the order of the table in the docs."""
    return {
        str(field.validation_alias): str(field.description) for field in Environment.model_fields.values()
    }


@cache
def environment() -> Environment:
    """The settings of this process.

    Raises `Misconfigured` for a value that cannot be and for a name nobody reads.
    """
    unknown = sorted(name for name in os.environ if name.startswith(PREFIX) and name not in variables())
    if unknown:
        raise Misconfigured(f"{unknown[0]} is no setting of Courtside. Known are: {', '.join(variables())}.")
    try:
        return Environment()  # type: ignore[call-arg]  # the fields come from the environment
    except ValidationError as error:
        first = error.errors()[0]
        said = first["msg"].removeprefix("Value error, ")
        raise Misconfigured(": ".join([*map(str, first["loc"][:1]), f"{said}."])) from None
