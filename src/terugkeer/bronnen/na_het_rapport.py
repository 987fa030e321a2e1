"""Wat de redactie weet van na mei 2017, elk met zijn bron. Geen norm rekent ermee."""

from datetime import date

from terugkeer.bronnen.publicaties_terugkeer import WETSVOORSTEL_34309
from terugkeer.bronnen.sinds_2017 import (
    ASIELNOODMAATREGELENWET,
    EHRM_VIER_MAANDEN,
    GNANDI,
    IOM_HRT_2017,
    KST_LVV,
    MIGRATIEPACT,
    NOS_LVV,
    RVS_2019_4358,
    STB_ASIELPROCEDURE_2021,
    STB_DISCRETIONAIR,
    STCRT_KINDERREGELING,
    TERUGKEERVERORDENING,
    TWEESTATUSSTELSEL,
    UITVOERINGSWET_PACT,
    WBV_2017_8,
)
from terugkeer.grondslag import periode
from terugkeer.grondslag.waarde import DAGEN, MAANDEN, Aantal, Bedrag, Datum, Precisie, Termijn

HRT_STOPT = Datum(date(2017, 7, 1), (IOM_HRT_2017,))
"""Op deze dag stopte het geld van de HRT."""

AVRR_VOLWASSENE = Bedrag(1800, (IOM_HRT_2017,))
"""Zoveel was daarna de hulp in natura hoogstens waard voor een volwassene."""

AVRR_KIND = Bedrag(2800, (IOM_HRT_2017,))
"""Zoveel was daarna de hulp in natura hoogstens waard voor een kind."""

ARTIKEL_64_VERVANGEN = Datum(date(2017, 8, 1), (WBV_2017_8,), Precisie.MAAND)
"""In deze maand zijn de beleidsregels bij artikel 64 vervangen."""

ARTIKEL_64_VERVANGEN_JAAR = Datum(date(2017, 8, 1), (WBV_2017_8,), Precisie.JAAR)
"""Het jaar daarvan."""

GNANDI_ARREST = Datum(date(2018, 6, 19), (GNANDI,))
"""Op deze dag besliste de Europese rechter over het terugkeerbesluit tijdens het beroep."""

GNANDI_JAAR = Datum(date(2018, 6, 19), (GNANDI,), Precisie.JAAR)
"""Het jaar van dat arrest."""

RVS_OVER_GNANDI = Datum(date(2019, 1, 1), (RVS_2019_4358,), Precisie.JAAR)
"""In dit jaar deed de Raad van State een uitspraak over dat arrest."""

LVV_AKKOORD = Datum(date(2018, 11, 1), (KST_LVV,), Precisie.MAAND)
"""In deze maand werden Rijk en gemeenten het eens over de Lokale Vreemdelingenvoorzieningen."""

LVV_AKKOORD_JAAR = Datum(date(2018, 11, 1), (KST_LVV,), Precisie.JAAR)
"""Het jaar daarvan."""

LVV_PROEVEN = Aantal(5, ("proeven",), (KST_LVV,))
"""Zoveel proeven kwamen er met Lokale Vreemdelingenvoorzieningen."""

LVV_GELD_STOPT = Datum(date(2025, 1, 1), (NOS_LVV,))
"""Sinds deze dag betaalt het Rijk niet meer mee."""

LVV_GELD_STOPT_JAAR = Datum(date(2025, 1, 1), (NOS_LVV,), Precisie.JAAR)
"""Het jaar daarvan."""

KINDERREGELING_STOPT = Datum(date(2019, 1, 29), (STCRT_KINDERREGELING,))
"""Op deze dag stopte de kinderregeling."""

DISCRETIONAIR_VERVALT = Datum(date(2019, 1, 1), (STB_DISCRETIONAIR,), Precisie.JAAR)
"""In dit jaar veranderde de regel over de discretionaire bevoegdheid."""

AA_VERNIEUWD = Datum(date(2021, 1, 1), (STB_ASIELPROCEDURE_2021,), Precisie.JAAR)
"""In dit jaar veranderde de algemene asielprocedure."""

AA_DUUR_SINDS_2021 = Termijn(6, DAGEN, (STB_ASIELPROCEDURE_2021,))
"""Zoveel dagen telt de algemene asielprocedure sindsdien."""

EHRM_KORTER_SINDS = Datum(date(2022, 2, 1), (EHRM_VIER_MAANDEN,))
"""Voor beslissingen vanaf deze dag is er minder tijd voor een klacht in Straatsburg."""

EHRM_KORTER_JAAR = Datum(date(2022, 2, 1), (EHRM_VIER_MAANDEN,), Precisie.JAAR)
"""Het jaar daarvan."""

EHRM_TERMIJN = Termijn(4, MAANDEN, (EHRM_VIER_MAANDEN,))
"""Zoveel tijd is er sindsdien voor een klacht."""

PACT_GELDT = Datum(periode.MIGRATIEPACT, (MIGRATIEPACT,))
"""Vanaf deze dag geldt het Europese Asiel- en Migratiepact."""

PACT_JAAR = Datum(periode.MIGRATIEPACT, (MIGRATIEPACT, UITVOERINGSWET_PACT), Precisie.JAAR)
"""Het jaar daarvan."""

UITVOERINGSWET_AANGENOMEN = Datum(date(2026, 5, 26), (UITVOERINGSWET_PACT,))
"""Op deze dag zou de Eerste Kamer de uitvoeringswet bij het pact hebben aangenomen."""

TWEESTATUS_AANGENOMEN = Datum(date(2026, 4, 21), (TWEESTATUSSTELSEL,))
"""Op deze dag zou de Eerste Kamer de wet met meer soorten asielstatus hebben aangenomen."""

TWEESTATUS_MAAND = Datum(date(2026, 4, 21), (TWEESTATUSSTELSEL,), Precisie.MAAND)
"""De maand daarvan."""

SOORTEN_STATUS = Aantal(2, ("soorten asielstatus", "soorten status"), (TWEESTATUSSTELSEL,))
"""Zoveel soorten asielstatus kent die wet."""

TWEESTATUS_STEMMEN = Aantal(41, ("tegen 34 stemmen",), (TWEESTATUSSTELSEL,))
"""De stemming over die wet."""

NOODWET_VERWORPEN = Datum(date(2026, 4, 21), (ASIELNOODMAATREGELENWET,))
"""Op deze dag zou de Eerste Kamer de Asielnoodmaatregelenwet hebben verworpen."""

NOODWET_STEMMEN = Aantal(31, ("tegen 44 stemmen",), (ASIELNOODMAATREGELENWET,))
"""De stemming over die wet."""

ILLEGAAL_STRAFBAAR_STEMMEN = Aantal(37, ("tegen 38 stemmen",), (ASIELNOODMAATREGELENWET,))
"""De stemming over de wijziging die illegaal verblijf strafbaar maakt."""

VERORDENING_VOORGESTELD = Datum(date(2025, 1, 1), (TERUGKEERVERORDENING,), Precisie.JAAR)
"""In dit jaar stelde de Europese Commissie de terugkeerverordening voor."""

VERORDENING_AANGENOMEN = Datum(date(2026, 10, 1), (TERUGKEERVERORDENING,))
"""Op deze dag zou de Raad van de Europese Unie haar hebben aangenomen."""

WETSVOORSTEL_NOG_GEEN_WET = Datum(date(2025, 10, 1), (WETSVOORSTEL_34309,), Precisie.MAAND)
"""In deze maand was het wetsvoorstel over terugkeer en bewaring nog geen wet."""

WIJZIGINGEN = Aantal(13, ("wijzigingen",), (MIGRATIEPACT,))
"""Zoveel wijzigingen van na mei 2017 noemt de editie."""
