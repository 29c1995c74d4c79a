"""What a case still lacks: listed, never nagged."""

from triage_app.domain.cases.behaviour import BehaviouralAspects
from triage_app.domain.cases.case import Case
from triage_app.domain.cases.offence import VictimAge


def missing_fields(case: Case) -> tuple[str, ...]:
    """Codes of what is not filled in, in the order of the form; ``missing.<code>`` is its name on screen."""
    first = case.offences[0] if case.offences else None
    checks = {
        "suspect": not case.suspect.initials,
        "birth_year": case.suspect.birth_year is None,
        "offence": first is None,
        "committed_on": first is not None and first.committed_from is None,
        "victim_age": any(one.victim_age is VictimAge.UNKNOWN for one in case.offences),
        "hearing_on": not case.hearings,
        "custody": case.custody is None,
        "aspects_reason": lacks_reason(case),
    }
    return tuple(code for code, lacks in checks.items() if lacks)


def lacks_reason(case: Case) -> bool:
    """Whether *no behavioural aspects* was filled in without one line of reason and a name."""
    documented = case.aspects_reason.strip() and case.aspects_judged_by.strip()
    return case.behavioural_aspects is BehaviouralAspects.NO and not documented
