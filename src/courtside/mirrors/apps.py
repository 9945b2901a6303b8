from django.apps import AppConfig


class MirrorsConfig(AppConfig):
    """Consent, transcripts, mirrors: the only app that imports `courtside.talk`."""

    name = "courtside.mirrors"
