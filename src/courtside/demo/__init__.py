"""The demo organization of a first start: two teams and twelve weeks to look around in, on this machine alone."""
