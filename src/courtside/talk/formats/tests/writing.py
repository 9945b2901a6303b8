"""Writers of every format, for talks as lists of what was said: the opposite of the readers."""

from __future__ import annotations

import json
from dataclasses import dataclass
from html import escape

from courtside.talk.formats.tests.making import document, docx, paragraph


@dataclass(frozen=True, slots=True)
class Said:
    name: str
    text: str
    start: int  # milliseconds
    end: int


def clock(milliseconds: int, mark: str = ".") -> str:
    seconds, part = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{mark}{part:03}"


def short(milliseconds: int) -> str:
    seconds = milliseconds // 1000
    hours = f"{seconds // 3600}:" if seconds >= 3600 else ""
    return f"{hours}{seconds // 60 % 60:0{2 if hours else 1}}:{seconds % 60:02}"


def span(said: Said, mark: str = ".") -> str:
    return f"{clock(said.start, mark)} --> {clock(said.end, mark)}"


def zoom(talk: list[Said]) -> bytes:
    cues = (
        f"{number}\r\n{span(said)}\r\n{escape(said.name)}: {escape(said.text)}\r\n\r\n"
        for number, said in enumerate(talk, 1)
    )
    return ("WEBVTT\r\n\r\n" + "".join(cues)).encode()


def teams(talk: list[Said]) -> bytes:
    cues = (
        f"4f1c/{number}-0\n{span(said)}\n<v {escape(said.name)}>{escape(said.text)}</v>\n\n"
        for number, said in enumerate(talk)
    )
    return ("WEBVTT\n\n" + "".join(cues)).encode()


def srt(talk: list[Said]) -> bytes:
    cues = (
        f"{number}\n{span(said, ',')}\n{said.name}: {said.text}\n\n" for number, said in enumerate(talk, 1)
    )
    return "".join(cues).encode()


def plain(talk: list[Said]) -> bytes:
    return "".join(f"[{clock(said.start)}] {said.name}: {said.text}\n" for said in talk).encode()


def otter(talk: list[Said]) -> bytes:
    turns = (f"{said.name}  {short(said.start)}  \n{said.text}\n\n" for said in talk)
    return ("".join(turns) + "Transcribed by https://otter.ai\n").encode()


def word(talk: list[Said]) -> bytes:
    return docx(document(*(paragraph(f"{said.name}   {short(said.start)}", said.text) for said in talk)))


def whisperx(talk: list[Said]) -> bytes:
    return json.dumps({"segments": [_fields(said, "text", 1000) for said in talk]}).encode()


def deepgram(talk: list[Said]) -> bytes:
    utterances = [_fields(said, "transcript", 1000) for said in talk]
    return json.dumps({"results": {"channels": [{}], "utterances": utterances}}).encode()


def assemblyai(talk: list[Said]) -> bytes:
    return json.dumps({"utterances": [_fields(said, "text", 1) for said in talk]}).encode()


def _fields(said: Said, text: str, scale: int) -> dict[str, object]:
    return {"speaker": said.name, text: said.text, "start": said.start / scale, "end": said.end / scale}


EXACT = (zoom, teams, srt, whisperx, deepgram, assemblyai)
BEGINNINGS = (plain, otter, word)
