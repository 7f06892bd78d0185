"""Lessons and practice services: read from files, checked, run by a pure runner. Never sees Qt, SQL or a clock."""
