"""Records for tests: a full case, and plain ones by number."""

from datetime import date

from triage_app.domain.cases.case import Case
from triage_app.domain.decisions.decision import Decision, Taker
from triage_app.domain.meetings.meeting import AgendaItem, Meeting, MeetingSeries, PoolReason
from triage_app.domain.people.person import Person
from triage_app.domain.requests.request import Request

DAY = date(2026, 3, 16)
"""The day of ``FixedClock``."""

PROSECUTOR = Taker(person_id=1, name="Officier Een", entitled=True)


def number(count: int) -> str:
    return f"05-{count:06}-26"


def plain(count: int, **fields: object) -> Case:
    return Case.model_validate({"parketnummers": (number(count),), "registered_on": DAY, **fields})


FULL = Case.model_validate(
    {
        "parketnummers": ("16-123456-25", "21-000123-26"),
        "suspect": {"initials": "Ş.Ö. d'Ł", "birth_year": 1987},
        "registered_on": "2026-01-15",
        "parket": "midden_nederland",
        "instance": "appeal",
        "research_handle": "ZEEARD",
        "offences": [
            {"article": "243", "paragraph": "1", "regime": "new", "committed_from": "2025-02-01"},
            {
                "article": "246",
                "regime": "old",
                "committed_from": "2023-02-01",
                "committed_to": "2023-05-01",
                "victim_age": "from_12_to_15",
                "relation": "family",
                "mode": "hands_on",
            },
        ],
        "plea": "partly",
        "custody": {
            "title": "detention",
            "since": "2026-01-02",
            "arrested_on": "2025-12-12",
            "extended": True,
            "place": "PI <Utrecht>",
            "suspended_on": "2026-02-01",
            "resumed_on": "2026-02-08",
            "ends_on_override": "2026-04-20",
            "hearing_due_override": "2026-04-02",
        },
        "hearings": [
            {"on": "2026-04-01", "kind": "pro_forma"},
            {"on": "2026-06-30", "kind": "merits", "trial_began_anew": True},
        ],
        "cooperation": {"stance": "partly", "stated_on": "2026-01-20", "source": "raadsman & co"},
        "tbs": {"clinic": "FPC", "phase": "verlof", "started_on": "2019-05-01", "ended_on": "2025-05-01"},
        "assessments": [{"reported_on": "2019-03-01", "variant": "dubbel", "parketnummer": "16-000009-19"}],
        "references": [{"kind": "nifp", "text": "NIFP 2026-0042", "on": "2026-01-19"}],
        "reminders": [
            {"on": "2026-02-01", "line": "kliniek bellen", "done_on": "2026-02-02"},
            {"on": "2026-09-01", "line": "raadsman bellen"},
        ],
        "notes": [{"noted_on": "2026-01-21", "text": "GEHEIM: let op de toon\nvan het verhoor"}],
        "signals": [{"code": "psychosis", "source": "GEHEIM 'proces-verbaal'", "noted_on": "2026-01-16"}],
        "behavioural_aspects": "no",
        "aspects_reason": "Eerder; onderzocht\nregel twee",
        "aspects_judged_by": "Officier Een",
        "aspects_judged_on": "2026-01-18",
        "closed_on": "2026-03-01",
        "closed_how": "dropped",
        "closed_code": "02",
    }
)


def decision(outcome: str = "A", **fields: object) -> Decision:
    return Decision.model_validate(
        {"outcome": outcome, "taken_by": PROSECUTOR, "decided_on": DAY, "finalised": True, **fields}
    )


def person(name: str = "Officier Een", **fields: object) -> Person:
    return Person.model_validate({"name": name, "organisation": "om", "function": "prosecutor", **fields})


REQUEST = Request.model_validate({"variant": "dubbel", "decided_on": DAY, "sent_on": date(2026, 3, 17)})
SERIES = MeetingSeries(name="Triage-overleg", parket="midden_nederland", weekday=3, place="Kamer 2")


def item(case_id: int, code: str = "1") -> AgendaItem:
    return AgendaItem(
        case_id=case_id, code=code, reasons=(PoolReason.CUSTODY, PoolReason.SILENCE), question="Wat nu?"
    )


def meeting(series_id: int, *items: AgendaItem, on: date = date(2026, 3, 19)) -> Meeting:
    return Meeting(series_id=series_id, on=on, items=items)
