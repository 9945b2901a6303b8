"""What each finding counts and what it needs, by its key. The full definitions stand in docs/measures.md.

They are read by the coach of a talk and by whoever the mirror is shown to, so they speak to neither.
"""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

FINDINGS: Mapping[str, Promise] = {
    "ask_and_reflect": _(
        "The coach’s questions and what the coach gave back, among these and the tells. A tell that the rep "
        "asked for is left out; a leading question is a tell. It needs 15 such sentences."
    ),
    "ask_to_tell": _(
        "The coach’s questions for each tell that nobody asked for. It needs 15 such sentences."
    ),
    "tell_rate": _(
        "The coach’s tells that nobody asked for, among all of the coach’s sentences of substance: no "
        "greetings, no nods, no role-play. It needs 15 sentences."
    ),
    "take_overs": _(
        "Places where a task that the rep had in hand, or was about to take, became the coach’s or came back "
        "as an order, unasked. It needs 20 sentences."
    ),
    "actions": _(
        "What the rep said they will do, and what the coach promised. What was ordered and not taken up is "
        "no action. It needs 20 sentences."
    ),
    "responsibility": _("Who first voiced each action. It needs three actions."),
    "opening": _(
        "What the first ten turns show: orders, leave asked, or a way of working agreed. Those "
        " who were there know better than a count."
    ),
    "rep_first": _(
        "The coach’s ways forward that came after the rep had given a view of at least 15 words. It needs "
        "three such offers."
    ),
    "raised": _(
        "Who was first to speak of results, of what is wrong, and of a way forward. It needs 20 sentences."
    ),
    "uptake": _(
        "The coach’s replies to at least ten words of the rep's that gave something of them back or built on "
        "them. It needs eight replies."
    ),
    "talk_share": _(
        "The share of all speaking, by seconds where every turn has its times, else by words. It needs ten "
        "minutes or 800 words."
    ),
    "airtime": _("Each person's share of all speaking. It needs three people who speak."),
    "longest_stretch": _("The coach’s longest run of turns that only a nod of the other's interrupts."),
    "wait_time": _(
        "The pause that the coach left after a question that ended a turn. It needs times finer than a "
        "second and five such questions."
    ),
    "interruptions": _(
        "How often the coach began half a second or more before the rep had ended. A nod does not count. It "
        "needs times finer than a second and 20 changes of speaker."
    ),
    "open_questions": _("The coach’s questions that left the answer free. It needs eight questions."),
    "reflection_to_question": _(
        "How often the coach gave back what the rep had said, beside the coach’s questions. Saying the same "
        "words again is counted apart. It needs eight questions."
    ),
    "solution_share": _(
        "Words about a way forward, among those and words about what is wrong. The articles behind this "
        "measure name 90 %; no study is known behind the number. It needs 20 such sentences."
    ),
    "behaviour_share": _(
        "Sentences on behaviour and skill, among those and sentences on results. It needs 15 of them."
    ),
    "steps": _(
        "Steps of a coaching talk that at least one line shows by its words. A step without its words is not "
        "seen, and not each talk needs each step. It needs 30 sentences."
    ),
    "two_questions": _(
        "Whether the coach asked what to repeat and what to avoid, and was answered in at least five words. "
        "It needs 20 sentences."
    ),
}
