"""Nederlandse telwoorden, zodat een waarde ook voluit op een pagina mag staan."""

_TOT_TWINTIG = (
    "nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien "
    "vijftien zestien zeventien achttien negentien"
).split()
_TIENTALLEN = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split()
_TIEN, _TWINTIG, _HONDERD = 10, 20, 100
MILJOEN = 1_000_000


def telwoord(getal: int) -> str | None:
    """Schrijf een getal van 0 tot 100 voluit; daarboven is een cijfer gebruikelijk: `None`."""
    if not 0 <= getal < _HONDERD:
        return None
    if getal < _TWINTIG:
        return _TOT_TWINTIG[getal]
    tiental = _TIENTALLEN[getal // _TIEN - 2]
    eenheid = getal % _TIEN
    if not eenheid:
        return tiental
    woord = _TOT_TWINTIG[eenheid].replace("één", "een")
    return woord + ("ën" if woord.endswith("e") else "en") + tiental


def cijfers(getal: int) -> tuple[str, ...]:
    """Schrijf een getal in cijfers, vanaf duizend met en zonder punt: `7272`, `7.272`.

    Een rond aantal miljoenen heet ook zo: `1,2 miljoen`.
    """
    if getal >= MILJOEN and getal % (MILJOEN // 10) == 0:
        miljoenen = f"{getal // MILJOEN},{getal % MILJOEN // (MILJOEN // 10)}".removesuffix(",0")
        return (f"{miljoenen} miljoen",)
    met_punt = f"{getal:,}".replace(",", ".")
    return (str(getal),) if met_punt == str(getal) else (met_punt, str(getal))


def getal(aantal: int) -> tuple[str, ...]:
    """Geef alle schrijfwijzen van een getal: eerst in cijfers, dan voluit."""
    woord = telwoord(aantal)
    return cijfers(aantal) + ((woord,) if woord else ())
