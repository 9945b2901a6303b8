from courtside.mirrors.queries.asking import (
    ASKING,
    Asking,
    answers_page,
    asked_by_link,
    asking,
    moved_to_an_account,
    my_answers,
)
from courtside.mirrors.queries.became import became
from courtside.mirrors.queries.desk import (
    AskLine,
    CoachDesk,
    DeskLine,
    RepDesk,
    coach_desk,
    rep_desk,
    shared_mirrors,
)
from courtside.mirrors.queries.formats import formats
from courtside.mirrors.queries.line import LinePage, OpenLine, line_page, open_line
from courtside.mirrors.queries.mirror import (
    ROWS,
    MirrorPage,
    SentenceShown,
    TurnShown,
    mirror_page,
    open_row,
)
from courtside.mirrors.queries.own_lines import OwnLines, own_lines, own_lines_by_link
from courtside.mirrors.queries.progress import Progress, Stage, progress_of, title_of
from courtside.mirrors.queries.sharing import (
    Audience,
    SharedWithMe,
    audience_of,
    reps_without_account,
    share_choices,
    shared_with,
)
from courtside.mirrors.queries.transcripts import (
    TranscriptPage,
    progress_now,
    transcript_page,
    transcripts_of,
)
from courtside.mirrors.queries.trend import Trend, trend_of

__all__ = [
    "ASKING",
    "ROWS",
    "AskLine",
    "Asking",
    "Audience",
    "CoachDesk",
    "DeskLine",
    "LinePage",
    "MirrorPage",
    "OpenLine",
    "OwnLines",
    "Progress",
    "RepDesk",
    "SentenceShown",
    "SharedWithMe",
    "Stage",
    "TranscriptPage",
    "Trend",
    "TurnShown",
    "answers_page",
    "asked_by_link",
    "asking",
    "audience_of",
    "became",
    "coach_desk",
    "formats",
    "line_page",
    "mirror_page",
    "moved_to_an_account",
    "my_answers",
    "open_line",
    "open_row",
    "own_lines",
    "own_lines_by_link",
    "progress_now",
    "progress_of",
    "rep_desk",
    "reps_without_account",
    "share_choices",
    "shared_mirrors",
    "shared_with",
    "title_of",
    "transcript_page",
    "transcripts_of",
    "trend_of",
]
