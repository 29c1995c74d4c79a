"""One box for everything that can be done: type a few letters of it, press Enter."""
