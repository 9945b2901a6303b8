from django.apps import AppConfig
from django.db.models.signals import post_migrate


class AccessConfig(AppConfig):
    """Who may do what: the tenant, the walls around it, the table of rights and its gate."""

    name = "courtside.access"

    def ready(self) -> None:
        from courtside.access import checks  # noqa: F401  # registers Django's system checks
        from courtside.access.walls import after_migrate

        post_migrate.connect(after_migrate, sender=self, dispatch_uid="courtside.access.walls")
