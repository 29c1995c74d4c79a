"""The register of cases on screen: the list, one case beside it, quick entry and the full form."""
