"""A teacher at work: plain Python, no Qt, no SQL."""
