"""How much memory a process takes: its own pages, and its share of those it has in common with others (PSS)."""

from __future__ import annotations

from pathlib import Path


def pss_mib(process: int | str = "self") -> float:
    """Linux only."""
    lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def children(process: int | str = "self") -> list[int]:
    """Processes that this one has started and that live."""
    threads = Path(f"/proc/{process}/task").iterdir()
    return [
        int(pid) for thread in threads for pid in (thread / "children").read_text(encoding="ascii").split()
    ]
