"""Every way in from outside. Each app brings its own doors."""

from django.urls import include, path

urlpatterns = [
    path("", include("courtside.web.urls")),
    path("", include("courtside.people.urls")),
    path("", include("courtside.mirrors.urls")),
    path("account/", include("allauth.account.urls")),
    path("account/2fa/", include("allauth.mfa.urls")),
]
