"""De motor: dezelfde Python als op de pagina's, in de browser van de lezer.

`vertaling` zet `terugkeer` om naar wat MicroPython begrijpt, `bundel` zoekt bijeen wat een rekenhulp
nodig heeft, `bouw` schrijft de bestanden die de browser ophaalt. Wat de vertaling niet kent, stopt de
bouw; dat de vertaling hetzelfde antwoordt als CPython, bewijst `tests/uitgave/motor`.
"""
