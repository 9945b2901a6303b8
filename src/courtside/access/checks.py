"""What a model must have before it may stand in this house."""

from typing import Any

from django.core.checks import CheckMessage, Error, register

from courtside.access.walls import crossing_models, walled_models

OUTSIDE = {"people.Person": "one person may be in several organizations and signs in before any is chosen"}


@register()
def every_model_is_walled(**_: Any) -> list[CheckMessage]:
    """A model of ours belongs to an organization, or stands above with its reason."""
    return [
        Error(
            f"{model._meta.label} belongs to no organization.",
            hint="Make it a TenantModel, or give the reason in courtside.access.checks.OUTSIDE.",
            id="access.E001",
        )
        for model in crossing_models()
        if model._meta.label not in OUTSIDE
    ]


@register()
def no_hidden_tables(**_: Any) -> list[CheckMessage]:
    """A many-to-many table that Django makes by itself would hold no organization."""
    return [
        Error(f"{model._meta.label}.{field.name} needs a TenantModel as `through`.", id="access.E002")
        for model in walled_models()
        for field in model._meta.local_many_to_many
        if (through := field.remote_field.through) is not None and through._meta.auto_created
    ]
