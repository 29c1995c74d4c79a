"""Who may do what: one table, asked by every use case that changes or hands on."""
