"""What each move sounds like, as data: one file per family of moves."""
