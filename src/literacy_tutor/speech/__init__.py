"""The voice: what is said of a text with readings, and the programs that say it, in a process of their own."""
