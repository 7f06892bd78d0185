"""The three tracks as home and a track's own page show them: in this order, each with its sign."""

from __future__ import annotations

SIGNS = {"basics": "smartphone", "procedures": "description", "fraud": "shield"}
