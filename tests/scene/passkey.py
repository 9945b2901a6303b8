from __future__ import annotations

import secrets
from hashlib import sha256

from allauth.mfa.models import Authenticator
from cryptography.hazmat.primitives.asymmetric import ec
from fido2.cose import ES256
from fido2.utils import websafe_encode
from fido2.webauthn import (
    Aaguid,
    AttestationObject,
    AttestedCredentialData,
    AuthenticatorData,
    CollectedClientData,
)

from courtside.people.models import Membership

PRESENT_WITH_KEY = AuthenticatorData.FLAG.UP | AuthenticatorData.FLAG.AT


def a_passkey(member: Membership) -> Authenticator:
    """A passkey as a browser would have registered it, with a real key behind it."""
    public = ES256.from_cryptography_key(ec.generate_private_key(ec.SECP256R1()).public_key())
    name = secrets.token_bytes(16)
    data = AuthenticatorData.create(
        sha256(b"testserver").digest(),
        PRESENT_WITH_KEY,
        0,
        AttestedCredentialData.create(Aaguid.NONE, name, public),
    )
    client = CollectedClientData.create("webauthn.create", b"challenge", "https://testserver")
    credential = {
        "id": websafe_encode(name),
        "rawId": websafe_encode(name),
        "type": "public-key",
        "response": {
            "clientDataJSON": client.b64,
            "attestationObject": websafe_encode(AttestationObject.create("none", data, {})),
        },
        "clientExtensionResults": {},
    }
    return Authenticator.objects.create(
        user=member.person, type=Authenticator.Type.WEBAUTHN, data={"name": "Phone", "credential": credential}
    )
