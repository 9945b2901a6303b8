from django.urls import path

from courtside.web import views

urlpatterns = [
    path("", views.today, name="today"),
    path("go/", views.go, name="go"),
    path("sample-talk/", views.sample_talk, name="sample-talk"),
    path("styleguide/", views.styleguide, name="styleguide"),
    path("who-sees-what/", views.who_sees_what, name="who-sees-what"),
    path("no-organization/", views.no_organization, name="no-organization"),
    path("theme/", views.theme, name="theme"),
    path("healthz/", views.healthz, name="healthz"),
]
