"""What every figure and every mark of a mirror means, in a sentence that a page can show beside it."""

from courtside.mirrors.meanings.findings import FINDINGS
from courtside.mirrors.meanings.moves import COACH, FAMILIES, REP

__all__ = ["COACH", "FAMILIES", "FINDINGS", "REP"]
