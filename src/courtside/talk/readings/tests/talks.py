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

KAMSTRA = """
coach other 0.4-3.1: Right.
coach agreement: What do you want from the time?
rep idea solution 4.2-9.8: A way to get past the technical buyer at Kamstra.
coach open_question 10.6-12.0: What have you seen so far?
rep information 13.9-21.5: He asks for data sheets and then we hear nothing for a fortnight.
coach reflection problem 22.3-25.0: So the sheets end the talking.
coach open_question: What do you make of that?
rep self_evaluation problem behaviour 27.1-33.3: I think I answer before I know why he asks.
coach open_question problem behaviour 33.8-35.0: What makes you answer so fast?
rep self_evaluation problem behaviour 35.3-36.9: I want to be of use to him.
coach open_question solution 37.1-38.2: What could you do before you send one?
rep idea solution 38.4-44.0: I could ask him which line the meter would go on.
coach open_question solution 44.5-45.6: What else?
rep idea solution 47.0-52.9: I could bring Karin in, she knows their plant.
coach reflection solution 53.5-56.0: Ask first, and bring somebody who knows the floor.
coach closed_question: Which of the two would make the biggest difference?
rep idea solution 58.2-63.0: Asking him which line, because then he has to tell me the use.
coach closed_question 63.6-65.5: Would you like to try it on me first?
rep other 66.0-66.8: Yes please.
coach roleplay 68.0-71.0: Send me the data sheet for the M2.
rep roleplay 71.9-75.7: Gladly, which line would it go on?
coach open_question behaviour 78.0-80.2: What did you notice there?
rep self_evaluation behaviour 81.5-86.6: I learned that the question is shorter than my excuses.
coach affirmation behaviour 87.4-90.3: You asked it without a single apology.
coach open_question solution: What will you do with it?
rep commitment solution 92.4-98.0: I'll ask him on Thursday, before any sheet goes out.
rep commitment solution: And I'll send Karin a note today so that she can join.
coach open_question solution 99.1-101.0: How will you know that it worked?
rep idea solution 102.8-107.0: He names a line, or he does not.
rep commitment solution: I'll write down what he says, word for word.
coach agreement 107.9-111.0: How can I help with it?
rep idea 112.1-115.0: Read my note to Karin before I send it.
coach agreement solution 115.6-118.0: I'll read it this afternoon.
coach open_question 118.4-121.0: What went well today that you would do again?
rep self_evaluation behaviour 122.3-127.9: Saying it out loud once, I will do that before each call.
coach open_question 128.5-131.0: And what would you leave out next time?
rep self_evaluation behaviour 132.4-137.0: Sending the sheet just to have sent something.
coach reflection behaviour 137.5-139.9: Sending as a way of not asking.
coach affirmation: Thank you for being so open about it.
coach agreement 140.5-144.0: Next Tuesday, shall we begin with what he said?
rep idea 145.0-148.0: Yes, and I would bring the Brightwater quote too.
"""
"""Mara and Tomas on Kamstra, with times: asking throughout, a round of role-play, and a plan of Mara's."""
