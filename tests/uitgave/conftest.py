"""Een kopie van het project waarin een proef een fout plant."""

from pathlib import Path

import pytest

from tests.uitgave.hulp import Proefproject, kopieer


@pytest.fixture
def proef(tmp_path: Path) -> Proefproject:
    """Een verse kopie; `proef.meldingen()` zegt wat de poorten ervan vinden."""
    return kopieer(tmp_path)
