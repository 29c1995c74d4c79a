"""The key of a register: made, wrapped, remembered, found again."""
