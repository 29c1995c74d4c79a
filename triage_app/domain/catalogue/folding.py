"""Texts made comparable: what people type against what the lists say."""

import re
import unicodedata

_SIGNS = re.compile(r"[\W_]+")


def folded(text: str) -> str:
    """Lower case, no accents, a blank for every run of signs: ``Mono+Milieu`` becomes ``mono milieu``."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    letters = "".join(one for one in plain if not unicodedata.combining(one))
    return _SIGNS.sub(" ", letters).strip()
