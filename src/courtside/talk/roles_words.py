"""What coaches and reps are called, and what each of them says. The notation is that of `phrases`."""

from __future__ import annotations

from courtside.talk.lexicon import word_set

COACH_NAMES = word_set(
    "coach coaches manager mgr boss lead leader director supervisor mentor trainer head vp",
)
REP_NAMES = word_set("rep reps seller salesperson ae sdr bdr coachee trainee mentee")

AGENDA = (
    "what/where would/do you want/like ... to start/cover/discuss/talk/begin/focus/look",
    "what do you want ... from/out",
    "what would you like ... from/out/to",
    "how can i help/support",
    "what do you need from me",
    "what is on your list/agenda",
    "let's look/talk/start/go/agree",
    "shall/should we",
    "thanks/thank you for ... preparing/sharing/coming/telling/open",
    "see you next",
    "the numbers",
)

ASKS = (
    "what/how/why/when/who/where did/do/does/are/were you/your/he/she/they/the/it/that",
    "what/how/why/when/who/where will/would/could/have/is/was you/your/he/she/they/the/it/that",
    "^ what/how/why/which/who is/are/makes/made/happened/else/many/much/would",
    "have/did/do/are/were/will/could/can/would you",
    "tell me about/more/how/what",
    "walk/talk me through",
    "^ anything/what else",
    "on a scale",
)

ORDERS = (
    "you need/have/got to",
    "you must/should",
    "i want/need/expect you to",
    "i would like you to",
    "make sure",
    "have you thought/considered/tried",
    "why do/did not you",
    "why did you not",
    "you are at {number}",
    "your numbers/target/quota/pipeline/forecast/calls",
    "if i were you",
    "i suggest/recommend",
    "you could/might",
    "not good enough",
    "excuses",
    "what if you",
)

GIVES_BACK = (
    "sounds/seems like",
    "so ^ you",
    "^ you feel/felt/said/mentioned/want/wanted",
    "well done",
    "good/great/nice/excellent job/work/idea/question/point",
    "i like how/that/the",
    "i am impressed/proud",
)

REPORTS = (
    "my pipeline/deal/deals/customer/customers/client",
    "my clients/prospect/prospects/buyer/territory/accounts/numbers",
    "i called/sent/met/spoke/visited/rang/asked/showed/offered/emailed/talked/presented/quoted/went/had/got",
    "i have/had called/sent/met/spoken/visited/got",
    "i was waiting/there/at/in/with",
    "he/she/they said/told/asked/want/wanted/signed/have/had/were/are/did/need/like/liked",
    "we lost/won/signed/met/had",
    "the customer/client/buyer/owner said/wants/asked",
)

PROMISES = (
    "i will",
    "i am going to",
    "i could/should/might/need",
    "maybe i",
    "i would",
    "i promise",
)

JUDGES = (
    "i think i",
    "i should have",
    "i was too/so/not/nervous",
    "i get/got nervous",
    "i missed/forgot",
    "i am not/afraid/worried/scared/stuck",
    "i feel/felt",
    "i can not",
    "i do not know/have",
    "i talked/listened too/much/better",
    "i had no/to",
    "they never/will/do not",
    "but they/he/she/the/it",
    "what should/would/could/can i/we",
    "what would you do if/when/with/in",
    "did/do/should/was i",
    "i struggle/fold/cave/freeze/panic",
    "i did not",
    "how would you",
)
