"""The browser, in which practice services are opened: what the rest of the phone knows of it."""

from literacy_tutor.phone.apps.browser.app import APP

__all__ = ["APP"]
