"""De vragen of iemand beroep of hoger beroep hier mag afwachten, voor meer dan één rekenhulp."""

from collections.abc import Mapping
from typing import Any

from terugkeer.grondslag.uitkomst import Antwoord, Uitkomst
from terugkeer.rechtsmiddelen.voorlopige_voorziening import Rechtsmiddel, Vovo
from terugkeer.rekenhulp.uitslag import Deel, deel, vraag_norm
from terugkeer.rekenhulp.vragen import Antwoorden, Soort, Voorwaarde, Vraag, ja_nee, uit_enum

UITZONDERINGEN = ("herhaalde_aanvraag", "niet_ontvankelijk", "kennelijk_ongegrond")
SCHORSING = "beroep_schorsende_werking"


def _geen_uitzondering(a: Antwoorden) -> bool:
    return not any(a.waar(naam) for naam in UITZONDERINGEN)


def vragen_over_beroep(in_beroep: Voorwaarde) -> tuple[Vraag, ...]:
    """Waarvan afhangt of beroep schorst. Is er één uitzondering, dan is de rest niet meer nodig."""

    def nog_nodig(a: Antwoorden) -> bool:
        return in_beroep(a) and _geen_uitzondering(a)

    return (
        ja_nee(
            "herhaalde_aanvraag",
            "Was dit een tweede of latere asielaanvraag?",
            "Herhaalde aanvraag",
            als=nog_nodig,
        ),
        ja_nee(
            "niet_ontvankelijk",
            "Noemt het besluit de aanvraag niet-ontvankelijk?",
            "Niet-ontvankelijk",
            "De IND heeft de aanvraag dan niet inhoudelijk beoordeeld.",
            als=nog_nodig,
        ),
        ja_nee(
            "kennelijk_ongegrond",
            "Noemt het besluit de aanvraag kennelijk ongegrond?",
            "Kennelijk ongegrond",
            als=nog_nodig,
        ),
        ja_nee(
            "veilig_land",
            "Komt de persoon volgens het besluit uit een veilig land van herkomst?",
            "Veilig land van herkomst",
            als=nog_nodig,
        ),
    )


def vraag_naar_vovo(als: Voorwaarde) -> Vraag:
    """De vraag naar de voorlopige voorziening."""
    return Vraag(
        "vovo",
        Soort.KEUZE,
        "Is er een voorlopige voorziening gevraagd?",
        "Voorlopige voorziening",
        "hoe het staat met de voorlopige voorziening",
        "Daarmee vraagt iemand de rechter of hij hier op de uitspraak mag wachten.",
        uit_enum(Vovo),
        als,
    )


def vovo(a: Antwoorden) -> Vovo | None:
    """De stand van het verzoek, of `None` als die niet bekend is."""
    keuze = a.keuze("vovo")
    return None if keuze is None else Vovo[keuze.upper()]


def schorsing(a: Antwoorden) -> Uitkomst[Any]:
    """Of beroep vanzelf schorst (N18)."""
    feiten = {naam: a.waar(naam) for naam in (*UITZONDERINGEN, "veilig_land")}
    return vraag_norm(SCHORSING, feiten)


def beroep_schorst(a: Antwoorden) -> bool:
    """Zeg of beroep in de regel schorst; dan is een voorlopige voorziening niet nodig."""
    return schorsing(a).antwoord is Antwoord.JA


def beroep_afwachten(a: Antwoorden) -> tuple[bool | None, tuple[Deel, ...]]:
    """Of iemand het beroep bij de rechtbank hier mag afwachten, en waarom."""
    zelf = schorsing(a)
    eerst = deel("Schorst het beroep?", SCHORSING, zelf)
    if zelf.antwoord is Antwoord.JA:
        return True, (eerst,)
    feiten: Mapping[str, Any] = {"rechtsmiddel": Rechtsmiddel.BEROEP, "vovo": vovo(a)}
    verzoek = vraag_norm("voorlopige_voorziening", feiten)
    delen = (eerst, deel("De voorlopige voorziening", "voorlopige_voorziening", verzoek))
    if verzoek.antwoord is Antwoord.JA:
        return True, delen
    zeker = zelf.antwoord is Antwoord.NEE and verzoek.antwoord is Antwoord.NEE
    return (False if zeker else None), delen


def hoger_beroep_afwachten(a: Antwoorden) -> tuple[bool | None, tuple[Deel, ...]]:
    """Of iemand het hoger beroep bij de Raad van State hier mag afwachten, en waarom."""
    feiten = {
        "vovo": vovo(a),
        "uitzettingsdatum_bekend": a.waar("uitzettingsdatum_bekend"),
        "in_bewaring": a.waar("in_bewaring"),
    }
    uitkomst = vraag_norm("hoger_beroep", feiten)
    mag = {Antwoord.JA: True, Antwoord.NEE: False}.get(uitkomst.antwoord)
    return mag, (deel("Mag iemand het hoger beroep afwachten?", "hoger_beroep", uitkomst),)
