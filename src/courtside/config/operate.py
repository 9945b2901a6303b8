"""What an operator does from the shell."""

from __future__ import annotations

import sys

import click

from courtside.config.start import as_operator


def bring_up_to_date() -> bool:
    """Migrate, raise the walls, make the cache table. True when there was something to migrate."""
    from django.core.management import call_command
    from django.db import connections
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connections["owner"])
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if plan:
        call_command("createcachetable", database="owner", verbosity=0)
    call_command("migrate", database="owner", verbosity=0, interactive=False)
    return bool(plan)


@click.command()
def migrate() -> None:
    """Bring the database to this version."""
    with as_operator():
        changed = bring_up_to_date()
    click.echo("The database was brought up to date." if changed else "The database is up to date.")


@click.group()
def history() -> None:
    """Look whether the history holds."""


@history.command()
def verify() -> None:
    """Walk every organization's history; exit 1 where it was tampered with."""
    with as_operator():
        from courtside.access.tenancy import inside
        from courtside.history.chain import breaks
        from courtside.history.models import Chain
        from courtside.people.models import Organization

        broken = False
        for organization in list(Organization.objects.using("owner").order_by("pk")):
            with inside(organization.pk):
                found = list(breaks(organization.pk))
                chain = Chain.objects.filter(organization=organization).first()
            for one in found:
                click.echo(f"{organization.pk}: event {one.number}: {one.why}.")
            broken = broken or bool(found)
            if chain:
                click.echo(f"{organization.pk}: {chain.length} events, head {chain.seal[:16]}")
    sys.exit(1 if broken else 0)


@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def manage(arguments: tuple[str, ...]) -> None:
    """Any of Django's own commands, such as `makemigrations`."""
    with as_operator():
        from django.core.management import execute_from_command_line

        execute_from_command_line(["courtside manage", *arguments])
