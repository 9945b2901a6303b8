from courtside.mirrors.queries.asking import ASKING, Asking, asking, my_answers
from courtside.mirrors.queries.desk import AskLine, CoachDesk, DeskLine, RepDesk, coach_desk, rep_desk
from courtside.mirrors.queries.formats import formats
from courtside.mirrors.queries.mirror import ROWS, MirrorPage, mirror_page, open_row
from courtside.mirrors.queries.progress import Progress, Stage, progress_of, title_of
from courtside.mirrors.queries.transcripts import (
    TranscriptPage,
    progress_now,
    transcript_page,
    transcripts_of,
)

__all__ = [
from courtside.mirrors.queries.trend import Trend, trend_of
    "ASKING",
    "ROWS",
    "AskLine",
    "Asking",
    "CoachDesk",
    "DeskLine",
    "MirrorPage",
    "Progress",
    "RepDesk",
    "Stage",
    "TranscriptPage",
    "asking",
    "coach_desk",
    "formats",
    "mirror_page",
    "Trend",
    "my_answers",
    "open_row",
    "progress_now",
    "progress_of",
    "rep_desk",
    "title_of",
    "transcript_page",
    "transcripts_of",
]
    "trend_of",
