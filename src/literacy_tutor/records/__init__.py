"""Where outcomes become rows: the only package that speaks SQL, and the only place a learner's name stands.

Deliberately empty, so that showing the first page costs only the modules it uses.
"""
