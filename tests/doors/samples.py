"""For each door that takes something: what somebody who may would send."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from courtside.access.tenancy import inside
from courtside.mirrors.models import Mirror, Participant
from courtside.talk import from_json
from courtside.talk.mends import spans
from tests.cast import PASSWORD
from tests.doors.knock import Knock
from tests.scene import Scene

TALK = "Tomas: What happened?\nMara: They asked for a quote.\nTomas: What will you do?\nMara: I will ring."
NEW_PASSWORD = "another long enough password"
type Body = dict[str, Any]
type Sample = Callable[[Scene, Knock], Body]


def always(**body: Any) -> Sample:
    """The same for everybody."""
    return lambda *_: dict(body)


def _own_address(scene: Scene, knock: Knock) -> Body:
    return {"email": knock.visitor.email or "new@northmere.example", "action_send": ""}


def _sign_in(scene: Scene, _: Knock) -> Body:
    return {"login": scene.visitor("a rep").email, "password": PASSWORD}


ACCOUNT: dict[str, Sample] = {
    "account_login": _sign_in,
    "account_logout": always(),
    "account_signup": always(
        email="fresh@northmere.example", password1=NEW_PASSWORD, name="Fresh Face", organization="Fresh"
    ),
    "account_reauthenticate": always(password=PASSWORD),
    "account_email": _own_address,
    "account_change_password": always(oldpassword=PASSWORD, password1=NEW_PASSWORD, password2=NEW_PASSWORD),
    "account_set_password": always(password1=NEW_PASSWORD, password2=NEW_PASSWORD),
    "account_reset_password": _own_address,
    "account_reset_password_from_key": always(password1=NEW_PASSWORD, password2=NEW_PASSWORD),
    "account_confirm_login_code": always(code="123456"),
    "account_confirm_email": always(),
    "mfa_authenticate": always(code="123456"),
    "mfa_reauthenticate": always(code="123456"),
    "mfa_trust": always(action="trust"),
    "mfa_activate_totp": always(code="123456"),
    "mfa_deactivate_totp": always(),
    "mfa_generate_recovery_codes": always(),
    "mfa_add_webauthn": always(name="Key", credential="{}"),
    "mfa_edit_webauthn": always(name="Phone"),
    "mfa_remove_webauthn": always(),
    "mfa_reauthenticate_webauthn": always(credential="{}"),
    "mfa_login_webauthn": always(credential="{}"),
}
WEB: dict[str, Sample] = {
    "theme": always(theme="dark"),
}


def _team(scene: Scene, knock: Knock) -> Body:
    """A team of the visitor's own organization."""
    theirs = knock.visitor.member and knock.visitor.member.organization_id == scene.cast.outsiders.pk
    return {"team": str((scene.theirs.team if theirs else scene.ours.team).pk)}


def _other_team(scene: Scene, knock: Knock) -> Body:
    """Another place than the one that everybody in the scene has: none."""
    return {"team": ""}


def _participants(scene: Scene, knock: Knock) -> Body:
    """The coach as they are, the rep now without an account; for a talk that is not there, the same."""
    asked_for = knock.thing.kwargs["pk"] if knock.thing else None
    talk = next((talk for talk in scene.talks if talk.transcript.pk == asked_for), scene.talks[0])
    body = {"sure": "yes"}
    with inside(talk.transcript.organization_id):
        for one in Participant.objects.filter(transcript=talk.transcript):
            body[f"role-{one.pk}"] = one.role
            body[f"person-{one.pk}"] = str(one.membership) if one.role == "coach" else ""
    return body


def _second_word(scene: Scene, knock: Knock) -> Body:
    """The word after the first of the line; for a talk that is not there, of the first talk."""
    asked_for = knock.thing.kwargs["pk"] if knock.thing else None
    talk = next((talk for talk in scene.talks if talk.mirror.pk == asked_for), scene.talks[0])
    with inside(talk.transcript.organization_id):
        made = from_json(Mirror.objects.get(pk=talk.mirror.pk).document)
    return {"word": str(list(spans(made.transcript))[1].start + 1)}


def _its_rep(scene: Scene, knock: Knock) -> Body:
    """Whoever was coached in it; for a mirror that is not there, the same."""
    asked_for = knock.thing.kwargs["pk"] if knock.thing else None
    talk = next((talk for talk in scene.talks if talk.mirror.pk == asked_for), scene.talks[0])
    return {"person": str(talk.rep.membership_id)}


PEOPLE: dict[str, Sample] = {
    "invitations": lambda scene, knock: {
        "addresses": "one@northmere.example",
        "roles": ["rep"],
        **_team(scene, knock),
    },
    "invitation-withdrawal": always(),
    "person-roles": always(roles=["rep", "coach"]),
    "person-team": _other_team,
    "person-deactivation": always(),
    "person-reactivation": always(),
    "teams": always(name="East"),
    "team": always(name="West", lead=""),
    "join": always(),
    "join-account": always(),
    "settings": always(name="Another Name", time_zone="Europe/Berlin", locale="en"),
    "organization-settings": always(name="Another House"),
    "organizations": always(name="A New House"),
    "membership-choice": always(),
}
MIRRORS: dict[str, Sample] = {
    "transcript-new": always(text=TALK, held_on="2026-11-19", agreed="on"),
    "transcript-participants": _participants,
    "transcript-run": always(),
    "transcript-deletion": always(),
    "own-answers": always(repeat="I asked first.", avoid="I rang them myself."),
    "mirror-shares": _its_rep,
    "share-taking-back": always(),
    "line": always(move="idea"),
    "line-splitting": _second_word,
    "line-joining": always(),
    "line-giving": always(place="0"),
    "mirror-speaker": always(name="Somebody", role="rep"),
    "mend-undoing": always(),
    "consent-answer": always(answer="withdrawn"),
    "consent-link": always(answer="granted"),
}

SAMPLES: dict[str, Sample] = {**ACCOUNT, **WEB, **PEOPLE, **MIRRORS}
