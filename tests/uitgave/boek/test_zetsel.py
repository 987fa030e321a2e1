"""Een bladzijde met minder tekens tekent hetzelfde: elk stuk tekst staat op dezelfde plaats."""

import pytest

from uitgave.boek.letters import hercodeer
from uitgave.boek.samenvoegen import herschrijf
from uitgave.boek.zetsel import kort_in

BREEDTEN = {b"/F": {1: 500.0, 2: 250.0}}


def blok(nummer, *regels):
    return b"".join(regel + b"\n" for regel in (b"/Span<</MCID %d>>BDC" % nummer, *regels, b"EMC"))


def tekst(x, y, tekens, grootte=b"10"):
    plaats = b"1 0 0 -1 %b %b Tm" % (x, y)
    return (b"BT", plaats, b"/F %b Tf" % grootte, b"[<%b>0] TJ" % tekens, b"ET")


def zonder_blok(inhoud):
    return [r for r in inhoud.decode().splitlines() if not r.startswith("/Span") and r != "EMC"]


def test_wat_aansluit_krijgt_geen_plaats():
    """Twee tekens van 500 en 250 op grootte 10 zijn 7,5 breed: het volgende stuk begint op 107,5."""
    bladzijde = blok(
        0, *tekst(b"100.000000", b"200.000000", b"00010002"), *tekst(b"107.500000", b"200", b"0001")
    )
    assert zonder_blok(kort_in(bladzijde, BREEDTEN)) == [
        "BT",
        "/F 10 Tf",
        "1 0 0 -1 100 200 Tm",
        "[<00010002>] TJ",
        "[<0001>] TJ",
        "ET",
    ]


def test_ruimte_tussen_twee_tekens_telt_mee():
    """Een getal in een rij tekens schuift terug: 7,5 min 100 duizendsten van 10 is 6,5."""
    rij = (b"BT", b"1 0 0 -1 100 200 Tm", b"/F 10 Tf", b"[<0001>100<0002>0] TJ", b"ET")
    bladzijde = blok(0, *rij, *tekst(b"106.5", b"200", b"0001"))
    assert not [r for r in zonder_blok(kort_in(bladzijde, BREEDTEN)) if r.endswith("Td")]


@pytest.mark.parametrize(
    ("x", "y", "verwacht"),
    [
        pytest.param(b"110", b"200", "10 0 Td", id="verder op de regel"),
        pytest.param(b"100", b"214.6", "0 -14.6 TD", id="de volgende regel"),
        pytest.param(b"105", b"196", "4 Ts", id="een hoog merk dat aansluit"),
        pytest.param(b"300", b"196", "200 4 Td", id="een andere kolom"),
    ],
)
def test_waar_het_volgende_stuk_staat(x, y, verwacht):
    bladzijde = blok(0, *tekst(b"100", b"200", b"0001"), *tekst(x, y, b"0002"))
    assert verwacht in zonder_blok(kort_in(bladzijde, BREEDTEN))


def test_regels_van_dezelfde_hoogte():
    """De tweede stap is 14,58: dat is 14,62 op minder dan 0,1 na, en de pen staat dan op 229,24."""
    bladzijde = blok(
        0,
        *tekst(b"100", b"200", b"0001"),
        *tekst(b"100", b"214.62", b"0001"),
        *tekst(b"100", b"229.2", b"0001"),
        *tekst(b"100", b"260", b"0001"),
    )
    stappen = [r for r in zonder_blok(kort_in(bladzijde, BREEDTEN)) if r.endswith(("TD", "T*"))]
    assert stappen == ["0 -14.62 TD", "T*", "0 -30.76 TD"]


def test_ruimte_tussen_letters_gaat_in_stappen():
    """5, 7 en 12 zijn samen 24: dat is een stap van 20, en 4 die overblijft."""
    bladzijde = b"[<01>5<02>7<03>12<04>-30<05>0] TJ\n"
    assert kort_in(bladzijde, BREEDTEN) == b"[<0102>20<0304>-20<05>] TJ\n"


def test_na_een_hoog_merk_gaat_de_regel_verder_op_haar_hoogte():
    bladzijde = blok(
        0,
        *tekst(b"100", b"200", b"0001"),
        *tekst(b"105", b"196", b"0001", b"6"),
        *tekst(b"108", b"200", b"0002"),
    )
    regels = zonder_blok(kort_in(bladzijde, BREEDTEN))
    assert [r for r in regels if r.endswith(("Ts", "Td"))] == ["4 Ts", "0 Ts"]


def test_een_bladzijde_eindigt_niet_hoog():
    bladzijde = blok(0, *tekst(b"100", b"200", b"0001"), *tekst(b"105", b"196", b"0001"))
    assert zonder_blok(kort_in(bladzijde, BREEDTEN))[-2:] == ["0 Ts", "ET"]


def test_strepen_staan_bij_elkaar_buiten_de_tekst():
    streep = (b"q", b"0 0.3 0.4 RG", b"0.5 w", b"10 20 m", b"30 20 l", b"S", b"Q")
    bladzijde = blok(0, *streep, *tekst(b"10", b"18", b"0001")) + blok(1, *streep)
    regels = kort_in(bladzijde, BREEDTEN).decode().split("BT\n")[0].splitlines()
    assert regels == [
        *("/Artifact BMC", "q", "0 0.3 0.4 RG", "0.5 w"),
        *("10 20 m", "30 20 l", "10 20 m", "30 20 l"),
        *("S", "Q", "EMC"),
    ]


def test_de_rand_van_een_rij_is_een_streep():
    """Elke cel heeft haar eigen stuk; een volgende rij en een andere kleur zijn andere strepen."""

    def rand(x1, x2, y, kleur=b"0.7 0.8 0.8"):
        return b"q\nq\n%b RG\n0.5 w\n%d %d m\n%d %d l\nS\nQ\nQ\n" % (kleur, x1, y, x2, y)

    randen = rand(10, 20, 5) + rand(20, 30, 5) + rand(10, 30, 9) + rand(10, 30, 1, b"0 0 0")
    assert kort_in(randen, BREEDTEN) == (
        b"q\n0.7 0.8 0.8 RG\n0.5 w\n10 5 m\n30 5 l\n10 9 m\n30 9 l\nS\n"
        b"0 0 0 RG\n0.5 w\n10 1 m\n30 1 l\nS\nQ\n"
    )


def test_een_tekening_blijft_zoals_zij_is():
    plaatje = blok(0, b"q", b"0.4632 0 0 0.4632 10 20 cm", b"/im1 Do", b"Q")
    assert kort_in(plaatje, BREEDTEN) == plaatje


def test_een_schaal_houdt_al_haar_cijfers():
    assert b"0.1234567 0 0" in kort_in(b"q\n0.1234567 0 0 0.1234567 0 0 cm\nQ\n", BREEDTEN)


def los(nummer, *regels):
    return b"/Span\n<</MCID %d>>\nBDC\n" % nummer + b"".join(r + b"\n" for r in regels) + b"EMC\n"


def test_teksten_van_een_alinea_worden_een_tekst():
    nieuw, nummers = herschrijf(los(0, b"a") + los(1, b"b") + los(2, b"c"), {0: 1}, set())
    assert nieuw == b"/Span<</MCID 0>>BDC\na\nb\nEMC\n/Span<</MCID 1>>BDC\nc\nEMC\n"
    assert nummers == {0: 0, 2: 1}


def test_met_iets_ertussen_blijven_het_twee_teksten():
    nieuw, nummers = herschrijf(los(0, b"a") + b"q\n" + los(1, b"b"), {0: 1}, set())
    assert nieuw.count(b"BDC") == len(nummers) == 2


def test_een_kanttekst_is_geen_tekst_van_het_boek():
    nieuw, nummers = herschrijf(los(0, b"kop") + los(1, b"a"), {}, {0})
    assert nieuw == b"/Artifact\nBMC\nkop\nEMC\n/Span<</MCID 0>>BDC\na\nEMC\n"
    assert nummers == {1: 0}


def test_tekens_in_een_byte():
    codes = {b"/FGHIJK": (b"/A", {b"0001": 65, b"0002": 40}), b"/G": (b"/B", {b"0001": 128})}
    bladzijde = b"/FGHIJK 10 Tf\n[<00010002>-9<0001>] TJ\n/G 8 Tf\n[<0001>] TJ\n"
    assert hercodeer(bladzijde, codes) == b"/A 10 Tf\n[(A\\()-9(A)] TJ\n/B 8 Tf\n[(\x80)] TJ\n"


def test_de_schaal_van_een_tekening_blijft_heel():
    """Een duizendste te klein is aan het eind van een tekening van 700 breed al te zien."""
    assert kort_in(b"0.749312 0 0 0.749312 10 20 cm\n0.123456 w\n", BREEDTEN) == (
        b"0.749312 0 0 0.749312 10 20 cm\n0.123 w\n"
    )
