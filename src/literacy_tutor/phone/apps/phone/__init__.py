"""The telephone, where calls are conversations: what the rest of the phone knows of it."""

from literacy_tutor.phone.apps.phone.app import APP

__all__ = ["APP"]
