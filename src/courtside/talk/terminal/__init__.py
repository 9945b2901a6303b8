"""`courtside mirror`: a transcript in, its mirror on the terminal, as JSON or as CSV. No database."""

from courtside.talk.terminal.command import mirror

__all__ = ["mirror"]
