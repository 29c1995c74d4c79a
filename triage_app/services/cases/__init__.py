"""Cases: entering, changing, listing, finding."""
