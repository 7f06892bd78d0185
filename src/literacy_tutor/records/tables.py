"""The records' tables as the migrations made them, each list by the one of its name; what was released is never edited."""

from __future__ import annotations

FIRST_TABLES = (
    # Every identity these records have written under; the newest one writes. A copy gets a new one.
    """CREATE TABLE device (
        n INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        since TEXT NOT NULL
    ) STRICT""",
    # The only table with names. Not unique: two people may share one.
    """CREATE TABLE person (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
        reading TEXT NOT NULL CHECK (length(reading) <= 40),
        picture TEXT NOT NULL,
        created_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    # n: order of arrival here. seq: order on the device, without gaps. at: for display only.
    """CREATE TABLE event (
        n INTEGER PRIMARY KEY,
        id TEXT NOT NULL,
        device TEXT NOT NULL,
        seq INTEGER NOT NULL CHECK (seq > 0),
        learner TEXT,
        attempt TEXT,
        kind TEXT NOT NULL,
        payload TEXT NOT NULL,
        at TEXT NOT NULL,
        hash BLOB NOT NULL CHECK (length(hash) = 8),
        UNIQUE (device, seq)
    ) STRICT""",
    "CREATE INDEX event_of_learner ON event (learner)",
    """CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
        BEGIN SELECT RAISE (ABORT, 'event rows are never changed'); END""",
    """CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
        BEGIN SELECT RAISE (ABORT, 'event rows are never deleted'); END""",
    # What runs now, on this machine only: a row goes when its attempt ends, and its actions with it.
    # touched: which of a learner's open attempts was worked on last. base_step: where its actions begin.
    """CREATE TABLE open_attempt (
        id TEXT NOT NULL PRIMARY KEY,
        learner TEXT NOT NULL REFERENCES person (id),
        lesson TEXT NOT NULL,
        lesson_hash TEXT NOT NULL,
        language TEXT NOT NULL,
        steps INTEGER NOT NULL,
        step INTEGER NOT NULL DEFAULT 0,
        base_step INTEGER NOT NULL DEFAULT 0,
        touched INTEGER NOT NULL,
        UNIQUE (learner, lesson)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE running_action (
        attempt TEXT NOT NULL REFERENCES open_attempt (id) ON DELETE CASCADE,
        n INTEGER NOT NULL,
        action TEXT NOT NULL,
        PRIMARY KEY (attempt, n)
    ) STRICT, WITHOUT ROWID""",
    # Derived: progress.rebuild_progress makes the same rows again from event.
    """CREATE TABLE progress (
        learner TEXT NOT NULL,
        lesson TEXT NOT NULL,
        steps INTEGER NOT NULL,
        steps_done INTEGER NOT NULL,
        open_attempt TEXT,
        started_count INTEGER NOT NULL,
        finished_count INTEGER NOT NULL,
        first_finished_at TEXT,
        last_finished_at TEXT,
        last_at TEXT NOT NULL,
        mistakes INTEGER NOT NULL,
        hints INTEGER NOT NULL,
        ms INTEGER NOT NULL,
        PRIMARY KEY (learner, lesson)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE setting (
        key TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
)

REGISTER = (
    """CREATE TABLE class (
        n INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        closed INTEGER NOT NULL DEFAULT 0
    ) STRICT""",
    """CREATE TABLE member (
        class TEXT NOT NULL,
        learner TEXT NOT NULL,
        since TEXT NOT NULL,
        PRIMARY KEY (class, learner)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX member_of_learner ON member (learner)",
    """CREATE TABLE hour (
        id TEXT NOT NULL PRIMARY KEY,
        class TEXT NOT NULL,
        day TEXT NOT NULL,
        cancelled INTEGER NOT NULL DEFAULT 0
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX hour_of_class ON hour (class, day)",
    """CREATE TABLE attendance (
        hour TEXT NOT NULL,
        learner TEXT NOT NULL,
        mark TEXT NOT NULL,
        PRIMARY KEY (hour, learner)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE archived (
        learner TEXT NOT NULL PRIMARY KEY,
        since TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
)

COURSE = (
    "ALTER TABLE member ADD COLUMN team TEXT",
    "ALTER TABLE member ADD COLUMN seat TEXT",
    "ALTER TABLE hour ADD COLUMN minutes INTEGER NOT NULL DEFAULT 60",
    "ALTER TABLE hour ADD COLUMN ended TEXT",
    # Some members of a class, with a helper of their own.
    """CREATE TABLE team (
        n INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        class TEXT NOT NULL,
        title TEXT NOT NULL,
        helper TEXT
    ) STRICT""",
    # Persons who help, and are never counted as learners.
    """CREATE TABLE helper (
        person TEXT NOT NULL PRIMARY KEY,
        since TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    # audience: the class, a team of it or a learner. lessons: a JSON list of ids, in their order.
    """CREATE TABLE plan (
        hour TEXT NOT NULL,
        audience TEXT NOT NULL,
        lessons TEXT NOT NULL,
        review INTEGER NOT NULL,
        way TEXT NOT NULL,
        PRIMARY KEY (hour, audience)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE consent (
        learner TEXT NOT NULL PRIMARY KEY,
        day TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    # learner turned out to be person; the log keeps its ids, what is derived from it counts for person.
    """CREATE TABLE alias (
        learner TEXT NOT NULL PRIMARY KEY,
        person TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    # "Everybody to this step": the newest command of a class in a lesson.
    """CREATE TABLE guidance (
        class TEXT NOT NULL,
        lesson TEXT NOT NULL,
        step TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (class, lesson)
    ) STRICT, WITHOUT ROWID""",
    # What volunteers write, the only words here besides names: never in the log. kind: note | question.
    """CREATE TABLE note (
        id TEXT NOT NULL PRIMARY KEY,
        kind TEXT NOT NULL,
        class TEXT NOT NULL,
        learner TEXT REFERENCES person (id) ON DELETE CASCADE,
        text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
        answer TEXT NOT NULL DEFAULT '' CHECK (length(answer) <= 2000),
        written_at TEXT NOT NULL,
        done_at TEXT
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX note_of_class ON note (class, written_at)",
    # Derived: what a learner knows, a row a skill, and their pace in a lesson; session.review makes them again.
    """CREATE TABLE card (
        learner TEXT NOT NULL,
        skill TEXT NOT NULL,
        lesson TEXT NOT NULL,
        lesson_ms INTEGER NOT NULL,
        grade INTEGER NOT NULL,
        why TEXT NOT NULL,
        times INTEGER NOT NULL,
        phase INTEGER NOT NULL,
        step INTEGER,
        stability REAL NOT NULL,
        difficulty REAL NOT NULL,
        due INTEGER NOT NULL,
        last INTEGER NOT NULL,
        PRIMARY KEY (learner, skill)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE pace (
        learner TEXT NOT NULL,
        lesson TEXT NOT NULL,
        recent TEXT NOT NULL,
        PRIMARY KEY (learner, lesson)
    ) STRICT, WITHOUT ROWID""",
)
