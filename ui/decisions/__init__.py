"""The decision form: outcome, ground with its live evidence, and what was decided before."""
