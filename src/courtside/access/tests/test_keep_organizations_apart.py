"""The walls in the database, tried from below the views: no filter of ours is in the way here."""

from __future__ import annotations

import threading
from types import SimpleNamespace

import pytest
from django.db import connection, connections, models, transaction
from django.db.utils import IntegrityError, ProgrammingError
from psycopg import Connection
from psycopg.conninfo import make_conninfo
from psycopg_pool import ConnectionPool
from uuid_utils.compat import uuid7

from courtside.access import checks, tenancy
from courtside.access.checks import OUTSIDE
from courtside.access.tenancy import current_organization, enter_organization, enter_person, inside
from courtside.access.walls import app_role, raise_walls, walled_models
from courtside.people.models import Membership, Organization, RoleGrant, Team
from tests.cast import Cast

GLOBAL_TABLES = {
    "people_person": OUTSIDE["people.Person"],
    "account_emailaddress": "belongs to a person",
    "account_emailconfirmation": "belongs to a person",
    "mfa_authenticator": "belongs to a person",
    "auth_group": "Django's, empty: roles are ours",
    "auth_group_permissions": "Django's, empty: roles are ours",
    "auth_permission": "Django's list of models, no data",
    "django_content_type": "Django's list of models, no data",
    "django_migrations": "Django's list of migrations; the app role may not write it",
    "django_session": "read before a tenant is known; holds a person and the organization they chose",
    "django_cache": "counters of failed sign-ins, keyed by hash",
    "procrastinate_jobs": "the queue; jobs take ids only",
    "procrastinate_events": "the queue's own log",
    "procrastinate_periodic_defers": "the queue's own clock",
    "procrastinate_workers": "which workers are alive",
}


def rows_of_everything() -> dict[str, int]:
    return {model._meta.label: model._base_manager.count() for model in walled_models()}


def test_without_a_tenant_every_table_is_empty(nowhere: Cast) -> None:
    assert set(rows_of_everything().values()) == {0}


def test_inside_an_organization_there_are_its_own_rows_and_no_others(cast: Cast) -> None:
    assert {row.organization_id for row in Membership.objects.all()} == {cast.northmere.pk}
    enter_organization(cast.outsiders.pk)
    assert {row.organization_id for row in Membership.objects.all()} == {cast.outsiders.pk}
    assert list(Organization.objects.all()) == [cast.outsiders]


@pytest.mark.parametrize("model", walled_models(), ids=lambda model: model._meta.label)
def test_every_table_is_walled_and_the_wall_holds_for_its_owner_too(
    db: None, model: type[models.Model]
) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT relrowsecurity, relforcerowsecurity, pg_get_userbyid(relowner) "
            "FROM pg_class WHERE oid = %s::regclass",
            [model._meta.db_table],
        )
        enabled, forced, owner = cursor.fetchone()
    assert (enabled, forced) == (True, True)
    assert owner != app_role()


def test_no_table_stands_outside_without_a_reason(db: None) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace "
            "AND NOT relforcerowsecurity"
        )
        open_tables = {name for (name,) in cursor.fetchall()}
    assert open_tables - GLOBAL_TABLES.keys() == set()


def test_the_role_of_pages_is_no_superuser_and_owns_nothing(db: None) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname = current_user"
        )
        assert cursor.fetchone() == (False, False, False)
        cursor.execute("SELECT count(*) FROM pg_class WHERE pg_get_userbyid(relowner) = current_user")
        assert cursor.fetchone() == (0,)


def test_a_row_for_another_organization_is_refused(cast: Cast) -> None:
    with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
        Team.objects.create(organization=cast.outsiders, name="Smuggled")


def test_a_row_for_nobody_is_refused_when_no_tenant_is_set(nowhere: Cast) -> None:
    with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
        Team.objects.create(organization=nowhere.northmere, name="Smuggled")


def test_anothers_row_can_be_neither_changed_nor_removed(cast: Cast) -> None:
    assert Membership.objects.filter(pk=cast.olga.pk).update(team=None) == 0
    assert RoleGrant.objects.filter(membership=cast.olga).delete()[0] == 0
    enter_organization(cast.outsiders.pk)
    assert RoleGrant.objects.filter(membership=cast.olga).count() == 1


def test_a_row_cannot_be_moved_to_another_organization(cast: Cast) -> None:
    with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
        Team.objects.filter(pk=cast.team.pk).update(organization_id=cast.outsiders.pk)


def test_a_row_cannot_point_at_anothers(cast: Cast) -> None:
    RoleGrant.objects.create(organization=cast.northmere, membership_id=cast.olga.pk, role="leader")
    with pytest.raises(IntegrityError, match="_wall"), transaction.atomic():
        connection.check_constraints()
    RoleGrant.objects.filter(membership_id=cast.olga.pk).delete()


def test_every_key_between_walled_tables_holds_the_organization_too(db: None) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT conrelid::regclass::text, array_length(conkey, 1), confrelid::regclass::text "
            "FROM pg_constraint WHERE contype = 'f'"
        )
        doubled = {(table, aim) for table, columns, aim in cursor.fetchall() if columns == 2}
    for model in walled_models():
        for field in model._meta.local_fields:
            aim = field.related_model
            if aim in walled_models() and aim is not Organization and getattr(field, "db_constraint", True):
                assert (model._meta.db_table, aim._meta.db_table) in doubled, field


def test_raw_sql_meets_the_same_wall(cast: Cast) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM people_membership WHERE id = %s", [cast.olga.pk])
        assert cursor.fetchone() == (0,)


def test_the_tenant_is_gone_when_the_part_ends_even_by_an_error(cast: Cast) -> None:
    with pytest.raises(ZeroDivisionError), inside(cast.outsiders.pk):
        raise ZeroDivisionError
    assert current_organization() == cast.northmere.pk


def test_outside_a_transaction_no_tenant_can_be_set(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tenancy, "connection", SimpleNamespace(in_atomic_block=False))
    with pytest.raises(RuntimeError, match="inside a transaction"):
        enter_organization(cast.northmere.pk)


def test_the_app_role_may_neither_truncate_nor_lower_a_wall(cast: Cast) -> None:
    for statement in (
        "TRUNCATE people_membership CASCADE",
        "ALTER TABLE people_membership DISABLE ROW LEVEL SECURITY",
        "DROP POLICY tenant ON people_membership",
        "SET ROLE courtside_owner",
        "DELETE FROM django_migrations",
    ):
        with pytest.raises(ProgrammingError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)


def test_a_pooled_connection_carries_no_tenant_over(db: None) -> None:
    """A thousand transactions of two tenants and of none, interleaved over two connections."""
    told = connections["default"].settings_dict
    host = told["HOST"] or told["OPTIONS"]["host"]
    dsn = make_conninfo(dbname=told["NAME"], user=told["USER"], host=host)
    tenants = [uuid7(), uuid7(), None]
    mixed: list[object] = []

    def seen(one: Connection) -> object:
        row = one.execute("SELECT courtside_organization()").fetchone()
        assert row
        return row[0]

    def work(start: int) -> None:
        for number in range(start, 1000, 4):
            tenant = tenants[number % 3]
            with pool.connection() as one:
                before = seen(one)
                if tenant:
                    one.execute("SELECT set_config('courtside.organization', %s, true)", [str(tenant)])
                if before is not None or seen(one) != tenant:
                    mixed.append((before, tenant))
                if number % 7 == 0:
                    one.rollback()

    with ConnectionPool(dsn, min_size=2, max_size=2) as pool:
        threads = [threading.Thread(target=work, args=[start]) for start in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert mixed == []


@pytest.mark.django_db(databases=["default", "owner"])
def test_raising_the_walls_again_changes_nothing() -> None:
    def shape() -> list[tuple[object, ...]]:
        with connections["owner"].cursor() as cursor:
            cursor.execute("SELECT tablename, policyname, qual, with_check FROM pg_policies ORDER BY 1, 2")
            policies = cursor.fetchall()
            cursor.execute("SELECT conname FROM pg_constraint ORDER BY 1")
            return [*policies, *cursor.fetchall()]

    before = shape()
    raise_walls("owner")
    assert shape() == before


def test_somebody_sees_their_own_memberships_before_choosing_and_none_else_after(nowhere: Cast) -> None:
    enter_person(nowhere.mara.person_id)
    assert [row.pk for row in Membership.objects.all()] == [nowhere.mara.pk]
    assert [row.pk for row in Organization.objects.all()] == [nowhere.northmere.pk]
    enter_organization(nowhere.outsiders.pk)
    assert nowhere.mara.pk not in set(Membership.objects.values_list("pk", flat=True))


def test_a_model_that_belongs_to_no_organization_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert checks.every_model_is_walled() == []
    monkeypatch.setattr(checks, "OUTSIDE", {})
    assert [error.id for error in checks.every_model_is_walled()] == ["access.E001"]
