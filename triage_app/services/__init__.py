"""Use cases: what people do with the register, and the ports through which they reach the store and paper."""
