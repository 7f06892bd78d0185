PRAGMA foreign_keys = OFF;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'records','m0001_first_tables','2026-11-23 18:16:11.107876+00:00');
CREATE TABLE device (
        n INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        since TEXT NOT NULL
    ) STRICT;
INSERT INTO "device" VALUES(1,'01a2099f-6664-768a-82be-4f8fe85e323b','2026-04-07T10:00:00.000+09:00');
CREATE TABLE event (
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
    ) STRICT;
INSERT INTO "event" VALUES(1,'01a2099f-6665-7018-8900-eab7c6435f1c','01a2099f-6664-768a-82be-4f8fe85e323b',1,'01a2099f-6665-70b6-ab15-b082db38194d',NULL,'learner_added','{}','2026-04-07T10:00:02.000+09:00',X'860B5683C86FAB0C');
INSERT INTO "event" VALUES(2,'01a2099f-6666-7d45-accd-e2fa5b36ddf1','01a2099f-6664-768a-82be-4f8fe85e323b',2,'01a2099f-6665-70b6-ab15-b082db38194d','01a2099f-6665-70fc-bc1e-f6faaecaa023','attempt_started','{"language":"ja","lesson":"basics/tap","lesson_hash":"0f3a","steps":2}','2026-04-07T10:00:03.000+09:00',X'6FC9090F6F3BA77F');
INSERT INTO "event" VALUES(3,'01a2099f-6666-7ba8-bafc-29cb7d62d485','01a2099f-6664-768a-82be-4f8fe85e323b',3,'01a2099f-6665-70b6-ab15-b082db38194d','01a2099f-6665-70fc-bc1e-f6faaecaa023','step_missed','{"mistake":"phone","step":"open"}','2026-04-07T10:00:04.000+09:00',X'6005F30D4186431A');
INSERT INTO "event" VALUES(4,'01a2099f-6667-7133-a7a9-e0428a0fda56','01a2099f-6664-768a-82be-4f8fe85e323b',4,'01a2099f-6665-70b6-ab15-b082db38194d','01a2099f-6665-70fc-bc1e-f6faaecaa023','step_passed','{"hint_level":0,"index":0,"mistakes":0,"ms":4200,"step":"open"}','2026-04-07T10:00:05.000+09:00',X'3FA08C85EC6FA0AE');
INSERT INTO "event" VALUES(5,'01a2099f-6667-73c8-85e2-31014be00bfa','01a2099f-6664-768a-82be-4f8fe85e323b',5,'01a2099f-6665-70b6-ab15-b082db38194d','01a2099f-6665-70fc-bc1e-f6faaecaa023','step_passed','{"hint_level":0,"index":1,"mistakes":0,"ms":4200,"step":"read"}','2026-04-07T10:00:06.000+09:00',X'A044623D912EAF10');
INSERT INTO "event" VALUES(6,'01a2099f-6667-7a12-a063-c9fcfe17576a','01a2099f-6664-768a-82be-4f8fe85e323b',6,'01a2099f-6665-70b6-ab15-b082db38194d','01a2099f-6665-70fc-bc1e-f6faaecaa023','attempt_finished','{}','2026-04-07T10:00:06.000+09:00',X'BBFBCF3727C093A0');
INSERT INTO "event" VALUES(7,'01a2099f-6668-713f-86cf-549a855a62db','01a2099f-6664-768a-82be-4f8fe85e323b',7,'01a2099f-6668-72af-b6a9-44904865a38f',NULL,'learner_added','{}','2026-04-07T10:00:07.000+09:00',X'D528ECF87B7405B0');
INSERT INTO "event" VALUES(8,'01a2099f-6669-751f-a8ed-e5a0f4914f5f','01a2099f-6664-768a-82be-4f8fe85e323b',8,'01a2099f-6668-72af-b6a9-44904865a38f','01a2099f-6669-7add-b5da-d7d5c1de45e6','attempt_started','{"language":"ja","lesson":"procedures/library","lesson_hash":"9c1e","steps":6}','2026-04-07T10:00:08.000+09:00',X'29415C9378C869E1');
INSERT INTO "event" VALUES(9,'01a2099f-6669-7514-ba76-4896a2f34659','01a2099f-6664-768a-82be-4f8fe85e323b',9,'01a2099f-6668-72af-b6a9-44904865a38f','01a2099f-6669-7add-b5da-d7d5c1de45e6','hint_shown','{"level":1,"step":"open"}','2026-04-07T10:00:09.000+09:00',X'24CD7401BAF77277');
INSERT INTO "event" VALUES(10,'01a2099f-666a-705b-8531-3dbd487b5660','01a2099f-6664-768a-82be-4f8fe85e323b',10,'01a2099f-6668-72af-b6a9-44904865a38f','01a2099f-6669-7add-b5da-d7d5c1de45e6','step_passed','{"hint_level":0,"index":0,"mistakes":0,"ms":4200,"step":"open"}','2026-04-07T10:00:10.000+09:00',X'E1AF105EFE0878B9');
CREATE TABLE open_attempt (
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
    ) STRICT, WITHOUT ROWID;
INSERT INTO "open_attempt" VALUES('01a2099f-6669-7add-b5da-d7d5c1de45e6','01a2099f-6668-72af-b6a9-44904865a38f','procedures/library','9c1e','ja',6,1,0,1);
CREATE TABLE person (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
        reading TEXT NOT NULL CHECK (length(reading) <= 40),
        picture TEXT NOT NULL,
        created_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
INSERT INTO "person" VALUES('01a2099f-6665-70b6-ab15-b082db38194d','田中 はな','たなか はな','cat','2026-04-07T10:00:02.000+09:00');
INSERT INTO "person" VALUES('01a2099f-6668-72af-b6a9-44904865a38f','佐藤 よし','さとう よし','dog','2026-04-07T10:00:07.000+09:00');
CREATE TABLE progress (
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
    ) STRICT, WITHOUT ROWID;
INSERT INTO "progress" VALUES('01a2099f-6665-70b6-ab15-b082db38194d','basics/tap',2,2,NULL,1,1,'2026-04-07T10:00:06.000+09:00','2026-04-07T10:00:06.000+09:00','2026-04-07T10:00:06.000+09:00',1,0,8400);
INSERT INTO "progress" VALUES('01a2099f-6668-72af-b6a9-44904865a38f','procedures/library',6,1,'01a2099f-6669-7add-b5da-d7d5c1de45e6',1,0,NULL,NULL,'2026-04-07T10:00:10.000+09:00',0,1,4200);
CREATE TABLE running_action (
        attempt TEXT NOT NULL REFERENCES open_attempt (id) ON DELETE CASCADE,
        n INTEGER NOT NULL,
        action TEXT NOT NULL,
        PRIMARY KEY (attempt, n)
    ) STRICT, WITHOUT ROWID;
INSERT INTO "running_action" VALUES('01a2099f-6669-7add-b5da-d7d5c1de45e6',1,'{"tap":"home.browser"}');
INSERT INTO "running_action" VALUES('01a2099f-6669-7add-b5da-d7d5c1de45e6',2,'{"tap":"browser.library"}');
CREATE TABLE setting (
        key TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
INSERT INTO "setting" VALUES('language','"ja"');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX event_of_learner ON event (learner);
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
        BEGIN SELECT RAISE (ABORT, 'event rows are never changed'); END;
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
        BEGIN SELECT RAISE (ABORT, 'event rows are never deleted'); END;
COMMIT;
PRAGMA application_id = 1280595284;
PRAGMA user_version = 1195619715;
