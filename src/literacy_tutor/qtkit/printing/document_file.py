"""Paper, a document becomes a file: whole or not there."""

from __future__ import annotations

from pathlib import Path

from literacy_tutor.common.files import write_whole
from literacy_tutor.instructor.paper.document import Document
from literacy_tutor.qtkit.printing.document_pages import document_pdf


def write_document(document: Document, path: Path) -> None:
    """Raises UserError where the file cannot be written."""
    write_whole(document_pdf(document).content, path)
