"""What our words mean, in the first sentence that docs/words.md has for each.

They stand here, and not only there, because an installed package brings no docs, and because they are
translated. A test holds the two together: whoever changes a definition changes it in both.
"""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

WORDS: Mapping[str, Promise] = {
    # People and their places
    "organization": _("A company that uses Courtside, apart from every other on the same install."),
    "tenant": _("The organization as the database sees it: the wall around its rows."),
    "person": _("Somebody who can sign in."),
    "membership": _("One person's place in one organization, with the roles they have there."),
    "role": _("What a membership may be: rep, coach, leader or admin, and often several at once."),
    "rep": _("Somebody who sells and is coached."),
    "coach": _("Somebody who coaches reps, most often the lead of their team."),
    "leader": _("Somebody who coaches coaches and sees whether coaching happens, by group."),
    "admin": _("Somebody who runs the installation for an organization: invites, places, deactivates."),
    "team": _("A group of memberships with one lead."),
    "lead": _("The membership that a team answers to."),
    "invitation": _("A link that lets one person in, once, with the roles it names, for fourteen days."),
    "deactivation": _(
        "That a membership may not come in, from one day until somebody ends it, with who said so."
    ),
    # Coaching together
    "partnership": _("One coach and one rep who coach, or one leader and one coach."),
    "peer partnership": _("Two reps who coach each other, neither of them above the other."),
    "agreement": _("What both partners signed: what each gives, what each gets, and how they work."),
    "standing": _(
        "What a rep brings along: how far they have come and still grow, what they know well, what "
        "they are good at, how open and how committed they are."
    ),
    # Sessions
    "session": _("A coaching conversation, planned or on the fly."),
    "first conversation": _("The session that opens a partnership: talk only, no forms on the screen."),
    "weekly one-to-one": _("The session that a partnership holds every week."),
    "pre-call plan": _(
        "A short session before a customer interaction, about what it should achieve and how."
    ),
    "joint call": _("An interaction that coach and rep attend together, followed by a debrief."),
    "post-call debrief": _("A session after an interaction, around the two questions of a debrief."),
    "morning huddle": _("A few minutes with the team at the start of a day, on one thing."),
    "deal coaching": _("A session about one opportunity."),
    "peer session": _("A session of a peer partnership."),
    "group discussion": _(
        "A session of several people who share what they have lived through with one question."
    ),
    "preparation": _("What the rep writes down before a session and brings along."),
    "topic": _("What the rep wants to talk about."),
    "option": _("A way forward that somebody voiced, before one is chosen."),
    "action": _("What somebody will do, by when."),
    "originator": _("Who voiced a topic, an option or an action first: the rep, the coach or both."),
    "influence": _("Whether something lies inside or outside what the rep can change."),
    "role-play": _("Practice of one moment, within a session or alone."),
    "lesson": _(
        "What the rep takes away, as the rep puts it: the skill that was missing and the pattern under it."
    ),
    "plan": _("The actions that follow from a lesson, pointed at one opportunity."),
    "ledger": _(
        "The way from a lesson over its plan and opportunity to what came back, for one partnership."
    ),
    # Skills
    "skill": _("Something one can do and practise, such as asking, listening, qualifying or slowing down."),
    "pattern": _("A belief or habit beneath the skills that helps somebody sell or holds them back."),
    "audit": _(
        "Skills and patterns rated twice, by the rep and by an observer, with both ratings closed "
        "before either is shown."
    ),
    # Customers and deals
    "interaction": _("A call or meeting with a customer."),
    "debrief": _("Two questions about one interaction: what to do again, and what to leave out."),
    "learning log": _("What a rep has read, joined, found out about rivals or tried, in their own words."),
    "awareness": _(
        "How close a rep's own view comes to what later shows, how specific it is and whether it came"
        " unprompted."
    ),
    "opportunity": _("A deal that may come about."),
    "proposal": _("An offer made on an opportunity."),
    "snapshot": _("An opportunity as it stood on one day."),
    "return": _("What an opportunity brought in once it had been coached."),
    # What was said
    "talk": _(
        "What a coach and those they coach said to each other, with the day it was held; "
        "the product meets it as a transcript."
    ),
    "hand in": _(
        "What a coach does with the transcript of a talk they led, a file or pasted words, "
        "with their own yes to it."
    ),
    "document": _(
        "What the database keeps of a transcript or a mirror: all of it in one JSON value, with a version."
    ),
    "participant": _(
        "One speaker of a transcript as the product keeps them: name, role, "
        "account if there is one, and their answers."
    ),
    "answer": _("What a participant says to a talk being read: yes, no, or a yes taken back."),
    "run": _(
        "One go of the worker at a transcript: it reads the talk and makes its mirror, "
        "or breaks off and is tried again."
    ),
    "recording": _("The sound of a session, kept only while everybody in it agrees."),
    "consent": _("One participant's word on whether this talk may be used, and the state it is in."),
    "asked": _("The consent of somebody who has not answered yet; nothing is done with the talk."),
    "granted": _("The consent of somebody who said yes."),
    "refused": _("The consent of somebody who said no; the words of the talk are deleted."),
    "withdrawn": _(
        "The consent of somebody who said yes and took it back; the words of the talk and its mirror "
        "are deleted."
    ),
    "transcript": _("What was said in a talk, by whom and, where it is known, when."),
    "speaker": _(
        "Somebody in a transcript, under the name that the file gives them, with the role they had in"
        " the talk."
    ),
    "turn": _("What one speaker said until somebody else spoke."),
    "sentence": _("The smallest part of a turn that does something; each has one move."),
    "line": _("A sentence with its place in the talk, so that evidence can point at it."),
    # What was read from it
    "reading": _("One question put to a transcript."),
    "labeller": _(
        "What says which move each sentence makes: written rules or a trained model, with its name "
        "and version beside every label."
    ),
    "finding": _("The answer to a reading, with its evidence and its count, or with what is missing."),
    "mirror": _("One session's findings, side by side, for its coach."),
    "share": _("That a mirror is shown to one person, from when until its coach takes that back."),
    "own answers": _(
        "What the coach of a talk writes at the end of its mirror: what to do again, and what to leave out."
    ),
    "own lines": _("What somebody said in a talk that was read, line by line, each with its move."),
    "mend": _(
        "What somebody in a talk puts right about it: what a line does, where it begins and ends, who said "
        "it, a speaker's name or role."
    ),
    "correction": _("That somebody in a talk says what a line of it does, where it was misread."),
    "evidence": _("The lines or rows behind a figure."),
    "minimum": _("How much there must be before a figure is shown."),
    "move": _("What one sentence does."),
    "ask": _("What a coach's open and closed questions count as."),
    "reflect": _("What a coach's sentence counts as when it gives back what the rep said."),
    "tell": _("What a coach's sentence counts as when it brings in the coach's own view, facts or orders."),
    "approach": _("How coaching is entered: by agreement, by permission or by leverage."),
    "permission": _("The approach of a coach who asks leave again and again, as if coaching were a favour."),
    "leverage": _("The approach of a coach who presses: orders, consequences, threats."),
    "invited": _("Told because the rep had asked, no more than two turns before."),
    "focus": _("Whether a sentence dwells on what is wrong or on a way forward."),
    # Moves
    "open question (move)": _("A question that leaves the answer free, or an invitation to tell."),
    "closed question (move)": _(
        "A question that a yes, a no, a name, a figure, a day, a place or a choice can answer."
    ),
    "leading question (move)": _(
        "A suggestion with a question mark, or a question that already holds its answer."
    ),
    "reflection (move)": _("A sentence that gives back what the rep said, felt or reached."),
    "affirmation (move)": _("Honest praise, confidence or thanks for something of substance."),
    "information (move)": _("Facts, figures, process or own experience, put without pressure."),
    "advice (move)": _("A suggestion of what to do."),
    "directive (move)": _("An order, a threat, pressure, a put-down, or taking the work over unasked."),
    "permission (move)": _("Asking leave to help, to advise or to meet at all."),
    "agreement (move)": _("Settling together what to talk about, how to work or what the coach will do."),
    "commitment (move)": _("A rep says what they will do."),
    "idea (move)": _("A rep voices an option or a solution of their own."),
    "self evaluation (move)": _("A rep judges their own skill, conduct or result."),
    "obstacle (move)": _("A rep names a problem, a worry, a cause elsewhere, or pushes back."),
    "question (move)": _("A rep asks something."),
    "roleplay (move)": _("A line that somebody speaks in character."),
    "other (move)": _(
        "A sentence that only keeps the talk going: a greeting, a nod, arrangements, small talk."
    ),
    # Seeing the whole
    "program": _("The leader's view of coaching: cadence, time, evenness, process and effect, by group."),
    "effect": _(
        "What coaching did, as far as an honest comparison can tell: one that could as well have "
        "found nothing."
    ),
    # Who may, and what happened
    "wall": _(
        "What the database itself puts around an organization's rows, so that no query can look or "
        "write across."
    ),
    "right": _(
        "One thing that somebody may do, with a line of English and the rule that says to whom it is given."
    ),
    "gate": _("The one function that opens a row for a member, or answers that there is none."),
    "door": _("An address together with a method: one way into the product."),
    "desk": _(
        "What Today lays out for one person: what waits for them and what is ready, as a coach and as a rep."
    ),
    "event": _("One row that says who did what to which thing, and when."),
    "history": _("All events of an organization, in order."),
    "chain": _(
        "All events of an organization, each sealed to the one before, and the head that knows how "
        "many there are."
    ),
    "seal": _("A keyed hash over an event and the seal before it."),
    "origin": _("From where something was done: a page and its address, a job or a command."),
}
"""By the heading in docs/words.md."""


def meaning_of(word: str) -> Promise:
    """What a word means: its own entry first, then that of the move of this name.

    Raises KeyError for a word that is none of ours.
    """
    return WORDS[word] if word in WORDS else WORDS[f"{word} (move)"]
