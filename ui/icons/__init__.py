"""Lucide icons (ISC licence, see LICENSE) as SVG, tinted from the palette."""
