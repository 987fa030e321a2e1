"""Wat Python met tekst en reeksen doet, als uitkomsten om te vergelijken. Draait in beide Pythons."""

from json import dumps, loads

TEKSTEN = (
    "", " ", "abc", "é", "één twee", " \u00a0mei\u3000\n", "ÀÉ", "Straße", "\u0130i",
    "a\u2028b\x0b", "12", "\uff11\uff12", "²", "-5", "x-y-z", "\U0001f600 lacht", "naïef's", 'zeg "ja"',
    "\\\x00\x7f\xad",
    "ABC def", "\t tab", "e\u0301", "dé het dé", "\r\n\n", "Ω", "\u03c3\u03c2",
)  # fmt: skip
DELEN = ("é", "e", "dé", "-", " ", "\U0001f600")


def woorden(tekst: str) -> str:
    """Elke methode die een tekst alleen nodig heeft."""
    uit = [
        repr(tekst), tekst.lower(), tekst.upper(), tekst.casefold(), tekst.strip(), tekst.lstrip(),
        tekst.rstrip(), tekst.split(), tekst.splitlines(), tekst.isalpha(), tekst.isdecimal(),
        tekst.isspace(), tekst.zfill(5), tekst.rjust(6), tekst.ljust(6, "é"), len(tekst), tekst[:2],
        tekst[-1:], tekst[1:-1], list(tekst), sorted(tekst), [ord(teken) for teken in tekst],
        dumps(tekst), dumps([tekst], ensure_ascii=False), loads(dumps({tekst: [tekst, None, True]})),
    ]  # fmt: skip
    if tekst.isdecimal():
        uit.append(int(tekst))
    return repr(uit)


def paren(tekst: str, deel: str) -> str:
    """Elke methode die er nog een tekst bij nodig heeft."""
    uit: list[object] = [
        tekst.find(deel), tekst.rfind(deel), tekst.count(deel), tekst.startswith(deel),
        tekst.endswith(deel), tekst.replace(deel, "ø"), tekst.removeprefix(deel),
        tekst.removesuffix(deel), deel in tekst, deel.join([tekst, tekst]), tekst + deel,
        tekst < deel, tekst == deel, f"{tekst}{deel!r}{{}}", (tekst, deel) < (deel, tekst),
    ]  # fmt: skip
    if tekst:
        uit += [tekst.partition(deel), tekst.rpartition(deel), tekst.split(deel), tekst.strip(deel)]
    return repr(uit)


def alles() -> str:
    """Een regel per tekst, en een per paar."""
    regels = [woorden(tekst) for tekst in TEKSTEN]
    regels += [paren(tekst, deel) for tekst in TEKSTEN for deel in DELEN]
    return "\n".join(regels)


def letters(nummers: str) -> str:
    """Wat Python van losse letters weet."""
    regels = []
    for nummer in nummers.split(" "):
        teken = chr(int(nummer))
        kort = (teken.lower(), teken.upper(), teken.casefold(), teken.isalpha(), teken.isdecimal())
        regels.append(f"{nummer} {kort} {teken!r}")
    return "\n".join(regels)
