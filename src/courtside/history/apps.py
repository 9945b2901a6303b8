from django.apps import AppConfig


class HistoryConfig(AppConfig):
    """What happened: one event for every write, chained so that tampering shows."""

    name = "courtside.history"
