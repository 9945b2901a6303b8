"""The time zones somebody may choose."""

from functools import cache
from zoneinfo import available_timezones


@cache
def time_zones() -> tuple[str, ...]:
    """Every zone with a place in its name, and UTC. Read once: finding them walks a folder."""
    named = {zone for zone in available_timezones() if "/" in zone and not zone.startswith("Etc/")}
    return tuple(sorted(named | {"UTC"}))


def time_zone_named(text: str) -> str | None:
    """The zone somebody means who typed its name in whatever case, with spaces or underscores."""
    wanted = "_".join(text.split()).casefold()
    return next((zone for zone in time_zones() if zone.casefold() == wanted), None)
