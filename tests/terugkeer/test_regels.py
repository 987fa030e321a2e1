"""Elke regel die ja, nee of mogelijk zegt: haar antwoord, en de woorden bij elk antwoord.

Een regel kent ook de woorden van haar tegendeel; die staan op geen pagina zolang zij niet
verandert. Hier staan zij naast elkaar, zodat te lezen is of zij bij hun antwoord passen: "kan" en
"mag" bij een bevoegdheid is mogelijk, een ontkenning van de vraag is nee. Het antwoord vooraan is
dat van het rapport (normen.md, de norm die de regel gebruikt).
"""

from dataclasses import replace
from importlib import import_module
from pkgutil import walk_packages

import pytest

import terugkeer
from terugkeer.grondslag.uitkomst import Antwoord
from terugkeer.grondslag.waarde import Regel

REGELS = {
    "niet_terugkeer.artikel_64.UITSTEL_VRAGEN": (
        "mogelijk: kan uitstel vragen",
        "nee: kan geen uitstel vragen",
    ),
    "niet_terugkeer.artikel_64.VERTREK_UITGESTELD": (
        "ja: is het vertrek uitgesteld",
        "nee: gaat het vertrek door",
    ),
    "niet_terugkeer.artikel_64.HELEMAAL_NIET_VERTREKKEN": (
        "mogelijk: kan het vertrek helemaal uitblijven",
        "nee: blijft het vertrek alleen tijdelijk uit",
    ),
    "niet_terugkeer.buitenschuld.VERGUNNING": (
        "mogelijk: kan een vergunning geven",
        "nee: kan geen vergunning geven",
    ),
    "niet_terugkeer.buitenschuld_verlengen.VERLENGEN_BIJ_NIEUWE_MOGELIJKHEID": (
        "nee: niet verlengd",
        "ja: wel verlengd",
    ),
    "niet_terugkeer.discretionaire_bevoegdheid.VERGUNNING_BIJ_SCHRIJNENDHEID": (
        "mogelijk: kan alsnog een vergunning geven",
        "nee: kan geen vergunning geven",
    ),
    "niet_terugkeer.discretionaire_bevoegdheid.VERGUNNING_NAAST_BUITENSCHULD": (
        "mogelijk: kan alsnog een vergunning geven",
        "nee: kan geen vergunning geven",
    ),
    "niet_terugkeer.discretionaire_bevoegdheid.REGIEVOERDER_TOETST": (
        "ja: tijdens het hele vertrek",
        "nee: niet tijdens het hele vertrek",
    ),
    "niet_terugkeer.document_w.RECHTMATIG_VERBLIJF": (
        "ja: rechtmatig in Nederland",
        "nee: niet rechtmatig in Nederland",
    ),
    "niet_terugkeer.document_w.RECHT_OP_VERGUNNING": (
        "nee: geen recht op een verblijfsvergunning",
        "ja: recht op een verblijfsvergunning",
    ),
    "niet_terugkeer.langdurig_verblijvende_kinderen.PERMANENT_IS_STRENGER": (
        "ja: strenger",
        "nee: niet strenger",
    ),
    "niet_terugkeer.langdurig_verblijvende_kinderen.VERGUNNING": (
        "mogelijk: kan een vergunning krijgen",
        "nee: kan geen vergunning krijgen",
    ),
    "niet_terugkeer.pardonregeling.BIJ_GEVAAR": (
        "nee: niet bij gevaar voor de openbare orde",
        "ja: ook bij gevaar voor de openbare orde",
    ),
    "niet_terugkeer.pardonregeling.VERGUNNING": (
        "mogelijk: kon een vergunning krijgen",
        "nee: kon geen vergunning krijgen",
    ),
    "niet_terugkeer.vertrekmoratorium.VERTREK_UITGESTELD": (
        "ja: is het vertrek uitgesteld",
        "nee: gaat het vertrek door",
    ),
    "niet_terugkeer.verwesterde_minderjarigen.VERGUNNING": (
        "mogelijk: kan een vergunning krijgen",
        "nee: kan geen vergunning krijgen",
    ),
    "niet_terugkeer.witte_illegalen.VERGUNNING": (
        "mogelijk: kon een vergunning krijgen",
        "nee: kon geen vergunning krijgen",
    ),
    "procedure.eendagstoets.SCHRIFTELIJK_MELDEN": (
        "ja: moet zich schriftelijk melden bij de IND",
        "nee: hoeft zich niet schriftelijk te melden",
    ),
    "procedure.eendagstoets.IN_EEN_DAG": (
        "mogelijk: kan de IND in één dag",
        "ja: beslist altijd in één dag",
    ),
    "procedure.herhaalde_aanvraag.KANS_MET_NOVUM": (
        "mogelijk: kan kans maken",
        "nee: maakt geen kans",
    ),
    "procedure.herhaalde_aanvraag.KANS_ZONDER_NOVUM": (
        "nee: maakt geen kans",
        "mogelijk: kan kans maken",
    ),
    "procedure.herhaalde_aanvraag.LHBT_UITZONDERING": (
        "mogelijk: een uitzondering voor lhbt's",
        "nee: geen uitzondering",
    ),
    "procedure.no_cure_less_fee.LAGERE_VERGOEDING": (
        "ja: een veel lagere vergoeding",
        "nee: de gewone vergoeding",
    ),
    "procedure.sporenregels.EEN_PROCEDURE_VOOR_ALLEN": (
        "ja: dezelfde procedure",
        "nee: verschillende procedures",
    ),
    "procedure.sporenregels.STANDAARD_ACHT_DAGEN": (
        "nee: niet meer standaard",
        "ja: de vaste volgorde voor iedereen",
    ),
    "procedure.sporenregels.OVERBODIGE_STAPPEN": (
        "nee: mogen worden overgeslagen",
        "ja: moeten alle stappen doen",
    ),
    "procedure.sporenregels.SPOOR_1_BIJ_DUBLIN": ("ja: spoor 1", "nee: niet spoor 1"),
    "procedure.sporenregels.OVERDRACHT_VRAGEN": (
        "mogelijk: kan het andere land om overname vragen",
        "ja: moet om overname vragen",
    ),
    "procedure.sporenregels.ZELF_BEHANDELEN": (
        "nee: hoeft de aanvraag niet zelf te behandelen",
        "ja: moet de aanvraag zelf behandelen",
    ),
    "procedure.sporenregels.INSTEMMING": (
        "ja: moet met de overname instemmen",
        "nee: hoeft niet in te stemmen",
    ),
    "procedure.sporenregels.BEROEP_TEGEN_OVERDRACHT": (
        "ja: staat beroep open",
        "nee: staat geen beroep open",
    ),
    "procedure.sporenregels.SPOOR_2": (
        "mogelijk: kan de aanvraag in spoor 2 behandelen",
        "ja: behandelt de aanvraag in spoor 2",
    ),
    "procedure.toetsregels.MEDISCH_ADVIES_VOORAF": (
        "ja: al in de rust- en voorbereidingstermijn",
        "nee: pas na de rust- en voorbereidingstermijn",
    ),
    "procedure.toetsregels.VERZOEK_NODIG": ("ja: alleen op verzoek", "nee: ook zonder verzoek"),
    "procedure.toetsregels.NA_TOETS_OPNIEUW": (
        "ja: kon daarna nog een aanvraag volgen",
        "nee: kon daarna geen aanvraag meer volgen",
    ),
    "procedure.toetsregels.AMBTSHALVE_BIJ_AFWIJZING": (
        "ja: bij elke afwijzing",
        "nee: niet bij elke afwijzing",
    ),
    "rechtsmiddelen.beroep.RECHTSTREEKS_BEROEP": ("ja: direct", "nee: niet direct"),
    "rechtsmiddelen.beroep.BEROEP_SCHORST": (
        "ja: schort de afwijzing op",
        "nee: schort de afwijzing niet op",
    ),
    "rechtsmiddelen.beroep.BEROEP_SCHORST_BIJ_UITZONDERING": (
        "nee: schort de afwijzing niet op",
        "ja: schort de afwijzing op",
    ),
    "rechtsmiddelen.ehrm.KLACHT_ZONDER_EVRM_RECHT": ("nee: niet mogelijk", "ja: mogelijk"),
    "rechtsmiddelen.ehrm.KLACHT_AFWACHTEN": (
        "nee: mag niet in Nederland wachten",
        "ja: mag in Nederland wachten",
    ),
    "rechtsmiddelen.ex_nunc.MAG_MEEWEGEN": (
        "mogelijk: kan de rechter meewegen",
        "nee: mag de rechter niet meewegen",
    ),
    "rechtsmiddelen.ex_nunc.NIEUWE_AANVRAAG_NODIG": (
        "nee: geen nieuwe aanvraag nodig",
        "ja: een nieuwe aanvraag nodig",
    ),
    "rechtsmiddelen.hoger_beroep.HOGER_BEROEP_SCHORST": (
        "nee: schort de afwijzing niet op",
        "ja: schort de afwijzing op",
    ),
    "rechtsmiddelen.rule_39.AFWACHTEN_MET_RULE_39": (
        "ja: mag in Nederland wachten",
        "nee: mag niet in Nederland wachten",
    ),
    "rechtsmiddelen.rule_39.VOORZIENINGEN_MET_RULE_39": (
        "ja: de voorzieningen blijven",
        "nee: de voorzieningen stoppen",
    ),
    "rechtsmiddelen.rule_39.RULE_39_VAAK_TOEGEKEND": ("nee: zelden", "ja: vaak"),
    "rechtsmiddelen.uitgeprocedeerd.UITGEPROCEDEERD_ZONDER_RESULTAAT": (
        "ja: uitgeprocedeerd",
        "nee: niet uitgeprocedeerd",
    ),
    "rechtsmiddelen.uitgeprocedeerd.KLACHT_VERANDERT_STATUS": (
        "nee: verandert dat niet",
        "ja: verandert dat",
    ),
    "rechtsmiddelen.uitspraak.VERTREK_BELET_BIJ_BEHOUD": (
        "nee: staat het vertrek niet in de weg",
        "ja: staat het vertrek in de weg",
    ),
    "rechtsmiddelen.voorlopige_voorziening.AFWACHTEN_NA_TOEKENNING": (
        "ja: mag in Nederland wachten",
        "nee: moet Nederland verlaten",
    ),
    "rechtsmiddelen.voorlopige_voorziening.AFWACHTEN_NA_AFWIJZING": (
        "nee: moet Nederland verlaten",
        "ja: mag in Nederland wachten",
    ),
    "rechtsmiddelen.voorlopige_voorziening.UITZETTING_OPGESCHORT": (
        "ja: de uitzetting is opgeschort",
        "nee: de uitzetting gaat door",
    ),
    "rechtsmiddelen.voorlopige_voorziening.VOORZIENINGEN_BIJ_VERZOEK": (
        "ja: de voorzieningen lopen door",
        "nee: de voorzieningen stoppen",
    ),
    "terugkeerbesluit.besluit.AFWIJZING_IS_TERUGKEERBESLUIT": (
        "ja: is ook een terugkeerbesluit",
        "nee: is geen terugkeerbesluit",
    ),
    "terugkeerbesluit.besluit.VERBLIJF_NA_AFWIJZING": (
        "nee: niet meer rechtmatig",
        "ja: nog rechtmatig",
    ),
    "terugkeerbesluit.besluit.VERVALT_VANZELF": (
        "nee: vervalt niet vanzelf",
        "ja: vervalt vanzelf",
    ),
    "terugkeerbesluit.besluit.UITZETTING_HERVATTEN": (
        "mogelijk: kan worden hervat",
        "nee: kan niet worden hervat",
    ),
    "terugkeerbesluit.inreisverbod.ALTIJD_BIJ_NUL_DAGEN": (
        "ja: altijd een inreisverbod",
        "mogelijk: soms een inreisverbod",
        "nee: geen inreisverbod",
    ),
    "terugkeerbesluit.inreisverbod.MEESTAL_NA_DE_TERMIJN": (
        "ja: meestal een inreisverbod",
        "nee: geen inreisverbod",
    ),
    "terugkeerbesluit.inreisverbod.BIJ_TIJDIG_VERTREK": (
        "nee: geen inreisverbod",
        "ja: toch een inreisverbod",
    ),
    "terugkeerbesluit.inreisverbod.STRAFBAAR": ("ja: strafbaar", "nee: niet strafbaar"),
    "terugkeerbesluit.opschorting.OPGESCHORT": ("ja: opgeschort", "nee: niet opgeschort"),
    "terugkeerbesluit.opschorting.VOORZIENING_VERVALT": ("ja: vervalt", "nee: blijft gelden"),
    "terugkeerbesluit.uitzetbaarheid.DIRECT_NA_HERHAALDE_AANVRAAG": (
        "ja: direct uitzetbaar",
        "nee: niet direct uitzetbaar",
    ),
    "terugkeerbesluit.uitzetbaarheid.NA_DE_VERTREKTERMIJN": (
        "ja: mag worden uitgezet",
        "nee: mag niet worden uitgezet",
    ),
    "terugkeerbesluit.uitzetbaarheid.TIJDENS_AFWACHTEN": (
        "nee: geen uitzetting",
        "ja: gaat de uitzetting door",
    ),
    "terugkeerbesluit.uitzetbaarheid.BEZWAAR": ("ja: bezwaar maken", "nee: geen bezwaar maken"),
    "vertrek.bewaring.BEWARING": ("mogelijk: kan in bewaring", "nee: kan niet in bewaring"),
    "vertrek.bewaring.LICHTER_GAAT_VOOR": ("ja: een uiterste middel", "nee: een gewoon middel"),
    "vertrek.bewaring.WACHTEN_OP_DOCUMENTEN": (
        "nee: geen bewaring",
        "ja: bewaring tijdens het wachten",
    ),
    "vertrek.bewaring.STRENGERE_MOTIVERING": ("ja: strengere eisen", "nee: dezelfde eisen"),
    "vertrek.borgsom.TERUG": ("ja: krijgt de borg terug", "nee: krijgt de borg niet terug"),
    "vertrek.documenten.INLEVEREN": (
        "mogelijk: kan vragen om de documenten in te leveren",
        "nee: mag niet om de documenten vragen",
    ),
    "vertrek.documenten.DOCUMENTEN_TERUG": (
        "ja: terug bij het vertrek",
        "nee: krijgt ze niet terug",
    ),
    "vertrek.gedwongen.GEDWONGEN": (
        "mogelijk: kan de DT&V besluiten tot gedwongen vertrek",
        "nee: mag de DT&V niet dwingen",
    ),
    "vertrek.gesloten_gezinsvoorziening.ZONDER_REISDOCUMENTEN": (
        "nee: pas als de reisdocumenten er zijn",
        "ja: ook zonder reisdocumenten",
    ),
    "vertrek.gesloten_gezinsvoorziening.PLAATSING": (
        "mogelijk: kan worden geplaatst",
        "nee: kan niet worden geplaatst",
    ),
    "vertrek.gezinslocatie.OP_STRAAT": ("nee: niet meer op straat", "ja: op straat gezet"),
    "vertrek.gezinslocatie.ALTIJD_ONDERDAK": ("ja: altijd onderdak", "nee: geen onderdak"),
    "vertrek.grensdetentie.AMV_GRENSDETENTIE": (
        "nee: nooit in grensdetentie",
        "ja: ook in grensdetentie",
    ),
    "vertrek.laissez_passer.LAISSEZ_PASSER_NODIG": (
        "ja: is een laissez-passer nodig",
        "nee: is geen laissez-passer nodig",
    ),
    "vertrek.laissez_passer.INTUSSEN_BEPERKT": (
        "mogelijk: kan intussen in bewaring komen",
        "nee: komt intussen niet in bewaring",
    ),
    "vertrek.opschaling.REGIEVOERDER": ("ja: altijd een regievoerder", "nee: geen regievoerder"),
    "vertrek.opschaling.NAAR_BOVEN": (
        "mogelijk: kan naar een hoger overleg",
        "nee: kan niet hogerop",
    ),
    "vertrek.rean.HRT_BIJ_DOORMIGRATIE": (
        "mogelijk: ook bij vestiging in een derde land",
        "nee: niet bij vestiging in een derde land",
    ),
    "vertrek.reisdocument.TIJDENS_BEROEP": (
        "mogelijk: kan de DT&V al tijdens het beroep vragen",
        "nee: kan niet tijdens het beroep",
    ),
    "vertrek.reisdocument.TIJDENS_BEROEP_EERDER": (
        "nee: pas na het beroep",
        "mogelijk: ook toen al",
    ),
    "vertrek.reisdocument.UITZETTING_BIJ_AFWACHTEN": (
        "nee: begint de uitzetting niet",
        "ja: begint de uitzetting",
    ),
    "vertrek.taskforces.MAG_AFGEVEN": (
        "ja: mag een laissez-passer afgeven",
        "nee: mag geen laissez-passer afgeven",
    ),
    "vertrek.toezicht.LICHTER_VOOR_WIE_MEEWERKT": (
        "ja: komt in aanmerking voor een lichter middel",
        "nee: komt niet in aanmerking voor een lichter middel",
    ),
    "vertrek.toezicht.MELDPLICHT_ZONDER_ONDERDAK": (
        "nee: alleen voor wie opvang of onderdak heeft",
        "ja: ook voor wie nergens woont",
    ),
    "vertrek.variant.UITGANGSPUNT": ("ja: het uitgangspunt", "nee: een uitzondering"),
    "vertrek.variant.MOB_IS_VERTREK": (
        "nee: niet bewezen",
        "ja: staat vast dat iemand Nederland uit is",
    ),
    "vertrek.vbl.PLAATSING": ("ja: gaat naar de VBL", "nee: gaat niet naar de VBL"),
    "vertrek.vbl.ZONDER_MEEWERKEN": (
        "nee: alleen voor wie meewerkt",
        "ja: ook zonder mee te werken",
    ),
    "voorzieningen.fase.KOPPELING": ("nee: in het algemeen geen", "ja: in het algemeen recht op"),
    "voorzieningen.fase.VOOR_IEDEREEN": ("ja: voor iedereen", "nee: geen uitzonderingen"),
    "voorzieningen.fase.BLIJVEN_GELDEN": (
        "ja: dezelfde voorzieningen",
        "nee: andere voorzieningen",
    ),
    "voorzieningen.onderwijs.OPLEIDING_AFMAKEN": ("ja: mag afmaken", "nee: mag niet afmaken"),
    "voorzieningen.onderwijs.UITZETTING_TIJDENS_OPLEIDING": (
        "mogelijk: blijft mogelijk",
        "nee: kan niet",
    ),
    "voorzieningen.onderwijs.SCHOOL_CONTROLEERT": ("nee: controleert niet", "ja: controleert"),
    "voorzieningen.opvang.OPVANG_NA_TERMIJN": ("nee: stopt de opvang", "ja: loopt de opvang door"),
    "voorzieningen.opvang.METEEN_BIJ_NUL_DAGEN": (
        "mogelijk: kan meteen stoppen",
        "ja: stopt meteen",
        "nee: stopt niet meteen",
    ),
    "voorzieningen.opvang.BIJZONDERE_OMSTANDIGHEDEN": ("ja: moet", "nee: hoeft niet"),
    "voorzieningen.rechtsbijstand.RECHTSBIJSTAND": (
        "mogelijk: kan rechtsbijstand krijgen",
        "nee: krijgt geen rechtsbijstand",
    ),
    "voorzieningen.rechtsbijstand.STATUS_TELT": (
        "nee: met of zonder verblijfsrecht",
        "ja: alleen met verblijfsrecht",
    ),
    "voorzieningen.rechtsbijstand.VRIJSTELLING": (
        "mogelijk: kan vrijstelling krijgen",
        "nee: krijgt geen vrijstelling",
    ),
    "voorzieningen.rvb.STEUN_UIT_RVB": (
        "mogelijk: kan steun krijgen",
        "nee: kan geen steun krijgen",
    ),
    "voorzieningen.taallessen.INBURGERING_ROC": ("nee: staat niet open", "ja: staat open"),
    "voorzieningen.taallessen.TAALLES_ELDERS": ("ja: wel", "nee: staan niet open"),
    "voorzieningen.verstrekkingen.IN_DE_OPVANG": ("ja: krijgen", "nee: krijgen geen"),
    "voorzieningen.verstrekkingen.VERVOER_OP_ONDERZOEKSDAG": ("nee: niet", "ja: ook"),
    "voorzieningen.verstrekkingen.EETGELD_IN_ONDERDAK": ("ja: loopt door", "nee: stopt"),
    "voorzieningen.verstrekkingen.ZAKGELD_IN_ONDERDAK": ("nee: stopt", "ja: loopt door"),
    "voorzieningen.verstrekkingen.MINDERJARIGE_IN_ONDERDAK": ("ja: blijven gelijk", "nee: stopt"),
    "voorzieningen.verstrekkingen.NA_DE_OPVANG": ("nee: stopt", "ja: loopt door"),
    "voorzieningen.werk_en_bijstand.WERKEN": ("nee: mogen niet werken", "ja: mogen werken"),
    "voorzieningen.werk_en_bijstand.BIJSTAND": (
        "nee: geen recht op bijstand",
        "ja: recht op bijstand",
    ),
    "voorzieningen.werk_en_bijstand.WERK_MET_BUITENSCHULDVERGUNNING": (
        "ja: mag werken",
        "nee: mag niet werken",
    ),
    "voorzieningen.werk_en_bijstand.BIJZONDERE_BIJSTAND": (
        "mogelijk: kan bijzondere bijstand geven",
        "nee: geen bijzondere bijstand",
    ),
    "voorzieningen.zorg.MEDISCHE_ZORG": (
        "ja: recht op medische zorg",
        "nee: geen recht op medische zorg",
    ),
    "voorzieningen.zorg.VERGOED_IN_OPVANG": ("ja: vergoed", "nee: niet vergoed"),
    "voorzieningen.zorg.ACUTE_ZORG_VERGOED": ("ja: vergoed", "nee: niet vergoed"),
    "voorzieningen.zorg.OVERIGE_ZORG_VERGOED": ("nee: zelf betalen", "ja: vergoed"),
    "voorzieningen.zorg.ZORGVERZEKERING": ("nee: geen zorgverzekering", "ja: een zorgverzekering"),
    "voorzieningen.zorg.BIJDRAGE_ZORGAANBIEDER": ("ja: een bijdrage", "nee: geen bijdrage"),
}


def _regels():
    """Elke regel onder haar naam in de module waarin zij staat."""
    for module in walk_packages(terugkeer.__path__, "terugkeer."):
        if module.ispkg:
            continue
        inhoud = vars(import_module(module.name))
        for naam, waarde in inhoud.items():
            if isinstance(waarde, Regel):
                yield f"{module.name.removeprefix('terugkeer.')}.{naam}", waarde


ALLE = dict(_regels())


def test_elke_regel_staat_hier():
    # een module kan een regel ook van een andere hebben; dan staat zij bij die andere
    bekend = [ALLE[naam] for naam in REGELS]
    assert [naam for naam, regel in ALLE.items() if not any(regel is b for b in bekend)] == []


@pytest.mark.parametrize("naam", REGELS)
def test_het_antwoord_en_de_woorden_van_het_tegendeel(naam):
    regel = ALLE[naam]
    verwacht = dict(zin.split(": ", 1) for zin in REGELS[naam])
    assert regel.antwoord.value == next(iter(verwacht))
    assert {antwoord.value for antwoord, _ in regel.woorden} == set(verwacht)
    assert len(regel.woorden) == len(verwacht)
    for antwoord, woorden in verwacht.items():
        assert replace(regel, antwoord=Antwoord(antwoord)).schrijfwijzen()[0] == woorden
