"""Wat de proeven na afloop vertellen."""

import pytest

from tests.uitgave.leesbaarheid import overzicht


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Toon na de proeven op de taal hoe leesbaar elke pagina is."""
    if any("test_taal.py" in verslag.nodeid for verslag in terminalreporter.getreports("passed")):
        terminalreporter.section("Leesbaarheid (Flesch-Douma; hoger is makkelijker)")
        terminalreporter.line("geheel  antwoord  pagina")
        for regel in overzicht():
            terminalreporter.line(regel)
