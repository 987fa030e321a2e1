"""Hetzelfde boek in minder bytes: wat WeasyPrint voluit schrijft en niemand ziet."""

from pikepdf import Array, Object, Pdf, String

from uitgave.boek.zetsel import Breedten, kort_in


def schrijf_korter(boek: Pdf) -> None:
    """Schrijf bladzijden, doelen en links korter."""
    breedten = _breedten(boek.pages[0].obj.Resources.Font)
    namen = _hernoem_doelen(boek.Root.Names.Dests.Names)
    for blad in boek.pages:
        inhoud = blad.obj.Contents
        inhoud.write(kort_in(inhoud.read_bytes(), breedten))
        for link in blad.get("/Annots", ()):
            del link["/Type"]
            link.Rect = Array([round(getal) for getal in link.Rect])
            if "/Dest" in link:
                link.Dest = String(namen[str(link.Dest)])


def _breedten(letters: Object) -> Breedten:
    """De breedten staan per rij: het eerste teken, en dan de breedte van elk teken vanaf daar."""
    breedten: Breedten = {}
    for naam, letter in letters.items():
        rijen = list(letter.DescendantFonts[0].W)
        breedten[naam.encode()] = {
            int(eerste) + plaats: float(breed)
            for eerste, rij in zip(rijen[::2], rijen[1::2], strict=True)
            for plaats, breed in enumerate(rij)
        }
    return breedten


def _hernoem_doelen(lijst: Object) -> dict[str, str]:
    """Geef elk doel een nummer als naam, en hele punten als plaats; de volgorde blijft."""
    namen: dict[str, str] = {}
    for plaats in range(0, len(lijst), 2):
        namen[str(lijst[plaats])] = kort = f"{plaats // 2:03x}"
        blad, soort, *punten = lijst[plaats + 1]
        lijst[plaats] = String(kort)
        lijst[plaats + 1] = Array([blad, soort, *(round(punt) for punt in punten)])
    return namen
