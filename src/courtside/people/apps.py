from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """Organizations, the people in them, teams, sign-in and invitations."""

    name = "courtside.people"

    def ready(self) -> None:
        from courtside.people.sign_in import listen

        listen()
