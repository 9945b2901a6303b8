"""What is left out of every count: greetings, logistics, announcements."""

from __future__ import annotations

from courtside.talk.moves.phrases import Rule
from courtside.talk.shape import Move

OTHER = (
    Rule(
        Move.OTHER,
        0.9,
        (
            "^ good? morning/afternoon/evening $",
            "good morning/afternoon/evening",
            "^ hi/hello/hey/bye/ciao/goodbye",
            "see you",
            "talk to you next/soon/later/tomorrow",
            "^ take care",
            "have a good/nice/great one/day/week/weekend/evening",
            "how was your weekend/holiday/trip/drive/journey",
            "^ how are you",
            "^ how is it going $",
            "can/do you hear/see me/my",
            "are you there $",
            "share my screen",
            "just/give/one a/me? second/sec/moment $",
            "just a second",
            "i will send you the/an invite/link/calendar",
            "i have/need/got to jump/run/go",
            "same time next/tomorrow",
            # rule 8: announced, not asked
            "let me give/tell/show/share you? a/an/some/something/one",
            "let me tell you",
            # rule 7: courtesy
            "thank you/all? very? much? $",
            "thanks/thank you? for your time/coming/joining",
            "thank you all? for your? time/coming/joining/being",
            "^ thanks $",
            "^ i will start/go $",
            "^ ready $",
            "^ let's stop/pause/step",
            "^ let's come/get out of",
            # rule 10: a role-play announced
            "we will do/run a role play",
            "now i am the",
        ),
        unless=("thank you for being {any}", "thanks for being"),
    ),
)
