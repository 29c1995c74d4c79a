"""Never losing what was typed: drafts of every form, through crash, lock, shutdown and going elsewhere."""
