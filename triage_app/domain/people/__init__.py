"""People who decide, record and advise, with the mandate they hold."""
