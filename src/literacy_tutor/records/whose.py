"""Whose rows a report counts: the learners of a class or of all, each as the person they are; helpers never."""

from __future__ import annotations

WHO = """who (learner, person) AS MATERIALIZED (
    SELECT known.learner, coalesce(alias.person, known.learner)
    FROM (SELECT learner FROM progress UNION SELECT learner FROM attendance UNION SELECT learner FROM member
        UNION SELECT learner FROM alias) AS known
    LEFT JOIN alias ON alias.learner = known.learner
    WHERE coalesce(alias.person, known.learner) NOT IN (SELECT person FROM helper)
        AND (:class = '' OR coalesce(alias.person, known.learner) IN (
            SELECT coalesce(alias.person, theirs.learner)
            FROM (SELECT learner FROM member WHERE class = :class
                UNION SELECT attendance.learner FROM hour JOIN attendance ON attendance.hour = hour.id
                    WHERE class = :class AND NOT cancelled AND mark IN ('present', 'online')) AS theirs
            LEFT JOIN alias ON alias.learner = theirs.learner)))"""
"""A common table: `learner` as the log has it, `person` whom it counts for. Of a class are its members, and whoever
came to one of its hours. `:class` is "" for all; who is archived or erased was there all the same."""
