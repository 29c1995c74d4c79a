"""What is written to the terminal: one answer on standard output, all else on standard error."""

import errno
import json
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, TextIO

from triage_app import words
from triage_app.errors import FieldProblems, OutputNotWritable, Problem

if TYPE_CHECKING:
    from triage_app.cli.answer import Answer
    from triage_app.words import Language

READER_GONE = {errno.EPIPE, errno.EINVAL}
"""What systems say when nobody reads a pipe any more."""

OPTIONS = {
    *("db", "lang", "as", "limit", "view", "series", "audience", "form", "for"),
    *("from", "to", "undo", "cases", "seed", "key-file", "reason", "recipient"),
}
"""Fields of problems that are options; the others have their names among the words."""


class Screen:
    """Speaks one language, as JSON or as text.

    Args:
        language: Of every sentence.
        as_json: Whether standard output carries one JSON document and nothing else.
    """

    def __init__(self, language: "Language", *, as_json: bool) -> None:
        self.language = language
        self._as_json = as_json

    def answer(self, answer: "Answer") -> None:
        """Write the answer of a command. Raises OutputNotWritable ``output.stdout``."""
        if self._as_json:
            self._document(answer.data)
        else:
            _write(sys.stdout, "".join(f"{plain(line)}\n" for line in answer.lines(self.language)))

    def note(self, key: str, /, **values: object) -> None:
        """Write a sentence beside the answer."""
        _aside(words.say(key, self.language, **values))

    def beside(self, problem: Problem) -> None:
        """Write a sentence per problem beside the answer."""
        every = problem.problems if isinstance(problem, FieldProblems) else (problem,)
        for one in every:
            _aside(f"{self._field(one.field)}{self._sentence(one)}")

    def problem(self, problem: Problem) -> None:
        """Write why there is no answer: in sentences, and as the JSON document where that is wanted."""
        self.beside(problem)
        self._failure(problem.code, self._sentence(problem), problem.field)

    def failure(self, code: str, key: str, /, **values: object) -> None:
        """Write that the app itself failed or was stopped."""
        sentence = words.say(key, self.language, **values)
        _aside(sentence)
        self._failure(code, sentence, None)

    def _failure(self, code: str, sentence: str, field: str | None) -> None:
        if self._as_json:
            with suppress(OutputNotWritable):
                self._document({"error": {"code": code, "message": sentence, "field": field}})

    def _document(self, data: object) -> None:
        universal = "utf" in (getattr(sys.stdout, "encoding", None) or "utf-8").lower()
        _write(sys.stdout, f"{json.dumps(data, ensure_ascii=not universal)}\n")

    def _field(self, field: str | None) -> str:
        """What goes before the sentence: the option as it is typed, or the field in words."""
        if field in OPTIONS:
            return f"--{field}: "
        key = f"field.{field}"
        return f"{words.say(key, self.language)}: " if words.has(key) else ""

    def _sentence(self, problem: Problem) -> str:
        key = f"problem.{problem.code}"
        if not words.has(key):
            return words.say("problem.unknown", self.language, code=problem.code)
        return words.say(key, self.language, **problem.details)


def plain(text: str) -> str:
    """The text without control characters: what was imported must not steer a terminal."""
    return "".join(one if one.isprintable() else " " for one in text)


def _aside(text: str) -> None:
    with suppress(OutputNotWritable):
        _write(sys.stderr, f"{plain(text)}\n")


def _write(stream: TextIO | None, text: str) -> None:
    """Write at once. A reader who left is no failure; a full disk is.

    Raises:
        OutputNotWritable: ``output.stdout``.
    """
    if stream is None or stream.closed:
        return
    encoding = getattr(stream, "encoding", None) or "utf-8"
    try:
        stream.write(text.encode(encoding, "replace").decode(encoding))
        stream.flush()
    except OSError as error:
        _hush(stream)
        if error.errno not in READER_GONE:
            raise OutputNotWritable("output.stdout") from None


def _hush(stream: TextIO) -> None:
    """Let what is still buffered go nowhere, so that the end of the process does not complain."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
