PRAGMA foreign_keys = OFF;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'records','m0001_first_tables','2026-11-25 06:42:14.825851+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'records','m0002_learner_settings','2026-11-25 06:42:14.826179+00:00');
CREATE TABLE device (
        n INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        since TEXT NOT NULL
    ) STRICT;
INSERT INTO "device" VALUES(1,'01a21170-ccaa-7069-84f0-9af92b0d5d36','2026-04-07T10:00:00.000+09:00');
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
INSERT INTO "event" VALUES(1,'01a21170-ccab-7fbd-9de0-5edbb5caa8f9','01a21170-ccaa-7069-84f0-9af92b0d5d36',1,'01a21170-ccab-768b-8dd9-4f1afd18564b',NULL,'learner_added','{}','2026-04-07T10:00:02.000+09:00',X'C1DECB861BA6967D');
INSERT INTO "event" VALUES(2,'01a21170-ccac-7ff4-a4cb-b043bcfdd7d0','01a21170-ccaa-7069-84f0-9af92b0d5d36',2,'01a21170-ccab-768b-8dd9-4f1afd18564b','01a21170-ccac-787f-90b9-42f0fb50033e','attempt_started','{"language":"ja","lesson":"basics/tap","lesson_hash":"0f3a","steps":2}','2026-04-07T10:00:04.000+09:00',X'327AF76050D6640F');
INSERT INTO "event" VALUES(3,'01a21170-ccad-7298-abd9-04cc69a7f87e','01a21170-ccaa-7069-84f0-9af92b0d5d36',3,'01a21170-ccab-768b-8dd9-4f1afd18564b','01a21170-ccac-787f-90b9-42f0fb50033e','step_missed','{"mistake":"phone","step":"open"}','2026-04-07T10:00:05.000+09:00',X'05A8D1425B9BA0B0');
INSERT INTO "event" VALUES(4,'01a21170-ccad-7450-9884-0bb8cabd8983','01a21170-ccaa-7069-84f0-9af92b0d5d36',4,'01a21170-ccab-768b-8dd9-4f1afd18564b','01a21170-ccac-787f-90b9-42f0fb50033e','step_passed','{"hint_level":0,"index":0,"mistakes":0,"ms":4200,"step":"open"}','2026-04-07T10:00:06.000+09:00',X'D72AF62C0C7E2FDE');
INSERT INTO "event" VALUES(5,'01a21170-ccae-7dd0-8b8b-b4c45eafa673','01a21170-ccaa-7069-84f0-9af92b0d5d36',5,'01a21170-ccab-768b-8dd9-4f1afd18564b','01a21170-ccac-787f-90b9-42f0fb50033e','step_passed','{"hint_level":0,"index":1,"mistakes":0,"ms":4200,"step":"read"}','2026-04-07T10:00:07.000+09:00',X'F302CE4F8D182B1A');
INSERT INTO "event" VALUES(6,'01a21170-ccae-76f3-a3cd-4003c0ae8ee3','01a21170-ccaa-7069-84f0-9af92b0d5d36',6,'01a21170-ccab-768b-8dd9-4f1afd18564b','01a21170-ccac-787f-90b9-42f0fb50033e','attempt_finished','{}','2026-04-07T10:00:07.000+09:00',X'C264285963A562DD');
INSERT INTO "event" VALUES(7,'01a21170-ccaf-7b66-ac2c-a0ba38fe104d','01a21170-ccaa-7069-84f0-9af92b0d5d36',7,'01a21170-ccaf-7bdc-82da-03b73f2f708f',NULL,'learner_added','{}','2026-04-07T10:00:08.000+09:00',X'FB3410F45F81BD8B');
INSERT INTO "event" VALUES(8,'01a21170-ccaf-724d-884b-28474ef88393','01a21170-ccaa-7069-84f0-9af92b0d5d36',8,'01a21170-ccaf-7bdc-82da-03b73f2f708f','01a21170-ccaf-757b-9344-41bc3853eb8a','attempt_started','{"language":"ja","lesson":"procedures/library","lesson_hash":"9c1e","steps":6}','2026-04-07T10:00:09.000+09:00',X'6E464A987D066D57');
INSERT INTO "event" VALUES(9,'01a21170-ccb0-7d46-beef-f9bafbd42ba8','01a21170-ccaa-7069-84f0-9af92b0d5d36',9,'01a21170-ccaf-7bdc-82da-03b73f2f708f','01a21170-ccaf-757b-9344-41bc3853eb8a','hint_shown','{"level":1,"step":"open"}','2026-04-07T10:00:10.000+09:00',X'A83D13A967C74149');
INSERT INTO "event" VALUES(10,'01a21170-ccb0-7ccb-830f-b7c8ef1fba47','01a21170-ccaa-7069-84f0-9af92b0d5d36',10,'01a21170-ccaf-7bdc-82da-03b73f2f708f','01a21170-ccaf-757b-9344-41bc3853eb8a','step_passed','{"hint_level":0,"index":0,"mistakes":0,"ms":4200,"step":"open"}','2026-04-07T10:00:11.000+09:00',X'CD8B39D711B96E6A');
CREATE TABLE learner_setting (
            learner TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            key TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (learner, key)
        ) STRICT, WITHOUT ROWID;
INSERT INTO "learner_setting" VALUES('01a21170-ccab-768b-8dd9-4f1afd18564b','text_size','"150"');
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
INSERT INTO "open_attempt" VALUES('01a21170-ccaf-757b-9344-41bc3853eb8a','01a21170-ccaf-7bdc-82da-03b73f2f708f','procedures/library','9c1e','ja',6,1,0,1);
CREATE TABLE person (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
        reading TEXT NOT NULL CHECK (length(reading) <= 40),
        picture TEXT NOT NULL,
        created_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
INSERT INTO "person" VALUES('01a21170-ccab-768b-8dd9-4f1afd18564b','田中 はな','たなか はな','cat','2026-04-07T10:00:02.000+09:00');
INSERT INTO "person" VALUES('01a21170-ccaf-7bdc-82da-03b73f2f708f','佐藤 よし','さとう よし','dog','2026-04-07T10:00:08.000+09:00');
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
INSERT INTO "progress" VALUES('01a21170-ccab-768b-8dd9-4f1afd18564b','basics/tap',2,2,NULL,1,1,'2026-04-07T10:00:07.000+09:00','2026-04-07T10:00:07.000+09:00','2026-04-07T10:00:07.000+09:00',1,0,8400);
INSERT INTO "progress" VALUES('01a21170-ccaf-7bdc-82da-03b73f2f708f','procedures/library',6,1,'01a21170-ccaf-757b-9344-41bc3853eb8a',1,0,NULL,NULL,'2026-04-07T10:00:11.000+09:00',0,1,4200);
CREATE TABLE running_action (
        attempt TEXT NOT NULL REFERENCES open_attempt (id) ON DELETE CASCADE,
        n INTEGER NOT NULL,
        action TEXT NOT NULL,
        PRIMARY KEY (attempt, n)
    ) STRICT, WITHOUT ROWID;
INSERT INTO "running_action" VALUES('01a21170-ccaf-757b-9344-41bc3853eb8a',1,'{"tap":"home.browser"}');
INSERT INTO "running_action" VALUES('01a21170-ccaf-757b-9344-41bc3853eb8a',2,'{"tap":"browser.library"}');
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
PRAGMA user_version = 439759438;
