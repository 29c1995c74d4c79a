"""Keeping texts that come back in reasons."""

from triage_app.domain.parketnummer import names_a_case
from triage_app.errors import BadInput, FieldProblems
from triage_app.services.actor import Actor
from triage_app.services.ports import Store
from triage_app.services.ports.text_blocks import TextBlock

LONGEST_NAME, LONGEST_TEXT = 60, 2_000


class TextBlocks:
    """The text blocks whoever works at this desk can choose from.

    Args:
        store: The register.
        actor: Whose blocks.
    """

    def __init__(self, store: Store, actor: Actor) -> None:
        self._store = store
        self._actor = actor

    def every(self) -> tuple[TextBlock, ...]:
        """One's own and the shared blocks, by name."""
        return self._store.text_blocks.every(self._actor.account)

    def keep(self, block: TextBlock) -> None:
        """Keep a block; one of that name is replaced.

        Raises:
            FieldProblems: ``field.required`` or ``field.too_long`` (name, text); ``text_block.number``
                (text): a block is for many cases, and stays when one of them is anonymised.
        """
        name, text = " ".join(block.name.split()), block.text.strip()
        problems = [
            BadInput("field.required", field) for field, said in (("name", name), ("text", text)) if not said
        ]
        if len(name) > LONGEST_NAME:
            problems.append(BadInput("field.too_long", "name"))
        if len(text) > LONGEST_TEXT:
            problems.append(BadInput("field.too_long", "text"))
        if names_a_case(text) or names_a_case(name):
            problems.append(BadInput("text_block.number", "text"))
        if problems:
            raise FieldProblems(tuple(problems))
        self._store.text_blocks.keep(self._actor.account, TextBlock(name, text, shared=block.shared))

    def drop(self, block: TextBlock) -> None:
        """Forget a block."""
        self._store.text_blocks.drop(self._actor.account, block)
