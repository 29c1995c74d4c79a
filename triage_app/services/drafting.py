"""Keeping what is typed and not saved, and finding it back after whatever took the window away."""

from collections.abc import Callable

from triage_app.services.actor import Actor, Clock
from triage_app.services.ports import Store
from triage_app.services.ports.drafts import Draft, DraftKey

Alive = Callable[[str], bool]
"""Whether the window with this session is still open."""


class Drafting:
    """Keeps drafts for whoever works at this desk.

    Args:
        store: The register.
        clock: Gives the moment.
        actor: Whose drafts.
    """

    def __init__(self, store: Store, clock: Clock, actor: Actor) -> None:
        self._box = store.drafts
        self._clock = clock
        self._account = actor.account

    def keep(self, session: str, key: DraftKey, title: str, case_id: int | None, content: str) -> None:
        """Keep what stands in a form. Raises RegisterUnusable."""
        now = self._clock.now()
        self._box.keep(self._account, Draft(key, session, title, case_id, now, content))

    def drop(self, session: str, key: DraftKey) -> None:
        """Forget what stood in a form: it was saved, or thrown away."""
        self._box.drop(self._account, session, key)

    def find(self, session: str, key: DraftKey, alive: Alive) -> Draft | None:
        """The draft of a form: of this window, else of one that is gone, which is then this window's."""
        drafts = [one for one in self.left(session, alive) if one.key == key]
        own = next((one for one in drafts if one.session == session), None)
        if own is not None or not drafts:
            return own
        self._box.hand_over(self._account, key, drafts[0].session, session)
        return drafts[0]

    def left(self, session: str, alive: Alive) -> tuple[Draft, ...]:
        """Every draft that can be gone on with here, the latest first: not those of another open window."""
        drafts = self._box.every(self._account)
        elsewhere = {one.session for one in drafts} - {session}
        open_now = {one for one in elsewhere if alive(one)}
        return tuple(one for one in drafts if one.session not in open_now)
