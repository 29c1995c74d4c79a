"""The window: shows and asks. Knows Qt, but neither SQL nor PDF; talks to the use cases through values."""
