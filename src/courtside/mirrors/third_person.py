"""What `courtside.talk` says to a coach, as it is said of the coach to somebody a mirror is shown to.

By the sentence to the coach. `{coach}` is filled in by `voice`, everything else by `talk`. A test finds the
sentence that speaks to the coach and has none beside it here.
"""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.translation import gettext_noop as _

_HEADLINE = {
    "You asked {times} and told {tells}.": _("{coach} asked {times} and told {tells}."),
    "You asked {times} and told nothing unasked.": _("{coach} asked {times} and told nothing unasked."),
    "Once you spoke for {seconds} seconds without a break.": _(
        "Once {coach} spoke for {seconds} seconds without a break."
    ),
    "{times} you took the problem out of {rep}’s hands.": _(
        "{times} {coach} took the problem out of {rep}’s hands."
    ),
    "In one place it may be that you took the problem over.": _(
        "In one place it may be that {coach} took the problem over."
    ),
    "You spoke {percent} % of the time.": _("{coach} spoke {percent} % of the time."),
    "You spoke {percent} % of the words.": _("{coach} spoke {percent} % of the words."),
    "You gave nothing back of what {rep} said.": _("{coach} gave nothing back of what {rep} said."),
    "You gave back what {rep} said {times}.": _("{coach} gave back what {rep} said {times}."),
}

_ASKING = {
    "{kept} of {count} of your sentences that count asked or reflected; {tells} told.": _(
        "{kept} of {count} of {coach}’s sentences that count asked or reflected; {tells} told."
    ),
    "{count} more told because {rep} had asked you to.": _(
        "{count} more told because {rep} had asked for it."
    ),
    "{answered} of your {asks} questions drew five words or more.": _(
        "{answered} of {coach}’s {asks} questions drew five words or more."
    ),
    "{tells} of your {count} sentences of substance told; by words it was {percent} %.": _(
        "{tells} of {coach}’s {count} sentences of substance told; by words it was {percent} %."
    ),
    "{open} of your {count} questions were open.": _("{open} of {coach}’s {count} questions were open."),
    "For {questions} questions you gave back {times}.": _(
        "For {questions} questions {coach} gave back {times}."
    ),
    "Not enough yet: {have} of {need} sentences of yours that count.": _(
        "Not enough yet: {have} of {need} sentences of {coach}’s that count."
    ),
}

_LEADING = {
    "No task of {rep}’s became yours or an order.": _("No task of {rep}’s became {coach}’s or an order."),
    "{times} a task of {rep}’s became yours or an order.": _(
        "{times} a task of {rep}’s became {coach}’s or an order."
    ),
    "In one place it may be that a task of {rep}’s became yours or an order.": _(
        "In one place it may be that a task of {rep}’s became {coach}’s or an order."
    ),
    "You gave it back{at}.": _("{coach} gave it back{at}."),
    "You gave {count} of them back{at}.": _("{coach} gave {count} of them back{at}."),
    "{count} action: {theirs} of {rep}’s, {mine} of yours; {dated} with a date.": _(
        "{count} action: {theirs} of {rep}’s, {mine} of {coach}’s; {dated} with a date."
    ),
    "{count} actions: {theirs} of {rep}’s, {mine} of yours; {dated} with a date.": _(
        "{count} actions: {theirs} of {rep}’s, {mine} of {coach}’s; {dated} with a date."
    ),
    "{theirs} of {count} actions were first said by {rep}, {both} by both, {mine} by you.": _(
        "{theirs} of {count} actions were first said by {rep}, {both} by both, {mine} by {coach}."
    ),
    "The first word of substance was yours.": _("The first word of substance was {coach}’s."),
    "The first word of substance was not yours.": _("The first word of substance was not {coach}’s."),
    "With orders: {count} of your sentences in the first ten turns.": _(
        "With orders: {count} of {coach}’s sentences in the first ten turns."
    ),
    "By agreeing on the time and the way: {count} of your sentences in the first ten turns.": _(
        "By agreeing on the time and the way: {count} of {coach}’s sentences in the first ten turns."
    ),
    "{after} of your {count} offers of a way forward came after {rep} had given a view.": _(
        "{after} of {coach}’s {count} offers of a way forward came after {rep} had given a view."
    ),
    "You brought up the results": _("{coach} brought up the results"),
    "You said what is wrong": _("{coach} said what is wrong"),
    "You named the first way forward": _("{coach} named the first way forward"),
    "{rep} named {count} way forward, you none unasked.": _(
        "{rep} named {count} way forward, {coach} none unasked."
    ),
    "{rep} named {count} ways forward, you none unasked.": _(
        "{rep} named {count} ways forward, {coach} none unasked."
    ),
    "{rep} had named {count} before your first.": _("{rep} had named {count} before {coach}’s first."),
    "{taken} of your {count} replies to something longer took up what {rep} had said.": _(
        "{taken} of {coach}’s {count} replies to something longer took up what {rep} had said."
    ),
    "Not enough yet: {have} of {need} ways forward offered by you unasked.": _(
        "Not enough yet: {have} of {need} ways forward offered by {coach} unasked."
    ),
    "first said by you": _("first said by {coach}"),
}

_SPEAKING = {
    "{rep} spoke {theirs} % of the time, you {mine} %.": _(
        "{rep} spoke {theirs} % of the time, {coach} {mine} %."
    ),
    "{rep} spoke {theirs} % of the words, you {mine} %.": _(
        "{rep} spoke {theirs} % of the words, {coach} {mine} %."
    ),
    "Your longest stretch was {count} word": _("{coach}’s longest stretch was {count} word"),
    "Your longest stretch was {count} words": _("{coach}’s longest stretch was {count} words"),
    "Your longest stretch was {count} second": _("{coach}’s longest stretch was {count} second"),
    "Your longest stretch was {count} seconds": _("{coach}’s longest stretch was {count} seconds"),
    "After {count} more you spoke on yourself.": _("After {count} more {coach} spoke on alone."),
    "Neither of you cut in on the other.": _("Neither of the two cut in on the other."),
    "You cut in on {rep} {mine}, {rep} on you {theirs}.": _(
        "{coach} cut in on {rep} {mine}, {rep} on {coach} {theirs}."
    ),
}

_COVERING = {
    "You neither gave back nor asked what is wrong.": _("{coach} neither gave back nor asked what is wrong."),
    "You asked what went well and what did not, and {rep} answered both.": _(
        "{coach} asked what went well and what did not, and {rep} answered both."
    ),
    "You asked what went well, to be repeated; not what to avoid.": _(
        "{coach} asked what went well, to be repeated; not what to avoid."
    ),
    "You asked what did not go as expected; not what to repeat.": _(
        "{coach} asked what did not go as expected; not what to repeat."
    ),
}

_QUESTIONS = {
    "Did I ask or tell?": _("Did {coach} ask or tell?"),
    "How did I open?": _("How did {coach} open?"),
    "Did I build on what I heard?": _("Did {coach} build on what was said?"),
    "How long did I run on?": _("How long did {coach} run on?"),
    "Did I wait?": _("Did {coach} wait?"),
    "Did I cut in?": _("Did {coach} cut in?"),
    "How open were my questions?": _("How open were {coach}’s questions?"),
    "How often did I give back?": _("How often did {coach} give back?"),
    "Did I put the two questions?": _("Did {coach} put the two questions?"),
}

ABOUT: Mapping[str, str] = {
    **_HEADLINE,
    **_ASKING,
    **_LEADING,
    **_SPEAKING,
    **_COVERING,
    **_QUESTIONS,
}
