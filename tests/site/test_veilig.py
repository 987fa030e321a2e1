"""De site is veilig en privé: beleid in elke pagina, koppen voor servers, niets van anderen."""

import re
from datetime import UTC, datetime, timedelta
from subprocess import check_output

import pytest

from uitgave.afwerking.beleid import vingerafdrukken

pytestmark = pytest.mark.bouw


def regels(beleid):
    """Een beleid als woordenboek."""
    delen = (deel.split() for deel in beleid.split(";"))
    return {naam: waarden for naam, *waarden in delen}


def beleid_van(bladzijde):
    (meta,) = bladzijde.vind("meta", **{"http-equiv": "Content-Security-Policy"})
    return regels(meta.attributen["content"])


def test_elke_pagina_heeft_een_streng_beleid(bladzijden):
    for bladzijde in bladzijden:
        beleid = beleid_van(bladzijde)
        assert beleid["default-src"] == ["'none'"], bladzijde.pad
        for waarden in beleid.values():
            assert not {"'unsafe-inline'", "'unsafe-eval'", "*", "https:"} & set(waarden)
        afdrukken = {w for w in beleid["script-src"] if w.startswith("'sha256-")}
        assert afdrukken == vingerafdrukken(bladzijde.html), bladzijde.pad


def test_het_beleid_staat_voor_het_eerste_script(bladzijden):
    for bladzijde in bladzijden:
        namen = [
            "beleid" if e.attributen.get("http-equiv") == "Content-Security-Policy" else e.naam
            for e in bladzijde.elementen
        ]
        assert namen.index("beleid") < namen.index("script"), bladzijde.pad


@pytest.mark.parametrize("bestand", ["_headers", ".htaccess", "nginx.conf"])
def test_koppen_voor_een_server_dekken_elke_pagina(site, bladzijden, bestand):
    tekst = (site / bestand).read_text("utf-8")
    (beleid,) = re.findall(r"Content-Security-Policy:? \"?([^\"\n]+)", tekst)
    server = regels(beleid)
    assert server["frame-ancestors"] == ["'none'"]
    for bladzijde in bladzijden:
        if bladzijde.pad.startswith("downloads/"):
            continue  # om te bewaren: de link haalt het op, en van schijf stuurt niemand koppen mee
        for naam, waarden in beleid_van(bladzijde).items():
            assert set(waarden) <= set(server[naam]), (bladzijde.pad, naam)
    assert "Referrer-Policy" in tekst
    assert "nosniff" in tekst


def test_geen_opmaak_of_script_in_een_attribuut(bladzijden):
    gevonden = [
        (bladzijde.pad, element.naam, naam)
        for bladzijde in bladzijden
        for element in bladzijde.elementen
        for naam, waarde in element.attributen.items()
        if naam.startswith("on") or naam == "style" or waarde.startswith("javascript:")
    ]
    assert gevonden == []


def test_niets_wordt_bij_een_ander_geladen(bladzijden, site):
    laadt = ("src", "srcset", "data", "poster", "action")
    vreemd = [
        (bladzijde.pad, waarde)
        for bladzijde in bladzijden
        for element in bladzijde.elementen
        for naam, waarde in element.attributen.items()
        if (naam in laadt or (element.naam == "link" and element.attributen["rel"] != "canonical"))
        and waarde.startswith(("http:", "https:", "//"))
    ]
    assert vreemd == []
    for blad in site.rglob("*.css"):
        assert not re.search(r"url\([\"']?(?:https?:)?//", blad.read_text("utf-8")), blad


def test_verwijzing_naar_buiten_zegt_dat_en_geeft_de_lezer_niet_bloot(bladzijden):
    buiten = [
        (bladzijde.pad, element.attributen)
        for bladzijde in bladzijden
        for element in bladzijde.vind("a")
        if element.attributen.get("href", "").startswith(("http:", "https:"))
    ]
    assert len(buiten) > 100
    for pad, attributen in buiten:
        assert {"external", "noreferrer"} <= set(attributen.get("rel", "").split()), (
            pad,
            attributen,
        )


def test_security_txt_is_geldig_op_de_dag_van_de_laatste_wijziging(site, wortel):
    """RFC 9116: Contact en Expires zijn verplicht; Expires ligt in de toekomst, hoogstens een jaar."""
    velden = dict(
        regel.split(": ", 1)
        for regel in (site / ".well-known/security.txt").read_text("utf-8").splitlines()
        if regel and not regel.startswith("#")
    )
    vandaag = check_output(["git", "log", "-1", "--format=%ct"], cwd=wortel, text=True)
    gewijzigd = datetime.fromtimestamp(int(vandaag), UTC)
    verloopt = datetime.fromisoformat(velden["Expires"])
    assert gewijzigd < verloopt <= gewijzigd + timedelta(days=366)
    assert velden["Contact"].startswith(("https://", "mailto:"))
    assert velden["Preferred-Languages"] == "nl, en"
    assert velden["Canonical"].endswith("/.well-known/security.txt")
