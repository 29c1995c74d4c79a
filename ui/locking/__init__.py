"""The key of a register on screen: choosing a passphrase, unlocking, locking when nobody is at the desk."""
