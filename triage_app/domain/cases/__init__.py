"""A case: one suspect, the offences, the clocks that run, and whether behavioural aspects play."""
