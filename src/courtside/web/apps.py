from django.apps import AppConfig


class WebConfig(AppConfig):
    name = "courtside.web"
    label = "web"
