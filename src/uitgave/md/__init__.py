"""Markdown-extensies: zij maken van de tekens die een schrijver typt wat de lezer ziet.

Ze staan los van MkDocs, zodat dezelfde `mkdocs.yml` ook met een andere bouwer werkt.
"""
