"""Short messages: what the rest of the phone knows of it."""

from literacy_tutor.phone.apps.messages.app import APP

__all__ = ["APP"]
