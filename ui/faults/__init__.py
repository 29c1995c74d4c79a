"""What went wrong in the app itself: kept without personal data, to be passed on by whoever met it."""
