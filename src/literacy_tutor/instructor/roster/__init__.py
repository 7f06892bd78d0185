"""From an office's list of people to those who may join: read, understood, shown. Nothing is written here.

Deliberately empty: `reading.read_list`, then `preview.derive_preview`, then `records.roster.take_in`.
"""
