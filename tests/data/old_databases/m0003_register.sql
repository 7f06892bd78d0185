PRAGMA foreign_keys = OFF;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'records','m0001_first_tables','2026-11-25 16:40:08.478250+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'records','m0002_learner_settings','2026-11-25 16:40:08.478417+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'records','m0003_register','2026-11-25 16:40:08.478817+00:00');
CREATE TABLE archived (
        learner TEXT NOT NULL PRIMARY KEY,
        since TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
CREATE TABLE attendance (
        hour TEXT NOT NULL,
        learner TEXT NOT NULL,
        mark TEXT NOT NULL,
        PRIMARY KEY (hour, learner)
    ) STRICT, WITHOUT ROWID;
INSERT INTO "attendance" VALUES('01a21394-3034-782f-b1de-68623ec420b4','01a21394-3020-7cf0-b20b-198f51a92835','present');
INSERT INTO "attendance" VALUES('01a21394-3034-782f-b1de-68623ec420b4','01a21394-3025-7ccb-9f4c-c0458693058d','online');
CREATE TABLE class (
        n INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        closed INTEGER NOT NULL DEFAULT 0
    ) STRICT;
INSERT INTO "class" VALUES(1,'01a21394-3027-7179-bed4-e1389b165c8e','火曜クラス',0);
CREATE TABLE device (
        n INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        since TEXT NOT NULL
    ) STRICT;
INSERT INTO "device" VALUES(1,'01a21394-301f-7bc2-aa5e-7626e3597890','2026-04-07T10:00:00.000+09:00');
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
INSERT INTO "event" VALUES(1,'01a21394-3021-7d32-91b7-5e84a4702e79','01a21394-301f-7bc2-aa5e-7626e3597890',1,'01a21394-3020-7cf0-b20b-198f51a92835',NULL,'learner_added','{}','2026-04-07T10:00:02.000+09:00',X'C2A6BFEE1DFD0799');
INSERT INTO "event" VALUES(2,'01a21394-3022-765a-8603-03fa5d628607','01a21394-301f-7bc2-aa5e-7626e3597890',2,'01a21394-3020-7cf0-b20b-198f51a92835','01a21394-3022-7093-8c1d-506a1cbfe516','attempt_started','{"language":"ja","lesson":"basics/tap","lesson_hash":"0f3a","steps":2}','2026-04-07T10:00:04.000+09:00',X'2FC3BE30C2A31311');
INSERT INTO "event" VALUES(3,'01a21394-3023-779d-959f-b7e80c76233e','01a21394-301f-7bc2-aa5e-7626e3597890',3,'01a21394-3020-7cf0-b20b-198f51a92835','01a21394-3022-7093-8c1d-506a1cbfe516','step_missed','{"mistake":"phone","step":"open"}','2026-04-07T10:00:05.000+09:00',X'BBAD80D28BB82A71');
INSERT INTO "event" VALUES(4,'01a21394-3023-7d8a-b242-f033a8d4dce8','01a21394-301f-7bc2-aa5e-7626e3597890',4,'01a21394-3020-7cf0-b20b-198f51a92835','01a21394-3022-7093-8c1d-506a1cbfe516','step_passed','{"hint_level":0,"index":0,"mistakes":0,"ms":4200,"step":"open"}','2026-04-07T10:00:06.000+09:00',X'3A88D0720766689E');
INSERT INTO "event" VALUES(5,'01a21394-3024-7f5c-9e2a-5fb250c27a2d','01a21394-301f-7bc2-aa5e-7626e3597890',5,'01a21394-3020-7cf0-b20b-198f51a92835','01a21394-3022-7093-8c1d-506a1cbfe516','step_passed','{"hint_level":0,"index":1,"mistakes":0,"ms":4200,"step":"read"}','2026-04-07T10:00:07.000+09:00',X'E91CF24B4C364F1F');
INSERT INTO "event" VALUES(6,'01a21394-3024-756f-8d25-20bc2ef28bc2','01a21394-301f-7bc2-aa5e-7626e3597890',6,'01a21394-3020-7cf0-b20b-198f51a92835','01a21394-3022-7093-8c1d-506a1cbfe516','attempt_finished','{}','2026-04-07T10:00:07.000+09:00',X'0CFF4ECCCA24E8BA');
INSERT INTO "event" VALUES(7,'01a21394-3025-7cd3-bd7d-3696027c277f','01a21394-301f-7bc2-aa5e-7626e3597890',7,'01a21394-3025-7ccb-9f4c-c0458693058d',NULL,'learner_added','{}','2026-04-07T10:00:08.000+09:00',X'85EF37E6DD414A0F');
INSERT INTO "event" VALUES(8,'01a21394-3026-7dd4-b000-a66d01f77bde','01a21394-301f-7bc2-aa5e-7626e3597890',8,'01a21394-3025-7ccb-9f4c-c0458693058d','01a21394-3026-73f5-9eff-df4471b03863','attempt_started','{"language":"ja","lesson":"procedures/library","lesson_hash":"9c1e","steps":6}','2026-04-07T10:00:09.000+09:00',X'9E1BEB167E9E80DA');
INSERT INTO "event" VALUES(9,'01a21394-3026-77af-94c6-5cfd45d7b280','01a21394-301f-7bc2-aa5e-7626e3597890',9,'01a21394-3025-7ccb-9f4c-c0458693058d','01a21394-3026-73f5-9eff-df4471b03863','hint_shown','{"level":1,"step":"open"}','2026-04-07T10:00:10.000+09:00',X'C0510749096DC152');
INSERT INTO "event" VALUES(10,'01a21394-3027-73b2-a6d7-a68bf54c6c8e','01a21394-301f-7bc2-aa5e-7626e3597890',10,'01a21394-3025-7ccb-9f4c-c0458693058d','01a21394-3026-73f5-9eff-df4471b03863','step_passed','{"hint_level":0,"index":0,"mistakes":0,"ms":4200,"step":"open"}','2026-04-07T10:00:11.000+09:00',X'F56864590EAA9AB5');
INSERT INTO "event" VALUES(11,'01a21394-3027-72e6-87e4-d2f9fe6c5498','01a21394-301f-7bc2-aa5e-7626e3597890',11,NULL,NULL,'class_opened','{"class":"01a21394-3027-7179-bed4-e1389b165c8e","title":"火曜クラス"}','2026-04-07T10:00:12.000+09:00',X'F22E30DC175901CA');
INSERT INTO "event" VALUES(12,'01a21394-302e-7fc7-8db9-8ff67d296596','01a21394-301f-7bc2-aa5e-7626e3597890',12,'01a21394-3020-7cf0-b20b-198f51a92835',NULL,'member_joined','{"class":"01a21394-3027-7179-bed4-e1389b165c8e"}','2026-04-07T10:00:13.000+09:00',X'9B111E2D1123C23C');
INSERT INTO "event" VALUES(13,'01a21394-302e-7b07-ad9a-8f2ec281d8d5','01a21394-301f-7bc2-aa5e-7626e3597890',13,'01a21394-3025-7ccb-9f4c-c0458693058d',NULL,'member_joined','{"class":"01a21394-3027-7179-bed4-e1389b165c8e"}','2026-04-07T10:00:13.000+09:00',X'6C217F832A9305F0');
INSERT INTO "event" VALUES(14,'01a21394-3034-764b-8457-dacd757002c3','01a21394-301f-7bc2-aa5e-7626e3597890',14,NULL,NULL,'hour_held','{"class":"01a21394-3027-7179-bed4-e1389b165c8e","day":"2026-04-07","hour":"01a21394-3034-782f-b1de-68623ec420b4"}','2026-04-07T10:00:14.000+09:00',X'A80D29A13B9A6D28');
INSERT INTO "event" VALUES(15,'01a21394-3034-7ea9-ba39-f576ac84c417','01a21394-301f-7bc2-aa5e-7626e3597890',15,'01a21394-3020-7cf0-b20b-198f51a92835',NULL,'attendance_marked','{"hour":"01a21394-3034-782f-b1de-68623ec420b4","mark":"present"}','2026-04-07T10:00:15.000+09:00',X'98FCB295FC9372C3');
INSERT INTO "event" VALUES(16,'01a21394-3034-72e0-a0d7-0e1a7ba4527e','01a21394-301f-7bc2-aa5e-7626e3597890',16,'01a21394-3025-7ccb-9f4c-c0458693058d',NULL,'attendance_marked','{"hour":"01a21394-3034-782f-b1de-68623ec420b4","mark":"online"}','2026-04-07T10:00:15.000+09:00',X'E097CEB10F91CF05');
CREATE TABLE hour (
        id TEXT NOT NULL PRIMARY KEY,
        class TEXT NOT NULL,
        day TEXT NOT NULL,
        cancelled INTEGER NOT NULL DEFAULT 0
    ) STRICT, WITHOUT ROWID;
INSERT INTO "hour" VALUES('01a21394-3034-782f-b1de-68623ec420b4','01a21394-3027-7179-bed4-e1389b165c8e','2026-04-07',0);
CREATE TABLE learner_setting (
            learner TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            key TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (learner, key)
        ) STRICT, WITHOUT ROWID;
INSERT INTO "learner_setting" VALUES('01a21394-3020-7cf0-b20b-198f51a92835','text_size','"150"');
CREATE TABLE member (
        class TEXT NOT NULL,
        learner TEXT NOT NULL,
        since TEXT NOT NULL,
        PRIMARY KEY (class, learner)
    ) STRICT, WITHOUT ROWID;
INSERT INTO "member" VALUES('01a21394-3027-7179-bed4-e1389b165c8e','01a21394-3020-7cf0-b20b-198f51a92835','2026-04-07T10:00:13.000+09:00');
INSERT INTO "member" VALUES('01a21394-3027-7179-bed4-e1389b165c8e','01a21394-3025-7ccb-9f4c-c0458693058d','2026-04-07T10:00:13.000+09:00');
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
INSERT INTO "open_attempt" VALUES('01a21394-3026-73f5-9eff-df4471b03863','01a21394-3025-7ccb-9f4c-c0458693058d','procedures/library','9c1e','ja',6,1,0,1);
CREATE TABLE person (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
        reading TEXT NOT NULL CHECK (length(reading) <= 40),
        picture TEXT NOT NULL,
        created_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
INSERT INTO "person" VALUES('01a21394-3020-7cf0-b20b-198f51a92835','田中 はな','たなか はな','cat','2026-04-07T10:00:02.000+09:00');
INSERT INTO "person" VALUES('01a21394-3025-7ccb-9f4c-c0458693058d','佐藤 よし','さとう よし','dog','2026-04-07T10:00:08.000+09:00');
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
INSERT INTO "progress" VALUES('01a21394-3020-7cf0-b20b-198f51a92835','basics/tap',2,2,NULL,1,1,'2026-04-07T10:00:07.000+09:00','2026-04-07T10:00:07.000+09:00','2026-04-07T10:00:07.000+09:00',1,0,8400);
INSERT INTO "progress" VALUES('01a21394-3025-7ccb-9f4c-c0458693058d','procedures/library',6,1,'01a21394-3026-73f5-9eff-df4471b03863',1,0,NULL,NULL,'2026-04-07T10:00:11.000+09:00',0,1,4200);
CREATE TABLE running_action (
        attempt TEXT NOT NULL REFERENCES open_attempt (id) ON DELETE CASCADE,
        n INTEGER NOT NULL,
        action TEXT NOT NULL,
        PRIMARY KEY (attempt, n)
    ) STRICT, WITHOUT ROWID;
INSERT INTO "running_action" VALUES('01a21394-3026-73f5-9eff-df4471b03863',1,'{"tap":"home.browser"}');
INSERT INTO "running_action" VALUES('01a21394-3026-73f5-9eff-df4471b03863',2,'{"tap":"browser.library"}');
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
CREATE INDEX member_of_learner ON member (learner);
CREATE INDEX hour_of_class ON hour (class, day);
COMMIT;
PRAGMA application_id = 1280595284;
PRAGMA user_version = 383709205;
