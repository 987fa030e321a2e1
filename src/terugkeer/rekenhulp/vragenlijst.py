"""Wat een rekenhulp kan vragen, op een rij: om te verzamelen vóór iemand begint."""

from collections.abc import Iterator

from terugkeer.rekenhulp.loket import REKENHULPEN
from terugkeer.rekenhulp.uitslag import FEITEN
from terugkeer.rekenhulp.vragen import WEET_NIET, Soort, Vraag


def vragenlijst(naam: str) -> str:
    """Alle vragen van een rekenhulp, met hun uitleg en mogelijke antwoorden.

    `naam` is de naam van de rekenhulp, zoals `vertrektermijn`.

    Uitkomst: tekst, een genummerde vraag per alinea. Iemand krijgt alleen de vragen die na de
    eerdere antwoorden nog nodig zijn. Fouten: `LookupError` als geen rekenhulp zo heet. Bron: de
    rekenhulp zelf.
    """
    for hulp in REKENHULPEN:
        if hulp.naam == naam:
            return "\n\n".join("\n".join(_regels(n, v)) for n, v in enumerate(hulp.vragen, 1))
    raise LookupError(f"geen rekenhulp heet {naam!r}")


def _regels(nummer: int, vraag: Vraag) -> Iterator[str]:
    yield f"{nummer}. {vraag.vraag}"
    if vraag.hint:
        yield f"   {vraag.hint}"
    yield f"   Antwoord: {_antwoorden(vraag)}."
    yield f"   Heet in de lijst met antwoorden: {vraag.kort}."


def _antwoorden(vraag: Vraag) -> str:
    vorm = {
        Soort.DATUM: f"een datum, {vraag.wat}",
        Soort.GETAL: f"een getal, {vraag.wat}",
        Soort.JA_NEE: "ja of nee",
        Soort.KEUZE: f"{vraag.wat}: {'; '.join(woorden for _, woorden in vraag.keuzes)}",
    }[vraag.soort]
    return f"{vorm}; of: {WEET_NIET}" if vraag.weet_niet else vorm


def wat_kan_ontbreken() -> str:
    """De feiten die een uitslag kan noemen als wat nog ontbreekt, op volgorde van het alfabet.

    Uitkomst: tekst, een feit per regel. Fouten: geen. Bron: de rekenhulpen zelf.
    """
    return "\n".join(sorted(FEITEN.values()))
