"""Sentences of the recovery sheet, in Dutch and English."""

from collections.abc import Mapping

RECOVERY_SHEET: Mapping[str, tuple[str, str]] = {
    "sheet.title": ("Herstelblad", "Recovery sheet"),
    "sheet.what": ("Waarvoor dit blad is", "What this sheet is for"),
    "sheet.what_text": (
        "Met deze code gaat het register open als de wachtzin is vergeten.",
        "With this code the register opens when the passphrase is forgotten.",
    ),
    "sheet.code": ("Herstelcode", "Recovery code"),
    "sheet.register": ("Register", "Register"),
    "sheet.file": ("Bestand", "File"),
    "sheet.id": ("Kenmerk", "Identity"),
    "sheet.keeping": ("Bewaren", "Keeping it"),
    "sheet.keeping_1": (
        "Wie dit blad en het bestand heeft, kan alles lezen: bewaar het in een kluis, niet bij de computer.",
        "Whoever has this sheet and the file reads everything: keep it in a safe, not by the computer.",
    ),
    "sheet.keeping_2": (
        "Zijn wachtzin en dit blad allebei weg, dan kan niemand meer bij de gegevens, ook de makers niet.",
        "When passphrase and this sheet are both gone, nobody can reach the data, not even the makers.",
    ),
    "sheet.keeping_3": (
        "Een nieuwe herstelcode (Beheer, Sleutel) maakt dit blad waardeloos; vernietig het dan.",
        "A new recovery code (Administration, Key) makes this sheet worthless; destroy it then.",
    ),
    "sheet.written": ("Met de pen", "By hand"),
    "sheet.place": ("Bewaarplaats", "Kept at"),
    "sheet.keeper": ("Bewaard door", "Kept by"),
    "sheet.since": ("Sinds", "Since"),
}
