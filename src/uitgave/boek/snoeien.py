"""De boom van het document zonder takken die niets zeggen.

WeasyPrint hangt elke regel tekst aan een eigen onderdeel zonder betekenis (`Span`, `NonStruct`). Van een
heel boek is dat het grootste deel van het bestand. De tekst hangt hier aan het onderdeel dat wel iets
zegt: de alinea, de cel, de kop.
"""

from pikepdf import Array, Dictionary, Name, NumberTree, Object, Pdf

from uitgave.boek.boom import takken

_ZONDER_BETEKENIS = {"/Span", "/NonStruct"}
_MET_TEKST = _ZONDER_BETEKENIS | {
    *("/P", "/H1", "/H2", "/H3", "/H4", "/H5", "/H6", "/Lbl", "/LBody", "/TD", "/TH"),
    *("/Link", "/Note", "/Code", "/Caption", "/Div", "/BlockQuote"),
}
"""Waar tekst direct in mag staan (ISO 32000-1, 14.8.4): niet in een lijst, een tabel of een rij."""
_KALE_SLEUTELS = {"/Type", "/S", "/K", "/Pg", "/P"}


def snoei(boek: Pdf) -> None:
    """Hang wat onder een onderdeel zonder betekenis staat een tak hoger."""
    teksten = _teksten(boek)
    for onderdeel in boek.Root.StructTreeRoot.K:
        _snoei(onderdeel, teksten)


def _teksten(boek: Pdf) -> dict[tuple[int, int], Object]:
    """Van elke bladzijde: bij het nummer van een tekst het onderdeel waar zij aan hangt."""
    boom = NumberTree(boek.Root.StructTreeRoot.ParentTree)
    return {blad.obj.objgen: boom[int(blad.obj.StructParents)] for blad in boek.pages}


def _snoei(onderdeel: Object, teksten: dict[tuple[int, int], Object]) -> None:
    """Snoei eerst de takken, en neem dan over wat aan een kale tak hangt."""
    nieuw: list[Object | int] = []
    for tak in takken(onderdeel):
        if isinstance(tak, int):
            nieuw.append(tak)
        elif "/Obj" in tak:
            nieuw.append(Dictionary(Type=Name.OBJR, Obj=tak.Obj))
        else:
            _snoei(tak, teksten)
            if _is_kaal(tak, onderdeel):
                nieuw += _neem_over(tak, onderdeel, teksten)
            else:
                nieuw.append(tak)
    onderdeel.K = nieuw[0] if len(nieuw) == 1 else Array(nieuw)


def _is_kaal(tak: Object, onderdeel: Object) -> bool:
    return (
        str(tak.S) in _ZONDER_BETEKENIS
        and str(onderdeel.S) in _MET_TEKST
        and tak.keys() <= _KALE_SLEUTELS
        and tak.Pg.objgen == onderdeel.Pg.objgen
    )


def _neem_over(
    tak: Object, onderdeel: Object, teksten: dict[tuple[int, int], Object]
) -> list[Object | int]:
    overgenomen = takken(tak)
    for los in overgenomen:
        if isinstance(los, int):
            teksten[tak.Pg.objgen][los] = onderdeel
        elif "/Obj" not in los:
            los.P = onderdeel
    return overgenomen
