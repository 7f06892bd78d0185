"""Which pages of a service are opened from outside of it, so that no page is lost."""

from __future__ import annotations

import re
from pathlib import Path


def entrances(service_id: str, root: Path) -> frozenset[str]:
    """Pages that some file of the tree opens by name, `library/reserve`: ways in beside the start page."""
    opened = re.compile(rf"(?<![\w-]){re.escape(service_id)}/([a-z0-9][a-z0-9_-]*)")
    files = (*root.glob("*/*/lesson.yaml"), *root.glob("services/*/service.yaml"))
    texts = (file.read_text("utf-8", "replace") for file in files if file.is_file())
    return frozenset(page for text in texts for page in opened.findall(text))
