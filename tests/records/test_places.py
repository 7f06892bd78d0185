"""What kind of folder the records are in, from what systems report; and how the records are kept there."""

from __future__ import annotations

from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from literacy_tutor.records.database import open_database
from literacy_tutor.records.learners import learners
from literacy_tutor.records.places import Place, Report, judge, place_of
from tests.records.damage import play_a_class
from tests.records.mounts import run_mounted, small_disk

MOUNTINFO = r"""22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime - ext4 /dev/vda rw,discard
40 27 0:50 / /mnt/class rw,relatime shared:21 - nfs4 server:/class rw,vers=4.2,hard
41 27 0:51 / /mnt/old rw,relatime - nfs server:/old rw,vers=3
42 27 0:52 / /mnt/市役所\040共有 rw,relatime - cifs //server/share rw,vers=3.1.1
43 27 0:53 / /home/hana/far rw,nosuid - fuse.sshfs hana@server:/ rw,user_id=1000
44 27 0:54 / /home/hana/gdrive rw - fuse.rclone gdrive: rw,user_id=1000
45 27 0:55 / /mnt/class/here rw,relatime - ext4 /dev/vdb rw
46 27 0:56 / /run/user/1000/gvfs rw,nosuid - fuse.gvfsd-fuse gvfsd-fuse rw
47 27 0:57 / /mnt/two\040\040spaces\011tab\012line\134slash rw,relatime - nfs4 server:/odd rw
48 27 0:58 / /mnt/\134040 rw,relatime - nfs4 server:/a\040b\043c rw
"""
MAC = """/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
//hana@server/share on /Volumes/share (smbfs, nodev, nosuid, mounted by hana)
server:/class on /Volumes/class (nfs, nodev, nosuid)
//hana@server/on%20on on /Volumes/市役所 on (1) (smbfs, nodev, nosuid, mounted by hana)
map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)

a line of another kind
"""
ONEDRIVE = {"OneDrive": r"C:\Users\hana\Wolken"}
RECALL = 0x0040_0000


@pytest.mark.parametrize(
    ("folder", "report", "place"),
    [
        ("/home/hana/.local/share/LiteracyTutor", Report(MOUNTINFO), Place()),
        ("/mnt/class/records", Report(MOUNTINFO), Place("network", "NFS")),
        ("/mnt/classroom", Report(MOUNTINFO), Place()),
        ("/mnt/class/here/records", Report(MOUNTINFO), Place()),
        ("/mnt/old", Report(MOUNTINFO), Place("network", "NFS")),
        ("/mnt/市役所 共有/スマホ", Report(MOUNTINFO), Place("network", "SMB")),
        ("/home/hana/far/records", Report(MOUNTINFO), Place("network", "sshfs")),
        ("/home/hana/gdrive/records", Report(MOUNTINFO), Place("cloud", "rclone")),
        ("/run/user/1000/gvfs/smb-share:server=s,share=x", Report(MOUNTINFO), Place("network", "GVfs")),
        ("/run/user/1000/gvfs/google-drive:host=gmail", Report(MOUNTINFO), Place("cloud", "Google Drive")),
        ("/mnt/two  spaces\ttab\nline\\slash/x", Report(MOUNTINFO), Place("network", "NFS")),
        ("/mnt/\\040/x", Report(MOUNTINFO), Place("network", "NFS")),
        ("/mnt/ /x", Report(MOUNTINFO), Place()),
        ("/home/hana/Dropbox/records", Report(MOUNTINFO), Place("cloud", "Dropbox")),
        ("/home/hana/Dropboxes/records", Report(MOUNTINFO), Place()),
        ("/home/hana/my OneDrive/records", Report(MOUNTINFO), Place()),
        ("/home/hana/Nextcloud/records", Report(MOUNTINFO), Place("cloud", "Nextcloud")),
        ("/home/hana/OneDrive/records", Report(MOUNTINFO), Place("cloud", "OneDrive")),
        ("/Users/hana/Library/LiteracyTutor", Report(mounts=MAC), Place()),
        ("/Volumes/share/records", Report(mounts=MAC), Place("network", "SMB")),
        ("/Volumes/class", Report(mounts=MAC), Place("network", "NFS")),
        ("/Volumes/市役所 on (1)/x", Report(mounts=MAC), Place("network", "SMB")),
        ("/Volumes/市役所", Report(mounts=MAC), Place()),
        ("/Users/h/Library/CloudStorage/Box-Box/x", Report(mounts=MAC), Place("cloud", "CloudStorage")),
        ("/Users/h/Library/CloudStorage/OneDrive-NPO/x", Report(mounts=MAC), Place("cloud", "OneDrive")),
        ("/Users/h/Library/CloudStorage/GoogleDrive-h@x/My Drive", Report(mounts=MAC), Place("cloud", "Google Drive")),
        ("/Users/h/Library/Mobile Documents/com~apple~CloudDocs", Report(mounts=MAC), Place("cloud", "iCloud Drive")),
    ],
)  # fmt: skip
def test_on_linux_and_macos(folder: str, report: Report, place: Place) -> None:
    assert judge(PurePosixPath(folder), report) == place


@pytest.mark.parametrize(
    ("folder", "report", "place"),
    [
        (r"C:\Users\hana\AppData\Local\LiteracyTutor", Report(environment=ONEDRIVE), Place()),
        (r"C:\Users\hana\Wolken\records", Report(environment=ONEDRIVE), Place("cloud", "OneDrive")),
        (r"C:\Users\hana\OneDrive - みどりの会\records", Report(), Place("cloud", "OneDrive")),
        (r"C:\Users\hana\iCloudDrive\records", Report(), Place("cloud", "iCloud Drive")),
        (r"C:\Users\hana\Dropbox (NPO)\records", Report(), Place("cloud", "Dropbox")),
        (r"G:\マイドライブ\records", Report(), Place("cloud", "Google Drive")),
        (r"C:\Users\hana\Documents", Report(attributes=RECALL | 0x10), Place("cloud", "OneDrive")),
        (r"C:\Users\hana\Documents", Report(attributes=0x10), Place()),
        (r"\\server\share\records", Report(), Place("network", "SMB")),
        (r"Z:\records", Report(is_remote_drive=True), Place("network", "SMB")),
    ],
)
def test_on_windows(folder: str, report: Report, place: Place) -> None:
    assert judge(PureWindowsPath(folder), report) == place


@pytest.mark.parametrize("place", [Place("network", "NFS"), Place("cloud", "Dropbox")])
def test_it_is_said_in_both_languages_with_what_to_do(place: Place) -> None:
    warning = place.warning
    assert warning is not None
    assert place.name in warning.en
    assert place.name in warning.ja
    assert "move them" in warning.en
    assert "｜移《うつ》す" in warning.ja
    assert Place().warning is None


def test_this_systems_own_folders_are_asked_about(tmp_path: Path) -> None:
    assert place_of(tmp_path).kind in ("local", "network")
    assert place_of(tmp_path / "Dropbox").kind == "cloud"
    assert judge(PurePath(tmp_path), Report()) == Place()


def test_in_a_copied_folder_there_is_one_file_and_no_log(tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox" / "records"
    play_a_class(folder)
    with open_database(folder) as db:
        journal = [db.rows(f"PRAGMA {name}")[0][0] for name in ("journal_mode", "synchronous")]
        assert journal == ["delete", 3]
        assert {path.name for path in folder.iterdir()} == {"records.db", "records.lock"}


def test_records_that_had_a_log_go_on_without_one_there(tmp_path: Path) -> None:
    play_a_class(tmp_path / "here")
    (tmp_path / "OneDrive").mkdir()
    (tmp_path / "here").rename(tmp_path / "OneDrive" / "here")
    with open_database(tmp_path / "OneDrive" / "here") as db:
        assert db.rows("PRAGMA journal_mode")[0][0] == "delete"
        assert len(learners(db)) == 2


def test_a_real_mount_is_found_whatever_its_name(tmp_path: Path) -> None:
    folder = tmp_path / "市役所 共有 \\040\u2028 \tx"
    folder.mkdir()
    script = """
import sys
from pathlib import Path
from literacy_tutor.records import places
places._NETWORK["tmpfs"] = "ours"
print(places.place_of(Path(sys.argv[1]) / "records").name)
"""
    assert run_mounted(small_disk(folder), folder, script) == "ours\n"
