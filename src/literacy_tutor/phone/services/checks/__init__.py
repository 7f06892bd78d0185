"""What is wrong with a practice service, found without playing it: for the content checker. Pure.

`service_problems(service)` gives every problem with the place of its cause and a sentence saying what to do.
What it admits, `steps`, `view` and the browser can show and play without an error, and from
every page some way leads on: the phone's home key and its recent apps are always there, and the back key unless the
page keeps it (`back`), so a page need not have a way of its own.
"""

from literacy_tutor.phone.services.checks.known import Path, Problem
from literacy_tutor.phone.services.checks.whole import service_problems

__all__ = ["Path", "Problem", "service_problems"]
