"""Cells in and out of files. What the cells mean for a case is the business of the importing service."""
