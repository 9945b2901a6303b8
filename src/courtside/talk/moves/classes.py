"""Classes of words that a phrase may name in braces: "have you tried {ing}"."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from courtside.talk.lexicon import word_set

ACTIONS = word_set(
    "add agree aim answer arrange ask attend avoid begin book break bring build buy call cancel carry",
    "change chase check choose clean clear close collect come compare complete confirm contact copy",
    "cover cut decide deliver describe do double draft draw drive drop email enter explain fill find",
    "finish fix focus follow forget forward get give go grab hand handle hire hit hold improve increase",
    "introduce invest invite join keep lead learn leave lift limit line list listen log look lower mail",
    "make map meet mention move name negotiate note offer open order pay phone pick plan play practise",
    "prepare present press print promise propose pull push put qualify raise reach read record reduce",
    "remember remind repeat reply report research reschedule return review rewrite ring run save say",
    "schedule sell send set shadow share show sign sit slow speak spend split stand start stay step",
    "stick stop study submit summarise summarize swap switch take talk target tell test text think",
    "trade train turn update use visit wait walk watch work wrap write",
    "ban batch block bounce bump camp chat check chill chuck count cram dial dig ditch dodge drag dress",
    "drum dump fetch figure file fill flag flip float fly forward free gather grill haul hop hunt",
    "jot jump knock land lay leave lift load lob lock loop lose march mark nail nip nudge own pack park",
    "pass patch phone picture pin pitch plug point poke pop post pour practise prioritise prioritize",
    "probe prove punch quit quote ramp rattle rehearse rely rest revert ring roll rope round scrap",
    "scrub settle shape sharpen shave shift ship shoot shut skip slice sleep slot smash sort spare spell",
    "square squeeze stack steer strip stuff suck suss swallow swing tackle tap tear throw tick tidy tie",
    "touch trim trust type unpack verify warm weed whip win wipe zoom",
)
"""Things a seller or a coach can do, in their first form."""

DETERMINERS = word_set(
    "the a an this that these those your my our his her their its every each all some any both another",
    "one two three four five ten me you him them it us yourself everybody everyone somebody someone",
)

FEELINGS = word_set(
    "afraid angry annoyed anxious ashamed awkward bored bothered calm chuffed comfortable confident",
    "confused cross daunted deflated delighted desperate disappointed drained dread embarrassed excited",
    "exhausted fed flat flustered foolish frustrated furious glad gutted happy hopeful humiliated hurt",
    "impatient insecure intimidated knackered livid lonely lost mad miffed nervous overwhelmed panicky",
    "peeved pleased pressured proud rattled relieved reluctant sad scared shocked sick sore stressed",
    "stuck stung stupid surprised tempted tense terrified thrown tired tongue-tied torn unappreciated",
    "uncertain uncomfortable uneasy unheard unsure upset wary weary worried",
)

NUMBERS = word_set(
    "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty",
    "sixty seventy eighty ninety hundred thousand million percent half quarter dozen zero",
)

_IRREGULAR = word_set(
    "been begun bought brought built come cut done drawn driven fallen felt found forgotten given gone",
    "got had heard held kept known left let lost made meant met paid put read rung run said seen sent",
    "set shown spoken stood sold spent taken taught thought told understood waited won written",
)


PRAISES = word_set(
    "ace amazing beautiful brave brilliant class clean clear clever courageous cracking decent deft",
    "elegant excellent fabulous fantastic fine first-class good gorgeous great gutsy honest huge",
    "impressive lovely magic marvellous masterful mature neat nice outstanding patient perceptive",
    "phenomenal proper sharp skilful smart solid sound special spot-on stellar strong super superb sweet",
    "terrific thoughtful top tremendous useful wise wonderful",
)
"""What is said of something well done."""

VIRTUES = word_set(
    "backbone bottle bravery character courage discipline doing effort graft grit guts heart honesty",
    "humility integrity maturity nerve patience persistence resolve restraint self-control skill spine",
    "stamina strength wisdom",
)
"""What something well done takes."""

THOUGHTS = word_set(
    "answer approach call catch choice decision effort example idea insight instinct instincts job",
    "judgement judgment line listening moment move observation plan point progress question questions",
    "read reading result shout spot start step stuff thing thinking thought way work",
)
"""What a coach praises, or a rep brings: a piece of thinking or of work."""

SLIPS = word_set(
    "apologise apologised apologize apologized assumed avoid avoided babbled backed bailed balked bit",
    "blabbed blew bluffed blurted bodged botched bottled bulldozed bungled caved chicken chickened choked",
    "clammed coasted crumble crumbled dither dithered dived dodge dodged dove drifted dropped duck ducked",
    "faffed fluffed fobbed fold folded forgot freeze froze fudged fumbled gabbled gave glossed guessed",
    "hedged hesitated hid hide hogged hurried ignored interrupted jumped lapsed lectured let lost messed",
    "mishandled misjudged misread missed mumbled neglected nodded over-promised overcomplicated overdid",
    "oversold overthink overthought panic panicked postponed preached procrastinated pushed rabbited",
    "ramble rambled rambling relied retreated rush rushed sabotaged screwed shied skip skipped slacked",
    "slipped snapped spooked steamrolled stumbled stuttered sulk sulked talked trip tripped",
    "underestimated waffle waffled wasted winged wobbled worried",
)
"""What a seller does, or did, and would rather not have: told of oneself it is a judgement."""

TROUBLES = word_set(
    "against allergic annoying arguing awful bad bankrupt blank blind bogged broke chaos chasing cold",
    "complaining complains confusing deadlock defensive delay delayed delays dig dodgy doubt down",
    "dragging dreading dried dug dumped excuses expensive fear fed frozen fussy ghosted ghosting grumpy",
    "halved hassle hate hates hopeless hostile ignored ignores ignoring impossible late limbo livid",
    "locked losing lost messing moaning nightmare nobody overloaded overworked pointless poor pricey",
    "problem refused refuses rejected risk risky rough rude scared sceptical short shouting silent skint",
    "slashed slow slower stalled stalling stingy strapped stretched strict struggling stubborn stuck",
    "stupid suspicious swamped terrible thin tight tired tough trouble ugly undercut undercutting unfair",
    "unhappy unreasonable useless vague wall weak whining worse worst wrong",
)
"""What is in the way, said of others or of things."""

GOES = word_set("bash burl crack go lash rehearsal round run-through shot spin stab try whirl")
"""What one has, gives or takes when one tries something out."""

TIMES = word_set(
    "today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday morning afternoon",
    "evening lunch noon weekend week fortnight month quarter asap",
    "january february march april june july august september october november december",
)


def is_number(word: str) -> bool:
    """Whether the word is a figure, in digits or letters."""
    return word[0].isdigit() or word in NUMBERS


CLASSES: Mapping[str, Callable[[str], bool]] = {
    "any": lambda word: word not in "^^$",
    "act": ACTIONS.__contains__,
    "ing": lambda word: (
        len(word) > 4
        and word.endswith("ing")
        and word not in {"anything", "something", "nothing", "everything", "during"}
    ),
    "done": lambda word: word in _IRREGULAR or (len(word) > 4 and word.endswith("ed")),
    "feeling": FEELINGS.__contains__,
    "number": is_number,
    "the": DETERMINERS.__contains__,
    "praise": PRAISES.__contains__,
    "virtue": VIRTUES.__contains__,
    "thought": THOUGHTS.__contains__,
    "slip": SLIPS.__contains__,
    "trouble": TROUBLES.__contains__,
    "go": GOES.__contains__,
    "time": TIMES.__contains__,
}
