"""The walls between organizations, raised in the database itself.

After every migration the models are walked once: each `Walled` table gets row-level security, enabled
and forced, with one policy that confines reading and writing to the organization of the transaction;
each foreign key between two of them is doubled by one that holds the organization too, so that no row
can point at another's; and the role of pages and jobs is granted what the models allow. A new model
falls under all of it by being a `TenantModel`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import connections, transaction
from django.db.models import ForeignKey, Model

from courtside.access.models import Walled
from courtside.access.tenancy import ORGANIZATION, PERSON

FUNCTIONS = f"""
CREATE OR REPLACE FUNCTION courtside_organization() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('{ORGANIZATION}', true), '')::uuid $$;
CREATE OR REPLACE FUNCTION courtside_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('{PERSON}', true), '')::uuid $$;
"""


def walled_models() -> list[type[Walled]]:
    """Every model behind a wall."""
    return [model for model in apps.get_models() if issubclass(model, Walled)]


def app_role() -> str:
    """The role that pages and jobs connect as."""
    return str(settings.DATABASES["default"]["USER"])


def _policies(model: type[Walled], role: str) -> Iterator[str]:
    table, column = model._meta.db_table, model.tenant_column
    inside = f'"{column}" = (SELECT courtside_organization())'
    yield f'ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY'
    yield f'ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY'
    yield f'DROP POLICY IF EXISTS tenant ON "{table}"'
    yield f'CREATE POLICY tenant ON "{table}" USING ({inside}) WITH CHECK ({inside})'
    yield f'DROP POLICY IF EXISTS also_read ON "{table}"'
    if model.also_read:
        yield f'CREATE POLICY also_read ON "{table}" FOR SELECT USING ({model.also_read})'
    yield f'REVOKE ALL ON "{table}" FROM "{role}"'
    yield f'GRANT {model.app_may} ON "{table}" TO "{role}"'


def _all_policies(role: str) -> Iterator[str]:
    for model in walled_models():
        yield from _policies(model, role)
    # Who installs and audits may list the organizations, and nothing in them.
    yield "DROP POLICY IF EXISTS operator ON people_organization"
    yield "CREATE POLICY operator ON people_organization FOR SELECT TO current_user USING (true)"


def _grants(role: str) -> Iterator[str]:
    yield f'GRANT USAGE ON SCHEMA public TO "{role}"'
    yield f'GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO "{role}"'
    yield f'GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO "{role}"'
    yield f'REVOKE INSERT, UPDATE, DELETE ON django_migrations FROM "{role}"'


def _tenant_keys(model: type[Walled]) -> Iterator[tuple[str, type[Walled]]]:
    for field in model._meta.local_fields:
        target = field.related_model
        if not (isinstance(field, ForeignKey) and isinstance(target, type) and issubclass(target, Walled)):
            continue
        if target.tenant_column == "organization_id":
            yield field.column, target


def _doubled_keys(model: type[Walled]) -> Iterator[tuple[str, str]]:
    table = model._meta.db_table
    for column, target in _tenant_keys(model):
        aim = target._meta.db_table
        key, wall = f"{aim[:50]}_wall", f"{table}_{column}"[:55] + "_wall"
        yield key, f'ALTER TABLE "{aim}" ADD CONSTRAINT "{key}" UNIQUE (organization_id, id)'
        yield (
            wall,
            f'ALTER TABLE "{table}" ADD CONSTRAINT "{wall}" FOREIGN KEY (organization_id, "{column}") '
            f'REFERENCES "{aim}" (organization_id, id) DEFERRABLE INITIALLY DEFERRED',
        )


def raise_walls(using: str) -> None:
    """Bring policies, doubled keys and grants to what the models say. Running it again changes nothing.

    In one transaction: at no moment may the role of pages do more than the models allow.
    """
    with transaction.atomic(using=using), connections[using].cursor() as cursor:
        cursor.execute(FUNCTIONS)
        for statement in [*_grants(app_role()), *_all_policies(app_role())]:
            cursor.execute(statement)
        cursor.execute("SELECT conname FROM pg_constraint WHERE conname LIKE '%\\_wall'")
        standing = {name for (name,) in cursor.fetchall()}
        wanted = dict(key for model in walled_models() for key in _doubled_keys(model))
        for name, statement in wanted.items():
            if name not in standing:
                cursor.execute(statement)


def after_migrate(*, using: str, **_: Any) -> None:
    """Django's word that all migrations are through."""
    if "people_organization" in connections[using].introspection.table_names():
        raise_walls(using)


def crossing_models() -> list[type[Model]]:
    """Models of ours that are not behind a wall, though something in them may be somebody's."""
    return [
        model
        for model in apps.get_models()
        if model.__module__.startswith("courtside.") and not issubclass(model, Walled)
    ]
