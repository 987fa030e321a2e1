"""Korte zinnen: gemiddeld hoogstens vijftien woorden, op elke pagina die mensen lezen."""

import re

import pytest

from tests.uitgave.hulp import PAGINAS

LANGSTE_GEMIDDELDE = 15
LANGSTE_ZIN = 35

_GEEN_PROZA = re.compile(r"^(?:#|\||///|    type:|    attrs:|:::|\[[A-Z]+\]$)")
_LINK = re.compile(r"\[([^\[\]]+)\](?:\[[^\[\]]*\]|\([^()]*\))")
_NOOT = re.compile(r"\[\^[^\]]+\]")
_EINDE = re.compile(r"(?<=[.!?:])\s+(?=[A-ZÀ-Ý'(])")

TE_LEZEN = [p for p in PAGINAS if not p.pad.is_relative_to("docs/naslag/normen")]


def zinnen(pagina):
    """De zinnen van een pagina; een lijstpunt en een alinea zijn elk een eigen stuk."""
    regels = pagina.lopende_tekst.splitlines()
    tekst = "\n".join("" if _GEEN_PROZA.match(regel) else regel for regel in regels)
    tekst = _LINK.sub(r"\1", _NOOT.sub("", tekst))
    stukken = re.split(r"\n\s*\n|\n\s*(?:[-*]|\d+\.)\s", tekst)
    return [
        zin
        for stuk in stukken
        for zin in _EINDE.split(" ".join(stuk.split()))
        if len(zin.split()) > 1
    ]


def test_een_zin_eindigt_waar_een_lezer_stopt():
    lengtes = [len(zin.split()) for pagina in TE_LEZEN for zin in zinnen(pagina)]
    assert len(lengtes) > 1500
    assert sum(lengtes) / len(lengtes) <= LANGSTE_GEMIDDELDE


@pytest.mark.parametrize("pagina", TE_LEZEN, ids=lambda p: p.pad.as_posix())
def test_zinnen_zijn_gemiddeld_kort(pagina):
    lengtes = [len(zin.split()) for zin in zinnen(pagina)]
    assert lengtes
    assert sum(lengtes) / len(lengtes) <= LANGSTE_GEMIDDELDE


@pytest.mark.parametrize("pagina", TE_LEZEN, ids=lambda p: p.pad.as_posix())
def test_geen_zin_is_veel_te_lang(pagina):
    assert [zin for zin in zinnen(pagina) if len(zin.split()) > LANGSTE_ZIN] == []
