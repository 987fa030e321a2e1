"""Na een nieuwe uitgave past wat een browser bewaarde nog bij de pagina: elk adres noemt zijn versie."""

import re
from pathlib import PurePosixPath

import pytest

from uitgave.afwerking.bestanden import bestand_achter
from uitgave.afwerking.versies import versie

pytestmark = pytest.mark.bouw

# De versie hiervan geldt ook de motor; tests/uitgave/motor waakt over haar.
REKENHULP = "assets/rekenhulp.js"


def test_elk_stijlblad_en_script_noemt_de_versie_van_zijn_bestand(site, bladzijden):
    fout, gezien = [], set()
    for bladzijde in bladzijden:
        if bladzijde.pad.startswith("downloads/"):
            continue
        for element in bladzijde.elementen:
            adres = element.attributen.get("src" if element.naam == "script" else "href", "")
            pad, _, vraag = adres.partition("?")
            if element.naam in ("link", "script") and PurePosixPath(pad).suffix in (".css", ".js"):
                bestand = bestand_achter(bladzijde.pad, pad)
                gezien.add(bestand)
                if bestand == REKENHULP:
                    goed = re.fullmatch(r"v=\w{10}&wasm=micropython-\w{10}\.wasm", vraag)
                else:
                    goed = vraag == f"v={versie(site / bestand)}"
                if not goed:
                    fout.append((bladzijde.pad, adres))
    assert fout == []
    assert {"assets/stijl.css", "assets/uitleg.js", "assets/toegankelijk.js", REKENHULP} <= gezien


def test_de_zoekindex_wordt_met_haar_versie_gehaald(site):
    (bundel,) = (site / "assets/javascripts").glob("bundle.*.js")
    index = f"search/search_index.json?v={versie(site / 'search/search_index.json')}"
    assert index in bundel.read_text("utf-8")
