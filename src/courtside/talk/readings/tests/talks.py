"""Talks that several tests read."""

from __future__ import annotations

CASTELLAN = """
coach agreement: What would make this half hour worth it for you?
rep idea solution: I want to sort out what I do about Castellan before Friday.
coach agreement: Let's give it the first twenty minutes, and then look at what you tried since last week.
rep information: Good, because last week I said I'd ring Anders, and I rang him twice.
coach open_question: What is going on at Castellan, as you see it?
rep information result: They like the meter and they bought four of them last year.
rep obstacle problem: But procurement has asked for three quotes, and now everything is about unit price.
rep self_evaluation problem behaviour: I think I let that happen.
coach reflection problem behaviour: You let it happen.
coach open_question problem: What makes you say that?
rep self_evaluation problem behaviour: I sent the price list before anyone told me what a stoppage costs them.
rep self_evaluation problem behaviour: It felt rude to ask.
coach reflection problem behaviour: So price came up before the need was clear, and asking felt like prying.
coach open_question solution: What have you tried since?
rep information solution: I rang Anders in procurement twice.
rep obstacle problem: He is polite and says nothing.
coach closed_question: Who else feels it when line three stands still?
rep information: Karin, the plant manager.
rep idea solution: I could ask her first, she is the one who gets woken up.
coach affirmation solution: That is a good thought.
coach information: Mind you, plant managers do not sign.
coach information result: At Brightwater we went in through finance and it was over in a month.
rep obstacle problem: Castellan's finance sits in Utrecht, though.
coach leading_question solution: Couldn't you get Anders to open that door?
rep idea solution: I suppose I could try.
coach other: You know what.
coach directive solution: Leave procurement to me, I'll ring Anders myself.
coach information: I've known him for years.
rep other: Okay.
coach directive solution: You just get the quote tidy by Friday.
rep commitment solution: All right, I'll send it Friday.
coach open_question behaviour: What did you learn about how you ask?
rep self_evaluation behaviour: That I give the price away when I am nervous and should ask once more instead.
coach open_question solution: What will you do with that?
rep commitment solution: I'll ring Karin on Tuesday, she is on nights till then, before I touch the quote.
rep idea solution: And I'd like to ring Anders myself, if that's all right.
coach agreement: Of course, he was yours to begin with.
coach agreement: How can I help with it?
rep idea solution: Listen to me rehearse it once.
coach agreement solution: I'll listen on Monday afternoon.
coach affirmation: Thank you for telling me about the price list.
coach agreement: Next week, shall we start with how Karin answered, and what would you like to bring?
rep idea: I'd bring the stoppage figures.
"""
"""Mara and Tomas on Castellan Foods: mostly asking, and the problem changes hands in the middle."""
