"""Of een link nog werkt: beleefd gevraagd aan een server hier, en heel of niet opgeschreven."""

import socket
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread

import pytest

from tests.uitgave.hulp import WORTEL
from uitgave import levend, lijsten
from uitgave.__main__ import main
from uitgave.bronnenlijst import gebruik_van
from uitgave.levend import Antwoord, Stand, adressen, ga_na, lees, leg_vast, overzicht, vraag
from uitgave.melding import Mislukt
from uitgave.pagina import lees_paginas

DAG = date(2026, 3, 3)
CODES = {"/goed": 200, "/weg": 404, "/ooit": 410, "/druk": 503, "/dicht": 403}


@pytest.fixture
def server():
    """Een server met een adres van elke soort; `gevraagd` houdt bij wat er binnenkomt."""
    klaar = Event()

    class Server(BaseHTTPRequestHandler):
        def do_HEAD(self):
            self.do_GET()

        def do_GET(self):
            self.gevraagd.append((self.command, self.path, self.headers["User-Agent"]))
            if self.path == "/traag":
                klaar.wait(10)
            code = CODES.get(self.path, 200)
            if self.path == "/geen-kop" and self.command == "HEAD":
                code = 405
            self.send_response(301 if self.path == "/verhuisd" else code)
            if self.path == "/verhuisd":
                self.send_header("Location", "/goed")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_):
            """Een verzoek is geen nieuws."""

    wat = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    Thread(target=wat.serve_forever, args=(0.01,), daemon=True).start()
    Server.gevraagd = []
    Server.adres = f"http://127.0.0.1:{wat.server_port}"
    yield Server
    klaar.set()
    wat.shutdown()
    wat.server_close()


@pytest.fixture
def rust(monkeypatch):
    """De pauzes, zonder ze te wachten."""
    pauzes: list[float] = []
    monkeypatch.setattr(levend.time, "sleep", pauzes.append)
    return pauzes


def dicht():
    """Een adres op deze machine waar niemand luistert."""
    with socket.socket() as poort:
        poort.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{poort.getsockname()[1]}/"


@pytest.mark.parametrize(
    ("pad", "stand", "erbij"),
    [
        ("/goed", Stand.WERKT, "200"),
        ("/geen-kop", Stand.WERKT, "200"),
        ("/verhuisd", Stand.STUURT_DOOR, "/goed"),
        ("/weg", Stand.WEG, "404"),
        ("/ooit", Stand.WEG, "410"),
        ("/druk", Stand.ONDUIDELIJK, "503"),
        ("/dicht", Stand.ONDUIDELIJK, "403"),
        ("/traag", Stand.ONBEREIKBAAR, "te traag"),
    ],
)
def test_wat_een_server_zegt(server, rust, pad, stand, erbij):
    geduld = 0.2 if pad == "/traag" else 10
    gevonden, bijzonderheid = vraag(server.adres + pad, geduld=geduld)
    assert (gevonden, bijzonderheid.removeprefix(server.adres)) == (stand, erbij)


def test_een_goed_adres_krijgt_alleen_de_kleine_vraag_met_onze_naam(server, rust):
    vraag(server.adres + "/goed")
    ((wijze, _, naam),) = server.gevraagd
    assert wijze == "HEAD"
    assert naam.startswith("Terugkeerwijzer")


def test_elke_server_krijgt_rust_en_er_is_er_een_aan_de_beurt(server, rust):
    links = [server.adres + pad for pad in ("/a", "/b", "/weg")]
    ga_na(links, DAG, pauze=2.0)
    assert [pad for _, pad, _ in server.gevraagd] == ["/a", "/b", "/weg", "/weg"]
    assert rust == [2.0, 2.0, 2.0]  # voor /b, voor /weg, en voor de gewone vraag om /weg


def test_een_server_die_er_niet_is_tussen_andere_die_er_zijn(server, rust):
    uitslag = ga_na([server.adres + "/goed", dicht()], DAG)
    assert [a.stand for a in uitslag.values()] == [Stand.WERKT, Stand.ONBEREIKBAAR]


def test_zonder_netwerk_mislukt_het_vlug_en_blijft_de_vorige_uitslag(
    tmp_path, rust, monkeypatch, capsys
):
    links = [dicht() for _ in range(6)]
    pogingen = []
    monkeypatch.setattr(levend, "adressen", lambda _: links)
    echt = levend._een_keer
    monkeypatch.setattr(levend, "_een_keer", lambda *a: pogingen.append(a) or echt(*a))
    (tmp_path / "docs").mkdir()
    bestand = tmp_path / levend.BESTAND
    bestand.parent.mkdir(parents=True)
    bestand.write_text("vorige", "utf-8")
    assert main(["leeft", "--wortel", str(tmp_path)]) == 1
    assert "geen enkele server antwoordt" in (fout := capsys.readouterr().err)
    assert "Er is niets geschreven" in fout
    assert len(fout.splitlines()) == 1
    assert len(pogingen) == levend.OPGEVEN
    assert [pad.name for pad in bestand.parent.iterdir()] == ["levend.tsv"]
    assert bestand.read_text("utf-8") == "vorige"


def test_een_enkel_adres_zonder_netwerk(rust):
    with pytest.raises(Mislukt, match="geen enkele server antwoordt"):
        ga_na([dicht()], DAG)


def test_wat_is_opgeschreven_is_terug_te_lezen(tmp_path):
    uitslag = {
        "https://b.example/": Antwoord(DAG, Stand.WEG, "404"),
        "https://a.example/x": Antwoord(DAG, Stand.STUURT_DOOR, "https://a.example/y"),
    }
    leg_vast(tmp_path, uitslag)
    assert (tmp_path / levend.BESTAND).read_text("utf-8") == (
        "https://a.example/x\t2026-03-03\tstuurt door\thttps://a.example/y\n"
        "https://b.example/\t2026-03-03\tbestaat niet meer\t404\n"
    )
    assert lees(tmp_path) == uitslag


def test_de_zin_op_de_pagina():
    assert overzicht({}) == "Of de links nog werken, is nog niet nagegaan."
    uitslag = {str(n): Antwoord(DAG, Stand.WERKT, "200") for n in range(3)}
    uitslag["x"] = Antwoord(DAG, Stand.WEG, "404")
    assert overzicht(uitslag) == (
        "Op 3 maart 2026 zijn 4 adressen nagegaan. Werkt: 3; bestaat niet meer: 1."
    )


def test_de_pagina_bronnen_toont_de_stand_bij_de_bron(monkeypatch):
    bron = next(bron for bron in gebruik_van(lees_paginas(WORTEL)) if bron.url)
    stand = {levend._adres(bron.url): Antwoord(DAG, Stand.WEG, "404")}
    monkeypatch.setattr(levend, "lees", lambda _: stand)
    (rij,) = [r for r in lijsten.bronnen(WORTEL) if f"]({bron.url})" in r]
    assert rij.endswith("; **op 3 maart 2026: bestaat niet meer** |")


def test_elk_adres_van_de_editie_is_aan_de_beurt_een_keer_en_per_server_bijeen():
    kaart = gebruik_van(lees_paginas(WORTEL))
    alle = adressen(kaart)
    assert len(alle) == len(set(alle)) > 100
    assert {levend._adres(bron.url) for bron in kaart if bron.url} == set(alle)
    servers = [adres.split("/")[2] for adres in alle]
    assert servers == sorted(servers)
    assert all(adres.startswith(("http://", "https://")) for adres in alle)


def test_een_kapotte_uitslag_is_een_melding(proef):
    (proef.wortel / "src").unlink()
    pad = proef.wortel / levend.BESTAND
    pad.parent.mkdir(parents=True)
    pad.write_text("https://a.example/\tgisteren\twerkt\t200\n", "utf-8")
    (melding,) = levend.controleer_levend(proef.wortel)
    assert str(melding).startswith("src/uitgave/levend.tsv:1: 'https://a.example/")
    assert "make leeft" in str(melding)
