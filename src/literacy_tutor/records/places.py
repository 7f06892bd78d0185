"""Beside the records: what kind of place their folder is, from what the system reports of it.

A database on a network folder, or in one that a program copies to the cloud while it is written, can be torn or mixed
up with another laptop's. It works there, as safely as it can, and somebody is told.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePath
from types import MappingProxyType
from typing import Literal, NamedTuple

from literacy_tutor.common.errors import UserError

Kind = Literal["local", "network", "cloud"]


class Place(NamedTuple):
    """`name` is how people call it: OneDrive, NFS; "" for a folder of this computer."""

    kind: Kind = "local"
    name: str = ""

    @property
    def warning(self) -> UserError | None:
        """What to do about it, if anything must be done."""
        match self.kind:
            case "local":
                return None
            case "network":
                return UserError(
                    f"The records are in a network folder ({self.name}). When the network is slow or fails, they can "
                    "be damaged. Please move them to a folder of this computer, see --data.",
                    f"｜記録《きろく》が、ネットワークの フォルダー（{self.name}）に あります。\n"
                    "ネットワークが ｜切《き》れると、こわれることが あります。\n"
                    "この パソコンの ｜中《なか》に ｜移《うつ》すように、｜先生《せんせい》に お｜伝《つた》えください。",
                )
            case "cloud":
                return UserError(
                    f"The records are in a folder that {self.name} copies to the internet. They can be damaged or mixed up "
                    "with another computer's. Please move them to a folder of this computer, see --data.",
                    f"｜記録《きろく》が、{self.name} の フォルダーに あります。\n"
                    "ほかの パソコンの ものと まざったり、こわれたり することが あります。\n"
                    "この パソコンの ｜中《なか》に ｜移《うつ》すように、｜先生《せんせい》に お｜伝《つた》えください。",
                )


class Report(NamedTuple):
    """What a system says of a folder; what it does not say stays empty."""

    mountinfo: str = ""
    """Linux: `/proc/self/mountinfo`."""
    mounts: str = ""
    """macOS: what `mount` prints."""
    is_remote_drive: bool = False
    """Windows: `GetDriveType` says DRIVE_REMOTE."""
    attributes: int = 0
    """Windows: the folder's file attributes."""
    environment: Mapping[str, str] = MappingProxyType({})


_NETWORK = {
    "nfs": "NFS", "nfs4": "NFS", "cifs": "SMB", "smb3": "SMB", "smbfs": "SMB", "fuse.sshfs": "sshfs", "sshfs": "sshfs",
    "macfuse": "sshfs", "afpfs": "AFP", "webdav": "WebDAV", "davfs": "WebDAV", "fuse.davfs2": "WebDAV",
    "fuse.gvfsd-fuse": "GVfs", "9p": "9p", "vboxsf": "VirtualBox", "virtiofs": "virtiofs", "afs": "AFS", "ceph": "Ceph",
    "fuse.glusterfs": "GlusterFS", "lustre": "Lustre",
}  # fmt: skip
_CLOUD = {
    "fuse.rclone": "rclone", "fuse.onedriver": "OneDrive", "fuse.google-drive-ocamlfuse": "Google Drive",
}  # fmt: skip
_CLOUD_FOLDERS = {
    "onedrive": "OneDrive", "dropbox": "Dropbox", "googledrive": "Google Drive", "google drive": "Google Drive",
    "google-drive": "Google Drive", "my drive": "Google Drive", "マイドライブ": "Google Drive",
    "マイ ドライブ": "Google Drive", "iclouddrive": "iCloud Drive", "icloud drive": "iCloud Drive",
    "mobile documents": "iCloud Drive", "com~apple~clouddocs": "iCloud Drive", "nextcloud": "Nextcloud",
    "cloudstorage": "CloudStorage",
}  # fmt: skip
"""Names that these programs give their folders, in small letters; the last is where macOS keeps all of them."""
_AND_MORE = (" - ", " (", "-", ":")
"""What may follow such a name, before whose it is: OneDrive - NPO."""
_CLOUD_VARIABLES = {"OneDrive": "OneDrive", "OneDriveConsumer": "OneDrive", "OneDriveCommercial": "OneDrive"}
_CLOUD_ATTRIBUTES = 0x0004_0000 | 0x0040_0000 | 0x0008_0000 | 0x0010_0000
"""RECALL_ON_OPEN, RECALL_ON_DATA_ACCESS, PINNED, UNPINNED: only files of a cloud program have these."""
_OCTAL = {"\\040": " ", "\\011": "\t", "\\012": "\n", "\\134": "\\"}
"""How mountinfo writes these four, and no others; what it writes for a backslash must be read last."""


def place_of(folder: Path) -> Place:
    """Asks this system, which takes some 0.1 ms, and 10 ms on macOS."""
    try:
        real = folder.resolve()
        return judge(real, _report(real))
    except OSError:  # what cannot be asked about cannot be opened either, and that is said elsewhere
        return Place()


def judge(folder: PurePath, report: Report) -> Place:
    """`folder` without links and with all its parents."""
    if (mounted := _mounted(folder, report)) and mounted in _CLOUD:
        return Place("cloud", _CLOUD[mounted])
    if cloud := _cloud_by_name(folder, report):
        return Place("cloud", cloud)
    if mounted in _NETWORK:
        return Place("network", _NETWORK[mounted])
    if report.is_remote_drive or folder.drive.startswith("\\\\"):
        return Place("network", "SMB")
    if report.attributes & _CLOUD_ATTRIBUTES:
        return Place("cloud", "OneDrive")
    return Place()


def _cloud_by_name(folder: PurePath, report: Report) -> str:
    for variable, name in _CLOUD_VARIABLES.items():
        root = report.environment.get(variable)
        if root and folder.is_relative_to(root):
            return name
    parts = [part.casefold() for part in folder.parts]
    for known, name in _CLOUD_FOLDERS.items():
        for part in parts:
            if part.startswith(known) and (part == known or part.removeprefix(known).startswith(_AND_MORE)):
                return name
    return ""


def _mounted(folder: PurePath, report: Report) -> str:
    """The kind of file system that holds the folder; of several, the one mounted deepest and last."""
    best, kind, within = -1, "", f"{folder}/"
    for point, found in (*_linux_mounts(report.mountinfo), *_mac_mounts(report.mounts)):
        if len(point) >= best and within.startswith(point if point == "/" else f"{point}/"):
            best, kind = len(point), found
    return kind


def _linux_mounts(mountinfo: str) -> Iterator[tuple[str, str]]:
    """https://www.kernel.org/doc/html/latest/filesystems/proc.html: the kind stands behind the lone hyphen."""
    for line in mountinfo.split("\n"):
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if len(fields) > 4 and after:
            point = fields[4]
            for octal, letter in _OCTAL.items():
                point = point.replace(octal, letter)
            yield point, after.partition(" ")[0]


def _mac_mounts(mounts: str) -> Iterator[tuple[str, str]]:
    """Each line is `what on where (kind, options)`."""
    for line in mounts.split("\n"):
        where, _, options = line.partition(" on ")[2].rpartition(" (")
        yield where, options.rstrip(")").partition(",")[0]


def _report(folder: Path) -> Report:
    if sys.platform == "win32":
        import ctypes

        remote = ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == 4  # DRIVE_REMOTE
        attributes = folder.stat().st_file_attributes if folder.exists() else 0
        return Report(is_remote_drive=remote, attributes=attributes, environment=os.environ)
    if sys.platform == "darwin":
        return Report(mounts=_mac_mount(), environment=os.environ)
    return Report(os.fsdecode(Path("/proc/self/mountinfo").read_bytes()), environment=os.environ)


def _mac_mount() -> str:
    import subprocess

    return os.fsdecode(subprocess.run(["/sbin/mount"], capture_output=True, check=False).stdout)
