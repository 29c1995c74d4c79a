"""The log in the register: written with each change, chained, watched from outside, checked."""
