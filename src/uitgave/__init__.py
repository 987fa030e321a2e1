"""De uitgave: van Markdown, begrippen en normen naar een site die niet kan afwijken van de code."""
