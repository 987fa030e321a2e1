"""De middelen om recht in op te schrijven: bronnen, waarden, uitkomsten, normen en tijd.

Hier staat zelf geen rechtsregel, op één na: de Algemene termijnenwet, die zegt hoe
in Nederland termijnen worden geteld (`tijd` en `feestdagen`).
"""
