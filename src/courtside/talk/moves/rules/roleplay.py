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
    "^ you pitch/open/sell and i will",
    "^ i could/can/will be {any} if/and you",
    "^ i am mr/mrs/ms",
    "how/what is? about you/i be/play/pitch",
)
"""Somebody is given a part: a line in character may follow at once."""

OFFER = (
    "want/like/help to practise/rehearse/role/act",
    "fancy/like trying/practising/rehearsing",
    "^ shall/should/could/can we practise/rehearse/role/act",
    "^ let's practise/rehearse/role/act",
    "to have a go",
    "try it/that out $",
    "try it/that out with me",
    "try it/that out here/now/together/would",
    "run through it",
    "have/take/fancy/try a/another? {go} at/of ... call/conversation/question/opening/pitch/talk/line",
    "have/give/giving/having it/that? a/another? {go} here/together",
    "have/give/giving/having it/that? a/another? {go} with me",
    "^ let's/we/shall/should/could/want/fancy ... a/another? dry run/run-through/rehearsal",
    "shall/should/could/can/let's/want we/to? act/walk/run/play it/that/this through/out",
    "shall/should/could/can/let's/want we/to? try/play it/that/this once/here/together",
)
"""Practice is offered, no part given yet."""

PAST = (
    "i could/can/will be wrong/there/late/back/away/brief/honest/quick/frank/mistaken",
    "role play with/last/we/you",
    "last month/week/time",
    "yesterday",
)
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
    "^ hold it/that $",
    "^ hold it/that there/right",
    "^ out of role/character",
    "^ let's leave it there",
    "^ that will do",
    "^ scene $",
    "^ back to you/us/normal",
    "^ how/what did/would you reckon/think/do/spot/make",
    "^ how was it/that for? you? $",
    "^ what happened there/for",
    "^ what is/was the/your lesson/takeaway",
    "^ that/it/this was better/good/great/lovely/brilliant/hard/harder/easier/awkward",
    "^ well done/played/handled",
    "^ good/nice/great job/work/stuff",
    "^ you never once",
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
    "^ i am {any} $",
    "^ i am mr/mrs/ms/the/your/a",
    "^ go on",
    "^ you are the {any} $",
    "^ you be/are {any} ^",
    "^ so? i will/can be {any}",
    "^ in you come",
    "^ whenever you",
    "^ off you go",
    "^ from the top/start/beginning",
    "^ away you go",
    "^ go on then $",
    "^ knock knock",
    "^ ring ring",
)
"""Between the casting and the first line."""
