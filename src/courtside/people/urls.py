from django.urls import path

from courtside.people import views

urlpatterns = [
    path("people/", views.people, name="people"),
    path("people/invitations/", views.invitations, name="invitations"),
    path("people/invitations/<uuid:pk>/withdrawal/", views.withdrawal, name="invitation-withdrawal"),
    path("people/<uuid:pk>/", views.person, name="person"),
    path("people/<uuid:pk>/roles/", views.roles, name="person-roles"),
    path("people/<uuid:pk>/team/", views.team_place, name="person-team"),
    path("people/<uuid:pk>/deactivation/", views.deactivation, name="person-deactivation"),
    path("people/<uuid:pk>/reactivation/", views.reactivation, name="person-reactivation"),
    path("teams/", views.teams, name="teams"),
    path("teams/<uuid:pk>/", views.team, name="team"),
    path("join/<str:token>/", views.join, name="join"),
    path("join/<str:token>/account/", views.join_account, name="join-account"),
    path("settings/", views.own_settings, name="settings"),
    path("settings/organization/", views.organization_settings, name="organization-settings"),
    path("organizations/", views.organizations, name="organizations"),
    path("organizations/<uuid:pk>/choice/", views.membership_choice, name="membership-choice"),
]
