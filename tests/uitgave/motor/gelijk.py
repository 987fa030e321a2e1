"""De poort: dezelfde vraag aan CPython en aan de motor, en het eerste verschil."""

import hashlib
import json
import subprocess
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path

from uitgave.motor.bouw import Motor, maak_motor, motor_van_rekenhulpen, wet

WORTEL = Path(__file__).parents[3]
NODE = WORTEL / ".venv/bin/node"
SPEEL = Path(__file__).with_name("speel.cjs")
PROEF = "proef"
"""De wet van een motor die alleen voor een proef is gemaakt."""


@cache
def motor_van_de_site() -> Motor:
    """De motor zoals hij op de site staat; hem maken kost enkele seconden."""
    return motor_van_rekenhulpen(WORTEL)


def proefmotor(bestanden: Mapping[str, str], ingang: str, *functies: str) -> Motor:
    """Een motor met één wet: deze bestanden."""
    return maak_motor(WORTEL, {PROEF: wet(PROEF, bestanden, ingang, *functies)})


def in_de_motor(
    motor: Motor, map_: Path, functie: str, argumenten: Sequence[Sequence[str]], *, voluit: bool
) -> list[str]:
    """Roep een functie van de motor in Node aan: per stel argumenten de uitvoer of haar sha256.

    Het eerste argument noemt de wet, tenzij de motor er maar één heeft.
    """
    map_.mkdir(exist_ok=True)
    for naam, inhoud in motor.bestanden().items():
        (map_ / naam).write_bytes(inhoud)
    opdracht = {
        "wasm": motor.naam_wasm,
        "wetten": list(motor.wetten),
        "functie": functie,
        "argumenten": argumenten,
        "voluit": voluit,
    }
    (map_ / "opdracht.json").write_text(json.dumps(opdracht), "utf-8")
    gelopen = subprocess.run(
        [NODE, SPEEL, map_], capture_output=True, check=False, encoding="utf-8"
    )
    if gelopen.returncode:
        raise AssertionError(f"de motor stopt:\n{gelopen.stderr}\n{gelopen.stdout[-2000:]}")
    regels = gelopen.stdout.splitlines()
    return [json.loads(regel) for regel in regels] if voluit else regels


def eerste_verschil(
    motor: Motor,
    map_: Path,
    functie: str,
    cpython: Callable[..., str],
    argumenten: Sequence[Sequence[str]],
) -> str:
    """Leeg als beide Pythons bij alle argumenten hetzelfde zeggen; anders het eerste verschil."""
    sommen = in_de_motor(motor, map_, functie, argumenten, voluit=False)
    assert len(sommen) == len(argumenten)
    for delen, som in zip(argumenten, sommen, strict=True):
        echt = cpython(*delen)
        if hashlib.sha256(echt.encode()).hexdigest() != som:
            (vertaald,) = in_de_motor(motor, map_, functie, [delen], voluit=True)
            return _wijs_aan(delen, echt, vertaald)
    return ""


def _wijs_aan(delen: Sequence[str], echt: str, vertaald: str) -> str:
    """Het geval en de eerste plek waar de twee uit elkaar lopen."""
    gevallen = delen[-1].split("\n")
    for geval, een, ander in zip(gevallen, echt.split("\n"), vertaald.split("\n"), strict=False):
        if een != ander:
            plek = next(
                (n for n, (a, b) in enumerate(zip(een, ander, strict=False)) if a != b), len(een)
            )
            begin = max(0, plek - 60)
            return f"{geval}\nCPython: …{een[begin:][:200]}\nmotor:   …{ander[begin:][:200]}"
    return f"{delen}\nCPython: {echt[:300]}\nmotor:   {vertaald[:300]}"


def bij_elkaar(regels: Sequence[str], aantal: int) -> list[list[str]]:
    """De regels in pakken van dit aantal, elk als één argument."""
    return [["\n".join(regels[n : n + aantal])] for n in range(0, len(regels), aantal)]


def anders(bestanden: Mapping[str, str], pad: str, oud: str, nieuw: str) -> dict[str, str]:
    """Een bundel waarin één ding anders is."""
    assert oud in bestanden[pad]
    return {**bestanden, pad: bestanden[pad].replace(oud, nieuw, 1)}
