"""Every app on the practice phone: one file each, or a folder where it has grown. A new one is added to APPS and nowhere else."""

from __future__ import annotations

from collections.abc import Mapping

from literacy_tutor.phone.app import App
from literacy_tutor.phone.apps import browser, messages, phone, playground
from literacy_tutor.phone.events import PHONE_EVENTS, Event, event_name

APPS: tuple[App, ...] = (
    messages.APP,
    phone.APP,
    browser.APP,
    playground.APP,
)

BY_ID: Mapping[str, App] = {app.id: app for app in APPS}

EVENTS: Mapping[str, type[Event]] = {
    event_name(kind): kind for kind in (*PHONE_EVENTS, *(event for app in APPS for event in app.events))
}
"""Every event a lesson's goal can name."""
