PRAGMA foreign_keys = OFF;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'records','m0001_first_tables','2026-11-25 18:57:45.457098+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'records','m0002_learner_settings','2026-11-25 18:57:45.457271+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'records','m0003_register','2026-11-25 18:57:45.457581+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'records','m0004_course','2026-11-25 18:57:45.458725+00:00');
CREATE TABLE alias (
        learner TEXT NOT NULL PRIMARY KEY,
        person TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
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
INSERT INTO "attendance" VALUES('01a21412-2dfc-7001-aeda-371406f14e40','01a21412-2df4-7a65-97be-f31de1d07b24','present');
INSERT INTO "attendance" VALUES('01a21412-2dfc-7001-aeda-371406f14e40','01a21412-2df8-72be-8c03-3f5bc1c50310','online');
CREATE TABLE card (
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
    ) STRICT, WITHOUT ROWID;
CREATE TABLE class (
        n INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        closed INTEGER NOT NULL DEFAULT 0
    ) STRICT;
INSERT INTO "class" VALUES(1,'01a21412-2dfb-7cb5-865a-850cc05cb14a','火曜クラス',0);
CREATE TABLE consent (
        learner TEXT NOT NULL PRIMARY KEY,
        day TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
INSERT INTO "consent" VALUES('01a21412-2df4-7a65-97be-f31de1d07b24','2026-04-07');
CREATE TABLE device (
        n INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        since TEXT NOT NULL
    ) STRICT;
INSERT INTO "device" VALUES(1,'01a21412-2df3-7f9e-9c96-ce1252032a97','2026-04-07T10:00:00.000+09:00');
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
INSERT INTO "event" VALUES(1,'01a21412-2df4-7a26-bb9c-e27d0bc61bb8','01a21412-2df3-7f9e-9c96-ce1252032a97',1,'01a21412-2df4-7a65-97be-f31de1d07b24',NULL,'learner_added','{}','2026-04-07T10:00:02.000+09:00',X'93D281381CB77D26');
INSERT INTO "event" VALUES(2,'01a21412-2df5-76d1-a3a0-fedc150707ab','01a21412-2df3-7f9e-9c96-ce1252032a97',2,'01a21412-2df4-7a65-97be-f31de1d07b24','01a21412-2df5-7ba3-91e8-3cfc6d2fe689','attempt_started','{"language":"ja","lesson":"basics/tap","lesson_hash":"0f3a","steps":2}','2026-04-07T10:00:04.000+09:00',X'860FD3C3559A697C');
INSERT INTO "event" VALUES(3,'01a21412-2df6-744d-9294-7989808bdcc5','01a21412-2df3-7f9e-9c96-ce1252032a97',3,'01a21412-2df4-7a65-97be-f31de1d07b24','01a21412-2df5-7ba3-91e8-3cfc6d2fe689','step_missed','{"mistake":"phone","step":"open"}','2026-04-07T10:00:05.000+09:00',X'06F2A61C6A509279');
INSERT INTO "event" VALUES(4,'01a21412-2df6-7f07-bc08-fbdba1373ba0','01a21412-2df3-7f9e-9c96-ce1252032a97',4,'01a21412-2df4-7a65-97be-f31de1d07b24','01a21412-2df5-7ba3-91e8-3cfc6d2fe689','step_passed','{"hint_level":0,"index":0,"mistakes":0,"ms":4200,"step":"open"}','2026-04-07T10:00:06.000+09:00',X'DF795699877FA01B');
INSERT INTO "event" VALUES(5,'01a21412-2df7-76d5-b4e7-4fa1cd257e54','01a21412-2df3-7f9e-9c96-ce1252032a97',5,'01a21412-2df4-7a65-97be-f31de1d07b24','01a21412-2df5-7ba3-91e8-3cfc6d2fe689','step_passed','{"hint_level":0,"index":1,"mistakes":0,"ms":4200,"step":"read"}','2026-04-07T10:00:07.000+09:00',X'84E65F1586B8B316');
INSERT INTO "event" VALUES(6,'01a21412-2df7-7a2c-ab33-d9bfe1a4139b','01a21412-2df3-7f9e-9c96-ce1252032a97',6,'01a21412-2df4-7a65-97be-f31de1d07b24','01a21412-2df5-7ba3-91e8-3cfc6d2fe689','attempt_finished','{}','2026-04-07T10:00:07.000+09:00',X'25C246746AECC381');
INSERT INTO "event" VALUES(7,'01a21412-2df8-7db3-a274-489627527cba','01a21412-2df3-7f9e-9c96-ce1252032a97',7,'01a21412-2df8-72be-8c03-3f5bc1c50310',NULL,'learner_added','{}','2026-04-07T10:00:08.000+09:00',X'D7D0C7C8C6E85BF2');
INSERT INTO "event" VALUES(8,'01a21412-2df9-703f-a69c-7f449cb9c65b','01a21412-2df3-7f9e-9c96-ce1252032a97',8,'01a21412-2df8-72be-8c03-3f5bc1c50310','01a21412-2df9-7b90-a6b4-11cbcfdddbf3','attempt_started','{"language":"ja","lesson":"procedures/library","lesson_hash":"9c1e","steps":6}','2026-04-07T10:00:09.000+09:00',X'068B4582D1BD3BD7');
INSERT INTO "event" VALUES(9,'01a21412-2dfa-77e2-aec6-89935ecaaee6','01a21412-2df3-7f9e-9c96-ce1252032a97',9,'01a21412-2df8-72be-8c03-3f5bc1c50310','01a21412-2df9-7b90-a6b4-11cbcfdddbf3','hint_shown','{"level":1,"step":"open"}','2026-04-07T10:00:10.000+09:00',X'79AED3FF272D2B93');
INSERT INTO "event" VALUES(10,'01a21412-2dfb-74c6-9250-2ea5bf5e3975','01a21412-2df3-7f9e-9c96-ce1252032a97',10,'01a21412-2df8-72be-8c03-3f5bc1c50310','01a21412-2df9-7b90-a6b4-11cbcfdddbf3','step_passed','{"hint_level":0,"index":0,"mistakes":0,"ms":4200,"step":"open"}','2026-04-07T10:00:11.000+09:00',X'4AC37E9A4A6F05D0');
INSERT INTO "event" VALUES(11,'01a21412-2dfb-7224-87ae-9b75c5adc974','01a21412-2df3-7f9e-9c96-ce1252032a97',11,NULL,NULL,'class_opened','{"class":"01a21412-2dfb-7cb5-865a-850cc05cb14a","title":"火曜クラス"}','2026-04-07T10:00:12.000+09:00',X'BAD97D7B3E09DAF9');
INSERT INTO "event" VALUES(12,'01a21412-2dfb-79b2-b34e-51a6d8de7429','01a21412-2df3-7f9e-9c96-ce1252032a97',12,'01a21412-2df4-7a65-97be-f31de1d07b24',NULL,'member_joined','{"class":"01a21412-2dfb-7cb5-865a-850cc05cb14a"}','2026-04-07T10:00:13.000+09:00',X'2CF4ECDAADE50736');
INSERT INTO "event" VALUES(13,'01a21412-2dfb-7f30-8898-e2abb14f3e2a','01a21412-2df3-7f9e-9c96-ce1252032a97',13,'01a21412-2df8-72be-8c03-3f5bc1c50310',NULL,'member_joined','{"class":"01a21412-2dfb-7cb5-865a-850cc05cb14a"}','2026-04-07T10:00:13.000+09:00',X'F88D47D4E8B559A7');
INSERT INTO "event" VALUES(14,'01a21412-2dfc-7adc-b81a-7503af438b4e','01a21412-2df3-7f9e-9c96-ce1252032a97',14,NULL,NULL,'hour_held','{"class":"01a21412-2dfb-7cb5-865a-850cc05cb14a","day":"2026-04-07","hour":"01a21412-2dfc-7001-aeda-371406f14e40"}','2026-04-07T10:00:14.000+09:00',X'8AFA3FE9C63D6756');
INSERT INTO "event" VALUES(15,'01a21412-2dfc-7c79-b67a-aa2207c02cea','01a21412-2df3-7f9e-9c96-ce1252032a97',15,'01a21412-2df4-7a65-97be-f31de1d07b24',NULL,'attendance_marked','{"hour":"01a21412-2dfc-7001-aeda-371406f14e40","mark":"present"}','2026-04-07T10:00:15.000+09:00',X'7522C6EECAB49E33');
INSERT INTO "event" VALUES(16,'01a21412-2dfc-704e-a973-dcc2bdb74b2b','01a21412-2df3-7f9e-9c96-ce1252032a97',16,'01a21412-2df8-72be-8c03-3f5bc1c50310',NULL,'attendance_marked','{"hour":"01a21412-2dfc-7001-aeda-371406f14e40","mark":"online"}','2026-04-07T10:00:15.000+09:00',X'F62E62F109AA2D9C');
INSERT INTO "event" VALUES(17,'01a21412-2dfd-7cd7-b57b-31fb294b02b3','01a21412-2df3-7f9e-9c96-ce1252032a97',17,NULL,NULL,'team_made','{"class":"01a21412-2dfb-7cb5-865a-850cc05cb14a","team":"00000000-0000-0000-0000-000000000001","title":"1組"}','2026-04-07T10:00:16.000+09:00',X'801D51667F0962A4');
INSERT INTO "event" VALUES(18,'01a21412-2dfd-7e8f-809e-9b366016bb06','01a21412-2df3-7f9e-9c96-ce1252032a97',18,'01a21412-2df4-7a65-97be-f31de1d07b24',NULL,'member_teamed','{"class":"01a21412-2dfb-7cb5-865a-850cc05cb14a","team":"00000000-0000-0000-0000-000000000001"}','2026-04-07T10:00:16.000+09:00',X'9526B040FC451D94');
INSERT INTO "event" VALUES(19,'01a21412-2dfd-7ab6-8caf-f98d19df6bda','01a21412-2df3-7f9e-9c96-ce1252032a97',19,'01a21412-2df4-7a65-97be-f31de1d07b24',NULL,'consent_given','{"day":"2026-04-07"}','2026-04-07T10:00:16.000+09:00',X'AAD156F339A6BE2A');
CREATE TABLE guidance (
        class TEXT NOT NULL,
        lesson TEXT NOT NULL,
        step TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (class, lesson)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE helper (
        person TEXT NOT NULL PRIMARY KEY,
        since TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
CREATE TABLE hour (
        id TEXT NOT NULL PRIMARY KEY,
        class TEXT NOT NULL,
        day TEXT NOT NULL,
        cancelled INTEGER NOT NULL DEFAULT 0
    , minutes INTEGER NOT NULL DEFAULT 60, ended TEXT) STRICT, WITHOUT ROWID;
INSERT INTO "hour" VALUES('01a21412-2dfc-7001-aeda-371406f14e40','01a21412-2dfb-7cb5-865a-850cc05cb14a','2026-04-07',0,60,NULL);
CREATE TABLE learner_setting (
            learner TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            key TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (learner, key)
        ) STRICT, WITHOUT ROWID;
INSERT INTO "learner_setting" VALUES('01a21412-2df4-7a65-97be-f31de1d07b24','text_size','"150"');
CREATE TABLE member (
        class TEXT NOT NULL,
        learner TEXT NOT NULL,
        since TEXT NOT NULL, team TEXT, seat TEXT,
        PRIMARY KEY (class, learner)
    ) STRICT, WITHOUT ROWID;
INSERT INTO "member" VALUES('01a21412-2dfb-7cb5-865a-850cc05cb14a','01a21412-2df4-7a65-97be-f31de1d07b24','2026-04-07T10:00:13.000+09:00','00000000-0000-0000-0000-000000000001',NULL);
INSERT INTO "member" VALUES('01a21412-2dfb-7cb5-865a-850cc05cb14a','01a21412-2df8-72be-8c03-3f5bc1c50310','2026-04-07T10:00:13.000+09:00',NULL,NULL);
CREATE TABLE note (
        id TEXT NOT NULL PRIMARY KEY,
        kind TEXT NOT NULL,
        class TEXT NOT NULL,
        learner TEXT REFERENCES person (id) ON DELETE CASCADE,
        text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
        answer TEXT NOT NULL DEFAULT '' CHECK (length(answer) <= 2000),
        written_at TEXT NOT NULL,
        done_at TEXT
    ) STRICT, WITHOUT ROWID;
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
INSERT INTO "open_attempt" VALUES('01a21412-2df9-7b90-a6b4-11cbcfdddbf3','01a21412-2df8-72be-8c03-3f5bc1c50310','procedures/library','9c1e','ja',6,1,0,1);
CREATE TABLE pace (
        learner TEXT NOT NULL,
        lesson TEXT NOT NULL,
        recent TEXT NOT NULL,
        PRIMARY KEY (learner, lesson)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE person (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
        reading TEXT NOT NULL CHECK (length(reading) <= 40),
        picture TEXT NOT NULL,
        created_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
INSERT INTO "person" VALUES('01a21412-2df4-7a65-97be-f31de1d07b24','田中 はな','たなか はな','cat','2026-04-07T10:00:02.000+09:00');
INSERT INTO "person" VALUES('01a21412-2df8-72be-8c03-3f5bc1c50310','佐藤 よし','さとう よし','dog','2026-04-07T10:00:08.000+09:00');
CREATE TABLE plan (
        hour TEXT NOT NULL,
        audience TEXT NOT NULL,
        lessons TEXT NOT NULL,
        review INTEGER NOT NULL,
        way TEXT NOT NULL,
        PRIMARY KEY (hour, audience)
    ) STRICT, WITHOUT ROWID;
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
INSERT INTO "progress" VALUES('01a21412-2df4-7a65-97be-f31de1d07b24','basics/tap',2,2,NULL,1,1,'2026-04-07T10:00:07.000+09:00','2026-04-07T10:00:07.000+09:00','2026-04-07T10:00:07.000+09:00',1,0,8400);
INSERT INTO "progress" VALUES('01a21412-2df8-72be-8c03-3f5bc1c50310','procedures/library',6,1,'01a21412-2df9-7b90-a6b4-11cbcfdddbf3',1,0,NULL,NULL,'2026-04-07T10:00:11.000+09:00',0,1,4200);
CREATE TABLE running_action (
        attempt TEXT NOT NULL REFERENCES open_attempt (id) ON DELETE CASCADE,
        n INTEGER NOT NULL,
        action TEXT NOT NULL,
        PRIMARY KEY (attempt, n)
    ) STRICT, WITHOUT ROWID;
INSERT INTO "running_action" VALUES('01a21412-2df9-7b90-a6b4-11cbcfdddbf3',1,'{"tap":"home.browser"}');
INSERT INTO "running_action" VALUES('01a21412-2df9-7b90-a6b4-11cbcfdddbf3',2,'{"tap":"browser.library"}');
CREATE TABLE setting (
        key TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
INSERT INTO "setting" VALUES('language','"ja"');
CREATE TABLE team (
        n INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        class TEXT NOT NULL,
        title TEXT NOT NULL,
        helper TEXT
    ) STRICT;
INSERT INTO "team" VALUES(1,'00000000-0000-0000-0000-000000000001','01a21412-2dfb-7cb5-865a-850cc05cb14a','1組',NULL);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX event_of_learner ON event (learner);
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
        BEGIN SELECT RAISE (ABORT, 'event rows are never changed'); END;
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
        BEGIN SELECT RAISE (ABORT, 'event rows are never deleted'); END;
CREATE INDEX member_of_learner ON member (learner);
CREATE INDEX hour_of_class ON hour (class, day);
CREATE INDEX note_of_class ON note (class, written_at);
COMMIT;
PRAGMA application_id = 1280595284;
PRAGMA user_version = 1624337226;
