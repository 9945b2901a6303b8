"""What a worker does for this app. A job takes ids, calls one verb, and may run twice."""

from __future__ import annotations

from uuid import UUID

from procrastinate import JobContext, RetryStrategy
from procrastinate.contrib.django import app

from courtside.history.origin import coming_from
from courtside.mirrors import actions
from courtside.mirrors.actions.words import TASK


@app.task(name=TASK, retry=RetryStrategy(max_attempts=4, exponential_wait=4))
def read_transcript(organization: str, transcript: str) -> None:
    """Read one talk. Tried again after 4, 16, 64 and 256 seconds."""
    with coming_from("job read_transcript"):
        actions.read_transcript(organization=UUID(organization), transcript=UUID(transcript))


@app.periodic(cron="* * * * *")
@app.task(name="mirrors.take_up_again", pass_context=True, queueing_lock="mirrors.take_up_again")
async def take_up_again(context: JobContext, timestamp: int) -> None:  # noqa: ARG001  # Procrastinate hands it in
    """Put jobs whose worker died back in line: a worker that was killed cannot do that itself."""
    for job in await context.app.job_manager.get_stalled_jobs():
        await context.app.job_manager.retry_job(job)
