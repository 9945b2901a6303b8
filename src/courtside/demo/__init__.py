"""The demo organization of a first start: two teams and twelve weeks, on this machine alone."""
