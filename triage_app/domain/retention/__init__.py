"""How long a case is kept, and what remains of it afterwards."""
