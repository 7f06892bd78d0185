PRAGMA foreign_keys = OFF;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'records','m0001_first_tables','2026-11-25 16:28:25.563169+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'records','m0002_learner_settings','2026-11-25 16:28:25.563356+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'records','m0003_register','2026-11-25 16:28:25.563648+00:00');
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
INSERT INTO "attendance" VALUES('01a21389-7663-7173-a677-106a96788084','01a21389-765d-78ed-941e-6abf943cb541','present');
INSERT INTO "attendance" VALUES('01a21389-7663-7173-a677-106a96788084','01a21389-7661-75cf-beeb-354f4956339d','online');
CREATE TABLE class (
        id TEXT NOT NULL PRIMARY KEY,
        title TEXT NOT NULL,
        closed INTEGER NOT NULL DEFAULT 0,
        opened_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
INSERT INTO "class" VALUES('01a21389-7663-7a68-879c-f58cc2877c1b','火曜クラス',0,'2026-04-07T10:00:12.000+09:00');
CREATE TABLE device (
        n INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        since TEXT NOT NULL
    ) STRICT;
INSERT INTO "device" VALUES(1,'01a21389-765b-7138-b40c-b589e2979b98','2026-04-07T10:00:00.000+09:00');
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
INSERT INTO "event" VALUES(1,'01a21389-765d-7e8a-bd00-0ef8dae5f035','01a21389-765b-7138-b40c-b589e2979b98',1,'01a21389-765d-78ed-941e-6abf943cb541',NULL,'learner_added','{}','2026-04-07T10:00:02.000+09:00',X'3A84F98BF07775FE');
INSERT INTO "event" VALUES(2,'01a21389-765e-79aa-8cc0-3f727916d6eb','01a21389-765b-7138-b40c-b589e2979b98',2,'01a21389-765d-78ed-941e-6abf943cb541','01a21389-765e-75a6-884f-affe316f1fc7','attempt_started','{"language":"ja","lesson":"basics/tap","lesson_hash":"0f3a","steps":2}','2026-04-07T10:00:04.000+09:00',X'A40663BB78DBF01E');
INSERT INTO "event" VALUES(3,'01a21389-765f-7947-a773-92d6c19ce580','01a21389-765b-7138-b40c-b589e2979b98',3,'01a21389-765d-78ed-941e-6abf943cb541','01a21389-765e-75a6-884f-affe316f1fc7','step_missed','{"mistake":"phone","step":"open"}','2026-04-07T10:00:05.000+09:00',X'A2CCDBCD181A53EF');
INSERT INTO "event" VALUES(4,'01a21389-765f-7134-99b5-99566486f6d8','01a21389-765b-7138-b40c-b589e2979b98',4,'01a21389-765d-78ed-941e-6abf943cb541','01a21389-765e-75a6-884f-affe316f1fc7','step_passed','{"hint_level":0,"index":0,"mistakes":0,"ms":4200,"step":"open"}','2026-04-07T10:00:06.000+09:00',X'7E7394A391865A15');
INSERT INTO "event" VALUES(5,'01a21389-7660-75a6-ab2a-f258120fadc6','01a21389-765b-7138-b40c-b589e2979b98',5,'01a21389-765d-78ed-941e-6abf943cb541','01a21389-765e-75a6-884f-affe316f1fc7','step_passed','{"hint_level":0,"index":1,"mistakes":0,"ms":4200,"step":"read"}','2026-04-07T10:00:07.000+09:00',X'B5DA1FAFE4427CAB');
INSERT INTO "event" VALUES(6,'01a21389-7660-7c43-843b-a63ac008b8c5','01a21389-765b-7138-b40c-b589e2979b98',6,'01a21389-765d-78ed-941e-6abf943cb541','01a21389-765e-75a6-884f-affe316f1fc7','attempt_finished','{}','2026-04-07T10:00:07.000+09:00',X'8332AFDA5DB8DB57');
INSERT INTO "event" VALUES(7,'01a21389-7661-7ed7-a764-d25aaeb509d6','01a21389-765b-7138-b40c-b589e2979b98',7,'01a21389-7661-75cf-beeb-354f4956339d',NULL,'learner_added','{}','2026-04-07T10:00:08.000+09:00',X'03686B31F3593369');
INSERT INTO "event" VALUES(8,'01a21389-7662-7f74-bbe1-f96e8c774123','01a21389-765b-7138-b40c-b589e2979b98',8,'01a21389-7661-75cf-beeb-354f4956339d','01a21389-7661-7c48-87b6-b0d7499c26c0','attempt_started','{"language":"ja","lesson":"procedures/library","lesson_hash":"9c1e","steps":6}','2026-04-07T10:00:09.000+09:00',X'8553EA682BFD9E3C');
INSERT INTO "event" VALUES(9,'01a21389-7662-7e7b-baaa-4ccc3107bd58','01a21389-765b-7138-b40c-b589e2979b98',9,'01a21389-7661-75cf-beeb-354f4956339d','01a21389-7661-7c48-87b6-b0d7499c26c0','hint_shown','{"level":1,"step":"open"}','2026-04-07T10:00:10.000+09:00',X'FA45DC1F916EAE5C');
INSERT INTO "event" VALUES(10,'01a21389-7662-7bb8-a0a6-b0125f320541','01a21389-765b-7138-b40c-b589e2979b98',10,'01a21389-7661-75cf-beeb-354f4956339d','01a21389-7661-7c48-87b6-b0d7499c26c0','step_passed','{"hint_level":0,"index":0,"mistakes":0,"ms":4200,"step":"open"}','2026-04-07T10:00:11.000+09:00',X'18C98FED459364B1');
INSERT INTO "event" VALUES(11,'01a21389-7663-781d-ba5e-e881043fb1ea','01a21389-765b-7138-b40c-b589e2979b98',11,NULL,NULL,'class_opened','{"class":"01a21389-7663-7a68-879c-f58cc2877c1b","title":"火曜クラス"}','2026-04-07T10:00:12.000+09:00',X'A591097DE0D33720');
INSERT INTO "event" VALUES(12,'01a21389-7663-78ba-b465-fbc184356d14','01a21389-765b-7138-b40c-b589e2979b98',12,'01a21389-765d-78ed-941e-6abf943cb541',NULL,'member_joined','{"class":"01a21389-7663-7a68-879c-f58cc2877c1b"}','2026-04-07T10:00:13.000+09:00',X'0806E65451F586E0');
INSERT INTO "event" VALUES(13,'01a21389-7663-70f5-8682-27661157d47b','01a21389-765b-7138-b40c-b589e2979b98',13,'01a21389-7661-75cf-beeb-354f4956339d',NULL,'member_joined','{"class":"01a21389-7663-7a68-879c-f58cc2877c1b"}','2026-04-07T10:00:13.000+09:00',X'3FF171916A1814C8');
INSERT INTO "event" VALUES(14,'01a21389-7663-7b2a-8c81-517371e5e925','01a21389-765b-7138-b40c-b589e2979b98',14,NULL,NULL,'hour_held','{"class":"01a21389-7663-7a68-879c-f58cc2877c1b","day":"2026-04-07","hour":"01a21389-7663-7173-a677-106a96788084"}','2026-04-07T10:00:14.000+09:00',X'2DB70AB869EEF78D');
INSERT INTO "event" VALUES(15,'01a21389-7664-7f56-80d1-964205217277','01a21389-765b-7138-b40c-b589e2979b98',15,'01a21389-765d-78ed-941e-6abf943cb541',NULL,'attendance_marked','{"hour":"01a21389-7663-7173-a677-106a96788084","mark":"present"}','2026-04-07T10:00:15.000+09:00',X'DE4EC6625D88A860');
INSERT INTO "event" VALUES(16,'01a21389-7664-74d2-918f-9215a2bba6d6','01a21389-765b-7138-b40c-b589e2979b98',16,'01a21389-7661-75cf-beeb-354f4956339d',NULL,'attendance_marked','{"hour":"01a21389-7663-7173-a677-106a96788084","mark":"online"}','2026-04-07T10:00:15.000+09:00',X'DC402CAFF3ECB5C0');
CREATE TABLE hour (
        id TEXT NOT NULL PRIMARY KEY,
        class TEXT NOT NULL,
        day TEXT NOT NULL,
        cancelled INTEGER NOT NULL DEFAULT 0
    ) STRICT, WITHOUT ROWID;
INSERT INTO "hour" VALUES('01a21389-7663-7173-a677-106a96788084','01a21389-7663-7a68-879c-f58cc2877c1b','2026-04-07',0);
CREATE TABLE learner_setting (
            learner TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            key TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (learner, key)
        ) STRICT, WITHOUT ROWID;
INSERT INTO "learner_setting" VALUES('01a21389-765d-78ed-941e-6abf943cb541','text_size','"150"');
CREATE TABLE member (
        class TEXT NOT NULL,
        learner TEXT NOT NULL,
        since TEXT NOT NULL,
        PRIMARY KEY (class, learner)
    ) STRICT, WITHOUT ROWID;
INSERT INTO "member" VALUES('01a21389-7663-7a68-879c-f58cc2877c1b','01a21389-765d-78ed-941e-6abf943cb541','2026-04-07T10:00:13.000+09:00');
INSERT INTO "member" VALUES('01a21389-7663-7a68-879c-f58cc2877c1b','01a21389-7661-75cf-beeb-354f4956339d','2026-04-07T10:00:13.000+09:00');
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
INSERT INTO "open_attempt" VALUES('01a21389-7661-7c48-87b6-b0d7499c26c0','01a21389-7661-75cf-beeb-354f4956339d','procedures/library','9c1e','ja',6,1,0,1);
CREATE TABLE person (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
        reading TEXT NOT NULL CHECK (length(reading) <= 40),
        picture TEXT NOT NULL,
        created_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
INSERT INTO "person" VALUES('01a21389-765d-78ed-941e-6abf943cb541','田中 はな','たなか はな','cat','2026-04-07T10:00:02.000+09:00');
INSERT INTO "person" VALUES('01a21389-7661-75cf-beeb-354f4956339d','佐藤 よし','さとう よし','dog','2026-04-07T10:00:08.000+09:00');
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
INSERT INTO "progress" VALUES('01a21389-765d-78ed-941e-6abf943cb541','basics/tap',2,2,NULL,1,1,'2026-04-07T10:00:07.000+09:00','2026-04-07T10:00:07.000+09:00','2026-04-07T10:00:07.000+09:00',1,0,8400);
INSERT INTO "progress" VALUES('01a21389-7661-75cf-beeb-354f4956339d','procedures/library',6,1,'01a21389-7661-7c48-87b6-b0d7499c26c0',1,0,NULL,NULL,'2026-04-07T10:00:11.000+09:00',0,1,4200);
CREATE TABLE running_action (
        attempt TEXT NOT NULL REFERENCES open_attempt (id) ON DELETE CASCADE,
        n INTEGER NOT NULL,
        action TEXT NOT NULL,
        PRIMARY KEY (attempt, n)
    ) STRICT, WITHOUT ROWID;
INSERT INTO "running_action" VALUES('01a21389-7661-7c48-87b6-b0d7499c26c0',1,'{"tap":"home.browser"}');
INSERT INTO "running_action" VALUES('01a21389-7661-7c48-87b6-b0d7499c26c0',2,'{"tap":"browser.library"}');
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
PRAGMA user_version = 1516039246;
