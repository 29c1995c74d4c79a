"""Work off the window's thread: who is called back, in which thread, and who is not."""

import gc
import sys
import threading
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from triage_app.errors import BadInput, Problem
from ui.jobs import Job, Jobs, Progress

Idle = Callable[[], None]


class Broken(Exception):
    pass


def fail(error: Exception) -> object:
    raise error


def test_work_runs_elsewhere_and_its_answer_comes_back_in_the_windows_thread(jobs: Jobs, idle: Idle) -> None:
    owner, answers = QObject(), list[Any]()

    jobs.query(
        owner, threading.current_thread, lambda worker: answers.append((worker, threading.current_thread()))
    )
    idle()

    [(worker, receiver)] = answers
    assert worker is not threading.main_thread()
    assert receiver is threading.main_thread()


def test_jobs_are_answered_in_the_order_they_were_given(jobs: Jobs, idle: Idle) -> None:
    owner, answers = QObject(), list[Any]()

    for number in range(20):
        jobs.query(owner, partial(int, number), answers.append)
    idle()

    assert answers == list(range(20))


def test_a_change_is_told_to_all_after_its_own_answer(jobs: Jobs, idle: Idle) -> None:
    owner, heard = QObject(), list[object]()
    jobs.data_changed.connect(lambda: heard.append("changed"))

    jobs.query(owner, lambda: "asked", heard.append)
    jobs.change(owner, lambda: "saved", heard.append)
    idle()

    assert heard == ["asked", "saved", "changed"]


def test_busy_is_told_once_for_a_row_of_jobs(jobs: Jobs, idle: Idle) -> None:
    owner, told = QObject(), list[bool]()
    jobs.busy_changed.connect(told.append)

    jobs.query(owner, int, print)
    jobs.query(owner, int, lambda _answer: None)
    assert jobs.busy
    idle()

    assert told == [True, False]


def test_a_destroyed_owner_is_not_called_back(jobs: Jobs, idle: Idle) -> None:
    heard: list[str] = []
    owner = QObject()
    jobs.query(owner, lambda: "answer", heard.append)

    del owner
    gc.collect()
    idle()

    assert heard == []


def test_a_closed_window_is_not_called_back_but_one_never_shown_is(
    jobs: Jobs, idle: Idle, qtbot: QtBot
) -> None:
    heard: list[str] = []
    closed, never_shown = QWidget(), QWidget()
    qtbot.addWidget(closed)
    qtbot.addWidget(never_shown)
    closed.show()
    jobs.query(closed, lambda: "closed", heard.append)
    jobs.query(never_shown, lambda: "never shown", heard.append)

    closed.close()
    idle()

    assert heard == ["never shown"]


def test_a_page_that_is_not_in_sight_is_called_back(jobs: Jobs, idle: Idle, qtbot: QtBot) -> None:
    heard: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    page = QWidget(window)
    window.show()
    page.hide()

    jobs.query(page, lambda: "answer", heard.append)
    idle()

    assert heard == ["answer"]


def test_a_cancelled_job_that_did_not_begin_is_skipped(jobs: Jobs, idle: Idle) -> None:
    owner, done, gate = QObject(), list[object](), threading.Event()
    jobs.query(owner, gate.wait, lambda _answer: None)
    job = jobs.query(owner, lambda: done.append("ran"), done.append)

    job.cancel()
    gate.set()
    idle()

    assert job.cancelled
    assert done == []


def test_a_problem_goes_to_the_caller_who_asked_for_it(jobs: Jobs, idle: Idle) -> None:
    owner, met, shown = QObject(), list[Problem](), list[Problem]()
    jobs.problem_met.connect(shown.append)

    jobs.query(owner, lambda: fail(BadInput("date.unreadable")), print, met.append)
    idle()

    assert [one.code for one in met] == ["date.unreadable"]
    assert shown == []


def test_a_problem_nobody_asked_for_goes_to_the_window(jobs: Jobs, idle: Idle) -> None:
    owner, shown = QObject(), list[Problem]()
    jobs.problem_met.connect(shown.append)

    jobs.query(owner, lambda: fail(BadInput("date.unreadable")), print)
    idle()

    assert [one.code for one in shown] == ["date.unreadable"]


@pytest.mark.parametrize("changes", [True, False])
def test_a_save_that_failed_is_told_even_when_its_form_is_gone(jobs: Jobs, idle: Idle, changes: bool) -> None:
    shown: list[Problem] = []
    jobs.problem_met.connect(shown.append)
    owner = QObject()
    verb = jobs.change if changes else jobs.query
    verb(owner, lambda: fail(BadInput("date.unreadable")), print, print)

    del owner
    gc.collect()
    idle()

    assert len(shown) == changes


def test_anything_but_a_problem_is_a_bug(jobs: Jobs, idle: Idle, monkeypatch: pytest.MonkeyPatch) -> None:
    bugs: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: bugs.append(kind))

    jobs.query(QObject(), lambda: fail(Broken()), print, print)
    idle()

    assert bugs == [Broken]


def test_a_change_is_told_to_all_even_when_the_answer_cannot_be_shown(
    jobs: Jobs, idle: Idle, qtbot: QtBot
) -> None:
    owner, heard = QObject(), list[object]()
    jobs.data_changed.connect(lambda: heard.append("changed"))

    with qtbot.captureExceptions() as bugs:
        jobs.change(owner, int, lambda _answer: fail(Broken()))
        idle()

    assert heard == ["changed"]
    assert [kind for kind, _error, _trace in bugs] == [Broken]


def test_long_work_says_how_far_it_is_while_the_register_answers(jobs: Jobs, idle: Idle) -> None:
    owner, heard, asked = QObject(), list[object](), threading.Event()

    def work(progress: Progress) -> str:
        progress(1, 2)
        asked.wait(10)
        progress(2, 2)
        return "printed"

    jobs.long(owner, work, heard.append, progress=lambda done, total: heard.append(f"{done}/{total}"))
    jobs.query(owner, asked.set, lambda _answer: heard.append("asked"))
    idle()

    assert [one for one in heard if one != "asked"] == ["1/2", "2/2", "printed"]
    assert "asked" in heard


def test_cancelled_long_work_stops_at_its_next_report(jobs: Jobs, idle: Idle) -> None:
    owner, heard = QObject(), list[object]()
    begun, gate = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        begun.set()
        gate.wait(10)
        progress(1, 2)
        heard.append("went on")

    job = jobs.long(owner, work, heard.append, progress=lambda *_: heard.append("told"))
    begun.wait(10)
    job.cancel()
    gate.set()
    idle()

    assert heard == []


def test_long_work_without_an_ear_for_progress_runs_all_the_same(jobs: Jobs, idle: Idle) -> None:
    owner, heard = QObject(), list[object]()
    jobs.data_changed.connect(lambda: heard.append("changed"))

    jobs.long(owner, lambda progress: progress(1, 1), heard.append, changes=True)
    idle()

    assert heard == [None, "changed"]


def test_closing_finishes_the_change_under_way_and_skips_what_waits(qapp: QApplication) -> None:
    jobs, owner, done, begun = Jobs(), QObject(), list[object](), threading.Event()

    def save() -> None:
        begun.set()
        done.append("saved")

    jobs.change(owner, save, done.append)
    begun.wait(10)
    jobs.query(owner, lambda: done.append("asked"), done.append)
    jobs.close()
    qapp.processEvents()

    assert done[:1] == ["saved"]
    assert None not in done


def test_closing_makes_the_changes_that_wait_and_drops_the_questions(qapp: QApplication) -> None:
    jobs, owner, done, go_on = Jobs(), QObject(), list[str](), threading.Event()
    jobs.change(owner, lambda: go_on.wait(10), lambda _answer: None)
    jobs.query(owner, lambda: done.append("asked"), lambda _answer: None)
    jobs.change(owner, lambda: done.append("saved"), lambda _answer: done.append("told"))
    threading.Timer(0.05, go_on.set).start()

    jobs.close()
    qapp.processEvents()

    assert done == ["saved"]


def test_closing_without_any_work_done_ends_nothing(qapp: QApplication) -> None:
    jobs = Jobs()

    jobs.close()

    assert not jobs.busy


def test_what_an_answer_asks_after_the_end_is_not_begun(qapp: QApplication) -> None:
    jobs, owner, done = Jobs(), QObject(), list[str]()
    asked: list[Job] = []
    jobs.data_changed.connect(
        lambda: asked.append(jobs.query(owner, lambda: done.append("asked"), lambda _answer: None))
    )
    jobs.change(owner, lambda: done.append("saved"), lambda _answer: None)

    jobs.close()
    qapp.processEvents()

    assert [one.cancelled for one in asked] == [True]
    assert done == ["saved"]
    assert not jobs.busy
