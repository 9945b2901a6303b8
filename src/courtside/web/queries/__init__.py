from courtside.web.queries.go import WayGroup, ways
from courtside.web.queries.rights import who_sees_what_table
from courtside.web.queries.today import Home, home

__all__ = ["Home", "WayGroup", "home", "ways", "who_sees_what_table"]
