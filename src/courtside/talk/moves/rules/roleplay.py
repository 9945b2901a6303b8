"""Where a role-play begins and ends: who plays whom, and how one steps out."""

from __future__ import annotations

CAST = (
    "i will be/play the/your/their/a/an/him/her",
    "i can/could/would be/play the/a/an/him/her/your/their",
    "you are/be/play the {any} ... i am/will/play/be",
    "you be the/me/him/her/yourself",
    "^ you be",
    "you could be the/me/him/her/yourself",
    "i am the buyer/customer/client/prospect/owner/boss/manager/director/doctor",
    "with me as/playing",
    "like to be the",
    "want to be the",
    "role play ... now/together/i/you",
    "do/try/have a role play",
)
"""Somebody is given a part: a line in character may follow at once."""

OFFER = (
    "want/like/help to practise/rehearse/role/act",
    "fancy/like trying/practising/rehearsing",
    "^ shall/should/could/can we practise/rehearse/role/act",
    "^ let's practise/rehearse/role/act",
    "to have a go",
    "try it/that out",
    "run through it",
)
"""Practice is offered, no part given yet."""

PAST = ("role play with/last/we/you", "last month/week/time", "yesterday")
"""Told of an earlier one."""

DECLINED = ("not today/now", "rather not", "no thanks/thank", "^ no $", "maybe/perhaps later/another")

EXIT = (
    "^ stop $",
    "^ let's stop/pause/leave/step/end/come/get/debrief",
    "stop/pause/cut there/here $",
    "^ time/step/stepping out",
    "^ cut/pause/freeze",
    "okay ^ stop/pause",
    "step out",
    "out of character/role/it $",
    "end of the? role/scene/exercise",
    "^ how did/was that feel/go/for",
    "what did you notice/see/learn",
    "how did you feel/find",
)
"""The play is over; this line is outside of it."""

META = (
    "^ ready",
    "are you ready",
    "^ i will start/begin/go",
    "^ you start/begin/go",
    "go ahead/for",
    "who should/do i/we/you",
    "^ let's go/start/do/try",
    "if you like/want",
    "sounds good/great",
    "^^ why not $",
    "^ i would like that",
)
"""Between the casting and the first line."""
