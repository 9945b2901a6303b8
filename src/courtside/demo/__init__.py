"""The demo organization of a first start: a small team to look around in, on this machine alone."""
