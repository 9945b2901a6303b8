from __future__ import annotations

from collections.abc import Iterator

import pytest

from courtside.config.environment import environment
from courtside.config.misconfigured import Misconfigured


@pytest.fixture(autouse=True)
def _read_anew() -> Iterator[None]:
    environment.cache_clear()
    yield
    environment.cache_clear()


def test_without_any_setting_it_runs_on_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("COURTSIDE_DATA", "COURTSIDE_SECRET_KEY", "DATABASE_URL", "DATABASE_APP_URL"):
        monkeypatch.delenv(name, raising=False)
    env = environment()
    assert (env.url, env.bind, env.secure) == ("http://127.0.0.1:8000", "127.0.0.1:8000", False)


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("COURTSIDE_URL", "coaching.example.com", "write it like"),
        ("COURTSIDE_URL", "http://coaching.example.com", "plain http works on this machine alone"),
        ("COURTSIDE_MAIL", "pigeon://roof", "write console"),
        ("COURTSIDE_SIGN_UP", "perhaps", "open"),
        ("COURTSIDE_WEB_THREADS", "many", "integer"),
        ("COURTSIDE_WEB_THREADS", "0", "greater than or equal to 1"),
        ("COURTSIDE_SECRET_KEY", "short", "at least 32"),
        ("COURTSIDE_BIND", "0.0.0.0:8000", "set COURTSIDE_URL to your https address"),
        ("COURTSIDE_PROXIES", "-1", "greater than or equal to 0"),
    ],
)
def test_a_value_that_cannot_be_names_its_variable(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, says: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(Misconfigured) as refused:
        environment()
    assert name in str(refused.value)
    assert says in str(refused.value)


def test_a_misspelt_setting_is_not_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COURTSIDE_DATABSE", "x")
    with pytest.raises(Misconfigured, match="COURTSIDE_DATABSE is no setting"):
        environment()


def test_an_empty_value_is_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COURTSIDE_SIGN_UP", "")
    assert environment().sign_up == "open"


def test_behind_https_there_is_one_proxy_unless_it_is_said_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    assert environment().trusted_proxies == 0
    environment.cache_clear()
    monkeypatch.setenv("COURTSIDE_URL", "https://coaching.example.com")
    monkeypatch.setenv("COURTSIDE_BIND", "0.0.0.0:8000")
    assert environment().trusted_proxies == 1
    environment.cache_clear()
    monkeypatch.setenv("COURTSIDE_PROXIES", "2")
    assert environment().trusted_proxies == 2


def test_keys_of_before_are_kept_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COURTSIDE_OLD_SECRET_KEYS", "first-key, second-key,")
    assert environment().former_keys == ["first-key", "second-key"]
